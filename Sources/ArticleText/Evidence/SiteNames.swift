/// What tells the name of a site from the second half of a title.
struct SiteNames: Sendable {
  private let names = PhraseIndex([
    (
      .sites,
      [
        PhraseGroup(
          .whole,
          """
          nhs; nhs uk; nhs inform; nhs.uk; who; world health organization; medlineplus;
          medlineplus medical encyclopedia; medlineplus drug information; mayo clinic; webmd;
          healthline; medical news today; cleveland clinic; verywell health; verywell mind;
          harvard health; harvard health publishing; johns hopkins medicine; cdc; nih; niddk;
          fda; drugs.com; everyday health; wikipedia; patient; patient.info; self; prevention;
          shape; men's health; women's health; livestrong; livestrong.com; medscape; medicinenet;
          bbc news; bbc; the guardian; cnn; reuters; eurekalert; sciencedaily; pubmed; ncbi;
          cancer research uk; british heart foundation; macmillan cancer support; mind;
          versus arthritis; diabetes uk; american heart association; american cancer society;
          bupa; boots; holland & barrett; better health channel; healthdirect; kidshealth;
          gov.uk; gov.wales; hse.ie; mens health; womens health; hopkins medicine
          """)
      ]
    )
  ])

  private let endings: WordSet = """
    clinic hospital hospitals pharmacy trust foundation magazine botanicals nhs society store shop
    ltd inc llc blog clinics wikipedia library university institute
    association council alliance network herald gazette tribune
    """

  private let domains: WordSet = "com org net uk gov edu info"

  /// Whether words can only be the name of a site.
  func isSite(_ words: [UInt32]) -> Bool {
    if !names.kinds(in: words[...]).isEmpty { return true }
    guard let last = words.last else { return false }
    return words.count >= 2 && (endings.contains(last) || domains.contains(last))
  }
}
