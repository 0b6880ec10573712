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
}
