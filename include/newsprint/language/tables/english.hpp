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
    72294, 1811946757, 72437, 1677729035, 69882, 1644174598, 68776, 2030050568, 92390, 1946157844, 45680, 1627590406,
    70711, 1627397383, 46673, 2013466371, 26738, 1694632195, 44383, 1694502403, 90968, 1694709251, 51747, 1912803336,
    51828, 1929580550, 4115, 1694498838, 5084, 1929379857, 4151, 536870928, 4137, 1694498830, 11522, 1929576462,
    80631, 1946222605, 86528, 1946364429, 11511, 1728249867, 48944, 1728253707, 51122, 1812139787, 75500, 1812144907,
    86541, 1728260619, 11502, 1694695433, 11547, 1929576455, 11541, 1946353670, 54825, 1694569224, 7290, 1677721619,
    55318, 973149192, 13938, 1912799244, 54802, 1694569221, 65613, 755177993, 16481, 1912602899, 80886, 1845690375,
    66141, 1811946264, 68806, 1929387277, 68555, 771759365, 4347, 1929379856, 4363, 1946157072, 30331, 1929579280,
    67101, 1862278155, 11563, 1677918216, 39757, 1996492304, 57138, 973084429, 57151, 973084428, 77218, 1845502988,
    77207, 1845502987, 82595, 973149962, 77198, 1845502985, 68056, 1694506247, 39971, 1929383439, 52453, 687935509,
    52474, 687935508, 25479, 788531207, 27412, 1912736006, 81956, 1912670214, 90534, 1912813062, 71824, 1862278406,
    73820, 1946165507, 25537, 1627392018, 26834, 2030176526, 43678, 2030046734, 91016, 2030253582, 91030, 1929590286,
    25526, 1627392011, 26827, 1963067655, 43692, 1962937863, 91009, 1963144711, 54282, 1694569221, 42410, 1929383436,
    70347, 1761615110, 70400, 1761615112, 71747, 1929387267, 7682, 2013265936, 65567, 1912609038, 36676, 973147146,
    81616, 1946222857, 86765, 1929587203, 74082, 771760388, 86171, 1728194820, 71841, 1946164490, 49075, 1812139793,
    45533, 1929580296, 45526, 1627590407, 85395, 1828924419, 85432, 1912810498, 92270, 1946157854, 54006, 1929450011,
    16831, 1845494042, 54033, 1929450007, 14804, 1728053524, 14768, 1728053523, 14787, 1728053521, 21409, 1912603409,
    21426, 1912603409, 46835, 1929580304, 46822, 1929580301, 76796, 1694508041, 46814, 1912803080, 34591, 1912802071,
    34914, 1828784915, 58297, 1929582611, 8713, 1912602641, 31399, 1929579280, 34898, 1828784912, 31415, 1929579279,
    31469, 1694698255, 31385, 1929579278, 31442, 1929579278, 34174, 1845693198, 58283, 1929582606, 80938, 1929576462,
    22585, 1694500365, 31456, 1929579277, 31430, 1929579276, 31374, 1929579275, 34878, 1828784907, 45370, 1929580299,
    34582, 2030242569, 34889, 1845562121, 11383, 1946353670, 45364, 1946357510, 5495, 1845493777, 2880, 1845493774,
    5512, 1962934283, 11099, 1694695430, 70762, 1761615109, 70274, 1728060681, 46560, 1929580293, 54410, 1677792004,
    92410, 1946157842, 45656, 1661144844, 45668, 1661144844, 44715, 1946160647, 45652, 1627590404, 77253, 1845502980,
    4318, 1946157068, 80532, 2030108683, 4409, 1946157065, 4525, 1845493800, 78554, 1879123482, 29931, 1929579284,
    36184, 973147156, 29874, 1963133715, 29893, 1728252691, 29912, 1929579283, 29951, 1929579282, 34933, 1828784912,
    29969, 1929579279, 29984, 2030242574, 36172, 973147148, 29863, 1677921035, 69057, 1862278411, 58201, 1946359816,
    85707, 1677863174, 54503, 1812009733, 58256, 1929582602, 92803, 1912603409, 20994, 1912603408, 21010, 1912603406,
    47491, 1929580300, 47484, 1912803079, 74056, 1845502211, 12948, 1694695432, 54957, 1694569224, 70199, 1946164488,
    9095, 1929379866, 82747, 2030113035, 1670, 1946157066, 11161, 1946353669, 28434, 1946159628, 28423, 1946159627,
    57815, 1694701579, 36465, 973147153, 34401, 1694698256, 34417, 1929579279, 36496, 973147151, 36482, 973147150,
    36446, 973147144, 53717, 1694568966, 41616, 1929383443, 69507, 1728060680, 20091, 1912603414, 75831, 1912611861,
    75898, 1912611855, 91846, 1912603405, 76431, 1912611852, 76580, 2030052358, 86224, 2030250502, 52285, 687935498,
    1774, 1929379858, 3744, 1929379856, 1761, 1929379853, 9244, 1677721610, 11400, 771948554, 80727, 1694695433,
    10285, 973078535, 11393, 1728249863, 76374, 1879057411, 51799, 1694699534, 85940, 1845635335, 45840, 1929580294,
    54214, 1929450246, 43457, 1946160654, 71077, 1962941705, 83983, 922748679, 83990, 939525895, 83997, 956303111,
    84004, 805308167, 66808, 1677728526, 66833, 1912609549, 66846, 1912609549, 66822, 1694505739, 92863, 1946157843,
    49251, 1694699276, 49240, 1845694219, 49235, 2030243589, 71410, 1627397380, 86115, 1845635331, 42422, 1845497356,
    75148, 1929585413, 13334, 1761804290, 18857, 1677722138, 19753, 1711276812, 84592, 1963000838, 85892, 1963075846,
    87007, 1963076102, 69716, 1929387272, 49224, 1627590404, 74328, 1664098819, 28351, 1912605190, 23620, 1862273030,
    21129, 1912603412, 21095, 1912603410, 21149, 1912603410, 34231, 1845693195, 34223, 1879247624, 15003, 1694499092,
    14974, 1694499089, 93565, 1912603409, 12151, 1845690384, 15023, 1677721872, 15039, 1912602896, 45873, 1929580301,
    14991, 1996488972, 12143, 1912799240, 45865, 1812139784, 85713, 1912744200, 45859, 1845694214, 54245, 1845564166,
    69116, 1845501196, 69628, 1845501190, 6702, 1845493786, 16712, 1912602901, 49706, 1912803093, 16692, 1912602900,
    49727, 1912803092, 83340, 1828856587, 83364, 1828791051, 49699, 1929580295, 75634, 1929585415, 49747, 1912803078,
    28897, 1946159633, 13807, 1694695436, 50993, 2030243595, 75552, 2030248715, 67820, 1929387280, 68706, 1862278408,
    72534, 1627397384, 69656, 1694506247, 71070, 1862278407, 76714, 1811948551, 68513, 771759365, 77344, 1677730818,
    43421, 1694502413, 71055, 1627397381, 1534, 1694498834, 1570, 1694498834, 69973, 2030050572, 68343, 1862278409,
    73549, 1560354824, 55872, 973084165, 50975, 1694699274, 28389, 1996491273, 22188, 1694500108, 22200, 1845495051,
    22487, 1946158347, 88547, 2030252555, 22478, 973079817, 41358, 2298482180, 11134, 1862467586, 54157, 1862341378,
    15324, 1694499087, 36306, 973147149, 29851, 1728252684, 80752, 1728249868, 81712, 1744896268, 12869, 1694695430,
    54813, 1694569222, 81104, 1912799238, 23859, 2030045196, 23848, 973080587, 23838, 1946159114, 87300, 1946366218,
    23832, 2030045190, 87901, 2030252550, 23827, 973080581, 82434, 1812010755, 74006, 2030051590, 86624, 2030250502,
    73587, 771760389, 71373, 1627397386, 38409, 1929383429, 71361, 1929387271, 44424, 1979715080, 76342, 1912611855,
    76702, 1912611845, 6295, 1929379850, 6305, 1694498826, 10969, 1677918213, 28446, 687868422, 18988, 1946157600,
    77842, 1845503258, 19151, 1845494297, 1309, 1929379864, 18965, 1677722135, 1287, 1929379862, 89529, 1694708758,
    89551, 1862480918, 19020, 1946157588, 89573, 1694708756, 89593, 1862480916, 89513, 1812149264, 76263, 1694508046,
    77814, 1828726030, 77828, 1744839950, 31136, 1929579285, 31117, 1929579283, 31208, 1929579283, 31244, 1929579283,
    31173, 1929579282, 31191, 1929579281, 31227, 1929579281, 31157, 1929579280, 51004, 2030243600, 75563, 2030248720,
    1219, 1912602639, 22974, 1694500622, 1206, 1912602637, 35199, 1879116557, 22962, 1694500620, 42499, 1694502412,
    35188, 1879116555, 22954, 1929381640, 13363, 2030239749, 74144, 2030051589, 85743, 2030184709, 86712, 2030250501,
    80120, 1912612624, 8761, 1929379861, 73073, 1694506508, 83217, 1862344199, 47145, 1694699283, 47136, 1694699273,
    47905, 1929580295, 47912, 1812139782, 86852, 1812146694, 72038, 1845501194, 50939, 1694699268, 43919, 1845497363,
    1606, 1694498832, 42483, 1627393552, 5390, 1845493774, 41183, 1929383438, 41197, 1929383438, 70863, 1744837898,
    75880, 1912611850, 82111, 1677788679, 85960, 1812080903, 54819, 1694569222, 78176, 1677731104, 19203, 1845494297,
    56362, 1946162968, 10238, 1694498838, 58770, 1694505234, 21964, 1694500112, 58754, 1694505232, 82299, 1929451280,
    21924, 1694500110, 50397, 1929580302, 21443, 1912603405, 27378, 1845627149, 46154, 2030243597, 46269, 2030243597,
    81971, 1845561357, 90591, 1845704205, 21888, 1845495052, 21900, 1946158348, 21912, 2030044428, 21938, 1694500108,
    27321, 1627523340, 82055, 1845560588, 86191, 1929521420, 86203, 1728194826, 21879, 1677722889, 86506, 1677928969,
    1966, 1946157079, 15379, 1996488980, 41299, 1946160658, 40486, 1744834064, 40680, 1929383438, 40644, 1912606221,
    40424, 1929383436, 50100, 2030243590, 57080, 973084422, 74050, 2030051590, 86668, 2030250502, 82429, 1694570245,
    92347, 1946157849, 45697, 1627590420, 92372, 1912603410, 43754, 1694502415, 45686, 1946357515, 73601, 2030051590,
    55132, 1912673038, 54325, 1912673035, 1064, 1677721619, 10954, 1677918214, 73723, 1946165507, 50782, 1946357518,
    50770, 1929580300, 50796, 1845694220, 86745, 1996696067, 71455, 1627397383, 37925, 1929383430, 85409, 1711483906,
    68631, 771759364, 86837, 1946364419, 85455, 654519298, 72571, 1627397381, 71699, 1627397381, 76357, 1912611855,
    76573, 1711285255, 52396, 1560350731, 33738, 1929579274, 50054, 1929580298, 67848, 1744837898, 50045, 1677922057,
    74663, 1677730569, 50064, 1828917000, 42402, 1879051780, 39215, 1660947984, 68681, 1627397383, 68498, 771759365,
    70636, 1845501190, 12864, 1677918213, 85423, 1845701635, 71026, 1627397382, 86130, 1694640411, 86079, 1946298632,
    54312, 1677792006, 66735, 1711282962, 66682, 2030050065, 66667, 2030050063, 66983, 973085445, 71230, 1627397386,
    42434, 2030046739, 73708, 1694507276, 28280, 1694501382, 68655, 771759365, 42802, 1845497359, 42817, 1929383436,
    69108, 1627397384, 70651, 1627397382, 9064, 1694498836, 11981, 1929576459, 66895, 1694505748, 68766, 1627397380,
    9888, 1929379860, 3551, 1946157073, 18146, 1946157329, 9274, 1845493770, 55788, 1929450766, 70383, 1627397384,
    76666, 771761155, 71602, 1962941702, 82893, 1828786443, 71762, 1694506244, 73835, 1946165507, 48824, 1694699269,
    11538, 1929576451, 71099, 1677729031, 30137, 1963133710, 55051, 687936267, 55738, 687936779, 55719, 1677792522,
    28303, 1946159629, 47231, 1728253703, 54192, 1912673030, 91495, 1946157844, 47735, 1929580307, 47702, 1929580305,
    47719, 1929580304, 76040, 2030052368, 75994, 1912611855, 93261, 1912603407, 91917, 1912603405, 47691, 1929580299,
    47764, 1694699275, 47754, 1694699274, 47685, 1745030918, 43561, 1828720141, 91334, 1929590290, 91329, 1912813061,
    44340, 872418825, 68273, 1946164489, 69634, 1946164489, 44349, 872418824, 72389, 1694506246, 75641, 1912611842,
    43434, 1828720140, 36776, 1728121883, 54798, 1946227460, 21980, 1845495059, 21950, 1677722894, 22429, 1677722893,
    22658, 1677723149, 22399, 1677722892, 22598, 1677723148, 22144, 1677722891, 22155, 973079813, 54301, 1694569220,
    82016, 1694565636, 5367, 1929379852, 74298, 1948787203, 70176, 1627397382, 34388, 1694698253, 76834, 1912611846,
    73814, 1644175619, 87155, 1661086211, 30974, 1929579274, 71220, 1845501189, 68021, 1862278410, 72413, 1694506246,
    83837, 1694567939, 83902, 1694633475, 56089, 973084171, 56079, 973084170, 52151, 1929580553, 52143, 1946357768,
    56073, 973084166, 54780, 1694569223, 9046, 1811939346, 6216, 1694498836, 6236, 1946157076, 18593, 1862271501,
    74200, 1745625605, 75198, 1879253765, 25724, 973080588, 87744, 1929589003, 73539, 687939587, 81039, 1845690383,
    5523, 1744830475, 5067, 2013265930, 5059, 1879048200, 5077, 1879048199, 73972, 1694507274, 70362, 1862278405,
    75098, 2030248720, 82758, 2030113038, 50808, 1946357515, 75088, 1728258826, 70164, 1962941700, 3529, 1677721622,
    18124, 1677721878, 55326, 973149188, 5137, 1929379856, 12531, 1946353671, 29074, 738200072, 29082, 771754504,
    29106, 989858312, 47084, 1929580301, 47079, 1812139781, 9084, 2030043147, 1525, 1694498825, 12931, 1946353668,
    76652, 771761156, 39953, 1929383442, 72019, 1862278413, 67951, 1627397385, 68167, 1694506248, 72147, 1862278408,
    85447, 1627597829, 65833, 688069125, 14093, 1929576457, 86825, 1862478340, 51456, 1694699530, 73992, 1694507278,
    70534, 1694506249, 51813, 1728253959, 77282, 1912611846, 51065, 1929580316, 4961, 2030043154, 20857, 1845494544,
    19421, 1929380622, 87052, 1929521678, 19408, 1946157837, 51391, 1946357773, 82645, 973150476, 13263, 1929576459,
    51054, 1929580299, 58838, 973084939, 82605, 1845565706, 58849, 973084937, 82096, 1677788681, 77360, 1694508035,
    76277, 1879057411, 45584, 1677922056, 69171, 1677729032, 50688, 1912803087, 71709, 1862278404, 74266, 1914970633,
    74279, 774119941, 74275, 1948525060, 71332, 1627397381, 12888, 1627586563, 85492, 1946365698, 75698, 1694508036,
    25297, 973080580, 58188, 1929582605, 75131, 1845699336, 85858, 1845635336, 53809, 1694568968, 73785, 1946165507,
    39101, 1694502417, 76329, 1912611853, 48216, 1694699276, 46718, 1728253703, 67542, 1845501191, 22755, 1677723148,
    20054, 1912603403, 58375, 2030114826, 50985, 1694699272, 73099, 822091271, 74712, 822092551, 83490, 822158086,
    83496, 838935302, 83502, 855712518, 83508, 1627464454, 49374, 1728253702, 52214, 1862340620, 52236, 1862340620,
    92090, 1946157846, 83776, 1661144595, 46321, 2030243601, 92112, 1912603409, 40082, 1996492303, 41149, 1677725198,
    41480, 1946160653, 43958, 1627393549, 45555, 1929580301, 83817, 1929580045, 45547, 1812139784, 86906, 1812146696,
    45541, 1845694214, 85934, 1845635334, 41221, 1929383432, 42790, 1929383436, 42783, 1845497351, 70672, 1761615108,
    73883, 1694507271, 85927, 1912744199, 14877, 1912602889, 73669, 771760388, 39046, 1946160651, 67664, 1912610054,
    73280, 1694506511, 54577, 1929450247, 54584, 1812009734, 46032, 1946357514, 86864, 1946364426, 76443, 1912611848,
    73650, 1795170567, 72488, 1677729031, 42354, 1946160664, 25870, 1694500887, 90639, 1694709271, 68977, 1627397390,
    68991, 1627397388, 72584, 1627397388, 45761, 1627590411, 69374, 1845501195, 72224, 1627397387, 74217, 1913659907,
    81295, 1929576462, 81288, 2030239751, 78504, 1929455131, 78546, 1929455112, 20650, 1660945166, 48810, 1912803079,
    48817, 1694699271, 65810, 688069124, 71497, 1627397382, 52306, 687935495, 6143, 1946157074, 6161, 1946157069,
    52374, 687935499, 25743, 1929381901, 42378, 1879051780, 76856, 1811948552, 69314, 1711283463, 842, 1795162128,
    8463, 1845493775, 1792, 1946157070, 41502, 1929383438, 83375, 1828791053, 85973, 1744972045, 1806, 1946157068,
    85986, 1694640396, 28988, 1912605194, 22117, 1845495049, 22126, 1946158345, 22135, 1694500105, 27627, 1627523337,
    37767, 1929448713, 37837, 1845562633, 41493, 1627393545, 82067, 2030109961, 84413, 2030109705, 22471, 973079815,
    22111, 1677722886, 86515, 1677928966, 37035, 1929525253, 85564, 1946298628, 25756, 788531204, 72185, 1862278414,
    85845, 1694640392, 55640, 1845564683, 73676, 1946165507, 90501, 1711486469, 11685, 1946353670, 13712, 1912799238,
    36943, 973147151, 34099, 1996688142, 57919, 1996691470, 50345, 1862471436, 71813, 1912610053, 53150, 2030047509,
    55343, 973149199, 93504, 1912603407, 44066, 1694502414, 24777, 2030045195, 53129, 2030047499, 87992, 2030252555,
    24758, 2030045194, 53140, 2030047498, 87982, 2030252554, 24768, 973080585, 24750, 973080584, 24788, 788531208,
    50164, 1929580296, 86383, 1929587208, 87657, 1929589000, 26580, 1661077767, 75463, 1661149959, 87650, 1661153543,
    88822, 1661154055, 74129, 1946165507, 36803, 1728121876, 66493, 1694505745, 66482, 2030050059, 13092, 2030239750,
    74158, 1996497160, 40953, 1811942927, 40968, 1694502415, 69216, 1828723978, 65782, 755177992, 2776, 1694498834,
    90088, 1694709010, 2763, 1694498829, 11015, 1694695431, 38348, 1929383436, 40309, 1929383434, 27550, 1929513224,
    38340, 1929383432, 51046, 1694699272, 50195, 1929580300, 26780, 1761741059, 42888, 1761611267, 24593, 1862273039,
    27225, 1862404367, 90035, 1862480911, 13295, 1879244812, 21581, 2030109708, 22264, 1845495052, 22332, 1946158348,
    81834, 2030110732, 88503, 2030252556, 10143, 1912602635, 13284, 1929576459, 24608, 788531210, 27312, 1677854985,
    81997, 1677788425, 87573, 1677930761, 11146, 1946353670, 75694, 2030052356, 70026, 1627397384, 19488, 1946157834,
    48929, 1828917002, 85595, 1812080903, 9666, 1711276063, 17999, 1711276319, 52824, 2030047510, 58589, 1761679374,
    82709, 2030113035, 55959, 973084170, 55950, 973084169, 82855, 973148425, 19612, 1912603400, 54378, 1929450248,
    54371, 1946227463, 46091, 805506829, 46104, 839061261, 46117, 872615693, 67179, 1929387018, 46074, 1929580297,
    46083, 1845694216, 11131, 1929576451, 56438, 1946162970, 20409, 1946157848, 92744, 1912603414, 56419, 973084435,
    56464, 1929385746, 82315, 1929451282, 56402, 1929385745, 56386, 1946162960, 49951, 1929580302, 44800, 1694502413,
    49965, 1845694221, 74989, 1845699341, 44813, 1627393548, 46654, 1946357514, 14073, 1929576457, 46645, 1728253705,
    57274, 1929582345, 57537, 2030245898, 57529, 1946359816, 39675, 1744834071, 70110, 1728060686, 67989, 1929387273,
    67998, 1811946760, 70337, 1962941701, 70342, 1862278405, 51820, 1929580552, 44846, 1744834061, 44838, 1795165704,
    9737, 1694498829, 38455, 1946160655, 38447, 1946160648, 71633, 1694506251, 72514, 1811946758, 35953, 973147142,
    31302, 1761807109, 73700, 1946165507, 70562, 1761615108, 86885, 1694706182, 42148, 1627393547, 42142, 1761611270,
    54707, 1946227463, 69865, 1946164489, 75220, 1745036038, 87686, 1879257347, 70886, 1761615112, 68006, 1929387272,
    78632, 1728128544, 8800, 1929379861, 7061, 1694498832, 81176, 1845690384, 12647, 1929576461, 2544, 1711276044,
    12660, 1845690380, 50390, 1929580295, 54511, 1879118597, 86186, 1879189765, 86847, 1879255557, 68647, 771759363,
    72376, 1677729030, 35693, 1677790216, 69068, 1828723972, 5534, 1694498832, 5561, 1694498831, 5576, 1845493773,
    68352, 1996496141, 73728, 1694507277, 5550, 973078539, 8932, 1845493771, 11325, 1745027078, 14647, 1912602899,
    14629, 1912602898, 14719, 1912602897, 12506, 1912799247, 14666, 1912602895, 14681, 1845494031, 43003, 1694502420,
    43347, 1694502415, 55851, 1845564684, 85643, 1929521415, 13654, 1694695437, 42885, 1845497347, 71431, 1761615112,
    86175, 1946298628, 73842, 1946165508, 46061, 1946357517, 81432, 1946222857, 27333, 1912736003, 38329, 1912606211,
    48354, 1694699268, 74173, 1845764611, 85253, 1946299679, 85284, 1728195866, 32772, 1845693204, 32811, 1694698260,
    32792, 1929579283, 34538, 1912802067, 29547, 1946356496, 29580, 1929579280, 85237, 1677864208, 29617, 1728252685,
    73359, 1694506509, 29596, 1929579276, 35551, 973147148, 35540, 973147147, 29563, 1677921033, 29608, 1828915977,
    35522, 1677790217, 35531, 973147145, 35563, 1828785161, 81148, 973275145, 29572, 1694698248, 81140, 1694695432,
    34531, 2030242567, 34949, 1845562119, 34956, 1845562119, 13924, 1929576452, 71629, 1627397380, 65659, 587405827,
    82547, 587273987, 41693, 1996492315, 41831, 1929383451, 39160, 1845497369, 45626, 1627590409, 72682, 1627397385,
    72448, 1627397383, 69235, 1929387269, 71997, 1845501192, 75740, 1728062468, 74238, 773333508, 85382, 1929587715,
    69603, 1677729032, 68236, 1728060682, 25457, 788531209, 25449, 1744832520, 27391, 1744963848, 90513, 1745040904,
    48867, 2030243590, 56164, 973084169, 44776, 1811942923, 10002, 1912602629, 44204, 1761611275, 70798, 1627397383,
    73795, 1946165508, 11759, 1929576451, 92722, 1912603414, 8730, 1929379860, 31567, 1929579282, 41375, 1694502415,
    45416, 1929580301, 75068, 1929585421, 75160, 1929585421, 45408, 1728253704, 75060, 1728258824, 86485, 1728260616,
    42241, 1677725193, 28976, 1828719116, 58788, 1845500165, 67189, 1677728777, 71559, 1728060684, 51507, 1946357763,
    93916, 1677866761, 9000, 1996488730, 51542, 1879248912, 51572, 1694699536, 51630, 1879248912, 51602, 1694699535,
    27512, 1661077763, 38144, 1660947971, 76729, 1845502979, 41602, 1845497358, 69462, 1627397382, 2472, 1946157073,
    12103, 1946353671, 80578, 1845559302, 43814, 2030046731, 72336, 1946164485, 25081, 1879050257, 26427, 1862404362,
    88929, 1862480650, 26423, 1812072708, 88925, 1812148996, 90067, 1812149252, 11356, 1946353670, 15623, 1946157339,
    17712, 1946157339, 29505, 1845693210, 29481, 1845693208, 7592, 1677721622, 2523, 1845493781, 7644, 2030043157,
    36656, 973147156, 16857, 1694499091, 16919, 1694499091, 29418, 1694698259, 31329, 1677921043, 29463, 2030242578,
    36623, 973147154, 29401, 1694698257, 18435, 1912602896, 36641, 973147151, 79649, 1946232591, 18451, 1862271246,
    29449, 1694698254, 79635, 1996564238, 36610, 973147149, 79622, 1744905997, 29437, 1694698252, 51231, 1694568204,
    49435, 1812139786, 46589, 1845694215, 71908, 1862278408, 8821, 1929379859, 6623, 1694498834, 6606, 1929379857,
    49422, 1812139779, 6132, 1929379851, 54843, 1812009733, 58339, 1694701582, 50612, 1929580298, 73607, 1946165512,
    22870, 1862272775, 85354, 1812147203, 7133, 1929379856, 2810, 1694498838, 16272, 1694499090, 2794, 1694498832,
    9121, 1946157072, 16258, 1912602894, 16290, 1795162382, 80555, 1862336525, 36686, 973147147, 81574, 1694564618,
    36697, 1912671241, 36706, 973147142, 69352, 2030050566, 73741, 1946165507, 68668, 1627397383, 33296, 1728252690,
    31653, 1929579281, 34514, 2030242577, 35080, 1963002641, 31637, 1677921040, 34498, 2030242576, 31585, 1929579279,
    31623, 1929579278, 31610, 1929579277, 13463, 1946353676, 31600, 1929579274, 50482, 1929580298, 90828, 1845704196,
    85380, 1963142146, 11312, 1979908099, 70610, 1728060679, 67549, 2013273351, 85487, 1862478851, 67337, 1929387031,
    93148, 1912603415, 67320, 1929387025, 46623, 1694699280, 49828, 1929580300, 49817, 1694699275, 74893, 1694704395,
    85469, 1946364932, 6641, 2030043177, 9750, 1828716582, 17961, 1828716838, 9189, 1694498853, 17816, 1694499109,
    59158, 1677728037, 77366, 1677731109, 6069, 1845493796, 59589, 1677728035, 77570, 1677731107, 59126, 1677728032,
    59195, 1677728032, 15708, 1929380127, 58992, 1677728031, 9567, 1677721630, 9636, 1761607710, 18163, 1677721886,
    59624, 1677728030, 59780, 1677728030, 77540, 1677731102, 3649, 1694498845, 58963, 1677728029, 59023, 1677728029,
    59440, 2030049565, 59514, 1677728029, 59726, 1677728029, 3277, 1677721628, 3340, 1677721628, 3621, 1677721628,
    5867, 2030043164, 18369, 2030043420, 77457, 2030052636, 77512, 2030052636, 6579, 2030043163, 59227, 1677728027,
    59325, 1677728027, 59487, 1677728027, 77403, 1677731099, 77430, 1677731099, 77485, 2030052635, 15739, 1728053530,
    59100, 1677728026, 59352, 1845500186, 59414, 2030049562, 59700, 1677728026, 77605, 2030052634, 77631, 2030052634,
    6044, 1845493785, 53602, 1677725977, 59654, 1677728025, 59755, 2030049561, 6555, 2030043160, 9612, 1677721624,
    59052, 1677728024, 59076, 1677728024, 59254, 1845500184, 59301, 1677728024, 59565, 1677728024, 59810, 1845500184,
    10542, 1677721623, 53556, 1677725975, 53579, 1677725975, 58440, 1677793303, 59278, 1711282455, 4189, 1929379862,
    7453, 1677721622, 8978, 1996488726, 17105, 1677721878, 59543, 1677728022, 59891, 1929386262, 53535, 1677725973,
    59679, 1711282453, 59870, 1929386261, 79333, 1929455381, 79432, 1677797141, 15765, 1912602900, 17756, 1694499092,
    59850, 1845500180, 79354, 1946232596, 59395, 1677728019, 81775, 1946222867, 22411, 1677722898, 59469, 1929386258,
    79389, 1845569298, 59378, 1677728017, 59913, 1929386257, 28044, 1845496336, 28072, 1845496336, 58409, 1929451536,
    59834, 1912609040, 58425, 1929451535, 58603, 2030114831, 74590, 1711285007, 79374, 2030118671, 79407, 1946232591,
    28060, 1677724172, 28128, 1811941899, 79067, 1912678155, 79422, 1677797130, 43863, 2030046727, 86720, 1929587204,
    39278, 1811942928, 68031, 1862278407, 25776, 1795164177, 26930, 1795295505, 38727, 1795165713, 90759, 1795372561,
    25760, 1929381904, 26914, 1929513232, 90743, 1929590288, 26947, 2030176521, 38718, 2030046729, 56013, 973084166,
    51357, 1929580549, 56008, 973084165, 51353, 1946357764, 3968, 1694498830, 19531, 1912603400, 57292, 1929582345,
    76886, 1744839686, 71738, 1761615113, 49126, 2030243590, 25438, 1862273035, 26630, 1862404363, 90446, 1862481419,
    25424, 973080583, 25431, 788531207, 25418, 1795164166, 26624, 1795295494, 90440, 1795372550, 47973, 2030243590,
    91126, 2013476353, 54556, 1694569221, 70846, 1912610054, 65606, 755177991, 76813, 771761156, 7258, 1929379872,
    37401, 1929448728, 8272, 2030043155, 72736, 1929387539, 72755, 1694506515, 9226, 2030043154, 36958, 2030111762,
    72719, 2030050833, 72774, 1694506513, 5609, 1929379856, 32869, 1929579280, 3044, 1929379855, 32898, 1929579279,
    72791, 1694506511, 72806, 2030050830, 7033, 1694498829, 32885, 1929579277, 35605, 973147149, 72820, 1811947021,
    72833, 1694506509, 1749, 1929379852, 8260, 1862270988, 35589, 973147148, 36712, 973147148, 13849, 1845690379,
    32858, 1677921035, 35618, 973147147, 37390, 1845562635, 83286, 1677794827, 35629, 973147146, 35580, 973147145,
    72710, 1929387529, 81225, 1929576457, 83198, 1996561929, 83277, 2030116361, 11222, 1694695432, 32850, 1862470408,
    32913, 1946356488, 35572, 1862339592, 72702, 1694506504, 14122, 1812135943, 83297, 2013339143, 54516, 1912673030,
    70063, 1979718916, 91559, 1946157847, 20803, 1912603413, 46473, 1929580306, 93768, 1912603410, 91582, 1912603408,
    93786, 1912603408, 43063, 1929383438, 46464, 1929580297, 77164, 1946166281, 86317, 1929587209, 46457, 2030243591,
    51676, 1677922307, 65581, 1677924867, 74125, 771760388, 14736, 1694499088, 14752, 2030043408, 85224, 1946299661,
    5011, 1912602635, 5022, 1694498827, 81359, 1929445639, 11464, 1879244804, 52952, 2030047508, 20664, 1660945163,
    82996, 2030113033, 88205, 2030252553, 48700, 1929580293, 48696, 1828916996, 74212, 1812996613, 67836, 1744837895,
    1706, 1929379853, 2868, 1845493772, 14145, 1812135944, 11091, 1694695428, 12900, 1627586563, 82089, 1677788679,
    4418, 1929379855, 48331, 1929580306, 20697, 1660945169, 16951, 1728053518, 16938, 1879048461, 66936, 1694505741,
    48320, 1929580299, 21461, 1711342600, 71135, 1946164486, 20525, 1946157843, 78385, 1929455125, 78365, 1946232340,
    78406, 1694574099, 78350, 1694574095, 17570, 1845494031, 47024, 1929580298, 6474, 1828716571, 79290, 1929455384,
    90106, 1845703960, 79268, 1929455382, 8308, 2030043156, 78068, 1694508308, 82522, 1845565203, 9386, 1929379858,
    79250, 1812014866, 2635, 1694498833, 2715, 2030043153, 6442, 1828716561, 8291, 2030043153, 90071, 1694709009,
    2652, 1694498832, 2732, 1845493776, 2748, 1694498831, 6459, 1912602639, 66341, 1694505743, 79235, 1677797135,
    2701, 1996488718, 6501, 1946157070, 9372, 1946157070, 68384, 1811946766, 1680, 1929379853, 6429, 1811939341,
    36724, 1812007949, 1234, 1912602636, 2678, 2030043148, 8248, 1694498828, 13950, 1946353676, 13962, 1677918220,
    2690, 1929379851, 2668, 1694498826, 49802, 1929580298, 81215, 1929576458, 6546, 2013265929, 11271, 1694695433,
    49793, 1946357513, 71571, 1845501193, 74904, 1946362633, 14129, 1812135944, 13400, 1929576453, 49812, 1929580293,
    13405, 1996685316, 25589, 1627392019, 90676, 1694709263, 25579, 1929381898, 26794, 1929513226, 90662, 1929590282,
    73106, 1694506503, 26790, 1627523332, 90672, 1627600388, 84152, 2030109724, 83083, 1728123161, 84285, 1828783127,
    84308, 2030109717, 83027, 1828786452, 84247, 1828783124, 83047, 1828786451, 84180, 1828783123, 52675, 1929384210,
    84267, 2030109714, 52693, 1929384209, 83066, 2030113041, 84135, 2030109713, 52644, 1828720912, 52660, 1828720911,
    83128, 1828786447, 84364, 1828783119, 82904, 1828786446, 82869, 1929449741, 82882, 1929449739, 85537, 1694707720,
    86798, 1946364423, 85344, 1745038084, 86794, 1745037828, 2832, 1694498830, 16304, 1694499080, 57949, 1996691475,
    75593, 1929585422, 45307, 1929580059, 43847, 1627393552, 84606, 1711342606, 83550, 1845693960, 85659, 1845635336,
    21723, 2030109704, 75226, 2030248709, 85406, 1845701635, 73799, 1795170563, 92461, 1912603412, 50668, 839061262,
    45443, 1929580298, 49057, 1879248649, 51281, 1040256775, 45438, 1677922053, 86118, 1677863173, 86927, 1677928965,
    72529, 1694506245, 94052, 1677866768, 8375, 1694498830, 8213, 1694498828, 79022, 1862346506, 21738, 973145096,
    21731, 973145095, 77264, 1912611846, 50586, 1677922051, 70353, 1728060681, 53723, 1694568966, 50760, 1929580298,
    68965, 1677729036, 10342, 1929379872, 17906, 1929380128, 2153, 1744830494, 17853, 1744830750, 2052, 1694498841,
    2008, 1694498839, 10405, 1677721623, 17883, 1677721879, 2031, 2030043157, 2112, 1929379861, 2577, 1828716565,
    18279, 1929380117, 2133, 1929379860, 1989, 1677721619, 9432, 1929379858, 18261, 1929380114, 93533, 1912603410,
    9416, 1711276048, 51660, 1795362832, 49509, 1694699279, 57301, 1929582350, 21663, 2030109709, 49534, 1694699277,
    9404, 1711276044, 76485, 1912611852, 12002, 1996685323, 19554, 1912603403, 45927, 1929580299, 46549, 1929580299,
    21653, 2030109706, 49524, 2030243594, 74874, 2030248714, 80658, 671154186, 12080, 2030239753, 45918, 2030243593,
    54461, 2030113545, 76770, 1912611849, 87131, 1694640649, 11973, 1929576456, 86596, 1929587208, 11966, 1946353671,
    49502, 1946357511, 74867, 1946362631, 86604, 1946364423, 44489, 1627393539, 79482, 1677797137, 79517, 1929455369,
    83727, 1979911683, 38914, 1694502406, 75649, 771761156, 42341, 1811942925, 42335, 1845497350, 13819, 1929576465,
    53701, 771822088, 53709, 771822088, 53666, 822153735, 53673, 838930951, 53680, 855708167, 53687, 872485383,
    53694, 889262599, 53660, 973148678, 48433, 1694699268, 70000, 1694506247, 73533, 1560354819, 69321, 1627397383,
    75283, 1677927176, 12538, 1946353674, 67900, 1845501193, 16370, 1929380124, 16876, 1694499095, 16899, 1694499092,
    12683, 1694695435, 49329, 1627590403, 69623, 1929387269, 832, 1929379850, 79664, 1828792073, 79673, 1912678153,
    10854, 1929576454, 10849, 1946353669, 74719, 1845502739, 74738, 1946166033, 23058, 1946158864, 74313, 1982603779,
    10374, 1929379871, 80373, 1946167068, 80347, 1946167066, 4811, 1694498836, 4797, 2030043150, 7309, 1677721621,
    88147, 2030252558, 25966, 1694500877, 89146, 1694708749, 46516, 1946357516, 24986, 1862273035, 24997, 1694500875,
    26368, 1862404363, 26379, 1694632203, 28245, 1862273547, 28256, 1694501387, 87396, 1862480139, 88939, 1862480651,
    89124, 1862480907, 89135, 1694708747, 69781, 1828723977, 46528, 1929580294, 26390, 1795295493, 54414, 1795232517,
    71529, 1862278412, 1651, 1694498825, 6836, 1694498841, 51530, 1929580548, 82467, 822155010, 47392, 2030243591,
    47609, 1694699272, 23876, 788531204, 74066, 771760388, 69583, 1946164490, 29226, 1929579286, 29347, 2030242581,
    29368, 1661143829, 73170, 1694506517, 34963, 1828784916, 73151, 1694506515, 73191, 1845501458, 29316, 1929579281,
    37190, 1929448721, 35296, 1694567184, 35327, 1929448208, 37158, 1929448720, 37174, 1929448720, 73135, 1845501456,
    29121, 1694698255, 29161, 1946356495, 29248, 1728252687, 35312, 1929448207, 37235, 1929448719, 29263, 1929579278,
    29333, 1929579278, 37119, 1929448718, 37207, 1694567694, 37221, 1929448718, 80952, 1929576462, 29136, 2030242573,
    29176, 1929579277, 29201, 1929579277, 29277, 1862470413, 29290, 1929579277, 29303, 1627589389, 37133, 1661013261,
    48420, 1929580301, 80966, 1929576461, 29149, 1929579276, 29189, 1946356492, 29214, 1795361548, 29389, 1828915980,
    37146, 1929448716, 35677, 973147144, 35685, 536939528, 29114, 1677921031, 81133, 1677918215, 86611, 1677928967,
    85839, 1912744198, 44654, 1694502415, 27613, 1929513230, 41534, 1929383438, 45620, 1627590406, 72502, 1627397382,
    90809, 1929590283, 48030, 1929580302, 48025, 1745030917, 27853, 1845496328, 27821, 1845496327, 19298, 1929380375,
    66323, 1694505746, 4910, 1946157073, 16176, 1694499089, 16193, 1946157323, 81414, 1912668425, 83558, 1677921800,
    69275, 1912610057, 41081, 1946160652, 41093, 1694502412, 69556, 1694506248, 69249, 1811946759, 51839, 1845694487,
    91979, 1946157845, 76009, 2030052369, 75913, 1912611856, 46372, 1929580303, 83747, 1929580047, 83762, 2030243342,
    91874, 1912603406, 79551, 1795237647, 24546, 1677723657, 41401, 1929383432, 56986, 1811945231, 82550, 1677793033,
    72481, 1795169543, 38366, 1828720136, 83868, 1845562884, 83891, 1845628420, 10260, 1946157066, 72267, 1845501192,
    41015, 1946160662, 40983, 1946160654, 69425, 1795169540, 44104, 1627393545, 25025, 788531210, 25035, 1862273033,
    42775, 1929383432, 58798, 973084933, 34371, 1694698257, 36272, 973147153, 8389, 1694498832, 34432, 1929579280,
    3070, 1694498830, 3094, 1694498830, 8439, 2030043150, 32960, 2030242574, 8417, 1946157069, 8478, 1694498828,
    36454, 973147147, 11198, 1946353673, 36263, 973147145, 11186, 1929576456, 75203, 1996694279, 11194, 1979908100,
    82720, 2030113035, 81922, 2030110729, 82731, 2030113033, 88077, 2030252553, 48253, 1845694214, 70676, 1845501203,
    69771, 1845501194, 65662, 587405829, 67858, 1744837902, 85437, 1946364930, 31057, 1963133713, 34848, 1828784912,
    31012, 2030242574, 34864, 1845562126, 31026, 1929579277, 31093, 1929579276, 31105, 1728252684, 33697, 1929579276,
    30984, 1929579275, 34188, 1845693195, 45389, 1929580299, 31074, 1929579274, 28414, 1946159625, 30995, 2030242569,
    31039, 1929579273, 31048, 1929579273, 31084, 1929579273, 28406, 1946159624, 31004, 1929579272, 45381, 1929580296,
    73769, 1946165507, 53839, 1929449995, 53850, 1929449995, 54894, 1744900869, 80453, 1929389848, 18930, 1845494287,
    52009, 1627590666, 70245, 1845501192, 66552, 2030050068, 51887, 1694699548, 51862, 1694699545, 51915, 1694699543,
    28811, 1728055823, 28798, 1728055821, 28789, 1946159625, 76322, 1912611847, 68552, 771759363, 42694, 1912606233,
    42753, 2030046742, 39424, 1912606229, 42738, 1912606223, 50732, 2030243596, 67556, 1627397388, 72656, 1929387275,
    77326, 1912611842, 70988, 1761615112, 83888, 1795231235, 68503, 771759364, 20001, 1912603404, 73638, 1946165509,
    11727, 1845690376, 14065, 1677918216, 46170, 1912803083, 13247, 1946353671, 69818, 1627397380, 75190, 1879253768,
    75183, 1879253767, 54346, 1677792005, 70367, 1627397381, 67872, 1677729031, 13414, 1929576452, 47049, 1694699275,
    26261, 1879181570, 37916, 1879051778, 85475, 1879256066, 90919, 1879258626, 73584, 1828724995, 38681, 1946160643,
    70168, 1811946760, 77087, 1912611845, 71337, 1845501188, 69857, 1946164488, 92593, 1946157849, 14886, 1694499090,
    46050, 1694699275, 47991, 1896025861, 85042, 1728195872, 85074, 1744973087, 4234, 1694498845, 84766, 1728195869,
    84844, 1744973084, 84947, 1728195868, 84713, 1694641435, 84662, 1946299674, 84740, 1996631322, 84872, 1845636378,
    84996, 1828859162, 84688, 2030185753, 84795, 1694641433, 84898, 1946299673, 84820, 1946299672, 84923, 1728195864,
    4092, 1996488727, 4211, 1677721623, 4070, 1996488726, 20144, 1946157846, 84342, 1929446422, 84975, 1728195861,
    16622, 1828716820, 16642, 1912602900, 56539, 973084436, 85022, 1744973076, 21390, 1912603411, 72964, 1694506515,
    77924, 2030052627, 82386, 1845565203, 93457, 1912603411, 79122, 1912678162, 24564, 1862273041, 27240, 1862404369,
    36289, 973147153, 72933, 1694506513, 72999, 1694506513, 90050, 1862480913, 16606, 1929380112, 32921, 1728252688,
    56559, 973084432, 72983, 1879055888, 80736, 1728249872, 85105, 1828859152, 56592, 973084431, 82405, 1929451279,
    82679, 1728125199, 4167, 1996488718, 21593, 2030109710, 72950, 1879055886, 81846, 2030110734, 82372, 1845565198,
    83236, 1828789774, 88533, 2030252558, 81584, 1946222861, 82949, 973148429, 84329, 973145101, 13483, 2449670156,
    19509, 1929380620, 24581, 788531212, 83224, 1845566988, 86265, 1728260620, 19498, 1912603403, 27301, 1677854987,
    56607, 973084427, 85121, 1677864203, 87562, 1677930763, 12496, 1694695434, 80700, 1929576458, 56583, 973084425,
    83250, 1677794825, 11483, 1929576456, 13475, 1694695432, 13836, 1929576456, 54930, 1946227464, 56575, 973084424,
    57256, 1929582344, 81269, 1929576456, 11476, 1946353671, 57249, 1946359559, 40759, 1929383429, 83840, 1627459075,
    83905, 1627524611, 69663, 1711283467, 15244, 1862271253, 17680, 1912602897, 68494, 771759364, 57133, 973084421,
    66084, 1929386772, 66067, 1929386769, 8840, 1845493776, 66039, 1929386768, 66009, 1929386767, 66024, 1694505743,
    66116, 1694505743, 65995, 1694505742, 66055, 1694505740, 66104, 1929386764, 66131, 1929386762, 71383, 1744837897,
    68935, 1862278404, 58576, 1761679373, 80491, 2030108682, 41211, 1929383431, 81374, 1912668424, 13418, 1929576453,
    58911, 1929386266, 7665, 1677721617, 58209, 1929582600, 53187, 2030047509, 53208, 2030047506, 53226, 2030047505,
    53171, 2030047504, 20433, 1946157839, 50149, 1828917007, 55290, 973149197, 93401, 1912603405, 7206, 1677721612,
    55278, 973149196, 93414, 1912603403, 55308, 973149194, 82740, 2030113031, 55303, 973149189, 50145, 1627590404,
    75470, 1627595524, 93964, 1929525006, 11315, 1845690378, 70589, 1761615109, 48314, 1728253702, 65909, 688069134,
    52226, 1862340618, 52248, 1862340618, 65626, 688069126, 65584, 688069125, 45501, 1929580290, 71800, 2030050567,
    16965, 1912602896, 71980, 2030050571, 76259, 771761156, 21829, 2030109717, 4941, 1929379860, 33505, 1845693204,
    14207, 1929576467, 33487, 1845693202, 36899, 973147154, 33426, 1694698257, 33458, 1694698257, 73209, 1694506513,
    33342, 1929579280, 35357, 1929448208, 36837, 973147152, 36867, 973147152, 36883, 973147152, 82472, 1929451280,
    19841, 1677722383, 19856, 1711276815, 19926, 1711276815, 19941, 1711276815, 19956, 1694499599, 19971, 1694499599,
    20065, 1845494543, 33371, 1795361551, 33411, 1694698255, 33443, 1694698255, 49602, 1694699279, 58631, 1694505231,
    58659, 1694505231, 73226, 1694506511, 14226, 1828913166, 33328, 1929579278, 35343, 1929448206, 36823, 973147150,
    36853, 973147150, 82488, 1929451278, 93878, 1828717326, 33358, 1795361549, 33386, 1929579277, 49589, 1694699277,
    58618, 1694505229, 58646, 1694505229, 33399, 1795361548, 33475, 1929579276, 58674, 1694505228, 58686, 973084940,
    49579, 1929580298, 52510, 2030047498, 52536, 1912606986, 49570, 1812139785, 52520, 2030047497, 74884, 1812144905,
    86412, 1812146697, 12999, 1929576456, 82828, 973148424, 12992, 1845690375, 19441, 1929380615, 52529, 2030047495,
    82821, 973148423, 86405, 1728260615, 87029, 1929521671, 14116, 1677918214, 19435, 1912603398, 82105, 1677788678,
    12757, 1946353668, 55667, 1845564683, 40721, 1795165707, 54642, 1929450247, 54636, 1661014790, 45886, 1862471429,
    65899, 788732418, 8607, 1694498832, 13044, 1929576458, 51772, 1795362826, 13035, 1677918217, 51763, 1795362825,
    57062, 973084420, 73849, 1946165508, 66993, 1694505733, 18672, 805306886, 18678, 956301830, 3678, 1677721629,
    56248, 1946162967, 93091, 1946157843, 56271, 973084432, 56218, 1929385743, 56233, 1929385743, 82333, 1929451279,
    44722, 1744834062, 56204, 1929385742, 90170, 738407694, 93122, 1912603406, 28914, 1845496333, 56191, 1946162957,
    90157, 1845703949, 82287, 1694570252, 93110, 1912603404, 48919, 1929580298, 47816, 1694699272, 47824, 1812139783,
    12903, 1828913158, 71272, 1627397382, 11071, 1627586565, 48914, 1627590405, 57264, 1627592453, 85762, 1627531525,
    86997, 1627597317, 39251, 1677725196, 67843, 1761615109, 46676, 1929580293, 48829, 1694699269, 71891, 1627397387,
    93652, 1912603407, 46768, 1929580298, 46760, 2030243592, 54481, 2030113544, 65802, 688069128, 22995, 1845495562,
    22988, 1929381639, 25951, 1694500879, 26408, 1694632207, 89172, 1694708751, 26395, 1694632205, 89159, 1694708749,
    89187, 1862480909, 71644, 1694506250, 41906, 2046823947, 65887, 2684557827, 47831, 1745030925, 46929, 1879248656,
    46945, 1929580301, 11120, 2533556226, 20675, 1660945164, 48786, 1929580298, 82772, 2030113032, 48781, 1661144837,
    4657, 1929379854, 18055, 1929380110, 42570, 1811942922, 72639, 1627397384, 47513, 1929580295, 83926, 922814216,
    83934, 939591432, 83942, 956368648, 26663, 1627523330, 90879, 1627600386, 70391, 1627397385, 85467, 1946364930,
    43392, 1929383432, 76927, 1862280195, 46534, 1929580293, 68644, 771759363, 76864, 1694508036, 72318, 1627397381,
    44080, 1694502411, 2301, 1677721626, 1272, 1946157071, 71121, 1929387272, 53400, 2030047509, 53438, 2030047507,
    19635, 1912603408, 93357, 1912603408, 81077, 1845690383, 93373, 1912603406, 19806, 1795162892, 93866, 1828717324,
    86469, 1812146695, 74224, 2031362563, 25304, 973080579, 75643, 771761155, 73542, 973152263, 49938, 1795362573,
    46699, 1694699275, 57125, 973084420, 75153, 1946362631, 85947, 1912744199, 66753, 1677728527, 66780, 1912609550,
    66794, 1912609550, 66768, 1694505740, 30646, 1795361558, 30590, 1929579285, 2598, 1929379860, 30570, 1929579284,
    30423, 1795361555, 30476, 1929579283, 13871, 2030239762, 30390, 1929579282, 30628, 2030242578, 30373, 1929579281,
    30611, 1929579281, 30679, 1946356497, 34667, 1828784913, 30408, 2030242575, 34652, 1845562127, 34684, 1845562127,
    30451, 1929579278, 30518, 1677921038, 30544, 1677921038, 34614, 1828784910, 30495, 1677921036, 30532, 1677921036,
    30558, 1912802060, 30696, 1677921036, 34628, 1845562124, 34640, 1845562124, 81092, 1912799244, 11372, 1946353675,
    13860, 1677918219, 30465, 1677921035, 30507, 1677921035, 30668, 1946356491, 11362, 1677918218, 30364, 1677921033,
    30442, 1677921033, 48182, 2030243590, 43198, 1946160648, 43147, 1811942924, 93136, 1912603404, 46608, 2030243589,
    46012, 1929580299, 73861, 1946165508, 48437, 2013466371, 54522, 2013336323, 76905, 1744839685, 86757, 1862478339,
    25659, 973080585, 38308, 1862274569, 41861, 1811942921, 41870, 1946160649, 27523, 1929513224, 38300, 1929383432,
    87762, 1929589000, 83848, 536940036, 44756, 1929383429, 75758, 1946166286, 75772, 1946166286, 77057, 1845502989,
    38425, 1929383433, 13974, 1996685321, 90302, 1694708997, 85461, 654519298, 21529, 2030109719, 21511, 2030109714,
    1516, 1694498825, 13905, 2030239753, 4181, 973078536, 21504, 2030109703, 11218, 1929576452, 15369, 1929380106,
    8043, 1694498849, 7989, 1694498844, 1398, 1946157075, 18242, 1929380115, 1842, 1946157072, 10154, 1677721616,
    1818, 1946157069, 1386, 1677721612, 1831, 1946157067, 10038, 1946157067, 7916, 1660944393, 80102, 1711286034,
    68314, 2030050571, 47213, 1929580292, 92782, 1946157845, 92766, 1912603408, 47456, 1694699278, 47470, 1929580302,
    73127, 1627397640, 47449, 1694699271, 52258, 1795231761, 58266, 1728256008, 44531, 1694502411, 34266, 1694698259,
    37689, 1929448723, 79157, 1912678163, 7925, 1912602642, 79140, 1912678161, 80249, 1912612625, 80235, 1845503758,
    7903, 1912602637, 16060, 1912602893, 37708, 1929448717, 80222, 1845503757, 16048, 1845494028, 36076, 973147148,
    80543, 1845559308, 80801, 1661141004, 34255, 1694698251, 81460, 1694564618, 12700, 1929576457, 12709, 1728249865,
    12734, 1929576457, 12726, 1677918216, 12694, 1996685318, 69985, 1677729030, 72285, 1627397385, 40864, 1694502411,
    45592, 1929580293, 69179, 1929387269, 91299, 1627600388, 49317, 1912803078, 39185, 1694502413, 69012, 1929387269,
    3128, 1862270991, 3400, 1677721614, 10303, 1694498829, 3118, 1862270986, 3305, 1862270986, 81366, 1694564616,
    54185, 1929450247, 54179, 1912673030, 54868, 1677792006, 70049, 1845501188, 81245, 2030239748, 18553, 1644167720,
    6728, 1929379865, 18528, 1929380377, 27774, 1929513241, 88963, 1929589529, 74320, 1915757064, 86704, 1912809992,
    48718, 1979911938, 81013, 1979908098, 85779, 1979853058, 74205, 1913397763, 81054, 1929576459, 82440, 973149959,
    47617, 1694699270, 39808, 1912606232, 67936, 1962941704, 68398, 1744837903, 69028, 1627397389, 40852, 1811942924,
    69451, 1912610059, 71205, 1795169545, 72353, 1912610053, 55629, 1845564683, 13743, 1946353676, 58134, 1929582603,
    42159, 1761611272, 68793, 1694506245, 11308, 1845690372, 10023, 1694498822, 55422, 1828787218, 49115, 1812139784,
    85494, 1845702408, 76083, 2030052370, 25486, 1929381905, 27336, 1929513233, 90540, 1929590289, 27353, 1627523337,
    81947, 1627457545, 81962, 1627457545, 90557, 1627600393, 90566, 1627600393, 76056, 1694508050, 76166, 1811948561,
    76183, 1811948561, 76074, 2030052361, 20947, 1912603409, 40151, 1946160648, 86108, 1912744199, 67155, 1929387016,
    54130, 1929450245, 54126, 1694569220, 12891, 721616898, 69822, 1929387271, 76549, 1912611850, 55846, 1946227973,
    73808, 1946165507, 85372, 1929587715, 35175, 1694567181, 69522, 2030050571, 69079, 1660951814, 4263, 1795162123,
    42406, 1795165700, 41105, 1929383443, 73681, 1694507276, 73693, 1845502215, 47638, 1929580306, 20723, 1660945169,
    16160, 1811939600, 43261, 1627393551, 48720, 1845694218, 57070, 973084426, 85781, 1845635338, 82420, 1694570249,
    85650, 1744972041, 11656, 1828913160, 47630, 1929580296, 47623, 1828916999, 38422, 2013269507, 11664, 1946353670,
    11992, 1929576458, 7424, 1811939341, 50138, 1627590403, 51453, 1627590659, 75439, 1627595523, 31670, 1929579277,
    69991, 1627397385, 70187, 1627397382, 26741, 1627523331, 44357, 1627393539, 90971, 1627600387, 68325, 1862278404,
    65982, 1929386765, 65970, 1694505740, 48062, 1929580294, 45938, 1929580301, 74136, 738205956, 54419, 1912673030,
    70979, 1627397382, 49021, 1912803078, 78687, 1946232347, 57213, 1929385751, 43489, 1627393558, 43400, 1744834069,
    17260, 1912602896, 8592, 1677721615, 40471, 1744834063, 44005, 1795165710, 44147, 1845497358, 40667, 1929383437,
    44091, 1912606221, 57236, 1677727501, 40632, 1912606220, 40819, 1677725196, 43946, 1845497356, 40071, 1946160651,
    43699, 1744834059, 43870, 1946160651, 40569, 1811942922, 40694, 1912606218, 83795, 1929580042, 13622, 1828913159,
    85611, 2030184709, 75715, 1694508036, 47128, 1929580296, 54714, 1694569223, 1435, 1929379853, 29013, 1862273549,
    48845, 1929580300, 20752, 1660945163, 10945, 1929576457, 10937, 1795358728, 48840, 1929580293, 70627, 1694506249,
    69689, 1627397382, 78602, 1728128542, 78664, 1728128535, 58718, 1929386261, 58698, 1912609044, 44500, 1677725201,
    57016, 1929385744, 57032, 1929385743, 57047, 1912608527, 58739, 1929386255, 48275, 1795362574, 48263, 1795362572,
    20639, 1912603403, 48289, 1694699275, 83444, 973153033, 83327, 1795302152, 48259, 1677922052, 20714, 1660945161,
    33716, 1694698251, 81205, 1694695434, 33709, 1711475463, 49380, 1929580301, 53007, 2030047505, 20913, 1912603407,
    52166, 1912803343, 53024, 1912606990, 3264, 1694498829, 81277, 1795358731, 11066, 1862467589, 50293, 1862471429,
    75653, 1929389058, 6268, 1946157083, 37721, 1661013271, 15178, 1929380117, 15199, 1912602899, 9908, 1929379857,
    15082, 1929380113, 15067, 1711276303, 15112, 1929380111, 15150, 1929380111, 17666, 1946157326, 15099, 1677721869,
    15137, 1929380109, 15165, 1929380109, 34210, 1879247629, 6256, 1627389964, 15055, 1694499084, 81532, 1744896268,
    13495, 1677918219, 16017, 1879048459, 34199, 1845693195, 80680, 1879113739, 15127, 1929380106, 81518, 1694564615,
    81525, 1912668423, 67815, 1627397381, 37985, 1811942938, 68480, 1929387278, 55822, 973149446, 55828, 973149446,
    55817, 973149445, 39263, 1929383439, 71012, 1694506246, 67895, 1627397381, 12862, 2013462530, 40299, 1929383434,
    27531, 1929513224, 38279, 1929383432, 83856, 536940036, 77972, 1929389336, 13635, 1677918217, 86820, 1912809989,
    38794, 1929383441, 38779, 1694502415, 67535, 1862278407, 70960, 1912610059, 77077, 1912611850, 85365, 1845701635,
    35804, 1677790216, 45258, 1946357253, 42052, 2030046740, 41998, 1677725196, 42026, 1929383435, 73942, 1694507274,
    45745, 1627590405, 71425, 1627397382, 67036, 1711283214, 67024, 1929387020, 67081, 1929387020, 67093, 1929387016,
    73772, 1946165507, 68289, 1677729035, 46575, 2030243598, 46569, 1862471430, 70840, 1912610054, 48375, 1828916999,
    35760, 1694567434, 35789, 973147142, 48416, 1929580292, 49554, 1929580298, 19479, 1946157833, 21686, 2030109705,
    67624, 1929387272, 68265, 1627397384, 49547, 1929580295, 49564, 1845694214, 74913, 1845699334, 12909, 1694695429,
    40035, 1929383436, 42543, 1879051786, 71515, 1694506248, 41955, 2030046738, 41984, 1979715086, 25622, 1862273036,
    41973, 1929383435, 25615, 788531207, 26758, 1879181574, 41949, 1879051782, 90980, 1879258630, 24842, 2030045191,
    92320, 1946157851, 92300, 1912603412, 45597, 1677922064, 69184, 1677729040, 68909, 1627397390, 41037, 1862274573,
    68923, 1627397388, 45750, 1627590411, 72235, 1627397387, 66915, 1929386773, 73622, 1845502217, 86805, 1912809989,
    66988, 1694505733, 10867, 1946353670, 73720, 1946165507, 9874, 2030043150, 12895, 721616901, 13156, 1912799239,
    92882, 1946157844, 69003, 1694506249, 49263, 1929580294, 68639, 771759365, 85377, 1929587715, 18489, 1644167719,
    18465, 1929380376, 28847, 1929382412, 28859, 1929382411, 85477, 1761815557, 85416, 1946364932, 38065, 1929383443,
    38056, 1929383433, 51834, 1929580549, 70523, 1912610059, 22276, 1694500104, 269, 1946157074, 253, 1845493776,
    80893, 1929576462, 13844, 1862467589, 58829, 1929386249, 11122, 2500001795, 68538, 771759364, 81199, 1912799238,
    69711, 1929387269, 89750, 1845703709, 23537, 1711278103, 23489, 1711278102, 88282, 1711485462, 89977, 1845703702,
    23379, 2030045205, 88099, 2030252565, 23400, 973080595, 23470, 2030045203, 36757, 1728121875, 87476, 1845702930,
    88264, 1711485458, 88515, 2030252562, 89842, 1845703698, 23223, 1711278097, 23317, 2030045201, 23334, 2030045201,
    88233, 1711485457, 88407, 2030252561, 88469, 2030252561, 53052, 2030047504, 19694, 1946157839, 23240, 973080591,
    23599, 2030045199, 87865, 2030252559, 23209, 2030045198, 23280, 973080590, 23294, 754976782, 23351, 1677723662,
    23365, 2030045198, 23456, 973080590, 23523, 2030045198, 23560, 2030045198, 36146, 973147150, 53038, 2030047502,
    53115, 2030047502, 87420, 2030252302, 87837, 2030252558, 87851, 2030252558, 88172, 2030252558, 88250, 2030252558,
    2956, 2030043149, 23267, 973080589, 23419, 973080589, 23443, 2030045197, 23586, 973080589, 28953, 1845496333,
    29026, 1711278605, 50253, 2030243597, 53068, 973082893, 86356, 1929587213, 87261, 1929589005, 87824, 2030252557,
    90211, 1845703949, 19664, 1912603404, 23255, 1946159116, 23511, 973080588, 23574, 973080588, 86344, 1912809996,
    87249, 1946366220, 87333, 1912811788, 87464, 1694707980, 88577, 1946366476, 23432, 973080587, 25940, 1795164171,
    28139, 1845496331, 28150, 1929382411, 48873, 2030243595, 50242, 2030243595, 75231, 2030248715, 86333, 1929587211,
    87192, 1929589003, 87322, 2030252299, 89066, 1694708747, 26532, 1744963850, 81868, 1828784138, 86948, 1745037834,
    87182, 1745039626, 88666, 1828925962, 88774, 1745040138, 23152, 2466252809, 23161, 2483030025, 23184, 973080585,
    23200, 2030045193, 23308, 1627392009, 25931, 1811941385, 82962, 2030113033, 87815, 2030252553, 88615, 1627599369,
    23176, 2030045192, 82988, 2030113032, 87807, 2030252552, 23138, 973080583, 23145, 754976775, 23193, 973080583,
    36131, 973147143, 11049, 1929576454, 23132, 973080582, 23170, 788531206, 26526, 1929513222, 50217, 1929580294,
    86369, 1929587206, 87176, 1929588998, 88768, 1929589510, 90262, 1929590022, 11044, 1862467589, 26521, 1862404357,
    86943, 1862478341, 87171, 1862480133, 88763, 1862480645, 90257, 1862481157, 13718, 1912799238, 21369, 1946157845,
    26207, 1862404370, 25180, 973080590, 25167, 1862273037, 26194, 1862404365, 90945, 1862481421, 25155, 1694500876,
    81003, 1979908106, 25139, 788531208, 25147, 973080584, 26187, 1929513223, 37858, 1929383431, 90938, 1929590279,
    68583, 771759364, 37865, 1929383439, 67683, 1694506249, 73592, 771760389, 83830, 1795362311, 11491, 1929576455,
    46878, 1929580295, 80881, 1946353669, 27814, 1661077763, 87218, 1661153539, 83876, 1761676803, 5963, 1677721615,
    5987, 1845493773, 5951, 1677721612, 5940, 1677721611, 22834, 1862272779, 22845, 1862272778, 48805, 1627590405,
    68527, 771759364, 15900, 1929380115, 12308, 1946353679, 12323, 1694695439, 15919, 1929380111, 49027, 1694699278,
    43825, 1929383437, 12301, 1828913159, 75873, 1912611847, 69547, 1694506249, 858, 1694498834, 915, 1677721617,
    876, 2030043152, 9152, 1795162127, 932, 1694498829, 12603, 1929576461, 892, 1795162124, 16662, 1946157323,
    8968, 1845493770, 81450, 1912668426, 79584, 1828792073, 79593, 1912678153, 81597, 1929445640, 57097, 973084422,
    57110, 536876806, 10907, 1812135941, 70657, 2030050571, 24832, 973080580, 77357, 1694508035, 47803, 1845694217,
    70483, 1962941700, 69790, 1862278404, 44552, 788532748, 54699, 1812009736, 87147, 1812081160, 71282, 1761615109,
    41572, 1677725198, 44825, 1912606221, 10292, 1694498827, 48772, 1728253705, 69492, 2030050567, 77353, 771761156,
    17550, 2030043412, 38865, 1929383443, 41888, 1677725202, 43023, 1929383442, 42580, 1929383441, 69139, 1929387279,
    38649, 1929383438, 38852, 1946160653, 40357, 1946160653, 40775, 1845497357, 67511, 2030050573, 68876, 1694506253,
    73906, 1694507277, 45635, 1677922059, 67413, 1929387019, 67909, 1929387275, 72691, 1677729035, 38536, 1912606218,
    68889, 2030050570, 68899, 1862278410, 67198, 1929387017, 70753, 1761615113, 67503, 1795169544, 50931, 1845694216,
    65632, 755177990, 65594, 755177989, 76754, 771761156, 38384, 1694502413, 38397, 1929383436, 11937, 1812135946,
    38374, 1929383434, 68819, 1845501192, 68560, 771759365, 11428, 2030239749, 73706, 1946165506, 21764, 973145095,
    51362, 1694699526, 41808, 1929383429, 73792, 1946165507, 10049, 1946157069, 46851, 1728253704, 13098, 1879244804,
    70267, 1962941703, 70791, 1761615111, 18883, 1845494304, 41218, 1660947971, 27940, 1946159634, 27987, 1929382418,
    28465, 1677724177, 28482, 1677724177, 27971, 1929382416, 80979, 1929576464, 13792, 1694695439, 27925, 1694501391,
    32702, 1845693199, 32757, 1694698255, 32717, 1929579278, 27899, 1862273549, 27912, 1694501389, 27958, 1694501389,
    32731, 2030242573, 32744, 1661143821, 37824, 2030112013, 55039, 1929450252, 41647, 1677725205, 69541, 2030050566,
    13329, 1862467589, 74246, 1813783043, 10330, 1711276044, 88194, 2030252555, 11083, 1929576456, 11076, 1845690375,
    76688, 1845502983, 90239, 1845703943, 76683, 771761157, 76679, 1946166276, 23050, 1845495560, 71261, 1744837894,
    73597, 1845502212, 94025, 1677866768, 25902, 788531206, 27655, 1862404357, 91165, 1862481413, 72115, 1862278405,
    3154, 1694498838, 16204, 1946157333, 3193, 2030043156, 3213, 2030043155, 9822, 1811939346, 3176, 1694498833,
    3232, 2030043151, 81118, 1996685327, 16225, 1912602893, 3143, 1694498827, 35966, 973147147, 12796, 1996685322,
    3247, 536870921, 80612, 1862336521, 3256, 3070230536, 35959, 973147143, 12790, 1845690374, 86618, 1845701126,
    28005, 1677724173, 57508, 1812142093, 26748, 1929513220, 44192, 1929383428, 91001, 1929590276, 12064, 1929576457,
    65823, 688069125, 53895, 1694568970, 54726, 1694569220, 65874, 1594038789, 65870, 1594038788, 54807, 1946227462,
    72382, 2030050567, 70089, 1811946760, 37982, 1761611267, 11433, 1912799237, 15880, 1929380116, 68456, 2030050574,
    70253, 1962941705, 55062, 1677792018, 11713, 1929576455, 94228, 1677866763, 54336, 1845564166, 9788, 2030043170,
    46639, 1745030918, 85588, 1694640391, 50920, 1812139787, 91352, 1694709263, 80477, 973088526, 74079, 1677730051,
    65622, 1929583108, 80691, 1879113737, 21224, 1912603409, 69685, 1845501188, 34036, 1694698270, 34008, 1694698268,
    35097, 1677789979, 35124, 1946225433, 7943, 1962934294, 33971, 1694698262, 3982, 1996488725, 4049, 1912602645,
    33951, 1694698260, 21485, 2030109715, 72870, 1845501458, 72888, 1845501458, 58560, 1929451536, 22373, 1677722895,
    33993, 1963133711, 72906, 1694506511, 22742, 1677723149, 57566, 2030245901, 72846, 1694506509, 77943, 973088013,
    34066, 1828915980, 52862, 1912606988, 22388, 1677722891, 72859, 1694506507, 37585, 1929448714, 21477, 2030109704,
    44873, 1811942920, 91148, 1812149768, 36976, 1929525255, 13102, 1694695429, 41813, 1929383434, 65638, 755177992,
    65599, 755177991, 47964, 1728253705, 51466, 1694699532, 38230, 1811942929, 38247, 1694502413, 38218, 1929383436,
    38269, 1811942922, 38260, 1946160649, 54198, 1912673029, 67979, 1761615114, 82437, 2013337347, 70594, 2030050576,
    70767, 1761615110, 73372, 1677729292, 73384, 2030050826, 35780, 1862339593, 73394, 1694506505, 83194, 1694572036,
    85426, 1812147202, 43794, 1828720136, 25289, 788531208, 26731, 1694632199, 90961, 1694709255, 71713, 1845501190,
    50571, 1946357511, 13983, 822280195, 24731, 1946159123, 89278, 1694708754, 89296, 1862480914, 24672, 973080592,
    24688, 2030045200, 53258, 2030047504, 87966, 2030252560, 24657, 2030045199, 53243, 2030047503, 87951, 2030252559,
    24704, 973080590, 24644, 973080589, 24718, 788531213, 87637, 1929589005, 26568, 1845627148, 87625, 1845702924,
    88810, 1845703436, 89266, 1694708748, 89314, 1845703692, 19731, 1912603403, 5907, 1694498832, 5895, 1694498828,
    22808, 1677723145, 11421, 1745027079, 68433, 1694506255, 67614, 1744837898, 69101, 1627397383, 50589, 1929580299,
    16744, 1912602898, 81402, 1862336780, 16733, 1946157323, 81166, 973275146, 12050, 1929576457, 41140, 1660947977,
    79566, 1828792073, 79575, 1912678153, 12059, 1946353669, 68071, 1795169543, 73747, 1946165506, 73673, 1946165507,
    47380, 1694699269, 83005, 1828786454, 40875, 1744834065, 69328, 1946164487, 54318, 1912673031, 45084, 2047020550,
    13280, 1929576452, 40390, 1828720143, 41559, 1845497357, 69483, 1912610057, 44934, 1879051781, 75719, 1929389063,
    11438, 1929576456, 25805, 1929381900, 26871, 1929513228, 90604, 1929590284, 50037, 1745030920, 74964, 1745036040,
    72469, 1845501190, 69897, 1862278408, 79096, 1912678158, 73811, 1946165507, 68329, 2030050574, 38761, 1929383432,
    48074, 1929580296, 25324, 788531209, 26665, 1627523336, 38101, 1627393544, 65867, 1594038787, 41229, 1979715075,
    71862, 1627397383, 67602, 1694506252, 82788, 1828786444, 82810, 1912672523, 82800, 2030113034, 70740, 1627397380,
    13112, 1929576455, 11468, 1896022019, 74191, 772284932, 48175, 1845694215, 39089, 1929383436, 89705, 2030253101,
    89666, 1694708775, 89637, 1845703709, 89613, 1845703704, 8225, 1845493783, 88340, 1711485458, 13667, 1912799249,
    23975, 1711278097, 24053, 2030045201, 88323, 1711485457, 88424, 2030252561, 88486, 2030252561, 90275, 1845703953,
    24077, 2030045199, 23947, 973080590, 23961, 2030045198, 24039, 1677723662, 87434, 2030252302, 90143, 738407694,
    2969, 2030043149, 23934, 973080589, 24004, 973080589, 24017, 738199565, 28927, 1845496333, 90130, 1845703949,
    23922, 1946159116, 23992, 1694500876, 25793, 1929381900, 26887, 1929513228, 87274, 1946366220, 87494, 1694707980,
    88589, 1946366476, 90716, 1929590284, 90797, 1929590284, 28174, 1929382411, 81890, 1828784138, 88633, 1627599370,
    88676, 1828925962, 90292, 1711486218, 23913, 973080585, 24030, 1627392009, 87915, 2030252553, 88624, 1627599369,
    23905, 2030045192, 87907, 2030252552, 23898, 973080583, 24070, 973080583, 11038, 1929576454, 23892, 973080582,
    26562, 1929513222, 86937, 1929587206, 87230, 1929588998, 88804, 1929589510, 90251, 1929590022, 11033, 1694695429,
    26557, 1694632197, 86932, 1694706181, 87225, 1694707973, 88799, 1694708485, 90246, 1694708997, 90711, 1845704197,
    90792, 1862481413, 69564, 1744837893, 66305, 1929386770, 66288, 1694505745, 19270, 1929380380, 9450, 2030043160,
    9474, 2030043160, 4859, 1929379860, 4879, 1929379858, 4843, 1694498832, 4897, 1694498829, 4831, 1694498828,
    13211, 1929576453, 54975, 1929450245, 54971, 1828786948, 74287, 774119940, 75662, 2013275138, 80849, 1694695440,
    43095, 1962937865, 81382, 1795227916, 17382, 1929380111, 17697, 1677721871, 66356, 1929386765, 52160, 1912803334,
    13651, 1627586563, 76710, 771761156, 57683, 1694701590, 57705, 1694701590, 57727, 1761810449, 58463, 1677793297,
    58490, 1694570509, 58480, 2030114826, 57665, 1694701577, 57674, 1694701577, 57547, 2030245895, 65896, 2399345155,
    78436, 1912677900, 78425, 1912677899, 10860, 1946353671, 39445, 1694502423, 67969, 1744837898, 14330, 1694499093,
    12250, 1694695444, 14367, 1694499092, 16238, 1694499092, 17585, 1996488978, 14313, 1677721873, 12270, 2030239760,
    14240, 1912602896, 14256, 1694499088, 14351, 1946157328, 12235, 2030239759, 14285, 2030043407, 14387, 1694499086,
    12176, 1996685325, 12222, 1929576461, 14272, 1912602893, 14300, 1996488973, 12210, 1845690380, 81637, 1862336780,
    12199, 1929576459, 12189, 1912799242, 12167, 1694695433, 86582, 1694706185, 54864, 2030113540, 75267, 1677927176,
    75293, 1677927174, 71129, 1862278406, 44900, 1694502417, 28348, 1912605187, 78231, 1677731103, 92695, 1912603419,
    58518, 1761679378, 57648, 2030245905, 76232, 2030052369, 58503, 1761679375, 77135, 1912611855, 28510, 1996491276,
    50470, 1929580300, 50463, 1812139783, 76736, 1811948551, 69701, 1627397382, 50492, 1929580301, 81497, 1996554507,
    82025, 1677788424, 70417, 1862278407, 90478, 1694709258, 5101, 1845493779, 67377, 1929387026, 5120, 1946157073,
    77100, 1912611857, 19986, 1912603407, 4611, 1929379854, 13602, 1929576462, 46909, 1946357514, 86248, 1728260616,
    71953, 1627397383, 76920, 1912611847, 13596, 1694695430, 71320, 1627397382, 72218, 1929387270, 13455, 1694695432,
    15218, 2013266189, 2090, 1845493782, 15458, 1811939605, 17483, 1912602901, 10075, 2030043155, 15479, 1811939600,
    17504, 2030043406, 39621, 1694502412, 13506, 1996685321, 55863, 973084169, 46972, 1929580296, 85629, 1912744196,
    13553, 1694695429, 35770, 1677790218, 70858, 1627397381, 19250, 1694499348, 82447, 973149960, 10720, 1946157084,
    76698, 771761156, 4927, 1929379854, 42256, 2030046738, 25608, 788531207, 26752, 1627523334, 42250, 1627393542,
    90974, 1627600390, 81309, 1694695436, 83950, 1694566156, 46539, 1929580298, 54449, 2030113544, 49407, 1728253708,
    73113, 1694506502, 77275, 1929389063, 12390, 1929576452, 85348, 1929587460, 74972, 1929585416, 57089, 973084420,
    53965, 1694568979, 75579, 1929585422, 53880, 973148679, 54887, 1929450247, 54881, 1946227462, 12761, 1694695430,
    2261, 1677721640, 3592, 1946157085, 18095, 1946157341, 4769, 1929379868, 4734, 1929379860, 14549, 1929380114,
    14567, 1929380114, 80813, 1929576466, 4754, 1929379855, 12616, 1812135946, 46613, 2030243594, 10029, 1946157065,
    12575, 1694695433, 86775, 1912809988, 44930, 1778388484, 52295, 687935499, 48349, 1795362565, 73536, 1040261123,
    8202, 1711276043, 76910, 1744839690, 37003, 1929525257, 45429, 1929580297, 13724, 1912799238, 70894, 1761615109,
    91832, 1912603406, 51322, 1040256777, 48471, 1694699271, 70150, 1761615111, 19228, 1694499350, 76532, 2030052369,
    56179, 973084172, 54261, 1946227464, 28628, 1929382413, 28617, 1929382411, 85201, 1728195863, 93425, 1912603408,
    86230, 1946364425, 94251, 1694643976, 70543, 1912610060, 24336, 771753993, 24345, 2785019913, 24362, 2030045193,
    88568, 2030252553, 24328, 973080584, 24354, 754976776, 24371, 973080584, 24321, 973080583, 24379, 788531207,
    87242, 1929588999, 87236, 1946366214, 11343, 2030239751, 11339, 1946353668, 10480, 1912602649, 18030, 1912602905,
    5978, 1677721609, 55905, 2030048791, 16673, 1912602899, 1886, 1946157071, 21753, 973145099, 81605, 1929445643,
    21552, 2030109706, 84237, 2030109706, 78870, 1929455369, 21746, 973145095, 87045, 1929521671, 19448, 1912603398,
    45846, 1845694221, 93171, 1912603405, 20080, 1912603403, 90457, 1795372555, 90468, 1795372554, 40732, 771755529,
    45831, 1929580297, 40741, 1828720135, 45827, 2030243588, 54210, 2030113540, 86891, 2030250500, 12767, 1862467588,
    15231, 2013266189, 35864, 973147148, 12815, 1862467595, 35842, 973147147, 35853, 973147147, 33799, 1694698250,
    33809, 1946356490, 33819, 1862470410, 35832, 973147146, 80568, 1694564362, 81670, 1694564618, 12806, 1996685321,
    75002, 1728258824, 28880, 1929382407, 35826, 973147142, 75442, 1745036037, 69643, 1744837894, 50085, 1694699272,
    85754, 1694640392, 13928, 1929576451, 72087, 1845501192, 77328, 771761155, 50864, 1929580297, 55802, 1845564687,
    45514, 1929580297, 45503, 771952388, 85866, 1862412548, 48561, 1845694222, 48549, 1845694220, 20687, 1660945162,
    81941, 2030110726, 88003, 2030252550, 67781, 1862278406, 82455, 973149956, 48884, 1929580295, 69395, 1744837896,
    77230, 1946166286, 38948, 1694502414, 67787, 1862278410, 73778, 2046828801, 69744, 1828723977, 22671, 1694500365,
    22618, 1845495307, 22610, 1677723144, 39921, 1946160647, 20544, 1912603405, 48364, 1929580299, 48358, 1812139782,
    74291, 1915232775, 86689, 1912809991, 71267, 1627397381, 69256, 1694506249, 17243, 1912602897, 93519, 1912603406,
    22898, 1862272777, 75254, 1912808201, 22907, 1862272776, 50093, 1677922055, 85748, 2030184710, 54342, 1795232516,
    49158, 1812139794, 5690, 1694498832, 49142, 1812139792, 49176, 1929580302, 25918, 1862273037, 11007, 1694695432,
    87076, 1694640647, 41586, 1694502416, 54083, 1946227216, 9935, 1845493772, 22915, 1862272778, 68113, 2030050570,
    68195, 1912610058, 72167, 1862278410, 22925, 1862272777, 71882, 2030050569, 65685, 2466454024, 69475, 1811946760,
    13436, 2030239751, 68855, 1627397383, 54296, 1744900869, 68578, 771759365, 84219, 2030109714, 12914, 1694695435,
    85954, 1946298630, 71608, 1694506247, 70814, 1694506244, 52181, 1711345677, 52194, 1694568458, 55269, 973149193,
    26137, 973080584, 55222, 973149192, 55230, 1694569479, 69533, 1627397384, 40125, 1694502414, 84555, 1929446412,
    45090, 1677921797, 86443, 1929587205, 27810, 1694632196, 85791, 1694640388, 86439, 1694706180, 70642, 1996496137,
    68740, 1761615110, 76933, 1862280195, 47553, 2030243598, 47540, 2030243597, 49344, 1677922063, 73817, 1946165507,
    76649, 1946166275, 79958, 1711286032, 80086, 1711286032, 49445, 1845694217, 70034, 1862278406, 22891, 1862272775,
    68044, 1862278407, 69085, 1627397392, 69940, 1627397383, 68063, 1677729032, 52573, 2030047503, 9284, 1795162126,
    52546, 2030047502, 1016, 1795162125, 52560, 2030047501, 53468, 973082892, 20024, 1912603403, 999, 1795162121,
    13254, 1946353673, 18658, 1946157577, 1008, 1811939336, 42238, 1795165699, 65828, 688069125, 7330, 1694498834,
    83910, 1711343365, 47678, 1929580295, 68870, 1627397382, 71018, 1912610056, 1448, 1929379859, 36346, 973147150,
    11258, 1694695437, 37677, 1845562636, 81680, 1845559562, 34472, 1929579290, 34448, 1929579288, 52800, 2030047512,
    84023, 2030109720, 84047, 2030109720, 84390, 2030109719, 74691, 1795171093, 2242, 1946157075, 6978, 1845493779,
    74672, 1795171091, 85145, 2030185747, 20873, 1996489488, 6950, 1912602639, 2228, 1946157070, 4274, 1677721614,
    85187, 1828859150, 85502, 1828925198, 6965, 1862270989, 85132, 1828859149, 2216, 1694498828, 73347, 1694506508,
    84011, 2030109708, 85175, 1912745228, 85516, 1845702412, 85164, 1845636363, 21780, 973145098, 82845, 973148426,
    19399, 1929380617, 21572, 2030109705, 21771, 973145097, 82836, 973148425, 86396, 1728260617, 87036, 1929521673,
    19391, 1912603400, 51383, 1912803336, 85910, 1912744200, 50007, 1929580295, 10890, 1946353670, 10896, 1946353670,
    68660, 771759364, 79989, 1912612633, 80014, 1912612633, 79854, 1912612632, 79755, 1946167063, 79798, 1946167063,
    79778, 1946167060, 80052, 1996498708, 79907, 1677731603, 79723, 1946167058, 80154, 1694508818, 9535, 1677721617,
    79693, 1912612625, 79821, 1728063249, 79941, 1677731601, 80172, 1912612625, 79838, 1912612624, 79892, 1912612623,
    79926, 1677731599, 17312, 687866126, 79741, 1946167054, 79878, 1694508814, 80072, 1946167054, 79710, 1912612621,
    80039, 1912612621, 79682, 1912612619, 72330, 2030050566, 93925, 1677866759, 24098, 1694500870, 71005, 1761615111,
    75291, 1677927170, 75305, 1812144902, 30198, 1644366606, 45969, 1845694219, 68624, 771759363, 66652, 1744837391,
    73643, 1946165511, 17294, 1912602898, 73615, 1728061703, 68542, 771759364, 47812, 1946357508, 33094, 1728252690,
    3880, 1694498832, 3896, 1694498831, 3850, 1694498828, 3826, 1879048203, 13178, 1929576459, 28398, 1996491272,
    90820, 1677932040, 11171, 1795358724, 85440, 1694706689, 38891, 1694502423, 38980, 1694502423, 71960, 1627397396,
    67632, 1862278413, 71930, 1912610060, 67568, 1862278411, 67579, 1862278409, 67594, 1694506248, 68448, 1845501192,
    73805, 1946165507, 74305, 1915494920, 86696, 1912809992, 49095, 1627590403, 54121, 1929450245, 54117, 1828786948,
    69335, 2030050571, 73919, 1694507275, 69200, 1845501190, 66593, 2030050062, 44991, 1946160655, 73666, 1929388291,
    12042, 1795358728, 11127, 2030239748, 53491, 2030047503, 71439, 1962941705, 72208, 1862278410, 76507, 1694508037,
    71484, 1828723981, 71615, 1627397382, 55651, 1845564688, 85484, 1862478851, 38594, 1929383434, 38586, 1929383432,
    68534, 771759364, 6010, 1694498838, 44113, 1694502415, 41720, 1845497354, 85568, 1677863174, 67253, 1711283213,
    46681, 1946357514, 50714, 1912803090, 45772, 1627590406, 72363, 1627397382, 73765, 1946165508, 20045, 1912603401,
    14867, 1912602890, 17776, 1795162387, 51782, 1728253960, 45523, 1627590403, 49840, 1929580293, 71278, 1627397380,
    2406, 1677721642, 10789, 1845493802, 2365, 1694498857, 10748, 1694498857, 2327, 1677721638, 39334, 1845497376,
    84630, 1711342618, 39399, 1912606233, 41668, 1677725209, 38623, 1811942935, 39137, 1929383447, 40201, 1912606230,
    43041, 1929383446, 43370, 1811942934, 79195, 1677797142, 38123, 1845497365, 40831, 1811942933, 26241, 1929513236,
    37896, 1929383444, 39231, 1660947988, 39498, 1929383444, 39773, 1996492308, 39986, 1946160660, 44274, 1946160660,
    59930, 1929386260, 59950, 1929386260, 27042, 1946290451, 38470, 1946160659, 38684, 1946160659, 40405, 1845497363,
    40452, 1744834067, 40517, 1929383443, 40800, 1677725203, 41758, 1845497363, 42644, 1677725203, 43328, 1694502419,
    43647, 1811942931, 44128, 1694502419, 49617, 1677922067, 79176, 1677797139, 27001, 1929513234, 27595, 1929513234,
    38663, 1929383442, 38962, 1694502418, 39852, 1694502418, 40593, 2030046738, 40997, 1946160658, 41331, 1912606226,
    41434, 1811942930, 41516, 1929383442, 42525, 1929383442, 42867, 1627393554, 42985, 1929383442, 43077, 1929383442,
    43471, 1946160658, 43614, 1946160658, 43971, 1627393554, 79078, 1929455378, 93978, 1677866770, 7149, 1946157073,
    39016, 1929383441, 39198, 1694502417, 39481, 1845497361, 40704, 2030046737, 41050, 1862274577, 42192, 1845497361,
    42466, 1929383441, 42553, 1627393553, 43244, 1627393553, 57783, 1845696529, 94137, 1677866769, 38823, 1694502416,
    38920, 1929383440, 39605, 1929383440, 40006, 1845497360, 40436, 1929383440, 41464, 1912606224, 41742, 1811942928,
    42010, 1677725200, 42616, 1946160656, 42955, 1962937872, 43989, 1845497360, 44227, 1929383440, 58118, 1912805392,
    79036, 1929455376, 94121, 1677866768, 27110, 1946290447, 31484, 1929579279, 33748, 1929579279, 35262, 1828784911,
    39057, 1946160655, 40056, 1946160655, 41267, 1929383439, 42037, 1929383439, 42127, 1929383439, 44761, 1811942927,
    57800, 1694701583, 57826, 1694701583, 78855, 1694574351, 78919, 1694574351, 79052, 1929455375, 83582, 1946357263,
    91303, 2030253583, 93996, 1677866767, 94173, 1677866767, 38522, 1912606222, 39715, 1845497358, 40902, 1929383438,
    42224, 1929383438, 57483, 1929582606, 58242, 1929582606, 78841, 1929455374, 78892, 1929455374, 83635, 1845693966,
    83667, 1912802830, 27125, 1744963853, 38546, 1946160653, 39033, 1845497357, 39729, 1845497357, 40022, 1946160653,
    45135, 1694699021, 50072, 1677922061, 50951, 2030243597, 57367, 1929582605, 75344, 2030248717, 78828, 1929455373,
    78879, 1929455373, 78906, 1711351565, 83597, 1745030669, 83610, 1912802829, 27061, 1845627148, 27089, 1912736012,
    38510, 1660947980, 40378, 1845497356, 40788, 1845497356, 42167, 1761611276, 45181, 1677921804, 45193, 1812139532,
    57355, 2030245900, 74651, 1677730572, 83623, 1912802828, 83689, 1661144588, 33727, 1711475467, 40764, 1912606219,
    45068, 1929580043, 45115, 1812139531, 45148, 1694699019, 45159, 1694699019, 45170, 1845693963, 45288, 1912802827,
    57761, 1845696523, 57772, 1845696523, 58328, 1929582603, 83656, 2030243339, 40657, 1912606218, 45095, 1677921802,
    45105, 1677921802, 45205, 1845693962, 45248, 1912802826, 27101, 1929513225, 40106, 1694502409, 42946, 1962937865,
    43206, 1946160649, 43838, 1744834057, 45024, 1929580041, 45126, 1929580041, 45215, 2030243337, 45232, 1812139529,
    45279, 1929580041, 55877, 973084169, 58274, 1711478793, 69753, 1694506249, 83709, 1946357257, 28998, 1862273544,
    45044, 1946357256, 45052, 1812139528, 45060, 1912802824, 45224, 1795362312, 45263, 1929580040, 45271, 1862471176,
    48485, 1929580296, 57753, 1946359816, 83681, 1812139528, 83701, 1694699016, 45033, 1845693959, 45241, 1946357255,
    65652, 1677924871, 83649, 1694699015, 45079, 1761807877, 39468, 1845497357, 67746, 1694506249, 42930, 1946160656,
    25341, 788531210, 26719, 1694632201, 90887, 1694709257, 70182, 1912610053, 10523, 1912602643, 72559, 1761615109,
    76133, 1811948560, 76565, 2030052360, 18346, 1912602903, 78580, 1728128534, 19371, 1811939860, 78531, 1879123471,
    18081, 1929380110, 68947, 1845501190, 82469, 872486659, 70040, 1694506249, 69265, 1828723978, 52494, 687935504,
    69293, 1996496135, 13150, 1912799238, 70668, 1962941700, 13087, 1929576453, 13083, 1812135940, 51956, 1912803347,
    51938, 1912803346, 75534, 2030248722, 36600, 973147146, 91408, 1946157846, 46437, 2030243604, 46419, 2030243602,
    43118, 1677725201, 91430, 1912603409, 38559, 1912606224, 91859, 1912603407, 42511, 1929383438, 73266, 1694506510,
    44570, 1694502413, 46406, 1929580301, 43135, 1694502412, 83805, 2030243340, 51288, 1040256778, 46398, 1929580296,
    86039, 1929521416, 54069, 1929449998, 54056, 1946227213, 43362, 1929383432, 235, 1845493778, 220, 1946157071,
    80651, 1862336519, 78714, 1812014616, 52320, 1560350730, 46360, 1912803075, 1941, 1828716569, 1901, 1845493781,
    1922, 1845493779, 16073, 1879048465, 16090, 1879048465, 16107, 1828716817, 17624, 1929380110, 14706, 2030043405,
    16133, 1929380107, 14696, 2030043402, 16124, 1929380105, 81544, 1912668424, 81559, 1694564616, 81552, 1929445639,
    81567, 1946222855, 12094, 1845690372, 66510, 1677728526, 79453, 1845569294, 69961, 1929387270, 21086, 1912603401,
    44294, 1828720137, 7828, 1912602639, 43779, 1946160655, 7816, 1845493772, 6000, 1845493770, 5923, 1677721608,
    22863, 1862272775, 1246, 1929379854, 28018, 1862273549, 28031, 1694501389, 89240, 1862480909, 89253, 1694708749,
    89233, 1677931527, 73832, 1946165507, 11304, 1963130884, 15588, 1728053519, 49359, 1728253703, 47844, 1929580299,
    19135, 1627390472, 19143, 1677722120, 19130, 2030043653, 21335, 1912603412, 38839, 1677725197, 38811, 1694502412,
    67670, 1845501190, 37526, 1929448714, 54107, 1929450250, 51251, 973147913, 54099, 2030113544, 91259, 1929590278,
    9137, 1694498831, 16438, 2030043403, 16429, 1879048457, 13616, 1946353670, 81492, 1627455749, 20373, 1946157844,
    10185, 1946157074, 20393, 1912603408, 81738, 1912668431, 12398, 1694695436, 9925, 1811939338, 19521, 1912603402,
    86289, 1694706185, 71792, 1845501192, 90506, 1795372551, 12394, 1694695428, 68620, 771759364, 26773, 1627523335,
    42597, 1627393543, 69707, 1845501188, 24940, 2030045196, 53274, 2030047500, 87709, 1845702921, 47417, 1929580295,
    66880, 1694505743, 92842, 1946157845, 20611, 1912603406, 49228, 1946357511, 85403, 1912810499, 66272, 1711282960,
    10633, 1862271006, 8635, 1660944399, 13383, 1694695430, 43584, 1929383433, 69499, 1845501192, 57163, 1946162958,
    44564, 1845497350, 28459, 687868419, 41920, 1677725201, 44432, 1694502417, 44455, 1627393551, 41635, 1627393548,
    48963, 1862471429, 85774, 1862412549, 67736, 1694506250, 68784, 1627397385, 11166, 1912799237, 76930, 1862280195,
    42331, 1979715076, 65695, 2013469187, 71106, 1811946757, 51990, 1627590665, 71255, 1744837894, 5290, 1946157079,
    5331, 1912602644, 5313, 1677721618, 5351, 1912602640, 48761, 1929580299, 48730, 1862471434, 48740, 1828917001,
    43593, 2046823943, 26129, 973080584, 12963, 1929576453, 17326, 1694499086, 28652, 1845496328, 75655, 771761155,
    47855, 956501768, 47863, 1677922053, 83744, 1812139523, 70214, 1694506248, 74019, 2030051593, 86637, 2030250505,
    25307, 1694500871, 26673, 1694632199, 90862, 1694709255, 52426, 687935499, 74235, 1847075331, 19721, 1946157834,
    24822, 2030045194, 88019, 2030252554, 24814, 973080584, 87672, 1845702919, 36168, 973147140, 91250, 1627600393,
    86097, 1845635334, 73044, 1694506514, 73029, 1828724239, 73016, 1845501453, 73062, 687873547, 83259, 1677794826,
    85310, 1946299678, 78154, 2030052630, 67050, 1677728786, 67112, 1677728785, 52991, 973082896, 67163, 1677728784,
    67141, 1677728782, 66711, 1677728525, 90832, 1929590284, 66724, 1946163979, 52981, 973082890, 52972, 2030047497,
    82936, 973148423, 66998, 1946163982, 81249, 1929576456, 25363, 1862273041, 26646, 1862404369, 90408, 1862481425,
    90425, 1929590287, 25351, 973080582, 25357, 788531206, 26641, 2030176517, 90403, 2030253573, 10565, 1929379874,
    15833, 1929380123, 12338, 1929576472, 15809, 1929380120, 21867, 2030109708, 36014, 973147146, 83453, 973153034,
    50554, 1694699273, 74811, 1694704393, 86476, 1694706185, 41163, 1929383428, 42663, 1929383433, 53887, 1929449992,
    54899, 1694569223, 71818, 1811946758, 50890, 1929580298, 44669, 1879051785, 72099, 1929387271, 43159, 1979715076,
    38034, 1795165718, 26813, 1929513230, 38020, 1929383438, 25503, 1627392013, 25516, 788531210, 26804, 1728186633,
    38011, 1728056841, 91044, 1728263689, 2921, 2030043157, 5725, 1996488725, 5706, 1996488723, 5746, 1644167184,
    2906, 2030043151, 5464, 1845493775, 5762, 1644167181, 27761, 1644300557, 44917, 2030046733, 88950, 1644376845,
    3032, 2030043148, 13997, 1879244811, 5445, 1962934281, 14008, 1879244808, 11105, 1845690372, 2942, 2030043150,
    81989, 1677788424, 76783, 771761156, 65770, 688069126, 70881, 1962941701, 70262, 1845501189, 86784, 1929587203,
    73829, 1946165507, 342, 1912602659, 324, 1929379858, 17083, 1627390230, 19090, 1946157590, 10007, 1694498832,
    43446, 1862274571, 71214, 1929387270, 40256, 1677725202, 20198, 1946157840, 92960, 1912603407, 20571, 1912603405,
    91904, 1912603405, 20584, 1912603404, 73254, 1694506508, 19818, 1795162891, 49002, 1929580299, 25908, 1694500874,
    27660, 1694632202, 91170, 1694709258, 51305, 1040256776, 51298, 1040256775, 48996, 1929580294, 86052, 1929521414,
    48991, 1946357509, 86047, 1946298629, 54721, 1694569221, 9352, 1946157076, 1359, 1694498833, 1501, 1912602639,
    10170, 2030043151, 1345, 1912602638, 1333, 1694498828, 1376, 2030043146, 10932, 1677918213, 10928, 1694695428,
    42453, 1929383437, 50622, 1929580300, 69724, 1728060682, 77188, 1946166282, 51999, 1627590666, 37543, 1929448712,
    72256, 1845501190, 68603, 771759364, 43670, 1929383432, 43666, 1946160644, 83972, 1812006667, 74098, 771760388,
    70935, 1828723976, 41823, 1929383432, 46864, 1946357514, 4715, 1929379859, 4699, 1929379856, 4671, 2030043150,
    4685, 1694498830, 13204, 2030239751, 70478, 1845501189, 91447, 1946157849, 93294, 1912603412, 93276, 1912603410,
    47438, 1946357515, 36737, 1728121876, 29039, 1711278602, 46304, 2030243593, 85343, 637741825, 80513, 1744896019,
    74784, 1694507792, 36100, 973147148, 23074, 1845495563, 50223, 1929580299, 81015, 1929576459, 36112, 973147146,
    9967, 2030043151, 9982, 2030043150, 9958, 1929379849, 83573, 1677921801, 49428, 1812139783, 80831, 1728249867,
    91515, 1946157847, 43710, 1929383444, 93227, 1912603410, 93245, 1912603408, 47896, 1845694217, 23637, 2030045197,
    23650, 973080589, 88120, 2030252557, 26322, 1694632204, 37846, 973147404, 87355, 1694707980, 88868, 1694708492,
    89013, 1694708748, 89054, 1694708748, 23626, 973080587, 23663, 973080587, 26311, 1929513227, 26357, 687999243,
    37465, 1912671499, 51342, 1912672011, 89002, 1929589771, 89035, 1929589771, 26301, 1862404362, 26334, 1694632202,
    87345, 1862480138, 87367, 1694707978, 88858, 1862480650, 88880, 1694708490, 88988, 1862480906, 89025, 1694708746,
    23674, 973080585, 37476, 973147401, 22256, 1845495048, 26344, 1661077768, 87377, 1661153544, 89046, 1661154312,
    22250, 973079814, 26352, 687999237, 27805, 1929513221, 82011, 1677788421, 26297, 1694632196, 28234, 1694501380,
    86965, 1694706180, 88854, 1694708484, 88998, 1694708740, 69967, 1694506246, 38287, 1660947973, 23871, 973080581,
    27817, 1929513220, 87221, 1929588996, 53827, 1694568972, 12935, 1694695428, 27587, 1929513224, 41393, 1929383432,
    76656, 1946166280, 54793, 1694569221, 46167, 1996689155, 91180, 1929590285, 77318, 1946166280, 2507, 1946157072,
    12098, 1845690373, 54768, 1929450248, 54761, 1946227463, 86326, 1929587207, 69577, 1946164486, 76308, 1845502990,
    76295, 1845502989, 76284, 1845502987, 46042, 1929580296, 92552, 1946157845, 73930, 1694507276, 70230, 1728060679,
    87161, 1661086211, 76936, 1862280195, 71163, 1627397381, 43303, 1929383432, 3458, 1912602649, 2448, 1946157080,
    3568, 1946157080, 7698, 1811939351, 7404, 1677721620, 14851, 1694499088, 14824, 1946157326, 73085, 1862278670,
    14838, 1694499085, 11410, 1946353675, 83207, 1694572042, 82459, 973149960, 41879, 1677725193, 40183, 1912606226,
    48982, 1677922057, 71750, 1962941701, 76810, 1979720707, 45568, 1795362562, 71287, 1761615113, 71172, 2030050569,
    71168, 1627397380, 21469, 2030109704, 84656, 973145094, 74122, 1761616131, 65814, 688069129, 20981, 1946157837,
    74149, 2030051593, 3707, 1627389970, 78781, 1845569056, 32831, 1929579283, 74572, 1929388818, 74556, 1929388816,
    4379, 1946157071, 51107, 1946357519, 74357, 1711285005, 74335, 1711285003, 74346, 1711285003, 75390, 1694704394,
    74370, 1711285001, 74379, 1711285001, 74388, 1711285001, 11585, 1929576456, 75374, 1694704392, 75382, 1862476552,
    75431, 1761813256, 11578, 1912799239, 54530, 1929450247, 75424, 1761813255, 77150, 1912611847, 75400, 822289158,
    75406, 839066374, 75412, 855843590, 75418, 1761813254, 54525, 2030113541, 86874, 2030250501, 72520, 1627397385,
    48834, 2030243590, 67920, 1627397383, 44620, 1694502413, 73726, 1946165506, 30212, 1644366612, 70305, 1845501189,
    25058, 788531210, 90929, 1929590281, 73779, 1946165507, 13644, 1812135940, 37040, 1929448708, 72631, 1677729032,
    6882, 1677721643, 81337, 1996554507, 81348, 1694564619, 69934, 1929387270, 93034, 1946157851, 92992, 1912603414,
    40236, 2030046740, 48606, 1929580308, 93014, 1912603412, 48588, 1929580306, 66635, 1946163985, 7437, 1811939344,
    48575, 1946357517, 85815, 1694640394, 17153, 1912602889, 7787, 1795162141, 23823, 973080580, 75664, 1912611842,
    72071, 1862278410, 54673, 1912673033, 49190, 1929580306, 47930, 1845694224, 58145, 1929582602, 75210, 1929585418,
    1260, 1929379852, 13530, 1996685319, 68365, 1862278409, 80425, 1946167068, 7965, 1694498840, 14600, 1845494035,
    14585, 1845494031, 54362, 1694569220, 29006, 1946159623, 11498, 1929576452, 46874, 1929580292, 70317, 1761615110,
    23614, 1862273030, 69017, 1744837892, 54946, 1912673029, 33676, 1929579285, 33657, 1929579283, 33582, 1929579281,
    33566, 1929579280, 33641, 1946356496, 33626, 1929579279, 93314, 1912603407, 93329, 1912603407, 20557, 1912603406,
    33612, 1862470414, 33599, 1929579277, 75311, 2030248717, 21819, 2030109706, 13348, 1677918216, 50014, 1929580296,
    50531, 1677922056, 54597, 1929450248, 74948, 1929585416, 50022, 1694699271, 54590, 1694569223, 74941, 1694704391,
    47317, 2030243606, 47359, 1946357525, 91538, 1946157845, 47297, 2030243604, 40338, 1845497363, 17276, 1912602898,
    20625, 1912603406, 47283, 1745030926, 91930, 1912603406, 47339, 1929580300, 47276, 1694699271, 25821, 1795164176,
    90619, 1795372560, 25817, 788531204, 68223, 2030050566, 74253, 1948262918, 49419, 1812139779, 75646, 1929389059,
    71042, 1811946757, 85621, 1912744200, 74090, 771760389, 74086, 1929388292, 73529, 973152258, 21355, 1946157838,
    70917, 1828723981, 25124, 788531210, 25115, 1862273033, 26178, 1862404361, 90910, 1862481417, 37974, 1929383432,
    25108, 1627392007, 25134, 754976773, 43938, 1694502408, 85411, 1979919362, 74036, 2030051590, 86654, 2030250502,
    44058, 1644170760, 72596, 1627397381, 65879, 704846341, 52407, 687935497, 18667, 2835350018, 48382, 1929580300,
    37044, 973147396, 28776, 1744833037, 28766, 1946159626, 28757, 1946159625, 72133, 2046827782, 54257, 1627460356,
    25314, 788531210, 26680, 1929513225, 90853, 1929590281, 11175, 1795358727, 72155, 1929387276, 74063, 1694507267,
    56353, 2030049033, 86752, 1694706181, 49098, 1812139786, 83718, 1661144579, 3725, 1677721619, 6358, 1744830482,
    41282, 1946160657, 41317, 1912606222, 41256, 1929383435, 40892, 1929383434, 58353, 1812142088, 51790, 1694699529,
    3483, 1912602652, 32293, 1644366616, 32192, 1946356503, 31939, 1845693206, 32271, 1845693206, 31836, 2030242581,
    31961, 1912802069, 5589, 1929379860, 31982, 1912802068, 32234, 2030242580, 32374, 1845693204, 37349, 1929448724,
    8340, 1912602643, 32060, 1929579283, 32215, 1694698259, 32394, 1929579283, 32683, 1929579283, 31747, 1929579282,
    31791, 1661143826, 32108, 1929579282, 32126, 1929579282, 32604, 1929579282, 32622, 1929579282, 32652, 1929579282,
    34739, 2030111506, 32043, 1644366609, 32175, 1845693201, 32254, 1661143825, 32442, 2030242577, 34708, 1828784913,
    73443, 1694506513, 8359, 1912602640, 31731, 1929579280, 31897, 1912802064, 32002, 1912802064, 32144, 1929579280,
    32342, 1929579280, 32358, 1929579280, 32471, 1929579280, 31821, 1929579279, 31882, 1694698255, 32093, 1677921039,
    32160, 1946356495, 32413, 1845693199, 32487, 1929579279, 32574, 1929579279, 32589, 1929579279, 34757, 1845562127,
    31717, 1929579278, 31765, 1929579278, 31925, 1929579278, 32079, 1929579278, 32428, 1929579278, 32549, 1929579278,
    34725, 1828784910, 65536, 1996495118, 31704, 1929579277, 31857, 1694698253, 32030, 1912802061, 32329, 1677921037,
    32524, 1929579277, 32670, 1929579277, 81026, 1929576461, 29773, 1677921036, 31692, 1929579276, 31779, 1929579276,
    31809, 1946356492, 31870, 1728252684, 31913, 1996688140, 32018, 1929579276, 32317, 1929579276, 32459, 1963133708,
    32537, 1845693196, 32640, 1929579276, 72921, 1694506508, 3059, 1929379851, 32502, 1929579275, 32513, 1929579275,
    32563, 1929579275, 37379, 973147403, 33829, 1862470410, 35657, 973147146, 35667, 1946225674, 37369, 1946225930,
    31683, 1929579273, 34699, 1828784905, 37807, 973147400, 11211, 771948551, 34557, 2030242567, 34772, 1845562119,
    35650, 1845562375, 35644, 1040256006, 35639, 973147141, 11207, 1694695428, 65798, 1694702084, 12718, 1996685320,
    69835, 1996496134, 68546, 771759363, 12743, 1677918211, 49366, 1728253704, 13336, 553844740, 69240, 1677729033,
    68611, 771759364, 72299, 1845501195, 20492, 1694499617, 20468, 1912603416, 93551, 1912603406, 45814, 1694699277,
    45804, 1929580298, 73873, 1694507274, 83962, 1694566154, 54269, 1845564168, 45799, 1812139781, 80206, 1677731600,
    26006, 1996490770, 27474, 1996622098, 91064, 1996699154, 26024, 1744832524, 27492, 1744963852, 91082, 1745040908,
    8076, 1929379851, 8149, 2030043147, 11778, 1929576459, 25995, 1929381899, 27463, 1929513227, 91053, 1929590283,
    11771, 721616903, 26036, 788531207, 11765, 1694695430, 54874, 1677792003, 9254, 1728053258, 56151, 973084173,
    52351, 687935500, 52363, 687935499, 76454, 771761156, 77294, 1929389074, 8187, 1694498831, 75678, 1912611849,
    48103, 1929580296, 83398, 973153032, 12548, 1694695431, 74934, 1694704391, 75673, 771761157, 75669, 1711285252,
    72005, 1694506254, 71719, 1946164493, 72048, 1845501197, 70695, 2030050572, 8176, 1711276043, 69385, 1744837898,
    71400, 1845501194, 71541, 1929387274, 70744, 1627397385, 67712, 1677729032, 72405, 1811946760, 70021, 1862278405,
    55453, 1929450767, 55440, 1929450765, 2846, 1694498826, 11022, 1828913156, 28716, 1694501390, 28730, 1862273550,
    28703, 1694501389, 28744, 1694501389, 85735, 1677863176, 11801, 1795358730, 92680, 1912603407, 48452, 1929580298,
    13026, 1694695433, 20928, 1912603411, 48003, 1929580302, 47528, 1627590412, 47996, 2030243591, 49112, 1644367619,
    85678, 1912744200, 73484, 687939331, 86768, 1694706180, 25640, 1627392014, 42096, 1929383434, 90991, 1929590282,
    25634, 788531206, 26764, 1862404357, 42091, 1862274565, 90986, 1862481413, 26783, 1761741059, 83882, 1761676803,
    83899, 1761742339, 18606, 1677722131, 18625, 1677722130, 17467, 1694499088, 55749, 1845564686, 55763, 1845564686,
    8328, 2030043148, 13780, 1929576460, 34315, 1694698252, 55777, 1929450763, 45400, 1929580296, 57521, 1711478792,
    44517, 1946160654, 16981, 1912602897, 68282, 1728060679, 7238, 1711276052, 68725, 1694506248, 57093, 973084420,
    52330, 1560350730, 73519, 1560354570, 71869, 2046827789, 47010, 1929580299, 47001, 1929580297, 42672, 1929383436,
    42684, 1946160650, 72624, 1828723975, 49108, 1627590404, 54880, 1996559105, 44414, 1912606218, 36242, 973147149,
    44978, 1929383437, 8405, 1694498828, 36231, 973147147, 3084, 1694498826, 3108, 1694498826, 8453, 2030043146,
    8430, 1946157065, 32951, 1677921033, 32944, 1879247623, 11182, 1946353668, 83351, 1828791053, 50943, 1745030920,
    83319, 1744970504, 85694, 1744972040, 54470, 1946227461, 93901, 1677866759, 93949, 1929524999, 39003, 1929383437,
    67657, 1694506247, 44473, 1627393552, 51487, 1912803338, 51497, 1912803338, 51478, 1912803337, 49787, 1929580294,
    70297, 1962941704, 70015, 1845501190, 85389, 1845701635, 8140, 1929379849, 8132, 1677721608, 49092, 1812139779,
    70467, 1845501189, 35876, 973147147, 29794, 1929579274, 29813, 1929579274, 35887, 973147146, 35897, 973147146,
    29785, 1677921033, 29804, 1677921033, 68051, 1694506245, 16322, 1929380116, 81328, 1694564617, 49132, 2030243594,
    11932, 1812135941, 72314, 1895832836, 21317, 1912603410, 37918, 1929383431, 7520, 1728053273, 7545, 1728053273,
    7475, 1879048216, 7570, 1728053270, 7499, 1879048213, 13307, 1963130889, 13316, 1929576454, 5676, 1694498830,
    2856, 1694498828, 11001, 1677918214, 68374, 1795169546, 65904, 1929583109, 85368, 1761815554, 69041, 1845501193,
    4433, 1845493784, 18300, 1845494040, 4457, 1845493782, 37595, 1694567702, 37617, 2030112020, 37637, 1677790480,
    37653, 1677790478, 13389, 1946353675, 37667, 1929448714, 51274, 973147911, 37113, 1929448710, 51268, 973147910,
    68215, 1677729032, 83304, 1677925903, 91710, 1946157843, 46232, 1929580304, 46248, 1694699279, 46204, 1929580302,
    46218, 2030243598, 93213, 1912603406, 46199, 1694699269, 58887, 1845500184, 23884, 1694500872, 23880, 1660946436,
    73679, 1946165506, 15439, 1929380115, 73328, 1694506515, 73295, 1694506513, 73460, 1694506513, 73312, 1694506512,
    36554, 973147150, 34285, 1694698253, 36578, 973147148, 2982, 1845493771, 36543, 973147147, 2993, 1845493770,
    36568, 973147146, 80907, 2030239754, 58361, 1677924366, 41788, 1929383429, 17228, 1929380111, 7103, 1929379853,
    33553, 1929579277, 34327, 1694698252, 14047, 1795358731, 84620, 1963000842, 33536, 1929579273, 33545, 1946356488,
    170, 1845493790, 53, 1845493783, 0, 1946157076, 200, 1845493780, 35, 1845493778, 76, 1929379858,
    152, 1946157074, 20, 1946157071, 94, 1694498831, 137, 1845493775, 109, 1912602638, 123, 1744830478,
    9264, 1845493770, 12843, 1862467594, 12836, 1677918215, 80644, 1862336519, 12832, 1879244804, 47601, 1694699272,
    51421, 1912803337, 54356, 1929450246, 54351, 1812009733, 83724, 1661144579, 67775, 1845501190, 76256, 1845502979,
    15987, 1879048463, 16002, 1879048463, 26052, 788531210, 26078, 973080586, 82585, 973149962, 11622, 1828913161,
    27426, 1828849929, 87083, 1694640649, 87777, 1828925705, 91102, 1828926985, 14016, 1812135943, 27836, 1694501385,
    71509, 1694506246, 13429, 1929576455, 13423, 1728249862, 45507, 1929580295, 12089, 1828913157, 3003, 1845493776,
    58397, 1677793292, 65776, 755177990, 5824, 1728053291, 37440, 1929448729, 78020, 1694508313, 35057, 1694567191,
    78045, 2030052631, 5640, 2030043155, 33231, 1677921042, 49769, 1929580306, 1732, 1929379857, 5659, 1694498833,
    29684, 1929579281, 33249, 1677921041, 34997, 1929448209, 73426, 1694506513, 33280, 1929579280, 49753, 1929580304,
    5625, 2030043151, 29669, 1946356495, 29715, 1946356495, 35460, 973147151, 37425, 1946225935, 29701, 1929579278,
    29730, 1946356494, 33266, 1929579278, 34983, 1828784910, 1719, 1929379853, 35437, 973147149, 35509, 973147149,
    37794, 973147405, 29657, 1845693196, 80591, 1694564364, 13986, 1879244811, 35373, 973147146, 35383, 536939530,
    35393, 1040256010, 35408, 973147146, 35427, 973147146, 35450, 973147146, 80764, 1912799242, 11230, 1694695433,
    11239, 1929576457, 29630, 1862470409, 29639, 1946356489, 29648, 1694698249, 35418, 1862339593, 35475, 973147145,
    35484, 1812007945, 80603, 1694564361, 35493, 1694567432, 35501, 973147144, 37012, 1728198663, 35820, 1040256006,
    13409, 1929576453, 35403, 973147141, 59970, 1929386253, 71654, 1694506247, 20352, 1946157845, 82502, 1694570260,
    57182, 973084427, 50207, 1627590410, 85362, 1912810499, 73857, 1946165508, 57933, 1996691472, 2489, 1946157074,
    7360, 1929379857, 14948, 2030043405, 14961, 1912602893, 5162, 1694498828, 14925, 1694499084, 14082, 1996685323,
    14904, 1912602891, 14937, 1996488971, 14915, 1862271242, 12122, 1946353672, 12130, 1879244807, 80584, 1845559303,
    12116, 1845690374, 12137, 1879244806, 21607, 2030109705, 19539, 1912603400, 22684, 973080072, 50112, 1929580295,
    82082, 1677788679, 50106, 1996689158, 74919, 1996694278, 85729, 1996630278, 69874, 1694506248, 72430, 1828723975,
    79974, 1711286031, 54139, 1728123655, 54135, 1795232516, 73569, 1828724994, 55096, 1677792017, 41799, 1929383433,
    43311, 1627393545, 28357, 1694501385, 72081, 1627397382, 43520, 1929383437, 86733, 1694706181, 38109, 2030046734,
    76466, 1912611859, 76669, 1946166282, 48228, 1728253705, 48237, 1929580295, 48394, 1929580294, 42891, 1627393556,
    26699, 1845627153, 38084, 1845497361, 86022, 1845635345, 56300, 1929385743, 56315, 1929385743, 75786, 1946166287,
    76118, 2030052367, 50424, 1929580302, 50438, 1694699277, 56287, 1946162957, 56330, 973084429, 27670, 1694632204,
    82275, 1694570252, 86010, 2030184716, 56038, 973084171, 56028, 973084170, 19565, 1912603401, 25893, 1694500873,
    51374, 1912803337, 75749, 1946166281, 90844, 1694709257, 43746, 1979715080, 48939, 1929580293, 57269, 1929582341,
    85616, 1929521413, 86992, 1929587205, 68733, 1627397383, 72139, 1845501192, 12956, 1745027079, 45577, 1677922055,
    69164, 1677729031, 72551, 1962941700, 67676, 1862278407, 25392, 973080589, 25405, 788531213, 25380, 1795164172,
    26612, 1795295500, 90391, 1795372556, 76426, 1912611845, 22877, 1862272774, 46778, 1728253709, 69128, 1627397387,
    42382, 1929383444, 70328, 1728060681, 78480, 1845569048, 85392, 1845701635, 975, 1694498840, 10126, 1929379857,
    945, 1677721616, 10103, 1879048207, 961, 1694498830, 6753, 1879048205, 7077, 1795162125, 9339, 1811939341,
    16398, 1912602892, 16419, 1879048458, 16410, 1929380105, 81441, 1912668425, 11152, 1677918212, 48068, 1929580294,
    73657, 1795170569, 85457, 2567121924, 81192, 1745027079, 54402, 1828786948, 12853, 1929576457, 70460, 1845501191,
    54498, 1694569221, 72564, 1627397383, 78464, 1694574096, 58937, 1929386266, 38769, 1929383434, 71755, 1962941703,
    76779, 771761156, 25337, 788531204, 43742, 1627393540, 71032, 1761615114, 65857, 688069125, 74262, 773857796,
    53627, 2030047499, 53650, 2030047498, 83843, 1996557826, 83908, 1996623362, 10455, 1694498841, 45958, 1845694212,
    54220, 1845564164, 75817, 1912611854, 52416, 687935498, 91598, 1946157850, 91624, 1912603411, 48201, 1845694223,
    76026, 2030052366, 10062, 2030043149, 17518, 2030043405, 48188, 1845694221, 45355, 1929580297, 11296, 1694695432,
    51159, 3120631560, 51167, 3137408775, 51185, 2449542919, 51153, 1040256774, 51174, 788598534, 51192, 755044102,
    46734, 1929580293, 51180, 1040256773, 11292, 1694695428, 45351, 1694699268, 54860, 1694569220, 83736, 1946357250,
    13076, 1929576455, 13072, 2047016964, 50141, 2047020804, 75607, 1929585419, 73802, 1946165507, 40553, 1677725200,
    73631, 1728061703, 50331, 1929580294, 54561, 1946227461, 1040, 1677721624, 33937, 1929579278, 1029, 1677721611,
    26120, 788531209, 82576, 973149961, 11631, 1845690376, 27455, 1845627144, 91140, 1845704200, 10964, 1929576453,
    37019, 1929525253, 10960, 1795358724, 40289, 1929383434, 27539, 1929513224, 38292, 1929383432, 83852, 536940036,
    904, 1929379851, 79602, 1828792074, 79612, 1912678154, 57103, 973084423, 10912, 1812135942, 13107, 1929576453,
    46859, 1929580293, 35797, 1677790215, 71303, 2030050571, 71314, 1946164486, 4394, 1946157071, 54366, 1677792005,
    39633, 1811942938, 67755, 1694506249, 68575, 771759363, 69593, 1845501194, 47783, 1728253705, 47775, 1929580296,
    47792, 1812139780, 17739, 1694499089, 74539, 1929388817, 22642, 1845495312, 74449, 1929388816, 22555, 1845495311,
    22570, 1946158607, 22629, 1677723149, 22795, 1677723149, 22543, 1677723148, 22692, 1677723148, 22704, 1677723148,
    22783, 1677723148, 22532, 1694500363, 22716, 1677723147, 12594, 1694695433, 71916, 2030050574, 1633, 1694498834,
    46958, 1929580302, 42274, 2030046731, 45730, 1627590405, 72251, 1627397381, 78738, 1946232363, 83171, 2030113047,
    84071, 2030109719, 52609, 2030047510, 52588, 2030047509, 84114, 2030109717, 83108, 1728123156, 84094, 1728119828,
    71414, 1627397387, 73823, 1946165507, 28870, 1946159626, 37551, 1929448712, 57415, 1929582608, 57401, 1929582606,
    58536, 1929451533, 57334, 2030245900, 57389, 1929582604, 53943, 1929449995, 53954, 1929449995, 57441, 1929582603,
    57461, 1929582603, 57472, 1929582603, 58549, 973150219, 37103, 973147402, 57315, 1929582602, 57431, 1929582602,
    57325, 1946359817, 57380, 1929582601, 57452, 1929582601, 65844, 688069128, 13648, 1845690371, 94188, 1677866764,
    83872, 1661013508, 83895, 1661079044, 69021, 1946164487, 15535, 1912602898, 21207, 1912603409, 21113, 1912603408,
    68862, 1627397384, 68664, 771759364, 73403, 2030050830, 35701, 1677790216, 83269, 1677794824, 30815, 1795361553,
    8682, 1929379856, 30734, 1929579280, 30719, 1929579279, 30801, 1929579278, 30762, 1929579277, 30775, 1929579277,
    30788, 2030242573, 30750, 1929579276, 34799, 1828784908, 37755, 1929448716, 30708, 1996688139, 34779, 1845562122,
    34789, 1845562122, 50837, 1845694218, 36223, 973147144, 13356, 1912799239, 29998, 1677921036, 25260, 1929381904,
    27693, 1929513232, 90351, 1929590288, 51975, 1912803343, 27732, 1828849933, 26277, 1694632204, 27709, 1795295500,
    78105, 1694508300, 27682, 1929513227, 27721, 1912736011, 27750, 1694632203, 25276, 2030045193, 25098, 1879050246,
    26271, 1879181574, 27745, 2013399301, 54833, 1694569226, 50873, 1929580305, 51517, 1677922317, 47432, 1694699270,
    16312, 1912602890, 41937, 1929383429, 68413, 1744837898, 49269, 1711476484, 58217, 1996691464, 86816, 1912809988,
    71851, 2030050571, 72508, 1862278406, 15520, 1694499087, 15506, 1694499086, 11140, 1812135942, 71902, 1845501190,
    69829, 1996496134, 66200, 1929386774, 66182, 1728060178, 66222, 1929386770, 66165, 1929386769, 66422, 1694505744,
    66240, 1929386765, 46387, 1845694219, 15650, 1912602899, 7614, 1946157070, 70472, 1728060678, 73573, 771760388,
    11536, 1677918210, 72400, 1845501189, 8943, 1845493772, 26062, 788531208, 26070, 973080584, 82559, 973149960,
    11610, 1912799239, 27435, 1912736007, 87770, 1912811783, 91119, 1912813063, 56632, 1946162954, 44939, 1946160650,
    52313, 1560350727, 12939, 1694695429, 68635, 771759364, 66978, 973085445, 5174, 1677721620, 52385, 1560350731,
    27547, 1845627139, 38215, 1845497347, 26744, 1627523332, 44386, 1627393540, 79110, 1912678156, 91287, 1929590284,
    50964, 2030243595, 75324, 2030248715, 36995, 1694644232, 69429, 2030050568, 72032, 1962941702, 44949, 1929383430,
    69734, 1728060682, 16357, 1962934541, 10873, 1929576453, 17614, 1929380106, 71673, 1627397385, 39793, 1845497359,
    68746, 1862278405, 69300, 1845501192, 53457, 1912606987, 13914, 1879244807, 82864, 973148421, 86157, 1795303684,
    87013, 1795303940, 70207, 1795169543, 76840, 1879057414, 54649, 1694569223, 38317, 1912606220, 83864, 536940036,
    76873, 1828725764, 25466, 1929381894, 27399, 1929513222, 90521, 1929590278, 72617, 1862278407, 27508, 1627523332,
    91098, 1627600388, 37793, 587271425, 54165, 587272961, 85400, 1912810499, 11827, 1812135960, 11851, 1812135958,
    11811, 1912799248, 11873, 1812135952, 8955, 1845493773, 26043, 788531209, 26088, 973080585, 82567, 973149961,
    11602, 1795358728, 27418, 1795295496, 87786, 1795371272, 91111, 1795372552, 35601, 973147140, 69346, 1845501190,
    77883, 2030052629, 77904, 2030052628, 19352, 1694499347, 80781, 1929576457, 42719, 1946160652, 57283, 1929582345,
    85686, 1912744200, 92129, 1946157854, 92044, 1946157844, 20318, 1912603410, 20301, 1946157841, 20214, 1946157840,
    52846, 973082896, 19620, 1912603407, 92029, 1912603407, 92064, 1912603405, 92077, 1912603405, 86218, 1912809990,
    65862, 688069125, 85387, 1694706690, 91958, 1946157845, 20282, 1912603411, 21850, 2030109713, 34339, 1694698256,
    49992, 1929580303, 74622, 973087503, 49978, 1946357518, 54618, 1929450254, 74637, 1929388814, 74846, 1946362638,
    54605, 1845564173, 85545, 1862479882, 50546, 1929580296, 50539, 1812139783, 54682, 1929450247, 86277, 1812146695,
    54632, 1661014788, 26868, 2013399299, 90616, 2013476355, 74520, 1929388819, 74414, 1929388818, 28377, 1946159628,
    22943, 1862272779, 28366, 1946159627, 29049, 1828719115, 71580, 1845501190, 11743, 1946353670, 10694, 1795162138,
    28209, 1929382416, 88710, 1828925967, 88725, 1828925967, 24128, 1627392014, 88652, 1627599374, 377, 1912602637,
    24115, 2030045197, 88086, 2030252557, 24142, 973080588, 24104, 973080587, 24154, 973080587, 24165, 788531211,
    24176, 788531211, 55928, 973084171, 87614, 1644376331, 26587, 1946290442, 26597, 1644300554, 87594, 1946366218,
    87604, 1644376330, 88834, 1946366730, 88844, 1644376842, 89808, 1946366986, 76372, 1879057410, 25841, 788531205,
    25837, 1929381892, 26883, 1929513220, 44869, 1929383428, 90635, 1929590276, 68151, 1694506248, 13684, 1912799243,
    17127, 1677721867, 54277, 1694569221, 93597, 1946157846, 93582, 1912603407, 39943, 1627393546, 46710, 2030243592,
    70805, 1677729033, 4330, 1946157073, 30347, 1929579281, 10270, 1929379855, 80501, 2030108684, 11554, 1677918217,
    51098, 1677922057, 75491, 1677927177, 86552, 1677928969, 11571, 1912799239, 71368, 1946164485, 65667, 755177988,
    53800, 1694568969, 8856, 1862270991, 26899, 1694632207, 90728, 1694709263, 8913, 1962934281, 13708, 1845690372,
    11333, 1912799238, 5001, 1929379850, 67699, 2030050573, 68939, 1627397384, 68615, 771759365, 1858, 1946157071,
    1873, 2030043149, 66539, 1677728525, 70007, 1627397384, 91729, 1946157851, 91756, 1946157843, 78448, 1912677904,
    50411, 1929580301, 13242, 1812135941, 46188, 1812139781, 55252, 973149192, 86455, 1929587208, 86448, 1694706183,
    16804, 1946157339, 17397, 1996488986, 17352, 1677721870, 17340, 1677721868, 42327, 1845497348, 66383, 1929386770,
    65942, 2030050064, 12013, 1845690380, 48705, 1929580301, 48690, 1929580294, 72542, 1627397385, 92820, 1946157846,
    92975, 1912603409, 24305, 2030045200, 20596, 1912603407, 81910, 1828784140, 88698, 1828925964, 24295, 2030045194,
    87941, 2030252554, 24287, 973080584, 49013, 1812139784, 87587, 1694707975, 13730, 1912799238, 72177, 1627397384,
    53638, 1929384204, 16464, 1912602897, 86760, 1745037829, 72120, 1811946761, 13054, 1929576455, 21062, 1929380632,
    21039, 1912603415, 37776, 1929448721, 26225, 1929513232, 37880, 1929383440, 93441, 1912603408, 87092, 1845635595,
    86239, 1694706185, 77350, 1895834627, 76751, 1828725763, 42915, 1929383439, 70142, 1962941704, 9498, 1677721637,
    78117, 1677731109, 9697, 2030043153, 3368, 1694498831, 47203, 1694699274, 3391, 2030043145, 3383, 2030043144,
    47194, 1929580293, 12944, 1862467588, 47199, 1862471428, 18684, 989856262, 73749, 1694507276, 45785, 1661144839,
    68599, 771759364, 72106, 1862278409, 46352, 2030243592, 71732, 1627397382, 73478, 1560354563, 53905, 1812009490,
    30121, 1963133712, 12968, 1694695439, 81234, 1845690379, 14153, 1812135946, 84199, 2030109716, 34355, 1694698256,
    36319, 973147152, 33049, 1728252687, 25472, 2030045191, 27405, 2030176519, 90527, 2030253575, 7721, 1845493792,
    5246, 1946157077, 15339, 1946157326, 35907, 973147147, 31307, 1929579274, 81702, 1929445642, 70873, 1912610056,
    11735, 1946353672, 49293, 822284034, 71621, 1627397384, 76892, 1912611846, 53480, 973082891, 20035, 1912603402,
    16500, 1912602901, 16449, 1912602895, 44360, 1912606231, 44319, 1694502414, 85971, 1828858114, 56514, 973084441,
    82348, 1929451288, 56497, 1946162961, 87167, 1879190020, 40748, 1912606219, 13931, 1677918215, 55113, 1677792019,
    42116, 1929383435, 73962, 1694507274, 45740, 1845694213, 72246, 1845501189, 53817, 1677791754, 53871, 1677791753,
    54855, 1694569221, 70323, 1627397381, 8087, 1929379850, 51755, 1694699528, 11156, 2030239749, 11789, 1694695429,
    42106, 1929383434, 26769, 1761741060, 91005, 1761818116, 53729, 1694568966, 74180, 2030576136, 86681, 2030250504,
    74195, 772284933, 21261, 1912603415, 21284, 1912603411, 76149, 1811948561, 28294, 1946159625, 28286, 1946159624,
    33763, 1929579275, 33774, 2030242569, 75335, 2030248713, 75366, 1677927176, 20265, 1912603409, 49683, 1929580304,
    20166, 1946157839, 21708, 2030109711, 21695, 2030109709, 49670, 1845694221, 49647, 1845694220, 49659, 2030243595,
    56062, 973084171, 66472, 1795169034, 56055, 973084167, 56049, 973084166, 86284, 1946364421, 47503, 1845694218,
    11754, 1694695429, 76200, 1811948560, 76216, 1811948560, 55895, 973084170, 55886, 973084169, 77092, 1912611848,
    47120, 1845694216, 77336, 1677730819, 73838, 1946165508, 75618, 1845699344, 40329, 1946160649, 70996, 1677729033,
    70424, 1627397383, 48482, 1946357507, 57129, 973084420, 3760, 1728053261, 28966, 1828719114, 43320, 1828720136,
    39575, 1929383442, 39593, 1929383436, 67692, 1946164487, 33173, 1728252696, 33150, 1728252695, 6861, 1711276053,
    57867, 1996691477, 33130, 1728252692, 57900, 1912805395, 58041, 1057167379, 33112, 1728252690, 58006, 1728256018,
    58100, 2030245906, 29744, 1946356497, 30957, 1728252689, 58024, 1057167377, 16144, 1811939600, 57990, 1728256016,
    58084, 2030245904, 30942, 1728252687, 31348, 1677921039, 35225, 1845562127, 35212, 1845562125, 36917, 973147149,
    36930, 973147149, 58071, 1946359821, 29761, 1677921036, 35250, 1946225420, 57855, 1996691468, 57888, 1996691468,
    57978, 1996691468, 50366, 1845694219, 58060, 1946359819, 35240, 1946225418, 57968, 1996691466, 50357, 1845694217,
    11648, 1879244808, 86738, 1946364420, 4298, 1929379860, 7116, 1946157073, 57841, 1929582606, 43881, 1929383440,
    92664, 1912603408, 13066, 1963130886, 25104, 788531204, 69611, 1744837900, 55260, 973149193, 58816, 1929386245,
    76794, 1660953602, 5404, 1845493770, 13141, 1845690377, 5153, 1962934281, 12559, 1694695432, 12555, 1912799236,
    43276, 1627393549, 40223, 1694502413, 78088, 1845503249, 24974, 1694500876, 55410, 973149196, 6376, 1694498827,
    55169, 2466321418, 55179, 2483098634, 55204, 973149193, 55213, 755045385, 55153, 973149192, 55161, 755045384,
    55196, 973149192, 55146, 973149191, 55189, 536941575, 87524, 1929588999, 54965, 1694569222, 78262, 1694573830,
    87518, 1694707974, 19176, 1845494299, 6174, 1694498838, 6196, 2030043156, 77781, 1912612113, 77765, 1828726032,
    77798, 1744839952, 43289, 1677725198, 86087, 1845635338, 44049, 1929383433, 85825, 1661085960, 92573, 1946157844,
    44215, 1929383436, 70104, 1996496134, 72061, 1845501194, 69366, 1845501192, 11670, 1912799238, 76765, 771761157,
    68159, 1795169544, 2077, 2030043149, 81470, 2030108940, 81482, 1879113994, 93694, 1946157845, 93680, 1912603406,
    46596, 1728253703, 46603, 1929580293, 54406, 1795232516, 46725, 1929580297, 15415, 1929380120, 15399, 1929380112,
    17047, 1862271242, 13558, 1694695431, 67890, 1627397381, 79032, 973154052, 24804, 2030045194, 88009, 2030252554,
    24796, 973080584, 87665, 1795371271, 48891, 1929580299, 54305, 2030113539, 11749, 1912799237, 86748, 1845701124,
    9167, 1845493768, 75666, 771761155, 74755, 1694507791, 13767, 1963130893, 13755, 1963130892, 83514, 1627464457,
    83523, 1644241673, 83532, 1661018889, 83541, 1677796105, 51243, 1929449224, 51260, 973147912, 80930, 1929576456,
    54475, 1912673030, 57497, 1694701579, 18643, 1677722127, 28316, 1946159629, 13236, 1929576454, 26786, 1929513220,
    42911, 1929383428, 70097, 1795169543, 11136, 1694695428, 85352, 1694706690, 74059, 771760388, 42829, 1946160655,
    70617, 1744837898, 21642, 2030109707, 35977, 973147145, 83463, 973153033, 49860, 1929580296, 74820, 1929585416,
    77157, 1946166279, 58793, 973084933, 57744, 1912805381, 68587, 771759364, 40175, 1694502408, 53861, 1929449994,
    54170, 1929450245, 54166, 1828786948, 87017, 1828858372, 85444, 1845701635, 71341, 1761615111, 70943, 1946164485,
    85340, 1677929219, 69802, 1795169545, 30095, 1963133708, 46181, 1694699271, 75081, 1845699335, 76512, 1694508039,
    7013, 1845493780, 30036, 1929579282, 30019, 1728252689, 30054, 1963133713, 30071, 1929579281, 13889, 1929576464,
    36204, 973147146, 30010, 1677921033, 56666, 1946162983, 56705, 1946162982, 56816, 1946162980, 10599, 1929379874,
    56881, 1946162978, 56743, 1946162975, 89413, 2030253086, 56852, 1946162973, 89484, 1929589789, 56915, 1946162971,
    82209, 1845565210, 89363, 1929589785, 89388, 1929589785, 56642, 973084440, 27019, 1946290455, 82138, 1845565207,
    89461, 2030253079, 26979, 1929513238, 56774, 1929385749, 56795, 973084437, 56965, 1694504725, 89342, 2030253077,
    15860, 2030043412, 82118, 1845565204, 17531, 1929380115, 82161, 1929451283, 89443, 1845703698, 27138, 1744963857,
    27073, 1845627152, 82180, 1929451280, 89326, 1845703696, 12286, 1929576463, 82261, 1929451278, 82196, 1862342413,
    82235, 1929451277, 82248, 1929451277, 53506, 1929384204, 36369, 1845562379, 36360, 973147145, 30088, 1963133703,
    73853, 1946165508, 14110, 1677918214, 74188, 1644700163, 68180, 1962941702, 74231, 1696080388, 74140, 771760388,
    68798, 1677729032, 89779, 1845703709, 89917, 1929589783, 89940, 1812149270, 23768, 1711278099, 53096, 2030047507,
    88304, 1711485459, 10203, 1694498834, 23752, 2030045200, 23787, 1677723664, 25979, 2030045200, 87448, 2030252304,
    90776, 1694709264, 9597, 1929379855, 23737, 973080591, 53081, 973082895, 90224, 1845703951, 23723, 1946159118,
    87286, 1946366222, 88601, 1946366478, 93490, 1912603406, 28161, 1929382413, 81878, 1828784140, 88686, 1828925964,
    23812, 2030045195, 87890, 2030252555, 23713, 2030045194, 87880, 2030252554, 23704, 973080585, 23803, 973080585,
    36122, 973147145, 23696, 973080584, 26549, 1929513224, 27845, 1677724168, 50234, 1929580296, 80995, 1929576456,
    86375, 1929587208, 87210, 1929589000, 88791, 1929589512, 26542, 1694632199, 86958, 1694706183, 87203, 1694707975,
    88784, 1694708487, 90268, 1694708999, 74012, 2030051591, 86630, 2030250503, 74074, 771760389, 74070, 1929388292,
    74284, 1881416195, 72341, 1627397388, 75690, 1677730820, 29090, 738200073, 74331, 774906372, 12893, 755171330,
    50855, 1845694217, 44748, 1627393544, 72555, 1627397380, 93619, 1946157844, 93639, 1912603405, 46995, 2030243590,
    76707, 1811948547, 47590, 1761808130, 5379, 1845493771, 15950, 1879048469, 57193, 1694504724, 6315, 1694498835,
    6413, 1879048208, 15934, 1879048464, 15971, 1879048464, 3326, 1862270990, 6399, 1694498830, 6387, 1711276044,
    81065, 1879244812, 81625, 1912668428, 50909, 1929580299, 10982, 1929576457, 10974, 1677918216, 69695, 1744837894,
    74042, 2030051592, 86660, 2030250504, 85482, 1946364930, 75687, 1912611843, 85442, 1711483906, 85535, 1711484930,
    76646, 1946166275, 10878, 1694695431, 13322, 1694695431, 67012, 1677728524, 70773, 1962941705, 71348, 1761615112,
    47918, 1929580300, 47946, 2030243594, 54689, 2030113546, 87066, 2030184970, 71766, 1627397381, 86717, 1694706179,
    1467, 1677721617, 4288, 1929379850, 70222, 1946164488, 12751, 1694695430, 26716, 1879181571, 41858, 1879051779,
    90904, 1879258627, 72612, 1627397381, 43632, 1811942927, 42853, 1627393550, 38497, 1694502413, 6032, 1677721612,
    36054, 973147145, 44040, 1694502409, 23042, 1996490504, 75027, 1694704392, 82020, 973145349, 85559, 1929521413,
    45040, 1694699012, 54308, 1694569220, 92000, 1946157853, 20776, 1912603419, 92159, 1946157851, 76954, 1912611863,
    76977, 1912611863, 77000, 1912611863, 92902, 1912603413, 20838, 1946157843, 92923, 1912603411, 92942, 1912603410,
    76613, 1694508047, 76939, 1694508047, 77173, 1946166287, 20824, 1912603406, 76519, 1694508045, 20740, 1660945164,
    76598, 1711285253, 86213, 1711483397, 76695, 1778394115, 56019, 973084169, 14423, 1828716830, 14477, 1828716826,
    14503, 1828716826, 14453, 1828716824, 14401, 1828716822, 14529, 1845494036, 17638, 1795162384, 24479, 1862273038,
    27287, 1862404366, 90007, 1862480910, 24467, 973080588, 12478, 1996685323, 81649, 1912668427, 81812, 2030110731,
    88458, 2030252555, 12468, 1929576458, 24458, 973080585, 24493, 788531209, 27279, 1677854984, 81804, 1677789192,
    86984, 1677928968, 87531, 1677930760, 89999, 1677931528, 12489, 1946353671, 11331, 1862467586, 57066, 771757828,
    39698, 1912606225, 42971, 1929383438, 67645, 1929387276, 43163, 2030046731, 73982, 1694507274, 54656, 1912673033,
    54436, 1929450247, 68759, 1627397383, 45735, 1627590405, 72262, 1627397381, 22307, 1694500121, 22070, 1845495063,
    77657, 2030052631, 77680, 1845503255, 77703, 1845503254, 77725, 1845503254, 22050, 1677722900, 22454, 1677722897,
    36526, 973147153, 55358, 973149200, 36511, 973147151, 55383, 1828787215, 55374, 973149193, 36390, 973147146,
    75357, 1694704393, 20250, 1946157839, 49641, 1929580294, 49636, 1677922053, 65893, 2701335043, 69928, 1627397382,
    85430, 1812147202, 58821, 1929386248, 55988, 973084180, 55969, 973084179, 77117, 1912611858, 82918, 1912672530,
    58225, 2030245905, 67360, 1929387025, 20113, 1912603408, 86256, 1694706185, 73865, 1946165508, 68145, 1627397382,
    71704, 1929387269, 71356, 1929387269, 67764, 1694506251, 71523, 1862278406, 67280, 1677728778, 54154, 1929450243,
    50377, 1929580301, 51412, 1912803337, 76628, 1912611849, 9714, 1677721623, 17938, 1677721879, 91472, 1946157847,
    47106, 1845694222, 53286, 2030047502, 53313, 2030047502, 53373, 2030047502, 67266, 1862278158, 53300, 2030047501,
    53387, 2030047501, 10991, 1946353674, 12983, 1694695433, 47097, 1946357513, 49066, 1929580297, 68423, 1862278410,
    86165, 1795303686, 8490, 1694498833, 8507, 2030043151, 56173, 973084166, 20964, 1946157841, 41917, 2046823939,
    71448, 1761615111, 76758, 1811948551, 26097, 788531207, 11707, 1795358726, 27449, 1795295494, 83438, 973153030,
    87801, 1795371270, 91134, 1795372550, 83335, 2030183173, 81931, 2030110730, 88029, 2030252554, 71462, 1627397383,
    87679, 1728262407, 73952, 1694507274, 70431, 1811946757, 85452, 1661152259, 13695, 1812135945, 48164, 1728253702,
    74166, 2030313991, 86674, 2030250503, 76817, 1677730824, 72607, 1845501189, 43730, 1929383436, 71093, 1845501190,
    68675, 1627397382, 44736, 1694502412, 85490, 1845702402, 88740, 1711485463, 19112, 1694499346, 85420, 1845701635,
    38604, 1811942931, 76497, 1912611850, 13573, 1694695431, 70507, 1728060681, 3924, 1694498834, 3942, 1694498831,
    3911, 1879048205, 3957, 1845493771, 43189, 1845497353, 6790, 1694498841, 6766, 1811939352, 6815, 1811939349,
    66572, 1744837397, 67068, 1677728781, 67129, 1677728780, 31363, 1929579275, 68836, 1761615115, 68847, 1761615112,
    68570, 771759365, 75658, 1929389060, 68696, 1627397386, 68507, 771759366, 72095, 1761615108, 74301, 774382084,
    91265, 1627600406, 6105, 1694498843, 35149, 1946225434, 4003, 1996488727, 4026, 1912602647, 47567, 1694699287,
    28541, 1845496341, 34078, 1694698261, 89877, 1845703701, 28580, 1728055828, 28522, 1845496339, 89898, 1845703699,
    1417, 1677721618, 15690, 1728053522, 28562, 1728055826, 58170, 1929582610, 22344, 1677722897, 28600, 1845496337,
    89860, 1845703697, 22727, 1677723151, 57579, 2030245903, 37559, 1929448718, 22361, 1694500108, 37573, 1929448716,
    21562, 2030109706, 36983, 1929525256, 86521, 1694706183, 47351, 1745030920, 83733, 2047020547, 11676, 1677918217,
    81321, 1929445639, 51510, 1946357767, 7192, 1677721614, 7348, 1879048204, 85473, 2047028226, 72419, 1929387275,
    83915, 1677788939, 48857, 1694699274, 54508, 1694569219, 52437, 687935504, 55839, 973149447, 55834, 1946227973,
    46797, 1912803089, 93667, 1912603405, 46791, 1812139782, 70818, 1677729033, 65646, 1560484358, 65589, 1560484357,
    49469, 1929580306, 79217, 1677797138, 20181, 1946157841, 49487, 1929580303, 93476, 1912603406, 73241, 1694506509,
    21676, 2030109706, 51313, 1040256777, 49461, 1929580296, 83472, 973153032, 49454, 1845694215, 74860, 1845699335,
    76280, 771761156, 77270, 1912611845, 39890, 2030046742, 26956, 1694632212, 39870, 1694502420, 86065, 1996630286,
    85574, 1694640391, 12110, 1946353670, 82541, 755046150, 57177, 973084421, 13704, 1862467588, 35931, 973147158,
    31263, 1946356501, 31284, 1677921042, 35795, 1040256002, 70498, 1828723977, 85398, 1963142146, 43802, 1694502412,
    49332, 1661144835, 40168, 1862274567, 39294, 1811942924, 7218, 1677721620, 93738, 1912603408, 23028, 1677723406,
    93754, 1912603406, 23015, 1677723405, 13130, 1694695435, 38575, 1744834059, 44678, 1677725195, 46505, 1929580299,
    11593, 1728249865, 46498, 1929580295, 54443, 1946227462, 48300, 1929580295, 58872, 973084943, 58858, 973084942,
    82615, 1845565709, 44542, 1694502410, 44243, 1627393542, 76877, 1744839689, 94213, 1661089551, 28462, 687868419,
    57594, 2030245901, 57627, 1929582603, 57607, 1677924362, 57617, 1694701578, 70436, 1845501189, 42731, 1912606215,
    77288, 1912611846, 6334, 1912602648, 77996, 1694508312, 5225, 1946157077, 5208, 1946157073, 27362, 1929513232,
    90575, 1929590288, 5194, 1946157070, 22229, 1694500109, 25555, 1627392012, 55939, 973084171, 22211, 1845495050,
    22221, 973079816, 26848, 1862404360, 90703, 1862481416, 82033, 1677788423, 22242, 1845495048, 12746, 1677918213,
    81984, 1677788421, 91775, 1946157843, 48673, 2030243596, 91794, 1912603404, 48667, 1929580294, 48685, 1812139781,
    86103, 1694640389, 44470, 1627393539, 6682, 1946157076, 3511, 1862270994, 27584, 1661077763, 41390, 1660947971,
    90488, 1929590285, 41349, 1929383433, 93932, 1677866760, 74242, 2031886852, 57086, 973084419, 14102, 1677918216,
    13629, 2030239750, 65890, 3154319875, 69358, 1795169544, 50703, 1912803083, 45778, 1694699271, 72369, 1694506247,
    10316, 1694498830, 66253, 1694505747, 28826, 1912605200, 48653, 1929580302, 48642, 1929580299, 48633, 2030243593,
    79536, 1795237647, 74220, 772809220, 85385, 1627597826, 43897, 1627393558, 17194, 1929380115, 27636, 1627523347,
    8097, 1879048210, 8115, 1879048209, 17450, 1694499089, 34129, 1694698257, 33783, 1929579280, 34113, 1929579280,
    34146, 1694698256, 77956, 2030052624, 17213, 1694499087, 39384, 1912606223, 58155, 1929582607, 19651, 1912603405,
    20900, 1912603405, 44633, 1879051789, 49868, 1929580301, 83425, 1929454349, 93344, 1912603405, 19829, 1694499596,
    50451, 1694699276, 55398, 973149196, 57554, 2030245900, 85998, 1694640396, 8750, 1929379851, 12636, 1929576459,
    19580, 1912603403, 19742, 1845494539, 20013, 1912603403, 20889, 1996489483, 33839, 1929579275, 37744, 1929448715,
    41777, 1962937867, 74800, 1929388811, 86571, 1929587211, 93821, 1962935051, 12626, 1912799242, 19591, 1912603402,
    51133, 1929580298, 51143, 1912803082, 75481, 1912808202, 83415, 1929454346, 85882, 1929521418, 86561, 1912809994,
    19781, 1795162889, 41131, 1946160649, 45006, 1795165705, 75139, 1912808201, 84575, 1795228681, 85873, 1912744201,
    91156, 1694709257, 93892, 1828717321, 9840, 1879048200, 10118, 1879048200, 19790, 1795162888, 38489, 1795165704,
    44646, 1694502408, 45299, 1694699016, 51204, 3120631560, 84584, 1828783112, 85795, 1694640392, 87021, 1828858376,
    38884, 2030046727, 41942, 1644170759, 51212, 3137408775, 51219, 536940295, 42085, 1929383430, 43174, 939527686,
    44019, 872418822, 51198, 1040256774, 51226, 788598533, 36991, 1929525252, 45347, 1929580292, 85555, 1929521412,
    86421, 1929587204, 16762, 1912602901, 16783, 1912602901, 15553, 1728053523, 71155, 1979718920, 49305, 1728253708,
    49295, 1946357514, 47217, 1728253704, 47225, 1929580294, 24555, 1677723657, 85434, 1963142147, 37536, 973147399,
    70453, 1962941703, 56136, 973084175, 70283, 1845501191, 71047, 1912610056, 46664, 1694699273, 73826, 1946165507,
    69947, 1694506244, 12784, 1694695430, 25285, 788531204, 54175, 1644237572, 48170, 1694699269, 70193, 2030050566,
    711, 1694498848, 16537, 1694499093, 743, 1795162132, 763, 1929379859, 390, 1694498834, 469, 1694498834,
    601, 1946157074, 509, 1795162129, 552, 1879048209, 569, 1845493777, 619, 1828716561, 782, 1795162129,
    815, 1627389969, 9322, 1677721617, 11900, 1812135953, 16589, 1929380113, 408, 2030043152, 526, 1912602640,
    799, 1912602640, 16521, 2030043408, 16558, 1929380112, 424, 1694498831, 439, 1946157071, 454, 1744830479,
    586, 1946157071, 636, 1811939343, 11917, 1845690383, 16574, 1929380111, 71240, 1744837903, 651, 1811939342,
    9308, 1811939342, 487, 1694498829, 665, 1946157069, 698, 1929379853, 11889, 1946353675, 12875, 1862467595,
    542, 2013265930, 678, 1795162122, 688, 1694498826, 9298, 2013265930, 80621, 1929445386, 81508, 1912668426,
    500, 1627389961, 74028, 2030051592, 80672, 1845559304, 86646, 2030250504, 10842, 1728249863, 70157, 1845501191,
    71296, 1744837895, 10836, 1929576454, 74116, 771760390, 10831, 1694695429, 74106, 771760389, 74111, 1929388293,
    86591, 1694706181, 74102, 1912611076, 77331, 1912611842, 68246, 1929387273, 69841, 1694506246, 6925, 1929379865,
    7166, 1677721615, 7181, 1795162123, 74132, 771760388, 45613, 1677922055, 72495, 1677729031, 69308, 1694506246,
    49393, 1929580296, 5775, 1929379889, 18193, 1929380145, 80401, 1711286040, 18945, 1845494292, 57001, 1694504719,
    80774, 1996685319, 86779, 1912809989, 90896, 1694709256, 48136, 1694699278, 48150, 1694699278, 48124, 1694699276,
    51331, 1040256779, 48111, 1694699273, 48120, 1694699268, 68470, 1677729034, 46130, 1845694216, 46565, 1929580292,
    92246, 1946157848, 92210, 1912603411, 92229, 1912603409, 47261, 1929580303, 40115, 1744834058, 47251, 2030243594,
    47242, 1929580297, 47656, 1728253702, 47238, 1745030916, 85439, 2030251009, 67499, 771759364, 71594, 1694506248,
    54753, 1845564168, 50900, 1929580297, 47424, 1694699272, 93715, 1946157847, 53923, 1929450004, 75929, 1912611856,
    40502, 1929383439, 46491, 1694699271, 86058, 1694640391, 2556, 1946157077, 12073, 1929576455, 12826, 2030239750,
    10885, 2030239749, 53357, 2030047504, 53327, 2030047503, 53342, 2030047503, 44955, 1728056845, 36024, 973147147,
    36035, 973147147, 49909, 1795362570, 49928, 1795362570, 53781, 1946227210, 75010, 1795367690, 49919, 1795362569,
    53741, 1694568969, 53791, 1946227209, 36046, 973147144, 53750, 1694568968, 53758, 2013336072, 53773, 2013336072,
    53766, 2013336071, 75020, 2013471495, 85463, 2567121924, 28499, 1996491275, 74605, 1929388817, 48973, 1677922057,
    11720, 2030239751, 71551, 1627397384, 24420, 788531215, 39742, 1811942927, 93198, 1912603407, 24406, 1862273038,
    24435, 1694500878, 27197, 1862404366, 27211, 1694632206, 90021, 1862480910, 93184, 1912603406, 41730, 1811942924,
    24395, 1711278091, 88222, 1711485451, 24386, 973080585, 27189, 2030176520, 81860, 2030110728, 86976, 2030250504,
    87554, 2030252296, 88214, 2030252552, 85581, 1912744199, 46193, 1929580294, 73775, 1660952835, 21456, 2030109698,
    68175, 1828723973, 11125, 1795358722, 17795, 1795162389, 76458, 771761160, 76721, 771761160, 76743, 771761160,
    71942, 1627397387, 38646, 1778388483, 44390, 1862274569, 26175, 1879181571, 37951, 1879051779, 90907, 1879258627,
    47385, 1929580295, 50643, 1929580301, 54146, 1845564168, 28665, 1728055814, 18915, 1929380367, 75890, 1912611848,
    87123, 2030184968, 47034, 1728253702, 19547, 1912603399, 49851, 1929580293, 49856, 1728253700, 45951, 1929580295,
    87158, 1677863427, 9848, 1694498842, 15785, 1929380120, 16028, 1879048468, 8160, 1929379856, 21458, 973145091,
    2618, 1929379857, 93061, 1912603408, 93077, 1912603406, 1693, 1929379853, 2894, 1845493772, 27888, 1694501387,
    27870, 1694501386, 11280, 1694695433, 80718, 1929576457, 14137, 1812135944, 27880, 1845496328, 48626, 2047020807,
    11095, 1996685316, 12672, 1929576454, 12678, 1946353669, 7090, 1795162125, 72323, 1845501191, 40916, 1929383447,
    69206, 1912610058, 75702, 1929389064, 75710, 1845502981, 92186, 1912603416, 39928, 1828720143, 45896, 1929580298,
    54920, 1929450250, 54911, 1661014793, 40370, 1929383432, 54730, 1845564167, 45906, 1929580294, 45891, 1694699269,
    54224, 1694569221, 54906, 1929450245, 86901, 1694706181, 69794, 1761615112, 46980, 1812139791, 28185, 1694501389,
    65838, 688069126, 7046, 1694498831, 20129, 1912603407, 36335, 973147147, 11248, 1694695434, 87103, 1845635594,
    77070, 1912611847, 69569, 1694506248, 74176, 772022788, 1187, 1929379859, 1098, 1694498834, 1116, 2030043152,
    1155, 2030043152, 1171, 2030043152, 23085, 1711277840, 1083, 1694498831, 74770, 1694507790, 1132, 1694498829,
    80917, 1845690381, 1145, 1694498826, 11947, 1845690378, 77244, 1811948553, 75732, 1929389064, 75726, 1694508038,
    10902, 1946353669, 55698, 1946227989, 55678, 1946227988, 55015, 1929450253, 55480, 1929450765, 55003, 1929450252,
    55468, 1929450764, 55493, 1929450764, 55516, 1946227980, 55505, 1946227979, 55528, 1929450763, 55577, 1694569737,
    55539, 604050695, 55551, 1677792519, 55564, 2885752071, 55558, 2734757126, 55571, 1929450758, 55546, 604050693,
    82694, 1728125199, 70516, 1728060679, 54877, 1929450243, 83845, 536940035, 67424, 2030050325, 67302, 1929387026,
    26104, 788531208, 26112, 973080584, 11700, 1694695431, 27442, 1694632199, 87794, 1694707975, 91127, 1694709255,
    43104, 1744834054, 54988, 687936271, 55600, 1929450767, 55586, 1929450766, 55615, 1929450766, 11617, 1828913157,
    30107, 1963133710, 37030, 1929525253, 68591, 771759364, 91385, 1946157847, 92645, 1946157843, 91367, 1912603410,
    19765, 1962935056, 91888, 1912603408, 44399, 1694502415, 45988, 1929580301, 46282, 1694699277, 76586, 1711285260,
    94041, 1677866763, 44968, 1946160650, 46023, 1812139785, 86298, 1812146697, 38414, 1862274568, 45980, 1929580296,
    46148, 2030243590, 46263, 1694699270, 86879, 1694706182, 71830, 1962941707, 18415, 1694499092, 81764, 1728119051,
    69674, 1711283467, 22284, 1845495048, 82006, 1677788421, 28690, 1929382413, 28680, 1929382410, 74095, 1962942723,
    70930, 1627397381, 33036, 1694698253, 59983, 973084939, 82657, 973150475, 12025, 1845690378, 82635, 1694570762,
    13375, 1912799240, 12035, 1929576455, 35709, 1694567434, 35725, 1862339594, 35719, 973147142, 34298, 1694698257,
    56482, 1946162959, 78813, 1694574095, 89827, 1694708751, 52631, 1828720909, 24962, 2030045196, 46748, 1929580300,
    88065, 2030252556, 83160, 2030113035, 84379, 2030109707, 24952, 973080586, 46739, 1929580297, 47592, 1728253705,
    54393, 1929450249, 87718, 1694707977, 89818, 1694708745, 54386, 2030113543, 86179, 2030184711, 86840, 2030250503,
    76732, 771761156, 21241, 1912603412, 11289, 1812135939, 42604, 1946160652, 46295, 1929580297, 70555, 1627397383,
    86724, 1946364420, 79499, 1677797138, 66524, 1677728527, 79467, 1845569295, 94200, 1677866765, 94239, 1677866764,
    79526, 1929455370, 93940, 1677866761, 94259, 1694643977, 93908, 1677866760, 93956, 1929525000, 44859, 1929383434,
    47956, 1929580296, 72576, 1627397384, 13274, 1929576454, 47021, 1812139779, 70852, 1811946758, 82668, 1828788491,
    17366, 1694499088, 54737, 1946227466, 87113, 1946298890, 92618, 1946157851, 46138, 1946357514, 36590, 973147146,
    75126, 1745036037, 37501, 1929448729, 35014, 1728121623, 35037, 1929448212, 33197, 1728252690, 33215, 1677921040,
    37485, 1677790480, 42311, 2030046736, 48088, 1929580303, 42297, 2030046734, 67290, 1929387020, 48082, 1694699270,
    91224, 2030253594, 25859, 1929381899, 91213, 1929590283, 29060, 738200071, 29067, 771754503, 29099, 989858311,
    4992, 1929379849, 40097, 1946160649, 68523, 771759364, 11762, 1929576451, 3441, 1694498833, 24224, 1711278097,
    52874, 2030047505, 52935, 973082897, 88358, 1711485457, 88441, 2030252561, 3787, 1946157072, 20336, 1946157840,
    52891, 2030047504, 52907, 2030047503, 3773, 1845493774, 24210, 2030045198, 90197, 738407694, 93387, 1912603406,
    24274, 973080589, 28940, 1845496333, 52922, 973082893, 90184, 1845703949, 3429, 1912602636, 19709, 1912603404,
    24250, 1694500876, 24262, 1946159116, 87310, 1946366220, 87506, 1694707980, 28198, 1929382411, 47667, 1929580299,
    81900, 1828784138, 24201, 973080585, 24241, 1627392009, 82971, 2030113033, 87932, 2030252553, 88643, 1627599369,
    24193, 2030045192, 82980, 2030113032, 87924, 2030252552, 11060, 1929576454, 24187, 973080582, 37024, 1929525254,
    50287, 1929580294, 11055, 1862467589, 26607, 1862404357, 50282, 1862471429, 75447, 1862476549, 86391, 1862478341,
    87582, 1862480133, 88829, 1862480645, 85370, 1627597826, 52019, 1946357774, 11350, 1946353670, 85428, 1812147202,
    94011, 1677866766, 76787, 1912611847, 86858, 1694706182, 76898, 1912611847, 70728, 1627397388, 70718, 1627397386,
    40139, 1627393548, 73899, 1694507271, 84510, 1929446427, 78208, 1677731095, 30232, 1644366611, 52727, 1694503187,
    36428, 973147154, 52746, 1929384210, 52764, 1929384210, 52782, 1929384210, 84537, 1929446418, 30169, 1929579281,
    30267, 1929579281, 36411, 973147153, 51020, 1929580305, 52710, 1929384209, 30251, 1694698256, 30284, 1795361552,
    30315, 1929579280, 75518, 1694704400, 30300, 1912802063, 30186, 1644366604, 34162, 1845693196, 28338, 1946159626,
    28329, 1946159625, 85528, 1828925188, 86790, 1828923908, 54546, 1929450250, 54537, 1694569225, 12925, 1812135942,
    67729, 1929387271, 73782, 1946165507, 80668, 1711341572, 69515, 2013273351, 70827, 1912610054, 68953, 1627397388,
    45570, 1929580295, 20448, 1946157844, 53518, 1845498129, 85898, 1728194828, 19601, 1912603403, 82046, 1946223881,
    50819, 1946357522, 41420, 1811942926, 44596, 1694502414, 44583, 1694502413, 42285, 1929383436, 41409, 1929383435,
    45490, 1929580299, 13020, 1812135942, 45484, 1812139782, 85702, 1694640389, 68751, 1929387272, 71661, 1627397382,
    28452, 687868423, 86772, 1912809987, 71392, 1828723976, 70067, 1979718919, 70573, 1946164486, 69919, 1627397385,
    51716, 1728253983, 51698, 1661145106, 58803, 1744836877, 51688, 1694699530, 10094, 1711276041, 51679, 1694699529,
    82780, 2030113032, 82943, 973148422, 22934, 1862272777, 13449, 2030239750, 54291, 1929450245, 54287, 1912673028,
    86810, 1694706182, 8549, 2030043151, 17138, 2030043407, 8536, 1811939341, 8564, 2046820365, 57346, 1929582601,
    81394, 1912668424, 88186, 2030252552, 51452, 1896026113, 73477, 1895898881, 69410, 1694506249, 72674, 1627397384,
    49041, 1694699280, 71991, 1627397382, 73571, 1828724994, 42632, 1946160652, 72275, 1744837898, 70782, 1694506249,
    70566, 1795169543, 71667, 1761615110, 40274, 1946160655, 71475, 1627397385, 70971, 1845501192, 25654, 788531205,
    27504, 1627523332, 91094, 1627600388, 26689, 1694632202, 90869, 1694709258, 73890, 1694507273, 13565, 1946353672,
    43228, 1694502416, 43215, 1677725197, 48527, 1946357526, 48507, 1946357524, 48493, 1694699278, 91821, 1912603403,
    50273, 1929580297, 36138, 973147144, 11026, 2030239751, 50266, 2030243591, 48478, 1929580292, 67879, 1929387275,
    68827, 1627397385, 68565, 771759365, 12443, 1845690387, 12426, 1694695441, 12414, 1694695436, 12410, 1946353668,
    44025, 1845497359, 40579, 2030046734, 40621, 1694502411, 40611, 1694502410, 11957, 1845690377, 10922, 1862467590,
    10918, 1812135940, 85633, 1812080900, 8017, 1694498842, 11446, 1929576459, 74500, 1929388820, 22014, 1845495058,
    22032, 1946158354, 74482, 1929388818, 77747, 2030052626, 74397, 1929388817, 74465, 1929388817, 21999, 1677722895,
    22292, 1946158351, 22442, 1677722892, 75242, 1845699340, 12584, 1694695434, 43180, 1946160649, 69072, 1862278407,
    73496, 973152011, 56100, 973084169, 73487, 973152009, 51404, 1912803336, 54980, 1845564168, 48446, 1694699270,
    55080, 1677792016, 43543, 1744834066, 43533, 1627393546, 45962, 1694699271, 80790, 1912799243, 76868, 1761616901,
    27566, 1929513226, 40319, 1929383434, 27558, 1929513224, 41167, 1929383432, 66401, 1694505749, 17654, 2030043404,
    14619, 1996488970, 81423, 1862336777, 12462, 1694695430, 66949, 771758854, 68627, 771759364, 15308, 1996488976,
    15265, 1694499087, 15280, 1694499087, 81724, 1677787406, 15295, 1677721869, 48462, 2030243593, 47067, 1745030924,
    47060, 1728253703, 69050, 1728060679, 70492, 1728060678, 67944, 1828723975, 28225, 1929382409, 24836, 2030045190,
    88039, 2030252550, 73846, 1946165507, 49845, 1694699270, 15669, 1912602901, 7628, 1946157072, 71693, 2030050566,
    90881, 1929590278, 47988, 1845694211, 73481, 1040260867, 69911, 1627397384, 65958, 1711282956, 55028, 1929450251,
    65931, 1828723467, 19904, 1929380630, 84470, 1929446422, 19676, 1912603410, 19886, 1929380626, 27171, 1912736018,
    84452, 1677788178, 84492, 1929446418, 19871, 1929380623, 25679, 2030045198, 88133, 2030252558, 91944, 1912603406,
    19466, 1929380621, 45717, 1627590413, 84439, 1929446413, 93832, 1929380621, 19454, 1912603404, 25693, 788531212,
    84427, 1946223628, 93845, 1946157836, 25668, 1862273035, 27160, 1862404363, 33525, 1929579275, 87385, 1862480139,
    22178, 1694500106, 22160, 1845495049, 22169, 1946158345, 82040, 1677788422, 27155, 1711409413, 84422, 1711342597,
    87002, 1711417861, 85357, 1627597829, 68531, 771759363, 89110, 1862480910, 26501, 1862404365, 28267, 1862273549,
    89077, 1862480909, 89090, 1694708749, 48902, 1694699276, 47399, 2030243595, 76846, 1879057418, 13170, 1929576456,
    88897, 1929589512, 13163, 1694695431, 26494, 1694632199, 26514, 1946290439, 41124, 1946160647, 75511, 1694704391,
    88890, 1694708487, 89103, 1694708743, 56109, 973084174, 56123, 973084173, 66859, 1677728524, 66871, 1694505737,
    85375, 1862478850, 67395, 1929387026, 20763, 1912603405, 46919, 1879248650, 38332, 1929383432, 77312, 1912611846,
    85833, 1912744198, 75263, 1677927172, 69847, 1627397386, 42072, 1862274573, 22883, 1862272776, 80266, 1912612631,
    80325, 1845503766, 80305, 1845503764, 80289, 1694508816, 27861, 1845496329, 27828, 1845496328, 65671, 755177990,
    47410, 2030243591, 75275, 1677927176, 70310, 1845501191, 75299, 1677927174, 66618, 2030050065, 66607, 2030050059,
    12567, 1677918216, 74316, 774644228, 45015, 1929383433, 53984, 1677791766, 67239, 1711283214, 1622, 1946157067,
    29836, 1694698255, 29823, 1728252685, 71060, 1728060682, 75120, 1946362630, 39912, 2030046729, 47983, 1845694213,
    68078, 1929387274, 25736, 1694500871, 87755, 1694707975, 8871, 1946157067, 8882, 1946157067, 8893, 1946157066,
    48400, 1929580296, 48749, 1862471436, 76451, 1979720707, 85853, 1929521413, 42844, 2030046729, 23101, 1929381663,
    37250, 1929448732, 37327, 1929448726, 32986, 1929579284, 37307, 1929448724, 33006, 1677921039, 33021, 1912802063,
    37278, 1845562639, 14033, 1929576462, 37293, 1929448718, 8623, 1694498828, 21807, 2030109708, 32974, 1694698252,
    35986, 973147146, 35996, 973147146, 49890, 1929580298, 83480, 973153034, 49881, 1912803081, 49900, 1677922057,
    74828, 1912808201, 74837, 1677927177, 36006, 973147144, 13368, 1694695431, 70579, 1761615114, 83721, 1929580035,
    51037, 1627590409, 14163, 1694695428, 94154, 1946302227, 43600, 1946160654, 71146, 1828723977, 73119, 1694506504,
    73703, 1946165507, 35812, 1677790216, 38164, 1694502417, 38190, 1694502415, 38205, 2030046730, 38155, 1946160649,
    38181, 1677725193, 27515, 1929513224, 38147, 1929383432, 28088, 1929382423, 28111, 1862273553, 37931, 1694502420,
    37954, 1694502420, 21024, 1912603407, 56618, 1946162958, 45334, 1946357261, 84567, 1929446408, 86431, 1929587208,
    27799, 2030176518, 54747, 2030113542, 85803, 2030184710, 86425, 2030250502, 76805, 1946166277, 4503, 1677721622,
    18324, 1677721878, 40536, 1795165713, 85667, 1946298635, 54431, 2013336325, 35751, 1862339593, 21189, 1912603410,
    21303, 1912603406, 25068, 1862273037, 46898, 1912803078, 46904, 1912803077, 39553, 1912606230, 67927, 1677729033,
    11691, 1912799241, 85918, 1912744201, 94102, 1677866771, 94084, 1677866770, 94068, 1677866768, 69437, 1694506245,
    92528, 1946157848, 39534, 1912606227, 39518, 1929383440, 67455, 771759376, 38703, 1946160655, 67471, 771759375,
    67486, 1660951821, 67445, 1845501194, 68650, 771759365, 43769, 1912606218, 47889, 1745030919, 68102, 1694506251,
    69811, 1845501191, 91806, 1912603407, 48017, 1845694216, 44689, 1644170757, 22817, 1862272777, 22826, 1862272776,
    81660, 1862336778, 50505, 1677922061, 50518, 1677922061, 70085, 1979718916, 49425, 1627590403, 65677, 2483231240,
    65550, 1996495121, 81753, 1912668427, 14023, 1996685322, 22505, 1845495306, 22515, 1946158602, 22498, 1677723143,
    22525, 973080071, 82628, 973150471, 86499, 1677928967, 75114, 1694704390, 82076, 1694565894, 86493, 1694706182,
    70408, 1627397385, 46691, 1929580296, 79314, 1929455379, 86728, 1694706181, 8782, 1929379858, 72455, 2030050567,
    54489, 1694569220, 75852, 1912611861, 75801, 1946166288, 49282, 1694699275, 49273, 822284041, 18069, 1929380108,
    81794, 1627457539, 44704, 553651723, 44694, 1946160650, 16998, 1677721882, 17024, 1694499095, 50600, 1745030924,
    76664, 1946166274, 12374, 1694695440, 12362, 2030239756, 12521, 1879244810, 80874, 2030239751, 40159, 1946160644,
    3803, 1677721623, 21790, 2030109713, 83143, 2030113041, 40939, 1862274574, 34242, 1694698253, 36063, 973147149,
    50319, 1929580300, 58316, 2030245900, 75048, 1929585420, 50302, 1728253705, 69226, 1811946761, 75039, 1728258825,
    43110, 1946160648, 50311, 1728253704, 11389, 1694695428, 50298, 1694699268, 75035, 1694704388, 85967, 1694640388,
    65852, 688069125, 83741, 1845693955, 70290, 1728060679, 28887, 1912605194, 70954, 1761615110, 68300, 2030050574,
    49401, 1728253702, 39366, 1912606226, 55330, 973149197, 68255, 1845501194, 24863, 2030045193, 50751, 1929580297,
    24855, 2030045192, 88045, 2030252552, 50744, 2030243591, 24849, 973080582, 53735, 973148678, 87689, 1946366213,
    73577, 771760388, 40047, 1828720137, 7753, 1845493794, 5267, 1946157079, 15353, 1946157328, 35918, 973147149,
    31317, 1929579276, 81690, 1929445644, 57638, 1929582602, 71469, 1761615110, 81157, 1946353673, 37815, 973147401,
    37087, 1929448712, 37095, 973147400, 85441, 1761815553, 26728, 1627523331, 90958, 1627600387, 5931, 1677721609,
    22855, 1862272776, 70137, 1795169541, 9026, 1996488724, 65749, 1946360335, 14167, 1694695438, 14181, 1946353678,
    51558, 1879248910, 51588, 1694699534, 51646, 1879248910, 65698, 1694702094, 65735, 1694702094, 51617, 1694699533,
    14195, 2030239756, 65712, 2030246412, 65724, 1946360331, 51534, 1879248904, 65764, 1946360326, 91643, 1946157846,
    46313, 2030243592, 24092, 1694500870, 71086, 1962941703, 54665, 1694569224, 83566, 2030243335, 35735, 1677790218,
    71197, 1744837896, 13586, 1812135946, 13580, 1946353670, 24523, 1862273038, 27265, 1862404366, 24511, 973080588,
    81823, 2030110731, 88396, 2030252555, 68205, 1694506250, 24502, 973080585, 24537, 788531209, 27257, 1677854984,
    87539, 1677930760, 77257, 1946166279, 6997, 1912602640, 74980, 1946362633, 50337, 1912803080, 25333, 973080580,
    36400, 973147147, 33084, 1912802058, 77363, 1694508035, 14058, 1795358727, 85767, 1795303687, 68123, 1795169547,
    76603, 1711285258, 4593, 1929379858, 4578, 1929379855, 4565, 2030043149, 13216, 1929576455, 48307, 1728253703,
    69154, 1677729034, 75744, 1845502981, 83738, 1761807875, 50634, 1929580297, 40163, 1946160645, 83730, 1929580035,
    73788, 1946165508, 69888, 1627397385, 70372, 1862278405, 73744, 1946165507, 52340, 1560350731, 47040, 1929580297,
    71771, 1761615110, 50656, 1812139783, 50578, 1929580296, 69762, 1828723977, 47164, 1728253704, 54951, 1929450246,
    44258, 1946160656, 44249, 1946160649, 70059, 1979718916, 44492, 1929383432, 67207, 1694506000, 67223, 1694506000,
    48440, 1728253702, 27576, 1929513224, 41175, 1929383432, 83860, 536940036, 72667, 1912610055, 77346, 771761156,
    70985, 1627397379, 71181, 1744837893, 35277, 1828784915, 34564, 2030242578, 22767, 1677723152, 31551, 1929579280,
    8698, 1929379855, 31536, 1929579279, 31510, 1929579278, 31524, 1929579276, 31499, 1929579275, 36255, 973147144,
    32937, 1946356487, 80842, 1946353671, 43511, 1929383433, 74227, 773071364, 7392, 1929379852, 16342, 1677721871,
    20230, 1946157844, 9552, 1677721615, 77868, 1828726031, 73531, 771825666, 26457, 1929513235, 26476, 1862404370,
    30151, 1963133714, 23683, 1862273037, 26444, 1862404365, 87407, 1862480141, 88912, 1862480653, 89207, 1862480909,
    89220, 1694708749, 24634, 2030045194, 88558, 2030252554, 24618, 973080584, 24626, 788531208, 26437, 1946290439,
    28238, 1946159623, 81797, 1946224647, 86969, 1946364423, 87547, 1946366215, 88905, 1946366727, 89200, 1946366983,
    44449, 1811942918, 74259, 1730159107, 56942, 1996494615, 15603, 1694499092, 15572, 1811939600, 65693, 805509634,
    71586, 1795169544, 76831, 771761155, 85413, 1845701635, 52275, 687935498, 72310, 1845501188, 47874, 1929580303,
    47868, 1627590406, 72129, 1627397380, 52122, 1912803349, 52050, 1694699539, 52069, 1845694483, 52104, 1845694482,
    52033, 1694699537, 52088, 1845694480, 45792, 1627590407, 73869, 1946165508, 39659, 1912606224, 67797, 2030050571,
    68770, 1929387270, 71225, 1862278405, 12776, 1879244804, 44333, 1929383431, 70079, 1627397382, 70074, 1627397381,
    76559, 1912611846, 52204, 1694568458, 55237, 973149192, 55245, 1694569479, 38360, 1845497350, 54425, 1812009734,
    91193, 1694709255, 8903, 1962934282, 80865, 1912799241, 69649, 1728060679, 65790, 755177992, 70053, 1929387270,
    83879, 1912671747, 69403, 1744837895, 72475, 2030050566, 53421, 2030047505, 57116, 973084425, 93857, 1711276809,
    19798, 1795162888, 84598, 1795228680, 93802, 1828717320, 33865, 1929579280, 33850, 1929579279, 33906, 1929579278,
    33881, 1929579277, 33894, 1929579276, 47796, 1929580295, 72462, 1627397383, 72358, 1845501189, 69442, 1845501193,
    44787, 1627393549, 18669, 2449474051, 74208, 772547076, 85870, 1694640387, 41067, 1694502414, 85602, 1694640393,
    10221, 1728053265, 5479, 1845493776, 3414, 1929379855, 9175, 1677721614, 3019, 2030043149, 5454, 1962934282,
    8922, 1845493770, 11114, 1677918214, 11109, 1694695429, 70441, 1845501191, 47180, 1946357518, 47172, 1929580296,
    42179, 1845497357, 70833, 1996496135, 68134, 1694506251, 72395, 2030050565, 86834, 1946364419, 70237, 1761615112,
    76825, 1912611846, 76637, 1694508041, 68688, 1929387272, 80136, 1912612626, 71503, 1627397382, 5414, 1845493770,
    24449, 2030045193, 39306, 1845497372, 67808, 1627397383, 42209, 1845497359, 8577, 1929379855, 13061, 1929576453,
    47662, 1929580293, 25846, 1929381901, 91200, 1929590285, 38936, 1929383436, 67720, 1929387273, 86123, 2030184711,
    39072, 1694502417, 68088, 2030050574, 71807, 1962941702, 33073, 1912802059, 36380, 973147146, 33064, 1912802057,
    86742, 2030250499, 90367, 1862481432, 25244, 1627392016, 90335, 1627600400, 25206, 788531213, 25219, 973080589,
    26157, 771885325, 25194, 1929381900, 26145, 1929513228, 90307, 1929590284, 90324, 1929590283, 25232, 788531206,
    25238, 973080582, 26170, 2030176517, 90319, 2030253573, 19040, 1845494297, 19065, 1845494297, 55729, 1677792521,
    81110, 1694695432, 56343, 1946162954, 68549, 771759363, 85721, 1812080904, 68595, 771759364, 49208, 1929580299,
    49219, 1929580293, 76412, 1912611854, 76400, 1845502988, 76380, 1912611850, 76390, 1845502986, 54236, 1929450249,
    54229, 2030113543, 87140, 1812081159, 45912, 2030243590, 54251, 2030113542, 86895, 2030250502, 81257, 1929576460,
    54566, 1845564171, 70899, 1828723986, 74432, 1929388817, 10428, 1694498843, 73581, 1828724995, 17603, 1845494027,
    91318, 1929590283, 54776, 1845564164, 50663, 1812139781, 79001, 1912678165, 78983, 1912678162, 78950, 1929455377,
    78934, 1912678160, 78967, 1912678160, 4979, 1929379853, 80710, 1929576456, 11471, 1946353669, 51093, 1946357509,
    78268, 1946232325, 86829, 1946364421, 28842, 1929382405, 89962, 1929589775, 28671, 1744833033, 28660, 1929382405,
    76249, 1912611847, 3862, 1694498834, 3837, 1879048205, 48968, 1879248645, 44176, 1912606224, 44161, 1912606223,
    70448, 1962941701, 70377, 1627397382, 43574, 1627393546, 72601, 1627397382, 77333, 771761155, 6515, 2030043152,
    77339, 771761157, 41452, 1912606220, 41548, 1845497355, 69468, 1862278407, 25567, 1627392012, 26860, 1627523336,
    90691, 1627600392, 26856, 1627523332, 90699, 1627600388, 13921, 1879244803, 11639, 1946353673, 54457, 1912673028,
    11457, 1929576455, 54787, 1845564166, 85637, 1912744198, 65884, 704846339, 9996, 1744830470, 68607, 771759364,
    2183, 1929379873, 71777, 1845501191, 50029, 1745030920, 74956, 1745036040, 8522, 1728053262, 54848, 1694569223,
    33920, 1929579281, 7888, 1929379855, 68714, 1946164491, 68518, 771759365, 58385, 1677793292, 87164, 1661086211,
    24919, 1711278101, 88375, 1711485461, 24901, 2030045202, 24889, 2030045196, 88053, 2030252556, 24879, 973080586,
    87700, 1728262409, 24872, 973080583, 87694, 1912811782, 71682, 1627397387, 70124, 1728060685, 13119, 1929576459,
    25714, 973080586, 25705, 973080585, 48796, 1812139785, 87735, 1929589001, 87727, 1862480136, 68014, 1811946759,
    54493, 1929450245, 86161, 1828858116, 12780, 1694695428, 25055, 788531203, 73761, 1946165508, 47979, 1929580292,
    13736, 1912799239, 12886, 1627586562, 71116, 1811946757, 91689, 1946157845, 76101, 2030052369, 75945, 1912611856,
    75961, 1912611856, 46338, 1694699271, 46345, 1694699271, 57749, 1912805380, 46889, 1694699273, 46885, 1795362564,
    69284, 1744837897, 54159, 1912673030, 85532, 1912811523, 86787, 1912809987, 1484, 1929379857, 70707, 1627397380,
    69951, 1845501189, 18690, 1845494314, 19321, 1946157599, 4479, 1845493784, 18795, 1677722136, 18773, 1677722134,
    18752, 1677722133, 18836, 1677722133, 18732, 1677722132, 18819, 1677722129, 80189, 1946167057, 29531, 1963133712,
    66966, 1946163980, 66955, 1946163979, 10505, 1929379858, 18397, 1929380114, 22093, 1845495058, 66438, 1929386770,
    66456, 1795169040, 93810, 1795162891, 85809, 1694640390, 86463, 1694706182, 72647, 1627397385, 70948, 1694506246,
    38744, 1929383441, 67524, 1929387275, 21167, 1912603414, 25044, 2030045195, 88161, 2030252555, 25008, 788531209,
    25017, 1862273032, 26263, 1862404360, 90921, 1862481416, 69905, 1694506246, 10663, 1627389983, 7865, 1946157079,
    7843, 1795162134, 287, 1929379859, 306, 1879048210, 4639, 1929379858, 4625, 1929379854, 13223, 2030239757,
    13543, 1812135946, 44610, 1694502410, 13537, 1946353670, 26976, 1929513219, 50682, 1946357510, 49335, 1929580297,
    54203, 1694569223, 5033, 1929379866, 71326, 1946164486, 17177, 1677721873, 92501, 1946157851, 5424, 1845493781,
    92481, 1912603412, 44881, 1694502419, 45466, 1929580306, 75977, 1912611857, 44303, 1694502416, 21628, 2030109710,
    66369, 1811946254, 13007, 1812135949, 45453, 1812139789, 86914, 1812146701, 21616, 2030109708, 36088, 973147148,
    50183, 1929580300, 73507, 973152012, 73557, 973152268, 50172, 1694699275, 51430, 1912803339, 51441, 1694699531,
    75452, 1694704395, 50128, 1929580298, 83388, 973153034, 48244, 1929580297, 50119, 1996689161, 74925, 1996694281,
    44196, 2013269512, 47520, 1946357512, 13189, 1694695439, 48044, 1929580298, 83406, 973153033, 48054, 2030243592,
    65923, 2030050056, 83885, 1879117315, 66699, 1677728524, 65901, 788732419, 1660, 1694498826, 37075, 1912671500,
    37064, 1744899339, 37055, 1845562633, 37048, 973147399, 9947, 1845493771, 13443, 1812135942, 49123, 1812139779,
    15495, 1694499083, 13522, 1694695432, 13515, 1996685319, 6531, 1828716559, 68038, 1795169542, 71784, 1627397384,
    17057, 1929380122, 17162, 1677721871, 23005, 1929381642, 49323, 1728253702, 46001, 1929580299, 50847, 1929580296,
    78273, 1929455130, 78299, 1929455130, 78325, 1946232345, 92428, 1946157844, 41240, 1744834064, 92448, 1912603405,
    41232, 1929383432, 45646, 1694699270, 26289, 1694632200, 25301, 788531203, 69419, 1677729030, 39118, 1929383443,
    67588, 1929387270, 39832, 1929383444, 68186, 1694506249, 19574, 1912603398, 51368, 1912803334, 41362, 1694502413,
    72199, 1862278409, 73417, 1845501449, 76377, 1879057411, 71141, 1845501189, 28641, 1728055819, 71186, 1929387275,
    48408, 1929580296, 17423, 1694499099, 36160, 973147144, 48955, 1929580296, 11794, 1946353671, 75474, 1946362631,
    41793, 1929383430, 1552, 1694498834, 1588, 1694498834, 69956, 1845501189, 35745, 973147142, 54938, 2030113544,
    75173, 1879253766, 75179, 1879253764, 70487, 1694506245, 77046, 1845502987, 77036, 1845502986, 77028, 1845502984,
    77023, 1912611845, 38434, 1929383437, 71111, 1627397381, 74249, 773595652, 8665, 1929379857, 30895, 1929579281,
    30865, 1929579280, 7377, 1845493775, 8650, 1929379855, 30912, 1929579279, 30927, 1929579279, 34833, 1845562127,
    30881, 2030242574, 33314, 1929579278, 30852, 1929579277, 30840, 1996688140, 34811, 1845562123, 34822, 1845562123,
    36214, 973147145, 13340, 1728249864, 30832, 1728252680, 50563, 1728253704, 68229, 1845501191, 67960, 1845501193,
    3315, 1862270987, 12771, 1694695429, 91665, 1946157848, 86307, 1661151754, 46363, 2030243593};

inline constexpr std::uint16_t begins[] = {
    0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 6, 6, 6, 7, 7, 7,
    7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 8, 11, 11, 11, 11, 11, 13,
    13, 13, 13, 13, 13, 28, 29, 29, 29, 29, 29, 29, 29, 29, 29, 31, 31, 31, 31, 32, 32, 32, 33, 33,
    34, 34, 34, 34, 34, 34, 34, 35, 35, 35, 35, 36, 36, 36, 39, 39, 39, 39, 39, 39, 44, 44, 44, 44,
    52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53,
    53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 55, 55, 55, 55, 55, 55, 59, 59, 60, 60, 60, 61, 61, 61,
    61, 61, 61, 70, 70, 70, 70, 70, 71, 71, 71, 71, 71, 71, 71, 71, 71, 73, 73, 73, 73, 73, 73, 73,
    74, 74, 74, 75, 75, 75, 75, 75, 75, 75, 75, 75, 79, 80, 80, 81, 81, 82, 82, 82, 83, 83, 83, 86,
    86, 86, 86, 86, 86, 86, 86, 86, 87, 87, 87, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88,
    88, 101, 124, 124, 124, 124, 128, 128, 128, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 132, 132, 132, 132, 132,
    137, 137, 137, 137, 138, 138, 138, 138, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 157, 157, 157, 157, 157, 157,
    157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157,
    157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 158, 158, 158, 158, 158, 159, 159, 159, 164, 164, 164, 164,
    165, 165, 168, 172, 172, 172, 172, 172, 172, 172, 172, 172, 172, 172, 172, 172, 175, 175, 175, 175, 175, 175, 181, 181,
    181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 182, 182, 182, 182, 182, 182, 182, 182,
    182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 184, 184, 184, 184, 191, 192, 192, 192, 192, 192, 192, 192, 192,
    192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 201, 201, 201, 201, 201, 201, 201, 201, 201, 202, 202, 202, 202, 202,
    202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 205, 205, 205, 205, 205, 205, 205, 211, 211, 211, 211, 215, 215, 215,
    215, 215, 215, 215, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 221, 221, 221, 221, 224, 224, 224,
    224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 225, 225, 225, 225, 225, 225, 229, 229, 229, 230, 231, 231, 231, 231,
    231, 231, 231, 231, 231, 232, 232, 232, 232, 232, 233, 233, 233, 233, 233, 234, 234, 234, 234, 237, 237, 239, 239, 239,
    239, 239, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 253, 253, 253, 253, 253, 253, 253, 253,
    253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 254, 254, 254, 255, 264, 268, 268, 268, 268, 268,
    268, 268, 268, 268, 268, 268, 268, 268, 275, 275, 276, 278, 280, 280, 281, 281, 281, 281, 282, 282, 282, 282, 282, 282,
    284, 284, 284, 284, 284, 286, 291, 291, 291, 291, 291, 292, 292, 292, 292, 294, 294, 294, 294, 294, 294, 294, 294, 294,
    294, 294, 294, 294, 294, 294, 294, 294, 294, 294, 294, 294, 294, 294, 294, 294, 294, 294, 294, 294, 294, 294, 299, 299,
    301, 301, 301, 301, 301, 301, 301, 301, 301, 301, 301, 301, 301, 301, 301, 301, 301, 301, 301, 301, 302, 302, 302, 302,
    302, 302, 309, 309, 309, 309, 309, 309, 310, 310, 310, 310, 310, 312, 312, 312, 313, 313, 313, 313, 313, 313, 313, 313,
    313, 314, 315, 316, 316, 316, 316, 316, 316, 316, 316, 316, 316, 316, 316, 316, 316, 317, 317, 317, 317, 317, 317, 317,
    319, 319, 319, 319, 319, 319, 319, 319, 319, 319, 319, 319, 319, 319, 319, 319, 319, 319, 319, 319, 322, 322, 322, 322,
    322, 322, 322, 322, 322, 322, 322, 322, 323, 323, 323, 323, 323, 338, 338, 338, 338, 360, 360, 360, 360, 361, 361, 364,
    364, 364, 364, 364, 364, 366, 366, 366, 369, 369, 369, 369, 369, 369, 369, 369, 369, 369, 369, 370, 370, 370, 370, 371,
    371, 382, 382, 382, 382, 408, 408, 408, 408, 408, 408, 408, 408, 408, 408, 408, 408, 408, 408, 408, 408, 408, 408, 408,
    408, 408, 408, 408, 410, 410, 410, 420, 420, 420, 420, 420, 420, 426, 428, 428, 430, 430, 430, 430, 430, 430, 430, 430,
    430, 430, 431, 431, 431, 431, 431, 431, 431, 431, 431, 431, 431, 431, 434, 435, 435, 437, 437, 437, 437, 437, 437, 437,
    437, 438, 439, 439, 439, 439, 441, 441, 442, 443, 443, 443, 443, 443, 443, 443, 443, 443, 443, 443, 444, 444, 444, 444,
    445, 446, 446, 446, 452, 452, 452, 453, 456, 456, 456, 456, 456, 456, 458, 459, 459, 459, 459, 459, 459, 459, 459, 459,
    460, 460, 462, 462, 462, 462, 462, 462, 462, 462, 462, 462, 463, 463, 463, 463, 463, 463, 463, 463, 463, 463, 463, 463,
    463, 463, 463, 463, 463, 467, 467, 467, 467, 468, 468, 468, 468, 471, 471, 471, 471, 471, 471, 471, 471, 471, 471, 471,
    471, 471, 471, 472, 472, 472, 472, 472, 476, 476, 476, 476, 476, 476, 476, 476, 476, 476, 476, 476, 476, 478, 478, 478,
    479, 479, 479, 479, 479, 479, 479, 479, 479, 479, 479, 479, 479, 479, 479, 480, 480, 480, 480, 480, 480, 480, 480, 480,
    480, 480, 480, 480, 480, 480, 480, 480, 480, 480, 484, 484, 484, 484, 484, 484, 484, 484, 485, 485, 485, 485, 485, 485,
    485, 485, 485, 485, 485, 486, 486, 486, 486, 487, 487, 487, 488, 488, 488, 488, 488, 488, 488, 488, 488, 488, 488, 488,
    488, 488, 488, 488, 488, 488, 489, 490, 490, 490, 490, 490, 490, 490, 490, 490, 490, 490, 490, 490, 490, 490, 491, 493,
    493, 493, 493, 493, 493, 493, 493, 493, 493, 493, 493, 493, 493, 493, 494, 494, 495, 495, 498, 498, 498, 498, 498, 498,
    499, 499, 499, 499, 499, 499, 499, 499, 499, 499, 501, 513, 513, 513, 513, 514, 516, 516, 516, 516, 516, 516, 516, 516,
    516, 516, 516, 516, 516, 516, 516, 516, 516, 516, 516, 521, 522, 522, 522, 522, 522, 522, 523, 524, 524, 524, 524, 524,
    524, 525, 525, 535, 535, 535, 535, 537, 538, 538, 538, 538, 540, 540, 540, 540, 540, 540, 541, 541, 542, 542, 542, 543,
    544, 544, 544, 544, 546, 546, 546, 546, 548, 553, 553, 553, 553, 553, 553, 553, 553, 553, 553, 553, 553, 553, 553, 553,
    553, 553, 553, 553, 553, 554, 555, 555, 558, 558, 558, 558, 558, 558, 558, 558, 559, 560, 560, 562, 563, 563, 563, 568,
    568, 568, 568, 568, 568, 568, 568, 568, 568, 570, 570, 570, 570, 574, 574, 574, 574, 574, 574, 574, 574, 575, 577, 577,
    577, 577, 577, 577, 577, 577, 577, 577, 578, 578, 578, 578, 578, 578, 578, 578, 578, 578, 580, 580, 580, 580, 580, 580,
    580, 580, 583, 583, 583, 585, 585, 585, 585, 585, 585, 585, 585, 585, 585, 585, 585, 585, 585, 585, 585, 585, 588, 588,
    588, 588, 588, 588, 588, 588, 588, 589, 589, 595, 595, 595, 596, 596, 598, 599, 599, 599, 599, 599, 599, 599, 603, 603,
    603, 603, 603, 603, 603, 617, 617, 617, 617, 617, 617, 617, 617, 617, 617, 618, 618, 618, 618, 618, 618, 619, 619, 619,
    619, 619, 621, 621, 622, 622, 622, 622, 622, 622, 622, 622, 622, 622, 622, 622, 622, 622, 622, 622, 622, 622, 622, 622,
    622, 622, 622, 622, 622, 622, 622, 622, 622, 622, 622, 622, 622, 623, 623, 623, 623, 623, 623, 626, 626, 626, 626, 626,
    626, 626, 626, 626, 626, 626, 626, 626, 626, 626, 627, 627, 627, 627, 627, 627, 627, 627, 627, 627, 627, 627, 627, 627,
    628, 628, 628, 629, 629, 629, 629, 630, 630, 631, 631, 631, 634, 634, 634, 634, 634, 634, 634, 634, 635, 635, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 641, 651, 651, 651, 652, 652, 652, 652, 652, 654, 654, 654, 654,
    654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654,
    654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 654, 668, 669, 669, 669, 669, 669, 671, 672, 672,
    672, 672, 672, 672, 672, 672, 672, 672, 672, 672, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674,
    674, 674, 674, 674, 674, 674, 674, 674, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675,
    675, 675, 675, 675, 675, 675, 675, 675, 675, 676, 676, 676, 676, 676, 676, 676, 676, 676, 676, 678, 678, 681, 681, 684,
    684, 684, 684, 684, 684, 684, 685, 686, 696, 696, 696, 696, 696, 696, 696, 698, 698, 698, 698, 698, 698, 698, 698, 698,
    700, 700, 700, 700, 700, 700, 700, 700, 703, 703, 703, 703, 703, 703, 703, 703, 703, 703, 703, 704, 704, 704, 704, 704,
    704, 704, 704, 704, 704, 704, 704, 704, 704, 704, 704, 704, 704, 704, 704, 704, 704, 704, 704, 704, 704, 705, 706, 706,
    706, 706, 706, 706, 706, 706, 706, 706, 706, 706, 706, 706, 706, 708, 708, 708, 708, 708, 708, 708, 708, 708, 708, 708,
    708, 708, 708, 708, 708, 708, 708, 709, 709, 711, 711, 711, 711, 711, 711, 711, 711, 711, 711, 711, 711, 711, 711, 711,
    711, 713, 713, 713, 713, 713, 713, 713, 713, 713, 713, 713, 713, 713, 736, 736, 736, 736, 736, 737, 737, 737, 737, 737,
    737, 737, 737, 737, 737, 737, 737, 737, 737, 737, 737, 737, 737, 737, 737, 738, 738, 738, 738, 738, 738, 738, 738, 739,
    740, 740, 740, 741, 742, 742, 743, 743, 744, 744, 744, 744, 744, 744, 749, 749, 749, 769, 769, 769, 769, 769, 769, 769,
    769, 769, 769, 769, 769, 769, 769, 769, 769, 769, 769, 769, 769, 769, 769, 769, 769, 769, 770, 770, 770, 770, 770, 770,
    770, 771, 771, 771, 771, 771, 771, 771, 771, 771, 774, 774, 774, 774, 774, 774, 774, 774, 774, 774, 774, 774, 774, 774,
    775, 775, 775, 775, 779, 779, 779, 779, 779, 779, 779, 783, 787, 788, 788, 788, 788, 788, 788, 788, 789, 791, 791, 791,
    791, 791, 791, 807, 807, 807, 807, 807, 807, 807, 807, 808, 808, 808, 808, 808, 808, 809, 809, 809, 809, 809, 809, 809,
    809, 809, 809, 812, 812, 812, 812, 812, 812, 812, 812, 812, 812, 812, 823, 823, 823, 823, 830, 830, 830, 830, 830, 830,
    830, 830, 830, 830, 830, 847, 847, 847, 847, 847, 847, 849, 849, 849, 849, 853, 853, 853, 853, 853, 853, 853, 853, 853,
    853, 853, 855, 855, 855, 855, 855, 855, 855, 855, 855, 855, 855, 855, 856, 858, 858, 858, 858, 858, 858, 858, 859, 859,
    859, 859, 859, 859, 859, 859, 859, 859, 859, 859, 859, 859, 859, 859, 861, 861, 861, 861, 861, 861, 861, 863, 863, 863,
    863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 865, 865, 865, 865, 866,
    866, 866, 866, 866, 866, 866, 866, 866, 866, 866, 866, 866, 866, 866, 866, 867, 868, 868, 868, 868, 868, 868, 868, 868,
    868, 868, 868, 868, 868, 868, 868, 868, 868, 868, 868, 868, 868, 870, 870, 870, 870, 870, 870, 871, 871, 871, 872, 872,
    872, 872, 872, 872, 873, 873, 874, 874, 874, 875, 875, 875, 875, 875, 875, 876, 876, 884, 884, 884, 884, 884, 884, 884,
    884, 884, 884, 884, 884, 884, 884, 884, 887, 887, 888, 888, 888, 888, 888, 888, 888, 888, 889, 890, 890, 890, 890, 890,
    891, 891, 891, 891, 899, 899, 899, 899, 899, 899, 899, 899, 899, 899, 899, 899, 899, 899, 899, 899, 899, 905, 905, 905,
    905, 905, 909, 910, 910, 910, 910, 910, 910, 910, 910, 910, 910, 910, 910, 910, 910, 910, 911, 912, 912, 912, 912, 912,
    912, 912, 913, 913, 913, 913, 913, 913, 914, 914, 914, 914, 914, 914, 914, 914, 914, 915, 916, 916, 918, 918, 918, 918,
    918, 918, 918, 918, 918, 918, 919, 919, 919, 919, 919, 919, 920, 920, 920, 920, 920, 920, 920, 920, 920, 920, 945, 945,
    945, 945, 945, 945, 946, 946, 946, 946, 946, 946, 947, 947, 947, 947, 947, 949, 949, 949, 949, 949, 955, 955, 955, 955,
    955, 955, 956, 956, 956, 956, 956, 956, 956, 956, 956, 956, 956, 956, 956, 956, 956, 956, 956, 956, 956, 956, 956, 958,
    958, 958, 958, 959, 959, 959, 959, 960, 960, 960, 960, 960, 960, 961, 961, 961, 962, 962, 962, 962, 967, 967, 967, 967,
    968, 968, 968, 968, 968, 968, 968, 969, 970, 970, 970, 970, 970, 970, 970, 970, 970, 970, 970, 970, 970, 971, 972, 972,
    972, 972, 972, 972, 972, 973, 973, 973, 973, 973, 973, 973, 973, 973, 973, 973, 973, 973, 973, 973, 973, 973, 973, 973,
    973, 973, 973, 974, 974, 974, 984, 984, 984, 985, 985, 985, 986, 986, 986, 986, 986, 987, 987, 987, 988, 988, 988, 988,
    988, 988, 988, 988, 988, 988, 988, 989, 989, 989, 989, 989, 989, 989, 989, 989, 989, 989, 989, 989, 990, 990, 990, 990,
    990, 990, 990, 991, 996, 996, 996, 996, 996, 996, 996, 996, 996, 996, 996, 996, 996, 996, 996, 996, 996, 996, 998, 998,
    998, 998, 998, 998, 999, 999, 1001, 1001, 1001, 1004, 1004, 1004, 1004, 1004, 1004, 1004, 1004, 1004, 1004, 1004, 1004, 1004, 1004, 1004,
    1004, 1004, 1006, 1006, 1012, 1012, 1012, 1012, 1012, 1013, 1013, 1013, 1013, 1013, 1013, 1038, 1038, 1038, 1038, 1040, 1040, 1040, 1040, 1040,
    1040, 1040, 1040, 1040, 1040, 1040, 1040, 1040, 1040, 1040, 1040, 1040, 1040, 1040, 1040, 1040, 1040, 1040, 1040, 1040, 1040, 1040, 1041, 1041,
    1041, 1044, 1044, 1044, 1044, 1044, 1044, 1044, 1044, 1044, 1044, 1044, 1044, 1044, 1044, 1044, 1044, 1045, 1045, 1045, 1045, 1045, 1045, 1045,
    1045, 1045, 1045, 1045, 1045, 1045, 1045, 1045, 1045, 1045, 1045, 1045, 1045, 1045, 1045, 1045, 1045, 1045, 1045, 1047, 1047, 1047, 1047, 1047,
    1047, 1047, 1047, 1047, 1048, 1049, 1049, 1051, 1051, 1051, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052,
    1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1052, 1053, 1053, 1053,
    1053, 1053, 1053, 1053, 1053, 1053, 1053, 1065, 1065, 1065, 1065, 1065, 1066, 1066, 1066, 1066, 1066, 1066, 1066, 1066, 1066, 1066, 1067, 1067,
    1067, 1067, 1067, 1067, 1067, 1079, 1079, 1079, 1079, 1080, 1080, 1081, 1081, 1082, 1082, 1082, 1082, 1082, 1082, 1082, 1082, 1082, 1083, 1083,
    1083, 1083, 1084, 1084, 1085, 1092, 1092, 1093, 1093, 1093, 1093, 1194, 1194, 1194, 1194, 1194, 1196, 1196, 1196, 1196, 1196, 1196, 1196, 1196,
    1196, 1196, 1196, 1196, 1196, 1196, 1196, 1205, 1205, 1205, 1205, 1205, 1205, 1205, 1205, 1209, 1209, 1210, 1210, 1210, 1210, 1210, 1211, 1211,
    1211, 1211, 1211, 1211, 1211, 1211, 1211, 1211, 1211, 1211, 1211, 1212, 1212, 1212, 1212, 1212, 1212, 1212, 1212, 1213, 1213, 1213, 1213, 1214,
    1214, 1214, 1214, 1214, 1214, 1214, 1214, 1215, 1215, 1215, 1215, 1215, 1215, 1215, 1223, 1223, 1223, 1223, 1223, 1224, 1224, 1224, 1224, 1224,
    1224, 1225, 1226, 1226, 1226, 1226, 1226, 1226, 1226, 1226, 1226, 1226, 1226, 1226, 1227, 1227, 1227, 1227, 1227, 1227, 1227, 1227, 1227, 1227,
    1227, 1227, 1228, 1228, 1228, 1228, 1228, 1228, 1228, 1228, 1228, 1228, 1229, 1229, 1229, 1229, 1229, 1229, 1272, 1272, 1272, 1272, 1272, 1272,
    1272, 1272, 1272, 1272, 1272, 1272, 1272, 1272, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1284,
    1284, 1286, 1286, 1287, 1287, 1287, 1287, 1287, 1287, 1294, 1294, 1300, 1300, 1300, 1300, 1300, 1300, 1300, 1300, 1301, 1301, 1301, 1301, 1301,
    1301, 1301, 1301, 1301, 1301, 1302, 1302, 1302, 1302, 1302, 1302, 1302, 1306, 1306, 1306, 1306, 1306, 1306, 1306, 1306, 1306, 1306, 1306, 1306,
    1306, 1306, 1306, 1306, 1306, 1306, 1306, 1306, 1306, 1306, 1307, 1307, 1307, 1307, 1308, 1308, 1308, 1308, 1308, 1308, 1308, 1308, 1308, 1308,
    1308, 1308, 1308, 1308, 1308, 1308, 1308, 1308, 1308, 1309, 1309, 1309, 1309, 1309, 1309, 1309, 1309, 1316, 1317, 1317, 1317, 1317, 1318, 1318,
    1318, 1318, 1318, 1318, 1318, 1318, 1318, 1318, 1322, 1322, 1322, 1322, 1322, 1322, 1322, 1324, 1324, 1324, 1324, 1324, 1324, 1324, 1324, 1324,
    1324, 1324, 1324, 1324, 1324, 1369, 1369, 1369, 1369, 1369, 1369, 1369, 1369, 1369, 1369, 1369, 1377, 1377, 1377, 1377, 1377, 1377, 1377, 1377,
    1377, 1377, 1377, 1401, 1401, 1401, 1401, 1401, 1401, 1401, 1401, 1403, 1403, 1403, 1403, 1403, 1403, 1403, 1403, 1405, 1405, 1410, 1410, 1410,
    1410, 1410, 1410, 1410, 1410, 1410, 1410, 1410, 1412, 1412, 1412, 1412, 1412, 1412, 1412, 1412, 1413, 1413, 1413, 1413, 1413, 1414, 1414, 1414,
    1414, 1414, 1422, 1422, 1422, 1422, 1422, 1422, 1422, 1422, 1423, 1423, 1423, 1423, 1423, 1430, 1430, 1430, 1430, 1430, 1430, 1430, 1430, 1430,
    1430, 1430, 1430, 1431, 1432, 1432, 1433, 1433, 1433, 1433, 1433, 1433, 1433, 1434, 1434, 1434, 1434, 1434, 1434, 1434, 1434, 1434, 1434, 1434,
    1434, 1434, 1434, 1434, 1434, 1434, 1434, 1434, 1434, 1434, 1434, 1434, 1434, 1434, 1434, 1434, 1434, 1434, 1435, 1435, 1479, 1479, 1479, 1480,
    1480, 1483, 1483, 1483, 1483, 1483, 1483, 1483, 1483, 1483, 1483, 1483, 1483, 1484, 1484, 1484, 1484, 1484, 1484, 1484, 1484, 1484, 1485, 1485,
    1485, 1485, 1485, 1485, 1485, 1485, 1485, 1487, 1487, 1487, 1487, 1487, 1496, 1497, 1498, 1498, 1498, 1498, 1498, 1498, 1498, 1498, 1499, 1499,
    1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1501, 1501, 1503, 1504, 1507, 1507, 1507, 1507, 1508, 1508, 1508,
    1508, 1508, 1508, 1508, 1508, 1508, 1508, 1508, 1508, 1508, 1509, 1509, 1509, 1509, 1509, 1509, 1509, 1514, 1514, 1514, 1514, 1514, 1514, 1514,
    1514, 1514, 1517, 1517, 1517, 1517, 1517, 1517, 1517, 1517, 1517, 1517, 1517, 1517, 1517, 1518, 1518, 1518, 1518, 1518, 1518, 1518, 1518, 1518,
    1523, 1523, 1523, 1523, 1523, 1523, 1523, 1523, 1523, 1542, 1542, 1542, 1542, 1543, 1543, 1543, 1543, 1543, 1543, 1543, 1543, 1543, 1543, 1543,
    1543, 1543, 1543, 1543, 1544, 1544, 1544, 1545, 1547, 1547, 1547, 1548, 1548, 1548, 1548, 1549, 1550, 1550, 1550, 1550, 1550, 1550, 1550, 1550,
    1551, 1551, 1551, 1551, 1551, 1551, 1551, 1551, 1551, 1551, 1552, 1552, 1552, 1552, 1552, 1552, 1552, 1552, 1552, 1552, 1552, 1552, 1596, 1596,
    1596, 1596, 1597, 1597, 1597, 1597, 1597, 1597, 1597, 1597, 1597, 1597, 1602, 1602, 1602, 1602, 1602, 1602, 1602, 1602, 1602, 1602, 1602, 1602,
    1602, 1602, 1603, 1603, 1603, 1603, 1603, 1603, 1603, 1603, 1603, 1603, 1603, 1603, 1603, 1603, 1603, 1603, 1603, 1603, 1603, 1603, 1603, 1603,
    1603, 1603, 1603, 1603, 1603, 1603, 1603, 1603, 1605, 1605, 1605, 1607, 1607, 1607, 1607, 1607, 1607, 1607, 1607, 1607, 1607, 1613, 1613, 1613,
    1613, 1613, 1613, 1613, 1613, 1614, 1615, 1615, 1615, 1619, 1619, 1619, 1619, 1619, 1619, 1619, 1619, 1619, 1619, 1619, 1619, 1619, 1619, 1619,
    1619, 1627, 1627, 1627, 1627, 1628, 1628, 1628, 1628, 1628, 1628, 1628, 1628, 1629, 1629, 1629, 1629, 1629, 1630, 1630, 1630, 1630, 1630, 1630,
    1630, 1630, 1630, 1630, 1630, 1630, 1630, 1630, 1630, 1630, 1630, 1630, 1632, 1633, 1633, 1633, 1633, 1633, 1636, 1636, 1636, 1636, 1636, 1636,
    1636, 1637, 1637, 1637, 1637, 1637, 1637, 1637, 1637, 1637, 1637, 1637, 1637, 1638, 1638, 1638, 1638, 1641, 1641, 1641, 1641, 1641, 1641, 1642,
    1642, 1642, 1642, 1642, 1642, 1642, 1642, 1642, 1642, 1642, 1642, 1642, 1642, 1644, 1645, 1645, 1645, 1645, 1645, 1645, 1645, 1646, 1646, 1662,
    1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1667, 1667, 1667, 1667, 1667, 1667,
    1667, 1667, 1667, 1668, 1668, 1668, 1668, 1669, 1669, 1669, 1669, 1669, 1669, 1669, 1669, 1669, 1669, 1669, 1669, 1669, 1669, 1669, 1669, 1669,
    1670, 1671, 1671, 1671, 1672, 1672, 1672, 1672, 1672, 1672, 1672, 1672, 1672, 1693, 1693, 1693, 1693, 1693, 1693, 1693, 1693, 1693, 1693, 1693,
    1696, 1696, 1696, 1696, 1696, 1696, 1696, 1696, 1696, 1696, 1696, 1699, 1699, 1699, 1699, 1699, 1700, 1700, 1700, 1700, 1700, 1700, 1700, 1700,
    1700, 1701, 1701, 1701, 1701, 1708, 1708, 1708, 1708, 1709, 1709, 1709, 1709, 1709, 1709, 1709, 1709, 1709, 1709, 1709, 1709, 1709, 1716, 1716,
    1716, 1716, 1716, 1717, 1717, 1717, 1717, 1717, 1717, 1717, 1717, 1717, 1718, 1718, 1718, 1718, 1718, 1719, 1719, 1719, 1719, 1719, 1720, 1720,
    1722, 1722, 1724, 1724, 1724, 1724, 1724, 1724, 1724, 1725, 1725, 1727, 1727, 1727, 1727, 1727, 1727, 1730, 1731, 1731, 1731, 1731, 1731, 1731,
    1731, 1731, 1731, 1731, 1732, 1732, 1732, 1732, 1732, 1732, 1732, 1732, 1732, 1732, 1732, 1732, 1733, 1734, 1734, 1734, 1734, 1734, 1734, 1734,
    1734, 1738, 1738, 1738, 1739, 1739, 1739, 1740, 1740, 1740, 1740, 1740, 1741, 1741, 1741, 1741, 1741, 1741, 1741, 1741, 1741, 1741, 1741, 1741,
    1741, 1741, 1741, 1741, 1741, 1741, 1741, 1741, 1741, 1742, 1742, 1742, 1743, 1743, 1744, 1744, 1744, 1744, 1744, 1744, 1744, 1744, 1744, 1744,
    1744, 1744, 1744, 1744, 1744, 1744, 1744, 1744, 1744, 1747, 1747, 1747, 1747, 1747, 1747, 1747, 1747, 1747, 1747, 1747, 1747, 1747, 1747, 1747,
    1747, 1747, 1747, 1747, 1747, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1828, 1828, 1828, 1828, 1831, 1831, 1831, 1832, 1834, 1834, 1835,
    1835, 1836, 1836, 1836, 1836, 1836, 1836, 1847, 1847, 1847, 1847, 1847, 1847, 1847, 1847, 1847, 1847, 1847, 1847, 1847, 1847, 1847, 1847, 1847,
    1847, 1847, 1847, 1847, 1847, 1847, 1848, 1848, 1848, 1848, 1848, 1848, 1848, 1849, 1849, 1849, 1851, 1851, 1851, 1851, 1851, 1851, 1851, 1851,
    1851, 1851, 1851, 1851, 1851, 1851, 1852, 1854, 1854, 1854, 1856, 1856, 1856, 1856, 1857, 1857, 1857, 1857, 1857, 1873, 1873, 1873, 1874, 1875,
    1875, 1875, 1875, 1875, 1876, 1876, 1876, 1877, 1882, 1882, 1883, 1883, 1883, 1883, 1884, 1885, 1885, 1885, 1885, 1885, 1885, 1885, 1885, 1885,
    1885, 1887, 1887, 1887, 1887, 1951, 1951, 1951, 1951, 1951, 1951, 1951, 1951, 1951, 1952, 1952, 1956, 1956, 1957, 1957, 1957, 1957, 1957, 1957,
    1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1963, 1964, 1964, 1964, 1965, 1965, 1965, 1965,
    1965, 1965, 1965, 1965, 1965, 1967, 1967, 1967, 1993, 1993, 1993, 1993, 1993, 1993, 1995, 1995, 1995, 1995, 1997, 1998, 2002, 2002, 2003, 2003,
    2003, 2003, 2003, 2003, 2003, 2003, 2003, 2003, 2003, 2003, 2003, 2003, 2003, 2003, 2003, 2003, 2003, 2003, 2003, 2003, 2003, 2005, 2005, 2005,
    2005, 2012, 2012, 2012, 2012, 2012, 2013, 2013, 2013, 2013, 2014, 2014, 2014, 2014, 2014, 2015, 2015, 2015, 2015, 2018, 2018, 2022, 2022, 2022,
    2022, 2022, 2022, 2022, 2024, 2024, 2024, 2026, 2026, 2026, 2026, 2027, 2027, 2027, 2030, 2030, 2030, 2032, 2032, 2032, 2032, 2032, 2032, 2033,
    2033, 2033, 2033, 2033, 2033, 2033, 2034, 2034, 2034, 2034, 2034, 2034, 2034, 2034, 2035, 2035, 2035, 2035, 2035, 2035, 2035, 2035, 2035, 2035,
    2035, 2035, 2035, 2035, 2035, 2035, 2035, 2035, 2035, 2036, 2036, 2036, 2036, 2036, 2036, 2036, 2036, 2036, 2036, 2036, 2036, 2036, 2036, 2036,
    2036, 2036, 2036, 2036, 2036, 2037, 2037, 2037, 2037, 2037, 2037, 2037, 2038, 2038, 2038, 2038, 2038, 2038, 2038, 2039, 2039, 2039, 2040, 2040,
    2040, 2040, 2040, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2043, 2044, 2044,
    2044, 2044, 2044, 2044, 2044, 2044, 2044, 2044, 2044, 2044, 2053, 2054, 2054, 2054, 2054, 2054, 2054, 2054, 2054, 2054, 2054, 2054, 2054, 2054,
    2055, 2055, 2055, 2055, 2055, 2055, 2055, 2055, 2055, 2055, 2056, 2056, 2057, 2057, 2059, 2059, 2059, 2059, 2059, 2060, 2060, 2060, 2060, 2060,
    2060, 2060, 2060, 2060, 2060, 2060, 2060, 2060, 2060, 2062, 2062, 2062, 2062, 2062, 2062, 2062, 2062, 2062, 2062, 2062, 2062, 2062, 2062, 2062,
    2062, 2062, 2066, 2066, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2102, 2103, 2103,
    2103, 2106, 2107, 2107, 2107, 2107, 2107, 2107, 2107, 2108, 2108, 2108, 2110, 2110, 2110, 2110, 2110, 2111, 2112, 2112, 2112, 2112, 2112, 2112,
    2112, 2112, 2112, 2112, 2112, 2120, 2120, 2121, 2121, 2121, 2125, 2125, 2125, 2125, 2125, 2125, 2125, 2127, 2127, 2127, 2127, 2127, 2128, 2128,
    2128, 2128, 2128, 2128, 2128, 2128, 2128, 2128, 2128, 2128, 2135, 2135, 2135, 2135, 2135, 2135, 2136, 2136, 2136, 2136, 2136, 2136, 2147, 2147,
    2147, 2147, 2147, 2147, 2147, 2147, 2147, 2147, 2147, 2148, 2148, 2148, 2148, 2148, 2148, 2150, 2150, 2150, 2150, 2150, 2150, 2150, 2150, 2150,
    2156, 2156, 2156, 2156, 2156, 2157, 2157, 2158, 2158, 2159, 2159, 2159, 2159, 2159, 2159, 2159, 2159, 2159, 2159, 2159, 2159, 2181, 2181, 2181,
    2181, 2181, 2181, 2181, 2181, 2181, 2181, 2181, 2181, 2181, 2181, 2181, 2182, 2182, 2183, 2183, 2183, 2183, 2186, 2186, 2187, 2187, 2187, 2187,
    2187, 2187, 2187, 2187, 2187, 2187, 2187, 2187, 2187, 2187, 2188, 2190, 2190, 2190, 2190, 2190, 2190, 2190, 2190, 2190, 2190, 2201, 2201, 2201,
    2201, 2201, 2206, 2206, 2206, 2206, 2206, 2211, 2211, 2211, 2211, 2211, 2211, 2211, 2212, 2212, 2212, 2212, 2212, 2212, 2212, 2212, 2212, 2212,
    2215, 2215, 2215, 2215, 2215, 2217, 2217, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2224, 2229, 2229, 2229, 2229, 2229, 2229, 2229, 2229,
    2230, 2230, 2230, 2230, 2233, 2233, 2233, 2233, 2234, 2234, 2242, 2242, 2242, 2246, 2246, 2246, 2246, 2246, 2246, 2246, 2246, 2246, 2246, 2248,
    2248, 2248, 2248, 2248, 2248, 2248, 2249, 2249, 2249, 2252, 2252, 2252, 2252, 2252, 2253, 2253, 2253, 2253, 2253, 2253, 2253, 2254, 2254, 2254,
    2254, 2254, 2254, 2254, 2255, 2255, 2255, 2256, 2256, 2256, 2256, 2256, 2256, 2256, 2256, 2256, 2256, 2256, 2256, 2256, 2256, 2256, 2256, 2256,
    2256, 2256, 2256, 2256, 2256, 2257, 2258, 2258, 2258, 2258, 2258, 2258, 2258, 2258, 2258, 2258, 2258, 2258, 2258, 2258, 2258, 2258, 2258, 2258,
    2258, 2258, 2258, 2258, 2259, 2259, 2259, 2259, 2259, 2259, 2259, 2259, 2259, 2259, 2261, 2261, 2261, 2261, 2261, 2261, 2261, 2261, 2262, 2263,
    2263, 2263, 2263, 2266, 2266, 2266, 2266, 2266, 2266, 2266, 2278, 2278, 2278, 2278, 2278, 2278, 2278, 2278, 2278, 2278, 2278, 2278, 2279, 2279,
    2279, 2280, 2280, 2280, 2280, 2280, 2280, 2280, 2280, 2280, 2280, 2280, 2281, 2281, 2281, 2281, 2281, 2281, 2281, 2281, 2282, 2285, 2285, 2285,
    2285, 2285, 2285, 2286, 2286, 2286, 2286, 2287, 2287, 2287, 2287, 2287, 2287, 2288, 2288, 2288, 2288, 2288, 2288, 2288, 2291, 2291, 2291, 2291,
    2291, 2291, 2291, 2291, 2291, 2291, 2291, 2291, 2292, 2292, 2292, 2292, 2292, 2295, 2295, 2295, 2295, 2295, 2295, 2296, 2296, 2296, 2296, 2297,
    2297, 2297, 2297, 2297, 2297, 2297, 2297, 2297, 2297, 2297, 2297, 2297, 2297, 2297, 2297, 2298, 2298, 2298, 2298, 2298, 2299, 2299, 2299, 2300,
    2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300,
    2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2323, 2323, 2323, 2323, 2323, 2323, 2323, 2323, 2323, 2323, 2323, 2323, 2324,
    2324, 2324, 2324, 2324, 2324, 2324, 2324, 2324, 2324, 2324, 2326, 2326, 2326, 2326, 2326, 2326, 2326, 2326, 2326, 2326, 2326, 2326, 2333, 2333,
    2335, 2335, 2335, 2335, 2335, 2335, 2335, 2335, 2351, 2351, 2351, 2351, 2351, 2352, 2352, 2352, 2352, 2352, 2352, 2355, 2356, 2356, 2356, 2356,
    2356, 2364, 2364, 2364, 2364, 2364, 2364, 2364, 2364, 2364, 2364, 2365, 2365, 2365, 2365, 2365, 2365, 2389, 2389, 2389, 2389, 2389, 2389, 2390,
    2390, 2390, 2390, 2395, 2395, 2395, 2395, 2395, 2395, 2395, 2398, 2399, 2399, 2399, 2399, 2399, 2399, 2403, 2403, 2403, 2403, 2403, 2403, 2403,
    2403, 2406, 2406, 2406, 2406, 2409, 2409, 2409, 2409, 2409, 2409, 2409, 2409, 2409, 2409, 2409, 2409, 2409, 2409, 2409, 2410, 2410, 2410, 2410,
    2410, 2410, 2410, 2410, 2410, 2410, 2411, 2411, 2411, 2411, 2411, 2411, 2411, 2411, 2411, 2411, 2411, 2411, 2411, 2412, 2413, 2413, 2413, 2414,
    2414, 2414, 2414, 2414, 2414, 2414, 2414, 2414, 2414, 2414, 2414, 2414, 2414, 2414, 2419, 2419, 2420, 2420, 2420, 2424, 2424, 2424, 2424, 2424,
    2424, 2424, 2424, 2424, 2424, 2424, 2424, 2424, 2425, 2425, 2425, 2425, 2425, 2425, 2425, 2425, 2425, 2425, 2425, 2425, 2426, 2428, 2428, 2428,
    2428, 2429, 2429, 2429, 2429, 2430, 2430, 2430, 2430, 2430, 2432, 2432, 2432, 2432, 2432, 2432, 2432, 2432, 2432, 2432, 2432, 2432, 2432, 2432,
    2432, 2432, 2432, 2432, 2432, 2432, 2432, 2432, 2432, 2432, 2432, 2432, 2432, 2432, 2433, 2433, 2433, 2441, 2442, 2442, 2442, 2442, 2442, 2444,
    2444, 2444, 2444, 2444, 2444, 2444, 2445, 2445, 2445, 2445, 2445, 2445, 2445, 2445, 2445, 2445, 2445, 2445, 2445, 2445, 2445, 2445, 2445, 2445,
    2445, 2445, 2445, 2445, 2453, 2453, 2453, 2453, 2453, 2453, 2454, 2454, 2454, 2454, 2463, 2463, 2463, 2463, 2466, 2466, 2467, 2467, 2467, 2467,
    2467, 2467, 2467, 2467, 2467, 2467, 2467, 2467, 2467, 2467, 2467, 2467, 2467, 2467, 2467, 2468, 2468, 2468, 2468, 2468, 2468, 2468, 2468, 2468,
    2468, 2468, 2469, 2469, 2469, 2470, 2470, 2470, 2470, 2470, 2470, 2470, 2470, 2470, 2470, 2470, 2471, 2471, 2472, 2472, 2472, 2472, 2472, 2472,
    2476, 2476, 2476, 2476, 2476, 2476, 2476, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477,
    2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2477, 2479, 2479, 2479,
    2479, 2479, 2479, 2481, 2481, 2481, 2481, 2481, 2483, 2483, 2483, 2483, 2485, 2485, 2486, 2487, 2488, 2488, 2492, 2492, 2492, 2492, 2492, 2492,
    2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492,
    2492, 2493, 2494, 2494, 2494, 2494, 2494, 2494, 2494, 2494, 2494, 2494, 2494, 2494, 2494, 2494, 2494, 2494, 2494, 2494, 2494, 2494, 2494, 2495,
    2495, 2495, 2495, 2496, 2496, 2497, 2497, 2497, 2497, 2497, 2497, 2497, 2497, 2497, 2497, 2497, 2608, 2608, 2608, 2608, 2609, 2609, 2609, 2609,
    2609, 2609, 2623, 2624, 2624, 2624, 2625, 2625, 2626, 2626, 2626, 2626, 2626, 2626, 2626, 2626, 2626, 2626, 2626, 2626, 2626, 2626, 2626, 2626,
    2626, 2626, 2626, 2626, 2626, 2626, 2627, 2627, 2627, 2627, 2627, 2627, 2627, 2632, 2632, 2632, 2632, 2632, 2632, 2632, 2632, 2632, 2632, 2633,
    2633, 2633, 2633, 2633, 2633, 2639, 2639, 2639, 2639, 2639, 2639, 2639, 2641, 2641, 2641, 2641, 2641, 2641, 2649, 2649, 2649, 2650, 2650, 2650,
    2650, 2650, 2650, 2650, 2650, 2650, 2650, 2650, 2666, 2667, 2667, 2667, 2667, 2667, 2668, 2668, 2668, 2668, 2668, 2669, 2670, 2670, 2670, 2670,
    2670, 2671, 2671, 2671, 2671, 2671, 2671, 2671, 2671, 2671, 2671, 2671, 2671, 2671, 2671, 2671, 2672, 2672, 2673, 2673, 2673, 2673, 2673, 2673,
    2673, 2673, 2673, 2673, 2673, 2673, 2675, 2675, 2675, 2676, 2676, 2676, 2676, 2682, 2682, 2705, 2705, 2706, 2706, 2706, 2706, 2708, 2708, 2708,
    2708, 2708, 2708, 2708, 2708, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2713,
    2713, 2713, 2715, 2715, 2715, 2716, 2716, 2717, 2717, 2717, 2717, 2717, 2717, 2717, 2717, 2717, 2717, 2719, 2719, 2720, 2720, 2720, 2720, 2720,
    2720, 2721, 2721, 2721, 2721, 2721, 2721, 2721, 2721, 2721, 2721, 2721, 2721, 2721, 2721, 2721, 2721, 2724, 2726, 2726, 2726, 2726, 2727, 2727,
    2727, 2728, 2728, 2728, 2728, 2728, 2728, 2728, 2728, 2728, 2728, 2728, 2728, 2728, 2728, 2728, 2728, 2728, 2728, 2728, 2728, 2728, 2728, 2746,
    2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746,
    2746, 2749, 2749, 2749, 2750, 2750, 2750, 2750, 2750, 2750, 2750, 2750, 2750, 2750, 2750, 2750, 2750, 2750, 2750, 2758, 2759, 2759, 2759, 2759,
    2759, 2759, 2760, 2760, 2760, 2760, 2760, 2760, 2760, 2760, 2760, 2760, 2760, 2760, 2760, 2760, 2760, 2760, 2760, 2760, 2760, 2760, 2760, 2760,
    2760, 2761, 2761, 2761, 2762, 2762, 2762, 2762, 2762, 2762, 2762, 2762, 2762, 2762, 2762, 2762, 2765, 2766, 2766, 2766, 2766, 2766, 2766, 2766,
    2784, 2786, 2786, 2786, 2786, 2786, 2786, 2789, 2789, 2790, 2790, 2790, 2790, 2790, 2790, 2791, 2791, 2791, 2791, 2791, 2791, 2793, 2793, 2793,
    2793, 2793, 2793, 2793, 2793, 2793, 2793, 2793, 2793, 2793, 2795, 2795, 2796, 2796, 2796, 2796, 2797, 2797, 2797, 2797, 2797, 2797, 2797, 2797,
    2797, 2798, 2798, 2798, 2798, 2798, 2798, 2798, 2799, 2799, 2799, 2799, 2799, 2799, 2799, 2799, 2800, 2800, 2800, 2800, 2800, 2800, 2800, 2800,
    2800, 2800, 2800, 2800, 2800, 2800, 2800, 2800, 2800, 2801, 2801, 2801, 2803, 2803, 2805, 2806, 2806, 2807, 2807, 2807, 2807, 2807, 2807, 2807,
    2807, 2807, 2807, 2809, 2809, 2809, 2809, 2809, 2809, 2809, 2809, 2809, 2809, 2809, 2810, 2811, 2811, 2811, 2811, 2811, 2811, 2811, 2811, 2811,
    2811, 2811, 2811, 2811, 2811, 2811, 2811, 2811, 2811, 2811, 2811, 2811, 2811, 2811, 2811, 2811, 2811, 2811, 2811, 2811, 2812, 2812, 2812, 2812,
    2812, 2812, 2812, 2812, 2812, 2812, 2813, 2813, 2813, 2813, 2813, 2813, 2813, 2813, 2813, 2813, 2813, 2813, 2813, 2813, 2813, 2813, 2813, 2813,
    2813, 2814, 2814, 2814, 2814, 2815, 2815, 2815, 2815, 2815, 2815, 2816, 2816, 2816, 2816, 2816, 2816, 2816, 2816, 2816, 2816, 2816, 2816, 2816,
    2817, 2817, 2817, 2817, 2817, 2817, 2817, 2817, 2817, 2817, 2817, 2817, 2817, 2817, 2817, 2817, 2817, 2817, 2817, 2817, 2817, 2817, 2818, 2848,
    2848, 2848, 2848, 2848, 2848, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849,
    2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2851, 2851,
    2851, 2851, 2852, 2853, 2853, 2853, 2853, 2853, 2853, 2853, 2853, 2853, 2853, 2853, 2853, 2853, 2853, 2853, 2853, 2853, 2853, 2853, 2853, 2853,
    2853, 2853, 2853, 2858, 2858, 2858, 2858, 2858, 2858, 2858, 2858, 2858, 2858, 2858, 2858, 2859, 2860, 2860, 2860, 2860, 2860, 2860, 2861, 2861,
    2861, 2861, 2862, 2862, 2862, 2862, 2862, 2862, 2862, 2862, 2862, 2862, 2862, 2862, 2862, 2863, 2863, 2868, 2868, 2868, 2868, 2868, 2868, 2869,
    2869, 2869, 2869, 2870, 2870, 2870, 2870, 2870, 2870, 2870, 2870, 2870, 2870, 2870, 2870, 2870, 2870, 2870, 2870, 2870, 2873, 2874, 2875, 2875,
    2876, 2876, 2876, 2876, 2876, 2876, 2876, 2876, 2876, 2896, 2896, 2900, 2900, 2900, 2900, 2902, 2902, 2902, 2902, 2902, 2902, 2902, 2902, 2902,
    2902, 2902, 2902, 2902, 2902, 2902, 2903, 2904, 2904, 2913, 2913, 2913, 2914, 2914, 2914, 2914, 2914, 2914, 2914, 2915, 2915, 2915, 2915, 2915,
    2915, 2915, 2915, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2917, 2917, 2917, 2918, 2918, 2918, 2918, 2918, 2920, 2920, 2920,
    2922, 2922, 2922, 2922, 2922, 2922, 2923, 2923, 2923, 2923, 2923, 2923, 2923, 2923, 2923, 2923, 2923, 2924, 2924, 2924, 2926, 2926, 2926, 2926,
    2927, 2927, 2928, 2928, 2928, 2928, 2928, 2928, 2928, 2928, 2928, 2929, 2929, 2929, 2929, 2929, 2929, 2929, 2932, 2934, 2934, 2934, 2934, 2935,
    2935, 2935, 2935, 2936, 2936, 2936, 2937, 2937, 2937, 2937, 2937, 2937, 2938, 2938, 2939, 2939, 2939, 2939, 2939, 2939, 2939, 2939, 2939, 2939,
    2939, 2939, 2939, 2939, 2939, 2940, 2940, 2940, 2940, 2940, 2940, 2940, 2940, 2940, 2941, 2941, 2944, 2945, 2945, 2945, 2945, 2945, 2945, 2945,
    2945, 2945, 2945, 2945, 2946, 2946, 2947, 2947, 2947, 2948, 2948, 2948, 2948, 2948, 2948, 2948, 2948, 2948, 2948, 2948, 2952, 2952, 2952, 2952,
    2952, 2952, 2952, 2952, 2952, 2952, 2952, 2952, 2952, 2952, 2952, 2952, 2952, 2952, 2952, 2952, 2952, 2952, 2952, 2952, 2952, 2952, 2952, 2952,
    2952, 2954, 2954, 2955, 2955, 2955, 2955, 2955, 2956, 2957, 2957, 2957, 2957, 2957, 2957, 2957, 3019, 3020, 3020, 3020, 3020, 3020, 3020, 3020,
    3020, 3020, 3022, 3022, 3033, 3033, 3033, 3033, 3033, 3034, 3034, 3035, 3035, 3035, 3035, 3035, 3035, 3035, 3035, 3035, 3035, 3035, 3035, 3035,
    3036, 3036, 3036, 3036, 3037, 3037, 3038, 3038, 3038, 3038, 3042, 3042, 3042, 3043, 3043, 3043, 3043, 3043, 3043, 3044, 3044, 3044, 3044, 3044,
    3044, 3044, 3044, 3044, 3044, 3044, 3044, 3044, 3044, 3044, 3044, 3044, 3044, 3044, 3044, 3044, 3053, 3053, 3053, 3053, 3053, 3053, 3053, 3053,
    3054, 3054, 3057, 3059, 3059, 3059, 3059, 3059, 3059, 3059, 3059, 3059, 3082, 3082, 3082, 3082, 3082, 3082, 3082, 3082, 3082, 3082, 3082, 3082,
    3082, 3082, 3082, 3083, 3083, 3083, 3083, 3083, 3083, 3083, 3085, 3085, 3085, 3085, 3085, 3085, 3086, 3086, 3086, 3086, 3086, 3086, 3086, 3087,
    3087, 3087, 3088, 3088, 3088, 3088, 3100, 3102, 3103, 3104, 3105, 3105, 3105, 3105, 3105, 3119, 3119, 3119, 3120, 3120, 3121, 3121, 3121, 3121,
    3121, 3121, 3121, 3121, 3121, 3132, 3132, 3132, 3133, 3133, 3133, 3133, 3134, 3134, 3134, 3135, 3135, 3135, 3135, 3135, 3137, 3137, 3137, 3137,
    3137, 3137, 3137, 3137, 3137, 3137, 3137, 3137, 3138, 3138, 3138, 3139, 3139, 3139, 3139, 3139, 3139, 3139, 3139, 3139, 3139, 3140, 3140, 3140,
    3145, 3145, 3145, 3145, 3149, 3149, 3149, 3150, 3150, 3150, 3150, 3150, 3150, 3150, 3150, 3150, 3150, 3150, 3150, 3150, 3150, 3150, 3150, 3150,
    3150, 3150, 3151, 3151, 3151, 3152, 3152, 3154, 3154, 3154, 3154, 3154, 3154, 3154, 3154, 3154, 3154, 3154, 3154, 3154, 3154, 3155, 3156, 3156,
    3156, 3156, 3156, 3156, 3156, 3161, 3161, 3161, 3161, 3161, 3161, 3161, 3162, 3162, 3162, 3162, 3162, 3162, 3162, 3176, 3176, 3177, 3177, 3177,
    3177, 3177, 3177, 3177, 3177, 3177, 3177, 3177, 3177, 3178, 3178, 3178, 3178, 3178, 3178, 3178, 3180, 3180, 3185, 3185, 3185, 3186, 3186, 3186,
    3186, 3186, 3186, 3189, 3189, 3189, 3189, 3190, 3190, 3190, 3190, 3190, 3190, 3190, 3190, 3190, 3190, 3190, 3190, 3190, 3190, 3190, 3190, 3190,
    3190, 3194, 3196, 3196, 3196, 3196, 3196, 3196, 3196, 3196, 3199, 3199, 3200, 3200, 3200, 3200, 3200, 3200, 3200, 3201, 3201, 3201, 3201, 3201,
    3201, 3212, 3212, 3214, 3214, 3214, 3216, 3217, 3217, 3228, 3228, 3228, 3239, 3239, 3239, 3239, 3239, 3239, 3240, 3240, 3240, 3240, 3240, 3240,
    3240, 3240, 3240, 3240, 3240, 3240, 3240, 3240, 3240, 3240, 3240, 3240, 3240, 3240, 3240, 3240, 3240, 3240, 3240, 3240, 3240, 3240, 3240, 3240,
    3240, 3240, 3240, 3256, 3256, 3256, 3256, 3256, 3256, 3257, 3257, 3257, 3257, 3257, 3257, 3257, 3257, 3257, 3259, 3259, 3259, 3260, 3260, 3260,
    3261, 3262, 3263, 3263, 3263, 3263, 3263, 3263, 3266, 3266, 3266, 3266, 3266, 3266, 3267, 3267, 3267, 3267, 3267, 3267, 3267, 3267, 3267, 3267,
    3267, 3267, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272,
    3274, 3274, 3274, 3274, 3274, 3274, 3274, 3274, 3274, 3274, 3274, 3274, 3274, 3275, 3276, 3276, 3276, 3276, 3276, 3276, 3276, 3276, 3276, 3276,
    3276, 3276, 3276, 3277, 3277, 3277, 3277, 3277, 3277, 3277, 3277, 3279, 3279, 3279, 3279, 3279, 3279, 3279, 3279, 3279, 3279, 3279, 3279, 3279,
    3279, 3279, 3279, 3279, 3280, 3280, 3280, 3280, 3280, 3280, 3280, 3280, 3280, 3280, 3280, 3280, 3280, 3281, 3281, 3281, 3281, 3281, 3281, 3281,
    3281, 3281, 3281, 3281, 3281, 3281, 3281, 3281, 3281, 3284, 3285, 3285, 3285, 3285, 3285, 3285, 3285, 3285, 3285, 3285, 3285, 3285, 3285, 3285,
    3285, 3285, 3285, 3285, 3285, 3285, 3285, 3285, 3285, 3285, 3285, 3285, 3285, 3285, 3288, 3288, 3288, 3288, 3288, 3288, 3288, 3288, 3288, 3288,
    3288, 3288, 3290, 3291, 3292, 3292, 3292, 3292, 3300, 3300, 3300, 3307, 3307, 3307, 3307, 3322, 3322, 3322, 3322, 3324, 3324, 3324, 3324, 3324,
    3324, 3325, 3325, 3325, 3326, 3326, 3326, 3326, 3326, 3326, 3327, 3327, 3327, 3327, 3327, 3327, 3327, 3327, 3327, 3327, 3327, 3333, 3333, 3333,
    3334, 3334, 3334, 3334, 3334, 3334, 3334, 3334, 3334, 3334, 3334, 3334, 3334, 3334, 3334, 3334, 3334, 3334, 3334, 3334, 3334, 3334, 3341, 3341,
    3342, 3342, 3342, 3342, 3342, 3342, 3342, 3343, 3343, 3344, 3344, 3344, 3344, 3346, 3346, 3346, 3349, 3349, 3349, 3349, 3349, 3349, 3349, 3351,
    3351, 3351, 3351, 3351, 3351, 3351, 3351, 3352, 3352, 3352, 3352, 3352, 3352, 3352, 3352, 3352, 3352, 3353, 3353, 3355, 3355, 3355, 3356, 3356,
    3356, 3356, 3356, 3356, 3356, 3357, 3357, 3357, 3357, 3357, 3357, 3357, 3357, 3357, 3357, 3358, 3358, 3358, 3358, 3358, 3358, 3358, 3358, 3358,
    3358, 3358, 3358, 3358, 3358, 3358, 3358, 3358, 3358, 3358, 3358, 3358, 3358, 3358, 3358, 3358, 3358, 3358, 3369, 3369, 3370, 3370, 3370, 3370,
    3370, 3370, 3370, 3371, 3373, 3373, 3374, 3374, 3375, 3375, 3375, 3375, 3376, 3376, 3381, 3381, 3420, 3420, 3420, 3420, 3420, 3420, 3420, 3421,
    3421, 3446, 3447, 3447, 3447, 3447, 3447, 3447, 3447, 3447, 3448, 3448, 3448, 3448, 3448, 3448, 3448, 3448, 3448, 3448, 3448, 3449, 3449, 3449,
    3449, 3449, 3449, 3449, 3450, 3451, 3451, 3451, 3452, 3452, 3452, 3452, 3452, 3454, 3454, 3455, 3455, 3455, 3456, 3456, 3456, 3456, 3456, 3456,
    3456, 3456, 3456, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3459,
    3460, 3460, 3460, 3460, 3460, 3460, 3460, 3461, 3461, 3461, 3470, 3470, 3470, 3470, 3470, 3470, 3470, 3471, 3471, 3471, 3471, 3480, 3480, 3480,
    3480, 3480, 3480, 3480, 3480, 3480, 3480, 3480, 3481, 3481, 3481, 3481, 3481, 3481, 3481, 3481, 3483, 3483, 3483, 3483, 3484, 3484, 3486, 3486,
    3486, 3486, 3486, 3486, 3486, 3486, 3486, 3489, 3489, 3489, 3489, 3489, 3489, 3490, 3490, 3490, 3490, 3490, 3490, 3491, 3491, 3491, 3491, 3491,
    3491, 3491, 3491, 3491, 3491, 3491, 3491, 3491, 3491, 3491, 3491, 3491, 3491, 3491, 3491, 3491, 3491, 3491, 3492, 3492, 3492, 3492, 3492, 3492,
    3492, 3492, 3492, 3492, 3492, 3492, 3492, 3493, 3493, 3493, 3493, 3493, 3493, 3493, 3493, 3493, 3493, 3494, 3494, 3494, 3496, 3498, 3499, 3499,
    3499, 3499, 3500, 3500, 3500, 3500, 3500, 3500, 3500, 3500, 3500, 3500, 3500, 3501, 3501, 3501, 3501, 3501, 3501, 3501, 3502, 3504, 3504, 3504,
    3504, 3504, 3504, 3504, 3504, 3504, 3504, 3504, 3504, 3504, 3504, 3505, 3505, 3505, 3506, 3506, 3506, 3506, 3506, 3506, 3509, 3509, 3509, 3509,
    3511, 3511, 3511, 3511, 3514, 3514, 3515, 3515, 3515, 3515, 3516, 3516, 3516, 3516, 3517, 3517, 3517, 3517, 3517, 3517, 3517, 3517, 3517, 3517,
    3517, 3517, 3517, 3517, 3517, 3517, 3517, 3517, 3517, 3517, 3517, 3517, 3517, 3519, 3519, 3519, 3519, 3519, 3519, 3520, 3520, 3520, 3521, 3521,
    3521, 3521, 3521, 3521, 3521, 3521, 3521, 3521, 3521, 3521, 3521, 3522, 3522, 3522, 3522, 3522, 3522, 3522, 3522, 3711, 3711, 3713, 3713, 3713,
    3713, 3713, 3714, 3714, 3717, 3718, 3718, 3718, 3719, 3719, 3719, 3719, 3720, 3722, 3722, 3722, 3722, 3722, 3722, 3722, 3722, 3722, 3722, 3727,
    3727, 3727, 3727, 3727, 3728, 3728, 3728, 3728, 3728, 3728, 3729, 3729, 3729, 3729, 3729, 3729, 3729, 3729, 3730, 3730, 3730, 3730, 3731, 3731,
    3731, 3731, 3731, 3731, 3732, 3732, 3732, 3733, 3733, 3734, 3734, 3734, 3734, 3734, 3734, 3735, 3735, 3735, 3735, 3735, 3735, 3735, 3735, 3735,
    3737, 3737, 3737, 3737, 3737, 3737, 3737, 3741, 3741, 3741, 3741, 3741, 3741, 3757, 3757, 3757, 3757, 3757, 3757, 3757, 3757, 3757, 3759, 3759,
    3759, 3759, 3759, 3759, 3759, 3760, 3760, 3760, 3763, 3763, 3763, 3763, 3763, 3763, 3763, 3763, 3763, 3763, 3763, 3763, 3763, 3763, 3764, 3764,
    3764, 3765, 3765, 3765, 3765, 3765, 3765, 3765, 3765, 3765, 3765, 3765, 3765, 3765, 3765, 3765, 3765, 3766, 3766, 3766, 3766, 3766, 3766, 3766,
    3766, 3766, 3766, 3766, 3766, 3766, 3766, 3766, 3782, 3782, 3782, 3782, 3782, 3782, 3782, 3782, 3782, 3782, 3782, 3782, 3782, 3782, 3782, 3782,
    3782, 3782, 3782, 3782, 3782, 3782, 3782, 3782, 3782, 3782, 3784, 3785, 3785, 3785, 3785, 3785, 3785, 3785, 3786, 3786, 3786, 3786, 3786, 3786,
    3787, 3787, 3787, 3790, 3790, 3793, 3793, 3794, 3794, 3794, 3794, 3794, 3794, 3794, 3794, 3794, 3799, 3800, 3800, 3800, 3800, 3800, 3800, 3800,
    3800, 3800, 3800, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3801,
    3801, 3802, 3802, 3802, 3802, 3802, 3803, 3803, 3803, 3804, 3804, 3804, 3804, 3804, 3804, 3804, 3804, 3804, 3804, 3807, 3807, 3807, 3807, 3807,
    3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3808, 3811, 3811, 3816, 3816,
    3816, 3816, 3816, 3816, 3816, 3816, 3816, 3816, 3816, 3816, 3816, 3816, 3817, 3817, 3817, 3817, 3817, 3817, 3821, 3821, 3821, 3821, 3832, 3832,
    3832, 3832, 3832, 3832, 3832, 3832, 3832, 3832, 3833, 3833, 3833, 3833, 3833, 3833, 3836, 3836, 3836, 3840, 3840, 3840, 3840, 3840, 3840, 3841,
    3841, 3841, 3841, 3841, 3841, 3844, 3844, 3844, 3844, 3845, 3846, 3846, 3846, 3846, 3846, 3846, 3846, 3846, 3846, 3849, 3850, 3850, 3850, 3850,
    3850, 3851, 3851, 3851, 3851, 3851, 3851, 3851, 3851, 3851, 3851, 3851, 3851, 3853, 3853, 3853, 3853, 3853, 3854, 3854, 3860, 3860, 3860, 3860,
    3860, 3862, 3862, 3862, 3862, 3862, 3863, 3864, 3864, 3864, 3864, 3864, 3864, 3864, 3864, 3864, 3864, 3865, 3865, 3865, 3865, 3865, 3865, 3865,
    3865, 3865, 3865, 3866, 3866, 3866, 3866, 3866, 3866, 3866, 3866, 3866, 3866, 3866, 3866, 3866, 3867, 3867, 3867, 3867, 3868, 3869, 3869, 3869,
    3869, 3869, 3869, 3869, 3869, 3869, 3869, 3869, 3873, 3876, 3876, 3876, 3876, 3876, 3876, 3876, 3876, 3876, 3877, 3877, 3877, 3877, 3878, 3878,
    3878, 3878, 3879, 3879, 3879, 3879, 3879, 3879, 3879, 3879, 3880, 3880, 3880, 3880, 3880, 3880, 3880, 3880, 3880, 3880, 3880, 3880, 3880, 3880,
    3880, 3881, 3881, 3881, 3881, 3881, 3881, 3881, 3881, 3882, 3882, 3882, 3882, 3882, 3882, 3882, 3884, 3884, 3884, 3884, 3884, 3884, 3884, 3884,
    3884, 3885, 3885, 3885, 3886, 3886, 3886, 3886, 3888, 3891, 3891, 3891, 3891, 3893, 3893, 3893, 3893, 3893, 3893, 3893, 3893, 3893, 3893, 3893,
    3893, 3893, 3893, 3898, 3899, 3899, 3899, 3899, 3899, 3899, 3899, 3901, 3901, 3901, 3901, 3901, 3901, 3906, 3906, 3906, 3906, 3906, 3906, 3906,
    3906, 3919, 3921, 3929, 3929, 3929, 3929, 3929, 3929, 3929, 3929, 3929, 3939, 3939, 3939, 3940, 3940, 3943, 3943, 3943, 3943, 3943, 3943, 3943,
    3943, 3943, 3943, 3943, 3943, 3943, 3943, 3943, 3943, 3943, 3943, 3943, 3944, 3944, 3944, 3944, 3944, 3945, 3945, 3945, 3945, 3945, 3945, 3945,
    3945, 3945, 3945, 3945, 3945, 3945, 3945, 3945, 3946, 3946, 3946, 3946, 3946, 3946, 3946, 3946, 3946, 3946, 3946, 3946, 3946, 3946, 3946, 3946,
    3946, 3946, 3946, 3946, 3946, 3947, 3947, 3947, 3947, 3947, 3947, 3947, 3947, 3947, 3947, 3947, 3947, 3947, 3947, 3947, 3947, 3947, 3947, 3947,
    3948, 3948, 3948, 3956, 3971, 3971, 3971, 3971, 3971, 3971, 3971, 3971, 3971, 3971, 3971, 3971, 3971, 3971, 3971, 3971, 3973, 3974, 3974, 3974,
    3974, 3974, 3975, 3975, 3975, 3975, 3975, 3975, 3975, 3975, 3975, 3976, 3976, 3976, 3976, 3976, 3976, 3977, 3977, 3977, 3977, 3978, 3978, 3978,
    3978, 3978, 3978, 3978, 3978, 3978, 3978, 3978, 3978, 3979, 3979, 3979, 3979, 3979, 3979, 3981, 3981, 3986, 3986, 3986, 3986, 4004, 4004, 4004,
    4004, 4004, 4005, 4005, 4014, 4018, 4018, 4018, 4018, 4018, 4018, 4018, 4018, 4018, 4018, 4018, 4018, 4018, 4018, 4018, 4018, 4019, 4019, 4019,
    4019, 4019, 4019, 4019, 4019, 4019, 4019, 4019, 4019, 4019, 4019, 4019, 4019, 4019, 4019, 4019, 4019, 4019, 4019, 4019, 4019, 4019, 4019, 4019,
    4019, 4019, 4019, 4019, 4019, 4019, 4020, 4020, 4020, 4020, 4020, 4020, 4020, 4020, 4021, 4021, 4022, 4022, 4024, 4024, 4024, 4025, 4025, 4026,
    4026, 4026, 4026, 4026, 4026, 4026, 4026, 4027, 4028, 4028, 4028, 4029, 4029, 4029, 4029, 4029, 4034, 4034, 4035, 4035, 4035, 4035, 4039, 4039,
    4039, 4039, 4039, 4039, 4041, 4041, 4042, 4042, 4043, 4043, 4043, 4043, 4043, 4043, 4043, 4050, 4050, 4050, 4050, 4050, 4050, 4050, 4050, 4050,
    4050, 4050, 4050, 4050, 4050, 4050, 4050, 4054, 4054, 4054, 4054, 4055, 4055, 4055, 4055, 4056, 4061, 4061, 4101, 4101, 4101, 4101, 4101, 4101,
    4101, 4101, 4101, 4101, 4101, 4101, 4101, 4103, 4103, 4103, 4103, 4103, 4103, 4103, 4103, 4103, 4103, 4106, 4106, 4106, 4106, 4106, 4107, 4107,
    4108, 4108, 4108, 4108, 4108, 4108, 4108, 4108, 4110, 4110, 4110, 4110, 4110, 4111, 4111, 4111, 4111, 4112, 4112, 4112, 4112, 4113, 4113, 4115,
    4115, 4115, 4115, 4115, 4115, 4115, 4115, 4117, 4117, 4119, 4119, 4119, 4119, 4119, 4119, 4119, 4120, 4120, 4121, 4121, 4121, 4121, 4121, 4125,
    4125, 4129, 4129, 4129, 4129, 4129, 4129, 4129, 4129, 4130, 4131, 4132, 4132, 4132, 4132, 4132, 4132, 4132, 4143, 4143, 4143, 4143, 4143, 4143,
    4143, 4144, 4144, 4144, 4144, 4144, 4144, 4144, 4144, 4144, 4144, 4144, 4144, 4144, 4144, 4144, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145,
    4145, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4149, 4149,
    4149, 4149, 4149, 4149, 4149, 4149, 4150, 4150, 4150, 4150, 4150, 4150, 4150, 4150, 4150, 4151, 4151, 4151, 4151, 4151, 4151, 4151, 4151, 4151,
    4151, 4151, 4151, 4151, 4151, 4153, 4153, 4153, 4153, 4155, 4155, 4155, 4155, 4156, 4156, 4156, 4156, 4156, 4156, 4156, 4156, 4157, 4157, 4157,
    4157, 4157, 4158, 4158, 4158, 4158, 4158, 4158, 4158, 4158, 4159, 4159, 4159, 4159, 4159, 4159, 4159, 4159, 4159, 4159, 4159, 4159, 4160, 4160,
    4160, 4160, 4160, 4160, 4160, 4160, 4160, 4160, 4160, 4160, 4160, 4160, 4160, 4160, 4160, 4160, 4187, 4188, 4188, 4188, 4188, 4188, 4188, 4188,
    4188, 4188, 4188, 4189, 4189, 4190, 4190, 4191, 4191, 4192, 4192, 4192, 4193, 4193, 4194, 4194, 4196, 4196, 4197, 4198, 4198, 4198, 4199, 4199,
    4200, 4200, 4200, 4200, 4200, 4203, 4203, 4203, 4203, 4203, 4204, 4204, 4204, 4204, 4204, 4204, 4204, 4204, 4204, 4204, 4204, 4204, 4204, 4204,
    4204, 4204, 4204, 4204, 4204, 4215, 4215, 4215, 4215, 4215, 4215, 4215, 4215, 4215, 4216, 4216, 4216, 4216, 4216, 4216, 4216, 4217, 4217, 4217,
    4217, 4217, 4217, 4217, 4217, 4217, 4217, 4217, 4218, 4218, 4218, 4218, 4218, 4218, 4218, 4218, 4218, 4220, 4220, 4220, 4220, 4220, 4220, 4220,
    4220, 4220, 4220, 4220, 4220, 4224, 4224, 4224, 4224, 4224, 4224, 4224, 4224, 4224, 4224, 4226, 4226, 4226, 4226, 4226, 4226, 4226, 4226, 4226,
    4226, 4226, 4226, 4226, 4226, 4226, 4227, 4227, 4227, 4227, 4227, 4227, 4227, 4227, 4227, 4227, 4227, 4228, 4228, 4232, 4232, 4232, 4232, 4232,
    4232, 4232, 4232, 4232, 4232, 4233, 4233, 4233, 4235, 4235, 4236, 4237, 4237, 4237, 4237, 4238, 4238, 4238, 4238, 4238, 4238, 4238, 4238, 4238,
    4238, 4238, 4238, 4238, 4238, 4238, 4238, 4238, 4238, 4238, 4238, 4238, 4239, 4239, 4239, 4239, 4260, 4260, 4260, 4260, 4260, 4260, 4260, 4260,
    4260, 4260, 4260, 4271, 4271, 4271, 4271, 4271, 4274, 4274, 4274, 4274, 4274, 4274, 4274, 4274, 4274, 4274, 4274, 4274, 4274, 4274, 4275, 4277,
    4277, 4277, 4277, 4277, 4277, 4277, 4277, 4277, 4278, 4278, 4278, 4278, 4279, 4279, 4280, 4280, 4280, 4280, 4280, 4280, 4280, 4280, 4280, 4280,
    4280, 4280, 4280, 4280, 4280, 4282, 4282, 4282, 4282, 4282, 4282, 4282, 4282, 4282, 4283, 4283, 4283, 4283, 4283, 4283, 4283, 4283, 4283, 4283,
    4283, 4283, 4283, 4283, 4292, 4292, 4292, 4292, 4293, 4293, 4293, 4293, 4293, 4293, 4293, 4293, 4293, 4293, 4293, 4293, 4293, 4293, 4293, 4293,
    4294, 4294, 4294, 4296, 4296, 4296, 4296, 4296, 4296, 4298, 4298, 4298, 4298, 4298, 4299, 4300, 4300, 4301, 4301, 4301, 4301, 4301, 4301, 4302,
    4302, 4302, 4303, 4306, 4306, 4306, 4306, 4306, 4306, 4306, 4306, 4306, 4306, 4306, 4306, 4306, 4306, 4306, 4306, 4306, 4306, 4307, 4307, 4307,
    4307, 4308, 4308, 4308, 4308, 4308, 4308, 4311, 4312, 4312, 4312, 4312, 4312, 4312, 4312, 4313, 4313, 4313, 4313, 4313, 4313, 4313, 4313, 4313,
    4313, 4313, 4313, 4313, 4313, 4313, 4313, 4313, 4313, 4313, 4314, 4314, 4314, 4314, 4314, 4314, 4314, 4314, 4314, 4315, 4315, 4315, 4315, 4315,
    4315, 4315, 4315, 4315, 4315, 4315, 4315, 4315, 4316, 4316, 4316, 4316, 4317, 4317, 4317, 4317, 4318, 4319, 4319, 4319, 4319, 4319, 4320, 4320,
    4320, 4320, 4324, 4324, 4324, 4324, 4324, 4324, 4324, 4325, 4325, 4325, 4325, 4325, 4325, 4325, 4326, 4326, 4421, 4421, 4421, 4421, 4421, 4421,
    4421, 4421, 4422, 4422, 4424, 4424, 4424, 4424, 4424, 4425, 4425, 4425, 4425, 4425, 4425, 4425, 4425, 4425, 4425, 4425, 4426, 4426, 4426, 4426,
    4426, 4426, 4426, 4427, 4427, 4427, 4427, 4427, 4427, 4427, 4427, 4427, 4427, 4427, 4427, 4427, 4427, 4427, 4427, 4427, 4427, 4427, 4427, 4428,
    4428, 4429, 4429, 4429, 4429, 4429, 4429, 4429, 4429, 4430, 4430, 4430, 4430, 4430, 4430, 4430, 4430, 4430, 4430, 4430, 4430, 4430, 4439, 4440,
    4440, 4440, 4440, 4455, 4455, 4456, 4456, 4457, 4457, 4457, 4457, 4457, 4457, 4457, 4457, 4457, 4457, 4457, 4457, 4458, 4458, 4458, 4460, 4460,
    4460, 4460, 4460, 4460, 4461, 4461, 4461, 4461, 4461, 4461, 4461, 4461, 4461, 4461, 4461, 4470, 4470, 4470, 4482, 4482, 4482, 4482, 4482, 4482,
    4482, 4482, 4482, 4482, 4482, 4482, 4482, 4482, 4482, 4482, 4482, 4484, 4484, 4484, 4484, 4484, 4484, 4484, 4484, 4486, 4491, 4492, 4492, 4492,
    4492, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4493,
    4493, 4493, 4493, 4493, 4493, 4493, 4493, 4493, 4493, 4493, 4493, 4493, 4493, 4493, 4493, 4493, 4493, 4493, 4493, 4493, 4493, 4493, 4495, 4495,
    4495, 4495, 4495, 4495, 4495, 4495, 4495, 4495, 4499, 4499, 4499, 4500, 4500, 4500, 4500, 4500, 4501, 4501, 4502, 4502, 4503, 4503, 4513, 4513,
    4513, 4513, 4513, 4513, 4513, 4513, 4513, 4513, 4513, 4513, 4523, 4523, 4523, 4524, 4524, 4524, 4525, 4525, 4525, 4525, 4527, 4527, 4527, 4527,
    4527, 4527, 4527, 4527, 4529, 4529, 4530, 4530, 4530, 4530, 4530, 4530, 4531, 4531, 4531, 4531, 4531, 4531, 4532, 4532, 4532, 4532, 4532, 4532,
    4532, 4535, 4535, 4535, 4535, 4535, 4535, 4535, 4535, 4538, 4538, 4538, 4539, 4539, 4539, 4539, 4539, 4539, 4539, 4540, 4540, 4540, 4540, 4540,
    4540, 4541, 4541, 4541, 4541, 4541, 4541, 4541, 4541, 4541, 4541, 4541, 4541, 4541, 4552, 4552, 4556, 4556, 4556, 4556, 4556, 4556, 4556, 4556,
    4556, 4557, 4557, 4557, 4559, 4561, 4561, 4561, 4561, 4566, 4567, 4567, 4567, 4568, 4568, 4568, 4568, 4568, 4568, 4569, 4569, 4569, 4569, 4569,
    4569, 4569, 4569, 4569, 4569, 4569, 4569, 4569, 4571, 4571, 4571, 4572, 4572, 4572, 4572, 4572, 4572, 4572, 4572, 4572, 4572, 4572, 4572, 4572,
    4572, 4573, 4573, 4580, 4580, 4580, 4581, 4581, 4581, 4581, 4581, 4581, 4581, 4581, 4581, 4581, 4583, 4583, 4583, 4583, 4583, 4583, 4583, 4583,
    4583, 4583, 4583, 4583, 4583, 4583, 4583, 4583, 4583, 4583, 4584, 4584, 4585, 4585, 4585, 4585, 4585, 4585, 4585, 4585, 4585, 4585, 4585, 4585,
    4585, 4585, 4585, 4585, 4585, 4585, 4585, 4585, 4585, 4586, 4586, 4586, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4595, 4595, 4595,
    4595, 4595, 4595, 4595, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4599, 4599,
    4599, 4600, 4600, 4600, 4600, 4600, 4601, 4601, 4601, 4601, 4602, 4614, 4614, 4614, 4614, 4614, 4614, 4615, 4615, 4615, 4616, 4616, 4623, 4623,
    4623, 4623, 4623, 4623, 4624, 4624, 4626, 4626, 4626, 4626, 4627, 4627, 4627, 4627, 4627, 4627, 4627, 4627, 4627, 4627, 4640, 4640, 4640, 4642,
    4642, 4642, 4642, 4642, 4642, 4642, 4642, 4650, 4650, 4650, 4650, 4650, 4667, 4667, 4667, 4667, 4667, 4667, 4668, 4668, 4668, 4668, 4668, 4668,
    4671, 4671, 4671, 4671, 4671, 4672, 4673, 4673, 4673, 4673, 4673, 4674, 4674, 4674, 4685, 4685, 4685, 4685, 4685, 4685, 4685, 4685, 4685, 4685,
    4685, 4685, 4685, 4685, 4685, 4685, 4685, 4685, 4685, 4685, 4685, 4685, 4686, 4686, 4686, 4686, 4686, 4686, 4687, 4687, 4687, 4687, 4689, 4689,
    4689, 4689, 4689, 4689, 4689, 4689, 4689, 4689, 4689, 4689, 4689, 4689, 4689, 4689, 4689, 4689, 4689, 4689, 4689, 4689, 4689, 4690, 4690, 4690,
    4690, 4690, 4690, 4691, 4691, 4691, 4692, 4692, 4692, 4692, 4693, 4693, 4693, 4693, 4693, 4694, 4694, 4694, 4694, 4694, 4694, 4748, 4748, 4748,
    4749, 4749, 4749, 4749, 4750, 4750, 4754, 4754, 4754, 4754, 4754, 4755, 4755, 4755, 4755, 4755, 4755, 4756, 4756, 4757, 4757, 4757, 4772, 4772,
    4772, 4772, 4772, 4772, 4772, 4772, 4772, 4772, 4780, 4782, 4782, 4782, 4782, 4782, 4782, 4783, 4783, 4783, 4783, 4783, 4783, 4783, 4786, 4786,
    4786, 4788, 4788, 4789, 4789, 4789, 4789, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790,
    4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4791, 4791, 4791, 4792, 4792, 4792, 4792, 4792, 4792, 4792, 4792,
    4792, 4792, 4792, 4792, 4792, 4792, 4792, 4792, 4792, 4792, 4792, 4792, 4793, 4793, 4793, 4793, 4793, 4793, 4793, 4793, 4793, 4793, 4793, 4793,
    4793, 4793, 4793, 4793, 4794, 4794, 4794, 4794, 4794, 4794, 4794, 4794, 4794, 4794, 4794, 4794, 4794, 4794, 4796, 4796, 4796, 4796, 4796, 4796,
    4796, 4796, 4796, 4796, 4796, 4796, 4796, 4796, 4796, 4798, 4798, 4798, 4798, 4799, 4799, 4799, 4799, 4799, 4799, 4799, 4799, 4799, 4799, 4799,
    4799, 4799, 4799, 4826, 4826, 4826, 4826, 4827, 4827, 4827, 4827, 4827, 4827, 4827, 4827, 4828, 4828, 4828, 4828, 4828, 4828, 4828, 4828, 4828,
    4828, 4828, 4828, 4828, 4831, 4831, 4832, 4832, 4832, 4832, 4832, 4832, 4832, 4832, 4832, 4832, 4832, 4832, 4832, 4832, 4832, 4832, 4832, 4832,
    4832, 4832, 4833, 4838, 4838, 4838, 4839, 4839, 4839, 4839, 4839, 4839, 4839, 4839, 4839, 4839, 4839, 4839, 4839, 4839, 4839, 4840, 4840, 4840,
    4840, 4840, 4841, 4841, 4841, 4841, 4841, 4841, 4842, 4842, 4842, 4842, 4844, 4844, 4845, 4845, 4845, 4845, 4845, 4845, 4846, 4846, 4846, 4846,
    4859, 4860, 4860, 4860, 4860, 4860, 4860, 4860, 4860, 4862, 4862, 4864, 4864, 4864, 4864, 4864, 4864, 4864, 4864, 4864, 4864, 4864, 4864, 4864,
    4865, 4865, 4865, 4865, 4865, 4865, 4865, 4865, 4865, 4865, 4866, 4866, 4866, 4866, 4866, 4866, 4867, 4867, 4867, 4867, 4867, 4867, 4867, 4867,
    4867, 4867, 4867, 4867, 4868, 4868, 4868, 4868, 4868, 4868, 4868, 4868, 4868, 4868, 4868, 4869, 4869, 4869, 4869, 4869, 4869, 4869, 4870, 4870,
    4870, 4870, 4870, 4870, 4870, 4870, 4870, 4870, 4870, 4870, 4870, 4870, 4870, 4870, 4870, 4870, 4870, 4873, 4874, 4874, 4874, 4874, 4874, 4874,
    4874, 4874, 4874, 4874, 4874, 4875, 4875, 4875, 4875, 4875, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4877,
    4877, 4878, 4878, 4880, 4880, 4880, 4880, 4880, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882, 4882,
    4882, 4882, 4882, 4882, 4883, 4885, 4885, 4885, 4885, 4885, 4885, 4886, 4886, 4886, 4886, 4887, 4907, 4907, 4907, 4907, 4907, 4907, 4907, 4908,
    4908, 4908, 4911, 4911, 4912, 4912, 4912, 4913, 4913, 4913, 4913, 4913, 4913, 4913, 4913, 4913, 4913, 4913, 4913, 4913, 4913, 4913, 4913, 4917,
    4917, 4917, 4917, 4917, 4917, 4917, 4928, 4928, 4928, 4928, 4932, 4932, 4932, 4932, 4937, 4937, 4937, 4937, 4937, 4937, 4939, 4939, 4939, 4939,
    4939, 4939, 4939, 4939, 4939, 4939, 4939, 4939, 4939, 4939, 4939, 4939, 4939, 4939, 4939, 4939, 4940, 4942, 4942, 4942, 4944, 4946, 4946, 4946,
    4946, 4946, 4946, 4946, 4946, 4946, 4946, 4947, 4947, 4947, 4947, 4947, 4947, 4947, 4947, 4947, 4947, 4951, 4951, 4951, 4966, 4967, 4967, 4967,
    4967, 4967, 4967, 4967, 4967, 4967, 4967, 4967, 4967, 4967, 4967, 4967, 4967, 4967, 4967, 4969, 4969, 4969, 4969, 4969, 4969, 4969, 4969, 4969,
    4969, 4969, 4969, 4969, 4969, 4969, 4969, 4969, 4969, 4969, 4972, 4972, 4972, 4972, 4972, 4972, 4972, 4972, 4972, 4972, 4981, 4981, 4981, 4981,
    4981, 4982, 4982, 4982, 4982, 4982, 4982, 4982, 4982, 4982, 4982, 4982, 4982, 4982, 4982, 4983, 4983, 4983, 4983, 4983, 4983, 4983, 4983, 4983,
    4983, 4983, 4983, 4983, 4983, 4983, 4983, 4983, 4983, 4983, 4983, 4984, 4984, 5001, 5001, 5002, 5002, 5002, 5002, 5002, 5003, 5003, 5003, 5003,
    5003, 5003, 5004, 5004, 5004, 5004, 5006, 5006, 5007, 5010, 5010, 5010, 5010, 5010, 5010, 5010, 5010, 5010, 5010, 5010, 5010, 5010, 5010, 5010,
    5010, 5010, 5010, 5011, 5011, 5012, 5012, 5012, 5012, 5012, 5012, 5012, 5012, 5012, 5012, 5012, 5015, 5015, 5015, 5015, 5015, 5015, 5032, 5032,
    5032, 5032, 5032, 5032, 5032, 5032, 5032, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033,
    5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033,
    5033, 5033, 5033, 5033, 5033, 5048, 5048, 5048, 5048, 5048, 5048, 5048, 5048, 5048, 5048, 5048, 5048, 5048, 5048, 5048, 5048, 5048, 5048, 5048,
    5048, 5048, 5048, 5048, 5048, 5048, 5048, 5048, 5048, 5048, 5049, 5049, 5049, 5049, 5049, 5049, 5049, 5049, 5049, 5049, 5049, 5049, 5049, 5049,
    5049, 5049, 5049, 5049, 5049, 5049, 5049, 5049, 5052, 5052, 5052, 5052, 5052, 5052, 5052, 5053, 5053, 5053, 5053, 5053, 5053, 5053, 5053, 5053,
    5054, 5054, 5054, 5054, 5054, 5054, 5054, 5054, 5054, 5054, 5056, 5058, 5058, 5058, 5058, 5058, 5058, 5058, 5058, 5058, 5058, 5058, 5058, 5058,
    5058, 5058, 5058, 5060, 5060, 5060, 5060, 5060, 5060, 5060, 5060, 5060, 5060, 5064, 5064, 5064, 5064, 5064, 5064, 5064, 5064, 5065, 5071, 5071,
    5071, 5071, 5072, 5072, 5072, 5072, 5072, 5072, 5072, 5072, 5072, 5072, 5074, 5075, 5075, 5075, 5075, 5075, 5076, 5076, 5077, 5077, 5078, 5086,
    5086, 5086, 5086, 5087, 5087, 5088, 5088, 5088, 5088, 5088, 5088, 5088, 5088, 5088, 5088, 5088, 5088, 5088, 5089, 5089, 5089, 5089, 5089, 5089,
    5089, 5090, 5090, 5090, 5090, 5090, 5090, 5090, 5090, 5090, 5090, 5090, 5090, 5090, 5091, 5092, 5092, 5092, 5092, 5092, 5092, 5092, 5092, 5092,
    5092, 5093, 5094, 5094, 5094, 5094, 5094, 5094, 5094, 5094, 5094, 5094, 5094, 5094, 5094, 5096, 5096, 5098, 5098, 5098, 5099, 5099, 5099, 5099,
    5099, 5099, 5099, 5099, 5099, 5099, 5099, 5099, 5104, 5104, 5104, 5104, 5105, 5105, 5105, 5105, 5106, 5106, 5106, 5107, 5107, 5107, 5107, 5107,
    5107, 5107, 5107, 5107, 5107, 5107, 5107, 5107, 5107, 5107, 5107, 5107, 5107, 5107, 5107, 5107, 5107, 5109, 5109, 5109, 5109, 5109, 5109, 5109,
    5109, 5109, 5109, 5109, 5109, 5109, 5109, 5109, 5110, 5110, 5110, 5110, 5111, 5111, 5111, 5111, 5111, 5111, 5111, 5111, 5111, 5111, 5111, 5111,
    5111, 5111, 5113, 5113, 5113, 5113, 5113, 5113, 5113, 5113, 5113, 5113, 5113, 5113, 5113, 5113, 5114, 5114, 5119, 5121, 5121, 5122, 5122, 5124,
    5124, 5125, 5125, 5125, 5128, 5128, 5128, 5128, 5128, 5128, 5128, 5129, 5129, 5129, 5129, 5129, 5129, 5131, 5131, 5131, 5131, 5131, 5133, 5133,
    5133, 5133, 5133, 5134, 5134, 5134, 5134, 5134, 5134, 5146, 5146, 5146, 5146, 5147, 5147, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 5148,
    5151, 5151, 5151, 5151, 5151, 5151, 5151, 5151, 5151, 5151, 5151, 5152, 5152, 5152, 5152, 5152, 5152, 5152, 5155, 5155, 5155, 5166, 5166, 5167,
    5167, 5167, 5167, 5168, 5168, 5168, 5187, 5187, 5187, 5187, 5187, 5187, 5187, 5187, 5187, 5187, 5193, 5193, 5193, 5193, 5193, 5193, 5193, 5194,
    5194, 5194, 5194, 5195, 5195, 5195, 5195, 5195, 5219, 5219, 5219, 5219, 5219, 5219, 5219, 5219, 5219, 5219, 5224, 5224, 5224, 5224, 5224, 5225,
    5225, 5225, 5228, 5228, 5228, 5228, 5228, 5228, 5232, 5232, 5232, 5233, 5242, 5242, 5242, 5242, 5242, 5242, 5242, 5243, 5243, 5243, 5243, 5243,
    5243, 5243, 5243, 5243, 5243, 5243, 5243, 5243, 5243, 5243, 5243, 5243, 5243, 5243, 5243, 5243, 5243, 5244, 5244, 5244, 5244, 5245, 5245, 5245,
    5245, 5245, 5245, 5245, 5245, 5245, 5250, 5250, 5251, 5251, 5251, 5251, 5251, 5251, 5251, 5251, 5251, 5251, 5251, 5251, 5251, 5251, 5251, 5251,
    5251, 5251, 5252, 5252, 5252, 5252, 5252, 5252, 5252, 5252, 5252, 5255, 5259, 5259, 5265, 5265, 5265, 5265, 5265, 5265, 5265, 5265, 5265, 5265,
    5266, 5266, 5266, 5268, 5268, 5268, 5268, 5268, 5268, 5268, 5268, 5268, 5268, 5268, 5268, 5268, 5268, 5272, 5272, 5272, 5272, 5272, 5272, 5272,
    5272, 5273, 5273, 5273, 5273, 5273, 5275, 5275, 5275, 5275, 5275, 5275, 5275, 5276, 5276, 5276, 5276, 5276, 5276, 5278, 5278, 5278, 5278, 5278,
    5278, 5278, 5278, 5278, 5278, 5278, 5278, 5278, 5278, 5278, 5278, 5278, 5278, 5278, 5278, 5278, 5278, 5278, 5278, 5278, 5278, 5278, 5279, 5279,
    5279, 5279, 5279, 5279, 5279, 5279, 5279, 5279, 5279, 5279, 5279, 5291, 5291, 5291, 5291, 5291, 5292, 5292, 5292, 5292, 5292, 5292, 5292, 5292,
    5292, 5293, 5294, 5294, 5294, 5294, 5294, 5294, 5294, 5294, 5295, 5295, 5295, 5295, 5295, 5295, 5295, 5295, 5297, 5305, 5305, 5305, 5305, 5306,
    5306, 5306, 5306, 5306, 5306, 5306, 5306, 5306, 5306, 5306, 5306, 5306, 5306, 5306, 5307, 5307, 5307, 5308, 5308, 5308, 5308, 5308, 5308, 5308,
    5308, 5308, 5308, 5308, 5308, 5308, 5308, 5309, 5309, 5309, 5309, 5309, 5319, 5320, 5320, 5320, 5320, 5320, 5320, 5320, 5322, 5322, 5322, 5322,
    5322, 5322, 5322, 5322, 5322, 5322, 5323, 5323, 5324, 5324, 5324, 5324, 5324, 5324, 5324, 5324, 5324, 5324, 5324, 5325, 5325, 5327, 5327, 5327,
    5327, 5327, 5327, 5327, 5332, 5332, 5332, 5332, 5332, 5332, 5332, 5332, 5332, 5336, 5336, 5336, 5336, 5336, 5336, 5336, 5336, 5339, 5339, 5339,
    5339, 5339, 5339, 5339, 5345, 5345, 5345, 5345, 5346, 5346, 5346, 5346, 5346, 5346, 5346, 5346, 5346, 5346, 5346, 5346, 5346, 5346, 5347, 5347,
    5347, 5347, 5348, 5348, 5348, 5348, 5348, 5348, 5348, 5348, 5348, 5348, 5348, 5348, 5348, 5348, 5348, 5350, 5350, 5350, 5350, 5350, 5350, 5350,
    5350, 5350, 5352, 5352, 5354, 5354, 5354, 5356, 5356, 5356, 5356, 5357, 5357, 5357, 5357, 5357, 5357, 5357, 5357, 5357, 5357, 5361, 5361, 5362,
    5362, 5363, 5363, 5363, 5363, 5363, 5363, 5363, 5363, 5363, 5363, 5363, 5363, 5363, 5368, 5368, 5368, 5371, 5371, 5372, 5372, 5372, 5372, 5376,
    5376, 5379, 5380, 5380, 5383, 5383, 5383, 5385, 5385, 5385, 5385, 5385, 5385, 5386, 5386, 5386, 5386, 5386, 5386, 5386, 5386, 5386, 5386, 5386,
    5386, 5386, 5388, 5388, 5388, 5388, 5388, 5388, 5388, 5388, 5388, 5388, 5388, 5388, 5388, 5388, 5388, 5388, 5388, 5388, 5388, 5388, 5388, 5388,
    5392, 5405, 5405, 5405, 5405, 5406, 5406, 5406, 5406, 5406, 5406, 5406, 5406, 5406, 5407, 5412, 5412, 5412, 5412, 5413, 5413, 5413, 5413, 5413,
    5413, 5413, 5413, 5414, 5414, 5414, 5414, 5414, 5414, 5414, 5414, 5414, 5414, 5415, 5415, 5415, 5415, 5417, 5417, 5418, 5419, 5419, 5419, 5419,
    5419, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5420, 5420, 5420, 5420, 5420, 5421, 5421, 5421, 5421, 5421, 5421,
    5421, 5421, 5421, 5421, 5421, 5424, 5424, 5424, 5424, 5424, 5424, 5427, 5427, 5427, 5427, 5427, 5462, 5462, 5462, 5462, 5462, 5462, 5462, 5465,
    5465, 5467, 5467, 5467, 5467, 5467, 5467, 5467, 5467, 5467, 5467, 5468, 5468, 5468, 5468, 5468, 5468, 5468, 5469, 5471, 5471, 5471, 5471, 5471,
    5471, 5471, 5471, 5471, 5471, 5472, 5472, 5472, 5472, 5472, 5472, 5472, 5472, 5472, 5473, 5473, 5474, 5475, 5475, 5475, 5475, 5475, 5475, 5475,
    5475, 5475, 5475, 5478, 5478, 5478, 5478, 5478, 5478, 5479, 5479, 5479, 5479, 5479, 5479, 5479, 5479, 5479, 5479, 5479, 5479, 5479, 5479, 5479,
    5479, 5479, 5479, 5480, 5480, 5480, 5480, 5480, 5480, 5480, 5480, 5480, 5480, 5480, 5480, 5480, 5480, 5480, 5480, 5480, 5480, 5480, 5480, 5497,
    5497, 5507, 5507, 5507, 5507, 5507, 5510, 5510, 5510, 5510, 5510, 5510, 5510, 5510, 5510, 5510, 5510, 5510, 5510, 5510, 5510, 5510, 5510, 5510,
    5510, 5510, 5510, 5510, 5510, 5510, 5510, 5510, 5512, 5513, 5513, 5513, 5513, 5513, 5513, 5513, 5513, 5513, 5513, 5513, 5513, 5513, 5513, 5513,
    5513, 5513, 5513, 5513, 5513, 5513, 5514, 5514, 5514, 5514, 5514, 5514, 5514, 5514, 5514, 5514, 5515, 5515, 5515, 5518, 5518, 5518, 5518, 5518,
    5523, 5523, 5523, 5523, 5523, 5523, 5523, 5523, 5524, 5524, 5524, 5524, 5524, 5524, 5524, 5524, 5524, 5524, 5526, 5526, 5526, 5526, 5526, 5526,
    5526, 5528, 5528, 5528, 5528, 5528, 5528, 5528, 5528, 5528, 5528, 5529, 5529, 5530, 5530, 5530, 5530, 5530, 5530, 5530, 5530, 5530, 5530, 5530,
    5530, 5530, 5534, 5534, 5535, 5535, 5536, 5536, 5536, 5536, 5536, 5536, 5536, 5536, 5537, 5537, 5537, 5537, 5537, 5537, 5537, 5537, 5537, 5538,
    5538, 5538, 5538, 5538, 5539, 5539, 5540, 5540, 5540, 5540, 5540, 5540, 5540, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551,
    5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551,
    5552, 5552, 5552, 5552, 5552, 5552, 5552, 5552, 5555, 5555, 5557, 5557, 5557, 5557, 5557, 5557, 5557, 5557, 5557, 5557, 5557, 5559, 5559, 5559,
    5559, 5559, 5559, 5559, 5560, 5560, 5561, 5561, 5561, 5561, 5561, 5561, 5561, 5561, 5561, 5561, 5561, 5561, 5561, 5561, 5561, 5561, 5561, 5563,
    5563, 5563, 5563, 5563, 5563, 5563, 5563, 5563, 5563, 5563, 5563, 5563, 5569, 5569, 5569, 5569, 5569, 5569, 5569, 5569, 5569, 5570, 5570, 5570,
    5570, 5570, 5570, 5570, 5570, 5570, 5570, 5570, 5570, 5570, 5570, 5570, 5570, 5570, 5570, 5570, 5571, 5571, 5571, 5571, 5571, 5572, 5572, 5572,
    5572, 5573, 5573, 5573, 5573, 5573, 5577, 5577, 5577, 5578, 5578, 5578, 5578, 5578, 5578, 5579, 5579, 5579, 5579, 5579, 5579, 5579, 5579, 5579,
    5579, 5579, 5579, 5580, 5580, 5580, 5580, 5580, 5580, 5581, 5581, 5581, 5581, 5582, 5582, 5582, 5582, 5586, 5586, 5586, 5586, 5586, 5586, 5594,
    5594, 5594, 5594, 5635, 5635, 5635, 5635, 5635, 5635, 5635, 5636, 5636, 5636, 5637, 5639, 5639, 5639, 5639, 5639, 5639, 5639, 5639, 5639, 5639,
    5640, 5640, 5640, 5641, 5641, 5684, 5684, 5684, 5684, 5684, 5684, 5684, 5684, 5684, 5688, 5688, 5688, 5688, 5688, 5689, 5690, 5690, 5690, 5690,
    5691, 5691, 5691, 5692, 5692, 5692, 5692, 5692, 5692, 5692, 5692, 5694, 5695, 5695, 5695, 5695, 5696, 5696, 5696, 5696, 5696, 5696, 5696, 5696,
    5696, 5696, 5696, 5697, 5697, 5701, 5701, 5701, 5701, 5701, 5701, 5701, 5701, 5701, 5701, 5701, 5701, 5701, 5701, 5701, 5702, 5702, 5702, 5702,
    5703, 5703, 5703, 5703, 5703, 5703, 5703, 5717, 5717, 5717, 5717, 5717, 5717, 5718, 5718, 5718, 5718, 5718, 5718, 5718, 5718, 5718, 5720, 5720,
    5720, 5721, 5721, 5721, 5721, 5722, 5722, 5722, 5722, 5722, 5722, 5724, 5724, 5724, 5724, 5724, 5724, 5724, 5724, 5725, 5725, 5725, 5725, 5725,
    5725, 5725, 5725, 5725, 5725, 5725, 5725, 5725, 5726, 5726, 5726, 5727, 5727, 5727, 5728, 5728, 5728, 5730, 5730, 5730, 5730, 5730, 5730, 5730,
    5730, 5730, 5730, 5730, 5734, 5734, 5735, 5736, 5736, 5736, 5736, 5736, 5740, 5740, 5740, 5740, 5743, 5743, 5743, 5743, 5743, 5743, 5744, 5744,
    5756, 5756, 5756, 5756, 5756, 5774, 5774, 5774, 5774, 5774, 5774, 5774, 5774, 5774, 5774, 5774, 5774, 5774, 5774, 5774, 5774, 5775, 5775, 5775,
    5775, 5775, 5775, 5775, 5775, 5775, 5775, 5776, 5776, 5800, 5800, 5800, 5800, 5800, 5801, 5802, 5802, 5802, 5802, 5802, 5802, 5802, 5802, 5802,
    5802, 5802, 5802, 5802, 5802, 5802, 5802, 5802, 5802, 5802, 5802, 5802, 5802, 5802, 5802, 5802, 5802, 5802, 5802, 5812, 5825, 5827, 5827, 5831,
    5831, 5831, 5831, 5831, 5832, 5833, 5833, 5833, 5833, 5833, 5833, 5833, 5833, 5833, 5833, 5833, 5833, 5833, 5833, 5833, 5833, 5833, 5833, 5833,
    5833, 5833, 5833, 5833, 5833, 5833, 5833, 5833, 5833, 5833, 5834, 5834, 5834, 5834, 5834, 5842, 5842, 5842, 5842, 5843, 5843, 5843, 5843, 5843,
    5843, 5843, 5843, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844,
    5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5844, 5845, 5845, 5845, 5845, 5845, 5845, 5845, 5845, 5845, 5845,
    5845, 5845, 5846, 5846, 5846, 5846, 5846, 5846, 5847, 5847, 5848, 5849, 5849, 5849, 5850, 5850, 5850, 5850, 5850, 5850, 5850, 5850, 5850, 5850,
    5850, 5850, 5850, 5850, 5850, 5850, 5853, 5853, 5853, 5853, 5853, 5853, 5853, 5853, 5853, 5853, 5853, 5853, 5853, 5853, 5853, 5867, 5867, 5867,
    5867, 5867, 5867, 5867, 5867, 5867, 5867, 5867, 5868, 5868, 5868, 5869, 5869, 5869, 5872, 5873, 5874, 5874, 5874, 5874, 5874, 5874, 5874, 5875,
    5875, 5876, 5876, 5876, 5876, 5876, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5883,
    5883, 5883, 5883, 5883, 5883, 5887, 5887, 5887, 5887, 5887, 5887, 5889, 5889, 5889, 5889, 5889, 5889, 5889, 5889, 5889, 5889, 5889, 5889, 5889,
    5890, 5890, 5890, 5890, 5891, 5891, 5891, 5891, 5891, 5891, 5891, 5891, 5891, 5891, 5891, 5892, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894,
    5895, 5895, 5895, 5895, 5895, 5895, 5895, 5895, 5895, 5896, 5896, 5896, 5896, 5896, 5896, 5896, 5896, 5896, 5896, 5896, 5896, 5896, 5896, 5898,
    5898, 5898, 5898, 5898, 5898, 5898, 5898, 5898, 5898, 5898, 5898, 5898, 5899, 5899, 5899, 5899, 5899, 5900, 5900, 5901, 5901, 5901, 5901, 5901,
    5901, 5903, 5903, 5903, 5903, 5904, 5904, 5904, 5904, 5904, 5904, 5904, 5904, 5904, 5904, 5905, 5905, 5905, 5905, 5905, 5906, 5906, 5906, 5906,
    5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906,
    5906, 5906, 5906, 5906, 5907, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908,
    5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908,
    5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908,
    5908, 5913, 5913, 5913, 5913, 5913, 5913, 5913, 5913, 5913, 5913, 5913, 5913, 5913, 5913, 5913, 5913, 5919, 5919, 5919, 5919, 5919, 5919, 5919,
    5919, 5919, 5919, 5919, 5919, 5919, 5919, 5919, 5919, 5924, 5924, 5924, 5924, 5928, 5928, 5928, 5928, 5928, 5928, 5929, 5929, 5929, 5929, 5929,
    5955, 5955, 5955, 5955, 5955, 5955, 5955, 5955, 5955, 5955, 5955, 5955, 5955, 5955, 5955, 5955, 5955, 5955, 5955, 5956, 5956, 5957, 5958, 5958,
    5958, 5958, 5958, 5958, 5958, 5958, 5958, 5958, 5958, 5958, 5958, 5958, 5958, 5958, 5958, 5958, 5958, 5958, 5958, 5958, 5958, 5958, 5958, 5958,
    5958, 5958, 5958, 5958, 5958, 5958, 5958, 5959, 5959, 5959, 5959, 5959, 5959, 5959, 5959, 5959, 5959, 5959, 5959, 5959, 5959, 5959, 5959, 5959,
    5959, 5959, 5959, 5959, 5959, 5959, 5959, 5959, 5959, 5960, 5960, 5960, 5960, 5960, 5960, 5960, 5960, 5960, 5962, 5962, 5962, 5962, 5962, 5962,
    5962, 5962, 5962, 5962, 5962, 5962, 5962, 5963, 5963, 5963, 5963, 5963, 5963, 5963, 5963, 5963, 5963, 5963, 5963, 5963, 5965, 5965, 5966, 5966,
    5966, 5967, 5967, 5967, 5970, 5970, 5970, 5973, 5973, 5973, 5973, 5973, 5973, 5973, 5973, 5973, 5973, 5973, 5974, 5974, 5974, 5974, 5974, 5974,
    5974, 5974, 5974, 5976, 5976, 5976, 5976, 5976, 5976, 5976, 5976, 5976, 5976, 5976, 5976, 5976, 5976, 5976, 5976, 5976, 5988, 5988, 5988, 5988,
    5988, 5988, 5988, 5989, 5989, 5989, 5989, 5989, 5990, 5990, 5990, 5990, 5990, 5995, 5995, 5995, 5999, 5999, 5999, 5999, 5999, 5999, 5999, 5999,
    5999, 6002, 6002, 6002, 6002, 6002, 6002, 6002, 6002, 6002, 6002, 6003, 6003, 6003, 6003, 6003, 6003, 6003, 6004, 6004, 6005, 6005, 6006, 6007,
    6007, 6007, 6008, 6008, 6008, 6008, 6008, 6008, 6008, 6008, 6008, 6008, 6008, 6008, 6008, 6008, 6008, 6008, 6008, 6008, 6008, 6008, 6009, 6009,
    6009, 6021, 6022, 6022, 6025, 6025, 6026, 6026, 6026, 6026, 6026, 6026, 6026, 6026, 6026, 6026, 6026, 6026, 6026, 6026, 6026, 6026, 6026, 6026,
    6026, 6026, 6027, 6027, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6029, 6030, 6030, 6034, 6035, 6035, 6035, 6035,
    6035, 6035, 6035, 6037, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052,
    6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6055, 6055, 6055, 6055, 6055, 6055, 6055, 6055, 6055, 6060, 6060, 6060, 6060,
    6060, 6061, 6061, 6061, 6061, 6062, 6062, 6064, 6064, 6064, 6064, 6064, 6064, 6064, 6064, 6064, 6064, 6064, 6064, 6064, 6066, 6066, 6067, 6067,
    6067, 6067, 6067, 6067, 6067, 6067, 6067, 6067, 6067, 6067, 6067, 6067, 6067, 6067, 6067, 6067, 6068, 6070, 6070, 6070, 6070, 6071, 6071, 6073,
    6074, 6075, 6075, 6075, 6075, 6075, 6075, 6078, 6078, 6078, 6079, 6079, 6079, 6079, 6079, 6079, 6079, 6079, 6079, 6079, 6079, 6079, 6079, 6079,
    6079, 6079, 6079, 6079, 6079, 6079, 6084, 6085, 6085, 6085, 6085, 6085, 6085, 6085, 6086, 6086, 6086, 6086, 6086, 6086, 6086, 6086, 6086, 6086,
    6086, 6087, 6087, 6087, 6087, 6087, 6163, 6163, 6166, 6166, 6166, 6166, 6166, 6167, 6167, 6167, 6167, 6167, 6167, 6167, 6171, 6171, 6171, 6171,
    6171, 6171, 6171, 6171, 6171, 6171, 6171, 6171, 6171, 6171, 6171, 6171, 6171, 6171, 6171, 6171, 6171, 6171, 6171, 6171, 6171, 6171, 6171, 6171,
    6171, 6172, 6172, 6173, 6173, 6173, 6173, 6173, 6174, 6175, 6175, 6175, 6175, 6175, 6175, 6175, 6176, 6176, 6176, 6176, 6177, 6177, 6177, 6177,
    6178, 6178, 6179, 6179, 6179, 6180, 6180, 6180, 6180, 6180, 6180, 6180, 6180, 6180, 6180, 6180, 6180, 6180, 6180, 6181, 6181, 6181, 6181, 6181,
    6181, 6181, 6181, 6181, 6181, 6181, 6181, 6181, 6182, 6182, 6182, 6182, 6182, 6182, 6182, 6182, 6182, 6182, 6182, 6182, 6184, 6184, 6184, 6184,
    6184, 6184, 6184, 6184, 6184, 6184, 6184, 6185, 6185, 6185, 6185, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186,
    6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186, 6186,
    6243, 6243, 6243, 6243, 6244, 6244, 6244, 6244, 6244, 6245, 6245, 6245, 6245, 6245, 6245, 6245, 6245, 6245, 6245, 6245, 6248, 6248, 6248, 6248,
    6249, 6249, 6249, 6249, 6249, 6251, 6251, 6252, 6253, 6253, 6253, 6259, 6259, 6259, 6259, 6259, 6259, 6260, 6260, 6260, 6260, 6260, 6260, 6260,
    6260, 6260, 6261, 6261, 6267, 6267, 6269, 6269, 6269, 6269, 6269, 6270, 6270, 6270, 6270, 6270, 6270, 6279, 6279, 6279, 6279, 6279, 6279, 6280,
    6280, 6280, 6281, 6281, 6281, 6281, 6281, 6281, 6281, 6281, 6281, 6281, 6282, 6282, 6282, 6282, 6283, 6283, 6283, 6283, 6283, 6283, 6283, 6283,
    6283, 6285, 6285, 6285, 6285, 6285, 6285, 6285, 6285, 6285, 6285, 6285, 6285, 6285, 6285, 6285, 6285, 6291, 6291, 6291, 6295, 6295, 6295, 6314,
    6314, 6315, 6315, 6315, 6315, 6315, 6315, 6315, 6315, 6315, 6315, 6315, 6316, 6316, 6316, 6316, 6316, 6316, 6316, 6316, 6316, 6316, 6316, 6316,
    6316, 6316, 6317, 6317, 6317, 6317, 6318, 6318, 6318, 6318, 6318, 6319, 6319, 6319, 6319, 6320, 6320, 6320, 6320, 6320, 6320, 6320, 6320, 6320,
    6320, 6342, 6343, 6343, 6343, 6343, 6343, 6343, 6343, 6343, 6343, 6344, 6344, 6344, 6344, 6344, 6344, 6344, 6344, 6344, 6344, 6344, 6344, 6344,
    6344, 6344, 6344, 6344, 6344, 6344, 6344, 6344, 6344, 6344, 6345, 6345, 6345, 6345, 6348, 6348, 6348, 6348, 6348, 6348, 6348, 6348, 6348, 6348,
    6349, 6349, 6349, 6350, 6350, 6351, 6351, 6351, 6351, 6351, 6351, 6351, 6351, 6351, 6351, 6351, 6354, 6354, 6354, 6354, 6354, 6355, 6355, 6355,
    6358, 6358, 6358, 6362, 6362, 6362, 6362, 6362, 6362, 6362, 6365, 6365, 6365, 6365, 6365, 6365, 6365, 6365, 6365, 6365, 6365, 6365, 6365, 6365,
    6365, 6365, 6365, 6365, 6365, 6365, 6365, 6365, 6365, 6365, 6365, 6365, 6366, 6366, 6366, 6366, 6366, 6367, 6367, 6371, 6371, 6371, 6371, 6371,
    6371, 6371, 6371, 6371, 6371, 6371, 6371, 6371, 6372, 6372, 6372, 6372, 6372, 6372, 6385, 6385, 6387, 6388, 6388, 6388, 6388, 6388, 6388, 6388,
    6388, 6389, 6389, 6389, 6389, 6389, 6389, 6389, 6389, 6389, 6389, 6389, 6389, 6389, 6389, 6391, 6391, 6391, 6391, 6391, 6391, 6391, 6391, 6391,
    6391, 6393, 6393, 6393, 6393, 6405, 6405, 6405, 6405, 6405, 6405, 6405, 6405, 6405, 6405, 6405, 6405, 6405, 6405, 6405, 6405, 6405, 6406, 6406,
    6406, 6406, 6406, 6406, 6406, 6406, 6406, 6406, 6406, 6406, 6406, 6406, 6407, 6407, 6407, 6407, 6407, 6408, 6408, 6408, 6408, 6409, 6409, 6409,
    6409, 6409, 6409, 6415, 6416, 6416, 6416, 6416, 6416, 6416, 6416, 6416, 6416, 6416, 6416, 6416, 6416, 6416, 6417, 6417, 6417, 6417, 6417, 6433,
    6433, 6450, 6450, 6450, 6450, 6450, 6450, 6450, 6450, 6452, 6452, 6452, 6452, 6452, 6453, 6453, 6453, 6453, 6453, 6453, 6453, 6453, 6453, 6453,
    6453, 6453, 6453, 6454, 6454, 6454, 6454, 6454, 6455, 6455, 6456, 6456, 6456, 6456, 6456, 6456, 6456, 6456, 6456, 6462, 6462, 6462, 6462, 6462,
    6462, 6462, 6462, 6463, 6463, 6463, 6463, 6463, 6463, 6467, 6467, 6467, 6467, 6467, 6467, 6467, 6467, 6467, 6467, 6467, 6468, 6468, 6468, 6468,
    6470, 6470, 6470, 6470, 6470, 6470, 6470, 6470, 6470, 6470, 6470, 6470, 6470, 6470, 6470, 6470, 6470, 6470, 6471, 6471, 6471, 6471, 6471, 6471,
    6471, 6471, 6471, 6489, 6489, 6489, 6489, 6489, 6489, 6489, 6489, 6489, 6489, 6489, 6489, 6489, 6489, 6489, 6489, 6489, 6489, 6489, 6489, 6489,
    6489, 6489, 6489, 6489, 6489, 6489, 6490, 6492, 6492, 6492, 6492, 6492, 6492, 6492, 6492, 6492, 6493, 6493, 6493, 6493, 6493, 6493, 6493, 6493,
    6493, 6493, 6493, 6493, 6493, 6495, 6495, 6495, 6495, 6495, 6495, 6495, 6495, 6495, 6495, 6495, 6495, 6495, 6495, 6495, 6495, 6495, 6495, 6495,
    6495, 6495, 6495, 6495, 6495, 6495, 6495, 6495, 6497, 6498, 6498, 6498, 6498, 6498, 6498, 6498, 6498, 6498, 6498, 6498, 6498, 6498, 6498, 6499,
    6499, 6499, 6506, 6506, 6506, 6509, 6509, 6509, 6528, 6528, 6529, 6529, 6529, 6529, 6529, 6529, 6529, 6529, 6529, 6529, 6529, 6530, 6531, 6531,
    6531, 6534, 6534, 6534, 6534, 6534, 6535, 6535, 6535, 6535, 6535, 6535, 6535, 6545, 6545, 6545, 6545, 6545, 6545, 6545, 6545, 6545, 6547, 6547,
    6547, 6547, 6549, 6549, 6549, 6549, 6549, 6549, 6549, 6549, 6549, 6549, 6549, 6550, 6551, 6551, 6551, 6552, 6552, 6552, 6552, 6552, 6552, 6552,
    6552, 6552, 6552, 6552, 6552, 6552, 6552, 6553, 6553, 6553, 6553, 6553, 6553, 6553, 6553, 6553, 6553, 6553, 6553, 6553, 6555, 6555, 6555, 6557,
    6557, 6559, 6559, 6559, 6570, 6570, 6570, 6570, 6570, 6570, 6570, 6570, 6570, 6570, 6570, 6570, 6570, 6570, 6570, 6570, 6570, 6570, 6570, 6570,
    6570, 6570, 6570, 6570, 6573, 6573, 6573, 6573, 6576, 6576, 6576, 6577, 6577, 6577, 6577, 6577, 6578, 6579, 6579, 6580, 6580, 6580, 6626, 6626,
    6626, 6626, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6628, 6628,
    6628, 6628, 6628, 6628, 6629, 6629, 6629, 6630, 6630, 6630, 6630, 6630, 6630, 6630, 6630, 6630, 6630, 6630, 6630, 6633, 6633, 6633, 6634, 6634,
    6634, 6634, 6634, 6634, 6636, 6636, 6638, 6638, 6638, 6663, 6663, 6663, 6663, 6663, 6663, 6663, 6663, 6663, 6663, 6663, 6663, 6663, 6663, 6663,
    6663, 6665, 6665, 6665, 6665, 6665, 6665, 6665, 6665, 6666, 6666, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6667,
    6667, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6668, 6668, 6668, 6669, 6669, 6669, 6669, 6669, 6669, 6669, 6669, 6669, 6669,
    6669, 6669, 6670, 6670, 6670, 6670, 6670, 6671, 6672, 6672, 6672, 6672, 6672, 6672, 6672, 6672, 6672, 6672, 6673, 6673, 6673, 6673, 6673, 6673,
    6678, 6678, 6678, 6688, 6688, 6688, 6688, 6689, 6689, 6690, 6690, 6691, 6691, 6691, 6691, 6691, 6691, 6691, 6692, 6692, 6692, 6692, 6692, 6692,
    6692, 6694, 6694, 6694, 6694, 6694, 6694, 6694, 6694, 6694, 6694, 6694, 6695, 6695, 6695, 6695, 6695, 6695, 6695, 6695, 6695, 6695, 6695, 6695,
    6695, 6695, 6695, 6695, 6695, 6695, 6695, 6695, 6695, 6695, 6696, 6696, 6696, 6696, 6696, 6704, 6708, 6709, 6709, 6709, 6709, 6709, 6709, 6709,
    6709, 6709, 6709, 6709, 6709, 6709, 6709, 6709, 6709, 6709, 6709, 6709, 6716, 6716, 6716, 6716, 6716, 6716, 6716, 6716, 6716, 6716, 6716, 6716,
    6718, 6718, 6718, 6718, 6720, 6721, 6721, 6721, 6721, 6721, 6721, 6721, 6721, 6721, 6721, 6721, 6721, 6721, 6721, 6721, 6721, 6721, 6721, 6721,
    6721, 6721, 6721, 6721, 6721, 6721, 6721, 6721, 6721, 6721, 6721, 6722, 6722, 6722, 6723, 6728, 6728, 6728, 6728, 6728, 6728, 6728, 6728, 6728,
    6729, 6731, 6734, 6734, 6734, 6734, 6734, 6734, 6734, 6734, 6734, 6734, 6734, 6734, 6736, 6737, 6737, 6738, 6738, 6738, 6738, 6738, 6738, 6740,
    6740, 6740, 6740, 6740, 6740, 6740, 6740, 6740, 6740, 6740, 6740, 6740, 6740, 6740, 6740, 6740, 6740, 6749, 6749, 6749, 6749, 6749, 6749, 6749,
    6752, 6752, 6752, 6752, 6752, 6756, 6756, 6756, 6764, 6764, 6764, 6764, 6764, 6766, 6766, 6766, 6766, 6766, 6766, 6766, 6779, 6779, 6779, 6780,
    6780, 6780, 6780, 6780, 6785, 6785, 6786, 6786, 6786, 6786, 6786, 6786, 6786, 6786, 6786, 6786, 6786, 6786, 6787, 6787, 6787, 6787, 6787, 6787,
    6787, 6787, 6789, 6789, 6789, 6789, 6789, 6789, 6789, 6789, 6789, 6789, 6790, 6790, 6790, 6790, 6790, 6791, 6791, 6791, 6791, 6791, 6791, 6791,
    6791, 6791, 6791, 6791, 6791, 6791, 6791, 6792, 6792, 6792, 6792, 6796, 6801, 6801, 6801, 6801, 6801, 6801, 6801, 6801, 6801, 6803, 6803, 6803,
    6803, 6803, 6808, 6809, 6809, 6809, 6809, 6809, 6811, 6811, 6812, 6812, 6812, 6812, 6812, 6812, 6812, 6812, 6813, 6813, 6813, 6813, 6813, 6813,
    6813, 6813, 6813, 6814, 6814, 6814, 6814, 6814, 6814, 6814, 6818, 6818, 6818, 6818, 6818, 6818, 6818, 6818, 6818, 6818, 6818, 6818, 6818, 6818,
    6818, 6818, 6819, 6819, 6819, 6819, 6819, 6819, 6819, 6821, 6821, 6821, 6822, 6822, 6823, 6825, 6825, 6825, 6825, 6825, 6826, 6826, 6826, 6826,
    6826, 6826, 6826, 6826, 6826, 6826, 6826, 6826, 6826, 6826, 6826, 6826, 6826, 6826, 6826, 6826, 6826, 6826, 6829, 6829, 6829, 6829, 6829, 6829,
    6829, 6829, 6829, 6859, 6859, 6859, 6859, 6859, 6859, 6860, 6861, 6861, 6861, 6878, 6878, 6878, 6878, 6878, 6878, 6878, 6880, 6880, 6880, 6880,
    6880, 6880, 6880, 6880, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6883,
    6883, 6890, 6890, 6890, 6891, 6891, 6891, 6891, 6891, 6892, 6893, 6893, 6899, 6899, 6899, 6899, 6899, 6899, 6899, 6899, 6899, 6899, 6899, 6899,
    6899, 6899, 6899, 6899, 6899, 6899, 6899, 6900, 6901, 6901, 6904, 6904, 6904, 6904, 6904, 6904, 6907, 6907, 6907, 6907, 6907, 6908, 6908, 6908,
    6909, 6909, 6909, 6910, 6912, 6912, 6912, 6912, 6912, 6912, 6912, 6914, 6914, 6914, 6914, 6914, 6914, 6914, 6914, 6915, 6915, 6915, 6915, 6916,
    6916, 6916, 6916, 6916, 6917, 6917, 6917, 6917, 6918, 6918, 6918, 6918, 6919, 6919, 6919, 6919, 6919, 6919, 6919, 6919, 6919, 6919, 6919, 6921,
    6924, 6924, 6924, 6924, 6925, 6926, 6926, 6926, 6926, 6926, 6926, 6926, 6926, 6927, 6927, 6927, 6927, 6927, 6927, 6927, 6928, 6929, 6929, 6929,
    6929, 6929, 6929, 6929, 6929, 6929, 6929, 6929, 6929, 6929, 6929, 6929, 6929, 6929, 6929, 6929, 6930, 6930, 6930, 6930, 6930, 6930, 6930, 6930,
    6930, 6930, 6930, 6930, 6930, 6930, 6930, 6930, 6930, 6930, 6952, 6952, 6952, 6952, 6952, 6952, 6952, 6952, 6952, 6952, 6952, 6953, 6954, 6954,
    6954, 6954, 6955, 6955, 6955, 6955, 6955, 6955, 6955, 6955, 6955, 6955, 6955, 6955, 6955, 6955, 6955, 6955, 6955, 6955, 6955, 6955, 6955, 6956,
    6956, 6956, 6956, 6956, 6956, 6956, 6956, 6956, 6956, 6956, 6959, 6959, 6960, 6960, 6960, 6961, 6961, 6961, 6961, 6961, 6962, 6962, 6962, 6962,
    6962, 6962, 6962, 6969, 6969, 6969, 6971, 6971, 6983, 6983, 6988, 6988, 6989, 6989, 6989, 6989, 6989, 6989, 6989, 6992, 6992, 6992, 6992, 6992,
    6992, 6994, 6994, 6994, 6994, 6996, 6996, 6996, 6998, 6998, 6998, 6998, 6998, 6998, 6998, 6998, 6998, 6998, 7002, 7002, 7002, 7002, 7002, 7002,
    7002, 7002, 7002, 7011, 7011, 7011, 7011, 7011, 7011, 7011, 7011, 7011, 7011, 7011, 7011, 7011, 7011, 7011, 7011, 7011, 7012, 7013, 7013, 7013,
    7013, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7013,
    7013, 7013, 7013, 7013, 7013, 7015, 7015, 7017, 7017, 7017, 7017, 7017, 7018, 7018, 7018, 7020, 7020, 7021, 7021, 7021, 7023, 7023, 7023, 7023,
    7023, 7023, 7024, 7024, 7024, 7024, 7024, 7024, 7024, 7024, 7024, 7024, 7024, 7024, 7024, 7024, 7024, 7024, 7024, 7024, 7024, 7025, 7025, 7025,
    7025, 7025, 7025, 7026, 7026, 7026, 7026, 7026, 7026, 7026, 7026, 7026, 7026, 7038, 7038, 7038, 7038, 7038, 7038, 7038, 7038, 7038, 7038, 7038,
    7038, 7038, 7038, 7038, 7038, 7040, 7040, 7040, 7040, 7040, 7042, 7044, 7044, 7044, 7044, 7044, 7044, 7044, 7044, 7044, 7044, 7044, 7044, 7044,
    7044, 7044, 7044, 7045, 7045, 7045, 7045, 7045, 7045, 7045, 7049, 7049, 7049, 7049, 7049, 7050, 7051, 7051, 7053, 7053, 7053, 7055, 7055, 7055,
    7055, 7055, 7056, 7057, 7057, 7057, 7057, 7057, 7057, 7060, 7060, 7060, 7060, 7060, 7060, 7060, 7060, 7060, 7060, 7060, 7060, 7060, 7061, 7061,
    7061, 7062, 7062, 7062, 7062, 7062, 7080, 7080, 7080, 7080, 7080, 7080, 7081, 7081, 7081, 7081, 7081, 7082, 7083, 7083, 7083, 7084, 7084, 7084,
    7084, 7084, 7084, 7084, 7084, 7085, 7085, 7085, 7085, 7085, 7085, 7086, 7086, 7086, 7086, 7086, 7086, 7086, 7086, 7086, 7086, 7086, 7086, 7086,
    7087, 7087, 7098, 7098, 7098, 7098, 7098, 7098, 7098, 7098, 7099, 7099, 7099, 7099, 7099, 7099, 7099, 7099, 7099, 7099, 7100, 7100, 7100, 7100,
    7106, 7107, 7107, 7107, 7107, 7107, 7107, 7107, 7107, 7107, 7108, 7108, 7108, 7108, 7108, 7108, 7108, 7108, 7108, 7108, 7108, 7108, 7108, 7108,
    7108, 7108, 7108, 7108, 7108, 7108, 7108, 7108, 7108, 7108, 7109, 7109, 7109, 7112, 7112, 7112, 7112, 7112, 7112, 7112, 7112, 7112, 7112, 7112,
    7112, 7113, 7113, 7113, 7113, 7113, 7113, 7113, 7113, 7113, 7113, 7113, 7113, 7113, 7113, 7113, 7113, 7115, 7115, 7115, 7115, 7118, 7118, 7118,
    7118, 7118, 7118, 7118, 7118, 7133, 7133, 7133, 7133, 7133, 7133, 7133, 7133, 7133, 7133, 7133, 7133, 7133, 7133, 7133, 7133, 7133, 7133, 7133,
    7133, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7136, 7137, 7137, 7137, 7139, 7139, 7139,
    7139, 7139, 7139, 7139, 7139, 7139, 7139, 7139, 7141, 7141, 7141, 7141, 7141, 7141, 7143, 7143, 7143, 7154, 7154, 7154, 7154, 7156, 7156, 7156,
    7156, 7156, 7156, 7156, 7156, 7157, 7157, 7157, 7157, 7157, 7157, 7157, 7157, 7157, 7157, 7157, 7157, 7157, 7157, 7157, 7157, 7157, 7157, 7158,
    7158, 7158, 7158, 7158, 7161, 7161, 7161, 7161, 7161, 7161, 7163, 7163, 7164, 7164, 7164, 7164, 7164, 7164, 7165, 7165, 7170, 7170, 7170, 7170,
    7170, 7170, 7172, 7172, 7173, 7173, 7174, 7175, 7175, 7175, 7176, 7176, 7176, 7176, 7176, 7176, 7176, 7177, 7177, 7177, 7178, 7178, 7178, 7178,
    7178, 7178, 7178, 7178, 7178, 7178, 7178, 7178, 7178, 7178, 7178, 7178, 7178, 7178, 7178, 7178, 7178, 7178, 7178, 7178, 7178, 7178, 7178, 7178,
    7179, 7179, 7179, 7180, 7180, 7181, 7181, 7181, 7181, 7182, 7182, 7182, 7182, 7182, 7182, 7182, 7183, 7184, 7184, 7184, 7184, 7184, 7184, 7184,
    7184, 7184, 7184, 7184, 7184, 7184, 7184, 7184, 7184, 7184, 7184, 7184, 7184, 7184, 7184, 7184, 7184, 7184, 7184, 7184, 7184, 7184, 7184, 7184,
    7184, 7184, 7184, 7184, 7184, 7184, 7184, 7184, 7185, 7185, 7185, 7185, 7185, 7185, 7185, 7185, 7185, 7185, 7185, 7185, 7185, 7185, 7185, 7185,
    7185, 7185, 7185, 7185, 7185, 7185, 7186, 7186, 7186, 7187, 7187, 7187, 7187, 7187, 7188, 7188, 7188, 7188, 7188, 7188, 7188, 7188, 7188, 7188,
    7191, 7191, 7191, 7192, 7195, 7195, 7198, 7198, 7198, 7198, 7198, 7198, 7198, 7198, 7198, 7198, 7198, 7198, 7198, 7198, 7198, 7198, 7198, 7198,
    7198, 7199, 7199, 7199, 7199, 7199, 7199, 7199, 7199, 7199, 7199, 7199, 7199, 7199, 7199, 7199, 7199, 7199, 7199, 7200, 7200, 7200, 7200, 7201,
    7201, 7201, 7201, 7201, 7201, 7201, 7201, 7201, 7201, 7201, 7201, 7202, 7202, 7202, 7202, 7202, 7202, 7211, 7214, 7214, 7214, 7214, 7214, 7214,
    7214, 7214, 7214, 7214, 7214, 7214, 7214, 7214, 7214, 7215, 7215, 7215, 7215, 7215, 7215, 7215, 7215, 7216, 7216, 7216, 7217, 7218, 7218, 7218,
    7218, 7221, 7221, 7221, 7221, 7221, 7221, 7221, 7221, 7222, 7222, 7222, 7222, 7222, 7242, 7242, 7242, 7242, 7242, 7242, 7242, 7242, 7242, 7242,
    7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243,
    7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7244, 7244, 7244, 7244, 7244, 7244, 7244, 7244, 7244, 7244, 7244, 7247, 7247,
    7248, 7248, 7248, 7248, 7248, 7248, 7248, 7248, 7248, 7251, 7251, 7251, 7251, 7251, 7251, 7251, 7251, 7251, 7251, 7251, 7251, 7251, 7252, 7252,
    7252, 7252, 7252, 7252, 7252, 7252, 7252, 7252, 7252, 7252, 7252, 7252, 7252, 7253, 7255, 7255, 7256, 7262, 7262, 7262, 7262, 7262, 7262, 7262,
    7262, 7262, 7262, 7262, 7262, 7262, 7262, 7262, 7262, 7262, 7263, 7263, 7263, 7264, 7269, 7269, 7269, 7269, 7269, 7272, 7272, 7272, 7272, 7272,
    7272, 7272, 7272, 7272, 7272, 7272, 7272, 7272, 7272, 7272, 7273, 7273, 7273, 7273, 7273, 7273, 7276, 7276, 7276, 7276, 7276, 7276, 7276, 7276,
    7276, 7277, 7277, 7277, 7278, 7278, 7278, 7278, 7278, 7278, 7278, 7278, 7279, 7279, 7279, 7279, 7279, 7279, 7282, 7282, 7282, 7282, 7282, 7283,
    7283, 7283, 7283, 7283, 7283, 7283, 7283, 7283, 7283, 7283, 7283, 7283, 7283, 7283, 7283, 7283, 7283, 7283, 7284, 7284, 7284, 7284, 7284, 7284,
    7285, 7285, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7293, 7293, 7293,
    7293, 7293, 7293, 7298, 7298, 7298, 7298, 7298, 7299, 7299, 7300, 7300, 7301, 7302, 7302, 7302, 7303, 7303, 7303, 7303, 7304, 7305, 7305, 7305,
    7305, 7305, 7306, 7306, 7308, 7308, 7308, 7308, 7308, 7308, 7317, 7318, 7318, 7318, 7318, 7318, 7318, 7318, 7318, 7318, 7318, 7320, 7320, 7320,
    7320, 7320, 7320, 7321, 7321, 7321, 7321, 7321, 7321, 7321, 7321, 7321, 7321, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7322,
    7322, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7324, 7324, 7324, 7324, 7324, 7325, 7326, 7326, 7326, 7326, 7326, 7327, 7328, 7328, 7328,
    7328, 7329, 7329, 7329, 7329, 7329, 7329, 7329, 7329, 7329, 7329, 7329, 7329, 7329, 7329, 7329, 7329, 7329, 7330, 7330, 7330, 7330, 7331, 7331,
    7331, 7331, 7331, 7331, 7331, 7331, 7331, 7331, 7331, 7331, 7331, 7331, 7332, 7332, 7333, 7333, 7333, 7333, 7335, 7335, 7336, 7336, 7336, 7336,
    7336, 7336, 7336, 7336, 7336, 7336, 7336, 7336, 7339, 7344, 7344, 7344, 7344, 7344, 7344, 7344, 7344, 7346, 7346, 7346, 7346, 7346, 7346, 7346,
    7346, 7347, 7347, 7347, 7347, 7347, 7347, 7348, 7348, 7348, 7348, 7348, 7348, 7348, 7348, 7348, 7348, 7348, 7348, 7348, 7348, 7348, 7348, 7348,
    7348, 7348, 7348, 7348, 7348, 7348, 7348, 7348, 7350, 7350, 7350, 7351, 7351, 7351, 7351, 7351, 7351, 7351, 7351, 7351, 7351, 7365, 7368, 7368,
    7368, 7368, 7368, 7368, 7368, 7368, 7368, 7369, 7369, 7369, 7369, 7369, 7369, 7369, 7369, 7369, 7369, 7369, 7369, 7369, 7370, 7370, 7370, 7371,
    7371, 7371, 7373, 7373, 7373, 7373, 7373, 7375, 7375, 7375, 7375, 7375, 7375, 7375, 7375, 7375, 7375, 7385, 7385, 7385, 7385, 7385, 7385, 7385,
    7385, 7387, 7387, 7387, 7387, 7387, 7387, 7387, 7387, 7387, 7387, 7387, 7387, 7387, 7387, 7389, 7389, 7389, 7389, 7389, 7389, 7389, 7389, 7389,
    7389, 7390, 7390, 7390, 7391, 7391, 7391, 7394, 7395, 7395, 7395, 7395, 7395, 7395, 7395, 7395, 7395, 7395, 7395, 7395, 7395, 7395, 7395, 7395,
    7395, 7395, 7395, 7395, 7395, 7395, 7406, 7406, 7406, 7406, 7406, 7407, 7407, 7407, 7407, 7407, 7410, 7410, 7410, 7410, 7410, 7410, 7410, 7410,
    7410, 7410, 7410, 7410, 7411, 7411, 7411, 7411, 7411, 7411, 7411, 7411, 7411, 7411, 7411, 7411, 7411, 7411, 7413, 7413, 7413, 7413, 7413, 7413,
    7413, 7413, 7413, 7413, 7413, 7413, 7413, 7414, 7414, 7416, 7416, 7416, 7416, 7416, 7417, 7417, 7417, 7417, 7418, 7418, 7418, 7419, 7419, 7419,
    7419, 7419, 7419, 7419, 7419, 7419, 7419, 7419, 7419, 7419, 7419, 7419, 7419, 7419, 7419, 7419, 7419, 7419, 7419, 7419, 7419, 7420, 7421, 7421,
    7421, 7422, 7423, 7423, 7426, 7426, 7426, 7426, 7426, 7426, 7426, 7426, 7426, 7426, 7431, 7431, 7431, 7431, 7431, 7431, 7431, 7431, 7431, 7431,
    7431, 7431, 7431, 7431, 7431, 7431, 7431, 7431, 7431, 7431, 7431, 7431, 7431, 7431, 7431, 7431, 7432, 7432, 7432, 7433, 7433, 7433, 7433, 7433,
    7433, 7433, 7434, 7434, 7434, 7434, 7434, 7434, 7434, 7434, 7434, 7434, 7434, 7436, 7436, 7436, 7436, 7436, 7436, 7436, 7436, 7436, 7436, 7436,
    7436, 7437, 7438, 7438, 7438, 7438, 7438, 7438, 7438, 7438, 7439, 7439, 7439, 7439, 7439, 7439, 7439, 7439, 7439, 7439, 7439, 7439, 7439, 7439,
    7439, 7439, 7439, 7439, 7439, 7440, 7440, 7442, 7442, 7442, 7442, 7442, 7442, 7444, 7444, 7444, 7444, 7446, 7446, 7446, 7450, 7450, 7450, 7450,
    7450, 7450, 7450, 7450, 7450, 7450, 7450, 7450, 7451, 7452, 7452, 7452, 7452, 7452, 7452, 7452, 7452, 7452, 7461, 7461, 7461, 7461, 7461, 7461,
    7461, 7461, 7461, 7462, 7462, 7462, 7462, 7462, 7462, 7462, 7462, 7462, 7462, 7462, 7462, 7462, 7472, 7472, 7472, 7472, 7472, 7472, 7472, 7472,
    7472, 7473, 7473, 7473, 7473, 7473, 7473, 7473, 7473, 7473, 7473, 7474, 7475, 7475, 7475, 7475, 7476, 7476, 7476, 7476, 7476, 7476, 7476, 7476,
    7476, 7476, 7476, 7476, 7476, 7476, 7476, 7476, 7476, 7476, 7476, 7476, 7476, 7477, 7477, 7477, 7477, 7478, 7478, 7478, 7478, 7479, 7479, 7479,
    7479, 7479, 7479, 7485, 7486, 7488, 7488, 7488, 7488, 7488, 7488, 7488, 7489, 7490, 7490, 7492, 7492, 7492, 7492, 7492, 7492, 7492, 7492, 7492,
    7492, 7492, 7492, 7492, 7492, 7492, 7492, 7492, 7492, 7492, 7492, 7492, 7492, 7492, 7492, 7492, 7492, 7493, 7493, 7493, 7494, 7494, 7494, 7494,
    7494, 7494, 7495, 7495, 7495, 7495, 7495, 7495, 7495, 7495, 7495, 7495, 7495, 7495, 7495, 7495, 7508, 7508, 7508, 7508, 7508, 7508, 7508, 7516,
    7516, 7516, 7516, 7516, 7518, 7518, 7518, 7518, 7518, 7518, 7518, 7520, 7520, 7528, 7528, 7528, 7539, 7539, 7539, 7539, 7539, 7539, 7539, 7540,
    7540, 7540, 7540, 7540, 7540, 7540, 7541, 7543, 7543, 7543, 7543, 7543, 7543, 7543, 7543, 7543, 7544, 7544, 7544, 7544, 7544, 7544, 7544, 7544,
    7544, 7544, 7544, 7544, 7545, 7545, 7545, 7545, 7545, 7545, 7545, 7546, 7574, 7574, 7574, 7574, 7574, 7574, 7574, 7574, 7574, 7574, 7574, 7574,
    7574, 7574, 7574, 7579, 7579, 7579, 7579, 7579, 7580, 7580, 7580, 7580, 7580, 7580, 7580, 7580, 7580, 7580, 7580, 7580, 7580, 7580, 7581, 7581,
    7581, 7581, 7581, 7581, 7582, 7582, 7582, 7582, 7582, 7582, 7582, 7582, 7582, 7583, 7583, 7583, 7583, 7583, 7583, 7583, 7587, 7587, 7587, 7587,
    7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7589, 7589, 7589, 7589, 7589, 7589, 7589, 7589, 7589,
    7589, 7589, 7589, 7589, 7589, 7589, 7589, 7589, 7590, 7590, 7590, 7590, 7590, 7590, 7593, 7593, 7593, 7593, 7593, 7593, 7595, 7595, 7595, 7595,
    7595, 7595, 7595, 7595, 7595, 7595, 7595, 7596, 7596, 7596, 7599, 7599, 7599, 7599, 7599, 7599, 7599, 7599, 7599, 7600, 7600, 7601, 7601, 7601,
    7602, 7602, 7602, 7605, 7605, 7605, 7605, 7605, 7605, 7605, 7605, 7610, 7610, 7610, 7610, 7610, 7610, 7610, 7610, 7611, 7611, 7611, 7611, 7611,
    7611, 7611, 7611, 7612, 7612, 7612, 7612, 7613, 7613, 7613, 7613, 7613, 7613, 7613, 7613, 7613, 7613, 7613, 7613, 7613, 7613, 7613, 7613, 7613,
    7613, 7613, 7613, 7613, 7613, 7613, 7613, 7615, 7615, 7615, 7615, 7615, 7619, 7619, 7619, 7619, 7619, 7619, 7619, 7619, 7619, 7619, 7619, 7619,
    7619, 7619, 7619, 7619, 7619, 7620, 7620, 7620, 7620, 7621, 7621, 7621, 7621, 7621, 7621, 7621, 7622, 7622, 7622, 7622, 7622, 7622, 7622, 7622,
    7623, 7623, 7623, 7623, 7623, 7623, 7623, 7623, 7623, 7624, 7624, 7624, 7624, 7624, 7624, 7624, 7627, 7627, 7627, 7627, 7627, 7627, 7627, 7627,
    7627, 7627, 7627, 7627, 7627, 7627, 7627, 7627, 7627, 7627, 7627, 7627, 7627, 7627, 7627, 7627, 7627, 7627, 7627, 7627, 7627, 7627, 7628, 7628,
    7628, 7632, 7632, 7632, 7632, 7633, 7633, 7633, 7633, 7633, 7633, 7633, 7633, 7635, 7635, 7635, 7635, 7635, 7636, 7636, 7636, 7637, 7637, 7637,
    7637, 7637, 7637, 7638, 7638, 7638, 7638, 7640, 7640, 7640, 7640, 7640, 7640, 7640, 7640, 7641, 7641, 7641, 7641, 7641, 7641, 7645, 7645, 7645,
    7646, 7646, 7646, 7646, 7646, 7646, 7646, 7646, 7646, 7647, 7647, 7648, 7648, 7648, 7667, 7667, 7667, 7667, 7667, 7667, 7667, 7668, 7668, 7668,
    7670, 7670, 7670, 7673, 7673, 7673, 7673, 7673, 7673, 7673, 7673, 7673, 7673, 7673, 7673, 7673, 7673};

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
    3738, 1539, 2861, 4153, 1618, 5717, 3901, 1237, 1783, 1784, 1895, 4707, 4044, 678, 2833, 2836, 4400, 5224, 1738, 4040, 1997, 2108, 2109, 1812,
    3343, 5122, 3177, 5194, 1053, 1055, 1401, 782, 5057, 1876, 4972, 5736, 2143, 1855, 3685, 7651, 5826, 135, 2952, 3427, 3392, 6117, 5793, 4822,
    4823, 4824, 4825, 2134, 6266, 3507, 2670, 3203, 3204, 1943, 3337, 5759, 5760, 5761, 6631, 7601, 1927, 1521, 229, 7263, 4368, 2115, 2857, 6965,
    7411, 3462, 4895, 7174, 912, 4023, 7061, 4493, 2220, 3400, 7281, 483, 5593, 4104, 4105, 5285, 5286, 3000, 3001, 958, 5639, 3160, 5096, 5097,
    1906, 5542, 3968, 5248, 4089, 4090, 4091, 5509, 3680, 1210, 1551, 5263, 5264, 1082, 3704, 6544, 4558, 4966, 5252, 1885, 4151, 4202, 7017, 3504,
    4043, 298, 1860, 5563, 7391, 497, 7367, 5721, 862, 4937, 4938, 3104, 4475, 3159, 3724, 552, 1059, 712, 4936, 7330, 7288, 2291, 6452, 1656,
    3501, 3475, 7437, 920, 3906, 1755, 1761, 6728, 5174, 5177, 1289, 6975, 6846, 6847, 1636, 3418, 6805, 2278, 7562, 4305, 6897, 1605, 777, 3730,
    2842, 571, 1464, 1044, 543, 4838, 2791, 5244, 7575, 5121, 800, 5483, 4899, 4670, 1051, 6969, 6094, 709, 4047, 4048, 5672, 5674, 5675, 5676,
    5677, 5678, 6705, 1651, 4546, 6573, 3593, 3809, 3019, 4665, 5819, 6775, 531, 281, 732, 733, 7177, 5182, 6449, 7179, 4917, 428, 5957, 5823,
    4693, 4443, 4444, 4445, 59, 3193, 3648, 6222, 3947, 2103, 2810, 2464, 2481, 4625, 2630, 2631, 5970, 100, 7104, 7105, 5343, 5344, 7090, 1298,
    3018, 6496, 3727, 7660, 5210, 3477, 4507, 4508, 4509, 7215, 5925, 4177, 4180, 3309, 5308, 2120, 6469, 4460, 6907, 2058, 1375, 1376, 1191, 2167,
    4681, 6255, 2368, 3457, 4265, 104, 3292, 2304, 3824, 31, 6124, 6127, 6128, 6131, 4743, 263, 3245, 3250, 6824, 4562, 2665, 4584, 6762, 6763,
    5065, 346, 347, 6900, 4213, 5025, 3537, 4800, 4801, 4802, 5303, 5412, 6579, 4345, 4362, 2106, 7600, 6485, 3355, 2437, 7083, 2727, 2707, 6032,
    6895, 4517, 739, 1332, 710, 5205, 1757, 1807, 5398, 2439, 2440, 6382, 932, 2781, 6362, 1803, 2078, 5024, 259, 260, 582, 5402, 5220, 5221,
    5222, 5223, 2088, 2092, 5031, 6802, 3499, 822, 1046, 5802, 2653, 3359, 6541, 6068, 5147, 2057, 6301, 6304, 2325, 7461, 5110, 4197, 5834, 817,
    6348, 5089, 6467, 7471, 3613, 2315, 3863, 3191, 3721, 1838, 1322, 4506, 2295, 5063, 2697, 2647, 7494, 7393, 4313, 4909, 4910, 5305, 5268, 915,
    806, 495, 496, 772, 6825, 3697, 648, 1858, 2164, 5136, 6203, 6204, 1341, 5042, 5082, 5083, 5084, 5085, 4092, 278, 279, 7633, 7634, 372,
    586, 2130, 7172, 5912, 6456, 294, 6804, 2169, 2547, 5637, 2701, 5059, 5776, 5777, 5778, 5779, 5780, 1862, 810, 1741, 4640, 3498, 7591, 3375,
    7324, 2296, 1550, 690, 2460, 7008, 5406, 7044, 237, 2474, 3496, 7620, 1293, 872, 6398, 933, 4573, 3254, 3915, 4980, 6995, 42, 6079, 6892,
    1460, 3406, 3407, 6320, 6845, 1642, 4285, 7523, 2595, 3228, 250, 251, 4487, 2072, 2074, 2079, 3070, 1674, 7656, 3773, 4759, 5022, 6797, 1004,
    5805, 3775, 1203, 1204, 7140, 1148, 5817, 5346, 3161, 2526, 2536, 6715, 1417, 513, 6060, 1560, 6520, 6522, 291, 6500, 5426, 4465, 3467, 1590,
    5984, 3929, 1286, 3898, 5435, 5441, 401, 2829, 3903, 1808, 6853, 25, 6903, 4563, 535, 1965, 240, 2380, 7559, 4716, 5449, 5456, 1306, 5837,
    2046, 5161, 6101, 820, 2840, 2265, 2624, 5728, 3319, 149, 1791, 5501, 3902, 7220, 336, 1800, 2085, 717, 3399, 6513, 1589, 2948, 5192, 7488,
    6478, 3261, 5363, 2803, 4786, 6786, 4425, 2951, 1712, 3698, 6704, 7018, 1050, 1058, 3361, 6223, 4110, 5272, 3082, 5738, 7596, 110, 112, 7068,
    7070, 4993, 1309, 5276, 2328, 4775, 7576, 5614, 5704, 6257, 7126, 4808, 6108, 3589, 2025, 4474, 2775, 4129, 6446, 3927, 3928, 155, 1344, 2125,
    6953, 949, 1756, 3543, 44, 658, 5993, 1660, 4777, 4778, 4779, 2063, 212, 2086, 6003, 4123, 1040, 6252, 3023, 604, 1625, 4031, 394, 7167,
    6486, 5814, 6770, 2520, 2521, 400, 3478, 3900, 2673, 2674, 5725, 3953, 3954, 3955, 1479, 5469, 2262, 1060, 4407, 4730, 3693, 46, 78, 3527,
    7333, 4050, 668, 1629, 7195, 7196, 3095, 6315, 4166, 4452, 6566, 1575, 5320, 1119, 1507, 4207, 1081, 861, 7402, 7403, 7404, 7405, 6401, 6402,
    6404, 533, 534, 725, 728, 4649, 4749, 1052, 4190, 7537, 5610, 5615, 2015, 3294, 1835, 467, 1365, 5204, 860, 6292, 7019, 6663, 4150, 7233,
    5504, 171, 4556, 2860, 376, 421, 661, 691, 1641, 5, 7659, 5807, 7628, 5455, 2206, 2207, 1070, 373, 369, 5510, 2565, 2566, 5399, 2644,
    2696, 2822, 145, 7224, 1672, 5589, 5328, 2832, 494, 6468, 4397, 5582, 5633, 3324, 3454, 1225, 4130, 7347, 7159, 7349, 4427, 7563, 7566, 3520,
    634, 1564, 4019, 4214, 2365, 1722, 944, 1699, 2302, 2182, 7251, 1313, 3891, 1954, 2712, 4504, 4505, 3759, 5432, 3605, 5709, 653, 7668, 1879,
    2194, 5851, 5106, 4158, 2843, 1299, 4712, 4041, 1266, 4185, 4186, 3472, 3190, 3557, 3583, 7344, 906, 2407, 276, 2188, 3127, 3669, 5994, 3381,
    3382, 338, 2069, 6932, 147, 339, 1232, 2071, 4342, 1068, 2075, 4704, 5234, 5590, 7446, 39, 41, 1238, 1239, 1649, 4242, 4358, 7650, 177,
    1241, 1569, 3610, 5018, 7294, 109, 113, 4918, 7208, 1075, 4390, 1680, 1682, 5388, 2846, 6144, 7222, 2623, 5653, 5041, 3776, 2619, 2620, 2621,
    2218, 3584, 3711, 5895, 32, 626, 3502, 3028, 3141, 3068, 3503, 569, 474, 6037, 6036, 510, 5190, 7616, 2823, 1032, 2307, 1133, 6253, 6254,
    6654, 3640, 986, 3264, 210, 6538, 5003, 5361, 6137, 6947, 6949, 3214, 3215, 3559, 3506, 1063, 1304, 221, 4020, 3641, 7156, 2093, 2097, 7175,
    2865, 6988, 1265, 1267, 1482, 4666, 5479, 1014, 3822, 5393, 2433, 4093, 6799, 1886, 6528, 1961, 2199, 201, 7381, 6420, 6421, 217, 2382, 1314,
    589, 52, 3629, 509, 1602, 4323, 6276, 4134, 481, 482, 6586, 5863, 1523, 6009, 1628, 7151, 7152, 5804, 6749, 6243, 6542, 3199, 6361, 2414,
    6565, 6567, 4969, 3688, 5180, 808, 6126, 1877, 3325, 3512, 3513, 4182, 2926, 1517, 2100, 4579, 596, 6491, 3040, 1829, 1830, 1003, 4479, 317,
    443, 4141, 6887, 6888, 3497, 3112, 60, 4794, 683, 1220, 1221, 1222, 4315, 4502, 7642, 2028, 7506, 7507, 7072, 3868, 224, 7498, 1167, 928,
    1811, 1813, 1814, 4570, 807, 5382, 2717, 3430, 6664, 2000, 2001, 4340, 6265, 6755, 2938, 6798, 7028, 1966, 5471, 3225, 7355, 3003, 6669, 6059,
    5489, 2253, 6484, 5006, 1019, 5374, 6294, 7111, 716, 1983, 1644, 7191, 7007, 4861, 6314, 1271, 5418, 3846, 1881, 7074, 1456, 897, 3049, 890,
    5718, 5719, 1714, 901, 3746, 2677, 2061, 7379, 3628, 4329, 922, 1889, 4336, 4653, 5586, 3389, 1891, 2736, 614, 828, 1631, 3198, 5464, 7424,
    3175, 6691, 551, 2722, 4231, 6, 5125, 5126, 5127, 88, 5155, 5756, 2454, 4204, 5259, 5758, 6555, 7546, 4887, 420, 1744, 4035, 6270, 7002,
    7670, 1273, 4056, 5855, 6285, 6471, 654, 3741, 5228, 5279, 7133, 1620, 2150, 2609, 3841, 4125, 4262, 5168, 5518, 7479, 4, 501, 2472, 5156,
    5507, 5697, 7605, 215, 1317, 1969, 4616, 5260, 5763, 6055, 132, 3429, 3713, 608, 609, 142, 3725, 4237, 6454, 3855, 6476, 7609, 532, 1413,
    3551, 3488, 5484, 2466, 6090, 4768, 6234, 6505, 4615, 3905, 1818, 5477, 2084, 3733, 3881, 4962, 379, 6778, 3349, 3649, 157, 6936, 3379, 4723,
    1256, 2384, 5631, 4416, 4026, 3002, 6407, 4069, 3235, 5289, 3892, 5750, 2680, 4424, 2259, 454, 5258, 5261, 945, 4101, 322, 4373, 6693, 3326,
    5638, 3089, 4431, 6393, 832, 974, 3533, 4205, 7256, 1771, 4036, 2161, 6271, 900, 1276, 1451, 2904, 4058, 4145, 6473, 7396, 241, 657, 3745,
    5280, 160, 1278, 2047, 2151, 5466, 6010, 6373, 507, 3988, 4492, 5162, 6322, 6973, 1977, 4432, 4621, 5769, 6328, 6593, 6839, 1864, 3229, 3443,
    6106, 3414, 3415, 3416, 4455, 566, 914, 4470, 6431, 6575, 1955, 4941, 4944, 1194, 6008, 1932, 7371, 1740, 4215, 2570, 3692, 4523, 4950, 4461,
    6369, 5706, 5708, 4674, 2383, 2385, 5641, 2501, 2507, 2510, 5624, 6590, 2890, 2891, 2892, 2894, 5071, 5694, 4783, 5520, 5396, 252, 1002, 2192,
    5250, 4267, 5184, 2099, 4549, 4578, 923, 2737, 553, 7170, 3137, 1000, 6096, 3296, 4464, 6992, 1640, 7487, 1945, 3982, 3366, 3367, 4095, 4668,
    3, 6306, 6919, 6920, 5882, 3299, 6831, 6833, 2551, 2555, 2557, 6599, 3739, 6229, 6231, 1031, 5907, 3939, 867, 1089, 7560, 6904, 465, 4311,
    1500, 6318, 4720, 1251, 1591, 7614, 575, 576, 3695, 3479, 992, 994, 7122, 7124, 639, 7342, 430, 6193, 6197, 713, 5039, 4491, 5142, 5143,
    5144, 5145, 4071, 3005, 3468, 5713, 6784, 7501, 2347, 6308, 5739, 2446, 4859, 439, 3980, 2705, 459, 2900, 196, 1076, 2795, 726, 7519, 2219,
    209, 2626, 5115, 1833, 2282, 2283, 2284, 3815, 705, 1496, 2288, 2289, 2290, 1510, 2096, 3085, 6115, 5847, 4770, 1527, 6020, 3566, 1718, 2851,
    1391, 3611, 5198, 118, 6230, 1369, 6228, 760, 7155, 6721, 1558, 1483, 2311, 6609, 6610, 6177, 975, 2159, 1646, 6509, 176, 1561, 5171, 5333,
    538, 4383, 4633, 7066, 4520, 4645, 6112, 2386, 5102, 7445, 6385, 1472, 970, 5502, 337, 7584, 4174, 4713, 4729, 7211, 73, 5927, 1380, 2880,
    2881, 2882, 753, 754, 755, 4815, 1457, 891, 4747, 5898, 4367, 659, 5503, 4385, 984, 6966, 499, 4585, 6038, 5902, 2350, 6048, 7474, 490,
    550, 4620, 395, 7425, 5330, 1132, 1887, 3222, 3374, 3633, 2052, 1005, 4120, 7539, 2578, 884, 885, 886, 5038, 7610, 2276, 4333, 6417, 7310,
    3111, 3073, 6219, 7385, 2752, 7434, 1871, 1872, 1607, 536, 6176, 6184, 6413, 128, 3119, 455, 1608, 1342, 1842, 7586, 7629, 5749, 539, 5921,
    2940, 6696, 3525, 3116, 5124, 6547, 1088, 2709, 6289, 6290, 3162, 1098, 1099, 1101, 1102, 1103, 1128, 1131, 7499, 5818, 7502, 1174, 5944, 2831,
    6773, 526, 527, 5964, 406, 407, 1227, 6637, 3168, 5688, 3913, 2436, 5324, 698, 2156, 1453, 3037, 5979, 2438, 4860, 5886, 1669, 689, 2458,
    1427, 4133, 408, 6291, 3388, 4757, 1001, 1056, 2140, 4115, 3219, 5255, 715, 1346, 3394, 2142, 719, 2144, 7108, 1475, 1476, 1477, 1478, 2749,
    6905, 5117, 5118, 222, 7087, 7414, 6099, 3653, 3662, 4540, 4279, 5684, 5685, 1015, 1016, 3180, 3405, 727, 3712, 4319, 6405, 5686, 7062, 1189,
    2174, 7051, 3832, 4530, 5740, 5741, 5742, 5822, 179, 4544, 4636, 671, 5647, 2005, 2006, 2007, 2735, 3619, 4462, 1525, 1526, 4064, 4066, 4067,
    4068, 4624, 5679, 5680, 5681, 5682, 5683, 3157, 4992, 6365, 6934, 2863, 1254, 1257, 889, 5013, 5014, 1593, 1594, 1595, 3865, 7463, 6577, 1182,
    5313, 7382, 7383, 7384, 2376, 3248, 5842, 4128, 5867, 5317, 5318, 3025, 3026, 5534, 1939, 3528, 1903, 1407, 7289, 7516, 1315, 2091, 635, 3022,
    326, 328, 433, 2321, 11, 7442, 7443, 4073, 1964, 4805, 3979, 4326, 6598, 2197, 7590, 3265, 5256, 469, 4435, 4436, 5887, 4439, 4423, 4296,
    4832, 3883, 1524, 6837, 6838, 4061, 4063, 7521, 7522, 2586, 2587, 2588, 2505, 7454, 5281, 5648, 5651, 2970, 2522, 2533, 2537, 2972, 2974, 6591,
    302, 7332, 6333, 6334, 6335, 6336, 6337, 1940, 1805, 2421, 911, 3253, 6045, 2581, 2585, 3130, 892, 1288, 6056, 585, 1223, 980, 624, 2756,
    3886, 3887, 2432, 6264, 6053, 6054, 4780, 3370, 5550, 1158, 4238, 1713, 519, 3273, 3445, 5165, 7475, 139, 207, 351, 2145, 1762, 6208, 1345,
    1654, 5278, 594, 5649, 2525, 2973, 6171, 5794, 5795, 5796, 5797, 5798, 1570, 6396, 562, 74, 3305, 6069, 2012, 79, 785, 786, 2119, 2402,
    894, 913, 740, 599, 489, 4904, 4905, 4906, 6180, 15, 5400, 5829, 537, 7075, 4170, 2068, 2139, 192, 1331, 4702, 6372, 193, 194, 1302,
    1348, 4719, 6375, 1249, 477, 2280, 1473, 1474, 2639, 769, 5297, 2741, 6840, 3226, 5574, 6189, 5792, 6058, 3873, 5277, 6390, 4568, 1563, 7110,
    2470, 2013, 5996, 5735, 2412, 5492, 3419, 55, 7669, 2671, 1548, 4561, 6841, 1822, 85, 3894, 3895, 675, 1484, 1725, 5380, 5381, 7284, 7542,
    1987, 413, 2312, 3676, 7436, 1853, 4359, 6504, 1124, 1138, 3383, 2356, 6582, 6262, 6742, 816, 1733, 3188, 1728, 721, 4886, 7282, 6445, 277,
    1730, 5219, 4317, 660, 1615, 4147, 4676, 4796, 1963, 865, 4953, 3282, 3521, 195, 1723, 3398, 825, 2324, 5875, 6356, 4673, 7365, 7366, 6256,
    1697, 5112, 520, 6607, 6199, 7503, 4919, 429, 6299, 6300, 3060, 7057, 3936, 3937, 3938, 7138, 1731, 5930, 2821, 6192, 926, 2879, 431, 7432,
    5578, 366, 6286, 5943, 2830, 6100, 4985, 4222, 4223, 5961, 1984, 5575, 5576, 6656, 7565, 5349, 7292, 971, 5467, 6088, 4271, 4272, 4835, 4836,
    4837, 5430, 409, 1403, 4756, 745, 746, 4394, 5452, 2277, 2371, 3664, 2354, 1468, 1469, 6433, 6434, 6748, 4983, 4278, 1840, 391, 2292, 5262,
    883, 4029, 7165, 6765, 5955, 7265, 6859, 6026, 5602, 5605, 5606, 5207, 386, 388, 1912, 1913, 1925, 1926, 1930, 181, 5897, 6780, 5087, 5001,
    3568, 1639, 3696, 3956, 1334, 3960, 3971, 2538, 2545, 2976, 7312, 1352, 3966, 6746, 6747, 6535, 1480, 312, 2625, 2016, 3732, 4576, 7243, 3077,
    866, 5926, 2903, 3469, 7372, 5179, 2300, 6386, 5772, 5773, 4392, 81, 4157, 4908, 1445, 6943, 3500, 3263, 2223, 5913, 3710, 266, 267, 989,
    3552, 2918, 5621, 411, 2306, 856, 3637, 3650, 2274, 7065, 789, 790, 6033, 3346, 4845, 3328, 7273, 6701, 4742, 4817, 4820, 6354, 1627, 6084,
    5401, 1023, 1027, 6173, 5033, 5034, 5035, 65, 4113, 2984, 2985, 2989, 2990, 5099, 7357, 7358, 7359, 4077, 7360, 4195, 4309, 4310, 3004, 3006,
    3007, 3008, 3009, 3010, 6678, 3587, 7335, 7320, 572, 6521, 7429, 7430, 5731, 5732, 5733, 4184, 3311, 1494, 3734, 6911, 6720, 2645, 216, 1328,
    1231, 7203, 1069, 1360, 5568, 7599, 3813, 5395, 2435, 3042, 75, 3120, 3240, 6129, 3154, 2080, 5027, 2003, 1038, 76, 1062, 491, 3011, 3012,
    3013, 3014, 3015, 3016, 5966, 2911, 4102, 5004, 5005, 4671, 4799, 3573, 3590, 2269, 5745, 5478, 4788, 2019, 5505, 2116, 2117, 2118, 2400, 2401,
    4108, 4109, 6967, 6968, 1157, 1065, 5997, 340, 4339, 976, 4343, 343, 105, 2733, 7205, 1073, 4374, 1676, 3182, 3183, 2268, 5440, 380, 788,
    561, 762, 763, 764, 1351, 2471, 6455, 1870, 7368, 1229, 3106, 6883, 1087, 5839, 6834, 3438, 7490, 7491, 7541, 651, 3974, 72, 4746, 492,
    1817, 1428, 3701, 2200, 4946, 5873, 4590, 4592, 1312, 2815, 6225, 3769, 3770, 6194, 5460, 2190, 6925, 3874, 2113, 5572, 2390, 3535, 2853, 334,
    7555, 7556, 7557, 3659, 664, 665, 3172, 6457, 6251, 4172, 3046, 5026, 6103, 2708, 5475, 3260, 7638, 7536, 5413, 1156, 1164, 1185, 6351, 6352,
    6353, 1100, 1140, 7608, 4763, 4765, 5002, 7020, 7345, 1668, 7280, 5928, 4159, 1582, 402, 4497, 3899, 2942, 2943, 5888, 731, 2664, 5569, 4897,
    6312, 6313, 956, 2611, 4070, 7465, 2594, 1108, 3093, 815, 1849, 487, 2702, 4413, 4052, 5941, 4176, 824, 2014, 512, 3531, 3538, 5904, 6321,
    3667, 6605, 811, 7153, 2184, 2185, 4094, 3312, 53, 29, 5960, 1865, 7103, 5342, 6694, 13, 3059, 239, 1042, 5908, 1287, 1820, 6942, 6945,
    4160, 2497, 2959, 2960, 4844, 5620, 5856, 6399, 5093, 6247, 2945, 1017, 6155, 3464, 5560, 5237, 5238, 5239, 5240, 3433, 1809, 5956, 1863, 3329,
    5490, 6558, 2649, 1013, 843, 436, 1422, 4096, 4097, 4098, 4099, 4100, 54, 3731, 7285, 464, 962, 2493, 3717, 4672, 2844, 2845, 1663, 1664,
    1665, 5094, 5095, 6278, 7495, 5243, 6035, 6813, 4476, 605, 6319, 3861, 441, 6448, 6235, 2785, 4324, 7415, 6016, 4132, 3722, 864, 230, 5597,
    7277, 2213, 3048, 3327, 6346, 2807, 253, 3163, 3164, 4138, 5799, 2847, 5370, 4419, 4420, 3139, 6548, 30, 3372, 6668, 3523, 5604, 5609, 5617,
    1777, 3838, 2039, 1632, 6706, 2149, 130, 2036, 4599, 2814, 3114, 518, 5488, 2310, 7011, 673, 842, 4781, 3064, 4705, 243, 1071, 6563, 2633,
    4389, 5450, 5747, 756, 757, 758, 3133, 7139, 934, 936, 2362, 2363, 3858, 3859, 1434, 4943, 5580, 3984, 84, 1726, 1492, 6661, 6662, 7299,
    7198, 4405, 2678, 684, 5570, 3544, 3581, 6818, 475, 2114, 4956, 797, 7030, 723, 7457, 3176, 4106, 6070, 4945, 5512, 5843, 7099, 6641, 5150,
    4538, 3483, 3216, 3241, 1258, 6616, 5403, 946, 5092, 2305, 1960, 6906, 2762, 5959, 3972, 2258, 6939, 6941, 1264, 4187, 4236, 1743, 7286, 829,
    4112, 2888, 2804, 1721, 3297, 349, 352, 2767, 7630, 7631, 3446, 1692, 168, 877, 578, 4030, 7166, 2928, 3558, 5744, 7336, 5296, 4920, 4143,
    6670, 2779, 3860, 4871, 3306, 2175, 3519, 748, 802, 2572, 2575, 6606, 935, 938, 2056, 6711, 356, 357, 358, 359, 5535, 3884, 5429, 1985,
    4107, 4022, 6539, 2805, 7038, 2132, 94, 5787, 3128, 3736, 736, 6153, 1739, 558, 3020, 6644, 6645, 5068, 1839, 5266, 565, 7363, 7364, 1368,
    823, 3522, 3526, 1120, 1155, 3047, 3431, 4692, 7450, 2662, 175, 4632, 70, 6464, 484, 3772, 6435, 6436, 2745, 426, 2920, 4012, 5650, 3489,
    289, 4384, 869, 7637, 4607, 6564, 1362, 1364, 7400, 354, 7041, 5655, 2812, 2546, 6596, 3363, 5350, 1944, 6087, 1406, 4867, 3132, 3831, 203,
    204, 2112, 4499, 6140, 895, 2264, 3487, 5365, 1096, 1097, 1113, 4751, 6580, 5152, 1, 959, 5937, 5942, 7624, 7458, 5232, 4552, 6675, 6169,
    4481, 7374, 4111, 233, 7416, 6371, 973, 4364, 7657, 5021, 446, 447, 4574, 1686, 3639, 2757, 2923, 7267, 4294, 4295, 3754, 7095, 7096, 5751,
    3099, 7378, 878, 6409, 1244, 5974, 6259, 954, 977, 4448, 6181, 6517, 6518, 545, 329, 332, 5705, 779, 780, 2877, 1333, 1337, 1338, 1340,
    2811, 6512, 1650, 5710, 6324, 6326, 781, 2008, 2009, 2740, 3795, 3797, 6865, 7230, 1425, 4596, 5481, 1529, 1531, 1533, 1537, 1357, 4079, 4081,
    4083, 4085, 4484, 4545, 3715, 3716, 2442, 2484, 3576, 205, 7039, 6954, 286, 5950, 6852, 7496, 6774, 6677, 2706, 5816, 3050, 6493, 5134, 4135,
    5135, 6200, 4211, 5137, 6211, 6215, 6216, 2281, 2634, 4853, 3171, 3790, 2782, 2783, 3779, 7216, 3505, 6078, 4126, 4724, 7212, 7213, 6284, 2254,
    3737, 5036, 2011, 1497, 1490, 7530, 4852, 6387, 2261, 4991, 3492, 3039, 2230, 4982, 3053, 7448, 5513, 5539, 5079, 4318, 3102, 515, 7060, 1597,
    3069, 6680, 6681, 5040, 5899, 2158, 6025, 6145, 6148, 4118, 14, 7447, 5844, 3200, 273, 2770, 7246, 6071, 403, 4745, 7632, 1176, 4352, 1908,
    4369, 111, 5397, 4398, 6658, 1681, 5986, 5987, 1458, 4896, 5064, 7627, 6868, 5120, 6568, 2215, 3636, 7397, 6089, 952, 953, 4537, 1196, 1197,
    1198, 1199, 6653, 4646, 7161, 7162, 4798, 4051, 3318, 4526, 5074, 4572, 6034, 5577, 2495, 702, 1090, 1091, 7327, 3369, 5726, 6760, 5608, 3548,
    3549, 3550, 859, 7006, 2713, 3707, 5185, 5186, 3105, 6752, 2969, 3076, 7386, 3848, 4457, 967, 5415, 1363, 4348, 4349, 1423, 6630, 3751, 6477,
    3994, 4027, 4929, 4930, 4689, 4932, 6151, 3740, 3920, 6730, 5689, 7568, 4219, 831, 4750, 3821, 6673, 5158, 5872, 6587, 1861, 2518, 4283, 809,
    2105, 4810, 1704, 1705, 4169, 461, 2123, 7643, 442, 7552, 6076, 6077, 7636, 4303, 3091, 5311, 5838, 1184, 5948, 2835, 6030, 2479, 6110, 7069,
    2480, 643, 847, 3052, 6666, 6007, 6138, 960, 2181, 4276, 1614, 6201, 1240, 1572, 6066, 1356, 4072, 4076, 4401, 4403, 7467, 2593, 2596, 2597,
    2598, 2599, 2600, 2601, 3310, 3485, 1291, 470, 5166, 6220, 6018, 7217, 2375, 3510, 1419, 1420, 1421, 5523, 2256, 1962, 3970, 7593, 144, 1782,
    5334, 295, 7489, 6627, 6928, 7672, 6063, 4248, 1580, 652, 3242, 6221, 1878, 2193, 4406, 6944, 7084, 2243, 2244, 5385, 3720, 5407, 5408, 3097,
    3098, 7100, 5339, 4422, 5546, 4916, 6982, 6923, 178, 5173, 4634, 2154, 650, 2778, 3368, 686, 1638, 7318, 5865, 5196, 5661, 2563, 2991, 6604,
    6814, 6052, 3896, 4874, 2298, 4581, 4347, 7550, 4372, 245, 662, 663, 2893, 3096, 3286, 6683, 6684, 4434, 4522, 2761, 2367, 4375, 6226, 7460,
    6465, 6466, 6437, 6438, 6439, 6827, 2221, 5845, 699, 3691, 3995, 3996, 3997, 1752, 849, 718, 4553, 4554, 4555, 1092, 4722, 4412, 4618, 5770,
    5583, 5585, 6867, 6495, 3280, 7185, 5711, 3586, 2459, 1104, 1110, 1112, 1118, 1127, 1130, 1142, 3401, 7137, 2191, 3126, 180, 1253, 6828, 943,
    3155, 6726, 1187, 5995, 3803, 185, 7045, 7551, 1622, 6287, 7481, 7482, 186, 506, 4885, 6359, 3516, 674, 695, 1764, 5931, 1766, 2824, 1795,
    1262, 528, 4957, 3283, 3651, 4863, 1815, 7016, 2935, 5316, 7410, 3780, 218, 4193, 4567, 1354, 4609, 5113, 4782, 7387, 7148, 2916, 5227, 370,
    995, 7127, 3606, 3835, 3864, 7311, 5910, 7412, 3465, 7085, 280, 2148, 2666, 284, 6427, 5480, 1689, 2216, 3239, 232, 3663, 4179, 1181, 1326,
    1339, 4691, 4635, 4637, 5287, 2449, 927, 3924, 4715, 1245, 2377, 6355, 4015, 4269, 4446, 5372, 6395, 2124, 4410, 4787, 4894, 3700, 4131, 2424,
    3626, 6480, 6543, 4557, 6309, 3295, 5903, 3024, 4033, 1747, 2658, 6120, 6366, 4821, 4731, 5357, 833, 1970, 6022, 2886, 610, 2907, 3599, 6329,
    2271, 416, 1143, 1144, 3706, 4178, 6983, 6984, 3911, 493, 4701, 1515, 1516, 4709, 4642, 6113, 6122, 3694, 261, 262, 3869, 7101, 5340, 6039,
    3107, 6040, 6043, 5202, 5203, 1501, 579, 6964, 6072, 6855, 3057, 3307, 720, 3668, 2809, 3998, 7569, 444, 5831, 1141, 1152, 7500, 2165, 3316,
    148, 4244, 7654, 1571, 5270, 115, 4402, 6118, 1683, 6615, 6617, 6618, 4571, 3554, 619, 620, 6391, 1693, 5573, 5000, 247, 249, 988, 2681,
    2468, 3981, 778, 2066, 2070, 5015, 3804, 1816, 3434, 6924, 7142, 1094, 1095, 2913, 371, 2270, 2272, 6282, 5420, 3631, 631, 2225, 1358, 4996,
    2179, 2423, 2998, 5226, 5906, 2171, 1775, 3752, 7160, 5306, 3342, 3275, 3142, 3143, 3144, 1661, 4148, 7564, 4773, 2946, 6731, 7136, 3763, 7356,
    214, 7279, 2155, 6134, 2730, 2731, 7314, 6570, 1710, 5990, 468, 2445, 3140, 3624, 62, 63, 64, 2530, 4793, 4813, 4314, 6745, 6978, 6979,
    6980, 6981, 5461, 6534, 1415, 2728, 5211, 5213, 5215, 5217, 1459, 4767, 812, 813, 4611, 2024, 2318, 5405, 1555, 1557, 4628, 4629, 4631, 1242,
    1915, 5540, 3749, 5981, 3992, 2841, 2177, 61, 7352, 7353, 2993, 170, 3993, 6132, 6136, 108, 916, 917, 874, 559, 4531, 1976, 2975, 6592,
    5877, 5878, 5880, 5881, 5889, 4667, 198, 3151, 56, 57, 58, 4270, 4002, 4003, 3213, 3789, 6166, 1377, 3384, 3385, 4973, 4974, 749, 4976,
    4977, 5332, 3322, 1388, 1389, 1859, 7063, 7064, 2517, 6295, 6588, 3358, 3494, 5858, 3402, 7455, 7456, 4878, 1933, 3223, 5883, 5884, 6049, 6050,
    1868, 2582, 1996, 966, 6342, 2337, 2340, 2341, 1942, 1946, 5544, 2690, 1513, 2720, 6302, 2299, 419, 5558, 6955, 2064, 213, 7326, 5537, 7528,
    7271, 516, 2418, 4307, 7053, 2087, 5555, 5556, 6789, 4934, 2661, 693, 4727, 2332, 6619, 6620, 6621, 6622, 6623, 6624, 6625, 6019, 5929, 6652,
    6655, 1424, 6734, 6735, 6871, 6872, 6875, 6876, 6877, 6412, 2231, 5526, 4306, 154, 5049, 3262, 2849, 5703, 3545, 410, 4320, 7188, 3608, 3623,
    3276, 6986, 4862, 4854, 320, 4004, 7472, 2793, 2794, 2944, 2444, 5652, 5730, 7431, 1049, 2050, 3699, 6269, 4583, 1214, 4589, 4591, 7554, 2107,
    7080, 4220, 1200, 1201, 1202, 4361, 3303, 4378, 2355, 2710, 4404, 7373, 784, 2399, 4928, 6792, 6793, 3373, 4000, 4001, 4797, 7351, 1215, 1216,
    1217, 5312, 1802, 2852, 1611, 2657, 2906, 598, 5298, 5383, 7520, 5762, 234, 3807, 6529, 1774, 5384, 5764, 235, 236, 4586, 5765, 6989, 2816,
    3432, 5008, 3823, 5009, 7399, 4246, 5282, 2936, 3842, 4247, 4266, 6990, 3285, 3989, 5163, 6884, 3991, 5098, 6844, 1190, 2346, 3785, 3227, 7305,
    7264, 2319, 4127, 1986, 3365, 3964, 5874, 3567, 3585, 6757, 415, 417, 418, 839, 6447, 7317, 2379, 1604, 1399, 1400, 3490, 1498, 7025, 6489,
    4485, 3656, 7626, 3351, 4790, 4312, 1831, 6492, 7259, 3458, 6130, 6157, 2632, 6918, 5866, 452, 120, 6006, 7197, 2659, 6628, 7054, 3061, 5170,
    3409, 3212, 7076, 7077, 7078, 7079, 7181, 5291, 4677, 4678, 981, 982, 983, 5421, 4456, 199, 3788, 7513, 7010, 6958, 3317, 4028, 4328, 6740,
    6741, 4212, 4521, 4989, 3762, 2286, 7579, 5923, 7406, 5611, 3542, 3553, 3562, 3564, 3572, 3575, 2686, 3582, 3588, 7518, 3597, 3604, 7004, 2395,
    3614, 3615, 3616, 5307, 6288, 1279, 2688, 3748, 2646, 4014, 4559, 4791, 71, 414, 473, 5508, 5896, 6682, 2416, 4322, 5364, 4870, 3681, 3686,
    2939, 1994, 5933, 6064, 6065, 2693, 7486, 5626, 7567, 5404, 972, 5414, 7176, 2915, 5835, 5160, 818, 819, 2629, 6195, 4922, 4923, 4924, 7270,
    4532, 577, 4356, 4630, 6154, 1349, 1350, 3356, 1581, 1585, 6807, 3266, 2388, 3999, 2937, 238, 3486, 4614, 6959, 3113, 2257, 3570, 6679, 3192,
    4872, 191, 5206, 6000, 7027, 6227, 5712, 4914, 5812, 387, 6044, 5055, 6690, 7622, 2798, 560, 759, 1890, 4643, 3256, 2996, 1847, 2947, 4840,
    51, 6638, 6829, 6830, 6643, 6646, 1387, 6651, 5172, 6842, 6843, 3335, 3417, 7625, 3839, 4025, 269, 4152, 7201, 4877, 6768, 7504, 399, 1116,
    1136, 1759, 4698, 1443, 1553, 4331, 2768, 4606, 5499, 2769, 3391, 4699, 1234, 1235, 4350, 5436, 1236, 4354, 570, 2652, 5442, 6202, 6205, 6419,
    2772, 4008, 4710, 5870, 1243, 1652, 1653, 5012, 1577, 2742, 2744, 3644, 3646, 4250, 5516, 7128, 7129, 3817, 5100, 5101, 2864, 4011, 4547, 4639,
    1263, 1685, 5389, 5390, 3708, 7635, 479, 5354, 4225, 3793, 4224, 4527, 2675, 1324, 1335, 5037, 4679, 4680, 4682, 4683, 3288, 3289, 4843, 316,
    3357, 6737, 7538, 2396, 4865, 1967, 1153, 6246, 3560, 1902, 2602, 2603, 2604, 2605, 2606, 2607, 7178, 5695, 1667, 425, 77, 1794, 6450, 3278,
    4233, 4234, 1613, 1788, 1252, 6815, 6816, 1662, 4610, 5327, 7092, 7093, 3270, 3271, 6370, 6340, 7594, 3786, 4955, 796, 6047, 7029, 722, 2323,
    6511, 1353, 4466, 4467, 1162, 5323, 1719, 670, 4417, 1619, 3376, 2330, 704, 6636, 863, 5636, 4975, 5645, 169, 5920, 3063, 7413, 3792, 2131,
    6150, 1588, 6556, 2152, 5048, 28, 381, 6274, 6708, 323, 3603, 1467, 7483, 6244, 4086, 4021, 5107, 16, 3071, 1037, 7598, 5209, 5253, 7419,
    776, 5529, 1883, 4564, 640, 2359, 5257, 7304, 498, 172, 5189, 6922, 6659, 1684, 5386, 2187, 2494, 5852, 2763, 2764, 7346, 3474, 83, 3302,
    5288, 2476, 3174, 3221, 4529, 1617, 2622, 2954, 4687, 4622, 5754, 5755, 3547, 4706, 4391, 6994, 4016, 5514, 200, 451, 6801, 5707, 4675, 4260,
    4263, 4335, 6275, 2729, 3194, 3774, 6388, 2101, 4613, 5249, 7595, 5366, 5367, 6267, 7257, 6514, 6516, 2679, 4013, 3806, 3251, 4623, 7604, 7529,
    1319, 6956, 3308, 375, 4792, 7316, 1064, 649, 5691, 3101, 3347, 3348, 7276, 7470, 2786, 2787, 2788, 8, 9, 10, 272, 5070, 1845, 3885,
    711, 857, 6856, 6857, 6858, 285, 7612, 5273, 2178, 3945, 7328, 7266, 6133, 335, 3630, 669, 931, 4396, 2848, 6998, 6999, 7000, 5462, 5846,
    6917, 7300, 6823, 5437, 1485, 4736, 6685, 6686, 6729, 6440, 367, 368, 6929, 5612, 834, 1971, 1972, 4803, 4804, 5628, 5629, 1211, 5153, 7231,
    7232, 4438, 6860, 2912, 3441, 3828, 188, 5924, 2428, 4291, 5360, 2176, 2617, 1574, 6569, 523, 770, 4039, 2506, 3353, 1717, 5775, 1205, 2339,
    888, 1079, 1300, 4140, 6800, 3480, 5635, 5201, 6125, 3236, 3237, 3238, 991, 1159, 3957, 7118, 3958, 4513, 4514, 5552, 622, 2801, 2672, 1512,
    3088, 6639, 4494, 2963, 5225, 3466, 3444, 2214, 2, 6507, 4735, 4738, 7389, 4882, 4257, 4258, 4259, 5387, 6360, 7580, 5362, 7242, 4472, 6899,
    7666, 3532, 6389, 7613, 1175, 2370, 3949, 3950, 978, 979, 7658, 2700, 3103, 4569, 3320, 6714, 3033, 5988, 950, 3539, 3540, 4842, 182, 2263,
    3563, 3571, 5424, 5300, 5301, 1598, 1599, 7339, 7340, 3914, 1371, 1372, 1373, 5376, 3687, 1519, 1765, 3395, 3017, 3683, 1957, 1700, 1706, 6806,
    677, 3122, 3125, 3826, 6397, 2287, 1121, 2198, 1226, 4873, 7473, 4275, 3220, 3578, 5766, 99, 3728, 5230, 2313, 3677, 156, 101, 6893, 4332,
    6164, 4334, 925, 4338, 1779, 2162, 2163, 4357, 4360, 7398, 2166, 1429, 5607, 5613, 1772, 2504, 6023, 2887, 5848, 2818, 2819, 3951, 4414, 1355,
    1584, 6709, 6710, 246, 773, 6811, 2002, 4551, 4921, 1192, 6803, 5453, 2820, 1024, 3871, 6001, 5444, 5727, 2638, 1727, 6783, 1072, 4353, 6028,
    855, 3062, 6896, 5043, 6458, 6459, 6460, 6461, 2723, 5768, 3638, 1281, 1596, 1248, 362, 7325, 645, 646, 445, 4468, 7163, 4480, 3334, 5746,
    3257, 3258, 4939, 5193, 3799, 3074, 2308, 3179, 7581, 2361, 2955, 2126, 1305, 189, 190, 7533, 1043, 2022, 2023, 3110, 3726, 7534, 7049, 7168,
    7081, 1028, 3066, 2774, 5314, 2301, 5619, 5623, 1793, 3674, 679, 2211, 4304, 1361, 6379, 5700, 2925, 0, 2081, 5028, 2041, 5940, 1301, 7647,
    1905, 225, 6479, 7164, 6233, 587, 4849, 6141, 2387, 629, 2251, 5640, 299, 300, 7574, 6182, 7611, 6712, 2020, 6546, 7005, 6727, 1695, 3255,
    618, 1323, 405, 7640, 6487, 6488, 1749, 1773, 4661, 564, 647, 898, 2404, 2797, 4005, 2138, 3136, 7183, 3875, 708, 556, 4652, 6062, 706,
    2488, 5233, 40, 4243, 1567, 2642, 3761, 4164, 4165, 4657, 4942, 7121, 707, 138, 2224, 264, 602, 3976, 1806, 2429, 644, 2553, 5030, 2544,
    2897, 5191, 1452, 478, 3840, 3272, 6363, 4795, 904, 1039, 2754, 2714, 4990, 1953, 5871, 2873, 4280, 6550, 3403, 2949, 1934, 2561, 3231, 6345,
    3449, 4114, 4889, 4893, 4167, 511, 7278, 3178, 4927, 3916, 5245, 2294, 2389, 1701, 1702, 1703, 1320, 5329, 165, 166, 5105, 7171, 1844, 3117,
    3787, 4007, 4009, 2635, 6790, 4732, 7115, 606, 607, 5241, 2137, 4228, 476, 1329, 2854, 2558, 2983, 2987, 6600, 6603, 5373, 3332, 7275, 5494,
    5495, 5496, 5032, 4700, 5271, 2098, 4524, 2060, 5952, 242, 4769, 5821, 750, 2540, 2837, 2978, 7088, 1866, 6109, 5470, 3330, 3331, 3877, 5265,
    7274, 5491, 1770, 6394, 6147, 6149, 6307, 5309, 5310, 382, 7219, 681, 682, 2453, 7350, 2394, 2615, 4597, 3975, 1336, 4518, 6212, 5080, 5081,
    5592, 3978, 6689, 546, 547, 4183, 3657, 2226, 6014, 2859, 7577, 7578, 4284, 3850, 49, 601, 4755, 7485, 6357, 3338, 3339, 3340, 6971, 6972,
    4087, 7249, 7250, 3086, 775, 2909, 6914, 1411, 2029, 517, 3437, 3827, 1645, 5901, 3845, 6422, 6910, 314, 3259, 617, 3830, 2932, 2933, 1462,
    6612, 6613, 6614, 3853, 1504, 1505, 5060, 4967, 1907, 3323, 6283, 3602, 6474, 6123, 4647, 3036, 226, 227, 228, 3852, 1379, 1556, 102, 7202,
    4355, 106, 1390, 1673, 1392, 1393, 4380, 2838, 488, 5579, 3729, 2352, 2089, 2703, 743, 6985, 1952, 5868, 3476, 6156, 3135, 3029, 522, 7444,
    4688, 5345, 3682, 1745, 2128, 2528, 2532, 2534, 6700, 3742, 3743, 1283, 3888, 3889, 3890, 3209, 2869, 1880, 4766, 4875, 7255, 6930, 4695, 6559,
    1230, 6931, 4337, 6933, 2160, 5299, 5591, 7652, 7653, 1573, 1576, 5019, 5949, 6937, 6938, 7295, 2168, 6119, 542, 4612, 4690, 567, 4200, 3090,
    5485, 873, 3777, 2776, 7512, 592, 7409, 3856, 7553, 1280, 1282, 7619, 90, 525, 7510, 4221, 4489, 5178, 6024, 882, 4060, 4437, 7190, 1823,
    4525, 1884, 6890, 4196, 6188, 993, 7123, 3428, 4866, 3315, 3187, 4534, 2636, 1487, 2490, 1821, 3054, 6912, 969, 3862, 6707, 3934, 3935, 5417,
    5066, 3672, 7545, 7597, 3854, 37, 2695, 2698, 6676, 5422, 1634, 1635, 1020, 1026, 1029, 1034, 845, 5254, 1834, 2640, 7370, 5375, 3185, 1748,
    1753, 921, 1378, 1763, 3196, 1769, 4978, 4979, 93, 3412, 4560, 3314, 6258, 7082, 742, 7253, 554, 2874, 5062, 3843, 3134, 6537, 3783, 907,
    2232, 2409, 3410, 3411, 6378, 4685, 1347, 3534, 2685, 3574, 412, 5803, 2309, 3666, 3940, 908, 7022, 89, 3757, 7587, 114, 4963, 7035, 7036,
    7037, 7014, 4429, 315, 544, 27, 5951, 7420, 1981, 4811, 4812, 6632, 3781, 6218, 7301, 5536, 4662, 6298, 3491, 2170, 2172, 3380, 4588, 92,
    1311, 924, 4161, 4341, 4162, 4440, 4441, 4442, 5188, 6316, 6771, 6772, 7388, 4163, 4954, 2738, 5176, 2564, 2569, 7187, 1169, 1454, 6796, 2694,
    672, 3421, 3422, 4463, 2496, 893, 5932, 2825, 6080, 5890, 4784, 5522, 2917, 1381, 1382, 4718, 985, 5283, 5284, 5662, 5663, 6551, 2992, 2994,
    4411, 4235, 7517, 5007, 1179, 2562, 5934, 5936, 5938, 5939, 5945, 5946, 5511, 6482, 6483, 3541, 453, 5506, 6950, 5468, 4274, 7194, 7466, 3459,
    6416, 1386, 4181, 2806, 2663, 7244, 7570, 7571, 5056, 3536, 3561, 5977, 1343, 4155, 219, 5696, 4851, 794, 4855, 5517, 3818, 3149, 6167, 7086,
    6647, 4173, 5767, 5841, 5808, 5836, 3108, 6102, 5411, 2758, 2941, 7478, 603, 1696, 5358, 361, 480, 1041, 835, 2266, 5067, 7042, 2369, 389,
    150, 1973, 838, 1455, 2391, 5175, 880, 2889, 404, 4301, 2513, 2516, 2968, 5789, 5790, 1797, 7418, 3612, 676, 1270, 588, 2027, 6777, 4965,
    3948, 466, 3056, 3969, 6236, 7269, 4868, 1843, 4032, 2293, 1559, 4379, 6744, 4577, 524, 735, 1208, 4741, 6237, 6240, 5459, 290, 4430, 460,
    687, 688, 905, 5991, 5992, 7549, 3021, 6962, 3027, 3035, 1841, 6107, 6111, 5267, 6503, 3313, 5109, 1186, 1465, 1466, 1410, 3918, 7154, 3393,
    871, 3893, 5786, 7145, 6046, 1988, 1989, 1990, 1991, 1992, 5810, 5811, 4995, 7109, 4154, 3493, 274, 5246, 5247, 3165, 2202, 2203, 2204, 2205,
    2478, 432, 5554, 6061, 5476, 3067, 6277, 7535, 909, 7192, 7193, 737, 4608, 6490, 6415, 5757, 1274, 1461, 591, 3249, 7047, 5269, 1630, 4024,
    4201, 6498, 3816, 4206, 3298, 271, 3879, 7623, 5859, 4834, 1219, 5051, 2425, 1321, 5524, 4627, 4758, 5525, 2372, 4103, 5581, 5716, 656, 3344,
    3345, 7134, 2721, 2689, 6723, 331, 1398, 6927, 7558, 6168, 4772, 6347, 4883, 4884, 2924, 5813, 5815, 6767, 398, 2491, 5515, 342, 345, 4387,
    2448, 1690, 1691, 4289, 4587, 1057, 1694, 2316, 6031, 7106, 4999, 1499, 6239, 7361, 2141, 5463, 2317, 3420, 2669, 5862, 7013, 1547, 7377, 268,
    7602, 7603, 91, 1085, 1318, 1836, 17, 5850, 5454, 2862, 5108, 1729, 131, 3156, 5551, 999, 3670, 202, 7451, 6608, 6611, 4664, 3150, 2527,
    2637, 5355, 548, 549, 133, 134, 5321, 4503, 5998, 6183, 3442, 2475, 6751, 7449, 3908, 5917, 4395, 6441, 1269, 1549, 1856, 3087, 6699, 2042,
    2102, 308, 2905, 3942, 6525, 6526, 6527, 5664, 5665, 1760, 5801, 6578, 6530, 2026, 957, 7544, 5958, 1511, 1587, 140, 1746, 4156, 3684, 4789,
    6549, 5416, 3267, 3268, 1666, 7540, 6702, 2927, 4876, 1193, 5493, 6881, 2426, 3148, 5538, 3766, 1732, 3977, 4501, 2995, 1950, 4510, 4511, 4512,
    4931, 5123, 1565, 7621, 2560, 5212, 5214, 5216, 2799, 4116, 3333, 1066, 3424, 3425, 1767, 3426, 7218, 6472, 5978, 3987, 5159, 5394, 5827, 3440,
    2434, 2899, 4898, 5894, 5011, 3617, 968, 613, 5548, 961, 4839, 5973, 3944, 2780, 5352, 34, 5293, 5353, 208, 4122, 48, 4478, 3919, 5879,
    2201, 2477, 3959, 3962, 3963, 3965, 6027, 4960, 4776, 3771, 6196, 2486, 2275, 6408, 2895, 7655, 6170, 3484, 6822, 2692, 6963, 752, 353, 6005,
    2040, 2183, 6758, 6759, 7514, 7515, 164, 3880, 6779, 173, 6660, 4593, 703, 5128, 741, 6935, 5151, 4594, 3849, 1851, 377, 5103, 803, 804,
    805, 5139, 3811, 3812, 5830, 7547, 2048, 374, 6426, 5702, 5473, 7331, 5474, 1941, 6083, 3620, 3621, 2687, 4728, 1543, 5451, 1246, 4045, 5669,
    5670, 7102, 5341, 5348, 4232, 7639, 6791, 1995, 4694, 220, 7150, 3627, 2699, 2921, 1974, 6634, 3778, 4912, 152, 2608, 5050, 2577, 6642, 3456,
    6311, 1825, 7376, 7588, 4327, 4192, 6640, 4351, 3452, 6657, 7441, 7180, 6695, 836, 1975, 1819, 1824, 3386, 2827, 2129, 2580, 2583, 2584, 6146,
    4903, 1503, 787, 1789, 3129, 6209, 6698, 5061, 5972, 3124, 4891, 4892, 6961, 4981, 2817, 5594, 5595, 5596, 5599, 5601, 830, 384, 1968, 5359,
    837, 1030, 6510, 3851, 6974, 1979, 4809, 5086, 7369, 1826, 1827, 5242, 2065, 2410, 6414, 7417, 5668, 5530, 5531, 7132, 1165, 2492, 137, 6750,
    2616, 7094, 5129, 5130, 7390, 2373, 1316, 5295, 5909, 1209, 6499, 7186, 6987, 7497, 3121, 3767, 1892, 1900, 3596, 5275, 1610, 1792, 45, 6785,
    1768, 5465, 6836, 1873, 3408, 3413, 3274, 1086, 184, 255, 256, 6163, 257, 258, 1414, 2338, 2455, 4208, 7548, 1778, 3218, 4495, 4888, 422,
    4037, 7329, 95, 96, 2246, 6272, 360, 1277, 3197, 4059, 5302, 5840, 6475, 751, 1998, 2342, 2357, 3109, 3747, 4245, 5229, 6410, 7015, 161,
    1626, 2049, 3186, 3293, 4268, 5519, 5660, 5980, 6012, 6374, 187, 392, 508, 3990, 5164, 5698, 5971, 7607, 1720, 1982, 2104, 2839, 6057, 642,
    1867, 3230, 3364, 5114, 6116, 6743, 5351, 3515, 1948, 3404, 7661, 4277, 3820, 6091, 4771, 637, 1707, 2419, 5914, 5915, 2934, 1426, 6553, 6554,
    1931, 1006, 5045, 5046, 3352, 5791, 6908, 3201, 5692, 1724, 2227, 918, 2792, 3244, 6380, 2334, 4330, 5781, 5622, 6756, 3652, 3655, 1408, 1409,
    4831, 4124, 3030, 3031, 5069, 458, 7476, 2919, 7248, 1105, 3930, 3931, 3932, 6368, 2800, 2641, 5618, 5625, 3078, 6481, 6692, 1606, 2397, 701,
    4226, 20, 21, 24, 2725, 1898, 1899, 1919, 1920, 456, 3926, 3290, 3495, 438, 6280, 7439, 2711, 5029, 5438, 5443, 929, 1678, 7663, 7664,
    7665, 3084, 573, 2333, 231, 937, 939, 3876, 5557, 486, 2195, 504, 7298, 6185, 3791, 6532, 6403, 1545, 1084, 574, 5336, 5337, 5338, 7459,
    6916, 3284, 3689, 7, 2870, 4684, 4053, 1290, 2260, 5748, 318, 385, 3768, 6502, 4994, 3765, 2704, 288, 2136, 6764, 4454, 955, 4281, 3455,
    7408, 774, 4370, 4575, 514, 4528, 5627, 680, 1488, 4252, 4254, 2043, 4550, 2366, 1554, 4344, 3847, 1583, 2743, 2173, 2146, 7505, 638, 5729,
    5527, 2875, 4136, 121, 1083, 5195, 7380, 4171, 6364, 1166, 1612, 5052, 590, 206, 7283, 5325, 6073, 2430, 6506, 197, 4733, 4737, 3802, 7252,
    3917, 6725, 5231, 3866, 4273, 7117, 3833, 3834, 2487, 5833, 3152, 3153, 6552, 3660, 4987, 3643, 3661, 449, 450, 5391, 2465, 3844, 3145, 3146,
    7290, 7291, 5500, 7583, 4074, 4075, 5119, 2910, 2242, 4433, 5368, 7012, 3805, 6198, 4533, 5774, 6114, 7617, 7618, 7023, 1385, 5292, 1396, 3598,
    7423, 6946, 6948, 6501, 2618, 2953, 4663, 4227, 1520, 2724, 5377, 5378, 1909, 1923, 1928, 5891, 4761, 4762, 1402, 7469, 879, 5528, 623, 6898,
    1538, 7089, 3983, 2229, 5533, 4958, 2094, 2095, 1495, 330, 333, 2610, 2878, 7223, 1780, 1781, 1785, 3921, 3922, 3923, 6970, 791, 792, 793,
    5783, 5784, 5785, 6323, 6325, 6327, 6861, 7143, 7144, 557, 2010, 2327, 2612, 2613, 2614, 2739, 3304, 3794, 3796, 6862, 6863, 6864, 6991, 7225,
    7226, 7227, 7228, 7229, 2447, 1528, 1530, 1532, 1534, 1535, 1536, 6848, 6849, 6851, 1007, 1008, 4078, 4080, 4082, 4084, 1643, 4286, 4287, 4288,
    7468, 7524, 7525, 7526, 7573, 7421, 5236, 2751, 1850, 2958, 283, 1207, 1151, 1170, 1145, 5853, 5854, 529, 4299, 6051, 4486, 4488, 5294, 7254,
    4366, 6951, 3618, 174, 4935, 2529, 2531, 2535, 5410, 5427, 5428, 6560, 5431, 146, 6165, 1067, 3461, 5434, 6562, 5588, 1787, 1790, 1568, 3801,
    5335, 6913, 296, 297, 4393, 4744, 4826, 3138, 1657, 6383, 2441, 7024, 6463, 6178, 301, 1758, 1383, 1384, 3396, 3397, 2579, 5482, 7003, 3569,
    4321, 4500, 2456, 2457, 6249, 6250, 6085, 2667, 7157, 5642, 7407, 4669, 541, 4814, 2083, 26, 7050, 7592, 97, 1623, 1624, 4496, 583, 4119,
    6381, 355, 848, 3814, 1848, 4858, 1284, 1285, 3435, 3872, 902, 903, 2358, 7375, 7097, 5419, 7662, 4841, 2567, 2568, 2248, 6891, 2765, 86,
    3758, 6303, 4565, 6952, 3123, 6121, 1260, 5487, 6245, 4388, 4519, 611, 612, 827, 2908, 5547, 5549, 6296, 6297, 1486, 463, 244, 1493, 6392,
    4548, 3202, 1471, 2790, 7001, 390, 3281, 7435, 6092, 4515, 6015, 2541, 2549, 4057, 7615, 2683, 3592, 3594, 3607, 6273, 6081, 6515, 7341, 2320,
    990, 3234, 2034, 6794, 6795, 7113, 7114, 6719, 1292, 6172, 771, 6926, 6808, 5409, 6649, 3910, 6781, 6453, 5458, 66, 821, 4598, 7116, 2153,
    2656, 1430, 6782, 2777, 6158, 1183, 7401, 6429, 7319, 3703, 4740, 1018, 7585, 3882, 327, 1173, 424, 630, 2054, 36, 2420, 3509, 5445, 5446,
    1804, 6993, 7260, 1522, 3377, 3243, 6411, 4726, 1259, 5632, 5532, 1093, 1125, 1126, 1139, 5148, 5149, 1776, 2512, 2515, 2965, 2967, 6585, 6097,
    151, 5714, 7146, 7147, 2467, 471, 584, 7394, 887, 5963, 6430, 2651, 4848, 2322, 3577, 6957, 2524, 3206, 1592, 5809, 2784, 1188, 3798, 5208,
    696, 1518, 7040, 6206, 1045, 5967, 3453, 3735, 2076, 4847, 1786, 6213, 98, 2285, 4542, 162, 5023, 5630, 7297, 1077, 1078, 1852, 6886, 2326,
    2590, 6788, 2431, 910, 3341, 3246, 3354, 1310, 2267, 700, 2018, 5771, 1295, 2329, 3269, 2351, 6583, 6241, 4117, 3675, 7343, 942, 919, 7200,
    876, 2335, 2336, 3723, 7169, 1437, 1438, 6787, 7606, 4828, 1374, 853, 6671, 5199, 5200, 1958, 6444, 5752, 1213, 2408, 1647, 5820, 4541, 850,
    7462, 6400, 4580, 1542, 4471, 2901, 2297, 6996, 6997, 7182, 7532, 4210, 1857, 2044, 2502, 2503, 7287, 2883, 2884, 2885, 5857, 3836, 3837, 5982,
    3764, 4638, 3166, 3170, 5251, 6576, 3946, 3530, 2746, 2684, 3600, 2676, 3808, 6739, 1993, 2415, 3678, 4144, 3508, 6186, 1750, 1754, 1439, 1544,
    4696, 1440, 4697, 2766, 3044, 3045, 4605, 5498, 555, 7245, 1233, 2650, 6190, 6191, 6418, 2771, 4006, 4703, 4951, 5869, 6753, 1648, 3301, 1566,
    2643, 2734, 3463, 4658, 4595, 7120, 7125, 2360, 2654, 6217, 6425, 1655, 3825, 4010, 4543, 6754, 5954, 1327, 1171, 4940, 3247, 2922, 7048, 4617,
    4619, 6339, 3878, 5116, 5724, 141, 3300, 4316, 4054, 940, 941, 5876, 1659, 6470, 2961, 5656, 125, 1978, 1980, 2543, 2550, 2980, 2981, 6595,
    6597, 1303, 6376, 2753, 2755, 6533, 625, 998, 3473, 4399, 6672, 6561, 5919, 319, 1901, 1921, 5104, 5078, 2808, 4146, 6317, 5181, 5183, 1122,
    1123, 1448, 6011, 6013, 7315, 7582, 4925, 4926, 5521, 2035, 1106, 1117, 1134, 1150, 1172, 616, 2353, 5044, 67, 68, 69, 3451, 5457, 4753,
    2239, 2240, 1359, 1261, 7427, 7428, 2110, 6809, 4302, 4970, 4971, 7648, 5016, 7206, 4998, 5690, 3673, 7561, 4055, 6635, 6508, 1397, 3784, 341,
    344, 1896, 1897, 4708, 6095, 1917, 1918, 4717, 1924, 4644, 1929, 6850, 1687, 4648, 457, 7130, 3181, 6424, 858, 6497, 1578, 5020, 7296, 116,
    7209, 1688, 7508, 7509, 7511, 6766, 5187, 6769, 4952, 2212, 4686, 4846, 6207, 6406, 6423, 4850, 265, 3189, 5553, 5562, 2111, 1491, 35, 1603,
    1470, 6687, 2668, 4229, 50, 2189, 4371, 2082, 4249, 7645, 1586, 1048, 1416, 7173, 7184, 2422, 826, 5138, 7440, 1444, 1446, 1447, 1888, 1449,
    1450, 5654, 2539, 2977, 6594, 303, 6557, 3208, 2186, 3387, 3390, 2349, 4459, 1012, 3051, 947, 948, 4415, 2473, 6174, 6349, 3654, 4774, 6305,
    2303, 6724, 2898, 1675, 4298, 5782, 2233, 1621, 3092, 7480, 505, 4806, 4890, 2245, 3184, 1275, 4346, 4363, 4968, 783, 2855, 3755, 3756, 2627,
    2628, 1228, 5571, 4065, 7589, 5541, 3232, 2485, 159, 4816, 4818, 38, 5922, 3579, 5975, 4473, 3943, 6293, 5687, 3167, 7334, 5091, 6812, 996,
    997, 2732, 3195, 2378, 2796, 1370, 3750, 6310, 870, 987, 5584, 2249, 2077, 4711, 4714, 4408, 4409, 1412, 1869, 581, 2344, 2345, 1715, 3378,
    4582, 6261, 6263, 7323, 6281, 7107, 2427, 7572, 3043, 1325, 6432, 2482, 4827, 4292, 1272, 7234, 4139, 363, 7067, 3556, 4199, 7321, 685, 306,
    307, 6232, 7158, 7348, 2157, 1366, 1367, 1828, 2719, 4641, 5053, 6159, 6160, 6161, 6162, 600, 3800, 1508, 3511, 6075, 2483, 82, 4498, 734,
    1206, 7235, 7236, 7237, 7238, 7239, 7240, 7241, 2062, 211, 6880, 3336, 6494, 7392, 3904, 2255, 5969, 5699, 5146, 6545, 6718, 2896, 930, 6224,
    2866, 1268, 5379, 4807, 2406, 1837, 6238, 2405, 2858, 4754, 6021, 6152, 5885, 6344, 3517, 5423, 2217, 1670, 448, 5054, 163, 4864, 1709, 3529,
    1711, 5154, 2038, 1552, 7531, 1308, 5235, 1579, 183, 348, 350, 3665, 2343, 3634, 3690, 6451, 540, 3986, 2469, 4447, 5788, 5828, 4660, 5290,
    1658, 5715, 6175, 6879, 2554, 597, 4325, 6940, 6688, 7646, 1914, 2021, 1180, 4230, 2314, 3679, 666, 667, 3118, 4655, 4997, 4915, 500, 4752,
    4034, 2871, 2872, 4988, 248, 1514, 4046, 6082, 7091, 4386, 1679, 2929, 2930, 2931, 4253, 4255, 4256, 6540, 1481, 7119, 1959, 126, 7313, 4829,
    4830, 1250, 7644, 7433, 4261, 4038, 5331, 7141, 3565, 3277, 2004, 3072, 3075, 2498, 2499, 2500, 7452, 7453, 5644, 5646, 2508, 2962, 2511, 2514,
    2964, 2966, 6581, 6584, 6330, 6331, 2718, 6854, 6260, 4426, 2135, 4297, 6826, 5315, 3038, 1433, 6384, 434, 5010, 5304, 4900, 5743, 3083, 6901,
    1633, 6179, 2802, 3705, 4566, 5673, 6648, 6650, 6869, 6870, 129, 12, 5088, 1708, 6703, 2222, 3131, 1115, 1146, 4961, 153, 1307, 6443, 6915,
    4449, 4450, 4451, 2876, 7026, 2773, 1033, 4381, 5657, 5658, 5659, 2552, 2556, 2559, 2982, 2986, 2988, 6601, 6602, 304, 305, 4421, 2180, 3211,
    7543, 1404, 4911, 868, 2053, 1432, 2059, 4651, 3760, 4654, 124, 2489, 7309, 563, 714, 3961, 4659, 840, 841, 1874, 4833, 1218, 5319, 615,
    724, 1846, 2789, 270, 4482, 4483, 6442, 2237, 2238, 2241, 6067, 6873, 6874, 655, 765, 766, 767, 768, 2403, 5999, 2234, 2235, 2236, 6041,
    6042, 7362, 3933, 7302, 6820, 5073, 1394, 896, 7258, 1799, 4121, 47, 6776, 7641, 6268, 3439, 5598, 5603, 5369, 7354, 4194, 4308, 3555, 3635,
    1107, 1109, 1111, 1154, 1441, 1442, 1163, 1177, 4964, 1947, 1949, 2090, 844, 846, 1195, 4418, 310, 311, 2715, 1035, 6029, 393, 396, 397,
    6098, 5825, 5892, 5893, 2748, 7043, 3481, 3482, 5075, 5322, 7098, 7131, 2247, 4168, 1247, 22, 23, 1935, 1937, 1938, 309, 4216, 6921, 580,
    1540, 1541, 2250, 4902, 5753, 7337, 7338, 2067, 143, 2073, 5587, 4241, 7492, 7649, 1562, 5017, 7293, 107, 7207, 1074, 4382, 1677, 5953, 3217,
    814, 3907, 1294, 2045, 2509, 6589, 1796, 1798, 1801, 3360, 3362, 5861, 795, 798, 799, 2950, 4879, 729, 730, 1936, 5564, 5565, 3897, 6821,
    7135, 2133, 6819, 5072, 4857, 5983, 3460, 4218, 6894, 1463, 378, 2856, 3287, 472, 568, 632, 633, 3158, 5545, 7055, 4017, 3518, 5047, 2997,
    2999, 3058, 2726, 5497, 254, 324, 325, 383, 4602, 4603, 4604, 2381, 3671, 6338, 3985, 5643, 5860, 2032, 4734, 963, 964, 965, 3100, 6139,
    3973, 2037, 1061, 4748, 6761, 6214, 1212, 6736, 7303, 4062, 6866, 5671, 5911, 3094, 3115, 1637, 6633, 1418, 4739, 595, 1698, 4018, 3867, 4198,
    313, 2055, 1296, 1297, 4142, 5989, 5326, 3252, 365, 2450, 2451, 2452, 136, 1435, 1436, 6428, 3173, 7189, 127, 6143, 747, 5905, 287, 3032,
    3967, 4725, 5849, 4365, 1509, 1025, 1893, 1894, 1910, 1911, 4477, 851, 875, 852, 2196, 3514, 2331, 2348, 5140, 5141, 103, 4984, 5197, 4290,
    2463, 502, 503, 4949, 5864, 6462, 3719, 4933, 2660, 5824, 881, 3448, 2957, 5600, 2682, 5616, 3065, 7058, 2760, 5133, 5916, 2979, 5433, 5439,
    7149, 4264, 2548, 3210, 4901, 621, 1916, 1922, 2051, 3645, 4986, 6713, 6210, 2279, 3714, 1616, 3702, 485, 1875, 4947, 7009, 1502, 7667, 6697,
    1178, 4203, 5965, 6248, 744, 5447, 5448, 3524, 6377, 6142, 1114, 1129, 1137, 1147, 1161, 7204, 5947, 2834, 530, 641, 4959, 7031, 7034, 7272,
    6902, 4088, 3718, 2413, 6667, 4209, 3595, 3609, 2956, 5425, 117, 119, 801, 6017, 6571, 6572, 7210, 3580, 3625, 3447, 3371, 4376, 3857, 1600,
    1601, 2417, 5806, 7527, 5737, 2759, 1431, 761, 80, 6523, 6524, 1168, 3870, 899, 4721, 3079, 6536, 3782, 3423, 7395, 5169, 5157, 5392, 3436,
    1810, 3753, 2571, 2573, 2574, 2576, 427, 6135, 6350, 423, 1135, 1330, 3591, 6674, 1021, 1022, 1054, 4137, 1506, 3080, 3081, 5935, 2826, 6093,
    1036, 4188, 4656, 18, 19, 2750, 6878, 7306, 2542, 1149, 7021, 697, 3829, 7422, 4428, 5090, 7199, 2648, 3622, 3647, 3224, 1832, 4239, 4240,
    5976, 6104, 6105, 5566, 5567, 2813, 4856, 3744, 4913, 3658, 4490, 854, 5561, 3291, 6909, 2867, 951, 5111, 2691, 4760, 4764, 3632, 158, 4377,
    4535, 1854, 4869, 3546, 6358, 4536, 4650, 692, 694, 2461, 2462, 3909, 5918, 43, 5274, 5543, 6665, 1160, 462, 1405, 6832, 6835, 1395, 3147,
    6976, 6977, 1489, 5486, 7046, 2121, 2122, 4819, 6810, 33, 6889, 3925, 6817, 167, 7262, 2147, 1904, 4516, 1951, 282, 1742, 2411, 5371, 6732,
    6733, 5985, 3941, 1751, 4251, 5666, 5667, 7071, 7073, 3952, 6574, 2523, 2971, 3207, 6519, 3350, 3169, 2655, 7261, 5968, 2392, 4175, 7671, 4458,
    6187, 364, 1255, 4049, 7464, 2591, 2592, 7484, 3810, 435, 5058, 3471, 636, 6738, 3642, 7307, 2850, 3709, 1047, 2519, 6332, 7268, 4948, 2828,
    3601, 6531, 593, 3321, 3233, 7214, 7308, 7322, 7032, 7033, 321, 6367, 1999, 7493, 738, 5077, 2228, 7052, 627, 3819, 2443, 6885, 7059, 3055,
    1009, 1010, 1011, 7438, 3205, 2273, 3912, 4453, 6074, 4469, 2393, 2902, 2374, 122, 123, 1609, 5634, 6960, 2589, 7426, 4601, 4189, 3041, 2747,
    5734};

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
