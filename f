The Book of Lists

Good pictures are the first thing that a reader sees when a page opens, and they take most of the time that it needs. They deserve care before all else.

Good pictures are the first thing that a reader sees when a page opens, and they take most of the time that it needs. They deserve care before all else. Yes.

Marketengine

Teacherengine

Why the garden needs work in the evening

Engineengine

Harborengine

Why the morning needs work in the evening

Summerengine

Valleyengine

Why the kitchen needs work in the evening

Silverengine

Candleengine

Why the teacher needs work in the evening

Mirrorengine

Basketengine

Why the harbor needs work in the evening

Carpetengine

Saddleengine

Why the valley needs work in the evening

Bottleengine

Pillowengine

Why the candle needs work in the evening

Stoneharbor

Gardenharbor

Why the basket needs work in the evening

Letterharbor

Morningharbor

Why the saddle needs work in the evening

Bridgeharbor

Kitchenharbor

Why the pillow needs work in the evening

Marketharbor

Teacherharbor

Why the gardenstone needs work in the evening

Engineharbor

Harborharbor

Why the morningstone needs work in the evening

Summerharbor

Valleyharbor

Why the kitchenstone needs work in the evening

Silverharbor

Candleharbor

Why the teacherstone needs work in the evening

Mirrorharbor

Basketharbor

Why the harborstone needs work in the evening

Carpetharbor

Saddleharbor

Why the valleystone needs work in the evening

Bottleharbor

Pillowharbor

Why the candlestone needs work in the evening

Stoneforest

Gardenforest

Why the basketstone needs work in the evening

Letterforest

Morningforest

Why the saddlestone needs work in the evening

Bridgeforest

Kitchenforest

Why the pillowstone needs work in the evening

Marketforest

Teacherforest

Why the gardengarden needs work in the evening

Engineforest

Harborforest

Why the morninggarden needs work in the evening

Summerforest

Valleyforest

Why the kitchengarden needs work in the evening

Silverforest

Candleforest

Why the teachergarden needs work in the evening

Mirrorforest

Basketforest

Why the harborgarden needs work in the evening

Carpetforest

Saddleforest

Why the valleygarden needs work in the evening

Bottleforest

Pillowforest

Why the candlegarden needs work in the evening

Stonesummer

Gardensummer

Why the basketgarden needs work in the evening

Lettersummer

Morningsummer

Why the saddlegarden needs work in the evening

Bridgesummer

Kitchensummer

Why the pillowgarden needs work in the evening

Marketsummer

Teachersummer

Why the gardenwindow needs work in the evening

Enginesummer

Harborsummer

Why the morningwindow needs work in the evening

Summersummer

Valleysummer

Why the kitchenwindow needs work in the evening

Silversummer

Candlesummer

Why the teacherwindow needs work in the evening

Mirrorsummer

Basketsummer

Why the harborwindow needs work in the evening

Carpetsummer

Saddlesummer

Why the valleywindow needs work in the evening

Bottlesummer

Pillowsummer

Why the candlewindow needs work in the evening

Stonevalley

Gardenvalley

Why the basketwindow needs work in the evening

Lettervalley

Morningvalley

Why the saddlewindow needs work in the evening

Bridgevalley

Kitchenvalley

Why the pillowwindow needs work in the evening

Marketvalley

Teachervalley

Why the gardenletter needs work in the evening

Enginevalley

Harborvalley

Why the morningletter needs work in the evening

Summervalley

Valleyvalley

Why the kitchenletter needs work in the evening

Silvervalley

Candlevalley

Why the teacherletter needs work in the evening

Mirrorvalley

Basketvalley

Why the harborletter needs work in the evening

Carpetvalley

Saddlevalley

Why the valleyletter needs work in the evening

Bottlevalley

Pillowvalley

Why the candleletter needs work in the evening

Stonecopper

Gardencopper

Why the basketletter needs work in the evening

Lettercopper

Morningcopper

Why the saddleletter needs work in the evening

Bridgecopper

Kitchencopper

Why the pillowletter needs work in the evening

Marketcopper

Teachercopper

Why the gardenmorning needs work in the evening

Enginecopper

Harborcopper

Why the morningmorning needs work in the evening

Summercopper

Valleycopper

Why the kitchenmorning needs work in the evening

Silvercopper

Candlecopper

Why the teachermorning needs work in the evening

Mirrorcopper

Basketcopper

Why the harbormorning needs work in the evening

Carpetcopper

Saddlecopper

Why the valleymorning needs work in the evening

Bottlecopper

Pillowcopper

Why the candlemorning needs work in the evening

Stonesilver

Gardensilver

Why the basketmorning needs work in the evening

Lettersilver

Morningsilver

Why the saddlemorning needs work in the evening

Bridgesilver

Kitchensilver

Why the pillowmorning needs work in the evening

Marketsilver

Teachersilver

Why the gardenpaper needs work in the evening

Enginesilver

Harborsilver

Why the morningpaper needs work in the evening

Summersilver

Valleysilver

Why the kitchenpaper needs work in the evening

Silversilver

Candlesilver

Why the teacherpaper needs work in the evening

Mirrorsilver

Basketsilver

Why the harborpaper needs work in the evening

Carpetsilver

Saddlesilver

Why the valleypaper needs work in the evening

Bottlesilver

Pillowsilver

Why the candlepaper needs work in the evening

Stonecandle

Gardencandle

Why the basketpaper needs work in the evening

Lettercandle

Morningcandle

Why the saddlepaper needs work in the evening

Bridgecandle

Kitchencandle

Why the pillowpaper needs work in the evening

Marketcandle

Teachercandle

Why the gardenbridge needs work in the evening

Enginecandle

Harborcandle

Why the morningbridge needs work in the evening

Summercandle

Valleycandle

Why the kitchenbridge needs work in the evening

Silvercandle

Candlecandle

Why the teacherbridge needs work in the evening

Mirrorcandle

Basketcandle

Why the harborbridge needs work in the evening

Carpetcandle

Saddlecandle

Why the valleybridge needs work in the evening

Bottlecandle

Pillowcandle

Why the candlebridge needs work in the evening

Stoneladder

Gardenladder

Why the basketbridge needs work in the evening

Letterladder

Morningladder

Why the saddlebridge needs work in the evening

Bridgeladder

Kitchenladder

Why the pillowbridge needs work in the evening

Marketladder

Teacherladder

Why the gardenkitchen needs work in the evening

Engineladder

Harborladder

Why the morningkitchen needs work in the evening

Summerladder

Valleyladder

Why the kitchenkitchen needs work in the evening

Silverladder

Candleladder

Why the teacherkitchen needs work in the evening

Mirrorladder

Basketladder

Why the harborkitchen needs work in the evening

Carpetladder

Saddleladder

Why the valleykitchen needs work in the evening

Bottleladder

Pillowladder

Why the candlekitchen needs work in the evening

Stonemirror

Gardenmirror

Why the basketkitchen needs work in the evening

Lettermirror

Morningmirror

Why the saddlekitchen needs work in the evening

Bridgemirror

Kitchenmirror

Why the pillowkitchen needs work in the evening

Marketmirror

Teachermirror

Why the gardenwinter needs work in the evening

Enginemirror

Harbormirror

Why the morningwinter needs work in the evening

Summermirror

Valleymirror

Why the kitchenwinter needs work in the evening

Silvermirror

Candlemirror

Why the teacherwinter needs work in the evening

Mirrormirror

Basketmirror

Why the harborwinter needs work in the evening

Carpetmirror

Saddlemirror

Why the valleywinter needs work in the evening

Bottlemirror

Pillowmirror

Why the candlewinter needs work in the evening

Stonebasket

Gardenbasket

Why the basketwinter needs work in the evening

Letterbasket

Morningbasket

Why the saddlewinter needs work in the evening

Bridgebasket

Kitchenbasket

Why the pillowwinter needs work in the evening

Marketbasket

Teacherbasket

Why the gardenmarket needs work in the evening

Enginebasket

Harborbasket

Why the morningmarket needs work in the evening

Summerbasket

Valleybasket

Why the kitchenmarket needs work in the evening

Silverbasket

Candlebasket

Why the teachermarket needs work in the evening

Mirrorbasket

Basketbasket

Why the harbormarket needs work in the evening

Carpetbasket

Saddlebasket

Why the valleymarket needs work in the evening

Bottlebasket

Pillowbasket

Why the candlemarket needs work in the evening

Stonebutton

Gardenbutton

Why the basketmarket needs work in the evening

Letterbutton

Morningbutton

Why the saddlemarket needs work in the evening

Bridgebutton

Kitchenbutton

Why the pillowmarket needs work in the evening

Marketbutton

Teacherbutton

Why the gardenteacher needs work in the evening

Enginebutton

Harborbutton

Why the morningteacher needs work in the evening

Summerbutton

Valleybutton

Why the kitchenteacher needs work in the evening

Silverbutton

Candlebutton

Why the teacherteacher needs work in the evening

Mirrorbutton

Basketbutton

Why the harborteacher needs work in the evening

Carpetbutton

Saddlebutton

Why the valleyteacher needs work in the evening

Bottlebutton

Pillowbutton

Why the candleteacher needs work in the evening

Stonecarpet

Gardencarpet

Why the basketteacher needs work in the evening

Lettercarpet

Morningcarpet

Why the saddleteacher needs work in the evening

Bridgecarpet

Kitchencarpet

Why the pillowteacher needs work in the evening

Marketcarpet

Teachercarpet

Why the gardendoctor needs work in the evening

Enginecarpet

Harborcarpet

Why the morningdoctor needs work in the evening

Summercarpet

Valleycarpet

Why the kitchendoctor needs work in the evening

Silvercarpet

Candlecarpet

Why the teacherdoctor needs work in the evening

Mirrorcarpet

Basketcarpet

Why the harbordoctor needs work in the evening

Carpetcarpet

Saddlecarpet

Why the valleydoctor needs work in the evening

Bottlecarpet

Pillowcarpet

Why the candledoctor needs work in the evening

Stonesaddle

Gardensaddle

Why the basketdoctor needs work in the evening

Lettersaddle

Morningsaddle

Why the saddledoctor needs work in the evening

Bridgesaddle

Kitchensaddle

Why the pillowdoctor needs work in the evening

Marketsaddle

Teachersaddle

Why the gardenengine needs work in the evening

Enginesaddle

Harborsaddle

Why the morningengine needs work in the evening

Summersaddle

Valleysaddle

Why the kitchenengine needs work in the evening

Silversaddle

Candlesaddle

Why the teacherengine needs work in the evening

Mirrorsaddle

Basketsaddle

Why the harborengine needs work in the evening

Carpetsaddle

Saddlesaddle

Why the valleyengine needs work in the evening

Bottlesaddle

Pillowsaddle

Why the candleengine needs work in the evening

Stonehammer

Gardenhammer

Why the basketengine needs work in the evening

Letterhammer

Morninghammer

Why the saddleengine needs work in the evening

Bridgehammer

Kitchenhammer

Why the pillowengine needs work in the evening

Markethammer

Teacherhammer

Why the gardenharbor needs work in the evening

Enginehammer

Harborhammer

Why the morningharbor needs work in the evening

Summerhammer

Valleyhammer

Why the kitchenharbor needs work in the evening

Silverhammer

Candlehammer

Why the teacherharbor needs work in the evening

Mirrorhammer

Baskethammer

Why the harborharbor needs work in the evening

Carpethammer

Saddlehammer

Why the valleyharbor needs work in the evening

Bottlehammer

Pillowhammer

Why the candleharbor needs work in the evening

Stonebottle

Gardenbottle

Why the basketharbor needs work in the evening

Letterbottle

Morningbottle

Why the saddleharbor needs work in the evening

Bridgebottle

Kitchenbottle

Why the pillowharbor needs work in the evening

Marketbottle

Teacherbottle

Why the gardenforest needs work in the evening

Enginebottle

Harborbottle

Why the morningforest needs work in the evening

Summerbottle

Valleybottle

Why the kitchenforest needs work in the evening

Silverbottle

Candlebottle

Why the teacherforest needs work in the evening

Mirrorbottle

Basketbottle

Why the harborforest needs work in the evening

Carpetbottle

Saddlebottle

Why the valleyforest needs work in the evening

Bottlebottle

Pillowbottle

Why the candleforest needs work in the evening

Stonepillow

Gardenpillow

Why the basketforest needs work in the evening

Letterpillow

Morningpillow

Why the saddleforest needs work in the evening

Bridgepillow

Kitchenpillow

Why the pillowforest needs work in the evening

Marketpillow

Teacherpillow

Why the gardensummer needs work in the evening

Enginepillow

Harborpillow

Why the morningsummer needs work in the evening

Summerpillow

Valleypillow

Why the kitchensummer needs work in the evening

Silverpillow

Candlepillow

Why the teachersummer needs work in the evening

Mirrorpillow

Basketpillow

Why the harborsummer needs work in the evening

Carpetpillow

Saddlepillow

Why the valleysummer needs work in the evening

Bottlepillow

Pillowpillow

Why the candlesummer needs work in the evening

Stoneriverstone

Gardenriverstone

Why the basketsummer needs work in the evening

Letterriverstone

Morningriverstone

Why the saddlesummer needs work in the evening

Bridgeriverstone

Kitchenriverstone

Why the pillowsummer needs work in the evening

Marketriverstone

Teacherriverstone

Why the gardenvalley needs work in the evening

Engineriverstone

Harborriverstone

Why the morningvalley needs work in the evening

Summerriverstone

Valleyriverstone

Why the kitchenvalley needs work in the evening

Silverriverstone

Candleriverstone

Why the teachervalley needs work in the evening

Mirrorriverstone

Basketriverstone

Why the harborvalley needs work in the evening

Carpetriverstone

Saddleriverstone

Why the valleyvalley needs work in the evening

Bottleriverstone

Pillowriverstone

Why the candlevalley needs work in the evening

Stonestonestone

Gardenstonestone

Why the basketvalley needs work in the evening

Letterstonestone

Morningstonestone

Why the saddlevalley needs work in the evening

Bridgestonestone

Kitchenstonestone

Why the pillowvalley needs work in the evening

Marketstonestone

Teacherstonestone

Why the gardencopper needs work in the evening

Enginestonestone

Harborstonestone

Why the morningcopper needs work in the evening

Summerstonestone

Valleystonestone

Why the kitchencopper needs work in the evening

Silverstonestone

Candlestonestone

Why the teachercopper needs work in the evening

Mirrorstonestone

Basketstonestone

Why the harborcopper needs work in the evening

Carpetstonestone

Saddlestonestone

Why the valleycopper needs work in the evening

Bottlestonestone

Pillowstonestone

Why the candlecopper needs work in the evening

Stonegardenstone

Gardengardenstone

Why the basketcopper needs work in the evening

Lettergardenstone

Morninggardenstone

Why the saddlecopper needs work in the evening

Bridgegardenstone

Kitchengardenstone

Why the pillowcopper needs work in the evening

Marketgardenstone

Teachergardenstone

Why the gardensilver needs work in the evening

Enginegardenstone

Harborgardenstone

Why the morningsilver needs work in the evening

Summergardenstone

Valleygardenstone

Why the kitchensilver needs work in the evening

Silvergardenstone

Candlegardenstone

Why the teachersilver needs work in the evening

Mirrorgardenstone

Basketgardenstone

Why the harborsilver needs work in the evening

Carpetgardenstone

Saddlegardenstone

Why the valleysilver needs work in the evening

Bottlegardenstone

Pillowgardenstone

Why the candlesilver needs work in the evening

Stonewindowstone

Gardenwindowstone

Why the basketsilver needs work in the evening

Letterwindowstone

Morningwindowstone

Why the saddlesilver needs work in the evening

Bridgewindowstone

Kitchenwindowstone

Why the pillowsilver needs work in the evening

Marketwindowstone

Teacherwindowstone

Why the gardencandle needs work in the evening

Enginewindowstone

Harborwindowstone

Why the morningcandle needs work in the evening

Summerwindowstone

Valleywindowstone

Why the kitchencandle needs work in the evening

Silverwindowstone

Candlewindowstone

Why the teachercandle needs work in the evening

Mirrorwindowstone

Basketwindowstone

Why the harborcandle needs work in the evening

Carpetwindowstone

Saddlewindowstone

Why the valleycandle needs work in the evening

Bottlewindowstone

Pillowwindowstone

Why the candlecandle needs work in the evening

Stoneletterstone

Gardenletterstone

Why the basketcandle needs work in the evening

Letterletterstone

Morningletterstone

Why the saddlecandle needs work in the evening

Bridgeletterstone

Kitchenletterstone

Why the pillowcandle needs work in the evening

Marketletterstone

Teacherletterstone

Why the gardenladder needs work in the evening

Engineletterstone

Harborletterstone

Why the morningladder needs work in the evening

Summerletterstone

Valleyletterstone

Why the kitchenladder needs work in the evening

Silverletterstone

Candleletterstone

Why the teacherladder needs work in the evening

Mirrorletterstone

Basketletterstone

Why the harborladder needs work in the evening

Carpetletterstone

Saddleletterstone

Why the valleyladder needs work in the evening

Bottleletterstone

Pillowletterstone

Why the candleladder needs work in the evening

Stonemorningstone

Gardenmorningstone

Why the basketladder needs work in the evening

Lettermorningstone

Morningmorningstone

Why the saddleladder needs work in the evening

Bridgemorningstone

Kitchenmorningstone

Why the pillowladder needs work in the evening

Marketmorningstone

Teachermorningstone

Why the gardenmirror needs work in the evening

Enginemorningstone

Harbormorningstone

Why the morningmirror needs work in the evening

Summermorningstone

Valleymorningstone

Why the kitchenmirror needs work in the evening

Silvermorningstone

Candlemorningstone

Why the teachermirror needs work in the evening

Mirrormorningstone

Basketmorningstone

Why the harbormirror needs work in the evening

Carpetmorningstone

Saddlemorningstone

Why the valleymirror needs work in the evening

Bottlemorningstone

Pillowmorningstone

Why the candlemirror needs work in the evening

Stonepaperstone

Gardenpaperstone

Why the basketmirror needs work in the evening

Letterpaperstone

Morningpaperstone

Why the saddlemirror needs work in the evening

Bridgepaperstone

Kitchenpaperstone

Why the pillowmirror needs work in the evening

Marketpaperstone

Teacherpaperstone

Why the gardenbasket needs work in the evening

Enginepaperstone

Harborpaperstone

Why the morningbasket needs work in the evening

Summerpaperstone

Valleypaperstone

Why the kitchenbasket needs work in the evening

Silverpaperstone

Candlepaperstone

Why the teacherbasket needs work in the evening

Mirrorpaperstone

Basketpaperstone

Why the harborbasket needs work in the evening

Carpetpaperstone

Saddlepaperstone

Why the valleybasket needs work in the evening

Bottlepaperstone

Pillowpaperstone

Why the candlebasket needs work in the evening

Stonebridgestone

Gardenbridgestone

Why the basketbasket needs work in the evening

Letterbridgestone

Morningbridgestone

Why the saddlebasket needs work in the evening

Bridgebridgestone

Kitchenbridgestone

Why the pillowbasket needs work in the evening

Marketbridgestone

Teacherbridgestone

Why the gardenbutton needs work in the evening

Enginebridgestone

Harborbridgestone

Why the morningbutton needs work in the evening

Summerbridgestone

Valleybridgestone

Why the kitchenbutton needs work in the evening

Silverbridgestone

Candlebridgestone

Why the teacherbutton needs work in the evening

Mirrorbridgestone

Basketbridgestone

Why the harborbutton needs work in the evening

Carpetbridgestone

Saddlebridgestone

Why the valleybutton needs work in the evening

Bottlebridgestone

Pillowbridgestone

Why the candlebutton needs work in the evening

Stonekitchenstone

Gardenkitchenstone

Why the basketbutton needs work in the evening

Letterkitchenstone

Morningkitchenstone

Why the saddlebutton needs work in the evening

Bridgekitchenstone

Kitchenkitchenstone

Why the pillowbutton needs work in the evening

Marketkitchenstone

Teacherkitchenstone

Why the gardencarpet needs work in the evening

Enginekitchenstone

Harborkitchenstone

Why the morningcarpet needs work in the evening

Summerkitchenstone

Valleykitchenstone

Why the kitchencarpet needs work in the evening

Silverkitchenstone

Candlekitchenstone

Why the teachercarpet needs work in the evening

Mirrorkitchenstone

Basketkitchenstone

Why the harborcarpet needs work in the evening

Carpetkitchenstone

Saddlekitchenstone

Why the valleycarpet needs work in the evening

Bottlekitchenstone

Pillowkitchenstone

Why the candlecarpet needs work in the evening

Stonewinterstone

Gardenwinterstone

Why the basketcarpet needs work in the evening

Letterwinterstone

Morningwinterstone

Why the saddlecarpet needs work in the evening

Bridgewinterstone

Kitchenwinterstone

Why the pillowcarpet needs work in the evening

Marketwinterstone

Teacherwinterstone

Why the gardensaddle needs work in the evening

Enginewinterstone

Harborwinterstone

Why the morningsaddle needs work in the evening

Summerwinterstone

Valleywinterstone

Why the kitchensaddle needs work in the evening

Silverwinterstone

Candlewinterstone

Why the teachersaddle needs work in the evening

Mirrorwinterstone

Basketwinterstone

Why the harborsaddle needs work in the evening

Carpetwinterstone

Saddlewinterstone

Why the valleysaddle needs work in the evening

Bottlewinterstone

Pillowwinterstone

Why the candlesaddle needs work in the evening

Stonemarketstone

Gardenmarketstone

Why the basketsaddle needs work in the evening

Lettermarketstone

Morningmarketstone

Why the saddlesaddle needs work in the evening

Bridgemarketstone

Kitchenmarketstone

Why the pillowsaddle needs work in the evening

Marketmarketstone

Teachermarketstone

Why the gardenhammer needs work in the evening

Enginemarketstone

Harbormarketstone

Why the morninghammer needs work in the evening

Summermarketstone

Valleymarketstone

Why the kitchenhammer needs work in the evening

Silvermarketstone

Candlemarketstone

Why the teacherhammer needs work in the evening

Mirrormarketstone

Basketmarketstone

Why the harborhammer needs work in the evening

Carpetmarketstone

Saddlemarketstone

Why the valleyhammer needs work in the evening

Bottlemarketstone

Pillowmarketstone

Why the candlehammer needs work in the evening

Stoneteacherstone

Gardenteacherstone

Why the baskethammer needs work in the evening

Letterteacherstone

Morningteacherstone

Why the saddlehammer needs work in the evening

Bridgeteacherstone

Kitchenteacherstone

Why the pillowhammer needs work in the evening

Marketteacherstone

Teacherteacherstone

Why the gardenbottle needs work in the evening

Engineteacherstone

Harborteacherstone

Why the morningbottle needs work in the evening

Summerteacherstone

Valleyteacherstone

Why the kitchenbottle needs work in the evening

Silverteacherstone

Candleteacherstone

Why the teacherbottle needs work in the evening

Mirrorteacherstone

Basketteacherstone

Why the harborbottle needs work in the evening

Carpetteacherstone

Saddleteacherstone

Why the valleybottle needs work in the evening

Bottleteacherstone

Pillowteacherstone

Why the candlebottle needs work in the evening

Stonedoctorstone

Gardendoctorstone

Why the basketbottle needs work in the evening

Letterdoctorstone

Morningdoctorstone

Why the saddlebottle needs work in the evening

Bridgedoctorstone

Kitchendoctorstone

Why the pillowbottle needs work in the evening

Marketdoctorstone

Teacherdoctorstone

Why the gardenpillow needs work in the evening

Enginedoctorstone

Harbordoctorstone

Why the morningpillow needs work in the evening

Summerdoctorstone

Valleydoctorstone

Why the kitchenpillow needs work in the evening

Silverdoctorstone

Candledoctorstone

Why the teacherpillow needs work in the evening

Mirrordoctorstone

Basketdoctorstone

Why the harborpillow needs work in the evening

Carpetdoctorstone

Saddledoctorstone

Why the valleypillow needs work in the evening

Bottledoctorstone

Pillowdoctorstone

Why the candlepillow needs work in the evening

Stoneenginestone

Gardenenginestone

Why the basketpillow needs work in the evening

Letterenginestone

Morningenginestone

Why the saddlepillow needs work in the evening

Bridgeenginestone

Kitchenenginestone

Why the pillowpillow needs work in the evening

Marketenginestone

Teacherenginestone

Why the gardenriverstone needs work in the evening

Engineenginestone

Harborenginestone

Why the morningriverstone needs work in the evening

Summerenginestone

Valleyenginestone

Why the kitchenriverstone needs work in the evening

Silverenginestone

Candleenginestone

Why the teacherriverstone needs work in the evening

Mirrorenginestone

Basketenginestone

Why the harborriverstone needs work in the evening

Carpetenginestone

Saddleenginestone

Why the valleyriverstone needs work in the evening

Bottleenginestone

Pillowenginestone

Why the candleriverstone needs work in the evening

Stoneharborstone

Gardenharborstone

Why the basketriverstone needs work in the evening

Letterharborstone

Morningharborstone

Why the saddleriverstone needs work in the evening

Bridgeharborstone

Kitchenharborstone

Why the pillowriverstone needs work in the evening

Marketharborstone

Teacherharborstone

Why the gardenstonestone needs work in the evening

Engineharborstone

Harborharborstone

Why the morningstonestone needs work in the evening

Summerharborstone

Valleyharborstone

Why the kitchenstonestone needs work in the evening

Silverharborstone

Candleharborstone

Why the teacherstonestone needs work in the evening

Mirrorharborstone

Basketharborstone

Why the harborstonestone needs work in the evening

Carpetharborstone

Saddleharborstone

Why the valleystonestone needs work in the evening

Bottleharborstone

Pillowharborstone

Why the candlestonestone needs work in the evening

Stoneforeststone

Gardenforeststone

Why the basketstonestone needs work in the evening

Letterforeststone

Morningforeststone

Why the saddlestonestone needs work in the evening

Bridgeforeststone

Kitchenforeststone

Why the pillowstonestone needs work in the evening

Marketforeststone

Teacherforeststone

Why the gardengardenstone needs work in the evening

Engineforeststone

Harborforeststone

Why the morninggardenstone needs work in the evening

Summerforeststone

Valleyforeststone

Why the kitchengardenstone needs work in the evening

Silverforeststone

Candleforeststone

Why the teachergardenstone needs work in the evening

Mirrorforeststone

Basketforeststone

Why the harborgardenstone needs work in the evening

Carpetforeststone

Saddleforeststone

Why the valleygardenstone needs work in the evening

Bottleforeststone

Pillowforeststone

Why the candlegardenstone needs work in the evening

Stonesummerstone

Gardensummerstone

Why the basketgardenstone needs work in the evening

Lettersummerstone

Morningsummerstone

Why the saddlegardenstone needs work in the evening

Bridgesummerstone

Kitchensummerstone

Why the pillowgardenstone needs work in the evening

Marketsummerstone

Teachersummerstone

Why the gardenwindowstone needs work in the evening

Enginesummerstone

Harborsummerstone

Why the morningwindowstone needs work in the evening

Summersummerstone

Valleysummerstone

Why the kitchenwindowstone needs work in the evening

Silversummerstone

Candlesummerstone

Why the teacherwindowstone needs work in the evening

Mirrorsummerstone

Basketsummerstone

Why the harborwindowstone needs work in the evening

Carpetsummerstone

Saddlesummerstone

Why the valleywindowstone needs work in the evening

Bottlesummerstone

Pillowsummerstone

Why the candlewindowstone needs work in the evening

Stonevalleystone

Gardenvalleystone

Why the basketwindowstone needs work in the evening

Lettervalleystone

Morningvalleystone

Why the saddlewindowstone needs work in the evening

Bridgevalleystone

Kitchenvalleystone

Why the pillowwindowstone needs work in the evening

Marketvalleystone

Teachervalleystone

Why the gardenletterstone needs work in the evening

Enginevalleystone

Harborvalleystone

Why the morningletterstone needs work in the evening

Summervalleystone

Valleyvalleystone

Why the kitchenletterstone needs work in the evening

Silvervalleystone

Candlevalleystone

Why the teacherletterstone needs work in the evening

Mirrorvalleystone

Basketvalleystone

Why the harborletterstone needs work in the evening

Carpetvalleystone

Saddlevalleystone

Why the valleyletterstone needs work in the evening

Bottlevalleystone

Pillowvalleystone

Why the candleletterstone needs work in the evening

Stonecopperstone

Gardencopperstone

Why the basketletterstone needs work in the evening

Lettercopperstone

Morningcopperstone

Why the saddleletterstone needs work in the evening

Bridgecopperstone

Kitchencopperstone

Why the pillowletterstone needs work in the evening

Marketcopperstone

Teachercopperstone

Why the gardenmorningstone needs work in the evening

Enginecopperstone

Harborcopperstone

Why the morningmorningstone needs work in the evening

Summercopperstone

Valleycopperstone

Why the kitchenmorningstone needs work in the evening

Silvercopperstone

Candlecopperstone

Why the teachermorningstone needs work in the evening

Mirrorcopperstone

Basketcopperstone

Why the harbormorningstone needs work in the evening

Carpetcopperstone

Saddlecopperstone

Why the valleymorningstone needs work in the evening

Bottlecopperstone

Pillowcopperstone

Why the candlemorningstone needs work in the evening

Stonesilverstone

Gardensilverstone

Why the basketmorningstone needs work in the evening

Lettersilverstone

Morningsilverstone

Why the saddlemorningstone needs work in the evening

Bridgesilverstone

Kitchensilverstone

Why the pillowmorningstone needs work in the evening

Marketsilverstone

Teachersilverstone

Why the gardenpaperstone needs work in the evening

Enginesilverstone

Harborsilverstone

Why the morningpaperstone needs work in the evening

Summersilverstone

Valleysilverstone

Why the kitchenpaperstone needs work in the evening

Silversilverstone

Candlesilverstone

Why the teacherpaperstone needs work in the evening

Mirrorsilverstone

Basketsilverstone

Why the harborpaperstone needs work in the evening

Carpetsilverstone

Saddlesilverstone

Why the valleypaperstone needs work in the evening

Bottlesilverstone

Pillowsilverstone

Why the candlepaperstone needs work in the evening

Stonecandlestone

Gardencandlestone

Why the basketpaperstone needs work in the evening

Lettercandlestone

Morningcandlestone

Why the saddlepaperstone needs work in the evening

Bridgecandlestone

Kitchencandlestone

Why the pillowpaperstone needs work in the evening

Marketcandlestone

Teachercandlestone

Why the gardenbridgestone needs work in the evening

Enginecandlestone

Harborcandlestone

Why the morningbridgestone needs work in the evening

Summercandlestone

Valleycandlestone

Why the kitchenbridgestone needs work in the evening

Silvercandlestone

Candlecandlestone

Why the teacherbridgestone needs work in the evening

Mirrorcandlestone

Basketcandlestone

Why the harborbridgestone needs work in the evening

Carpetcandlestone

Saddlecandlestone

Why the valleybridgestone needs work in the evening

Bottlecandlestone

Pillowcandlestone

Why the candlebridgestone needs work in the evening

Stoneladderstone

Gardenladderstone

Why the basketbridgestone needs work in the evening

Letterladderstone

Morningladderstone

Why the saddlebridgestone needs work in the evening

Bridgeladderstone

Kitchenladderstone

Why the pillowbridgestone needs work in the evening

Marketladderstone

Teacherladderstone

Why the gardenkitchenstone needs work in the evening

Engineladderstone

Harborladderstone

Why the morningkitchenstone needs work in the evening

Summerladderstone

Valleyladderstone

Why the kitchenkitchenstone needs work in the evening

Silverladderstone

Candleladderstone

Why the teacherkitchenstone needs work in the evening

Mirrorladderstone

Basketladderstone

Why the harborkitchenstone needs work in the evening

Carpetladderstone

Saddleladderstone

Why the valleykitchenstone needs work in the evening

Bottleladderstone

Pillowladderstone

Why the candlekitchenstone needs work in the evening

Stonemirrorstone

Gardenmirrorstone

Why the basketkitchenstone needs work in the evening

Lettermirrorstone

Morningmirrorstone

Why the saddlekitchenstone needs work in the evening

Bridgemirrorstone

Kitchenmirrorstone

Why the pillowkitchenstone needs work in the evening

Marketmirrorstone

Teachermirrorstone

Why the gardenwinterstone needs work in the evening

Enginemirrorstone

Harbormirrorstone

Why the morningwinterstone needs work in the evening

Summermirrorstone

Valleymirrorstone

Why the kitchenwinterstone needs work in the evening

Silvermirrorstone

Candlemirrorstone

Why the teacherwinterstone needs work in the evening

Mirrormirrorstone

Basketmirrorstone

Why the harborwinterstone needs work in the evening

Carpetmirrorstone

Saddlemirrorstone

Why the valleywinterstone needs work in the evening

Bottlemirrorstone

Pillowmirrorstone

Why the candlewinterstone needs work in the evening

Stonebasketstone

Gardenbasketstone

Why the basketwinterstone needs work in the evening

Letterbasketstone

Morningbasketstone

Why the saddlewinterstone needs work in the evening

Bridgebasketstone

Kitchenbasketstone

Why the pillowwinterstone needs work in the evening

Marketbasketstone

Teacherbasketstone

Why the gardenmarketstone needs work in the evening

Enginebasketstone

Harborbasketstone

Why the morningmarketstone needs work in the evening

Summerbasketstone

Valleybasketstone

Why the kitchenmarketstone needs work in the evening

Silverbasketstone

Candlebasketstone

Why the teachermarketstone needs work in the evening

Mirrorbasketstone

Basketbasketstone

Why the harbormarketstone needs work in the evening

Carpetbasketstone

Saddlebasketstone

Why the valleymarketstone needs work in the evening

Bottlebasketstone

Pillowbasketstone

Why the candlemarketstone needs work in the evening

Stonebuttonstone

Gardenbuttonstone

Why the basketmarketstone needs work in the evening

Letterbuttonstone

Morningbuttonstone

Why the saddlemarketstone needs work in the evening

Bridgebuttonstone

Kitchenbuttonstone

Why the pillowmarketstone needs work in the evening

Marketbuttonstone

Teacherbuttonstone

Why the gardenteacherstone needs work in the evening

Enginebuttonstone

Harborbuttonstone

Why the morningteacherstone needs work in the evening

Summerbuttonstone

Valleybuttonstone

Why the kitchenteacherstone needs work in the evening

Silverbuttonstone

Candlebuttonstone

Why the teacherteacherstone needs work in the evening

Mirrorbuttonstone

Basketbuttonstone

Why the harborteacherstone needs work in the evening

Carpetbuttonstone

Saddlebuttonstone

Why the valleyteacherstone needs work in the evening

Bottlebuttonstone

Pillowbuttonstone

Why the candleteacherstone needs work in the evening

Stonecarpetstone

Gardencarpetstone

Why the basketteacherstone needs work in the evening

Lettercarpetstone

Morningcarpetstone

Why the saddleteacherstone needs work in the evening

Bridgecarpetstone

Kitchencarpetstone

Why the pillowteacherstone needs work in the evening

Marketcarpetstone

Teachercarpetstone

Why the gardendoctorstone needs work in the evening

Enginecarpetstone

Harborcarpetstone

Why the morningdoctorstone needs work in the evening

Summercarpetstone

Valleycarpetstone

Why the kitchendoctorstone needs work in the evening

Silvercarpetstone

Candlecarpetstone

Why the teacherdoctorstone needs work in the evening

Mirrorcarpetstone

Basketcarpetstone

Why the harbordoctorstone needs work in the evening

Carpetcarpetstone

Saddlecarpetstone

Why the valleydoctorstone needs work in the evening

Bottlecarpetstone

Pillowcarpetstone

Why the candledoctorstone needs work in the evening

Stonesaddlestone

Gardensaddlestone

Why the basketdoctorstone needs work in the evening

Lettersaddlestone

Morningsaddlestone

Why the saddledoctorstone needs work in the evening

Bridgesaddlestone

Kitchensaddlestone

Why the pillowdoctorstone needs work in the evening

Marketsaddlestone

Teachersaddlestone

Why the gardenenginestone needs work in the evening

Enginesaddlestone

Harborsaddlestone

Why the morningenginestone needs work in the evening

Summersaddlestone

Valleysaddlestone

Why the kitchenenginestone needs work in the evening

Silversaddlestone

Candlesaddlestone

Why the teacherenginestone needs work in the evening

Mirrorsaddlestone

Basketsaddlestone

Why the harborenginestone needs work in the evening

Carpetsaddlestone

Saddlesaddlestone

Why the valleyenginestone needs work in the evening

Bottlesaddlestone

Pillowsaddlestone

Why the candleenginestone needs work in the evening

Stonehammerstone

Gardenhammerstone

Why the basketenginestone needs work in the evening

Letterhammerstone

Morninghammerstone

Why the saddleenginestone needs work in the evening

Bridgehammerstone

Kitchenhammerstone

Why the pillowenginestone needs work in the evening

Markethammerstone

Teacherhammerstone

Why the gardenharborstone needs work in the evening

Enginehammerstone

Harborhammerstone

Why the morningharborstone needs work in the evening

Summerhammerstone

Valleyhammerstone

Why the kitchenharborstone needs work in the evening

Silverhammerstone

Candlehammerstone

Why the teacherharborstone needs work in the evening

Mirrorhammerstone

Baskethammerstone

Why the harborharborstone needs work in the evening

Carpethammerstone

Saddlehammerstone

Why the valleyharborstone needs work in the evening

Bottlehammerstone

Pillowhammerstone

Why the candleharborstone needs work in the evening

Stonebottlestone

Gardenbottlestone

Why the basketharborstone needs work in the evening

Letterbottlestone

Morningbottlestone

Why the saddleharborstone needs work in the evening

Bridgebottlestone

Kitchenbottlestone

Why the pillowharborstone needs work in the evening

Marketbottlestone

Teacherbottlestone

Why the gardenforeststone needs work in the evening

Enginebottlestone

Harborbottlestone

Why the morningforeststone needs work in the evening

Summerbottlestone

Valleybottlestone

Why the kitchenforeststone needs work in the evening

Silverbottlestone

Candlebottlestone

Why the teacherforeststone needs work in the evening

Mirrorbottlestone

Basketbottlestone

Why the harborforeststone needs work in the evening

Carpetbottlestone

Saddlebottlestone

Why the valleyforeststone needs work in the evening

Bottlebottlestone

Pillowbottlestone

Why the candleforeststone needs work in the evening

Stonepillowstone

Gardenpillowstone

Why the basketforeststone needs work in the evening

Letterpillowstone

Morningpillowstone

Why the saddleforeststone needs work in the evening

Bridgepillowstone

Kitchenpillowstone

Why the pillowforeststone needs work in the evening

Marketpillowstone

Teacherpillowstone

Why the gardensummerstone needs work in the evening

Enginepillowstone

Harborpillowstone

Why the morningsummerstone needs work in the evening

Summerpillowstone

Valleypillowstone

Why the kitchensummerstone needs work in the evening

Silverpillowstone

Candlepillowstone

Why the teachersummerstone needs work in the evening

Mirrorpillowstone

Basketpillowstone

Why the harborsummerstone needs work in the evening

Carpetpillowstone

Saddlepillowstone

Why the valleysummerstone needs work in the evening

Bottlepillowstone

Pillowpillowstone

Why the candlesummerstone needs work in the evening

Stonerivergarden

Gardenrivergarden

Why the basketsummerstone needs work in the evening

Letterrivergarden

Morningrivergarden

Why the saddlesummerstone needs work in the evening

Bridgerivergarden

Kitchenrivergarden

Why the pillowsummerstone needs work in the evening

Marketrivergarden

Teacherrivergarden

Why the gardenvalleystone needs work in the evening

Enginerivergarden

Harborrivergarden

Why the morningvalleystone needs work in the evening

Summerrivergarden

Valleyrivergarden

Why the kitchenvalleystone needs work in the evening

Silverrivergarden

Candlerivergarden

Why the teachervalleystone needs work in the evening

Mirrorrivergarden

Basketrivergarden

Why the harborvalleystone needs work in the evening

Carpetrivergarden

Saddlerivergarden

Why the valleyvalleystone needs work in the evening

Bottlerivergarden

Pillowrivergarden

Why the candlevalleystone needs work in the evening

Stonestonegarden

Gardenstonegarden

Why the basketvalleystone needs work in the evening

Letterstonegarden

Morningstonegarden

Why the saddlevalleystone needs work in the evening

Bridgestonegarden

Kitchenstonegarden

Why the pillowvalleystone needs work in the evening

Marketstonegarden

Teacherstonegarden

Why the gardencopperstone needs work in the evening

Enginestonegarden

Harborstonegarden

Why the morningcopperstone needs work in the evening

Summerstonegarden

Valleystonegarden

Why the kitchencopperstone needs work in the evening

Silverstonegarden

Candlestonegarden

Why the teachercopperstone needs work in the evening

Mirrorstonegarden

Basketstonegarden

Why the harborcopperstone needs work in the evening

Carpetstonegarden

Saddlestonegarden

Why the valleycopperstone needs work in the evening

Bottlestonegarden

Pillowstonegarden

Why the candlecopperstone needs work in the evening

Stonegardengarden

Gardengardengarden

Why the basketcopperstone needs work in the evening

Lettergardengarden

Morninggardengarden

Why the saddlecopperstone needs work in the evening

Bridgegardengarden

Kitchengardengarden

Why the pillowcopperstone needs work in the evening

Marketgardengarden

Teachergardengarden

Why the gardensilverstone needs work in the evening

Enginegardengarden

Harborgardengarden

Why the morningsilverstone needs work in the evening

Summergardengarden

Valleygardengarden

Why the kitchensilverstone needs work in the evening

Silvergardengarden

Candlegardengarden

Why the teachersilverstone needs work in the evening

Mirrorgardengarden

Basketgardengarden

Why the harborsilverstone needs work in the evening

Carpetgardengarden

Saddlegardengarden

Why the valleysilverstone needs work in the evening

Bottlegardengarden

Pillowgardengarden

Why the candlesilverstone needs work in the evening

Stonewindowgarden

Gardenwindowgarden

Why the basketsilverstone needs work in the evening

Letterwindowgarden

Morningwindowgarden

Why the saddlesilverstone needs work in the evening

Bridgewindowgarden

Kitchenwindowgarden

Why the pillowsilverstone needs work in the evening

Marketwindowgarden

Teacherwindowgarden

Why the gardencandlestone needs work in the evening

Enginewindowgarden

Harborwindowgarden

Why the morningcandlestone needs work in the evening

Summerwindowgarden

Valleywindowgarden

Why the kitchencandlestone needs work in the evening

Silverwindowgarden

Candlewindowgarden

Why the teachercandlestone needs work in the evening

Mirrorwindowgarden

Basketwindowgarden

Why the harborcandlestone needs work in the evening

Carpetwindowgarden

Saddlewindowgarden

Why the valleycandlestone needs work in the evening

Bottlewindowgarden

Pillowwindowgarden

Why the candlecandlestone needs work in the evening

Stonelettergarden

Gardenlettergarden

Why the basketcandlestone needs work in the evening

Letterlettergarden

Morninglettergarden

Why the saddlecandlestone needs work in the evening

Bridgelettergarden

Kitchenlettergarden

Why the pillowcandlestone needs work in the evening

Marketlettergarden

Teacherlettergarden

Why the gardenladderstone needs work in the evening

Enginelettergarden

Harborlettergarden

Why the morningladderstone needs work in the evening

Summerlettergarden

Valleylettergarden

Why the kitchenladderstone needs work in the evening

Silverlettergarden

Candlelettergarden

Why the teacherladderstone needs work in the evening

Mirrorlettergarden

Basketlettergarden

Why the harborladderstone needs work in the evening

Carpetlettergarden

Saddlelettergarden

Why the valleyladderstone needs work in the evening

Bottlelettergarden

Pillowlettergarden

Why the candleladderstone needs work in the evening

Stonemorninggarden

Gardenmorninggarden

Why the basketladderstone needs work in the evening

Lettermorninggarden

Morningmorninggarden

Why the saddleladderstone needs work in the evening

Bridgemorninggarden

Kitchenmorninggarden

Why the pillowladderstone needs work in the evening

Marketmorninggarden

Teachermorninggarden

Why the gardenmirrorstone needs work in the evening

Enginemorninggarden

Harbormorninggarden

Why the morningmirrorstone needs work in the evening

Summermorninggarden

Valleymorninggarden

Why the kitchenmirrorstone needs work in the evening

Silvermorninggarden

Candlemorninggarden

Why the teachermirrorstone needs work in the evening

Mirrormorninggarden

Basketmorninggarden

Why the harbormirrorstone needs work in the evening

Carpetmorninggarden

Saddlemorninggarden

Why the valleymirrorstone needs work in the evening

Bottlemorninggarden

Pillowmorninggarden

Why the candlemirrorstone needs work in the evening

Stonepapergarden

Gardenpapergarden

Why the basketmirrorstone needs work in the evening

Letterpapergarden

Morningpapergarden

Why the saddlemirrorstone needs work in the evening

Bridgepapergarden

Kitchenpapergarden

Why the pillowmirrorstone needs work in the evening

Marketpapergarden

Teacherpapergarden

Why the gardenbasketstone needs work in the evening

Enginepapergarden

Harborpapergarden

Why the morningbasketstone needs work in the evening

Summerpapergarden

Valleypapergarden

Why the kitchenbasketstone needs work in the evening

Silverpapergarden

Candlepapergarden

Why the teacherbasketstone needs work in the evening

Mirrorpapergarden

Basketpapergarden

Why the harborbasketstone needs work in the evening

Carpetpapergarden

Saddlepapergarden

Why the valleybasketstone needs work in the evening

Bottlepapergarden

Pillowpapergarden

Why the candlebasketstone needs work in the evening

Stonebridgegarden

Gardenbridgegarden

Why the basketbasketstone needs work in the evening

Letterbridgegarden

Morningbridgegarden

Why the saddlebasketstone needs work in the evening

Bridgebridgegarden

Kitchenbridgegarden

Why the pillowbasketstone needs work in the evening

Marketbridgegarden

Teacherbridgegarden

Why the gardenbuttonstone needs work in the evening

Enginebridgegarden

Harborbridgegarden

Why the morningbuttonstone needs work in the evening

Summerbridgegarden

Valleybridgegarden

Why the kitchenbuttonstone needs work in the evening

Silverbridgegarden

Candlebridgegarden

Why the teacherbuttonstone needs work in the evening

Mirrorbridgegarden

Basketbridgegarden

Why the harborbuttonstone needs work in the evening

Carpetbridgegarden

Saddlebridgegarden

Why the valleybuttonstone needs work in the evening

Bottlebridgegarden

Pillowbridgegarden

Why the candlebuttonstone needs work in the evening

Stonekitchengarden

Gardenkitchengarden

Why the basketbuttonstone needs work in the evening

Letterkitchengarden

Morningkitchengarden

Why the saddlebuttonstone needs work in the evening

Bridgekitchengarden

Kitchenkitchengarden

Why the pillowbuttonstone needs work in the evening

Marketkitchengarden

Teacherkitchengarden

Why the gardencarpetstone needs work in the evening

Enginekitchengarden

Harborkitchengarden

Why the morningcarpetstone needs work in the evening

Summerkitchengarden

Valleykitchengarden

Why the kitchencarpetstone needs work in the evening

Silverkitchengarden

Candlekitchengarden

Why the teachercarpetstone needs work in the evening

Mirrorkitchengarden

Basketkitchengarden

Why the harborcarpetstone needs work in the evening

Carpetkitchengarden

Saddlekitchengarden

Why the valleycarpetstone needs work in the evening

Bottlekitchengarden

Pillowkitchengarden

Why the candlecarpetstone needs work in the evening

Stonewintergarden

Gardenwintergarden

Why the basketcarpetstone needs work in the evening

Letterwintergarden

Morningwintergarden

Why the saddlecarpetstone needs work in the evening

Bridgewintergarden

Kitchenwintergarden

Why the pillowcarpetstone needs work in the evening

Marketwintergarden

Teacherwintergarden

Why the gardensaddlestone needs work in the evening

Enginewintergarden

Harborwintergarden

Why the morningsaddlestone needs work in the evening

Summerwintergarden

Valleywintergarden

Why the kitchensaddlestone needs work in the evening

Silverwintergarden

Candlewintergarden

Why the teachersaddlestone needs work in the evening

Mirrorwintergarden

Basketwintergarden

Why the harborsaddlestone needs work in the evening

Carpetwintergarden

Saddlewintergarden

Why the valleysaddlestone needs work in the evening

Bottlewintergarden

Pillowwintergarden

Why the candlesaddlestone needs work in the evening

Stonemarketgarden

Gardenmarketgarden

Why the basketsaddlestone needs work in the evening

Lettermarketgarden

Morningmarketgarden

Why the saddlesaddlestone needs work in the evening

Bridgemarketgarden

Kitchenmarketgarden

Why the pillowsaddlestone needs work in the evening

Marketmarketgarden

Teachermarketgarden

Why the gardenhammerstone needs work in the evening

Enginemarketgarden

Harbormarketgarden

Why the morninghammerstone needs work in the evening

Summermarketgarden

Valleymarketgarden

Why the kitchenhammerstone needs work in the evening

Silvermarketgarden

Candlemarketgarden

Why the teacherhammerstone needs work in the evening

Mirrormarketgarden

Basketmarketgarden

Why the harborhammerstone needs work in the evening

Carpetmarketgarden

Saddlemarketgarden

Why the valleyhammerstone needs work in the evening

Bottlemarketgarden

Pillowmarketgarden

Why the candlehammerstone needs work in the evening

Stoneteachergarden

Gardenteachergarden

Why the baskethammerstone needs work in the evening

Letterteachergarden

Morningteachergarden

Why the saddlehammerstone needs work in the evening

Bridgeteachergarden

Kitchenteachergarden

Why the pillowhammerstone needs work in the evening

Marketteachergarden

Teacherteachergarden

Why the gardenbottlestone needs work in the evening

Engineteachergarden

Harborteachergarden

Why the morningbottlestone needs work in the evening

Summerteachergarden

Valleyteachergarden

Why the kitchenbottlestone needs work in the evening

Silverteachergarden

Candleteachergarden

Why the teacherbottlestone needs work in the evening

Mirrorteachergarden

Basketteachergarden

Why the harborbottlestone needs work in the evening

Carpetteachergarden

Saddleteachergarden

Why the valleybottlestone needs work in the evening

Bottleteachergarden

Pillowteachergarden

Why the candlebottlestone needs work in the evening

Stonedoctorgarden

Gardendoctorgarden

Why the basketbottlestone needs work in the evening

Letterdoctorgarden

Morningdoctorgarden

Why the saddlebottlestone needs work in the evening

Bridgedoctorgarden

Kitchendoctorgarden

Why the pillowbottlestone needs work in the evening

Marketdoctorgarden

Teacherdoctorgarden

Why the gardenpillowstone needs work in the evening

Enginedoctorgarden

Harbordoctorgarden

Why the morningpillowstone needs work in the evening

Summerdoctorgarden

Valleydoctorgarden

Why the kitchenpillowstone needs work in the evening

Silverdoctorgarden

Candledoctorgarden

Why the teacherpillowstone needs work in the evening

Mirrordoctorgarden

Basketdoctorgarden

Why the harborpillowstone needs work in the evening

Carpetdoctorgarden

Saddledoctorgarden

Why the valleypillowstone needs work in the evening

Bottledoctorgarden

Pillowdoctorgarden

Why the candlepillowstone needs work in the evening

Stoneenginegarden

Gardenenginegarden

Why the basketpillowstone needs work in the evening

Letterenginegarden

Morningenginegarden

Why the saddlepillowstone needs work in the evening

Bridgeenginegarden

Kitchenenginegarden

Why the pillowpillowstone needs work in the evening

Marketenginegarden

Teacherenginegarden

Why the gardenrivergarden needs work in the evening

Engineenginegarden

Harborenginegarden

Why the morningrivergarden needs work in the evening

Summerenginegarden

Valleyenginegarden

Why the kitchenrivergarden needs work in the evening

Silverenginegarden

Candleenginegarden

Why the teacherrivergarden needs work in the evening

Mirrorenginegarden

Basketenginegarden

Why the harborrivergarden needs work in the evening

Carpetenginegarden

Saddleenginegarden

Why the valleyrivergarden needs work in the evening

Bottleenginegarden

Pillowenginegarden

Why the candlerivergarden needs work in the evening

Stoneharborgarden

Gardenharborgarden

Why the basketrivergarden needs work in the evening

Letterharborgarden

Morningharborgarden

Why the saddlerivergarden needs work in the evening

Bridgeharborgarden

Kitchenharborgarden

Why the pillowrivergarden needs work in the evening

Marketharborgarden

Teacherharborgarden

Why the gardenstonegarden needs work in the evening

Engineharborgarden

Harborharborgarden

Why the morningstonegarden needs work in the evening

Summerharborgarden

Valleyharborgarden

Why the kitchenstonegarden needs work in the evening

Silverharborgarden

Candleharborgarden

Why the teacherstonegarden needs work in the evening

Mirrorharborgarden

Basketharborgarden

Why the harborstonegarden needs work in the evening

Carpetharborgarden

Saddleharborgarden

Why the valleystonegarden needs work in the evening

Bottleharborgarden

Pillowharborgarden

Why the candlestonegarden needs work in the evening

Stoneforestgarden

Gardenforestgarden

Why the basketstonegarden needs work in the evening

Letterforestgarden

Morningforestgarden

Why the saddlestonegarden needs work in the evening

Bridgeforestgarden

Kitchenforestgarden

Why the pillowstonegarden needs work in the evening

Marketforestgarden

Teacherforestgarden

Why the gardengardengarden needs work in the evening

Engineforestgarden

Harborforestgarden

Why the morninggardengarden needs work in the evening

Summerforestgarden

Valleyforestgarden

Why the kitchengardengarden needs work in the evening

Silverforestgarden

Candleforestgarden

Why the teachergardengarden needs work in the evening

Mirrorforestgarden

Basketforestgarden

Why the harborgardengarden needs work in the evening

Carpetforestgarden

Saddleforestgarden

Why the valleygardengarden needs work in the evening

Bottleforestgarden

Pillowforestgarden

Why the candlegardengarden needs work in the evening

Stonesummergarden

Gardensummergarden

Why the basketgardengarden needs work in the evening

Lettersummergarden

Morningsummergarden

Why the saddlegardengarden needs work in the evening

Bridgesummergarden

Kitchensummergarden

Why the pillowgardengarden needs work in the evening

Marketsummergarden

Teachersummergarden

Why the gardenwindowgarden needs work in the evening

Enginesummergarden

Harborsummergarden

Why the morningwindowgarden needs work in the evening

Summersummergarden

Valleysummergarden

Why the kitchenwindowgarden needs work in the evening

Silversummergarden

Candlesummergarden

Why the teacherwindowgarden needs work in the evening

Mirrorsummergarden

Basketsummergarden

Why the harborwindowgarden needs work in the evening

Carpetsummergarden

Saddlesummergarden

Why the valleywindowgarden needs work in the evening

Bottlesummergarden

Pillowsummergarden

Why the candlewindowgarden needs work in the evening

Stonevalleygarden

Gardenvalleygarden

Why the basketwindowgarden needs work in the evening

Lettervalleygarden

Morningvalleygarden

Why the saddlewindowgarden needs work in the evening

Bridgevalleygarden

Kitchenvalleygarden

Why the pillowwindowgarden needs work in the evening

Marketvalleygarden

Teachervalleygarden

Why the gardenlettergarden needs work in the evening

Enginevalleygarden

Harborvalleygarden

Why the morninglettergarden needs work in the evening

Summervalleygarden

Valleyvalleygarden

Why the kitchenlettergarden needs work in the evening

Silvervalleygarden

Candlevalleygarden

Why the teacherlettergarden needs work in the evening

Mirrorvalleygarden

Basketvalleygarden

Why the harborlettergarden needs work in the evening

Carpetvalleygarden

Saddlevalleygarden

Why the valleylettergarden needs work in the evening

Bottlevalleygarden

Pillowvalleygarden

Why the candlelettergarden needs work in the evening

Stonecoppergarden

Gardencoppergarden

Why the basketlettergarden needs work in the evening

Lettercoppergarden

Morningcoppergarden

Why the saddlelettergarden needs work in the evening

Bridgecoppergarden

Kitchencoppergarden

Why the pillowlettergarden needs work in the evening

Marketcoppergarden

Teachercoppergarden

Why the gardenmorninggarden needs work in the evening

Enginecoppergarden

Harborcoppergarden

Why the morningmorninggarden needs work in the evening

Summercoppergarden

Valleycoppergarden

Why the kitchenmorninggarden needs work in the evening

Silvercoppergarden

Candlecoppergarden

Why the teachermorninggarden needs work in the evening

Mirrorcoppergarden

Basketcoppergarden

Why the harbormorninggarden needs work in the evening

Carpetcoppergarden

Saddlecoppergarden

Why the valleymorninggarden needs work in the evening

Bottlecoppergarden

Pillowcoppergarden

Why the candlemorninggarden needs work in the evening

Stonesilvergarden

Gardensilvergarden

Why the basketmorninggarden needs work in the evening

Lettersilvergarden

Morningsilvergarden

Why the saddlemorninggarden needs work in the evening

Bridgesilvergarden

Kitchensilvergarden

Why the pillowmorninggarden needs work in the evening

Marketsilvergarden

Teachersilvergarden

Why the gardenpapergarden needs work in the evening

Enginesilvergarden

Harborsilvergarden

Why the morningpapergarden needs work in the evening

Summersilvergarden

Valleysilvergarden

Why the kitchenpapergarden needs work in the evening

Silversilvergarden

Candlesilvergarden

Why the teacherpapergarden needs work in the evening

Mirrorsilvergarden

Basketsilvergarden

Why the harborpapergarden needs work in the evening

Carpetsilvergarden

Saddlesilvergarden

Why the valleypapergarden needs work in the evening

Bottlesilvergarden

Pillowsilvergarden

Why the candlepapergarden needs work in the evening

Stonecandlegarden

Gardencandlegarden

Why the basketpapergarden needs work in the evening

Lettercandlegarden

Morningcandlegarden

Why the saddlepapergarden needs work in the evening

Bridgecandlegarden

Kitchencandlegarden

Why the pillowpapergarden needs work in the evening

Marketcandlegarden

Teachercandlegarden

Why the gardenbridgegarden needs work in the evening

Enginecandlegarden

Harborcandlegarden

Why the morningbridgegarden needs work in the evening

Summercandlegarden

Valleycandlegarden

Why the kitchenbridgegarden needs work in the evening

Silvercandlegarden

Candlecandlegarden

Why the teacherbridgegarden needs work in the evening

Mirrorcandlegarden

Basketcandlegarden

Why the harborbridgegarden needs work in the evening

Carpetcandlegarden

Saddlecandlegarden

Why the valleybridgegarden needs work in the evening

Bottlecandlegarden

Pillowcandlegarden

Why the candlebridgegarden needs work in the evening

Stoneladdergarden

Gardenladdergarden

Why the basketbridgegarden needs work in the evening

Letterladdergarden

Morningladdergarden

Why the saddlebridgegarden needs work in the evening

Bridgeladdergarden

Kitchenladdergarden

Why the pillowbridgegarden needs work in the evening

Marketladdergarden

Teacherladdergarden

Why the gardenkitchengarden needs work in the evening

Engineladdergarden

Harborladdergarden

Why the morningkitchengarden needs work in the evening

Summerladdergarden

Valleyladdergarden

Why the kitchenkitchengarden needs work in the evening

Silverladdergarden

Candleladdergarden

Why the teacherkitchengarden needs work in the evening

Mirrorladdergarden

Basketladdergarden

Why the harborkitchengarden needs work in the evening

Carpetladdergarden

Saddleladdergarden

Why the valleykitchengarden needs work in the evening

Bottleladdergarden

Pillowladdergarden

Why the candlekitchengarden needs work in the evening

Stonemirrorgarden

Gardenmirrorgarden

Why the basketkitchengarden needs work in the evening

Lettermirrorgarden

Morningmirrorgarden

Why the saddlekitchengarden needs work in the evening

Bridgemirrorgarden

Kitchenmirrorgarden

Why the pillowkitchengarden needs work in the evening

Marketmirrorgarden

Teachermirrorgarden

Why the gardenwintergarden needs work in the evening

Enginemirrorgarden

Harbormirrorgarden

Why the morningwintergarden needs work in the evening

Summermirrorgarden

Valleymirrorgarden

Why the kitchenwintergarden needs work in the evening

Silvermirrorgarden

Candlemirrorgarden

Why the teacherwintergarden needs work in the evening

Mirrormirrorgarden

Basketmirrorgarden

Why the harborwintergarden needs work in the evening

Carpetmirrorgarden

Saddlemirrorgarden

Why the valleywintergarden needs work in the evening

Bottlemirrorgarden

Pillowmirrorgarden

Why the candlewintergarden needs work in the evening

Stonebasketgarden

Gardenbasketgarden

Why the basketwintergarden needs work in the evening

Letterbasketgarden

Morningbasketgarden

Why the saddlewintergarden needs work in the evening

Bridgebasketgarden

Kitchenbasketgarden

Why the pillowwintergarden needs work in the evening

Marketbasketgarden

Teacherbasketgarden

Why the gardenmarketgarden needs work in the evening

Enginebasketgarden

Harborbasketgarden

Why the morningmarketgarden needs work in the evening

Summerbasketgarden

Valleybasketgarden

Why the kitchenmarketgarden needs work in the evening

Silverbasketgarden

Candlebasketgarden

Why the teachermarketgarden needs work in the evening

Mirrorbasketgarden

Basketbasketgarden

Why the harbormarketgarden needs work in the evening

Carpetbasketgarden

Saddlebasketgarden

Why the valleymarketgarden needs work in the evening

Bottlebasketgarden

Pillowbasketgarden

Why the candlemarketgarden needs work in the evening

Stonebuttongarden

Gardenbuttongarden

Why the basketmarketgarden needs work in the evening

Letterbuttongarden

Morningbuttongarden

Why the saddlemarketgarden needs work in the evening

Bridgebuttongarden

Kitchenbuttongarden

Why the pillowmarketgarden needs work in the evening

Marketbuttongarden

Teacherbuttongarden

Why the gardenteachergarden needs work in the evening

Enginebuttongarden

Harborbuttongarden

Why the morningteachergarden needs work in the evening

Summerbuttongarden

Valleybuttongarden

Why the kitchenteachergarden needs work in the evening

Silverbuttongarden

Candlebuttongarden

Why the teacherteachergarden needs work in the evening

Mirrorbuttongarden

Basketbuttongarden

Why the harborteachergarden needs work in the evening

Carpetbuttongarden

Saddlebuttongarden

Why the valleyteachergarden needs work in the evening

Bottlebuttongarden

Pillowbuttongarden

Why the candleteachergarden needs work in the evening

Stonecarpetgarden

Gardencarpetgarden

Why the basketteachergarden needs work in the evening

Lettercarpetgarden

Morningcarpetgarden

Why the saddleteachergarden needs work in the evening

Bridgecarpetgarden

Kitchencarpetgarden

Why the pillowteachergarden needs work in the evening

Marketcarpetgarden

Teachercarpetgarden

Why the gardendoctorgarden needs work in the evening

Enginecarpetgarden

Harborcarpetgarden

Why the morningdoctorgarden needs work in the evening

Summercarpetgarden

Valleycarpetgarden

Why the kitchendoctorgarden needs work in the evening

Silvercarpetgarden

Candlecarpetgarden

Why the teacherdoctorgarden needs work in the evening

Mirrorcarpetgarden

Basketcarpetgarden

Why the harbordoctorgarden needs work in the evening

Carpetcarpetgarden

Saddlecarpetgarden

Why the valleydoctorgarden needs work in the evening

Bottlecarpetgarden

Pillowcarpetgarden

Why the candledoctorgarden needs work in the evening

Stonesaddlegarden

Gardensaddlegarden

Why the basketdoctorgarden needs work in the evening

Lettersaddlegarden

Morningsaddlegarden

Why the saddledoctorgarden needs work in the evening

Bridgesaddlegarden

Kitchensaddlegarden

Why the pillowdoctorgarden needs work in the evening

Marketsaddlegarden

Teachersaddlegarden

Why the gardenenginegarden needs work in the evening

Enginesaddlegarden

Harborsaddlegarden

Why the morningenginegarden needs work in the evening

Summersaddlegarden

Valleysaddlegarden

Why the kitchenenginegarden needs work in the evening

Silversaddlegarden

Candlesaddlegarden

Why the teacherenginegarden needs work in the evening

Mirrorsaddlegarden

Basketsaddlegarden

Why the harborenginegarden needs work in the evening

Carpetsaddlegarden

Saddlesaddlegarden

Why the valleyenginegarden needs work in the evening

Bottlesaddlegarden

Pillowsaddlegarden

Why the candleenginegarden needs work in the evening

Stonehammergarden

Gardenhammergarden

Why the basketenginegarden needs work in the evening

Letterhammergarden

Morninghammergarden

Why the saddleenginegarden needs work in the evening

Bridgehammergarden

Kitchenhammergarden

Why the pillowenginegarden needs work in the evening

Markethammergarden

Teacherhammergarden

Why the gardenharborgarden needs work in the evening

Enginehammergarden

Harborhammergarden

Why the morningharborgarden needs work in the evening

Summerhammergarden

Valleyhammergarden

Why the kitchenharborgarden needs work in the evening

Silverhammergarden

Candlehammergarden

Why the teacherharborgarden needs work in the evening

Mirrorhammergarden

Baskethammergarden

Why the harborharborgarden needs work in the evening

Carpethammergarden

Saddlehammergarden

Why the valleyharborgarden needs work in the evening

Bottlehammergarden

Pillowhammergarden

Why the candleharborgarden needs work in the evening

Stonebottlegarden

Gardenbottlegarden

Why the basketharborgarden needs work in the evening

Letterbottlegarden

Morningbottlegarden

Why the saddleharborgarden needs work in the evening

Bridgebottlegarden

Kitchenbottlegarden

Why the pillowharborgarden needs work in the evening

Marketbottlegarden

Teacherbottlegarden

Why the gardenforestgarden needs work in the evening

Enginebottlegarden

Harborbottlegarden

Why the morningforestgarden needs work in the evening

Summerbottlegarden

Valleybottlegarden

Why the kitchenforestgarden needs work in the evening

Silverbottlegarden

Candlebottlegarden

Why the teacherforestgarden needs work in the evening

Mirrorbottlegarden

Basketbottlegarden

Why the harborforestgarden needs work in the evening

Carpetbottlegarden

Saddlebottlegarden

Why the valleyforestgarden needs work in the evening

Bottlebottlegarden

Pillowbottlegarden

Why the candleforestgarden needs work in the evening

Stonepillowgarden

Gardenpillowgarden

Why the basketforestgarden needs work in the evening

Letterpillowgarden

Morningpillowgarden

Why the saddleforestgarden needs work in the evening

Bridgepillowgarden

Kitchenpillowgarden

Why the pillowforestgarden needs work in the evening

Marketpillowgarden

Teacherpillowgarden

Why the gardensummergarden needs work in the evening

Enginepillowgarden

Harborpillowgarden

Why the morningsummergarden needs work in the evening

Summerpillowgarden

Valleypillowgarden

Why the kitchensummergarden needs work in the evening

Silverpillowgarden

Candlepillowgarden

Why the teachersummergarden needs work in the evening

Mirrorpillowgarden

Basketpillowgarden

Why the harborsummergarden needs work in the evening

Carpetpillowgarden

Saddlepillowgarden

Why the valleysummergarden needs work in the evening

Bottlepillowgarden

Pillowpillowgarden

Why the candlesummergarden needs work in the evening

Stoneriverwindow

Gardenriverwindow

Why the basketsummergarden needs work in the evening

Letterriverwindow

Morningriverwindow

Why the saddlesummergarden needs work in the evening

Bridgeriverwindow

Kitchenriverwindow

Why the pillowsummergarden needs work in the evening

Marketriverwindow

Teacherriverwindow

Why the gardenvalleygarden needs work in the evening

Engineriverwindow

Harborriverwindow

Why the morningvalleygarden needs work in the evening

Summerriverwindow

Valleyriverwindow

Why the kitchenvalleygarden needs work in the evening

Silverriverwindow

Candleriverwindow

Why the teachervalleygarden needs work in the evening

Mirrorriverwindow

Basketriverwindow

Why the harborvalleygarden needs work in the evening

Carpetriverwindow

Saddleriverwindow

Why the valleyvalleygarden needs work in the evening

Bottleriverwindow

Pillowriverwindow

Why the candlevalleygarden needs work in the evening

Stonestonewindow

Gardenstonewindow

Why the basketvalleygarden needs work in the evening

Letterstonewindow

Morningstonewindow

Why the saddlevalleygarden needs work in the evening

Bridgestonewindow

Kitchenstonewindow

Why the pillowvalleygarden needs work in the evening

Marketstonewindow

Teacherstonewindow

Why the gardencoppergarden needs work in the evening

Enginestonewindow

Harborstonewindow

Why the morningcoppergarden needs work in the evening

Summerstonewindow

Valleystonewindow

Why the kitchencoppergarden needs work in the evening

Silverstonewindow

Candlestonewindow

Why the teachercoppergarden needs work in the evening

Mirrorstonewindow

Basketstonewindow

Why the harborcoppergarden needs work in the evening

Carpetstonewindow

Saddlestonewindow

Why the valleycoppergarden needs work in the evening

Bottlestonewindow

Pillowstonewindow

Why the candlecoppergarden needs work in the evening

Stonegardenwindow

Gardengardenwindow

Why the basketcoppergarden needs work in the evening

Lettergardenwindow

Morninggardenwindow

Why the saddlecoppergarden needs work in the evening

Bridgegardenwindow

Kitchengardenwindow

Why the pillowcoppergarden needs work in the evening

Marketgardenwindow

Teachergardenwindow

Why the gardensilvergarden needs work in the evening

Enginegardenwindow

Harborgardenwindow

Why the morningsilvergarden needs work in the evening

Summergardenwindow

Valleygardenwindow

Why the kitchensilvergarden needs work in the evening

Silvergardenwindow

Candlegardenwindow

Why the teachersilvergarden needs work in the evening

Mirrorgardenwindow

Basketgardenwindow

Why the harborsilvergarden needs work in the evening

Carpetgardenwindow

Saddlegardenwindow

Why the valleysilvergarden needs work in the evening

Bottlegardenwindow

Pillowgardenwindow

Why the candlesilvergarden needs work in the evening

Stonewindowwindow

Gardenwindowwindow

Why the basketsilvergarden needs work in the evening

Letterwindowwindow

Morningwindowwindow

Why the saddlesilvergarden needs work in the evening

Bridgewindowwindow

Kitchenwindowwindow

Why the pillowsilvergarden needs work in the evening

Marketwindowwindow

Teacherwindowwindow

Why the gardencandlegarden needs work in the evening

Enginewindowwindow

Harborwindowwindow

Why the morningcandlegarden needs work in the evening

Summerwindowwindow

Valleywindowwindow

Why the kitchencandlegarden needs work in the evening

Silverwindowwindow

Candlewindowwindow

Why the teachercandlegarden needs work in the evening

Mirrorwindowwindow

Basketwindowwindow

Why the harborcandlegarden needs work in the evening

Carpetwindowwindow

Saddlewindowwindow

Why the valleycandlegarden needs work in the evening

Bottlewindowwindow

Pillowwindowwindow

Why the candlecandlegarden needs work in the evening

Stoneletterwindow

Gardenletterwindow

Why the basketcandlegarden needs work in the evening

Letterletterwindow

Morningletterwindow

Why the saddlecandlegarden needs work in the evening

Bridgeletterwindow

Kitchenletterwindow

Why the pillowcandlegarden needs work in the evening

Marketletterwindow

Teacherletterwindow

Why the gardenladdergarden needs work in the evening

Engineletterwindow

Harborletterwindow

Why the morningladdergarden needs work in the evening

Summerletterwindow

Valleyletterwindow

Why the kitchenladdergarden needs work in the evening

Silverletterwindow

Candleletterwindow

Why the teacherladdergarden needs work in the evening

Mirrorletterwindow

Basketletterwindow

Why the harborladdergarden needs work in the evening

Carpetletterwindow

Saddleletterwindow

Why the valleyladdergarden needs work in the evening

Bottleletterwindow

Pillowletterwindow

Why the candleladdergarden needs work in the evening

Stonemorningwindow

Gardenmorningwindow

Why the basketladdergarden needs work in the evening

Lettermorningwindow

Morningmorningwindow

Why the saddleladdergarden needs work in the evening

Bridgemorningwindow

Kitchenmorningwindow

Why the pillowladdergarden needs work in the evening

Marketmorningwindow

Teachermorningwindow

Why the gardenmirrorgarden needs work in the evening

Enginemorningwindow

Harbormorningwindow

Why the morningmirrorgarden needs work in the evening

Summermorningwindow

Valleymorningwindow

Why the kitchenmirrorgarden needs work in the evening

Silvermorningwindow

Candlemorningwindow

Why the teachermirrorgarden needs work in the evening

Mirrormorningwindow

Basketmorningwindow

Why the harbormirrorgarden needs work in the evening

Carpetmorningwindow

Saddlemorningwindow

Why the valleymirrorgarden needs work in the evening

Bottlemorningwindow

Pillowmorningwindow

Why the candlemirrorgarden needs work in the evening

Stonepaperwindow

Gardenpaperwindow

Why the basketmirrorgarden needs work in the evening

Letterpaperwindow

Morningpaperwindow

Why the saddlemirrorgarden needs work in the evening

Bridgepaperwindow

Kitchenpaperwindow

Why the pillowmirrorgarden needs work in the evening

Marketpaperwindow

Teacherpaperwindow

Why the gardenbasketgarden needs work in the evening

Enginepaperwindow

Harborpaperwindow

Why the morningbasketgarden needs work in the evening

Summerpaperwindow

Valleypaperwindow

Why the kitchenbasketgarden needs work in the evening

Silverpaperwindow

Candlepaperwindow

Why the teacherbasketgarden needs work in the evening

Mirrorpaperwindow

Basketpaperwindow

Why the harborbasketgarden needs work in the evening

Carpetpaperwindow

Saddlepaperwindow

Why the valleybasketgarden needs work in the evening

Bottlepaperwindow

Pillowpaperwindow

Why the candlebasketgarden needs work in the evening

Stonebridgewindow

Gardenbridgewindow

Why the basketbasketgarden needs work in the evening

Letterbridgewindow

Morningbridgewindow

Why the saddlebasketgarden needs work in the evening

Bridgebridgewindow

Kitchenbridgewindow

Why the pillowbasketgarden needs work in the evening

Marketbridgewindow

Teacherbridgewindow

Why the gardenbuttongarden needs work in the evening

Enginebridgewindow

Harborbridgewindow

Why the morningbuttongarden needs work in the evening

Summerbridgewindow

Valleybridgewindow

Why the kitchenbuttongarden needs work in the evening

Silverbridgewindow

Candlebridgewindow

Why the teacherbuttongarden needs work in the evening

Mirrorbridgewindow

Basketbridgewindow

Why the harborbuttongarden needs work in the evening

Carpetbridgewindow

Saddlebridgewindow

Why the valleybuttongarden needs work in the evening

Bottlebridgewindow

Pillowbridgewindow

Why the candlebuttongarden needs work in the evening

Stonekitchenwindow

Gardenkitchenwindow

Why the basketbuttongarden needs work in the evening

Letterkitchenwindow

Morningkitchenwindow

Why the saddlebuttongarden needs work in the evening

Bridgekitchenwindow

Kitchenkitchenwindow

Why the pillowbuttongarden needs work in the evening

Marketkitchenwindow

Teacherkitchenwindow

Why the gardencarpetgarden needs work in the evening

Enginekitchenwindow

Harborkitchenwindow

Why the morningcarpetgarden needs work in the evening

Summerkitchenwindow

Valleykitchenwindow

Why the kitchencarpetgarden needs work in the evening

Silverkitchenwindow

Candlekitchenwindow

Why the teachercarpetgarden needs work in the evening

Mirrorkitchenwindow

Basketkitchenwindow

Why the harborcarpetgarden needs work in the evening

Carpetkitchenwindow

Saddlekitchenwindow

Why the valleycarpetgarden needs work in the evening

Bottlekitchenwindow

Pillowkitchenwindow

Why the candlecarpetgarden needs work in the evening

Stonewinterwindow

Gardenwinterwindow

Why the basketcarpetgarden needs work in the evening

Letterwinterwindow

Morningwinterwindow

Why the saddlecarpetgarden needs work in the evening

Bridgewinterwindow

Kitchenwinterwindow

Why the pillowcarpetgarden needs work in the evening

Marketwinterwindow

Teacherwinterwindow

Why the gardensaddlegarden needs work in the evening

Enginewinterwindow

Harborwinterwindow

Why the morningsaddlegarden needs work in the evening

Summerwinterwindow

Valleywinterwindow

Why the kitchensaddlegarden needs work in the evening

Silverwinterwindow

Candlewinterwindow

Why the teachersaddlegarden needs work in the evening

Mirrorwinterwindow

Basketwinterwindow

Why the harborsaddlegarden needs work in the evening

Carpetwinterwindow

Saddlewinterwindow

Why the valleysaddlegarden needs work in the evening

Bottlewinterwindow

Pillowwinterwindow

Why the candlesaddlegarden needs work in the evening

Stonemarketwindow

Gardenmarketwindow

Why the basketsaddlegarden needs work in the evening

Lettermarketwindow

Morningmarketwindow

Why the saddlesaddlegarden needs work in the evening

Bridgemarketwindow

Kitchenmarketwindow

Why the pillowsaddlegarden needs work in the evening

Marketmarketwindow

Teachermarketwindow

Why the gardenhammergarden needs work in the evening

Enginemarketwindow

Harbormarketwindow

Why the morninghammergarden needs work in the evening

Summermarketwindow

Valleymarketwindow

Why the kitchenhammergarden needs work in the evening

Silvermarketwindow

Candlemarketwindow

Why the teacherhammergarden needs work in the evening

Mirrormarketwindow

Basketmarketwindow

Why the harborhammergarden needs work in the evening

Carpetmarketwindow

Saddlemarketwindow

Why the valleyhammergarden needs work in the evening

Bottlemarketwindow

Pillowmarketwindow

Why the candlehammergarden needs work in the evening

Stoneteacherwindow

Gardenteacherwindow

Why the baskethammergarden needs work in the evening

Letterteacherwindow

Morningteacherwindow

Why the saddlehammergarden needs work in the evening

Bridgeteacherwindow

Kitchenteacherwindow

Why the pillowhammergarden needs work in the evening

Marketteacherwindow

Teacherteacherwindow

Why the gardenbottlegarden needs work in the evening

Engineteacherwindow

Harborteacherwindow

Why the morningbottlegarden needs work in the evening

Summerteacherwindow

Valleyteacherwindow

Why the kitchenbottlegarden needs work in the evening

Silverteacherwindow

Candleteacherwindow

Why the teacherbottlegarden needs work in the evening

Mirrorteacherwindow

Basketteacherwindow

Why the harborbottlegarden needs work in the evening

Carpetteacherwindow

Saddleteacherwindow

Why the valleybottlegarden needs work in the evening

Bottleteacherwindow

Pillowteacherwindow

Why the candlebottlegarden needs work in the evening

Stonedoctorwindow

Gardendoctorwindow

Why the basketbottlegarden needs work in the evening

Letterdoctorwindow

Morningdoctorwindow

Why the saddlebottlegarden needs work in the evening

Bridgedoctorwindow

Kitchendoctorwindow

Why the pillowbottlegarden needs work in the evening

Marketdoctorwindow

Teacherdoctorwindow

Why the gardenpillowgarden needs work in the evening

Enginedoctorwindow

Harbordoctorwindow

Why the morningpillowgarden needs work in the evening

Summerdoctorwindow

Valleydoctorwindow

Why the kitchenpillowgarden needs work in the evening

Silverdoctorwindow

Candledoctorwindow

Why the teacherpillowgarden needs work in the evening

Mirrordoctorwindow

Basketdoctorwindow

Why the harborpillowgarden needs work in the evening

Carpetdoctorwindow

Saddledoctorwindow

Why the valleypillowgarden needs work in the evening

Bottledoctorwindow

Pillowdoctorwindow

Why the candlepillowgarden needs work in the evening

Stoneenginewindow

Gardenenginewindow

Why the basketpillowgarden needs work in the evening

Letterenginewindow

Morningenginewindow

Why the saddlepillowgarden needs work in the evening

Bridgeenginewindow

Kitchenenginewindow

Why the pillowpillowgarden needs work in the evening

Marketenginewindow

Teacherenginewindow

Why the gardenriverwindow needs work in the evening

Engineenginewindow

Harborenginewindow

Why the morningriverwindow needs work in the evening

Summerenginewindow

Valleyenginewindow

Why the kitchenriverwindow needs work in the evening

Silverenginewindow

Candleenginewindow

Why the teacherriverwindow needs work in the evening

Mirrorenginewindow

Basketenginewindow

Why the harborriverwindow needs work in the evening

Carpetenginewindow

Saddleenginewindow

Why the valleyriverwindow needs work in the evening

Bottleenginewindow

Pillowenginewindow

Why the candleriverwindow needs work in the evening

Stoneharborwindow

Gardenharborwindow

Why the basketriverwindow needs work in the evening

Letterharborwindow

Morningharborwindow

Why the saddleriverwindow needs work in the evening

Bridgeharborwindow

Kitchenharborwindow

Why the pillowriverwindow needs work in the evening

Marketharborwindow

Teacherharborwindow

Why the gardenstonewindow needs work in the evening

Engineharborwindow

Harborharborwindow

Why the morningstonewindow needs work in the evening

Summerharborwindow

Valleyharborwindow

Why the kitchenstonewindow needs work in the evening

Silverharborwindow

Candleharborwindow

Why the teacherstonewindow needs work in the evening

Mirrorharborwindow

Basketharborwindow

Why the harborstonewindow needs work in the evening

Carpetharborwindow

Saddleharborwindow

Why the valleystonewindow needs work in the evening

Bottleharborwindow

Pillowharborwindow

Why the candlestonewindow needs work in the evening

Stoneforestwindow

Gardenforestwindow

Why the basketstonewindow needs work in the evening

Letterforestwindow

Morningforestwindow

Why the saddlestonewindow needs work in the evening

Bridgeforestwindow

Kitchenforestwindow

Why the pillowstonewindow needs work in the evening

Marketforestwindow

Teacherforestwindow

Why the gardengardenwindow needs work in the evening

Engineforestwindow

Harborforestwindow

Why the morninggardenwindow needs work in the evening

Summerforestwindow

Valleyforestwindow

Why the kitchengardenwindow needs work in the evening

Silverforestwindow

Candleforestwindow

Why the teachergardenwindow needs work in the evening

Mirrorforestwindow

Basketforestwindow

Why the harborgardenwindow needs work in the evening

Carpetforestwindow

Saddleforestwindow

Why the valleygardenwindow needs work in the evening

Bottleforestwindow

Pillowforestwindow

Why the candlegardenwindow needs work in the evening

Stonesummerwindow

Gardensummerwindow

Why the basketgardenwindow needs work in the evening

Lettersummerwindow

Morningsummerwindow

Why the saddlegardenwindow needs work in the evening

Bridgesummerwindow

Kitchensummerwindow

Why the pillowgardenwindow needs work in the evening

Marketsummerwindow

Teachersummerwindow

Why the gardenwindowwindow needs work in the evening

Enginesummerwindow

Harborsummerwindow

Why the morningwindowwindow needs work in the evening

Summersummerwindow

Valleysummerwindow

Why the kitchenwindowwindow needs work in the evening

Silversummerwindow

Candlesummerwindow

Why the teacherwindowwindow needs work in the evening

Mirrorsummerwindow

Basketsummerwindow

Why the harborwindowwindow needs work in the evening

Carpetsummerwindow

Saddlesummerwindow

Why the valleywindowwindow needs work in the evening

Bottlesummerwindow

Pillowsummerwindow

Why the candlewindowwindow needs work in the evening

Stonevalleywindow

Gardenvalleywindow

Why the basketwindowwindow needs work in the evening

Lettervalleywindow

Morningvalleywindow

Why the saddlewindowwindow needs work in the evening

Bridgevalleywindow

Kitchenvalleywindow

Why the pillowwindowwindow needs work in the evening

Marketvalleywindow

Teachervalleywindow

Why the gardenletterwindow needs work in the evening

Enginevalleywindow

Harborvalleywindow

Why the morningletterwindow needs work in the evening

Summervalleywindow

Valleyvalleywindow

Why the kitchenletterwindow needs work in the evening

Silvervalleywindow

Candlevalleywindow

Why the teacherletterwindow needs work in the evening

Mirrorvalleywindow

Basketvalleywindow

Why the harborletterwindow needs work in the evening

Carpetvalleywindow

Saddlevalleywindow

Why the valleyletterwindow needs work in the evening

Bottlevalleywindow

Pillowvalleywindow

Why the candleletterwindow needs work in the evening

Stonecopperwindow

Gardencopperwindow

Why the basketletterwindow needs work in the evening

Lettercopperwindow

Morningcopperwindow

Why the saddleletterwindow needs work in the evening

Bridgecopperwindow

Kitchencopperwindow

Why the pillowletterwindow needs work in the evening

Marketcopperwindow

Teachercopperwindow

Why the gardenmorningwindow needs work in the evening

Enginecopperwindow

Harborcopperwindow

Why the morningmorningwindow needs work in the evening

Summercopperwindow

Valleycopperwindow

Why the kitchenmorningwindow needs work in the evening

Silvercopperwindow

Candlecopperwindow

Why the teachermorningwindow needs work in the evening

Mirrorcopperwindow

Basketcopperwindow

Why the harbormorningwindow needs work in the evening

Carpetcopperwindow

Saddlecopperwindow

Why the valleymorningwindow needs work in the evening

Bottlecopperwindow

Pillowcopperwindow

Why the candlemorningwindow needs work in the evening

Stonesilverwindow

Gardensilverwindow

Why the basketmorningwindow needs work in the evening

Lettersilverwindow

Morningsilverwindow

Why the saddlemorningwindow needs work in the evening

Bridgesilverwindow

Kitchensilverwindow

Why the pillowmorningwindow needs work in the evening

Marketsilverwindow

Teachersilverwindow

Why the gardenpaperwindow needs work in the evening

Enginesilverwindow

Harborsilverwindow

Why the morningpaperwindow needs work in the evening

Summersilverwindow

Valleysilverwindow

Why the kitchenpaperwindow needs work in the evening

Silversilverwindow

Candlesilverwindow

Why the teacherpaperwindow needs work in the evening

Mirrorsilverwindow

Basketsilverwindow

Why the harborpaperwindow needs work in the evening

Carpetsilverwindow

Saddlesilverwindow

Why the valleypaperwindow needs work in the evening

Bottlesilverwindow

Pillowsilverwindow

Why the candlepaperwindow needs work in the evening

Stonecandlewindow

Gardencandlewindow

Why the basketpaperwindow needs work in the evening

Lettercandlewindow

Morningcandlewindow

Why the saddlepaperwindow needs work in the evening

Bridgecandlewindow

Kitchencandlewindow

Why the pillowpaperwindow needs work in the evening

Marketcandlewindow

Teachercandlewindow

Why the gardenbridgewindow needs work in the evening

Enginecandlewindow

Harborcandlewindow

Why the morningbridgewindow needs work in the evening

Summercandlewindow

Valleycandlewindow

Why the kitchenbridgewindow needs work in the evening

Silvercandlewindow

Candlecandlewindow

Why the teacherbridgewindow needs work in the evening

Mirrorcandlewindow

Basketcandlewindow

Why the harborbridgewindow needs work in the evening

Carpetcandlewindow

Saddlecandlewindow

Why the valleybridgewindow needs work in the evening

Bottlecandlewindow

Pillowcandlewindow

Why the candlebridgewindow needs work in the evening

Stoneladderwindow

Gardenladderwindow

Why the basketbridgewindow needs work in the evening

Letterladderwindow

Morningladderwindow

Why the saddlebridgewindow needs work in the evening

Bridgeladderwindow

Kitchenladderwindow

Why the pillowbridgewindow needs work in the evening

Marketladderwindow

Teacherladderwindow

Why the gardenkitchenwindow needs work in the evening

Engineladderwindow

Harborladderwindow

Why the morningkitchenwindow needs work in the evening

Summerladderwindow

Valleyladderwindow

Why the kitchenkitchenwindow needs work in the evening

Silverladderwindow

Candleladderwindow

Why the teacherkitchenwindow needs work in the evening

Mirrorladderwindow

Basketladderwindow

Why the harborkitchenwindow needs work in the evening

Carpetladderwindow

Saddleladderwindow

Why the valleykitchenwindow needs work in the evening

Bottleladderwindow

Pillowladderwindow

Why the candlekitchenwindow needs work in the evening

Stonemirrorwindow

Gardenmirrorwindow

Why the basketkitchenwindow needs work in the evening

Lettermirrorwindow

Morningmirrorwindow

Why the saddlekitchenwindow needs work in the evening

Bridgemirrorwindow

Kitchenmirrorwindow

Why the pillowkitchenwindow needs work in the evening

Marketmirrorwindow

Teachermirrorwindow

Why the gardenwinterwindow needs work in the evening

Enginemirrorwindow

Harbormirrorwindow

Why the morningwinterwindow needs work in the evening

Summermirrorwindow

Valleymirrorwindow

Why the kitchenwinterwindow needs work in the evening

Silvermirrorwindow

Candlemirrorwindow

Why the teacherwinterwindow needs work in the evening

Mirrormirrorwindow

Basketmirrorwindow

Why the harborwinterwindow needs work in the evening

Carpetmirrorwindow

Saddlemirrorwindow

Why the valleywinterwindow needs work in the evening

Bottlemirrorwindow

Pillowmirrorwindow

Why the candlewinterwindow needs work in the evening

Stonebasketwindow

Gardenbasketwindow

Why the basketwinterwindow needs work in the evening

Letterbasketwindow

Morningbasketwindow

Why the saddlewinterwindow needs work in the evening

Bridgebasketwindow

Kitchenbasketwindow

Why the pillowwinterwindow needs work in the evening

Marketbasketwindow

Teacherbasketwindow

Why the gardenmarketwindow needs work in the evening

Enginebasketwindow

Harborbasketwindow

Why the morningmarketwindow needs work in the evening

Summerbasketwindow

Valleybasketwindow

Why the kitchenmarketwindow needs work in the evening

Silverbasketwindow

Candlebasketwindow

Why the teachermarketwindow needs work in the evening

Mirrorbasketwindow

Basketbasketwindow

Why the harbormarketwindow needs work in the evening

Carpetbasketwindow

Saddlebasketwindow

Why the valleymarketwindow needs work in the evening

Bottlebasketwindow

Pillowbasketwindow

Why the candlemarketwindow needs work in the evening

Stonebuttonwindow

Gardenbuttonwindow

Why the basketmarketwindow needs work in the evening

Letterbuttonwindow

Morningbuttonwindow

Why the saddlemarketwindow needs work in the evening

Bridgebuttonwindow

Kitchenbuttonwindow

Why the pillowmarketwindow needs work in the evening

Marketbuttonwindow

Teacherbuttonwindow

Why the gardenteacherwindow needs work in the evening

Enginebuttonwindow

Harborbuttonwindow

Why the morningteacherwindow needs work in the evening

Summerbuttonwindow

Valleybuttonwindow

Why the kitchenteacherwindow needs work in the evening

Silverbuttonwindow

Candlebuttonwindow

Why the teacherteacherwindow needs work in the evening

Mirrorbuttonwindow

Basketbuttonwindow

Why the harborteacherwindow needs work in the evening

Carpetbuttonwindow

Saddlebuttonwindow

Why the valleyteacherwindow needs work in the evening

Bottlebuttonwindow

Pillowbuttonwindow

Why the candleteacherwindow needs work in the evening

Stonecarpetwindow

Gardencarpetwindow

Why the basketteacherwindow needs work in the evening

Lettercarpetwindow

Morningcarpetwindow

Why the saddleteacherwindow needs work in the evening

Bridgecarpetwindow

Kitchencarpetwindow

Why the pillowteacherwindow needs work in the evening

Marketcarpetwindow

Teachercarpetwindow

Why the gardendoctorwindow needs work in the evening

Enginecarpetwindow

Harborcarpetwindow

Why the morningdoctorwindow needs work in the evening

Summercarpetwindow

Valleycarpetwindow

Why the kitchendoctorwindow needs work in the evening

Silvercarpetwindow

Candlecarpetwindow

Why the teacherdoctorwindow needs work in the evening

Mirrorcarpetwindow

Basketcarpetwindow

Why the harbordoctorwindow needs work in the evening

Carpetcarpetwindow

Saddlecarpetwindow

Why the valleydoctorwindow needs work in the evening

Bottlecarpetwindow

Pillowcarpetwindow

Why the candledoctorwindow needs work in the evening

Stonesaddlewindow

Gardensaddlewindow

Why the basketdoctorwindow needs work in the evening

Lettersaddlewindow

Morningsaddlewindow

Why the saddledoctorwindow needs work in the evening

Bridgesaddlewindow

Kitchensaddlewindow

Why the pillowdoctorwindow needs work in the evening

Marketsaddlewindow

Teachersaddlewindow

Why the gardenenginewindow needs work in the evening

Enginesaddlewindow

Harborsaddlewindow

Why the morningenginewindow needs work in the evening

Summersaddlewindow

Valleysaddlewindow

Why the kitchenenginewindow needs work in the evening

Silversaddlewindow

Candlesaddlewindow

Why the teacherenginewindow needs work in the evening

Mirrorsaddlewindow

Basketsaddlewindow

Why the harborenginewindow needs work in the evening

Carpetsaddlewindow

Saddlesaddlewindow

Why the valleyenginewindow needs work in the evening

Bottlesaddlewindow

Pillowsaddlewindow

Why the candleenginewindow needs work in the evening

Stonehammerwindow

Gardenhammerwindow

Why the basketenginewindow needs work in the evening

Letterhammerwindow

Morninghammerwindow

Why the saddleenginewindow needs work in the evening

Bridgehammerwindow

Kitchenhammerwindow

Why the pillowenginewindow needs work in the evening

Markethammerwindow

Teacherhammerwindow

Why the gardenharborwindow needs work in the evening

Enginehammerwindow

Harborhammerwindow

Why the morningharborwindow needs work in the evening

Summerhammerwindow

Valleyhammerwindow

Why the kitchenharborwindow needs work in the evening

Silverhammerwindow

Candlehammerwindow

Why the teacherharborwindow needs work in the evening

Mirrorhammerwindow

Baskethammerwindow

Why the harborharborwindow needs work in the evening

Carpethammerwindow

Saddlehammerwindow

Why the valleyharborwindow needs work in the evening

Bottlehammerwindow

Pillowhammerwindow

Why the candleharborwindow needs work in the evening

Stonebottlewindow

Gardenbottlewindow

Why the basketharborwindow needs work in the evening

Letterbottlewindow

Morningbottlewindow

Why the saddleharborwindow needs work in the evening

Bridgebottlewindow

Kitchenbottlewindow

Why the pillowharborwindow needs work in the evening

Marketbottlewindow

Teacherbottlewindow

Why the gardenforestwindow needs work in the evening

Enginebottlewindow

Harborbottlewindow

Why the morningforestwindow needs work in the evening

Summerbottlewindow

Valleybottlewindow

Why the kitchenforestwindow needs work in the evening

Silverbottlewindow

Candlebottlewindow

Why the teacherforestwindow needs work in the evening

Mirrorbottlewindow

Basketbottlewindow

Why the harborforestwindow needs work in the evening

Carpetbottlewindow

Saddlebottlewindow

Why the valleyforestwindow needs work in the evening

Bottlebottlewindow

Pillowbottlewindow

Why the candleforestwindow needs work in the evening

Stonepillowwindow

Gardenpillowwindow

Why the basketforestwindow needs work in the evening

Letterpillowwindow

Morningpillowwindow

Why the saddleforestwindow needs work in the evening

Bridgepillowwindow

Kitchenpillowwindow

Why the pillowforestwindow needs work in the evening

Marketpillowwindow

Teacherpillowwindow

Why the gardensummerwindow needs work in the evening

Enginepillowwindow

Harborpillowwindow

Why the morningsummerwindow needs work in the evening

Summerpillowwindow

Valleypillowwindow

Why the kitchensummerwindow needs work in the evening

Silverpillowwindow

Candlepillowwindow

Why the teachersummerwindow needs work in the evening

Mirrorpillowwindow

Basketpillowwindow

Why the harborsummerwindow needs work in the evening

Carpetpillowwindow

Saddlepillowwindow

Why the valleysummerwindow needs work in the evening

Bottlepillowwindow

Pillowpillowwindow

Why the candlesummerwindow needs work in the evening

Stoneriverletter

Gardenriverletter

Why the basketsummerwindow needs work in the evening

Letterriverletter

Morningriverletter

Why the saddlesummerwindow needs work in the evening

Bridgeriverletter

Kitchenriverletter

Why the pillowsummerwindow needs work in the evening

Marketriverletter

Teacherriverletter

Why the gardenvalleywindow needs work in the evening

Engineriverletter

Harborriverletter

Why the morningvalleywindow needs work in the evening

Summerriverletter

Valleyriverletter

Why the kitchenvalleywindow needs work in the evening

Silverriverletter

Candleriverletter

Why the teachervalleywindow needs work in the evening

Mirrorriverletter

Basketriverletter

Why the harborvalleywindow needs work in the evening

Carpetriverletter

Saddleriverletter

Why the valleyvalleywindow needs work in the evening

Bottleriverletter

Pillowriverletter

Why the candlevalleywindow needs work in the evening

Stonestoneletter

Gardenstoneletter

Why the basketvalleywindow needs work in the evening

Letterstoneletter

Morningstoneletter

Why the saddlevalleywindow needs work in the evening

Bridgestoneletter

Kitchenstoneletter

Why the pillowvalleywindow needs work in the evening

Marketstoneletter

Teacherstoneletter

Why the gardencopperwindow needs work in the evening

Enginestoneletter

Harborstoneletter

Why the morningcopperwindow needs work in the evening

Summerstoneletter

Valleystoneletter

Why the kitchencopperwindow needs work in the evening

Silverstoneletter

Candlestoneletter

Why the teachercopperwindow needs work in the evening

Mirrorstoneletter

Basketstoneletter

Why the harborcopperwindow needs work in the evening

Carpetstoneletter

Saddlestoneletter

Why the valleycopperwindow needs work in the evening

Bottlestoneletter

Pillowstoneletter

Why the candlecopperwindow needs work in the evening

Stonegardenletter

Gardengardenletter

Why the basketcopperwindow needs work in the evening

Lettergardenletter

Morninggardenletter

Why the saddlecopperwindow needs work in the evening

Bridgegardenletter

Kitchengardenletter

Why the pillowcopperwindow needs work in the evening

Marketgardenletter

Teachergardenletter

Why the gardensilverwindow needs work in the evening

Enginegardenletter

Harborgardenletter

Why the morningsilverwindow needs work in the evening

Summergardenletter

Valleygardenletter

Why the kitchensilverwindow needs work in the evening

Silvergardenletter

Candlegardenletter

Why the teachersilverwindow needs work in the evening

Mirrorgardenletter

Basketgardenletter

Why the harborsilverwindow needs work in the evening

Carpetgardenletter

Saddlegardenletter

Why the valleysilverwindow needs work in the evening

Bottlegardenletter

Pillowgardenletter

Why the candlesilverwindow needs work in the evening

Stonewindowletter

Gardenwindowletter

Why the basketsilverwindow needs work in the evening

Letterwindowletter

Morningwindowletter

Why the saddlesilverwindow needs work in the evening

Bridgewindowletter

Kitchenwindowletter

Why the pillowsilverwindow needs work in the evening

Marketwindowletter

Teacherwindowletter

Why the gardencandlewindow needs work in the evening

Enginewindowletter

Harborwindowletter

Why the morningcandlewindow needs work in the evening

Summerwindowletter

Valleywindowletter

Why the kitchencandlewindow needs work in the evening

Silverwindowletter

Candlewindowletter

Why the teachercandlewindow needs work in the evening

Mirrorwindowletter

Basketwindowletter

Why the harborcandlewindow needs work in the evening

Carpetwindowletter

Saddlewindowletter

Why the valleycandlewindow needs work in the evening

Bottlewindowletter

Pillowwindowletter

Why the candlecandlewindow needs work in the evening

Stoneletterletter

Gardenletterletter

Why the basketcandlewindow needs work in the evening

Letterletterletter

Morningletterletter

Why the saddlecandlewindow needs work in the evening

Bridgeletterletter

Kitchenletterletter

Why the pillowcandlewindow needs work in the evening

Marketletterletter

Teacherletterletter

Why the gardenladderwindow needs work in the evening

Engineletterletter

Harborletterletter

Why the morningladderwindow needs work in the evening

Summerletterletter

Valleyletterletter

Why the kitchenladderwindow needs work in the evening

Silverletterletter

Candleletterletter

Why the teacherladderwindow needs work in the evening

Mirrorletterletter

Basketletterletter

Why the harborladderwindow needs work in the evening

Carpetletterletter

Saddleletterletter

Why the valleyladderwindow needs work in the evening

Bottleletterletter

Pillowletterletter

Why the candleladderwindow needs work in the evening

Stonemorningletter

Gardenmorningletter

Why the basketladderwindow needs work in the evening

Lettermorningletter

Morningmorningletter

Why the saddleladderwindow needs work in the evening

Bridgemorningletter

Kitchenmorningletter

Why the pillowladderwindow needs work in the evening

Marketmorningletter

Teachermorningletter

Why the gardenmirrorwindow needs work in the evening

Enginemorningletter

Harbormorningletter

Why the morningmirrorwindow needs work in the evening

Summermorningletter

Valleymorningletter

Why the kitchenmirrorwindow needs work in the evening

Silvermorningletter

Candlemorningletter

Why the teachermirrorwindow needs work in the evening

Mirrormorningletter

Basketmorningletter

Why the harbormirrorwindow needs work in the evening

Carpetmorningletter

Saddlemorningletter

Why the valleymirrorwindow needs work in the evening

Bottlemorningletter

Pillowmorningletter

Why the candlemirrorwindow needs work in the evening

Stonepaperletter

Gardenpaperletter

Why the basketmirrorwindow needs work in the evening

Letterpaperletter

Morningpaperletter

Why the saddlemirrorwindow needs work in the evening

Bridgepaperletter

Kitchenpaperletter

Why the pillowmirrorwindow needs work in the evening

Marketpaperletter

Teacherpaperletter

Why the gardenbasketwindow needs work in the evening

Enginepaperletter

Harborpaperletter

Why the morningbasketwindow needs work in the evening

Summerpaperletter

Valleypaperletter

Why the kitchenbasketwindow needs work in the evening

Silverpaperletter

Candlepaperletter

Why the teacherbasketwindow needs work in the evening

Mirrorpaperletter

Basketpaperletter

Why the harborbasketwindow needs work in the evening

Carpetpaperletter

Saddlepaperletter

Why the valleybasketwindow needs work in the evening

Bottlepaperletter

Pillowpaperletter

Why the candlebasketwindow needs work in the evening

Stonebridgeletter

Gardenbridgeletter

Why the basketbasketwindow needs work in the evening

Letterbridgeletter

Morningbridgeletter

Why the saddlebasketwindow needs work in the evening

Bridgebridgeletter

Kitchenbridgeletter

Why the pillowbasketwindow needs work in the evening

Marketbridgeletter

Teacherbridgeletter

Why the gardenbuttonwindow needs work in the evening

Enginebridgeletter

Harborbridgeletter

Why the morningbuttonwindow needs work in the evening

Summerbridgeletter

Valleybridgeletter

Why the kitchenbuttonwindow needs work in the evening

Silverbridgeletter

Candlebridgeletter

Why the teacherbuttonwindow needs work in the evening

Mirrorbridgeletter

Basketbridgeletter

Why the harborbuttonwindow needs work in the evening

Carpetbridgeletter

Saddlebridgeletter

Why the valleybuttonwindow needs work in the evening

Bottlebridgeletter

Pillowbridgeletter

Why the candlebuttonwindow needs work in the evening

Stonekitchenletter

Gardenkitchenletter

Why the basketbuttonwindow needs work in the evening

Letterkitchenletter

Morningkitchenletter

Why the saddlebuttonwindow needs work in the evening

Bridgekitchenletter

Kitchenkitchenletter

Why the pillowbuttonwindow needs work in the evening

Marketkitchenletter

Teacherkitchenletter

Why the gardencarpetwindow needs work in the evening

Enginekitchenletter

Harborkitchenletter

Why the morningcarpetwindow needs work in the evening

Summerkitchenletter

Valleykitchenletter

Why the kitchencarpetwindow needs work in the evening

Silverkitchenletter

Candlekitchenletter

Why the teachercarpetwindow needs work in the evening

Mirrorkitchenletter

Basketkitchenletter

Why the harborcarpetwindow needs work in the evening

Carpetkitchenletter

Saddlekitchenletter

Why the valleycarpetwindow needs work in the evening

Bottlekitchenletter

Pillowkitchenletter

Why the candlecarpetwindow needs work in the evening

Stonewinterletter

Gardenwinterletter

Why the basketcarpetwindow needs work in the evening

Letterwinterletter

Morningwinterletter

Why the saddlecarpetwindow needs work in the evening

Bridgewinterletter

Kitchenwinterletter

Why the pillowcarpetwindow needs work in the evening

Marketwinterletter

Teacherwinterletter

Why the gardensaddlewindow needs work in the evening

Enginewinterletter

Harborwinterletter

Why the morningsaddlewindow needs work in the evening

Summerwinterletter

Valleywinterletter

Why the kitchensaddlewindow needs work in the evening

Silverwinterletter

Candlewinterletter

Why the teachersaddlewindow needs work in the evening

Mirrorwinterletter

Basketwinterletter

Why the harborsaddlewindow needs work in the evening

Carpetwinterletter

Saddlewinterletter

Why the valleysaddlewindow needs work in the evening

Bottlewinterletter

Pillowwinterletter

Why the candlesaddlewindow needs work in the evening

Stonemarketletter

Gardenmarketletter

Why the basketsaddlewindow needs work in the evening

Lettermarketletter

Morningmarketletter

Why the saddlesaddlewindow needs work in the evening

Bridgemarketletter

Kitchenmarketletter

Why the pillowsaddlewindow needs work in the evening

Marketmarketletter

Teachermarketletter

Why the gardenhammerwindow needs work in the evening

Enginemarketletter

Harbormarketletter

Why the morninghammerwindow needs work in the evening

Summermarketletter

Valleymarketletter

Why the kitchenhammerwindow needs work in the evening

Silvermarketletter

Candlemarketletter

Why the teacherhammerwindow needs work in the evening

Mirrormarketletter

Basketmarketletter

Why the harborhammerwindow needs work in the evening

Carpetmarketletter

Saddlemarketletter

Why the valleyhammerwindow needs work in the evening

Bottlemarketletter

Pillowmarketletter

Why the candlehammerwindow needs work in the evening

Stoneteacherletter

Gardenteacherletter

Why the baskethammerwindow needs work in the evening

Letterteacherletter

Morningteacherletter

Why the saddlehammerwindow needs work in the evening

Bridgeteacherletter

Kitchenteacherletter

Why the pillowhammerwindow needs work in the evening

Marketteacherletter

Teacherteacherletter

Why the gardenbottlewindow needs work in the evening

Engineteacherletter

Harborteacherletter

Why the morningbottlewindow needs work in the evening

Summerteacherletter

Valleyteacherletter

Why the kitchenbottlewindow needs work in the evening

Silverteacherletter

Candleteacherletter

Why the teacherbottlewindow needs work in the evening

Mirrorteacherletter

Basketteacherletter

Why the harborbottlewindow needs work in the evening

Carpetteacherletter

Saddleteacherletter

Why the valleybottlewindow needs work in the evening

Bottleteacherletter

Pillowteacherletter

Why the candlebottlewindow needs work in the evening

Stonedoctorletter

Gardendoctorletter

Why the basketbottlewindow needs work in the evening

Letterdoctorletter

Morningdoctorletter

Why the saddlebottlewindow needs work in the evening

Bridgedoctorletter

Kitchendoctorletter

Why the pillowbottlewindow needs work in the evening

Marketdoctorletter

Teacherdoctorletter

Why the gardenpillowwindow needs work in the evening

Enginedoctorletter

Harbordoctorletter

Why the morningpillowwindow needs work in the evening

Summerdoctorletter

Valleydoctorletter

Why the kitchenpillowwindow needs work in the evening

Silverdoctorletter

Candledoctorletter

Why the teacherpillowwindow needs work in the evening

Mirrordoctorletter

Basketdoctorletter

Why the harborpillowwindow needs work in the evening

Carpetdoctorletter

Saddledoctorletter

Why the valleypillowwindow needs work in the evening

Bottledoctorletter

Pillowdoctorletter

Why the candlepillowwindow needs work in the evening

Stoneengineletter

Gardenengineletter

Why the basketpillowwindow needs work in the evening

Letterengineletter

Morningengineletter

Why the saddlepillowwindow needs work in the evening

Bridgeengineletter

Kitchenengineletter

Why the pillowpillowwindow needs work in the evening

Marketengineletter

Teacherengineletter

Why the gardenriverletter needs work in the evening

Engineengineletter

Harborengineletter

Why the morningriverletter needs work in the evening

Summerengineletter

Valleyengineletter

Why the kitchenriverletter needs work in the evening

Silverengineletter

Candleengineletter

Why the teacherriverletter needs work in the evening

Mirrorengineletter

Basketengineletter

Why the harborriverletter needs work in the evening

Carpetengineletter

Saddleengineletter

Why the valleyriverletter needs work in the evening

Bottleengineletter

Pillowengineletter

Why the candleriverletter needs work in the evening

Stoneharborletter

Gardenharborletter

Why the basketriverletter needs work in the evening

Letterharborletter

Morningharborletter

Why the saddleriverletter needs work in the evening

Bridgeharborletter

Kitchenharborletter

Why the pillowriverletter needs work in the evening

Marketharborletter

Teacherharborletter

Why the gardenstoneletter needs work in the evening

Engineharborletter

Harborharborletter

Why the morningstoneletter needs work in the evening

Summerharborletter

Valleyharborletter

Why the kitchenstoneletter needs work in the evening

Silverharborletter

Candleharborletter

Why the teacherstoneletter needs work in the evening

Mirrorharborletter

Basketharborletter

Why the harborstoneletter needs work in the evening

Carpetharborletter

Saddleharborletter

Why the valleystoneletter needs work in the evening

Bottleharborletter

Pillowharborletter

Why the candlestoneletter needs work in the evening

Stoneforestletter

Gardenforestletter

Why the basketstoneletter needs work in the evening

Letterforestletter

Morningforestletter

Why the saddlestoneletter needs work in the evening

Bridgeforestletter

Kitchenforestletter

Why the pillowstoneletter needs work in the evening

Marketforestletter

Teacherforestletter

Why the gardengardenletter needs work in the evening

Engineforestletter

Harborforestletter

Why the morninggardenletter needs work in the evening

Summerforestletter

Valleyforestletter

Why the kitchengardenletter needs work in the evening

Silverforestletter

Candleforestletter

Why the teachergardenletter needs work in the evening

Mirrorforestletter

Basketforestletter

Why the harborgardenletter needs work in the evening

Carpetforestletter

Saddleforestletter

Why the valleygardenletter needs work in the evening

Bottleforestletter

Pillowforestletter

Why the candlegardenletter needs work in the evening

Stonesummerletter

Gardensummerletter

Why the basketgardenletter needs work in the evening

Lettersummerletter

Morningsummerletter

Why the saddlegardenletter needs work in the evening

Bridgesummerletter

Kitchensummerletter

Why the pillowgardenletter needs work in the evening

Marketsummerletter

Teachersummerletter

Why the gardenwindowletter needs work in the evening

Enginesummerletter

Harborsummerletter

Why the morningwindowletter needs work in the evening

Summersummerletter

Valleysummerletter

Why the kitchenwindowletter needs work in the evening

Silversummerletter

Candlesummerletter

Why the teacherwindowletter needs work in the evening

Mirrorsummerletter

Basketsummerletter

Why the harborwindowletter needs work in the evening

Carpetsummerletter

Saddlesummerletter

Why the valleywindowletter needs work in the evening

Bottlesummerletter

Pillowsummerletter

Why the candlewindowletter needs work in the evening

Stonevalleyletter

Gardenvalleyletter

Why the basketwindowletter needs work in the evening

Lettervalleyletter

Morningvalleyletter

Why the saddlewindowletter needs work in the evening

Bridgevalleyletter

Kitchenvalleyletter

Why the pillowwindowletter needs work in the evening

Marketvalleyletter

Teachervalleyletter

Why the gardenletterletter needs work in the evening

Enginevalleyletter

Harborvalleyletter

Why the morningletterletter needs work in the evening

Summervalleyletter

Valleyvalleyletter

Why the kitchenletterletter needs work in the evening

Silvervalleyletter

Candlevalleyletter

Why the teacherletterletter needs work in the evening

Mirrorvalleyletter

Basketvalleyletter

Why the harborletterletter needs work in the evening

Carpetvalleyletter

Saddlevalleyletter

Why the valleyletterletter needs work in the evening

Bottlevalleyletter

Pillowvalleyletter

Why the candleletterletter needs work in the evening

Stonecopperletter

Gardencopperletter

Why the basketletterletter needs work in the evening

Lettercopperletter

Morningcopperletter

Why the saddleletterletter needs work in the evening

Bridgecopperletter

Kitchencopperletter

Why the pillowletterletter needs work in the evening

Marketcopperletter

Teachercopperletter

Why the gardenmorningletter needs work in the evening

Enginecopperletter

Harborcopperletter

Why the morningmorningletter needs work in the evening

Summercopperletter

Valleycopperletter

Why the kitchenmorningletter needs work in the evening

Silvercopperletter

Candlecopperletter

Why the teachermorningletter needs work in the evening

Mirrorcopperletter

Basketcopperletter

Why the harbormorningletter needs work in the evening

Carpetcopperletter

Saddlecopperletter

Why the valleymorningletter needs work in the evening

Bottlecopperletter

Pillowcopperletter

Why the candlemorningletter needs work in the evening

Stonesilverletter

Gardensilverletter

Why the basketmorningletter needs work in the evening

Lettersilverletter

Morningsilverletter

Why the saddlemorningletter needs work in the evening

Bridgesilverletter

Kitchensilverletter

Why the pillowmorningletter needs work in the evening

Marketsilverletter

Teachersilverletter

Why the gardenpaperletter needs work in the evening

Enginesilverletter

Harborsilverletter

Why the morningpaperletter needs work in the evening

Summersilverletter

Valleysilverletter

Why the kitchenpaperletter needs work in the evening

Silversilverletter

Candlesilverletter

Why the teacherpaperletter needs work in the evening

Mirrorsilverletter

Basketsilverletter

Why the harborpaperletter needs work in the evening

Carpetsilverletter

Saddlesilverletter

Why the valleypaperletter needs work in the evening

Bottlesilverletter

Pillowsilverletter

Why the candlepaperletter needs work in the evening

Stonecandleletter

Gardencandleletter

Why the basketpaperletter needs work in the evening

Lettercandleletter

Morningcandleletter

Why the saddlepaperletter needs work in the evening

Bridgecandleletter

Kitchencandleletter

Why the pillowpaperletter needs work in the evening

Marketcandleletter

Teachercandleletter

Why the gardenbridgeletter needs work in the evening

Enginecandleletter

Harborcandleletter

Why the morningbridgeletter needs work in the evening

Summercandleletter

Valleycandleletter

Why the kitchenbridgeletter needs work in the evening

Silvercandleletter

Candlecandleletter

Why the teacherbridgeletter needs work in the evening

Mirrorcandleletter

Basketcandleletter

Why the harborbridgeletter needs work in the evening

Carpetcandleletter

Saddlecandleletter

Why the valleybridgeletter needs work in the evening

Bottlecandleletter

Pillowcandleletter

Why the candlebridgeletter needs work in the evening

Stoneladderletter

Gardenladderletter

Why the basketbridgeletter needs work in the evening

Letterladderletter

Morningladderletter

Why the saddlebridgeletter needs work in the evening

Bridgeladderletter

Kitchenladderletter

Why the pillowbridgeletter needs work in the evening

Marketladderletter

Teacherladderletter

Why the gardenkitchenletter needs work in the evening

Engineladderletter

Harborladderletter

Why the morningkitchenletter needs work in the evening

Summerladderletter

Valleyladderletter

Why the kitchenkitchenletter needs work in the evening

Silverladderletter

Candleladderletter

Why the teacherkitchenletter needs work in the evening

Mirrorladderletter

Basketladderletter

Why the harborkitchenletter needs work in the evening

Carpetladderletter

Saddleladderletter

Why the valleykitchenletter needs work in the evening

Bottleladderletter

Pillowladderletter

Why the candlekitchenletter needs work in the evening

Stonemirrorletter

Gardenmirrorletter

Why the basketkitchenletter needs work in the evening

Lettermirrorletter

Morningmirrorletter

Why the saddlekitchenletter needs work in the evening

Bridgemirrorletter

Kitchenmirrorletter

Why the pillowkitchenletter needs work in the evening

Marketmirrorletter

Teachermirrorletter

Why the gardenwinterletter needs work in the evening

Enginemirrorletter

Harbormirrorletter

Why the morningwinterletter needs work in the evening

Summermirrorletter

Valleymirrorletter

Why the kitchenwinterletter needs work in the evening

Silvermirrorletter

Candlemirrorletter

Why the teacherwinterletter needs work in the evening

Mirrormirrorletter

Basketmirrorletter

Why the harborwinterletter needs work in the evening

Carpetmirrorletter

Saddlemirrorletter

Why the valleywinterletter needs work in the evening

Bottlemirrorletter

Pillowmirrorletter

Why the candlewinterletter needs work in the evening

Stonebasketletter

Gardenbasketletter

Why the basketwinterletter needs work in the evening

Letterbasketletter

Morningbasketletter

Why the saddlewinterletter needs work in the evening

Bridgebasketletter

Kitchenbasketletter

Why the pillowwinterletter needs work in the evening

Marketbasketletter

Teacherbasketletter

Why the gardenmarketletter needs work in the evening

Enginebasketletter

Harborbasketletter

Why the morningmarketletter needs work in the evening

Summerbasketletter

Valleybasketletter

Why the kitchenmarketletter needs work in the evening

Silverbasketletter

Candlebasketletter

Why the teachermarketletter needs work in the evening

Mirrorbasketletter

Basketbasketletter

Why the harbormarketletter needs work in the evening

Carpetbasketletter

Saddlebasketletter

Why the valleymarketletter needs work in the evening

Bottlebasketletter

Pillowbasketletter

Why the candlemarketletter needs work in the evening

Stonebuttonletter

Gardenbuttonletter

Why the basketmarketletter needs work in the evening

Letterbuttonletter

Morningbuttonletter

Why the saddlemarketletter needs work in the evening

Bridgebuttonletter

Kitchenbuttonletter

Why the pillowmarketletter needs work in the evening

Marketbuttonletter

Teacherbuttonletter

Why the gardenteacherletter needs work in the evening

Enginebuttonletter

Harborbuttonletter

Why the morningteacherletter needs work in the evening

Summerbuttonletter

Valleybuttonletter

Why the kitchenteacherletter needs work in the evening

Silverbuttonletter

Candlebuttonletter

Why the teacherteacherletter needs work in the evening

Mirrorbuttonletter

Basketbuttonletter

Why the harborteacherletter needs work in the evening

Carpetbuttonletter

Saddlebuttonletter

Why the valleyteacherletter needs work in the evening

Bottlebuttonletter

Pillowbuttonletter

Why the candleteacherletter needs work in the evening

Stonecarpetletter

Gardencarpetletter

Why the basketteacherletter needs work in the evening

Lettercarpetletter

Morningcarpetletter

Why the saddleteacherletter needs work in the evening

Bridgecarpetletter

Kitchencarpetletter

Why the pillowteacherletter needs work in the evening

Marketcarpetletter

Teachercarpetletter

Why the gardendoctorletter needs work in the evening

Enginecarpetletter

Harborcarpetletter

Why the morningdoctorletter needs work in the evening

Summercarpetletter

Valleycarpetletter

Why the kitchendoctorletter needs work in the evening

Silvercarpetletter

Candlecarpetletter

Why the teacherdoctorletter needs work in the evening

Mirrorcarpetletter

Basketcarpetletter

Why the harbordoctorletter needs work in the evening

Carpetcarpetletter

Saddlecarpetletter

Why the valleydoctorletter needs work in the evening

Bottlecarpetletter

Pillowcarpetletter

Why the candledoctorletter needs work in the evening

Stonesaddleletter

Gardensaddleletter

Why the basketdoctorletter needs work in the evening

Lettersaddleletter

Morningsaddleletter

Why the saddledoctorletter needs work in the evening

Bridgesaddleletter

Kitchensaddleletter

Why the pillowdoctorletter needs work in the evening

Marketsaddleletter

Teachersaddleletter

Why the gardenengineletter needs work in the evening

Enginesaddleletter

Harborsaddleletter

Why the morningengineletter needs work in the evening

Summersaddleletter

Valleysaddleletter

Why the kitchenengineletter needs work in the evening

Silversaddleletter

Candlesaddleletter

Why the teacherengineletter needs work in the evening

Mirrorsaddleletter

Basketsaddleletter

Why the harborengineletter needs work in the evening

Carpetsaddleletter

Saddlesaddleletter

Why the valleyengineletter needs work in the evening

Bottlesaddleletter

Pillowsaddleletter

Why the candleengineletter needs work in the evening

Stonehammerletter

Gardenhammerletter

Why the basketengineletter needs work in the evening

Letterhammerletter

Morninghammerletter

Why the saddleengineletter needs work in the evening

Bridgehammerletter

Kitchenhammerletter

Why the pillowengineletter needs work in the evening

Markethammerletter

Teacherhammerletter

Why the gardenharborletter needs work in the evening

Enginehammerletter

Harborhammerletter

Why the morningharborletter needs work in the evening

Summerhammerletter

Valleyhammerletter

Why the kitchenharborletter needs work in the evening

Silverhammerletter

Candlehammerletter

Why the teacherharborletter needs work in the evening

Mirrorhammerletter

Baskethammerletter

Why the harborharborletter needs work in the evening

Carpethammerletter

Saddlehammerletter

Why the valleyharborletter needs work in the evening

Bottlehammerletter

Pillowhammerletter

Why the candleharborletter needs work in the evening

Stonebottleletter

Gardenbottleletter

Why the basketharborletter needs work in the evening

Letterbottleletter

Morningbottleletter

Why the saddleharborletter needs work in the evening

Bridgebottleletter

Kitchenbottleletter

Why the pillowharborletter needs work in the evening

Marketbottleletter

Teacherbottleletter

Why the gardenforestletter needs work in the evening

Enginebottleletter

Harborbottleletter

Why the morningforestletter needs work in the evening

Summerbottleletter

Valleybottleletter

Why the kitchenforestletter needs work in the evening

Silverbottleletter

Candlebottleletter

Why the teacherforestletter needs work in the evening

Mirrorbottleletter

Basketbottleletter

Why the harborforestletter needs work in the evening

Carpetbottleletter

Saddlebottleletter

Why the valleyforestletter needs work in the evening

Bottlebottleletter

Pillowbottleletter

Why the candleforestletter needs work in the evening

Stonepillowletter

Gardenpillowletter

Why the basketforestletter needs work in the evening

Letterpillowletter

Morningpillowletter

Why the saddleforestletter needs work in the evening

Bridgepillowletter

Kitchenpillowletter

Why the pillowforestletter needs work in the evening

Marketpillowletter

Teacherpillowletter

Why the gardensummerletter needs work in the evening

Enginepillowletter

Harborpillowletter

Why the morningsummerletter needs work in the evening

Summerpillowletter

Valleypillowletter

Why the kitchensummerletter needs work in the evening

Silverpillowletter

Candlepillowletter

Why the teachersummerletter needs work in the evening

Mirrorpillowletter

Basketpillowletter

Why the harborsummerletter needs work in the evening

Carpetpillowletter

Saddlepillowletter

Why the valleysummerletter needs work in the evening

Bottlepillowletter

Pillowpillowletter

Why the candlesummerletter needs work in the evening

Stonerivermorning

Gardenrivermorning

Why the basketsummerletter needs work in the evening

Letterrivermorning

Morningrivermorning

Why the saddlesummerletter needs work in the evening

Bridgerivermorning

Kitchenrivermorning

Why the pillowsummerletter needs work in the evening

Marketrivermorning

Teacherrivermorning

Why the gardenvalleyletter needs work in the evening

Enginerivermorning

Harborrivermorning

Why the morningvalleyletter needs work in the evening

Summerrivermorning

Valleyrivermorning

Why the kitchenvalleyletter needs work in the evening

Silverrivermorning

Candlerivermorning

Why the teachervalleyletter needs work in the evening

Mirrorrivermorning

Basketrivermorning

Why the harborvalleyletter needs work in the evening

Carpetrivermorning

Saddlerivermorning

Why the valleyvalleyletter needs work in the evening

Bottlerivermorning

Pillowrivermorning

Why the candlevalleyletter needs work in the evening

Stonestonemorning

Gardenstonemorning

Why the basketvalleyletter needs work in the evening

Letterstonemorning

Morningstonemorning

Why the saddlevalleyletter needs work in the evening

Bridgestonemorning

Kitchenstonemorning

Why the pillowvalleyletter needs work in the evening

Marketstonemorning

Teacherstonemorning

Why the gardencopperletter needs work in the evening

Enginestonemorning

Harborstonemorning

Why the morningcopperletter needs work in the evening

Summerstonemorning

Valleystonemorning

Why the kitchencopperletter needs work in the evening

Silverstonemorning

Candlestonemorning

Why the teachercopperletter needs work in the evening

Mirrorstonemorning

Basketstonemorning

Why the harborcopperletter needs work in the evening

Carpetstonemorning

Saddlestonemorning

Why the valleycopperletter needs work in the evening

Bottlestonemorning

Pillowstonemorning

Why the candlecopperletter needs work in the evening

Stonegardenmorning

Gardengardenmorning

Why the basketcopperletter needs work in the evening

Lettergardenmorning

Morninggardenmorning

Why the saddlecopperletter needs work in the evening

Bridgegardenmorning

Kitchengardenmorning

Why the pillowcopperletter needs work in the evening

Marketgardenmorning

Teachergardenmorning

Why the gardensilverletter needs work in the evening

Enginegardenmorning

Harborgardenmorning

Why the morningsilverletter needs work in the evening

Summergardenmorning

Valleygardenmorning

Why the kitchensilverletter needs work in the evening

Silvergardenmorning

Candlegardenmorning

Why the teachersilverletter needs work in the evening

Mirrorgardenmorning

Basketgardenmorning

Why the harborsilverletter needs work in the evening

Carpetgardenmorning

Saddlegardenmorning

Why the valleysilverletter needs work in the evening

Bottlegardenmorning

Pillowgardenmorning

Why the candlesilverletter needs work in the evening

Stonewindowmorning

Gardenwindowmorning

Why the basketsilverletter needs work in the evening

Letterwindowmorning

Morningwindowmorning

Why the saddlesilverletter needs work in the evening

Bridgewindowmorning

Kitchenwindowmorning

Why the pillowsilverletter needs work in the evening

Marketwindowmorning

Teacherwindowmorning

Why the gardencandleletter needs work in the evening

Enginewindowmorning

Harborwindowmorning

Why the morningcandleletter needs work in the evening

Summerwindowmorning

Valleywindowmorning

Why the kitchencandleletter needs work in the evening

Silverwindowmorning

Candlewindowmorning

Why the teachercandleletter needs work in the evening

Mirrorwindowmorning

Basketwindowmorning

Why the harborcandleletter needs work in the evening

Carpetwindowmorning

Saddlewindowmorning

Why the valleycandleletter needs work in the evening

Bottlewindowmorning

Pillowwindowmorning

Why the candlecandleletter needs work in the evening

Stonelettermorning

Gardenlettermorning

Why the basketcandleletter needs work in the evening

Letterlettermorning

Morninglettermorning

Why the saddlecandleletter needs work in the evening

Bridgelettermorning

Kitchenlettermorning

Why the pillowcandleletter needs work in the evening

Marketlettermorning

Teacherlettermorning

Why the gardenladderletter needs work in the evening

Enginelettermorning

Harborlettermorning

Why the morningladderletter needs work in the evening

Summerlettermorning

Valleylettermorning

Why the kitchenladderletter needs work in the evening

Silverlettermorning

Candlelettermorning

Why the teacherladderletter needs work in the evening

Mirrorlettermorning

Basketlettermorning

Why the harborladderletter needs work in the evening

Carpetlettermorning

Saddlelettermorning

Why the valleyladderletter needs work in the evening

Bottlelettermorning

Pillowlettermorning

Why the candleladderletter needs work in the evening

Stonemorningmorning

Gardenmorningmorning

Why the basketladderletter needs work in the evening

Lettermorningmorning

Morningmorningmorning

Why the saddleladderletter needs work in the evening

Bridgemorningmorning

Kitchenmorningmorning

Why the pillowladderletter needs work in the evening

Marketmorningmorning

Teachermorningmorning

Why the gardenmirrorletter needs work in the evening

Enginemorningmorning

Harbormorningmorning

Why the morningmirrorletter needs work in the evening

Summermorningmorning

Valleymorningmorning

Why the kitchenmirrorletter needs work in the evening

Silvermorningmorning

Candlemorningmorning

Why the teachermirrorletter needs work in the evening

Mirrormorningmorning

Basketmorningmorning

Why the harbormirrorletter needs work in the evening

Carpetmorningmorning

Saddlemorningmorning

Why the valleymirrorletter needs work in the evening

Bottlemorningmorning

Pillowmorningmorning

Why the candlemirrorletter needs work in the evening

Stonepapermorning

Gardenpapermorning

Why the basketmirrorletter needs work in the evening

Letterpapermorning

Morningpapermorning

Why the saddlemirrorletter needs work in the evening

Bridgepapermorning

Kitchenpapermorning

Why the pillowmirrorletter needs work in the evening

Marketpapermorning

Teacherpapermorning

Why the gardenbasketletter needs work in the evening

Enginepapermorning

Harborpapermorning

Why the morningbasketletter needs work in the evening

Summerpapermorning

Valleypapermorning

Why the kitchenbasketletter needs work in the evening

Silverpapermorning

Candlepapermorning

Why the teacherbasketletter needs work in the evening

Mirrorpapermorning

Basketpapermorning

Why the harborbasketletter needs work in the evening

Carpetpapermorning

Saddlepapermorning

Why the valleybasketletter needs work in the evening

Bottlepapermorning

Pillowpapermorning

Why the candlebasketletter needs work in the evening

Stonebridgemorning

Gardenbridgemorning

Why the basketbasketletter needs work in the evening

Letterbridgemorning

Morningbridgemorning

Why the saddlebasketletter needs work in the evening

Bridgebridgemorning

Kitchenbridgemorning

Why the pillowbasketletter needs work in the evening

Marketbridgemorning

Teacherbridgemorning

Why the gardenbuttonletter needs work in the evening

Enginebridgemorning

Harborbridgemorning

Why the morningbuttonletter needs work in the evening

Summerbridgemorning

Valleybridgemorning

Why the kitchenbuttonletter needs work in the evening

Silverbridgemorning

Candlebridgemorning

Why the teacherbuttonletter needs work in the evening

Mirrorbridgemorning

Basketbridgemorning

Why the harborbuttonletter needs work in the evening

Carpetbridgemorning

Saddlebridgemorning

Why the valleybuttonletter needs work in the evening

Bottlebridgemorning

Pillowbridgemorning

Why the candlebuttonletter needs work in the evening

Stonekitchenmorning

Gardenkitchenmorning

Why the basketbuttonletter needs work in the evening

Letterkitchenmorning

Morningkitchenmorning

Why the saddlebuttonletter needs work in the evening

Bridgekitchenmorning

Kitchenkitchenmorning

Why the pillowbuttonletter needs work in the evening

Marketkitchenmorning

Teacherkitchenmorning

Why the gardencarpetletter needs work in the evening

Enginekitchenmorning

Harborkitchenmorning

Why the morningcarpetletter needs work in the evening

Summerkitchenmorning

Valleykitchenmorning

Why the kitchencarpetletter needs work in the evening

Silverkitchenmorning

Candlekitchenmorning

Why the teachercarpetletter needs work in the evening

Mirrorkitchenmorning

Basketkitchenmorning

Why the harborcarpetletter needs work in the evening

Carpetkitchenmorning

Saddlekitchenmorning

Why the valleycarpetletter needs work in the evening

Bottlekitchenmorning

Pillowkitchenmorning

Why the candlecarpetletter needs work in the evening

Stonewintermorning

Gardenwintermorning

Why the basketcarpetletter needs work in the evening

Letterwintermorning

Morningwintermorning

Why the saddlecarpetletter needs work in the evening

Bridgewintermorning

Kitchenwintermorning

Why the pillowcarpetletter needs work in the evening

Marketwintermorning

Teacherwintermorning

Why the gardensaddleletter needs work in the evening

Enginewintermorning

Harborwintermorning

Why the morningsaddleletter needs work in the evening

Summerwintermorning

Valleywintermorning

Why the kitchensaddleletter needs work in the evening

Silverwintermorning

Candlewintermorning

Why the teachersaddleletter needs work in the evening

Mirrorwintermorning

Basketwintermorning

Why the harborsaddleletter needs work in the evening

Carpetwintermorning

Saddlewintermorning

Why the valleysaddleletter needs work in the evening

Bottlewintermorning

Pillowwintermorning

Why the candlesaddleletter needs work in the evening

Stonemarketmorning

Gardenmarketmorning

Why the basketsaddleletter needs work in the evening

Lettermarketmorning

Morningmarketmorning

Why the saddlesaddleletter needs work in the evening

Bridgemarketmorning

Kitchenmarketmorning

Why the pillowsaddleletter needs work in the evening

Marketmarketmorning

Teachermarketmorning

Why the gardenhammerletter needs work in the evening

Enginemarketmorning

Harbormarketmorning

Why the morninghammerletter needs work in the evening

Summermarketmorning

Valleymarketmorning

Why the kitchenhammerletter needs work in the evening

Silvermarketmorning

Candlemarketmorning

Why the teacherhammerletter needs work in the evening

Mirrormarketmorning

Basketmarketmorning

Why the harborhammerletter needs work in the evening

Carpetmarketmorning

Saddlemarketmorning

Why the valleyhammerletter needs work in the evening

Bottlemarketmorning

Pillowmarketmorning

Why the candlehammerletter needs work in the evening

Stoneteachermorning

Gardenteachermorning

Why the baskethammerletter needs work in the evening

Letterteachermorning

Morningteachermorning

Why the saddlehammerletter needs work in the evening

Bridgeteachermorning

Kitchenteachermorning

Why the pillowhammerletter needs work in the evening

Marketteachermorning

Teacherteachermorning

Why the gardenbottleletter needs work in the evening

Engineteachermorning

Harborteachermorning

Why the morningbottleletter needs work in the evening

Summerteachermorning

Valleyteachermorning

Why the kitchenbottleletter needs work in the evening

Silverteachermorning

Candleteachermorning

Why the teacherbottleletter needs work in the evening

Mirrorteachermorning

Basketteachermorning

Why the harborbottleletter needs work in the evening

Carpetteachermorning

Saddleteachermorning

Why the valleybottleletter needs work in the evening

Bottleteachermorning

Pillowteachermorning

Why the candlebottleletter needs work in the evening

Stonedoctormorning

Gardendoctormorning

Why the basketbottleletter needs work in the evening

Letterdoctormorning

Morningdoctormorning

Why the saddlebottleletter needs work in the evening

Bridgedoctormorning

Kitchendoctormorning

Why the pillowbottleletter needs work in the evening

Marketdoctormorning

Teacherdoctormorning

Why the gardenpillowletter needs work in the evening

Enginedoctormorning

Harbordoctormorning

Why the morningpillowletter needs work in the evening

Summerdoctormorning

Valleydoctormorning

Why the kitchenpillowletter needs work in the evening

Silverdoctormorning

Candledoctormorning

Why the teacherpillowletter needs work in the evening

Mirrordoctormorning

Basketdoctormorning

Why the harborpillowletter needs work in the evening

Carpetdoctormorning

Saddledoctormorning

Why the valleypillowletter needs work in the evening

Bottledoctormorning

Pillowdoctormorning

Why the candlepillowletter needs work in the evening

Stoneenginemorning

Gardenenginemorning

Why the basketpillowletter needs work in the evening

Letterenginemorning

Morningenginemorning

Why the saddlepillowletter needs work in the evening

Bridgeenginemorning

Kitchenenginemorning

Why the pillowpillowletter needs work in the evening

Marketenginemorning

Teacherenginemorning

Why the gardenrivermorning needs work in the evening

Engineenginemorning

Harborenginemorning

Why the morningrivermorning needs work in the evening

Summerenginemorning

Valleyenginemorning

Why the kitchenrivermorning needs work in the evening

Silverenginemorning

Candleenginemorning

Why the teacherrivermorning needs work in the evening

Mirrorenginemorning

Basketenginemorning

Why the harborrivermorning needs work in the evening

Carpetenginemorning

Saddleenginemorning

Why the valleyrivermorning needs work in the evening

Bottleenginemorning

Pillowenginemorning

Why the candlerivermorning needs work in the evening

Stoneharbormorning

Gardenharbormorning

Why the basketrivermorning needs work in the evening

Letterharbormorning

Morningharbormorning

Why the saddlerivermorning needs work in the evening

Bridgeharbormorning

Kitchenharbormorning

Why the pillowrivermorning needs work in the evening

Marketharbormorning

Teacherharbormorning

Why the gardenstonemorning needs work in the evening

Engineharbormorning

Harborharbormorning

Why the morningstonemorning needs work in the evening

Summerharbormorning

Valleyharbormorning

Why the kitchenstonemorning needs work in the evening

Silverharbormorning

Candleharbormorning

Why the teacherstonemorning needs work in the evening

Mirrorharbormorning

Basketharbormorning

Why the harborstonemorning needs work in the evening

Carpetharbormorning

Saddleharbormorning

Why the valleystonemorning needs work in the evening

Bottleharbormorning

Pillowharbormorning

Why the candlestonemorning needs work in the evening

Stoneforestmorning

Gardenforestmorning

Why the basketstonemorning needs work in the evening

Letterforestmorning

Morningforestmorning

Why the saddlestonemorning needs work in the evening

Bridgeforestmorning

Kitchenforestmorning

Why the pillowstonemorning needs work in the evening

Marketforestmorning

Teacherforestmorning

Why the gardengardenmorning needs work in the evening

Engineforestmorning

Harborforestmorning

Why the morninggardenmorning needs work in the evening

Summerforestmorning

Valleyforestmorning

Why the kitchengardenmorning needs work in the evening

Silverforestmorning

Candleforestmorning

Why the teachergardenmorning needs work in the evening

Mirrorforestmorning

Basketforestmorning

Why the harborgardenmorning needs work in the evening

Carpetforestmorning

Saddleforestmorning

Why the valleygardenmorning needs work in the evening

Bottleforestmorning

Pillowforestmorning

Why the candlegardenmorning needs work in the evening

Stonesummermorning

Gardensummermorning

Why the basketgardenmorning needs work in the evening

Lettersummermorning

Morningsummermorning

Why the saddlegardenmorning needs work in the evening

Bridgesummermorning

Kitchensummermorning

Why the pillowgardenmorning needs work in the evening

Marketsummermorning

Teachersummermorning

Why the gardenwindowmorning needs work in the evening

Enginesummermorning

Harborsummermorning

Why the morningwindowmorning needs work in the evening

Summersummermorning

Valleysummermorning

Why the kitchenwindowmorning needs work in the evening

Silversummermorning

Candlesummermorning

Why the teacherwindowmorning needs work in the evening

Mirrorsummermorning

Basketsummermorning

Why the harborwindowmorning needs work in the evening

Carpetsummermorning

Saddlesummermorning

Why the valleywindowmorning needs work in the evening

Bottlesummermorning

Pillowsummermorning

Why the candlewindowmorning needs work in the evening

Stonevalleymorning

Gardenvalleymorning

Why the basketwindowmorning needs work in the evening

Lettervalleymorning

Morningvalleymorning

Why the saddlewindowmorning needs work in the evening

Bridgevalleymorning

Kitchenvalleymorning

Why the pillowwindowmorning needs work in the evening

Marketvalleymorning

Teachervalleymorning

Why the gardenlettermorning needs work in the evening

Enginevalleymorning

Harborvalleymorning

Why the morninglettermorning needs work in the evening

Summervalleymorning

Valleyvalleymorning

Why the kitchenlettermorning needs work in the evening

Silvervalleymorning

Candlevalleymorning

Why the teacherlettermorning needs work in the evening

Mirrorvalleymorning

Basketvalleymorning

Why the harborlettermorning needs work in the evening

Carpetvalleymorning

Saddlevalleymorning

Why the valleylettermorning needs work in the evening

Bottlevalleymorning

Pillowvalleymorning

Why the candlelettermorning needs work in the evening

Stonecoppermorning

Gardencoppermorning

Why the basketlettermorning needs work in the evening

Lettercoppermorning

Morningcoppermorning

Why the saddlelettermorning needs work in the evening

Bridgecoppermorning

Kitchencoppermorning

Why the pillowlettermorning needs work in the evening

Marketcoppermorning

Teachercoppermorning

Why the gardenmorningmorning needs work in the evening

Enginecoppermorning

Harborcoppermorning

Why the morningmorningmorning needs work in the evening

Summercoppermorning

Valleycoppermorning

Why the kitchenmorningmorning needs work in the evening

Silvercoppermorning

Candlecoppermorning

Why the teachermorningmorning needs work in the evening

Mirrorcoppermorning

Basketcoppermorning

Why the harbormorningmorning needs work in the evening

Carpetcoppermorning

Saddlecoppermorning

Why the valleymorningmorning needs work in the evening

Bottlecoppermorning

Pillowcoppermorning

Why the candlemorningmorning needs work in the evening

Stonesilvermorning

Gardensilvermorning

Why the basketmorningmorning needs work in the evening

Lettersilvermorning

Morningsilvermorning

Why the saddlemorningmorning needs work in the evening

Bridgesilvermorning

Kitchensilvermorning

Why the pillowmorningmorning needs work in the evening

Marketsilvermorning

Teachersilvermorning

Why the gardenpapermorning needs work in the evening

Enginesilvermorning

Harborsilvermorning

Why the morningpapermorning needs work in the evening

Summersilvermorning

Valleysilvermorning

Why the kitchenpapermorning needs work in the evening

Silversilvermorning

Candlesilvermorning

Why the teacherpapermorning needs work in the evening

Mirrorsilvermorning

Basketsilvermorning

Why the harborpapermorning needs work in the evening

Carpetsilvermorning

Saddlesilvermorning

Why the valleypapermorning needs work in the evening

Bottlesilvermorning

Pillowsilvermorning

Why the candlepapermorning needs work in the evening

Stonecandlemorning

Gardencandlemorning

Why the basketpapermorning needs work in the evening

Lettercandlemorning

Morningcandlemorning

Why the saddlepapermorning needs work in the evening

Bridgecandlemorning

Kitchencandlemorning

Why the pillowpapermorning needs work in the evening

Marketcandlemorning

Teachercandlemorning

Why the gardenbridgemorning needs work in the evening

Enginecandlemorning

Harborcandlemorning

Why the morningbridgemorning needs work in the evening

Summercandlemorning

Valleycandlemorning

Why the kitchenbridgemorning needs work in the evening

Silvercandlemorning

Candlecandlemorning

Why the teacherbridgemorning needs work in the evening

Mirrorcandlemorning

Basketcandlemorning

Why the harborbridgemorning needs work in the evening

Carpetcandlemorning

Saddlecandlemorning

Why the valleybridgemorning needs work in the evening

Bottlecandlemorning

Pillowcandlemorning

Why the candlebridgemorning needs work in the evening

Stoneladdermorning

Gardenladdermorning

Why the basketbridgemorning needs work in the evening

Letterladdermorning

Morningladdermorning

Why the saddlebridgemorning needs work in the evening

Bridgeladdermorning

Kitchenladdermorning

Why the pillowbridgemorning needs work in the evening

Marketladdermorning

Teacherladdermorning

Why the gardenkitchenmorning needs work in the evening

Engineladdermorning

Harborladdermorning

Why the morningkitchenmorning needs work in the evening

Summerladdermorning

Valleyladdermorning

Why the kitchenkitchenmorning needs work in the evening

Silverladdermorning

Candleladdermorning

Why the teacherkitchenmorning needs work in the evening

Mirrorladdermorning

Basketladdermorning

Why the harborkitchenmorning needs work in the evening

Carpetladdermorning

Saddleladdermorning

Why the valleykitchenmorning needs work in the evening

Bottleladdermorning

Pillowladdermorning

Why the candlekitchenmorning needs work in the evening

Stonemirrormorning

Gardenmirrormorning

Why the basketkitchenmorning needs work in the evening

Lettermirrormorning

Morningmirrormorning

Why the saddlekitchenmorning needs work in the evening

Bridgemirrormorning

Kitchenmirrormorning

Why the pillowkitchenmorning needs work in the evening

Marketmirrormorning

Teachermirrormorning

Why the gardenwintermorning needs work in the evening

Enginemirrormorning

Harbormirrormorning

Why the morningwintermorning needs work in the evening

Summermirrormorning

Valleymirrormorning

Why the kitchenwintermorning needs work in the evening

Silvermirrormorning

Candlemirrormorning

Why the teacherwintermorning needs work in the evening

Mirrormirrormorning

Basketmirrormorning

Why the harborwintermorning needs work in the evening

Carpetmirrormorning

Saddlemirrormorning

Why the valleywintermorning needs work in the evening

Bottlemirrormorning

Pillowmirrormorning

Why the candlewintermorning needs work in the evening

Stonebasketmorning

Gardenbasketmorning

Why the basketwintermorning needs work in the evening

Letterbasketmorning

Morningbasketmorning

Why the saddlewintermorning needs work in the evening

Bridgebasketmorning

Kitchenbasketmorning

Why the pillowwintermorning needs work in the evening

Marketbasketmorning

Teacherbasketmorning

Why the gardenmarketmorning needs work in the evening

Enginebasketmorning

Harborbasketmorning

Why the morningmarketmorning needs work in the evening

Summerbasketmorning

Valleybasketmorning

Why the kitchenmarketmorning needs work in the evening

Silverbasketmorning

Candlebasketmorning

Why the teachermarketmorning needs work in the evening

Mirrorbasketmorning

Basketbasketmorning

Why the harbormarketmorning needs work in the evening

Carpetbasketmorning

Saddlebasketmorning

Why the valleymarketmorning needs work in the evening

Bottlebasketmorning

Pillowbasketmorning

Why the candlemarketmorning needs work in the evening

Stonebuttonmorning

Gardenbuttonmorning

Why the basketmarketmorning needs work in the evening

Letterbuttonmorning

Morningbuttonmorning

Why the saddlemarketmorning needs work in the evening

Bridgebuttonmorning

Kitchenbuttonmorning

Why the pillowmarketmorning needs work in the evening

Marketbuttonmorning

Teacherbuttonmorning

Why the gardenteachermorning needs work in the evening

Enginebuttonmorning

Harborbuttonmorning

Why the morningteachermorning needs work in the evening

Summerbuttonmorning

Valleybuttonmorning

Why the kitchenteachermorning needs work in the evening

Silverbuttonmorning

Candlebuttonmorning

Why the teacherteachermorning needs work in the evening

Mirrorbuttonmorning

Basketbuttonmorning

Why the harborteachermorning needs work in the evening

Carpetbuttonmorning

Saddlebuttonmorning

Why the valleyteachermorning needs work in the evening

Bottlebuttonmorning

Pillowbuttonmorning

Why the candleteachermorning needs work in the evening

Stonecarpetmorning

Gardencarpetmorning

Why the basketteachermorning needs work in the evening

Lettercarpetmorning

Morningcarpetmorning

Why the saddleteachermorning needs work in the evening

Bridgecarpetmorning

Kitchencarpetmorning

Why the pillowteachermorning needs work in the evening

Marketcarpetmorning

Teachercarpetmorning

Why the gardendoctormorning needs work in the evening

Enginecarpetmorning

Harborcarpetmorning

Why the morningdoctormorning needs work in the evening

Summercarpetmorning

Valleycarpetmorning

Why the kitchendoctormorning needs work in the evening

Silvercarpetmorning

Candlecarpetmorning

Why the teacherdoctormorning needs work in the evening

Mirrorcarpetmorning

Basketcarpetmorning

Why the harbordoctormorning needs work in the evening

Carpetcarpetmorning

Saddlecarpetmorning

Why the valleydoctormorning needs work in the evening

Bottlecarpetmorning

Pillowcarpetmorning

Why the candledoctormorning needs work in the evening

Stonesaddlemorning

Gardensaddlemorning

Why the basketdoctormorning needs work in the evening

Lettersaddlemorning

Morningsaddlemorning

Why the saddledoctormorning needs work in the evening

Bridgesaddlemorning

Kitchensaddlemorning

Why the pillowdoctormorning needs work in the evening

Marketsaddlemorning

Teachersaddlemorning

Why the gardenenginemorning needs work in the evening

Enginesaddlemorning

Harborsaddlemorning

Why the morningenginemorning needs work in the evening

Summersaddlemorning

Valleysaddlemorning

Why the kitchenenginemorning needs work in the evening

Silversaddlemorning

Candlesaddlemorning

Why the teacherenginemorning needs work in the evening

Mirrorsaddlemorning

Basketsaddlemorning

Why the harborenginemorning needs work in the evening

Carpetsaddlemorning

Saddlesaddlemorning

Why the valleyenginemorning needs work in the evening

Bottlesaddlemorning

Pillowsaddlemorning

Why the candleenginemorning needs work in the evening

Stonehammermorning

Gardenhammermorning

Why the basketenginemorning needs work in the evening

Letterhammermorning

Morninghammermorning

Why the saddleenginemorning needs work in the evening

Bridgehammermorning

Kitchenhammermorning

Why the pillowenginemorning needs work in the evening

Markethammermorning

Teacherhammermorning

Why the gardenharbormorning needs work in the evening

Enginehammermorning

Harborhammermorning

Why the morningharbormorning needs work in the evening

Summerhammermorning

Valleyhammermorning

Why the kitchenharbormorning needs work in the evening

Silverhammermorning

Candlehammermorning

Why the teacherharbormorning needs work in the evening

Mirrorhammermorning

Baskethammermorning

Why the harborharbormorning needs work in the evening

Carpethammermorning

Saddlehammermorning

Why the valleyharbormorning needs work in the evening

Bottlehammermorning

Pillowhammermorning

Why the candleharbormorning needs work in the evening

Stonebottlemorning

Gardenbottlemorning

Why the basketharbormorning needs work in the evening

Letterbottlemorning

Morningbottlemorning

Why the saddleharbormorning needs work in the evening

Bridgebottlemorning

Kitchenbottlemorning

Why the pillowharbormorning needs work in the evening

Marketbottlemorning

Teacherbottlemorning

Why the gardenforestmorning needs work in the evening

Enginebottlemorning

Harborbottlemorning

Why the morningforestmorning needs work in the evening

Summerbottlemorning

Valleybottlemorning

Why the kitchenforestmorning needs work in the evening

Silverbottlemorning

Candlebottlemorning

Why the teacherforestmorning needs work in the evening

Mirrorbottlemorning

Basketbottlemorning

Why the harborforestmorning needs work in the evening

Carpetbottlemorning

Saddlebottlemorning

Why the valleyforestmorning needs work in the evening

Bottlebottlemorning

Pillowbottlemorning

Why the candleforestmorning needs work in the evening

Stonepillowmorning

Gardenpillowmorning

Why the basketforestmorning needs work in the evening

Letterpillowmorning

Morningpillowmorning

Why the saddleforestmorning needs work in the evening

Bridgepillowmorning

Kitchenpillowmorning

Why the pillowforestmorning needs work in the evening

Marketpillowmorning

Teacherpillowmorning

Why the gardensummermorning needs work in the evening

Enginepillowmorning

Harborpillowmorning

Why the morningsummermorning needs work in the evening

Summerpillowmorning

Valleypillowmorning

Why the kitchensummermorning needs work in the evening

Silverpillowmorning

Candlepillowmorning

Why the teachersummermorning needs work in the evening

Mirrorpillowmorning

Basketpillowmorning

Why the harborsummermorning needs work in the evening

Carpetpillowmorning

Saddlepillowmorning

Why the valleysummermorning needs work in the evening

Bottlepillowmorning

Pillowpillowmorning

Why the candlesummermorning needs work in the evening

Stoneriverpaper

Gardenriverpaper

Why the basketsummermorning needs work in the evening

Letterriverpaper

Morningriverpaper

Why the saddlesummermorning needs work in the evening

Bridgeriverpaper

Kitchenriverpaper

Why the pillowsummermorning needs work in the evening

Marketriverpaper

Teacherriverpaper

Why the gardenvalleymorning needs work in the evening

Engineriverpaper

Harborriverpaper

Why the morningvalleymorning needs work in the evening

Summerriverpaper

Valleyriverpaper

Why the kitchenvalleymorning needs work in the evening

Silverriverpaper

Candleriverpaper

Why the teachervalleymorning needs work in the evening

Mirrorriverpaper

Basketriverpaper

Why the harborvalleymorning needs work in the evening

Carpetriverpaper

Saddleriverpaper

Why the valleyvalleymorning needs work in the evening

Bottleriverpaper

Pillowriverpaper

Why the candlevalleymorning needs work in the evening

Stonestonepaper

Gardenstonepaper

Why the basketvalleymorning needs work in the evening

Letterstonepaper

Morningstonepaper

Why the saddlevalleymorning needs work in the evening

Bridgestonepaper

Kitchenstonepaper

Why the pillowvalleymorning needs work in the evening

Marketstonepaper

Teacherstonepaper

Why the gardencoppermorning needs work in the evening

Enginestonepaper

Harborstonepaper

Why the morningcoppermorning needs work in the evening

Summerstonepaper

Valleystonepaper

Why the kitchencoppermorning needs work in the evening

Silverstonepaper

Candlestonepaper

Why the teachercoppermorning needs work in the evening

Mirrorstonepaper

Basketstonepaper

Why the harborcoppermorning needs work in the evening

Carpetstonepaper

Saddlestonepaper

Why the valleycoppermorning needs work in the evening

Bottlestonepaper

Pillowstonepaper

Why the candlecoppermorning needs work in the evening

Stonegardenpaper

Gardengardenpaper

Why the basketcoppermorning needs work in the evening

Lettergardenpaper

Morninggardenpaper

Why the saddlecoppermorning needs work in the evening

Bridgegardenpaper

Kitchengardenpaper

Why the pillowcoppermorning needs work in the evening

Marketgardenpaper

Teachergardenpaper

Why the gardensilvermorning needs work in the evening

Enginegardenpaper

Harborgardenpaper

Why the morningsilvermorning needs work in the evening

Summergardenpaper

Valleygardenpaper

Why the kitchensilvermorning needs work in the evening

Silvergardenpaper

Candlegardenpaper

Why the teachersilvermorning needs work in the evening

Mirrorgardenpaper

Basketgardenpaper

Why the harborsilvermorning needs work in the evening

Carpetgardenpaper

Saddlegardenpaper

Why the valleysilvermorning needs work in the evening

Bottlegardenpaper

Pillowgardenpaper

Why the candlesilvermorning needs work in the evening

Stonewindowpaper

Gardenwindowpaper

Why the basketsilvermorning needs work in the evening

Letterwindowpaper

Morningwindowpaper

Why the saddlesilvermorning needs work in the evening

Bridgewindowpaper

Kitchenwindowpaper

Why the pillowsilvermorning needs work in the evening

Marketwindowpaper

Teacherwindowpaper

Why the gardencandlemorning needs work in the evening

Enginewindowpaper

Harborwindowpaper

Why the morningcandlemorning needs work in the evening

Summerwindowpaper

Valleywindowpaper

Why the kitchencandlemorning needs work in the evening

Silverwindowpaper

Candlewindowpaper

Why the teachercandlemorning needs work in the evening

Mirrorwindowpaper

Basketwindowpaper

Why the harborcandlemorning needs work in the evening

Carpetwindowpaper

Saddlewindowpaper

Why the valleycandlemorning needs work in the evening

Bottlewindowpaper

Pillowwindowpaper

Why the candlecandlemorning needs work in the evening

Stoneletterpaper

Gardenletterpaper

Why the basketcandlemorning needs work in the evening

Letterletterpaper

Morningletterpaper

Why the saddlecandlemorning needs work in the evening

Bridgeletterpaper

Kitchenletterpaper

Why the pillowcandlemorning needs work in the evening

Marketletterpaper

Teacherletterpaper

Why the gardenladdermorning needs work in the evening

Engineletterpaper

Harborletterpaper

Why the morningladdermorning needs work in the evening

Summerletterpaper

Valleyletterpaper

Why the kitchenladdermorning needs work in the evening

Silverletterpaper

Candleletterpaper

Why the teacherladdermorning needs work in the evening

Mirrorletterpaper

Basketletterpaper

Why the harborladdermorning needs work in the evening

Carpetletterpaper

Saddleletterpaper

Why the valleyladdermorning needs work in the evening

Bottleletterpaper

Pillowletterpaper

Why the candleladdermorning needs work in the evening

Stonemorningpaper

Gardenmorningpaper

Why the basketladdermorning needs work in the evening

Lettermorningpaper

Morningmorningpaper

Why the saddleladdermorning needs work in the evening

Bridgemorningpaper

Kitchenmorningpaper

Why the pillowladdermorning needs work in the evening

Marketmorningpaper

Teachermorningpaper

Why the gardenmirrormorning needs work in the evening

Enginemorningpaper

Harbormorningpaper

Why the morningmirrormorning needs work in the evening

Summermorningpaper

Valleymorningpaper

Why the kitchenmirrormorning needs work in the evening

Silvermorningpaper

Candlemorningpaper

Why the teachermirrormorning needs work in the evening

Mirrormorningpaper

Basketmorningpaper

Why the harbormirrormorning needs work in the evening

Carpetmorningpaper

Saddlemorningpaper

Why the valleymirrormorning needs work in the evening

Bottlemorningpaper

Pillowmorningpaper

Why the candlemirrormorning needs work in the evening

Stonepaperpaper

Gardenpaperpaper

Why the basketmirrormorning needs work in the evening

Letterpaperpaper

Morningpaperpaper

Why the saddlemirrormorning needs work in the evening

Bridgepaperpaper

Kitchenpaperpaper

Why the pillowmirrormorning needs work in the evening

Marketpaperpaper

Teacherpaperpaper

Why the gardenbasketmorning needs work in the evening

Enginepaperpaper

Harborpaperpaper

Why the morningbasketmorning needs work in the evening

Summerpaperpaper

Valleypaperpaper

Why the kitchenbasketmorning needs work in the evening

Silverpaperpaper

Candlepaperpaper

Why the teacherbasketmorning needs work in the evening

Mirrorpaperpaper

Basketpaperpaper

Why the harborbasketmorning needs work in the evening

Carpetpaperpaper

Saddlepaperpaper

Why the valleybasketmorning needs work in the evening

Bottlepaperpaper

Pillowpaperpaper

Why the candlebasketmorning needs work in the evening

Stonebridgepaper

Gardenbridgepaper

Why the basketbasketmorning needs work in the evening

Letterbridgepaper

Morningbridgepaper

Why the saddlebasketmorning needs work in the evening

Bridgebridgepaper

Kitchenbridgepaper

Why the pillowbasketmorning needs work in the evening

Marketbridgepaper

Teacherbridgepaper

Why the gardenbuttonmorning needs work in the evening

Enginebridgepaper

Harborbridgepaper

Why the morningbuttonmorning needs work in the evening

Summerbridgepaper

Valleybridgepaper

Why the kitchenbuttonmorning needs work in the evening

Silverbridgepaper

Candlebridgepaper

Why the teacherbuttonmorning needs work in the evening

Mirrorbridgepaper

Basketbridgepaper

Why the harborbuttonmorning needs work in the evening

Carpetbridgepaper

Saddlebridgepaper

Why the valleybuttonmorning needs work in the evening

Bottlebridgepaper

Pillowbridgepaper

Why the candlebuttonmorning needs work in the evening

Stonekitchenpaper

Gardenkitchenpaper

Why the basketbuttonmorning needs work in the evening

Letterkitchenpaper

Morningkitchenpaper

Why the saddlebuttonmorning needs work in the evening

Bridgekitchenpaper

Kitchenkitchenpaper

Why the pillowbuttonmorning needs work in the evening

Marketkitchenpaper

Teacherkitchenpaper

Why the gardencarpetmorning needs work in the evening

Enginekitchenpaper

Harborkitchenpaper

Why the morningcarpetmorning needs work in the evening

Summerkitchenpaper

Valleykitchenpaper

Why the kitchencarpetmorning needs work in the evening

Silverkitchenpaper

Candlekitchenpaper

Why the teachercarpetmorning needs work in the evening

Mirrorkitchenpaper

Basketkitchenpaper

Why the harborcarpetmorning needs work in the evening

Carpetkitchenpaper

Saddlekitchenpaper

Why the valleycarpetmorning needs work in the evening

Bottlekitchenpaper

Pillowkitchenpaper

Why the candlecarpetmorning needs work in the evening

Stonewinterpaper

Gardenwinterpaper

Why the basketcarpetmorning needs work in the evening

Letterwinterpaper

Morningwinterpaper

Why the saddlecarpetmorning needs work in the evening

Bridgewinterpaper

Kitchenwinterpaper

Why the pillowcarpetmorning needs work in the evening

Marketwinterpaper

Teacherwinterpaper

Why the gardensaddlemorning needs work in the evening

Enginewinterpaper

Harborwinterpaper

Why the morningsaddlemorning needs work in the evening

Summerwinterpaper

Valleywinterpaper

Why the kitchensaddlemorning needs work in the evening

Silverwinterpaper

Candlewinterpaper

Why the teachersaddlemorning needs work in the evening

Mirrorwinterpaper

Basketwinterpaper

Why the harborsaddlemorning needs work in the evening

Carpetwinterpaper

Saddlewinterpaper

Why the valleysaddlemorning needs work in the evening

Bottlewinterpaper

Pillowwinterpaper

Why the candlesaddlemorning needs work in the evening

Stonemarketpaper

Gardenmarketpaper

Why the basketsaddlemorning needs work in the evening

Lettermarketpaper

Morningmarketpaper

Why the saddlesaddlemorning needs work in the evening

Bridgemarketpaper

Kitchenmarketpaper

Why the pillowsaddlemorning needs work in the evening

Marketmarketpaper

Teachermarketpaper

Why the gardenhammermorning needs work in the evening

Enginemarketpaper

Harbormarketpaper

Why the morninghammermorning needs work in the evening

Summermarketpaper

Valleymarketpaper

Why the kitchenhammermorning needs work in the evening

Silvermarketpaper

Candlemarketpaper

Why the teacherhammermorning needs work in the evening

Mirrormarketpaper

Basketmarketpaper

Why the harborhammermorning needs work in the evening

Carpetmarketpaper

Saddlemarketpaper

Why the valleyhammermorning needs work in the evening

Bottlemarketpaper

Pillowmarketpaper

Why the candlehammermorning needs work in the evening

Stoneteacherpaper

Gardenteacherpaper

Why the baskethammermorning needs work in the evening

Letterteacherpaper

Morningteacherpaper

Why the saddlehammermorning needs work in the evening

Bridgeteacherpaper

Kitchenteacherpaper

Why the pillowhammermorning needs work in the evening

Marketteacherpaper

Teacherteacherpaper

Why the gardenbottlemorning needs work in the evening

Engineteacherpaper

Harborteacherpaper

Why the morningbottlemorning needs work in the evening

Summerteacherpaper

Valleyteacherpaper

Why the kitchenbottlemorning needs work in the evening

Silverteacherpaper

Candleteacherpaper

Why the teacherbottlemorning needs work in the evening

Mirrorteacherpaper

Basketteacherpaper

Why the harborbottlemorning needs work in the evening

Carpetteacherpaper

Saddleteacherpaper

Why the valleybottlemorning needs work in the evening

Bottleteacherpaper

Pillowteacherpaper

Why the candlebottlemorning needs work in the evening

Stonedoctorpaper

Gardendoctorpaper

Why the basketbottlemorning needs work in the evening

Letterdoctorpaper

Morningdoctorpaper

Why the saddlebottlemorning needs work in the evening

Bridgedoctorpaper

Kitchendoctorpaper

Why the pillowbottlemorning needs work in the evening

Marketdoctorpaper

Teacherdoctorpaper

Why the gardenpillowmorning needs work in the evening

Enginedoctorpaper

Harbordoctorpaper

Why the morningpillowmorning needs work in the evening

Summerdoctorpaper

Valleydoctorpaper

Why the kitchenpillowmorning needs work in the evening

Silverdoctorpaper

Candledoctorpaper

Why the teacherpillowmorning needs work in the evening

Mirrordoctorpaper

Basketdoctorpaper

Why the harborpillowmorning needs work in the evening

Carpetdoctorpaper

Saddledoctorpaper

Why the valleypillowmorning needs work in the evening

Bottledoctorpaper

Pillowdoctorpaper

Why the candlepillowmorning needs work in the evening

Stoneenginepaper

Gardenenginepaper

Why the basketpillowmorning needs work in the evening

Letterenginepaper

Morningenginepaper

Why the saddlepillowmorning needs work in the evening

Bridgeenginepaper

Kitchenenginepaper

Why the pillowpillowmorning needs work in the evening

Marketenginepaper

Teacherenginepaper

Why the gardenriverpaper needs work in the evening

Engineenginepaper

Harborenginepaper

Why the morningriverpaper needs work in the evening

Summerenginepaper

Valleyenginepaper

Why the kitchenriverpaper needs work in the evening

Silverenginepaper

Candleenginepaper

Why the teacherriverpaper needs work in the evening

Mirrorenginepaper

Basketenginepaper

Why the harborriverpaper needs work in the evening

Carpetenginepaper

Saddleenginepaper

Why the valleyriverpaper needs work in the evening

Bottleenginepaper

Pillowenginepaper

Why the candleriverpaper needs work in the evening

Stoneharborpaper

Gardenharborpaper

Why the basketriverpaper needs work in the evening

Letterharborpaper

Morningharborpaper

Why the saddleriverpaper needs work in the evening

Bridgeharborpaper

Kitchenharborpaper

Why the pillowriverpaper needs work in the evening

Marketharborpaper

Teacherharborpaper

Why the gardenstonepaper needs work in the evening

Engineharborpaper

Harborharborpaper

Why the morningstonepaper needs work in the evening

Summerharborpaper

Valleyharborpaper

Why the kitchenstonepaper needs work in the evening

Silverharborpaper

Candleharborpaper

Why the teacherstonepaper needs work in the evening

Mirrorharborpaper

Basketharborpaper

Why the harborstonepaper needs work in the evening

Carpetharborpaper

Saddleharborpaper

Why the valleystonepaper needs work in the evening

Bottleharborpaper

Pillowharborpaper

Why the candlestonepaper needs work in the evening

Stoneforestpaper

Gardenforestpaper

Why the basketstonepaper needs work in the evening

Letterforestpaper

Morningforestpaper

Why the saddlestonepaper needs work in the evening

Bridgeforestpaper

Kitchenforestpaper

Why the pillowstonepaper needs work in the evening

Marketforestpaper

Teacherforestpaper

Why the gardengardenpaper needs work in the evening

Engineforestpaper

Harborforestpaper

Why the morninggardenpaper needs work in the evening

Summerforestpaper

Valleyforestpaper

Why the kitchengardenpaper needs work in the evening

Silverforestpaper

Candleforestpaper

Why the teachergardenpaper needs work in the evening

Mirrorforestpaper

Basketforestpaper

Why the harborgardenpaper needs work in the evening

Carpetforestpaper

Saddleforestpaper

Why the valleygardenpaper needs work in the evening

Bottleforestpaper

Pillowforestpaper

Why the candlegardenpaper needs work in the evening

Stonesummerpaper

Gardensummerpaper

Why the basketgardenpaper needs work in the evening

Lettersummerpaper

Morningsummerpaper

Why the saddlegardenpaper needs work in the evening

Bridgesummerpaper

Kitchensummerpaper

Why the pillowgardenpaper needs work in the evening

Marketsummerpaper

Teachersummerpaper

Why the gardenwindowpaper needs work in the evening

Enginesummerpaper

Harborsummerpaper

Why the morningwindowpaper needs work in the evening

Summersummerpaper

Valleysummerpaper

Why the kitchenwindowpaper needs work in the evening

Silversummerpaper

Candlesummerpaper

Why the teacherwindowpaper needs work in the evening

Mirrorsummerpaper

Basketsummerpaper

Why the harborwindowpaper needs work in the evening

Carpetsummerpaper

Saddlesummerpaper

Why the valleywindowpaper needs work in the evening

Bottlesummerpaper

Pillowsummerpaper

Why the candlewindowpaper needs work in the evening

Stonevalleypaper

Gardenvalleypaper

Why the basketwindowpaper needs work in the evening

Lettervalleypaper

Morningvalleypaper

Why the saddlewindowpaper needs work in the evening

Bridgevalleypaper

Kitchenvalleypaper

Why the pillowwindowpaper needs work in the evening

Marketvalleypaper

Teachervalleypaper

Why the gardenletterpaper needs work in the evening

Enginevalleypaper

Harborvalleypaper

Why the morningletterpaper needs work in the evening

Summervalleypaper

Valleyvalleypaper

Why the kitchenletterpaper needs work in the evening

Silvervalleypaper

Candlevalleypaper

Why the teacherletterpaper needs work in the evening

Mirrorvalleypaper

Basketvalleypaper

Why the harborletterpaper needs work in the evening

Carpetvalleypaper

Saddlevalleypaper

Why the valleyletterpaper needs work in the evening

Bottlevalleypaper

Pillowvalleypaper

Why the candleletterpaper needs work in the evening

Stonecopperpaper

Gardencopperpaper

Why the basketletterpaper needs work in the evening

Lettercopperpaper

Morningcopperpaper

Why the saddleletterpaper needs work in the evening

Bridgecopperpaper

Kitchencopperpaper

Why the pillowletterpaper needs work in the evening

Marketcopperpaper

Teachercopperpaper

Why the gardenmorningpaper needs work in the evening

Enginecopperpaper

Harborcopperpaper

Why the morningmorningpaper needs work in the evening

Summercopperpaper

Valleycopperpaper

Why the kitchenmorningpaper needs work in the evening

Silvercopperpaper

Candlecopperpaper

Why the teachermorningpaper needs work in the evening

Mirrorcopperpaper

Basketcopperpaper

Why the harbormorningpaper needs work in the evening

Carpetcopperpaper

Saddlecopperpaper

Why the valleymorningpaper needs work in the evening

Bottlecopperpaper

Pillowcopperpaper

Why the candlemorningpaper needs work in the evening

Stonesilverpaper

Gardensilverpaper

Why the basketmorningpaper needs work in the evening

Lettersilverpaper

Morningsilverpaper

Why the saddlemorningpaper needs work in the evening

Bridgesilverpaper

Kitchensilverpaper

Why the pillowmorningpaper needs work in the evening

Marketsilverpaper

Teachersilverpaper

Why the gardenpaperpaper needs work in the evening

Enginesilverpaper

Harborsilverpaper

Why the morningpaperpaper needs work in the evening

Summersilverpaper

Valleysilverpaper

Why the kitchenpaperpaper needs work in the evening

Silversilverpaper

Candlesilverpaper

Why the teacherpaperpaper needs work in the evening

Mirrorsilverpaper

Basketsilverpaper

Why the harborpaperpaper needs work in the evening

Carpetsilverpaper

Saddlesilverpaper

Why the valleypaperpaper needs work in the evening

Bottlesilverpaper

Pillowsilverpaper

Why the candlepaperpaper needs work in the evening

Stonecandlepaper

Gardencandlepaper

Why the basketpaperpaper needs work in the evening

Lettercandlepaper

Morningcandlepaper

Why the saddlepaperpaper needs work in the evening

Bridgecandlepaper

Kitchencandlepaper

Why the pillowpaperpaper needs work in the evening

Marketcandlepaper

Teachercandlepaper

Why the gardenbridgepaper needs work in the evening

Enginecandlepaper

Harborcandlepaper

Why the morningbridgepaper needs work in the evening

Summercandlepaper

Valleycandlepaper

Why the kitchenbridgepaper needs work in the evening

Silvercandlepaper

Candlecandlepaper

Why the teacherbridgepaper needs work in the evening

Mirrorcandlepaper

Basketcandlepaper

Why the harborbridgepaper needs work in the evening

Carpetcandlepaper

Saddlecandlepaper

Why the valleybridgepaper needs work in the evening

Bottlecandlepaper

Pillowcandlepaper

Why the candlebridgepaper needs work in the evening

Stoneladderpaper

Gardenladderpaper

Why the basketbridgepaper needs work in the evening

Letterladderpaper

Morningladderpaper

Why the saddlebridgepaper needs work in the evening

Bridgeladderpaper

Kitchenladderpaper

Why the pillowbridgepaper needs work in the evening

Marketladderpaper

Teacherladderpaper

Why the gardenkitchenpaper needs work in the evening

Engineladderpaper

Harborladderpaper

Why the morningkitchenpaper needs work in the evening

Summerladderpaper

Valleyladderpaper

Why the kitchenkitchenpaper needs work in the evening

Silverladderpaper

Candleladderpaper

Why the teacherkitchenpaper needs work in the evening

Mirrorladderpaper

Basketladderpaper

Why the harborkitchenpaper needs work in the evening

Carpetladderpaper

Saddleladderpaper

Why the valleykitchenpaper needs work in the evening

Bottleladderpaper

Pillowladderpaper

Why the candlekitchenpaper needs work in the evening

Stonemirrorpaper

Gardenmirrorpaper

Why the basketkitchenpaper needs work in the evening

Lettermirrorpaper

Morningmirrorpaper

Why the saddlekitchenpaper needs work in the evening

Bridgemirrorpaper

Kitchenmirrorpaper

Why the pillowkitchenpaper needs work in the evening

Marketmirrorpaper

Teachermirrorpaper

Why the gardenwinterpaper needs work in the evening

Enginemirrorpaper

Harbormirrorpaper

Why the morningwinterpaper needs work in the evening

Summermirrorpaper

Valleymirrorpaper

Why the kitchenwinterpaper needs work in the evening

Silvermirrorpaper

Candlemirrorpaper

Why the teacherwinterpaper needs work in the evening

Mirrormirrorpaper

Basketmirrorpaper

Why the harborwinterpaper needs work in the evening

Carpetmirrorpaper

Saddlemirrorpaper

Why the valleywinterpaper needs work in the evening

Bottlemirrorpaper

Pillowmirrorpaper

Why the candlewinterpaper needs work in the evening

Stonebasketpaper

Gardenbasketpaper

Why the basketwinterpaper needs work in the evening

Letterbasketpaper

Morningbasketpaper

Why the saddlewinterpaper needs work in the evening

Bridgebasketpaper

Kitchenbasketpaper

Why the pillowwinterpaper needs work in the evening

Marketbasketpaper

Teacherbasketpaper

Why the gardenmarketpaper needs work in the evening

Enginebasketpaper

Harborbasketpaper

Why the morningmarketpaper needs work in the evening

Summerbasketpaper

Valleybasketpaper

Why the kitchenmarketpaper needs work in the evening

Silverbasketpaper

Candlebasketpaper

Why the teachermarketpaper needs work in the evening

Mirrorbasketpaper

Basketbasketpaper

Why the harbormarketpaper needs work in the evening

Carpetbasketpaper

Saddlebasketpaper

Why the valleymarketpaper needs work in the evening

Bottlebasketpaper

Pillowbasketpaper

Why the candlemarketpaper needs work in the evening

Stonebuttonpaper

Gardenbuttonpaper

Why the basketmarketpaper needs work in the evening

Letterbuttonpaper

Morningbuttonpaper

Why the saddlemarketpaper needs work in the evening

Bridgebuttonpaper

Kitchenbuttonpaper

Why the pillowmarketpaper needs work in the evening

Marketbuttonpaper

Teacherbuttonpaper

Why the gardenteacherpaper needs work in the evening

Enginebuttonpaper

Harborbuttonpaper

Why the morningteacherpaper needs work in the evening

Summerbuttonpaper

Valleybuttonpaper

Why the kitchenteacherpaper needs work in the evening

Silverbuttonpaper

Candlebuttonpaper

Why the teacherteacherpaper needs work in the evening

Mirrorbuttonpaper

Basketbuttonpaper

Why the harborteacherpaper needs work in the evening

Carpetbuttonpaper

Saddlebuttonpaper

Why the valleyteacherpaper needs work in the evening

Bottlebuttonpaper

Pillowbuttonpaper

Why the candleteacherpaper needs work in the evening

Stonecarpetpaper

Gardencarpetpaper

Why the basketteacherpaper needs work in the evening

Lettercarpetpaper

Morningcarpetpaper

Why the saddleteacherpaper needs work in the evening

Bridgecarpetpaper

Kitchencarpetpaper

Why the pillowteacherpaper needs work in the evening

Marketcarpetpaper

Teachercarpetpaper

Why the gardendoctorpaper needs work in the evening

Enginecarpetpaper

Harborcarpetpaper

Why the morningdoctorpaper needs work in the evening

Summercarpetpaper

Valleycarpetpaper

Why the kitchendoctorpaper needs work in the evening

Silvercarpetpaper

Candlecarpetpaper

Why the teacherdoctorpaper needs work in the evening

Mirrorcarpetpaper

Basketcarpetpaper

Why the harbordoctorpaper needs work in the evening

Carpetcarpetpaper

Saddlecarpetpaper

Why the valleydoctorpaper needs work in the evening

Bottlecarpetpaper

Pillowcarpetpaper

Why the candledoctorpaper needs work in the evening

Stonesaddlepaper

Gardensaddlepaper

Why the basketdoctorpaper needs work in the evening

Lettersaddlepaper

Morningsaddlepaper

Why the saddledoctorpaper needs work in the evening

Bridgesaddlepaper

Kitchensaddlepaper

Why the pillowdoctorpaper needs work in the evening

Marketsaddlepaper

Teachersaddlepaper

Why the gardenenginepaper needs work in the evening

Enginesaddlepaper

Harborsaddlepaper

Why the morningenginepaper needs work in the evening

Summersaddlepaper

Valleysaddlepaper

Why the kitchenenginepaper needs work in the evening

Silversaddlepaper

Candlesaddlepaper

Why the teacherenginepaper needs work in the evening

Mirrorsaddlepaper

Basketsaddlepaper

Why the harborenginepaper needs work in the evening

Carpetsaddlepaper

Saddlesaddlepaper

Why the valleyenginepaper needs work in the evening

Bottlesaddlepaper

Pillowsaddlepaper

Why the candleenginepaper needs work in the evening

Stonehammerpaper

Gardenhammerpaper

Why the basketenginepaper needs work in the evening

Letterhammerpaper

Morninghammerpaper

Why the saddleenginepaper needs work in the evening

Bridgehammerpaper

Kitchenhammerpaper

Why the pillowenginepaper needs work in the evening

Markethammerpaper

Teacherhammerpaper

Why the gardenharborpaper needs work in the evening

Enginehammerpaper

Harborhammerpaper

Why the morningharborpaper needs work in the evening

Summerhammerpaper

Valleyhammerpaper

Why the kitchenharborpaper needs work in the evening

Silverhammerpaper

Candlehammerpaper

Why the teacherharborpaper needs work in the evening

Mirrorhammerpaper

Baskethammerpaper

Why the harborharborpaper needs work in the evening

Carpethammerpaper

Saddlehammerpaper

Why the valleyharborpaper needs work in the evening

Bottlehammerpaper

Pillowhammerpaper

Why the candleharborpaper needs work in the evening

Stonebottlepaper

Gardenbottlepaper

Why the basketharborpaper needs work in the evening

Letterbottlepaper

Morningbottlepaper

Why the saddleharborpaper needs work in the evening

Bridgebottlepaper

Kitchenbottlepaper

Why the pillowharborpaper needs work in the evening

Marketbottlepaper

Teacherbottlepaper

Why the gardenforestpaper needs work in the evening

Enginebottlepaper

Harborbottlepaper

Why the morningforestpaper needs work in the evening

Summerbottlepaper

Valleybottlepaper

Why the kitchenforestpaper needs work in the evening

Silverbottlepaper

Candlebottlepaper

Why the teacherforestpaper needs work in the evening

Mirrorbottlepaper

Basketbottlepaper

Why the harborforestpaper needs work in the evening

Carpetbottlepaper

Saddlebottlepaper

Why the valleyforestpaper needs work in the evening

Bottlebottlepaper

Pillowbottlepaper

Why the candleforestpaper needs work in the evening

Stonepillowpaper

Gardenpillowpaper

Why the basketforestpaper needs work in the evening

Letterpillowpaper

Morningpillowpaper

Why the saddleforestpaper needs work in the evening

Bridgepillowpaper

Kitchenpillowpaper

Why the pillowforestpaper needs work in the evening

Marketpillowpaper

Teacherpillowpaper

Why the gardensummerpaper needs work in the evening

Enginepillowpaper

Harborpillowpaper

Why the morningsummerpaper needs work in the evening

Summerpillowpaper

Valleypillowpaper

Why the kitchensummerpaper needs work in the evening

Silverpillowpaper

Candlepillowpaper

Why the teachersummerpaper needs work in the evening

Mirrorpillowpaper

Basketpillowpaper

Why the harborsummerpaper needs work in the evening

Carpetpillowpaper

Saddlepillowpaper

Why the valleysummerpaper needs work in the evening

Bottlepillowpaper

Pillowpillowpaper

Why the candlesummerpaper needs work in the evening

Stoneriverbridge

Gardenriverbridge

Why the basketsummerpaper needs work in the evening

Letterriverbridge

Morningriverbridge

Why the saddlesummerpaper needs work in the evening

Bridgeriverbridge

Kitchenriverbridge

Why the pillowsummerpaper needs work in the evening

Marketriverbridge

Teacherriverbridge

Why the gardenvalleypaper needs work in the evening

Engineriverbridge

Harborriverbridge

Why the morningvalleypaper needs work in the evening

Summerriverbridge

Valleyriverbridge

Why the kitchenvalleypaper needs work in the evening

Silverriverbridge

Candleriverbridge

Why the teachervalleypaper needs work in the evening

Mirrorriverbridge

Basketriverbridge

Why the harborvalleypaper needs work in the evening

Carpetriverbridge

Saddleriverbridge

Why the valleyvalleypaper needs work in the evening

Bottleriverbridge

Pillowriverbridge

Why the candlevalleypaper needs work in the evening

Stonestonebridge

Gardenstonebridge

Why the basketvalleypaper needs work in the evening

Letterstonebridge

Morningstonebridge

Why the saddlevalleypaper needs work in the evening

Bridgestonebridge

Kitchenstonebridge

Why the pillowvalleypaper needs work in the evening

Marketstonebridge

Teacherstonebridge

Why the gardencopperpaper needs work in the evening

Enginestonebridge

Harborstonebridge

Why the morningcopperpaper needs work in the evening

Summerstonebridge

Valleystonebridge

Why the kitchencopperpaper needs work in the evening

Silverstonebridge

Candlestonebridge

Why the teachercopperpaper needs work in the evening

Mirrorstonebridge

Basketstonebridge

Why the harborcopperpaper needs work in the evening

Carpetstonebridge

Saddlestonebridge

Why the valleycopperpaper needs work in the evening

Bottlestonebridge

Pillowstonebridge

Why the candlecopperpaper needs work in the evening

Stonegardenbridge

Gardengardenbridge

Why the basketcopperpaper needs work in the evening

Lettergardenbridge

Morninggardenbridge

Why the saddlecopperpaper needs work in the evening

Bridgegardenbridge

Kitchengardenbridge

Why the pillowcopperpaper needs work in the evening

Marketgardenbridge

Teachergardenbridge

Why the gardensilverpaper needs work in the evening

Enginegardenbridge

Harborgardenbridge

Why the morningsilverpaper needs work in the evening

Summergardenbridge

Valleygardenbridge

Why the kitchensilverpaper needs work in the evening

Silvergardenbridge

Candlegardenbridge

Why the teachersilverpaper needs work in the evening

Mirrorgardenbridge

Basketgardenbridge

Why the harborsilverpaper needs work in the evening

Carpetgardenbridge

Saddlegardenbridge

Why the valleysilverpaper needs work in the evening

Bottlegardenbridge

Pillowgardenbridge

Why the candlesilverpaper needs work in the evening

Stonewindowbridge

Gardenwindowbridge

Why the basketsilverpaper needs work in the evening

Letterwindowbridge

Morningwindowbridge

Why the saddlesilverpaper needs work in the evening

Bridgewindowbridge

Kitchenwindowbridge

Why the pillowsilverpaper needs work in the evening

Marketwindowbridge

Teacherwindowbridge

Why the gardencandlepaper needs work in the evening

Enginewindowbridge

Harborwindowbridge

Why the morningcandlepaper needs work in the evening

Summerwindowbridge

Valleywindowbridge

Why the kitchencandlepaper needs work in the evening

Silverwindowbridge

Candlewindowbridge

Why the teachercandlepaper needs work in the evening

Mirrorwindowbridge

Basketwindowbridge

Why the harborcandlepaper needs work in the evening

Carpetwindowbridge

Saddlewindowbridge

Why the valleycandlepaper needs work in the evening

Bottlewindowbridge

Pillowwindowbridge

Why the candlecandlepaper needs work in the evening

Stoneletterbridge

Gardenletterbridge

Why the basketcandlepaper needs work in the evening

Letterletterbridge

Morningletterbridge

Why the saddlecandlepaper needs work in the evening

Bridgeletterbridge

Kitchenletterbridge

Why the pillowcandlepaper needs work in the evening

Marketletterbridge

Teacherletterbridge

Why the gardenladderpaper needs work in the evening

Engineletterbridge

Harborletterbridge

Why the morningladderpaper needs work in the evening

Summerletterbridge

Valleyletterbridge

Why the kitchenladderpaper needs work in the evening

Silverletterbridge

Candleletterbridge

Why the teacherladderpaper needs work in the evening

Mirrorletterbridge

Basketletterbridge

Why the harborladderpaper needs work in the evening

Carpetletterbridge

Saddleletterbridge

Why the valleyladderpaper needs work in the evening

Bottleletterbridge

Pillowletterbridge

Why the candleladderpaper needs work in the evening

Stonemorningbridge

Gardenmorningbridge

Why the basketladderpaper needs work in the evening

Lettermorningbridge

Morningmorningbridge

Why the saddleladderpaper needs work in the evening

Bridgemorningbridge

Kitchenmorningbridge

Why the pillowladderpaper needs work in the evening

Marketmorningbridge

Teachermorningbridge

Why the gardenmirrorpaper needs work in the evening

Enginemorningbridge

Harbormorningbridge

Why the morningmirrorpaper needs work in the evening

Summermorningbridge

Valleymorningbridge

Why the kitchenmirrorpaper needs work in the evening

Silvermorningbridge

Candlemorningbridge

Why the teachermirrorpaper needs work in the evening

Mirrormorningbridge

Basketmorningbridge

Why the harbormirrorpaper needs work in the evening

Carpetmorningbridge

Saddlemorningbridge

Why the valleymirrorpaper needs work in the evening

Bottlemorningbridge

Pillowmorningbridge

Why the candlemirrorpaper needs work in the evening

Stonepaperbridge

Gardenpaperbridge

Why the basketmirrorpaper needs work in the evening

Letterpaperbridge

Morningpaperbridge

Why the saddlemirrorpaper needs work in the evening

Bridgepaperbridge

Kitchenpaperbridge

Why the pillowmirrorpaper needs work in the evening

Marketpaperbridge

Teacherpaperbridge

Why the gardenbasketpaper needs work in the evening

Enginepaperbridge

Harborpaperbridge

Why the morningbasketpaper needs work in the evening

Summerpaperbridge

Valleypaperbridge

Why the kitchenbasketpaper needs work in the evening

Silverpaperbridge

Candlepaperbridge

Why the teacherbasketpaper needs work in the evening

Mirrorpaperbridge

Basketpaperbridge

Why the harborbasketpaper needs work in the evening

Carpetpaperbridge

Saddlepaperbridge

Why the valleybasketpaper needs work in the evening

Bottlepaperbridge

Pillowpaperbridge

Why the candlebasketpaper needs work in the evening

Stonebridgebridge

Gardenbridgebridge

Why the basketbasketpaper needs work in the evening

Letterbridgebridge

Morningbridgebridge

Why the saddlebasketpaper needs work in the evening

Bridgebridgebridge

Kitchenbridgebridge

Why the pillowbasketpaper needs work in the evening

Marketbridgebridge

Teacherbridgebridge

Why the gardenbuttonpaper needs work in the evening

Enginebridgebridge

Harborbridgebridge

Why the morningbuttonpaper needs work in the evening

Summerbridgebridge

Valleybridgebridge

Why the kitchenbuttonpaper needs work in the evening

Silverbridgebridge

Candlebridgebridge

Why the teacherbuttonpaper needs work in the evening

Mirrorbridgebridge

Basketbridgebridge

Why the harborbuttonpaper needs work in the evening

Carpetbridgebridge

Saddlebridgebridge

Why the valleybuttonpaper needs work in the evening

Bottlebridgebridge

Pillowbridgebridge

Why the candlebuttonpaper needs work in the evening

Stonekitchenbridge

Gardenkitchenbridge

Why the basketbuttonpaper needs work in the evening

Letterkitchenbridge

Morningkitchenbridge

Why the saddlebuttonpaper needs work in the evening

Bridgekitchenbridge

Kitchenkitchenbridge

Why the pillowbuttonpaper needs work in the evening

Marketkitchenbridge

Teacherkitchenbridge

Why the gardencarpetpaper needs work in the evening

Enginekitchenbridge

Harborkitchenbridge

Why the morningcarpetpaper needs work in the evening

Summerkitchenbridge

Valleykitchenbridge

Why the kitchencarpetpaper needs work in the evening

Silverkitchenbridge

Candlekitchenbridge

Why the teachercarpetpaper needs work in the evening

Mirrorkitchenbridge

Basketkitchenbridge

Why the harborcarpetpaper needs work in the evening

Carpetkitchenbridge

Saddlekitchenbridge

Why the valleycarpetpaper needs work in the evening

Bottlekitchenbridge

Pillowkitchenbridge

Why the candlecarpetpaper needs work in the evening

Stonewinterbridge

Gardenwinterbridge

Why the basketcarpetpaper needs work in the evening

Letterwinterbridge

Morningwinterbridge

Why the saddlecarpetpaper needs work in the evening

Bridgewinterbridge

Kitchenwinterbridge

Why the pillowcarpetpaper needs work in the evening

Marketwinterbridge

Teacherwinterbridge

Why the gardensaddlepaper needs work in the evening

Enginewinterbridge

Harborwinterbridge

Why the morningsaddlepaper needs work in the evening

Summerwinterbridge

Valleywinterbridge

Why the kitchensaddlepaper needs work in the evening

Silverwinterbridge

Candlewinterbridge

Why the teachersaddlepaper needs work in the evening

Mirrorwinterbridge

Basketwinterbridge

Why the harborsaddlepaper needs work in the evening

Carpetwinterbridge

Saddlewinterbridge

Why the valleysaddlepaper needs work in the evening

Bottlewinterbridge

Pillowwinterbridge

Why the candlesaddlepaper needs work in the evening

Stonemarketbridge

Gardenmarketbridge

Why the basketsaddlepaper needs work in the evening

Lettermarketbridge

Morningmarketbridge

Why the saddlesaddlepaper needs work in the evening

Bridgemarketbridge

Kitchenmarketbridge

Why the pillowsaddlepaper needs work in the evening

Marketmarketbridge

Teachermarketbridge

Why the gardenhammerpaper needs work in the evening

Enginemarketbridge

Harbormarketbridge

Why the morninghammerpaper needs work in the evening

Summermarketbridge

Valleymarketbridge

Why the kitchenhammerpaper needs work in the evening

Silvermarketbridge

Candlemarketbridge

Why the teacherhammerpaper needs work in the evening

Mirrormarketbridge

Basketmarketbridge

Why the harborhammerpaper needs work in the evening

Carpetmarketbridge

Saddlemarketbridge

Why the valleyhammerpaper needs work in the evening

Bottlemarketbridge

Pillowmarketbridge

Why the candlehammerpaper needs work in the evening

Stoneteacherbridge

Gardenteacherbridge

Why the baskethammerpaper needs work in the evening

Letterteacherbridge

Morningteacherbridge

Why the saddlehammerpaper needs work in the evening

Bridgeteacherbridge

Kitchenteacherbridge

Why the pillowhammerpaper needs work in the evening

Marketteacherbridge

Teacherteacherbridge

Why the gardenbottlepaper needs work in the evening

Engineteacherbridge

Harborteacherbridge

Why the morningbottlepaper needs work in the evening

Summerteacherbridge

Valleyteacherbridge

Why the kitchenbottlepaper needs work in the evening

Silverteacherbridge

Candleteacherbridge

Why the teacherbottlepaper needs work in the evening

Mirrorteacherbridge

Basketteacherbridge

Why the harborbottlepaper needs work in the evening

Carpetteacherbridge

Saddleteacherbridge

Why the valleybottlepaper needs work in the evening

Bottleteacherbridge

Pillowteacherbridge

Why the candlebottlepaper needs work in the evening

Stonedoctorbridge

Gardendoctorbridge

Why the basketbottlepaper needs work in the evening

Letterdoctorbridge

Morningdoctorbridge

Why the saddlebottlepaper needs work in the evening

Bridgedoctorbridge

Kitchendoctorbridge

Why the pillowbottlepaper needs work in the evening

Marketdoctorbridge

Teacherdoctorbridge

Why the gardenpillowpaper needs work in the evening

Enginedoctorbridge

Harbordoctorbridge

Why the morningpillowpaper needs work in the evening

Summerdoctorbridge

Valleydoctorbridge

Why the kitchenpillowpaper needs work in the evening

Silverdoctorbridge

Candledoctorbridge

Why the teacherpillowpaper needs work in the evening

Mirrordoctorbridge

Basketdoctorbridge

Why the harborpillowpaper needs work in the evening

Carpetdoctorbridge

Saddledoctorbridge

Why the valleypillowpaper needs work in the evening

Bottledoctorbridge

Pillowdoctorbridge

Why the candlepillowpaper needs work in the evening

Stoneenginebridge

Gardenenginebridge

Why the basketpillowpaper needs work in the evening

Letterenginebridge

Morningenginebridge

Why the saddlepillowpaper needs work in the evening

Bridgeenginebridge

Kitchenenginebridge

Why the pillowpillowpaper needs work in the evening

Marketenginebridge

Teacherenginebridge

Why the gardenriverbridge needs work in the evening

Engineenginebridge

Harborenginebridge

Why the morningriverbridge needs work in the evening

Summerenginebridge

Valleyenginebridge

Why the kitchenriverbridge needs work in the evening

Silverenginebridge

Candleenginebridge

Why the teacherriverbridge needs work in the evening

Mirrorenginebridge

Basketenginebridge

Why the harborriverbridge needs work in the evening

Carpetenginebridge

Saddleenginebridge

Why the valleyriverbridge needs work in the evening

Bottleenginebridge

Pillowenginebridge

Why the candleriverbridge needs work in the evening

Stoneharborbridge

Gardenharborbridge

Why the basketriverbridge needs work in the evening

Letterharborbridge

Morningharborbridge

Why the saddleriverbridge needs work in the evening

Bridgeharborbridge

Kitchenharborbridge

Why the pillowriverbridge needs work in the evening

Marketharborbridge

Teacherharborbridge

Why the gardenstonebridge needs work in the evening

Engineharborbridge

Harborharborbridge

Why the morningstonebridge needs work in the evening

Summerharborbridge

Valleyharborbridge

Why the kitchenstonebridge needs work in the evening

Silverharborbridge

Candleharborbridge

Why the teacherstonebridge needs work in the evening

Mirrorharborbridge

Basketharborbridge

Why the harborstonebridge needs work in the evening

Carpetharborbridge

Saddleharborbridge

Why the valleystonebridge needs work in the evening

Bottleharborbridge

Pillowharborbridge

Why the candlestonebridge needs work in the evening

Stoneforestbridge

Gardenforestbridge

Why the basketstonebridge needs work in the evening

Letterforestbridge

Morningforestbridge

Why the saddlestonebridge needs work in the evening

Bridgeforestbridge

Kitchenforestbridge

Why the pillowstonebridge needs work in the evening

Marketforestbridge

Teacherforestbridge

Why the gardengardenbridge needs work in the evening

Engineforestbridge

Harborforestbridge

Why the morninggardenbridge needs work in the evening

Summerforestbridge

Valleyforestbridge

Why the kitchengardenbridge needs work in the evening

Silverforestbridge

Candleforestbridge

Why the teachergardenbridge needs work in the evening

Mirrorforestbridge

Basketforestbridge

Why the harborgardenbridge needs work in the evening

Carpetforestbridge

Saddleforestbridge

Why the valleygardenbridge needs work in the evening

Bottleforestbridge

Pillowforestbridge

Why the candlegardenbridge needs work in the evening

Stonesummerbridge

Gardensummerbridge

Why the basketgardenbridge needs work in the evening

Lettersummerbridge

Morningsummerbridge

Why the saddlegardenbridge needs work in the evening

Bridgesummerbridge

Kitchensummerbridge

Why the pillowgardenbridge needs work in the evening

Marketsummerbridge

Teachersummerbridge

Why the gardenwindowbridge needs work in the evening

Enginesummerbridge

Harborsummerbridge

Why the morningwindowbridge needs work in the evening

Summersummerbridge

Valleysummerbridge

Why the kitchenwindowbridge needs work in the evening

Silversummerbridge

Candlesummerbridge

Why the teacherwindowbridge needs work in the evening

Mirrorsummerbridge

Basketsummerbridge

Why the harborwindowbridge needs work in the evening

Carpetsummerbridge

Saddlesummerbridge

Why the valleywindowbridge needs work in the evening

Bottlesummerbridge

Pillowsummerbridge

Why the candlewindowbridge needs work in the evening

Stonevalleybridge

Gardenvalleybridge

Why the basketwindowbridge needs work in the evening

Lettervalleybridge

Morningvalleybridge

Why the saddlewindowbridge needs work in the evening

Bridgevalleybridge

Kitchenvalleybridge

Why the pillowwindowbridge needs work in the evening

Marketvalleybridge

Teachervalleybridge

Why the gardenletterbridge needs work in the evening

Enginevalleybridge

Harborvalleybridge

Why the morningletterbridge needs work in the evening

Summervalleybridge

Valleyvalleybridge

Why the kitchenletterbridge needs work in the evening

Silvervalleybridge

Candlevalleybridge

Why the teacherletterbridge needs work in the evening

Mirrorvalleybridge

Basketvalleybridge

Why the harborletterbridge needs work in the evening

Carpetvalleybridge

Saddlevalleybridge

Why the valleyletterbridge needs work in the evening

Bottlevalleybridge

Pillowvalleybridge

Why the candleletterbridge needs work in the evening

Stonecopperbridge

Gardencopperbridge

Why the basketletterbridge needs work in the evening

Lettercopperbridge

Morningcopperbridge

Why the saddleletterbridge needs work in the evening

Bridgecopperbridge

Kitchencopperbridge

Why the pillowletterbridge needs work in the evening

Marketcopperbridge

Teachercopperbridge

Why the gardenmorningbridge needs work in the evening

Enginecopperbridge

Harborcopperbridge

Why the morningmorningbridge needs work in the evening

Summercopperbridge

Valleycopperbridge

Why the kitchenmorningbridge needs work in the evening

Silvercopperbridge

Candlecopperbridge

Why the teachermorningbridge needs work in the evening

Mirrorcopperbridge

Basketcopperbridge

Why the harbormorningbridge needs work in the evening

Carpetcopperbridge

Saddlecopperbridge

Why the valleymorningbridge needs work in the evening

Bottlecopperbridge

Pillowcopperbridge

Why the candlemorningbridge needs work in the evening

Stonesilverbridge

Gardensilverbridge

Why the basketmorningbridge needs work in the evening

Lettersilverbridge

Morningsilverbridge

Why the saddlemorningbridge needs work in the evening

Bridgesilverbridge

Kitchensilverbridge

Why the pillowmorningbridge needs work in the evening

Marketsilverbridge

Teachersilverbridge

Why the gardenpaperbridge needs work in the evening

Enginesilverbridge

Harborsilverbridge

Why the morningpaperbridge needs work in the evening

Summersilverbridge

Valleysilverbridge

Why the kitchenpaperbridge needs work in the evening

Silversilverbridge

Candlesilverbridge

Why the teacherpaperbridge needs work in the evening

Mirrorsilverbridge

Basketsilverbridge

Why the harborpaperbridge needs work in the evening

Carpetsilverbridge

Saddlesilverbridge

Why the valleypaperbridge needs work in the evening

Bottlesilverbridge

Pillowsilverbridge

Why the candlepaperbridge needs work in the evening

Stonecandlebridge

Gardencandlebridge

Why the basketpaperbridge needs work in the evening

Lettercandlebridge

Morningcandlebridge

Why the saddlepaperbridge needs work in the evening

Bridgecandlebridge

Kitchencandlebridge

Why the pillowpaperbridge needs work in the evening

Marketcandlebridge

Teachercandlebridge

Why the gardenbridgebridge needs work in the evening

Enginecandlebridge

Harborcandlebridge

Why the morningbridgebridge needs work in the evening

Summercandlebridge

Valleycandlebridge

Why the kitchenbridgebridge needs work in the evening

Silvercandlebridge

Candlecandlebridge

Why the teacherbridgebridge needs work in the evening

Mirrorcandlebridge

Basketcandlebridge

Why the harborbridgebridge needs work in the evening

Carpetcandlebridge

Saddlecandlebridge

Why the valleybridgebridge needs work in the evening

Bottlecandlebridge

Pillowcandlebridge

Why the candlebridgebridge needs work in the evening

Stoneladderbridge

Gardenladderbridge

Why the basketbridgebridge needs work in the evening

Letterladderbridge

Morningladderbridge

Why the saddlebridgebridge needs work in the evening

Bridgeladderbridge

Kitchenladderbridge

Why the pillowbridgebridge needs work in the evening

Marketladderbridge

Teacherladderbridge

Why the gardenkitchenbridge needs work in the evening

Engineladderbridge

Harborladderbridge

Why the morningkitchenbridge needs work in the evening

Summerladderbridge

Valleyladderbridge

Why the kitchenkitchenbridge needs work in the evening

Silverladderbridge

Candleladderbridge

Why the teacherkitchenbridge needs work in the evening

Mirrorladderbridge

Basketladderbridge

Why the harborkitchenbridge needs work in the evening

Carpetladderbridge

Saddleladderbridge

Why the valleykitchenbridge needs work in the evening

Bottleladderbridge

Pillowladderbridge

Why the candlekitchenbridge needs work in the evening

Stonemirrorbridge

Gardenmirrorbridge

Why the basketkitchenbridge needs work in the evening

Lettermirrorbridge

Morningmirrorbridge

Why the saddlekitchenbridge needs work in the evening

Bridgemirrorbridge

Kitchenmirrorbridge

Why the pillowkitchenbridge needs work in the evening

Marketmirrorbridge

Teachermirrorbridge

Why the gardenwinterbridge needs work in the evening

Enginemirrorbridge

Harbormirrorbridge

Why the morningwinterbridge needs work in the evening

Summermirrorbridge

Valleymirrorbridge

Why the kitchenwinterbridge needs work in the evening

Silvermirrorbridge

Candlemirrorbridge

Why the teacherwinterbridge needs work in the evening

Mirrormirrorbridge

Basketmirrorbridge

Why the harborwinterbridge needs work in the evening

Carpetmirrorbridge

Saddlemirrorbridge

Why the valleywinterbridge needs work in the evening

Bottlemirrorbridge

Pillowmirrorbridge

Why the candlewinterbridge needs work in the evening

Stonebasketbridge

Gardenbasketbridge

Why the basketwinterbridge needs work in the evening

Letterbasketbridge

Morningbasketbridge

Why the saddlewinterbridge needs work in the evening

Bridgebasketbridge

Kitchenbasketbridge

Why the pillowwinterbridge needs work in the evening

Marketbasketbridge

Teacherbasketbridge

Why the gardenmarketbridge needs work in the evening

Enginebasketbridge

Harborbasketbridge

Why the morningmarketbridge needs work in the evening

Summerbasketbridge

Valleybasketbridge

Why the kitchenmarketbridge needs work in the evening

Silverbasketbridge

Candlebasketbridge

Why the teachermarketbridge needs work in the evening

Mirrorbasketbridge

Basketbasketbridge

Why the harbormarketbridge needs work in the evening

Carpetbasketbridge

Saddlebasketbridge

Why the valleymarketbridge needs work in the evening

Bottlebasketbridge

Pillowbasketbridge

Why the candlemarketbridge needs work in the evening

Stonebuttonbridge

Gardenbuttonbridge

Why the basketmarketbridge needs work in the evening

Letterbuttonbridge

Morningbuttonbridge

Why the saddlemarketbridge needs work in the evening

Bridgebuttonbridge

Kitchenbuttonbridge

Why the pillowmarketbridge needs work in the evening

Marketbuttonbridge

Teacherbuttonbridge

Why the gardenteacherbridge needs work in the evening

Enginebuttonbridge

Harborbuttonbridge

Why the morningteacherbridge needs work in the evening

Summerbuttonbridge

Valleybuttonbridge

Why the kitchenteacherbridge needs work in the evening

Silverbuttonbridge

Candlebuttonbridge

Why the teacherteacherbridge needs work in the evening

Mirrorbuttonbridge

Basketbuttonbridge

Why the harborteacherbridge needs work in the evening

Carpetbuttonbridge

Saddlebuttonbridge

Why the valleyteacherbridge needs work in the evening

Bottlebuttonbridge

Pillowbuttonbridge

Why the candleteacherbridge needs work in the evening

Stonecarpetbridge

Gardencarpetbridge

Why the basketteacherbridge needs work in the evening

Lettercarpetbridge

Morningcarpetbridge

Why the saddleteacherbridge needs work in the evening

Bridgecarpetbridge

Kitchencarpetbridge

Why the pillowteacherbridge needs work in the evening

Marketcarpetbridge

Teachercarpetbridge

Why the gardendoctorbridge needs work in the evening

Enginecarpetbridge

Harborcarpetbridge

Why the morningdoctorbridge needs work in the evening

Summercarpetbridge

Valleycarpetbridge

Why the kitchendoctorbridge needs work in the evening

Silvercarpetbridge

Candlecarpetbridge

Why the teacherdoctorbridge needs work in the evening

Mirrorcarpetbridge

Basketcarpetbridge

Why the harbordoctorbridge needs work in the evening

Carpetcarpetbridge

Saddlecarpetbridge

Why the valleydoctorbridge needs work in the evening

Bottlecarpetbridge

Pillowcarpetbridge

Why the candledoctorbridge needs work in the evening

Stonesaddlebridge

Gardensaddlebridge

Why the basketdoctorbridge needs work in the evening

Lettersaddlebridge

Morningsaddlebridge

Why the saddledoctorbridge needs work in the evening

Bridgesaddlebridge

Kitchensaddlebridge

Why the pillowdoctorbridge needs work in the evening

Marketsaddlebridge

Teachersaddlebridge

Why the gardenenginebridge needs work in the evening

Enginesaddlebridge

Harborsaddlebridge

Why the morningenginebridge needs work in the evening

Summersaddlebridge

Valleysaddlebridge

Why the kitchenenginebridge needs work in the evening

Silversaddlebridge

Candlesaddlebridge

Why the teacherenginebridge needs work in the evening

Mirrorsaddlebridge

Basketsaddlebridge

Why the harborenginebridge needs work in the evening

Carpetsaddlebridge

Saddlesaddlebridge

Why the valleyenginebridge needs work in the evening

Bottlesaddlebridge

Pillowsaddlebridge

Why the candleenginebridge needs work in the evening

Stonehammerbridge

Gardenhammerbridge

Why the basketenginebridge needs work in the evening

Letterhammerbridge

Morninghammerbridge

Why the saddleenginebridge needs work in the evening

Bridgehammerbridge

Kitchenhammerbridge

Why the pillowenginebridge needs work in the evening

Markethammerbridge

Teacherhammerbridge

Why the gardenharborbridge needs work in the evening

Enginehammerbridge

Harborhammerbridge

Why the morningharborbridge needs work in the evening

Summerhammerbridge

Valleyhammerbridge

Why the kitchenharborbridge needs work in the evening

Silverhammerbridge

Candlehammerbridge

Why the teacherharborbridge needs work in the evening

Mirrorhammerbridge

Baskethammerbridge

Why the harborharborbridge needs work in the evening

Carpethammerbridge

Saddlehammerbridge

Why the valleyharborbridge needs work in the evening

Bottlehammerbridge

Pillowhammerbridge

Why the candleharborbridge needs work in the evening

Stonebottlebridge

Gardenbottlebridge

Why the basketharborbridge needs work in the evening

Letterbottlebridge

Morningbottlebridge

Why the saddleharborbridge needs work in the evening

Bridgebottlebridge

Kitchenbottlebridge

Why the pillowharborbridge needs work in the evening

Marketbottlebridge

Teacherbottlebridge

Why the gardenforestbridge needs work in the evening

Enginebottlebridge

Harborbottlebridge

Why the morningforestbridge needs work in the evening

Summerbottlebridge

Valleybottlebridge

Why the kitchenforestbridge needs work in the evening

Silverbottlebridge

Candlebottlebridge

Why the teacherforestbridge needs work in the evening

Mirrorbottlebridge

Basketbottlebridge

Why the harborforestbridge needs work in the evening

Carpetbottlebridge

Saddlebottlebridge

Why the valleyforestbridge needs work in the evening

Bottlebottlebridge

Pillowbottlebridge

Why the candleforestbridge needs work in the evening

Stonepillowbridge

Gardenpillowbridge

Why the basketforestbridge needs work in the evening

Letterpillowbridge

Morningpillowbridge

Why the saddleforestbridge needs work in the evening

Bridgepillowbridge

Kitchenpillowbridge

Why the pillowforestbridge needs work in the evening

Marketpillowbridge

Teacherpillowbridge

Why the gardensummerbridge needs work in the evening

Enginepillowbridge

Harborpillowbridge

Why the morningsummerbridge needs work in the evening

Summerpillowbridge

Valleypillowbridge

Why the kitchensummerbridge needs work in the evening

Silverpillowbridge

Candlepillowbridge

Why the teachersummerbridge needs work in the evening

Mirrorpillowbridge

Basketpillowbridge

Why the harborsummerbridge needs work in the evening

Carpetpillowbridge

Saddlepillowbridge

Why the valleysummerbridge needs work in the evening

Bottlepillowbridge

Pillowpillowbridge

Why the candlesummerbridge needs work in the evening

Stoneriverkitchen

Gardenriverkitchen

Why the basketsummerbridge needs work in the evening

Letterriverkitchen

Morningriverkitchen

Why the saddlesummerbridge needs work in the evening

Bridgeriverkitchen

Kitchenriverkitchen

Why the pillowsummerbridge needs work in the evening

Marketriverkitchen

Teacherriverkitchen

Why the gardenvalleybridge needs work in the evening

Engineriverkitchen

Harborriverkitchen

Why the morningvalleybridge needs work in the evening

Summerriverkitchen

Valleyriverkitchen

Why the kitchenvalleybridge needs work in the evening

Silverriverkitchen

Candleriverkitchen

Why the teachervalleybridge needs work in the evening

Mirrorriverkitchen

Basketriverkitchen

Why the harborvalleybridge needs work in the evening

Carpetriverkitchen

Saddleriverkitchen

Why the valleyvalleybridge needs work in the evening

Bottleriverkitchen

Pillowriverkitchen

Why the candlevalleybridge needs work in the evening

Stonestonekitchen

Gardenstonekitchen

Why the basketvalleybridge needs work in the evening

Letterstonekitchen

Morningstonekitchen

Why the saddlevalleybridge needs work in the evening

Bridgestonekitchen

Kitchenstonekitchen

Why the pillowvalleybridge needs work in the evening

Marketstonekitchen

Teacherstonekitchen

Why the gardencopperbridge needs work in the evening

Enginestonekitchen

Harborstonekitchen

Why the morningcopperbridge needs work in the evening

Summerstonekitchen

Valleystonekitchen

Why the kitchencopperbridge needs work in the evening

Silverstonekitchen

Candlestonekitchen

Why the teachercopperbridge needs work in the evening

Mirrorstonekitchen

Basketstonekitchen

Why the harborcopperbridge needs work in the evening

Carpetstonekitchen

Saddlestonekitchen

Why the valleycopperbridge needs work in the evening

Bottlestonekitchen

Pillowstonekitchen

Why the candlecopperbridge needs work in the evening

Stonegardenkitchen

Gardengardenkitchen

Why the basketcopperbridge needs work in the evening

Lettergardenkitchen

Morninggardenkitchen

Why the saddlecopperbridge needs work in the evening

Bridgegardenkitchen

Kitchengardenkitchen

Why the pillowcopperbridge needs work in the evening

Marketgardenkitchen

Teachergardenkitchen

Why the gardensilverbridge needs work in the evening

Enginegardenkitchen

Harborgardenkitchen

Why the morningsilverbridge needs work in the evening

Summergardenkitchen

Valleygardenkitchen

Why the kitchensilverbridge needs work in the evening

Silvergardenkitchen

Candlegardenkitchen

Why the teachersilverbridge needs work in the evening

Mirrorgardenkitchen

Basketgardenkitchen

Why the harborsilverbridge needs work in the evening

Carpetgardenkitchen

Saddlegardenkitchen

Why the valleysilverbridge needs work in the evening

Bottlegardenkitchen

Pillowgardenkitchen

Why the candlesilverbridge needs work in the evening

Stonewindowkitchen

Gardenwindowkitchen

Why the basketsilverbridge needs work in the evening

Letterwindowkitchen

Morningwindowkitchen

Why the saddlesilverbridge needs work in the evening

Bridgewindowkitchen

Kitchenwindowkitchen

Why the pillowsilverbridge needs work in the evening

Marketwindowkitchen

Teacherwindowkitchen

Why the gardencandlebridge needs work in the evening

Enginewindowkitchen

Harborwindowkitchen

Why the morningcandlebridge needs work in the evening

Summerwindowkitchen

Valleywindowkitchen

Why the kitchencandlebridge needs work in the evening

Silverwindowkitchen

Candlewindowkitchen

Why the teachercandlebridge needs work in the evening

Mirrorwindowkitchen

Basketwindowkitchen

Why the harborcandlebridge needs work in the evening

Carpetwindowkitchen

Saddlewindowkitchen

Why the valleycandlebridge needs work in the evening

Bottlewindowkitchen

Pillowwindowkitchen

Why the candlecandlebridge needs work in the evening

Stoneletterkitchen

Gardenletterkitchen

Why the basketcandlebridge needs work in the evening

Letterletterkitchen

Morningletterkitchen

Why the saddlecandlebridge needs work in the evening

Bridgeletterkitchen

Kitchenletterkitchen

Why the pillowcandlebridge needs work in the evening

Marketletterkitchen

Teacherletterkitchen

Why the gardenladderbridge needs work in the evening

Engineletterkitchen

Harborletterkitchen

Why the morningladderbridge needs work in the evening

Summerletterkitchen

Valleyletterkitchen

Why the kitchenladderbridge needs work in the evening

Silverletterkitchen

Candleletterkitchen

Why the teacherladderbridge needs work in the evening

Mirrorletterkitchen

Basketletterkitchen

Why the harborladderbridge needs work in the evening

Carpetletterkitchen

Saddleletterkitchen

Why the valleyladderbridge needs work in the evening

Bottleletterkitchen

Pillowletterkitchen

Why the candleladderbridge needs work in the evening

Stonemorningkitchen

Gardenmorningkitchen

Why the basketladderbridge needs work in the evening

Lettermorningkitchen

Morningmorningkitchen

Why the saddleladderbridge needs work in the evening

Bridgemorningkitchen

Kitchenmorningkitchen

Why the pillowladderbridge needs work in the evening

Marketmorningkitchen

Teachermorningkitchen

Why the gardenmirrorbridge needs work in the evening

Enginemorningkitchen

Harbormorningkitchen

Why the morningmirrorbridge needs work in the evening

Summermorningkitchen

Valleymorningkitchen

Why the kitchenmirrorbridge needs work in the evening

Silvermorningkitchen

Candlemorningkitchen

Why the teachermirrorbridge needs work in the evening

Mirrormorningkitchen

Basketmorningkitchen

Why the harbormirrorbridge needs work in the evening

Carpetmorningkitchen

Saddlemorningkitchen

Why the valleymirrorbridge needs work in the evening

Bottlemorningkitchen

Pillowmorningkitchen

Why the candlemirrorbridge needs work in the evening

Stonepaperkitchen

Gardenpaperkitchen

Why the basketmirrorbridge needs work in the evening

Letterpaperkitchen

Morningpaperkitchen

Why the saddlemirrorbridge needs work in the evening

Bridgepaperkitchen

Kitchenpaperkitchen

Why the pillowmirrorbridge needs work in the evening

Marketpaperkitchen

Teacherpaperkitchen

Why the gardenbasketbridge needs work in the evening

Enginepaperkitchen

Harborpaperkitchen

Why the morningbasketbridge needs work in the evening

Summerpaperkitchen

Valleypaperkitchen

Why the kitchenbasketbridge needs work in the evening

Silverpaperkitchen

Candlepaperkitchen

Why the teacherbasketbridge needs work in the evening

Mirrorpaperkitchen

Basketpaperkitchen

Why the harborbasketbridge needs work in the evening

Carpetpaperkitchen

Saddlepaperkitchen

Why the valleybasketbridge needs work in the evening

Bottlepaperkitchen

Pillowpaperkitchen

Why the candlebasketbridge needs work in the evening

Stonebridgekitchen

Gardenbridgekitchen

Why the basketbasketbridge needs work in the evening

Letterbridgekitchen

Morningbridgekitchen

Why the saddlebasketbridge needs work in the evening

Bridgebridgekitchen

Kitchenbridgekitchen

Why the pillowbasketbridge needs work in the evening

Marketbridgekitchen

Teacherbridgekitchen

Why the gardenbuttonbridge needs work in the evening

Enginebridgekitchen

Harborbridgekitchen

Why the morningbuttonbridge needs work in the evening

Summerbridgekitchen

Valleybridgekitchen

Why the kitchenbuttonbridge needs work in the evening

Silverbridgekitchen

Candlebridgekitchen

Why the teacherbuttonbridge needs work in the evening

Mirrorbridgekitchen

Basketbridgekitchen

Why the harborbuttonbridge needs work in the evening

Carpetbridgekitchen

Saddlebridgekitchen

Why the valleybuttonbridge needs work in the evening

Bottlebridgekitchen

Pillowbridgekitchen

Why the candlebuttonbridge needs work in the evening

Stonekitchenkitchen

Gardenkitchenkitchen

Why the basketbuttonbridge needs work in the evening

Letterkitchenkitchen

Morningkitchenkitchen

Why the saddlebuttonbridge needs work in the evening

Bridgekitchenkitchen

Kitchenkitchenkitchen

Why the pillowbuttonbridge needs work in the evening

Marketkitchenkitchen

Teacherkitchenkitchen

Why the gardencarpetbridge needs work in the evening

Enginekitchenkitchen

Harborkitchenkitchen

Why the morningcarpetbridge needs work in the evening

Summerkitchenkitchen

Valleykitchenkitchen

Why the kitchencarpetbridge needs work in the evening

Silverkitchenkitchen

Candlekitchenkitchen

Why the teachercarpetbridge needs work in the evening

Mirrorkitchenkitchen

Basketkitchenkitchen

Why the harborcarpetbridge needs work in the evening

Carpetkitchenkitchen

Saddlekitchenkitchen

Why the valleycarpetbridge needs work in the evening

Bottlekitchenkitchen

Pillowkitchenkitchen

Why the candlecarpetbridge needs work in the evening

Stonewinterkitchen

Gardenwinterkitchen

Why the basketcarpetbridge needs work in the evening

Letterwinterkitchen

Morningwinterkitchen

Why the saddlecarpetbridge needs work in the evening

Bridgewinterkitchen

Kitchenwinterkitchen

Why the pillowcarpetbridge needs work in the evening

Marketwinterkitchen

Teacherwinterkitchen

Why the gardensaddlebridge needs work in the evening

Enginewinterkitchen

Harborwinterkitchen

Why the morningsaddlebridge needs work in the evening

Summerwinterkitchen

Valleywinterkitchen

Why the kitchensaddlebridge needs work in the evening

Silverwinterkitchen

Candlewinterkitchen

Why the teachersaddlebridge needs work in the evening

Mirrorwinterkitchen

Basketwinterkitchen

Why the harborsaddlebridge needs work in the evening

Carpetwinterkitchen

Saddlewinterkitchen

Why the valleysaddlebridge needs work in the evening

Bottlewinterkitchen

Pillowwinterkitchen

Why the candlesaddlebridge needs work in the evening

Stonemarketkitchen

Gardenmarketkitchen

Why the basketsaddlebridge needs work in the evening

Lettermarketkitchen

Morningmarketkitchen

Why the saddlesaddlebridge needs work in the evening

Bridgemarketkitchen

Kitchenmarketkitchen

Why the pillowsaddlebridge needs work in the evening

Marketmarketkitchen

Teachermarketkitchen

Why the gardenhammerbridge needs work in the evening

Enginemarketkitchen

Harbormarketkitchen

Why the morninghammerbridge needs work in the evening

Summermarketkitchen

Valleymarketkitchen

Why the kitchenhammerbridge needs work in the evening

Silvermarketkitchen

Candlemarketkitchen

Why the teacherhammerbridge needs work in the evening

Mirrormarketkitchen

Basketmarketkitchen

Why the harborhammerbridge needs work in the evening

Carpetmarketkitchen

Saddlemarketkitchen

Why the valleyhammerbridge needs work in the evening

Bottlemarketkitchen

Pillowmarketkitchen

Why the candlehammerbridge needs work in the evening

Stoneteacherkitchen

Gardenteacherkitchen

Why the baskethammerbridge needs work in the evening

Letterteacherkitchen

Morningteacherkitchen

Why the saddlehammerbridge needs work in the evening

Bridgeteacherkitchen

Kitchenteacherkitchen

Why the pillowhammerbridge needs work in the evening

Marketteacherkitchen

Teacherteacherkitchen

Why the gardenbottlebridge needs work in the evening

Engineteacherkitchen

Harborteacherkitchen

Why the morningbottlebridge needs work in the evening

Summerteacherkitchen

Valleyteacherkitchen

Why the kitchenbottlebridge needs work in the evening

Silverteacherkitchen

Candleteacherkitchen

Why the teacherbottlebridge needs work in the evening

Mirrorteacherkitchen

Basketteacherkitchen

Why the harborbottlebridge needs work in the evening

Carpetteacherkitchen

Saddleteacherkitchen

Why the valleybottlebridge needs work in the evening

Bottleteacherkitchen

Pillowteacherkitchen

Why the candlebottlebridge needs work in the evening

Stonedoctorkitchen

Gardendoctorkitchen

Why the basketbottlebridge needs work in the evening

Letterdoctorkitchen

Morningdoctorkitchen

Why the saddlebottlebridge needs work in the evening

Bridgedoctorkitchen

Kitchendoctorkitchen

Why the pillowbottlebridge needs work in the evening

Marketdoctorkitchen

Teacherdoctorkitchen

Why the gardenpillowbridge needs work in the evening

Enginedoctorkitchen

Harbordoctorkitchen

Why the morningpillowbridge needs work in the evening

Summerdoctorkitchen

Valleydoctorkitchen

Why the kitchenpillowbridge needs work in the evening

Silverdoctorkitchen

Candledoctorkitchen

Why the teacherpillowbridge needs work in the evening

Mirrordoctorkitchen

Basketdoctorkitchen

Why the harborpillowbridge needs work in the evening

Carpetdoctorkitchen

Saddledoctorkitchen

Why the valleypillowbridge needs work in the evening

Bottledoctorkitchen

Pillowdoctorkitchen

Why the candlepillowbridge needs work in the evening

Stoneenginekitchen

Gardenenginekitchen

Why the basketpillowbridge needs work in the evening

Letterenginekitchen

Morningenginekitchen

Why the saddlepillowbridge needs work in the evening

Bridgeenginekitchen

Kitchenenginekitchen

Why the pillowpillowbridge needs work in the evening

Marketenginekitchen

Teacherenginekitchen

Why the gardenriverkitchen needs work in the evening

Engineenginekitchen

Harborenginekitchen

Why the morningriverkitchen needs work in the evening

Summerenginekitchen

Valleyenginekitchen

Why the kitchenriverkitchen needs work in the evening

Silverenginekitchen

Candleenginekitchen

Why the teacherriverkitchen needs work in the evening

Mirrorenginekitchen

Basketenginekitchen

Why the harborriverkitchen needs work in the evening

Carpetenginekitchen

Saddleenginekitchen

Why the valleyriverkitchen needs work in the evening

Bottleenginekitchen

Pillowenginekitchen

Why the candleriverkitchen needs work in the evening

Stoneharborkitchen

Gardenharborkitchen

Why the basketriverkitchen needs work in the evening

Letterharborkitchen

Morningharborkitchen

Why the saddleriverkitchen needs work in the evening

Bridgeharborkitchen

Kitchenharborkitchen

Why the pillowriverkitchen needs work in the evening

Marketharborkitchen

Teacherharborkitchen

Why the gardenstonekitchen needs work in the evening

Engineharborkitchen

Harborharborkitchen

Why the morningstonekitchen needs work in the evening

Summerharborkitchen

Valleyharborkitchen

Why the kitchenstonekitchen needs work in the evening

Silverharborkitchen

Candleharborkitchen

Why the teacherstonekitchen needs work in the evening

Mirrorharborkitchen

Basketharborkitchen

Why the harborstonekitchen needs work in the evening

Carpetharborkitchen

Saddleharborkitchen

Why the valleystonekitchen needs work in the evening

Bottleharborkitchen

Pillowharborkitchen

Why the candlestonekitchen needs work in the evening

Stoneforestkitchen

Gardenforestkitchen

Why the basketstonekitchen needs work in the evening

Letterforestkitchen

Morningforestkitchen

Why the saddlestonekitchen needs work in the evening

Bridgeforestkitchen

Kitchenforestkitchen

Why the pillowstonekitchen needs work in the evening

Marketforestkitchen

Teacherforestkitchen

Why the gardengardenkitchen needs work in the evening

Engineforestkitchen

Harborforestkitchen

Why the morninggardenkitchen needs work in the evening

Summerforestkitchen

Valleyforestkitchen

Why the kitchengardenkitchen needs work in the evening

Silverforestkitchen

Candleforestkitchen

Why the teachergardenkitchen needs work in the evening

Mirrorforestkitchen

Basketforestkitchen

Why the harborgardenkitchen needs work in the evening

Carpetforestkitchen

Saddleforestkitchen

Why the valleygardenkitchen needs work in the evening

Bottleforestkitchen

Pillowforestkitchen

Why the candlegardenkitchen needs work in the evening

Stonesummerkitchen

Gardensummerkitchen

Why the basketgardenkitchen needs work in the evening

Lettersummerkitchen

Morningsummerkitchen

Why the saddlegardenkitchen needs work in the evening

Bridgesummerkitchen

Kitchensummerkitchen

Why the pillowgardenkitchen needs work in the evening

Marketsummerkitchen

Teachersummerkitchen

Why the gardenwindowkitchen needs work in the evening

Enginesummerkitchen

Harborsummerkitchen

Why the morningwindowkitchen needs work in the evening

Summersummerkitchen

Valleysummerkitchen

Why the kitchenwindowkitchen needs work in the evening

Silversummerkitchen

Candlesummerkitchen

Why the teacherwindowkitchen needs work in the evening

Mirrorsummerkitchen

Basketsummerkitchen

Why the harborwindowkitchen needs work in the evening

Carpetsummerkitchen

Saddlesummerkitchen

Why the valleywindowkitchen needs work in the evening

Bottlesummerkitchen

Pillowsummerkitchen

Why the candlewindowkitchen needs work in the evening

Stonevalleykitchen

Gardenvalleykitchen

Why the basketwindowkitchen needs work in the evening

Lettervalleykitchen

Morningvalleykitchen

Why the saddlewindowkitchen needs work in the evening

Bridgevalleykitchen

Kitchenvalleykitchen

Why the pillowwindowkitchen needs work in the evening

Marketvalleykitchen

Teachervalleykitchen

Why the gardenletterkitchen needs work in the evening

Enginevalleykitchen

Harborvalleykitchen

Why the morningletterkitchen needs work in the evening

Summervalleykitchen

Valleyvalleykitchen

Why the kitchenletterkitchen needs work in the evening

Silvervalleykitchen

Candlevalleykitchen

Why the teacherletterkitchen needs work in the evening

Mirrorvalleykitchen

Basketvalleykitchen

Why the harborletterkitchen needs work in the evening

Carpetvalleykitchen

Saddlevalleykitchen

Why the valleyletterkitchen needs work in the evening

Bottlevalleykitchen

Pillowvalleykitchen

Why the candleletterkitchen needs work in the evening

Stonecopperkitchen

Gardencopperkitchen

Why the basketletterkitchen needs work in the evening

Lettercopperkitchen

Morningcopperkitchen

Why the saddleletterkitchen needs work in the evening

Bridgecopperkitchen

Kitchencopperkitchen

Why the pillowletterkitchen needs work in the evening

Marketcopperkitchen

Teachercopperkitchen

Why the gardenmorningkitchen needs work in the evening

Enginecopperkitchen

Harborcopperkitchen

Why the morningmorningkitchen needs work in the evening

Summercopperkitchen

Valleycopperkitchen

Why the kitchenmorningkitchen needs work in the evening

Silvercopperkitchen

Candlecopperkitchen

Why the teachermorningkitchen needs work in the evening

Mirrorcopperkitchen

Basketcopperkitchen

Why the harbormorningkitchen needs work in the evening

Carpetcopperkitchen

Saddlecopperkitchen

Why the valleymorningkitchen needs work in the evening

Bottlecopperkitchen

Pillowcopperkitchen

Why the candlemorningkitchen needs work in the evening

Stonesilverkitchen

Gardensilverkitchen

Why the basketmorningkitchen needs work in the evening

Lettersilverkitchen

Morningsilverkitchen

Why the saddlemorningkitchen needs work in the evening

Bridgesilverkitchen

Kitchensilverkitchen

Why the pillowmorningkitchen needs work in the evening

Marketsilverkitchen

Teachersilverkitchen

Why the gardenpaperkitchen needs work in the evening

Enginesilverkitchen

Harborsilverkitchen

Why the morningpaperkitchen needs work in the evening

Summersilverkitchen

Valleysilverkitchen

Why the kitchenpaperkitchen needs work in the evening

Silversilverkitchen

Candlesilverkitchen

Why the teacherpaperkitchen needs work in the evening

Mirrorsilverkitchen

Basketsilverkitchen

Why the harborpaperkitchen needs work in the evening

Carpetsilverkitchen

Saddlesilverkitchen

Why the valleypaperkitchen needs work in the evening

Bottlesilverkitchen

Pillowsilverkitchen

Why the candlepaperkitchen needs work in the evening

Stonecandlekitchen

Gardencandlekitchen

Why the basketpaperkitchen needs work in the evening

Lettercandlekitchen

Morningcandlekitchen

Why the saddlepaperkitchen needs work in the evening

Bridgecandlekitchen

Kitchencandlekitchen

Why the pillowpaperkitchen needs work in the evening

Marketcandlekitchen

Teachercandlekitchen

Why the gardenbridgekitchen needs work in the evening

Enginecandlekitchen

Harborcandlekitchen

Why the morningbridgekitchen needs work in the evening

Summercandlekitchen

Valleycandlekitchen

Why the kitchenbridgekitchen needs work in the evening

Silvercandlekitchen

Candlecandlekitchen

Why the teacherbridgekitchen needs work in the evening

Mirrorcandlekitchen

Basketcandlekitchen

Why the harborbridgekitchen needs work in the evening

Carpetcandlekitchen

Saddlecandlekitchen

Why the valleybridgekitchen needs work in the evening

Bottlecandlekitchen

Pillowcandlekitchen

Why the candlebridgekitchen needs work in the evening

Stoneladderkitchen

Gardenladderkitchen

Why the basketbridgekitchen needs work in the evening

Letterladderkitchen

Morningladderkitchen

Why the saddlebridgekitchen needs work in the evening

Bridgeladderkitchen

Kitchenladderkitchen

Why the pillowbridgekitchen needs work in the evening

Marketladderkitchen

Teacherladderkitchen

Why the gardenkitchenkitchen needs work in the evening

Engineladderkitchen

Harborladderkitchen

Why the morningkitchenkitchen needs work in the evening

Summerladderkitchen

Valleyladderkitchen

Why the kitchenkitchenkitchen needs work in the evening

Silverladderkitchen

Candleladderkitchen

Why the teacherkitchenkitchen needs work in the evening

Mirrorladderkitchen

Basketladderkitchen

Why the harborkitchenkitchen needs work in the evening

Carpetladderkitchen

Saddleladderkitchen

Why the valleykitchenkitchen needs work in the evening

Bottleladderkitchen

Pillowladderkitchen

Why the candlekitchenkitchen needs work in the evening

Stonemirrorkitchen

Gardenmirrorkitchen

Why the basketkitchenkitchen needs work in the evening

Lettermirrorkitchen

Morningmirrorkitchen

Why the saddlekitchenkitchen needs work in the evening

Bridgemirrorkitchen

Kitchenmirrorkitchen

Why the pillowkitchenkitchen needs work in the evening

Marketmirrorkitchen

Teachermirrorkitchen

Why the gardenwinterkitchen needs work in the evening

Enginemirrorkitchen

Harbormirrorkitchen

Why the morningwinterkitchen needs work in the evening

Summermirrorkitchen

Valleymirrorkitchen

Why the kitchenwinterkitchen needs work in the evening

Silvermirrorkitchen

Candlemirrorkitchen

Why the teacherwinterkitchen needs work in the evening

Mirrormirrorkitchen

Basketmirrorkitchen

Why the harborwinterkitchen needs work in the evening

Carpetmirrorkitchen

Saddlemirrorkitchen

Why the valleywinterkitchen needs work in the evening

Bottlemirrorkitchen

Pillowmirrorkitchen

Why the candlewinterkitchen needs work in the evening

Stonebasketkitchen

Gardenbasketkitchen

Why the basketwinterkitchen needs work in the evening

Letterbasketkitchen

Morningbasketkitchen

Why the saddlewinterkitchen needs work in the evening

Bridgebasketkitchen

Kitchenbasketkitchen

Why the pillowwinterkitchen needs work in the evening

Marketbasketkitchen

Teacherbasketkitchen

Why the gardenmarketkitchen needs work in the evening

Enginebasketkitchen

Harborbasketkitchen

Why the morningmarketkitchen needs work in the evening

Summerbasketkitchen

Valleybasketkitchen

Why the kitchenmarketkitchen needs work in the evening

Silverbasketkitchen

Candlebasketkitchen

Why the teachermarketkitchen needs work in the evening

Mirrorbasketkitchen

Basketbasketkitchen

Why the harbormarketkitchen needs work in the evening

Carpetbasketkitchen

Saddlebasketkitchen

Why the valleymarketkitchen needs work in the evening

Bottlebasketkitchen

Pillowbasketkitchen

Why the candlemarketkitchen needs work in the evening

Stonebuttonkitchen

Gardenbuttonkitchen

Why the basketmarketkitchen needs work in the evening

Letterbuttonkitchen

Morningbuttonkitchen

Why the saddlemarketkitchen needs work in the evening

Bridgebuttonkitchen

Kitchenbuttonkitchen

Why the pillowmarketkitchen needs work in the evening

Marketbuttonkitchen

Teacherbuttonkitchen

Why the gardenteacherkitchen needs work in the evening

Enginebuttonkitchen

Harborbuttonkitchen

Why the morningteacherkitchen needs work in the evening

Summerbuttonkitchen

Valleybuttonkitchen

Why the kitchenteacherkitchen needs work in the evening

Silverbuttonkitchen

Candlebuttonkitchen

Why the teacherteacherkitchen needs work in the evening

Mirrorbuttonkitchen

Basketbuttonkitchen

Why the harborteacherkitchen needs work in the evening

Carpetbuttonkitchen

Saddlebuttonkitchen

Why the valleyteacherkitchen needs work in the evening

Bottlebuttonkitchen

Pillowbuttonkitchen

Why the candleteacherkitchen needs work in the evening

Stonecarpetkitchen

Gardencarpetkitchen

Why the basketteacherkitchen needs work in the evening

Lettercarpetkitchen

Morningcarpetkitchen

Why the saddleteacherkitchen needs work in the evening

Bridgecarpetkitchen

Kitchencarpetkitchen

Why the pillowteacherkitchen needs work in the evening

Marketcarpetkitchen

Teachercarpetkitchen

Why the gardendoctorkitchen needs work in the evening

Enginecarpetkitchen

Harborcarpetkitchen

Why the morningdoctorkitchen needs work in the evening

Summercarpetkitchen

Valleycarpetkitchen

Why the kitchendoctorkitchen needs work in the evening

Silvercarpetkitchen

Candlecarpetkitchen

Why the teacherdoctorkitchen needs work in the evening

Mirrorcarpetkitchen

Basketcarpetkitchen

Why the harbordoctorkitchen needs work in the evening

Carpetcarpetkitchen

Saddlecarpetkitchen

Why the valleydoctorkitchen needs work in the evening

Bottlecarpetkitchen

Pillowcarpetkitchen

Why the candledoctorkitchen needs work in the evening

Stonesaddlekitchen

Gardensaddlekitchen

Why the basketdoctorkitchen needs work in the evening

Lettersaddlekitchen

Morningsaddlekitchen

Why the saddledoctorkitchen needs work in the evening

Bridgesaddlekitchen

Kitchensaddlekitchen

Why the pillowdoctorkitchen needs work in the evening

Marketsaddlekitchen

Teachersaddlekitchen

Why the gardenenginekitchen needs work in the evening

Enginesaddlekitchen

Harborsaddlekitchen

Why the morningenginekitchen needs work in the evening

Summersaddlekitchen

Valleysaddlekitchen

Why the kitchenenginekitchen needs work in the evening

Silversaddlekitchen

Candlesaddlekitchen

Why the teacherenginekitchen needs work in the evening

Mirrorsaddlekitchen

Basketsaddlekitchen

Why the harborenginekitchen needs work in the evening

Carpetsaddlekitchen

Saddlesaddlekitchen

Why the valleyenginekitchen needs work in the evening

Bottlesaddlekitchen

Pillowsaddlekitchen

Why the candleenginekitchen needs work in the evening

Stonehammerkitchen

Gardenhammerkitchen

Why the basketenginekitchen needs work in the evening

Letterhammerkitchen

Morninghammerkitchen

Why the saddleenginekitchen needs work in the evening

Bridgehammerkitchen

Kitchenhammerkitchen

Why the pillowenginekitchen needs work in the evening

Markethammerkitchen

Teacherhammerkitchen

Why the gardenharborkitchen needs work in the evening

Enginehammerkitchen

Harborhammerkitchen

Why the morningharborkitchen needs work in the evening

Summerhammerkitchen

Valleyhammerkitchen

Why the kitchenharborkitchen needs work in the evening

Silverhammerkitchen

Candlehammerkitchen

Why the teacherharborkitchen needs work in the evening

Mirrorhammerkitchen

Baskethammerkitchen

Why the harborharborkitchen needs work in the evening

Carpethammerkitchen

Saddlehammerkitchen

Why the valleyharborkitchen needs work in the evening

Bottlehammerkitchen

Pillowhammerkitchen

Why the candleharborkitchen needs work in the evening

Stonebottlekitchen

Gardenbottlekitchen

Why the basketharborkitchen needs work in the evening

Letterbottlekitchen

Morningbottlekitchen

Why the saddleharborkitchen needs work in the evening

Bridgebottlekitchen

Kitchenbottlekitchen

Why the pillowharborkitchen needs work in the evening

Marketbottlekitchen

Teacherbottlekitchen

Why the gardenforestkitchen needs work in the evening

Enginebottlekitchen

Harborbottlekitchen

Why the morningforestkitchen needs work in the evening

Summerbottlekitchen

Valleybottlekitchen

Why the kitchenforestkitchen needs work in the evening

Silverbottlekitchen

Candlebottlekitchen

Why the teacherforestkitchen needs work in the evening

Mirrorbottlekitchen

Basketbottlekitchen

Why the harborforestkitchen needs work in the evening

Carpetbottlekitchen

Saddlebottlekitchen

Why the valleyforestkitchen needs work in the evening

Bottlebottlekitchen

Pillowbottlekitchen

Why the candleforestkitchen needs work in the evening

Stonepillowkitchen

Gardenpillowkitchen

Why the basketforestkitchen needs work in the evening

Letterpillowkitchen

Morningpillowkitchen

Why the saddleforestkitchen needs work in the evening

Bridgepillowkitchen

Kitchenpillowkitchen

Why the pillowforestkitchen needs work in the evening

Marketpillowkitchen

Teacherpillowkitchen

Why the gardensummerkitchen needs work in the evening

Enginepillowkitchen

Harborpillowkitchen

Why the morningsummerkitchen needs work in the evening

Summerpillowkitchen

Valleypillowkitchen

Why the kitchensummerkitchen needs work in the evening

Silverpillowkitchen

Candlepillowkitchen

Why the teachersummerkitchen needs work in the evening

Mirrorpillowkitchen

Basketpillowkitchen

Why the harborsummerkitchen needs work in the evening

Carpetpillowkitchen

Saddlepillowkitchen

Why the valleysummerkitchen needs work in the evening

Bottlepillowkitchen

Pillowpillowkitchen

Why the candlesummerkitchen needs work in the evening

Stoneriverwinter

Gardenriverwinter

Why the basketsummerkitchen needs work in the evening

Letterriverwinter

Morningriverwinter

Why the saddlesummerkitchen needs work in the evening

Bridgeriverwinter

Kitchenriverwinter

Why the pillowsummerkitchen needs work in the evening

Marketriverwinter

Teacherriverwinter

Why the gardenvalleykitchen needs work in the evening

Engineriverwinter

Harborriverwinter

Why the morningvalleykitchen needs work in the evening

Summerriverwinter

Valleyriverwinter

Why the kitchenvalleykitchen needs work in the evening

Silverriverwinter

Candleriverwinter

Why the teachervalleykitchen needs work in the evening

Mirrorriverwinter

Basketriverwinter

Why the harborvalleykitchen needs work in the evening

Carpetriverwinter

Saddleriverwinter

Why the valleyvalleykitchen needs work in the evening

Bottleriverwinter

Pillowriverwinter

Why the candlevalleykitchen needs work in the evening

Stonestonewinter

Gardenstonewinter

Why the basketvalleykitchen needs work in the evening

Letterstonewinter

Morningstonewinter

Why the saddlevalleykitchen needs work in the evening

Bridgestonewinter

Kitchenstonewinter

Why the pillowvalleykitchen needs work in the evening

Marketstonewinter

Teacherstonewinter

Why the gardencopperkitchen needs work in the evening

Enginestonewinter

Harborstonewinter

Why the morningcopperkitchen needs work in the evening

Summerstonewinter

Valleystonewinter

Why the kitchencopperkitchen needs work in the evening

Silverstonewinter

Candlestonewinter

Why the teachercopperkitchen needs work in the evening

Mirrorstonewinter

Basketstonewinter

Why the harborcopperkitchen needs work in the evening

Carpetstonewinter

Saddlestonewinter

Why the valleycopperkitchen needs work in the evening

Bottlestonewinter

Pillowstonewinter

Why the candlecopperkitchen needs work in the evening

Stonegardenwinter

Gardengardenwinter

Why the basketcopperkitchen needs work in the evening

Lettergardenwinter

Morninggardenwinter

Why the saddlecopperkitchen needs work in the evening

Bridgegardenwinter

Kitchengardenwinter

Why the pillowcopperkitchen needs work in the evening

Marketgardenwinter

Teachergardenwinter

Why the gardensilverkitchen needs work in the evening

Enginegardenwinter

Harborgardenwinter

Why the morningsilverkitchen needs work in the evening

Summergardenwinter

Valleygardenwinter

Why the kitchensilverkitchen needs work in the evening

Silvergardenwinter

Candlegardenwinter

Why the teachersilverkitchen needs work in the evening

Mirrorgardenwinter

Basketgardenwinter

Why the harborsilverkitchen needs work in the evening

Carpetgardenwinter

Saddlegardenwinter

Why the valleysilverkitchen needs work in the evening

Bottlegardenwinter

Pillowgardenwinter

Why the candlesilverkitchen needs work in the evening

Stonewindowwinter

Gardenwindowwinter

Why the basketsilverkitchen needs work in the evening

Letterwindowwinter

Morningwindowwinter

Why the saddlesilverkitchen needs work in the evening

Bridgewindowwinter

Kitchenwindowwinter

Why the pillowsilverkitchen needs work in the evening

Marketwindowwinter

Teacherwindowwinter

Why the gardencandlekitchen needs work in the evening

Enginewindowwinter

Harborwindowwinter

Why the morningcandlekitchen needs work in the evening

Summerwindowwinter

Valleywindowwinter

Why the kitchencandlekitchen needs work in the evening

Silverwindowwinter

Candlewindowwinter

Why the teachercandlekitchen needs work in the evening

Mirrorwindowwinter

Basketwindowwinter

Why the harborcandlekitchen needs work in the evening

Carpetwindowwinter

Saddlewindowwinter

Why the valleycandlekitchen needs work in the evening

Bottlewindowwinter

Pillowwindowwinter

Why the candlecandlekitchen needs work in the evening

Stoneletterwinter

Gardenletterwinter

Why the basketcandlekitchen needs work in the evening

Letterletterwinter

Morningletterwinter

Why the saddlecandlekitchen needs work in the evening

Bridgeletterwinter

Kitchenletterwinter

Why the pillowcandlekitchen needs work in the evening

Marketletterwinter

Teacherletterwinter

Why the gardenladderkitchen needs work in the evening

Engineletterwinter

Harborletterwinter

Why the morningladderkitchen needs work in the evening

Summerletterwinter

Valleyletterwinter

Why the kitchenladderkitchen needs work in the evening

Silverletterwinter

Candleletterwinter

Why the teacherladderkitchen needs work in the evening

Mirrorletterwinter

Basketletterwinter

Why the harborladderkitchen needs work in the evening

Carpetletterwinter

Saddleletterwinter

Why the valleyladderkitchen needs work in the evening

Bottleletterwinter

Pillowletterwinter

Why the candleladderkitchen needs work in the evening

Stonemorningwinter

Gardenmorningwinter

Why the basketladderkitchen needs work in the evening

Lettermorningwinter

Morningmorningwinter

Why the saddleladderkitchen needs work in the evening

Bridgemorningwinter

Kitchenmorningwinter

Why the pillowladderkitchen needs work in the evening

Marketmorningwinter

Teachermorningwinter

Why the gardenmirrorkitchen needs work in the evening

Enginemorningwinter

Harbormorningwinter

Why the morningmirrorkitchen needs work in the evening

Summermorningwinter

Valleymorningwinter

Why the kitchenmirrorkitchen needs work in the evening

Silvermorningwinter

Candlemorningwinter

Why the teachermirrorkitchen needs work in the evening

Mirrormorningwinter

Basketmorningwinter

Why the harbormirrorkitchen needs work in the evening

Carpetmorningwinter

Saddlemorningwinter

Why the valleymirrorkitchen needs work in the evening

Bottlemorningwinter

Pillowmorningwinter

Why the candlemirrorkitchen needs work in the evening

Stonepaperwinter

Gardenpaperwinter

Why the basketmirrorkitchen needs work in the evening

Letterpaperwinter

Morningpaperwinter

Why the saddlemirrorkitchen needs work in the evening

Bridgepaperwinter

Kitchenpaperwinter

Why the pillowmirrorkitchen needs work in the evening

Marketpaperwinter

Teacherpaperwinter

Why the gardenbasketkitchen needs work in the evening

Enginepaperwinter

Harborpaperwinter

Why the morningbasketkitchen needs work in the evening

Summerpaperwinter

Valleypaperwinter

Why the kitchenbasketkitchen needs work in the evening

Silverpaperwinter

Candlepaperwinter

Why the teacherbasketkitchen needs work in the evening

Mirrorpaperwinter

Basketpaperwinter

Why the harborbasketkitchen needs work in the evening

Carpetpaperwinter

Saddlepaperwinter

Why the valleybasketkitchen needs work in the evening

Bottlepaperwinter

Pillowpaperwinter

Why the candlebasketkitchen needs work in the evening

Stonebridgewinter

Gardenbridgewinter

Why the basketbasketkitchen needs work in the evening

Letterbridgewinter

Morningbridgewinter

Why the saddlebasketkitchen needs work in the evening

Bridgebridgewinter

Kitchenbridgewinter

Why the pillowbasketkitchen needs work in the evening

Marketbridgewinter

Teacherbridgewinter

Why the gardenbuttonkitchen needs work in the evening

Enginebridgewinter

Harborbridgewinter

Why the morningbuttonkitchen needs work in the evening

Summerbridgewinter

Valleybridgewinter

Why the kitchenbuttonkitchen needs work in the evening

Silverbridgewinter

Candlebridgewinter

Why the teacherbuttonkitchen needs work in the evening

Mirrorbridgewinter

Basketbridgewinter

Why the harborbuttonkitchen needs work in the evening

Carpetbridgewinter

Saddlebridgewinter

Why the valleybuttonkitchen needs work in the evening

Bottlebridgewinter

Pillowbridgewinter

Why the candlebuttonkitchen needs work in the evening

Stonekitchenwinter

Gardenkitchenwinter

Why the basketbuttonkitchen needs work in the evening

Letterkitchenwinter

Morningkitchenwinter

Why the saddlebuttonkitchen needs work in the evening

Bridgekitchenwinter

Kitchenkitchenwinter

Why the pillowbuttonkitchen needs work in the evening

Marketkitchenwinter

Teacherkitchenwinter

Why the gardencarpetkitchen needs work in the evening

Enginekitchenwinter

Harborkitchenwinter

Why the morningcarpetkitchen needs work in the evening

Summerkitchenwinter

Valleykitchenwinter

Why the kitchencarpetkitchen needs work in the evening

Silverkitchenwinter

Candlekitchenwinter

Why the teachercarpetkitchen needs work in the evening

Mirrorkitchenwinter

Basketkitchenwinter

Why the harborcarpetkitchen needs work in the evening

Carpetkitchenwinter

Saddlekitchenwinter

Why the valleycarpetkitchen needs work in the evening

Bottlekitchenwinter

Pillowkitchenwinter

Why the candlecarpetkitchen needs work in the evening

Stonewinterwinter

Gardenwinterwinter

Why the basketcarpetkitchen needs work in the evening

Letterwinterwinter

Morningwinterwinter

Why the saddlecarpetkitchen needs work in the evening

Bridgewinterwinter

Kitchenwinterwinter

Why the pillowcarpetkitchen needs work in the evening

Marketwinterwinter

Teacherwinterwinter

Why the gardensaddlekitchen needs work in the evening

Enginewinterwinter

Harborwinterwinter

Why the morningsaddlekitchen needs work in the evening

Summerwinterwinter

Valleywinterwinter

Why the kitchensaddlekitchen needs work in the evening

Silverwinterwinter

Candlewinterwinter

Why the teachersaddlekitchen needs work in the evening

Mirrorwinterwinter

Basketwinterwinter

Why the harborsaddlekitchen needs work in the evening

Carpetwinterwinter

Saddlewinterwinter

Why the valleysaddlekitchen needs work in the evening

Bottlewinterwinter

Pillowwinterwinter

Why the candlesaddlekitchen needs work in the evening

Stonemarketwinter

Gardenmarketwinter

Why the basketsaddlekitchen needs work in the evening

Lettermarketwinter

Morningmarketwinter

Why the saddlesaddlekitchen needs work in the evening

Bridgemarketwinter

Kitchenmarketwinter

Why the pillowsaddlekitchen needs work in the evening

Marketmarketwinter

Teachermarketwinter

Why the gardenhammerkitchen needs work in the evening

Enginemarketwinter

Harbormarketwinter

Why the morninghammerkitchen needs work in the evening

Summermarketwinter

Valleymarketwinter

Why the kitchenhammerkitchen needs work in the evening

Silvermarketwinter

Candlemarketwinter

Why the teacherhammerkitchen needs work in the evening

Mirrormarketwinter

Basketmarketwinter

Why the harborhammerkitchen needs work in the evening

Carpetmarketwinter

Saddlemarketwinter

Why the valleyhammerkitchen needs work in the evening

Bottlemarketwinter

Pillowmarketwinter

Why the candlehammerkitchen needs work in the evening

Stoneteacherwinter

Gardenteacherwinter

Why the baskethammerkitchen needs work in the evening

Letterteacherwinter

Morningteacherwinter

Why the saddlehammerkitchen needs work in the evening

Bridgeteacherwinter

Kitchenteacherwinter

Why the pillowhammerkitchen needs work in the evening

Marketteacherwinter

Teacherteacherwinter

Why the gardenbottlekitchen needs work in the evening

Engineteacherwinter

Harborteacherwinter

Why the morningbottlekitchen needs work in the evening

Summerteacherwinter

Valleyteacherwinter

Why the kitchenbottlekitchen needs work in the evening

Silverteacherwinter

Candleteacherwinter

Why the teacherbottlekitchen needs work in the evening

Mirrorteacherwinter

Basketteacherwinter

Why the harborbottlekitchen needs work in the evening

Carpetteacherwinter

Saddleteacherwinter

Why the valleybottlekitchen needs work in the evening

Bottleteacherwinter

Pillowteacherwinter

Why the candlebottlekitchen needs work in the evening

Stonedoctorwinter

Gardendoctorwinter

Why the basketbottlekitchen needs work in the evening

Letterdoctorwinter

Morningdoctorwinter

Why the saddlebottlekitchen needs work in the evening

Bridgedoctorwinter

Kitchendoctorwinter

Why the pillowbottlekitchen needs work in the evening

Marketdoctorwinter

Teacherdoctorwinter

Why the gardenpillowkitchen needs work in the evening

Enginedoctorwinter

Harbordoctorwinter

Why the morningpillowkitchen needs work in the evening

Summerdoctorwinter

Valleydoctorwinter

Why the kitchenpillowkitchen needs work in the evening

Silverdoctorwinter

Candledoctorwinter

Why the teacherpillowkitchen needs work in the evening

Mirrordoctorwinter

Basketdoctorwinter

Why the harborpillowkitchen needs work in the evening

Carpetdoctorwinter

Saddledoctorwinter

Why the valleypillowkitchen needs work in the evening

Bottledoctorwinter

Pillowdoctorwinter

Why the candlepillowkitchen needs work in the evening

Stoneenginewinter

Gardenenginewinter

Why the basketpillowkitchen needs work in the evening

Letterenginewinter

Morningenginewinter

Why the saddlepillowkitchen needs work in the evening

Bridgeenginewinter

Kitchenenginewinter

Why the pillowpillowkitchen needs work in the evening

Marketenginewinter

Teacherenginewinter

Why the gardenriverwinter needs work in the evening

Engineenginewinter

Harborenginewinter

Why the morningriverwinter needs work in the evening

Summerenginewinter

Valleyenginewinter

Why the kitchenriverwinter needs work in the evening

Silverenginewinter

Candleenginewinter

Why the teacherriverwinter needs work in the evening

Mirrorenginewinter

Basketenginewinter

Why the harborriverwinter needs work in the evening

Carpetenginewinter

Saddleenginewinter

Why the valleyriverwinter needs work in the evening

Bottleenginewinter

Pillowenginewinter

Why the candleriverwinter needs work in the evening

Stoneharborwinter

Gardenharborwinter

Why the basketriverwinter needs work in the evening

Letterharborwinter

Morningharborwinter

Why the saddleriverwinter needs work in the evening

Bridgeharborwinter

Kitchenharborwinter

Why the pillowriverwinter needs work in the evening

Marketharborwinter

Teacherharborwinter

Why the gardenstonewinter needs work in the evening

Engineharborwinter

Harborharborwinter

Why the morningstonewinter needs work in the evening

Summerharborwinter

Valleyharborwinter

Why the kitchenstonewinter needs work in the evening

Silverharborwinter

Candleharborwinter

Why the teacherstonewinter needs work in the evening

Mirrorharborwinter

Basketharborwinter

Why the harborstonewinter needs work in the evening

Carpetharborwinter

Saddleharborwinter

Why the valleystonewinter needs work in the evening

Bottleharborwinter

Pillowharborwinter

Why the candlestonewinter needs work in the evening

Stoneforestwinter

Gardenforestwinter

Why the basketstonewinter needs work in the evening

Letterforestwinter

Morningforestwinter

Why the saddlestonewinter needs work in the evening

Bridgeforestwinter

Kitchenforestwinter

Why the pillowstonewinter needs work in the evening

Marketforestwinter

Teacherforestwinter

Why the gardengardenwinter needs work in the evening

Engineforestwinter

Harborforestwinter

Why the morninggardenwinter needs work in the evening

Summerforestwinter

Valleyforestwinter

Why the kitchengardenwinter needs work in the evening

Silverforestwinter

Candleforestwinter

Why the teachergardenwinter needs work in the evening

Mirrorforestwinter

Basketforestwinter

Why the harborgardenwinter needs work in the evening

Carpetforestwinter

Saddleforestwinter

Why the valleygardenwinter needs work in the evening

Bottleforestwinter

Pillowforestwinter

Why the candlegardenwinter needs work in the evening

Stonesummerwinter

Gardensummerwinter

Why the basketgardenwinter needs work in the evening

Lettersummerwinter

Morningsummerwinter

Why the saddlegardenwinter needs work in the evening

Bridgesummerwinter

Kitchensummerwinter

Why the pillowgardenwinter needs work in the evening

Marketsummerwinter

Teachersummerwinter

Why the gardenwindowwinter needs work in the evening

Enginesummerwinter

Harborsummerwinter

Why the morningwindowwinter needs work in the evening

Summersummerwinter

Valleysummerwinter

Why the kitchenwindowwinter needs work in the evening

Silversummerwinter

Candlesummerwinter

Why the teacherwindowwinter needs work in the evening

Mirrorsummerwinter

Basketsummerwinter

Why the harborwindowwinter needs work in the evening

Carpetsummerwinter

Saddlesummerwinter

Why the valleywindowwinter needs work in the evening

Bottlesummerwinter

Pillowsummerwinter

Why the candlewindowwinter needs work in the evening

Stonevalleywinter

Gardenvalleywinter

Why the basketwindowwinter needs work in the evening

Lettervalleywinter

Morningvalleywinter

Why the saddlewindowwinter needs work in the evening

Bridgevalleywinter

Kitchenvalleywinter

Why the pillowwindowwinter needs work in the evening

Marketvalleywinter

Teachervalleywinter

Why the gardenletterwinter needs work in the evening

Enginevalleywinter

Harborvalleywinter

Why the morningletterwinter needs work in the evening

Summervalleywinter

Valleyvalleywinter

Why the kitchenletterwinter needs work in the evening

Silvervalleywinter

Candlevalleywinter

Why the teacherletterwinter needs work in the evening

Mirrorvalleywinter

Basketvalleywinter

Why the harborletterwinter needs work in the evening

Carpetvalleywinter

Saddlevalleywinter

Why the valleyletterwinter needs work in the evening

Bottlevalleywinter

Pillowvalleywinter

Why the candleletterwinter needs work in the evening

Stonecopperwinter

Gardencopperwinter

Why the basketletterwinter needs work in the evening

Lettercopperwinter

Morningcopperwinter

Why the saddleletterwinter needs work in the evening

Bridgecopperwinter

Kitchencopperwinter

Why the pillowletterwinter needs work in the evening

Marketcopperwinter

Teachercopperwinter

Why the gardenmorningwinter needs work in the evening

Enginecopperwinter

Harborcopperwinter

Why the morningmorningwinter needs work in the evening

Summercopperwinter

Valleycopperwinter

Why the kitchenmorningwinter needs work in the evening

Silvercopperwinter

Candlecopperwinter

Why the teachermorningwinter needs work in the evening

Mirrorcopperwinter

Basketcopperwinter

Why the harbormorningwinter needs work in the evening

Carpetcopperwinter

Saddlecopperwinter

Why the valleymorningwinter needs work in the evening

Bottlecopperwinter

Pillowcopperwinter

Why the candlemorningwinter needs work in the evening

Stonesilverwinter

Gardensilverwinter

Why the basketmorningwinter needs work in the evening

Lettersilverwinter

Morningsilverwinter

Why the saddlemorningwinter needs work in the evening

Bridgesilverwinter

Kitchensilverwinter

Why the pillowmorningwinter needs work in the evening

Marketsilverwinter

Teachersilverwinter

Why the gardenpaperwinter needs work in the evening

Enginesilverwinter

Harborsilverwinter

Why the morningpaperwinter needs work in the evening

Summersilverwinter

Valleysilverwinter

Why the kitchenpaperwinter needs work in the evening

Silversilverwinter

Candlesilverwinter

Why the teacherpaperwinter needs work in the evening

Mirrorsilverwinter

Basketsilverwinter

Why the harborpaperwinter needs work in the evening

Carpetsilverwinter

Saddlesilverwinter

Why the valleypaperwinter needs work in the evening

Bottlesilverwinter

Pillowsilverwinter

Why the candlepaperwinter needs work in the evening

Stonecandlewinter

Gardencandlewinter

Why the basketpaperwinter needs work in the evening

Lettercandlewinter

Morningcandlewinter

Why the saddlepaperwinter needs work in the evening

Bridgecandlewinter

Kitchencandlewinter

Why the pillowpaperwinter needs work in the evening

Marketcandlewinter

Teachercandlewinter

Why the gardenbridgewinter needs work in the evening

Enginecandlewinter

Harborcandlewinter

Why the morningbridgewinter needs work in the evening

Summercandlewinter

Valleycandlewinter

Why the kitchenbridgewinter needs work in the evening

Silvercandlewinter

Candlecandlewinter

Why the teacherbridgewinter needs work in the evening

Mirrorcandlewinter

Basketcandlewinter

Why the harborbridgewinter needs work in the evening

Carpetcandlewinter

Saddlecandlewinter

Why the valleybridgewinter needs work in the evening

Bottlecandlewinter

Pillowcandlewinter

Why the candlebridgewinter needs work in the evening

Stoneladderwinter

Gardenladderwinter

Why the basketbridgewinter needs work in the evening

Letterladderwinter

Morningladderwinter

Why the saddlebridgewinter needs work in the evening

Bridgeladderwinter

Kitchenladderwinter

Why the pillowbridgewinter needs work in the evening

Marketladderwinter

Teacherladderwinter

Why the gardenkitchenwinter needs work in the evening

Engineladderwinter

Harborladderwinter

Why the morningkitchenwinter needs work in the evening

Summerladderwinter

Valleyladderwinter

Why the kitchenkitchenwinter needs work in the evening

Silverladderwinter

Candleladderwinter

Why the teacherkitchenwinter needs work in the evening

Mirrorladderwinter

Basketladderwinter

Why the harborkitchenwinter needs work in the evening

Carpetladderwinter

Saddleladderwinter

Why the valleykitchenwinter needs work in the evening

Bottleladderwinter

Pillowladderwinter

Why the candlekitchenwinter needs work in the evening

Stonemirrorwinter

Gardenmirrorwinter

Why the basketkitchenwinter needs work in the evening

Lettermirrorwinter

Morningmirrorwinter

Why the saddlekitchenwinter needs work in the evening

Bridgemirrorwinter

Kitchenmirrorwinter

Why the pillowkitchenwinter needs work in the evening

Marketmirrorwinter

Teachermirrorwinter

Why the gardenwinterwinter needs work in the evening

Enginemirrorwinter

Harbormirrorwinter

Why the morningwinterwinter needs work in the evening

Summermirrorwinter

Valleymirrorwinter

Why the kitchenwinterwinter needs work in the evening

Silvermirrorwinter

Candlemirrorwinter

Why the teacherwinterwinter needs work in the evening

Mirrormirrorwinter

Basketmirrorwinter

Why the harborwinterwinter needs work in the evening

Carpetmirrorwinter

Saddlemirrorwinter

Why the valleywinterwinter needs work in the evening

Bottlemirrorwinter

Pillowmirrorwinter

Why the candlewinterwinter needs work in the evening

Stonebasketwinter

Gardenbasketwinter

Why the basketwinterwinter needs work in the evening

Letterbasketwinter

Morningbasketwinter

Why the saddlewinterwinter needs work in the evening

Bridgebasketwinter

Kitchenbasketwinter

Why the pillowwinterwinter needs work in the evening

Marketbasketwinter

Teacherbasketwinter

Why the gardenmarketwinter needs work in the evening

Enginebasketwinter

Harborbasketwinter

Why the morningmarketwinter needs work in the evening

Summerbasketwinter

Valleybasketwinter

Why the kitchenmarketwinter needs work in the evening

Silverbasketwinter

Candlebasketwinter

Why the teachermarketwinter needs work in the evening

Mirrorbasketwinter

Basketbasketwinter

Why the harbormarketwinter needs work in the evening

Carpetbasketwinter

Saddlebasketwinter

Why the valleymarketwinter needs work in the evening

Bottlebasketwinter

Pillowbasketwinter

Why the candlemarketwinter needs work in the evening

Stonebuttonwinter

Gardenbuttonwinter

Why the basketmarketwinter needs work in the evening

Letterbuttonwinter

Morningbuttonwinter

Why the saddlemarketwinter needs work in the evening

Bridgebuttonwinter

Kitchenbuttonwinter

Why the pillowmarketwinter needs work in the evening

Marketbuttonwinter

Teacherbuttonwinter

Why the gardenteacherwinter needs work in the evening

Enginebuttonwinter

Harborbuttonwinter

Why the morningteacherwinter needs work in the evening

Summerbuttonwinter

Valleybuttonwinter

Why the kitchenteacherwinter needs work in the evening

Silverbuttonwinter

Candlebuttonwinter

Why the teacherteacherwinter needs work in the evening

Mirrorbuttonwinter

Basketbuttonwinter

Why the harborteacherwinter needs work in the evening

Carpetbuttonwinter

Saddlebuttonwinter

Why the valleyteacherwinter needs work in the evening

Bottlebuttonwinter

Pillowbuttonwinter

Why the candleteacherwinter needs work in the evening

Stonecarpetwinter

Gardencarpetwinter

Why the basketteacherwinter needs work in the evening

Lettercarpetwinter

Morningcarpetwinter

Why the saddleteacherwinter needs work in the evening

Bridgecarpetwinter

Kitchencarpetwinter

Why the pillowteacherwinter needs work in the evening

Marketcarpetwinter

Teachercarpetwinter

Why the gardendoctorwinter needs work in the evening

Enginecarpetwinter

Harborcarpetwinter

Why the morningdoctorwinter needs work in the evening

Summercarpetwinter

Valleycarpetwinter

Why the kitchendoctorwinter needs work in the evening

Silvercarpetwinter

Candlecarpetwinter

Why the teacherdoctorwinter needs work in the evening

Mirrorcarpetwinter

Basketcarpetwinter

Why the harbordoctorwinter needs work in the evening

Carpetcarpetwinter

Saddlecarpetwinter

Why the valleydoctorwinter needs work in the evening

Bottlecarpetwinter

Pillowcarpetwinter

Why the candledoctorwinter needs work in the evening

Stonesaddlewinter

Gardensaddlewinter

Why the basketdoctorwinter needs work in the evening

Lettersaddlewinter

Morningsaddlewinter

Why the saddledoctorwinter needs work in the evening

Bridgesaddlewinter

Kitchensaddlewinter

Why the pillowdoctorwinter needs work in the evening

Marketsaddlewinter

Teachersaddlewinter

Why the gardenenginewinter needs work in the evening

Enginesaddlewinter

Harborsaddlewinter

Why the morningenginewinter needs work in the evening

Summersaddlewinter

Valleysaddlewinter

Why the kitchenenginewinter needs work in the evening

Silversaddlewinter

Candlesaddlewinter

Why the teacherenginewinter needs work in the evening

Mirrorsaddlewinter

Basketsaddlewinter

Why the harborenginewinter needs work in the evening

Carpetsaddlewinter

Saddlesaddlewinter

Why the valleyenginewinter needs work in the evening

Bottlesaddlewinter

Pillowsaddlewinter

Why the candleenginewinter needs work in the evening

Stonehammerwinter

Gardenhammerwinter

Why the basketenginewinter needs work in the evening

Letterhammerwinter

Morninghammerwinter

Why the saddleenginewinter needs work in the evening

Bridgehammerwinter

Kitchenhammerwinter

Why the pillowenginewinter needs work in the evening

Markethammerwinter

Teacherhammerwinter

Why the gardenharborwinter needs work in the evening

Enginehammerwinter

Harborhammerwinter

Why the morningharborwinter needs work in the evening

Summerhammerwinter

Valleyhammerwinter

Why the kitchenharborwinter needs work in the evening

Silverhammerwinter

Candlehammerwinter

Why the teacherharborwinter needs work in the evening

Mirrorhammerwinter

Baskethammerwinter

Why the harborharborwinter needs work in the evening

Carpethammerwinter

Saddlehammerwinter

Why the valleyharborwinter needs work in the evening

Bottlehammerwinter

Pillowhammerwinter

Why the candleharborwinter needs work in the evening

Stonebottlewinter

Gardenbottlewinter

Why the basketharborwinter needs work in the evening

Letterbottlewinter

Morningbottlewinter

Why the saddleharborwinter needs work in the evening

Bridgebottlewinter

Kitchenbottlewinter

Why the pillowharborwinter needs work in the evening

Marketbottlewinter

Teacherbottlewinter

Why the gardenforestwinter needs work in the evening

Enginebottlewinter

Harborbottlewinter

Why the morningforestwinter needs work in the evening

Summerbottlewinter

Valleybottlewinter

Why the kitchenforestwinter needs work in the evening

Silverbottlewinter

Candlebottlewinter

Why the teacherforestwinter needs work in the evening

Mirrorbottlewinter

Basketbottlewinter

Why the harborforestwinter needs work in the evening

Carpetbottlewinter

Saddlebottlewinter

Why the valleyforestwinter needs work in the evening

Bottlebottlewinter

Pillowbottlewinter

Why the candleforestwinter needs work in the evening

Stonepillowwinter

Gardenpillowwinter

Why the basketforestwinter needs work in the evening

Letterpillowwinter

Morningpillowwinter

Why the saddleforestwinter needs work in the evening

Bridgepillowwinter

Kitchenpillowwinter

Why the pillowforestwinter needs work in the evening

Marketpillowwinter

Teacherpillowwinter

Why the gardensummerwinter needs work in the evening

Enginepillowwinter

Harborpillowwinter

Why the morningsummerwinter needs work in the evening

Summerpillowwinter

Valleypillowwinter

Why the kitchensummerwinter needs work in the evening

Silverpillowwinter

Candlepillowwinter

Why the teachersummerwinter needs work in the evening

Mirrorpillowwinter

Basketpillowwinter

Why the harborsummerwinter needs work in the evening

Carpetpillowwinter

Saddlepillowwinter

Why the valleysummerwinter needs work in the evening

Bottlepillowwinter

Pillowpillowwinter

Why the candlesummerwinter needs work in the evening

Stonerivermarket

Gardenrivermarket

Why the basketsummerwinter needs work in the evening

Letterrivermarket

Morningrivermarket

Why the saddlesummerwinter needs work in the evening

Bridgerivermarket

Kitchenrivermarket

Why the pillowsummerwinter needs work in the evening

Marketrivermarket

Teacherrivermarket

Why the gardenvalleywinter needs work in the evening

Enginerivermarket

Harborrivermarket

Why the morningvalleywinter needs work in the evening

Summerrivermarket

Valleyrivermarket

Why the kitchenvalleywinter needs work in the evening

Silverrivermarket

Candlerivermarket

Why the teachervalleywinter needs work in the evening

Mirrorrivermarket

Basketrivermarket

Why the harborvalleywinter needs work in the evening

Carpetrivermarket

Saddlerivermarket

Why the valleyvalleywinter needs work in the evening

Bottlerivermarket

Pillowrivermarket

Why the candlevalleywinter needs work in the evening

Stonestonemarket

Gardenstonemarket

Why the basketvalleywinter needs work in the evening

Letterstonemarket

Morningstonemarket

Why the saddlevalleywinter needs work in the evening

Bridgestonemarket

Kitchenstonemarket

Why the pillowvalleywinter needs work in the evening

Marketstonemarket

Teacherstonemarket

Why the gardencopperwinter needs work in the evening

Enginestonemarket

Harborstonemarket

Why the morningcopperwinter needs work in the evening

Summerstonemarket

Valleystonemarket

Why the kitchencopperwinter needs work in the evening

Silverstonemarket

Candlestonemarket

Why the teachercopperwinter needs work in the evening

Mirrorstonemarket

Basketstonemarket

Why the harborcopperwinter needs work in the evening

Carpetstonemarket

Saddlestonemarket

Why the valleycopperwinter needs work in the evening

Bottlestonemarket

Pillowstonemarket

Why the candlecopperwinter needs work in the evening

Stonegardenmarket

Gardengardenmarket

Why the basketcopperwinter needs work in the evening

Lettergardenmarket

Morninggardenmarket

Why the saddlecopperwinter needs work in the evening

Bridgegardenmarket

Kitchengardenmarket

Why the pillowcopperwinter needs work in the evening

Marketgardenmarket

Teachergardenmarket

Why the gardensilverwinter needs work in the evening

Enginegardenmarket

Harborgardenmarket

Why the morningsilverwinter needs work in the evening

Summergardenmarket

Valleygardenmarket

Why the kitchensilverwinter needs work in the evening

Silvergardenmarket

Candlegardenmarket

Why the teachersilverwinter needs work in the evening

Mirrorgardenmarket

Basketgardenmarket

Why the harborsilverwinter needs work in the evening

Carpetgardenmarket

Saddlegardenmarket

Why the valleysilverwinter needs work in the evening

Bottlegardenmarket

Pillowgardenmarket

Why the candlesilverwinter needs work in the evening

Stonewindowmarket

Gardenwindowmarket

Why the basketsilverwinter needs work in the evening

Letterwindowmarket

Morningwindowmarket

Why the saddlesilverwinter needs work in the evening

Bridgewindowmarket

Kitchenwindowmarket

Why the pillowsilverwinter needs work in the evening

Marketwindowmarket

Teacherwindowmarket

Why the gardencandlewinter needs work in the evening

Enginewindowmarket

Harborwindowmarket

Why the morningcandlewinter needs work in the evening

Summerwindowmarket

Valleywindowmarket

Why the kitchencandlewinter needs work in the evening

Silverwindowmarket

Candlewindowmarket

Why the teachercandlewinter needs work in the evening

Mirrorwindowmarket

Basketwindowmarket

Why the harborcandlewinter needs work in the evening

Carpetwindowmarket

Saddlewindowmarket

Why the valleycandlewinter needs work in the evening

Bottlewindowmarket

Pillowwindowmarket

Why the candlecandlewinter needs work in the evening

Stonelettermarket

Gardenlettermarket

Why the basketcandlewinter needs work in the evening

Letterlettermarket

Morninglettermarket

Why the saddlecandlewinter needs work in the evening

Bridgelettermarket

Kitchenlettermarket

Why the pillowcandlewinter needs work in the evening

Marketlettermarket

Teacherlettermarket

Why the gardenladderwinter needs work in the evening

Enginelettermarket

Harborlettermarket

Why the morningladderwinter needs work in the evening

Summerlettermarket

Valleylettermarket

Why the kitchenladderwinter needs work in the evening

Silverlettermarket

Candlelettermarket

Why the teacherladderwinter needs work in the evening

Mirrorlettermarket

Basketlettermarket

Why the harborladderwinter needs work in the evening

Carpetlettermarket

Saddlelettermarket

Why the valleyladderwinter needs work in the evening

Bottlelettermarket

Pillowlettermarket

Why the candleladderwinter needs work in the evening

Stonemorningmarket

Gardenmorningmarket

Why the basketladderwinter needs work in the evening

Lettermorningmarket

Morningmorningmarket

Why the saddleladderwinter needs work in the evening

Bridgemorningmarket

Kitchenmorningmarket

Why the pillowladderwinter needs work in the evening

Marketmorningmarket

Teachermorningmarket

Why the gardenmirrorwinter needs work in the evening

Enginemorningmarket

Harbormorningmarket

Why the morningmirrorwinter needs work in the evening

Summermorningmarket

Valleymorningmarket

Why the kitchenmirrorwinter needs work in the evening

Silvermorningmarket

Candlemorningmarket

Why the teachermirrorwinter needs work in the evening

Mirrormorningmarket

Basketmorningmarket

Why the harbormirrorwinter needs work in the evening

Carpetmorningmarket

Saddlemorningmarket

Why the valleymirrorwinter needs work in the evening

Bottlemorningmarket

Pillowmorningmarket

Why the candlemirrorwinter needs work in the evening

Stonepapermarket

Gardenpapermarket

Why the basketmirrorwinter needs work in the evening

Letterpapermarket

Morningpapermarket

Why the saddlemirrorwinter needs work in the evening

Bridgepapermarket

Kitchenpapermarket

Why the pillowmirrorwinter needs work in the evening

Marketpapermarket

Teacherpapermarket

Why the gardenbasketwinter needs work in the evening

Enginepapermarket

Harborpapermarket

Why the morningbasketwinter needs work in the evening

Summerpapermarket

Valleypapermarket

Why the kitchenbasketwinter needs work in the evening

Silverpapermarket

Candlepapermarket

Why the teacherbasketwinter needs work in the evening

Mirrorpapermarket

Basketpapermarket

Why the harborbasketwinter needs work in the evening

Carpetpapermarket

Saddlepapermarket

Why the valleybasketwinter needs work in the evening

Bottlepapermarket

Pillowpapermarket

Why the candlebasketwinter needs work in the evening

Stonebridgemarket

Gardenbridgemarket

Why the basketbasketwinter needs work in the evening

Letterbridgemarket

Morningbridgemarket

Why the saddlebasketwinter needs work in the evening

Bridgebridgemarket

Kitchenbridgemarket

Why the pillowbasketwinter needs work in the evening

Marketbridgemarket

Teacherbridgemarket

Why the gardenbuttonwinter needs work in the evening

Enginebridgemarket

Harborbridgemarket

Why the morningbuttonwinter needs work in the evening

Summerbridgemarket

Valleybridgemarket

Why the kitchenbuttonwinter needs work in the evening

Silverbridgemarket

Candlebridgemarket

Why the teacherbuttonwinter needs work in the evening

Mirrorbridgemarket

Basketbridgemarket

Why the harborbuttonwinter needs work in the evening

Carpetbridgemarket

Saddlebridgemarket

Why the valleybuttonwinter needs work in the evening

Bottlebridgemarket

Pillowbridgemarket

Why the candlebuttonwinter needs work in the evening

Stonekitchenmarket

Gardenkitchenmarket

Why the basketbuttonwinter needs work in the evening

Letterkitchenmarket

Morningkitchenmarket

Why the saddlebuttonwinter needs work in the evening

Bridgekitchenmarket

Kitchenkitchenmarket

Why the pillowbuttonwinter needs work in the evening

Marketkitchenmarket

Teacherkitchenmarket

Why the gardencarpetwinter needs work in the evening

Enginekitchenmarket

Harborkitchenmarket

Why the morningcarpetwinter needs work in the evening

Summerkitchenmarket

Valleykitchenmarket

Why the kitchencarpetwinter needs work in the evening

Silverkitchenmarket

Candlekitchenmarket

Why the teachercarpetwinter needs work in the evening

Mirrorkitchenmarket

Basketkitchenmarket

Why the harborcarpetwinter needs work in the evening

Carpetkitchenmarket

Saddlekitchenmarket

Why the valleycarpetwinter needs work in the evening

Bottlekitchenmarket

Pillowkitchenmarket

Why the candlecarpetwinter needs work in the evening

Stonewintermarket

Gardenwintermarket

Why the basketcarpetwinter needs work in the evening

Letterwintermarket

Morningwintermarket

Why the saddlecarpetwinter needs work in the evening

Bridgewintermarket

Kitchenwintermarket

Why the pillowcarpetwinter needs work in the evening

Marketwintermarket

Teacherwintermarket

Why the gardensaddlewinter needs work in the evening

Enginewintermarket

Harborwintermarket

Why the morningsaddlewinter needs work in the evening

Summerwintermarket

Valleywintermarket

Why the kitchensaddlewinter needs work in the evening

Silverwintermarket

Candlewintermarket

Why the teachersaddlewinter needs work in the evening

Mirrorwintermarket

Basketwintermarket

Why the harborsaddlewinter needs work in the evening

Carpetwintermarket

Saddlewintermarket

Why the valleysaddlewinter needs work in the evening

Bottlewintermarket

Pillowwintermarket

Why the candlesaddlewinter needs work in the evening

Stonemarketmarket

Gardenmarketmarket

Why the basketsaddlewinter needs work in the evening

Lettermarketmarket

Morningmarketmarket

Why the saddlesaddlewinter needs work in the evening

Bridgemarketmarket

Kitchenmarketmarket

Why the pillowsaddlewinter needs work in the evening

Marketmarketmarket

Teachermarketmarket

Why the gardenhammerwinter needs work in the evening

Enginemarketmarket

Harbormarketmarket

Why the morninghammerwinter needs work in the evening

Summermarketmarket

Valleymarketmarket

Why the kitchenhammerwinter needs work in the evening

Silvermarketmarket

Candlemarketmarket

Why the teacherhammerwinter needs work in the evening

Mirrormarketmarket

Basketmarketmarket

Why the harborhammerwinter needs work in the evening

Carpetmarketmarket

Saddlemarketmarket

Why the valleyhammerwinter needs work in the evening

Bottlemarketmarket

Pillowmarketmarket

Why the candlehammerwinter needs work in the evening

Stoneteachermarket

Gardenteachermarket

Why the baskethammerwinter needs work in the evening

Letterteachermarket

Morningteachermarket

Why the saddlehammerwinter needs work in the evening

Bridgeteachermarket

Kitchenteachermarket

Why the pillowhammerwinter needs work in the evening

Marketteachermarket

Teacherteachermarket

Why the gardenbottlewinter needs work in the evening

Engineteachermarket

Harborteachermarket

Why the morningbottlewinter needs work in the evening

Summerteachermarket

Valleyteachermarket

Why the kitchenbottlewinter needs work in the evening

Silverteachermarket

Candleteachermarket

Why the teacherbottlewinter needs work in the evening

Mirrorteachermarket

Basketteachermarket

Why the harborbottlewinter needs work in the evening

Carpetteachermarket

Saddleteachermarket

Why the valleybottlewinter needs work in the evening

Bottleteachermarket

Pillowteachermarket

Why the candlebottlewinter needs work in the evening

Stonedoctormarket

Gardendoctormarket

Why the basketbottlewinter needs work in the evening

Letterdoctormarket

Morningdoctormarket

Why the saddlebottlewinter needs work in the evening

Bridgedoctormarket

Kitchendoctormarket

Why the pillowbottlewinter needs work in the evening

Marketdoctormarket

Teacherdoctormarket

Why the gardenpillowwinter needs work in the evening

Enginedoctormarket

Harbordoctormarket

Why the morningpillowwinter needs work in the evening

Summerdoctormarket

Valleydoctormarket

Why the kitchenpillowwinter needs work in the evening

Silverdoctormarket

Candledoctormarket

Why the teacherpillowwinter needs work in the evening

Mirrordoctormarket

Basketdoctormarket

Why the harborpillowwinter needs work in the evening

Carpetdoctormarket

Saddledoctormarket

Why the valleypillowwinter needs work in the evening

Bottledoctormarket

Pillowdoctormarket

Why the candlepillowwinter needs work in the evening

Stoneenginemarket

Gardenenginemarket

Why the basketpillowwinter needs work in the evening

Letterenginemarket

Morningenginemarket

Why the saddlepillowwinter needs work in the evening

Bridgeenginemarket

Kitchenenginemarket

Why the pillowpillowwinter needs work in the evening

Marketenginemarket

Teacherenginemarket

Why the gardenrivermarket needs work in the evening

Engineenginemarket

Harborenginemarket

Why the morningrivermarket needs work in the evening

Summerenginemarket

Valleyenginemarket

Why the kitchenrivermarket needs work in the evening

Silverenginemarket

Candleenginemarket

Why the teacherrivermarket needs work in the evening

Mirrorenginemarket

Basketenginemarket

Why the harborrivermarket needs work in the evening

Carpetenginemarket

Saddleenginemarket

Why the valleyrivermarket needs work in the evening

Bottleenginemarket

Pillowenginemarket

Why the candlerivermarket needs work in the evening

Stoneharbormarket

Gardenharbormarket

Why the basketrivermarket needs work in the evening

Letterharbormarket

Morningharbormarket

Why the saddlerivermarket needs work in the evening

Bridgeharbormarket

Kitchenharbormarket

Why the pillowrivermarket needs work in the evening

Marketharbormarket

Teacherharbormarket

Why the gardenstonemarket needs work in the evening

Engineharbormarket

Harborharbormarket

Why the morningstonemarket needs work in the evening

Summerharbormarket

Valleyharbormarket

Why the kitchenstonemarket needs work in the evening

Silverharbormarket

Candleharbormarket

Why the teacherstonemarket needs work in the evening

Mirrorharbormarket

Basketharbormarket

Why the harborstonemarket needs work in the evening

Carpetharbormarket

Saddleharbormarket

Why the valleystonemarket needs work in the evening

Bottleharbormarket

Pillowharbormarket

Why the candlestonemarket needs work in the evening

Stoneforestmarket

Gardenforestmarket

Why the basketstonemarket needs work in the evening

Letterforestmarket

Morningforestmarket

Why the saddlestonemarket needs work in the evening

Bridgeforestmarket

Kitchenforestmarket

Why the pillowstonemarket needs work in the evening

Marketforestmarket

Teacherforestmarket

Why the gardengardenmarket needs work in the evening

Engineforestmarket

Harborforestmarket

Why the morninggardenmarket needs work in the evening

Summerforestmarket

Valleyforestmarket

Why the kitchengardenmarket needs work in the evening

Silverforestmarket

Candleforestmarket

Why the teachergardenmarket needs work in the evening

Mirrorforestmarket

Basketforestmarket

Why the harborgardenmarket needs work in the evening

Carpetforestmarket

Saddleforestmarket

Why the valleygardenmarket needs work in the evening

Bottleforestmarket

Pillowforestmarket

Why the candlegardenmarket needs work in the evening

Stonesummermarket

Gardensummermarket

Why the basketgardenmarket needs work in the evening

Lettersummermarket

Morningsummermarket

Why the saddlegardenmarket needs work in the evening

Bridgesummermarket

Kitchensummermarket

Why the pillowgardenmarket needs work in the evening

Marketsummermarket

Teachersummermarket

Why the gardenwindowmarket needs work in the evening

Enginesummermarket

Harborsummermarket

Why the morningwindowmarket needs work in the evening

Summersummermarket

Valleysummermarket

Why the kitchenwindowmarket needs work in the evening

Silversummermarket

Candlesummermarket

Why the teacherwindowmarket needs work in the evening

Mirrorsummermarket

Basketsummermarket

Why the harborwindowmarket needs work in the evening

Carpetsummermarket

Saddlesummermarket

Why the valleywindowmarket needs work in the evening

Bottlesummermarket

Pillowsummermarket

Why the candlewindowmarket needs work in the evening

Stonevalleymarket

Gardenvalleymarket

Why the basketwindowmarket needs work in the evening

Lettervalleymarket

Morningvalleymarket

Why the saddlewindowmarket needs work in the evening

Bridgevalleymarket

Kitchenvalleymarket

Why the pillowwindowmarket needs work in the evening

Marketvalleymarket

Teachervalleymarket

Why the gardenlettermarket needs work in the evening

Enginevalleymarket

Harborvalleymarket

Why the morninglettermarket needs work in the evening

Summervalleymarket

Valleyvalleymarket

Why the kitchenlettermarket needs work in the evening

Silvervalleymarket

Candlevalleymarket

Why the teacherlettermarket needs work in the evening

Mirrorvalleymarket

Basketvalleymarket

Why the harborlettermarket needs work in the evening

Carpetvalleymarket

Saddlevalleymarket

Why the valleylettermarket needs work in the evening

Bottlevalleymarket

Pillowvalleymarket

Why the candlelettermarket needs work in the evening

Stonecoppermarket

Gardencoppermarket

Why the basketlettermarket needs work in the evening

Lettercoppermarket

Morningcoppermarket

Why the saddlelettermarket needs work in the evening

Bridgecoppermarket

Kitchencoppermarket

Why the pillowlettermarket needs work in the evening

Marketcoppermarket

Teachercoppermarket

Why the gardenmorningmarket needs work in the evening

Enginecoppermarket

Harborcoppermarket

Why the morningmorningmarket needs work in the evening

Summercoppermarket

Valleycoppermarket

Why the kitchenmorningmarket needs work in the evening

Silvercoppermarket

Candlecoppermarket

Why the teachermorningmarket needs work in the evening

Mirrorcoppermarket

Basketcoppermarket

Why the harbormorningmarket needs work in the evening

Carpetcoppermarket

Saddlecoppermarket

Why the valleymorningmarket needs work in the evening

Bottlecoppermarket

Pillowcoppermarket

Why the candlemorningmarket needs work in the evening

Stonesilvermarket

Gardensilvermarket

Why the basketmorningmarket needs work in the evening

Lettersilvermarket

Morningsilvermarket

Why the saddlemorningmarket needs work in the evening

Bridgesilvermarket

Kitchensilvermarket

Why the pillowmorningmarket needs work in the evening

Marketsilvermarket

Teachersilvermarket

Why the gardenpapermarket needs work in the evening

Enginesilvermarket

Harborsilvermarket

Why the morningpapermarket needs work in the evening

Summersilvermarket

Valleysilvermarket

Why the kitchenpapermarket needs work in the evening

Silversilvermarket

Candlesilvermarket

Why the teacherpapermarket needs work in the evening

Mirrorsilvermarket

Basketsilvermarket

Why the harborpapermarket needs work in the evening

Carpetsilvermarket

Saddlesilvermarket

Why the valleypapermarket needs work in the evening

Bottlesilvermarket

Pillowsilvermarket

Why the candlepapermarket needs work in the evening

Stonecandlemarket

Gardencandlemarket

Why the basketpapermarket needs work in the evening

Lettercandlemarket

Morningcandlemarket

Why the saddlepapermarket needs work in the evening

Bridgecandlemarket

Kitchencandlemarket

Why the pillowpapermarket needs work in the evening

Marketcandlemarket

Teachercandlemarket

Why the gardenbridgemarket needs work in the evening

Enginecandlemarket

Harborcandlemarket

Why the morningbridgemarket needs work in the evening

Summercandlemarket

Valleycandlemarket

Why the kitchenbridgemarket needs work in the evening

Silvercandlemarket

Candlecandlemarket

Why the teacherbridgemarket needs work in the evening

Mirrorcandlemarket

Basketcandlemarket

Why the harborbridgemarket needs work in the evening

Carpetcandlemarket

Saddlecandlemarket

Why the valleybridgemarket needs work in the evening

Bottlecandlemarket

Pillowcandlemarket

Why the candlebridgemarket needs work in the evening

Stoneladdermarket

Gardenladdermarket

Why the basketbridgemarket needs work in the evening

Letterladdermarket

Morningladdermarket

Why the saddlebridgemarket needs work in the evening

Bridgeladdermarket

Kitchenladdermarket

Why the pillowbridgemarket needs work in the evening

Marketladdermarket

Teacherladdermarket

Why the gardenkitchenmarket needs work in the evening

Engineladdermarket

Harborladdermarket

Why the morningkitchenmarket needs work in the evening

Summerladdermarket

Valleyladdermarket

Why the kitchenkitchenmarket needs work in the evening

Silverladdermarket

Candleladdermarket

Why the teacherkitchenmarket needs work in the evening

Mirrorladdermarket

Basketladdermarket

Why the harborkitchenmarket needs work in the evening

Carpetladdermarket

Saddleladdermarket

Why the valleykitchenmarket needs work in the evening

Bottleladdermarket

Pillowladdermarket

Why the candlekitchenmarket needs work in the evening

Stonemirrormarket

Gardenmirrormarket

Why the basketkitchenmarket needs work in the evening

Lettermirrormarket

Morningmirrormarket

Why the saddlekitchenmarket needs work in the evening

Bridgemirrormarket

Kitchenmirrormarket

Why the pillowkitchenmarket needs work in the evening

Marketmirrormarket

Teachermirrormarket

Why the gardenwintermarket needs work in the evening

Enginemirrormarket

Harbormirrormarket

Why the morningwintermarket needs work in the evening

Summermirrormarket

Valleymirrormarket

Why the kitchenwintermarket needs work in the evening

Silvermirrormarket

Candlemirrormarket

Why the teacherwintermarket needs work in the evening

Mirrormirrormarket

Basketmirrormarket

Why the harborwintermarket needs work in the evening

Carpetmirrormarket

Saddlemirrormarket

Why the valleywintermarket needs work in the evening

Bottlemirrormarket

Pillowmirrormarket

Why the candlewintermarket needs work in the evening

Stonebasketmarket

Gardenbasketmarket

Why the basketwintermarket needs work in the evening

Letterbasketmarket

Morningbasketmarket

Why the saddlewintermarket needs work in the evening

Bridgebasketmarket

Kitchenbasketmarket

Why the pillowwintermarket needs work in the evening

Marketbasketmarket

Teacherbasketmarket

Why the gardenmarketmarket needs work in the evening

Enginebasketmarket

Harborbasketmarket

Why the morningmarketmarket needs work in the evening

Summerbasketmarket

Valleybasketmarket

Why the kitchenmarketmarket needs work in the evening

Silverbasketmarket

Candlebasketmarket

Why the teachermarketmarket needs work in the evening

Mirrorbasketmarket

Basketbasketmarket

Why the harbormarketmarket needs work in the evening

Carpetbasketmarket

Saddlebasketmarket

Why the valleymarketmarket needs work in the evening

Bottlebasketmarket

Pillowbasketmarket

Why the candlemarketmarket needs work in the evening

Stonebuttonmarket

Gardenbuttonmarket

Why the basketmarketmarket needs work in the evening

Letterbuttonmarket

Morningbuttonmarket

Why the saddlemarketmarket needs work in the evening

Bridgebuttonmarket

Kitchenbuttonmarket

Why the pillowmarketmarket needs work in the evening

Marketbuttonmarket

Teacherbuttonmarket

Why the gardenteachermarket needs work in the evening

Enginebuttonmarket

Harborbuttonmarket

Why the morningteachermarket needs work in the evening

Summerbuttonmarket

Valleybuttonmarket

Why the kitchenteachermarket needs work in the evening

Silverbuttonmarket

Candlebuttonmarket

Why the teacherteachermarket needs work in the evening

Mirrorbuttonmarket

Basketbuttonmarket

Why the harborteachermarket needs work in the evening

Carpetbuttonmarket

Saddlebuttonmarket

Why the valleyteachermarket needs work in the evening

Bottlebuttonmarket

Pillowbuttonmarket

Why the candleteachermarket needs work in the evening

Stonecarpetmarket

Gardencarpetmarket

Why the basketteachermarket needs work in the evening

Lettercarpetmarket

Morningcarpetmarket

Why the saddleteachermarket needs work in the evening

Bridgecarpetmarket

Kitchencarpetmarket

Why the pillowteachermarket needs work in the evening

Marketcarpetmarket

Teachercarpetmarket

Why the gardendoctormarket needs work in the evening

Enginecarpetmarket

Harborcarpetmarket

Why the morningdoctormarket needs work in the evening

Summercarpetmarket

Valleycarpetmarket

Why the kitchendoctormarket needs work in the evening

Silvercarpetmarket

Candlecarpetmarket

Why the teacherdoctormarket needs work in the evening

Mirrorcarpetmarket

Basketcarpetmarket

Why the harbordoctormarket needs work in the evening

Carpetcarpetmarket

Saddlecarpetmarket

Why the valleydoctormarket needs work in the evening

Bottlecarpetmarket

Pillowcarpetmarket

Why the candledoctormarket needs work in the evening

Stonesaddlemarket

Gardensaddlemarket

Why the basketdoctormarket needs work in the evening

Lettersaddlemarket

Morningsaddlemarket

Why the saddledoctormarket needs work in the evening

Bridgesaddlemarket

Kitchensaddlemarket

Why the pillowdoctormarket needs work in the evening

Marketsaddlemarket

Teachersaddlemarket

Why the gardenenginemarket needs work in the evening

Enginesaddlemarket

Harborsaddlemarket

Why the morningenginemarket needs work in the evening

Summersaddlemarket

Valleysaddlemarket

Why the kitchenenginemarket needs work in the evening

Silversaddlemarket

Candlesaddlemarket

Why the teacherenginemarket needs work in the evening

Mirrorsaddlemarket

Basketsaddlemarket

Why the harborenginemarket needs work in the evening

Carpetsaddlemarket

Saddlesaddlemarket

Why the valleyenginemarket needs work in the evening

Bottlesaddlemarket

Pillowsaddlemarket

Why the candleenginemarket needs work in the evening

Stonehammermarket

Gardenhammermarket

Why the basketenginemarket needs work in the evening

Letterhammermarket

Morninghammermarket

Why the saddleenginemarket needs work in the evening

Bridgehammermarket

Kitchenhammermarket

Why the pillowenginemarket needs work in the evening

Markethammermarket

Teacherhammermarket

Why the gardenharbormarket needs work in the evening

Enginehammermarket

Harborhammermarket

Why the morningharbormarket needs work in the evening

Summerhammermarket

Valleyhammermarket

Why the kitchenharbormarket needs work in the evening

Silverhammermarket

Candlehammermarket

Why the teacherharbormarket needs work in the evening

Mirrorhammermarket

Baskethammermarket

Why the harborharbormarket needs work in the evening

Carpethammermarket

Saddlehammermarket

Why the valleyharbormarket needs work in the evening

Bottlehammermarket

Pillowhammermarket

Why the candleharbormarket needs work in the evening

Stonebottlemarket

Gardenbottlemarket

Why the basketharbormarket needs work in the evening

Letterbottlemarket

Morningbottlemarket

Why the saddleharbormarket needs work in the evening

Bridgebottlemarket

Kitchenbottlemarket

Why the pillowharbormarket needs work in the evening

Marketbottlemarket

Teacherbottlemarket

Why the gardenforestmarket needs work in the evening

Enginebottlemarket

Harborbottlemarket

Why the morningforestmarket needs work in the evening

Summerbottlemarket

Valleybottlemarket

Why the kitchenforestmarket needs work in the evening

Silverbottlemarket

Candlebottlemarket

Why the teacherforestmarket needs work in the evening

Mirrorbottlemarket

Basketbottlemarket

Why the harborforestmarket needs work in the evening

Carpetbottlemarket

Saddlebottlemarket

Why the valleyforestmarket needs work in the evening

Bottlebottlemarket

Pillowbottlemarket

Why the candleforestmarket needs work in the evening

Stonepillowmarket

Gardenpillowmarket

Why the basketforestmarket needs work in the evening

Letterpillowmarket

Morningpillowmarket

Why the saddleforestmarket needs work in the evening

Bridgepillowmarket

Kitchenpillowmarket

Why the pillowforestmarket needs work in the evening

Marketpillowmarket

Teacherpillowmarket

Why the gardensummermarket needs work in the evening

Enginepillowmarket

Harborpillowmarket

Why the morningsummermarket needs work in the evening

Summerpillowmarket

Valleypillowmarket

Why the kitchensummermarket needs work in the evening

Silverpillowmarket

Candlepillowmarket

Why the teachersummermarket needs work in the evening

Mirrorpillowmarket

Basketpillowmarket

Why the harborsummermarket needs work in the evening

Carpetpillowmarket

Saddlepillowmarket

Why the valleysummermarket needs work in the evening

Bottlepillowmarket

Pillowpillowmarket

Why the candlesummermarket needs work in the evening

Stoneriverteacher

Gardenriverteacher

Why the basketsummermarket needs work in the evening

Letterriverteacher

Morningriverteacher

Why the saddlesummermarket needs work in the evening

Bridgeriverteacher

Kitchenriverteacher

Why the pillowsummermarket needs work in the evening

Marketriverteacher

Teacherriverteacher

Why the gardenvalleymarket needs work in the evening

Engineriverteacher

Harborriverteacher

Why the morningvalleymarket needs work in the evening

Summerriverteacher

Valleyriverteacher

Why the kitchenvalleymarket needs work in the evening

Silverriverteacher

Candleriverteacher

Why the teachervalleymarket needs work in the evening

Mirrorriverteacher

Basketriverteacher

Why the harborvalleymarket needs work in the evening

Carpetriverteacher

Saddleriverteacher

Why the valleyvalleymarket needs work in the evening

Bottleriverteacher

Pillowriverteacher

Why the candlevalleymarket needs work in the evening

Stonestoneteacher

Gardenstoneteacher

Why the basketvalleymarket needs work in the evening

Letterstoneteacher

Morningstoneteacher

Why the saddlevalleymarket needs work in the evening

Bridgestoneteacher

Kitchenstoneteacher

Why the pillowvalleymarket needs work in the evening

Marketstoneteacher

Teacherstoneteacher

Why the gardencoppermarket needs work in the evening

Enginestoneteacher

Harborstoneteacher

Why the morningcoppermarket needs work in the evening

Summerstoneteacher

Valleystoneteacher

Why the kitchencoppermarket needs work in the evening

Silverstoneteacher

Candlestoneteacher

Why the teachercoppermarket needs work in the evening

Mirrorstoneteacher

Basketstoneteacher

Why the harborcoppermarket needs work in the evening

Carpetstoneteacher

Saddlestoneteacher

Why the valleycoppermarket needs work in the evening

Bottlestoneteacher

Pillowstoneteacher

Why the candlecoppermarket needs work in the evening

Stonegardenteacher

Gardengardenteacher

Why the basketcoppermarket needs work in the evening

Lettergardenteacher

Morninggardenteacher

Why the saddlecoppermarket needs work in the evening

Bridgegardenteacher

Kitchengardenteacher

Why the pillowcoppermarket needs work in the evening

Marketgardenteacher

Teachergardenteacher

Why the gardensilvermarket needs work in the evening

Enginegardenteacher

Harborgardenteacher

Why the morningsilvermarket needs work in the evening

Summergardenteacher

Valleygardenteacher

Why the kitchensilvermarket needs work in the evening

Silvergardenteacher

Candlegardenteacher

Why the teachersilvermarket needs work in the evening

Mirrorgardenteacher

Basketgardenteacher

Why the harborsilvermarket needs work in the evening

Carpetgardenteacher

Saddlegardenteacher

Why the valleysilvermarket needs work in the evening

Bottlegardenteacher

Pillowgardenteacher

Why the candlesilvermarket needs work in the evening

Stonewindowteacher

Gardenwindowteacher

Why the basketsilvermarket needs work in the evening

Letterwindowteacher

Morningwindowteacher

Why the saddlesilvermarket needs work in the evening

Bridgewindowteacher

Kitchenwindowteacher

Why the pillowsilvermarket needs work in the evening

Marketwindowteacher

Teacherwindowteacher

Why the gardencandlemarket needs work in the evening

Enginewindowteacher

Harborwindowteacher

Why the morningcandlemarket needs work in the evening

Summerwindowteacher

Valleywindowteacher

Why the kitchencandlemarket needs work in the evening

Silverwindowteacher

Candlewindowteacher

Why the teachercandlemarket needs work in the evening

Mirrorwindowteacher

Basketwindowteacher

Why the harborcandlemarket needs work in the evening

Carpetwindowteacher

Saddlewindowteacher

Why the valleycandlemarket needs work in the evening

Bottlewindowteacher

Pillowwindowteacher

Why the candlecandlemarket needs work in the evening

Stoneletterteacher

Gardenletterteacher

Why the basketcandlemarket needs work in the evening

Letterletterteacher

Morningletterteacher

Why the saddlecandlemarket needs work in the evening

Bridgeletterteacher

Kitchenletterteacher

Why the pillowcandlemarket needs work in the evening

Marketletterteacher

Teacherletterteacher

Why the gardenladdermarket needs work in the evening

Engineletterteacher

Harborletterteacher

Why the morningladdermarket needs work in the evening

Summerletterteacher

Valleyletterteacher

Why the kitchenladdermarket needs work in the evening

Silverletterteacher

Candleletterteacher

Why the teacherladdermarket needs work in the evening

Mirrorletterteacher

Basketletterteacher

Why the harborladdermarket needs work in the evening

Carpetletterteacher

Saddleletterteacher

Why the valleyladdermarket needs work in the evening

Bottleletterteacher

Pillowletterteacher

Why the candleladdermarket needs work in the evening

Stonemorningteacher

Gardenmorningteacher

Why the basketladdermarket needs work in the evening

Lettermorningteacher

Morningmorningteacher

Why the saddleladdermarket needs work in the evening

Bridgemorningteacher

Kitchenmorningteacher

Why the pillowladdermarket needs work in the evening

Marketmorningteacher

Teachermorningteacher

Why the gardenmirrormarket needs work in the evening

Enginemorningteacher

Harbormorningteacher

Why the morningmirrormarket needs work in the evening

Summermorningteacher

Valleymorningteacher

Why the kitchenmirrormarket needs work in the evening

Silvermorningteacher

Candlemorningteacher

Why the teachermirrormarket needs work in the evening

Mirrormorningteacher

Basketmorningteacher

Why the harbormirrormarket needs work in the evening

Carpetmorningteacher

Saddlemorningteacher

Why the valleymirrormarket needs work in the evening

Bottlemorningteacher

Pillowmorningteacher

Why the candlemirrormarket needs work in the evening

Stonepaperteacher

Gardenpaperteacher

Why the basketmirrormarket needs work in the evening

Letterpaperteacher

Morningpaperteacher

Why the saddlemirrormarket needs work in the evening

Bridgepaperteacher

Kitchenpaperteacher

Why the pillowmirrormarket needs work in the evening

Marketpaperteacher

Teacherpaperteacher

Why the gardenbasketmarket needs work in the evening

Enginepaperteacher

Harborpaperteacher

Why the morningbasketmarket needs work in the evening

Summerpaperteacher

Valleypaperteacher

Why the kitchenbasketmarket needs work in the evening

Silverpaperteacher

Candlepaperteacher

Why the teacherbasketmarket needs work in the evening

Mirrorpaperteacher

Basketpaperteacher

Why the harborbasketmarket needs work in the evening

Carpetpaperteacher

Saddlepaperteacher

Why the valleybasketmarket needs work in the evening

Bottlepaperteacher

Pillowpaperteacher

Why the candlebasketmarket needs work in the evening

Stonebridgeteacher

Gardenbridgeteacher

Why the basketbasketmarket needs work in the evening

Letterbridgeteacher

Morningbridgeteacher

Why the saddlebasketmarket needs work in the evening

Bridgebridgeteacher

Kitchenbridgeteacher

Why the pillowbasketmarket needs work in the evening

Marketbridgeteacher

Teacherbridgeteacher

Why the gardenbuttonmarket needs work in the evening

Enginebridgeteacher

Harborbridgeteacher

Why the morningbuttonmarket needs work in the evening

Summerbridgeteacher

Valleybridgeteacher

Why the kitchenbuttonmarket needs work in the evening

Silverbridgeteacher

Candlebridgeteacher

Why the teacherbuttonmarket needs work in the evening

Mirrorbridgeteacher

Basketbridgeteacher

Why the harborbuttonmarket needs work in the evening

Carpetbridgeteacher

Saddlebridgeteacher

Why the valleybuttonmarket needs work in the evening

Bottlebridgeteacher

Pillowbridgeteacher

Why the candlebuttonmarket needs work in the evening

Stonekitchenteacher

Gardenkitchenteacher

Why the basketbuttonmarket needs work in the evening

Letterkitchenteacher

Morningkitchenteacher

Why the saddlebuttonmarket needs work in the evening

Bridgekitchenteacher

Kitchenkitchenteacher

Why the pillowbuttonmarket needs work in the evening

Marketkitchenteacher

Teacherkitchenteacher

Why the gardencarpetmarket needs work in the evening

Enginekitchenteacher

Harborkitchenteacher

Why the morningcarpetmarket needs work in the evening

Summerkitchenteacher

Valleykitchenteacher

Why the kitchencarpetmarket needs work in the evening

Silverkitchenteacher

Candlekitchenteacher

Why the teachercarpetmarket needs work in the evening

Mirrorkitchenteacher

Basketkitchenteacher

Why the harborcarpetmarket needs work in the evening

Carpetkitchenteacher

Saddlekitchenteacher

Why the valleycarpetmarket needs work in the evening

Bottlekitchenteacher

Pillowkitchenteacher

Why the candlecarpetmarket needs work in the evening

Stonewinterteacher

Gardenwinterteacher

Why the basketcarpetmarket needs work in the evening

Letterwinterteacher

Morningwinterteacher

Why the saddlecarpetmarket needs work in the evening

Bridgewinterteacher

Kitchenwinterteacher

Why the pillowcarpetmarket needs work in the evening

Marketwinterteacher

Teacherwinterteacher

Why the gardensaddlemarket needs work in the evening

Enginewinterteacher

Harborwinterteacher

Why the morningsaddlemarket needs work in the evening

Summerwinterteacher

Valleywinterteacher

Why the kitchensaddlemarket needs work in the evening

Silverwinterteacher

Candlewinterteacher

Why the teachersaddlemarket needs work in the evening

Mirrorwinterteacher

Basketwinterteacher

Why the harborsaddlemarket needs work in the evening

Carpetwinterteacher

Saddlewinterteacher

Why the valleysaddlemarket needs work in the evening

Bottlewinterteacher

Pillowwinterteacher

Why the candlesaddlemarket needs work in the evening

Stonemarketteacher

Gardenmarketteacher

Why the basketsaddlemarket needs work in the evening

Lettermarketteacher

Morningmarketteacher

Why the saddlesaddlemarket needs work in the evening

Bridgemarketteacher

Kitchenmarketteacher

Why the pillowsaddlemarket needs work in the evening

Marketmarketteacher

Teachermarketteacher

Why the gardenhammermarket needs work in the evening

Enginemarketteacher

Harbormarketteacher

Why the morninghammermarket needs work in the evening

Summermarketteacher

Valleymarketteacher

Why the kitchenhammermarket needs work in the evening

Silvermarketteacher

Candlemarketteacher

Why the teacherhammermarket needs work in the evening

Mirrormarketteacher

Basketmarketteacher

Why the harborhammermarket needs work in the evening

Carpetmarketteacher

Saddlemarketteacher

Why the valleyhammermarket needs work in the evening

Bottlemarketteacher

Pillowmarketteacher

Why the candlehammermarket needs work in the evening

Stoneteacherteacher

Gardenteacherteacher

Why the baskethammermarket needs work in the evening

Letterteacherteacher

Morningteacherteacher

Why the saddlehammermarket needs work in the evening

Bridgeteacherteacher

Kitchenteacherteacher

Why the pillowhammermarket needs work in the evening

Marketteacherteacher

Teacherteacherteacher

Why the gardenbottlemarket needs work in the evening

Engineteacherteacher

Harborteacherteacher

Why the morningbottlemarket needs work in the evening

Summerteacherteacher

Valleyteacherteacher

Why the kitchenbottlemarket needs work in the evening

Silverteacherteacher

Candleteacherteacher

Why the teacherbottlemarket needs work in the evening

Mirrorteacherteacher

Basketteacherteacher

Why the harborbottlemarket needs work in the evening

Carpetteacherteacher

Saddleteacherteacher

Why the valleybottlemarket needs work in the evening

Bottleteacherteacher

Pillowteacherteacher

Why the candlebottlemarket needs work in the evening

Stonedoctorteacher

Gardendoctorteacher

Why the basketbottlemarket needs work in the evening

Letterdoctorteacher

Morningdoctorteacher

Why the saddlebottlemarket needs work in the evening

Bridgedoctorteacher

Kitchendoctorteacher

Why the pillowbottlemarket needs work in the evening

Marketdoctorteacher

Teacherdoctorteacher

Why the gardenpillowmarket needs work in the evening

Enginedoctorteacher

Harbordoctorteacher

Why the morningpillowmarket needs work in the evening

Summerdoctorteacher

Valleydoctorteacher

Why the kitchenpillowmarket needs work in the evening

Silverdoctorteacher

Candledoctorteacher

Why the teacherpillowmarket needs work in the evening

Mirrordoctorteacher

Basketdoctorteacher

Why the harborpillowmarket needs work in the evening

Carpetdoctorteacher

Saddledoctorteacher

Why the valleypillowmarket needs work in the evening

Bottledoctorteacher

Pillowdoctorteacher

Why the candlepillowmarket needs work in the evening

Stoneengineteacher

Gardenengineteacher

Why the basketpillowmarket needs work in the evening

Letterengineteacher

Morningengineteacher

Why the saddlepillowmarket needs work in the evening

Bridgeengineteacher

Kitchenengineteacher

Why the pillowpillowmarket needs work in the evening

Marketengineteacher

Teacherengineteacher

Why the gardenriverteacher needs work in the evening

Engineengineteacher

Harborengineteacher

Why the morningriverteacher needs work in the evening

Summerengineteacher

Valleyengineteacher

Why the kitchenriverteacher needs work in the evening

Silverengineteacher

Candleengineteacher

Why the teacherriverteacher needs work in the evening

Mirrorengineteacher

Basketengineteacher

Why the harborriverteacher needs work in the evening

Carpetengineteacher

Saddleengineteacher

Why the valleyriverteacher needs work in the evening

Bottleengineteacher

Pillowengineteacher

Why the candleriverteacher needs work in the evening

Stoneharborteacher

Gardenharborteacher

Why the basketriverteacher needs work in the evening

Letterharborteacher

Morningharborteacher

Why the saddleriverteacher needs work in the evening

Bridgeharborteacher

Kitchenharborteacher

Why the pillowriverteacher needs work in the evening

Marketharborteacher

Teacherharborteacher

Why the gardenstoneteacher needs work in the evening

Engineharborteacher

Harborharborteacher

Why the morningstoneteacher needs work in the evening

Summerharborteacher

Valleyharborteacher

Why the kitchenstoneteacher needs work in the evening

Silverharborteacher

Candleharborteacher

Why the teacherstoneteacher needs work in the evening

Mirrorharborteacher

Basketharborteacher

Why the harborstoneteacher needs work in the evening

Carpetharborteacher

Saddleharborteacher

Why the valleystoneteacher needs work in the evening

Bottleharborteacher

Pillowharborteacher

Why the candlestoneteacher needs work in the evening

Stoneforestteacher

Gardenforestteacher

Why the basketstoneteacher needs work in the evening

Letterforestteacher

Morningforestteacher

Why the saddlestoneteacher needs work in the evening

Bridgeforestteacher

Kitchenforestteacher

Why the pillowstoneteacher needs work in the evening

Marketforestteacher

Teacherforestteacher

Why the gardengardenteacher needs work in the evening

Engineforestteacher

Harborforestteacher

Why the morninggardenteacher needs work in the evening

Summerforestteacher

Valleyforestteacher

Why the kitchengardenteacher needs work in the evening

Silverforestteacher

Candleforestteacher

Why the teachergardenteacher needs work in the evening

Mirrorforestteacher

Basketforestteacher

Why the harborgardenteacher needs work in the evening

Carpetforestteacher

Saddleforestteacher

Why the valleygardenteacher needs work in the evening

Bottleforestteacher

Pillowforestteacher

Why the candlegardenteacher needs work in the evening

Stonesummerteacher

Gardensummerteacher

Why the basketgardenteacher needs work in the evening

Lettersummerteacher

Morningsummerteacher

Why the saddlegardenteacher needs work in the evening

Bridgesummerteacher

Kitchensummerteacher

Why the pillowgardenteacher needs work in the evening

Marketsummerteacher

Teachersummerteacher

Why the gardenwindowteacher needs work in the evening

Enginesummerteacher

Harborsummerteacher

Why the morningwindowteacher needs work in the evening

Summersummerteacher

Valleysummerteacher

Why the kitchenwindowteacher needs work in the evening

Silversummerteacher

Candlesummerteacher

Why the teacherwindowteacher needs work in the evening

Mirrorsummerteacher

Basketsummerteacher

Why the harborwindowteacher needs work in the evening

Carpetsummerteacher

Saddlesummerteacher

Why the valleywindowteacher needs work in the evening

Bottlesummerteacher

Pillowsummerteacher

Why the candlewindowteacher needs work in the evening

Stonevalleyteacher

Gardenvalleyteacher

Why the basketwindowteacher needs work in the evening

Lettervalleyteacher

Morningvalleyteacher

Why the saddlewindowteacher needs work in the evening

Bridgevalleyteacher

Kitchenvalleyteacher

Why the pillowwindowteacher needs work in the evening

Marketvalleyteacher

Teachervalleyteacher

Why the gardenletterteacher needs work in the evening

Enginevalleyteacher

Harborvalleyteacher

Why the morningletterteacher needs work in the evening

Summervalleyteacher

Valleyvalleyteacher

Why the kitchenletterteacher needs work in the evening

Silvervalleyteacher

Candlevalleyteacher

Why the teacherletterteacher needs work in the evening

Mirrorvalleyteacher

Basketvalleyteacher

Why the harborletterteacher needs work in the evening

Carpetvalleyteacher

Saddlevalleyteacher

Why the valleyletterteacher needs work in the evening

Bottlevalleyteacher

Pillowvalleyteacher

Why the candleletterteacher needs work in the evening

Stonecopperteacher

Gardencopperteacher

Why the basketletterteacher needs work in the evening

Lettercopperteacher

Morningcopperteacher

Why the saddleletterteacher needs work in the evening

Bridgecopperteacher

Kitchencopperteacher

Why the pillowletterteacher needs work in the evening

Marketcopperteacher

Teachercopperteacher

Why the gardenmorningteacher needs work in the evening

Enginecopperteacher

Harborcopperteacher

Why the morningmorningteacher needs work in the evening

Summercopperteacher

Valleycopperteacher

Why the kitchenmorningteacher needs work in the evening

Silvercopperteacher

Candlecopperteacher

Why the teachermorningteacher needs work in the evening

Mirrorcopperteacher

Basketcopperteacher

Why the harbormorningteacher needs work in the evening

Carpetcopperteacher

Saddlecopperteacher

Why the valleymorningteacher needs work in the evening

Bottlecopperteacher

Pillowcopperteacher

Why the candlemorningteacher needs work in the evening

Stonesilverteacher

Gardensilverteacher

Why the basketmorningteacher needs work in the evening

Lettersilverteacher

Morningsilverteacher

Why the saddlemorningteacher needs work in the evening

Bridgesilverteacher

Kitchensilverteacher

Why the pillowmorningteacher needs work in the evening

Marketsilverteacher

Teachersilverteacher

Why the gardenpaperteacher needs work in the evening

Enginesilverteacher

Harborsilverteacher

Why the morningpaperteacher needs work in the evening

Summersilverteacher

Valleysilverteacher

Why the kitchenpaperteacher needs work in the evening

Silversilverteacher

Candlesilverteacher

Why the teacherpaperteacher needs work in the evening

Mirrorsilverteacher

Basketsilverteacher

Why the harborpaperteacher needs work in the evening

Carpetsilverteacher

Saddlesilverteacher

Why the valleypaperteacher needs work in the evening

Bottlesilverteacher

Pillowsilverteacher

Why the candlepaperteacher needs work in the evening

Stonecandleteacher

Gardencandleteacher

Why the basketpaperteacher needs work in the evening

Lettercandleteacher

Morningcandleteacher

Why the saddlepaperteacher needs work in the evening

Bridgecandleteacher

Kitchencandleteacher

Why the pillowpaperteacher needs work in the evening

Marketcandleteacher

Teachercandleteacher

Why the gardenbridgeteacher needs work in the evening

Enginecandleteacher

Harborcandleteacher

Why the morningbridgeteacher needs work in the evening

Summercandleteacher

Valleycandleteacher

Why the kitchenbridgeteacher needs work in the evening

Silvercandleteacher

Candlecandleteacher

Why the teacherbridgeteacher needs work in the evening

Mirrorcandleteacher

Basketcandleteacher

Why the harborbridgeteacher needs work in the evening

Carpetcandleteacher

Saddlecandleteacher

Why the valleybridgeteacher needs work in the evening

Bottlecandleteacher

Pillowcandleteacher

Why the candlebridgeteacher needs work in the evening

Stoneladderteacher

Gardenladderteacher

Why the basketbridgeteacher needs work in the evening

Letterladderteacher

Morningladderteacher

Why the saddlebridgeteacher needs work in the evening

Bridgeladderteacher

Kitchenladderteacher

Why the pillowbridgeteacher needs work in the evening

Marketladderteacher

Teacherladderteacher

Why the gardenkitchenteacher needs work in the evening

Engineladderteacher

Harborladderteacher

Why the morningkitchenteacher needs work in the evening

Summerladderteacher

Valleyladderteacher

Why the kitchenkitchenteacher needs work in the evening

Silverladderteacher

Candleladderteacher

Why the teacherkitchenteacher needs work in the evening

Mirrorladderteacher

Basketladderteacher

Why the harborkitchenteacher needs work in the evening

Carpetladderteacher

Saddleladderteacher

Why the valleykitchenteacher needs work in the evening

Bottleladderteacher

Pillowladderteacher

Why the candlekitchenteacher needs work in the evening

Stonemirrorteacher

Gardenmirrorteacher

Why the basketkitchenteacher needs work in the evening

Lettermirrorteacher

Morningmirrorteacher

Why the saddlekitchenteacher needs work in the evening

Bridgemirrorteacher

Kitchenmirrorteacher

Why the pillowkitchenteacher needs work in the evening

Marketmirrorteacher

Teachermirrorteacher

Why the gardenwinterteacher needs work in the evening

Enginemirrorteacher

Harbormirrorteacher

Why the morningwinterteacher needs work in the evening

Summermirrorteacher

Valleymirrorteacher

Why the kitchenwinterteacher needs work in the evening

Silvermirrorteacher

Candlemirrorteacher

Why the teacherwinterteacher needs work in the evening

Mirrormirrorteacher

Basketmirrorteacher

Why the harborwinterteacher needs work in the evening

Carpetmirrorteacher

Saddlemirrorteacher

Why the valleywinterteacher needs work in the evening

Bottlemirrorteacher

Pillowmirrorteacher

Why the candlewinterteacher needs work in the evening

Stonebasketteacher

Gardenbasketteacher

Why the basketwinterteacher needs work in the evening

Letterbasketteacher

Morningbasketteacher

Why the saddlewinterteacher needs work in the evening

Bridgebasketteacher

Kitchenbasketteacher

Why the pillowwinterteacher needs work in the evening

Marketbasketteacher

Teacherbasketteacher

Why the gardenmarketteacher needs work in the evening

Enginebasketteacher

Harborbasketteacher

Why the morningmarketteacher needs work in the evening

Summerbasketteacher

Valleybasketteacher

Why the kitchenmarketteacher needs work in the evening

Silverbasketteacher

Candlebasketteacher

Why the teachermarketteacher needs work in the evening

Mirrorbasketteacher

Basketbasketteacher

Why the harbormarketteacher needs work in the evening

Carpetbasketteacher

Saddlebasketteacher

Why the valleymarketteacher needs work in the evening

Bottlebasketteacher

Pillowbasketteacher

Why the candlemarketteacher needs work in the evening

Stonebuttonteacher

Gardenbuttonteacher

Why the basketmarketteacher needs work in the evening

Letterbuttonteacher

Morningbuttonteacher

Why the saddlemarketteacher needs work in the evening

Bridgebuttonteacher

Kitchenbuttonteacher

Why the pillowmarketteacher needs work in the evening

Marketbuttonteacher

Teacherbuttonteacher

Why the gardenteacherteacher needs work in the evening

Enginebuttonteacher

Harborbuttonteacher

Why the morningteacherteacher needs work in the evening

Summerbuttonteacher

Valleybuttonteacher

Why the kitchenteacherteacher needs work in the evening

Silverbuttonteacher

Candlebuttonteacher

Why the teacherteacherteacher needs work in the evening

Mirrorbuttonteacher

Basketbuttonteacher

Why the harborteacherteacher needs work in the evening

Carpetbuttonteacher

Saddlebuttonteacher

Why the valleyteacherteacher needs work in the evening

Bottlebuttonteacher

Pillowbuttonteacher

Why the candleteacherteacher needs work in the evening

Stonecarpetteacher

Gardencarpetteacher

Why the basketteacherteacher needs work in the evening

Lettercarpetteacher

Morningcarpetteacher

Why the saddleteacherteacher needs work in the evening

Bridgecarpetteacher

Kitchencarpetteacher

Why the pillowteacherteacher needs work in the evening

Marketcarpetteacher

Teachercarpetteacher

Why the gardendoctorteacher needs work in the evening

Enginecarpetteacher

Harborcarpetteacher

Why the morningdoctorteacher needs work in the evening

Summercarpetteacher

Valleycarpetteacher

Why the kitchendoctorteacher needs work in the evening

Silvercarpetteacher

Candlecarpetteacher

Why the teacherdoctorteacher needs work in the evening

Mirrorcarpetteacher

Basketcarpetteacher

Why the harbordoctorteacher needs work in the evening

Carpetcarpetteacher

Saddlecarpetteacher

Why the valleydoctorteacher needs work in the evening

Bottlecarpetteacher

Pillowcarpetteacher

Why the candledoctorteacher needs work in the evening

Stonesaddleteacher

Gardensaddleteacher

Why the basketdoctorteacher needs work in the evening

Lettersaddleteacher

Morningsaddleteacher

Why the saddledoctorteacher needs work in the evening

Bridgesaddleteacher

Kitchensaddleteacher

Why the pillowdoctorteacher needs work in the evening

Marketsaddleteacher

Teachersaddleteacher

Why the gardenengineteacher needs work in the evening

Enginesaddleteacher

Harborsaddleteacher

Why the morningengineteacher needs work in the evening

Summersaddleteacher

Valleysaddleteacher

Why the kitchenengineteacher needs work in the evening

Silversaddleteacher

Candlesaddleteacher

Why the teacherengineteacher needs work in the evening

Mirrorsaddleteacher

Basketsaddleteacher

Why the harborengineteacher needs work in the evening

Carpetsaddleteacher

Saddlesaddleteacher

Why the valleyengineteacher needs work in the evening

Bottlesaddleteacher

Pillowsaddleteacher

Why the candleengineteacher needs work in the evening

Stonehammerteacher

Gardenhammerteacher

Why the basketengineteacher needs work in the evening

Letterhammerteacher

Morninghammerteacher

Why the saddleengineteacher needs work in the evening

Bridgehammerteacher

Kitchenhammerteacher

Why the pillowengineteacher needs work in the evening

Markethammerteacher

Teacherhammerteacher

Why the gardenharborteacher needs work in the evening

Enginehammerteacher

Harborhammerteacher

Why the morningharborteacher needs work in the evening

Summerhammerteacher

Valleyhammerteacher

Why the kitchenharborteacher needs work in the evening

Silverhammerteacher

Candlehammerteacher

Why the teacherharborteacher needs work in the evening

Mirrorhammerteacher

Baskethammerteacher

Why the harborharborteacher needs work in the evening

Carpethammerteacher

Saddlehammerteacher

Why the valleyharborteacher needs work in the evening

Bottlehammerteacher

Pillowhammerteacher

Why the candleharborteacher needs work in the evening

Stonebottleteacher

Gardenbottleteacher

Why the basketharborteacher needs work in the evening

Letterbottleteacher

Morningbottleteacher

Why the saddleharborteacher needs work in the evening

Bridgebottleteacher

Kitchenbottleteacher

Why the pillowharborteacher needs work in the evening

Marketbottleteacher

Teacherbottleteacher

Why the gardenforestteacher needs work in the evening

Enginebottleteacher

Harborbottleteacher

Why the morningforestteacher needs work in the evening

Summerbottleteacher

Valleybottleteacher

Why the kitchenforestteacher needs work in the evening

Silverbottleteacher

Candlebottleteacher

Why the teacherforestteacher needs work in the evening

Mirrorbottleteacher

Basketbottleteacher

Why the harborforestteacher needs work in the evening

Carpetbottleteacher

Saddlebottleteacher

Why the valleyforestteacher needs work in the evening

Bottlebottleteacher

Pillowbottleteacher

Why the candleforestteacher needs work in the evening

Stonepillowteacher

Gardenpillowteacher

Why the basketforestteacher needs work in the evening

Letterpillowteacher

Morningpillowteacher

Why the saddleforestteacher needs work in the evening

Bridgepillowteacher

Kitchenpillowteacher

Why the pillowforestteacher needs work in the evening

Marketpillowteacher

Teacherpillowteacher

Why the gardensummerteacher needs work in the evening

Enginepillowteacher

Harborpillowteacher

Why the morningsummerteacher needs work in the evening

Summerpillowteacher

Valleypillowteacher

Why the kitchensummerteacher needs work in the evening

Silverpillowteacher

Candlepillowteacher

Why the teachersummerteacher needs work in the evening

Mirrorpillowteacher

Basketpillowteacher

Why the harborsummerteacher needs work in the evening

Carpetpillowteacher

Saddlepillowteacher

Why the valleysummerteacher needs work in the evening

Bottlepillowteacher

Pillowpillowteacher

Why the candlesummerteacher needs work in the evening

Stoneriverdoctor

Gardenriverdoctor

Why the basketsummerteacher needs work in the evening

Letterriverdoctor

Morningriverdoctor

Why the saddlesummerteacher needs work in the evening

Bridgeriverdoctor

Kitchenriverdoctor

Why the pillowsummerteacher needs work in the evening

Marketriverdoctor

Teacherriverdoctor

Why the gardenvalleyteacher needs work in the evening

Engineriverdoctor

Harborriverdoctor

Why the morningvalleyteacher needs work in the evening

Summerriverdoctor

Valleyriverdoctor

Why the kitchenvalleyteacher needs work in the evening

Silverriverdoctor

Candleriverdoctor

Why the teachervalleyteacher needs work in the evening

Mirrorriverdoctor

Basketriverdoctor

Why the harborvalleyteacher needs work in the evening

Carpetriverdoctor

Saddleriverdoctor

Why the valleyvalleyteacher needs work in the evening

Bottleriverdoctor

Pillowriverdoctor

Why the candlevalleyteacher needs work in the evening

Stonestonedoctor

Gardenstonedoctor

Why the basketvalleyteacher needs work in the evening

Letterstonedoctor

Morningstonedoctor

Why the saddlevalleyteacher needs work in the evening

Bridgestonedoctor

Kitchenstonedoctor

Why the pillowvalleyteacher needs work in the evening

Marketstonedoctor

Teacherstonedoctor

Why the gardencopperteacher needs work in the evening

Enginestonedoctor

Harborstonedoctor

Why the morningcopperteacher needs work in the evening

Summerstonedoctor

Valleystonedoctor

Why the kitchencopperteacher needs work in the evening

Silverstonedoctor

Candlestonedoctor

Why the teachercopperteacher needs work in the evening

Mirrorstonedoctor

Basketstonedoctor

Why the harborcopperteacher needs work in the evening

Carpetstonedoctor

Saddlestonedoctor

Why the valleycopperteacher needs work in the evening

Bottlestonedoctor

Pillowstonedoctor

Why the candlecopperteacher needs work in the evening

Stonegardendoctor

Gardengardendoctor

Why the basketcopperteacher needs work in the evening

Lettergardendoctor

Morninggardendoctor

Why the saddlecopperteacher needs work in the evening

Bridgegardendoctor

Kitchengardendoctor

Why the pillowcopperteacher needs work in the evening

Marketgardendoctor

Teachergardendoctor

Why the gardensilverteacher needs work in the evening

Enginegardendoctor

Harborgardendoctor

Why the morningsilverteacher needs work in the evening

Summergardendoctor

Valleygardendoctor

Why the kitchensilverteacher needs work in the evening

Silvergardendoctor

Candlegardendoctor

Why the teachersilverteacher needs work in the evening

Mirrorgardendoctor

Basketgardendoctor

Why the harborsilverteacher needs work in the evening

Carpetgardendoctor

Saddlegardendoctor

Why the valleysilverteacher needs work in the evening

Bottlegardendoctor

Pillowgardendoctor

Why the candlesilverteacher needs work in the evening

Stonewindowdoctor

Gardenwindowdoctor

Why the basketsilverteacher needs work in the evening

Letterwindowdoctor

Morningwindowdoctor

Why the saddlesilverteacher needs work in the evening

Bridgewindowdoctor

Kitchenwindowdoctor

Why the pillowsilverteacher needs work in the evening

Marketwindowdoctor

Teacherwindowdoctor

Why the gardencandleteacher needs work in the evening

Enginewindowdoctor

Harborwindowdoctor

Why the morningcandleteacher needs work in the evening

Summerwindowdoctor

Valleywindowdoctor

Why the kitchencandleteacher needs work in the evening

Silverwindowdoctor

Candlewindowdoctor

Why the teachercandleteacher needs work in the evening

Mirrorwindowdoctor

Basketwindowdoctor

Why the harborcandleteacher needs work in the evening

Carpetwindowdoctor

Saddlewindowdoctor

Why the valleycandleteacher needs work in the evening

Bottlewindowdoctor

Pillowwindowdoctor

Why the candlecandleteacher needs work in the evening

Stoneletterdoctor

Gardenletterdoctor

Why the basketcandleteacher needs work in the evening

Letterletterdoctor

Morningletterdoctor

Why the saddlecandleteacher needs work in the evening

Bridgeletterdoctor

Kitchenletterdoctor

Why the pillowcandleteacher needs work in the evening

Marketletterdoctor

Teacherletterdoctor

Why the gardenladderteacher needs work in the evening

Engineletterdoctor

Harborletterdoctor

Why the morningladderteacher needs work in the evening

Summerletterdoctor

Valleyletterdoctor

Why the kitchenladderteacher needs work in the evening

Silverletterdoctor

Candleletterdoctor

Why the teacherladderteacher needs work in the evening

Mirrorletterdoctor

Basketletterdoctor

Why the harborladderteacher needs work in the evening

Carpetletterdoctor

Saddleletterdoctor

Why the valleyladderteacher needs work in the evening

Bottleletterdoctor

Pillowletterdoctor

Why the candleladderteacher needs work in the evening

Stonemorningdoctor

Gardenmorningdoctor

Why the basketladderteacher needs work in the evening

Lettermorningdoctor

Morningmorningdoctor

Why the saddleladderteacher needs work in the evening

Bridgemorningdoctor

Kitchenmorningdoctor

Why the pillowladderteacher needs work in the evening

Marketmorningdoctor

Teachermorningdoctor

Why the gardenmirrorteacher needs work in the evening

Enginemorningdoctor

Harbormorningdoctor

Why the morningmirrorteacher needs work in the evening

Summermorningdoctor

Valleymorningdoctor

Why the kitchenmirrorteacher needs work in the evening

Silvermorningdoctor

Candlemorningdoctor

Why the teachermirrorteacher needs work in the evening

Mirrormorningdoctor

Basketmorningdoctor

Why the harbormirrorteacher needs work in the evening

Carpetmorningdoctor

Saddlemorningdoctor

Why the valleymirrorteacher needs work in the evening

Bottlemorningdoctor

Pillowmorningdoctor

Why the candlemirrorteacher needs work in the evening

Stonepaperdoctor

Gardenpaperdoctor

Why the basketmirrorteacher needs work in the evening

Letterpaperdoctor

Morningpaperdoctor

Why the saddlemirrorteacher needs work in the evening

Bridgepaperdoctor

Kitchenpaperdoctor

Why the pillowmirrorteacher needs work in the evening

Marketpaperdoctor

Teacherpaperdoctor

Why the gardenbasketteacher needs work in the evening

Enginepaperdoctor

Harborpaperdoctor

Why the morningbasketteacher needs work in the evening

Summerpaperdoctor

Valleypaperdoctor

Why the kitchenbasketteacher needs work in the evening

Silverpaperdoctor

Candlepaperdoctor

Why the teacherbasketteacher needs work in the evening

Mirrorpaperdoctor

Basketpaperdoctor

Why the harborbasketteacher needs work in the evening

Carpetpaperdoctor

Saddlepaperdoctor

Why the valleybasketteacher needs work in the evening

Bottlepaperdoctor

Pillowpaperdoctor

Why the candlebasketteacher needs work in the evening

Stonebridgedoctor

Gardenbridgedoctor

Why the basketbasketteacher needs work in the evening

Letterbridgedoctor

Morningbridgedoctor

Why the saddlebasketteacher needs work in the evening

Bridgebridgedoctor

Kitchenbridgedoctor

Why the pillowbasketteacher needs work in the evening

Marketbridgedoctor

Teacherbridgedoctor

Why the gardenbuttonteacher needs work in the evening

Enginebridgedoctor

Harborbridgedoctor

Why the morningbuttonteacher needs work in the evening

Summerbridgedoctor

Valleybridgedoctor

Why the kitchenbuttonteacher needs work in the evening

Silverbridgedoctor

Candlebridgedoctor

Why the teacherbuttonteacher needs work in the evening

Mirrorbridgedoctor

Basketbridgedoctor

Why the harborbuttonteacher needs work in the evening

Carpetbridgedoctor

Saddlebridgedoctor

Why the valleybuttonteacher needs work in the evening

Bottlebridgedoctor

Pillowbridgedoctor

Why the candlebuttonteacher needs work in the evening

Stonekitchendoctor

Gardenkitchendoctor

Why the basketbuttonteacher needs work in the evening

Letterkitchendoctor

Morningkitchendoctor

Why the saddlebuttonteacher needs work in the evening

Bridgekitchendoctor

Kitchenkitchendoctor

Why the pillowbuttonteacher needs work in the evening

Marketkitchendoctor

Teacherkitchendoctor

Why the gardencarpetteacher needs work in the evening

Enginekitchendoctor

Harborkitchendoctor

Why the morningcarpetteacher needs work in the evening

Summerkitchendoctor

Valleykitchendoctor

Why the kitchencarpetteacher needs work in the evening

Silverkitchendoctor

Candlekitchendoctor

Why the teachercarpetteacher needs work in the evening

Mirrorkitchendoctor

Basketkitchendoctor

Why the harborcarpetteacher needs work in the evening

Carpetkitchendoctor

Saddlekitchendoctor

Why the valleycarpetteacher needs work in the evening

Bottlekitchendoctor

Pillowkitchendoctor

Why the candlecarpetteacher needs work in the evening

Stonewinterdoctor

Gardenwinterdoctor

Why the basketcarpetteacher needs work in the evening

Letterwinterdoctor

Morningwinterdoctor

Why the saddlecarpetteacher needs work in the evening

Bridgewinterdoctor

Kitchenwinterdoctor

Why the pillowcarpetteacher needs work in the evening

Marketwinterdoctor

Teacherwinterdoctor

Why the gardensaddleteacher needs work in the evening

Enginewinterdoctor

Harborwinterdoctor

Why the morningsaddleteacher needs work in the evening

Summerwinterdoctor

Valleywinterdoctor

Why the kitchensaddleteacher needs work in the evening

Silverwinterdoctor

Candlewinterdoctor

Why the teachersaddleteacher needs work in the evening

Mirrorwinterdoctor

Basketwinterdoctor

Why the harborsaddleteacher needs work in the evening

Carpetwinterdoctor

Saddlewinterdoctor

Why the valleysaddleteacher needs work in the evening

Bottlewinterdoctor

Pillowwinterdoctor

Why the candlesaddleteacher needs work in the evening

Stonemarketdoctor

Gardenmarketdoctor

Why the basketsaddleteacher needs work in the evening

Lettermarketdoctor

Morningmarketdoctor

Why the saddlesaddleteacher needs work in the evening

Bridgemarketdoctor

Kitchenmarketdoctor

Why the pillowsaddleteacher needs work in the evening

Marketmarketdoctor

Teachermarketdoctor

Why the gardenhammerteacher needs work in the evening

Enginemarketdoctor

Harbormarketdoctor

Why the morninghammerteacher needs work in the evening

Summermarketdoctor

Valleymarketdoctor

Why the kitchenhammerteacher needs work in the evening

Silvermarketdoctor

Candlemarketdoctor

Why the teacherhammerteacher needs work in the evening

Mirrormarketdoctor

Basketmarketdoctor

Why the harborhammerteacher needs work in the evening

Carpetmarketdoctor

Saddlemarketdoctor

Why the valleyhammerteacher needs work in the evening

Bottlemarketdoctor

Pillowmarketdoctor

Why the candlehammerteacher needs work in the evening

Stoneteacherdoctor

Gardenteacherdoctor

Why the baskethammerteacher needs work in the evening

Letterteacherdoctor

Morningteacherdoctor

Why the saddlehammerteacher needs work in the evening

Bridgeteacherdoctor

Kitchenteacherdoctor

Why the pillowhammerteacher needs work in the evening

Marketteacherdoctor

Teacherteacherdoctor

Why the gardenbottleteacher needs work in the evening

Engineteacherdoctor

Harborteacherdoctor

Why the morningbottleteacher needs work in the evening

Summerteacherdoctor

Valleyteacherdoctor

Why the kitchenbottleteacher needs work in the evening

Silverteacherdoctor

Candleteacherdoctor

Why the teacherbottleteacher needs work in the evening

Mirrorteacherdoctor

Basketteacherdoctor

Why the harborbottleteacher needs work in the evening

Carpetteacherdoctor

Saddleteacherdoctor

Why the valleybottleteacher needs work in the evening

Bottleteacherdoctor

Pillowteacherdoctor

Why the candlebottleteacher needs work in the evening

Stonedoctordoctor

Gardendoctordoctor

Why the basketbottleteacher needs work in the evening

Letterdoctordoctor

Morningdoctordoctor

Why the saddlebottleteacher needs work in the evening

Bridgedoctordoctor

Kitchendoctordoctor

Why the pillowbottleteacher needs work in the evening

Marketdoctordoctor

Teacherdoctordoctor

Why the gardenpillowteacher needs work in the evening

Enginedoctordoctor

Harbordoctordoctor

Why the morningpillowteacher needs work in the evening

Summerdoctordoctor

Valleydoctordoctor

Why the kitchenpillowteacher needs work in the evening

Silverdoctordoctor

Candledoctordoctor

Why the teacherpillowteacher needs work in the evening

Mirrordoctordoctor

Basketdoctordoctor

Why the harborpillowteacher needs work in the evening

Carpetdoctordoctor

Saddledoctordoctor

Why the valleypillowteacher needs work in the evening

Bottledoctordoctor

Pillowdoctordoctor

Why the candlepillowteacher needs work in the evening

Stoneenginedoctor

Gardenenginedoctor

Why the basketpillowteacher needs work in the evening

Letterenginedoctor

Morningenginedoctor

Why the saddlepillowteacher needs work in the evening

Bridgeenginedoctor

Kitchenenginedoctor

Why the pillowpillowteacher needs work in the evening

Marketenginedoctor

Teacherenginedoctor

Why the gardenriverdoctor needs work in the evening

Engineenginedoctor

Harborenginedoctor

Why the morningriverdoctor needs work in the evening

Summerenginedoctor

Valleyenginedoctor

Why the kitchenriverdoctor needs work in the evening

Silverenginedoctor

Candleenginedoctor

Why the teacherriverdoctor needs work in the evening

Mirrorenginedoctor

Basketenginedoctor

Why the harborriverdoctor needs work in the evening

Carpetenginedoctor

Saddleenginedoctor

Why the valleyriverdoctor needs work in the evening

Bottleenginedoctor

Pillowenginedoctor

Why the candleriverdoctor needs work in the evening

Stoneharbordoctor

Gardenharbordoctor

Why the basketriverdoctor needs work in the evening

Letterharbordoctor

Morningharbordoctor

Why the saddleriverdoctor needs work in the evening

Bridgeharbordoctor

Kitchenharbordoctor

Why the pillowriverdoctor needs work in the evening

Marketharbordoctor

Teacherharbordoctor

Why the gardenstonedoctor needs work in the evening

Engineharbordoctor

Harborharbordoctor

Why the morningstonedoctor needs work in the evening

Summerharbordoctor

Valleyharbordoctor

Why the kitchenstonedoctor needs work in the evening

Silverharbordoctor

Candleharbordoctor

Why the teacherstonedoctor needs work in the evening

Mirrorharbordoctor

Basketharbordoctor

Why the harborstonedoctor needs work in the evening

Carpetharbordoctor

Saddleharbordoctor

Why the valleystonedoctor needs work in the evening

Bottleharbordoctor

Pillowharbordoctor

Why the candlestonedoctor needs work in the evening

Stoneforestdoctor

Gardenforestdoctor

Why the basketstonedoctor needs work in the evening

Letterforestdoctor

Morningforestdoctor

Why the saddlestonedoctor needs work in the evening

Bridgeforestdoctor

Kitchenforestdoctor

Why the pillowstonedoctor needs work in the evening

Marketforestdoctor

Teacherforestdoctor

Why the gardengardendoctor needs work in the evening

Engineforestdoctor

Harborforestdoctor

Why the morninggardendoctor needs work in the evening

Summerforestdoctor

Valleyforestdoctor

Why the kitchengardendoctor needs work in the evening

Silverforestdoctor

Candleforestdoctor

Why the teachergardendoctor needs work in the evening

Mirrorforestdoctor

Basketforestdoctor

Why the harborgardendoctor needs work in the evening

Carpetforestdoctor

Saddleforestdoctor

Why the valleygardendoctor needs work in the evening

Bottleforestdoctor

Pillowforestdoctor

Why the candlegardendoctor needs work in the evening

Stonesummerdoctor

Gardensummerdoctor

Why the basketgardendoctor needs work in the evening

Lettersummerdoctor

Morningsummerdoctor

Why the saddlegardendoctor needs work in the evening

Bridgesummerdoctor

Kitchensummerdoctor

Why the pillowgardendoctor needs work in the evening

Marketsummerdoctor

Teachersummerdoctor

Why the gardenwindowdoctor needs work in the evening

Enginesummerdoctor

Harborsummerdoctor

Why the morningwindowdoctor needs work in the evening

Summersummerdoctor

Valleysummerdoctor

Why the kitchenwindowdoctor needs work in the evening

Silversummerdoctor

Candlesummerdoctor

Why the teacherwindowdoctor needs work in the evening

Mirrorsummerdoctor

Basketsummerdoctor

Why the harborwindowdoctor needs work in the evening

Carpetsummerdoctor

Saddlesummerdoctor

Why the valleywindowdoctor needs work in the evening

Bottlesummerdoctor

Pillowsummerdoctor

Why the candlewindowdoctor needs work in the evening

Stonevalleydoctor

Gardenvalleydoctor

Why the basketwindowdoctor needs work in the evening

Lettervalleydoctor

Morningvalleydoctor

Why the saddlewindowdoctor needs work in the evening

Bridgevalleydoctor

Kitchenvalleydoctor

Why the pillowwindowdoctor needs work in the evening

Marketvalleydoctor

Teachervalleydoctor

Why the gardenletterdoctor needs work in the evening

Enginevalleydoctor

Harborvalleydoctor

Why the morningletterdoctor needs work in the evening

Summervalleydoctor

Valleyvalleydoctor

Why the kitchenletterdoctor needs work in the evening

Silvervalleydoctor

Candlevalleydoctor

Why the teacherletterdoctor needs work in the evening

Mirrorvalleydoctor

Basketvalleydoctor

Why the harborletterdoctor needs work in the evening

Carpetvalleydoctor

Saddlevalleydoctor

Why the valleyletterdoctor needs work in the evening

Bottlevalleydoctor

Pillowvalleydoctor

Why the candleletterdoctor needs work in the evening

Stonecopperdoctor

Gardencopperdoctor

Why the basketletterdoctor needs work in the evening

Lettercopperdoctor

Morningcopperdoctor

Why the saddleletterdoctor needs work in the evening

Bridgecopperdoctor

Kitchencopperdoctor

Why the pillowletterdoctor needs work in the evening

Marketcopperdoctor

Teachercopperdoctor

Why the gardenmorningdoctor needs work in the evening

Enginecopperdoctor

Harborcopperdoctor

Why the morningmorningdoctor needs work in the evening

Summercopperdoctor

Valleycopperdoctor

Why the kitchenmorningdoctor needs work in the evening

Silvercopperdoctor

Candlecopperdoctor

Why the teachermorningdoctor needs work in the evening

Mirrorcopperdoctor

Basketcopperdoctor

Why the harbormorningdoctor needs work in the evening

Carpetcopperdoctor

Saddlecopperdoctor

Why the valleymorningdoctor needs work in the evening

Bottlecopperdoctor

Pillowcopperdoctor

Why the candlemorningdoctor needs work in the evening

Stonesilverdoctor

Gardensilverdoctor

Why the basketmorningdoctor needs work in the evening

Lettersilverdoctor

Morningsilverdoctor

Why the saddlemorningdoctor needs work in the evening

Bridgesilverdoctor

Kitchensilverdoctor

Why the pillowmorningdoctor needs work in the evening

Marketsilverdoctor

Teachersilverdoctor

Why the gardenpaperdoctor needs work in the evening

Enginesilverdoctor

Harborsilverdoctor

Why the morningpaperdoctor needs work in the evening

Summersilverdoctor

Valleysilverdoctor

Why the kitchenpaperdoctor needs work in the evening

Silversilverdoctor

Candlesilverdoctor

Why the teacherpaperdoctor needs work in the evening

Mirrorsilverdoctor

Basketsilverdoctor

Why the harborpaperdoctor needs work in the evening

Carpetsilverdoctor

Saddlesilverdoctor

Why the valleypaperdoctor needs work in the evening

Bottlesilverdoctor

Pillowsilverdoctor

Why the candlepaperdoctor needs work in the evening

Stonecandledoctor

Gardencandledoctor

Why the basketpaperdoctor needs work in the evening

Lettercandledoctor

Morningcandledoctor

Why the saddlepaperdoctor needs work in the evening

Bridgecandledoctor

Kitchencandledoctor

Why the pillowpaperdoctor needs work in the evening

Marketcandledoctor

Teachercandledoctor

Why the gardenbridgedoctor needs work in the evening

Enginecandledoctor

Harborcandledoctor

Why the morningbridgedoctor needs work in the evening

Summercandledoctor

Valleycandledoctor

Why the kitchenbridgedoctor needs work in the evening

Silvercandledoctor

Candlecandledoctor

Why the teacherbridgedoctor needs work in the evening

Mirrorcandledoctor

Basketcandledoctor

Why the harborbridgedoctor needs work in the evening

Carpetcandledoctor

Saddlecandledoctor

Why the valleybridgedoctor needs work in the evening

Bottlecandledoctor

Pillowcandledoctor

Why the candlebridgedoctor needs work in the evening

Stoneladderdoctor

Gardenladderdoctor

Why the basketbridgedoctor needs work in the evening

Letterladderdoctor

Morningladderdoctor

Why the saddlebridgedoctor needs work in the evening

Bridgeladderdoctor

Kitchenladderdoctor

Why the pillowbridgedoctor needs work in the evening

Marketladderdoctor

Teacherladderdoctor

Why the gardenkitchendoctor needs work in the evening

Engineladderdoctor

Harborladderdoctor

Why the morningkitchendoctor needs work in the evening

Summerladderdoctor

Valleyladderdoctor

Why the kitchenkitchendoctor needs work in the evening

Silverladderdoctor

Candleladderdoctor

Why the teacherkitchendoctor needs work in the evening

Mirrorladderdoctor

Basketladderdoctor

Why the harborkitchendoctor needs work in the evening

Carpetladderdoctor

Saddleladderdoctor

Why the valleykitchendoctor needs work in the evening

Bottleladderdoctor

Pillowladderdoctor

Why the candlekitchendoctor needs work in the evening

Stonemirrordoctor

Gardenmirrordoctor

Why the basketkitchendoctor needs work in the evening

Lettermirrordoctor

Morningmirrordoctor

Why the saddlekitchendoctor needs work in the evening

Bridgemirrordoctor

Kitchenmirrordoctor

Why the pillowkitchendoctor needs work in the evening

Marketmirrordoctor

Teachermirrordoctor

Why the gardenwinterdoctor needs work in the evening

Enginemirrordoctor

Harbormirrordoctor

Why the morningwinterdoctor needs work in the evening

Summermirrordoctor

Valleymirrordoctor

Why the kitchenwinterdoctor needs work in the evening

Silvermirrordoctor

Candlemirrordoctor

Why the teacherwinterdoctor needs work in the evening

Mirrormirrordoctor

Basketmirrordoctor

Why the harborwinterdoctor needs work in the evening

Carpetmirrordoctor

Saddlemirrordoctor

Why the valleywinterdoctor needs work in the evening

Bottlemirrordoctor

Pillowmirrordoctor

Why the candlewinterdoctor needs work in the evening

Stonebasketdoctor

Gardenbasketdoctor

Why the basketwinterdoctor needs work in the evening

Letterbasketdoctor

Morningbasketdoctor

Why the saddlewinterdoctor needs work in the evening

Bridgebasketdoctor

Kitchenbasketdoctor

Why the pillowwinterdoctor needs work in the evening

Marketbasketdoctor

Teacherbasketdoctor

Why the gardenmarketdoctor needs work in the evening

Enginebasketdoctor

Harborbasketdoctor

Why the morningmarketdoctor needs work in the evening

Summerbasketdoctor

Valleybasketdoctor

Why the kitchenmarketdoctor needs work in the evening

Silverbasketdoctor

Candlebasketdoctor

Why the teachermarketdoctor needs work in the evening

Mirrorbasketdoctor

Basketbasketdoctor

Why the harbormarketdoctor needs work in the evening

Carpetbasketdoctor

Saddlebasketdoctor

Why the valleymarketdoctor needs work in the evening

Bottlebasketdoctor

Pillowbasketdoctor

Why the candlemarketdoctor needs work in the evening

Stonebuttondoctor

Gardenbuttondoctor

Why the basketmarketdoctor needs work in the evening

Letterbuttondoctor

Morningbuttondoctor

Why the saddlemarketdoctor needs work in the evening

Bridgebuttondoctor

Kitchenbuttondoctor

Why the pillowmarketdoctor needs work in the evening

Marketbuttondoctor

Teacherbuttondoctor

Why the gardenteacherdoctor needs work in the evening

Enginebuttondoctor

Harborbuttondoctor

Why the morningteacherdoctor needs work in the evening

Summerbuttondoctor

Valleybuttondoctor

Why the kitchenteacherdoctor needs work in the evening

Silverbuttondoctor

Candlebuttondoctor

Why the teacherteacherdoctor needs work in the evening

Mirrorbuttondoctor

Basketbuttondoctor

Why the harborteacherdoctor needs work in the evening

Carpetbuttondoctor

Saddlebuttondoctor

Why the valleyteacherdoctor needs work in the evening

Bottlebuttondoctor

Pillowbuttondoctor

Why the candleteacherdoctor needs work in the evening

Stonecarpetdoctor

Gardencarpetdoctor

Why the basketteacherdoctor needs work in the evening

Lettercarpetdoctor

Morningcarpetdoctor

Why the saddleteacherdoctor needs work in the evening

Bridgecarpetdoctor

Kitchencarpetdoctor

Why the pillowteacherdoctor needs work in the evening

Marketcarpetdoctor

Teachercarpetdoctor

Why the gardendoctordoctor needs work in the evening

Enginecarpetdoctor

Harborcarpetdoctor

Why the morningdoctordoctor needs work in the evening

Summercarpetdoctor

Valleycarpetdoctor

Why the kitchendoctordoctor needs work in the evening

Silvercarpetdoctor

Candlecarpetdoctor

Why the teacherdoctordoctor needs work in the evening

Mirrorcarpetdoctor

Basketcarpetdoctor

Why the harbordoctordoctor needs work in the evening

Carpetcarpetdoctor

Saddlecarpetdoctor

Why the valleydoctordoctor needs work in the evening

Bottlecarpetdoctor

Pillowcarpetdoctor

Why the candledoctordoctor needs work in the evening

Stonesaddledoctor

Gardensaddledoctor

Why the basketdoctordoctor needs work in the evening

Lettersaddledoctor

Morningsaddledoctor

Why the saddledoctordoctor needs work in the evening

Bridgesaddledoctor

Kitchensaddledoctor

Why the pillowdoctordoctor needs work in the evening

Marketsaddledoctor

Teachersaddledoctor

Why the gardenenginedoctor needs work in the evening

Enginesaddledoctor

Harborsaddledoctor

Why the morningenginedoctor needs work in the evening

Summersaddledoctor

Valleysaddledoctor

Why the kitchenenginedoctor needs work in the evening

Silversaddledoctor

Candlesaddledoctor

Why the teacherenginedoctor needs work in the evening

Mirrorsaddledoctor

Basketsaddledoctor

Why the harborenginedoctor needs work in the evening

Carpetsaddledoctor

Saddlesaddledoctor

Why the valleyenginedoctor needs work in the evening

Bottlesaddledoctor

Pillowsaddledoctor

Why the candleenginedoctor needs work in the evening

Stonehammerdoctor

Gardenhammerdoctor

Why the basketenginedoctor needs work in the evening

Letterhammerdoctor

Morninghammerdoctor

Why the saddleenginedoctor needs work in the evening

Bridgehammerdoctor

Kitchenhammerdoctor

Why the pillowenginedoctor needs work in the evening

Markethammerdoctor

Teacherhammerdoctor

Why the gardenharbordoctor needs work in the evening

Enginehammerdoctor

Harborhammerdoctor

Why the morningharbordoctor needs work in the evening

Summerhammerdoctor

Valleyhammerdoctor

Why the kitchenharbordoctor needs work in the evening

Silverhammerdoctor

Candlehammerdoctor

Why the teacherharbordoctor needs work in the evening

Mirrorhammerdoctor

Baskethammerdoctor

Why the harborharbordoctor needs work in the evening

Carpethammerdoctor

Saddlehammerdoctor

Why the valleyharbordoctor needs work in the evening

Bottlehammerdoctor

Pillowhammerdoctor

Why the candleharbordoctor needs work in the evening

Stonebottledoctor

Gardenbottledoctor

Why the basketharbordoctor needs work in the evening

Letterbottledoctor

Morningbottledoctor

Why the saddleharbordoctor needs work in the evening

Bridgebottledoctor

Kitchenbottledoctor

Why the pillowharbordoctor needs work in the evening

Marketbottledoctor

Teacherbottledoctor

Why the gardenforestdoctor needs work in the evening

Enginebottledoctor

Harborbottledoctor

Why the morningforestdoctor needs work in the evening

Summerbottledoctor

Valleybottledoctor

Why the kitchenforestdoctor needs work in the evening

Silverbottledoctor

Candlebottledoctor

Why the teacherforestdoctor needs work in the evening

Mirrorbottledoctor

Basketbottledoctor

Why the harborforestdoctor needs work in the evening

Carpetbottledoctor

Saddlebottledoctor

Why the valleyforestdoctor needs work in the evening

Bottlebottledoctor

Pillowbottledoctor

Why the candleforestdoctor needs work in the evening

Stonepillowdoctor

Gardenpillowdoctor

Why the basketforestdoctor needs work in the evening

Letterpillowdoctor

Morningpillowdoctor

Why the saddleforestdoctor needs work in the evening

Bridgepillowdoctor

Kitchenpillowdoctor

Why the pillowforestdoctor needs work in the evening

Marketpillowdoctor

Teacherpillowdoctor

Why the gardensummerdoctor needs work in the evening

Enginepillowdoctor

Harborpillowdoctor

Why the morningsummerdoctor needs work in the evening

Summerpillowdoctor

Valleypillowdoctor

Why the kitchensummerdoctor needs work in the evening

Silverpillowdoctor

Candlepillowdoctor

Why the teachersummerdoctor needs work in the evening

Mirrorpillowdoctor

Basketpillowdoctor

Why the harborsummerdoctor needs work in the evening

Carpetpillowdoctor

Saddlepillowdoctor

Why the valleysummerdoctor needs work in the evening

Bottlepillowdoctor

Pillowpillowdoctor

Why the candlesummerdoctor needs work in the evening

Stoneriverengine

Gardenriverengine

Why the basketsummerdoctor needs work in the evening

Letterriverengine

Morningriverengine

Why the saddlesummerdoctor needs work in the evening

Bridgeriverengine

Kitchenriverengine

Why the pillowsummerdoctor needs work in the evening

Marketriverengine

Teacherriverengine

Why the gardenvalleydoctor needs work in the evening

Engineriverengine

Harborriverengine

Why the morningvalleydoctor needs work in the evening

Summerriverengine

Valleyriverengine

Why the kitchenvalleydoctor needs work in the evening

Silverriverengine

Candleriverengine

Why the teachervalleydoctor needs work in the evening

Mirrorriverengine

Basketriverengine

Why the harborvalleydoctor needs work in the evening

Carpetriverengine

Saddleriverengine

Why the valleyvalleydoctor needs work in the evening

Bottleriverengine

Pillowriverengine

Why the candlevalleydoctor needs work in the evening

Stonestoneengine

Gardenstoneengine

Why the basketvalleydoctor needs work in the evening

Letterstoneengine

Morningstoneengine

Why the saddlevalleydoctor needs work in the evening

Bridgestoneengine

Kitchenstoneengine

Why the pillowvalleydoctor needs work in the evening

Marketstoneengine

Teacherstoneengine

Why the gardencopperdoctor needs work in the evening

Enginestoneengine

Harborstoneengine

Why the morningcopperdoctor needs work in the evening

Summerstoneengine

Valleystoneengine

Why the kitchencopperdoctor needs work in the evening

Silverstoneengine

Candlestoneengine

Why the teachercopperdoctor needs work in the evening

Mirrorstoneengine

Basketstoneengine

Why the harborcopperdoctor needs work in the evening

Carpetstoneengine

Saddlestoneengine

Why the valleycopperdoctor needs work in the evening

Bottlestoneengine

Pillowstoneengine

Why the candlecopperdoctor needs work in the evening

Stonegardenengine

Gardengardenengine

Why the basketcopperdoctor needs work in the evening

Lettergardenengine

Morninggardenengine

Why the saddlecopperdoctor needs work in the evening

Bridgegardenengine

Kitchengardenengine

Why the pillowcopperdoctor needs work in the evening

Marketgardenengine

Teachergardenengine

Why the gardensilverdoctor needs work in the evening

Enginegardenengine

Harborgardenengine

Why the morningsilverdoctor needs work in the evening

Summergardenengine

Valleygardenengine

Why the kitchensilverdoctor needs work in the evening

Silvergardenengine

Candlegardenengine

Why the teachersilverdoctor needs work in the evening

Mirrorgardenengine

Basketgardenengine

Why the harborsilverdoctor needs work in the evening

Carpetgardenengine

Saddlegardenengine

Why the valleysilverdoctor needs work in the evening

Bottlegardenengine

Pillowgardenengine

Why the candlesilverdoctor needs work in the evening

Stonewindowengine

Gardenwindowengine

Why the basketsilverdoctor needs work in the evening

Letterwindowengine

Morningwindowengine

Why the saddlesilverdoctor needs work in the evening

Bridgewindowengine

Kitchenwindowengine

Why the pillowsilverdoctor needs work in the evening

Marketwindowengine

Teacherwindowengine

Why the gardencandledoctor needs work in the evening

Enginewindowengine

Harborwindowengine

Why the morningcandledoctor needs work in the evening

Summerwindowengine

Valleywindowengine

Why the kitchencandledoctor needs work in the evening

Silverwindowengine

Candlewindowengine

Why the teachercandledoctor needs work in the evening

Mirrorwindowengine

Basketwindowengine

Why the harborcandledoctor needs work in the evening

Carpetwindowengine

Saddlewindowengine

Why the valleycandledoctor needs work in the evening

Bottlewindowengine

Pillowwindowengine

Why the candlecandledoctor needs work in the evening

Stoneletterengine

Gardenletterengine

Why the basketcandledoctor needs work in the evening

Letterletterengine

Morningletterengine

Why the saddlecandledoctor needs work in the evening

Bridgeletterengine

Kitchenletterengine

Why the pillowcandledoctor needs work in the evening

Marketletterengine

Teacherletterengine

Why the gardenladderdoctor needs work in the evening

Engineletterengine

Harborletterengine

Why the morningladderdoctor needs work in the evening

Summerletterengine

Valleyletterengine

Why the kitchenladderdoctor needs work in the evening

Silverletterengine

Candleletterengine

Why the teacherladderdoctor needs work in the evening

Mirrorletterengine

Basketletterengine

Why the harborladderdoctor needs work in the evening

Carpetletterengine

Saddleletterengine

Why the valleyladderdoctor needs work in the evening

Bottleletterengine

Pillowletterengine

Why the candleladderdoctor needs work in the evening

Stonemorningengine

Gardenmorningengine

Why the basketladderdoctor needs work in the evening

Lettermorningengine

Morningmorningengine

Why the saddleladderdoctor needs work in the evening

Bridgemorningengine

Kitchenmorningengine

Why the pillowladderdoctor needs work in the evening

Marketmorningengine

Teachermorningengine

Why the gardenmirrordoctor needs work in the evening

Enginemorningengine

Harbormorningengine

Why the morningmirrordoctor needs work in the evening

Summermorningengine

Valleymorningengine

Why the kitchenmirrordoctor needs work in the evening

Silvermorningengine

Candlemorningengine

Why the teachermirrordoctor needs work in the evening

Mirrormorningengine

Basketmorningengine

Why the harbormirrordoctor needs work in the evening

Carpetmorningengine

Saddlemorningengine

Why the valleymirrordoctor needs work in the evening

Bottlemorningengine

Pillowmorningengine

Why the candlemirrordoctor needs work in the evening

Stonepaperengine

Gardenpaperengine

Why the basketmirrordoctor needs work in the evening

Letterpaperengine

Morningpaperengine

Why the saddlemirrordoctor needs work in the evening

Bridgepaperengine

Kitchenpaperengine

Why the pillowmirrordoctor needs work in the evening

Marketpaperengine

Teacherpaperengine

Why the gardenbasketdoctor needs work in the evening

Enginepaperengine

Harborpaperengine

Why the morningbasketdoctor needs work in the evening

Summerpaperengine

Valleypaperengine

Why the kitchenbasketdoctor needs work in the evening

Silverpaperengine

Candlepaperengine

Why the teacherbasketdoctor needs work in the evening

Mirrorpaperengine

Basketpaperengine

Why the harborbasketdoctor needs work in the evening

Carpetpaperengine

Saddlepaperengine

Why the valleybasketdoctor needs work in the evening

Bottlepaperengine

Pillowpaperengine

Why the candlebasketdoctor needs work in the evening

Stonebridgeengine

Gardenbridgeengine

Why the basketbasketdoctor needs work in the evening

Letterbridgeengine

Morningbridgeengine

Why the saddlebasketdoctor needs work in the evening

Bridgebridgeengine

Kitchenbridgeengine

Why the pillowbasketdoctor needs work in the evening

Marketbridgeengine

Teacherbridgeengine

Why the gardenbuttondoctor needs work in the evening

Enginebridgeengine

Harborbridgeengine

Why the morningbuttondoctor needs work in the evening

Summerbridgeengine

Valleybridgeengine

Why the kitchenbuttondoctor needs work in the evening

Silverbridgeengine

Candlebridgeengine

Why the teacherbuttondoctor needs work in the evening

Mirrorbridgeengine

Basketbridgeengine

Why the harborbuttondoctor needs work in the evening

Carpetbridgeengine

Saddlebridgeengine

Why the valleybuttondoctor needs work in the evening

Bottlebridgeengine

Pillowbridgeengine

Why the candlebuttondoctor needs work in the evening

Stonekitchenengine

Gardenkitchenengine

Why the basketbuttondoctor needs work in the evening

Letterkitchenengine

Morningkitchenengine

Why the saddlebuttondoctor needs work in the evening

Bridgekitchenengine

Kitchenkitchenengine

Why the pillowbuttondoctor needs work in the evening

Marketkitchenengine

Teacherkitchenengine

Why the gardencarpetdoctor needs work in the evening

Enginekitchenengine

Harborkitchenengine

Why the morningcarpetdoctor needs work in the evening

Summerkitchenengine

Valleykitchenengine

Why the kitchencarpetdoctor needs work in the evening

Silverkitchenengine

Candlekitchenengine

Why the teachercarpetdoctor needs work in the evening

Mirrorkitchenengine

Basketkitchenengine

Why the harborcarpetdoctor needs work in the evening

Carpetkitchenengine

Saddlekitchenengine

Why the valleycarpetdoctor needs work in the evening

Bottlekitchenengine

Pillowkitchenengine

Why the candlecarpetdoctor needs work in the evening

Stonewinterengine

Gardenwinterengine

Why the basketcarpetdoctor needs work in the evening

Letterwinterengine

Morningwinterengine

Why the saddlecarpetdoctor needs work in the evening

Bridgewinterengine

Kitchenwinterengine

Why the pillowcarpetdoctor needs work in the evening

Marketwinterengine

Teacherwinterengine

Why the gardensaddledoctor needs work in the evening

Enginewinterengine

Harborwinterengine

Why the morningsaddledoctor needs work in the evening

Summerwinterengine

Valleywinterengine

Why the kitchensaddledoctor needs work in the evening

Silverwinterengine

Candlewinterengine

Why the teachersaddledoctor needs work in the evening

Mirrorwinterengine

Basketwinterengine

Why the harborsaddledoctor needs work in the evening

Carpetwinterengine

Saddlewinterengine

Why the valleysaddledoctor needs work in the evening

Bottlewinterengine

Pillowwinterengine

Why the candlesaddledoctor needs work in the evening

Stonemarketengine

Gardenmarketengine

Why the basketsaddledoctor needs work in the evening

Lettermarketengine

Morningmarketengine

Why the saddlesaddledoctor needs work in the evening

Bridgemarketengine

Kitchenmarketengine

Why the pillowsaddledoctor needs work in the evening

Marketmarketengine

Teachermarketengine

Why the gardenhammerdoctor needs work in the evening

Enginemarketengine

Harbormarketengine

Why the morninghammerdoctor needs work in the evening

Summermarketengine

Valleymarketengine

Why the kitchenhammerdoctor needs work in the evening

Silvermarketengine

Candlemarketengine

Why the teacherhammerdoctor needs work in the evening

Mirrormarketengine

Basketmarketengine

Why the harborhammerdoctor needs work in the evening

Carpetmarketengine

Saddlemarketengine

Why the valleyhammerdoctor needs work in the evening

Bottlemarketengine

Pillowmarketengine

Why the candlehammerdoctor needs work in the evening

Stoneteacherengine

Gardenteacherengine

Why the baskethammerdoctor needs work in the evening

Letterteacherengine

Morningteacherengine

Why the saddlehammerdoctor needs work in the evening

Bridgeteacherengine

Kitchenteacherengine

Why the pillowhammerdoctor needs work in the evening

Marketteacherengine

Teacherteacherengine

Why the gardenbottledoctor needs work in the evening

Engineteacherengine

Harborteacherengine

Why the morningbottledoctor needs work in the evening

Summerteacherengine

Valleyteacherengine

Why the kitchenbottledoctor needs work in the evening

Silverteacherengine

Candleteacherengine

Why the teacherbottledoctor needs work in the evening

Mirrorteacherengine

Basketteacherengine

Why the harborbottledoctor needs work in the evening

Carpetteacherengine

Saddleteacherengine

Why the valleybottledoctor needs work in the evening

Bottleteacherengine

Pillowteacherengine

Why the candlebottledoctor needs work in the evening

Stonedoctorengine

Gardendoctorengine

Why the basketbottledoctor needs work in the evening

Letterdoctorengine

Morningdoctorengine

Why the saddlebottledoctor needs work in the evening

Bridgedoctorengine

Kitchendoctorengine

Why the pillowbottledoctor needs work in the evening

Marketdoctorengine

Teacherdoctorengine

Why the gardenpillowdoctor needs work in the evening

Enginedoctorengine

Harbordoctorengine

Why the morningpillowdoctor needs work in the evening

Summerdoctorengine

Valleydoctorengine

Why the kitchenpillowdoctor needs work in the evening

Silverdoctorengine

Candledoctorengine

Why the teacherpillowdoctor needs work in the evening

Mirrordoctorengine

Basketdoctorengine

Why the harborpillowdoctor needs work in the evening

Carpetdoctorengine

Saddledoctorengine

Why the valleypillowdoctor needs work in the evening

Bottledoctorengine

Pillowdoctorengine

Why the candlepillowdoctor needs work in the evening

Stoneengineengine

Gardenengineengine

Why the basketpillowdoctor needs work in the evening

Letterengineengine

Morningengineengine

Why the saddlepillowdoctor needs work in the evening

Bridgeengineengine

Kitchenengineengine

Why the pillowpillowdoctor needs work in the evening

Marketengineengine

Teacherengineengine

Why the gardenriverengine needs work in the evening

Engineengineengine

Harborengineengine

Why the morningriverengine needs work in the evening

Summerengineengine

Valleyengineengine

Why the kitchenriverengine needs work in the evening

Silverengineengine

Candleengineengine

Why the teacherriverengine needs work in the evening

Mirrorengineengine

Basketengineengine

Why the harborriverengine needs work in the evening

Carpetengineengine

Saddleengineengine

Why the valleyriverengine needs work in the evening

Bottleengineengine

Pillowengineengine

Why the candleriverengine needs work in the evening

Stoneharborengine

Gardenharborengine

Why the basketriverengine needs work in the evening

Letterharborengine

Morningharborengine

Why the saddleriverengine needs work in the evening

Bridgeharborengine

Kitchenharborengine

Why the pillowriverengine needs work in the evening

Marketharborengine

Teacherharborengine

Why the gardenstoneengine needs work in the evening

Engineharborengine

Harborharborengine

Why the morningstoneengine needs work in the evening

Summerharborengine

Valleyharborengine

Why the kitchenstoneengine needs work in the evening

Silverharborengine

Candleharborengine

Why the teacherstoneengine needs work in the evening

Mirrorharborengine

Basketharborengine

Why the harborstoneengine needs work in the evening

Carpetharborengine

Saddleharborengine

Why the valleystoneengine needs work in the evening

Bottleharborengine

Pillowharborengine

Why the candlestoneengine needs work in the evening

Stoneforestengine

Gardenforestengine

Why the basketstoneengine needs work in the evening

Letterforestengine

Morningforestengine

Why the saddlestoneengine needs work in the evening

Bridgeforestengine

Kitchenforestengine

Why the pillowstoneengine needs work in the evening

Marketforestengine

Teacherforestengine

Why the gardengardenengine needs work in the evening

Engineforestengine

Harborforestengine

Why the morninggardenengine needs work in the evening

Summerforestengine

Valleyforestengine

Why the kitchengardenengine needs work in the evening

Silverforestengine

Candleforestengine

Why the teachergardenengine needs work in the evening

Mirrorforestengine

Basketforestengine

Why the harborgardenengine needs work in the evening

Carpetforestengine

Saddleforestengine

Why the valleygardenengine needs work in the evening

Bottleforestengine

Pillowforestengine

Why the candlegardenengine needs work in the evening

Stonesummerengine

Gardensummerengine

Why the basketgardenengine needs work in the evening

Lettersummerengine

Morningsummerengine

Why the saddlegardenengine needs work in the evening

Bridgesummerengine

Kitchensummerengine

Why the pillowgardenengine needs work in the evening

Marketsummerengine

Teachersummerengine

Why the gardenwindowengine needs work in the evening

Enginesummerengine

Harborsummerengine

Why the morningwindowengine needs work in the evening

Summersummerengine

Valleysummerengine

Why the kitchenwindowengine needs work in the evening

Silversummerengine

Candlesummerengine

Why the teacherwindowengine needs work in the evening

Mirrorsummerengine

Basketsummerengine

Why the harborwindowengine needs work in the evening

Carpetsummerengine

Saddlesummerengine

Why the valleywindowengine needs work in the evening

Bottlesummerengine

Pillowsummerengine

Why the candlewindowengine needs work in the evening

Stonevalleyengine

Gardenvalleyengine

Why the basketwindowengine needs work in the evening

Lettervalleyengine

Morningvalleyengine

Why the saddlewindowengine needs work in the evening

Bridgevalleyengine

Kitchenvalleyengine

Why the pillowwindowengine needs work in the evening

Marketvalleyengine

Teachervalleyengine

Why the gardenletterengine needs work in the evening

Enginevalleyengine

Harborvalleyengine

Why the morningletterengine needs work in the evening

Summervalleyengine

Valleyvalleyengine

Why the kitchenletterengine needs work in the evening

Silvervalleyengine

Candlevalleyengine

Why the teacherletterengine needs work in the evening

Mirrorvalleyengine

Basketvalleyengine

Why the harborletterengine needs work in the evening

Carpetvalleyengine

Saddlevalleyengine

Why the valleyletterengine needs work in the evening

Bottlevalleyengine

Pillowvalleyengine

Why the candleletterengine needs work in the evening

Stonecopperengine

Gardencopperengine

Why the basketletterengine needs work in the evening

Lettercopperengine

Morningcopperengine

Why the saddleletterengine needs work in the evening

Bridgecopperengine

Kitchencopperengine

Why the pillowletterengine needs work in the evening

Marketcopperengine

Teachercopperengine

Why the gardenmorningengine needs work in the evening

Enginecopperengine

Harborcopperengine

Why the morningmorningengine needs work in the evening

Summercopperengine

Valleycopperengine

Why the kitchenmorningengine needs work in the evening

Silvercopperengine

Candlecopperengine

Why the teachermorningengine needs work in the evening

Mirrorcopperengine

Basketcopperengine

Why the harbormorningengine needs work in the evening

Carpetcopperengine

Saddlecopperengine

Why the valleymorningengine needs work in the evening

Bottlecopperengine

Pillowcopperengine

Why the candlemorningengine needs work in the evening

Stonesilverengine

Gardensilverengine

Why the basketmorningengine needs work in the evening

Lettersilverengine

Morningsilverengine

Why the saddlemorningengine needs work in the evening

Bridgesilverengine

Kitchensilverengine

Why the pillowmorningengine needs work in the evening

Marketsilverengine

Teachersilverengine

Why the gardenpaperengine needs work in the evening

Enginesilverengine

Harborsilverengine

Why the morningpaperengine needs work in the evening

Summersilverengine

Valleysilverengine

Why the kitchenpaperengine needs work in the evening

Silversilverengine

Candlesilverengine

Why the teacherpaperengine needs work in the evening

Mirrorsilverengine

Basketsilverengine

Why the harborpaperengine needs work in the evening

Carpetsilverengine

Saddlesilverengine

Why the valleypaperengine needs work in the evening

Bottlesilverengine

Pillowsilverengine

Why the candlepaperengine needs work in the evening

Stonecandleengine

Gardencandleengine

Why the basketpaperengine needs work in the evening

Lettercandleengine

Morningcandleengine

Why the saddlepaperengine needs work in the evening

Bridgecandleengine

Kitchencandleengine

Why the pillowpaperengine needs work in the evening

Marketcandleengine

Teachercandleengine

Why the gardenbridgeengine needs work in the evening

Enginecandleengine

Harborcandleengine

Why the morningbridgeengine needs work in the evening

Summercandleengine

Valleycandleengine

Why the kitchenbridgeengine needs work in the evening

Silvercandleengine

Candlecandleengine

Why the teacherbridgeengine needs work in the evening

Mirrorcandleengine

Basketcandleengine

Why the harborbridgeengine needs work in the evening

Carpetcandleengine

Saddlecandleengine

Why the valleybridgeengine needs work in the evening

Bottlecandleengine

Pillowcandleengine

Why the candlebridgeengine needs work in the evening

Stoneladderengine

Gardenladderengine

Why the basketbridgeengine needs work in the evening

Letterladderengine

Morningladderengine

Why the saddlebridgeengine needs work in the evening

Bridgeladderengine

Kitchenladderengine

Why the pillowbridgeengine needs work in the evening

Marketladderengine

Teacherladderengine

Why the gardenkitchenengine needs work in the evening

Engineladderengine

Harborladderengine

Why the morningkitchenengine needs work in the evening

Summerladderengine

Valleyladderengine

Why the kitchenkitchenengine needs work in the evening

Silverladderengine

Candleladderengine

Why the teacherkitchenengine needs work in the evening

Mirrorladderengine

Basketladderengine

Why the harborkitchenengine needs work in the evening

Carpetladderengine

Saddleladderengine

Why the valleykitchenengine needs work in the evening

Bottleladderengine

Pillowladderengine

Why the candlekitchenengine needs work in the evening

Stonemirrorengine

Gardenmirrorengine

Why the basketkitchenengine needs work in the evening

Lettermirrorengine

Morningmirrorengine

Why the saddlekitchenengine needs work in the evening

Bridgemirrorengine

Kitchenmirrorengine

Why the pillowkitchenengine needs work in the evening

Marketmirrorengine

Teachermirrorengine

Why the gardenwinterengine needs work in the evening

Enginemirrorengine

Harbormirrorengine

Why the morningwinterengine needs work in the evening

Summermirrorengine

Valleymirrorengine

Why the kitchenwinterengine needs work in the evening

Silvermirrorengine

Candlemirrorengine

Why the teacherwinterengine needs work in the evening

Mirrormirrorengine

Basketmirrorengine

Why the harborwinterengine needs work in the evening

Carpetmirrorengine

Saddlemirrorengine

Why the valleywinterengine needs work in the evening

Bottlemirrorengine

Pillowmirrorengine

Why the candlewinterengine needs work in the evening

Stonebasketengine

Gardenbasketengine

Why the basketwinterengine needs work in the evening

Letterbasketengine

Morningbasketengine

Why the saddlewinterengine needs work in the evening

Bridgebasketengine

Kitchenbasketengine

Why the pillowwinterengine needs work in the evening

Marketbasketengine

Teacherbasketengine

Why the gardenmarketengine needs work in the evening

Enginebasketengine

Harborbasketengine

Why the morningmarketengine needs work in the evening

Summerbasketengine

Valleybasketengine

Why the kitchenmarketengine needs work in the evening

Silverbasketengine

Candlebasketengine

Why the teachermarketengine needs work in the evening

Mirrorbasketengine

Basketbasketengine

Why the harbormarketengine needs work in the evening

Carpetbasketengine

Saddlebasketengine

Why the valleymarketengine needs work in the evening

Bottlebasketengine

Pillowbasketengine

Why the candlemarketengine needs work in the evening

Stonebuttonengine

Gardenbuttonengine

Why the basketmarketengine needs work in the evening

Letterbuttonengine

Morningbuttonengine

Why the saddlemarketengine needs work in the evening

Bridgebuttonengine

Kitchenbuttonengine

Why the pillowmarketengine needs work in the evening

Marketbuttonengine

Teacherbuttonengine

Why the gardenteacherengine needs work in the evening

Enginebuttonengine

Harborbuttonengine

Why the morningteacherengine needs work in the evening

Summerbuttonengine

Valleybuttonengine

Why the kitchenteacherengine needs work in the evening

Silverbuttonengine

Candlebuttonengine

Why the teacherteacherengine needs work in the evening

Mirrorbuttonengine

Basketbuttonengine

Why the harborteacherengine needs work in the evening

Carpetbuttonengine

Saddlebuttonengine

Why the valleyteacherengine needs work in the evening

Bottlebuttonengine

Pillowbuttonengine

Why the candleteacherengine needs work in the evening

Stonecarpetengine

Gardencarpetengine

Why the basketteacherengine needs work in the evening

Lettercarpetengine

Morningcarpetengine

Why the saddleteacherengine needs work in the evening

Bridgecarpetengine

Kitchencarpetengine

Why the pillowteacherengine needs work in the evening

Marketcarpetengine

Teachercarpetengine

Why the gardendoctorengine needs work in the evening

Enginecarpetengine

Harborcarpetengine

Why the morningdoctorengine needs work in the evening

Summercarpetengine

Valleycarpetengine

Why the kitchendoctorengine needs work in the evening

Silvercarpetengine

Candlecarpetengine

Why the teacherdoctorengine needs work in the evening

Mirrorcarpetengine

Basketcarpetengine

Why the harbordoctorengine needs work in the evening

Carpetcarpetengine

Saddlecarpetengine

Why the valleydoctorengine needs work in the evening

Bottlecarpetengine

Pillowcarpetengine

Why the candledoctorengine needs work in the evening

Stonesaddleengine

Gardensaddleengine

Why the basketdoctorengine needs work in the evening

Lettersaddleengine

Morningsaddleengine

Why the saddledoctorengine needs work in the evening

Bridgesaddleengine

Kitchensaddleengine

Why the pillowdoctorengine needs work in the evening

Marketsaddleengine

Teachersaddleengine

Why the gardenengineengine needs work in the evening

Enginesaddleengine

Harborsaddleengine

Why the morningengineengine needs work in the evening

Summersaddleengine

Valleysaddleengine

Why the kitchenengineengine needs work in the evening

Silversaddleengine

Candlesaddleengine

Why the teacherengineengine needs work in the evening

Mirrorsaddleengine

Basketsaddleengine

Why the harborengineengine needs work in the evening

Carpetsaddleengine

Saddlesaddleengine

Why the valleyengineengine needs work in the evening

Bottlesaddleengine

Pillowsaddleengine

Why the candleengineengine needs work in the evening

Stonehammerengine

Gardenhammerengine

Why the basketengineengine needs work in the evening

Letterhammerengine

Morninghammerengine

Why the saddleengineengine needs work in the evening

Bridgehammerengine

Kitchenhammerengine

Why the pillowengineengine needs work in the evening

Markethammerengine

Teacherhammerengine

Why the gardenharborengine needs work in the evening

Enginehammerengine

Harborhammerengine

Why the morningharborengine needs work in the evening

Summerhammerengine

Valleyhammerengine

Why the kitchenharborengine needs work in the evening

Silverhammerengine

Candlehammerengine

Why the teacherharborengine needs work in the evening

Mirrorhammerengine

Baskethammerengine

Why the harborharborengine needs work in the evening

Carpethammerengine

Saddlehammerengine

Why the valleyharborengine needs work in the evening

Bottlehammerengine

Pillowhammerengine

Why the candleharborengine needs work in the evening

Stonebottleengine

Gardenbottleengine

Why the basketharborengine needs work in the evening

Letterbottleengine

Morningbottleengine

Why the saddleharborengine needs work in the evening

Bridgebottleengine

Kitchenbottleengine

Why the pillowharborengine needs work in the evening

Marketbottleengine

Teacherbottleengine

Why the gardenforestengine needs work in the evening

Enginebottleengine

Harborbottleengine

Why the morningforestengine needs work in the evening

Summerbottleengine

Valleybottleengine

Why the kitchenforestengine needs work in the evening

Silverbottleengine

Candlebottleengine

Why the teacherforestengine needs work in the evening

Mirrorbottleengine

Basketbottleengine

Why the harborforestengine needs work in the evening

Carpetbottleengine

Saddlebottleengine

Why the valleyforestengine needs work in the evening

Bottlebottleengine

Pillowbottleengine

Why the candleforestengine needs work in the evening

Stonepillowengine

Gardenpillowengine

Why the basketforestengine needs work in the evening

Letterpillowengine

Morningpillowengine

Why the saddleforestengine needs work in the evening

Bridgepillowengine

Kitchenpillowengine

Why the pillowforestengine needs work in the evening

Marketpillowengine

Teacherpillowengine

Why the gardensummerengine needs work in the evening

Enginepillowengine

Harborpillowengine

Why the morningsummerengine needs work in the evening

Summerpillowengine

Valleypillowengine

Why the kitchensummerengine needs work in the evening

Silverpillowengine

Candlepillowengine

Why the teachersummerengine needs work in the evening

Mirrorpillowengine

Basketpillowengine

Why the harborsummerengine needs work in the evening

Carpetpillowengine

Saddlepillowengine

Why the valleysummerengine needs work in the evening

Bottlepillowengine

Pillowpillowengine

Why the candlesummerengine needs work in the evening

Stoneriverharbor

Gardenriverharbor

Why the basketsummerengine needs work in the evening

Letterriverharbor

Morningriverharbor

Why the saddlesummerengine needs work in the evening

Bridgeriverharbor

Kitchenriverharbor

Why the pillowsummerengine needs work in the evening

Marketriverharbor

Teacherriverharbor

Why the gardenvalleyengine needs work in the evening

Engineriverharbor

Harborriverharbor

Why the morningvalleyengine needs work in the evening

Summerriverharbor

Valleyriverharbor

Why the kitchenvalleyengine needs work in the evening

Silverriverharbor

Candleriverharbor

Why the teachervalleyengine needs work in the evening

Mirrorriverharbor

Basketriverharbor

Why the harborvalleyengine needs work in the evening

Carpetriverharbor

Saddleriverharbor

Why the valleyvalleyengine needs work in the evening

Bottleriverharbor

Pillowriverharbor

Why the candlevalleyengine needs work in the evening

Stonestoneharbor

Gardenstoneharbor

Why the basketvalleyengine needs work in the evening

Letterstoneharbor

Morningstoneharbor

Why the saddlevalleyengine needs work in the evening

Bridgestoneharbor

Kitchenstoneharbor

Why the pillowvalleyengine needs work in the evening

Marketstoneharbor

Teacherstoneharbor

Why the gardencopperengine needs work in the evening

Enginestoneharbor

Harborstoneharbor

Why the morningcopperengine needs work in the evening

Summerstoneharbor

Valleystoneharbor

Why the kitchencopperengine needs work in the evening

Silverstoneharbor

Candlestoneharbor

Why the teachercopperengine needs work in the evening

Mirrorstoneharbor

Basketstoneharbor

Why the harborcopperengine needs work in the evening

Carpetstoneharbor

Saddlestoneharbor

Why the valleycopperengine needs work in the evening

Bottlestoneharbor

Pillowstoneharbor

Why the candlecopperengine needs work in the evening

Stonegardenharbor

Gardengardenharbor

Why the basketcopperengine needs work in the evening

Lettergardenharbor

Morninggardenharbor

Why the saddlecopperengine needs work in the evening

Bridgegardenharbor

Kitchengardenharbor

Why the pillowcopperengine needs work in the evening

Marketgardenharbor

Teachergardenharbor

Why the gardensilverengine needs work in the evening

Enginegardenharbor

Harborgardenharbor

Why the morningsilverengine needs work in the evening

Summergardenharbor

Valleygardenharbor

Why the kitchensilverengine needs work in the evening

Silvergardenharbor

Candlegardenharbor

Why the teachersilverengine needs work in the evening

Mirrorgardenharbor

Basketgardenharbor

Why the harborsilverengine needs work in the evening

Carpetgardenharbor

Saddlegardenharbor

Why the valleysilverengine needs work in the evening

Bottlegardenharbor

Pillowgardenharbor

Why the candlesilverengine needs work in the evening

Stonewindowharbor

Gardenwindowharbor

Why the basketsilverengine needs work in the evening

Letterwindowharbor

Morningwindowharbor

Why the saddlesilverengine needs work in the evening

Bridgewindowharbor

Kitchenwindowharbor

Why the pillowsilverengine needs work in the evening

Marketwindowharbor

Teacherwindowharbor

Why the gardencandleengine needs work in the evening

Enginewindowharbor

Harborwindowharbor

Why the morningcandleengine needs work in the evening

Summerwindowharbor

Valleywindowharbor

Why the kitchencandleengine needs work in the evening

Silverwindowharbor

Candlewindowharbor

Why the teachercandleengine needs work in the evening

Mirrorwindowharbor

Basketwindowharbor

Why the harborcandleengine needs work in the evening

Carpetwindowharbor

Saddlewindowharbor

Why the valleycandleengine needs work in the evening

Bottlewindowharbor

Pillowwindowharbor

Why the candlecandleengine needs work in the evening

Stoneletterharbor

Gardenletterharbor

Why the basketcandleengine needs work in the evening

Letterletterharbor

Morningletterharbor

Why the saddlecandleengine needs work in the evening

Bridgeletterharbor

Kitchenletterharbor

Why the pillowcandleengine needs work in the evening

Marketletterharbor

Teacherletterharbor

Why the gardenladderengine needs work in the evening

Engineletterharbor

Harborletterharbor

Why the morningladderengine needs work in the evening

Summerletterharbor

Valleyletterharbor

Why the kitchenladderengine needs work in the evening

Silverletterharbor

Candleletterharbor

Why the teacherladderengine needs work in the evening

Mirrorletterharbor

Basketletterharbor

Why the harborladderengine needs work in the evening

Carpetletterharbor

Saddleletterharbor

Why the valleyladderengine needs work in the evening

Bottleletterharbor

Pillowletterharbor

Why the candleladderengine needs work in the evening

Stonemorningharbor

Gardenmorningharbor

Why the basketladderengine needs work in the evening

Lettermorningharbor

Morningmorningharbor

Why the saddleladderengine needs work in the evening

Bridgemorningharbor

Kitchenmorningharbor

Why the pillowladderengine needs work in the evening

Marketmorningharbor

Teachermorningharbor

Why the gardenmirrorengine needs work in the evening

Enginemorningharbor

Harbormorningharbor

Why the morningmirrorengine needs work in the evening

Summermorningharbor

Valleymorningharbor

Why the kitchenmirrorengine needs work in the evening

Silvermorningharbor

Candlemorningharbor

Why the teachermirrorengine needs work in the evening

Mirrormorningharbor

Basketmorningharbor

Why the harbormirrorengine needs work in the evening

Carpetmorningharbor

Saddlemorningharbor

Why the valleymirrorengine needs work in the evening

Bottlemorningharbor

Pillowmorningharbor

Why the candlemirrorengine needs work in the evening

Stonepaperharbor

Gardenpaperharbor

Why the basketmirrorengine needs work in the evening

Letterpaperharbor

Morningpaperharbor

Why the saddlemirrorengine needs work in the evening

Bridgepaperharbor

Kitchenpaperharbor

Why the pillowmirrorengine needs work in the evening

Marketpaperharbor

Teacherpaperharbor

Why the gardenbasketengine needs work in the evening

Enginepaperharbor

Harborpaperharbor

Why the morningbasketengine needs work in the evening

Summerpaperharbor

Valleypaperharbor

Why the kitchenbasketengine needs work in the evening

Silverpaperharbor

Candlepaperharbor

Why the teacherbasketengine needs work in the evening

Mirrorpaperharbor

Basketpaperharbor

Why the harborbasketengine needs work in the evening

Carpetpaperharbor

Saddlepaperharbor

Why the valleybasketengine needs work in the evening

Bottlepaperharbor

Pillowpaperharbor

Why the candlebasketengine needs work in the evening

Stonebridgeharbor

Gardenbridgeharbor

Why the basketbasketengine needs work in the evening

Letterbridgeharbor

Morningbridgeharbor

Why the saddlebasketengine needs work in the evening

Bridgebridgeharbor

Kitchenbridgeharbor

Why the pillowbasketengine needs work in the evening

Marketbridgeharbor

Teacherbridgeharbor

Why the gardenbuttonengine needs work in the evening

Enginebridgeharbor

Harborbridgeharbor

Why the morningbuttonengine needs work in the evening

Summerbridgeharbor

Valleybridgeharbor

Why the kitchenbuttonengine needs work in the evening

Silverbridgeharbor

Candlebridgeharbor

Why the teacherbuttonengine needs work in the evening

Mirrorbridgeharbor

Basketbridgeharbor

Why the harborbuttonengine needs work in the evening

Carpetbridgeharbor

Saddlebridgeharbor

Why the valleybuttonengine needs work in the evening

Bottlebridgeharbor

Pillowbridgeharbor

Why the candlebuttonengine needs work in the evening

Stonekitchenharbor

Gardenkitchenharbor

Why the basketbuttonengine needs work in the evening

Letterkitchenharbor

Morningkitchenharbor

Why the saddlebuttonengine needs work in the evening

Bridgekitchenharbor

Kitchenkitchenharbor

Why the pillowbuttonengine needs work in the evening

Marketkitchenharbor

Teacherkitchenharbor

Why the gardencarpetengine needs work in the evening

Enginekitchenharbor

Harborkitchenharbor

Why the morningcarpetengine needs work in the evening

Summerkitchenharbor

Valleykitchenharbor

Why the kitchencarpetengine needs work in the evening

Silverkitchenharbor

Candlekitchenharbor

Why the teachercarpetengine needs work in the evening

Mirrorkitchenharbor

Basketkitchenharbor

Why the harborcarpetengine needs work in the evening

Carpetkitchenharbor

Saddlekitchenharbor

Why the valleycarpetengine needs work in the evening

Bottlekitchenharbor

Pillowkitchenharbor

Why the candlecarpetengine needs work in the evening

Stonewinterharbor

Gardenwinterharbor

Why the basketcarpetengine needs work in the evening

Letterwinterharbor

Morningwinterharbor

Why the saddlecarpetengine needs work in the evening

Bridgewinterharbor

Kitchenwinterharbor

Why the pillowcarpetengine needs work in the evening

Marketwinterharbor

Teacherwinterharbor

Why the gardensaddleengine needs work in the evening

Enginewinterharbor

Harborwinterharbor

Why the morningsaddleengine needs work in the evening

Summerwinterharbor

Valleywinterharbor

Why the kitchensaddleengine needs work in the evening

Silverwinterharbor

Candlewinterharbor

Why the teachersaddleengine needs work in the evening

Mirrorwinterharbor

Basketwinterharbor

Why the harborsaddleengine needs work in the evening

Carpetwinterharbor

Saddlewinterharbor

Why the valleysaddleengine needs work in the evening

Bottlewinterharbor

Pillowwinterharbor

Why the candlesaddleengine needs work in the evening

Stonemarketharbor

Gardenmarketharbor

Why the basketsaddleengine needs work in the evening

Lettermarketharbor

Morningmarketharbor

Why the saddlesaddleengine needs work in the evening

Bridgemarketharbor

Kitchenmarketharbor

Why the pillowsaddleengine needs work in the evening

Marketmarketharbor

Teachermarketharbor

Why the gardenhammerengine needs work in the evening

Enginemarketharbor

Harbormarketharbor

Why the morninghammerengine needs work in the evening

Summermarketharbor

Valleymarketharbor

Why the kitchenhammerengine needs work in the evening

Silvermarketharbor

Candlemarketharbor

Why the teacherhammerengine needs work in the evening

Mirrormarketharbor

Basketmarketharbor

Why the harborhammerengine needs work in the evening

Carpetmarketharbor

Saddlemarketharbor

Why the valleyhammerengine needs work in the evening

Bottlemarketharbor

Pillowmarketharbor

Why the candlehammerengine needs work in the evening

Stoneteacherharbor

Gardenteacherharbor

Why the baskethammerengine needs work in the evening

Letterteacherharbor

Morningteacherharbor

Why the saddlehammerengine needs work in the evening

Bridgeteacherharbor

Kitchenteacherharbor

Why the pillowhammerengine needs work in the evening

Marketteacherharbor

Teacherteacherharbor

Why the gardenbottleengine needs work in the evening

Engineteacherharbor

Harborteacherharbor

Why the morningbottleengine needs work in the evening

Summerteacherharbor

Valleyteacherharbor

Why the kitchenbottleengine needs work in the evening

Silverteacherharbor

Candleteacherharbor

Why the teacherbottleengine needs work in the evening

Mirrorteacherharbor

Basketteacherharbor

Why the harborbottleengine needs work in the evening

Carpetteacherharbor

Saddleteacherharbor

Why the valleybottleengine needs work in the evening

Bottleteacherharbor

Pillowteacherharbor

Why the candlebottleengine needs work in the evening

Stonedoctorharbor

Gardendoctorharbor

Why the basketbottleengine needs work in the evening

Letterdoctorharbor

Morningdoctorharbor

Why the saddlebottleengine needs work in the evening

Bridgedoctorharbor

Kitchendoctorharbor

Why the pillowbottleengine needs work in the evening

Marketdoctorharbor

Teacherdoctorharbor

Why the gardenpillowengine needs work in the evening

Enginedoctorharbor

Harbordoctorharbor

Why the morningpillowengine needs work in the evening

Summerdoctorharbor

Valleydoctorharbor

Why the kitchenpillowengine needs work in the evening

Silverdoctorharbor

Candledoctorharbor

Why the teacherpillowengine needs work in the evening

Mirrordoctorharbor

Basketdoctorharbor

Why the harborpillowengine needs work in the evening

Carpetdoctorharbor

Saddledoctorharbor

Why the valleypillowengine needs work in the evening

Bottledoctorharbor

Pillowdoctorharbor

Why the candlepillowengine needs work in the evening

Stoneengineharbor

Gardenengineharbor

Why the basketpillowengine needs work in the evening

Letterengineharbor

Morningengineharbor

Why the saddlepillowengine needs work in the evening

Bridgeengineharbor

Kitchenengineharbor

Why the pillowpillowengine needs work in the evening

Marketengineharbor

Teacherengineharbor

Why the gardenriverharbor needs work in the evening

Engineengineharbor

Harborengineharbor

Why the morningriverharbor needs work in the evening

Summerengineharbor

Valleyengineharbor

Why the kitchenriverharbor needs work in the evening

Silverengineharbor

Candleengineharbor

Why the teacherriverharbor needs work in the evening

Mirrorengineharbor

Basketengineharbor

Why the harborriverharbor needs work in the evening

Carpetengineharbor

Saddleengineharbor

Why the valleyriverharbor needs work in the evening

Bottleengineharbor

Pillowengineharbor

Why the candleriverharbor needs work in the evening

Stoneharborharbor

Gardenharborharbor

Why the basketriverharbor needs work in the evening

Letterharborharbor

Morningharborharbor

Why the saddleriverharbor needs work in the evening

Bridgeharborharbor

Kitchenharborharbor

Why the pillowriverharbor needs work in the evening

Marketharborharbor

Teacherharborharbor

Why the gardenstoneharbor needs work in the evening

Engineharborharbor

Harborharborharbor

Why the morningstoneharbor needs work in the evening

Summerharborharbor

Valleyharborharbor

Why the kitchenstoneharbor needs work in the evening

Silverharborharbor

Candleharborharbor

Why the teacherstoneharbor needs work in the evening

Mirrorharborharbor

Basketharborharbor

Why the harborstoneharbor needs work in the evening

Carpetharborharbor

Saddleharborharbor

Why the valleystoneharbor needs work in the evening

Bottleharborharbor

Pillowharborharbor

Why the candlestoneharbor needs work in the evening

Stoneforestharbor

Gardenforestharbor

Why the basketstoneharbor needs work in the evening

Letterforestharbor

Morningforestharbor

Why the saddlestoneharbor needs work in the evening

Bridgeforestharbor

Kitchenforestharbor

Why the pillowstoneharbor needs work in the evening

Marketforestharbor

Teacherforestharbor

Why the gardengardenharbor needs work in the evening

Engineforestharbor

Harborforestharbor

Why the morninggardenharbor needs work in the evening

Summerforestharbor

Valleyforestharbor

Why the kitchengardenharbor needs work in the evening

Silverforestharbor

Candleforestharbor

Why the teachergardenharbor needs work in the evening

Mirrorforestharbor

Basketforestharbor

Why the harborgardenharbor needs work in the evening

Carpetforestharbor

Saddleforestharbor

Why the valleygardenharbor needs work in the evening

Bottleforestharbor

Pillowforestharbor

Why the candlegardenharbor needs work in the evening

Stonesummerharbor

Gardensummerharbor

Why the basketgardenharbor needs work in the evening

Lettersummerharbor

Morningsummerharbor

Why the saddlegardenharbor needs work in the evening

Bridgesummerharbor

Kitchensummerharbor

Why the pillowgardenharbor needs work in the evening

Marketsummerharbor

Teachersummerharbor

Why the gardenwindowharbor needs work in the evening

Enginesummerharbor

Harborsummerharbor

Why the morningwindowharbor needs work in the evening

Summersummerharbor

Valleysummerharbor

Why the kitchenwindowharbor needs work in the evening

Silversummerharbor

Candlesummerharbor

Why the teacherwindowharbor needs work in the evening

Mirrorsummerharbor

Basketsummerharbor

Why the harborwindowharbor needs work in the evening

Carpetsummerharbor

Saddlesummerharbor

Why the valleywindowharbor needs work in the evening

Bottlesummerharbor

Pillowsummerharbor

Why the candlewindowharbor needs work in the evening

Stonevalleyharbor

Gardenvalleyharbor

Why the basketwindowharbor needs work in the evening

Lettervalleyharbor

Morningvalleyharbor

Why the saddlewindowharbor needs work in the evening

Bridgevalleyharbor

Kitchenvalleyharbor

Why the pillowwindowharbor needs work in the evening

Marketvalleyharbor

Teachervalleyharbor

Why the gardenletterharbor needs work in the evening

Enginevalleyharbor

Harborvalleyharbor

Why the morningletterharbor needs work in the evening

Summervalleyharbor

Valleyvalleyharbor

Why the kitchenletterharbor needs work in the evening

Silvervalleyharbor

Candlevalleyharbor

Why the teacherletterharbor needs work in the evening

Mirrorvalleyharbor

Basketvalleyharbor

Why the harborletterharbor needs work in the evening

Carpetvalleyharbor

Saddlevalleyharbor

Why the valleyletterharbor needs work in the evening

Bottlevalleyharbor

Pillowvalleyharbor

Why the candleletterharbor needs work in the evening

Stonecopperharbor

Gardencopperharbor

Why the basketletterharbor needs work in the evening

Lettercopperharbor

Morningcopperharbor

Why the saddleletterharbor needs work in the evening

Bridgecopperharbor

Kitchencopperharbor

Why the pillowletterharbor needs work in the evening

Marketcopperharbor

Teachercopperharbor

Why the gardenmorningharbor needs work in the evening

Enginecopperharbor

Harborcopperharbor

Why the morningmorningharbor needs work in the evening

Summercopperharbor

Valleycopperharbor

Why the kitchenmorningharbor needs work in the evening

Silvercopperharbor

Candlecopperharbor

Why the teachermorningharbor needs work in the evening

Mirrorcopperharbor

Basketcopperharbor

Why the harbormorningharbor needs work in the evening

Carpetcopperharbor

Saddlecopperharbor

Why the valleymorningharbor needs work in the evening

Bottlecopperharbor

Pillowcopperharbor

Why the candlemorningharbor needs work in the evening

Stonesilverharbor

Gardensilverharbor

Why the basketmorningharbor needs work in the evening

Lettersilverharbor

Morningsilverharbor

Why the saddlemorningharbor needs work in the evening

Bridgesilverharbor

Kitchensilverharbor

Why the pillowmorningharbor needs work in the evening

Marketsilverharbor

Teachersilverharbor

Why the gardenpaperharbor needs work in the evening

Enginesilverharbor

Harborsilverharbor

Why the morningpaperharbor needs work in the evening

Summersilverharbor

Valleysilverharbor

Why the kitchenpaperharbor needs work in the evening

Silversilverharbor

Candlesilverharbor

Why the teacherpaperharbor needs work in the evening

Mirrorsilverharbor

Basketsilverharbor

Why the harborpaperharbor needs work in the evening

Carpetsilverharbor

Saddlesilverharbor

Why the valleypaperharbor needs work in the evening

Bottlesilverharbor

Pillowsilverharbor

Why the candlepaperharbor needs work in the evening

Stonecandleharbor

Gardencandleharbor

Why the basketpaperharbor needs work in the evening

Lettercandleharbor

Morningcandleharbor

Why the saddlepaperharbor needs work in the evening

Bridgecandleharbor

Kitchencandleharbor

Why the pillowpaperharbor needs work in the evening

Marketcandleharbor

Teachercandleharbor

Why the gardenbridgeharbor needs work in the evening

Enginecandleharbor

Harborcandleharbor

Why the morningbridgeharbor needs work in the evening

Summercandleharbor

Valleycandleharbor

Why the kitchenbridgeharbor needs work in the evening

Silvercandleharbor

Candlecandleharbor

Why the teacherbridgeharbor needs work in the evening

Mirrorcandleharbor

Basketcandleharbor

Why the harborbridgeharbor needs work in the evening

Carpetcandleharbor

Saddlecandleharbor

Why the valleybridgeharbor needs work in the evening

Bottlecandleharbor

Pillowcandleharbor

Why the candlebridgeharbor needs work in the evening

Stoneladderharbor

Gardenladderharbor

Why the basketbridgeharbor needs work in the evening

Letterladderharbor

Morningladderharbor

Why the saddlebridgeharbor needs work in the evening

Bridgeladderharbor

Kitchenladderharbor

Why the pillowbridgeharbor needs work in the evening

Marketladderharbor

Teacherladderharbor

Why the gardenkitchenharbor needs work in the evening

Engineladderharbor

Harborladderharbor

Why the morningkitchenharbor needs work in the evening

Summerladderharbor

Valleyladderharbor

Why the kitchenkitchenharbor needs work in the evening

Silverladderharbor

Candleladderharbor

Why the teacherkitchenharbor needs work in the evening

Mirrorladderharbor

Basketladderharbor

Why the harborkitchenharbor needs work in the evening

Carpetladderharbor

Saddleladderharbor

Why the valleykitchenharbor needs work in the evening

Bottleladderharbor

Pillowladderharbor

Why the candlekitchenharbor needs work in the evening

Stonemirrorharbor

Gardenmirrorharbor

Why the basketkitchenharbor needs work in the evening

Lettermirrorharbor

Morningmirrorharbor

Why the saddlekitchenharbor needs work in the evening

Bridgemirrorharbor

Kitchenmirrorharbor

Why the pillowkitchenharbor needs work in the evening

Marketmirrorharbor

Teachermirrorharbor

Why the gardenwinterharbor needs work in the evening

Enginemirrorharbor

Harbormirrorharbor

Why the morningwinterharbor needs work in the evening

Summermirrorharbor

Valleymirrorharbor

Why the kitchenwinterharbor needs work in the evening

Silvermirrorharbor

Candlemirrorharbor

Why the teacherwinterharbor needs work in the evening

Mirrormirrorharbor

Basketmirrorharbor

Why the harborwinterharbor needs work in the evening

Carpetmirrorharbor

Saddlemirrorharbor

Why the valleywinterharbor needs work in the evening

Bottlemirrorharbor

Pillowmirrorharbor

Why the candlewinterharbor needs work in the evening

Stonebasketharbor

Gardenbasketharbor

Why the basketwinterharbor needs work in the evening

Letterbasketharbor

Morningbasketharbor

Why the saddlewinterharbor needs work in the evening

Bridgebasketharbor

Kitchenbasketharbor

Why the pillowwinterharbor needs work in the evening

Marketbasketharbor

Teacherbasketharbor

Why the gardenmarketharbor needs work in the evening

Enginebasketharbor

Harborbasketharbor

Why the morningmarketharbor needs work in the evening

Summerbasketharbor

Valleybasketharbor

Why the kitchenmarketharbor needs work in the evening

Silverbasketharbor

Candlebasketharbor

Why the teachermarketharbor needs work in the evening

Mirrorbasketharbor

Basketbasketharbor

Why the harbormarketharbor needs work in the evening

Carpetbasketharbor

Saddlebasketharbor

Why the valleymarketharbor needs work in the evening

Bottlebasketharbor

Pillowbasketharbor

Why the candlemarketharbor needs work in the evening

Stonebuttonharbor

Gardenbuttonharbor

Why the basketmarketharbor needs work in the evening

Letterbuttonharbor

Morningbuttonharbor

Why the saddlemarketharbor needs work in the evening

Bridgebuttonharbor

Kitchenbuttonharbor

Why the pillowmarketharbor needs work in the evening

Marketbuttonharbor

Teacherbuttonharbor

Why the gardenteacherharbor needs work in the evening

Enginebuttonharbor

Harborbuttonharbor

Why the morningteacherharbor needs work in the evening

Summerbuttonharbor

Valleybuttonharbor

Why the kitchenteacherharbor needs work in the evening

Silverbuttonharbor

Candlebuttonharbor

Why the teacherteacherharbor needs work in the evening

Mirrorbuttonharbor

Basketbuttonharbor

Why the harborteacherharbor needs work in the evening

Carpetbuttonharbor

Saddlebuttonharbor

Why the valleyteacherharbor needs work in the evening

Bottlebuttonharbor

Pillowbuttonharbor

Why the candleteacherharbor needs work in the evening

Stonecarpetharbor

Gardencarpetharbor

Why the basketteacherharbor needs work in the evening

Lettercarpetharbor

Morningcarpetharbor

Why the saddleteacherharbor needs work in the evening

Bridgecarpetharbor

Kitchencarpetharbor

Why the pillowteacherharbor needs work in the evening

Marketcarpetharbor

Teachercarpetharbor

Why the gardendoctorharbor needs work in the evening

Enginecarpetharbor

Harborcarpetharbor

Why the morningdoctorharbor needs work in the evening

Summercarpetharbor

Valleycarpetharbor

Why the kitchendoctorharbor needs work in the evening

Silvercarpetharbor

Candlecarpetharbor

Why the teacherdoctorharbor needs work in the evening

Mirrorcarpetharbor

Basketcarpetharbor

Why the harbordoctorharbor needs work in the evening

Carpetcarpetharbor

Saddlecarpetharbor

Why the valleydoctorharbor needs work in the evening

Bottlecarpetharbor

Pillowcarpetharbor

Why the candledoctorharbor needs work in the evening

Stonesaddleharbor

Gardensaddleharbor

Why the basketdoctorharbor needs work in the evening

Lettersaddleharbor

Morningsaddleharbor

Why the saddledoctorharbor needs work in the evening

Bridgesaddleharbor

Kitchensaddleharbor

Why the pillowdoctorharbor needs work in the evening

Marketsaddleharbor

Teachersaddleharbor

Why the gardenengineharbor needs work in the evening

Enginesaddleharbor

Harborsaddleharbor

Why the morningengineharbor needs work in the evening

Summersaddleharbor

Valleysaddleharbor

Why the kitchenengineharbor needs work in the evening

Silversaddleharbor

Candlesaddleharbor

Why the teacherengineharbor needs work in the evening

Mirrorsaddleharbor

Basketsaddleharbor

Why the harborengineharbor needs work in the evening

Carpetsaddleharbor

Saddlesaddleharbor

Why the valleyengineharbor needs work in the evening

Bottlesaddleharbor

Pillowsaddleharbor

Why the candleengineharbor needs work in the evening

Stonehammerharbor

Gardenhammerharbor

Why the basketengineharbor needs work in the evening

Letterhammerharbor

Morninghammerharbor

Why the saddleengineharbor needs work in the evening

Bridgehammerharbor

Kitchenhammerharbor

Why the pillowengineharbor needs work in the evening

Markethammerharbor

Teacherhammerharbor

Why the gardenharborharbor needs work in the evening

Enginehammerharbor

Harborhammerharbor

Why the morningharborharbor needs work in the evening

Summerhammerharbor

Valleyhammerharbor

Why the kitchenharborharbor needs work in the evening

Silverhammerharbor

Candlehammerharbor

Why the teacherharborharbor needs work in the evening

Mirrorhammerharbor

Baskethammerharbor

Why the harborharborharbor needs work in the evening

Carpethammerharbor

Saddlehammerharbor

Why the valleyharborharbor needs work in the evening

Bottlehammerharbor

Pillowhammerharbor

Why the candleharborharbor needs work in the evening

Stonebottleharbor

Gardenbottleharbor

Why the basketharborharbor needs work in the evening

Letterbottleharbor

Morningbottleharbor

Why the saddleharborharbor needs work in the evening

Bridgebottleharbor

Kitchenbottleharbor

Why the pillowharborharbor needs work in the evening

Marketbottleharbor

Teacherbottleharbor

Why the gardenforestharbor needs work in the evening

Enginebottleharbor

Harborbottleharbor

Why the morningforestharbor needs work in the evening

Summerbottleharbor

Valleybottleharbor

Why the kitchenforestharbor needs work in the evening

Silverbottleharbor

Candlebottleharbor

Why the teacherforestharbor needs work in the evening

Mirrorbottleharbor

Basketbottleharbor

Why the harborforestharbor needs work in the evening

Carpetbottleharbor

Saddlebottleharbor

Why the valleyforestharbor needs work in the evening

Bottlebottleharbor

Pillowbottleharbor

Why the candleforestharbor needs work in the evening

Stonepillowharbor

Gardenpillowharbor

Why the basketforestharbor needs work in the evening

Letterpillowharbor

Morningpillowharbor

Why the saddleforestharbor needs work in the evening

Bridgepillowharbor

Kitchenpillowharbor

Why the pillowforestharbor needs work in the evening

Marketpillowharbor

Teacherpillowharbor

Why the gardensummerharbor needs work in the evening

Enginepillowharbor

Harborpillowharbor

Why the morningsummerharbor needs work in the evening

Summerpillowharbor

Valleypillowharbor

Why the kitchensummerharbor needs work in the evening

Silverpillowharbor

Candlepillowharbor

Why the teachersummerharbor needs work in the evening

Mirrorpillowharbor

Basketpillowharbor

Why the harborsummerharbor needs work in the evening

Carpetpillowharbor

Saddlepillowharbor

Why the valleysummerharbor needs work in the evening

Bottlepillowharbor

Pillowpillowharbor

Why the candlesummerharbor needs work in the evening

Stoneriverforest

Gardenriverforest

Why the basketsummerharbor needs work in the evening

Letterriverforest

Morningriverforest

Why the saddlesummerharbor needs work in the evening

Bridgeriverforest

Kitchenriverforest

Why the pillowsummerharbor needs work in the evening

Marketriverforest

Teacherriverforest

Why the gardenvalleyharbor needs work in the evening

Engineriverforest

Harborriverforest

Why the morningvalleyharbor needs work in the evening

Summerriverforest

Valleyriverforest

Why the kitchenvalleyharbor needs work in the evening

Silverriverforest

Candleriverforest

Why the teachervalleyharbor needs work in the evening

Mirrorriverforest

Basketriverforest

Why the harborvalleyharbor needs work in the evening

Carpetriverforest

Saddleriverforest

Why the valleyvalleyharbor needs work in the evening

Bottleriverforest

Pillowriverforest

Why the candlevalleyharbor needs work in the evening

Stonestoneforest

Gardenstoneforest

Why the basketvalleyharbor needs work in the evening

Letterstoneforest

Morningstoneforest

Why the saddlevalleyharbor needs work in the evening

Bridgestoneforest

Kitchenstoneforest

Why the pillowvalleyharbor needs work in the evening

Marketstoneforest

Teacherstoneforest

Why the gardencopperharbor needs work in the evening

Enginestoneforest

Harborstoneforest

Why the morningcopperharbor needs work in the evening

Summerstoneforest

Valleystoneforest

Why the kitchencopperharbor needs work in the evening

Silverstoneforest

Candlestoneforest

Why the teachercopperharbor needs work in the evening

Mirrorstoneforest

Basketstoneforest

Why the harborcopperharbor needs work in the evening

Carpetstoneforest

Saddlestoneforest

Why the valleycopperharbor needs work in the evening

Bottlestoneforest

Pillowstoneforest

Why the candlecopperharbor needs work in the evening

Stonegardenforest

Gardengardenforest

Why the basketcopperharbor needs work in the evening

Lettergardenforest

Morninggardenforest

Why the saddlecopperharbor needs work in the evening

Bridgegardenforest

Kitchengardenforest

Why the pillowcopperharbor needs work in the evening

Marketgardenforest

Teachergardenforest

Why the gardensilverharbor needs work in the evening

Enginegardenforest

Harborgardenforest

Why the morningsilverharbor needs work in the evening

Summergardenforest

Valleygardenforest

Why the kitchensilverharbor needs work in the evening

Silvergardenforest

Candlegardenforest

Why the teachersilverharbor needs work in the evening

Mirrorgardenforest

Basketgardenforest

Why the harborsilverharbor needs work in the evening

Carpetgardenforest

Saddlegardenforest

Why the valleysilverharbor needs work in the evening

Bottlegardenforest

Pillowgardenforest

Why the candlesilverharbor needs work in the evening

Stonewindowforest

Gardenwindowforest

Why the basketsilverharbor needs work in the evening

Letterwindowforest

Morningwindowforest

Why the saddlesilverharbor needs work in the evening

Bridgewindowforest

Kitchenwindowforest

Why the pillowsilverharbor needs work in the evening

Marketwindowforest

Teacherwindowforest

Why the gardencandleharbor needs work in the evening

Enginewindowforest

Harborwindowforest

Why the morningcandleharbor needs work in the evening

Summerwindowforest

Valleywindowforest

Why the kitchencandleharbor needs work in the evening

Silverwindowforest

Candlewindowforest

Why the teachercandleharbor needs work in the evening

Mirrorwindowforest

Basketwindowforest

Why the harborcandleharbor needs work in the evening

Carpetwindowforest

Saddlewindowforest

Why the valleycandleharbor needs work in the evening

Bottlewindowforest

Pillowwindowforest

Why the candlecandleharbor needs work in the evening

Stoneletterforest

Gardenletterforest

Why the basketcandleharbor needs work in the evening

Letterletterforest

Morningletterforest

Why the saddlecandleharbor needs work in the evening

Bridgeletterforest

Kitchenletterforest

Why the pillowcandleharbor needs work in the evening

Marketletterforest

Teacherletterforest

Why the gardenladderharbor needs work in the evening

Engineletterforest

Harborletterforest

Why the morningladderharbor needs work in the evening

Summerletterforest

Valleyletterforest

Why the kitchenladderharbor needs work in the evening

Silverletterforest

Candleletterforest

Why the teacherladderharbor needs work in the evening

Mirrorletterforest

Basketletterforest

Why the harborladderharbor needs work in the evening

Carpetletterforest

Saddleletterforest

Why the valleyladderharbor needs work in the evening

Bottleletterforest

Pillowletterforest

Why the candleladderharbor needs work in the evening

Stonemorningforest

Gardenmorningforest

Why the basketladderharbor needs work in the evening

Lettermorningforest

Morningmorningforest

Why the saddleladderharbor needs work in the evening

Bridgemorningforest

Kitchenmorningforest

Why the pillowladderharbor needs work in the evening

Marketmorningforest

Teachermorningforest

Why the gardenmirrorharbor needs work in the evening

Enginemorningforest

Harbormorningforest

Why the morningmirrorharbor needs work in the evening

Summermorningforest

Valleymorningforest

Why the kitchenmirrorharbor needs work in the evening

Silvermorningforest

Candlemorningforest

Why the teachermirrorharbor needs work in the evening

Mirrormorningforest

Basketmorningforest

Why the harbormirrorharbor needs work in the evening

Carpetmorningforest

Saddlemorningforest

Why the valleymirrorharbor needs work in the evening

Bottlemorningforest

Pillowmorningforest

Why the candlemirrorharbor needs work in the evening

Stonepaperforest

Gardenpaperforest

Why the basketmirrorharbor needs work in the evening

Letterpaperforest

Morningpaperforest

Why the saddlemirrorharbor needs work in the evening

Bridgepaperforest

Kitchenpaperforest

Why the pillowmirrorharbor needs work in the evening

Marketpaperforest

Teacherpaperforest

Why the gardenbasketharbor needs work in the evening

Enginepaperforest

Harborpaperforest

Why the morningbasketharbor needs work in the evening

Summerpaperforest

Valleypaperforest

Why the kitchenbasketharbor needs work in the evening

Silverpaperforest

Candlepaperforest

Why the teacherbasketharbor needs work in the evening

Mirrorpaperforest

Basketpaperforest

Why the harborbasketharbor needs work in the evening

Carpetpaperforest

Saddlepaperforest

Why the valleybasketharbor needs work in the evening

Bottlepaperforest

Pillowpaperforest

Why the candlebasketharbor needs work in the evening

Stonebridgeforest

Gardenbridgeforest

Why the basketbasketharbor needs work in the evening

Letterbridgeforest

Morningbridgeforest

Why the saddlebasketharbor needs work in the evening

Bridgebridgeforest

Kitchenbridgeforest

Why the pillowbasketharbor needs work in the evening

Marketbridgeforest

Teacherbridgeforest

Why the gardenbuttonharbor needs work in the evening

Enginebridgeforest

Harborbridgeforest

Why the morningbuttonharbor needs work in the evening

Summerbridgeforest

Valleybridgeforest

Why the kitchenbuttonharbor needs work in the evening

Silverbridgeforest

Candlebridgeforest

Why the teacherbuttonharbor needs work in the evening

Mirrorbridgeforest

Basketbridgeforest

Why the harborbuttonharbor needs work in the evening

Carpetbridgeforest

Saddlebridgeforest

Why the valleybuttonharbor needs work in the evening

Bottlebridgeforest

Pillowbridgeforest

Why the candlebuttonharbor needs work in the evening

Stonekitchenforest

Gardenkitchenforest

Why the basketbuttonharbor needs work in the evening

Letterkitchenforest

Morningkitchenforest

Why the saddlebuttonharbor needs work in the evening

Bridgekitchenforest

Kitchenkitchenforest

Why the pillowbuttonharbor needs work in the evening

Marketkitchenforest

Teacherkitchenforest

Why the gardencarpetharbor needs work in the evening

Enginekitchenforest

Harborkitchenforest

Why the morningcarpetharbor needs work in the evening

Summerkitchenforest

Valleykitchenforest

Why the kitchencarpetharbor needs work in the evening

Silverkitchenforest

Candlekitchenforest

Why the teachercarpetharbor needs work in the evening

Mirrorkitchenforest

Basketkitchenforest

Why the harborcarpetharbor needs work in the evening

Carpetkitchenforest

Saddlekitchenforest

Why the valleycarpetharbor needs work in the evening

Bottlekitchenforest

Pillowkitchenforest

Why the candlecarpetharbor needs work in the evening

Stonewinterforest

Gardenwinterforest

Why the basketcarpetharbor needs work in the evening

Letterwinterforest

Morningwinterforest

Why the saddlecarpetharbor needs work in the evening

Bridgewinterforest

Kitchenwinterforest

Why the pillowcarpetharbor needs work in the evening

Marketwinterforest

Teacherwinterforest

Why the gardensaddleharbor needs work in the evening

Enginewinterforest

Harborwinterforest

Why the morningsaddleharbor needs work in the evening

Summerwinterforest

Valleywinterforest

Why the kitchensaddleharbor needs work in the evening

Silverwinterforest

Candlewinterforest

Why the teachersaddleharbor needs work in the evening

Mirrorwinterforest

Basketwinterforest

Why the harborsaddleharbor needs work in the evening

Carpetwinterforest

Saddlewinterforest

Why the valleysaddleharbor needs work in the evening

Bottlewinterforest

Pillowwinterforest

Why the candlesaddleharbor needs work in the evening

Stonemarketforest

Gardenmarketforest

Why the basketsaddleharbor needs work in the evening

Lettermarketforest

Morningmarketforest

Why the saddlesaddleharbor needs work in the evening

Bridgemarketforest

Kitchenmarketforest

Why the pillowsaddleharbor needs work in the evening

Marketmarketforest

Teachermarketforest

Why the gardenhammerharbor needs work in the evening

Enginemarketforest

Harbormarketforest

Why the morninghammerharbor needs work in the evening

Summermarketforest

Valleymarketforest

Why the kitchenhammerharbor needs work in the evening

Silvermarketforest

Candlemarketforest

Why the teacherhammerharbor needs work in the evening

Mirrormarketforest

Basketmarketforest

Why the harborhammerharbor needs work in the evening

Carpetmarketforest

Saddlemarketforest

Why the valleyhammerharbor needs work in the evening

Bottlemarketforest

Pillowmarketforest

Why the candlehammerharbor needs work in the evening

Stoneteacherforest

Gardenteacherforest

Why the baskethammerharbor needs work in the evening

Letterteacherforest

Morningteacherforest

Why the saddlehammerharbor needs work in the evening

Bridgeteacherforest

Kitchenteacherforest

Why the pillowhammerharbor needs work in the evening

Marketteacherforest

Teacherteacherforest

Why the gardenbottleharbor needs work in the evening

Engineteacherforest

Harborteacherforest

Why the morningbottleharbor needs work in the evening

Summerteacherforest

Valleyteacherforest

Why the kitchenbottleharbor needs work in the evening

Silverteacherforest

Candleteacherforest

Why the teacherbottleharbor needs work in the evening

Mirrorteacherforest

Basketteacherforest

Why the harborbottleharbor needs work in the evening

Carpetteacherforest

Saddleteacherforest

Why the valleybottleharbor needs work in the evening

Bottleteacherforest

Pillowteacherforest

Why the candlebottleharbor needs work in the evening

Stonedoctorforest

Gardendoctorforest

Why the basketbottleharbor needs work in the evening

Letterdoctorforest

Morningdoctorforest

Why the saddlebottleharbor needs work in the evening

Bridgedoctorforest

Kitchendoctorforest

Why the pillowbottleharbor needs work in the evening

Marketdoctorforest

Teacherdoctorforest

Why the gardenpillowharbor needs work in the evening

Enginedoctorforest

Harbordoctorforest

Why the morningpillowharbor needs work in the evening

Summerdoctorforest

Valleydoctorforest

Why the kitchenpillowharbor needs work in the evening

Silverdoctorforest

Candledoctorforest

Why the teacherpillowharbor needs work in the evening

Mirrordoctorforest

Basketdoctorforest

Why the harborpillowharbor needs work in the evening

Carpetdoctorforest

Saddledoctorforest

Why the valleypillowharbor needs work in the evening

Bottledoctorforest

Pillowdoctorforest

Why the candlepillowharbor needs work in the evening

Stoneengineforest

Gardenengineforest

Why the basketpillowharbor needs work in the evening

Letterengineforest

Morningengineforest

Why the saddlepillowharbor needs work in the evening

Bridgeengineforest

Kitchenengineforest

Why the pillowpillowharbor needs work in the evening

Marketengineforest

Teacherengineforest

Why the gardenriverforest needs work in the evening

Engineengineforest

Harborengineforest

Why the morningriverforest needs work in the evening

Summerengineforest

Valleyengineforest

Why the kitchenriverforest needs work in the evening

Silverengineforest

Candleengineforest

Why the teacherriverforest needs work in the evening

Mirrorengineforest

Basketengineforest

Why the harborriverforest needs work in the evening

Carpetengineforest

Saddleengineforest

Why the valleyriverforest needs work in the evening

Bottleengineforest

Pillowengineforest

Why the candleriverforest needs work in the evening

Stoneharborforest

Gardenharborforest

Why the basketriverforest needs work in the evening

Letterharborforest

Morningharborforest

Why the saddleriverforest needs work in the evening

Bridgeharborforest

Kitchenharborforest

Why the pillowriverforest needs work in the evening

Marketharborforest

Teacherharborforest

Why the gardenstoneforest needs work in the evening

Engineharborforest

Harborharborforest

Why the morningstoneforest needs work in the evening

Summerharborforest

Valleyharborforest

Why the kitchenstoneforest needs work in the evening

Silverharborforest

Candleharborforest

Why the teacherstoneforest needs work in the evening

Mirrorharborforest

Basketharborforest

Why the harborstoneforest needs work in the evening

Carpetharborforest

Saddleharborforest

Why the valleystoneforest needs work in the evening

Bottleharborforest

Pillowharborforest

Why the candlestoneforest needs work in the evening

Stoneforestforest

Gardenforestforest

Why the basketstoneforest needs work in the evening

Letterforestforest

Morningforestforest

Why the saddlestoneforest needs work in the evening

Bridgeforestforest

Kitchenforestforest

Why the pillowstoneforest needs work in the evening

Marketforestforest

Teacherforestforest

Why the gardengardenforest needs work in the evening

Engineforestforest

Harborforestforest

Why the morninggardenforest needs work in the evening

Summerforestforest

Valleyforestforest

Why the kitchengardenforest needs work in the evening

Silverforestforest

Candleforestforest

Why the teachergardenforest needs work in the evening

Mirrorforestforest

Basketforestforest

Why the harborgardenforest needs work in the evening

Carpetforestforest

Saddleforestforest

Why the valleygardenforest needs work in the evening

Bottleforestforest

Pillowforestforest

Why the candlegardenforest needs work in the evening

Stonesummerforest

Gardensummerforest

Why the basketgardenforest needs work in the evening

Lettersummerforest

Morningsummerforest

Why the saddlegardenforest needs work in the evening

Bridgesummerforest

Kitchensummerforest

Why the pillowgardenforest needs work in the evening

Marketsummerforest

Teachersummerforest

Why the gardenwindowforest needs work in the evening

Enginesummerforest

Harborsummerforest

Why the morningwindowforest needs work in the evening

Summersummerforest

Valleysummerforest

Why the kitchenwindowforest needs work in the evening

Silversummerforest

Candlesummerforest

Why the teacherwindowforest needs work in the evening

Mirrorsummerforest

Basketsummerforest

Why the harborwindowforest needs work in the evening

Carpetsummerforest

Saddlesummerforest

Why the valleywindowforest needs work in the evening

Bottlesummerforest

Pillowsummerforest

Why the candlewindowforest needs work in the evening

Stonevalleyforest

Gardenvalleyforest

Why the basketwindowforest needs work in the evening

Lettervalleyforest

Morningvalleyforest

Why the saddlewindowforest needs work in the evening

Bridgevalleyforest

Kitchenvalleyforest

Why the pillowwindowforest needs work in the evening

Marketvalleyforest

Teachervalleyforest

Why the gardenletterforest needs work in the evening

Enginevalleyforest

Harborvalleyforest

Why the morningletterforest needs work in the evening

Summervalleyforest

Valleyvalleyforest

Why the kitchenletterforest needs work in the evening

Silvervalleyforest

Candlevalleyforest

Why the teacherletterforest needs work in the evening

Mirrorvalleyforest

Basketvalleyforest

Why the harborletterforest needs work in the evening

Carpetvalleyforest

Saddlevalleyforest

Why the valleyletterforest needs work in the evening

Bottlevalleyforest

Pillowvalleyforest

Why the candleletterforest needs work in the evening

Stonecopperforest

Gardencopperforest

Why the basketletterforest needs work in the evening

Lettercopperforest

Morningcopperforest

Why the saddleletterforest needs work in the evening

Bridgecopperforest

Kitchencopperforest

Why the pillowletterforest needs work in the evening

Marketcopperforest

Teachercopperforest

Why the gardenmorningforest needs work in the evening

Enginecopperforest

Harborcopperforest

Why the morningmorningforest needs work in the evening

Summercopperforest

Valleycopperforest

Why the kitchenmorningforest needs work in the evening

Silvercopperforest

Candlecopperforest

Why the teachermorningforest needs work in the evening

Mirrorcopperforest

Basketcopperforest

Why the harbormorningforest needs work in the evening

Carpetcopperforest

Saddlecopperforest

Why the valleymorningforest needs work in the evening

Bottlecopperforest

Pillowcopperforest

Why the candlemorningforest needs work in the evening

Stonesilverforest

Gardensilverforest

Why the basketmorningforest needs work in the evening

Lettersilverforest

Morningsilverforest

Why the saddlemorningforest needs work in the evening

Bridgesilverforest

Kitchensilverforest

Why the pillowmorningforest needs work in the evening

Marketsilverforest

Teachersilverforest

Why the gardenpaperforest needs work in the evening

Enginesilverforest

Harborsilverforest

Why the morningpaperforest needs work in the evening

Summersilverforest

Valleysilverforest

Why the kitchenpaperforest needs work in the evening

Silversilverforest

Candlesilverforest

Why the teacherpaperforest needs work in the evening

Mirrorsilverforest

Basketsilverforest

Why the harborpaperforest needs work in the evening

Carpetsilverforest

Saddlesilverforest

Why the valleypaperforest needs work in the evening

Bottlesilverforest

Pillowsilverforest

Why the candlepaperforest needs work in the evening

Stonecandleforest

Gardencandleforest

Why the basketpaperforest needs work in the evening

Lettercandleforest

Morningcandleforest

Why the saddlepaperforest needs work in the evening

Bridgecandleforest

Kitchencandleforest

Why the pillowpaperforest needs work in the evening

Marketcandleforest

Teachercandleforest

Why the gardenbridgeforest needs work in the evening

Enginecandleforest

Harborcandleforest

Why the morningbridgeforest needs work in the evening

Summercandleforest

Valleycandleforest

Why the kitchenbridgeforest needs work in the evening

Silvercandleforest

Candlecandleforest

Why the teacherbridgeforest needs work in the evening

Mirrorcandleforest

Basketcandleforest

Why the harborbridgeforest needs work in the evening

Carpetcandleforest

Saddlecandleforest

Why the valleybridgeforest needs work in the evening

Bottlecandleforest

Pillowcandleforest

Why the candlebridgeforest needs work in the evening

Stoneladderforest

Gardenladderforest

Why the basketbridgeforest needs work in the evening

Letterladderforest

Morningladderforest

Why the saddlebridgeforest needs work in the evening

Bridgeladderforest

Kitchenladderforest

Why the pillowbridgeforest needs work in the evening

Marketladderforest

Teacherladderforest

Why the gardenkitchenforest needs work in the evening

Engineladderforest

Harborladderforest

Why the morningkitchenforest needs work in the evening

Summerladderforest

Valleyladderforest

Why the kitchenkitchenforest needs work in the evening

Silverladderforest

Candleladderforest

Why the teacherkitchenforest needs work in the evening

Mirrorladderforest

Basketladderforest

Why the harborkitchenforest needs work in the evening

Carpetladderforest

Saddleladderforest

Why the valleykitchenforest needs work in the evening

Bottleladderforest

Pillowladderforest

Why the candlekitchenforest needs work in the evening

Stonemirrorforest

Gardenmirrorforest

Why the basketkitchenforest needs work in the evening

Lettermirrorforest

Morningmirrorforest

Why the saddlekitchenforest needs work in the evening

Bridgemirrorforest

Kitchenmirrorforest

Why the pillowkitchenforest needs work in the evening

Marketmirrorforest

Teachermirrorforest

Why the gardenwinterforest needs work in the evening

Enginemirrorforest

Harbormirrorforest

Why the morningwinterforest needs work in the evening

Summermirrorforest

Valleymirrorforest

Why the kitchenwinterforest needs work in the evening

Silvermirrorforest

Candlemirrorforest

Why the teacherwinterforest needs work in the evening

Mirrormirrorforest

Basketmirrorforest

Why the harborwinterforest needs work in the evening

Carpetmirrorforest

Saddlemirrorforest

Why the valleywinterforest needs work in the evening

Bottlemirrorforest

Pillowmirrorforest

Why the candlewinterforest needs work in the evening

Stonebasketforest

Gardenbasketforest

Why the basketwinterforest needs work in the evening

Letterbasketforest

Morningbasketforest

Why the saddlewinterforest needs work in the evening

Bridgebasketforest

Kitchenbasketforest

Why the pillowwinterforest needs work in the evening

Marketbasketforest

Teacherbasketforest

Why the gardenmarketforest needs work in the evening

Enginebasketforest

Harborbasketforest

Why the morningmarketforest needs work in the evening

Summerbasketforest

Valleybasketforest

Why the kitchenmarketforest needs work in the evening

Silverbasketforest

Candlebasketforest

Why the teachermarketforest needs work in the evening

Mirrorbasketforest

Basketbasketforest

Why the harbormarketforest needs work in the evening

Carpetbasketforest

Saddlebasketforest

Why the valleymarketforest needs work in the evening

Bottlebasketforest

Pillowbasketforest

Why the candlemarketforest needs work in the evening

Stonebuttonforest

Gardenbuttonforest

Why the basketmarketforest needs work in the evening

Letterbuttonforest

Morningbuttonforest

Why the saddlemarketforest needs work in the evening

Bridgebuttonforest

Kitchenbuttonforest

Why the pillowmarketforest needs work in the evening

Marketbuttonforest

Teacherbuttonforest

Why the gardenteacherforest needs work in the evening

Enginebuttonforest

Harborbuttonforest

Why the morningteacherforest needs work in the evening

Summerbuttonforest

Valleybuttonforest

Why the kitchenteacherforest needs work in the evening

Silverbuttonforest

Candlebuttonforest

Why the teacherteacherforest needs work in the evening

Mirrorbuttonforest

Basketbuttonforest

Why the harborteacherforest needs work in the evening

Carpetbuttonforest

Saddlebuttonforest

Why the valleyteacherforest needs work in the evening

Bottlebuttonforest

Pillowbuttonforest

Why the candleteacherforest needs work in the evening

Stonecarpetforest

Gardencarpetforest

Why the basketteacherforest needs work in the evening

Lettercarpetforest

Morningcarpetforest

Why the saddleteacherforest needs work in the evening

Bridgecarpetforest

Kitchencarpetforest

Why the pillowteacherforest needs work in the evening

Marketcarpetforest

Teachercarpetforest

Why the gardendoctorforest needs work in the evening

Enginecarpetforest

Harborcarpetforest

Why the morningdoctorforest needs work in the evening

Summercarpetforest

Valleycarpetforest

Why the kitchendoctorforest needs work in the evening

Silvercarpetforest

Candlecarpetforest

Why the teacherdoctorforest needs work in the evening

Mirrorcarpetforest

Basketcarpetforest

Why the harbordoctorforest needs work in the evening

Carpetcarpetforest

Saddlecarpetforest

Why the valleydoctorforest needs work in the evening

Bottlecarpetforest

Pillowcarpetforest

Why the candledoctorforest needs work in the evening

Stonesaddleforest

Gardensaddleforest

Why the basketdoctorforest needs work in the evening

Lettersaddleforest

Morningsaddleforest

Why the saddledoctorforest needs work in the evening

Bridgesaddleforest

Kitchensaddleforest

Why the pillowdoctorforest needs work in the evening

Marketsaddleforest

Teachersaddleforest

Why the gardenengineforest needs work in the evening

Enginesaddleforest

Harborsaddleforest

Why the morningengineforest needs work in the evening

Summersaddleforest

Valleysaddleforest

Why the kitchenengineforest needs work in the evening

Silversaddleforest

Candlesaddleforest

Why the teacherengineforest needs work in the evening

Mirrorsaddleforest

Basketsaddleforest

Why the harborengineforest needs work in the evening

Carpetsaddleforest

Saddlesaddleforest

Why the valleyengineforest needs work in the evening

Bottlesaddleforest

Pillowsaddleforest

Why the candleengineforest needs work in the evening

Stonehammerforest

Gardenhammerforest

Why the basketengineforest needs work in the evening

Letterhammerforest

Morninghammerforest

Why the saddleengineforest needs work in the evening

Bridgehammerforest

Kitchenhammerforest

Why the pillowengineforest needs work in the evening

Markethammerforest

Teacherhammerforest

Why the gardenharborforest needs work in the evening

Enginehammerforest

Harborhammerforest

Why the morningharborforest needs work in the evening

Summerhammerforest

Valleyhammerforest

Why the kitchenharborforest needs work in the evening

Silverhammerforest

Candlehammerforest

Why the teacherharborforest needs work in the evening

Mirrorhammerforest

Baskethammerforest

Why the harborharborforest needs work in the evening

Carpethammerforest

Saddlehammerforest

Why the valleyharborforest needs work in the evening

Bottlehammerforest

Pillowhammerforest

Why the candleharborforest needs work in the evening

Stonebottleforest

Gardenbottleforest

Why the basketharborforest needs work in the evening

Letterbottleforest

Morningbottleforest

Why the saddleharborforest needs work in the evening

Bridgebottleforest

Kitchenbottleforest

Why the pillowharborforest needs work in the evening

Marketbottleforest

Teacherbottleforest

Why the gardenforestforest needs work in the evening

Enginebottleforest

Harborbottleforest

Why the morningforestforest needs work in the evening

Summerbottleforest

Valleybottleforest

Why the kitchenforestforest needs work in the evening

Silverbottleforest

Candlebottleforest

Why the teacherforestforest needs work in the evening

Mirrorbottleforest

Basketbottleforest

Why the harborforestforest needs work in the evening

Carpetbottleforest

Saddlebottleforest

Why the valleyforestforest needs work in the evening

Bottlebottleforest

Pillowbottleforest

Why the candleforestforest needs work in the evening

Stonepillowforest

Gardenpillowforest

Why the basketforestforest needs work in the evening

Letterpillowforest

Morningpillowforest

Why the saddleforestforest needs work in the evening

Bridgepillowforest

Kitchenpillowforest

Why the pillowforestforest needs work in the evening

Marketpillowforest

Teacherpillowforest

Why the gardensummerforest needs work in the evening

Enginepillowforest

Harborpillowforest

Why the morningsummerforest needs work in the evening

Summerpillowforest

Valleypillowforest

Why the kitchensummerforest needs work in the evening

Silverpillowforest

Candlepillowforest

Why the teachersummerforest needs work in the evening

Mirrorpillowforest

Basketpillowforest

Why the harborsummerforest needs work in the evening

Carpetpillowforest

Saddlepillowforest

Why the valleysummerforest needs work in the evening

Bottlepillowforest

Pillowpillowforest

Why the candlesummerforest needs work in the evening

Stoneriversummer

Gardenriversummer

Why the basketsummerforest needs work in the evening

Letterriversummer

Morningriversummer

Why the saddlesummerforest needs work in the evening

Bridgeriversummer

Kitchenriversummer

Why the pillowsummerforest needs work in the evening

Marketriversummer

Teacherriversummer

Why the gardenvalleyforest needs work in the evening

Engineriversummer

Harborriversummer

Why the morningvalleyforest needs work in the evening

Summerriversummer

Valleyriversummer

Why the kitchenvalleyforest needs work in the evening

Silverriversummer

Candleriversummer

Why the teachervalleyforest needs work in the evening

Mirrorriversummer

Basketriversummer

Why the harborvalleyforest needs work in the evening

Carpetriversummer

Saddleriversummer

Why the valleyvalleyforest needs work in the evening

Bottleriversummer

Pillowriversummer

Why the candlevalleyforest needs work in the evening

Stonestonesummer

Gardenstonesummer

Why the basketvalleyforest needs work in the evening

Letterstonesummer

Morningstonesummer

Why the saddlevalleyforest needs work in the evening

Bridgestonesummer

Kitchenstonesummer

Why the pillowvalleyforest needs work in the evening

Marketstonesummer

Teacherstonesummer

Why the gardencopperforest needs work in the evening

Enginestonesummer

Harborstonesummer

Why the morningcopperforest needs work in the evening

Summerstonesummer

Valleystonesummer

Why the kitchencopperforest needs work in the evening

Silverstonesummer

Candlestonesummer

Why the teachercopperforest needs work in the evening

Mirrorstonesummer

Basketstonesummer

Why the harborcopperforest needs work in the evening

Carpetstonesummer

Saddlestonesummer

Why the valleycopperforest needs work in the evening

Bottlestonesummer

Pillowstonesummer

Why the candlecopperforest needs work in the evening

Stonegardensummer

Gardengardensummer

Why the basketcopperforest needs work in the evening

Lettergardensummer

Morninggardensummer

Why the saddlecopperforest needs work in the evening

Bridgegardensummer

Kitchengardensummer

Why the pillowcopperforest needs work in the evening

Marketgardensummer

Teachergardensummer

Why the gardensilverforest needs work in the evening

Enginegardensummer

Harborgardensummer

Why the morningsilverforest needs work in the evening

Summergardensummer

Valleygardensummer

Why the kitchensilverforest needs work in the evening

Silvergardensummer

Candlegardensummer

Why the teachersilverforest needs work in the evening

Mirrorgardensummer

Basketgardensummer

Why the harborsilverforest needs work in the evening

Carpetgardensummer

Saddlegardensummer

Why the valleysilverforest needs work in the evening

Bottlegardensummer

Pillowgardensummer

Why the candlesilverforest needs work in the evening

Stonewindowsummer

Gardenwindowsummer

Why the basketsilverforest needs work in the evening

Letterwindowsummer

Morningwindowsummer

Why the saddlesilverforest needs work in the evening

Bridgewindowsummer

Kitchenwindowsummer

Why the pillowsilverforest needs work in the evening

Marketwindowsummer

Teacherwindowsummer

Why the gardencandleforest needs work in the evening

Enginewindowsummer

Harborwindowsummer

Why the morningcandleforest needs work in the evening

Summerwindowsummer

Valleywindowsummer

Why the kitchencandleforest needs work in the evening

Silverwindowsummer

Candlewindowsummer

Why the teachercandleforest needs work in the evening

Mirrorwindowsummer

Basketwindowsummer

Why the harborcandleforest needs work in the evening

Carpetwindowsummer

Saddlewindowsummer

Why the valleycandleforest needs work in the evening

Bottlewindowsummer

Pillowwindowsummer

Why the candlecandleforest needs work in the evening

Stonelettersummer

Gardenlettersummer

Why the basketcandleforest needs work in the evening

Letterlettersummer

Morninglettersummer

Why the saddlecandleforest needs work in the evening

Bridgelettersummer

Kitchenlettersummer

Why the pillowcandleforest needs work in the evening

Marketlettersummer

Teacherlettersummer

Why the gardenladderforest needs work in the evening

Enginelettersummer

Harborlettersummer

Why the morningladderforest needs work in the evening

Summerlettersummer

Valleylettersummer

Why the kitchenladderforest needs work in the evening

Silverlettersummer

Candlelettersummer

Why the teacherladderforest needs work in the evening

Mirrorlettersummer

Basketlettersummer

Why the harborladderforest needs work in the evening

Carpetlettersummer

Saddlelettersummer

Why the valleyladderforest needs work in the evening

Bottlelettersummer

Pillowlettersummer

Why the candleladderforest needs work in the evening

Stonemorningsummer

Gardenmorningsummer

Why the basketladderforest needs work in the evening

Lettermorningsummer

Morningmorningsummer

Why the saddleladderforest needs work in the evening

Bridgemorningsummer

Kitchenmorningsummer

Why the pillowladderforest needs work in the evening

Marketmorningsummer

Teachermorningsummer

Why the gardenmirrorforest needs work in the evening

Enginemorningsummer

Harbormorningsummer

Why the morningmirrorforest needs work in the evening

Summermorningsummer

Valleymorningsummer

Why the kitchenmirrorforest needs work in the evening

Silvermorningsummer

Candlemorningsummer

Why the teachermirrorforest needs work in the evening

Mirrormorningsummer

Basketmorningsummer

Why the harbormirrorforest needs work in the evening

Carpetmorningsummer

Saddlemorningsummer

Why the valleymirrorforest needs work in the evening

Bottlemorningsummer

Pillowmorningsummer

Why the candlemirrorforest needs work in the evening

Stonepapersummer

Gardenpapersummer

Why the basketmirrorforest needs work in the evening

Letterpapersummer

Morningpapersummer

Why the saddlemirrorforest needs work in the evening

Bridgepapersummer

Kitchenpapersummer

Why the pillowmirrorforest needs work in the evening

Marketpapersummer

Teacherpapersummer

Why the gardenbasketforest needs work in the evening

Enginepapersummer

Harborpapersummer

Why the morningbasketforest needs work in the evening

Summerpapersummer

Valleypapersummer

Why the kitchenbasketforest needs work in the evening

Silverpapersummer

Candlepapersummer

Why the teacherbasketforest needs work in the evening

Mirrorpapersummer

Basketpapersummer

Why the harborbasketforest needs work in the evening

Carpetpapersummer

Saddlepapersummer

Why the valleybasketforest needs work in the evening

Bottlepapersummer

Pillowpapersummer

Why the candlebasketforest needs work in the evening

Stonebridgesummer

Gardenbridgesummer

Why the basketbasketforest needs work in the evening

Letterbridgesummer

Morningbridgesummer

Why the saddlebasketforest needs work in the evening

Bridgebridgesummer

Kitchenbridgesummer

Why the pillowbasketforest needs work in the evening

Marketbridgesummer

Teacherbridgesummer

Why the gardenbuttonforest needs work in the evening

Enginebridgesummer

Harborbridgesummer

Why the morningbuttonforest needs work in the evening

Summerbridgesummer

Valleybridgesummer

Why the kitchenbuttonforest needs work in the evening

Silverbridgesummer

Candlebridgesummer

Why the teacherbuttonforest needs work in the evening

Mirrorbridgesummer

Basketbridgesummer

Why the harborbuttonforest needs work in the evening

Carpetbridgesummer

Saddlebridgesummer

Why the valleybuttonforest needs work in the evening

Bottlebridgesummer

Pillowbridgesummer

Why the candlebuttonforest needs work in the evening

Stonekitchensummer

Gardenkitchensummer

Why the basketbuttonforest needs work in the evening

Letterkitchensummer

Morningkitchensummer

Why the saddlebuttonforest needs work in the evening

Bridgekitchensummer

Kitchenkitchensummer

Why the pillowbuttonforest needs work in the evening

Marketkitchensummer

Teacherkitchensummer

Why the gardencarpetforest needs work in the evening

Enginekitchensummer

Harborkitchensummer

Why the morningcarpetforest needs work in the evening

Summerkitchensummer

Valleykitchensummer

Why the kitchencarpetforest needs work in the evening

Silverkitchensummer

Candlekitchensummer

Why the teachercarpetforest needs work in the evening

Mirrorkitchensummer

Basketkitchensummer

Why the harborcarpetforest needs work in the evening

Carpetkitchensummer

Saddlekitchensummer

Why the valleycarpetforest needs work in the evening

Bottlekitchensummer

Pillowkitchensummer

Why the candlecarpetforest needs work in the evening

Stonewintersummer

Gardenwintersummer

Why the basketcarpetforest needs work in the evening

Letterwintersummer

Morningwintersummer

Why the saddlecarpetforest needs work in the evening

Bridgewintersummer

Kitchenwintersummer

Why the pillowcarpetforest needs work in the evening

Marketwintersummer

Teacherwintersummer

Why the gardensaddleforest needs work in the evening

Enginewintersummer

Harborwintersummer

Why the morningsaddleforest needs work in the evening

Summerwintersummer

Valleywintersummer

Why the kitchensaddleforest needs work in the evening

Silverwintersummer

Candlewintersummer

Why the teachersaddleforest needs work in the evening

Mirrorwintersummer

Basketwintersummer

Why the harborsaddleforest needs work in the evening

Carpetwintersummer

Saddlewintersummer

Why the valleysaddleforest needs work in the evening

Bottlewintersummer

Pillowwintersummer

Why the candlesaddleforest needs work in the evening

Stonemarketsummer

Gardenmarketsummer

Why the basketsaddleforest needs work in the evening

Lettermarketsummer

Morningmarketsummer

Why the saddlesaddleforest needs work in the evening

Bridgemarketsummer

Kitchenmarketsummer

Why the pillowsaddleforest needs work in the evening

Marketmarketsummer

Teachermarketsummer

Why the gardenhammerforest needs work in the evening

Enginemarketsummer

Harbormarketsummer

Why the morninghammerforest needs work in the evening

Summermarketsummer

Valleymarketsummer

Why the kitchenhammerforest needs work in the evening

Silvermarketsummer

Candlemarketsummer

Why the teacherhammerforest needs work in the evening

Mirrormarketsummer

Basketmarketsummer

Why the harborhammerforest needs work in the evening

Carpetmarketsummer

Saddlemarketsummer

Why the valleyhammerforest needs work in the evening

Bottlemarketsummer

Pillowmarketsummer

Why the candlehammerforest needs work in the evening

Stoneteachersummer

Gardenteachersummer

Why the baskethammerforest needs work in the evening

Letterteachersummer

Morningteachersummer

Why the saddlehammerforest needs work in the evening

Bridgeteachersummer

Kitchenteachersummer

Why the pillowhammerforest needs work in the evening

Marketteachersummer

Teacherteachersummer

Why the gardenbottleforest needs work in the evening

Engineteachersummer

Harborteachersummer

Why the morningbottleforest needs work in the evening

Summerteachersummer

Valleyteachersummer

Why the kitchenbottleforest needs work in the evening

Silverteachersummer

Candleteachersummer

Why the teacherbottleforest needs work in the evening

Mirrorteachersummer

Basketteachersummer

Why the harborbottleforest needs work in the evening

Carpetteachersummer

Saddleteachersummer

Why the valleybottleforest needs work in the evening

Bottleteachersummer

Pillowteachersummer

Why the candlebottleforest needs work in the evening

Stonedoctorsummer

Gardendoctorsummer

Why the basketbottleforest needs work in the evening

Letterdoctorsummer

Morningdoctorsummer

Why the saddlebottleforest needs work in the evening

Bridgedoctorsummer

Kitchendoctorsummer

Why the pillowbottleforest needs work in the evening

Marketdoctorsummer

Teacherdoctorsummer

Why the gardenpillowforest needs work in the evening

Enginedoctorsummer

Harbordoctorsummer

Why the morningpillowforest needs work in the evening

Summerdoctorsummer

Valleydoctorsummer

Why the kitchenpillowforest needs work in the evening

Silverdoctorsummer

Candledoctorsummer

Why the teacherpillowforest needs work in the evening

Mirrordoctorsummer

Basketdoctorsummer

Why the harborpillowforest needs work in the evening

Carpetdoctorsummer

Saddledoctorsummer

Why the valleypillowforest needs work in the evening

Bottledoctorsummer

Pillowdoctorsummer

Why the candlepillowforest needs work in the evening

Stoneenginesummer

Gardenenginesummer

Why the basketpillowforest needs work in the evening

Letterenginesummer

Morningenginesummer

Why the saddlepillowforest needs work in the evening

Bridgeenginesummer

Kitchenenginesummer

Why the pillowpillowforest needs work in the evening

Marketenginesummer

Teacherenginesummer

Why the gardenriversummer needs work in the evening

Engineenginesummer

Harborenginesummer

Why the morningriversummer needs work in the evening

Summerenginesummer

Valleyenginesummer

Why the kitchenriversummer needs work in the evening

Silverenginesummer

Candleenginesummer

Why the teacherriversummer needs work in the evening

Mirrorenginesummer

Basketenginesummer

Why the harborriversummer needs work in the evening

Carpetenginesummer

Saddleenginesummer

Why the valleyriversummer needs work in the evening

Bottleenginesummer

Pillowenginesummer

Why the candleriversummer needs work in the evening

Stoneharborsummer

Gardenharborsummer

Why the basketriversummer needs work in the evening

Letterharborsummer

Morningharborsummer

Why the saddleriversummer needs work in the evening

Bridgeharborsummer

Kitchenharborsummer

Why the pillowriversummer needs work in the evening

Marketharborsummer

Teacherharborsummer

Why the gardenstonesummer needs work in the evening

Engineharborsummer

Harborharborsummer

Why the morningstonesummer needs work in the evening

Summerharborsummer

Valleyharborsummer

Why the kitchenstonesummer needs work in the evening

Silverharborsummer

Candleharborsummer

Why the teacherstonesummer needs work in the evening

Mirrorharborsummer

Basketharborsummer

Why the harborstonesummer needs work in the evening

Carpetharborsummer

Saddleharborsummer

Why the valleystonesummer needs work in the evening

Bottleharborsummer

Pillowharborsummer

Why the candlestonesummer needs work in the evening

Stoneforestsummer

Gardenforestsummer

Why the basketstonesummer needs work in the evening

Letterforestsummer

Morningforestsummer

Why the saddlestonesummer needs work in the evening

Bridgeforestsummer

Kitchenforestsummer

Why the pillowstonesummer needs work in the evening

Marketforestsummer

Teacherforestsummer

Why the gardengardensummer needs work in the evening

Engineforestsummer

Harborforestsummer

Why the morninggardensummer needs work in the evening

Summerforestsummer

Valleyforestsummer

Why the kitchengardensummer needs work in the evening

Silverforestsummer

Candleforestsummer

Why the teachergardensummer needs work in the evening

Mirrorforestsummer

Basketforestsummer

Why the harborgardensummer needs work in the evening

Carpetforestsummer

Saddleforestsummer

Why the valleygardensummer needs work in the evening

Bottleforestsummer

Pillowforestsummer

Why the candlegardensummer needs work in the evening

Stonesummersummer

Gardensummersummer

Why the basketgardensummer needs work in the evening

Lettersummersummer

Morningsummersummer

Why the saddlegardensummer needs work in the evening

Bridgesummersummer

Kitchensummersummer

Why the pillowgardensummer needs work in the evening

Marketsummersummer

Teachersummersummer

Why the gardenwindowsummer needs work in the evening

Enginesummersummer

Harborsummersummer

Why the morningwindowsummer needs work in the evening

Summersummersummer

Valleysummersummer

Why the kitchenwindowsummer needs work in the evening

Silversummersummer

Candlesummersummer

Why the teacherwindowsummer needs work in the evening

Mirrorsummersummer

Basketsummersummer

Why the harborwindowsummer needs work in the evening

Carpetsummersummer

Saddlesummersummer

Why the valleywindowsummer needs work in the evening

Bottlesummersummer

Pillowsummersummer

Why the candlewindowsummer needs work in the evening

Stonevalleysummer

Gardenvalleysummer

Why the basketwindowsummer needs work in the evening

Lettervalleysummer

Morningvalleysummer

Why the saddlewindowsummer needs work in the evening

Bridgevalleysummer

Kitchenvalleysummer

Why the pillowwindowsummer needs work in the evening

Marketvalleysummer

Teachervalleysummer

Why the gardenlettersummer needs work in the evening

Enginevalleysummer

Harborvalleysummer

Why the morninglettersummer needs work in the evening

Summervalleysummer

Valleyvalleysummer

Why the kitchenlettersummer needs work in the evening

Silvervalleysummer

Candlevalleysummer

Why the teacherlettersummer needs work in the evening

Mirrorvalleysummer

Basketvalleysummer

Why the harborlettersummer needs work in the evening

Carpetvalleysummer

Saddlevalleysummer

Why the valleylettersummer needs work in the evening

Bottlevalleysummer

Pillowvalleysummer

Why the candlelettersummer needs work in the evening

Stonecoppersummer

Gardencoppersummer

Why the basketlettersummer needs work in the evening

Lettercoppersummer

Morningcoppersummer

Why the saddlelettersummer needs work in the evening

Bridgecoppersummer

Kitchencoppersummer

Why the pillowlettersummer needs work in the evening

Marketcoppersummer

Teachercoppersummer

Why the gardenmorningsummer needs work in the evening

Enginecoppersummer

Harborcoppersummer

Why the morningmorningsummer needs work in the evening

Summercoppersummer

Valleycoppersummer

Why the kitchenmorningsummer needs work in the evening

Silvercoppersummer

Candlecoppersummer

Why the teachermorningsummer needs work in the evening

Mirrorcoppersummer

Basketcoppersummer

Why the harbormorningsummer needs work in the evening

Carpetcoppersummer

Saddlecoppersummer

Why the valleymorningsummer needs work in the evening

Bottlecoppersummer

Pillowcoppersummer

Why the candlemorningsummer needs work in the evening

Stonesilversummer

Gardensilversummer

Why the basketmorningsummer needs work in the evening

Lettersilversummer

Morningsilversummer

Why the saddlemorningsummer needs work in the evening

Bridgesilversummer

Kitchensilversummer

Why the pillowmorningsummer needs work in the evening

Marketsilversummer

Teachersilversummer

Why the gardenpapersummer needs work in the evening

Enginesilversummer

Harborsilversummer

Why the morningpapersummer needs work in the evening

Summersilversummer

Valleysilversummer

Why the kitchenpapersummer needs work in the evening

Silversilversummer

Candlesilversummer

Why the teacherpapersummer needs work in the evening

Mirrorsilversummer

Basketsilversummer

Why the harborpapersummer needs work in the evening

Carpetsilversummer

Saddlesilversummer

Why the valleypapersummer needs work in the evening

Bottlesilversummer

Pillowsilversummer

Why the candlepapersummer needs work in the evening

Stonecandlesummer

Gardencandlesummer

Why the basketpapersummer needs work in the evening

Lettercandlesummer

Morningcandlesummer

Why the saddlepapersummer needs work in the evening

Bridgecandlesummer

Kitchencandlesummer

Why the pillowpapersummer needs work in the evening

Marketcandlesummer

Teachercandlesummer

Why the gardenbridgesummer needs work in the evening

Enginecandlesummer

Harborcandlesummer

Why the morningbridgesummer needs work in the evening

Summercandlesummer

Valleycandlesummer

Why the kitchenbridgesummer needs work in the evening

Silvercandlesummer

Candlecandlesummer

Why the teacherbridgesummer needs work in the evening

Mirrorcandlesummer

Basketcandlesummer

Why the harborbridgesummer needs work in the evening

Carpetcandlesummer

Saddlecandlesummer

Why the valleybridgesummer needs work in the evening

Bottlecandlesummer

Pillowcandlesummer

Why the candlebridgesummer needs work in the evening

Stoneladdersummer

Gardenladdersummer

Why the basketbridgesummer needs work in the evening

Letterladdersummer

Morningladdersummer

Why the saddlebridgesummer needs work in the evening

Bridgeladdersummer

Kitchenladdersummer

Why the pillowbridgesummer needs work in the evening

Marketladdersummer

Teacherladdersummer

Why the gardenkitchensummer needs work in the evening

Engineladdersummer

Harborladdersummer

Why the morningkitchensummer needs work in the evening

Summerladdersummer

Valleyladdersummer

Why the kitchenkitchensummer needs work in the evening

Silverladdersummer

Candleladdersummer

Why the teacherkitchensummer needs work in the evening

Mirrorladdersummer

Basketladdersummer

Why the harborkitchensummer needs work in the evening

Carpetladdersummer

Saddleladdersummer

Why the valleykitchensummer needs work in the evening

Bottleladdersummer

Pillowladdersummer

Why the candlekitchensummer needs work in the evening

Stonemirrorsummer

Gardenmirrorsummer

Why the basketkitchensummer needs work in the evening

Lettermirrorsummer

Morningmirrorsummer

Why the saddlekitchensummer needs work in the evening

Bridgemirrorsummer

Kitchenmirrorsummer

Why the pillowkitchensummer needs work in the evening

Marketmirrorsummer

Teachermirrorsummer

Why the gardenwintersummer needs work in the evening

Enginemirrorsummer

Harbormirrorsummer

Why the morningwintersummer needs work in the evening

Summermirrorsummer

Valleymirrorsummer

Why the kitchenwintersummer needs work in the evening

Silvermirrorsummer

Candlemirrorsummer

Why the teacherwintersummer needs work in the evening

Mirrormirrorsummer

Basketmirrorsummer

Why the harborwintersummer needs work in the evening

Carpetmirrorsummer

Saddlemirrorsummer

Why the valleywintersummer needs work in the evening

Bottlemirrorsummer

Pillowmirrorsummer

Why the candlewintersummer needs work in the evening

Stonebasketsummer

Gardenbasketsummer

Why the basketwintersummer needs work in the evening

Letterbasketsummer

Morningbasketsummer

Why the saddlewintersummer needs work in the evening

Bridgebasketsummer

Kitchenbasketsummer

Why the pillowwintersummer needs work in the evening

Marketbasketsummer

Teacherbasketsummer

Why the gardenmarketsummer needs work in the evening

Enginebasketsummer

Harborbasketsummer

Why the morningmarketsummer needs work in the evening

Summerbasketsummer

Valleybasketsummer

Why the kitchenmarketsummer needs work in the evening

Silverbasketsummer

Candlebasketsummer

Why the teachermarketsummer needs work in the evening

Mirrorbasketsummer

Basketbasketsummer

Why the harbormarketsummer needs work in the evening

Carpetbasketsummer

Saddlebasketsummer

Why the valleymarketsummer needs work in the evening

Bottlebasketsummer

Pillowbasketsummer

Why the candlemarketsummer needs work in the evening

Stonebuttonsummer

Gardenbuttonsummer

Why the basketmarketsummer needs work in the evening

Letterbuttonsummer

Morningbuttonsummer

Why the saddlemarketsummer needs work in the evening

Bridgebuttonsummer

Kitchenbuttonsummer

Why the pillowmarketsummer needs work in the evening

Marketbuttonsummer

Teacherbuttonsummer

Why the gardenteachersummer needs work in the evening

Enginebuttonsummer

Harborbuttonsummer

Why the morningteachersummer needs work in the evening

Summerbuttonsummer

Valleybuttonsummer

Why the kitchenteachersummer needs work in the evening

Silverbuttonsummer

Candlebuttonsummer

Why the teacherteachersummer needs work in the evening

Mirrorbuttonsummer

Basketbuttonsummer

Why the harborteachersummer needs work in the evening

Carpetbuttonsummer

Saddlebuttonsummer

Why the valleyteachersummer needs work in the evening

Bottlebuttonsummer

Pillowbuttonsummer

Why the candleteachersummer needs work in the evening

Stonecarpetsummer

Gardencarpetsummer

Why the basketteachersummer needs work in the evening

Lettercarpetsummer

Morningcarpetsummer

Why the saddleteachersummer needs work in the evening

Bridgecarpetsummer

Kitchencarpetsummer

Why the pillowteachersummer needs work in the evening

Marketcarpetsummer

Teachercarpetsummer

Why the gardendoctorsummer needs work in the evening

Enginecarpetsummer

Harborcarpetsummer

Why the morningdoctorsummer needs work in the evening

Summercarpetsummer

Valleycarpetsummer

Why the kitchendoctorsummer needs work in the evening

Silvercarpetsummer

Candlecarpetsummer

Why the teacherdoctorsummer needs work in the evening

Mirrorcarpetsummer

Basketcarpetsummer

Why the harbordoctorsummer needs work in the evening

Carpetcarpetsummer

Saddlecarpetsummer

Why the valleydoctorsummer needs work in the evening

Bottlecarpetsummer

Pillowcarpetsummer

Why the candledoctorsummer needs work in the evening

Stonesaddlesummer

Gardensaddlesummer

Why the basketdoctorsummer needs work in the evening

Lettersaddlesummer

Morningsaddlesummer

Why the saddledoctorsummer needs work in the evening

Bridgesaddlesummer

Kitchensaddlesummer

Why the pillowdoctorsummer needs work in the evening

Marketsaddlesummer

Teachersaddlesummer

Why the gardenenginesummer needs work in the evening

Enginesaddlesummer

Harborsaddlesummer

Why the morningenginesummer needs work in the evening

Summersaddlesummer

Valleysaddlesummer

Why the kitchenenginesummer needs work in the evening

Silversaddlesummer

Candlesaddlesummer

Why the teacherenginesummer needs work in the evening

Mirrorsaddlesummer

Basketsaddlesummer

Why the harborenginesummer needs work in the evening

Carpetsaddlesummer

Saddlesaddlesummer

Why the valleyenginesummer needs work in the evening

Bottlesaddlesummer

Pillowsaddlesummer

Why the candleenginesummer needs work in the evening

Stonehammersummer

Gardenhammersummer

Why the basketenginesummer needs work in the evening

Letterhammersummer

Morninghammersummer

Why the saddleenginesummer needs work in the evening

Bridgehammersummer

Kitchenhammersummer

Why the pillowenginesummer needs work in the evening

Markethammersummer

Teacherhammersummer

Why the gardenharborsummer needs work in the evening

Enginehammersummer

Harborhammersummer

Why the morningharborsummer needs work in the evening

Summerhammersummer

Valleyhammersummer

Why the kitchenharborsummer needs work in the evening

Silverhammersummer

Candlehammersummer

Why the teacherharborsummer needs work in the evening

Mirrorhammersummer

Baskethammersummer

Why the harborharborsummer needs work in the evening

Carpethammersummer

Saddlehammersummer

Why the valleyharborsummer needs work in the evening

Bottlehammersummer

Pillowhammersummer

Why the candleharborsummer needs work in the evening

Stonebottlesummer

Gardenbottlesummer

Why the basketharborsummer needs work in the evening

Letterbottlesummer

Morningbottlesummer

Why the saddleharborsummer needs work in the evening

Bridgebottlesummer

Kitchenbottlesummer

Why the pillowharborsummer needs work in the evening

Marketbottlesummer

Teacherbottlesummer

Why the gardenforestsummer needs work in the evening

Enginebottlesummer

Harborbottlesummer

Why the morningforestsummer needs work in the evening

Summerbottlesummer

Valleybottlesummer

Why the kitchenforestsummer needs work in the evening

Silverbottlesummer

Candlebottlesummer

Why the teacherforestsummer needs work in the evening

Mirrorbottlesummer

Basketbottlesummer

Why the harborforestsummer needs work in the evening

Carpetbottlesummer

Saddlebottlesummer

Why the valleyforestsummer needs work in the evening

Bottlebottlesummer

Pillowbottlesummer

Why the candleforestsummer needs work in the evening

Stonepillowsummer

Gardenpillowsummer

Why the basketforestsummer needs work in the evening

Letterpillowsummer

Morningpillowsummer

Why the saddleforestsummer needs work in the evening

Bridgepillowsummer

Kitchenpillowsummer

Why the pillowforestsummer needs work in the evening

Marketpillowsummer

Teacherpillowsummer

Why the gardensummersummer needs work in the evening

Enginepillowsummer

Harborpillowsummer

Why the morningsummersummer needs work in the evening

Summerpillowsummer

Valleypillowsummer

Why the kitchensummersummer needs work in the evening

Silverpillowsummer

Candlepillowsummer

Why the teachersummersummer needs work in the evening

Mirrorpillowsummer

Basketpillowsummer

Why the harborsummersummer needs work in the evening

Carpetpillowsummer

Saddlepillowsummer

Why the valleysummersummer needs work in the evening

Bottlepillowsummer

Pillowpillowsummer

Why the candlesummersummer needs work in the evening

Stonerivervalley

Gardenrivervalley

Why the basketsummersummer needs work in the evening

Letterrivervalley

Morningrivervalley

Why the saddlesummersummer needs work in the evening

Bridgerivervalley

Kitchenrivervalley

Why the pillowsummersummer needs work in the evening

Marketrivervalley

Teacherrivervalley

Why the gardenvalleysummer needs work in the evening

Enginerivervalley

Harborrivervalley

Why the morningvalleysummer needs work in the evening

Summerrivervalley

Valleyrivervalley

Why the kitchenvalleysummer needs work in the evening

Silverrivervalley

Candlerivervalley

Why the teachervalleysummer needs work in the evening

Mirrorrivervalley

Basketrivervalley

Why the harborvalleysummer needs work in the evening

Carpetrivervalley

Saddlerivervalley

Why the valleyvalleysummer needs work in the evening

Bottlerivervalley

Pillowrivervalley

Why the candlevalleysummer needs work in the evening

Stonestonevalley

Gardenstonevalley

Why the basketvalleysummer needs work in the evening

Letterstonevalley

Morningstonevalley

Why the saddlevalleysummer needs work in the evening

Bridgestonevalley

Kitchenstonevalley

Why the pillowvalleysummer needs work in the evening

Marketstonevalley

Teacherstonevalley

Why the gardencoppersummer needs work in the evening

Enginestonevalley

Harborstonevalley

Why the morningcoppersummer needs work in the evening

Summerstonevalley

Valleystonevalley

Why the kitchencoppersummer needs work in the evening

Silverstonevalley

Candlestonevalley

Why the teachercoppersummer needs work in the evening

Mirrorstonevalley

Basketstonevalley

Why the harborcoppersummer needs work in the evening

Carpetstonevalley

Saddlestonevalley

Why the valleycoppersummer needs work in the evening

Bottlestonevalley

Pillowstonevalley

Why the candlecoppersummer needs work in the evening

Stonegardenvalley

Gardengardenvalley

Why the basketcoppersummer needs work in the evening

Lettergardenvalley

Morninggardenvalley

Why the saddlecoppersummer needs work in the evening

Bridgegardenvalley

Kitchengardenvalley

Why the pillowcoppersummer needs work in the evening

Marketgardenvalley

Teachergardenvalley

Why the gardensilversummer needs work in the evening

Enginegardenvalley

Harborgardenvalley

Why the morningsilversummer needs work in the evening

Summergardenvalley

Valleygardenvalley

Why the kitchensilversummer needs work in the evening

Silvergardenvalley

Candlegardenvalley

Why the teachersilversummer needs work in the evening

Mirrorgardenvalley

Basketgardenvalley

Why the harborsilversummer needs work in the evening

Carpetgardenvalley

Saddlegardenvalley

Why the valleysilversummer needs work in the evening

Bottlegardenvalley

Pillowgardenvalley

Why the candlesilversummer needs work in the evening

Stonewindowvalley

Gardenwindowvalley

Why the basketsilversummer needs work in the evening

Letterwindowvalley

Morningwindowvalley

Why the saddlesilversummer needs work in the evening

Bridgewindowvalley

Kitchenwindowvalley

Why the pillowsilversummer needs work in the evening

Marketwindowvalley

Teacherwindowvalley

Why the gardencandlesummer needs work in the evening

Enginewindowvalley

Harborwindowvalley

Why the morningcandlesummer needs work in the evening

Summerwindowvalley

Valleywindowvalley

Why the kitchencandlesummer needs work in the evening

Silverwindowvalley

Candlewindowvalley

Why the teachercandlesummer needs work in the evening

Mirrorwindowvalley

Basketwindowvalley

Why the harborcandlesummer needs work in the evening

Carpetwindowvalley

Saddlewindowvalley

Why the valleycandlesummer needs work in the evening

Bottlewindowvalley

Pillowwindowvalley

Why the candlecandlesummer needs work in the evening

Stonelettervalley

Gardenlettervalley

Why the basketcandlesummer needs work in the evening

Letterlettervalley

Morninglettervalley

Why the saddlecandlesummer needs work in the evening

Bridgelettervalley

Kitchenlettervalley

Why the pillowcandlesummer needs work in the evening

Marketlettervalley

Teacherlettervalley

Why the gardenladdersummer needs work in the evening

Enginelettervalley

Harborlettervalley

Why the morningladdersummer needs work in the evening

Summerlettervalley

Valleylettervalley

Why the kitchenladdersummer needs work in the evening

Silverlettervalley

Candlelettervalley

Why the teacherladdersummer needs work in the evening

Mirrorlettervalley

Basketlettervalley

Why the harborladdersummer needs work in the evening

Carpetlettervalley

Saddlelettervalley

Why the valleyladdersummer needs work in the evening

Bottlelettervalley

Pillowlettervalley

Why the candleladdersummer needs work in the evening

Stonemorningvalley

Gardenmorningvalley

Why the basketladdersummer needs work in the evening

Lettermorningvalley

Morningmorningvalley

Why the saddleladdersummer needs work in the evening

Bridgemorningvalley

Kitchenmorningvalley

Why the pillowladdersummer needs work in the evening

Marketmorningvalley

Teachermorningvalley

Why the gardenmirrorsummer needs work in the evening

Enginemorningvalley

Harbormorningvalley

Why the morningmirrorsummer needs work in the evening

Summermorningvalley

Valleymorningvalley

Why the kitchenmirrorsummer needs work in the evening

Silvermorningvalley

Candlemorningvalley

Why the teachermirrorsummer needs work in the evening

Mirrormorningvalley

Basketmorningvalley

Why the harbormirrorsummer needs work in the evening

Carpetmorningvalley

Saddlemorningvalley

Why the valleymirrorsummer needs work in the evening

Bottlemorningvalley

Pillowmorningvalley

Why the candlemirrorsummer needs work in the evening

Stonepapervalley

Gardenpapervalley

Why the basketmirrorsummer needs work in the evening

Letterpapervalley

Morningpapervalley

Why the saddlemirrorsummer needs work in the evening

Bridgepapervalley

Kitchenpapervalley

Why the pillowmirrorsummer needs work in the evening

Marketpapervalley

Teacherpapervalley

Why the gardenbasketsummer needs work in the evening

Enginepapervalley

Harborpapervalley

Why the morningbasketsummer needs work in the evening

Summerpapervalley

Valleypapervalley

Why the kitchenbasketsummer needs work in the evening

Silverpapervalley

Candlepapervalley

Why the teacherbasketsummer needs work in the evening

Mirrorpapervalley

Basketpapervalley

Why the harborbasketsummer needs work in the evening

Carpetpapervalley

Saddlepapervalley

Why the valleybasketsummer needs work in the evening

Bottlepapervalley

Pillowpapervalley

Why the candlebasketsummer needs work in the evening

Stonebridgevalley

Gardenbridgevalley

Why the basketbasketsummer needs work in the evening

Letterbridgevalley

Morningbridgevalley

Why the saddlebasketsummer needs work in the evening

Bridgebridgevalley

Kitchenbridgevalley

Why the pillowbasketsummer needs work in the evening

Marketbridgevalley

Teacherbridgevalley

Why the gardenbuttonsummer needs work in the evening

Enginebridgevalley

Harborbridgevalley

Why the morningbuttonsummer needs work in the evening

Summerbridgevalley

Valleybridgevalley

Why the kitchenbuttonsummer needs work in the evening

Silverbridgevalley

Candlebridgevalley

Why the teacherbuttonsummer needs work in the evening

Mirrorbridgevalley

Basketbridgevalley

Why the harborbuttonsummer needs work in the evening

Carpetbridgevalley

Saddlebridgevalley

Why the valleybuttonsummer needs work in the evening

Bottlebridgevalley

Pillowbridgevalley

Why the candlebuttonsummer needs work in the evening

Stonekitchenvalley

Gardenkitchenvalley

Why the basketbuttonsummer needs work in the evening

Letterkitchenvalley

Morningkitchenvalley

Why the saddlebuttonsummer needs work in the evening

Bridgekitchenvalley

Kitchenkitchenvalley

Why the pillowbuttonsummer needs work in the evening

Marketkitchenvalley

Teacherkitchenvalley

Why the gardencarpetsummer needs work in the evening

Enginekitchenvalley

Harborkitchenvalley

Why the morningcarpetsummer needs work in the evening

Summerkitchenvalley

Valleykitchenvalley

Why the kitchencarpetsummer needs work in the evening

Silverkitchenvalley

Candlekitchenvalley

Why the teachercarpetsummer needs work in the evening

Mirrorkitchenvalley

Basketkitchenvalley

Why the harborcarpetsummer needs work in the evening

Carpetkitchenvalley

Saddlekitchenvalley

Why the valleycarpetsummer needs work in the evening

Bottlekitchenvalley

Pillowkitchenvalley

Why the candlecarpetsummer needs work in the evening

Stonewintervalley

Gardenwintervalley

Why the basketcarpetsummer needs work in the evening

Letterwintervalley

Morningwintervalley

Why the saddlecarpetsummer needs work in the evening

Bridgewintervalley

Kitchenwintervalley

Why the pillowcarpetsummer needs work in the evening

Marketwintervalley

Teacherwintervalley

Why the gardensaddlesummer needs work in the evening

Enginewintervalley

Harborwintervalley

Why the morningsaddlesummer needs work in the evening

Summerwintervalley

Valleywintervalley

Why the kitchensaddlesummer needs work in the evening

Silverwintervalley

Candlewintervalley

Why the teachersaddlesummer needs work in the evening

Mirrorwintervalley

Basketwintervalley

Why the harborsaddlesummer needs work in the evening

Carpetwintervalley

Saddlewintervalley

Why the valleysaddlesummer needs work in the evening

Bottlewintervalley

Pillowwintervalley

Why the candlesaddlesummer needs work in the evening

Stonemarketvalley

Gardenmarketvalley

Why the basketsaddlesummer needs work in the evening

Lettermarketvalley

Morningmarketvalley

Why the saddlesaddlesummer needs work in the evening

Bridgemarketvalley

Kitchenmarketvalley

Why the pillowsaddlesummer needs work in the evening

Marketmarketvalley

Teachermarketvalley

Why the gardenhammersummer needs work in the evening

Enginemarketvalley

Harbormarketvalley

Why the morninghammersummer needs work in the evening

Summermarketvalley

Valleymarketvalley

Why the kitchenhammersummer needs work in the evening

Silvermarketvalley

Candlemarketvalley

Why the teacherhammersummer needs work in the evening

Mirrormarketvalley

Basketmarketvalley

Why the harborhammersummer needs work in the evening

Carpetmarketvalley

Saddlemarketvalley

Why the valleyhammersummer needs work in the evening

Bottlemarketvalley

Pillowmarketvalley

Why the candlehammersummer needs work in the evening

Stoneteachervalley

Gardenteachervalley

Why the baskethammersummer needs work in the evening

Letterteachervalley

Morningteachervalley

Why the saddlehammersummer needs work in the evening

Bridgeteachervalley

Kitchenteachervalley

Why the pillowhammersummer needs work in the evening

Marketteachervalley

Teacherteachervalley

Why the gardenbottlesummer needs work in the evening

Engineteachervalley

Harborteachervalley

Why the morningbottlesummer needs work in the evening

Summerteachervalley

Valleyteachervalley

Why the kitchenbottlesummer needs work in the evening

Silverteachervalley

Candleteachervalley

Why the teacherbottlesummer needs work in the evening

Mirrorteachervalley

Basketteachervalley

Why the harborbottlesummer needs work in the evening

Carpetteachervalley

Saddleteachervalley

Why the valleybottlesummer needs work in the evening

Bottleteachervalley

Pillowteachervalley

Why the candlebottlesummer needs work in the evening

Stonedoctorvalley

Gardendoctorvalley

Why the basketbottlesummer needs work in the evening

Letterdoctorvalley

Morningdoctorvalley

Why the saddlebottlesummer needs work in the evening

Bridgedoctorvalley

Kitchendoctorvalley

Why the pillowbottlesummer needs work in the evening

Marketdoctorvalley

Teacherdoctorvalley

Why the gardenpillowsummer needs work in the evening

Enginedoctorvalley

Harbordoctorvalley

Why the morningpillowsummer needs work in the evening

Summerdoctorvalley

Valleydoctorvalley

Why the kitchenpillowsummer needs work in the evening

Silverdoctorvalley

Candledoctorvalley

Why the teacherpillowsummer needs work in the evening

Mirrordoctorvalley

Basketdoctorvalley

Why the harborpillowsummer needs work in the evening

Carpetdoctorvalley

Saddledoctorvalley

Why the valleypillowsummer needs work in the evening

Bottledoctorvalley

Pillowdoctorvalley

Why the candlepillowsummer needs work in the evening

Stoneenginevalley

Gardenenginevalley

Why the basketpillowsummer needs work in the evening

Letterenginevalley

Morningenginevalley

Why the saddlepillowsummer needs work in the evening

Bridgeenginevalley

Kitchenenginevalley

Why the pillowpillowsummer needs work in the evening

Marketenginevalley

Teacherenginevalley

Why the gardenrivervalley needs work in the evening

Engineenginevalley

Harborenginevalley

Why the morningrivervalley needs work in the evening

Summerenginevalley

Valleyenginevalley

Why the kitchenrivervalley needs work in the evening

Silverenginevalley

Candleenginevalley

Why the teacherrivervalley needs work in the evening

Mirrorenginevalley

Basketenginevalley

Why the harborrivervalley needs work in the evening

Carpetenginevalley

Saddleenginevalley

Why the valleyrivervalley needs work in the evening

Bottleenginevalley

Pillowenginevalley

Why the candlerivervalley needs work in the evening

Stoneharborvalley

Gardenharborvalley

Why the basketrivervalley needs work in the evening

Letterharborvalley

Morningharborvalley

Why the saddlerivervalley needs work in the evening

Bridgeharborvalley

Kitchenharborvalley

Why the pillowrivervalley needs work in the evening

Marketharborvalley

Teacherharborvalley

Why the gardenstonevalley needs work in the evening

Engineharborvalley

Harborharborvalley

Why the morningstonevalley needs work in the evening

Summerharborvalley

Valleyharborvalley

Why the kitchenstonevalley needs work in the evening

Silverharborvalley

Candleharborvalley

Why the teacherstonevalley needs work in the evening

Mirrorharborvalley

Basketharborvalley

Why the harborstonevalley needs work in the evening

Carpetharborvalley

Saddleharborvalley

Why the valleystonevalley needs work in the evening

Bottleharborvalley

Pillowharborvalley

Why the candlestonevalley needs work in the evening

Stoneforestvalley

Gardenforestvalley

Why the basketstonevalley needs work in the evening

Letterforestvalley

Morningforestvalley

Why the saddlestonevalley needs work in the evening

Bridgeforestvalley

Kitchenforestvalley

Why the pillowstonevalley needs work in the evening

Marketforestvalley

Teacherforestvalley

Why the gardengardenvalley needs work in the evening

Engineforestvalley

Harborforestvalley

Why the morninggardenvalley needs work in the evening

Summerforestvalley

Valleyforestvalley

Why the kitchengardenvalley needs work in the evening

Silverforestvalley

Candleforestvalley

Why the teachergardenvalley needs work in the evening

Mirrorforestvalley

Basketforestvalley

Why the harborgardenvalley needs work in the evening

Carpetforestvalley

Saddleforestvalley

Why the valleygardenvalley needs work in the evening

Bottleforestvalley

Pillowforestvalley

Why the candlegardenvalley needs work in the evening

Stonesummervalley

Gardensummervalley

Why the basketgardenvalley needs work in the evening

Lettersummervalley

Morningsummervalley

Why the saddlegardenvalley needs work in the evening

Bridgesummervalley

Kitchensummervalley

Why the pillowgardenvalley needs work in the evening

Marketsummervalley

Teachersummervalley

Why the gardenwindowvalley needs work in the evening

Enginesummervalley

Harborsummervalley

Why the morningwindowvalley needs work in the evening

Summersummervalley

Valleysummervalley

Why the kitchenwindowvalley needs work in the evening

Silversummervalley

Candlesummervalley

Why the teacherwindowvalley needs work in the evening

Mirrorsummervalley

Basketsummervalley

Why the harborwindowvalley needs work in the evening

Carpetsummervalley

Saddlesummervalley

Why the valleywindowvalley needs work in the evening

Bottlesummervalley

Pillowsummervalley

Why the candlewindowvalley needs work in the evening

Stonevalleyvalley

Gardenvalleyvalley

Why the basketwindowvalley needs work in the evening

Lettervalleyvalley

Morningvalleyvalley

Why the saddlewindowvalley needs work in the evening

Bridgevalleyvalley

Kitchenvalleyvalley

Why the pillowwindowvalley needs work in the evening

Marketvalleyvalley

Teachervalleyvalley

Why the gardenlettervalley needs work in the evening

Enginevalleyvalley

Harborvalleyvalley

Why the morninglettervalley needs work in the evening

Summervalleyvalley

Valleyvalleyvalley

Why the kitchenlettervalley needs work in the evening

Silvervalleyvalley

Candlevalleyvalley

Why the teacherlettervalley needs work in the evening

Mirrorvalleyvalley

Basketvalleyvalley

Why the harborlettervalley needs work in the evening

Carpetvalleyvalley

Saddlevalleyvalley

Why the valleylettervalley needs work in the evening

Bottlevalleyvalley

Pillowvalleyvalley

Why the candlelettervalley needs work in the evening

Stonecoppervalley

Gardencoppervalley

Why the basketlettervalley needs work in the evening

Lettercoppervalley

Morningcoppervalley

Why the saddlelettervalley needs work in the evening

Bridgecoppervalley

Kitchencoppervalley

Why the pillowlettervalley needs work in the evening

Marketcoppervalley

Teachercoppervalley

Why the gardenmorningvalley needs work in the evening

Enginecoppervalley

Harborcoppervalley

Why the morningmorningvalley needs work in the evening

Summercoppervalley

Valleycoppervalley

Why the kitchenmorningvalley needs work in the evening

Silvercoppervalley

Candlecoppervalley

Why the teachermorningvalley needs work in the evening

Mirrorcoppervalley

Basketcoppervalley

Why the harbormorningvalley needs work in the evening

Carpetcoppervalley

Saddlecoppervalley

Why the valleymorningvalley needs work in the evening

Bottlecoppervalley

Pillowcoppervalley

Why the candlemorningvalley needs work in the evening

Stonesilvervalley

Gardensilvervalley

Why the basketmorningvalley needs work in the evening

Lettersilvervalley

Morningsilvervalley

Why the saddlemorningvalley needs work in the evening

Bridgesilvervalley

Kitchensilvervalley

Why the pillowmorningvalley needs work in the evening

Marketsilvervalley

Teachersilvervalley

Why the gardenpapervalley needs work in the evening

Enginesilvervalley

Harborsilvervalley

Why the morningpapervalley needs work in the evening

Summersilvervalley

Valleysilvervalley

Why the kitchenpapervalley needs work in the evening

Silversilvervalley

Candlesilvervalley

Why the teacherpapervalley needs work in the evening

Mirrorsilvervalley

Basketsilvervalley

Why the harborpapervalley needs work in the evening

Carpetsilvervalley

Saddlesilvervalley

Why the valleypapervalley needs work in the evening

Bottlesilvervalley

Pillowsilvervalley

Why the candlepapervalley needs work in the evening

Stonecandlevalley

Gardencandlevalley

Why the basketpapervalley needs work in the evening

Lettercandlevalley

Morningcandlevalley

Why the saddlepapervalley needs work in the evening

Bridgecandlevalley

Kitchencandlevalley

Why the pillowpapervalley needs work in the evening

Marketcandlevalley

Teachercandlevalley

Why the gardenbridgevalley needs work in the evening

Enginecandlevalley

Harborcandlevalley

Why the morningbridgevalley needs work in the evening

Summercandlevalley

Valleycandlevalley

Why the kitchenbridgevalley needs work in the evening

Silvercandlevalley

Candlecandlevalley

Why the teacherbridgevalley needs work in the evening

Mirrorcandlevalley

Basketcandlevalley

Why the harborbridgevalley needs work in the evening

Carpetcandlevalley

Saddlecandlevalley

Why the valleybridgevalley needs work in the evening

Bottlecandlevalley

Pillowcandlevalley

Why the candlebridgevalley needs work in the evening

Stoneladdervalley

Gardenladdervalley

Why the basketbridgevalley needs work in the evening

Letterladdervalley

Morningladdervalley

Why the saddlebridgevalley needs work in the evening

Bridgeladdervalley

Kitchenladdervalley

Why the pillowbridgevalley needs work in the evening

Marketladdervalley

Teacherladdervalley

Why the gardenkitchenvalley needs work in the evening

Engineladdervalley

Harborladdervalley

Why the morningkitchenvalley needs work in the evening

Summerladdervalley

Valleyladdervalley

Why the kitchenkitchenvalley needs work in the evening

Silverladdervalley

Candleladdervalley

Why the teacherkitchenvalley needs work in the evening

Mirrorladdervalley

Basketladdervalley

Why the harborkitchenvalley needs work in the evening

Carpetladdervalley

Saddleladdervalley

Why the valleykitchenvalley needs work in the evening

Bottleladdervalley

Pillowladdervalley

Why the candlekitchenvalley needs work in the evening

Stonemirrorvalley

Gardenmirrorvalley

Why the basketkitchenvalley needs work in the evening

Lettermirrorvalley

Morningmirrorvalley

Why the saddlekitchenvalley needs work in the evening

Bridgemirrorvalley

Kitchenmirrorvalley

Why the pillowkitchenvalley needs work in the evening

Marketmirrorvalley

Teachermirrorvalley

Why the gardenwintervalley needs work in the evening

Enginemirrorvalley

Harbormirrorvalley

Why the morningwintervalley needs work in the evening

Summermirrorvalley

Valleymirrorvalley

Why the kitchenwintervalley needs work in the evening

Silvermirrorvalley

Candlemirrorvalley

Why the teacherwintervalley needs work in the evening

Mirrormirrorvalley

Basketmirrorvalley

Why the harborwintervalley needs work in the evening

Carpetmirrorvalley

Saddlemirrorvalley

Why the valleywintervalley needs work in the evening

Bottlemirrorvalley

Pillowmirrorvalley

Why the candlewintervalley needs work in the evening

Stonebasketvalley

Gardenbasketvalley

Why the basketwintervalley needs work in the evening

Letterbasketvalley

Morningbasketvalley

Why the saddlewintervalley needs work in the evening

Bridgebasketvalley

Kitchenbasketvalley

Why the pillowwintervalley needs work in the evening

Marketbasketvalley

Teacherbasketvalley

Why the gardenmarketvalley needs work in the evening

Enginebasketvalley

Harborbasketvalley

Why the morningmarketvalley needs work in the evening

Summerbasketvalley

Valleybasketvalley

Why the kitchenmarketvalley needs work in the evening

Silverbasketvalley

Candlebasketvalley

Why the teachermarketvalley needs work in the evening

Mirrorbasketvalley

Basketbasketvalley

Why the harbormarketvalley needs work in the evening

Carpetbasketvalley

Saddlebasketvalley

Why the valleymarketvalley needs work in the evening

Bottlebasketvalley

Pillowbasketvalley

Why the candlemarketvalley needs work in the evening

Stonebuttonvalley

Gardenbuttonvalley

Why the basketmarketvalley needs work in the evening

Letterbuttonvalley

Morningbuttonvalley

Why the saddlemarketvalley needs work in the evening

Bridgebuttonvalley

Kitchenbuttonvalley

Why the pillowmarketvalley needs work in the evening

Marketbuttonvalley

Teacherbuttonvalley

Why the gardenteachervalley needs work in the evening

Enginebuttonvalley

Harborbuttonvalley

Why the morningteachervalley needs work in the evening

Summerbuttonvalley

Valleybuttonvalley

Why the kitchenteachervalley needs work in the evening

Silverbuttonvalley

Candlebuttonvalley

Why the teacherteachervalley needs work in the evening

Mirrorbuttonvalley

Basketbuttonvalley

Why the harborteachervalley needs work in the evening

Carpetbuttonvalley

Saddlebuttonvalley

Why the valleyteachervalley needs work in the evening

Bottlebuttonvalley

Pillowbuttonvalley

Why the candleteachervalley needs work in the evening

Stonecarpetvalley

Gardencarpetvalley

Why the basketteachervalley needs work in the evening

Lettercarpetvalley

Morningcarpetvalley

Why the saddleteachervalley needs work in the evening

Bridgecarpetvalley

Kitchencarpetvalley

Why the pillowteachervalley needs work in the evening

Marketcarpetvalley

Teachercarpetvalley

Why the gardendoctorvalley needs work in the evening

Enginecarpetvalley

Harborcarpetvalley

Why the morningdoctorvalley needs work in the evening

Summercarpetvalley

Valleycarpetvalley

Why the kitchendoctorvalley needs work in the evening

Silvercarpetvalley

Candlecarpetvalley

Why the teacherdoctorvalley needs work in the evening

Mirrorcarpetvalley

Basketcarpetvalley

Why the harbordoctorvalley needs work in the evening

Carpetcarpetvalley

Saddlecarpetvalley

Why the valleydoctorvalley needs work in the evening

Bottlecarpetvalley

Pillowcarpetvalley

Why the candledoctorvalley needs work in the evening

Stonesaddlevalley

Gardensaddlevalley

Why the basketdoctorvalley needs work in the evening

Lettersaddlevalley

Morningsaddlevalley

Why the saddledoctorvalley needs work in the evening

Bridgesaddlevalley

Kitchensaddlevalley

Why the pillowdoctorvalley needs work in the evening

Marketsaddlevalley

Teachersaddlevalley

Why the gardenenginevalley needs work in the evening

Enginesaddlevalley

Harborsaddlevalley

Why the morningenginevalley needs work in the evening

Summersaddlevalley

Valleysaddlevalley

Why the kitchenenginevalley needs work in the evening

Silversaddlevalley

Candlesaddlevalley

Why the teacherenginevalley needs work in the evening

Mirrorsaddlevalley

Basketsaddlevalley

Why the harborenginevalley needs work in the evening

Carpetsaddlevalley

Saddlesaddlevalley

Why the valleyenginevalley needs work in the evening

Bottlesaddlevalley

Pillowsaddlevalley

Why the candleenginevalley needs work in the evening

Stonehammervalley

Gardenhammervalley

Why the basketenginevalley needs work in the evening

Letterhammervalley

Morninghammervalley

Why the saddleenginevalley needs work in the evening

Bridgehammervalley

Kitchenhammervalley

Why the pillowenginevalley needs work in the evening

Markethammervalley

Teacherhammervalley

Why the gardenharborvalley needs work in the evening

Enginehammervalley

Harborhammervalley

Why the morningharborvalley needs work in the evening

Summerhammervalley

Valleyhammervalley

Why the kitchenharborvalley needs work in the evening

Silverhammervalley

Candlehammervalley

Why the teacherharborvalley needs work in the evening

Mirrorhammervalley

Baskethammervalley

Why the harborharborvalley needs work in the evening

Carpethammervalley

Saddlehammervalley

Why the valleyharborvalley needs work in the evening

Bottlehammervalley

Pillowhammervalley

Why the candleharborvalley needs work in the evening

Stonebottlevalley

Gardenbottlevalley

Why the basketharborvalley needs work in the evening

Letterbottlevalley

Morningbottlevalley

Why the saddleharborvalley needs work in the evening

Bridgebottlevalley

Kitchenbottlevalley

Why the pillowharborvalley needs work in the evening

Marketbottlevalley

Teacherbottlevalley

Why the gardenforestvalley needs work in the evening

Enginebottlevalley

Harborbottlevalley

Why the morningforestvalley needs work in the evening

Summerbottlevalley

Valleybottlevalley

Why the kitchenforestvalley needs work in the evening

Silverbottlevalley

Candlebottlevalley

Why the teacherforestvalley needs work in the evening

Mirrorbottlevalley

Basketbottlevalley

Why the harborforestvalley needs work in the evening

Carpetbottlevalley

Saddlebottlevalley

Why the valleyforestvalley needs work in the evening

Bottlebottlevalley

Pillowbottlevalley

Why the candleforestvalley needs work in the evening

Stonepillowvalley

Gardenpillowvalley

Why the basketforestvalley needs work in the evening

Letterpillowvalley

Morningpillowvalley

Why the saddleforestvalley needs work in the evening

Bridgepillowvalley

Kitchenpillowvalley

Why the pillowforestvalley needs work in the evening

Marketpillowvalley

Teacherpillowvalley

Why the gardensummervalley needs work in the evening

Enginepillowvalley

Harborpillowvalley

Why the morningsummervalley needs work in the evening

Summerpillowvalley

Valleypillowvalley

Why the kitchensummervalley needs work in the evening

Silverpillowvalley

Candlepillowvalley

Why the teachersummervalley needs work in the evening

Mirrorpillowvalley

Basketpillowvalley

Why the harborsummervalley needs work in the evening

Carpetpillowvalley

Saddlepillowvalley

Why the valleysummervalley needs work in the evening

Bottlepillowvalley

Pillowpillowvalley

Why the candlesummervalley needs work in the evening

Stonerivercopper

Gardenrivercopper

Why the basketsummervalley needs work in the evening

Letterrivercopper

Morningrivercopper

Why the saddlesummervalley needs work in the evening

Bridgerivercopper

Kitchenrivercopper

Why the pillowsummervalley needs work in the evening

Marketrivercopper

Teacherrivercopper

Why the gardenvalleyvalley needs work in the evening

Enginerivercopper

Harborrivercopper

Why the morningvalleyvalley needs work in the evening

Summerrivercopper

Valleyrivercopper

Why the kitchenvalleyvalley needs work in the evening

Silverrivercopper

Candlerivercopper

Why the teachervalleyvalley needs work in the evening

Mirrorrivercopper

Basketrivercopper

Why the harborvalleyvalley needs work in the evening

Carpetrivercopper

Saddlerivercopper

Why the valleyvalleyvalley needs work in the evening

Bottlerivercopper

Pillowrivercopper

Why the candlevalleyvalley needs work in the evening

Stonestonecopper

Gardenstonecopper

Why the basketvalleyvalley needs work in the evening

Letterstonecopper

Morningstonecopper

Why the saddlevalleyvalley needs work in the evening

Bridgestonecopper

Kitchenstonecopper

Why the pillowvalleyvalley needs work in the evening

Marketstonecopper

Teacherstonecopper

Why the gardencoppervalley needs work in the evening

Enginestonecopper

Harborstonecopper

Why the morningcoppervalley needs work in the evening

Summerstonecopper

Valleystonecopper

Why the kitchencoppervalley needs work in the evening

Silverstonecopper

Candlestonecopper

Why the teachercoppervalley needs work in the evening

Mirrorstonecopper

Basketstonecopper

Why the harborcoppervalley needs work in the evening

Carpetstonecopper

Saddlestonecopper

Why the valleycoppervalley needs work in the evening

Bottlestonecopper

Pillowstonecopper

Why the candlecoppervalley needs work in the evening

Stonegardencopper

Gardengardencopper

Why the basketcoppervalley needs work in the evening

Lettergardencopper

Morninggardencopper

Why the saddlecoppervalley needs work in the evening

Bridgegardencopper

Kitchengardencopper

Why the pillowcoppervalley needs work in the evening

Marketgardencopper

Teachergardencopper

Why the gardensilvervalley needs work in the evening

Enginegardencopper

Harborgardencopper

Why the morningsilvervalley needs work in the evening

Summergardencopper

Valleygardencopper

Why the kitchensilvervalley needs work in the evening

Silvergardencopper

Candlegardencopper

Why the teachersilvervalley needs work in the evening

Mirrorgardencopper

Basketgardencopper

Why the harborsilvervalley needs work in the evening

Carpetgardencopper

Saddlegardencopper

Why the valleysilvervalley needs work in the evening

Bottlegardencopper

Pillowgardencopper

Why the candlesilvervalley needs work in the evening

Stonewindowcopper

Gardenwindowcopper

Why the basketsilvervalley needs work in the evening

Letterwindowcopper

Morningwindowcopper

Why the saddlesilvervalley needs work in the evening

Bridgewindowcopper

Kitchenwindowcopper

Why the pillowsilvervalley needs work in the evening

Marketwindowcopper

Teacherwindowcopper

Why the gardencandlevalley needs work in the evening

Enginewindowcopper

Harborwindowcopper

Why the morningcandlevalley needs work in the evening

Summerwindowcopper

Valleywindowcopper

Why the kitchencandlevalley needs work in the evening

Silverwindowcopper

Candlewindowcopper

Why the teachercandlevalley needs work in the evening

Mirrorwindowcopper

Basketwindowcopper

Why the harborcandlevalley needs work in the evening

Carpetwindowcopper

Saddlewindowcopper

Why the valleycandlevalley needs work in the evening

Bottlewindowcopper

Pillowwindowcopper

Why the candlecandlevalley needs work in the evening

Stonelettercopper

Gardenlettercopper

Why the basketcandlevalley needs work in the evening

Letterlettercopper

Morninglettercopper

Why the saddlecandlevalley needs work in the evening

Bridgelettercopper

Kitchenlettercopper

Why the pillowcandlevalley needs work in the evening

Marketlettercopper

Teacherlettercopper

Why the gardenladdervalley needs work in the evening

Enginelettercopper

Harborlettercopper

Why the morningladdervalley needs work in the evening

Summerlettercopper

Valleylettercopper

Why the kitchenladdervalley needs work in the evening

Silverlettercopper

Candlelettercopper

Why the teacherladdervalley needs work in the evening

Mirrorlettercopper

Basketlettercopper

Why the harborladdervalley needs work in the evening

Carpetlettercopper

Saddlelettercopper

Why the valleyladdervalley needs work in the evening

Bottlelettercopper

Pillowlettercopper

Why the candleladdervalley needs work in the evening

Stonemorningcopper

Gardenmorningcopper

Why the basketladdervalley needs work in the evening

Lettermorningcopper

Morningmorningcopper

Why the saddleladdervalley needs work in the evening

Bridgemorningcopper

Kitchenmorningcopper

Why the pillowladdervalley needs work in the evening

Marketmorningcopper

Teachermorningcopper

Why the gardenmirrorvalley needs work in the evening

Enginemorningcopper

Harbormorningcopper

Why the morningmirrorvalley needs work in the evening

Summermorningcopper

Valleymorningcopper

Why the kitchenmirrorvalley needs work in the evening

Silvermorningcopper

Candlemorningcopper

Why the teachermirrorvalley needs work in the evening

Mirrormorningcopper

Basketmorningcopper

Why the harbormirrorvalley needs work in the evening

Carpetmorningcopper

Saddlemorningcopper

Why the valleymirrorvalley needs work in the evening

Bottlemorningcopper

Pillowmorningcopper

Why the candlemirrorvalley needs work in the evening

Stonepapercopper

Gardenpapercopper

Why the basketmirrorvalley needs work in the evening

Letterpapercopper

Morningpapercopper

Why the saddlemirrorvalley needs work in the evening

Bridgepapercopper

Kitchenpapercopper

Why the pillowmirrorvalley needs work in the evening

Marketpapercopper

Teacherpapercopper

Why the gardenbasketvalley needs work in the evening

Enginepapercopper

Harborpapercopper

Why the morningbasketvalley needs work in the evening

Summerpapercopper

Valleypapercopper

Why the kitchenbasketvalley needs work in the evening

Silverpapercopper

Candlepapercopper

Why the teacherbasketvalley needs work in the evening

Mirrorpapercopper

Basketpapercopper

Why the harborbasketvalley needs work in the evening

Carpetpapercopper

Saddlepapercopper

Why the valleybasketvalley needs work in the evening

Bottlepapercopper

Pillowpapercopper

Why the candlebasketvalley needs work in the evening

Stonebridgecopper

Gardenbridgecopper

Why the basketbasketvalley needs work in the evening

Letterbridgecopper

Morningbridgecopper

Why the saddlebasketvalley needs work in the evening

Bridgebridgecopper

Kitchenbridgecopper

Why the pillowbasketvalley needs work in the evening

Marketbridgecopper

Teacherbridgecopper

Why the gardenbuttonvalley needs work in the evening

Enginebridgecopper

Harborbridgecopper

Why the morningbuttonvalley needs work in the evening

Summerbridgecopper

Valleybridgecopper

Why the kitchenbuttonvalley needs work in the evening

Silverbridgecopper

Candlebridgecopper

Why the teacherbuttonvalley needs work in the evening

Mirrorbridgecopper

Basketbridgecopper

Why the harborbuttonvalley needs work in the evening

Carpetbridgecopper

Saddlebridgecopper

Why the valleybuttonvalley needs work in the evening

Bottlebridgecopper

Pillowbridgecopper

Why the candlebuttonvalley needs work in the evening

Stonekitchencopper

Gardenkitchencopper

Why the basketbuttonvalley needs work in the evening

Letterkitchencopper

Morningkitchencopper

Why the saddlebuttonvalley needs work in the evening

Bridgekitchencopper

Kitchenkitchencopper

Why the pillowbuttonvalley needs work in the evening

Marketkitchencopper

Teacherkitchencopper

Why the gardencarpetvalley needs work in the evening

Enginekitchencopper

Harborkitchencopper

Why the morningcarpetvalley needs work in the evening

Summerkitchencopper

Valleykitchencopper

Why the kitchencarpetvalley needs work in the evening

Silverkitchencopper

Candlekitchencopper

Why the teachercarpetvalley needs work in the evening

Mirrorkitchencopper

Basketkitchencopper

Why the harborcarpetvalley needs work in the evening

Carpetkitchencopper

Saddlekitchencopper

Why the valleycarpetvalley needs work in the evening

Bottlekitchencopper

Pillowkitchencopper

Why the candlecarpetvalley needs work in the evening

Stonewintercopper

Gardenwintercopper

Why the basketcarpetvalley needs work in the evening

Letterwintercopper

Morningwintercopper

Why the saddlecarpetvalley needs work in the evening

Bridgewintercopper

Kitchenwintercopper

Why the pillowcarpetvalley needs work in the evening

Marketwintercopper

Teacherwintercopper

Why the gardensaddlevalley needs work in the evening

Enginewintercopper

Harborwintercopper

Why the morningsaddlevalley needs work in the evening

Summerwintercopper

Valleywintercopper

Why the kitchensaddlevalley needs work in the evening

Silverwintercopper

Candlewintercopper

Why the teachersaddlevalley needs work in the evening

Mirrorwintercopper

Basketwintercopper

Why the harborsaddlevalley needs work in the evening

Carpetwintercopper

Saddlewintercopper

Why the valleysaddlevalley needs work in the evening

Bottlewintercopper

Pillowwintercopper

Why the candlesaddlevalley needs work in the evening

Stonemarketcopper

Gardenmarketcopper

Why the basketsaddlevalley needs work in the evening

Lettermarketcopper

Morningmarketcopper

Why the saddlesaddlevalley needs work in the evening

Bridgemarketcopper

Kitchenmarketcopper

Why the pillowsaddlevalley needs work in the evening

Marketmarketcopper

Teachermarketcopper

Why the gardenhammervalley needs work in the evening

Enginemarketcopper

Harbormarketcopper

Why the morninghammervalley needs work in the evening

Summermarketcopper

Valleymarketcopper

Why the kitchenhammervalley needs work in the evening

Silvermarketcopper

Candlemarketcopper

Why the teacherhammervalley needs work in the evening

Mirrormarketcopper

Basketmarketcopper

Why the harborhammervalley needs work in the evening

Carpetmarketcopper

Saddlemarketcopper

Why the valleyhammervalley needs work in the evening

Bottlemarketcopper

Pillowmarketcopper

Why the candlehammervalley needs work in the evening

Stoneteachercopper

Gardenteachercopper

Why the baskethammervalley needs work in the evening

Letterteachercopper

Morningteachercopper

Why the saddlehammervalley needs work in the evening

Bridgeteachercopper

Kitchenteachercopper

Why the pillowhammervalley needs work in the evening

Marketteachercopper

Teacherteachercopper

Why the gardenbottlevalley needs work in the evening

Engineteachercopper

Harborteachercopper

Why the morningbottlevalley needs work in the evening

Summerteachercopper

Valleyteachercopper

Why the kitchenbottlevalley needs work in the evening

Silverteachercopper

Candleteachercopper

Why the teacherbottlevalley needs work in the evening

Mirrorteachercopper

Basketteachercopper

Why the harborbottlevalley needs work in the evening

Carpetteachercopper

Saddleteachercopper

Why the valleybottlevalley needs work in the evening

Bottleteachercopper

Pillowteachercopper

Why the candlebottlevalley needs work in the evening

Stonedoctorcopper

Gardendoctorcopper

Why the basketbottlevalley needs work in the evening

Letterdoctorcopper

Morningdoctorcopper

Why the saddlebottlevalley needs work in the evening

Bridgedoctorcopper

Kitchendoctorcopper

Why the pillowbottlevalley needs work in the evening

Marketdoctorcopper

Teacherdoctorcopper

Why the gardenpillowvalley needs work in the evening

Enginedoctorcopper

Harbordoctorcopper

Why the morningpillowvalley needs work in the evening

Summerdoctorcopper

Valleydoctorcopper

Why the kitchenpillowvalley needs work in the evening

Silverdoctorcopper

Candledoctorcopper

Why the teacherpillowvalley needs work in the evening

Mirrordoctorcopper

Basketdoctorcopper

Why the harborpillowvalley needs work in the evening

Carpetdoctorcopper

Saddledoctorcopper

Why the valleypillowvalley needs work in the evening

Bottledoctorcopper

Pillowdoctorcopper

Why the candlepillowvalley needs work in the evening

Stoneenginecopper

Gardenenginecopper

Why the basketpillowvalley needs work in the evening

Letterenginecopper

Morningenginecopper

Why the saddlepillowvalley needs work in the evening

Bridgeenginecopper

Kitchenenginecopper

Why the pillowpillowvalley needs work in the evening

Marketenginecopper

Teacherenginecopper

Why the gardenrivercopper needs work in the evening

Engineenginecopper

Harborenginecopper

Why the morningrivercopper needs work in the evening

Summerenginecopper

Valleyenginecopper

Why the kitchenrivercopper needs work in the evening

Silverenginecopper

Candleenginecopper

Why the teacherrivercopper needs work in the evening

Mirrorenginecopper

Basketenginecopper

Why the harborrivercopper needs work in the evening

Carpetenginecopper

Saddleenginecopper

Why the valleyrivercopper needs work in the evening

Bottleenginecopper

Pillowenginecopper

Why the candlerivercopper needs work in the evening

Stoneharborcopper

Gardenharborcopper

Why the basketrivercopper needs work in the evening

Letterharborcopper

Morningharborcopper

Why the saddlerivercopper needs work in the evening

Bridgeharborcopper

Kitchenharborcopper

Why the pillowrivercopper needs work in the evening

Marketharborcopper

Teacherharborcopper

Why the gardenstonecopper needs work in the evening

Engineharborcopper

Harborharborcopper

Why the morningstonecopper needs work in the evening

Summerharborcopper

Valleyharborcopper

Why the kitchenstonecopper needs work in the evening

Silverharborcopper

Candleharborcopper

Why the teacherstonecopper needs work in the evening

Mirrorharborcopper

Basketharborcopper

Why the harborstonecopper needs work in the evening

Carpetharborcopper

Saddleharborcopper

Why the valleystonecopper needs work in the evening

Bottleharborcopper

Pillowharborcopper

Why the candlestonecopper needs work in the evening

Stoneforestcopper

Gardenforestcopper

Why the basketstonecopper needs work in the evening

Letterforestcopper

Morningforestcopper

Why the saddlestonecopper needs work in the evening

Bridgeforestcopper

Kitchenforestcopper

Why the pillowstonecopper needs work in the evening

Marketforestcopper

Teacherforestcopper

Why the gardengardencopper needs work in the evening

Engineforestcopper

Harborforestcopper

Why the morninggardencopper needs work in the evening

Summerforestcopper

Valleyforestcopper

Why the kitchengardencopper needs work in the evening

Silverforestcopper

Candleforestcopper

Why the teachergardencopper needs work in the evening

Mirrorforestcopper

Basketforestcopper

Why the harborgardencopper needs work in the evening

Carpetforestcopper

Saddleforestcopper

Why the valleygardencopper needs work in the evening

Bottleforestcopper

Pillowforestcopper

Why the candlegardencopper needs work in the evening

Stonesummercopper

Gardensummercopper

Why the basketgardencopper needs work in the evening

Lettersummercopper

Morningsummercopper

Why the saddlegardencopper needs work in the evening

Bridgesummercopper

Kitchensummercopper

Why the pillowgardencopper needs work in the evening

Marketsummercopper

Teachersummercopper

Why the gardenwindowcopper needs work in the evening

Enginesummercopper

Harborsummercopper

Why the morningwindowcopper needs work in the evening

Summersummercopper

Valleysummercopper

Why the kitchenwindowcopper needs work in the evening

Silversummercopper

Candlesummercopper

Why the teacherwindowcopper needs work in the evening

Mirrorsummercopper

Basketsummercopper

Why the harborwindowcopper needs work in the evening

Carpetsummercopper

Saddlesummercopper

Why the valleywindowcopper needs work in the evening

Bottlesummercopper

Pillowsummercopper

Why the candlewindowcopper needs work in the evening

Stonevalleycopper

Gardenvalleycopper

Why the basketwindowcopper needs work in the evening

Lettervalleycopper

Morningvalleycopper

Why the saddlewindowcopper needs work in the evening

Bridgevalleycopper

Kitchenvalleycopper

Why the pillowwindowcopper needs work in the evening

Marketvalleycopper

Teachervalleycopper

Why the gardenlettercopper needs work in the evening

Enginevalleycopper

Harborvalleycopper

Why the morninglettercopper needs work in the evening

Summervalleycopper

Valleyvalleycopper

Why the kitchenlettercopper needs work in the evening

Silvervalleycopper

Candlevalleycopper

Why the teacherlettercopper needs work in the evening

Mirrorvalleycopper

Basketvalleycopper

Why the harborlettercopper needs work in the evening

Carpetvalleycopper

Saddlevalleycopper

Why the valleylettercopper needs work in the evening

Bottlevalleycopper

Pillowvalleycopper

Why the candlelettercopper needs work in the evening

Stonecoppercopper

Gardencoppercopper

Why the basketlettercopper needs work in the evening

Lettercoppercopper

Morningcoppercopper

Why the saddlelettercopper needs work in the evening

Bridgecoppercopper

Kitchencoppercopper

Why the pillowlettercopper needs work in the evening

Marketcoppercopper

Teachercoppercopper

Why the gardenmorningcopper needs work in the evening

Enginecoppercopper

Harborcoppercopper

Why the morningmorningcopper needs work in the evening

Summercoppercopper

Valleycoppercopper

Why the kitchenmorningcopper needs work in the evening

Silvercoppercopper

Candlecoppercopper

Why the teachermorningcopper needs work in the evening

Mirrorcoppercopper

Basketcoppercopper

Why the harbormorningcopper needs work in the evening

Carpetcoppercopper

Saddlecoppercopper

Why the valleymorningcopper needs work in the evening

Bottlecoppercopper

Pillowcoppercopper

Why the candlemorningcopper needs work in the evening

Stonesilvercopper

Gardensilvercopper

Why the basketmorningcopper needs work in the evening

Lettersilvercopper

Morningsilvercopper

Why the saddlemorningcopper needs work in the evening

Bridgesilvercopper

Kitchensilvercopper

Why the pillowmorningcopper needs work in the evening

Marketsilvercopper

Teachersilvercopper

Why the gardenpapercopper needs work in the evening

Enginesilvercopper

Harborsilvercopper

Why the morningpapercopper needs work in the evening

Summersilvercopper

Valleysilvercopper

Why the kitchenpapercopper needs work in the evening

Silversilvercopper

Candlesilvercopper

Why the teacherpapercopper needs work in the evening

Mirrorsilvercopper

Basketsilvercopper

Why the harborpapercopper needs work in the evening

Carpetsilvercopper

Saddlesilvercopper

Why the valleypapercopper needs work in the evening

Bottlesilvercopper

Pillowsilvercopper

Why the candlepapercopper needs work in the evening

Stonecandlecopper

Gardencandlecopper

Why the basketpapercopper needs work in the evening

Lettercandlecopper

Morningcandlecopper

Why the saddlepapercopper needs work in the evening

Bridgecandlecopper

Kitchencandlecopper

Why the pillowpapercopper needs work in the evening

Marketcandlecopper

Teachercandlecopper

Why the gardenbridgecopper needs work in the evening

Enginecandlecopper

Harborcandlecopper

Why the morningbridgecopper needs work in the evening

Summercandlecopper

Valleycandlecopper

Why the kitchenbridgecopper needs work in the evening

Silvercandlecopper

Candlecandlecopper

Why the teacherbridgecopper needs work in the evening

Mirrorcandlecopper

Basketcandlecopper

Why the harborbridgecopper needs work in the evening

Carpetcandlecopper

Saddlecandlecopper

Why the valleybridgecopper needs work in the evening

Bottlecandlecopper

Pillowcandlecopper

Why the candlebridgecopper needs work in the evening

Stoneladdercopper

Gardenladdercopper

Why the basketbridgecopper needs work in the evening

Letterladdercopper

Morningladdercopper

Why the saddlebridgecopper needs work in the evening

Bridgeladdercopper

Kitchenladdercopper

Why the pillowbridgecopper needs work in the evening

Marketladdercopper

Teacherladdercopper

Why the gardenkitchencopper needs work in the evening

Engineladdercopper

Harborladdercopper

Why the morningkitchencopper needs work in the evening

Summerladdercopper

Valleyladdercopper

Why the kitchenkitchencopper needs work in the evening

Silverladdercopper

Candleladdercopper

Why the teacherkitchencopper needs work in the evening

Mirrorladdercopper

Basketladdercopper

Why the harborkitchencopper needs work in the evening

Carpetladdercopper

Saddleladdercopper

Why the valleykitchencopper needs work in the evening

Bottleladdercopper

Pillowladdercopper

Why the candlekitchencopper needs work in the evening

Stonemirrorcopper

Gardenmirrorcopper

Why the basketkitchencopper needs work in the evening

Lettermirrorcopper

Morningmirrorcopper

Why the saddlekitchencopper needs work in the evening

Bridgemirrorcopper

Kitchenmirrorcopper

Why the pillowkitchencopper needs work in the evening

Marketmirrorcopper

Teachermirrorcopper

Why the gardenwintercopper needs work in the evening

Enginemirrorcopper

Harbormirrorcopper

Why the morningwintercopper needs work in the evening

Summermirrorcopper

Valleymirrorcopper

Why the kitchenwintercopper needs work in the evening

Silvermirrorcopper

Candlemirrorcopper

Why the teacherwintercopper needs work in the evening

Mirrormirrorcopper

Basketmirrorcopper

Why the harborwintercopper needs work in the evening

Carpetmirrorcopper

Saddlemirrorcopper

Why the valleywintercopper needs work in the evening

Bottlemirrorcopper

Pillowmirrorcopper

Why the candlewintercopper needs work in the evening

Stonebasketcopper

Gardenbasketcopper

Why the basketwintercopper needs work in the evening

Letterbasketcopper

Morningbasketcopper

Why the saddlewintercopper needs work in the evening

Bridgebasketcopper

Kitchenbasketcopper

Why the pillowwintercopper needs work in the evening

Marketbasketcopper

Teacherbasketcopper

Why the gardenmarketcopper needs work in the evening

Enginebasketcopper

Harborbasketcopper

Why the morningmarketcopper needs work in the evening

Summerbasketcopper

Valleybasketcopper

Why the kitchenmarketcopper needs work in the evening

Silverbasketcopper

Candlebasketcopper

Why the teachermarketcopper needs work in the evening

Mirrorbasketcopper

Basketbasketcopper

Why the harbormarketcopper needs work in the evening

Carpetbasketcopper

Saddlebasketcopper

Why the valleymarketcopper needs work in the evening

Bottlebasketcopper

Pillowbasketcopper

Why the candlemarketcopper needs work in the evening

Stonebuttoncopper

Gardenbuttoncopper

Why the basketmarketcopper needs work in the evening

Letterbuttoncopper

Morningbuttoncopper

Why the saddlemarketcopper needs work in the evening

Bridgebuttoncopper

Kitchenbuttoncopper

Why the pillowmarketcopper needs work in the evening

Marketbuttoncopper

Teacherbuttoncopper

Why the gardenteachercopper needs work in the evening

Enginebuttoncopper

Harborbuttoncopper

Why the morningteachercopper needs work in the evening

Summerbuttoncopper

Valleybuttoncopper

Why the kitchenteachercopper needs work in the evening

Silverbuttoncopper

Candlebuttoncopper

Why the teacherteachercopper needs work in the evening

Mirrorbuttoncopper

Basketbuttoncopper

Why the harborteachercopper needs work in the evening

Carpetbuttoncopper

Saddlebuttoncopper

Why the valleyteachercopper needs work in the evening

Bottlebuttoncopper

Pillowbuttoncopper

Why the candleteachercopper needs work in the evening

Stonecarpetcopper

Gardencarpetcopper

Why the basketteachercopper needs work in the evening

Lettercarpetcopper

Morningcarpetcopper

Why the saddleteachercopper needs work in the evening

Bridgecarpetcopper

Kitchencarpetcopper

Why the pillowteachercopper needs work in the evening

Marketcarpetcopper

Teachercarpetcopper

Why the gardendoctorcopper needs work in the evening

Enginecarpetcopper

Harborcarpetcopper

Why the morningdoctorcopper needs work in the evening

Summercarpetcopper

Valleycarpetcopper

Why the kitchendoctorcopper needs work in the evening

Silvercarpetcopper

Candlecarpetcopper

Why the teacherdoctorcopper needs work in the evening

Mirrorcarpetcopper

Basketcarpetcopper

Why the harbordoctorcopper needs work in the evening

Carpetcarpetcopper

Saddlecarpetcopper

Why the valleydoctorcopper needs work in the evening

Bottlecarpetcopper

Pillowcarpetcopper

Why the candledoctorcopper needs work in the evening

Stonesaddlecopper

Gardensaddlecopper

Why the basketdoctorcopper needs work in the evening

Lettersaddlecopper

Morningsaddlecopper

Why the saddledoctorcopper needs work in the evening

Bridgesaddlecopper

Kitchensaddlecopper

Why the pillowdoctorcopper needs work in the evening

Marketsaddlecopper

Teachersaddlecopper

Why the gardenenginecopper needs work in the evening

Enginesaddlecopper

Harborsaddlecopper

Why the morningenginecopper needs work in the evening

Summersaddlecopper

Valleysaddlecopper

Why the kitchenenginecopper needs work in the evening

Silversaddlecopper

Candlesaddlecopper

Why the teacherenginecopper needs work in the evening

Mirrorsaddlecopper

Basketsaddlecopper

Why the harborenginecopper needs work in the evening

Carpetsaddlecopper

Saddlesaddlecopper

Why the valleyenginecopper needs work in the evening

Bottlesaddlecopper

Pillowsaddlecopper

Why the candleenginecopper needs work in the evening

Stonehammercopper

Gardenhammercopper

Why the basketenginecopper needs work in the evening

Letterhammercopper

Morninghammercopper

Why the saddleenginecopper needs work in the evening

Bridgehammercopper

Kitchenhammercopper

Why the pillowenginecopper needs work in the evening

Markethammercopper

Teacherhammercopper

Why the gardenharborcopper needs work in the evening

Enginehammercopper

Harborhammercopper

Why the morningharborcopper needs work in the evening

Summerhammercopper

Valleyhammercopper

Why the kitchenharborcopper needs work in the evening

Silverhammercopper

Candlehammercopper

Why the teacherharborcopper needs work in the evening

Mirrorhammercopper

Baskethammercopper

Why the harborharborcopper needs work in the evening

Carpethammercopper

Saddlehammercopper

Why the valleyharborcopper needs work in the evening

Bottlehammercopper

Pillowhammercopper

Why the candleharborcopper needs work in the evening

Stonebottlecopper

Gardenbottlecopper

Why the basketharborcopper needs work in the evening

Letterbottlecopper

Morningbottlecopper

Why the saddleharborcopper needs work in the evening

Bridgebottlecopper

Kitchenbottlecopper

Why the pillowharborcopper needs work in the evening

Marketbottlecopper

Teacherbottlecopper

Why the gardenforestcopper needs work in the evening

Enginebottlecopper

Harborbottlecopper

Why the morningforestcopper needs work in the evening

Summerbottlecopper

Valleybottlecopper

Why the kitchenforestcopper needs work in the evening

Silverbottlecopper

Candlebottlecopper

Why the teacherforestcopper needs work in the evening

Mirrorbottlecopper

Basketbottlecopper

Why the harborforestcopper needs work in the evening

Carpetbottlecopper

Saddlebottlecopper

Why the valleyforestcopper needs work in the evening

Bottlebottlecopper

Pillowbottlecopper

Why the candleforestcopper needs work in the evening

Stonepillowcopper

Gardenpillowcopper

Why the basketforestcopper needs work in the evening

Letterpillowcopper

Morningpillowcopper

Why the saddleforestcopper needs work in the evening

Bridgepillowcopper

Kitchenpillowcopper

Why the pillowforestcopper needs work in the evening

Marketpillowcopper

Teacherpillowcopper

Why the gardensummercopper needs work in the evening

Enginepillowcopper

Harborpillowcopper

Why the morningsummercopper needs work in the evening

Summerpillowcopper

Valleypillowcopper

Why the kitchensummercopper needs work in the evening

Silverpillowcopper

Candlepillowcopper

Why the teachersummercopper needs work in the evening

Mirrorpillowcopper

Basketpillowcopper

Why the harborsummercopper needs work in the evening

Carpetpillowcopper

Saddlepillowcopper

Why the valleysummercopper needs work in the evening

Bottlepillowcopper

Pillowpillowcopper

Why the candlesummercopper needs work in the evening

Stoneriversilver

Gardenriversilver

Why the basketsummercopper needs work in the evening

Letterriversilver

Morningriversilver

Why the saddlesummercopper needs work in the evening

Bridgeriversilver

Kitchenriversilver

Why the pillowsummercopper needs work in the evening

Marketriversilver

Teacherriversilver

Why the gardenvalleycopper needs work in the evening

Engineriversilver

Harborriversilver

Why the morningvalleycopper needs work in the evening

Summerriversilver

Valleyriversilver

Why the kitchenvalleycopper needs work in the evening

Silverriversilver

Candleriversilver

Why the teachervalleycopper needs work in the evening

Mirrorriversilver

Basketriversilver

Why the harborvalleycopper needs work in the evening

Carpetriversilver

Saddleriversilver

Why the valleyvalleycopper needs work in the evening

Bottleriversilver

Pillowriversilver

Why the candlevalleycopper needs work in the evening

Stonestonesilver

Gardenstonesilver

Why the basketvalleycopper needs work in the evening

Letterstonesilver

Morningstonesilver

Why the saddlevalleycopper needs work in the evening

Bridgestonesilver

Kitchenstonesilver

Why the pillowvalleycopper needs work in the evening

Marketstonesilver

Teacherstonesilver

Why the gardencoppercopper needs work in the evening

Enginestonesilver

Harborstonesilver

Why the morningcoppercopper needs work in the evening

Summerstonesilver

Valleystonesilver

Why the kitchencoppercopper needs work in the evening

Silverstonesilver

Candlestonesilver

Why the teachercoppercopper needs work in the evening

Mirrorstonesilver

Basketstonesilver

Why the harborcoppercopper needs work in the evening

Carpetstonesilver

Saddlestonesilver

Why the valleycoppercopper needs work in the evening

Bottlestonesilver

Pillowstonesilver

Why the candlecoppercopper needs work in the evening

Stonegardensilver

Gardengardensilver

Why the basketcoppercopper needs work in the evening

Lettergardensilver

Morninggardensilver

Why the saddlecoppercopper needs work in the evening

Bridgegardensilver

Kitchengardensilver

Why the pillowcoppercopper needs work in the evening

Marketgardensilver

Teachergardensilver

Why the gardensilvercopper needs work in the evening

Enginegardensilver

Harborgardensilver

Why the morningsilvercopper needs work in the evening

Summergardensilver

Valleygardensilver

Why the kitchensilvercopper needs work in the evening

Silvergardensilver

Candlegardensilver

Why the teachersilvercopper needs work in the evening

Mirrorgardensilver

Basketgardensilver

Why the harborsilvercopper needs work in the evening

Carpetgardensilver

Saddlegardensilver

Why the valleysilvercopper needs work in the evening

Bottlegardensilver

Pillowgardensilver

Why the candlesilvercopper needs work in the evening

Stonewindowsilver

Gardenwindowsilver

Why the basketsilvercopper needs work in the evening

Letterwindowsilver

Morningwindowsilver

Why the saddlesilvercopper needs work in the evening

Bridgewindowsilver

Kitchenwindowsilver

Why the pillowsilvercopper needs work in the evening

Marketwindowsilver

Teacherwindowsilver

Why the gardencandlecopper needs work in the evening

Enginewindowsilver

Harborwindowsilver

Why the morningcandlecopper needs work in the evening

Summerwindowsilver

Valleywindowsilver

Why the kitchencandlecopper needs work in the evening

Silverwindowsilver

Candlewindowsilver

Why the teachercandlecopper needs work in the evening

Mirrorwindowsilver

Basketwindowsilver

Why the harborcandlecopper needs work in the evening

Carpetwindowsilver

Saddlewindowsilver

Why the valleycandlecopper needs work in the evening

Bottlewindowsilver

Pillowwindowsilver

Why the candlecandlecopper needs work in the evening

Stonelettersilver

Gardenlettersilver

Why the basketcandlecopper needs work in the evening

Letterlettersilver

Morninglettersilver

Why the saddlecandlecopper needs work in the evening

Bridgelettersilver

Kitchenlettersilver

Why the pillowcandlecopper needs work in the evening

Marketlettersilver

Teacherlettersilver

Why the gardenladdercopper needs work in the evening

Enginelettersilver

Harborlettersilver

Why the morningladdercopper needs work in the evening

Summerlettersilver

Valleylettersilver

Why the kitchenladdercopper needs work in the evening

Silverlettersilver

Candlelettersilver

Why the teacherladdercopper needs work in the evening

Mirrorlettersilver

Basketlettersilver

Why the harborladdercopper needs work in the evening

Carpetlettersilver

Saddlelettersilver

Why the valleyladdercopper needs work in the evening

Bottlelettersilver

Pillowlettersilver

Why the candleladdercopper needs work in the evening

Stonemorningsilver

Gardenmorningsilver

Why the basketladdercopper needs work in the evening

Lettermorningsilver

Morningmorningsilver

Why the saddleladdercopper needs work in the evening

Bridgemorningsilver

Kitchenmorningsilver

Why the pillowladdercopper needs work in the evening

Marketmorningsilver

Teachermorningsilver

Why the gardenmirrorcopper needs work in the evening

Enginemorningsilver

Harbormorningsilver

Why the morningmirrorcopper needs work in the evening

Summermorningsilver

Valleymorningsilver

Why the kitchenmirrorcopper needs work in the evening

Silvermorningsilver

Candlemorningsilver

Why the teachermirrorcopper needs work in the evening

Mirrormorningsilver

Basketmorningsilver

Why the harbormirrorcopper needs work in the evening

Carpetmorningsilver

Saddlemorningsilver

Why the valleymirrorcopper needs work in the evening

Bottlemorningsilver

Pillowmorningsilver

Why the candlemirrorcopper needs work in the evening

Stonepapersilver

Gardenpapersilver

Why the basketmirrorcopper needs work in the evening

Letterpapersilver

Morningpapersilver

Why the saddlemirrorcopper needs work in the evening

Bridgepapersilver

Kitchenpapersilver

Why the pillowmirrorcopper needs work in the evening

Marketpapersilver

Teacherpapersilver

Why the gardenbasketcopper needs work in the evening

Enginepapersilver

Harborpapersilver

Why the morningbasketcopper needs work in the evening

Summerpapersilver

Valleypapersilver

Why the kitchenbasketcopper needs work in the evening

Silverpapersilver

Candlepapersilver

Why the teacherbasketcopper needs work in the evening

Mirrorpapersilver

Basketpapersilver

Why the harborbasketcopper needs work in the evening

Carpetpapersilver

Saddlepapersilver

Why the valleybasketcopper needs work in the evening

Bottlepapersilver

Pillowpapersilver

Why the candlebasketcopper needs work in the evening

Stonebridgesilver

Gardenbridgesilver

Why the basketbasketcopper needs work in the evening

Letterbridgesilver

Morningbridgesilver

Why the saddlebasketcopper needs work in the evening

Bridgebridgesilver

Kitchenbridgesilver

Why the pillowbasketcopper needs work in the evening

Marketbridgesilver

Teacherbridgesilver

Why the gardenbuttoncopper needs work in the evening

Enginebridgesilver

Harborbridgesilver

Why the morningbuttoncopper needs work in the evening

Summerbridgesilver

Valleybridgesilver

Why the kitchenbuttoncopper needs work in the evening

Silverbridgesilver

Candlebridgesilver

Why the teacherbuttoncopper needs work in the evening

Mirrorbridgesilver

Basketbridgesilver

Why the harborbuttoncopper needs work in the evening

Carpetbridgesilver

Saddlebridgesilver

Why the valleybuttoncopper needs work in the evening

Bottlebridgesilver

Pillowbridgesilver

Why the candlebuttoncopper needs work in the evening

Stonekitchensilver

Gardenkitchensilver

Why the basketbuttoncopper needs work in the evening

Letterkitchensilver

Morningkitchensilver

Why the saddlebuttoncopper needs work in the evening

Bridgekitchensilver

Kitchenkitchensilver

Why the pillowbuttoncopper needs work in the evening

Marketkitchensilver

Teacherkitchensilver

Why the gardencarpetcopper needs work in the evening

Enginekitchensilver

Harborkitchensilver

Why the morningcarpetcopper needs work in the evening

Summerkitchensilver

Valleykitchensilver

Why the kitchencarpetcopper needs work in the evening

Silverkitchensilver

Candlekitchensilver

Why the teachercarpetcopper needs work in the evening

Mirrorkitchensilver

Basketkitchensilver

Why the harborcarpetcopper needs work in the evening

Carpetkitchensilver

Saddlekitchensilver

Why the valleycarpetcopper needs work in the evening

Bottlekitchensilver

Pillowkitchensilver

Why the candlecarpetcopper needs work in the evening

Stonewintersilver

Gardenwintersilver

Why the basketcarpetcopper needs work in the evening

Letterwintersilver

Morningwintersilver

Why the saddlecarpetcopper needs work in the evening

Bridgewintersilver

Kitchenwintersilver

Why the pillowcarpetcopper needs work in the evening

Marketwintersilver

Teacherwintersilver

Why the gardensaddlecopper needs work in the evening

Enginewintersilver

Harborwintersilver

Why the morningsaddlecopper needs work in the evening

Summerwintersilver

Valleywintersilver

Why the kitchensaddlecopper needs work in the evening

Silverwintersilver

Candlewintersilver

Why the teachersaddlecopper needs work in the evening

Mirrorwintersilver

Basketwintersilver

Why the harborsaddlecopper needs work in the evening

Carpetwintersilver

Saddlewintersilver

Why the valleysaddlecopper needs work in the evening

Bottlewintersilver

Pillowwintersilver

Why the candlesaddlecopper needs work in the evening

Stonemarketsilver

Gardenmarketsilver

Why the basketsaddlecopper needs work in the evening

Lettermarketsilver

Morningmarketsilver

Why the saddlesaddlecopper needs work in the evening

Bridgemarketsilver

Kitchenmarketsilver

Why the pillowsaddlecopper needs work in the evening

Marketmarketsilver

Teachermarketsilver

Why the gardenhammercopper needs work in the evening

Enginemarketsilver

Harbormarketsilver

Why the morninghammercopper needs work in the evening

Summermarketsilver

Valleymarketsilver

Why the kitchenhammercopper needs work in the evening

Silvermarketsilver

Candlemarketsilver

Why the teacherhammercopper needs work in the evening

Mirrormarketsilver

Basketmarketsilver

Why the harborhammercopper needs work in the evening

Carpetmarketsilver

Saddlemarketsilver

Why the valleyhammercopper needs work in the evening

Bottlemarketsilver

Pillowmarketsilver

Why the candlehammercopper needs work in the evening

Stoneteachersilver

Gardenteachersilver

Why the baskethammercopper needs work in the evening

Letterteachersilver

Morningteachersilver

Why the saddlehammercopper needs work in the evening

Bridgeteachersilver

Kitchenteachersilver

Why the pillowhammercopper needs work in the evening

Marketteachersilver

Teacherteachersilver

Why the gardenbottlecopper needs work in the evening

Engineteachersilver

Harborteachersilver

Why the morningbottlecopper needs work in the evening

Summerteachersilver

Valleyteachersilver

Why the kitchenbottlecopper needs work in the evening

Silverteachersilver

Candleteachersilver

Why the teacherbottlecopper needs work in the evening

Mirrorteachersilver

Basketteachersilver

Why the harborbottlecopper needs work in the evening

Carpetteachersilver

Saddleteachersilver

Why the valleybottlecopper needs work in the evening

Bottleteachersilver

Pillowteachersilver

Why the candlebottlecopper needs work in the evening

Stonedoctorsilver

Gardendoctorsilver

Why the basketbottlecopper needs work in the evening

Letterdoctorsilver

Morningdoctorsilver

Why the saddlebottlecopper needs work in the evening

Bridgedoctorsilver

Kitchendoctorsilver

Why the pillowbottlecopper needs work in the evening

Marketdoctorsilver

Teacherdoctorsilver

Why the gardenpillowcopper needs work in the evening

Enginedoctorsilver

Harbordoctorsilver

Why the morningpillowcopper needs work in the evening

Summerdoctorsilver

Valleydoctorsilver

Why the kitchenpillowcopper needs work in the evening

Silverdoctorsilver

Candledoctorsilver

Why the teacherpillowcopper needs work in the evening

Mirrordoctorsilver

Basketdoctorsilver

Why the harborpillowcopper needs work in the evening

Carpetdoctorsilver

Saddledoctorsilver

Why the valleypillowcopper needs work in the evening

Bottledoctorsilver

Pillowdoctorsilver

Why the candlepillowcopper needs work in the evening

Stoneenginesilver

Gardenenginesilver

Why the basketpillowcopper needs work in the evening

Letterenginesilver

Morningenginesilver

Why the saddlepillowcopper needs work in the evening

Bridgeenginesilver

Kitchenenginesilver

Why the pillowpillowcopper needs work in the evening

Marketenginesilver

Teacherenginesilver

Why the gardenriversilver needs work in the evening

Engineenginesilver

Harborenginesilver

Why the morningriversilver needs work in the evening

Summerenginesilver

Valleyenginesilver

Why the kitchenriversilver needs work in the evening

Silverenginesilver

Candleenginesilver

Why the teacherriversilver needs work in the evening

Mirrorenginesilver

Basketenginesilver

Why the harborriversilver needs work in the evening

Carpetenginesilver

Saddleenginesilver

Why the valleyriversilver needs work in the evening

Bottleenginesilver

Pillowenginesilver

Why the candleriversilver needs work in the evening

Stoneharborsilver

Gardenharborsilver

Why the basketriversilver needs work in the evening

Letterharborsilver

Morningharborsilver

Why the saddleriversilver needs work in the evening

Bridgeharborsilver

Kitchenharborsilver

Why the pillowriversilver needs work in the evening

Marketharborsilver

Teacherharborsilver

Why the gardenstonesilver needs work in the evening

Engineharborsilver

Harborharborsilver

Why the morningstonesilver needs work in the evening

Summerharborsilver

Valleyharborsilver

Why the kitchenstonesilver needs work in the evening

Silverharborsilver

Candleharborsilver

Why the teacherstonesilver needs work in the evening

Mirrorharborsilver

Basketharborsilver

Why the harborstonesilver needs work in the evening

Carpetharborsilver

Saddleharborsilver

Why the valleystonesilver needs work in the evening

Bottleharborsilver

Pillowharborsilver

Why the candlestonesilver needs work in the evening

Stoneforestsilver

Gardenforestsilver

Why the basketstonesilver needs work in the evening

Letterforestsilver

Morningforestsilver

Why the saddlestonesilver needs work in the evening

Bridgeforestsilver

Kitchenforestsilver

Why the pillowstonesilver needs work in the evening

Marketforestsilver

Teacherforestsilver

Why the gardengardensilver needs work in the evening

Engineforestsilver

Harborforestsilver

Why the morninggardensilver needs work in the evening

Summerforestsilver

Valleyforestsilver

Why the kitchengardensilver needs work in the evening

Silverforestsilver

Candleforestsilver

Why the teachergardensilver needs work in the evening

Mirrorforestsilver

Basketforestsilver

Why the harborgardensilver needs work in the evening

Carpetforestsilver

Saddleforestsilver

Why the valleygardensilver needs work in the evening

Bottleforestsilver

Pillowforestsilver

Why the candlegardensilver needs work in the evening

Stonesummersilver

Gardensummersilver

Why the basketgardensilver needs work in the evening

Lettersummersilver

Morningsummersilver

Why the saddlegardensilver needs work in the evening

Bridgesummersilver

Kitchensummersilver

Why the pillowgardensilver needs work in the evening

Marketsummersilver

Teachersummersilver

Why the gardenwindowsilver needs work in the evening

Enginesummersilver

Harborsummersilver

Why the morningwindowsilver needs work in the evening

Summersummersilver

Valleysummersilver

Why the kitchenwindowsilver needs work in the evening

Silversummersilver

Candlesummersilver

Why the teacherwindowsilver needs work in the evening

Mirrorsummersilver

Basketsummersilver

Why the harborwindowsilver needs work in the evening

Carpetsummersilver

Saddlesummersilver

Why the valleywindowsilver needs work in the evening

Bottlesummersilver

Pillowsummersilver

Why the candlewindowsilver needs work in the evening

Stonevalleysilver

Gardenvalleysilver

Why the basketwindowsilver needs work in the evening

Lettervalleysilver

Morningvalleysilver

Why the saddlewindowsilver needs work in the evening

Bridgevalleysilver

Kitchenvalleysilver

Why the pillowwindowsilver needs work in the evening

Marketvalleysilver

Teachervalleysilver

Why the gardenlettersilver needs work in the evening

Enginevalleysilver

Harborvalleysilver

Why the morninglettersilver needs work in the evening

Summervalleysilver

Valleyvalleysilver

Why the kitchenlettersilver needs work in the evening

Silvervalleysilver

Candlevalleysilver

Why the teacherlettersilver needs work in the evening

Mirrorvalleysilver

Basketvalleysilver

Why the harborlettersilver needs work in the evening

Carpetvalleysilver

Saddlevalleysilver

Why the valleylettersilver needs work in the evening

Bottlevalleysilver

Pillowvalleysilver

Why the candlelettersilver needs work in the evening

Stonecoppersilver

Gardencoppersilver

Why the basketlettersilver needs work in the evening

Lettercoppersilver

Morningcoppersilver

Why the saddlelettersilver needs work in the evening

Bridgecoppersilver

Kitchencoppersilver

Why the pillowlettersilver needs work in the evening

Marketcoppersilver

Teachercoppersilver

Why the gardenmorningsilver needs work in the evening

Enginecoppersilver

Harborcoppersilver

Why the morningmorningsilver needs work in the evening

Summercoppersilver

Valleycoppersilver

Why the kitchenmorningsilver needs work in the evening

Silvercoppersilver

Candlecoppersilver

Why the teachermorningsilver needs work in the evening

Mirrorcoppersilver

Basketcoppersilver

Why the harbormorningsilver needs work in the evening

Carpetcoppersilver

Saddlecoppersilver

Why the valleymorningsilver needs work in the evening

Bottlecoppersilver

Pillowcoppersilver

Why the candlemorningsilver needs work in the evening

Stonesilversilver

Gardensilversilver

Why the basketmorningsilver needs work in the evening

Lettersilversilver

Morningsilversilver

Why the saddlemorningsilver needs work in the evening

Bridgesilversilver

Kitchensilversilver

Why the pillowmorningsilver needs work in the evening

Marketsilversilver

Teachersilversilver

Why the gardenpapersilver needs work in the evening

Enginesilversilver

Harborsilversilver

Why the morningpapersilver needs work in the evening

Summersilversilver

Valleysilversilver

Why the kitchenpapersilver needs work in the evening

Silversilversilver

Candlesilversilver

Why the teacherpapersilver needs work in the evening

Mirrorsilversilver

Basketsilversilver

Why the harborpapersilver needs work in the evening

Carpetsilversilver

Saddlesilversilver

Why the valleypapersilver needs work in the evening

Bottlesilversilver

Pillowsilversilver

Why the candlepapersilver needs work in the evening

Stonecandlesilver

Gardencandlesilver

Why the basketpapersilver needs work in the evening

Lettercandlesilver

Morningcandlesilver

Why the saddlepapersilver needs work in the evening

Bridgecandlesilver

Kitchencandlesilver

Why the pillowpapersilver needs work in the evening

Marketcandlesilver

Teachercandlesilver

Why the gardenbridgesilver needs work in the evening

Enginecandlesilver

Harborcandlesilver

Why the morningbridgesilver needs work in the evening

Summercandlesilver

Valleycandlesilver

Why the kitchenbridgesilver needs work in the evening

Silvercandlesilver

Candlecandlesilver

Why the teacherbridgesilver needs work in the evening

Mirrorcandlesilver

Basketcandlesilver

Why the harborbridgesilver needs work in the evening

Carpetcandlesilver

Saddlecandlesilver

Why the valleybridgesilver needs work in the evening

Bottlecandlesilver

Pillowcandlesilver

Why the candlebridgesilver needs work in the evening

Stoneladdersilver

Gardenladdersilver

Why the basketbridgesilver needs work in the evening

Letterladdersilver

Morningladdersilver

Why the saddlebridgesilver needs work in the evening

Bridgeladdersilver

Kitchenladdersilver

Why the pillowbridgesilver needs work in the evening

Marketladdersilver

Teacherladdersilver

Why the gardenkitchensilver needs work in the evening

Engineladdersilver

Harborladdersilver

Why the morningkitchensilver needs work in the evening

Summerladdersilver

Valleyladdersilver

Why the kitchenkitchensilver needs work in the evening

Silverladdersilver

Candleladdersilver

Why the teacherkitchensilver needs work in the evening

Mirrorladdersilver

Basketladdersilver

Why the harborkitchensilver needs work in the evening

Carpetladdersilver

Saddleladdersilver

Why the valleykitchensilver needs work in the evening

Bottleladdersilver

Pillowladdersilver

Why the candlekitchensilver needs work in the evening

Stonemirrorsilver

Gardenmirrorsilver

Why the basketkitchensilver needs work in the evening

Lettermirrorsilver

Morningmirrorsilver

Why the saddlekitchensilver needs work in the evening

Bridgemirrorsilver

Kitchenmirrorsilver

Why the pillowkitchensilver needs work in the evening

Marketmirrorsilver

Teachermirrorsilver

Why the gardenwintersilver needs work in the evening

Enginemirrorsilver

Harbormirrorsilver

Why the morningwintersilver needs work in the evening

Summermirrorsilver

Valleymirrorsilver

Why the kitchenwintersilver needs work in the evening

Silvermirrorsilver

Candlemirrorsilver

Why the teacherwintersilver needs work in the evening

Mirrormirrorsilver

Basketmirrorsilver

Why the harborwintersilver needs work in the evening

Carpetmirrorsilver

Saddlemirrorsilver

Why the valleywintersilver needs work in the evening

Bottlemirrorsilver

Pillowmirrorsilver

Why the candlewintersilver needs work in the evening

Stonebasketsilver

Gardenbasketsilver

Why the basketwintersilver needs work in the evening

Letterbasketsilver

Morningbasketsilver

Why the saddlewintersilver needs work in the evening

Bridgebasketsilver

Kitchenbasketsilver

Why the pillowwintersilver needs work in the evening

Marketbasketsilver

Teacherbasketsilver

Why the gardenmarketsilver needs work in the evening

Enginebasketsilver

Harborbasketsilver

Why the morningmarketsilver needs work in the evening

Summerbasketsilver

Valleybasketsilver

Why the kitchenmarketsilver needs work in the evening

Silverbasketsilver

Candlebasketsilver

Why the teachermarketsilver needs work in the evening

Mirrorbasketsilver

Basketbasketsilver

Why the harbormarketsilver needs work in the evening

Carpetbasketsilver

Saddlebasketsilver

Why the valleymarketsilver needs work in the evening

Bottlebasketsilver

Pillowbasketsilver

Why the candlemarketsilver needs work in the evening

Stonebuttonsilver

Gardenbuttonsilver

Why the basketmarketsilver needs work in the evening

Letterbuttonsilver

Morningbuttonsilver

Why the saddlemarketsilver needs work in the evening

Bridgebuttonsilver

Kitchenbuttonsilver

Why the pillowmarketsilver needs work in the evening

Marketbuttonsilver

Teacherbuttonsilver

Why the gardenteachersilver needs work in the evening

Enginebuttonsilver

Harborbuttonsilver

Why the morningteachersilver needs work in the evening

Summerbuttonsilver

Valleybuttonsilver

Why the kitchenteachersilver needs work in the evening

Silverbuttonsilver

Candlebuttonsilver

Why the teacherteachersilver needs work in the evening

Mirrorbuttonsilver

Basketbuttonsilver

Why the harborteachersilver needs work in the evening

Carpetbuttonsilver

Saddlebuttonsilver

Why the valleyteachersilver needs work in the evening

Bottlebuttonsilver

Pillowbuttonsilver

Why the candleteachersilver needs work in the evening

Stonecarpetsilver

Gardencarpetsilver

Why the basketteachersilver needs work in the evening

Lettercarpetsilver

Morningcarpetsilver

Why the saddleteachersilver needs work in the evening

Bridgecarpetsilver

Kitchencarpetsilver

Why the pillowteachersilver needs work in the evening

Marketcarpetsilver

Teachercarpetsilver

Why the gardendoctorsilver needs work in the evening

Enginecarpetsilver

Harborcarpetsilver

Why the morningdoctorsilver needs work in the evening

Summercarpetsilver

Valleycarpetsilver

Why the kitchendoctorsilver needs work in the evening

Silvercarpetsilver

Candlecarpetsilver

Why the teacherdoctorsilver needs work in the evening

Mirrorcarpetsilver

Basketcarpetsilver

Why the harbordoctorsilver needs work in the evening

Carpetcarpetsilver

Saddlecarpetsilver

Why the valleydoctorsilver needs work in the evening

Bottlecarpetsilver

Pillowcarpetsilver

Why the candledoctorsilver needs work in the evening

Stonesaddlesilver

Gardensaddlesilver

Why the basketdoctorsilver needs work in the evening

Lettersaddlesilver

Morningsaddlesilver

Why the saddledoctorsilver needs work in the evening

Bridgesaddlesilver

Kitchensaddlesilver

Why the pillowdoctorsilver needs work in the evening

Marketsaddlesilver

Teachersaddlesilver

Why the gardenenginesilver needs work in the evening

Enginesaddlesilver

Harborsaddlesilver

Why the morningenginesilver needs work in the evening

Summersaddlesilver

Valleysaddlesilver

Why the kitchenenginesilver needs work in the evening

Silversaddlesilver

Candlesaddlesilver

Why the teacherenginesilver needs work in the evening

Mirrorsaddlesilver

Basketsaddlesilver

Why the harborenginesilver needs work in the evening

Carpetsaddlesilver

Saddlesaddlesilver

Why the valleyenginesilver needs work in the evening

Bottlesaddlesilver

Pillowsaddlesilver

Why the candleenginesilver needs work in the evening

Stonehammersilver

Gardenhammersilver

Why the basketenginesilver needs work in the evening

Letterhammersilver

Morninghammersilver

Why the saddleenginesilver needs work in the evening

Bridgehammersilver

Kitchenhammersilver

Why the pillowenginesilver needs work in the evening

Markethammersilver

Teacherhammersilver

Why the gardenharborsilver needs work in the evening

Enginehammersilver

Harborhammersilver

Why the morningharborsilver needs work in the evening

Summerhammersilver

Valleyhammersilver

Why the kitchenharborsilver needs work in the evening

Silverhammersilver

Candlehammersilver

Why the teacherharborsilver needs work in the evening

Mirrorhammersilver

Baskethammersilver

Why the harborharborsilver needs work in the evening

Carpethammersilver

Saddlehammersilver

Why the valleyharborsilver needs work in the evening

Bottlehammersilver

Pillowhammersilver

Why the candleharborsilver needs work in the evening

Stonebottlesilver

Gardenbottlesilver

Why the basketharborsilver needs work in the evening

Letterbottlesilver

Morningbottlesilver

Why the saddleharborsilver needs work in the evening

Bridgebottlesilver

Kitchenbottlesilver

Why the pillowharborsilver needs work in the evening

Marketbottlesilver

Teacherbottlesilver

Why the gardenforestsilver needs work in the evening

Enginebottlesilver

Harborbottlesilver

Why the morningforestsilver needs work in the evening

Summerbottlesilver

Valleybottlesilver

Why the kitchenforestsilver needs work in the evening

Silverbottlesilver

Candlebottlesilver

Why the teacherforestsilver needs work in the evening

Mirrorbottlesilver

Basketbottlesilver

Why the harborforestsilver needs work in the evening

Carpetbottlesilver

Saddlebottlesilver

Why the valleyforestsilver needs work in the evening

Bottlebottlesilver

Pillowbottlesilver

Why the candleforestsilver needs work in the evening

Stonepillowsilver

Gardenpillowsilver

Why the basketforestsilver needs work in the evening

Letterpillowsilver

Morningpillowsilver

Why the saddleforestsilver needs work in the evening

Bridgepillowsilver

Kitchenpillowsilver

Why the pillowforestsilver needs work in the evening

Marketpillowsilver

Teacherpillowsilver

Why the gardensummersilver needs work in the evening

Enginepillowsilver

Harborpillowsilver

Why the morningsummersilver needs work in the evening

Summerpillowsilver

Valleypillowsilver

Why the kitchensummersilver needs work in the evening

Silverpillowsilver

Candlepillowsilver

Why the teachersummersilver needs work in the evening

Mirrorpillowsilver

Basketpillowsilver

Why the harborsummersilver needs work in the evening

Carpetpillowsilver

Saddlepillowsilver

Why the valleysummersilver needs work in the evening

Bottlepillowsilver

Pillowpillowsilver

Why the candlesummersilver needs work in the evening

Stonerivercandle

Gardenrivercandle

Why the basketsummersilver needs work in the evening

Letterrivercandle

Morningrivercandle

Why the saddlesummersilver needs work in the evening

Bridgerivercandle

Kitchenrivercandle

Why the pillowsummersilver needs work in the evening

Marketrivercandle

Teacherrivercandle

Why the gardenvalleysilver needs work in the evening

Enginerivercandle

Harborrivercandle

Why the morningvalleysilver needs work in the evening

Summerrivercandle

Valleyrivercandle

Why the kitchenvalleysilver needs work in the evening

Silverrivercandle

Candlerivercandle

Why the teachervalleysilver needs work in the evening

Mirrorrivercandle

Basketrivercandle

Why the harborvalleysilver needs work in the evening

Carpetrivercandle

Saddlerivercandle

Why the valleyvalleysilver needs work in the evening

Bottlerivercandle

Pillowrivercandle

Why the candlevalleysilver needs work in the evening

Stonestonecandle

Gardenstonecandle

Why the basketvalleysilver needs work in the evening

Letterstonecandle

Morningstonecandle

Why the saddlevalleysilver needs work in the evening

Bridgestonecandle

Kitchenstonecandle

Why the pillowvalleysilver needs work in the evening

Marketstonecandle

Teacherstonecandle

Why the gardencoppersilver needs work in the evening

Enginestonecandle

Harborstonecandle

Why the morningcoppersilver needs work in the evening

Summerstonecandle

Valleystonecandle

Why the kitchencoppersilver needs work in the evening

Silverstonecandle

Candlestonecandle

Why the teachercoppersilver needs work in the evening

Mirrorstonecandle

Basketstonecandle

Why the harborcoppersilver needs work in the evening

Carpetstonecandle

Saddlestonecandle

Why the valleycoppersilver needs work in the evening

Bottlestonecandle

Pillowstonecandle

Why the candlecoppersilver needs work in the evening

Stonegardencandle

Gardengardencandle

Why the basketcoppersilver needs work in the evening

Lettergardencandle

Morninggardencandle

Why the saddlecoppersilver needs work in the evening

Bridgegardencandle

Kitchengardencandle

Why the pillowcoppersilver needs work in the evening

Marketgardencandle

Teachergardencandle

Why the gardensilversilver needs work in the evening

Enginegardencandle

Harborgardencandle

Why the morningsilversilver needs work in the evening

Summergardencandle

Valleygardencandle

Why the kitchensilversilver needs work in the evening

Silvergardencandle

Candlegardencandle

Why the teachersilversilver needs work in the evening

Mirrorgardencandle

Basketgardencandle

Why the harborsilversilver needs work in the evening

Carpetgardencandle

Saddlegardencandle

Why the valleysilversilver needs work in the evening

Bottlegardencandle

Pillowgardencandle

Why the candlesilversilver needs work in the evening

Stonewindowcandle

Gardenwindowcandle

Why the basketsilversilver needs work in the evening

Letterwindowcandle

Morningwindowcandle

Why the saddlesilversilver needs work in the evening

Bridgewindowcandle

Kitchenwindowcandle

Why the pillowsilversilver needs work in the evening

Marketwindowcandle

Teacherwindowcandle

Why the gardencandlesilver needs work in the evening

Enginewindowcandle

Harborwindowcandle

Why the morningcandlesilver needs work in the evening

Summerwindowcandle

Valleywindowcandle

Why the kitchencandlesilver needs work in the evening

Silverwindowcandle

Candlewindowcandle

Why the teachercandlesilver needs work in the evening

Mirrorwindowcandle

Basketwindowcandle

Why the harborcandlesilver needs work in the evening

Carpetwindowcandle

Saddlewindowcandle

Why the valleycandlesilver needs work in the evening

Bottlewindowcandle

Pillowwindowcandle

Why the candlecandlesilver needs work in the evening

Stonelettercandle

Gardenlettercandle

Why the basketcandlesilver needs work in the evening

Letterlettercandle

Morninglettercandle

Why the saddlecandlesilver needs work in the evening

Bridgelettercandle

Kitchenlettercandle

Why the pillowcandlesilver needs work in the evening

Marketlettercandle

Teacherlettercandle

Why the gardenladdersilver needs work in the evening

Enginelettercandle

Harborlettercandle

Why the morningladdersilver needs work in the evening

Summerlettercandle

Valleylettercandle

Why the kitchenladdersilver needs work in the evening

Silverlettercandle

Candlelettercandle

Why the teacherladdersilver needs work in the evening

Mirrorlettercandle

Basketlettercandle

Why the harborladdersilver needs work in the evening

Carpetlettercandle

Saddlelettercandle

Why the valleyladdersilver needs work in the evening

Bottlelettercandle

Pillowlettercandle

Why the candleladdersilver needs work in the evening

Stonemorningcandle

Gardenmorningcandle

Why the basketladdersilver needs work in the evening

Lettermorningcandle

Morningmorningcandle

Why the saddleladdersilver needs work in the evening

Bridgemorningcandle

Kitchenmorningcandle

Why the pillowladdersilver needs work in the evening

Marketmorningcandle

Teachermorningcandle

Why the gardenmirrorsilver needs work in the evening

Enginemorningcandle

Harbormorningcandle

Why the morningmirrorsilver needs work in the evening

Summermorningcandle

Valleymorningcandle

Why the kitchenmirrorsilver needs work in the evening

Silvermorningcandle

Candlemorningcandle

Why the teachermirrorsilver needs work in the evening

Mirrormorningcandle

Basketmorningcandle

Why the harbormirrorsilver needs work in the evening

Carpetmorningcandle

Saddlemorningcandle

Why the valleymirrorsilver needs work in the evening

Bottlemorningcandle

Pillowmorningcandle

Why the candlemirrorsilver needs work in the evening

Stonepapercandle

Gardenpapercandle

Why the basketmirrorsilver needs work in the evening

Letterpapercandle

Morningpapercandle

Why the saddlemirrorsilver needs work in the evening

Bridgepapercandle

Kitchenpapercandle

Why the pillowmirrorsilver needs work in the evening

Marketpapercandle

Teacherpapercandle

Why the gardenbasketsilver needs work in the evening

Enginepapercandle

Harborpapercandle

Why the morningbasketsilver needs work in the evening

Summerpapercandle

Valleypapercandle

Why the kitchenbasketsilver needs work in the evening

Silverpapercandle

Candlepapercandle

Why the teacherbasketsilver needs work in the evening

Mirrorpapercandle

Basketpapercandle

Why the harborbasketsilver needs work in the evening

Carpetpapercandle

Saddlepapercandle

Why the valleybasketsilver needs work in the evening

Bottlepapercandle

Pillowpapercandle

Why the candlebasketsilver needs work in the evening

Stonebridgecandle

Gardenbridgecandle

Why the basketbasketsilver needs work in the evening

Letterbridgecandle

Morningbridgecandle

Why the saddlebasketsilver needs work in the evening

Bridgebridgecandle

Kitchenbridgecandle

Why the pillowbasketsilver needs work in the evening

Marketbridgecandle

Teacherbridgecandle

Why the gardenbuttonsilver needs work in the evening

Enginebridgecandle

Harborbridgecandle

Why the morningbuttonsilver needs work in the evening

Summerbridgecandle

Valleybridgecandle

Why the kitchenbuttonsilver needs work in the evening

Silverbridgecandle

Candlebridgecandle

Why the teacherbuttonsilver needs work in the evening

Mirrorbridgecandle

Basketbridgecandle

Why the harborbuttonsilver needs work in the evening

Carpetbridgecandle

Saddlebridgecandle

Why the valleybuttonsilver needs work in the evening

Bottlebridgecandle

Pillowbridgecandle

Why the candlebuttonsilver needs work in the evening

Stonekitchencandle

Gardenkitchencandle

Why the basketbuttonsilver needs work in the evening

Letterkitchencandle

Morningkitchencandle

Why the saddlebuttonsilver needs work in the evening

Bridgekitchencandle

Kitchenkitchencandle

Why the pillowbuttonsilver needs work in the evening

Marketkitchencandle

Teacherkitchencandle

Why the gardencarpetsilver needs work in the evening

Enginekitchencandle

Harborkitchencandle

Why the morningcarpetsilver needs work in the evening

Summerkitchencandle

Valleykitchencandle

Why the kitchencarpetsilver needs work in the evening

Silverkitchencandle

Candlekitchencandle

Why the teachercarpetsilver needs work in the evening

Mirrorkitchencandle

Basketkitchencandle

Why the harborcarpetsilver needs work in the evening

Carpetkitchencandle

Saddlekitchencandle

Why the valleycarpetsilver needs work in the evening

Bottlekitchencandle

Pillowkitchencandle

Why the candlecarpetsilver needs work in the evening

Stonewintercandle

Gardenwintercandle

Why the basketcarpetsilver needs work in the evening

Letterwintercandle

Morningwintercandle

Why the saddlecarpetsilver needs work in the evening

Bridgewintercandle

Kitchenwintercandle

Why the pillowcarpetsilver needs work in the evening

Marketwintercandle

Teacherwintercandle

Why the gardensaddlesilver needs work in the evening

Enginewintercandle

Harborwintercandle

Why the morningsaddlesilver needs work in the evening

Summerwintercandle

Valleywintercandle

Why the kitchensaddlesilver needs work in the evening

Silverwintercandle

Candlewintercandle

Why the teachersaddlesilver needs work in the evening

Mirrorwintercandle

Basketwintercandle

Why the harborsaddlesilver needs work in the evening

Carpetwintercandle

Saddlewintercandle

Why the valleysaddlesilver needs work in the evening

Bottlewintercandle

Pillowwintercandle

Why the candlesaddlesilver needs work in the evening

Stonemarketcandle

Gardenmarketcandle

Why the basketsaddlesilver needs work in the evening

Lettermarketcandle

Morningmarketcandle

Why the saddlesaddlesilver needs work in the evening

Bridgemarketcandle

Kitchenmarketcandle

Why the pillowsaddlesilver needs work in the evening

Marketmarketcandle

Teachermarketcandle

Why the gardenhammersilver needs work in the evening

Enginemarketcandle

Harbormarketcandle

Why the morninghammersilver needs work in the evening

Summermarketcandle

Valleymarketcandle

Why the kitchenhammersilver needs work in the evening

Silvermarketcandle

Candlemarketcandle

Why the teacherhammersilver needs work in the evening

Mirrormarketcandle

Basketmarketcandle

Why the harborhammersilver needs work in the evening

Carpetmarketcandle

Saddlemarketcandle

Why the valleyhammersilver needs work in the evening

Bottlemarketcandle

Pillowmarketcandle

Why the candlehammersilver needs work in the evening

Stoneteachercandle

Gardenteachercandle

Why the baskethammersilver needs work in the evening

Letterteachercandle

Morningteachercandle

Why the saddlehammersilver needs work in the evening

Bridgeteachercandle

Kitchenteachercandle

Why the pillowhammersilver needs work in the evening

Marketteachercandle

Teacherteachercandle

Why the gardenbottlesilver needs work in the evening

Engineteachercandle

Harborteachercandle

Why the morningbottlesilver needs work in the evening

Summerteachercandle

Valleyteachercandle

Why the kitchenbottlesilver needs work in the evening

Silverteachercandle

Candleteachercandle

Why the teacherbottlesilver needs work in the evening

Mirrorteachercandle

Basketteachercandle

Why the harborbottlesilver needs work in the evening

Carpetteachercandle

Saddleteachercandle

Why the valleybottlesilver needs work in the evening

Bottleteachercandle

Pillowteachercandle

Why the candlebottlesilver needs work in the evening

Stonedoctorcandle

Gardendoctorcandle

Why the basketbottlesilver needs work in the evening

Letterdoctorcandle

Morningdoctorcandle

Why the saddlebottlesilver needs work in the evening

Bridgedoctorcandle

Kitchendoctorcandle

Why the pillowbottlesilver needs work in the evening

Marketdoctorcandle

Teacherdoctorcandle

Why the gardenpillowsilver needs work in the evening

Enginedoctorcandle

Harbordoctorcandle

Why the morningpillowsilver needs work in the evening

Summerdoctorcandle

Valleydoctorcandle

Why the kitchenpillowsilver needs work in the evening

Silverdoctorcandle

Candledoctorcandle

Why the teacherpillowsilver needs work in the evening

Mirrordoctorcandle

Basketdoctorcandle

Why the harborpillowsilver needs work in the evening

Carpetdoctorcandle

Saddledoctorcandle

Why the valleypillowsilver needs work in the evening

Bottledoctorcandle

Pillowdoctorcandle

Why the candlepillowsilver needs work in the evening

Stoneenginecandle

Gardenenginecandle

Why the basketpillowsilver needs work in the evening

Letterenginecandle

Morningenginecandle

Why the saddlepillowsilver needs work in the evening

Bridgeenginecandle

Kitchenenginecandle

Why the pillowpillowsilver needs work in the evening

Marketenginecandle

Teacherenginecandle

Why the gardenrivercandle needs work in the evening

Engineenginecandle

Harborenginecandle

Why the morningrivercandle needs work in the evening

Summerenginecandle

Valleyenginecandle

Why the kitchenrivercandle needs work in the evening

Silverenginecandle

Candleenginecandle

Why the teacherrivercandle needs work in the evening

Mirrorenginecandle

Basketenginecandle

Why the harborrivercandle needs work in the evening

Carpetenginecandle

Saddleenginecandle

Why the valleyrivercandle needs work in the evening

Bottleenginecandle

Pillowenginecandle

Why the candlerivercandle needs work in the evening

Stoneharborcandle

Gardenharborcandle

Why the basketrivercandle needs work in the evening

Letterharborcandle

Morningharborcandle

Why the saddlerivercandle needs work in the evening

Bridgeharborcandle

Kitchenharborcandle

Why the pillowrivercandle needs work in the evening

Marketharborcandle

Teacherharborcandle

Why the gardenstonecandle needs work in the evening

Engineharborcandle

Harborharborcandle

Why the morningstonecandle needs work in the evening

Summerharborcandle

Valleyharborcandle

Why the kitchenstonecandle needs work in the evening

Silverharborcandle

Candleharborcandle

Why the teacherstonecandle needs work in the evening

Mirrorharborcandle

Basketharborcandle

Why the harborstonecandle needs work in the evening

Carpetharborcandle

Saddleharborcandle

Why the valleystonecandle needs work in the evening

Bottleharborcandle

Pillowharborcandle

Why the candlestonecandle needs work in the evening

Stoneforestcandle

Gardenforestcandle

Why the basketstonecandle needs work in the evening

Letterforestcandle

Morningforestcandle

Why the saddlestonecandle needs work in the evening

Bridgeforestcandle

Kitchenforestcandle

Why the pillowstonecandle needs work in the evening

Marketforestcandle

Teacherforestcandle

Why the gardengardencandle needs work in the evening

Engineforestcandle

Harborforestcandle

Why the morninggardencandle needs work in the evening

Summerforestcandle

Valleyforestcandle

Why the kitchengardencandle needs work in the evening

Silverforestcandle

Candleforestcandle

Why the teachergardencandle needs work in the evening

Mirrorforestcandle

Basketforestcandle

Why the harborgardencandle needs work in the evening

Carpetforestcandle

Saddleforestcandle

Why the valleygardencandle needs work in the evening

Bottleforestcandle

Pillowforestcandle

Why the candlegardencandle needs work in the evening

Stonesummercandle

Gardensummercandle

Why the basketgardencandle needs work in the evening

Lettersummercandle

Morningsummercandle

Why the saddlegardencandle needs work in the evening

Bridgesummercandle

Kitchensummercandle

Why the pillowgardencandle needs work in the evening

Marketsummercandle

Teachersummercandle

Why the gardenwindowcandle needs work in the evening

Enginesummercandle

Harborsummercandle

Why the morningwindowcandle needs work in the evening

Summersummercandle

Valleysummercandle

Why the kitchenwindowcandle needs work in the evening

Silversummercandle

Candlesummercandle

Why the teacherwindowcandle needs work in the evening

Mirrorsummercandle

Basketsummercandle

Why the harborwindowcandle needs work in the evening

Carpetsummercandle

Saddlesummercandle

Why the valleywindowcandle needs work in the evening

Bottlesummercandle

Pillowsummercandle

Why the candlewindowcandle needs work in the evening

Stonevalleycandle

Gardenvalleycandle

Why the basketwindowcandle needs work in the evening

Lettervalleycandle

Morningvalleycandle

Why the saddlewindowcandle needs work in the evening

Bridgevalleycandle

Kitchenvalleycandle

Why the pillowwindowcandle needs work in the evening

Marketvalleycandle

Teachervalleycandle

Why the gardenlettercandle needs work in the evening

Enginevalleycandle

Harborvalleycandle

Why the morninglettercandle needs work in the evening

Summervalleycandle

Valleyvalleycandle

Why the kitchenlettercandle needs work in the evening

Silvervalleycandle

Candlevalleycandle

Why the teacherlettercandle needs work in the evening

Mirrorvalleycandle

Basketvalleycandle

Why the harborlettercandle needs work in the evening

Carpetvalleycandle

Saddlevalleycandle

Why the valleylettercandle needs work in the evening

Bottlevalleycandle

Pillowvalleycandle

Why the candlelettercandle needs work in the evening

Stonecoppercandle

Gardencoppercandle

Why the basketlettercandle needs work in the evening

Lettercoppercandle

Morningcoppercandle

Why the saddlelettercandle needs work in the evening

Bridgecoppercandle

Kitchencoppercandle

Why the pillowlettercandle needs work in the evening

Marketcoppercandle

Teachercoppercandle

Why the gardenmorningcandle needs work in the evening

Enginecoppercandle

Harborcoppercandle

Why the morningmorningcandle needs work in the evening

Summercoppercandle

Valleycoppercandle

Why the kitchenmorningcandle needs work in the evening

Silvercoppercandle

Candlecoppercandle

Why the teachermorningcandle needs work in the evening

Mirrorcoppercandle

Basketcoppercandle

Why the harbormorningcandle needs work in the evening

Carpetcoppercandle

Saddlecoppercandle

Why the valleymorningcandle needs work in the evening

Bottlecoppercandle

Pillowcoppercandle

Why the candlemorningcandle needs work in the evening

Stonesilvercandle

Gardensilvercandle

Why the basketmorningcandle needs work in the evening

Lettersilvercandle

Morningsilvercandle

Why the saddlemorningcandle needs work in the evening

Bridgesilvercandle

Kitchensilvercandle

Why the pillowmorningcandle needs work in the evening

Marketsilvercandle

Teachersilvercandle

Why the gardenpapercandle needs work in the evening

Enginesilvercandle

Harborsilvercandle

Why the morningpapercandle needs work in the evening

Summersilvercandle

Valleysilvercandle

Why the kitchenpapercandle needs work in the evening

Silversilvercandle

Candlesilvercandle

Why the teacherpapercandle needs work in the evening

Mirrorsilvercandle

Basketsilvercandle

Why the harborpapercandle needs work in the evening

Carpetsilvercandle

Saddlesilvercandle

Why the valleypapercandle needs work in the evening

Bottlesilvercandle

Pillowsilvercandle

Why the candlepapercandle needs work in the evening

Stonecandlecandle

Gardencandlecandle

Why the basketpapercandle needs work in the evening

Lettercandlecandle

Morningcandlecandle

Why the saddlepapercandle needs work in the evening

Bridgecandlecandle

Kitchencandlecandle

Why the pillowpapercandle needs work in the evening

Marketcandlecandle

Teachercandlecandle

Why the gardenbridgecandle needs work in the evening

Enginecandlecandle

Harborcandlecandle

Why the morningbridgecandle needs work in the evening

Summercandlecandle

Valleycandlecandle

Why the kitchenbridgecandle needs work in the evening

Silvercandlecandle

Candlecandlecandle

Why the teacherbridgecandle needs work in the evening

Mirrorcandlecandle

Basketcandlecandle

Why the harborbridgecandle needs work in the evening

Carpetcandlecandle

Saddlecandlecandle

Why the valleybridgecandle needs work in the evening

Bottlecandlecandle

Pillowcandlecandle

Why the candlebridgecandle needs work in the evening

Stoneladdercandle

Gardenladdercandle

Why the basketbridgecandle needs work in the evening

Letterladdercandle

Morningladdercandle

Why the saddlebridgecandle needs work in the evening

Bridgeladdercandle

Kitchenladdercandle

Why the pillowbridgecandle needs work in the evening

Marketladdercandle

Teacherladdercandle

Why the gardenkitchencandle needs work in the evening

Engineladdercandle

Harborladdercandle

Why the morningkitchencandle needs work in the evening

Summerladdercandle

Valleyladdercandle

Why the kitchenkitchencandle needs work in the evening

Silverladdercandle

Candleladdercandle

Why the teacherkitchencandle needs work in the evening

Mirrorladdercandle

Basketladdercandle

Why the harborkitchencandle needs work in the evening

Carpetladdercandle

Saddleladdercandle

Why the valleykitchencandle needs work in the evening

Bottleladdercandle

Pillowladdercandle

Why the candlekitchencandle needs work in the evening

Stonemirrorcandle

Gardenmirrorcandle

Why the basketkitchencandle needs work in the evening

Lettermirrorcandle

Morningmirrorcandle

Why the saddlekitchencandle needs work in the evening

Bridgemirrorcandle

Kitchenmirrorcandle

Why the pillowkitchencandle needs work in the evening

Marketmirrorcandle

Teachermirrorcandle

Why the gardenwintercandle needs work in the evening

Enginemirrorcandle

Harbormirrorcandle

Why the morningwintercandle needs work in the evening

Summermirrorcandle

Valleymirrorcandle

Why the kitchenwintercandle needs work in the evening

Silvermirrorcandle

Candlemirrorcandle

Why the teacherwintercandle needs work in the evening

Mirrormirrorcandle

Basketmirrorcandle

Why the harborwintercandle needs work in the evening

Carpetmirrorcandle

Saddlemirrorcandle

Why the valleywintercandle needs work in the evening

Bottlemirrorcandle

Pillowmirrorcandle

Why the candlewintercandle needs work in the evening

Stonebasketcandle

Gardenbasketcandle

Why the basketwintercandle needs work in the evening

Letterbasketcandle

Morningbasketcandle

Why the saddlewintercandle needs work in the evening

Bridgebasketcandle

Kitchenbasketcandle

Why the pillowwintercandle needs work in the evening

Marketbasketcandle

Teacherbasketcandle

Why the gardenmarketcandle needs work in the evening

Enginebasketcandle

Harborbasketcandle

Why the morningmarketcandle needs work in the evening

Summerbasketcandle

Valleybasketcandle

Why the kitchenmarketcandle needs work in the evening

Silverbasketcandle

Candlebasketcandle

Why the teachermarketcandle needs work in the evening

Mirrorbasketcandle

Basketbasketcandle

Why the harbormarketcandle needs work in the evening

Carpetbasketcandle

Saddlebasketcandle

Why the valleymarketcandle needs work in the evening

Bottlebasketcandle

Pillowbasketcandle

Why the candlemarketcandle needs work in the evening

Stonebuttoncandle

Gardenbuttoncandle

Why the basketmarketcandle needs work in the evening

Letterbuttoncandle

Morningbuttoncandle

Why the saddlemarketcandle needs work in the evening

Bridgebuttoncandle

Kitchenbuttoncandle

Why the pillowmarketcandle needs work in the evening

Marketbuttoncandle

Teacherbuttoncandle

Why the gardenteachercandle needs work in the evening

Enginebuttoncandle

Harborbuttoncandle

Why the morningteachercandle needs work in the evening

Summerbuttoncandle

Valleybuttoncandle

Why the kitchenteachercandle needs work in the evening

Silverbuttoncandle

Candlebuttoncandle

Why the teacherteachercandle needs work in the evening

Mirrorbuttoncandle

Basketbuttoncandle

Why the harborteachercandle needs work in the evening

Carpetbuttoncandle

Saddlebuttoncandle

Why the valleyteachercandle needs work in the evening

Bottlebuttoncandle

Pillowbuttoncandle

Why the candleteachercandle needs work in the evening

Stonecarpetcandle

Gardencarpetcandle

Why the basketteachercandle needs work in the evening

Lettercarpetcandle

Morningcarpetcandle

Why the saddleteachercandle needs work in the evening

Bridgecarpetcandle

Kitchencarpetcandle

Why the pillowteachercandle needs work in the evening

Marketcarpetcandle

Teachercarpetcandle

Why the gardendoctorcandle needs work in the evening

Enginecarpetcandle

Harborcarpetcandle

Why the morningdoctorcandle needs work in the evening

Summercarpetcandle

Valleycarpetcandle

Why the kitchendoctorcandle needs work in the evening

Silvercarpetcandle

Candlecarpetcandle

Why the teacherdoctorcandle needs work in the evening

Mirrorcarpetcandle

Basketcarpetcandle

Why the harbordoctorcandle needs work in the evening

Carpetcarpetcandle

Saddlecarpetcandle

Why the valleydoctorcandle needs work in the evening

Bottlecarpetcandle

Pillowcarpetcandle

Why the candledoctorcandle needs work in the evening

Stonesaddlecandle

Gardensaddlecandle

Why the basketdoctorcandle needs work in the evening

Lettersaddlecandle

Morningsaddlecandle

Why the saddledoctorcandle needs work in the evening

Bridgesaddlecandle

Kitchensaddlecandle

Why the pillowdoctorcandle needs work in the evening

Marketsaddlecandle

Teachersaddlecandle

Why the gardenenginecandle needs work in the evening

Enginesaddlecandle

Harborsaddlecandle

Why the morningenginecandle needs work in the evening

Summersaddlecandle

Valleysaddlecandle

Why the kitchenenginecandle needs work in the evening

Silversaddlecandle

Candlesaddlecandle

Why the teacherenginecandle needs work in the evening

Mirrorsaddlecandle

Basketsaddlecandle

Why the harborenginecandle needs work in the evening

Carpetsaddlecandle

Saddlesaddlecandle

Why the valleyenginecandle needs work in the evening

Bottlesaddlecandle

Pillowsaddlecandle

Why the candleenginecandle needs work in the evening

Stonehammercandle

Gardenhammercandle

Why the basketenginecandle needs work in the evening

Letterhammercandle

Morninghammercandle

Why the saddleenginecandle needs work in the evening

Bridgehammercandle

Kitchenhammercandle

Why the pillowenginecandle needs work in the evening

Markethammercandle

Teacherhammercandle

Why the gardenharborcandle needs work in the evening

Enginehammercandle

Harborhammercandle

Why the morningharborcandle needs work in the evening

Summerhammercandle

Valleyhammercandle

Why the kitchenharborcandle needs work in the evening

Silverhammercandle

Candlehammercandle

Why the teacherharborcandle needs work in the evening

Mirrorhammercandle

Baskethammercandle

Why the harborharborcandle needs work in the evening

Carpethammercandle

Saddlehammercandle

Why the valleyharborcandle needs work in the evening

Bottlehammercandle

Pillowhammercandle

Why the candleharborcandle needs work in the evening

Stonebottlecandle

Gardenbottlecandle

Why the basketharborcandle needs work in the evening

Letterbottlecandle

Morningbottlecandle

Why the saddleharborcandle needs work in the evening

Bridgebottlecandle

Kitchenbottlecandle

Why the pillowharborcandle needs work in the evening

Marketbottlecandle

Teacherbottlecandle

Why the gardenforestcandle needs work in the evening

Enginebottlecandle

Harborbottlecandle

Why the morningforestcandle needs work in the evening

Summerbottlecandle

Valleybottlecandle

Why the kitchenforestcandle needs work in the evening

Silverbottlecandle

Candlebottlecandle

Why the teacherforestcandle needs work in the evening

Mirrorbottlecandle

Basketbottlecandle

Why the harborforestcandle needs work in the evening

Carpetbottlecandle

Saddlebottlecandle

Why the valleyforestcandle needs work in the evening

Bottlebottlecandle

Pillowbottlecandle

Why the candleforestcandle needs work in the evening

Stonepillowcandle

Gardenpillowcandle

Why the basketforestcandle needs work in the evening

Letterpillowcandle

Morningpillowcandle

Why the saddleforestcandle needs work in the evening

Bridgepillowcandle

Kitchenpillowcandle

Why the pillowforestcandle needs work in the evening

Marketpillowcandle

Teacherpillowcandle

Why the gardensummercandle needs work in the evening

Enginepillowcandle

Harborpillowcandle

Why the morningsummercandle needs work in the evening

Summerpillowcandle

Valleypillowcandle

Why the kitchensummercandle needs work in the evening

Silverpillowcandle

Candlepillowcandle

Why the teachersummercandle needs work in the evening

Mirrorpillowcandle

Basketpillowcandle

Why the harborsummercandle needs work in the evening

Carpetpillowcandle

Saddlepillowcandle

Why the valleysummercandle needs work in the evening

Bottlepillowcandle

Pillowpillowcandle

Why the candlesummercandle needs work in the evening

Stoneriverladder

Gardenriverladder

Why the basketsummercandle needs work in the evening

Letterriverladder

Morningriverladder

Why the saddlesummercandle needs work in the evening

Bridgeriverladder

Kitchenriverladder

Why the pillowsummercandle needs work in the evening

Marketriverladder

Teacherriverladder

Why the gardenvalleycandle needs work in the evening

Engineriverladder

Harborriverladder

Why the morningvalleycandle needs work in the evening

Summerriverladder

Valleyriverladder

Why the kitchenvalleycandle needs work in the evening

Silverriverladder

Candleriverladder

Why the teachervalleycandle needs work in the evening

Mirrorriverladder

Basketriverladder

Why the harborvalleycandle needs work in the evening

Carpetriverladder

Saddleriverladder

Why the valleyvalleycandle needs work in the evening

Bottleriverladder

Pillowriverladder

Why the candlevalleycandle needs work in the evening

Stonestoneladder

Gardenstoneladder

Why the basketvalleycandle needs work in the evening

Letterstoneladder

Morningstoneladder

Why the saddlevalleycandle needs work in the evening

Bridgestoneladder

Kitchenstoneladder

Why the pillowvalleycandle needs work in the evening

Marketstoneladder

Teacherstoneladder

Why the gardencoppercandle needs work in the evening

Enginestoneladder

Harborstoneladder

Why the morningcoppercandle needs work in the evening

Summerstoneladder

Valleystoneladder

Why the kitchencoppercandle needs work in the evening

Silverstoneladder

Candlestoneladder

Why the teachercoppercandle needs work in the evening

Mirrorstoneladder

Basketstoneladder

Why the harborcoppercandle needs work in the evening

Carpetstoneladder

Saddlestoneladder

Why the valleycoppercandle needs work in the evening

Bottlestoneladder

Pillowstoneladder

Why the candlecoppercandle needs work in the evening

Stonegardenladder

Gardengardenladder

Why the basketcoppercandle needs work in the evening

Lettergardenladder

Morninggardenladder

Why the saddlecoppercandle needs work in the evening

Bridgegardenladder

Kitchengardenladder

Why the pillowcoppercandle needs work in the evening

Marketgardenladder

Teachergardenladder

Why the gardensilvercandle needs work in the evening

Enginegardenladder

Harborgardenladder

Why the morningsilvercandle needs work in the evening

Summergardenladder

Valleygardenladder

Why the kitchensilvercandle needs work in the evening

Silvergardenladder

Candlegardenladder

Why the teachersilvercandle needs work in the evening

Mirrorgardenladder

Basketgardenladder

Why the harborsilvercandle needs work in the evening

Carpetgardenladder

Saddlegardenladder

Why the valleysilvercandle needs work in the evening

Bottlegardenladder

Pillowgardenladder

Why the candlesilvercandle needs work in the evening

Stonewindowladder

Gardenwindowladder

Why the basketsilvercandle needs work in the evening

Letterwindowladder

Morningwindowladder

Why the saddlesilvercandle needs work in the evening

Bridgewindowladder

Kitchenwindowladder

Why the pillowsilvercandle needs work in the evening

Marketwindowladder

Teacherwindowladder

Why the gardencandlecandle needs work in the evening

Enginewindowladder

Harborwindowladder

Why the morningcandlecandle needs work in the evening

Summerwindowladder

Valleywindowladder

Why the kitchencandlecandle needs work in the evening

Silverwindowladder

Candlewindowladder

Why the teachercandlecandle needs work in the evening

Mirrorwindowladder

Basketwindowladder

Why the harborcandlecandle needs work in the evening

Carpetwindowladder

Saddlewindowladder

Why the valleycandlecandle needs work in the evening

Bottlewindowladder

Pillowwindowladder

Why the candlecandlecandle needs work in the evening

Stoneletterladder

Gardenletterladder

Why the basketcandlecandle needs work in the evening

Letterletterladder

Morningletterladder

Why the saddlecandlecandle needs work in the evening

Bridgeletterladder

Kitchenletterladder

Why the pillowcandlecandle needs work in the evening

Marketletterladder

Teacherletterladder

Why the gardenladdercandle needs work in the evening

Engineletterladder

Harborletterladder

Why the morningladdercandle needs work in the evening

Summerletterladder

Valleyletterladder

Why the kitchenladdercandle needs work in the evening

Silverletterladder

Candleletterladder

Why the teacherladdercandle needs work in the evening

Mirrorletterladder

Basketletterladder

Why the harborladdercandle needs work in the evening

Carpetletterladder

Saddleletterladder

Why the valleyladdercandle needs work in the evening

Bottleletterladder

Pillowletterladder

Why the candleladdercandle needs work in the evening

Stonemorningladder

Gardenmorningladder

Why the basketladdercandle needs work in the evening

Lettermorningladder

Morningmorningladder

Why the saddleladdercandle needs work in the evening

Bridgemorningladder

Kitchenmorningladder

Why the pillowladdercandle needs work in the evening

Marketmorningladder

Teachermorningladder

Why the gardenmirrorcandle needs work in the evening

Enginemorningladder

Harbormorningladder

Why the morningmirrorcandle needs work in the evening

Summermorningladder

Valleymorningladder

Why the kitchenmirrorcandle needs work in the evening

Silvermorningladder

Candlemorningladder

Why the teachermirrorcandle needs work in the evening

Mirrormorningladder

Basketmorningladder

Why the harbormirrorcandle needs work in the evening

Carpetmorningladder

Saddlemorningladder

Why the valleymirrorcandle needs work in the evening

Bottlemorningladder

Pillowmorningladder

Why the candlemirrorcandle needs work in the evening

Stonepaperladder

Gardenpaperladder

Why the basketmirrorcandle needs work in the evening

Letterpaperladder

Morningpaperladder

Why the saddlemirrorcandle needs work in the evening

Bridgepaperladder

Kitchenpaperladder

Why the pillowmirrorcandle needs work in the evening

Marketpaperladder

Teacherpaperladder

Why the gardenbasketcandle needs work in the evening

Enginepaperladder

Harborpaperladder

Why the morningbasketcandle needs work in the evening

Summerpaperladder

Valleypaperladder

Why the kitchenbasketcandle needs work in the evening

Silverpaperladder

Candlepaperladder

Why the teacherbasketcandle needs work in the evening

Mirrorpaperladder

Basketpaperladder

Why the harborbasketcandle needs work in the evening

Carpetpaperladder

Saddlepaperladder

Why the valleybasketcandle needs work in the evening

Bottlepaperladder

Pillowpaperladder

Why the candlebasketcandle needs work in the evening

Stonebridgeladder

Gardenbridgeladder

Why the basketbasketcandle needs work in the evening

Letterbridgeladder

Morningbridgeladder

Why the saddlebasketcandle needs work in the evening

Bridgebridgeladder

Kitchenbridgeladder

Why the pillowbasketcandle needs work in the evening

Marketbridgeladder

Teacherbridgeladder

Why the gardenbuttoncandle needs work in the evening

Enginebridgeladder

Harborbridgeladder

Why the morningbuttoncandle needs work in the evening

Summerbridgeladder

Valleybridgeladder

Why the kitchenbuttoncandle needs work in the evening

Silverbridgeladder

Candlebridgeladder

Why the teacherbuttoncandle needs work in the evening

Mirrorbridgeladder

Basketbridgeladder

Why the harborbuttoncandle needs work in the evening

Carpetbridgeladder

Saddlebridgeladder

Why the valleybuttoncandle needs work in the evening

Bottlebridgeladder

Pillowbridgeladder

Why the candlebuttoncandle needs work in the evening

Stonekitchenladder

Gardenkitchenladder

Why the basketbuttoncandle needs work in the evening

Letterkitchenladder

Morningkitchenladder

Why the saddlebuttoncandle needs work in the evening

Bridgekitchenladder

Kitchenkitchenladder

Why the pillowbuttoncandle needs work in the evening

Marketkitchenladder

Teacherkitchenladder

Why the gardencarpetcandle needs work in the evening

Enginekitchenladder

Harborkitchenladder

Why the morningcarpetcandle needs work in the evening

Summerkitchenladder

Valleykitchenladder

Why the kitchencarpetcandle needs work in the evening

Silverkitchenladder

Candlekitchenladder

Why the teachercarpetcandle needs work in the evening

Mirrorkitchenladder

Basketkitchenladder

Why the harborcarpetcandle needs work in the evening

Carpetkitchenladder

Saddlekitchenladder

Why the valleycarpetcandle needs work in the evening

Bottlekitchenladder

Pillowkitchenladder

Why the candlecarpetcandle needs work in the evening

Stonewinterladder

Gardenwinterladder

Why the basketcarpetcandle needs work in the evening

Letterwinterladder

Morningwinterladder

Why the saddlecarpetcandle needs work in the evening

Bridgewinterladder

Kitchenwinterladder

Why the pillowcarpetcandle needs work in the evening

Marketwinterladder

Teacherwinterladder

Why the gardensaddlecandle needs work in the evening

Enginewinterladder

Harborwinterladder

Why the morningsaddlecandle needs work in the evening

Summerwinterladder

Valleywinterladder

Why the kitchensaddlecandle needs work in the evening

Silverwinterladder

Candlewinterladder

Why the teachersaddlecandle needs work in the evening

Mirrorwinterladder

Basketwinterladder

Why the harborsaddlecandle needs work in the evening

Carpetwinterladder

Saddlewinterladder

Why the valleysaddlecandle needs work in the evening

Bottlewinterladder

Pillowwinterladder

Why the candlesaddlecandle needs work in the evening

Stonemarketladder

Gardenmarketladder

Why the basketsaddlecandle needs work in the evening

Lettermarketladder

Morningmarketladder

Why the saddlesaddlecandle needs work in the evening

Bridgemarketladder

Kitchenmarketladder

Why the pillowsaddlecandle needs work in the evening

Marketmarketladder

Teachermarketladder

Why the gardenhammercandle needs work in the evening

Enginemarketladder

Harbormarketladder

Why the morninghammercandle needs work in the evening

Summermarketladder

Valleymarketladder

Why the kitchenhammercandle needs work in the evening

Silvermarketladder

Candlemarketladder

Why the teacherhammercandle needs work in the evening

Mirrormarketladder

Basketmarketladder

Why the harborhammercandle needs work in the evening

Carpetmarketladder

Saddlemarketladder

Why the valleyhammercandle needs work in the evening

Bottlemarketladder

Pillowmarketladder

Why the candlehammercandle needs work in the evening

Stoneteacherladder

Gardenteacherladder

Why the baskethammercandle needs work in the evening

Letterteacherladder

Morningteacherladder

Why the saddlehammercandle needs work in the evening

Bridgeteacherladder

Kitchenteacherladder

Why the pillowhammercandle needs work in the evening

Marketteacherladder

Teacherteacherladder

Why the gardenbottlecandle needs work in the evening

Engineteacherladder

Harborteacherladder

Why the morningbottlecandle needs work in the evening

Summerteacherladder

Valleyteacherladder

Why the kitchenbottlecandle needs work in the evening

Silverteacherladder

Candleteacherladder

Why the teacherbottlecandle needs work in the evening

Mirrorteacherladder

Basketteacherladder

Why the harborbottlecandle needs work in the evening

Carpetteacherladder

Saddleteacherladder

Why the valleybottlecandle needs work in the evening

Bottleteacherladder

Pillowteacherladder

Why the candlebottlecandle needs work in the evening

Stonedoctorladder

Gardendoctorladder

Why the basketbottlecandle needs work in the evening

Letterdoctorladder

Morningdoctorladder

Why the saddlebottlecandle needs work in the evening

Bridgedoctorladder

Kitchendoctorladder

Why the pillowbottlecandle needs work in the evening

Marketdoctorladder

Teacherdoctorladder

Why the gardenpillowcandle needs work in the evening

Enginedoctorladder

Harbordoctorladder

Why the morningpillowcandle needs work in the evening

Summerdoctorladder

Valleydoctorladder

Why the kitchenpillowcandle needs work in the evening

Silverdoctorladder

Candledoctorladder

Why the teacherpillowcandle needs work in the evening

Mirrordoctorladder

Basketdoctorladder

Why the harborpillowcandle needs work in the evening

Carpetdoctorladder

Saddledoctorladder

Why the valleypillowcandle needs work in the evening

Bottledoctorladder

Pillowdoctorladder

Why the candlepillowcandle needs work in the evening

Stoneengineladder

Gardenengineladder

Why the basketpillowcandle needs work in the evening

Letterengineladder

Morningengineladder

Why the saddlepillowcandle needs work in the evening

Bridgeengineladder

Kitchenengineladder

Why the pillowpillowcandle needs work in the evening

Marketengineladder

Teacherengineladder

Why the gardenriverladder needs work in the evening

Engineengineladder

Harborengineladder

Why the morningriverladder needs work in the evening

Summerengineladder

Valleyengineladder

Why the kitchenriverladder needs work in the evening

Silverengineladder

Candleengineladder

Why the teacherriverladder needs work in the evening

Mirrorengineladder

Basketengineladder

Why the harborriverladder needs work in the evening

Carpetengineladder

Saddleengineladder

Why the valleyriverladder needs work in the evening

Bottleengineladder

Pillowengineladder

Why the candleriverladder needs work in the evening

Stoneharborladder

Gardenharborladder

Why the basketriverladder needs work in the evening

Letterharborladder

Morningharborladder

Why the saddleriverladder needs work in the evening

Bridgeharborladder

Kitchenharborladder

Why the pillowriverladder needs work in the evening

Marketharborladder

Teacherharborladder

Why the gardenstoneladder needs work in the evening

Engineharborladder

Harborharborladder

Why the morningstoneladder needs work in the evening

Summerharborladder

Valleyharborladder

Why the kitchenstoneladder needs work in the evening

Silverharborladder

Candleharborladder

Why the teacherstoneladder needs work in the evening

Mirrorharborladder

Basketharborladder

Why the harborstoneladder needs work in the evening

Carpetharborladder

Saddleharborladder

Why the valleystoneladder needs work in the evening

Bottleharborladder

Pillowharborladder

Why the candlestoneladder needs work in the evening

Stoneforestladder

Gardenforestladder

Why the basketstoneladder needs work in the evening

Letterforestladder

Morningforestladder

Why the saddlestoneladder needs work in the evening

Bridgeforestladder

Kitchenforestladder

Why the pillowstoneladder needs work in the evening

Marketforestladder

Teacherforestladder

Why the gardengardenladder needs work in the evening

Engineforestladder

Harborforestladder

Why the morninggardenladder needs work in the evening

Summerforestladder

Valleyforestladder

Why the kitchengardenladder needs work in the evening

Silverforestladder

Candleforestladder

Why the teachergardenladder needs work in the evening

Mirrorforestladder

Basketforestladder

Why the harborgardenladder needs work in the evening

Carpetforestladder

Saddleforestladder

Why the valleygardenladder needs work in the evening

Bottleforestladder

Pillowforestladder

Why the candlegardenladder needs work in the evening

Stonesummerladder

Gardensummerladder

Why the basketgardenladder needs work in the evening

Lettersummerladder

Morningsummerladder

Why the saddlegardenladder needs work in the evening

Bridgesummerladder

Kitchensummerladder

Why the pillowgardenladder needs work in the evening

Marketsummerladder

Teachersummerladder

Why the gardenwindowladder needs work in the evening

Enginesummerladder

Harborsummerladder

Why the morningwindowladder needs work in the evening

Summersummerladder

Valleysummerladder

Why the kitchenwindowladder needs work in the evening

Silversummerladder

Candlesummerladder

Why the teacherwindowladder needs work in the evening

Mirrorsummerladder

Basketsummerladder

Why the harborwindowladder needs work in the evening

Carpetsummerladder

Saddlesummerladder

Why the valleywindowladder needs work in the evening

Bottlesummerladder

Pillowsummerladder

Why the candlewindowladder needs work in the evening

Stonevalleyladder

Gardenvalleyladder

Why the basketwindowladder needs work in the evening

Lettervalleyladder

Morningvalleyladder

Why the saddlewindowladder needs work in the evening

Bridgevalleyladder

Kitchenvalleyladder

Why the pillowwindowladder needs work in the evening

Marketvalleyladder

Teachervalleyladder

Why the gardenletterladder needs work in the evening

Enginevalleyladder

Harborvalleyladder

Why the morningletterladder needs work in the evening

Summervalleyladder

Valleyvalleyladder

Why the kitchenletterladder needs work in the evening

Silvervalleyladder

Candlevalleyladder

Why the teacherletterladder needs work in the evening

Mirrorvalleyladder

Basketvalleyladder

Why the harborletterladder needs work in the evening

Carpetvalleyladder

Saddlevalleyladder

Why the valleyletterladder needs work in the evening

Bottlevalleyladder

Pillowvalleyladder

Why the candleletterladder needs work in the evening

Stonecopperladder

Gardencopperladder

Why the basketletterladder needs work in the evening

Lettercopperladder

Morningcopperladder

Why the saddleletterladder needs work in the evening

Bridgecopperladder

Kitchencopperladder

Why the pillowletterladder needs work in the evening

Marketcopperladder

Teachercopperladder

Why the gardenmorningladder needs work in the evening

Enginecopperladder

Harborcopperladder

Why the morningmorningladder needs work in the evening

Summercopperladder

Valleycopperladder

Why the kitchenmorningladder needs work in the evening

Silvercopperladder

Candlecopperladder

Why the teachermorningladder needs work in the evening

Mirrorcopperladder

Basketcopperladder

Why the harbormorningladder needs work in the evening

Carpetcopperladder

Saddlecopperladder

Why the valleymorningladder needs work in the evening

Bottlecopperladder

Pillowcopperladder

Why the candlemorningladder needs work in the evening

Stonesilverladder

Gardensilverladder

Why the basketmorningladder needs work in the evening

Lettersilverladder

Morningsilverladder

Why the saddlemorningladder needs work in the evening

Bridgesilverladder

Kitchensilverladder

Why the pillowmorningladder needs work in the evening

Marketsilverladder

Teachersilverladder

Why the gardenpaperladder needs work in the evening

Enginesilverladder

Harborsilverladder

Why the morningpaperladder needs work in the evening

Summersilverladder

Valleysilverladder

Why the kitchenpaperladder needs work in the evening

Silversilverladder

Candlesilverladder

Why the teacherpaperladder needs work in the evening

Mirrorsilverladder

Basketsilverladder

Why the harborpaperladder needs work in the evening

Carpetsilverladder

Saddlesilverladder

Why the valleypaperladder needs work in the evening

Bottlesilverladder

Pillowsilverladder

Why the candlepaperladder needs work in the evening

Stonecandleladder

Gardencandleladder

Why the basketpaperladder needs work in the evening

Lettercandleladder

Morningcandleladder

Why the saddlepaperladder needs work in the evening

Bridgecandleladder

Kitchencandleladder

Why the pillowpaperladder needs work in the evening

Marketcandleladder

Teachercandleladder

Why the gardenbridgeladder needs work in the evening

Enginecandleladder

Harborcandleladder

Why the morningbridgeladder needs work in the evening

Summercandleladder

Valleycandleladder

Why the kitchenbridgeladder needs work in the evening

Silvercandleladder

Candlecandleladder

Why the teacherbridgeladder needs work in the evening

Mirrorcandleladder

Basketcandleladder

Why the harborbridgeladder needs work in the evening

Carpetcandleladder

Saddlecandleladder

Why the valleybridgeladder needs work in the evening

Bottlecandleladder

Pillowcandleladder

Why the candlebridgeladder needs work in the evening

Stoneladderladder

Gardenladderladder

Why the basketbridgeladder needs work in the evening

Letterladderladder

Morningladderladder

Why the saddlebridgeladder needs work in the evening

Bridgeladderladder

Kitchenladderladder

Why the pillowbridgeladder needs work in the evening

Marketladderladder

Teacherladderladder

Why the gardenkitchenladder needs work in the evening

Engineladderladder

Harborladderladder

Why the morningkitchenladder needs work in the evening

Summerladderladder

Valleyladderladder

Why the kitchenkitchenladder needs work in the evening

Silverladderladder

Candleladderladder

Why the teacherkitchenladder needs work in the evening

Mirrorladderladder

Basketladderladder

Why the harborkitchenladder needs work in the evening

Carpetladderladder

Saddleladderladder

Why the valleykitchenladder needs work in the evening

Bottleladderladder

Pillowladderladder

Why the candlekitchenladder needs work in the evening

Stonemirrorladder

Gardenmirrorladder

Why the basketkitchenladder needs work in the evening

Lettermirrorladder

Morningmirrorladder

Why the saddlekitchenladder needs work in the evening

Bridgemirrorladder

Kitchenmirrorladder

Why the pillowkitchenladder needs work in the evening

Marketmirrorladder

Teachermirrorladder

Why the gardenwinterladder needs work in the evening

Enginemirrorladder

Harbormirrorladder

Why the morningwinterladder needs work in the evening

Summermirrorladder

Valleymirrorladder

Why the kitchenwinterladder needs work in the evening

Silvermirrorladder

Candlemirrorladder

Why the teacherwinterladder needs work in the evening

Mirrormirrorladder

Basketmirrorladder

Why the harborwinterladder needs work in the evening

Carpetmirrorladder

Saddlemirrorladder

Why the valleywinterladder needs work in the evening

Bottlemirrorladder

Pillowmirrorladder

Why the candlewinterladder needs work in the evening

Stonebasketladder

Gardenbasketladder

Why the basketwinterladder needs work in the evening

Letterbasketladder

Morningbasketladder

Why the saddlewinterladder needs work in the evening

Bridgebasketladder

Kitchenbasketladder

Why the pillowwinterladder needs work in the evening

Marketbasketladder

Teacherbasketladder

Why the gardenmarketladder needs work in the evening

Enginebasketladder

Harborbasketladder

Why the morningmarketladder needs work in the evening

Summerbasketladder

Valleybasketladder

Why the kitchenmarketladder needs work in the evening

Silverbasketladder

Candlebasketladder

Why the teachermarketladder needs work in the evening

Mirrorbasketladder

Basketbasketladder

Why the harbormarketladder needs work in the evening

Carpetbasketladder

Saddlebasketladder

Why the valleymarketladder needs work in the evening

Bottlebasketladder

Pillowbasketladder

Why the candlemarketladder needs work in the evening

Stonebuttonladder

Gardenbuttonladder

Why the basketmarketladder needs work in the evening

Letterbuttonladder

Morningbuttonladder

Why the saddlemarketladder needs work in the evening

Bridgebuttonladder

Kitchenbuttonladder

Why the pillowmarketladder needs work in the evening

Marketbuttonladder

Teacherbuttonladder

Why the gardenteacherladder needs work in the evening

Enginebuttonladder

Harborbuttonladder

Why the morningteacherladder needs work in the evening

Summerbuttonladder

Valleybuttonladder

Why the kitchenteacherladder needs work in the evening

Silverbuttonladder

Candlebuttonladder

Why the teacherteacherladder needs work in the evening

Mirrorbuttonladder

Basketbuttonladder

Why the harborteacherladder needs work in the evening

Carpetbuttonladder

Saddlebuttonladder

Why the valleyteacherladder needs work in the evening

Bottlebuttonladder

Pillowbuttonladder

Why the candleteacherladder needs work in the evening

Stonecarpetladder

Gardencarpetladder

Why the basketteacherladder needs work in the evening

Lettercarpetladder

Morningcarpetladder

Why the saddleteacherladder needs work in the evening

Bridgecarpetladder

Kitchencarpetladder

Why the pillowteacherladder needs work in the evening

Marketcarpetladder

Teachercarpetladder

Why the gardendoctorladder needs work in the evening

Enginecarpetladder

Harborcarpetladder

Why the morningdoctorladder needs work in the evening

Summercarpetladder

Valleycarpetladder

Why the kitchendoctorladder needs work in the evening

Silvercarpetladder

Candlecarpetladder

Why the teacherdoctorladder needs work in the evening

Mirrorcarpetladder

Basketcarpetladder

Why the harbordoctorladder needs work in the evening

Carpetcarpetladder

Saddlecarpetladder

Why the valleydoctorladder needs work in the evening

Bottlecarpetladder

Pillowcarpetladder

Why the candledoctorladder needs work in the evening

Stonesaddleladder

Gardensaddleladder

Why the basketdoctorladder needs work in the evening

Lettersaddleladder

Morningsaddleladder

Why the saddledoctorladder needs work in the evening

Bridgesaddleladder

Kitchensaddleladder

Why the pillowdoctorladder needs work in the evening

Marketsaddleladder

Teachersaddleladder

Why the gardenengineladder needs work in the evening

Enginesaddleladder

Harborsaddleladder

Why the morningengineladder needs work in the evening

Summersaddleladder

Valleysaddleladder

Why the kitchenengineladder needs work in the evening

Silversaddleladder

Candlesaddleladder

Why the teacherengineladder needs work in the evening

Mirrorsaddleladder

Basketsaddleladder

Why the harborengineladder needs work in the evening

Carpetsaddleladder

Saddlesaddleladder

Why the valleyengineladder needs work in the evening

Bottlesaddleladder

Pillowsaddleladder

Why the candleengineladder needs work in the evening

Stonehammerladder

Gardenhammerladder

Why the basketengineladder needs work in the evening

Letterhammerladder

Morninghammerladder

Why the saddleengineladder needs work in the evening

Bridgehammerladder

Kitchenhammerladder

Why the pillowengineladder needs work in the evening

Markethammerladder

Teacherhammerladder

Why the gardenharborladder needs work in the evening

Enginehammerladder

Harborhammerladder

Why the morningharborladder needs work in the evening

Summerhammerladder

Valleyhammerladder

Why the kitchenharborladder needs work in the evening

Silverhammerladder

Candlehammerladder

Why the teacherharborladder needs work in the evening

Mirrorhammerladder

Baskethammerladder

Why the harborharborladder needs work in the evening

Carpethammerladder

Saddlehammerladder

Why the valleyharborladder needs work in the evening

Bottlehammerladder

Pillowhammerladder

Why the candleharborladder needs work in the evening

Stonebottleladder

Gardenbottleladder

Why the basketharborladder needs work in the evening

Letterbottleladder

Morningbottleladder

Why the saddleharborladder needs work in the evening

Bridgebottleladder

Kitchenbottleladder

Why the pillowharborladder needs work in the evening

Marketbottleladder

Teacherbottleladder

Why the gardenforestladder needs work in the evening

Enginebottleladder

Harborbottleladder

Why the morningforestladder needs work in the evening

Summerbottleladder

Valleybottleladder

Why the kitchenforestladder needs work in the evening

Silverbottleladder

Candlebottleladder

Why the teacherforestladder needs work in the evening

Mirrorbottleladder

Basketbottleladder

Why the harborforestladder needs work in the evening

Carpetbottleladder

Saddlebottleladder

Why the valleyforestladder needs work in the evening

Bottlebottleladder

Pillowbottleladder

Why the candleforestladder needs work in the evening

Stonepillowladder

Gardenpillowladder

Why the basketforestladder needs work in the evening

Letterpillowladder

Morningpillowladder

Why the saddleforestladder needs work in the evening

Bridgepillowladder

Kitchenpillowladder

Why the pillowforestladder needs work in the evening

Marketpillowladder

Teacherpillowladder

Why the gardensummerladder needs work in the evening

Enginepillowladder

Harborpillowladder

Why the morningsummerladder needs work in the evening

Summerpillowladder

Valleypillowladder

Why the kitchensummerladder needs work in the evening

Silverpillowladder

Candlepillowladder

Why the teachersummerladder needs work in the evening

Mirrorpillowladder

Basketpillowladder

Why the harborsummerladder needs work in the evening

Carpetpillowladder

Saddlepillowladder

Why the valleysummerladder needs work in the evening

Bottlepillowladder

Pillowpillowladder

Why the candlesummerladder needs work in the evening

Stonerivermirror

Gardenrivermirror

Why the basketsummerladder needs work in the evening

Letterrivermirror

Morningrivermirror

Why the saddlesummerladder needs work in the evening

Bridgerivermirror

Kitchenrivermirror

Why the pillowsummerladder needs work in the evening

Marketrivermirror

Teacherrivermirror

Why the gardenvalleyladder needs work in the evening

Enginerivermirror

Harborrivermirror

Why the morningvalleyladder needs work in the evening

Summerrivermirror

Valleyrivermirror

Why the kitchenvalleyladder needs work in the evening

Silverrivermirror

Candlerivermirror

Why the teachervalleyladder needs work in the evening

Mirrorrivermirror

Basketrivermirror

Why the harborvalleyladder needs work in the evening

Carpetrivermirror

Saddlerivermirror

Why the valleyvalleyladder needs work in the evening

Bottlerivermirror

Pillowrivermirror

Why the candlevalleyladder needs work in the evening

Stonestonemirror

Gardenstonemirror

Why the basketvalleyladder needs work in the evening

Letterstonemirror

Morningstonemirror

Why the saddlevalleyladder needs work in the evening

Bridgestonemirror

Kitchenstonemirror

Why the pillowvalleyladder needs work in the evening

Marketstonemirror

Teacherstonemirror

Why the gardencopperladder needs work in the evening

Enginestonemirror

Harborstonemirror

Why the morningcopperladder needs work in the evening

Summerstonemirror

Valleystonemirror

Why the kitchencopperladder needs work in the evening

Silverstonemirror

Candlestonemirror

Why the teachercopperladder needs work in the evening

Mirrorstonemirror

Basketstonemirror

Why the harborcopperladder needs work in the evening

Carpetstonemirror

Saddlestonemirror

Why the valleycopperladder needs work in the evening

Bottlestonemirror

Pillowstonemirror

Why the candlecopperladder needs work in the evening

Stonegardenmirror

Gardengardenmirror

Why the basketcopperladder needs work in the evening

Lettergardenmirror

Morninggardenmirror

Why the saddlecopperladder needs work in the evening

Bridgegardenmirror

Kitchengardenmirror

Why the pillowcopperladder needs work in the evening

Marketgardenmirror

Teachergardenmirror

Why the gardensilverladder needs work in the evening

Enginegardenmirror

Harborgardenmirror

Why the morningsilverladder needs work in the evening

Summergardenmirror

Valleygardenmirror

Why the kitchensilverladder needs work in the evening

Silvergardenmirror

Candlegardenmirror

Why the teachersilverladder needs work in the evening

Mirrorgardenmirror

Basketgardenmirror

Why the harborsilverladder needs work in the evening

Carpetgardenmirror

Saddlegardenmirror

Why the valleysilverladder needs work in the evening

Bottlegardenmirror

Pillowgardenmirror

Why the candlesilverladder needs work in the evening

Stonewindowmirror

Gardenwindowmirror

Why the basketsilverladder needs work in the evening

Letterwindowmirror

Morningwindowmirror

Why the saddlesilverladder needs work in the evening

Bridgewindowmirror

Kitchenwindowmirror

Why the pillowsilverladder needs work in the evening

Marketwindowmirror

Teacherwindowmirror

Why the gardencandleladder needs work in the evening

Enginewindowmirror

Harborwindowmirror

Why the morningcandleladder needs work in the evening

Summerwindowmirror

Valleywindowmirror

Why the kitchencandleladder needs work in the evening

Silverwindowmirror

Candlewindowmirror

Why the teachercandleladder needs work in the evening

Mirrorwindowmirror

Basketwindowmirror

Why the harborcandleladder needs work in the evening

Carpetwindowmirror

Saddlewindowmirror

Why the valleycandleladder needs work in the evening

Bottlewindowmirror

Pillowwindowmirror

Why the candlecandleladder needs work in the evening

Stonelettermirror

Gardenlettermirror

Why the basketcandleladder needs work in the evening

Letterlettermirror

Morninglettermirror

Why the saddlecandleladder needs work in the evening

Bridgelettermirror

Kitchenlettermirror

Why the pillowcandleladder needs work in the evening

Marketlettermirror

Teacherlettermirror

Why the gardenladderladder needs work in the evening

Enginelettermirror

Harborlettermirror

Why the morningladderladder needs work in the evening

Summerlettermirror

Valleylettermirror

Why the kitchenladderladder needs work in the evening

Silverlettermirror

Candlelettermirror

Why the teacherladderladder needs work in the evening

Mirrorlettermirror

Basketlettermirror

Why the harborladderladder needs work in the evening

Carpetlettermirror

Saddlelettermirror

Why the valleyladderladder needs work in the evening

Bottlelettermirror

Pillowlettermirror

Why the candleladderladder needs work in the evening

Stonemorningmirror

Gardenmorningmirror

Why the basketladderladder needs work in the evening

Lettermorningmirror

Morningmorningmirror

Why the saddleladderladder needs work in the evening

Bridgemorningmirror

Kitchenmorningmirror

Why the pillowladderladder needs work in the evening

Marketmorningmirror

Teachermorningmirror

Why the gardenmirrorladder needs work in the evening

Enginemorningmirror

Harbormorningmirror

Why the morningmirrorladder needs work in the evening

Summermorningmirror

Valleymorningmirror

Why the kitchenmirrorladder needs work in the evening

Silvermorningmirror

Candlemorningmirror

Why the teachermirrorladder needs work in the evening

Mirrormorningmirror

Basketmorningmirror

Why the harbormirrorladder needs work in the evening

Carpetmorningmirror

Saddlemorningmirror

Why the valleymirrorladder needs work in the evening

Bottlemorningmirror

Pillowmorningmirror

Why the candlemirrorladder needs work in the evening

Stonepapermirror

Gardenpapermirror

Why the basketmirrorladder needs work in the evening

Letterpapermirror

Morningpapermirror

Why the saddlemirrorladder needs work in the evening

Bridgepapermirror

Kitchenpapermirror

Why the pillowmirrorladder needs work in the evening

Marketpapermirror

Teacherpapermirror

Why the gardenbasketladder needs work in the evening

Enginepapermirror

Harborpapermirror

Why the morningbasketladder needs work in the evening

Summerpapermirror

Valleypapermirror

Why the kitchenbasketladder needs work in the evening

Silverpapermirror

Candlepapermirror

Why the teacherbasketladder needs work in the evening

Mirrorpapermirror

Basketpapermirror

Why the harborbasketladder needs work in the evening

Carpetpapermirror

Saddlepapermirror

Why the valleybasketladder needs work in the evening

Bottlepapermirror

Pillowpapermirror

Why the candlebasketladder needs work in the evening

Stonebridgemirror

Gardenbridgemirror

Why the basketbasketladder needs work in the evening

Letterbridgemirror

Morningbridgemirror

Why the saddlebasketladder needs work in the evening

Bridgebridgemirror

Kitchenbridgemirror

Why the pillowbasketladder needs work in the evening

Marketbridgemirror

Teacherbridgemirror

Why the gardenbuttonladder needs work in the evening

Enginebridgemirror

Harborbridgemirror

Why the morningbuttonladder needs work in the evening

Summerbridgemirror

Valleybridgemirror

Why the kitchenbuttonladder needs work in the evening

Silverbridgemirror

Candlebridgemirror

Why the teacherbuttonladder needs work in the evening

Mirrorbridgemirror

Basketbridgemirror

Why the harborbuttonladder needs work in the evening

Carpetbridgemirror

Saddlebridgemirror

Why the valleybuttonladder needs work in the evening

Bottlebridgemirror

Pillowbridgemirror

Why the candlebuttonladder needs work in the evening

Stonekitchenmirror

Gardenkitchenmirror

Why the basketbuttonladder needs work in the evening

Letterkitchenmirror

Morningkitchenmirror

Why the saddlebuttonladder needs work in the evening

Bridgekitchenmirror

Kitchenkitchenmirror

Why the pillowbuttonladder needs work in the evening

Marketkitchenmirror

Teacherkitchenmirror

Why the gardencarpetladder needs work in the evening

Enginekitchenmirror

Harborkitchenmirror

Why the morningcarpetladder needs work in the evening

Summerkitchenmirror

Valleykitchenmirror

Why the kitchencarpetladder needs work in the evening

Silverkitchenmirror

Candlekitchenmirror

Why the teachercarpetladder needs work in the evening

Mirrorkitchenmirror

Basketkitchenmirror

Why the harborcarpetladder needs work in the evening

Carpetkitchenmirror

Saddlekitchenmirror

Why the valleycarpetladder needs work in the evening

Bottlekitchenmirror

Pillowkitchenmirror

Why the candlecarpetladder needs work in the evening

Stonewintermirror

Gardenwintermirror

Why the basketcarpetladder needs work in the evening

Letterwintermirror

Morningwintermirror

Why the saddlecarpetladder needs work in the evening

Bridgewintermirror

Kitchenwintermirror

Why the pillowcarpetladder needs work in the evening

Marketwintermirror

Teacherwintermirror

Why the gardensaddleladder needs work in the evening

Enginewintermirror

Harborwintermirror

Why the morningsaddleladder needs work in the evening

Summerwintermirror

Valleywintermirror

Why the kitchensaddleladder needs work in the evening

Silverwintermirror

Candlewintermirror

Why the teachersaddleladder needs work in the evening

Mirrorwintermirror

Basketwintermirror

Why the harborsaddleladder needs work in the evening

Carpetwintermirror

Saddlewintermirror

Why the valleysaddleladder needs work in the evening

Bottlewintermirror

Pillowwintermirror

Why the candlesaddleladder needs work in the evening

Stonemarketmirror

Gardenmarketmirror

Why the basketsaddleladder needs work in the evening

Lettermarketmirror

Morningmarketmirror

Why the saddlesaddleladder needs work in the evening

Bridgemarketmirror

Kitchenmarketmirror

Why the pillowsaddleladder needs work in the evening

Marketmarketmirror

Teachermarketmirror

Why the gardenhammerladder needs work in the evening

Enginemarketmirror

Harbormarketmirror

Why the morninghammerladder needs work in the evening

Summermarketmirror

Valleymarketmirror

Why the kitchenhammerladder needs work in the evening

Silvermarketmirror

Candlemarketmirror

Why the teacherhammerladder needs work in the evening

Mirrormarketmirror

Basketmarketmirror

Why the harborhammerladder needs work in the evening

Carpetmarketmirror

Saddlemarketmirror

Why the valleyhammerladder needs work in the evening

Bottlemarketmirror

Pillowmarketmirror

Why the candlehammerladder needs work in the evening

Stoneteachermirror

Gardenteachermirror

Why the baskethammerladder needs work in the evening

Letterteachermirror

Morningteachermirror

Why the saddlehammerladder needs work in the evening

Bridgeteachermirror

Kitchenteachermirror

Why the pillowhammerladder needs work in the evening

Marketteachermirror

Teacherteachermirror

Why the gardenbottleladder needs work in the evening

Engineteachermirror

Harborteachermirror

Why the morningbottleladder needs work in the evening

Summerteachermirror

Valleyteachermirror

Why the kitchenbottleladder needs work in the evening

Silverteachermirror

Candleteachermirror

Why the teacherbottleladder needs work in the evening

Mirrorteachermirror

Basketteachermirror

Why the harborbottleladder needs work in the evening

Carpetteachermirror

Saddleteachermirror

Why the valleybottleladder needs work in the evening

Bottleteachermirror

Pillowteachermirror

Why the candlebottleladder needs work in the evening

Stonedoctormirror

Gardendoctormirror

Why the basketbottleladder needs work in the evening

Letterdoctormirror

Morningdoctormirror

Why the saddlebottleladder needs work in the evening

Bridgedoctormirror

Kitchendoctormirror

Why the pillowbottleladder needs work in the evening

Marketdoctormirror

Teacherdoctormirror

Why the gardenpillowladder needs work in the evening

Enginedoctormirror

Harbordoctormirror

Why the morningpillowladder needs work in the evening

Summerdoctormirror

Valleydoctormirror

Why the kitchenpillowladder needs work in the evening

Silverdoctormirror

Candledoctormirror

Why the teacherpillowladder needs work in the evening

Mirrordoctormirror

Basketdoctormirror

Why the harborpillowladder needs work in the evening

Carpetdoctormirror

Saddledoctormirror

Why the valleypillowladder needs work in the evening

Bottledoctormirror

Pillowdoctormirror

Why the candlepillowladder needs work in the evening

Stoneenginemirror

Gardenenginemirror

Why the basketpillowladder needs work in the evening

Letterenginemirror

Morningenginemirror

Why the saddlepillowladder needs work in the evening

Bridgeenginemirror

Kitchenenginemirror

Why the pillowpillowladder needs work in the evening

Marketenginemirror

Teacherenginemirror

Why the gardenrivermirror needs work in the evening

Engineenginemirror

Harborenginemirror

Why the morningrivermirror needs work in the evening

Summerenginemirror

Valleyenginemirror

Why the kitchenrivermirror needs work in the evening

Silverenginemirror

Candleenginemirror

Why the teacherrivermirror needs work in the evening

Mirrorenginemirror

Basketenginemirror

Why the harborrivermirror needs work in the evening

Carpetenginemirror

Saddleenginemirror

Why the valleyrivermirror needs work in the evening

Bottleenginemirror

Pillowenginemirror

Why the candlerivermirror needs work in the evening

Stoneharbormirror

Gardenharbormirror

Why the basketrivermirror needs work in the evening

Letterharbormirror

Morningharbormirror

Why the saddlerivermirror needs work in the evening

Bridgeharbormirror

Kitchenharbormirror

Why the pillowrivermirror needs work in the evening

Marketharbormirror

Teacherharbormirror

Why the gardenstonemirror needs work in the evening

Engineharbormirror

Harborharbormirror

Why the morningstonemirror needs work in the evening

Summerharbormirror

Valleyharbormirror

Why the kitchenstonemirror needs work in the evening

Silverharbormirror

Candleharbormirror

Why the teacherstonemirror needs work in the evening

Mirrorharbormirror

Basketharbormirror

Why the harborstonemirror needs work in the evening

Carpetharbormirror

Saddleharbormirror

Why the valleystonemirror needs work in the evening

Bottleharbormirror

Pillowharbormirror

Why the candlestonemirror needs work in the evening

Stoneforestmirror

Gardenforestmirror

Why the basketstonemirror needs work in the evening

Letterforestmirror

Morningforestmirror

Why the saddlestonemirror needs work in the evening

Bridgeforestmirror

Kitchenforestmirror

Why the pillowstonemirror needs work in the evening

Marketforestmirror

Teacherforestmirror

Why the gardengardenmirror needs work in the evening

Engineforestmirror

Harborforestmirror

Why the morninggardenmirror needs work in the evening

Summerforestmirror

Valleyforestmirror

Why the kitchengardenmirror needs work in the evening

Silverforestmirror

Candleforestmirror

Why the teachergardenmirror needs work in the evening

Mirrorforestmirror

Basketforestmirror

Why the harborgardenmirror needs work in the evening

Carpetforestmirror

Saddleforestmirror

Why the valleygardenmirror needs work in the evening

Bottleforestmirror

Pillowforestmirror

Why the candlegardenmirror needs work in the evening

Stonesummermirror

Gardensummermirror

Why the basketgardenmirror needs work in the evening

Lettersummermirror

Morningsummermirror

Why the saddlegardenmirror needs work in the evening

Bridgesummermirror

Kitchensummermirror

Why the pillowgardenmirror needs work in the evening

Marketsummermirror

Teachersummermirror

Why the gardenwindowmirror needs work in the evening

Enginesummermirror

Harborsummermirror

Why the morningwindowmirror needs work in the evening

Summersummermirror

Valleysummermirror

Why the kitchenwindowmirror needs work in the evening

Silversummermirror

Candlesummermirror

Why the teacherwindowmirror needs work in the evening

Mirrorsummermirror

Basketsummermirror

Why the harborwindowmirror needs work in the evening

Carpetsummermirror

Saddlesummermirror

Why the valleywindowmirror needs work in the evening

Bottlesummermirror

Pillowsummermirror

Why the candlewindowmirror needs work in the evening

Stonevalleymirror

Gardenvalleymirror

Why the basketwindowmirror needs work in the evening

Lettervalleymirror

Morningvalleymirror

Why the saddlewindowmirror needs work in the evening

Bridgevalleymirror

Kitchenvalleymirror

Why the pillowwindowmirror needs work in the evening

Marketvalleymirror

Teachervalleymirror

Why the gardenlettermirror needs work in the evening

Enginevalleymirror

Harborvalleymirror

Why the morninglettermirror needs work in the evening

Summervalleymirror

Valleyvalleymirror

Why the kitchenlettermirror needs work in the evening

Silvervalleymirror

Candlevalleymirror

Why the teacherlettermirror needs work in the evening

Mirrorvalleymirror

Basketvalleymirror

Why the harborlettermirror needs work in the evening

Carpetvalleymirror

Saddlevalleymirror

Why the valleylettermirror needs work in the evening

Bottlevalleymirror

Pillowvalleymirror

Why the candlelettermirror needs work in the evening

Stonecoppermirror

Gardencoppermirror

Why the basketlettermirror needs work in the evening

Lettercoppermirror

Morningcoppermirror

Why the saddlelettermirror needs work in the evening

Bridgecoppermirror

Kitchencoppermirror

Why the pillowlettermirror needs work in the evening

Marketcoppermirror

Teachercoppermirror

Why the gardenmorningmirror needs work in the evening

Enginecoppermirror

Harborcoppermirror

Why the morningmorningmirror needs work in the evening

Summercoppermirror

Valleycoppermirror

Why the kitchenmorningmirror needs work in the evening

Silvercoppermirror

Candlecoppermirror

Why the teachermorningmirror needs work in the evening

Mirrorcoppermirror

Basketcoppermirror

Why the harbormorningmirror needs work in the evening

Carpetcoppermirror

Saddlecoppermirror

Why the valleymorningmirror needs work in the evening

Bottlecoppermirror

Pillowcoppermirror

Why the candlemorningmirror needs work in the evening

Stonesilvermirror

Gardensilvermirror

Why the basketmorningmirror needs work in the evening

Lettersilvermirror

Morningsilvermirror

Why the saddlemorningmirror needs work in the evening

Bridgesilvermirror

Kitchensilvermirror

Why the pillowmorningmirror needs work in the evening

Marketsilvermirror

Teachersilvermirror

Why the gardenpapermirror needs work in the evening

Enginesilvermirror

Harborsilvermirror

Why the morningpapermirror needs work in the evening

Summersilvermirror

Valleysilvermirror

Why the kitchenpapermirror needs work in the evening

Silversilvermirror

Candlesilvermirror

Why the teacherpapermirror needs work in the evening

Mirrorsilvermirror

Basketsilvermirror

Why the harborpapermirror needs work in the evening

Carpetsilvermirror

Saddlesilvermirror

Why the valleypapermirror needs work in the evening

Bottlesilvermirror

Pillowsilvermirror

Why the candlepapermirror needs work in the evening

Stonecandlemirror

Gardencandlemirror

Why the basketpapermirror needs work in the evening

Lettercandlemirror

Morningcandlemirror

Why the saddlepapermirror needs work in the evening

Bridgecandlemirror

Kitchencandlemirror

Why the pillowpapermirror needs work in the evening

Marketcandlemirror

Teachercandlemirror

Why the gardenbridgemirror needs work in the evening

Enginecandlemirror

Harborcandlemirror

Why the morningbridgemirror needs work in the evening

Summercandlemirror

Valleycandlemirror

Why the kitchenbridgemirror needs work in the evening

Silvercandlemirror

Candlecandlemirror

Why the teacherbridgemirror needs work in the evening

Mirrorcandlemirror

Basketcandlemirror

Why the harborbridgemirror needs work in the evening

Carpetcandlemirror

Saddlecandlemirror

Why the valleybridgemirror needs work in the evening

Bottlecandlemirror

Pillowcandlemirror

Why the candlebridgemirror needs work in the evening

Stoneladdermirror

Gardenladdermirror

Why the basketbridgemirror needs work in the evening

Letterladdermirror

Morningladdermirror

Why the saddlebridgemirror needs work in the evening

Bridgeladdermirror

Kitchenladdermirror

Why the pillowbridgemirror needs work in the evening

Marketladdermirror

Teacherladdermirror

Why the gardenkitchenmirror needs work in the evening

Engineladdermirror

Harborladdermirror

Why the morningkitchenmirror needs work in the evening

Summerladdermirror

Valleyladdermirror

Why the kitchenkitchenmirror needs work in the evening

Silverladdermirror

Candleladdermirror

Why the teacherkitchenmirror needs work in the evening

Mirrorladdermirror

Basketladdermirror

Why the harborkitchenmirror needs work in the evening

Carpetladdermirror

Saddleladdermirror

Why the valleykitchenmirror needs work in the evening

Bottleladdermirror

Pillowladdermirror

Why the candlekitchenmirror needs work in the evening

Stonemirrormirror

Gardenmirrormirror

Why the basketkitchenmirror needs work in the evening

Lettermirrormirror

Morningmirrormirror

Why the saddlekitchenmirror needs work in the evening

Bridgemirrormirror

Kitchenmirrormirror

Why the pillowkitchenmirror needs work in the evening

Marketmirrormirror

Teachermirrormirror

Why the gardenwintermirror needs work in the evening

Enginemirrormirror

Harbormirrormirror

Why the morningwintermirror needs work in the evening

Summermirrormirror

Valleymirrormirror

Why the kitchenwintermirror needs work in the evening

Silvermirrormirror

Candlemirrormirror

Why the teacherwintermirror needs work in the evening

Mirrormirrormirror

Basketmirrormirror

Why the harborwintermirror needs work in the evening

Carpetmirrormirror

Saddlemirrormirror

Why the valleywintermirror needs work in the evening

Bottlemirrormirror

Pillowmirrormirror

Why the candlewintermirror needs work in the evening

Stonebasketmirror

Gardenbasketmirror

Why the basketwintermirror needs work in the evening

Letterbasketmirror

Morningbasketmirror

Why the saddlewintermirror needs work in the evening

Bridgebasketmirror

Kitchenbasketmirror

Why the pillowwintermirror needs work in the evening

Marketbasketmirror

Teacherbasketmirror

Why the gardenmarketmirror needs work in the evening

Enginebasketmirror

Harborbasketmirror

Why the morningmarketmirror needs work in the evening

Summerbasketmirror

Valleybasketmirror

Why the kitchenmarketmirror needs work in the evening

Silverbasketmirror

Candlebasketmirror

Why the teachermarketmirror needs work in the evening

Mirrorbasketmirror

Basketbasketmirror

Why the harbormarketmirror needs work in the evening

Carpetbasketmirror

Saddlebasketmirror

Why the valleymarketmirror needs work in the evening

Bottlebasketmirror

Pillowbasketmirror

Why the candlemarketmirror needs work in the evening

Stonebuttonmirror

Gardenbuttonmirror

Why the basketmarketmirror needs work in the evening

Letterbuttonmirror

Morningbuttonmirror

Why the saddlemarketmirror needs work in the evening

Bridgebuttonmirror

Kitchenbuttonmirror

Why the pillowmarketmirror needs work in the evening

Marketbuttonmirror

Teacherbuttonmirror

Why the gardenteachermirror needs work in the evening

Enginebuttonmirror

Harborbuttonmirror

Why the morningteachermirror needs work in the evening

Summerbuttonmirror

Valleybuttonmirror

Why the kitchenteachermirror needs work in the evening

Silverbuttonmirror

Candlebuttonmirror

Why the teacherteachermirror needs work in the evening

Mirrorbuttonmirror

Basketbuttonmirror

Why the harborteachermirror needs work in the evening

Carpetbuttonmirror

Saddlebuttonmirror

Why the valleyteachermirror needs work in the evening

Bottlebuttonmirror

Pillowbuttonmirror

Why the candleteachermirror needs work in the evening

Stonecarpetmirror

Gardencarpetmirror

Why the basketteachermirror needs work in the evening

Lettercarpetmirror

Morningcarpetmirror

Why the saddleteachermirror needs work in the evening

Bridgecarpetmirror

Kitchencarpetmirror

Why the pillowteachermirror needs work in the evening

Marketcarpetmirror

Teachercarpetmirror

Why the gardendoctormirror needs work in the evening

Enginecarpetmirror

Harborcarpetmirror

Why the morningdoctormirror needs work in the evening

Summercarpetmirror

Valleycarpetmirror

Why the kitchendoctormirror needs work in the evening

Silvercarpetmirror

Candlecarpetmirror

Why the teacherdoctormirror needs work in the evening

Mirrorcarpetmirror

Basketcarpetmirror

Why the harbordoctormirror needs work in the evening

Carpetcarpetmirror

Saddlecarpetmirror

Why the valleydoctormirror needs work in the evening

Bottlecarpetmirror

Pillowcarpetmirror

Why the candledoctormirror needs work in the evening

Stonesaddlemirror

Gardensaddlemirror

Why the basketdoctormirror needs work in the evening

Lettersaddlemirror

Morningsaddlemirror

Why the saddledoctormirror needs work in the evening

Bridgesaddlemirror

Kitchensaddlemirror

Why the pillowdoctormirror needs work in the evening

Marketsaddlemirror

Teachersaddlemirror

Why the gardenenginemirror needs work in the evening

Enginesaddlemirror

Harborsaddlemirror

Why the morningenginemirror needs work in the evening

Summersaddlemirror

Valleysaddlemirror

Why the kitchenenginemirror needs work in the evening

Silversaddlemirror

Candlesaddlemirror

Why the teacherenginemirror needs work in the evening

Mirrorsaddlemirror

Basketsaddlemirror

Why the harborenginemirror needs work in the evening

Carpetsaddlemirror

Saddlesaddlemirror

Why the valleyenginemirror needs work in the evening

Bottlesaddlemirror

Pillowsaddlemirror

Why the candleenginemirror needs work in the evening

Stonehammermirror

Gardenhammermirror

Why the basketenginemirror needs work in the evening

Letterhammermirror

Morninghammermirror

Why the saddleenginemirror needs work in the evening

Bridgehammermirror

Kitchenhammermirror

Why the pillowenginemirror needs work in the evening

Markethammermirror

Teacherhammermirror

Why the gardenharbormirror needs work in the evening

Enginehammermirror

Harborhammermirror

Why the morningharbormirror needs work in the evening

Summerhammermirror

Valleyhammermirror

Why the kitchenharbormirror needs work in the evening

Silverhammermirror

Candlehammermirror

Why the teacherharbormirror needs work in the evening

Mirrorhammermirror

Baskethammermirror

Why the harborharbormirror needs work in the evening

Carpethammermirror

Saddlehammermirror

Why the valleyharbormirror needs work in the evening

Bottlehammermirror

Pillowhammermirror

Why the candleharbormirror needs work in the evening

Stonebottlemirror

Gardenbottlemirror

Why the basketharbormirror needs work in the evening

Letterbottlemirror

Morningbottlemirror

Why the saddleharbormirror needs work in the evening

Bridgebottlemirror

Kitchenbottlemirror

Why the pillowharbormirror needs work in the evening

Marketbottlemirror

Teacherbottlemirror

Why the gardenforestmirror needs work in the evening

Enginebottlemirror

Harborbottlemirror

Why the morningforestmirror needs work in the evening

Summerbottlemirror

Valleybottlemirror

Why the kitchenforestmirror needs work in the evening

Silverbottlemirror

Candlebottlemirror

Why the teacherforestmirror needs work in the evening

Mirrorbottlemirror

Basketbottlemirror

Why the harborforestmirror needs work in the evening

Carpetbottlemirror

Saddlebottlemirror

Why the valleyforestmirror needs work in the evening

Bottlebottlemirror

Pillowbottlemirror

Why the candleforestmirror needs work in the evening

Stonepillowmirror

Gardenpillowmirror

Why the basketforestmirror needs work in the evening

Letterpillowmirror

Morningpillowmirror

Why the saddleforestmirror needs work in the evening

Bridgepillowmirror

Kitchenpillowmirror

Why the pillowforestmirror needs work in the evening

Marketpillowmirror

Teacherpillowmirror

Why the gardensummermirror needs work in the evening

Enginepillowmirror

Harborpillowmirror

Why the morningsummermirror needs work in the evening

Summerpillowmirror

Valleypillowmirror

Why the kitchensummermirror needs work in the evening

Silverpillowmirror

Candlepillowmirror

Why the teachersummermirror needs work in the evening

Mirrorpillowmirror

Basketpillowmirror

Why the harborsummermirror needs work in the evening

Carpetpillowmirror

Saddlepillowmirror

Why the valleysummermirror needs work in the evening

Bottlepillowmirror

Pillowpillowmirror

Why the candlesummermirror needs work in the evening

Stoneriverbasket

Gardenriverbasket

Why the basketsummermirror needs work in the evening

Letterriverbasket

Morningriverbasket

Why the saddlesummermirror needs work in the evening

Bridgeriverbasket

Kitchenriverbasket

Why the pillowsummermirror needs work in the evening

Marketriverbasket

Teacherriverbasket

Why the gardenvalleymirror needs work in the evening

Engineriverbasket

Harborriverbasket

Why the morningvalleymirror needs work in the evening

Summerriverbasket

Valleyriverbasket

Why the kitchenvalleymirror needs work in the evening

Silverriverbasket

Candleriverbasket

Why the teachervalleymirror needs work in the evening

Mirrorriverbasket

Basketriverbasket

Why the harborvalleymirror needs work in the evening

Carpetriverbasket

Saddleriverbasket

Why the valleyvalleymirror needs work in the evening

Bottleriverbasket

Pillowriverbasket

Why the candlevalleymirror needs work in the evening

Stonestonebasket

Gardenstonebasket

Why the basketvalleymirror needs work in the evening

Letterstonebasket

Morningstonebasket

Why the saddlevalleymirror needs work in the evening

Bridgestonebasket

Kitchenstonebasket

Why the pillowvalleymirror needs work in the evening

Marketstonebasket

Teacherstonebasket

Why the gardencoppermirror needs work in the evening

Enginestonebasket

Harborstonebasket

Why the morningcoppermirror needs work in the evening

Summerstonebasket

Valleystonebasket

Why the kitchencoppermirror needs work in the evening

Silverstonebasket

Candlestonebasket

Why the teachercoppermirror needs work in the evening

Mirrorstonebasket

Basketstonebasket

Why the harborcoppermirror needs work in the evening

Carpetstonebasket

Saddlestonebasket

Why the valleycoppermirror needs work in the evening

Bottlestonebasket

Pillowstonebasket

Why the candlecoppermirror needs work in the evening

Stonegardenbasket

Gardengardenbasket

Why the basketcoppermirror needs work in the evening

Lettergardenbasket

Morninggardenbasket

Why the saddlecoppermirror needs work in the evening

Bridgegardenbasket

Kitchengardenbasket

Why the pillowcoppermirror needs work in the evening

Marketgardenbasket

Teachergardenbasket

Why the gardensilvermirror needs work in the evening

Enginegardenbasket

Harborgardenbasket

Why the morningsilvermirror needs work in the evening

Summergardenbasket

Valleygardenbasket

Why the kitchensilvermirror needs work in the evening

Silvergardenbasket

Candlegardenbasket

Why the teachersilvermirror needs work in the evening

Mirrorgardenbasket

Basketgardenbasket

Why the harborsilvermirror needs work in the evening

Carpetgardenbasket

Saddlegardenbasket

Why the valleysilvermirror needs work in the evening

Bottlegardenbasket

Pillowgardenbasket

Why the candlesilvermirror needs work in the evening

Stonewindowbasket

Gardenwindowbasket

Why the basketsilvermirror needs work in the evening

Letterwindowbasket

Morningwindowbasket

Why the saddlesilvermirror needs work in the evening

Bridgewindowbasket

Kitchenwindowbasket

Why the pillowsilvermirror needs work in the evening

Marketwindowbasket

Teacherwindowbasket

Why the gardencandlemirror needs work in the evening

Enginewindowbasket

Harborwindowbasket

Why the morningcandlemirror needs work in the evening

Summerwindowbasket

Valleywindowbasket

Why the kitchencandlemirror needs work in the evening

Silverwindowbasket

Candlewindowbasket

Why the teachercandlemirror needs work in the evening

Mirrorwindowbasket

Basketwindowbasket

Why the harborcandlemirror needs work in the evening

Carpetwindowbasket

Saddlewindowbasket

Why the valleycandlemirror needs work in the evening

Bottlewindowbasket

Pillowwindowbasket

Why the candlecandlemirror needs work in the evening

Stoneletterbasket

Gardenletterbasket

Why the basketcandlemirror needs work in the evening

Letterletterbasket

Morningletterbasket

Why the saddlecandlemirror needs work in the evening

Bridgeletterbasket

Kitchenletterbasket

Why the pillowcandlemirror needs work in the evening

Marketletterbasket

Teacherletterbasket

Why the gardenladdermirror needs work in the evening

Engineletterbasket

Harborletterbasket

Why the morningladdermirror needs work in the evening

Summerletterbasket

Valleyletterbasket

Why the kitchenladdermirror needs work in the evening

Silverletterbasket

Candleletterbasket

Why the teacherladdermirror needs work in the evening

Mirrorletterbasket

Basketletterbasket

Why the harborladdermirror needs work in the evening

Carpetletterbasket

Saddleletterbasket

Why the valleyladdermirror needs work in the evening

Bottleletterbasket

Pillowletterbasket

Why the candleladdermirror needs work in the evening

Stonemorningbasket

Gardenmorningbasket

Why the basketladdermirror needs work in the evening

Lettermorningbasket

Morningmorningbasket

Why the saddleladdermirror needs work in the evening

Bridgemorningbasket

Kitchenmorningbasket

Why the pillowladdermirror needs work in the evening

Marketmorningbasket

Teachermorningbasket

Why the gardenmirrormirror needs work in the evening

Enginemorningbasket

Harbormorningbasket

Why the morningmirrormirror needs work in the evening

Summermorningbasket

Valleymorningbasket

Why the kitchenmirrormirror needs work in the evening

Silvermorningbasket

Candlemorningbasket

Why the teachermirrormirror needs work in the evening

Mirrormorningbasket

Basketmorningbasket

Why the harbormirrormirror needs work in the evening

Carpetmorningbasket

Saddlemorningbasket

Why the valleymirrormirror needs work in the evening

Bottlemorningbasket

Pillowmorningbasket

Why the candlemirrormirror needs work in the evening

Stonepaperbasket

Gardenpaperbasket

Why the basketmirrormirror needs work in the evening

Letterpaperbasket

Morningpaperbasket

Why the saddlemirrormirror needs work in the evening

Bridgepaperbasket

Kitchenpaperbasket

Why the pillowmirrormirror needs work in the evening

Marketpaperbasket

Teacherpaperbasket

Why the gardenbasketmirror needs work in the evening

Enginepaperbasket

Harborpaperbasket

Why the morningbasketmirror needs work in the evening

Summerpaperbasket

Valleypaperbasket

Why the kitchenbasketmirror needs work in the evening

Silverpaperbasket

Candlepaperbasket

Why the teacherbasketmirror needs work in the evening

Mirrorpaperbasket

Basketpaperbasket

Why the harborbasketmirror needs work in the evening

Carpetpaperbasket

Saddlepaperbasket

Why the valleybasketmirror needs work in the evening

Bottlepaperbasket

Pillowpaperbasket

Why the candlebasketmirror needs work in the evening

Stonebridgebasket

Gardenbridgebasket

Why the basketbasketmirror needs work in the evening

Letterbridgebasket

Morningbridgebasket

Why the saddlebasketmirror needs work in the evening

Bridgebridgebasket

Kitchenbridgebasket

Why the pillowbasketmirror needs work in the evening

Marketbridgebasket

Teacherbridgebasket

Why the gardenbuttonmirror needs work in the evening

Enginebridgebasket

Harborbridgebasket

Why the morningbuttonmirror needs work in the evening

Summerbridgebasket

Valleybridgebasket

Why the kitchenbuttonmirror needs work in the evening

Silverbridgebasket

Candlebridgebasket

Why the teacherbuttonmirror needs work in the evening

Mirrorbridgebasket

Basketbridgebasket

Why the harborbuttonmirror needs work in the evening

Carpetbridgebasket

Saddlebridgebasket

Why the valleybuttonmirror needs work in the evening

Bottlebridgebasket

Pillowbridgebasket

Why the candlebuttonmirror needs work in the evening

Stonekitchenbasket

Gardenkitchenbasket

Why the basketbuttonmirror needs work in the evening

Letterkitchenbasket

Morningkitchenbasket

Why the saddlebuttonmirror needs work in the evening

Bridgekitchenbasket

Kitchenkitchenbasket

Why the pillowbuttonmirror needs work in the evening

Marketkitchenbasket

Teacherkitchenbasket

Why the gardencarpetmirror needs work in the evening

Enginekitchenbasket

Harborkitchenbasket

Why the morningcarpetmirror needs work in the evening

Summerkitchenbasket

Valleykitchenbasket

Why the kitchencarpetmirror needs work in the evening

Silverkitchenbasket

Candlekitchenbasket

Why the teachercarpetmirror needs work in the evening

Mirrorkitchenbasket

Basketkitchenbasket

Why the harborcarpetmirror needs work in the evening

Carpetkitchenbasket

Saddlekitchenbasket

Why the valleycarpetmirror needs work in the evening

Bottlekitchenbasket

Pillowkitchenbasket

Why the candlecarpetmirror needs work in the evening

Stonewinterbasket

Gardenwinterbasket

Why the basketcarpetmirror needs work in the evening

Letterwinterbasket

Morningwinterbasket

Why the saddlecarpetmirror needs work in the evening

Bridgewinterbasket

Kitchenwinterbasket

Why the pillowcarpetmirror needs work in the evening

Marketwinterbasket

Teacherwinterbasket

Why the gardensaddlemirror needs work in the evening

Enginewinterbasket

Harborwinterbasket

Why the morningsaddlemirror needs work in the evening

Summerwinterbasket

Valleywinterbasket

Why the kitchensaddlemirror needs work in the evening

Silverwinterbasket

Candlewinterbasket

Why the teachersaddlemirror needs work in the evening

Mirrorwinterbasket

Basketwinterbasket

Why the harborsaddlemirror needs work in the evening

Carpetwinterbasket

Saddlewinterbasket

Why the valleysaddlemirror needs work in the evening

Bottlewinterbasket

Pillowwinterbasket

Why the candlesaddlemirror needs work in the evening

Stonemarketbasket

Gardenmarketbasket

Why the basketsaddlemirror needs work in the evening

Lettermarketbasket

Morningmarketbasket

Why the saddlesaddlemirror needs work in the evening

Bridgemarketbasket

Kitchenmarketbasket

Why the pillowsaddlemirror needs work in the evening

Marketmarketbasket

Teachermarketbasket

Why the gardenhammermirror needs work in the evening

Enginemarketbasket

Harbormarketbasket

Why the morninghammermirror needs work in the evening

Summermarketbasket

Valleymarketbasket

Why the kitchenhammermirror needs work in the evening

Silvermarketbasket

Candlemarketbasket

Why the teacherhammermirror needs work in the evening

Mirrormarketbasket

Basketmarketbasket

Why the harborhammermirror needs work in the evening

Carpetmarketbasket

Saddlemarketbasket

Why the valleyhammermirror needs work in the evening

Bottlemarketbasket

Pillowmarketbasket

Why the candlehammermirror needs work in the evening

Stoneteacherbasket

Gardenteacherbasket

Why the baskethammermirror needs work in the evening

Letterteacherbasket

Morningteacherbasket

Why the saddlehammermirror needs work in the evening

Bridgeteacherbasket

Kitchenteacherbasket

Why the pillowhammermirror needs work in the evening

Marketteacherbasket

Teacherteacherbasket

Why the gardenbottlemirror needs work in the evening

Engineteacherbasket

Harborteacherbasket

Why the morningbottlemirror needs work in the evening

Summerteacherbasket

Valleyteacherbasket

Why the kitchenbottlemirror needs work in the evening

Silverteacherbasket

Candleteacherbasket

Why the teacherbottlemirror needs work in the evening

Mirrorteacherbasket

Basketteacherbasket

Why the harborbottlemirror needs work in the evening

Carpetteacherbasket

Saddleteacherbasket

Why the valleybottlemirror needs work in the evening

Bottleteacherbasket

Pillowteacherbasket

Why the candlebottlemirror needs work in the evening

Stonedoctorbasket

Gardendoctorbasket

Why the basketbottlemirror needs work in the evening

Letterdoctorbasket

Morningdoctorbasket

Why the saddlebottlemirror needs work in the evening

Bridgedoctorbasket

Kitchendoctorbasket

Why the pillowbottlemirror needs work in the evening

Marketdoctorbasket

Teacherdoctorbasket

Why the gardenpillowmirror needs work in the evening

Enginedoctorbasket

Harbordoctorbasket

Why the morningpillowmirror needs work in the evening

Summerdoctorbasket

Valleydoctorbasket

Why the kitchenpillowmirror needs work in the evening

Silverdoctorbasket

Candledoctorbasket

Why the teacherpillowmirror needs work in the evening

Mirrordoctorbasket

Basketdoctorbasket

Why the harborpillowmirror needs work in the evening

Carpetdoctorbasket

Saddledoctorbasket

Why the valleypillowmirror needs work in the evening

Bottledoctorbasket

Pillowdoctorbasket

Why the candlepillowmirror needs work in the evening

Stoneenginebasket

Gardenenginebasket

Why the basketpillowmirror needs work in the evening

Letterenginebasket

Morningenginebasket

Why the saddlepillowmirror needs work in the evening

Bridgeenginebasket

Kitchenenginebasket

Why the pillowpillowmirror needs work in the evening

Marketenginebasket

Teacherenginebasket

Why the gardenriverbasket needs work in the evening

Engineenginebasket

Harborenginebasket

Why the morningriverbasket needs work in the evening

Summerenginebasket

Valleyenginebasket

Why the kitchenriverbasket needs work in the evening

Silverenginebasket

Candleenginebasket

Why the teacherriverbasket needs work in the evening

Mirrorenginebasket

Basketenginebasket

Why the harborriverbasket needs work in the evening

Carpetenginebasket

Saddleenginebasket

Why the valleyriverbasket needs work in the evening

Bottleenginebasket

Pillowenginebasket

Why the candleriverbasket needs work in the evening

Stoneharborbasket

Gardenharborbasket

Why the basketriverbasket needs work in the evening

Letterharborbasket

Morningharborbasket

Why the saddleriverbasket needs work in the evening

Bridgeharborbasket

Kitchenharborbasket

Why the pillowriverbasket needs work in the evening

Marketharborbasket

Teacherharborbasket

Why the gardenstonebasket needs work in the evening

Engineharborbasket

Harborharborbasket

Why the morningstonebasket needs work in the evening

Summerharborbasket

Valleyharborbasket

Why the kitchenstonebasket needs work in the evening

Silverharborbasket

Candleharborbasket

Why the teacherstonebasket needs work in the evening

Mirrorharborbasket

Basketharborbasket

Why the harborstonebasket needs work in the evening

Carpetharborbasket

Saddleharborbasket

Why the valleystonebasket needs work in the evening

Bottleharborbasket

Pillowharborbasket

Why the candlestonebasket needs work in the evening

Stoneforestbasket

Gardenforestbasket

Why the basketstonebasket needs work in the evening

Letterforestbasket

Morningforestbasket

Why the saddlestonebasket needs work in the evening

Bridgeforestbasket

Kitchenforestbasket

Why the pillowstonebasket needs work in the evening

Marketforestbasket

Teacherforestbasket

Why the gardengardenbasket needs work in the evening

Engineforestbasket

Harborforestbasket

Why the morninggardenbasket needs work in the evening

Summerforestbasket

Valleyforestbasket

Why the kitchengardenbasket needs work in the evening

Silverforestbasket

Candleforestbasket

Why the teachergardenbasket needs work in the evening

Mirrorforestbasket

Basketforestbasket

Why the harborgardenbasket needs work in the evening

Carpetforestbasket

Saddleforestbasket

Why the valleygardenbasket needs work in the evening

Bottleforestbasket

Pillowforestbasket

Why the candlegardenbasket needs work in the evening

Stonesummerbasket

Gardensummerbasket

Why the basketgardenbasket needs work in the evening

Lettersummerbasket

Morningsummerbasket

Why the saddlegardenbasket needs work in the evening

Bridgesummerbasket

Kitchensummerbasket

Why the pillowgardenbasket needs work in the evening

Marketsummerbasket

Teachersummerbasket

Why the gardenwindowbasket needs work in the evening

Enginesummerbasket

Harborsummerbasket

Why the morningwindowbasket needs work in the evening

Summersummerbasket

Valleysummerbasket

Why the kitchenwindowbasket needs work in the evening

Silversummerbasket

Candlesummerbasket

Why the teacherwindowbasket needs work in the evening

Mirrorsummerbasket

Basketsummerbasket

Why the harborwindowbasket needs work in the evening

Carpetsummerbasket

Saddlesummerbasket

Why the valleywindowbasket needs work in the evening

Bottlesummerbasket

Pillowsummerbasket

Why the candlewindowbasket needs work in the evening

Stonevalleybasket

Gardenvalleybasket

Why the basketwindowbasket needs work in the evening

Lettervalleybasket

Morningvalleybasket

Why the saddlewindowbasket needs work in the evening

Bridgevalleybasket

Kitchenvalleybasket

Why the pillowwindowbasket needs work in the evening

Marketvalleybasket

Teachervalleybasket

Why the gardenletterbasket needs work in the evening

Enginevalleybasket

Harborvalleybasket

Why the morningletterbasket needs work in the evening

Summervalleybasket

Valleyvalleybasket

Why the kitchenletterbasket needs work in the evening

Silvervalleybasket

Candlevalleybasket

Why the teacherletterbasket needs work in the evening

Mirrorvalleybasket

Basketvalleybasket

Why the harborletterbasket needs work in the evening

Carpetvalleybasket

Saddlevalleybasket

Why the valleyletterbasket needs work in the evening

Bottlevalleybasket

Pillowvalleybasket

Why the candleletterbasket needs work in the evening

Stonecopperbasket

Gardencopperbasket

Why the basketletterbasket needs work in the evening

Lettercopperbasket

Morningcopperbasket

Why the saddleletterbasket needs work in the evening

Bridgecopperbasket

Kitchencopperbasket

Why the pillowletterbasket needs work in the evening

Marketcopperbasket

Teachercopperbasket

Why the gardenmorningbasket needs work in the evening

Enginecopperbasket

Harborcopperbasket

Why the morningmorningbasket needs work in the evening

Summercopperbasket

Valleycopperbasket

Why the kitchenmorningbasket needs work in the evening

Silvercopperbasket

Candlecopperbasket

Why the teachermorningbasket needs work in the evening

Mirrorcopperbasket

Basketcopperbasket

Why the harbormorningbasket needs work in the evening

Carpetcopperbasket

Saddlecopperbasket

Why the valleymorningbasket needs work in the evening

Bottlecopperbasket

Pillowcopperbasket

Why the candlemorningbasket needs work in the evening

Stonesilverbasket

Gardensilverbasket

Why the basketmorningbasket needs work in the evening

Lettersilverbasket

Morningsilverbasket

Why the saddlemorningbasket needs work in the evening

Bridgesilverbasket

Kitchensilverbasket

Why the pillowmorningbasket needs work in the evening

Marketsilverbasket

Teachersilverbasket

Why the gardenpaperbasket needs work in the evening

Enginesilverbasket

Harborsilverbasket

Why the morningpaperbasket needs work in the evening

Summersilverbasket

Valleysilverbasket

Why the kitchenpaperbasket needs work in the evening

Silversilverbasket

Candlesilverbasket

Why the teacherpaperbasket needs work in the evening

Mirrorsilverbasket

Basketsilverbasket

Why the harborpaperbasket needs work in the evening

Carpetsilverbasket

Saddlesilverbasket

Why the valleypaperbasket needs work in the evening

Bottlesilverbasket

Pillowsilverbasket

Why the candlepaperbasket needs work in the evening

Stonecandlebasket

Gardencandlebasket

Why the basketpaperbasket needs work in the evening

Lettercandlebasket

Morningcandlebasket

Why the saddlepaperbasket needs work in the evening

Bridgecandlebasket

Kitchencandlebasket

Why the pillowpaperbasket needs work in the evening

Marketcandlebasket

Teachercandlebasket

Why the gardenbridgebasket needs work in the evening

Enginecandlebasket

Harborcandlebasket

Why the morningbridgebasket needs work in the evening

Summercandlebasket

Valleycandlebasket

Why the kitchenbridgebasket needs work in the evening

Silvercandlebasket

Candlecandlebasket

Why the teacherbridgebasket needs work in the evening

Mirrorcandlebasket

Basketcandlebasket

Why the harborbridgebasket needs work in the evening

Carpetcandlebasket

Saddlecandlebasket

Why the valleybridgebasket needs work in the evening

Bottlecandlebasket

Pillowcandlebasket

Why the candlebridgebasket needs work in the evening

Stoneladderbasket

Gardenladderbasket

Why the basketbridgebasket needs work in the evening

Letterladderbasket

Morningladderbasket

Why the saddlebridgebasket needs work in the evening

Bridgeladderbasket

Kitchenladderbasket

Why the pillowbridgebasket needs work in the evening

Marketladderbasket

Teacherladderbasket

Why the gardenkitchenbasket needs work in the evening

Engineladderbasket

Harborladderbasket

Why the morningkitchenbasket needs work in the evening

Summerladderbasket

Valleyladderbasket

Why the kitchenkitchenbasket needs work in the evening

Silverladderbasket

Candleladderbasket

Why the teacherkitchenbasket needs work in the evening

Mirrorladderbasket

Basketladderbasket

Why the harborkitchenbasket needs work in the evening

Carpetladderbasket

Saddleladderbasket

Why the valleykitchenbasket needs work in the evening

Bottleladderbasket

Pillowladderbasket

Why the candlekitchenbasket needs work in the evening

Stonemirrorbasket

Gardenmirrorbasket

Why the basketkitchenbasket needs work in the evening

Lettermirrorbasket

Morningmirrorbasket

Why the saddlekitchenbasket needs work in the evening

Bridgemirrorbasket

Kitchenmirrorbasket

Why the pillowkitchenbasket needs work in the evening

Marketmirrorbasket

Teachermirrorbasket

Why the gardenwinterbasket needs work in the evening

Enginemirrorbasket

Harbormirrorbasket

Why the morningwinterbasket needs work in the evening

Summermirrorbasket

Valleymirrorbasket

Why the kitchenwinterbasket needs work in the evening

Silvermirrorbasket

Candlemirrorbasket

Why the teacherwinterbasket needs work in the evening

Mirrormirrorbasket

Basketmirrorbasket

Why the harborwinterbasket needs work in the evening

Carpetmirrorbasket

Saddlemirrorbasket

Why the valleywinterbasket needs work in the evening

Bottlemirrorbasket

Pillowmirrorbasket

Why the candlewinterbasket needs work in the evening

Stonebasketbasket

Gardenbasketbasket

Why the basketwinterbasket needs work in the evening

Letterbasketbasket

Morningbasketbasket

Why the saddlewinterbasket needs work in the evening

Bridgebasketbasket

Kitchenbasketbasket

Why the pillowwinterbasket needs work in the evening

Marketbasketbasket

Teacherbasketbasket

Why the gardenmarketbasket needs work in the evening

Enginebasketbasket

Harborbasketbasket

Why the morningmarketbasket needs work in the evening

Summerbasketbasket

Valleybasketbasket

Why the kitchenmarketbasket needs work in the evening

Silverbasketbasket

Candlebasketbasket

Why the teachermarketbasket needs work in the evening

Mirrorbasketbasket

Basketbasketbasket

Why the harbormarketbasket needs work in the evening

Carpetbasketbasket

Saddlebasketbasket

Why the valleymarketbasket needs work in the evening

Bottlebasketbasket

Pillowbasketbasket

Why the candlemarketbasket needs work in the evening

Stonebuttonbasket

Gardenbuttonbasket

Why the basketmarketbasket needs work in the evening

Letterbuttonbasket

Morningbuttonbasket

Why the saddlemarketbasket needs work in the evening

Bridgebuttonbasket

Kitchenbuttonbasket

Why the pillowmarketbasket needs work in the evening

Marketbuttonbasket

Teacherbuttonbasket

Why the gardenteacherbasket needs work in the evening

Enginebuttonbasket

Harborbuttonbasket

Why the morningteacherbasket needs work in the evening

Summerbuttonbasket

Valleybuttonbasket

Why the kitchenteacherbasket needs work in the evening

Silverbuttonbasket

Candlebuttonbasket

Why the teacherteacherbasket needs work in the evening

Mirrorbuttonbasket

Basketbuttonbasket

Why the harborteacherbasket needs work in the evening

Carpetbuttonbasket

Saddlebuttonbasket

Why the valleyteacherbasket needs work in the evening

Bottlebuttonbasket

Pillowbuttonbasket

Why the candleteacherbasket needs work in the evening

Stonecarpetbasket

Gardencarpetbasket

Why the basketteacherbasket needs work in the evening

Lettercarpetbasket

Morningcarpetbasket

Why the saddleteacherbasket needs work in the evening

Bridgecarpetbasket

Kitchencarpetbasket

Why the pillowteacherbasket needs work in the evening

Marketcarpetbasket

Teachercarpetbasket

Why the gardendoctorbasket needs work in the evening

Enginecarpetbasket

Harborcarpetbasket

Why the morningdoctorbasket needs work in the evening

Summercarpetbasket

Valleycarpetbasket

Why the kitchendoctorbasket needs work in the evening

Silvercarpetbasket

Candlecarpetbasket

Why the teacherdoctorbasket needs work in the evening

Mirrorcarpetbasket

Basketcarpetbasket

Why the harbordoctorbasket needs work in the evening

Carpetcarpetbasket

Saddlecarpetbasket

Why the valleydoctorbasket needs work in the evening

Bottlecarpetbasket

Pillowcarpetbasket

Why the candledoctorbasket needs work in the evening

Stonesaddlebasket

Gardensaddlebasket

Why the basketdoctorbasket needs work in the evening

Lettersaddlebasket

Morningsaddlebasket

Why the saddledoctorbasket needs work in the evening

Bridgesaddlebasket

Kitchensaddlebasket

Why the pillowdoctorbasket needs work in the evening

Marketsaddlebasket

Teachersaddlebasket

Why the gardenenginebasket needs work in the evening

Enginesaddlebasket

Harborsaddlebasket

Why the morningenginebasket needs work in the evening

Summersaddlebasket

Valleysaddlebasket

Why the kitchenenginebasket needs work in the evening

Silversaddlebasket

Candlesaddlebasket

Why the teacherenginebasket needs work in the evening

Mirrorsaddlebasket

Basketsaddlebasket

Why the harborenginebasket needs work in the evening

Carpetsaddlebasket

Saddlesaddlebasket

Why the valleyenginebasket needs work in the evening

Bottlesaddlebasket

Pillowsaddlebasket

Why the candleenginebasket needs work in the evening

Stonehammerbasket

Gardenhammerbasket

Why the basketenginebasket needs work in the evening

Letterhammerbasket

Morninghammerbasket

Why the saddleenginebasket needs work in the evening

Bridgehammerbasket

Kitchenhammerbasket

Why the pillowenginebasket needs work in the evening

Markethammerbasket

Teacherhammerbasket

Why the gardenharborbasket needs work in the evening

Enginehammerbasket

Harborhammerbasket

Why the morningharborbasket needs work in the evening

Summerhammerbasket

Valleyhammerbasket

Why the kitchenharborbasket needs work in the evening

Silverhammerbasket

Candlehammerbasket

Why the teacherharborbasket needs work in the evening

Mirrorhammerbasket

Baskethammerbasket

Why the harborharborbasket needs work in the evening

Carpethammerbasket

Saddlehammerbasket

Why the valleyharborbasket needs work in the evening

Bottlehammerbasket

Pillowhammerbasket

Why the candleharborbasket needs work in the evening

Stonebottlebasket

Gardenbottlebasket

Why the basketharborbasket needs work in the evening

Letterbottlebasket

Morningbottlebasket

Why the saddleharborbasket needs work in the evening

Bridgebottlebasket

Kitchenbottlebasket

Why the pillowharborbasket needs work in the evening

Marketbottlebasket

Teacherbottlebasket

Why the gardenforestbasket needs work in the evening

Enginebottlebasket

Harborbottlebasket

Why the morningforestbasket needs work in the evening

Summerbottlebasket

Valleybottlebasket

Why the kitchenforestbasket needs work in the evening

Silverbottlebasket

Candlebottlebasket

Why the teacherforestbasket needs work in the evening

Mirrorbottlebasket

Basketbottlebasket

Why the harborforestbasket needs work in the evening

Carpetbottlebasket

Saddlebottlebasket

Why the valleyforestbasket needs work in the evening

Bottlebottlebasket

Pillowbottlebasket

Why the candleforestbasket needs work in the evening

Stonepillowbasket

Gardenpillowbasket

Why the basketforestbasket needs work in the evening

Letterpillowbasket

Morningpillowbasket

Why the saddleforestbasket needs work in the evening

Bridgepillowbasket

Kitchenpillowbasket

Why the pillowforestbasket needs work in the evening

Marketpillowbasket

Teacherpillowbasket

Why the gardensummerbasket needs work in the evening

Enginepillowbasket

Harborpillowbasket

Why the morningsummerbasket needs work in the evening

Summerpillowbasket

Valleypillowbasket

Why the kitchensummerbasket needs work in the evening

Silverpillowbasket

Candlepillowbasket

Why the teachersummerbasket needs work in the evening

Mirrorpillowbasket

Basketpillowbasket

Why the harborsummerbasket needs work in the evening

Carpetpillowbasket

Saddlepillowbasket

Why the valleysummerbasket needs work in the evening

Bottlepillowbasket

Pillowpillowbasket

Why the candlesummerbasket needs work in the evening

Stoneriverbutton

Gardenriverbutton

Why the basketsummerbasket needs work in the evening

Letterriverbutton

Morningriverbutton

Why the saddlesummerbasket needs work in the evening

Bridgeriverbutton

Kitchenriverbutton

Why the pillowsummerbasket needs work in the evening

Marketriverbutton

Teacherriverbutton

Why the gardenvalleybasket needs work in the evening

Engineriverbutton

Harborriverbutton

Why the morningvalleybasket needs work in the evening

Summerriverbutton

Valleyriverbutton

Why the kitchenvalleybasket needs work in the evening

Silverriverbutton

Candleriverbutton

Why the teachervalleybasket needs work in the evening

Mirrorriverbutton

Basketriverbutton

Why the harborvalleybasket needs work in the evening

Carpetriverbutton

Saddleriverbutton

Why the valleyvalleybasket needs work in the evening

Bottleriverbutton

Pillowriverbutton

Why the candlevalleybasket needs work in the evening

Stonestonebutton

Gardenstonebutton

Why the basketvalleybasket needs work in the evening

Letterstonebutton

Morningstonebutton

Why the saddlevalleybasket needs work in the evening

Bridgestonebutton

Kitchenstonebutton

Why the pillowvalleybasket needs work in the evening

Marketstonebutton

Teacherstonebutton

Why the gardencopperbasket needs work in the evening

Enginestonebutton

Harborstonebutton

Why the morningcopperbasket needs work in the evening

Summerstonebutton

Valleystonebutton

Why the kitchencopperbasket needs work in the evening

Silverstonebutton

Candlestonebutton

Why the teachercopperbasket needs work in the evening

Mirrorstonebutton

Basketstonebutton

Why the harborcopperbasket needs work in the evening

Carpetstonebutton

Saddlestonebutton

Why the valleycopperbasket needs work in the evening

Bottlestonebutton

Pillowstonebutton

Why the candlecopperbasket needs work in the evening

Stonegardenbutton

Gardengardenbutton

Why the basketcopperbasket needs work in the evening

Lettergardenbutton

Morninggardenbutton

Why the saddlecopperbasket needs work in the evening

Bridgegardenbutton

Kitchengardenbutton

Why the pillowcopperbasket needs work in the evening

Marketgardenbutton

Teachergardenbutton

Why the gardensilverbasket needs work in the evening

Enginegardenbutton

Harborgardenbutton

Why the morningsilverbasket needs work in the evening

Summergardenbutton

Valleygardenbutton

Why the kitchensilverbasket needs work in the evening

Silvergardenbutton

Candlegardenbutton

Why the teachersilverbasket needs work in the evening

Mirrorgardenbutton

Basketgardenbutton

Why the harborsilverbasket needs work in the evening

Carpetgardenbutton

Saddlegardenbutton

Why the valleysilverbasket needs work in the evening

Bottlegardenbutton

Pillowgardenbutton

Why the candlesilverbasket needs work in the evening

Stonewindowbutton

Gardenwindowbutton

Why the basketsilverbasket needs work in the evening

Letterwindowbutton

Morningwindowbutton

Why the saddlesilverbasket needs work in the evening

Bridgewindowbutton

Kitchenwindowbutton

Why the pillowsilverbasket needs work in the evening

Marketwindowbutton

Teacherwindowbutton

Why the gardencandlebasket needs work in the evening

Enginewindowbutton

Harborwindowbutton

Why the morningcandlebasket needs work in the evening

Summerwindowbutton

Valleywindowbutton

Why the kitchencandlebasket needs work in the evening

Silverwindowbutton

Candlewindowbutton

Why the teachercandlebasket needs work in the evening

Mirrorwindowbutton

Basketwindowbutton

Why the harborcandlebasket needs work in the evening

Carpetwindowbutton

Saddlewindowbutton

Why the valleycandlebasket needs work in the evening

Bottlewindowbutton

Pillowwindowbutton

Why the candlecandlebasket needs work in the evening

Stoneletterbutton

Gardenletterbutton

Why the basketcandlebasket needs work in the evening

Letterletterbutton

Morningletterbutton

Why the saddlecandlebasket needs work in the evening

Bridgeletterbutton

Kitchenletterbutton

Why the pillowcandlebasket needs work in the evening

Marketletterbutton

Teacherletterbutton

Why the gardenladderbasket needs work in the evening

Engineletterbutton

Harborletterbutton

Why the morningladderbasket needs work in the evening

Summerletterbutton

Valleyletterbutton

Why the kitchenladderbasket needs work in the evening

Silverletterbutton

Candleletterbutton

Why the teacherladderbasket needs work in the evening

Mirrorletterbutton

Basketletterbutton

Why the harborladderbasket needs work in the evening

Carpetletterbutton

Saddleletterbutton

Why the valleyladderbasket needs work in the evening

Bottleletterbutton

Pillowletterbutton

Why the candleladderbasket needs work in the evening

Stonemorningbutton

Gardenmorningbutton

Why the basketladderbasket needs work in the evening

Lettermorningbutton

Morningmorningbutton

Why the saddleladderbasket needs work in the evening

Bridgemorningbutton

Kitchenmorningbutton

Why the pillowladderbasket needs work in the evening

Marketmorningbutton

Teachermorningbutton

Why the gardenmirrorbasket needs work in the evening

Enginemorningbutton

Harbormorningbutton

Why the morningmirrorbasket needs work in the evening

Summermorningbutton

Valleymorningbutton

Why the kitchenmirrorbasket needs work in the evening

Silvermorningbutton

Candlemorningbutton

Why the teachermirrorbasket needs work in the evening

Mirrormorningbutton

Basketmorningbutton

Why the harbormirrorbasket needs work in the evening

Carpetmorningbutton

Saddlemorningbutton

Why the valleymirrorbasket needs work in the evening

Bottlemorningbutton

Pillowmorningbutton

Why the candlemirrorbasket needs work in the evening

Stonepaperbutton

Gardenpaperbutton

Why the basketmirrorbasket needs work in the evening

Letterpaperbutton

Morningpaperbutton

Why the saddlemirrorbasket needs work in the evening

Bridgepaperbutton

Kitchenpaperbutton

Why the pillowmirrorbasket needs work in the evening

Marketpaperbutton

Teacherpaperbutton

Why the gardenbasketbasket needs work in the evening

Enginepaperbutton

Harborpaperbutton

Why the morningbasketbasket needs work in the evening

Summerpaperbutton

Valleypaperbutton

Why the kitchenbasketbasket needs work in the evening

Silverpaperbutton

Candlepaperbutton

Why the teacherbasketbasket needs work in the evening

Mirrorpaperbutton

Basketpaperbutton

Why the harborbasketbasket needs work in the evening

Carpetpaperbutton

Saddlepaperbutton

Why the valleybasketbasket needs work in the evening

Bottlepaperbutton

Pillowpaperbutton

Why the candlebasketbasket needs work in the evening

Stonebridgebutton

Gardenbridgebutton

Why the basketbasketbasket needs work in the evening

Letterbridgebutton

Morningbridgebutton

Why the saddlebasketbasket needs work in the evening

Bridgebridgebutton

Kitchenbridgebutton

Why the pillowbasketbasket needs work in the evening

Marketbridgebutton

Teacherbridgebutton

Why the gardenbuttonbasket needs work in the evening

Enginebridgebutton

Harborbridgebutton

Why the morningbuttonbasket needs work in the evening

Summerbridgebutton

Valleybridgebutton

Why the kitchenbuttonbasket needs work in the evening

Silverbridgebutton

Candlebridgebutton

Why the teacherbuttonbasket needs work in the evening

Mirrorbridgebutton

Basketbridgebutton

Why the harborbuttonbasket needs work in the evening

Carpetbridgebutton

Saddlebridgebutton

Why the valleybuttonbasket needs work in the evening

Bottlebridgebutton

Pillowbridgebutton

Why the candlebuttonbasket needs work in the evening

Stonekitchenbutton

Gardenkitchenbutton

Why the basketbuttonbasket needs work in the evening

Letterkitchenbutton

Morningkitchenbutton

Why the saddlebuttonbasket needs work in the evening

Bridgekitchenbutton

Kitchenkitchenbutton

Why the pillowbuttonbasket needs work in the evening

Marketkitchenbutton

Teacherkitchenbutton

Why the gardencarpetbasket needs work in the evening

Enginekitchenbutton

Harborkitchenbutton

Why the morningcarpetbasket needs work in the evening

Summerkitchenbutton

Valleykitchenbutton

Why the kitchencarpetbasket needs work in the evening

Silverkitchenbutton

Candlekitchenbutton

Why the teachercarpetbasket needs work in the evening

Mirrorkitchenbutton

Basketkitchenbutton

Why the harborcarpetbasket needs work in the evening

Carpetkitchenbutton

Saddlekitchenbutton

Why the valleycarpetbasket needs work in the evening

Bottlekitchenbutton

Pillowkitchenbutton

Why the candlecarpetbasket needs work in the evening

Stonewinterbutton

Gardenwinterbutton

Why the basketcarpetbasket needs work in the evening

Letterwinterbutton

Morningwinterbutton

Why the saddlecarpetbasket needs work in the evening

Bridgewinterbutton

Kitchenwinterbutton

Why the pillowcarpetbasket needs work in the evening

Marketwinterbutton

Teacherwinterbutton

Why the gardensaddlebasket needs work in the evening

Enginewinterbutton

Harborwinterbutton

Why the morningsaddlebasket needs work in the evening

Summerwinterbutton

Valleywinterbutton

Why the kitchensaddlebasket needs work in the evening

Silverwinterbutton

Candlewinterbutton

Why the teachersaddlebasket needs work in the evening

Mirrorwinterbutton

Basketwinterbutton

Why the harborsaddlebasket needs work in the evening

Carpetwinterbutton

Saddlewinterbutton

Why the valleysaddlebasket needs work in the evening

Bottlewinterbutton

Pillowwinterbutton

Why the candlesaddlebasket needs work in the evening

Stonemarketbutton

Gardenmarketbutton

Why the basketsaddlebasket needs work in the evening

Lettermarketbutton

Morningmarketbutton

Why the saddlesaddlebasket needs work in the evening

Bridgemarketbutton

Kitchenmarketbutton

Why the pillowsaddlebasket needs work in the evening

Marketmarketbutton

Teachermarketbutton

Why the gardenhammerbasket needs work in the evening

Enginemarketbutton

Harbormarketbutton

Why the morninghammerbasket needs work in the evening

Summermarketbutton

Valleymarketbutton

Why the kitchenhammerbasket needs work in the evening

Silvermarketbutton

Candlemarketbutton

Why the teacherhammerbasket needs work in the evening

Mirrormarketbutton

Basketmarketbutton

Why the harborhammerbasket needs work in the evening

Carpetmarketbutton

Saddlemarketbutton

Why the valleyhammerbasket needs work in the evening

Bottlemarketbutton

Pillowmarketbutton

Why the candlehammerbasket needs work in the evening

Stoneteacherbutton

Gardenteacherbutton

Why the baskethammerbasket needs work in the evening

Letterteacherbutton

Morningteacherbutton

Why the saddlehammerbasket needs work in the evening

Bridgeteacherbutton

Kitchenteacherbutton

Why the pillowhammerbasket needs work in the evening

Marketteacherbutton

Teacherteacherbutton

Why the gardenbottlebasket needs work in the evening

Engineteacherbutton

Harborteacherbutton

Why the morningbottlebasket needs work in the evening

Summerteacherbutton

Valleyteacherbutton

Why the kitchenbottlebasket needs work in the evening

Silverteacherbutton

Candleteacherbutton

Why the teacherbottlebasket needs work in the evening

Mirrorteacherbutton

Basketteacherbutton

Why the harborbottlebasket needs work in the evening

Carpetteacherbutton

Saddleteacherbutton

Why the valleybottlebasket needs work in the evening

Bottleteacherbutton

Pillowteacherbutton

Why the candlebottlebasket needs work in the evening

Stonedoctorbutton

Gardendoctorbutton

Why the basketbottlebasket needs work in the evening

Letterdoctorbutton

Morningdoctorbutton

Why the saddlebottlebasket needs work in the evening

Bridgedoctorbutton

Kitchendoctorbutton

Why the pillowbottlebasket needs work in the evening

Marketdoctorbutton

Teacherdoctorbutton

Why the gardenpillowbasket needs work in the evening

Enginedoctorbutton

Harbordoctorbutton

Why the morningpillowbasket needs work in the evening

Summerdoctorbutton

Valleydoctorbutton

Why the kitchenpillowbasket needs work in the evening

Silverdoctorbutton

Candledoctorbutton

Why the teacherpillowbasket needs work in the evening

Mirrordoctorbutton

Basketdoctorbutton

Why the harborpillowbasket needs work in the evening

Carpetdoctorbutton

Saddledoctorbutton

Why the valleypillowbasket needs work in the evening

Bottledoctorbutton

Pillowdoctorbutton

Why the candlepillowbasket needs work in the evening

Stoneenginebutton

Gardenenginebutton

Why the basketpillowbasket needs work in the evening

Letterenginebutton

Morningenginebutton

Why the saddlepillowbasket needs work in the evening

Bridgeenginebutton

Kitchenenginebutton

Why the pillowpillowbasket needs work in the evening

Marketenginebutton

Teacherenginebutton

Why the gardenriverbutton needs work in the evening

Engineenginebutton

Harborenginebutton

Why the morningriverbutton needs work in the evening

Summerenginebutton

Valleyenginebutton

Why the kitchenriverbutton needs work in the evening

Silverenginebutton

Candleenginebutton

Why the teacherriverbutton needs work in the evening

Mirrorenginebutton

Basketenginebutton

Why the harborriverbutton needs work in the evening

Carpetenginebutton

Saddleenginebutton

Why the valleyriverbutton needs work in the evening

Bottleenginebutton

Pillowenginebutton

Why the candleriverbutton needs work in the evening

Stoneharborbutton

Gardenharborbutton

Why the basketriverbutton needs work in the evening

Letterharborbutton

Morningharborbutton

Why the saddleriverbutton needs work in the evening

Bridgeharborbutton

Kitchenharborbutton

Why the pillowriverbutton needs work in the evening

Marketharborbutton

Teacherharborbutton

Why the gardenstonebutton needs work in the evening

Engineharborbutton

Harborharborbutton

Why the morningstonebutton needs work in the evening

Summerharborbutton

Valleyharborbutton

Why the kitchenstonebutton needs work in the evening

Silverharborbutton

Candleharborbutton

Why the teacherstonebutton needs work in the evening

Mirrorharborbutton

Basketharborbutton

Why the harborstonebutton needs work in the evening

Carpetharborbutton

Saddleharborbutton

Why the valleystonebutton needs work in the evening

Bottleharborbutton

Pillowharborbutton

Why the candlestonebutton needs work in the evening

Stoneforestbutton

Gardenforestbutton

Why the basketstonebutton needs work in the evening

Letterforestbutton

Morningforestbutton

Why the saddlestonebutton needs work in the evening

Bridgeforestbutton

Kitchenforestbutton

Why the pillowstonebutton needs work in the evening

Marketforestbutton

Teacherforestbutton

Why the gardengardenbutton needs work in the evening

Engineforestbutton

Harborforestbutton

Why the morninggardenbutton needs work in the evening

Summerforestbutton

Valleyforestbutton

Why the kitchengardenbutton needs work in the evening

Silverforestbutton

Candleforestbutton

Why the teachergardenbutton needs work in the evening

Mirrorforestbutton

Basketforestbutton

Why the harborgardenbutton needs work in the evening

Carpetforestbutton

Saddleforestbutton

Why the valleygardenbutton needs work in the evening

Bottleforestbutton

Pillowforestbutton

Why the candlegardenbutton needs work in the evening

Stonesummerbutton

Gardensummerbutton

Why the basketgardenbutton needs work in the evening

Lettersummerbutton

Morningsummerbutton

Why the saddlegardenbutton needs work in the evening

Bridgesummerbutton

Kitchensummerbutton

Why the pillowgardenbutton needs work in the evening

Marketsummerbutton

Teachersummerbutton

Why the gardenwindowbutton needs work in the evening

Enginesummerbutton

Harborsummerbutton

Why the morningwindowbutton needs work in the evening

Summersummerbutton

Valleysummerbutton

Why the kitchenwindowbutton needs work in the evening

Silversummerbutton

Candlesummerbutton

Why the teacherwindowbutton needs work in the evening

Mirrorsummerbutton

Basketsummerbutton

Why the harborwindowbutton needs work in the evening

Carpetsummerbutton

Saddlesummerbutton

Why the valleywindowbutton needs work in the evening

Bottlesummerbutton

Pillowsummerbutton

Why the candlewindowbutton needs work in the evening

Stonevalleybutton

Gardenvalleybutton

Why the basketwindowbutton needs work in the evening

Lettervalleybutton

Morningvalleybutton

Why the saddlewindowbutton needs work in the evening

Bridgevalleybutton

Kitchenvalleybutton

Why the pillowwindowbutton needs work in the evening

Marketvalleybutton

Teachervalleybutton

Why the gardenletterbutton needs work in the evening

Enginevalleybutton

Harborvalleybutton

Why the morningletterbutton needs work in the evening

Summervalleybutton

Valleyvalleybutton

Why the kitchenletterbutton needs work in the evening

Silvervalleybutton

Candlevalleybutton

Why the teacherletterbutton needs work in the evening

Mirrorvalleybutton

Basketvalleybutton

Why the harborletterbutton needs work in the evening

Carpetvalleybutton

Saddlevalleybutton

Why the valleyletterbutton needs work in the evening

Bottlevalleybutton

Pillowvalleybutton

Why the candleletterbutton needs work in the evening

Stonecopperbutton

Gardencopperbutton

Why the basketletterbutton needs work in the evening

Lettercopperbutton

Morningcopperbutton

Why the saddleletterbutton needs work in the evening

Bridgecopperbutton

Kitchencopperbutton

Why the pillowletterbutton needs work in the evening

Marketcopperbutton

Teachercopperbutton

Why the gardenmorningbutton needs work in the evening

Enginecopperbutton

Harborcopperbutton

Why the morningmorningbutton needs work in the evening

Summercopperbutton

Valleycopperbutton

Why the kitchenmorningbutton needs work in the evening

Silvercopperbutton

Candlecopperbutton

Why the teachermorningbutton needs work in the evening

Mirrorcopperbutton

Basketcopperbutton

Why the harbormorningbutton needs work in the evening

Carpetcopperbutton

Saddlecopperbutton

Why the valleymorningbutton needs work in the evening

Bottlecopperbutton

Pillowcopperbutton

Why the candlemorningbutton needs work in the evening

Stonesilverbutton

Gardensilverbutton

Why the basketmorningbutton needs work in the evening

Lettersilverbutton

Morningsilverbutton

Why the saddlemorningbutton needs work in the evening

Bridgesilverbutton

Kitchensilverbutton

Why the pillowmorningbutton needs work in the evening

Marketsilverbutton

Teachersilverbutton

Why the gardenpaperbutton needs work in the evening

Enginesilverbutton

Harborsilverbutton

Why the morningpaperbutton needs work in the evening

Summersilverbutton

Valleysilverbutton

Why the kitchenpaperbutton needs work in the evening

Silversilverbutton

Candlesilverbutton

Why the teacherpaperbutton needs work in the evening

Mirrorsilverbutton

Basketsilverbutton

Why the harborpaperbutton needs work in the evening

Carpetsilverbutton

Saddlesilverbutton

Why the valleypaperbutton needs work in the evening

Bottlesilverbutton

Pillowsilverbutton

Why the candlepaperbutton needs work in the evening

Stonecandlebutton

Gardencandlebutton

Why the basketpaperbutton needs work in the evening

Lettercandlebutton

Morningcandlebutton

Why the saddlepaperbutton needs work in the evening

Bridgecandlebutton

Kitchencandlebutton

Why the pillowpaperbutton needs work in the evening

Marketcandlebutton

Teachercandlebutton

Why the gardenbridgebutton needs work in the evening

Enginecandlebutton

Harborcandlebutton

Why the morningbridgebutton needs work in the evening

Summercandlebutton

Valleycandlebutton

Why the kitchenbridgebutton needs work in the evening

Silvercandlebutton

Candlecandlebutton

Why the teacherbridgebutton needs work in the evening

Mirrorcandlebutton

Basketcandlebutton

Why the harborbridgebutton needs work in the evening

Carpetcandlebutton

Saddlecandlebutton

Why the valleybridgebutton needs work in the evening

Bottlecandlebutton

Pillowcandlebutton

Why the candlebridgebutton needs work in the evening

Stoneladderbutton

Gardenladderbutton

Why the basketbridgebutton needs work in the evening

Letterladderbutton

Morningladderbutton

Why the saddlebridgebutton needs work in the evening

Bridgeladderbutton

Kitchenladderbutton

Why the pillowbridgebutton needs work in the evening

Marketladderbutton

Teacherladderbutton

Why the gardenkitchenbutton needs work in the evening

Engineladderbutton

Harborladderbutton

Why the morningkitchenbutton needs work in the evening

Summerladderbutton

Valleyladderbutton

Why the kitchenkitchenbutton needs work in the evening

Silverladderbutton

Candleladderbutton

Why the teacherkitchenbutton needs work in the evening

Mirrorladderbutton

Basketladderbutton

Why the harborkitchenbutton needs work in the evening

Carpetladderbutton

Saddleladderbutton

Why the valleykitchenbutton needs work in the evening

Bottleladderbutton

Pillowladderbutton

Why the candlekitchenbutton needs work in the evening

Stonemirrorbutton

Gardenmirrorbutton

Why the basketkitchenbutton needs work in the evening

Lettermirrorbutton

Morningmirrorbutton

Why the saddlekitchenbutton needs work in the evening

Bridgemirrorbutton

Kitchenmirrorbutton

Why the pillowkitchenbutton needs work in the evening

Marketmirrorbutton

Teachermirrorbutton

Why the gardenwinterbutton needs work in the evening

Enginemirrorbutton

Harbormirrorbutton

Why the morningwinterbutton needs work in the evening

Summermirrorbutton

Valleymirrorbutton

Why the kitchenwinterbutton needs work in the evening

Silvermirrorbutton

Candlemirrorbutton

Why the teacherwinterbutton needs work in the evening

Mirrormirrorbutton

Basketmirrorbutton

Why the harborwinterbutton needs work in the evening

Carpetmirrorbutton

Saddlemirrorbutton

Why the valleywinterbutton needs work in the evening

Bottlemirrorbutton

Pillowmirrorbutton

Why the candlewinterbutton needs work in the evening

Stonebasketbutton

Gardenbasketbutton

Why the basketwinterbutton needs work in the evening

Letterbasketbutton

Morningbasketbutton

Why the saddlewinterbutton needs work in the evening

Bridgebasketbutton

Kitchenbasketbutton

Why the pillowwinterbutton needs work in the evening

Marketbasketbutton

Teacherbasketbutton

Why the gardenmarketbutton needs work in the evening

Enginebasketbutton

Harborbasketbutton

Why the morningmarketbutton needs work in the evening

Summerbasketbutton

Valleybasketbutton

Why the kitchenmarketbutton needs work in the evening

Silverbasketbutton

Candlebasketbutton

Why the teachermarketbutton needs work in the evening

Mirrorbasketbutton

Basketbasketbutton

Why the harbormarketbutton needs work in the evening

Carpetbasketbutton

Saddlebasketbutton

Why the valleymarketbutton needs work in the evening

Bottlebasketbutton

Pillowbasketbutton

Why the candlemarketbutton needs work in the evening

Stonebuttonbutton

Gardenbuttonbutton

Why the basketmarketbutton needs work in the evening

Letterbuttonbutton

Morningbuttonbutton

Why the saddlemarketbutton needs work in the evening

Bridgebuttonbutton

Kitchenbuttonbutton

Why the pillowmarketbutton needs work in the evening

Marketbuttonbutton

Teacherbuttonbutton

Why the gardenteacherbutton needs work in the evening

Enginebuttonbutton

Harborbuttonbutton

Why the morningteacherbutton needs work in the evening

Summerbuttonbutton

Valleybuttonbutton

Why the kitchenteacherbutton needs work in the evening

Silverbuttonbutton

Candlebuttonbutton

Why the teacherteacherbutton needs work in the evening

Mirrorbuttonbutton

Basketbuttonbutton

Why the harborteacherbutton needs work in the evening

Carpetbuttonbutton

Saddlebuttonbutton

Why the valleyteacherbutton needs work in the evening

Bottlebuttonbutton

Pillowbuttonbutton

Why the candleteacherbutton needs work in the evening

Stonecarpetbutton

Gardencarpetbutton

Why the basketteacherbutton needs work in the evening

Lettercarpetbutton

Morningcarpetbutton

Why the saddleteacherbutton needs work in the evening

Bridgecarpetbutton

Kitchencarpetbutton

Why the pillowteacherbutton needs work in the evening

Marketcarpetbutton

Teachercarpetbutton

Why the gardendoctorbutton needs work in the evening

Enginecarpetbutton

Harborcarpetbutton

Why the morningdoctorbutton needs work in the evening

Summercarpetbutton

Valleycarpetbutton

Why the kitchendoctorbutton needs work in the evening

Silvercarpetbutton

Candlecarpetbutton

Why the teacherdoctorbutton needs work in the evening

Mirrorcarpetbutton

Basketcarpetbutton

Why the harbordoctorbutton needs work in the evening

Carpetcarpetbutton

Saddlecarpetbutton

Why the valleydoctorbutton needs work in the evening

Bottlecarpetbutton

Pillowcarpetbutton

Why the candledoctorbutton needs work in the evening

Stonesaddlebutton

Gardensaddlebutton

Why the basketdoctorbutton needs work in the evening

Lettersaddlebutton

Morningsaddlebutton

Why the saddledoctorbutton needs work in the evening

Bridgesaddlebutton

Kitchensaddlebutton

Why the pillowdoctorbutton needs work in the evening

Marketsaddlebutton

Teachersaddlebutton

Why the gardenenginebutton needs work in the evening

Enginesaddlebutton

Harborsaddlebutton

Why the morningenginebutton needs work in the evening

Summersaddlebutton

Valleysaddlebutton

Why the kitchenenginebutton needs work in the evening

Silversaddlebutton

Candlesaddlebutton

Why the teacherenginebutton needs work in the evening

Mirrorsaddlebutton

Basketsaddlebutton

Why the harborenginebutton needs work in the evening

Carpetsaddlebutton

Saddlesaddlebutton

Why the valleyenginebutton needs work in the evening

Bottlesaddlebutton

Pillowsaddlebutton

Why the candleenginebutton needs work in the evening

Stonehammerbutton

Gardenhammerbutton

Why the basketenginebutton needs work in the evening

Letterhammerbutton

Morninghammerbutton

Why the saddleenginebutton needs work in the evening

Bridgehammerbutton

Kitchenhammerbutton

Why the pillowenginebutton needs work in the evening

Markethammerbutton

Teacherhammerbutton

Why the gardenharborbutton needs work in the evening

Enginehammerbutton

Harborhammerbutton

Why the morningharborbutton needs work in the evening

Summerhammerbutton

Valleyhammerbutton

Why the kitchenharborbutton needs work in the evening

Silverhammerbutton

Candlehammerbutton

Why the teacherharborbutton needs work in the evening

Mirrorhammerbutton

Baskethammerbutton

Why the harborharborbutton needs work in the evening

Carpethammerbutton

Saddlehammerbutton

Why the valleyharborbutton needs work in the evening

Bottlehammerbutton

Pillowhammerbutton

Why the candleharborbutton needs work in the evening

Stonebottlebutton

Gardenbottlebutton

Why the basketharborbutton needs work in the evening

Letterbottlebutton

Morningbottlebutton

Why the saddleharborbutton needs work in the evening

Bridgebottlebutton

Kitchenbottlebutton

Why the pillowharborbutton needs work in the evening

Marketbottlebutton

Teacherbottlebutton

Why the gardenforestbutton needs work in the evening

Enginebottlebutton

Harborbottlebutton

Why the morningforestbutton needs work in the evening

Summerbottlebutton

Valleybottlebutton

Why the kitchenforestbutton needs work in the evening

Silverbottlebutton

Candlebottlebutton

Why the teacherforestbutton needs work in the evening

Mirrorbottlebutton

Basketbottlebutton

Why the harborforestbutton needs work in the evening

Carpetbottlebutton

Saddlebottlebutton

Why the valleyforestbutton needs work in the evening

Bottlebottlebutton

Pillowbottlebutton

Why the candleforestbutton needs work in the evening

Stonepillowbutton

Gardenpillowbutton

Why the basketforestbutton needs work in the evening

Letterpillowbutton

Morningpillowbutton

Why the saddleforestbutton needs work in the evening

Bridgepillowbutton

Kitchenpillowbutton

Why the pillowforestbutton needs work in the evening

Marketpillowbutton

Teacherpillowbutton

Why the gardensummerbutton needs work in the evening

Enginepillowbutton

Harborpillowbutton

Why the morningsummerbutton needs work in the evening

Summerpillowbutton

Valleypillowbutton

Why the kitchensummerbutton needs work in the evening

Silverpillowbutton

Candlepillowbutton

Why the teachersummerbutton needs work in the evening

Mirrorpillowbutton

Basketpillowbutton

Why the harborsummerbutton needs work in the evening

Carpetpillowbutton

Saddlepillowbutton

Why the valleysummerbutton needs work in the evening

Bottlepillowbutton

Pillowpillowbutton

Why the candlesummerbutton needs work in the evening

Stonerivercarpet

Gardenrivercarpet

Why the basketsummerbutton needs work in the evening

Letterrivercarpet

Morningrivercarpet

Why the saddlesummerbutton needs work in the evening

Bridgerivercarpet

Kitchenrivercarpet

Why the pillowsummerbutton needs work in the evening

Marketrivercarpet

Teacherrivercarpet

Why the gardenvalleybutton needs work in the evening

Enginerivercarpet

Harborrivercarpet

Why the morningvalleybutton needs work in the evening

Summerrivercarpet

Valleyrivercarpet

Why the kitchenvalleybutton needs work in the evening

Silverrivercarpet

Candlerivercarpet

Why the teachervalleybutton needs work in the evening

Mirrorrivercarpet

Basketrivercarpet

Why the harborvalleybutton needs work in the evening

Carpetrivercarpet

Saddlerivercarpet

Why the valleyvalleybutton needs work in the evening

Bottlerivercarpet

Pillowrivercarpet

Why the candlevalleybutton needs work in the evening

Stonestonecarpet

Gardenstonecarpet

Why the basketvalleybutton needs work in the evening

Letterstonecarpet

Morningstonecarpet

Why the saddlevalleybutton needs work in the evening

Bridgestonecarpet

Kitchenstonecarpet

Why the pillowvalleybutton needs work in the evening

Marketstonecarpet

Teacherstonecarpet

Why the gardencopperbutton needs work in the evening

Enginestonecarpet

Harborstonecarpet

Why the morningcopperbutton needs work in the evening

Summerstonecarpet

Valleystonecarpet

Why the kitchencopperbutton needs work in the evening

Silverstonecarpet

Candlestonecarpet

Why the teachercopperbutton needs work in the evening

Mirrorstonecarpet

Basketstonecarpet

Why the harborcopperbutton needs work in the evening

Carpetstonecarpet

Saddlestonecarpet

Why the valleycopperbutton needs work in the evening

Bottlestonecarpet

Pillowstonecarpet

Why the candlecopperbutton needs work in the evening

Stonegardencarpet

Gardengardencarpet

Why the basketcopperbutton needs work in the evening

Lettergardencarpet

Morninggardencarpet

Why the saddlecopperbutton needs work in the evening

Bridgegardencarpet

Kitchengardencarpet

Why the pillowcopperbutton needs work in the evening

Marketgardencarpet

Teachergardencarpet

Why the gardensilverbutton needs work in the evening

Enginegardencarpet

Harborgardencarpet

Why the morningsilverbutton needs work in the evening

Summergardencarpet

Valleygardencarpet

Why the kitchensilverbutton needs work in the evening

Silvergardencarpet

Candlegardencarpet

Why the teachersilverbutton needs work in the evening

Mirrorgardencarpet

Basketgardencarpet

Why the harborsilverbutton needs work in the evening

Carpetgardencarpet

Saddlegardencarpet

Why the valleysilverbutton needs work in the evening

Bottlegardencarpet

Pillowgardencarpet

Why the candlesilverbutton needs work in the evening

Stonewindowcarpet

Gardenwindowcarpet

Why the basketsilverbutton needs work in the evening

Letterwindowcarpet

Morningwindowcarpet

Why the saddlesilverbutton needs work in the evening

Bridgewindowcarpet

Kitchenwindowcarpet

Why the pillowsilverbutton needs work in the evening

Marketwindowcarpet

Teacherwindowcarpet

Why the gardencandlebutton needs work in the evening

Enginewindowcarpet

Harborwindowcarpet

Why the morningcandlebutton needs work in the evening

Summerwindowcarpet

Valleywindowcarpet

Why the kitchencandlebutton needs work in the evening

Silverwindowcarpet

Candlewindowcarpet

Why the teachercandlebutton needs work in the evening

Mirrorwindowcarpet

Basketwindowcarpet

Why the harborcandlebutton needs work in the evening

Carpetwindowcarpet

Saddlewindowcarpet

Why the valleycandlebutton needs work in the evening

Bottlewindowcarpet

Pillowwindowcarpet

Why the candlecandlebutton needs work in the evening

Stonelettercarpet

Gardenlettercarpet

Why the basketcandlebutton needs work in the evening

Letterlettercarpet

Morninglettercarpet

Why the saddlecandlebutton needs work in the evening

Bridgelettercarpet

Kitchenlettercarpet

Why the pillowcandlebutton needs work in the evening

Marketlettercarpet

Teacherlettercarpet

Why the gardenladderbutton needs work in the evening

Enginelettercarpet

Harborlettercarpet

Why the morningladderbutton needs work in the evening

Summerlettercarpet

Valleylettercarpet

Why the kitchenladderbutton needs work in the evening

Silverlettercarpet

Candlelettercarpet

Why the teacherladderbutton needs work in the evening

Mirrorlettercarpet

Basketlettercarpet

Why the harborladderbutton needs work in the evening

Carpetlettercarpet

Saddlelettercarpet

Why the valleyladderbutton needs work in the evening

Bottlelettercarpet

Pillowlettercarpet

Why the candleladderbutton needs work in the evening

Stonemorningcarpet

Gardenmorningcarpet

Why the basketladderbutton needs work in the evening

Lettermorningcarpet

Morningmorningcarpet

Why the saddleladderbutton needs work in the evening

Bridgemorningcarpet

Kitchenmorningcarpet

Why the pillowladderbutton needs work in the evening

Marketmorningcarpet

Teachermorningcarpet

Why the gardenmirrorbutton needs work in the evening

Enginemorningcarpet

Harbormorningcarpet

Why the morningmirrorbutton needs work in the evening

Summermorningcarpet

Valleymorningcarpet

Why the kitchenmirrorbutton needs work in the evening

Silvermorningcarpet

Candlemorningcarpet

Why the teachermirrorbutton needs work in the evening

Mirrormorningcarpet

Basketmorningcarpet

Why the harbormirrorbutton needs work in the evening

Carpetmorningcarpet

Saddlemorningcarpet

Why the valleymirrorbutton needs work in the evening

Bottlemorningcarpet

Pillowmorningcarpet

Why the candlemirrorbutton needs work in the evening

Stonepapercarpet

Gardenpapercarpet

Why the basketmirrorbutton needs work in the evening

Letterpapercarpet

Morningpapercarpet

Why the saddlemirrorbutton needs work in the evening

Bridgepapercarpet

Kitchenpapercarpet

Why the pillowmirrorbutton needs work in the evening

Marketpapercarpet

Teacherpapercarpet

Why the gardenbasketbutton needs work in the evening

Enginepapercarpet

Harborpapercarpet

Why the morningbasketbutton needs work in the evening

Summerpapercarpet

Valleypapercarpet

Why the kitchenbasketbutton needs work in the evening

Silverpapercarpet

Candlepapercarpet

Why the teacherbasketbutton needs work in the evening

Mirrorpapercarpet

Basketpapercarpet

Why the harborbasketbutton needs work in the evening

Carpetpapercarpet

Saddlepapercarpet

Why the valleybasketbutton needs work in the evening

Bottlepapercarpet

Pillowpapercarpet

Why the candlebasketbutton needs work in the evening

Stonebridgecarpet

Gardenbridgecarpet

Why the basketbasketbutton needs work in the evening

Letterbridgecarpet

Morningbridgecarpet

Why the saddlebasketbutton needs work in the evening

Bridgebridgecarpet

Kitchenbridgecarpet

Why the pillowbasketbutton needs work in the evening

Marketbridgecarpet

Teacherbridgecarpet

Why the gardenbuttonbutton needs work in the evening

Enginebridgecarpet

Harborbridgecarpet

Why the morningbuttonbutton needs work in the evening

Summerbridgecarpet

Valleybridgecarpet

Why the kitchenbuttonbutton needs work in the evening

Silverbridgecarpet

Candlebridgecarpet

Why the teacherbuttonbutton needs work in the evening

Mirrorbridgecarpet

Basketbridgecarpet

Why the harborbuttonbutton needs work in the evening

Carpetbridgecarpet

Saddlebridgecarpet

Why the valleybuttonbutton needs work in the evening

Bottlebridgecarpet

Pillowbridgecarpet

Why the candlebuttonbutton needs work in the evening

Stonekitchencarpet

Gardenkitchencarpet

Why the basketbuttonbutton needs work in the evening

Letterkitchencarpet

Morningkitchencarpet

Why the saddlebuttonbutton needs work in the evening

Bridgekitchencarpet

Kitchenkitchencarpet

Why the pillowbuttonbutton needs work in the evening

Marketkitchencarpet

Teacherkitchencarpet

Why the gardencarpetbutton needs work in the evening

Enginekitchencarpet

Harborkitchencarpet

Why the morningcarpetbutton needs work in the evening

Summerkitchencarpet

Valleykitchencarpet

Why the kitchencarpetbutton needs work in the evening

Silverkitchencarpet

Candlekitchencarpet

Why the teachercarpetbutton needs work in the evening

Mirrorkitchencarpet

Basketkitchencarpet

Why the harborcarpetbutton needs work in the evening

Carpetkitchencarpet

Saddlekitchencarpet

Why the valleycarpetbutton needs work in the evening

Bottlekitchencarpet

Pillowkitchencarpet

Why the candlecarpetbutton needs work in the evening

Stonewintercarpet

Gardenwintercarpet

Why the basketcarpetbutton needs work in the evening

Letterwintercarpet

Morningwintercarpet

Why the saddlecarpetbutton needs work in the evening

Bridgewintercarpet

Kitchenwintercarpet

Why the pillowcarpetbutton needs work in the evening

Marketwintercarpet

Teacherwintercarpet

Why the gardensaddlebutton needs work in the evening

Enginewintercarpet

Harborwintercarpet

Why the morningsaddlebutton needs work in the evening

Summerwintercarpet

Valleywintercarpet

Why the kitchensaddlebutton needs work in the evening

Silverwintercarpet

Candlewintercarpet

Why the teachersaddlebutton needs work in the evening

Mirrorwintercarpet

Basketwintercarpet

Why the harborsaddlebutton needs work in the evening

Carpetwintercarpet

Saddlewintercarpet

Why the valleysaddlebutton needs work in the evening

Bottlewintercarpet

Pillowwintercarpet

Why the candlesaddlebutton needs work in the evening

Stonemarketcarpet

Gardenmarketcarpet

Why the basketsaddlebutton needs work in the evening

Lettermarketcarpet

Morningmarketcarpet

Why the saddlesaddlebutton needs work in the evening

Bridgemarketcarpet

Kitchenmarketcarpet

Why the pillowsaddlebutton needs work in the evening

Marketmarketcarpet

Teachermarketcarpet

Why the gardenhammerbutton needs work in the evening

Enginemarketcarpet

Harbormarketcarpet

Why the morninghammerbutton needs work in the evening

Summermarketcarpet

Valleymarketcarpet

Why the kitchenhammerbutton needs work in the evening

Silvermarketcarpet

Candlemarketcarpet

Why the teacherhammerbutton needs work in the evening

Mirrormarketcarpet

Basketmarketcarpet

Why the harborhammerbutton needs work in the evening

Carpetmarketcarpet

Saddlemarketcarpet

Why the valleyhammerbutton needs work in the evening

Bottlemarketcarpet

Pillowmarketcarpet

Why the candlehammerbutton needs work in the evening

Stoneteachercarpet

Gardenteachercarpet

Why the baskethammerbutton needs work in the evening

Letterteachercarpet

Morningteachercarpet

Why the saddlehammerbutton needs work in the evening

Bridgeteachercarpet

Kitchenteachercarpet

Why the pillowhammerbutton needs work in the evening

Marketteachercarpet

Teacherteachercarpet

Why the gardenbottlebutton needs work in the evening

Engineteachercarpet

Harborteachercarpet

Why the morningbottlebutton needs work in the evening

Summerteachercarpet

Valleyteachercarpet

Why the kitchenbottlebutton needs work in the evening

Silverteachercarpet

Candleteachercarpet

Why the teacherbottlebutton needs work in the evening

Mirrorteachercarpet

Basketteachercarpet

Why the harborbottlebutton needs work in the evening

Carpetteachercarpet

Saddleteachercarpet

Why the valleybottlebutton needs work in the evening

Bottleteachercarpet

Pillowteachercarpet

Why the candlebottlebutton needs work in the evening

Stonedoctorcarpet

Gardendoctorcarpet

Why the basketbottlebutton needs work in the evening

Letterdoctorcarpet

Morningdoctorcarpet

Why the saddlebottlebutton needs work in the evening

Bridgedoctorcarpet

Kitchendoctorcarpet

Why the pillowbottlebutton needs work in the evening

Marketdoctorcarpet

Teacherdoctorcarpet

Why the gardenpillowbutton needs work in the evening

Enginedoctorcarpet

Harbordoctorcarpet

Why the morningpillowbutton needs work in the evening

Summerdoctorcarpet

Valleydoctorcarpet

Why the kitchenpillowbutton needs work in the evening

Silverdoctorcarpet

Candledoctorcarpet

Why the teacherpillowbutton needs work in the evening

Mirrordoctorcarpet

Basketdoctorcarpet

Why the harborpillowbutton needs work in the evening

Carpetdoctorcarpet

Saddledoctorcarpet

Why the valleypillowbutton needs work in the evening

Bottledoctorcarpet

Pillowdoctorcarpet

Why the candlepillowbutton needs work in the evening

Stoneenginecarpet

Gardenenginecarpet

Why the basketpillowbutton needs work in the evening

Letterenginecarpet

Morningenginecarpet

Why the saddlepillowbutton needs work in the evening

Bridgeenginecarpet

Kitchenenginecarpet

Why the pillowpillowbutton needs work in the evening

Marketenginecarpet

Teacherenginecarpet

Why the gardenrivercarpet needs work in the evening

Engineenginecarpet

Harborenginecarpet

Why the morningrivercarpet needs work in the evening

Summerenginecarpet

Valleyenginecarpet

Why the kitchenrivercarpet needs work in the evening

Silverenginecarpet

Candleenginecarpet

Why the teacherrivercarpet needs work in the evening

Mirrorenginecarpet

Basketenginecarpet

Why the harborrivercarpet needs work in the evening

Carpetenginecarpet

Saddleenginecarpet

Why the valleyrivercarpet needs work in the evening

Bottleenginecarpet

Pillowenginecarpet

Why the candlerivercarpet needs work in the evening

Stoneharborcarpet

Gardenharborcarpet

Why the basketrivercarpet needs work in the evening

Letterharborcarpet

Morningharborcarpet

Why the saddlerivercarpet needs work in the evening

Bridgeharborcarpet

Kitchenharborcarpet

Why the pillowrivercarpet needs work in the evening

Marketharborcarpet

Teacherharborcarpet

Why the gardenstonecarpet needs work in the evening

Engineharborcarpet

Harborharborcarpet

Why the morningstonecarpet needs work in the evening

Summerharborcarpet

Valleyharborcarpet

Why the kitchenstonecarpet needs work in the evening

Silverharborcarpet

Candleharborcarpet

Why the teacherstonecarpet needs work in the evening

Mirrorharborcarpet

Basketharborcarpet

Why the harborstonecarpet needs work in the evening

Carpetharborcarpet

Saddleharborcarpet

Why the valleystonecarpet needs work in the evening

Bottleharborcarpet

Pillowharborcarpet

Why the candlestonecarpet needs work in the evening

Stoneforestcarpet

Gardenforestcarpet

Why the basketstonecarpet needs work in the evening

Letterforestcarpet

Morningforestcarpet

Why the saddlestonecarpet needs work in the evening

Bridgeforestcarpet

Kitchenforestcarpet

Why the pillowstonecarpet needs work in the evening

Marketforestcarpet

Teacherforestcarpet

Why the gardengardencarpet needs work in the evening

Engineforestcarpet

Harborforestcarpet

Why the morninggardencarpet needs work in the evening

Summerforestcarpet

Valleyforestcarpet

Why the kitchengardencarpet needs work in the evening

Silverforestcarpet

Candleforestcarpet

Why the teachergardencarpet needs work in the evening

Mirrorforestcarpet

Basketforestcarpet

Why the harborgardencarpet needs work in the evening

Carpetforestcarpet

Saddleforestcarpet

Why the valleygardencarpet needs work in the evening

Bottleforestcarpet

Pillowforestcarpet

Why the candlegardencarpet needs work in the evening

Stonesummercarpet

Gardensummercarpet

Why the basketgardencarpet needs work in the evening

Lettersummercarpet

Morningsummercarpet

Why the saddlegardencarpet needs work in the evening

Bridgesummercarpet

Kitchensummercarpet

Why the pillowgardencarpet needs work in the evening

Marketsummercarpet

Teachersummercarpet

Why the gardenwindowcarpet needs work in the evening

Enginesummercarpet

Harborsummercarpet

Why the morningwindowcarpet needs work in the evening

Summersummercarpet

Valleysummercarpet

Why the kitchenwindowcarpet needs work in the evening

Silversummercarpet

Candlesummercarpet

Why the teacherwindowcarpet needs work in the evening

Mirrorsummercarpet

Basketsummercarpet

Why the harborwindowcarpet needs work in the evening

Carpetsummercarpet

Saddlesummercarpet

Why the valleywindowcarpet needs work in the evening

Bottlesummercarpet

Pillowsummercarpet

Why the candlewindowcarpet needs work in the evening

Stonevalleycarpet

Gardenvalleycarpet

Why the basketwindowcarpet needs work in the evening

Lettervalleycarpet

Morningvalleycarpet

Why the saddlewindowcarpet needs work in the evening

Bridgevalleycarpet

Kitchenvalleycarpet

Why the pillowwindowcarpet needs work in the evening

Marketvalleycarpet

Teachervalleycarpet

Why the gardenlettercarpet needs work in the evening

Enginevalleycarpet

Harborvalleycarpet

Why the morninglettercarpet needs work in the evening

Summervalleycarpet

Valleyvalleycarpet

Why the kitchenlettercarpet needs work in the evening

Silvervalleycarpet

Candlevalleycarpet

Why the teacherlettercarpet needs work in the evening

Mirrorvalleycarpet

Basketvalleycarpet

Why the harborlettercarpet needs work in the evening

Carpetvalleycarpet

Saddlevalleycarpet

Why the valleylettercarpet needs work in the evening

Bottlevalleycarpet

Pillowvalleycarpet

Why the candlelettercarpet needs work in the evening

Stonecoppercarpet

Gardencoppercarpet

Why the basketlettercarpet needs work in the evening

Lettercoppercarpet

Morningcoppercarpet

Why the saddlelettercarpet needs work in the evening

Bridgecoppercarpet

Kitchencoppercarpet

Why the pillowlettercarpet needs work in the evening

Marketcoppercarpet

Teachercoppercarpet

Why the gardenmorningcarpet needs work in the evening

Enginecoppercarpet

Harborcoppercarpet

Why the morningmorningcarpet needs work in the evening

Summercoppercarpet

Valleycoppercarpet

Why the kitchenmorningcarpet needs work in the evening

Silvercoppercarpet

Candlecoppercarpet

Why the teachermorningcarpet needs work in the evening

Mirrorcoppercarpet

Basketcoppercarpet

Why the harbormorningcarpet needs work in the evening

Carpetcoppercarpet

Saddlecoppercarpet

Why the valleymorningcarpet needs work in the evening

Bottlecoppercarpet

Pillowcoppercarpet

Why the candlemorningcarpet needs work in the evening

Stonesilvercarpet

Gardensilvercarpet

Why the basketmorningcarpet needs work in the evening

Lettersilvercarpet

Morningsilvercarpet

Why the saddlemorningcarpet needs work in the evening

Bridgesilvercarpet

Kitchensilvercarpet

Why the pillowmorningcarpet needs work in the evening

Marketsilvercarpet

Teachersilvercarpet

Why the gardenpapercarpet needs work in the evening

Enginesilvercarpet

Harborsilvercarpet

Why the morningpapercarpet needs work in the evening

Summersilvercarpet

Valleysilvercarpet

Why the kitchenpapercarpet needs work in the evening

Silversilvercarpet

Candlesilvercarpet

Why the teacherpapercarpet needs work in the evening

Mirrorsilvercarpet

Basketsilvercarpet

Why the harborpapercarpet needs work in the evening

Carpetsilvercarpet

Saddlesilvercarpet

Why the valleypapercarpet needs work in the evening

Bottlesilvercarpet

Pillowsilvercarpet

Why the candlepapercarpet needs work in the evening

Stonecandlecarpet

Gardencandlecarpet

Why the basketpapercarpet needs work in the evening

Lettercandlecarpet

Morningcandlecarpet

Why the saddlepapercarpet needs work in the evening

Bridgecandlecarpet

Kitchencandlecarpet

Why the pillowpapercarpet needs work in the evening

Marketcandlecarpet

Teachercandlecarpet

Why the gardenbridgecarpet needs work in the evening

Enginecandlecarpet

Harborcandlecarpet

Why the morningbridgecarpet needs work in the evening

Summercandlecarpet

Valleycandlecarpet

Why the kitchenbridgecarpet needs work in the evening

Silvercandlecarpet

Candlecandlecarpet

Why the teacherbridgecarpet needs work in the evening

Mirrorcandlecarpet

Basketcandlecarpet

Why the harborbridgecarpet needs work in the evening

Carpetcandlecarpet

Saddlecandlecarpet

Why the valleybridgecarpet needs work in the evening

Bottlecandlecarpet

Pillowcandlecarpet

Why the candlebridgecarpet needs work in the evening

Stoneladdercarpet

Gardenladdercarpet

Why the basketbridgecarpet needs work in the evening

Letterladdercarpet

Morningladdercarpet

Why the saddlebridgecarpet needs work in the evening

Bridgeladdercarpet

Kitchenladdercarpet

Why the pillowbridgecarpet needs work in the evening

Marketladdercarpet

Teacherladdercarpet

Why the gardenkitchencarpet needs work in the evening

Engineladdercarpet

Harborladdercarpet

Why the morningkitchencarpet needs work in the evening

Summerladdercarpet

Valleyladdercarpet

Why the kitchenkitchencarpet needs work in the evening

Silverladdercarpet

Candleladdercarpet

Why the teacherkitchencarpet needs work in the evening

Mirrorladdercarpet

Basketladdercarpet

Why the harborkitchencarpet needs work in the evening

Carpetladdercarpet

Saddleladdercarpet

Why the valleykitchencarpet needs work in the evening

Bottleladdercarpet

Pillowladdercarpet

Why the candlekitchencarpet needs work in the evening

Stonemirrorcarpet

Gardenmirrorcarpet

Why the basketkitchencarpet needs work in the evening

Lettermirrorcarpet

Morningmirrorcarpet

Why the saddlekitchencarpet needs work in the evening

Bridgemirrorcarpet

Kitchenmirrorcarpet

Why the pillowkitchencarpet needs work in the evening

Marketmirrorcarpet

Teachermirrorcarpet

Why the gardenwintercarpet needs work in the evening

Enginemirrorcarpet

Harbormirrorcarpet

Why the morningwintercarpet needs work in the evening

Summermirrorcarpet

Valleymirrorcarpet

Why the kitchenwintercarpet needs work in the evening

Silvermirrorcarpet

Candlemirrorcarpet

Why the teacherwintercarpet needs work in the evening

Mirrormirrorcarpet

Basketmirrorcarpet

Why the harborwintercarpet needs work in the evening

Carpetmirrorcarpet

Saddlemirrorcarpet

Why the valleywintercarpet needs work in the evening

Bottlemirrorcarpet

Pillowmirrorcarpet

Why the candlewintercarpet needs work in the evening

Stonebasketcarpet

Gardenbasketcarpet

Why the basketwintercarpet needs work in the evening

Letterbasketcarpet

Morningbasketcarpet

Why the saddlewintercarpet needs work in the evening

Bridgebasketcarpet

Kitchenbasketcarpet

Why the pillowwintercarpet needs work in the evening

Marketbasketcarpet

Teacherbasketcarpet

Why the gardenmarketcarpet needs work in the evening

Enginebasketcarpet

Harborbasketcarpet

Why the morningmarketcarpet needs work in the evening

Summerbasketcarpet

Valleybasketcarpet

Why the kitchenmarketcarpet needs work in the evening

Silverbasketcarpet

Candlebasketcarpet

Why the teachermarketcarpet needs work in the evening

Mirrorbasketcarpet

Basketbasketcarpet

Why the harbormarketcarpet needs work in the evening

Carpetbasketcarpet

Saddlebasketcarpet

Why the valleymarketcarpet needs work in the evening

Bottlebasketcarpet

Pillowbasketcarpet

Why the candlemarketcarpet needs work in the evening

Stonebuttoncarpet

Gardenbuttoncarpet

Why the basketmarketcarpet needs work in the evening

Letterbuttoncarpet

Morningbuttoncarpet

Why the saddlemarketcarpet needs work in the evening

Bridgebuttoncarpet

Kitchenbuttoncarpet

Why the pillowmarketcarpet needs work in the evening

Marketbuttoncarpet

Teacherbuttoncarpet

Why the gardenteachercarpet needs work in the evening

Enginebuttoncarpet

Harborbuttoncarpet

Why the morningteachercarpet needs work in the evening

Summerbuttoncarpet

Valleybuttoncarpet

Why the kitchenteachercarpet needs work in the evening

Silverbuttoncarpet

Candlebuttoncarpet

Why the teacherteachercarpet needs work in the evening

Mirrorbuttoncarpet

Basketbuttoncarpet

Why the harborteachercarpet needs work in the evening

Carpetbuttoncarpet

Saddlebuttoncarpet

Why the valleyteachercarpet needs work in the evening

Bottlebuttoncarpet

Pillowbuttoncarpet

Why the candleteachercarpet needs work in the evening

Stonecarpetcarpet

Gardencarpetcarpet

Why the basketteachercarpet needs work in the evening

Lettercarpetcarpet

Morningcarpetcarpet

Why the saddleteachercarpet needs work in the evening

Bridgecarpetcarpet

Kitchencarpetcarpet

Why the pillowteachercarpet needs work in the evening

Marketcarpetcarpet

Teachercarpetcarpet

Why the gardendoctorcarpet needs work in the evening

Enginecarpetcarpet

Harborcarpetcarpet

Why the morningdoctorcarpet needs work in the evening

Summercarpetcarpet

Valleycarpetcarpet

Why the kitchendoctorcarpet needs work in the evening

Silvercarpetcarpet

Candlecarpetcarpet

Why the teacherdoctorcarpet needs work in the evening

Mirrorcarpetcarpet

Basketcarpetcarpet

Why the harbordoctorcarpet needs work in the evening

Carpetcarpetcarpet

Saddlecarpetcarpet

Why the valleydoctorcarpet needs work in the evening

Bottlecarpetcarpet

Pillowcarpetcarpet

Why the candledoctorcarpet needs work in the evening

Stonesaddlecarpet

Gardensaddlecarpet

Why the basketdoctorcarpet needs work in the evening

Lettersaddlecarpet

Morningsaddlecarpet

Why the saddledoctorcarpet needs work in the evening

Bridgesaddlecarpet

Kitchensaddlecarpet

Why the pillowdoctorcarpet needs work in the evening

Marketsaddlecarpet

Teachersaddlecarpet

Why the gardenenginecarpet needs work in the evening

Enginesaddlecarpet

Harborsaddlecarpet

Why the morningenginecarpet needs work in the evening

Summersaddlecarpet

Valleysaddlecarpet

Why the kitchenenginecarpet needs work in the evening

Silversaddlecarpet

Candlesaddlecarpet

Why the teacherenginecarpet needs work in the evening

Mirrorsaddlecarpet

Basketsaddlecarpet

Why the harborenginecarpet needs work in the evening

Carpetsaddlecarpet

Saddlesaddlecarpet

Why the valleyenginecarpet needs work in the evening

Bottlesaddlecarpet

Pillowsaddlecarpet

Why the candleenginecarpet needs work in the evening

Stonehammercarpet

Gardenhammercarpet

Why the basketenginecarpet needs work in the evening

Letterhammercarpet

Morninghammercarpet

Why the saddleenginecarpet needs work in the evening

Bridgehammercarpet

Kitchenhammercarpet

Why the pillowenginecarpet needs work in the evening

Markethammercarpet

Teacherhammercarpet

Why the gardenharborcarpet needs work in the evening

Enginehammercarpet

Harborhammercarpet

Why the morningharborcarpet needs work in the evening

Summerhammercarpet

Valleyhammercarpet

Why the kitchenharborcarpet needs work in the evening

Silverhammercarpet

Candlehammercarpet

Why the teacherharborcarpet needs work in the evening

Mirrorhammercarpet

Baskethammercarpet

Why the harborharborcarpet needs work in the evening

Carpethammercarpet

Saddlehammercarpet

Why the valleyharborcarpet needs work in the evening

Bottlehammercarpet

Pillowhammercarpet

Why the candleharborcarpet needs work in the evening

Stonebottlecarpet

Gardenbottlecarpet

Why the basketharborcarpet needs work in the evening

Letterbottlecarpet

Morningbottlecarpet

Why the saddleharborcarpet needs work in the evening

Bridgebottlecarpet

Kitchenbottlecarpet

Why the pillowharborcarpet needs work in the evening

Marketbottlecarpet

Teacherbottlecarpet

Why the gardenforestcarpet needs work in the evening

Enginebottlecarpet

Harborbottlecarpet

Why the morningforestcarpet needs work in the evening

Summerbottlecarpet

Valleybottlecarpet

Why the kitchenforestcarpet needs work in the evening

Silverbottlecarpet

Candlebottlecarpet

Why the teacherforestcarpet needs work in the evening

Mirrorbottlecarpet

Basketbottlecarpet

Why the harborforestcarpet needs work in the evening

Carpetbottlecarpet

Saddlebottlecarpet

Why the valleyforestcarpet needs work in the evening

Bottlebottlecarpet

Pillowbottlecarpet

Why the candleforestcarpet needs work in the evening

Stonepillowcarpet

Gardenpillowcarpet

Why the basketforestcarpet needs work in the evening

Letterpillowcarpet

Morningpillowcarpet

Why the saddleforestcarpet needs work in the evening

Bridgepillowcarpet

Kitchenpillowcarpet

Why the pillowforestcarpet needs work in the evening

Marketpillowcarpet

Teacherpillowcarpet

Why the gardensummercarpet needs work in the evening

Enginepillowcarpet

Harborpillowcarpet

Why the morningsummercarpet needs work in the evening

Summerpillowcarpet

Valleypillowcarpet

Why the kitchensummercarpet needs work in the evening

Silverpillowcarpet

Candlepillowcarpet

Why the teachersummercarpet needs work in the evening

Mirrorpillowcarpet

Basketpillowcarpet

Why the harborsummercarpet needs work in the evening

Carpetpillowcarpet

Saddlepillowcarpet

Why the valleysummercarpet needs work in the evening

Bottlepillowcarpet

Pillowpillowcarpet

Why the candlesummercarpet needs work in the evening

Stoneriversaddle

Gardenriversaddle

Why the basketsummercarpet needs work in the evening

Letterriversaddle

Morningriversaddle

Why the saddlesummercarpet needs work in the evening

Bridgeriversaddle

Kitchenriversaddle

Why the pillowsummercarpet needs work in the evening

Marketriversaddle

Teacherriversaddle

Why the gardenvalleycarpet needs work in the evening

Engineriversaddle

Harborriversaddle

Why the morningvalleycarpet needs work in the evening

Summerriversaddle

Valleyriversaddle

Why the kitchenvalleycarpet needs work in the evening

Silverriversaddle

Candleriversaddle

Why the teachervalleycarpet needs work in the evening

Mirrorriversaddle

Basketriversaddle

Why the harborvalleycarpet needs work in the evening

Carpetriversaddle

Saddleriversaddle

Why the valleyvalleycarpet needs work in the evening

Bottleriversaddle

Pillowriversaddle

Why the candlevalleycarpet needs work in the evening

Stonestonesaddle

Gardenstonesaddle

Why the basketvalleycarpet needs work in the evening

Letterstonesaddle

Morningstonesaddle

Why the saddlevalleycarpet needs work in the evening

Bridgestonesaddle

Kitchenstonesaddle

Why the pillowvalleycarpet needs work in the evening

Marketstonesaddle

Teacherstonesaddle

Why the gardencoppercarpet needs work in the evening

Enginestonesaddle

Harborstonesaddle

Why the morningcoppercarpet needs work in the evening

Summerstonesaddle

Valleystonesaddle

Why the kitchencoppercarpet needs work in the evening

Silverstonesaddle

Candlestonesaddle

Why the teachercoppercarpet needs work in the evening

Mirrorstonesaddle

Basketstonesaddle

Why the harborcoppercarpet needs work in the evening

Carpetstonesaddle

Saddlestonesaddle

Why the valleycoppercarpet needs work in the evening

Bottlestonesaddle

Pillowstonesaddle

Why the candlecoppercarpet needs work in the evening

Stonegardensaddle

Gardengardensaddle

Why the basketcoppercarpet needs work in the evening

Lettergardensaddle

Morninggardensaddle

Why the saddlecoppercarpet needs work in the evening

Bridgegardensaddle

Kitchengardensaddle

Why the pillowcoppercarpet needs work in the evening

Marketgardensaddle

Teachergardensaddle

Why the gardensilvercarpet needs work in the evening

Enginegardensaddle

Harborgardensaddle

Why the morningsilvercarpet needs work in the evening

Summergardensaddle

Valleygardensaddle

Why the kitchensilvercarpet needs work in the evening

Silvergardensaddle

Candlegardensaddle

Why the teachersilvercarpet needs work in the evening

Mirrorgardensaddle

Basketgardensaddle

Why the harborsilvercarpet needs work in the evening

Carpetgardensaddle

Saddlegardensaddle

Why the valleysilvercarpet needs work in the evening

Bottlegardensaddle

Pillowgardensaddle

Why the candlesilvercarpet needs work in the evening

Stonewindowsaddle

Gardenwindowsaddle

Why the basketsilvercarpet needs work in the evening

Letterwindowsaddle

Morningwindowsaddle

Why the saddlesilvercarpet needs work in the evening

Bridgewindowsaddle

Kitchenwindowsaddle

Why the pillowsilvercarpet needs work in the evening

Marketwindowsaddle

Teacherwindowsaddle

Why the gardencandlecarpet needs work in the evening

Enginewindowsaddle

Harborwindowsaddle

Why the morningcandlecarpet needs work in the evening

Summerwindowsaddle

Valleywindowsaddle

Why the kitchencandlecarpet needs work in the evening

Silverwindowsaddle

Candlewindowsaddle

Why the teachercandlecarpet needs work in the evening

Mirrorwindowsaddle

Basketwindowsaddle

Why the harborcandlecarpet needs work in the evening

Carpetwindowsaddle

Saddlewindowsaddle

Why the valleycandlecarpet needs work in the evening

Bottlewindowsaddle

Pillowwindowsaddle

Why the candlecandlecarpet needs work in the evening

Stonelettersaddle

Gardenlettersaddle

Why the basketcandlecarpet needs work in the evening

Letterlettersaddle

Morninglettersaddle

Why the saddlecandlecarpet needs work in the evening

Bridgelettersaddle

Kitchenlettersaddle

Why the pillowcandlecarpet needs work in the evening

Marketlettersaddle

Teacherlettersaddle

Why the gardenladdercarpet needs work in the evening

Enginelettersaddle

Harborlettersaddle

Why the morningladdercarpet needs work in the evening

Summerlettersaddle

Valleylettersaddle

Why the kitchenladdercarpet needs work in the evening

Silverlettersaddle

Candlelettersaddle

Why the teacherladdercarpet needs work in the evening

Mirrorlettersaddle

Basketlettersaddle

Why the harborladdercarpet needs work in the evening

Carpetlettersaddle

Saddlelettersaddle

Why the valleyladdercarpet needs work in the evening

Bottlelettersaddle

Pillowlettersaddle

Why the candleladdercarpet needs work in the evening

Stonemorningsaddle

Gardenmorningsaddle

Why the basketladdercarpet needs work in the evening

Lettermorningsaddle

Morningmorningsaddle

Why the saddleladdercarpet needs work in the evening

Bridgemorningsaddle

Kitchenmorningsaddle

Why the pillowladdercarpet needs work in the evening

Marketmorningsaddle

Teachermorningsaddle

Why the gardenmirrorcarpet needs work in the evening

Enginemorningsaddle

Harbormorningsaddle

Why the morningmirrorcarpet needs work in the evening

Summermorningsaddle

Valleymorningsaddle

Why the kitchenmirrorcarpet needs work in the evening

Silvermorningsaddle

Candlemorningsaddle

Why the teachermirrorcarpet needs work in the evening

Mirrormorningsaddle

Basketmorningsaddle

Why the harbormirrorcarpet needs work in the evening

Carpetmorningsaddle

Saddlemorningsaddle

Why the valleymirrorcarpet needs work in the evening

Bottlemorningsaddle

Pillowmorningsaddle

Why the candlemirrorcarpet needs work in the evening

Stonepapersaddle

Gardenpapersaddle

Why the basketmirrorcarpet needs work in the evening

Letterpapersaddle

Morningpapersaddle

Why the saddlemirrorcarpet needs work in the evening

Bridgepapersaddle

Kitchenpapersaddle

Why the pillowmirrorcarpet needs work in the evening

Marketpapersaddle

Teacherpapersaddle

Why the gardenbasketcarpet needs work in the evening

Enginepapersaddle

Harborpapersaddle

Why the morningbasketcarpet needs work in the evening

Summerpapersaddle

Valleypapersaddle

Why the kitchenbasketcarpet needs work in the evening

Silverpapersaddle

Candlepapersaddle

Why the teacherbasketcarpet needs work in the evening

Mirrorpapersaddle

Basketpapersaddle

Why the harborbasketcarpet needs work in the evening

Carpetpapersaddle

Saddlepapersaddle

Why the valleybasketcarpet needs work in the evening

Bottlepapersaddle

Pillowpapersaddle

Why the candlebasketcarpet needs work in the evening

Stonebridgesaddle

Gardenbridgesaddle

Why the basketbasketcarpet needs work in the evening

Letterbridgesaddle

Morningbridgesaddle

Why the saddlebasketcarpet needs work in the evening

Bridgebridgesaddle

Kitchenbridgesaddle

Why the pillowbasketcarpet needs work in the evening

Marketbridgesaddle

Teacherbridgesaddle

Why the gardenbuttoncarpet needs work in the evening

Enginebridgesaddle

Harborbridgesaddle

Why the morningbuttoncarpet needs work in the evening

Summerbridgesaddle

Valleybridgesaddle

Why the kitchenbuttoncarpet needs work in the evening

Silverbridgesaddle

Candlebridgesaddle

Why the teacherbuttoncarpet needs work in the evening

Mirrorbridgesaddle

Basketbridgesaddle

Why the harborbuttoncarpet needs work in the evening

Carpetbridgesaddle

Saddlebridgesaddle

Why the valleybuttoncarpet needs work in the evening

Bottlebridgesaddle

Pillowbridgesaddle

Why the candlebuttoncarpet needs work in the evening

Stonekitchensaddle

Gardenkitchensaddle

Why the basketbuttoncarpet needs work in the evening

Letterkitchensaddle

Morningkitchensaddle

Why the saddlebuttoncarpet needs work in the evening

Bridgekitchensaddle

Kitchenkitchensaddle

Why the pillowbuttoncarpet needs work in the evening

Marketkitchensaddle

Teacherkitchensaddle

Why the gardencarpetcarpet needs work in the evening

Enginekitchensaddle

Harborkitchensaddle

Why the morningcarpetcarpet needs work in the evening

Summerkitchensaddle

Valleykitchensaddle

Why the kitchencarpetcarpet needs work in the evening

Silverkitchensaddle

Candlekitchensaddle

Why the teachercarpetcarpet needs work in the evening

Mirrorkitchensaddle

Basketkitchensaddle

Why the harborcarpetcarpet needs work in the evening

Carpetkitchensaddle

Saddlekitchensaddle

Why the valleycarpetcarpet needs work in the evening

Bottlekitchensaddle

Pillowkitchensaddle

Why the candlecarpetcarpet needs work in the evening

Stonewintersaddle

Gardenwintersaddle

Why the basketcarpetcarpet needs work in the evening

Letterwintersaddle

Morningwintersaddle

Why the saddlecarpetcarpet needs work in the evening

Bridgewintersaddle

Kitchenwintersaddle

Why the pillowcarpetcarpet needs work in the evening

Marketwintersaddle

Teacherwintersaddle

Why the gardensaddlecarpet needs work in the evening

Enginewintersaddle

Harborwintersaddle

Why the morningsaddlecarpet needs work in the evening

Summerwintersaddle

Valleywintersaddle

Why the kitchensaddlecarpet needs work in the evening

Silverwintersaddle

Candlewintersaddle

Why the teachersaddlecarpet needs work in the evening

Mirrorwintersaddle

Basketwintersaddle

Why the harborsaddlecarpet needs work in the evening

Carpetwintersaddle

Saddlewintersaddle

Why the valleysaddlecarpet needs work in the evening

Bottlewintersaddle

Pillowwintersaddle

Why the candlesaddlecarpet needs work in the evening

Stonemarketsaddle

Gardenmarketsaddle

Why the basketsaddlecarpet needs work in the evening

Lettermarketsaddle

Morningmarketsaddle

Why the saddlesaddlecarpet needs work in the evening

Bridgemarketsaddle

Kitchenmarketsaddle

Why the pillowsaddlecarpet needs work in the evening

Marketmarketsaddle

Teachermarketsaddle

Why the gardenhammercarpet needs work in the evening

Enginemarketsaddle

Harbormarketsaddle

Why the morninghammercarpet needs work in the evening

Summermarketsaddle

Valleymarketsaddle

Why the kitchenhammercarpet needs work in the evening

Silvermarketsaddle

Candlemarketsaddle

Why the teacherhammercarpet needs work in the evening

Mirrormarketsaddle

Basketmarketsaddle

Why the harborhammercarpet needs work in the evening

Carpetmarketsaddle

Saddlemarketsaddle

Why the valleyhammercarpet needs work in the evening

Bottlemarketsaddle

Pillowmarketsaddle

Why the candlehammercarpet needs work in the evening

Stoneteachersaddle

Gardenteachersaddle

Why the baskethammercarpet needs work in the evening

Letterteachersaddle

Morningteachersaddle

Why the saddlehammercarpet needs work in the evening

Bridgeteachersaddle

Kitchenteachersaddle

Why the pillowhammercarpet needs work in the evening

Marketteachersaddle

Teacherteachersaddle

Why the gardenbottlecarpet needs work in the evening

Engineteachersaddle

Harborteachersaddle

Why the morningbottlecarpet needs work in the evening

Summerteachersaddle

Valleyteachersaddle

Why the kitchenbottlecarpet needs work in the evening

Silverteachersaddle

Candleteachersaddle

Why the teacherbottlecarpet needs work in the evening

Mirrorteachersaddle

Basketteachersaddle

Why the harborbottlecarpet needs work in the evening

Carpetteachersaddle

Saddleteachersaddle

Why the valleybottlecarpet needs work in the evening

Bottleteachersaddle

Pillowteachersaddle

Why the candlebottlecarpet needs work in the evening

Stonedoctorsaddle

Gardendoctorsaddle

Why the basketbottlecarpet needs work in the evening

Letterdoctorsaddle

Morningdoctorsaddle

Why the saddlebottlecarpet needs work in the evening

Bridgedoctorsaddle

Kitchendoctorsaddle

Why the pillowbottlecarpet needs work in the evening

Marketdoctorsaddle

Teacherdoctorsaddle

Why the gardenpillowcarpet needs work in the evening

Enginedoctorsaddle

Harbordoctorsaddle

Why the morningpillowcarpet needs work in the evening

Summerdoctorsaddle

Valleydoctorsaddle

Why the kitchenpillowcarpet needs work in the evening

Silverdoctorsaddle

Candledoctorsaddle

Why the teacherpillowcarpet needs work in the evening

Mirrordoctorsaddle

Basketdoctorsaddle

Why the harborpillowcarpet needs work in the evening

Carpetdoctorsaddle

Saddledoctorsaddle

Why the valleypillowcarpet needs work in the evening

Bottledoctorsaddle

Pillowdoctorsaddle

Why the candlepillowcarpet needs work in the evening

Stoneenginesaddle

Gardenenginesaddle

Why the basketpillowcarpet needs work in the evening

Letterenginesaddle

Morningenginesaddle

Why the saddlepillowcarpet needs work in the evening

Bridgeenginesaddle

Kitchenenginesaddle

Why the pillowpillowcarpet needs work in the evening

Marketenginesaddle

Teacherenginesaddle

Why the gardenriversaddle needs work in the evening

Engineenginesaddle

Harborenginesaddle

Why the morningriversaddle needs work in the evening

Summerenginesaddle

Valleyenginesaddle

Why the kitchenriversaddle needs work in the evening

Silverenginesaddle

Candleenginesaddle

Why the teacherriversaddle needs work in the evening

Mirrorenginesaddle

Basketenginesaddle

Why the harborriversaddle needs work in the evening

Carpetenginesaddle

Saddleenginesaddle

Why the valleyriversaddle needs work in the evening

Bottleenginesaddle

Pillowenginesaddle

Why the candleriversaddle needs work in the evening

Stoneharborsaddle

Gardenharborsaddle

Why the basketriversaddle needs work in the evening

Letterharborsaddle

Morningharborsaddle

Why the saddleriversaddle needs work in the evening

Bridgeharborsaddle

Kitchenharborsaddle

Why the pillowriversaddle needs work in the evening

Marketharborsaddle

Teacherharborsaddle

Why the gardenstonesaddle needs work in the evening

Engineharborsaddle

Harborharborsaddle

Why the morningstonesaddle needs work in the evening

Summerharborsaddle

Valleyharborsaddle

Why the kitchenstonesaddle needs work in the evening

Silverharborsaddle

Candleharborsaddle

Why the teacherstonesaddle needs work in the evening

Mirrorharborsaddle

Basketharborsaddle

Why the harborstonesaddle needs work in the evening

Carpetharborsaddle

Saddleharborsaddle

Why the valleystonesaddle needs work in the evening

Bottleharborsaddle

Pillowharborsaddle

Why the candlestonesaddle needs work in the evening

Stoneforestsaddle

Gardenforestsaddle

Why the basketstonesaddle needs work in the evening

Letterforestsaddle

Morningforestsaddle

Why the saddlestonesaddle needs work in the evening

Bridgeforestsaddle

Kitchenforestsaddle

Why the pillowstonesaddle needs work in the evening

Marketforestsaddle

Teacherforestsaddle

Why the gardengardensaddle needs work in the evening

Engineforestsaddle

Harborforestsaddle

Why the morninggardensaddle needs work in the evening

Summerforestsaddle

Valleyforestsaddle

Why the kitchengardensaddle needs work in the evening

Silverforestsaddle

Candleforestsaddle

Why the teachergardensaddle needs work in the evening

Mirrorforestsaddle

Basketforestsaddle

Why the harborgardensaddle needs work in the evening

Carpetforestsaddle

Saddleforestsaddle

Why the valleygardensaddle needs work in the evening

Bottleforestsaddle

Pillowforestsaddle

Why the candlegardensaddle needs work in the evening

Stonesummersaddle

Gardensummersaddle

Why the basketgardensaddle needs work in the evening

Lettersummersaddle

Morningsummersaddle

Why the saddlegardensaddle needs work in the evening

Bridgesummersaddle

Kitchensummersaddle

Why the pillowgardensaddle needs work in the evening

Marketsummersaddle

Teachersummersaddle

Why the gardenwindowsaddle needs work in the evening

Enginesummersaddle

Harborsummersaddle

Why the morningwindowsaddle needs work in the evening

Summersummersaddle

Valleysummersaddle

Why the kitchenwindowsaddle needs work in the evening

Silversummersaddle

Candlesummersaddle

Why the teacherwindowsaddle needs work in the evening

Mirrorsummersaddle

Basketsummersaddle

Why the harborwindowsaddle needs work in the evening

Carpetsummersaddle

Saddlesummersaddle

Why the valleywindowsaddle needs work in the evening

Bottlesummersaddle

Pillowsummersaddle

Why the candlewindowsaddle needs work in the evening

Stonevalleysaddle

Gardenvalleysaddle

Why the basketwindowsaddle needs work in the evening

Lettervalleysaddle

Morningvalleysaddle

Why the saddlewindowsaddle needs work in the evening

Bridgevalleysaddle

Kitchenvalleysaddle

Why the pillowwindowsaddle needs work in the evening

Marketvalleysaddle

Teachervalleysaddle

Why the gardenlettersaddle needs work in the evening

Enginevalleysaddle

Harborvalleysaddle

Why the morninglettersaddle needs work in the evening

Summervalleysaddle

Valleyvalleysaddle

Why the kitchenlettersaddle needs work in the evening

Silvervalleysaddle

Candlevalleysaddle

Why the teacherlettersaddle needs work in the evening

Mirrorvalleysaddle

Basketvalleysaddle

Why the harborlettersaddle needs work in the evening

Carpetvalleysaddle

Saddlevalleysaddle

Why the valleylettersaddle needs work in the evening

Bottlevalleysaddle

Pillowvalleysaddle

Why the candlelettersaddle needs work in the evening

Stonecoppersaddle

Gardencoppersaddle

Why the basketlettersaddle needs work in the evening

Lettercoppersaddle

Morningcoppersaddle

Why the saddlelettersaddle needs work in the evening

Bridgecoppersaddle

Kitchencoppersaddle

Why the pillowlettersaddle needs work in the evening

Marketcoppersaddle

Teachercoppersaddle

Why the gardenmorningsaddle needs work in the evening

Enginecoppersaddle

Harborcoppersaddle

Why the morningmorningsaddle needs work in the evening

Summercoppersaddle

Valleycoppersaddle

Why the kitchenmorningsaddle needs work in the evening

Silvercoppersaddle

Candlecoppersaddle

Why the teachermorningsaddle needs work in the evening

Mirrorcoppersaddle

Basketcoppersaddle

Why the harbormorningsaddle needs work in the evening

Carpetcoppersaddle

Saddlecoppersaddle

Why the valleymorningsaddle needs work in the evening

Bottlecoppersaddle

Pillowcoppersaddle

Why the candlemorningsaddle needs work in the evening

Stonesilversaddle

Gardensilversaddle

Why the basketmorningsaddle needs work in the evening

Lettersilversaddle

Morningsilversaddle

Why the saddlemorningsaddle needs work in the evening

Bridgesilversaddle

Kitchensilversaddle

Why the pillowmorningsaddle needs work in the evening

Marketsilversaddle

Teachersilversaddle

Why the gardenpapersaddle needs work in the evening

Enginesilversaddle

Harborsilversaddle

Why the morningpapersaddle needs work in the evening

Summersilversaddle

Valleysilversaddle

Why the kitchenpapersaddle needs work in the evening

Silversilversaddle

Candlesilversaddle

Why the teacherpapersaddle needs work in the evening

Mirrorsilversaddle

Basketsilversaddle

Why the harborpapersaddle needs work in the evening

Carpetsilversaddle

Saddlesilversaddle

Why the valleypapersaddle needs work in the evening

Bottlesilversaddle

Pillowsilversaddle

Why the candlepapersaddle needs work in the evening

Stonecandlesaddle

Gardencandlesaddle

Why the basketpapersaddle needs work in the evening

Lettercandlesaddle

Morningcandlesaddle

Why the saddlepapersaddle needs work in the evening

Bridgecandlesaddle

Kitchencandlesaddle

Why the pillowpapersaddle needs work in the evening

Marketcandlesaddle

Teachercandlesaddle

Why the gardenbridgesaddle needs work in the evening

Enginecandlesaddle

Harborcandlesaddle

Why the morningbridgesaddle needs work in the evening

Summercandlesaddle

Valleycandlesaddle

Why the kitchenbridgesaddle needs work in the evening

Silvercandlesaddle

Candlecandlesaddle

Why the teacherbridgesaddle needs work in the evening

Mirrorcandlesaddle

Basketcandlesaddle

Why the harborbridgesaddle needs work in the evening

Carpetcandlesaddle

Saddlecandlesaddle

Why the valleybridgesaddle needs work in the evening

Bottlecandlesaddle

Pillowcandlesaddle

Why the candlebridgesaddle needs work in the evening

Stoneladdersaddle

Gardenladdersaddle

Why the basketbridgesaddle needs work in the evening

Letterladdersaddle

Morningladdersaddle

Why the saddlebridgesaddle needs work in the evening

Bridgeladdersaddle

Kitchenladdersaddle

Why the pillowbridgesaddle needs work in the evening

Marketladdersaddle

Teacherladdersaddle

Why the gardenkitchensaddle needs work in the evening

Engineladdersaddle

Harborladdersaddle

Why the morningkitchensaddle needs work in the evening

Summerladdersaddle

Valleyladdersaddle

Why the kitchenkitchensaddle needs work in the evening

Silverladdersaddle

Candleladdersaddle

Why the teacherkitchensaddle needs work in the evening

Mirrorladdersaddle

Basketladdersaddle

Why the harborkitchensaddle needs work in the evening

Carpetladdersaddle

Saddleladdersaddle

Why the valleykitchensaddle needs work in the evening

Bottleladdersaddle

Pillowladdersaddle

Why the candlekitchensaddle needs work in the evening

Stonemirrorsaddle

Gardenmirrorsaddle

Why the basketkitchensaddle needs work in the evening

Lettermirrorsaddle

Morningmirrorsaddle

Why the saddlekitchensaddle needs work in the evening

Bridgemirrorsaddle

Kitchenmirrorsaddle

Why the pillowkitchensaddle needs work in the evening

Marketmirrorsaddle

Teachermirrorsaddle

Why the gardenwintersaddle needs work in the evening

Enginemirrorsaddle

Harbormirrorsaddle

Why the morningwintersaddle needs work in the evening

Summermirrorsaddle

Valleymirrorsaddle

Why the kitchenwintersaddle needs work in the evening

Silvermirrorsaddle

Candlemirrorsaddle

Why the teacherwintersaddle needs work in the evening

Mirrormirrorsaddle

Basketmirrorsaddle

Why the harborwintersaddle needs work in the evening

Carpetmirrorsaddle

Saddlemirrorsaddle

Why the valleywintersaddle needs work in the evening

Bottlemirrorsaddle

Pillowmirrorsaddle

Why the candlewintersaddle needs work in the evening

Stonebasketsaddle

Gardenbasketsaddle

Why the basketwintersaddle needs work in the evening

Letterbasketsaddle

Morningbasketsaddle

Why the saddlewintersaddle needs work in the evening

Bridgebasketsaddle

Kitchenbasketsaddle

Why the pillowwintersaddle needs work in the evening

Marketbasketsaddle

Teacherbasketsaddle

Why the gardenmarketsaddle needs work in the evening

Enginebasketsaddle

Harborbasketsaddle

Why the morningmarketsaddle needs work in the evening

Summerbasketsaddle

Valleybasketsaddle

Why the kitchenmarketsaddle needs work in the evening

Silverbasketsaddle

Candlebasketsaddle

Why the teachermarketsaddle needs work in the evening

Mirrorbasketsaddle

Basketbasketsaddle

Why the harbormarketsaddle needs work in the evening

Carpetbasketsaddle

Saddlebasketsaddle

Why the valleymarketsaddle needs work in the evening

Bottlebasketsaddle

Pillowbasketsaddle

Why the candlemarketsaddle needs work in the evening

Stonebuttonsaddle

Gardenbuttonsaddle

Why the basketmarketsaddle needs work in the evening

Letterbuttonsaddle

Morningbuttonsaddle

Why the saddlemarketsaddle needs work in the evening

Bridgebuttonsaddle

Kitchenbuttonsaddle

Why the pillowmarketsaddle needs work in the evening

Marketbuttonsaddle

Teacherbuttonsaddle

Why the gardenteachersaddle needs work in the evening

Enginebuttonsaddle

Harborbuttonsaddle

Why the morningteachersaddle needs work in the evening

Summerbuttonsaddle

Valleybuttonsaddle

Why the kitchenteachersaddle needs work in the evening

Silverbuttonsaddle

Candlebuttonsaddle

Why the teacherteachersaddle needs work in the evening

Mirrorbuttonsaddle

Basketbuttonsaddle

Why the harborteachersaddle needs work in the evening

Carpetbuttonsaddle

Saddlebuttonsaddle

Why the valleyteachersaddle needs work in the evening

Bottlebuttonsaddle

Pillowbuttonsaddle

Why the candleteachersaddle needs work in the evening

Stonecarpetsaddle

Gardencarpetsaddle

Why the basketteachersaddle needs work in the evening

Lettercarpetsaddle

Morningcarpetsaddle

Why the saddleteachersaddle needs work in the evening

Bridgecarpetsaddle

Kitchencarpetsaddle

Why the pillowteachersaddle needs work in the evening

Marketcarpetsaddle

Teachercarpetsaddle

Why the gardendoctorsaddle needs work in the evening

Enginecarpetsaddle

Harborcarpetsaddle

Why the morningdoctorsaddle needs work in the evening

Summercarpetsaddle

Valleycarpetsaddle

Why the kitchendoctorsaddle needs work in the evening

Silvercarpetsaddle

Candlecarpetsaddle

Why the teacherdoctorsaddle needs work in the evening

Mirrorcarpetsaddle

Basketcarpetsaddle

Why the harbordoctorsaddle needs work in the evening

Carpetcarpetsaddle

Saddlecarpetsaddle

Why the valleydoctorsaddle needs work in the evening

Bottlecarpetsaddle

Pillowcarpetsaddle

Why the candledoctorsaddle needs work in the evening

Stonesaddlesaddle

Gardensaddlesaddle

Why the basketdoctorsaddle needs work in the evening

Lettersaddlesaddle

Morningsaddlesaddle

Why the saddledoctorsaddle needs work in the evening

Bridgesaddlesaddle

Kitchensaddlesaddle

Why the pillowdoctorsaddle needs work in the evening

Marketsaddlesaddle

Teachersaddlesaddle

Why the gardenenginesaddle needs work in the evening

Enginesaddlesaddle

Harborsaddlesaddle

Why the morningenginesaddle needs work in the evening

Summersaddlesaddle

Valleysaddlesaddle

Why the kitchenenginesaddle needs work in the evening

Silversaddlesaddle

Candlesaddlesaddle

Why the teacherenginesaddle needs work in the evening

Mirrorsaddlesaddle

Basketsaddlesaddle

Why the harborenginesaddle needs work in the evening

Carpetsaddlesaddle

Saddlesaddlesaddle

Why the valleyenginesaddle needs work in the evening

Bottlesaddlesaddle

Pillowsaddlesaddle

Why the candleenginesaddle needs work in the evening

Stonehammersaddle

Gardenhammersaddle

Why the basketenginesaddle needs work in the evening

Letterhammersaddle

Morninghammersaddle

Why the saddleenginesaddle needs work in the evening

Bridgehammersaddle

Kitchenhammersaddle

Why the pillowenginesaddle needs work in the evening

Markethammersaddle

Teacherhammersaddle

Why the gardenharborsaddle needs work in the evening

Enginehammersaddle

Harborhammersaddle

Why the morningharborsaddle needs work in the evening

Summerhammersaddle

Valleyhammersaddle

Why the kitchenharborsaddle needs work in the evening

Silverhammersaddle

Candlehammersaddle

Why the teacherharborsaddle needs work in the evening

Mirrorhammersaddle

Baskethammersaddle

Why the harborharborsaddle needs work in the evening

Carpethammersaddle

Saddlehammersaddle

Why the valleyharborsaddle needs work in the evening

Bottlehammersaddle

Pillowhammersaddle

Why the candleharborsaddle needs work in the evening

Stonebottlesaddle

Gardenbottlesaddle

Why the basketharborsaddle needs work in the evening

Letterbottlesaddle

Morningbottlesaddle

Why the saddleharborsaddle needs work in the evening

Bridgebottlesaddle

Kitchenbottlesaddle

Why the pillowharborsaddle needs work in the evening

Marketbottlesaddle

Teacherbottlesaddle

Why the gardenforestsaddle needs work in the evening

Enginebottlesaddle

Harborbottlesaddle

Why the morningforestsaddle needs work in the evening

Summerbottlesaddle

Valleybottlesaddle

Why the kitchenforestsaddle needs work in the evening

Silverbottlesaddle

Candlebottlesaddle

Why the teacherforestsaddle needs work in the evening

Mirrorbottlesaddle

Basketbottlesaddle

Why the harborforestsaddle needs work in the evening

Carpetbottlesaddle

Saddlebottlesaddle

Why the valleyforestsaddle needs work in the evening

Bottlebottlesaddle

Pillowbottlesaddle

Why the candleforestsaddle needs work in the evening

Stonepillowsaddle

Gardenpillowsaddle

Why the basketforestsaddle needs work in the evening

Letterpillowsaddle

Morningpillowsaddle

Why the saddleforestsaddle needs work in the evening

Bridgepillowsaddle

Kitchenpillowsaddle

Why the pillowforestsaddle needs work in the evening

Marketpillowsaddle

Teacherpillowsaddle

Why the gardensummersaddle needs work in the evening

Enginepillowsaddle

Harborpillowsaddle

Why the morningsummersaddle needs work in the evening

Summerpillowsaddle

Valleypillowsaddle

Why the kitchensummersaddle needs work in the evening

Silverpillowsaddle

Candlepillowsaddle

Why the teachersummersaddle needs work in the evening

Mirrorpillowsaddle

Basketpillowsaddle

Why the harborsummersaddle needs work in the evening

Carpetpillowsaddle

Saddlepillowsaddle

Why the valleysummersaddle needs work in the evening

Bottlepillowsaddle

Pillowpillowsaddle

Why the candlesummersaddle needs work in the evening

Stoneriverhammer

Gardenriverhammer

Why the basketsummersaddle needs work in the evening

Letterriverhammer

Morningriverhammer

Why the saddlesummersaddle needs work in the evening

Bridgeriverhammer

Kitchenriverhammer

Why the pillowsummersaddle needs work in the evening

Marketriverhammer

Teacherriverhammer

Why the gardenvalleysaddle needs work in the evening

Engineriverhammer

Harborriverhammer

Why the morningvalleysaddle needs work in the evening

Summerriverhammer

Valleyriverhammer

Why the kitchenvalleysaddle needs work in the evening

Silverriverhammer

Candleriverhammer

Why the teachervalleysaddle needs work in the evening

Mirrorriverhammer

Basketriverhammer

Why the harborvalleysaddle needs work in the evening

Carpetriverhammer

Saddleriverhammer

Why the valleyvalleysaddle needs work in the evening

Bottleriverhammer

Pillowriverhammer

Why the candlevalleysaddle needs work in the evening

Stonestonehammer

Gardenstonehammer

Why the basketvalleysaddle needs work in the evening

Letterstonehammer

Morningstonehammer

Why the saddlevalleysaddle needs work in the evening

Bridgestonehammer

Kitchenstonehammer

Why the pillowvalleysaddle needs work in the evening

Marketstonehammer

Teacherstonehammer

Why the gardencoppersaddle needs work in the evening

Enginestonehammer

Harborstonehammer

Why the morningcoppersaddle needs work in the evening

Summerstonehammer

Valleystonehammer

Why the kitchencoppersaddle needs work in the evening

Silverstonehammer

Candlestonehammer

Why the teachercoppersaddle needs work in the evening

Mirrorstonehammer

Basketstonehammer

Why the harborcoppersaddle needs work in the evening

Carpetstonehammer

Saddlestonehammer

Why the valleycoppersaddle needs work in the evening

Bottlestonehammer

Pillowstonehammer

Why the candlecoppersaddle needs work in the evening

Stonegardenhammer

Gardengardenhammer

Why the basketcoppersaddle needs work in the evening

Lettergardenhammer

Morninggardenhammer

Why the saddlecoppersaddle needs work in the evening

Bridgegardenhammer

Kitchengardenhammer

Why the pillowcoppersaddle needs work in the evening

Marketgardenhammer

Teachergardenhammer

Why the gardensilversaddle needs work in the evening

Enginegardenhammer

Harborgardenhammer

Why the morningsilversaddle needs work in the evening

Summergardenhammer

Valleygardenhammer

Why the kitchensilversaddle needs work in the evening

Silvergardenhammer

Candlegardenhammer

Why the teachersilversaddle needs work in the evening

Mirrorgardenhammer

Basketgardenhammer

Why the harborsilversaddle needs work in the evening

Carpetgardenhammer

Saddlegardenhammer

Why the valleysilversaddle needs work in the evening

Bottlegardenhammer

Pillowgardenhammer

Why the candlesilversaddle needs work in the evening

Stonewindowhammer

Gardenwindowhammer

Why the basketsilversaddle needs work in the evening

Letterwindowhammer

Morningwindowhammer

Why the saddlesilversaddle needs work in the evening

Bridgewindowhammer

Kitchenwindowhammer

Why the pillowsilversaddle needs work in the evening

and so on, too,

Good pictures are the first thing that a reader sees when a page opens, and they take most of the time that it needs. They deserve care before all else. No.
