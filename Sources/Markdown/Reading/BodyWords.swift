/// The words that a text's call-outs, tables and citations put on a page, in one language.
public struct BodyWords: Sendable, Hashable {
  /// Said before the heading of an emergency card, hidden from sight.
  public var emergencyPrefix: String
  /// Said before the heading of an urgent card, hidden from sight.
  public var urgentPrefix: String
  /// Said before the heading of a non-urgent card, hidden from sight.
  public var nonUrgentPrefix: String
  /// Said before the heading of a warning, hidden from sight.
  public var warningPrefix: String
  /// The heading of key messages that name none.
  public var keyMessages: String
  /// The heading of a do list that names none.
  public var doHeading: String
  /// The heading of a do-not list that names none.
  public var dontHeading: String
  /// Said before each item of a do-not list, hidden from sight.
  public var dontPrefix: String
  /// The heading of a note that names none.
  public var note: String
  /// The name of a table's scrollable region that has no caption.
  public var table: String

  /// The words in English; prefixes as the NHS design system has them.
  public static let english = BodyWords(
    emergencyPrefix: "Immediate action required: ", urgentPrefix: "Urgent advice: ",
    nonUrgentPrefix: "Non-urgent advice: ", warningPrefix: "Important: ",
    keyMessages: "Key messages", doHeading: "Do", dontHeading: "Do not", dontPrefix: "do not ",
    note: "Note", table: "Table")

  /// Sets the words.
  public init(
    emergencyPrefix: String, urgentPrefix: String, nonUrgentPrefix: String, warningPrefix: String,
    keyMessages: String, doHeading: String, dontHeading: String, dontPrefix: String, note: String,
    table: String
  ) {
    self.emergencyPrefix = emergencyPrefix
    self.urgentPrefix = urgentPrefix
    self.nonUrgentPrefix = nonUrgentPrefix
    self.warningPrefix = warningPrefix
    self.keyMessages = keyMessages
    self.doHeading = doHeading
    self.dontHeading = dontHeading
    self.dontPrefix = dontPrefix
    self.note = note
    self.table = table
  }
}
