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
    "y leader for online informationclose adwatch more local newsmore ways to get our newscorrections and clarificationssubmi"
    "t a news tipdownload our appsharesharessharingtweettweetsretweetpin itlikesdislikereplyreportrepostprintemaile-mailmailm"
    "ailtosavesavedbookmarkbookmarkscopiedlinklinksembeddownloaddownloadstranscriptexpandcollapseenlargezoomgalleryimageimage"
    "sphotophotosvideovideosaudiomediacaptioncaptionshideshowtoggleopencloseclosed×✕okokayyesnodonecancelsubmitsendapplyre"
    "setclearbackgo backnextpreviousprevprev nextmoremore...lesssee moreread moreread lesslearn morefind out moreview moresho"
    "w moreallhomehomepagemenumainnavnavigationsearchgofiltersortsort bynewestoldestmost likedmost recentlatestliveloadingloa"
    "ding...please waitrefreshretryerrorsettingspreferencesoptionshelpfaqaboutcontactcontactscareersjobsadvertiseadvertisinga"
    "dvertisementsadadsadvertadvertssponsoredpromotedsponsorpartnerpartnersmarketingfacebooktwitterx.cominstagramlinkedinpint"
    "erestwhatsapptelegramreddittumblrflipboardpocketmessengeryoutubetiktokthreadsblueskymastodonsnapchatwechatviberskypesmsr"
    "ssgooglegoogle+google plusapplepodcastx facebookfacebook twitterfacebook messenger emailfacebook twitter emailfacebook x"
    " emailshare tweetshare tweet emailshare tweet pingmailyahoo mailprint-iconmail-iconcommentcommentsno comments0 commentsc"
    "omment nowconversationdiscussiondiscussfeedbackreactionsreactresponsesrepliescommunityforumjoinloginlog outlogoutsignins"
    "ign outsign upsignupregisterregister sign insubscribesubscribe nowsubscribersubscriberssubscriptionsubscriptionssubscrib"
    "er onlysubscriber exclusivesubscribers onlyfor subscriberspremiumpremium contentpremium articleexclusive to subscribersm"
    "embers onlymember exclusiveplusfreefree articlegiftgift articlegift this articlegift a subscriptiondonatesupport ussuppo"
    "rt nowsupportcontributebecome a membermembershipaccountmy accountprofileuserusernamepasswordyour namefirst namelast name"
    "email addressyour emailnewsletternewslettersnotificationsnotificationalertsalertunsubscribefollowfollow usfollowingunfol"
    "lowfollowedfollowersaddaddedremoveeditdeleteundopausestopmuteunmutelistenlisten nowwatch nowwatch videoreplayskipskip ad"
    "skip introsubtitles1xspeedvolumeshare videoaaa aa+a-a- a+aaamediumlargeextra largenormalfontsizethemeautolanguageenglish"
    "en-usselect languagetranslateeditioneditionsinternationalglobalhoroscopecrosswordcrosswordspuzzlesgamessudokuquizquizzes"
    "pollpollssurveyshopstoredealscouponsclassifiedsmarketplacee-editionepapere-paperarchivearchivesback issuesobituaries hom"
    "eprivacytermscookiesaccessibilityrightslegalimprintcopyrightcorrectionsethicstipssubmit newssubmit a tipthank youthanksw"
    "elcomehellohinew!trendingfeaturedpopulartodayexplorediscoverbrowsetopics listviewsviewreadshitsvotesratingratingsmonthly"
    "annualyearlyone-timeother amountcontinuecontinue →get startedstart nowtry nowtry freebuy nowacceptaccept allagreei agr"
    "eei acceptdeclinerejectreject allmanagemanage optionsgot itconfirmverifyundefinednullnann/adefault titleimage placeholde"
    "rplaceholderthumbnaillogoiconavatarbannerheaderfootersidebarmain contentsection menusections menuall sectionsin this art"
    "icleon this pagetable of contentscontentsgo tosee also onmost viewedmost popular todaysuggested topicstext onlydesktopap"
    "pappsiosandroide-newsletterview as listview as gridslideshow1/1read in appopen in appopen appinstallupdate nowexplore to"
    "picsour networknetworkmastheadinvestorssign up nowanonymousverifiedpinnededitedsee allview allshow allhide allselect all"
    "noneend of articleend of contentend of storyeditorial standardseditorial teamtip us offsend us newsabout the authorwatch"
    " liveplay videosubscribe to oursubscribe to thesubscribe forsubscribe todaysubscribe nowsubscribe to readsubscribe to co"
    "ntinuesubscribe to getsubscribe to receivesubscribe heresupport our journalismsupport independent journalismsupport loca"
    "l journalismsupport quality journalismsupport trusted journalismsupport the guardianyour support helpsyour support makes"
    "make a donationmake a contributiondonate nowbecome a supporterbecome a subscriberbecome a memberbecome a patronjoin toda"
    "yjoin us todaybecome an insiderhelp us continuehelp keep familyconsider supportingconsider donatingconsider subscribingp"
    "lease supportplease donateplease subscribead blockeradblockerwhitelist our sitesign up forsign up tosign up heresign up "
    "nowsign up todaysigned up forregister for freeregister nowregister to continueregister to readregister for ourget our fr"
    "eeget the best ofget breaking newsget unlimitedget full accessget alertsget the day'sget the day’sget more newsget sto"
    "ries like thisget this newsletterin your inboxto your inboxdelivered directly tostay up to datestay up-to-datestay infor"
    "medstay in the knowkeep up to datedon't miss outdon’t miss outnever missbe the first to knowunlimited accessunlimited "
    "digital accessfull digital accessstart your free trialstart your trialtry it freecancel anytimecancel any timelimited ti"
    "me offerto continue readingto read the fullto keep readingto read this articleyou have reached your limityou've reached "
    "youryou’ve reached yourarticles remainingthis article is for subscribersthis article is for payingthis is a subscriber"
    "available to subscribersexclusive to subscribersexclusively for subscribersfor subscribers onlyonly for subscriberspremi"
    "um subscriberspremium membersdownload our appdownload our free appdownload the appinstall the appinstall our appget the "
    "appavailable on the appfollow us onfollow us forjoin our whatsappjoin the whatsappjoin the telegramjoin st'sjoin st’sw"
    "hatsapp channeltelegram channelvisit our websitevisit us atlisten to the podcastlisten to oursubscribe on youtubeclick h"
    "ere forclick to subscribeclick the linktap hereopt in forwant more local newsenjoy unlimitedlike what youto enjoy additi"
    "onal benefitssend us yoursend tipssend a tipgot a tipgot a storywe want to hearwe'd love to hearwe’d love to hearwe wo"
    "uld love to hearshare your storyshare your experienceshare your viewsshare your newsshare your photoscontact our newscon"
    "tact our newsroomcontact the reporteremail us atwrite to the editorletter to the editorletters to the editorreach us atr"
    "each the reporterto contact the editorto contact the authorif you would like to submitconsidered for publicationyou can "
    "unsubscribeunsubscribe at any timeunsubscribe any timeyou may unsubscribeby signing upby subscribingby entering yourby p"
    "roviding youri would like to be emailedi would like to receivei agree tooffers, events and updatesprotected by recaptcha"
    "this site is protectedplace an adtake the surveyenter ouroffers tailoredwe offer tailorednewsletter providesnewsletter h"
    "ereour newslettersweekly newsletterdaily newsletterscience newslettermorning newsletteris a 501(c)(3)tax-deductibleif yo"
    "u likedif you enjoyedcrisis text linecall samaritansif you or someone you knowsuicide prevention lifelinenews in one pla"
    "ceall in one placestart the day smarterstart your dayhome deliveryfor new subscribersnew subscribers onlyrenew your plan"
    "subscribe or renewplan to winwin prizesjoin thousandssupport our workdonate todayget the latestdelivered to yourcalling "
    "or sendyou have free articles leftlast free articlethis article is freewe've got your backwe’ve got your backthis feat"
    "ure is currently unavailablecomments have to be in englishcomments will be editedcomments are posted from viewerstranscr"
    "ipts are createdthis text may not be in its final formproduced with the assistance ofby allowing ads to appearwe use coo"
    "kiesuses cookiesuse of cookiesyour browser does not supportjavascript is disabledenable javascriptthis story has not bee"
    "n editednot responsible for the content of external sitesadd commentcommentscomment guidelinescommenting guidelineswe ma"
    "y earn a commissionindependently selecteduse a different browserthis page will automaticallyonline condolencesby continu"
    "ing to useyou agree to ouryou consent toacquire licensing rightsacquire licensing rights, opens new tabpurchase licensin"
    "g rightspurchase licensing rights, opens new tablicense photoall rights reservedall right reservedrights reservedcopyrig"
    "ht©ⓒ(c) 20(c) 19&copy;may not be published, broadcast, rewrittenmay not be publishedmay not be reproducedmay not be r"
    "epublishedmay not be redistributedmay not be copiedmay not be translatedrewritten or redistributedredistributed without "
    "permissionno part of thisno reproductionnot for reproductionreproduction prohibitedreproduction in whole or in partrepro"
    "duction withoutunauthorized reproductionunauthorised reproductionprotected by copyrightused under licensecc bycc by-sacc"
    " by-ndreprinted with permissionrepublished with permissionpublished with permissiondistributed by tribunewebsite terms o"
    "f useterms of use and permissionsvisit our website termsmay not be published, broadcastmaterial may not beuse of this ma"
    "terialreporterreporterscorrespondentcorrespondentseditoreditorswriterstaff writerstaff writerscolumnistjournalistcontrib"
    "utorcontributorsfreelancerstringerreviewerbloggercommentatorpresenteranchornews anchornewsreaderbroadcasterproducersenio"
    "r producerdigital producernews producerphotographerstaff photographerphotojournalistvideographercartoonistillustratornew"
    "s internbureau chiefpolitical bureaunews desknewsdeskweb deskdigital desksports desknews serviceeditorial boardeditorial"
    " staffstaff reportersstaff and agenciesstaff and wire reportseditor-in-chiefeditor in chiefeditor-at-largeeditor at larg"
    "emanaging editornight editornews editorcopy editorsub-editorsubeditorpage editoreditor, opinioncity editordeputy managin"
    "g editorexecutive editorfounding editorcontributing columnistguest columnistopinion columnistsports columnistsenior colu"
    "mnistsyndicated columnistop-ed columnistguest contributorspecial contributorsenior journalistsenior contributorvideo jou"
    "rnalistmultimedia journalistfreelance journalistfreelance writerinvestigative journalistdata journalistbroadcast journal"
    "istlocal democracy reporterlocal democracy reporting servicelobby correspondenttravel writerfeature writersports writers"
    "portswriterfootball writercricket writerscience writerfood writertheatre criticfilm criticmusic criticart criticrestaura"
    "nt critictv critictelevision criticchief criticbook criticleader writerchief economics commentatoreconomics commentatorc"
    "hief reporterchief correspondentreporting fellownews fellownews directoraudience editorsocial media editorengagement edi"
    "torvisual journalistmeteorologistweather reporterweather editoragency reporterassociated press writerassociated press wr"
    "itersap writerap business writerap sports writerap basketball writerap baseball writerap pro football writerap football "
    "writerap science writerap medical writerap technology writerap entertainment writerap economics writerap film writerap n"
    "ational writerap diplomatic writerafp journalistreuters correspondentcontributing writerconsultant editorconsulting edit"
    "orpublic editorbyby:by staffwords bystory bystory and photos bytext bytext and photos bytext and photographs bywritten b"
    "yarticle byreport bysubmitted bycontributed byreview byinterview byinterviewed byanalysis bycomment bycommentary byopini"
    "on bycolumn byguest post byguest column byessay byauthor:authors:writer:written by:byline:reporter:reporters:live report"
    "ing byexplainer byfeature byedited and written byspecial report byexclusive byreported bypublishedpublished onpublished "
    "atpublished bypublished datepublish datedate publishedpublication datedate of publicationfirst publishedfirst published "
    "onfirst published atoriginally publishedoriginally published ononline publicationpostedposted onposted atpost datedate p"
    "osteddate:issued onissued atissue daterelease datereleased oncreated oncreated:creation dateadded onfiled:filed onsubmit"
    "ted onair dateaired onfirst broadcastoriginal publication datesubmitted atarticle publishedarticle datestory publishedst"
    "ory fileddate createdthis was publisheddatepublishedfirst postedoriginally postedposted:released:released atupdatedupdat"
    "ed onupdated atupdate:last updatelast updatedlast updated onlast updated atlatest updatedate updatedmodifiedmodified onl"
    "ast modifiedlast modified ondate modifiedmodified daterevised:last revisedlast amendedlast editedarticle updatedstory up"
    "datedpage updatedrecently updatedlast changedlast reviewedrefreshedhours agohour agominutes agominute agomins agomin ago"
    "hrs agohr agodays agoday agoweeks agoweek agomonths agomonth agoyears agoseconds agotoday istoday's datetoday’s dateex"
    "piresexpires onoffer endsmarket closedmarkets closedtime nowheard onappears in printin print onprint edition ofversion o"
    "f this article appearsphoto:photo :photo -photo –photo —photo/photo byphoto by:photos:photos byphoto courtesyphoto c"
    "ourtesy ofphoto courtesy:photo creditphoto credit:photo credits:photo credit -photo viaphoto provided byphoto supplied b"
    "yphoto suppliedphoto taken byphoto illustration byphoto illustration:photo source:photograph:photograph byphotograph by:"
    "photograph courtesyphotograph courtesy ofphotographs:photographs byphotographs courtesy ofphotography byphotography:phot"
    "ographer:photographed by(photo[photofile photo:file photo byfile picture:file image:file pic:handout photopicture:pictur"
    "e :picture bypicture creditpicture credit:picture courtesypicture courtesy ofpicture suppliedpictures:pictures bypic:pic"
    " :pic bypic creditpic credit:pic courtesypics:pic/(pic(pictureimage:image :image byimage by:image creditimage credit:ima"
    "ge credits:image courtesyimage courtesy ofimage sourceimage source:image source,image viaimage suppliedimage provided by"
    "images:images courtesy(image[imagescreenshot:screenshot byscreenshot viascreen grab:screengrab:screengrab/screenshot/vid"
    "eo:video byvideo by:video courtesyvideo courtesy ofvideo viavideo sourcevideo creditvideo credit:footage:footage byfoota"
    "ge courtesycredit:credit :credit...credit…credit -credit bycredits:credit/courtesy:courtesy ofcourtesy photocourtesy p"
    "hoto/courtesy image(courtesysupplied:supplied by:supplied photosupplied/provided:provided by:provided photoprovided/(pro"
    "vided(suppliedcontributed photocontributed/submitted photosubmitted/handout:handout/handout byillustration:illustration "
    "byillustration by:illustrations byillustrations:illustration/illustration creditgraphic:graphic bygraphics:graphics bygr"
    "aphic/artwork:artwork bycartoon:cartoon bymap:map bymaps bychart:chart bycharts byrender:rendering:rendering byrendering"
    " courtesyrendering courtesy ofanimation bycomposite:composite bysource imagestock photostock imageap photo/ap photo(ap p"
    "hoto/(ap photoap photo byap/ap images/ap file photopool photo via apvia apafp/afp viaafp photoafp photo/afp -reuters/reu"
    "ters:reuters filereuters photoreuters photo:getty imagesgetty images/getty images:getty/getty:getty images viavia getty "
    "imagesvia gettyepa/epa-efe/epa:pa/pa:pa wirepa images/pa media/aap:aap/aap image/alamy:alamy/alamy stock photoshuttersto"
    "ckshutterstock:shutterstock/istockistock:istock/istockphotounsplashunsplash/pexelspixabayflickr/wikimedia commonsbloombe"
    "rg viabloomberg/anadolu viaanadolu agency vianurphoto viasipa usa viazuma presszuma press wire viaxinhua/yonhap/yonhap p"
    "hotokyodo/kyodo news vianasa/abc news:staff photostaff photo bystaff photo/st photo:st photos:st graphics:st filescmp pi"
    "cturescna/usa today sportsusa today networkimagn imagesrex featuresrex/rex/shutterstockswnsswns/mercury presssolent news"
    "south west news servicepress eyeinpho/sportsfilecollins photophotocallphoto stocklibrary picturestock picturepicture pos"
    "ed bygoogle mapsgoogle street viewgoogle earthgoogle/facebook/instagram/twitter/twitter:instagram:facebook:tiktok/youtub"
    "e/youtube:linkedin/ source:(source:getty imagesgetty images.gettyafpafp photoreutersreuters photoreuters file photoassoc"
    "iated pressthe associated pressapap photovia apvia ap, fileap, filefilefile photofile photosfile picturefile imagefile p"
    "icfile)file photo)stock photostock imagestocklibrary imagelibrary picturepoolpool photohandouthandout photohandout via r"
    "eutershandout/file photoarchivearchive photoarchantphotophotosphotographpicturepicturesimageimagesillustrationgraphicscr"
    "eenshotscreengrabvideoshutterstockistockistockphotoalamyalamy stock photopapa mediapa wirepa imagespa archivepress assoc"
    "iationaapaap imageepaepa-efeefedpaansatassxinhuayonhapkyodojijibernamaptianiianszumazuma pressbloombergbloomberg newsana"
    "doluanadolu agencynurphotosipasipa usarexrex featuresswnsimagn imagesicon sportswireusa today sportsusa today networkusa"
    " todaytribune news servicetnsfor the new york timesthe new york timesfor the washington postthe washington postthe guard"
    "ianfor the guardianthe observerthe timesthe independentthe telegraphfor the telegraphstaffstaff photostaff photographerc"
    "ourtesycourtesy photocourtesy imagesubmitted photocontributed photoprovidedprovided photosuppliedsupplied photocontribut"
    "edsubmittedpublic medianprwikimedia commonswikipediacreative commonspublic domainunsplashpexelspixabayflickrfacebookinst"
    "agramtwitteryoutubetiktoklinkedingoogle mapsgoogle street viewgoogle earthnasanoaabbcbbc newsabc newsnbc newscbs newscnn"
    "fox newssky newssky sportsitv newscbccbc newsthe canadian presscanadian presspostmedianews corp australiainphosportsfile"
    "press officevia reutersvia getty imagesvia facebookvia twittervia instagramvia xvia youtubeopens new tabpurchase licensi"
    "ng rightsagencyfileswirepicpicsis seenare seenseen herepicturedis shownare shownshown hereshown inshown abovein this pho"
    "toin this imagein this picturein this screenshotin this framein this artist'sin this artist’sin an undatedundated phot"
    "oundated imagethis image takenthis undatedthis combinationcombination of picturescombination photothis aerialphoto taken"
    "photo showspicture showsimage showsdrone footagevideo showsscreenshot showsmap showsfilehandoutstock photostock imagearc"
    "hive photocentrefar leftfar rightleft to rightright to leftfrom leftfrom rightl-rl to rclockwisesecond leftsecond rightf"
    "ront rowback rowtop lefttop rightbottom leftbottom right(left)(right)(l)(r)in the backgroundin the foregroundaerial view"
    "general viewartist's impressionartist’s impressionartist's renderingartist’s renderingartist impressionan artist'san"
    " artist’sa renderinglooks onposesposingpose withhold signshold placardsstand outsidestands outsidestands next tostands"
    " besidewalk pastwalks pastwalks throughspeaks atspeaks duringspeaking duringcelebrates afterwavesshakes handsshake hands"
    "arrives atwatchesrises overon the red carpetmedia captionimage captionvideo captionphoto captionstill froma scene frompo"
    "ster forthe logomugshotbooking photophotograph ofa photo ofsecond from, left,, left., right,, right., center,, left;, ri"
    "ght;relatedrelated articlerelated storyrelated newsrelated contentrelated postsrelated postrelated linksrelated linkrela"
    "ted internet linksrelated readingrelated videosrelated videorelated itemsrelated mediarelated galleriesrelated photosrel"
    "ated to this storyrelated to this topicrelated fromyou may also likeyou might also likeyou may likeyou might likeyou may"
    " also enjoyyou may be interested inyou might be interested inmay interest youalso of interestalso readalso seealso in th"
    "e newsalso in newsalso fromalso trendingread alsoread nextread moreread more onread more aboutread more storiesread more"
    " newsread these nextread this nextwhat to read nextwhat to readmore to readmust readmust readsmust-readmust-readsworth r"
    "eadingworth your timekeep readingrecommendedrecommended for yourecommended readingrecommended storiesrecommended article"
    "srecommended videosrecommendationsrecommended bywe recommendsuggestedsuggested readingsuggested articlessuggested for yo"
    "usuggested storiesfor youjust for youpicked for youselected for youchosen for youhandpicked for youfrom our partnersfrom"
    " the webaround the webelsewhere on the webfrom around the webfrom the archivefrom the archivesfrom our networkfrom our s"
    "isterfrom other sitespromoted storiessponsored storiesmost readmost read storiesmost read articlesmost read todaymost re"
    "ad this weekmost-readmost read newsmost viewedmost viewed storiesmost watchedmost sharedmost commentedmost emailedmost d"
    "iscussedmost popularmost popular storiesmost popular articlesmost popular newsmost popular todaymost popular this weekmo"
    "st recentmost talked aboutmost clickedpopular nowpopular storiespopular articlespopular newspopular postspopular readspo"
    "pular todaypopular topicspopular this weektrendingtrending nowtrending newstrending storiestrending todaytrending articl"
    "estrending topicstrending videoswhat's trendingwhat’s trendinghot topicstop storiestop storytop newstop news todaytop "
    "headlinestop readstop pickstop picks for youtop videostop poststop articlestop trendingtoday's top storiestoday’s top "
    "storiestoday's top newstoday’s top newstoday's headlinestoday’s headlinestoday's top pickstoday’s top picksin case"
    " you missed itin case you missedicymidon't missdon’t missyou may have missedwhat you missedmissed thislatest newslates"
    "t storieslatest headlineslatest articleslatest postslatest updateslatest videoslatest from thethe latest newsrecent news"
    "recent storiesrecent postsrecent articlesrecent headlinesbreaking headlinesother headlinesother newsother storiesother a"
    "rticlesothers also readother top storiesin other newsmore newsmore storiesmore articlesmore headlinesmore top storiesmor"
    "e top headlinesmore like thismore on thismore on this topicmore on thatmore about thismore about this storymore coverage"
    "more readingmore to exploremore to discovermore to knowmore from thismore from this sectionmore from this authormore fro"
    "m the authormore from authormore from usmore from ourmore from the webmore from headlinesmore from newsmore from worldmo"
    "re from politicsmore from businessmore from sportsmore from sportmore from opinionmore from entertainmentmore from lifes"
    "tylemore from technologymore from the bbcmore from the guardianmore from around the webmore in newsmore in worldmore in "
    "politicsmore in businessmore in this sectionmore in this seriesmore in opinionmore in sportsmore of the storymore for yo"
    "umore great readsmore must-readsmore videosmore photosmore featuresmore opinionmore galleriesmore sportsmore world newsm"
    "ore local newsmore national newsmore business newsmore uk newsmore politics newsmore top newsmore recent storiesin this "
    "sectionin this seriesin this storyin this topicin this packagealso in this sectionalso in this seriesalso in this packag"
    "epart of this seriessee alsosee relatedsee more storiessee more newssee all storiessee nextcontinue readingup nextnext u"
    "pnext readprevious storyexplore moreexplore more storiesexplore relatedexplore furtherdiscover morefurther readinggo dee"
    "perdive deeperdig deeperbackground readingwhat we're readingwhat we’re readingwhat others are readingwhat readers are "
    "readingpeople are readingpeople also readreaders also likedreaders also readreaders' picksreaders’ picksothers are rea"
    "dingtrending readseditors' pickseditors’ pickseditor's pickeditor’s pickeditors pickseditors pickeditor's choiceedit"
    "or’s choiceeditors' choiceeditors’ choiceeditor pickseditor's selectioneditor’s selectionstaff picksour picksour b"
    "estour top picksfeatured storiesfeatured articlesfeatured newsfeatured videofeatured videosfeatured contentfeatures & an"
    "alysisfeatures and analysistop featuresbest ofbest of thethe best oflong readsthe big storiesbig storiesbig storynews in"
    " pictureswatch morewatch nextwatch alsomore videonews videossimilar storiessimilar articlessimilar postssimilar newssimi"
    "lar topicsconnected storieslinked storiesstories you may likestories you might likestories for youstories we think you'l"
    "l likestories we think you’ll likestories fromarticles you may likethings to knownewsletter picksnews you may likenews"
    " you can usefrom opinionlatest opiniontop opinionget more onget caught upcatch upcatch up onlive coveragefollow livefoll"
    "ow our coveragefull coveragecomplete coverageall coverageour coveragespecial coveragefurther coverageprevious coveragepa"
    "st coverageearlier coverageearlier storiesprevious storiesreporter's other storiesreporter’s other storiesother storie"
    "s byother articles byalso byalso by this authormore byrecent articles bylatest bylatest from this authormost read frommo"
    "st read inmost read onmost popular inmost popular frommost popular onmore frommore stories frommore news frommore on thi"
    "s storymore stories onmore inpopular inpopular onpopular fromtrending ontrending intrending now intop stories fromtop st"
    "ories inlatest fromlatest inlatest news fromlatest stories fromrecommended fromalso onalso inrelated stories fromread mo"
    "re fromread more on thispeople are also readingpeople who read thisreaders of this articleother stories youstories you m"
    "ay have missedstories that may interestarticles that may interesthere are moretoday's toptoday’s topwhat's new inwhat"
    "’s new inwhat's hotwhat’s hotthe latest fromrecent stories fromrelated coveragerelated storiesrelated articleseditor"
    "'s pickseditor’s picksread more:read more read more>read:read next:read alsoread here:read related:read this:read this"
    " next:read now:read fullread theread on:read in full:also readalso see:also watch:also listen:also fromsee alsosee more:"
    "see related:see:see pictures:see photos:see video:more:more >more onmore here:more aboutrelated:related [related(related"
    "[read more[read:[read also[also read[more:[see also(read more(also read(see also(read:>>» read→ read▶ readread>>wat"
    "ch:watch now:watch more:watch also:watch video:must watch:must read:must-read:don't miss:don’t miss:in case you missed"
    " it:icymi:listen:listen now:analysis:explainer:explained:explore:exclusive:fact check:fact-check:factbox:timeline:live u"
    "pdates:follow live:interactive:in pictures:in photos:pictures:photos:gallery:photo gallery:podcast:q&a:recommended:recom"
    "mended reading:suggested:trending:popular:next story:next article:up next:previous:previous article:continue reading:kee"
    "p reading:further reading:learn more:find out more:for more:for more ongo deeper:deep dive:dig deeper:from the archive:f"
    "rom the archives:earlier:previously:earlier coverage:earlier story:earlier report:original story:original article:full s"
    "tory:full coverage:full list:full report:flashback:throwback:you may like:you may also like:you might like:you might als"
    "o like:check out:click here:click forclick:see details:view originala photo accompanyingphotos accompanyingan infographi"
    "c accompanyinga video accompanyingeditor's pick:editor’s pick:editors' pick:editors’ pick:editor's choice:editor’s"
    " choice:what to know:what we know:things to know:see the full storystoriesarticlesnewscoverageheadlinesreadinglinksvideo"
    "spickspoststagstag:tagged:tagged intagged withtagged underkeywordskeyword:key words:topicsrelated topicsrelated topicrel"
    "ated tagsrelated keywordsrelated subjectsrelated companiesrelated peoplerelated placesrelated tickersexplore more on the"
    "se topicsexplore more onexplore topicsexplore these topicsexplore related topicsmore on these topicsmore aboutmore about"
    ":see more onsee more on these topicsread more aboutread more on these topicsfiled underfiled in:people mentionedpeople, "
    "places and topicscategorieslabels:subjectshashtagsarticle topicsarticle tagsstory tagstopics in this articletopics in th"
    "is storytopics mentionedtopics coveredtopic tagsfind more onfollow these topicsfollow topicsget alerts on any topicnews "
    "topicspopular tagspost tagsassociated topics#read more on:more on:keywords:in this storyposted infiled under:reutersthom"
    "son reutersassociated pressthe associated pressapap newsapnewsagence france-presseafpagence france presseafp newsupiunit"
    "ed press internationalbloombergbloomberg newsbloomberg businessweekdow jonesdow jones newswirespress associationpa media"
    "pa news agencythe press associationbbcbbc newsbbc sportbbc world servicebbc worldbbc news onlinebbc verifycnncnn busines"
    "scnn internationalcnn newsourcecnn sportcnn travelnbc newsmsnbccbs newsabc newsabc radiopbs newshournprnpr newsfox newsf"
    "ox businessc-spanespn.comyahoo newsyahoo financeyahoo sportsaxiospoliticovoxvice newsbuzzfeed newshuffposthuffington pos"
    "tthe huffington postnewsweektime magazinethe atlanticthe new yorkernew yorkerthe economistbusiness insidermarketwatchbar"
    "ron'sbarron’swall street journalthe wall street journalwsjnew york timesthe new york timesnytthe washington postwashin"
    "gton postusa todayusa today networklos angeles timesla timesl.a. timeschicago tribunechicago sun-timesboston globethe bo"
    "ston globeboston heraldnew york postnew york daily newsnewsdaysan francisco chroniclesfgatethe mercury newsmercury newss"
    "acramento beethe sacramento beesan diego union-tribuneseattle timesthe seattle timesthe oregoniandenver postthe denver p"
    "ostsalt lake tribunedeseret newshouston chronicledallas morning newsthe dallas morning newsaustin american-statesmantexa"
    "s tribunethe texas tribunearizona republicthe arizona republicmiami heraldtampa bay timesorlando sentinelsun sentinelatl"
    "anta journal-constitutionthe atlanta journal-constitutioncharlotte observernews & observerthe philadelphia inquirerphila"
    "delphia inquirerpittsburgh post-gazettebaltimore sunthe baltimore sunthe washington timeswashington timeswashington exam"
    "inercleveland plain dealerdetroit free pressdetroit newsthe detroit newsstar tribunemilwaukee journal sentinelkansas cit"
    "y starst. louis post-dispatchindianapolis starthe tennesseanthe oklahomancourier journalspokesman-reviewthe spokesman-re"
    "viewidaho statesmanhonolulu star-advertiseranchorage daily newsthe times-picayunetribune news servicetribune content age"
    "ncymcclatchygannettstates newsroompropublicakaiser health newskff health newsthe marshall projectthe conversationthe int"
    "erceptmother jonessalon.comthe daily beastdaily beastnational reviewbreitbartthe vergetechcrunchwired magazinears techni"
    "caengadgetcnetzdnetgizmodomashablehollywood reporterthe hollywood reporterrolling stoneentertainment weeklysports illust"
    "ratedbleacher reportcbs sportsnbc sportsfox sportssky sportstalksportscientific americannew scientiststatnewsthe guardia"
    "ntheguardian.comthe times of londonsunday timesthe sunday timesthe daily telegraphdaily telegraphsunday telegraphfinanci"
    "al timesthe financial timesindependent.co.ukevening standarddaily mailmail on sundaythe mail on sundaymailonlinemail onl"
    "inedaily mirrorsunday mirrorthe mirrordaily expresssunday expressdaily starthe sun on sundaymetro.co.ukcity a.m.city ami"
    " newspaperinewsthe i papernew statesmanthe scotsmanthe herald scotlanddaily recordthe press and journalwestern mailwales"
    "onlinebelfast telegraphirish newsthe irish newsmanchester evening newsliverpool echobirmingham mailbirmingham liveyorksh"
    "ire postthe yorkshire postyorkshire evening postnorthern echothe northern echochronicle livebristol postbristol liveeast"
    "ern daily pressarchantnewsquestreach plcnational worldldrssky newsitv newschannel 4 newschannel 5 newsgb newslbcstv news"
    "stveuronewseuronews englishirish timesthe irish timesirish independentsunday independentirish examinerthe irish examiner"
    "rtÉ newsrtÉthejournal.iebreakingnews.iecbccbc newsctv newsglobal newsglobe and mailthe globe and mailtoronto starthe t"
    "oronto starnational postpostmediapostmedia newsthe canadian presscanadian presstoronto sunvancouver suncalgary heraldmon"
    "treal gazetteottawa citizenwinnipeg free pressradio-canadasydney morning heraldthe sydney morning heraldaustralian finan"
    "cial reviewherald suncourier-mailthe courier-mailthe west australiannews.com.au9news9 newsnine news7newsseven newssbs ne"
    "wsaustralian associated pressaapabc ruralabc sportnz heraldnew zealand heraldstuff.co.nzrnzradio new zealand1newsnewshub"
    "yonhapyonhap news agencyyonhap newsyonhap news tvkorea heraldthe korea heraldkorea timesthe korea timeskorea joongang da"
    "ilyjoongang ilbonewsiskyodokyodo newsjiji pressjapan timesthe japan timesnikkeinikkei asiamainichithe mainichiasahi shim"
    "bunthe asahi shimbunyomiuri shimbunthe japan newsnhknhk worldxinhuaxinhua news agencychina dailyglobal timespeople's dai"
    "lypeople’s dailycgtncctvcaixincaixin globalsouth china morning postscmphong kong free presshkfprthktaipei timesfocus t"
    "aiwancentral news agencystraits timesthe straits timeschannel newsasiatoday onlinebusiness timesthe business timesmother"
    "shipthe star malaysiamalay mailnew straits timesbernamajakarta postthe jakarta postbangkok postthe nation thailandvnexpr"
    "essvietnam newsvietnamnetphilippine daily inquirerinquirer.netrapplerphilippine starphilippine news agencygma newsabs-cb"
    "nabs-cbn newsmanila bulletinmanila timesphnom penh postirrawaddytimes of indiathe times of indiatnnptipress trust of ind"
    "iaianshindustan timesht correspondentthe hinduthe hindu bureauindian expressthe indian expressexpress news servicenew in"
    "dian expressthe new indian expresseconomic timesthe economic timeset bureauettechlivemintbusiness standardbusinesslinemo"
    "neycontrolndtvindia todaynews18firstpostscroll.intheprintthe quintdeccan heralddeccan chroniclethe tribune indiatelegrap"
    "h indiaoutlook indiarepublic worldzee newsdna indiadawn.comthe express tribuneexpress tribunegeo newsthe news internatio"
    "nalary newsdaily star bangladeshdhaka tribunebdnews24.comprothom alokathmandu postthe kathmandu postdaily mirror sri lan"
    "kagulf newskhaleej timesal jazeeraal jazeera englishaljazeera.comal arabiyaarab newshaaretzjerusalem postthe jerusalem p"
    "osttimes of israelthe times of israelynetynetnewsanadolu agencyanadoludaily sabahhürriyet daily newstehran timesirnapre"
    "ss tvmiddle east eyeal-monitorasharq al-awsatal-ahramahram onlineegypt todaypremium timesthe punchguardian nigeriathisda"
    "ydaily trustsahara reportersnews agency of nigeriachannels televisionthecabledaily nationnation africathe standard kenya"
    "the east africandaily mavericknews24mail & guardiantimeslivesabc newsghanawebgraphic onlinemyjoyonlinedaily monitorallaf"
    "ricaherald zimbabwethe herald zimbabwedaily nigerianjamaica gleanerjamaica observertassinterfaxria novostimoscow timesth"
    "e moscow timesmeduzakyiv postkyiv independentthe kyiv independentukrinforminterfax-ukrainedeutsche welledw newsfrance 24"
    "france24dpadeutsche presse-agenturefeansaswissinfopolitico europeeuobservereuractivradio free europerfe/rlradio free asi"
    "arfavoice of americavoavoa newsnotes from polandbalkan insightpr newswireprnewswire/prnewswire/cisionbusiness wiregloben"
    "ewswireglobe newswireaccesswireein presswirenewsfile corpnewsfilecanada newswirecnw groupmarketwiredprwebeurekalerteurek"
    "alert!asianetmedia outreachacn newswirebenzingazacksthe motley foolmotley foolseeking alphainvestorplaceinvestopediastre"
    "etinsidercoindeskcointelegraphstudyfindsswnsstoryfulinter press serviceproject syndicateopendemocracyicijoccrpbellingcat"
    "snopesfactcheck.orgpolitifactnextdoor newsmicrosoft startnewsbreaksmartnewsthe timesthe suntimethe postthe mailthe start"
    "he expressthe iquartzwiredthe recordthe heraldthe journalthe pressthe chroniclethe gazettethe tribunethe citizenthe stan"
    "dardthe nationalthe nationthe dailythe weekthe localthe cutthe ringergristthe newsthe echothe argusthe couriernewswiregu"
    "ardian staff and agenciesagency reportnewshomehome newslatestlatest newstop newstop storiesall newsbreakingbreaking news"
    "headlinesworldworld newsinternationalinternational newsglobalglobal newsusu.s.us newsu.s. newsusaamericaamericasnationna"
    "tionalnational newsukuk newsenglandscotlandwalesnorthern irelandirelandcanadaaustralianew zealandeuropeasiaasia pacifica"
    "sia-pacificafricamiddle eastmiddle east & africalatin americachinaindiajapankoreanorth koreasouth korearussiaukrainepaci"
    "ficoceanialocallocal newslocal & statecitycity newscitiescity & regionregionregionalregional newsmetrostatestate newssta"
    "tescountycommunitycommunitiesneighborhoodssuburbstownvillagearound townpoliticspolitics newsus politicsuk politicspoliti"
    "calgovernmentcongresswhite housesupreme courtelectionselectionelection 2020election 2022election 2024campaignparliamentp"
    "olicypublic policylawlaw & orderjusticelegalcourtscrimecrime & courtscrime & safetycrime and courtscrime & justicepolice"
    "public safetypolice & fireaccidentsemergencysecuritynational securitydefencedefensemilitarywardiplomacyforeign affairsim"
    "migrationbusinessbusiness newsbusiness & economybusiness and economyeconomyeconomicseconomy & businessfinancemarketsmark"
    "et newsstock marketstocksbondscurrenciescommoditiesfundsetfscryptocryptocurrencybitcoinbankingbanksmoneyyour moneyperson"
    "al financewealthinvestinginvestmentinsurancetaxtaxesretirementpensionsreal estatepropertyhousingmortgageshomescompaniesc"
    "ompany newsindustryindustriesmanufacturingretailretail & consumerconsumerconsumer newsconsumer affairsshoppingdealsemplo"
    "ymentjobscareersworkworkplacelabourlabormanagementleadershipentrepreneurshipentrepreneurssmall businessstartupsventure c"
    "apitalenergyoil & gasoil and gasoilrenewablesminingutilitiesagriculturefarmingfarm & ranchruralrural affairstransporttra"
    "nsportationaviationairlinesaerospaceaerospace & defenseshippingrailwaysrail transportautosautoautomotivecarsmotoringmoto"
    "rsdrivingtechtech newstechnologytechnology newssciencescience & techscience & technologyscience and technologyscience ne"
    "wssci-techscience & environmentspacephysicsbiologyarchaeologyhistoryanimalswildlifenatureenvironmentclimateclimate chang"
    "eclimate crisisweatherweather newsinnovationgadgetsinternetsocial mediacybersecuritycyber securityartificial intelligenc"
    "eaicomputingsoftwarehardwaremobiletelecomtelecomstelecommunicationsgaminggamesvideo gamesesportshealthhealth newshealth "
    "& wellnesshealth & fitnesshealth and wellnesshealthcarehealth carewellnesswellbeingwellfitnessnutritiondietmedicinemedic"
    "almental healthcoronaviruscovid-19covidpharmapharmaceuticalsbiotecheducationschoolsschooluniversitieshigher educationuni"
    "versitystudentsparentingfamilykidswomenmenlgbtqsocietysocial affairsreligionfaithfaith & valuesobituariesobituarydeathsb"
    "irthsweddingspeoplepeople & placesprofileslifestylelifelife & stylelife and stylelife & culturelivingstylefashionbeautyh"
    "ome & gardenhome and gardenhouse & homegardeninggardensinteriorsdesignfoodfood & drinkfood and drinkfood & winerecipesco"
    "okingdiningrestaurantsrestaurant reviewsdrinkwinetraveltravel newstourismdestinationshotelsholidaysoutdoorspetsrelations"
    "hipslovesexdatingadvicehoroscopesastrologycultureartsartthe artsarts & culturearts & entertainmentarts and entertainment"
    "art & designart and designentertainmententertainment newsentertainment & artsshowbizcelebritycelebritiescelebrity newsro"
    "yalsroyal familyroyalmoviesfilmfilmsmovie reviewstvtelevisiontv & radiotv & filmtv and radiotv & moviesstreamingmusicmus"
    "ic newsclassicaloperatheatertheatrestagedancecomedybooksbook reviewsliteraturepoetryphotographymuseumsexhibitionsarchite"
    "cturemediamedia newsjournalismpressadvertisingpodcastsradiok-popbollywoodhollywoodsportsportssports newsfootballsoccerpr"
    "emier leaguechampions leagueworld cuptransfersamerican footballnflnbabasketballwnbamlbbaseballnhlhockeyice hockeycollege"
    " footballcollege basketballcollege sportshigh school sportsprep sportsprepsncaacricketrugbyrugby unionrugby leaguetennis"
    "golfformula 1formula onef1motorsportmotor racingnascarboxingmmaufcathleticstrack and fieldcyclingswimmingskiingwinter sp"
    "ortsolympicsracinghorse racingaflnrlgaanetballvolleyballbadmintonopinionopinionsopinion & analysisopinion columnscomment"
    "comment is freecommentarycommentisfreecolumnscolumnistscolumneditorialeditorialseditor's noteeditor’s notethe editoria"
    "l boardop-edop-edsguest columnguest essayguest opinionguest columnistslettersletters to the editorletter to the editorle"
    "tterreaders' lettersreaders’ lettersvoicesviewpointviewpointsviewsperspectiveperspectivesideasdebateblogsbloganalysisn"
    "ews analysisexplainerexplainersexplainedfact checkfactcheckfact-checkreality checkinvestigationsinvestigationspecial rep"
    "ortspecial reportsreportsfeaturesfeaturein depthin-depthlong readlong readslongformthe long readmagazineweekendsundayrev"
    "iewreviewsinterviewinterviewsq&aquizdatadata journalismgraphicsinteractiveinteractivesinfographicsmultimediaphotosin pic"
    "turespicturesphoto essayphoto gallerygallerygalleriesvideovideosaudiolivelive bloglivebloglive updateseventscalendarthin"
    "gs to dowhat's onwhat’s onannouncementsnoticespublic noticeslegal noticespress releasespress releasenews releasegenera"
    "lgeneral newsother newsmiscellaneousuncategorizeduncategorisedfeaturedspecialspecialsexclusivetrendingoffbeatodd newsodd"
    "odds & endsoddly enoughweird newsstrange newsgood newspositive newsunusualviralworld cup 2022brexitisrael-gaza warukrain"
    "e warrussia-ukraine warphilanthropycharitycharitiesnonprofitshuman rightshuman interesthumanitariandevelopmentglobal dev"
    "elopmentpopulationrefugeesmigrationdisastersnatural disastershurricaneswildfiresearthquakesgun controlabortionracedispat"
    "chthe big storycover storyfront pagepage oneon this daytoday in historyfrom the archivesnostalgiaheritagecorrectionscorr"
    "ections & clarificationsaboutsponsoredpartner contentadvertorialnewsmakersnewsletterhome >home ›home »home /home>home"
    "→home -news >news ›news »news / news/you are heresectionscategory:section:topic:topics:world >business >sport >spor"
    "ts >opinion >culture >lifestyle >filed underhosthostsbylineanchorpresenterreportercorrespondentnarratorannouncermoderato"
    "rinterviewerintervieweeqq&amale voicefemale voicevoiceovervoice-overvoice oversotnat sotnatural soundnatsend clipbegin v"
    "ideo clipend video clipbegin video tapeend video tapebegin videotapeend videotapebegin audio clipend audio clipcommercia"
    "l breakendsoundbitesound bitesoundbite of musicsoundbite of archived recordinglaughterapplausecrosstalkcross talkcheerin"
    "ginaudibleunintelligiblesingingchuckleslaughssighsforeign language spokenspeaking foreign languagespeaking in foreign la"
    "nguagespeaks foreign languagethrough translatorthrough interpretervia interpreteron cameraoff cameraoff-cameraon screen "
    "textunidentified maleunidentified femaleunidentified personunidentified manunidentified womanunidentified reporterpaneli"
    "stpanelistscalleraudience member(soundbite of(soundbite[soundbite(begin video(end video(begin audio(end audio(commercial"
    " break(laughter)(applause)(crosstalk)(music)[music][laughter][applause][crosstalk](voice-over)(voiceover)(on camera)[on "
    "camera][voiceover](singing)(cheering)(inaudible)(unintelligible)(through interpreter)(through translator)(via translator"
    ")editing byedited byedit byedited forcopy edited bycopyedited bycopy editing byadditional editing byadditional research "
    "bycompiled fromwith inputs fromwith input fromwith agency inputswith wire reportsfrom wire reportsfrom staff and wirefro"
    "m staff reportsfrom wire servicesfrom news servicesreported and produced byproduced and edited bysenior producer:story e"
    "ditorvideo produced byvideo editing byvideo edited byvideo editor:video journalist:filmed and edited bycamera bycamerama"
    "n:camera operator:audio produced byaudio engineerphotography byphoto editing byphoto editor:picture editor:picture resea"
    "rch byphotographs bygraphics bygraphic bygraphics reporting bydata analysis bydata visualization bydata journalism bydat"
    "a reporting byillustration byillustrations byanimation bytranslation bytranslated bytranslating byfact-checked byfact ch"
    "ecked byfact-checking bytranscribed bytranscript bydigital production byweb production bydigitally edited bydesk editorc"
    "opy editor:sub-editor:proofreading byfor npr newsbroadcast versionthis story was editedthis story was reportedthis artic"
    "le was editedthis article was produced(editing by(with inputs(edited byweb editor:web editors:table:table 1table 2table "
    "3table 4table 5table 1.table 2.<table[table(tablechart:fact filefactfilefact boxfactboxfact-boxfact sheetfactsheetbox sc"
    "oreboxscorescoreboardleague tablematch statsmatch factsteam statsscorecardresult:fixturesline scoreselected financialfin"
    "ancial highlightskey figureskey metricsresults at a glancecondensed consolidatedconsolidated balance sheetsconsolidated "
    "statementsbalance sheetbalance sheetsincome statementcategorycategoriesitemitemsnamenamesrankrankingpositionposnonumber#"
    "teamteamsclubplayerplayersdriverriderathletecitycitiestownstatecountrycountriesregioncountyareadistrictlocationplacevenu"
    "eyearyearsmonthdatedaytimeperiodquarterfiscal yearseasonweekroundmodelmodelsmakebrandproductproductscompanycompaniesfirm"
    "bankfundstocktickersymbolindexindicesmarketcurrencypaircommodityassetsectorindustrytypeclassgradelevelagegroupgendersexp"
    "artypartiescandidatecandidatestitleeventdescriptiondetailsdetailfeaturefeaturesspecificationspecificationsspecmetricmetr"
    "icsmeasureindicatorvariableparameterspeciesuniversityhospitalairportairlineroutelinestationdepartmentagencydivisionsegme"
    "ntsegmentsplanpackageoptionpricecostvalueamountvolumechange% changenet changetotalaveragescorehomeawayplayedpldptswresul"
    "tresultsmatchfixturestatsstatisticstatisticscontractmaturitytenorserieslanguagesourcetermtermsquestion($ in millions)(in"
    " millions(in thousandsin millionsin thousands(unaudited)three months endedsix months endednine months endedtwelve months"
    " endedfiscal quartersource:source :source -source –source —source sources:sources :sources -(source:(source[source:["
    "source*source:* source:(sources:data source:data sources:data:data from:figures:via:chart source:graphic source:original"
    " source:original:originally fromnews source:source link:based on data fromin us dollarsin u.s. dollars(in millions(in th"
    "ousands(in billions(in percent(in per cent(in dollars(in us$(in $(in usd(in £(in €(in rs(in crore($ in millions($ in "
    "thousands($ in billions(dollars in(amounts in(u.s. dollars in(figures in(in millions, except(in thousands, except(unaudi"
    "tedunaudited(unaudited)all figures inall amounts inall figures$ in thousandsu.s. dollars inunit:units:unit :(unit(units:"
    "[unitexpressed instarring:cast:the cast:director:directors:written and directed byscreenplay:created by:producer:produce"
    "rs:executive producer:executive producers:host:hosts:co-hosts:presenter:presenters:guest:guests:guest host:panel:panelis"
    "ts:panellists:narrator:choreographer:choreography:cinematography:running time:run time:rated:distributor:media contactme"
    "dia contactsmedia inquiriesmedia enquiriesmedia relations contactmedia relations:press contactpress inquiriespress enqui"
    "riespress office:pr contactpr agencypublic relations contactinvestor contactinvestor contactsinvestor relations:investor"
    " relations contactinvestor inquiriescompany contactcorporate contactcorporate communications:contact information:contact"
    " details:contact:contacts:contact person:contact us:agency contactir contactfor further information:for further informat"
    "ion, please contactfor further information please contactfor further information contactfor further enquiriesfor more in"
    "formation:for more information, please contactfor more information, contactfor more information, please visitfor more in"
    "formation, visitto request an interviewfor immediate releaseembargoed untilnot for releasenotes to editorsnote to editor"
    "snotes to editortel:tel.telephone:phone:ph:mob:fax:email:e-mail:email web site:www:url:attn:spokesperson:spokeswoman:cis"
    "ion contactlogo:multimedia:download the releaseconference call detailsconference idcontactcontactsmediapressinvestorsinq"
    "uiriesenquiriescommunicationskey pointskey pointkey takeawaytakeawaysthe takeawaythe takeawayskey factskey findingskey h"
    "ighlightskey developmentskey eventskey momentskey statskey numberskey updatesthe key pointsat a glancein a nutshellin br"
    "iefin shortin summarysummarynews summarystory summaryarticle summaryquick summaryquick readquick takequick factsfast fac"
    "tsgenerated summarysummarizesummarisesummarize this articlesummarise this articlesummarize with aitl;drtldrthe gistthe l"
    "owdownthe rundownthe short versionthe bottom linebottom linethe big picturewhy it matterswhat to knowwhat you need to kn"
    "owwhat we knowwhat we know so farthings to know5 things to knowfive things to knowwhat's newwhat’s newwhat's happening"
    "what’s happeningwhat's happening\?what’s happening\?what's nextwhat’s nextwhat's the storywhat’s the storythe stor"
    "y so farmain pointshighlightsnews highlightsarticle highlightsbullet pointsabstractsynopsisoverviewexecutive summarythe "
    "essentialsessentialsbriefingthe brieflatest updateslatest developmentslive summarythe detailspoints to notenutshell60-se"
    "cond readai summaryai-generatedai generatedthis summary wasthis summary isthis is an ai-generatedsummary generatedsummar"
    "y bysummaries aregenerated by aigenerated using aikey takeawayskey points:story highlightspowered by aiproduced by aithi"
    "s ai summaryeditor's noteeditor’s noteeditors' noteeditors’ noteeditors noteeditor note:note from the editornote fro"
    "m the editorsnote to readerspublisher's notepublisher’s note(attn(eds:eds.:(updates with(adds(recasts(correctscorrecti"
    "on:corrects:clarification:clarifications:a correction was made onan earlier version of thisa previous version of thisthi"
    "s article has been updatedthis article has been correctedthis article has been amendedthis article was amendedthis artic"
    "le was updatedthis article was correctedthis article was first publishedthis article was originally publishedthis articl"
    "e originally appearedthis article first appearedthis article appeared inthis article is part ofthis article was adaptedt"
    "his article is republishedthis is an updated versionthis is an editedthis is a correctedthis is a developing storythis i"
    "s a breaking news storythis breaking newsthis story has been updatedthis story has been correctedthis story was updatedt"
    "his story was correctedthis story was originally publishedthis story originally appearedthis story first appearedthis st"
    "ory is part ofthis post has been updatedthis post originally appearedthis piece was originally"
    ""
    "";
inline constexpr char letters_1[] =
    "this interview has been editedthis transcript has beenthis copy is forthis report has beenthis version correctsthis vers"
    "ion clarifiesthis version addsthe headline of thisthe headline on thiswarning: thisdisclosure:more to followupdates to f"
    "ollowcheck back forend(end)[end]-end-- end ---end---- end --ends(ends)-ends-- ends -[ends]the end#### # #-30-- 30 -—30"
    "—–30–30xxxend of articleend of storyend of textend of releaseend of documentend it(more)-more-- more ---more--more"
    "(yonhap)(ap)(reuters)(afp)(ani)(pti)(ians)(xinhua)(upi)(tca)(tns)____________* * ****■◼□●//////ends(end of story"
    ")obituaryin memoriamin loving memoryin memory ofdeath noticedeath noticesfuneral noticefuneral noticesfuneral servicefun"
    "eral servicesfuneral homefuneral directorsfuneral arrangementsfuneral massfuneral will befuneral ismass of christian bur"
    "ialmemorial servicesmemorial gatheringmemorial contributionsmemorial donationsmemorial masscelebration of lifea celebrat"
    "ion ofgraveside servicegraveside servicesvisitation will beviewing will becalling hoursinterment willin lieu of flowersd"
    "onations may be madememorials may beonline condolencesonline guestbookguest booksurvived bysurvivors includehe is surviv"
    "edshe is survivedleaves behindpreceded in death bywas preceded in deathpredeceased bypassed awaypassed peacefullyentered"
    " into restwent to be withdied peacefullydied unexpectedlywho has diedhas died agedhas died atdied at the age ofbeloved h"
    "usbandbeloved wifebeloved motherbeloved fatherloving husbandloving wifeloving motherloving fatherdear husbanddear wifeso"
    "n of the latedaughter of the lateafter a brief illnessrest in peacer.i.p.may he restmay she restborn:died:(née(nÉechap"
    "el of restsadly missedappointmentsappointment ofhas been appointedwas appointedappointed asappointspromoted tohas been p"
    "romotedwas promotedhas been namednamed ashas been electedelected asnominatednew hiresassumes the roleassumed the roleres"
    "ignation ofretirement oftransferred toreassignedpeople movesmovers and shakerspersonnel changespersonnel announcementsex"
    "ecutive changesmanagement changesleadership changesnew memberseffective immediatelywashingtonwashington, d.c.washington "
    "d.c.washington dcd.c.new yorknew york citylos angeleschicagohoustonphoenixphiladelphiasan antoniosan diegodallassan jose"
    "jacksonvillefort worthcolumbussan franciscoindianapolisseattledenverbostonel pasonashvilledetroitoklahoma cityportlandla"
    "s vegasmemphislouisvillebaltimoremilwaukeealbuquerquetucsonfresnosacramentokansas cityatlantaomahacolorado springsraleig"
    "hmiamilong beachvirginia beachoaklandminneapolistulsatampaarlingtonnew orleanswichitaclevelandhonoluluanaheimsanta anale"
    "xingtonpittsburghcincinnatist. louisst. paulst louisst paulgreensboroorlandonewarkbuffaloboisespokanerichmondnorfolkdes "
    "moinessalt lake citytallahasseemontgomerylittle rockbaton rougetopekacheyennebismarcksanta fesalemjuneauanchoragemontpel"
    "ierprovidencehartfordalbanytrentonharrisburgannapolischarlestoncolumbiafrankfortlansingspringfieldjefferson citycarson c"
    "ityrenosilicon valleypalo altomountain viewcupertinomenlo parkcape canaveralwest palm beachpalm beachmar-a-lagofort laud"
    "erdalesan juanguantanamo baycamp davidunited nationsala.ariz.ark.calif.colo.conn.del.fla.ga.ill.ind.kan.ky.la.md.mass.mi"
    "ch.minn.miss.mo.mont.neb.nev.n.h.n.j.n.m.n.y.n.c.n.d.okla.ore.pa.r.i.s.c.s.d.tenn.vt.va.wash.w.va.wis.wyo.alabamaalaskaa"
    "rizonaarkansascaliforniacoloradoconnecticutdelawarefloridahawaiiidahoillinoisindianaiowakansaskentuckylouisianamainemary"
    "landmassachusettsmichiganminnesotamississippimissourimontananebraskanevadanew hampshirenew jerseynew mexiconorth carolin"
    "anorth dakotaohiooklahomaoregonpennsylvaniarhode islandsouth carolinasouth dakotatennesseetexasutahvermontwest virginiaw"
    "isconsinwyomingpuerto ricoguamontarioquebecbritish columbiaalbertamanitobasaskatchewannova scotianew south walesqueensla"
    "ndenglandscotlandwalesnorthern irelandlondonmanchesterbirminghamliverpoolleedssheffieldbristolnewcastlenottinghamleicest"
    "eredinburghglasgowaberdeendundeecardiffswanseabelfastlondonderrydublingalwaylimerickbrightonsouthamptonportsmouthplymout"
    "hnorwichcambridgeoxfordyorkcoventrystokewimbledonwestminsterottawatorontomontrealvancouvercalgaryedmontonwinnipeghalifax"
    "quebec citycanberrasydneymelbournebrisbaneperthadelaidehobartgold coastwellingtonaucklandchristchurchparisberlinfrankfur"
    "tmunichhamburgcolognedüsseldorfduesseldorfbonnviennazurichgenevaberndavosbrusselsstrasbourgluxembourgamsterdamthe hague"
    "rotterdamcopenhagenstockholmoslohelsinkireykjaviktallinnrigavilniuswarsawkrakowpraguebratislavabudapestbucharestbelgrade"
    "zagrebljubljanasarajevoskopjepristinapodgoricatiranaathensnicosiaromemilanturinnaplesvenicevatican citymadridbarcelonase"
    "villevalencialisbonportovallettamonacomarseillelyoncanneskyivkievkharkivodesaodessalvivmariupoldonetskmoscowst. petersbu"
    "rgst petersburgminskchisinautbilisiyerevanbakuistanbulankaraizmirastanaalmatytashkentbishkekdushanbeashgabatbeijingshang"
    "haishenzhenguangzhouwuhanchengduchongqingtianjinnanjinghangzhouxi'anxi’anurumqilhasahong kongmacaumacaotaipeikaohsiung"
    "tokyoosakakyotonagoyayokohamahiroshimanagasakifukushimasapporookinawaseoulbusanincheondaegugwangjudaejeonulsansejongsuwo"
    "njejugeojepohangpanmunjompyongyangkaesongulaanbaatarsingaporekuala lumpurjakartabalibangkokphuketchiang maihanoiho chi m"
    "inh cityda nangphnom penhvientianeyangonnaypyitawmanilaquezon citycebudilibandar seri begawanport moresbysuvahoniaranuku"
    "'alofanuku’alofaapiaport vilanew delhidelhimumbaibengalurubangalorechennaikolkatahyderabadpuneahmedabadjaipurlucknowka"
    "npurnagpurbhopalpatnachandigarhsrinagarjammuguwahatikochithiruvananthapuramvisakhapatnamnoidagurugramsuratindoreranchibh"
    "ubaneswardehradunshimlagoavaranasiislamabadkarachilahorepeshawarquettarawalpindikabulkandahardhakachittagongcolombokathm"
    "anduthimphutehranbaghdadmosulbasraerbildamascusaleppobeirutammanjerusalemtel avivhaifagazagaza cityrafahkhan younisramal"
    "lahwest banknablusjenincairoalexandriasharm el-sheikhriyadhjeddahmeccamedinadohadubaiabu dhabisharjahkuwait citykuwaitma"
    "namamuscatsanaaadentripolibenghazitunisalgiersrabatcasablancamarrakechkhartoumport sudanjubaaddis ababaasmaradjiboutimog"
    "adishunairobimombasakampalakigalibujumburadar es salaamdodomalusakahararelilongwemaputoantananarivoport louispretoriajoh"
    "annesburgcape towndurbanwindhoekgaboronemaserumbabaneluandakinshasagomabrazzavillelibrevilleyaoundedoualabanguin'djamena"
    "n’djamenaniameyabujalagoskanoibadanport harcourtkadunamaidugurijosenugucotonoulomeaccrakumasiabidjanmonroviafreetownco"
    "nakrybissaudakarbanjulbamakoouagadougounouakchottmexico citytijuanaciudad juarezmonterreyguadalajaracancunacapulcoguatem"
    "ala citysan salvadortegucigalpamanaguasan jose, costa ricapanama cityhavanakingstonport-au-princesanto domingonassaubrid"
    "getownport of spaingeorgetownparamaribobogotamedellincalicaracasmaracaiboquitoguayaquillimala pazasuncionsantiagobuenos "
    "airesmontevideobrasiliario de janeirosao paulosão paulomanaussouth koreanorth koreajapanchinataiwanindiapakistanbanglad"
    "eshsri lankanepalafghanistaniraniraqsyrialebanonturkeyegyptsaudi arabiaqataryemenrussiaukrainepolandgermanyfranceitalysp"
    "ainportugalgreecenetherlandsbelgiumswitzerlandaustriahungaryromaniaswedennorwaydenmarkfinlandirelandcanadamexicobrazilar"
    "gentinachilecolombiavenezuelaperucubahaitinigeriakenyaethiopiasouth africaghanaugandasudanlibyamoroccovietnamthailandmal"
    "aysiaindonesiaphilippinesmyanmarcambodiaaustralianew zealandpetaling jayajohor barugeorge townkota kinabalukuchingputraj"
    "ayashah alamserembancebu citydavao citysee pagesee pagessee related storysee related storiessee related articlesee story"
    " on pagesee story, pagesee full storysee editorialsee also pagestory on pagestory, pagestory continues onstory continued"
    " onstories on pagemore on pagecontinued on pagecontinued on pcontinued from pagecontinued from pcontinues on page(contin"
    "ued on(continued from(continued on page(continued)turn to pageplease turn topage a1» page> page→ page, page arelated "
    "story onrelated story, pagerelated stories, pagerelated article oneditorial on pageeditorial, pageopinion, pagesports, p"
    "agebusiness, pagedetails on pagefull report, pagefull story, pagefull coverage, pagereport: pagealso see page(see relate"
    "d(see story(see page(related story(story onread more on pagemore details herefull details hereq[q]<q>(q)question:questio"
    "n 1:interviewer:[question]a:a.[a]<a>(a)answer:[answer]interviewee:ampma.m.p.m.a.mp.ma. m.p. m.noonmiddaymidnightmorninga"
    "fternooneveningnighttonighto'clocko’clockhrshrs.estedteteastern timeeasterncstcdtctcentral timemstmdtmtmountain timeps"
    "tpdtptpacific timeakstakdthstgmtutczbstistcetcesteeteestmskgstpktnptictwibsgtsstmytphthktjstkstaestaedtaetacstacdtawstnz"
    "stnzdtsastlocal timeuk timeu.k. timeus timenew york timelondon timebeijing timekorea timeseoul timejapan timetokyo timei"
    "ndia timesingapore timemondaytuesdaywednesdaythursdayfridaysaturdaysundaymonmon.tuetue.tuestues.wedwed.wedsweds.thuthu.t"
    "hurthur.thursthurs.frifri.satsat.sun,sun.todayyesterdaytomorrowjanuaryjanjan.februaryfebfeb.febr.marchmarmar.aprilaprapr"
    ".maymay.junejunjun.julyjuljul.augustaugaug.septemberseptsept.sepsep.octoberoctoct.novembernovnov.decemberdecdec.part one"
    " ofpart two ofpart three ofpart 1 ofpart 2 ofpart 3 offirst in a seriessecond in a seriesthird in a serieslast in a seri"
    "esfirst of a seriesfirst of two partsfirst of three partssecond of two partslast of two partspart of a seriespart of our"
    " seriesthis is part ofoccasional seriesspecial report:special seriesthe big readlong readreporter's notebookreporter’s"
    " notebookpage a1appears in print onappeared in printsection a, pageprint headlinein print on pagenews, pagesexclusiveana"
    "lysisexplainerexplainedspecial reportopinioncommentcommentaryeditorialperspectiveviewpointcolumnreviewinterviewprofilefe"
    "aturefeaturesin depthin-depthin focusspotlightinvestigationwatchdogfact checkfactboxtimelinelivelive bloglive updatesbre"
    "akingbreaking newsjust indevelopingdeveloping storyupdateurgentflashbulletinnewsmakerfocusinsightbreakingviewswrapupwrap"
    "roundupround-uprecappreviewhighlightssketchessayphoto essayfirst personweekenderlead2nd lead3rd lead4th leadld2nd ld3rd "
    "ldld-allfeature storycover storybig storythe big storydeep divebig readpart onepart twopart threepart 1part 2part 3part "
    "ipart iipart iiiq&awatchvideointeractivegraphicdatapodcastnewslettersponsoredadvertorialarchivefrom the archivethrowback"
    " thursdayon this daytoday in historyby the numbersfive questions5 questionstalk of the townlettersmrmr.mrsmrs.msms.missm"
    "xdrdr.profprof.professorsirlordladydamebaronessbarondukeduchessprinceprincesskingqueenpresidentvice presidentvice-presid"
    "entpresident-electformer presidentprime ministerdeputy prime ministerformer prime ministerpremierchancellorministerdeput"
    "y ministerforeign ministerfinance ministerdefense ministerdefence ministerinterior ministerhealth ministerforeign secret"
    "aryhome secretaryhealth secretarysecretary of statesecretarytreasury secretarydefense secretarypress secretaryattorney g"
    "eneralsolicitor generalsecretary-generalsecretary generaldirector-generaldirector generalgeneral secretarysenatorsensen."
    "representativereprep.congressmancongresswomancongresspersonspeakerhouse speakermajority leaderminority leadermpmspmepcou"
    "ncillorcouncilmancouncilwomancouncil membermayordeputy mayorgovernorgovgov.lt. gov.lieutenant governorcommissionerambass"
    "adorjudgejusticechief justicedistrict attorneyprosecutorlawyerattorneysheriffdeputypolice chiefchieffire chiefchief cons"
    "tableinspectordetectivedetsgtsgt.sergeantltlt.lieutenantcaptcapt.captainmajmaj.majorcolcol.colonellt. col.gengen.general"
    "lt. gen.admadm.admiralcmdr.commandercpl.pvt.officerpcconstableagentrevrev.reverendfatherfr.pastorbishoparchbishopcardina"
    "lpoperabbiimamayatollahsheikhsisterbrothercoachhead coachmanagerceocfocooctochief executivechief executive officerchief "
    "financial officerchief operating officerchairchairmanchairwomanchairpersonvice chairmanfounderco-founderownerdirectorman"
    "aging directorexecutive directorgeneral managerpartneranalysteconomistchief economiststrategistspokesmanspokeswomanspoke"
    "spersonsuperintendentprincipaldeanprovostauthoractoractresssingerrapperprofessor emeritusleaderactivistjrjr.srsr.phdph.d"
    ".mdm.d.esqesq.obembecbethis article was originally publishedthis article first appearedthis article is republishedthis a"
    "rticle was produced bythis article was written bythis article was provided bythis story originally appearedthis story wa"
    "s originally publishedthis story was produced bythis story was provided byoriginally published byoriginally published on"
    "originally appeared onoriginally appeared infirst published byrepublished fromrepublished underrepublished withreprinted"
    " fromreprinted withreproduced with permissionsyndicated frommaterials provided bymaterial provided bycontent provided by"
    "story source:news provided byunder a creative commonscreative commons licenseread the original articleread the original "
    "storyview original sourcesource version onvia newswireauto-generated from a syndicated feedhas not been edited bypublish"
    "ed from a syndicated feedfrom a wire agency feedgenerated from news agency feedsourceaboutforward-looking statementsforw"
    "ard looking statementsforward-looking statementcautionary notecautionary statementcautionary statementscautionary langua"
    "gesafe harborsafe harbourlegal disclaimerimportant noticeno offer or solicitationnon-gaap financial measuresuse of non-g"
    "aapnon-ifrsreconciliation of non-gaapuse of forward-lookingnote regarding forward-lookingnotice regarding forward-lookin"
    "gnote on forward-lookingconference call and webcastearnings conference calladditional information and where to find itpa"
    "rticipants in the solicitationcompany profilethe writer isthe writer wasthe writers arewriter isthe author isthe author "
    "wasthe author ofthe authors areabout the authorabout the authorsabout the writerabout the reporterabout the contributora"
    "uthor biobio:the columnist isthe reporter isthis writerthe contributor is— the writer- the writercontact the authorfol"
    "low the authorfollow the reporterthe views expressedthe opinions expressedopinions expressedviews expressedviews are per"
    "sonalviews are the author'sviews are the author’sthese are the viewsthis article reflectsthis column does notthis comm"
    "entarythis is an opinionthis is a guestthis op-edthis is a contributedhe is based inshe is based inhe can be reachedshe "
    "can be reachedhe coversshe coversher latest bookhis latest bookreach himreach heremail himemail here-mail hime-mail hery"
    "ou can reachyou can followyou can contacttweet himtweet heris a senioris a staff writeris a reporteris a correspondentis"
    " a columnistis a guardian columnistis a times columnistis an opinion columnistis a contributingis a contributoris a regu"
    "lar contributoris a freelanceis a freelanceris a journalist andis a writer andis a writer basedis the author ofis profes"
    "sor ofis an associate professoris an assistant professoris a lectureris a research fellowis a fellow atis the editor ofi"
    "s editor-in-chiefis deputy editoris managing editoris a phd candidateis a corps membermay be reached atcan be contactedf"
    "ollow her onfollow them onfollow on twitterare those of the authorare solely thoseare the author's ownare the author’s"
    " owndo not necessarily reflectdo not necessarily representnot necessarily those ofdoes not necessarily reflectno relevan"
    "t affiliationsto the editor:powered bysponsored byin partnership withpaid for byfollow us onclick here towatch livelog i"
    "nsign inreading timeread timelisten toshare thisadvertisementskip tojump tocomments (1 ofshare onget the appcoming upcon"
    "tact usabout usshow lessload morecontinue readingkeep readingread laternot nowno thanksmaybe laterfollow topicyour email"
    " addressnow playingup nextcustomer servicehamburgeropacitycaretchevrongo to contentsfull storyprint editionsectionslates"
    "t storiesrelated topicsrelated itemsin the headlinespicturesreuters tvtvin picturesmore sectionssite navigationmobile ap"
    "psdownload appdigital editionmost popularon airschedulelisten & followrelatedalso seealso see:1 commentreactions:notific"
    "ations on1 month1 yearbest valueview planssee plansselect planplaychaptersdescriptionscontestsaudio trackqualityquality "
    "levelscurrent timetell uswant moredo you knowdo you havehelp usplay thevote forneed a breaktake ourreach out tovisit our"
    "donate toto submitsend youremail yourfollow thehave a storyhave a tipgot alet us knowshare yourget theget ourget in touc"
    "hjoin ourjoin usjoin thejoin stclick herecontact us atemail uswrite to uscheck outdownload oursubscribe tosupport ourtun"
    "e in towatch morefind us ondon’t missdon't misskeep up withstay connectedfree newsletterupdate yourby clickingthis is "
    "a nonprofitviahandoutsuppliedsupplied byprovided bysubmitted bycontributed bycourtesyphoto frompicture fromimage fromvid"
    "eo fromfootage fromdesign bydrawing byart bywikipediaflickrwikimediapublic domainaddedlaunchedsubmittedairedfileddatetim"
    "e:uploadedcreatedissuedbroadcastpublished inposted byupdaterevisedamendedcorrectededitedchangedfor more informationfor f"
    "urther informationfor further detailsfor more detailsfor more infofor additional informationfor inquiriesfor enquiriesfo"
    "r interviewspress officemedia officepublic relationsinvestor relationsmedia relationscorporate communicationscontact per"
    "soncontact informationcontact detailstelephonephonetelfaxmobile:website:web:address:+1+44editor’s noteseditor's notesm"
    "ultimedia availableview source versionlogo -###embargoedtwitter:facebook:linkedin:instagram:spokesman:correctionclarific"
    "ationupdate:disclosurecorrections:disclaimer:a note fromcontent warningtrigger warningproduced bydesigned bydesign bydat"
    "a byresearch bydevelopment bymusic bysound byadapted fromadapted byadapted foreditor:editors:reporter:reporters:producer"
    ":desk:with agencieswith inputsinputs fromwith help fromexecutive producercamera:sound:contributors:photos byvideos byvid"
    "eo byphoto byfilmed by--with assistance fromwith assistance fromwith reporting fromwith reporting bywith additional repo"
    "rtingadditional reportingwith files fromlive reporting bycompiled byadditional reporting by(seesee belowplease seeturn t"
    "ocontinued oncontinued fromcontinued(continued(relatedsee storysee relatedsee boxto be continueddispatchnotebookdiarylet"
    "ter fromdispatch fromletter frompostcard frominterview:profile:obituary:news focusnews analysisdiary:notebook:exclusive:"
    "analysis:opinion:explainer:page 1page 2page 3page asection asection bsection csection dguardianvanguardvarietybillboardt"
    "he independentthe telegraphthe spectatorthe observerthe australianthe agethe mercurythe advertiserthe hillthe athleticth"
    "e wirethe printabccbsnbcitvpbstmzrtunimsnaolforeign affairsforeign policynational geographicdaily newsbusiness daynation"
    "al newssputnikrtecnadwrt abc cbs nbc itv pbs espncnbcrfiafranipapctkespncnbcanirtecnadwas ofestablishedsince 17since 18s"
    "ince 19current timelocal timevalid untilest. 17est. 18est. 19est. 20reporting byreporting and writing byreporting and ed"
    "iting byadditional reporting byadditional reportingadditional writing bywith reporting bywith additional reporting bywit"
    "h reporting fromfurther reporting byextra reporting bywriting bywith assistance fromwith assistance bywith contributions"
    " fromwith contributions bycontributing:contributing reporterswith files fromcompiled byreporting and photos byposted bys"
    "taffstaff reportstaff reportsstaff reporter andstaff and wire reportsstaff and agenciesfrom staff and wire reportsfrom s"
    "taff reportswire reportsagenciesnews desknewsroombureauweb deskguardian staffour bureauthe associated press staffwords:c"
    "ontributed to this reportcontributed to this storycontributed to this articlecontributed to this reviewcontributed to th"
    "is live blogcontributed to this piececontributed to this postcontributed to this dispatchcontributed to this columncontr"
    "ibuted to the reportcontributed to reportingcontributed to the reportingcontributed reportingcontributed reporting fromc"
    "ontributed researchcontributed additional reportingcontributed additional researchcontributed fromcontributedreported fr"
    "omreported this storyreported inreported forreporting fromassisted with reportinghelped reportalso contributedalso contr"
    "ibuted to this reportalso contributed reportinghas contributed to this reportand&withplusdedeldelladerdendidadasdodosdud"
    "eslalevanvonvomzuzurtertenafavbinbintibnbenalelulurabustyeiofsansantamaco'o’d'd’'t’tuzapbintibts/od/oinatbased inr"
    "eporting fromreporting infromforofwith thespecial tonewstimespostheraldtribunecouriergazettejournalchronicledailypressob"
    "serverstarmailmirrorexpresstelegraphguardianindependentexaminerinquirerdispatchgloberecordregistersentinelreviewstandard"
    "todayweeklymagazinemedianetworkradiotvtelevisionwirenewswireagencyonlineenterpriserepublicleaderledgeradvocateargusbulle"
    "tinechobeenewspapernewspapersbureaubroadcastingreportermessengermonitornationcitizeninsiderdigestchannellivefmpost-dispa"
    "tchpost-gazettenews servicepress agencypress associationbusinesssportsportsfinancetribune-reviewdemocratrepublicanbeacon"
    "eaglepioneersunworldmercurydemocracy reporting servicedesk.com.co.uk.org.netcompanygrouppublicationspublishingchiefsenio"
    "rdeputyassistantassociatemanagingexecutivecontributingspecialguestfreelancepoliticaldiplomaticeconomicsaffairsphotograph"
    "sphotographerphotographersphotospicturesgraphicsvideoreportingeditingeditorialnewsagencyagencieswirewiresserviceservices"
    "onlinedigitalexclusivebreakingupdateupdatedpublishedpostedarticleadvertisementadvertisingsponsorednewsletternewsletterss"
    "ubscribesharecommentscommentrelatedlistenmondaytuesdaywednesdaythursdayfridaysaturdaysundayjanuaryfebruaryoctobernovembe"
    "rdecembertodaythethisthatthesethosewhatwhyhowwhenwherewhowhichwaswereouryourtheiritsforfromwithwithoutafterbeforeoverund"
    "erintoaboutbutnotcompanygroupschoolofficegovernmentpartypoliceavenuecitycountystatenationalinternationalworldimageimages"
    "photophotographpicturefilehandoutcourtesysuppliedpressmediastaffbureaudeskteamnewsroomeditorsreporterswriterscorresponde"
    "ntsuniversitycollegeinstituteassociationfoundationdepartmentministrycommitteecouncilhospitalincltdllcplccorpphotophotosp"
    "hotographphotographspicturepicturespicpicsimageimagescreditcreditsphoto creditphoto creditsimage creditpicture creditpic"
    " creditvideo creditphotographyphotographerfile photofile picturefile imagefile picstaff photostock photohandout photopho"
    "to courtesyimage courtesypicture courtesyphoto sourcephoto illustrationimage sourcevideo sourcesourcesourcessuppliedprov"
    "idedhandoutcourtesycontributedsubmittedvideofootagescreenshotscreengrabscreen grabillustrationillustrationsgraphicgraphi"
    "csartworkcartoondrawingmapchartrenderrenderinganimationcompositest photost photosst graphicsst fileabc newstwitterinstag"
    "ramfacebookyoutubetiktokimage creditspicture creditsphoto byphotos byphotograph byphotographs byphotography byphotograph"
    "ed bypicture bypictures bypic byimage byimages byvideo byvideos byfootage byillustration byillustrations bygraphic bygra"
    "phics byart byartwork bycartoon bydrawing bymap bychart byrendering bycomposite bydesign byscreenshot byphoto illustrati"
    "on byfile photo bystaff photo bystock photo byap photo byphoto taken bytaken bycaptured byfilmed bycourtesycourtesy ofph"
    "oto courtesy ofphoto courtesyphotos courtesy ofphotograph courtesy ofpicture courtesy ofimage courtesy ofimages courtesy"
    " ofvideo courtesy ofrendering courtesy ofprovided byphoto provided byimage provided byvideo provided bysupplied byphoto "
    "supplied byimage supplied bysubmitted byphoto submitted bycontributed byreleased byhandout bycredit byphoto creditimage "
    "creditpicture creditphoto viaimage viaimages viavideo viascreenshot viaphoto fromimage frompicture fromfootage fromscree"
    "ngrab fromscreenshot fromused with permission ofimage creditsphotophotosphotographpicturepicturesimageimagesillustration"
    "graphicvideoscreenshotscreengrabfilefile photofile picturefile imagearchivearchiveshandouthandout photopoolpool photosto"
    "ck photoopens new tabpurchase licensing rightsfile photofilefile photosfile picturefile imagefile imagesfile picfile foo"
    "tagephoto: filearchive photoarchive imagearchivearchival photostock photostock imagestock picturelibrary imagelibrary pi"
    "cturelibrary photohandouthandout photohandout imageundatedundated photoundated imageillustrativeillustrative imageillust"
    "rative photoillustrationfor illustrationfor illustration onlyfor illustration purposesfor illustrative purposesfor illus"
    "trative purposes onlyfor representationfor representation onlyfor representational purposesrepresentationalrepresentatio"
    "nal imagerepresentational photorepresentative imagerepresentative photoimage for representationimage used for representa"
    "tionimage used for representational purposeimage used for representational purposes onlyphoto used for representationpic"
    "ture used for illustrationscreenshotcompositecomposite imagephoto illustrationartist impressionartist’s impressionarti"
    "st's impressionpicture posed by modelspicture posed by modelposed by modelsphoto for illustrationsuppliedsupplied photoc"
    "ourtesy photosubmitted photocontributed photopoolview larger imageenlarge this imageview image in fullscreenimage captio"
    "nimage caption,media captionmedia caption,video captionvideo caption,photo captionpicture captioncaptionimageimagesphoto"
    "photospictureimage descriptionimage 1 ofslidegetty imagesgettygettyimagesgetty images viavia getty imagesgetty images/is"
    "tockphotoshutterstockalamyalamy stock photoalamy live newsistockistockphotoadobe stockadobestockdreamstimedepositphotos1"
    "23rffreepikunsplashpexelspixabayflickrwikimedia commonswikimediawikipediacreative commonspublic domainrex featuresrexrex"
    "/shutterstockswnssouth west news servicezuma presszumazuma press wiresipa usasipanurphotoimagnimagn imagesicon sportswir"
    "eusa today sportsusa today networkpicture allianceimagoimago imagessplash newsbackgridwenncamera presspress eyepa images"
    "pa wirepa archivepaempicsaap imageaapimageaapafpafp photoapap photoap imagesreutersreuters photoepaepa-efeefedpaxinhuayo"
    "nhapkyodokyodo newstassjijianadoluanadolu agencyanadolu imagesbloomberggoogle mapsgoogle street viewgoogle earthnasanoaa"
    "instagramfacebooktwitterxyoutubetiktoklinkedinstoryfulnewsflareinphosportsfileaction imagesoffsidemercury presssolent ne"
    "wssolent news & photo agencybav mediacaterskennedy news and mediacover imagesmegathe mega agencyplanet labsmaxarmaxar te"
    "chnologiessatellite imagepolitical reporterpolitical correspondentbusiness correspondentbusiness reporterenvironment cor"
    "respondenttransport correspondenthealth correspondenteducation correspondentscience correspondenteconomics correspondent"
    "economics editorhome affairs correspondenthome affairs editorsecurity correspondentdiplomatic correspondentdefence corre"
    "spondentcrime correspondentlegal affairs correspondentlegal correspondentroyal correspondentroyal editorreligion editora"
    "rts editorculture editordeputy editorbusiness editorforeign editorpolitical editorsports editorhealth editorscience edit"
    "orstaff reporterspecial correspondentforeign correspondentchief political correspondentsenior reportersenior corresponde"
    "ntsenior writersenior editornational correspondentnational reportersenior political correspondentchief foreign correspon"
    "dentstate political reportertechnology reportertechnology editortechnology correspondentconsumer affairs correspondentno"
    "rth america editornorth america correspondentmiddle east correspondentmiddle east editorafrica correspondentasia corresp"
    "ondenteurope correspondenteurope editorworld affairs editorinternational editorinternational correspondentwashington cor"
    "respondentbeijing correspondentmoscow correspondentwhite house correspondentparliamentary correspondentpolitical columni"
    "sttrainee reporterjunior reportergeneral assignment reporterbreaking news reporterinvestigative reporterclimate reporter"
    "climate correspondentweather presenterfootball correspondentcricket correspondentrugby correspondenttennis correspondent"
    "chief football writerchief sports writerchief rugby writersports reporterfootball reporterentertainment reporterentertai"
    "nment editorentertainment correspondentshowbiz reportershowbiz editormedia correspondentmedia editormedia reportermoney "
    "editorpersonal finance editorcity reportercourt reportercourts reportercrime reportereducation reportereducation editorh"
    "ealth reporterenvironment editorenvironment reporterfeatures editorfeatures writernews reporterdigital reporterdigital e"
    "ditorvideo reporterdata reporterdata editorassistant editorassociate editorcontributing editoropinion editorpicture edit"
    "orgraphics editorweekend editorcommunity reporterlocal reporterregional reporterproperty editorproperty correspondentene"
    "rgy correspondentenergy editorindustry editorretail editorbanking editorbanking correspondentfinancial correspondentmark"
    "ets reportermarkets editoreconomics reportereconomy reporterweb teamonline desknews bureaustaff reportsstaff reportweb s"
    "taffdigital teameditorial teamnews teamhe saidshe saidthey saidit saidhe addedshe addedhe saysshe saystold reportersthe "
    "statement saidthe report saidofficials saidan official saidpolice saidauthorities saida spokesman saida spokeswoman said"
    "a spokesperson saidthe company saidthe ministry saidsaid in a statementthe source saidhe explainedshe explainedhe told t"
    "he bbche recalledshe recalledhe wroteshe wrote"
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
    50177, 1929580295, 72508, 1811946757, 51925, 1694699528, 93779, 1912603408, 86543, 1946364425, 68365, 1694506248,
    5523, 1744830475, 72044, 1962941707, 70096, 1644174598, 4525, 1845493800, 30101, 1929579284, 36354, 973147156,
    30044, 1963133715, 30063, 1728252691, 30082, 1929579283, 30121, 1929579282, 35103, 1828784912, 30139, 1929579279,
    30154, 2030242574, 36342, 973147148, 30033, 1677921035, 22120, 1677722894, 45850, 1627590406, 5290, 1946157079,
    5331, 1912602644, 5313, 1677721618, 5351, 1912602640, 77631, 1946166280, 51468, 1040256775, 23085, 1862272778,
    79000, 1946232347, 57406, 1929385751, 57429, 1677727501, 46843, 2013466371, 26908, 1694632195, 44553, 1694502403,
    91322, 1694709251, 84765, 1677788178, 20046, 1929380623, 92298, 1912603406, 84752, 1929446413, 94186, 1929380621,
    84740, 1946223628, 94199, 1946157836, 51998, 1929580550, 40527, 1946160653, 11658, 1946353670, 13333, 1929576455,
    77056, 771761160, 48200, 1929580302, 69549, 2030050571, 30485, 1929579280, 37837, 1929448714, 54995, 1694569221,
    53661, 2030047503, 12054, 1812135946, 5011, 1912602635, 5022, 1694498827, 68769, 771759365, 32792, 1929579282,
    40205, 1929383436, 37646, 973147401, 52577, 687935497, 50547, 1929580301, 51582, 1912803337, 34497, 1694698252,
    28258, 1929382423, 28281, 1862273553, 25991, 1795164176, 90973, 1795372560, 21494, 1912603412, 27582, 1912736006,
    82269, 1912670214, 90888, 1912813062, 72038, 1862278406, 74133, 1946165507, 2472, 1946157073, 73625, 1694506512,
    36046, 973147147, 36713, 973147147, 81220, 2030239754, 69599, 1744837898, 54475, 1694569221, 44374, 1761611275,
    70561, 1761615110, 43481, 1627393545, 52145, 1912803343, 71961, 1929387267, 4734, 1929379860, 26222, 788531210,
    26248, 973080586, 82898, 973149962, 11739, 1828913161, 27596, 1828849929, 88090, 1828925705, 91456, 1828926985,
    87078, 1929587203, 79380, 1912678155, 74395, 771760388, 86484, 1728194820, 94542, 1677866764, 10292, 1694498827,
    94246, 1828717321, 66866, 1744837391, 44219, 1929383433, 85708, 1828924419, 8750, 1929379851, 85745, 1912810498,
    48358, 1845694221, 342, 1912602659, 324, 1929379858, 68460, 1929387273, 6641, 2030043177, 59351, 1677728037,
    77679, 1677731109, 6069, 1845493796, 59319, 1677728032, 59388, 1677728032, 15883, 1929380127, 59185, 1677728031,
    9636, 1761607710, 59156, 1677728029, 59216, 1677728029, 3277, 1677721628, 77770, 2030052636, 77825, 2030052636,
    59420, 1677728027, 59518, 1677728027, 77716, 1677731099, 77743, 1677731099, 77798, 2030052635, 15914, 1728053530,
    59293, 1677728026, 6044, 1845493785, 53772, 1677725977, 9612, 1677721624, 29651, 1845693208, 59245, 1677728024,
    59269, 1677728024, 59447, 1845500184, 59494, 1677728024, 53749, 1677725975, 59471, 1711282455, 4189, 1929379862,
    79646, 1929455381, 17931, 1694499092, 17094, 1694499091, 31499, 1677921043, 29633, 2030242578, 36793, 973147154,
    29571, 1694698257, 36780, 973147149, 29607, 1694698252, 81590, 1795358731, 55430, 973149192, 55438, 1694569479,
    11500, 1946353670, 45534, 1946357510, 11216, 1694695430, 70976, 1761615109, 70631, 1862278407, 58590, 1677793292,
    3880, 1694498832, 3896, 1694498831, 3850, 1694498828, 3826, 1879048203, 46730, 1929580293, 54603, 1677792004,
    72996, 2030050569, 45822, 1627590404, 78521, 1677731095, 77566, 1845502980, 53974, 1946227210, 86020, 1677863174,
    84868, 1929446412, 1260, 1929379852, 84880, 1929446408, 86744, 1929587208, 56272, 973084170, 52321, 1929580553,
    52313, 1946357768, 76085, 1946166286, 68910, 1627397386, 40874, 2030046737, 40606, 1929383440, 45203, 1845693959,
    54696, 1812009733, 40891, 1795165707, 86768, 1929587208, 86761, 1694706183, 74369, 1845502211, 5762, 1644167181,
    27931, 1644300557, 89304, 1644376845, 11278, 1946353669, 49302, 2030243594, 35250, 1963002641, 34668, 2030242576,
    31780, 1929579277, 48570, 1929580296, 4181, 973078536, 40113, 1627393546, 84897, 1828783112, 87334, 1828858376,
    76446, 1811948560, 76878, 2030052360, 53910, 1694568966, 93490, 1912603404, 80302, 1912612633, 80327, 1912612633,
    72555, 1627397388, 76893, 2030052358, 86537, 2030250502, 40459, 1929383434, 69113, 1862278410, 80167, 1912612632,
    80365, 1996498708, 80023, 1912612621, 76687, 1879057411, 10633, 1862271006, 8635, 1660944399, 71969, 1962941703,
    80766, 1929389848, 76810, 1912611850, 5077, 1879048199, 46010, 1929580294, 54407, 1929450246, 42196, 1929383435,
    74255, 1694507274, 72167, 1627397383, 53061, 2030047504, 53077, 2030047503, 53092, 973082893, 49405, 2030243589,
    71624, 1627397380, 22462, 1946158351, 75466, 1946362631, 69535, 1627397383, 22937, 1677723152, 57954, 1845696523,
    86428, 1845635331, 75461, 1929585413, 13451, 1761804290, 1359, 1694498833, 10170, 2030043151, 36516, 973147150,
    11375, 1694695437, 68270, 1694506247, 66881, 2030050063, 84905, 1963000838, 86205, 1963075846, 87320, 1963076102,
    29183, 1862273549, 15419, 1862271253, 17855, 1912602897, 77570, 1946166279, 49394, 1627590404, 74641, 1664098819,
    31263, 1929579276, 28521, 1912605190, 7520, 1728053273, 7545, 1728053273, 7475, 1879048216, 58532, 1694701582,
    13424, 1963130889, 23790, 1862273030, 75596, 1677927176, 51680, 1946357767, 14031, 1879244807, 68566, 1996496141,
    74041, 1694507277, 46029, 1845694214, 54438, 1845564166, 29787, 1728252685, 76756, 1912611848, 73970, 1795170569,
    12560, 1845690387, 69842, 1845501190, 36946, 1728121883, 49917, 1912803078, 50748, 1929580296, 68727, 771759365,
    77657, 1677730818, 40560, 1828720143, 71269, 1627397381, 235, 1845493778, 220, 1946157071, 80964, 1862336519,
    51830, 1795362832, 54073, 973148679, 82037, 1677787406, 56065, 973084165, 41528, 2298482180, 4769, 1929379868,
    44662, 1929383432, 11251, 1862467586, 54350, 1862341378, 27746, 1929513224, 41345, 1929383432, 79864, 1795237647,
    19473, 1929380375, 16351, 1694499089, 81727, 1912668425, 14871, 2030043402, 58410, 1996691464, 12986, 1694695430,
    55006, 1694569222, 65647, 1929386262, 65626, 1929386261, 65669, 1929386257, 23535, 2030045198, 88513, 2030252558,
    28309, 1845496331, 81417, 1912799238, 92972, 1946157851, 46308, 1946357514, 69353, 1929387279, 24002, 2030045190,
    88242, 2030252550, 23997, 973080581, 67816, 1694506252, 82747, 1812010755, 74319, 2030051590, 86937, 2030250502,
    73900, 771760389, 2618, 1929379857, 14254, 1812135944, 38579, 1929383429, 46745, 2030243598, 70221, 1627397384,
    71419, 1795169545, 9000, 1996488730, 41086, 1929383447, 69420, 1912610058, 77015, 1912611845, 76916, 1711285258,
    55591, 973149196, 17914, 1694499089, 58602, 1929451536, 58618, 1929451535, 11086, 1677918213, 28616, 687868422,
    21106, 1912603409, 44712, 1694502410, 13480, 2030239749, 74457, 2030051589, 86056, 2030184709, 87025, 2030250501,
    44141, 1627393554, 94332, 1677866770, 42723, 1627393553, 45351, 1677921804, 45230, 1912802824, 48082, 1812139782,
    87165, 1812146694, 51109, 1694699268, 55012, 1694569222, 42842, 1929383436, 42854, 1946160650, 72838, 1828723975,
    24018, 973080587, 24008, 1946159114, 87613, 1946366218, 50270, 2030243590, 57273, 973084422, 74363, 2030051590,
    86981, 2030250502, 82742, 1694570245, 23165, 1845495562, 23158, 1929381639, 68965, 1929387272, 52521, 687935500,
    57485, 1929582345, 75516, 1996694279, 73914, 2030051590, 5454, 1962934282, 70824, 1728060679, 11071, 1677918214,
    42511, 1811942925, 74036, 1946165507, 74670, 1711285005, 75703, 1694704394, 71952, 1761615113, 68034, 1929387280,
    68920, 1862278408, 51389, 536940295, 87058, 1996696067, 38095, 1929383430, 70987, 1962941705, 85722, 1711483906,
    68845, 771759364, 87150, 1946364419, 85768, 654519298, 72785, 1627397381, 71913, 1627397381, 40837, 1929383437,
    4330, 1946157073, 30517, 1929579281, 10270, 1929379855, 80814, 2030108684, 11671, 1677918217, 51268, 1677922057,
    75804, 1677927177, 86865, 1677928969, 11688, 1912799239, 49285, 1812139784, 50940, 1929580300, 52586, 687935498,
    24029, 2030045196, 42572, 1879051780, 68712, 771759365, 93076, 1912603414, 8730, 1929379860, 31737, 1929579282,
    41545, 1694502415, 45586, 1929580301, 75381, 1929585421, 75473, 1929585421, 45578, 1728253704, 75373, 1728258824,
    86798, 1728260616, 6836, 1694498841, 70850, 1845501190, 12981, 1677918213, 52801, 1828720909, 83473, 2030113035,
    84692, 2030109707, 85736, 1845701635, 71240, 1627397382, 21221, 1929380632, 21198, 1912603415, 37946, 1929448721,
    26395, 1929513232, 38050, 1929383440, 93795, 1912603408, 87405, 1845635595, 86552, 1694706185, 51337, 3137408775,
    16656, 1912602899, 54505, 1677792006, 72596, 2030050567, 39594, 1912606229, 67770, 1627397388, 67197, 973085445,
    28450, 1694501382, 22348, 1694500106, 1941, 1828716569, 16248, 1879048465, 81857, 1912668424, 65566, 1845500184,
    35863, 1677790216, 74701, 1711285001, 19120, 1845494292, 57194, 1694504719, 68869, 771759365, 54842, 1694569223,
    70865, 1627397382, 21568, 1912603409, 21585, 1912603409, 71729, 1694506248, 73672, 1694506509, 35701, 973147145,
    81461, 973275145, 29742, 1694698248, 81453, 1694695432, 57810, 1694701578, 4234, 1694498845, 4211, 1677721623,
    4070, 1996488726, 73277, 1694506515, 36459, 973147153, 73246, 1694506513, 73312, 1694506513, 33091, 1728252688,
    73296, 1879055888, 81049, 1728249872, 4167, 1996488718, 73263, 1879055886, 83549, 1828789774, 13600, 2449670156,
    83537, 1845566988, 83563, 1677794825, 13592, 1694695432, 68980, 1627397380, 44250, 1694502411, 47966, 1929580295,
    78749, 1912677900, 78738, 1912677899, 94491, 1677866769, 3458, 1912602649, 2448, 1946157080, 3568, 1946157080,
    7698, 1811939351, 7404, 1677721620, 15026, 1694499088, 14999, 1946157326, 73398, 1862278670, 15013, 1694499085,
    11527, 1946353675, 83520, 1694572042, 16035, 2030043412, 12403, 1929576463, 8478, 1694498828, 76979, 771761155,
    71816, 1962941702, 30277, 1963133710, 53527, 2030047504, 53497, 2030047503, 36205, 973147147, 50098, 1795362570,
    71976, 1694506244, 25975, 1929381900, 27041, 1929513228, 90958, 1929590284, 40687, 1929383443, 73730, 1845501449,
    74148, 1946165507, 48994, 1694699269, 11655, 1929576451, 11574, 1929576455, 4433, 1845493784, 18475, 1845494040,
    4457, 1845493782, 79603, 1929455384, 79581, 1929455382, 79563, 1812014866, 47673, 1845694218, 81993, 1845559562,
    54385, 1912673030, 47855, 1745030918, 91683, 1912813061, 81162, 1694695440, 70932, 1627397386, 29168, 1862273544,
    26016, 1929381901, 91554, 1929590285, 39106, 1929383436, 86436, 2030184711, 72603, 1694506246, 75954, 1912611842,
    36425, 973147144, 33107, 1946356487, 81155, 1946353671, 54991, 1946227460, 22325, 973079813, 54494, 1694569220,
    82329, 1694565636, 74611, 1948787203, 70390, 1627397382, 21400, 1912603412, 18244, 1929380108, 77147, 1912611846,
    74648, 1711285003, 75687, 1694704392, 40911, 1828720135, 74332, 2030051593, 86950, 2030250505, 74127, 1644175619,
    5464, 1845493775, 87468, 1661086211, 51990, 1929580552, 71434, 1845501189, 72627, 1694506246, 69137, 1627397388,
    84150, 1694567939, 84215, 1694633475, 56266, 973084166, 9046, 1811939346, 25025, 2030045192, 88386, 2030252552,
    74710, 1929388817, 72353, 1845501192, 54378, 1929450247, 34412, 1694698253, 69848, 1946164489, 7787, 1795162141,
    9352, 1946157076, 49505, 1929580297, 10694, 1795162138, 377, 1912602637, 24312, 973080588, 87927, 1644376331,
    46351, 1694699271, 76825, 1694508039, 74513, 1745625605, 75511, 1879253765, 73852, 687939587, 47594, 1694699272,
    35879, 1694567434, 1145, 1694498826, 44946, 1811942923, 74604, 1915232775, 87002, 1912809991, 70576, 1862278405,
    71386, 2030050569, 71369, 1979718920, 20700, 1946157843, 70378, 1962941700, 22912, 1677723149, 53873, 855708167,
    55519, 973149188, 48956, 1929580298, 32744, 1929579279, 48501, 1929580306, 20872, 1660945169, 48490, 1929580299,
    28584, 1946159625, 47249, 1812139781, 13048, 1946353668, 36129, 973147143, 39227, 1946160655, 47171, 1929580297,
    76965, 771761156, 19403, 1694499350, 56372, 973084172, 85760, 1627597829, 10839, 1929379861, 36012, 973147147,
    33969, 1694698250, 81983, 1694564618, 66047, 688069125, 87138, 1862478340, 77595, 1912611846, 8856, 1862270991,
    2556, 1946157077, 2133, 1929379860, 93887, 1912603410, 57494, 1929582350, 52351, 1711345677, 46097, 1929580299,
    52364, 1694568458, 12197, 2030239753, 46088, 2030243593, 69656, 1845501193, 77673, 1694508035, 28770, 1845496337,
    90214, 1845703697, 76590, 1879057411, 45974, 1929580298, 46300, 1845694216, 78859, 1929455112, 71923, 1862278404,
    27231, 1845627148, 40548, 1845497356, 74592, 774119941, 74588, 1948525060, 71546, 1627397381, 70712, 1828723977,
    89883, 1694708758, 89905, 1862480918, 89927, 1694708756, 89947, 1862480916, 89867, 1812149264, 76576, 1694508046,
    13005, 1627586563, 85805, 1946365698, 76011, 1694508036, 25467, 973080580, 81087, 1996685319, 74098, 1946165507,
    50560, 1929580295, 16919, 1912602898, 42349, 1845497357, 83803, 822158086, 83809, 838935302, 83815, 855712518,
    83821, 1627464454, 49544, 1728253702, 74305, 1694507278, 70748, 1694506249, 27189, 1946290455, 27149, 1929513238,
    27308, 1744963857, 27243, 1845627152, 26101, 1811941385, 71005, 1761615111, 71313, 1677729031, 67551, 1929387031,
    67534, 1929387025, 79423, 1912678156, 50838, 839061262, 49227, 1879248649, 80433, 1912612624, 45711, 1845694214,
    86247, 1845635334, 70886, 1761615108, 73357, 1694506514, 73342, 1828724239, 73329, 1845501453, 73375, 687873547,
    83572, 1677794826, 75503, 1879253768, 19706, 1912603400, 69330, 1845501196, 70967, 1761615113, 88827, 2030252561,
    24209, 1677723662, 24174, 973080589, 24187, 738199565, 24162, 1694500876, 87807, 1694707980, 28344, 1929382411,
    21183, 1912603407, 56811, 1946162958, 45504, 1946357261, 73982, 771760388, 66355, 1811946264, 67878, 1912610054,
    9372, 1946157070, 54777, 1812009734, 57946, 1946359816, 44128, 1627393549, 40499, 1946160649, 14881, 2030043405,
    81865, 1929445639, 74530, 1913659907, 37519, 1929448724, 31961, 1661143826, 34909, 2030111506, 31949, 1929579276,
    31979, 1946356492, 73234, 1694506508, 37977, 973147400, 35820, 1845562375, 44602, 1694502417, 44625, 1627393551,
    33243, 1912802059, 21123, 1946157841, 82574, 1929451278, 25642, 2030045191, 27575, 2030176519, 90881, 2030253575,
    66024, 688069124, 56441, 1946162967, 56464, 973084432, 58796, 2030114831, 82646, 1929451279, 93476, 1912603406,
    79183, 1929455369, 71711, 1627397382, 43744, 1627393546, 54262, 1929449998, 54249, 1946227213, 7218, 1677721620,
    23185, 1677723405, 46675, 1929580299, 42548, 1879051780, 39118, 1694502414, 68001, 1862278410, 82522, 1845565210,
    25906, 1694500871, 88068, 1694707975, 45340, 1845693963, 22281, 1677722886, 86828, 1677928966, 37205, 1929525253,
    85877, 1946298628, 37706, 973147399, 25926, 788531204, 26176, 1996490770, 27644, 1996622098, 91418, 1996699154,
    26194, 1744832524, 27662, 1744963852, 91436, 1745040908, 8076, 1929379851, 8149, 2030043147, 11895, 1929576459,
    26165, 1929381899, 27633, 1929513227, 91407, 1929590283, 10374, 1929379871, 80686, 1946167068, 80660, 1946167066,
    4811, 1694498836, 4797, 2030043150, 11918, 1795358730, 68373, 1795169544, 46171, 1929580299, 1435, 1929379853,
    11062, 1929576457, 11054, 1795358728, 73989, 1946165507, 90855, 1711486469, 73920, 1946165512, 11802, 1946353670,
    49972, 1929580298, 49963, 1946357513, 75217, 1946362633, 11555, 1929576456, 13829, 1912799238, 47334, 1728253704,
    72027, 1912610053, 42713, 1879051786, 57722, 1946359816, 68220, 1929387272, 51060, 1929580298, 72695, 1795169543,
    42379, 1845497359, 74442, 1946165507, 43627, 1946160654, 71291, 1962941705, 41672, 1929383438, 27797, 1627523337,
    41663, 1627393545, 651, 1811939342, 665, 1946157069, 51043, 1929580305, 51687, 1677922317, 48244, 1929580296,
    13209, 2030239750, 44051, 1929383440, 45767, 1677922064, 69398, 1677729040, 41207, 1862274573, 66058, 688069128,
    69315, 1627397383, 22330, 1845495049, 22339, 1946158345, 26950, 1761741059, 43058, 1761611267, 41410, 1744834064,
    81810, 1996554507, 41402, 1929383432, 25238, 1862273037, 11263, 1946353670, 68637, 1862278410, 80111, 1946167063,
    76007, 2030052356, 50242, 1677922061, 16712, 1694499093, 763, 1929379859, 16764, 1929380113, 16696, 2030043408,
    16733, 1929380112, 16749, 1929380111, 81821, 1912668426, 29237, 771754503, 48407, 1929580295, 55744, 1677792519,
    11248, 1929576451, 38640, 1946160659, 18626, 1862271246, 80352, 1912612621, 78333, 1694508313, 78358, 2030052631,
    5640, 2030043155, 1732, 1929379857, 52863, 1929384209, 29885, 1946356495, 35630, 973147151, 29900, 1946356494,
    35620, 973147146, 35663, 1694567432, 45920, 1627590411, 72449, 1627397387, 24420, 1694500876, 87819, 1694707980,
    28368, 1929382411, 90811, 1795372555, 53032, 1912606988, 1842, 1946157072, 70551, 1962941701, 70556, 1862278405,
    22184, 1845495058, 22202, 1946158354, 78060, 2030052626, 17872, 1677721871, 22169, 1677722895, 66570, 1929386765,
    22612, 1677722892, 75555, 1845699340, 22841, 1694500365, 22788, 1845495307, 22780, 1677723144, 66832, 2030050065,
    66821, 2030050059, 67393, 1929387018, 35921, 1862339593, 47412, 1929580297, 67169, 1946163979, 72369, 1929387276,
    72728, 1811946758, 36123, 973147142, 31472, 1761807109, 68882, 1627397383, 74013, 1946165507, 6010, 1694498838,
    8821, 1929379859, 70776, 1761615108, 87198, 1694706182, 14505, 1694499093, 12367, 1694695444, 14542, 1694499092,
    16413, 1694499092, 17760, 1996488978, 14488, 1677721873, 12387, 2030239760, 14415, 1912602896, 14431, 1694499088,
    14526, 1946157328, 12352, 2030239759, 14460, 2030043407, 14562, 1694499086, 12293, 1996685325, 12339, 1929576461,
    14447, 1912602893, 14475, 1996488973, 12327, 1845690380, 81950, 1862336780, 12316, 1929576459, 12306, 1912799242,
    12284, 1694695433, 86895, 1694706185, 52623, 687935509, 52644, 687935508, 31917, 1929579282, 31901, 1929579280,
    32067, 1912802064, 32052, 1694698255, 65750, 1996495118, 32840, 1929579277, 29943, 1677921036, 32083, 1996688140,
    21528, 1946157845, 26377, 1862404370, 25350, 973080590, 25337, 1862273037, 26364, 1862404365, 91299, 1862481421,
    25325, 1694500876, 81316, 1979908106, 25309, 788531208, 25317, 973080584, 26357, 1929513223, 38028, 1929383431,
    91292, 1929590279, 42312, 1761611270, 68050, 1744837895, 75533, 1745036038, 56070, 973084169, 87999, 1879257347,
    32774, 1929579282, 51207, 1627590409, 20527, 1946157845, 82815, 1694570260, 57375, 973084427, 50377, 1627590410,
    11608, 1929576455, 47048, 1929580295, 25110, 2030045196, 53444, 2030047500, 56293, 973084169, 88022, 1845702921,
    51574, 1912803336, 28692, 1845496339, 90252, 1845703699, 28732, 1728055826, 54704, 1879118597, 86499, 1879189765,
    87160, 1879255557, 68861, 771759363, 35345, 1694567181, 34436, 1694698259, 37859, 1929448723, 79470, 1912678163,
    7925, 1912602642, 79453, 1912678161, 80562, 1912612625, 80548, 1845503758, 7903, 1912602637, 16235, 1912602893,
    37878, 1929448717, 80535, 1845503757, 16223, 1845494028, 36246, 973147148, 80856, 1845559308, 81114, 1661141004,
    34425, 1694698251, 81773, 1694564618, 12817, 1929576457, 72590, 1677729030, 20229, 1912603403, 69282, 1828723972,
    11442, 1745027078, 52057, 1694699548, 52032, 1694699545, 28981, 1728055823, 55942, 1845564686, 55970, 1929450763,
    90133, 1845703709, 90271, 1929589783, 90294, 1812149270, 23938, 1711278099, 53266, 2030047507, 88645, 1711485459,
    10203, 1694498834, 23922, 2030045200, 23957, 1677723664, 26149, 2030045200, 87761, 2030252304, 91130, 1694709264,
    9597, 1929379855, 23907, 973080591, 53251, 973082895, 88133, 1929589007, 90578, 1845703951, 23893, 1946159118,
    87599, 1946366222, 88942, 1946366478, 93844, 1912603406, 28331, 1929382413, 82191, 1828784140, 89027, 1828925964,
    23982, 2030045195, 88231, 2030252555, 23883, 2030045194, 88221, 2030252554, 23874, 973080585, 23973, 973080585,
    36292, 973147145, 23866, 973080584, 26719, 1929513224, 28015, 1677724168, 50404, 1929580296, 81308, 1929576456,
    86688, 1929587208, 87523, 1929589000, 89145, 1929589512, 26712, 1694632199, 87271, 1694706183, 87516, 1694707975,
    89138, 1694708487, 90622, 1694708999, 8903, 1962934282, 43055, 1845497347, 9274, 1845493770, 86488, 1946298628,
    16532, 1962934541, 9084, 2030043147, 74155, 1946165508, 43350, 1946160649, 48059, 1745030919, 43376, 1946160649,
    27503, 1912736003, 38499, 1912606211, 71743, 1862278412, 48524, 1694699268, 36330, 973147144, 49125, 1929580296,
    11911, 1946353671, 75787, 1946362631, 74486, 1845764611, 30866, 1677921036, 47180, 1929580299, 57296, 973084423,
    961, 1694498830, 14041, 1929576452, 26040, 1694500887, 90993, 1694709271, 71843, 1627397380, 31287, 1929579283,
    31361, 1929579281, 31397, 1929579281, 31327, 1929579280, 1206, 1912602637, 23132, 1694500620, 35358, 1879116555,
    19851, 1912603410, 27341, 1912736018, 25849, 2030045198, 88474, 2030252558, 25863, 788531212, 25838, 1862273035,
    27330, 1862404363, 33695, 1929579275, 87698, 1862480139, 65873, 587405827, 82860, 587273987, 69449, 1929387269,
    54199, 1929450011, 54226, 1929450007, 68627, 1744837898, 2906, 2030043151, 14114, 1879244811, 35671, 973147144,
    24145, 1711278097, 88664, 1711485457, 24117, 973080590, 24131, 2030045198, 87747, 2030252302, 90497, 738407694,
    24104, 973080589, 29097, 1845496333, 88120, 1929589005, 89104, 1929589261, 90484, 1845703949, 24092, 1946159116,
    87587, 1946366220, 88930, 1946366476, 39368, 1694502417, 3400, 1677721614, 10303, 1694498829, 76053, 1728062468,
    55686, 1929450764, 58311, 1912805392, 74551, 773333508, 84550, 2030109706, 2635, 1694498833, 90425, 1694709009,
    2652, 1694498832, 85695, 1929587715, 84943, 1711342618, 26411, 1929513236, 38066, 1929383444, 32853, 1929579283,
    86286, 1744972045, 32040, 1728252684, 49037, 2030243590, 76725, 1912611854, 76713, 1845502988, 76693, 1912611850,
    76703, 1845502986, 87453, 1812081159, 46834, 1694699273, 10002, 1912602629, 21140, 1946157837, 20814, 1912603403,
    12851, 1929576457, 12843, 1677918216, 50507, 1912803080, 91641, 1929590284, 39569, 1912606233, 72381, 1862278410,
    74108, 1946165508, 36846, 973147146, 81929, 1946222857, 50952, 1946357518, 55221, 1929450251, 90842, 1929590285,
    11876, 1929576451, 58981, 1845500165, 68193, 1761615114, 43570, 1744834069, 43869, 1744834059, 40864, 1912606218,
    51677, 1946357763, 20862, 1660945162, 82753, 973149959, 76203, 1912611848, 27682, 1661077763, 38314, 1660947971,
    26274, 788531208, 26282, 973080584, 11817, 1694695431, 27612, 1694632199, 88107, 1694707975, 91481, 1694709255,
    77042, 1845502979, 69676, 1627397382, 10748, 1694498857, 44397, 1929383440, 80891, 1845559302, 50966, 1845694220,
    54054, 1929449994, 30714, 1677921038, 71261, 1912610056, 69235, 1946164487, 72550, 1946164485, 26593, 1812072708,
    89279, 1812148996, 90421, 1812149252, 51216, 1694699272, 11473, 1946353670, 68258, 1862278407, 2701, 1996488718,
    54858, 1694569224, 53676, 1929384204, 66519, 1929386770, 66502, 1694505745, 32672, 1929579275, 33999, 1862470410,
    71335, 1929387272, 3383, 2030043144, 49592, 1812139779, 17337, 1677721871, 4754, 1929379855, 91826, 1946157847,
    47276, 1845694222, 47267, 1946357513, 81845, 1744896268, 72644, 1828723975, 55036, 1812009733, 85667, 1812147203,
    49829, 2030243595, 5690, 1694498832, 11124, 1694695432, 72853, 1627397384, 51070, 1929580297, 69825, 1744837900,
    35799, 973147146, 53, 1845493783, 0, 1946157076, 200, 1845493780, 35, 1845493778, 76, 1929379858,
    20, 1946157071, 94, 1694498831, 109, 1912602638, 123, 1744830478, 80957, 1862336519, 94527, 1677866767,
    36876, 973147142, 69566, 2030050566, 74054, 1946165507, 33121, 1677921033, 57993, 1694701583, 70622, 1627397385,
    37420, 1929448732, 37497, 1929448726, 33156, 1929579284, 37477, 1929448724, 33176, 1677921039, 33191, 1912802063,
    37448, 1845562639, 14150, 1929576462, 37463, 1929448718, 8623, 1694498828, 33144, 1694698252, 70958, 1627397385,
    36176, 973147144, 13485, 1694695431, 37173, 1929525257, 45599, 1929580297, 137, 1845493775, 67591, 1929387026,
    47079, 1946357514, 48134, 1728253705, 91182, 1845704196, 49536, 1728253704, 85693, 1963142146, 11429, 1979908099,
    24394, 1711278097, 88699, 1711485457, 24380, 2030045198, 90551, 738407694, 24444, 973080589, 29110, 1845496333,
    90538, 1845703949, 24432, 1946159116, 87623, 1946366220, 80845, 2030108683, 75920, 1929585419, 42058, 1677725202,
    45805, 1677922059, 72905, 1677729035, 2993, 1845493770, 10342, 1929379872, 18081, 1929380128, 2153, 1744830494,
    18028, 1744830750, 2052, 1694498841, 2008, 1694498839, 10405, 1677721623, 18058, 1677721879, 2031, 2030043157,
    2112, 1929379861, 2577, 1828716565, 18454, 1929380117, 1989, 1677721619, 9432, 1929379858, 18436, 1929380114,
    9416, 1711276048, 49679, 1694699279, 21822, 2030109709, 49704, 1694699277, 9404, 1711276044, 12119, 1996685323,
    19729, 1912603403, 21812, 2030109706, 49694, 2030243594, 75187, 2030248714, 80971, 671154186, 12090, 1929576456,
    86909, 1929587208, 12083, 1946353671, 49672, 1946357511, 75180, 1946362631, 86917, 1946364423, 50255, 1694699272,
    86067, 1694640392, 85800, 1862478851, 91869, 1946157847, 93581, 1912603410, 93599, 1912603408, 48066, 1845694217,
    85782, 1946364932, 23315, 754976775, 43984, 2030046731, 87033, 1929587204, 94303, 1929524999, 47298, 1929580296,
    54907, 1694569223, 29964, 1929579274, 36057, 973147146, 29955, 1677921033, 22150, 1845495059, 56206, 973084166,
    51527, 1929580549, 56201, 973084165, 51523, 1946357764, 28669, 1996491275, 56825, 1946162954, 55770, 1694569737,
    45185, 1929383433, 90181, 1694708751, 25132, 2030045196, 88406, 2030252556, 25122, 973080586, 88031, 1694707977,
    90172, 1694708745, 77199, 1744839686, 43368, 1946160648, 57965, 1845696523, 46202, 1946357514, 87177, 1946364426,
    24532, 2030045193, 88909, 2030252553, 24498, 973080584, 24524, 754976776, 49296, 2030243590, 9095, 1929379866,
    59022, 1929386249, 52952, 1929384210, 7965, 1694498840, 25588, 1795164166, 26794, 1795295494, 90794, 1795372550,
    72313, 1929387271, 20101, 1711276815, 20131, 1694499599, 48143, 2030243590, 91480, 2013476353, 19425, 1694499348,
    11397, 1694695433, 82760, 973149960, 54749, 1694569221, 71060, 1912610054, 92947, 1946157849, 46220, 1694699275,
    69609, 1744837896, 43014, 2030046729, 52160, 1627590665, 12064, 1845690378, 77126, 771761156, 66724, 1677728526,
    45747, 1677922055, 69378, 1677729031, 54709, 1912673030, 17469, 1912602898, 73928, 1728061703, 70277, 1979718916,
    42669, 1694502412, 73608, 1694506513, 36748, 973147148, 51846, 1677922307, 65795, 1677924867, 74438, 771760388,
    11581, 1879244804, 48870, 1929580293, 48866, 1828916996, 74525, 1812996613, 8577, 1929379855, 35974, 1677790216,
    11208, 1694695428, 10075, 2030043155, 13017, 1627586563, 7103, 1929379853, 13936, 1929576465, 70436, 1946164488,
    71349, 1946164486, 13771, 1694695437, 46261, 805506829, 46274, 839061261, 46287, 872615693, 46244, 1929580297,
    46253, 1845694216, 73133, 1811947021, 47487, 2030243606, 47529, 1946357525, 91892, 1946157845, 47467, 2030243604,
    17451, 1912602898, 28379, 1929382416, 89066, 1828925967, 20800, 1912603406, 24298, 1627392014, 47453, 1745030926,
    88993, 1627599374, 92284, 1912603406, 24285, 2030045197, 88427, 2030252557, 47509, 1929580300, 24274, 973080587,
    24346, 788531211, 26757, 1946290442, 87907, 1946366218, 89188, 1946366730, 90162, 1946366986, 47446, 1694699271,
    28508, 1946159626, 35607, 973147149, 94286, 1677866760, 13517, 1929576453, 49982, 1929580293, 13522, 1996685316,
    26960, 1627523332, 91026, 1627600388, 85657, 1745038084, 87107, 1745037828, 945, 1677721616, 71400, 1929387275,
    76862, 1912611850, 39536, 1912606226, 12676, 1694695432, 66467, 1694505747, 28996, 1912605200, 19641, 1929380621,
    19629, 1912603404, 11944, 1812135960, 11968, 1812135958, 11928, 1912799248, 11990, 1812135952, 8955, 1845493773,
    26213, 788531209, 26258, 973080585, 82880, 973149961, 11719, 1795358728, 27588, 1795295496, 88099, 1795371272,
    91465, 1795372552, 75539, 2030248709, 28559, 1996491273, 71149, 1828723976, 85719, 1845701635, 29067, 1946159633,
    74112, 1795170563, 45608, 1677922053, 86431, 1677863173, 87240, 1677928965, 6132, 1929379851, 72743, 1694506245,
    51444, 973147911, 77577, 1912611846, 50756, 1677922051, 53916, 1694568966, 12239, 1946353672, 52596, 687935499,
    43880, 1929383444, 77190, 1744839689, 67282, 1677728781, 38439, 1811942922, 38774, 1811942931, 69299, 1627397392,
    52544, 687935499, 8592, 1677721615, 19663, 1946157834, 49099, 1828917002, 85908, 1812080903, 70428, 1694506248,
    69479, 1828723978, 15230, 1694499084, 81838, 1912668423, 44659, 1627393539, 5225, 1946157077, 5208, 1946157073,
    5194, 1946157070, 84040, 1979911683, 42592, 1845497356, 76015, 1929389064, 5033, 1929379866, 56411, 1929385743,
    75444, 1845699336, 86171, 1845635336, 94069, 1946157847, 54116, 1929450004, 40672, 1929383439, 39084, 1694502406,
    77383, 1912611847, 50675, 1677922061, 50688, 1677922061, 20623, 1946157844, 53688, 1845498129, 86211, 1728194828,
    19776, 1912603403, 82359, 1946223881, 75962, 771761156, 42505, 1845497350, 67950, 1694506250, 53853, 973148678,
    48603, 1694699268, 73846, 1560354819, 16604, 1879048457, 79027, 1812014616, 49499, 1627590403, 32544, 1845693204,
    32564, 1929579283, 32512, 1929579280, 32528, 1929579280, 32583, 1845693199, 32598, 1929579278, 32499, 1677921037,
    32487, 1929579276, 69967, 1694506249, 34942, 1845562119, 93136, 1946157845, 93120, 1912603408, 39554, 1912606223,
    47626, 1694699278, 47640, 1929580302, 47619, 1694699271, 67638, 2030050325, 36973, 1728121876, 7309, 1677721621,
    72537, 1845501191, 69837, 1929387269, 68158, 1828723975, 54136, 1929449995, 10971, 1929576454, 10966, 1946353669,
    70311, 1795169543, 48980, 1912803079, 57800, 1677924362, 10221, 1728053265, 3414, 1929379855, 69286, 1862278407,
    24716, 1677723657, 50581, 1929580301, 74626, 1982603779, 34684, 2030242577, 31793, 1929579278, 13580, 1946353676,
    46698, 1929580294, 26560, 1795295493, 54607, 1795232517, 49563, 1929580296, 50741, 1946357511, 11808, 1912799241,
    86231, 1912744201, 39433, 1929383439, 81528, 1929576458, 51700, 1929580548, 82780, 822155010, 24046, 788531204,
    74379, 771760388, 1966, 1946157079, 15554, 1996488980, 12711, 1694695433, 79795, 1677797137, 76941, 1912611849,
    31209, 1929579273, 49529, 1728253703, 86152, 1912744198, 68684, 1677729034, 80738, 1946167068, 69976, 1828723977,
    45790, 1627590406, 72716, 1627397382, 15440, 1694499087, 15455, 1694499087, 49475, 1728253708, 73956, 1946165511,
    13258, 1845690377, 29396, 1929579286, 29517, 2030242581, 29538, 1661143829, 73483, 1694506517, 35133, 1828784916,
    73464, 1694506515, 73504, 1845501458, 29486, 1929579281, 37360, 1929448721, 35466, 1694567184, 35497, 1929448208,
    37328, 1929448720, 37344, 1929448720, 73448, 1845501456, 29291, 1694698255, 29331, 1946356495, 29418, 1728252687,
    35482, 1929448207, 37405, 1929448719, 29433, 1929579278, 29503, 1929579278, 37289, 1929448718, 37377, 1694567694,
    37391, 1929448718, 81265, 1929576462, 29306, 2030242573, 29346, 1929579277, 29371, 1929579277, 29447, 1862470413,
    29460, 1929579277, 29473, 1627589389, 37303, 1661013261, 81279, 1929576461, 29319, 1929579276, 29359, 1946356492,
    29384, 1795361548, 29559, 1828915980, 37316, 1929448716, 35847, 973147144, 35855, 536939528, 29284, 1677921031,
    81446, 1677918215, 86924, 1677928967, 69870, 1694506247, 4092, 1996488727, 78237, 2030052627, 82992, 1728125199,
    20759, 1912603404, 13953, 1929576456, 34401, 1845693195, 34393, 1879247624, 688, 1694498826, 48195, 1745030917,
    23820, 973080589, 26492, 1694632204, 87668, 1694707980, 89222, 1694708492, 89367, 1694708748, 23844, 973080585,
    26514, 1661077768, 87690, 1661153544, 89400, 1661154312, 5404, 1845493770, 31244, 1929579274, 11793, 1677918217,
    11413, 1694695432, 87358, 1929521671, 25278, 1627392007, 48320, 1694699278, 48294, 1694699276, 832, 1929379850,
    53105, 973082897, 20511, 1946157840, 92764, 1946157842, 20951, 1912603419, 77267, 1912611863, 77252, 1694508047,
    77486, 1946166287, 94092, 1912603408, 23198, 1677723406, 94108, 1912603406, 4318, 1946157068, 46668, 1929580295,
    30702, 1677921036, 84181, 1845562884, 84204, 1845628420, 20719, 1912603405, 48534, 1929580299, 89838, 1929589789,
    89815, 2030253079, 89797, 1845703698, 33264, 1728252690, 69639, 1795169540, 16624, 1912602895, 57759, 2030245901,
    78256, 973088013, 53894, 771822088, 53859, 822153735, 80714, 1711286040, 50989, 1946357522, 42455, 1929383436,
    41579, 1929383435, 45660, 1929580299, 80385, 1946167054, 22965, 1677723149, 22862, 1677723148, 58991, 973084933,
    20584, 1946157848, 93098, 1912603414, 50121, 1929580302, 50135, 1845694221, 75302, 1845699341, 46815, 1728253705,
    11311, 1979908100, 73660, 1694506508, 79232, 1694574351, 79205, 1929455374, 79192, 1929455373, 79219, 1711351565,
    56508, 1929385743, 26063, 1694500873, 91198, 1694709257, 19287, 1694499346, 48423, 1845694214, 57560, 1929582605,
    57548, 2030245900, 56707, 973084441, 82661, 1929451288, 56690, 1946162961, 94406, 1677866768, 72790, 1627397384,
    69736, 2030050571, 65876, 587405829, 23354, 973080585, 23346, 2030045192, 83301, 2030113032, 88148, 2030252552,
    85750, 1946364930, 932, 1694498829, 12720, 1929576461, 892, 1795162124, 74082, 1946165507, 18521, 1912602903,
    39173, 1929383437, 67871, 1694506247, 1761, 1929379853, 55087, 1744900869, 8087, 1929379850, 69761, 1694506249,
    38793, 1811942935, 68766, 771759363, 21966, 2030109708, 36156, 973147146, 36166, 973147146, 50060, 1929580298,
    83793, 973153034, 50051, 1912803081, 50070, 1677922057, 75141, 1912808201, 75150, 1677927177, 53797, 2030047499,
    77639, 1912611842, 23363, 973080583, 36301, 973147143, 84201, 1795231235, 57645, 1929582601, 68717, 771759364,
    73951, 1946165509, 72831, 1862278407, 83249, 973148423, 70032, 1627397380, 54539, 1677792005, 70581, 1627397381,
    41391, 1929383432, 82338, 1677788424, 48100, 1845694224, 54422, 2030113543, 93415, 1912603408, 93431, 1912603406,
    48796, 2047020807, 13531, 1929576452, 75580, 1677927176, 77071, 1811948551, 26431, 1879181570, 38086, 1879051778,
    85788, 1879256066, 91273, 1879258626, 73897, 1828724995, 38851, 1946160643, 77359, 1845502987, 92540, 1912603416,
    12960, 1862467594, 8017, 1694498842, 52490, 1560350730, 92815, 1912603412, 15052, 1912602889, 80449, 1912612626,
    48044, 1929580303, 77400, 1912611845, 71551, 1845501188, 3725, 1677721619, 29717, 1946356496, 84285, 1812006667,
    69995, 1828723977, 39651, 1845497361, 94294, 1677866761, 43770, 1946160654, 71360, 1828723977, 71933, 1946164493,
    73963, 1795170567, 48161, 1896025861, 68292, 1929387274, 76562, 1912611847, 84317, 805308167, 40929, 1929383429,
    84153, 1627459075, 84218, 1627524611, 68708, 771759364, 21476, 1912603410, 57326, 973084421, 51960, 1694699529,
    47219, 1694699275, 70281, 1979718919, 35679, 973147149, 38016, 973147404, 14103, 1879244811, 37635, 1912671499,
    51512, 1912672011, 81178, 1912799241, 69863, 1728060679, 83511, 1996561929, 69149, 1862278404, 2489, 1946157074,
    7360, 1929379857, 80897, 1845559303, 91952, 1946157850, 91978, 1912603411, 13535, 1929576453, 55496, 973149189,
    50315, 1627590404, 75783, 1627595524, 3678, 1677721629, 47150, 1812139791, 55822, 1845564683, 70803, 1761615109,
    28576, 1946159624, 48484, 1728253702, 65840, 688069126, 65798, 688069125, 45671, 1929580290, 83962, 1694699015,
    51382, 3137408775, 46340, 1912803083, 55453, 973149193, 76572, 771761156, 26121, 1694500879, 26578, 1694632207,
    89526, 1694708751, 26565, 1694632205, 89513, 1694708749, 89541, 1862480909, 94365, 1677866766, 14233, 1677918214,
    19610, 1912603398, 82418, 1677788678, 12874, 1946353668, 94554, 1677866765, 86158, 1694640392, 69033, 1845501192,
    54829, 1661014790, 46056, 1862471429, 66113, 788732418, 3256, 3070230536, 3968, 1694498830, 44419, 1946160649,
    69041, 1627397385, 72651, 1677729035, 45740, 1929580295, 7721, 1845493792, 57255, 973084420, 74162, 1946165508,
    67207, 1694505733, 26859, 1694632202, 91223, 1694709258, 3803, 1677721623, 36233, 973147149, 50489, 1929580300,
    75361, 1929585420, 58338, 1929582602, 75523, 1929585418, 77159, 1879057418, 57582, 1929582604, 67343, 1677728780,
    18847, 805306886, 18853, 956301830, 13020, 1828913158, 71486, 1627397382, 11188, 1627586565, 49084, 1627590405,
    57457, 1627592453, 86075, 1627531525, 87310, 1627597317, 50662, 1929580301, 68057, 1761615109, 46846, 1929580293,
    48999, 1694699269, 10126, 1929379857, 6753, 1879048205, 14367, 1929576460, 16573, 1912602892, 18728, 1644167720,
    6728, 1929379865, 18703, 1929380377, 27944, 1929513241, 89317, 1929589529, 73935, 1845502217, 31755, 1929579279,
    35940, 1677790218, 66101, 2684557827, 37245, 1912671500, 12098, 1929576459, 37234, 1744899339, 37225, 1845562633,
    16433, 1912602894, 80868, 1862336525, 36856, 973147147, 81887, 1694564618, 27720, 1929513224, 38510, 1929383432,
    11237, 2533556226, 92906, 1946157845, 74243, 1694507276, 70444, 1728060679, 48951, 1661144837, 50804, 1929580297,
    40276, 1694502409, 26833, 1627523330, 91233, 1627600386, 32733, 1929579275, 4115, 1694498838, 5084, 1929379857,
    4151, 536870928, 4137, 1694498830, 11639, 1929576462, 80944, 1946222605, 86841, 1946364429, 11628, 1728249867,
    49114, 1728253707, 86854, 1728260619, 11619, 1694695433, 67627, 1929387019, 85780, 1946364930, 77169, 1811948552,
    48545, 1828916999, 94006, 1912603407, 46938, 1929580298, 46930, 2030243592, 54674, 2030113544, 77240, 1862280195,
    25594, 973080583, 71047, 1996496135, 46704, 1929580293, 68858, 771759363, 82981, 1828788491, 67073, 1677728524,
    743, 1795162132, 77177, 1694508036, 72532, 1627397381, 29230, 738200071, 40970, 1677725203, 44298, 1694502419,
    45275, 1677921802, 94175, 1962935051, 66583, 1811946254, 36216, 973147144, 53959, 2013336071, 75333, 2013471495,
    74537, 2031362563, 3982, 1996488725, 4049, 1912602645, 73183, 1845501458, 73201, 1845501458, 69454, 1677729033,
    12701, 1694695434, 25474, 973080579, 75956, 771761155, 52845, 1929384210, 83182, 1929449741, 29029, 1929382411,
    57318, 973084420, 45826, 1661144844, 80638, 1845503766, 80618, 1845503764, 39464, 1811942924, 48352, 2030243590,
    68316, 1694506251, 46778, 2030243589, 24506, 771753993, 43681, 1929383433, 74174, 1946165508, 35645, 973147145,
    48607, 2013466371, 54715, 2013336323, 77218, 1744839685, 87070, 1862478339, 13897, 1929576460, 84161, 536940036,
    25511, 788531210, 26889, 1694632201, 91241, 1694709257, 44926, 1929383429, 70841, 1694506249, 48655, 1929580296,
    13236, 1929576459, 90656, 1694708997, 85774, 654519298, 21288, 1912603412, 48590, 1929580301, 11335, 1929576452,
    23549, 2030045205, 88440, 2030252565, 23570, 973080595, 87789, 1845702930, 90196, 1845703698, 44210, 1694502409,
    79897, 1828792073, 79906, 1912678153, 13295, 1929576459, 40156, 1946160660, 44839, 1879051785, 47383, 1929580292,
    34558, 1694698253, 43173, 1694502420, 43517, 1694502415, 56044, 1845564684, 85956, 1929521415, 25459, 788531208,
    26901, 1694632199, 47555, 1929580295, 91315, 1694709255, 39668, 1929383444, 27212, 1946290451, 38854, 1946160659,
    12811, 1996685318, 41426, 1929383435, 10505, 1929379858, 18572, 1929380114, 22263, 1845495058, 66652, 1929386770,
    66670, 1795169040, 74762, 1929388816, 94164, 1795162891, 84239, 922814216, 84247, 939591432, 84255, 956368648,
    54429, 1929450249, 71800, 1795169544, 12109, 1929576458, 70199, 1677729030, 13193, 1929576455, 45762, 1929580293,
    69393, 1929387269, 68228, 1811946759, 91653, 1627600388, 39061, 1694502423, 67846, 1862278413, 4941, 1929379860,
    14324, 1929576467, 73522, 1694506513, 20016, 1677722383, 20031, 1711276815, 73539, 1694506511, 14343, 1828913166,
    94232, 1828717326, 49749, 1929580298, 49740, 1812139785, 75197, 1812144905, 86725, 1812146697, 9450, 2030043160,
    4859, 1929379860, 93388, 1946157851, 93346, 1912603414, 40406, 2030046740, 48776, 1929580308, 93368, 1912603412,
    48758, 1929580306, 48745, 1946357517, 49487, 1912803078, 72748, 1627397384, 69226, 1929387269, 7013, 1845493780,
    30206, 1929579282, 30189, 1728252689, 30224, 1963133713, 30241, 1929579281, 14006, 1929576464, 36374, 973147146,
    30180, 1677921033, 54372, 1912673030, 55061, 1677792006, 70263, 1845501188, 81558, 2030239748, 68528, 2030050571,
    48888, 1979911938, 81326, 1979908098, 86092, 1979853058, 46231, 1946357517, 74518, 1913397763, 6143, 1946157074,
    44444, 1946160660, 47787, 1694699270, 24541, 973080584, 87555, 1929588999, 72567, 1912610053, 36308, 973147144,
    11143, 2030239751, 50436, 2030243591, 48677, 1946357524, 48663, 1694699278, 69007, 1694506245, 11425, 1845690372,
    29914, 1946356497, 37087, 973147149, 29931, 1677921036, 58048, 1996691468, 81004, 1879113737, 79839, 1929455370,
    10023, 1694498822, 41817, 1677725205, 44195, 1845497359, 69729, 2013273351, 34332, 1845693196, 70481, 1962941703,
    11356, 1929576457, 54323, 1929450245, 54319, 1694569220, 70674, 1845501191, 73855, 973152263, 19884, 1912603404,
    13008, 721616898, 19928, 1711276812, 2868, 1845493772, 93768, 1912603403, 56039, 1946227973, 11830, 1929576455,
    39476, 1845497372, 71454, 1744837903, 68022, 1627397383, 68990, 2030050568, 80254, 1677731601, 80239, 1677731599,
    74121, 1946165507, 85685, 1929587715, 31654, 1929579279, 35432, 1828784911, 38478, 1862274569, 84532, 2030109714,
    67212, 1946163982, 8202, 1711276043, 25656, 1929381905, 27506, 1929513233, 90894, 1929590289, 82275, 1627457545,
    90911, 1627600393, 14724, 1929380114, 14742, 1929380114, 47237, 1745030924, 69293, 1660951814, 66738, 1677728527,
    79780, 1845569295, 19318, 1677722120, 42576, 1795165700, 16797, 1828716820, 16817, 1912602900, 56732, 973084436,
    38235, 1929383443, 82699, 1845565203, 79435, 1912678162, 16781, 1929380112, 56752, 973084432, 56785, 973084431,
    76099, 1946166287, 82718, 1929451279, 82685, 1845565198, 81897, 1946222861, 56800, 973084427, 81013, 1929576458,
    38226, 1929383433, 56776, 973084425, 76062, 1946166281, 11600, 1929576456, 56768, 973084424, 57449, 1929582344,
    11593, 1946353671, 57442, 1946359559, 8490, 1694498833, 8507, 2030043151, 47723, 2030243598, 68598, 1811946766,
    38592, 2013269507, 9737, 1694498829, 11781, 1946353670, 31306, 1929579285, 31378, 1929579283, 31414, 1929579283,
    31343, 1929579282, 1219, 1912602639, 23144, 1694500622, 35369, 1879116557, 17829, 2030043404, 14794, 1996488970,
    81736, 1862336777, 17541, 1694499088, 53177, 2030047505, 50308, 1627590403, 51623, 1627590659, 75752, 1627595523,
    15393, 2013266189, 39186, 1929383441, 70401, 1627397382, 26911, 1627523331, 44527, 1627393539, 91325, 1627600387,
    52566, 1560350731, 68539, 1862278404, 26671, 1862404365, 28437, 1862273549, 89431, 1862480909, 89444, 1694708749,
    13287, 1929576456, 89251, 1929589512, 13280, 1694695431, 26664, 1694632199, 75824, 1694704391, 89244, 1694708487,
    89457, 1694708743, 48232, 1929580294, 39791, 1694502412, 84823, 1929446427, 52897, 1694503187, 52916, 1929384210,
    84850, 1929446418, 27736, 1929513226, 40489, 1929383434, 74449, 738205956, 55732, 604050695, 54612, 1912673030,
    33343, 1728252696, 71193, 1627397382, 22874, 1677723148, 49191, 1912803078, 44473, 1694502416, 44366, 2013269512,
    13371, 1946353673, 18833, 1946157577, 56344, 973084173, 44753, 1694502413, 85924, 2030184709, 68557, 1862278409,
    76028, 1694508036, 36760, 973147146, 20440, 1912603409, 49853, 1929580304, 20341, 1946157839, 21867, 2030109711,
    49817, 1845694220, 9137, 1694498831, 40934, 1912606219, 72916, 1627397389, 78698, 1929455125, 78678, 1946232340,
    78719, 1694574099, 78663, 1694574095, 49010, 1929580293, 69903, 1627397382, 57135, 1996494615, 40091, 1946160647,
    48429, 1677922052, 67453, 1711283214, 90779, 1929590287, 11183, 1862467589, 50463, 1862471429, 70008, 1761615112,
    51017, 1929580296, 71689, 1627397385, 71998, 1627397384, 75966, 1929389058, 68029, 1627397381, 56015, 973149446,
    56021, 973149446, 56010, 973149445, 1886, 1946157071, 71226, 1694506246, 68109, 1627397381, 12979, 2013462530,
    13085, 1694695439, 81547, 1845690379, 14270, 1812135946, 84169, 536940036, 87133, 1912809989, 45265, 1677921802,
    22446, 1694500104, 9908, 1929379857, 56056, 973084169, 42276, 1929383434, 68496, 1728060679, 4418, 1929379855,
    86195, 1929521418, 86186, 1912744201, 15406, 2013266189, 23255, 1711277840, 81230, 1845690381, 13632, 1996685319,
    85678, 1845701635, 40353, 1912606226, 49152, 1677922057, 45428, 1946357253, 2942, 2030043150, 1806, 1946157068,
    1234, 1912602636, 45915, 1627590405, 71639, 1627397382, 32641, 1929579280, 20850, 1660945164, 93277, 1912603411,
    52179, 1627590666, 74085, 1946165507, 27852, 1929513227, 1792, 1946157070, 46739, 1862471430, 71054, 1912610054,
    72513, 1845501195, 52455, 687935498, 47986, 1694699272, 35959, 973147142, 66004, 755177992, 2183, 1929379873,
    71597, 1744837897, 43616, 1862274571, 91672, 1929590283, 23068, 1862272777, 69050, 1761615115, 48586, 1929580292,
    49734, 1845694214, 75226, 1845699334, 13026, 1694695429, 29983, 1929579274, 36067, 973147146, 29974, 1677921033,
    6515, 2030043152, 54571, 1929450248, 54564, 1946227463, 17970, 1795162389, 76431, 2030052367, 23040, 1862272775,
    26267, 788531207, 49998, 1929580300, 49987, 1694699275, 75206, 1694704395, 26928, 1879181574, 42119, 1879051782,
    91334, 1879258630, 68450, 1728060682, 17140, 1912602896, 54098, 1812009490, 30291, 1963133712, 87118, 1912809989,
    67202, 1694505733, 23487, 2030045201, 88748, 2030252561, 74341, 2030051592, 86959, 2030250504, 12159, 1795358728,
    38325, 1946160649, 10984, 1946353670, 74033, 1946165507, 71773, 1728060684, 13012, 721616901, 24068, 973080583,
    49433, 1929580294, 68853, 771759365, 82302, 1677788424, 6032, 1677721612, 85690, 1929587715, 91801, 1946157849,
    93648, 1912603412, 93630, 1912603410, 47608, 1946357515, 92600, 1946157848, 92564, 1912603411, 92583, 1912603409,
    47431, 1929580303, 47421, 2030243594, 50443, 1929580297, 80826, 1744896019, 76621, 1845502990, 76608, 1845502989,
    76597, 1845502987, 46212, 1929580296, 87396, 1694640649, 85790, 1761815557, 85729, 1946364932, 82066, 1912668427,
    14140, 1996685322, 52004, 1929580549, 13961, 1862467589, 1064, 1677721619, 38518, 1929383436, 45754, 1677922056,
    69385, 1677729032, 67369, 1929387016, 51090, 1812139787, 42362, 1845497361, 57309, 973084425, 16937, 1912602901,
    16958, 1912602901, 15728, 1728053523, 94613, 1694643977, 93919, 1912603409, 46043, 1929580301, 46035, 1812139784,
    11239, 2500001795, 51145, 1694699274, 10185, 1946157074, 77543, 1946166286, 12515, 1694695436, 47521, 1745030920,
    25894, 973080588, 88057, 1929589003, 72734, 1627397385, 68752, 771759364, 81512, 1912799238, 8922, 1845493770,
    51626, 1694699530, 69925, 1929387269, 41604, 1811942930, 11166, 1929576454, 23302, 973080582, 23340, 788531206,
    26696, 1929513222, 50387, 1929580294, 86682, 1929587206, 87489, 1929588998, 89122, 1929589510, 90616, 1929590022,
    11161, 1862467589, 26691, 1862404357, 87256, 1862478341, 87484, 1862480133, 89117, 1862480645, 90611, 1862481157,
    51858, 1694699530, 83093, 2030113032, 13835, 1912799238, 68797, 771759364, 73905, 771760389, 71174, 1912610059,
    91151, 1929590284, 80904, 1694564364, 37182, 1728198663, 65726, 1929386253, 46557, 1845694219, 42552, 1929383444,
    70542, 1728060681, 41742, 1677725198, 69706, 2030050567, 81194, 1946353669, 27984, 1661077763, 87531, 1661153539,
    58126, 1996691472, 72756, 1627397385, 24590, 788531215, 24576, 1862273038, 24605, 1694500878, 27367, 1862404366,
    27381, 1694632206, 90375, 1862480910, 24565, 1711278091, 88563, 1711485451, 24556, 973080585, 27359, 2030176520,
    82173, 2030110728, 87289, 2030250504, 87867, 2030252296, 88555, 2030252552, 84189, 1761676803, 36550, 973147146,
    33234, 1912802057, 42076, 2046823947, 44033, 2030046727, 48975, 1627590405, 68741, 771759364, 68647, 1694506255,
    54332, 1728123655, 53934, 1694568969, 3003, 1845493776, 57290, 973084422, 57303, 536876806, 11024, 1812135941,
    25002, 973080580, 79168, 1694574351, 79154, 1929455374, 79141, 1929455373, 5659, 1694498833, 5625, 2030043151,
    35654, 1812007945, 77670, 1694508035, 70697, 1962941700, 10455, 1694498841, 70004, 1862278404, 57976, 1845696529,
    3340, 1677721628, 71496, 1761615109, 85566, 1946299679, 85597, 1728195866, 85550, 1677864208, 66123, 688069134,
    53984, 1946227209, 32694, 1929579277, 74471, 1996497160, 77666, 771761156, 84022, 1946357257, 84933, 1963000842,
    65846, 755177990, 65808, 755177989, 9714, 1677721623, 18113, 1677721879, 53543, 2030047502, 53557, 2030047501,
    11108, 1946353674, 77067, 771761156, 59130, 1929386266, 70071, 1946164488, 76950, 1694508041, 70871, 2030050571,
    68774, 771759365, 11545, 2030239749, 33466, 1728252690, 31807, 1677921040, 74019, 1946165506, 40508, 1845497363,
    13171, 1929576455, 51532, 1694699526, 41501, 1912606226, 41437, 1929383439, 41072, 1929383438, 78285, 1929389336,
    41978, 1929383429, 76290, 1912611857, 48414, 1929580297, 74105, 1946165507, 48386, 1694699276, 86443, 1694640411,
    70338, 1728060685, 86392, 1946298632, 13215, 1879244804, 41388, 1660947971, 83617, 1677925903, 92064, 1946157843,
    49054, 1929580295, 15042, 1912602890, 152, 1946157074, 9264, 1845493770, 58467, 1711478793, 12953, 1677918215,
    42750, 1929383441, 56357, 973084169, 44503, 1929383431, 5367, 1929379852, 10599, 1929379874, 69755, 2030050566,
    13446, 1862467589, 74559, 1813783043, 76996, 771761157, 76992, 1946166276, 41571, 1929383432, 45402, 1812139529,
    71475, 1744837894, 25533, 1862273041, 26816, 1862404369, 90762, 1862481425, 71202, 1761615112, 72285, 1862278410,
    71012, 1627397383, 30321, 1963133714, 94270, 1677866761, 48900, 1862471434, 7614, 1946157070, 73910, 1845502212,
    68543, 2030050574, 19058, 1845494304, 39385, 1660947984, 68895, 1627397383, 77233, 1912611847, 79812, 1677797138,
    26072, 788531206, 27825, 1862404357, 91519, 1862481413, 72329, 1862278405, 71887, 1627397385, 59662, 1929386258,
    12907, 1845690374, 86931, 1845701126, 76462, 1811948561, 26918, 1929513220, 44362, 1929383428, 91355, 1929590276,
    50234, 1828917000, 21013, 1946157843, 76926, 1694508047, 20915, 1660945164, 66037, 688069125, 42945, 1929383432,
    43690, 1929383437, 54919, 1694569220, 54396, 1694569223, 66088, 1594038789, 66084, 1594038788, 67129, 1929386773,
    1333, 1694498828, 29017, 1929382412, 55000, 1946227462, 38152, 1761611267, 66172, 1711282956, 66145, 1828723467,
    11550, 1912799237, 1606, 1694498832, 5390, 1845493774, 52664, 687935504, 31182, 2030242574, 70102, 1627397385,
    31174, 1929579272, 45551, 1929580296, 54529, 1845564166, 2261, 1677721640, 81126, 1929576466, 12733, 1812135946,
    74493, 2030576136, 86994, 2030250504, 46809, 1745030918, 51355, 2449542919, 56480, 1946162957, 17418, 1912602897,
    4409, 1946157065, 19032, 1677722138, 49724, 1929580298, 19654, 1946157833, 13116, 1929576456, 13109, 1845690375,
    40723, 1677725200, 73944, 1728061703, 70254, 1694506249, 40763, 2030046738, 42337, 1761611276, 45222, 1812139528,
    78777, 1694574096, 39638, 1845497357, 67960, 1694506249, 74392, 1677730051, 79995, 1912612619, 65836, 1929583108,
    25946, 1795164177, 27100, 1795295505, 38897, 1795165713, 91113, 1795372561, 25930, 1929381904, 27084, 1929513232,
    91097, 1929590288, 27117, 2030176521, 38888, 2030046729, 51952, 1728253960, 45043, 1811942920, 91502, 1812149768,
    78793, 1845569048, 9697, 2030043153, 3368, 1694498831, 69807, 1845501194, 53341, 2030047504, 45418, 1912802826,
    69899, 1845501188, 13219, 1694695429, 3649, 1694498845, 6579, 2030043163, 79667, 1946232596, 28242, 1845496336,
    65590, 1912609040, 79687, 2030118671, 90860, 1795372551, 67943, 1929387271, 68285, 1795169543, 69643, 2030050568,
    36282, 973147146, 43604, 1828720140, 41310, 1660947977, 3760, 1728053261, 25707, 1627392018, 27004, 2030176526,
    43848, 2030046734, 91370, 2030253582, 91384, 1929590286, 25696, 1627392011, 6295, 1929379850, 26997, 1963067655,
    43862, 1962937863, 91363, 1963144711, 19445, 1929380380, 9474, 2030043160, 4843, 1694498832, 4897, 1694498829,
    4831, 1694498828, 46066, 1929580298, 13073, 1745027079, 44670, 1677725201, 54391, 1912673029, 51886, 1728253983,
    51868, 1661145106, 51849, 1694699529, 18590, 1694499092, 34708, 1912802067, 34701, 2030242567, 82750, 2013337347,
    27069, 1694632207, 91082, 1694709263, 93973, 1946157844, 93993, 1912603405, 70981, 1761615110, 78544, 1677731103,
    58711, 1761679378, 21383, 1912603409, 57841, 2030245905, 58696, 1761679375, 83507, 1694572036, 52428, 1795231761,
    85739, 1812147202, 5059, 1879048200, 77100, 1912611847, 9925, 1811939338, 42623, 1929383437, 71927, 1845501190,
    14100, 822280195, 81622, 1694695436, 84263, 1694566156, 47953, 1728253705, 34761, 1912802071, 35084, 1828784915,
    58490, 1929582611, 8713, 1912602641, 31569, 1929579280, 35068, 1828784912, 31585, 1929579279, 31639, 1694698255,
    31555, 1929579278, 31612, 1929579278, 34344, 1845693198, 58476, 1929582606, 81251, 1929576462, 22755, 1694500365,
    31626, 1929579277, 31600, 1929579276, 31544, 1929579275, 35048, 1828784907, 45540, 1929580299, 34752, 2030242569,
    35059, 1845562121, 9026, 1996488724, 65963, 1946360335, 14284, 1694695438, 14298, 1946353678, 65912, 1694702094,
    65949, 1694702094, 14312, 2030239756, 65926, 2030246412, 65938, 1946360331, 12176, 1946353669, 74060, 1946165506,
    9947, 1845493771, 75113, 1929388811, 75394, 1845699335, 1706, 1929379853, 73986, 1946165507, 40426, 1677725202,
    20373, 1946157840, 93314, 1912603407, 20746, 1912603405, 92258, 1912603405, 42802, 1946160652, 19993, 1795162891,
    49172, 1929580299, 51475, 1040256776, 70780, 1795169543, 47550, 1694699269, 42972, 1845497359, 42987, 1929383436,
    45254, 2047020550, 13397, 1929576452, 69514, 1845501192, 83688, 1828791053, 28298, 1811941899, 49089, 1929580298,
    45104, 1879051781, 82235, 2030110729, 83044, 2030113033, 88418, 2030252553, 72861, 1627397385, 24901, 1946159123,
    89632, 1694708754, 89650, 1862480914, 24842, 973080592, 24858, 2030045200, 53428, 2030047504, 88307, 2030252560,
    24827, 2030045199, 53413, 2030047503, 88292, 2030252559, 24874, 973080590, 24814, 973080589, 24888, 788531213,
    87950, 1929589005, 26738, 1845627148, 87938, 1845702924, 89164, 1845703436, 89620, 1694708748, 89668, 1845703692,
    19906, 1912603403, 34541, 1694698257, 36442, 973147153, 8389, 1694498832, 34602, 1929579280, 3070, 1694498830,
    3094, 1694498830, 8439, 2030043150, 33130, 2030242574, 8417, 1946157069, 36624, 973147147, 22287, 1845495049,
    22296, 1946158345, 36433, 973147145, 38007, 1845562633, 82380, 2030109961, 84726, 2030109705, 11303, 1929576456,
    72683, 1845501190, 37914, 1929448715, 74124, 1946165507, 69817, 1677729032, 1680, 1929379853, 2507, 1946157072,
    4298, 1929379860, 84598, 1828783127, 84621, 2030109717, 66081, 1594038787, 54892, 1812009736, 87460, 1812081160,
    41399, 1979715075, 47569, 2030243595, 86240, 1912744199, 68327, 2030050570, 70954, 1627397380, 36101, 973147158,
    31433, 1946356501, 31454, 1677921042, 45109, 1946160650, 82561, 1929451277, 77130, 1677730824, 33933, 1929579275,
    33944, 2030242569, 75648, 2030248713, 28023, 1845496328, 91688, 1929590290, 58656, 1677793297, 58673, 2030114826,
    43562, 1929383432, 57740, 2030245895, 45783, 1677922055, 72709, 1677729031, 13853, 1912799239, 11585, 1896022019,
    74504, 772284932, 36867, 1912671241, 83101, 1828786444, 83123, 1912672523, 83113, 2030113034, 47342, 1929580296,
    92444, 1946157846, 84089, 1661144595, 46491, 2030243601, 92466, 1912603409, 40252, 1996492303, 41319, 1677725198,
    41650, 1946160653, 45725, 1929580301, 84130, 1929580045, 45717, 1812139784, 87219, 1812146696, 11155, 1929576454,
    24062, 973080582, 26732, 1929513222, 87250, 1929587206, 87543, 1929588998, 89158, 1929589510, 90605, 1929590022,
    11150, 1694695429, 26727, 1694632197, 87245, 1694706181, 87538, 1694707973, 89153, 1694708485, 90600, 1694708997,
    91065, 1845704197, 91146, 1862481413, 69778, 1744837893, 84014, 1694699016, 13328, 1929576453, 55168, 1929450245,
    55164, 1828786948, 74600, 774119940, 75975, 2013275138, 17232, 1929380122, 81687, 1912668424, 81187, 2030239751,
    70061, 1627397386, 74355, 2030051592, 86973, 2030250504, 71517, 2030050571, 26088, 1862273037, 21688, 2030109719,
    21670, 2030109714, 52330, 1912803334, 13768, 1627586563, 77023, 771761156, 83033, 2030113035, 51025, 1845694217,
    71676, 1627397383, 46182, 1929580299, 25494, 788531209, 26835, 1627523336, 38271, 1627393544, 69322, 1627397384,
    50914, 2030243591, 66110, 2399345155, 29176, 1946159623, 29701, 1963133712, 66807, 2030050062, 7077, 1795162125,
    33886, 1694698251, 33879, 1711475463, 72083, 2046827789, 41622, 1912606220, 41718, 1845497355, 69682, 1862278407,
    55057, 2030113540, 75606, 1677927174, 71343, 1862278406, 33206, 1694698253, 13492, 1912799240, 28518, 1912605187,
    36598, 973147154, 30437, 1929579281, 36581, 973147153, 51190, 1929580305, 30421, 1694698256, 75831, 1694704400,
    30356, 1644366604, 42444, 2030046731, 93698, 1912603405, 50621, 1694699276, 69915, 1627397382, 77027, 1811948551,
    21644, 2030109715, 13713, 1694695430, 71534, 1627397382, 72432, 1929387270, 35227, 1694567191, 33401, 1677921042,
    49939, 1929580306, 33419, 1677921041, 33450, 1929579280, 49923, 1929580304, 33436, 1929579278, 76832, 1694508045,
    85942, 1912744196, 13670, 1694695429, 43100, 1946160656, 4992, 1929379849, 71072, 1627397381, 58729, 1929451533,
    57527, 2030245900, 28568, 1996491272, 51101, 1845694216, 25829, 973080585, 27693, 1929513224, 38470, 1929383432,
    88075, 1929589000, 1187, 1929379859, 77011, 771761156, 26922, 1627523334, 42420, 1627393542, 91328, 1627600390,
    52476, 687935495, 45161, 1946160655, 14164, 1795358731, 10316, 1694498830, 55273, 1677792016, 69797, 1946164490,
    73426, 1694506502, 12507, 1929576452, 85661, 1929587460, 52085, 1694699543, 28968, 1728055821, 28959, 1946159625,
    86128, 1694640394, 44874, 553651723, 44864, 1946160650, 57282, 973084420, 31874, 1929579277, 44766, 1694502414,
    55074, 1946227462, 28214, 1845496336, 15178, 1694499092, 15149, 1694499089, 12268, 1845690384, 15198, 1677721872,
    15214, 1912602896, 15166, 1996488972, 12260, 1912799240, 86026, 1912744200, 12878, 1694695430, 25649, 788531207,
    74212, 1694507271, 87088, 1912809988, 7206, 1677721612, 45100, 1778388484, 30368, 1644366606, 46139, 1845694219,
    38536, 1828720136, 78817, 1929455131, 36316, 973147150, 2956, 2030043149, 50423, 2030243597, 45838, 1661144844,
    48519, 1795362565, 73849, 1040261123, 13841, 1912799238, 71108, 1761615109, 84303, 939525895, 47315, 1694699283,
    15499, 1694499087, 82025, 1744896268, 47306, 1694699273, 17313, 2030043407, 36270, 973147148, 50393, 1929580299,
    81328, 1929576459, 72194, 2030050571, 7330, 1694498834, 90646, 1711486218, 34009, 1929579275, 41756, 1694502416,
    69689, 1811946760, 51942, 1795362826, 87549, 1946366214, 11456, 1946353668, 44089, 1845497363, 42653, 1627393552,
    41353, 1929383438, 41367, 1929383438, 86273, 1812080903, 19623, 1912603398, 45997, 2030243588, 54403, 2030113540,
    87204, 2030250500, 2090, 1845493782, 17658, 1912602901, 77470, 1946166279, 42426, 2030046738, 12884, 1862467588,
    52418, 1862340618, 54088, 1694568970, 72662, 1627397383, 5867, 2030043164, 18544, 2030043420, 6000, 1845493770,
    35184, 1728121623, 35207, 1929448212, 33367, 1728252690, 33385, 1677921040, 37655, 1677790480, 48258, 1929580303,
    67504, 1929387020, 22314, 1677722891, 35996, 973147142, 75755, 1745036037, 69857, 1744837894, 1774, 1929379858,
    81040, 1694695433, 40309, 1627393548, 14045, 1929576451, 12543, 1694695441, 77641, 771761155, 45673, 771952388,
    2301, 1677721626, 86179, 1862412548, 23212, 1996490504, 78269, 2030052624, 19826, 1912603405, 55615, 1828787218,
    82254, 2030110726, 88344, 2030252550, 92148, 1912603404, 77370, 1845502989, 75097, 1694507792, 23244, 1845495563,
    67995, 1862278406, 82768, 973149956, 88681, 1711485458, 24247, 2030045199, 88974, 1627599370, 88256, 2030252553,
    81634, 1929445639, 81023, 1929576456, 1552, 1694498834, 1588, 1694498834, 69624, 1694506249, 66196, 1929386765,
    66184, 1694505740, 53151, 973082890, 24200, 1627392009, 88965, 1627599369, 74091, 2046828801, 38617, 1946160648,
    54177, 1677791766, 48445, 1795362574, 80091, 1946167060, 90460, 1845703960, 2668, 1694498826, 11844, 1845690376,
    36412, 973147149, 8405, 1694498828, 26684, 1946290439, 41294, 1946160647, 79391, 1929455378, 40176, 1845497360,
    48528, 1812139782, 67412, 1929387017, 9750, 1828716582, 18136, 1828716838, 28058, 1694501387, 71481, 1627397381,
    86061, 2030184710, 54535, 1795232516, 54489, 1744900869, 68792, 771759365, 19869, 1946157839, 13439, 1694695431,
    86267, 1946298630, 44228, 1644170760, 71028, 1694506244, 17222, 1862271242, 13675, 1694695431, 92110, 1946157843,
    58568, 2030114826, 17642, 1694499088, 65764, 1996495121, 57876, 1694701590, 57898, 1694701590, 57920, 1761810449,
    58683, 1694570509, 57858, 1694701577, 57867, 1694701577, 72055, 1946164490, 45260, 1677921797, 86756, 1929587205,
    27980, 1694632196, 86104, 1694640388, 86752, 1694706180, 18781, 1677722131, 18800, 1677722130, 68954, 1761615110,
    21905, 973145095, 77246, 1862280195, 74130, 1946165507, 76962, 1946166275, 39504, 1845497376, 38680, 1660947980,
    71606, 1828723976, 70248, 1862278406, 44464, 1828720137, 71246, 1761615114, 50792, 1929580300, 9167, 1845493768,
    40749, 2030046734, 40791, 1694502411, 43641, 1946160658, 72888, 1627397384, 94279, 1677866759, 58578, 1677793292,
    12970, 1929576457, 50921, 1929580297, 56555, 1946162968, 10238, 1694498838, 82612, 1929451280, 7828, 1912602639,
    50567, 1929580302, 21602, 1912603405, 27548, 1845627149, 46324, 2030243597, 46439, 2030243597, 82284, 1845561357,
    90945, 1845704205, 7816, 1845493772, 27491, 1627523340, 27701, 1929513224, 38449, 1929383432, 42408, 1795165699,
    66042, 688069125, 84223, 1711343365, 69084, 1627397382, 11007, 1946353670, 11013, 1946353670, 81479, 973275146,
    12167, 1929576457, 68874, 771759364, 72544, 2030050566, 14262, 1812135944, 39355, 1694502413, 91997, 1946157846,
    68670, 2030050574, 46483, 2030243592, 24268, 1694500870, 90678, 1929590283, 59080, 1845500184, 75604, 1677927170,
    78867, 1879123482, 85991, 1912744200, 75618, 1812144902, 15374, 1912602899, 44995, 1912606221, 22768, 1677723148,
    68838, 771759363, 83284, 2030113033, 88273, 2030252553, 15695, 1694499087, 15681, 1694499086, 93873, 1912603406,
    75567, 1912808201, 50263, 1677922055, 70079, 1946164489, 26943, 1627523335, 42767, 1627393543, 92312, 1946157845,
    20457, 1912603411, 22009, 2030109713, 34509, 1694698256, 50162, 1929580303, 74935, 973087503, 50148, 1946357518,
    74950, 1929388814, 75159, 1946362638, 85858, 1862479882, 50716, 1929580296, 50709, 1812139783, 86590, 1812146695,
    68756, 771759364, 36882, 973147148, 47982, 1946357508, 11288, 1795358724, 85753, 1694706689, 40393, 1694502413,
    24411, 1627392009, 88984, 1627599369, 8308, 2030043156, 8291, 2030043153, 14246, 1812135944, 71614, 1845501194,
    58753, 1929451536, 24763, 1862273039, 27395, 1862404367, 90389, 1862480911, 21740, 2030109708, 22434, 1845495052,
    22502, 1946158348, 82147, 2030110732, 88844, 2030252556, 24778, 788531210, 27482, 1677854985, 82310, 1677788425,
    87886, 1677930761, 74683, 1711285001, 3305, 1862270986, 74118, 1946165507, 52730, 2030047501, 49265, 1627590403,
    54314, 1929450245, 54310, 1828786948, 69414, 1845501190, 39150, 1694502423, 4263, 1795162123, 67793, 1862278409,
    25251, 1879050257, 26597, 1862404362, 89283, 1862480650, 32006, 2030242581, 31991, 1929579279, 37549, 973147403,
    35837, 1946225674, 37539, 1946225930, 40141, 1929383439, 55325, 1912673038, 54518, 1912673035, 16545, 1929380124,
    85537, 1946299661, 15798, 1946157339, 17887, 1946157339, 7644, 2030043157, 73979, 1929388291, 53122, 2030047508,
    73593, 1694506511, 83309, 2030113033, 88546, 2030252553, 54770, 1929450247, 253, 1845493776, 25089, 1711278101,
    88716, 1711485461, 25071, 2030045202, 53591, 2030047505, 25059, 2030045196, 88394, 2030252556, 25049, 973080586,
    88013, 1728262409, 81518, 1694695434, 70597, 1627397384, 11244, 2030239748, 94048, 1946157845, 90316, 1929589775,
    94034, 1912603406, 1622, 1946157067, 46766, 1728253703, 7133, 1929379856, 76820, 1694508037, 71829, 1627397382,
    44594, 1979715080, 75906, 1929585422, 17625, 1694499089, 33953, 1929579280, 19917, 1845494539, 7348, 1879048204,
    71822, 1694506247, 74232, 1694507275, 20255, 1912603403, 85797, 1862478851, 70511, 1962941704, 68748, 771759364,
    85881, 1677863174, 47210, 1929580297, 45942, 1627590406, 72577, 1627397382, 74078, 1946165508, 5923, 1677721608,
    81094, 1929576457, 69217, 1694506249, 72963, 1728060679, 58402, 1929582600, 45693, 1627590403, 50010, 1929580293,
    58381, 1929582605, 71492, 1627397380, 38964, 1929383441, 38949, 1694502415, 67749, 1862278407, 42524, 1946160664,
    69191, 1627397390, 45249, 1761807877, 57730, 2030245898, 24619, 2030045193, 93502, 1912603415, 46793, 1694699280,
    70396, 1912610053, 25430, 1929381904, 27863, 1929513232, 90705, 1929590288, 25446, 2030045193, 72773, 1761615109,
    69888, 1711283467, 22925, 1677723148, 69161, 1845501190, 93174, 1946157846, 93329, 1912603409, 20771, 1912603407,
    49183, 1812139784, 42467, 2030046734, 82782, 872486659, 30688, 1677921038, 85623, 1946299678, 7665, 1677721617,
    34090, 1929579281, 7888, 1929379855, 68928, 1946164491, 10330, 1711276044, 11200, 1929576456, 11193, 1845690375,
    90593, 1845703943, 22828, 1677723149, 15257, 1929380113, 13267, 1912799238, 70205, 1627397385, 70882, 1962941700,
    12181, 1929576457, 1534, 1694498834, 1570, 1694498834, 13204, 1929576453, 13200, 1812135940, 27998, 1845496328,
    57209, 1929385744, 57240, 1912608527, 30339, 1929579281, 30454, 1795361552, 30470, 1912802063, 38604, 1929383437,
    89967, 1845703704, 3019, 2030043149, 82203, 1828784138, 89017, 1828925962, 67421, 1694506000, 45477, 1929580059,
    44017, 1627393552, 84919, 1711342606, 83863, 1845693960, 85972, 1845635336, 38544, 1929383434, 42636, 1929383441,
    71501, 1761615113, 45394, 1795362312, 37571, 1929448728, 5609, 1929379856, 33039, 1929579280, 3044, 1929379855,
    33055, 1929579277, 37560, 1845562635, 35750, 973147145, 11339, 1694695432, 7592, 1677721622, 51401, 1694568204,
    67494, 1677728778, 49787, 1677922067, 51007, 1845694218, 46530, 1912803075, 24475, 2030045200, 82223, 1828784140,
    89039, 1828925964, 24465, 2030045194, 88282, 2030252554, 24457, 973080584, 87900, 1694707975, 58034, 1929582606,
    12211, 1845690372, 45285, 1812139531, 28822, 1845496328, 56426, 1929385743, 93464, 1912603404, 76242, 1912611856,
    46661, 1694699271, 86371, 1694640391, 83060, 2030113035, 70175, 1929387270, 19326, 1845494297, 1309, 1929379864,
    1287, 1929379862, 78127, 1828726030, 78141, 1744839950, 19310, 1627390472, 37273, 973147402, 49514, 1677922063,
    44918, 1627393544, 43333, 2030046731, 74295, 1694507274, 74145, 1946165507, 83053, 2030113031, 91849, 1946157844,
    47905, 1929580307, 47872, 1929580305, 47889, 1929580304, 76353, 2030052368, 76307, 1912611855, 93615, 1912603407,
    92271, 1912603405, 47861, 1929580299, 47934, 1694699275, 41912, 1811942928, 45458, 1912802827, 34206, 1694698270,
    34178, 1694698268, 35267, 1677789979, 35294, 1946225433, 7943, 1962934294, 34141, 1694698262, 34121, 1694698260,
    34163, 1963133711, 73219, 1694506511, 34236, 1828915980, 77390, 1912611850, 37146, 1929525255, 11421, 1963130884,
    28040, 1694501386, 65866, 1677924871, 5246, 1946157077, 44008, 1744834057, 46686, 1946357516, 52699, 2030047495,
    28188, 1862273549, 28201, 1694501389, 89594, 1862480909, 89607, 1694708749, 89587, 1677931527, 50472, 1728253705,
    75352, 1728258825, 54511, 1912673031, 19305, 2030043653, 8549, 2030043151, 8536, 1811939341, 8564, 2046820365,
    81707, 1912668424, 21272, 1912603408, 13860, 1946353676, 70451, 1761615112, 67884, 1845501190, 91613, 1929590278,
    82835, 1845565203, 52743, 2030047503, 52716, 2030047502, 53638, 973082892, 20199, 1912603403, 4379, 1946157071,
    51277, 1946357519, 11702, 1929576456, 11695, 1912799239, 77463, 1912611847, 2690, 1929379851, 13733, 1946353670,
    81805, 1627455749, 12511, 1694695428, 15614, 1929380115, 68834, 771759364, 55255, 1677792018, 18664, 1644167719,
    18640, 1929380376, 69921, 1845501188, 69938, 1728060682, 81339, 1929576461, 46402, 1929580304, 31823, 1929579281,
    90721, 1862481432, 25414, 1627392016, 90689, 1627600400, 39912, 1811942927, 25376, 788531213, 25389, 973080589,
    26327, 771885325, 71698, 1828723981, 25364, 1929381900, 26315, 1929513228, 41900, 1811942924, 90661, 1929590284,
    85894, 1912744199, 85716, 1912810499, 25963, 1929381900, 27057, 1929513228, 91070, 1929590284, 53570, 2030047509,
    53608, 2030047507, 19810, 1912603408, 93711, 1912603408, 81390, 1845690383, 93727, 1912603406, 19981, 1795162892,
    94220, 1828717324, 86782, 1812146695, 68174, 1845501193, 12130, 1845690380, 39803, 1811942938, 67969, 1694506249,
    13500, 1694695430, 39009, 1677725197, 38981, 1694502412, 16447, 1694499090, 2794, 1694498832, 9121, 1946157072,
    16465, 1795162382, 44734, 1845497350, 25601, 788531207, 56255, 973084171, 28629, 687868419, 49133, 1862471429,
    86087, 1862412549, 8375, 1694498830, 8213, 1694498828, 79335, 1862346506, 11283, 1912799237, 77243, 1862280195,
    41109, 1862274574, 69440, 1811946761, 23220, 1845495560, 27783, 1929513230, 41704, 1929383438, 42501, 1979715076,
    67913, 2030050573, 69153, 1627397384, 9322, 1677721617, 678, 1795162122, 65909, 2013469187, 71131, 1828723981,
    68409, 1912610058, 70036, 1929387271, 14125, 1879244808, 46465, 1929580297, 69948, 1728060682, 71320, 1811946757,
    69588, 1845501195, 71469, 1744837894, 28711, 1845496341, 90231, 1845703701, 28750, 1728055828, 82213, 1828784138,
    57356, 1946162958, 5824, 1728053291, 13080, 1929576453, 45887, 1627590413, 56329, 973084175, 52510, 1560350731,
    68487, 1946164489, 30382, 1644366612, 75968, 771761155, 54961, 1929450248, 54954, 1946227463, 48033, 1677922053,
    84057, 1812139523, 5414, 1845493770, 6358, 1744830482, 14067, 1946353676, 14079, 1677918220, 55523, 973149197,
    74548, 1847075331, 84512, 2030109716, 34525, 1694698256, 36489, 973147152, 33219, 1728252687, 73159, 1694506509,
    82402, 1677788679, 47059, 1694699273, 36338, 973147140, 55709, 1946227980, 55698, 1946227979, 83340, 1828786452,
    84560, 1828783124, 6623, 1694498834, 84580, 2030109714, 6606, 1929379857, 7753, 1845493794, 86410, 1845635334,
    26869, 1845627153, 38254, 1845497361, 86335, 1845635345, 86323, 2030184716, 25521, 973080582, 25527, 788531206,
    26811, 2030176517, 90757, 2030253573, 74745, 1929388817, 39401, 1660947988, 41333, 1929383428, 4927, 1929379854,
    49211, 1694699280, 57654, 1929582603, 25785, 788531207, 72032, 1811946758, 66925, 1677728525, 66938, 1946163979,
    78467, 2030052630, 55922, 1677792521, 28635, 1677724177, 28652, 1677724177, 81292, 1929576464, 82244, 2030110730,
    88370, 2030252554, 87992, 1728262407, 24491, 973080583, 2776, 1694498834, 90442, 1694709010, 2763, 1694498829,
    11132, 1694695431, 27920, 1694632203, 54866, 1912673033, 7392, 1929379852, 4910, 1946157073, 91604, 1627600393,
    68337, 1795169547, 46522, 2030243592, 21663, 2030109703, 13229, 1929576455, 31144, 1929579274, 43329, 1979715076,
    41452, 1946160657, 11222, 1845690372, 71991, 1845501191, 90104, 1845703709, 858, 1694498834, 915, 1677721617,
    876, 2030043152, 9152, 1795162127, 23077, 1862272776, 77096, 771761156, 65984, 688069126, 35967, 1677790215,
    38417, 1694502413, 71095, 1962941701, 42049, 1677725193, 70476, 1845501189, 48345, 1845694215, 87097, 1929587203,
    26447, 1694632204, 70125, 1627397384, 74142, 1946165507, 70303, 1811946760, 71428, 1929387270, 16055, 1929380116,
    38756, 1929383432, 49166, 1929580294, 86365, 1929521414, 49161, 1946357509, 86360, 1946298629, 54914, 1694569221,
    11049, 1677918213, 11045, 1694695428, 50481, 1728253704, 16487, 1912602890, 47034, 1946357514, 36224, 973147145,
    75340, 1694704392, 28850, 1929382410, 14219, 1677918216, 41185, 1946160662, 41153, 1946160654, 35788, 973147147,
    59919, 1677728029, 59893, 1677728026, 6555, 2030043160, 66766, 2030050068, 10029, 1946157065, 30677, 1677921035,
    72470, 1845501190, 68817, 771759364, 43836, 1946160644, 74411, 771760388, 70692, 1845501189, 10977, 1946353671,
    80068, 1946167063, 78381, 1694508308, 6429, 1811939341, 36894, 1812007949, 65781, 1912609038, 67264, 1677728786,
    67326, 1677728785, 67377, 1677728784, 67355, 1677728782, 85656, 637741825, 5479, 1845493776, 75051, 1946166033,
    72499, 1627397385, 80790, 973088526, 56536, 1946162954, 22420, 973079814, 26522, 687999237, 27975, 1929513221,
    82324, 1677788421, 26467, 1694632196, 28404, 1694501380, 87278, 1694706180, 89208, 1694708484, 89352, 1694708740,
    39448, 1811942928, 68245, 1862278407, 9935, 1845493772, 13553, 2030239751, 70181, 1694506246, 38457, 1660947973,
    15274, 1677721869, 46759, 1845694215, 51134, 2030243595, 75637, 2030248715, 21988, 2030109717, 52706, 1912606986,
    52690, 2030047497, 24041, 973080581, 27987, 1929513220, 87534, 1929588996, 7682, 2013265936, 13052, 1694695428,
    76032, 1929389063, 53194, 1912606990, 54986, 1694569221, 42740, 1811942922, 46337, 1996689155, 12215, 1845690373,
    69791, 1946164486, 87474, 1661086211, 31254, 1929579273, 77249, 1862280195, 71377, 1627397381, 84143, 1795362311,
    70890, 1845501203, 5445, 1962934281, 71628, 1627397387, 87444, 1694640649, 56302, 973084174, 56316, 973084173,
    55462, 973149193, 26307, 973080584, 55415, 973149192, 55423, 1694569479, 71964, 1962941701, 21949, 2030109713,
    83456, 2030113041, 91534, 1929590285, 41045, 1744834065, 69542, 1946164487, 77123, 1979720707, 81031, 1929576457,
    68612, 1744837903, 45738, 1795362562, 49061, 1929580299, 71382, 1627397380, 84969, 973145094, 74435, 1761616131,
    74062, 1694507276, 45955, 1661144839, 13682, 1946353672, 75713, 822289158, 75719, 839066374, 75725, 855843590,
    75731, 1761813254, 54718, 2030113541, 87187, 2030250501, 49004, 2030243590, 49840, 1845694221, 72275, 1845501194,
    74039, 1946165506, 70519, 1845501189, 74092, 1946165507, 13761, 1812135940, 5931, 1677721609, 37210, 1929448708,
    70148, 1929387270, 30307, 1963133710, 32657, 1929579279, 55483, 973149197, 55471, 973149196, 23993, 973080580,
    9874, 2030043150, 79409, 1912678158, 75977, 1912611842, 86421, 1912744199, 51969, 1694699534, 67180, 1946163980,
    20116, 1711276815, 20146, 1694499599, 33645, 1929579276, 58879, 973084940, 54032, 1929449995, 15544, 1929380106,
    15483, 1996488976, 15470, 1677721869, 54555, 1694569220, 3707, 1627389970, 14055, 1912799244, 53880, 872485383,
    11615, 1929576452, 47044, 1929580292, 55844, 1845564688, 70531, 1761615110, 23784, 1862273030, 10523, 1912602643,
    77588, 1929389063, 69231, 1744837892, 6702, 1845493786, 42864, 1912606233, 42923, 2030046742, 42908, 1912606223,
    72870, 1929387275, 17789, 1929380106, 55139, 1912673029, 43280, 1946160648, 27891, 1912736011, 83923, 1912802829,
    76845, 2030052369, 54454, 1946227464, 25987, 788531204, 33979, 1946356490, 36002, 973147146, 12923, 1996685321,
    70605, 1627397385, 72633, 1929387275, 68437, 2030050566, 74566, 1948262918, 49589, 1812139779, 53222, 2030047504,
    53238, 973082893, 50412, 2030243595, 75544, 2030248715, 75959, 1929389059, 71256, 1811946757, 55131, 2030113544,
    58769, 1761679373, 80804, 2030108682, 48075, 1929580295, 74403, 771760389, 74399, 1929388292, 25012, 2030045191,
    68235, 1862278410, 73842, 973152258, 52483, 1560350727, 25304, 754976773, 3108, 1694498826, 48088, 1929580300,
    48116, 2030243594, 54882, 2030113546, 87379, 2030184970, 86253, 1845635335, 71653, 1962941705, 21254, 1912603410,
    76339, 2030052366, 85724, 1979919362, 74349, 2030051590, 86967, 2030250502, 65852, 755177992, 22305, 1694500105,
    72810, 1627397381, 66093, 704846341, 18842, 2835350018, 56181, 973084180, 56162, 973084179, 77430, 1912611858,
    83231, 1912672530, 58418, 2030245905, 67574, 1929387025, 20288, 1912603408, 86569, 1694706185, 25195, 788531210,
    25205, 1862273033, 37214, 973147396, 10049, 1946157069, 47021, 1728253704, 50930, 1929580298, 70382, 1811946760,
    57476, 1929582345, 5676, 1694498830, 2856, 1694498828, 68479, 1627397384, 72347, 2046827782, 54450, 1627460356,
    16908, 1946157323, 10959, 1728249863, 14598, 1828716830, 14652, 1828716826, 14678, 1828716826, 14628, 1828716824,
    14576, 1828716822, 14704, 1845494036, 17813, 1795162384, 12595, 1996685323, 81962, 1912668427, 12585, 1929576458,
    12606, 1946353671, 44274, 1627393545, 74376, 1694507267, 70154, 1627397383, 92129, 1946157843, 77341, 1845502984,
    87065, 1694706181, 39829, 1912606224, 68011, 2030050571, 84031, 1661144579, 28499, 1946159625, 39927, 1996492304,
    82908, 973149962, 77511, 1845502985, 81077, 1912799242, 13801, 1912799243, 3862, 1694498834, 3837, 1879048205,
    44803, 1879051789, 44816, 1694502408, 35814, 1040256006, 35809, 973147141, 11324, 1694695428, 66012, 1694702084,
    70049, 1996496134, 68760, 771759363, 75892, 1929585422, 21514, 1946157838, 12860, 1677918211, 39090, 1929383440,
    83969, 2030243339, 81103, 1912799243, 28464, 1946159625, 13453, 553844740, 71210, 1677729033, 94508, 1946302227,
    68443, 1845501191, 41928, 1845497363, 66696, 2030050059, 68825, 771759364, 13703, 1812135946, 7116, 1946157073,
    43659, 1627393558, 44175, 1795165710, 44261, 1912606221, 40802, 1912606220, 40739, 1811942922, 45969, 1812139781,
    68947, 1627397383, 11882, 1694695430, 42286, 1929383435, 74275, 1694507274, 55067, 1677792003, 79349, 1929455376,
    71100, 1761615112, 17302, 1677721867, 76767, 771761156, 66896, 2030050065, 44643, 1627393552, 51667, 1912803338,
    55646, 1929450767, 75986, 771761157, 75982, 1711285252, 58742, 973150219, 57508, 1929582602, 57518, 1946359817,
    70235, 1862278405, 5174, 1677721620, 41786, 1929383443, 56675, 1946162959, 79126, 1694574095, 46918, 1929580300,
    69721, 1728060680, 54579, 2030113543, 86492, 2030184711, 87153, 2030250503, 51591, 1912803337, 45051, 1694502419,
    92083, 1946157851, 3924, 1694498834, 3942, 1694498831, 3911, 1879048205, 3957, 1845493771, 11139, 1828913156,
    89464, 1862480910, 80519, 1677731600, 25627, 788531209, 25619, 1744832520, 27561, 1744963848, 90867, 1745040904,
    78401, 1845503249, 25144, 1694500876, 55603, 973149196, 6376, 1694498827, 55362, 2466321418, 55372, 2483098634,
    55346, 973149192, 55354, 755045384, 55382, 536941575, 50858, 1912803087, 40002, 1929383444, 73716, 2030050830,
    68400, 1694506249, 35871, 1677790216, 83582, 1677794824, 81973, 1862336778, 57714, 1711478792, 1484, 1929379857,
    1858, 1946157071, 1873, 2030043149, 33897, 1711475467, 25228, 788531210, 91283, 1929590281, 49282, 1644367619,
    40479, 1929383434, 73797, 687939331, 39899, 1845497357, 87081, 1694706180, 25804, 788531206, 26934, 1862404357,
    42261, 1862274565, 91340, 1862481413, 26953, 1761741059, 84195, 1761676803, 84212, 1761742339, 69470, 1694506249,
    9064, 1694498836, 67890, 1862278407, 24515, 2785019913, 94211, 1711276809, 57286, 973084420, 55891, 1946227989,
    55208, 1929450253, 55673, 1929450765, 9386, 1929379858, 11388, 1694695433, 38155, 1811942938, 68694, 1929387278,
    17778, 1845494027, 11315, 1946353673, 92927, 1946157844, 44385, 1929383436, 94255, 1677866759, 68588, 1795169546,
    51303, 1929580298, 75452, 1912808201, 53943, 1694568968, 49278, 1627590404, 38388, 1929383436, 71587, 1627397386,
    2678, 2030043148, 71868, 1694506247, 55073, 1996559105, 71896, 1627397387, 73440, 1627397640, 37218, 973147399,
    11299, 1946353668, 54663, 1946227461, 68134, 1627397383, 85901, 1694640391, 49957, 1929580294, 94582, 1677866763,
    70229, 1845501190, 85702, 1845701635, 10480, 1912602649, 18205, 1912602905, 49262, 1812139779, 68165, 1627397385,
    26299, 973080584, 70681, 1845501189, 1132, 1694498829, 14927, 2030043408, 56231, 973084171, 56221, 973084170,
    19740, 1912603401, 51544, 1912803337, 68265, 1694506245, 70187, 2030050572, 80916, 1694564361, 16848, 1912602899,
    81918, 1929445643, 3787, 1946157072, 22558, 1677722891, 58234, 1057167379, 58199, 1728256018, 58293, 2030245906,
    31127, 1728252689, 35395, 1845562127, 58264, 1946359821, 35420, 1946225420, 58171, 1996691468, 50536, 1845694219,
    77313, 1912611863, 12049, 1812135941, 13924, 1694695436, 51163, 2030243595, 75865, 2030248715, 33657, 1845693202,
    37053, 973147152, 33581, 1694698255, 35513, 1929448206, 36993, 973147150, 82801, 1929451278, 33528, 1795361549,
    49759, 1694699277, 58811, 1694505229, 44687, 1946160654, 42604, 2030046739, 74021, 1694507276, 72528, 1895832836,
    20405, 1946157844, 9552, 1677721615, 78181, 1828726031, 13433, 1929576454, 80271, 1711286032, 80399, 1711286032,
    72929, 1962941706, 35930, 1694567434, 11118, 1677918214, 10885, 1929379870, 51235, 1929580316, 4961, 2030043154,
    82958, 973150476, 13380, 1929576459, 51224, 1929580299, 59031, 973084939, 82918, 1845565706, 59042, 973084937,
    82409, 1677788681, 66118, 1929583109, 23061, 1862272775, 85681, 1761815554, 14822, 1912602899, 14804, 1912602898,
    14894, 1912602897, 12623, 1912799247, 14841, 1912602895, 14856, 1845494031, 37283, 1929448710, 51438, 973147910,
    51174, 2030243600, 75876, 2030248720, 23124, 1929381640, 46369, 1694699269, 70925, 1627397383, 56523, 973084429,
    27840, 1694632204, 82588, 1694570252, 9226, 2030043154, 37128, 2030111762, 17557, 1929380111, 24050, 1660946436,
    3592, 1946157085, 18270, 1946157341, 30258, 1963133703, 73992, 1946165506, 44560, 1862274569, 36258, 973147148,
    50353, 1929580300, 50342, 1694699275, 75765, 1694704395, 21897, 973145096, 41958, 1929383429, 21048, 1996489483,
    55871, 1946227988, 55196, 1929450252, 55661, 1929450764, 12949, 1879244804, 81695, 1795227916, 41469, 1946160658,
    40656, 1744834064, 40850, 1929383438, 40814, 1912606221, 40594, 1929383436, 81562, 1929576456, 52169, 1627590666,
    43211, 1929383446, 43540, 1811942934, 27171, 1929513234, 38833, 1929383442, 38692, 1912606222, 45433, 1929580040,
    54549, 1929450246, 54544, 1812009733, 25484, 788531210, 26850, 1929513225, 91207, 1929590281, 71232, 1912610056,
    69179, 1677729036, 84037, 1661144579, 67989, 1845501190, 1651, 1694498825, 76569, 1845502979, 22569, 1677722892,
    68469, 1845501194, 72174, 1627397396, 67808, 1694506248, 15340, 1929380109, 34369, 1845693195, 13639, 1694695432,
    71723, 1694506246, 13540, 1728249862, 58435, 1929582606, 72970, 1627397385, 76655, 1912611855, 47690, 1946357512,
    72798, 1627397388, 15633, 1811939605, 7628, 1946157072, 15654, 1811939600, 17679, 2030043406, 6861, 1711276053,
    12206, 1828913157, 49360, 1929580306, 40267, 1946160649, 46643, 1929580306, 94140, 1912603408, 46627, 2030243591,
    65990, 755177990, 11563, 1929576459, 35990, 1040256006, 13526, 1929576453, 35573, 973147141, 13572, 1694695432,
    24649, 1862273038, 27457, 1862404366, 90361, 1862480910, 24637, 973080588, 82125, 2030110731, 88799, 2030252555,
    24628, 973080585, 24663, 788531209, 27449, 1677854984, 82117, 1677789192, 87297, 1677928968, 87844, 1677930760,
    90353, 1677931528, 41220, 1862274577, 43532, 1929383432, 85675, 1912810499, 16585, 1929380105, 74170, 1946165508,
    18818, 1677722127, 17487, 687866126, 12233, 1845690374, 12254, 1879244806, 8782, 1929379858, 20938, 1912603405,
    50276, 1996689158, 75232, 1996694278, 86042, 1996630278, 54147, 1929449995, 59104, 1929386266, 54328, 1795232516,
    73882, 1828724994, 70371, 1845501191, 90629, 1845703953, 44428, 1946160656, 42774, 1946160652, 70769, 1627397383,
    68998, 1627397385, 72295, 1627397382, 30816, 1795361558, 30760, 1929579285, 30740, 1929579284, 13988, 2030239762,
    30798, 2030242578, 30781, 1929579281, 34837, 1828784913, 34822, 1845562127, 34854, 1845562127, 30728, 1912802060,
    81405, 1912799244, 77223, 1744839690, 51329, 3120631560, 35721, 973147148, 50199, 1745030920, 75269, 1745036040,
    30985, 1795361553, 8682, 1929379856, 30904, 1929579280, 30889, 1929579279, 30971, 1929579278, 30932, 1929579277,
    30945, 1929579277, 30958, 2030242573, 30920, 1929579276, 34969, 1828784908, 37925, 1929448716, 30878, 1996688139,
    34949, 1845562122, 34959, 1845562122, 36393, 973147144, 13473, 1912799239, 38939, 1929383434, 87046, 1694706181,
    68062, 1744837898, 76670, 1912611855, 75032, 1845502739, 23228, 1946158864, 93445, 1946157843, 56397, 1929385742,
    90524, 738407694, 29084, 1845496333, 56384, 1946162957, 90511, 1845703949, 74659, 1711285003, 75695, 1862476552,
    70996, 1694506249, 48564, 1929580294, 8882, 1946157067, 27902, 1828849933, 42090, 1677725201, 73567, 1694506508,
    49109, 1929580293, 57462, 1929582341, 85929, 1929521413, 87305, 1929587205, 46909, 1929580297, 54586, 1929450249,
    40641, 1744834063, 44040, 1946160651, 11328, 771948551, 32759, 1929579279, 72765, 1962941700, 29778, 1828915977,
    35733, 1828785161, 46895, 1929580297, 35775, 973147149, 48632, 2030243593, 49268, 1812139786, 44931, 1811942927,
    76739, 1912611845, 38293, 1845497365, 41001, 1811942933, 45296, 1929580041, 75315, 1728258824, 23047, 1862272774,
    81608, 1929576462, 81601, 2030239751, 58217, 1057167377, 58183, 1728256016, 58277, 2030245904, 31112, 1728252687,
    35382, 1845562125, 58253, 1946359819, 35410, 1946225418, 58161, 1996691466, 50527, 1845694217, 85705, 1845701635,
    24974, 2030045194, 88350, 2030252554, 24966, 973080584, 87978, 1795371271, 11269, 1677918212, 48238, 1929580294,
    49143, 1677922057, 85770, 2567121924, 47779, 1694699272, 54595, 1828786948, 55757, 2885752071, 70088, 1694506248,
    73707, 1694506505, 54691, 1694569221, 71755, 1929387274, 72334, 1811946761, 13546, 1929576455, 47710, 2030243597,
    58327, 1929582603, 5495, 1845493777, 2880, 1845493774, 5512, 1962934283, 47737, 1694699287, 19965, 1795162888,
    57263, 973084426, 82733, 1694570249, 65891, 2483231240, 37696, 1929448714, 54300, 1929450250, 51421, 973147913,
    54292, 2030113544, 7090, 1795162125, 77092, 771761156, 21845, 2030109705, 25507, 788531204, 43912, 1627393540,
    11664, 1929576455, 47924, 1694699274, 76396, 2030052370, 66071, 688069125, 74575, 773857796, 38595, 1929383433,
    39288, 1929383443, 84156, 1996557826, 84221, 1996623362, 29146, 1828719116, 66028, 688069129, 10285, 973078535,
    33001, 1929579283, 74885, 1929388818, 74869, 1929388816, 44346, 1912606224, 44331, 1912606223, 92744, 1946157844,
    46128, 1845694212, 54413, 1845564164, 54462, 1845564168, 21462, 1912603406, 23033, 1862272775, 3773, 1845493774,
    35710, 973147147, 51323, 1040256774, 51344, 788598534, 51362, 755044102, 46904, 1929580293, 51350, 1040256773,
    11409, 1694695428, 45521, 1694699268, 55053, 1694569220, 53820, 2030047498, 5775, 1929379889, 18368, 1929380145,
    84049, 1946357250, 13189, 2047016964, 50311, 2047020804, 33918, 1929579279, 58019, 1694701583, 51121, 2030243597,
    75657, 2030248717, 74964, 1677730572, 74115, 1946165507, 70364, 1761615111, 76165, 1912611861, 76114, 1946166288,
    24693, 1862273038, 27435, 1862404366, 24681, 973080588, 82136, 2030110731, 88737, 2030252555, 68419, 1694506250,
    24672, 973080585, 24707, 788531209, 27427, 1677854984, 87852, 1677930760, 50501, 1929580294, 54754, 1946227461,
    43972, 1694502412, 11081, 1929576453, 37189, 1929525253, 11077, 1795358724, 84165, 536940036, 76635, 1912611847,
    75083, 1694507790, 12491, 1694695440, 11029, 1812135942, 13224, 1929576453, 47029, 1929580293, 45029, 1929383434,
    91174, 1677932040, 53808, 1929384204, 45318, 1694699019, 47230, 1728253703, 69264, 1728060679, 55956, 1845564686,
    1818, 1946157069, 71528, 1946164486, 54559, 1677792005, 8272, 2030043155, 18610, 1912602896, 33068, 1929579279,
    14239, 1812135943, 79735, 1677797130, 68789, 771759363, 48166, 2030243591, 35950, 1862339593, 4879, 1929379858,
    47962, 1812139780, 57624, 1929582602, 58394, 1946359816, 14091, 1996685321, 45449, 1929580041, 45016, 1744834061,
    80579, 1912612631, 1448, 1929379859, 52374, 1694568458, 45900, 1627590405, 72465, 1627397381, 79849, 1795237647,
    74136, 1946165507, 71808, 1694506248, 74833, 1929388819, 74727, 1929388818, 28547, 1946159628, 28536, 1946159627,
    29219, 1828719115, 17126, 1728053518, 80036, 1946167058, 80134, 1728063249, 80485, 1912612625, 80151, 1912612624,
    80054, 1946167054, 26290, 788531209, 82889, 973149961, 11748, 1845690376, 27625, 1845627144, 91494, 1845704200,
    39421, 1677725196, 34358, 1845693195, 6682, 1946157076, 3511, 1862270994, 54723, 1929450247, 13765, 1845690371,
    83217, 1828786446, 88856, 2030252562, 23504, 2030045201, 88810, 2030252561, 23521, 1677723662, 23589, 973080589,
    87777, 1694707980, 26110, 1795164171, 28320, 1929382411, 47194, 1929580298, 84185, 1661013508, 84208, 1661079044,
    21801, 2030109707, 36147, 973147145, 83776, 973153033, 50030, 1929580296, 75133, 1929585416, 91913, 1946157847,
    20978, 1912603413, 94122, 1912603410, 91936, 1912603408, 43233, 1929383438, 46634, 1929580297, 77477, 1946166281,
    86630, 1929587209, 68878, 771759364, 15710, 1912602898, 11460, 2030239751, 41983, 1929383434, 36560, 973147146,
    75670, 1694704393, 83664, 1828791053, 51113, 1745030920, 83632, 1744970504, 86007, 1744972040, 43840, 1929383432,
    20079, 1929380630, 84783, 1929446422, 20061, 1929380626, 84805, 1929446418, 25737, 1627392012, 27030, 1627523336,
    91045, 1627600392, 41993, 1929383432, 59782, 1677728035, 77883, 1677731107, 9567, 1677721630, 18338, 1677721886,
    59817, 1677728030, 77853, 1677731102, 59707, 1677728029, 59680, 1677728027, 77918, 2030052634, 77944, 2030052634,
    59847, 1677728025, 59758, 1677728024, 10542, 1677721623, 53726, 1677725975, 59736, 1677728022, 53705, 1677725973,
    59872, 1711282453, 33628, 1694698257, 33512, 1929579280, 37037, 973147152, 33613, 1694698255, 58852, 1694505231,
    33498, 1929579278, 37023, 973147150, 33556, 1929579277, 58839, 1694505229, 33569, 1795361548, 58867, 1694505228,
    37937, 1929448713, 83141, 973148424, 19616, 1929380615, 87342, 1929521671, 13690, 1694695431, 25268, 1879050246,
    26441, 1879181574, 27915, 2013399301, 37671, 1929448729, 86299, 1694640396, 19090, 1929380367, 69617, 1744837895,
    55981, 1929450766, 45125, 1728056845, 50089, 1795362569, 48001, 1745030925, 47602, 1694699270, 25477, 1694500871,
    26843, 1694632199, 91216, 1694709255, 42107, 1929383429, 22695, 973080071, 82941, 973150471, 42833, 1929383433,
    49439, 1711476484, 27757, 1929513224, 41563, 1929383432, 87129, 1912809988, 8761, 1929379861, 38567, 1929383436,
    70655, 1845501191, 39259, 1929383436, 2982, 1845493771, 72722, 1862278406, 11257, 1812135942, 72116, 1845501190,
    22426, 1845495048, 66597, 1929386770, 32612, 2030242577, 70043, 1996496134, 13364, 1946353671, 22581, 1677722898,
    43446, 1627393549, 79094, 1845569056, 70686, 1728060678, 43473, 1929383432, 73886, 771760388, 11653, 1677918210,
    72614, 1845501189, 47762, 1728253705, 1345, 1912602638, 39745, 1929383442, 39763, 1929383436, 67906, 1946164487,
    67480, 1862278158, 49236, 1929580297, 70667, 1962941703, 92882, 1946157848, 39704, 1912606227, 39688, 1929383440,
    67669, 771759376, 38873, 1946160655, 67685, 771759375, 67700, 1660951821, 67659, 1845501194, 25725, 1627392012,
    27018, 1862404360, 91057, 1862481416, 13056, 1694695429, 39271, 1694502417, 67756, 1845501191, 68849, 771759364,
    67192, 973085445, 56282, 973084171, 92701, 1946157849, 45867, 1627590420, 92726, 1912603410, 43924, 1694502415,
    45856, 1946357515, 70467, 1962941705, 82772, 973149960, 91547, 1694709255, 27717, 1845627139, 38385, 1845497347,
    28798, 1929382413, 28787, 1929382411, 26914, 1627523332, 44556, 1627393540, 55232, 1929450252, 69271, 1862278411,
    20425, 1946157839, 40575, 1845497363, 43817, 1811942931, 40022, 1694502418, 43037, 1627393554, 27271, 1929513225,
    45194, 1929580041, 15514, 1946157326, 36077, 973147147, 31477, 1929579274, 82015, 1929445642, 75411, 2030248720,
    83071, 2030113038, 50978, 1946357515, 75401, 1728258826, 31227, 1963133713, 31218, 1929579273, 72246, 1962941702,
    45119, 1929383430, 48719, 1845694220, 75293, 1946362633, 72262, 1845501197, 57787, 2030245901, 43359, 1845497353,
    70111, 1862278408, 10990, 1929576453, 49328, 1812139794, 49312, 1812139792, 49346, 1929580302, 87389, 1694640647,
    83610, 2013339143, 57701, 1812142093, 72391, 1627397384, 89408, 1694708748, 68960, 1862278405, 10995, 1694695431,
    31196, 1929579277, 36505, 973147147, 11365, 1694695434, 94156, 1828717320, 83177, 973148421, 86470, 1795303684,
    87326, 1795303940, 26206, 788531207, 77153, 1879057414, 17328, 1912602889, 84177, 536940036, 77186, 1828725764,
    25636, 1929381894, 27569, 1929513222, 90875, 1929590278, 42695, 1929383442, 41863, 1996492315, 42001, 1929383451,
    45796, 1627590409, 72896, 1627397385, 41381, 1929383431, 92043, 1946157845, 76274, 1912611856, 46508, 1694699271,
    27678, 1627523332, 91452, 1627600388, 36570, 973147147, 33254, 1912802058, 37963, 587271425, 54358, 587272961,
    21443, 1912603411, 85713, 1912810499, 1008, 1811939336, 40622, 1744834067, 40226, 1946160655, 45385, 2030243337,
    35771, 973147140, 43939, 1912606218, 69560, 1845501190, 71835, 1627397384, 40321, 1946160648, 41237, 1694502414,
    85915, 1694640393, 55181, 687936271, 55779, 1929450766, 70504, 1728060679, 14182, 1677918216, 86260, 1912744199,
    9888, 1929379860, 3551, 1946157073, 18321, 1946157329, 86531, 1912809990, 67467, 1711283213, 46851, 1946357514,
    66076, 688069125, 85700, 1694706690, 54825, 1661014788, 27038, 2013399299, 90970, 2013476355, 71794, 1845501190,
    11860, 1946353670, 76685, 1879057410, 73832, 1560354570, 28230, 1677724172, 51079, 1929580299, 26011, 788531205,
    26007, 1929381892, 27053, 1929513220, 45039, 1929383428, 90989, 1929590276, 77211, 1912611847, 69123, 1627397390,
    54470, 1694569221, 22886, 1677723147, 69061, 1761615112, 92513, 1946157851, 77290, 1912611863, 93256, 1912603413,
    71582, 1946164485, 29050, 1929382407, 37721, 1929448712, 69342, 1627397387, 55397, 973149193, 55406, 755045385,
    55389, 973149192, 87837, 1929588999, 28175, 1677724173, 65881, 755177988, 13825, 1845690372, 11450, 1912799238,
    49072, 1694699276, 73386, 1694506508, 83530, 1862344199, 50873, 1912803083, 37755, 1929448714, 45948, 1694699271,
    72583, 1694506247, 53902, 771822088, 53866, 838930951, 81206, 1929576462, 68662, 1845501192, 71185, 1845501192,
    42786, 1946160656, 68829, 771759365, 73146, 1694506509, 13966, 1845690379, 33020, 1862470408, 35742, 1862339592,
    13359, 1812135941, 46358, 1812139781, 44824, 1694502415, 53378, 2030047506, 20608, 1946157839, 50319, 1828917007,
    46132, 1694699271, 54010, 1677791754, 70757, 1912610060, 42497, 1845497348, 14395, 1694695434, 80881, 1694564362,
    38144, 1929383432, 21308, 1912603410, 71444, 1627397386, 48860, 1929580294, 43731, 1828720141, 68114, 1845501193,
    21882, 2030109704, 23393, 1711278097, 88574, 1711485457, 23410, 973080591, 23379, 2030045198, 23450, 973080590,
    23464, 754976782, 87733, 2030252302, 88591, 2030252558, 23437, 973080589, 29123, 1845496333, 87574, 1929589005,
    90565, 1845703949, 23425, 1946159116, 87562, 1946366220, 88918, 1946366476, 14357, 1711472650, 16517, 1677721871,
    16368, 1946157323, 72076, 1627397383, 85934, 1912744200, 13847, 1912799238, 36476, 973147149, 30021, 1728252684,
    81065, 1728249868, 48477, 1728253703, 91739, 1946157847, 92999, 1946157843, 91721, 1912603410, 19940, 1962935056,
    92242, 1912603408, 44569, 1694502415, 44790, 1694502413, 46158, 1929580301, 46193, 1812139785, 86611, 1812146697,
    38584, 1862274568, 46150, 1929580296, 75679, 1677927176, 86048, 1677863176, 41062, 1929383434, 87073, 1745037829,
    22358, 1694500108, 22370, 1845495051, 22657, 1946158347, 88888, 2030252555, 81763, 1912668426, 22648, 973079817,
    77663, 1895834627, 49245, 1812139793, 45703, 1929580296, 45696, 1627590407, 84336, 2030109720, 84360, 2030109720,
    84703, 2030109719, 21032, 1996489488, 85500, 1828859150, 85815, 1828925198, 84324, 2030109708, 85829, 1845702412,
    86709, 1728260617, 74196, 1694507271, 77064, 1828725763, 70324, 1728060686, 12142, 1845690378, 12152, 1929576455,
    14048, 1677918215, 47364, 1929580293, 13061, 1862467588, 47369, 1862471428, 18859, 989856262, 46121, 1929580295,
    68813, 771759364, 53951, 2013336072, 68123, 1929387275, 57747, 2030245900, 71946, 1627397382, 73791, 1560354563,
    13306, 1694695439, 48214, 1929580298, 83719, 973153033, 48224, 2030243592, 66137, 2030050056, 69930, 1929387272,
    50770, 1745030924, 70721, 1728060681, 11292, 1795358727, 51155, 1694699272, 49463, 822284034, 48552, 1929580300,
    48823, 1929580302, 48812, 1929580299, 49378, 1929580299, 48803, 2030243593, 77205, 1912611846, 8913, 1962934281,
    7916, 1660944393, 72065, 2030050571, 19351, 1845494299, 6174, 1694498838, 6196, 2030043156, 78094, 1912612113,
    78078, 1828726032, 78111, 1744839952, 43459, 1677725198, 86400, 1845635338, 86138, 1661085960, 86284, 1828858114,
    76513, 1811948560, 76529, 1811948560, 44701, 1694502411, 56088, 973084170, 56079, 973084169, 77405, 1912611848,
    72422, 1862278410, 87480, 1879190020, 13031, 1694695435, 20839, 1660945163, 25810, 1627392014, 42266, 1929383434,
    91345, 1929590282, 79051, 1946232363, 83484, 2030113047, 84384, 2030109719, 52779, 2030047510, 52758, 2030047509,
    84427, 2030109717, 83421, 1728123156, 84407, 1728119828, 45910, 1845694213, 72460, 1845501189, 55860, 1845564683,
    55048, 1694569221, 70537, 1627397381, 28473, 1946159629, 70413, 1946164488, 11273, 2030239749, 11906, 1694695429,
    26939, 1761741060, 91359, 1761818116, 53922, 1694568966, 68503, 1677729035, 74508, 772284933, 17032, 1694499091,
    79962, 1946232591, 79948, 1996564238, 79935, 1744905997, 71662, 1761615111, 21059, 1912603405, 69255, 1845501193,
    33908, 1929579274, 50224, 1929580298, 50215, 1677922057, 74976, 1677730569, 28622, 687868423, 81538, 1929576457,
    49452, 1694699275, 49443, 822284041, 77607, 1929389074, 75991, 1912611849, 56242, 973084166, 86597, 1946364421,
    80602, 1694508816, 76771, 771761160, 5101, 1845493779, 5120, 1946157073, 4611, 1929379854, 13719, 1929576462,
    33715, 1946356488, 11871, 1694695429, 77649, 1677730819, 73432, 1694506504, 31840, 1929579277, 53320, 2030047509,
    55536, 973149199, 93552, 1912603407, 93858, 1912603407, 44236, 1694502414, 24947, 2030045195, 53299, 2030047499,
    88333, 2030252555, 24928, 2030045194, 53310, 2030047498, 88323, 2030252554, 24938, 973080585, 24920, 973080584,
    24958, 788531208, 50334, 1929580296, 86696, 1929587208, 87970, 1929589000, 26750, 1661077767, 75776, 1661149959,
    87963, 1661153543, 89176, 1661154055, 74151, 1946165508, 28873, 1694501389, 53650, 973082891, 20210, 1912603402,
    53627, 1912606987, 40444, 1946160655, 65739, 973084939, 82948, 1694570762, 45570, 1929580296, 70025, 1845501191,
    48652, 1946357507, 40295, 1694502414, 57322, 973084420, 40902, 771755529, 32629, 1963133708, 67609, 1929387026,
    47089, 1879248650, 3391, 2030043145, 89081, 1711485463, 46452, 1694699277, 76899, 1711285260, 94395, 1677866763,
    22641, 973079815, 87051, 1946364420, 83980, 1912802830, 94593, 1677866764, 51657, 1912803338, 66753, 1677728525,
    84002, 1661144588, 20825, 1660945166, 48987, 1694699271, 81352, 1845690383, 13183, 1963130886, 25562, 973080589,
    25575, 788531213, 25550, 1795164172, 26782, 1795295500, 90745, 1795372556, 25274, 788531204, 73412, 822091271,
    75025, 822092551, 59009, 1929386245, 49577, 1728253708, 2810, 1694498838, 37891, 1661013271, 15302, 1929380106,
    77107, 1660953602, 12672, 1912799236, 3529, 1677721622, 18299, 1677721878, 52126, 1912803347, 52108, 1912803346,
    815, 1627389969, 487, 1694498829, 54629, 1929450247, 55501, 973149194, 10428, 1694498843, 77001, 1845502983,
    67978, 1694506251, 55158, 1694569222, 78575, 1694573830, 87831, 1694707974, 38375, 2030046730, 70318, 1996496134,
    28946, 1744833037, 65899, 2466454024, 42222, 2030046740, 55793, 1929450767, 6268, 1946157083, 15242, 1711276303,
    15325, 1929380111, 17841, 1946157326, 15312, 1929380109, 6256, 1627389964, 16192, 1879048459, 80993, 1879113739,
    81831, 1694564615, 11787, 1912799238, 44957, 1627393549, 47387, 1728253704, 20548, 1946157844, 20568, 1912603408,
    19696, 1912603402, 86602, 1694706185, 77078, 771761157, 71510, 1744837895, 11756, 1946353673, 46773, 1929580293,
    54599, 1795232516, 93741, 1912603406, 30402, 1644366611, 28456, 1946159624, 74813, 1929388820, 74795, 1929388818,
    74778, 1929388817, 42040, 1946160649, 47562, 2030243591, 68104, 1627397381, 79345, 973154052, 5267, 1946157079,
    73756, 1694506513, 44283, 1694502415, 69090, 1694506253, 41890, 1845497354, 45087, 2030046733, 54498, 2030113539,
    10720, 1946157084, 72702, 1677729031, 11866, 1912799237, 87061, 1845701124, 26627, 1929513235, 26646, 1862404370,
    23853, 1862273037, 26614, 1862404365, 87720, 1862480141, 89266, 1862480653, 89561, 1862480909, 89574, 1694708749,
    24804, 2030045194, 88899, 2030252554, 24788, 973080584, 24796, 788531208, 26607, 1946290439, 28408, 1946159623,
    82110, 1946224647, 87282, 1946364423, 87860, 1946366215, 89259, 1946366727, 89554, 1946366983, 17725, 2030043412,
    19215, 1845494297, 19240, 1845494297, 75979, 771761155, 22134, 1694500112, 86504, 1929521420, 17403, 1929380111,
    43317, 1811942924, 54668, 1912673030, 43713, 1744834066, 43703, 1627393546, 47683, 1929580295, 24549, 788531207,
    69958, 1828723977, 72413, 1862278409, 69069, 1627397383, 74852, 1929388817, 70016, 1795169545, 12835, 1996685320,
    39775, 1929383440, 58521, 1929582603, 13353, 1929576454, 26956, 1929513220, 43081, 1929383428, 49717, 1929580295,
    47142, 1929580296, 36635, 973147153, 34571, 1694698256, 34587, 1929579279, 36666, 973147151, 36652, 973147150,
    36616, 973147144, 11253, 1694695428, 43802, 1811942927, 43023, 1627393550, 70730, 1728060679, 17598, 1694499099,
    45441, 1862471176, 85665, 1694706690, 7453, 1677721622, 74372, 771760388, 72361, 1862278408, 67403, 1677728777,
    11479, 1677918218, 8968, 1845493770, 74186, 1694507274, 84275, 1694566154, 5153, 1962934281, 58986, 973084933,
    67250, 1711283214, 67238, 1929387020, 67295, 1929387020, 67307, 1929387016, 80467, 1694508818, 57937, 1912805381,
    68801, 771759364, 54363, 1929450245, 54359, 1828786948, 87330, 1828858372, 1501, 1912602639, 85757, 1845701635,
    20004, 1694499596, 86311, 1694640396, 14210, 1929576457, 71157, 1946164485, 7424, 1811939341, 85653, 1677929219,
    12479, 2030239756, 12638, 1879244810, 74166, 1946165508, 69368, 1677729034, 14227, 1677918214, 74501, 1644700163,
    68394, 1962941702, 74544, 1696080388, 91510, 1694709257, 73862, 1560354824, 74453, 771760388, 16639, 1912602897,
    54835, 1929450247, 842, 1795162128, 12531, 1694695436, 74387, 771760389, 74383, 1929388292, 68514, 2030050574,
    46474, 2030243593, 74597, 1881416195, 5907, 1694498832, 5895, 1694498828, 22978, 1677723145, 11538, 1745027079,
    76003, 1677730820, 2921, 2030043157, 14775, 1845494035, 14760, 1845494031, 1749, 1929379852, 55026, 1694569226,
    74644, 774906372, 13010, 755171330, 24083, 973080585, 24075, 2030045192, 88248, 2030252552, 27991, 1845496327,
    28486, 1946159629, 32810, 1929579276, 52445, 687935498, 8463, 1845493775, 72769, 1627397380, 47165, 2030243590,
    77020, 1811948547, 3128, 1862270991, 45469, 1694699016, 86108, 1694640392, 35119, 1845562119, 73005, 2030050570,
    47760, 1761808130, 52555, 1560350731, 23113, 1862272779, 12684, 1677918216, 94567, 1661089551, 69909, 1744837894,
    75588, 1677927176, 85795, 1946364930, 20176, 1912603404, 76000, 1912611843, 85755, 1711483906, 85848, 1711484930,
    57634, 1929582603, 76959, 1946166275, 24240, 973080583, 48433, 1795362572, 48459, 1694699275, 54811, 1929450254,
    54798, 1845564173, 4715, 1929379859, 4699, 1929379856, 4671, 2030043150, 4685, 1694498830, 13321, 2030239751,
    93196, 1946157845, 20786, 1912603406, 49398, 1946357511, 41634, 1912606224, 40989, 1677725196, 71980, 1627397381,
    87030, 1694706179, 70942, 1627397388, 12868, 1694695430, 28604, 1946159628, 28593, 1946159627, 58008, 1694701579,
    91619, 1627600406, 48371, 1845694223, 26886, 1879181571, 42028, 1879051779, 91258, 1879258627, 83441, 1828786447,
    84677, 1828783119, 72826, 1627397381, 82333, 973145349, 85872, 1929521413, 45210, 1694699012, 54501, 1694569220,
    28886, 1694501390, 28900, 1862273550, 28914, 1694501389, 76911, 1711285253, 86526, 1711483397, 76130, 1912611854,
    42112, 1644170759, 51816, 1879248910, 25167, 1694500875, 26549, 1694632203, 28426, 1694501387, 89489, 1694708747,
    17006, 1845494042, 14979, 1728053524, 14943, 1728053523, 14962, 1728053521, 51648, 1912803337, 77008, 1778394115,
    30665, 1677921036, 8943, 1845493772, 26232, 788531208, 26240, 973080584, 82872, 973149960, 11727, 1912799239,
    27605, 1912736007, 88083, 1912811783, 91473, 1912813063, 11448, 1862467586, 57259, 771757828, 5379, 1845493771,
    72950, 1962941709, 8871, 1946157067, 23833, 973080587, 89389, 1929589771, 26504, 1694632202, 87680, 1694707978,
    89234, 1694708490, 89379, 1694708746, 71087, 1912610056, 45905, 1627590405, 72476, 1627397381, 49811, 1929580294,
    49806, 1677922053, 66107, 2701335043, 10260, 1946157066, 70142, 1627397382, 85743, 1812147202, 1633, 1694498834,
    22854, 973080072, 82395, 1677788679, 38334, 1694502417, 38351, 1677725193, 73773, 1694506513, 32027, 1694698253,
    45214, 1946357256, 74178, 1946165508, 72489, 1744837898, 68359, 1627397382, 19896, 1946157834, 24992, 2030045194,
    88360, 2030252554, 24984, 973080584, 87985, 1845702919, 40469, 1929383434, 20304, 1912603407, 71918, 1929387269,
    76969, 1946166280, 5001, 1929379850, 71570, 1929387269, 71737, 1862278406, 54347, 1929450243, 76414, 2030052369,
    76258, 1912611856, 46515, 1694699271, 44722, 788532748, 91163, 1929590283, 69985, 1845501194, 27709, 1929513224,
    38462, 1929383432, 38993, 1694502416, 42031, 1811942921, 74479, 2030313991, 86987, 2030250503, 66298, 1929386772,
    66281, 1929386769, 66253, 1929386768, 66223, 1929386767, 66238, 1694505743, 66330, 1694505743, 66209, 1694505742,
    66269, 1694505740, 66318, 1929386764, 66345, 1929386762, 24371, 973080585, 24363, 2030045192, 83293, 2030113032,
    88265, 2030252552, 86478, 1795303686, 56366, 973084166, 42087, 2046823939, 27259, 1912736012, 83936, 1912802828,
    7570, 1728053270, 7499, 1879048213, 29993, 1728252685, 39203, 1845497357, 11824, 1795358726, 27619, 1795295494,
    83751, 973153030, 88114, 1795371270, 91488, 1795372550, 83648, 2030183173, 43141, 1929383438, 49027, 1694699274,
    65820, 755177991, 41301, 1946160649, 68381, 1694506248, 47290, 1845694216, 71562, 1761615112, 70645, 1811946757,
    6474, 1828716571, 6501, 1946157070, 72619, 1811946760, 85765, 1661152259, 46001, 1929580297, 8176, 1711276043,
    85850, 1694707720, 23104, 1862272777, 48334, 1728253702, 33083, 1946356488, 58142, 1996691475, 16125, 1879048469,
    57386, 1694504724, 6315, 1694498835, 6413, 1879048208, 10932, 1879048208, 16109, 1879048464, 16146, 1879048464,
    57608, 1929582608, 3326, 1862270990, 6399, 1694498830, 6387, 1711276044, 81378, 1879244812, 81938, 1912668428,
    11099, 1929576457, 11091, 1677918216, 20240, 1845494543, 81570, 1929576460, 54759, 1845564171, 72821, 1845501189,
    40958, 1845497356, 58546, 1812142088, 71307, 1845501190, 72845, 1677729032, 41590, 1811942926, 25608, 1862273035,
    26800, 1862404363, 90800, 1862481419, 86639, 1929587207, 29675, 1845693210, 36826, 973147156, 29588, 1694698259,
    36811, 973147151, 29619, 1694698254, 68889, 1627397382, 49465, 1946357514, 58911, 1929386261, 58891, 1912609044,
    85803, 1845702402, 55445, 973149192, 45684, 1929580297, 69498, 1744837897, 21420, 1912603415, 85733, 1845701635,
    84228, 1677788939, 21348, 1912603410, 20667, 1694499617, 20643, 1912603416, 50108, 1795362573, 77557, 1811948553,
    43061, 1627393556, 43916, 1979715080, 55633, 1929450765, 38101, 1694502420, 38124, 1694502420, 43247, 1929383442,
    38716, 1946160653, 66486, 1711282960, 72881, 1912610055, 41487, 1912606222, 51704, 1879248904, 5067, 2013265930,
    57158, 1694504725, 6882, 1677721643, 81650, 1996554507, 81661, 1694564619, 28395, 1929382409, 78418, 1694508300,
    54875, 1929450247, 17113, 1879048461, 83318, 1828786454, 29136, 1828719114, 17352, 1677721873, 24054, 1694500872,
    56546, 2030049033, 68784, 771759365, 75971, 1929389060, 74692, 1711285001, 43900, 1929383436, 76798, 1912611852,
    68721, 771759366, 72309, 1761615108, 74614, 774382084, 5987, 1845493773, 5940, 1677721611, 23015, 1862272778,
    85514, 1728195863, 22953, 1677723148, 56098, 2030048791, 21912, 973145099, 21711, 2030109706, 29733, 1677921033,
    35692, 1677790217, 67838, 1929387272, 84046, 2047020547, 28031, 1845496329, 9967, 2030043151, 9982, 2030043150,
    9958, 1929379849, 73119, 2030050830, 8260, 1862270988, 91657, 2030253583, 16867, 1912602900, 49897, 1912803092,
    83653, 1828856587, 83677, 1828791051, 6442, 1828716561, 6459, 1912602639, 6546, 2013265929, 70459, 1845501192,
    11852, 1946353672, 68579, 1862278409, 4639, 1929379858, 4625, 1929379854, 13660, 1812135946, 1525, 1694498825,
    73641, 1694506515, 36724, 973147150, 34455, 1694698253, 79830, 1929455369, 51034, 1929580297, 8340, 1912602643,
    34727, 2030242567, 37985, 973147401, 37257, 1929448712, 37265, 973147400, 43414, 1627393553, 45329, 1694699019,
    26459, 1694632200, 24725, 1677723657, 19722, 1912603399, 85786, 2047028226, 10062, 2030043149, 17693, 2030043405,
    51374, 3120631560, 74633, 1915757064, 87017, 1912809992, 54701, 1694569219, 40241, 1946160651, 69507, 1996496135,
    56027, 1946227973, 7865, 1946157079, 7843, 1795162134, 287, 1929379859, 306, 1879048210, 13340, 2030239757,
    46961, 1812139782, 40285, 1744834058, 65860, 1560484358, 65803, 1560484357, 3264, 1694498829, 35982, 1677790216,
    19973, 1795162888, 84911, 1795228680, 38400, 1811942929, 21366, 1912603409, 76593, 771761156, 51800, 1879248912,
    77583, 1912611845, 19766, 1912603402, 12227, 1946353670, 82854, 755046150, 57370, 973084421, 13821, 1862467588,
    46783, 2030243594, 10118, 1879048200, 75847, 2030248722, 36770, 973147146, 1719, 1929379853, 16613, 2030043403,
    9840, 1879048200, 35965, 1040256002, 85711, 1963142146, 49502, 1661144835, 88488, 2030252558, 26136, 1694500877,
    89500, 1694708749, 25156, 1862273035, 26538, 1862404363, 28415, 1862273547, 87709, 1862480139, 89293, 1862480651,
    89478, 1862480907, 28927, 1946159625, 45962, 1627590407, 23707, 1711278103, 23659, 1711278102, 88623, 1711485462,
    23640, 2030045203, 23769, 2030045199, 88206, 2030252559, 23626, 973080590, 23693, 2030045198, 23730, 2030045198,
    53208, 2030047502, 53285, 2030047502, 88178, 2030252558, 88192, 2030252558, 23613, 2030045197, 23756, 973080589,
    29196, 1711278605, 86669, 1929587213, 88165, 2030252557, 19839, 1912603404, 23681, 973080588, 23744, 973080588,
    86657, 1912809996, 87646, 1912811788, 23602, 973080587, 49043, 2030243595, 86646, 1929587211, 87505, 1929589003,
    87635, 2030252299, 26702, 1744963850, 87261, 1745037834, 87495, 1745039626, 89128, 1745040138, 54636, 1946227462,
    38487, 1912606220, 30849, 1946356497, 75931, 1845699344, 15670, 1694499083, 52533, 687935499, 35905, 1677790218,
    44413, 1627393542, 83007, 1728125199, 15825, 1912602899, 55721, 1929450763, 28632, 687868419, 93236, 1946157844,
    5137, 1929379856, 17501, 1694499086, 12648, 1946353671, 70650, 1845501189, 88535, 2030252555, 49410, 1845694219,
    77601, 1912611846, 8522, 1728053262, 55041, 1694569223, 23175, 1929381642, 46719, 1929580299, 54654, 2030113545,
    36907, 1728121876, 29209, 1711278602, 44519, 872418824, 5589, 1929379860, 12863, 1677918213, 82297, 1677788421,
    6334, 1912602648, 56132, 973084171, 22381, 1845495050, 22391, 973079816, 82346, 1677788423, 67926, 1677729032,
    48837, 1929580294, 48855, 1812139781, 43193, 1929383442, 86416, 1694640389, 72676, 1627397383, 44640, 1627393539,
    50902, 2030243596, 2846, 1694498826, 28527, 1694501385, 27754, 1661077763, 41560, 1660947971, 16319, 1811939600,
    11765, 1879244808, 48025, 956501768, 74555, 2031886852, 57279, 973084419, 48942, 1728253705, 13746, 2030239750,
    66104, 3154319875, 711, 1694498848, 601, 1946157074, 509, 1795162129, 552, 1879048209, 569, 1845493777,
    619, 1828716561, 526, 1912602640, 586, 1946157071, 698, 1929379853, 542, 2013265930, 80985, 1845559304,
    23807, 2030045197, 88461, 2030252557, 23796, 973080587, 26481, 1929513227, 26527, 687999243, 89356, 1929589771,
    26471, 1862404362, 87658, 1862480138, 89212, 1862480650, 89342, 1862480906, 76045, 1929389064, 45984, 1694699277,
    69489, 1912610057, 48398, 1728253705, 52934, 1929384210, 52880, 1929384209, 52009, 1845694487, 92333, 1946157845,
    76322, 2030052369, 76226, 1912611856, 46542, 1929580303, 84060, 1929580047, 84075, 2030243342, 92228, 1912603406,
    2523, 1845493781, 74533, 772809220, 58996, 1744836877, 21890, 973145095, 92674, 1946157851, 92654, 1912603412,
    85698, 1627597826, 65606, 1845500180, 42255, 1929383430, 43344, 939527686, 44189, 872418822, 51368, 1040256774,
    51396, 788598533, 37161, 1929525252, 45517, 1929580292, 85868, 1929521412, 86734, 1929587204, 81754, 1912668425,
    25033, 2030045193, 30006, 1694698255, 47395, 1929580294, 29260, 738200073, 70808, 2030050576, 44108, 1694502408,
    29269, 989858311, 22987, 1862272777, 3154, 1694498838, 16379, 1946157333, 3193, 2030043156, 3213, 2030043155,
    9822, 1811939346, 3176, 1694498833, 3232, 2030043151, 81431, 1996685327, 16400, 1912602893, 3143, 1694498827,
    36136, 973147147, 12913, 1996685322, 3247, 536870921, 80925, 1862336521, 43591, 1694502413, 71785, 1845501193,
    85747, 1963142147, 54020, 1694568972, 3744, 1929379856, 9244, 1677721610, 11517, 771948554, 11510, 1728249863,
    65813, 755177991, 77083, 1912611849, 74139, 1946165507, 79766, 1845569294, 975, 1694498840, 10103, 1879048207,
    16594, 1879048458, 58509, 2030245900, 3084, 1694498826, 9666, 1711276063, 18174, 1711276319, 52994, 2030047510,
    58782, 1761679374, 83022, 2030113035, 56152, 973084170, 56143, 973084169, 83168, 973148425, 19787, 1912603400,
    42481, 2030046736, 70161, 1694506244, 83948, 1845693966, 21620, 1711342600, 12901, 1694695430, 72144, 1912610060,
    73023, 1929387529, 73015, 1694506504, 25455, 788531204, 54368, 1644237572, 6925, 1929379865, 7166, 1677721615,
    7181, 1795162123, 12655, 1946353674, 7192, 1677721614, 89420, 1694708747, 48340, 1694699269, 38659, 1795165704,
    70407, 2030050566, 8187, 1694498831, 20927, 1660945163, 48273, 1929580296, 83711, 973153032, 12665, 1694695431,
    75247, 1694704391, 15061, 1694499090, 50759, 1929580299, 10953, 1929576454, 74429, 771760390, 10948, 1694695429,
    74419, 771760389, 74424, 1929388293, 86904, 1694706181, 74415, 1912611076, 77644, 1912611842, 70055, 1694506246,
    43125, 1962937872, 43116, 1962937865, 74445, 771760388, 38430, 1946160649, 69522, 1694506246, 3621, 1677721628,
    79627, 1929455379, 67897, 1694506249, 87092, 1912809989, 13623, 1996685321, 48290, 1694699268, 44584, 1912606218,
    46735, 1929580292, 72096, 2030050569, 11432, 1845690378, 47826, 1728253702, 47408, 1745030916, 1040, 1677721624,
    1029, 1677721611, 85752, 2030251009, 67713, 771759364, 42889, 1946160652, 55244, 687936267, 55931, 687936779,
    55912, 1677792522, 85999, 1912744200, 66949, 1711282962, 54739, 1929450250, 87416, 1845635594, 54730, 1694569225,
    37847, 1845562636, 80415, 1711286034, 69747, 1627397384, 31275, 1728252684, 71019, 1677729033, 2832, 1694498830,
    12943, 2030239750, 11002, 2030239749, 85776, 2567121924, 20898, 1660945169, 48890, 1845694218, 86094, 1845635338,
    85807, 1845702408, 83360, 1828786451, 84493, 1828783123, 83379, 2030113041, 84448, 2030109713, 77501, 1946166282,
    39885, 1845497358, 74462, 2030051593, 55833, 1845564683, 46363, 1929580294, 74088, 1660952835, 21615, 2030109698,
    68389, 1828723973, 17051, 1694499095, 17074, 1694499092, 4979, 1929379853, 12800, 1694695435, 11242, 1795358722,
    70356, 1962941704, 81582, 1929576456, 53456, 2030047502, 53483, 2030047502, 53470, 2030047501, 13100, 1694695433,
    55113, 1929450250, 55104, 1661014793, 40123, 1929383442, 70793, 1761615114, 18417, 1929380115, 1831, 1946157067,
    13784, 1912799249, 24223, 2030045201, 88765, 2030252561, 82051, 1912668431, 48126, 1929580296, 53966, 2013336072,
    38816, 1778388483, 49605, 1812139786, 26345, 1879181571, 38121, 1879051779, 91261, 1879258627, 72014, 2030050567,
    28835, 1728055814, 47204, 1728253702, 50021, 1929580293, 50026, 1728253700, 170, 1845493790, 82548, 1929451277,
    43754, 1929383433, 46418, 1694699279, 46374, 1929580302, 46388, 2030243598, 32942, 1845693204, 32981, 1694698260,
    32962, 1929579283, 29750, 1929579280, 29766, 1929579276, 35126, 1845562119, 66849, 1946163985, 8840, 1845493776,
    44892, 1744834062, 82600, 1694570252, 87471, 1677863427, 54930, 1946227466, 87426, 1946298890, 90832, 1694709258,
    75068, 1694507791, 13884, 1963130893, 13872, 1963130892, 83827, 1627464457, 83836, 1644241673, 83845, 1661018889,
    83854, 1677796105, 51413, 1929449224, 51430, 973147912, 81243, 1929576456, 21617, 973145091, 54002, 1694568968,
    11212, 1996685316, 12789, 1929576454, 12795, 1946353669, 67085, 1694505737, 82077, 1728119051, 77349, 1845502986,
    4503, 1677721622, 18499, 1677721878, 40706, 1795165713, 85980, 1946298635, 47373, 1694699274, 76023, 1845502981,
    46076, 1929580294, 46061, 1694699269, 54417, 1694569221, 55099, 1929450245, 87214, 1694706181, 69783, 1694506248,
    87436, 2030184968, 92160, 1912603407, 48187, 1845694216, 72122, 1862278408, 43265, 1962937865, 14175, 1795358727,
    86080, 1795303687, 15778, 1694499092, 15747, 1811939600, 55306, 1677792019, 66052, 688069126, 42242, 1862274573,
    9339, 1811939341, 9848, 1694498842, 15960, 1929380120, 16203, 1879048468, 8160, 1929379856, 40827, 1912606218,
    74489, 772022788, 76039, 1694508038, 11019, 1946353669, 55751, 2734757126, 55764, 1929450758, 55739, 604050693,
    8248, 1694498828, 55070, 1929450243, 25759, 1627392019, 91030, 1694709263, 25749, 1929381898, 26964, 1929513226,
    91016, 1929590282, 73697, 2030050826, 74285, 1694507274, 84158, 536940035, 26078, 1694500874, 27830, 1694632202,
    91524, 1694709258, 20889, 1660945161, 43274, 1744834054, 3059, 1929379851, 32683, 1929579275, 68086, 1677729031,
    55123, 1946227464, 20188, 1912603403, 72156, 1627397387, 39216, 1946160651, 11734, 1828913157, 47808, 1929580306,
    47800, 1929580296, 47793, 1828916999, 37200, 1929525253, 79548, 1677797135, 45148, 1929383437, 42168, 1677725196,
    4657, 1929379854, 18230, 1929380110, 50365, 1929580300, 68805, 771759364, 46318, 2030243590, 46433, 1694699270,
    87192, 1694706182, 636, 1811939343, 12992, 1862467595, 500, 1627389961, 81423, 1694695432, 1272, 1946157071,
    49615, 1845694217, 46869, 1694699275, 46016, 1845694221, 82319, 1677788421, 81679, 1694564616, 20266, 1912603414,
    76144, 1912611861, 53044, 2030047505, 88782, 2030252561, 76211, 1912611855, 92200, 1912603405, 3429, 1912602636,
    76744, 1912611852, 21636, 2030109704, 29800, 1862470409, 35588, 1862339593, 23308, 973080583, 74408, 1962942723,
    70638, 1627397383, 68212, 1811946760, 47401, 1728253703, 71144, 1627397381, 52500, 1560350730, 50884, 1912803090,
    38764, 1929383434, 35889, 973147142, 1098, 1694498834, 1116, 2030043152, 1083, 1694498831, 77045, 771761156,
    29158, 1912605194, 76642, 1912611853, 71555, 1761615111, 25913, 1929381901, 72988, 1845501192, 11406, 1812135939,
    92186, 1912603406, 51492, 1040256777, 48641, 1694699271, 87037, 1946364420, 93034, 1912603407, 71765, 1627397384,
    13647, 1996685319, 42297, 1929383439, 42394, 1929383438, 40371, 1912606230, 52607, 687935504, 13391, 1929576454,
    56631, 1946162970, 56612, 973084435, 56657, 1929385746, 82628, 1929451282, 56595, 1929385745, 56579, 1946162960,
    44970, 1694502413, 44983, 1627393548, 14190, 1929576457, 57467, 1929582345, 83134, 973148423, 94605, 1694643976,
    47191, 1812139779, 72481, 1845501192, 71066, 1811946758, 22399, 1694500109, 69167, 1627397388, 7290, 1677721619,
    55511, 973149192, 91250, 1694709256, 71847, 1694506251, 65536, 1677728030, 75439, 1745036037, 78489, 1677731104,
    19378, 1845494297, 58963, 1694505234, 58947, 1694505232, 22094, 1694500110, 22058, 1845495052, 22070, 1946158348,
    22082, 2030044428, 22108, 1694500108, 82368, 1845560588, 86516, 1728194826, 22049, 1677722889, 86819, 1677928969,
    48252, 1694699270, 76886, 1711285255, 15763, 1728053519, 14911, 1694499088, 71300, 1962941703, 81672, 1929445639,
    84310, 956303111, 40217, 1828720137, 93905, 1912603406, 75496, 1879253767, 86034, 1812080904, 68737, 771759364,
    11879, 1929576451, 11177, 1929576454, 24357, 973080582, 37194, 1929525254, 50457, 1929580294, 11172, 1862467589,
    26777, 1862404357, 50452, 1862471429, 75760, 1862476549, 86704, 1862478341, 87895, 1862480133, 89183, 1862480645,
    85683, 1627597826, 8328, 2030043148, 17706, 1929380115, 65996, 755177992, 94310, 1929525000, 904, 1929379851,
    79915, 1828792074, 79925, 1912678154, 6216, 1694498836, 6236, 1946157076, 18768, 1862271501, 72399, 1862278414,
    14022, 2030239753, 92855, 1946157851, 5424, 1845493781, 92835, 1912603412, 45636, 1929580306, 13124, 1812135949,
    45623, 1812139789, 87227, 1812146701, 11467, 1946353670, 21628, 2030109704, 15136, 1912602893, 85741, 1812147202,
    17280, 1677721878, 87171, 1694706182, 81199, 1845690375, 91762, 1946157846, 46607, 2030243604, 46589, 2030243602,
    43288, 1677725201, 91784, 1912603409, 38729, 1912606224, 92213, 1912603407, 42681, 1929383438, 73579, 1694506510,
    44740, 1694502413, 46576, 1929580301, 43305, 1694502412, 84118, 2030243340, 51458, 1040256778, 46568, 1929580296,
    86352, 1929521416, 74203, 1694507273, 85841, 1828925188, 87103, 1828923908, 51983, 1728253959, 40098, 1828720143,
    68072, 1744837902, 79508, 1677797142, 59065, 973084943, 59051, 973084942, 82928, 1845565709, 4479, 1845493784,
    13042, 1812135942, 25884, 973080586, 25875, 973080585, 88048, 1929589001, 88040, 1862480136, 58449, 1929582602,
    54158, 1694568979, 55080, 1929450247, 70497, 1845501191, 7238, 1711276052, 69076, 1627397384, 80220, 1677731603,
    74095, 1946165507, 48931, 1929580299, 46108, 1929580301, 80981, 1711341572, 48843, 2030243596, 28860, 1929382413,
    71041, 1912610054, 9535, 1677721617, 10831, 1677721608, 93157, 1912603409, 21153, 1912603408, 21169, 1912603406,
    47661, 1929580300, 47654, 1912803079, 83757, 973153033, 83640, 1795302152, 48919, 1862471436, 57331, 973084429,
    77531, 1845502988, 51501, 1040256779, 48281, 1694699273, 13137, 1812135942, 45654, 1812139782, 86015, 1694640389,
    94379, 1677866768, 71875, 1627397382, 25294, 788531210, 25285, 1862273033, 26348, 1862404361, 91264, 1862481417,
    87085, 1912809987, 52189, 1946357774, 72219, 1694506254, 54276, 1946227216, 47350, 1946357518, 70787, 1946164486,
    48622, 1929580298, 13143, 1694695433, 67150, 1694505741, 46888, 1728253703, 8225, 1845493783, 69020, 1929387277,
    40192, 1946160653, 81367, 1929576459, 83256, 973148422, 13566, 2030239750, 54484, 1929450245, 54480, 1912673028,
    87123, 1694706182, 68429, 1677729032, 25214, 2030045195, 88502, 2030252555, 25178, 788531209, 25187, 1862273032,
    26433, 1862404360, 91275, 1862481416, 44885, 1946160647, 72211, 1845501192, 51622, 1896026113, 73790, 1895898881,
    52814, 1828720912, 52830, 1828720911, 83195, 1929449739, 30265, 1963133708, 54849, 1912673033, 44159, 1845497360,
    44780, 1694502410, 53396, 2030047505, 93755, 1912603405, 94318, 1929525006, 44067, 1627393558, 72205, 1627397382,
    73884, 1828724994, 71881, 1761615110, 39845, 1744834071, 68203, 1929387273, 25824, 788531205, 27674, 1627523332,
    91448, 1627600388, 19163, 1946157600, 78155, 1845503258, 19140, 1677722135, 19195, 1946157588, 6105, 1694498843,
    35319, 1946225434, 4003, 1996488727, 4026, 1912602647, 34248, 1694698261, 1417, 1677721618, 15865, 1728053522,
    58363, 1929582610, 22514, 1677722897, 22897, 1677723151, 57772, 2030245903, 37729, 1929448718, 22531, 1694500108,
    37743, 1929448716, 21721, 2030109706, 37153, 1929525256, 86834, 1694706183, 27523, 1627523337, 82260, 1627457545,
    90920, 1627600393, 78761, 1912677904, 5963, 1677721615, 5951, 1677721612, 23004, 1862272779, 7046, 1694498831,
    17156, 1912602897, 56212, 973084169, 47973, 1845694217, 72778, 1627397383, 57690, 1694701579, 29040, 1946159626,
    48648, 1929580292, 68779, 771759365, 12527, 1946353668, 11039, 1862467590, 11035, 1812135940, 85946, 1812080900,
    49421, 1694699276, 3032, 2030043148, 69103, 2030050570, 28110, 1946159634, 28157, 1929382418, 28141, 1929382416,
    13909, 1694695439, 28095, 1694501391, 32872, 1845693199, 32927, 1694698255, 32887, 1929579278, 28069, 1862273549,
    28082, 1694501389, 28128, 1694501389, 32901, 2030242573, 32914, 1661143821, 37994, 2030112013, 48616, 1694699270,
    5725, 1996488725, 5706, 1996488723, 5746, 1644167184, 16887, 1912602901, 49876, 1912803093, 49869, 1929580295,
    75947, 1929585415, 31770, 1929579274, 50652, 1929580298, 78586, 1929455130, 78612, 1929455130, 78638, 1946232345,
    51933, 1795362825, 34380, 1879247629, 55339, 973149191, 1467, 1677721617, 4288, 1929379850, 50782, 1929580298,
    66686, 1795169034, 47580, 2030243591, 77181, 1761616901, 12579, 1694695430, 55808, 1929450766, 72233, 1862278413,
    33320, 1728252695, 21787, 2030109710, 21775, 2030109708, 73820, 973152012, 73870, 973152268, 51600, 1912803339,
    51611, 1694699531, 50298, 1929580298, 83701, 973153034, 50289, 1996689161, 75238, 1996694281, 67163, 771758854,
    68841, 771759364, 37113, 973147151, 34269, 1996688142, 58112, 1996691470, 50515, 1862471436, 51292, 1812139787,
    75813, 1812144907, 22477, 1694500121, 22240, 1845495063, 77970, 2030052631, 77993, 1845503255, 78016, 1845503254,
    78038, 1845503254, 22220, 1677722900, 22624, 1677722897, 36696, 973147153, 55551, 973149200, 36681, 973147151,
    55576, 1828787215, 93567, 1912603406, 55567, 973149193, 43498, 1694502419, 45238, 1929580043, 469, 1694498834,
    43490, 1828720136, 69877, 1711283467, 32822, 1929579282, 70706, 1728060678, 53357, 2030047509, 45070, 1694502417,
    52396, 1862340618, 65686, 1929386260, 65706, 1929386260, 54339, 1845564168, 25006, 2030045190, 88380, 2030252550,
    74159, 1946165507, 34107, 1929579278, 50015, 1694699270, 59014, 1929386248, 56248, 973084167, 43398, 1694502416,
    43385, 1677725197, 71907, 2030050566, 91235, 1929590278, 48158, 1845694211, 73794, 1040260867, 92624, 1946157854,
    47005, 1929580304, 46992, 1929580301, 46984, 1912803080, 78977, 1728128535, 11710, 1728249865, 71575, 1929387271,
    999, 1795162121, 54043, 1929449995, 58060, 1996691477, 31518, 1677921039, 35895, 1862339594, 82353, 1677788422,
    27325, 1711409413, 84735, 1711342597, 87315, 1711417861, 48470, 1929580295, 85670, 1627597829, 74325, 2030051591,
    86943, 2030250503, 68745, 771759363, 29244, 738200072, 29252, 771754504, 29276, 989858312, 44906, 1694502412,
    7033, 1694498829, 85688, 1862478850, 12074, 1845690377, 83085, 2030113032, 93296, 1912603410, 20999, 1912603406,
    8043, 1694498849, 10154, 1677721616, 2365, 1694498857, 79489, 1677797139, 41123, 1811942927, 41138, 1694502415,
    69430, 1828723978, 15528, 1946157328, 36088, 973147149, 31487, 1929579276, 82003, 1929445644, 77625, 1912611846,
    86146, 1912744198, 75576, 1677927172, 42580, 1929383436, 58554, 1677924366, 3483, 1912602652, 2598, 1929379860,
    30593, 1795361555, 30560, 1929579282, 30543, 1929579281, 30578, 2030242575, 30621, 1929579278, 34784, 1828784910,
    34798, 1845562124, 34810, 1845562124, 11489, 1946353675, 30838, 1946356491, 30534, 1677921033, 69770, 1694506248,
    49639, 1929580306, 79530, 1677797138, 20356, 1946157841, 49657, 1929580303, 93830, 1912603406, 73554, 1694506509,
    21835, 2030109706, 51483, 1040256777, 49631, 1929580296, 83785, 973153032, 49624, 1845694215, 75173, 1845699335,
    65885, 755177990, 75285, 1929585416, 36023, 973147147, 33989, 1862470410, 70524, 1845501191, 75612, 1677927174,
    57676, 1929582606, 74629, 774644228, 80205, 1912612623, 80191, 1694508814, 75433, 1946362630, 1398, 1946157075,
    1386, 1677721612, 10038, 1946157067, 78309, 1694508312, 27532, 1929513232, 90929, 1929590288, 50594, 1929580302,
    50608, 1694699277, 48153, 1845694213, 39943, 1996492308, 41251, 1946160652, 41263, 1694502412, 69463, 1811946759,
    77413, 1912611857, 15287, 1929380111, 20161, 1912603407, 86561, 1728260616, 70133, 1627397385, 94262, 1677866760,
    34895, 1828784910, 31853, 1929579273, 76764, 1979720707, 21072, 1912603407, 52336, 1912803343, 86166, 1929521413,
    82970, 973150475, 38625, 1946160655, 22599, 1677722893, 2077, 2030043149, 13812, 1812135945, 38914, 1929383441,
    80006, 1912612625, 67738, 1929387275, 21326, 1912603414, 73087, 1694506513, 73104, 1694506511, 83590, 2030116361,
    29057, 1912605194, 84034, 1929580035, 41772, 1845497358, 79879, 1828792073, 79888, 1912678153, 48014, 1929580299,
    6161, 1946157069, 8430, 1946157065, 54973, 1694569223, 69205, 1627397388, 21766, 2030109705, 33300, 1728252692,
    58093, 1912805395, 33282, 1728252690, 37100, 973147149, 58081, 1996691468, 14280, 1694695428, 56121, 973084171,
    81783, 2030108940, 81795, 1879113994, 69528, 1711283463, 6790, 1694498841, 6766, 1811939352, 6815, 1811939349,
    74016, 1946165507, 71284, 1862278407, 59948, 2030049561, 30646, 1929579283, 13977, 1677918219, 30635, 1677921035,
    27969, 2030176518, 54940, 2030113542, 86116, 2030184710, 86738, 2030250502, 77118, 1946166277, 54624, 2013336325,
    37765, 1694567702, 37787, 2030112020, 37807, 1677790480, 37823, 1677790478, 13506, 1946353675, 54064, 1677791753,
    72252, 1845501194, 93049, 1912603419, 76545, 2030052369, 77448, 1912611855, 28680, 1996491276, 50640, 1929580300,
    23095, 1862272777, 70488, 1728060681, 50633, 1812139783, 77049, 1811948551, 39132, 1694502418, 47068, 1912803078,
    47074, 1912803077, 28355, 1694501389, 69651, 1694506245, 66414, 1929386774, 66396, 1728060178, 66436, 1929386770,
    66379, 1929386769, 66636, 1694505744, 66454, 1929386765, 77109, 1694508041, 68864, 771759365, 69713, 1845501192,
    45613, 1929580298, 16979, 1946157339, 17572, 1996488986, 17369, 1929380115, 8097, 1879048210, 8115, 1879048209,
    34283, 1929579280, 17388, 1694499087, 17527, 1677721870, 17515, 1677721868, 12753, 1929576459, 86884, 1929587211,
    12743, 1912799242, 51313, 1912803082, 75794, 1912808202, 86874, 1912809994, 2969, 2030043149, 1246, 1929379854,
    10789, 1845493802, 43155, 1929383442, 27280, 1946290447, 83895, 1946357263, 39035, 1929383443, 38819, 1929383438,
    39022, 1946160653, 67725, 2030050573, 74219, 1694507277, 57344, 973084428, 77520, 1845502987, 38706, 1912606218,
    67717, 1795169544, 72669, 2030050567, 83871, 1677921800, 81470, 1946353673, 44859, 1644170757, 12826, 1728249865,
    91578, 2030253594, 26029, 1929381899, 91567, 1929590283, 70299, 1979718916, 57225, 1929385743, 58932, 1929386255,
    88527, 2030252552, 49595, 1627590403, 47994, 1812139783, 76071, 1946166286, 75427, 1694704390, 82389, 1694565894,
    86806, 1694706182, 66707, 1694505745, 19714, 1912603400, 92175, 1912603403, 72105, 1627397387, 87041, 1694706181,
    46948, 1728253709, 3118, 1862270986, 14405, 1862467594, 22675, 1845495306, 22685, 1946158602, 22668, 1677723143,
    86812, 1677928967, 54682, 1694569220, 51728, 1879248910, 51758, 1694699534, 51787, 1694699533, 50038, 1929580301,
    83738, 1929454349, 19755, 1912603403, 28050, 1845496328, 93951, 1946157846, 93936, 1912603407, 46880, 2030243592,
    76369, 1694508050, 76479, 1811948561, 76496, 1811948561, 76387, 2030052361, 82107, 1627457539, 74265, 1694507274,
    56859, 1946162983, 56898, 1946162982, 56936, 1946162975, 56835, 973084440, 82451, 1845565207, 56967, 1929385749,
    82474, 1929451283, 23322, 2466252809, 23331, 2483030025, 76977, 1946166274, 66786, 1744837397, 69242, 1627397389,
    51712, 1879248912, 51742, 1694699536, 51772, 1694699535, 10915, 1879048209, 13412, 1879244812, 10143, 1912602635,
    13401, 1929576459, 40329, 1946160644, 11506, 1694695428, 50468, 1694699268, 75348, 1694704388, 86280, 1694640388,
    66066, 688069125, 6531, 1828716559, 84054, 1845693955, 12190, 1929576455, 71168, 1761615110, 41532, 1694502413,
    58459, 1728256008, 49571, 1728253702, 78196, 2030052629, 78217, 2030052628, 19527, 1694499347, 77034, 771761160,
    25019, 973080582, 53928, 973148678, 88002, 1946366213, 66537, 1694505746, 11888, 721616903, 73890, 771760388,
    33675, 1845693204, 37069, 973147154, 33596, 1694698257, 35527, 1929448208, 37007, 973147152, 82785, 1929451280,
    33541, 1795361551, 49772, 1694699279, 58824, 1694505231, 8607, 1694498832, 13161, 1929576458, 13152, 1677918217,
    41519, 1929383433, 28841, 1744833033, 22412, 1845495048, 69572, 1795169544, 91706, 1694709263, 71683, 1761615110,
    69665, 1912610059, 4394, 1946157071, 49015, 1929580300, 78915, 1728128542, 85754, 1761815553, 2894, 1845493772,
    1155, 2030043152, 1171, 2030043152, 26898, 1627523331, 91312, 1627600387, 70351, 1795169541, 33114, 1879247623,
    65978, 1946360326, 16308, 1929380107, 16299, 1929380105, 81880, 1946222855, 50813, 1929580301, 3315, 1862270987,
    78893, 1728128534, 19546, 1811939860, 78844, 1879123471, 18256, 1929380110, 48306, 1694699278, 71274, 1728060682,
    34035, 1929579280, 34020, 1929579279, 34076, 1929579278, 34051, 1929579277, 34064, 1929579276, 55018, 1694569224,
    47837, 1929580299, 24262, 1694500870, 52292, 1912803349, 52220, 1694699539, 52239, 1845694483, 52274, 1845694482,
    52203, 1694699537, 52258, 1845694480, 71645, 1761615112, 32719, 1929579278, 13247, 1694695435, 16075, 1929380115,
    12425, 1946353679, 12440, 1694695439, 16094, 1929380111, 43995, 1929383437, 12418, 1828913159, 13697, 1946353670,
    13612, 1677918219, 54080, 1929449992, 55092, 1694569223, 2242, 1946157075, 6978, 1845493779, 6950, 1912602639,
    2228, 1946157070, 4274, 1677721614, 6965, 1862270989, 2216, 1694498828, 21731, 2030109705, 55995, 1845564687,
    9498, 1677721637, 78430, 1677731109, 41022, 1811942924, 25503, 973080580, 77676, 1694508035, 72006, 1845501192,
    6997, 1912602640, 22543, 1677722895, 39242, 1694502417, 68302, 2030050574, 71032, 1677729033, 76057, 1845502981,
    84051, 1761807875, 40333, 1946160645, 84043, 1929580035, 35578, 973147146, 29809, 1946356489, 57594, 1929582606,
    74101, 1946165508, 70909, 2030050572, 4593, 1929379858, 4578, 1929379855, 4565, 2030043149, 67828, 1744837898,
    66016, 688069128, 73809, 973152011, 73800, 973152009, 55173, 1845564168, 70586, 1862278405, 57573, 1929582601,
    19596, 1929380622, 87365, 1929521678, 19583, 1946157837, 51561, 1946357773, 74057, 1946165507, 43964, 1828720136,
    40781, 1694502410, 40918, 1912606219, 71985, 1761615110, 41969, 1929383433, 36927, 1728121875, 88605, 1711485458,
    23370, 2030045193, 83275, 2030113033, 88156, 2030252553, 54923, 1845564167, 66615, 1694505749, 30168, 1677921036,
    53161, 973082896, 91186, 1929590284, 53142, 2030047497, 83994, 1812139528, 44530, 1912606231, 44489, 1694502414,
    74618, 1915494920, 87009, 1912809992, 80287, 1711286031, 83728, 1929454346, 40060, 2030046742, 27126, 1694632212,
    40040, 1694502420, 41275, 1929383443, 86378, 1996630286, 73994, 1694507276, 74006, 1845502215, 85887, 1694640391,
    70737, 1912610059, 23478, 1627392009, 88956, 1627599369, 13739, 1828913159, 16837, 1946157323, 81910, 1929445640,
    55144, 1929450246, 71113, 1828723986, 34642, 1929579290, 34618, 1929579288, 52970, 2030047512, 75004, 1795171093,
    74985, 1795171091, 85458, 2030185747, 85445, 1828859149, 85488, 1912745228, 22038, 2030109707, 85477, 1845636363,
    21939, 973145098, 83158, 973148426, 19574, 1929380617, 21930, 973145097, 83149, 973148425, 87349, 1929521673,
    19566, 1912603400, 51553, 1912803336, 86223, 1912744200, 70273, 1979718916, 74579, 1914970633, 48610, 1728253702,
    92483, 1946157854, 92398, 1946157844, 20493, 1912603410, 20476, 1946157841, 20389, 1946157840, 53016, 973082896,
    19795, 1912603407, 92383, 1912603407, 92418, 1912603405, 92431, 1912603405, 84173, 536940036, 27879, 1795295500,
    13065, 1694695432, 55150, 1694569224, 12220, 1946353671, 35018, 1828784912, 35034, 1845562126, 31154, 1929579275,
    45559, 1929580299, 31165, 2030242569, 81715, 1862336780, 82424, 1677788679, 77659, 771761156, 57179, 1811945231,
    82863, 1677793033, 71199, 1627397379, 45931, 1627590411, 72438, 1627397387, 71395, 1744837893, 25778, 788531207,
    8665, 1929379857, 31065, 1929579281, 31035, 1929579280, 7377, 1845493775, 8650, 1929379855, 31082, 1929579279,
    31097, 1929579279, 35003, 1845562127, 31051, 2030242574, 33484, 1929579278, 31022, 1929579277, 31010, 1996688140,
    33867, 1929579276, 34981, 1845562123, 34992, 1845562123, 36384, 973147145, 13457, 1728249864, 31002, 1728252680,
    50733, 1728253704, 67094, 1694505743, 21087, 1912603411, 48173, 1929580302, 47698, 1627590412, 15123, 2030043405,
    5162, 1694498828, 15100, 1694499084, 14199, 1996685323, 15079, 1912602891, 15112, 1996488971, 15090, 1862271242,
    12247, 1879244807, 85355, 1728195872, 85387, 1744973087, 85079, 1728195869, 85157, 1744973084, 85260, 1728195868,
    85026, 1694641435, 84975, 1946299674, 85053, 1996631322, 85185, 1845636378, 85309, 1828859162, 85001, 2030185753,
    85108, 1694641433, 85211, 1946299673, 85133, 1946299672, 85236, 1728195864, 20319, 1946157846, 84655, 1929446422,
    85288, 1728195861, 85335, 1744973076, 21549, 1912603411, 93811, 1912603411, 24734, 1862273041, 27410, 1862404369,
    90404, 1862480913, 85418, 1828859152, 21752, 2030109710, 82159, 2030110734, 88874, 2030252558, 83262, 973148429,
    84642, 973145101, 19684, 1929380620, 24751, 788531212, 86578, 1728260620, 19673, 1912603403, 27471, 1677854987,
    85434, 1677864203, 87875, 1677930763, 12613, 1694695434, 74540, 773071364, 45305, 1694699021, 67437, 1694506000,
    27295, 1744963853, 83910, 1745030669, 21923, 973145095, 73844, 771825666, 49598, 1812139783, 44619, 1811942918,
    13752, 1677918217, 15590, 1929380120, 15574, 1929380112, 2544, 1711276044, 16497, 1929380116, 81641, 1694564617,
    45176, 1795165705, 9788, 2030043170, 74572, 1730159107, 71077, 1744837898, 51636, 1694699532, 65907, 805509634,
    72979, 1828723977, 45411, 1946357255, 38931, 1929383432, 77144, 771761155, 85726, 1845701635, 39963, 1845497359,
    1516, 1694498825, 66555, 1694505743, 34468, 1694698257, 73172, 1694506507, 43085, 1929383439, 19956, 1795162889,
    84888, 1795228681, 72524, 1845501188, 48038, 1627590406, 72343, 1627397380, 39054, 2030046727, 40082, 2030046729,
    69012, 1677729032, 40540, 1929383432, 74182, 1946165508, 68984, 1929387270, 71439, 1862278405, 12893, 1879244804,
    70293, 1627397382, 70288, 1627397381, 42960, 1929383436, 42953, 1845497351, 71669, 1627397383, 70856, 1996496137,
    76872, 1912611846, 2715, 2030043153, 2732, 1845493776, 2748, 1694498831, 76779, 1912611859, 76982, 1946166282,
    53512, 2030047503, 36194, 973147147, 50079, 1795362570, 75323, 1795367690, 38530, 1845497350, 54618, 1812009734,
    41805, 1627393548, 45525, 1929580297, 47128, 1929580302, 70614, 1761615112, 93217, 1946157843, 70267, 1929387270,
    23053, 1862272776, 84192, 1912671747, 72689, 2030050566, 93538, 1912603406, 1376, 2030043146, 47587, 1929580295,
    44510, 872418825, 4347, 1929379856, 4363, 1946157072, 30501, 1929579280, 17745, 1845494031, 67315, 1862278155,
    11680, 1677918216, 72572, 1845501189, 40945, 1845497357, 51917, 1912803336, 18844, 2449474051, 74521, 772547076,
    68939, 1694506248, 86183, 1694640387, 11231, 1677918214, 11226, 1694695429, 53993, 1694568969, 37610, 1929448729,
    29854, 1929579281, 35167, 1929448209, 73739, 1694506513, 29839, 1946356495, 37595, 1946225935, 29871, 1929579278,
    35153, 1828784910, 37964, 973147405, 29827, 1845693196, 35543, 973147146, 35553, 536939530, 35563, 1040256010,
    11347, 1694695433, 29818, 1694698249, 73049, 1929387539, 73068, 1694506515, 73032, 2030050833, 35759, 973147148,
    33028, 1677921035, 83599, 1677794827, 58348, 1929582607, 94456, 1677866771, 94438, 1677866770, 94422, 1677866768,
    41034, 1694502411, 56032, 973149447, 72609, 2030050565, 39307, 1929383447, 87147, 1946364419, 77138, 1912611846,
    45008, 1795165704, 48875, 1929580301, 28936, 1946159626, 54900, 1946227463, 21854, 2030109709, 55289, 1677792017,
    68348, 1694506251, 71717, 1627397382, 390, 1694498834, 782, 1795162129, 12017, 1812135953, 408, 2030043152,
    799, 1912602640, 424, 1694498831, 439, 1946157071, 454, 1744830479, 12034, 1845690383, 9308, 1811939342,
    12006, 1946353675, 9298, 2013265930, 80934, 1929445386, 40338, 1862274567, 53841, 973082892, 53830, 973082891,
    17951, 1795162387, 13178, 1929576453, 47832, 1929580293, 22454, 1845495048, 72021, 1962941702, 41838, 1677725209,
    68093, 1929387275, 57831, 1929582602, 33846, 1929579285, 33827, 1929579283, 33752, 1929579281, 33736, 1929579280,
    33811, 1946356496, 33796, 1929579279, 79365, 1929455375, 93668, 1912603407, 93683, 1912603407, 94350, 1677866767,
    20732, 1912603406, 33782, 1862470414, 33769, 1929579277, 75624, 2030248717, 21978, 2030109706, 13465, 1677918216,
    50184, 1929580296, 50701, 1677922056, 54790, 1929450248, 75261, 1929585416, 50192, 1694699271, 54783, 1694569223,
    75254, 1694704391, 38745, 1744834059, 44848, 1677725195, 84465, 2030109724, 83396, 1728123161, 5534, 1694498832,
    5561, 1694498831, 5576, 1845493773, 5550, 973078539, 8932, 1845493771, 1670, 1946157066, 83206, 1828786443,
    87055, 2030250499, 52465, 687935499, 72301, 1845501192, 83886, 1677921801, 40345, 1694502408, 25402, 788531206,
    25408, 973080582, 26340, 2030176517, 90673, 2030253573, 87111, 1946364423, 37165, 1694644232, 66156, 2030050064,
    68763, 771759363, 42125, 2030046738, 42154, 1979715086, 25792, 1862273036, 42143, 1929383435, 53887, 889262599,
    68809, 771759364, 22725, 1845495311, 22740, 1946158607, 22713, 1677723148, 22702, 1694500363, 49389, 1929580293,
    42329, 1761611272, 39723, 1912606230, 68141, 1677729033, 46082, 2030243590, 54444, 2030113542, 87208, 2030250502,
    16675, 1912602901, 46824, 1946357514, 68902, 1929387272, 1660, 1694498826, 56493, 1929385743, 68277, 1677729032,
    41947, 1962937867, 67022, 1677728526, 67047, 1912609549, 67060, 1912609549, 67036, 1694505739, 22996, 1862272776,
    48966, 1812139785, 73894, 1828724995, 54969, 1845564164, 50833, 1812139781, 47771, 1694699272, 27765, 1929513234,
    41686, 1929383442, 9189, 1694498853, 17991, 1694499109, 81745, 1946222857, 90331, 1845703702, 82181, 1828784138,
    89007, 1828925962, 11588, 1946353669, 51263, 1946357509, 78581, 1946232325, 87142, 1946364421, 29012, 1929382405,
    28830, 1929382405, 84296, 922748679, 34299, 1694698257, 34316, 1694698256, 19105, 1845494287, 17258, 1627390230,
    19265, 1946157590, 10007, 1694498832, 45138, 1946160650, 66913, 1677728524, 52384, 1862340620, 52406, 1862340620,
    49138, 1879248645, 70662, 1962941701, 43763, 2046823943, 70591, 1627397382, 27806, 1627523347, 90822, 1795372554,
    83879, 2030243335, 89051, 1828925967, 24324, 973080587, 24335, 788531211, 26767, 1644300554, 87917, 1644376330,
    89198, 1644376842, 6305, 1694498826, 31887, 1929579278, 35827, 973147146, 38088, 1929383431, 72815, 1627397382,
    77646, 771761155, 69580, 1845501192, 77652, 771761157, 10565, 1929379874, 16008, 1929380123, 12455, 1929576472,
    15984, 1929380120, 22026, 2030109708, 36184, 973147146, 83766, 973153034, 50724, 1694699273, 75124, 1694704393,
    86789, 1694706185, 37713, 1929448712, 81505, 1745027079, 27026, 1627523332, 91053, 1627600388, 20220, 1912603401,
    92019, 1946157848, 86620, 1661151754, 46533, 2030243593, 67226, 1677728524, 48697, 1946357526, 14038, 1879244803,
    39615, 1694502423, 68183, 1744837898, 43784, 1946160658, 54650, 1912673028, 54980, 1845564166, 38204, 1795165718,
    26983, 1929513230, 38190, 1929383438, 25673, 1627392013, 25686, 788531210, 46709, 1929580298, 26974, 1728186633,
    38181, 1728056841, 91398, 1728263689, 54642, 2030113544, 85950, 1912744198, 66098, 704846339, 73685, 1677729292,
    67934, 1929387273, 9996, 1744830470, 38554, 1694502413, 57665, 1929582603, 68821, 771759364, 33723, 1929579277,
    79314, 1912678165, 79296, 1912678162, 79263, 1929455377, 14379, 1912799248, 79247, 1912678160, 79280, 1912678160,
    68732, 771759365, 9284, 1795162126, 1016, 1795162125, 87477, 1661086211, 88007, 1912811782, 90059, 2030253101,
    90020, 1694708775, 89991, 1845703709, 9175, 1677721614, 23025, 1862272776, 10094, 1711276041, 70421, 1795169543,
    76193, 1912611850, 54686, 1929450245, 86474, 1828858116, 66967, 1677728527, 66994, 1912609550, 67008, 1912609550,
    66982, 1694505740, 7149, 1946157073, 22812, 1845495312, 22799, 1677723149, 42999, 1946160655, 70831, 1744837898,
    12897, 1694695428, 21245, 1912603401, 72939, 1845501195, 8893, 1946157066, 45677, 1929580295, 32707, 1845693196,
    25225, 788531203, 74074, 1946165508, 13273, 1912799239, 48149, 1929580292, 93018, 1912603408, 17435, 1912602896,
    44317, 1845497358, 44116, 1845497356, 84108, 1929580042, 31935, 1929579278, 2406, 1677721642, 2327, 1677721638,
    94475, 1677866768, 16335, 1811939600, 43431, 1627393551, 67782, 1862278411, 85963, 1744972041, 11773, 1828913160,
    71411, 1744837896, 13003, 1627586562, 71330, 1811946757, 57942, 1912805380, 47055, 1795362564, 17173, 1677721882,
    17199, 1694499095, 67516, 1929387026, 54352, 1912673030, 85845, 1912811523, 87100, 1912809987, 50282, 1929580295,
    57820, 1929582603, 42318, 1627393547, 8800, 1929379861, 81489, 1845690384, 12764, 1929576461, 12777, 1845690380,
    71858, 1694506250, 50207, 1745030920, 75277, 1745036040, 28811, 1728055819, 35447, 1828784915, 34734, 2030242578,
    31721, 1929579280, 8698, 1929379855, 31706, 1929579279, 31680, 1929579278, 31694, 1929579276, 31669, 1929579275,
    70921, 1627397380, 47254, 1929580301, 50826, 1812139783, 73419, 1694506503, 70165, 1845501189, 33706, 1929579273,
    65827, 755177993, 57009, 1946162980, 57074, 1946162978, 57045, 1946162973, 57108, 1946162971, 56988, 973084437,
    82431, 1845565204, 82493, 1929451280, 82509, 1862342413, 36539, 1845562379, 36530, 973147145, 86122, 1694640390,
    86776, 1694706182, 71162, 1694506246, 32463, 1644366616, 32362, 1946356503, 32109, 1845693206, 32441, 1845693206,
    32131, 1912802069, 32152, 1912802068, 32404, 2030242580, 32230, 1929579283, 32385, 1694698259, 32278, 1929579282,
    32296, 1929579282, 32213, 1644366609, 32345, 1845693201, 32424, 1661143825, 8359, 1912602640, 32172, 1912802064,
    32314, 1929579280, 32263, 1677921039, 32330, 1946356495, 32095, 1929579278, 32249, 1929579278, 32200, 1912802061,
    32188, 1929579276, 34869, 1828784905, 70119, 1694506246, 27728, 1929513224, 41337, 1929383432, 13654, 1946353670,
    11837, 2030239751, 27146, 1929513219, 23271, 1929381663, 18865, 1845494314, 19496, 1946157599, 18970, 1677722136,
    18948, 1677722134, 18927, 1677722133, 19011, 1677722133, 18907, 1677722132, 18994, 1677722129, 50852, 1946357510,
    38279, 2030046734, 43949, 1946160655, 71540, 1946164486, 46967, 1912803089, 94021, 1912603405, 7258, 1929379872,
    52680, 2030047498, 86718, 1728260615, 80502, 1946167057, 47099, 1879248656, 47115, 1929580301, 84198, 1879117315,
    7437, 1811939344, 34878, 1828784913, 34927, 1845562127, 31862, 1929579276, 9254, 1728053258, 66115, 788732419,
    12692, 1694695433, 48578, 1929580296, 39978, 1912606232, 68150, 1962941704, 89767, 2030253086, 89717, 1929589785,
    89742, 1929589785, 89696, 2030253077, 89680, 1845703696, 13560, 1812135942, 79977, 1828792073, 79986, 1912678153,
    57539, 1929582601, 1693, 1929379853, 48731, 1845694222, 49293, 1812139779, 42814, 1677725203, 45363, 1812139532,
    45375, 1845693962, 49197, 1694699278, 76186, 1912611847, 42411, 1677725193, 25042, 973080583, 68252, 1795169542,
    81144, 1728249867, 38502, 1929383432, 47945, 1929580296, 71219, 1761615111, 92782, 1946157844, 92802, 1912603405,
    49493, 1728253702, 54946, 1845564168, 45816, 1694699270, 3441, 1694498833, 78945, 1728128544, 7061, 1694498832,
    25471, 788531203, 38667, 1694502413, 75744, 1761813256, 75737, 1761813255, 69633, 1677729030, 92354, 1946157853,
    10860, 1929379865, 15353, 1929380117, 38035, 1929383439, 67109, 1694505748, 16479, 1694499080, 67802, 1929387270,
    74918, 1929388817, 19749, 1912603398, 51538, 1912803334, 72130, 2030050574, 41167, 1946160658, 34485, 1694698252,
    28006, 1694501385, 46861, 1929580296, 269, 1946157074, 76690, 1879057411, 67763, 2013273351, 7989, 1694498844,
    15844, 1912602901, 71355, 1845501189, 16162, 1879048463, 16177, 1879048463, 14133, 1812135943, 8140, 1929379849,
    8132, 1677721608, 48910, 1828917001, 59633, 2030049565, 59545, 1845500186, 59607, 2030049562, 58633, 1677793303,
    8978, 1996488726, 79745, 1677797141, 15940, 1912602900, 59588, 1677728019, 82088, 1946222867, 79702, 1845569298,
    59571, 1677728017, 74903, 1711285007, 79720, 1946232591, 70567, 1728060681, 1901, 1845493781, 1922, 1845493779,
    16265, 1879048465, 16282, 1828716817, 17799, 1929380110, 72320, 1862278409, 81872, 1694564616, 36034, 973147148,
    12932, 1862467595, 35597, 973147146, 41963, 1929383430, 49550, 1929580301, 70170, 1845501189, 35915, 973147142,
    39868, 1912606225, 67859, 1929387276, 68973, 1627397383, 70240, 1627397384, 75486, 1879253766, 75492, 1879253764,
    30612, 1677921033, 42901, 1912606215, 70701, 1694506245, 42180, 1677725200, 42207, 1929383439, 31533, 1929579275,
    70214, 1694506247, 77336, 1912611845, 10663, 1627389983, 41729, 1845497357, 69697, 1912610057, 51451, 1040256775,
    38360, 1694502415, 27685, 1929513224, 38317, 1929383432, 71325, 1627397381, 74562, 773595652, 36401, 973147147,
    8453, 2030043146, 5978, 1677721609, 12888, 1694695429, 39330, 1845497369, 93525, 1912603405, 36738, 973147146,
    47848, 1929580295};

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
    156, 156, 158, 158, 158, 158, 159, 159, 159, 160, 160, 160, 160, 160, 160, 161, 162, 166, 166, 168, 168, 168, 168, 169,
    170, 171, 171, 171, 172, 172, 172, 172, 172, 172, 172, 172, 172, 172, 173, 173, 173, 173, 174, 174, 174, 174, 175, 175,
    176, 178, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182,
    182, 182, 182, 182, 183, 183, 183, 183, 183, 186, 186, 186, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 188,
    191, 191, 191, 195, 196, 196, 196, 199, 199, 200, 200, 200, 200, 200, 200, 200, 200, 200, 201, 201, 201, 201, 201, 201,
    201, 202, 202, 202, 202, 202, 202, 204, 204, 204, 204, 206, 206, 206, 206, 206, 207, 207, 207, 207, 207, 207, 207, 207,
    207, 207, 207, 208, 208, 208, 208, 208, 208, 210, 210, 210, 210, 210, 211, 213, 213, 213, 213, 215, 215, 215, 215, 215,
    215, 218, 218, 218, 218, 218, 218, 218, 218, 218, 219, 219, 221, 221, 222, 222, 222, 222, 222, 222, 222, 222, 222, 222,
    222, 224, 224, 224, 224, 224, 224, 224, 224, 224, 227, 227, 227, 229, 229, 230, 230, 230, 230, 230, 233, 233, 233, 233,
    233, 233, 233, 233, 235, 236, 237, 238, 238, 239, 239, 240, 240, 240, 240, 240, 240, 241, 241, 241, 241, 243, 247, 247,
    247, 247, 247, 247, 247, 247, 247, 247, 247, 247, 247, 247, 248, 249, 249, 249, 252, 253, 253, 256, 257, 257, 257, 257,
    257, 257, 257, 257, 257, 258, 258, 259, 259, 259, 260, 260, 260, 260, 265, 266, 266, 266, 266, 266, 266, 268, 268, 268,
    268, 269, 273, 273, 273, 273, 273, 274, 274, 274, 274, 274, 275, 276, 276, 276, 276, 276, 276, 276, 277, 277, 277, 277,
    277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 278, 279, 279, 279, 280, 281, 281, 281, 281, 281,
    281, 281, 281, 281, 281, 281, 281, 281, 282, 282, 283, 285, 285, 285, 288, 288, 288, 288, 288, 288, 290, 290, 290, 291,
    292, 292, 292, 292, 292, 292, 292, 292, 292, 292, 292, 293, 293, 293, 295, 297, 299, 299, 299, 299, 299, 300, 300, 303,
    303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 305, 305, 305, 305, 305, 305, 305, 305, 305,
    307, 307, 307, 307, 307, 307, 307, 307, 307, 307, 310, 310, 313, 313, 313, 313, 313, 313, 313, 313, 314, 314, 316, 316,
    316, 317, 320, 320, 320, 320, 320, 320, 322, 322, 322, 322, 322, 324, 324, 324, 325, 327, 327, 327, 327, 327, 327, 327,
    327, 327, 328, 329, 329, 329, 329, 329, 330, 330, 330, 330, 330, 330, 330, 330, 331, 331, 332, 332, 332, 332, 332, 334,
    335, 335, 335, 335, 336, 336, 336, 336, 336, 337, 337, 337, 337, 337, 337, 337, 338, 338, 338, 340, 341, 341, 341, 341,
    341, 341, 341, 341, 341, 341, 341, 341, 342, 342, 342, 342, 343, 343, 344, 344, 344, 348, 348, 348, 348, 348, 348, 348,
    348, 348, 348, 348, 353, 353, 353, 353, 355, 355, 355, 355, 355, 355, 355, 355, 355, 355, 355, 355, 355, 355, 355, 356,
    356, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 360, 363, 363,
    363, 363, 363, 363, 363, 363, 363, 368, 370, 371, 373, 373, 374, 375, 377, 377, 378, 378, 378, 378, 378, 378, 378, 379,
    379, 379, 380, 380, 380, 380, 380, 380, 380, 380, 382, 383, 383, 383, 386, 387, 387, 388, 388, 388, 388, 388, 388, 388,
    388, 390, 391, 391, 391, 391, 393, 393, 394, 395, 395, 395, 396, 396, 396, 396, 396, 396, 396, 396, 405, 405, 406, 406,
    406, 407, 407, 407, 407, 408, 409, 410, 411, 411, 411, 421, 422, 422, 424, 428, 428, 428, 428, 428, 428, 428, 428, 428,
    429, 429, 429, 437, 437, 438, 438, 439, 439, 439, 439, 439, 440, 440, 440, 440, 440, 441, 441, 441, 443, 443, 443, 443,
    443, 443, 443, 443, 443, 444, 444, 444, 444, 444, 444, 444, 444, 445, 445, 446, 446, 449, 449, 449, 450, 450, 451, 452,
    452, 452, 454, 455, 455, 455, 455, 455, 457, 457, 457, 457, 457, 457, 457, 457, 457, 457, 459, 459, 459, 459, 459, 459,
    459, 460, 465, 465, 465, 466, 466, 466, 483, 483, 483, 483, 483, 483, 483, 484, 484, 484, 484, 485, 485, 485, 485, 485,
    486, 486, 488, 488, 488, 488, 488, 488, 489, 489, 489, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 502, 502,
    502, 502, 502, 502, 502, 502, 502, 502, 503, 504, 504, 504, 505, 505, 505, 505, 506, 506, 506, 506, 506, 506, 506, 506,
    506, 510, 510, 510, 510, 510, 510, 511, 511, 514, 515, 515, 515, 515, 515, 515, 515, 515, 516, 516, 516, 516, 517, 519,
    519, 519, 519, 519, 519, 519, 520, 520, 520, 520, 520, 520, 520, 520, 520, 520, 520, 520, 520, 520, 520, 520, 520, 520,
    520, 520, 523, 526, 526, 526, 526, 526, 527, 528, 529, 530, 530, 530, 530, 530, 531, 531, 531, 531, 531, 531, 531, 531,
    531, 531, 531, 531, 531, 533, 533, 534, 534, 538, 538, 539, 540, 540, 540, 540, 540, 540, 540, 543, 543, 543, 543, 543,
    543, 544, 544, 547, 547, 547, 547, 548, 549, 549, 549, 550, 552, 555, 555, 555, 555, 555, 558, 559, 560, 560, 561, 561,
    562, 562, 562, 562, 563, 563, 563, 564, 566, 567, 568, 570, 570, 570, 570, 570, 570, 571, 571, 571, 571, 571, 571, 572,
    572, 573, 573, 574, 574, 574, 574, 574, 575, 576, 577, 577, 577, 578, 584, 584, 585, 586, 586, 586, 587, 587, 587, 587,
    588, 588, 588, 588, 588, 589, 589, 590, 591, 594, 594, 594, 594, 595, 595, 595, 596, 596, 596, 597, 597, 598, 598, 598,
    598, 598, 598, 598, 599, 599, 600, 600, 601, 601, 601, 601, 601, 601, 601, 602, 602, 602, 602, 602, 603, 603, 603, 603,
    603, 606, 606, 606, 606, 608, 608, 608, 608, 608, 608, 608, 608, 608, 608, 608, 608, 608, 608, 608, 608, 608, 609, 609,
    609, 610, 611, 611, 611, 612, 612, 613, 613, 616, 616, 616, 621, 621, 622, 622, 622, 622, 622, 622, 622, 622, 623, 623,
    624, 624, 624, 625, 625, 625, 625, 625, 634, 634, 634, 634, 634, 634, 634, 635, 635, 635, 637, 637, 637, 638, 638, 639,
    639, 639, 639, 639, 639, 639, 639, 639, 639, 639, 639, 639, 639, 639, 639, 639, 639, 639, 639, 639, 640, 640, 640, 640,
    640, 640, 640, 640, 640, 640, 640, 640, 640, 641, 641, 641, 641, 642, 642, 642, 642, 642, 642, 646, 646, 646, 646, 646,
    646, 646, 646, 646, 646, 646, 646, 646, 646, 646, 647, 647, 647, 648, 648, 648, 648, 648, 648, 648, 648, 654, 654, 654,
    655, 655, 655, 656, 656, 656, 656, 657, 657, 658, 658, 658, 659, 659, 659, 659, 659, 659, 659, 659, 659, 659, 660, 660,
    660, 660, 661, 661, 661, 661, 662, 663, 663, 663, 663, 663, 667, 667, 667, 668, 668, 670, 670, 674, 674, 674, 676, 676,
    677, 677, 677, 677, 677, 677, 677, 679, 679, 679, 679, 679, 679, 679, 680, 680, 680, 680, 680, 680, 680, 680, 680, 680,
    680, 680, 680, 682, 682, 682, 682, 682, 682, 682, 682, 682, 682, 682, 683, 685, 685, 685, 685, 685, 685, 685, 686, 686,
    686, 686, 686, 686, 686, 691, 691, 691, 691, 691, 691, 691, 691, 692, 692, 692, 692, 692, 692, 692, 692, 692, 692, 692,
    692, 692, 692, 692, 692, 692, 692, 692, 693, 693, 693, 693, 693, 693, 693, 694, 694, 695, 695, 695, 695, 695, 695, 695,
    695, 702, 702, 702, 702, 702, 702, 705, 705, 706, 706, 706, 706, 706, 706, 706, 706, 707, 707, 708, 709, 710, 711, 711,
    711, 712, 713, 713, 715, 715, 715, 715, 716, 716, 716, 716, 716, 716, 716, 724, 726, 726, 727, 727, 728, 728, 728, 728,
    729, 729, 729, 729, 729, 729, 729, 729, 729, 729, 729, 729, 729, 729, 729, 729, 729, 732, 732, 733, 733, 733, 733, 733,
    733, 733, 733, 738, 738, 738, 738, 738, 738, 738, 738, 738, 738, 738, 739, 739, 739, 739, 739, 739, 739, 740, 740, 740,
    740, 740, 740, 740, 740, 740, 741, 741, 741, 743, 743, 743, 743, 743, 743, 743, 743, 743, 743, 743, 743, 743, 746, 746,
    746, 746, 746, 746, 746, 746, 746, 746, 746, 747, 747, 747, 747, 747, 747, 747, 747, 747, 747, 749, 749, 749, 749, 749,
    749, 749, 749, 750, 750, 750, 752, 752, 752, 752, 753, 753, 753, 753, 757, 757, 757, 757, 757, 759, 759, 771, 771, 771,
    776, 776, 776, 776, 776, 777, 777, 778, 779, 779, 779, 779, 779, 779, 782, 782, 782, 782, 782, 782, 782, 782, 782, 782,
    782, 782, 782, 783, 784, 784, 786, 790, 791, 791, 791, 792, 792, 792, 793, 793, 793, 793, 793, 793, 793, 793, 793, 793,
    793, 793, 793, 795, 796, 797, 797, 797, 797, 797, 797, 797, 797, 797, 798, 798, 799, 799, 800, 800, 800, 800, 800, 800,
    802, 802, 802, 802, 802, 805, 805, 807, 809, 809, 811, 811, 811, 811, 812, 815, 815, 815, 815, 816, 816, 816, 816, 816,
    816, 816, 816, 816, 816, 816, 816, 816, 816, 816, 817, 817, 817, 817, 817, 817, 817, 817, 819, 819, 819, 821, 824, 824,
    824, 824, 824, 826, 826, 826, 826, 827, 827, 828, 828, 829, 829, 829, 829, 829, 829, 829, 829, 830, 830, 830, 830, 837,
    837, 837, 837, 837, 837, 837, 837, 837, 837, 838, 838, 838, 838, 838, 839, 839, 839, 840, 841, 841, 841, 841, 841, 841,
    841, 841, 841, 841, 841, 841, 841, 842, 843, 843, 844, 844, 844, 844, 844, 854, 854, 854, 854, 856, 859, 859, 860, 860,
    861, 861, 864, 864, 864, 872, 872, 875, 878, 878, 878, 878, 878, 878, 878, 879, 879, 879, 880, 880, 880, 880, 880, 880,
    881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 881, 882, 882, 882, 882, 882, 882, 882, 882, 883, 883, 883,
    883, 883, 883, 883, 883, 883, 883, 883, 883, 883, 883, 883, 883, 883, 883, 883, 883, 883, 883, 885, 885, 886, 886, 887,
    887, 887, 887, 887, 887, 887, 887, 887, 887, 887, 889, 889, 889, 889, 889, 890, 891, 914, 916, 916, 916, 916, 916, 916,
    924, 924, 924, 924, 924, 924, 937, 937, 937, 937, 937, 937, 937, 938, 938, 938, 938, 938, 938, 938, 938, 938, 938, 938,
    938, 938, 938, 939, 940, 941, 942, 942, 942, 942, 943, 944, 944, 944, 944, 944, 944, 948, 950, 950, 950, 950, 950, 950,
    950, 950, 950, 950, 950, 955, 958, 958, 961, 961, 962, 962, 962, 963, 963, 963, 963, 981, 982, 982, 983, 983, 983, 983,
    984, 984, 984, 984, 985, 985, 985, 985, 985, 985, 988, 988, 988, 990, 990, 990, 1034, 1034, 1034, 1034, 1034, 1034, 1034, 1034,
    1034, 1034, 1034, 1034, 1034, 1034, 1034, 1034, 1034, 1034, 1034, 1034, 1034, 1034, 1034, 1034, 1034, 1035, 1036, 1036, 1036, 1036, 1036, 1036,
    1037, 1037, 1038, 1038, 1038, 1038, 1038, 1039, 1041, 1042, 1042, 1043, 1043, 1043, 1043, 1043, 1043, 1044, 1044, 1044, 1046, 1046, 1046, 1046,
    1047, 1047, 1047, 1047, 1047, 1047, 1048, 1052, 1052, 1052, 1052, 1052, 1053, 1053, 1054, 1055, 1056, 1056, 1056, 1057, 1057, 1057, 1057, 1057,
    1057, 1057, 1057, 1057, 1058, 1058, 1058, 1060, 1060, 1060, 1061, 1061, 1068, 1068, 1068, 1079, 1079, 1079, 1079, 1079, 1079, 1079, 1079, 1079,
    1079, 1079, 1080, 1082, 1082, 1083, 1083, 1083, 1083, 1083, 1085, 1085, 1085, 1085, 1085, 1085, 1085, 1085, 1086, 1086, 1086, 1100, 1101, 1104,
    1104, 1104, 1105, 1107, 1108, 1111, 1111, 1112, 1112, 1112, 1112, 1112, 1112, 1112, 1112, 1112, 1112, 1112, 1118, 1118, 1119, 1119, 1124, 1124,
    1124, 1124, 1124, 1124, 1124, 1124, 1124, 1125, 1126, 1127, 1127, 1127, 1127, 1128, 1128, 1128, 1128, 1130, 1131, 1131, 1132, 1132, 1132, 1132,
    1132, 1132, 1133, 1133, 1133, 1135, 1135, 1137, 1138, 1138, 1138, 1138, 1138, 1139, 1139, 1139, 1139, 1139, 1139, 1140, 1140, 1140, 1140, 1140,
    1140, 1140, 1140, 1141, 1141, 1141, 1141, 1141, 1141, 1141, 1141, 1141, 1141, 1141, 1141, 1141, 1141, 1142, 1142, 1142, 1142, 1142, 1142, 1143,
    1143, 1143, 1143, 1143, 1143, 1143, 1143, 1143, 1143, 1143, 1143, 1143, 1146, 1146, 1146, 1146, 1146, 1146, 1146, 1146, 1147, 1147, 1147, 1147,
    1147, 1147, 1147, 1147, 1147, 1147, 1147, 1148, 1148, 1148, 1148, 1148, 1148, 1149, 1149, 1149, 1149, 1149, 1149, 1149, 1149, 1150, 1152, 1152,
    1158, 1158, 1158, 1158, 1159, 1159, 1160, 1162, 1162, 1163, 1163, 1163, 1163, 1164, 1164, 1165, 1166, 1166, 1166, 1166, 1167, 1167, 1167, 1168,
    1168, 1168, 1169, 1169, 1172, 1172, 1173, 1173, 1173, 1174, 1174, 1174, 1174, 1175, 1175, 1175, 1175, 1175, 1175, 1175, 1175, 1176, 1176, 1177,
    1177, 1178, 1178, 1178, 1178, 1178, 1178, 1178, 1178, 1178, 1178, 1178, 1178, 1178, 1178, 1178, 1178, 1178, 1178, 1178, 1180, 1180, 1180, 1180,
    1180, 1180, 1183, 1183, 1183, 1183, 1183, 1183, 1183, 1184, 1184, 1184, 1184, 1184, 1184, 1184, 1184, 1185, 1185, 1185, 1186, 1186, 1186, 1186,
    1186, 1186, 1186, 1187, 1187, 1187, 1190, 1190, 1190, 1191, 1191, 1191, 1191, 1192, 1192, 1192, 1192, 1192, 1192, 1193, 1193, 1193, 1193, 1193,
    1193, 1193, 1193, 1193, 1193, 1193, 1193, 1193, 1193, 1193, 1194, 1194, 1194, 1195, 1195, 1197, 1198, 1198, 1198, 1198, 1198, 1198, 1198, 1198,
    1198, 1199, 1199, 1199, 1199, 1199, 1199, 1199, 1200, 1200, 1200, 1200, 1200, 1200, 1200, 1200, 1201, 1201, 1211, 1211, 1211, 1211, 1211, 1211,
    1211, 1211, 1211, 1211, 1211, 1212, 1212, 1214, 1214, 1214, 1214, 1214, 1215, 1215, 1215, 1216, 1216, 1216, 1216, 1216, 1216, 1217, 1217, 1217,
    1217, 1218, 1232, 1234, 1235, 1237, 1238, 1238, 1238, 1239, 1240, 1241, 1241, 1242, 1242, 1242, 1251, 1252, 1253, 1253, 1256, 1257, 1257, 1289,
    1291, 1291, 1291, 1291, 1292, 1296, 1296, 1297, 1298, 1298, 1298, 1300, 1300, 1300, 1300, 1300, 1300, 1301, 1301, 1301, 1301, 1301, 1301, 1301,
    1301, 1303, 1303, 1306, 1306, 1306, 1307, 1307, 1307, 1307, 1307, 1307, 1307, 1307, 1307, 1311, 1311, 1312, 1313, 1314, 1314, 1314, 1314, 1314,
    1314, 1314, 1314, 1314, 1314, 1314, 1314, 1315, 1315, 1315, 1315, 1315, 1315, 1321, 1321, 1321, 1321, 1321, 1321, 1322, 1322, 1322, 1322, 1322,
    1322, 1323, 1323, 1323, 1324, 1324, 1324, 1331, 1332, 1333, 1334, 1334, 1334, 1334, 1338, 1339, 1341, 1341, 1341, 1342, 1342, 1342, 1342, 1342,
    1342, 1343, 1347, 1347, 1347, 1347, 1347, 1347, 1347, 1347, 1347, 1347, 1347, 1347, 1348, 1348, 1348, 1348, 1348, 1348, 1348, 1348, 1350, 1350,
    1351, 1352, 1352, 1352, 1353, 1354, 1354, 1354, 1354, 1354, 1354, 1354, 1355, 1355, 1355, 1355, 1355, 1356, 1359, 1361, 1361, 1361, 1361, 1361,
    1361, 1361, 1361, 1361, 1361, 1361, 1361, 1361, 1362, 1363, 1363, 1363, 1363, 1363, 1363, 1363, 1363, 1363, 1363, 1363, 1365, 1365, 1365, 1365,
    1365, 1367, 1367, 1368, 1368, 1368, 1368, 1368, 1368, 1369, 1369, 1371, 1371, 1371, 1371, 1371, 1371, 1371, 1371, 1372, 1372, 1372, 1372, 1372,
    1372, 1372, 1372, 1372, 1372, 1372, 1373, 1373, 1373, 1374, 1374, 1374, 1375, 1375, 1375, 1375, 1375, 1375, 1375, 1376, 1376, 1376, 1376, 1376,
    1376, 1376, 1376, 1376, 1376, 1376, 1376, 1376, 1376, 1376, 1377, 1377, 1377, 1377, 1377, 1378, 1378, 1378, 1378, 1378, 1378, 1378, 1378, 1378,
    1378, 1378, 1378, 1378, 1378, 1378, 1378, 1378, 1378, 1378, 1378, 1378, 1378, 1379, 1379, 1379, 1379, 1380, 1381, 1381, 1382, 1382, 1382, 1382,
    1382, 1382, 1382, 1382, 1387, 1387, 1387, 1387, 1387, 1387, 1388, 1388, 1388, 1410, 1410, 1410, 1410, 1410, 1411, 1411, 1411, 1412, 1412, 1412,
    1412, 1412, 1412, 1412, 1413, 1416, 1416, 1416, 1416, 1416, 1416, 1416, 1416, 1416, 1416, 1416, 1418, 1418, 1418, 1418, 1418, 1418, 1418, 1418,
    1418, 1418, 1418, 1420, 1420, 1420, 1420, 1421, 1421, 1421, 1422, 1422, 1423, 1423, 1423, 1423, 1425, 1425, 1425, 1425, 1425, 1427, 1427, 1427,
    1427, 1427, 1429, 1429, 1441, 1441, 1441, 1441, 1442, 1442, 1443, 1443, 1444, 1444, 1444, 1444, 1445, 1445, 1445, 1446, 1446, 1447, 1447, 1447,
    1447, 1447, 1450, 1450, 1450, 1450, 1451, 1451, 1451, 1451, 1452, 1452, 1452, 1452, 1452, 1454, 1454, 1454, 1454, 1454, 1454, 1454, 1454, 1454,
    1454, 1454, 1454, 1455, 1455, 1455, 1456, 1457, 1457, 1457, 1457, 1458, 1458, 1458, 1458, 1458, 1459, 1460, 1461, 1461, 1461, 1461, 1461, 1461,
    1462, 1463, 1464, 1464, 1465, 1465, 1465, 1465, 1466, 1469, 1469, 1469, 1469, 1469, 1470, 1470, 1470, 1470, 1471, 1471, 1471, 1471, 1471, 1474,
    1474, 1478, 1479, 1480, 1480, 1480, 1480, 1480, 1480, 1481, 1484, 1484, 1484, 1488, 1488, 1488, 1488, 1488, 1489, 1489, 1489, 1491, 1497, 1497,
    1497, 1497, 1497, 1497, 1497, 1497, 1497, 1498, 1498, 1498, 1498, 1499, 1500, 1501, 1501, 1501, 1501, 1501, 1501, 1501, 1501, 1501, 1502, 1502,
    1502, 1502, 1502, 1502, 1502, 1502, 1502, 1502, 1502, 1502, 1502, 1502, 1502, 1502, 1502, 1502, 1503, 1503, 1504, 1504, 1504, 1505, 1505, 1505,
    1515, 1515, 1515, 1521, 1522, 1522, 1523, 1523, 1524, 1524, 1526, 1526, 1526, 1526, 1526, 1526, 1527, 1530, 1530, 1530, 1531, 1532, 1532, 1532,
    1533, 1535, 1535, 1535, 1535, 1535, 1535, 1535, 1535, 1536, 1536, 1537, 1537, 1537, 1537, 1539, 1539, 1539, 1539, 1539, 1539, 1539, 1542, 1542,
    1542, 1542, 1542, 1542, 1542, 1542, 1542, 1542, 1542, 1545, 1545, 1545, 1545, 1545, 1546, 1547, 1547, 1547, 1549, 1549, 1549, 1549, 1549, 1549,
    1550, 1551, 1551, 1551, 1551, 1551, 1551, 1551, 1553, 1553, 1553, 1553, 1553, 1553, 1553, 1553, 1554, 1554, 1554, 1554, 1554, 1554, 1554, 1554,
    1555, 1555, 1555, 1555, 1555, 1557, 1557, 1557, 1557, 1557, 1557, 1557, 1558, 1558, 1559, 1560, 1561, 1561, 1561, 1561, 1561, 1561, 1561, 1561,
    1561, 1561, 1563, 1563, 1563, 1563, 1563, 1563, 1564, 1565, 1565, 1565, 1568, 1568, 1568, 1568, 1568, 1568, 1570, 1570, 1570, 1570, 1570, 1570,
    1572, 1572, 1572, 1572, 1572, 1572, 1572, 1572, 1573, 1573, 1573, 1573, 1616, 1616, 1617, 1617, 1622, 1624, 1624, 1624, 1624, 1624, 1624, 1624,
    1624, 1624, 1624, 1624, 1624, 1624, 1624, 1625, 1626, 1626, 1626, 1635, 1637, 1637, 1637, 1637, 1637, 1638, 1638, 1638, 1638, 1638, 1638, 1638,
    1639, 1639, 1639, 1639, 1639, 1639, 1639, 1639, 1639, 1639, 1639, 1639, 1639, 1640, 1640, 1640, 1640, 1640, 1640, 1640, 1640, 1640, 1640, 1640,
    1641, 1643, 1644, 1644, 1646, 1646, 1646, 1646, 1646, 1646, 1646, 1646, 1646, 1647, 1647, 1647, 1647, 1647, 1647, 1647, 1651, 1656, 1656, 1656,
    1656, 1656, 1656, 1656, 1657, 1657, 1657, 1657, 1657, 1657, 1657, 1657, 1657, 1657, 1657, 1657, 1657, 1657, 1659, 1659, 1659, 1659, 1659, 1659,
    1659, 1659, 1659, 1659, 1659, 1661, 1661, 1661, 1661, 1661, 1661, 1661, 1664, 1664, 1665, 1665, 1665, 1666, 1666, 1666, 1666, 1666, 1667, 1667,
    1669, 1671, 1671, 1671, 1671, 1671, 1671, 1671, 1676, 1676, 1676, 1676, 1676, 1676, 1676, 1676, 1676, 1676, 1676, 1677, 1677, 1680, 1680, 1687,
    1687, 1688, 1688, 1688, 1688, 1688, 1688, 1688, 1692, 1692, 1695, 1695, 1695, 1696, 1696, 1696, 1696, 1696, 1697, 1697, 1697, 1699, 1699, 1699,
    1699, 1699, 1699, 1699, 1702, 1702, 1702, 1702, 1703, 1703, 1703, 1703, 1704, 1704, 1704, 1704, 1704, 1704, 1705, 1705, 1705, 1705, 1705, 1705,
    1706, 1706, 1706, 1710, 1711, 1711, 1711, 1711, 1714, 1714, 1714, 1714, 1714, 1715, 1715, 1715, 1715, 1715, 1716, 1716, 1718, 1718, 1718, 1719,
    1720, 1720, 1720, 1720, 1720, 1720, 1720, 1720, 1720, 1720, 1720, 1720, 1720, 1720, 1720, 1720, 1720, 1720, 1720, 1720, 1720, 1720, 1720, 1720,
    1720, 1721, 1722, 1722, 1722, 1722, 1722, 1722, 1722, 1724, 1724, 1733, 1733, 1733, 1733, 1734, 1734, 1734, 1734, 1734, 1734, 1734, 1734, 1734,
    1734, 1734, 1734, 1735, 1735, 1735, 1735, 1735, 1737, 1737, 1737, 1737, 1737, 1737, 1737, 1737, 1737, 1738, 1738, 1738, 1738, 1738, 1740, 1740,
    1741, 1741, 1741, 1741, 1742, 1742, 1742, 1742, 1743, 1743, 1743, 1744, 1744, 1744, 1744, 1744, 1744, 1745, 1746, 1747, 1747, 1747, 1747, 1747,
    1747, 1747, 1747, 1747, 1747, 1747, 1748, 1748, 1748, 1748, 1748, 1749, 1750, 1750, 1750, 1753, 1754, 1754, 1754, 1755, 1755, 1755, 1755, 1755,
    1755, 1760, 1760, 1760, 1761, 1761, 1761, 1762, 1762, 1762, 1762, 1763, 1764, 1764, 1764, 1764, 1764, 1764, 1765, 1766, 1766, 1766, 1767, 1768,
    1768, 1768, 1768, 1768, 1769, 1769, 1770, 1770, 1771, 1772, 1772, 1772, 1773, 1773, 1773, 1774, 1774, 1774, 1774, 1774, 1774, 1774, 1774, 1774,
    1774, 1775, 1775, 1775, 1775, 1775, 1775, 1776, 1777, 1777, 1777, 1777, 1777, 1779, 1779, 1781, 1781, 1781, 1782, 1782, 1782, 1782, 1782, 1782,
    1782, 1782, 1782, 1783, 1783, 1784, 1784, 1784, 1784, 1785, 1785, 1785, 1785, 1785, 1785, 1785, 1786, 1790, 1790, 1790, 1790, 1790, 1790, 1791,
    1791, 1793, 1793, 1794, 1794, 1794, 1794, 1794, 1794, 1794, 1794, 1794, 1794, 1794, 1794, 1794, 1794, 1794, 1794, 1794, 1795, 1795, 1795, 1795,
    1796, 1796, 1796, 1801, 1801, 1801, 1801, 1801, 1801, 1803, 1803, 1804, 1804, 1805, 1805, 1805, 1805, 1805, 1805, 1805, 1805, 1805, 1805, 1805,
    1805, 1805, 1805, 1805, 1808, 1810, 1810, 1811, 1811, 1811, 1811, 1811, 1811, 1811, 1811, 1811, 1811, 1811, 1811, 1814, 1814, 1814, 1815, 1816,
    1816, 1816, 1817, 1817, 1818, 1819, 1819, 1820, 1822, 1822, 1823, 1823, 1824, 1824, 1824, 1824, 1824, 1824, 1824, 1825, 1825, 1825, 1825, 1825,
    1826, 1828, 1834, 1834, 1835, 1839, 1840, 1841, 1841, 1841, 1841, 1841, 1841, 1842, 1842, 1842, 1844, 1844, 1845, 1846, 1846, 1846, 1846, 1846,
    1846, 1847, 1847, 1847, 1847, 1847, 1847, 1849, 1849, 1851, 1851, 1851, 1851, 1851, 1851, 1852, 1853, 1854, 1854, 1854, 1855, 1857, 1861, 1861,
    1861, 1861, 1864, 1864, 1865, 1868, 1868, 1868, 1875, 1876, 1876, 1876, 1876, 1876, 1877, 1877, 1877, 1877, 1879, 1883, 1883, 1883, 1883, 1883,
    1883, 1883, 1888, 1888, 1888, 1888, 1888, 1889, 1889, 1889, 1890, 1890, 1890, 1890, 1890, 1890, 1890, 1890, 1890, 1890, 1890, 1890, 1890, 1890,
    1890, 1890, 1890, 1891, 1891, 1891, 1891, 1891, 1891, 1891, 1892, 1892, 1896, 1896, 1900, 1902, 1902, 1902, 1902, 1903, 1906, 1907, 1907, 1907,
    1907, 1907, 1907, 1907, 1907, 1907, 1907, 1908, 1908, 1908, 1908, 1908, 1908, 1908, 1908, 1908, 1908, 1911, 1911, 1912, 1923, 1923, 1923, 1924,
    1924, 1924, 1924, 1924, 1924, 1924, 1925, 1926, 1926, 1926, 1926, 1926, 1926, 1926, 1926, 1926, 1926, 1927, 1927, 1927, 1927, 1927, 1927, 1927,
    1927, 1927, 1927, 1927, 1927, 1927, 1927, 1931, 1931, 1932, 1933, 1933, 1933, 1933, 1933, 1934, 1934, 1934, 1934, 1934, 1934, 1934, 1934, 1934,
    1934, 1934, 1934, 1934, 1934, 1935, 1935, 1935, 1935, 1935, 1935, 1935, 1936, 1936, 1937, 1937, 1937, 1937, 1938, 1940, 1940, 1940, 1941, 1941,
    1941, 1941, 1941, 1941, 1941, 1942, 1942, 1942, 1942, 1942, 1942, 1942, 1942, 1942, 1942, 1942, 1942, 1942, 1942, 1942, 1945, 1945, 1945, 1945,
    1945, 1945, 1945, 1945, 1945, 1946, 1946, 1947, 1947, 1947, 1950, 1951, 1951, 1951, 1951, 1951, 1951, 1951, 1951, 1951, 1955, 1956, 1956, 1956,
    1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1959, 1959, 1959, 1959, 1961, 1961, 1962, 1962, 1962, 1963, 1963, 1963, 1963, 1964,
    1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964,
    1964, 1964, 1964, 1964, 1966, 1966, 1967, 1967, 1967, 1967, 1967, 1967, 1967, 1967, 1967, 1967, 1967, 1967, 1967, 1967, 1967, 1968, 1968, 1968,
    1968, 1970, 1970, 1970, 1970, 1970, 1970, 1971, 1971, 1973, 1973, 1973, 1976, 1976, 1976, 1976, 1976, 1977, 1978, 1978, 1978, 1978, 1979, 1979,
    1979, 1979, 1979, 1979, 1979, 1980, 1983, 1984, 1984, 1984, 1984, 1985, 1986, 1987, 1987, 1987, 1987, 1988, 1988, 1988, 1988, 1988, 1989, 1989,
    1990, 1990, 1990, 1990, 1990, 1990, 1990, 1990, 1991, 1991, 1992, 1992, 1992, 1992, 1992, 1997, 1997, 1997, 1997, 1997, 2000, 2000, 2000, 2001,
    2001, 2001, 2001, 2001, 2001, 2001, 2001, 2001, 2001, 2001, 2001, 2002, 2003, 2003, 2003, 2004, 2004, 2004, 2004, 2004, 2004, 2004, 2004, 2004,
    2004, 2005, 2005, 2005, 2005, 2005, 2005, 2005, 2005, 2005, 2005, 2009, 2009, 2009, 2009, 2009, 2009, 2009, 2013, 2013, 2013, 2017, 2017, 2017,
    2018, 2018, 2025, 2028, 2028, 2028, 2028, 2028, 2030, 2031, 2031, 2031, 2032, 2032, 2032, 2032, 2033, 2033, 2035, 2036, 2037, 2037, 2039, 2051,
    2051, 2051, 2053, 2053, 2053, 2053, 2053, 2053, 2053, 2060, 2061, 2063, 2063, 2071, 2071, 2071, 2071, 2071, 2071, 2071, 2071, 2075, 2075, 2075,
    2075, 2076, 2076, 2076, 2076, 2076, 2076, 2079, 2079, 2079, 2079, 2080, 2080, 2080, 2081, 2081, 2081, 2081, 2081, 2081, 2081, 2082, 2083, 2083,
    2084, 2084, 2084, 2084, 2084, 2084, 2086, 2087, 2087, 2087, 2087, 2090, 2090, 2090, 2092, 2092, 2094, 2094, 2094, 2094, 2094, 2094, 2099, 2099,
    2101, 2102, 2102, 2102, 2102, 2103, 2103, 2103, 2103, 2104, 2105, 2105, 2105, 2105, 2106, 2106, 2106, 2106, 2106, 2106, 2106, 2106, 2106, 2106,
    2106, 2106, 2106, 2106, 2106, 2106, 2107, 2107, 2107, 2109, 2109, 2109, 2111, 2111, 2113, 2113, 2113, 2113, 2113, 2113, 2113, 2113, 2113, 2113,
    2114, 2114, 2115, 2116, 2116, 2116, 2116, 2117, 2117, 2117, 2117, 2118, 2118, 2121, 2121, 2121, 2121, 2121, 2121, 2121, 2121, 2121, 2121, 2121,
    2121, 2121, 2122, 2122, 2122, 2125, 2126, 2126, 2126, 2126, 2126, 2129, 2129, 2130, 2130, 2130, 2131, 2131, 2131, 2131, 2132, 2132, 2132, 2132,
    2132, 2137, 2137, 2139, 2139, 2140, 2140, 2140, 2140, 2140, 2140, 2140, 2140, 2140, 2141, 2141, 2143, 2143, 2143, 2143, 2143, 2143, 2143, 2145,
    2145, 2145, 2145, 2145, 2168, 2168, 2168, 2168, 2170, 2170, 2170, 2170, 2170, 2170, 2170, 2170, 2171, 2171, 2171, 2172, 2172, 2172, 2173, 2173,
    2173, 2175, 2175, 2182, 2182, 2182, 2182, 2182, 2182, 2185, 2186, 2187, 2187, 2187, 2187, 2187, 2187, 2187, 2187, 2187, 2187, 2190, 2190, 2190,
    2190, 2191, 2192, 2192, 2192, 2192, 2192, 2192, 2192, 2192, 2192, 2192, 2192, 2193, 2193, 2193, 2193, 2193, 2193, 2193, 2196, 2196, 2196, 2196,
    2196, 2196, 2197, 2197, 2197, 2197, 2197, 2197, 2198, 2198, 2198, 2209, 2209, 2210, 2211, 2211, 2211, 2211, 2211, 2215, 2217, 2217, 2217, 2218,
    2218, 2219, 2219, 2219, 2219, 2219, 2219, 2219, 2219, 2219, 2219, 2219, 2219, 2219, 2219, 2220, 2221, 2221, 2221, 2221, 2222, 2223, 2223, 2224,
    2224, 2224, 2224, 2226, 2226, 2226, 2226, 2226, 2226, 2228, 2228, 2228, 2228, 2228, 2229, 2229, 2229, 2229, 2229, 2229, 2229, 2229, 2229, 2229,
    2229, 2229, 2229, 2229, 2229, 2229, 2229, 2229, 2230, 2230, 2230, 2231, 2231, 2232, 2232, 2232, 2232, 2232, 2232, 2232, 2232, 2232, 2232, 2233,
    2233, 2233, 2233, 2233, 2233, 2234, 2234, 2234, 2234, 2239, 2240, 2241, 2242, 2242, 2242, 2242, 2242, 2242, 2242, 2246, 2246, 2246, 2247, 2247,
    2248, 2248, 2248, 2249, 2250, 2250, 2250, 2250, 2251, 2252, 2252, 2252, 2252, 2252, 2252, 2252, 2253, 2253, 2253, 2253, 2253, 2253, 2253, 2253,
    2253, 2255, 2256, 2257, 2257, 2257, 2257, 2258, 2259, 2259, 2259, 2260, 2260, 2260, 2260, 2260, 2260, 2260, 2260, 2260, 2260, 2260, 2260, 2261,
    2261, 2261, 2261, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2267, 2268, 2268, 2268, 2268, 2268, 2268, 2272, 2272, 2272, 2272, 2272, 2272, 2272,
    2272, 2273, 2274, 2274, 2274, 2275, 2275, 2275, 2277, 2277, 2277, 2278, 2278, 2278, 2278, 2279, 2279, 2280, 2280, 2280, 2280, 2280, 2280, 2280,
    2280, 2280, 2280, 2280, 2280, 2280, 2280, 2282, 2283, 2283, 2283, 2285, 2285, 2285, 2285, 2286, 2286, 2286, 2286, 2287, 2287, 2287, 2287, 2290,
    2290, 2290, 2291, 2292, 2292, 2292, 2292, 2292, 2292, 2292, 2292, 2292, 2292, 2293, 2294, 2294, 2295, 2296, 2297, 2298, 2298, 2298, 2298, 2298,
    2298, 2298, 2298, 2298, 2298, 2298, 2298, 2298, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2300, 2301, 2303, 2303, 2303,
    2303, 2304, 2304, 2304, 2304, 2304, 2305, 2306, 2306, 2306, 2308, 2308, 2308, 2309, 2310, 2310, 2310, 2310, 2310, 2310, 2310, 2310, 2311, 2311,
    2311, 2312, 2312, 2312, 2312, 2313, 2314, 2314, 2314, 2314, 2314, 2315, 2315, 2315, 2316, 2316, 2316, 2318, 2319, 2322, 2323, 2325, 2325, 2325,
    2326, 2326, 2326, 2326, 2326, 2326, 2326, 2326, 2326, 2326, 2327, 2327, 2327, 2327, 2328, 2328, 2328, 2328, 2328, 2328, 2328, 2328, 2328, 2328,
    2328, 2328, 2329, 2329, 2335, 2335, 2335, 2335, 2336, 2336, 2336, 2337, 2337, 2337, 2337, 2337, 2339, 2339, 2340, 2340, 2341, 2341, 2341, 2341,
    2341, 2341, 2341, 2345, 2345, 2345, 2345, 2345, 2345, 2346, 2346, 2347, 2347, 2347, 2347, 2348, 2348, 2348, 2348, 2348, 2348, 2348, 2348, 2348,
    2348, 2348, 2349, 2349, 2349, 2349, 2349, 2349, 2349, 2349, 2349, 2350, 2350, 2350, 2350, 2350, 2351, 2351, 2351, 2351, 2351, 2352, 2352, 2352,
    2354, 2354, 2355, 2355, 2355, 2355, 2356, 2357, 2357, 2357, 2357, 2357, 2357, 2357, 2357, 2357, 2361, 2361, 2361, 2361, 2361, 2361, 2366, 2366,
    2366, 2366, 2366, 2366, 2366, 2366, 2366, 2367, 2368, 2368, 2372, 2372, 2372, 2372, 2372, 2372, 2372, 2372, 2372, 2372, 2372, 2372, 2372, 2372,
    2373, 2373, 2373, 2373, 2373, 2373, 2373, 2373, 2375, 2375, 2377, 2377, 2377, 2377, 2378, 2378, 2378, 2378, 2379, 2379, 2379, 2379, 2379, 2381,
    2381, 2381, 2381, 2381, 2383, 2383, 2384, 2384, 2385, 2386, 2386, 2386, 2386, 2386, 2386, 2386, 2386, 2386, 2387, 2387, 2387, 2387, 2387, 2391,
    2391, 2391, 2395, 2395, 2395, 2396, 2396, 2399, 2399, 2399, 2399, 2400, 2400, 2400, 2400, 2400, 2400, 2400, 2400, 2400, 2402, 2402, 2403, 2404,
    2404, 2404, 2404, 2405, 2405, 2408, 2408, 2408, 2409, 2409, 2409, 2409, 2409, 2409, 2409, 2409, 2424, 2424, 2426, 2426, 2427, 2427, 2427, 2427,
    2427, 2427, 2428, 2428, 2428, 2428, 2428, 2428, 2429, 2430, 2430, 2430, 2430, 2430, 2430, 2431, 2433, 2433, 2433, 2434, 2434, 2434, 2434, 2434,
    2434, 2434, 2434, 2434, 2434, 2434, 2435, 2435, 2437, 2437, 2437, 2437, 2437, 2442, 2443, 2443, 2443, 2443, 2444, 2444, 2444, 2458, 2458, 2459,
    2461, 2461, 2461, 2461, 2461, 2461, 2462, 2463, 2463, 2463, 2463, 2463, 2465, 2465, 2465, 2466, 2466, 2467, 2467, 2467, 2467, 2467, 2467, 2467,
    2467, 2467, 2468, 2468, 2469, 2469, 2469, 2469, 2472, 2472, 2472, 2472, 2472, 2472, 2473, 2476, 2476, 2476, 2476, 2480, 2480, 2480, 2480, 2480,
    2480, 2481, 2481, 2481, 2481, 2481, 2481, 2481, 2481, 2481, 2481, 2481, 2481, 2481, 2482, 2482, 2483, 2483, 2483, 2483, 2483, 2484, 2485, 2485,
    2485, 2485, 2485, 2485, 2485, 2485, 2485, 2485, 2485, 2486, 2486, 2491, 2493, 2494, 2494, 2494, 2494, 2495, 2495, 2496, 2496, 2498, 2498, 2503,
    2503, 2503, 2503, 2503, 2503, 2504, 2504, 2504, 2504, 2504, 2504, 2505, 2505, 2505, 2505, 2505, 2506, 2506, 2507, 2508, 2508, 2508, 2508, 2508,
    2508, 2508, 2509, 2509, 2509, 2510, 2510, 2513, 2514, 2514, 2514, 2515, 2515, 2515, 2515, 2515, 2515, 2516, 2519, 2521, 2521, 2521, 2523, 2523,
    2523, 2524, 2524, 2525, 2525, 2525, 2525, 2525, 2525, 2525, 2525, 2525, 2525, 2528, 2528, 2528, 2528, 2529, 2529, 2529, 2529, 2529, 2529, 2529,
    2529, 2530, 2531, 2531, 2532, 2532, 2532, 2532, 2532, 2532, 2532, 2532, 2533, 2533, 2533, 2533, 2533, 2534, 2534, 2534, 2538, 2538, 2538, 2538,
    2538, 2538, 2539, 2539, 2539, 2539, 2540, 2540, 2540, 2540, 2540, 2541, 2541, 2541, 2541, 2542, 2542, 2542, 2543, 2543, 2543, 2543, 2543, 2543,
    2543, 2545, 2545, 2545, 2546, 2546, 2546, 2546, 2546, 2546, 2546, 2546, 2546, 2546, 2546, 2546, 2546, 2546, 2546, 2548, 2548, 2549, 2550, 2550,
    2550, 2550, 2551, 2551, 2554, 2554, 2554, 2555, 2555, 2556, 2556, 2556, 2556, 2556, 2556, 2556, 2557, 2557, 2557, 2557, 2558, 2558, 2559, 2559,
    2560, 2562, 2562, 2562, 2562, 2562, 2562, 2563, 2563, 2566, 2566, 2566, 2567, 2567, 2567, 2567, 2571, 2572, 2572, 2572, 2572, 2573, 2573, 2574,
    2576, 2576, 2576, 2576, 2577, 2577, 2577, 2580, 2580, 2580, 2580, 2581, 2581, 2581, 2581, 2585, 2585, 2586, 2587, 2587, 2587, 2588, 2588, 2588,
    2588, 2588, 2588, 2588, 2589, 2589, 2589, 2589, 2589, 2589, 2591, 2591, 2595, 2595, 2595, 2595, 2595, 2595, 2595, 2595, 2595, 2595, 2595, 2595,
    2595, 2595, 2595, 2595, 2595, 2595, 2595, 2595, 2596, 2596, 2596, 2598, 2598, 2598, 2598, 2598, 2599, 2599, 2599, 2599, 2599, 2599, 2601, 2601,
    2601, 2601, 2601, 2601, 2601, 2601, 2601, 2601, 2601, 2601, 2601, 2601, 2601, 2602, 2602, 2602, 2606, 2607, 2607, 2610, 2610, 2610, 2610, 2612,
    2612, 2612, 2612, 2613, 2614, 2614, 2615, 2617, 2617, 2617, 2617, 2617, 2617, 2618, 2618, 2618, 2618, 2618, 2618, 2618, 2618, 2618, 2618, 2618,
    2618, 2618, 2620, 2620, 2620, 2620, 2620, 2620, 2620, 2620, 2620, 2620, 2620, 2620, 2620, 2620, 2622, 2622, 2622, 2624, 2624, 2624, 2624, 2624,
    2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2628, 2629, 2629, 2629, 2631, 2631,
    2631, 2632, 2632, 2632, 2632, 2634, 2634, 2634, 2634, 2634, 2634, 2643, 2643, 2643, 2643, 2643, 2644, 2646, 2647, 2647, 2647, 2647, 2647, 2647,
    2647, 2647, 2647, 2647, 2647, 2647, 2647, 2647, 2649, 2649, 2649, 2649, 2650, 2650, 2650, 2650, 2650, 2650, 2651, 2651, 2651, 2651, 2653, 2654,
    2660, 2660, 2660, 2660, 2660, 2660, 2660, 2660, 2660, 2660, 2660, 2660, 2660, 2660, 2661, 2661, 2661, 2661, 2662, 2663, 2663, 2663, 2663, 2663,
    2663, 2663, 2663, 2663, 2663, 2664, 2664, 2664, 2664, 2664, 2664, 2665, 2665, 2665, 2665, 2665, 2665, 2665, 2665, 2666, 2666, 2667, 2667, 2667,
    2667, 2667, 2668, 2668, 2668, 2668, 2668, 2668, 2668, 2668, 2668, 2668, 2668, 2668, 2668, 2668, 2668, 2668, 2668, 2668, 2668, 2668, 2668, 2668,
    2678, 2678, 2683, 2683, 2683, 2683, 2683, 2683, 2684, 2685, 2685, 2685, 2685, 2685, 2686, 2687, 2687, 2687, 2687, 2690, 2690, 2691, 2694, 2694,
    2694, 2694, 2694, 2694, 2694, 2694, 2694, 2696, 2696, 2696, 2696, 2696, 2696, 2696, 2698, 2699, 2704, 2705, 2705, 2705, 2706, 2706, 2706, 2707,
    2707, 2707, 2707, 2708, 2708, 2708, 2709, 2709, 2710, 2710, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2712, 2712, 2712,
    2713, 2713, 2713, 2713, 2713, 2713, 2713, 2715, 2716, 2716, 2716, 2716, 2716, 2737, 2737, 2737, 2737, 2746, 2746, 2746, 2746, 2746, 2746, 2746,
    2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746, 2746, 2747, 2747, 2747, 2747, 2747, 2747, 2747, 2747, 2747, 2747, 2748, 2749, 2750, 2750, 2751,
    2751, 2752, 2752, 2753, 2753, 2753, 2753, 2753, 2763, 2763, 2763, 2763, 2763, 2764, 2764, 2764, 2764, 2764, 2764, 2766, 2766, 2766, 2766, 2766,
    2767, 2767, 2767, 2767, 2767, 2767, 2768, 2769, 2769, 2769, 2769, 2769, 2769, 2769, 2769, 2769, 2769, 2769, 2772, 2772, 2772, 2772, 2772, 2772,
    2773, 2776, 2776, 2776, 2776, 2777, 2777, 2777, 2777, 2777, 2777, 2777, 2777, 2777, 2777, 2777, 2777, 2777, 2777, 2797, 2797, 2797, 2814, 2815,
    2815, 2815, 2815, 2815, 2815, 2815, 2815, 2815, 2815, 2815, 2815, 2815, 2817, 2817, 2817, 2818, 2818, 2818, 2819, 2819, 2819, 2819, 2820, 2820,
    2820, 2820, 2820, 2820, 2820, 2820, 2820, 2820, 2821, 2821, 2821, 2821, 2821, 2821, 2821, 2821, 2823, 2824, 2824, 2824, 2824, 2824, 2824, 2824,
    2824, 2824, 2824, 2826, 2827, 2827, 2827, 2827, 2827, 2827, 2827, 2827, 2827, 2828, 2829, 2829, 2829, 2829, 2829, 2829, 2831, 2831, 2831, 2831,
    2834, 2835, 2835, 2835, 2837, 2837, 2837, 2837, 2840, 2840, 2841, 2841, 2841, 2841, 2841, 2841, 2841, 2846, 2846, 2848, 2848, 2849, 2849, 2849,
    2849, 2850, 2850, 2851, 2851, 2851, 2851, 2851, 2851, 2852, 2855, 2855, 2856, 2856, 2856, 2867, 2882, 2883, 2883, 2883, 2883, 2884, 2884, 2884,
    2884, 2884, 2884, 2884, 2887, 2887, 2887, 2887, 2887, 2888, 2888, 2889, 2889, 2889, 2889, 2890, 2891, 2892, 2893, 2893, 2893, 2895, 2895, 2895,
    2896, 2896, 2897, 2897, 2897, 2897, 2897, 2897, 2897, 2899, 2900, 2900, 2900, 2901, 2901, 2901, 2901, 2901, 2901, 2902, 2902, 2902, 2902, 2902,
    2904, 2905, 2905, 2905, 2906, 2906, 2906, 2906, 2910, 2910, 2910, 2910, 2910, 2910, 2910, 2910, 2910, 2910, 2910, 2910, 2910, 2911, 2911, 2911,
    2912, 2913, 2913, 2913, 2913, 2913, 2913, 2913, 2913, 2913, 2913, 2913, 2914, 2914, 2914, 2914, 2915, 2915, 2916, 2916, 2916, 2916, 2918, 2922,
    2922, 2922, 2922, 2923, 2923, 2923, 2923, 2923, 2923, 2923, 2924, 2924, 2924, 2924, 2924, 2924, 2925, 2925, 2927, 2927, 2927, 2927, 2927, 2927,
    2927, 2927, 2928, 2935, 2935, 2936, 2939, 2939, 2939, 2939, 2939, 2939, 2939, 2939, 2940, 2944, 2944, 2944, 2944, 2944, 2944, 2944, 2944, 2944,
    2944, 2951, 2951, 2952, 2952, 2953, 2953, 2953, 2954, 2954, 2954, 2955, 2955, 2956, 2956, 2957, 2959, 2959, 2959, 2959, 2959, 2959, 2959, 2959,
    2959, 2960, 2960, 2960, 2961, 2961, 2961, 2965, 2965, 2965, 2966, 2967, 2967, 2967, 2967, 2967, 2967, 2967, 2967, 2967, 2967, 2967, 2967, 2967,
    2970, 2970, 2970, 2970, 2971, 2971, 2972, 2973, 2973, 2973, 2974, 2974, 2974, 2974, 2974, 2974, 2974, 2974, 2974, 2974, 2974, 2974, 2974, 2976,
    2976, 2976, 2977, 2977, 2977, 2977, 2977, 2979, 2979, 2982, 2982, 2982, 2983, 2983, 2983, 2983, 2983, 2983, 2983, 2985, 2985, 2985, 2986, 2986,
    2986, 2986, 2987, 2987, 2987, 2989, 2989, 2989, 2989, 2989, 2990, 2990, 2999, 2999, 3000, 3000, 3000, 3001, 3001, 3002, 3002, 3004, 3004, 3004,
    3004, 3004, 3004, 3004, 3007, 3007, 3007, 3007, 3007, 3007, 3007, 3011, 3011, 3011, 3011, 3011, 3014, 3014, 3015, 3015, 3015, 3016, 3016, 3017,
    3017, 3017, 3017, 3017, 3017, 3017, 3021, 3022, 3022, 3025, 3025, 3025, 3025, 3025, 3025, 3025, 3026, 3026, 3026, 3026, 3026, 3026, 3026, 3026,
    3026, 3026, 3026, 3026, 3027, 3028, 3028, 3028, 3028, 3028, 3028, 3028, 3028, 3028, 3028, 3029, 3029, 3029, 3031, 3031, 3031, 3032, 3032, 3032,
    3032, 3033, 3033, 3034, 3034, 3034, 3034, 3039, 3039, 3040, 3040, 3040, 3043, 3043, 3045, 3045, 3045, 3046, 3048, 3049, 3049, 3050, 3051, 3051,
    3051, 3051, 3051, 3051, 3051, 3051, 3051, 3051, 3051, 3051, 3053, 3053, 3053, 3053, 3053, 3053, 3053, 3053, 3053, 3053, 3053, 3053, 3054, 3061,
    3061, 3061, 3062, 3064, 3064, 3064, 3064, 3064, 3064, 3065, 3065, 3065, 3065, 3067, 3067, 3067, 3067, 3067, 3067, 3067, 3067, 3069, 3069, 3070,
    3070, 3071, 3071, 3071, 3071, 3071, 3071, 3071, 3072, 3072, 3072, 3073, 3073, 3073, 3074, 3075, 3077, 3077, 3077, 3077, 3077, 3077, 3077, 3077,
    3078, 3078, 3080, 3080, 3081, 3081, 3081, 3081, 3081, 3081, 3081, 3081, 3082, 3082, 3082, 3082, 3082, 3082, 3084, 3084, 3084, 3084, 3084, 3084,
    3086, 3090, 3091, 3091, 3091, 3091, 3091, 3091, 3091, 3091, 3091, 3091, 3091, 3091, 3091, 3091, 3091, 3091, 3091, 3091, 3091, 3092, 3092, 3092,
    3092, 3092, 3092, 3092, 3092, 3092, 3092, 3092, 3094, 3094, 3094, 3094, 3094, 3094, 3094, 3094, 3094, 3095, 3095, 3095, 3097, 3097, 3097, 3098,
    3098, 3098, 3098, 3098, 3101, 3101, 3101, 3102, 3104, 3104, 3104, 3104, 3104, 3104, 3104, 3104, 3104, 3104, 3105, 3105, 3105, 3105, 3105, 3105,
    3105, 3105, 3105, 3105, 3105, 3107, 3107, 3107, 3107, 3107, 3107, 3108, 3108, 3108, 3108, 3108, 3108, 3108, 3108, 3108, 3108, 3108, 3108, 3110,
    3110, 3110, 3110, 3110, 3110, 3110, 3110, 3112, 3112, 3112, 3112, 3112, 3114, 3114, 3115, 3115, 3116, 3116, 3116, 3118, 3118, 3118, 3118, 3119,
    3119, 3119, 3119, 3120, 3120, 3120, 3120, 3120, 3122, 3122, 3122, 3122, 3122, 3122, 3122, 3124, 3124, 3126, 3126, 3126, 3126, 3126, 3126, 3126,
    3126, 3127, 3127, 3127, 3127, 3127, 3127, 3128, 3128, 3128, 3129, 3129, 3129, 3131, 3131, 3131, 3131, 3131, 3132, 3132, 3132, 3132, 3133, 3133,
    3133, 3133, 3134, 3134, 3134, 3134, 3134, 3134, 3134, 3135, 3135, 3135, 3135, 3141, 3141, 3141, 3141, 3141, 3141, 3141, 3142, 3142, 3147, 3147,
    3147, 3147, 3149, 3149, 3149, 3149, 3149, 3150, 3150, 3152, 3152, 3152, 3152, 3152, 3152, 3152, 3154, 3154, 3154, 3154, 3154, 3154, 3154, 3154,
    3154, 3154, 3154, 3154, 3154, 3154, 3154, 3154, 3154, 3154, 3156, 3156, 3156, 3156, 3156, 3156, 3157, 3158, 3158, 3158, 3159, 3159, 3159, 3159,
    3159, 3159, 3159, 3159, 3159, 3159, 3160, 3160, 3160, 3160, 3160, 3160, 3160, 3160, 3160, 3161, 3162, 3162, 3162, 3162, 3162, 3162, 3162, 3162,
    3162, 3162, 3162, 3162, 3162, 3164, 3164, 3165, 3166, 3166, 3166, 3166, 3167, 3167, 3168, 3168, 3168, 3170, 3183, 3183, 3186, 3186, 3186, 3186,
    3186, 3186, 3186, 3187, 3188, 3188, 3188, 3188, 3189, 3189, 3189, 3189, 3189, 3189, 3189, 3189, 3191, 3191, 3191, 3193, 3193, 3193, 3193, 3194,
    3194, 3194, 3195, 3195, 3195, 3195, 3195, 3196, 3196, 3196, 3196, 3196, 3196, 3196, 3196, 3196, 3197, 3197, 3200, 3200, 3200, 3201, 3201, 3201,
    3202, 3203, 3203, 3203, 3203, 3204, 3205, 3206, 3207, 3207, 3208, 3209, 3210, 3210, 3210, 3211, 3211, 3211, 3211, 3213, 3213, 3213, 3213, 3213,
    3213, 3213, 3213, 3215, 3215, 3215, 3215, 3218, 3218, 3218, 3219, 3219, 3219, 3219, 3221, 3221, 3221, 3221, 3221, 3221, 3221, 3221, 3234, 3234,
    3235, 3235, 3235, 3235, 3235, 3235, 3236, 3237, 3237, 3237, 3238, 3238, 3238, 3238, 3238, 3238, 3238, 3239, 3239, 3239, 3239, 3239, 3239, 3242,
    3245, 3245, 3246, 3247, 3247, 3247, 3259, 3260, 3262, 3262, 3263, 3263, 3263, 3263, 3263, 3263, 3263, 3263, 3263, 3263, 3264, 3264, 3266, 3266,
    3266, 3266, 3266, 3266, 3266, 3266, 3266, 3267, 3267, 3267, 3267, 3270, 3270, 3270, 3270, 3273, 3273, 3273, 3273, 3273, 3273, 3273, 3278, 3278,
    3278, 3278, 3278, 3278, 3278, 3279, 3279, 3279, 3279, 3279, 3279, 3281, 3282, 3282, 3282, 3282, 3282, 3283, 3287, 3292, 3292, 3292, 3292, 3292,
    3293, 3293, 3293, 3293, 3293, 3293, 3293, 3293, 3301, 3301, 3302, 3302, 3302, 3302, 3302, 3302, 3303, 3304, 3304, 3309, 3309, 3311, 3311, 3311,
    3311, 3311, 3312, 3312, 3312, 3312, 3313, 3313, 3313, 3313, 3313, 3314, 3317, 3317, 3317, 3317, 3319, 3320, 3320, 3320, 3322, 3322, 3322, 3322,
    3322, 3322, 3322, 3322, 3322, 3322, 3322, 3322, 3322, 3322, 3322, 3324, 3324, 3324, 3324, 3324, 3324, 3324, 3324, 3324, 3325, 3325, 3325, 3325,
    3326, 3326, 3326, 3326, 3328, 3328, 3329, 3329, 3330, 3330, 3330, 3330, 3330, 3330, 3330, 3330, 3330, 3330, 3330, 3330, 3330, 3330, 3330, 3330,
    3330, 3330, 3330, 3330, 3331, 3331, 3331, 3331, 3332, 3332, 3332, 3332, 3332, 3332, 3332, 3333, 3334, 3334, 3334, 3335, 3335, 3335, 3336, 3336,
    3336, 3337, 3337, 3337, 3337, 3337, 3337, 3337, 3337, 3337, 3337, 3338, 3338, 3341, 3341, 3341, 3341, 3341, 3343, 3344, 3344, 3345, 3345, 3345,
    3345, 3345, 3345, 3346, 3346, 3349, 3353, 3353, 3353, 3353, 3353, 3353, 3354, 3354, 3354, 3354, 3354, 3354, 3354, 3354, 3355, 3356, 3356, 3356,
    3356, 3356, 3356, 3356, 3357, 3361, 3361, 3361, 3361, 3361, 3363, 3363, 3363, 3363, 3363, 3363, 3363, 3364, 3365, 3365, 3365, 3365, 3366, 3366,
    3366, 3366, 3366, 3366, 3366, 3369, 3373, 3374, 3374, 3376, 3376, 3376, 3377, 3377, 3377, 3378, 3378, 3379, 3379, 3379, 3379, 3379, 3379, 3381,
    3383, 3383, 3383, 3383, 3384, 3384, 3384, 3384, 3384, 3384, 3384, 3384, 3384, 3386, 3386, 3386, 3386, 3389, 3389, 3389, 3389, 3389, 3389, 3390,
    3394, 3395, 3400, 3400, 3400, 3401, 3402, 3402, 3402, 3402, 3402, 3402, 3402, 3402, 3402, 3402, 3403, 3403, 3403, 3403, 3404, 3404, 3404, 3412,
    3412, 3412, 3412, 3414, 3414, 3414, 3414, 3415, 3415, 3415, 3415, 3416, 3416, 3417, 3417, 3417, 3417, 3418, 3418, 3418, 3418, 3418, 3418, 3418,
    3418, 3418, 3418, 3418, 3425, 3425, 3426, 3426, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3429, 3429,
    3429, 3431, 3431, 3431, 3434, 3434, 3434, 3434, 3434, 3434, 3435, 3436, 3436, 3436, 3436, 3436, 3436, 3436, 3436, 3436, 3436, 3436, 3436, 3436,
    3436, 3441, 3441, 3441, 3441, 3441, 3442, 3443, 3443, 3443, 3443, 3445, 3445, 3445, 3445, 3445, 3445, 3448, 3448, 3449, 3459, 3459, 3459, 3459,
    3461, 3461, 3461, 3474, 3474, 3474, 3474, 3474, 3474, 3474, 3474, 3475, 3475, 3475, 3475, 3475, 3475, 3475, 3476, 3477, 3478, 3478, 3478, 3479,
    3479, 3479, 3479, 3479, 3479, 3480, 3485, 3485, 3485, 3485, 3485, 3485, 3485, 3488, 3488, 3488, 3488, 3488, 3488, 3489, 3489, 3493, 3493, 3493,
    3493, 3493, 3493, 3493, 3494, 3496, 3496, 3496, 3496, 3496, 3496, 3496, 3496, 3496, 3496, 3496, 3496, 3496, 3496, 3496, 3497, 3497, 3498, 3499,
    3499, 3499, 3503, 3503, 3503, 3503, 3503, 3503, 3503, 3503, 3503, 3508, 3508, 3508, 3508, 3508, 3509, 3509, 3511, 3511, 3511, 3511, 3512, 3512,
    3512, 3512, 3512, 3512, 3512, 3512, 3512, 3513, 3514, 3514, 3515, 3517, 3517, 3517, 3518, 3518, 3519, 3519, 3519, 3519, 3519, 3519, 3520, 3520,
    3521, 3521, 3521, 3521, 3521, 3522, 3522, 3535, 3535, 3536, 3539, 3548, 3548, 3549, 3549, 3549, 3549, 3550, 3552, 3553, 3553, 3553, 3553, 3553,
    3553, 3553, 3553, 3553, 3553, 3555, 3555, 3555, 3555, 3559, 3559, 3559, 3559, 3560, 3561, 3561, 3562, 3562, 3563, 3563, 3565, 3565, 3565, 3565,
    3568, 3568, 3568, 3568, 3568, 3568, 3569, 3570, 3570, 3570, 3572, 3572, 3572, 3572, 3572, 3572, 3573, 3576, 3576, 3578, 3578, 3578, 3580, 3580,
    3580, 3580, 3580, 3581, 3582, 3582, 3584, 3585, 3586, 3586, 3586, 3586, 3587, 3587, 3587, 3587, 3588, 3588, 3589, 3589, 3589, 3590, 3590, 3590,
    3590, 3590, 3590, 3590, 3590, 3590, 3590, 3590, 3590, 3590, 3590, 3590, 3590, 3590, 3593, 3593, 3593, 3593, 3593, 3594, 3594, 3594, 3594, 3595,
    3595, 3596, 3597, 3597, 3597, 3597, 3597, 3597, 3597, 3597, 3597, 3598, 3598, 3599, 3599, 3599, 3600, 3600, 3600, 3601, 3601, 3601, 3601, 3601,
    3601, 3601, 3601, 3601, 3601, 3601, 3601, 3601, 3601, 3603, 3603, 3603, 3605, 3605, 3605, 3605, 3606, 3606, 3606, 3606, 3606, 3606, 3606, 3606,
    3606, 3607, 3607, 3607, 3607, 3607, 3607, 3607, 3608, 3608, 3608, 3611, 3611, 3613, 3613, 3618, 3618, 3618, 3618, 3618, 3618, 3618, 3618, 3619,
    3619, 3619, 3620, 3620, 3621, 3623, 3623, 3623, 3623, 3628, 3628, 3630, 3630, 3630, 3630, 3630, 3630, 3630, 3630, 3630, 3630, 3630, 3630, 3630,
    3630, 3634, 3634, 3638, 3638, 3638, 3639, 3639, 3639, 3639, 3639, 3639, 3639, 3639, 3639, 3641, 3641, 3641, 3641, 3641, 3641, 3641, 3641, 3641,
    3642, 3642, 3642, 3642, 3642, 3642, 3643, 3645, 3645, 3645, 3645, 3645, 3646, 3646, 3646, 3648, 3649, 3649, 3650, 3650, 3650, 3650, 3650, 3650,
    3656, 3656, 3657, 3657, 3657, 3657, 3657, 3661, 3661, 3662, 3662, 3662, 3662, 3663, 3663, 3663, 3663, 3663, 3663, 3663, 3663, 3663, 3664, 3664,
    3664, 3665, 3666, 3666, 3666, 3666, 3667, 3667, 3667, 3669, 3670, 3670, 3670, 3670, 3670, 3670, 3670, 3670, 3670, 3670, 3670, 3670, 3670, 3671,
    3672, 3672, 3672, 3673, 3674, 3674, 3674, 3674, 3675, 3675, 3676, 3676, 3676, 3676, 3676, 3680, 3680, 3680, 3680, 3681, 3681, 3682, 3682, 3682,
    3682, 3682, 3683, 3683, 3683, 3684, 3685, 3685, 3685, 3685, 3685, 3686, 3687, 3687, 3687, 3687, 3687, 3688, 3688, 3689, 3689, 3690, 3690, 3690,
    3690, 3690, 3690, 3690, 3691, 3691, 3691, 3691, 3692, 3693, 3694, 3694, 3694, 3694, 3694, 3694, 3694, 3695, 3696, 3697, 3697, 3701, 3701, 3701,
    3701, 3701, 3702, 3702, 3704, 3705, 3705, 3706, 3707, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3709, 3710, 3711, 3711,
    3711, 3711, 3711, 3711, 3711, 3711, 3713, 3714, 3714, 3714, 3717, 3717, 3717, 3717, 3717, 3717, 3717, 3717, 3717, 3717, 3717, 3717, 3717, 3717,
    3717, 3717, 3717, 3717, 3717, 3717, 3717, 3717, 3719, 3719, 3719, 3720, 3720, 3720, 3721, 3721, 3722, 3722, 3723, 3723, 3723, 3723, 3723, 3724,
    3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3725, 3726, 3726, 3726, 3726, 3726,
    3726, 3726, 3726, 3730, 3730, 3730, 3731, 3735, 3736, 3736, 3736, 3736, 3737, 3738, 3738, 3738, 3739, 3739, 3739, 3739, 3739, 3739, 3739, 3739,
    3739, 3739, 3739, 3739, 3739, 3739, 3739, 3740, 3740, 3740, 3740, 3741, 3741, 3741, 3741, 3741, 3741, 3741, 3750, 3750, 3750, 3752, 3752, 3754,
    3754, 3754, 3754, 3754, 3754, 3754, 3754, 3756, 3757, 3758, 3760, 3760, 3760, 3763, 3763, 3763, 3763, 3766, 3766, 3766, 3766, 3766, 3767, 3767,
    3768, 3768, 3768, 3768, 3768, 3768, 3768, 3768, 3768, 3768, 3769, 3769, 3769, 3769, 3769, 3770, 3770, 3771, 3772, 3772, 3772, 3773, 3773, 3773,
    3773, 3773, 3773, 3773, 3773, 3773, 3773, 3774, 3774, 3774, 3774, 3774, 3774, 3774, 3774, 3774, 3774, 3774, 3775, 3775, 3775, 3775, 3775, 3775,
    3775, 3776, 3776, 3776, 3776, 3776, 3777, 3777, 3777, 3778, 3779, 3779, 3779, 3780, 3780, 3781, 3781, 3782, 3783, 3783, 3783, 3783, 3783, 3784,
    3784, 3784, 3784, 3784, 3784, 3784, 3784, 3784, 3784, 3784, 3786, 3786, 3786, 3786, 3786, 3786, 3786, 3790, 3790, 3790, 3790, 3790, 3790, 3790,
    3790, 3791, 3791, 3791, 3791, 3791, 3793, 3793, 3793, 3794, 3794, 3794, 3794, 3794, 3794, 3794, 3794, 3794, 3796, 3796, 3796, 3796, 3797, 3798,
    3798, 3798, 3798, 3798, 3798, 3798, 3800, 3800, 3800, 3800, 3800, 3800, 3800, 3800, 3800, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3801,
    3801, 3801, 3801, 3801, 3801, 3802, 3802, 3802, 3802, 3803, 3803, 3803, 3803, 3804, 3806, 3806, 3806, 3806, 3806, 3806, 3806, 3806, 3806, 3806,
    3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807,
    3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3813, 3813, 3813, 3813, 3813, 3813, 3813, 3813,
    3813, 3813, 3813, 3814, 3815, 3815, 3815, 3815, 3815, 3817, 3817, 3817, 3817, 3817, 3818, 3818, 3818, 3818, 3819, 3820, 3820, 3821, 3822, 3822,
    3822, 3822, 3822, 3822, 3822, 3822, 3822, 3822, 3822, 3822, 3823, 3823, 3823, 3823, 3824, 3824, 3824, 3824, 3824, 3824, 3824, 3824, 3824, 3824,
    3824, 3824, 3824, 3824, 3824, 3824, 3824, 3824, 3824, 3824, 3824, 3825, 3825, 3827, 3827, 3827, 3827, 3827, 3827, 3827, 3827, 3828, 3829, 3829,
    3829, 3829, 3829, 3829, 3829, 3829, 3829, 3830, 3831, 3831, 3831, 3831, 3831, 3831, 3831, 3831, 3831, 3831, 3832, 3833, 3833, 3833, 3833, 3833,
    3833, 3833, 3833, 3834, 3834, 3834, 3834, 3834, 3834, 3834, 3834, 3834, 3834, 3834, 3838, 3839, 3839, 3839, 3839, 3839, 3839, 3839, 3839, 3839,
    3839, 3839, 3839, 3839, 3839, 3840, 3840, 3840, 3842, 3842, 3842, 3842, 3842, 3842, 3842, 3842, 3842, 3842, 3842, 3843, 3843, 3844, 3845, 3845,
    3845, 3845, 3845, 3845, 3846, 3846, 3846, 3846, 3848, 3849, 3850, 3851, 3852, 3853, 3853, 3854, 3854, 3855, 3859, 3859, 3859, 3859, 3859, 3859,
    3859, 3859, 3859, 3859, 3859, 3859, 3860, 3860, 3860, 3860, 3860, 3860, 3861, 3861, 3861, 3861, 3861, 3861, 3861, 3861, 3862, 3862, 3862, 3863,
    3863, 3863, 3863, 3863, 3863, 3864, 3864, 3866, 3867, 3867, 3870, 3870, 3871, 3872, 3872, 3872, 3872, 3872, 3872, 3872, 3872, 3872, 3873, 3875,
    3875, 3875, 3875, 3875, 3875, 3875, 3879, 3879, 3880, 3880, 3880, 3880, 3881, 3881, 3881, 3881, 3881, 3881, 3881, 3882, 3882, 3882, 3884, 3884,
    3884, 3885, 3885, 3885, 3885, 3887, 3887, 3887, 3887, 3888, 3889, 3889, 3889, 3889, 3890, 3890, 3890, 3890, 3890, 3890, 3890, 3891, 3891, 3891,
    3891, 3891, 3891, 3891, 3892, 3892, 3893, 3893, 3898, 3899, 3900, 3900, 3900, 3900, 3900, 3900, 3900, 3900, 3900, 3900, 3901, 3901, 3901, 3901,
    3902, 3902, 3902, 3904, 3905, 3905, 3905, 3906, 3906, 3907, 3907, 3907, 3907, 3907, 3908, 3908, 3908, 3909, 3917, 3917, 3917, 3917, 3917, 3917,
    3917, 3917, 3920, 3920, 3920, 3920, 3920, 3920, 3920, 3920, 3920, 3920, 3922, 3923, 3923, 3924, 3924, 3925, 3925, 3927, 3928, 3929, 3929, 3929,
    3929, 3930, 3930, 3930, 3931, 3931, 3931, 3931, 3931, 3931, 3931, 3931, 3931, 3931, 3931, 3931, 3931, 3931, 3931, 3932, 3932, 3932, 3932, 3943,
    3943, 3943, 3943, 3943, 3943, 3943, 3943, 3943, 3943, 3944, 3945, 3946, 3946, 3946, 3946, 3946, 3946, 3946, 3946, 3946, 3946, 3946, 3946, 3946,
    3947, 3947, 3947, 3947, 3947, 3947, 3948, 3948, 3949, 3949, 3949, 3949, 3949, 3949, 3951, 3951, 3952, 3952, 3953, 3956, 3956, 3957, 3957, 3957,
    3957, 3957, 3957, 3957, 3957, 3957, 3957, 3958, 3958, 3958, 3958, 3958, 3958, 3958, 3958, 3958, 3960, 3962, 3966, 3966, 3966, 3966, 3966, 3966,
    3966, 3966, 3966, 3966, 3968, 3968, 3969, 3970, 3970, 3971, 3973, 3973, 3973, 3973, 3973, 3974, 3974, 3975, 3975, 3975, 3975, 3975, 3975, 3975,
    3975, 3975, 3975, 3976, 3976, 3976, 3976, 3977, 3977, 3977, 3977, 3977, 3977, 3977, 3977, 3977, 3978, 3979, 3979, 3979, 3980, 3980, 3980, 3980,
    3981, 3982, 3982, 3983, 3984, 3984, 3984, 3984, 3984, 3984, 3984, 3984, 3984, 3984, 3984, 3984, 3984, 3984, 3984, 3984, 3984, 3984, 3990, 3991,
    3991, 3991, 3991, 3992, 3992, 3995, 3995, 3996, 3997, 3997, 3997, 3997, 3997, 3997, 3997, 3997, 3997, 3997, 3997, 3997, 3997, 3997, 3997, 3997,
    3997, 3997, 3997, 3998, 3999, 3999, 3999, 3999, 3999, 4000, 4002, 4002, 4002, 4003, 4003, 4005, 4008, 4008, 4009, 4009, 4009, 4009, 4009, 4009,
    4009, 4009, 4010, 4010, 4010, 4010, 4010, 4010, 4010, 4018, 4019, 4019, 4020, 4020, 4021, 4025, 4025, 4025, 4025, 4026, 4026, 4026, 4026, 4026,
    4026, 4026, 4027, 4027, 4027, 4027, 4032, 4032, 4032, 4032, 4041, 4041, 4042, 4042, 4042, 4042, 4042, 4042, 4042, 4047, 4047, 4047, 4047, 4048,
    4049, 4049, 4049, 4049, 4049, 4049, 4049, 4049, 4049, 4049, 4049, 4049, 4050, 4052, 4052, 4052, 4052, 4052, 4052, 4052, 4052, 4052, 4052, 4052,
    4053, 4053, 4053, 4053, 4053, 4053, 4053, 4053, 4053, 4053, 4053, 4056, 4056, 4057, 4057, 4057, 4057, 4057, 4058, 4058, 4060, 4060, 4067, 4067,
    4067, 4068, 4068, 4068, 4068, 4068, 4068, 4068, 4068, 4068, 4068, 4068, 4068, 4068, 4068, 4069, 4070, 4070, 4070, 4070, 4070, 4070, 4070, 4070,
    4070, 4070, 4070, 4070, 4071, 4072, 4073, 4076, 4078, 4078, 4078, 4080, 4080, 4080, 4081, 4081, 4082, 4082, 4082, 4082, 4082, 4082, 4082, 4082,
    4082, 4082, 4084, 4084, 4084, 4084, 4085, 4085, 4085, 4086, 4089, 4089, 4090, 4090, 4091, 4091, 4091, 4092, 4093, 4095, 4096, 4097, 4097, 4097,
    4097, 4097, 4097, 4097, 4097, 4097, 4098, 4098, 4098, 4098, 4098, 4098, 4098, 4098, 4099, 4099, 4099, 4099, 4099, 4099, 4099, 4099, 4099, 4099,
    4099, 4100, 4101, 4101, 4102, 4102, 4102, 4102, 4102, 4103, 4104, 4104, 4104, 4105, 4105, 4105, 4105, 4105, 4105, 4106, 4106, 4106, 4106, 4106,
    4106, 4106, 4106, 4106, 4106, 4106, 4106, 4106, 4106, 4108, 4108, 4109, 4109, 4109, 4109, 4109, 4109, 4110, 4111, 4111, 4111, 4111, 4111, 4111,
    4111, 4112, 4113, 4113, 4113, 4113, 4119, 4119, 4119, 4120, 4120, 4120, 4120, 4120, 4121, 4121, 4121, 4123, 4124, 4124, 4124, 4124, 4125, 4125,
    4134, 4134, 4134, 4134, 4134, 4134, 4134, 4134, 4134, 4134, 4135, 4135, 4136, 4136, 4136, 4136, 4136, 4139, 4139, 4139, 4139, 4139, 4139, 4139,
    4139, 4139, 4148, 4148, 4149, 4151, 4151, 4151, 4151, 4152, 4152, 4152, 4152, 4155, 4155, 4155, 4155, 4155, 4155, 4155, 4155, 4156, 4156, 4156,
    4158, 4159, 4160, 4160, 4161, 4161, 4171, 4171, 4171, 4171, 4171, 4171, 4171, 4171, 4171, 4171, 4171, 4171, 4171, 4171, 4171, 4171, 4171, 4171,
    4171, 4172, 4173, 4173, 4173, 4173, 4174, 4174, 4174, 4174, 4174, 4182, 4182, 4182, 4182, 4182, 4182, 4182, 4182, 4185, 4185, 4185, 4186, 4187,
    4187, 4190, 4192, 4192, 4192, 4193, 4194, 4196, 4197, 4197, 4198, 4198, 4198, 4199, 4199, 4199, 4199, 4199, 4199, 4199, 4203, 4203, 4203, 4205,
    4206, 4206, 4206, 4206, 4206, 4206, 4206, 4206, 4206, 4206, 4209, 4209, 4210, 4211, 4216, 4217, 4217, 4217, 4218, 4218, 4218, 4218, 4224, 4224,
    4226, 4226, 4230, 4230, 4230, 4232, 4233, 4233, 4234, 4234, 4234, 4235, 4235, 4235, 4235, 4235, 4235, 4235, 4235, 4237, 4239, 4239, 4239, 4242,
    4242, 4242, 4242, 4242, 4242, 4242, 4242, 4242, 4242, 4242, 4242, 4242, 4242, 4242, 4242, 4242, 4242, 4242, 4243, 4243, 4243, 4243, 4244, 4244,
    4244, 4244, 4244, 4245, 4246, 4246, 4246, 4246, 4246, 4247, 4247, 4248, 4248, 4248, 4249, 4249, 4249, 4249, 4249, 4249, 4249, 4253, 4253, 4253,
    4253, 4253, 4253, 4255, 4255, 4256, 4256, 4257, 4257, 4260, 4260, 4260, 4260, 4260, 4260, 4261, 4261, 4261, 4262, 4262, 4262, 4265, 4265, 4265,
    4266, 4266, 4279, 4279, 4279, 4280, 4280, 4281, 4281, 4281, 4281, 4282, 4282, 4282, 4282, 4282, 4282, 4284, 4284, 4285, 4286, 4286, 4288, 4288,
    4288, 4288, 4289, 4289, 4289, 4289, 4289, 4290, 4293, 4294, 4295, 4295, 4295, 4295, 4295, 4295, 4295, 4295, 4295, 4295, 4295, 4295, 4297, 4297,
    4297, 4297, 4297, 4297, 4297, 4297, 4297, 4297, 4297, 4297, 4297, 4297, 4297, 4297, 4298, 4298, 4298, 4298, 4298, 4298, 4299, 4299, 4299, 4299,
    4299, 4299, 4299, 4299, 4299, 4302, 4302, 4303, 4303, 4303, 4303, 4303, 4303, 4304, 4304, 4304, 4304, 4304, 4304, 4304, 4304, 4304, 4304, 4304,
    4304, 4304, 4304, 4315, 4315, 4315, 4315, 4317, 4320, 4336, 4337, 4337, 4338, 4338, 4338, 4339, 4339, 4339, 4339, 4339, 4339, 4339, 4339, 4339,
    4339, 4339, 4339, 4339, 4339, 4340, 4340, 4340, 4340, 4340, 4340, 4340, 4340, 4342, 4342, 4342, 4342, 4342, 4342, 4342, 4342, 4348, 4348, 4348,
    4348, 4348, 4348, 4348, 4348, 4348, 4348, 4348, 4350, 4350, 4351, 4351, 4351, 4352, 4352, 4352, 4352, 4352, 4353, 4354, 4354, 4354, 4354, 4354,
    4354, 4354, 4355, 4360, 4360, 4362, 4362, 4362, 4362, 4362, 4365, 4365, 4365, 4365, 4365, 4365, 4365, 4365, 4366, 4366, 4366, 4366, 4366, 4366,
    4366, 4366, 4366, 4366, 4366, 4366, 4367, 4367, 4367, 4370, 4370, 4370, 4370, 4370, 4370, 4370, 4371, 4371, 4371, 4372, 4372, 4372, 4373, 4373,
    4373, 4373, 4373, 4373, 4373, 4374, 4375, 4375, 4378, 4378, 4378, 4378, 4378, 4379, 4379, 4379, 4379, 4379, 4379, 4379, 4379, 4380, 4380, 4380,
    4380, 4380, 4382, 4382, 4382, 4382, 4382, 4382, 4382, 4382, 4382, 4382, 4382, 4382, 4382, 4382, 4382, 4382, 4382, 4391, 4392, 4392, 4392, 4392,
    4397, 4398, 4398, 4399, 4399, 4399, 4399, 4399, 4399, 4400, 4401, 4402, 4402, 4402, 4402, 4402, 4402, 4402, 4402, 4402, 4402, 4402, 4402, 4402,
    4402, 4402, 4402, 4402, 4402, 4402, 4402, 4403, 4403, 4403, 4403, 4403, 4403, 4403, 4403, 4404, 4406, 4407, 4407, 4407, 4407, 4407, 4407, 4407,
    4407, 4407, 4407, 4407, 4407, 4408, 4408, 4408, 4409, 4409, 4409, 4409, 4409, 4409, 4409, 4411, 4414, 4414, 4415, 4415, 4416, 4416, 4416, 4418,
    4418, 4418, 4418, 4418, 4419, 4419, 4419, 4419, 4419, 4423, 4423, 4424, 4424, 4424, 4424, 4424, 4424, 4425, 4427, 4427, 4427, 4427, 4427, 4427,
    4427, 4427, 4427, 4427, 4427, 4428, 4428, 4428, 4428, 4428, 4429, 4429, 4429, 4429, 4429, 4430, 4430, 4430, 4430, 4430, 4430, 4430, 4430, 4432,
    4432, 4433, 4433, 4434, 4434, 4434, 4434, 4435, 4437, 4437, 4439, 4439, 4440, 4440, 4440, 4440, 4440, 4440, 4440, 4443, 4443, 4445, 4446, 4446,
    4446, 4446, 4446, 4446, 4446, 4448, 4448, 4448, 4449, 4449, 4449, 4449, 4449, 4451, 4452, 4452, 4461, 4461, 4462, 4462, 4462, 4462, 4464, 4465,
    4465, 4465, 4467, 4467, 4467, 4472, 4472, 4473, 4473, 4473, 4474, 4474, 4474, 4474, 4474, 4474, 4476, 4486, 4486, 4486, 4486, 4486, 4486, 4488,
    4488, 4488, 4489, 4489, 4489, 4489, 4492, 4492, 4492, 4492, 4493, 4493, 4494, 4495, 4497, 4497, 4497, 4497, 4497, 4497, 4499, 4500, 4500, 4500,
    4500, 4501, 4502, 4503, 4504, 4505, 4505, 4505, 4505, 4506, 4507, 4507, 4507, 4507, 4507, 4507, 4507, 4508, 4508, 4508, 4509, 4509, 4509, 4509,
    4509, 4509, 4513, 4513, 4514, 4514, 4514, 4515, 4515, 4516, 4516, 4516, 4517, 4517, 4517, 4517, 4517, 4519, 4521, 4521, 4521, 4521, 4521, 4521,
    4521, 4521, 4521, 4521, 4522, 4522, 4522, 4522, 4522, 4522, 4522, 4523, 4523, 4523, 4523, 4524, 4524, 4524, 4525, 4525, 4525, 4525, 4525, 4526,
    4526, 4526, 4526, 4527, 4527, 4527, 4527, 4527, 4527, 4527, 4529, 4529, 4529, 4529, 4529, 4529, 4529, 4529, 4529, 4529, 4529, 4529, 4529, 4530,
    4530, 4531, 4531, 4531, 4531, 4531, 4532, 4537, 4537, 4537, 4537, 4537, 4537, 4538, 4543, 4543, 4543, 4543, 4543, 4543, 4543, 4543, 4548, 4548,
    4548, 4548, 4548, 4548, 4548, 4548, 4548, 4548, 4548, 4548, 4548, 4548, 4548, 4549, 4549, 4550, 4550, 4550, 4550, 4550, 4554, 4554, 4554, 4554,
    4554, 4554, 4554, 4554, 4554, 4555, 4566, 4566, 4566, 4566, 4566, 4566, 4566, 4566, 4566, 4566, 4566, 4566, 4566, 4566, 4566, 4571, 4571, 4571,
    4571, 4571, 4571, 4571, 4571, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580, 4580,
    4581, 4581, 4581, 4582, 4582, 4582, 4582, 4583, 4585, 4585, 4585, 4585, 4585, 4585, 4585, 4589, 4589, 4589, 4589, 4589, 4589, 4590, 4590, 4590,
    4590, 4590, 4590, 4590, 4590, 4590, 4590, 4590, 4590, 4597, 4597, 4598, 4598, 4630, 4630, 4630, 4630, 4630, 4630, 4631, 4631, 4631, 4631, 4631,
    4631, 4631, 4631, 4631, 4631, 4634, 4634, 4634, 4634, 4634, 4634, 4634, 4634, 4634, 4634, 4634, 4634, 4634, 4635, 4636, 4637, 4637, 4637, 4637,
    4637, 4637, 4638, 4638, 4638, 4641, 4641, 4641, 4641, 4641, 4641, 4641, 4642, 4642, 4642, 4642, 4642, 4642, 4642, 4642, 4642, 4642, 4642, 4642,
    4642, 4642, 4642, 4642, 4642, 4642, 4642, 4642, 4643, 4643, 4643, 4643, 4643, 4643, 4643, 4643, 4643, 4643, 4643, 4643, 4643, 4643, 4643, 4643,
    4647, 4647, 4647, 4647, 4647, 4649, 4650, 4650, 4650, 4650, 4651, 4654, 4657, 4657, 4657, 4657, 4657, 4657, 4658, 4659, 4659, 4659, 4659, 4659,
    4659, 4659, 4659, 4660, 4660, 4660, 4660, 4660, 4660, 4660, 4660, 4660, 4660, 4662, 4663, 4664, 4664, 4664, 4664, 4664, 4664, 4666, 4666, 4666,
    4667, 4667, 4667, 4667, 4667, 4668, 4668, 4668, 4668, 4668, 4668, 4668, 4669, 4671, 4672, 4672, 4672, 4672, 4673, 4673, 4674, 4674, 4675, 4675,
    4675, 4675, 4675, 4675, 4675, 4675, 4675, 4675, 4675, 4675, 4675, 4676, 4677, 4677, 4677, 4680, 4680, 4682, 4682, 4682, 4683, 4683, 4683, 4691,
    4694, 4695, 4695, 4695, 4695, 4695, 4697, 4697, 4697, 4697, 4697, 4697, 4697, 4697, 4698, 4699, 4699, 4699, 4699, 4699, 4699, 4699, 4699, 4700,
    4705, 4705, 4705, 4706, 4706, 4706, 4706, 4706, 4706, 4707, 4707, 4707, 4707, 4708, 4708, 4710, 4712, 4714, 4715, 4715, 4715, 4715, 4716, 4716,
    4717, 4723, 4727, 4727, 4727, 4727, 4727, 4727, 4727, 4727, 4731, 4733, 4734, 4734, 4734, 4734, 4735, 4735, 4735, 4737, 4737, 4738, 4739, 4739,
    4739, 4739, 4739, 4739, 4739, 4739, 4739, 4739, 4739, 4739, 4739, 4739, 4739, 4739, 4741, 4741, 4741, 4742, 4742, 4742, 4742, 4742, 4742, 4742,
    4742, 4742, 4742, 4742, 4742, 4742, 4742, 4742, 4742, 4742, 4742, 4742, 4742, 4742, 4746, 4746, 4746, 4746, 4746, 4746, 4746, 4747, 4748, 4748,
    4748, 4749, 4751, 4752, 4753, 4753, 4753, 4755, 4756, 4756, 4756, 4756, 4756, 4756, 4756, 4756, 4756, 4756, 4759, 4761, 4761, 4761, 4762, 4763,
    4763, 4764, 4764, 4764, 4767, 4767, 4768, 4768, 4768, 4768, 4768, 4768, 4772, 4773, 4776, 4776, 4776, 4778, 4780, 4780, 4780, 4780, 4782, 4782,
    4783, 4783, 4783, 4784, 4784, 4784, 4784, 4785, 4785, 4785, 4785, 4788, 4788, 4789, 4790, 4791, 4791, 4792, 4792, 4792, 4792, 4793, 4793, 4793,
    4793, 4795, 4795, 4795, 4795, 4795, 4795, 4795, 4795, 4795, 4795, 4795, 4795, 4797, 4798, 4798, 4798, 4800, 4800, 4800, 4803, 4804, 4806, 4807,
    4807, 4807, 4807, 4808, 4808, 4808, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4812,
    4812, 4812, 4812, 4813, 4813, 4813, 4813, 4813, 4814, 4814, 4814, 4814, 4815, 4815, 4815, 4816, 4816, 4817, 4822, 4822, 4822, 4822, 4822, 4822,
    4823, 4824, 4825, 4825, 4826, 4826, 4826, 4826, 4826, 4826, 4826, 4826, 4826, 4826, 4826, 4827, 4827, 4827, 4830, 4831, 4831, 4831, 4831, 4831,
    4831, 4831, 4832, 4832, 4832, 4833, 4833, 4834, 4834, 4838, 4838, 4838, 4838, 4838, 4839, 4839, 4839, 4840, 4840, 4840, 4840, 4840, 4840, 4840,
    4840, 4840, 4840, 4840, 4840, 4840, 4841, 4841, 4842, 4842, 4842, 4842, 4842, 4842, 4842, 4842, 4842, 4842, 4842, 4843, 4843, 4845, 4849, 4851,
    4851, 4851, 4851, 4854, 4854, 4854, 4854, 4854, 4854, 4854, 4855, 4856, 4856, 4856, 4862, 4862, 4862, 4862, 4862, 4862, 4863, 4863, 4863, 4863,
    4863, 4863, 4863, 4866, 4866, 4866, 4867, 4868, 4868, 4868, 4868, 4868, 4868, 4868, 4868, 4868, 4868, 4868, 4868, 4868, 4868, 4868, 4868, 4868,
    4869, 4870, 4870, 4870, 4870, 4870, 4872, 4873, 4873, 4873, 4874, 4874, 4874, 4874, 4874, 4875, 4875, 4875, 4875, 4876, 4876, 4877, 4878, 4879,
    4879, 4879, 4894, 4894, 4894, 4894, 4894, 4894, 4894, 4894, 4894, 4894, 4894, 4894, 4894, 4894, 4894, 4894, 4894, 4894, 4894, 4894, 4895, 4895,
    4895, 4895, 4896, 4896, 4896, 4897, 4897, 4897, 4897, 4898, 4898, 4900, 4900, 4900, 4903, 4904, 4904, 4904, 4904, 4916, 4916, 4916, 4916, 4916,
    4916, 4916, 4916, 4917, 4917, 4918, 4918, 4918, 4918, 4918, 4920, 4920, 4920, 4920, 4920, 4920, 4920, 4920, 4920, 4920, 4920, 4920, 4926, 4927,
    4927, 4927, 4927, 4930, 4930, 4930, 4939, 4939, 4939, 4939, 4939, 4939, 4939, 4939, 4941, 4941, 4944, 4944, 4944, 4944, 4944, 4944, 4944, 4944,
    4944, 4945, 4945, 4945, 4945, 4945, 4945, 4945, 4945, 4945, 4945, 4945, 4948, 4949, 4949, 4949, 4949, 4949, 4949, 4949, 4949, 4949, 4949, 4949,
    4949, 4949, 4949, 4950, 4950, 4950, 4951, 4951, 4952, 4952, 4952, 4953, 4953, 4953, 4954, 4954, 4954, 4954, 4954, 4954, 4954, 4956, 4961, 4961,
    4961, 4961, 4961, 4961, 4961, 4961, 4961, 4961, 4961, 4961, 4961, 4961, 4961, 4961, 4961, 4962, 4962, 4962, 4962, 4962, 4962, 4962, 4962, 4962,
    4962, 4962, 4962, 4962, 4964, 4964, 4964, 4965, 4965, 4965, 4965, 4965, 4965, 4965, 4965, 4965, 4965, 4965, 4965, 4965, 4965, 4965, 4965, 4965,
    4965, 4966, 4967, 4967, 4967, 4968, 4968, 4972, 4972, 4972, 4972, 4972, 4972, 4972, 4972, 4972, 4972, 4973, 4973, 4974, 4974, 4975, 4975, 4975,
    4975, 4975, 4975, 4975, 4976, 4976, 4976, 4976, 4976, 4976, 4976, 4986, 4986, 4986, 4986, 4986, 4986, 4992, 4992, 4992, 4993, 4994, 4994, 4995,
    4995, 4995, 4996, 4996, 4999, 4999, 5007, 5007, 5007, 5007, 5007, 5007, 5007, 5007, 5009, 5009, 5009, 5011, 5011, 5012, 5012, 5012, 5012, 5016,
    5016, 5018, 5019, 5019, 5021, 5021, 5021, 5021, 5021, 5021, 5021, 5026, 5026, 5026, 5026, 5026, 5026, 5026, 5027, 5028, 5032, 5032, 5032, 5032,
    5032, 5032, 5032, 5032, 5032, 5032, 5033, 5034, 5034, 5034, 5034, 5034, 5034, 5034, 5034, 5034, 5034, 5034, 5034, 5034, 5034, 5036, 5036, 5038,
    5038, 5040, 5040, 5040, 5040, 5040, 5041, 5041, 5041, 5041, 5042, 5046, 5047, 5047, 5048, 5048, 5048, 5048, 5048, 5048, 5048, 5048, 5048, 5048,
    5048, 5048, 5048, 5049, 5049, 5050, 5050, 5050, 5050, 5050, 5050, 5051, 5072, 5073, 5073, 5073, 5073, 5074, 5076, 5076, 5076, 5076, 5076, 5076,
    5076, 5076, 5077, 5077, 5077, 5077, 5078, 5078, 5078, 5078, 5080, 5080, 5080, 5083, 5084, 5084, 5084, 5084, 5085, 5086, 5086, 5086, 5086, 5086,
    5086, 5086, 5086, 5087, 5087, 5087, 5089, 5089, 5090, 5090, 5090, 5090, 5090, 5091, 5094, 5094, 5096, 5096, 5096, 5097, 5099, 5100, 5100, 5100,
    5100, 5101, 5101, 5101, 5101, 5101, 5103, 5104, 5104, 5104, 5104, 5105, 5105, 5105, 5105, 5105, 5110, 5110, 5111, 5111, 5111, 5111, 5113, 5113,
    5113, 5113, 5113, 5113, 5113, 5114, 5114, 5114, 5114, 5114, 5115, 5115, 5116, 5116, 5119, 5119, 5119, 5119, 5119, 5119, 5119, 5119, 5119, 5119,
    5119, 5119, 5119, 5120, 5120, 5120, 5120, 5120, 5120, 5120, 5120, 5120, 5120, 5120, 5120, 5120, 5122, 5122, 5122, 5124, 5124, 5124, 5124, 5124,
    5124, 5126, 5126, 5126, 5126, 5127, 5128, 5128, 5128, 5128, 5128, 5129, 5130, 5130, 5130, 5130, 5130, 5130, 5130, 5130, 5130, 5131, 5131, 5134,
    5134, 5135, 5135, 5135, 5135, 5135, 5136, 5136, 5137, 5137, 5138, 5138, 5138, 5138, 5139, 5139, 5139, 5139, 5139, 5139, 5139, 5139, 5139, 5139,
    5140, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5150, 5150, 5150, 5151, 5151, 5151, 5151, 5151, 5151, 5151, 5151, 5151, 5151, 5151, 5152,
    5152, 5156, 5156, 5156, 5156, 5156, 5157, 5157, 5157, 5157, 5157, 5157, 5158, 5158, 5158, 5158, 5158, 5158, 5158, 5158, 5158, 5158, 5158, 5159,
    5161, 5161, 5161, 5161, 5161, 5161, 5161, 5161, 5161, 5161, 5161, 5161, 5161, 5161, 5162, 5162, 5162, 5164, 5164, 5164, 5164, 5164, 5167, 5167,
    5167, 5167, 5167, 5167, 5167, 5168, 5168, 5169, 5169, 5169, 5169, 5170, 5170, 5171, 5171, 5172, 5172, 5172, 5172, 5172, 5173, 5173, 5173, 5173,
    5173, 5173, 5176, 5176, 5177, 5177, 5178, 5178, 5178, 5178, 5178, 5179, 5179, 5180, 5181, 5181, 5181, 5181, 5181, 5181, 5181, 5181, 5181, 5182,
    5201, 5201, 5202, 5202, 5202, 5204, 5205, 5205, 5205, 5207, 5209, 5209, 5209, 5210, 5210, 5210, 5210, 5210, 5210, 5210, 5212, 5212, 5212, 5213,
    5213, 5213, 5213, 5213, 5213, 5214, 5214, 5214, 5214, 5214, 5214, 5214, 5214, 5214, 5214, 5214, 5215, 5216, 5216, 5217, 5217, 5217, 5217, 5218,
    5218, 5219, 5219, 5219, 5219, 5220, 5220, 5222, 5223, 5223, 5225, 5225, 5225, 5225, 5225, 5225, 5225, 5226, 5226, 5227, 5233, 5234, 5237, 5238,
    5238, 5239, 5239, 5239, 5240, 5240, 5242, 5242, 5242, 5242, 5243, 5243, 5244, 5244, 5245, 5245, 5245, 5245, 5246, 5246, 5246, 5246, 5246, 5246,
    5246, 5246, 5246, 5246, 5248, 5248, 5248, 5248, 5248, 5248, 5248, 5248, 5248, 5248, 5248, 5248, 5249, 5249, 5249, 5249, 5249, 5250, 5250, 5250,
    5250, 5250, 5250, 5250, 5250, 5250, 5250, 5250, 5254, 5254, 5254, 5254, 5255, 5255, 5255, 5255, 5256, 5256, 5256, 5256, 5256, 5257, 5257, 5257,
    5257, 5257, 5257, 5257, 5257, 5257, 5260, 5260, 5261, 5262, 5264, 5264, 5264, 5265, 5265, 5265, 5265, 5265, 5265, 5265, 5265, 5265, 5265, 5265,
    5265, 5265, 5265, 5266, 5266, 5266, 5266, 5267, 5267, 5268, 5268, 5268, 5268, 5270, 5270, 5270, 5270, 5270, 5270, 5270, 5270, 5270, 5270, 5270,
    5270, 5270, 5270, 5271, 5271, 5271, 5272, 5272, 5272, 5272, 5273, 5273, 5273, 5274, 5276, 5277, 5277, 5277, 5277, 5278, 5278, 5278, 5278, 5278,
    5279, 5279, 5280, 5280, 5281, 5281, 5281, 5281, 5281, 5281, 5281, 5281, 5282, 5283, 5285, 5286, 5286, 5286, 5287, 5288, 5288, 5288, 5288, 5292,
    5293, 5293, 5293, 5296, 5297, 5297, 5297, 5298, 5298, 5298, 5298, 5300, 5300, 5300, 5300, 5304, 5304, 5305, 5305, 5307, 5307, 5307, 5308, 5308,
    5308, 5308, 5308, 5309, 5309, 5311, 5311, 5312, 5314, 5314, 5314, 5315, 5315, 5316, 5316, 5316, 5316, 5316, 5316, 5316, 5317, 5317, 5317, 5318,
    5318, 5318, 5318, 5318, 5318, 5318, 5319, 5319, 5319, 5320, 5320, 5321, 5321, 5322, 5322, 5322, 5322, 5322, 5323, 5323, 5323, 5323, 5323, 5323,
    5323, 5324, 5324, 5324, 5325, 5326, 5326, 5326, 5326, 5326, 5326, 5328, 5329, 5329, 5329, 5329, 5329, 5329, 5329, 5330, 5331, 5331, 5333, 5335,
    5335, 5335, 5335, 5335, 5335, 5335, 5335, 5335, 5335, 5335, 5335, 5335, 5335, 5335, 5335, 5340, 5343, 5343, 5343, 5343, 5343, 5343, 5343, 5344,
    5344, 5344, 5344, 5344, 5344, 5344, 5346, 5347, 5347, 5347, 5347, 5347, 5349, 5349, 5352, 5354, 5357, 5357, 5357, 5357, 5357, 5357, 5360, 5360,
    5364, 5367, 5367, 5367, 5367, 5369, 5369, 5370, 5370, 5371, 5371, 5371, 5371, 5371, 5376, 5376, 5376, 5380, 5380, 5380, 5380, 5382, 5383, 5383,
    5383, 5383, 5383, 5383, 5383, 5383, 5383, 5383, 5383, 5383, 5383, 5383, 5383, 5391, 5392, 5393, 5394, 5394, 5394, 5394, 5395, 5395, 5395, 5395,
    5395, 5395, 5395, 5395, 5396, 5396, 5396, 5396, 5396, 5396, 5396, 5396, 5396, 5396, 5396, 5396, 5396, 5403, 5403, 5405, 5405, 5405, 5405, 5408,
    5408, 5409, 5409, 5409, 5410, 5411, 5411, 5411, 5411, 5411, 5412, 5412, 5412, 5412, 5412, 5412, 5412, 5412, 5414, 5414, 5416, 5416, 5417, 5417,
    5417, 5417, 5417, 5417, 5417, 5417, 5417, 5418, 5418, 5418, 5418, 5418, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5420, 5420, 5420, 5420, 5420,
    5420, 5420, 5420, 5422, 5422, 5422, 5422, 5422, 5422, 5427, 5427, 5427, 5427, 5427, 5427, 5427, 5427, 5427, 5428, 5428, 5428, 5428, 5428, 5428,
    5428, 5428, 5428, 5428, 5428, 5428, 5428, 5428, 5428, 5429, 5429, 5429, 5429, 5429, 5430, 5430, 5430, 5431, 5431, 5431, 5431, 5431, 5431, 5431,
    5431, 5432, 5433, 5433, 5433, 5433, 5433, 5433, 5433, 5433, 5434, 5434, 5434, 5434, 5435, 5435, 5435, 5435, 5435, 5438, 5438, 5438, 5438, 5438,
    5438, 5439, 5439, 5439, 5439, 5439, 5439, 5440, 5440, 5440, 5440, 5440, 5441, 5443, 5443, 5445, 5445, 5447, 5447, 5447, 5447, 5447, 5447, 5457,
    5457, 5457, 5457, 5457, 5457, 5457, 5457, 5457, 5457, 5457, 5461, 5462, 5462, 5462, 5463, 5463, 5464, 5464, 5464, 5464, 5464, 5464, 5466, 5466,
    5466, 5468, 5468, 5470, 5470, 5470, 5476, 5476, 5478, 5478, 5478, 5478, 5479, 5479, 5479, 5479, 5479, 5479, 5479, 5480, 5480, 5480, 5480, 5480,
    5481, 5481, 5481, 5481, 5481, 5483, 5483, 5483, 5483, 5483, 5483, 5484, 5484, 5484, 5484, 5484, 5486, 5487, 5487, 5487, 5487, 5487, 5487, 5487,
    5488, 5488, 5488, 5488, 5488, 5489, 5489, 5490, 5490, 5490, 5490, 5490, 5490, 5491, 5492, 5493, 5493, 5493, 5493, 5494, 5494, 5494, 5494, 5494,
    5494, 5494, 5494, 5494, 5494, 5495, 5510, 5510, 5510, 5514, 5515, 5515, 5515, 5515, 5515, 5515, 5515, 5515, 5515, 5515, 5516, 5516, 5516, 5517,
    5517, 5517, 5517, 5518, 5522, 5523, 5523, 5523, 5523, 5528, 5528, 5528, 5529, 5529, 5529, 5529, 5529, 5529, 5530, 5533, 5534, 5534, 5534, 5534,
    5534, 5536, 5536, 5537, 5537, 5538, 5539, 5539, 5539, 5539, 5539, 5539, 5539, 5539, 5540, 5540, 5540, 5540, 5540, 5540, 5540, 5540, 5540, 5540,
    5542, 5543, 5543, 5543, 5543, 5544, 5544, 5544, 5546, 5546, 5546, 5546, 5547, 5547, 5547, 5547, 5547, 5547, 5547, 5549, 5549, 5549, 5549, 5549,
    5549, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5551, 5551, 5551, 5551, 5553, 5554, 5555, 5555, 5556, 5556, 5556,
    5556, 5557, 5557, 5557, 5557, 5557, 5557, 5557, 5557, 5557, 5560, 5560, 5561, 5561, 5561, 5561, 5561, 5561, 5561, 5561, 5561, 5561, 5561, 5561,
    5561, 5561, 5561, 5561, 5561, 5561, 5561, 5562, 5562, 5562, 5563, 5563, 5563, 5563, 5563, 5563, 5563, 5563, 5563, 5563, 5563, 5564, 5564, 5564,
    5565, 5565, 5565, 5565, 5565, 5565, 5565, 5565, 5565, 5565, 5565, 5565, 5566, 5566, 5567, 5567, 5567, 5567, 5567, 5567, 5567, 5567, 5567, 5567,
    5567, 5568, 5568, 5568, 5568, 5568, 5568, 5569, 5569, 5571, 5571, 5572, 5573, 5577, 5577, 5577, 5577, 5577, 5580, 5580, 5581, 5581, 5582, 5582,
    5582, 5582, 5582, 5582, 5582, 5582, 5582, 5582, 5582, 5582, 5582, 5582, 5582, 5585, 5587, 5588, 5588, 5588, 5588, 5588, 5588, 5589, 5589, 5589,
    5589, 5589, 5589, 5589, 5589, 5589, 5589, 5589, 5589, 5589, 5589, 5589, 5589, 5589, 5590, 5593, 5593, 5593, 5593, 5593, 5593, 5593, 5593, 5593,
    5593, 5593, 5595, 5595, 5595, 5595, 5595, 5595, 5595, 5595, 5595, 5595, 5595, 5596, 5596, 5596, 5600, 5600, 5604, 5605, 5606, 5606, 5609, 5609,
    5609, 5609, 5609, 5610, 5610, 5610, 5610, 5610, 5610, 5614, 5614, 5614, 5615, 5615, 5615, 5615, 5615, 5615, 5617, 5617, 5617, 5617, 5617, 5617,
    5620, 5620, 5622, 5622, 5622, 5622, 5623, 5626, 5626, 5626, 5626, 5626, 5626, 5626, 5626, 5626, 5626, 5626, 5628, 5628, 5628, 5629, 5629, 5629,
    5629, 5632, 5634, 5634, 5635, 5635, 5635, 5641, 5641, 5641, 5641, 5641, 5641, 5641, 5641, 5641, 5641, 5642, 5642, 5642, 5642, 5642, 5642, 5642,
    5642, 5642, 5642, 5644, 5644, 5644, 5645, 5645, 5645, 5646, 5646, 5648, 5648, 5648, 5648, 5648, 5649, 5649, 5649, 5650, 5650, 5650, 5650, 5650,
    5650, 5650, 5650, 5651, 5651, 5652, 5652, 5652, 5653, 5654, 5654, 5654, 5654, 5654, 5654, 5654, 5658, 5658, 5658, 5658, 5658, 5658, 5659, 5660,
    5660, 5660, 5660, 5660, 5662, 5662, 5662, 5662, 5662, 5662, 5665, 5666, 5666, 5666, 5666, 5666, 5666, 5666, 5666, 5666, 5667, 5667, 5667, 5668,
    5668, 5668, 5678, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5679,
    5711, 5712, 5713, 5714, 5714, 5714, 5714, 5714, 5714, 5714, 5714, 5714, 5714, 5714, 5714, 5714, 5714, 5714, 5714, 5714, 5715, 5716, 5716, 5718,
    5718, 5718, 5719, 5719, 5719, 5719, 5720, 5720, 5720, 5720, 5721, 5721, 5721, 5721, 5721, 5721, 5721, 5723, 5724, 5727, 5728, 5728, 5729, 5729,
    5729, 5730, 5730, 5731, 5731, 5731, 5731, 5731, 5731, 5731, 5733, 5733, 5733, 5734, 5734, 5736, 5736, 5736, 5736, 5738, 5738, 5738, 5738, 5739,
    5739, 5740, 5740, 5740, 5740, 5740, 5740, 5740, 5740, 5740, 5740, 5742, 5742, 5742, 5742, 5742, 5742, 5742, 5747, 5747, 5750, 5750, 5750, 5750,
    5751, 5752, 5752, 5753, 5753, 5754, 5754, 5754, 5755, 5755, 5755, 5755, 5755, 5755, 5755, 5755, 5755, 5755, 5755, 5757, 5759, 5761, 5761, 5761,
    5761, 5761, 5761, 5761, 5761, 5761, 5761, 5761, 5761, 5761, 5761, 5762, 5762, 5762, 5762, 5762, 5762, 5763, 5763, 5763, 5763, 5764, 5764, 5766,
    5767, 5778, 5778, 5778, 5778, 5788, 5788, 5788, 5788, 5789, 5789, 5789, 5789, 5791, 5791, 5792, 5792, 5792, 5792, 5792, 5792, 5794, 5794, 5794,
    5794, 5794, 5794, 5794, 5794, 5802, 5802, 5802, 5802, 5802, 5803, 5803, 5803, 5803, 5804, 5804, 5804, 5804, 5806, 5806, 5808, 5808, 5808, 5808,
    5808, 5809, 5809, 5810, 5810, 5810, 5819, 5819, 5819, 5819, 5820, 5820, 5820, 5821, 5821, 5822, 5822, 5822, 5822, 5822, 5823, 5823, 5823, 5824,
    5824, 5824, 5826, 5827, 5827, 5827, 5827, 5827, 5827, 5827, 5827, 5827, 5827, 5828, 5828, 5828, 5828, 5828, 5828, 5828, 5828, 5828, 5842, 5842,
    5842, 5843, 5843, 5845, 5845, 5845, 5845, 5845, 5845, 5845, 5845, 5845, 5845, 5845, 5845, 5846, 5846, 5846, 5846, 5846, 5846, 5850, 5851, 5851,
    5851, 5851, 5852, 5852, 5852, 5853, 5853, 5854, 5857, 5857, 5857, 5857, 5857, 5857, 5859, 5868, 5868, 5868, 5868, 5870, 5870, 5870, 5870, 5870,
    5870, 5871, 5871, 5871, 5872, 5872, 5872, 5872, 5873, 5873, 5873, 5873, 5873, 5873, 5873, 5873, 5873, 5873, 5876, 5876, 5878, 5878, 5881, 5881,
    5882, 5882, 5882, 5884, 5884, 5884, 5884, 5885, 5886, 5886, 5886, 5887, 5887, 5887, 5893, 5893, 5893, 5893, 5893, 5893, 5893, 5893, 5893, 5894,
    5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5895, 5895, 5895, 5895,
    5903, 5903, 5903, 5903, 5903, 5903, 5903, 5903, 5903, 5904, 5904, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5906,
    5907, 5907, 5907, 5907, 5908, 5908, 5908, 5909, 5909, 5909, 5909, 5910, 5911, 5911, 5911, 5912, 5912, 5913, 5913, 5913, 5913, 5913, 5913, 5913,
    5913, 5914, 5914, 5914, 5915, 5915, 5915, 5915, 5915, 5915, 5916, 5917, 5917, 5917, 5918, 5918, 5918, 5921, 5921, 5923, 5923, 5923, 5923, 5924,
    5924, 5924, 5925, 5925, 5925, 5925, 5925, 5925, 5930, 5931, 5931, 5931, 5931, 5931, 5931, 5931, 5934, 5935, 5935, 5935, 5935, 5936, 5936, 5937,
    5937, 5937, 5937, 5937, 5937, 5937, 5937, 5937, 5937, 5937, 5937, 5937, 5938, 5939, 5939, 5940, 5940, 5940, 5940, 5940, 5942, 5942, 5942, 5942,
    5942, 5943, 5943, 5943, 5943, 5943, 5946, 5946, 5946, 5946, 5946, 5947, 5947, 5947, 5947, 5947, 5947, 5947, 5947, 5951, 5951, 5951, 5952, 5952,
    5953, 5953, 5953, 5953, 5953, 5953, 5953, 5953, 5953, 5954, 5954, 5954, 5954, 5954, 5954, 5954, 5954, 5954, 5954, 5954, 5954, 5954, 5954, 5954,
    5954, 5958, 5959, 5959, 5959, 5959, 5959, 5959, 5963, 5963, 5963, 5964, 5964, 5965, 5965, 5965, 5965, 5965, 5965, 5966, 5966, 5966, 5966, 5970,
    5970, 5970, 5970, 5970, 5970, 5972, 5972, 5974, 5976, 5976, 5976, 5976, 5976, 5976, 5976, 5980, 5980, 5980, 5980, 5980, 5980, 5980, 5980, 5980,
    5980, 5982, 5982, 5983, 5983, 5983, 5983, 5983, 5984, 5984, 5984, 5984, 5984, 5984, 5984, 5984, 5987, 5987, 5988, 5988, 5988, 5988, 5988, 5988,
    5989, 5989, 5989, 5990, 5990, 5990, 5990, 5990, 5990, 5990, 5992, 5993, 5993, 5995, 5995, 5998, 5998, 5998, 5998, 5998, 6004, 6004, 6004, 6004,
    6004, 6004, 6004, 6004, 6004, 6004, 6004, 6004, 6004, 6004, 6005, 6005, 6005, 6005, 6005, 6005, 6008, 6009, 6009, 6011, 6012, 6012, 6012, 6012,
    6022, 6022, 6022, 6022, 6022, 6022, 6022, 6022, 6023, 6023, 6023, 6023, 6023, 6023, 6025, 6025, 6027, 6028, 6028, 6029, 6030, 6030, 6030, 6030,
    6030, 6030, 6030, 6030, 6030, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6035, 6035,
    6035, 6036, 6036, 6036, 6036, 6041, 6041, 6042, 6042, 6042, 6042, 6042, 6042, 6042, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043,
    6045, 6045, 6045, 6045, 6045, 6046, 6046, 6047, 6049, 6049, 6049, 6051, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6053, 6054, 6054,
    6055, 6055, 6059, 6059, 6059, 6059, 6059, 6059, 6059, 6060, 6060, 6060, 6060, 6060, 6060, 6060, 6060, 6060, 6061, 6061, 6061, 6061, 6061, 6063,
    6063, 6066, 6066, 6066, 6066, 6066, 6066, 6067, 6067, 6067, 6067, 6067, 6067, 6067, 6068, 6068, 6068, 6073, 6073, 6074, 6075, 6075, 6075, 6075,
    6075, 6075, 6075, 6076, 6076, 6079, 6079, 6079, 6079, 6079, 6079, 6079, 6079, 6079, 6079, 6079, 6079, 6079, 6079, 6079, 6079, 6079, 6080, 6080,
    6080, 6080, 6080, 6081, 6081, 6083, 6083, 6083, 6083, 6083, 6084, 6084, 6084, 6085, 6087, 6087, 6088, 6088, 6088, 6088, 6089, 6092, 6092, 6092,
    6093, 6093, 6093, 6093, 6094, 6094, 6094, 6094, 6094, 6094, 6096, 6096, 6096, 6098, 6098, 6098, 6099, 6099, 6100, 6100, 6100, 6100, 6100, 6100,
    6100, 6100, 6100, 6103, 6103, 6103, 6103, 6103, 6103, 6103, 6103, 6103, 6106, 6106, 6106, 6107, 6107, 6107, 6107, 6107, 6107, 6107, 6107, 6107,
    6107, 6107, 6107, 6107, 6108, 6108, 6108, 6108, 6108, 6108, 6108, 6108, 6108, 6108, 6108, 6108, 6108, 6108, 6108, 6109, 6110, 6110, 6110, 6110,
    6110, 6111, 6111, 6111, 6111, 6112, 6112, 6113, 6113, 6121, 6121, 6121, 6121, 6122, 6122, 6124, 6124, 6124, 6124, 6124, 6124, 6124, 6124, 6124,
    6124, 6125, 6125, 6125, 6125, 6125, 6125, 6125, 6125, 6126, 6127, 6127, 6127, 6127, 6127, 6128, 6128, 6128, 6128, 6128, 6128, 6129, 6129, 6130,
    6130, 6130, 6131, 6132, 6133, 6134, 6134, 6134, 6137, 6137, 6138, 6139, 6139, 6140, 6140, 6140, 6140, 6141, 6142, 6142, 6142, 6142, 6144, 6144,
    6144, 6144, 6144, 6144, 6144, 6144, 6148, 6148, 6149, 6151, 6151, 6151, 6151, 6151, 6151, 6151, 6151, 6153, 6153, 6153, 6153, 6154, 6154, 6155,
    6155, 6155, 6156, 6156, 6156, 6166, 6166, 6166, 6166, 6167, 6167, 6167, 6168, 6169, 6171, 6172, 6172, 6173, 6175, 6175, 6175, 6176, 6176, 6176,
    6176, 6176, 6176, 6176, 6176, 6176, 6176, 6177, 6177, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6178,
    6178, 6179, 6192, 6192, 6193, 6193, 6193, 6194, 6194, 6195, 6195, 6195, 6195, 6195, 6195, 6195, 6195, 6195, 6195, 6195, 6198, 6199, 6199, 6200,
    6201, 6201, 6202, 6202, 6202, 6202, 6202, 6202, 6202, 6202, 6202, 6202, 6202, 6202, 6202, 6202, 6202, 6204, 6204, 6205, 6205, 6205, 6216, 6216,
    6216, 6216, 6217, 6218, 6218, 6218, 6219, 6219, 6220, 6220, 6220, 6221, 6221, 6221, 6224, 6224, 6227, 6227, 6227, 6227, 6227, 6227, 6228, 6229,
    6229, 6229, 6236, 6236, 6237, 6238, 6239, 6240, 6240, 6240, 6240, 6240, 6240, 6240, 6240, 6240, 6241, 6241, 6241, 6242, 6242, 6243, 6243, 6243,
    6243, 6243, 6243, 6243, 6243, 6243, 6259, 6259, 6260, 6262, 6263, 6263, 6263, 6263, 6263, 6264, 6264, 6265, 6265, 6265, 6265, 6269, 6269, 6270,
    6270, 6270, 6270, 6270, 6270, 6270, 6270, 6270, 6270, 6271, 6271, 6271, 6275, 6275, 6276, 6276, 6278, 6278, 6278, 6278, 6279, 6279, 6279, 6279,
    6279, 6279, 6279, 6279, 6279, 6279, 6279, 6279, 6281, 6282, 6282, 6283, 6284, 6284, 6286, 6286, 6286, 6286, 6286, 6286, 6286, 6286, 6286, 6286,
    6286, 6286, 6286, 6287, 6288, 6288, 6288, 6289, 6289, 6289, 6290, 6291, 6291, 6291, 6296, 6296, 6296, 6296, 6296, 6298, 6299, 6299, 6301, 6301,
    6301, 6301, 6301, 6306, 6306, 6306, 6306, 6306, 6307, 6308, 6308, 6308, 6308, 6308, 6308, 6308, 6308, 6312, 6313, 6314, 6314, 6315, 6315, 6315,
    6315, 6315, 6315, 6315, 6315, 6315, 6317, 6317, 6317, 6317, 6317, 6317, 6318, 6320, 6320, 6321, 6321, 6321, 6321, 6321, 6321, 6321, 6322, 6322,
    6322, 6322, 6323, 6324, 6324, 6324, 6324, 6324, 6325, 6325, 6325, 6326, 6326, 6326, 6326, 6327, 6330, 6331, 6331, 6331, 6331, 6331, 6331, 6331,
    6332, 6332, 6332, 6332, 6332, 6332, 6332, 6332, 6332, 6338, 6338, 6338, 6338, 6338, 6338, 6339, 6339, 6339, 6339, 6339, 6339, 6339, 6339, 6339,
    6342, 6345, 6346, 6347, 6347, 6347, 6348, 6349, 6349, 6349, 6349, 6351, 6351, 6351, 6352, 6352, 6352, 6352, 6353, 6353, 6353, 6353, 6353, 6353,
    6353, 6353, 6353, 6353, 6353, 6353, 6353, 6353, 6353, 6353, 6353, 6354, 6354, 6354, 6355, 6356, 6356, 6356, 6356, 6358, 6358, 6358, 6358, 6358,
    6358, 6358, 6361, 6365, 6365, 6382, 6385, 6385, 6385, 6385, 6385, 6385, 6385, 6385, 6385, 6385, 6386, 6389, 6389, 6389, 6389, 6389, 6389, 6390,
    6390, 6392, 6392, 6393, 6393, 6393, 6394, 6394, 6394, 6394, 6395, 6395, 6396, 6396, 6396, 6396, 6396, 6397, 6397, 6397, 6397, 6397, 6397, 6397,
    6398, 6398, 6398, 6398, 6398, 6399, 6399, 6399, 6402, 6403, 6403, 6403, 6403, 6403, 6403, 6403, 6403, 6405, 6405, 6405, 6405, 6405, 6419, 6419,
    6419, 6419, 6419, 6419, 6419, 6419, 6420, 6420, 6420, 6420, 6420, 6420, 6423, 6423, 6423, 6427, 6429, 6433, 6433, 6433, 6433, 6433, 6433, 6433,
    6434, 6434, 6434, 6434, 6434, 6435, 6435, 6435, 6435, 6435, 6437, 6437, 6437, 6437, 6437, 6437, 6437, 6437, 6437, 6438, 6438, 6438, 6438, 6438,
    6438, 6438, 6439, 6439, 6439, 6439, 6440, 6441, 6441, 6441, 6441, 6441, 6442, 6442, 6442, 6442, 6444, 6444, 6455, 6455, 6455, 6457, 6457, 6457,
    6461, 6463, 6477, 6477, 6479, 6479, 6479, 6479, 6480, 6480, 6480, 6480, 6480, 6480, 6480, 6481, 6482, 6483, 6484, 6485, 6485, 6485, 6485, 6485,
    6486, 6486, 6486, 6486, 6486, 6486, 6486, 6486, 6486, 6487, 6493, 6493, 6493, 6493, 6494, 6494, 6494, 6494, 6494, 6494, 6494, 6494, 6494, 6494,
    6494, 6494, 6495, 6495, 6495, 6495, 6495, 6497, 6497, 6497, 6497, 6497, 6500, 6500, 6501, 6503, 6507, 6507, 6507, 6507, 6507, 6508, 6509, 6509,
    6510, 6510, 6510, 6510, 6511, 6511, 6511, 6511, 6511, 6511, 6511, 6511, 6511, 6511, 6512, 6512, 6512, 6512, 6512, 6512, 6512, 6512, 6512, 6512,
    6512, 6514, 6515, 6519, 6520, 6520, 6520, 6520, 6520, 6521, 6524, 6524, 6524, 6524, 6524, 6527, 6527, 6527, 6527, 6528, 6528, 6529, 6529, 6529,
    6529, 6529, 6529, 6529, 6530, 6530, 6530, 6530, 6530, 6530, 6531, 6531, 6532, 6534, 6536, 6541, 6541, 6541, 6541, 6541, 6541, 6541, 6545, 6545,
    6545, 6548, 6548, 6548, 6548, 6549, 6549, 6549, 6549, 6549, 6549, 6549, 6549, 6549, 6549, 6549, 6549, 6550, 6550, 6550, 6563, 6563, 6563, 6563,
    6564, 6564, 6564, 6564, 6564, 6564, 6564, 6577, 6578, 6580, 6582, 6582, 6582, 6583, 6583, 6583, 6583, 6583, 6583, 6583, 6583, 6584, 6584, 6584,
    6584, 6584, 6584, 6584, 6584, 6584, 6584, 6584, 6584, 6584, 6584, 6584, 6586, 6586, 6586, 6586, 6586, 6586, 6586, 6586, 6586, 6586, 6586, 6587,
    6587, 6590, 6593, 6593, 6595, 6595, 6595, 6595, 6596, 6596, 6596, 6596, 6596, 6596, 6596, 6596, 6596, 6596, 6596, 6596, 6597, 6597, 6597, 6597,
    6600, 6600, 6604, 6605, 6605, 6605, 6605, 6606, 6606, 6606, 6606, 6608, 6608, 6609, 6609, 6609, 6609, 6609, 6611, 6611, 6612, 6612, 6613, 6613,
    6613, 6615, 6615, 6615, 6615, 6616, 6616, 6616, 6616, 6616, 6616, 6617, 6617, 6617, 6617, 6617, 6617, 6617, 6617, 6617, 6617, 6617, 6617, 6617,
    6617, 6617, 6617, 6620, 6620, 6620, 6620, 6620, 6620, 6620, 6620, 6620, 6620, 6620, 6620, 6621, 6621, 6621, 6624, 6625, 6625, 6625, 6626, 6626,
    6627, 6627, 6627, 6629, 6629, 6629, 6630, 6630, 6630, 6630, 6630, 6631, 6631, 6632, 6633, 6633, 6633, 6635, 6635, 6640, 6640, 6640, 6640, 6641,
    6641, 6641, 6642, 6644, 6644, 6644, 6644, 6644, 6645, 6645, 6648, 6648, 6648, 6648, 6648, 6649, 6649, 6650, 6650, 6650, 6651, 6651, 6651, 6651,
    6651, 6651, 6651, 6651, 6651, 6654, 6654, 6654, 6659, 6659, 6660, 6660, 6666, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6676, 6677,
    6677, 6679, 6680, 6680, 6680, 6680, 6680, 6680, 6680, 6680, 6680, 6680, 6680, 6680, 6680, 6680, 6680, 6680, 6681, 6681, 6681, 6681, 6681, 6681,
    6687, 6687, 6687, 6689, 6689, 6689, 6689, 6689, 6689, 6689, 6689, 6690, 6690, 6690, 6690, 6690, 6691, 6691, 6691, 6691, 6691, 6706, 6707, 6707,
    6707, 6707, 6707, 6708, 6712, 6712, 6712, 6712, 6712, 6721, 6721, 6722, 6722, 6722, 6722, 6723, 6723, 6723, 6723, 6723, 6723, 6723, 6723, 6723,
    6723, 6723, 6723, 6723, 6723, 6723, 6724, 6724, 6724, 6724, 6724, 6724, 6725, 6725, 6725, 6725, 6725, 6725, 6726, 6726, 6726, 6726, 6726, 6726,
    6726, 6729, 6730, 6730, 6730, 6730, 6732, 6732, 6732, 6732, 6732, 6732, 6732, 6732, 6732, 6732, 6732, 6732, 6732, 6733, 6733, 6734, 6734, 6735,
    6735, 6735, 6735, 6735, 6735, 6735, 6735, 6735, 6735, 6735, 6735, 6735, 6736, 6739, 6740, 6740, 6741, 6741, 6741, 6741, 6741, 6741, 6741, 6741,
    6741, 6742, 6742, 6742, 6742, 6742, 6743, 6743, 6743, 6743, 6744, 6744, 6744, 6745, 6745, 6745, 6745, 6745, 6745, 6745, 6745, 6747, 6747, 6747,
    6747, 6747, 6747, 6752, 6755, 6758, 6758, 6758, 6758, 6759, 6759, 6762, 6762, 6762, 6762, 6762, 6767, 6768, 6768, 6768, 6768, 6768, 6768, 6768,
    6768, 6775, 6775, 6778, 6778, 6778, 6779, 6780, 6780, 6780, 6780, 6780, 6780, 6780, 6780, 6780, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783,
    6783, 6788, 6788, 6788, 6788, 6788, 6792, 6792, 6792, 6792, 6792, 6792, 6793, 6793, 6794, 6794, 6794, 6795, 6795, 6795, 6795, 6795, 6795, 6795,
    6796, 6796, 6796, 6796, 6796, 6797, 6797, 6797, 6797, 6797, 6798, 6798, 6798, 6798, 6799, 6799, 6799, 6799, 6799, 6799, 6799, 6799, 6799, 6799,
    6800, 6800, 6807, 6807, 6807, 6807, 6807, 6807, 6808, 6808, 6810, 6819, 6822, 6822, 6822, 6822, 6822, 6822, 6823, 6823, 6823, 6823, 6823, 6823,
    6823, 6823, 6823, 6823, 6824, 6824, 6824, 6826, 6826, 6827, 6828, 6828, 6829, 6829, 6829, 6829, 6829, 6829, 6829, 6829, 6829, 6829, 6829, 6829,
    6829, 6829, 6829, 6829, 6830, 6830, 6830, 6830, 6830, 6830, 6830, 6830, 6830, 6830, 6831, 6831, 6831, 6831, 6831, 6831, 6831, 6831, 6831, 6831,
    6832, 6833, 6833, 6833, 6834, 6834, 6834, 6834, 6834, 6834, 6834, 6834, 6834, 6836, 6836, 6836, 6836, 6838, 6838, 6838, 6838, 6839, 6839, 6840,
    6840, 6840, 6840, 6840, 6840, 6841, 6841, 6841, 6841, 6841, 6844, 6844, 6844, 6844, 6844, 6844, 6844, 6844, 6844, 6844, 6844, 6844, 6845, 6845,
    6845, 6846, 6846, 6851, 6851, 6851, 6851, 6851, 6851, 6851, 6851, 6851, 6851, 6852, 6857, 6858, 6858, 6860, 6860, 6860, 6866, 6867, 6867, 6867,
    6867, 6867, 6867, 6867, 6867, 6867, 6867, 6868, 6868, 6868, 6869, 6869, 6869, 6869, 6876, 6876, 6876, 6876, 6877, 6877, 6879, 6879, 6887, 6887,
    6887, 6888, 6890, 6890, 6890, 6890, 6890, 6890, 6890, 6890, 6890, 6890, 6890, 6890, 6890, 6890, 6890, 6890, 6890, 6890, 6891, 6891, 6891, 6892,
    6892, 6892, 6892, 6892, 6893, 6893, 6893, 6893, 6893, 6893, 6894, 6895, 6895, 6896, 6896, 6896, 6896, 6898, 6898, 6898, 6898, 6898, 6899, 6899,
    6899, 6899, 6900, 6900, 6901, 6901, 6901, 6902, 6902, 6902, 6903, 6903, 6903, 6903, 6905, 6905, 6905, 6907, 6907, 6907, 6907, 6908, 6908, 6908,
    6908, 6911, 6911, 6911, 6911, 6911, 6911, 6911, 6911, 6912, 6912, 6912, 6913, 6913, 6916, 6916, 6916, 6916, 6916, 6916, 6916, 6916, 6916, 6916,
    6917, 6918, 6918, 6923, 6924, 6925, 6925, 6925, 6925, 6925, 6926, 6926, 6926, 6926, 6926, 6926, 6927, 6927, 6928, 6928, 6928, 6928, 6928, 6928,
    6928, 6928, 6928, 6928, 6928, 6933, 6933, 6933, 6933, 6933, 6933, 6933, 6933, 6933, 6933, 6933, 6934, 6934, 6934, 6934, 6934, 6934, 6935, 6935,
    6935, 6936, 6936, 6936, 6936, 6936, 6940, 6940, 6940, 6940, 6942, 6944, 6944, 6944, 6944, 6946, 6954, 6954, 6954, 6954, 6954, 6954, 6954, 6954,
    6954, 6954, 6954, 6954, 6954, 6955, 6955, 6955, 6957, 6957, 6957, 6958, 6958, 6960, 6961, 6961, 6962, 6962, 6962, 6962, 6962, 6981, 6981, 6981,
    6982, 6982, 6983, 6983, 6984, 6984, 6995, 6995, 6995, 6995, 6995, 6995, 6995, 6995, 6995, 6995, 6998, 6998, 6998, 6998, 6998, 6998, 6998, 6998,
    6998, 6998, 6998, 6998, 6998, 6998, 6998, 6998, 6998, 6998, 6998, 6999, 6999, 7004, 7005, 7006, 7006, 7006, 7006, 7007, 7007, 7009, 7009, 7010,
    7010, 7010, 7010, 7010, 7012, 7012, 7012, 7012, 7012, 7012, 7012, 7013, 7013, 7013, 7013, 7013, 7014, 7014, 7014, 7014, 7033, 7033, 7033, 7033,
    7033, 7033, 7034, 7034, 7034, 7037, 7037, 7045, 7045, 7045, 7045, 7045, 7045, 7083, 7083, 7083, 7083, 7084, 7085, 7088, 7088, 7088, 7088, 7088,
    7088, 7088, 7088, 7088, 7088, 7088, 7088, 7089, 7089, 7090, 7090, 7090, 7090, 7090, 7090, 7090, 7090, 7090, 7090, 7090, 7091, 7091, 7091, 7091,
    7092, 7092, 7092, 7092, 7092, 7092, 7092, 7092, 7093, 7093, 7093, 7093, 7093, 7095, 7096, 7096, 7096, 7096, 7096, 7096, 7098, 7098, 7099, 7099,
    7099, 7099, 7099, 7100, 7100, 7100, 7100, 7100, 7100, 7100, 7100, 7101, 7102, 7102, 7103, 7103, 7103, 7103, 7103, 7103, 7103, 7103, 7103, 7103,
    7104, 7105, 7105, 7105, 7105, 7105, 7105, 7105, 7106, 7109, 7109, 7109, 7109, 7109, 7109, 7111, 7112, 7112, 7112, 7112, 7112, 7112, 7112, 7114,
    7114, 7114, 7114, 7114, 7114, 7114, 7115, 7115, 7115, 7117, 7117, 7117, 7117, 7118, 7119, 7119, 7120, 7120, 7120, 7120, 7120, 7120, 7120, 7120,
    7120, 7120, 7121, 7122, 7122, 7123, 7123, 7123, 7124, 7124, 7124, 7124, 7124, 7125, 7128, 7128, 7128, 7128, 7128, 7130, 7132, 7132, 7132, 7133,
    7133, 7133, 7133, 7133, 7133, 7133, 7133, 7133, 7134, 7134, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7135, 7138, 7138, 7138, 7138, 7140,
    7144, 7145, 7145, 7145, 7146, 7146, 7146, 7146, 7146, 7146, 7146, 7146, 7146, 7146, 7146, 7147, 7147, 7147, 7147, 7147, 7147, 7147, 7147, 7147,
    7147, 7147, 7147, 7147, 7147, 7147, 7147, 7147, 7147, 7148, 7148, 7148, 7148, 7149, 7150, 7150, 7150, 7151, 7152, 7152, 7152, 7153, 7153, 7153,
    7154, 7154, 7155, 7155, 7155, 7155, 7157, 7157, 7157, 7157, 7157, 7157, 7157, 7158, 7159, 7159, 7159, 7159, 7159, 7159, 7159, 7159, 7159, 7159,
    7159, 7159, 7159, 7159, 7159, 7159, 7159, 7159, 7159, 7159, 7159, 7159, 7166, 7166, 7166, 7167, 7168, 7168, 7168, 7168, 7169, 7170, 7170, 7171,
    7171, 7171, 7172, 7172, 7172, 7172, 7172, 7172, 7172, 7172, 7174, 7174, 7175, 7175, 7175, 7175, 7175, 7175, 7175, 7175, 7175, 7175, 7175, 7175,
    7190, 7190, 7190, 7190, 7190, 7190, 7190, 7190, 7190, 7196, 7196, 7196, 7196, 7196, 7196, 7196, 7196, 7197, 7197, 7197, 7197, 7197, 7197, 7197,
    7197, 7197, 7197, 7197, 7197, 7197, 7197, 7200, 7200, 7203, 7203, 7203, 7203, 7203, 7205, 7205, 7205, 7205, 7205, 7205, 7206, 7207, 7207, 7209,
    7209, 7210, 7211, 7211, 7212, 7212, 7212, 7212, 7212, 7212, 7212, 7212, 7212, 7212, 7212, 7212, 7212, 7212, 7212, 7212, 7213, 7213, 7214, 7214,
    7214, 7214, 7214, 7214, 7214, 7214, 7214, 7214, 7227, 7227, 7227, 7227, 7228, 7230, 7230, 7230, 7230, 7230, 7230, 7230, 7231, 7231, 7231, 7231,
    7231, 7231, 7231, 7231, 7231, 7231, 7231, 7231, 7233, 7233, 7233, 7233, 7233, 7233, 7233, 7233, 7233, 7233, 7233, 7233, 7233, 7233, 7233, 7233,
    7233, 7235, 7235, 7235, 7235, 7235, 7235, 7235, 7235, 7237, 7238, 7238, 7238, 7238, 7238, 7238, 7238, 7238, 7238, 7261, 7261, 7261, 7263, 7263,
    7263, 7263, 7263, 7270, 7270, 7271, 7271, 7271, 7271, 7272, 7272, 7273, 7273, 7275, 7275, 7275, 7275, 7275, 7277, 7277, 7277, 7281, 7281, 7281,
    7281, 7281, 7281, 7281, 7281, 7282, 7282, 7282, 7282, 7282, 7282, 7282, 7282, 7282, 7282, 7282, 7282, 7283, 7283, 7283, 7283, 7283, 7283, 7285,
    7285, 7289, 7291, 7291, 7291, 7295, 7295, 7296, 7297, 7299, 7299, 7299, 7299, 7299, 7299, 7299, 7299, 7302, 7302, 7302, 7303, 7303, 7303, 7303,
    7304, 7304, 7304, 7304, 7304, 7304, 7304, 7304, 7305, 7305, 7306, 7307, 7308, 7308, 7308, 7308, 7309, 7309, 7309, 7309, 7309, 7309, 7309, 7309,
    7313, 7313, 7314, 7315, 7316, 7316, 7316, 7317, 7318, 7318, 7318, 7318, 7318, 7319, 7321, 7321, 7321, 7321, 7321, 7321, 7321, 7323, 7323, 7323,
    7323, 7324, 7324, 7324, 7327, 7327, 7331, 7331, 7331, 7331, 7331, 7332, 7332, 7332, 7332, 7332, 7333, 7334, 7334, 7334, 7334, 7334, 7334, 7334,
    7334, 7334, 7334, 7334, 7334, 7334, 7334, 7334, 7334, 7334, 7334, 7334, 7334, 7334, 7334, 7334, 7336, 7337, 7340, 7340, 7340, 7341, 7342, 7342,
    7342, 7342, 7342, 7342, 7344, 7344, 7344, 7345, 7345, 7345, 7345, 7345, 7345, 7345, 7346, 7346, 7346, 7346, 7348, 7350, 7350, 7350, 7350, 7351,
    7351, 7351, 7351, 7351, 7351, 7351, 7351, 7351, 7351, 7351, 7357, 7357, 7357, 7358, 7358, 7358, 7358, 7358, 7358, 7358, 7361, 7362, 7363, 7363,
    7364, 7364, 7365, 7375, 7375, 7375, 7375, 7376, 7376, 7376, 7377, 7377, 7377, 7377, 7379, 7379, 7379, 7379, 7379, 7379, 7379, 7380, 7380, 7380,
    7383, 7383, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7386, 7386, 7386, 7386, 7388, 7389, 7389, 7389,
    7389, 7389, 7390, 7390, 7390, 7390, 7390, 7390, 7390, 7390, 7390, 7390, 7390, 7391, 7391, 7391, 7391, 7391, 7391, 7391, 7391, 7401, 7401, 7401,
    7401, 7402, 7403, 7403, 7403, 7403, 7403, 7403, 7403, 7404, 7406, 7407, 7407, 7407, 7407, 7407, 7407, 7407, 7407, 7407, 7407, 7407, 7407, 7407,
    7407, 7407, 7408, 7408, 7408, 7409, 7410, 7410, 7410, 7410, 7410, 7410, 7410, 7410, 7410, 7416, 7416, 7416, 7416, 7416, 7417, 7417, 7417, 7417,
    7417, 7417, 7417, 7417, 7419, 7419, 7419, 7419, 7419, 7420, 7420, 7420, 7420, 7420, 7420, 7420, 7420, 7420, 7421, 7421, 7421, 7421, 7425, 7425,
    7425, 7425, 7425, 7425, 7425, 7425, 7425, 7425, 7426, 7426, 7426, 7427, 7427, 7427, 7428, 7429, 7431, 7435, 7435, 7435, 7435, 7436, 7436, 7436,
    7438, 7441, 7442, 7442, 7443, 7445, 7445, 7445, 7445, 7445, 7445, 7447, 7448, 7448, 7448, 7449, 7450, 7450, 7450, 7451, 7451, 7455, 7455, 7455,
    7455, 7455, 7455, 7455, 7456, 7456, 7459, 7464, 7464, 7464, 7464, 7464, 7465, 7465, 7465, 7465, 7465, 7466, 7466, 7466, 7466, 7467, 7467, 7467,
    7467, 7467, 7467, 7467, 7468, 7469, 7469, 7469, 7469, 7469, 7471, 7471, 7471, 7473, 7473, 7475, 7476, 7476, 7476, 7476, 7476, 7477, 7477, 7477,
    7478, 7478, 7478, 7482, 7482, 7482, 7485, 7486, 7486, 7486, 7486, 7486, 7486, 7486, 7494, 7494, 7494, 7494, 7494, 7494, 7495, 7496, 7497, 7497,
    7497, 7498, 7499, 7499, 7499, 7500, 7500, 7501, 7501, 7511, 7511, 7511, 7511, 7511, 7511, 7511, 7511, 7511, 7511, 7511, 7511, 7511, 7511, 7513,
    7513, 7513, 7513, 7513, 7514, 7538, 7538, 7538, 7538, 7538, 7538, 7538, 7538, 7539, 7541, 7541, 7542, 7542, 7542, 7542, 7542, 7542, 7542, 7544,
    7544, 7544, 7544, 7544, 7545, 7545, 7554, 7554, 7554, 7554, 7554, 7554, 7555, 7555, 7556, 7556, 7556, 7556, 7556, 7556, 7556, 7556, 7556, 7556,
    7556, 7556, 7556, 7556, 7557, 7557, 7557, 7559, 7559, 7559, 7559, 7560, 7560, 7560, 7560, 7560, 7560, 7562, 7562, 7562, 7562, 7562, 7563, 7563,
    7563, 7565, 7565, 7565, 7565, 7565, 7565, 7565, 7566, 7566, 7566, 7566, 7566, 7567, 7567, 7567, 7567, 7567, 7567, 7567, 7570, 7570, 7570, 7570,
    7571, 7571, 7571, 7571, 7572, 7572, 7572, 7572, 7572, 7572, 7572, 7572, 7572, 7572, 7572, 7572, 7572, 7572, 7572, 7572, 7572, 7572, 7572, 7572,
    7572, 7572, 7573, 7573, 7573, 7573, 7573, 7574, 7576, 7576, 7576, 7576, 7576, 7576, 7576, 7582, 7582, 7582, 7582, 7582, 7582, 7582, 7582, 7584,
    7584, 7584, 7585, 7586, 7586, 7586, 7586, 7586, 7588, 7588, 7588, 7588, 7591, 7591, 7591, 7591, 7593, 7593, 7594, 7595, 7596, 7596, 7596, 7596,
    7596, 7596, 7596, 7596, 7598, 7598, 7598, 7598, 7598, 7598, 7599, 7600, 7600, 7600, 7600, 7602, 7602, 7602, 7602, 7603, 7603, 7603, 7604, 7604,
    7604, 7604, 7604, 7604, 7604, 7604, 7604, 7604, 7604, 7604, 7604, 7605, 7605, 7605, 7605, 7605, 7606, 7606, 7606, 7606, 7608, 7608, 7608, 7608,
    7608, 7608, 7608, 7609, 7610, 7610, 7612, 7613, 7613, 7614, 7614, 7614, 7615, 7615, 7615, 7615, 7615, 7617, 7618, 7618, 7618, 7618, 7618, 7618,
    7618, 7618, 7618, 7618, 7618, 7619, 7619, 7620, 7621, 7621, 7621, 7621, 7623, 7623, 7623, 7623, 7623, 7623, 7623, 7623, 7623, 7623, 7623, 7623,
    7623, 7623, 7623, 7623, 7623, 7623, 7624, 7624, 7624, 7624, 7624, 7624, 7624, 7626, 7627, 7627, 7628, 7628, 7629, 7629, 7629, 7629, 7629, 7629,
    7630, 7630, 7630, 7631, 7631, 7632, 7633, 7633, 7633, 7634, 7634, 7634, 7634, 7634, 7634, 7634, 7634, 7634, 7634, 7634, 7634, 7634, 7637, 7639,
    7639, 7639, 7639, 7639, 7640, 7640, 7640, 7640, 7640, 7640, 7640, 7640, 7640, 7640, 7640, 7640, 7654, 7654, 7654, 7661, 7663, 7663, 7664, 7664,
    7664, 7664, 7664, 7664, 7664, 7665, 7665, 7665, 7665, 7665, 7665, 7665, 7665, 7665, 7665, 7665, 7665, 7666, 7667, 7667, 7667, 7668, 7671, 7671,
    7671, 7671, 7671, 7672, 7672, 7672, 7672, 7674, 7674, 7674, 7674, 7674, 7674, 7676, 7676, 7677, 7679, 7680, 7681, 7681, 7681, 7682, 7682, 7683,
    7683, 7683, 7685, 7685, 7686, 7689, 7689, 7689, 7689, 7690, 7690, 7691, 7691, 7691, 7691, 7691, 7693, 7693, 7693, 7693, 7693, 7693, 7693, 7693,
    7695, 7695, 7695, 7695, 7697, 7697, 7698, 7698, 7698, 7698, 7698, 7699, 7699, 7699, 7699, 7699, 7699};

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
    0, 134217728, 0, 0, 0, 0, 0, 19431424, 268435456, 0, 318767188, 0,
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
    0, 0, 524288, 25165953, 0, 524289, 0, 2097152, 0, 0, 0, 0,
    0, 0, 0, 0, 2152202752, 0, 0, 524288, 0, 1264683281, 0, 2147483648,
    0, 2097152, 0, 2457862150, 268435456, 2130497, 0, 4096, 0, 0, 12845057, 0,
    0, 0, 2147483648, 0, 2457862144, 3221258240, 8421376, 4194304, 0, 33556480, 0, 268963845,
    0, 65552, 0, 0, 1363477505, 0, 0, 0, 0, 0, 0, 0,
    819472, 0, 0, 0, 0, 2686980, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2328723984, 1048640, 2464159744, 0, 0, 0,
    37748865, 41943040, 268439892, 6914576, 0, 0, 8192, 2181038357, 0, 0, 0, 36241680,
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
    0, 0, 0, 0, 25165840, 0, 68, 0, 2097152, 19464212, 0, 0,
    0, 0, 0, 0, 0, 0, 4194304, 0, 0, 0, 25264656, 33554432,
    0, 0, 0, 0, 33562880, 0, 17662016, 0, 0, 8388608, 0, 0,
    0, 0, 0, 528, 0, 268435456, 0, 2097152, 0, 0, 0, 0,
    0, 0, 276857360, 0, 0, 304677637, 0, 0, 0, 0, 0, 0,
    0, 1124663568, 0, 0, 0, 0, 13205504, 0, 0, 0, 0, 0,
    0, 0, 8388608, 0, 0, 1, 8196, 65536, 0, 134217728, 0, 0,
    0, 0, 0, 19431424, 0, 0, 318767188, 0, 4194305, 0, 0, 0,
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
    0, 0, 1, 2460545, 0, 0, 301989888, 0, 0, 0, 0, 25165953,
    0, 524289, 0, 2097152, 0, 0, 0, 0, 0, 0, 0, 0,
    4719104, 0, 0, 524288, 0, 1264681233, 0, 2147483648, 0, 2097152, 0, 2147483654,
    268435456, 2130433, 0, 4096, 0, 0, 12582912, 0, 0, 0, 0, 0,
    41943040, 3221225472, 8421376, 0, 0, 33556480, 0, 268959749, 0, 65536, 0, 0,
    1363477505, 0, 0, 0, 0, 0, 0, 0, 295168, 0, 0, 0,
    0, 2686980, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 168591888, 1048640, 2195722240, 0, 0, 0, 0, 8388608, 268439636, 6914064,
    0, 0, 0, 2147483921, 0, 0, 0, 36241680, 0, 536870912, 0, 2097152,
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
    5123, 1542, 5824, 6237, 6599, 5321, 686, 471, 472, 2041, 6621, 7178, 3082, 3288, 3469, 3617, 721, 5, 1760, 5737, 6742, 1974, 1975, 2158,
    3151, 5712, 7273, 4812, 5115, 3556, 5939, 3660, 4653, 1819, 4999, 6435, 6588, 3365, 3477, 7017, 4584, 6338, 3669, 216, 4933, 4205, 4273, 4356,
    4357, 4358, 4359, 1991, 5914, 5175, 2480, 1326, 1327, 3479, 3143, 1648, 4134, 4828, 2708, 2256, 4623, 774, 4961, 7124, 7532, 2346, 5167, 5907,
    3958, 162, 1638, 6901, 1037, 3722, 6787, 6318, 6828, 6885, 1802, 1036, 2070, 3764, 3765, 3421, 3422, 5301, 5302, 1106, 5278, 2988, 4712, 4713,
    1340, 6014, 3781, 4973, 1632, 1633, 1634, 5135, 2651, 692, 2975, 4860, 4861, 376, 6939, 6220, 1300, 7623, 3576, 3025, 594, 5559, 6724, 3323,
    2367, 3019, 2650, 4566, 4080, 5928, 3649, 5325, 882, 4497, 4498, 6011, 81, 6277, 6847, 566, 1897, 6644, 4496, 7213, 2386, 2197, 6067, 2806,
    3321, 5873, 7402, 2486, 3364, 7051, 7057, 5077, 3227, 3229, 704, 3282, 42, 43, 5408, 3189, 1569, 2172, 6448, 5589, 5677, 2840, 1470, 6540,
    4846, 4728, 1279, 1184, 561, 4374, 3049, 7174, 4957, 455, 6785, 4035, 4453, 4225, 1193, 66, 3315, 6141, 3023, 3024, 1022, 1024, 1025, 1026,
    1027, 1028, 6327, 2802, 3892, 1941, 5443, 3554, 2882, 1210, 6470, 870, 3061, 2231, 753, 754, 2603, 5562, 6065, 6922, 5921, 2379, 1637, 6474,
    4260, 762, 763, 764, 74, 3865, 1690, 5776, 3671, 5208, 2384, 1888, 2373, 4193, 2440, 2441, 7557, 6506, 6543, 6544, 4725, 4726, 5820, 1369,
    2881, 3709, 3356, 7027, 581, 3269, 4061, 4062, 4063, 7083, 5574, 3506, 3507, 3752, 5964, 1983, 6092, 3998, 6583, 6109, 1416, 1417, 4513, 971,
    2372, 1671, 3207, 1359, 1392, 2615, 2719, 7451, 5979, 3844, 6702, 6703, 6704, 6705, 1085, 279, 618, 619, 6502, 5098, 2471, 4135, 6400, 6401,
    6681, 4182, 4183, 6439, 2982, 4330, 4375, 3630, 3631, 3632, 435, 5481, 6204, 7523, 1507, 778, 2905, 4915, 1463, 3927, 6624, 2529, 2497, 1532,
    1965, 4505, 5954, 525, 746, 1403, 7053, 2238, 7076, 2316, 2317, 6758, 4317, 609, 5624, 7073, 4310, 4329, 5598, 5599, 6526, 6496, 4818, 4819,
    4820, 4821, 4313, 4314, 4335, 6456, 3311, 2324, 1192, 7668, 3679, 7417, 1778, 1412, 4790, 5542, 7142, 7143, 1302, 4095, 2572, 3819, 3909, 5864,
    6086, 4694, 6088, 7430, 4786, 5632, 3569, 3864, 205, 6005, 7162, 4060, 6284, 6290, 4661, 4952, 6874, 7498, 7316, 3944, 4465, 4466, 4926, 6691,
    7323, 825, 5926, 5927, 3980, 3691, 2627, 664, 4863, 968, 1431, 5773, 7218, 5601, 3862, 5387, 5388, 5389, 5390, 3741, 3092, 3093, 3379, 3380,
    2599, 5609, 7110, 6900, 4739, 1152, 1568, 3018, 973, 5695, 5274, 214, 4659, 3932, 3933, 3934, 3935, 3936, 4865, 1467, 1771, 6549, 3529, 4241,
    4229, 7204, 2217, 1554, 563, 6633, 4689, 5047, 6751, 1622, 2352, 4992, 5215, 1368, 939, 7123, 78, 4452, 3062, 3647, 3782, 7298, 7163, 1425,
    7152, 1277, 6972, 6973, 2444, 1072, 3917, 6308, 6334, 2411, 6110, 271, 272, 5365, 4307, 4308, 902, 6555, 2602, 7022, 713, 4327, 7037, 2182,
    1298, 3445, 303, 2641, 2642, 7464, 139, 6468, 5604, 2998, 310, 311, 6732, 681, 4876, 5751, 1581, 4360, 4361, 292, 5078, 4679, 5890, 2959,
    1610, 6572, 7365, 1367, 3620, 4126, 4383, 6187, 1954, 688, 480, 817, 1922, 6581, 4001, 2541, 1866, 2991, 1471, 4199, 851, 4130, 4387, 1376,
    3912, 3541, 6990, 3076, 5867, 4124, 6952, 5911, 388, 5216, 16, 4980, 7069, 687, 4154, 478, 3439, 6557, 424, 2769, 6968, 1609, 2852, 4536,
    5535, 5091, 3070, 6051, 3514, 7211, 2974, 1239, 2830, 3857, 352, 5491, 5827, 2327, 3558, 7418, 3579, 5430, 4869, 2922, 1379, 2889, 2725, 2727,
    1859, 1860, 7407, 603, 7207, 6830, 7475, 4958, 5556, 5496, 453, 2742, 6594, 2937, 350, 1197, 5489, 5837, 3777, 4402, 3636, 3637, 4520, 1175,
    4521, 6625, 4768, 7052, 6596, 3953, 2860, 6950, 373, 4290, 4291, 4292, 7432, 7310, 5382, 647, 2370, 6045, 1545, 2051, 4163, 5337, 5800, 3177,
    6910, 6100, 6465, 866, 5683, 5684, 6186, 4238, 3629, 2824, 2825, 4751, 7397, 7398, 7399, 1473, 1199, 2144, 1898, 7359, 7663, 1513, 6717, 1136,
    3154, 2118, 5590, 297, 298, 1746, 2548, 6670, 1311, 380, 6808, 3059, 1596, 3804, 123, 1504, 2056, 1241, 6176, 7327, 7328, 7329, 7330, 6037,
    6038, 6040, 545, 546, 803, 804, 5046, 4093, 3309, 4910, 6348, 1662, 7579, 7563, 2313, 1792, 4874, 3244, 580, 3101, 6795, 7313, 5931, 3402,
    5192, 4983, 194, 4099, 2693, 3037, 4701, 711, 4248, 3943, 22, 7025, 6346, 1048, 4133, 5629, 5630, 196, 3035, 3815, 6666, 1194, 3877, 3878,
    6872, 1923, 3465, 12, 2557, 2066, 4731, 2338, 3468, 505, 3823, 5086, 6345, 4196, 3126, 3210, 1346, 3778, 726, 4779, 2460, 1955, 4201, 4202,
    3335, 6023, 1585, 7375, 4761, 5140, 3107, 6003, 5603, 3984, 3738, 5306, 6320, 1457, 1842, 3400, 4997, 4998, 4280, 6636, 1105, 5503, 7343, 6845,
    3048, 3260, 64, 3586, 5953, 6121, 1370, 849, 5286, 5493, 3811, 3812, 3267, 613, 6477, 1100, 6896, 2006, 3339, 3196, 5842, 2210, 5621, 6953,
    6962, 6963, 2175, 1220, 4306, 14, 1061, 1115, 6651, 7190, 397, 2067, 3366, 3521, 6554, 7176, 917, 2800, 3405, 3406, 7016, 7159, 7161, 7241,
    1590, 4323, 4467, 4511, 5229, 6853, 2724, 2728, 6493, 7491, 198, 7569, 2837, 7001, 7002, 3472, 3961, 5182, 1002, 7616, 2300, 6842, 934, 935,
    936, 6779, 1777, 2629, 5513, 53, 646, 6132, 2681, 7013, 900, 3696, 593, 2909, 5742, 5730, 3458, 5318, 4044, 3466, 3985, 5527, 131, 4462,
    4463, 51, 4058, 1141, 5534, 1786, 1839, 100, 6925, 1730, 1732, 2281, 4106, 4107, 1943, 5173, 1212, 3195, 1478, 3720, 6324, 1130, 6560, 6561,
    6902, 878, 4516, 4858, 4859, 1477, 4209, 3239, 3284, 2396, 2235, 2618, 3742, 2184, 1827, 6137, 6432, 2073, 3832, 1123, 6834, 6835, 5729, 6876,
    605, 5972, 3278, 2518, 3457, 5439, 4918, 879, 491, 4801, 4802, 4123, 2502, 1523, 743, 1536, 4484, 4485, 7669, 7236, 111, 2390, 6167, 5989,
    5138, 5868, 3361, 2935, 4787, 3231, 7671, 4086, 2489, 3318, 3326, 3327, 3808, 2772, 1538, 5394, 2321, 7674, 5264, 6028, 869, 1788, 1789, 1162,
    5747, 4246, 4339, 498, 6545, 6546, 3310, 1236, 75, 7138, 274, 1335, 1336, 1337, 3948, 4059, 6029, 2026, 3833, 880, 3571, 3589, 2617, 7547,
    7645, 2488, 7079, 7080, 7081, 7638, 828, 5020, 7088, 5254, 5933, 1929, 1930, 7522, 6302, 6398, 2562, 2183, 2376, 1867, 5113, 3150, 3527, 5330,
    2103, 5749, 4039, 3583, 4914, 1167, 3285, 5014, 5941, 5619, 802, 2771, 294, 2585, 4688, 4399, 5942, 1358, 6126, 219, 1821, 3861, 1274, 7269,
    2843, 983, 2893, 2894, 442, 4176, 6248, 3208, 4799, 2028, 5952, 7516, 1203, 1505, 2063, 5998, 6810, 6880, 4139, 6410, 4168, 1386, 7008, 4,
    3425, 2920, 3001, 6312, 180, 3921, 3842, 4186, 4764, 4765, 4766, 6503, 6984, 7613, 314, 2053, 4020, 4827, 5806, 6229, 1808, 1348, 2357, 4700,
    2361, 4683, 7380, 1187, 1292, 1484, 4571, 4904, 2856, 3197, 3357, 6243, 6759, 924, 1390, 1515, 1903, 3221, 3304, 4773, 5340, 5795, 2696, 3449,
    4082, 4445, 5723, 6985, 7600, 596, 2531, 2581, 3131, 3946, 4342, 7150, 1646, 4538, 2954, 6920, 6921, 3204, 6848, 3853, 1521, 724, 4909, 7604,
    544, 1446, 4717, 3266, 4036, 2340, 6694, 7044, 5157, 4943, 2530, 690, 481, 5119, 1165, 3375, 3602, 5581, 7005, 1041, 4156, 1691, 186, 1224,
    5934, 7184, 3409, 4240, 7509, 723, 1443, 2351, 6679, 4749, 554, 3424, 3612, 3074, 2438, 3970, 1704, 2565, 329, 6385, 1057, 3754, 341, 7568,
    1795, 3128, 5275, 6667, 1763, 5541, 411, 1681, 2054, 6153, 6860, 2146, 2358, 965, 2362, 626, 661, 1293, 2287, 4175, 4573, 4906, 7411, 2391,
    2859, 3358, 6247, 1516, 1651, 1750, 3542, 4258, 6292, 7450, 702, 2755, 3455, 5053, 6148, 6991, 39, 737, 5161, 6200, 6475, 6533, 7155, 217,
    2936, 6350, 7696, 6978, 6979, 6980, 3994, 2707, 2079, 6314, 6061, 5826, 1843, 4507, 3550, 3750, 1966, 2047, 6202, 3923, 575, 5883, 2536, 4048,
    4518, 5036, 6057, 5498, 5501, 7634, 5146, 5147, 990, 7324, 1995, 1996, 7580, 4451, 2791, 2792, 2793, 2795, 2434, 2903, 2466, 3308, 7210, 693,
    6998, 1102, 4841, 1397, 4808, 1215, 1305, 6562, 5999, 6411, 6632, 5271, 5178, 1159, 7335, 3680, 5889, 6677, 1665, 7468, 7561, 7338, 2226, 2227,
    3744, 4018, 2121, 2467, 750, 751, 5475, 3121, 1068, 1069, 2111, 5697, 5700, 5701, 5660, 2343, 2344, 842, 4963, 3640, 890, 2329, 4200, 875,
    248, 4964, 266, 7542, 1411, 7193, 1611, 7619, 5120, 5121, 533, 4852, 5651, 6780, 5371, 6752, 6321, 7404, 379, 5769, 7215, 5281, 6995, 776,
    1437, 1438, 1439, 1440, 5396, 2868, 4500, 5507, 6915, 7550, 5332, 1947, 5348, 7286, 4397, 391, 110, 2960, 428, 2465, 5848, 1541, 2594, 4626,
    6619, 6890, 6198, 3779, 268, 254, 2187, 2188, 2189, 3497, 2970, 1500, 2193, 2194, 2195, 7582, 3719, 2924, 3316, 5433, 4286, 3478, 5711, 4719,
    1737, 1237, 1394, 2127, 6343, 2733, 5777, 6068, 6105, 5063, 4736, 6353, 1579, 1487, 32, 3211, 3212, 1166, 412, 963, 2797, 7112, 1582, 3224,
    3614, 5228, 573, 2004, 5417, 5612, 65, 7625, 106, 5117, 7282, 5732, 6025, 3783, 83, 4981, 3440, 1894, 553, 850, 6903, 540, 7149, 5576,
    2822, 2781, 2782, 2783, 5056, 5057, 5058, 4115, 1275, 7265, 4264, 5528, 7531, 2861, 4982, 1511, 5415, 7593, 6128, 4151, 6590, 1695, 2250, 5745,
    7447, 516, 179, 5997, 3178, 2921, 2269, 130, 3760, 5584, 3188, 2474, 3547, 1168, 3774, 7543, 6776, 958, 959, 960, 3690, 5622, 6090, 5739,
    2965, 1534, 5045, 905, 5775, 5511, 3370, 519, 1812, 1813, 300, 547, 6278, 5884, 5932, 159, 4265, 410, 6807, 5452, 7111, 4097, 1049, 1997,
    551, 4826, 809, 2687, 1160, 2941, 4763, 1703, 3347, 7406, 3432, 3433, 2607, 113, 114, 4598, 4599, 116, 127, 129, 7548, 6469, 7551, 4667,
    6373, 868, 6895, 21, 6614, 5538, 6190, 6191, 3000, 5478, 2138, 5287, 3646, 5587, 3667, 3007, 2705, 288, 4210, 6567, 5225, 275, 3655, 1705,
    3342, 4823, 4203, 490, 1555, 624, 6879, 1805, 76, 861, 2819, 3557, 2264, 4050, 708, 2301, 6882, 4506, 2291, 5975, 6723, 1285, 1286, 1287,
    1288, 2545, 876, 4757, 4758, 241, 1423, 4443, 1517, 5464, 5465, 5915, 4898, 6521, 6522, 5523, 136, 2131, 6971, 2810, 2630, 3608, 2255, 5283,
    1857, 2770, 978, 2983, 3513, 6130, 5354, 5355, 5356, 6473, 5231, 79, 7691, 685, 996, 1828, 1829, 1830, 4468, 5887, 6409, 5669, 5670, 1627,
    1628, 1629, 1630, 5567, 1029, 1030, 1031, 1032, 1033, 3968, 3643, 4949, 1222, 7403, 7194, 7195, 450, 4045, 4046, 1613, 1614, 1615, 3580, 1986,
    4256, 2658, 6034, 7299, 7300, 7301, 5144, 3868, 5419, 3775, 826, 4946, 4947, 2052, 4517, 3800, 2620, 1112, 2043, 3397, 2776, 4071, 5871, 6559,
    659, 2678, 3437, 3438, 1163, 6957, 7167, 4318, 4319, 5782, 1854, 2154, 109, 6550, 6119, 2071, 5715, 3071, 4051, 4150, 5246, 5247, 6767, 4027,
    3967, 3127, 4069, 3605, 1070, 1071, 5668, 5778, 5779, 6332, 6333, 1707, 1708, 1709, 5682, 3295, 997, 1000, 3418, 3087, 1089, 1090, 1244, 4882,
    4885, 4886, 408, 3345, 2453, 2454, 2455, 2456, 2457, 7228, 4627, 479, 5251, 6866, 4831, 4691, 6955, 6956, 5226, 7266, 4113, 6286, 1039, 1341,
    417, 644, 2546, 555, 556, 2315, 6301, 5740, 5741, 4403, 3186, 5209, 5240, 3860, 5754, 5738, 3085, 2632, 4803, 7449, 1251, 7333, 2181, 6589,
    7058, 7220, 5485, 2805, 2443, 615, 998, 696, 4558, 5623, 4274, 4275, 4276, 4277, 4278, 1591, 5970, 586, 87, 1196, 5762, 2461, 96, 1900,
    1901, 1979, 2271, 269, 1040, 782, 668, 510, 4458, 4459, 4460, 5869, 1914, 3561, 5406, 548, 3704, 3259, 6551, 5974, 3065, 4076, 325, 847,
    5846, 1718, 2751, 2818, 5662, 7585, 5296, 1893, 2030, 1283, 1284, 2463, 799, 429, 1427, 6415, 1639, 5257, 831, 4272, 5748, 6283, 4875, 333,
    4105, 1584, 5618, 2350, 1891, 5655, 5346, 1373, 4040, 3190, 2999, 7694, 2482, 4400, 4000, 3597, 6084, 4929, 5423, 5424, 705, 1496, 4666, 2610,
    2611, 7153, 2588, 1869, 4214, 3987, 6059, 7401, 1810, 918, 2926, 124, 4606, 6964, 2186, 6115, 1641, 2091, 1794, 5863, 6146, 6201, 6138, 407,
    2308, 839, 284, 1745, 4817, 3951, 2862, 6597, 3790, 89, 5791, 1853, 886, 7436, 873, 3337, 5847, 4798, 6884, 1384, 1301, 1755, 6489, 4234,
    5202, 5203, 452, 7336, 4750, 538, 5457, 3578, 7552, 5922, 377, 508, 7141, 892, 4495, 7372, 7373, 7374, 7350, 6083, 6366, 3464, 5768, 1774,
    2780, 1137, 5158, 6140, 3884, 1485, 6372, 3246, 7196, 6905, 1861, 1862, 3317, 2306, 5258, 5259, 3388, 6450, 4972, 4755, 2556, 5104, 6693, 68,
    69, 5107, 5108, 5109, 6512, 1556, 5494, 2442, 6458, 6459, 923, 2097, 6091, 5141, 4052, 2917, 631, 632, 4073, 4206, 6396, 4832, 3880, 5450,
    3174, 1537, 3095, 660, 5335, 6908, 4261, 2399, 3950, 6520, 5718, 1661, 7577, 7578, 7353, 6181, 6182, 6817, 6818, 4146, 4147, 4625, 206, 5516,
    6913, 2834, 815, 7624, 3712, 5418, 5293, 7135, 1083, 2290, 3009, 3010, 3391, 6706, 4092, 6403, 2088, 2089, 2567, 1558, 324, 2428, 7564, 5633,
    1304, 7100, 909, 889, 5575, 5894, 3237, 7290, 3230, 30, 6026, 5367, 5368, 720, 99, 1126, 2032, 1267, 1726, 3848, 6887, 1816, 6645, 3343,
    4137, 4138, 1146, 4785, 672, 3794, 4212, 4362, 4523, 7086, 7087, 7462, 3570, 819, 820, 465, 3443, 4391, 630, 4526, 2689, 853, 1693, 1694,
    2011, 299, 4529, 6438, 5525, 150, 757, 3349, 3350, 3351, 2672, 3793, 1131, 2430, 3530, 3531, 3533, 3536, 3537, 3538, 3201, 5397, 4054, 4227,
    4228, 2867, 2869, 2870, 2871, 2872, 2873, 1672, 2385, 798, 662, 4729, 4675, 7377, 7378, 3894, 3895, 3896, 3810, 2829, 7289, 3377, 3307, 3642,
    7591, 6402, 3242, 4509, 7487, 1539, 5602, 3045, 7602, 4421, 2237, 4425, 2900, 3766, 2190, 2282, 6945, 6577, 4311, 4332, 368, 5983, 3730, 2851,
    517, 2874, 2875, 2876, 2877, 2878, 2879, 5631, 6628, 3755, 4564, 4565, 4231, 5544, 4720, 5620, 7460, 5235, 4668, 85, 601, 104, 2962, 2963,
    2964, 3183, 3184, 4651, 4652, 7687, 7688, 143, 1214, 5656, 2176, 7521, 413, 916, 1062, 2720, 3652, 7488, 1889, 7358, 4752, 1232, 1233, 5759,
    7459, 3038, 6098, 2401, 5065, 5066, 5067, 2292, 7448, 7471, 1811, 6106, 7559, 1235, 5087, 678, 3914, 37, 2123, 7473, 7474, 577, 667, 3682,
    84, 4263, 518, 2161, 5805, 5238, 2074, 4514, 5463, 262, 5467, 5563, 2098, 7225, 447, 5770, 7656, 5760, 5311, 6298, 2559, 2128, 7276, 4078,
    4219, 5648, 652, 6233, 6234, 6235, 7589, 2865, 2866, 5658, 1153, 5908, 451, 3137, 4331, 3960, 2503, 5248, 7274, 7672, 5608, 5048, 142, 4614,
    7651, 5984, 5985, 5986, 115, 133, 823, 7040, 7042, 4553, 4047, 6897, 5440, 1801, 5352, 3843, 1603, 3182, 7036, 3665, 2907, 2908, 5483, 5094,
    2470, 5249, 437, 1948, 1949, 6339, 926, 5780, 6272, 2410, 120, 2703, 5862, 3882, 504, 3115, 4364, 5592, 6371, 7610, 1383, 4641, 529, 1722,
    4376, 1462, 3525, 3427, 6858, 1468, 255, 2033, 2034, 3743, 3582, 914, 6173, 5882, 3002, 6542, 4724, 6317, 1912, 891, 2990, 3625, 4021, 6195,
    482, 1725, 1728, 4669, 3675, 7423, 2646, 3390, 1663, 1188, 6933, 5317, 5880, 2826, 3412, 5811, 164, 5241, 400, 401, 402, 403, 4539, 7077,
    5588, 3825, 3786, 4836, 6178, 1721, 3283, 7303, 387, 1451, 3745, 3746, 3747, 3748, 3749, 915, 2601, 4637, 3999, 4028, 2394, 3348, 4232, 2644,
    2645, 2773, 2774, 2775, 4708, 4709, 5920, 7545, 4839, 7675, 1526, 3245, 6149, 4302, 393, 6064, 5895, 4747, 5515, 4444, 7262, 489, 1715, 884,
    256, 2542, 7145, 1148, 3138, 628, 6803, 7099, 277, 4194, 4195, 495, 3942, 2653, 5010, 3964, 3965, 3641, 6155, 6174, 3187, 6285, 6708, 749,
    6772, 7506, 2149, 953, 1940, 797, 6328, 2003, 166, 1934, 4171, 2633, 229, 574, 4038, 3986, 4789, 2828, 6163, 1191, 896, 2947, 2511, 2993,
    3057, 6386, 922, 2096, 2355, 1890, 5059, 5060, 5061, 5717, 5585, 5586, 2253, 2254, 3563, 3564, 4230, 4508, 5267, 2311, 4928, 1743, 599, 6260,
    6261, 5752, 5552, 3275, 101, 1782, 5255, 2001, 7435, 6494, 456, 5444, 7292, 3252, 6748, 2808, 3299, 3003, 5845, 5763, 3551, 5149, 5421, 6199,
    2212, 6802, 4089, 3263, 7693, 7661, 1200, 6206, 5038, 1060, 4009, 1465, 6821, 5319, 2568, 267, 2354, 962, 1227, 1228, 3411, 2402, 3850, 2505,
    7154, 840, 3772, 2789, 2117, 1740, 3217, 2180, 1066, 5829, 1050, 1051, 3194, 1714, 1331, 7478, 5336, 5724, 6909, 789, 4718, 5234, 1372, 2514,
    4543, 4706, 6288, 5841, 1498, 221, 4745, 979, 3334, 792, 3255, 3593, 7325, 7326, 4367, 4368, 2110, 3490, 344, 345, 346, 347, 5177, 3606,
    4253, 6734, 3767, 4589, 5097, 4103, 1217, 200, 5379, 3939, 5913, 3382, 758, 385, 1761, 584, 1178, 1333, 5792, 6684, 5449, 188, 5555, 7279,
    7280, 1415, 1382, 7456, 7457, 2484, 7643, 2842, 6289, 161, 3167, 6959, 5227, 5611, 82, 5139, 4638, 7658, 4074, 4075, 4714, 3279, 3487, 3702,
    999, 2914, 4923, 7535, 937, 3881, 3058, 6662, 787, 788, 5961, 1067, 6743, 1004, 3739, 232, 3876, 3501, 5074, 7229, 6166, 6352, 3396, 6393,
    2953, 3511, 225, 226, 2961, 4055, 5664, 270, 6951, 3319, 3993, 7321, 7322, 2654, 945, 7605, 5925, 1849, 1111, 3592, 957, 7485, 3300, 5938,
    4585, 1493, 5151, 4008, 7295, 3770, 265, 7345, 6022, 1140, 2295, 7023, 4326, 1303, 5028, 5029, 1560, 5469, 2547, 283, 7126, 3902, 3903, 6256,
    6804, 6805, 3708, 2938, 1122, 7607, 6389, 6528, 5642, 5912, 3050, 414, 767, 5872, 425, 426, 562, 648, 650, 5497, 2778, 3657, 3658, 1108,
    1109, 1110, 1315, 6826, 7137, 2446, 2448, 2801, 5504, 1831, 1832, 2201, 3481, 3483, 3659, 5189, 6414, 3566, 3926, 4033, 5372, 5373, 5374, 5375,
    3106, 5398, 5399, 5400, 5401, 5755, 5858, 1981, 1982, 60, 2160, 3164, 800, 7627, 943, 4920, 6377, 445, 7546, 235, 1495, 2496, 6467, 3139,
    7233, 1429, 492, 1430, 7216, 1432, 7566, 6103, 805, 7223, 5266, 5577, 6054, 2609, 3053, 2574, 2575, 714, 3663, 887, 2973, 1904, 2431, 541,
    542, 587, 1422, 5122, 86, 7482, 7680, 1670, 5636, 2915, 4423, 3268, 5328, 2345, 867, 3077, 6395, 2911, 3368, 5156, 5204, 5384, 1773, 1747,
    530, 2891, 901, 4862, 2987, 2229, 5561, 6527, 4988, 343, 5312, 5313, 3604, 1913, 3367, 5429, 4868, 2939, 5832, 6050, 3710, 6188, 4262, 7664,
    7649, 7526, 1509, 5510, 2726, 3814, 2104, 7445, 4549, 6574, 6575, 1276, 3332, 4316, 4665, 5237, 1863, 4760, 3060, 7574, 5096, 7412, 7348, 4770,
    4771, 359, 2634, 2635, 2636, 2637, 3387, 2972, 6047, 6048, 4351, 5591, 3753, 2278, 4670, 4111, 5727, 5261, 2404, 5102, 2330, 2331, 2506, 3185,
    3125, 6530, 670, 841, 2014, 2015, 4687, 6613, 1841, 7105, 4809, 4810, 276, 5042, 4298, 908, 5512, 3552, 2228, 2539, 5714, 7442, 5843, 59,
    6482, 1702, 1834, 4911, 6253, 1881, 2760, 4597, 5441, 5442, 7444, 6221, 5370, 5661, 4216, 4853, 210, 6452, 3662, 1680, 944, 1491, 5152, 727,
    6987, 1645, 3124, 4864, 3969, 1466, 1969, 4187, 987, 2980, 381, 2527, 3081, 3947, 394, 2224, 4847, 4848, 7667, 5136, 2647, 2702, 3913, 735,
    6375, 1667, 4738, 2593, 4953, 5857, 1961, 3132, 3344, 2661, 2845, 7227, 5276, 2817, 2031, 3874, 5790, 832, 3407, 1593, 1139, 3508, 5781, 5783,
    6081, 6082, 6273, 2409, 2412, 2413, 2414, 2415, 2416, 2417, 29, 3265, 57, 444, 4806, 7224, 6508, 4895, 3756, 4805, 1447, 1448, 1449, 4369,
    2124, 1852, 3673, 6793, 11, 470, 3615, 4900, 7472, 6313, 1351, 7382, 4551, 7249, 1601, 7342, 6104, 7662, 1181, 6486, 6745, 6746, 1727, 6796,
    2576, 6763, 6764, 204, 4986, 4987, 6674, 6675, 3628, 1851, 168, 3966, 6018, 4487, 6658, 7443, 3226, 5230, 1364, 4096, 666, 5840, 4784, 3341,
    3711, 6316, 1189, 1393, 1011, 701, 858, 4562, 5560, 6824, 5425, 4427, 2221, 616, 7096, 942, 6232, 4365, 2392, 2863, 2864, 2794, 6671, 1660,
    1674, 1675, 638, 5080, 6306, 7615, 7455, 7226, 7420, 4796, 6442, 1104, 4207, 4208, 1138, 330, 5432, 640, 940, 6076, 6077, 6078, 7048, 6356,
    1116, 4586, 4587, 4588, 1296, 7183, 722, 5995, 2951, 582, 583, 2827, 6287, 1565, 5214, 5505, 4279, 814, 117, 4602, 4603, 3714, 126, 128,
    4608, 1687, 1176, 1101, 4252, 5232, 2597, 4857, 5314, 2985, 2762, 7652, 5654, 6629, 4474, 6114, 2521, 3431, 4774, 5436, 5797, 3454, 6117, 5369,
    1149, 2533, 1768, 715, 1617, 6367, 468, 1951, 476, 1803, 3373, 7437, 874, 3863, 4401, 7082, 6044, 4740, 4945, 1785, 6843, 233, 3817, 4104,
    3609, 6664, 2768, 6944, 6961, 4481, 2763, 4824, 355, 6782, 6754, 3995, 3517, 3575, 7424, 3959, 4023, 165, 5285, 4119, 2075, 2507, 589, 2395,
    4032, 1818, 7575, 3047, 259, 5100, 7611, 338, 3105, 2468, 7136, 4658, 1256, 3423, 3644, 6001, 2252, 7181, 3408, 4239, 6844, 1402, 3160, 765,
    1720, 2683, 4433, 6607, 6927, 7147, 4223, 4671, 2299, 1211, 5093, 6605, 4084, 4088, 3216, 5537, 2679, 5339, 1783, 5245, 7308, 6008, 5545, 852,
    1699, 6157, 734, 6266, 2787, 4164, 3191, 3459, 3532, 4416, 364, 6650, 3716, 185, 4552, 6030, 6031, 3733, 676, 2946, 3737, 2949, 4341, 5207,
    6700, 6701, 2494, 6425, 6426, 23, 5171, 1474, 3476, 1475, 5043, 1476, 1400, 1401, 5881, 5726, 5134, 5765, 6515, 7386, 3029, 4635, 4502, 4101,
    2761, 2522, 6193, 5409, 134, 4610, 7549, 969, 5137, 15, 7020, 7243, 1592, 6698, 2730, 1180, 3028, 1636, 6205, 6207, 6208, 4108, 1942, 2381,
    2382, 1479, 3838, 1164, 1738, 2996, 2997, 2349, 2493, 2348, 7337, 6219, 4304, 6552, 4320, 3441, 2159, 2122, 199, 6875, 3116, 3117, 2662, 3034,
    5944, 5945, 7603, 5084, 6582, 3336, 4410, 786, 4006, 1129, 5253, 3089, 3997, 4630, 975, 469, 6254, 6892, 4940, 3149, 1350, 2967, 2968, 2969,
    1686, 3796, 6449, 6740, 4897, 6358, 6196, 1503, 3528, 7312, 1034, 1520, 7098, 3650, 3651, 2405, 6726, 3856, 6946, 4149, 3046, 7285, 5595, 2669,
    2670, 2671, 3008, 7554, 3633, 5568, 2087, 6654, 6655, 6656, 6657, 5095, 6147, 680, 6405, 1405, 1406, 1407, 1408, 5573, 1456, 5859, 5860, 1452,
    3771, 3988, 526, 1576, 1578, 5610, 1363, 77, 2044, 6012, 6622, 6251, 6569, 4355, 7113, 6725, 2668, 3523, 3524, 3088, 7270, 2759, 7115, 7116,
    2723, 1044, 1045, 3996, 585, 4814, 1091, 1245, 4344, 5470, 5471, 5473, 5474, 5487, 7318, 4439, 3852, 71, 72, 73, 1409, 3699, 3700, 3033,
    3181, 595, 7263, 4930, 4931, 5000, 5001, 5003, 5004, 5051, 3613, 2129, 3791, 3792, 5949, 5950, 6349, 230, 506, 3875, 54, 3499, 5967, 3297,
    3298, 4936, 1733, 1107, 3653, 3654, 7560, 4692, 4693, 5127, 674, 1878, 1118, 5958, 5530, 3384, 6730, 4628, 4629, 6016, 45, 1529, 2523, 509,
    2223, 367, 5233, 6640, 7433, 7311, 7205, 5181, 7682, 7129, 7158, 2293, 3929, 7469, 1656, 5223, 5224, 4866, 6223, 1999, 3588, 7186, 2246, 6209,
    6210, 6211, 6212, 6213, 6214, 6215, 1655, 6365, 2932, 2933, 3565, 1855, 1856, 2204, 2205, 2206, 2207, 2208, 4754, 405, 3129, 3928, 4715, 807,
    5614, 3904, 5495, 2082, 4211, 3672, 4299, 6710, 6711, 2397, 6033, 7376, 1882, 7357, 3701, 7440, 2589, 2590, 2823, 459, 1001, 3893, 7385, 784,
    3545, 3403, 5916, 195, 1330, 261, 5466, 1946, 1972, 6792, 4255, 2638, 2639, 2640, 7530, 1510, 4744, 7665, 4655, 1911, 4970, 213, 2215, 2216,
    4056, 5427, 7698, 3697, 3698, 838, 3522, 5519, 5520, 5521, 2648, 2157, 7102, 3930, 4896, 6958, 2406, 430, 5536, 6620, 4829, 70, 549, 1989,
    2297, 4782, 7064, 1791, 3899, 4873, 5539, 6532, 2701, 5649, 6618, 3493, 5153, 7415, 3359, 7246, 1395, 3829, 4449, 5341, 7248, 1659, 2756, 4289,
    6992, 679, 1428, 1620, 97, 1127, 7441, 3039, 7171, 3949, 1145, 1905, 1868, 6510, 5176, 5025, 2625, 183, 3162, 363, 365, 366, 6162, 6063,
    4656, 5145, 1625, 1418, 1419, 2971, 1501, 4418, 7, 4025, 5514, 7573, 6108, 4303, 881, 3354, 6481, 6863, 1360, 2280, 5813, 2458, 1784, 4681,
    409, 2735, 5667, 6994, 4924, 6236, 7470, 893, 3223, 6886, 4581, 6788, 6789, 6790, 6791, 3325, 4748, 90, 91, 418, 419, 420, 2667, 7570,
    5849, 7555, 2024, 6688, 1780, 3030, 3706, 7515, 7384, 2090, 2059, 989, 1527, 287, 3376, 7565, 5570, 7331, 671, 2013, 514, 4220, 4221, 4767,
    5549, 2191, 2538, 3401, 6617, 184, 1161, 4685, 1486, 1549, 2517, 6151, 7114, 7678, 4575, 6250, 6713, 1716, 2586, 2710, 6873, 1673, 2765, 4083,
    4215, 5572, 6548, 227, 2017, 3992, 4336, 4721, 4722, 7106, 1876, 4414, 5757, 5758, 5174, 3619, 728, 6451, 5039, 1134, 5072, 6906, 2752, 3910,
    6989, 5865, 5866, 2439, 5771, 4545, 4546, 4547, 7128, 2918, 600, 5172, 5416, 5810, 3728, 3729, 3945, 1602, 1605, 3841, 3073, 1472, 28, 2816,
    1623, 50, 6331, 5049, 6603, 2125, 2408, 5518, 614, 4424, 2305, 7352, 2832, 2375, 836, 5506, 2623, 6463, 5205, 6171, 4650, 5032, 7629, 2595,
    2400, 5062, 2040, 1377, 3064, 5300, 2310, 320, 6744, 247, 2211, 4590, 4591, 2213, 2214, 848, 5793, 3225, 40, 41, 174, 0, 1421, 7157,
    3723, 384, 3801, 7012, 4432, 865, 7562, 6185, 7640, 7642, 7055, 845, 1265, 1574, 3273, 4978, 5830, 6661, 846, 5831, 6967, 718, 4127, 4190,
    4191, 4664, 7192, 833, 3678, 4384, 4727, 6135, 7217, 244, 2169, 2477, 5834, 2803, 2804, 4043, 5593, 1598, 4469, 4470, 6416, 6418, 7251, 2743,
    2744, 6642, 3758, 3759, 5663, 80, 6073, 7156, 7692, 2838, 2839, 6623, 7003, 3475, 7666, 483, 6940, 6150, 6707, 175, 6279, 2485, 5484, 5600,
    4353, 92, 93, 94, 95, 591, 592, 2436, 3312, 7307, 3806, 7541, 2265, 2109, 1814, 4611, 5879, 3415, 2042, 2418, 2419, 2420, 2421, 2422,
    2423, 6916, 3444, 3780, 374, 1135, 1619, 5719, 748, 3846, 3847, 6722, 2152, 3235, 6490, 6491, 2902, 52, 2337, 568, 569, 3078, 3079, 6058,
    5956, 7595, 3158, 7291, 3251, 5744, 6747, 2807, 2232, 4012, 6066, 5891, 5892, 307, 7659, 1739, 7131, 3962, 5794, 4525, 780, 739, 3067, 883,
    5273, 5002, 994, 3434, 2314, 895, 7344, 4450, 6228, 7120, 1608, 315, 1518, 5297, 6857, 356, 5641, 6330, 6361, 6347, 1282, 4775, 5903, 1631,
    3721, 1038, 903, 1915, 3413, 5733, 6641, 3577, 7361, 6539, 5170, 5987, 5380, 4696, 3769, 5099, 7169, 5012, 4534, 5349, 4352, 1410, 606, 3974,
    2060, 2403, 1559, 2569, 2570, 7234, 2038, 4927, 4743, 3360, 2356, 7572, 4122, 4072, 6563, 2427, 2850, 4408, 4185, 5362, 5363, 6488, 7177, 719,
    7297, 3518, 777, 218, 2580, 6455, 5499, 5500, 7635, 1388, 1391, 7520, 2365, 6406, 4710, 6841, 1524, 1967, 4181, 4840, 2258, 5007, 5008, 1563,
    6861, 1316, 1317, 5764, 3703, 3488, 3869, 3202, 6431, 5635, 2243, 3977, 6315, 3036, 4337, 7173, 1213, 665, 5823, 822, 3152, 3153, 7144, 7429,
    2577, 2578, 2579, 34, 35, 36, 6649, 6686, 5455, 1469, 1925, 7206, 6516, 6517, 6518, 1442, 7612, 4663, 1128, 2002, 7304, 7125, 5479, 653,
    6152, 1512, 6002, 7130, 4582, 7197, 7198, 7199, 2820, 5130, 6595, 7165, 6501, 2094, 378, 6904, 6303, 6304, 2257, 3621, 353, 354, 7544, 6773,
    6158, 1481, 1692, 3429, 7306, 2835, 5993, 372, 3924, 5190, 5191, 3989, 6523, 2746, 6585, 5155, 6120, 182, 2303, 3891, 4993, 980, 932, 1595,
    6192, 278, 1522, 5736, 6928, 4172, 2554, 6391, 1307, 2685, 981, 1238, 1371, 497, 6441, 3261, 5272, 579, 5653, 3040, 3041, 3042, 331, 7644,
    6420, 2737, 6421, 3147, 3148, 4284, 641, 3198, 5438, 1528, 2699, 170, 6319, 5976, 3957, 2000, 843, 2083, 8, 6514, 6122, 6123, 5128, 2481,
    7258, 7259, 7260, 5163, 6042, 7341, 4944, 7091, 4737, 6576, 3978, 332, 7203, 4434, 2573, 3374, 7392, 7393, 415, 416, 7024, 6404, 160, 7637,
    3122, 3492, 2887, 5650, 4769, 1113, 1114, 2435, 4010, 6949, 4677, 7319, 7320, 432, 433, 3573, 3574, 534, 535, 6937, 2277, 6070, 6071, 6072,
    4377, 772, 467, 6883, 2880, 5905, 6819, 3717, 2981, 290, 707, 4249, 4251, 2709, 5971, 2192, 5909, 2072, 1347, 4426, 7446, 3873, 5583, 348,
    2582, 6687, 3362, 201, 5344, 2273, 173, 2716, 4524, 2388, 7518, 7519, 2691, 5615, 966, 2150, 967, 7413, 7414, 7528, 7529, 970, 1453, 6771,
    7505, 2147, 1994, 6267, 2788, 3414, 3461, 3462, 7394, 5616, 3610, 1990, 3021, 3489, 2995, 810, 4504, 6912, 4098, 4544, 2462, 3840, 6639, 3463,
    147, 25, 2833, 6513, 7383, 5579, 691, 954, 197, 7527, 5320, 560, 894, 5040, 3661, 1154, 1155, 1156, 1157, 2528, 1650, 5550, 4577, 1562,
    4856, 4843, 3495, 5111, 5112, 2196, 4003, 3666, 5486, 5083, 7609, 1289, 1290, 3683, 4811, 3447, 906, 7452, 3013, 7571, 153, 3688, 1987, 1374,
    211, 212, 5606, 3627, 5044, 5607, 6096, 6097, 6849, 550, 47, 6794, 898, 4510, 5836, 5089, 31, 6774, 7507, 2155, 5221, 3291, 2080, 7208,
    1344, 4077, 5310, 7684, 1, 4312, 4333, 3072, 6370, 938, 7690, 3834, 2113, 5092, 335, 4297, 608, 6783, 5855, 5659, 5148, 656, 2108, 7122,
    305, 306, 4956, 5876, 7608, 3491, 6531, 5980, 4686, 6355, 1719, 3063, 637, 4563, 6189, 7676, 6101, 6102, 7046, 7063, 1209, 6, 663, 984,
    7092, 3693, 576, 6587, 1345, 7496, 7639, 1464, 1202, 4550, 6225, 2081, 7628, 396, 7160, 7242, 286, 1206, 1588, 3503, 3504, 6829, 6870, 2740,
    6630, 1654, 3494, 1445, 622, 3687, 7075, 1926, 4965, 5698, 4334, 5694, 5289, 4535, 1272, 7617, 7033, 3084, 5990, 7139, 4179, 3757, 5129, 2508,
    4293, 5280, 5462, 2711, 3885, 6170, 6969, 2853, 3761, 859, 4561, 5041, 7599, 27, 5353, 108, 552, 4429, 4707, 3012, 4491, 3097, 623, 2209,
    2260, 985, 986, 2979, 2244, 2268, 6996, 6997, 4734, 6899, 5454, 2942, 3173, 5260, 4676, 6387, 3973, 3956, 3820, 6918, 6919, 404, 7631, 1334,
    3727, 4068, 3684, 699, 700, 856, 857, 4560, 2, 155, 3789, 5131, 5132, 5133, 6935, 2945, 6699, 5244, 4148, 236, 6379, 2992, 1807, 6472,
    5052, 697, 1668, 3611, 4559, 336, 3826, 1826, 154, 3787, 3788, 4110, 5533, 6434, 2145, 6263, 202, 203, 2490, 6888, 6889, 6179, 4153, 1324,
    1325, 3887, 7272, 2263, 930, 4160, 3685, 3243, 6217, 7222, 5385, 5386, 2069, 3692, 6307, 564, 565, 3809, 2626, 7296, 6868, 1142, 4959, 4960,
    3581, 6689, 3954, 6262, 4283, 7467, 5988, 3144, 3145, 3146, 5547, 5548, 61, 7107, 7108, 6485, 6538, 2666, 6851, 1441, 2027, 3600, 6584, 5154,
    1679, 5090, 2283, 5551, 2251, 327, 3068, 634, 2660, 7483, 7484, 629, 5458, 5459, 5460, 3562, 5959, 5960, 3213, 5411, 3835, 4994, 1198, 4907,
    5904, 1945, 2495, 6046, 249, 250, 251, 3559, 2821, 1577, 2717, 7486, 7567, 2721, 6342, 6999, 5357, 5358, 6606, 3470, 7271, 5265, 2624, 2916,
    1053, 694, 790, 6032, 187, 5461, 7461, 5812, 1343, 2682, 2665, 5731, 4243, 5402, 1908, 5893, 2897, 5686, 5689, 5690, 7426, 6244, 6245, 4259,
    4643, 4644, 4645, 5213, 6923, 1820, 7043, 3159, 7119, 1218, 4634, 7175, 3404, 1219, 716, 1221, 964, 431, 2068, 7018, 7019, 1225, 1226, 1594,
    1597, 4324, 6376, 6854, 972, 2815, 3670, 4180, 4254, 224, 5557, 2700, 4037, 941, 448, 5838, 2022, 5480, 7332, 725, 6445, 4576, 4578, 6797,
    5376, 1306, 2020, 1748, 5334, 5366, 6268, 7481, 1295, 4448, 6981, 2164, 6390, 2336, 2892, 3818, 1938, 6781, 6753, 6281, 4405, 5917, 611, 6145,
    5578, 1378, 4851, 1621, 486, 5821, 1125, 3568, 6329, 7370, 7371, 3976, 6682, 239, 5566, 1185, 4354, 6323, 1254, 1255, 1494, 5565, 1657, 1658,
    5524, 149, 5526, 151, 1685, 4855, 1790, 2464, 7284, 5015, 3015, 7045, 7049, 2487, 7264, 7059, 5580, 7062, 5005, 5006, 5378, 4938, 1717, 6672,
    658, 4797, 785, 1770, 567, 1546, 4660, 5342, 2956, 2142, 5853, 2007, 5946, 2429, 6975, 6976, 3474, 7626, 2171, 4218, 5750, 6709, 4213, 5476,
    395, 6478, 4649, 2008, 1490, 1080, 741, 2748, 2729, 7294, 6736, 6737, 6738, 5081, 2304, 6509, 3888, 46, 6378, 7362, 4188, 4189, 6007, 6241,
    3426, 806, 633, 5180, 2535, 4639, 3286, 974, 976, 527, 260, 5377, 4537, 1506, 4440, 6000, 759, 760, 761, 4441, 4533, 570, 3638, 5166,
    7620, 2023, 4442, 3228, 6412, 5703, 5706, 6960, 145, 1273, 6934, 6716, 4939, 208, 209, 5037, 2407, 7267, 6368, 1952, 1426, 6616, 4295, 5160,
    5564, 3623, 3624, 7182, 1012, 1013, 3419, 3420, 4437, 1936, 3392, 3393, 7537, 3849, 7513, 4580, 2989, 312, 3590, 3591, 955, 956, 635, 636,
    7363, 4912, 4913, 3639, 2564, 4984, 1230, 5110, 3872, 6983, 7314, 3234, 6060, 3626, 3807, 2606, 2469, 2248, 6453, 6454, 304, 6265, 6537, 6565,
    6093, 3803, 234, 5308, 1880, 6784, 5856, 6643, 1502, 1570, 5114, 6799, 3386, 3505, 1649, 3916, 5126, 3911, 6600, 5026, 4991, 3572, 2906, 7466,
    4161, 4162, 222, 1700, 4654, 4800, 888, 4288, 6089, 6159, 6683, 2275, 3172, 17, 736, 627, 1682, 4079, 5333, 2790, 7480, 4967, 5206, 695,
    4556, 4557, 4270, 4271, 477, 740, 610, 6087, 4746, 612, 2025, 1956, 1557, 7391, 443, 3725, 3584, 5896, 2540, 2628, 5338, 5453, 3096, 1580,
    6867, 2366, 2320, 543, 756, 1310, 4120, 5897, 5900, 4390, 4925, 5540, 2525, 1058, 1059, 2005, 6947, 6948, 4019, 1179, 5414, 531, 2680, 5451,
    5262, 5263, 189, 5079, 1133, 3859, 2659, 1280, 1281, 4878, 1742, 6894, 6881, 3218, 5422, 4269, 4478, 5743, 1870, 1871, 1872, 1873, 1874, 5403,
    5404, 3442, 5617, 3802, 3303, 281, 2694, 2695, 293, 1884, 1885, 1886, 1887, 3516, 406, 5222, 5753, 1424, 899, 5919, 5639, 1381, 3394, 7085,
    6227, 6663, 2690, 6041, 1647, 4572, 1278, 4109, 4870, 4871, 5034, 6692, 7007, 1775, 5558, 6129, 2239, 2055, 3120, 1616, 5725, 7633, 2500, 5106,
    3560, 4642, 5019, 2245, 7093, 3512, 1806, 7094, 6601, 3763, 5218, 5509, 2858, 2170, 4409, 3199, 3920, 6714, 2758, 6364, 7281, 6611, 6446, 5529,
    6634, 48, 4446, 4447, 7683, 6464, 6466, 864, 6184, 2378, 6615, 2178, 1064, 921, 7288, 2604, 2605, 4872, 7360, 1896, 1144, 6511, 7476, 7237,
    6917, 237, 5899, 7277, 6535, 3983, 4363, 3193, 6392, 2501, 1968, 5168, 1121, 383, 6429, 6430, 677, 1081, 2242, 5447, 1916, 63, 4132, 2698,
    4741, 1744, 167, 6276, 6394, 6626, 752, 3897, 7419, 3240, 3241, 2537, 2976, 5685, 6388, 6941, 4699, 178, 1963, 3011, 3805, 4996, 5657, 5877,
    1676, 2353, 6397, 7416, 3731, 1460, 7536, 3622, 4512, 1553, 3333, 2927, 2424, 6107, 1322, 319, 7004, 4015, 4016, 4017, 6878, 1014, 1015, 7056,
    5392, 6203, 6143, 5212, 1103, 7556, 3090, 7583, 1607, 2616, 1349, 4438, 1043, 5756, 6168, 712, 7586, 4735, 1696, 7553, 2425, 3768, 4431, 1299,
    4837, 6027, 328, 7400, 3161, 446, 1753, 3689, 4057, 3027, 1838, 4064, 4065, 4066, 4492, 4762, 1586, 515, 5702, 7354, 7355, 7356, 2598, 3773,
    5936, 885, 827, 3726, 7060, 3104, 4152, 4905, 6566, 2754, 6988, 2236, 4716, 4542, 2619, 2613, 5291, 2836, 4579, 4373, 590, 4167, 6020, 2335,
    4379, 6898, 796, 1845, 7302, 438, 5279, 1666, 3016, 2369, 6718, 1229, 2130, 5472, 1883, 3515, 6422, 191, 192, 193, 1459, 1678, 5413, 5772,
    7657, 6954, 7463, 6052, 2796, 7021, 5822, 3264, 6500, 6715, 7686, 5055, 1362, 4488, 484, 3163, 7200, 6924, 7511, 7512, 190, 3428, 1535, 5350,
    3952, 264, 732, 1741, 783, 1223, 3330, 4155, 5994, 4772, 7101, 2663, 3256, 3257, 3258, 1434, 4419, 4420, 5407, 6230, 3543, 2600, 2284, 5393,
    1635, 3607, 1572, 2621, 4971, 1688, 2473, 316, 7187, 4233, 4131, 4370, 3022, 1019, 1020, 6541, 4723, 4791, 2912, 7673, 6440, 1877, 3595, 240,
    4483, 4222, 6719, 2766, 6006, 5347, 7660, 4472, 19, 2426, 808, 6775, 2928, 1571, 5981, 5965, 1120, 7581, 7514, 3601, 5162, 7525, 3004, 2934,
    3674, 3599, 6604, 6160, 4343, 2163, 2165, 4932, 2940, 2898, 6930, 6931, 6932, 5628, 4457, 3281, 1172, 474, 2276, 7221, 5804, 3214, 5640, 1375,
    5626, 5627, 5645, 4530, 2652, 6768, 6769, 7501, 6770, 7503, 6156, 3170, 733, 1701, 6161, 4011, 5022, 703, 3594, 2614, 4346, 1312, 3740, 2166,
    2167, 4830, 7434, 3471, 1488, 7347, 1018, 4392, 4393, 6840, 308, 1332, 171, 1848, 931, 2910, 4776, 4777, 7315, 5142, 1380, 4407, 4022, 1846,
    2925, 791, 6659, 6269, 3043, 7654, 6811, 3113, 4140, 3549, 301, 2153, 6299, 6419, 7061, 811, 38, 6351, 6974, 6977, 2532, 3346, 6113, 2387,
    6423, 6424, 1767, 2057, 5531, 5596, 5597, 5807, 6231, 1809, 4121, 7034, 7065, 1769, 2359, 4702, 342, 457, 458, 2363, 3, 434, 682, 1294,
    3915, 4574, 4908, 1927, 3385, 5054, 5428, 6043, 6249, 6602, 6609, 6760, 7245, 1010, 1399, 1653, 1751, 3215, 3306, 3544, 5801, 6144, 6293, 6568,
    2697, 2757, 3175, 3456, 6118, 6993, 7558, 7601, 207, 860, 3080, 3430, 5324, 982, 2115, 3320, 3502, 5076, 6085, 6741, 5075, 7379, 1836, 4937,
    7028, 3879, 3510, 6695, 4287, 6139, 4493, 2294, 6646, 6647, 2814, 3567, 6009, 6010, 3837, 3270, 4631, 4632, 3157, 3941, 1314, 1970, 5298, 1825,
    2092, 1047, 2587, 6578, 3797, 2247, 7517, 3937, 673, 2102, 642, 643, 3398, 3399, 4366, 2371, 2884, 2885, 6685, 427, 2848, 3795, 2029, 118,
    7366, 6056, 7367, 7368, 3695, 6218, 6869, 501, 910, 7340, 3156, 5303, 2266, 1531, 5605, 1919, 1920, 1921, 675, 4617, 6814, 4143, 4621, 422,
    3635, 3119, 3898, 390, 5924, 7408, 55, 3416, 4128, 4385, 273, 5937, 7030, 7031, 7032, 2923, 4730, 1984, 257, 461, 462, 7346, 1530, 503,
    6112, 3452, 485, 5886, 3329, 3585, 6039, 1551, 1291, 597, 729, 730, 731, 7594, 7121, 2249, 2549, 33, 2009, 7636, 7275, 56, 2140, 3707,
    334, 3171, 7655, 4942, 4005, 3417, 6720, 4922, 6534, 1765, 3991, 1079, 3886, 103, 6823, 2492, 3824, 2319, 2841, 7170, 7508, 709, 1669, 7253,
    7255, 1182, 6839, 5116, 1575, 717, 220, 1604, 6417, 977, 4974, 2913, 2524, 5482, 3130, 2712, 493, 2736, 7630, 578, 1749, 5571, 5991, 144,
    302, 3705, 6443, 801, 7151, 4954, 5766, 588, 4159, 3066, 7188, 7189, 1561, 7117, 6938, 4350, 6761, 3587, 3866, 6838, 3219, 3220, 2274, 6495,
    2977, 2978, 2185, 1698, 2958, 829, 4471, 5030, 5031, 4916, 2339, 3535, 2713, 2714, 5646, 5647, 4979, 1892, 1799, 1800, 7427, 6627, 6762, 5789,
    4867, 1042, 2143, 5124, 1054, 5381, 6757, 7621, 7622, 6729, 1959, 4501, 6344, 5343, 2919, 1729, 1731, 6612, 933, 2849, 1764, 1564, 773, 2105,
    5016, 5017, 6816, 4145, 4624, 5492, 7038, 7039, 7618, 2035, 7479, 5169, 6982, 3383, 1776, 4236, 7339, 2100, 4395, 1677, 6652, 6653, 1499, 649,
    651, 925, 2779, 5183, 67, 2551, 2552, 2553, 7066, 7067, 7068, 3247, 3248, 3249, 2445, 2447, 2449, 4026, 4266, 4267, 4268, 4476, 4477, 252,
    824, 927, 928, 929, 1833, 2198, 2199, 2200, 2896, 3480, 3482, 5184, 5185, 5186, 5187, 5188, 6226, 6413, 7287, 1073, 1074, 1076, 5671, 5672,
    5673, 5674, 5675, 5676, 3271, 3272, 5784, 5785, 5786, 5787, 3918, 6309, 6310, 6311, 6274, 6335, 6336, 6337, 4247, 2322, 399, 5728, 3883, 7422,
    291, 1309, 449, 5809, 135, 2498, 2499, 4235, 62, 5746, 5364, 5073, 4919, 7118, 919, 1231, 1216, 5351, 1055, 5687, 5688, 5691, 4990, 2220,
    3054, 6444, 6635, 13, 2389, 1664, 2510, 3056, 6637, 2065, 473, 475, 1589, 3616, 6194, 5468, 1117, 4901, 4902, 2432, 3990, 2966, 4081, 1752,
    2318, 6733, 4795, 1124, 313, 7054, 5947, 5948, 4934, 4935, 1706, 4034, 4684, 2516, 5553, 3205, 812, 813, 2846, 2847, 5803, 2472, 6891, 991,
    3305, 4224, 559, 4114, 3363, 4428, 6766, 2285, 6504, 5798, 5799, 7035, 7495, 5522, 326, 4184, 794, 4422, 1804, 4396, 1365, 1366, 4540, 26,
    4177, 4178, 6610, 1119, 6806, 5082, 7029, 4833, 5704, 5705, 3831, 6053, 2571, 105, 742, 172, 4102, 5973, 3044, 2749, 5874, 4835, 5878, 3519,
    1978, 4165, 4166, 1385, 3192, 6019, 6021, 507, 7140, 1497, 5930, 2994, 3845, 6035, 6631, 4070, 5851, 2584, 6680, 6183, 872, 7390, 3314, 3133,
    7261, 5692, 5696, 1458, 4042, 6712, 488, 3971, 7458, 2364, 4968, 536, 4013, 7454, 2558, 5488, 2844, 7539, 7540, 6836, 6837, 3165, 6197, 5844,
    6739, 6608, 4371, 4989, 2930, 6936, 952, 6075, 4389, 2673, 2323, 4085, 7425, 1519, 1713, 1454, 6914, 5839, 5814, 339, 3091, 5543, 2855, 710,
    2478, 5802, 1895, 5761, 6363, 7648, 4704, 657, 1957, 706, 5250, 4804, 4129, 4386, 7074, 6678, 6864, 775, 245, 617, 4753, 7185, 3410, 7510,
    4394, 112, 125, 2655, 4607, 6800, 6801, 1618, 2341, 2342, 5977, 5978, 6116, 3075, 18, 4479, 4480, 4816, 2347, 454, 607, 7317, 961, 3871,
    5788, 3677, 1420, 2230, 7388, 1779, 4884, 1329, 1612, 7670, 4838, 4815, 3484, 1404, 4380, 771, 5910, 834, 1450, 6154, 3005, 3381, 7614, 1879,
    4309, 2151, 835, 5050, 6094, 6505, 1177, 4328, 6294, 6856, 6427, 6428, 2890, 7597, 779, 1297, 5211, 2307, 1035, 7133, 3867, 1174, 604, 5943,
    5101, 2296, 2583, 4995, 5888, 1147, 6079, 1644, 5901, 3603, 3972, 537, 2692, 1052, 7009, 7606, 6831, 6507, 6846, 4903, 1259, 1260, 5210, 821,
    2684, 7497, 862, 6172, 1396, 1398, 6820, 2218, 5360, 382, 3340, 2798, 6471, 3108, 4941, 2526, 6036, 4118, 1046, 1781, 6911, 2219, 1547, 1548,
    6926, 5638, 6004, 1992, 1993, 3539, 6484, 3296, 2784, 2785, 2786, 5966, 950, 951, 6570, 1766, 7697, 88, 1186, 5431, 2955, 1338, 7235, 2101,
    1253, 7677, 2437, 3553, 6498, 4548, 6095, 1944, 3686, 3324, 5767, 466, 7050, 421, 844, 1261, 1262, 2944, 3135, 3136, 4977, 5828, 6660, 6049,
    6224, 7191, 3676, 6134, 6479, 7214, 243, 337, 2168, 2476, 3069, 5833, 1195, 2799, 163, 1207, 1587, 6408, 6871, 2739, 2741, 3925, 1711, 4112,
    5125, 5644, 502, 2398, 2592, 3109, 5282, 6381, 524, 2656, 2895, 6579, 2767, 5035, 3520, 5996, 5955, 3596, 4756, 5329, 9, 4742, 4372, 7090,
    463, 464, 2328, 2813, 6099, 6322, 1006, 4412, 1093, 1096, 1247, 1248, 4345, 4347, 4888, 4890, 2114, 6833, 3371, 3372, 4301, 645, 1158, 4237,
    5305, 1850, 3055, 7679, 2674, 6815, 4144, 4733, 5383, 2612, 2288, 4398, 3232, 3233, 3051, 3052, 1269, 1652, 744, 7172, 7305, 4489, 4490, 5159,
    1931, 119, 4604, 132, 4609, 7647, 4170, 3301, 3352, 2675, 2676, 2677, 3206, 4388, 947, 2135, 2136, 1550, 5033, 4595, 4596, 1976, 2139, 3919,
    4527, 4528, 7014, 4321, 7489, 4007, 5292, 1323, 6447, 7596, 532, 6133, 5490, 3435, 2177, 1063, 2948, 4616, 6696, 6813, 2950, 4142, 4620, 4622,
    7409, 3836, 1075, 4732, 7499, 423, 2745, 4315, 4494, 2173, 6125, 1599, 4325, 6855, 2731, 7492, 3776, 2018, 2019, 2021, 5164, 4532, 5165, 5217,
    6325, 4242, 5854, 1815, 6136, 7219, 1056, 4136, 4473, 5304, 7439, 1977, 4850, 6242, 49, 5735, 6305, 2479, 5294, 3955, 2062, 602, 6556, 3389,
    7250, 1606, 6437, 6690, 1907, 280, 5252, 877, 1433, 2309, 1266, 1268, 625, 2039, 1270, 1271, 1003, 1092, 1246, 4887, 360, 2233, 3656, 2036,
    6965, 6966, 6297, 5716, 1173, 3140, 1077, 1078, 2241, 1514, 3331, 4682, 5982, 3155, 5412, 4640, 1143, 5420, 5290, 7000, 3907, 3938, 4430, 5435,
    5796, 6668, 3453, 2326, 3900, 6765, 3014, 4257, 7524, 1508, 7148, 2380, 4090, 6257, 6258, 948, 949, 1354, 5256, 1797, 7587, 6013, 7349, 2377,
    6291, 4116, 4117, 58, 5569, 3112, 5643, 6907, 3645, 5940, 5284, 2137, 2120, 4698, 6483, 1150, 1151, 6407, 4711, 6433, 440, 6069, 6252, 4951,
    7209, 5243, 2750, 2383, 5713, 7179, 7180, 3276, 3277, 1444, 3448, 6525, 3103, 5331, 3858, 246, 7097, 6850, 1642, 7202, 4531, 6827, 6142, 2302,
    2225, 2901, 523, 6062, 2374, 571, 5825, 1361, 5193, 496, 4844, 1858, 7588, 5517, 1933, 5179, 317, 318, 3931, 4778, 2459, 6798, 1413, 1414,
    1787, 2520, 4204, 4646, 5815, 5816, 5817, 5818, 669, 3473, 1525, 6131, 4845, 2148, 3141, 4515, 755, 1308, 5194, 5195, 5196, 5197, 5198, 5199,
    5200, 7431, 7309, 1937, 3142, 6111, 2312, 689, 2116, 5634, 5309, 4788, 4499, 3094, 5288, 460, 1624, 4404, 5875, 5018, 6593, 3338, 5448, 5898,
    2272, 2686, 4281, 1824, 6519, 2904, 2325, 7230, 6480, 3798, 6264, 1082, 4338, 6295, 3168, 1132, 3855, 441, 5929, 1939, 1573, 5637, 398, 2279,
    1600, 4014, 2179, 1065, 2240, 6731, 1689, 4522, 5236, 557, 2753, 3828, 766, 3940, 5405, 1208, 4899, 4158, 2809, 5508, 3598, 3785, 5699, 621,
    1793, 1724, 370, 7689, 4619, 1906, 2657, 5295, 7453, 7590, 683, 684, 2943, 1205, 4519, 4486, 528, 946, 3724, 2010, 2012, 1864, 2393, 4340,
    3083, 4969, 3169, 2491, 511, 512, 513, 7026, 7254, 7256, 7257, 2099, 5613, 2738, 3031, 4413, 375, 1356, 1357, 5594, 7681, 7389, 1389, 2360,
    2270, 3982, 6676, 747, 369, 904, 907, 5679, 5680, 5681, 3293, 3294, 993, 995, 3086, 6929, 1086, 1087, 1242, 1243, 4879, 4880, 2450, 2451,
    2515, 818, 6175, 3975, 3839, 3906, 2596, 1183, 4192, 3922, 6024, 386, 6280, 436, 4454, 5359, 1754, 5322, 3006, 5852, 4705, 2883, 3322, 1023,
    2929, 2931, 2202, 2203, 6673, 44, 3890, 1723, 6326, 2086, 2952, 122, 137, 2222, 20, 3618, 1313, 6586, 768, 769, 770, 2777, 3134, 5835,
    920, 1007, 1008, 1009, 5023, 1097, 1098, 1099, 1249, 1250, 4891, 4892, 4893, 361, 362, 5219, 2016, 3032, 1480, 3313, 1252, 7477, 1950, 1455,
    1962, 1201, 285, 1204, 4411, 3292, 3736, 558, 1234, 5103, 5307, 1683, 1684, 5918, 5105, 1932, 4948, 4169, 3905, 5456, 3378, 2061, 4002, 5546,
    5721, 6382, 6383, 6384, 6822, 3110, 3111, 2857, 5068, 5069, 5070, 5071, 2519, 2831, 2132, 2133, 2134, 6591, 6592, 7278, 7369, 5150, 4250, 2560,
    4554, 7268, 6862, 2156, 2368, 871, 6300, 1762, 639, 4285, 7502, 7504, 6665, 3526, 4053, 4226, 3979, 5870, 4600, 4601, 6177, 141, 1263, 1264,
    4613, 7650, 4825, 1835, 1837, 6558, 6164, 6165, 3751, 3963, 322, 323, 2509, 5024, 5722, 3176, 3179, 3180, 6697, 4583, 5445, 5446, 2544, 6721,
    6942, 6943, 4672, 4950, 6809, 5554, 4792, 4348, 1387, 6461, 6462, 2048, 2049, 2050, 321, 3827, 5395, 6524, 1543, 1544, 2107, 4456, 5361, 7231,
    7232, 4305, 10, 2064, 6553, 4049, 7015, 7240, 1583, 4322, 6852, 2722, 7490, 1540, 2986, 258, 6380, 5582, 3648, 5861, 3287, 3540, 4555, 231,
    3500, 7070, 7071, 7072, 3262, 5968, 3250, 3253, 3254, 6970, 2854, 4461, 2811, 2812, 3762, 4567, 4568, 5426, 6499, 6859, 3668, 7632, 5720, 5819,
    6571, 3236, 2555, 1964, 5734, 7428, 1461, 3114, 2764, 6074, 1482, 1483, 289, 6017, 4962, 5951, 2643, 4633, 3098, 3099, 7387, 2563, 4976, 3854,
    6362, 3436, 6180, 520, 521, 522, 1190, 3460, 3534, 3694, 992, 4680, 3870, 2106, 4029, 4030, 4031, 1875, 102, 3681, 1935, 1899, 2433, 6399,
    2119, 1321, 6259, 7168, 1626, 4842, 1021, 4024, 6669, 2566, 6169, 4822, 4245, 7685, 1973, 620, 2298, 4217, 1352, 3821, 4091, 1958, 3289, 3290,
    499, 5652, 4955, 4378, 3020, 2332, 2333, 2334, 169, 1257, 1258, 1353, 3718, 1847, 158, 5885, 6460, 223, 4921, 2886, 1084, 1798, 5434, 3274,
    1643, 148, 4615, 6812, 4141, 4618, 4406, 6357, 795, 6127, 572, 3328, 781, 1435, 1436, 6296, 2718, 5502, 7351, 1640, 2591, 3450, 3451, 7598,
    5969, 6080, 3353, 6222, 1998, 6476, 7095, 3200, 7421, 7576, 500, 5201, 897, 5268, 2561, 4783, 6778, 698, 4125, 4382, 4482, 2513, 1005, 1094,
    1095, 4889, 2085, 4455, 4041, 2045, 2046, 3546, 1697, 2957, 7584, 5774, 2174, 4894, 1980, 6598, 1985, 3302, 1817, 2649, 4690, 3548, 4877, 2688,
    309, 3822, 5477, 5906, 6457, 2095, 6638, 6536, 3118, 4415, 121, 4605, 3715, 138, 4612, 238, 6374, 598, 3209, 3355, 7293, 6749, 6750, 7134,
    6580, 4662, 3851, 2289, 6282, 2058, 5220, 2126, 4657, 4678, 745, 2732, 2734, 6727, 6728, 6786, 7493, 349, 7247, 3166, 3026, 7533, 7146, 1566,
    1567, 228, 3446, 7538, 6436, 2550, 7653, 5064, 98, 1319, 1320, 24, 7646, 4174, 1796, 911, 2141, 1355, 215, 7410, 3222, 6986, 2234, 4541,
    7078, 6255, 5707, 5708, 5709, 5710, 3280, 4087, 4198, 4703, 7641, 3498, 1492, 2483, 146, 5021, 3555, 494, 5962, 912, 913, 6369, 3467, 7334,
    152, 3813, 2534, 1917, 1918, 3369, 3784, 4793, 5693, 140, 1489, 4381, 6893, 7364, 3981, 4697, 7006, 7592, 7244, 2475, 738, 253, 7238, 7239,
    6564, 6755, 6756, 4569, 4570, 2631, 4282, 6246, 2622, 351, 4917, 863, 7438, 4067, 3102, 2704, 7695, 7109, 6238, 7166, 7041, 4244, 6275, 7534,
    357, 2504, 4294, 6487, 4636, 358, 5992, 854, 855, 7010, 7011, 3732, 1865, 7164, 7283, 6015, 6270, 6240, 439, 3395, 4592, 4593, 1960, 7396,
    176, 177, 4849, 4834, 4475, 181, 6735, 2162, 4503, 7500, 6547, 3634, 6492, 5013, 5678, 5935, 1339, 988, 5009, 5277, 7104, 1772, 2286, 5011,
    6359, 6360, 6573, 6877, 7047, 1016, 1017, 7252, 3485, 3486, 7395, 837, 1088, 4883, 2084, 1318, 4157, 2608, 1712, 6865, 7201, 2261, 4349, 7381,
    371, 830, 3017, 3713, 2664, 6271, 1735, 1736, 5437, 3496, 7132, 4975, 5315, 2037, 4695, 6497, 7084, 4794, 1823, 5850, 263, 4881, 2452, 7127,
    2715, 1953, 4854, 4300, 5242, 3123, 5085, 1971, 1533, 7212, 4647, 4648, 340, 6055, 1928, 7494, 1840, 4674, 2093, 2984, 654, 3509, 793, 5088,
    5269, 487, 1169, 1170, 1171, 7405, 1328, 4417, 3734, 4759, 6825, 4004, 2262, 816, 5143, 156, 157, 3664, 5270, 6648, 6124, 4594, 5027, 4100,
    2899, 2543, 5345};

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
    371, 371, 371, 371, 371, 371, 371, 372, 372, 375, 376, 376, 376, 376, 377, 377, 377, 377, 377, 377, 377, 379, 380, 380,
    382, 382, 382, 382, 383, 383, 383, 383, 383, 383, 383, 383, 386, 388, 388, 389, 389, 390, 390, 390, 390, 390, 390, 390,
    391, 391, 391, 392, 392, 392, 393, 393, 404, 404, 404, 404, 404, 411, 411, 411, 412, 412, 412, 412, 414, 414, 414, 414,
    414, 414, 414, 414, 414, 414, 416, 416, 418, 418, 419, 419, 419, 419, 419, 419, 419, 421, 421, 429, 429, 429, 429, 429,
    430, 430, 430, 430, 430, 431, 431, 431, 432, 432, 432, 432, 432, 432, 433, 433, 433, 433, 433, 433, 434, 435, 435, 435,
    435, 435, 435, 436, 436, 436, 436, 436, 436, 436, 438, 441, 441, 442, 442, 443, 443, 443, 443, 443, 443, 443, 443, 443,
    443, 443, 443, 443, 443, 443, 443, 443, 443, 443, 443, 446, 446, 446, 446, 446, 446, 446, 446, 446, 446, 446, 446, 447,
    448, 448, 448, 448, 451, 452, 454, 454, 454, 454, 454, 454, 454, 454, 454, 454, 455, 455, 455, 456, 457, 457, 457, 457,
    457, 457, 460, 466, 466, 466, 466, 466, 466, 466, 466, 466, 469, 469, 469, 470, 470, 485, 485, 485, 485, 485, 485, 485,
    486, 486, 486, 486, 486, 486, 486, 486, 486, 486, 486, 486, 488, 488, 488, 489, 489, 489, 489, 489, 489, 489, 490, 490,
    490, 490, 490, 490, 490, 493, 494, 494, 494, 494, 494, 494, 494, 494, 494, 494, 494, 494, 494, 494, 494, 494, 494, 494,
    494, 494, 494, 494, 494, 495, 495, 495, 496, 499, 499, 499, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 501, 501,
    501, 502, 502, 503, 504, 504, 504, 504, 504, 504, 504, 504, 504, 504, 504, 504, 504, 504, 504, 504, 505, 505, 505, 505,
    505, 505, 505, 505, 505, 505, 506, 506, 506, 506, 506, 506, 506, 506, 507, 507, 507, 507, 507, 508, 508, 509, 509, 509,
    509, 509, 509, 509, 509, 509, 509, 511, 511, 512, 512, 512, 512, 512, 512, 516, 518, 519, 519, 519, 519, 519, 520, 520,
    521, 521, 521, 521, 521, 521, 521, 521, 521, 521, 521, 523, 524, 524, 524, 524, 524, 524, 527, 527, 527, 528, 528, 528,
    528, 528, 533, 533, 533, 533, 533, 534, 534, 535, 535, 535, 535, 535, 536, 536, 537, 537, 537, 537, 537, 537, 537, 537,
    537, 537, 538, 552, 552, 552, 552, 552, 552, 552, 552, 552, 553, 553, 553, 553, 554, 554, 554, 554, 554, 554, 555, 555,
    559, 560, 560, 560, 560, 560, 560, 560, 560, 560, 560, 560, 560, 560, 560, 560, 561, 561, 561, 561, 561, 561, 563, 566,
    566, 566, 566, 566, 569, 569, 570, 570, 570, 570, 571, 571, 572, 572, 572, 572, 572, 572, 572, 572, 573, 573, 573, 579,
    579, 579, 583, 583, 583, 583, 583, 583, 583, 583, 583, 583, 583, 583, 583, 583, 583, 583, 583, 583, 583, 583, 583, 584,
    584, 590, 592, 592, 592, 592, 593, 593, 593, 593, 593, 594, 594, 594, 595, 595, 595, 595, 595, 595, 595, 595, 595, 596,
    598, 598, 599, 601, 602, 602, 602, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 614, 616, 617, 617, 617,
    618, 618, 618, 618, 618, 618, 618, 618, 618, 618, 618, 618, 619, 619, 619, 619, 626, 626, 626, 626, 626, 631, 633, 635,
    635, 635, 635, 635, 635, 635, 635, 635, 635, 636, 640, 640, 640, 640, 640, 640, 641, 641, 641, 641, 642, 642, 642, 642,
    642, 642, 642, 642, 642, 642, 642, 642, 645, 645, 646, 646, 646, 646, 646, 646, 647, 647, 647, 647, 648, 648, 648, 648,
    650, 650, 650, 650, 655, 655, 657, 657, 658, 658, 658, 658, 658, 659, 659, 659, 659, 661, 662, 662, 662, 662, 662, 662,
    662, 662, 662, 662, 662, 662, 662, 663, 663, 664, 664, 666, 666, 666, 666, 666, 666, 667, 667, 667, 667, 667, 667, 667,
    667, 667, 667, 667, 667, 667, 667, 667, 671, 671, 671, 671, 671, 671, 671, 671, 676, 676, 676, 676, 676, 676, 676, 676,
    676, 678, 678, 678, 678, 678, 678, 678, 678, 678, 678, 678, 678, 679, 680, 680, 681, 683, 685, 685, 686, 686, 686, 686,
    686, 686, 688, 688, 688, 688, 688, 688, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 690, 690, 690, 690, 692,
    693, 694, 695, 695, 695, 695, 696, 696, 696, 697, 697, 697, 697, 697, 698, 698, 698, 700, 700, 700, 701, 701, 701, 701,
    702, 702, 702, 702, 702, 707, 707, 707, 707, 707, 707, 708, 710, 711, 713, 713, 713, 713, 713, 714, 714, 714, 714, 714,
    714, 714, 714, 714, 714, 717, 717, 717, 717, 720, 720, 722, 722, 722, 722, 722, 722, 722, 734, 734, 734, 734, 734, 734,
    734, 734, 734, 734, 734, 735, 735, 735, 735, 735, 735, 735, 736, 736, 736, 736, 736, 736, 736, 736, 738, 738, 741, 741,
    741, 741, 741, 741, 742, 742, 742, 742, 744, 745, 746, 746, 746, 746, 746, 748, 749, 749, 750, 750, 750, 750, 750, 750,
    750, 750, 750, 751, 751, 751, 752, 752, 753, 755, 755, 755, 755, 755, 755, 755, 755, 755, 756, 756, 757, 757, 757, 757,
    757, 757, 757, 758, 758, 758, 759, 763, 765, 770, 770, 770, 770, 770, 770, 770, 771, 771, 771, 771, 772, 772, 775, 775,
    775, 780, 780, 792, 792, 832, 832, 832, 832, 833, 833, 841, 842, 842, 842, 842, 842, 842, 842, 842, 842, 842, 845, 846,
    846, 846, 846, 846, 846, 846, 846, 846, 846, 847, 847, 847, 847, 847, 847, 848, 848, 848, 849, 849, 849, 849, 849, 849,
    849, 849, 849, 849, 849, 849, 850, 850, 850, 850, 850, 850, 851, 853, 853, 853, 853, 853, 853, 853, 853, 853, 853, 853,
    853, 853, 854, 856, 856, 858, 858, 858, 858, 858, 858, 858, 858, 859, 859, 859, 859, 859, 859, 859, 859, 859, 859, 859,
    859, 859, 859, 859, 859, 859, 859, 859, 859, 859, 859, 859, 859, 862, 862, 862, 862, 862, 863, 863, 866, 866, 868, 868,
    868, 868, 868, 869, 869, 869, 870, 870, 870, 870, 870, 870, 876, 880, 881, 881, 882, 882, 882, 882, 882, 882, 882, 882,
    882, 882, 882, 882, 882, 882, 882, 882, 882, 882, 882, 882, 882, 882, 882, 882, 882, 882, 882, 884, 884, 884, 884, 884,
    884, 884, 885, 885, 886, 886, 886, 886, 886, 886, 886, 886, 888, 888, 888, 888, 889, 889, 889, 889, 889, 893, 893, 894,
    894, 894, 894, 895, 895, 895, 895, 895, 896, 898, 898, 898, 900, 900, 900, 900, 900, 901, 901, 901, 901, 901, 901, 901,
    901, 901, 902, 902, 902, 902, 902, 904, 904, 905, 905, 906, 906, 907, 907, 907, 908, 908, 908, 908, 911, 912, 912, 912,
    912, 912, 912, 912, 912, 912, 912, 912, 912, 913, 920, 920, 920, 920, 920, 925, 925, 925, 930, 930, 930, 930, 930, 933,
    935, 936, 941, 942, 942, 942, 942, 942, 942, 942, 942, 943, 944, 944, 944, 944, 945, 945, 945, 945, 945, 946, 948, 948,
    948, 948, 948, 948, 948, 949, 950, 950, 950, 950, 950, 950, 950, 951, 951, 951, 951, 951, 951, 951, 951, 951, 952, 952,
    952, 952, 952, 952, 952, 952, 952, 952, 952, 952, 952, 952, 952, 952, 952, 952, 952, 954, 954, 954, 954, 954, 955, 955,
    955, 955, 956, 957, 959, 959, 959, 959, 959, 960, 960, 960, 960, 960, 960, 960, 960, 960, 960, 960, 960, 960, 960, 960,
    961, 961, 961, 961, 961, 961, 961, 961, 961, 961, 961, 961, 961, 961, 966, 966, 966, 966, 966, 966, 966, 966, 967, 967,
    967, 967, 968, 968, 968, 968, 968, 968, 968, 968, 968, 968, 968, 968, 968, 968, 968, 968, 968, 969, 969, 971, 971, 971,
    974, 974, 974, 976, 976, 976, 976, 977, 977, 977, 978, 978, 981, 982, 989, 989, 989, 989, 989, 989, 989, 989, 991, 992,
    992, 992, 993, 993, 993, 993, 993, 995, 995, 997, 997, 999, 999, 1000, 1000, 1001, 1003, 1003, 1003, 1003, 1003, 1003, 1003, 1003,
    1004, 1004, 1004, 1004, 1004, 1004, 1005, 1005, 1005, 1005, 1005, 1005, 1005, 1005, 1005, 1005, 1005, 1006, 1006, 1006, 1006, 1008, 1009, 1009,
    1009, 1010, 1010, 1010, 1010, 1011, 1012, 1012, 1012, 1013, 1013, 1014, 1014, 1015, 1015, 1015, 1015, 1015, 1017, 1017, 1017, 1017, 1017, 1018,
    1018, 1018, 1018, 1018, 1018, 1018, 1018, 1018, 1018, 1018, 1018, 1018, 1018, 1022, 1022, 1025, 1025, 1026, 1027, 1028, 1028, 1028, 1028, 1029,
    1030, 1030, 1030, 1030, 1033, 1034, 1034, 1034, 1034, 1034, 1036, 1037, 1037, 1041, 1041, 1041, 1041, 1041, 1041, 1041, 1041, 1042, 1043, 1043,
    1043, 1043, 1054, 1054, 1054, 1055, 1055, 1055, 1055, 1055, 1055, 1056, 1056, 1056, 1056, 1056, 1057, 1057, 1057, 1057, 1057, 1057, 1057, 1058,
    1060, 1060, 1060, 1060, 1060, 1060, 1060, 1060, 1061, 1061, 1061, 1062, 1062, 1062, 1063, 1063, 1063, 1063, 1064, 1064, 1064, 1064, 1064, 1064,
    1064, 1067, 1067, 1067, 1067, 1067, 1121, 1121, 1121, 1121, 1121, 1121, 1121, 1121, 1121, 1121, 1121, 1123, 1124, 1125, 1125, 1125, 1125, 1125,
    1129, 1129, 1130, 1130, 1130, 1130, 1132, 1133, 1133, 1133, 1133, 1133, 1134, 1134, 1134, 1134, 1134, 1134, 1134, 1134, 1136, 1136, 1136, 1136,
    1137, 1138, 1138, 1138, 1138, 1138, 1141, 1141, 1141, 1142, 1142, 1143, 1143, 1143, 1143, 1143, 1143, 1143, 1143, 1144, 1144, 1144, 1144, 1144,
    1144, 1144, 1144, 1144, 1144, 1144, 1145, 1145, 1145, 1145, 1145, 1145, 1147, 1148, 1148, 1148, 1150, 1151, 1151, 1151, 1151, 1151, 1151, 1151,
    1151, 1151, 1151, 1151, 1158, 1158, 1159, 1159, 1160, 1160, 1160, 1160, 1160, 1160, 1160, 1160, 1164, 1164, 1165, 1166, 1166, 1168, 1168, 1168,
    1168, 1169, 1169, 1169, 1169, 1169, 1169, 1169, 1169, 1169, 1169, 1169, 1169, 1169, 1169, 1169, 1170, 1171, 1173, 1173, 1173, 1173, 1173, 1173,
    1174, 1174, 1175, 1176, 1176, 1176, 1176, 1176, 1176, 1176, 1176, 1176, 1176, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1179,
    1230, 1230, 1230, 1230, 1230, 1230, 1230, 1230, 1230, 1230, 1230, 1230, 1230, 1230, 1230, 1230, 1231, 1231, 1231, 1232, 1232, 1232, 1232, 1233,
    1233, 1233, 1233, 1233, 1233, 1233, 1233, 1233, 1233, 1233, 1235, 1235, 1235, 1237, 1237, 1237, 1237, 1237, 1237, 1237, 1237, 1237, 1237, 1237,
    1237, 1237, 1237, 1238, 1238, 1238, 1238, 1238, 1238, 1238, 1238, 1238, 1238, 1238, 1238, 1243, 1243, 1244, 1244, 1244, 1245, 1245, 1245, 1245,
    1245, 1245, 1245, 1245, 1245, 1245, 1245, 1245, 1245, 1245, 1245, 1245, 1248, 1248, 1248, 1248, 1248, 1248, 1249, 1249, 1249, 1249, 1249, 1250,
    1250, 1250, 1250, 1256, 1270, 1270, 1272, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1273, 1273,
    1273, 1273, 1273, 1273, 1274, 1274, 1274, 1274, 1274, 1274, 1274, 1274, 1275, 1275, 1275, 1275, 1275, 1275, 1275, 1276, 1276, 1276, 1276, 1277,
    1277, 1277, 1280, 1280, 1283, 1284, 1284, 1284, 1284, 1284, 1284, 1284, 1284, 1284, 1285, 1285, 1285, 1285, 1285, 1285, 1285, 1285, 1286, 1286,
    1287, 1287, 1287, 1288, 1288, 1290, 1290, 1292, 1292, 1292, 1292, 1292, 1293, 1293, 1293, 1293, 1293, 1293, 1293, 1293, 1293, 1293, 1296, 1296,
    1296, 1296, 1296, 1296, 1297, 1297, 1298, 1298, 1298, 1298, 1298, 1298, 1298, 1298, 1299, 1299, 1299, 1299, 1299, 1302, 1302, 1302, 1302, 1302,
    1303, 1304, 1304, 1304, 1310, 1310, 1310, 1313, 1313, 1313, 1313, 1313, 1313, 1313, 1313, 1313, 1313, 1313, 1313, 1313, 1313, 1314, 1314, 1314,
    1314, 1314, 1314, 1314, 1314, 1315, 1315, 1315, 1316, 1316, 1316, 1317, 1317, 1317, 1317, 1319, 1319, 1319, 1319, 1321, 1322, 1322, 1322, 1322,
    1323, 1324, 1324, 1324, 1324, 1324, 1324, 1324, 1324, 1324, 1324, 1324, 1324, 1324, 1324, 1324, 1324, 1327, 1327, 1327, 1327, 1327, 1327, 1327,
    1327, 1327, 1328, 1328, 1328, 1328, 1330, 1330, 1330, 1330, 1330, 1331, 1332, 1332, 1332, 1336, 1337, 1338, 1338, 1338, 1338, 1338, 1338, 1339,
    1339, 1339, 1348, 1350, 1351, 1351, 1351, 1352, 1352, 1352, 1352, 1352, 1352, 1352, 1353, 1353, 1353, 1355, 1355, 1355, 1355, 1355, 1357, 1357,
    1357, 1357, 1357, 1357, 1360, 1360, 1360, 1361, 1361, 1361, 1361, 1361, 1361, 1361, 1362, 1363, 1364, 1364, 1365, 1367, 1367, 1367, 1368, 1368,
    1369, 1369, 1369, 1369, 1369, 1371, 1371, 1371, 1371, 1371, 1371, 1371, 1371, 1371, 1371, 1371, 1371, 1372, 1372, 1372, 1372, 1372, 1372, 1372,
    1372, 1372, 1373, 1374, 1374, 1374, 1374, 1374, 1377, 1377, 1377, 1377, 1377, 1377, 1377, 1377, 1378, 1378, 1379, 1379, 1379, 1379, 1379, 1379,
    1379, 1379, 1379, 1379, 1379, 1379, 1379, 1383, 1384, 1384, 1384, 1384, 1384, 1384, 1384, 1385, 1386, 1386, 1386, 1386, 1386, 1386, 1386, 1386,
    1386, 1386, 1387, 1387, 1387, 1387, 1387, 1387, 1388, 1388, 1388, 1388, 1388, 1388, 1389, 1391, 1391, 1391, 1392, 1392, 1392, 1393, 1393, 1393,
    1393, 1394, 1394, 1394, 1394, 1398, 1398, 1398, 1398, 1398, 1399, 1401, 1401, 1402, 1403, 1403, 1403, 1403, 1403, 1403, 1404, 1404, 1404, 1404,
    1405, 1405, 1405, 1405, 1406, 1407, 1407, 1409, 1409, 1409, 1410, 1410, 1410, 1410, 1429, 1429, 1430, 1431, 1431, 1431, 1434, 1435, 1438, 1438,
    1438, 1438, 1440, 1440, 1440, 1440, 1440, 1444, 1444, 1444, 1444, 1447, 1448, 1448, 1448, 1449, 1449, 1449, 1450, 1451, 1451, 1451, 1451, 1451,
    1451, 1451, 1451, 1452, 1452, 1458, 1458, 1458, 1458, 1458, 1458, 1458, 1459, 1460, 1463, 1463, 1463, 1463, 1463, 1463, 1466, 1466, 1466, 1466,
    1467, 1469, 1469, 1469, 1469, 1469, 1470, 1470, 1471, 1471, 1474, 1474, 1474, 1474, 1474, 1474, 1474, 1474, 1474, 1474, 1475, 1475, 1475, 1475,
    1475, 1475, 1475, 1476, 1476, 1476, 1477, 1477, 1477, 1477, 1477, 1478, 1478, 1478, 1478, 1478, 1479, 1479, 1479, 1479, 1479, 1479, 1479, 1479,
    1479, 1479, 1479, 1479, 1479, 1480, 1480, 1480, 1480, 1480, 1480, 1481, 1481, 1481, 1481, 1484, 1484, 1484, 1486, 1486, 1487, 1496, 1496, 1498,
    1498, 1498, 1498, 1499, 1499, 1500, 1501, 1501, 1501, 1501, 1502, 1503, 1503, 1504, 1504, 1504, 1504, 1505, 1505, 1505, 1506, 1506, 1509, 1509,
    1509, 1509, 1509, 1509, 1509, 1509, 1510, 1510, 1510, 1510, 1510, 1510, 1510, 1510, 1511, 1513, 1513, 1513, 1513, 1514, 1514, 1515, 1516, 1518,
    1518, 1518, 1518, 1518, 1518, 1518, 1519, 1519, 1519, 1519, 1519, 1520, 1520, 1520, 1520, 1520, 1524, 1524, 1544, 1544, 1546, 1546, 1546, 1547,
    1548, 1548, 1550, 1550, 1550, 1551, 1552, 1552, 1555, 1555, 1555, 1555, 1555, 1555, 1555, 1555, 1557, 1557, 1557, 1557, 1558, 1559, 1559, 1559,
    1559, 1559, 1559, 1559, 1559, 1559, 1559, 1559, 1559, 1559, 1559, 1559, 1559, 1559, 1559, 1559, 1560, 1560, 1560, 1560, 1560, 1560, 1560, 1560,
    1560, 1563, 1563, 1563, 1563, 1563, 1563, 1563, 1563, 1586, 1586, 1586, 1586, 1586, 1586, 1586, 1586, 1586, 1586, 1586, 1586, 1586, 1586, 1586,
    1587, 1587, 1587, 1589, 1589, 1589, 1590, 1590, 1590, 1590, 1590, 1590, 1590, 1590, 1590, 1597, 1597, 1597, 1597, 1597, 1597, 1597, 1597, 1597,
    1597, 1597, 1597, 1597, 1597, 1597, 1597, 1597, 1597, 1597, 1597, 1597, 1597, 1597, 1597, 1597, 1597, 1599, 1599, 1599, 1599, 1604, 1604, 1604,
    1604, 1604, 1604, 1604, 1605, 1605, 1606, 1608, 1608, 1608, 1608, 1608, 1608, 1610, 1610, 1610, 1611, 1611, 1613, 1613, 1613, 1617, 1617, 1617,
    1621, 1621, 1621, 1621, 1621, 1622, 1641, 1641, 1641, 1641, 1641, 1641, 1641, 1643, 1643, 1643, 1644, 1644, 1644, 1644, 1644, 1644, 1644, 1644,
    1654, 1654, 1655, 1655, 1655, 1657, 1657, 1659, 1659, 1659, 1662, 1664, 1665, 1666, 1666, 1667, 1669, 1669, 1669, 1669, 1669, 1669, 1669, 1669,
    1673, 1673, 1673, 1673, 1673, 1673, 1679, 1679, 1679, 1679, 1679, 1679, 1679, 1679, 1680, 1680, 1680, 1680, 1680, 1681, 1681, 1681, 1681, 1681,
    1684, 1684, 1684, 1684, 1684, 1685, 1685, 1686, 1686, 1686, 1686, 1686, 1687, 1687, 1687, 1687, 1687, 1687, 1687, 1687, 1687, 1687, 1687, 1687,
    1687, 1689, 1690, 1690, 1690, 1690, 1691, 1691, 1691, 1691, 1691, 1691, 1691, 1692, 1696, 1696, 1696, 1696, 1696, 1697, 1697, 1698, 1698, 1703,
    1704, 1705, 1705, 1705, 1706, 1706, 1707, 1707, 1708, 1708, 1708, 1708, 1708, 1708, 1718, 1737, 1737, 1737, 1737, 1737, 1737, 1737, 1737, 1737,
    1739, 1739, 1739, 1739, 1740, 1740, 1740, 1741, 1741, 1742, 1742, 1742, 1742, 1742, 1742, 1742, 1742, 1742, 1742, 1742, 1743, 1743, 1743, 1743,
    1743, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1746, 1746, 1746, 1746, 1746, 1746, 1746, 1746, 1746, 1746, 1746,
    1746, 1746, 1746, 1746, 1746, 1746, 1746, 1746, 1746, 1746, 1746, 1746, 1746, 1746, 1747, 1747, 1747, 1747, 1747, 1747, 1747, 1747, 1747, 1747,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1752, 1752, 1752, 1752, 1753, 1753, 1753, 1755, 1755, 1755, 1755, 1755, 1755, 1757, 1757, 1757, 1757,
    1757, 1757, 1757, 1757, 1757, 1757, 1757, 1757, 1757, 1757, 1757, 1758, 1758, 1758, 1758, 1758, 1758, 1758, 1759, 1759, 1759, 1759, 1759, 1759,
    1759, 1759, 1759, 1759, 1759, 1761, 1761, 1761, 1761, 1761, 1761, 1761, 1761, 1762, 1762, 1762, 1762, 1762, 1762, 1762, 1762, 1762, 1762, 1763,
    1763, 1763, 1763, 1763, 1763, 1763, 1763, 1763, 1763, 1763, 1763, 1763, 1763, 1763, 1764, 1764, 1764, 1764, 1764, 1765, 1766, 1766, 1766, 1766,
    1766, 1766, 1766, 1766, 1768, 1769, 1769, 1769, 1769, 1769, 1769, 1769, 1769, 1769, 1769, 1769, 1771, 1771, 1771, 1771, 1772, 1774, 1774, 1775,
    1775, 1775, 1776, 1780, 1780, 1780, 1780, 1781, 1781, 1781, 1781, 1782, 1782, 1782, 1791, 1793, 1793, 1794, 1794, 1794, 1794, 1794, 1794, 1794,
    1795, 1795, 1795, 1796, 1796, 1796, 1796, 1797, 1798, 1798, 1798, 1799, 1803, 1803, 1804, 1804, 1804, 1804, 1804, 1804, 1804, 1804, 1804, 1804,
    1804, 1806, 1807, 1807, 1807, 1812, 1812, 1812, 1812, 1812, 1812, 1812, 1812, 1812, 1813, 1813, 1813, 1813, 1815, 1815, 1815, 1815, 1815, 1815,
    1815, 1815, 1815, 1815, 1815, 1816, 1817, 1817, 1817, 1818, 1836, 1836, 1836, 1836, 1836, 1837, 1837, 1837, 1837, 1841, 1841, 1841, 1841, 1842,
    1842, 1842, 1842, 1843, 1843, 1843, 1843, 1843, 1843, 1843, 1843, 1843, 1843, 1843, 1843, 1843, 1843, 1843, 1845, 1847, 1847, 1848, 1848, 1848,
    1849, 1851, 1852, 1852, 1852, 1852, 1852, 1852, 1852, 1852, 1853, 1853, 1853, 1853, 1853, 1853, 1853, 1853, 1853, 1853, 1853, 1853, 1853, 1853,
    1853, 1853, 1853, 1853, 1853, 1853, 1853, 1853, 1853, 1853, 1853, 1853, 1853, 1853, 1853, 1853, 1854, 1854, 1854, 1855, 1855, 1855, 1856, 1856,
    1856, 1856, 1856, 1856, 1856, 1856, 1856, 1858, 1858, 1858, 1858, 1858, 1858, 1858, 1858, 1858, 1858, 1858, 1859, 1859, 1859, 1859, 1859, 1860,
    1860, 1860, 1860, 1860, 1860, 1860, 1860, 1860, 1860, 1861, 1861, 1861, 1862, 1866, 1866, 1868, 1868, 1868, 1868, 1868, 1870, 1870, 1870, 1870,
    1871, 1871, 1873, 1873, 1873, 1874, 1874, 1874, 1874, 1874, 1874, 1874, 1874, 1874, 1874, 1874, 1874, 1874, 1874, 1874, 1874, 1876, 1880, 1880,
    1880, 1880, 1880, 1881, 1881, 1881, 1881, 1883, 1893, 1893, 1893, 1893, 1894, 1895, 1895, 1897, 1897, 1897, 1897, 1897, 1897, 1900, 1900, 1900,
    1901, 1901, 1901, 1901, 1902, 1902, 1904, 1904, 1904, 1904, 1904, 1904, 1904, 1904, 1905, 1905, 1905, 1905, 1905, 1905, 1906, 1909, 1909, 1909,
    1909, 1909, 1909, 1909, 1909, 1909, 1911, 1911, 1911, 1911, 1911, 1911, 1912, 1914, 1914, 1914, 1914, 1914, 1914, 1914, 1914, 1915, 1915, 1915,
    1915, 1915, 1915, 1915, 1915, 1915, 1915, 1915, 1918, 1918, 1918, 1918, 1918, 1918, 1918, 1919, 1920, 1920, 1920, 1920, 1920, 1920, 1920, 1920,
    1920, 1920, 1920, 1920, 1924, 1924, 1925, 1925, 1925, 1925, 1926, 1926, 1926, 1926, 1926, 1926, 1926, 1926, 1927, 1927, 1927, 1927, 1927, 1927,
    1927, 1931, 1931, 1931, 1933, 1933, 1933, 1938, 1938, 1939, 1940, 1940, 1940, 1940, 1940, 1940, 1940, 1940, 1948, 1948, 1948, 1948, 1949, 1949,
    1949, 1949, 1949, 1949, 1949, 1949, 1949, 1949, 1949, 1956, 1956, 1956, 1956, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957,
    1957, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 1960, 1963, 1963, 1963, 1963, 1963, 1963, 1963, 1963, 1963, 1963, 1964, 1964, 1964, 1964, 1964,
    1965, 1965, 1965, 1965, 1965, 1965, 1965, 1965, 1965, 1965, 1965, 1965, 1965, 1965, 1965, 1966, 1966, 1966, 1967, 1967, 1967, 1967, 1967, 1967,
    1967, 1967, 1967, 1967, 1967, 1972, 1972, 1972, 1972, 1972, 1972, 1972, 1972, 1981, 1981, 1981, 1984, 1986, 1986, 1986, 1986, 1988, 1988, 1989,
    1990, 1990, 1990, 1990, 1990, 1990, 1990, 1990, 1990, 1990, 1991, 1991, 1991, 1991, 1991, 1991, 1991, 1996, 1996, 1996, 1996, 1999, 2000, 2000,
    2000, 2000, 2000, 2001, 2002, 2002, 2002, 2002, 2002, 2003, 2003, 2003, 2003, 2006, 2006, 2006, 2006, 2006, 2006, 2007, 2015, 2015, 2016, 2016,
    2017, 2017, 2017, 2018, 2019, 2019, 2019, 2019, 2019, 2022, 2022, 2022, 2022, 2022, 2022, 2022, 2022, 2022, 2022, 2022, 2022, 2022, 2034, 2034,
    2034, 2034, 2034, 2036, 2038, 2038, 2038, 2038, 2038, 2038, 2038, 2038, 2038, 2038, 2038, 2040, 2040, 2040, 2040, 2040, 2040, 2040, 2040, 2042,
    2042, 2042, 2042, 2042, 2043, 2043, 2045, 2045, 2046, 2046, 2046, 2046, 2047, 2047, 2047, 2047, 2047, 2047, 2047, 2048, 2048, 2048, 2048, 2048,
    2048, 2049, 2051, 2053, 2054, 2054, 2054, 2054, 2054, 2054, 2054, 2054, 2054, 2054, 2055, 2055, 2055, 2055, 2055, 2055, 2055, 2055, 2055, 2055,
    2057, 2059, 2062, 2062, 2063, 2064, 2064, 2064, 2064, 2064, 2064, 2064, 2064, 2064, 2064, 2066, 2066, 2067, 2076, 2076, 2076, 2076, 2076, 2076,
    2076, 2079, 2079, 2079, 2079, 2079, 2079, 2080, 2080, 2080, 2080, 2081, 2081, 2081, 2081, 2081, 2081, 2081, 2081, 2081, 2081, 2081, 2081, 2081,
    2081, 2082, 2086, 2086, 2086, 2086, 2086, 2086, 2086, 2086, 2086, 2086, 2088, 2088, 2089, 2089, 2089, 2089, 2089, 2089, 2089, 2089, 2089, 2089,
    2092, 2095, 2095, 2095, 2095, 2119, 2119, 2124, 2124, 2124, 2124, 2125, 2125, 2125, 2125, 2125, 2125, 2125, 2125, 2125, 2127, 2130, 2130, 2131,
    2131, 2131, 2131, 2132, 2132, 2133, 2133, 2133, 2133, 2133, 2133, 2133, 2133, 2133, 2133, 2133, 2134, 2135, 2135, 2135, 2135, 2135, 2135, 2135,
    2135, 2135, 2135, 2135, 2135, 2135, 2135, 2138, 2138, 2138, 2138, 2142, 2142, 2142, 2142, 2142, 2142, 2142, 2143, 2143, 2143, 2143, 2143, 2143,
    2143, 2143, 2143, 2143, 2143, 2143, 2143, 2144, 2144, 2144, 2145, 2145, 2145, 2145, 2145, 2145, 2146, 2146, 2146, 2146, 2148, 2148, 2148, 2148,
    2149, 2154, 2154, 2156, 2156, 2156, 2156, 2156, 2157, 2157, 2157, 2157, 2157, 2157, 2157, 2157, 2157, 2157, 2157, 2157, 2158, 2158, 2158, 2158,
    2158, 2158, 2158, 2158, 2158, 2158, 2158, 2158, 2160, 2160, 2160, 2160, 2160, 2168, 2168, 2169, 2173, 2173, 2173, 2173, 2180, 2180, 2191, 2191,
    2191, 2191, 2191, 2191, 2191, 2191, 2192, 2192, 2192, 2193, 2193, 2193, 2194, 2194, 2207, 2210, 2215, 2215, 2215, 2217, 2217, 2217, 2217, 2219,
    2219, 2219, 2219, 2219, 2219, 2219, 2219, 2219, 2219, 2219, 2219, 2220, 2225, 2225, 2227, 2227, 2227, 2227, 2227, 2227, 2227, 2229, 2229, 2229,
    2229, 2229, 2229, 2230, 2230, 2230, 2230, 2230, 2230, 2230, 2230, 2230, 2231, 2232, 2233, 2233, 2233, 2233, 2233, 2233, 2233, 2235, 2235, 2236,
    2236, 2236, 2236, 2237, 2239, 2240, 2240, 2240, 2240, 2240, 2240, 2240, 2240, 2240, 2240, 2241, 2241, 2245, 2245, 2245, 2245, 2245, 2245, 2245,
    2246, 2250, 2250, 2250, 2250, 2250, 2250, 2254, 2254, 2254, 2255, 2255, 2255, 2255, 2255, 2255, 2255, 2255, 2255, 2255, 2265, 2265, 2265, 2265,
    2265, 2266, 2267, 2267, 2267, 2267, 2267, 2267, 2267, 2268, 2268, 2268, 2268, 2268, 2269, 2269, 2269, 2269, 2269, 2269, 2270, 2270, 2270, 2270,
    2271, 2271, 2272, 2273, 2273, 2273, 2273, 2273, 2273, 2273, 2273, 2273, 2274, 2274, 2274, 2275, 2275, 2275, 2275, 2275, 2275, 2275, 2275, 2276,
    2276, 2276, 2276, 2276, 2276, 2276, 2276, 2276, 2276, 2276, 2276, 2276, 2277, 2277, 2277, 2278, 2278, 2278, 2278, 2278, 2278, 2284, 2287, 2287,
    2289, 2290, 2290, 2290, 2290, 2290, 2290, 2291, 2291, 2292, 2292, 2292, 2293, 2294, 2302, 2302, 2302, 2302, 2302, 2302, 2302, 2302, 2303, 2303,
    2303, 2303, 2303, 2303, 2304, 2306, 2306, 2306, 2307, 2307, 2307, 2307, 2307, 2307, 2307, 2307, 2307, 2307, 2307, 2307, 2307, 2307, 2307, 2307,
    2307, 2307, 2307, 2309, 2309, 2309, 2309, 2309, 2310, 2310, 2314, 2314, 2314, 2314, 2314, 2314, 2314, 2314, 2318, 2319, 2319, 2320, 2320, 2320,
    2320, 2320, 2320, 2320, 2320, 2320, 2320, 2320, 2320, 2320, 2320, 2320, 2320, 2321, 2322, 2322, 2323, 2323, 2323, 2324, 2324, 2324, 2324, 2324,
    2325, 2325, 2327, 2327, 2327, 2327, 2327, 2327, 2334, 2334, 2334, 2334, 2334, 2334, 2334, 2334, 2334, 2335, 2335, 2335, 2335, 2335, 2335, 2335,
    2335, 2335, 2335, 2335, 2338, 2338, 2339, 2339, 2339, 2339, 2340, 2340, 2340, 2343, 2343, 2343, 2343, 2343, 2343, 2343, 2346, 2346, 2346, 2346,
    2353, 2353, 2355, 2355, 2355, 2355, 2355, 2355, 2355, 2355, 2355, 2355, 2355, 2363, 2363, 2363, 2363, 2364, 2364, 2364, 2364, 2364, 2365, 2365,
    2365, 2365, 2366, 2366, 2366, 2366, 2368, 2368, 2368, 2368, 2368, 2368, 2368, 2368, 2368, 2368, 2368, 2368, 2368, 2368, 2368, 2368, 2368, 2368,
    2368, 2368, 2368, 2368, 2368, 2368, 2369, 2369, 2369, 2369, 2370, 2370, 2374, 2374, 2374, 2374, 2374, 2376, 2376, 2376, 2377, 2377, 2377, 2377,
    2377, 2377, 2377, 2377, 2377, 2377, 2377, 2377, 2377, 2380, 2380, 2380, 2380, 2380, 2381, 2381, 2381, 2381, 2382, 2382, 2382, 2383, 2384, 2384,
    2384, 2385, 2385, 2385, 2385, 2385, 2385, 2385, 2385, 2385, 2385, 2385, 2391, 2393, 2393, 2393, 2393, 2393, 2393, 2394, 2394, 2394, 2394, 2394,
    2394, 2396, 2397, 2397, 2397, 2397, 2397, 2397, 2397, 2397, 2397, 2397, 2397, 2397, 2397, 2398, 2398, 2398, 2398, 2398, 2398, 2398, 2398, 2398,
    2399, 2399, 2399, 2399, 2399, 2399, 2399, 2399, 2399, 2399, 2399, 2399, 2401, 2401, 2401, 2401, 2404, 2404, 2404, 2404, 2406, 2406, 2406, 2407,
    2407, 2407, 2407, 2408, 2408, 2408, 2408, 2409, 2410, 2410, 2410, 2410, 2410, 2410, 2410, 2410, 2410, 2411, 2411, 2411, 2411, 2411, 2411, 2411,
    2411, 2412, 2412, 2412, 2412, 2413, 2413, 2413, 2414, 2414, 2414, 2415, 2416, 2416, 2417, 2417, 2419, 2420, 2420, 2421, 2421, 2423, 2423, 2423,
    2423, 2425, 2427, 2427, 2428, 2429, 2429, 2429, 2429, 2429, 2429, 2429, 2429, 2430, 2430, 2431, 2431, 2432, 2432, 2432, 2432, 2432, 2432, 2433,
    2437, 2437, 2437, 2437, 2437, 2441, 2441, 2443, 2443, 2443, 2444, 2444, 2444, 2444, 2444, 2446, 2446, 2446, 2446, 2446, 2446, 2446, 2446, 2446,
    2446, 2446, 2446, 2446, 2446, 2446, 2446, 2446, 2446, 2446, 2446, 2446, 2446, 2446, 2446, 2446, 2452, 2452, 2452, 2452, 2453, 2453, 2454, 2456,
    2456, 2456, 2456, 2456, 2456, 2456, 2456, 2456, 2456, 2460, 2460, 2460, 2460, 2460, 2460, 2460, 2461, 2461, 2462, 2462, 2463, 2463, 2463, 2463,
    2463, 2463, 2463, 2463, 2463, 2463, 2466, 2466, 2466, 2466, 2467, 2467, 2468, 2484, 2488, 2488, 2488, 2489, 2489, 2489, 2489, 2491, 2491, 2491,
    2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2493, 2494, 2495, 2495, 2497, 2497,
    2497, 2497, 2497, 2497, 2498, 2498, 2498, 2499, 2500, 2500, 2500, 2500, 2501, 2502, 2502, 2502, 2502, 2502, 2503, 2503, 2503, 2503, 2505, 2505,
    2505, 2505, 2505, 2506, 2506, 2507, 2507, 2507, 2508, 2508, 2508, 2508, 2508, 2508, 2508, 2508, 2508, 2508, 2508, 2512, 2512, 2512, 2512, 2513,
    2513, 2513, 2514, 2514, 2514, 2514, 2514, 2514, 2515, 2515, 2515, 2515, 2516, 2516, 2516, 2516, 2516, 2516, 2516, 2516, 2516, 2518, 2518, 2518,
    2518, 2518, 2518, 2518, 2518, 2518, 2518, 2518, 2518, 2518, 2519, 2519, 2519, 2519, 2519, 2520, 2520, 2520, 2521, 2521, 2521, 2521, 2521, 2521,
    2521, 2521, 2521, 2521, 2521, 2521, 2522, 2522, 2524, 2525, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 2528,
    2528, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 2529, 2529, 2530, 2530, 2530, 2530, 2534, 2535, 2535, 2535, 2535, 2535, 2535, 2535,
    2535, 2535, 2535, 2535, 2535, 2535, 2535, 2535, 2535, 2535, 2535, 2535, 2535, 2536, 2536, 2536, 2536, 2536, 2536, 2536, 2537, 2537, 2541, 2541,
    2542, 2542, 2542, 2543, 2543, 2543, 2543, 2543, 2543, 2543, 2543, 2544, 2544, 2544, 2545, 2545, 2546, 2546, 2546, 2547, 2547, 2547, 2548, 2548,
    2548, 2548, 2548, 2549, 2549, 2549, 2550, 2550, 2550, 2550, 2550, 2550, 2550, 2550, 2550, 2550, 2550, 2551, 2551, 2551, 2551, 2551, 2553, 2556,
    2556, 2556, 2556, 2556, 2557, 2557, 2557, 2557, 2557, 2557, 2558, 2564, 2564, 2564, 2564, 2564, 2564, 2564, 2566, 2566, 2568, 2568, 2568, 2568,
    2569, 2569, 2569, 2569, 2569, 2569, 2569, 2569, 2569, 2569, 2570, 2570, 2570, 2570, 2570, 2570, 2570, 2570, 2571, 2572, 2572, 2572, 2572, 2572,
    2572, 2572, 2572, 2574, 2575, 2576, 2577, 2577, 2578, 2578, 2578, 2578, 2578, 2578, 2578, 2579, 2579, 2584, 2584, 2584, 2584, 2584, 2585, 2586,
    2586, 2586, 2586, 2586, 2586, 2591, 2592, 2592, 2592, 2592, 2592, 2593, 2594, 2594, 2595, 2595, 2595, 2596, 2596, 2596, 2596, 2596, 2596, 2596,
    2596, 2596, 2596, 2596, 2596, 2596, 2596, 2598, 2598, 2598, 2598, 2599, 2599, 2600, 2600, 2600, 2601, 2601, 2603, 2603, 2603, 2604, 2604, 2604,
    2604, 2604, 2604, 2604, 2604, 2604, 2604, 2604, 2604, 2604, 2604, 2604, 2604, 2604, 2604, 2604, 2604, 2604, 2604, 2604, 2604, 2605, 2605, 2605,
    2605, 2605, 2605, 2606, 2607, 2607, 2607, 2607, 2607, 2607, 2607, 2608, 2608, 2608, 2608, 2608, 2608, 2614, 2614, 2614, 2614, 2614, 2614, 2614,
    2614, 2614, 2614, 2614, 2615, 2617, 2617, 2617, 2617, 2617, 2617, 2618, 2618, 2618, 2618, 2619, 2619, 2619, 2627, 2627, 2627, 2627, 2628, 2628,
    2628, 2628, 2628, 2631, 2637, 2637, 2637, 2637, 2637, 2637, 2637, 2637, 2637, 2637, 2637, 2637, 2637, 2637, 2637, 2637, 2637, 2639, 2639, 2639,
    2639, 2639, 2639, 2639, 2639, 2639, 2639, 2640, 2640, 2640, 2643, 2643, 2643, 2643, 2643, 2643, 2643, 2644, 2644, 2645, 2645, 2645, 2645, 2645,
    2645, 2646, 2646, 2646, 2646, 2646, 2646, 2646, 2646, 2646, 2646, 2646, 2648, 2650, 2650, 2651, 2652, 2652, 2652, 2652, 2652, 2652, 2652, 2652,
    2652, 2653, 2661, 2661, 2664, 2664, 2664, 2664, 2664, 2664, 2664, 2664, 2666, 2666, 2666, 2666, 2666, 2668, 2669, 2669, 2669, 2669, 2670, 2670,
    2670, 2670, 2671, 2671, 2671, 2671, 2671, 2675, 2680, 2680, 2680, 2681, 2681, 2681, 2681, 2681, 2681, 2681, 2681, 2681, 2681, 2681, 2681, 2682,
    2682, 2682, 2682, 2682, 2682, 2683, 2683, 2683, 2687, 2687, 2687, 2687, 2687, 2687, 2687, 2688, 2688, 2688, 2688, 2688, 2689, 2689, 2689, 2689,
    2689, 2690, 2690, 2691, 2691, 2691, 2692, 2692, 2692, 2693, 2694, 2694, 2694, 2694, 2695, 2695, 2696, 2696, 2696, 2696, 2696, 2696, 2696, 2697,
    2697, 2697, 2697, 2697, 2697, 2697, 2697, 2697, 2697, 2697, 2697, 2697, 2697, 2697, 2697, 2697, 2697, 2697, 2697, 2697, 2697, 2697, 2697, 2697,
    2698, 2698, 2705, 2705, 2705, 2706, 2706, 2706, 2706, 2706, 2706, 2706, 2706, 2706, 2707, 2707, 2707, 2707, 2707, 2707, 2707, 2708, 2708, 2708,
    2708, 2708, 2708, 2708, 2708, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2711, 2712, 2712, 2712, 2712, 2712, 2712, 2712, 2712, 2712,
    2712, 2712, 2712, 2712, 2712, 2712, 2712, 2712, 2712, 2712, 2714, 2714, 2716, 2716, 2716, 2716, 2716, 2716, 2716, 2716, 2717, 2717, 2717, 2717,
    2717, 2717, 2717, 2717, 2717, 2717, 2717, 2717, 2721, 2721, 2721, 2721, 2721, 2721, 2721, 2721, 2722, 2722, 2722, 2722, 2722, 2722, 2722, 2723,
    2723, 2723, 2723, 2723, 2723, 2723, 2723, 2724, 2725, 2726, 2726, 2726, 2726, 2729, 2729, 2729, 2729, 2729, 2729, 2729, 2729, 2729, 2729, 2729,
    2769, 2769, 2771, 2771, 2771, 2771, 2771, 2771, 2771, 2771, 2771, 2774, 2774, 2775, 2775, 2775, 2775, 2775, 2775, 2775, 2775, 2775, 2775, 2775,
    2775, 2775, 2775, 2775, 2778, 2781, 2782, 2782, 2782, 2782, 2782, 2785, 2785, 2785, 2785, 2785, 2785, 2785, 2785, 2801, 2801, 2802, 2802, 2802,
    2803, 2803, 2803, 2803, 2803, 2803, 2803, 2803, 2803, 2803, 2807, 2807, 2807, 2807, 2809, 2809, 2809, 2809, 2809, 2810, 2810, 2810, 2810, 2810,
    2810, 2810, 2810, 2811, 2811, 2811, 2813, 2813, 2813, 2815, 2815, 2815, 2816, 2816, 2816, 2816, 2816, 2816, 2822, 2822, 2823, 2823, 2823, 2824,
    2826, 2826, 2827, 2829, 2829, 2829, 2829, 2829, 2829, 2829, 2829, 2829, 2829, 2829, 2829, 2829, 2830, 2830, 2830, 2830, 2833, 2833, 2833, 2833,
    2834, 2834, 2834, 2834, 2834, 2834, 2834, 2834, 2834, 2834, 2844, 2844, 2844, 2844, 2845, 2845, 2845, 2845, 2845, 2845, 2845, 2845, 2845, 2845,
    2845, 2845, 2845, 2845, 2845, 2845, 2845, 2845, 2845, 2845, 2845, 2845, 2845, 2845, 2845, 2848, 2848, 2848, 2848, 2848, 2848, 2848, 2848, 2848,
    2849, 2849, 2849, 2849, 2849, 2849, 2850, 2850, 2850, 2853, 2853, 2854, 2854, 2854, 2854, 2855, 2856, 2856, 2867, 2867, 2867, 2868, 2868, 2869,
    2869, 2869, 2869, 2869, 2869, 2869, 2870, 2870, 2870, 2870, 2870, 2871, 2871, 2871, 2871, 2872, 2872, 2872, 2872, 2872, 2874, 2874, 2875, 2877,
    2877, 2877, 2877, 2877, 2877, 2878, 2881, 2881, 2881, 2881, 2881, 2881, 2881, 2882, 2891, 2891, 2891, 2891, 2891, 2891, 2893, 2893, 2893, 2893,
    2893, 2893, 2894, 2894, 2894, 2894, 2894, 2894, 2894, 2894, 2894, 2895, 2895, 2895, 2898, 2898, 2899, 2899, 2899, 2899, 2899, 2899, 2899, 2900,
    2900, 2904, 2904, 2904, 2904, 2904, 2904, 2905, 2905, 2905, 2905, 2906, 2906, 2906, 2912, 2912, 2912, 2912, 2912, 2913, 2913, 2913, 2913, 2913,
    2914, 2914, 2914, 2914, 2916, 2916, 2916, 2916, 2916, 2921, 2921, 2921, 2922, 2922, 2922, 2922, 2922, 2922, 2922, 2924, 2927, 2927, 2927, 2927,
    2939, 2939, 2939, 2940, 2941, 2941, 2941, 2941, 2941, 2941, 2941, 2941, 2941, 2941, 2941, 2941, 2941, 2943, 2944, 2944, 2944, 2945, 2946, 2947,
    2947, 2947, 2947, 2947, 2947, 2947, 2947, 2947, 2947, 2959, 2959, 2959, 2959, 2959, 2959, 2959, 2959, 2960, 2960, 2960, 2962, 2962, 2962, 2962,
    2963, 2963, 2964, 2964, 2967, 2967, 2967, 2967, 2971, 2972, 2987, 2987, 2988, 2988, 2988, 2988, 2988, 2989, 2990, 2990, 2990, 2990, 2990, 2990,
    2991, 2991, 2991, 2991, 2992, 2992, 2992, 2992, 2993, 2993, 2993, 2993, 3010, 3010, 3010, 3010, 3010, 3010, 3010, 3010, 3010, 3011, 3011, 3011,
    3011, 3012, 3012, 3014, 3014, 3014, 3014, 3014, 3014, 3014, 3014, 3014, 3014, 3014, 3014, 3014, 3014, 3014, 3014, 3014, 3014, 3014, 3014, 3015,
    3015, 3015, 3015, 3015, 3015, 3015, 3015, 3015, 3015, 3016, 3017, 3017, 3017, 3017, 3017, 3017, 3020, 3020, 3020, 3020, 3023, 3023, 3023, 3023,
    3024, 3024, 3025, 3025, 3025, 3026, 3027, 3027, 3027, 3027, 3027, 3027, 3028, 3028, 3032, 3033, 3033, 3033, 3033, 3033, 3033, 3033, 3034, 3035,
    3036, 3036, 3036, 3046, 3046, 3047, 3047, 3047, 3047, 3047, 3047, 3047, 3047, 3047, 3047, 3047, 3047, 3047, 3047, 3047, 3047, 3047, 3047, 3047,
    3047, 3047, 3047, 3047, 3047, 3047, 3047, 3048, 3048, 3048, 3048, 3056, 3059, 3059, 3059, 3060, 3060, 3060, 3060, 3060, 3060, 3060, 3060, 3060,
    3061, 3063, 3064, 3064, 3064, 3064, 3064, 3067, 3067, 3067, 3069, 3070, 3070, 3070, 3070, 3070, 3071, 3073, 3073, 3073, 3073, 3073, 3073, 3073,
    3075, 3075, 3075, 3075, 3081, 3081, 3081, 3081, 3081, 3081, 3081, 3081, 3081, 3081, 3081, 3081, 3081, 3082, 3082, 3082, 3084, 3084, 3084, 3084,
    3085, 3085, 3085, 3100, 3101, 3101, 3105, 3111, 3112, 3113, 3113, 3113, 3113, 3113, 3114, 3114, 3114, 3114, 3114, 3114, 3114, 3114, 3114, 3114,
    3114, 3114, 3114, 3115, 3118, 3124, 3124, 3124, 3124, 3124, 3124, 3125, 3127, 3131, 3131, 3131, 3132, 3132, 3132, 3132, 3132, 3132, 3132, 3132,
    3132, 3132, 3132, 3132, 3132, 3133, 3133, 3133, 3133, 3133, 3133, 3133, 3133, 3133, 3133, 3133, 3133, 3133, 3133, 3135, 3135, 3135, 3135, 3135,
    3135, 3135, 3135, 3135, 3135, 3136, 3136, 3136, 3136, 3138, 3138, 3138, 3138, 3145, 3145, 3145, 3147, 3147, 3147, 3147, 3148, 3148, 3148, 3149,
    3149, 3149, 3149, 3149, 3150, 3153, 3153, 3153, 3154, 3154, 3154, 3154, 3155, 3155, 3155, 3156, 3157, 3158, 3158, 3158, 3169, 3169, 3169, 3169,
    3169, 3169, 3169, 3169, 3169, 3169, 3172, 3172, 3172, 3172, 3172, 3172, 3172, 3172, 3178, 3181, 3181, 3182, 3182, 3182, 3183, 3183, 3183, 3183,
    3183, 3184, 3185, 3187, 3187, 3187, 3187, 3188, 3188, 3188, 3188, 3188, 3189, 3190, 3190, 3190, 3191, 3191, 3192, 3192, 3194, 3194, 3194, 3194,
    3194, 3195, 3195, 3195, 3195, 3196, 3197, 3197, 3197, 3198, 3198, 3201, 3201, 3201, 3201, 3201, 3203, 3203, 3203, 3203, 3203, 3203, 3203, 3203,
    3203, 3205, 3205, 3205, 3206, 3206, 3206, 3210, 3210, 3210, 3210, 3210, 3210, 3210, 3210, 3214, 3214, 3214, 3214, 3214, 3214, 3214, 3214, 3214,
    3216, 3216, 3216, 3217, 3217, 3218, 3218, 3218, 3218, 3218, 3218, 3218, 3218, 3218, 3218, 3218, 3218, 3218, 3218, 3218, 3218, 3218, 3218, 3219,
    3219, 3219, 3219, 3219, 3219, 3219, 3219, 3219, 3219, 3219, 3219, 3219, 3219, 3219, 3219, 3219, 3220, 3220, 3220, 3221, 3223, 3224, 3224, 3229,
    3230, 3231, 3231, 3231, 3231, 3231, 3249, 3253, 3254, 3255, 3256, 3258, 3258, 3258, 3258, 3258, 3258, 3259, 3259, 3259, 3259, 3260, 3260, 3260,
    3260, 3261, 3261, 3261, 3262, 3263, 3263, 3264, 3264, 3264, 3264, 3271, 3273, 3273, 3273, 3275, 3275, 3275, 3275, 3277, 3278, 3278, 3278, 3278,
    3278, 3279, 3279, 3279, 3279, 3279, 3283, 3283, 3283, 3293, 3304, 3304, 3304, 3304, 3304, 3304, 3304, 3304, 3304, 3306, 3307, 3307, 3307, 3312,
    3312, 3313, 3313, 3313, 3313, 3313, 3314, 3314, 3314, 3316, 3316, 3316, 3316, 3316, 3320, 3320, 3320, 3320, 3320, 3320, 3320, 3320, 3320, 3320,
    3320, 3320, 3321, 3321, 3321, 3321, 3321, 3321, 3321, 3321, 3321, 3321, 3321, 3333, 3333, 3333, 3334, 3334, 3334, 3337, 3338, 3338, 3338, 3341,
    3343, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 3345, 3345, 3345,
    3346, 3346, 3346, 3346, 3346, 3346, 3346, 3346, 3346, 3347, 3347, 3347, 3348, 3348, 3348, 3351, 3351, 3351, 3351, 3351, 3351, 3351, 3351, 3352,
    3352, 3353, 3353, 3354, 3355, 3356, 3358, 3358, 3358, 3358, 3359, 3359, 3363, 3363, 3363, 3363, 3363, 3363, 3364, 3364, 3364, 3371, 3372, 3372,
    3373, 3373, 3373, 3373, 3373, 3373, 3373, 3373, 3373, 3373, 3373, 3373, 3373, 3373, 3373, 3373, 3373, 3373, 3373, 3373, 3373, 3373, 3373, 3373,
    3374, 3374, 3375, 3376, 3376, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3378, 3378, 3378, 3379, 3379, 3379, 3379, 3379,
    3379, 3379, 3379, 3379, 3379, 3380, 3380, 3380, 3380, 3380, 3381, 3381, 3384, 3384, 3384, 3384, 3384, 3384, 3384, 3384, 3386, 3386, 3386, 3386,
    3386, 3389, 3389, 3389, 3389, 3389, 3389, 3389, 3389, 3389, 3390, 3390, 3391, 3391, 3391, 3391, 3392, 3392, 3394, 3394, 3394, 3396, 3396, 3397,
    3400, 3400, 3419, 3419, 3419, 3419, 3419, 3421, 3422, 3422, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3427,
    3427, 3427, 3427, 3428, 3428, 3428, 3428, 3428, 3428, 3428, 3429, 3429, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431,
    3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3432, 3432, 3434, 3434, 3435, 3447, 3447,
    3447, 3447, 3447, 3447, 3448, 3448, 3448, 3448, 3449, 3449, 3449, 3449, 3449, 3449, 3449, 3449, 3449, 3449, 3449, 3449, 3449, 3449, 3452, 3452,
    3452, 3452, 3452, 3452, 3452, 3452, 3452, 3452, 3452, 3452, 3452, 3453, 3453, 3453, 3453, 3453, 3453, 3453, 3453, 3453, 3453, 3453, 3453, 3453,
    3453, 3453, 3453, 3453, 3453, 3453, 3453, 3453, 3453, 3456, 3456, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3459, 3459, 3460, 3460, 3460, 3460,
    3460, 3461, 3461, 3461, 3462, 3462, 3462, 3465, 3465, 3465, 3469, 3469, 3470, 3470, 3471, 3471, 3471, 3472, 3473, 3473, 3473, 3473, 3473, 3473,
    3476, 3477, 3477, 3477, 3477, 3480, 3481, 3481, 3481, 3481, 3482, 3482, 3482, 3513, 3514, 3514, 3515, 3515, 3515, 3515, 3515, 3515, 3515, 3516,
    3516, 3516, 3518, 3518, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3523, 3524, 3525, 3525, 3525, 3525, 3525, 3525, 3527,
    3527, 3528, 3528, 3528, 3532, 3532, 3532, 3532, 3532, 3532, 3532, 3532, 3532, 3532, 3532, 3532, 3532, 3532, 3532, 3532, 3532, 3532, 3532, 3532,
    3532, 3532, 3532, 3532, 3532, 3532, 3535, 3536, 3538, 3538, 3538, 3538, 3538, 3538, 3538, 3539, 3539, 3539, 3539, 3541, 3543, 3545, 3545, 3545,
    3545, 3545, 3545, 3545, 3545, 3545, 3545, 3545, 3545, 3545, 3545, 3545, 3546, 3546, 3548, 3548, 3548, 3549, 3549, 3549, 3549, 3549, 3550, 3550,
    3550, 3550, 3550, 3550, 3550, 3550, 3550, 3550, 3550, 3550, 3550, 3550, 3558, 3559, 3570, 3570, 3570, 3570, 3570, 3570, 3570, 3570, 3570, 3570,
    3570, 3570, 3570, 3572, 3572, 3572, 3573, 3574, 3575, 3575, 3575, 3575, 3575, 3575, 3575, 3577, 3577, 3577, 3577, 3577, 3578, 3578, 3578, 3579,
    3579, 3579, 3579, 3579, 3579, 3587, 3587, 3587, 3587, 3587, 3587, 3587, 3587, 3587, 3587, 3587, 3587, 3588, 3588, 3588, 3589, 3592, 3592, 3592,
    3592, 3592, 3592, 3592, 3595, 3595, 3595, 3595, 3595, 3595, 3595, 3595, 3595, 3596, 3596, 3596, 3596, 3596, 3596, 3597, 3598, 3599, 3599, 3599,
    3599, 3599, 3599, 3599, 3599, 3599, 3599, 3599, 3600, 3600, 3600, 3600, 3601, 3601, 3601, 3601, 3601, 3601, 3601, 3601, 3601, 3602, 3602, 3602,
    3602, 3603, 3603, 3605, 3605, 3605, 3605, 3605, 3605, 3605, 3607, 3607, 3609, 3609, 3609, 3609, 3609, 3609, 3609, 3609, 3609, 3609, 3609, 3609,
    3609, 3609, 3610, 3629, 3629, 3629, 3629, 3629, 3629, 3629, 3629, 3629, 3629, 3629, 3629, 3630, 3634, 3641, 3641, 3641, 3641, 3641, 3641, 3641,
    3641, 3641, 3641, 3641, 3641, 3641, 3641, 3641, 3641, 3641, 3641, 3641, 3641, 3641, 3681, 3681, 3681, 3683, 3683, 3683, 3683, 3685, 3685, 3686,
    3686, 3688, 3694, 3694, 3694, 3694, 3694, 3694, 3694, 3694, 3694, 3694, 3694, 3694, 3695, 3695, 3695, 3695, 3695, 3695, 3695, 3695, 3695, 3695,
    3695, 3695, 3696, 3696, 3696, 3696, 3696, 3697, 3697, 3697, 3697, 3698, 3701, 3701, 3701, 3702, 3702, 3702, 3702, 3702, 3702, 3702, 3702, 3702,
    3702, 3702, 3702, 3702, 3702, 3702, 3702, 3702, 3702, 3703, 3704, 3704, 3706, 3706, 3706, 3706, 3707, 3707, 3707, 3707, 3708, 3708, 3709, 3710,
    3710, 3711, 3713, 3713, 3714, 3714, 3714, 3714, 3714, 3714, 3714, 3714, 3714, 3714, 3714, 3714, 3714, 3714, 3714, 3714, 3714, 3714, 3714, 3714,
    3714, 3715, 3717, 3718, 3718, 3718, 3718, 3718, 3718, 3718, 3718, 3718, 3718, 3718, 3718, 3718, 3719, 3719, 3719, 3719, 3719, 3719, 3720, 3720,
    3721, 3721, 3721, 3721, 3721, 3722, 3722, 3722, 3722, 3722, 3722, 3723, 3723, 3723, 3723, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3725,
    3725, 3725, 3725, 3726, 3728, 3731, 3731, 3731, 3731, 3731, 3731, 3731, 3735, 3735, 3735, 3735, 3735, 3735, 3735, 3735, 3735, 3735, 3735, 3737,
    3737, 3737, 3739, 3739, 3739, 3739, 3742, 3742, 3745, 3745, 3745, 3745, 3745, 3745, 3746, 3747, 3747, 3747, 3747, 3748, 3748, 3749, 3749, 3749,
    3749, 3749, 3749, 3749, 3749, 3749, 3749, 3749, 3749, 3749, 3749, 3749, 3749, 3749, 3750, 3750, 3750, 3750, 3750, 3750, 3750, 3750, 3751, 3751,
    3751, 3751, 3757, 3757, 3757, 3757, 3757, 3757, 3757, 3757, 3757, 3758, 3758, 3760, 3760, 3760, 3760, 3760, 3760, 3760, 3761, 3761, 3761, 3761,
    3761, 3761, 3761, 3761, 3761, 3761, 3762, 3762, 3762, 3762, 3762, 3762, 3762, 3762, 3762, 3762, 3762, 3762, 3762, 3762, 3762, 3802, 3802, 3802,
    3802, 3802, 3802, 3802, 3803, 3803, 3803, 3804, 3806, 3806, 3806, 3806, 3806, 3806, 3806, 3806, 3807, 3808, 3808, 3808, 3808, 3808, 3808, 3808,
    3810, 3815, 3815, 3815, 3815, 3815, 3815, 3815, 3815, 3815, 3819, 3820, 3824, 3825, 3827, 3827, 3827, 3827, 3827, 3827, 3829, 3829, 3829, 3829,
    3829, 3830, 3830, 3830, 3830, 3830, 3830, 3830, 3830, 3830, 3832, 3832, 3832, 3832, 3833, 3833, 3833, 3835, 3835, 3836, 3836, 3836, 3836, 3836,
    3836, 3836, 3836, 3836, 3836, 3836, 3836, 3836, 3836, 3837, 3837, 3837, 3838, 3838, 3838, 3838, 3839, 3839, 3839, 3839, 3839, 3839, 3839, 3839,
    3839, 3839, 3839, 3839, 3839, 3839, 3839, 3839, 3839, 3839, 3840, 3840, 3840, 3840, 3840, 3840, 3840, 3840, 3841, 3843, 3844, 3844, 3844, 3844,
    3845, 3845, 3845, 3846, 3848, 3848, 3848, 3849, 3849, 3849, 3849, 3850, 3850, 3850, 3850, 3850, 3850, 3850, 3850, 3850, 3850, 3850, 3850, 3850,
    3851, 3852, 3855, 3855, 3856, 3856, 3856, 3857, 3857, 3860, 3860, 3860, 3860, 3860, 3860, 3860, 3860, 3860, 3860, 3861, 3861, 3861, 3861, 3861,
    3862, 3862, 3862, 3862, 3862, 3863, 3863, 3863, 3863, 3863, 3863, 3863, 3863, 3864, 3864, 3864, 3866, 3866, 3866, 3866, 3866, 3866, 3866, 3866,
    3866, 3866, 3866, 3866, 3869, 3869, 3869, 3869, 3869, 3870, 3871, 3871, 3871, 3871, 3872, 3872, 3872, 3872, 3872, 3872, 3872, 3872, 3873, 3873,
    3873, 3873, 3873, 3873, 3874, 3874, 3874, 3874, 3874, 3886, 3886, 3886, 3886, 3887, 3889, 3889, 3889, 3889, 3889, 3889, 3889, 3890, 3891, 3891,
    3893, 3893, 3893, 3893, 3893, 3893, 3893, 3893, 3893, 3896, 3896, 3896, 3896, 3896, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949,
    3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3951, 3951, 3952, 3953, 3954, 3954, 3954, 3956, 3956, 3956, 3956, 3956, 3956,
    3956, 3956, 3956, 3956, 3956, 3958, 3958, 3958, 3958, 3958, 3958, 3958, 3958, 3958, 3958, 3958, 3958, 3958, 3958, 3958, 3958, 3958, 3958, 3958,
    3958, 3958, 3958, 3958, 3965, 3965, 3967, 3967, 3968, 3968, 3968, 3968, 3968, 3968, 3970, 3972, 3972, 3972, 3972, 3972, 3972, 3972, 3972, 3972,
    3972, 3972, 3972, 3973, 3973, 3973, 3973, 3973, 3973, 3973, 3974, 3974, 3974, 3977, 3977, 3977, 3977, 3977, 3977, 3979, 3979, 3986, 3986, 3986,
    3987, 3989, 3989, 3989, 3989, 3989, 3990, 3992, 3993, 3993, 3995, 3995, 3995, 3995, 3995, 3996, 3996, 3998, 3998, 3998, 4000, 4000, 4001, 4001,
    4002, 4002, 4002, 4002, 4002, 4002, 4002, 4002, 4003, 4003, 4003, 4003, 4003, 4003, 4003, 4003, 4003, 4003, 4003, 4003, 4003, 4003, 4003, 4003,
    4003, 4003, 4003, 4003, 4003, 4003, 4003, 4003, 4003, 4003, 4003, 4007, 4007, 4009, 4009, 4010, 4010, 4010, 4011, 4016, 4017, 4021, 4021, 4021,
    4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4022, 4023, 4023, 4023, 4023, 4023, 4023, 4024, 4024, 4024, 4024, 4026, 4029, 4030, 4030,
    4030, 4030, 4030, 4030, 4030, 4030, 4030, 4030, 4030, 4030, 4030, 4030, 4030, 4030, 4030, 4030, 4030, 4030, 4030, 4030, 4030, 4030, 4031, 4031,
    4033, 4033, 4033, 4033, 4033, 4033, 4036, 4036, 4037, 4037, 4037, 4037, 4037, 4037, 4037, 4037, 4037, 4037, 4037, 4037, 4037, 4037, 4037, 4037,
    4037, 4037, 4037, 4037, 4037, 4038, 4038, 4038, 4038, 4038, 4038, 4038, 4038, 4038, 4038, 4039, 4039, 4040, 4041, 4041, 4041, 4041, 4042, 4042,
    4042, 4042, 4042, 4042, 4042, 4042, 4042, 4042, 4043, 4043, 4043, 4043, 4044, 4044, 4048, 4048, 4048, 4048, 4049, 4050, 4050, 4051, 4051, 4051,
    4051, 4052, 4052, 4052, 4052, 4052, 4052, 4052, 4052, 4052, 4052, 4053, 4054, 4054, 4055, 4055, 4056, 4056, 4056, 4057, 4058, 4058, 4058, 4058,
    4058, 4058, 4062, 4062, 4063, 4063, 4063, 4063, 4063, 4063, 4064, 4065, 4065, 4065, 4065, 4066, 4067, 4067, 4067, 4067, 4068, 4068, 4068, 4068,
    4068, 4069, 4069, 4069, 4069, 4069, 4069, 4069, 4069, 4069, 4069, 4069, 4069, 4070, 4071, 4072, 4072, 4073, 4073, 4073, 4073, 4073, 4080, 4080,
    4080, 4081, 4081, 4081, 4082, 4082, 4082, 4082, 4082, 4082, 4083, 4083, 4083, 4083, 4083, 4083, 4083, 4083, 4083, 4083, 4083, 4083, 4085, 4085,
    4085, 4085, 4085, 4085, 4085, 4085, 4085, 4085, 4086, 4086, 4086, 4086, 4086, 4086, 4086, 4087, 4087, 4087, 4087, 4087, 4087, 4090, 4090, 4090,
    4090, 4090, 4090, 4090, 4090, 4091, 4091, 4091, 4092, 4092, 4092, 4092, 4092, 4092, 4092, 4092, 4093, 4093, 4093, 4094, 4094, 4094, 4094, 4094,
    4094, 4094, 4097, 4097, 4098, 4098, 4098, 4098, 4098, 4098, 4101, 4104, 4104, 4104, 4104, 4104, 4104, 4104, 4104, 4104, 4105, 4106, 4106, 4106,
    4107, 4107, 4107, 4107, 4107, 4107, 4107, 4108, 4108, 4108, 4109, 4109, 4109, 4110, 4110, 4110, 4113, 4113, 4113, 4113, 4113, 4117, 4117, 4117,
    4117, 4117, 4120, 4120, 4120, 4120, 4122, 4122, 4122, 4122, 4122, 4122, 4122, 4122, 4122, 4122, 4123, 4123, 4124, 4124, 4124, 4124, 4125, 4125,
    4125, 4125, 4125, 4125, 4127, 4127, 4127, 4127, 4127, 4127, 4128, 4128, 4128, 4128, 4128, 4128, 4128, 4128, 4129, 4129, 4129, 4129, 4129, 4129,
    4129, 4129, 4131, 4131, 4131, 4131, 4131, 4131, 4131, 4131, 4131, 4132, 4132, 4133, 4133, 4133, 4133, 4133, 4133, 4133, 4133, 4133, 4133, 4133,
    4133, 4133, 4133, 4133, 4134, 4134, 4134, 4134, 4134, 4134, 4134, 4134, 4134, 4134, 4134, 4135, 4135, 4135, 4136, 4136, 4136, 4136, 4136, 4136,
    4141, 4141, 4141, 4141, 4144, 4144, 4144, 4144, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4146, 4146, 4146, 4146, 4146, 4146, 4146, 4146, 4146,
    4146, 4147, 4147, 4147, 4147, 4147, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4150, 4150, 4150, 4150, 4150, 4150, 4151, 4155, 4158, 4158,
    4158, 4158, 4159, 4159, 4159, 4159, 4159, 4159, 4159, 4159, 4159, 4161, 4161, 4161, 4161, 4161, 4162, 4162, 4162, 4162, 4162, 4162, 4162, 4162,
    4162, 4162, 4162, 4162, 4162, 4162, 4162, 4162, 4162, 4162, 4162, 4162, 4162, 4162, 4162, 4162, 4162, 4162, 4163, 4163, 4163, 4163, 4163, 4164,
    4164, 4164, 4167, 4167, 4167, 4167, 4167, 4167, 4167, 4168, 4168, 4168, 4168, 4168, 4169, 4169, 4169, 4172, 4172, 4172, 4172, 4174, 4174, 4175,
    4175, 4175, 4175, 4175, 4175, 4175, 4175, 4175, 4175, 4175, 4175, 4181, 4184, 4184, 4185, 4185, 4185, 4185, 4186, 4186, 4189, 4189, 4189, 4189,
    4189, 4189, 4189, 4189, 4189, 4194, 4194, 4195, 4195, 4195, 4195, 4195, 4196, 4196, 4198, 4198, 4198, 4198, 4198, 4199, 4199, 4199, 4209, 4209,
    4209, 4209, 4211, 4211, 4211, 4211, 4211, 4211, 4213, 4213, 4213, 4214, 4214, 4214, 4214, 4214, 4214, 4214, 4214, 4214, 4216, 4218, 4218, 4218,
    4219, 4219, 4219, 4219, 4219, 4219, 4219, 4220, 4220, 4220, 4220, 4220, 4221, 4221, 4221, 4221, 4223, 4225, 4229, 4230, 4230, 4230, 4230, 4230,
    4230, 4231, 4233, 4233, 4233, 4233, 4233, 4233, 4233, 4233, 4233, 4233, 4233, 4233, 4233, 4235, 4235, 4235, 4235, 4235, 4235, 4235, 4235, 4236,
    4236, 4236, 4236, 4237, 4237, 4239, 4240, 4240, 4240, 4240, 4240, 4240, 4241, 4241, 4241, 4243, 4243, 4243, 4243, 4243, 4246, 4246, 4246, 4246,
    4246, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4246, 4251,
    4251, 4251, 4251, 4251, 4255, 4256, 4256, 4256, 4256, 4256, 4256, 4256, 4256, 4256, 4257, 4257, 4257, 4257, 4257, 4257, 4258, 4258, 4258, 4260,
    4261, 4261, 4261, 4261, 4261, 4261, 4261, 4261, 4261, 4261, 4261, 4261, 4261, 4261, 4261, 4261, 4261, 4263, 4263, 4264, 4265, 4266, 4266, 4267,
    4270, 4270, 4270, 4270, 4270, 4270, 4270, 4270, 4270, 4270, 4275, 4275, 4275, 4276, 4277, 4277, 4277, 4277, 4277, 4277, 4277, 4277, 4277, 4277,
    4278, 4278, 4278, 4278, 4278, 4278, 4278, 4278, 4278, 4278, 4278, 4278, 4278, 4278, 4278, 4278, 4278, 4278, 4278, 4278, 4278, 4278, 4280, 4280,
    4280, 4281, 4281, 4281, 4281, 4281, 4281, 4281, 4281, 4282, 4282, 4282, 4283, 4283, 4294, 4294, 4295, 4295, 4295, 4295, 4296, 4296, 4296, 4296,
    4296, 4297, 4298, 4298, 4300, 4300, 4321, 4321, 4322, 4322, 4324, 4325, 4325, 4325, 4325, 4325, 4326, 4326, 4327, 4327, 4327, 4328, 4328, 4328,
    4328, 4328, 4328, 4328, 4329, 4329, 4329, 4329, 4329, 4329, 4329, 4329, 4329, 4329, 4331, 4331, 4331, 4331, 4331, 4334, 4334, 4334, 4334, 4335,
    4335, 4336, 4338, 4338, 4338, 4339, 4339, 4339, 4339, 4341, 4341, 4342, 4342, 4342, 4342, 4342, 4342, 4343, 4343, 4343, 4344, 4344, 4344, 4346,
    4347, 4347, 4347, 4347, 4347, 4347, 4347, 4347, 4348, 4348, 4348, 4348, 4348, 4348, 4348, 4348, 4348, 4348, 4348, 4348, 4348, 4351, 4351, 4351,
    4351, 4351, 4351, 4351, 4367, 4373, 4373, 4373, 4373, 4373, 4373, 4373, 4373, 4373, 4373, 4373, 4373, 4374, 4374, 4374, 4376, 4376, 4376, 4376,
    4376, 4376, 4376, 4376, 4376, 4376, 4377, 4378, 4378, 4378, 4378, 4379, 4379, 4379, 4380, 4380, 4380, 4384, 4384, 4384, 4384, 4384, 4385, 4385,
    4386, 4387, 4387, 4387, 4387, 4387, 4387, 4388, 4388, 4388, 4389, 4389, 4391, 4391, 4391, 4398, 4398, 4398, 4398, 4398, 4398, 4398, 4398, 4398,
    4398, 4398, 4399, 4400, 4400, 4400, 4401, 4401, 4403, 4403, 4403, 4403, 4403, 4403, 4404, 4404, 4412, 4412, 4412, 4412, 4412, 4412, 4412, 4412,
    4415, 4415, 4415, 4415, 4416, 4416, 4416, 4416, 4416, 4416, 4416, 4418, 4418, 4418, 4418, 4418, 4419, 4419, 4421, 4421, 4421, 4421, 4421, 4421,
    4422, 4422, 4422, 4422, 4422, 4422, 4422, 4423, 4423, 4424, 4424, 4424, 4424, 4424, 4424, 4424, 4424, 4424, 4424, 4424, 4424, 4424, 4425, 4425,
    4425, 4425, 4425, 4429, 4429, 4429, 4429, 4430, 4430, 4430, 4430, 4430, 4430, 4431, 4432, 4432, 4432, 4432, 4433, 4433, 4433, 4433, 4433, 4435,
    4435, 4435, 4436, 4436, 4436, 4438, 4438, 4438, 4440, 4440, 4440, 4440, 4442, 4442, 4442, 4442, 4442, 4451, 4451, 4451, 4451, 4451, 4452, 4452,
    4452, 4455, 4456, 4456, 4456, 4456, 4456, 4456, 4456, 4456, 4462, 4462, 4463, 4463, 4463, 4463, 4463, 4463, 4463, 4463, 4463, 4463, 4463, 4463,
    4463, 4463, 4463, 4463, 4463, 4463, 4463, 4463, 4464, 4467, 4467, 4468, 4468, 4468, 4468, 4468, 4468, 4468, 4468, 4468, 4469, 4469, 4469, 4469,
    4469, 4469, 4471, 4471, 4471, 4471, 4471, 4471, 4471, 4471, 4471, 4471, 4471, 4471, 4471, 4471, 4471, 4471, 4471, 4473, 4473, 4473, 4473, 4474,
    4475, 4475, 4480, 4481, 4484, 4484, 4485, 4485, 4485, 4485, 4485, 4487, 4487, 4487, 4487, 4487, 4488, 4488, 4488, 4490, 4490, 4490, 4491, 4491,
    4491, 4493, 4494, 4495, 4496, 4496, 4496, 4496, 4496, 4496, 4496, 4496, 4496, 4496, 4497, 4500, 4500, 4500, 4501, 4501, 4501, 4501, 4502, 4502,
    4502, 4502, 4504, 4506, 4506, 4506, 4512, 4512, 4513, 4513, 4514, 4517, 4518, 4518, 4518, 4518, 4518, 4518, 4518, 4519, 4520, 4520, 4520, 4520,
    4520, 4520, 4539, 4541, 4541, 4542, 4542, 4542, 4542, 4543, 4543, 4544, 4544, 4544, 4545, 4545, 4546, 4546, 4546, 4546, 4546, 4546, 4546, 4546,
    4546, 4546, 4546, 4546, 4546, 4546, 4546, 4546, 4547, 4548, 4548, 4548, 4548, 4548, 4549, 4549, 4549, 4549, 4549, 4550, 4551, 4551, 4551, 4551,
    4551, 4551, 4553, 4553, 4554, 4554, 4554, 4554, 4554, 4554, 4555, 4555, 4555, 4555, 4555, 4556, 4556, 4557, 4558, 4559, 4559, 4560, 4560, 4560,
    4560, 4560, 4560, 4560, 4560, 4560, 4560, 4560, 4560, 4560, 4560, 4562, 4562, 4562, 4562, 4562, 4562, 4563, 4564, 4564, 4564, 4564, 4564, 4564,
    4564, 4564, 4565, 4565, 4565, 4565, 4565, 4565, 4565, 4565, 4565, 4566, 4566, 4566, 4566, 4566, 4566, 4566, 4566, 4566, 4569, 4569, 4569, 4569,
    4569, 4569, 4572, 4572, 4572, 4572, 4573, 4573, 4573, 4573, 4573, 4574, 4576, 4576, 4576, 4576, 4576, 4576, 4576, 4577, 4577, 4577, 4577, 4577,
    4577, 4577, 4577, 4577, 4578, 4578, 4578, 4578, 4579, 4579, 4581, 4582, 4582, 4582, 4582, 4582, 4582, 4582, 4582, 4582, 4582, 4582, 4583, 4583,
    4583, 4583, 4583, 4583, 4583, 4583, 4583, 4583, 4583, 4583, 4584, 4584, 4584, 4584, 4584, 4584, 4584, 4584, 4585, 4585, 4585, 4585, 4585, 4585,
    4585, 4585, 4585, 4585, 4585, 4592, 4592, 4592, 4592, 4592, 4592, 4592, 4592, 4592, 4592, 4592, 4592, 4592, 4592, 4592, 4593, 4594, 4594, 4594,
    4594, 4595, 4595, 4595, 4596, 4596, 4603, 4605, 4606, 4622, 4622, 4622, 4622, 4623, 4623, 4623, 4623, 4623, 4623, 4623, 4626, 4626, 4626, 4626,
    4626, 4626, 4628, 4629, 4629, 4629, 4631, 4631, 4631, 4631, 4631, 4631, 4631, 4646, 4646, 4646, 4646, 4646, 4650, 4650, 4650, 4651, 4651, 4651,
    4651, 4651, 4651, 4651, 4651, 4651, 4651, 4651, 4658, 4659, 4659, 4659, 4659, 4659, 4659, 4659, 4660, 4660, 4660, 4660, 4660, 4660, 4660, 4661,
    4661, 4661, 4661, 4661, 4662, 4662, 4662, 4662, 4662, 4662, 4662, 4662, 4662, 4662, 4663, 4663, 4663, 4663, 4665, 4666, 4666, 4666, 4666, 4668,
    4668, 4668, 4668, 4669, 4669, 4669, 4669, 4670, 4671, 4671, 4671, 4671, 4673, 4673, 4673, 4673, 4673, 4674, 4674, 4674, 4674, 4674, 4676, 4677,
    4677, 4677, 4677, 4677, 4677, 4677, 4677, 4677, 4677, 4678, 4678, 4678, 4678, 4678, 4678, 4678, 4678, 4678, 4680, 4680, 4680, 4680, 4680, 4680,
    4680, 4680, 4680, 4680, 4680, 4680, 4680, 4680, 4680, 4680, 4680, 4681, 4681, 4681, 4681, 4681, 4682, 4682, 4682, 4682, 4682, 4683, 4683, 4683,
    4683, 4683, 4684, 4685, 4685, 4685, 4685, 4685, 4685, 4686, 4690, 4692, 4692, 4692, 4692, 4692, 4692, 4692, 4693, 4693, 4693, 4693, 4693, 4693,
    4693, 4693, 4693, 4693, 4693, 4693, 4693, 4694, 4694, 4694, 4694, 4694, 4694, 4694, 4695, 4695, 4695, 4695, 4695, 4695, 4695, 4695, 4695, 4695,
    4695, 4696, 4696, 4696, 4696, 4696, 4696, 4696, 4696, 4697, 4697, 4698, 4698, 4698, 4698, 4698, 4698, 4698, 4698, 4698, 4699, 4700, 4701, 4702,
    4702, 4704, 4704, 4704, 4704, 4704, 4704, 4704, 4704, 4705, 4705, 4705, 4705, 4705, 4705, 4705, 4705, 4709, 4711, 4712, 4713, 4713, 4713, 4715,
    4715, 4715, 4715, 4715, 4715, 4715, 4715, 4719, 4719, 4719, 4719, 4719, 4719, 4719, 4719, 4720, 4720, 4720, 4720, 4720, 4720, 4723, 4723, 4723,
    4723, 4723, 4723, 4723, 4723, 4723, 4723, 4723, 4726, 4726, 4726, 4726, 4726, 4726, 4726, 4726, 4726, 4726, 4726, 4726, 4726, 4726, 4726, 4726,
    4726, 4726, 4726, 4727, 4735, 4735, 4736, 4736, 4736, 4749, 4750, 4750, 4750, 4751, 4751, 4752, 4752, 4752, 4752, 4752, 4752, 4752, 4752, 4752,
    4753, 4754, 4755, 4755, 4755, 4758, 4759, 4759, 4759, 4759, 4759, 4759, 4760, 4760, 4760, 4760, 4760, 4760, 4760, 4760, 4762, 4762, 4763, 4763,
    4763, 4763, 4763, 4763, 4763, 4763, 4763, 4763, 4765, 4766, 4766, 4766, 4767, 4767, 4767, 4767, 4767, 4767, 4767, 4767, 4767, 4767, 4768, 4768,
    4772, 4772, 4773, 4773, 4773, 4773, 4773, 4773, 4773, 4773, 4773, 4773, 4776, 4776, 4779, 4779, 4779, 4779, 4779, 4779, 4780, 4781, 4781, 4781,
    4782, 4782, 4783, 4783, 4783, 4784, 4784, 4784, 4784, 4784, 4784, 4784, 4784, 4784, 4784, 4784, 4784, 4785, 4808, 4808, 4809, 4809, 4809, 4809,
    4809, 4810, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4811, 4813, 4813, 4813, 4813, 4813,
    4813, 4813, 4813, 4814, 4814, 4814, 4814, 4814, 4814, 4814, 4815, 4815, 4816, 4816, 4816, 4817, 4818, 4818, 4818, 4818, 4818, 4819, 4819, 4819,
    4819, 4819, 4820, 4821, 4821, 4823, 4823, 4824, 4824, 4824, 4824, 4824, 4824, 4824, 4834, 4835, 4835, 4835, 4835, 4835, 4835, 4836, 4836, 4836,
    4836, 4836, 4836, 4836, 4836, 4836, 4836, 4836, 4836, 4836, 4838, 4838, 4838, 4838, 4838, 4840, 4840, 4840, 4840, 4840, 4840, 4840, 4840, 4841,
    4843, 4843, 4843, 4844, 4844, 4844, 4844, 4844, 4844, 4845, 4846, 4848, 4849, 4849, 4849, 4849, 4849, 4849, 4849, 4852, 4852, 4853, 4853, 4853,
    4854, 4854, 4854, 4854, 4854, 4854, 4854, 4854, 4854, 4854, 4854, 4854, 4854, 4857, 4857, 4857, 4857, 4857, 4857, 4857, 4857, 4860, 4860, 4860,
    4861, 4862, 4862, 4864, 4864, 4864, 4864, 4864, 4864, 4869, 4869, 4869, 4870, 4870, 4872, 4872, 4872, 4876, 4877, 4877, 4877, 4881, 4881, 4881,
    4881, 4881, 4881, 4881, 4881, 4882, 4882, 4882, 4883, 4883, 4883, 4883, 4883, 4883, 4883, 4883, 4883, 4883, 4894, 4894, 4894, 4894, 4894, 4894,
    4894, 4894, 4894, 4894, 4894, 4894, 4895, 4895, 4895, 4895, 4895, 4895, 4896, 4896, 4897, 4897, 4897, 4897, 4897, 4897, 4897, 4898, 4898, 4898,
    4898, 4898, 4898, 4898, 4898, 4898, 4898, 4899, 4899, 4899, 4899, 4900, 4900, 4900, 4900, 4900, 4900, 4900, 4903, 4903, 4903, 4904, 4904, 4904,
    4905, 4909, 4909, 4909, 4909, 4912, 4912, 4914, 4915, 4924, 4924, 4925, 4925, 4927, 4927, 4928, 4928, 4928, 4933, 4933, 4933, 4934, 4934, 4934,
    4934, 4934, 4934, 4934, 4934, 4934, 4934, 4934, 4934, 4934, 4934, 4934, 4934, 4934, 4934, 4934, 4934, 4934, 4934, 4934, 4934, 4934, 4934, 4934,
    4934, 4934, 4935, 4935, 4935, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4937, 4938, 4938,
    4938, 4938, 4938, 4938, 4938, 4938, 4938, 4938, 4939, 4939, 4939, 4939, 4939, 4939, 4939, 4939, 4939, 4939, 4939, 4940, 4940, 4940, 4940, 4944,
    4944, 4944, 4945, 4947, 4947, 4948, 4948, 4948, 4948, 4948, 4948, 4949, 4949, 4949, 4949, 4949, 4951, 4954, 4954, 4954, 4954, 4957, 4957, 4957,
    4957, 4957, 4957, 4957, 4957, 4957, 4957, 4957, 4957, 4957, 4957, 4957, 4957, 4957, 4957, 4976, 4976, 4976, 4976, 4976, 4976, 4976, 4976, 4978,
    4978, 4978, 4979, 4981, 4981, 4981, 4981, 4985, 4985, 4985, 4985, 4985, 4985, 4985, 4986, 4986, 4986, 4986, 4986, 4986, 4986, 4986, 4986, 4986,
    4986, 4986, 4986, 4986, 4989, 4989, 4989, 4989, 4989, 4989, 4989, 4992, 4992, 4992, 4992, 5005, 5005, 5005, 5005, 5005, 5006, 5006, 5006, 5006,
    5006, 5006, 5007, 5008, 5008, 5008, 5010, 5016, 5016, 5017, 5017, 5017, 5017, 5017, 5017, 5017, 5017, 5019, 5022, 5022, 5022, 5023, 5024, 5024,
    5024, 5025, 5025, 5025, 5025, 5025, 5025, 5025, 5025, 5025, 5025, 5025, 5025, 5025, 5026, 5026, 5029, 5029, 5029, 5029, 5029, 5029, 5029, 5029,
    5029, 5030, 5030, 5030, 5030, 5030, 5030, 5030, 5030, 5031, 5032, 5033, 5033, 5033, 5033, 5033, 5037, 5037, 5037, 5037, 5037, 5037, 5037, 5037,
    5037, 5037, 5037, 5037, 5037, 5041, 5041, 5041, 5041, 5041, 5041, 5041, 5041, 5041, 5041, 5041, 5041, 5041, 5042, 5042, 5042, 5042, 5042, 5042,
    5042, 5044, 5044, 5044, 5044, 5049, 5052, 5052, 5052, 5052, 5052, 5052, 5052, 5052, 5054, 5054, 5054, 5054, 5054, 5054, 5054, 5054, 5054, 5054,
    5056, 5056, 5056, 5056, 5056, 5056, 5056, 5056, 5056, 5057, 5057, 5057, 5057, 5057, 5057, 5057, 5057, 5057, 5061, 5061, 5061, 5061, 5061, 5061,
    5061, 5061, 5061, 5062, 5062, 5064, 5064, 5087, 5087, 5092, 5092, 5092, 5092, 5092, 5092, 5092, 5092, 5092, 5092, 5092, 5092, 5092, 5092, 5092,
    5092, 5092, 5093, 5093, 5094, 5094, 5096, 5096, 5097, 5097, 5098, 5098, 5098, 5098, 5099, 5099, 5099, 5101, 5101, 5101, 5101, 5101, 5101, 5101,
    5102, 5102, 5103, 5103, 5103, 5103, 5104, 5104, 5104, 5104, 5104, 5104, 5104, 5104, 5106, 5106, 5107, 5111, 5114, 5114, 5114, 5115, 5115, 5115,
    5115, 5115, 5115, 5115, 5118, 5118, 5119, 5119, 5119, 5119, 5119, 5121, 5122, 5123, 5123, 5139, 5139, 5140, 5140, 5140, 5140, 5140, 5140, 5140,
    5142, 5146, 5146, 5146, 5147, 5147, 5147, 5147, 5147, 5150, 5150, 5150, 5150, 5150, 5150, 5150, 5150, 5150, 5150, 5151, 5151, 5151, 5151, 5154,
    5154, 5154, 5161, 5161, 5161, 5161, 5161, 5161, 5161, 5161, 5161, 5164, 5164, 5164, 5164, 5164, 5164, 5164, 5164, 5164, 5164, 5164, 5165, 5166,
    5166, 5166, 5166, 5166, 5166, 5168, 5168, 5168, 5168, 5168, 5176, 5176, 5176, 5176, 5176, 5176, 5176, 5177, 5178, 5178, 5180, 5180, 5180, 5180,
    5180, 5181, 5181, 5181, 5181, 5181, 5181, 5181, 5182, 5182, 5184, 5184, 5184, 5184, 5184, 5185, 5185, 5185, 5186, 5186, 5186, 5186, 5186, 5186,
    5187, 5187, 5187, 5187, 5187, 5188, 5191, 5191, 5191, 5192, 5192, 5192, 5192, 5192, 5192, 5192, 5192, 5192, 5192, 5192, 5192, 5192, 5192, 5192,
    5192, 5192, 5194, 5195, 5195, 5195, 5195, 5195, 5195, 5195, 5195, 5195, 5195, 5195, 5199, 5200, 5200, 5201, 5201, 5201, 5201, 5201, 5201, 5201,
    5201, 5201, 5203, 5203, 5203, 5203, 5203, 5203, 5203, 5203, 5203, 5203, 5203, 5203, 5203, 5203, 5203, 5204, 5204, 5206, 5206, 5206, 5206, 5206,
    5206, 5206, 5206, 5206, 5206, 5206, 5206, 5206, 5206, 5206, 5206, 5206, 5207, 5207, 5207, 5210, 5211, 5211, 5211, 5211, 5211, 5212, 5217, 5218,
    5219, 5220, 5220, 5224, 5224, 5224, 5224, 5224, 5224, 5225, 5227, 5229, 5229, 5230, 5230, 5230, 5230, 5233, 5233, 5233, 5234, 5234, 5234, 5234,
    5234, 5234, 5234, 5234, 5236, 5236, 5236, 5237, 5237, 5237, 5241, 5241, 5241, 5242, 5242, 5243, 5243, 5243, 5243, 5251, 5252, 5252, 5252, 5252,
    5252, 5252, 5252, 5252, 5259, 5259, 5259, 5259, 5259, 5259, 5259, 5260, 5260, 5260, 5261, 5264, 5264, 5264, 5265, 5265, 5265, 5265, 5265, 5265,
    5266, 5267, 5267, 5267, 5267, 5267, 5267, 5267, 5268, 5269, 5269, 5269, 5269, 5269, 5269, 5270, 5270, 5279, 5279, 5280, 5280, 5280, 5281, 5281,
    5281, 5281, 5281, 5283, 5285, 5285, 5285, 5285, 5285, 5285, 5285, 5285, 5285, 5285, 5285, 5285, 5285, 5285, 5288, 5288, 5289, 5289, 5289, 5291,
    5291, 5291, 5292, 5292, 5292, 5292, 5292, 5292, 5292, 5293, 5293, 5293, 5294, 5294, 5294, 5294, 5294, 5295, 5295, 5296, 5296, 5296, 5296, 5296,
    5298, 5301, 5301, 5301, 5301, 5301, 5301, 5301, 5302, 5302, 5302, 5302, 5302, 5302, 5302, 5302, 5302, 5303, 5304, 5304, 5304, 5304, 5304, 5304,
    5304, 5304, 5304, 5304, 5308, 5308, 5308, 5308, 5308, 5308, 5308, 5310, 5310, 5311, 5311, 5311, 5311, 5311, 5311, 5311, 5311, 5312, 5312, 5312,
    5312, 5312, 5312, 5312, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5315, 5315, 5315, 5315, 5315,
    5316, 5316, 5317, 5317, 5317, 5317, 5317, 5319, 5319, 5319, 5320, 5325, 5327, 5327, 5327, 5328, 5328, 5328, 5328, 5328, 5328, 5328, 5328, 5328,
    5328, 5328, 5331, 5331, 5331, 5331, 5331, 5331, 5331, 5331, 5332, 5332, 5332, 5332, 5332, 5332, 5332, 5333, 5333, 5333, 5333, 5333, 5333, 5333,
    5334, 5334, 5334, 5334, 5334, 5334, 5334, 5334, 5334, 5334, 5334, 5335, 5336, 5338, 5340, 5341, 5342, 5343, 5343, 5343, 5344, 5344, 5344, 5347,
    5347, 5347, 5347, 5347, 5347, 5347, 5348, 5348, 5348, 5348, 5349, 5351, 5351, 5351, 5352, 5353, 5353, 5353, 5353, 5353, 5353, 5353, 5353, 5353,
    5353, 5353, 5353, 5353, 5353, 5353, 5353, 5354, 5354, 5354, 5354, 5354, 5356, 5357, 5357, 5357, 5358, 5358, 5358, 5360, 5360, 5360, 5360, 5360,
    5360, 5360, 5360, 5360, 5360, 5360, 5360, 5360, 5360, 5360, 5360, 5360, 5360, 5360, 5360, 5361, 5361, 5361, 5361, 5363, 5363, 5363, 5363, 5363,
    5363, 5363, 5363, 5366, 5366, 5366, 5366, 5366, 5366, 5366, 5368, 5370, 5371, 5371, 5371, 5371, 5371, 5371, 5371, 5371, 5371, 5371, 5374, 5374,
    5374, 5374, 5374, 5376, 5376, 5376, 5376, 5376, 5376, 5376, 5376, 5376, 5376, 5376, 5376, 5376, 5376, 5377, 5377, 5377, 5377, 5377, 5377, 5378,
    5391, 5391, 5391, 5393, 5393, 5393, 5394, 5394, 5394, 5394, 5394, 5395, 5397, 5399, 5399, 5399, 5399, 5400, 5400, 5400, 5401, 5401, 5402, 5402,
    5402, 5402, 5402, 5402, 5402, 5404, 5404, 5404, 5404, 5404, 5404, 5404, 5404, 5408, 5408, 5408, 5408, 5408, 5408, 5408, 5408, 5408, 5408, 5408,
    5408, 5408, 5408, 5408, 5408, 5408, 5408, 5408, 5408, 5409, 5409, 5409, 5409, 5409, 5409, 5409, 5409, 5409, 5409, 5411, 5411, 5411, 5412, 5412,
    5414, 5414, 5420, 5420, 5420, 5421, 5421, 5421, 5421, 5423, 5428, 5428, 5429, 5429, 5430, 5430, 5430, 5430, 5430, 5430, 5430, 5430, 5430, 5430,
    5430, 5430, 5430, 5430, 5431, 5431, 5432, 5432, 5432, 5433, 5434, 5434, 5444, 5444, 5444, 5444, 5444, 5444, 5444, 5444, 5444, 5445, 5446, 5447,
    5447, 5449, 5450, 5450, 5450, 5450, 5450, 5451, 5451, 5451, 5451, 5451, 5451, 5451, 5451, 5451, 5452, 5452, 5453, 5453, 5453, 5453, 5453, 5453,
    5453, 5454, 5454, 5454, 5454, 5454, 5454, 5454, 5454, 5454, 5454, 5454, 5454, 5454, 5454, 5454, 5454, 5454, 5456, 5456, 5456, 5456, 5456, 5456,
    5456, 5456, 5458, 5458, 5458, 5458, 5458, 5458, 5458, 5458, 5458, 5458, 5459, 5459, 5460, 5460, 5460, 5460, 5460, 5460, 5463, 5464, 5464, 5467,
    5467, 5476, 5477, 5479, 5479, 5479, 5479, 5479, 5479, 5479, 5479, 5479, 5479, 5479, 5480, 5480, 5480, 5480, 5480, 5480, 5480, 5482, 5482, 5482,
    5482, 5482, 5483, 5483, 5483, 5483, 5483, 5487, 5487, 5487, 5487, 5487, 5489, 5489, 5490, 5490, 5491, 5492, 5492, 5492, 5492, 5492, 5492, 5492,
    5492, 5492, 5492, 5493, 5493, 5493, 5493, 5493, 5493, 5493, 5494, 5494, 5494, 5495, 5496, 5496, 5496, 5496, 5496, 5496, 5496, 5497, 5497, 5497,
    5497, 5499, 5499, 5499, 5499, 5499, 5499, 5499, 5499, 5499, 5499, 5500, 5500, 5500, 5500, 5500, 5500, 5500, 5500, 5500, 5500, 5500, 5500, 5500,
    5501, 5501, 5502, 5502, 5503, 5504, 5505, 5505, 5506, 5506, 5506, 5506, 5506, 5507, 5507, 5508, 5508, 5508, 5508, 5508, 5509, 5510, 5510, 5510,
    5510, 5510, 5511, 5511, 5511, 5511, 5511, 5511, 5512, 5512, 5512, 5512, 5512, 5512, 5512, 5512, 5512, 5512, 5512, 5512, 5512, 5512, 5513, 5513,
    5514, 5514, 5520, 5520, 5520, 5520, 5520, 5520, 5520, 5520, 5520, 5520, 5520, 5520, 5520, 5520, 5521, 5522, 5522, 5522, 5522, 5522, 5523, 5527,
    5527, 5527, 5527, 5527, 5527, 5527, 5527, 5527, 5527, 5527, 5527, 5527, 5527, 5533, 5533, 5533, 5535, 5535, 5537, 5538, 5538, 5539, 5539, 5539,
    5539, 5539, 5541, 5541, 5541, 5541, 5541, 5541, 5541, 5541, 5541, 5542, 5542, 5542, 5542, 5542, 5542, 5542, 5542, 5542, 5542, 5542, 5542, 5542,
    5542, 5542, 5542, 5542, 5542, 5542, 5542, 5542, 5542, 5542, 5542, 5542, 5542, 5543, 5543, 5543, 5543, 5543, 5546, 5547, 5547, 5547, 5548, 5548,
    5548, 5548, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5570, 5571, 5573, 5573, 5574, 5574, 5575, 5575, 5575, 5575, 5575, 5575,
    5578, 5578, 5578, 5578, 5578, 5578, 5578, 5580, 5580, 5580, 5580, 5580, 5580, 5580, 5580, 5580, 5580, 5580, 5580, 5580, 5581, 5581, 5581, 5581,
    5582, 5582, 5582, 5583, 5583, 5584, 5584, 5586, 5587, 5588, 5588, 5588, 5589, 5590, 5590, 5590, 5590, 5590, 5590, 5590, 5593, 5593, 5593, 5593,
    5593, 5593, 5594, 5594, 5594, 5594, 5594, 5594, 5594, 5594, 5595, 5595, 5595, 5595, 5595, 5595, 5595, 5602, 5602, 5602, 5603, 5603, 5603, 5603,
    5603, 5603, 5603, 5603, 5603, 5605, 5606, 5612, 5612, 5612, 5613, 5687, 5687, 5687, 5687, 5687, 5687, 5687, 5687, 5687, 5687, 5687, 5687, 5687,
    5687, 5687, 5687, 5689, 5689, 5690, 5690, 5690, 5690, 5690, 5690, 5691, 5691, 5691, 5691, 5691, 5691, 5691, 5691, 5693, 5693, 5693, 5693, 5695,
    5695, 5695, 5695, 5696, 5696, 5696, 5696, 5696, 5696, 5696, 5696, 5698, 5699, 5699, 5699, 5699, 5699, 5699, 5699, 5700, 5700, 5700, 5700, 5700,
    5700, 5700, 5702, 5702, 5702, 5702, 5702, 5702, 5702, 5702, 5703, 5703, 5703, 5703, 5703, 5703, 5703, 5703, 5703, 5703, 5703, 5706, 5706, 5706,
    5707, 5707, 5707, 5707, 5707, 5708, 5708, 5708, 5708, 5708, 5708, 5708, 5708, 5708, 5709, 5709, 5709, 5709, 5709, 5709, 5709, 5710, 5710, 5710,
    5710, 5711, 5711, 5711, 5711, 5711, 5711, 5711, 5715, 5717, 5717, 5717, 5717, 5718, 5726, 5727, 5728, 5728, 5730, 5730, 5730, 5730, 5730, 5730,
    5730, 5730, 5730, 5730, 5730, 5730, 5730, 5730, 5730, 5730, 5730, 5731, 5732, 5733, 5733, 5733, 5733, 5733, 5733, 5733, 5733, 5733, 5733, 5733,
    5734, 5734, 5734, 5734, 5734, 5734, 5735, 5735, 5735, 5735, 5746, 5746, 5746, 5746, 5746, 5746, 5746, 5747, 5747, 5747, 5747, 5747, 5747, 5747,
    5747, 5748, 5748, 5748, 5749, 5749, 5749, 5749, 5749, 5749, 5749, 5750, 5750, 5750, 5750, 5750, 5750, 5750, 5750, 5750, 5750, 5750, 5750, 5750,
    5750, 5750, 5751, 5751, 5751, 5751, 5751, 5751, 5755, 5755, 5755, 5755, 5755, 5755, 5755, 5755, 5759, 5759, 5759, 5759, 5759, 5761, 5762, 5762,
    5762, 5762, 5762, 5762, 5762, 5762, 5762, 5762, 5762, 5762, 5762, 5762, 5762, 5763, 5766, 5766, 5766, 5767, 5767, 5767, 5768, 5776, 5776, 5776,
    5776, 5776, 5776, 5776, 5776, 5777, 5777, 5778, 5778, 5779, 5779, 5781, 5782, 5782, 5782, 5782, 5782, 5782, 5782, 5782, 5782, 5782, 5782, 5784,
    5784, 5784, 5784, 5784, 5784, 5784, 5785, 5787, 5787, 5787, 5788, 5788, 5788, 5788, 5788, 5788, 5788, 5789, 5790, 5790, 5792, 5792, 5792, 5792,
    5792, 5793, 5794, 5797, 5797, 5797, 5797, 5797, 5798, 5798, 5799, 5799, 5799, 5799, 5799, 5800, 5800, 5800, 5800, 5800, 5800, 5801, 5801, 5801,
    5801, 5801, 5801, 5801, 5801, 5801, 5802, 5802, 5802, 5804, 5804, 5804, 5804, 5805, 5807, 5807, 5807, 5807, 5807, 5807, 5807, 5807, 5807, 5807,
    5808, 5808, 5808, 5808, 5809, 5809, 5809, 5809, 5809, 5809, 5812, 5813, 5813, 5813, 5814, 5814, 5814, 5814, 5814, 5815, 5815, 5815, 5815, 5816,
    5819, 5819, 5819, 5819, 5821, 5821, 5821, 5821, 5823, 5823, 5823, 5823, 5823, 5823, 5823, 5823, 5823, 5823, 5823, 5823, 5823, 5823, 5824, 5826,
    5826, 5827, 5827, 5827, 5827, 5827, 5828, 5828, 5828, 5828, 5828, 5828, 5828, 5828, 5828, 5828, 5828, 5828, 5828, 5829, 5830, 5830, 5831, 5831,
    5833, 5833, 5835, 5835, 5835, 5843, 5844, 5844, 5847, 5847, 5847, 5847, 5847, 5847, 5848, 5849, 5849, 5849, 5849, 5850, 5850, 5850, 5850, 5850,
    5851, 5852, 5852, 5852, 5852, 5853, 5853, 5854, 5854, 5854, 5854, 5854, 5854, 5854, 5854, 5854, 5854, 5854, 5854, 5854, 5854, 5854, 5854, 5854,
    5854, 5855, 5855, 5856, 5857, 5857, 5858, 5858, 5858, 5859, 5859, 5859, 5860, 5860, 5860, 5860, 5861, 5861, 5861, 5861, 5862, 5862, 5862, 5862,
    5863, 5863, 5868, 5869, 5869, 5869, 5869, 5869, 5870, 5870, 5870, 5870, 5870, 5870, 5870, 5870, 5870, 5870, 5870, 5871, 5871, 5871, 5871, 5871,
    5871, 5873, 5873, 5873, 5873, 5873, 5874, 5874, 5874, 5874, 5874, 5874, 5874, 5874, 5874, 5874, 5874, 5874, 5874, 5874, 5875, 5875, 5875, 5876,
    5876, 5878, 5880, 5882, 5882, 5882, 5882, 5882, 5882, 5883, 5883, 5883, 5883, 5885, 5885, 5885, 5885, 5885, 5885, 5885, 5890, 5890, 5890, 5890,
    5890, 5890, 5890, 5890, 5890, 5890, 5892, 5892, 5894, 5894, 5896, 5896, 5896, 5896, 5896, 5900, 5900, 5900, 5900, 5900, 5901, 5901, 5901, 5901,
    5901, 5901, 5901, 5902, 5902, 5902, 5902, 5902, 5902, 5902, 5902, 5902, 5904, 5904, 5904, 5904, 5904, 5905, 5906, 5906, 5907, 5907, 5907, 5907,
    5907, 5907, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5908, 5909, 5909, 5909, 5909, 5909, 5909,
    5909, 5909, 5910, 5910, 5910, 5914, 5914, 5914, 5914, 5914, 5914, 5914, 5914, 5914, 5914, 5917, 5921, 5921, 5921, 5921, 5922, 5922, 5924, 5925,
    5925, 5925, 5925, 5925, 5925, 5925, 5927, 5927, 5927, 5927, 5927, 5927, 5927, 5928, 5928, 5928, 5928, 5928, 5928, 5928, 5928, 5928, 5928, 5928,
    5930, 5930, 5933, 5934, 5934, 5934, 5934, 5934, 5934, 5934, 5934, 5934, 5934, 5934, 5934, 5938, 5938, 5938, 5938, 5938, 5939, 5939, 5939, 5939,
    5939, 5940, 5940, 5940, 5941, 5941, 5941, 5942, 5942, 5942, 5942, 5942, 5942, 5942, 5942, 5942, 5942, 5942, 5942, 5943, 5944, 5944, 5944, 5944,
    5944, 5944, 5944, 5944, 5944, 5944, 5944, 5944, 5946, 5946, 5946, 5946, 5947, 5950, 5950, 5950, 5951, 5951, 5951, 5951, 5951, 5951, 5951, 5951,
    5951, 5951, 5951, 5951, 5951, 5951, 5951, 5951, 5951, 5951, 6018, 6018, 6018, 6019, 6023, 6023, 6023, 6023, 6024, 6026, 6026, 6026, 6028, 6028,
    6028, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034, 6034,
    6034, 6034, 6034, 6034, 6034, 6034, 6036, 6037, 6037, 6038, 6040, 6040, 6043, 6043, 6043, 6043, 6043, 6046, 6046, 6046, 6047, 6047, 6047, 6047,
    6047, 6047, 6047, 6047, 6047, 6047, 6047, 6068, 6068, 6069, 6069, 6069, 6069, 6069, 6070, 6071, 6071, 6071, 6071, 6071, 6071, 6071, 6071, 6071,
    6071, 6071, 6071, 6072, 6072, 6072, 6072, 6072, 6074, 6074, 6075, 6075, 6075, 6075, 6075, 6075, 6076, 6076, 6076, 6077, 6077, 6077, 6077, 6077,
    6083, 6084, 6084, 6084, 6084, 6084, 6084, 6084, 6084, 6084, 6084, 6084, 6084, 6084, 6084, 6088, 6088, 6088, 6088, 6088, 6088, 6088, 6088, 6088,
    6088, 6088, 6088, 6088, 6088, 6088, 6092, 6092, 6092, 6092, 6093, 6093, 6093, 6093, 6093, 6093, 6095, 6095, 6095, 6095, 6095, 6095, 6095, 6098,
    6099, 6100, 6100, 6100, 6103, 6103, 6103, 6103, 6103, 6103, 6103, 6104, 6110, 6111, 6111, 6111, 6111, 6111, 6111, 6111, 6111, 6111, 6111, 6111,
    6111, 6111, 6111, 6111, 6111, 6111, 6111, 6111, 6111, 6111, 6111, 6111, 6111, 6111, 6111, 6112, 6113, 6114, 6114, 6114, 6114, 6115, 6115, 6115,
    6115, 6115, 6115, 6115, 6115, 6118, 6118, 6124, 6124, 6124, 6124, 6126, 6127, 6128, 6130, 6130, 6130, 6131, 6131, 6131, 6131, 6131, 6132, 6132,
    6132, 6132, 6133, 6133, 6133, 6134, 6134, 6134, 6134, 6134, 6136, 6136, 6136, 6137, 6137, 6137, 6138, 6138, 6138, 6138, 6138, 6138, 6138, 6138,
    6138, 6138, 6138, 6138, 6139, 6141, 6142, 6142, 6142, 6142, 6142, 6142, 6142, 6142, 6142, 6151, 6151, 6153, 6153, 6153, 6153, 6153, 6154, 6154,
    6154, 6154, 6154, 6154, 6154, 6155, 6155, 6155, 6155, 6157, 6158, 6158, 6158, 6158, 6158, 6159, 6159, 6159, 6160, 6161, 6161, 6162, 6162, 6162,
    6163, 6163, 6163, 6163, 6163, 6163, 6163, 6163, 6165, 6165, 6166, 6166, 6168, 6169, 6169, 6169, 6169, 6169, 6169, 6169, 6169, 6169, 6171, 6171,
    6171, 6187, 6187, 6187, 6187, 6189, 6189, 6189, 6189, 6189, 6189, 6189, 6189, 6190, 6190, 6190, 6190, 6190, 6190, 6190, 6190, 6190, 6191, 6191,
    6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6194, 6194, 6195, 6195, 6196, 6197, 6197, 6197, 6197, 6197, 6197, 6199, 6199,
    6199, 6199, 6199, 6199, 6199, 6199, 6199, 6200, 6200, 6200, 6201, 6201, 6201, 6201, 6203, 6203, 6203, 6203, 6203, 6203, 6203, 6203, 6203, 6203,
    6203, 6203, 6203, 6203, 6203, 6203, 6203, 6203, 6203, 6203, 6203, 6204, 6204, 6204, 6204, 6204, 6204, 6204, 6204, 6204, 6204, 6204, 6205, 6205,
    6205, 6205, 6205, 6206, 6207, 6207, 6207, 6208, 6208, 6208, 6208, 6208, 6208, 6208, 6208, 6209, 6209, 6209, 6210, 6210, 6210, 6211, 6211, 6211,
    6212, 6212, 6213, 6213, 6214, 6215, 6215, 6215, 6215, 6216, 6216, 6216, 6216, 6217, 6217, 6220, 6220, 6220, 6220, 6220, 6220, 6221, 6221, 6221,
    6221, 6222, 6222, 6222, 6223, 6223, 6223, 6225, 6225, 6225, 6225, 6225, 6225, 6226, 6226, 6228, 6228, 6228, 6228, 6228, 6230, 6231, 6231, 6231,
    6231, 6231, 6231, 6231, 6231, 6232, 6232, 6232, 6232, 6234, 6234, 6234, 6234, 6234, 6234, 6234, 6234, 6234, 6234, 6234, 6234, 6234, 6234, 6234,
    6234, 6234, 6234, 6234, 6240, 6240, 6240, 6240, 6241, 6241, 6241, 6241, 6241, 6241, 6241, 6241, 6241, 6241, 6241, 6241, 6258, 6258, 6258, 6258,
    6263, 6263, 6263, 6265, 6265, 6265, 6265, 6265, 6265, 6265, 6265, 6265, 6265, 6265, 6267, 6267, 6267, 6268, 6270, 6272, 6272, 6272, 6272, 6272,
    6272, 6272, 6274, 6274, 6274, 6274, 6274, 6277, 6277, 6277, 6277, 6277, 6277, 6277, 6277, 6277, 6277, 6277, 6278, 6279, 6279, 6283, 6283, 6283,
    6285, 6286, 6286, 6286, 6302, 6302, 6302, 6304, 6304, 6306, 6306, 6306, 6306, 6306, 6306, 6307, 6307, 6308, 6308, 6308, 6308, 6310, 6310, 6310,
    6310, 6310, 6310, 6310, 6310, 6310, 6310, 6310, 6310, 6310, 6310, 6310, 6310, 6319, 6319, 6319, 6319, 6319, 6319, 6319, 6319, 6320, 6320, 6321,
    6321, 6322, 6324, 6324, 6324, 6324, 6324, 6324, 6325, 6326, 6327, 6327, 6327, 6327, 6327, 6327, 6332, 6332, 6332, 6332, 6332, 6332, 6332, 6332,
    6332, 6337, 6337, 6337, 6337, 6338, 6339, 6339, 6339, 6339, 6339, 6339, 6339, 6339, 6339, 6339, 6340, 6343, 6343, 6343, 6343, 6344, 6344, 6345,
    6345, 6345, 6346, 6346, 6346, 6346, 6346, 6346, 6347, 6347, 6347, 6347, 6350, 6350, 6350, 6350, 6350, 6350, 6350, 6350, 6350, 6350, 6352, 6352,
    6352, 6352, 6352, 6352, 6352, 6352, 6352, 6353, 6353, 6354, 6354, 6354, 6354, 6354, 6354, 6354, 6355, 6356, 6357, 6357, 6358, 6358, 6358, 6358,
    6358, 6358, 6358, 6358, 6360, 6360, 6360, 6360, 6360, 6361, 6361, 6361, 6361, 6361, 6361, 6361, 6361, 6361, 6361, 6361, 6361, 6361, 6361, 6361,
    6361, 6361, 6361, 6361, 6361, 6363, 6375, 6376, 6376, 6376, 6376, 6376, 6376, 6376, 6376, 6376, 6377, 6377, 6377, 6381, 6382, 6382, 6382, 6382,
    6394, 6394, 6394, 6394, 6394, 6394, 6394, 6440, 6440, 6440, 6440, 6441, 6441, 6441, 6442, 6443, 6443, 6445, 6445, 6445, 6445, 6445, 6445, 6445,
    6445, 6445, 6445, 6445, 6445, 6445, 6445, 6445, 6445, 6445, 6445, 6445, 6445, 6445, 6445, 6446, 6449, 6452, 6452, 6453, 6456, 6456, 6458, 6459,
    6460, 6460, 6460, 6460, 6460, 6460, 6460, 6460, 6460, 6460, 6460, 6460, 6460, 6460, 6461, 6461, 6476, 6476, 6476, 6476, 6476, 6477, 6478, 6478,
    6478, 6479, 6479, 6480, 6480, 6480, 6480, 6482, 6482, 6482, 6485, 6485, 6487, 6487, 6487, 6487, 6487, 6487, 6487, 6487, 6488, 6488, 6489, 6489,
    6489, 6489, 6489, 6489, 6489, 6489, 6489, 6489, 6490, 6490, 6490, 6492, 6492, 6492, 6492, 6492, 6492, 6492, 6492, 6492, 6492, 6492, 6494, 6494,
    6500, 6500, 6501, 6501, 6501, 6501, 6505, 6511, 6512, 6512, 6512, 6512, 6512, 6512, 6516, 6517, 6517, 6517, 6517, 6518, 6518, 6518, 6518, 6518,
    6518, 6518, 6518, 6518, 6521, 6521, 6521, 6521, 6521, 6521, 6521, 6521, 6521, 6521, 6521, 6521, 6521, 6521, 6521, 6521, 6521, 6521, 6525, 6525,
    6525, 6525, 6525, 6525, 6525, 6525, 6525, 6525, 6526, 6526, 6526, 6526, 6526, 6526, 6528, 6530, 6533, 6533, 6533, 6533, 6533, 6534, 6534, 6534,
    6534, 6534, 6534, 6534, 6534, 6534, 6534, 6534, 6534, 6535, 6536, 6536, 6536, 6536, 6536, 6536, 6536, 6538, 6538, 6540, 6540, 6540, 6540, 6541,
    6541, 6541, 6541, 6541, 6541, 6541, 6541, 6541, 6542, 6542, 6542, 6542, 6542, 6542, 6542, 6542, 6542, 6542, 6557, 6557, 6557, 6557, 6557, 6557,
    6557, 6557, 6557, 6558, 6558, 6559, 6560, 6560, 6560, 6560, 6560, 6560, 6560, 6560, 6560, 6560, 6560, 6560, 6560, 6560, 6560, 6560, 6560, 6560,
    6560, 6562, 6562, 6562, 6562, 6562, 6562, 6563, 6563, 6563, 6569, 6569, 6572, 6572, 6576, 6576, 6576, 6576, 6577, 6577, 6578, 6578, 6578, 6578,
    6578, 6578, 6578, 6578, 6584, 6584, 6584, 6585, 6585, 6586, 6586, 6586, 6587, 6587, 6587, 6588, 6588, 6588, 6588, 6588, 6588, 6588, 6588, 6588,
    6589, 6589, 6589, 6589, 6590, 6590, 6590, 6590, 6590, 6590, 6591, 6592, 6592, 6592, 6592, 6592, 6592, 6592, 6592, 6592, 6592, 6592, 6592, 6594,
    6594, 6594, 6594, 6594, 6594, 6596, 6596, 6596, 6596, 6597, 6606, 6606, 6606, 6606, 6606, 6606, 6606, 6606, 6606, 6606, 6606, 6606, 6606, 6608,
    6608, 6609, 6616, 6624, 6624, 6624, 6624, 6624, 6624, 6624, 6624, 6624, 6624, 6624, 6624, 6624, 6624, 6627, 6627, 6627, 6627, 6627, 6627, 6627,
    6627, 6627, 6627, 6629, 6629, 6629, 6630, 6630, 6630, 6630, 6630, 6632, 6633, 6633, 6633, 6633, 6633, 6633, 6633, 6633, 6633, 6633, 6634, 6634,
    6635, 6635, 6635, 6636, 6636, 6636, 6636, 6636, 6637, 6637, 6637, 6637, 6637, 6637, 6637, 6637, 6637, 6637, 6637, 6637, 6637, 6637, 6638, 6638,
    6638, 6639, 6639, 6639, 6639, 6639, 6640, 6640, 6642, 6642, 6642, 6642, 6642, 6642, 6642, 6642, 6642, 6642, 6642, 6642, 6643, 6644, 6644, 6645,
    6645, 6646, 6646, 6646, 6646, 6646, 6646, 6654, 6654, 6654, 6654, 6654, 6654, 6655, 6663, 6663, 6665, 6665, 6665, 6665, 6665, 6665, 6665, 6665,
    6665, 6665, 6665, 6667, 6667, 6667, 6667, 6667, 6667, 6667, 6668, 6668, 6668, 6669, 6669, 6669, 6669, 6669, 6669, 6669, 6669, 6669, 6669, 6669,
    6671, 6671, 6671, 6671, 6671, 6671, 6671, 6671, 6671, 6671, 6672, 6672, 6672, 6672, 6672, 6672, 6675, 6675, 6677, 6677, 6677, 6677, 6677, 6677,
    6677, 6677, 6677, 6677, 6677, 6677, 6677, 6677, 6677, 6677, 6678, 6678, 6679, 6679, 6679, 6679, 6679, 6679, 6679, 6679, 6679, 6679, 6681, 6682,
    6682, 6683, 6683, 6683, 6683, 6683, 6683, 6683, 6683, 6683, 6683, 6683, 6683, 6683, 6685, 6686, 6686, 6686, 6686, 6686, 6686, 6686, 6686, 6686,
    6686, 6687, 6689, 6691, 6691, 6691, 6691, 6691, 6691, 6691, 6691, 6691, 6691, 6691, 6691, 6691, 6691, 6691, 6691, 6691, 6691, 6691, 6692, 6693,
    6695, 6695, 6695, 6695, 6695, 6695, 6695, 6695, 6695, 6695, 6697, 6697, 6698, 6698, 6698, 6698, 6698, 6698, 6698, 6698, 6698, 6699, 6699, 6699,
    6699, 6699, 6700, 6700, 6700, 6700, 6700, 6700, 6700, 6700, 6700, 6705, 6705, 6706, 6706, 6706, 6706, 6706, 6706, 6706, 6706, 6706, 6707, 6707,
    6707, 6707, 6707, 6707, 6707, 6708, 6708, 6708, 6708, 6708, 6708, 6708, 6708, 6708, 6711, 6711, 6711, 6711, 6711, 6711, 6711, 6711, 6711, 6711,
    6711, 6711, 6711, 6711, 6713, 6715, 6715, 6715, 6715, 6715, 6715, 6715, 6715, 6715, 6715, 6715, 6715, 6715, 6716, 6716, 6717, 6717, 6718, 6718,
    6718, 6719, 6719, 6720, 6720, 6722, 6723, 6723, 6725, 6725, 6725, 6725, 6725, 6726, 6726, 6728, 6728, 6728, 6729, 6729, 6729, 6729, 6731, 6731,
    6732, 6732, 6732, 6732, 6732, 6732, 6734, 6734, 6734, 6734, 6734, 6735, 6735, 6735, 6735, 6735, 6736, 6736, 6736, 6736, 6736, 6736, 6738, 6738,
    6738, 6739, 6741, 6741, 6742, 6742, 6752, 6752, 6752, 6752, 6752, 6752, 6753, 6754, 6754, 6754, 6754, 6755, 6755, 6755, 6755, 6757, 6757, 6758,
    6758, 6758, 6758, 6758, 6758, 6758, 6758, 6759, 6759, 6760, 6760, 6760, 6760, 6760, 6760, 6760, 6760, 6760, 6760, 6760, 6760, 6762, 6762, 6762,
    6762, 6762, 6762, 6762, 6762, 6762, 6762, 6762, 6762, 6762, 6762, 6762, 6769, 6769, 6769, 6774, 6775, 6776, 6776, 6776, 6776, 6778, 6778, 6778,
    6780, 6780, 6780, 6780, 6781, 6781, 6781, 6782, 6782, 6782, 6787, 6787, 6787, 6787, 6787, 6787, 6787, 6788, 6789, 6790, 6790, 6790, 6791, 6792,
    6792, 6792, 6792, 6792, 6792, 6792, 6792, 6792, 6792, 6795, 6795, 6795, 6795, 6795, 6797, 6798, 6798, 6800, 6800, 6800, 6800, 6800, 6800, 6800,
    6801, 6805, 6805, 6805, 6805, 6805, 6805, 6805, 6805, 6805, 6806, 6806, 6806, 6806, 6806, 6806, 6806, 6807, 6807, 6807, 6807, 6807, 6807, 6811,
    6811, 6812, 6812, 6812, 6817, 6817, 6817, 6817, 6817, 6817, 6817, 6818, 6818, 6821, 6821, 6821, 6821, 6821, 6821, 6821, 6824, 6825, 6826, 6826,
    6827, 6829, 6829, 6829, 6829, 6829, 6829, 6829, 6829, 6830, 6831, 6833, 6835, 6836, 6836, 6840, 6840, 6841, 6841, 6841, 6841, 6841, 6841, 6841,
    6841, 6841, 6841, 6841, 6841, 6841, 6841, 6841, 6841, 6841, 6841, 6841, 6842, 6842, 6842, 6842, 6842, 6842, 6842, 6843, 6844, 6844, 6844, 6844,
    6844, 6845, 6845, 6846, 6853, 6853, 6853, 6853, 6853, 6856, 6856, 6857, 6858, 6858, 6858, 6858, 6858, 6858, 6858, 6858, 6858, 6858, 6858, 6859,
    6859, 6859, 6859, 6859, 6859, 6861, 6861, 6861, 6861, 6861, 6861, 6861, 6861, 6861, 6863, 6863, 6863, 6863, 6865, 6865, 6865, 6865, 6865, 6867,
    6875, 6875, 6875, 6875, 6875, 6877, 6877, 6877, 6877, 6877, 6877, 6877, 6877, 6877, 6878, 6878, 6879, 6879, 6879, 6879, 6879, 6879, 6879, 6879,
    6879, 6879, 6879, 6879, 6879, 6879, 6881, 6881, 6881, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6883, 6884, 6884, 6884,
    6884, 6886, 6886, 6888, 6888, 6888, 6890, 6890, 6890, 6890, 6890, 6890, 6890, 6890, 6890, 6893, 6893, 6893, 6893, 6893, 6893, 6893, 6895, 6895,
    6895, 6912, 6913, 6913, 6913, 6913, 6913, 6914, 6914, 6914, 6916, 6917, 6917, 6917, 6917, 6917, 6917, 6918, 6918, 6918, 6918, 6918, 6918, 6918,
    6918, 6920, 6921, 6921, 6922, 6922, 6924, 6924, 6924, 6924, 6925, 6925, 6926, 6926, 6927, 6927, 6927, 6927, 6927, 6927, 6927, 6928, 6928, 6930,
    6930, 6930, 6930, 6932, 6932, 6932, 6932, 6935, 6936, 6936, 6936, 6936, 6936, 6936, 6936, 6936, 6936, 6936, 6940, 6940, 6940, 6940, 6941, 6941,
    6941, 6941, 6941, 6941, 6941, 6941, 6941, 6941, 6941, 6941, 6941, 6941, 6941, 6941, 6941, 6941, 6941, 6941, 6941, 6941, 6941, 6941, 6941, 6942,
    6942, 6942, 6942, 6942, 6942, 6942, 6942, 6943, 6943, 6943, 6943, 6943, 6943, 6943, 6943, 6943, 6943, 6943, 6943, 6943, 6943, 6943, 6944, 6944,
    6944, 6945, 6945, 6945, 6945, 6947, 6952, 6952, 6953, 6953, 6954, 6957, 6957, 6978, 6978, 6978, 6978, 6978, 6981, 6982, 6982, 6982, 6982, 6982,
    6982, 6983, 6983, 6983, 6984, 6984, 6985, 6998, 6998, 6998, 6998, 6998, 6998, 6998, 6998, 6998, 6998, 6998, 6998, 6998, 6998, 6998, 7000, 7000,
    7000, 7000, 7000, 7000, 7000, 7001, 7002, 7002, 7002, 7002, 7003, 7003, 7003, 7003, 7003, 7003, 7003, 7004, 7004, 7004, 7005, 7005, 7006, 7009,
    7009, 7012, 7012, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7015, 7015, 7015, 7015, 7015, 7015, 7015, 7015, 7015, 7015, 7015, 7020, 7020,
    7020, 7020, 7020, 7020, 7020, 7020, 7020, 7020, 7020, 7020, 7020, 7020, 7020, 7020, 7020, 7020, 7027, 7027, 7028, 7028, 7028, 7028, 7029, 7029,
    7029, 7030, 7030, 7030, 7032, 7034, 7034, 7034, 7040, 7040, 7040, 7040, 7040, 7040, 7041, 7041, 7041, 7041, 7041, 7041, 7041, 7041, 7041, 7041,
    7042, 7042, 7044, 7045, 7045, 7045, 7045, 7048, 7048, 7048, 7048, 7048, 7048, 7048, 7048, 7048, 7048, 7048, 7048, 7048, 7048, 7050, 7050, 7050,
    7061, 7061, 7061, 7061, 7061, 7061, 7061, 7061, 7062, 7062, 7065, 7065, 7065, 7066, 7066, 7066, 7066, 7066, 7066, 7066, 7066, 7066, 7066, 7068,
    7069, 7069, 7069, 7069, 7069, 7069, 7069, 7069, 7069, 7069, 7069, 7069, 7069, 7070, 7071, 7071, 7071, 7071, 7071, 7071, 7071, 7071, 7074, 7074,
    7075, 7075, 7075, 7075, 7076, 7076, 7076, 7078, 7079, 7079, 7079, 7080, 7082, 7082, 7085, 7085, 7085, 7085, 7086, 7086, 7086, 7086, 7086, 7086,
    7086, 7087, 7087, 7088, 7088, 7095, 7095, 7095, 7095, 7095, 7095, 7096, 7096, 7096, 7096, 7096, 7096, 7096, 7096, 7096, 7098, 7098, 7098, 7100,
    7100, 7100, 7105, 7105, 7105, 7105, 7105, 7105, 7105, 7105, 7105, 7105, 7105, 7105, 7105, 7121, 7121, 7121, 7121, 7121, 7121, 7121, 7121, 7143,
    7143, 7143, 7143, 7143, 7145, 7145, 7145, 7146, 7147, 7148, 7148, 7148, 7148, 7148, 7148, 7148, 7148, 7148, 7148, 7148, 7148, 7148, 7149, 7149,
    7149, 7149, 7149, 7149, 7149, 7149, 7154, 7154, 7154, 7154, 7154, 7154, 7154, 7154, 7154, 7154, 7154, 7154, 7154, 7155, 7155, 7156, 7156, 7156,
    7156, 7156, 7156, 7156, 7156, 7156, 7157, 7157, 7157, 7157, 7158, 7158, 7158, 7158, 7160, 7160, 7160, 7160, 7160, 7160, 7164, 7164, 7164, 7164,
    7164, 7164, 7165, 7165, 7166, 7167, 7167, 7167, 7167, 7167, 7167, 7167, 7167, 7167, 7167, 7168, 7168, 7168, 7168, 7168, 7169, 7169, 7169, 7169,
    7169, 7169, 7169, 7169, 7169, 7169, 7169, 7169, 7169, 7169, 7169, 7169, 7169, 7170, 7172, 7172, 7172, 7173, 7173, 7173, 7173, 7173, 7173, 7173,
    7182, 7183, 7183, 7183, 7183, 7183, 7183, 7183, 7183, 7183, 7183, 7183, 7183, 7183, 7185, 7185, 7186, 7186, 7186, 7186, 7186, 7186, 7186, 7188,
    7188, 7188, 7189, 7190, 7190, 7190, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7194,
    7194, 7194, 7194, 7194, 7194, 7194, 7194, 7194, 7194, 7194, 7195, 7195, 7195, 7195, 7195, 7195, 7195, 7195, 7195, 7195, 7195, 7195, 7195, 7195,
    7195, 7195, 7197, 7198, 7200, 7200, 7200, 7200, 7200, 7200, 7200, 7200, 7202, 7202, 7202, 7203, 7203, 7203, 7203, 7203, 7204, 7204, 7204, 7204,
    7204, 7204, 7204, 7204, 7204, 7204, 7207, 7207, 7207, 7207, 7207, 7207, 7207, 7208, 7208, 7208, 7208, 7208, 7210, 7210, 7210, 7211, 7211, 7211,
    7212, 7212, 7212, 7214, 7214, 7214, 7214, 7214, 7214, 7214, 7216, 7216, 7219, 7219, 7219, 7219, 7220, 7220, 7220, 7220, 7220, 7220, 7221, 7221,
    7222, 7222, 7224, 7224, 7224, 7225, 7225, 7226, 7227, 7227, 7227, 7227, 7228, 7228, 7228, 7228, 7228, 7228, 7233, 7233, 7235, 7236, 7237, 7238,
    7239, 7239, 7239, 7239, 7239, 7239, 7239, 7239, 7239, 7239, 7239, 7239, 7239, 7239, 7239, 7239, 7240, 7240, 7241, 7242, 7242, 7242, 7242, 7243,
    7243, 7243, 7243, 7243, 7243, 7244, 7244, 7246, 7246, 7246, 7246, 7247, 7249, 7250, 7254, 7254, 7257, 7257, 7257, 7257, 7257, 7257, 7258, 7258,
    7258, 7258, 7258, 7258, 7258, 7258, 7259, 7259, 7259, 7259, 7259, 7259, 7260, 7260, 7260, 7260, 7260, 7260, 7261, 7261, 7261, 7261, 7261, 7261,
    7261, 7261, 7261, 7264, 7264, 7264, 7264, 7266, 7266, 7266, 7266, 7267, 7267, 7268, 7272, 7272, 7273, 7273, 7274, 7274, 7274, 7274, 7274, 7274,
    7275, 7275, 7275, 7277, 7277, 7277, 7277, 7277, 7277, 7277, 7277, 7277, 7277, 7278, 7278, 7278, 7278, 7278, 7278, 7279, 7280, 7280, 7286, 7286,
    7288, 7289, 7290, 7290, 7290, 7292, 7292, 7292, 7292, 7292, 7292, 7292, 7292, 7292, 7292, 7292, 7292, 7292, 7292, 7292, 7292, 7292, 7292, 7292,
    7292, 7292, 7292, 7292, 7293, 7300, 7300, 7300, 7301, 7301, 7301, 7301, 7301, 7304, 7304, 7304, 7304, 7304, 7307, 7307, 7307, 7307, 7307, 7307,
    7307, 7307, 7307, 7307, 7307, 7309, 7309, 7309, 7309, 7310, 7310, 7310, 7311, 7311, 7311, 7311, 7311, 7311, 7311, 7312, 7312, 7312, 7312, 7313,
    7313, 7313, 7313, 7313, 7313, 7313, 7313, 7313, 7313, 7313, 7313, 7313, 7314, 7315, 7315, 7315, 7315, 7315, 7315, 7315, 7315, 7315, 7315, 7319,
    7319, 7319, 7319, 7319, 7319, 7319, 7319, 7319, 7319, 7319, 7319, 7320, 7321, 7321, 7321, 7321, 7321, 7321, 7321, 7321, 7321, 7321, 7322, 7322,
    7322, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7323, 7323, 7323, 7323, 7323, 7323, 7324, 7324, 7324, 7324, 7324, 7324, 7327, 7327, 7327, 7327,
    7327, 7327, 7327, 7327, 7327, 7327, 7327, 7327, 7327, 7327, 7330, 7330, 7330, 7330, 7330, 7344, 7344, 7345, 7345, 7345, 7345, 7345, 7345, 7345,
    7345, 7345, 7346, 7346, 7346, 7347, 7347, 7347, 7349, 7349, 7349, 7349, 7361, 7364, 7365, 7366, 7366, 7366, 7366, 7366, 7366, 7366, 7366, 7366,
    7366, 7369, 7371, 7371, 7371, 7371, 7371, 7371, 7371, 7371, 7371, 7372, 7372, 7373, 7374, 7374, 7374, 7374, 7374, 7375, 7375, 7375, 7375, 7377,
    7379, 7379, 7379, 7379, 7379, 7379, 7379, 7379, 7379, 7379, 7384, 7384, 7384, 7384, 7384, 7384, 7386, 7393, 7393, 7393, 7393, 7393, 7393, 7393,
    7393, 7393, 7393, 7393, 7393, 7393, 7393, 7393, 7394, 7394, 7394, 7398, 7399, 7399, 7399, 7399, 7399, 7399, 7400, 7400, 7400, 7400, 7401, 7401,
    7401, 7401, 7401, 7401, 7401, 7402, 7406, 7406, 7406, 7406, 7406, 7406, 7406, 7406, 7406, 7406, 7406, 7406, 7406, 7406, 7406, 7406, 7406, 7406,
    7406, 7406, 7406, 7406, 7406, 7413, 7413, 7413, 7413, 7413, 7413, 7413, 7413, 7413, 7413, 7413, 7413, 7413, 7417, 7417, 7417, 7417, 7417, 7417,
    7418, 7418, 7418, 7418, 7421, 7421, 7421, 7421, 7421, 7421, 7421, 7421, 7422, 7422, 7422, 7422, 7422, 7422, 7422, 7422, 7422, 7422, 7425, 7425,
    7425, 7425, 7425, 7425, 7425, 7427, 7427, 7427, 7427, 7427, 7428, 7428, 7433, 7434, 7434, 7434, 7437, 7437, 7438, 7438, 7438, 7438, 7438, 7438,
    7438, 7438, 7438, 7438, 7438, 7438, 7438, 7438, 7438, 7438, 7438, 7438, 7438, 7438, 7438, 7438, 7438, 7438, 7438, 7438, 7438, 7445, 7445, 7445,
    7445, 7445, 7445, 7445, 7445, 7446, 7446, 7446, 7446, 7446, 7446, 7446, 7446, 7447, 7447, 7447, 7447, 7447, 7447, 7447, 7447, 7447, 7447, 7447,
    7447, 7447, 7447, 7451, 7452, 7453, 7453, 7453, 7453, 7453, 7453, 7453, 7453, 7453, 7453, 7454, 7454, 7454, 7455, 7455, 7455, 7455, 7455, 7455,
    7455, 7455, 7455, 7455, 7455, 7455, 7455, 7455, 7455, 7456, 7456, 7461, 7461, 7461, 7463, 7465, 7465, 7465, 7469, 7470, 7470, 7470, 7470, 7470,
    7471, 7471, 7471, 7471, 7471, 7471, 7471, 7475, 7475, 7478, 7478, 7478, 7478, 7479, 7479, 7479, 7479, 7479, 7479, 7479, 7480, 7480, 7480, 7480,
    7480, 7480, 7480, 7480, 7480, 7480, 7480, 7480, 7480, 7480, 7480, 7480, 7481, 7481, 7481, 7482, 7482, 7482, 7482, 7482, 7482, 7482, 7482, 7482,
    7482, 7482, 7482, 7482, 7482, 7482, 7482, 7482, 7482, 7482, 7482, 7483, 7483, 7483, 7483, 7483, 7490, 7490, 7490, 7490, 7491, 7492, 7496, 7496,
    7497, 7499, 7499, 7499, 7500, 7500, 7500, 7501, 7501, 7501, 7501, 7501, 7501, 7501, 7501, 7501, 7501, 7501, 7501, 7501, 7502, 7503, 7503, 7503,
    7505, 7505, 7507, 7508, 7508, 7509, 7509, 7509, 7509, 7509, 7509, 7509, 7509, 7509, 7509, 7509, 7511, 7514, 7514, 7514, 7515, 7515, 7515, 7516,
    7516, 7516, 7516, 7516, 7516, 7516, 7516, 7516, 7522, 7522, 7523, 7523, 7523, 7523, 7524, 7524, 7524, 7524, 7524, 7524, 7524, 7524, 7524, 7527,
    7527, 7527, 7527, 7527, 7527, 7527, 7527, 7527, 7527, 7528, 7528, 7528, 7528, 7528, 7528, 7528, 7528, 7529, 7531, 7534, 7534, 7534, 7534, 7535,
    7536, 7536, 7536, 7536, 7537, 7537, 7537, 7538, 7538, 7538, 7538, 7545, 7545, 7546, 7546, 7547, 7547, 7547, 7547, 7547, 7547, 7547, 7547, 7547,
    7547, 7547, 7547, 7549, 7549, 7549, 7549, 7549, 7554, 7554, 7554, 7556, 7556, 7556, 7556, 7556, 7556, 7556, 7556, 7557, 7557, 7557, 7560, 7560,
    7560, 7560, 7560, 7560, 7561, 7562, 7562, 7562, 7564, 7564, 7564, 7564, 7564, 7564, 7564, 7564, 7564, 7564, 7564, 7564, 7564, 7565, 7565, 7565,
    7565, 7565, 7565, 7566, 7566, 7566, 7566, 7566, 7566, 7566, 7566, 7566, 7566, 7566, 7566, 7566, 7566, 7567, 7568, 7569, 7569, 7569, 7569, 7569,
    7569, 7569, 7570, 7570, 7570, 7570, 7570, 7570, 7570, 7570, 7570, 7570, 7570, 7572, 7572, 7572, 7572, 7573, 7573, 7573, 7573, 7573, 7573, 7573,
    7573, 7576, 7576, 7576, 7576, 7576, 7576, 7576, 7576, 7576, 7576, 7576, 7576, 7576, 7576, 7576, 7576, 7576, 7576, 7576, 7576, 7576, 7576, 7576,
    7576, 7576, 7576, 7576, 7576, 7576, 7577, 7577, 7579, 7579, 7579, 7579, 7579, 7579, 7579, 7580, 7580, 7580, 7580, 7580, 7580, 7580, 7580, 7580,
    7580, 7580, 7580, 7580, 7581, 7581, 7582, 7582, 7582, 7582, 7585, 7585, 7585, 7585, 7586, 7586, 7589, 7589, 7589, 7589, 7589, 7589, 7589, 7590,
    7590, 7590, 7590, 7590, 7590, 7590, 7590, 7590, 7590, 7590, 7591, 7591, 7591, 7591, 7592, 7592, 7592, 7592, 7592, 7592, 7592, 7593, 7594, 7595,
    7596, 7596, 7596, 7596, 7596, 7597, 7598, 7601, 7601, 7601, 7602, 7602, 7602, 7604, 7604, 7604, 7604, 7604, 7604, 7604, 7604, 7604, 7605, 7605,
    7606, 7606, 7606, 7606, 7606, 7606, 7606, 7606, 7606, 7606, 7606, 7609, 7609, 7609, 7609, 7609, 7609, 7609, 7610, 7610, 7610, 7610, 7611, 7611,
    7611, 7611, 7611, 7611, 7611, 7611, 7611, 7611, 7611, 7611, 7611, 7611, 7611, 7611, 7611, 7611, 7611};

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
