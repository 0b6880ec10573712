/// The words of the interface in one language.
///
/// One table for all pages: a reference, since copying a hundred strings with every page costs more
/// than rendering it.
public final class InterfaceWords: Sendable {
  /// Reads “Skip to main content” in English.
  public let skipToContent = "Skip to main content"
  /// Reads “Home” in English.
  public let home = "Home"
  /// Reads “Menu” in English.
  public let menu = "Menu"
  /// Reads “Breadcrumbs” in English.
  public let breadcrumbs = "Breadcrumbs"
  /// Reads “Contents” in English.
  public let contents = "Contents"
  /// Reads “Topics” in English.
  public let topics = "Topics"
  /// Told of a link that leads to a topic, since an article may have the same title.
  public let topic = "topic"
  /// Reads “All topics” in English.
  public let allTopics = "All topics"
  /// Reads “All articles, A to Z” in English.
  public let allArticles = "All articles, A to Z"
  /// Reads “Articles” in English.
  public let articles = "Articles"
  /// Reads “Glossary” in English.
  public let glossary = "Glossary"
  /// Reads “Sources” in English.
  public let sources = "Sources"
  /// Reads “Corrections” in English.
  public let corrections = "Corrections"
  /// Reads “Related articles” in English.
  public let related = "Related articles"
  /// Reads “References” in English.
  public let references = "References"
  /// Reads “Back to the text” in English.
  public let backToText = "Back to the text"
  /// Reads “Cited in” in English.
  public let citedIn = "Cited in"
  /// Reads “Used in” in English.
  public let usedIn = "Used in"
  /// Reads “See also” in English.
  public let see = "See also"
  /// Reads “Also” in English.
  public let also = "Also"
  /// Reads “About this page” in English.
  public let aboutThisPage = "About this page"
  /// Reads “Written by” in English.
  public let writtenBy = "Written by"
  /// Reads “Reviewed by” in English.
  public let reviewedBy = "Reviewed by"
  /// Reads “Published” in English.
  public let published = "Published"
  /// Reads “Last updated” in English.
  public let updated = "Last updated"
  /// Reads “Page last reviewed” in English.
  public let lastReviewed = "Page last reviewed"
  /// Reads “Next review due” in English.
  public let nextReview = "Next review due"
  /// Reads “Not reviewed by a clinician” in English.
  public let notReviewed = "Not reviewed by a clinician"
  /// Reads “Reviewed by a clinician” in English.
  public let reviewed = "Reviewed by a clinician"
  /// Reads “No clinician has reviewed this page.” in English.
  public let notReviewedText = "No clinician has reviewed this page."
  /// Reads “This page is overdue for review” in English.
  public let overdueTitle = "This page is overdue for review"
  /// Says that an overdue page may be out of date; a date follows.
  public let overdueText = "It may not reflect what is known today. Its review was due on"
  /// Reads “This page has been withdrawn” in English.
  public let withdrawnTitle = "This page has been withdrawn"
  /// Reads “This page has been retracted” in English.
  public let retractedTitle = "This page has been retracted"
  /// Reads “Funding” in English.
  public let funding = "Funding"
  /// Reads “Conflicts of interest” in English.
  public let conflicts = "Conflicts of interest"
  /// Reads “Written for” in English.
  public let audience = "Written for"
  /// Reads “The public” in English.
  public let audiencePublic = "The public"
  /// Reads “Health professionals” in English.
  public let audienceClinicians = "Health professionals"
  /// Reads “How this text came to be” in English.
  public let provenance = "How this text came to be"
  /// Reads “Structured from a raw article text; its statements were not checked.” in English.
  public let provenanceRaw = "Structured from a raw article text; its statements were not checked."
  /// Reads “Version” in English.
  public let version = "Version"
  /// Reads “Address” in English.
  public let address = "Address"
  /// Reads “Pages that link here” in English.
  public let linkedFrom = "Pages that link here"
  /// Reads “min read” in English.
  public let minutes = "min read"
  /// Reads “Where to get help now” in English.
  public let helplines = "Where to get help now"
  /// Reads “Number verified on” in English.
  public let verified = "Number verified on"
  /// Says that a helpline was not verified lately; a date follows.
  public let unverified = "This number has not been verified lately. It was last verified on"
  /// Stands on a helpline that nobody has verified.
  public let neverVerified = "This number has not been verified."
  /// Reads “Call” in English.
  public let call = "Call"
  /// Reads “Text” in English.
  public let text = "Text"
  /// Reads “Website” in English.
  public let website = "Website"
  /// Reads “Not a health professional” in English.
  public let notProfessional = "Not a health professional"
  /// Reads “Published by” in English.
  public let publisher = "Published by"
  /// Reads “Contact” in English.
  public let contact = "Contact"
  /// Reads “Is something wrong on this page? Tell us” in English.
  public let feedback = "Is something wrong on this page? Tell us"
  /// Reads “Part of” in English.
  public let partOf = "Part of"
  /// Reads “Topics within this one” in English.
  public let subtopics = "Topics within this one"
  /// Reads “Neighbouring topics” in English.
  public let neighbours = "Neighbouring topics"
  /// Reads “Latest articles” in English.
  public let recent = "Latest articles"
  /// Reads “Page” in English.
  public let page = "Page"
  /// Reads “of” in English.
  public let of = "of"
  /// Reads “Previous page” in English.
  public let previous = "Previous page"
  /// Reads “Next page” in English.
  public let next = "Next page"
  /// Reads “Page not found” in English.
  public let notFoundTitle = "Page not found"
  /// In English: There is no page at this address. It may have moved, or the …
  public let notFoundText =
    "There is no page at this address. It may have moved, or the link is wrong."
  /// Reads “No corrections have been made so far.” in English.
  public let noCorrections = "No corrections have been made so far."
  /// Reads “There are no articles here yet.” in English.
  public let noArticles = "There are no articles here yet."
  /// Reads “Clinical review” in English.
  public let clinicalReview = "Clinical review"
  /// Reads “Editorial review” in English.
  public let editorialReview = "Editorial review"
  /// Reads “Feed of new and changed articles” in English.
  public let feed = "Feed of new and changed articles"
  /// Reads “Feed of corrections” in English.
  public let correctionsFeed = "Feed of corrections"
  /// Reads “This page was corrected for safety” in English.
  public let correctionTitle = "This page was corrected for safety"
  /// Reads “The words that our pages use, in plain terms.” in English.
  public let glossaryDescription = "The words that our pages use, in plain terms."
  /// Reads “accessed” in English.
  public let accessed = "accessed"
  /// Reads “Also about” in English.
  public let alsoAbout = "Also about"
  /// Reads “also mentions” in English.
  public let mentions = "also mentions"
  /// Reads “Jump to a letter” in English.
  public let jumpTo = "Jump to a letter"
  /// What the navigation at the foot of a page is called.
  public let footerNavigation = "About this site"
  /// What the navigation through a long list is called.
  public let paging = "Pages of this list"
  /// Said after the number 1.
  public let oneArticle = "article"
  /// Said after any other number.
  public let manyArticles = "articles"
  /// Marks a correction that touches safety.
  public let safety = "Concerns safety"
  /// Stands above links on the page for addresses that do not exist.
  public let instead = "Where to go instead"
  /// Said before a citation's number, hidden from sight.
  public let reference = "Reference"
  /// Stands on a text that may no longer be shown as current, where no reason is given.
  public let expiredText = "It is no longer kept up to date. Do not rely on it."
  /// Stands on a withdrawn text whose editors give no reason.
  public let noReasonText = "The publisher gives no reason."
  /// Why an article is related that the author named.
  public let chosen = "Chosen by the editors"
  /// Joins the last two names of a list.
  public let and = "and"
  /// Why an article is related that shares words and no topic.
  public let alsoMentionsAlone = "Also mentions"
  /// How a translated text came to be.
  public let provenanceTranslation = "Translated from another language."
  /// How a rewritten text came to be.
  public let provenanceRewritten = "Rewritten from an earlier article text."
  /// The capacity of a prescriber or pharmacist who checked the doses.
  public let doseReview = "Dose review"
  /// The capacity of a lawyer.
  public let legalReview = "Legal review"
  /// A slip of the pen.
  public let typo = "Typing error"
  /// A fact that was wrong.
  public let factual = "Factual correction"
  /// A fact that was wrong and touched safety.
  public let safetyCorrection = "Safety correction"

  /// The words in English.
  public static let english = InterfaceWords()

  private init() {}
}
