extension Lexicon {
  /// Lines after which a page has nothing more to say on its subject.
  static let tail: [PhraseGroup] = [
    PhraseGroup(
      .whole,
      """
      related; related posts; reviews; customer reviews; read this next; read these next;
      also from this source; more releases from this source; our products; shop our products;
      about the site; related articles; related content; related stories; related news;
      related products; related topics; related pages; related links; related reading;
      related items; related video; related videos; related health topics; more related articles;
      recent posts; recent comments; recent articles; recent news; latest posts; latest news;
      latest articles; latest stories; popular posts; popular articles; most popular; most read;
      trending; trending now; trending articles; featured products; featured articles;
      featured posts; best sellers; bestsellers; top stories; more stories; more articles;
      more news; more like this; more for you; more from us; recommended; recommended for you;
      recommended reading; recommended articles; recommended products; you may also like;
      you might also like; you may also be interested in; you might also be interested in;
      you may be interested in; you might like; people also read; people also viewed;
      customers also bought; read next; keep reading; what to read next; up next;
      also of interest; leave a comment; leave a reply; leave your comment; leave your reply;
      post a comment; add a comment; write a comment; join the conversation; join the discussion;
      categories; archives; tags; meta; product categories; shop by category; browse by topic;
      quick links; follow us; connect with us; stay connected; stay in touch;
      get in touch; newsletter; newsletter signup; our newsletter; subscribe;
      subscribe to our newsletter; sign up for our newsletter; sign up to our newsletter;
      get our newsletter; join our newsletter; share this page; share this article;
      share this post; share this story; share this; cookies on this site; shopping cart; footer;
      site footer; footer menu; support links; related information; industry keywords;
      social media profiles; related medlineplus health topics; related links
      """),
    PhraseGroup(
      .start(9),
      """
      related; you may also; you might also; more from; more in; more on this topic; more news from;
      more stories from; more releases from; more on;
      more about this topic; explore more; leave a reply; leave a comment; leave us a comment;
      last 30 press releases; other press releases; press releases from this; choose your alerts;
      comments on; subscribe to; sign up for; sign up to; share this; previous post;
      previous article; next post; next article; filed under; posted in; recommended;
      shopping cart; shopping bag; your cart; popular; latest from; join our
      """),
  ]

  /// Sections that belong to an article although they come late.
  static let lateSections: [PhraseGroup] = [
    PhraseGroup(
      .whole,
      """
      references; reference; sources; source; bibliography; citations; notes; footnotes;
      notes to editors; note to editors; further reading; further information; resources;
      about the author; about the authors; author bio; acknowledgements; acknowledgments; funding;
      disclosures; disclosure; disclaimer; medical disclaimer; conclusion; summary; faq; faqs;
      frequently asked questions; media contact; media contacts; media enquiries; media inquiries;
      press contact; investor contact; investor contacts; investor relations; contact; contacts; contact us; contact information;
      contact details; useful websites; story credits; contact author; where to get help; getting help;
      get help; support groups; appendix; glossary; references show all; references show;
      scientific citations; scientific references; article sources; sources and references
      """),
    PhraseGroup(
      .start(8),
      """
      about the; about this; for more information; how to report
      """),
  ]

  /// The openings of lines that say who wrote, when, and who looked at it.
  static let bylines: [PhraseGroup] = [
    PhraseGroup(
      .start(16),
      """
      by; medical reviewer; medically reviewed on; medical editor; medical review by; source;
      date last reviewed; date reviewed; review date; fact-checked by; expert reviewed by;
      expert review by; this article was; contributor; contributors; words by; story by;
      article by; text by; media last reviewed; page updated; first published; written by; posted by; posted on; posted; published; published on; published by; author;
      authors; reviewed by; medically reviewed by; medically reviewed; fact checked;
      fact checked by; clinically reviewed; reviewed; edited by; last updated; last reviewed;
      last modified; updated; updated on; page last reviewed; page last updated; next review due;
      review date; review due; date; date published; release date; originally published; created;
      news release
      """)
  ]

  /// The openings of captions and credits.
  static let captions: [PhraseGroup] = [
    PhraseGroup(
      .start(40),
      """
      photo by; photo courtesy; photo credit; photograph; photo; image; image credit;
      image source; picture; credit; figure 1; figure 2; figure 3; figure 4; fig; getty images;
      shutterstock; source getty; courtesy of; illustration by; caption; table 1; table 2;
      table 3; video
      """),
    PhraseGroup(
      .anywhere(14),
      """
      getty images; shutterstock; istock; via getty; image credit; photo credit; stock images;
      stock photo; adobe stock; unsplash; pexels; pixabay; freepik; alamy; dreamstime;
      depositphotos; wikimedia commons
      """),
  ]

  /// The openings of lines that lead to another page.
  static let pointers: [PhraseGroup] = [
    PhraseGroup(
      .start(16),
      """
      find a; find your; find out; find out about; find out more; read about; read more; read our;
      read the full; learn more; see also; see our; see more; see all; view all; view our;
      check out; click here; visit our; get more; download the; shop our; shop all; browse our;
      browse the; subscribe; sign up; listen to; more on; more about; contact us today;
      media last reviewed
      """)
  ]

  /// What shops have to say of an agency that has not looked at their claims.
  static let notices: [PhraseGroup] = [
    PhraseGroup(
      .anywhere(120),
      """
      evaluated by the food; evaluated by the fda; evaluated by fda; evaluated by the us food;
      evaluated by the u.s. food; approved by the food and drug; reviewed by the food and drug
      """)
  ]

  /// The text around a rule of law or of medicine that shops print below their pages.
  static let disclaimers: [PhraseGroup] = [
    PhraseGroup(
      .anywhere(200),
      """
      these statements; not been evaluated; not been checked; intended to diagnose;
      medical advice; informational purposes; educational purposes; consult your doctor;
      consult a doctor
      """)
  ]
}
