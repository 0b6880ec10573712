/// What web pages put around an article, and the words that sections are commonly called by.
///
/// A phrase alone never decides on running text: the tables are asked about short lines only, and
/// the places of the lines are weighed along with them.
enum Lexicon {
  /// Lines that are furniture wherever they stand.
  static let furniture = PhraseTable([
    (
      .whole,
      """
      advertisement
      advertisements
      ad
      sponsored
      sponsored content
      share
      shares
      share this
      share on
      share it
      sharing
      tweet
      pin
      pin it
      print
      print page
      email
      e-mail
      copy link
      link copied
      save
      like
      likes
      comments
      comment
      no comments
      no comment
      leave a comment
      leave a reply
      leave comment
      add a comment
      post comment
      post a comment
      cancel reply
      reply
      facebook
      twitter
      x
      linkedin
      pinterest
      whatsapp
      instagram
      youtube
      reddit
      telegram
      tumblr
      tiktok
      rss
      facebook twitter
      menu
      main menu
      open menu
      close menu
      close
      open
      navigation
      main navigation
      toggle navigation
      search
      search for
      search this site
      site search
      submit
      reset
      send
      go
      home
      homepage
      back
      next
      previous
      prev
      next page
      previous page
      next post
      previous post
      next article
      previous article
      newer posts
      older posts
      back to top
      top
      go to top
      return to top
      scroll to top
      top of page
      read more
      see more
      view more
      show more
      load more
      show less
      more
      see all
      view all
      continue reading
      continue
      click here
      subscribe
      subscribe now
      subscribe today
      sign up
      sign up now
      sign in
      log in
      login
      log out
      register
      account
      create account
      create an account
      cart
      basket
      bag
      wishlist
      checkout
      check out
      view cart
      add to cart
      add to basket
      add to bag
      add to wishlist
      buy now
      shop now
      shop
      order now
      in stock
      out of stock
      sold out
      quick view
      select options
      sale
      quantity
      skip
      download
      download pdf
      watch video
      play
      listen
      cite
      cite this
      feedback
      language
      english
      español
      français
      select language
      change language
      text size
      font size
      hide
      show
      hide show
      expand
      collapse
      expand all
      collapse all
      accept
      accept all
      accept cookies
      reject
      reject all
      decline
      allow all
      manage preferences
      cookie settings
      cookie policy
      privacy policy
      privacy
      privacy notice
      terms
      terms of use
      terms of service
      terms and conditions
      terms conditions
      accessibility
      accessibility statement
      sitemap
      site map
      faqs
      careers
      loading
      please wait
      skip to content
      skip to main content
      related topics on other sites
      share this page
      share this article
      share this post
      share this story
      was this page helpful
      was this helpful
      was this article helpful
      yes
      no
      yes no
      thank you for your feedback
      follow us
      follow
      stay connected
      connect with us
      email address
      your email
      your name
      name required
      website
      save my name email and website in this browser for the next time i comment
      a a a
      a a
      a
      """
    ),
    (
      .start(8),
      """
      url of this page
      you are here
      browse the
      cookies on
      your cookie
      about cookies
      your privacy
      we value your privacy
      browse by
      skip to
      jump to content
      back to
      return to top
      share on
      share via
      share to
      share this
      share with
      tweet this
      pin on
      tweet on
      email this
      email to
      print this
      print friendly
      click to share
      click to print
      click to email
      click to tweet
      follow us on
      follow on
      like us on
      find us on
      opens in
      add to
      posted in
      filed under
      tagged with
      tagged
      tags
      categories
      category
      edit this page
      report a problem
      report this ad
      continue reading
      read the full
      read more about
      read next
      up next
      see also our
      shop all
      shop our
      buy kratom
      free shipping
      free delivery
      sign up for
      sign up to
      sign in to
      log in to
      login to
      logged in as
      subscribe to
      join our newsletter
      newsletter
      enter your email
      your cart
      shopping cart
      shopping bag
      your basket
      your bag
      no products in
      sort by
      filter by
      showing all
      showing 1
      choose an option
      select your
      toggle
      powered by
      designed by
      website by
      theme by
      proudly powered
      page 1 of
      page 2 of
      page 3 of
      sku
      photo credit
      last updated on this site
      reply to
      required fields
      """
    ),
    (
      .anywhere(30),
      """
      all rights reserved
      crown copyright
      your email address will not be published
      required fields are marked
      save my name email
      uses akismet
      notify me of
      we use cookies
      uses cookies
      this site uses
      this website uses cookies
      by continuing to use this
      by continuing to browse
      accept all cookies
      cookie preferences
      to leave a comment
      to post a comment
      be the first to comment
      be the first to review
      join our mailing list
      unsubscribe at any time
      straight to your inbox
      in the cart
      cart is empty
      bag is empty
      basket is empty
      cart is currently empty
      enable javascript
      javascript is disabled
      here's how you know
      an official website of
      official websites use
      https:// means
      terms of service apply
      fields marked
      """
    ),
    (
      .anywhere(6),
      """
      min read
      mins read
      minute read
      minutes read
      minutes to read
      cart 0
      bag 0
      basket 0
      items 0
      0 items
      0 comments
      comments 0
      min reading
      read time
      customer reviews
      out of 5
      regular price
      sale price
      unit price
      total views
      share tweet
      facebook twitter
      twitter facebook
      tweet share
      """
    ),
  ])

  /// Furniture on short lines that are no sentences.
  static let shortFurniture = PhraseTable([
    (
      .anywhere(14),
      """
      subscribe to our
      sign up for our
      our newsletter
      customers also
      continue shopping
      proceed to checkout
      free shipping
      free delivery
      free uk delivery
      no products
      opens in a new
      opens in new
      open in a new window
      reading time
      no reviews yet
      rated 4
      rated 5
      rated 3
      average rating
      based on reviews
      customer ratings
      star rating
      add to cart
      to your inbox
      in your inbox
      view deal
      check price
      view at amazon
      see price
      shop at
      best deals
      best mattress deals
      social links navigation
      """
    )
  ])

  /// Lines that are furniture among furniture, and may be headings where text follows.
  static let weakFurniture = PhraseTable([
    (
      .whole,
      """
      contact us
      about us
      find out more
      learn more
      get updates
      more info
      my account
      help
      get help
      our team
      """
    )
  ])

  /// The headings of cards that say where to get care, and how soon.
  static let careCards = PhraseTable([
    (
      .start(24),
      """
      non-urgent advice
      urgent advice
      immediate action required
      emergency advice
      call 999
      call 911
      call 112
      go to a&e
      ask for an urgent
      see a gp
      see a doctor
      get medical help
      """
    )
  ])

  /// Lines after which a page has nothing more to say on its subject.
  static let tail = PhraseTable([
    (
      .whole,
      """
      related
      related posts
      reviews
      customer reviews
      read this next
      read these next
      also from this source
      more releases from this source
      our products
      shop our products
      about the site
      related articles
      related content
      related stories
      related news
      related products
      related topics
      related pages
      related links
      related reading
      related items
      related video
      related videos
      related health topics
      more related articles
      recent posts
      recent comments
      recent articles
      recent news
      latest posts
      latest news
      latest articles
      latest stories
      popular posts
      popular articles
      most popular
      most read
      trending
      trending now
      trending articles
      featured products
      featured articles
      featured posts
      best sellers
      bestsellers
      top stories
      more stories
      more articles
      more news
      more like this
      more for you
      more from us
      recommended
      recommended for you
      recommended reading
      recommended articles
      recommended products
      you may also like
      you might also like
      you may also be interested in
      you might also be interested in
      you may be interested in
      you might like
      people also read
      people also viewed
      customers also bought
      read next
      keep reading
      what to read next
      up next
      also of interest
      leave a comment
      leave a reply
      leave your comment
      leave your reply
      post a comment
      add a comment
      write a comment
      join the conversation
      join the discussion
      categories
      archives
      tags
      meta
      product categories
      shop by category
      browse by topic
      quick links
      useful links
      follow us
      connect with us
      stay connected
      stay in touch
      get in touch
      newsletter
      newsletter signup
      our newsletter
      subscribe
      subscribe to our newsletter
      sign up for our newsletter
      sign up to our newsletter
      get our newsletter
      join our newsletter
      share this page
      share this article
      share this post
      share this story
      share this
      cookies on this site
      shopping cart
      footer
      site footer
      footer menu
      support links
      """
    ),
    (
      .start(9),
      """
      related
      you may also
      you might also
      more from
      more in
      more on this topic
      more about this topic
      explore more
      leave a reply
      leave a comment
      leave us a comment
      comments on
      subscribe to
      sign up for
      sign up to
      share this
      previous post
      previous article
      next post
      next article
      filed under
      posted in
      recommended
      shopping cart
      shopping bag
      your cart
      popular
      latest from
      join our
      """
    ),
  ])

  /// Sections that belong to an article although they come late.
  static let lateSections = PhraseTable([
    (
      .whole,
      """
      references
      reference
      sources
      source
      bibliography
      citations
      notes
      footnotes
      notes to editors
      note to editors
      further reading
      further information
      resources
      about the author
      about the authors
      author bio
      acknowledgements
      acknowledgments
      funding
      disclosures
      disclosure
      disclaimer
      medical disclaimer
      conclusion
      summary
      faq
      faqs
      frequently asked questions
      media contact
      media contacts
      media enquiries
      media inquiries
      press contact
      contact
      contacts
      contact information
      where to get help
      getting help
      get help
      support groups
      appendix
      glossary
      """
    ),
    (.start(8), "about the\nabout this\nfor more information\nhow to report"),
  ])

  /// What contents lists are called.
  static let contentsLabels = PhraseTable([
    (
      .whole,
      """
      contents
      table of contents
      table of contents hide
      table of contents show
      table of contents toggle
      contents hide
      contents show
      contents toggle
      page contents
      article contents
      in this article
      in this guide
      in this post
      in this section
      in this page
      on this page
      inside this article
      what's inside
      what's in this article
      what is in this article
      in this fact sheet
      in this leaflet
      jump to
      jump to section
      jump to a section
      quick navigation
      quick links
      sections
      topics covered
      article outline
      outline
      this article covers
      this page covers
      this guide covers
      what we'll cover
      what you'll learn
      what you will learn
      """
    ),
    (.start(6), "table of contents\njump to:\non this page"),
  ])

  /// Names that sections of health articles commonly bear.
  static let sections = PhraseTable([
    (
      .whole,
      """
      overview
      introduction
      background
      summary
      abstract
      conclusion
      conclusions
      final thoughts
      the bottom line
      bottom line
      takeaway
      key takeaways
      key points
      key facts
      key messages
      at a glance
      definition
      description
      symptoms
      causes
      risk factors
      complications
      prevention
      diagnosis
      treatment
      treatments
      outlook
      outlook prognosis
      prognosis
      possible complications
      exams and tests
      tests
      when to contact a medical professional
      when to see a doctor
      when to get help
      when to call a doctor
      alternative names
      other names
      brand names
      synonyms
      special precautions
      special precautions and warnings
      special warnings
      images
      side effects
      dosage
      dose
      warnings
      warning
      precautions
      interactions
      drug interactions
      pregnancy
      pregnancy and breastfeeding
      uses
      benefits
      risks
      safety
      legality
      legal status
      history
      effects
      research
      evidence
      methods
      results
      discussion
      limitations
      references
      sources
      resources
      further reading
      further information
      more information
      learn more
      faq
      faqs
      frequently asked questions
      common questions
      questions people ask
      about the author
      about us
      notes to editors
      note to editors
      media contact
      media contacts
      contacts
      who response
      self care
      self-care
      living with
      support groups
      home care
      checklist
      storage
      overdose
      missed dose
      how to take it
      how it works
      scope of the problem
      economic impact
      transmission
      signs and symptoms
      pros
      cons
      pros and cons
      do
      don't
      dos and don'ts
      ingredients
      directions
      disclaimer
      disclosure
      acknowledgements
      appendix
      glossary
      """
    ),
    (.start(12), "about\nwhen to\nhow to\nwhere to\nwho should\nwhat is\nwhat are"),
  ])

  /// Names of a kind of text or of a shelf, which stand above titles and are none.
  static let genres = PhraseTable([
    (
      .whole,
      """
      news
      news release
      press release
      press releases
      media release
      media statement
      statement
      fact sheet
      fact sheets
      factsheet
      blog
      blogs
      article
      articles
      feature
      features
      health
      health news
      health a-z
      health topics
      wellness
      science
      research
      medicine
      medical encyclopedia
      medicines
      conditions
      encyclopedia
      guides
      guide
      education
      newsroom
      departmental news
      all news
      opinion
      lifestyle
      nutrition
      kratom
      kratom blog
      kratom guides
      kratom news
      uncategorized
      for immediate release
      immediate release
      questions and answers
      q a
      item
      detail
      home
      topics
      embargoed
      """
    ),
    (.start(10), "for immediate release\nembargoed until\nunder embargo"),
  ])

  /// The openings of lines that say who wrote, when, and who looked at it.
  static let bylines = PhraseTable([
    (
      .start(16),
      """
      by
      written by
      posted by
      posted on
      posted
      published
      published on
      published by
      author
      authors
      reviewed by
      medically reviewed by
      medically reviewed
      fact checked
      fact checked by
      clinically reviewed
      reviewed
      edited by
      last updated
      last reviewed
      last modified
      updated
      updated on
      page last reviewed
      page last updated
      next review due
      review date
      review due
      date
      date published
      release date
      originally published
      created
      news release
      """
    )
  ])

  /// The openings of lines that send the reader elsewhere in the middle of a text; a colon follows.
  static let promotions = PhraseTable([
    (
      .start(24),
      """
      read more
      read next
      read also
      also read
      must read
      related
      related article
      related reading
      related story
      recommended
      see also
      don't miss
      more
      watch
      you may also like
      up next
      """
    )
  ])

  /// The openings of captions and credits.
  static let captions = PhraseTable([
    (
      .start(40),
      """
      photo by
      photo courtesy
      photo credit
      photograph
      photo
      image
      image credit
      image source
      picture
      credit
      figure 1
      figure 2
      figure 3
      figure 4
      fig
      getty images
      shutterstock
      source getty
      courtesy of
      illustration by
      caption
      table 1
      table 2
      table 3
      video
      """
    ),
    (.anywhere(14), "getty images\nshutterstock\nistock\nvia getty"),
  ])

  /// Languages as the bar of a page names them.
  static let languages = PhraseTable([
    (
      .whole,
      """
      english
      français
      francais
      español
      espanol
      deutsch
      italiano
      português
      portuguese
      spanish
      french
      german
      polski
      türkçe
      tiếng việt
      tagalog
      kreyòl
      """
    )
  ])

  /// The openings of lines that lead to another page.
  static let pointers = PhraseTable([
    (
      .start(16),
      """
      find a
      find your
      find out
      find out about
      find out more
      read about
      read more
      read our
      read the full
      learn more
      see also
      see our
      see more
      see all
      view all
      view our
      check out
      click here
      visit our
      get more
      download the
      shop our
      shop all
      browse our
      browse the
      subscribe
      sign up
      listen to
      more on
      more about
      contact us today
      media last reviewed
      """
    )
  ])

  /// The text around a rule of law or of medicine that shops print below their pages.
  static let disclaimers = PhraseTable([
    (
      .anywhere(200),
      """
      these statements
      not been evaluated
      not been checked
      intended to diagnose
      medical advice
      informational purposes
      educational purposes
      consult your doctor
      consult a doctor
      """
    )
  ])

  /// Labels of boxes in the middle of an article; titles of other texts follow them.
  static let boxes = PhraseTable([
    (
      .whole,
      """
      trending
      trending now
      recommended
      recommended for you
      related stories
      related articles
      related posts
      related content
      most popular
      most read
      popular now
      editor's picks
      editors picks
      more stories
      top stories
      you may also like
      you might also like
      """
    )
  ])

  static let months = WordSet(
    """
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday
    sunday
    """.split { $0 == " " || $0 == "\n" }.map { Words.hash($0) })

  static let asking = WordSet(
    """
    what how why when where who which is are can does do should will did was were could would
    """.split { $0 == " " || $0 == "\n" }.map { Words.hash($0) })

  static let serial = WordSet(
    "step day days week weeks month months hour hours phase stage part chapter tip stages year"
      .split(separator: " ").map { Words.hash($0) })
}
