// The words of english as a table. Made by tools/make_tables from language/english.hpp: do not edit.
#pragma once

#include <newsprint/language/table.hpp>

namespace newsprint {
inline namespace v0 {

struct english;

// clang-format off
namespace detail::tables::english {

inline constexpr char letters_0[] =
    "skip to main contentskip to contentskip to navigationskip to main navigationskip to key eventsskip to articleskip to foo"
    "terskip to searchskip navigationskip advertisementskip past newsletter promotionskip to next sectionjump to contentjump "
    "to navigationgo to navigationgo to main contentaccessibility linksaccessibility helpkeyboard shortcutskeyboard shortcuts"
    " for audio playerscreen readershare this articleshare this storyshare this pageshare this postshare this withshare full "
    "articleshare articleshare viashare on facebookshare on twittershare on xshare on whatsappshare on linkedinshare on reddi"
    "tshare on pinterestshare on telegramshare via emailshare by emailshare by postshare linkshare pageshare optionsshare or "
    "comment on this articleshare what you thinkshare your thoughtsshare to facebookshare to twittershare article viatweet th"
    "ispost to facebookemail this articleemail this storyemail a linke-mail thisemail to a friendemail articlesend to a frien"
    "dsend this pagesend a link to this pagecopy linkcopy urlcopy the linklink copiedlink copied to clipboardcopied to clipbo"
    "ardprint this pageprint this articleprint this storyprint articleprint pageprinter friendlyprinter-friendlyprint subscri"
    "ptionstoday's papertoday’s paperview e-paperorder reprintsbuy reprintsrequest reprintreprints & permissionsreprints an"
    "d permissionssave articlesave for latersave this articlesave storyadd to savedadd to reading listarticle bookmarkedbookm"
    "ark thisfind your bookmarksremove from savedmy saved articlessaved for latertext sizefont sizeincrease text sizedecrease"
    " text sizeincrease font sizedecrease font sizechange text sizeresize textsmall medium largedark modelight modereset font"
    "view commentsshow commentshide commentsread commentsread the commentssee commentsload commentsload more commentspost a c"
    "ommentpost commentadd a commentadd commentadd your commentleave a commentleave a replywrite a commentjoin the conversati"
    "onjoin the discussionjoin our commenting forumbe the first to commentcomments are closedcomment on this articlecomment o"
    "n this storycomments for this articlehave your saystart the conversationcommenting guidelinescommunity guidelinescomment"
    "s have to be in englishabide by our community guidelinesreport abusereport commentreport this commentyour email address "
    "will not be publishedrequired fields are markedthe comments below have been moderatedthe views expressed in the contents"
    " abovethe comments below have not been moderatedplease log in to commentlog in to commentsign in to commentlogin to comm"
    "entyou must be logged innotify me ofreply to this commentcomments on this itemmost recent commentsshow all commentsview "
    "larger imageview large imageview imageview galleryview photosview slideshowview full galleryview full screenview full im"
    "ageenlarge imageenlarge this imageclick to enlargeclick image to enlargetap to enlargezoom imageexpand imagehide caption"
    "toggle captionshow captionopen in galleryopen image in gallerylaunch galleryphoto galleryimage galleryfull screenfullscr"
    "eenexit full screenclose galleryopen gallerysee more photosmore photosprevious imagenext imageprevious slidenext slidepl"
    "ay videoplay live radiolisten livelisten to this articlelisten to articlelisten to this storylisten to the storylisten t"
    "o storylisten - listen·audio articlethis article can be listenedplay audiopause audiodownload audiothis audio is auto-g"
    "eneratedautomated voiceautoplayauto playplayback speedclosed captionsvideo playervideo unavailableplease use chrome brow"
    "sermore accessible video playerto view this videojavascript is disabledenable javascriptplease enable javascriptyour bro"
    "wser does not supportthis video can not be playedthis content is not availablemedia playback is unsupportedto play this "
    "mediacould not be loadedloading commentsstill loadingvideo durationvideo transcriptlive updates are turnedback to topret"
    "urn to topback to homereturn to homepageback to homepageback to articlescroll to topscroll to continuescroll for morescr"
    "oll downswipe for morestory continues belowarticle continues belowarticle continues afterstory continues aftercontinue r"
    "eading belowcontent continues belowadvertisement continueadvertise hereadvertisement - continue belowtext ad:this articl"
    "e continuescontinues below this adcontinue reading this articlead feedbackreport this adremove adswhy am i seeing thispa"
    "id contentsponsored contentpromoted storiespromoted contentpartner contentbranded contentpaid postaffiliate linkswe may "
    "earn a commissionwe may earn commissionmay receive compensationindependently selectedrecommendations are independently c"
    "hosencookie policycookie settingscookie preferencesmanage cookiesaccept cookiesaccept all cookieswe use cookiesprivacy p"
    "olicyprivacy noticeprivacy settingsprivacy preferencesyour privacy choicesyour ad choicesyour us state privacy rightsdo "
    "not sell mydo not sell or shareterms of useterms of serviceterms and conditionsterms & conditionsterms of salevisitor ag"
    "reementcode of ethicseditorial guidelinescorrections policyabout our adsadchoicesad choiceshelp centerhelp centrefrequen"
    "tly asked questionssite mapsite indexsitemapadvertise with usmanage subscriptionmanage my accountaccount settingsuser me"
    "nusign up hereforgot your passwordcreate accountcreate an accountcreate a free accountdon't have an accountdon’t have "
    "an accountalready have an accountalready registeredalready a subscriberalready a memberlogged in asset editionchange edi"
    "tionus editionuk editioninternational editionopen menuclose menuopen navigationclose navigationtoggle navigationtoggle m"
    "enusite searchsearch this sitesearch for:search the sitesearch buttonmore sharing optionssee more storiesread full story"
    "read the full storyread full articleexpand articlecollapse articleopens in new windowopens in a new windowopens in new t"
    "abopens new tabnot responsible for the content of external sitesread about our approach to external linkingthis page wil"
    "l automaticallyrefresh pagerefresh the pagemin readmins readminute readminutes readminutes to readmin. readminute listen"
    "min listenestimated reading timetime to readthis article is more thanthis article was published more thanarticle is from"
    " the archivetotal viewsreuse this contentreuse contentrepublish this articlerepublish this storylicense this articlelice"
    "nse this contentget the dataget the data for this chartembed thisembed codedownload this imagecreated with datawrapperma"
    "de with flourishsource codedownload pdfdownload imagedownload the appview originalview on instagramview on twitterview t"
    "his post on instagramview this posta post shared bypic.twitter.comview on xthis post was originallythis content is provi"
    "ded byallow all cookiesallow and continuethis article contains content provided byto view this contentwe ask for your pe"
    "rmissionpurchase licensing rightssend us a tipwas this article helpfulwas this article valuablewas this page helpfuldid "
    "you find this articlewhat did you think ofdo you have an opinion on the issues raisedhow we handle correctionsreport an "
    "errorreport a typoreport a correctionspotted an errorsuggest a correctionsee a mistakefound a mistakenotice a mistakesen"
    "d feedbackgive feedbackour standardswhy you can trusttrust principlesthe trust projecthow we reportedhow we rankquotes d"
    "elayeddata delayedmarket data provideddelayed a minimum ofsee here for a list of exchangesfigures are delayedstock quote"
    "s providedas of market closequote lookupsign in to accesstrending now ondismiss thisplease enter a validinvalid emailent"
    "er your emailthis field is requiredthank you for signing upthanks for signing upthank you for subscribingthank you for r"
    "egisteringthanks for registeringyou are now subscribedyou're all setyou’re all setyou have successfullyan error occurr"
    "edcheck your inboxplease check your emaildon't show me this message againdon’t show me this message againwe have a sma"
    "ll favour to askremind me inremind me lateraccessibility feedbackaccessibility statementconnect with usfollow authoradd "
    "topicfollow this authorstories chosen for youmake us preferred sourceadd us as a preferred sourcepreferred source on goo"
    "gleadd as preferred source on googlegoogle newsapple newsnewsletter sign upnewsletter signuprss feedrss feedsgoogle play"
    "available on iosportrait ofprofile pictureheadshot ofauthor imageimage without a captionview profilesee full biosee all "
    "articles byview all posts byview all articles byall posts bymore by this authormore from authorauthor archiveprevious ar"
    "ticlenext articleprevious postnext postprevious storynext storypost navigationprev articlerate this articlerate this sto"
    "ryaverage ratingtake our polltake our surveytake our quizgames & puzzlesdaily crosswordcrossword puzzleexplore morebrows"
    "e by topictrending topicstrending searchespopular searchesrecent searcheslatest newsletterbreaking news alertsnews alert"
    "sturn on notificationspush notificationsnotification settingsallow notificationschoose your planicon linking toarrow-rig"
    "htarrow rightarrow lefthambermenuicon menuclose iconsearch icontwitter iconfacebook iconemail iconthis is a modal window"
    "beginning of dialog windowend of dialog windowescape will cancelno compatible sourcefont familyreset restore all setting"
    "sclick to commentspread the loveemail this linkapp iconclose video adthis feature is currently unavailablesee the full s"
    "toryloading adad loadingskip ad inad ends incopy this linkshare to xshare to emailshare link copiedsend by emailsave to "
    "reading listview 1 commentview more commentscomments offcomments are offcomment guidelinesterms and privacy policyterms "
    "of use and privacyauto-generated from a syndicated feedis auto-generatedsyndicated feedthis story has not been editedpic"
    "turesreutersthis article was createdthis article was written by aiproduced with the assistance ofautomated summarytransc"
    "ripts are createdrush deadlinethis text may not be in its final formaccuracy and availability may varylisten to the full"
    "news appavailable on the app storeon google playenable notificationsget notificationsfree trialmonthly planannual planbi"
    "lled asbilled annuallybilled monthly/month/yearprotected-iframeiframeyour cartadd to cartshopping carthome deliverystart"
    " home deliverysound offsend a news tipnews tipsend us your newssubmit youradd as preferredsave this storyfree articles l"
    "eftpicture-in-pictureclosed captioningpublic inspection fileeeo reportsponsored linksloaded:stream typeplayback raterema"
    "ining timecaptions offcomments are posted from viewersdo not always reflect the viewscomments will be editedwe’re sorr"
    "y, this featurewe're sorry, this featureby allowing ads to appearonline condolencesevery hour with herthis story was pro"
    "ducedexclusive news, data and analyticsfor financial market professionalsbrowse an unrivalled portfolioaccess unmatched "
    "financial datascreen for heightened riskbuild the strongest argumentthe most comprehensive solution to managethe industr"
    "y leader for online informationsharesharessharingtweettweetsretweetpin itlikesdislikereplyreportrepostprintemaile-mailma"
    "ilmailtosavesavedbookmarkbookmarkscopiedlinklinksembeddownloaddownloadstranscriptexpandcollapseenlargezoomgalleryimageim"
    "agesphotophotosvideovideosaudiomediacaptioncaptionshideshowtoggleopencloseclosed×✕okokayyesnodonecancelsubmitsendappl"
    "yresetclearbackgo backnextpreviousprevprev nextmoremore...lesssee moreread moreread lesslearn morefind out moreview more"
    "show moreallhomehomepagemenumainnavnavigationsearchgofiltersortsort bynewestoldestmost likedmost recentlatestliveloading"
    "loading...please waitrefreshretryerrorsettingspreferencesoptionshelpfaqaboutcontactcontactscareersjobsadvertiseadvertisi"
    "ngadvertisementsadadsadvertadvertssponsoredpromotedsponsorpartnerpartnersmarketingfacebooktwitterx.cominstagramlinkedinp"
    "interestwhatsapptelegramreddittumblrflipboardpocketmessengeryoutubetiktokthreadsblueskymastodonsnapchatwechatviberskypes"
    "msrssgooglegoogle+google plusapplepodcastx facebookfacebook twitterfacebook messenger emailfacebook twitter emailfaceboo"
    "k x emailshare tweetshare tweet emailshare tweet pingmailyahoo mailprint-iconmail-iconcommentcommentsno comments0 commen"
    "tscomment nowconversationdiscussiondiscussfeedbackreactionsreactresponsesrepliescommunityforumjoinloginlog outlogoutsign"
    "insign outsign upsignupregisterregister sign insubscribesubscribe nowsubscribersubscriberssubscriptionsubscriptionssubsc"
    "riber onlysubscriber exclusivesubscribers onlyfor subscriberspremiumpremium contentpremium articleexclusive to subscribe"
    "rsmembers onlymember exclusiveplusfreefree articlegiftgift articlegift this articlegift a subscriptiondonatesupport ussu"
    "pport nowsupportcontributebecome a membermembershipaccountmy accountprofileuserusernamepasswordyour namefirst namelast n"
    "ameemail addressyour emailnewsletternewslettersnotificationsnotificationalertsalertunsubscribefollowfollow usfollowingun"
    "followfollowedfollowersaddaddedremoveeditdeleteundopausestopmuteunmutelistenlisten nowwatch nowwatch videoreplayskipskip"
    " adskip introsubtitles1xspeedvolumeshare videoaaa aa+a-a- a+aaamediumlargeextra largenormalfontsizethemeautolanguageengl"
    "ishen-usselect languagetranslateeditioneditionsinternationalglobalhoroscopecrosswordcrosswordspuzzlesgamessudokuquizquiz"
    "zespollpollssurveyshopstoredealscouponsclassifiedsmarketplacee-editionepapere-paperarchivearchivesback issuesobituaries "
    "homeprivacytermscookiesaccessibilityrightslegalimprintcopyrightcorrectionsethicstipssubmit newssubmit a tipthank youthan"
    "kswelcomehellohinew!trendingfeaturedpopulartodayexplorediscoverbrowsetopics listviewsviewreadshitsvotesratingratingsmont"
    "hlyannualyearlyone-timeother amountcontinuecontinue →get startedstart nowtry nowtry freebuy nowacceptaccept allagreei "
    "agreei acceptdeclinerejectreject allmanagemanage optionsgot itconfirmverifyundefinednullnann/adefault titleimage placeho"
    "lderplaceholderthumbnaillogoiconavatarbannerheaderfootersidebarmain contentsection menusections menuall sectionsin this "
    "articleon this pagetable of contentscontentsgo tosee also onmost viewedmost popular todaysuggested topicstext onlydeskto"
    "pappappsiosandroide-newsletterview as listview as gridslideshow1/1read in appopen in appopen appinstallupdate nowexplore"
    " topicsour networknetworkmastheadinvestorssign up nowanonymousverifiedpinnededitedsee allview allshow allhide allselect "
    "allnoneend of articleend of contentend of storyeditorial standardseditorial teamsubscribe to oursubscribe to thesubscrib"
    "e forsubscribe todaysubscribe nowsubscribe to readsubscribe to continuesubscribe to getsubscribe to receivesubscribe her"
    "esupport our journalismsupport independent journalismsupport local journalismsupport quality journalismsupport trusted j"
    "ournalismsupport the guardianyour support helpsyour support makesmake a donationmake a contributiondonate nowbecome a su"
    "pporterbecome a subscriberbecome a memberbecome a patronjoin todayjoin us todaybecome an insiderhelp us continuehelp kee"
    "p familyconsider supportingconsider donatingconsider subscribingplease supportplease donateplease subscribead blockeradb"
    "lockerwhitelist our sitesign up forsign up tosign up heresign up nowsign up todaysigned up forregister for freeregister "
    "nowregister to continueregister to readregister for ourget our freeget the best ofget breaking newsget unlimitedget full"
    " accessget alertsget the day'sget the day’sget more newsget stories like thisget this newsletterin your inboxto your i"
    "nboxdelivered directly tostay up to datestay up-to-datestay informedstay in the knowkeep up to datedon't miss outdon’t"
    " miss outnever missbe the first to knowunlimited accessunlimited digital accessfull digital accessstart your free trials"
    "tart your trialtry it freecancel anytimecancel any timelimited time offerto continue readingto read the fullto keep read"
    "ingto read this articleyou have reached your limityou've reached youryou’ve reached yourarticles remainingthis article"
    " is for subscribersthis article is for payingthis is a subscriberavailable to subscribersexclusive to subscribersexclusi"
    "vely for subscribersfor subscribers onlyonly for subscriberspremium subscriberspremium membersdownload our appdownload o"
    "ur free appdownload the appinstall the appinstall our appget the appavailable on the appfollow us onfollow us forjoin ou"
    "r whatsappjoin the whatsappjoin the telegramjoin st'sjoin st’swhatsapp channeltelegram channelvisit our websitevisit u"
    "s atlisten to the podcastlisten to oursubscribe on youtubeclick here forclick to subscribeclick the linktap hereopt in f"
    "orwant more local newsenjoy unlimitedlike what youto enjoy additional benefitssend us yoursend tipssend a tipgot a tipgo"
    "t a storywe want to hearwe'd love to hearwe’d love to hearwe would love to hearshare your storyshare your experiencesh"
    "are your viewsshare your newsshare your photoscontact our newscontact our newsroomcontact the reporteremail us atwrite t"
    "o the editorletter to the editorletters to the editorreach us atreach the reporterto contact the editorto contact the au"
    "thorif you would like to submitconsidered for publicationyou can unsubscribeunsubscribe at any timeunsubscribe any timey"
    "ou may unsubscribeby signing upby subscribingby entering yourby providing youri would like to be emailedi would like to "
    "receivei agree tooffers, events and updatesprotected by recaptchathis site is protectedplace an adtake the surveyenter o"
    "uroffers tailoredwe offer tailorednewsletter providesnewsletter hereour newslettersweekly newsletterdaily newsletterscie"
    "nce newslettermorning newsletteris a 501(c)(3)tax-deductibleif you likedif you enjoyedcrisis text linecall samaritansif "
    "you or someone you knowsuicide prevention lifelinenews in one placeall in one placestart the day smarterstart your dayho"
    "me deliveryfor new subscribersnew subscribers onlyrenew your plansubscribe or renewplan to winwin prizesjoin thousandssu"
    "pport our workdonate todayget the latestdelivered to yourcalling or sendyou have free articles leftlast free articlethis"
    " article is freewe've got your backwe’ve got your backthis feature is currently unavailablecomments have to be in engl"
    "ishcomments will be editedcomments are posted from viewerstranscripts are createdthis text may not be in its final formp"
    "roduced with the assistance ofby allowing ads to appearwe use cookiesuses cookiesuse of cookiesyour browser does not sup"
    "portjavascript is disabledenable javascriptthis story has not been editednot responsible for the content of external sit"
    "esadd commentcommentscomment guidelinescommenting guidelineswe may earn a commissionindependently selecteduse a differen"
    "t browserthis page will automaticallyonline condolencesby continuing to useyou agree to ouryou consent toacquire licensi"
    "ng rightsacquire licensing rights, opens new tabpurchase licensing rightspurchase licensing rights, opens new tablicense"
    " photoall rights reservedall right reservedrights reservedcopyright©ⓒ(c) 20(c) 19&copy;may not be published, broadcas"
    "t, rewrittenmay not be publishedmay not be reproducedmay not be republishedmay not be redistributedmay not be copiedmay "
    "not be translatedrewritten or redistributedredistributed without permissionno part of thisno reproductionnot for reprodu"
    "ctionreproduction prohibitedreproduction in whole or in partreproduction withoutunauthorized reproductionunauthorised re"
    "productionprotected by copyrightused under licensecc bycc by-sacc by-ndreprinted with permissionrepublished with permiss"
    "ionpublished with permissiondistributed by tribunewebsite terms of useterms of use and permissionsvisit our website term"
    "smay not be published, broadcastmaterial may not beuse of this materialreporterreporterscorrespondentcorrespondentsedito"
    "reditorswriterstaff writerstaff writerscolumnistjournalistcontributorcontributorsfreelancerstringerreviewerbloggercommen"
    "tatorpresenteranchornews anchornewsreaderbroadcasterproducersenior producerdigital producernews producerphotographerstaf"
    "f photographerphotojournalistvideographercartoonistillustratornews internbureau chiefpolitical bureaunews desknewsdeskwe"
    "b deskdigital desksports desknews serviceeditorial boardeditorial staffstaff reportersstaff and agenciesstaff and wire r"
    "eportseditor-in-chiefeditor in chiefeditor-at-largeeditor at largemanaging editornight editornews editorcopy editorsub-e"
    "ditorsubeditorpage editoreditor, opinioncity editordeputy managing editorexecutive editorfounding editorcontributing col"
    "umnistguest columnistopinion columnistsports columnistsenior columnistsyndicated columnistop-ed columnistguest contribut"
    "orspecial contributorsenior journalistsenior contributorvideo journalistmultimedia journalistfreelance journalistfreelan"
    "ce writerinvestigative journalistdata journalistbroadcast journalistlocal democracy reporterlocal democracy reporting se"
    "rvicelobby correspondenttravel writerfeature writersports writersportswriterfootball writercricket writerscience writerf"
    "ood writertheatre criticfilm criticmusic criticart criticrestaurant critictv critictelevision criticchief criticbook cri"
    "ticleader writerchief economics commentatoreconomics commentatorchief reporterchief correspondentcorrespondent inreporti"
    "ng fellownews fellownews directoraudience editorsocial media editorengagement editorvisual journalistmeteorologistweathe"
    "r reporterweather editoragency reporterassociated press writerassociated press writersap writerap business writerap spor"
    "ts writerap basketball writerap baseball writerap pro football writerap football writerap science writerap medical write"
    "rap technology writerap entertainment writerap economics writerap film writerap national writerap diplomatic writerafp j"
    "ournalistreuters correspondentcontributing writerconsultant editorconsulting editorpublic editorbyby:by staffwords bysto"
    "ry bystory and photos bytext bytext and photos bytext and photographs bywritten byarticle byreport bysubmitted bycontrib"
    "uted byreview byinterview byinterviewed byanalysis bycomment bycommentary byopinion bycolumn byguest post byguest column"
    " byessay byauthor:authors:writer:written by:byline:reporter:reporters:live reporting byexplainer byfeature byedited and "
    "written byspecial report byexclusive bypublishedpublished onpublished atpublished bypublished datepublish datedate publi"
    "shedpublication datedate of publicationfirst publishedfirst published onfirst published atoriginally publishedoriginally"
    " published ononline publicationpostedposted onposted atpost datedate posteddate:issued onissued atissue daterelease date"
    "released oncreated oncreated:creation dateadded onfiled:filed onsubmitted onair dateaired onfirst broadcastoriginal publ"
    "ication datesubmitted atarticle publishedarticle datestory publishedstory fileddate createdthis was publisheddatepublish"
    "edfirst postedoriginally postedposted:released:released atupdatedupdated onupdated atupdate:last updatelast updatedlast "
    "updated onlast updated atlatest updatedate updatedmodifiedmodified onlast modifiedlast modified ondate modifiedmodified "
    "daterevised:last revisedlast amendedlast editedarticle updatedstory updatedpage updatedrecently updatedlast changedlast "
    "reviewedrefreshedhours agohour agominutes agominute agomins agomin agohrs agohr agodays agoday agoweeks agoweek agomonth"
    "s agomonth agoyears agoseconds agotoday istoday's datetoday’s dateexpiresexpires onoffer endsmarket closedmarkets clos"
    "edtime nowheard onappears in printin print onprint edition ofversion of this article appearsphoto:photo :photo -photo "
    "–photo —photo/photo byphoto by:photos:photos byphoto courtesyphoto courtesy ofphoto courtesy:photo creditphoto credi"
    "t:photo credits:photo credit -photo viaphoto provided byphoto supplied byphoto suppliedphoto taken byphoto illustration "
    "byphoto illustration:photo source:photograph:photograph byphotograph by:photograph courtesyphotograph courtesy ofphotogr"
    "aphs:photographs byphotographs courtesy ofphotography byphotography:photographer:photographed by(photo[photofile photo:f"
    "ile photo byfile picture:file image:file pic:handout photopicture:picture :picture bypicture creditpicture credit:pictur"
    "e courtesypicture courtesy ofpicture suppliedpictures:pictures bypic:pic :pic bypic creditpic credit:pic courtesypics:pi"
    "c/(pic(pictureimage:image :image byimage by:image creditimage credit:image credits:image courtesyimage courtesy ofimage "
    "sourceimage source:image source,image viaimage suppliedimage provided byimages:images courtesy(image[imagescreenshot:scr"
    "eenshot byscreenshot viascreen grab:screengrab:screengrab/screenshot/video:video byvideo by:video courtesyvideo courtesy"
    " ofvideo viavideo sourcevideo creditvideo credit:footage:footage byfootage courtesycredit:credit :credit...credit…cred"
    "it -credit bycredits:credit/courtesy:courtesy ofcourtesy photocourtesy photo/courtesy image(courtesysupplied:supplied by"
    ":supplied photosupplied/provided:provided by:provided photoprovided/(provided(suppliedcontributed photocontributed/submi"
    "tted photosubmitted/handout:handout/handout byillustration:illustration byillustration by:illustrations byillustrations:"
    "illustration/illustration creditgraphic:graphic bygraphics:graphics bygraphic/artwork:artwork bycartoon:cartoon bymap:ma"
    "p bymaps bychart:chart bycharts byrender:rendering:rendering byrendering courtesyrendering courtesy ofanimation bycompos"
    "ite:composite bysource imagestock photostock imageap photo/ap photo(ap photo/(ap photoap photo byap/ap images/ap file ph"
    "otopool photo via apvia apafp/afp viaafp photoafp photo/afp -reuters/reuters:reuters filereuters photoreuters photo:gett"
    "y imagesgetty images/getty images:getty/getty:getty images viavia getty imagesvia gettyepa/epa-efe/epa:pa/pa:pa wirepa i"
    "mages/pa media/aap:aap/aap image/alamy:alamy/alamy stock photoshutterstockshutterstock:shutterstock/istockistock:istock/"
    "istockphotounsplashunsplash/pexelspixabayflickr/wikimedia commonsbloomberg viabloomberg/anadolu viaanadolu agency vianur"
    "photo viasipa usa viazuma presszuma press wire viaxinhua/yonhap/yonhap photokyodo/kyodo news vianasa/abc news:staff phot"
    "ostaff photo bystaff photo/st photo:st photos:st graphics:st filescmp picturescna/usa today sportsusa today networkimagn"
    " imagesrex featuresrex/rex/shutterstockswnsswns/mercury presssolent newssouth west news servicepress eyeinpho/sportsfile"
    "collins photophotocallphoto stocklibrary picturestock picturepicture posed bygoogle mapsgoogle street viewgoogle earthgo"
    "ogle/facebook/instagram/twitter/twitter:instagram:facebook:tiktok/youtube/youtube:linkedin/ source:(source:getty imagesg"
    "etty images.gettyafpafp photoreutersreuters photoreuters file photoassociated pressthe associated pressapap photovia apv"
    "ia ap, fileap, filefilefile photofile photosfile picturefile imagefile picfile)file photo)stock photostock imagestocklib"
    "rary imagelibrary picturepoolpool photohandouthandout photohandout via reutershandout/file photoarchivearchive photoarch"
    "antphotophotosphotographpicturepicturesimageimagesillustrationgraphicscreenshotscreengrabvideoshutterstockistockistockph"
    "otoalamyalamy stock photopapa mediapa wirepa imagespa archivepress associationaapaap imageepaepa-efeefedpaansatassxinhua"
    "yonhapkyodojijibernamaptianiianszumazuma pressbloombergbloomberg newsanadoluanadolu agencynurphotosipasipa usarexrex fea"
    "turesswnsimagn imagesicon sportswireusa today sportsusa today networkusa todaytribune news servicetnsfor the new york ti"
    "mesthe new york timesfor the washington postthe washington postthe guardianfor the guardianthe observerthe timesthe inde"
    "pendentthe telegraphfor the telegraphstaffstaff photostaff photographercourtesycourtesy photocourtesy imagesubmitted pho"
    "tocontributed photoprovidedprovided photosuppliedsupplied photocontributedsubmittedpublic medianprwikimedia commonswikip"
    "ediacreative commonspublic domainunsplashpexelspixabayflickrfacebookinstagramtwitteryoutubetiktoklinkedingoogle mapsgoog"
    "le street viewgoogle earthnasanoaabbcbbc newsabc newsnbc newscbs newscnnfox newssky newssky sportsitv newscbccbc newsthe"
    " canadian presscanadian presspostmedianews corp australiainphosportsfilepress officevia reutersvia getty imagesvia faceb"
    "ookvia twittervia instagramvia xvia youtubeopens new tabpurchase licensing rightsagencyfileswirepicpicsis seenare seense"
    "en herepicturedis shownare shownshown hereshown inshown abovein this photoin this imagein this picturein this screenshot"
    "in this framein this artist'sin this artist’sin an undatedundated photoundated imagethis image takenthis undatedthis c"
    "ombinationcombination of picturescombination photothis aerialphoto takenphoto showspicture showsimage showsdrone footage"
    "video showsscreenshot showsmap showsfilehandoutstock photostock imagearchive photocentrefar leftfar rightleft to rightri"
    "ght to leftfrom leftfrom rightl-rl to rclockwisesecond leftsecond rightfront rowback rowtop lefttop rightbottom leftbott"
    "om right(left)(right)(l)(r)in the backgroundin the foregroundaerial viewgeneral viewartist's impressionartist’s impres"
    "sionartist's renderingartist’s renderingartist impressionan artist'san artist’sa renderinglooks onposesposingpose wi"
    "thhold signshold placardsstand outsidestands outsidestands next tostands besidewalk pastwalks pastwalks throughspeaks at"
    "speaks duringspeaking duringcelebrates afterwavesshakes handsshake handsarrives atwatchesrises overon the red carpetmedi"
    "a captionimage captionvideo captionphoto captionstill froma scene fromposter forthe logomugshotbooking photophotograph o"
    "fa photo ofsecond from, left,, left., right,, right., center,, left;, right;relatedrelated articlerelated storyrelated n"
    "ewsrelated contentrelated postsrelated postrelated linksrelated linkrelated internet linksrelated readingrelated videosr"
    "elated videorelated itemsrelated mediarelated galleriesrelated photosrelated to this storyrelated to this topicrelated f"
    "romyou may also likeyou might also likeyou may likeyou might likeyou may also enjoyyou may be interested inyou might be "
    "interested inmay interest youalso of interestalso readalso seealso in the newsalso in newsalso fromalso trendingread als"
    "oread nextread moreread more onread more aboutread more storiesread more newsread these nextread this nextwhat to read n"
    "extwhat to readmore to readmust readmust readsmust-readmust-readsworth readingworth your timekeep readingrecommendedreco"
    "mmended for yourecommended readingrecommended storiesrecommended articlesrecommended videosrecommendationsrecommended by"
    "we recommendsuggestedsuggested readingsuggested articlessuggested for yousuggested storiesfor youjust for youpicked for "
    "youselected for youchosen for youhandpicked for youfrom our partnersfrom the webaround the webelsewhere on the webfrom a"
    "round the webfrom the archivefrom the archivesfrom our networkfrom our sisterfrom other sitespromoted storiessponsored s"
    "toriesmost readmost read storiesmost read articlesmost read todaymost read this weekmost-readmost read newsmost viewedmo"
    "st viewed storiesmost watchedmost sharedmost commentedmost emailedmost discussedmost popularmost popular storiesmost pop"
    "ular articlesmost popular newsmost popular todaymost popular this weekmost recentmost talked aboutmost clickedpopular no"
    "wpopular storiespopular articlespopular newspopular postspopular readspopular todaypopular topicspopular this weektrendi"
    "ngtrending nowtrending newstrending storiestrending todaytrending articlestrending topicstrending videoswhat's trendingw"
    "hat’s trendinghot topicstop storiestop storytop newstop news todaytop headlinestop readstop pickstop picks for youtop "
    "videostop poststop articlestop trendingtoday's top storiestoday’s top storiestoday's top newstoday’s top newstoday's"
    " headlinestoday’s headlinestoday's top pickstoday’s top picksin case you missed itin case you missedicymidon't missd"
    "on’t missyou may have missedwhat you missedmissed thislatest newslatest storieslatest headlineslatest articleslatest p"
    "ostslatest updateslatest videoslatest from thethe latest newsrecent newsrecent storiesrecent postsrecent articlesrecent "
    "headlinesbreaking headlinesother headlinesother newsother storiesother articlesothers also readother top storiesin other"
    " newsmore newsmore storiesmore articlesmore headlinesmore top storiesmore top headlinesmore like thismore on thismore on"
    " this topicmore on thatmore about thismore about this storymore coveragemore readingmore to exploremore to discovermore "
    "to knowmore from thismore from this sectionmore from this authormore from the authormore from authormore from usmore fro"
    "m ourmore from the webmore from headlinesmore from newsmore from worldmore from politicsmore from businessmore from spor"
    "tsmore from sportmore from opinionmore from entertainmentmore from lifestylemore from technologymore from the bbcmore fr"
    "om the guardianmore from around the webmore in newsmore in worldmore in politicsmore in businessmore in this sectionmore"
    " in this seriesmore in opinionmore in sportsmore of the storymore for youmore great readsmore must-readsmore videosmore "
    "photosmore featuresmore opinionmore galleriesmore sportsmore world newsmore local newsmore national newsmore business ne"
    "wsmore uk newsmore politics newsmore top newsmore recent storiesin this sectionin this seriesin this storyin this topici"
    "n this packagealso in this sectionalso in this seriesalso in this packagepart of this seriessee alsosee relatedsee more "
    "storiessee more newssee all storiessee nextcontinue readingup nextnext upnext readprevious storyexplore moreexplore more"
    " storiesexplore relatedexplore furtherdiscover morefurther readinggo deeperdive deeperdig deeperbackground readingwhat w"
    "e're readingwhat we’re readingwhat others are readingwhat readers are readingpeople are readingpeople also readreaders"
    " also likedreaders also readreaders' picksreaders’ picksothers are readingtrending readseditors' pickseditors’ picks"
    "editor's pickeditor’s pickeditors pickseditors pickeditor's choiceeditor’s choiceeditors' choiceeditors’ choiceedi"
    "tor pickseditor's selectioneditor’s selectionstaff picksour picksour bestour top picksfeatured storiesfeatured article"
    "sfeatured newsfeatured videofeatured videosfeatured contentfeatures & analysisfeatures and analysistop featuresbest ofbe"
    "st of thethe best oflong readsthe big storiesbig storiesbig storynews in pictureswatch morewatch nextwatch alsomore vide"
    "onews videossimilar storiessimilar articlessimilar postssimilar newssimilar topicsconnected storieslinked storiesstories"
    " you may likestories you might likestories for youstories we think you'll likestories we think you’ll likestories from"
    "articles you may likethings to knownewsletter picksnews you may likenews you can usefrom opinionlatest opiniontop opinio"
    "nget more onget caught upcatch upcatch up onlive coveragefollow livefollow our coveragefull coveragecomplete coverageall"
    " coverageour coveragespecial coveragefurther coverageprevious coveragepast coverageearlier coverageearlier storiesprevio"
    "us storiesreporter's other storiesreporter’s other storiesother stories byother articles byalso byalso by this authorm"
    "ore byrecent articles bylatest bylatest from this authormost read frommost read inmost read onmost popular inmost popula"
    "r frommost popular onmore frommore stories frommore news frommore on this storymore stories onmore inpopular inpopular o"
    "npopular fromtrending ontrending intrending now intop stories fromtop stories inlatest fromlatest inlatest news fromlate"
    "st stories fromrecommended fromalso onalso inrelated stories fromread more fromread more on thispeople are also readingp"
    "eople who read thisreaders of this articleother stories youstories you may have missedstories that may interestarticles "
    "that may interesthere are moretoday's toptoday’s topwhat's new inwhat’s new inwhat's hotwhat’s hotthe latest fromr"
    "ecent stories fromrelated coveragerelated storiesrelated articleseditor's pickseditor’s picksread more:read more read "
    "more>read:read next:read alsoread here:read related:read this:read this next:read now:read fullread theread on:read in f"
    "ull:also readalso see:also watch:also listen:also fromsee alsosee more:see related:see:see pictures:see photos:see video"
    ":more:more >more onmore here:more aboutrelated:related [related(related[read more[read:[read also[also read[more:[see al"
    "so(read more(also read(see also(read:>>» read→ read▶ readread>>watch:watch now:watch more:watch also:watch video:mu"
    "st watch:must read:must-read:don't miss:don’t miss:in case you missed it:icymi:listen:listen now:analysis:explainer:ex"
    "plained:explore:exclusive:fact check:fact-check:factbox:timeline:live updates:follow live:interactive:in pictures:in pho"
    "tos:pictures:photos:gallery:photo gallery:podcast:q&a:recommended:recommended reading:suggested:trending:popular:next st"
    "ory:next article:up next:previous:previous article:continue reading:keep reading:further reading:learn more:find out mor"
    "e:for more:for more ongo deeper:deep dive:dig deeper:from the archive:from the archives:earlier:previously:earlier cover"
    "age:earlier story:earlier report:original story:original article:full story:full coverage:full list:full report:flashbac"
    "k:throwback:you may like:you may also like:you might like:you might also like:check out:click here:click forclick:see de"
    "tails:view originala photo accompanyingphotos accompanyingan infographic accompanyinga video accompanyingeditor's pick:e"
    "ditor’s pick:editors' pick:editors’ pick:editor's choice:editor’s choice:what to know:what we know:things to know:"
    "see the full storystoriesarticlesnewscoverageheadlinesreadinglinksvideospickspoststagstag:tagged:tagged intagged withtag"
    "ged underkeywordskeyword:key words:topicsrelated topicsrelated topicrelated tagsrelated keywordsrelated subjectsrelated "
    "companiesrelated peoplerelated placesrelated tickersexplore more on these topicsexplore more onexplore topicsexplore the"
    "se topicsexplore related topicsmore on these topicsmore aboutmore about:see more onsee more on these topicsread more abo"
    "utread more on these topicsfiled underfiled in:people mentionedpeople, places and topicscategorieslabels:subjectshashtag"
    "sarticle topicsarticle tagsstory tagstopics in this articletopics in this storytopics mentionedtopics coveredtopic tagsf"
    "ind more onfollow these topicsfollow topicsget alerts on any topicnews topicspopular tagspost tagsassociated topics#read"
    " more on:more on:keywords:in this storyposted infiled under:reutersthomson reutersassociated pressthe associated pressap"
    "ap newsapnewsagence france-presseafpagence france presseafp newsupiunited press internationalbloombergbloomberg newsbloo"
    "mberg businessweekdow jonesdow jones newswirespress associationpa mediapa news agencythe press associationbbcbbc newsbbc"
    " sportbbc world servicebbc worldbbc news onlinebbc verifycnncnn businesscnn internationalcnn newsourcecnn sportcnn trave"
    "lnbc newsmsnbccbs newsabc newsabc radiopbs newshournprnpr newsfox newsfox businessc-spanespn.comyahoo newsyahoo financey"
    "ahoo sportsaxiospoliticovoxvice newsbuzzfeed newshuffposthuffington postthe huffington postnewsweektime magazinethe atla"
    "nticthe new yorkernew yorkerthe economistbusiness insidermarketwatchbarron'sbarron’swall street journalthe wall street"
    " journalwsjnew york timesthe new york timesnytthe washington postwashington postusa todayusa today networklos angeles ti"
    "mesla timesl.a. timeschicago tribunechicago sun-timesboston globethe boston globeboston heraldnew york postnew york dail"
    "y newsnewsdaysan francisco chroniclesfgatethe mercury newsmercury newssacramento beethe sacramento beesan diego union-tr"
    "ibuneseattle timesthe seattle timesthe oregoniandenver postthe denver postsalt lake tribunedeseret newshouston chronicle"
    "dallas morning newsthe dallas morning newsaustin american-statesmantexas tribunethe texas tribunearizona republicthe ari"
    "zona republicmiami heraldtampa bay timesorlando sentinelsun sentinelatlanta journal-constitutionthe atlanta journal-cons"
    "titutioncharlotte observernews & observerthe philadelphia inquirerphiladelphia inquirerpittsburgh post-gazettebaltimore "
    "sunthe baltimore sunthe washington timeswashington timeswashington examinercleveland plain dealerdetroit free pressdetro"
    "it newsthe detroit newsstar tribunemilwaukee journal sentinelkansas city starst. louis post-dispatchindianapolis starthe"
    " tennesseanthe oklahomancourier journalspokesman-reviewthe spokesman-reviewidaho statesmanhonolulu star-advertiseranchor"
    "age daily newsthe times-picayunetribune news servicetribune content agencymcclatchygannettstates newsroompropublicakaise"
    "r health newskff health newsthe marshall projectthe conversationthe interceptmother jonessalon.comthe daily beastdaily b"
    "eastnational reviewbreitbartthe vergetechcrunchwired magazinears technicaengadgetcnetzdnetgizmodomashablehollywood repor"
    "terthe hollywood reporterrolling stoneentertainment weeklysports illustratedbleacher reportcbs sportsnbc sportsfox sport"
    "ssky sportstalksportscientific americannew scientiststatnewsthe guardiantheguardian.comthe times of londonsunday timesth"
    "e sunday timesthe daily telegraphdaily telegraphsunday telegraphfinancial timesthe financial timesindependent.co.ukeveni"
    "ng standarddaily mailmail on sundaythe mail on sundaymailonlinemail onlinedaily mirrorsunday mirrorthe mirrordaily expre"
    "sssunday expressdaily starthe sun on sundaymetro.co.ukcity a.m.city ami newspaperinewsthe i papernew statesmanthe scotsm"
    "anthe herald scotlanddaily recordthe press and journalwestern mailwalesonlinebelfast telegraphirish newsthe irish newsma"
    "nchester evening newsliverpool echobirmingham mailbirmingham liveyorkshire postthe yorkshire postyorkshire evening postn"
    "orthern echothe northern echochronicle livebristol postbristol liveeastern daily pressarchantnewsquestreach plcnational "
    "worldldrssky newsitv newschannel 4 newschannel 5 newsgb newslbcstv newsstveuronewseuronews englishirish timesthe irish t"
    "imesirish independentsunday independentirish examinerthe irish examinerrtÉ newsrtÉthejournal.iebreakingnews.iecbccbc n"
    "ewsctv newsglobal newsglobe and mailthe globe and mailtoronto starthe toronto starnational postpostmediapostmedia newsth"
    "e canadian presscanadian presstoronto sunvancouver suncalgary heraldmontreal gazetteottawa citizenwinnipeg free pressrad"
    "io-canadasydney morning heraldthe sydney morning heraldaustralian financial reviewherald suncourier-mailthe courier-mail"
    "the west australiannews.com.au9news9 newsnine news7newsseven newssbs newsaustralian associated pressaapabc ruralabc spor"
    "tnz heraldnew zealand heraldstuff.co.nzrnzradio new zealand1newsnewshubyonhapyonhap news agencyyonhap newsyonhap news tv"
    "korea heraldthe korea heraldkorea timesthe korea timeskorea joongang dailyjoongang ilbonewsiskyodokyodo newsjiji pressja"
    "pan timesthe japan timesnikkeinikkei asiamainichithe mainichiasahi shimbunthe asahi shimbunyomiuri shimbunthe japan news"
    "nhknhk worldxinhuaxinhua news agencychina dailyglobal timespeople's dailypeople’s dailycgtncctvcaixincaixin globalsout"
    "h china morning postscmphong kong free presshkfprthktaipei timesfocus taiwancentral news agencystraits timesthe straits "
    "timeschannel newsasiatoday onlinebusiness timesthe business timesmothershipthe star malaysiamalay mailnew straits timesb"
    "ernamajakarta postthe jakarta postbangkok postthe nation thailandvnexpressvietnam newsvietnamnetphilippine daily inquire"
    "rinquirer.netrapplerphilippine starphilippine news agencygma newsabs-cbnabs-cbn newsmanila bulletinmanila timesphnom pen"
    "h postirrawaddytimes of indiathe times of indiatnnptipress trust of indiaianshindustan timesht correspondentthe hinduthe"
    " hindu bureauindian expressthe indian expressexpress news servicenew indian expressthe new indian expresseconomic timest"
    "he economic timeset bureauettechlivemintbusiness standardbusinesslinemoneycontrolndtvindia todaynews18firstpostscroll.in"
    "theprintthe quintdeccan heralddeccan chroniclethe tribune indiatelegraph indiaoutlook indiarepublic worldzee newsdna ind"
    "iadawn.comthe express tribuneexpress tribunegeo newsthe news internationalary newsdaily star bangladeshdhaka tribunebdne"
    "ws24.comprothom alokathmandu postthe kathmandu postdaily mirror sri lankagulf newskhaleej timesal jazeeraal jazeera engl"
    "ishaljazeera.comal arabiyaarab newshaaretzjerusalem postthe jerusalem posttimes of israelthe times of israelynetynetnews"
    "anadolu agencyanadoludaily sabahhürriyet daily newstehran timesirnapress tvmiddle east eyeal-monitorasharq al-awsatal-a"
    "hramahram onlineegypt todaypremium timesthe punchguardian nigeriathisdaydaily trustsahara reportersnews agency of nigeri"
    "achannels televisionthecabledaily nationnation africathe standard kenyathe east africandaily mavericknews24mail & guardi"
    "antimeslivesabc newsghanawebgraphic onlinemyjoyonlinedaily monitorallafricaherald zimbabwethe herald zimbabwedaily niger"
    "ianjamaica gleanerjamaica observertassinterfaxria novostimoscow timesthe moscow timesmeduzakyiv postkyiv independentthe "
    "kyiv independentukrinforminterfax-ukrainedeutsche welledw newsfrance 24france24dpadeutsche presse-agenturefeansaswissinf"
    "opolitico europeeuobservereuractivradio free europerfe/rlradio free asiarfavoice of americavoavoa newsnotes from polandb"
    "alkan insightpr newswireprnewswire/prnewswire/cisionbusiness wireglobenewswireglobe newswireaccesswireein presswirenewsf"
    "ile corpnewsfilecanada newswirecnw groupmarketwiredprwebeurekalerteurekalert!asianetmedia outreachacn newswirebenzingaza"
    "cksthe motley foolmotley foolseeking alphainvestorplaceinvestopediastreetinsidercoindeskcointelegraphstudyfindsswnsstory"
    "fulinter press serviceproject syndicateopendemocracyicijoccrpbellingcatsnopesfactcheck.orgpolitifactnextdoor newsmicroso"
    "ft startnewsbreaksmartnewsthe timesthe suntimethe postthe mailthe starthe expressthe iquartzwiredthe recordthe heraldthe"
    " journalthe pressthe chroniclethe gazettethe tribunethe citizenthe standardthe nationalthe nationthe dailythe weekthe lo"
    "calthe cutthe ringergristthe newsthe echothe argusthe couriernewswireguardian staff and agenciesagency reportnewshomehom"
    "e newslatestlatest newstop newstop storiesall newsbreakingbreaking newsheadlinesworldworld newsinternationalinternationa"
    "l newsglobalglobal newsusu.s.us newsu.s. newsusaamericaamericasnationnationalnational newsukuk newsenglandscotlandwalesn"
    "orthern irelandirelandcanadaaustralianew zealandeuropeasiaasia pacificasia-pacificafricamiddle eastmiddle east & africal"
    "atin americachinaindiajapankoreanorth koreasouth korearussiaukrainepacificoceanialocallocal newslocal & statecitycity ne"
    "wscitiescity & regionregionregionalregional newsmetrostatestate newsstatescountycommunitycommunitiesneighborhoodssuburbs"
    "townvillagearound townpoliticspolitics newsus politicsuk politicspoliticalgovernmentcongresswhite housesupreme courtelec"
    "tionselectionelection 2020election 2022election 2024campaignparliamentpolicypublic policylawlaw & orderjusticelegalcourt"
    "scrimecrime & courtscrime & safetycrime and courtscrime & justicepolicepublic safetypolice & fireaccidentsemergencysecur"
    "itynational securitydefencedefensemilitarywardiplomacyforeign affairsimmigrationbusinessbusiness newsbusiness & economyb"
    "usiness and economyeconomyeconomicseconomy & businessfinancemarketsmarket newsstock marketstocksbondscurrenciescommoditi"
    "esfundsetfscryptocryptocurrencybitcoinbankingbanksmoneyyour moneypersonal financewealthinvestinginvestmentinsurancetaxta"
    "xesretirementpensionsreal estatepropertyhousingmortgageshomescompaniescompany newsindustryindustriesmanufacturingretailr"
    "etail & consumerconsumerconsumer newsconsumer affairsshoppingdealsemploymentjobscareersworkworkplacelabourlabormanagemen"
    "tleadershipentrepreneurshipentrepreneurssmall businessstartupsventure capitalenergyoil & gasoil and gasoilrenewablesmini"
    "ngutilitiesagriculturefarmingfarm & ranchruralrural affairstransporttransportationaviationairlinesaerospaceaerospace & d"
    "efenseshippingrailwaysrail transportautosautoautomotivecarsmotoringmotorsdrivingtechtech newstechnologytechnology newssc"
    "iencescience & techscience & technologyscience and technologyscience newssci-techscience & environmentspacephysicsbiolog"
    "yarchaeologyhistoryanimalswildlifenatureenvironmentclimateclimate changeclimate crisisweatherweather newsinnovationgadge"
    "tsinternetsocial mediacybersecuritycyber securityartificial intelligenceaicomputingsoftwarehardwaremobiletelecomtelecoms"
    "telecommunicationsgaminggamesvideo gamesesportshealthhealth newshealth & wellnesshealth & fitnesshealth and wellnessheal"
    "thcarehealth carewellnesswellbeingwellfitnessnutritiondietmedicinemedicalmental healthcoronaviruscovid-19covidpharmaphar"
    "maceuticalsbiotecheducationschoolsschooluniversitieshigher educationuniversitystudentsparentingfamilykidswomenmenlgbtqso"
    "cietysocial affairsreligionfaithfaith & valuesobituariesobituarydeathsbirthsweddingspeoplepeople & placesprofileslifesty"
    "lelifelife & stylelife and stylelife & culturelivingstylefashionbeautyhome & gardenhome and gardenhouse & homegardeningg"
    "ardensinteriorsdesignfoodfood & drinkfood and drinkfood & winerecipescookingdiningrestaurantsrestaurant reviewsdrinkwine"
    "traveltravel newstourismdestinationshotelsholidaysoutdoorspetsrelationshipslovesexdatingadvicehoroscopesastrologyculture"
    "artsartthe artsarts & culturearts & entertainmentarts and entertainmentart & designart and designentertainmententertainm"
    "ent newsentertainment & artsshowbizcelebritycelebritiescelebrity newsroyalsroyal familyroyalmoviesfilmfilmsmovie reviews"
    "tvtelevisiontv & radiotv & filmtv and radiotv & moviesstreamingmusicmusic newsclassicaloperatheatertheatrestagedancecome"
    "dybooksbook reviewsliteraturepoetryphotographymuseumsexhibitionsarchitecturemediamedia newsjournalismpressadvertisingpod"
    "castsradiok-popbollywoodhollywoodsportsportssports newsfootballsoccerpremier leaguechampions leagueworld cuptransfersame"
    "rican footballnflnbabasketballwnbamlbbaseballnhlhockeyice hockeycollege footballcollege basketballcollege sportshigh sch"
    "ool sportsprep sportsprepsncaacricketrugbyrugby unionrugby leaguetennisgolfformula 1formula onef1motorsportmotor racingn"
    "ascarboxingmmaufcathleticstrack and fieldcyclingswimmingskiingwinter sportsolympicsracinghorse racingaflnrlgaanetballvol"
    "leyballbadmintonopinionopinionsopinion & analysisopinion columnscommentcomment is freecommentarycommentisfreecolumnscolu"
    "mnistscolumneditorialeditorialseditor's noteeditor’s notethe editorial boardop-edop-edsguest columnguest essayguest op"
    "inionguest columnistslettersletters to the editorletter to the editorletterreaders' lettersreaders’ lettersvoicesviewp"
    "ointviewpointsviewsperspectiveperspectivesideasdebateblogsbloganalysisnews analysisexplainerexplainersexplainedfact chec"
    "kfactcheckfact-checkreality checkinvestigationsinvestigationspecial reportspecial reportsreportsfeaturesfeaturein depthi"
    "n-depthlong readlong readslongformthe long readmagazineweekendsundayreviewreviewsinterviewinterviewsq&aquizdatadata jour"
    "nalismgraphicsinteractiveinteractivesinfographicsmultimediaphotosin picturespicturesphoto essayphoto gallerygallerygalle"
    "riesvideovideosaudiolivelive bloglivebloglive updateseventscalendarthings to dowhat's onwhat’s onannouncementsnoticesp"
    "ublic noticeslegal noticespress releasespress releasenews releasegeneralgeneral newsother newsmiscellaneousuncategorized"
    "uncategorisedfeaturedspecialspecialsexclusivetrendingoffbeatodd newsoddodds & endsoddly enoughweird newsstrange newsgood"
    " newspositive newsunusualviralworld cup 2022brexitisrael-gaza warukraine warrussia-ukraine warphilanthropycharitychariti"
    "esnonprofitshuman rightshuman interesthumanitariandevelopmentglobal developmentpopulationrefugeesmigrationdisastersnatur"
    "al disastershurricaneswildfiresearthquakesgun controlabortionracedispatchthe big storycover storyfront pagepage oneon th"
    "is daytoday in historyfrom the archivesnostalgiaheritagecorrectionscorrections & clarificationsaboutsponsoredpartner con"
    "tentadvertorialnewsmakersnewsletterhome >home ›home »home /home>home→home -news >news ›news »news / news/you are"
    " heresectionscategory:section:topic:topics:world >business >sport >sports >opinion >culture >lifestyle >filed underhosth"
    "ostsbylineanchorpresenterreportercorrespondentnarratorannouncermoderatorinterviewerintervieweeqq&amale voicefemale voice"
    "voiceovervoice-overvoice oversotnat sotnatural soundnatsend clipbegin video clipend video clipbegin video tapeend video "
    "tapebegin videotapeend videotapebegin audio clipend audio clipcommercial breakendsoundbitesound bitesoundbite of musicso"
    "undbite of archived recordinglaughterapplausecrosstalkcross talkcheeringinaudibleunintelligiblesingingchuckleslaughssigh"
    "sforeign language spokenspeaking foreign languagespeaking in foreign languagespeaks foreign languagethrough translatorth"
    "rough interpretervia interpreteron cameraoff cameraoff-cameraon screen textunidentified maleunidentified femaleunidentif"
    "ied personunidentified manunidentified womanunidentified reporterpanelistpanelistscalleraudience member(soundbite of(sou"
    "ndbite[soundbite(begin video(end video(begin audio(end audio(commercial break(laughter)(applause)(crosstalk)(music)[musi"
    "c][laughter][applause][crosstalk](voice-over)(voiceover)(on camera)[on camera][voiceover](singing)(cheering)(inaudible)("
    "unintelligible)(through interpreter)(through translator)(via translator)editing byedited byedit byedited forcopy edited "
    "bycopyedited bycopy editing byadditional editing byadditional research bycompiled fromwith inputs fromwith input fromwit"
    "h agency inputswith wire reportsfrom wire reportsfrom staff and wirefrom staff reportsfrom wire servicesfrom news servic"
    "esreported and produced byproduced and edited bysenior producer:story editorvideo produced byvideo editing byvideo edite"
    "d byvideo editor:video journalist:filmed and edited bycamera bycameraman:camera operator:audio produced byaudio engineer"
    "photography byphoto editing byphoto editor:picture editor:picture research byphotographs bygraphics bygraphic bygraphics"
    " reporting bydata analysis bydata visualization bydata journalism bydata reporting byillustration byillustrations byanim"
    "ation bytranslation bytranslated bytranslating byfact-checked byfact checked byfact-checking bytranscribed bytranscript "
    "bydigital production byweb production bydigitally edited bydesk editorcopy editor:sub-editor:proofreading byfor npr news"
    "broadcast versionthis story was editedthis story was reportedthis article was editedthis article was produced(editing by"
    "(with inputs(edited bytable:table 1table 2table 3table 4table 5table 1.table 2.<table[table(tablechart:fact filefactfile"
    "fact boxfactboxfact-boxfact sheetfactsheetbox scoreboxscorescoreboardleague tablematch statsmatch factsteam statsscoreca"
    "rdresult:fixturesline scoreselected financialfinancial highlightskey figureskey metricsresults at a glancecondensed cons"
    "olidatedconsolidated balance sheetsconsolidated statementsbalance sheetbalance sheetsincome statementcategorycategoriesi"
    "temitemsnamenamesrankrankingpositionposnonumber#teamteamsclubplayerplayersdriverriderathletecitycitiestownstatecountryco"
    "untriesregioncountyareadistrictlocationplacevenueyearyearsmonthdatedaytimeperiodquarterfiscal yearseasonweekroundmodelmo"
    "delsmakebrandproductproductscompanycompaniesfirmbankfundstocktickersymbolindexindicesmarketcurrencypaircommodityassetsec"
    "torindustrytypeclassgradelevelagegroupgendersexpartypartiescandidatecandidatestitleeventdescriptiondetailsdetailfeaturef"
    "eaturesspecificationspecificationsspecmetricmetricsmeasureindicatorvariableparameterspeciesuniversityhospitalairportairl"
    "ineroutelinestationdepartmentagencydivisionsegmentsegmentsplanpackageoptionpricecostvalueamountvolumechange% changenet c"
    "hangetotalaveragescorehomeawayplayedpldptswresultresultsmatchfixturestatsstatisticstatisticscontractmaturitytenorseriesl"
    "anguagesourcetermtermsquestion($ in millions)(in millions(in thousandsin millionsin thousands(unaudited)three months end"
    "edsix months endednine months endedtwelve months endedfiscal quartersource:source :source -source –source —source so"
    "urces:sources :sources -(source:(source[source:[source*source:* source:(sources:data source:data sources:data:data from:"
    "figures:via:chart source:graphic source:original source:original:originally fromnews source:source link:based on data fr"
    "omin us dollarsin u.s. dollars(in millions(in thousands(in billions(in percent(in per cent(in dollars(in us$(in $(in usd"
    "(in £(in €(in rs(in crore($ in millions($ in thousands($ in billions(dollars in(amounts in(u.s. dollars in(figures in"
    "(in millions, except(in thousands, except(unauditedunaudited(unaudited)all figures inall amounts inall figures$ in thous"
    "andsu.s. dollars inunit:units:unit :(unit(units:[unitexpressed instarring:cast:the cast:director:directors:written and d"
    "irected byscreenplay:created by:producer:producers:executive producer:executive producers:host:hosts:co-hosts:presenter:"
    "presenters:guest:guests:guest host:panel:panelists:panellists:narrator:choreographer:choreography:cinematography:running"
    " time:run time:rated:distributor:media contactmedia contactsmedia inquiriesmedia enquiriesmedia relations contactmedia r"
    "elations:press contactpress inquiriespress enquiriespress office:pr contactpr agencypublic relations contactinvestor con"
    "tactinvestor contactsinvestor relations:investor relations contactinvestor inquiriescompany contactcorporate contactcorp"
    "orate communications:contact information:contact details:contact:contacts:contact person:contact us:agency contactir con"
    "tactfor further information:for further information, please contactfor further information please contactfor further inf"
    "ormation contactfor further enquiriesfor more information:for more information, please contactfor more information, cont"
    "actfor more information, please visitfor more information, visitto request an interviewfor immediate releaseembargoed un"
    "tilnot for releasenotes to editorsnote to editorsnotes to editortel:tel.telephone:phone:ph:mob:fax:email:e-mail:email we"
    "b site:www:url:attn:spokesperson:spokeswoman:cision contactlogo:multimedia:download the releaseconference call detailsco"
    "nference idcontactcontactsmediapressinvestorsinquiriesenquiriescommunicationskey pointskey pointkey takeawaytakeawaysthe"
    " takeawaythe takeawayskey factskey findingskey highlightskey developmentskey eventskey momentskey statskey numberskey up"
    "datesthe key pointsat a glancein a nutshellin briefin shortin summarysummarynews summarystory summaryarticle summaryquic"
    "k summaryquick readquick takequick factsfast factsgenerated summarysummarizesummarisesummarize this articlesummarise thi"
    "s articlesummarize with aitl;drtldrthe gistthe lowdownthe rundownthe short versionthe bottom linebottom linethe big pict"
    "urewhy it matterswhat to knowwhat you need to knowwhat we knowwhat we know so farthings to know5 things to knowfive thin"
    "gs to knowwhat's newwhat’s newwhat's happeningwhat’s happeningwhat's happening\?what’s happening\?what's nextwhat’"
    "s nextwhat's the storywhat’s the storythe story so farmain pointshighlightsnews highlightsarticle highlightsbullet poi"
    "ntsabstractsynopsisoverviewexecutive summarythe essentialsessentialsbriefingthe brieflatest updateslatest developmentsli"
    "ve summarythe detailspoints to notenutshell60-second readai summaryai-generatedai generatedthis summary wasthis summary "
    "isthis is an ai-generatedsummary generatedsummary bysummaries aregenerated by aigenerated using aikey takeawayskey point"
    "s:story highlightspowered by aiproduced by aithis ai summaryeditor's noteeditor’s noteeditors' noteeditors’ noteedit"
    "ors noteeditor note:note from the editornote from the editorsnote to readerspublisher's notepublisher’s note(attn(eds:"
    "eds.:(updates with(adds(recasts(correctscorrection:corrects:clarification:clarifications:a correction was made onan earl"
    "ier version of thisa previous version of thisthis article has been updatedthis article has been correctedthis article ha"
    "s been amendedthis article was amendedthis article was updatedthis article was correctedthis article was first published"
    "this article was originally publishedthis article originally appearedthis article first appearedthis article appeared in"
    "this article is part ofthis article was adaptedthis article is republishedthis is an updated versionthis is an editedthi"
    "s is a correctedthis is a developing storythis is a breaking news storythis breaking newsthis story has been updatedthis"
    " story has been correctedthis story was updatedthis story was correctedthis story was originally publishedthis story ori"
    "ginally appearedthis story first appearedthis story is part ofthis post has been updatedthis post originally appearedthi"
    "s piece was originallythis interview has been editedthis transcript has beenthis copy is forthis report has beenthis ver"
    "sion correctsthis version clarifiesthis version addsthe headline of thisthe headline on thiswarning: thisdisclosure:"
    ""
    "";
inline constexpr char letters_1[] =
    "more to followupdates to followcheck back forend(end)[end]-end-- end ---end---- end --ends(ends)-ends-- ends -[ends]the "
    "end#### # #-30-- 30 -—30—–30–30xxxend of articleend of storyend of textend of releaseend of documentend it(more)"
    "-more-- more ---more--more(yonhap)(ap)(reuters)(afp)(ani)(pti)(ians)(xinhua)(upi)(tca)(tns)____________* * ****■◼□"
    "●//////ends(end of story)obituaryin memoriamin loving memoryin memory ofdeath noticedeath noticesfuneral noticefuneral"
    " noticesfuneral servicefuneral servicesfuneral homefuneral directorsfuneral arrangementsfuneral massfuneral will befuner"
    "al ismass of christian burialmemorial servicesmemorial gatheringmemorial contributionsmemorial donationsmemorial masscel"
    "ebration of lifea celebration ofgraveside servicegraveside servicesvisitation will beviewing will becalling hoursinterme"
    "nt willin lieu of flowersdonations may be madememorials may beonline condolencesonline guestbookguest booksurvived bysur"
    "vivors includehe is survivedshe is survivedleaves behindpreceded in death bywas preceded in deathpredeceased bypassed aw"
    "aypassed peacefullyentered into restwent to be withdied peacefullydied unexpectedlywho has diedhas died agedhas died atd"
    "ied at the age ofbeloved husbandbeloved wifebeloved motherbeloved fatherloving husbandloving wifeloving motherloving fat"
    "herdear husbanddear wifeson of the latedaughter of the lateafter a brief illnessrest in peacer.i.p.may he restmay she re"
    "stborn:died:(née(nÉechapel of restsadly missedappointmentsappointment ofhas been appointedwas appointedappointed asapp"
    "ointspromoted tohas been promotedwas promotedhas been namednamed ashas been electedelected asnominatednew hiresassumes t"
    "he roleassumed the roleresignation ofretirement oftransferred toreassignedpeople movesmovers and shakerspersonnel change"
    "spersonnel announcementsexecutive changesmanagement changesleadership changesnew memberseffective immediatelywashingtonw"
    "ashington, d.c.washington d.c.washington dcd.c.new yorknew york citylos angeleschicagohoustonphoenixphiladelphiasan anto"
    "niosan diegodallassan josejacksonvillefort worthcolumbussan franciscoindianapolisseattledenverbostonel pasonashvilledetr"
    "oitoklahoma cityportlandlas vegasmemphislouisvillebaltimoremilwaukeealbuquerquetucsonfresnosacramentokansas cityatlantao"
    "mahacolorado springsraleighmiamilong beachvirginia beachoaklandminneapolistulsatampaarlingtonnew orleanswichitacleveland"
    "honoluluanaheimsanta analexingtonpittsburghcincinnatist. louisst. paulst louisst paulgreensboroorlandonewarkbuffaloboise"
    "spokanerichmondnorfolkdes moinessalt lake citytallahasseemontgomerylittle rockbaton rougetopekacheyennebismarcksanta fes"
    "alemjuneauanchoragemontpelierprovidencehartfordalbanytrentonharrisburgannapolischarlestoncolumbiafrankfortlansingspringf"
    "ieldjefferson citycarson cityrenosilicon valleypalo altomountain viewcupertinomenlo parkcape canaveralwest palm beachpal"
    "m beachmar-a-lagofort lauderdalesan juanguantanamo baycamp davidunited nationsala.ariz.ark.calif.colo.conn.del.fla.ga.il"
    "l.ind.kan.ky.la.md.mass.mich.minn.miss.mo.mont.neb.nev.n.h.n.j.n.m.n.y.n.c.n.d.okla.ore.pa.r.i.s.c.s.d.tenn.vt.va.wash.w"
    ".va.wis.wyo.alabamaalaskaarizonaarkansascaliforniacoloradoconnecticutdelawarefloridahawaiiidahoillinoisindianaiowakansas"
    "kentuckylouisianamainemarylandmassachusettsmichiganminnesotamississippimissourimontananebraskanevadanew hampshirenew jer"
    "seynew mexiconorth carolinanorth dakotaohiooklahomaoregonpennsylvaniarhode islandsouth carolinasouth dakotatennesseetexa"
    "sutahvermontwest virginiawisconsinwyomingpuerto ricoguamontarioquebecbritish columbiaalbertamanitobasaskatchewannova sco"
    "tianew south walesqueenslandenglandscotlandwalesnorthern irelandlondonmanchesterbirminghamliverpoolleedssheffieldbristol"
    "newcastlenottinghamleicesteredinburghglasgowaberdeendundeecardiffswanseabelfastlondonderrydublingalwaylimerickbrightonso"
    "uthamptonportsmouthplymouthnorwichcambridgeoxfordyorkcoventrystokewimbledonwestminsterottawatorontomontrealvancouvercalg"
    "aryedmontonwinnipeghalifaxquebec citycanberrasydneymelbournebrisbaneperthadelaidehobartgold coastwellingtonaucklandchris"
    "tchurchparisberlinfrankfurtmunichhamburgcolognedüsseldorfduesseldorfbonnviennazurichgenevaberndavosbrusselsstrasbourglu"
    "xembourgamsterdamthe haguerotterdamcopenhagenstockholmoslohelsinkireykjaviktallinnrigavilniuswarsawkrakowpraguebratislav"
    "abudapestbucharestbelgradezagrebljubljanasarajevoskopjepristinapodgoricatiranaathensnicosiaromemilanturinnaplesvenicevat"
    "ican citymadridbarcelonasevillevalencialisbonportovallettamonacomarseillelyoncanneskyivkievkharkivodesaodessalvivmariupo"
    "ldonetskmoscowst. petersburgst petersburgminskchisinautbilisiyerevanbakuistanbulankaraizmirastanaalmatytashkentbishkekdu"
    "shanbeashgabatbeijingshanghaishenzhenguangzhouwuhanchengduchongqingtianjinnanjinghangzhouxi'anxi’anurumqilhasahong kon"
    "gmacaumacaotaipeikaohsiungtokyoosakakyotonagoyayokohamahiroshimanagasakifukushimasapporookinawaseoulbusanincheondaegugwa"
    "ngjudaejeonulsansejongsuwonjejugeojepohangpanmunjompyongyangkaesongulaanbaatarsingaporekuala lumpurjakartabalibangkokphu"
    "ketchiang maihanoiho chi minh cityda nangphnom penhvientianeyangonnaypyitawmanilaquezon citycebudilibandar seri begawanp"
    "ort moresbysuvahoniaranuku'alofanuku’alofaapiaport vilanew delhidelhimumbaibengalurubangalorechennaikolkatahyderabadpu"
    "neahmedabadjaipurlucknowkanpurnagpurbhopalpatnachandigarhsrinagarjammuguwahatikochithiruvananthapuramvisakhapatnamnoidag"
    "urugramsuratindoreranchibhubaneswardehradunshimlagoavaranasiislamabadkarachilahorepeshawarquettarawalpindikabulkandahard"
    "hakachittagongcolombokathmanduthimphutehranbaghdadmosulbasraerbildamascusaleppobeirutammanjerusalemtel avivhaifagazagaza"
    " cityrafahkhan younisramallahwest banknablusjenincairoalexandriasharm el-sheikhriyadhjeddahmeccamedinadohadubaiabu dhabi"
    "sharjahkuwait citykuwaitmanamamuscatsanaaadentripolibenghazitunisalgiersrabatcasablancamarrakechkhartoumport sudanjubaad"
    "dis ababaasmaradjiboutimogadishunairobimombasakampalakigalibujumburadar es salaamdodomalusakahararelilongwemaputoantanan"
    "arivoport louispretoriajohannesburgcape towndurbanwindhoekgaboronemaserumbabaneluandakinshasagomabrazzavillelibrevilleya"
    "oundedoualabanguin'djamenan’djamenaniameyabujalagoskanoibadanport harcourtkadunamaidugurijosenugucotonoulomeaccrakumas"
    "iabidjanmonroviafreetownconakrybissaudakarbanjulbamakoouagadougounouakchottmexico citytijuanaciudad juarezmonterreyguada"
    "lajaracancunacapulcoguatemala citysan salvadortegucigalpamanaguasan jose, costa ricapanama cityhavanakingstonport-au-pri"
    "ncesanto domingonassaubridgetownport of spaingeorgetownparamaribobogotamedellincalicaracasmaracaiboquitoguayaquillimala "
    "pazasuncionsantiagobuenos airesmontevideobrasiliario de janeirosao paulosão paulomanaussouth koreanorth koreajapanchina"
    "taiwanindiapakistanbangladeshsri lankanepalafghanistaniraniraqsyrialebanonturkeyegyptsaudi arabiaqataryemenrussiaukraine"
    "polandgermanyfranceitalyspainportugalgreecenetherlandsbelgiumswitzerlandaustriahungaryromaniaswedennorwaydenmarkfinlandi"
    "relandcanadamexicobrazilargentinachilecolombiavenezuelaperucubahaitinigeriakenyaethiopiasouth africaghanaugandasudanliby"
    "amoroccovietnamthailandmalaysiaindonesiaphilippinesmyanmarcambodiaaustralianew zealandsee pagesee pagessee related story"
    "see related storiessee related articlesee story on pagesee story, pagesee full storysee editorialsee also pagestory on p"
    "agestory, pagestory continues onstory continued onstories on pagemore on pagecontinued on pagecontinued on pcontinued fr"
    "om pagecontinued from pcontinues on page(continued on(continued from(continued on page(continued)turn to pageplease turn"
    " topage a1» page> page→ page, page arelated story onrelated story, pagerelated stories, pagerelated article oneditori"
    "al on pageeditorial, pageopinion, pagesports, pagebusiness, pagedetails on pagefull report, pagefull story, pagefull cov"
    "erage, pagereport: pagealso see page(see related(see story(see page(related story(story onread more on pagemore details "
    "herefull details hereq[q]<q>(q)question:question 1:interviewer:[question]a:a.[a]<a>(a)answer:[answer]interviewee:ampma.m"
    ".p.m.a.mp.ma. m.p. m.noonmiddaymidnightmorningafternooneveningnighttonighto'clocko’clockhrshrs.estedteteastern timeeas"
    "terncstcdtctcentral timemstmdtmtmountain timepstpdtptpacific timeakstakdthstgmtutczbstistcetcesteeteestmskgstpktnptictwi"
    "bsgtsstmytphthktjstkstaestaedtaetacstacdtawstnzstnzdtsastlocal timeuk timeu.k. timeus timenew york timelondon timebeijin"
    "g timekorea timeseoul timejapan timetokyo timeindia timesingapore timemondaytuesdaywednesdaythursdayfridaysaturdaysunday"
    "monmon.tuetue.tuestues.wedwed.wedsweds.thuthu.thurthur.thursthurs.frifri.satsat.sun,sun.todayyesterdaytomorrowjanuaryjan"
    "jan.februaryfebfeb.febr.marchmarmar.aprilaprapr.maymay.junejunjun.julyjuljul.augustaugaug.septemberseptsept.sepsep.octob"
    "eroctoct.novembernovnov.decemberdecdec.part one ofpart two ofpart three ofpart 1 ofpart 2 ofpart 3 offirst in a seriesse"
    "cond in a seriesthird in a serieslast in a seriesfirst of a seriesfirst of two partsfirst of three partssecond of two pa"
    "rtslast of two partspart of a seriespart of our seriesthis is part ofoccasional seriesspecial report:special seriesthe b"
    "ig readlong readreporter's notebookreporter’s notebookpage a1appears in print onappeared in printsection a, pageprint "
    "headlinein print on pagenews, pagesexclusiveanalysisexplainerexplainedspecial reportopinioncommentcommentaryeditorialper"
    "spectiveviewpointcolumnreviewinterviewprofilefeaturefeaturesin depthin-depthin focusspotlightinvestigationwatchdogfact c"
    "heckfactboxtimelinelivelive bloglive updatesbreakingbreaking newsjust indevelopingdeveloping storyupdateurgentflashbulle"
    "tinnewsmakerfocusinsightbreakingviewswrapupwraproundupround-uprecappreviewhighlightssketchessayphoto essayfirst personwe"
    "ekenderlead2nd lead3rd lead4th leadld2nd ld3rd ldld-allfeature storycover storybig storythe big storydeep divebig readpa"
    "rt onepart twopart threepart 1part 2part 3part ipart iipart iiiq&awatchvideointeractivegraphicdatapodcastnewsletterspons"
    "oredadvertorialarchivefrom the archivethrowback thursdayon this daytoday in historyby the numbersfive questions5 questio"
    "nstalk of the townlettersmrmr.mrsmrs.msms.missmxdrdr.profprof.professorsirlordladydamebaronessbarondukeduchessprinceprin"
    "cesskingqueenpresidentvice presidentvice-presidentpresident-electformer presidentprime ministerdeputy prime ministerform"
    "er prime ministerpremierchancellorministerdeputy ministerforeign ministerfinance ministerdefense ministerdefence ministe"
    "rinterior ministerhealth ministerforeign secretaryhome secretaryhealth secretarysecretary of statesecretarytreasury secr"
    "etarydefense secretarypress secretaryattorney generalsolicitor generalsecretary-generalsecretary generaldirector-general"
    "director generalgeneral secretarysenatorsensen.representativereprep.congressmancongresswomancongresspersonspeakerhouse s"
    "peakermajority leaderminority leadermpmspmepcouncillorcouncilmancouncilwomancouncil membermayordeputy mayorgovernorgovgo"
    "v.lt. gov.lieutenant governorcommissionerambassadorjudgejusticechief justicedistrict attorneyprosecutorlawyerattorneyshe"
    "riffdeputypolice chiefchieffire chiefchief constableinspectordetectivedetsgtsgt.sergeantltlt.lieutenantcaptcapt.captainm"
    "ajmaj.majorcolcol.colonellt. col.gengen.generallt. gen.admadm.admiralcmdr.commandercpl.pvt.officerpcconstableagentrevrev"
    ".reverendfatherfr.pastorbishoparchbishopcardinalpoperabbiimamayatollahsheikhsisterbrothercoachhead coachmanagerceocfocoo"
    "ctochief executivechief executive officerchief financial officerchief operating officerchairchairmanchairwomanchairperso"
    "nvice chairmanfounderco-founderownerdirectormanaging directorexecutive directorgeneral managerpartneranalysteconomistchi"
    "ef economiststrategistspokesmanspokeswomanspokespersonsuperintendentprincipaldeanprovostauthoractoractresssingerrapperpr"
    "ofessor emeritusleaderactivistjrjr.srsr.phdph.d.mdm.d.esqesq.obembecbethis article was originally publishedthis article "
    "first appearedthis article is republishedthis article was produced bythis article was written bythis article was provide"
    "d bythis story originally appearedthis story was originally publishedthis story was produced bythis story was provided b"
    "yoriginally published byoriginally published onoriginally appeared onoriginally appeared infirst published byrepublished"
    " fromrepublished underrepublished withreprinted fromreprinted withreproduced with permissionsyndicated frommaterials pro"
    "vided bymaterial provided bycontent provided bystory source:news provided byunder a creative commonscreative commons lic"
    "enseread the original articleread the original storyview original sourcesource version onvia newswireauto-generated from"
    " a syndicated feedhas not been edited bypublished from a syndicated feedfrom a wire agency feedgenerated from news agenc"
    "y feedsourceaboutforward-looking statementsforward looking statementsforward-looking statementcautionary notecautionary "
    "statementcautionary statementscautionary languagesafe harborsafe harbourlegal disclaimerimportant noticeno offer or soli"
    "citationnon-gaap financial measuresuse of non-gaapnon-ifrsreconciliation of non-gaapuse of forward-lookingnote regarding"
    " forward-lookingnotice regarding forward-lookingnote on forward-lookingconference call and webcastearnings conference ca"
    "lladditional information and where to find itparticipants in the solicitationcompany profilethe writer isthe writer wast"
    "he writers arewriter isthe author isthe author wasthe author ofthe authors areabout the authorabout the authorsabout the"
    " writerabout the reporterabout the contributorauthor biobio:the columnist isthe reporter isthis writerthe contributor is"
    "— the writer- the writercontact the authorfollow the authorfollow the reporterthe views expressedthe opinions expresse"
    "dopinions expressedviews expressedviews are personalviews are the author'sviews are the author’sthese are the viewsthi"
    "s article reflectsthis column does notthis commentarythis is an opinionthis is a guestthis op-edthis is a contributedhe "
    "is based inshe is based inhe can be reachedshe can be reachedhe coversshe coversher latest bookhis latest bookreach himr"
    "each heremail himemail here-mail hime-mail heryou can reachyou can followyou can contacttweet himtweet heris a senioris "
    "a staff writeris a reporteris a correspondentis a columnistis a guardian columnistis a times columnistis an opinion colu"
    "mnistis a contributingis a contributoris a regular contributoris a freelanceis a freelanceris a journalist andis a write"
    "r andis a writer basedis the author ofis professor ofis an associate professoris an assistant professoris a lectureris a"
    " research fellowis a fellow atis the editor ofis editor-in-chiefis deputy editoris managing editoris a phd candidateis a"
    " corps membermay be reached atcan be contactedfollow her onfollow them onfollow on twitterare those of the authorare sol"
    "ely thoseare the author's ownare the author’s owndo not necessarily reflectdo not necessarily representnot necessarily"
    " those ofdoes not necessarily reflectno relevant affiliationsto the editor:powered bysponsored byin partnership withpaid"
    " for byfollow us onclick here towatch livelog insign inreading timeread timelisten toshare thisadvertisementskip tojump "
    "tocomments (1 ofshare onget the appcoming upcontact usabout usshow lessload morecontinue readingkeep readingread laterno"
    "t nowno thanksmaybe laterfollow topicyour email addressnow playingup nextcustomer servicehamburgeropacitycaretchevrongo "
    "to contentsfull storyprint editionsectionslatest storiesrelated topicsrelated itemsin the headlinespicturesreuters tvtvi"
    "n picturesmore sectionssite navigationmobile appsdownload appdigital editionmost popularon airschedulelisten & followrel"
    "atedalso seealso see:1 commentreactions:notifications on1 month1 yearbest valueview planssee plansselect planplaychapter"
    "sdescriptionscontestsaudio trackqualityquality levelscurrent timetell uswant moredo you knowdo you havehelp usplay thevo"
    "te forneed a breaktake ourreach out tovisit ourdonate toto submitsend youremail yourfollow thehave a storyhave a tipgot "
    "alet us knowshare yourget theget ourget in touchjoin ourjoin usjoin thejoin stclick herecontact us atemail uswrite to us"
    "check outdownload oursubscribe tosupport ourtune in towatch morefind us ondon’t missdon't misskeep up withstay connect"
    "edfree newsletterupdate yourby clickingthis is a nonprofitviahandoutsuppliedsupplied byprovided bysubmitted bycontribute"
    "d bycourtesyphoto frompicture fromimage fromvideo fromfootage fromdesign bydrawing byart bywikipediaflickrwikimediapubli"
    "c domainaddedlaunchedsubmittedairedfileddatetime:uploadedcreatedissuedbroadcastpublished inposted byupdaterevisedamended"
    "correctededitedchangedfor more informationfor further informationfor further detailsfor more detailsfor more infofor add"
    "itional informationfor inquiriesfor enquiriesfor interviewspress officemedia officepublic relationsinvestor relationsmed"
    "ia relationscorporate communicationscontact personcontact informationcontact detailstelephonephonetelfaxmobile:website:w"
    "eb:address:+1+44editor’s noteseditor's notesmultimedia availableview source versionlogo -###embargoedtwitter:facebook:"
    "linkedin:instagram:spokesman:correctionclarificationupdate:disclosurecorrections:disclaimer:a note fromcontent warningtr"
    "igger warningproduced bydesigned bydesign bydata byresearch bydevelopment bymusic bysound byadapted fromadapted byadapte"
    "d foreditor:editors:reporter:reporters:producer:desk:with agencieswith inputsinputs fromwith help fromexecutive producer"
    "camera:sound:contributors:photos byvideos byvideo byphoto byfilmed by--with assistance fromwith assistance fromwith repo"
    "rting fromwith reporting bywith additional reportingadditional reportingwith files fromlive reporting bycompiled byaddit"
    "ional reporting by(seesee belowplease seeturn tocontinued oncontinued fromcontinued(continued(relatedsee storysee relate"
    "dsee boxto be continueddispatchnotebookdiaryletter fromdispatch fromletter frompostcard frominterview:profile:obituary:n"
    "ews focusnews analysisdiary:notebook:exclusive:analysis:opinion:explainer:page 1page 2page 3page asection asection bsect"
    "ion csection dguardianvanguardvarietybillboardthe independentthe telegraphthe spectatorthe observerthe australianthe age"
    "the mercurythe advertiserthe hillthe athleticthe wirethe printabccbsnbcitvpbstmzrtunimsnaolforeign affairsforeign policy"
    "national geographicdaily newsbusiness daynational newssputnikrtecnadwrt abc cbs nbc itv pbs espncnbcrfiafranipapctkespnc"
    "nbcanirtecnadwas ofestablishedsince 17since 18since 19current timelocal timevalid untilest. 17est. 18est. 19est. 20repor"
    "ting byreporting and writing byreporting and editing byadditional reporting byadditional reportingadditional writing byw"
    "ith reporting bywith additional reporting bywith reporting fromfurther reporting byextra reporting bywriting bywith assi"
    "stance fromwith assistance bywith contributions fromwith contributions bycontributing:contributing reporterswith files f"
    "romcompiled byreporting and photos byposted bystaffstaff reportstaff reportsstaff reporter andstaff and wire reportsstaf"
    "f and agenciesfrom staff and wire reportsfrom staff reportswire reportsagenciesnews desknewsroombureauweb deskguardian s"
    "taffour bureauthe associated press staffwords:contributed to this reportcontributed to this storycontributed to this art"
    "iclecontributed to this reviewcontributed to this live blogcontributed to this piececontributed to this postcontributed "
    "to this dispatchcontributed to this columncontributed to the reportcontributed to reportingcontributed to the reportingc"
    "ontributed reportingcontributed reporting fromcontributed researchcontributed additional reportingcontributed additional"
    " researchcontributed fromcontributedreported fromreported this storyreported inreported forreporting fromassisted with r"
    "eportinghelped reportalso contributedalso contributed to this reportalso contributed reportinghas contributed to this re"
    "portand&withplusdedeldelladerdendidadasdodosdudeslalevanvonvomzuzurtertenafavbinbintibnbenalelulurabustyeiofsansantamaco"
    "'o’d'd’'t’tuzapbintibts/od/oinatbased inreporting fromreporting infromforofwith thespecial tonewstimespostheraldtr"
    "ibunecouriergazettejournalchronicledailypressobserverstarmailmirrorexpresstelegraphguardianindependentexaminerinquirerdi"
    "spatchgloberecordregistersentinelreviewstandardtodayweeklymagazinemedianetworkradiotvtelevisionwirenewswireagencyonlinee"
    "nterpriserepublicleaderledgeradvocateargusbulletinechobeenewspapernewspapersbureaubroadcastingreportermessengermonitorna"
    "tioncitizeninsiderdigestchannellivefmpost-dispatchpost-gazettenews servicepress agencypress associationbusinesssportspor"
    "tsfinancetribune-reviewdemocratrepublicanbeaconeaglepioneersunworldmercurydemocracy reporting servicedesk.com.co.uk.org."
    "netcompanygrouppublicationspublishingchiefseniordeputyassistantassociatemanagingexecutivecontributingspecialguestfreelan"
    "cepoliticaldiplomaticeconomicsaffairsphotographsphotographerphotographersphotospicturesgraphicsvideoreportingeditingedit"
    "orialnewsagencyagencieswirewiresserviceservicesonlinedigitalexclusivebreakingupdateupdatedpublishedpostedarticleadvertis"
    "ementadvertisingsponsorednewsletternewsletterssubscribesharecommentscommentrelatedlistenmondaytuesdaywednesdaythursdayfr"
    "idaysaturdaysundayjanuaryfebruaryoctobernovemberdecembertodaythethisthatthesethosewhatwhyhowwhenwherewhowhichwaswereoury"
    "ourtheiritsforfromwithwithoutafterbeforeoverunderintoaboutbutnotcompanygroupschoolofficegovernmentpartypoliceavenuecityc"
    "ountystatenationalinternationalworldimageimagesphotophotographpicturefilehandoutcourtesysuppliedpressmediastaffbureaudes"
    "kteamnewsroomeditorsreporterswriterscorrespondentsuniversitycollegeinstituteassociationfoundationdepartmentministrycommi"
    "tteecouncilhospitalincltdllcplccorpphotophotosphotographphotographspicturepicturespicpicsimageimagescreditcreditsphoto c"
    "reditphoto creditsimage creditpicture creditpic creditvideo creditphotographyphotographerfile photofile picturefile imag"
    "efile picstaff photostock photohandout photophoto courtesyimage courtesypicture courtesyphoto sourcephoto illustrationim"
    "age sourcevideo sourcesourcesourcessuppliedprovidedhandoutcourtesycontributedsubmittedvideofootagescreenshotscreengrabsc"
    "reen grabillustrationillustrationsgraphicgraphicsartworkcartoondrawingmapchartrenderrenderinganimationcompositest photos"
    "t photosst graphicsst fileabc newstwitterinstagramfacebookyoutubetiktokphoto byphotos byphotograph byphotographs byphoto"
    "graphy byphotographed bypicture bypictures bypic byimage byimages byvideo byvideos byfootage byillustration byillustrati"
    "ons bygraphic bygraphics byart byartwork bycartoon bydrawing bymap bychart byrendering bycomposite bydesign byscreenshot"
    " byphoto illustration byfile photo bystaff photo bystock photo byap photo byphoto taken bytaken bycaptured byfilmed byco"
    "urtesycourtesy ofphoto courtesy ofphoto courtesyphotos courtesy ofphotograph courtesy ofpicture courtesy ofimage courtes"
    "y ofimages courtesy ofvideo courtesy ofrendering courtesy ofprovided byphoto provided byimage provided byvideo provided "
    "bysupplied byphoto supplied byimage supplied bysubmitted byphoto submitted bycontributed byreleased byhandout bycredit b"
    "yphoto creditimage creditpicture creditphoto viaimage viaimages viavideo viascreenshot viaphoto fromimage frompicture fr"
    "omfootage fromscreengrab fromscreenshot fromused with permission ofphotophotosphotographpicturepicturesimageimagesillust"
    "rationgraphicvideoscreenshotscreengrabfilefile photofile picturefile imagearchivearchiveshandouthandout photopoolpool ph"
    "otostock photoopens new tabpurchase licensing rightsfile photofilefile photosfile picturefile imagefile imagesfile picfi"
    "le footagephoto: filearchive photoarchive imagearchivearchival photostock photostock imagestock picturelibrary imagelibr"
    "ary picturelibrary photohandouthandout photohandout imageundatedundated photoundated imageillustrativeillustrative image"
    "illustrative photoillustrationfor illustrationfor illustration onlyfor illustration purposesfor illustrative purposesfor"
    " illustrative purposes onlyfor representationfor representation onlyfor representational purposesrepresentationalreprese"
    "ntational imagerepresentational photorepresentative imagerepresentative photoimage for representationimage used for repr"
    "esentationimage used for representational purposeimage used for representational purposes onlyphoto used for representat"
    "ionpicture used for illustrationscreenshotcompositecomposite imagephoto illustrationartist impressionartist’s impressi"
    "onartist's impressionpicture posed by modelspicture posed by modelposed by modelsphoto for illustrationsuppliedsupplied "
    "photocourtesy photosubmitted photocontributed photopoolview larger imageenlarge this imageview image in fullscreenimage "
    "captionimage caption,media captionmedia caption,video captionvideo caption,photo captionpicture captioncaptionimageimage"
    "sphotophotospictureimage descriptionimage 1 ofslidegetty imagesgettygettyimagesgetty images viavia getty imagesgetty ima"
    "ges/istockphotoshutterstockalamyalamy stock photoalamy live newsistockistockphotoadobe stockadobestockdreamstimedepositp"
    "hotos123rffreepikunsplashpexelspixabayflickrwikimedia commonswikimediawikipediacreative commonspublic domainrex features"
    "rexrex/shutterstockswnssouth west news servicezuma presszumazuma press wiresipa usasipanurphotoimagnimagn imagesicon spo"
    "rtswireusa today sportsusa today networkpicture allianceimagoimago imagessplash newsbackgridwenncamera presspress eyepa "
    "imagespa wirepa archivepaempicsaap imageaapimageaapafpafp photoapap photoap imagesreutersreuters photoepaepa-efeefedpaxi"
    "nhuayonhapkyodokyodo newstassjijianadoluanadolu agencyanadolu imagesbloomberggoogle mapsgoogle street viewgoogle earthna"
    "sanoaainstagramfacebooktwitterxyoutubetiktoklinkedinstoryfulnewsflareinphosportsfileaction imagesoffsidemercury presssol"
    "ent newssolent news & photo agencybav mediacaterskennedy news and mediacover imagesmegathe mega agencyplanet labsmaxarma"
    "xar technologiessatellite imagepolitical reporterpolitical correspondentbusiness correspondentbusiness reporterenvironme"
    "nt correspondenttransport correspondenthealth correspondenteducation correspondentscience correspondenteconomics corresp"
    "ondenteconomics editorhome affairs correspondenthome affairs editorsecurity correspondentdiplomatic correspondentdefence"
    " correspondentcrime correspondentlegal affairs correspondentlegal correspondentroyal correspondentroyal editorreligion e"
    "ditorarts editorculture editordeputy editorbusiness editorforeign editorpolitical editorsports editorhealth editorscienc"
    "e editorstaff reporterspecial correspondentforeign correspondentchief political correspondentsenior reportersenior corre"
    "spondentsenior writersenior editornational correspondentnational reportersenior political correspondentchief foreign cor"
    "respondentstate political reportertechnology reportertechnology editortechnology correspondentconsumer affairs correspon"
    "dentnorth america editornorth america correspondentmiddle east correspondentmiddle east editorafrica correspondentasia c"
    "orrespondenteurope correspondenteurope editorworld affairs editorinternational editorinternational correspondentwashingt"
    "on correspondentbeijing correspondentmoscow correspondentwhite house correspondentparliamentary correspondentpolitical c"
    "olumnisttrainee reporterjunior reportergeneral assignment reporterbreaking news reporterinvestigative reporterclimate re"
    "porterclimate correspondentweather presenterfootball correspondentcricket correspondentrugby correspondenttennis corresp"
    "ondentchief football writerchief sports writerchief rugby writersports reporterfootball reporterentertainment reporteren"
    "tertainment editorentertainment correspondentshowbiz reportershowbiz editormedia correspondentmedia editormedia reporter"
    "money editorpersonal finance editorcity reportercourt reportercourts reportercrime reportereducation reportereducation e"
    "ditorhealth reporterenvironment editorenvironment reporterfeatures editorfeatures writernews reporterdigital reporterdig"
    "ital editorvideo reporterdata reporterdata editorassistant editorassociate editorcontributing editoropinion editorpictur"
    "e editorgraphics editorweekend editorcommunity reporterlocal reporterregional reporterproperty editorproperty correspond"
    "entenergy correspondentenergy editorindustry editorretail editorbanking editorbanking correspondentfinancial corresponde"
    "ntmarkets reportermarkets editoreconomics reportereconomy reporterweb teamonline desknews bureaustaff reportsstaff repor"
    "tweb staffdigital teameditorial teamnews teamhe saidshe saidthey saidit saidhe addedshe addedhe saysshe saystold reporte"
    "rsthe statement saidthe report saidofficials saidan official saidpolice saidauthorities saida spokesman saida spokeswoma"
    "n saida spokesperson saidthe company saidthe ministry saidsaid in a statementthe source saidhe explainedshe explainedhe "
    "told the bbche recalledshe recalledhe wroteshe wrote"
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    ""
    "";
inline constexpr const char* letters[] = {letters_0, letters_1};

inline constexpr std::uint32_t entries[] = {
    50007, 1929580295, 72294, 1811946757, 51755, 1694699528, 93425, 1912603408, 86230, 1946364425, 68151, 1694506248,
    5523, 1744830475, 71830, 1962941707, 69882, 1644174598, 4525, 1845493800, 29931, 1929579284, 36184, 973147156,
    29874, 1963133715, 29893, 1728252691, 29912, 1929579283, 29951, 1929579282, 34933, 1828784912, 29969, 1929579279,
    29984, 2030242574, 36172, 973147148, 29863, 1677921035, 21950, 1677722894, 45680, 1627590406, 5290, 1946157079,
    5331, 1912602644, 5313, 1677721618, 5351, 1912602640, 77318, 1946166280, 51298, 1040256775, 22915, 1862272778,
    78687, 1946232347, 57213, 1929385751, 57236, 1677727501, 46673, 2013466371, 26738, 1694632195, 44383, 1694502403,
    90968, 1694709251, 84452, 1677788178, 19871, 1929380623, 91944, 1912603406, 84439, 1929446413, 93832, 1929380621,
    84427, 1946223628, 93845, 1946157836, 51828, 1929580550, 40357, 1946160653, 11541, 1946353670, 13216, 1929576455,
    76743, 771761160, 48030, 1929580302, 69335, 2030050571, 30315, 1929579280, 37667, 1929448714, 54802, 1694569221,
    53491, 2030047503, 11937, 1812135946, 5011, 1912602635, 5022, 1694498827, 68555, 771759365, 32622, 1929579282,
    40035, 1929383436, 37476, 973147401, 52407, 687935497, 50377, 1929580301, 51412, 1912803337, 34327, 1694698252,
    28088, 1929382423, 28111, 1862273553, 25821, 1795164176, 90619, 1795372560, 21335, 1912603412, 27412, 1912736006,
    81956, 1912670214, 90534, 1912813062, 71824, 1862278406, 73820, 1946165507, 2472, 1946157073, 73312, 1694506512,
    35876, 973147147, 36543, 973147147, 80907, 2030239754, 69385, 1744837898, 54282, 1694569221, 44204, 1761611275,
    70347, 1761615110, 43311, 1627393545, 51975, 1912803343, 71747, 1929387267, 4734, 1929379860, 26052, 788531210,
    26078, 973080586, 82585, 973149962, 11622, 1828913161, 27426, 1828849929, 87777, 1828925705, 91102, 1828926985,
    86765, 1929587203, 79067, 1912678155, 74082, 771760388, 86171, 1728194820, 94188, 1677866764, 10292, 1694498827,
    93892, 1828717321, 66652, 1744837391, 44049, 1929383433, 85395, 1828924419, 8750, 1929379851, 85432, 1912810498,
    48188, 1845694221, 342, 1912602659, 324, 1929379858, 68246, 1929387273, 6641, 2030043177, 59158, 1677728037,
    77366, 1677731109, 6069, 1845493796, 59126, 1677728032, 59195, 1677728032, 15708, 1929380127, 58992, 1677728031,
    9636, 1761607710, 58963, 1677728029, 59023, 1677728029, 3277, 1677721628, 77457, 2030052636, 77512, 2030052636,
    59227, 1677728027, 59325, 1677728027, 77403, 1677731099, 77430, 1677731099, 77485, 2030052635, 15739, 1728053530,
    59100, 1677728026, 6044, 1845493785, 53602, 1677725977, 9612, 1677721624, 29481, 1845693208, 59052, 1677728024,
    59076, 1677728024, 59254, 1845500184, 59301, 1677728024, 53579, 1677725975, 59278, 1711282455, 4189, 1929379862,
    79333, 1929455381, 17756, 1694499092, 16919, 1694499091, 31329, 1677921043, 29463, 2030242578, 36623, 973147154,
    29401, 1694698257, 36610, 973147149, 29437, 1694698252, 81277, 1795358731, 55237, 973149192, 55245, 1694569479,
    11383, 1946353670, 45364, 1946357510, 11099, 1694695430, 70762, 1761615109, 70417, 1862278407, 58397, 1677793292,
    3880, 1694498832, 3896, 1694498831, 3850, 1694498828, 3826, 1879048203, 46560, 1929580293, 54410, 1677792004,
    45652, 1627590404, 78208, 1677731095, 77253, 1845502980, 53781, 1946227210, 85707, 1677863174, 84555, 1929446412,
    1260, 1929379852, 84567, 1929446408, 86431, 1929587208, 56079, 973084170, 52151, 1929580553, 52143, 1946357768,
    75772, 1946166286, 68696, 1627397386, 40704, 2030046737, 40436, 1929383440, 45033, 1845693959, 54503, 1812009733,
    40721, 1795165707, 86455, 1929587208, 86448, 1694706183, 74056, 1845502211, 5762, 1644167181, 27761, 1644300557,
    88950, 1644376845, 11161, 1946353669, 49132, 2030243594, 35080, 1963002641, 34498, 2030242576, 31610, 1929579277,
    48400, 1929580296, 4181, 973078536, 39943, 1627393546, 84584, 1828783112, 87021, 1828858376, 76133, 1811948560,
    76565, 2030052360, 53717, 1694568966, 93136, 1912603404, 79989, 1912612633, 80014, 1912612633, 72341, 1627397388,
    76580, 2030052358, 86224, 2030250502, 40289, 1929383434, 68899, 1862278410, 79854, 1912612632, 80052, 1996498708,
    79710, 1912612621, 76374, 1879057411, 10633, 1862271006, 8635, 1660944399, 71755, 1962941703, 80453, 1929389848,
    76497, 1912611850, 5077, 1879048199, 45840, 1929580294, 54214, 1929450246, 42026, 1929383435, 73942, 1694507274,
    71953, 1627397383, 52891, 2030047504, 52907, 2030047503, 52922, 973082893, 49235, 2030243589, 71410, 1627397380,
    22292, 1946158351, 75153, 1946362631, 69321, 1627397383, 22767, 1677723152, 57761, 1845696523, 86115, 1845635331,
    75148, 1929585413, 13334, 1761804290, 1359, 1694498833, 10170, 2030043151, 36346, 973147150, 11258, 1694695437,
    68056, 1694506247, 66667, 2030050063, 84592, 1963000838, 85892, 1963075846, 87007, 1963076102, 29013, 1862273549,
    15244, 1862271253, 17680, 1912602897, 77257, 1946166279, 49224, 1627590404, 74328, 1664098819, 31093, 1929579276,
    28351, 1912605190, 7520, 1728053273, 7545, 1728053273, 7475, 1879048216, 58339, 1694701582, 13307, 1963130889,
    23620, 1862273030, 75283, 1677927176, 51510, 1946357767, 13914, 1879244807, 68352, 1996496141, 73728, 1694507277,
    45859, 1845694214, 54245, 1845564166, 29617, 1728252685, 76443, 1912611848, 73657, 1795170569, 12443, 1845690387,
    69628, 1845501190, 36776, 1728121883, 49747, 1912803078, 50578, 1929580296, 68513, 771759365, 77344, 1677730818,
    40390, 1828720143, 71055, 1627397381, 235, 1845493778, 220, 1946157071, 80651, 1862336519, 51660, 1795362832,
    53880, 973148679, 81724, 1677787406, 55872, 973084165, 41358, 2298482180, 4769, 1929379868, 44492, 1929383432,
    11134, 1862467586, 54157, 1862341378, 27576, 1929513224, 41175, 1929383432, 79551, 1795237647, 19298, 1929380375,
    16176, 1694499089, 81414, 1912668425, 14696, 2030043402, 58217, 1996691464, 12869, 1694695430, 54813, 1694569222,
    59891, 1929386262, 59870, 1929386261, 59913, 1929386257, 23365, 2030045198, 88172, 2030252558, 28139, 1845496331,
    81104, 1912799238, 92618, 1946157851, 46138, 1946357514, 69139, 1929387279, 23832, 2030045190, 87901, 2030252550,
    23827, 973080581, 67602, 1694506252, 82434, 1812010755, 74006, 2030051590, 86624, 2030250502, 73587, 771760389,
    2618, 1929379857, 14137, 1812135944, 38409, 1929383429, 46575, 2030243598, 70007, 1627397384, 71205, 1795169545,
    9000, 1996488730, 40916, 1929383447, 69206, 1912610058, 76702, 1912611845, 76603, 1711285258, 55398, 973149196,
    17739, 1694499089, 58409, 1929451536, 58425, 1929451535, 10969, 1677918213, 28446, 687868422, 20947, 1912603409,
    44542, 1694502410, 13363, 2030239749, 74144, 2030051589, 85743, 2030184709, 86712, 2030250501, 43971, 1627393554,
    93978, 1677866770, 42553, 1627393553, 45181, 1677921804, 45060, 1912802824, 47912, 1812139782, 86852, 1812146694,
    50939, 1694699268, 54819, 1694569222, 42672, 1929383436, 42684, 1946160650, 72624, 1828723975, 23848, 973080587,
    23838, 1946159114, 87300, 1946366218, 50100, 2030243590, 57080, 973084422, 74050, 2030051590, 86668, 2030250502,
    82429, 1694570245, 22995, 1845495562, 22988, 1929381639, 68751, 1929387272, 52351, 687935500, 57292, 1929582345,
    75203, 1996694279, 73601, 2030051590, 5454, 1962934282, 70610, 1728060679, 10954, 1677918214, 42341, 1811942925,
    73723, 1946165507, 74357, 1711285005, 75390, 1694704394, 71738, 1761615113, 67820, 1929387280, 68706, 1862278408,
    51219, 536940295, 86745, 1996696067, 37925, 1929383430, 70773, 1962941705, 85409, 1711483906, 68631, 771759364,
    86837, 1946364419, 85455, 654519298, 72571, 1627397381, 71699, 1627397381, 40667, 1929383437, 4330, 1946157073,
    30347, 1929579281, 10270, 1929379855, 80501, 2030108684, 11554, 1677918217, 51098, 1677922057, 75491, 1677927177,
    86552, 1677928969, 11571, 1912799239, 49115, 1812139784, 50770, 1929580300, 52416, 687935498, 23859, 2030045196,
    42402, 1879051780, 68498, 771759365, 92722, 1912603414, 8730, 1929379860, 31567, 1929579282, 41375, 1694502415,
    45416, 1929580301, 75068, 1929585421, 75160, 1929585421, 45408, 1728253704, 75060, 1728258824, 86485, 1728260616,
    6836, 1694498841, 70636, 1845501190, 12864, 1677918213, 52631, 1828720909, 83160, 2030113035, 84379, 2030109707,
    85423, 1845701635, 71026, 1627397382, 21062, 1929380632, 21039, 1912603415, 37776, 1929448721, 26225, 1929513232,
    37880, 1929383440, 93441, 1912603408, 87092, 1845635595, 86239, 1694706185, 51167, 3137408775, 16481, 1912602899,
    54312, 1677792006, 72382, 2030050567, 39424, 1912606229, 67556, 1627397388, 66983, 973085445, 28280, 1694501382,
    22178, 1694500106, 1941, 1828716569, 16073, 1879048465, 81544, 1912668424, 59810, 1845500184, 35693, 1677790216,
    74388, 1711285001, 18945, 1845494292, 57001, 1694504719, 68655, 771759365, 54649, 1694569223, 70651, 1627397382,
    21409, 1912603409, 21426, 1912603409, 71515, 1694506248, 73359, 1694506509, 35531, 973147145, 81148, 973275145,
    29572, 1694698248, 81140, 1694695432, 57617, 1694701578, 4234, 1694498845, 4211, 1677721623, 4070, 1996488726,
    72964, 1694506515, 36289, 973147153, 72933, 1694506513, 72999, 1694506513, 32921, 1728252688, 72983, 1879055888,
    80736, 1728249872, 4167, 1996488718, 72950, 1879055886, 83236, 1828789774, 13483, 2449670156, 83224, 1845566988,
    83250, 1677794825, 13475, 1694695432, 68766, 1627397380, 44080, 1694502411, 47796, 1929580295, 78436, 1912677900,
    78425, 1912677899, 94137, 1677866769, 3458, 1912602649, 2448, 1946157080, 3568, 1946157080, 7698, 1811939351,
    7404, 1677721620, 14851, 1694499088, 14824, 1946157326, 73085, 1862278670, 14838, 1694499085, 11410, 1946353675,
    83207, 1694572042, 15860, 2030043412, 12286, 1929576463, 8478, 1694498828, 76666, 771761155, 71602, 1962941702,
    30107, 1963133710, 53357, 2030047504, 53327, 2030047503, 36035, 973147147, 49928, 1795362570, 71762, 1694506244,
    25805, 1929381900, 26871, 1929513228, 90604, 1929590284, 40517, 1929383443, 73417, 1845501449, 73835, 1946165507,
    48824, 1694699269, 11538, 1929576451, 11457, 1929576455, 4433, 1845493784, 18300, 1845494040, 4457, 1845493782,
    79290, 1929455384, 79268, 1929455382, 79250, 1812014866, 47503, 1845694218, 81680, 1845559562, 54192, 1912673030,
    47685, 1745030918, 91329, 1912813061, 80849, 1694695440, 70718, 1627397386, 28998, 1862273544, 25846, 1929381901,
    91200, 1929590285, 38936, 1929383436, 86123, 2030184711, 72389, 1694506246, 75641, 1912611842, 36255, 973147144,
    32937, 1946356487, 80842, 1946353671, 54798, 1946227460, 22155, 973079813, 54301, 1694569220, 82016, 1694565636,
    74298, 1948787203, 70176, 1627397382, 21241, 1912603412, 18069, 1929380108, 76834, 1912611846, 74335, 1711285003,
    75374, 1694704392, 40741, 1828720135, 74019, 2030051593, 86637, 2030250505, 73814, 1644175619, 5464, 1845493775,
    87155, 1661086211, 51820, 1929580552, 71220, 1845501189, 72413, 1694506246, 68923, 1627397388, 83837, 1694567939,
    83902, 1694633475, 56073, 973084166, 9046, 1811939346, 24855, 2030045192, 88045, 2030252552, 74397, 1929388817,
    72139, 1845501192, 54185, 1929450247, 34242, 1694698253, 69634, 1946164489, 7787, 1795162141, 9352, 1946157076,
    49335, 1929580297, 10694, 1795162138, 377, 1912602637, 24142, 973080588, 87614, 1644376331, 46181, 1694699271,
    76512, 1694508039, 74200, 1745625605, 75198, 1879253765, 73539, 687939587, 47424, 1694699272, 35709, 1694567434,
    1145, 1694498826, 44776, 1811942923, 74291, 1915232775, 86689, 1912809991, 70362, 1862278405, 71172, 2030050569,
    71155, 1979718920, 20525, 1946157843, 70164, 1962941700, 22742, 1677723149, 53680, 855708167, 55326, 973149188,
    48786, 1929580298, 32574, 1929579279, 48331, 1929580306, 20697, 1660945169, 48320, 1929580299, 28414, 1946159625,
    47079, 1812139781, 12931, 1946353668, 35959, 973147143, 39057, 1946160655, 47001, 1929580297, 76652, 771761156,
    19228, 1694499350, 56179, 973084172, 85447, 1627597829, 35842, 973147147, 33799, 1694698250, 81670, 1694564618,
    65833, 688069125, 86825, 1862478340, 77282, 1912611846, 8856, 1862270991, 2556, 1946157077, 2133, 1929379860,
    93533, 1912603410, 57301, 1929582350, 52181, 1711345677, 45927, 1929580299, 52194, 1694568458, 12080, 2030239753,
    45918, 2030243593, 69442, 1845501193, 77360, 1694508035, 28600, 1845496337, 89860, 1845703697, 76277, 1879057411,
    45804, 1929580298, 46130, 1845694216, 78546, 1929455112, 71709, 1862278404, 27061, 1845627148, 40378, 1845497356,
    74279, 774119941, 74275, 1948525060, 71332, 1627397381, 70498, 1828723977, 89529, 1694708758, 89551, 1862480918,
    89573, 1694708756, 89593, 1862480916, 89513, 1812149264, 76263, 1694508046, 12888, 1627586563, 85492, 1946365698,
    75698, 1694508036, 25297, 973080580, 80774, 1996685319, 73785, 1946165507, 50390, 1929580295, 16744, 1912602898,
    42179, 1845497357, 83490, 822158086, 83496, 838935302, 83502, 855712518, 83508, 1627464454, 49374, 1728253702,
    73992, 1694507278, 70534, 1694506249, 27019, 1946290455, 26979, 1929513238, 27138, 1744963857, 27073, 1845627152,
    25931, 1811941385, 70791, 1761615111, 71099, 1677729031, 67337, 1929387031, 67320, 1929387025, 79110, 1912678156,
    50668, 839061262, 49057, 1879248649, 80120, 1912612624, 45541, 1845694214, 85934, 1845635334, 70672, 1761615108,
    73044, 1694506514, 73029, 1828724239, 73016, 1845501453, 73062, 687873547, 83259, 1677794826, 75190, 1879253768,
    19531, 1912603400, 69116, 1845501196, 70753, 1761615113, 88486, 2030252561, 24039, 1677723662, 24004, 973080589,
    24017, 738199565, 23992, 1694500876, 87494, 1694707980, 28174, 1929382411, 21024, 1912603407, 56618, 1946162958,
    45334, 1946357261, 73669, 771760388, 66141, 1811946264, 67664, 1912610054, 9372, 1946157070, 54584, 1812009734,
    57753, 1946359816, 43958, 1627393549, 40329, 1946160649, 14706, 2030043405, 81552, 1929445639, 74217, 1913659907,
    37349, 1929448724, 31791, 1661143826, 34739, 2030111506, 31779, 1929579276, 31809, 1946356492, 72921, 1694506508,
    37807, 973147400, 35650, 1845562375, 44432, 1694502417, 44455, 1627393551, 33073, 1912802059, 20964, 1946157841,
    82261, 1929451278, 25472, 2030045191, 27405, 2030176519, 90527, 2030253575, 65810, 688069124, 56248, 1946162967,
    56271, 973084432, 58603, 2030114831, 82333, 1929451279, 93122, 1912603406, 78870, 1929455369, 71497, 1627397382,
    43574, 1627393546, 54069, 1929449998, 54056, 1946227213, 7218, 1677721620, 23015, 1677723405, 46505, 1929580299,
    42378, 1879051780, 38948, 1694502414, 67787, 1862278410, 82209, 1845565210, 25736, 1694500871, 87755, 1694707975,
    45170, 1845693963, 22111, 1677722886, 86515, 1677928966, 37035, 1929525253, 85564, 1946298628, 37536, 973147399,
    25756, 788531204, 26006, 1996490770, 27474, 1996622098, 91064, 1996699154, 26024, 1744832524, 27492, 1744963852,
    91082, 1745040908, 8076, 1929379851, 8149, 2030043147, 11778, 1929576459, 25995, 1929381899, 27463, 1929513227,
    91053, 1929590283, 10374, 1929379871, 80373, 1946167068, 80347, 1946167066, 4811, 1694498836, 4797, 2030043150,
    11801, 1795358730, 68159, 1795169544, 46001, 1929580299, 1435, 1929379853, 10945, 1929576457, 10937, 1795358728,
    73676, 1946165507, 90501, 1711486469, 73607, 1946165512, 11685, 1946353670, 49802, 1929580298, 49793, 1946357513,
    74904, 1946362633, 11438, 1929576456, 13712, 1912799238, 47164, 1728253704, 71813, 1912610053, 42543, 1879051786,
    57529, 1946359816, 68006, 1929387272, 50890, 1929580298, 72481, 1795169543, 42209, 1845497359, 74129, 1946165507,
    43457, 1946160654, 71077, 1962941705, 41502, 1929383438, 27627, 1627523337, 41493, 1627393545, 651, 1811939342,
    665, 1946157069, 50873, 1929580305, 51517, 1677922317, 48074, 1929580296, 13092, 2030239750, 43881, 1929383440,
    45597, 1677922064, 69184, 1677729040, 41037, 1862274573, 65844, 688069128, 69101, 1627397383, 22160, 1845495049,
    22169, 1946158345, 26780, 1761741059, 42888, 1761611267, 41240, 1744834064, 81497, 1996554507, 41232, 1929383432,
    25068, 1862273037, 11146, 1946353670, 68423, 1862278410, 79798, 1946167063, 75694, 2030052356, 50072, 1677922061,
    16537, 1694499093, 763, 1929379859, 16589, 1929380113, 16521, 2030043408, 16558, 1929380112, 16574, 1929380111,
    81508, 1912668426, 29067, 771754503, 48237, 1929580295, 55551, 1677792519, 11131, 1929576451, 38470, 1946160659,
    18451, 1862271246, 80039, 1912612621, 78020, 1694508313, 78045, 2030052631, 5640, 2030043155, 1732, 1929379857,
    52693, 1929384209, 29715, 1946356495, 35460, 973147151, 29730, 1946356494, 35450, 973147146, 35493, 1694567432,
    45750, 1627590411, 72235, 1627397387, 24250, 1694500876, 87506, 1694707980, 28198, 1929382411, 90457, 1795372555,
    52862, 1912606988, 1842, 1946157072, 70337, 1962941701, 70342, 1862278405, 22014, 1845495058, 22032, 1946158354,
    77747, 2030052626, 17697, 1677721871, 21999, 1677722895, 66356, 1929386765, 22442, 1677722892, 75242, 1845699340,
    22671, 1694500365, 22618, 1845495307, 22610, 1677723144, 66618, 2030050065, 66607, 2030050059, 67179, 1929387018,
    35751, 1862339593, 47242, 1929580297, 66955, 1946163979, 72155, 1929387276, 72514, 1811946758, 35953, 973147142,
    31302, 1761807109, 68668, 1627397383, 73700, 1946165507, 6010, 1694498838, 8821, 1929379859, 70562, 1761615108,
    86885, 1694706182, 14330, 1694499093, 12250, 1694695444, 14367, 1694499092, 16238, 1694499092, 17585, 1996488978,
    14313, 1677721873, 12270, 2030239760, 14240, 1912602896, 14256, 1694499088, 14351, 1946157328, 12235, 2030239759,
    14285, 2030043407, 14387, 1694499086, 12176, 1996685325, 12222, 1929576461, 14272, 1912602893, 14300, 1996488973,
    12210, 1845690380, 81637, 1862336780, 12199, 1929576459, 12189, 1912799242, 12167, 1694695433, 86582, 1694706185,
    52453, 687935509, 52474, 687935508, 31747, 1929579282, 31731, 1929579280, 31897, 1912802064, 31882, 1694698255,
    65536, 1996495118, 32670, 1929579277, 29773, 1677921036, 31913, 1996688140, 21369, 1946157845, 26207, 1862404370,
    25180, 973080590, 25167, 1862273037, 26194, 1862404365, 90945, 1862481421, 25155, 1694500876, 81003, 1979908106,
    25139, 788531208, 25147, 973080584, 26187, 1929513223, 37858, 1929383431, 90938, 1929590279, 42142, 1761611270,
    67836, 1744837895, 75220, 1745036038, 55877, 973084169, 87686, 1879257347, 32604, 1929579282, 51037, 1627590409,
    20352, 1946157845, 82502, 1694570260, 57182, 973084427, 50207, 1627590410, 11491, 1929576455, 46878, 1929580295,
    24940, 2030045196, 53274, 2030047500, 56100, 973084169, 87709, 1845702921, 51404, 1912803336, 28522, 1845496339,
    89898, 1845703699, 28562, 1728055826, 54511, 1879118597, 86186, 1879189765, 86847, 1879255557, 68647, 771759363,
    35175, 1694567181, 34266, 1694698259, 37689, 1929448723, 79157, 1912678163, 7925, 1912602642, 79140, 1912678161,
    80249, 1912612625, 80235, 1845503758, 7903, 1912602637, 16060, 1912602893, 37708, 1929448717, 80222, 1845503757,
    16048, 1845494028, 36076, 973147148, 80543, 1845559308, 80801, 1661141004, 34255, 1694698251, 81460, 1694564618,
    12700, 1929576457, 72376, 1677729030, 20054, 1912603403, 69068, 1828723972, 11325, 1745027078, 51887, 1694699548,
    51862, 1694699545, 28811, 1728055823, 55749, 1845564686, 55777, 1929450763, 89779, 1845703709, 89917, 1929589783,
    89940, 1812149270, 23768, 1711278099, 53096, 2030047507, 88304, 1711485459, 10203, 1694498834, 23752, 2030045200,
    23787, 1677723664, 25979, 2030045200, 87448, 2030252304, 90776, 1694709264, 9597, 1929379855, 23737, 973080591,
    53081, 973082895, 90224, 1845703951, 23723, 1946159118, 87286, 1946366222, 88601, 1946366478, 93490, 1912603406,
    28161, 1929382413, 81878, 1828784140, 88686, 1828925964, 23812, 2030045195, 87890, 2030252555, 23713, 2030045194,
    87880, 2030252554, 23704, 973080585, 23803, 973080585, 36122, 973147145, 23696, 973080584, 26549, 1929513224,
    27845, 1677724168, 50234, 1929580296, 80995, 1929576456, 86375, 1929587208, 87210, 1929589000, 88791, 1929589512,
    26542, 1694632199, 86958, 1694706183, 87203, 1694707975, 88784, 1694708487, 90268, 1694708999, 8903, 1962934282,
    42885, 1845497347, 9274, 1845493770, 86175, 1946298628, 16357, 1962934541, 9084, 2030043147, 73842, 1946165508,
    43180, 1946160649, 47889, 1745030919, 43206, 1946160649, 27333, 1912736003, 38329, 1912606211, 71529, 1862278412,
    48354, 1694699268, 36160, 973147144, 48955, 1929580296, 11794, 1946353671, 75474, 1946362631, 74173, 1845764611,
    30696, 1677921036, 47010, 1929580299, 57103, 973084423, 961, 1694498830, 13924, 1929576452, 25870, 1694500887,
    90639, 1694709271, 71629, 1627397380, 31117, 1929579283, 31191, 1929579281, 31227, 1929579281, 31157, 1929579280,
    1206, 1912602637, 22962, 1694500620, 35188, 1879116555, 19676, 1912603410, 27171, 1912736018, 25679, 2030045198,
    88133, 2030252558, 25693, 788531212, 25668, 1862273035, 27160, 1862404363, 33525, 1929579275, 87385, 1862480139,
    65659, 587405827, 82547, 587273987, 69235, 1929387269, 54006, 1929450011, 54033, 1929450007, 68413, 1744837898,
    2906, 2030043151, 13997, 1879244811, 35501, 973147144, 23975, 1711278097, 88323, 1711485457, 23947, 973080590,
    23961, 2030045198, 87434, 2030252302, 90143, 738407694, 23934, 973080589, 28927, 1845496333, 90130, 1845703949,
    23922, 1946159116, 87274, 1946366220, 88589, 1946366476, 39198, 1694502417, 3400, 1677721614, 10303, 1694498829,
    75740, 1728062468, 55493, 1929450764, 58118, 1912805392, 74238, 773333508, 84237, 2030109706, 2635, 1694498833,
    90071, 1694709009, 2652, 1694498832, 85382, 1929587715, 84630, 1711342618, 26241, 1929513236, 37896, 1929383444,
    32683, 1929579283, 85973, 1744972045, 31870, 1728252684, 48867, 2030243590, 76412, 1912611854, 76400, 1845502988,
    76380, 1912611850, 76390, 1845502986, 87140, 1812081159, 46664, 1694699273, 10002, 1912602629, 20981, 1946157837,
    20639, 1912603403, 12734, 1929576457, 12726, 1677918216, 50337, 1912803080, 91287, 1929590284, 39399, 1912606233,
    72167, 1862278410, 73795, 1946165508, 36676, 973147146, 81616, 1946222857, 50782, 1946357518, 55028, 1929450251,
    90488, 1929590285, 11759, 1929576451, 58788, 1845500165, 67979, 1761615114, 43400, 1744834069, 43699, 1744834059,
    40694, 1912606218, 51507, 1946357763, 20687, 1660945162, 82440, 973149959, 75890, 1912611848, 27512, 1661077763,
    38144, 1660947971, 26104, 788531208, 26112, 973080584, 11700, 1694695431, 27442, 1694632199, 87794, 1694707975,
    91127, 1694709255, 76729, 1845502979, 69462, 1627397382, 10748, 1694498857, 44227, 1929383440, 80578, 1845559302,
    50796, 1845694220, 53861, 1929449994, 30544, 1677921038, 71047, 1912610056, 69021, 1946164487, 72336, 1946164485,
    26423, 1812072708, 88925, 1812148996, 90067, 1812149252, 51046, 1694699272, 11356, 1946353670, 68044, 1862278407,
    2701, 1996488718, 54665, 1694569224, 53506, 1929384204, 66305, 1929386770, 66288, 1694505745, 32502, 1929579275,
    33829, 1862470410, 71121, 1929387272, 3383, 2030043144, 49422, 1812139779, 17162, 1677721871, 4754, 1929379855,
    91472, 1946157847, 47106, 1845694222, 47097, 1946357513, 81532, 1744896268, 72430, 1828723975, 54843, 1812009733,
    85354, 1812147203, 49659, 2030243595, 5690, 1694498832, 11007, 1694695432, 72639, 1627397384, 50900, 1929580297,
    69611, 1744837900, 35629, 973147146, 53, 1845493783, 0, 1946157076, 200, 1845493780, 35, 1845493778,
    76, 1929379858, 20, 1946157071, 94, 1694498831, 109, 1912602638, 123, 1744830478, 80644, 1862336519,
    94173, 1677866767, 36706, 973147142, 69352, 2030050566, 73741, 1946165507, 32951, 1677921033, 57800, 1694701583,
    70408, 1627397385, 37250, 1929448732, 37327, 1929448726, 32986, 1929579284, 37307, 1929448724, 33006, 1677921039,
    33021, 1912802063, 37278, 1845562639, 14033, 1929576462, 37293, 1929448718, 8623, 1694498828, 32974, 1694698252,
    70744, 1627397385, 36006, 973147144, 13368, 1694695431, 37003, 1929525257, 45429, 1929580297, 137, 1845493775,
    67377, 1929387026, 46909, 1946357514, 47964, 1728253705, 90828, 1845704196, 49366, 1728253704, 85380, 1963142146,
    11312, 1979908099, 24224, 1711278097, 88358, 1711485457, 24210, 2030045198, 90197, 738407694, 24274, 973080589,
    28940, 1845496333, 90184, 1845703949, 24262, 1946159116, 87310, 1946366220, 80532, 2030108683, 75607, 1929585419,
    41888, 1677725202, 45635, 1677922059, 72691, 1677729035, 2993, 1845493770, 10342, 1929379872, 17906, 1929380128,
    2153, 1744830494, 17853, 1744830750, 2052, 1694498841, 2008, 1694498839, 10405, 1677721623, 17883, 1677721879,
    2031, 2030043157, 2112, 1929379861, 2577, 1828716565, 18279, 1929380117, 1989, 1677721619, 9432, 1929379858,
    18261, 1929380114, 9416, 1711276048, 49509, 1694699279, 21663, 2030109709, 49534, 1694699277, 9404, 1711276044,
    12002, 1996685323, 19554, 1912603403, 21653, 2030109706, 49524, 2030243594, 74874, 2030248714, 80658, 671154186,
    11973, 1929576456, 86596, 1929587208, 11966, 1946353671, 49502, 1946357511, 74867, 1946362631, 86604, 1946364423,
    50085, 1694699272, 85754, 1694640392, 85487, 1862478851, 91515, 1946157847, 93227, 1912603410, 93245, 1912603408,
    47896, 1845694217, 85469, 1946364932, 23145, 754976775, 43814, 2030046731, 86720, 1929587204, 93949, 1929524999,
    47128, 1929580296, 54714, 1694569223, 29794, 1929579274, 35887, 973147146, 29785, 1677921033, 21980, 1845495059,
    56013, 973084166, 51357, 1929580549, 56008, 973084165, 51353, 1946357764, 28499, 1996491275, 56632, 1946162954,
    55577, 1694569737, 45015, 1929383433, 89827, 1694708751, 24962, 2030045196, 88065, 2030252556, 24952, 973080586,
    87718, 1694707977, 89818, 1694708745, 76886, 1744839686, 43198, 1946160648, 57772, 1845696523, 46032, 1946357514,
    86864, 1946364426, 24362, 2030045193, 88568, 2030252553, 24328, 973080584, 24354, 754976776, 49126, 2030243590,
    9095, 1929379866, 58829, 1929386249, 52782, 1929384210, 7965, 1694498840, 25418, 1795164166, 26624, 1795295494,
    90440, 1795372550, 72099, 1929387271, 19926, 1711276815, 19956, 1694499599, 47973, 2030243590, 91126, 2013476353,
    19250, 1694499348, 11280, 1694695433, 82447, 973149960, 54556, 1694569221, 70846, 1912610054, 92593, 1946157849,
    46050, 1694699275, 69395, 1744837896, 42844, 2030046729, 51990, 1627590665, 11947, 1845690378, 76813, 771761156,
    66510, 1677728526, 45577, 1677922055, 69164, 1677729031, 54516, 1912673030, 17294, 1912602898, 73615, 1728061703,
    70063, 1979718916, 42499, 1694502412, 73295, 1694506513, 36578, 973147148, 51676, 1677922307, 65581, 1677924867,
    74125, 771760388, 11464, 1879244804, 48700, 1929580293, 48696, 1828916996, 74212, 1812996613, 8577, 1929379855,
    35804, 1677790216, 11091, 1694695428, 10075, 2030043155, 12900, 1627586563, 7103, 1929379853, 13819, 1929576465,
    70222, 1946164488, 71135, 1946164486, 13654, 1694695437, 46091, 805506829, 46104, 839061261, 46117, 872615693,
    46074, 1929580297, 46083, 1845694216, 72820, 1811947021, 47317, 2030243606, 47359, 1946357525, 91538, 1946157845,
    47297, 2030243604, 17276, 1912602898, 28209, 1929382416, 88725, 1828925967, 20625, 1912603406, 24128, 1627392014,
    47283, 1745030926, 88652, 1627599374, 91930, 1912603406, 24115, 2030045197, 88086, 2030252557, 47339, 1929580300,
    24104, 973080587, 24176, 788531211, 26587, 1946290442, 87594, 1946366218, 88834, 1946366730, 89808, 1946366986,
    47276, 1694699271, 28338, 1946159626, 35437, 973147149, 93932, 1677866760, 13400, 1929576453, 49812, 1929580293,
    13405, 1996685316, 26790, 1627523332, 90672, 1627600388, 85344, 1745038084, 86794, 1745037828, 945, 1677721616,
    71186, 1929387275, 76549, 1912611850, 39366, 1912606226, 12559, 1694695432, 66253, 1694505747, 28826, 1912605200,
    19466, 1929380621, 19454, 1912603404, 11827, 1812135960, 11851, 1812135958, 11811, 1912799248, 11873, 1812135952,
    8955, 1845493773, 26043, 788531209, 26088, 973080585, 82567, 973149961, 11602, 1795358728, 27418, 1795295496,
    87786, 1795371272, 91111, 1795372552, 75226, 2030248709, 28389, 1996491273, 70935, 1828723976, 85406, 1845701635,
    28897, 1946159633, 73799, 1795170563, 45438, 1677922053, 86118, 1677863173, 86927, 1677928965, 6132, 1929379851,
    72529, 1694506245, 51274, 973147911, 77264, 1912611846, 50586, 1677922051, 53723, 1694568966, 12122, 1946353672,
    52426, 687935499, 43710, 1929383444, 76877, 1744839689, 67068, 1677728781, 38269, 1811942922, 38604, 1811942931,
    69085, 1627397392, 52374, 687935499, 8592, 1677721615, 19488, 1946157834, 48929, 1828917002, 85595, 1812080903,
    70214, 1694506248, 69265, 1828723978, 15055, 1694499084, 81525, 1912668423, 44489, 1627393539, 5225, 1946157077,
    5208, 1946157073, 5194, 1946157070, 83727, 1979911683, 42422, 1845497356, 75702, 1929389064, 5033, 1929379866,
    56218, 1929385743, 75131, 1845699336, 85858, 1845635336, 93715, 1946157847, 53923, 1929450004, 40502, 1929383439,
    38914, 1694502406, 77070, 1912611847, 50505, 1677922061, 50518, 1677922061, 20448, 1946157844, 53518, 1845498129,
    85898, 1728194828, 19601, 1912603403, 82046, 1946223881, 75649, 771761156, 42335, 1845497350, 67736, 1694506250,
    53660, 973148678, 48433, 1694699268, 73533, 1560354819, 16429, 1879048457, 78714, 1812014616, 49329, 1627590403,
    32374, 1845693204, 32394, 1929579283, 32342, 1929579280, 32358, 1929579280, 32413, 1845693199, 32428, 1929579278,
    32329, 1677921037, 32317, 1929579276, 69753, 1694506249, 34772, 1845562119, 92782, 1946157845, 92766, 1912603408,
    39384, 1912606223, 47456, 1694699278, 47470, 1929580302, 47449, 1694699271, 67424, 2030050325, 36803, 1728121876,
    7309, 1677721621, 72323, 1845501191, 69623, 1929387269, 67944, 1828723975, 53943, 1929449995, 10854, 1929576454,
    10849, 1946353669, 70097, 1795169543, 48810, 1912803079, 57607, 1677924362, 10221, 1728053265, 3414, 1929379855,
    69072, 1862278407, 24546, 1677723657, 50411, 1929580301, 74313, 1982603779, 34514, 2030242577, 31623, 1929579278,
    13463, 1946353676, 46528, 1929580294, 26390, 1795295493, 54414, 1795232517, 49393, 1929580296, 50571, 1946357511,
    11691, 1912799241, 85918, 1912744201, 39263, 1929383439, 81215, 1929576458, 51530, 1929580548, 82467, 822155010,
    23876, 788531204, 74066, 771760388, 1966, 1946157079, 15379, 1996488980, 12594, 1694695433, 79482, 1677797137,
    76628, 1912611849, 31039, 1929579273, 49359, 1728253703, 85839, 1912744198, 68470, 1677729034, 80425, 1946167068,
    69762, 1828723977, 45620, 1627590406, 72502, 1627397382, 15265, 1694499087, 15280, 1694499087, 49305, 1728253708,
    73643, 1946165511, 13141, 1845690377, 29226, 1929579286, 29347, 2030242581, 29368, 1661143829, 73170, 1694506517,
    34963, 1828784916, 73151, 1694506515, 73191, 1845501458, 29316, 1929579281, 37190, 1929448721, 35296, 1694567184,
    35327, 1929448208, 37158, 1929448720, 37174, 1929448720, 73135, 1845501456, 29121, 1694698255, 29161, 1946356495,
    29248, 1728252687, 35312, 1929448207, 37235, 1929448719, 29263, 1929579278, 29333, 1929579278, 37119, 1929448718,
    37207, 1694567694, 37221, 1929448718, 80952, 1929576462, 29136, 2030242573, 29176, 1929579277, 29201, 1929579277,
    29277, 1862470413, 29290, 1929579277, 29303, 1627589389, 37133, 1661013261, 80966, 1929576461, 29149, 1929579276,
    29189, 1946356492, 29214, 1795361548, 29389, 1828915980, 37146, 1929448716, 35677, 973147144, 35685, 536939528,
    29114, 1677921031, 81133, 1677918215, 86611, 1677928967, 69656, 1694506247, 4092, 1996488727, 77924, 2030052627,
    82679, 1728125199, 20584, 1912603404, 13836, 1929576456, 34231, 1845693195, 34223, 1879247624, 688, 1694498826,
    48025, 1745030917, 23650, 973080589, 26322, 1694632204, 87355, 1694707980, 88868, 1694708492, 89013, 1694708748,
    23674, 973080585, 26344, 1661077768, 87377, 1661153544, 89046, 1661154312, 5404, 1845493770, 31074, 1929579274,
    11676, 1677918217, 11296, 1694695432, 87045, 1929521671, 25108, 1627392007, 48150, 1694699278, 48124, 1694699276,
    832, 1929379850, 52935, 973082897, 20336, 1946157840, 92410, 1946157842, 20776, 1912603419, 76954, 1912611863,
    76939, 1694508047, 77173, 1946166287, 93738, 1912603408, 23028, 1677723406, 93754, 1912603406, 4318, 1946157068,
    46498, 1929580295, 30532, 1677921036, 83868, 1845562884, 83891, 1845628420, 20544, 1912603405, 48364, 1929580299,
    89484, 1929589789, 89461, 2030253079, 89443, 1845703698, 33094, 1728252690, 69425, 1795169540, 16449, 1912602895,
    57566, 2030245901, 77943, 973088013, 53701, 771822088, 53666, 822153735, 80401, 1711286040, 50819, 1946357522,
    42285, 1929383436, 41409, 1929383435, 45490, 1929580299, 80072, 1946167054, 22795, 1677723149, 22692, 1677723148,
    58798, 973084933, 20409, 1946157848, 92744, 1912603414, 49951, 1929580302, 49965, 1845694221, 74989, 1845699341,
    46645, 1728253705, 11194, 1979908100, 73347, 1694506508, 78919, 1694574351, 78892, 1929455374, 78879, 1929455373,
    78906, 1711351565, 56315, 1929385743, 25893, 1694500873, 90844, 1694709257, 19112, 1694499346, 48253, 1845694214,
    57367, 1929582605, 57355, 2030245900, 56514, 973084441, 82348, 1929451288, 56497, 1946162961, 94052, 1677866768,
    72576, 1627397384, 69522, 2030050571, 65662, 587405829, 23184, 973080585, 23176, 2030045192, 82988, 2030113032,
    87807, 2030252552, 85437, 1946364930, 932, 1694498829, 12603, 1929576461, 892, 1795162124, 73769, 1946165507,
    18346, 1912602903, 39003, 1929383437, 67657, 1694506247, 1761, 1929379853, 54894, 1744900869, 8087, 1929379850,
    69547, 1694506249, 38623, 1811942935, 68552, 771759363, 21807, 2030109708, 35986, 973147146, 35996, 973147146,
    49890, 1929580298, 83480, 973153034, 49881, 1912803081, 49900, 1677922057, 74828, 1912808201, 74837, 1677927177,
    53627, 2030047499, 77326, 1912611842, 23193, 973080583, 36131, 973147143, 83888, 1795231235, 57452, 1929582601,
    68503, 771759364, 73638, 1946165509, 72617, 1862278407, 82936, 973148423, 69818, 1627397380, 54346, 1677792005,
    70367, 1627397381, 41221, 1929383432, 82025, 1677788424, 47930, 1845694224, 54229, 2030113543, 93061, 1912603408,
    93077, 1912603406, 48626, 2047020807, 13414, 1929576452, 75267, 1677927176, 76758, 1811948551, 26261, 1879181570,
    37916, 1879051778, 85475, 1879256066, 90919, 1879258626, 73584, 1828724995, 38681, 1946160643, 77046, 1845502987,
    92186, 1912603416, 12843, 1862467594, 8017, 1694498842, 52320, 1560350730, 92461, 1912603412, 14877, 1912602889,
    80136, 1912612626, 47874, 1929580303, 77087, 1912611845, 71337, 1845501188, 3725, 1677721619, 29547, 1946356496,
    83972, 1812006667, 69781, 1828723977, 39481, 1845497361, 93940, 1677866761, 43600, 1946160654, 71146, 1828723977,
    71719, 1946164493, 73650, 1795170567, 47991, 1896025861, 68078, 1929387274, 76249, 1912611847, 84004, 805308167,
    40759, 1929383429, 83840, 1627459075, 83905, 1627524611, 68494, 771759364, 21317, 1912603410, 57133, 973084421,
    51790, 1694699529, 47049, 1694699275, 70067, 1979718919, 35509, 973147149, 37846, 973147404, 13986, 1879244811,
    37465, 1912671499, 51342, 1912672011, 80865, 1912799241, 69649, 1728060679, 83198, 1996561929, 68935, 1862278404,
    2489, 1946157074, 7360, 1929379857, 80584, 1845559303, 91598, 1946157850, 91624, 1912603411, 13418, 1929576453,
    55303, 973149189, 50145, 1627590404, 75470, 1627595524, 3678, 1677721629, 46980, 1812139791, 55629, 1845564683,
    70589, 1761615109, 28406, 1946159624, 48314, 1728253702, 65626, 688069126, 65584, 688069125, 45501, 1929580290,
    83649, 1694699015, 51212, 3137408775, 46170, 1912803083, 55260, 973149193, 76259, 771761156, 25951, 1694500879,
    26408, 1694632207, 89172, 1694708751, 26395, 1694632205, 89159, 1694708749, 89187, 1862480909, 94011, 1677866766,
    14116, 1677918214, 19435, 1912603398, 82105, 1677788678, 12757, 1946353668, 94200, 1677866765, 85845, 1694640392,
    68819, 1845501192, 54636, 1661014790, 45886, 1862471429, 65899, 788732418, 3256, 3070230536, 3968, 1694498830,
    44249, 1946160649, 68827, 1627397385, 72437, 1677729035, 45570, 1929580295, 7721, 1845493792, 57062, 973084420,
    73849, 1946165508, 66993, 1694505733, 26689, 1694632202, 90869, 1694709258, 3803, 1677721623, 36063, 973147149,
    50319, 1929580300, 75048, 1929585420, 58145, 1929582602, 75210, 1929585418, 76846, 1879057418, 57389, 1929582604,
    67129, 1677728780, 18672, 805306886, 18678, 956301830, 12903, 1828913158, 71272, 1627397382, 11071, 1627586565,
    48914, 1627590405, 57264, 1627592453, 85762, 1627531525, 86997, 1627597317, 50492, 1929580301, 67843, 1761615109,
    46676, 1929580293, 48829, 1694699269, 10126, 1929379857, 6753, 1879048205, 16398, 1912602892, 18553, 1644167720,
    6728, 1929379865, 18528, 1929380377, 27774, 1929513241, 88963, 1929589529, 73622, 1845502217, 31585, 1929579279,
    35770, 1677790218, 65887, 2684557827, 37075, 1912671500, 11981, 1929576459, 37064, 1744899339, 37055, 1845562633,
    16258, 1912602894, 80555, 1862336525, 36686, 973147147, 81574, 1694564618, 27550, 1929513224, 38340, 1929383432,
    11120, 2533556226, 92552, 1946157845, 73930, 1694507276, 70230, 1728060679, 48781, 1661144837, 50634, 1929580297,
    40106, 1694502409, 26663, 1627523330, 90879, 1627600386, 32563, 1929579275, 4115, 1694498838, 5084, 1929379857,
    4151, 536870928, 4137, 1694498830, 11522, 1929576462, 80631, 1946222605, 86528, 1946364429, 11511, 1728249867,
    48944, 1728253707, 86541, 1728260619, 11502, 1694695433, 67413, 1929387019, 85467, 1946364930, 76856, 1811948552,
    48375, 1828916999, 93652, 1912603407, 46768, 1929580298, 46760, 2030243592, 54481, 2030113544, 76927, 1862280195,
    25424, 973080583, 70833, 1996496135, 46534, 1929580293, 68644, 771759363, 82668, 1828788491, 66859, 1677728524,
    743, 1795162132, 76864, 1694508036, 72318, 1627397381, 29060, 738200071, 40800, 1677725203, 44128, 1694502419,
    45105, 1677921802, 93821, 1962935051, 66369, 1811946254, 36046, 973147144, 53766, 2013336071, 75020, 2013471495,
    74224, 2031362563, 3982, 1996488725, 4049, 1912602645, 72870, 1845501458, 72888, 1845501458, 69240, 1677729033,
    12584, 1694695434, 25304, 973080579, 75643, 771761155, 52675, 1929384210, 82869, 1929449741, 28859, 1929382411,
    57125, 973084420, 45656, 1661144844, 80325, 1845503766, 80305, 1845503764, 39294, 1811942924, 48182, 2030243590,
    68102, 1694506251, 46608, 2030243589, 24336, 771753993, 43511, 1929383433, 73861, 1946165508, 35475, 973147145,
    48437, 2013466371, 54522, 2013336323, 76905, 1744839685, 86757, 1862478339, 13780, 1929576460, 83848, 536940036,
    25341, 788531210, 26719, 1694632201, 90887, 1694709257, 44756, 1929383429, 70627, 1694506249, 48485, 1929580296,
    13119, 1929576459, 90302, 1694708997, 85461, 654519298, 21129, 1912603412, 48420, 1929580301, 11218, 1929576452,
    23379, 2030045205, 88099, 2030252565, 23400, 973080595, 87476, 1845702930, 89842, 1845703698, 44040, 1694502409,
    79584, 1828792073, 79593, 1912678153, 13178, 1929576459, 39986, 1946160660, 44669, 1879051785, 47213, 1929580292,
    34388, 1694698253, 43003, 1694502420, 43347, 1694502415, 55851, 1845564684, 85643, 1929521415, 25289, 788531208,
    26731, 1694632199, 47385, 1929580295, 90961, 1694709255, 39498, 1929383444, 27042, 1946290451, 38684, 1946160659,
    12694, 1996685318, 41256, 1929383435, 10505, 1929379858, 18397, 1929380114, 22093, 1845495058, 66438, 1929386770,
    66456, 1795169040, 74449, 1929388816, 93810, 1795162891, 83926, 922814216, 83934, 939591432, 83942, 956368648,
    54236, 1929450249, 71586, 1795169544, 11992, 1929576458, 69985, 1677729030, 13076, 1929576455, 45592, 1929580293,
    69179, 1929387269, 68014, 1811946759, 91299, 1627600388, 38891, 1694502423, 67632, 1862278413, 4941, 1929379860,
    14207, 1929576467, 73209, 1694506513, 19841, 1677722383, 19856, 1711276815, 73226, 1694506511, 14226, 1828913166,
    93878, 1828717326, 49579, 1929580298, 49570, 1812139785, 74884, 1812144905, 86412, 1812146697, 9450, 2030043160,
    4859, 1929379860, 93034, 1946157851, 92992, 1912603414, 40236, 2030046740, 48606, 1929580308, 93014, 1912603412,
    48588, 1929580306, 48575, 1946357517, 49317, 1912803078, 72534, 1627397384, 69012, 1929387269, 7013, 1845493780,
    30036, 1929579282, 30019, 1728252689, 30054, 1963133713, 30071, 1929579281, 13889, 1929576464, 36204, 973147146,
    30010, 1677921033, 54179, 1912673030, 54868, 1677792006, 70049, 1845501188, 81245, 2030239748, 68314, 2030050571,
    48718, 1979911938, 81013, 1979908098, 85779, 1979853058, 46061, 1946357517, 74205, 1913397763, 6143, 1946157074,
    44274, 1946160660, 47617, 1694699270, 24371, 973080584, 87242, 1929588999, 72353, 1912610053, 36138, 973147144,
    11026, 2030239751, 50266, 2030243591, 48507, 1946357524, 48493, 1694699278, 68793, 1694506245, 11308, 1845690372,
    29744, 1946356497, 36917, 973147149, 29761, 1677921036, 57855, 1996691468, 80691, 1879113737, 79526, 1929455370,
    10023, 1694498822, 41647, 1677725205, 44025, 1845497359, 69515, 2013273351, 34162, 1845693196, 70267, 1962941703,
    11239, 1929576457, 54130, 1929450245, 54126, 1694569220, 70460, 1845501191, 73542, 973152263, 19709, 1912603404,
    12891, 721616898, 19753, 1711276812, 2868, 1845493772, 93414, 1912603403, 55846, 1946227973, 11713, 1929576455,
    39306, 1845497372, 71240, 1744837903, 67808, 1627397383, 68776, 2030050568, 79941, 1677731601, 79926, 1677731599,
    73808, 1946165507, 85372, 1929587715, 31484, 1929579279, 35262, 1828784911, 38308, 1862274569, 84219, 2030109714,
    66998, 1946163982, 8202, 1711276043, 25486, 1929381905, 27336, 1929513233, 90540, 1929590289, 81962, 1627457545,
    90557, 1627600393, 14549, 1929380114, 14567, 1929380114, 47067, 1745030924, 69079, 1660951814, 66524, 1677728527,
    79467, 1845569295, 19143, 1677722120, 42406, 1795165700, 16622, 1828716820, 16642, 1912602900, 56539, 973084436,
    38065, 1929383443, 82386, 1845565203, 79122, 1912678162, 16606, 1929380112, 56559, 973084432, 56592, 973084431,
    75786, 1946166287, 82405, 1929451279, 82372, 1845565198, 81584, 1946222861, 56607, 973084427, 80700, 1929576458,
    38056, 1929383433, 56583, 973084425, 75749, 1946166281, 11483, 1929576456, 56575, 973084424, 57256, 1929582344,
    11476, 1946353671, 57249, 1946359559, 8490, 1694498833, 8507, 2030043151, 47553, 2030243598, 68384, 1811946766,
    38422, 2013269507, 9737, 1694498829, 11664, 1946353670, 31136, 1929579285, 31208, 1929579283, 31244, 1929579283,
    31173, 1929579282, 1219, 1912602639, 22974, 1694500622, 35199, 1879116557, 17654, 2030043404, 14619, 1996488970,
    81423, 1862336777, 17366, 1694499088, 53007, 2030047505, 50138, 1627590403, 51453, 1627590659, 75439, 1627595523,
    15218, 2013266189, 39016, 1929383441, 70187, 1627397382, 26741, 1627523331, 44357, 1627393539, 90971, 1627600387,
    52396, 1560350731, 68325, 1862278404, 26501, 1862404365, 28267, 1862273549, 89077, 1862480909, 89090, 1694708749,
    13170, 1929576456, 88897, 1929589512, 13163, 1694695431, 26494, 1694632199, 75511, 1694704391, 88890, 1694708487,
    89103, 1694708743, 48062, 1929580294, 39621, 1694502412, 84510, 1929446427, 52727, 1694503187, 52746, 1929384210,
    84537, 1929446418, 27566, 1929513226, 40319, 1929383434, 74136, 738205956, 55539, 604050695, 54419, 1912673030,
    33173, 1728252696, 70979, 1627397382, 22704, 1677723148, 49021, 1912803078, 44303, 1694502416, 44196, 2013269512,
    13254, 1946353673, 18658, 1946157577, 56151, 973084173, 44583, 1694502413, 85611, 2030184709, 68343, 1862278409,
    75715, 1694508036, 36590, 973147146, 20265, 1912603409, 49683, 1929580304, 20166, 1946157839, 21708, 2030109711,
    49647, 1845694220, 9137, 1694498831, 40764, 1912606219, 78385, 1929455125, 78365, 1946232340, 78406, 1694574099,
    78350, 1694574095, 48840, 1929580293, 69689, 1627397382, 56942, 1996494615, 39921, 1946160647, 48259, 1677922052,
    67239, 1711283214, 90425, 1929590287, 11066, 1862467589, 50293, 1862471429, 69794, 1761615112, 50847, 1929580296,
    71475, 1627397385, 71784, 1627397384, 75653, 1929389058, 67815, 1627397381, 55822, 973149446, 55828, 973149446,
    55817, 973149445, 1886, 1946157071, 71012, 1694506246, 67895, 1627397381, 12862, 2013462530, 12968, 1694695439,
    81234, 1845690379, 14153, 1812135946, 83856, 536940036, 86820, 1912809989, 45095, 1677921802, 22276, 1694500104,
    9908, 1929379857, 55863, 973084169, 42106, 1929383434, 68282, 1728060679, 4418, 1929379855, 85882, 1929521418,
    85873, 1912744201, 15231, 2013266189, 23085, 1711277840, 80917, 1845690381, 13515, 1996685319, 85365, 1845701635,
    40183, 1912606226, 48982, 1677922057, 45258, 1946357253, 2942, 2030043150, 1806, 1946157068, 1234, 1912602636,
    45745, 1627590405, 71425, 1627397382, 32471, 1929579280, 20675, 1660945164, 92923, 1912603411, 52009, 1627590666,
    73772, 1946165507, 27682, 1929513227, 1792, 1946157070, 46569, 1862471430, 70840, 1912610054, 72299, 1845501195,
    52285, 687935498, 47816, 1694699272, 35789, 973147142, 65790, 755177992, 2183, 1929379873, 71383, 1744837897,
    43446, 1862274571, 91318, 1929590283, 22898, 1862272777, 68836, 1761615115, 48416, 1929580292, 49564, 1845694214,
    74913, 1845699334, 12909, 1694695429, 29813, 1929579274, 35897, 973147146, 29804, 1677921033, 6515, 2030043152,
    54378, 1929450248, 54371, 1946227463, 17795, 1795162389, 76118, 2030052367, 22870, 1862272775, 26097, 788531207,
    49828, 1929580300, 49817, 1694699275, 74893, 1694704395, 26758, 1879181574, 41949, 1879051782, 90980, 1879258630,
    68236, 1728060682, 16965, 1912602896, 53905, 1812009490, 30121, 1963133712, 86805, 1912809989, 66988, 1694505733,
    23317, 2030045201, 88407, 2030252561, 74028, 2030051592, 86646, 2030250504, 12042, 1795358728, 38155, 1946160649,
    10867, 1946353670, 73720, 1946165507, 71559, 1728060684, 12895, 721616901, 23898, 973080583, 49263, 1929580294,
    68639, 771759365, 81989, 1677788424, 6032, 1677721612, 85377, 1929587715, 91447, 1946157849, 93294, 1912603412,
    93276, 1912603410, 47438, 1946357515, 92246, 1946157848, 92210, 1912603411, 92229, 1912603409, 47261, 1929580303,
    47251, 2030243594, 50273, 1929580297, 80513, 1744896019, 76308, 1845502990, 76295, 1845502989, 76284, 1845502987,
    46042, 1929580296, 87083, 1694640649, 85477, 1761815557, 85416, 1946364932, 81753, 1912668427, 14023, 1996685322,
    51834, 1929580549, 13844, 1862467589, 1064, 1677721619, 38348, 1929383436, 45584, 1677922056, 69171, 1677729032,
    67155, 1929387016, 50920, 1812139787, 42192, 1845497361, 57116, 973084425, 16762, 1912602901, 16783, 1912602901,
    15553, 1728053523, 94259, 1694643977, 93565, 1912603409, 45873, 1929580301, 45865, 1812139784, 11122, 2500001795,
    50975, 1694699274, 10185, 1946157074, 77230, 1946166286, 12398, 1694695436, 47351, 1745030920, 25724, 973080588,
    87744, 1929589003, 72520, 1627397385, 68538, 771759364, 81199, 1912799238, 8922, 1845493770, 51456, 1694699530,
    69711, 1929387269, 41434, 1811942930, 11049, 1929576454, 23132, 973080582, 23170, 788531206, 26526, 1929513222,
    50217, 1929580294, 86369, 1929587206, 87176, 1929588998, 88768, 1929589510, 90262, 1929590022, 11044, 1862467589,
    26521, 1862404357, 86943, 1862478341, 87171, 1862480133, 88763, 1862480645, 90257, 1862481157, 51688, 1694699530,
    82780, 2030113032, 13718, 1912799238, 68583, 771759364, 73592, 771760389, 70960, 1912610059, 90797, 1929590284,
    80591, 1694564364, 37012, 1728198663, 59970, 1929386253, 46387, 1845694219, 42382, 1929383444, 70328, 1728060681,
    41572, 1677725198, 69492, 2030050567, 80881, 1946353669, 27814, 1661077763, 87218, 1661153539, 57933, 1996691472,
    72542, 1627397385, 24420, 788531215, 24406, 1862273038, 24435, 1694500878, 27197, 1862404366, 27211, 1694632206,
    90021, 1862480910, 24395, 1711278091, 88222, 1711485451, 24386, 973080585, 27189, 2030176520, 81860, 2030110728,
    86976, 2030250504, 87554, 2030252296, 88214, 2030252552, 83876, 1761676803, 36380, 973147146, 33064, 1912802057,
    41906, 2046823947, 43863, 2030046727, 48805, 1627590405, 68527, 771759364, 68433, 1694506255, 54139, 1728123655,
    53741, 1694568969, 3003, 1845493776, 57097, 973084422, 57110, 536876806, 10907, 1812135941, 24832, 973080580,
    78855, 1694574351, 78841, 1929455374, 78828, 1929455373, 5659, 1694498833, 5625, 2030043151, 35484, 1812007945,
    77357, 1694508035, 70483, 1962941700, 10455, 1694498841, 69790, 1862278404, 57783, 1845696529, 3340, 1677721628,
    71282, 1761615109, 85253, 1946299679, 85284, 1728195866, 85237, 1677864208, 65909, 688069134, 53791, 1946227209,
    32524, 1929579277, 74158, 1996497160, 77353, 771761156, 83709, 1946357257, 84620, 1963000842, 65632, 755177990,
    65594, 755177989, 9714, 1677721623, 17938, 1677721879, 53373, 2030047502, 53387, 2030047501, 10991, 1946353674,
    76754, 771761156, 58937, 1929386266, 69857, 1946164488, 76637, 1694508041, 70657, 2030050571, 68560, 771759365,
    11428, 2030239749, 33296, 1728252690, 31637, 1677921040, 73706, 1946165506, 40338, 1845497363, 13054, 1929576455,
    51362, 1694699526, 41331, 1912606226, 41267, 1929383439, 40902, 1929383438, 77972, 1929389336, 41808, 1929383429,
    75977, 1912611857, 48244, 1929580297, 73792, 1946165507, 48216, 1694699276, 86130, 1694640411, 70124, 1728060685,
    86079, 1946298632, 13098, 1879244804, 41218, 1660947971, 83304, 1677925903, 91710, 1946157843, 48884, 1929580295,
    14867, 1912602890, 152, 1946157074, 9264, 1845493770, 58274, 1711478793, 12836, 1677918215, 42580, 1929383441,
    56164, 973084169, 44333, 1929383431, 5367, 1929379852, 10599, 1929379874, 69541, 2030050566, 13329, 1862467589,
    74246, 1813783043, 76683, 771761157, 76679, 1946166276, 41401, 1929383432, 45232, 1812139529, 71261, 1744837894,
    25363, 1862273041, 26646, 1862404369, 90408, 1862481425, 70988, 1761615112, 72071, 1862278410, 70798, 1627397383,
    30151, 1963133714, 93916, 1677866761, 48730, 1862471434, 7614, 1946157070, 73597, 1845502212, 68329, 2030050574,
    18883, 1845494304, 39215, 1660947984, 68681, 1627397383, 76920, 1912611847, 79499, 1677797138, 25902, 788531206,
    27655, 1862404357, 91165, 1862481413, 72115, 1862278405, 71673, 1627397385, 59469, 1929386258, 12790, 1845690374,
    86618, 1845701126, 76149, 1811948561, 26748, 1929513220, 44192, 1929383428, 91001, 1929590276, 50064, 1828917000,
    20838, 1946157843, 76613, 1694508047, 20740, 1660945164, 65823, 688069125, 42775, 1929383432, 43520, 1929383437,
    54726, 1694569220, 54203, 1694569223, 65874, 1594038789, 65870, 1594038788, 66915, 1929386773, 1333, 1694498828,
    28847, 1929382412, 54807, 1946227462, 37982, 1761611267, 65958, 1711282956, 65931, 1828723467, 11433, 1912799237,
    1606, 1694498832, 5390, 1845493774, 52494, 687935504, 31012, 2030242574, 69888, 1627397385, 31004, 1929579272,
    45381, 1929580296, 54336, 1845564166, 2261, 1677721640, 80813, 1929576466, 12616, 1812135946, 74180, 2030576136,
    86681, 2030250504, 46639, 1745030918, 51185, 2449542919, 56287, 1946162957, 17243, 1912602897, 4409, 1946157065,
    18857, 1677722138, 49554, 1929580298, 19479, 1946157833, 12999, 1929576456, 12992, 1845690375, 40553, 1677725200,
    73631, 1728061703, 70040, 1694506249, 40593, 2030046738, 42167, 1761611276, 45052, 1812139528, 78464, 1694574096,
    39468, 1845497357, 67746, 1694506249, 74079, 1677730051, 79682, 1912612619, 65622, 1929583108, 25776, 1795164177,
    26930, 1795295505, 38727, 1795165713, 90759, 1795372561, 25760, 1929381904, 26914, 1929513232, 90743, 1929590288,
    26947, 2030176521, 38718, 2030046729, 51782, 1728253960, 44873, 1811942920, 91148, 1812149768, 78480, 1845569048,
    9697, 2030043153, 3368, 1694498831, 69593, 1845501194, 53171, 2030047504, 45248, 1912802826, 69685, 1845501188,
    13102, 1694695429, 3649, 1694498845, 6579, 2030043163, 79354, 1946232596, 28072, 1845496336, 59834, 1912609040,
    79374, 2030118671, 90506, 1795372551, 67729, 1929387271, 68071, 1795169543, 69429, 2030050568, 36112, 973147146,
    43434, 1828720140, 41140, 1660947977, 3760, 1728053261, 25537, 1627392018, 26834, 2030176526, 43678, 2030046734,
    91016, 2030253582, 91030, 1929590286, 25526, 1627392011, 6295, 1929379850, 26827, 1963067655, 43692, 1962937863,
    91009, 1963144711, 19270, 1929380380, 9474, 2030043160, 4843, 1694498832, 4897, 1694498829, 4831, 1694498828,
    45896, 1929580298, 12956, 1745027079, 44500, 1677725201, 54198, 1912673029, 51716, 1728253983, 51698, 1661145106,
    51679, 1694699529, 18415, 1694499092, 34538, 1912802067, 34531, 2030242567, 82437, 2013337347, 26899, 1694632207,
    90728, 1694709263, 93619, 1946157844, 93639, 1912603405, 70767, 1761615110, 78231, 1677731103, 58518, 1761679378,
    21224, 1912603409, 57648, 2030245905, 58503, 1761679375, 83194, 1694572036, 52258, 1795231761, 85426, 1812147202,
    5059, 1879048200, 76787, 1912611847, 9925, 1811939338, 42453, 1929383437, 71713, 1845501190, 13983, 822280195,
    81309, 1694695436, 83950, 1694566156, 47783, 1728253705, 34591, 1912802071, 34914, 1828784915, 58297, 1929582611,
    8713, 1912602641, 31399, 1929579280, 34898, 1828784912, 31415, 1929579279, 31469, 1694698255, 31385, 1929579278,
    31442, 1929579278, 34174, 1845693198, 58283, 1929582606, 80938, 1929576462, 22585, 1694500365, 31456, 1929579277,
    31430, 1929579276, 31374, 1929579275, 34878, 1828784907, 45370, 1929580299, 34582, 2030242569, 34889, 1845562121,
    9026, 1996488724, 65749, 1946360335, 14167, 1694695438, 14181, 1946353678, 65698, 1694702094, 65735, 1694702094,
    14195, 2030239756, 65712, 2030246412, 65724, 1946360331, 12059, 1946353669, 73747, 1946165506, 9947, 1845493771,
    74800, 1929388811, 75081, 1845699335, 1706, 1929379853, 73673, 1946165507, 40256, 1677725202, 20198, 1946157840,
    92960, 1912603407, 20571, 1912603405, 91904, 1912603405, 42632, 1946160652, 19818, 1795162891, 49002, 1929580299,
    51305, 1040256776, 70566, 1795169543, 47380, 1694699269, 42802, 1845497359, 42817, 1929383436, 45084, 2047020550,
    13280, 1929576452, 69300, 1845501192, 83375, 1828791053, 28128, 1811941899, 48919, 1929580298, 44934, 1879051781,
    81922, 2030110729, 82731, 2030113033, 88077, 2030252553, 72647, 1627397385, 24731, 1946159123, 89278, 1694708754,
    89296, 1862480914, 24672, 973080592, 24688, 2030045200, 53258, 2030047504, 87966, 2030252560, 24657, 2030045199,
    53243, 2030047503, 87951, 2030252559, 24704, 973080590, 24644, 973080589, 24718, 788531213, 87637, 1929589005,
    26568, 1845627148, 87625, 1845702924, 88810, 1845703436, 89266, 1694708748, 89314, 1845703692, 19731, 1912603403,
    34371, 1694698257, 36272, 973147153, 8389, 1694498832, 34432, 1929579280, 3070, 1694498830, 3094, 1694498830,
    8439, 2030043150, 32960, 2030242574, 8417, 1946157069, 36454, 973147147, 22117, 1845495049, 22126, 1946158345,
    36263, 973147145, 37837, 1845562633, 82067, 2030109961, 84413, 2030109705, 11186, 1929576456, 72469, 1845501190,
    37744, 1929448715, 73811, 1946165507, 69603, 1677729032, 1680, 1929379853, 2507, 1946157072, 4298, 1929379860,
    84285, 1828783127, 84308, 2030109717, 65867, 1594038787, 54699, 1812009736, 87147, 1812081160, 41229, 1979715075,
    47399, 2030243595, 85927, 1912744199, 68113, 2030050570, 70740, 1627397380, 35931, 973147158, 31263, 1946356501,
    31284, 1677921042, 44939, 1946160650, 82248, 1929451277, 76817, 1677730824, 33763, 1929579275, 33774, 2030242569,
    75335, 2030248713, 27853, 1845496328, 91334, 1929590290, 58463, 1677793297, 58480, 2030114826, 43392, 1929383432,
    57547, 2030245895, 45613, 1677922055, 72495, 1677729031, 13736, 1912799239, 11468, 1896022019, 74191, 772284932,
    36697, 1912671241, 82788, 1828786444, 82810, 1912672523, 82800, 2030113034, 47172, 1929580296, 92090, 1946157846,
    83776, 1661144595, 46321, 2030243601, 92112, 1912603409, 40082, 1996492303, 41149, 1677725198, 41480, 1946160653,
    45555, 1929580301, 83817, 1929580045, 45547, 1812139784, 86906, 1812146696, 11038, 1929576454, 23892, 973080582,
    26562, 1929513222, 86937, 1929587206, 87230, 1929588998, 88804, 1929589510, 90251, 1929590022, 11033, 1694695429,
    26557, 1694632197, 86932, 1694706181, 87225, 1694707973, 88799, 1694708485, 90246, 1694708997, 90711, 1845704197,
    90792, 1862481413, 69564, 1744837893, 83701, 1694699016, 13211, 1929576453, 54975, 1929450245, 54971, 1828786948,
    74287, 774119940, 75662, 2013275138, 17057, 1929380122, 81374, 1912668424, 80874, 2030239751, 69847, 1627397386,
    74042, 2030051592, 86660, 2030250504, 71303, 2030050571, 25918, 1862273037, 21529, 2030109719, 21511, 2030109714,
    52160, 1912803334, 13651, 1627586563, 76710, 771761156, 82720, 2030113035, 50855, 1845694217, 71462, 1627397383,
    46012, 1929580299, 25324, 788531209, 26665, 1627523336, 38101, 1627393544, 69108, 1627397384, 50744, 2030243591,
    65896, 2399345155, 29006, 1946159623, 29531, 1963133712, 66593, 2030050062, 7077, 1795162125, 33716, 1694698251,
    33709, 1711475463, 71869, 2046827789, 41452, 1912606220, 41548, 1845497355, 69468, 1862278407, 54864, 2030113540,
    75293, 1677927174, 71129, 1862278406, 33036, 1694698253, 13375, 1912799240, 28348, 1912605187, 36428, 973147154,
    30267, 1929579281, 36411, 973147153, 51020, 1929580305, 30251, 1694698256, 75518, 1694704400, 30186, 1644366604,
    42274, 2030046731, 93344, 1912603405, 50451, 1694699276, 69701, 1627397382, 76714, 1811948551, 21485, 2030109715,
    13596, 1694695430, 71320, 1627397382, 72218, 1929387270, 35057, 1694567191, 33231, 1677921042, 49769, 1929580306,
    33249, 1677921041, 33280, 1929579280, 49753, 1929580304, 33266, 1929579278, 76519, 1694508045, 85629, 1912744196,
    13553, 1694695429, 42930, 1946160656, 4992, 1929379849, 70858, 1627397381, 58536, 1929451533, 57334, 2030245900,
    28398, 1996491272, 50931, 1845694216, 25659, 973080585, 27523, 1929513224, 38300, 1929383432, 87762, 1929589000,
    1187, 1929379859, 76698, 771761156, 26752, 1627523334, 42250, 1627393542, 90974, 1627600390, 52306, 687935495,
    44991, 1946160655, 14047, 1795358731, 10316, 1694498830, 55080, 1677792016, 69583, 1946164490, 73113, 1694506502,
    12390, 1929576452, 85348, 1929587460, 51915, 1694699543, 28798, 1728055821, 28789, 1946159625, 85815, 1694640394,
    44704, 553651723, 44694, 1946160650, 57089, 973084420, 31704, 1929579277, 44596, 1694502414, 54881, 1946227462,
    28044, 1845496336, 15003, 1694499092, 14974, 1694499089, 12151, 1845690384, 15023, 1677721872, 15039, 1912602896,
    14991, 1996488972, 12143, 1912799240, 85713, 1912744200, 12761, 1694695430, 25479, 788531207, 73899, 1694507271,
    86775, 1912809988, 7206, 1677721612, 44930, 1778388484, 30198, 1644366606, 45969, 1845694219, 38366, 1828720136,
    78504, 1929455131, 36146, 973147150, 2956, 2030043149, 50253, 2030243597, 45668, 1661144844, 48349, 1795362565,
    73536, 1040261123, 13724, 1912799238, 70894, 1761615109, 83990, 939525895, 47145, 1694699283, 15324, 1694499087,
    81712, 1744896268, 47136, 1694699273, 17138, 2030043407, 36100, 973147148, 50223, 1929580299, 81015, 1929576459,
    71980, 2030050571, 7330, 1694498834, 90292, 1711486218, 33839, 1929579275, 41586, 1694502416, 69475, 1811946760,
    51772, 1795362826, 87236, 1946366214, 11339, 1946353668, 43919, 1845497363, 42483, 1627393552, 41183, 1929383438,
    41197, 1929383438, 85960, 1812080903, 19448, 1912603398, 45827, 2030243588, 54210, 2030113540, 86891, 2030250500,
    2090, 1845493782, 17483, 1912602901, 77157, 1946166279, 42256, 2030046738, 12767, 1862467588, 52248, 1862340618,
    53895, 1694568970, 72448, 1627397383, 5867, 2030043164, 18369, 2030043420, 6000, 1845493770, 35014, 1728121623,
    35037, 1929448212, 33197, 1728252690, 33215, 1677921040, 37485, 1677790480, 48088, 1929580303, 67290, 1929387020,
    22144, 1677722891, 35826, 973147142, 75442, 1745036037, 69643, 1744837894, 1774, 1929379858, 80727, 1694695433,
    40139, 1627393548, 13928, 1929576451, 12426, 1694695441, 77328, 771761155, 45503, 771952388, 2301, 1677721626,
    85866, 1862412548, 23042, 1996490504, 77956, 2030052624, 19651, 1912603405, 55422, 1828787218, 81941, 2030110726,
    88003, 2030252550, 91794, 1912603404, 77057, 1845502989, 74784, 1694507792, 23074, 1845495563, 67781, 1862278406,
    82455, 973149956, 88340, 1711485458, 24077, 2030045199, 88633, 1627599370, 87915, 2030252553, 81321, 1929445639,
    80710, 1929576456, 1552, 1694498834, 1588, 1694498834, 69410, 1694506249, 65982, 1929386765, 65970, 1694505740,
    52981, 973082890, 24030, 1627392009, 88624, 1627599369, 73778, 2046828801, 38447, 1946160648, 53984, 1677791766,
    48275, 1795362574, 79778, 1946167060, 90106, 1845703960, 2668, 1694498826, 11727, 1845690376, 36242, 973147149,
    8405, 1694498828, 26514, 1946290439, 41124, 1946160647, 79078, 1929455378, 40006, 1845497360, 48358, 1812139782,
    67198, 1929387017, 9750, 1828716582, 17961, 1828716838, 27888, 1694501387, 71267, 1627397381, 85748, 2030184710,
    54342, 1795232516, 54296, 1744900869, 68578, 771759365, 19694, 1946157839, 13322, 1694695431, 85954, 1946298630,
    44058, 1644170760, 70814, 1694506244, 17047, 1862271242, 13558, 1694695431, 91756, 1946157843, 58375, 2030114826,
    17467, 1694499088, 65550, 1996495121, 57683, 1694701590, 57705, 1694701590, 57727, 1761810449, 58490, 1694570509,
    57665, 1694701577, 57674, 1694701577, 71841, 1946164490, 45090, 1677921797, 86443, 1929587205, 27810, 1694632196,
    85791, 1694640388, 86439, 1694706180, 18606, 1677722131, 18625, 1677722130, 68740, 1761615110, 21746, 973145095,
    76933, 1862280195, 73817, 1946165507, 76649, 1946166275, 39334, 1845497376, 38510, 1660947980, 71392, 1828723976,
    70034, 1862278406, 44294, 1828720137, 71032, 1761615114, 50622, 1929580300, 9167, 1845493768, 40579, 2030046734,
    40621, 1694502411, 43471, 1946160658, 72674, 1627397384, 93925, 1677866759, 58385, 1677793292, 12853, 1929576457,
    50751, 1929580297, 56362, 1946162968, 10238, 1694498838, 82299, 1929451280, 7828, 1912602639, 50397, 1929580302,
    21443, 1912603405, 27378, 1845627149, 46154, 2030243597, 46269, 2030243597, 81971, 1845561357, 90591, 1845704205,
    7816, 1845493772, 27321, 1627523340, 27531, 1929513224, 38279, 1929383432, 42238, 1795165699, 65828, 688069125,
    83910, 1711343365, 68870, 1627397382, 10890, 1946353670, 10896, 1946353670, 81166, 973275146, 12050, 1929576457,
    68660, 771759364, 72330, 2030050566, 14145, 1812135944, 39185, 1694502413, 91643, 1946157846, 68456, 2030050574,
    46313, 2030243592, 24098, 1694500870, 90324, 1929590283, 58887, 1845500184, 75291, 1677927170, 78554, 1879123482,
    85678, 1912744200, 75305, 1812144902, 15199, 1912602899, 44825, 1912606221, 22598, 1677723148, 68624, 771759363,
    82971, 2030113033, 87932, 2030252553, 15520, 1694499087, 15506, 1694499086, 93519, 1912603406, 75254, 1912808201,
    50093, 1677922055, 69865, 1946164489, 26773, 1627523335, 42597, 1627393543, 91958, 1946157845, 20282, 1912603411,
    21850, 2030109713, 34339, 1694698256, 49992, 1929580303, 74622, 973087503, 49978, 1946357518, 74637, 1929388814,
    74846, 1946362638, 85545, 1862479882, 50546, 1929580296, 50539, 1812139783, 86277, 1812146695, 68542, 771759364,
    36712, 973147148, 47812, 1946357508, 11171, 1795358724, 85440, 1694706689, 40223, 1694502413, 24241, 1627392009,
    88643, 1627599369, 8308, 2030043156, 8291, 2030043153, 14129, 1812135944, 71400, 1845501194, 58560, 1929451536,
    24593, 1862273039, 27225, 1862404367, 90035, 1862480911, 21581, 2030109708, 22264, 1845495052, 22332, 1946158348,
    81834, 2030110732, 88503, 2030252556, 24608, 788531210, 27312, 1677854985, 81997, 1677788425, 87573, 1677930761,
    74370, 1711285001, 3305, 1862270986, 73805, 1946165507, 52560, 2030047501, 49095, 1627590403, 54121, 1929450245,
    54117, 1828786948, 69200, 1845501190, 38980, 1694502423, 4263, 1795162123, 67579, 1862278409, 25081, 1879050257,
    26427, 1862404362, 88929, 1862480650, 31836, 2030242581, 31821, 1929579279, 37379, 973147403, 35667, 1946225674,
    37369, 1946225930, 39971, 1929383439, 55132, 1912673038, 54325, 1912673035, 16370, 1929380124, 85224, 1946299661,
    15623, 1946157339, 17712, 1946157339, 7644, 2030043157, 73666, 1929388291, 52952, 2030047508, 73280, 1694506511,
    82996, 2030113033, 88205, 2030252553, 54577, 1929450247, 253, 1845493776, 24919, 1711278101, 88375, 1711485461,
    24901, 2030045202, 53421, 2030047505, 24889, 2030045196, 88053, 2030252556, 24879, 973080586, 87700, 1728262409,
    81205, 1694695434, 70383, 1627397384, 11127, 2030239748, 93694, 1946157845, 89962, 1929589775, 93680, 1912603406,
    1622, 1946157067, 46596, 1728253703, 7133, 1929379856, 76507, 1694508037, 71615, 1627397382, 44424, 1979715080,
    75593, 1929585422, 17450, 1694499089, 33783, 1929579280, 19742, 1845494539, 7348, 1879048204, 71608, 1694506247,
    73919, 1694507275, 20080, 1912603403, 85484, 1862478851, 70297, 1962941704, 68534, 771759364, 85568, 1677863174,
    47040, 1929580297, 45772, 1627590406, 72363, 1627397382, 73765, 1946165508, 5923, 1677721608, 80781, 1929576457,
    69003, 1694506249, 58209, 1929582600, 45523, 1627590403, 49840, 1929580293, 58188, 1929582605, 71278, 1627397380,
    38794, 1929383441, 38779, 1694502415, 67535, 1862278407, 42354, 1946160664, 68977, 1627397390, 45079, 1761807877,
    57537, 2030245898, 24449, 2030045193, 93148, 1912603415, 46623, 1694699280, 70182, 1912610053, 25260, 1929381904,
    27693, 1929513232, 90351, 1929590288, 25276, 2030045193, 72559, 1761615109, 69674, 1711283467, 22755, 1677723148,
    68947, 1845501190, 92820, 1946157846, 92975, 1912603409, 20596, 1912603407, 49013, 1812139784, 42297, 2030046734,
    82469, 872486659, 30518, 1677921038, 85310, 1946299678, 7665, 1677721617, 33920, 1929579281, 7888, 1929379855,
    68714, 1946164491, 10330, 1711276044, 11083, 1929576456, 11076, 1845690375, 90239, 1845703943, 22658, 1677723149,
    15082, 1929380113, 13150, 1912799238, 69991, 1627397385, 70668, 1962941700, 12064, 1929576457, 1534, 1694498834,
    1570, 1694498834, 13087, 1929576453, 13083, 1812135940, 27828, 1845496328, 57016, 1929385744, 57047, 1912608527,
    30169, 1929579281, 30284, 1795361552, 30300, 1912802063, 38434, 1929383437, 89613, 1845703704, 3019, 2030043149,
    81890, 1828784138, 88676, 1828925962, 67207, 1694506000, 45307, 1929580059, 43847, 1627393552, 84606, 1711342606,
    83550, 1845693960, 85659, 1845635336, 38374, 1929383434, 42466, 1929383441, 71287, 1761615113, 45224, 1795362312,
    37401, 1929448728, 5609, 1929379856, 32869, 1929579280, 3044, 1929379855, 32885, 1929579277, 37390, 1845562635,
    35580, 973147145, 11222, 1694695432, 7592, 1677721622, 51231, 1694568204, 67280, 1677728778, 49617, 1677922067,
    50837, 1845694218, 46360, 1912803075, 24305, 2030045200, 81910, 1828784140, 88698, 1828925964, 24295, 2030045194,
    87941, 2030252554, 24287, 973080584, 87587, 1694707975, 57841, 1929582606, 12094, 1845690372, 45115, 1812139531,
    28652, 1845496328, 56233, 1929385743, 93110, 1912603404, 75929, 1912611856, 46491, 1694699271, 86058, 1694640391,
    82747, 2030113035, 69961, 1929387270, 19151, 1845494297, 1309, 1929379864, 1287, 1929379862, 77814, 1828726030,
    77828, 1744839950, 19135, 1627390472, 37103, 973147402, 49344, 1677922063, 44748, 1627393544, 43163, 2030046731,
    73982, 1694507274, 73832, 1946165507, 82740, 2030113031, 91495, 1946157844, 47735, 1929580307, 47702, 1929580305,
    47719, 1929580304, 76040, 2030052368, 75994, 1912611855, 93261, 1912603407, 91917, 1912603405, 47691, 1929580299,
    47764, 1694699275, 41742, 1811942928, 45288, 1912802827, 34036, 1694698270, 34008, 1694698268, 35097, 1677789979,
    35124, 1946225433, 7943, 1962934294, 33971, 1694698262, 33951, 1694698260, 33993, 1963133711, 72906, 1694506511,
    34066, 1828915980, 77077, 1912611850, 36976, 1929525255, 11304, 1963130884, 27870, 1694501386, 65652, 1677924871,
    5246, 1946157077, 43838, 1744834057, 46516, 1946357516, 52529, 2030047495, 28018, 1862273549, 28031, 1694501389,
    89240, 1862480909, 89253, 1694708749, 89233, 1677931527, 50302, 1728253705, 75039, 1728258825, 54318, 1912673031,
    19130, 2030043653, 8549, 2030043151, 8536, 1811939341, 8564, 2046820365, 81394, 1912668424, 21113, 1912603408,
    13743, 1946353676, 70237, 1761615112, 67670, 1845501190, 91259, 1929590278, 82522, 1845565203, 52573, 2030047503,
    52546, 2030047502, 53468, 973082892, 20024, 1912603403, 4379, 1946157071, 51107, 1946357519, 11585, 1929576456,
    11578, 1912799239, 77150, 1912611847, 2690, 1929379851, 13616, 1946353670, 81492, 1627455749, 12394, 1694695428,
    15439, 1929380115, 68620, 771759364, 55062, 1677792018, 18489, 1644167719, 18465, 1929380376, 69707, 1845501188,
    69724, 1728060682, 81026, 1929576461, 46232, 1929580304, 31653, 1929579281, 90367, 1862481432, 25244, 1627392016,
    90335, 1627600400, 39742, 1811942927, 25206, 788531213, 25219, 973080589, 26157, 771885325, 71484, 1828723981,
    25194, 1929381900, 26145, 1929513228, 41730, 1811942924, 90307, 1929590284, 85581, 1912744199, 85403, 1912810499,
    25793, 1929381900, 26887, 1929513228, 90716, 1929590284, 53400, 2030047509, 53438, 2030047507, 19635, 1912603408,
    93357, 1912603408, 81077, 1845690383, 93373, 1912603406, 19806, 1795162892, 93866, 1828717324, 86469, 1812146695,
    67960, 1845501193, 12013, 1845690380, 39633, 1811942938, 67755, 1694506249, 13383, 1694695430, 38839, 1677725197,
    38811, 1694502412, 16272, 1694499090, 2794, 1694498832, 9121, 1946157072, 16290, 1795162382, 44564, 1845497350,
    25431, 788531207, 56062, 973084171, 28459, 687868419, 48963, 1862471429, 85774, 1862412549, 8375, 1694498830,
    8213, 1694498828, 79022, 1862346506, 11166, 1912799237, 76930, 1862280195, 40939, 1862274574, 69226, 1811946761,
    23050, 1845495560, 27613, 1929513230, 41534, 1929383438, 42331, 1979715076, 67699, 2030050573, 68939, 1627397384,
    9322, 1677721617, 678, 1795162122, 65695, 2013469187, 70917, 1828723981, 68195, 1912610058, 69822, 1929387271,
    14008, 1879244808, 46295, 1929580297, 69734, 1728060682, 71106, 1811946757, 69374, 1845501195, 71255, 1744837894,
    28541, 1845496341, 89877, 1845703701, 28580, 1728055828, 81900, 1828784138, 57163, 1946162958, 5824, 1728053291,
    12963, 1929576453, 45717, 1627590413, 56136, 973084175, 52340, 1560350731, 68273, 1946164489, 30212, 1644366612,
    75655, 771761155, 54768, 1929450248, 54761, 1946227463, 47863, 1677922053, 83744, 1812139523, 5414, 1845493770,
    6358, 1744830482, 13950, 1946353676, 13962, 1677918220, 55330, 973149197, 74235, 1847075331, 84199, 2030109716,
    34355, 1694698256, 36319, 973147152, 33049, 1728252687, 72846, 1694506509, 82089, 1677788679, 46889, 1694699273,
    36168, 973147140, 55516, 1946227980, 55505, 1946227979, 83027, 1828786452, 84247, 1828783124, 6623, 1694498834,
    84267, 2030109714, 6606, 1929379857, 7753, 1845493794, 86097, 1845635334, 26699, 1845627153, 38084, 1845497361,
    86022, 1845635345, 86010, 2030184716, 25351, 973080582, 25357, 788531206, 26641, 2030176517, 90403, 2030253573,
    74432, 1929388817, 39231, 1660947988, 41163, 1929383428, 4927, 1929379854, 49041, 1694699280, 57461, 1929582603,
    25615, 788531207, 71818, 1811946758, 66711, 1677728525, 66724, 1946163979, 78154, 2030052630, 55729, 1677792521,
    28465, 1677724177, 28482, 1677724177, 80979, 1929576464, 81931, 2030110730, 88029, 2030252554, 87679, 1728262407,
    24321, 973080583, 2776, 1694498834, 90088, 1694709010, 2763, 1694498829, 11015, 1694695431, 27750, 1694632203,
    54673, 1912673033, 7392, 1929379852, 4910, 1946157073, 91250, 1627600393, 68123, 1795169547, 46352, 2030243592,
    21504, 2030109703, 13112, 1929576455, 30974, 1929579274, 43159, 1979715076, 41282, 1946160657, 11105, 1845690372,
    71777, 1845501191, 89750, 1845703709, 858, 1694498834, 915, 1677721617, 876, 2030043152, 9152, 1795162127,
    22907, 1862272776, 76783, 771761156, 65770, 688069126, 35797, 1677790215, 38247, 1694502413, 70881, 1962941701,
    41879, 1677725193, 70262, 1845501189, 48175, 1845694215, 86784, 1929587203, 26277, 1694632204, 69911, 1627397384,
    73829, 1946165507, 70089, 1811946760, 71214, 1929387270, 15880, 1929380116, 38586, 1929383432, 48996, 1929580294,
    86052, 1929521414, 48991, 1946357509, 86047, 1946298629, 54721, 1694569221, 10932, 1677918213, 10928, 1694695428,
    50311, 1728253704, 16312, 1912602890, 46864, 1946357514, 36054, 973147145, 75027, 1694704392, 28680, 1929382410,
    14102, 1677918216, 41015, 1946160662, 40983, 1946160654, 35618, 973147147, 59726, 1677728029, 59700, 1677728026,
    6555, 2030043160, 66552, 2030050068, 10029, 1946157065, 30507, 1677921035, 72256, 1845501190, 68603, 771759364,
    43666, 1946160644, 74098, 771760388, 70478, 1845501189, 10860, 1946353671, 79755, 1946167063, 78068, 1694508308,
    6429, 1811939341, 36724, 1812007949, 65567, 1912609038, 67050, 1677728786, 67112, 1677728785, 67163, 1677728784,
    67141, 1677728782, 85343, 637741825, 5479, 1845493776, 74738, 1946166033, 72285, 1627397385, 80477, 973088526,
    56343, 1946162954, 22250, 973079814, 26352, 687999237, 27805, 1929513221, 82011, 1677788421, 26297, 1694632196,
    28234, 1694501380, 86965, 1694706180, 88854, 1694708484, 88998, 1694708740, 39278, 1811942928, 68031, 1862278407,
    9935, 1845493772, 13436, 2030239751, 69967, 1694506246, 38287, 1660947973, 15099, 1677721869, 46589, 1845694215,
    50964, 2030243595, 75324, 2030248715, 21829, 2030109717, 52536, 1912606986, 52520, 2030047497, 23871, 973080581,
    27817, 1929513220, 87221, 1929588996, 7682, 2013265936, 12935, 1694695428, 75719, 1929389063, 53024, 1912606990,
    54793, 1694569221, 42570, 1811942922, 46167, 1996689155, 12098, 1845690373, 69577, 1946164486, 87161, 1661086211,
    31084, 1929579273, 76936, 1862280195, 71163, 1627397381, 83830, 1795362311, 70676, 1845501203, 5445, 1962934281,
    71414, 1627397387, 87131, 1694640649, 56109, 973084174, 56123, 973084173, 55269, 973149193, 26137, 973080584,
    55222, 973149192, 55230, 1694569479, 71750, 1962941701, 21790, 2030109713, 83143, 2030113041, 91180, 1929590285,
    40875, 1744834065, 69328, 1946164487, 76810, 1979720707, 80718, 1929576457, 68398, 1744837903, 45568, 1795362562,
    48891, 1929580299, 71168, 1627397380, 84656, 973145094, 74122, 1761616131, 73749, 1694507276, 45785, 1661144839,
    13565, 1946353672, 75400, 822289158, 75406, 839066374, 75412, 855843590, 75418, 1761813254, 54525, 2030113541,
    86874, 2030250501, 48834, 2030243590, 49670, 1845694221, 72061, 1845501194, 73726, 1946165506, 70305, 1845501189,
    73779, 1946165507, 13644, 1812135940, 5931, 1677721609, 37040, 1929448708, 69934, 1929387270, 30137, 1963133710,
    32487, 1929579279, 55290, 973149197, 55278, 973149196, 23823, 973080580, 9874, 2030043150, 79096, 1912678158,
    75664, 1912611842, 86108, 1912744199, 51799, 1694699534, 66966, 1946163980, 19941, 1711276815, 19971, 1694499599,
    33475, 1929579276, 58686, 973084940, 53839, 1929449995, 15369, 1929380106, 15308, 1996488976, 15295, 1677721869,
    54362, 1694569220, 3707, 1627389970, 13938, 1912799244, 53687, 872485383, 11498, 1929576452, 46874, 1929580292,
    55651, 1845564688, 70317, 1761615110, 23614, 1862273030, 10523, 1912602643, 77275, 1929389063, 69017, 1744837892,
    6702, 1845493786, 42694, 1912606233, 42753, 2030046742, 42738, 1912606223, 72656, 1929387275, 17614, 1929380106,
    54946, 1912673029, 43110, 1946160648, 27721, 1912736011, 83610, 1912802829, 76532, 2030052369, 54261, 1946227464,
    25817, 788531204, 33809, 1946356490, 35832, 973147146, 12806, 1996685321, 70391, 1627397385, 72419, 1929387275,
    68223, 2030050566, 74253, 1948262918, 49419, 1812139779, 53052, 2030047504, 53068, 973082893, 50242, 2030243595,
    75231, 2030248715, 75646, 1929389059, 71042, 1811946757, 54938, 2030113544, 58576, 1761679373, 80491, 2030108682,
    47905, 1929580295, 74090, 771760389, 74086, 1929388292, 24842, 2030045191, 68021, 1862278410, 73529, 973152258,
    52313, 1560350727, 25134, 754976773, 3108, 1694498826, 47918, 1929580300, 47946, 2030243594, 54689, 2030113546,
    87066, 2030184970, 85940, 1845635335, 71439, 1962941705, 21095, 1912603410, 76026, 2030052366, 85411, 1979919362,
    74036, 2030051590, 86654, 2030250502, 65638, 755177992, 22135, 1694500105, 72596, 1627397381, 65879, 704846341,
    18667, 2835350018, 55988, 973084180, 55969, 973084179, 77117, 1912611858, 82918, 1912672530, 58225, 2030245905,
    67360, 1929387025, 20113, 1912603408, 86256, 1694706185, 25025, 788531210, 25035, 1862273033, 37044, 973147396,
    10049, 1946157069, 46851, 1728253704, 50760, 1929580298, 70168, 1811946760, 57283, 1929582345, 5676, 1694498830,
    2856, 1694498828, 68265, 1627397384, 72133, 2046827782, 54257, 1627460356, 16733, 1946157323, 10842, 1728249863,
    14423, 1828716830, 14477, 1828716826, 14503, 1828716826, 14453, 1828716824, 14401, 1828716822, 14529, 1845494036,
    17638, 1795162384, 12478, 1996685323, 81649, 1912668427, 12468, 1929576458, 12489, 1946353671, 44104, 1627393545,
    74063, 1694507267, 69940, 1627397383, 91775, 1946157843, 77028, 1845502984, 86752, 1694706181, 39659, 1912606224,
    67797, 2030050571, 83718, 1661144579, 28329, 1946159625, 39757, 1996492304, 82595, 973149962, 77198, 1845502985,
    80764, 1912799242, 13684, 1912799243, 3862, 1694498834, 3837, 1879048205, 44633, 1879051789, 44646, 1694502408,
    35644, 1040256006, 35639, 973147141, 11207, 1694695428, 65798, 1694702084, 69835, 1996496134, 68546, 771759363,
    75579, 1929585422, 21355, 1946157838, 12743, 1677918211, 38920, 1929383440, 83656, 2030243339, 80790, 1912799243,
    28294, 1946159625, 13336, 553844740, 70996, 1677729033, 94154, 1946302227, 68229, 1845501191, 41758, 1845497363,
    66482, 2030050059, 68611, 771759364, 13586, 1812135946, 7116, 1946157073, 43489, 1627393558, 44005, 1795165710,
    44091, 1912606221, 40632, 1912606220, 40569, 1811942922, 45799, 1812139781, 68733, 1627397383, 11765, 1694695430,
    42116, 1929383435, 73962, 1694507274, 54874, 1677792003, 79036, 1929455376, 70886, 1761615112, 17127, 1677721867,
    76454, 771761156, 66682, 2030050065, 44473, 1627393552, 51497, 1912803338, 55453, 1929450767, 75673, 771761157,
    75669, 1711285252, 58549, 973150219, 57315, 1929582602, 57325, 1946359817, 70021, 1862278405, 5174, 1677721620,
    41616, 1929383443, 56482, 1946162959, 78813, 1694574095, 46748, 1929580300, 69507, 1728060680, 54386, 2030113543,
    86179, 2030184711, 86840, 2030250503, 51421, 1912803337, 44881, 1694502419, 91729, 1946157851, 3924, 1694498834,
    3942, 1694498831, 3911, 1879048205, 3957, 1845493771, 11022, 1828913156, 89110, 1862480910, 80206, 1677731600,
    25457, 788531209, 25449, 1744832520, 27391, 1744963848, 90513, 1745040904, 78088, 1845503249, 24974, 1694500876,
    55410, 973149196, 6376, 1694498827, 55169, 2466321418, 55179, 2483098634, 55153, 973149192, 55161, 755045384,
    55189, 536941575, 50688, 1912803087, 39832, 1929383444, 73403, 2030050830, 68186, 1694506249, 35701, 1677790216,
    83269, 1677794824, 81660, 1862336778, 57521, 1711478792, 1484, 1929379857, 1858, 1946157071, 1873, 2030043149,
    33727, 1711475467, 25058, 788531210, 90929, 1929590281, 49112, 1644367619, 40309, 1929383434, 73484, 687939331,
    39729, 1845497357, 86768, 1694706180, 25634, 788531206, 26764, 1862404357, 42091, 1862274565, 90986, 1862481413,
    26783, 1761741059, 83882, 1761676803, 83899, 1761742339, 69256, 1694506249, 9064, 1694498836, 67676, 1862278407,
    24345, 2785019913, 93857, 1711276809, 57093, 973084420, 55698, 1946227989, 55015, 1929450253, 55480, 1929450765,
    9386, 1929379858, 11271, 1694695433, 37985, 1811942938, 68480, 1929387278, 17603, 1845494027, 11198, 1946353673,
    92573, 1946157844, 44215, 1929383436, 93901, 1677866759, 68374, 1795169546, 51133, 1929580298, 75139, 1912808201,
    53750, 1694568968, 49108, 1627590404, 38218, 1929383436, 71373, 1627397386, 2678, 2030043148, 71654, 1694506247,
    54880, 1996559105, 71682, 1627397387, 73127, 1627397640, 37048, 973147399, 11182, 1946353668, 54470, 1946227461,
    67920, 1627397383, 85588, 1694640391, 49787, 1929580294, 94228, 1677866763, 70015, 1845501190, 85389, 1845701635,
    10480, 1912602649, 18030, 1912602905, 49092, 1812139779, 67951, 1627397385, 26129, 973080584, 70467, 1845501189,
    1132, 1694498829, 14752, 2030043408, 56038, 973084171, 56028, 973084170, 19565, 1912603401, 51374, 1912803337,
    68051, 1694506245, 69973, 2030050572, 80603, 1694564361, 16673, 1912602899, 81605, 1929445643, 3787, 1946157072,
    22388, 1677722891, 58041, 1057167379, 58006, 1728256018, 58100, 2030245906, 30957, 1728252689, 35225, 1845562127,
    58071, 1946359821, 35250, 1946225420, 57978, 1996691468, 50366, 1845694219, 77000, 1912611863, 11932, 1812135941,
    13807, 1694695436, 50993, 2030243595, 75552, 2030248715, 33487, 1845693202, 36883, 973147152, 33411, 1694698255,
    35343, 1929448206, 36823, 973147150, 82488, 1929451278, 33358, 1795361549, 49589, 1694699277, 58618, 1694505229,
    44517, 1946160654, 42434, 2030046739, 73708, 1694507276, 72314, 1895832836, 20230, 1946157844, 9552, 1677721615,
    77868, 1828726031, 13316, 1929576454, 79958, 1711286032, 80086, 1711286032, 35760, 1694567434, 11001, 1677918214,
    51065, 1929580316, 4961, 2030043154, 82645, 973150476, 13263, 1929576459, 51054, 1929580299, 58838, 973084939,
    82605, 1845565706, 58849, 973084937, 82096, 1677788681, 65904, 1929583109, 22891, 1862272775, 85368, 1761815554,
    14647, 1912602899, 14629, 1912602898, 14719, 1912602897, 12506, 1912799247, 14666, 1912602895, 14681, 1845494031,
    37113, 1929448710, 51268, 973147910, 51004, 2030243600, 75563, 2030248720, 22954, 1929381640, 46199, 1694699269,
    70711, 1627397383, 56330, 973084429, 27670, 1694632204, 82275, 1694570252, 9226, 2030043154, 36958, 2030111762,
    17382, 1929380111, 23880, 1660946436, 3592, 1946157085, 18095, 1946157341, 30088, 1963133703, 73679, 1946165506,
    44390, 1862274569, 36088, 973147148, 50183, 1929580300, 50172, 1694699275, 75452, 1694704395, 21738, 973145096,
    41788, 1929383429, 20889, 1996489483, 55678, 1946227988, 55003, 1929450252, 55468, 1929450764, 12832, 1879244804,
    81382, 1795227916, 41299, 1946160658, 40486, 1744834064, 40680, 1929383438, 40644, 1912606221, 40424, 1929383436,
    81249, 1929576456, 51999, 1627590666, 43041, 1929383446, 43370, 1811942934, 27001, 1929513234, 38663, 1929383442,
    38522, 1912606222, 45263, 1929580040, 54356, 1929450246, 54351, 1812009733, 25314, 788531210, 26680, 1929513225,
    90853, 1929590281, 71018, 1912610056, 68965, 1677729036, 83724, 1661144579, 67775, 1845501190, 1651, 1694498825,
    76256, 1845502979, 22399, 1677722892, 68255, 1845501194, 71960, 1627397396, 67594, 1694506248, 15165, 1929380109,
    34199, 1845693195, 13522, 1694695432, 71509, 1694506246, 13423, 1728249862, 58242, 1929582606, 76342, 1912611855,
    47520, 1946357512, 72584, 1627397388, 15458, 1811939605, 7628, 1946157072, 15479, 1811939600, 17504, 2030043406,
    6861, 1711276053, 12089, 1828913157, 49190, 1929580306, 40097, 1946160649, 46473, 1929580306, 93786, 1912603408,
    46457, 2030243591, 65776, 755177990, 11446, 1929576459, 35820, 1040256006, 13409, 1929576453, 35403, 973147141,
    13455, 1694695432, 24479, 1862273038, 27287, 1862404366, 90007, 1862480910, 24467, 973080588, 81812, 2030110731,
    88458, 2030252555, 24458, 973080585, 24493, 788531209, 27279, 1677854984, 81804, 1677789192, 86984, 1677928968,
    87531, 1677930760, 89999, 1677931528, 41050, 1862274577, 43362, 1929383432, 85362, 1912810499, 16410, 1929380105,
    73857, 1946165508, 18643, 1677722127, 17312, 687866126, 12116, 1845690374, 12137, 1879244806, 8782, 1929379858,
    20763, 1912603405, 50106, 1996689158, 74919, 1996694278, 85729, 1996630278, 53954, 1929449995, 58911, 1929386266,
    54135, 1795232516, 73569, 1828724994, 70157, 1845501191, 90275, 1845703953, 44258, 1946160656, 42604, 1946160652,
    70555, 1627397383, 68784, 1627397385, 72081, 1627397382, 30646, 1795361558, 30590, 1929579285, 30570, 1929579284,
    13871, 2030239762, 30628, 2030242578, 30611, 1929579281, 34667, 1828784913, 34652, 1845562127, 34684, 1845562127,
    30558, 1912802060, 81092, 1912799244, 76910, 1744839690, 51159, 3120631560, 35551, 973147148, 50029, 1745030920,
    74956, 1745036040, 30815, 1795361553, 8682, 1929379856, 30734, 1929579280, 30719, 1929579279, 30801, 1929579278,
    30762, 1929579277, 30775, 1929579277, 30788, 2030242573, 30750, 1929579276, 34799, 1828784908, 37755, 1929448716,
    30708, 1996688139, 34779, 1845562122, 34789, 1845562122, 36223, 973147144, 13356, 1912799239, 38769, 1929383434,
    86733, 1694706181, 67848, 1744837898, 76357, 1912611855, 74719, 1845502739, 23058, 1946158864, 93091, 1946157843,
    56204, 1929385742, 90170, 738407694, 28914, 1845496333, 56191, 1946162957, 90157, 1845703949, 74346, 1711285003,
    75382, 1862476552, 70782, 1694506249, 48394, 1929580294, 8882, 1946157067, 27732, 1828849933, 41920, 1677725201,
    73254, 1694506508, 48939, 1929580293, 57269, 1929582341, 85616, 1929521413, 86992, 1929587205, 46739, 1929580297,
    54393, 1929450249, 40471, 1744834063, 43870, 1946160651, 11211, 771948551, 32589, 1929579279, 72551, 1962941700,
    29608, 1828915977, 35563, 1828785161, 46725, 1929580297, 35605, 973147149, 48462, 2030243593, 49098, 1812139786,
    44761, 1811942927, 76426, 1912611845, 38123, 1845497365, 40831, 1811942933, 45126, 1929580041, 75002, 1728258824,
    22877, 1862272774, 81295, 1929576462, 81288, 2030239751, 58024, 1057167377, 57990, 1728256016, 58084, 2030245904,
    30942, 1728252687, 35212, 1845562125, 58060, 1946359819, 35240, 1946225418, 57968, 1996691466, 50357, 1845694217,
    85392, 1845701635, 24804, 2030045194, 88009, 2030252554, 24796, 973080584, 87665, 1795371271, 11152, 1677918212,
    48068, 1929580294, 48973, 1677922057, 85457, 2567121924, 47609, 1694699272, 54402, 1828786948, 55564, 2885752071,
    69874, 1694506248, 73394, 1694506505, 54498, 1694569221, 71541, 1929387274, 72120, 1811946761, 13429, 1929576455,
    47540, 2030243597, 58134, 1929582603, 5495, 1845493777, 2880, 1845493774, 5512, 1962934283, 47567, 1694699287,
    19790, 1795162888, 57070, 973084426, 82420, 1694570249, 65677, 2483231240, 37526, 1929448714, 54107, 1929450250,
    51251, 973147913, 54099, 2030113544, 7090, 1795162125, 76779, 771761156, 21686, 2030109705, 25337, 788531204,
    43742, 1627393540, 11547, 1929576455, 47754, 1694699274, 76083, 2030052370, 65857, 688069125, 74262, 773857796,
    38425, 1929383433, 39118, 1929383443, 83843, 1996557826, 83908, 1996623362, 28976, 1828719116, 65814, 688069129,
    10285, 973078535, 32831, 1929579283, 74572, 1929388818, 74556, 1929388816, 44176, 1912606224, 44161, 1912606223,
    92390, 1946157844, 45958, 1845694212, 54220, 1845564164, 54269, 1845564168, 21303, 1912603406, 22863, 1862272775,
    3773, 1845493774, 35540, 973147147, 51153, 1040256774, 51174, 788598534, 51192, 755044102, 46734, 1929580293,
    51180, 1040256773, 11292, 1694695428, 45351, 1694699268, 54860, 1694569220, 53650, 2030047498, 5775, 1929379889,
    18193, 1929380145, 83736, 1946357250, 13072, 2047016964, 50141, 2047020804, 33748, 1929579279, 57826, 1694701583,
    50951, 2030243597, 75344, 2030248717, 74651, 1677730572, 73802, 1946165507, 70150, 1761615111, 75852, 1912611861,
    75801, 1946166288, 24523, 1862273038, 27265, 1862404366, 24511, 973080588, 81823, 2030110731, 88396, 2030252555,
    68205, 1694506250, 24502, 973080585, 24537, 788531209, 27257, 1677854984, 87539, 1677930760, 50331, 1929580294,
    54561, 1946227461, 43802, 1694502412, 10964, 1929576453, 37019, 1929525253, 10960, 1795358724, 83852, 536940036,
    76322, 1912611847, 74770, 1694507790, 12374, 1694695440, 10912, 1812135942, 13107, 1929576453, 46859, 1929580293,
    44859, 1929383434, 90820, 1677932040, 53638, 1929384204, 45148, 1694699019, 47060, 1728253703, 69050, 1728060679,
    55763, 1845564686, 1818, 1946157069, 71314, 1946164486, 54366, 1677792005, 8272, 2030043155, 18435, 1912602896,
    32898, 1929579279, 14122, 1812135943, 79422, 1677797130, 68575, 771759363, 47996, 2030243591, 35780, 1862339593,
    4879, 1929379858, 47792, 1812139780, 57431, 1929582602, 58201, 1946359816, 13974, 1996685321, 45279, 1929580041,
    44846, 1744834061, 80266, 1912612631, 1448, 1929379859, 52204, 1694568458, 45730, 1627590405, 72251, 1627397381,
    79536, 1795237647, 73823, 1946165507, 71594, 1694506248, 74520, 1929388819, 74414, 1929388818, 28377, 1946159628,
    28366, 1946159627, 29049, 1828719115, 16951, 1728053518, 79723, 1946167058, 79821, 1728063249, 80172, 1912612625,
    79838, 1912612624, 79741, 1946167054, 26120, 788531209, 82576, 973149961, 11631, 1845690376, 27455, 1845627144,
    91140, 1845704200, 39251, 1677725196, 34188, 1845693195, 6682, 1946157076, 3511, 1862270994, 54530, 1929450247,
    13648, 1845690371, 82904, 1828786446, 88515, 2030252562, 23334, 2030045201, 88469, 2030252561, 23351, 1677723662,
    23419, 973080589, 87464, 1694707980, 25940, 1795164171, 28150, 1929382411, 47024, 1929580298, 83872, 1661013508,
    83895, 1661079044, 21642, 2030109707, 35977, 973147145, 83463, 973153033, 49860, 1929580296, 74820, 1929585416,
    91559, 1946157847, 20803, 1912603413, 93768, 1912603410, 91582, 1912603408, 43063, 1929383438, 46464, 1929580297,
    77164, 1946166281, 86317, 1929587209, 68664, 771759364, 15535, 1912602898, 11343, 2030239751, 41813, 1929383434,
    36390, 973147146, 75357, 1694704393, 83351, 1828791053, 50943, 1745030920, 83319, 1744970504, 85694, 1744972040,
    43670, 1929383432, 19904, 1929380630, 84470, 1929446422, 19886, 1929380626, 84492, 1929446418, 25567, 1627392012,
    26860, 1627523336, 90691, 1627600392, 41823, 1929383432, 59589, 1677728035, 77570, 1677731107, 9567, 1677721630,
    18163, 1677721886, 59624, 1677728030, 77540, 1677731102, 59514, 1677728029, 59487, 1677728027, 77605, 2030052634,
    77631, 2030052634, 59654, 1677728025, 59565, 1677728024, 10542, 1677721623, 53556, 1677725975, 59543, 1677728022,
    53535, 1677725973, 59679, 1711282453, 33458, 1694698257, 33342, 1929579280, 36867, 973147152, 33443, 1694698255,
    58659, 1694505231, 33328, 1929579278, 36853, 973147150, 33386, 1929579277, 58646, 1694505229, 33399, 1795361548,
    58674, 1694505228, 37767, 1929448713, 82828, 973148424, 19441, 1929380615, 87029, 1929521671, 13573, 1694695431,
    25098, 1879050246, 26271, 1879181574, 27745, 2013399301, 37501, 1929448729, 85986, 1694640396, 18915, 1929380367,
    69403, 1744837895, 55788, 1929450766, 44955, 1728056845, 49919, 1795362569, 47831, 1745030925, 47432, 1694699270,
    25307, 1694500871, 26673, 1694632199, 90862, 1694709255, 41937, 1929383429, 22525, 973080071, 82628, 973150471,
    42663, 1929383433, 49269, 1711476484, 27587, 1929513224, 41393, 1929383432, 86816, 1912809988, 8761, 1929379861,
    38397, 1929383436, 70441, 1845501191, 39089, 1929383436, 2982, 1845493771, 72508, 1862278406, 11140, 1812135942,
    71902, 1845501190, 22256, 1845495048, 66383, 1929386770, 32442, 2030242577, 69829, 1996496134, 13247, 1946353671,
    22411, 1677722898, 43276, 1627393549, 78781, 1845569056, 70472, 1728060678, 43303, 1929383432, 73573, 771760388,
    11536, 1677918210, 72400, 1845501189, 47592, 1728253705, 1345, 1912602638, 39575, 1929383442, 39593, 1929383436,
    67692, 1946164487, 67266, 1862278158, 49066, 1929580297, 70453, 1962941703, 92528, 1946157848, 39534, 1912606227,
    39518, 1929383440, 67455, 771759376, 38703, 1946160655, 67471, 771759375, 67486, 1660951821, 67445, 1845501194,
    25555, 1627392012, 26848, 1862404360, 90703, 1862481416, 12939, 1694695429, 39101, 1694502417, 67542, 1845501191,
    68635, 771759364, 66978, 973085445, 56089, 973084171, 92347, 1946157849, 45697, 1627590420, 92372, 1912603410,
    43754, 1694502415, 45686, 1946357515, 70253, 1962941705, 82459, 973149960, 91193, 1694709255, 27547, 1845627139,
    38215, 1845497347, 28628, 1929382413, 28617, 1929382411, 26744, 1627523332, 44386, 1627393540, 55039, 1929450252,
    69057, 1862278411, 20250, 1946157839, 40405, 1845497363, 43647, 1811942931, 39852, 1694502418, 42867, 1627393554,
    27101, 1929513225, 45024, 1929580041, 15339, 1946157326, 35907, 973147147, 31307, 1929579274, 81702, 1929445642,
    75098, 2030248720, 82758, 2030113038, 50808, 1946357515, 75088, 1728258826, 31057, 1963133713, 31048, 1929579273,
    72032, 1962941702, 44949, 1929383430, 48549, 1845694220, 74980, 1946362633, 72048, 1845501197, 57594, 2030245901,
    43189, 1845497353, 69897, 1862278408, 10873, 1929576453, 49158, 1812139794, 49142, 1812139792, 49176, 1929580302,
    87076, 1694640647, 83297, 2013339143, 57508, 1812142093, 72177, 1627397384, 89054, 1694708748, 68746, 1862278405,
    10878, 1694695431, 31026, 1929579277, 36335, 973147147, 11248, 1694695434, 93802, 1828717320, 82864, 973148421,
    86157, 1795303684, 87013, 1795303940, 26036, 788531207, 76840, 1879057414, 17153, 1912602889, 83864, 536940036,
    76873, 1828725764, 25466, 1929381894, 27399, 1929513222, 90521, 1929590278, 42525, 1929383442, 41693, 1996492315,
    41831, 1929383451, 45626, 1627590409, 72682, 1627397385, 41211, 1929383431, 91689, 1946157845, 75961, 1912611856,
    46338, 1694699271, 27508, 1627523332, 91098, 1627600388, 36400, 973147147, 33084, 1912802058, 37793, 587271425,
    54165, 587272961, 21284, 1912603411, 85400, 1912810499, 1008, 1811939336, 40452, 1744834067, 40056, 1946160655,
    45215, 2030243337, 35601, 973147140, 43769, 1912606218, 69346, 1845501190, 71621, 1627397384, 40151, 1946160648,
    41067, 1694502414, 85602, 1694640393, 54988, 687936271, 55586, 1929450766, 70290, 1728060679, 14065, 1677918216,
    85947, 1912744199, 9888, 1929379860, 3551, 1946157073, 18146, 1946157329, 86218, 1912809990, 67253, 1711283213,
    46681, 1946357514, 65862, 688069125, 85387, 1694706690, 54632, 1661014788, 26868, 2013399299, 90616, 2013476355,
    71580, 1845501190, 11743, 1946353670, 76372, 1879057410, 73519, 1560354570, 28060, 1677724172, 50909, 1929580299,
    25841, 788531205, 25837, 1929381892, 26883, 1929513220, 44869, 1929383428, 90635, 1929590276, 76898, 1912611847,
    68909, 1627397390, 54277, 1694569221, 22716, 1677723147, 68847, 1761615112, 92159, 1946157851, 76977, 1912611863,
    92902, 1912603413, 71368, 1946164485, 28880, 1929382407, 37551, 1929448712, 69128, 1627397387, 55204, 973149193,
    55213, 755045385, 55196, 973149192, 87524, 1929588999, 28005, 1677724173, 65667, 755177988, 13708, 1845690372,
    11333, 1912799238, 48902, 1694699276, 73073, 1694506508, 83217, 1862344199, 50703, 1912803083, 37585, 1929448714,
    45778, 1694699271, 72369, 1694506247, 53709, 771822088, 53673, 838930951, 80893, 1929576462, 68448, 1845501192,
    70971, 1845501192, 42616, 1946160656, 68615, 771759365, 72833, 1694506509, 13849, 1845690379, 32850, 1862470408,
    35572, 1862339592, 13242, 1812135941, 46188, 1812139781, 44654, 1694502415, 53208, 2030047506, 20433, 1946157839,
    50149, 1828917007, 45962, 1694699271, 53817, 1677791754, 70543, 1912610060, 42327, 1845497348, 80568, 1694564362,
    37974, 1929383432, 21149, 1912603410, 71230, 1627397386, 48690, 1929580294, 43561, 1828720141, 67900, 1845501193,
    21723, 2030109704, 23223, 1711278097, 88233, 1711485457, 23240, 973080591, 23209, 2030045198, 23280, 973080590,
    23294, 754976782, 87420, 2030252302, 88250, 2030252558, 23267, 973080589, 28953, 1845496333, 87261, 1929589005,
    90211, 1845703949, 23255, 1946159116, 87249, 1946366220, 88577, 1946366476, 16342, 1677721871, 16193, 1946157323,
    71862, 1627397383, 85621, 1912744200, 13730, 1912799238, 36306, 973147149, 29851, 1728252684, 80752, 1728249868,
    48307, 1728253703, 91385, 1946157847, 92645, 1946157843, 91367, 1912603410, 19765, 1962935056, 91888, 1912603408,
    44399, 1694502415, 44620, 1694502413, 45988, 1929580301, 46023, 1812139785, 86298, 1812146697, 38414, 1862274568,
    45980, 1929580296, 75366, 1677927176, 85735, 1677863176, 40892, 1929383434, 86760, 1745037829, 22188, 1694500108,
    22200, 1845495051, 22487, 1946158347, 88547, 2030252555, 81450, 1912668426, 22478, 973079817, 77350, 1895834627,
    49075, 1812139793, 45533, 1929580296, 45526, 1627590407, 84023, 2030109720, 84047, 2030109720, 84390, 2030109719,
    20873, 1996489488, 85187, 1828859150, 85502, 1828925198, 84011, 2030109708, 85516, 1845702412, 86396, 1728260617,
    73883, 1694507271, 76751, 1828725763, 70110, 1728060686, 12025, 1845690378, 12035, 1929576455, 13931, 1677918215,
    47194, 1929580293, 12944, 1862467588, 47199, 1862471428, 18684, 989856262, 45951, 1929580295, 68599, 771759364,
    53758, 2013336072, 67909, 1929387275, 57554, 2030245900, 71732, 1627397382, 73478, 1560354563, 13189, 1694695439,
    48044, 1929580298, 83406, 973153033, 48054, 2030243592, 65923, 2030050056, 69716, 1929387272, 50600, 1745030924,
    70507, 1728060681, 11175, 1795358727, 50985, 1694699272, 49293, 822284034, 48382, 1929580300, 48653, 1929580302,
    48642, 1929580299, 49208, 1929580299, 48633, 2030243593, 76892, 1912611846, 8913, 1962934281, 7916, 1660944393,
    71851, 2030050571, 19176, 1845494299, 6174, 1694498838, 6196, 2030043156, 77781, 1912612113, 77765, 1828726032,
    77798, 1744839952, 43289, 1677725198, 86087, 1845635338, 85825, 1661085960, 85971, 1828858114, 76200, 1811948560,
    76216, 1811948560, 44531, 1694502411, 55895, 973084170, 55886, 973084169, 77092, 1912611848, 72208, 1862278410,
    87167, 1879190020, 12914, 1694695435, 20664, 1660945163, 25640, 1627392014, 42096, 1929383434, 90991, 1929590282,
    78738, 1946232363, 83171, 2030113047, 84071, 2030109719, 52609, 2030047510, 52588, 2030047509, 84114, 2030109717,
    83108, 1728123156, 84094, 1728119828, 45740, 1845694213, 72246, 1845501189, 55667, 1845564683, 54855, 1694569221,
    70323, 1627397381, 28303, 1946159629, 70199, 1946164488, 11156, 2030239749, 11789, 1694695429, 26769, 1761741060,
    91005, 1761818116, 53729, 1694568966, 68289, 1677729035, 74195, 772284933, 16857, 1694499091, 79649, 1946232591,
    79635, 1996564238, 79622, 1744905997, 71448, 1761615111, 20900, 1912603405, 69041, 1845501193, 33738, 1929579274,
    50054, 1929580298, 50045, 1677922057, 74663, 1677730569, 28452, 687868423, 81225, 1929576457, 49282, 1694699275,
    49273, 822284041, 77294, 1929389074, 75678, 1912611849, 56049, 973084166, 86284, 1946364421, 80289, 1694508816,
    76458, 771761160, 5101, 1845493779, 5120, 1946157073, 4611, 1929379854, 13602, 1929576462, 33545, 1946356488,
    11754, 1694695429, 77336, 1677730819, 73119, 1694506504, 31670, 1929579277, 53150, 2030047509, 55343, 973149199,
    93198, 1912603407, 93504, 1912603407, 44066, 1694502414, 24777, 2030045195, 53129, 2030047499, 87992, 2030252555,
    24758, 2030045194, 53140, 2030047498, 87982, 2030252554, 24768, 973080585, 24750, 973080584, 24788, 788531208,
    50164, 1929580296, 86383, 1929587208, 87657, 1929589000, 26580, 1661077767, 75463, 1661149959, 87650, 1661153543,
    88822, 1661154055, 73838, 1946165508, 28703, 1694501389, 53480, 973082891, 20035, 1912603402, 53457, 1912606987,
    40274, 1946160655, 59983, 973084939, 82635, 1694570762, 45400, 1929580296, 69811, 1845501191, 48482, 1946357507,
    40125, 1694502414, 57129, 973084420, 40732, 771755529, 32459, 1963133708, 67395, 1929387026, 46919, 1879248650,
    3391, 2030043145, 88740, 1711485463, 46282, 1694699277, 76586, 1711285260, 94041, 1677866763, 22471, 973079815,
    86738, 1946364420, 83667, 1912802830, 94239, 1677866764, 51487, 1912803338, 66539, 1677728525, 83689, 1661144588,
    20650, 1660945166, 48817, 1694699271, 81039, 1845690383, 13066, 1963130886, 25392, 973080589, 25405, 788531213,
    25380, 1795164172, 26612, 1795295500, 90391, 1795372556, 25104, 788531204, 73099, 822091271, 74712, 822092551,
    58816, 1929386245, 49407, 1728253708, 2810, 1694498838, 37721, 1661013271, 15127, 1929380106, 76794, 1660953602,
    12555, 1912799236, 3529, 1677721622, 18124, 1677721878, 51956, 1912803347, 51938, 1912803346, 815, 1627389969,
    487, 1694498829, 54436, 1929450247, 55308, 973149194, 10428, 1694498843, 76688, 1845502983, 67764, 1694506251,
    54965, 1694569222, 78262, 1694573830, 87518, 1694707974, 38205, 2030046730, 70104, 1996496134, 28776, 1744833037,
    65685, 2466454024, 42052, 2030046740, 55600, 1929450767, 6268, 1946157083, 15067, 1711276303, 15150, 1929380111,
    17666, 1946157326, 15137, 1929380109, 6256, 1627389964, 16017, 1879048459, 80680, 1879113739, 81518, 1694564615,
    11670, 1912799238, 44787, 1627393549, 47217, 1728253704, 20373, 1946157844, 20393, 1912603408, 19521, 1912603402,
    86289, 1694706185, 76765, 771761157, 71296, 1744837895, 11639, 1946353673, 46603, 1929580293, 54406, 1795232516,
    93387, 1912603406, 30232, 1644366611, 28286, 1946159624, 74500, 1929388820, 74482, 1929388818, 74465, 1929388817,
    41870, 1946160649, 47392, 2030243591, 67890, 1627397381, 79032, 973154052, 5267, 1946157079, 73443, 1694506513,
    44113, 1694502415, 68876, 1694506253, 41720, 1845497354, 44917, 2030046733, 54305, 2030113539, 10720, 1946157084,
    72488, 1677729031, 11749, 1912799237, 86748, 1845701124, 26457, 1929513235, 26476, 1862404370, 23683, 1862273037,
    26444, 1862404365, 87407, 1862480141, 88912, 1862480653, 89207, 1862480909, 89220, 1694708749, 24634, 2030045194,
    88558, 2030252554, 24618, 973080584, 24626, 788531208, 26437, 1946290439, 28238, 1946159623, 81797, 1946224647,
    86969, 1946364423, 87547, 1946366215, 88905, 1946366727, 89200, 1946366983, 17550, 2030043412, 19040, 1845494297,
    19065, 1845494297, 75666, 771761155, 21964, 1694500112, 86191, 1929521420, 17228, 1929380111, 43147, 1811942924,
    54475, 1912673030, 43543, 1744834066, 43533, 1627393546, 47513, 1929580295, 24379, 788531207, 69744, 1828723977,
    72199, 1862278409, 68855, 1627397383, 74539, 1929388817, 69802, 1795169545, 12718, 1996685320, 39605, 1929383440,
    58328, 1929582603, 13236, 1929576454, 26786, 1929513220, 42911, 1929383428, 49547, 1929580295, 46972, 1929580296,
    36465, 973147153, 34401, 1694698256, 34417, 1929579279, 36496, 973147151, 36482, 973147150, 36446, 973147144,
    11136, 1694695428, 43632, 1811942927, 42853, 1627393550, 70516, 1728060679, 17423, 1694499099, 45271, 1862471176,
    85352, 1694706690, 7453, 1677721622, 74059, 771760388, 72147, 1862278408, 67189, 1677728777, 11362, 1677918218,
    8968, 1845493770, 73873, 1694507274, 83962, 1694566154, 5153, 1962934281, 58793, 973084933, 67036, 1711283214,
    67024, 1929387020, 67081, 1929387020, 67093, 1929387016, 80154, 1694508818, 57744, 1912805381, 68587, 771759364,
    54170, 1929450245, 54166, 1828786948, 87017, 1828858372, 1501, 1912602639, 85444, 1845701635, 19829, 1694499596,
    85998, 1694640396, 14093, 1929576457, 70943, 1946164485, 7424, 1811939341, 85340, 1677929219, 12362, 2030239756,
    12521, 1879244810, 73853, 1946165508, 69154, 1677729034, 14110, 1677918214, 74188, 1644700163, 68180, 1962941702,
    74231, 1696080388, 91156, 1694709257, 73549, 1560354824, 74140, 771760388, 16464, 1912602897, 54642, 1929450247,
    842, 1795162128, 12414, 1694695436, 74074, 771760389, 74070, 1929388292, 68300, 2030050574, 46304, 2030243593,
    74284, 1881416195, 5907, 1694498832, 5895, 1694498828, 22808, 1677723145, 11421, 1745027079, 75690, 1677730820,
    2921, 2030043157, 14600, 1845494035, 14585, 1845494031, 1749, 1929379852, 54833, 1694569226, 74331, 774906372,
    12893, 755171330, 23913, 973080585, 23905, 2030045192, 87907, 2030252552, 27821, 1845496327, 28316, 1946159629,
    32640, 1929579276, 52275, 687935498, 8463, 1845493775, 72555, 1627397380, 46995, 2030243590, 76707, 1811948547,
    3128, 1862270991, 45299, 1694699016, 85795, 1694640392, 34949, 1845562119, 47590, 1761808130, 52385, 1560350731,
    22943, 1862272779, 12567, 1677918216, 94213, 1661089551, 69695, 1744837894, 75275, 1677927176, 85482, 1946364930,
    20001, 1912603404, 75687, 1912611843, 85442, 1711483906, 85535, 1711484930, 57441, 1929582603, 76646, 1946166275,
    24070, 973080583, 48263, 1795362572, 48289, 1694699275, 54618, 1929450254, 54605, 1845564173, 4715, 1929379859,
    4699, 1929379856, 4671, 2030043150, 4685, 1694498830, 13204, 2030239751, 92842, 1946157845, 20611, 1912603406,
    49228, 1946357511, 41464, 1912606224, 40819, 1677725196, 71766, 1627397381, 86717, 1694706179, 70728, 1627397388,
    12751, 1694695430, 28434, 1946159628, 28423, 1946159627, 57815, 1694701579, 91265, 1627600406, 48201, 1845694223,
    26716, 1879181571, 41858, 1879051779, 90904, 1879258627, 83128, 1828786447, 84364, 1828783119, 72612, 1627397381,
    82020, 973145349, 85559, 1929521413, 45040, 1694699012, 54308, 1694569220, 28716, 1694501390, 28730, 1862273550,
    28744, 1694501389, 76598, 1711285253, 86213, 1711483397, 75817, 1912611854, 41942, 1644170759, 51646, 1879248910,
    24997, 1694500875, 26379, 1694632203, 28256, 1694501387, 89135, 1694708747, 16831, 1845494042, 14804, 1728053524,
    14768, 1728053523, 14787, 1728053521, 51478, 1912803337, 76695, 1778394115, 30495, 1677921036, 8943, 1845493772,
    26062, 788531208, 26070, 973080584, 82559, 973149960, 11610, 1912799239, 27435, 1912736007, 87770, 1912811783,
    91119, 1912813063, 11331, 1862467586, 57066, 771757828, 5379, 1845493771, 8871, 1946157067, 23663, 973080587,
    89035, 1929589771, 26334, 1694632202, 87367, 1694707978, 88880, 1694708490, 89025, 1694708746, 70873, 1912610056,
    45735, 1627590405, 72262, 1627397381, 49641, 1929580294, 49636, 1677922053, 65893, 2701335043, 10260, 1946157066,
    69928, 1627397382, 85430, 1812147202, 1633, 1694498834, 22684, 973080072, 82082, 1677788679, 38164, 1694502417,
    38181, 1677725193, 73460, 1694506513, 31857, 1694698253, 45044, 1946357256, 73865, 1946165508, 72275, 1744837898,
    68145, 1627397382, 19721, 1946157834, 24822, 2030045194, 88019, 2030252554, 24814, 973080584, 87672, 1845702919,
    40299, 1929383434, 20129, 1912603407, 71704, 1929387269, 76656, 1946166280, 5001, 1929379850, 71356, 1929387269,
    71523, 1862278406, 54154, 1929450243, 76101, 2030052369, 75945, 1912611856, 46345, 1694699271, 44552, 788532748,
    90809, 1929590283, 69771, 1845501194, 27539, 1929513224, 38292, 1929383432, 38823, 1694502416, 41861, 1811942921,
    74166, 2030313991, 86674, 2030250503, 66084, 1929386772, 66067, 1929386769, 66039, 1929386768, 66009, 1929386767,
    66024, 1694505743, 66116, 1694505743, 65995, 1694505742, 66055, 1694505740, 66104, 1929386764, 66131, 1929386762,
    24201, 973080585, 24193, 2030045192, 82980, 2030113032, 87924, 2030252552, 86165, 1795303686, 56173, 973084166,
    41917, 2046823939, 27089, 1912736012, 83623, 1912802828, 7570, 1728053270, 7499, 1879048213, 29823, 1728252685,
    39033, 1845497357, 11707, 1795358726, 27449, 1795295494, 83438, 973153030, 87801, 1795371270, 91134, 1795372550,
    83335, 2030183173, 42971, 1929383438, 48857, 1694699274, 65606, 755177991, 41131, 1946160649, 68167, 1694506248,
    47120, 1845694216, 71348, 1761615112, 70431, 1811946757, 6474, 1828716571, 6501, 1946157070, 72405, 1811946760,
    85452, 1661152259, 45831, 1929580297, 8176, 1711276043, 85537, 1694707720, 22934, 1862272777, 48164, 1728253702,
    32913, 1946356488, 57949, 1996691475, 15950, 1879048469, 57193, 1694504724, 6315, 1694498835, 6413, 1879048208,
    15934, 1879048464, 15971, 1879048464, 57415, 1929582608, 3326, 1862270990, 6399, 1694498830, 6387, 1711276044,
    81065, 1879244812, 81625, 1912668428, 10982, 1929576457, 10974, 1677918216, 20065, 1845494543, 81257, 1929576460,
    54566, 1845564171, 72607, 1845501189, 40788, 1845497356, 58353, 1812142088, 71093, 1845501190, 72631, 1677729032,
    41420, 1811942926, 25438, 1862273035, 26630, 1862404363, 90446, 1862481419, 86326, 1929587207, 29505, 1845693210,
    36656, 973147156, 29418, 1694698259, 36641, 973147151, 29449, 1694698254, 68675, 1627397382, 49295, 1946357514,
    58718, 1929386261, 58698, 1912609044, 85490, 1845702402, 55252, 973149192, 45514, 1929580297, 69284, 1744837897,
    21261, 1912603415, 85420, 1845701635, 83915, 1677788939, 21189, 1912603410, 20492, 1694499617, 20468, 1912603416,
    49938, 1795362573, 77244, 1811948553, 42891, 1627393556, 43746, 1979715080, 55440, 1929450765, 37931, 1694502420,
    37954, 1694502420, 43077, 1929383442, 38546, 1946160653, 66272, 1711282960, 72667, 1912610055, 41317, 1912606222,
    51534, 1879248904, 5067, 2013265930, 56965, 1694504725, 6882, 1677721643, 81337, 1996554507, 81348, 1694564619,
    28225, 1929382409, 78105, 1694508300, 54682, 1929450247, 16938, 1879048461, 83005, 1828786454, 28966, 1828719114,
    17177, 1677721873, 23884, 1694500872, 56353, 2030049033, 68570, 771759365, 75658, 1929389060, 74379, 1711285001,
    43730, 1929383436, 76485, 1912611852, 68507, 771759366, 72095, 1761615108, 74301, 774382084, 5987, 1845493773,
    5940, 1677721611, 22845, 1862272778, 85201, 1728195863, 22783, 1677723148, 55905, 2030048791, 21753, 973145099,
    21552, 2030109706, 29563, 1677921033, 35522, 1677790217, 67624, 1929387272, 83733, 2047020547, 27861, 1845496329,
    9967, 2030043151, 9982, 2030043150, 9958, 1929379849, 72806, 2030050830, 8260, 1862270988, 91303, 2030253583,
    16692, 1912602900, 49727, 1912803092, 83340, 1828856587, 83364, 1828791051, 6442, 1828716561, 6459, 1912602639,
    6546, 2013265929, 70245, 1845501192, 11735, 1946353672, 68365, 1862278409, 4639, 1929379858, 4625, 1929379854,
    13543, 1812135946, 1525, 1694498825, 73328, 1694506515, 36554, 973147150, 34285, 1694698253, 79517, 1929455369,
    50864, 1929580297, 8340, 1912602643, 34557, 2030242567, 37815, 973147401, 37087, 1929448712, 37095, 973147400,
    43244, 1627393553, 45159, 1694699019, 26289, 1694632200, 24555, 1677723657, 19547, 1912603399, 85473, 2047028226,
    10062, 2030043149, 17518, 2030043405, 51204, 3120631560, 74320, 1915757064, 86704, 1912809992, 54508, 1694569219,
    40071, 1946160651, 69293, 1996496135, 55834, 1946227973, 7865, 1946157079, 7843, 1795162134, 287, 1929379859,
    306, 1879048210, 13223, 2030239757, 46791, 1812139782, 40115, 1744834058, 65646, 1560484358, 65589, 1560484357,
    3264, 1694498829, 35812, 1677790216, 19798, 1795162888, 84598, 1795228680, 38230, 1811942929, 21207, 1912603409,
    76280, 771761156, 51630, 1879248912, 77270, 1912611845, 19591, 1912603402, 12110, 1946353670, 82541, 755046150,
    57177, 973084421, 13704, 1862467588, 46613, 2030243594, 10118, 1879048200, 75534, 2030248722, 36600, 973147146,
    1719, 1929379853, 16438, 2030043403, 9840, 1879048200, 35795, 1040256002, 85398, 1963142146, 49332, 1661144835,
    88147, 2030252558, 25966, 1694500877, 89146, 1694708749, 24986, 1862273035, 26368, 1862404363, 28245, 1862273547,
    87396, 1862480139, 88939, 1862480651, 89124, 1862480907, 28757, 1946159625, 45792, 1627590407, 23537, 1711278103,
    23489, 1711278102, 88282, 1711485462, 23470, 2030045203, 23599, 2030045199, 87865, 2030252559, 23456, 973080590,
    23523, 2030045198, 23560, 2030045198, 53038, 2030047502, 53115, 2030047502, 87837, 2030252558, 87851, 2030252558,
    23443, 2030045197, 23586, 973080589, 29026, 1711278605, 86356, 1929587213, 87824, 2030252557, 19664, 1912603404,
    23511, 973080588, 23574, 973080588, 86344, 1912809996, 87333, 1912811788, 23432, 973080587, 48873, 2030243595,
    86333, 1929587211, 87192, 1929589003, 87322, 2030252299, 26532, 1744963850, 86948, 1745037834, 87182, 1745039626,
    88774, 1745040138, 54443, 1946227462, 38317, 1912606220, 30679, 1946356497, 75618, 1845699344, 15495, 1694499083,
    52363, 687935499, 35735, 1677790218, 44243, 1627393542, 82694, 1728125199, 15650, 1912602899, 55528, 1929450763,
    28462, 687868419, 92882, 1946157844, 5137, 1929379856, 17326, 1694499086, 12531, 1946353671, 70436, 1845501189,
    88194, 2030252555, 49240, 1845694219, 77288, 1912611846, 8522, 1728053262, 54848, 1694569223, 23005, 1929381642,
    46549, 1929580299, 54461, 2030113545, 36737, 1728121876, 29039, 1711278602, 44349, 872418824, 5589, 1929379860,
    12746, 1677918213, 81984, 1677788421, 6334, 1912602648, 55939, 973084171, 22211, 1845495050, 22221, 973079816,
    82033, 1677788423, 67712, 1677729032, 48667, 1929580294, 48685, 1812139781, 43023, 1929383442, 86103, 1694640389,
    72462, 1627397383, 44470, 1627393539, 50732, 2030243596, 2846, 1694498826, 28357, 1694501385, 27584, 1661077763,
    41390, 1660947971, 16144, 1811939600, 11648, 1879244808, 47855, 956501768, 74242, 2031886852, 57086, 973084419,
    48772, 1728253705, 13629, 2030239750, 65890, 3154319875, 711, 1694498848, 601, 1946157074, 509, 1795162129,
    552, 1879048209, 569, 1845493777, 619, 1828716561, 526, 1912602640, 586, 1946157071, 698, 1929379853,
    542, 2013265930, 80672, 1845559304, 23637, 2030045197, 88120, 2030252557, 23626, 973080587, 26311, 1929513227,
    26357, 687999243, 89002, 1929589771, 26301, 1862404362, 87345, 1862480138, 88858, 1862480650, 88988, 1862480906,
    75732, 1929389064, 45814, 1694699277, 69275, 1912610057, 48228, 1728253705, 52764, 1929384210, 52710, 1929384209,
    51839, 1845694487, 91979, 1946157845, 76009, 2030052369, 75913, 1912611856, 46372, 1929580303, 83747, 1929580047,
    83762, 2030243342, 91874, 1912603406, 2523, 1845493781, 74220, 772809220, 58803, 1744836877, 21731, 973145095,
    92320, 1946157851, 92300, 1912603412, 85385, 1627597826, 59850, 1845500180, 42085, 1929383430, 43174, 939527686,
    44019, 872418822, 51198, 1040256774, 51226, 788598533, 36991, 1929525252, 45347, 1929580292, 85555, 1929521412,
    86421, 1929587204, 81441, 1912668425, 24863, 2030045193, 29836, 1694698255, 47225, 1929580294, 29090, 738200073,
    70594, 2030050576, 43938, 1694502408, 29099, 989858311, 22817, 1862272777, 3154, 1694498838, 16204, 1946157333,
    3193, 2030043156, 3213, 2030043155, 9822, 1811939346, 3176, 1694498833, 3232, 2030043151, 81118, 1996685327,
    16225, 1912602893, 3143, 1694498827, 35966, 973147147, 12796, 1996685322, 3247, 536870921, 80612, 1862336521,
    43421, 1694502413, 71571, 1845501193, 85434, 1963142147, 53827, 1694568972, 3744, 1929379856, 9244, 1677721610,
    11400, 771948554, 11393, 1728249863, 65599, 755177991, 76770, 1912611849, 73826, 1946165507, 79453, 1845569294,
    975, 1694498840, 10103, 1879048207, 16419, 1879048458, 58316, 2030245900, 3084, 1694498826, 9666, 1711276063,
    17999, 1711276319, 52824, 2030047510, 58589, 1761679374, 82709, 2030113035, 55959, 973084170, 55950, 973084169,
    82855, 973148425, 19612, 1912603400, 42311, 2030046736, 69947, 1694506244, 83635, 1845693966, 21461, 1711342600,
    12784, 1694695430, 71930, 1912610060, 72710, 1929387529, 72702, 1694506504, 25285, 788531204, 54175, 1644237572,
    6925, 1929379865, 7166, 1677721615, 7181, 1795162123, 12538, 1946353674, 7192, 1677721614, 89066, 1694708747,
    48170, 1694699269, 38489, 1795165704, 70193, 2030050566, 8187, 1694498831, 20752, 1660945163, 48103, 1929580296,
    83398, 973153032, 12548, 1694695431, 74934, 1694704391, 14886, 1694499090, 50589, 1929580299, 10836, 1929576454,
    74116, 771760390, 10831, 1694695429, 74106, 771760389, 74111, 1929388293, 86591, 1694706181, 74102, 1912611076,
    77331, 1912611842, 69841, 1694506246, 42955, 1962937872, 42946, 1962937865, 74132, 771760388, 38260, 1946160649,
    69308, 1694506246, 3621, 1677721628, 79314, 1929455379, 67683, 1694506249, 86779, 1912809989, 13506, 1996685321,
    48120, 1694699268, 44414, 1912606218, 46565, 1929580292, 71882, 2030050569, 11315, 1845690378, 47656, 1728253702,
    47238, 1745030916, 1040, 1677721624, 1029, 1677721611, 85439, 2030251009, 67499, 771759364, 42719, 1946160652,
    55051, 687936267, 55738, 687936779, 55719, 1677792522, 85686, 1912744200, 66735, 1711282962, 54546, 1929450250,
    87103, 1845635594, 54537, 1694569225, 37677, 1845562636, 80102, 1711286034, 69533, 1627397384, 31105, 1728252684,
    70805, 1677729033, 2832, 1694498830, 12826, 2030239750, 10885, 2030239749, 85463, 2567121924, 20723, 1660945169,
    48720, 1845694218, 85781, 1845635338, 85494, 1845702408, 83047, 1828786451, 84180, 1828783123, 83066, 2030113041,
    84135, 2030109713, 77188, 1946166282, 39715, 1845497358, 74149, 2030051593, 55640, 1845564683, 46193, 1929580294,
    73775, 1660952835, 21456, 2030109698, 68175, 1828723973, 16876, 1694499095, 16899, 1694499092, 4979, 1929379853,
    12683, 1694695435, 11125, 1795358722, 70142, 1962941704, 81269, 1929576456, 53286, 2030047502, 53313, 2030047502,
    53300, 2030047501, 12983, 1694695433, 54920, 1929450250, 54911, 1661014793, 39953, 1929383442, 70579, 1761615114,
    18242, 1929380115, 1831, 1946157067, 13667, 1912799249, 24053, 2030045201, 88424, 2030252561, 81738, 1912668431,
    47956, 1929580296, 53773, 2013336072, 38646, 1778388483, 49435, 1812139786, 26175, 1879181571, 37951, 1879051779,
    90907, 1879258627, 71800, 2030050567, 28665, 1728055814, 47034, 1728253702, 49851, 1929580293, 49856, 1728253700,
    170, 1845493790, 82235, 1929451277, 43584, 1929383433, 46248, 1694699279, 46204, 1929580302, 46218, 2030243598,
    32772, 1845693204, 32811, 1694698260, 32792, 1929579283, 29580, 1929579280, 29596, 1929579276, 34956, 1845562119,
    66635, 1946163985, 8840, 1845493776, 44722, 1744834062, 82287, 1694570252, 87158, 1677863427, 54737, 1946227466,
    87113, 1946298890, 90478, 1694709258, 74755, 1694507791, 13767, 1963130893, 13755, 1963130892, 83514, 1627464457,
    83523, 1644241673, 83532, 1661018889, 83541, 1677796105, 51243, 1929449224, 51260, 973147912, 80930, 1929576456,
    21458, 973145091, 53809, 1694568968, 11095, 1996685316, 12672, 1929576454, 12678, 1946353669, 66871, 1694505737,
    81764, 1728119051, 77036, 1845502986, 4503, 1677721622, 18324, 1677721878, 40536, 1795165713, 85667, 1946298635,
    47203, 1694699274, 75710, 1845502981, 45906, 1929580294, 45891, 1694699269, 54224, 1694569221, 54906, 1929450245,
    86901, 1694706181, 69569, 1694506248, 87123, 2030184968, 91806, 1912603407, 48017, 1845694216, 71908, 1862278408,
    43095, 1962937865, 14058, 1795358727, 85767, 1795303687, 15603, 1694499092, 15572, 1811939600, 55113, 1677792019,
    65838, 688069126, 42072, 1862274573, 9339, 1811939341, 9848, 1694498842, 15785, 1929380120, 16028, 1879048468,
    8160, 1929379856, 40657, 1912606218, 74176, 772022788, 75726, 1694508038, 10902, 1946353669, 55558, 2734757126,
    55571, 1929450758, 55546, 604050693, 8248, 1694498828, 54877, 1929450243, 25589, 1627392019, 90676, 1694709263,
    25579, 1929381898, 26794, 1929513226, 90662, 1929590282, 73384, 2030050826, 73972, 1694507274, 83845, 536940035,
    25908, 1694500874, 27660, 1694632202, 91170, 1694709258, 20714, 1660945161, 43104, 1744834054, 3059, 1929379851,
    32513, 1929579275, 67872, 1677729031, 54930, 1946227464, 20013, 1912603403, 71942, 1627397387, 39046, 1946160651,
    11617, 1828913157, 47638, 1929580306, 47630, 1929580296, 47623, 1828916999, 37030, 1929525253, 79235, 1677797135,
    44978, 1929383437, 41998, 1677725196, 4657, 1929379854, 18055, 1929380110, 50195, 1929580300, 68591, 771759364,
    46148, 2030243590, 46263, 1694699270, 86879, 1694706182, 636, 1811939343, 12875, 1862467595, 500, 1627389961,
    81110, 1694695432, 1272, 1946157071, 49445, 1845694217, 46699, 1694699275, 45846, 1845694221, 82006, 1677788421,
    81366, 1694564616, 20091, 1912603414, 75831, 1912611861, 52874, 2030047505, 88441, 2030252561, 75898, 1912611855,
    91846, 1912603405, 3429, 1912602636, 76431, 1912611852, 21477, 2030109704, 29630, 1862470409, 35418, 1862339593,
    23138, 973080583, 74095, 1962942723, 70424, 1627397383, 67998, 1811946760, 47231, 1728253703, 70930, 1627397381,
    52330, 1560350730, 50714, 1912803090, 38594, 1929383434, 35719, 973147142, 1098, 1694498834, 1116, 2030043152,
    1083, 1694498831, 76732, 771761156, 28988, 1912605194, 76329, 1912611853, 71341, 1761615111, 25743, 1929381901,
    11289, 1812135939, 91832, 1912603406, 51322, 1040256777, 48471, 1694699271, 86724, 1946364420, 92680, 1912603407,
    71551, 1627397384, 13530, 1996685319, 42127, 1929383439, 42224, 1929383438, 40201, 1912606230, 52437, 687935504,
    13274, 1929576454, 56438, 1946162970, 56419, 973084435, 56464, 1929385746, 82315, 1929451282, 56402, 1929385745,
    56386, 1946162960, 44800, 1694502413, 44813, 1627393548, 14073, 1929576457, 57274, 1929582345, 82821, 973148423,
    94251, 1694643976, 47021, 1812139779, 72267, 1845501192, 70852, 1811946758, 22229, 1694500109, 68953, 1627397388,
    7290, 1677721619, 55318, 973149192, 90896, 1694709256, 71633, 1694506251, 59780, 1677728030, 75126, 1745036037,
    78176, 1677731104, 19203, 1845494297, 58770, 1694505234, 58754, 1694505232, 21924, 1694500110, 21888, 1845495052,
    21900, 1946158348, 21912, 2030044428, 21938, 1694500108, 82055, 1845560588, 86203, 1728194826, 21879, 1677722889,
    86506, 1677928969, 48082, 1694699270, 76573, 1711285255, 15588, 1728053519, 14736, 1694499088, 71086, 1962941703,
    81359, 1929445639, 83997, 956303111, 40047, 1828720137, 93551, 1912603406, 75183, 1879253767, 85721, 1812080904,
    68523, 771759364, 11762, 1929576451, 11060, 1929576454, 24187, 973080582, 37024, 1929525254, 50287, 1929580294,
    11055, 1862467589, 26607, 1862404357, 50282, 1862471429, 75447, 1862476549, 86391, 1862478341, 87582, 1862480133,
    88829, 1862480645, 85370, 1627597826, 8328, 2030043148, 17531, 1929380115, 65782, 755177992, 93956, 1929525000,
    904, 1929379851, 79602, 1828792074, 79612, 1912678154, 6216, 1694498836, 6236, 1946157076, 18593, 1862271501,
    72185, 1862278414, 13905, 2030239753, 92501, 1946157851, 5424, 1845493781, 92481, 1912603412, 45466, 1929580306,
    13007, 1812135949, 45453, 1812139789, 86914, 1812146701, 11350, 1946353670, 21469, 2030109704, 14961, 1912602893,
    85428, 1812147202, 17105, 1677721878, 86858, 1694706182, 80886, 1845690375, 91408, 1946157846, 46437, 2030243604,
    46419, 2030243602, 43118, 1677725201, 91430, 1912603409, 38559, 1912606224, 91859, 1912603407, 42511, 1929383438,
    73266, 1694506510, 44570, 1694502413, 46406, 1929580301, 43135, 1694502412, 83805, 2030243340, 51288, 1040256778,
    46398, 1929580296, 86039, 1929521416, 73890, 1694507273, 85528, 1828925188, 86790, 1828923908, 51813, 1728253959,
    39928, 1828720143, 67858, 1744837902, 79195, 1677797142, 58872, 973084943, 58858, 973084942, 82615, 1845565709,
    4479, 1845493784, 12925, 1812135942, 25714, 973080586, 25705, 973080585, 87735, 1929589001, 87727, 1862480136,
    58256, 1929582602, 53965, 1694568979, 54887, 1929450247, 70283, 1845501191, 7238, 1711276052, 68862, 1627397384,
    79907, 1677731603, 73782, 1946165507, 48761, 1929580299, 45938, 1929580301, 80668, 1711341572, 48673, 2030243596,
    28690, 1929382413, 70827, 1912610054, 9535, 1677721617, 92803, 1912603409, 20994, 1912603408, 21010, 1912603406,
    47491, 1929580300, 47484, 1912803079, 83444, 973153033, 83327, 1795302152, 48749, 1862471436, 57138, 973084429,
    77218, 1845502988, 51331, 1040256779, 48111, 1694699273, 13020, 1812135942, 45484, 1812139782, 85702, 1694640389,
    94025, 1677866768, 71661, 1627397382, 25124, 788531210, 25115, 1862273033, 26178, 1862404361, 90910, 1862481417,
    86772, 1912809987, 52019, 1946357774, 72005, 1694506254, 54083, 1946227216, 47180, 1946357518, 70573, 1946164486,
    48452, 1929580298, 13026, 1694695433, 66936, 1694505741, 46718, 1728253703, 8225, 1845493783, 68806, 1929387277,
    40022, 1946160653, 81054, 1929576459, 82943, 973148422, 13449, 2030239750, 54291, 1929450245, 54287, 1912673028,
    86810, 1694706182, 68215, 1677729032, 25044, 2030045195, 88161, 2030252555, 25008, 788531209, 25017, 1862273032,
    26263, 1862404360, 90921, 1862481416, 44715, 1946160647, 71997, 1845501192, 51452, 1896026113, 73477, 1895898881,
    52644, 1828720912, 52660, 1828720911, 82882, 1929449739, 30095, 1963133708, 54656, 1912673033, 43989, 1845497360,
    44610, 1694502410, 53226, 2030047505, 93401, 1912603405, 93964, 1929525006, 43897, 1627393558, 71991, 1627397382,
    73571, 1828724994, 71667, 1761615110, 39675, 1744834071, 67989, 1929387273, 25654, 788531205, 27504, 1627523332,
    91094, 1627600388, 18988, 1946157600, 77842, 1845503258, 18965, 1677722135, 19020, 1946157588, 6105, 1694498843,
    35149, 1946225434, 4003, 1996488727, 4026, 1912602647, 34078, 1694698261, 1417, 1677721618, 15690, 1728053522,
    58170, 1929582610, 22344, 1677722897, 22727, 1677723151, 57579, 2030245903, 37559, 1929448718, 22361, 1694500108,
    37573, 1929448716, 21562, 2030109706, 36983, 1929525256, 86521, 1694706183, 27353, 1627523337, 81947, 1627457545,
    90566, 1627600393, 78448, 1912677904, 5963, 1677721615, 5951, 1677721612, 22834, 1862272779, 7046, 1694498831,
    16981, 1912602897, 56019, 973084169, 47803, 1845694217, 72564, 1627397383, 57497, 1694701579, 28870, 1946159626,
    48478, 1929580292, 68565, 771759365, 12410, 1946353668, 10922, 1862467590, 10918, 1812135940, 85633, 1812080900,
    49251, 1694699276, 3032, 2030043148, 68889, 2030050570, 27940, 1946159634, 27987, 1929382418, 27971, 1929382416,
    13792, 1694695439, 27925, 1694501391, 32702, 1845693199, 32757, 1694698255, 32717, 1929579278, 27899, 1862273549,
    27912, 1694501389, 27958, 1694501389, 32731, 2030242573, 32744, 1661143821, 37824, 2030112013, 48446, 1694699270,
    5725, 1996488725, 5706, 1996488723, 5746, 1644167184, 16712, 1912602901, 49706, 1912803093, 49699, 1929580295,
    75634, 1929585415, 31600, 1929579274, 50482, 1929580298, 78273, 1929455130, 78299, 1929455130, 78325, 1946232345,
    51763, 1795362825, 34210, 1879247629, 55146, 973149191, 1467, 1677721617, 4288, 1929379850, 50612, 1929580298,
    66472, 1795169034, 47410, 2030243591, 76868, 1761616901, 12462, 1694695430, 55615, 1929450766, 72019, 1862278413,
    33150, 1728252695, 21628, 2030109710, 21616, 2030109708, 73507, 973152012, 73557, 973152268, 51430, 1912803339,
    51441, 1694699531, 50128, 1929580298, 83388, 973153034, 50119, 1996689161, 74925, 1996694281, 66949, 771758854,
    68627, 771759364, 36943, 973147151, 34099, 1996688142, 57919, 1996691470, 50345, 1862471436, 51122, 1812139787,
    75500, 1812144907, 22307, 1694500121, 22070, 1845495063, 77657, 2030052631, 77680, 1845503255, 77703, 1845503254,
    77725, 1845503254, 22050, 1677722900, 22454, 1677722897, 36526, 973147153, 55358, 973149200, 36511, 973147151,
    55383, 1828787215, 93213, 1912603406, 55374, 973149193, 43328, 1694502419, 45068, 1929580043, 469, 1694498834,
    43320, 1828720136, 69663, 1711283467, 32652, 1929579282, 70492, 1728060678, 53187, 2030047509, 44900, 1694502417,
    52226, 1862340618, 59930, 1929386260, 59950, 1929386260, 54146, 1845564168, 24836, 2030045190, 88039, 2030252550,
    73846, 1946165507, 33937, 1929579278, 49845, 1694699270, 58821, 1929386248, 56055, 973084167, 43228, 1694502416,
    43215, 1677725197, 71693, 2030050566, 90881, 1929590278, 47988, 1845694211, 73481, 1040260867, 92270, 1946157854,
    46835, 1929580304, 46822, 1929580301, 46814, 1912803080, 78664, 1728128535, 11593, 1728249865, 71361, 1929387271,
    999, 1795162121, 53850, 1929449995, 57867, 1996691477, 31348, 1677921039, 35725, 1862339594, 82040, 1677788422,
    27155, 1711409413, 84422, 1711342597, 87002, 1711417861, 48300, 1929580295, 85357, 1627597829, 74012, 2030051591,
    86630, 2030250503, 68531, 771759363, 29074, 738200072, 29082, 771754504, 29106, 989858312, 44736, 1694502412,
    7033, 1694498829, 85375, 1862478850, 11957, 1845690377, 82772, 2030113032, 92942, 1912603410, 20824, 1912603406,
    8043, 1694498849, 10154, 1677721616, 2365, 1694498857, 79176, 1677797139, 40953, 1811942927, 40968, 1694502415,
    69216, 1828723978, 15353, 1946157328, 35918, 973147149, 31317, 1929579276, 81690, 1929445644, 77312, 1912611846,
    85833, 1912744198, 75263, 1677927172, 42410, 1929383436, 58361, 1677924366, 3483, 1912602652, 2598, 1929379860,
    30423, 1795361555, 30390, 1929579282, 30373, 1929579281, 30408, 2030242575, 30451, 1929579278, 34614, 1828784910,
    34628, 1845562124, 34640, 1845562124, 11372, 1946353675, 30668, 1946356491, 30364, 1677921033, 69556, 1694506248,
    49469, 1929580306, 79217, 1677797138, 20181, 1946157841, 49487, 1929580303, 93476, 1912603406, 73241, 1694506509,
    21676, 2030109706, 51313, 1040256777, 49461, 1929580296, 83472, 973153032, 49454, 1845694215, 74860, 1845699335,
    65671, 755177990, 74972, 1929585416, 35853, 973147147, 33819, 1862470410, 70310, 1845501191, 75299, 1677927174,
    57483, 1929582606, 74316, 774644228, 79892, 1912612623, 79878, 1694508814, 75120, 1946362630, 1398, 1946157075,
    1386, 1677721612, 10038, 1946157067, 77996, 1694508312, 27362, 1929513232, 90575, 1929590288, 50424, 1929580302,
    50438, 1694699277, 47983, 1845694213, 39773, 1996492308, 41081, 1946160652, 41093, 1694502412, 69249, 1811946759,
    77100, 1912611857, 15112, 1929380111, 19986, 1912603407, 86248, 1728260616, 69919, 1627397385, 93908, 1677866760,
    34725, 1828784910, 31683, 1929579273, 76451, 1979720707, 20913, 1912603407, 52166, 1912803343, 85853, 1929521413,
    82657, 973150475, 38455, 1946160655, 22429, 1677722893, 2077, 2030043149, 13695, 1812135945, 38744, 1929383441,
    79693, 1912612625, 67524, 1929387275, 21167, 1912603414, 72774, 1694506513, 72791, 1694506511, 83277, 2030116361,
    28887, 1912605194, 83721, 1929580035, 41602, 1845497358, 79566, 1828792073, 79575, 1912678153, 47844, 1929580299,
    6161, 1946157069, 8430, 1946157065, 54780, 1694569223, 68991, 1627397388, 21607, 2030109705, 33130, 1728252692,
    57900, 1912805395, 33112, 1728252690, 36930, 973147149, 57888, 1996691468, 14163, 1694695428, 55928, 973084171,
    81470, 2030108940, 81482, 1879113994, 69314, 1711283463, 6790, 1694498841, 6766, 1811939352, 6815, 1811939349,
    73703, 1946165507, 71070, 1862278407, 59755, 2030049561, 30476, 1929579283, 13860, 1677918219, 30465, 1677921035,
    27799, 2030176518, 54747, 2030113542, 85803, 2030184710, 86425, 2030250502, 76805, 1946166277, 54431, 2013336325,
    37595, 1694567702, 37617, 2030112020, 37637, 1677790480, 37653, 1677790478, 13389, 1946353675, 53871, 1677791753,
    72038, 1845501194, 92695, 1912603419, 76232, 2030052369, 77135, 1912611855, 28510, 1996491276, 50470, 1929580300,
    22925, 1862272777, 70274, 1728060681, 50463, 1812139783, 76736, 1811948551, 38962, 1694502418, 46898, 1912803078,
    46904, 1912803077, 28185, 1694501389, 69437, 1694506245, 66200, 1929386774, 66182, 1728060178, 66222, 1929386770,
    66165, 1929386769, 66422, 1694505744, 66240, 1929386765, 76796, 1694508041, 68650, 771759365, 69499, 1845501192,
    45443, 1929580298, 16804, 1946157339, 17397, 1996488986, 17194, 1929380115, 8097, 1879048210, 8115, 1879048209,
    34113, 1929579280, 17213, 1694499087, 17352, 1677721870, 17340, 1677721868, 12636, 1929576459, 86571, 1929587211,
    12626, 1912799242, 51143, 1912803082, 75481, 1912808202, 86561, 1912809994, 2969, 2030043149, 1246, 1929379854,
    10789, 1845493802, 42985, 1929383442, 27110, 1946290447, 83582, 1946357263, 38865, 1929383443, 38649, 1929383438,
    38852, 1946160653, 67511, 2030050573, 73906, 1694507277, 57151, 973084428, 77207, 1845502987, 38536, 1912606218,
    67503, 1795169544, 72455, 2030050567, 83558, 1677921800, 81157, 1946353673, 44689, 1644170757, 12709, 1728249865,
    91224, 2030253594, 25859, 1929381899, 91213, 1929590283, 70085, 1979718916, 57032, 1929385743, 58739, 1929386255,
    88186, 2030252552, 49425, 1627590403, 47824, 1812139783, 75758, 1946166286, 75114, 1694704390, 82076, 1694565894,
    86493, 1694706182, 66493, 1694505745, 19539, 1912603400, 91821, 1912603403, 71891, 1627397387, 86728, 1694706181,
    46778, 1728253709, 3118, 1862270986, 22505, 1845495306, 22515, 1946158602, 22498, 1677723143, 86499, 1677928967,
    54489, 1694569220, 51558, 1879248910, 51588, 1694699534, 51617, 1694699533, 49868, 1929580301, 83425, 1929454349,
    19580, 1912603403, 27880, 1845496328, 93597, 1946157846, 93582, 1912603407, 46710, 2030243592, 76056, 1694508050,
    76166, 1811948561, 76183, 1811948561, 76074, 2030052361, 81794, 1627457539, 73952, 1694507274, 56666, 1946162983,
    56705, 1946162982, 56743, 1946162975, 56642, 973084440, 82138, 1845565207, 56774, 1929385749, 82161, 1929451283,
    23152, 2466252809, 23161, 2483030025, 76664, 1946166274, 66572, 1744837397, 69028, 1627397389, 51542, 1879248912,
    51572, 1694699536, 51602, 1694699535, 13295, 1879244812, 10143, 1912602635, 13284, 1929576459, 40159, 1946160644,
    11389, 1694695428, 50298, 1694699268, 75035, 1694704388, 85967, 1694640388, 65852, 688069125, 6531, 1828716559,
    83741, 1845693955, 12073, 1929576455, 70954, 1761615110, 41362, 1694502413, 58266, 1728256008, 49401, 1728253702,
    77883, 2030052629, 77904, 2030052628, 19352, 1694499347, 76721, 771761160, 24849, 973080582, 53735, 973148678,
    87689, 1946366213, 66323, 1694505746, 11771, 721616903, 73577, 771760388, 33505, 1845693204, 36899, 973147154,
    33426, 1694698257, 35357, 1929448208, 36837, 973147152, 82472, 1929451280, 33371, 1795361551, 49602, 1694699279,
    58631, 1694505231, 8607, 1694498832, 13044, 1929576458, 13035, 1677918217, 41349, 1929383433, 28671, 1744833033,
    22242, 1845495048, 69358, 1795169544, 91352, 1694709263, 71469, 1761615110, 69451, 1912610059, 4394, 1946157071,
    48845, 1929580300, 78602, 1728128542, 85441, 1761815553, 2894, 1845493772, 1155, 2030043152, 1171, 2030043152,
    26728, 1627523331, 90958, 1627600387, 70137, 1795169541, 32944, 1879247623, 65764, 1946360326, 16133, 1929380107,
    16124, 1929380105, 81567, 1946222855, 50643, 1929580301, 3315, 1862270987, 78580, 1728128534, 19371, 1811939860,
    78531, 1879123471, 18081, 1929380110, 48136, 1694699278, 71060, 1728060682, 33865, 1929579280, 33850, 1929579279,
    33906, 1929579278, 33881, 1929579277, 33894, 1929579276, 54825, 1694569224, 47667, 1929580299, 24092, 1694500870,
    52122, 1912803349, 52050, 1694699539, 52069, 1845694483, 52104, 1845694482, 52033, 1694699537, 52088, 1845694480,
    71431, 1761615112, 32549, 1929579278, 13130, 1694695435, 15900, 1929380115, 12308, 1946353679, 12323, 1694695439,
    15919, 1929380111, 43825, 1929383437, 12301, 1828913159, 13580, 1946353670, 13495, 1677918219, 53887, 1929449992,
    54899, 1694569223, 2242, 1946157075, 6978, 1845493779, 6950, 1912602639, 2228, 1946157070, 4274, 1677721614,
    6965, 1862270989, 2216, 1694498828, 21572, 2030109705, 55802, 1845564687, 9498, 1677721637, 78117, 1677731109,
    40852, 1811942924, 25333, 973080580, 77363, 1694508035, 71792, 1845501192, 6997, 1912602640, 22373, 1677722895,
    39072, 1694502417, 68088, 2030050574, 70818, 1677729033, 75744, 1845502981, 83738, 1761807875, 40163, 1946160645,
    83730, 1929580035, 35408, 973147146, 29639, 1946356489, 57401, 1929582606, 73788, 1946165508, 70695, 2030050572,
    4593, 1929379858, 4578, 1929379855, 4565, 2030043149, 67614, 1744837898, 65802, 688069128, 73496, 973152011,
    73487, 973152009, 54980, 1845564168, 70372, 1862278405, 57380, 1929582601, 20857, 1845494544, 19421, 1929380622,
    87052, 1929521678, 19408, 1946157837, 51391, 1946357773, 73744, 1946165507, 43794, 1828720136, 40611, 1694502410,
    40748, 1912606219, 71771, 1761615110, 41799, 1929383433, 36757, 1728121875, 88264, 1711485458, 23200, 2030045193,
    82962, 2030113033, 87815, 2030252553, 54730, 1845564167, 66401, 1694505749, 29998, 1677921036, 52991, 973082896,
    90832, 1929590284, 52972, 2030047497, 83681, 1812139528, 44360, 1912606231, 44319, 1694502414, 74305, 1915494920,
    86696, 1912809992, 79974, 1711286031, 83415, 1929454346, 39890, 2030046742, 26956, 1694632212, 39870, 1694502420,
    41105, 1929383443, 86065, 1996630286, 73681, 1694507276, 73693, 1845502215, 85574, 1694640391, 70523, 1912610059,
    23308, 1627392009, 88615, 1627599369, 13622, 1828913159, 16662, 1946157323, 81597, 1929445640, 54951, 1929450246,
    70899, 1828723986, 34472, 1929579290, 34448, 1929579288, 52800, 2030047512, 74691, 1795171093, 74672, 1795171091,
    85145, 2030185747, 85132, 1828859149, 85175, 1912745228, 85164, 1845636363, 21780, 973145098, 82845, 973148426,
    19399, 1929380617, 21771, 973145097, 82836, 973148425, 87036, 1929521673, 19391, 1912603400, 51383, 1912803336,
    85910, 1912744200, 70059, 1979718916, 74266, 1914970633, 48440, 1728253702, 92129, 1946157854, 92044, 1946157844,
    20318, 1912603410, 20301, 1946157841, 20214, 1946157840, 52846, 973082896, 19620, 1912603407, 92029, 1912603407,
    92064, 1912603405, 92077, 1912603405, 83860, 536940036, 27709, 1795295500, 12948, 1694695432, 54957, 1694569224,
    12103, 1946353671, 34848, 1828784912, 34864, 1845562126, 30984, 1929579275, 45389, 1929580299, 30995, 2030242569,
    81402, 1862336780, 82111, 1677788679, 77346, 771761156, 56986, 1811945231, 82550, 1677793033, 70985, 1627397379,
    45761, 1627590411, 72224, 1627397387, 71181, 1744837893, 25608, 788531207, 8665, 1929379857, 30895, 1929579281,
    30865, 1929579280, 7377, 1845493775, 8650, 1929379855, 30912, 1929579279, 30927, 1929579279, 34833, 1845562127,
    30881, 2030242574, 33314, 1929579278, 30852, 1929579277, 30840, 1996688140, 33697, 1929579276, 34811, 1845562123,
    34822, 1845562123, 36214, 973147145, 13340, 1728249864, 30832, 1728252680, 50563, 1728253704, 66880, 1694505743,
    20928, 1912603411, 48003, 1929580302, 47528, 1627590412, 14948, 2030043405, 5162, 1694498828, 14925, 1694499084,
    14082, 1996685323, 14904, 1912602891, 14937, 1996488971, 14915, 1862271242, 12130, 1879244807, 85042, 1728195872,
    85074, 1744973087, 84766, 1728195869, 84844, 1744973084, 84947, 1728195868, 84713, 1694641435, 84662, 1946299674,
    84740, 1996631322, 84872, 1845636378, 84996, 1828859162, 84688, 2030185753, 84795, 1694641433, 84898, 1946299673,
    84820, 1946299672, 84923, 1728195864, 20144, 1946157846, 84342, 1929446422, 84975, 1728195861, 85022, 1744973076,
    21390, 1912603411, 93457, 1912603411, 24564, 1862273041, 27240, 1862404369, 90050, 1862480913, 85105, 1828859152,
    21593, 2030109710, 81846, 2030110734, 88533, 2030252558, 82949, 973148429, 84329, 973145101, 19509, 1929380620,
    24581, 788531212, 86265, 1728260620, 19498, 1912603403, 27301, 1677854987, 85121, 1677864203, 87562, 1677930763,
    12496, 1694695434, 74227, 773071364, 45135, 1694699021, 67223, 1694506000, 27125, 1744963853, 83597, 1745030669,
    21764, 973145095, 73531, 771825666, 49428, 1812139783, 44449, 1811942918, 13635, 1677918217, 15415, 1929380120,
    15399, 1929380112, 2544, 1711276044, 16322, 1929380116, 81328, 1694564617, 45006, 1795165705, 9788, 2030043170,
    74259, 1730159107, 70863, 1744837898, 51466, 1694699532, 65693, 805509634, 45241, 1946357255, 38761, 1929383432,
    76831, 771761155, 85413, 1845701635, 39793, 1845497359, 1516, 1694498825, 66341, 1694505743, 34298, 1694698257,
    72859, 1694506507, 42915, 1929383439, 19781, 1795162889, 84575, 1795228681, 72310, 1845501188, 47868, 1627590406,
    72129, 1627397380, 38884, 2030046727, 39912, 2030046729, 68798, 1677729032, 40370, 1929383432, 73869, 1946165508,
    68770, 1929387270, 71225, 1862278405, 12776, 1879244804, 70079, 1627397382, 70074, 1627397381, 42790, 1929383436,
    42783, 1845497351, 71455, 1627397383, 70642, 1996496137, 76559, 1912611846, 2715, 2030043153, 2732, 1845493776,
    2748, 1694498831, 76466, 1912611859, 76669, 1946166282, 53342, 2030047503, 36024, 973147147, 49909, 1795362570,
    75010, 1795367690, 38360, 1845497350, 54425, 1812009734, 41635, 1627393548, 45355, 1929580297, 46958, 1929580302,
    70400, 1761615112, 92863, 1946157843, 70053, 1929387270, 22883, 1862272776, 83879, 1912671747, 72475, 2030050566,
    93184, 1912603406, 1376, 2030043146, 47417, 1929580295, 44340, 872418825, 4347, 1929379856, 4363, 1946157072,
    30331, 1929579280, 17570, 1845494031, 67101, 1862278155, 11563, 1677918216, 72358, 1845501189, 40775, 1845497357,
    51747, 1912803336, 18669, 2449474051, 74208, 772547076, 68725, 1694506248, 85870, 1694640387, 11114, 1677918214,
    11109, 1694695429, 53800, 1694568969, 37440, 1929448729, 29684, 1929579281, 34997, 1929448209, 73426, 1694506513,
    29669, 1946356495, 37425, 1946225935, 29701, 1929579278, 34983, 1828784910, 37794, 973147405, 29657, 1845693196,
    35373, 973147146, 35383, 536939530, 35393, 1040256010, 11230, 1694695433, 29648, 1694698249, 72736, 1929387539,
    72755, 1694506515, 72719, 2030050833, 35589, 973147148, 32858, 1677921035, 83286, 1677794827, 58155, 1929582607,
    94102, 1677866771, 94084, 1677866770, 94068, 1677866768, 40864, 1694502411, 55839, 973149447, 72395, 2030050565,
    39137, 1929383447, 86834, 1946364419, 76825, 1912611846, 44838, 1795165704, 48705, 1929580301, 28766, 1946159626,
    54707, 1946227463, 21695, 2030109709, 55096, 1677792017, 68134, 1694506251, 71503, 1627397382, 390, 1694498834,
    782, 1795162129, 11900, 1812135953, 408, 2030043152, 799, 1912602640, 424, 1694498831, 439, 1946157071,
    454, 1744830479, 11917, 1845690383, 9308, 1811939342, 11889, 1946353675, 9298, 2013265930, 80621, 1929445386,
    40168, 1862274567, 17776, 1795162387, 13061, 1929576453, 47662, 1929580293, 22284, 1845495048, 71807, 1962941702,
    41668, 1677725209, 67879, 1929387275, 57638, 1929582602, 33676, 1929579285, 33657, 1929579283, 33582, 1929579281,
    33566, 1929579280, 33641, 1946356496, 33626, 1929579279, 79052, 1929455375, 93314, 1912603407, 93329, 1912603407,
    93996, 1677866767, 20557, 1912603406, 33612, 1862470414, 33599, 1929579277, 75311, 2030248717, 21819, 2030109706,
    13348, 1677918216, 50014, 1929580296, 50531, 1677922056, 54597, 1929450248, 74948, 1929585416, 50022, 1694699271,
    54590, 1694569223, 74941, 1694704391, 38575, 1744834059, 44678, 1677725195, 84152, 2030109724, 83083, 1728123161,
    5534, 1694498832, 5561, 1694498831, 5576, 1845493773, 5550, 973078539, 8932, 1845493771, 1670, 1946157066,
    82893, 1828786443, 86742, 2030250499, 52295, 687935499, 72087, 1845501192, 83573, 1677921801, 40175, 1694502408,
    25232, 788531206, 25238, 973080582, 26170, 2030176517, 90319, 2030253573, 86798, 1946364423, 36995, 1694644232,
    65942, 2030050064, 68549, 771759363, 41955, 2030046738, 41984, 1979715086, 25622, 1862273036, 41973, 1929383435,
    53694, 889262599, 68595, 771759364, 22555, 1845495311, 22570, 1946158607, 22543, 1677723148, 22532, 1694500363,
    49219, 1929580293, 42159, 1761611272, 39553, 1912606230, 67927, 1677729033, 45912, 2030243590, 54251, 2030113542,
    86895, 2030250502, 16500, 1912602901, 46654, 1946357514, 68688, 1929387272, 1660, 1694498826, 56300, 1929385743,
    68063, 1677729032, 41777, 1962937867, 66808, 1677728526, 66833, 1912609549, 66846, 1912609549, 66822, 1694505739,
    22826, 1862272776, 48796, 1812139785, 73581, 1828724995, 54776, 1845564164, 50663, 1812139781, 47601, 1694699272,
    27595, 1929513234, 41516, 1929383442, 9189, 1694498853, 17816, 1694499109, 81432, 1946222857, 89977, 1845703702,
    81868, 1828784138, 88666, 1828925962, 11471, 1946353669, 51093, 1946357509, 78268, 1946232325, 86829, 1946364421,
    28842, 1929382405, 28660, 1929382405, 83983, 922748679, 34129, 1694698257, 34146, 1694698256, 18930, 1845494287,
    17083, 1627390230, 19090, 1946157590, 10007, 1694498832, 44968, 1946160650, 66699, 1677728524, 52214, 1862340620,
    52236, 1862340620, 48968, 1879248645, 70448, 1962941701, 43593, 2046823943, 70377, 1627397382, 27636, 1627523347,
    90468, 1795372554, 83566, 2030243335, 88710, 1828925967, 24154, 973080587, 24165, 788531211, 26597, 1644300554,
    87604, 1644376330, 88844, 1644376842, 6305, 1694498826, 31717, 1929579278, 35657, 973147146, 37918, 1929383431,
    72601, 1627397382, 77333, 771761155, 69366, 1845501192, 77339, 771761157, 10565, 1929379874, 15833, 1929380123,
    12338, 1929576472, 15809, 1929380120, 21867, 2030109708, 36014, 973147146, 83453, 973153034, 50554, 1694699273,
    74811, 1694704393, 86476, 1694706185, 37543, 1929448712, 81192, 1745027079, 26856, 1627523332, 90699, 1627600388,
    20045, 1912603401, 91665, 1946157848, 86307, 1661151754, 46363, 2030243593, 67012, 1677728524, 48527, 1946357526,
    13921, 1879244803, 39445, 1694502423, 67969, 1744837898, 43614, 1946160658, 54457, 1912673028, 54787, 1845564166,
    38034, 1795165718, 26813, 1929513230, 38020, 1929383438, 25503, 1627392013, 25516, 788531210, 46539, 1929580298,
    26804, 1728186633, 38011, 1728056841, 91044, 1728263689, 54449, 2030113544, 85637, 1912744198, 65884, 704846339,
    73372, 1677729292, 67720, 1929387273, 9996, 1744830470, 38384, 1694502413, 57472, 1929582603, 68607, 771759364,
    33553, 1929579277, 79001, 1912678165, 78983, 1912678162, 78950, 1929455377, 78934, 1912678160, 78967, 1912678160,
    68518, 771759365, 9284, 1795162126, 1016, 1795162125, 87164, 1661086211, 87694, 1912811782, 89705, 2030253101,
    89666, 1694708775, 89637, 1845703709, 9175, 1677721614, 22855, 1862272776, 10094, 1711276041, 70207, 1795169543,
    75880, 1912611850, 54493, 1929450245, 86161, 1828858116, 66753, 1677728527, 66780, 1912609550, 66794, 1912609550,
    66768, 1694505740, 7149, 1946157073, 22642, 1845495312, 22629, 1677723149, 42829, 1946160655, 70617, 1744837898,
    12780, 1694695428, 21086, 1912603401, 8893, 1946157066, 45507, 1929580295, 32537, 1845693196, 25055, 788531203,
    73761, 1946165508, 13156, 1912799239, 47979, 1929580292, 92664, 1912603408, 17260, 1912602896, 44147, 1845497358,
    43946, 1845497356, 83795, 1929580042, 31765, 1929579278, 2406, 1677721642, 2327, 1677721638, 94121, 1677866768,
    16160, 1811939600, 43261, 1627393551, 67568, 1862278411, 85650, 1744972041, 11656, 1828913160, 71197, 1744837896,
    12886, 1627586562, 71116, 1811946757, 57749, 1912805380, 46885, 1795362564, 16998, 1677721882, 17024, 1694499095,
    67302, 1929387026, 54159, 1912673030, 85532, 1912811523, 86787, 1912809987, 50112, 1929580295, 57627, 1929582603,
    42148, 1627393547, 8800, 1929379861, 81176, 1845690384, 12647, 1929576461, 12660, 1845690380, 71644, 1694506250,
    50037, 1745030920, 74964, 1745036040, 28641, 1728055819, 35277, 1828784915, 34564, 2030242578, 31551, 1929579280,
    8698, 1929379855, 31536, 1929579279, 31510, 1929579278, 31524, 1929579276, 31499, 1929579275, 70707, 1627397380,
    47084, 1929580301, 50656, 1812139783, 73106, 1694506503, 69951, 1845501189, 33536, 1929579273, 65613, 755177993,
    56816, 1946162980, 56881, 1946162978, 56852, 1946162973, 56915, 1946162971, 56795, 973084437, 82118, 1845565204,
    82180, 1929451280, 82196, 1862342413, 36369, 1845562379, 36360, 973147145, 85809, 1694640390, 86463, 1694706182,
    70948, 1694506246, 32293, 1644366616, 32192, 1946356503, 31939, 1845693206, 32271, 1845693206, 31961, 1912802069,
    31982, 1912802068, 32234, 2030242580, 32060, 1929579283, 32215, 1694698259, 32108, 1929579282, 32126, 1929579282,
    32043, 1644366609, 32175, 1845693201, 32254, 1661143825, 8359, 1912602640, 32002, 1912802064, 32144, 1929579280,
    32093, 1677921039, 32160, 1946356495, 31925, 1929579278, 32079, 1929579278, 32030, 1912802061, 32018, 1929579276,
    34699, 1828784905, 69905, 1694506246, 27558, 1929513224, 41167, 1929383432, 13537, 1946353670, 11720, 2030239751,
    26976, 1929513219, 23101, 1929381663, 18690, 1845494314, 19321, 1946157599, 18795, 1677722136, 18773, 1677722134,
    18752, 1677722133, 18836, 1677722133, 18732, 1677722132, 18819, 1677722129, 50682, 1946357510, 38109, 2030046734,
    43779, 1946160655, 71326, 1946164486, 46797, 1912803089, 93667, 1912603405, 7258, 1929379872, 52510, 2030047498,
    86405, 1728260615, 80189, 1946167057, 46929, 1879248656, 46945, 1929580301, 83885, 1879117315, 7437, 1811939344,
    34708, 1828784913, 34757, 1845562127, 31692, 1929579276, 9254, 1728053258, 65901, 788732419, 12575, 1694695433,
    48408, 1929580296, 39808, 1912606232, 67936, 1962941704, 89413, 2030253086, 89363, 1929589785, 89388, 1929589785,
    89342, 2030253077, 89326, 1845703696, 13443, 1812135942, 79664, 1828792073, 79673, 1912678153, 57346, 1929582601,
    1693, 1929379853, 48561, 1845694222, 49123, 1812139779, 42644, 1677725203, 45193, 1812139532, 45205, 1845693962,
    49027, 1694699278, 75873, 1912611847, 42241, 1677725193, 24872, 973080583, 68038, 1795169542, 80831, 1728249867,
    38332, 1929383432, 47775, 1929580296, 71005, 1761615111, 92428, 1946157844, 92448, 1912603405, 49323, 1728253702,
    54753, 1845564168, 45646, 1694699270, 3441, 1694498833, 78632, 1728128544, 7061, 1694498832, 25301, 788531203,
    38497, 1694502413, 75431, 1761813256, 75424, 1761813255, 69419, 1677729030, 92000, 1946157853, 15178, 1929380117,
    37865, 1929383439, 66895, 1694505748, 16304, 1694499080, 67588, 1929387270, 74605, 1929388817, 19574, 1912603398,
    51368, 1912803334, 71916, 2030050574, 40997, 1946160658, 34315, 1694698252, 27836, 1694501385, 46691, 1929580296,
    269, 1946157074, 76377, 1879057411, 67549, 2013273351, 7989, 1694498844, 15669, 1912602901, 71141, 1845501189,
    15987, 1879048463, 16002, 1879048463, 14016, 1812135943, 8140, 1929379849, 8132, 1677721608, 48740, 1828917001,
    59440, 2030049565, 59352, 1845500186, 59414, 2030049562, 58440, 1677793303, 8978, 1996488726, 79432, 1677797141,
    15765, 1912602900, 59395, 1677728019, 81775, 1946222867, 79389, 1845569298, 59378, 1677728017, 74590, 1711285007,
    79407, 1946232591, 70353, 1728060681, 1901, 1845493781, 1922, 1845493779, 16090, 1879048465, 16107, 1828716817,
    17624, 1929380110, 72106, 1862278409, 81559, 1694564616, 35864, 973147148, 12815, 1862467595, 35427, 973147146,
    41793, 1929383430, 49380, 1929580301, 69956, 1845501189, 35745, 973147142, 39698, 1912606225, 67645, 1929387276,
    68759, 1627397383, 70026, 1627397384, 75173, 1879253766, 75179, 1879253764, 30442, 1677921033, 42731, 1912606215,
    70487, 1694506245, 42010, 1677725200, 42037, 1929383439, 31363, 1929579275, 70000, 1694506247, 77023, 1912611845,
    10663, 1627389983, 41559, 1845497357, 69483, 1912610057, 51281, 1040256775, 38190, 1694502415, 27515, 1929513224,
    38147, 1929383432, 71111, 1627397381, 74249, 773595652, 36231, 973147147, 8453, 2030043146, 5978, 1677721609,
    12771, 1694695429, 39160, 1845497369, 93171, 1912603405, 36568, 973147146, 47678, 1929580295};

inline constexpr std::uint16_t begins[] = {
    0, 0, 0, 0, 0, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 5, 5, 6, 6, 6,
    6, 6, 6, 8, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 21, 22, 22, 23, 27, 27, 27, 27, 27,
    27, 27, 27, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 29, 30, 30, 34, 34, 37, 44, 44, 44, 44, 45,
    46, 46, 46, 46, 46, 47, 47, 47, 48, 48, 49, 49, 49, 50, 50, 50, 50, 50, 51, 53, 53, 53, 54, 54,
    54, 54, 54, 54, 54, 55, 56, 56, 58, 58, 58, 58, 58, 58, 59, 59, 59, 60, 60, 60, 60, 60, 60, 60,
    60, 60, 60, 60, 61, 61, 61, 61, 62, 62, 63, 63, 63, 65, 65, 65, 65, 65, 66, 66, 68, 68, 68, 68,
    70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 71, 71, 71, 74, 74, 75, 75, 75, 76, 76, 76,
    76, 77, 77, 77, 77, 81, 81, 82, 83, 83, 83, 83, 83, 83, 83, 83, 84, 85, 85, 85, 86, 86, 86, 86,
    86, 87, 87, 88, 89, 89, 89, 89, 89, 96, 96, 96, 96, 97, 97, 99, 99, 100, 100, 100, 100, 101, 103, 103,
    104, 104, 105, 105, 105, 105, 105, 105, 106, 107, 107, 108, 108, 109, 109, 111, 111, 112, 112, 153, 156, 156, 156, 156,
    156, 156, 158, 158, 158, 158, 159, 159, 159, 160, 160, 160, 160, 160, 160, 161, 162, 166, 166, 168, 168, 168, 168, 168,
    169, 170, 170, 170, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 172, 172, 172, 172, 173, 173, 173, 173, 174, 174,
    175, 177, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181,
    181, 181, 181, 181, 182, 182, 182, 182, 182, 185, 185, 185, 186, 186, 186, 186, 186, 186, 186, 186, 186, 186, 186, 187,
    190, 190, 190, 194, 195, 195, 195, 198, 198, 199, 199, 199, 199, 199, 199, 199, 199, 199, 200, 200, 200, 200, 200, 200,
    200, 201, 201, 201, 201, 201, 201, 203, 203, 203, 203, 205, 205, 205, 205, 205, 206, 206, 206, 206, 206, 206, 206, 206,
    206, 206, 206, 207, 207, 207, 207, 207, 207, 209, 209, 209, 209, 209, 210, 212, 212, 212, 212, 214, 214, 214, 214, 214,
    214, 217, 217, 217, 217, 217, 217, 217, 217, 217, 218, 218, 220, 220, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221,
    221, 223, 223, 223, 223, 223, 223, 223, 223, 223, 226, 226, 226, 228, 228, 229, 229, 229, 229, 229, 232, 232, 232, 232,
    232, 232, 232, 232, 234, 235, 236, 237, 237, 238, 238, 239, 239, 239, 239, 239, 239, 240, 240, 240, 240, 242, 246, 246,
    246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 247, 248, 248, 248, 251, 252, 252, 255, 256, 256, 256, 256,
    256, 256, 256, 256, 256, 257, 257, 258, 258, 258, 259, 259, 259, 259, 264, 265, 265, 265, 265, 265, 265, 267, 267, 267,
    267, 268, 272, 272, 272, 272, 272, 273, 273, 273, 273, 273, 274, 275, 275, 275, 275, 275, 275, 275, 276, 276, 276, 276,
    276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 277, 278, 278, 278, 279, 280, 280, 280, 280, 280,
    280, 280, 280, 280, 280, 280, 280, 280, 281, 281, 282, 284, 284, 284, 287, 287, 287, 287, 287, 287, 289, 289, 289, 290,
    291, 291, 291, 291, 291, 291, 291, 291, 291, 291, 291, 292, 292, 292, 294, 296, 298, 298, 298, 298, 298, 299, 299, 302,
    302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 304, 304, 304, 304, 304, 304, 304, 304, 304,
    306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 309, 309, 312, 312, 312, 312, 312, 312, 312, 312, 313, 313, 315, 315,
    315, 316, 319, 319, 319, 319, 319, 319, 321, 321, 321, 321, 321, 323, 323, 323, 324, 326, 326, 326, 326, 326, 326, 326,
    326, 326, 327, 328, 328, 328, 328, 328, 329, 329, 329, 329, 329, 329, 329, 329, 330, 330, 331, 331, 331, 331, 331, 333,
    334, 334, 334, 334, 335, 335, 335, 335, 335, 336, 336, 336, 336, 336, 336, 336, 337, 337, 337, 339, 340, 340, 340, 340,
    340, 340, 340, 340, 340, 340, 340, 340, 341, 341, 341, 341, 342, 342, 343, 343, 343, 347, 347, 347, 347, 347, 347, 347,
    347, 347, 347, 347, 352, 352, 352, 352, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 355,
    355, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 359, 362, 362,
    362, 362, 362, 362, 362, 362, 362, 367, 369, 370, 372, 372, 373, 374, 376, 376, 377, 377, 377, 377, 377, 377, 377, 378,
    378, 378, 379, 379, 379, 379, 379, 379, 379, 379, 381, 382, 382, 382, 385, 386, 386, 387, 387, 387, 387, 387, 387, 387,
    387, 389, 390, 390, 390, 390, 392, 392, 393, 394, 394, 394, 395, 395, 395, 395, 395, 395, 395, 395, 404, 404, 405, 405,
    405, 406, 406, 406, 406, 407, 408, 409, 410, 410, 410, 420, 421, 421, 423, 427, 427, 427, 427, 427, 427, 427, 427, 427,
    428, 428, 428, 436, 436, 437, 437, 438, 438, 438, 438, 438, 439, 439, 439, 439, 439, 440, 440, 440, 442, 442, 442, 442,
    442, 442, 442, 442, 442, 443, 443, 443, 443, 443, 443, 443, 443, 444, 444, 445, 445, 448, 448, 448, 449, 449, 450, 451,
    451, 451, 453, 454, 454, 454, 454, 454, 456, 456, 456, 456, 456, 456, 456, 456, 456, 456, 458, 458, 458, 458, 458, 458,
    458, 459, 464, 464, 464, 465, 465, 465, 482, 482, 482, 482, 482, 482, 482, 483, 483, 483, 483, 484, 484, 484, 484, 484,
    485, 485, 487, 487, 487, 487, 487, 487, 488, 488, 488, 499, 499, 499, 499, 499, 499, 499, 499, 499, 499, 499, 501, 501,
    501, 501, 501, 501, 501, 501, 501, 501, 502, 503, 503, 503, 504, 504, 504, 504, 505, 505, 505, 505, 505, 505, 505, 505,
    505, 509, 509, 509, 509, 509, 509, 510, 510, 513, 514, 514, 514, 514, 514, 514, 514, 514, 515, 515, 515, 515, 516, 518,
    518, 518, 518, 518, 518, 518, 519, 519, 519, 519, 519, 519, 519, 519, 519, 519, 519, 519, 519, 519, 519, 519, 519, 519,
    519, 519, 522, 525, 525, 525, 525, 525, 526, 527, 528, 529, 529, 529, 529, 529, 530, 530, 530, 530, 530, 530, 530, 530,
    530, 530, 530, 530, 530, 532, 532, 533, 533, 537, 537, 538, 539, 539, 539, 539, 539, 539, 539, 542, 542, 542, 542, 542,
    542, 543, 543, 546, 546, 546, 546, 547, 548, 548, 548, 549, 551, 554, 554, 554, 554, 554, 557, 558, 559, 559, 560, 560,
    561, 561, 561, 561, 562, 562, 562, 563, 565, 566, 567, 569, 569, 569, 569, 569, 569, 570, 570, 570, 570, 570, 570, 571,
    571, 572, 572, 573, 573, 573, 573, 573, 574, 575, 576, 576, 576, 577, 583, 583, 584, 585, 585, 585, 586, 586, 586, 586,
    587, 587, 587, 587, 587, 588, 588, 589, 590, 593, 593, 593, 593, 594, 594, 594, 595, 595, 595, 596, 596, 597, 597, 597,
    597, 597, 597, 597, 598, 598, 599, 599, 600, 600, 600, 600, 600, 600, 600, 601, 601, 601, 601, 601, 602, 602, 602, 602,
    602, 605, 605, 605, 605, 607, 607, 607, 607, 607, 607, 607, 607, 607, 607, 607, 607, 607, 607, 607, 607, 607, 608, 608,
    608, 609, 610, 610, 610, 611, 611, 612, 612, 615, 615, 615, 619, 619, 620, 620, 620, 620, 620, 620, 620, 620, 621, 621,
    622, 622, 622, 623, 623, 623, 623, 623, 632, 632, 632, 632, 632, 632, 632, 633, 633, 633, 635, 635, 635, 636, 636, 637,
    637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 638, 638, 638, 638,
    638, 638, 638, 638, 638, 638, 638, 638, 638, 639, 639, 639, 639, 640, 640, 640, 640, 640, 640, 644, 644, 644, 644, 644,
    644, 644, 644, 644, 644, 644, 644, 644, 644, 644, 645, 645, 645, 646, 646, 646, 646, 646, 646, 646, 646, 652, 652, 652,
    653, 653, 653, 654, 654, 654, 654, 655, 655, 656, 656, 656, 657, 657, 657, 657, 657, 657, 657, 657, 657, 657, 658, 658,
    658, 658, 659, 659, 659, 659, 660, 661, 661, 661, 661, 661, 665, 665, 665, 666, 666, 668, 668, 672, 672, 672, 674, 674,
    675, 675, 675, 675, 675, 675, 675, 677, 677, 677, 677, 677, 677, 677, 678, 678, 678, 678, 678, 678, 678, 678, 678, 678,
    678, 678, 678, 680, 680, 680, 680, 680, 680, 680, 680, 680, 680, 680, 681, 683, 683, 683, 683, 683, 683, 683, 684, 684,
    684, 684, 684, 684, 684, 689, 689, 689, 689, 689, 689, 689, 689, 690, 690, 690, 690, 690, 690, 690, 690, 690, 690, 690,
    690, 690, 690, 690, 690, 690, 690, 690, 691, 691, 691, 691, 691, 691, 691, 692, 692, 693, 693, 693, 693, 693, 693, 693,
    693, 700, 700, 700, 700, 700, 700, 703, 703, 704, 704, 704, 704, 704, 704, 704, 704, 705, 705, 706, 707, 708, 709, 709,
    709, 710, 711, 711, 713, 713, 713, 713, 714, 714, 714, 714, 714, 714, 714, 722, 724, 724, 725, 725, 726, 726, 726, 726,
    727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 730, 730, 731, 731, 731, 731, 731,
    731, 731, 731, 736, 736, 736, 736, 736, 736, 736, 736, 736, 736, 736, 737, 737, 737, 737, 737, 737, 737, 738, 738, 738,
    738, 738, 738, 738, 738, 738, 739, 739, 739, 741, 741, 741, 741, 741, 741, 741, 741, 741, 741, 741, 741, 741, 744, 744,
    744, 744, 744, 744, 744, 744, 744, 744, 744, 745, 745, 745, 745, 745, 745, 745, 745, 745, 745, 747, 747, 747, 747, 747,
    747, 747, 747, 748, 748, 748, 750, 750, 750, 750, 751, 751, 751, 751, 755, 755, 755, 755, 755, 757, 757, 769, 769, 769,
    774, 774, 774, 774, 774, 775, 775, 776, 777, 777, 777, 777, 777, 777, 780, 780, 780, 780, 780, 780, 780, 780, 780, 780,
    780, 780, 780, 781, 782, 782, 784, 788, 789, 789, 789, 790, 790, 790, 791, 791, 791, 791, 791, 791, 791, 791, 791, 791,
    791, 791, 791, 793, 794, 795, 795, 795, 795, 795, 795, 795, 795, 795, 796, 796, 797, 797, 798, 798, 798, 798, 798, 798,
    800, 800, 800, 800, 800, 803, 803, 805, 807, 807, 809, 809, 809, 809, 810, 813, 813, 813, 813, 814, 814, 814, 814, 814,
    814, 814, 814, 814, 814, 814, 814, 814, 814, 814, 815, 815, 815, 815, 815, 815, 815, 815, 817, 817, 817, 819, 822, 822,
    822, 822, 822, 824, 824, 824, 824, 825, 825, 826, 826, 827, 827, 827, 827, 827, 827, 827, 827, 828, 828, 828, 828, 835,
    835, 835, 835, 835, 835, 835, 835, 835, 835, 836, 836, 836, 836, 836, 837, 837, 837, 838, 839, 839, 839, 839, 839, 839,
    839, 839, 839, 839, 839, 839, 839, 840, 841, 841, 842, 842, 842, 842, 842, 852, 852, 852, 852, 854, 857, 857, 858, 858,
    859, 859, 862, 862, 862, 870, 870, 873, 876, 876, 876, 876, 876, 876, 876, 877, 877, 877, 878, 878, 878, 878, 878, 878,
    879, 879, 879, 879, 879, 879, 879, 879, 879, 879, 879, 879, 879, 880, 880, 880, 880, 880, 880, 880, 880, 881, 881, 881,
    881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 883, 883, 884, 884, 885,
    885, 885, 885, 885, 885, 885, 885, 885, 885, 885, 887, 887, 887, 887, 887, 888, 889, 912, 914, 914, 914, 914, 914, 914,
    922, 922, 922, 922, 922, 922, 935, 935, 935, 935, 935, 935, 935, 936, 936, 936, 936, 936, 936, 936, 936, 936, 936, 936,
    936, 936, 936, 937, 938, 939, 940, 940, 940, 940, 941, 942, 942, 942, 942, 942, 942, 946, 948, 948, 948, 948, 948, 948,
    948, 948, 948, 948, 948, 953, 956, 956, 959, 959, 960, 960, 960, 961, 961, 961, 961, 979, 980, 980, 981, 981, 981, 981,
    982, 982, 982, 982, 983, 983, 983, 983, 983, 983, 986, 986, 986, 988, 988, 988, 1031, 1031, 1031, 1031, 1031, 1031, 1031, 1031,
    1031, 1031, 1031, 1031, 1031, 1031, 1031, 1031, 1031, 1031, 1031, 1031, 1031, 1031, 1031, 1031, 1031, 1032, 1033, 1033, 1033, 1033, 1033, 1033,
    1034, 1034, 1035, 1035, 1035, 1035, 1035, 1036, 1038, 1039, 1039, 1040, 1040, 1040, 1040, 1040, 1040, 1041, 1041, 1041, 1043, 1043, 1043, 1043,
    1044, 1044, 1044, 1044, 1044, 1044, 1045, 1049, 1049, 1049, 1049, 1049, 1050, 1050, 1051, 1052, 1053, 1053, 1053, 1054, 1054, 1054, 1054, 1054,
    1054, 1054, 1054, 1054, 1055, 1055, 1055, 1057, 1057, 1057, 1058, 1058, 1065, 1065, 1065, 1076, 1076, 1076, 1076, 1076, 1076, 1076, 1076, 1076,
    1076, 1076, 1077, 1079, 1079, 1080, 1080, 1080, 1080, 1080, 1082, 1082, 1082, 1082, 1082, 1082, 1082, 1082, 1083, 1083, 1083, 1095, 1096, 1099,
    1099, 1099, 1100, 1102, 1103, 1106, 1106, 1107, 1107, 1107, 1107, 1107, 1107, 1107, 1107, 1107, 1107, 1107, 1113, 1113, 1114, 1114, 1119, 1119,
    1119, 1119, 1119, 1119, 1119, 1119, 1119, 1120, 1121, 1122, 1122, 1122, 1122, 1123, 1123, 1123, 1123, 1125, 1126, 1126, 1127, 1127, 1127, 1127,
    1127, 1127, 1128, 1128, 1128, 1130, 1130, 1132, 1133, 1133, 1133, 1133, 1133, 1134, 1134, 1134, 1134, 1134, 1134, 1135, 1135, 1135, 1135, 1135,
    1135, 1135, 1135, 1136, 1136, 1136, 1136, 1136, 1136, 1136, 1136, 1136, 1136, 1136, 1136, 1136, 1136, 1137, 1137, 1137, 1137, 1137, 1137, 1138,
    1138, 1138, 1138, 1138, 1138, 1138, 1138, 1138, 1138, 1138, 1138, 1138, 1141, 1141, 1141, 1141, 1141, 1141, 1141, 1141, 1142, 1142, 1142, 1142,
    1142, 1142, 1142, 1142, 1142, 1142, 1142, 1143, 1143, 1143, 1143, 1143, 1143, 1144, 1144, 1144, 1144, 1144, 1144, 1144, 1144, 1145, 1147, 1147,
    1153, 1153, 1153, 1153, 1154, 1154, 1155, 1157, 1157, 1158, 1158, 1158, 1158, 1159, 1159, 1160, 1161, 1161, 1161, 1161, 1162, 1162, 1162, 1163,
    1163, 1163, 1164, 1164, 1167, 1167, 1168, 1168, 1168, 1169, 1169, 1169, 1169, 1170, 1170, 1170, 1170, 1170, 1170, 1170, 1170, 1171, 1171, 1172,
    1172, 1173, 1173, 1173, 1173, 1173, 1173, 1173, 1173, 1173, 1173, 1173, 1173, 1173, 1173, 1173, 1173, 1173, 1173, 1173, 1175, 1175, 1175, 1175,
    1175, 1175, 1178, 1178, 1178, 1178, 1178, 1178, 1178, 1179, 1179, 1179, 1179, 1179, 1179, 1179, 1179, 1180, 1180, 1180, 1181, 1181, 1181, 1181,
    1181, 1181, 1181, 1182, 1182, 1182, 1185, 1185, 1185, 1186, 1186, 1186, 1186, 1187, 1187, 1187, 1187, 1187, 1187, 1188, 1188, 1188, 1188, 1188,
    1188, 1188, 1188, 1188, 1188, 1188, 1188, 1188, 1188, 1188, 1189, 1189, 1189, 1190, 1190, 1192, 1193, 1193, 1193, 1193, 1193, 1193, 1193, 1193,
    1193, 1194, 1194, 1194, 1194, 1194, 1194, 1194, 1195, 1195, 1195, 1195, 1195, 1195, 1195, 1195, 1196, 1196, 1206, 1206, 1206, 1206, 1206, 1206,
    1206, 1206, 1206, 1206, 1206, 1207, 1207, 1209, 1209, 1209, 1209, 1209, 1210, 1210, 1210, 1211, 1211, 1211, 1211, 1211, 1211, 1212, 1212, 1212,
    1212, 1213, 1227, 1229, 1230, 1232, 1233, 1233, 1233, 1234, 1235, 1236, 1236, 1237, 1237, 1237, 1246, 1247, 1248, 1248, 1251, 1252, 1252, 1284,
    1286, 1286, 1286, 1286, 1287, 1291, 1291, 1292, 1293, 1293, 1293, 1295, 1295, 1295, 1295, 1295, 1295, 1296, 1296, 1296, 1296, 1296, 1296, 1296,
    1296, 1298, 1298, 1301, 1301, 1301, 1302, 1302, 1302, 1302, 1302, 1302, 1302, 1302, 1302, 1306, 1306, 1307, 1308, 1309, 1309, 1309, 1309, 1309,
    1309, 1309, 1309, 1309, 1309, 1309, 1309, 1310, 1310, 1310, 1310, 1310, 1310, 1316, 1316, 1316, 1316, 1316, 1316, 1317, 1317, 1317, 1317, 1317,
    1317, 1318, 1318, 1318, 1319, 1319, 1319, 1326, 1327, 1328, 1329, 1329, 1329, 1329, 1333, 1334, 1336, 1336, 1336, 1337, 1337, 1337, 1337, 1337,
    1337, 1338, 1342, 1342, 1342, 1342, 1342, 1342, 1342, 1342, 1342, 1342, 1342, 1342, 1343, 1343, 1343, 1343, 1343, 1343, 1343, 1343, 1345, 1345,
    1346, 1347, 1347, 1347, 1348, 1349, 1349, 1349, 1349, 1349, 1349, 1349, 1350, 1350, 1350, 1350, 1350, 1351, 1354, 1356, 1356, 1356, 1356, 1356,
    1356, 1356, 1356, 1356, 1356, 1356, 1356, 1356, 1357, 1358, 1358, 1358, 1358, 1358, 1358, 1358, 1358, 1358, 1358, 1358, 1360, 1360, 1360, 1360,
    1360, 1362, 1362, 1363, 1363, 1363, 1363, 1363, 1363, 1364, 1364, 1366, 1366, 1366, 1366, 1366, 1366, 1366, 1366, 1367, 1367, 1367, 1367, 1367,
    1367, 1367, 1367, 1367, 1367, 1367, 1368, 1368, 1368, 1369, 1369, 1369, 1370, 1370, 1370, 1370, 1370, 1370, 1370, 1371, 1371, 1371, 1371, 1371,
    1371, 1371, 1371, 1371, 1371, 1371, 1371, 1371, 1371, 1371, 1372, 1372, 1372, 1372, 1372, 1373, 1373, 1373, 1373, 1373, 1373, 1373, 1373, 1373,
    1373, 1373, 1373, 1373, 1373, 1373, 1373, 1373, 1373, 1373, 1373, 1373, 1373, 1374, 1374, 1374, 1374, 1375, 1376, 1376, 1377, 1377, 1377, 1377,
    1377, 1377, 1377, 1377, 1382, 1382, 1382, 1382, 1382, 1382, 1383, 1383, 1383, 1405, 1405, 1405, 1405, 1405, 1406, 1406, 1406, 1407, 1407, 1407,
    1407, 1407, 1407, 1407, 1408, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1413, 1413, 1413, 1413, 1413, 1413, 1413, 1413,
    1413, 1413, 1413, 1415, 1415, 1415, 1415, 1416, 1416, 1416, 1417, 1417, 1418, 1418, 1418, 1418, 1420, 1420, 1420, 1420, 1420, 1422, 1422, 1422,
    1422, 1422, 1424, 1424, 1436, 1436, 1436, 1436, 1437, 1437, 1438, 1438, 1439, 1439, 1439, 1439, 1440, 1440, 1440, 1441, 1441, 1442, 1442, 1442,
    1442, 1442, 1445, 1445, 1445, 1445, 1446, 1446, 1446, 1446, 1447, 1447, 1447, 1447, 1447, 1449, 1449, 1449, 1449, 1449, 1449, 1449, 1449, 1449,
    1449, 1449, 1449, 1450, 1450, 1450, 1451, 1452, 1452, 1452, 1452, 1453, 1453, 1453, 1453, 1453, 1454, 1455, 1456, 1456, 1456, 1456, 1456, 1456,
    1457, 1458, 1459, 1459, 1460, 1460, 1460, 1460, 1461, 1464, 1464, 1464, 1464, 1464, 1465, 1465, 1465, 1465, 1466, 1466, 1466, 1466, 1466, 1469,
    1469, 1473, 1474, 1475, 1475, 1475, 1475, 1475, 1475, 1476, 1479, 1479, 1479, 1483, 1483, 1483, 1483, 1483, 1484, 1484, 1484, 1486, 1492, 1492,
    1492, 1492, 1492, 1492, 1492, 1492, 1492, 1493, 1493, 1493, 1493, 1494, 1495, 1496, 1496, 1496, 1496, 1496, 1496, 1496, 1496, 1496, 1497, 1497,
    1497, 1497, 1497, 1497, 1497, 1497, 1497, 1497, 1497, 1497, 1497, 1497, 1497, 1497, 1497, 1497, 1498, 1498, 1499, 1499, 1499, 1500, 1500, 1500,
    1510, 1510, 1510, 1516, 1517, 1517, 1518, 1518, 1519, 1519, 1521, 1521, 1521, 1521, 1521, 1521, 1522, 1525, 1525, 1525, 1526, 1527, 1527, 1527,
    1528, 1530, 1530, 1530, 1530, 1530, 1530, 1530, 1530, 1531, 1531, 1532, 1532, 1532, 1532, 1534, 1534, 1534, 1534, 1534, 1534, 1534, 1537, 1537,
    1537, 1537, 1537, 1537, 1537, 1537, 1537, 1537, 1537, 1540, 1540, 1540, 1540, 1540, 1541, 1542, 1542, 1542, 1544, 1544, 1544, 1544, 1544, 1544,
    1545, 1546, 1546, 1546, 1546, 1546, 1546, 1546, 1548, 1548, 1548, 1548, 1548, 1548, 1548, 1548, 1549, 1549, 1549, 1549, 1549, 1549, 1549, 1549,
    1550, 1550, 1550, 1550, 1550, 1552, 1552, 1552, 1552, 1552, 1552, 1552, 1553, 1553, 1554, 1555, 1556, 1556, 1556, 1556, 1556, 1556, 1556, 1556,
    1556, 1556, 1558, 1558, 1558, 1558, 1558, 1558, 1559, 1560, 1560, 1560, 1563, 1563, 1563, 1563, 1563, 1563, 1565, 1565, 1565, 1565, 1565, 1565,
    1567, 1567, 1567, 1567, 1567, 1567, 1567, 1567, 1568, 1568, 1568, 1568, 1611, 1611, 1612, 1612, 1617, 1619, 1619, 1619, 1619, 1619, 1619, 1619,
    1619, 1619, 1619, 1619, 1619, 1619, 1619, 1620, 1621, 1621, 1621, 1630, 1632, 1632, 1632, 1632, 1632, 1633, 1633, 1633, 1633, 1633, 1633, 1633,
    1634, 1634, 1634, 1634, 1634, 1634, 1634, 1634, 1634, 1634, 1634, 1634, 1634, 1635, 1635, 1635, 1635, 1635, 1635, 1635, 1635, 1635, 1635, 1635,
    1636, 1638, 1639, 1639, 1641, 1641, 1641, 1641, 1641, 1641, 1641, 1641, 1641, 1642, 1642, 1642, 1642, 1642, 1642, 1642, 1646, 1651, 1651, 1651,
    1651, 1651, 1651, 1651, 1652, 1652, 1652, 1652, 1652, 1652, 1652, 1652, 1652, 1652, 1652, 1652, 1652, 1652, 1654, 1654, 1654, 1654, 1654, 1654,
    1654, 1654, 1654, 1654, 1654, 1656, 1656, 1656, 1656, 1656, 1656, 1656, 1659, 1659, 1660, 1660, 1660, 1661, 1661, 1661, 1661, 1661, 1662, 1662,
    1664, 1666, 1666, 1666, 1666, 1666, 1666, 1666, 1671, 1671, 1671, 1671, 1671, 1671, 1671, 1671, 1671, 1671, 1671, 1672, 1672, 1675, 1675, 1682,
    1682, 1683, 1683, 1683, 1683, 1683, 1683, 1683, 1687, 1687, 1690, 1690, 1690, 1691, 1691, 1691, 1691, 1691, 1692, 1692, 1692, 1694, 1694, 1694,
    1694, 1694, 1694, 1694, 1697, 1697, 1697, 1697, 1698, 1698, 1698, 1698, 1699, 1699, 1699, 1699, 1699, 1699, 1700, 1700, 1700, 1700, 1700, 1700,
    1701, 1701, 1701, 1705, 1706, 1706, 1706, 1706, 1709, 1709, 1709, 1709, 1709, 1710, 1710, 1710, 1710, 1710, 1711, 1711, 1713, 1713, 1713, 1714,
    1715, 1715, 1715, 1715, 1715, 1715, 1715, 1715, 1715, 1715, 1715, 1715, 1715, 1715, 1715, 1715, 1715, 1715, 1715, 1715, 1715, 1715, 1715, 1715,
    1715, 1716, 1717, 1717, 1717, 1717, 1717, 1717, 1717, 1719, 1719, 1728, 1728, 1728, 1728, 1729, 1729, 1729, 1729, 1729, 1729, 1729, 1729, 1729,
    1729, 1729, 1729, 1730, 1730, 1730, 1730, 1730, 1732, 1732, 1732, 1732, 1732, 1732, 1732, 1732, 1732, 1733, 1733, 1733, 1733, 1733, 1735, 1735,
    1736, 1736, 1736, 1736, 1737, 1737, 1737, 1737, 1738, 1738, 1738, 1739, 1739, 1739, 1739, 1739, 1739, 1740, 1741, 1742, 1742, 1742, 1742, 1742,
    1742, 1742, 1742, 1742, 1742, 1742, 1743, 1743, 1743, 1743, 1743, 1744, 1745, 1745, 1745, 1748, 1749, 1749, 1749, 1750, 1750, 1750, 1750, 1750,
    1750, 1755, 1755, 1755, 1756, 1756, 1756, 1757, 1757, 1757, 1757, 1758, 1759, 1759, 1759, 1759, 1759, 1759, 1760, 1761, 1761, 1761, 1762, 1763,
    1763, 1763, 1763, 1763, 1764, 1764, 1765, 1765, 1766, 1767, 1767, 1767, 1768, 1768, 1768, 1769, 1769, 1769, 1769, 1769, 1769, 1769, 1769, 1769,
    1769, 1770, 1770, 1770, 1770, 1770, 1770, 1771, 1772, 1772, 1772, 1772, 1772, 1774, 1774, 1776, 1776, 1776, 1777, 1777, 1777, 1777, 1777, 1777,
    1777, 1777, 1777, 1778, 1778, 1779, 1779, 1779, 1779, 1780, 1780, 1780, 1780, 1780, 1780, 1780, 1781, 1785, 1785, 1785, 1785, 1785, 1785, 1786,
    1786, 1788, 1788, 1789, 1789, 1789, 1789, 1789, 1789, 1789, 1789, 1789, 1789, 1789, 1789, 1789, 1789, 1789, 1789, 1789, 1790, 1790, 1790, 1790,
    1791, 1791, 1791, 1796, 1796, 1796, 1796, 1796, 1796, 1798, 1798, 1799, 1799, 1800, 1800, 1800, 1800, 1800, 1800, 1800, 1800, 1800, 1800, 1800,
    1800, 1800, 1800, 1800, 1803, 1805, 1805, 1806, 1806, 1806, 1806, 1806, 1806, 1806, 1806, 1806, 1806, 1806, 1806, 1809, 1809, 1809, 1810, 1811,
    1811, 1811, 1812, 1812, 1813, 1814, 1814, 1815, 1817, 1817, 1818, 1818, 1819, 1819, 1819, 1819, 1819, 1819, 1819, 1820, 1820, 1820, 1820, 1820,
    1821, 1823, 1829, 1829, 1830, 1834, 1835, 1836, 1836, 1836, 1836, 1836, 1836, 1837, 1837, 1837, 1839, 1839, 1840, 1841, 1841, 1841, 1841, 1841,
    1841, 1842, 1842, 1842, 1842, 1842, 1842, 1844, 1844, 1846, 1846, 1846, 1846, 1846, 1846, 1847, 1848, 1849, 1849, 1849, 1850, 1852, 1856, 1856,
    1856, 1856, 1859, 1859, 1860, 1863, 1863, 1863, 1870, 1871, 1871, 1871, 1871, 1871, 1872, 1872, 1872, 1872, 1874, 1877, 1877, 1877, 1877, 1877,
    1877, 1877, 1882, 1882, 1882, 1882, 1882, 1883, 1883, 1883, 1884, 1884, 1884, 1884, 1884, 1884, 1884, 1884, 1884, 1884, 1884, 1884, 1884, 1884,
    1884, 1884, 1884, 1885, 1885, 1885, 1885, 1885, 1885, 1885, 1886, 1886, 1890, 1890, 1894, 1896, 1896, 1896, 1896, 1897, 1900, 1901, 1901, 1901,
    1901, 1901, 1901, 1901, 1901, 1901, 1901, 1902, 1902, 1902, 1902, 1902, 1902, 1902, 1902, 1902, 1902, 1905, 1905, 1906, 1917, 1917, 1917, 1918,
    1918, 1918, 1918, 1918, 1918, 1918, 1919, 1920, 1920, 1920, 1920, 1920, 1920, 1920, 1920, 1920, 1920, 1921, 1921, 1921, 1921, 1921, 1921, 1921,
    1921, 1921, 1921, 1921, 1921, 1921, 1921, 1925, 1925, 1926, 1927, 1927, 1927, 1927, 1927, 1928, 1928, 1928, 1928, 1928, 1928, 1928, 1928, 1928,
    1928, 1928, 1928, 1928, 1928, 1929, 1929, 1929, 1929, 1929, 1929, 1929, 1930, 1930, 1931, 1931, 1931, 1931, 1932, 1934, 1934, 1934, 1935, 1935,
    1935, 1935, 1935, 1935, 1935, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1939, 1939, 1939, 1939,
    1939, 1939, 1939, 1939, 1939, 1940, 1940, 1941, 1941, 1941, 1944, 1945, 1945, 1945, 1945, 1945, 1945, 1945, 1945, 1945, 1949, 1950, 1950, 1950,
    1952, 1952, 1952, 1952, 1952, 1952, 1952, 1952, 1952, 1952, 1953, 1953, 1953, 1953, 1955, 1955, 1956, 1956, 1956, 1957, 1957, 1957, 1957, 1958,
    1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958,
    1958, 1958, 1958, 1958, 1960, 1960, 1961, 1961, 1961, 1961, 1961, 1961, 1961, 1961, 1961, 1961, 1961, 1961, 1961, 1961, 1961, 1962, 1962, 1962,
    1962, 1964, 1964, 1964, 1964, 1964, 1964, 1965, 1965, 1967, 1967, 1967, 1970, 1970, 1970, 1970, 1970, 1971, 1972, 1972, 1972, 1972, 1973, 1973,
    1973, 1973, 1973, 1973, 1973, 1974, 1977, 1978, 1978, 1978, 1978, 1979, 1980, 1981, 1981, 1981, 1981, 1982, 1982, 1982, 1982, 1982, 1983, 1983,
    1984, 1984, 1984, 1984, 1984, 1984, 1984, 1984, 1985, 1985, 1986, 1986, 1986, 1986, 1986, 1991, 1991, 1991, 1991, 1991, 1994, 1994, 1994, 1995,
    1995, 1995, 1995, 1995, 1995, 1995, 1995, 1995, 1995, 1995, 1995, 1996, 1997, 1997, 1997, 1998, 1998, 1998, 1998, 1998, 1998, 1998, 1998, 1998,
    1998, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 2003, 2003, 2003, 2003, 2003, 2003, 2003, 2007, 2007, 2007, 2011, 2011, 2011,
    2012, 2012, 2019, 2022, 2022, 2022, 2022, 2022, 2024, 2025, 2025, 2025, 2026, 2026, 2026, 2026, 2027, 2027, 2029, 2030, 2031, 2031, 2033, 2045,
    2045, 2045, 2047, 2047, 2047, 2047, 2047, 2047, 2047, 2054, 2055, 2057, 2057, 2065, 2065, 2065, 2065, 2065, 2065, 2065, 2065, 2069, 2069, 2069,
    2069, 2070, 2070, 2070, 2070, 2070, 2070, 2073, 2073, 2073, 2073, 2074, 2074, 2074, 2075, 2075, 2075, 2075, 2075, 2075, 2075, 2076, 2077, 2077,
    2078, 2078, 2078, 2078, 2078, 2078, 2080, 2081, 2081, 2081, 2081, 2084, 2084, 2084, 2086, 2086, 2088, 2088, 2088, 2088, 2088, 2088, 2093, 2093,
    2095, 2096, 2096, 2096, 2096, 2097, 2097, 2097, 2097, 2098, 2099, 2099, 2099, 2099, 2100, 2100, 2100, 2100, 2100, 2100, 2100, 2100, 2100, 2100,
    2100, 2100, 2100, 2100, 2100, 2100, 2101, 2101, 2101, 2103, 2103, 2103, 2105, 2105, 2107, 2107, 2107, 2107, 2107, 2107, 2107, 2107, 2107, 2107,
    2108, 2108, 2109, 2110, 2110, 2110, 2110, 2111, 2111, 2111, 2111, 2112, 2112, 2115, 2115, 2115, 2115, 2115, 2115, 2115, 2115, 2115, 2115, 2115,
    2115, 2115, 2116, 2116, 2116, 2119, 2120, 2120, 2120, 2120, 2120, 2123, 2123, 2124, 2124, 2124, 2125, 2125, 2125, 2125, 2126, 2126, 2126, 2126,
    2126, 2131, 2131, 2133, 2133, 2134, 2134, 2134, 2134, 2134, 2134, 2134, 2134, 2134, 2135, 2135, 2137, 2137, 2137, 2137, 2137, 2137, 2137, 2139,
    2139, 2139, 2139, 2139, 2162, 2162, 2162, 2162, 2164, 2164, 2164, 2164, 2164, 2164, 2164, 2164, 2165, 2165, 2165, 2166, 2166, 2166, 2167, 2167,
    2167, 2169, 2169, 2176, 2176, 2176, 2176, 2176, 2176, 2179, 2180, 2181, 2181, 2181, 2181, 2181, 2181, 2181, 2181, 2181, 2181, 2184, 2184, 2184,
    2184, 2185, 2186, 2186, 2186, 2186, 2186, 2186, 2186, 2186, 2186, 2186, 2186, 2187, 2187, 2187, 2187, 2187, 2187, 2187, 2190, 2190, 2190, 2190,
    2190, 2190, 2191, 2191, 2191, 2191, 2191, 2191, 2192, 2192, 2192, 2203, 2203, 2204, 2205, 2205, 2205, 2205, 2205, 2209, 2211, 2211, 2211, 2212,
    2212, 2213, 2213, 2213, 2213, 2213, 2213, 2213, 2213, 2213, 2213, 2213, 2213, 2213, 2213, 2214, 2215, 2215, 2215, 2215, 2216, 2217, 2217, 2218,
    2218, 2218, 2218, 2220, 2220, 2220, 2220, 2220, 2220, 2222, 2222, 2222, 2222, 2222, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223,
    2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2224, 2224, 2224, 2225, 2225, 2226, 2226, 2226, 2226, 2226, 2226, 2226, 2226, 2226, 2226, 2227,
    2227, 2227, 2227, 2227, 2227, 2228, 2228, 2228, 2228, 2233, 2234, 2235, 2235, 2235, 2235, 2235, 2235, 2235, 2235, 2239, 2239, 2239, 2240, 2240,
    2241, 2241, 2241, 2242, 2243, 2243, 2243, 2243, 2244, 2245, 2245, 2245, 2245, 2245, 2245, 2245, 2246, 2246, 2246, 2246, 2246, 2246, 2246, 2246,
    2246, 2248, 2249, 2250, 2250, 2250, 2250, 2251, 2252, 2252, 2252, 2253, 2253, 2253, 2253, 2253, 2253, 2253, 2253, 2253, 2253, 2253, 2253, 2254,
    2254, 2254, 2254, 2257, 2257, 2257, 2257, 2257, 2257, 2257, 2260, 2261, 2261, 2261, 2261, 2261, 2261, 2265, 2265, 2265, 2265, 2265, 2265, 2265,
    2265, 2266, 2267, 2267, 2267, 2268, 2268, 2268, 2270, 2270, 2270, 2271, 2271, 2271, 2271, 2272, 2272, 2273, 2273, 2273, 2273, 2273, 2273, 2273,
    2273, 2273, 2273, 2273, 2273, 2273, 2273, 2275, 2276, 2276, 2276, 2278, 2278, 2278, 2278, 2279, 2279, 2279, 2279, 2280, 2280, 2280, 2280, 2283,
    2283, 2283, 2284, 2285, 2285, 2285, 2285, 2285, 2285, 2285, 2285, 2285, 2285, 2286, 2287, 2287, 2288, 2289, 2290, 2291, 2291, 2291, 2291, 2291,
    2291, 2291, 2291, 2291, 2291, 2291, 2291, 2291, 2293, 2293, 2293, 2293, 2293, 2293, 2293, 2293, 2293, 2293, 2293, 2293, 2294, 2296, 2296, 2296,
    2296, 2297, 2297, 2297, 2297, 2297, 2298, 2299, 2299, 2299, 2301, 2301, 2301, 2302, 2303, 2303, 2303, 2303, 2303, 2303, 2303, 2303, 2304, 2304,
    2304, 2305, 2305, 2305, 2305, 2306, 2307, 2307, 2307, 2307, 2307, 2308, 2308, 2308, 2309, 2309, 2309, 2311, 2312, 2315, 2316, 2318, 2318, 2318,
    2319, 2319, 2319, 2319, 2319, 2319, 2319, 2319, 2319, 2319, 2320, 2320, 2320, 2320, 2321, 2321, 2321, 2321, 2321, 2321, 2321, 2321, 2321, 2321,
    2321, 2321, 2322, 2322, 2328, 2328, 2328, 2328, 2329, 2329, 2329, 2330, 2330, 2330, 2330, 2330, 2332, 2332, 2333, 2333, 2334, 2334, 2334, 2334,
    2334, 2334, 2334, 2338, 2338, 2338, 2338, 2338, 2338, 2339, 2339, 2340, 2340, 2340, 2340, 2341, 2341, 2341, 2341, 2341, 2341, 2341, 2341, 2341,
    2341, 2341, 2342, 2342, 2342, 2342, 2342, 2342, 2342, 2342, 2342, 2343, 2343, 2343, 2343, 2343, 2344, 2344, 2344, 2344, 2344, 2345, 2345, 2345,
    2347, 2347, 2348, 2348, 2348, 2348, 2349, 2350, 2350, 2350, 2350, 2350, 2350, 2350, 2350, 2350, 2354, 2354, 2354, 2354, 2354, 2354, 2359, 2359,
    2359, 2359, 2359, 2359, 2359, 2359, 2359, 2360, 2361, 2361, 2365, 2365, 2365, 2365, 2365, 2365, 2365, 2365, 2365, 2365, 2365, 2365, 2365, 2365,
    2366, 2366, 2366, 2366, 2366, 2366, 2366, 2366, 2368, 2368, 2370, 2370, 2370, 2370, 2371, 2371, 2371, 2371, 2372, 2372, 2372, 2372, 2372, 2374,
    2374, 2374, 2374, 2374, 2376, 2376, 2377, 2377, 2378, 2379, 2379, 2379, 2379, 2379, 2379, 2379, 2379, 2379, 2380, 2380, 2380, 2380, 2380, 2384,
    2384, 2384, 2388, 2388, 2388, 2389, 2389, 2392, 2392, 2392, 2392, 2393, 2393, 2393, 2393, 2393, 2393, 2393, 2393, 2393, 2395, 2395, 2396, 2397,
    2397, 2397, 2397, 2398, 2398, 2401, 2401, 2401, 2402, 2402, 2402, 2402, 2402, 2402, 2402, 2402, 2417, 2417, 2419, 2419, 2420, 2420, 2420, 2420,
    2420, 2420, 2421, 2421, 2421, 2421, 2421, 2421, 2422, 2423, 2423, 2423, 2423, 2423, 2423, 2424, 2426, 2426, 2426, 2427, 2427, 2427, 2427, 2427,
    2427, 2427, 2427, 2427, 2427, 2427, 2428, 2428, 2430, 2430, 2430, 2430, 2430, 2435, 2436, 2436, 2436, 2436, 2437, 2437, 2437, 2451, 2451, 2452,
    2454, 2454, 2454, 2454, 2454, 2454, 2455, 2456, 2456, 2456, 2456, 2456, 2458, 2458, 2458, 2459, 2459, 2460, 2460, 2460, 2460, 2460, 2460, 2460,
    2460, 2460, 2461, 2461, 2462, 2462, 2462, 2462, 2465, 2465, 2465, 2465, 2465, 2465, 2466, 2469, 2469, 2469, 2469, 2473, 2473, 2473, 2473, 2473,
    2473, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2475, 2475, 2476, 2476, 2476, 2476, 2476, 2477, 2478, 2478,
    2478, 2478, 2478, 2478, 2478, 2478, 2478, 2478, 2478, 2479, 2479, 2484, 2486, 2487, 2487, 2487, 2487, 2488, 2488, 2489, 2489, 2491, 2491, 2496,
    2496, 2496, 2496, 2496, 2496, 2497, 2497, 2497, 2497, 2497, 2497, 2498, 2498, 2498, 2498, 2498, 2499, 2499, 2500, 2501, 2501, 2501, 2501, 2501,
    2501, 2501, 2502, 2502, 2502, 2503, 2503, 2506, 2507, 2507, 2507, 2508, 2508, 2508, 2508, 2508, 2508, 2509, 2512, 2514, 2514, 2514, 2516, 2516,
    2516, 2517, 2517, 2518, 2518, 2518, 2518, 2518, 2518, 2518, 2518, 2518, 2518, 2521, 2521, 2521, 2521, 2522, 2522, 2522, 2522, 2522, 2522, 2522,
    2522, 2523, 2524, 2524, 2525, 2525, 2525, 2525, 2525, 2525, 2525, 2525, 2526, 2526, 2526, 2526, 2526, 2527, 2527, 2527, 2531, 2531, 2531, 2531,
    2531, 2531, 2532, 2532, 2532, 2532, 2533, 2533, 2533, 2533, 2533, 2534, 2534, 2534, 2534, 2535, 2535, 2535, 2536, 2536, 2536, 2536, 2536, 2536,
    2536, 2538, 2538, 2538, 2539, 2539, 2539, 2539, 2539, 2539, 2539, 2539, 2539, 2539, 2539, 2539, 2539, 2539, 2539, 2541, 2541, 2542, 2543, 2543,
    2543, 2543, 2544, 2544, 2547, 2547, 2547, 2548, 2548, 2549, 2549, 2549, 2549, 2549, 2549, 2549, 2550, 2550, 2550, 2550, 2551, 2551, 2552, 2552,
    2553, 2555, 2555, 2555, 2555, 2555, 2555, 2556, 2556, 2559, 2559, 2559, 2560, 2560, 2560, 2560, 2564, 2565, 2565, 2565, 2565, 2566, 2566, 2567,
    2569, 2569, 2569, 2569, 2570, 2570, 2570, 2573, 2573, 2573, 2573, 2574, 2574, 2574, 2574, 2578, 2578, 2579, 2580, 2580, 2580, 2581, 2581, 2581,
    2581, 2581, 2581, 2581, 2582, 2582, 2582, 2582, 2582, 2582, 2584, 2584, 2588, 2588, 2588, 2588, 2588, 2588, 2588, 2588, 2588, 2588, 2588, 2588,
    2588, 2588, 2588, 2588, 2588, 2588, 2588, 2588, 2589, 2589, 2589, 2591, 2591, 2591, 2591, 2591, 2592, 2592, 2592, 2592, 2592, 2592, 2594, 2594,
    2594, 2594, 2594, 2594, 2594, 2594, 2594, 2594, 2594, 2594, 2594, 2594, 2594, 2595, 2595, 2595, 2599, 2600, 2600, 2603, 2603, 2603, 2603, 2605,
    2605, 2605, 2605, 2606, 2607, 2607, 2608, 2610, 2610, 2610, 2610, 2610, 2610, 2611, 2611, 2611, 2611, 2611, 2611, 2611, 2611, 2611, 2611, 2611,
    2611, 2611, 2613, 2613, 2613, 2613, 2613, 2613, 2613, 2613, 2613, 2613, 2613, 2613, 2613, 2613, 2615, 2615, 2615, 2617, 2617, 2617, 2617, 2617,
    2618, 2618, 2618, 2618, 2618, 2618, 2618, 2618, 2618, 2618, 2618, 2618, 2618, 2618, 2618, 2618, 2618, 2618, 2621, 2622, 2622, 2622, 2624, 2624,
    2624, 2625, 2625, 2625, 2625, 2627, 2627, 2627, 2627, 2627, 2627, 2636, 2636, 2636, 2636, 2636, 2637, 2639, 2640, 2640, 2640, 2640, 2640, 2640,
    2640, 2640, 2640, 2640, 2640, 2640, 2640, 2640, 2642, 2642, 2642, 2642, 2643, 2643, 2643, 2643, 2643, 2643, 2644, 2644, 2644, 2644, 2646, 2647,
    2653, 2653, 2653, 2653, 2653, 2653, 2653, 2653, 2653, 2653, 2653, 2653, 2653, 2653, 2654, 2654, 2654, 2654, 2655, 2656, 2656, 2656, 2656, 2656,
    2656, 2656, 2656, 2656, 2656, 2657, 2657, 2657, 2657, 2657, 2657, 2658, 2658, 2658, 2658, 2658, 2658, 2658, 2658, 2659, 2659, 2660, 2660, 2660,
    2660, 2660, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661,
    2671, 2671, 2676, 2676, 2676, 2676, 2676, 2676, 2677, 2678, 2678, 2678, 2678, 2678, 2679, 2680, 2680, 2680, 2680, 2683, 2683, 2684, 2687, 2687,
    2687, 2687, 2687, 2687, 2687, 2687, 2687, 2689, 2689, 2689, 2689, 2689, 2689, 2689, 2691, 2692, 2697, 2698, 2698, 2698, 2699, 2699, 2699, 2700,
    2700, 2700, 2700, 2701, 2701, 2701, 2702, 2702, 2703, 2703, 2704, 2704, 2704, 2704, 2704, 2704, 2704, 2704, 2704, 2704, 2704, 2705, 2705, 2705,
    2706, 2706, 2706, 2706, 2706, 2706, 2706, 2708, 2709, 2709, 2709, 2709, 2709, 2730, 2730, 2730, 2730, 2739, 2739, 2739, 2739, 2739, 2739, 2739,
    2739, 2739, 2739, 2739, 2739, 2739, 2739, 2739, 2739, 2740, 2740, 2740, 2740, 2740, 2740, 2740, 2740, 2740, 2740, 2741, 2742, 2743, 2743, 2744,
    2744, 2745, 2745, 2746, 2746, 2746, 2746, 2746, 2756, 2756, 2756, 2756, 2756, 2757, 2757, 2757, 2757, 2757, 2757, 2759, 2759, 2759, 2759, 2759,
    2760, 2760, 2760, 2760, 2760, 2760, 2761, 2762, 2762, 2762, 2762, 2762, 2762, 2762, 2762, 2762, 2762, 2762, 2765, 2765, 2765, 2765, 2765, 2765,
    2766, 2769, 2769, 2769, 2769, 2770, 2770, 2770, 2770, 2770, 2770, 2770, 2770, 2770, 2770, 2770, 2770, 2770, 2770, 2790, 2790, 2790, 2807, 2808,
    2808, 2808, 2808, 2808, 2808, 2808, 2808, 2808, 2808, 2808, 2808, 2808, 2810, 2810, 2810, 2811, 2811, 2811, 2812, 2812, 2812, 2812, 2813, 2813,
    2813, 2813, 2813, 2813, 2813, 2813, 2813, 2813, 2814, 2814, 2814, 2814, 2814, 2814, 2814, 2814, 2816, 2817, 2817, 2817, 2817, 2817, 2817, 2817,
    2817, 2817, 2817, 2819, 2820, 2820, 2820, 2820, 2820, 2820, 2820, 2820, 2820, 2821, 2822, 2822, 2822, 2822, 2822, 2822, 2824, 2824, 2824, 2824,
    2827, 2828, 2828, 2828, 2830, 2830, 2830, 2830, 2833, 2833, 2834, 2834, 2834, 2834, 2834, 2834, 2834, 2839, 2839, 2841, 2841, 2842, 2842, 2842,
    2842, 2843, 2843, 2844, 2844, 2844, 2844, 2844, 2844, 2845, 2848, 2848, 2849, 2849, 2849, 2860, 2875, 2876, 2876, 2876, 2876, 2877, 2877, 2877,
    2877, 2877, 2877, 2877, 2880, 2880, 2880, 2880, 2880, 2881, 2881, 2882, 2882, 2882, 2882, 2883, 2884, 2885, 2886, 2886, 2886, 2888, 2888, 2888,
    2889, 2889, 2890, 2890, 2890, 2890, 2890, 2890, 2890, 2892, 2893, 2893, 2893, 2894, 2894, 2894, 2894, 2894, 2894, 2895, 2895, 2895, 2895, 2895,
    2897, 2898, 2898, 2898, 2899, 2899, 2899, 2899, 2903, 2903, 2903, 2903, 2903, 2903, 2903, 2903, 2903, 2903, 2903, 2903, 2903, 2904, 2904, 2904,
    2905, 2906, 2906, 2906, 2906, 2906, 2906, 2906, 2906, 2906, 2906, 2906, 2907, 2907, 2907, 2907, 2908, 2908, 2909, 2909, 2909, 2909, 2911, 2915,
    2915, 2915, 2915, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2917, 2917, 2917, 2917, 2917, 2917, 2918, 2918, 2920, 2920, 2920, 2920, 2920, 2920,
    2920, 2920, 2921, 2928, 2928, 2929, 2932, 2932, 2932, 2932, 2932, 2932, 2932, 2932, 2933, 2937, 2937, 2937, 2937, 2937, 2937, 2937, 2937, 2937,
    2937, 2944, 2944, 2945, 2945, 2946, 2946, 2946, 2947, 2947, 2947, 2948, 2948, 2949, 2949, 2950, 2952, 2952, 2952, 2952, 2952, 2952, 2952, 2952,
    2952, 2953, 2953, 2953, 2954, 2954, 2954, 2958, 2958, 2958, 2959, 2960, 2960, 2960, 2960, 2960, 2960, 2960, 2960, 2960, 2960, 2960, 2960, 2960,
    2963, 2963, 2963, 2963, 2964, 2964, 2965, 2966, 2966, 2966, 2967, 2967, 2967, 2967, 2967, 2967, 2967, 2967, 2967, 2967, 2967, 2967, 2967, 2969,
    2969, 2969, 2970, 2970, 2970, 2970, 2970, 2972, 2972, 2975, 2975, 2975, 2976, 2976, 2976, 2976, 2976, 2976, 2976, 2978, 2978, 2978, 2979, 2979,
    2979, 2979, 2980, 2980, 2980, 2982, 2982, 2982, 2982, 2982, 2983, 2983, 2992, 2992, 2993, 2993, 2993, 2994, 2994, 2995, 2995, 2997, 2997, 2997,
    2997, 2997, 2997, 2997, 3000, 3000, 3000, 3000, 3000, 3000, 3000, 3004, 3004, 3004, 3004, 3004, 3007, 3007, 3008, 3008, 3008, 3009, 3009, 3010,
    3010, 3010, 3010, 3010, 3010, 3010, 3014, 3015, 3015, 3018, 3018, 3018, 3018, 3018, 3018, 3018, 3019, 3019, 3019, 3019, 3019, 3019, 3019, 3019,
    3019, 3019, 3019, 3019, 3020, 3021, 3021, 3021, 3021, 3021, 3021, 3021, 3021, 3021, 3021, 3022, 3022, 3022, 3024, 3024, 3024, 3025, 3025, 3025,
    3025, 3026, 3026, 3027, 3027, 3027, 3027, 3032, 3032, 3033, 3033, 3033, 3036, 3036, 3038, 3038, 3038, 3039, 3041, 3042, 3042, 3043, 3044, 3044,
    3044, 3044, 3044, 3044, 3044, 3044, 3044, 3044, 3044, 3044, 3046, 3046, 3046, 3046, 3046, 3046, 3046, 3046, 3046, 3046, 3046, 3046, 3047, 3054,
    3054, 3054, 3055, 3057, 3057, 3057, 3057, 3057, 3057, 3058, 3058, 3058, 3058, 3060, 3060, 3060, 3060, 3060, 3060, 3060, 3060, 3062, 3062, 3063,
    3063, 3064, 3064, 3064, 3064, 3064, 3064, 3064, 3065, 3065, 3065, 3066, 3066, 3066, 3067, 3068, 3070, 3070, 3070, 3070, 3070, 3070, 3070, 3070,
    3071, 3071, 3073, 3073, 3074, 3074, 3074, 3074, 3074, 3074, 3074, 3074, 3075, 3075, 3075, 3075, 3075, 3075, 3077, 3077, 3077, 3077, 3077, 3077,
    3079, 3083, 3084, 3084, 3084, 3084, 3084, 3084, 3084, 3084, 3084, 3084, 3084, 3084, 3084, 3084, 3084, 3084, 3084, 3084, 3084, 3085, 3085, 3085,
    3085, 3085, 3085, 3085, 3085, 3085, 3085, 3085, 3087, 3087, 3087, 3087, 3087, 3087, 3087, 3087, 3087, 3088, 3088, 3088, 3090, 3090, 3090, 3091,
    3091, 3091, 3091, 3091, 3094, 3094, 3094, 3095, 3097, 3097, 3097, 3097, 3097, 3097, 3097, 3097, 3097, 3097, 3098, 3098, 3098, 3098, 3098, 3098,
    3098, 3098, 3098, 3098, 3098, 3100, 3100, 3100, 3100, 3100, 3100, 3101, 3101, 3101, 3101, 3101, 3101, 3101, 3101, 3101, 3101, 3101, 3101, 3103,
    3103, 3103, 3103, 3103, 3103, 3103, 3103, 3105, 3105, 3105, 3105, 3105, 3107, 3107, 3108, 3108, 3109, 3109, 3109, 3111, 3111, 3111, 3111, 3112,
    3112, 3112, 3112, 3113, 3113, 3113, 3113, 3113, 3115, 3115, 3115, 3115, 3115, 3115, 3115, 3117, 3117, 3119, 3119, 3119, 3119, 3119, 3119, 3119,
    3119, 3120, 3120, 3120, 3120, 3120, 3120, 3121, 3121, 3121, 3122, 3122, 3122, 3124, 3124, 3124, 3124, 3124, 3125, 3125, 3125, 3125, 3126, 3126,
    3126, 3126, 3127, 3127, 3127, 3127, 3127, 3127, 3127, 3128, 3128, 3128, 3128, 3134, 3134, 3134, 3134, 3134, 3134, 3134, 3135, 3135, 3140, 3140,
    3140, 3140, 3142, 3142, 3142, 3142, 3142, 3143, 3143, 3145, 3145, 3145, 3145, 3145, 3145, 3145, 3147, 3147, 3147, 3147, 3147, 3147, 3147, 3147,
    3147, 3147, 3147, 3147, 3147, 3147, 3147, 3147, 3147, 3147, 3149, 3149, 3149, 3149, 3149, 3149, 3150, 3151, 3151, 3151, 3152, 3152, 3152, 3152,
    3152, 3152, 3152, 3152, 3152, 3152, 3153, 3153, 3153, 3153, 3153, 3153, 3153, 3153, 3153, 3154, 3155, 3155, 3155, 3155, 3155, 3155, 3155, 3155,
    3155, 3155, 3155, 3155, 3155, 3157, 3157, 3158, 3159, 3159, 3159, 3159, 3160, 3160, 3161, 3161, 3161, 3163, 3176, 3176, 3179, 3179, 3179, 3179,
    3179, 3179, 3179, 3180, 3181, 3181, 3181, 3181, 3182, 3182, 3182, 3182, 3182, 3182, 3182, 3182, 3184, 3184, 3184, 3186, 3186, 3186, 3186, 3187,
    3187, 3187, 3188, 3188, 3188, 3188, 3188, 3189, 3189, 3189, 3189, 3189, 3189, 3189, 3189, 3189, 3190, 3190, 3193, 3193, 3193, 3194, 3194, 3194,
    3195, 3196, 3196, 3196, 3196, 3197, 3198, 3199, 3200, 3200, 3201, 3202, 3203, 3203, 3203, 3204, 3204, 3204, 3204, 3206, 3206, 3206, 3206, 3206,
    3206, 3206, 3206, 3208, 3208, 3208, 3208, 3211, 3211, 3211, 3212, 3212, 3212, 3212, 3214, 3214, 3214, 3214, 3214, 3214, 3214, 3214, 3227, 3227,
    3228, 3228, 3228, 3228, 3228, 3228, 3229, 3230, 3230, 3230, 3231, 3231, 3231, 3231, 3231, 3231, 3231, 3232, 3232, 3232, 3232, 3232, 3232, 3235,
    3238, 3238, 3239, 3240, 3240, 3240, 3252, 3253, 3255, 3255, 3256, 3256, 3256, 3256, 3256, 3256, 3256, 3256, 3256, 3256, 3257, 3257, 3259, 3259,
    3259, 3259, 3259, 3259, 3259, 3259, 3259, 3260, 3260, 3260, 3260, 3263, 3263, 3263, 3263, 3266, 3266, 3266, 3266, 3266, 3266, 3266, 3271, 3271,
    3271, 3271, 3271, 3271, 3271, 3272, 3272, 3272, 3272, 3272, 3272, 3274, 3275, 3275, 3275, 3275, 3275, 3276, 3280, 3285, 3285, 3285, 3285, 3285,
    3286, 3286, 3286, 3286, 3286, 3286, 3286, 3286, 3294, 3294, 3295, 3295, 3295, 3295, 3295, 3295, 3296, 3297, 3297, 3302, 3302, 3304, 3304, 3304,
    3304, 3304, 3305, 3305, 3305, 3305, 3306, 3306, 3306, 3306, 3306, 3307, 3310, 3310, 3310, 3310, 3312, 3313, 3313, 3313, 3315, 3315, 3315, 3315,
    3315, 3315, 3315, 3315, 3315, 3315, 3315, 3315, 3315, 3315, 3315, 3317, 3317, 3317, 3317, 3317, 3317, 3317, 3317, 3317, 3318, 3318, 3318, 3318,
    3319, 3319, 3319, 3319, 3321, 3321, 3322, 3322, 3323, 3323, 3323, 3323, 3323, 3323, 3323, 3323, 3323, 3323, 3323, 3323, 3323, 3323, 3323, 3323,
    3323, 3323, 3323, 3323, 3324, 3324, 3324, 3324, 3325, 3325, 3325, 3325, 3325, 3325, 3325, 3325, 3326, 3326, 3326, 3327, 3327, 3327, 3328, 3328,
    3328, 3329, 3329, 3329, 3329, 3329, 3329, 3329, 3329, 3329, 3329, 3330, 3330, 3333, 3333, 3333, 3333, 3333, 3335, 3336, 3336, 3337, 3337, 3337,
    3337, 3337, 3337, 3338, 3338, 3341, 3345, 3345, 3345, 3345, 3345, 3345, 3346, 3346, 3346, 3346, 3346, 3346, 3346, 3346, 3347, 3348, 3348, 3348,
    3348, 3348, 3348, 3348, 3349, 3353, 3353, 3353, 3353, 3353, 3355, 3355, 3355, 3355, 3355, 3355, 3355, 3356, 3357, 3357, 3357, 3357, 3358, 3358,
    3358, 3358, 3358, 3358, 3358, 3361, 3365, 3366, 3366, 3368, 3368, 3368, 3369, 3369, 3369, 3370, 3370, 3371, 3371, 3371, 3371, 3371, 3371, 3373,
    3375, 3375, 3375, 3375, 3376, 3376, 3376, 3376, 3376, 3376, 3376, 3376, 3376, 3378, 3378, 3378, 3378, 3381, 3381, 3381, 3381, 3381, 3381, 3382,
    3386, 3387, 3392, 3392, 3392, 3393, 3394, 3394, 3394, 3394, 3394, 3394, 3394, 3394, 3394, 3394, 3395, 3395, 3395, 3395, 3396, 3396, 3396, 3404,
    3404, 3404, 3404, 3406, 3406, 3406, 3406, 3407, 3407, 3407, 3407, 3408, 3408, 3409, 3409, 3409, 3409, 3410, 3410, 3410, 3410, 3410, 3410, 3410,
    3410, 3410, 3410, 3410, 3417, 3417, 3418, 3418, 3419, 3419, 3419, 3419, 3419, 3419, 3419, 3419, 3419, 3419, 3419, 3419, 3419, 3419, 3421, 3421,
    3421, 3423, 3423, 3423, 3426, 3426, 3426, 3426, 3426, 3426, 3427, 3428, 3428, 3428, 3428, 3428, 3428, 3428, 3428, 3428, 3428, 3428, 3428, 3428,
    3428, 3433, 3433, 3433, 3433, 3433, 3434, 3435, 3435, 3435, 3435, 3437, 3437, 3437, 3437, 3437, 3437, 3440, 3440, 3441, 3451, 3451, 3451, 3451,
    3453, 3453, 3453, 3466, 3466, 3466, 3466, 3466, 3466, 3466, 3466, 3467, 3467, 3467, 3467, 3467, 3467, 3467, 3468, 3469, 3470, 3470, 3470, 3471,
    3471, 3471, 3471, 3471, 3471, 3472, 3477, 3477, 3477, 3477, 3477, 3477, 3477, 3480, 3480, 3480, 3480, 3480, 3480, 3481, 3481, 3485, 3485, 3485,
    3485, 3485, 3485, 3485, 3486, 3488, 3488, 3488, 3488, 3488, 3488, 3488, 3488, 3488, 3488, 3488, 3488, 3488, 3488, 3488, 3489, 3489, 3490, 3491,
    3491, 3491, 3495, 3495, 3495, 3495, 3495, 3495, 3495, 3495, 3495, 3500, 3500, 3500, 3500, 3500, 3501, 3501, 3503, 3503, 3503, 3503, 3504, 3504,
    3504, 3504, 3504, 3504, 3504, 3504, 3504, 3505, 3506, 3506, 3507, 3509, 3509, 3509, 3510, 3510, 3511, 3511, 3511, 3511, 3511, 3511, 3512, 3512,
    3513, 3513, 3513, 3513, 3513, 3514, 3514, 3527, 3527, 3528, 3531, 3540, 3540, 3541, 3541, 3541, 3541, 3542, 3544, 3545, 3545, 3545, 3545, 3545,
    3545, 3545, 3545, 3545, 3545, 3547, 3547, 3547, 3547, 3551, 3551, 3551, 3551, 3552, 3553, 3553, 3554, 3554, 3555, 3555, 3557, 3557, 3557, 3557,
    3560, 3560, 3560, 3560, 3560, 3560, 3561, 3562, 3562, 3562, 3564, 3564, 3564, 3564, 3564, 3564, 3565, 3568, 3568, 3570, 3570, 3570, 3572, 3572,
    3572, 3572, 3572, 3573, 3574, 3574, 3576, 3577, 3578, 3578, 3578, 3578, 3579, 3579, 3579, 3579, 3580, 3580, 3581, 3581, 3581, 3582, 3582, 3582,
    3582, 3582, 3582, 3582, 3582, 3582, 3582, 3582, 3582, 3582, 3582, 3582, 3582, 3582, 3585, 3585, 3585, 3585, 3585, 3586, 3586, 3586, 3586, 3587,
    3587, 3588, 3589, 3589, 3589, 3589, 3589, 3589, 3589, 3589, 3589, 3590, 3590, 3591, 3591, 3591, 3592, 3592, 3592, 3593, 3593, 3593, 3593, 3593,
    3593, 3593, 3593, 3593, 3593, 3593, 3593, 3593, 3593, 3595, 3595, 3595, 3597, 3597, 3597, 3597, 3598, 3598, 3598, 3598, 3598, 3598, 3598, 3598,
    3598, 3599, 3599, 3599, 3599, 3599, 3599, 3599, 3600, 3600, 3600, 3603, 3603, 3605, 3605, 3610, 3610, 3610, 3610, 3610, 3610, 3610, 3610, 3611,
    3611, 3611, 3612, 3612, 3613, 3615, 3615, 3615, 3615, 3620, 3620, 3622, 3622, 3622, 3622, 3622, 3622, 3622, 3622, 3622, 3622, 3622, 3622, 3622,
    3622, 3626, 3626, 3630, 3630, 3630, 3631, 3631, 3631, 3631, 3631, 3631, 3631, 3631, 3631, 3633, 3633, 3633, 3633, 3633, 3633, 3633, 3633, 3633,
    3634, 3634, 3634, 3634, 3634, 3634, 3635, 3637, 3637, 3637, 3637, 3637, 3638, 3638, 3638, 3640, 3641, 3641, 3642, 3642, 3642, 3642, 3642, 3642,
    3648, 3648, 3649, 3649, 3649, 3649, 3649, 3653, 3653, 3654, 3654, 3654, 3654, 3655, 3655, 3655, 3655, 3655, 3655, 3655, 3655, 3655, 3656, 3656,
    3656, 3657, 3658, 3658, 3658, 3658, 3659, 3659, 3659, 3661, 3662, 3662, 3662, 3662, 3662, 3662, 3662, 3662, 3662, 3662, 3662, 3662, 3662, 3663,
    3664, 3664, 3664, 3665, 3666, 3666, 3666, 3666, 3667, 3667, 3668, 3668, 3668, 3668, 3668, 3672, 3672, 3672, 3672, 3673, 3673, 3674, 3674, 3674,
    3674, 3674, 3675, 3675, 3675, 3676, 3677, 3677, 3677, 3677, 3677, 3678, 3679, 3679, 3679, 3679, 3679, 3680, 3680, 3681, 3681, 3682, 3682, 3682,
    3682, 3682, 3682, 3682, 3683, 3683, 3683, 3683, 3684, 3685, 3686, 3686, 3686, 3686, 3686, 3686, 3686, 3687, 3688, 3689, 3689, 3693, 3693, 3693,
    3693, 3693, 3694, 3694, 3696, 3697, 3697, 3698, 3699, 3701, 3701, 3701, 3701, 3701, 3701, 3701, 3701, 3701, 3701, 3701, 3701, 3702, 3703, 3703,
    3703, 3703, 3703, 3703, 3703, 3703, 3705, 3706, 3706, 3706, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709,
    3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3711, 3711, 3711, 3712, 3712, 3712, 3713, 3713, 3714, 3714, 3715, 3715, 3715, 3715, 3715, 3716,
    3716, 3716, 3716, 3716, 3716, 3716, 3716, 3716, 3716, 3716, 3716, 3716, 3716, 3716, 3716, 3716, 3716, 3716, 3717, 3718, 3718, 3718, 3718, 3718,
    3718, 3718, 3718, 3722, 3722, 3722, 3723, 3727, 3728, 3728, 3728, 3728, 3729, 3730, 3730, 3730, 3731, 3731, 3731, 3731, 3731, 3731, 3731, 3731,
    3731, 3731, 3731, 3731, 3731, 3731, 3731, 3732, 3732, 3732, 3732, 3733, 3733, 3733, 3733, 3733, 3733, 3733, 3742, 3742, 3742, 3744, 3744, 3746,
    3746, 3746, 3746, 3746, 3746, 3746, 3746, 3748, 3749, 3750, 3752, 3752, 3752, 3755, 3755, 3755, 3755, 3758, 3758, 3758, 3758, 3758, 3759, 3759,
    3760, 3760, 3760, 3760, 3760, 3760, 3760, 3760, 3760, 3760, 3761, 3761, 3761, 3761, 3761, 3762, 3762, 3763, 3764, 3764, 3764, 3765, 3765, 3765,
    3765, 3765, 3765, 3765, 3765, 3765, 3765, 3766, 3766, 3766, 3766, 3766, 3766, 3766, 3766, 3766, 3766, 3766, 3767, 3767, 3767, 3767, 3767, 3767,
    3767, 3768, 3768, 3768, 3768, 3768, 3769, 3769, 3769, 3770, 3771, 3771, 3771, 3772, 3772, 3773, 3773, 3774, 3775, 3775, 3775, 3775, 3775, 3776,
    3776, 3776, 3776, 3776, 3776, 3776, 3776, 3776, 3776, 3776, 3778, 3778, 3778, 3778, 3778, 3778, 3778, 3782, 3782, 3782, 3782, 3782, 3782, 3782,
    3782, 3783, 3783, 3783, 3783, 3783, 3785, 3785, 3785, 3786, 3786, 3786, 3786, 3786, 3786, 3786, 3786, 3786, 3788, 3788, 3788, 3788, 3789, 3790,
    3790, 3790, 3790, 3790, 3790, 3790, 3792, 3792, 3792, 3792, 3792, 3792, 3792, 3792, 3792, 3793, 3793, 3793, 3793, 3793, 3793, 3793, 3793, 3793,
    3793, 3793, 3793, 3793, 3793, 3794, 3794, 3794, 3794, 3795, 3795, 3795, 3795, 3796, 3798, 3798, 3798, 3798, 3798, 3798, 3798, 3798, 3798, 3798,
    3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799,
    3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3799, 3805, 3805, 3805, 3805, 3805, 3805, 3805, 3805,
    3805, 3805, 3805, 3806, 3807, 3807, 3807, 3807, 3807, 3809, 3809, 3809, 3809, 3809, 3810, 3810, 3810, 3810, 3811, 3812, 3812, 3813, 3814, 3814,
    3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3815, 3815, 3815, 3815, 3816, 3816, 3816, 3816, 3816, 3816, 3816, 3816, 3816, 3816,
    3816, 3816, 3816, 3816, 3816, 3816, 3816, 3816, 3816, 3816, 3816, 3817, 3817, 3819, 3819, 3819, 3819, 3819, 3819, 3819, 3819, 3820, 3821, 3821,
    3821, 3821, 3821, 3821, 3821, 3821, 3821, 3822, 3823, 3823, 3823, 3823, 3823, 3823, 3823, 3823, 3823, 3823, 3824, 3825, 3825, 3825, 3825, 3825,
    3825, 3825, 3825, 3826, 3826, 3826, 3826, 3826, 3826, 3826, 3826, 3826, 3826, 3826, 3830, 3831, 3831, 3831, 3831, 3831, 3831, 3831, 3831, 3831,
    3831, 3831, 3831, 3831, 3831, 3832, 3832, 3832, 3834, 3834, 3834, 3834, 3834, 3834, 3834, 3834, 3834, 3834, 3834, 3835, 3835, 3836, 3837, 3837,
    3837, 3837, 3837, 3837, 3838, 3838, 3838, 3838, 3840, 3841, 3842, 3843, 3844, 3845, 3845, 3846, 3846, 3847, 3851, 3851, 3851, 3851, 3851, 3851,
    3851, 3851, 3851, 3851, 3851, 3851, 3852, 3852, 3852, 3852, 3852, 3852, 3853, 3853, 3853, 3853, 3853, 3853, 3853, 3853, 3854, 3854, 3854, 3855,
    3855, 3855, 3855, 3855, 3855, 3856, 3856, 3858, 3859, 3859, 3862, 3862, 3863, 3864, 3864, 3864, 3864, 3864, 3864, 3864, 3864, 3864, 3865, 3867,
    3867, 3867, 3867, 3867, 3867, 3867, 3871, 3871, 3872, 3872, 3872, 3872, 3873, 3873, 3873, 3873, 3873, 3873, 3873, 3874, 3874, 3874, 3876, 3876,
    3876, 3877, 3877, 3877, 3877, 3879, 3879, 3879, 3879, 3880, 3881, 3881, 3881, 3881, 3882, 3882, 3882, 3882, 3882, 3882, 3882, 3883, 3883, 3883,
    3883, 3883, 3883, 3883, 3884, 3884, 3885, 3885, 3890, 3891, 3892, 3892, 3892, 3892, 3892, 3892, 3892, 3892, 3892, 3892, 3893, 3893, 3893, 3893,
    3894, 3894, 3894, 3896, 3897, 3897, 3897, 3898, 3898, 3899, 3899, 3899, 3899, 3899, 3900, 3900, 3900, 3901, 3909, 3909, 3909, 3909, 3909, 3909,
    3909, 3909, 3912, 3912, 3912, 3912, 3912, 3912, 3912, 3912, 3912, 3912, 3914, 3915, 3915, 3916, 3916, 3917, 3917, 3919, 3920, 3921, 3921, 3921,
    3921, 3922, 3922, 3922, 3923, 3923, 3923, 3923, 3923, 3923, 3923, 3923, 3923, 3923, 3923, 3923, 3923, 3923, 3923, 3924, 3924, 3924, 3924, 3935,
    3935, 3935, 3935, 3935, 3935, 3935, 3935, 3935, 3935, 3936, 3937, 3938, 3938, 3938, 3938, 3938, 3938, 3938, 3938, 3938, 3938, 3938, 3938, 3938,
    3939, 3939, 3939, 3939, 3939, 3939, 3940, 3940, 3941, 3941, 3941, 3941, 3941, 3941, 3943, 3943, 3944, 3944, 3945, 3948, 3948, 3949, 3949, 3949,
    3949, 3949, 3949, 3949, 3949, 3949, 3949, 3950, 3950, 3950, 3950, 3950, 3950, 3950, 3950, 3950, 3952, 3954, 3958, 3958, 3958, 3958, 3958, 3958,
    3958, 3958, 3958, 3958, 3960, 3960, 3961, 3962, 3962, 3963, 3965, 3965, 3965, 3965, 3965, 3966, 3966, 3967, 3967, 3967, 3967, 3967, 3967, 3967,
    3967, 3967, 3967, 3968, 3968, 3968, 3968, 3969, 3969, 3969, 3969, 3969, 3969, 3969, 3969, 3969, 3970, 3971, 3971, 3971, 3972, 3972, 3972, 3972,
    3973, 3974, 3974, 3975, 3976, 3976, 3976, 3976, 3976, 3976, 3976, 3976, 3976, 3976, 3976, 3976, 3976, 3976, 3976, 3976, 3976, 3976, 3982, 3983,
    3983, 3983, 3983, 3984, 3984, 3987, 3987, 3988, 3989, 3989, 3989, 3989, 3989, 3989, 3989, 3989, 3989, 3989, 3989, 3989, 3989, 3989, 3989, 3989,
    3989, 3989, 3989, 3990, 3991, 3991, 3991, 3991, 3991, 3992, 3994, 3994, 3994, 3995, 3995, 3997, 4000, 4000, 4001, 4001, 4001, 4001, 4001, 4001,
    4001, 4001, 4002, 4002, 4002, 4002, 4002, 4002, 4002, 4010, 4011, 4011, 4012, 4012, 4013, 4017, 4017, 4017, 4017, 4018, 4018, 4018, 4018, 4018,
    4018, 4018, 4019, 4019, 4019, 4019, 4024, 4024, 4024, 4024, 4033, 4033, 4034, 4034, 4034, 4034, 4034, 4034, 4034, 4039, 4039, 4039, 4039, 4040,
    4041, 4041, 4041, 4041, 4041, 4041, 4041, 4041, 4041, 4041, 4041, 4041, 4042, 4044, 4044, 4044, 4044, 4044, 4044, 4044, 4044, 4044, 4044, 4044,
    4045, 4045, 4045, 4045, 4045, 4045, 4045, 4045, 4045, 4045, 4045, 4048, 4048, 4049, 4049, 4049, 4049, 4049, 4050, 4050, 4052, 4052, 4059, 4059,
    4059, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4061, 4062, 4062, 4062, 4062, 4062, 4062, 4062, 4062,
    4062, 4062, 4062, 4062, 4063, 4064, 4065, 4068, 4070, 4070, 4070, 4072, 4072, 4072, 4073, 4073, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074,
    4074, 4074, 4076, 4076, 4076, 4076, 4077, 4077, 4077, 4078, 4081, 4081, 4082, 4082, 4083, 4083, 4083, 4084, 4085, 4087, 4088, 4089, 4089, 4089,
    4089, 4089, 4089, 4089, 4089, 4089, 4090, 4090, 4090, 4090, 4090, 4090, 4090, 4090, 4091, 4091, 4091, 4091, 4091, 4091, 4091, 4091, 4091, 4091,
    4091, 4092, 4093, 4093, 4094, 4094, 4094, 4094, 4094, 4095, 4096, 4096, 4096, 4097, 4097, 4097, 4097, 4097, 4097, 4098, 4098, 4098, 4098, 4098,
    4098, 4098, 4098, 4098, 4098, 4098, 4098, 4098, 4098, 4100, 4100, 4101, 4101, 4101, 4101, 4101, 4101, 4102, 4103, 4103, 4103, 4103, 4103, 4103,
    4103, 4104, 4105, 4105, 4105, 4105, 4111, 4111, 4111, 4112, 4112, 4112, 4112, 4112, 4113, 4113, 4113, 4115, 4116, 4116, 4116, 4116, 4117, 4117,
    4126, 4126, 4126, 4126, 4126, 4126, 4126, 4126, 4126, 4126, 4127, 4127, 4128, 4128, 4128, 4128, 4128, 4131, 4131, 4131, 4131, 4131, 4131, 4131,
    4131, 4131, 4140, 4140, 4141, 4143, 4143, 4143, 4143, 4144, 4144, 4144, 4144, 4147, 4147, 4147, 4147, 4147, 4147, 4147, 4147, 4148, 4148, 4148,
    4150, 4150, 4151, 4151, 4152, 4152, 4161, 4161, 4161, 4161, 4161, 4161, 4161, 4161, 4161, 4161, 4161, 4161, 4161, 4161, 4161, 4161, 4161, 4161,
    4161, 4162, 4163, 4163, 4163, 4163, 4164, 4164, 4164, 4164, 4164, 4172, 4172, 4172, 4172, 4172, 4172, 4172, 4172, 4175, 4175, 4175, 4176, 4177,
    4177, 4180, 4182, 4182, 4182, 4183, 4184, 4186, 4187, 4187, 4188, 4188, 4188, 4189, 4189, 4189, 4189, 4189, 4189, 4189, 4193, 4193, 4193, 4195,
    4196, 4196, 4196, 4196, 4196, 4196, 4196, 4196, 4196, 4196, 4199, 4199, 4200, 4201, 4206, 4207, 4207, 4207, 4208, 4208, 4208, 4208, 4214, 4214,
    4216, 4216, 4220, 4220, 4220, 4222, 4223, 4223, 4224, 4224, 4224, 4225, 4225, 4225, 4225, 4225, 4225, 4225, 4225, 4227, 4229, 4229, 4229, 4232,
    4232, 4232, 4232, 4232, 4232, 4232, 4232, 4232, 4232, 4232, 4232, 4232, 4232, 4232, 4232, 4232, 4232, 4232, 4233, 4233, 4233, 4233, 4234, 4234,
    4234, 4234, 4234, 4235, 4235, 4235, 4235, 4235, 4235, 4236, 4236, 4237, 4237, 4237, 4238, 4238, 4238, 4238, 4238, 4238, 4238, 4242, 4242, 4242,
    4242, 4242, 4242, 4244, 4244, 4245, 4245, 4246, 4246, 4249, 4249, 4249, 4249, 4249, 4249, 4250, 4250, 4250, 4251, 4251, 4251, 4254, 4254, 4254,
    4255, 4255, 4268, 4268, 4268, 4269, 4269, 4270, 4270, 4270, 4270, 4271, 4271, 4271, 4271, 4271, 4271, 4273, 4273, 4274, 4275, 4275, 4277, 4277,
    4277, 4277, 4278, 4278, 4278, 4278, 4278, 4279, 4282, 4283, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4286, 4286,
    4286, 4286, 4286, 4286, 4286, 4286, 4286, 4286, 4286, 4286, 4286, 4286, 4286, 4286, 4287, 4287, 4287, 4287, 4287, 4287, 4288, 4288, 4288, 4288,
    4288, 4288, 4288, 4288, 4288, 4291, 4291, 4292, 4292, 4292, 4292, 4292, 4292, 4293, 4293, 4293, 4293, 4293, 4293, 4293, 4293, 4293, 4293, 4293,
    4293, 4293, 4293, 4304, 4304, 4304, 4304, 4306, 4309, 4325, 4326, 4326, 4327, 4327, 4327, 4328, 4328, 4328, 4328, 4328, 4328, 4328, 4328, 4328,
    4328, 4328, 4328, 4328, 4328, 4329, 4329, 4329, 4329, 4329, 4329, 4329, 4329, 4331, 4331, 4331, 4331, 4331, 4331, 4331, 4331, 4337, 4337, 4337,
    4337, 4337, 4337, 4337, 4337, 4337, 4337, 4337, 4339, 4339, 4340, 4340, 4340, 4341, 4341, 4341, 4341, 4341, 4342, 4343, 4343, 4343, 4343, 4343,
    4343, 4343, 4344, 4349, 4349, 4351, 4351, 4351, 4351, 4351, 4354, 4354, 4354, 4354, 4354, 4354, 4354, 4354, 4355, 4355, 4355, 4355, 4355, 4355,
    4355, 4355, 4355, 4355, 4355, 4355, 4356, 4356, 4356, 4359, 4359, 4359, 4359, 4359, 4359, 4359, 4360, 4360, 4360, 4361, 4361, 4361, 4362, 4362,
    4362, 4362, 4362, 4362, 4362, 4363, 4364, 4364, 4367, 4367, 4367, 4367, 4367, 4368, 4368, 4368, 4368, 4368, 4368, 4368, 4368, 4369, 4369, 4369,
    4369, 4369, 4371, 4371, 4371, 4371, 4371, 4371, 4371, 4371, 4371, 4371, 4371, 4371, 4371, 4371, 4371, 4371, 4371, 4380, 4381, 4381, 4381, 4381,
    4386, 4387, 4387, 4388, 4388, 4388, 4388, 4388, 4388, 4389, 4390, 4391, 4391, 4391, 4391, 4391, 4391, 4391, 4391, 4391, 4391, 4391, 4391, 4391,
    4391, 4391, 4391, 4391, 4391, 4391, 4391, 4392, 4392, 4392, 4392, 4392, 4392, 4392, 4392, 4393, 4395, 4396, 4396, 4396, 4396, 4396, 4396, 4396,
    4396, 4396, 4396, 4396, 4396, 4397, 4397, 4397, 4398, 4398, 4398, 4398, 4398, 4398, 4398, 4400, 4403, 4403, 4404, 4404, 4405, 4405, 4405, 4407,
    4407, 4407, 4407, 4407, 4408, 4408, 4408, 4408, 4408, 4412, 4412, 4413, 4413, 4413, 4413, 4413, 4413, 4414, 4416, 4416, 4416, 4416, 4416, 4416,
    4416, 4416, 4416, 4416, 4416, 4417, 4417, 4417, 4417, 4417, 4418, 4418, 4418, 4418, 4418, 4419, 4419, 4419, 4419, 4419, 4419, 4419, 4419, 4421,
    4421, 4422, 4422, 4423, 4423, 4423, 4423, 4424, 4426, 4426, 4428, 4428, 4429, 4429, 4429, 4429, 4429, 4429, 4429, 4432, 4432, 4434, 4435, 4435,
    4435, 4435, 4435, 4435, 4435, 4437, 4437, 4437, 4438, 4438, 4438, 4438, 4438, 4440, 4441, 4441, 4450, 4450, 4451, 4451, 4451, 4451, 4453, 4454,
    4454, 4454, 4456, 4456, 4456, 4461, 4461, 4462, 4462, 4462, 4463, 4463, 4463, 4463, 4463, 4463, 4465, 4475, 4475, 4475, 4475, 4475, 4475, 4477,
    4477, 4477, 4478, 4478, 4478, 4478, 4481, 4481, 4481, 4481, 4482, 4482, 4483, 4484, 4486, 4486, 4486, 4486, 4486, 4486, 4488, 4489, 4489, 4489,
    4489, 4490, 4491, 4492, 4493, 4494, 4494, 4494, 4494, 4495, 4496, 4496, 4496, 4496, 4496, 4496, 4496, 4497, 4497, 4497, 4498, 4498, 4498, 4498,
    4498, 4498, 4502, 4502, 4503, 4503, 4503, 4504, 4504, 4505, 4505, 4505, 4506, 4506, 4506, 4506, 4506, 4508, 4510, 4510, 4510, 4510, 4510, 4510,
    4510, 4510, 4510, 4510, 4511, 4511, 4511, 4511, 4511, 4511, 4511, 4512, 4512, 4512, 4512, 4513, 4513, 4513, 4514, 4514, 4514, 4514, 4514, 4515,
    4515, 4515, 4515, 4516, 4516, 4516, 4516, 4516, 4516, 4516, 4518, 4518, 4518, 4518, 4518, 4518, 4518, 4518, 4518, 4518, 4518, 4518, 4518, 4519,
    4519, 4520, 4520, 4520, 4520, 4520, 4521, 4526, 4526, 4526, 4526, 4526, 4526, 4527, 4532, 4532, 4532, 4532, 4532, 4532, 4532, 4532, 4537, 4537,
    4537, 4537, 4537, 4537, 4537, 4537, 4537, 4537, 4537, 4537, 4537, 4537, 4537, 4538, 4538, 4539, 4539, 4539, 4539, 4539, 4543, 4543, 4543, 4543,
    4543, 4543, 4543, 4543, 4543, 4544, 4555, 4555, 4555, 4555, 4555, 4555, 4555, 4555, 4555, 4555, 4555, 4555, 4555, 4555, 4555, 4560, 4560, 4560,
    4560, 4560, 4560, 4560, 4560, 4569, 4569, 4569, 4569, 4569, 4569, 4569, 4569, 4569, 4569, 4569, 4569, 4569, 4569, 4569, 4569, 4569, 4569, 4569,
    4570, 4570, 4570, 4571, 4571, 4571, 4571, 4572, 4574, 4574, 4574, 4574, 4574, 4574, 4574, 4578, 4578, 4578, 4578, 4578, 4578, 4579, 4579, 4579,
    4579, 4579, 4579, 4579, 4579, 4579, 4579, 4579, 4579, 4586, 4586, 4587, 4587, 4619, 4619, 4619, 4619, 4619, 4619, 4620, 4620, 4620, 4620, 4620,
    4620, 4620, 4620, 4620, 4620, 4623, 4623, 4623, 4623, 4623, 4623, 4623, 4623, 4623, 4623, 4623, 4623, 4623, 4624, 4625, 4626, 4626, 4626, 4626,
    4626, 4626, 4627, 4627, 4627, 4630, 4630, 4630, 4630, 4630, 4630, 4630, 4631, 4631, 4631, 4631, 4631, 4631, 4631, 4631, 4631, 4631, 4631, 4631,
    4631, 4631, 4631, 4631, 4631, 4631, 4631, 4631, 4632, 4632, 4632, 4632, 4632, 4632, 4632, 4632, 4632, 4632, 4632, 4632, 4632, 4632, 4632, 4632,
    4636, 4636, 4636, 4636, 4636, 4638, 4639, 4639, 4639, 4639, 4640, 4643, 4646, 4646, 4646, 4646, 4646, 4646, 4647, 4648, 4648, 4648, 4648, 4648,
    4648, 4648, 4648, 4649, 4649, 4649, 4649, 4649, 4649, 4649, 4649, 4649, 4649, 4651, 4652, 4653, 4653, 4653, 4653, 4653, 4653, 4655, 4655, 4655,
    4656, 4656, 4656, 4656, 4656, 4657, 4657, 4657, 4657, 4657, 4657, 4657, 4658, 4660, 4661, 4661, 4661, 4661, 4662, 4662, 4663, 4663, 4664, 4664,
    4664, 4664, 4664, 4664, 4664, 4664, 4664, 4664, 4664, 4664, 4664, 4665, 4666, 4666, 4666, 4669, 4669, 4671, 4671, 4671, 4672, 4672, 4672, 4680,
    4683, 4684, 4684, 4684, 4684, 4684, 4686, 4686, 4686, 4686, 4686, 4686, 4686, 4686, 4687, 4688, 4688, 4688, 4688, 4688, 4688, 4688, 4688, 4689,
    4694, 4694, 4694, 4695, 4695, 4695, 4695, 4695, 4695, 4696, 4696, 4696, 4696, 4697, 4697, 4699, 4701, 4703, 4704, 4704, 4704, 4704, 4705, 4705,
    4706, 4712, 4716, 4716, 4716, 4716, 4716, 4716, 4716, 4716, 4720, 4722, 4723, 4723, 4723, 4723, 4724, 4724, 4724, 4726, 4726, 4727, 4728, 4728,
    4728, 4728, 4728, 4728, 4728, 4728, 4728, 4728, 4728, 4728, 4728, 4728, 4728, 4728, 4730, 4730, 4730, 4731, 4731, 4731, 4731, 4731, 4731, 4731,
    4731, 4731, 4731, 4731, 4731, 4731, 4731, 4731, 4731, 4731, 4731, 4731, 4731, 4731, 4735, 4735, 4735, 4735, 4735, 4735, 4735, 4736, 4737, 4737,
    4737, 4738, 4740, 4741, 4742, 4742, 4742, 4744, 4745, 4745, 4745, 4745, 4745, 4745, 4745, 4745, 4745, 4745, 4748, 4750, 4750, 4750, 4751, 4752,
    4752, 4753, 4753, 4753, 4756, 4756, 4757, 4757, 4757, 4757, 4757, 4757, 4761, 4762, 4765, 4765, 4765, 4767, 4769, 4769, 4769, 4769, 4771, 4771,
    4772, 4772, 4772, 4773, 4773, 4773, 4773, 4774, 4774, 4774, 4774, 4777, 4777, 4778, 4779, 4780, 4780, 4781, 4781, 4781, 4781, 4782, 4782, 4782,
    4782, 4784, 4784, 4784, 4784, 4784, 4784, 4784, 4784, 4784, 4784, 4784, 4784, 4786, 4787, 4787, 4787, 4789, 4789, 4789, 4792, 4793, 4795, 4796,
    4796, 4796, 4796, 4797, 4797, 4797, 4800, 4800, 4800, 4800, 4800, 4800, 4800, 4800, 4800, 4800, 4800, 4800, 4800, 4800, 4800, 4800, 4800, 4801,
    4801, 4801, 4801, 4802, 4802, 4802, 4802, 4802, 4803, 4803, 4803, 4803, 4804, 4804, 4804, 4805, 4805, 4806, 4811, 4811, 4811, 4811, 4811, 4811,
    4812, 4813, 4814, 4814, 4815, 4815, 4815, 4815, 4815, 4815, 4815, 4815, 4815, 4815, 4815, 4816, 4816, 4816, 4819, 4820, 4820, 4820, 4820, 4820,
    4820, 4820, 4821, 4821, 4821, 4822, 4822, 4823, 4823, 4827, 4827, 4827, 4827, 4827, 4828, 4828, 4828, 4829, 4829, 4829, 4829, 4829, 4829, 4829,
    4829, 4829, 4829, 4829, 4829, 4829, 4830, 4830, 4831, 4831, 4831, 4831, 4831, 4831, 4831, 4831, 4831, 4831, 4831, 4832, 4832, 4834, 4838, 4840,
    4840, 4840, 4840, 4843, 4843, 4843, 4843, 4843, 4843, 4843, 4844, 4845, 4845, 4845, 4851, 4851, 4851, 4851, 4851, 4851, 4852, 4852, 4852, 4852,
    4852, 4852, 4852, 4855, 4855, 4855, 4856, 4857, 4857, 4857, 4857, 4857, 4857, 4857, 4857, 4857, 4857, 4857, 4857, 4857, 4857, 4857, 4857, 4857,
    4858, 4859, 4859, 4859, 4859, 4859, 4860, 4861, 4861, 4861, 4862, 4862, 4862, 4862, 4862, 4863, 4863, 4863, 4863, 4864, 4864, 4865, 4866, 4867,
    4867, 4867, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882,
    4882, 4882, 4883, 4883, 4883, 4884, 4884, 4884, 4884, 4885, 4885, 4887, 4887, 4887, 4890, 4891, 4891, 4891, 4891, 4903, 4903, 4903, 4903, 4903,
    4903, 4903, 4903, 4904, 4904, 4905, 4905, 4905, 4905, 4905, 4907, 4907, 4907, 4907, 4907, 4907, 4907, 4907, 4907, 4907, 4907, 4907, 4913, 4914,
    4914, 4914, 4914, 4917, 4917, 4917, 4926, 4926, 4926, 4926, 4926, 4926, 4926, 4926, 4928, 4928, 4931, 4931, 4931, 4931, 4931, 4931, 4931, 4931,
    4931, 4932, 4932, 4932, 4932, 4932, 4932, 4932, 4932, 4932, 4932, 4932, 4935, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4936,
    4936, 4936, 4936, 4937, 4937, 4937, 4938, 4938, 4939, 4939, 4939, 4940, 4940, 4940, 4941, 4941, 4941, 4941, 4941, 4941, 4941, 4943, 4948, 4948,
    4948, 4948, 4948, 4948, 4948, 4948, 4948, 4948, 4948, 4948, 4948, 4948, 4948, 4948, 4948, 4949, 4949, 4949, 4949, 4949, 4949, 4949, 4949, 4949,
    4949, 4949, 4949, 4949, 4951, 4951, 4951, 4952, 4952, 4952, 4952, 4952, 4952, 4952, 4952, 4952, 4952, 4952, 4952, 4952, 4952, 4952, 4952, 4952,
    4952, 4953, 4954, 4954, 4954, 4955, 4955, 4959, 4959, 4959, 4959, 4959, 4959, 4959, 4959, 4959, 4959, 4960, 4960, 4961, 4961, 4962, 4962, 4962,
    4962, 4962, 4962, 4962, 4963, 4963, 4963, 4963, 4963, 4963, 4963, 4973, 4973, 4973, 4973, 4973, 4973, 4979, 4979, 4979, 4980, 4981, 4981, 4982,
    4982, 4982, 4983, 4983, 4986, 4986, 4994, 4994, 4994, 4994, 4994, 4994, 4994, 4994, 4996, 4996, 4996, 4998, 4998, 4999, 4999, 4999, 4999, 5003,
    5003, 5005, 5006, 5006, 5008, 5008, 5008, 5008, 5008, 5008, 5008, 5013, 5013, 5013, 5013, 5013, 5013, 5013, 5014, 5015, 5019, 5019, 5019, 5019,
    5019, 5019, 5019, 5019, 5019, 5019, 5020, 5021, 5021, 5021, 5021, 5021, 5021, 5021, 5021, 5021, 5021, 5021, 5021, 5021, 5021, 5023, 5023, 5025,
    5025, 5027, 5027, 5027, 5027, 5027, 5028, 5028, 5028, 5028, 5029, 5033, 5034, 5034, 5035, 5035, 5035, 5035, 5035, 5035, 5035, 5035, 5035, 5035,
    5035, 5035, 5035, 5036, 5036, 5037, 5037, 5037, 5037, 5037, 5037, 5038, 5059, 5060, 5060, 5060, 5060, 5061, 5063, 5063, 5063, 5063, 5063, 5063,
    5063, 5063, 5064, 5064, 5064, 5064, 5065, 5065, 5065, 5065, 5067, 5067, 5067, 5070, 5071, 5071, 5071, 5071, 5072, 5073, 5073, 5073, 5073, 5073,
    5073, 5073, 5073, 5074, 5074, 5074, 5076, 5076, 5077, 5077, 5077, 5077, 5077, 5078, 5081, 5081, 5083, 5083, 5083, 5084, 5086, 5087, 5087, 5087,
    5087, 5088, 5088, 5088, 5088, 5088, 5090, 5091, 5091, 5091, 5091, 5092, 5092, 5092, 5092, 5092, 5097, 5097, 5098, 5098, 5098, 5098, 5100, 5100,
    5100, 5100, 5100, 5100, 5100, 5101, 5101, 5101, 5101, 5101, 5102, 5102, 5103, 5103, 5106, 5106, 5106, 5106, 5106, 5106, 5106, 5106, 5106, 5106,
    5106, 5106, 5106, 5107, 5107, 5107, 5107, 5107, 5107, 5107, 5107, 5107, 5107, 5107, 5107, 5107, 5109, 5109, 5109, 5111, 5111, 5111, 5111, 5111,
    5111, 5113, 5113, 5113, 5113, 5114, 5115, 5115, 5115, 5115, 5115, 5116, 5117, 5117, 5117, 5117, 5117, 5117, 5117, 5117, 5117, 5118, 5118, 5121,
    5121, 5122, 5122, 5122, 5122, 5122, 5123, 5123, 5124, 5124, 5125, 5125, 5125, 5125, 5126, 5126, 5126, 5126, 5126, 5126, 5126, 5126, 5126, 5126,
    5127, 5136, 5136, 5136, 5136, 5136, 5136, 5136, 5136, 5137, 5137, 5137, 5138, 5138, 5138, 5138, 5138, 5138, 5138, 5138, 5138, 5138, 5138, 5139,
    5139, 5143, 5143, 5143, 5143, 5143, 5144, 5144, 5144, 5144, 5144, 5144, 5145, 5145, 5145, 5145, 5145, 5145, 5145, 5145, 5145, 5145, 5145, 5146,
    5148, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 5149, 5149, 5149, 5151, 5151, 5151, 5151, 5151, 5154, 5154,
    5154, 5154, 5154, 5154, 5154, 5155, 5155, 5156, 5156, 5156, 5156, 5157, 5157, 5158, 5158, 5159, 5159, 5159, 5159, 5159, 5160, 5160, 5160, 5160,
    5160, 5160, 5163, 5163, 5164, 5164, 5165, 5165, 5165, 5165, 5165, 5166, 5166, 5167, 5168, 5168, 5168, 5168, 5168, 5168, 5168, 5168, 5168, 5169,
    5188, 5188, 5189, 5189, 5189, 5191, 5192, 5192, 5192, 5194, 5196, 5196, 5196, 5197, 5197, 5197, 5197, 5197, 5197, 5197, 5199, 5199, 5199, 5200,
    5200, 5200, 5200, 5200, 5200, 5201, 5201, 5201, 5201, 5201, 5201, 5201, 5201, 5201, 5201, 5201, 5202, 5203, 5203, 5204, 5204, 5204, 5204, 5205,
    5205, 5206, 5206, 5206, 5206, 5207, 5207, 5209, 5210, 5210, 5212, 5212, 5212, 5212, 5212, 5212, 5212, 5213, 5213, 5214, 5220, 5221, 5224, 5225,
    5225, 5226, 5226, 5226, 5227, 5227, 5229, 5229, 5229, 5229, 5230, 5230, 5231, 5231, 5232, 5232, 5232, 5232, 5233, 5233, 5233, 5233, 5233, 5233,
    5233, 5233, 5233, 5233, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5236, 5236, 5236, 5236, 5236, 5237, 5237, 5237,
    5237, 5237, 5237, 5237, 5237, 5237, 5237, 5237, 5241, 5241, 5241, 5241, 5242, 5242, 5242, 5242, 5243, 5243, 5243, 5243, 5243, 5244, 5244, 5244,
    5244, 5244, 5244, 5244, 5244, 5244, 5247, 5247, 5248, 5249, 5251, 5251, 5251, 5252, 5252, 5252, 5252, 5252, 5252, 5252, 5252, 5252, 5252, 5252,
    5252, 5252, 5252, 5253, 5253, 5253, 5253, 5254, 5254, 5255, 5255, 5255, 5255, 5257, 5257, 5257, 5257, 5257, 5257, 5257, 5257, 5257, 5257, 5257,
    5257, 5257, 5257, 5258, 5258, 5258, 5259, 5259, 5259, 5259, 5260, 5260, 5260, 5261, 5263, 5264, 5264, 5264, 5264, 5265, 5265, 5265, 5265, 5265,
    5266, 5266, 5267, 5267, 5268, 5268, 5268, 5268, 5268, 5268, 5268, 5268, 5269, 5270, 5272, 5273, 5273, 5273, 5274, 5275, 5275, 5275, 5275, 5279,
    5280, 5280, 5280, 5283, 5284, 5284, 5284, 5285, 5285, 5285, 5285, 5287, 5287, 5287, 5287, 5291, 5291, 5292, 5292, 5294, 5294, 5294, 5295, 5295,
    5295, 5295, 5295, 5296, 5296, 5298, 5298, 5299, 5301, 5301, 5301, 5302, 5302, 5302, 5302, 5302, 5302, 5302, 5302, 5302, 5303, 5303, 5303, 5304,
    5304, 5304, 5304, 5304, 5304, 5304, 5305, 5305, 5305, 5306, 5306, 5307, 5307, 5308, 5308, 5308, 5308, 5308, 5309, 5309, 5309, 5309, 5309, 5309,
    5309, 5310, 5310, 5310, 5311, 5312, 5312, 5312, 5312, 5312, 5312, 5314, 5315, 5315, 5315, 5315, 5315, 5315, 5315, 5316, 5317, 5317, 5319, 5321,
    5321, 5321, 5321, 5321, 5321, 5321, 5321, 5321, 5321, 5321, 5321, 5321, 5321, 5321, 5321, 5326, 5329, 5329, 5329, 5329, 5329, 5329, 5329, 5330,
    5330, 5330, 5330, 5330, 5330, 5330, 5332, 5333, 5333, 5333, 5333, 5333, 5335, 5335, 5338, 5340, 5343, 5343, 5343, 5343, 5343, 5343, 5346, 5346,
    5350, 5353, 5353, 5353, 5353, 5355, 5355, 5356, 5356, 5357, 5357, 5357, 5357, 5357, 5362, 5362, 5362, 5366, 5366, 5366, 5366, 5368, 5369, 5369,
    5369, 5369, 5369, 5369, 5369, 5369, 5369, 5369, 5369, 5369, 5369, 5369, 5369, 5377, 5378, 5379, 5380, 5380, 5380, 5380, 5380, 5380, 5380, 5380,
    5380, 5380, 5380, 5380, 5381, 5381, 5381, 5381, 5381, 5381, 5381, 5381, 5381, 5381, 5381, 5381, 5381, 5388, 5388, 5390, 5390, 5390, 5390, 5393,
    5393, 5394, 5394, 5394, 5395, 5396, 5396, 5396, 5396, 5396, 5397, 5397, 5397, 5397, 5397, 5397, 5397, 5397, 5399, 5399, 5401, 5401, 5402, 5402,
    5402, 5402, 5402, 5402, 5402, 5402, 5402, 5403, 5403, 5403, 5403, 5403, 5404, 5404, 5404, 5404, 5404, 5404, 5404, 5405, 5405, 5405, 5405, 5405,
    5405, 5405, 5405, 5407, 5407, 5407, 5407, 5407, 5407, 5412, 5412, 5412, 5412, 5412, 5412, 5412, 5412, 5412, 5413, 5413, 5413, 5413, 5413, 5413,
    5413, 5413, 5413, 5413, 5413, 5413, 5413, 5413, 5413, 5414, 5414, 5414, 5414, 5414, 5415, 5415, 5415, 5416, 5416, 5416, 5416, 5416, 5416, 5416,
    5416, 5417, 5418, 5418, 5418, 5418, 5418, 5418, 5418, 5418, 5419, 5419, 5419, 5419, 5420, 5420, 5420, 5420, 5420, 5423, 5423, 5423, 5423, 5423,
    5423, 5424, 5424, 5424, 5424, 5424, 5424, 5425, 5425, 5425, 5425, 5425, 5426, 5428, 5428, 5430, 5430, 5432, 5432, 5432, 5432, 5432, 5432, 5442,
    5442, 5442, 5442, 5442, 5442, 5442, 5442, 5442, 5442, 5442, 5446, 5447, 5447, 5447, 5448, 5448, 5449, 5449, 5449, 5449, 5449, 5449, 5451, 5451,
    5451, 5453, 5453, 5455, 5455, 5455, 5461, 5461, 5463, 5463, 5463, 5463, 5464, 5464, 5464, 5464, 5464, 5464, 5464, 5465, 5465, 5465, 5465, 5465,
    5466, 5466, 5466, 5466, 5466, 5468, 5468, 5468, 5468, 5468, 5468, 5469, 5469, 5469, 5469, 5469, 5471, 5472, 5472, 5472, 5472, 5472, 5472, 5472,
    5473, 5473, 5473, 5473, 5473, 5474, 5474, 5475, 5475, 5475, 5475, 5475, 5475, 5476, 5477, 5478, 5478, 5478, 5478, 5479, 5479, 5479, 5479, 5479,
    5479, 5479, 5479, 5479, 5479, 5480, 5494, 5494, 5494, 5498, 5499, 5499, 5499, 5499, 5499, 5499, 5499, 5499, 5499, 5499, 5500, 5500, 5500, 5501,
    5501, 5501, 5501, 5502, 5506, 5507, 5507, 5507, 5507, 5512, 5512, 5512, 5513, 5513, 5513, 5513, 5513, 5513, 5514, 5517, 5518, 5518, 5518, 5518,
    5518, 5520, 5520, 5521, 5521, 5522, 5523, 5523, 5523, 5523, 5523, 5523, 5523, 5523, 5524, 5524, 5524, 5524, 5524, 5524, 5524, 5524, 5524, 5524,
    5526, 5527, 5527, 5527, 5527, 5528, 5528, 5528, 5530, 5530, 5530, 5530, 5531, 5531, 5531, 5531, 5531, 5531, 5531, 5533, 5533, 5533, 5533, 5533,
    5533, 5533, 5533, 5533, 5533, 5533, 5533, 5533, 5533, 5533, 5533, 5533, 5533, 5535, 5535, 5535, 5535, 5537, 5538, 5539, 5539, 5540, 5540, 5540,
    5540, 5541, 5541, 5541, 5541, 5541, 5541, 5541, 5541, 5541, 5544, 5544, 5545, 5545, 5545, 5545, 5545, 5545, 5545, 5545, 5545, 5545, 5545, 5545,
    5545, 5545, 5545, 5545, 5545, 5545, 5545, 5546, 5546, 5546, 5547, 5547, 5547, 5547, 5547, 5547, 5547, 5547, 5547, 5547, 5547, 5548, 5548, 5548,
    5549, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5550, 5550, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551,
    5551, 5552, 5552, 5552, 5552, 5552, 5552, 5553, 5553, 5555, 5555, 5556, 5557, 5561, 5561, 5561, 5561, 5561, 5564, 5564, 5565, 5565, 5566, 5566,
    5566, 5566, 5566, 5566, 5566, 5566, 5566, 5566, 5566, 5566, 5566, 5566, 5566, 5569, 5571, 5572, 5572, 5572, 5572, 5572, 5572, 5573, 5573, 5573,
    5573, 5573, 5573, 5573, 5573, 5573, 5573, 5573, 5573, 5573, 5573, 5573, 5573, 5573, 5574, 5577, 5577, 5577, 5577, 5577, 5577, 5577, 5577, 5577,
    5577, 5577, 5579, 5579, 5579, 5579, 5579, 5579, 5579, 5579, 5579, 5579, 5579, 5580, 5580, 5580, 5584, 5584, 5588, 5589, 5590, 5590, 5593, 5593,
    5593, 5593, 5593, 5594, 5594, 5594, 5594, 5594, 5594, 5598, 5598, 5598, 5599, 5599, 5599, 5599, 5599, 5599, 5601, 5601, 5601, 5601, 5601, 5601,
    5604, 5604, 5606, 5606, 5606, 5606, 5607, 5610, 5610, 5610, 5610, 5610, 5610, 5610, 5610, 5610, 5610, 5610, 5612, 5612, 5612, 5613, 5613, 5613,
    5613, 5616, 5618, 5618, 5619, 5619, 5619, 5625, 5625, 5625, 5625, 5625, 5625, 5625, 5625, 5625, 5625, 5626, 5626, 5626, 5626, 5626, 5626, 5626,
    5626, 5626, 5626, 5628, 5628, 5628, 5629, 5629, 5629, 5630, 5630, 5632, 5632, 5632, 5632, 5632, 5633, 5633, 5633, 5634, 5634, 5634, 5634, 5634,
    5634, 5634, 5634, 5635, 5635, 5636, 5636, 5636, 5637, 5638, 5638, 5638, 5638, 5638, 5638, 5638, 5642, 5642, 5642, 5642, 5642, 5642, 5643, 5644,
    5644, 5644, 5644, 5644, 5646, 5646, 5646, 5646, 5646, 5646, 5649, 5650, 5650, 5650, 5650, 5650, 5650, 5650, 5650, 5650, 5651, 5651, 5651, 5652,
    5652, 5652, 5662, 5663, 5663, 5663, 5663, 5663, 5663, 5663, 5663, 5663, 5663, 5663, 5663, 5663, 5663, 5663, 5663, 5663, 5663, 5663, 5663, 5663,
    5695, 5696, 5697, 5698, 5698, 5698, 5698, 5698, 5698, 5698, 5698, 5698, 5698, 5698, 5698, 5698, 5698, 5698, 5698, 5698, 5699, 5700, 5700, 5702,
    5702, 5702, 5703, 5703, 5703, 5703, 5704, 5704, 5704, 5704, 5705, 5705, 5705, 5705, 5705, 5705, 5705, 5707, 5708, 5711, 5712, 5712, 5713, 5713,
    5713, 5714, 5714, 5715, 5715, 5715, 5715, 5715, 5715, 5715, 5717, 5717, 5717, 5718, 5718, 5720, 5720, 5720, 5720, 5722, 5722, 5722, 5722, 5723,
    5723, 5724, 5724, 5724, 5724, 5724, 5724, 5724, 5724, 5724, 5724, 5726, 5726, 5726, 5726, 5726, 5726, 5726, 5731, 5731, 5734, 5734, 5734, 5734,
    5735, 5736, 5736, 5737, 5737, 5738, 5738, 5738, 5739, 5739, 5739, 5739, 5739, 5739, 5739, 5739, 5739, 5739, 5739, 5741, 5743, 5745, 5745, 5745,
    5745, 5745, 5745, 5745, 5745, 5745, 5745, 5745, 5745, 5745, 5745, 5746, 5746, 5746, 5746, 5746, 5746, 5747, 5747, 5747, 5747, 5748, 5748, 5750,
    5751, 5762, 5762, 5762, 5762, 5772, 5772, 5772, 5772, 5773, 5773, 5773, 5773, 5775, 5775, 5776, 5776, 5776, 5776, 5776, 5776, 5778, 5778, 5778,
    5778, 5778, 5778, 5778, 5778, 5786, 5786, 5786, 5786, 5786, 5787, 5787, 5787, 5787, 5788, 5788, 5788, 5788, 5790, 5790, 5792, 5792, 5792, 5792,
    5792, 5793, 5793, 5794, 5794, 5794, 5803, 5803, 5803, 5803, 5804, 5804, 5804, 5805, 5805, 5806, 5806, 5806, 5806, 5806, 5807, 5807, 5807, 5808,
    5808, 5808, 5810, 5811, 5811, 5811, 5811, 5811, 5811, 5811, 5811, 5811, 5811, 5812, 5812, 5812, 5812, 5812, 5812, 5812, 5812, 5812, 5826, 5826,
    5826, 5827, 5827, 5829, 5829, 5829, 5829, 5829, 5829, 5829, 5829, 5829, 5829, 5829, 5829, 5830, 5830, 5830, 5830, 5830, 5830, 5834, 5835, 5835,
    5835, 5835, 5836, 5836, 5836, 5837, 5837, 5838, 5841, 5841, 5841, 5841, 5841, 5841, 5843, 5852, 5852, 5852, 5852, 5854, 5854, 5854, 5854, 5854,
    5854, 5855, 5855, 5855, 5856, 5856, 5856, 5856, 5857, 5857, 5857, 5857, 5857, 5857, 5857, 5857, 5857, 5857, 5860, 5860, 5862, 5862, 5865, 5865,
    5866, 5866, 5866, 5868, 5868, 5868, 5868, 5869, 5870, 5870, 5870, 5871, 5871, 5871, 5877, 5877, 5877, 5877, 5877, 5877, 5877, 5877, 5877, 5878,
    5878, 5878, 5878, 5878, 5878, 5878, 5878, 5878, 5878, 5878, 5878, 5878, 5878, 5878, 5878, 5878, 5878, 5878, 5878, 5878, 5879, 5879, 5879, 5879,
    5887, 5887, 5887, 5887, 5887, 5887, 5887, 5887, 5887, 5888, 5888, 5890, 5890, 5890, 5890, 5890, 5890, 5890, 5890, 5890, 5890, 5890, 5890, 5890,
    5891, 5891, 5891, 5891, 5892, 5892, 5892, 5893, 5893, 5893, 5893, 5894, 5895, 5895, 5895, 5896, 5896, 5897, 5897, 5897, 5897, 5897, 5897, 5897,
    5897, 5898, 5898, 5898, 5899, 5899, 5899, 5899, 5899, 5899, 5900, 5901, 5901, 5901, 5902, 5902, 5902, 5905, 5905, 5907, 5907, 5907, 5907, 5908,
    5908, 5908, 5909, 5909, 5909, 5909, 5909, 5909, 5914, 5915, 5915, 5915, 5915, 5915, 5915, 5915, 5918, 5919, 5919, 5919, 5919, 5920, 5920, 5921,
    5921, 5921, 5921, 5921, 5921, 5921, 5921, 5921, 5921, 5921, 5921, 5921, 5922, 5923, 5923, 5924, 5924, 5924, 5924, 5924, 5926, 5926, 5926, 5926,
    5926, 5927, 5927, 5927, 5927, 5927, 5930, 5930, 5930, 5930, 5930, 5931, 5931, 5931, 5931, 5931, 5931, 5931, 5931, 5935, 5935, 5935, 5936, 5936,
    5937, 5937, 5937, 5937, 5937, 5937, 5937, 5937, 5937, 5938, 5938, 5938, 5938, 5938, 5938, 5938, 5938, 5938, 5938, 5938, 5938, 5938, 5938, 5938,
    5938, 5942, 5943, 5943, 5943, 5943, 5943, 5943, 5947, 5947, 5947, 5948, 5948, 5949, 5949, 5949, 5949, 5949, 5949, 5950, 5950, 5950, 5950, 5954,
    5954, 5954, 5954, 5954, 5954, 5956, 5956, 5958, 5960, 5960, 5960, 5960, 5960, 5960, 5960, 5964, 5964, 5964, 5964, 5964, 5964, 5964, 5964, 5964,
    5964, 5966, 5966, 5967, 5967, 5967, 5967, 5967, 5968, 5968, 5968, 5968, 5968, 5968, 5968, 5968, 5971, 5971, 5972, 5972, 5972, 5972, 5972, 5972,
    5973, 5973, 5973, 5974, 5974, 5974, 5974, 5974, 5974, 5974, 5976, 5977, 5977, 5979, 5979, 5982, 5982, 5982, 5982, 5982, 5988, 5988, 5988, 5988,
    5988, 5988, 5988, 5988, 5988, 5988, 5988, 5988, 5988, 5988, 5989, 5989, 5989, 5989, 5989, 5989, 5992, 5993, 5993, 5995, 5996, 5996, 5996, 5996,
    6006, 6006, 6006, 6006, 6006, 6006, 6006, 6006, 6007, 6007, 6007, 6007, 6007, 6007, 6009, 6009, 6011, 6012, 6012, 6013, 6014, 6014, 6014, 6014,
    6014, 6014, 6014, 6014, 6014, 6018, 6018, 6018, 6018, 6018, 6018, 6018, 6018, 6018, 6018, 6018, 6018, 6018, 6018, 6018, 6018, 6018, 6019, 6019,
    6019, 6020, 6020, 6020, 6020, 6025, 6025, 6026, 6026, 6026, 6026, 6026, 6026, 6026, 6027, 6027, 6027, 6027, 6027, 6027, 6027, 6027, 6027, 6027,
    6029, 6029, 6029, 6029, 6029, 6030, 6030, 6031, 6033, 6033, 6033, 6035, 6036, 6036, 6036, 6036, 6036, 6036, 6036, 6036, 6036, 6037, 6038, 6038,
    6039, 6039, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6044, 6044, 6044, 6044, 6044, 6044, 6044, 6044, 6044, 6045, 6045, 6045, 6045, 6045, 6047,
    6047, 6050, 6050, 6050, 6050, 6050, 6050, 6051, 6051, 6051, 6051, 6051, 6051, 6051, 6052, 6052, 6052, 6057, 6057, 6058, 6059, 6059, 6059, 6059,
    6059, 6059, 6059, 6060, 6060, 6063, 6063, 6063, 6063, 6063, 6063, 6063, 6063, 6063, 6063, 6063, 6063, 6063, 6063, 6063, 6063, 6063, 6064, 6064,
    6064, 6064, 6064, 6065, 6065, 6067, 6067, 6067, 6067, 6067, 6068, 6068, 6068, 6069, 6071, 6071, 6072, 6072, 6072, 6072, 6073, 6076, 6076, 6076,
    6077, 6077, 6077, 6077, 6078, 6078, 6078, 6078, 6078, 6078, 6080, 6080, 6080, 6082, 6082, 6082, 6083, 6083, 6084, 6084, 6084, 6084, 6084, 6084,
    6084, 6084, 6084, 6087, 6087, 6087, 6087, 6087, 6087, 6087, 6087, 6087, 6090, 6090, 6090, 6091, 6091, 6091, 6091, 6091, 6091, 6091, 6091, 6091,
    6091, 6091, 6091, 6091, 6092, 6092, 6092, 6092, 6092, 6092, 6092, 6092, 6092, 6092, 6092, 6092, 6092, 6092, 6092, 6093, 6094, 6094, 6094, 6094,
    6094, 6095, 6095, 6095, 6095, 6096, 6096, 6097, 6097, 6105, 6105, 6105, 6105, 6106, 6106, 6108, 6108, 6108, 6108, 6108, 6108, 6108, 6108, 6108,
    6108, 6109, 6109, 6109, 6109, 6109, 6109, 6109, 6109, 6110, 6111, 6111, 6111, 6111, 6111, 6112, 6112, 6112, 6112, 6112, 6112, 6113, 6113, 6114,
    6114, 6114, 6115, 6116, 6117, 6118, 6118, 6118, 6121, 6121, 6122, 6123, 6123, 6124, 6124, 6124, 6124, 6125, 6126, 6126, 6126, 6126, 6127, 6127,
    6127, 6127, 6127, 6127, 6127, 6127, 6131, 6131, 6132, 6134, 6134, 6134, 6134, 6134, 6134, 6134, 6134, 6136, 6136, 6136, 6136, 6137, 6137, 6138,
    6138, 6138, 6139, 6139, 6139, 6149, 6149, 6149, 6149, 6150, 6150, 6150, 6151, 6152, 6154, 6155, 6155, 6156, 6158, 6158, 6158, 6159, 6159, 6159,
    6159, 6159, 6159, 6159, 6159, 6159, 6159, 6160, 6160, 6161, 6161, 6161, 6161, 6161, 6161, 6161, 6161, 6161, 6161, 6161, 6161, 6161, 6161, 6161,
    6161, 6162, 6175, 6175, 6176, 6176, 6176, 6177, 6177, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6181, 6182, 6182, 6183,
    6184, 6184, 6185, 6185, 6185, 6185, 6185, 6185, 6185, 6185, 6185, 6185, 6185, 6185, 6185, 6185, 6185, 6187, 6187, 6188, 6188, 6188, 6199, 6199,
    6199, 6199, 6200, 6201, 6201, 6201, 6202, 6202, 6203, 6203, 6203, 6204, 6204, 6204, 6207, 6207, 6210, 6210, 6210, 6210, 6210, 6210, 6211, 6212,
    6212, 6212, 6219, 6219, 6220, 6221, 6222, 6223, 6223, 6223, 6223, 6223, 6223, 6223, 6223, 6223, 6224, 6224, 6224, 6225, 6225, 6226, 6226, 6226,
    6226, 6226, 6226, 6226, 6226, 6226, 6242, 6242, 6243, 6245, 6246, 6246, 6246, 6246, 6246, 6247, 6247, 6248, 6248, 6248, 6248, 6252, 6252, 6253,
    6253, 6253, 6253, 6253, 6253, 6253, 6253, 6253, 6253, 6254, 6254, 6254, 6258, 6258, 6259, 6259, 6261, 6261, 6261, 6261, 6262, 6262, 6262, 6262,
    6262, 6262, 6262, 6262, 6262, 6262, 6262, 6262, 6264, 6265, 6265, 6266, 6267, 6267, 6269, 6269, 6269, 6269, 6269, 6269, 6269, 6269, 6269, 6269,
    6269, 6269, 6269, 6270, 6271, 6271, 6271, 6272, 6272, 6272, 6273, 6273, 6273, 6273, 6278, 6278, 6278, 6278, 6278, 6280, 6281, 6281, 6283, 6283,
    6283, 6283, 6283, 6288, 6288, 6288, 6288, 6288, 6289, 6290, 6290, 6290, 6290, 6290, 6290, 6290, 6290, 6294, 6295, 6296, 6296, 6297, 6297, 6297,
    6297, 6297, 6297, 6297, 6297, 6297, 6299, 6299, 6299, 6299, 6299, 6299, 6300, 6302, 6302, 6303, 6303, 6303, 6303, 6303, 6303, 6303, 6304, 6304,
    6304, 6304, 6305, 6306, 6306, 6306, 6306, 6306, 6307, 6307, 6307, 6308, 6308, 6308, 6308, 6309, 6312, 6313, 6313, 6313, 6313, 6313, 6313, 6313,
    6314, 6314, 6314, 6314, 6314, 6314, 6314, 6314, 6314, 6320, 6320, 6320, 6320, 6320, 6320, 6321, 6321, 6321, 6321, 6321, 6321, 6321, 6321, 6321,
    6324, 6327, 6328, 6329, 6329, 6329, 6330, 6331, 6331, 6331, 6331, 6333, 6333, 6333, 6334, 6334, 6334, 6334, 6335, 6335, 6335, 6335, 6335, 6335,
    6335, 6335, 6335, 6335, 6335, 6335, 6335, 6335, 6335, 6335, 6335, 6336, 6336, 6336, 6337, 6338, 6338, 6338, 6338, 6340, 6340, 6340, 6340, 6340,
    6340, 6340, 6343, 6347, 6347, 6364, 6367, 6367, 6367, 6367, 6367, 6367, 6367, 6367, 6367, 6367, 6368, 6371, 6371, 6371, 6371, 6371, 6371, 6372,
    6372, 6374, 6374, 6375, 6375, 6375, 6376, 6376, 6376, 6376, 6377, 6377, 6378, 6378, 6378, 6378, 6378, 6379, 6379, 6379, 6379, 6379, 6379, 6379,
    6380, 6380, 6380, 6380, 6380, 6381, 6381, 6381, 6384, 6385, 6385, 6385, 6385, 6385, 6385, 6385, 6385, 6387, 6387, 6387, 6387, 6387, 6401, 6401,
    6401, 6401, 6401, 6401, 6401, 6401, 6402, 6402, 6402, 6402, 6402, 6402, 6405, 6405, 6405, 6409, 6411, 6415, 6415, 6415, 6415, 6415, 6415, 6415,
    6416, 6416, 6416, 6416, 6416, 6417, 6417, 6417, 6417, 6417, 6419, 6419, 6419, 6419, 6419, 6419, 6419, 6419, 6419, 6420, 6420, 6420, 6420, 6420,
    6420, 6420, 6421, 6421, 6421, 6421, 6422, 6423, 6423, 6423, 6423, 6423, 6424, 6424, 6424, 6424, 6426, 6426, 6437, 6437, 6437, 6439, 6439, 6439,
    6443, 6445, 6459, 6459, 6461, 6461, 6461, 6461, 6462, 6462, 6462, 6462, 6462, 6462, 6462, 6463, 6464, 6465, 6466, 6467, 6467, 6467, 6467, 6467,
    6468, 6468, 6468, 6468, 6468, 6468, 6468, 6468, 6468, 6469, 6475, 6475, 6475, 6475, 6476, 6476, 6476, 6476, 6476, 6476, 6476, 6476, 6476, 6476,
    6476, 6476, 6477, 6477, 6477, 6477, 6477, 6479, 6479, 6479, 6479, 6479, 6482, 6482, 6483, 6485, 6489, 6489, 6489, 6489, 6489, 6490, 6491, 6491,
    6492, 6492, 6492, 6492, 6493, 6493, 6493, 6493, 6493, 6493, 6493, 6493, 6493, 6493, 6494, 6494, 6494, 6494, 6494, 6494, 6494, 6494, 6494, 6494,
    6494, 6496, 6497, 6501, 6502, 6502, 6502, 6502, 6502, 6503, 6506, 6506, 6506, 6506, 6506, 6509, 6509, 6509, 6509, 6510, 6510, 6511, 6511, 6511,
    6511, 6511, 6511, 6511, 6512, 6512, 6512, 6512, 6512, 6512, 6513, 6513, 6514, 6516, 6518, 6523, 6523, 6523, 6523, 6523, 6523, 6523, 6527, 6527,
    6527, 6530, 6530, 6530, 6530, 6531, 6531, 6531, 6531, 6531, 6531, 6531, 6531, 6531, 6531, 6531, 6531, 6532, 6532, 6532, 6545, 6545, 6545, 6545,
    6546, 6546, 6546, 6546, 6546, 6546, 6546, 6559, 6560, 6562, 6564, 6564, 6564, 6565, 6565, 6565, 6565, 6565, 6565, 6565, 6565, 6566, 6566, 6566,
    6566, 6566, 6566, 6566, 6566, 6566, 6566, 6566, 6566, 6566, 6566, 6566, 6568, 6568, 6568, 6568, 6568, 6568, 6568, 6568, 6568, 6568, 6568, 6569,
    6569, 6572, 6575, 6575, 6577, 6577, 6577, 6577, 6578, 6578, 6578, 6578, 6578, 6578, 6578, 6578, 6578, 6578, 6578, 6578, 6579, 6579, 6579, 6579,
    6582, 6582, 6586, 6587, 6587, 6587, 6587, 6588, 6588, 6588, 6588, 6590, 6590, 6591, 6591, 6591, 6591, 6591, 6593, 6593, 6594, 6594, 6595, 6595,
    6595, 6597, 6597, 6597, 6597, 6598, 6598, 6598, 6598, 6598, 6598, 6599, 6599, 6599, 6599, 6599, 6599, 6599, 6599, 6599, 6599, 6599, 6599, 6599,
    6599, 6599, 6599, 6602, 6602, 6602, 6602, 6602, 6602, 6602, 6602, 6602, 6602, 6602, 6602, 6603, 6603, 6603, 6606, 6607, 6607, 6607, 6608, 6608,
    6609, 6609, 6609, 6611, 6611, 6611, 6612, 6612, 6612, 6612, 6612, 6613, 6613, 6614, 6615, 6615, 6615, 6617, 6617, 6622, 6622, 6622, 6622, 6623,
    6623, 6623, 6624, 6626, 6626, 6626, 6626, 6626, 6627, 6627, 6630, 6630, 6630, 6630, 6630, 6631, 6631, 6632, 6632, 6632, 6633, 6633, 6633, 6633,
    6633, 6633, 6633, 6633, 6633, 6636, 6636, 6636, 6641, 6641, 6642, 6642, 6648, 6649, 6649, 6649, 6649, 6649, 6649, 6649, 6649, 6649, 6658, 6659,
    6659, 6661, 6662, 6662, 6662, 6662, 6662, 6662, 6662, 6662, 6662, 6662, 6662, 6662, 6662, 6662, 6662, 6662, 6663, 6663, 6663, 6663, 6663, 6663,
    6669, 6669, 6669, 6671, 6671, 6671, 6671, 6671, 6671, 6671, 6671, 6672, 6672, 6672, 6672, 6672, 6673, 6673, 6673, 6673, 6673, 6688, 6689, 6689,
    6689, 6689, 6689, 6690, 6694, 6694, 6694, 6694, 6694, 6703, 6703, 6704, 6704, 6704, 6704, 6705, 6705, 6705, 6705, 6705, 6705, 6705, 6705, 6705,
    6705, 6705, 6705, 6705, 6705, 6705, 6706, 6706, 6706, 6706, 6706, 6706, 6707, 6707, 6707, 6707, 6707, 6707, 6708, 6708, 6708, 6708, 6708, 6708,
    6708, 6711, 6712, 6712, 6712, 6712, 6714, 6714, 6714, 6714, 6714, 6714, 6714, 6714, 6714, 6714, 6714, 6714, 6714, 6715, 6715, 6716, 6716, 6717,
    6717, 6717, 6717, 6717, 6717, 6717, 6717, 6717, 6717, 6717, 6717, 6717, 6718, 6721, 6722, 6722, 6723, 6723, 6723, 6723, 6723, 6723, 6723, 6723,
    6723, 6724, 6724, 6724, 6724, 6724, 6725, 6725, 6725, 6725, 6726, 6726, 6726, 6727, 6727, 6727, 6727, 6727, 6727, 6727, 6727, 6728, 6728, 6728,
    6728, 6728, 6728, 6733, 6736, 6739, 6739, 6739, 6739, 6740, 6740, 6743, 6743, 6743, 6743, 6743, 6748, 6749, 6749, 6749, 6749, 6749, 6749, 6749,
    6749, 6756, 6756, 6759, 6759, 6759, 6760, 6761, 6761, 6761, 6761, 6761, 6761, 6761, 6761, 6761, 6764, 6764, 6764, 6764, 6764, 6764, 6764, 6764,
    6764, 6768, 6768, 6768, 6768, 6768, 6772, 6772, 6772, 6772, 6772, 6772, 6773, 6773, 6774, 6774, 6774, 6775, 6775, 6775, 6775, 6775, 6775, 6775,
    6776, 6776, 6776, 6776, 6776, 6777, 6777, 6777, 6777, 6777, 6778, 6778, 6778, 6778, 6779, 6779, 6779, 6779, 6779, 6779, 6779, 6779, 6779, 6779,
    6780, 6780, 6787, 6787, 6787, 6787, 6787, 6787, 6788, 6788, 6790, 6799, 6802, 6802, 6802, 6802, 6802, 6802, 6803, 6803, 6803, 6803, 6803, 6803,
    6803, 6803, 6803, 6803, 6804, 6804, 6804, 6806, 6806, 6807, 6808, 6808, 6809, 6809, 6809, 6809, 6809, 6809, 6809, 6809, 6809, 6809, 6809, 6809,
    6809, 6809, 6809, 6809, 6810, 6810, 6810, 6810, 6810, 6810, 6810, 6810, 6810, 6810, 6811, 6811, 6811, 6811, 6811, 6811, 6811, 6811, 6811, 6811,
    6812, 6813, 6813, 6813, 6814, 6814, 6814, 6814, 6814, 6814, 6814, 6814, 6814, 6816, 6816, 6816, 6816, 6818, 6818, 6818, 6818, 6819, 6819, 6820,
    6820, 6820, 6820, 6820, 6820, 6821, 6821, 6821, 6821, 6821, 6824, 6824, 6824, 6824, 6824, 6824, 6824, 6824, 6824, 6824, 6824, 6824, 6825, 6825,
    6825, 6826, 6826, 6831, 6831, 6831, 6831, 6831, 6831, 6831, 6831, 6831, 6831, 6832, 6837, 6838, 6838, 6840, 6840, 6840, 6846, 6847, 6847, 6847,
    6847, 6847, 6847, 6847, 6847, 6847, 6847, 6848, 6848, 6848, 6849, 6849, 6849, 6849, 6856, 6856, 6856, 6856, 6857, 6857, 6859, 6859, 6867, 6867,
    6867, 6868, 6870, 6870, 6870, 6870, 6870, 6870, 6870, 6870, 6870, 6870, 6870, 6870, 6870, 6870, 6870, 6870, 6870, 6870, 6871, 6871, 6871, 6872,
    6872, 6872, 6872, 6872, 6873, 6873, 6873, 6873, 6873, 6873, 6874, 6875, 6875, 6876, 6876, 6876, 6876, 6878, 6878, 6878, 6878, 6878, 6879, 6879,
    6879, 6879, 6880, 6880, 6881, 6881, 6881, 6882, 6882, 6882, 6883, 6883, 6883, 6883, 6885, 6885, 6885, 6887, 6887, 6887, 6887, 6888, 6888, 6888,
    6888, 6891, 6891, 6891, 6891, 6891, 6891, 6891, 6891, 6892, 6892, 6892, 6893, 6893, 6896, 6896, 6896, 6896, 6896, 6896, 6896, 6896, 6896, 6896,
    6897, 6898, 6898, 6904, 6905, 6906, 6906, 6906, 6906, 6906, 6907, 6907, 6907, 6907, 6907, 6907, 6908, 6908, 6909, 6909, 6909, 6909, 6909, 6909,
    6909, 6909, 6909, 6909, 6909, 6914, 6914, 6914, 6914, 6914, 6914, 6914, 6914, 6914, 6914, 6914, 6915, 6915, 6915, 6915, 6915, 6915, 6916, 6916,
    6916, 6917, 6917, 6917, 6917, 6917, 6921, 6921, 6921, 6921, 6923, 6925, 6925, 6925, 6925, 6927, 6935, 6935, 6935, 6935, 6935, 6935, 6935, 6935,
    6935, 6935, 6935, 6935, 6935, 6936, 6936, 6936, 6938, 6938, 6938, 6939, 6939, 6941, 6942, 6942, 6943, 6943, 6943, 6943, 6943, 6961, 6961, 6961,
    6962, 6962, 6963, 6963, 6964, 6964, 6975, 6975, 6975, 6975, 6975, 6975, 6975, 6975, 6975, 6975, 6978, 6978, 6978, 6978, 6978, 6978, 6978, 6978,
    6978, 6978, 6978, 6978, 6978, 6978, 6978, 6978, 6978, 6978, 6978, 6979, 6979, 6984, 6985, 6986, 6986, 6986, 6986, 6987, 6987, 6989, 6989, 6990,
    6990, 6990, 6990, 6990, 6992, 6992, 6992, 6992, 6992, 6992, 6992, 6993, 6993, 6993, 6993, 6993, 6994, 6994, 6994, 6994, 7013, 7013, 7013, 7013,
    7013, 7013, 7014, 7014, 7014, 7017, 7017, 7025, 7025, 7025, 7025, 7025, 7025, 7063, 7063, 7063, 7063, 7064, 7065, 7068, 7068, 7068, 7068, 7068,
    7068, 7068, 7068, 7068, 7068, 7068, 7068, 7069, 7069, 7070, 7070, 7070, 7070, 7070, 7070, 7070, 7070, 7070, 7070, 7070, 7071, 7071, 7071, 7071,
    7072, 7072, 7072, 7072, 7072, 7072, 7072, 7072, 7073, 7073, 7073, 7073, 7073, 7075, 7076, 7076, 7076, 7076, 7076, 7076, 7078, 7078, 7079, 7079,
    7079, 7079, 7079, 7080, 7080, 7080, 7080, 7080, 7080, 7080, 7080, 7081, 7082, 7082, 7083, 7083, 7083, 7083, 7083, 7083, 7083, 7083, 7083, 7083,
    7084, 7084, 7084, 7084, 7084, 7084, 7084, 7084, 7085, 7088, 7088, 7088, 7088, 7088, 7088, 7090, 7091, 7091, 7091, 7091, 7091, 7091, 7091, 7093,
    7093, 7093, 7093, 7093, 7093, 7093, 7094, 7094, 7094, 7096, 7096, 7096, 7096, 7097, 7098, 7098, 7099, 7099, 7099, 7099, 7099, 7099, 7099, 7099,
    7099, 7099, 7100, 7101, 7101, 7102, 7102, 7102, 7103, 7103, 7103, 7103, 7103, 7104, 7107, 7107, 7107, 7107, 7107, 7109, 7111, 7111, 7111, 7112,
    7112, 7112, 7112, 7112, 7112, 7112, 7112, 7112, 7113, 7113, 7114, 7114, 7114, 7114, 7114, 7114, 7114, 7114, 7114, 7117, 7117, 7117, 7117, 7119,
    7123, 7124, 7124, 7124, 7125, 7125, 7125, 7125, 7125, 7125, 7125, 7125, 7125, 7125, 7125, 7126, 7126, 7126, 7126, 7126, 7126, 7126, 7126, 7126,
    7126, 7126, 7126, 7126, 7126, 7126, 7126, 7126, 7126, 7127, 7127, 7127, 7127, 7128, 7129, 7129, 7129, 7130, 7131, 7131, 7131, 7132, 7132, 7132,
    7133, 7133, 7134, 7134, 7134, 7134, 7136, 7136, 7136, 7136, 7136, 7136, 7136, 7137, 7138, 7138, 7138, 7138, 7138, 7138, 7138, 7138, 7138, 7138,
    7138, 7138, 7138, 7138, 7138, 7138, 7138, 7138, 7138, 7138, 7138, 7138, 7145, 7145, 7145, 7146, 7147, 7147, 7147, 7147, 7148, 7149, 7149, 7150,
    7150, 7150, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7153, 7153, 7154, 7154, 7154, 7154, 7154, 7154, 7154, 7154, 7154, 7154, 7154, 7154,
    7169, 7169, 7169, 7169, 7169, 7169, 7169, 7169, 7169, 7175, 7175, 7175, 7175, 7175, 7175, 7175, 7175, 7176, 7176, 7176, 7176, 7176, 7176, 7176,
    7176, 7176, 7176, 7176, 7176, 7176, 7176, 7179, 7179, 7182, 7182, 7182, 7182, 7182, 7184, 7184, 7184, 7184, 7184, 7184, 7185, 7186, 7186, 7188,
    7188, 7189, 7190, 7190, 7191, 7191, 7191, 7191, 7191, 7191, 7191, 7191, 7191, 7191, 7191, 7191, 7191, 7191, 7191, 7191, 7192, 7192, 7193, 7193,
    7193, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7206, 7206, 7206, 7206, 7207, 7207, 7207, 7207, 7207, 7207, 7207, 7207, 7208, 7208, 7208, 7208,
    7208, 7208, 7208, 7208, 7208, 7208, 7208, 7208, 7210, 7210, 7210, 7210, 7210, 7210, 7210, 7210, 7210, 7210, 7210, 7210, 7210, 7210, 7210, 7210,
    7210, 7212, 7212, 7212, 7212, 7212, 7212, 7212, 7212, 7214, 7215, 7215, 7215, 7215, 7215, 7215, 7215, 7215, 7215, 7238, 7238, 7238, 7240, 7240,
    7240, 7240, 7240, 7247, 7247, 7248, 7248, 7248, 7248, 7249, 7249, 7250, 7250, 7252, 7252, 7252, 7252, 7252, 7254, 7254, 7254, 7258, 7258, 7258,
    7258, 7258, 7258, 7258, 7258, 7259, 7259, 7259, 7259, 7259, 7259, 7259, 7259, 7259, 7259, 7259, 7259, 7260, 7260, 7260, 7260, 7260, 7260, 7262,
    7262, 7266, 7268, 7268, 7268, 7272, 7272, 7273, 7274, 7276, 7276, 7276, 7276, 7276, 7276, 7276, 7276, 7279, 7279, 7279, 7280, 7280, 7280, 7280,
    7281, 7281, 7281, 7281, 7281, 7281, 7281, 7281, 7282, 7282, 7283, 7284, 7285, 7285, 7285, 7285, 7286, 7286, 7286, 7286, 7286, 7286, 7286, 7286,
    7290, 7290, 7291, 7292, 7293, 7293, 7293, 7294, 7295, 7295, 7295, 7295, 7295, 7296, 7298, 7298, 7298, 7298, 7298, 7298, 7298, 7300, 7300, 7300,
    7300, 7301, 7301, 7301, 7304, 7304, 7308, 7308, 7308, 7308, 7308, 7309, 7309, 7309, 7309, 7309, 7310, 7311, 7311, 7311, 7311, 7311, 7311, 7311,
    7311, 7311, 7311, 7311, 7311, 7311, 7311, 7311, 7311, 7311, 7311, 7311, 7311, 7311, 7311, 7311, 7313, 7314, 7317, 7317, 7317, 7318, 7319, 7319,
    7319, 7319, 7319, 7319, 7321, 7321, 7321, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7323, 7323, 7323, 7323, 7325, 7327, 7327, 7327, 7327, 7328,
    7328, 7328, 7328, 7328, 7328, 7328, 7328, 7328, 7328, 7328, 7334, 7334, 7334, 7335, 7335, 7335, 7335, 7335, 7335, 7335, 7338, 7339, 7340, 7340,
    7341, 7341, 7342, 7352, 7352, 7352, 7352, 7353, 7353, 7353, 7354, 7354, 7354, 7354, 7356, 7356, 7356, 7356, 7356, 7356, 7356, 7357, 7357, 7357,
    7360, 7360, 7361, 7361, 7361, 7361, 7361, 7361, 7361, 7361, 7361, 7361, 7361, 7361, 7361, 7361, 7363, 7363, 7363, 7363, 7365, 7366, 7366, 7366,
    7366, 7366, 7367, 7367, 7367, 7367, 7367, 7367, 7367, 7367, 7367, 7367, 7367, 7368, 7368, 7368, 7368, 7368, 7368, 7368, 7368, 7378, 7378, 7378,
    7378, 7379, 7380, 7380, 7380, 7380, 7380, 7380, 7380, 7381, 7383, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384,
    7384, 7384, 7385, 7385, 7385, 7386, 7387, 7387, 7387, 7387, 7387, 7387, 7387, 7387, 7387, 7392, 7392, 7392, 7392, 7392, 7393, 7393, 7393, 7393,
    7393, 7393, 7393, 7393, 7395, 7395, 7395, 7395, 7395, 7396, 7396, 7396, 7396, 7396, 7396, 7396, 7396, 7396, 7397, 7397, 7397, 7397, 7401, 7401,
    7401, 7401, 7401, 7401, 7401, 7401, 7401, 7401, 7402, 7402, 7402, 7403, 7403, 7403, 7404, 7405, 7407, 7411, 7411, 7411, 7411, 7412, 7412, 7412,
    7414, 7417, 7418, 7418, 7418, 7420, 7420, 7420, 7420, 7420, 7420, 7422, 7423, 7423, 7423, 7424, 7425, 7425, 7425, 7426, 7426, 7430, 7430, 7430,
    7430, 7430, 7430, 7430, 7431, 7431, 7434, 7439, 7439, 7439, 7439, 7439, 7440, 7440, 7440, 7440, 7440, 7441, 7441, 7441, 7441, 7442, 7442, 7442,
    7442, 7442, 7442, 7442, 7443, 7444, 7444, 7444, 7444, 7444, 7446, 7446, 7446, 7448, 7448, 7450, 7451, 7451, 7451, 7451, 7451, 7452, 7452, 7452,
    7453, 7453, 7453, 7457, 7457, 7457, 7460, 7461, 7461, 7461, 7461, 7461, 7461, 7461, 7469, 7469, 7469, 7469, 7469, 7469, 7470, 7471, 7472, 7472,
    7472, 7473, 7474, 7474, 7474, 7475, 7475, 7476, 7476, 7486, 7486, 7486, 7486, 7486, 7486, 7486, 7486, 7486, 7486, 7486, 7486, 7486, 7486, 7488,
    7488, 7488, 7488, 7488, 7489, 7513, 7513, 7513, 7513, 7513, 7513, 7513, 7513, 7514, 7516, 7516, 7517, 7517, 7517, 7517, 7517, 7517, 7517, 7519,
    7519, 7519, 7519, 7519, 7520, 7520, 7529, 7529, 7529, 7529, 7529, 7529, 7530, 7530, 7531, 7531, 7531, 7531, 7531, 7531, 7531, 7531, 7531, 7531,
    7531, 7531, 7531, 7531, 7532, 7532, 7532, 7534, 7534, 7534, 7534, 7535, 7535, 7535, 7535, 7535, 7535, 7537, 7537, 7537, 7537, 7537, 7538, 7538,
    7538, 7540, 7540, 7540, 7540, 7540, 7540, 7540, 7541, 7541, 7541, 7541, 7541, 7542, 7542, 7542, 7542, 7542, 7542, 7542, 7545, 7545, 7545, 7545,
    7546, 7546, 7546, 7546, 7547, 7547, 7547, 7547, 7547, 7547, 7547, 7547, 7547, 7547, 7547, 7547, 7547, 7547, 7547, 7547, 7547, 7547, 7547, 7547,
    7547, 7547, 7548, 7548, 7548, 7548, 7548, 7549, 7551, 7551, 7551, 7551, 7551, 7551, 7551, 7557, 7557, 7557, 7557, 7557, 7557, 7557, 7557, 7559,
    7559, 7559, 7560, 7561, 7561, 7561, 7561, 7561, 7563, 7563, 7563, 7563, 7566, 7566, 7566, 7566, 7568, 7568, 7569, 7570, 7571, 7571, 7571, 7571,
    7571, 7571, 7571, 7571, 7573, 7573, 7573, 7573, 7573, 7573, 7574, 7575, 7575, 7575, 7575, 7577, 7577, 7577, 7577, 7578, 7578, 7578, 7579, 7579,
    7579, 7579, 7579, 7579, 7579, 7579, 7579, 7579, 7579, 7579, 7579, 7580, 7580, 7580, 7580, 7580, 7581, 7581, 7581, 7581, 7583, 7583, 7583, 7583,
    7583, 7583, 7583, 7584, 7585, 7585, 7587, 7588, 7588, 7589, 7589, 7589, 7589, 7589, 7589, 7589, 7589, 7591, 7592, 7592, 7592, 7592, 7592, 7592,
    7592, 7592, 7592, 7592, 7592, 7593, 7593, 7594, 7595, 7595, 7595, 7595, 7597, 7597, 7597, 7597, 7597, 7597, 7597, 7597, 7597, 7597, 7597, 7597,
    7597, 7597, 7597, 7597, 7597, 7597, 7598, 7598, 7598, 7598, 7598, 7598, 7598, 7600, 7601, 7601, 7602, 7602, 7603, 7603, 7603, 7603, 7603, 7603,
    7604, 7604, 7604, 7605, 7605, 7606, 7607, 7607, 7607, 7608, 7608, 7608, 7608, 7608, 7608, 7608, 7608, 7608, 7608, 7608, 7608, 7608, 7611, 7613,
    7613, 7613, 7613, 7613, 7614, 7614, 7614, 7614, 7614, 7614, 7614, 7614, 7614, 7614, 7614, 7614, 7628, 7628, 7628, 7635, 7637, 7637, 7638, 7638,
    7638, 7638, 7638, 7638, 7638, 7639, 7639, 7639, 7639, 7639, 7639, 7639, 7639, 7639, 7639, 7639, 7639, 7640, 7641, 7641, 7641, 7642, 7645, 7645,
    7645, 7645, 7645, 7646, 7646, 7646, 7646, 7648, 7648, 7648, 7648, 7648, 7648, 7650, 7650, 7651, 7653, 7654, 7655, 7655, 7655, 7656, 7656, 7657,
    7657, 7657, 7659, 7659, 7660, 7663, 7663, 7663, 7663, 7664, 7664, 7665, 7665, 7665, 7665, 7665, 7667, 7667, 7667, 7667, 7667, 7667, 7667, 7667,
    7669, 7669, 7669, 7669, 7671, 7671, 7672, 7672, 7672, 7672, 7672, 7673, 7673, 7673, 7673, 7673, 7673};

inline constexpr std::uint32_t filter[] = {
    0, 0, 0, 409830161, 0, 512, 0, 0, 0, 0, 0, 42565760,
    0, 0, 2281734208, 0, 33620480, 0, 0, 0, 0, 0, 42008960, 0,
    0, 0, 0, 0, 0, 2284388880, 0, 46137360, 0, 0, 0, 0,
    2149580802, 0, 2431189205, 0, 0, 0, 42205440, 16777728, 0, 0, 0, 50954241,
    0, 0, 0, 2097152, 0, 0, 2301396992, 0, 52428800, 0, 0, 0,
    1361575961, 1024, 8388612, 0, 0, 0, 33554434, 0, 0, 256, 0, 2147549202,
    0, 2195732, 8388608, 8388608, 0, 327682, 0, 0, 0, 0, 0, 0,
    310379012, 0, 0, 0, 2153811968, 32768, 0, 0, 0, 270532689, 0, 17399876,
    292395860, 67109376, 0, 0, 2048, 0, 0, 0, 25174032, 0, 68, 0,
    2097152, 19464212, 0, 0, 0, 0, 0, 0, 0, 0, 4194304, 0,
    0, 2097152, 160006672, 33554432, 0, 0, 0, 0, 42475776, 0, 19761216, 0,
    0, 8454144, 0, 16777216, 0, 0, 0, 528, 0, 268435456, 0, 2097152,
    0, 0, 2097152, 0, 0, 0, 293636689, 0, 0, 304677637, 16777216, 0,
    0, 0, 0, 0, 0, 3272147216, 0, 0, 0, 33554436, 13205504, 0,
    0, 0, 0, 0, 25165824, 0, 8388608, 0, 33554432, 33882113, 536580, 65536,
    0, 134217728, 0, 0, 0, 0, 0, 17334272, 268435456, 0, 318767188, 0,
    4194305, 0, 0, 0, 310378500, 0, 2147483648, 8388608, 2097152, 0, 0, 0,
    0, 0, 0, 0, 0, 2097152, 271417425, 0, 0, 8192, 159384084, 0,
    2429026886, 0, 0, 0, 2147484162, 0, 0, 16777733, 8388608, 2446131201, 0, 8388608,
    512, 0, 0, 0, 0, 0, 310902852, 0, 2193620992, 0, 2147747840, 0,
    0, 0, 0, 2147549184, 2431484501, 3647833170, 2147483648, 0, 0, 0, 0, 0,
    0, 0, 0, 276824064, 0, 0, 162365969, 0, 2150105088, 0, 0, 0,
    182567496, 4, 0, 303399428, 2151677952, 0, 0, 16384, 0, 2181038080, 33554432, 34078720,
    0, 310378564, 33554944, 0, 319591060, 4096, 0, 0, 1084227600, 0, 0, 0,
    0, 0, 0, 8388608, 0, 3257204738, 2147483648, 4, 0, 2097152, 0, 301989892,
    0, 590337, 281641105, 0, 32768, 0, 1093239057, 0, 0, 0, 153092624, 0,
    302023168, 0, 0, 2097172, 2147483648, 0, 16, 33554432, 0, 0, 0, 0,
    0, 268959744, 0, 0, 136937492, 0, 3225419780, 0, 0, 0, 0, 0,
    0, 23691729, 257, 0, 0, 640, 0, 0, 0, 1076396033, 0, 0,
    8388608, 68, 166054617, 0, 42500164, 0, 0, 304087556, 0, 0, 268435462, 0,
    0, 2328477969, 0, 32768, 0, 2415919120, 0, 0, 0, 0, 310378500, 0,
    0, 0, 0, 0, 0, 0, 2147483648, 0, 0, 0, 2147483648, 0,
    0, 16, 0, 8388608, 0, 0, 0, 0, 256, 0, 1496171024, 0,
    0, 0, 65536, 0, 4, 0, 1074364416, 2097152, 0, 310379072, 0, 608768,
    0, 0, 0, 0, 27329048, 0, 0, 16777472, 2097152, 0, 0, 0,
    37750784, 0, 4194304, 16777216, 0, 0, 0, 2148073472, 0, 141099859, 150994944, 4194832,
    50331664, 0, 268435456, 329527296, 0, 0, 407700353, 0, 0, 0, 2097156, 331977496,
    0, 512, 0, 8388608, 0, 39878656, 0, 134742036, 0, 276824068, 0, 8388608,
    1101807617, 293601280, 0, 0, 0, 0, 0, 0, 466192404, 0, 32768, 16,
    0, 0, 0, 0, 0, 2099200, 0, 0, 0, 16384, 0, 524288,
    0, 0, 0, 0, 0, 0, 8454145, 287673217, 0, 268435456, 301989888, 0,
    0, 0, 524288, 8388737, 0, 524289, 0, 2097152, 0, 0, 0, 0,
    0, 0, 0, 0, 2152202752, 0, 0, 524288, 0, 1264683281, 0, 2147483648,
    0, 2097152, 0, 2457862150, 268435456, 2130497, 0, 4096, 0, 0, 12845057, 0,
    0, 0, 2147483648, 0, 2457862144, 3221258240, 8421376, 4194304, 0, 33556480, 0, 268963845,
    0, 65552, 0, 0, 1363477505, 0, 0, 0, 0, 0, 0, 0,
    819472, 0, 0, 0, 0, 2686980, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2328723984, 1048640, 2464159744, 0, 0, 0,
    37748865, 41943040, 268439892, 6914576, 0, 0, 8192, 2181038357, 0, 0, 0, 34144528,
    0, 536870912, 0, 2097152, 160010240, 0, 272663040, 0, 0, 0, 0, 0,
    14696448, 1231651345, 0, 310378564, 2151677952, 0, 0, 2185236544, 0, 65536, 0, 315162624,
    0, 0, 17301505, 0, 41943040, 0, 0, 0, 2048, 0, 66048, 0,
    0, 310378564, 0, 0, 0, 0, 0, 0, 0, 0, 2210398997, 0,
    1495891988, 0, 58720832, 0, 0, 0, 0, 0, 591873, 8388608, 0, 0,
    0, 2615151376, 0, 2147483648, 0, 0, 6291456, 8388608, 0, 304087108, 0, 0,
    8388608, 0, 0, 0, 0, 0, 0, 0, 1537770004, 2097152, 0, 0,
    0, 2147483648, 0, 2147483648, 0, 0, 0, 0, 0, 0, 8388608, 4,
    8912913, 0, 0, 0, 0, 2147483648, 0, 0, 0, 42566403, 0, 0,
    0, 59278096, 2097152, 0, 0, 0, 0, 0, 32768, 0, 2213386585, 0,
    8388608, 0, 8388624, 524288, 4194304, 0, 4, 65536, 0, 2151677952, 0, 2152267776,
    0, 2147483648, 2147485696, 0, 0, 0, 0, 0, 3655631125, 0, 2155872272, 0,
    0, 8388608, 0, 64, 136413201, 0, 0, 310902852, 0, 0, 268435456, 0,
    0, 1048640, 0, 0, 2212825624, 0, 0, 0, 0, 0, 1233190928, 0,
    2101760, 0, 0, 2468353, 0, 310378502, 0, 1248690881, 0, 2147483648, 0, 0,
    0, 0, 0, 2147483648, 2148007937, 0, 278988358, 0, 0, 0, 0, 0,
    0, 0, 2147483648, 33554432, 6291456, 4, 2288587730, 256, 0, 0, 16777216, 0,
    268435456, 65536, 589828, 0, 2952790018, 0, 0, 0, 0, 0, 0, 0,
    0, 1373700628, 0, 2428535808, 0, 2097152, 0, 0, 157909008, 0, 0, 0,
    0, 0, 0, 0, 164168021, 69636, 0, 16777216, 0, 512, 0, 0,
    0, 134807568, 0, 4, 0, 6848528, 589824, 0, 0, 0, 16777216, 0,
    0, 0, 0, 3530130129, 2453667856, 0, 0, 195920529, 33554432, 0, 0, 0,
    0, 8388608, 0, 1074331713, 2621968, 0, 301989904, 0, 2147483648, 0, 0, 0,
    64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2097152,
    0, 2185302736, 2097152, 25235456, 0, 310444032, 68, 8, 0, 0, 99089, 0,
    0, 0, 283119697, 325321088, 0, 312541184, 0, 4100, 0, 0, 0, 4,
    0, 0, 262144, 0, 197984788, 0, 2147484162, 0, 0, 0, 301990404, 2097152,
    0, 1073741840, 0, 4194304, 0, 0, 0, 0, 0, 4096, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 8388612, 0, 262144, 65536,
    0, 0, 0, 2151747593, 0, 0, 0, 2468923920, 0, 314638468, 0, 0,
    41943297, 0, 268435456, 0, 0, 0, 0, 2147483648, 65536, 0, 0, 16,
    0, 2162772, 0, 0, 4, 0, 0, 33554432, 0, 0, 2719890, 0,
    0, 0, 16798209, 0, 268435456, 0, 11010048, 0, 0, 570425344, 0, 200130564,
    0, 0, 0, 0, 0, 0, 0, 4, 2156134400, 0, 33554500, 0,
    18939908, 0, 0, 0, 0, 0, 4194320, 0, 0, 295796737, 0, 16777216,
    0, 8388608, 0, 0, 4, 0, 0, 304615424, 4, 0, 2097153, 0,
    4718592, 0, 0, 0, 0, 72, 0, 125960736, 0, 0, 0, 405603089,
    0, 0, 0, 0, 0, 0, 0, 42500224, 0, 0, 32832, 0,
    33620480, 0, 0, 0, 0, 0, 42008704, 0, 0, 0, 0, 0,
    0, 590336, 0, 12582912, 0, 0, 0, 0, 2149580802, 0, 275251269, 0,
    0, 0, 8388864, 16777728, 0, 0, 0, 50954240, 0, 0, 0, 2097152,
    0, 0, 153880576, 0, 18874368, 0, 0, 0, 19398656, 1024, 8388612, 0,
    0, 0, 33554434, 0, 0, 0, 0, 2147549202, 0, 2195732, 0, 8388608,
    0, 262144, 0, 0, 0, 0, 0, 0, 276824580, 0, 0, 0,
    2134016, 0, 0, 0, 0, 270532689, 0, 17399876, 23958356, 0, 0, 0,
    0, 0, 0, 0, 25165840, 0, 68, 0, 2097152, 17367060, 0, 0,
    0, 0, 0, 0, 0, 0, 4194304, 0, 0, 0, 25264656, 33554432,
    0, 0, 0, 0, 33562880, 0, 17662016, 0, 0, 8388608, 0, 0,
    0, 0, 0, 528, 0, 268435456, 0, 2097152, 0, 0, 0, 0,
    0, 0, 276857360, 0, 0, 304677637, 0, 0, 0, 0, 0, 0,
    0, 1124663568, 0, 0, 0, 0, 13205504, 0, 0, 0, 0, 0,
    0, 0, 8388608, 0, 0, 1, 8196, 65536, 0, 134217728, 0, 0,
    0, 0, 0, 17334272, 0, 0, 318767188, 0, 4194305, 0, 0, 0,
    301989892, 0, 0, 8388608, 2097152, 0, 0, 0, 0, 0, 0, 0,
    0, 2097152, 269320209, 0, 0, 0, 159384084, 0, 281542726, 0, 0, 0,
    2147483650, 0, 0, 0, 0, 2437742592, 0, 8388608, 0, 0, 0, 0,
    0, 0, 310378564, 0, 46137344, 0, 2048, 0, 0, 0, 0, 65536,
    284000837, 3647833170, 0, 0, 0, 0, 0, 0, 0, 0, 0, 268435456,
    0, 0, 19759617, 0, 2621440, 0, 0, 0, 182501952, 0, 0, 268435972,
    2151677952, 0, 0, 16384, 0, 0, 33554432, 33554432, 0, 310378564, 33554432, 0,
    823828, 0, 0, 0, 1084227584, 0, 0, 0, 0, 0, 0, 8388608,
    0, 3257204738, 0, 4, 0, 0, 0, 33554432, 0, 590336, 281641105, 0,
    32768, 0, 1093206289, 0, 0, 0, 153092624, 0, 302023168, 0, 0, 2097172,
    0, 0, 16, 0, 0, 0, 0, 0, 0, 268959744, 0, 0,
    557072, 0, 2151677956, 0, 0, 0, 0, 0, 0, 4293073, 257, 0,
    0, 640, 0, 0, 0, 1074266112, 0, 0, 8388608, 0, 166038233, 0,
    42467332, 0, 0, 270532612, 0, 0, 268435462, 0, 0, 180994321, 0, 0,
    0, 2415919104, 0, 0, 0, 0, 41943040, 0, 0, 0, 0, 0,
    0, 0, 2147483648, 0, 0, 0, 0, 0, 0, 16, 0, 0,
    0, 0, 0, 0, 0, 0, 1361953296, 0, 0, 0, 65536, 0,
    0, 0, 1073840128, 2097152, 0, 310379072, 0, 608768, 0, 0, 0, 0,
    27329048, 0, 0, 0, 2097152, 0, 0, 0, 37748736, 0, 4194304, 0,
    0, 0, 0, 524288, 0, 141099859, 150994944, 4194832, 50331664, 0, 268435456, 319037440,
    0, 0, 407700352, 0, 0, 0, 2097152, 46240536, 0, 512, 0, 0,
    0, 6324224, 0, 20, 0, 276824068, 0, 8388608, 1082671105, 25165824, 0, 0,
    0, 0, 0, 0, 424247300, 0, 32768, 16, 0, 0, 0, 0,
    0, 2099200, 0, 0, 0, 16384, 0, 0, 0, 0, 0, 0,
    0, 0, 1, 2460545, 0, 0, 301989888, 0, 0, 0, 0, 8388737,
    0, 524289, 0, 2097152, 0, 0, 0, 0, 0, 0, 0, 0,
    4719104, 0, 0, 524288, 0, 1264681233, 0, 2147483648, 0, 2097152, 0, 2147483654,
    268435456, 2130433, 0, 4096, 0, 0, 12582912, 0, 0, 0, 0, 0,
    41943040, 3221225472, 8421376, 0, 0, 33556480, 0, 268959749, 0, 65536, 0, 0,
    1363477505, 0, 0, 0, 0, 0, 0, 0, 295168, 0, 0, 0,
    0, 2686980, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 168591888, 1048640, 2195722240, 0, 0, 0, 0, 8388608, 268439636, 6914064,
    0, 0, 0, 2147483921, 0, 0, 0, 34144528, 0, 536870912, 0, 2097152,
    151621632, 0, 268435968, 0, 0, 0, 0, 0, 14696448, 1227456529, 0, 310378500,
    2151677952, 0, 0, 4160, 0, 0, 0, 315162624, 0, 0, 524288, 0,
    41943040, 0, 0, 0, 2048, 0, 512, 0, 0, 310378564, 0, 0,
    0, 0, 0, 0, 0, 0, 54526721, 0, 1479082004, 0, 41943552, 0,
    0, 0, 0, 0, 67584, 8388608, 0, 0, 0, 463472896, 0, 2147483648,
    0, 0, 6291456, 8388608, 0, 35651652, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1537770000, 2097152, 0, 0, 0, 0, 0, 2147483648,
    0, 0, 0, 0, 0, 0, 8388608, 4, 8912913, 0, 0, 0,
    0, 2147483648, 0, 0, 0, 33652995, 0, 0, 0, 59277840, 2097152, 0,
    0, 0, 0, 0, 0, 0, 27629648, 0, 8388608, 0, 8388608, 0,
    0, 0, 4, 0, 0, 0, 0, 524288, 0, 0, 2048, 0,
    0, 0, 0, 0, 1373929493, 0, 8388624, 0, 0, 8388608, 0, 64,
    134316049, 0, 0, 310902788, 0, 0, 0, 0, 0, 0, 0, 0,
    56885784, 0, 0, 0, 0, 0, 1233190928, 0, 2097152, 0, 0, 2359808,
    0, 310378502, 0, 1215103489, 0, 0, 0, 0, 0, 0, 0, 0,
    524289, 0, 270599750, 0, 0, 0, 0, 0, 0, 0, 0, 33554432,
    0, 4, 140579538, 0, 0, 0, 16777216, 0, 268435456, 0, 524292, 0,
    2415919106, 0, 0, 0, 0, 0, 0, 0, 0, 1373700112, 0, 272662528,
    0, 2097152, 0, 0, 134840320, 0, 0, 0, 0, 0, 0, 0,
    164168021, 69636, 0, 16777216, 0, 512, 0, 0, 0, 134283280, 0, 0,
    0, 6324240, 589824, 0, 0, 0, 16777216, 0, 0, 0, 0, 1382580929,
    37748736, 0, 0, 145588368, 33554432, 0, 0, 0, 0, 8388608, 0, 1074331713,
    2621968, 0, 301989888, 0, 2147483648, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2097152, 0, 37819072, 2097152, 0,
    0, 310444032, 0, 0, 0, 0, 99089, 0, 0, 0, 283119697, 23331200,
    0, 304152576, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0,
    185401360, 0, 2147483650, 0, 0, 0, 301989892, 2097152, 0, 0, 0, 4194304,
    0, 0, 0, 0, 0, 4096, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 4, 0, 0, 65536, 0, 0, 0, 4263945,
    0, 0, 0, 319310352, 0, 314638468, 0, 0, 8388864, 0, 268435456, 0,
    0, 0, 0, 2147483648, 0, 0, 0, 16, 0, 2162772, 0, 0,
    0, 0, 0, 0, 0, 0, 2719874, 0, 0, 0, 16798209, 0,
    268435456, 0, 11010048, 0, 0, 536870912, 0, 65880068, 0, 0, 0, 0,
    0, 0, 0, 4, 262144, 0, 33554436, 0, 18874368, 0, 0, 0,
    0, 0, 4194320, 0, 0, 293601280, 0, 16777216, 0, 0, 0, 0,
    0, 0, 0, 302518272, 4, 0, 2097153, 0, 4718592, 0, 0, 0,
    0, 0, 0, 67108864};

inline constexpr std::uint16_t tails[] = {
    5110, 1537, 5808, 6220, 6581, 5307, 684, 470, 471, 2035, 6603, 7157, 3075, 3281, 3461, 3609, 719, 5, 1755, 5721, 6724, 1968, 1969, 2152,
    3144, 5696, 7250, 4801, 5102, 3548, 5923, 3652, 4642, 1814, 4986, 6417, 6570, 3357, 3469, 6997, 4573, 6320, 3661, 215, 4920, 4195, 4262, 4345,
    4346, 4347, 4348, 1985, 5898, 5162, 2473, 1321, 1322, 3471, 3136, 1643, 4126, 4817, 2701, 2249, 4612, 772, 4948, 7103, 7507, 2339, 5154, 5891,
    3950, 162, 1633, 6881, 1034, 3714, 6767, 6300, 6808, 6865, 1797, 1033, 2064, 3756, 3757, 3413, 3414, 5288, 5289, 1101, 5265, 2981, 4701, 4702,
    1335, 5998, 3773, 4960, 1627, 1628, 1629, 5122, 2644, 690, 2968, 4849, 4850, 375, 6920, 6203, 1295, 7597, 3568, 3018, 593, 5543, 6706, 3316,
    2360, 3012, 2643, 4555, 4072, 5912, 3641, 5311, 880, 4486, 4487, 5995, 81, 6260, 6827, 565, 1891, 6626, 4485, 7192, 2379, 2191, 6051, 2799,
    3314, 5857, 7379, 2479, 3356, 7031, 7037, 5064, 3220, 3222, 702, 3275, 42, 43, 5393, 3182, 1564, 2166, 6430, 5573, 5661, 2833, 1465, 6522,
    4835, 4717, 1274, 1179, 560, 4363, 3042, 7153, 4944, 454, 6765, 4027, 4442, 4215, 1188, 66, 3308, 6125, 3016, 3017, 1019, 1021, 1022, 1023,
    1024, 1025, 6309, 2795, 3884, 1935, 5428, 3546, 2875, 1205, 6452, 868, 3054, 2225, 751, 752, 2596, 5546, 6049, 6903, 5905, 2372, 1632, 6456,
    4249, 760, 761, 762, 74, 3857, 1685, 5760, 3663, 5195, 2377, 1882, 2366, 4183, 2433, 2434, 7532, 6488, 6525, 6526, 4714, 4715, 5804, 1364,
    2874, 3701, 3348, 7007, 580, 3262, 4053, 4054, 4055, 7063, 5558, 3498, 3499, 3744, 5948, 1977, 6076, 3990, 6565, 6093, 1411, 1412, 4502, 969,
    2365, 1666, 3200, 1354, 1387, 2608, 2712, 7426, 5963, 3836, 6684, 6685, 6686, 6687, 1082, 278, 616, 617, 6484, 5085, 2464, 4127, 6382, 6383,
    6663, 4172, 4173, 6421, 2975, 4319, 4364, 3622, 3623, 3624, 434, 5466, 6187, 7498, 1502, 776, 2898, 4902, 1458, 3919, 6606, 2522, 2490, 1527,
    1959, 4494, 5938, 524, 744, 1398, 7033, 2232, 7056, 2309, 2310, 6739, 4306, 608, 5608, 7053, 4299, 4318, 5582, 5583, 6508, 6478, 4807, 4808,
    4809, 4810, 4302, 4303, 4324, 6438, 3304, 2317, 1187, 7642, 3671, 7393, 1773, 1407, 4779, 5526, 7121, 7122, 1297, 4087, 2565, 3811, 3901, 5848,
    6070, 4683, 6072, 7406, 4775, 5616, 3561, 3856, 204, 5989, 7141, 4052, 6267, 4650, 4939, 6854, 7473, 7293, 3936, 4454, 4455, 4913, 6673, 7300,
    823, 5910, 5911, 3972, 3683, 2620, 662, 4852, 966, 1426, 5757, 7197, 5585, 3854, 5373, 5374, 5375, 5376, 3733, 3085, 3086, 3371, 3372, 2592,
    5593, 7089, 6880, 4728, 1147, 1563, 3011, 971, 5679, 5261, 213, 4648, 3924, 3925, 3926, 3927, 3928, 4854, 1462, 1766, 6531, 3521, 4231, 4219,
    7183, 2211, 1549, 562, 6615, 4678, 5034, 6732, 1617, 2345, 4979, 5202, 1363, 937, 7102, 78, 4441, 3055, 3639, 3774, 7275, 7142, 1420, 7131,
    1272, 6952, 6953, 2437, 1069, 3909, 6290, 6316, 2404, 6094, 270, 271, 5351, 4296, 4297, 900, 6537, 2595, 7002, 711, 4316, 7017, 2176, 1293,
    3437, 302, 2634, 2635, 7439, 139, 6450, 5588, 2991, 309, 310, 6714, 679, 4864, 5735, 1576, 4349, 4350, 291, 5065, 4668, 5874, 2952, 1605,
    6554, 7342, 1362, 3612, 4118, 4372, 6170, 1948, 686, 479, 815, 1916, 6563, 3993, 2534, 1861, 2984, 1466, 4189, 849, 4122, 4376, 1371, 3904,
    3533, 6970, 3069, 5851, 4116, 6933, 5895, 387, 5203, 16, 4967, 7049, 685, 4146, 477, 3431, 6539, 423, 2762, 6949, 1604, 2845, 4525, 5519,
    5078, 3063, 6035, 3506, 7190, 2967, 1234, 2823, 3849, 351, 5476, 5811, 2320, 3550, 7394, 3571, 5415, 4858, 2915, 1374, 2882, 2718, 2720, 1854,
    1855, 7384, 602, 7186, 6810, 7450, 4945, 5540, 5481, 452, 2735, 6576, 2930, 349, 1192, 5474, 5821, 3769, 4391, 3628, 3629, 4509, 1170, 4510,
    6607, 4757, 7032, 6578, 3945, 2853, 6931, 372, 4279, 4280, 4281, 7408, 7287, 5368, 645, 2363, 6029, 1540, 2045, 4153, 5323, 5784, 3170, 6890,
    6084, 6447, 864, 5667, 5668, 6169, 4228, 3621, 2817, 2818, 4740, 7374, 7375, 7376, 1468, 1194, 2138, 1892, 7336, 7637, 1508, 6699, 1131, 3147,
    2112, 5574, 296, 297, 1741, 2541, 6652, 1306, 379, 6788, 3052, 1591, 3796, 123, 1499, 2050, 1236, 6159, 7304, 7305, 7306, 7307, 6021, 6022,
    6024, 544, 545, 801, 802, 5033, 4085, 3302, 4897, 6330, 1657, 7554, 7538, 2306, 1787, 4862, 3237, 579, 3094, 6775, 7290, 5915, 3394, 5179,
    4970, 193, 4091, 2686, 3030, 4690, 709, 4237, 3935, 22, 7005, 6328, 1045, 4125, 5613, 5614, 195, 3028, 3807, 6648, 1189, 3869, 3870, 6852,
    1917, 3457, 12, 2550, 2060, 4720, 2331, 3460, 504, 3815, 5073, 6327, 4186, 3119, 3203, 1341, 3770, 724, 4768, 2453, 1949, 4191, 4192, 3327,
    6007, 1580, 7352, 4750, 5127, 3100, 5987, 5587, 3976, 3730, 5293, 6302, 1452, 1837, 3392, 4984, 4985, 4269, 6618, 1100, 5487, 7320, 6825, 3041,
    3253, 64, 3578, 5937, 6105, 1365, 847, 5273, 5478, 3803, 3804, 3260, 612, 6459, 1095, 6876, 2000, 3331, 3189, 5826, 2204, 5605, 6934, 6943,
    6944, 2169, 1215, 4295, 14, 1058, 1110, 6633, 7169, 396, 2061, 3358, 3513, 6536, 7155, 915, 2793, 3397, 3398, 6996, 7138, 7140, 7218, 1585,
    4312, 4456, 4500, 5216, 6833, 2717, 2721, 6475, 7466, 197, 7544, 2830, 6981, 6982, 3464, 3953, 5169, 1000, 7590, 2293, 6822, 932, 933, 934,
    6760, 1772, 2622, 5497, 53, 644, 6116, 2674, 6993, 898, 3688, 592, 2902, 5726, 5714, 3450, 5304, 4036, 3458, 3977, 5511, 131, 4451, 4452,
    51, 4050, 1136, 5518, 1781, 1834, 100, 6906, 1725, 1727, 2274, 4098, 4099, 1937, 5160, 1207, 3188, 1473, 3712, 6306, 1125, 6542, 6543, 6882,
    876, 4505, 4847, 4848, 1472, 4199, 3232, 3277, 2389, 2229, 2611, 3734, 2178, 1822, 6121, 6414, 2067, 3824, 1118, 6814, 6815, 5713, 6856, 604,
    5956, 3271, 2511, 3449, 5424, 4905, 877, 490, 4790, 4791, 4115, 2495, 1518, 741, 1531, 4473, 4474, 7643, 7213, 111, 2383, 6150, 5973, 5125,
    5852, 3353, 2928, 4776, 3224, 7645, 4078, 2482, 3311, 3319, 3320, 3800, 2765, 1533, 2314, 7648, 5251, 6012, 867, 1783, 1784, 1157, 5731, 4235,
    4328, 497, 6527, 6528, 3303, 1231, 75, 7117, 273, 1330, 1331, 1332, 3940, 4051, 6013, 2020, 3825, 878, 3563, 3581, 2610, 7522, 7619, 2481,
    7059, 7060, 7061, 7612, 826, 5007, 7068, 5241, 5917, 1923, 1924, 7497, 6284, 6380, 2555, 2177, 2369, 1862, 5100, 3143, 3519, 5316, 2097, 5733,
    4031, 3575, 4901, 1162, 3278, 5001, 5925, 5603, 800, 2764, 293, 2578, 4677, 4388, 5926, 1353, 6110, 218, 1816, 3853, 1269, 7246, 2836, 981,
    2886, 2887, 441, 4166, 6231, 3201, 4788, 2022, 5936, 7491, 1198, 1500, 2057, 5982, 6790, 6860, 4131, 6392, 4158, 1381, 6988, 4, 3417, 2913,
    2994, 6294, 179, 3913, 3834, 4176, 4753, 4754, 4755, 6485, 6964, 7588, 313, 2047, 4012, 4816, 5790, 6212, 1803, 1343, 2350, 4689, 2354, 4672,
    7357, 1182, 1287, 1479, 4560, 4891, 2849, 3190, 3349, 6226, 6740, 922, 1385, 1510, 1897, 3214, 3297, 4762, 5326, 5779, 2689, 3441, 4074, 4434,
    5707, 6965, 7575, 595, 2524, 2574, 3124, 3938, 4331, 7129, 1641, 4527, 2947, 6901, 6902, 3197, 6828, 3845, 1516, 722, 4896, 7579, 543, 1441,
    4706, 3259, 4028, 2333, 6676, 7024, 5144, 4930, 2523, 688, 480, 5106, 1160, 3367, 3594, 5565, 6985, 1038, 4148, 1686, 185, 1219, 5918, 7163,
    3401, 4230, 7484, 721, 1438, 2344, 6661, 4738, 553, 3416, 3604, 3067, 2431, 3962, 1699, 2558, 328, 6367, 1054, 3746, 340, 7543, 1790, 3121,
    5262, 6649, 1758, 5525, 410, 1676, 2048, 6136, 6840, 2140, 2351, 963, 2355, 624, 659, 1288, 2280, 4165, 4562, 4893, 7388, 2384, 2852, 3350,
    6230, 1511, 1646, 1745, 3534, 4247, 6274, 7425, 700, 2748, 3447, 5040, 6131, 6971, 39, 735, 5148, 6183, 6457, 6515, 7134, 216, 2929, 6332,
    7670, 6958, 6959, 6960, 3986, 2700, 2073, 6296, 6045, 5810, 1838, 4496, 3542, 3742, 1960, 2041, 6185, 3915, 574, 5867, 2529, 4040, 4507, 5023,
    6041, 5483, 5485, 7608, 5133, 5134, 988, 7301, 1989, 1990, 7555, 4440, 2784, 2785, 2786, 2788, 2427, 2896, 2459, 3301, 7189, 691, 6978, 1097,
    4830, 1392, 4797, 1210, 1300, 6544, 5983, 6393, 6614, 5258, 5165, 1154, 7312, 3672, 5873, 6659, 1660, 7443, 7536, 7315, 2220, 2221, 3736, 4010,
    2115, 2460, 748, 749, 5460, 3114, 1065, 1066, 2105, 5681, 5684, 5685, 5644, 2336, 2337, 840, 4950, 3632, 888, 2322, 4190, 873, 247, 4951,
    265, 7517, 1406, 7172, 1606, 7593, 5107, 5108, 532, 4841, 5635, 6761, 5357, 6733, 6303, 7381, 378, 5753, 7194, 5268, 6975, 774, 1432, 1433,
    1434, 1435, 5381, 2861, 4489, 5491, 6895, 7525, 5318, 1941, 5334, 7263, 4386, 390, 110, 2953, 427, 2458, 5832, 1536, 2587, 4615, 6601, 6870,
    6181, 3771, 267, 253, 2181, 2182, 2183, 3489, 2963, 1495, 2187, 2188, 2189, 7557, 3711, 2917, 3309, 5418, 4275, 3470, 5695, 4708, 1732, 1232,
    1389, 2121, 6325, 2726, 5761, 6052, 6089, 5050, 4725, 6335, 1574, 1482, 32, 3204, 3205, 1161, 411, 961, 2790, 7091, 1577, 3217, 3606, 5215,
    572, 1998, 5402, 5596, 65, 7599, 106, 5104, 7259, 5716, 6009, 3775, 83, 4968, 3432, 1888, 552, 848, 6883, 539, 7128, 5560, 2815, 2774,
    2775, 2776, 5043, 5044, 5045, 4107, 1270, 7242, 4253, 5512, 7506, 2854, 4969, 1506, 5400, 7568, 6112, 4143, 6572, 1690, 2243, 5729, 7422, 515,
    178, 5981, 3171, 2914, 2262, 130, 3752, 5568, 3181, 2467, 3539, 1163, 3766, 7518, 6757, 956, 957, 958, 3682, 5606, 6074, 5723, 2958, 1529,
    5032, 903, 5759, 5495, 3362, 518, 1807, 1808, 299, 546, 6261, 5868, 5916, 159, 4254, 409, 6787, 5437, 7090, 4089, 1046, 1991, 550, 4815,
    807, 2680, 1155, 2934, 4752, 1698, 3339, 7383, 3424, 3425, 2600, 113, 114, 4587, 4588, 116, 127, 129, 7523, 6451, 7526, 4656, 6355, 866,
    6875, 21, 6596, 5522, 6173, 6174, 2993, 5463, 2132, 5274, 3638, 5571, 3659, 3000, 2698, 287, 4200, 6549, 5212, 274, 3647, 1700, 3334, 4812,
    4193, 489, 1550, 622, 6859, 1800, 76, 859, 2812, 3549, 2257, 4042, 706, 2294, 6862, 4495, 2284, 5959, 6705, 1280, 1281, 1282, 1283, 2538,
    874, 4746, 4747, 240, 1418, 4432, 1512, 5449, 5450, 5899, 4885, 6503, 6504, 5507, 136, 2125, 6951, 2803, 2623, 3600, 2248, 5270, 1852, 2763,
    976, 2976, 3505, 6114, 5340, 5341, 5342, 6455, 5218, 79, 7665, 683, 994, 1823, 1824, 1825, 4457, 5871, 6391, 5653, 5654, 1622, 1623, 1624,
    1625, 5551, 1026, 1027, 1028, 1029, 1030, 3960, 3635, 4936, 1217, 7380, 7173, 7174, 449, 4037, 4038, 1608, 1609, 1610, 3572, 1980, 4245, 2651,
    6018, 7276, 7277, 7278, 5131, 3860, 5404, 3767, 824, 4933, 4934, 2046, 4506, 3792, 2613, 1107, 2037, 3389, 2769, 4063, 5855, 6541, 657, 2671,
    3429, 3430, 1158, 6938, 7146, 4307, 4308, 5766, 1849, 2148, 109, 6532, 6103, 2065, 5699, 3064, 4043, 4142, 5233, 5234, 6748, 4019, 3959, 3120,
    4061, 3597, 1067, 1068, 5652, 5762, 5763, 6314, 6315, 1702, 1703, 1704, 5666, 3288, 995, 998, 3410, 3080, 1086, 1087, 1239, 4870, 4873, 4874,
    407, 3337, 2446, 2447, 2448, 2449, 2450, 4616, 478, 5238, 6846, 4820, 4680, 6936, 6937, 5213, 7243, 4105, 6269, 1036, 1336, 416, 642, 2539,
    554, 555, 2308, 6283, 5724, 5725, 4392, 3179, 5196, 5227, 3852, 5738, 5722, 3078, 2625, 4792, 7424, 1246, 7310, 2175, 6571, 7038, 7199, 5470,
    2798, 2436, 614, 996, 694, 4547, 5607, 4263, 4264, 4265, 4266, 4267, 1586, 5954, 585, 87, 1191, 5746, 2454, 96, 1894, 1895, 1973, 2264,
    268, 1037, 780, 666, 509, 4447, 4448, 4449, 5853, 1908, 3553, 5391, 547, 3696, 3252, 6533, 5958, 3058, 4068, 324, 845, 5830, 1713, 2744,
    2811, 5646, 7560, 5283, 1887, 2024, 1278, 1279, 2456, 797, 428, 1422, 6397, 1634, 5244, 829, 4261, 5732, 6266, 4863, 332, 4097, 1579, 5602,
    2343, 1885, 5639, 5332, 1368, 4032, 3183, 2992, 7668, 2475, 4389, 3992, 3589, 6068, 4916, 5408, 5409, 703, 1491, 4655, 2603, 2604, 7132, 2581,
    1864, 4204, 3979, 6043, 7378, 1805, 916, 2919, 124, 4595, 6945, 2180, 6099, 1636, 2085, 1789, 5847, 6129, 6184, 6122, 406, 2301, 837, 283,
    1740, 4806, 3943, 2855, 6579, 3782, 89, 5775, 1848, 884, 7412, 871, 3329, 5831, 4787, 6864, 1379, 1296, 1750, 6471, 4224, 5189, 5190, 451,
    7313, 4739, 537, 5442, 3570, 7527, 5906, 376, 507, 7120, 890, 4484, 7349, 7350, 7351, 7327, 6067, 6348, 3456, 5752, 1769, 2773, 1132, 5145,
    6124, 3876, 1480, 6354, 3239, 7175, 6885, 1856, 1857, 3310, 2299, 5245, 5246, 3380, 6432, 4959, 4744, 2549, 5091, 6675, 68, 69, 5094, 5095,
    5096, 6494, 1551, 5479, 2435, 6440, 6441, 921, 2091, 6075, 5128, 4044, 2910, 629, 630, 4065, 4196, 6378, 4821, 3872, 5435, 3167, 1532, 3088,
    658, 5321, 6888, 4250, 2392, 3942, 6502, 5702, 1656, 7552, 7553, 7330, 6164, 6165, 6797, 6798, 4138, 4139, 4614, 205, 5500, 6893, 2827, 813,
    7598, 3704, 5403, 5280, 7114, 1080, 2283, 3002, 3003, 3383, 6688, 4084, 6385, 2082, 2083, 2560, 1553, 323, 2421, 7539, 5617, 1299, 7080, 907,
    887, 5559, 5878, 3230, 7267, 3223, 30, 6010, 5353, 5354, 718, 99, 1121, 2026, 1262, 1721, 3840, 6867, 1811, 6627, 3335, 4129, 4130, 1141,
    4774, 670, 3786, 4202, 4351, 4512, 7066, 7067, 7437, 3562, 817, 818, 464, 3435, 4380, 628, 4515, 2682, 851, 1688, 1689, 2005, 298, 4518,
    6420, 5509, 150, 755, 3341, 3342, 3343, 2665, 3785, 1126, 2423, 3522, 3523, 3525, 3528, 3529, 3530, 3194, 5382, 4046, 4217, 4218, 2860, 2862,
    2863, 2864, 2865, 2866, 1667, 2378, 796, 660, 4718, 4664, 7354, 7355, 3886, 3887, 3888, 3802, 2822, 7266, 3369, 3300, 3634, 7566, 6384, 3235,
    4498, 7462, 1534, 5586, 3038, 7577, 4410, 2231, 4414, 2893, 3758, 2184, 2275, 6926, 6559, 4300, 4321, 367, 5967, 3722, 2844, 516, 2867, 2868,
    2869, 2870, 2871, 2872, 5615, 6610, 3747, 4553, 4554, 4221, 5528, 4709, 5604, 7435, 5222, 4657, 85, 600, 104, 2955, 2956, 2957, 3176, 3177,
    4640, 4641, 7661, 7662, 143, 1209, 5640, 2170, 7496, 412, 914, 1059, 2713, 3644, 7463, 1883, 7335, 4741, 1227, 1228, 5743, 7434, 3031, 6082,
    2394, 5052, 5053, 5054, 2285, 7423, 7446, 1806, 6090, 7534, 1230, 5074, 676, 3906, 37, 2117, 7448, 7449, 576, 665, 3674, 84, 4252, 517,
    2155, 5789, 5225, 2068, 4503, 5448, 261, 5452, 5547, 2092, 7204, 446, 5754, 7630, 5744, 5298, 6280, 2552, 2122, 7253, 4070, 4209, 5632, 650,
    6216, 6217, 6218, 7564, 2858, 2859, 5642, 1148, 5892, 450, 3130, 4320, 3952, 2496, 5235, 7251, 7646, 5592, 5035, 142, 4603, 7625, 5968, 5969,
    5970, 115, 133, 821, 7020, 7022, 4542, 4039, 6877, 5425, 1796, 5338, 3835, 1598, 3175, 7016, 3657, 2900, 2901, 5468, 5081, 2463, 5236, 436,
    1942, 1943, 6321, 924, 5764, 6255, 2403, 120, 2696, 5846, 3874, 503, 3108, 4353, 5576, 6353, 7585, 1378, 4630, 528, 1717, 4365, 1457, 3517,
    3419, 6838, 1463, 254, 2027, 2028, 3735, 3574, 912, 6156, 5866, 2995, 6524, 4713, 6299, 1906, 889, 2983, 3617, 4013, 6178, 481, 1720, 1723,
    4658, 3667, 7399, 2639, 3382, 1658, 1183, 6914, 5303, 5864, 2819, 3404, 5795, 164, 5228, 399, 400, 401, 402, 4528, 7057, 5572, 3817, 3778,
    4825, 6161, 1716, 3276, 7280, 386, 1446, 3737, 3738, 3739, 3740, 3741, 913, 2594, 4626, 3991, 4020, 2387, 3340, 4222, 2637, 2638, 2766, 2767,
    2768, 4697, 4698, 5904, 7520, 4828, 7649, 1521, 3238, 6898, 6132, 4291, 392, 6048, 5879, 4736, 5499, 4433, 7239, 488, 1710, 882, 255, 2535,
    7124, 1143, 3131, 626, 6783, 7079, 276, 4184, 4185, 494, 3934, 2646, 4997, 3956, 3957, 3633, 6138, 6157, 3180, 6268, 6690, 747, 6753, 7481,
    2143, 951, 1934, 795, 6310, 1997, 166, 1928, 4161, 2626, 228, 573, 4030, 3978, 4778, 2821, 6146, 1186, 894, 2940, 2504, 2986, 3050, 6368,
    920, 2090, 2348, 1884, 5046, 5047, 5048, 5701, 5569, 5570, 2246, 2247, 3555, 3556, 4220, 4497, 5254, 2304, 4915, 1738, 598, 6243, 6244, 5736,
    5536, 3268, 101, 1777, 5242, 1995, 7411, 6476, 455, 5429, 7269, 3245, 6729, 2801, 3292, 2996, 5829, 5747, 3543, 5136, 5406, 6182, 2206, 6782,
    4081, 3256, 7667, 7635, 1195, 6189, 5025, 1057, 4001, 1460, 6801, 5305, 2561, 266, 2347, 960, 1222, 1223, 3403, 2395, 3842, 2498, 7133, 838,
    3764, 2782, 2111, 1735, 3210, 2174, 1063, 5813, 1047, 1048, 3187, 1709, 1326, 7453, 5322, 5708, 6889, 787, 4707, 5221, 1367, 2507, 4532, 4695,
    6271, 5825, 1493, 220, 4734, 977, 3326, 790, 3248, 3585, 7302, 7303, 4356, 4357, 2104, 3482, 343, 344, 345, 346, 5164, 3598, 4242, 6716,
    3759, 4578, 5084, 4095, 1212, 199, 5365, 3931, 5897, 3374, 756, 384, 1756, 583, 1173, 1328, 5776, 6666, 5434, 187, 5539, 7256, 7257, 1410,
    1377, 7431, 7432, 2477, 7617, 2835, 6272, 161, 3160, 6940, 5214, 5595, 82, 5126, 4627, 7632, 4066, 4067, 4703, 3272, 3479, 3694, 997, 2907,
    4910, 7510, 935, 3873, 3051, 6644, 785, 786, 5945, 1064, 6725, 1002, 3731, 231, 3868, 3493, 5061, 6149, 6334, 3388, 6375, 2946, 3503, 224,
    225, 2954, 4047, 5648, 269, 6932, 3312, 3985, 7298, 7299, 2647, 943, 7580, 5909, 1844, 1106, 3584, 955, 7460, 3293, 5922, 4574, 1488, 5138,
    4000, 7272, 3762, 264, 7322, 6006, 1135, 2288, 7003, 4315, 1298, 5015, 5016, 1555, 5454, 2540, 282, 7105, 3894, 3895, 6239, 6784, 6785, 3700,
    2931, 1117, 7582, 6371, 6510, 5626, 5896, 3043, 413, 765, 5856, 424, 425, 561, 646, 648, 5482, 2771, 3649, 3650, 1103, 1104, 1105, 1310,
    6806, 7116, 2439, 2441, 2794, 5488, 1826, 1827, 2195, 3473, 3475, 3651, 5176, 6396, 3558, 3918, 4025, 5358, 5359, 5360, 5361, 3099, 5383, 5384,
    5385, 5386, 5739, 5842, 1975, 1976, 60, 2154, 3157, 798, 7601, 941, 4907, 6359, 444, 7521, 234, 1490, 2489, 6449, 3132, 7210, 1424, 491,
    1425, 7195, 1427, 7541, 6087, 803, 7202, 5253, 5561, 6038, 2602, 3046, 2567, 2568, 712, 3655, 885, 2966, 1898, 2424, 540, 541, 586, 1417,
    5109, 86, 7457, 7654, 1665, 5620, 2908, 4412, 3261, 5314, 2338, 865, 3070, 6377, 2904, 3360, 5143, 5191, 5370, 1768, 1742, 529, 2884, 899,
    4851, 2980, 2223, 5545, 6509, 4975, 342, 5299, 5300, 3596, 1907, 3359, 5414, 4857, 2932, 5816, 6034, 3702, 6171, 4251, 7638, 7623, 7501, 1504,
    5494, 2719, 3806, 2098, 7420, 4538, 6556, 6557, 1271, 4305, 4654, 5224, 1858, 4749, 3053, 7549, 5083, 7389, 7325, 4759, 4760, 358, 2627, 2628,
    2629, 2630, 3379, 2965, 6031, 6032, 4340, 5575, 3745, 2271, 4659, 4103, 5711, 5248, 2397, 5089, 2323, 2324, 2499, 3178, 3118, 6512, 668, 839,
    2008, 2009, 4676, 6595, 1836, 7084, 4798, 4799, 275, 5029, 4287, 906, 5496, 3544, 2222, 2532, 5698, 5827, 59, 6464, 1697, 1829, 4898, 6236,
    2753, 4586, 5426, 5427, 7419, 6204, 5356, 5645, 4206, 4842, 209, 6434, 3654, 1675, 942, 1486, 5139, 725, 6967, 1640, 3117, 4853, 3961, 1461,
    1963, 4177, 985, 2973, 380, 2520, 3074, 3939, 393, 2218, 4836, 4837, 7641, 5123, 2640, 2695, 3905, 733, 6357, 1662, 4727, 2586, 4940, 5841,
    1955, 3125, 3336, 2654, 2838, 7206, 5263, 2810, 2025, 3866, 5774, 830, 3399, 1588, 1134, 3500, 5765, 5767, 6065, 6066, 6256, 2402, 2405, 2406,
    2407, 2408, 2409, 2410, 29, 3258, 57, 443, 4795, 7203, 6490, 4882, 3748, 4794, 1442, 1443, 1444, 4358, 2118, 1847, 3665, 6773, 11, 469,
    3607, 4887, 7447, 6295, 1346, 7359, 4540, 7226, 1596, 7319, 6088, 7636, 1176, 6468, 6727, 1722, 6776, 2569, 6744, 6745, 203, 4973, 4974, 6656,
    6657, 3620, 1846, 3958, 6002, 4476, 6640, 7418, 3219, 5217, 1359, 4088, 664, 5824, 4773, 3333, 3703, 6298, 1184, 1388, 1008, 699, 856, 4551,
    5544, 6804, 5410, 4416, 2215, 7076, 940, 6215, 4354, 2385, 2856, 2857, 2787, 6653, 1655, 1669, 1670, 636, 5067, 6288, 7589, 7430, 7205, 7396,
    4785, 6424, 1099, 4197, 4198, 1133, 329, 5417, 638, 938, 6060, 6061, 6062, 7028, 6338, 1111, 4575, 4576, 4577, 1291, 7162, 720, 5979, 2944,
    581, 582, 2820, 6270, 1560, 5201, 5489, 4268, 812, 117, 4591, 4592, 3706, 126, 128, 4597, 1682, 1171, 1096, 4241, 5219, 2590, 4846, 5301,
    2978, 2755, 7626, 5638, 6611, 4463, 6098, 2514, 3423, 4763, 5421, 5781, 3446, 6101, 5355, 1144, 2526, 1763, 713, 1612, 6349, 467, 1945, 475,
    1798, 3365, 7413, 872, 3855, 4390, 7062, 6028, 4729, 4932, 1780, 6823, 232, 3809, 4096, 3601, 6646, 2761, 6925, 6942, 4470, 2756, 4813, 354,
    6763, 6735, 3987, 3509, 3567, 7400, 3951, 4015, 165, 5272, 4111, 2069, 2500, 588, 2388, 4024, 1813, 7550, 3040, 258, 5087, 7586, 337, 3098,
    2461, 7115, 4647, 1251, 3415, 3636, 5985, 2245, 7160, 3400, 4229, 6824, 1397, 3153, 763, 1715, 2676, 4422, 6589, 6908, 7126, 4213, 4660, 2292,
    1206, 5080, 6587, 4076, 4080, 3209, 5521, 2672, 5325, 1778, 5232, 7285, 5992, 5529, 850, 1694, 6140, 732, 6249, 2780, 4154, 3184, 3451, 3524,
    4405, 363, 6632, 3708, 184, 4541, 6014, 6015, 3725, 674, 2939, 3729, 2942, 4330, 5194, 6682, 6683, 2487, 6407, 6408, 23, 5158, 1469, 3468,
    1470, 5030, 1471, 1395, 1396, 5865, 5710, 5121, 5749, 6497, 7363, 3022, 4624, 4491, 4093, 2754, 2515, 6176, 5394, 134, 4599, 7524, 967, 5124,
    15, 7000, 7220, 1587, 6680, 2723, 1175, 3021, 1631, 6188, 6190, 6191, 4100, 1936, 2374, 2375, 1474, 3830, 1159, 1733, 2989, 2990, 2342, 2486,
    2341, 7314, 6202, 4293, 6534, 4309, 3433, 2153, 2116, 198, 6855, 3109, 3110, 2655, 3027, 5928, 5929, 7578, 5071, 6564, 3328, 4399, 784, 3998,
    1124, 5240, 3082, 3989, 4619, 973, 468, 6237, 6872, 4927, 3142, 1345, 2960, 2961, 2962, 1681, 3788, 6431, 6722, 4884, 6340, 6179, 1498, 3520,
    7289, 1031, 1515, 7078, 3642, 3643, 2398, 6708, 3848, 6927, 4141, 3039, 7262, 5579, 2662, 2663, 2664, 3001, 7529, 3625, 5552, 2081, 6636, 6637,
    6638, 6639, 5082, 6130, 678, 6387, 1400, 1401, 1402, 1403, 5557, 1451, 5843, 5844, 1447, 3763, 3980, 525, 1571, 1573, 5594, 1358, 77, 2038,
    5996, 6604, 6234, 6551, 4344, 7092, 6707, 2661, 3515, 3516, 3081, 7247, 2752, 7094, 7095, 2716, 1041, 1042, 3988, 584, 4803, 1088, 1240, 4333,
    5455, 5456, 5458, 5459, 5472, 7295, 4428, 3844, 71, 72, 73, 1404, 3691, 3692, 3026, 3174, 594, 7240, 4917, 4918, 4987, 4988, 4990, 4991,
    5038, 3605, 2123, 3783, 3784, 5933, 5934, 6331, 229, 505, 3867, 54, 3491, 5951, 3290, 3291, 4923, 1728, 1102, 3645, 3646, 7535, 4681, 4682,
    5114, 672, 1873, 1113, 5942, 5514, 3376, 6712, 4617, 4618, 6000, 45, 1524, 2516, 508, 2217, 366, 5220, 6622, 7409, 7288, 7184, 5168, 7656,
    7108, 7137, 2286, 3921, 7444, 1651, 5210, 5211, 4855, 6206, 1993, 3580, 7165, 2239, 6192, 6193, 6194, 6195, 6196, 6197, 6198, 1650, 6347, 2925,
    2926, 3557, 1850, 1851, 2198, 2199, 2200, 2201, 2202, 4743, 404, 3122, 3920, 4704, 805, 5598, 3896, 5480, 2076, 4201, 3664, 4288, 6692, 6693,
    2390, 6017, 7353, 1876, 7334, 3693, 7416, 2582, 2583, 2816, 458, 999, 3885, 7362, 782, 3537, 3395, 5900, 194, 1325, 260, 5451, 1940, 1966,
    6772, 4244, 2631, 2632, 2633, 7505, 1505, 4733, 7639, 4644, 1905, 4957, 212, 2209, 2210, 4048, 5412, 7672, 3689, 3690, 836, 3514, 5503, 5504,
    5505, 2641, 2151, 7082, 3922, 4883, 6939, 2399, 429, 5520, 6602, 4818, 70, 548, 1983, 2290, 4771, 7044, 1786, 3891, 4861, 5523, 6514, 2694,
    5633, 6600, 3485, 5140, 7391, 3351, 7223, 1390, 3821, 4438, 5327, 7225, 1654, 2749, 4278, 6972, 677, 1423, 1615, 97, 1122, 7417, 3032, 7150,
    3941, 1140, 1899, 1863, 6492, 5163, 5012, 2618, 182, 3155, 362, 364, 365, 6145, 6047, 4645, 5132, 1620, 1413, 1414, 2964, 1496, 4407, 7,
    4017, 5498, 7548, 6092, 4292, 879, 3346, 6463, 6843, 1355, 2273, 5797, 2451, 1779, 4670, 408, 2728, 5651, 6974, 4911, 6219, 7445, 891, 3216,
    6866, 4570, 6768, 6769, 6770, 6771, 3318, 4737, 90, 91, 417, 418, 419, 2660, 7545, 5833, 7530, 2018, 6670, 1775, 3023, 3698, 7490, 7361,
    2084, 2053, 987, 1522, 286, 3368, 7540, 5554, 7308, 669, 2007, 513, 4210, 4211, 4756, 5533, 2185, 2531, 3393, 6599, 183, 1156, 4674, 1481,
    1544, 2510, 6134, 7093, 7652, 4564, 6233, 6695, 1711, 2579, 2703, 6853, 1668, 2758, 4075, 4205, 5556, 6530, 226, 2011, 3984, 4325, 4710, 4711,
    7085, 1871, 4403, 5741, 5742, 5161, 3611, 726, 6433, 5026, 1129, 5059, 6886, 2745, 3902, 6969, 5849, 5850, 2432, 5755, 4534, 4535, 4536, 7107,
    2911, 599, 5159, 5401, 5794, 3720, 3721, 3937, 1597, 1600, 3833, 3066, 1467, 28, 2809, 1618, 50, 6313, 5036, 6585, 2119, 2401, 5502, 613,
    4413, 2298, 7329, 2825, 2368, 834, 5490, 2616, 6445, 5192, 6154, 4639, 5019, 7603, 2588, 2393, 5049, 2034, 1372, 3057, 5287, 2303, 319, 6726,
    246, 2205, 4579, 4580, 2207, 2208, 846, 5777, 3218, 40, 41, 173, 0, 1416, 7136, 3715, 383, 3793, 6992, 4421, 863, 7537, 6168, 7614,
    7616, 7035, 843, 1260, 1569, 3266, 4965, 5814, 6643, 844, 5815, 6948, 716, 4119, 4180, 4181, 4653, 7171, 831, 3670, 4373, 4716, 6119, 7196,
    243, 2163, 2470, 5818, 2796, 2797, 4035, 5577, 1593, 4458, 4459, 6398, 6400, 7228, 2736, 2737, 6624, 3750, 3751, 5647, 80, 6057, 7135, 7666,
    2831, 2832, 6605, 6983, 3467, 7640, 482, 6921, 6133, 6689, 174, 6262, 2478, 5469, 5584, 4342, 92, 93, 94, 95, 590, 591, 2429, 3305,
    7284, 3798, 7516, 2258, 2103, 1809, 4600, 5863, 3407, 2036, 2411, 2412, 2413, 2414, 2415, 2416, 6896, 3436, 3772, 373, 1130, 1614, 5703, 746,
    3838, 3839, 6704, 2146, 3228, 6472, 6473, 2895, 52, 2330, 567, 568, 3071, 3072, 6042, 5940, 7570, 3151, 7268, 3244, 5728, 6728, 2800, 2226,
    4004, 6050, 5875, 5876, 306, 7633, 1734, 7110, 3954, 5778, 4514, 778, 737, 3060, 881, 5260, 4989, 992, 3426, 2307, 893, 7321, 4439, 6211,
    7099, 1603, 314, 1513, 5284, 6837, 355, 5625, 6312, 6343, 6329, 1277, 4764, 5887, 1626, 3713, 1035, 901, 1909, 3405, 5717, 6623, 3569, 7338,
    6521, 5157, 5971, 5366, 4685, 3761, 5086, 7148, 4999, 4523, 5335, 4341, 1405, 605, 3966, 2054, 2396, 1554, 2562, 2563, 7211, 2032, 4914, 4732,
    3352, 2349, 7547, 4114, 4064, 6545, 2420, 2843, 4397, 4175, 5348, 5349, 6470, 7156, 717, 7274, 3510, 775, 217, 2573, 6437, 5484, 7609, 1383,
    1386, 7495, 2358, 6388, 4699, 6821, 1519, 1961, 4171, 4829, 2251, 4994, 4995, 1558, 6841, 1311, 1312, 5748, 3695, 3480, 3861, 3195, 6413, 5619,
    2236, 3969, 6297, 3029, 4326, 7152, 1208, 663, 5807, 820, 3145, 3146, 7123, 7405, 2570, 2571, 2572, 34, 35, 36, 6631, 6668, 5440, 1464,
    1919, 7185, 6498, 6499, 6500, 1437, 7587, 4652, 1123, 1996, 7281, 7104, 5464, 651, 6135, 1507, 5986, 7109, 4571, 7176, 7177, 7178, 2813, 5117,
    6577, 7144, 6483, 2088, 377, 6884, 6285, 6286, 2250, 3613, 352, 353, 7519, 6754, 6141, 1476, 1687, 3421, 7283, 2828, 5977, 371, 3916, 5177,
    5178, 3981, 6505, 2739, 6567, 5142, 6104, 181, 2296, 3883, 4980, 978, 930, 1590, 6175, 277, 1517, 5720, 6909, 4162, 2547, 6373, 1302, 2678,
    979, 1233, 1366, 496, 6423, 3254, 5259, 578, 5637, 3033, 3034, 3035, 330, 7618, 6402, 2730, 6403, 3140, 3141, 4273, 639, 3191, 5423, 1523,
    2692, 169, 6301, 5960, 3949, 1994, 841, 2077, 8, 6496, 6106, 6107, 5115, 2474, 7235, 7236, 7237, 5150, 6026, 7318, 4931, 7071, 4726, 6558,
    3970, 331, 7182, 4423, 2566, 3366, 7369, 7370, 414, 415, 7004, 6386, 160, 7611, 3115, 3484, 2880, 5634, 4758, 1108, 1109, 2428, 4002, 6930,
    4666, 7296, 7297, 431, 432, 3565, 3566, 533, 534, 6918, 2270, 6054, 6055, 6056, 4366, 770, 466, 6863, 2873, 5889, 6799, 3709, 2974, 289,
    705, 4238, 4240, 2702, 5955, 2186, 5893, 2066, 1342, 4415, 7421, 3865, 5567, 347, 2575, 6669, 3354, 200, 5330, 2266, 172, 2709, 4513, 2381,
    7493, 7494, 2684, 5599, 964, 2144, 965, 7390, 7503, 7504, 968, 1448, 6752, 7480, 2141, 1988, 6250, 2781, 3406, 3453, 3454, 7371, 5600, 3602,
    1984, 3014, 3481, 2988, 808, 4493, 6892, 4090, 4533, 2455, 3832, 6621, 3455, 147, 25, 2826, 6495, 7360, 5563, 689, 952, 196, 7502, 5306,
    559, 892, 5027, 3653, 1149, 1150, 1151, 1152, 2521, 1645, 5534, 4566, 1557, 4845, 4832, 3487, 5098, 5099, 2190, 3995, 3658, 5471, 5070, 7584,
    1284, 1285, 3675, 4800, 3439, 904, 7427, 3006, 7546, 153, 3680, 1981, 1369, 210, 211, 5590, 3619, 5031, 5591, 6080, 6081, 6829, 549, 47,
    6774, 896, 4499, 5820, 5076, 31, 6755, 7482, 2149, 5208, 3284, 2074, 7187, 1339, 4069, 5297, 7658, 1, 4301, 4322, 3065, 6352, 936, 7664,
    3826, 2107, 5079, 334, 4286, 607, 5839, 5643, 5135, 654, 2102, 7101, 304, 305, 4943, 5860, 7583, 3483, 6513, 5964, 4675, 6337, 1714, 3056,
    635, 4552, 6172, 7650, 6085, 6086, 7026, 7043, 1204, 6, 661, 982, 7072, 3685, 575, 6569, 1340, 7471, 7613, 1459, 1197, 4539, 6208, 2075,
    7602, 395, 7139, 7219, 285, 1201, 1583, 3495, 3496, 6809, 6850, 2733, 6612, 1649, 3486, 1440, 620, 3679, 7055, 1920, 4952, 5682, 4323, 5678,
    5276, 4524, 1267, 7591, 7013, 3077, 5974, 7118, 4169, 3749, 5116, 2501, 4282, 5267, 5447, 2704, 3877, 6153, 6950, 2846, 3753, 857, 4550, 5028,
    7574, 27, 5339, 108, 551, 4418, 4696, 3005, 4480, 3090, 621, 2203, 2253, 983, 984, 2972, 2237, 2261, 6976, 6977, 4723, 6879, 5439, 2935,
    3166, 5247, 4665, 6369, 3965, 3948, 3812, 6899, 6900, 403, 7605, 1329, 3719, 4060, 3676, 697, 698, 854, 855, 4549, 2, 155, 3781, 5118,
    5119, 5120, 6916, 2938, 6681, 5231, 4140, 235, 6361, 2985, 1802, 6454, 5039, 695, 1663, 3603, 4548, 335, 3818, 1821, 154, 3779, 3780, 4102,
    5517, 6416, 2139, 6246, 201, 202, 2483, 6868, 6869, 6162, 4145, 1319, 1320, 3879, 7249, 2256, 928, 4151, 3677, 3236, 6200, 7201, 5371, 5372,
    2063, 3684, 6289, 563, 564, 3801, 2619, 7273, 6848, 1137, 4946, 4947, 3573, 6671, 3946, 6245, 4272, 7442, 5972, 3137, 3138, 3139, 5531, 5532,
    61, 7086, 7087, 6467, 6520, 2659, 6831, 1436, 2021, 3592, 6566, 5141, 1674, 5077, 2276, 5535, 2244, 326, 3061, 632, 2653, 7458, 7459, 627,
    5443, 5444, 5445, 3554, 5943, 5944, 3206, 5396, 3827, 4981, 1193, 4894, 5888, 1939, 2488, 6030, 248, 249, 250, 3551, 2814, 1572, 2710, 7461,
    7542, 2714, 6324, 6979, 5343, 5344, 6588, 3462, 7248, 5252, 2617, 2909, 1050, 692, 788, 6016, 186, 5446, 7436, 5796, 1338, 2675, 2658, 5715,
    4233, 5387, 1902, 5877, 2890, 5670, 5673, 5674, 7402, 6227, 6228, 4248, 4632, 4633, 4634, 5200, 6904, 1815, 7023, 3152, 7098, 1213, 4623, 7154,
    3396, 1214, 714, 1216, 962, 430, 2062, 6998, 6999, 1220, 1221, 1589, 1592, 4313, 6358, 6834, 970, 2808, 3662, 4170, 4243, 223, 5541, 2693,
    4029, 939, 447, 5822, 2016, 5465, 7309, 723, 6427, 4565, 4567, 6777, 5362, 1301, 2014, 1743, 5320, 5352, 6251, 7456, 1290, 4437, 6961, 2158,
    6372, 2329, 2885, 3810, 1932, 6762, 6734, 6264, 4394, 5901, 610, 6128, 5562, 1373, 4840, 1616, 485, 5805, 1120, 3560, 6311, 7347, 7348, 3968,
    6664, 238, 5550, 1180, 4343, 6305, 1249, 1250, 1489, 5549, 1652, 1653, 5508, 149, 5510, 151, 1680, 4844, 1785, 2457, 7261, 5002, 3008, 7025,
    7029, 2480, 7241, 7039, 5564, 7042, 4992, 4993, 5364, 4925, 1712, 6654, 656, 4786, 783, 1765, 566, 1541, 4649, 5328, 2949, 2136, 5837, 2001,
    5930, 2422, 6955, 6956, 3466, 7600, 2165, 4208, 5734, 6691, 4203, 5461, 394, 6460, 4638, 2002, 1485, 1077, 739, 2741, 2722, 7271, 6718, 6719,
    6720, 5068, 2297, 6491, 3880, 46, 6360, 7339, 4178, 4179, 5991, 6224, 3418, 804, 631, 5167, 2528, 4628, 3279, 972, 974, 526, 259, 5363,
    4526, 1501, 4429, 5984, 757, 758, 759, 4430, 4522, 569, 3630, 5153, 7594, 2017, 4431, 3221, 6394, 5687, 5690, 6941, 145, 1268, 6915, 6698,
    4926, 207, 208, 5024, 2400, 7244, 6350, 1946, 1421, 6598, 4284, 5147, 5548, 3615, 3616, 7161, 1009, 1010, 3411, 3412, 4426, 1930, 3384, 3385,
    7512, 3841, 7488, 4569, 2982, 311, 3582, 3583, 953, 954, 633, 634, 7340, 4899, 4900, 3631, 2557, 4971, 1225, 5097, 3864, 6963, 7291, 3227,
    6044, 3618, 3799, 2599, 2462, 2241, 6435, 6436, 303, 6248, 6519, 6547, 6077, 3795, 233, 5295, 1875, 6764, 5840, 6625, 1497, 1565, 5101, 6779,
    3378, 3497, 1644, 3908, 5113, 3903, 6582, 5013, 4978, 3564, 2899, 7441, 4152, 221, 1695, 4643, 4789, 886, 4277, 6073, 6142, 6665, 2268, 3165,
    17, 734, 625, 1677, 4071, 5319, 2783, 7455, 4954, 5193, 693, 4545, 4546, 4259, 4260, 476, 738, 609, 6071, 4735, 611, 2019, 1950, 1552,
    7368, 442, 3717, 3576, 5880, 2533, 2621, 5324, 5438, 3089, 1575, 6847, 2359, 2313, 542, 754, 1305, 4112, 5881, 5884, 4379, 4912, 5524, 2518,
    1055, 1056, 1999, 6928, 6929, 4011, 1174, 5399, 530, 2673, 5436, 5249, 5250, 188, 5066, 1128, 3851, 2652, 1275, 1276, 4866, 1737, 6874, 6861,
    3211, 5407, 4258, 4467, 5727, 1865, 1866, 1867, 1868, 1869, 5388, 5389, 3434, 5601, 3794, 3296, 280, 2687, 2688, 292, 1878, 1879, 1880, 1881,
    3508, 405, 5209, 5737, 1419, 897, 5903, 5623, 1376, 3386, 7065, 6210, 6645, 2683, 6025, 1642, 4561, 1273, 4101, 4859, 5021, 6674, 6987, 1770,
    5542, 6113, 2233, 2049, 3113, 1611, 5709, 7607, 2493, 5093, 3552, 4631, 5006, 2238, 7073, 3504, 1801, 7074, 6583, 3755, 5205, 5493, 2851, 2164,
    4398, 3192, 3912, 6696, 2751, 6346, 7258, 6593, 6428, 5513, 6616, 48, 4435, 4436, 7657, 6446, 6448, 862, 6167, 2371, 6597, 2172, 1061, 919,
    7265, 2597, 2598, 4860, 7337, 1890, 1139, 6493, 7451, 7214, 6897, 236, 5883, 7254, 6517, 3975, 4352, 3186, 6374, 2494, 1962, 5155, 1116, 382,
    6411, 6412, 675, 1078, 2235, 5432, 1910, 63, 4124, 2691, 4730, 1739, 167, 6259, 6376, 6608, 750, 3889, 7395, 3233, 3234, 2530, 2969, 5669,
    6370, 6922, 4688, 177, 1957, 3004, 3797, 4983, 5641, 5861, 1671, 2346, 6379, 7392, 3723, 1455, 7511, 3614, 4501, 1548, 3325, 2920, 2417, 6091,
    1317, 318, 6984, 4007, 4008, 4009, 6858, 1011, 1012, 7036, 5378, 6186, 6126, 5199, 1098, 7531, 3083, 7558, 1602, 2609, 1344, 4427, 1040, 5740,
    6151, 710, 7561, 4724, 1691, 7528, 2418, 3760, 4420, 1294, 4826, 6011, 327, 7377, 3154, 445, 1748, 3681, 4049, 3020, 1833, 4056, 4057, 4058,
    4481, 4751, 1581, 514, 5686, 7331, 7332, 7333, 2591, 3765, 5920, 883, 825, 3718, 7040, 3097, 4144, 4892, 6548, 2747, 6968, 2230, 4705, 4531,
    2612, 2606, 5278, 2829, 4568, 4362, 589, 4157, 6004, 2328, 4368, 6878, 794, 1840, 7279, 437, 5266, 1661, 3009, 2362, 6700, 1224, 2124, 5457,
    1877, 3507, 6404, 190, 191, 192, 1454, 1673, 5398, 5756, 7631, 6935, 7438, 6036, 2789, 7001, 5806, 3257, 6482, 6697, 7660, 5042, 1357, 4477,
    483, 3156, 7179, 6905, 7486, 7487, 189, 3420, 1530, 5336, 3944, 263, 730, 1736, 781, 1218, 3323, 4147, 5978, 4761, 7081, 2656, 3249, 3250,
    3251, 1429, 4408, 4409, 5392, 6213, 3535, 2593, 2277, 5379, 1630, 3599, 1567, 2614, 4958, 1683, 2466, 315, 7166, 4223, 4123, 4359, 3015, 1016,
    1017, 6523, 4712, 4780, 2905, 7647, 6422, 1872, 3587, 239, 4472, 4212, 6701, 2759, 5990, 5333, 7634, 4461, 19, 2419, 806, 6756, 2921, 1566,
    5965, 5949, 1115, 7556, 7489, 3593, 5149, 7500, 2997, 2927, 3666, 3591, 6586, 6143, 4332, 2157, 2159, 4919, 2933, 2891, 6911, 6912, 6913, 5612,
    4446, 3274, 1167, 473, 2269, 7200, 5788, 3207, 5624, 1370, 5610, 5611, 5629, 4519, 2645, 6749, 6750, 7476, 6751, 7478, 6139, 3163, 731, 1696,
    6144, 4003, 5009, 701, 3586, 2607, 4335, 1307, 3732, 2160, 2161, 4819, 7410, 3463, 1483, 7324, 1015, 4381, 4382, 6820, 307, 1327, 170, 1843,
    929, 2903, 4765, 4766, 7292, 5129, 1375, 4396, 4014, 1841, 2918, 789, 6641, 6252, 3036, 7628, 6791, 3106, 4132, 3541, 300, 2147, 6281, 6401,
    7041, 809, 38, 6333, 6954, 6957, 2525, 3338, 6097, 2380, 6405, 6406, 1762, 2051, 5515, 5580, 5581, 5791, 6214, 1804, 4113, 7014, 7045, 1764,
    2352, 4691, 341, 456, 457, 2356, 3, 433, 680, 1289, 3907, 4563, 4895, 1921, 3377, 5041, 5413, 6027, 6232, 6584, 6591, 6741, 7222, 1007,
    1394, 1648, 1746, 3208, 3299, 3536, 5785, 6127, 6275, 6550, 2690, 2750, 3168, 3448, 6102, 6973, 7533, 7576, 206, 858, 3073, 3422, 5310, 980,
    2109, 3313, 3494, 5063, 6069, 6723, 5062, 7356, 1831, 4924, 7008, 3871, 3502, 6677, 4276, 6123, 4482, 2287, 6628, 6629, 2807, 3559, 5993, 5994,
    3829, 3263, 4620, 4621, 3150, 3933, 1309, 1964, 5285, 1820, 2086, 1044, 2580, 6560, 3789, 2240, 7492, 3929, 671, 2096, 640, 641, 3390, 3391,
    4355, 2364, 2877, 2878, 6667, 426, 2841, 3787, 2023, 118, 7343, 6040, 7344, 7345, 3687, 6201, 6849, 500, 908, 7317, 3149, 5290, 2259, 1526,
    5589, 1913, 1914, 1915, 673, 4606, 6794, 4135, 4610, 421, 3627, 3112, 3890, 389, 5908, 7385, 55, 3408, 4120, 4374, 272, 5921, 7010, 7011,
    7012, 2916, 4719, 1978, 256, 460, 461, 7323, 1525, 502, 6096, 3444, 484, 5870, 3322, 3577, 6023, 1546, 1286, 596, 727, 728, 729, 7569,
    7100, 2242, 2542, 33, 2003, 7610, 7252, 56, 2134, 3699, 333, 3164, 7629, 4929, 3997, 3409, 6702, 4909, 6516, 1760, 3983, 1076, 3878, 103,
    6803, 2485, 3816, 2312, 2834, 7149, 7483, 707, 1664, 7230, 7232, 1177, 6819, 5103, 1570, 715, 219, 1599, 6399, 975, 4961, 2906, 2517, 5467,
    3123, 2705, 492, 2729, 7604, 577, 1744, 5555, 5975, 144, 301, 3697, 6425, 799, 7130, 4941, 5750, 587, 4150, 3059, 7167, 7168, 1556, 7096,
    6919, 4339, 6742, 3579, 3858, 6818, 3212, 3213, 2267, 6477, 2970, 2971, 2179, 1693, 2951, 827, 4460, 5017, 5018, 4903, 2332, 3527, 2706, 2707,
    5630, 5631, 4966, 1886, 1794, 1795, 7403, 6609, 6743, 5773, 4856, 1039, 2137, 5111, 1051, 5367, 6738, 7595, 7596, 6711, 1953, 4490, 6326, 5329,
    2912, 1724, 1726, 6594, 931, 2842, 1759, 1559, 771, 2099, 5003, 5004, 6796, 4137, 4613, 5477, 7018, 7019, 7592, 2029, 7454, 5156, 6962, 3375,
    1771, 4226, 7316, 2094, 4384, 1672, 6634, 6635, 1494, 647, 649, 923, 2772, 5170, 67, 2544, 2545, 2546, 7046, 7047, 7048, 3240, 3241, 3242,
    2438, 2440, 2442, 4018, 4255, 4256, 4257, 4465, 4466, 251, 822, 925, 926, 927, 1828, 2192, 2193, 2194, 2889, 3472, 3474, 5171, 5172, 5173,
    5174, 5175, 6209, 6395, 7264, 1070, 1071, 1073, 5655, 5656, 5657, 5658, 5659, 5660, 3264, 3265, 5768, 5769, 5770, 5771, 3910, 6291, 6292, 6293,
    6257, 6317, 6318, 6319, 4236, 2315, 398, 5712, 3875, 7398, 290, 1304, 448, 5793, 135, 2491, 2492, 4225, 62, 5730, 5350, 5060, 4906, 7097,
    917, 1226, 1211, 5337, 1052, 5671, 5672, 5675, 4977, 2214, 3047, 6426, 6617, 13, 2382, 1659, 2503, 3049, 6619, 2059, 472, 474, 1584, 3608,
    6177, 5453, 1112, 4888, 4889, 2425, 3982, 2959, 4073, 1747, 2311, 6715, 4784, 1119, 312, 7034, 5931, 5932, 4921, 4922, 1701, 4026, 4673, 2509,
    5537, 3198, 810, 811, 2839, 2840, 5787, 2465, 6871, 989, 3298, 4214, 558, 4106, 3355, 4417, 6747, 2278, 6486, 5782, 5783, 7015, 7470, 5506,
    325, 4174, 792, 4411, 1799, 4385, 1360, 1361, 4529, 26, 4167, 4168, 6592, 1114, 6786, 5069, 7009, 4822, 5688, 5689, 3823, 6037, 2564, 105,
    740, 171, 4094, 5957, 3037, 2742, 5858, 4824, 5862, 3511, 1972, 4155, 4156, 1380, 3185, 6003, 6005, 506, 7119, 1492, 5914, 2987, 3837, 6019,
    6613, 4062, 5835, 2577, 6662, 6166, 870, 7367, 3307, 3126, 7238, 5676, 5680, 1453, 4034, 6694, 487, 3963, 7433, 2357, 4955, 535, 4005, 7429,
    2551, 5473, 2837, 7514, 7515, 6816, 6817, 3158, 6180, 5828, 6721, 6590, 4360, 4976, 2923, 6917, 950, 6059, 4378, 2666, 2316, 4077, 7401, 1514,
    1708, 1449, 6894, 5823, 5798, 338, 3084, 5527, 2848, 708, 2471, 5786, 1889, 5745, 6345, 7622, 4693, 655, 1951, 704, 5237, 4793, 4121, 4375,
    7054, 6660, 6844, 773, 244, 615, 4742, 7164, 3402, 7485, 4383, 112, 125, 2648, 4596, 6780, 6781, 1613, 2334, 2335, 5961, 5962, 6100, 3068,
    18, 4468, 4469, 4805, 2340, 453, 606, 7294, 959, 3863, 5772, 3669, 1415, 2224, 7365, 1774, 4872, 1324, 1607, 7644, 4827, 4804, 3476, 1399,
    4369, 769, 5894, 832, 1445, 6137, 2998, 3373, 1874, 4298, 2145, 833, 5037, 6078, 6487, 1172, 4317, 6276, 6836, 6409, 6410, 2883, 7572, 777,
    1292, 5198, 2300, 1032, 7112, 3859, 1169, 603, 5927, 5088, 2289, 2576, 4982, 5872, 1142, 6063, 1639, 5885, 3595, 3964, 536, 2685, 1049, 6989,
    7581, 6811, 6489, 6826, 4890, 1254, 1255, 5197, 819, 2677, 7472, 860, 6155, 1391, 1393, 6800, 2212, 5346, 381, 3332, 2791, 6453, 3101, 4928,
    2519, 6020, 4110, 1043, 1776, 6891, 2213, 1542, 1543, 6907, 5622, 5988, 1986, 1987, 3531, 6466, 3289, 2777, 2778, 2779, 5950, 948, 949, 6552,
    1761, 7671, 88, 1181, 5416, 2948, 1333, 7212, 2095, 1248, 7651, 2430, 3545, 6480, 4537, 6079, 1938, 3678, 3317, 5751, 465, 7030, 420, 842,
    1256, 1257, 2937, 3128, 3129, 4964, 5812, 6642, 6033, 6207, 7170, 3668, 6118, 6461, 7193, 242, 336, 2162, 2469, 3062, 5817, 1190, 2792, 163,
    1202, 1582, 6390, 6851, 2732, 2734, 3917, 1706, 4104, 5112, 5628, 501, 2391, 2585, 3102, 5269, 6363, 523, 2649, 2888, 6561, 2760, 5022, 3512,
    5980, 5939, 3588, 4745, 5315, 9, 4731, 4361, 7070, 462, 463, 2321, 2806, 6083, 6304, 1003, 4401, 1090, 1091, 1242, 1243, 4334, 4336, 4876,
    4878, 2108, 6813, 3363, 3364, 4290, 643, 1153, 4227, 5292, 1845, 3048, 7653, 2667, 6795, 4136, 4722, 5369, 2605, 2281, 4387, 3225, 3226, 3044,
    3045, 1264, 1647, 742, 7151, 7282, 4478, 4479, 5146, 1925, 119, 4593, 132, 4598, 7621, 4160, 3294, 3344, 2668, 2669, 2670, 3199, 4377, 945,
    2129, 2130, 1545, 5020, 4584, 4585, 1970, 2133, 3911, 4516, 4517, 6994, 4310, 7464, 3999, 5279, 1318, 6429, 7571, 531, 6117, 5475, 3427, 2171,
    1060, 2941, 4605, 6678, 6793, 2943, 4134, 4609, 4611, 7386, 3828, 1072, 4721, 7474, 422, 2738, 4304, 4483, 2167, 6109, 1594, 4314, 6835, 2724,
    7467, 3768, 2012, 2013, 2015, 5151, 4521, 5152, 5204, 6307, 4232, 5838, 1810, 6120, 7198, 1053, 4128, 4462, 5291, 7415, 1971, 4839, 6225, 49,
    5719, 6287, 2472, 5281, 3947, 2056, 601, 6538, 3381, 7227, 1601, 6419, 6672, 1901, 279, 5239, 875, 1428, 2302, 1261, 1263, 623, 2033, 1265,
    1266, 1001, 1089, 1241, 4875, 359, 2227, 3648, 2030, 6946, 6947, 6279, 5700, 1168, 3133, 1074, 1075, 1509, 3324, 4671, 5966, 3148, 5397, 4629,
    1138, 5405, 5277, 6980, 3899, 3930, 4419, 5420, 5780, 6650, 3445, 2319, 3892, 6746, 3007, 4246, 7499, 1503, 7127, 2373, 4082, 6240, 6241, 946,
    947, 1349, 5243, 1792, 7562, 5997, 7326, 2370, 6273, 4108, 4109, 58, 5553, 3105, 5627, 6887, 3637, 5924, 5271, 2131, 2114, 4687, 6465, 1145,
    1146, 6389, 4700, 6415, 439, 6053, 6235, 4938, 7188, 5230, 2743, 2376, 5697, 7158, 7159, 3269, 3270, 1439, 3440, 6507, 3096, 5317, 3850, 245,
    7077, 6830, 1637, 7181, 4520, 6807, 2295, 2219, 2894, 522, 6046, 2367, 570, 5809, 1356, 5180, 495, 4833, 1853, 7563, 5501, 1927, 5166, 316,
    317, 3923, 4767, 2452, 6778, 1408, 1409, 1782, 2513, 4194, 4635, 5799, 5800, 5801, 5802, 667, 3465, 1520, 6115, 4834, 2142, 3134, 4504, 753,
    1303, 5181, 5182, 5183, 5184, 5185, 5186, 5187, 7407, 7286, 1931, 3135, 6095, 2305, 687, 2110, 5618, 5296, 4777, 4488, 3087, 5275, 459, 1619,
    4393, 5859, 5005, 6575, 3330, 5433, 5882, 2265, 2679, 4270, 1819, 6501, 2897, 2318, 7207, 6462, 3790, 6247, 1079, 4327, 6277, 3161, 1127, 3847,
    440, 5913, 1933, 1568, 5621, 397, 2272, 1595, 4006, 2173, 1062, 2234, 6713, 1684, 4511, 5223, 556, 2746, 3820, 764, 3932, 5390, 1203, 4886,
    2802, 5492, 3590, 3777, 5683, 619, 1788, 1719, 369, 7663, 4608, 1900, 2650, 5282, 7428, 7565, 681, 682, 2936, 1200, 4508, 4475, 527, 944,
    3716, 2004, 2006, 1859, 2386, 4329, 3076, 4956, 3162, 2484, 510, 511, 512, 7006, 7231, 7233, 7234, 2093, 5597, 2731, 3024, 4402, 374, 1351,
    1352, 5578, 7655, 7366, 1384, 2353, 2263, 3974, 6658, 745, 368, 902, 905, 5663, 5664, 5665, 3286, 3287, 991, 993, 3079, 6910, 1083, 1084,
    1237, 1238, 4867, 4868, 2443, 2444, 2508, 816, 6158, 3967, 3831, 3898, 2589, 1178, 4182, 3914, 6008, 385, 6263, 435, 4443, 5345, 1749, 5308,
    2999, 5836, 4694, 2876, 3315, 1020, 2922, 2924, 2196, 2197, 6655, 44, 3882, 1718, 6308, 2080, 2945, 122, 137, 2216, 20, 3610, 1308, 6568,
    766, 767, 768, 2770, 3127, 5819, 918, 1004, 1005, 1006, 5010, 1092, 1093, 1094, 1244, 1245, 4879, 4880, 4881, 360, 361, 5206, 2010, 3025,
    1475, 3306, 1247, 7452, 1944, 1450, 1956, 1196, 284, 1199, 4400, 3285, 3728, 557, 1229, 5090, 5294, 1678, 1679, 5902, 5092, 1926, 4935, 4159,
    3897, 5441, 3370, 2055, 3994, 5530, 5705, 6364, 6365, 6366, 6802, 3103, 3104, 2850, 5055, 5056, 5057, 5058, 2512, 2824, 2126, 2127, 2128, 6573,
    6574, 7255, 7346, 5137, 4239, 2553, 4543, 7245, 6842, 2150, 2361, 869, 6282, 1757, 637, 4274, 7477, 7479, 6647, 3518, 4045, 4216, 3971, 5854,
    4589, 4590, 6160, 141, 1258, 1259, 4602, 7624, 4814, 1830, 1832, 6540, 6147, 6148, 3743, 3955, 321, 322, 2502, 5011, 5706, 3169, 3172, 3173,
    6679, 4572, 5430, 5431, 2537, 6703, 6923, 6924, 4661, 4937, 6789, 5538, 4781, 4337, 1382, 6443, 6444, 2042, 2043, 2044, 320, 3819, 5380, 6506,
    1538, 1539, 2101, 4445, 5347, 7208, 7209, 4294, 10, 2058, 6535, 4041, 6995, 7217, 1578, 4311, 6832, 2715, 7465, 1535, 2979, 257, 6362, 5566,
    3640, 5845, 3280, 3532, 4544, 230, 3492, 7050, 7051, 7052, 3255, 5952, 3243, 3246, 3247, 2847, 4450, 2804, 2805, 3754, 4556, 4557, 5411, 6481,
    6839, 3660, 7606, 5704, 5803, 6553, 3229, 2548, 1958, 5718, 7404, 1456, 3107, 2757, 6058, 1477, 1478, 288, 6001, 4949, 5935, 2636, 4622, 3091,
    3092, 7364, 2556, 4963, 3846, 6344, 3428, 6163, 519, 520, 521, 1185, 3452, 3526, 3686, 990, 4669, 3862, 2100, 4021, 4022, 4023, 1870, 102,
    3673, 1929, 1893, 2426, 6381, 2113, 1316, 6242, 7147, 1621, 4831, 1018, 4016, 6651, 2559, 6152, 4811, 7659, 1967, 618, 2291, 4207, 1347, 3813,
    4083, 1952, 3282, 3283, 498, 5636, 4942, 4367, 3013, 2325, 2326, 2327, 168, 1252, 1253, 1348, 3710, 1842, 158, 5869, 6442, 222, 4908, 2879,
    1081, 1793, 5419, 3267, 1638, 148, 4604, 6792, 4133, 4607, 4395, 6339, 793, 6111, 571, 3321, 779, 1430, 1431, 6278, 2711, 5486, 7328, 1635,
    2584, 3442, 3443, 7573, 5953, 6064, 3345, 6205, 1992, 6458, 7075, 3193, 7397, 7551, 499, 5188, 895, 5255, 2554, 4772, 6759, 696, 4117, 4371,
    4471, 2506, 4877, 2079, 4444, 4033, 2039, 2040, 3538, 1692, 2950, 7559, 5758, 2168, 1974, 6580, 1979, 3295, 1812, 2642, 4679, 3540, 4865, 2681,
    308, 3814, 5462, 5890, 6439, 2089, 6620, 6518, 3111, 4404, 121, 4594, 3707, 138, 4601, 237, 6356, 597, 3202, 3347, 7270, 6730, 6731, 7113,
    6562, 4651, 3843, 2282, 6265, 2052, 5207, 2120, 4646, 4667, 743, 2725, 2727, 6709, 6710, 6766, 7468, 348, 7224, 3159, 3019, 7508, 7125, 1561,
    1562, 227, 3438, 7513, 6418, 2543, 7627, 5051, 98, 1314, 1315, 24, 7620, 4164, 1791, 909, 2135, 1350, 214, 7387, 3215, 6966, 2228, 4530,
    7058, 6238, 5691, 5692, 5693, 5694, 3273, 4079, 4188, 4692, 7615, 3490, 1487, 2476, 146, 5008, 3547, 493, 5946, 910, 911, 6351, 3459, 7311,
    152, 3805, 2527, 1911, 1912, 3361, 3776, 4782, 5677, 140, 1484, 4370, 6873, 7341, 3973, 4686, 6986, 7567, 7221, 2468, 736, 252, 7215, 7216,
    6546, 6736, 6737, 4558, 4559, 2624, 4271, 6229, 2615, 350, 4904, 861, 7414, 4059, 3095, 2697, 7669, 7088, 6221, 7145, 7021, 4234, 6258, 7509,
    356, 2497, 4283, 6469, 4625, 357, 5976, 852, 853, 6990, 6991, 3724, 1860, 7143, 7260, 5999, 6253, 6223, 438, 3387, 4581, 4582, 1954, 7373,
    175, 176, 4838, 4823, 4464, 180, 6717, 2156, 4492, 7475, 6529, 3626, 6474, 5000, 5662, 5919, 1334, 986, 4996, 5264, 1767, 2279, 4998, 6341,
    6342, 6555, 6857, 7027, 1013, 1014, 7229, 3477, 3478, 7372, 835, 1085, 4871, 2078, 1313, 4149, 2601, 1707, 6845, 7180, 2254, 4338, 7358, 370,
    828, 3010, 3705, 2657, 6254, 1730, 1731, 5422, 3488, 7111, 4962, 2031, 4684, 6479, 7064, 4783, 1818, 5834, 262, 4869, 2445, 7106, 2708, 1947,
    4843, 4289, 5229, 3116, 5072, 1965, 1528, 7191, 4636, 4637, 339, 6039, 1922, 7469, 1835, 4663, 2087, 2977, 652, 3501, 791, 5075, 5256, 486,
    1164, 1165, 1166, 7382, 1323, 4406, 3726, 4748, 6805, 3996, 2255, 814, 5130, 156, 157, 3656, 5257, 6630, 6108, 4583, 5014, 4092, 2892, 2536,
    5331};

inline constexpr std::uint16_t tail_begins[] = {
    0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 6, 6, 6, 17,
    17, 17, 17, 17, 18, 18, 18, 18, 18, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19,
    19, 20, 20, 20, 20, 21, 21, 21, 21, 21, 23, 23, 24, 24, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25,
    25, 25, 26, 26, 27, 27, 27, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 33, 33, 34, 34, 34, 34,
    34, 35, 37, 37, 37, 37, 38, 38, 38, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 40, 42, 42, 42,
    42, 42, 43, 43, 46, 46, 46, 46, 46, 46, 46, 47, 47, 53, 53, 53, 53, 53, 53, 55, 55, 55, 55, 59,
    59, 59, 59, 59, 59, 59, 59, 63, 63, 63, 63, 63, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 65, 65, 65, 65, 66, 66, 66, 66, 66, 66, 67, 67, 67, 67, 67, 68, 68, 68, 68, 68, 72, 72,
    72, 72, 72, 75, 79, 79, 79, 79, 80, 81, 82, 82, 82, 82, 83, 84, 84, 84, 84, 84, 84, 87, 87, 87,
    87, 87, 91, 91, 91, 93, 93, 93, 93, 94, 94, 94, 94, 96, 97, 97, 97, 97, 97, 100, 100, 100, 100, 103,
    103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 104, 104, 106, 107, 107, 107, 107, 107, 107, 107, 109,
    109, 110, 110, 110, 110, 110, 110, 110, 110, 111, 111, 111, 111, 113, 113, 113, 113, 117, 117, 117, 117, 117, 118, 118,
    118, 118, 118, 118, 120, 120, 122, 124, 124, 124, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 129, 129, 129,
    131, 131, 131, 131, 132, 132, 132, 132, 132, 133, 133, 133, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134,
    134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 136, 136, 136, 137,
    137, 137, 137, 137, 137, 137, 137, 137, 137, 137, 137, 137, 138, 138, 138, 139, 140, 140, 141, 141, 143, 143, 143, 143,
    143, 145, 145, 145, 146, 146, 146, 147, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 162, 162, 163, 166,
    166, 166, 168, 168, 168, 168, 168, 168, 168, 168, 168, 169, 171, 171, 171, 171, 171, 171, 171, 171, 171, 172, 172, 172,
    172, 172, 172, 172, 174, 174, 174, 176, 177, 177, 177, 178, 178, 178, 178, 178, 179, 180, 180, 180, 180, 181, 181, 181,
    181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 183, 194, 194, 194, 194, 194, 194, 194, 194,
    195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 198, 198, 200, 201, 202, 202, 208, 210, 210, 210,
    210, 210, 210, 210, 210, 211, 211, 211, 211, 212, 212, 212, 212, 212, 215, 215, 215, 215, 216, 217, 220, 220, 220, 221,
    221, 222, 222, 222, 222, 222, 222, 222, 224, 224, 225, 227, 227, 227, 227, 228, 228, 228, 228, 228, 228, 229, 229, 229,
    229, 232, 234, 238, 238, 238, 239, 241, 241, 241, 242, 242, 242, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243,
    243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 244, 244, 244, 244, 244, 244, 244, 244, 244, 245, 245, 245, 250, 251,
    251, 251, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 254, 254, 254,
    254, 254, 254, 254, 254, 254, 257, 257, 257, 257, 257, 257, 257, 259, 259, 259, 259, 260, 260, 260, 260, 260, 260, 260,
    260, 260, 260, 260, 260, 260, 260, 262, 262, 262, 262, 262, 263, 263, 263, 263, 263, 264, 264, 265, 280, 280, 280, 280,
    280, 280, 280, 282, 282, 282, 283, 288, 288, 288, 289, 289, 292, 293, 294, 294, 294, 294, 294, 294, 294, 294, 294, 300,
    300, 301, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306, 306,
    308, 308, 308, 308, 308, 308, 308, 308, 308, 308, 309, 309, 309, 310, 310, 310, 311, 311, 311, 311, 311, 312, 313, 313,
    313, 313, 313, 315, 315, 316, 317, 317, 317, 318, 318, 318, 318, 318, 318, 318, 318, 318, 318, 323, 323, 323, 323, 323,
    323, 323, 323, 324, 326, 326, 326, 326, 326, 327, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 332, 332, 332,
    332, 332, 332, 332, 333, 333, 333, 333, 333, 333, 333, 333, 333, 333, 338, 338, 338, 338, 341, 341, 342, 342, 343, 343,
    343, 343, 343, 343, 344, 344, 344, 344, 344, 344, 344, 345, 345, 345, 345, 345, 346, 346, 346, 346, 346, 346, 350, 351,
    351, 351, 351, 354, 354, 354, 354, 354, 354, 354, 355, 355, 355, 355, 355, 357, 358, 360, 360, 360, 360, 360, 360, 360,
    360, 360, 361, 362, 362, 362, 364, 364, 364, 364, 366, 366, 367, 367, 367, 367, 367, 367, 367, 367, 369, 369, 369, 369,
    371, 371, 371, 371, 371, 371, 371, 371, 371, 371, 371, 371, 371, 371, 371, 371, 371, 371, 371, 371, 371, 371, 371, 371,
    371, 371, 371, 371, 371, 371, 371, 372, 372, 374, 375, 375, 375, 375, 376, 376, 376, 376, 376, 376, 376, 378, 379, 379,
    381, 381, 381, 381, 382, 382, 382, 382, 382, 382, 382, 382, 385, 387, 387, 388, 388, 389, 389, 389, 389, 389, 389, 389,
    390, 390, 390, 391, 391, 391, 392, 392, 403, 403, 403, 403, 403, 410, 410, 410, 411, 411, 411, 411, 413, 413, 413, 413,
    413, 413, 413, 413, 413, 413, 415, 415, 417, 417, 418, 418, 418, 418, 418, 418, 418, 420, 420, 428, 428, 428, 428, 428,
    429, 429, 429, 429, 429, 430, 430, 430, 431, 431, 431, 431, 431, 431, 432, 432, 432, 432, 432, 432, 433, 434, 434, 434,
    434, 434, 434, 435, 435, 435, 435, 435, 435, 435, 437, 440, 440, 441, 441, 442, 442, 442, 442, 442, 442, 442, 442, 442,
    442, 442, 442, 442, 442, 442, 442, 442, 442, 442, 442, 445, 445, 445, 445, 445, 445, 445, 445, 445, 445, 445, 445, 446,
    447, 447, 447, 447, 450, 451, 453, 453, 453, 453, 453, 453, 453, 453, 453, 453, 454, 454, 454, 455, 456, 456, 456, 456,
    456, 456, 459, 465, 465, 465, 465, 465, 465, 465, 465, 465, 468, 468, 468, 469, 469, 484, 484, 484, 484, 484, 484, 484,
    485, 485, 485, 485, 485, 485, 485, 485, 485, 485, 485, 485, 487, 487, 487, 488, 488, 488, 488, 488, 488, 488, 489, 489,
    489, 489, 489, 489, 489, 492, 493, 493, 493, 493, 493, 493, 493, 493, 493, 493, 493, 493, 493, 493, 493, 493, 493, 493,
    493, 493, 493, 493, 493, 494, 494, 494, 495, 498, 498, 498, 499, 499, 499, 499, 499, 499, 499, 499, 499, 499, 500, 500,
    500, 501, 501, 502, 503, 503, 503, 503, 503, 503, 503, 503, 503, 503, 503, 503, 503, 503, 503, 503, 504, 504, 504, 504,
    504, 504, 504, 504, 504, 504, 505, 505, 505, 505, 505, 505, 505, 505, 506, 506, 506, 506, 506, 507, 507, 508, 508, 508,
    508, 508, 508, 508, 508, 508, 508, 510, 510, 511, 511, 511, 511, 511, 511, 515, 517, 518, 518, 518, 518, 518, 519, 519,
    520, 520, 520, 520, 520, 520, 520, 520, 520, 520, 520, 522, 523, 523, 523, 523, 523, 523, 526, 526, 526, 527, 527, 527,
    527, 527, 532, 532, 532, 532, 532, 533, 533, 534, 534, 534, 534, 534, 535, 535, 536, 536, 536, 536, 536, 536, 536, 536,
    536, 536, 537, 551, 551, 551, 551, 551, 551, 551, 551, 551, 552, 552, 552, 552, 553, 553, 553, 553, 553, 553, 554, 554,
    558, 559, 559, 559, 559, 559, 559, 559, 559, 559, 559, 559, 559, 559, 559, 559, 560, 560, 560, 560, 560, 560, 562, 565,
    565, 565, 565, 565, 568, 568, 569, 569, 569, 569, 570, 570, 571, 571, 571, 571, 571, 571, 571, 571, 572, 572, 572, 578,
    578, 578, 582, 582, 582, 582, 582, 582, 582, 582, 582, 582, 582, 582, 582, 582, 582, 582, 582, 582, 582, 582, 582, 583,
    583, 589, 591, 591, 591, 591, 592, 592, 592, 592, 592, 593, 593, 593, 594, 594, 594, 594, 594, 594, 594, 594, 594, 595,
    597, 597, 598, 600, 601, 601, 601, 611, 611, 611, 611, 611, 611, 611, 611, 611, 611, 611, 611, 613, 615, 616, 616, 616,
    617, 617, 617, 617, 617, 617, 617, 617, 617, 617, 617, 617, 618, 618, 618, 618, 625, 625, 625, 625, 625, 630, 632, 634,
    634, 634, 634, 634, 634, 634, 634, 634, 634, 635, 639, 639, 639, 639, 639, 639, 640, 640, 640, 640, 641, 641, 641, 641,
    641, 641, 641, 641, 641, 641, 641, 641, 644, 644, 645, 645, 645, 645, 645, 645, 646, 646, 646, 646, 647, 647, 647, 647,
    649, 649, 649, 649, 654, 654, 656, 656, 657, 657, 657, 657, 657, 658, 658, 658, 658, 660, 661, 661, 661, 661, 661, 661,
    661, 661, 661, 661, 661, 661, 661, 662, 662, 663, 663, 665, 665, 665, 665, 665, 665, 666, 666, 666, 666, 666, 666, 666,
    666, 666, 666, 666, 666, 666, 666, 666, 670, 670, 670, 670, 670, 670, 670, 670, 675, 675, 675, 675, 675, 675, 675, 675,
    675, 677, 677, 677, 677, 677, 677, 677, 677, 677, 677, 677, 677, 678, 679, 679, 680, 682, 684, 684, 685, 685, 685, 685,
    685, 685, 687, 687, 687, 687, 687, 687, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 689, 689, 689, 689, 691,
    692, 693, 694, 694, 694, 694, 695, 695, 695, 696, 696, 696, 696, 696, 697, 697, 697, 699, 699, 699, 700, 700, 700, 700,
    701, 701, 701, 701, 701, 706, 706, 706, 706, 706, 706, 707, 709, 710, 712, 712, 712, 712, 712, 713, 713, 713, 713, 713,
    713, 713, 713, 713, 713, 716, 716, 716, 716, 719, 719, 721, 721, 721, 721, 721, 721, 721, 733, 733, 733, 733, 733, 733,
    733, 733, 733, 733, 733, 734, 734, 734, 734, 734, 734, 734, 735, 735, 735, 735, 735, 735, 735, 735, 737, 737, 740, 740,
    740, 740, 740, 740, 741, 741, 741, 741, 743, 744, 745, 745, 745, 745, 745, 747, 748, 748, 749, 749, 749, 749, 749, 749,
    749, 749, 749, 750, 750, 750, 751, 751, 752, 754, 754, 754, 754, 754, 754, 754, 754, 754, 755, 755, 756, 756, 756, 756,
    756, 756, 756, 757, 757, 757, 758, 762, 764, 769, 769, 769, 769, 769, 769, 769, 770, 770, 770, 770, 771, 771, 774, 774,
    774, 779, 779, 791, 791, 831, 831, 831, 831, 832, 832, 840, 841, 841, 841, 841, 841, 841, 841, 841, 841, 841, 844, 845,
    845, 845, 845, 845, 845, 845, 845, 845, 845, 846, 846, 846, 846, 846, 846, 847, 847, 847, 848, 848, 848, 848, 848, 848,
    848, 848, 848, 848, 848, 848, 849, 849, 849, 849, 849, 849, 850, 852, 852, 852, 852, 852, 852, 852, 852, 852, 852, 852,
    852, 852, 853, 855, 855, 857, 857, 857, 857, 857, 857, 857, 857, 858, 858, 858, 858, 858, 858, 858, 858, 858, 858, 858,
    858, 858, 858, 858, 858, 858, 858, 858, 858, 858, 858, 858, 858, 861, 861, 861, 861, 861, 862, 862, 865, 865, 867, 867,
    867, 867, 867, 868, 868, 868, 869, 869, 869, 869, 869, 869, 875, 879, 880, 880, 881, 881, 881, 881, 881, 881, 881, 881,
    881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 883, 883, 883, 883, 883,
    883, 883, 884, 884, 885, 885, 885, 885, 885, 885, 885, 885, 887, 887, 887, 887, 888, 888, 888, 888, 888, 892, 892, 893,
    893, 893, 893, 894, 894, 894, 894, 894, 895, 897, 897, 897, 899, 899, 899, 899, 899, 900, 900, 900, 900, 900, 900, 900,
    900, 900, 901, 901, 901, 901, 901, 903, 903, 904, 904, 905, 905, 906, 906, 906, 907, 907, 907, 907, 910, 911, 911, 911,
    911, 911, 911, 911, 911, 911, 911, 911, 911, 912, 919, 919, 919, 919, 919, 924, 924, 924, 929, 929, 929, 929, 929, 932,
    934, 935, 940, 941, 941, 941, 941, 941, 941, 941, 941, 942, 943, 943, 943, 943, 944, 944, 944, 944, 944, 945, 947, 947,
    947, 947, 947, 947, 947, 948, 949, 949, 949, 949, 949, 949, 949, 950, 950, 950, 950, 950, 950, 950, 950, 950, 950, 950,
    950, 950, 950, 950, 950, 950, 950, 950, 950, 950, 950, 950, 950, 950, 950, 950, 950, 952, 952, 952, 952, 952, 953, 953,
    953, 953, 954, 955, 957, 957, 957, 957, 957, 958, 958, 958, 958, 958, 958, 958, 958, 958, 958, 958, 958, 958, 958, 958,
    959, 959, 959, 959, 959, 959, 959, 959, 959, 959, 959, 959, 959, 959, 964, 964, 964, 964, 964, 964, 964, 964, 965, 965,
    965, 965, 966, 966, 966, 966, 966, 966, 966, 966, 966, 966, 966, 966, 966, 966, 966, 966, 966, 967, 967, 969, 969, 969,
    972, 972, 972, 974, 974, 974, 974, 975, 975, 975, 976, 976, 979, 980, 987, 987, 987, 987, 987, 987, 987, 987, 989, 990,
    990, 990, 991, 991, 991, 991, 991, 993, 993, 995, 995, 997, 997, 998, 998, 999, 1001, 1001, 1001, 1001, 1001, 1001, 1001, 1001,
    1002, 1002, 1002, 1002, 1002, 1002, 1003, 1003, 1003, 1003, 1003, 1003, 1003, 1003, 1003, 1003, 1003, 1004, 1004, 1004, 1004, 1006, 1007, 1007,
    1007, 1008, 1008, 1008, 1008, 1009, 1010, 1010, 1010, 1011, 1011, 1012, 1012, 1013, 1013, 1013, 1013, 1013, 1015, 1015, 1015, 1015, 1015, 1016,
    1016, 1016, 1016, 1016, 1016, 1016, 1016, 1016, 1016, 1016, 1016, 1016, 1016, 1020, 1020, 1023, 1023, 1024, 1025, 1026, 1026, 1026, 1026, 1027,
    1028, 1028, 1028, 1028, 1031, 1032, 1032, 1032, 1032, 1032, 1034, 1035, 1035, 1039, 1039, 1039, 1039, 1039, 1039, 1039, 1039, 1040, 1041, 1041,
    1041, 1041, 1052, 1052, 1052, 1053, 1053, 1053, 1053, 1053, 1053, 1054, 1054, 1054, 1054, 1054, 1055, 1055, 1055, 1055, 1055, 1055, 1055, 1056,
    1058, 1058, 1058, 1058, 1058, 1058, 1058, 1058, 1059, 1059, 1059, 1060, 1060, 1060, 1061, 1061, 1061, 1061, 1062, 1062, 1062, 1062, 1062, 1062,
    1062, 1065, 1065, 1065, 1065, 1065, 1119, 1119, 1119, 1119, 1119, 1119, 1119, 1119, 1119, 1119, 1119, 1121, 1122, 1123, 1123, 1123, 1123, 1123,
    1127, 1127, 1128, 1128, 1128, 1128, 1130, 1131, 1131, 1131, 1131, 1131, 1132, 1132, 1132, 1132, 1132, 1132, 1132, 1132, 1134, 1134, 1134, 1134,
    1135, 1136, 1136, 1136, 1136, 1136, 1139, 1139, 1139, 1140, 1140, 1141, 1141, 1141, 1141, 1141, 1141, 1141, 1141, 1142, 1142, 1142, 1142, 1142,
    1142, 1142, 1142, 1142, 1142, 1142, 1143, 1143, 1143, 1143, 1143, 1143, 1145, 1146, 1146, 1146, 1148, 1149, 1149, 1149, 1149, 1149, 1149, 1149,
    1149, 1149, 1149, 1149, 1156, 1156, 1157, 1157, 1158, 1158, 1158, 1158, 1158, 1158, 1158, 1158, 1162, 1162, 1163, 1164, 1164, 1166, 1166, 1166,
    1166, 1167, 1167, 1167, 1167, 1167, 1167, 1167, 1167, 1167, 1167, 1167, 1167, 1167, 1167, 1167, 1168, 1169, 1171, 1171, 1171, 1171, 1171, 1171,
    1172, 1172, 1173, 1174, 1174, 1174, 1174, 1174, 1174, 1174, 1174, 1174, 1174, 1175, 1175, 1175, 1175, 1175, 1175, 1175, 1175, 1175, 1175, 1177,
    1228, 1228, 1228, 1228, 1228, 1228, 1228, 1228, 1228, 1228, 1228, 1228, 1228, 1228, 1228, 1228, 1229, 1229, 1229, 1230, 1230, 1230, 1230, 1231,
    1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1233, 1233, 1233, 1235, 1235, 1235, 1235, 1235, 1235, 1235, 1235, 1235, 1235, 1235,
    1235, 1235, 1235, 1236, 1236, 1236, 1236, 1236, 1236, 1236, 1236, 1236, 1236, 1236, 1236, 1241, 1241, 1242, 1242, 1242, 1243, 1243, 1243, 1243,
    1243, 1243, 1243, 1243, 1243, 1243, 1243, 1243, 1243, 1243, 1243, 1243, 1246, 1246, 1246, 1246, 1246, 1246, 1247, 1247, 1247, 1247, 1247, 1248,
    1248, 1248, 1248, 1254, 1268, 1268, 1270, 1271, 1271, 1271, 1271, 1271, 1271, 1271, 1271, 1271, 1271, 1271, 1271, 1271, 1271, 1271, 1271, 1271,
    1271, 1271, 1271, 1271, 1272, 1272, 1272, 1272, 1272, 1272, 1272, 1272, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1274, 1274, 1274, 1274, 1275,
    1275, 1275, 1278, 1278, 1281, 1282, 1282, 1282, 1282, 1282, 1282, 1282, 1282, 1282, 1283, 1283, 1283, 1283, 1283, 1283, 1283, 1283, 1284, 1284,
    1285, 1285, 1285, 1286, 1286, 1288, 1288, 1290, 1290, 1290, 1290, 1290, 1291, 1291, 1291, 1291, 1291, 1291, 1291, 1291, 1291, 1291, 1294, 1294,
    1294, 1294, 1294, 1294, 1295, 1295, 1296, 1296, 1296, 1296, 1296, 1296, 1296, 1296, 1297, 1297, 1297, 1297, 1297, 1300, 1300, 1300, 1300, 1300,
    1301, 1302, 1302, 1302, 1308, 1308, 1308, 1311, 1311, 1311, 1311, 1311, 1311, 1311, 1311, 1311, 1311, 1311, 1311, 1311, 1311, 1312, 1312, 1312,
    1312, 1312, 1312, 1312, 1312, 1313, 1313, 1313, 1314, 1314, 1314, 1315, 1315, 1315, 1315, 1317, 1317, 1317, 1317, 1319, 1320, 1320, 1320, 1320,
    1321, 1322, 1322, 1322, 1322, 1322, 1322, 1322, 1322, 1322, 1322, 1322, 1322, 1322, 1322, 1322, 1322, 1325, 1325, 1325, 1325, 1325, 1325, 1325,
    1325, 1325, 1326, 1326, 1326, 1326, 1328, 1328, 1328, 1328, 1328, 1329, 1330, 1330, 1330, 1334, 1335, 1336, 1336, 1336, 1336, 1336, 1336, 1337,
    1337, 1337, 1346, 1348, 1349, 1349, 1349, 1350, 1350, 1350, 1350, 1350, 1350, 1350, 1351, 1351, 1351, 1353, 1353, 1353, 1353, 1353, 1355, 1355,
    1355, 1355, 1355, 1355, 1358, 1358, 1358, 1359, 1359, 1359, 1359, 1359, 1359, 1359, 1360, 1361, 1362, 1362, 1363, 1365, 1365, 1365, 1366, 1366,
    1367, 1367, 1367, 1367, 1367, 1369, 1369, 1369, 1369, 1369, 1369, 1369, 1369, 1369, 1369, 1369, 1369, 1370, 1370, 1370, 1370, 1370, 1370, 1370,
    1370, 1370, 1371, 1372, 1372, 1372, 1372, 1372, 1375, 1375, 1375, 1375, 1375, 1375, 1375, 1375, 1376, 1376, 1377, 1377, 1377, 1377, 1377, 1377,
    1377, 1377, 1377, 1377, 1377, 1377, 1377, 1381, 1382, 1382, 1382, 1382, 1382, 1382, 1382, 1383, 1384, 1384, 1384, 1384, 1384, 1384, 1384, 1384,
    1384, 1384, 1385, 1385, 1385, 1385, 1385, 1385, 1386, 1386, 1386, 1386, 1386, 1386, 1387, 1389, 1389, 1389, 1390, 1390, 1390, 1391, 1391, 1391,
    1391, 1392, 1392, 1392, 1392, 1396, 1396, 1396, 1396, 1396, 1397, 1399, 1399, 1400, 1401, 1401, 1401, 1401, 1401, 1401, 1402, 1402, 1402, 1402,
    1403, 1403, 1403, 1403, 1404, 1405, 1405, 1407, 1407, 1407, 1408, 1408, 1408, 1408, 1427, 1427, 1428, 1429, 1429, 1429, 1432, 1433, 1436, 1436,
    1436, 1436, 1438, 1438, 1438, 1438, 1438, 1442, 1442, 1442, 1442, 1445, 1446, 1446, 1446, 1447, 1447, 1447, 1448, 1449, 1449, 1449, 1449, 1449,
    1449, 1449, 1449, 1450, 1450, 1456, 1456, 1456, 1456, 1456, 1456, 1456, 1457, 1458, 1461, 1461, 1461, 1461, 1461, 1461, 1464, 1464, 1464, 1464,
    1465, 1467, 1467, 1467, 1467, 1467, 1468, 1468, 1469, 1469, 1472, 1472, 1472, 1472, 1472, 1472, 1472, 1472, 1472, 1472, 1473, 1473, 1473, 1473,
    1473, 1473, 1473, 1474, 1474, 1474, 1475, 1475, 1475, 1475, 1475, 1476, 1476, 1476, 1476, 1476, 1477, 1477, 1477, 1477, 1477, 1477, 1477, 1477,
    1477, 1477, 1477, 1477, 1477, 1478, 1478, 1478, 1478, 1478, 1478, 1479, 1479, 1479, 1479, 1482, 1482, 1482, 1484, 1484, 1485, 1494, 1494, 1496,
    1496, 1496, 1496, 1497, 1497, 1498, 1499, 1499, 1499, 1499, 1500, 1501, 1501, 1502, 1502, 1502, 1502, 1503, 1503, 1503, 1504, 1504, 1507, 1507,
    1507, 1507, 1507, 1507, 1507, 1507, 1508, 1508, 1508, 1508, 1508, 1508, 1508, 1508, 1509, 1511, 1511, 1511, 1511, 1512, 1512, 1513, 1514, 1516,
    1516, 1516, 1516, 1516, 1516, 1516, 1517, 1517, 1517, 1517, 1517, 1518, 1518, 1518, 1518, 1518, 1522, 1522, 1542, 1542, 1544, 1544, 1544, 1545,
    1546, 1546, 1548, 1548, 1548, 1549, 1550, 1550, 1553, 1553, 1553, 1553, 1553, 1553, 1553, 1553, 1555, 1555, 1555, 1555, 1556, 1557, 1557, 1557,
    1557, 1557, 1557, 1557, 1557, 1557, 1557, 1557, 1557, 1557, 1557, 1557, 1557, 1557, 1557, 1557, 1558, 1558, 1558, 1558, 1558, 1558, 1558, 1558,
    1558, 1561, 1561, 1561, 1561, 1561, 1561, 1561, 1561, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584, 1584,
    1585, 1585, 1585, 1587, 1587, 1587, 1588, 1588, 1588, 1588, 1588, 1588, 1588, 1588, 1588, 1595, 1595, 1595, 1595, 1595, 1595, 1595, 1595, 1595,
    1595, 1595, 1595, 1595, 1595, 1595, 1595, 1595, 1595, 1595, 1595, 1595, 1595, 1595, 1595, 1595, 1595, 1597, 1597, 1597, 1597, 1602, 1602, 1602,
    1602, 1602, 1602, 1602, 1603, 1603, 1604, 1606, 1606, 1606, 1606, 1606, 1606, 1608, 1608, 1608, 1609, 1609, 1611, 1611, 1611, 1615, 1615, 1615,
    1619, 1619, 1619, 1619, 1619, 1620, 1639, 1639, 1639, 1639, 1639, 1639, 1639, 1641, 1641, 1641, 1642, 1642, 1642, 1642, 1642, 1642, 1642, 1642,
    1652, 1652, 1653, 1653, 1653, 1655, 1655, 1657, 1657, 1657, 1660, 1662, 1663, 1664, 1664, 1665, 1667, 1667, 1667, 1667, 1667, 1667, 1667, 1667,
    1671, 1671, 1671, 1671, 1671, 1671, 1677, 1677, 1677, 1677, 1677, 1677, 1677, 1677, 1678, 1678, 1678, 1678, 1678, 1679, 1679, 1679, 1679, 1679,
    1682, 1682, 1682, 1682, 1682, 1683, 1683, 1684, 1684, 1684, 1684, 1684, 1685, 1685, 1685, 1685, 1685, 1685, 1685, 1685, 1685, 1685, 1685, 1685,
    1685, 1687, 1688, 1688, 1688, 1688, 1689, 1689, 1689, 1689, 1689, 1689, 1689, 1690, 1694, 1694, 1694, 1694, 1694, 1695, 1695, 1696, 1696, 1701,
    1702, 1703, 1703, 1703, 1704, 1704, 1705, 1705, 1706, 1706, 1706, 1706, 1706, 1706, 1716, 1735, 1735, 1735, 1735, 1735, 1735, 1735, 1735, 1735,
    1736, 1736, 1736, 1736, 1737, 1737, 1737, 1738, 1738, 1739, 1739, 1739, 1739, 1739, 1739, 1739, 1739, 1739, 1739, 1739, 1740, 1740, 1740, 1740,
    1740, 1740, 1740, 1740, 1740, 1740, 1740, 1740, 1740, 1740, 1740, 1740, 1740, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1743,
    1743, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1744, 1744, 1744, 1744, 1744, 1744, 1744, 1744, 1744, 1744,
    1745, 1745, 1745, 1745, 1745, 1745, 1745, 1749, 1749, 1749, 1749, 1750, 1750, 1750, 1752, 1752, 1752, 1752, 1752, 1752, 1754, 1754, 1754, 1754,
    1754, 1754, 1754, 1754, 1754, 1754, 1754, 1754, 1754, 1754, 1754, 1755, 1755, 1755, 1755, 1755, 1755, 1755, 1756, 1756, 1756, 1756, 1756, 1756,
    1756, 1756, 1756, 1756, 1756, 1758, 1758, 1758, 1758, 1758, 1758, 1758, 1758, 1759, 1759, 1759, 1759, 1759, 1759, 1759, 1759, 1759, 1759, 1760,
    1760, 1760, 1760, 1760, 1760, 1760, 1760, 1760, 1760, 1760, 1760, 1760, 1760, 1760, 1761, 1761, 1761, 1761, 1761, 1762, 1763, 1763, 1763, 1763,
    1763, 1763, 1763, 1763, 1765, 1766, 1766, 1766, 1766, 1766, 1766, 1766, 1766, 1766, 1766, 1766, 1768, 1768, 1768, 1768, 1769, 1771, 1771, 1772,
    1772, 1772, 1773, 1777, 1777, 1777, 1777, 1778, 1778, 1778, 1778, 1779, 1779, 1779, 1788, 1790, 1790, 1791, 1791, 1791, 1791, 1791, 1791, 1791,
    1792, 1792, 1792, 1793, 1793, 1793, 1793, 1794, 1795, 1795, 1795, 1796, 1800, 1800, 1801, 1801, 1801, 1801, 1801, 1801, 1801, 1801, 1801, 1801,
    1801, 1803, 1804, 1804, 1804, 1809, 1809, 1809, 1809, 1809, 1809, 1809, 1809, 1809, 1810, 1810, 1810, 1810, 1812, 1812, 1812, 1812, 1812, 1812,
    1812, 1812, 1812, 1812, 1812, 1813, 1814, 1814, 1814, 1815, 1833, 1833, 1833, 1833, 1833, 1834, 1834, 1834, 1834, 1838, 1838, 1838, 1838, 1839,
    1839, 1839, 1839, 1840, 1840, 1840, 1840, 1840, 1840, 1840, 1840, 1840, 1840, 1840, 1840, 1840, 1840, 1840, 1842, 1844, 1844, 1845, 1845, 1845,
    1846, 1848, 1849, 1849, 1849, 1849, 1849, 1849, 1849, 1849, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850,
    1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1851, 1851, 1851, 1852, 1852, 1852, 1853, 1853,
    1853, 1853, 1853, 1853, 1853, 1853, 1853, 1855, 1855, 1855, 1855, 1855, 1855, 1855, 1855, 1855, 1855, 1855, 1856, 1856, 1856, 1856, 1856, 1857,
    1857, 1857, 1857, 1857, 1857, 1857, 1857, 1857, 1857, 1858, 1858, 1858, 1859, 1863, 1863, 1865, 1865, 1865, 1865, 1865, 1867, 1867, 1867, 1867,
    1868, 1868, 1870, 1870, 1870, 1871, 1871, 1871, 1871, 1871, 1871, 1871, 1871, 1871, 1871, 1871, 1871, 1871, 1871, 1871, 1871, 1873, 1877, 1877,
    1877, 1877, 1877, 1878, 1878, 1878, 1878, 1880, 1890, 1890, 1890, 1890, 1891, 1892, 1892, 1894, 1894, 1894, 1894, 1894, 1894, 1897, 1897, 1897,
    1898, 1898, 1898, 1898, 1899, 1899, 1901, 1901, 1901, 1901, 1901, 1901, 1901, 1901, 1902, 1902, 1902, 1902, 1902, 1902, 1903, 1906, 1906, 1906,
    1906, 1906, 1906, 1906, 1906, 1906, 1908, 1908, 1908, 1908, 1908, 1908, 1909, 1911, 1911, 1911, 1911, 1911, 1911, 1911, 1911, 1912, 1912, 1912,
    1912, 1912, 1912, 1912, 1912, 1912, 1912, 1912, 1915, 1915, 1915, 1915, 1915, 1915, 1915, 1916, 1917, 1917, 1917, 1917, 1917, 1917, 1917, 1917,
    1917, 1917, 1917, 1917, 1921, 1921, 1922, 1922, 1922, 1922, 1923, 1923, 1923, 1923, 1923, 1923, 1923, 1923, 1924, 1924, 1924, 1924, 1924, 1924,
    1924, 1928, 1928, 1928, 1930, 1930, 1930, 1935, 1935, 1936, 1937, 1937, 1937, 1937, 1937, 1937, 1937, 1937, 1945, 1945, 1945, 1945, 1946, 1946,
    1946, 1946, 1946, 1946, 1946, 1946, 1946, 1946, 1946, 1953, 1953, 1953, 1953, 1954, 1954, 1954, 1954, 1954, 1954, 1954, 1954, 1954, 1954, 1954,
    1954, 1955, 1955, 1955, 1955, 1955, 1955, 1955, 1957, 1960, 1960, 1960, 1960, 1960, 1960, 1960, 1960, 1960, 1960, 1961, 1961, 1961, 1961, 1961,
    1962, 1962, 1962, 1962, 1962, 1962, 1962, 1962, 1962, 1962, 1962, 1962, 1962, 1962, 1962, 1963, 1963, 1963, 1964, 1964, 1964, 1964, 1964, 1964,
    1964, 1964, 1964, 1964, 1964, 1969, 1969, 1969, 1969, 1969, 1969, 1969, 1969, 1978, 1978, 1978, 1981, 1983, 1983, 1983, 1983, 1985, 1985, 1986,
    1987, 1987, 1987, 1987, 1987, 1987, 1987, 1987, 1987, 1987, 1988, 1988, 1988, 1988, 1988, 1988, 1988, 1993, 1993, 1993, 1993, 1996, 1997, 1997,
    1997, 1997, 1997, 1998, 1999, 1999, 1999, 1999, 1999, 2000, 2000, 2000, 2000, 2003, 2003, 2003, 2003, 2003, 2003, 2004, 2012, 2012, 2013, 2013,
    2014, 2014, 2014, 2015, 2016, 2016, 2016, 2016, 2016, 2019, 2019, 2019, 2019, 2019, 2019, 2019, 2019, 2019, 2019, 2019, 2019, 2019, 2031, 2031,
    2031, 2031, 2031, 2033, 2035, 2035, 2035, 2035, 2035, 2035, 2035, 2035, 2035, 2035, 2035, 2037, 2037, 2037, 2037, 2037, 2037, 2037, 2037, 2039,
    2039, 2039, 2039, 2039, 2040, 2040, 2042, 2042, 2043, 2043, 2043, 2043, 2044, 2044, 2044, 2044, 2044, 2044, 2044, 2045, 2045, 2045, 2045, 2045,
    2045, 2046, 2048, 2050, 2051, 2051, 2051, 2051, 2051, 2051, 2051, 2051, 2051, 2051, 2052, 2052, 2052, 2052, 2052, 2052, 2052, 2052, 2052, 2052,
    2054, 2056, 2059, 2059, 2060, 2061, 2061, 2061, 2061, 2061, 2061, 2061, 2061, 2061, 2061, 2063, 2063, 2064, 2073, 2073, 2073, 2073, 2073, 2073,
    2073, 2076, 2076, 2076, 2076, 2076, 2076, 2077, 2077, 2077, 2077, 2078, 2078, 2078, 2078, 2078, 2078, 2078, 2078, 2078, 2078, 2078, 2078, 2078,
    2078, 2079, 2083, 2083, 2083, 2083, 2083, 2083, 2083, 2083, 2083, 2083, 2085, 2085, 2086, 2086, 2086, 2086, 2086, 2086, 2086, 2086, 2086, 2086,
    2089, 2092, 2092, 2092, 2092, 2116, 2116, 2121, 2121, 2121, 2121, 2122, 2122, 2122, 2122, 2122, 2122, 2122, 2122, 2122, 2124, 2127, 2127, 2128,
    2128, 2128, 2128, 2129, 2129, 2130, 2130, 2130, 2130, 2130, 2130, 2130, 2130, 2130, 2130, 2130, 2131, 2132, 2132, 2132, 2132, 2132, 2132, 2132,
    2132, 2132, 2132, 2132, 2132, 2132, 2132, 2135, 2135, 2135, 2135, 2139, 2139, 2139, 2139, 2139, 2139, 2139, 2140, 2140, 2140, 2140, 2140, 2140,
    2140, 2140, 2140, 2140, 2140, 2140, 2140, 2141, 2141, 2141, 2142, 2142, 2142, 2142, 2142, 2142, 2143, 2143, 2143, 2143, 2145, 2145, 2145, 2145,
    2146, 2151, 2151, 2153, 2153, 2153, 2153, 2153, 2154, 2154, 2154, 2154, 2154, 2154, 2154, 2154, 2154, 2154, 2154, 2154, 2155, 2155, 2155, 2155,
    2155, 2155, 2155, 2155, 2155, 2155, 2155, 2155, 2157, 2157, 2157, 2157, 2157, 2165, 2165, 2166, 2170, 2170, 2170, 2170, 2177, 2177, 2188, 2188,
    2188, 2188, 2188, 2188, 2188, 2188, 2189, 2189, 2189, 2190, 2190, 2190, 2191, 2191, 2204, 2207, 2212, 2212, 2212, 2214, 2214, 2214, 2214, 2216,
    2216, 2216, 2216, 2216, 2216, 2216, 2216, 2216, 2216, 2216, 2216, 2217, 2222, 2222, 2224, 2224, 2224, 2224, 2224, 2224, 2224, 2226, 2226, 2226,
    2226, 2226, 2226, 2227, 2227, 2227, 2227, 2227, 2227, 2227, 2227, 2227, 2228, 2229, 2230, 2230, 2230, 2230, 2230, 2230, 2230, 2232, 2232, 2233,
    2233, 2233, 2233, 2234, 2236, 2237, 2237, 2237, 2237, 2237, 2237, 2237, 2237, 2237, 2237, 2238, 2238, 2242, 2242, 2242, 2242, 2242, 2242, 2242,
    2243, 2247, 2247, 2247, 2247, 2247, 2247, 2251, 2251, 2251, 2252, 2252, 2252, 2252, 2252, 2252, 2252, 2252, 2252, 2252, 2262, 2262, 2262, 2262,
    2262, 2263, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2265, 2265, 2265, 2265, 2265, 2266, 2266, 2266, 2266, 2266, 2266, 2267, 2267, 2267, 2267,
    2268, 2268, 2269, 2270, 2270, 2270, 2270, 2270, 2270, 2270, 2270, 2270, 2271, 2271, 2271, 2272, 2272, 2272, 2272, 2272, 2272, 2272, 2272, 2273,
    2273, 2273, 2273, 2273, 2273, 2273, 2273, 2273, 2273, 2273, 2273, 2273, 2274, 2274, 2274, 2275, 2275, 2275, 2275, 2275, 2275, 2281, 2284, 2284,
    2286, 2287, 2287, 2287, 2287, 2287, 2287, 2288, 2288, 2289, 2289, 2289, 2290, 2291, 2299, 2299, 2299, 2299, 2299, 2299, 2299, 2299, 2300, 2300,
    2300, 2300, 2300, 2300, 2301, 2303, 2303, 2303, 2304, 2304, 2304, 2304, 2304, 2304, 2304, 2304, 2304, 2304, 2304, 2304, 2304, 2304, 2304, 2304,
    2304, 2304, 2304, 2306, 2306, 2306, 2306, 2306, 2307, 2307, 2311, 2311, 2311, 2311, 2311, 2311, 2311, 2311, 2315, 2316, 2316, 2317, 2317, 2317,
    2317, 2317, 2317, 2317, 2317, 2317, 2317, 2317, 2317, 2317, 2317, 2317, 2317, 2318, 2319, 2319, 2320, 2320, 2320, 2321, 2321, 2321, 2321, 2321,
    2322, 2322, 2324, 2324, 2324, 2324, 2324, 2324, 2331, 2331, 2331, 2331, 2331, 2331, 2331, 2331, 2331, 2332, 2332, 2332, 2332, 2332, 2332, 2332,
    2332, 2332, 2332, 2332, 2335, 2335, 2336, 2336, 2336, 2336, 2337, 2337, 2337, 2340, 2340, 2340, 2340, 2340, 2340, 2340, 2343, 2343, 2343, 2343,
    2350, 2350, 2352, 2352, 2352, 2352, 2352, 2352, 2352, 2352, 2352, 2352, 2352, 2360, 2360, 2360, 2360, 2361, 2361, 2361, 2361, 2361, 2362, 2362,
    2362, 2362, 2363, 2363, 2363, 2363, 2365, 2365, 2365, 2365, 2365, 2365, 2365, 2365, 2365, 2365, 2365, 2365, 2365, 2365, 2365, 2365, 2365, 2365,
    2365, 2365, 2365, 2365, 2365, 2365, 2366, 2366, 2366, 2366, 2367, 2367, 2371, 2371, 2371, 2371, 2371, 2373, 2373, 2373, 2374, 2374, 2374, 2374,
    2374, 2374, 2374, 2374, 2374, 2374, 2374, 2374, 2374, 2377, 2377, 2377, 2377, 2377, 2378, 2378, 2378, 2378, 2379, 2379, 2379, 2380, 2381, 2381,
    2381, 2382, 2382, 2382, 2382, 2382, 2382, 2382, 2382, 2382, 2382, 2382, 2388, 2390, 2390, 2390, 2390, 2390, 2390, 2391, 2391, 2391, 2391, 2391,
    2391, 2393, 2394, 2394, 2394, 2394, 2394, 2394, 2394, 2394, 2394, 2394, 2394, 2394, 2394, 2395, 2395, 2395, 2395, 2395, 2395, 2395, 2395, 2395,
    2396, 2396, 2396, 2396, 2396, 2396, 2396, 2396, 2396, 2396, 2396, 2396, 2398, 2398, 2398, 2398, 2401, 2401, 2401, 2401, 2403, 2403, 2403, 2404,
    2404, 2404, 2404, 2405, 2405, 2405, 2405, 2406, 2407, 2407, 2407, 2407, 2407, 2407, 2407, 2407, 2407, 2408, 2408, 2408, 2408, 2408, 2408, 2408,
    2408, 2409, 2410, 2410, 2410, 2411, 2411, 2411, 2412, 2412, 2412, 2413, 2414, 2414, 2415, 2415, 2417, 2418, 2418, 2419, 2419, 2421, 2421, 2421,
    2421, 2423, 2425, 2425, 2426, 2427, 2427, 2427, 2427, 2427, 2427, 2427, 2427, 2428, 2428, 2429, 2429, 2430, 2430, 2430, 2430, 2430, 2430, 2431,
    2435, 2435, 2435, 2435, 2435, 2439, 2439, 2441, 2441, 2441, 2442, 2442, 2442, 2442, 2442, 2444, 2444, 2444, 2444, 2444, 2444, 2444, 2444, 2444,
    2444, 2444, 2444, 2444, 2444, 2444, 2444, 2444, 2444, 2444, 2444, 2444, 2444, 2444, 2444, 2444, 2450, 2450, 2450, 2450, 2451, 2451, 2452, 2454,
    2454, 2454, 2454, 2454, 2454, 2454, 2454, 2454, 2454, 2458, 2458, 2458, 2458, 2458, 2458, 2458, 2459, 2459, 2460, 2460, 2461, 2461, 2461, 2461,
    2461, 2461, 2461, 2461, 2461, 2461, 2464, 2464, 2464, 2464, 2465, 2465, 2466, 2482, 2486, 2486, 2486, 2487, 2487, 2487, 2487, 2489, 2489, 2489,
    2490, 2490, 2490, 2490, 2490, 2490, 2490, 2490, 2490, 2490, 2490, 2490, 2490, 2490, 2490, 2490, 2490, 2490, 2491, 2492, 2493, 2493, 2495, 2495,
    2495, 2495, 2495, 2495, 2496, 2496, 2496, 2497, 2498, 2498, 2498, 2498, 2499, 2500, 2500, 2500, 2500, 2500, 2501, 2501, 2501, 2501, 2503, 2503,
    2503, 2503, 2503, 2504, 2504, 2505, 2505, 2505, 2506, 2506, 2506, 2506, 2506, 2506, 2506, 2506, 2506, 2506, 2506, 2510, 2510, 2510, 2510, 2511,
    2511, 2511, 2512, 2512, 2512, 2512, 2512, 2512, 2513, 2513, 2513, 2513, 2514, 2514, 2514, 2514, 2514, 2514, 2514, 2514, 2514, 2516, 2516, 2516,
    2516, 2516, 2516, 2516, 2516, 2516, 2516, 2516, 2516, 2516, 2517, 2517, 2517, 2517, 2517, 2518, 2518, 2518, 2519, 2519, 2519, 2519, 2519, 2519,
    2519, 2519, 2519, 2519, 2519, 2519, 2520, 2520, 2522, 2523, 2526, 2526, 2526, 2526, 2526, 2526, 2526, 2526, 2526, 2526, 2526, 2526, 2526, 2526,
    2526, 2526, 2526, 2526, 2526, 2526, 2526, 2526, 2526, 2526, 2527, 2527, 2528, 2528, 2528, 2528, 2532, 2533, 2533, 2533, 2533, 2533, 2533, 2533,
    2533, 2533, 2533, 2533, 2533, 2533, 2533, 2533, 2533, 2533, 2533, 2533, 2533, 2534, 2534, 2534, 2534, 2534, 2534, 2534, 2535, 2535, 2539, 2539,
    2540, 2540, 2540, 2541, 2541, 2541, 2541, 2541, 2541, 2541, 2541, 2542, 2542, 2542, 2543, 2543, 2544, 2544, 2544, 2545, 2545, 2545, 2546, 2546,
    2546, 2546, 2546, 2547, 2547, 2547, 2548, 2548, 2548, 2548, 2548, 2548, 2548, 2548, 2548, 2548, 2548, 2549, 2549, 2549, 2549, 2549, 2551, 2554,
    2554, 2554, 2554, 2554, 2555, 2555, 2555, 2555, 2555, 2555, 2556, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2564, 2564, 2566, 2566, 2566, 2566,
    2567, 2567, 2567, 2567, 2567, 2567, 2567, 2567, 2567, 2567, 2568, 2568, 2568, 2568, 2568, 2568, 2568, 2568, 2569, 2570, 2570, 2570, 2570, 2570,
    2570, 2570, 2570, 2572, 2573, 2574, 2575, 2575, 2576, 2576, 2576, 2576, 2576, 2576, 2576, 2577, 2577, 2582, 2582, 2582, 2582, 2582, 2583, 2584,
    2584, 2584, 2584, 2584, 2584, 2589, 2590, 2590, 2590, 2590, 2590, 2591, 2592, 2592, 2593, 2593, 2593, 2594, 2594, 2594, 2594, 2594, 2594, 2594,
    2594, 2594, 2594, 2594, 2594, 2594, 2594, 2596, 2596, 2596, 2596, 2597, 2597, 2598, 2598, 2598, 2599, 2599, 2601, 2601, 2601, 2602, 2602, 2602,
    2602, 2602, 2602, 2602, 2602, 2602, 2602, 2602, 2602, 2602, 2602, 2602, 2602, 2602, 2602, 2602, 2602, 2602, 2602, 2602, 2602, 2603, 2603, 2603,
    2603, 2603, 2603, 2604, 2605, 2605, 2605, 2605, 2605, 2605, 2605, 2606, 2606, 2606, 2606, 2606, 2606, 2612, 2612, 2612, 2612, 2612, 2612, 2612,
    2612, 2612, 2612, 2612, 2613, 2615, 2615, 2615, 2615, 2615, 2615, 2616, 2616, 2616, 2616, 2617, 2617, 2617, 2625, 2625, 2625, 2625, 2626, 2626,
    2626, 2626, 2626, 2629, 2635, 2635, 2635, 2635, 2635, 2635, 2635, 2635, 2635, 2635, 2635, 2635, 2635, 2635, 2635, 2635, 2635, 2637, 2637, 2637,
    2637, 2637, 2637, 2637, 2637, 2637, 2637, 2638, 2638, 2638, 2641, 2641, 2641, 2641, 2641, 2641, 2641, 2642, 2642, 2643, 2643, 2643, 2643, 2643,
    2643, 2644, 2644, 2644, 2644, 2644, 2644, 2644, 2644, 2644, 2644, 2644, 2646, 2648, 2648, 2649, 2650, 2650, 2650, 2650, 2650, 2650, 2650, 2650,
    2650, 2651, 2658, 2658, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2663, 2663, 2663, 2663, 2663, 2665, 2666, 2666, 2666, 2666, 2667, 2667,
    2667, 2667, 2668, 2668, 2668, 2668, 2668, 2672, 2677, 2677, 2677, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2679,
    2679, 2679, 2679, 2679, 2679, 2680, 2680, 2680, 2684, 2684, 2684, 2684, 2684, 2684, 2684, 2685, 2685, 2685, 2685, 2685, 2686, 2686, 2686, 2686,
    2686, 2687, 2687, 2688, 2688, 2688, 2689, 2689, 2689, 2690, 2691, 2691, 2691, 2691, 2692, 2692, 2693, 2693, 2693, 2693, 2693, 2693, 2693, 2694,
    2694, 2694, 2694, 2694, 2694, 2694, 2694, 2694, 2694, 2694, 2694, 2694, 2694, 2694, 2694, 2694, 2694, 2694, 2694, 2694, 2694, 2694, 2694, 2694,
    2695, 2695, 2702, 2702, 2702, 2703, 2703, 2703, 2703, 2703, 2703, 2703, 2703, 2703, 2704, 2704, 2704, 2704, 2704, 2704, 2704, 2705, 2705, 2705,
    2705, 2705, 2705, 2705, 2705, 2706, 2706, 2706, 2706, 2706, 2706, 2706, 2706, 2706, 2708, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709,
    2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2711, 2711, 2713, 2713, 2713, 2713, 2713, 2713, 2713, 2713, 2714, 2714, 2714, 2714,
    2714, 2714, 2714, 2714, 2714, 2714, 2714, 2714, 2718, 2718, 2718, 2718, 2718, 2718, 2718, 2718, 2719, 2719, 2719, 2719, 2719, 2719, 2719, 2720,
    2720, 2720, 2720, 2720, 2720, 2720, 2720, 2721, 2722, 2723, 2723, 2723, 2723, 2726, 2726, 2726, 2726, 2726, 2726, 2726, 2726, 2726, 2726, 2726,
    2766, 2766, 2768, 2768, 2768, 2768, 2768, 2768, 2768, 2768, 2768, 2771, 2771, 2772, 2772, 2772, 2772, 2772, 2772, 2772, 2772, 2772, 2772, 2772,
    2772, 2772, 2772, 2772, 2775, 2778, 2779, 2779, 2779, 2779, 2779, 2782, 2782, 2782, 2782, 2782, 2782, 2782, 2782, 2798, 2798, 2799, 2799, 2799,
    2800, 2800, 2800, 2800, 2800, 2800, 2800, 2800, 2800, 2800, 2804, 2804, 2804, 2804, 2806, 2806, 2806, 2806, 2806, 2807, 2807, 2807, 2807, 2807,
    2807, 2807, 2807, 2808, 2808, 2808, 2810, 2810, 2810, 2812, 2812, 2812, 2813, 2813, 2813, 2813, 2813, 2813, 2819, 2819, 2820, 2820, 2820, 2821,
    2823, 2823, 2824, 2826, 2826, 2826, 2826, 2826, 2826, 2826, 2826, 2826, 2826, 2826, 2826, 2826, 2827, 2827, 2827, 2827, 2830, 2830, 2830, 2830,
    2831, 2831, 2831, 2831, 2831, 2831, 2831, 2831, 2831, 2831, 2841, 2841, 2841, 2841, 2842, 2842, 2842, 2842, 2842, 2842, 2842, 2842, 2842, 2842,
    2842, 2842, 2842, 2842, 2842, 2842, 2842, 2842, 2842, 2842, 2842, 2842, 2842, 2842, 2842, 2845, 2845, 2845, 2845, 2845, 2845, 2845, 2845, 2845,
    2846, 2846, 2846, 2846, 2846, 2846, 2847, 2847, 2847, 2850, 2850, 2851, 2851, 2851, 2851, 2852, 2853, 2853, 2864, 2864, 2864, 2865, 2865, 2865,
    2865, 2865, 2865, 2865, 2865, 2865, 2866, 2866, 2866, 2866, 2866, 2867, 2867, 2867, 2867, 2868, 2868, 2868, 2868, 2868, 2870, 2870, 2871, 2873,
    2873, 2873, 2873, 2873, 2873, 2874, 2877, 2877, 2877, 2877, 2877, 2877, 2877, 2878, 2887, 2887, 2887, 2887, 2887, 2887, 2889, 2889, 2889, 2889,
    2889, 2889, 2890, 2890, 2890, 2890, 2890, 2890, 2890, 2890, 2890, 2891, 2891, 2891, 2894, 2894, 2895, 2895, 2895, 2895, 2895, 2895, 2895, 2896,
    2896, 2900, 2900, 2900, 2900, 2900, 2900, 2901, 2901, 2901, 2901, 2902, 2902, 2902, 2908, 2908, 2908, 2908, 2908, 2909, 2909, 2909, 2909, 2909,
    2910, 2910, 2910, 2910, 2912, 2912, 2912, 2912, 2912, 2917, 2917, 2917, 2918, 2918, 2918, 2918, 2918, 2918, 2918, 2920, 2922, 2922, 2922, 2922,
    2933, 2933, 2933, 2934, 2935, 2935, 2935, 2935, 2935, 2935, 2935, 2935, 2935, 2935, 2935, 2935, 2935, 2937, 2938, 2938, 2938, 2939, 2940, 2941,
    2941, 2941, 2941, 2941, 2941, 2941, 2941, 2941, 2941, 2953, 2953, 2953, 2953, 2953, 2953, 2953, 2953, 2954, 2954, 2954, 2956, 2956, 2956, 2956,
    2957, 2957, 2958, 2958, 2961, 2961, 2961, 2961, 2965, 2966, 2981, 2981, 2982, 2982, 2982, 2982, 2982, 2983, 2984, 2984, 2984, 2984, 2984, 2984,
    2985, 2985, 2985, 2985, 2986, 2986, 2986, 2986, 2987, 2987, 2987, 2987, 3004, 3004, 3004, 3004, 3004, 3004, 3004, 3004, 3004, 3005, 3005, 3005,
    3005, 3006, 3006, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3008, 3009,
    3009, 3009, 3009, 3009, 3009, 3009, 3009, 3009, 3009, 3010, 3011, 3011, 3011, 3011, 3011, 3011, 3014, 3014, 3014, 3014, 3017, 3017, 3017, 3017,
    3018, 3018, 3019, 3019, 3019, 3020, 3021, 3021, 3021, 3021, 3021, 3021, 3022, 3022, 3026, 3027, 3027, 3027, 3027, 3027, 3027, 3027, 3028, 3029,
    3030, 3030, 3030, 3039, 3039, 3040, 3040, 3040, 3040, 3040, 3040, 3040, 3040, 3040, 3040, 3040, 3040, 3040, 3040, 3040, 3040, 3040, 3040, 3040,
    3040, 3040, 3040, 3040, 3040, 3040, 3040, 3041, 3041, 3041, 3041, 3049, 3051, 3051, 3051, 3052, 3052, 3052, 3052, 3052, 3052, 3052, 3052, 3052,
    3053, 3055, 3056, 3056, 3056, 3056, 3056, 3059, 3059, 3059, 3061, 3062, 3062, 3062, 3062, 3062, 3063, 3065, 3065, 3065, 3065, 3065, 3065, 3065,
    3067, 3067, 3067, 3067, 3073, 3073, 3073, 3073, 3073, 3073, 3073, 3073, 3073, 3073, 3073, 3073, 3073, 3074, 3074, 3074, 3076, 3076, 3076, 3076,
    3077, 3077, 3077, 3091, 3092, 3092, 3096, 3102, 3103, 3104, 3104, 3104, 3104, 3104, 3105, 3105, 3105, 3105, 3105, 3105, 3105, 3105, 3105, 3105,
    3105, 3105, 3105, 3106, 3109, 3115, 3115, 3115, 3115, 3115, 3115, 3116, 3118, 3122, 3122, 3122, 3123, 3123, 3123, 3123, 3123, 3123, 3123, 3123,
    3123, 3123, 3123, 3123, 3123, 3124, 3124, 3124, 3124, 3124, 3124, 3124, 3124, 3124, 3124, 3124, 3124, 3124, 3124, 3126, 3126, 3126, 3126, 3126,
    3126, 3126, 3126, 3126, 3126, 3127, 3127, 3127, 3127, 3129, 3129, 3129, 3129, 3136, 3136, 3136, 3138, 3138, 3138, 3138, 3139, 3139, 3139, 3140,
    3140, 3140, 3140, 3140, 3141, 3144, 3144, 3144, 3145, 3145, 3145, 3145, 3146, 3146, 3146, 3147, 3148, 3149, 3149, 3149, 3160, 3160, 3160, 3160,
    3160, 3160, 3160, 3160, 3160, 3160, 3163, 3163, 3163, 3163, 3163, 3163, 3163, 3163, 3169, 3172, 3172, 3173, 3173, 3173, 3174, 3174, 3174, 3174,
    3174, 3175, 3176, 3178, 3178, 3178, 3178, 3179, 3179, 3179, 3179, 3179, 3180, 3181, 3181, 3181, 3182, 3182, 3183, 3183, 3185, 3185, 3185, 3185,
    3185, 3186, 3186, 3186, 3186, 3187, 3188, 3188, 3188, 3189, 3189, 3192, 3192, 3192, 3192, 3192, 3194, 3194, 3194, 3194, 3194, 3194, 3194, 3194,
    3194, 3196, 3196, 3196, 3197, 3197, 3197, 3201, 3201, 3201, 3201, 3201, 3201, 3201, 3201, 3205, 3205, 3205, 3205, 3205, 3205, 3205, 3205, 3205,
    3207, 3207, 3207, 3208, 3208, 3209, 3209, 3209, 3209, 3209, 3209, 3209, 3209, 3209, 3209, 3209, 3209, 3209, 3209, 3209, 3209, 3209, 3209, 3210,
    3210, 3210, 3210, 3210, 3210, 3210, 3210, 3210, 3210, 3210, 3210, 3210, 3210, 3210, 3210, 3210, 3211, 3211, 3211, 3212, 3214, 3215, 3215, 3220,
    3221, 3222, 3222, 3222, 3222, 3222, 3240, 3244, 3245, 3246, 3247, 3249, 3249, 3249, 3249, 3249, 3249, 3250, 3250, 3250, 3250, 3251, 3251, 3251,
    3251, 3252, 3252, 3252, 3253, 3254, 3254, 3255, 3255, 3255, 3255, 3262, 3264, 3264, 3264, 3266, 3266, 3266, 3266, 3268, 3269, 3269, 3269, 3269,
    3269, 3270, 3270, 3270, 3270, 3270, 3274, 3274, 3274, 3284, 3295, 3295, 3295, 3295, 3295, 3295, 3295, 3295, 3295, 3297, 3298, 3298, 3298, 3303,
    3303, 3304, 3304, 3304, 3304, 3304, 3305, 3305, 3305, 3307, 3307, 3307, 3307, 3307, 3311, 3311, 3311, 3311, 3311, 3311, 3311, 3311, 3311, 3311,
    3311, 3311, 3312, 3312, 3312, 3312, 3312, 3312, 3312, 3312, 3312, 3312, 3312, 3324, 3324, 3324, 3325, 3325, 3325, 3328, 3329, 3329, 3329, 3332,
    3334, 3335, 3335, 3335, 3335, 3335, 3335, 3335, 3335, 3335, 3335, 3335, 3335, 3335, 3335, 3335, 3335, 3335, 3335, 3335, 3335, 3336, 3336, 3336,
    3337, 3337, 3337, 3337, 3337, 3337, 3337, 3337, 3337, 3338, 3338, 3338, 3339, 3339, 3339, 3342, 3342, 3342, 3342, 3342, 3342, 3342, 3342, 3343,
    3343, 3344, 3344, 3345, 3346, 3347, 3349, 3349, 3349, 3349, 3350, 3350, 3354, 3354, 3354, 3354, 3354, 3354, 3355, 3355, 3355, 3362, 3363, 3363,
    3364, 3364, 3364, 3364, 3364, 3364, 3364, 3364, 3364, 3364, 3364, 3364, 3364, 3364, 3364, 3364, 3364, 3364, 3364, 3364, 3364, 3364, 3364, 3364,
    3365, 3365, 3366, 3367, 3367, 3368, 3368, 3368, 3368, 3368, 3368, 3368, 3368, 3368, 3368, 3368, 3369, 3369, 3369, 3370, 3370, 3370, 3370, 3370,
    3370, 3370, 3370, 3370, 3370, 3371, 3371, 3371, 3371, 3371, 3372, 3372, 3375, 3375, 3375, 3375, 3375, 3375, 3375, 3375, 3377, 3377, 3377, 3377,
    3377, 3380, 3380, 3380, 3380, 3380, 3380, 3380, 3380, 3380, 3381, 3381, 3382, 3382, 3382, 3382, 3383, 3383, 3385, 3385, 3385, 3387, 3387, 3388,
    3391, 3391, 3410, 3410, 3410, 3410, 3410, 3412, 3413, 3413, 3418, 3418, 3418, 3418, 3418, 3418, 3418, 3418, 3418, 3418, 3418, 3418, 3418, 3418,
    3418, 3418, 3418, 3419, 3419, 3419, 3419, 3419, 3419, 3419, 3420, 3420, 3422, 3422, 3422, 3422, 3422, 3422, 3422, 3422, 3422, 3422, 3422, 3422,
    3422, 3422, 3422, 3422, 3422, 3422, 3422, 3422, 3422, 3422, 3422, 3422, 3422, 3422, 3422, 3422, 3422, 3423, 3423, 3425, 3425, 3426, 3438, 3438,
    3438, 3438, 3438, 3438, 3439, 3439, 3439, 3439, 3440, 3440, 3440, 3440, 3440, 3440, 3440, 3440, 3440, 3440, 3440, 3440, 3440, 3440, 3443, 3443,
    3443, 3443, 3443, 3443, 3443, 3443, 3443, 3443, 3443, 3443, 3443, 3444, 3444, 3444, 3444, 3444, 3444, 3444, 3444, 3444, 3444, 3444, 3444, 3444,
    3444, 3444, 3444, 3444, 3444, 3444, 3444, 3444, 3444, 3447, 3447, 3448, 3448, 3448, 3448, 3448, 3448, 3448, 3450, 3450, 3451, 3451, 3451, 3451,
    3451, 3452, 3452, 3452, 3453, 3453, 3453, 3456, 3456, 3456, 3460, 3460, 3461, 3461, 3462, 3462, 3462, 3463, 3464, 3464, 3464, 3464, 3464, 3464,
    3467, 3468, 3468, 3468, 3468, 3471, 3472, 3472, 3472, 3472, 3473, 3473, 3473, 3504, 3505, 3505, 3506, 3506, 3506, 3506, 3506, 3506, 3506, 3507,
    3507, 3507, 3509, 3509, 3514, 3514, 3514, 3514, 3514, 3514, 3514, 3514, 3514, 3514, 3514, 3514, 3515, 3516, 3516, 3516, 3516, 3516, 3516, 3518,
    3518, 3519, 3519, 3519, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3523,
    3523, 3523, 3523, 3523, 3523, 3523, 3526, 3527, 3529, 3529, 3529, 3529, 3529, 3529, 3529, 3530, 3530, 3530, 3530, 3532, 3534, 3536, 3536, 3536,
    3536, 3536, 3536, 3536, 3536, 3536, 3536, 3536, 3536, 3536, 3536, 3536, 3537, 3537, 3539, 3539, 3539, 3540, 3540, 3540, 3540, 3540, 3541, 3541,
    3541, 3541, 3541, 3541, 3541, 3541, 3541, 3541, 3541, 3541, 3541, 3541, 3549, 3550, 3561, 3561, 3561, 3561, 3561, 3561, 3561, 3561, 3561, 3561,
    3561, 3561, 3561, 3563, 3563, 3563, 3564, 3565, 3566, 3566, 3566, 3566, 3566, 3566, 3566, 3568, 3568, 3568, 3568, 3568, 3569, 3569, 3569, 3570,
    3570, 3570, 3570, 3570, 3570, 3578, 3578, 3578, 3578, 3578, 3578, 3578, 3578, 3578, 3578, 3578, 3578, 3579, 3579, 3579, 3580, 3583, 3583, 3583,
    3583, 3583, 3583, 3583, 3586, 3586, 3586, 3586, 3586, 3586, 3586, 3586, 3586, 3587, 3587, 3587, 3587, 3587, 3587, 3588, 3589, 3590, 3590, 3590,
    3590, 3590, 3590, 3590, 3590, 3590, 3590, 3590, 3591, 3591, 3591, 3591, 3592, 3592, 3592, 3592, 3592, 3592, 3592, 3592, 3592, 3593, 3593, 3593,
    3593, 3594, 3594, 3596, 3596, 3596, 3596, 3596, 3596, 3596, 3598, 3598, 3600, 3600, 3600, 3600, 3600, 3600, 3600, 3600, 3600, 3600, 3600, 3600,
    3600, 3600, 3601, 3620, 3620, 3620, 3620, 3620, 3620, 3620, 3620, 3620, 3620, 3620, 3620, 3621, 3625, 3632, 3632, 3632, 3632, 3632, 3632, 3632,
    3632, 3632, 3632, 3632, 3632, 3632, 3632, 3632, 3632, 3632, 3632, 3632, 3632, 3632, 3672, 3672, 3672, 3674, 3674, 3674, 3674, 3676, 3676, 3677,
    3677, 3679, 3685, 3685, 3685, 3685, 3685, 3685, 3685, 3685, 3685, 3685, 3685, 3685, 3686, 3686, 3686, 3686, 3686, 3686, 3686, 3686, 3686, 3686,
    3686, 3686, 3687, 3687, 3687, 3687, 3687, 3688, 3688, 3688, 3688, 3689, 3692, 3692, 3692, 3693, 3693, 3693, 3693, 3693, 3693, 3693, 3693, 3693,
    3693, 3693, 3693, 3693, 3693, 3693, 3693, 3693, 3693, 3694, 3695, 3695, 3697, 3697, 3697, 3697, 3698, 3698, 3698, 3698, 3699, 3699, 3700, 3701,
    3701, 3702, 3704, 3704, 3705, 3705, 3705, 3705, 3705, 3705, 3705, 3705, 3705, 3705, 3705, 3705, 3705, 3705, 3705, 3705, 3705, 3705, 3705, 3705,
    3705, 3706, 3708, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3710, 3710, 3710, 3710, 3710, 3710, 3711, 3711,
    3712, 3712, 3712, 3712, 3712, 3713, 3713, 3713, 3713, 3713, 3713, 3714, 3714, 3714, 3714, 3715, 3715, 3715, 3715, 3715, 3715, 3715, 3715, 3716,
    3716, 3716, 3716, 3717, 3719, 3722, 3722, 3722, 3722, 3722, 3722, 3722, 3726, 3726, 3726, 3726, 3726, 3726, 3726, 3726, 3726, 3726, 3726, 3728,
    3728, 3728, 3730, 3730, 3730, 3730, 3733, 3733, 3736, 3736, 3736, 3736, 3736, 3736, 3737, 3738, 3738, 3738, 3738, 3739, 3739, 3740, 3740, 3740,
    3740, 3740, 3740, 3740, 3740, 3740, 3740, 3740, 3740, 3740, 3740, 3740, 3740, 3740, 3741, 3741, 3741, 3741, 3741, 3741, 3741, 3741, 3742, 3742,
    3742, 3742, 3748, 3748, 3748, 3748, 3748, 3748, 3748, 3748, 3748, 3749, 3749, 3751, 3751, 3751, 3751, 3751, 3751, 3751, 3752, 3752, 3752, 3752,
    3752, 3752, 3752, 3752, 3752, 3752, 3753, 3753, 3753, 3753, 3753, 3753, 3753, 3753, 3753, 3753, 3753, 3753, 3753, 3753, 3753, 3793, 3793, 3793,
    3793, 3793, 3793, 3793, 3794, 3794, 3794, 3795, 3797, 3797, 3797, 3797, 3797, 3797, 3797, 3797, 3798, 3799, 3799, 3799, 3799, 3799, 3799, 3799,
    3801, 3806, 3806, 3806, 3806, 3806, 3806, 3806, 3806, 3806, 3810, 3811, 3815, 3816, 3818, 3818, 3818, 3818, 3818, 3818, 3820, 3820, 3820, 3820,
    3820, 3821, 3821, 3821, 3821, 3821, 3821, 3821, 3821, 3821, 3823, 3823, 3823, 3823, 3824, 3824, 3824, 3826, 3826, 3827, 3827, 3827, 3827, 3827,
    3827, 3827, 3827, 3827, 3827, 3827, 3827, 3827, 3827, 3828, 3828, 3828, 3829, 3829, 3829, 3829, 3830, 3830, 3830, 3830, 3830, 3830, 3830, 3830,
    3830, 3830, 3830, 3830, 3830, 3830, 3830, 3830, 3830, 3830, 3831, 3831, 3831, 3831, 3831, 3831, 3831, 3831, 3832, 3834, 3835, 3835, 3835, 3835,
    3836, 3836, 3836, 3837, 3839, 3839, 3839, 3840, 3840, 3840, 3840, 3841, 3841, 3841, 3841, 3841, 3841, 3841, 3841, 3841, 3841, 3841, 3841, 3841,
    3842, 3843, 3846, 3846, 3847, 3847, 3847, 3848, 3848, 3851, 3851, 3851, 3851, 3851, 3851, 3851, 3851, 3851, 3851, 3852, 3852, 3852, 3852, 3852,
    3853, 3853, 3853, 3853, 3853, 3854, 3854, 3854, 3854, 3854, 3854, 3854, 3854, 3855, 3855, 3855, 3857, 3857, 3857, 3857, 3857, 3857, 3857, 3857,
    3857, 3857, 3857, 3857, 3860, 3860, 3860, 3860, 3860, 3861, 3862, 3862, 3862, 3862, 3863, 3863, 3863, 3863, 3863, 3863, 3863, 3863, 3864, 3864,
    3864, 3864, 3864, 3864, 3865, 3865, 3865, 3865, 3865, 3877, 3877, 3877, 3877, 3878, 3880, 3880, 3880, 3880, 3880, 3880, 3880, 3881, 3882, 3882,
    3884, 3884, 3884, 3884, 3884, 3884, 3884, 3884, 3884, 3887, 3887, 3887, 3887, 3887, 3940, 3940, 3940, 3940, 3940, 3940, 3940, 3940, 3940, 3940,
    3940, 3940, 3940, 3940, 3940, 3940, 3940, 3940, 3940, 3940, 3940, 3942, 3942, 3943, 3944, 3945, 3945, 3945, 3947, 3947, 3947, 3947, 3947, 3947,
    3947, 3947, 3947, 3947, 3947, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949,
    3949, 3949, 3949, 3949, 3956, 3956, 3958, 3958, 3959, 3959, 3959, 3959, 3959, 3959, 3961, 3963, 3963, 3963, 3963, 3963, 3963, 3963, 3963, 3963,
    3963, 3963, 3963, 3964, 3964, 3964, 3964, 3964, 3964, 3964, 3965, 3965, 3965, 3968, 3968, 3968, 3968, 3968, 3968, 3970, 3970, 3977, 3977, 3977,
    3978, 3980, 3980, 3980, 3980, 3980, 3981, 3983, 3984, 3984, 3986, 3986, 3986, 3986, 3986, 3987, 3987, 3989, 3989, 3989, 3991, 3991, 3992, 3992,
    3993, 3993, 3993, 3993, 3993, 3993, 3993, 3993, 3994, 3994, 3994, 3994, 3994, 3994, 3994, 3994, 3994, 3994, 3994, 3994, 3994, 3994, 3994, 3994,
    3994, 3994, 3994, 3994, 3994, 3994, 3994, 3994, 3994, 3994, 3994, 3998, 3998, 4000, 4000, 4001, 4001, 4001, 4002, 4007, 4008, 4012, 4012, 4012,
    4012, 4012, 4012, 4012, 4012, 4012, 4012, 4012, 4012, 4013, 4014, 4014, 4014, 4014, 4014, 4014, 4015, 4015, 4015, 4015, 4017, 4020, 4021, 4021,
    4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4022, 4022,
    4024, 4024, 4024, 4024, 4024, 4024, 4027, 4027, 4028, 4028, 4028, 4028, 4028, 4028, 4028, 4028, 4028, 4028, 4028, 4028, 4028, 4028, 4028, 4028,
    4028, 4028, 4028, 4028, 4028, 4029, 4029, 4029, 4029, 4029, 4029, 4029, 4029, 4029, 4029, 4030, 4030, 4031, 4032, 4032, 4032, 4032, 4033, 4033,
    4033, 4033, 4033, 4033, 4033, 4033, 4033, 4033, 4034, 4034, 4034, 4034, 4035, 4035, 4039, 4039, 4039, 4039, 4040, 4041, 4041, 4042, 4042, 4042,
    4042, 4043, 4043, 4043, 4043, 4043, 4043, 4043, 4043, 4043, 4043, 4044, 4045, 4045, 4046, 4046, 4047, 4047, 4047, 4048, 4049, 4049, 4049, 4049,
    4049, 4049, 4053, 4053, 4054, 4054, 4054, 4054, 4054, 4054, 4055, 4056, 4056, 4056, 4056, 4057, 4058, 4058, 4058, 4058, 4059, 4059, 4059, 4059,
    4059, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4061, 4062, 4063, 4063, 4064, 4064, 4064, 4064, 4064, 4071, 4071,
    4071, 4072, 4072, 4072, 4073, 4073, 4073, 4073, 4073, 4073, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4076, 4076,
    4076, 4076, 4076, 4076, 4076, 4076, 4076, 4076, 4077, 4077, 4077, 4077, 4077, 4077, 4077, 4078, 4078, 4078, 4078, 4078, 4078, 4081, 4081, 4081,
    4081, 4081, 4081, 4081, 4081, 4082, 4082, 4082, 4083, 4083, 4083, 4083, 4083, 4083, 4083, 4083, 4084, 4084, 4084, 4085, 4085, 4085, 4085, 4085,
    4085, 4085, 4088, 4088, 4089, 4089, 4089, 4089, 4089, 4089, 4092, 4095, 4095, 4095, 4095, 4095, 4095, 4095, 4095, 4095, 4096, 4097, 4097, 4097,
    4098, 4098, 4098, 4098, 4098, 4098, 4098, 4099, 4099, 4099, 4100, 4100, 4100, 4101, 4101, 4101, 4103, 4103, 4103, 4103, 4103, 4107, 4107, 4107,
    4107, 4107, 4110, 4110, 4110, 4110, 4112, 4112, 4112, 4112, 4112, 4112, 4112, 4112, 4112, 4112, 4113, 4113, 4114, 4114, 4114, 4114, 4115, 4115,
    4115, 4115, 4115, 4115, 4117, 4117, 4117, 4117, 4117, 4117, 4118, 4118, 4118, 4118, 4118, 4118, 4118, 4118, 4119, 4119, 4119, 4119, 4119, 4119,
    4119, 4119, 4121, 4121, 4121, 4121, 4121, 4121, 4121, 4121, 4121, 4122, 4122, 4123, 4123, 4123, 4123, 4123, 4123, 4123, 4123, 4123, 4123, 4123,
    4123, 4123, 4123, 4123, 4124, 4124, 4124, 4124, 4124, 4124, 4124, 4124, 4124, 4124, 4124, 4125, 4125, 4125, 4126, 4126, 4126, 4126, 4126, 4126,
    4131, 4131, 4131, 4131, 4134, 4134, 4134, 4134, 4135, 4135, 4135, 4135, 4135, 4135, 4135, 4136, 4136, 4136, 4136, 4136, 4136, 4136, 4136, 4136,
    4136, 4137, 4137, 4137, 4137, 4137, 4138, 4138, 4138, 4138, 4138, 4138, 4138, 4138, 4140, 4140, 4140, 4140, 4140, 4140, 4141, 4145, 4148, 4148,
    4148, 4148, 4149, 4149, 4149, 4149, 4149, 4149, 4149, 4149, 4149, 4151, 4151, 4151, 4151, 4151, 4152, 4152, 4152, 4152, 4152, 4152, 4152, 4152,
    4152, 4152, 4152, 4152, 4152, 4152, 4152, 4152, 4152, 4152, 4152, 4152, 4152, 4152, 4152, 4152, 4152, 4152, 4153, 4153, 4153, 4153, 4153, 4154,
    4154, 4154, 4157, 4157, 4157, 4157, 4157, 4157, 4157, 4158, 4158, 4158, 4158, 4158, 4159, 4159, 4159, 4162, 4162, 4162, 4162, 4164, 4164, 4165,
    4165, 4165, 4165, 4165, 4165, 4165, 4165, 4165, 4165, 4165, 4165, 4171, 4174, 4174, 4175, 4175, 4175, 4175, 4176, 4176, 4179, 4179, 4179, 4179,
    4179, 4179, 4179, 4179, 4179, 4184, 4184, 4185, 4185, 4185, 4185, 4185, 4186, 4186, 4188, 4188, 4188, 4188, 4188, 4189, 4189, 4189, 4199, 4199,
    4199, 4199, 4201, 4201, 4201, 4201, 4201, 4201, 4203, 4203, 4203, 4204, 4204, 4204, 4204, 4204, 4204, 4204, 4204, 4204, 4206, 4208, 4208, 4208,
    4209, 4209, 4209, 4209, 4209, 4209, 4209, 4210, 4210, 4210, 4210, 4210, 4211, 4211, 4211, 4211, 4213, 4215, 4219, 4220, 4220, 4220, 4220, 4220,
    4220, 4221, 4223, 4223, 4223, 4223, 4223, 4223, 4223, 4223, 4223, 4223, 4223, 4223, 4223, 4225, 4225, 4225, 4225, 4225, 4225, 4225, 4225, 4226,
    4226, 4226, 4226, 4227, 4227, 4229, 4230, 4230, 4230, 4230, 4230, 4230, 4231, 4231, 4231, 4233, 4233, 4233, 4233, 4233, 4236, 4236, 4236, 4236,
    4236, 4236, 4236, 4236, 4236, 4236, 4236, 4236, 4236, 4236, 4236, 4236, 4236, 4236, 4236, 4236, 4236, 4236, 4236, 4236, 4236, 4236, 4236, 4241,
    4241, 4241, 4241, 4241, 4245, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4247, 4247, 4247, 4247, 4247, 4247, 4248, 4248, 4248, 4250,
    4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4253, 4253, 4254, 4255, 4256, 4256, 4257,
    4260, 4260, 4260, 4260, 4260, 4260, 4260, 4260, 4260, 4260, 4265, 4265, 4265, 4266, 4267, 4267, 4267, 4267, 4267, 4267, 4267, 4267, 4267, 4267,
    4268, 4268, 4268, 4268, 4268, 4268, 4268, 4268, 4268, 4268, 4268, 4268, 4268, 4268, 4268, 4268, 4268, 4268, 4268, 4268, 4268, 4268, 4270, 4270,
    4270, 4271, 4271, 4271, 4271, 4271, 4271, 4271, 4271, 4272, 4272, 4272, 4273, 4273, 4284, 4284, 4285, 4285, 4285, 4285, 4286, 4286, 4286, 4286,
    4286, 4287, 4288, 4288, 4290, 4290, 4311, 4311, 4312, 4312, 4314, 4315, 4315, 4315, 4315, 4315, 4316, 4316, 4317, 4317, 4317, 4318, 4318, 4318,
    4318, 4318, 4318, 4318, 4319, 4319, 4319, 4319, 4319, 4319, 4319, 4319, 4319, 4319, 4321, 4321, 4321, 4321, 4321, 4324, 4324, 4324, 4324, 4325,
    4325, 4326, 4328, 4328, 4328, 4329, 4329, 4329, 4329, 4331, 4331, 4332, 4332, 4332, 4332, 4332, 4332, 4333, 4333, 4333, 4334, 4334, 4334, 4336,
    4337, 4337, 4337, 4337, 4337, 4337, 4337, 4337, 4338, 4338, 4338, 4338, 4338, 4338, 4338, 4338, 4338, 4338, 4338, 4338, 4338, 4341, 4341, 4341,
    4341, 4341, 4341, 4341, 4356, 4362, 4362, 4362, 4362, 4362, 4362, 4362, 4362, 4362, 4362, 4362, 4362, 4363, 4363, 4363, 4365, 4365, 4365, 4365,
    4365, 4365, 4365, 4365, 4365, 4365, 4366, 4367, 4367, 4367, 4367, 4368, 4368, 4368, 4369, 4369, 4369, 4373, 4373, 4373, 4373, 4373, 4374, 4374,
    4375, 4376, 4376, 4376, 4376, 4376, 4376, 4377, 4377, 4377, 4378, 4378, 4380, 4380, 4380, 4387, 4387, 4387, 4387, 4387, 4387, 4387, 4387, 4387,
    4387, 4387, 4388, 4389, 4389, 4389, 4390, 4390, 4392, 4392, 4392, 4392, 4392, 4392, 4393, 4393, 4401, 4401, 4401, 4401, 4401, 4401, 4401, 4401,
    4404, 4404, 4404, 4404, 4405, 4405, 4405, 4405, 4405, 4405, 4405, 4407, 4407, 4407, 4407, 4407, 4408, 4408, 4410, 4410, 4410, 4410, 4410, 4410,
    4411, 4411, 4411, 4411, 4411, 4411, 4411, 4412, 4412, 4413, 4413, 4413, 4413, 4413, 4413, 4413, 4413, 4413, 4413, 4413, 4413, 4413, 4414, 4414,
    4414, 4414, 4414, 4418, 4418, 4418, 4418, 4419, 4419, 4419, 4419, 4419, 4419, 4420, 4421, 4421, 4421, 4421, 4422, 4422, 4422, 4422, 4422, 4424,
    4424, 4424, 4425, 4425, 4425, 4427, 4427, 4427, 4429, 4429, 4429, 4429, 4431, 4431, 4431, 4431, 4431, 4440, 4440, 4440, 4440, 4440, 4441, 4441,
    4441, 4444, 4445, 4445, 4445, 4445, 4445, 4445, 4445, 4445, 4451, 4451, 4452, 4452, 4452, 4452, 4452, 4452, 4452, 4452, 4452, 4452, 4452, 4452,
    4452, 4452, 4452, 4452, 4452, 4452, 4452, 4452, 4453, 4456, 4456, 4457, 4457, 4457, 4457, 4457, 4457, 4457, 4457, 4457, 4458, 4458, 4458, 4458,
    4458, 4458, 4460, 4460, 4460, 4460, 4460, 4460, 4460, 4460, 4460, 4460, 4460, 4460, 4460, 4460, 4460, 4460, 4460, 4462, 4462, 4462, 4462, 4463,
    4464, 4464, 4469, 4470, 4472, 4472, 4473, 4473, 4473, 4473, 4473, 4475, 4475, 4475, 4475, 4475, 4476, 4476, 4476, 4478, 4478, 4478, 4479, 4479,
    4479, 4481, 4482, 4483, 4484, 4484, 4484, 4484, 4484, 4484, 4484, 4484, 4484, 4484, 4485, 4488, 4488, 4488, 4489, 4489, 4489, 4489, 4490, 4490,
    4490, 4490, 4492, 4494, 4494, 4494, 4500, 4500, 4501, 4501, 4502, 4505, 4506, 4506, 4506, 4506, 4506, 4506, 4506, 4507, 4508, 4508, 4508, 4508,
    4508, 4508, 4527, 4529, 4529, 4530, 4530, 4530, 4530, 4531, 4531, 4532, 4532, 4532, 4533, 4533, 4534, 4534, 4534, 4534, 4534, 4534, 4534, 4534,
    4534, 4534, 4534, 4534, 4534, 4534, 4534, 4534, 4535, 4536, 4536, 4536, 4536, 4536, 4537, 4537, 4537, 4537, 4537, 4538, 4539, 4539, 4539, 4539,
    4539, 4539, 4541, 4541, 4542, 4542, 4542, 4542, 4542, 4542, 4543, 4543, 4543, 4543, 4543, 4544, 4544, 4545, 4546, 4547, 4547, 4548, 4548, 4548,
    4548, 4548, 4548, 4548, 4548, 4548, 4548, 4548, 4548, 4548, 4548, 4550, 4550, 4550, 4550, 4550, 4550, 4551, 4552, 4552, 4552, 4552, 4552, 4552,
    4552, 4552, 4553, 4553, 4553, 4553, 4553, 4553, 4553, 4553, 4553, 4554, 4554, 4554, 4554, 4554, 4554, 4554, 4554, 4554, 4557, 4557, 4557, 4557,
    4557, 4557, 4560, 4560, 4560, 4560, 4561, 4561, 4561, 4561, 4561, 4562, 4564, 4564, 4564, 4564, 4564, 4564, 4564, 4565, 4565, 4565, 4565, 4565,
    4565, 4565, 4565, 4565, 4566, 4566, 4566, 4566, 4567, 4567, 4569, 4570, 4570, 4570, 4570, 4570, 4570, 4570, 4570, 4570, 4570, 4570, 4571, 4571,
    4571, 4571, 4571, 4571, 4571, 4571, 4571, 4571, 4571, 4571, 4572, 4572, 4572, 4572, 4572, 4572, 4572, 4572, 4573, 4573, 4573, 4573, 4573, 4573,
    4573, 4573, 4573, 4573, 4573, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4581, 4582, 4582, 4582,
    4582, 4583, 4583, 4583, 4584, 4584, 4591, 4593, 4594, 4610, 4610, 4610, 4610, 4611, 4611, 4611, 4611, 4611, 4611, 4611, 4614, 4614, 4614, 4614,
    4614, 4614, 4616, 4617, 4617, 4617, 4619, 4619, 4619, 4619, 4619, 4619, 4619, 4634, 4634, 4634, 4634, 4634, 4638, 4638, 4638, 4639, 4639, 4639,
    4639, 4639, 4639, 4639, 4639, 4639, 4639, 4639, 4646, 4647, 4647, 4647, 4647, 4647, 4647, 4647, 4648, 4648, 4648, 4648, 4648, 4648, 4648, 4649,
    4649, 4649, 4649, 4649, 4650, 4650, 4650, 4650, 4650, 4650, 4650, 4650, 4650, 4650, 4651, 4651, 4651, 4651, 4653, 4654, 4654, 4654, 4654, 4656,
    4656, 4656, 4656, 4657, 4657, 4657, 4657, 4658, 4659, 4659, 4659, 4659, 4661, 4661, 4661, 4661, 4661, 4662, 4662, 4662, 4662, 4662, 4664, 4665,
    4665, 4665, 4665, 4665, 4665, 4665, 4665, 4665, 4665, 4666, 4666, 4666, 4666, 4666, 4666, 4666, 4666, 4666, 4668, 4668, 4668, 4668, 4668, 4668,
    4668, 4668, 4668, 4668, 4668, 4668, 4668, 4668, 4668, 4668, 4668, 4669, 4669, 4669, 4669, 4669, 4670, 4670, 4670, 4670, 4670, 4671, 4671, 4671,
    4671, 4671, 4672, 4673, 4673, 4673, 4673, 4673, 4673, 4674, 4678, 4680, 4680, 4680, 4680, 4680, 4680, 4680, 4681, 4681, 4681, 4681, 4681, 4681,
    4681, 4681, 4681, 4681, 4681, 4681, 4681, 4682, 4682, 4682, 4682, 4682, 4682, 4682, 4683, 4683, 4683, 4683, 4683, 4683, 4683, 4683, 4683, 4683,
    4683, 4684, 4684, 4684, 4684, 4684, 4684, 4684, 4684, 4685, 4685, 4686, 4686, 4686, 4686, 4686, 4686, 4686, 4686, 4686, 4687, 4688, 4689, 4690,
    4690, 4692, 4692, 4692, 4692, 4692, 4692, 4692, 4692, 4693, 4693, 4693, 4693, 4693, 4693, 4693, 4693, 4697, 4699, 4700, 4701, 4701, 4701, 4703,
    4703, 4703, 4703, 4703, 4703, 4703, 4703, 4707, 4707, 4707, 4707, 4707, 4707, 4707, 4707, 4708, 4708, 4708, 4708, 4708, 4708, 4711, 4711, 4711,
    4711, 4711, 4711, 4711, 4711, 4711, 4711, 4711, 4714, 4714, 4714, 4714, 4714, 4714, 4714, 4714, 4714, 4714, 4714, 4714, 4714, 4714, 4714, 4714,
    4714, 4714, 4714, 4715, 4723, 4723, 4724, 4724, 4724, 4737, 4738, 4738, 4738, 4739, 4739, 4740, 4740, 4740, 4740, 4740, 4740, 4740, 4740, 4740,
    4741, 4742, 4743, 4743, 4743, 4746, 4747, 4747, 4747, 4747, 4747, 4747, 4748, 4748, 4748, 4748, 4748, 4748, 4748, 4748, 4750, 4750, 4751, 4751,
    4751, 4751, 4751, 4751, 4751, 4751, 4751, 4751, 4753, 4754, 4754, 4754, 4755, 4755, 4755, 4755, 4755, 4755, 4755, 4755, 4755, 4755, 4756, 4756,
    4760, 4760, 4761, 4761, 4761, 4761, 4761, 4761, 4761, 4761, 4761, 4761, 4764, 4764, 4767, 4767, 4767, 4767, 4767, 4767, 4768, 4769, 4769, 4769,
    4770, 4770, 4771, 4771, 4771, 4772, 4772, 4772, 4772, 4772, 4772, 4772, 4772, 4772, 4772, 4772, 4772, 4773, 4796, 4796, 4797, 4797, 4797, 4797,
    4797, 4798, 4799, 4799, 4799, 4799, 4799, 4799, 4799, 4799, 4799, 4799, 4799, 4799, 4799, 4799, 4799, 4799, 4799, 4801, 4801, 4801, 4801, 4801,
    4801, 4801, 4801, 4802, 4802, 4802, 4802, 4802, 4802, 4802, 4803, 4803, 4804, 4804, 4804, 4805, 4806, 4806, 4806, 4806, 4806, 4807, 4807, 4807,
    4807, 4807, 4808, 4809, 4809, 4811, 4811, 4812, 4812, 4812, 4812, 4812, 4812, 4812, 4822, 4823, 4823, 4823, 4823, 4823, 4823, 4824, 4824, 4824,
    4824, 4824, 4824, 4824, 4824, 4824, 4824, 4824, 4824, 4824, 4826, 4826, 4826, 4826, 4826, 4828, 4828, 4828, 4828, 4828, 4828, 4828, 4828, 4829,
    4831, 4831, 4831, 4832, 4832, 4832, 4832, 4832, 4832, 4833, 4834, 4836, 4837, 4837, 4837, 4837, 4837, 4837, 4837, 4840, 4840, 4841, 4841, 4841,
    4842, 4842, 4842, 4842, 4842, 4842, 4842, 4842, 4842, 4842, 4842, 4842, 4842, 4845, 4845, 4845, 4845, 4845, 4845, 4845, 4845, 4848, 4848, 4848,
    4849, 4850, 4850, 4852, 4852, 4852, 4852, 4852, 4852, 4857, 4857, 4857, 4858, 4858, 4860, 4860, 4860, 4864, 4865, 4865, 4865, 4869, 4869, 4869,
    4869, 4869, 4869, 4869, 4869, 4870, 4870, 4870, 4871, 4871, 4871, 4871, 4871, 4871, 4871, 4871, 4871, 4871, 4882, 4882, 4882, 4882, 4882, 4882,
    4882, 4882, 4882, 4882, 4882, 4882, 4883, 4883, 4883, 4883, 4883, 4883, 4884, 4884, 4885, 4885, 4885, 4885, 4885, 4885, 4885, 4886, 4886, 4886,
    4886, 4886, 4886, 4886, 4886, 4886, 4886, 4887, 4887, 4887, 4887, 4888, 4888, 4888, 4888, 4888, 4888, 4888, 4891, 4891, 4891, 4892, 4892, 4892,
    4893, 4897, 4897, 4897, 4897, 4900, 4900, 4902, 4903, 4912, 4912, 4913, 4913, 4915, 4915, 4916, 4916, 4916, 4921, 4921, 4921, 4922, 4922, 4922,
    4922, 4922, 4922, 4922, 4922, 4922, 4922, 4922, 4922, 4922, 4922, 4922, 4922, 4922, 4922, 4922, 4922, 4922, 4922, 4922, 4922, 4922, 4922, 4922,
    4922, 4922, 4923, 4923, 4923, 4924, 4924, 4924, 4924, 4924, 4924, 4924, 4924, 4924, 4924, 4924, 4924, 4924, 4924, 4924, 4924, 4925, 4926, 4926,
    4926, 4926, 4926, 4926, 4926, 4926, 4926, 4926, 4927, 4927, 4927, 4927, 4927, 4927, 4927, 4927, 4927, 4927, 4927, 4928, 4928, 4928, 4928, 4932,
    4932, 4932, 4933, 4935, 4935, 4936, 4936, 4936, 4936, 4936, 4936, 4937, 4937, 4937, 4937, 4937, 4939, 4942, 4942, 4942, 4942, 4945, 4945, 4945,
    4945, 4945, 4945, 4945, 4945, 4945, 4945, 4945, 4945, 4945, 4945, 4945, 4945, 4945, 4945, 4964, 4964, 4964, 4964, 4964, 4964, 4964, 4964, 4966,
    4966, 4966, 4967, 4969, 4969, 4969, 4969, 4973, 4973, 4973, 4973, 4973, 4973, 4973, 4974, 4974, 4974, 4974, 4974, 4974, 4974, 4974, 4974, 4974,
    4974, 4974, 4974, 4974, 4977, 4977, 4977, 4977, 4977, 4977, 4977, 4980, 4980, 4980, 4980, 4993, 4993, 4993, 4993, 4993, 4994, 4994, 4994, 4994,
    4994, 4994, 4995, 4996, 4996, 4996, 4998, 5004, 5004, 5005, 5005, 5005, 5005, 5005, 5005, 5005, 5005, 5007, 5010, 5010, 5010, 5011, 5012, 5012,
    5012, 5013, 5013, 5013, 5013, 5013, 5013, 5013, 5013, 5013, 5013, 5013, 5013, 5013, 5014, 5014, 5017, 5017, 5017, 5017, 5017, 5017, 5017, 5017,
    5017, 5018, 5018, 5018, 5018, 5018, 5018, 5018, 5018, 5019, 5020, 5021, 5021, 5021, 5021, 5021, 5025, 5025, 5025, 5025, 5025, 5025, 5025, 5025,
    5025, 5025, 5025, 5025, 5025, 5029, 5029, 5029, 5029, 5029, 5029, 5029, 5029, 5029, 5029, 5029, 5029, 5029, 5030, 5030, 5030, 5030, 5030, 5030,
    5030, 5032, 5032, 5032, 5032, 5037, 5040, 5040, 5040, 5040, 5040, 5040, 5040, 5040, 5042, 5042, 5042, 5042, 5042, 5042, 5042, 5042, 5042, 5042,
    5044, 5044, 5044, 5044, 5044, 5044, 5044, 5044, 5044, 5045, 5045, 5045, 5045, 5045, 5045, 5045, 5045, 5045, 5049, 5049, 5049, 5049, 5049, 5049,
    5049, 5049, 5049, 5050, 5050, 5052, 5052, 5074, 5074, 5079, 5079, 5079, 5079, 5079, 5079, 5079, 5079, 5079, 5079, 5079, 5079, 5079, 5079, 5079,
    5079, 5079, 5080, 5080, 5081, 5081, 5083, 5083, 5084, 5084, 5085, 5085, 5085, 5085, 5086, 5086, 5086, 5088, 5088, 5088, 5088, 5088, 5088, 5088,
    5089, 5089, 5090, 5090, 5090, 5090, 5091, 5091, 5091, 5091, 5091, 5091, 5091, 5091, 5093, 5093, 5094, 5098, 5101, 5101, 5101, 5102, 5102, 5102,
    5102, 5102, 5102, 5102, 5105, 5105, 5106, 5106, 5106, 5106, 5106, 5108, 5109, 5110, 5110, 5126, 5126, 5127, 5127, 5127, 5127, 5127, 5127, 5127,
    5129, 5133, 5133, 5133, 5134, 5134, 5134, 5134, 5134, 5137, 5137, 5137, 5137, 5137, 5137, 5137, 5137, 5137, 5137, 5138, 5138, 5138, 5138, 5141,
    5141, 5141, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 5151, 5151, 5151, 5151, 5151, 5151, 5151, 5151, 5151, 5151, 5151, 5152, 5153,
    5153, 5153, 5153, 5153, 5153, 5155, 5155, 5155, 5155, 5155, 5163, 5163, 5163, 5163, 5163, 5163, 5163, 5164, 5165, 5165, 5167, 5167, 5167, 5167,
    5167, 5168, 5168, 5168, 5168, 5168, 5168, 5168, 5169, 5169, 5171, 5171, 5171, 5171, 5171, 5172, 5172, 5172, 5173, 5173, 5173, 5173, 5173, 5173,
    5174, 5174, 5174, 5174, 5174, 5175, 5178, 5178, 5178, 5179, 5179, 5179, 5179, 5179, 5179, 5179, 5179, 5179, 5179, 5179, 5179, 5179, 5179, 5179,
    5179, 5179, 5180, 5181, 5181, 5181, 5181, 5181, 5181, 5181, 5181, 5181, 5181, 5181, 5185, 5186, 5186, 5187, 5187, 5187, 5187, 5187, 5187, 5187,
    5187, 5187, 5189, 5189, 5189, 5189, 5189, 5189, 5189, 5189, 5189, 5189, 5189, 5189, 5189, 5189, 5189, 5190, 5190, 5192, 5192, 5192, 5192, 5192,
    5192, 5192, 5192, 5192, 5192, 5192, 5192, 5192, 5192, 5192, 5192, 5192, 5193, 5193, 5193, 5196, 5197, 5197, 5197, 5197, 5197, 5198, 5203, 5204,
    5205, 5206, 5206, 5210, 5210, 5210, 5210, 5210, 5210, 5211, 5213, 5215, 5215, 5216, 5216, 5216, 5216, 5219, 5219, 5219, 5220, 5220, 5220, 5220,
    5220, 5220, 5220, 5220, 5222, 5222, 5222, 5223, 5223, 5223, 5227, 5227, 5227, 5228, 5228, 5229, 5229, 5229, 5229, 5237, 5238, 5238, 5238, 5238,
    5238, 5238, 5238, 5238, 5245, 5245, 5245, 5245, 5245, 5245, 5245, 5246, 5246, 5246, 5247, 5250, 5250, 5250, 5251, 5251, 5251, 5251, 5251, 5251,
    5252, 5253, 5253, 5253, 5253, 5253, 5253, 5253, 5254, 5255, 5255, 5255, 5255, 5255, 5255, 5256, 5256, 5265, 5265, 5266, 5266, 5266, 5267, 5267,
    5267, 5267, 5267, 5269, 5271, 5271, 5271, 5271, 5271, 5271, 5271, 5271, 5271, 5271, 5271, 5271, 5271, 5271, 5274, 5274, 5275, 5275, 5275, 5277,
    5277, 5277, 5278, 5278, 5278, 5278, 5278, 5278, 5278, 5279, 5279, 5279, 5280, 5280, 5280, 5280, 5280, 5281, 5281, 5282, 5282, 5282, 5282, 5282,
    5284, 5287, 5287, 5287, 5287, 5287, 5287, 5287, 5288, 5288, 5288, 5288, 5288, 5288, 5288, 5288, 5288, 5289, 5290, 5290, 5290, 5290, 5290, 5290,
    5290, 5290, 5290, 5290, 5294, 5294, 5294, 5294, 5294, 5294, 5294, 5296, 5296, 5297, 5297, 5297, 5297, 5297, 5297, 5297, 5297, 5298, 5298, 5298,
    5298, 5298, 5298, 5298, 5300, 5300, 5300, 5300, 5300, 5300, 5300, 5300, 5300, 5300, 5300, 5300, 5300, 5300, 5300, 5301, 5301, 5301, 5301, 5301,
    5302, 5302, 5303, 5303, 5303, 5303, 5303, 5305, 5305, 5305, 5306, 5311, 5313, 5313, 5313, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5314,
    5314, 5314, 5317, 5317, 5317, 5317, 5317, 5317, 5317, 5317, 5318, 5318, 5318, 5318, 5318, 5318, 5318, 5319, 5319, 5319, 5319, 5319, 5319, 5319,
    5320, 5320, 5320, 5320, 5320, 5320, 5320, 5320, 5320, 5320, 5320, 5321, 5322, 5324, 5326, 5327, 5328, 5329, 5329, 5329, 5330, 5330, 5330, 5333,
    5333, 5333, 5333, 5333, 5333, 5333, 5334, 5334, 5334, 5334, 5335, 5337, 5337, 5337, 5338, 5339, 5339, 5339, 5339, 5339, 5339, 5339, 5339, 5339,
    5339, 5339, 5339, 5339, 5339, 5339, 5339, 5340, 5340, 5340, 5340, 5340, 5342, 5343, 5343, 5343, 5344, 5344, 5344, 5346, 5346, 5346, 5346, 5346,
    5346, 5346, 5346, 5346, 5346, 5346, 5346, 5346, 5346, 5346, 5346, 5346, 5346, 5346, 5346, 5347, 5347, 5347, 5347, 5349, 5349, 5349, 5349, 5349,
    5349, 5349, 5349, 5352, 5352, 5352, 5352, 5352, 5352, 5352, 5354, 5356, 5357, 5357, 5357, 5357, 5357, 5357, 5357, 5357, 5357, 5357, 5360, 5360,
    5360, 5360, 5360, 5362, 5362, 5362, 5362, 5362, 5362, 5362, 5362, 5362, 5362, 5362, 5362, 5362, 5362, 5363, 5363, 5363, 5363, 5363, 5363, 5364,
    5377, 5377, 5377, 5379, 5379, 5379, 5380, 5380, 5380, 5380, 5380, 5381, 5383, 5385, 5385, 5385, 5385, 5386, 5386, 5386, 5387, 5387, 5388, 5388,
    5388, 5388, 5388, 5388, 5388, 5390, 5390, 5390, 5390, 5390, 5390, 5390, 5390, 5394, 5394, 5394, 5394, 5394, 5394, 5394, 5394, 5394, 5394, 5394,
    5394, 5394, 5394, 5394, 5394, 5394, 5394, 5394, 5394, 5395, 5395, 5395, 5395, 5395, 5395, 5395, 5395, 5395, 5395, 5397, 5397, 5397, 5398, 5398,
    5400, 5400, 5406, 5406, 5406, 5407, 5407, 5407, 5407, 5409, 5414, 5414, 5415, 5415, 5416, 5416, 5416, 5416, 5416, 5416, 5416, 5416, 5416, 5416,
    5416, 5416, 5416, 5416, 5417, 5417, 5418, 5418, 5418, 5419, 5420, 5420, 5430, 5430, 5430, 5430, 5430, 5430, 5430, 5430, 5430, 5431, 5432, 5433,
    5433, 5435, 5436, 5436, 5436, 5436, 5436, 5437, 5437, 5437, 5437, 5437, 5437, 5437, 5437, 5437, 5438, 5438, 5439, 5439, 5439, 5439, 5439, 5439,
    5439, 5440, 5440, 5440, 5440, 5440, 5440, 5440, 5440, 5440, 5440, 5440, 5440, 5440, 5440, 5440, 5440, 5440, 5442, 5442, 5442, 5442, 5442, 5442,
    5442, 5442, 5444, 5444, 5444, 5444, 5444, 5444, 5444, 5444, 5444, 5444, 5445, 5445, 5446, 5446, 5446, 5446, 5446, 5446, 5449, 5450, 5450, 5453,
    5453, 5462, 5463, 5465, 5465, 5465, 5465, 5465, 5465, 5465, 5465, 5465, 5465, 5465, 5466, 5466, 5466, 5466, 5466, 5466, 5466, 5468, 5468, 5468,
    5468, 5468, 5469, 5469, 5469, 5469, 5469, 5473, 5473, 5473, 5473, 5473, 5475, 5475, 5476, 5476, 5477, 5478, 5478, 5478, 5478, 5478, 5478, 5478,
    5478, 5478, 5478, 5479, 5479, 5479, 5479, 5479, 5479, 5479, 5480, 5480, 5480, 5481, 5482, 5482, 5482, 5482, 5482, 5482, 5482, 5483, 5483, 5483,
    5483, 5485, 5485, 5485, 5485, 5485, 5485, 5485, 5485, 5485, 5485, 5486, 5486, 5486, 5486, 5486, 5486, 5486, 5486, 5486, 5486, 5486, 5486, 5486,
    5487, 5487, 5488, 5488, 5489, 5490, 5491, 5491, 5492, 5492, 5492, 5492, 5492, 5493, 5493, 5494, 5494, 5494, 5494, 5494, 5495, 5496, 5496, 5496,
    5496, 5496, 5497, 5497, 5497, 5497, 5497, 5497, 5498, 5498, 5498, 5498, 5498, 5498, 5498, 5498, 5498, 5498, 5498, 5498, 5498, 5498, 5499, 5499,
    5500, 5500, 5506, 5506, 5506, 5506, 5506, 5506, 5506, 5506, 5506, 5506, 5506, 5506, 5506, 5506, 5507, 5508, 5508, 5508, 5508, 5508, 5509, 5513,
    5513, 5513, 5513, 5513, 5513, 5513, 5513, 5513, 5513, 5513, 5513, 5513, 5513, 5519, 5519, 5519, 5521, 5521, 5523, 5524, 5524, 5525, 5525, 5525,
    5525, 5525, 5527, 5527, 5527, 5527, 5527, 5527, 5527, 5527, 5527, 5528, 5528, 5528, 5528, 5528, 5528, 5528, 5528, 5528, 5528, 5528, 5528, 5528,
    5528, 5528, 5528, 5528, 5528, 5528, 5528, 5528, 5528, 5528, 5528, 5528, 5528, 5529, 5529, 5529, 5529, 5529, 5532, 5533, 5533, 5533, 5534, 5534,
    5534, 5534, 5535, 5535, 5535, 5535, 5535, 5535, 5535, 5535, 5535, 5535, 5556, 5557, 5559, 5559, 5560, 5560, 5561, 5561, 5561, 5561, 5561, 5561,
    5564, 5564, 5564, 5564, 5564, 5564, 5564, 5566, 5566, 5566, 5566, 5566, 5566, 5566, 5566, 5566, 5566, 5566, 5566, 5566, 5567, 5567, 5567, 5567,
    5568, 5568, 5568, 5569, 5569, 5570, 5570, 5572, 5573, 5574, 5574, 5574, 5575, 5576, 5576, 5576, 5576, 5576, 5576, 5576, 5579, 5579, 5579, 5579,
    5579, 5579, 5580, 5580, 5580, 5580, 5580, 5580, 5580, 5580, 5581, 5581, 5581, 5581, 5581, 5581, 5581, 5588, 5588, 5588, 5589, 5589, 5589, 5589,
    5589, 5589, 5589, 5589, 5589, 5591, 5592, 5598, 5598, 5598, 5599, 5673, 5673, 5673, 5673, 5673, 5673, 5673, 5673, 5673, 5673, 5673, 5673, 5673,
    5673, 5673, 5673, 5675, 5675, 5676, 5676, 5676, 5676, 5676, 5676, 5677, 5677, 5677, 5677, 5677, 5677, 5677, 5677, 5679, 5679, 5679, 5679, 5681,
    5681, 5681, 5681, 5682, 5682, 5682, 5682, 5682, 5682, 5682, 5682, 5684, 5685, 5685, 5685, 5685, 5685, 5685, 5685, 5686, 5686, 5686, 5686, 5686,
    5686, 5686, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5689, 5689, 5689, 5689, 5689, 5689, 5689, 5689, 5689, 5689, 5689, 5692, 5692, 5692,
    5693, 5693, 5693, 5693, 5693, 5694, 5694, 5694, 5694, 5694, 5694, 5694, 5694, 5694, 5695, 5695, 5695, 5695, 5695, 5695, 5695, 5696, 5696, 5696,
    5696, 5697, 5697, 5697, 5697, 5697, 5697, 5697, 5701, 5703, 5703, 5703, 5703, 5704, 5712, 5713, 5714, 5714, 5716, 5716, 5716, 5716, 5716, 5716,
    5716, 5716, 5716, 5716, 5716, 5716, 5716, 5716, 5716, 5716, 5716, 5717, 5718, 5719, 5719, 5719, 5719, 5719, 5719, 5719, 5719, 5719, 5719, 5719,
    5720, 5720, 5720, 5720, 5720, 5720, 5721, 5721, 5721, 5721, 5732, 5732, 5732, 5732, 5732, 5732, 5732, 5733, 5733, 5733, 5733, 5733, 5733, 5733,
    5733, 5734, 5734, 5734, 5735, 5735, 5735, 5735, 5735, 5735, 5735, 5736, 5736, 5736, 5736, 5736, 5736, 5736, 5736, 5736, 5736, 5736, 5736, 5736,
    5736, 5736, 5737, 5737, 5737, 5737, 5737, 5737, 5741, 5741, 5741, 5741, 5741, 5741, 5741, 5741, 5745, 5745, 5745, 5745, 5745, 5747, 5748, 5748,
    5748, 5748, 5748, 5748, 5748, 5748, 5748, 5748, 5748, 5748, 5748, 5748, 5748, 5749, 5752, 5752, 5752, 5753, 5753, 5753, 5754, 5762, 5762, 5762,
    5762, 5762, 5762, 5762, 5762, 5763, 5763, 5764, 5764, 5765, 5765, 5767, 5768, 5768, 5768, 5768, 5768, 5768, 5768, 5768, 5768, 5768, 5768, 5770,
    5770, 5770, 5770, 5770, 5770, 5770, 5771, 5773, 5773, 5773, 5774, 5774, 5774, 5774, 5774, 5774, 5774, 5775, 5776, 5776, 5778, 5778, 5778, 5778,
    5778, 5779, 5780, 5783, 5783, 5783, 5783, 5783, 5784, 5784, 5785, 5785, 5785, 5785, 5785, 5786, 5786, 5786, 5786, 5786, 5786, 5787, 5787, 5787,
    5787, 5787, 5787, 5787, 5787, 5787, 5788, 5788, 5788, 5790, 5790, 5790, 5790, 5791, 5793, 5793, 5793, 5793, 5793, 5793, 5793, 5793, 5793, 5793,
    5794, 5794, 5794, 5794, 5795, 5795, 5795, 5795, 5795, 5795, 5798, 5799, 5799, 5799, 5800, 5800, 5800, 5800, 5800, 5801, 5801, 5801, 5801, 5802,
    5805, 5805, 5805, 5805, 5807, 5807, 5807, 5807, 5809, 5809, 5809, 5809, 5809, 5809, 5809, 5809, 5809, 5809, 5809, 5809, 5809, 5809, 5810, 5812,
    5812, 5813, 5813, 5813, 5813, 5813, 5814, 5814, 5814, 5814, 5814, 5814, 5814, 5814, 5814, 5814, 5814, 5814, 5814, 5815, 5816, 5816, 5817, 5817,
    5819, 5819, 5821, 5821, 5821, 5829, 5830, 5830, 5833, 5833, 5833, 5833, 5833, 5833, 5834, 5835, 5835, 5835, 5835, 5836, 5836, 5836, 5836, 5836,
    5837, 5838, 5838, 5838, 5838, 5839, 5839, 5840, 5840, 5840, 5840, 5840, 5840, 5840, 5840, 5840, 5840, 5840, 5840, 5840, 5840, 5840, 5840, 5840,
    5840, 5841, 5841, 5842, 5843, 5843, 5844, 5844, 5844, 5845, 5845, 5845, 5846, 5846, 5846, 5846, 5847, 5847, 5847, 5847, 5848, 5848, 5848, 5848,
    5849, 5849, 5854, 5855, 5855, 5855, 5855, 5855, 5856, 5856, 5856, 5856, 5856, 5856, 5856, 5856, 5856, 5856, 5856, 5857, 5857, 5857, 5857, 5857,
    5857, 5859, 5859, 5859, 5859, 5859, 5860, 5860, 5860, 5860, 5860, 5860, 5860, 5860, 5860, 5860, 5860, 5860, 5860, 5860, 5861, 5861, 5861, 5862,
    5862, 5864, 5866, 5868, 5868, 5868, 5868, 5868, 5868, 5869, 5869, 5869, 5869, 5871, 5871, 5871, 5871, 5871, 5871, 5871, 5876, 5876, 5876, 5876,
    5876, 5876, 5876, 5876, 5876, 5876, 5878, 5878, 5880, 5880, 5882, 5882, 5882, 5882, 5882, 5886, 5886, 5886, 5886, 5886, 5887, 5887, 5887, 5887,
    5887, 5887, 5887, 5888, 5888, 5888, 5888, 5888, 5888, 5888, 5888, 5888, 5890, 5890, 5890, 5890, 5890, 5891, 5892, 5892, 5893, 5893, 5893, 5893,
    5893, 5893, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5895, 5895, 5895, 5895, 5895, 5895,
    5895, 5895, 5896, 5896, 5896, 5900, 5900, 5900, 5900, 5900, 5900, 5900, 5900, 5900, 5900, 5903, 5907, 5907, 5907, 5907, 5908, 5908, 5910, 5911,
    5911, 5911, 5911, 5911, 5911, 5911, 5913, 5913, 5913, 5913, 5913, 5913, 5913, 5914, 5914, 5914, 5914, 5914, 5914, 5914, 5914, 5914, 5914, 5914,
    5916, 5916, 5919, 5920, 5920, 5920, 5920, 5920, 5920, 5920, 5920, 5920, 5920, 5920, 5920, 5924, 5924, 5924, 5924, 5924, 5925, 5925, 5925, 5925,
    5925, 5926, 5926, 5926, 5927, 5927, 5927, 5928, 5928, 5928, 5928, 5928, 5928, 5928, 5928, 5928, 5928, 5928, 5928, 5929, 5930, 5930, 5930, 5930,
    5930, 5930, 5930, 5930, 5930, 5930, 5930, 5930, 5932, 5932, 5932, 5932, 5933, 5936, 5936, 5936, 5937, 5937, 5937, 5937, 5937, 5937, 5937, 5937,
    5937, 5937, 5937, 5937, 5937, 5937, 5937, 5937, 5937, 5937, 6004, 6004, 6004, 6005, 6009, 6009, 6009, 6009, 6010, 6012, 6012, 6012, 6014, 6014,
    6014, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6020,
    6020, 6020, 6020, 6020, 6020, 6020, 6022, 6023, 6023, 6024, 6026, 6026, 6029, 6029, 6029, 6029, 6029, 6032, 6032, 6032, 6033, 6033, 6033, 6033,
    6033, 6033, 6033, 6033, 6033, 6033, 6033, 6054, 6054, 6055, 6055, 6055, 6055, 6055, 6056, 6057, 6057, 6057, 6057, 6057, 6057, 6057, 6057, 6057,
    6057, 6057, 6057, 6058, 6058, 6058, 6058, 6058, 6060, 6060, 6061, 6061, 6061, 6061, 6061, 6061, 6062, 6062, 6062, 6063, 6063, 6063, 6063, 6063,
    6069, 6070, 6070, 6070, 6070, 6070, 6070, 6070, 6070, 6070, 6070, 6070, 6070, 6070, 6070, 6074, 6074, 6074, 6074, 6074, 6074, 6074, 6074, 6074,
    6074, 6074, 6074, 6074, 6074, 6074, 6078, 6078, 6078, 6078, 6079, 6079, 6079, 6079, 6079, 6079, 6081, 6081, 6081, 6081, 6081, 6081, 6081, 6084,
    6085, 6086, 6086, 6086, 6089, 6089, 6089, 6089, 6089, 6089, 6089, 6090, 6096, 6097, 6097, 6097, 6097, 6097, 6097, 6097, 6097, 6097, 6097, 6097,
    6097, 6097, 6097, 6097, 6097, 6097, 6097, 6097, 6097, 6097, 6097, 6097, 6097, 6097, 6097, 6098, 6099, 6100, 6100, 6100, 6100, 6101, 6101, 6101,
    6101, 6101, 6101, 6101, 6101, 6104, 6104, 6110, 6110, 6110, 6110, 6112, 6113, 6114, 6116, 6116, 6116, 6117, 6117, 6117, 6117, 6117, 6118, 6118,
    6118, 6118, 6119, 6119, 6119, 6120, 6120, 6120, 6120, 6120, 6122, 6122, 6122, 6123, 6123, 6123, 6124, 6124, 6124, 6124, 6124, 6124, 6124, 6124,
    6124, 6124, 6124, 6124, 6125, 6127, 6128, 6128, 6128, 6128, 6128, 6128, 6128, 6128, 6128, 6137, 6137, 6139, 6139, 6139, 6139, 6139, 6140, 6140,
    6140, 6140, 6140, 6140, 6140, 6141, 6141, 6141, 6141, 6143, 6144, 6144, 6144, 6144, 6144, 6145, 6145, 6145, 6146, 6147, 6147, 6148, 6148, 6148,
    6149, 6149, 6149, 6149, 6149, 6149, 6149, 6149, 6151, 6151, 6152, 6152, 6154, 6155, 6155, 6155, 6155, 6155, 6155, 6155, 6155, 6155, 6157, 6157,
    6157, 6173, 6173, 6173, 6173, 6175, 6175, 6175, 6175, 6175, 6175, 6175, 6175, 6176, 6176, 6176, 6176, 6176, 6176, 6176, 6176, 6176, 6177, 6177,
    6178, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6180, 6180, 6181, 6181, 6182, 6183, 6183, 6183, 6183, 6183, 6183, 6185, 6185,
    6185, 6185, 6185, 6185, 6185, 6185, 6185, 6186, 6186, 6186, 6187, 6187, 6187, 6187, 6189, 6189, 6189, 6189, 6189, 6189, 6189, 6189, 6189, 6189,
    6189, 6189, 6189, 6189, 6189, 6189, 6189, 6189, 6189, 6189, 6189, 6190, 6190, 6190, 6190, 6190, 6190, 6190, 6190, 6190, 6190, 6190, 6191, 6191,
    6191, 6191, 6191, 6192, 6193, 6193, 6193, 6194, 6194, 6194, 6194, 6194, 6194, 6194, 6194, 6195, 6195, 6195, 6196, 6196, 6196, 6197, 6197, 6197,
    6198, 6198, 6199, 6199, 6200, 6201, 6201, 6201, 6201, 6202, 6202, 6202, 6202, 6203, 6203, 6206, 6206, 6206, 6206, 6206, 6206, 6207, 6207, 6207,
    6207, 6208, 6208, 6208, 6209, 6209, 6209, 6211, 6211, 6211, 6211, 6211, 6211, 6212, 6212, 6214, 6214, 6214, 6214, 6214, 6216, 6217, 6217, 6217,
    6217, 6217, 6217, 6217, 6217, 6218, 6218, 6218, 6218, 6220, 6220, 6220, 6220, 6220, 6220, 6220, 6220, 6220, 6220, 6220, 6220, 6220, 6220, 6220,
    6220, 6220, 6220, 6220, 6226, 6226, 6226, 6226, 6227, 6227, 6227, 6227, 6227, 6227, 6227, 6227, 6227, 6227, 6227, 6227, 6244, 6244, 6244, 6244,
    6249, 6249, 6249, 6251, 6251, 6251, 6251, 6251, 6251, 6251, 6251, 6251, 6251, 6251, 6253, 6253, 6253, 6254, 6256, 6258, 6258, 6258, 6258, 6258,
    6258, 6258, 6260, 6260, 6260, 6260, 6260, 6263, 6263, 6263, 6263, 6263, 6263, 6263, 6263, 6263, 6263, 6263, 6264, 6265, 6265, 6269, 6269, 6269,
    6271, 6272, 6272, 6272, 6287, 6287, 6287, 6289, 6289, 6291, 6291, 6291, 6291, 6291, 6291, 6292, 6292, 6293, 6293, 6293, 6293, 6295, 6295, 6295,
    6295, 6295, 6295, 6295, 6295, 6295, 6295, 6295, 6295, 6295, 6295, 6295, 6295, 6304, 6304, 6304, 6304, 6304, 6304, 6304, 6304, 6305, 6305, 6306,
    6306, 6307, 6309, 6309, 6309, 6309, 6309, 6309, 6310, 6311, 6312, 6312, 6312, 6312, 6312, 6312, 6317, 6317, 6317, 6317, 6317, 6317, 6317, 6317,
    6317, 6322, 6322, 6322, 6322, 6323, 6324, 6324, 6324, 6324, 6324, 6324, 6324, 6324, 6324, 6324, 6325, 6328, 6328, 6328, 6328, 6329, 6329, 6330,
    6330, 6330, 6331, 6331, 6331, 6331, 6331, 6331, 6332, 6332, 6332, 6332, 6335, 6335, 6335, 6335, 6335, 6335, 6335, 6335, 6335, 6335, 6337, 6337,
    6337, 6337, 6337, 6337, 6337, 6337, 6337, 6338, 6338, 6339, 6339, 6339, 6339, 6339, 6339, 6339, 6340, 6341, 6342, 6342, 6343, 6343, 6343, 6343,
    6343, 6343, 6343, 6343, 6345, 6345, 6345, 6345, 6345, 6346, 6346, 6346, 6346, 6346, 6346, 6346, 6346, 6346, 6346, 6346, 6346, 6346, 6346, 6346,
    6346, 6346, 6346, 6346, 6346, 6348, 6360, 6361, 6361, 6361, 6361, 6361, 6361, 6361, 6361, 6361, 6362, 6362, 6362, 6366, 6367, 6367, 6367, 6367,
    6379, 6379, 6379, 6379, 6379, 6379, 6379, 6425, 6425, 6425, 6425, 6426, 6426, 6426, 6427, 6428, 6428, 6430, 6430, 6430, 6430, 6430, 6430, 6430,
    6430, 6430, 6430, 6430, 6430, 6430, 6430, 6430, 6430, 6430, 6430, 6430, 6430, 6430, 6430, 6431, 6434, 6437, 6437, 6438, 6441, 6441, 6443, 6444,
    6445, 6445, 6445, 6445, 6445, 6445, 6445, 6445, 6445, 6445, 6445, 6445, 6445, 6445, 6446, 6446, 6461, 6461, 6461, 6461, 6461, 6462, 6463, 6463,
    6463, 6464, 6464, 6465, 6465, 6465, 6465, 6467, 6467, 6467, 6470, 6470, 6472, 6472, 6472, 6472, 6472, 6472, 6472, 6472, 6473, 6473, 6474, 6474,
    6474, 6474, 6474, 6474, 6474, 6474, 6474, 6474, 6475, 6475, 6475, 6477, 6477, 6477, 6477, 6477, 6477, 6477, 6477, 6477, 6477, 6477, 6479, 6479,
    6485, 6485, 6486, 6486, 6486, 6486, 6490, 6496, 6497, 6497, 6497, 6497, 6497, 6497, 6501, 6502, 6502, 6502, 6502, 6503, 6503, 6503, 6503, 6503,
    6503, 6503, 6503, 6503, 6506, 6506, 6506, 6506, 6506, 6506, 6506, 6506, 6506, 6506, 6506, 6506, 6506, 6506, 6506, 6506, 6506, 6506, 6510, 6510,
    6510, 6510, 6510, 6510, 6510, 6510, 6510, 6510, 6511, 6511, 6511, 6511, 6511, 6511, 6513, 6515, 6518, 6518, 6518, 6518, 6518, 6519, 6519, 6519,
    6519, 6519, 6519, 6519, 6519, 6519, 6519, 6519, 6519, 6520, 6521, 6521, 6521, 6521, 6521, 6521, 6521, 6523, 6523, 6525, 6525, 6525, 6525, 6526,
    6526, 6526, 6526, 6526, 6526, 6526, 6526, 6526, 6527, 6527, 6527, 6527, 6527, 6527, 6527, 6527, 6527, 6527, 6542, 6542, 6542, 6542, 6542, 6542,
    6542, 6542, 6542, 6543, 6543, 6544, 6545, 6545, 6545, 6545, 6545, 6545, 6545, 6545, 6545, 6545, 6545, 6545, 6545, 6545, 6545, 6545, 6545, 6545,
    6545, 6547, 6547, 6547, 6547, 6547, 6547, 6548, 6548, 6548, 6554, 6554, 6557, 6557, 6561, 6561, 6561, 6561, 6562, 6562, 6563, 6563, 6563, 6563,
    6563, 6563, 6563, 6563, 6569, 6569, 6569, 6570, 6570, 6571, 6571, 6571, 6572, 6572, 6572, 6573, 6573, 6573, 6573, 6573, 6573, 6573, 6573, 6573,
    6574, 6574, 6574, 6574, 6575, 6575, 6575, 6575, 6575, 6575, 6576, 6577, 6577, 6577, 6577, 6577, 6577, 6577, 6577, 6577, 6577, 6577, 6577, 6579,
    6579, 6579, 6579, 6579, 6579, 6581, 6581, 6581, 6581, 6582, 6591, 6591, 6591, 6591, 6591, 6591, 6591, 6591, 6591, 6591, 6591, 6591, 6591, 6593,
    6593, 6594, 6601, 6609, 6609, 6609, 6609, 6609, 6609, 6609, 6609, 6609, 6609, 6609, 6609, 6609, 6609, 6612, 6612, 6612, 6612, 6612, 6612, 6612,
    6612, 6612, 6612, 6614, 6614, 6614, 6615, 6615, 6615, 6615, 6615, 6617, 6617, 6617, 6617, 6617, 6617, 6617, 6617, 6617, 6617, 6617, 6618, 6618,
    6619, 6619, 6619, 6620, 6620, 6620, 6620, 6620, 6621, 6621, 6621, 6621, 6621, 6621, 6621, 6621, 6621, 6621, 6621, 6621, 6621, 6621, 6622, 6622,
    6622, 6623, 6623, 6623, 6623, 6623, 6624, 6624, 6626, 6626, 6626, 6626, 6626, 6626, 6626, 6626, 6626, 6626, 6626, 6626, 6627, 6628, 6628, 6629,
    6629, 6630, 6630, 6630, 6630, 6630, 6630, 6638, 6638, 6638, 6638, 6638, 6638, 6639, 6647, 6647, 6649, 6649, 6649, 6649, 6649, 6649, 6649, 6649,
    6649, 6649, 6649, 6651, 6651, 6651, 6651, 6651, 6651, 6651, 6652, 6652, 6652, 6653, 6653, 6653, 6653, 6653, 6653, 6653, 6653, 6653, 6653, 6653,
    6655, 6655, 6655, 6655, 6655, 6655, 6655, 6655, 6655, 6655, 6656, 6656, 6656, 6656, 6656, 6656, 6659, 6659, 6661, 6661, 6661, 6661, 6661, 6661,
    6661, 6661, 6661, 6661, 6661, 6661, 6661, 6661, 6661, 6661, 6662, 6662, 6663, 6663, 6663, 6663, 6663, 6663, 6663, 6663, 6663, 6663, 6665, 6666,
    6666, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6669, 6670, 6670, 6670, 6670, 6670, 6670, 6670, 6670, 6670,
    6670, 6671, 6673, 6675, 6675, 6675, 6675, 6675, 6675, 6675, 6675, 6675, 6675, 6675, 6675, 6675, 6675, 6675, 6675, 6675, 6675, 6675, 6676, 6677,
    6679, 6679, 6679, 6679, 6679, 6679, 6679, 6679, 6679, 6679, 6681, 6681, 6682, 6682, 6682, 6682, 6682, 6682, 6682, 6682, 6682, 6683, 6683, 6683,
    6683, 6683, 6684, 6684, 6684, 6684, 6684, 6684, 6684, 6684, 6684, 6689, 6689, 6690, 6690, 6690, 6690, 6690, 6690, 6690, 6690, 6690, 6691, 6691,
    6691, 6691, 6691, 6691, 6691, 6692, 6692, 6692, 6692, 6692, 6692, 6692, 6692, 6692, 6695, 6695, 6695, 6695, 6695, 6695, 6695, 6695, 6695, 6695,
    6695, 6695, 6695, 6695, 6697, 6699, 6699, 6699, 6699, 6699, 6699, 6699, 6699, 6699, 6699, 6699, 6699, 6699, 6700, 6700, 6701, 6701, 6702, 6702,
    6702, 6702, 6702, 6703, 6703, 6705, 6706, 6706, 6708, 6708, 6708, 6708, 6708, 6709, 6709, 6711, 6711, 6711, 6712, 6712, 6712, 6712, 6714, 6714,
    6715, 6715, 6715, 6715, 6715, 6715, 6717, 6717, 6717, 6717, 6717, 6718, 6718, 6718, 6718, 6718, 6719, 6719, 6719, 6719, 6719, 6719, 6721, 6721,
    6721, 6722, 6724, 6724, 6725, 6725, 6735, 6735, 6735, 6735, 6735, 6735, 6736, 6737, 6737, 6737, 6737, 6738, 6738, 6738, 6738, 6740, 6740, 6741,
    6741, 6741, 6741, 6741, 6741, 6741, 6741, 6742, 6742, 6743, 6743, 6743, 6743, 6743, 6743, 6743, 6743, 6743, 6743, 6743, 6743, 6745, 6745, 6745,
    6745, 6745, 6745, 6745, 6745, 6745, 6745, 6745, 6745, 6745, 6745, 6745, 6752, 6752, 6752, 6757, 6758, 6759, 6759, 6759, 6759, 6761, 6761, 6761,
    6763, 6763, 6763, 6763, 6764, 6764, 6764, 6765, 6765, 6765, 6770, 6770, 6770, 6770, 6770, 6770, 6770, 6771, 6772, 6773, 6773, 6773, 6774, 6775,
    6775, 6775, 6775, 6775, 6775, 6775, 6775, 6775, 6775, 6778, 6778, 6778, 6778, 6778, 6780, 6781, 6781, 6783, 6783, 6783, 6783, 6783, 6783, 6783,
    6784, 6788, 6788, 6788, 6788, 6788, 6788, 6788, 6788, 6788, 6789, 6789, 6789, 6789, 6789, 6789, 6789, 6790, 6790, 6790, 6790, 6790, 6790, 6794,
    6794, 6795, 6795, 6795, 6800, 6800, 6800, 6800, 6800, 6800, 6800, 6801, 6801, 6804, 6804, 6804, 6804, 6804, 6804, 6804, 6807, 6808, 6809, 6809,
    6810, 6812, 6812, 6812, 6812, 6812, 6812, 6812, 6812, 6813, 6814, 6816, 6817, 6818, 6818, 6822, 6822, 6823, 6823, 6823, 6823, 6823, 6823, 6823,
    6823, 6823, 6823, 6823, 6823, 6823, 6823, 6823, 6823, 6823, 6823, 6823, 6824, 6824, 6824, 6824, 6824, 6824, 6824, 6825, 6826, 6826, 6826, 6826,
    6826, 6827, 6827, 6828, 6835, 6835, 6835, 6835, 6835, 6838, 6838, 6839, 6840, 6840, 6840, 6840, 6840, 6840, 6840, 6840, 6840, 6840, 6840, 6841,
    6841, 6841, 6841, 6841, 6841, 6843, 6843, 6843, 6843, 6843, 6843, 6843, 6843, 6843, 6845, 6845, 6845, 6845, 6847, 6847, 6847, 6847, 6847, 6849,
    6857, 6857, 6857, 6857, 6857, 6859, 6859, 6859, 6859, 6859, 6859, 6859, 6859, 6859, 6860, 6860, 6861, 6861, 6861, 6861, 6861, 6861, 6861, 6861,
    6861, 6861, 6861, 6861, 6861, 6861, 6863, 6863, 6863, 6865, 6865, 6865, 6865, 6865, 6865, 6865, 6865, 6865, 6865, 6865, 6865, 6866, 6866, 6866,
    6866, 6868, 6868, 6870, 6870, 6870, 6872, 6872, 6872, 6872, 6872, 6872, 6872, 6872, 6872, 6875, 6875, 6875, 6875, 6875, 6875, 6875, 6877, 6877,
    6877, 6894, 6895, 6895, 6895, 6895, 6895, 6896, 6896, 6896, 6898, 6899, 6899, 6899, 6899, 6899, 6899, 6900, 6900, 6900, 6900, 6900, 6900, 6900,
    6900, 6902, 6903, 6903, 6904, 6904, 6906, 6906, 6906, 6906, 6907, 6907, 6908, 6908, 6909, 6909, 6909, 6909, 6909, 6909, 6909, 6910, 6910, 6912,
    6912, 6912, 6912, 6914, 6914, 6914, 6914, 6917, 6918, 6918, 6918, 6918, 6918, 6918, 6918, 6918, 6918, 6918, 6922, 6922, 6922, 6922, 6923, 6923,
    6923, 6923, 6923, 6923, 6923, 6923, 6923, 6923, 6923, 6923, 6923, 6923, 6923, 6923, 6923, 6923, 6923, 6923, 6923, 6923, 6923, 6923, 6923, 6924,
    6924, 6924, 6924, 6924, 6924, 6924, 6924, 6925, 6925, 6925, 6925, 6925, 6925, 6925, 6925, 6925, 6925, 6925, 6925, 6925, 6925, 6925, 6926, 6926,
    6926, 6927, 6927, 6927, 6927, 6929, 6934, 6934, 6935, 6935, 6936, 6939, 6939, 6960, 6960, 6960, 6960, 6960, 6963, 6964, 6964, 6964, 6964, 6964,
    6964, 6965, 6965, 6965, 6966, 6966, 6967, 6980, 6980, 6980, 6980, 6980, 6980, 6980, 6980, 6980, 6980, 6980, 6980, 6980, 6980, 6980, 6982, 6982,
    6982, 6982, 6982, 6982, 6982, 6983, 6984, 6984, 6984, 6984, 6985, 6985, 6985, 6985, 6985, 6985, 6985, 6986, 6986, 6986, 6987, 6987, 6988, 6991,
    6991, 6994, 6994, 6995, 6995, 6995, 6995, 6995, 6995, 6995, 6995, 6997, 6997, 6997, 6997, 6997, 6997, 6997, 6997, 6997, 6997, 6997, 7002, 7002,
    7002, 7002, 7002, 7002, 7002, 7002, 7002, 7002, 7002, 7002, 7002, 7002, 7002, 7002, 7002, 7002, 7009, 7009, 7010, 7010, 7010, 7010, 7011, 7011,
    7011, 7012, 7012, 7012, 7014, 7016, 7016, 7016, 7022, 7022, 7022, 7022, 7022, 7022, 7023, 7023, 7023, 7023, 7023, 7023, 7023, 7023, 7023, 7023,
    7024, 7024, 7026, 7027, 7027, 7027, 7027, 7030, 7030, 7030, 7030, 7030, 7030, 7030, 7030, 7030, 7030, 7030, 7030, 7030, 7030, 7032, 7032, 7032,
    7043, 7043, 7043, 7043, 7043, 7043, 7043, 7043, 7044, 7044, 7047, 7047, 7047, 7048, 7048, 7048, 7048, 7048, 7048, 7048, 7048, 7048, 7048, 7050,
    7051, 7051, 7051, 7051, 7051, 7051, 7051, 7051, 7051, 7051, 7051, 7051, 7051, 7052, 7053, 7053, 7053, 7053, 7053, 7053, 7053, 7053, 7056, 7056,
    7057, 7057, 7057, 7057, 7058, 7058, 7058, 7060, 7061, 7061, 7061, 7062, 7064, 7064, 7067, 7067, 7067, 7067, 7068, 7068, 7068, 7068, 7068, 7068,
    7068, 7069, 7069, 7070, 7070, 7077, 7077, 7077, 7077, 7077, 7077, 7078, 7078, 7078, 7078, 7078, 7078, 7078, 7078, 7078, 7080, 7080, 7080, 7082,
    7082, 7082, 7087, 7087, 7087, 7087, 7087, 7087, 7087, 7087, 7087, 7087, 7087, 7087, 7087, 7103, 7103, 7103, 7103, 7103, 7103, 7103, 7103, 7124,
    7124, 7124, 7124, 7124, 7126, 7126, 7126, 7127, 7128, 7129, 7129, 7129, 7129, 7129, 7129, 7129, 7129, 7129, 7129, 7129, 7129, 7129, 7130, 7130,
    7130, 7130, 7130, 7130, 7130, 7130, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7136, 7136, 7137, 7137, 7137,
    7137, 7137, 7137, 7137, 7137, 7137, 7138, 7138, 7138, 7138, 7139, 7139, 7139, 7139, 7141, 7141, 7141, 7141, 7141, 7141, 7145, 7145, 7145, 7145,
    7145, 7145, 7146, 7146, 7147, 7148, 7148, 7148, 7148, 7148, 7148, 7148, 7148, 7148, 7148, 7149, 7149, 7149, 7149, 7149, 7150, 7150, 7150, 7150,
    7150, 7150, 7150, 7150, 7150, 7150, 7150, 7150, 7150, 7150, 7150, 7150, 7150, 7151, 7153, 7153, 7153, 7154, 7154, 7154, 7154, 7154, 7154, 7154,
    7163, 7164, 7164, 7164, 7164, 7164, 7164, 7164, 7164, 7164, 7164, 7164, 7164, 7164, 7166, 7166, 7167, 7167, 7167, 7167, 7167, 7167, 7167, 7169,
    7169, 7169, 7170, 7171, 7171, 7171, 7174, 7174, 7174, 7174, 7174, 7174, 7174, 7174, 7174, 7174, 7174, 7174, 7174, 7174, 7174, 7174, 7174, 7175,
    7175, 7175, 7175, 7175, 7175, 7175, 7175, 7175, 7175, 7175, 7176, 7176, 7176, 7176, 7176, 7176, 7176, 7176, 7176, 7176, 7176, 7176, 7176, 7176,
    7176, 7176, 7178, 7179, 7181, 7181, 7181, 7181, 7181, 7181, 7181, 7181, 7183, 7183, 7183, 7184, 7184, 7184, 7184, 7184, 7185, 7185, 7185, 7185,
    7185, 7185, 7185, 7185, 7185, 7185, 7188, 7188, 7188, 7188, 7188, 7188, 7188, 7189, 7189, 7189, 7189, 7189, 7191, 7191, 7191, 7192, 7192, 7192,
    7193, 7193, 7193, 7194, 7194, 7194, 7194, 7194, 7194, 7194, 7196, 7196, 7199, 7199, 7199, 7199, 7200, 7200, 7200, 7200, 7200, 7200, 7201, 7201,
    7202, 7202, 7204, 7204, 7204, 7205, 7205, 7206, 7207, 7207, 7207, 7207, 7208, 7208, 7208, 7208, 7208, 7208, 7213, 7213, 7215, 7216, 7217, 7218,
    7219, 7219, 7219, 7219, 7219, 7219, 7219, 7219, 7219, 7219, 7219, 7219, 7219, 7219, 7219, 7219, 7220, 7220, 7221, 7222, 7222, 7222, 7222, 7223,
    7223, 7223, 7223, 7223, 7223, 7224, 7224, 7226, 7226, 7226, 7226, 7227, 7229, 7230, 7234, 7234, 7237, 7237, 7237, 7237, 7237, 7237, 7238, 7238,
    7238, 7238, 7238, 7238, 7238, 7238, 7239, 7239, 7239, 7239, 7239, 7239, 7240, 7240, 7240, 7240, 7240, 7240, 7241, 7241, 7241, 7241, 7241, 7241,
    7241, 7241, 7241, 7244, 7244, 7244, 7244, 7246, 7246, 7246, 7246, 7247, 7247, 7248, 7252, 7252, 7253, 7253, 7254, 7254, 7254, 7254, 7254, 7254,
    7255, 7255, 7255, 7257, 7257, 7257, 7257, 7257, 7257, 7257, 7257, 7257, 7257, 7258, 7258, 7258, 7258, 7258, 7258, 7259, 7260, 7260, 7266, 7266,
    7268, 7269, 7270, 7270, 7270, 7272, 7272, 7272, 7272, 7272, 7272, 7272, 7272, 7272, 7272, 7272, 7272, 7272, 7272, 7272, 7272, 7272, 7272, 7272,
    7272, 7272, 7272, 7272, 7273, 7277, 7277, 7277, 7278, 7278, 7278, 7278, 7278, 7281, 7281, 7281, 7281, 7281, 7284, 7284, 7284, 7284, 7284, 7284,
    7284, 7284, 7284, 7284, 7284, 7286, 7286, 7286, 7286, 7286, 7286, 7286, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7288, 7288, 7288, 7288, 7289,
    7289, 7289, 7289, 7289, 7289, 7289, 7289, 7289, 7289, 7289, 7289, 7289, 7290, 7291, 7291, 7291, 7291, 7291, 7291, 7291, 7291, 7291, 7291, 7295,
    7295, 7295, 7295, 7295, 7295, 7295, 7295, 7295, 7295, 7295, 7295, 7296, 7297, 7297, 7297, 7297, 7297, 7297, 7297, 7297, 7297, 7297, 7298, 7298,
    7298, 7298, 7298, 7298, 7298, 7298, 7298, 7298, 7299, 7299, 7299, 7299, 7299, 7299, 7300, 7300, 7300, 7300, 7300, 7300, 7303, 7303, 7303, 7303,
    7303, 7303, 7303, 7303, 7303, 7303, 7303, 7303, 7303, 7303, 7306, 7306, 7306, 7306, 7306, 7320, 7320, 7321, 7321, 7321, 7321, 7321, 7321, 7321,
    7321, 7321, 7322, 7322, 7322, 7323, 7323, 7323, 7325, 7325, 7325, 7325, 7337, 7340, 7341, 7342, 7342, 7342, 7342, 7342, 7342, 7342, 7342, 7342,
    7342, 7345, 7347, 7347, 7347, 7347, 7347, 7347, 7347, 7347, 7347, 7348, 7348, 7349, 7350, 7350, 7350, 7350, 7350, 7351, 7351, 7351, 7351, 7353,
    7355, 7355, 7355, 7355, 7355, 7355, 7355, 7355, 7355, 7355, 7360, 7360, 7360, 7360, 7360, 7360, 7362, 7369, 7369, 7369, 7369, 7369, 7369, 7369,
    7369, 7369, 7369, 7369, 7369, 7369, 7369, 7369, 7370, 7370, 7370, 7374, 7375, 7375, 7375, 7375, 7375, 7375, 7376, 7376, 7376, 7376, 7377, 7377,
    7377, 7377, 7377, 7377, 7377, 7378, 7382, 7382, 7382, 7382, 7382, 7382, 7382, 7382, 7382, 7382, 7382, 7382, 7382, 7382, 7382, 7382, 7382, 7382,
    7382, 7382, 7382, 7382, 7382, 7389, 7389, 7389, 7389, 7389, 7389, 7389, 7389, 7389, 7389, 7389, 7389, 7389, 7393, 7393, 7393, 7393, 7393, 7393,
    7394, 7394, 7394, 7394, 7397, 7397, 7397, 7397, 7397, 7397, 7397, 7397, 7398, 7398, 7398, 7398, 7398, 7398, 7398, 7398, 7398, 7398, 7401, 7401,
    7401, 7401, 7401, 7401, 7401, 7403, 7403, 7403, 7403, 7403, 7404, 7404, 7409, 7410, 7410, 7410, 7413, 7413, 7414, 7414, 7414, 7414, 7414, 7414,
    7414, 7414, 7414, 7414, 7414, 7414, 7414, 7414, 7414, 7414, 7414, 7414, 7414, 7414, 7414, 7414, 7414, 7414, 7414, 7414, 7414, 7421, 7421, 7421,
    7421, 7421, 7421, 7421, 7421, 7422, 7422, 7422, 7422, 7422, 7422, 7422, 7422, 7423, 7423, 7423, 7423, 7423, 7423, 7423, 7423, 7423, 7423, 7423,
    7423, 7423, 7423, 7427, 7428, 7429, 7429, 7429, 7429, 7429, 7429, 7429, 7429, 7429, 7429, 7430, 7430, 7430, 7431, 7431, 7431, 7431, 7431, 7431,
    7431, 7431, 7431, 7431, 7431, 7431, 7431, 7431, 7431, 7432, 7432, 7437, 7437, 7437, 7439, 7441, 7441, 7441, 7445, 7446, 7446, 7446, 7446, 7446,
    7447, 7447, 7447, 7447, 7447, 7447, 7447, 7451, 7451, 7454, 7454, 7454, 7454, 7455, 7455, 7455, 7455, 7455, 7455, 7455, 7456, 7456, 7456, 7456,
    7456, 7456, 7456, 7456, 7456, 7456, 7456, 7456, 7456, 7456, 7456, 7456, 7457, 7457, 7457, 7458, 7458, 7458, 7458, 7458, 7458, 7458, 7458, 7458,
    7458, 7458, 7458, 7458, 7458, 7458, 7458, 7458, 7458, 7458, 7458, 7459, 7459, 7459, 7459, 7459, 7466, 7466, 7466, 7466, 7467, 7468, 7472, 7472,
    7473, 7475, 7475, 7475, 7476, 7476, 7476, 7477, 7477, 7477, 7477, 7477, 7477, 7477, 7477, 7477, 7477, 7477, 7477, 7477, 7478, 7479, 7479, 7479,
    7481, 7481, 7483, 7484, 7484, 7484, 7484, 7484, 7484, 7484, 7484, 7484, 7484, 7484, 7484, 7484, 7486, 7489, 7489, 7489, 7490, 7490, 7490, 7491,
    7491, 7491, 7491, 7491, 7491, 7491, 7491, 7491, 7497, 7497, 7498, 7498, 7498, 7498, 7499, 7499, 7499, 7499, 7499, 7499, 7499, 7499, 7499, 7502,
    7502, 7502, 7502, 7502, 7502, 7502, 7502, 7502, 7502, 7503, 7503, 7503, 7503, 7503, 7503, 7503, 7503, 7504, 7506, 7509, 7509, 7509, 7509, 7510,
    7511, 7511, 7511, 7511, 7512, 7512, 7512, 7513, 7513, 7513, 7513, 7520, 7520, 7521, 7521, 7522, 7522, 7522, 7522, 7522, 7522, 7522, 7522, 7522,
    7522, 7522, 7522, 7523, 7523, 7523, 7523, 7523, 7528, 7528, 7528, 7530, 7530, 7530, 7530, 7530, 7530, 7530, 7530, 7531, 7531, 7531, 7534, 7534,
    7534, 7534, 7534, 7534, 7535, 7536, 7536, 7536, 7538, 7538, 7538, 7538, 7538, 7538, 7538, 7538, 7538, 7538, 7538, 7538, 7538, 7539, 7539, 7539,
    7539, 7539, 7539, 7540, 7540, 7540, 7540, 7540, 7540, 7540, 7540, 7540, 7540, 7540, 7540, 7540, 7540, 7541, 7542, 7543, 7543, 7543, 7543, 7543,
    7543, 7543, 7544, 7544, 7544, 7544, 7544, 7544, 7544, 7544, 7544, 7544, 7544, 7546, 7546, 7546, 7546, 7547, 7547, 7547, 7547, 7547, 7547, 7547,
    7547, 7550, 7550, 7550, 7550, 7550, 7550, 7550, 7550, 7550, 7550, 7550, 7550, 7550, 7550, 7550, 7550, 7550, 7550, 7550, 7550, 7550, 7550, 7550,
    7550, 7550, 7550, 7550, 7550, 7550, 7551, 7551, 7553, 7553, 7553, 7553, 7553, 7553, 7553, 7554, 7554, 7554, 7554, 7554, 7554, 7554, 7554, 7554,
    7554, 7554, 7554, 7554, 7555, 7555, 7556, 7556, 7556, 7556, 7559, 7559, 7559, 7559, 7560, 7560, 7563, 7563, 7563, 7563, 7563, 7563, 7563, 7564,
    7564, 7564, 7564, 7564, 7564, 7564, 7564, 7564, 7564, 7564, 7565, 7565, 7565, 7565, 7566, 7566, 7566, 7566, 7566, 7566, 7566, 7567, 7568, 7569,
    7570, 7570, 7570, 7570, 7570, 7571, 7572, 7575, 7575, 7575, 7576, 7576, 7576, 7578, 7578, 7578, 7578, 7578, 7578, 7578, 7578, 7578, 7579, 7579,
    7580, 7580, 7580, 7580, 7580, 7580, 7580, 7580, 7580, 7580, 7580, 7583, 7583, 7583, 7583, 7583, 7583, 7583, 7584, 7584, 7584, 7584, 7585, 7585,
    7585, 7585, 7585, 7585, 7585, 7585, 7585, 7585, 7585, 7585, 7585, 7585, 7585, 7585, 7585, 7585, 7585};

}  // namespace detail::tables::english
// clang-format on

template <>
struct ready_table<english> {
    static constexpr word_table value{detail::tables::english::letters, detail::tables::english::entries, detail::tables::english::begins,
                                      detail::tables::english::filter, 18,
                                      detail::tables::english::tails, detail::tables::english::tail_begins};
};

}  // namespace v0
}  // namespace newsprint
