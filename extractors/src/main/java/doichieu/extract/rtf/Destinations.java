package doichieu.extract.rtf;

import doichieu.extract.ExtractionException;
import doichieu.extract.rtf.Group.Closing;

/** Where the words of a group go: a group has one destination, the first that it names. */
record Destinations(Collected collected, RtfTexts texts, RtfRows rows, RtfTables tables) {
  /**
   * Takes a control word of the group.
   *
   * @throws ExtractionException if texts are nested too deeply
   */
  void take(String word, Group group) throws ExtractionException {
    if (RtfWords.SKIPPED.contains(word)) {
      group.destination = Destination.SKIPPED;
    } else if (group.closing == Closing.NOTHING && group.holdsTexts()) {
      takeOwn(word, group);
    }
  }

  private void takeOwn(String word, Group group) throws ExtractionException {
    switch (word) {
      case "fonttbl" -> group.destination = Destination.FONTS;
      case "colortbl" -> group.destination = Destination.COLOURS;
      case "listtable", "listoverridetable" -> {
        group.destination = Destination.LISTS;
        collected.lists().take(word, 1);
      }
      case "listtext", "pntext" -> {
        collected.beginLabel();
        group.begin(Destination.LABEL, Closing.LABEL);
      }
      case "field" -> {
        collected.beginField();
        group.closing = Closing.FIELD;
      }
      case "fldrslt" -> collected.beginResult();
      case "fldinst" -> {
        collected.beginInstruction();
        group.begin(Destination.INSTRUCTION, Closing.INSTRUCTION);
      }
      case "shpinst", "do", "moMath", "moMathPara", "upr" ->
          group.destination = Destination.SETTINGS;
      case "mr", "ud" -> group.destination = Destination.TEXT;
      case "sn" -> {
        collected.beginProperty();
        group.begin(Destination.PROPERTY, Closing.PROPERTY_NAME);
      }
      case "sv" -> group.begin(Destination.PROPERTY, Closing.PROPERTY);
      case "nesttableprops" -> {
        group.closing = Closing.NESTED_ROW;
        rows.enter();
      }
      case "mnum" -> group.closing = Closing.NUMERATOR;
      case "msup" -> group.raised = true;
      case "mdeg" -> {
        group.raised = true;
        group.closing = Closing.DEGREE;
      }
      case "msub", "mlim" -> beginPart(group, " ", "", Closing.PART);
      case "mmr", "meqArr" -> beginPart(group, " ", " ", Closing.PART);
      case "md" -> beginPart(group, "(", "|", Closing.BRACKETS);
      case "me" -> {
        sign(group, group.elements > 0 ? group.between : "");
        beginPart(group, "", "", Closing.ELEMENT);
      }
      case "footnote" -> {
        texts.open().dropTypedMark();
        beginStory(group, Closing.NOTE);
      }
      case "shptxt", "dptxbxtext" -> beginStory(group, Closing.BOX);
      case "header", "headerl", "headerr", "headerf" -> beginStory(group, Closing.HEADER);
      case "footer", "footerl", "footerr", "footerf" -> beginStory(group, Closing.FOOTER);
      default -> {}
    }
  }

  private void beginPart(Group group, String before, String between, Closing closing)
      throws ExtractionException {
    sign(group, before);
    group.between = between;
    group.elements = 0;
    group.closing = closing;
  }

  /** Adds a sign of a formula, which stands in none of its groups of words. */
  void sign(Group group, String sign) throws ExtractionException {
    if (!sign.isEmpty() && group.holdsTexts() && !group.hidden && !group.deleted) {
      texts.count(sign);
      texts.open().append(sign, group.look(tables));
    }
  }

  private void beginStory(Group group, Closing closing) throws ExtractionException {
    texts.begin();
    group.beginStory(closing);
  }
}
