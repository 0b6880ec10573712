extension Lexicon {
  /// Lines that are furniture wherever they stand.
  static let furniture: [PhraseGroup] = [
    PhraseGroup(
      .whole,
      """
      advertisement; advertisements; ad; sponsored; sponsored content; share; shares; share this;
      share on; share it; sharing; tweet; pin; pin it; print; print page; email; e-mail;
      copy link; link copied; save; like; likes; comments; comment; no comments; no comment;
      leave a comment; leave a reply; leave comment; add a comment; post comment; post a comment;
      cancel reply; reply; facebook; twitter; x; linkedin; pinterest; whatsapp; instagram;
      youtube; reddit; telegram; tumblr; tiktok; rss; facebook twitter; menu; main menu;
      open menu; close menu; close; open; navigation; main navigation; toggle navigation; search;
      search for; search this site; site search; submit; reset; send; go; home; homepage; back;
      next; previous; prev; next page; previous page; next post; previous post; next article;
      previous article; newer posts; older posts; back to top; top; go to top; return to top;
      scroll to top; top of page; read more; see more; view more; show more; load more; show less;
      more; see all; view all; continue reading; continue; click here; subscribe; subscribe now;
      subscribe today; sign up; sign up now; sign in; log in; login; log out; register; account;
      create account; create an account; cart; basket; bag; wishlist; checkout; check out;
      view cart; add to cart; add to basket; add to bag; add to wishlist; buy now; shop now; shop;
      order now; in stock; out of stock; sold out; quick view; select options; sale; quantity;
      skip; download; download pdf; watch video; play; listen; cite; cite this; feedback;
      language; english; español; français; select language; change language; text size;
      font size; hide; show; hide show; expand; collapse; expand all; collapse all; accept;
      accept all; accept cookies; reject; reject all; decline; allow all; manage preferences;
      cookie settings; cookie policy; privacy policy; privacy; privacy notice; terms;
      terms of use; terms of service; terms and conditions; terms conditions; accessibility;
      accessibility statement; sitemap; site map; faqs; careers; loading; please wait;
      skip to content; skip to main content; related topics on other sites; share this page;
      share this article; share this post; share this story; was this page helpful;
      was this helpful; was this article helpful; yes; no; yes no; thank you for your feedback;
      follow us; follow; stay connected; connect with us; email address; your email; your name;
      name required; website;
      save my name email and website in this browser for the next time i comment; a a a; a a; a
      """),
    PhraseGroup(
      .start(8),
      """
      url of this page; you are here; browse the; cookies on; your cookie; about cookies;
      your privacy; we value your privacy; browse by; skip to; jump to content; back to;
      return to top; share on; share via; share to; share this; share with; tweet this; pin on;
      tweet on; email this; email to; print this; print friendly; click to share; click to print;
      click to email; click to tweet; follow us on; follow on; like us on; find us on; opens in;
      add to; posted in; filed under; tagged with; tagged; tags; categories; category;
      edit this page; report a problem; report this ad; continue reading; read the full;
      read more about; read next; up next; see also our; shop all; shop our; buy kratom;
      free shipping; free delivery; sign up for; sign up to; sign in to; log in to; login to;
      logged in as; subscribe to; join our newsletter; newsletter; enter your email; your cart;
      shopping cart; shopping bag; your basket; your bag; no products in; sort by; filter by;
      showing all; showing 1; choose an option; select your; toggle; powered by; designed by;
      website by; theme by; proudly powered; page 1 of; page 2 of; page 3 of; sku; photo credit;
      last updated on this site; reply to; required fields
      """),
    PhraseGroup(
      .anywhere(30),
      """
      all rights reserved; crown copyright; your email address will not be published;
      required fields are marked; save my name email; uses akismet; notify me of; we use cookies;
      uses cookies; this site uses; this website uses cookies; by continuing to use this;
      by continuing to browse; accept all cookies; cookie preferences; to leave a comment;
      to post a comment; be the first to comment; be the first to review; join our mailing list;
      unsubscribe at any time; straight to your inbox; in the cart; cart is empty; bag is empty;
      basket is empty; cart is currently empty; enable javascript; javascript is disabled;
      here's how you know; an official website of; official websites use; https:// means;
      terms of service apply; fields marked
      """),
    PhraseGroup(
      .anywhere(6),
      """
      min read; mins read; minute read; minutes read; minutes to read; cart 0; bag 0; basket 0;
      items 0; 0 items; 0 comments; comments 0; min reading; read time; customer reviews;
      out of 5; regular price; sale price; unit price; total views; share tweet; facebook twitter;
      twitter facebook; tweet share
      """),
  ]

  /// Furniture on short lines that are no sentences.
  static let shortFurniture: [PhraseGroup] = [
    PhraseGroup(
      .anywhere(14),
      """
      subscribe to our; sign up for our; our newsletter; customers also; continue shopping;
      proceed to checkout; free shipping; free delivery; free uk delivery; no products;
      opens in a new; opens in new; open in a new window; reading time; no reviews yet; rated 4;
      rated 5; rated 3; average rating; based on reviews; customer ratings; star rating;
      add to cart; to your inbox; in your inbox; view deal; check price; view at amazon;
      see price; shop at; best deals; best mattress deals; social links navigation
      """),
  ]

  /// Lines that are furniture among furniture, and may be headings where text follows.
  static let weakFurniture: [PhraseGroup] = [
    PhraseGroup(
      .whole,
      """
      contact us; about us; find out more; learn more; get updates; more info; my account; help;
      get help; our team
      """),
  ]

  /// Languages as the bar of a page names them.
  static let languages: [PhraseGroup] = [
    PhraseGroup(
      .whole,
      """
      english; français; francais; español; espanol; deutsch; italiano; português; portuguese;
      spanish; french; german; polski; türkçe; tiếng việt; tagalog; kreyòl
      """),
  ]

  /// Labels of boxes in the middle of an article; titles of other texts follow them.
  static let boxes: [PhraseGroup] = [
    PhraseGroup(
      .whole,
      """
      trending; trending now; recommended; recommended for you; related stories; related articles;
      related posts; related content; most popular; most read; popular now; editor's picks;
      editors picks; more stories; top stories; you may also like; you might also like
      """),
  ]

  /// The openings of lines that send the reader elsewhere in the middle of a text; a colon follows.
  static let promotions: [PhraseGroup] = [
    PhraseGroup(
      .start(24),
      """
      read more; read next; read also; also read; must read; related; related article;
      related reading; related story; recommended; see also; don't miss; more; watch;
      you may also like; up next
      """),
  ]
}
