extension Lexicon {
  /// What contents lists are called.
  static let contentsLabels: [PhraseGroup] = [
    PhraseGroup(
      .whole,
      """
      contents; table of contents; table of contents hide; table of contents show;
      table of contents toggle; contents hide; contents show; contents toggle; page contents;
      article contents; in this article; contents of this article; article contents hide; in this guide; in this post; in this section;
      in this page; on this page; inside this article; what's inside; what's in this article;
      what is in this article; in this fact sheet; in this leaflet; jump to; jump to section;
      jump to a section; quick navigation; quick links; sections; topics covered; article outline;
      outline; this article covers; this page covers; this guide covers; what we'll cover;
      what you'll learn; what you will learn
      """),
    PhraseGroup(
      .start(6),
      """
      table of contents; jump to:; on this page
      """),
  ]

  /// Names that sections of health articles commonly bear.
  static let sections: [PhraseGroup] = [
    PhraseGroup(
      .whole,
      """
      overview; introduction; background; summary; abstract; conclusion; conclusions;
      final thoughts; the bottom line; bottom line; takeaway; key takeaways; key points;
      key facts; key messages; at a glance; definition; description; symptoms; causes;
      risk factors; complications; prevention; diagnosis; treatment; treatments; outlook;
      outlook prognosis; prognosis; possible complications; exams and tests; tests;
      when to contact a medical professional; when to see a doctor; when to get help;
      when to call a doctor; alternative names; other names; brand names; synonyms;
      special precautions; special precautions and warnings; special warnings; images;
      side effects; dosage; dose; warnings; warning; precautions; interactions; drug interactions;
      pregnancy; pregnancy and breastfeeding; uses; benefits; risks; safety; legality;
      legal status; history; effects; research; evidence; methods; results; discussion;
      limitations; references; sources; resources; further reading; further information;
      more information; learn more; faq; faqs; frequently asked questions; common questions;
      questions people ask; about the author; about us; notes to editors; note to editors;
      media contact; media contacts; contacts; who response; self care; self-care; living with;
      symptoms and causes; symptoms & causes; causes and risk factors; diagnosis and tests;
      diagnosis and treatment; diagnosis & treatment; management and treatment; living with it;
      when to seek care; when to seek help; outlook / prognosis; studies and references;
      support groups; home care; checklist; storage; overdose; missed dose; how to take it;
      how it works; scope of the problem; economic impact; transmission; signs and symptoms; pros;
      cons; pros and cons; do; don't; dos and don'ts; ingredients; directions; disclaimer;
      disclosure; acknowledgements; appendix; glossary
      """),
    PhraseGroup(
      .start(12),
      """
      about; when to; how to; where to; who should; what is; what are
      """),
  ]

  /// What names of sections open with, and titles as well.
  static let sectionOpenings: [PhraseGroup] = [
    PhraseGroup(
      .start(10),
      """
      overview of; benefits of; side effects of; causes of; symptoms of; signs of; types of;
      history of; treatment of; treatments for; treating; preventing; prevention of; diagnosing;
      diagnosis of; living with; risks of; uses of; effects of; tips for; understanding;
      if you; check if; who can; who cannot; who may; other names; taking; using; stopping;
      storing; managing; coping with; getting; making; choosing; pros of; cons of; advantages of;
      disadvantages of; drawbacks of; downsides of
      """)
  ]

  /// Names of a kind of text or of a shelf, which stand above titles and are none.
  static let genres: [PhraseGroup] = [
    PhraseGroup(
      .whole,
      """
      news; news release; press release; press releases; media release; media statement;
      statement; fact sheet; fact sheets; factsheet; blog; blogs; article; articles; feature;
      features; health; health news; health a-z; health topics; wellness; science; research;
      medicine; medical encyclopedia; medicines; conditions; encyclopedia; guides; guide;
      education; newsroom; departmental news; all news; opinion; lifestyle; nutrition; kratom;
      kratom blog; kratom guides; kratom news; uncategorized; for immediate release;
      health a to z; medicines a to z; conditions a to z; a to z; a-z; drugs & supplements;
      medical tests; health conditions; medical conditions; immediate release;
      questions and answers; q a; item; detail; home; topics; embargoed; information for patients;
      patient information leaflet; transcript
      """),
    PhraseGroup(
      .start(16),
      """
      for immediate release; embargoed until; under embargo
      """),
  ]

  /// The headings of cards that say where to get care, and how soon.
  static let careCards: [PhraseGroup] = [
    PhraseGroup(
      .start(24),
      """
      non-urgent advice; urgent advice; immediate action required; emergency advice; call 999;
      call 911; call 112; go to a&e; ask for an urgent; see a gp; see a doctor; get medical help
      """)
  ]
}
