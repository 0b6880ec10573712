import MateriaArticleText
import MateriaMarkdown
import Testing

/// Habits of real pages that were read wrong once, each as a small text.
@Suite struct `What real pages do` {
  private func body(_ text: String) -> String {
    String(
      decoding: TextStructurer().structure(Array(text.utf8), path: "text.txt").markdownBody(),
      as: UTF8.self)
  }

  private func residue(_ text: String) -> [String] {
    TextStructurer().structure(Array(text.utf8), path: "text.txt").account
      .filter { $0.role == .residue }.map(\.text)
  }

  @Test func `Lines of any length are not broken at a column`() {
    let text = body(
      """
      Cramp
      Cramp is a sudden tightening of a muscle, mostly in the calf and at night.
      It may be painful, when:
      you turn in bed with your toes pointed away from you
      you have walked further than usual on the day before
      the room is so cold that you curl up under the blanket
      What helps
      Pull your toes towards you and hold them there until it lets go.
      """)
    #expect(text.contains("- you turn in bed with your toes pointed away from you\n"))
    #expect(text.contains("- the room is so cold that you curl up under the blanket\n"))
    #expect(text.contains("\n## What helps\n"))
  }

  @Test func `Lines that a column broke are still one paragraph`() {
    let text = body(
      """
      A note on cramp

      Cramp is a sudden tightening of a muscle, mostly in the calf and at
      night, and it goes away by itself after a minute or two, though the
      place may be sore for a day. Nobody knows quite why it comes, but it
      is common in later life and in the last months of a pregnancy too.

      Stretching before bed helps some people, and it does no harm to try
      it for a week or two before anything else is thought of, or bought.
      """)
    #expect(!text.contains("##"))
    #expect(text.split(separator: "\n\n").count == 1)
  }

  @Test(arguments: [
    (
      "Places where it comes are:", ["Hands.", "Shins.", "The lower back."],
      "It may come anywhere, and it moves about."
    ),
    (
      "It can be one of these:",
      [
        "Warm rash. It comes in summer and goes in autumn.",
        "Cold rash. It comes on the way to work.", "Dry rash. It is there all year.",
      ], "All of them go away."
    ),
    (
      "Your doctor will ask a few things. Be ready for them, since it saves time for both of you:",
      ["When did it begin?", "What makes it worse?", "Who else has it?"], "Then you are looked at."
    ),
    (
      "There are two kinds of it:",
      [
        "The first kind comes and goes within a day. It needs nothing but rest and a cool room.",
        "The second kind stays for weeks. It should be seen by somebody who knows about skin.",
      ], "Treatment"
    ),
    (
      "The course consists of:",
      ["one tablet each day with food;", "a shampoo twice a week; and", "a check after a month."],
      "Most people need no more."
    ),
  ])
  func `Items that lost their marks are items again`(
    lead: String, items: [String], after: String
  ) {
    let list = items.joined(separator: "\n")
    let text = body(
      """
      Rash

      A rash is a change of the skin that can be seen. It may itch or burn.

      \(lead)

      \(list)

      \(after)

      It is rarely a sign of more than that.

      """)
    for item in items { #expect(text.contains("- \(item)\n"), "\(text)") }
    #expect(!text.contains("- \(after)"))
  }

  @Test func `Do and don't head what stands below them`() {
    let text = body(
      """
      Nosebleed
      A nosebleed is mostly harmless. It stops within ten minutes if you press.
      Do
      sit down and lean forward a little
      press the soft part of your nose for ten minutes without looking
      Don't
      do not lie down
      do not put anything into the nose, since that starts it again and hurts
      When to see a doctor
      See a doctor if it does not stop after half an hour of pressing.
      """)
    #expect(text.contains("## Do\n\n  - sit down and lean forward a little\n  - press"))
    #expect(text.contains("## Don't\n\n  - do not lie down\n  - do not put anything"))
    #expect(text.contains("## When to see a doctor"))
  }

  @Test func `Headings of an encyclopedia's source are headings`() {
    let text = body(
      """
      Barley water

      Barley water is a drink made from boiled grain. It has been sold for a long time. [1] [2]

      == Preparation ==

      The grain is washed and boiled until it is soft, and the water is poured off.

      === Lemon ===

      Many people add lemon and a little sugar, which hides the taste of the grain.

      == half of a mark
      """)
    #expect(text.contains("## Preparation\n"))
    #expect(text.contains("### Lemon\n"))
    #expect(text.contains("half of a mark"))
    #expect(!text.contains("# half"))
  }

  @Test func `A line below a rule at the end belongs to the article`() {
    let text = """
      A poem for the waiting room

      It was written by a patient, and it hangs beside the door since last spring.

      -----

      Ann Example
      """
    #expect(residue(text).isEmpty)
    #expect(body(text).contains("Ann Example"))
  }

  @Test func `The foot of a page is left out, and what stands below it in words of law is kept`() {
    let page = """
      Palpitations
      What are palpitations?
      Palpitations are heartbeats that you notice. Your heart may seem to pound or to flutter.
      Are they dangerous?
      Most are harmless and last for a few seconds. See your doctor if they come often.
      Share on Facebook
      Tools and leaflets
      Your Pulse Diary
      Our mission is to give every heart a longer life, and to bring help and hope everywhere.
      Annual report
      Privacy policy
      Careers
      Facebook
      Instagram
      YouTube
      © 2024 Example Heart Charity. All rights reserved.
      This website is no substitute for medical advice from somebody who knows you.
      """
    let left = residue(page)
    #expect(left.contains("Tools and leaflets"))
    #expect(left.contains("Annual report"))
    #expect(left.contains { $0.hasPrefix("Our mission") })
    #expect(!left.contains { $0.hasPrefix("Most are harmless") })
    #expect(body(page).contains("This website is no substitute for medical advice"))
  }

  @Test func `A box in the middle of an article does not end it`() {
    let page = """
      Cold hands

      Cold hands are common, and most people who have them are well. They notice it in autumn.

      Sign up for our newsletter

      Enter your email

      Subscribe

      When fingers turn white

      If a single finger turns white, wait and see whether it comes back when you warm it.

      When to get checked

      See a doctor if it hurts or leaves a wound.
      """
    #expect(body(page).contains("## When fingers turn white"))
    #expect(body(page).contains("See a doctor if it hurts or leaves a wound."))
    #expect(residue(page).contains("Subscribe"))
  }

  @Test(arguments: [
    (
      "three sentences", "include:",
      ["It is slow to heal.", "It comes back in winter.", "It itches."]
    ),
    (
      "advice", "may help:",
      ["Try to sleep.", "Have a walk each day. It need not be long.", "Put off what can wait."]
    ),
  ])
  func `Sentences that a line announces are a list`(
    _ name: String, _ lead: String, _ items: [String]
  ) {
    let text = body(
      "Cold feet\n\nCold feet are common and mostly harmless, and few people ask. Things that \(lead)\n\n"
        + items.joined(separator: lead == "include:" ? "\n\n" : "\n") + "\n\n"
        + "\"I would not worry,\" said a nurse, who has seen many feet in her time at the clinic.\n"
    )
    for item in items { #expect(text.contains("- \(item)\n"), "\(text)") }
  }

  @Test func `Numbers over bullets are headings`() {
    let text = body(
      """
      Eating after a stroke

      What you eat matters after a stroke, and small steps are enough to begin with at home.

      1. Less salt

      \t•\tTaste before you add any salt at the table
      \t•\tUse herbs and pepper in its place

      2. Better fats

      \t•\tCook with a little oil from seeds
      \t•\tHave nuts in the place of crisps

      3. Eating out

      \t•\tAsk for the sauce beside the dish
      \t•\tShare a main course with somebody
      """)
    #expect(text.contains("## Less salt\n") && text.contains("## Eating out\n"))
    #expect(text.contains("- Have nuts in the place of crisps\n"))
  }

  @Test func `A text with a blank line below every line is one all the same`() {
    let lines = [
      "Coming home after an operation on the eye", "",
      "You may be tired when you come home and should",
      "have somebody with you for the first night, as",
      "the eye is covered and steps are hard to see",
      "in the dark of a strange or even a known house.",
      "Do not drive on that day, and ask your doctor",
      "when you may do so again, which is mostly after",
      "the first visit, when the cover has been taken",
      "off and the eye has been looked at once more by",
      "a nurse. Most people read within a week or so",
      "but it may take a month until new glasses can",
      "be measured and made for both of your eyes.",
    ]
    let text = body(lines.joined(separator: "\n\n"))
    #expect(text.split(separator: "\n\n").count <= 2, "\(text)")
    #expect(!text.contains("##"))
  }

  @Test func `An item goes on below a blank line in small letters`() {
    let text = body(
      """
      After the operation

      You can go home on the same day, and somebody should be with you for the night.

      • You may be worn out, so do not do more

      than you can

      • Do not sit at the wheel of a car

      • Drink plenty

      Call the ward if you have any trouble that is not named here, at any hour of the day.
      """)
    #expect(text.contains("- You may be worn out, so do not do more than you can\n"))
    #expect(text.contains("- Drink plenty\n"))
  }

  @Test func `A telephone number and a date begin no list`() {
    let text = body(
      """
      Opening of the new ward

      22. October 2018

      The new ward was opened by the mayor, who had waited for it for longer than anybody else.

      Press office

      (800) 555-0142
      """)
    #expect(!text.contains("- ") && !text.contains("22\\. October\n\n1"))
    #expect(text.contains("(800) 555-0142"))
  }

  @Test func `Videos with their lengths and slides with their numbers are the page's`() {
    let page = """
      Five ways to sleep

      Sleep comes to those who go to bed at one hour, and who leave the telephone in the hall.

      Next Up

      How the town sleeps in the heat of August
      02:11

      A walk with the night watch
      03:40

      Photo 3/8

      Keep the room cool

      A cool room helps more than most things that are sold for sleep in any shop or market.

      Photo 4/8

      Keep it dark

      A dark room tells the body that it is night, whatever the clock may say about the hour.
      """
    let left = residue(page)
    for line in ["Next Up", "02:11", "03:40", "Photo 3/8", "Photo 4/8"] {
      #expect(left.contains(line), "\(line) was kept")
    }
    #expect(body(page).contains("## Keep it dark\n"))
  }

  @Test func `Hours of a table and ratings are neither videos nor slides`() {
    let text = """
      Visiting

      The wards are open to visitors in the afternoon and in the evening, on every day of the week.

      14:00
      16:30

      Two readers rated the wards, and both of them were content with what they had seen there.

      3/5

      4/5

      Nobody was asked for a rating who had been there as a patient in the year before the last.
      """
    #expect(residue(text).isEmpty)
  }

  @Test func `A reading of pressure and a share are no slides`() {
    let text = """
      Pressure

      The first number is the higher one, and both are measured while you sit at rest for a while.

      120 / 80

      That is what a healthy heart brings about at rest, and it is higher after a flight of stairs.
      """
    #expect(residue(text).isEmpty)
  }
}
