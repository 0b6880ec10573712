extension Lexicon {
  /// Lines that are furniture wherever they stand.
  static let furniture: [PhraseGroup] = [
    PhraseGroup(
      .whole,
      """
      read also; your reading list; check insurance; talk to someone now; ready to get help;
      daily newscasts; media centre; media center; comment of the day; online form;
      health library explorer; email required; name required; website optional; enter the code shown above;
      what people are saying; close this search box; want to read more; already a subscriber;
      not a subscriber; subscriber login;
      pdf options; view fullscreen; view full screen; keyboard shortcuts; play pause; increase volume; decrease volume; seek forward; seek backward;
      captions on off; captions off; captions on; fullscreen; fullscreen exit fullscreen;
      exit fullscreen; mute unmute; more videos; now playing; autoplay; replay video;
      playback rate; picture in picture; audio track; volume; live stream; watch the video;
      close ad; close this ad; skip this ad; advertisement close; show side menu; hide side menu;
      show menu; hide menu; show navigation; navigate up; document related concepts;
      thank you for your participation; was this document useful for you;
      yes no was this document useful for you; member log in; member login; members login;
      join log in; log in join; login join; join now; join us; become a member; text view;
      high contrast; download leaflet; download this leaflet; download factsheet;
      download the factsheet; download the leaflet; download brochure; view all photos; all photos;
      more photos; view slideshow; launch gallery; open gallery; previous photo; next photo;
      next image; previous image; follow our facebook page; like our facebook page; read comments;
      show transcript; hide transcript; view transcript; show caption; hide caption; view comments;
      add to favorites; add to favourites; save for later; save article; saved; remove ad;
      report abuse; flag as inappropriate; report comment; ask a question; recommend this;
      add to my bookmarks; get the app; download the app; download our app; get our app;
      app store; google play; open in app; switch to desktop site; desktop site; view desktop site;
      request info; request information; get a quote; chat now; live chat; chat with us; call us;
      email us; text us; write to us; visit us; find us; get in touch;
      diseases & conditions; symptoms & causes; doctors & departments; patient care; for visitors;
      information for; all →; view all →; see all →; load more; show more; show less; read more; download;
      patient care & health information; click to tweet; share & save; en español;
      previous news; next news; view full size image; feedback to editors; last comments;
      favorites; more »; editor's recommendations; editors' recommendations; newer; older; get answers;
      print article; send email; my wishlist;
      expand section; collapse section; comments are closed; ask for price; sourcesupdate history;
      thank you for providing your feedback; more details; related documents; legal information;
      request a callback; take a look at our products; providing nhs services;
      ratings; add your rating; please leave your rating; create your free profile; news alerts;
      create a free account; log in to your account; turn on notifications; not now;
      products & services; watch live; live tv; sign up now; select your region; ad choices;
      closed captioning; editorial standards; corrections policy; manage subscriptions;
      link; listen to this page; listen to this article; translate this page; show sources;
      view privacy policy and trust info; tools & resources; next in series; older post; newer post;
      find us on social media;
      news provided by; share tox; share to x; close share; add a review; nhs homepage;
      background image; page background; who answers; verify my benefits;
      is your insurance accepted; related topic;
      browse the encyclopedia; learn how to cite this page; subscribe to rss; what's new;
      thanks for your feedback; what is your feedback; report an error; share feedback;
      see our editorial process; meet our medical expert board; newsletter sign up;
      newsletters; health content provider; links to other sites; no links available;
      american express; apple pay; google pay; shop pay; paypal; visa;
      mastercard; diners club; country/region; item added to your cart; quick shop;
      your rating; your review; verified owner; read our editorial process;
      show more show less; facts in pictures; health topic; who team; report misconduct;
      support links; next story; previous story; more on this news release;
      more in health topics; opt out; do not sell my personal information; your privacy choices;
      your privacy is important to us; privacy settings; advertising policy; profile editor login;
      other nhs websites; find my nhs number; view your gp health record; view your test results;
      nhs app; healthcare abroad; live well; nhs services; care and support; our policies;
      all topics; site preferences; close dialog; close search; close cart; open search; open cart;
      customer support; send a release; get started; select your country;
      download image; request a demo; edit profile; manage cookies; cookie statement;
      advertisement; advertisements; advertisment; ad; sponsored; ads; donate; donate now;
      donate today; donate here; make a donation; give now; search our site; search site;
      advanced search; watch next; watch now; book now; book online; pay my bill;
      pay bill; mychart;
      tell us what you think; give us your feedback; send feedback; send us feedback;
      rate this page; rate this article; report an issue; report a problem with this page;
      previous slide; next slide; start slideshow; view gallery; full screen; enlarge;
      enlarge image; view larger image; click to enlarge; zoom; pause; play video; mute; unmute;
      share full article; gift article; bookmark; favorite; follow us on social media;
      social media; all comments; view comments; show comments; load more comments;
      hide comments; sort by newest; newest; oldest; most liked; report; flag; like this;
      like loading; loading likes; post navigation; leave a review; write a review;
      view product; view products; view details; view options; choose options; learn how;
      shop collection; shop this product; out of stock notify me; notify me; apply coupon;
      enter coupon code; update cart; qty; free shipping; in this section menu;
      view full site; mobile site; text version; print version; printer friendly;
      printer-friendly version; pdf version; download as pdf; save as pdf; email a friend;
      tell a friend; send to a friend; rss feed; all rights reserved; your name required;
      type and hit enter; type your search; search results; no results; breadcrumb; breadcrumbs; you are here;
      site navigation; secondary navigation; mobile menu; mobile navigation; toggle menu;
      toggle search; toggle sidebar; sidebar; primary sidebar; footer; header; logo; site logo;
      skip navigation; skip to navigation; skip to search; skip to footer; skip to menu;
      sign in register; login register; log in sign up; log in register; my cart; my basket;
      view basket; go to cart; continue reading below; story continues below;
      article continues below; story continues below advertisement; read full article;
      read the full article; read full story; see full list; see all posts;
      reader comments; post a new comment; user comments; add your comment; your comment;
      view all press releases; view all news; view all products; see all articles; view all posts;
      view all articles; browse all; back to blog; back to news; back to articles; back to list;
      back to home; return to blog; gallery; slideshow;
      sponsored; sponsored content; share; shares; share this;
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
      digg; delicious; stumbleupon; like; language; english; español; français; select language; change language; text size;
      font size; hide; show; hide show; expand; collapse; expand all; collapse all;
      expand all collapse all; collapse all expand all; click here for full story; pin it for later; accept;
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
      more photos after; more after this; also read; view this post on; a post shared by; story continues; your assessment is very important;
      your answers matter; document related; keyboard arrow; next up; skip to end;
      start your free; create your account; register for free; register to; join for free;
      skip directly to;
      enter the code; want to read more; subscribe to read; to continue reading;
      please follow and like; please like and share; please share; spread the love;
      verify your insurance; verify insurance; verify my insurance; check your insurance;
      call today; call now for;
      orders received before; orders placed before; same day shipping on; get help now; free consultation; free assessment;
      request a call; speak with someone; speak to an advisor; chat with an advisor;
      start your journey; take the quiz; take our quiz; take the assessment;
      set up account; individual sign in; institutional sign in; institutional login;
      access through your institution; access options; get access; buy article; purchase access;
      rent this article; view metrics; article metrics; export citation; download citation;
      cite this article; rights & permissions;       open in figure viewer; full size table; full size image;
      follow us; follow our; like our;
      read this page in; read the article in; read this article in; view privacy policy;
      enable javascript to; to use the sharing features;
      show more related; show more associated; show more articles; show references;
      how helpful is this; average rating; select to rate; keep up with this story;
      get browser notifications; please try again in; create your free;
      you are on page; comments off on; want more tips; want more stories;
      site by; website by; web design by; advertisement; view all posts by; posts by;
      more posts by; published in; posted under; in reply to; did you find this;
      was this information; how useful was this; how helpful was this; rate this;
      how can we improve; help us improve; click here to; click to enlarge; tap to;
      share facebook; share twitter; shop now; order now; use code; use coupon; view basket;
      view cart; subtotal; estimated total; you are here; you may use these html tags; browse the; cookies on; your cookie; about cookies;
      your privacy; we value your privacy; browse by; skip to; jump to content; jump to navigation; jump to search;
      back to top; back to home; back to list; back to all; back to search; back to results;
      back to the; back to news; back to blog; back to our; back to main; back to index;
      back to previous; back to page; back to health; back to category; back to articles;
      return to top; share on; share via; share to; share this; share with; tweet this; pin on;
      tweet on; email this; email to; print this; print friendly; click to share; click to print;
      click to email; click to tweet; follow us on; follow on; like us on; find us on; opens in;
      add to cart; add to basket; add to bag; add to wish; add to list; add to compare;
      add to favorites; add to favourites; add to my; add to calendar; add to order;
      add to collection; posted in; filed under; tagged with; tagged;
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
      .anywhere(8), "skip to the content; skip to main content; skip to content; sign in below"),
    PhraseGroup(
      .anywhere(14),
      """
      share on facebooktweet; tweet about this on;
      share on twitter; share on facebook; share on linkedin; share on pinterest;
      share via email; bookmark share; printer-friendly version; print this page;
      email this page; share to facebook; share to twitter; tweet this page
      """),
    PhraseGroup(.start(2), "comments"),
    PhraseGroup(
      .start(8),
      """
      was this page; was this article; was this helpful; was this content; is this page useful;
      news releases in similar topics; newsrooms influencers; back to top of;
      next page; previous page; search the; share tox; also in spanish;
      more in health; more from this; more releases from; want your company's; call pr newswire;
      contact pr newswire; do not sell or share; click or tap; by using this site;
      related medlineplus; learn how to cite; buy it now; pay in 4; sold by; ships from;
      skip directly to; skip ad; sorry, there; there was a problem;
      did this page; did this article; did this answer; how did we do; how would you rate
      """),
    PhraseGroup(
      .start(24),
      """
      url of this page; posted in; filed under; tagged with; tagged as;
      save my name
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
      .gov website belongs to; lock or https; choosing a selection results in; verified owner;
      comments need to be approved; comments must be approved; we may earn a commission;
      our editorial process; may earn a small commission; earn commission; product we independently review;
      use cookies; analytics cookies; small files called cookies; small text files;
      autocomplete results are available; accredited by urac;
      thanks for your feedback; review our privacy policy;
      here's how you know; an official website of; official websites use; https:// means;
      terms of service apply; fields marked
      """),
    PhraseGroup(
      .anywhere(6),
      """
      reviews 0; 0 reviews; verified customer; verified buyer; verified purchase; home page; homepage; min read; mins read; time to read; minute read; minutes read; minutes to read; cart 0; bag 0; basket 0;
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
      """)
  ]

  /// Lines that are furniture among furniture, and may be headings where text follows.
  static let weakFurniture: [PhraseGroup] = [
    PhraseGroup(
      .whole,
      """
      payment methods; additional information; start here; directions; about; contact; careers; request an appointment; book an appointment; make an appointment; patient portal;
      schedule an appointment; find a doctor; find a location; get directions; call now;
      pay a bill; pay your bill; mychart login; patient login; medical records; refer a patient;
      billing; for patients; for professionals; find care; locations; our locations;
      track your order; order status; gift card; store locations; careers; for providers;
      first name; last name; full name; phone; phone number; telephone; mobile number; message;
      your message; subject; zip code; postcode; date of birth; captcha; country; state; city;
      page; topics; news; videos; podcasts; events; resources; services; products;
      collections; locations; our services; our story; who we are; what we do; get involved;
      shop by brand; shop by strain; faq; wholesale; affiliates; affiliate program; rewards;
      shipping; shipping policy; shipping returns; returns; return policy; refund policy;
      delivery; store finder; store locator; track order; track my order; gift cards;
      press; media; advertise; advertise with us; work with us; jobs; investors; partners;
      editorial policy; editorial process; editorial guidelines; medical review board;
      opening hours; hours; contact us; about us; find out more; learn more; get updates; more info; my account; help;
      get help; our team
      """),
    PhraseGroup(.start(5), "find a doctor; make an appointment; book an appointment"),
    PhraseGroup(
      .start(4),
      "shop; buy; order; explore our; browse all; view our; meet our; why choose"),
  ]

  /// Languages as the bar of a page names them.
  static let languages: [PhraseGroup] = [
    PhraseGroup(
      .whole,
      """
      english; français; francais; español; espanol; deutsch; italiano; português; portuguese;
      spanish; french; german; polski; türkçe; tiếng việt; tagalog; kreyòl
      """)
  ]

  /// Labels of boxes in the middle of an article; titles of other texts follow them.
  static let boxes: [PhraseGroup] = [
    PhraseGroup(
      .whole,
      """
      recommended reading; recommended articles; more to read; read next; related reading;
      trending; trending now; recommended; recommended for you; related stories; related articles;
      related posts; related content; most popular; most read; popular now; editor's picks;
      editors picks; more stories; top stories; you may also like; you might also like;
      in this section
      """),
    PhraseGroup(
      .start(6),
      "most watched; most read; most viewed; most shared; most commented; other articles by"),
  ]

  /// The openings of lines that send the reader elsewhere in the middle of a text; a colon follows.
  static let promotions: [PhraseGroup] = [
    PhraseGroup(
      .start(24),
      """
      read more; read next; read also; also read; must read; related; related article;
      related reading; related story; recommended; see also; don't miss; more; watch;
      you may also like; up next
      """)
  ]

  /// The openings of sentences that pages print and articles do not, however long they are.
  static let boilerplate: [PhraseGroup] = [
    PhraseGroup(
      .start(60),
      """
      to provide you with the most relevant and helpful information;
      you'll soon start receiving the latest; sorry something went wrong with your;
      thank you for subscribing; create your free profile or log in; get browser notifications for;
      with an account you can; keep up with this story and more by subscribing;
      this content is imported from; this content is created and maintained by a third party;
      this site uses akismet; this site uses cookies; this website uses cookies; we use cookies;
      our site uses cookies; our website uses cookies; by clicking; by submitting this form;
      by submitting your; by subscribing; by signing up; by entering your email; by continuing to;
      please enable javascript; javascript is; your browser does not support;
      you need to enable javascript; thank you for subscribing; thanks for subscribing;
      thank you for signing up; an error occurred; cookies help us; we and our partners;
      sign up for our; sign up to our; subscribe to our; join our mailing list;
      join our newsletter; enter your email; get our newsletter; this field is for validation;
      there are no comments; no comments yet;
      oops! something went wrong; oops something went wrong; this is an html version of;
      subscribe for free to; if you are already subscribed; you are using an outdated browser; you seem to be using; it looks as if your browser;
      it looks like your browser; stay up to date with; please upgrade your browser;
      there are currently no comments; your email address will not be; this site needs cookies;
      in order to bring you the best possible; did you know that your browser is out of date;
      skip directly to;
      this site works best; this website works best; this page is best viewed;
      enter your information below; be the first to; you must be logged in; you must be 18; you must be 21; are you over 18; are you over 21;
      please verify your age; you have successfully; your cart is; your basket is;
      no products in the cart; you can unsubscribe; medlineplus links to health information;
      the primary nih organization for research
      """),
    PhraseGroup(
      .anywhere(60),
      """
      contains affiliate links; contain affiliate links; holds affiliate links;
      uses only high-quality sources; eurekalert! are not responsible; we may earn a commission;
      our experts continually monitor; advertising on our site helps support; may earn a small commission
      """),
  ]
}
