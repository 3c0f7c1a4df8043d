package doichieu.store;

import java.util.List;

/**
 * What a check of the database found.
 *
 * @param page damage that the database found in itself
 * @param links rows that refer to others that are not there
 * @param unread records that cannot be read back
 * @param orphans documents that no file stands for, neither now nor before
 * @param hashes documents whose id does not belong to their hash
 * @param counts files whose outcome and document contradict each other
 */
public record StoreCheck(
    List<String> page,
    List<String> links,
    List<String> unread,
    List<String> orphans,
    List<String> hashes,
    List<String> counts) {
  public StoreCheck {
    page = List.copyOf(page);
    links = List.copyOf(links);
    unread = List.copyOf(unread);
    orphans = List.copyOf(orphans);
    hashes = List.copyOf(hashes);
    counts = List.copyOf(counts);
  }

  /** True if nothing was found. */
  public boolean isClean() {
    return page.isEmpty()
        && links.isEmpty()
        && unread.isEmpty()
        && orphans.isEmpty()
        && hashes.isEmpty()
        && counts.isEmpty();
  }
}
