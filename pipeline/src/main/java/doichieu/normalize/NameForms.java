package doichieu.normalize;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.CitationWords;
import doichieu.catalogue.IndicatorFillers;
import doichieu.catalogue.IndicatorSynonyms;
import doichieu.catalogue.PlaceFinder;
import doichieu.catalogue.ScopePhrases;
import doichieu.catalogue.TextFold;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The folded forms of an indicator's name, from the whole to the bare one: without brackets,
 * without levels, places, years and phrases of extent, without "Tỷ lệ" in front.
 */
final class NameForms {
  private static final Pattern BRACKET = Pattern.compile("\\([^()]{0,300}\\)");
  private static final Pattern YEARS =
      Pattern.compile("(?:(?: \\d{1,2}){0,2} (?:19|20)\\d\\d)+(?= )");

  private final TextFold fold;
  private final IndicatorFillers fillers;
  private final ScopePhrases scopes;
  private final PlaceFinder places;
  private final IndicatorSynonyms synonyms;
  private final List<String> areas;
  private final List<String> kinds;

  NameForms(Catalogue lists) {
    fold = lists.fold();
    fillers = lists.indicatorFillers();
    scopes = lists.scopePhrases();
    places = lists.placeFinder();
    synonyms = IndicatorSynonyms.load(fold);
    kinds = lists.placeKinds().list().stream().map(kind -> fold.fold(kind.name())).toList();
    areas =
        lists.citationWords().list(CitationWords.Use.AREA).stream()
            .map(words -> String.join(" ", words))
            .toList();
  }

  /** The forms, the most faithful first; none is empty. */
  List<String> list(String name) {
    Set<String> forms = new LinkedHashSet<>();
    String plain = BRACKET.matcher(name).replaceAll(" ");
    forms.add(fold.fold(name));
    forms.add(fold.fold(plain));
    forms.add(bare(name));
    forms.add(bare(plain));
    forms.add(withoutReception(bare(plain)));
    forms.remove("");
    return List.copyOf(forms);
  }

  /** Without levels, places, years and phrases of extent, its phrases in one form. */
  String bare(String name) {
    String text = " " + fold.fold(withoutPlaces(name)) + " ";
    for (String scope : scopes.list()) {
      text = cut(text, scope);
    }
    for (String phrase : fillers.phrases()) {
      text = cut(text, phrase);
    }
    for (String area : areas) {
      text = cut(text, area);
    }
    return synonyms.unify(YEARS.matcher(text).replaceAll("")).strip();
  }

  /** "… tại Bộ phận Một cửa xã" says where dossiers are received, not what is measured. */
  private String withoutReception(String bare) {
    String text = " " + bare + " ";
    for (String reception : fillers.receptions()) {
      int at = text.indexOf(" " + reception + " ");
      if (at >= 0) {
        String rest = text.substring(at + reception.length() + 1);
        text = text.substring(0, at) + withoutKind(rest);
      }
    }
    return text.strip();
  }

  private String withoutKind(String rest) {
    return kinds.stream()
        .filter(kind -> rest.startsWith(" " + kind + " "))
        .findFirst()
        .map(kind -> rest.substring(kind.length() + 1))
        .orElse(rest);
  }

  /** The bare form without kinds of places ("… của Thành phố"). */
  String withoutKinds(String bare) {
    String text = " " + bare + " ";
    for (String kind : kinds) {
      text = cut(text, kind);
    }
    return text.strip();
  }

  /** The bare form without the words that may stand before a name. */
  String core(String form) {
    String text = form + " ";
    boolean cut = true;
    while (cut) {
      cut = false;
      for (String lead : fillers.leads()) {
        if (text.startsWith(lead + " ") && text.length() > lead.length() + 1) {
          text = text.substring(lead.length() + 1);
          cut = true;
          break;
        }
      }
    }
    return text.strip();
  }

  /** What the bare name counts, if it begins with it ("hồ sơ … đúng hạn"). */
  Optional<String> thing(String bare) {
    String core = core(bare) + " ";
    return fillers.things().stream().filter(thing -> core.startsWith(thing + " ")).findFirst();
  }

  /** The words that carry meaning, in their order. */
  List<String> words(String form) {
    return List.of(form.split(" ", -1)).stream()
        .filter(word -> !word.isEmpty() && !fillers.isFiller(word))
        .toList();
  }

  private String withoutPlaces(String name) {
    StringBuilder text = new StringBuilder(name);
    List<PlaceFinder.Found> found = places.list(name);
    for (int i = found.size() - 1; i >= 0; i--) {
      text.delete(found.get(i).start(), found.get(i).end());
    }
    return text.toString();
  }

  private static String cut(String text, String phrase) {
    return text.replace(" " + phrase + " ", " ");
  }
}
