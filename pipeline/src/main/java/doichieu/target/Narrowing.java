package doichieu.target;

import org.jspecify.annotations.Nullable;

/**
 * What a figure holds for, where that is less than its indicator's name and level say. At least one
 * of both is told.
 *
 * @param bodies the bodies for which alone it holds, as printed ("các xã biên giới", "Đối với các
 *     xã có trên 50% hộ nghèo"); null if it holds for all
 * @param partOf name of the figure before it of which it is a part ("1.000 tài khoản, trong đó 600
 *     …"); null if it is none
 */
public record Narrowing(@Nullable String bodies, @Nullable String partOf) {

  /** The narrowing; null if neither is told. */
  public static @Nullable Narrowing of(@Nullable String bodies, @Nullable String partOf) {
    return bodies == null && partOf == null ? null : new Narrowing(bodies, partOf);
  }
}
