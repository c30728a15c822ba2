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
    "t a news tipdownload our appplease turn on javascriptto use this featuresharesharessharingtweettweetsretweetpin itlikesd"
    "islikereplyreportrepostprintemaile-mailmailmailtosavesavedbookmarkbookmarkscopiedlinklinksembeddownloaddownloadstranscri"
    "ptexpandcollapseenlargezoomgalleryimageimagesphotophotosvideovideosaudiomediacaptioncaptionshideshowtoggleopencloseclose"
    "d×✕okokayyesnodonecancelsubmitsendapplyresetclearbackgo backnextpreviousprevprev nextmoremore...lesssee moreread more"
    "read lesslearn morefind out moreview moreshow moreallhomehomepagemenumainnavnavigationsearchgofiltersortsort bynewestold"
    "estmost likedmost recentlatestliveloadingloading...please waitrefreshretryerrorsettingspreferencesoptionshelpfaqaboutcon"
    "tactcontactscareersjobsadvertiseadvertisingadvertisementsadadsadvertadvertssponsoredpromotedsponsorpartnerpartnersmarket"
    "ingfacebooktwitterx.cominstagramlinkedinpinterestwhatsapptelegramreddittumblrflipboardpocketmessengeryoutubetiktokthread"
    "sblueskymastodonsnapchatwechatviberskypesmsrssgooglegoogle+google plusapplepodcastx facebookfacebook twitterfacebook mes"
    "senger emailfacebook twitter emailfacebook x emailshare tweetshare tweet emailshare tweet pingmailyahoo mailprint-iconma"
    "il-iconcommentcommentsno comments0 commentscomment nowconversationdiscussiondiscussfeedbackreactionsreactresponsesreplie"
    "scommunityforumjoinloginlog outlogoutsigninsign outsign upsignupregisterregister sign insubscribesubscribe nowsubscriber"
    "subscriberssubscriptionsubscriptionssubscriber onlysubscriber exclusivesubscribers onlyfor subscriberspremiumpremium con"
    "tentpremium articleexclusive to subscribersmembers onlymember exclusiveplusfreefree articlegiftgift articlegift this art"
    "iclegift a subscriptiondonatesupport ussupport nowsupportcontributebecome a membermembershipaccountmy accountprofileuser"
    "usernamepasswordyour namefirst namelast nameemail addressyour emailnewsletternewslettersnotificationsnotificationalertsa"
    "lertunsubscribefollowfollow usfollowingunfollowfollowedfollowersaddaddedremoveeditdeleteundopausestopmuteunmutelistenlis"
    "ten nowwatch nowwatch videoreplayskipskip adskip introsubtitles1xspeedvolumeshare videoaaa aa+a-a- a+aaamediumlargeextra"
    " largenormalfontsizethemeautolanguageenglishen-usselect languagetranslateeditioneditionsinternationalglobalhoroscopecros"
    "swordcrosswordspuzzlesgamessudokuquizquizzespollpollssurveyshopstoredealscouponsclassifiedsmarketplacee-editionepapere-p"
    "aperarchivearchivesback issuesobituaries homeprivacytermscookiesaccessibilityrightslegalimprintcopyrightcorrectionsethic"
    "stipssubmit newssubmit a tipthank youthankswelcomehellohinew!trendingfeaturedpopulartodayexplorediscoverbrowsetopics lis"
    "tviewsviewreadshitsvotesratingratingsmonthlyannualyearlyone-timeother amountcontinuecontinue →get startedstart nowtry "
    "nowtry freebuy nowacceptaccept allagreei agreei acceptdeclinerejectreject allmanagemanage optionsgot itconfirmverifyunde"
    "finednullnann/adefault titleimage placeholderplaceholderthumbnaillogoiconavatarbannerheaderfootersidebarmain contentsect"
    "ion menusections menuall sectionsin this articleon this pagetable of contentscontentsgo tosee also onmost viewedmost pop"
    "ular todaysuggested topicstext onlydesktopappappsiosandroide-newsletterview as listview as gridslideshow1/1read in appop"
    "en in appopen appinstallupdate nowexplore topicsour networknetworkmastheadinvestorssign up nowanonymousverifiedpinnededi"
    "tedsee allview allshow allhide allselect allnoneend of articleend of contentend of storyeditorial standardseditorial tea"
    "mtip us offsend us newsabout the authorwatch liveplay videostory continueskey eventsshow key events onlyauto updaterelea"
    "se versionssocial media profilessubscribe to oursubscribe to thesubscribe forsubscribe todaysubscribe nowsubscribe to re"
    "adsubscribe to continuesubscribe to getsubscribe to receivesubscribe heresupport our journalismsupport independent journ"
    "alismsupport local journalismsupport quality journalismsupport trusted journalismsupport the guardianyour support helpsy"
    "our support makesmake a donationmake a contributiondonate nowbecome a supporterbecome a subscriberbecome a memberbecome "
    "a patronjoin todayjoin us todaybecome an insiderhelp us continuehelp keep familyconsider supportingconsider donatingcons"
    "ider subscribingplease supportplease donateplease subscribead blockeradblockerwhitelist our sitesign up forsign up tosig"
    "n up heresign up nowsign up todaysigned up forregister for freeregister nowregister to continueregister to readregister "
    "for ourget our freeget the best ofget breaking newsget unlimitedget full accessget alertsget the day'sget the day’sget"
    " more newsget stories like thisget this newsletterin your inboxto your inboxdelivered directly tostay up to datestay up-"
    "to-datestay informedstay in the knowkeep up to datedon't miss outdon’t miss outnever missbe the first to knowunlimited"
    " accessunlimited digital accessfull digital accessstart your free trialstart your trialtry it freecancel anytimecancel a"
    "ny timelimited time offerto continue readingto read the fullto keep readingto read this articleyou have reached your lim"
    "ityou've reached youryou’ve reached yourarticles remainingthis article is for subscribersthis article is for payingthi"
    "s is a subscriberavailable to subscribersexclusive to subscribersexclusively for subscribersfor subscribers onlyonly for"
    " subscriberspremium subscriberspremium membersdownload our appdownload our free appdownload the appinstall the appinstal"
    "l our appget the appavailable on the appfollow us onfollow us forjoin our whatsappjoin the whatsappjoin the telegramjoin"
    " st'sjoin st’swhatsapp channeltelegram channelvisit our websitevisit us atlisten to the podcastlisten to oursubscribe "
    "on youtubeclick here forclick to subscribeclick the linktap hereopt in forwant more local newsenjoy unlimitedlike what y"
    "outo enjoy additional benefitssend us yoursend tipssend a tipgot a tipgot a storywe want to hearwe'd love to hearwe’d "
    "love to hearwe would love to hearshare your storyshare your experienceshare your viewsshare your newsshare your photosco"
    "ntact our newscontact our newsroomcontact the reporteremail us atwrite to the editorletter to the editorletters to the e"
    "ditorreach us atreach the reporterto contact the editorto contact the authorif you would like to submitconsidered for pu"
    "blicationyou can unsubscribeunsubscribe at any timeunsubscribe any timeyou may unsubscribeby signing upby subscribingby "
    "entering yourby providing youri would like to be emailedi would like to receivei agree tooffers, events and updatesprote"
    "cted by recaptchathis site is protectedplace an adtake the surveyenter ouroffers tailoredwe offer tailorednewsletter pro"
    "videsnewsletter hereour newslettersweekly newsletterdaily newsletterscience newslettermorning newsletteris a 501(c)(3)ta"
    "x-deductibleif you likedif you enjoyedcrisis text linecall samaritansif you or someone you knowsuicide prevention lifeli"
    "nenews in one placeall in one placestart the day smarterstart your dayhome deliveryfor new subscribersnew subscribers on"
    "lyrenew your plansubscribe or renewplan to winwin prizesjoin thousandssupport our workdonate todayget the latestdelivere"
    "d to yourcalling or sendyou have free articles leftlast free articlethis article is freewe've got your backwe’ve got y"
    "our backthis feature is currently unavailablecomments have to be in englishcomments will be editedcomments are posted fr"
    "om viewerstranscripts are createdthis text may not be in its final formproduced with the assistance ofby allowing ads to"
    " appearwe use cookiesuses cookiesuse of cookiesyour browser does not supportjavascript is disabledenable javascriptthis "
    "story has not been editednot responsible for the content of external sitesadd commentcommentscomment guidelinescommentin"
    "g guidelineswe may earn a commissionindependently selecteduse a different browserthis page will automaticallyonline cond"
    "olencesby continuing to useyou agree to ouryou consent toacquire licensing rightsacquire licensing rights, opens new tab"
    "purchase licensing rightspurchase licensing rights, opens new tablicense photoall rights reservedall right reservedright"
    "s reservedcopyright©ⓒ(c) 20(c) 19&copy;may not be published, broadcast, rewrittenmay not be publishedmay not be repro"
    "ducedmay not be republishedmay not be redistributedmay not be copiedmay not be translatedrewritten or redistributedredis"
    "tributed without permissionno part of thisno reproductionnot for reproductionreproduction prohibitedreproduction in whol"
    "e or in partreproduction withoutunauthorized reproductionunauthorised reproductionprotected by copyrightused under licen"
    "secc bycc by-sacc by-ndreprinted with permissionrepublished with permissionpublished with permissiondistributed by tribu"
    "newebsite terms of useterms of use and permissionsvisit our website termsmay not be published, broadcastmaterial may not"
    " beuse of this materialreporterreporterscorrespondentcorrespondentseditoreditorswriterstaff writerstaff writerscolumnist"
    "journalistcontributorcontributorsfreelancerstringerreviewerbloggercommentatorpresenteranchornews anchornewsreaderbroadca"
    "sterproducersenior producerdigital producernews producerphotographerstaff photographerphotojournalistvideographercartoon"
    "istillustratornews internbureau chiefpolitical bureaunews desknewsdeskweb deskdigital desksports desknews serviceeditori"
    "al boardeditorial staffstaff reportersstaff and agenciesstaff and wire reportseditor-in-chiefeditor in chiefeditor-at-la"
    "rgeeditor at largemanaging editornight editornews editorcopy editorsub-editorsubeditorpage editoreditor, opinioncity edi"
    "tordeputy managing editorexecutive editorfounding editorcontributing columnistguest columnistopinion columnistsports col"
    "umnistsenior columnistsyndicated columnistop-ed columnistguest contributorspecial contributorsenior journalistsenior con"
    "tributorvideo journalistmultimedia journalistfreelance journalistfreelance writerinvestigative journalistdata journalist"
    "broadcast journalistlocal democracy reporterlocal democracy reporting servicelobby correspondenttravel writerfeature wri"
    "tersports writersportswriterfootball writercricket writerscience writerfood writertheatre criticfilm criticmusic critica"
    "rt criticrestaurant critictv critictelevision criticchief criticbook criticleader writerchief economics commentatorecono"
    "mics commentatorchief reporterchief correspondentreporting fellownews fellownews directoraudience editorsocial media edi"
    "torengagement editorvisual journalistmeteorologistweather reporterweather editoragency reporterassociated press writeras"
    "sociated press writersap writerap business writerap sports writerap basketball writerap baseball writerap pro football w"
    "riterap football writerap science writerap medical writerap technology writerap entertainment writerap economics writera"
    "p film writerap national writerap diplomatic writerafp journalistreuters correspondentcontributing writerconsultant edit"
    "orconsulting editorpublic editorbyby:by staffwords bystory bystory and photos bytext bytext and photos bytext and photog"
    "raphs bywritten byarticle byreport bysubmitted bycontributed byreview byinterview byinterviewed byanalysis bycomment byc"
    "ommentary byopinion bycolumn byguest post byguest column byessay byauthor:authors:writer:written by:byline:reporter:repo"
    "rters:live reporting byexplainer byfeature byedited and written byspecial report byexclusive byreported bypublishedpubli"
    "shed onpublished atpublished bypublished datepublish datedate publishedpublication datedate of publicationfirst publishe"
    "dfirst published onfirst published atoriginally publishedoriginally published ononline publicationpostedposted onposted "
    "atpost datedate posteddate:issued onissued atissue daterelease datereleased oncreated oncreated:creation dateadded onfil"
    "ed:filed onsubmitted onair dateaired onfirst broadcastoriginal publication datesubmitted atarticle publishedarticle date"
    "story publishedstory fileddate createdthis was publisheddatepublishedfirst postedoriginally postedposted:released:releas"
    "ed atupdatedupdated onupdated atupdate:last updatelast updatedlast updated onlast updated atlatest updatedate updatedmod"
    "ifiedmodified onlast modifiedlast modified ondate modifiedmodified daterevised:last revisedlast amendedlast editedarticl"
    "e updatedstory updatedpage updatedrecently updatedlast changedlast reviewedrefreshedhours agohour agominutes agominute a"
    "gomins agomin agohrs agohr agodays agoday agoweeks agoweek agomonths agomonth agoyears agoseconds agotoday istoday's dat"
    "etoday’s dateexpiresexpires onoffer endsmarket closedmarkets closedtime nowheard onappears in printin print onprint ed"
    "ition ofversion of this article appearsphoto:photo :photo -photo –photo —photo/photo byphoto by:photos:photos byphot"
    "o courtesyphoto courtesy ofphoto courtesy:photo creditphoto credit:photo credits:photo credit -photo viaphoto provided b"
    "yphoto supplied byphoto suppliedphoto taken byphoto illustration byphoto illustration:photo source:photograph:photograph"
    " byphotograph by:photograph courtesyphotograph courtesy ofphotographs:photographs byphotographs courtesy ofphotography b"
    "yphotography:photographer:photographed by(photo[photofile photo:file photo byfile picture:file image:file pic:handout ph"
    "otopicture:picture :picture bypicture creditpicture credit:picture courtesypicture courtesy ofpicture suppliedpictures:p"
    "ictures bypic:pic :pic bypic creditpic credit:pic courtesypics:pic/(pic(pictureimage:image :image byimage by:image credi"
    "timage credit:image credits:image courtesyimage courtesy ofimage sourceimage source:image source,image viaimage supplied"
    "image provided byimages:images courtesy(image[imagescreenshot:screenshot byscreenshot viascreen grab:screengrab:screengr"
    "ab/screenshot/video:video byvideo by:video courtesyvideo courtesy ofvideo viavideo sourcevideo creditvideo credit:footag"
    "e:footage byfootage courtesycredit:credit :credit...credit…credit -credit bycredits:credit/courtesy:courtesy ofcourtes"
    "y photocourtesy photo/courtesy image(courtesysupplied:supplied by:supplied photosupplied/provided:provided by:provided p"
    "hotoprovided/(provided(suppliedcontributed photocontributed/submitted photosubmitted/handout:handout/handout byillustrat"
    "ion:illustration byillustration by:illustrations byillustrations:illustration/illustration creditgraphic:graphic bygraph"
    "ics:graphics bygraphic/artwork:artwork bycartoon:cartoon bymap:map bymaps bychart:chart bycharts byrender:rendering:rend"
    "ering byrendering courtesyrendering courtesy ofanimation bycomposite:composite bysource imagestock photostock imageap ph"
    "oto/ap photo(ap photo/(ap photoap photo byap/ap images/ap file photopool photo via apvia apafp/afp viaafp photoafp photo"
    "/afp -reuters/reuters:reuters filereuters photoreuters photo:getty imagesgetty images/getty images:getty/getty:getty ima"
    "ges viavia getty imagesvia gettyepa/epa-efe/epa:pa/pa:pa wirepa images/pa media/aap:aap/aap image/alamy:alamy/alamy stoc"
    "k photoshutterstockshutterstock:shutterstock/istockistock:istock/istockphotounsplashunsplash/pexelspixabayflickr/wikimed"
    "ia commonsbloomberg viabloomberg/anadolu viaanadolu agency vianurphoto viasipa usa viazuma presszuma press wire viaxinhu"
    "a/yonhap/yonhap photokyodo/kyodo news vianasa/abc news:staff photostaff photo bystaff photo/st photo:st photos:st graphi"
    "cs:st filescmp picturescna/usa today sportsusa today networkimagn imagesrex featuresrex/rex/shutterstockswnsswns/mercury"
    " presssolent newssouth west news servicepress eyeinpho/sportsfilecollins photophotocallphoto stocklibrary picturestock p"
    "icturepicture posed bygoogle mapsgoogle street viewgoogle earthgoogle/facebook/instagram/twitter/twitter:instagram:faceb"
    "ook:tiktok/youtube/youtube:linkedin/ source:(source:getty imagesgetty images.gettyafpafp photoreutersreuters photoreuter"
    "s file photoassociated pressthe associated pressapap photovia apvia ap, fileap, filefilefile photofile photosfile pictur"
    "efile imagefile picfile)file photo)stock photostock imagestocklibrary imagelibrary picturepoolpool photohandouthandout p"
    "hotohandout via reutershandout/file photoarchivearchive photoarchantphotophotosphotographpicturepicturesimageimagesillus"
    "trationgraphicscreenshotscreengrabvideoshutterstockistockistockphotoalamyalamy stock photopapa mediapa wirepa imagespa a"
    "rchivepress associationaapaap imageepaepa-efeefedpaansatassxinhuayonhapkyodojijibernamaptianiianszumazuma pressbloomberg"
    "bloomberg newsanadoluanadolu agencynurphotosipasipa usarexrex featuresswnsimagn imagesicon sportswireusa today sportsusa"
    " today networkusa todaytribune news servicetnsfor the new york timesthe new york timesfor the washington postthe washing"
    "ton postthe guardianfor the guardianthe observerthe timesthe independentthe telegraphfor the telegraphstaffstaff photost"
    "aff photographercourtesycourtesy photocourtesy imagesubmitted photocontributed photoprovidedprovided photosuppliedsuppli"
    "ed photocontributedsubmittedpublic medianprwikimedia commonswikipediacreative commonspublic domainunsplashpexelspixabayf"
    "lickrfacebookinstagramtwitteryoutubetiktoklinkedingoogle mapsgoogle street viewgoogle earthnasanoaabbcbbc newsabc newsnb"
    "c newscbs newscnnfox newssky newssky sportsitv newscbccbc newsthe canadian presscanadian presspostmedianews corp austral"
    "iainphosportsfilepress officevia reutersvia getty imagesvia facebookvia twittervia instagramvia xvia youtubeopens new ta"
    "bpurchase licensing rightsagencyfileswirepicpicsis seenare seenseen herepicturedis shownare shownshown hereshown inshown"
    " abovein this photoin this imagein this picturein this screenshotin this framein this artist'sin this artist’sin an un"
    "datedundated photoundated imagethis image takenthis undatedthis combinationcombination of picturescombination photothis "
    "aerialphoto takenphoto showspicture showsimage showsdrone footagevideo showsscreenshot showsmap showsfilehandoutstock ph"
    "otostock imagearchive photocentrefar leftfar rightleft to rightright to leftfrom leftfrom rightl-rl to rclockwisesecond "
    "leftsecond rightfront rowback rowtop lefttop rightbottom leftbottom right(left)(right)(l)(r)in the backgroundin the fore"
    "groundaerial viewgeneral viewartist's impressionartist’s impressionartist's renderingartist’s renderingartist impres"
    "sionan artist'san artist’sa renderinglooks onposesposingpose withhold signshold placardsstand outsidestands outsidesta"
    "nds next tostands besidewalk pastwalks pastwalks throughspeaks atspeaks duringspeaking duringcelebrates afterwavesshakes"
    " handsshake handsarrives atwatchesrises overon the red carpetmedia captionimage captionvideo captionphoto captionstill f"
    "roma scene fromposter forthe logomugshotbooking photophotograph ofa photo ofsecond from, left,, left., right,, right., c"
    "enter,, left;, right;relatedrelated articlerelated storyrelated newsrelated contentrelated postsrelated postrelated link"
    "srelated linkrelated internet linksrelated readingrelated videosrelated videorelated itemsrelated mediarelated galleries"
    "related photosrelated to this storyrelated to this topicrelated fromyou may also likeyou might also likeyou may likeyou "
    "might likeyou may also enjoyyou may be interested inyou might be interested inmay interest youalso of interestalso reada"
    "lso seealso in the newsalso in newsalso fromalso trendingread alsoread nextread moreread more onread more aboutread more"
    " storiesread more newsread these nextread this nextwhat to read nextwhat to readmore to readmust readmust readsmust-read"
    "must-readsworth readingworth your timekeep readingrecommendedrecommended for yourecommended readingrecommended storiesre"
    "commended articlesrecommended videosrecommendationsrecommended bywe recommendsuggestedsuggested readingsuggested article"
    "ssuggested for yousuggested storiesfor youjust for youpicked for youselected for youchosen for youhandpicked for youfrom"
    " our partnersfrom the webaround the webelsewhere on the webfrom around the webfrom the archivefrom the archivesfrom our "
    "networkfrom our sisterfrom other sitespromoted storiessponsored storiesmost readmost read storiesmost read articlesmost "
    "read todaymost read this weekmost-readmost read newsmost viewedmost viewed storiesmost watchedmost sharedmost commentedm"
    "ost emailedmost discussedmost popularmost popular storiesmost popular articlesmost popular newsmost popular todaymost po"
    "pular this weekmost recentmost talked aboutmost clickedpopular nowpopular storiespopular articlespopular newspopular pos"
    "tspopular readspopular todaypopular topicspopular this weektrendingtrending nowtrending newstrending storiestrending tod"
    "aytrending articlestrending topicstrending videoswhat's trendingwhat’s trendinghot topicstop storiestop storytop newst"
    "op news todaytop headlinestop readstop pickstop picks for youtop videostop poststop articlestop trendingtoday's top stor"
    "iestoday’s top storiestoday's top newstoday’s top newstoday's headlinestoday’s headlinestoday's top pickstoday’s"
    " top picksin case you missed itin case you missedicymidon't missdon’t missyou may have missedwhat you missedmissed thi"
    "slatest newslatest storieslatest headlineslatest articleslatest postslatest updateslatest videoslatest from thethe lates"
    "t newsrecent newsrecent storiesrecent postsrecent articlesrecent headlinesbreaking headlinesother headlinesother newsoth"
    "er storiesother articlesothers also readother top storiesin other newsmore newsmore storiesmore articlesmore headlinesmo"
    "re top storiesmore top headlinesmore like thismore on thismore on this topicmore on thatmore about thismore about this s"
    "torymore coveragemore readingmore to exploremore to discovermore to knowmore from thismore from this sectionmore from th"
    "is authormore from the authormore from authormore from usmore from ourmore from the webmore from headlinesmore from news"
    "more from worldmore from politicsmore from businessmore from sportsmore from sportmore from opinionmore from entertainme"
    "ntmore from lifestylemore from technologymore from the bbcmore from the guardianmore from around the webmore in newsmore"
    " in worldmore in politicsmore in businessmore in this sectionmore in this seriesmore in opinionmore in sportsmore of the"
    " storymore for youmore great readsmore must-readsmore videosmore photosmore featuresmore opinionmore galleriesmore sport"
    "smore world newsmore local newsmore national newsmore business newsmore uk newsmore politics newsmore top newsmore recen"
    "t storiesin this sectionin this seriesin this storyin this topicin this packagealso in this sectionalso in this seriesal"
    "so in this packagepart of this seriessee alsosee relatedsee more storiessee more newssee all storiessee nextcontinue rea"
    "dingup nextnext upnext readprevious storyexplore moreexplore more storiesexplore relatedexplore furtherdiscover morefurt"
    "her readinggo deeperdive deeperdig deeperbackground readingwhat we're readingwhat we’re readingwhat others are reading"
    "what readers are readingpeople are readingpeople also readreaders also likedreaders also readreaders' picksreaders’ pi"
    "cksothers are readingtrending readseditors' pickseditors’ pickseditor's pickeditor’s pickeditors pickseditors picked"
    "itor's choiceeditor’s choiceeditors' choiceeditors’ choiceeditor pickseditor's selectioneditor’s selectionstaff pi"
    "cksour picksour bestour top picksfeatured storiesfeatured articlesfeatured newsfeatured videofeatured videosfeatured con"
    "tentfeatures & analysisfeatures and analysistop featuresbest ofbest of thethe best oflong readsthe big storiesbig storie"
    "sbig storynews in pictureswatch morewatch nextwatch alsomore videonews videossimilar storiessimilar articlessimilar post"
    "ssimilar newssimilar topicsconnected storieslinked storiesstories you may likestories you might likestories for youstori"
    "es we think you'll likestories we think you’ll likestories fromarticles you may likethings to knownewsletter picksnews"
    " you may likenews you can usefrom opinionlatest opiniontop opinionget more onget caught upcatch upcatch up onlive covera"
    "gefollow livefollow our coveragefull coveragecomplete coverageall coverageour coveragespecial coveragefurther coveragepr"
    "evious coveragepast coverageearlier coverageearlier storiesprevious storiesreporter's other storiesreporter’s other st"
    "oriesother stories byother articles byalso byalso by this authormore byrecent articles bylatest bylatest from this autho"
    "rmost read frommost read inmost read onmost popular inmost popular frommost popular onmore frommore stories frommore new"
    "s frommore on this storymore stories onmore inpopular inpopular onpopular fromtrending ontrending intrending now intop s"
    "tories fromtop stories inlatest fromlatest inlatest news fromlatest stories fromrecommended fromalso onalso inrelated st"
    "ories fromread more fromread more on thispeople are also readingpeople who read thisreaders of this articleother stories"
    " youstories you may have missedstories that may interestarticles that may interesthere are moretoday's toptoday’s topw"
    "hat's new inwhat’s new inwhat's hotwhat’s hotthe latest fromrecent stories fromrelated coveragerelated storiesrelate"
    "d articleseditor's pickseditor’s picksread more:read more read more>read:read next:read alsoread here:read related:rea"
    "d this:read this next:read now:read fullread theread on:read in full:also readalso see:also watch:also listen:also froms"
    "ee alsosee more:see related:see:see pictures:see photos:see video:more:more >more onmore here:more aboutrelated:related "
    "[related(related[read more[read:[read also[also read[more:[see also(read more(also read(see also(read:>>» read→ read"
    "▶ readread>>watch:watch now:watch more:watch also:watch video:must watch:must read:must-read:don't miss:don’t miss:i"
    "n case you missed it:icymi:listen:listen now:analysis:explainer:explained:explore:exclusive:fact check:fact-check:factbo"
    "x:timeline:live updates:follow live:interactive:in pictures:in photos:pictures:photos:gallery:photo gallery:podcast:q&a:"
    "recommended:recommended reading:suggested:trending:popular:next story:next article:up next:previous:previous article:con"
    "tinue reading:keep reading:further reading:learn more:find out more:for more:for more ongo deeper:deep dive:dig deeper:f"
    "rom the archive:from the archives:earlier:previously:earlier coverage:earlier story:earlier report:original story:origin"
    "al article:full story:full coverage:full list:full report:flashback:throwback:you may like:you may also like:you might l"
    "ike:you might also like:check out:click here:click forclick:see details:view originala photo accompanyingphotos accompan"
    "yingan infographic accompanyinga video accompanyingeditor's pick:editor’s pick:editors' pick:editors’ pick:editor's "
    "choice:editor’s choice:what to know:what we know:things to know:see the full storystoriesarticlesnewscoverageheadlines"
    "readinglinksvideospickspoststagstag:tagged:tagged intagged withtagged underkeywordskeyword:key words:topicsrelated topic"
    "srelated topicrelated tagsrelated keywordsrelated subjectsrelated companiesrelated peoplerelated placesrelated tickersex"
    "plore more on these topicsexplore more onexplore topicsexplore these topicsexplore related topicsmore on these topicsmor"
    "e aboutmore about:see more onsee more on these topicsread more aboutread more on these topicsfiled underfiled in:people "
    "mentionedpeople, places and topicscategorieslabels:subjectshashtagsarticle topicsarticle tagsstory tagstopics in this ar"
    "ticletopics in this storytopics mentionedtopics coveredtopic tagsfind more onfollow these topicsfollow topicsget alerts "
    "on any topicnews topicspopular tagspost tagsassociated topics#read more on:more on:keywords:in this storyposted infiled "
    "under:tags / keywordsreutersthomson reutersassociated pressthe associated pressapap newsapnewsagence france-presseafpage"
    "nce france presseafp newsupiunited press internationalbloombergbloomberg newsbloomberg businessweekdow jonesdow jones ne"
    "wswirespress associationpa mediapa news agencythe press associationbbcbbc newsbbc sportbbc world servicebbc worldbbc new"
    "s onlinebbc verifycnncnn businesscnn internationalcnn newsourcecnn sportcnn travelnbc newsmsnbccbs newsabc newsabc radio"
    "pbs newshournprnpr newsfox newsfox businessc-spanespn.comyahoo newsyahoo financeyahoo sportsaxiospoliticovoxvice newsbuz"
    "zfeed newshuffposthuffington postthe huffington postnewsweektime magazinethe atlanticthe new yorkernew yorkerthe economi"
    "stbusiness insidermarketwatchbarron'sbarron’swall street journalthe wall street journalwsjnew york timesthe new york t"
    "imesnytthe washington postwashington postusa todayusa today networklos angeles timesla timesl.a. timeschicago tribunechi"
    "cago sun-timesboston globethe boston globeboston heraldnew york postnew york daily newsnewsdaysan francisco chroniclesfg"
    "atethe mercury newsmercury newssacramento beethe sacramento beesan diego union-tribuneseattle timesthe seattle timesthe "
    "oregoniandenver postthe denver postsalt lake tribunedeseret newshouston chronicledallas morning newsthe dallas morning n"
    "ewsaustin american-statesmantexas tribunethe texas tribunearizona republicthe arizona republicmiami heraldtampa bay time"
    "sorlando sentinelsun sentinelatlanta journal-constitutionthe atlanta journal-constitutioncharlotte observernews & observ"
    "erthe philadelphia inquirerphiladelphia inquirerpittsburgh post-gazettebaltimore sunthe baltimore sunthe washington time"
    "swashington timeswashington examinercleveland plain dealerdetroit free pressdetroit newsthe detroit newsstar tribunemilw"
    "aukee journal sentinelkansas city starst. louis post-dispatchindianapolis starthe tennesseanthe oklahomancourier journal"
    "spokesman-reviewthe spokesman-reviewidaho statesmanhonolulu star-advertiseranchorage daily newsthe times-picayunetribune"
    " news servicetribune content agencymcclatchygannettstates newsroompropublicakaiser health newskff health newsthe marshal"
    "l projectthe conversationthe interceptmother jonessalon.comthe daily beastdaily beastnational reviewbreitbartthe vergete"
    "chcrunchwired magazinears technicaengadgetcnetzdnetgizmodomashablehollywood reporterthe hollywood reporterrolling stonee"
    "ntertainment weeklysports illustratedbleacher reportcbs sportsnbc sportsfox sportssky sportstalksportscientific american"
    "new scientiststatnewsthe guardiantheguardian.comthe times of londonsunday timesthe sunday timesthe daily telegraphdaily "
    "telegraphsunday telegraphfinancial timesthe financial timesindependent.co.ukevening standarddaily mailmail on sundaythe "
    "mail on sundaymailonlinemail onlinedaily mirrorsunday mirrorthe mirrordaily expresssunday expressdaily starthe sun on su"
    "ndaymetro.co.ukcity a.m.city ami newspaperinewsthe i papernew statesmanthe scotsmanthe herald scotlanddaily recordthe pr"
    "ess and journalwestern mailwalesonlinebelfast telegraphirish newsthe irish newsmanchester evening newsliverpool echobirm"
    "ingham mailbirmingham liveyorkshire postthe yorkshire postyorkshire evening postnorthern echothe northern echochronicle "
    "livebristol postbristol liveeastern daily pressarchantnewsquestreach plcnational worldldrssky newsitv newschannel 4 news"
    "channel 5 newsgb newslbcstv newsstveuronewseuronews englishirish timesthe irish timesirish independentsunday independent"
    "irish examinerthe irish examinerrtÉ newsrtÉthejournal.iebreakingnews.iecbccbc newsctv newsglobal newsglobe and mailthe"
    " globe and mailtoronto starthe toronto starnational postpostmediapostmedia newsthe canadian presscanadian presstoronto s"
    "unvancouver suncalgary heraldmontreal gazetteottawa citizenwinnipeg free pressradio-canadasydney morning heraldthe sydne"
    "y morning heraldaustralian financial reviewherald suncourier-mailthe courier-mailthe west australiannews.com.au9news9 ne"
    "wsnine news7newsseven newssbs newsaustralian associated pressaapabc ruralabc sportnz heraldnew zealand heraldstuff.co.nz"
    "rnzradio new zealand1newsnewshubyonhapyonhap news agencyyonhap newsyonhap news tvkorea heraldthe korea heraldkorea times"
    "the korea timeskorea joongang dailyjoongang ilbonewsiskyodokyodo newsjiji pressjapan timesthe japan timesnikkeinikkei as"
    "iamainichithe mainichiasahi shimbunthe asahi shimbunyomiuri shimbunthe japan newsnhknhk worldxinhuaxinhua news agencychi"
    "na dailyglobal timespeople's dailypeople’s dailycgtncctvcaixincaixin globalsouth china morning postscmphong kong free "
    "presshkfprthktaipei timesfocus taiwancentral news agencystraits timesthe straits timeschannel newsasiatoday onlinebusine"
    "ss timesthe business timesmothershipthe star malaysiamalay mailnew straits timesbernamajakarta postthe jakarta postbangk"
    "ok postthe nation thailandvnexpressvietnam newsvietnamnetphilippine daily inquirerinquirer.netrapplerphilippine starphil"
    "ippine news agencygma newsabs-cbnabs-cbn newsmanila bulletinmanila timesphnom penh postirrawaddytimes of indiathe times "
    "of indiatnnptipress trust of indiaianshindustan timesht correspondentthe hinduthe hindu bureauindian expressthe indian e"
    "xpressexpress news servicenew indian expressthe new indian expresseconomic timesthe economic timeset bureauettechlivemin"
    "tbusiness standardbusinesslinemoneycontrolndtvindia todaynews18firstpostscroll.intheprintthe quintdeccan heralddeccan ch"
    "roniclethe tribune indiatelegraph indiaoutlook indiarepublic worldzee newsdna indiadawn.comthe express tribuneexpress tr"
    "ibunegeo newsthe news internationalary newsdaily star bangladeshdhaka tribunebdnews24.comprothom alokathmandu postthe ka"
    "thmandu postdaily mirror sri lankagulf newskhaleej timesal jazeeraal jazeera englishaljazeera.comal arabiyaarab newshaar"
    "etzjerusalem postthe jerusalem posttimes of israelthe times of israelynetynetnewsanadolu agencyanadoludaily sabahhürriy"
    "et daily newstehran timesirnapress tvmiddle east eyeal-monitorasharq al-awsatal-ahramahram onlineegypt todaypremium time"
    "sthe punchguardian nigeriathisdaydaily trustsahara reportersnews agency of nigeriachannels televisionthecabledaily natio"
    "nnation africathe standard kenyathe east africandaily mavericknews24mail & guardiantimeslivesabc newsghanawebgraphic onl"
    "inemyjoyonlinedaily monitorallafricaherald zimbabwethe herald zimbabwedaily nigerianjamaica gleanerjamaica observertassi"
    "nterfaxria novostimoscow timesthe moscow timesmeduzakyiv postkyiv independentthe kyiv independentukrinforminterfax-ukrai"
    "nedeutsche welledw newsfrance 24france24dpadeutsche presse-agenturefeansaswissinfopolitico europeeuobservereuractivradio"
    " free europerfe/rlradio free asiarfavoice of americavoavoa newsnotes from polandbalkan insightpr newswireprnewswire/prne"
    "wswire/cisionbusiness wireglobenewswireglobe newswireaccesswireein presswirenewsfile corpnewsfilecanada newswirecnw grou"
    "pmarketwiredprwebeurekalerteurekalert!asianetmedia outreachacn newswirebenzingazacksthe motley foolmotley foolseeking al"
    "phainvestorplaceinvestopediastreetinsidercoindeskcointelegraphstudyfindsswnsstoryfulinter press serviceproject syndicate"
    "opendemocracyicijoccrpbellingcatsnopesfactcheck.orgpolitifactnextdoor newsmicrosoft startnewsbreaksmartnewsthe timesthe "
    "suntimethe postthe mailthe starthe expressthe iquartzwiredthe recordthe heraldthe journalthe pressthe chroniclethe gazet"
    "tethe tribunethe citizenthe standardthe nationalthe nationthe dailythe weekthe localthe cutthe ringergristthe newsthe ec"
    "hothe argusthe couriernewswireguardian staff and agenciesagency reportnewshomehome newslatestlatest newstop newstop stor"
    "iesall newsbreakingbreaking newsheadlinesworldworld newsinternationalinternational newsglobalglobal newsusu.s.us newsu.s"
    ". newsusaamericaamericasnationnationalnational newsukuk newsenglandscotlandwalesnorthern irelandirelandcanadaaustraliane"
    "w zealandeuropeasiaasia pacificasia-pacificafricamiddle eastmiddle east & africalatin americachinaindiajapankoreanorth k"
    "oreasouth korearussiaukrainepacificoceanialocallocal newslocal & statecitycity newscitiescity & regionregionregionalregi"
    "onal newsmetrostatestate newsstatescountycommunitycommunitiesneighborhoodssuburbstownvillagearound townpoliticspolitics "
    "newsus politicsuk politicspoliticalgovernmentcongresswhite housesupreme courtelectionselectionelection 2020election 2022"
    "election 2024campaignparliamentpolicypublic policylawlaw & orderjusticelegalcourtscrimecrime & courtscrime & safetycrime"
    " and courtscrime & justicepolicepublic safetypolice & fireaccidentsemergencysecuritynational securitydefencedefensemilit"
    "arywardiplomacyforeign affairsimmigrationbusinessbusiness newsbusiness & economybusiness and economyeconomyeconomicsecon"
    "omy & businessfinancemarketsmarket newsstock marketstocksbondscurrenciescommoditiesfundsetfscryptocryptocurrencybitcoinb"
    "ankingbanksmoneyyour moneypersonal financewealthinvestinginvestmentinsurancetaxtaxesretirementpensionsreal estatepropert"
    "yhousingmortgageshomescompaniescompany newsindustryindustriesmanufacturingretailretail & consumerconsumerconsumer newsco"
    "nsumer affairsshoppingdealsemploymentjobscareersworkworkplacelabourlabormanagementleadershipentrepreneurshipentrepreneur"
    "ssmall businessstartupsventure capitalenergyoil & gasoil and gasoilrenewablesminingutilitiesagriculturefarmingfarm & ran"
    "chruralrural affairstransporttransportationaviationairlinesaerospaceaerospace & defenseshippingrailwaysrail transportaut"
    "osautoautomotivecarsmotoringmotorsdrivingtechtech newstechnologytechnology newssciencescience & techscience & technology"
    "science and technologyscience newssci-techscience & environmentspacephysicsbiologyarchaeologyhistoryanimalswildlifenatur"
    "eenvironmentclimateclimate changeclimate crisisweatherweather newsinnovationgadgetsinternetsocial mediacybersecuritycybe"
    "r securityartificial intelligenceaicomputingsoftwarehardwaremobiletelecomtelecomstelecommunicationsgaminggamesvideo game"
    "sesportshealthhealth newshealth & wellnesshealth & fitnesshealth and wellnesshealthcarehealth carewellnesswellbeingwellf"
    "itnessnutritiondietmedicinemedicalmental healthcoronaviruscovid-19covidpharmapharmaceuticalsbiotecheducationschoolsschoo"
    "luniversitieshigher educationuniversitystudentsparentingfamilykidswomenmenlgbtqsocietysocial affairsreligionfaithfaith &"
    " valuesobituariesobituarydeathsbirthsweddingspeoplepeople & placesprofileslifestylelifelife & stylelife and stylelife & "
    "culturelivingstylefashionbeautyhome & gardenhome and gardenhouse & homegardeninggardensinteriorsdesignfoodfood & drinkfo"
    "od and drinkfood & winerecipescookingdiningrestaurantsrestaurant reviewsdrinkwinetraveltravel newstourismdestinationshot"
    "elsholidaysoutdoorspetsrelationshipslovesexdatingadvicehoroscopesastrologycultureartsartthe artsarts & culturearts & ent"
    "ertainmentarts and entertainmentart & designart and designentertainmententertainment newsentertainment & artsshowbizcele"
    "britycelebritiescelebrity newsroyalsroyal familyroyalmoviesfilmfilmsmovie reviewstvtelevisiontv & radiotv & filmtv and r"
    "adiotv & moviesstreamingmusicmusic newsclassicaloperatheatertheatrestagedancecomedybooksbook reviewsliteraturepoetryphot"
    "ographymuseumsexhibitionsarchitecturemediamedia newsjournalismpressadvertisingpodcastsradiok-popbollywoodhollywoodsports"
    "portssports newsfootballsoccerpremier leaguechampions leagueworld cuptransfersamerican footballnflnbabasketballwnbamlbba"
    "seballnhlhockeyice hockeycollege footballcollege basketballcollege sportshigh school sportsprep sportsprepsncaacricketru"
    "gbyrugby unionrugby leaguetennisgolfformula 1formula onef1motorsportmotor racingnascarboxingmmaufcathleticstrack and fie"
    "ldcyclingswimmingskiingwinter sportsolympicsracinghorse racingaflnrlgaanetballvolleyballbadmintonopinionopinionsopinion "
    "& analysisopinion columnscommentcomment is freecommentarycommentisfreecolumnscolumnistscolumneditorialeditorialseditor's"
    " noteeditor’s notethe editorial boardop-edop-edsguest columnguest essayguest opinionguest columnistslettersletters to "
    "the editorletter to the editorletterreaders' lettersreaders’ lettersvoicesviewpointviewpointsviewsperspectiveperspecti"
    "vesideasdebateblogsbloganalysisnews analysisexplainerexplainersexplainedfact checkfactcheckfact-checkreality checkinvest"
    "igationsinvestigationspecial reportspecial reportsreportsfeaturesfeaturein depthin-depthlong readlong readslongformthe l"
    "ong readmagazineweekendsundayreviewreviewsinterviewinterviewsq&aquizdatadata journalismgraphicsinteractiveinteractivesin"
    "fographicsmultimediaphotosin picturespicturesphoto essayphoto gallerygallerygalleriesvideovideosaudiolivelive bloglivebl"
    "oglive updateseventscalendarthings to dowhat's onwhat’s onannouncementsnoticespublic noticeslegal noticespress release"
    "spress releasenews releasegeneralgeneral newsother newsmiscellaneousuncategorizeduncategorisedfeaturedspecialspecialsexc"
    "lusivetrendingoffbeatodd newsoddodds & endsoddly enoughweird newsstrange newsgood newspositive newsunusualviralworld cup"
    " 2022brexitisrael-gaza warukraine warrussia-ukraine warphilanthropycharitycharitiesnonprofitshuman rightshuman interesth"
    "umanitariandevelopmentglobal developmentpopulationrefugeesmigrationdisastersnatural disastershurricaneswildfiresearthqua"
    "kesgun controlabortionracedispatchthe big storycover storyfront pagepage oneon this daytoday in historyfrom the archives"
    "nostalgiaheritagecorrectionscorrections & clarificationsaboutsponsoredpartner contentadvertorialnewsmakersnewsletterhome"
    " >home ›home »home /home>home→home -news >news ›news »news / news/you are heresectionscategory:section:topic:top"
    "ics:world >business >sport >sports >opinion >culture >lifestyle >filed underhosthostsbylineanchorpresenterreportercorres"
    "pondentnarratorannouncermoderatorinterviewerintervieweeqq&amale voicefemale voicevoiceovervoice-overvoice oversotnat sot"
    "natural soundnatsend clipbegin video clipend video clipbegin video tapeend video tapebegin videotapeend videotapebegin a"
    "udio clipend audio clipcommercial breakendsoundbitesound bitesoundbite of musicsoundbite of archived recordinglaughterap"
    "plausecrosstalkcross talkcheeringinaudibleunintelligiblesingingchuckleslaughssighsforeign language spokenspeaking foreig"
    "n languagespeaking in foreign languagespeaks foreign languagethrough translatorthrough interpretervia interpreteron came"
    "raoff cameraoff-cameraon screen textunidentified maleunidentified femaleunidentified personunidentified manunidentified "
    "womanunidentified reporterpanelistpanelistscalleraudience member(soundbite of(soundbite[soundbite(begin video(end video("
    "begin audio(end audio(commercial break(laughter)(applause)(crosstalk)(music)[music][laughter][applause][crosstalk](voice"
    "-over)(voiceover)(on camera)[on camera][voiceover](singing)(cheering)(inaudible)(unintelligible)(through interpreter)(th"
    "rough translator)(via translator)editing byedited byedit byedited forcopy edited bycopyedited bycopy editing byadditiona"
    "l editing byadditional research bycompiled fromwith inputs fromwith input fromwith agency inputswith wire reportsfrom wi"
    "re reportsfrom staff and wirefrom staff reportsfrom wire servicesfrom news servicesreported and produced byproduced and "
    "edited bysenior producer:story editorvideo produced byvideo editing byvideo edited byvideo editor:video journalist:filme"
    "d and edited bycamera bycameraman:camera operator:audio produced byaudio engineerphotography byphoto editing byphoto edi"
    "tor:picture editor:picture research byphotographs bygraphics bygraphic bygraphics reporting bydata analysis bydata visua"
    "lization bydata journalism bydata reporting byillustration byillustrations byanimation bytranslation bytranslated bytran"
    "slating byfact-checked byfact checked byfact-checking bytranscribed bytranscript bydigital production byweb production b"
    "ydigitally edited bydesk editorcopy editor:sub-editor:proofreading byfor npr newsbroadcast versionthis story was editedt"
    "his story was reportedthis article was editedthis article was produced(editing by(with inputs(edited byweb editor:web ed"
    "itors:table:table 1table 2table 3table 4table 5table 1.table 2.<table[table(tablechart:fact filefactfilefact boxfactboxf"
    "act-boxfact sheetfactsheetbox scoreboxscorescoreboardleague tablematch statsmatch factsteam statsscorecardresult:fixture"
    "sline scoreselected financialfinancial highlightskey figureskey metricsresults at a glancecondensed consolidatedconsolid"
    "ated balance sheetsconsolidated statementsbalance sheetbalance sheetsincome statementcategorycategoriesitemitemsnamename"
    "srankrankingpositionposnonumber#teamteamsclubplayerplayersdriverriderathletecitycitiestownstatecountrycountriesregioncou"
    "ntyareadistrictlocationplacevenueyearyearsmonthdatedaytimeperiodquarterfiscal yearseasonweekroundmodelmodelsmakebrandpro"
    "ductproductscompanycompaniesfirmbankfundstocktickersymbolindexindicesmarketcurrencypaircommodityassetsectorindustrytypec"
    "lassgradelevelagegroupgendersexpartypartiescandidatecandidatestitleeventdescriptiondetailsdetailfeaturefeaturesspecifica"
    "tionspecificationsspecmetricmetricsmeasureindicatorvariableparameterspeciesuniversityhospitalairportairlineroutelinestat"
    "iondepartmentagencydivisionsegmentsegmentsplanpackageoptionpricecostvalueamountvolumechange% changenet changetotalaverag"
    "escorehomeawayplayedpldptswresultresultsmatchfixturestatsstatisticstatisticscontractmaturitytenorserieslanguagesourceter"
    "mtermsquestion($ in millions)(in millions(in thousandsin millionsin thousands(unaudited)three months endedsix months end"
    "ednine months endedtwelve months endedfiscal quartersource:source :source -source –source —source sources:sources :s"
    "ources -(source:(source[source:[source*source:* source:(sources:data source:data sources:data:data from:figures:via:char"
    "t source:graphic source:original source:original:originally fromnews source:source link:based on data fromin us dollarsi"
    "n u.s. dollars(in millions(in thousands(in billions(in percent(in per cent(in dollars(in us$(in $(in usd(in £(in €(in"
    " rs(in crore($ in millions($ in thousands($ in billions(dollars in(amounts in(u.s. dollars in(figures in(in millions, ex"
    "cept(in thousands, except(unauditedunaudited(unaudited)all figures inall amounts inall figures$ in thousandsu.s. dollars"
    " inunit:units:unit :(unit(units:[unitexpressed instarring:cast:the cast:director:directors:written and directed byscreen"
    "play:created by:producer:producers:executive producer:executive producers:host:hosts:co-hosts:presenter:presenters:guest"
    ":guests:guest host:panel:panelists:panellists:narrator:choreographer:choreography:cinematography:running time:run time:r"
    "ated:distributor:media contactmedia contactsmedia inquiriesmedia enquiriesmedia relations contactmedia relations:press c"
    "ontactpress inquiriespress enquiriespress office:pr contactpr agencypublic relations contactinvestor contactinvestor con"
    "tactsinvestor relations:investor relations contactinvestor inquiriescompany contactcorporate contactcorporate communicat"
    "ions:contact information:contact details:contact:contacts:contact person:contact us:agency contactir contactfor further "
    "information:for further information, please contactfor further information please contactfor further information contact"
    "for further enquiriesfor more information:for more information, please contactfor more information, contactfor more info"
    "rmation, please visitfor more information, visitto request an interviewfor immediate releaseembargoed untilnot for relea"
    "senotes to editorsnote to editorsnotes to editortel:tel.telephone:phone:ph:mob:fax:email:e-mail:email web site:www:url:a"
    "ttn:spokesperson:spokeswoman:cision contactlogo:multimedia:download the releaseconference call detailsconference idconta"
    "ctcontactsmediapressinvestorsinquiriesenquiriescommunicationskey pointskey pointkey takeawaytakeawaysthe takeawaythe tak"
    "eawayskey factskey findingskey highlightskey developmentskey eventskey momentskey statskey numberskey updatesthe key poi"
    "ntsat a glancein a nutshellin briefin shortin summarysummarynews summarystory summaryarticle summaryquick summaryquick r"
    "eadquick takequick factsfast factsgenerated summarysummarizesummarisesummarize this articlesummarise this articlesummari"
    "ze with aitl;drtldrthe gistthe lowdownthe rundownthe short versionthe bottom linebottom linethe big picturewhy it matter"
    "swhat to knowwhat you need to knowwhat we knowwhat we know so farthings to know5 things to knowfive things to knowwhat's"
    " newwhat’s newwhat's happeningwhat’s happeningwhat's happening\?what’s happening\?what's nextwhat’s nextwhat's the"
    " storywhat’s the storythe story so farmain pointshighlightsnews highlightsarticle highlightsbullet pointsabstractsynop"
    "sisoverviewexecutive summarythe essentialsessentialsbriefingthe brieflatest updateslatest developmentslive summarythe de"
    "tailspoints to notenutshell60-second readai summaryai-generatedai generatedthis summary wasthis summary isthis is an ai-"
    "generatedsummary generatedsummary bysummaries aregenerated by aigenerated using aikey takeawayskey points:story highligh"
    "tspowered by aiproduced by aithis ai summaryeditor's noteeditor’s noteeditors' noteeditors’ noteeditors noteeditor n"
    "ote:note from the editornote from the editorsnote to readerspublisher's notepublisher’s note(attn(eds:eds.:(updates wi"
    "th(adds(recasts(correctscorrection:corrects:clarification:clarifications:a correction was made onan earlier version of t"
    "hisa previous version of thisthis article has been updatedthis article has been correctedthis article has been amendedth"
    "is article was amendedthis article was updatedthis article was correctedthis article was first publishedthis article was"
    " originally publishedthis article originally appearedthis article first appearedthis article appeared inthis article is "
    "part ofthis article was adaptedthis article is republishedthis is an updated versionthis is an editedthis is a corrected"
    "this is a developing storythis is a breaking news storythis breaking newsthis story has been updatedthis story has been "
    "correctedthis story was updatedthis story was correctedthis story was originally publishedthis story originally appeared"
    ""
    "";
inline constexpr char letters_1[] =
    "this story first appearedthis story is part ofthis post has been updatedthis post originally appearedthis piece was orig"
    "inallythis interview has been editedthis transcript has beenthis copy is forthis report has beenthis version correctsthi"
    "s version clarifiesthis version addsthe headline of thisthe headline on thiswarning: thisdisclosure:more to followupdate"
    "s to followcheck back forend(end)[end]-end-- end ---end---- end --ends(ends)-ends-- ends -[ends]the end#### # #-30-- 30 "
    "-—30—–30–30xxxend of articleend of storyend of textend of releaseend of documentend it(more)-more-- more ---more"
    "--more(yonhap)(ap)(reuters)(afp)(ani)(pti)(ians)(xinhua)(upi)(tca)(tns)____________* * ****■◼□●//////ends(end of"
    " story)obituaryin memoriamin loving memoryin memory ofdeath noticedeath noticesfuneral noticefuneral noticesfuneral serv"
    "icefuneral servicesfuneral homefuneral directorsfuneral arrangementsfuneral massfuneral will befuneral ismass of christi"
    "an burialmemorial servicesmemorial gatheringmemorial contributionsmemorial donationsmemorial masscelebration of lifea ce"
    "lebration ofgraveside servicegraveside servicesvisitation will beviewing will becalling hoursinterment willin lieu of fl"
    "owersdonations may be madememorials may beonline condolencesonline guestbookguest booksurvived bysurvivors includehe is "
    "survivedshe is survivedleaves behindpreceded in death bywas preceded in deathpredeceased bypassed awaypassed peacefullye"
    "ntered into restwent to be withdied peacefullydied unexpectedlywho has diedhas died agedhas died atdied at the age ofbel"
    "oved husbandbeloved wifebeloved motherbeloved fatherloving husbandloving wifeloving motherloving fatherdear husbanddear "
    "wifeson of the latedaughter of the lateafter a brief illnessrest in peacer.i.p.may he restmay she restborn:died:(née(n"
    "Éechapel of restsadly missedappointmentsappointment ofhas been appointedwas appointedappointed asappointspromoted tohas"
    " been promotedwas promotedhas been namednamed ashas been electedelected asnominatednew hiresassumes the roleassumed the "
    "roleresignation ofretirement oftransferred toreassignedpeople movesmovers and shakerspersonnel changespersonnel announce"
    "mentsexecutive changesmanagement changesleadership changesnew memberseffective immediatelywashingtonwashington, d.c.wash"
    "ington d.c.washington dcd.c.new yorknew york citylos angeleschicagohoustonphoenixphiladelphiasan antoniosan diegodallass"
    "an josejacksonvillefort worthcolumbussan franciscoindianapolisseattledenverbostonel pasonashvilledetroitoklahoma citypor"
    "tlandlas vegasmemphislouisvillebaltimoremilwaukeealbuquerquetucsonfresnosacramentokansas cityatlantaomahacolorado spring"
    "sraleighmiamilong beachvirginia beachoaklandminneapolistulsatampaarlingtonnew orleanswichitaclevelandhonoluluanaheimsant"
    "a analexingtonpittsburghcincinnatist. louisst. paulst louisst paulgreensboroorlandonewarkbuffaloboisespokanerichmondnorf"
    "olkdes moinessalt lake citytallahasseemontgomerylittle rockbaton rougetopekacheyennebismarcksanta fesalemjuneauanchorage"
    "montpelierprovidencehartfordalbanytrentonharrisburgannapolischarlestoncolumbiafrankfortlansingspringfieldjefferson cityc"
    "arson cityrenosilicon valleypalo altomountain viewcupertinomenlo parkcape canaveralwest palm beachpalm beachmar-a-lagofo"
    "rt lauderdalesan juanguantanamo baycamp davidunited nationsala.ariz.ark.calif.colo.conn.del.fla.ga.ill.ind.kan.ky.la.md."
    "mass.mich.minn.miss.mo.mont.neb.nev.n.h.n.j.n.m.n.y.n.c.n.d.okla.ore.pa.r.i.s.c.s.d.tenn.vt.va.wash.w.va.wis.wyo.alabama"
    "alaskaarizonaarkansascaliforniacoloradoconnecticutdelawarefloridahawaiiidahoillinoisindianaiowakansaskentuckylouisianama"
    "inemarylandmassachusettsmichiganminnesotamississippimissourimontananebraskanevadanew hampshirenew jerseynew mexiconorth "
    "carolinanorth dakotaohiooklahomaoregonpennsylvaniarhode islandsouth carolinasouth dakotatennesseetexasutahvermontwest vi"
    "rginiawisconsinwyomingpuerto ricoguamontarioquebecbritish columbiaalbertamanitobasaskatchewannova scotianew south walesq"
    "ueenslandenglandscotlandwalesnorthern irelandlondonmanchesterbirminghamliverpoolleedssheffieldbristolnewcastlenottingham"
    "leicesteredinburghglasgowaberdeendundeecardiffswanseabelfastlondonderrydublingalwaylimerickbrightonsouthamptonportsmouth"
    "plymouthnorwichcambridgeoxfordyorkcoventrystokewimbledonwestminsterottawatorontomontrealvancouvercalgaryedmontonwinnipeg"
    "halifaxquebec citycanberrasydneymelbournebrisbaneperthadelaidehobartgold coastwellingtonaucklandchristchurchparisberlinf"
    "rankfurtmunichhamburgcolognedüsseldorfduesseldorfbonnviennazurichgenevaberndavosbrusselsstrasbourgluxembourgamsterdamth"
    "e haguerotterdamcopenhagenstockholmoslohelsinkireykjaviktallinnrigavilniuswarsawkrakowpraguebratislavabudapestbucharestb"
    "elgradezagrebljubljanasarajevoskopjepristinapodgoricatiranaathensnicosiaromemilanturinnaplesvenicevatican citymadridbarc"
    "elonasevillevalencialisbonportovallettamonacomarseillelyoncanneskyivkievkharkivodesaodessalvivmariupoldonetskmoscowst. p"
    "etersburgst petersburgminskchisinautbilisiyerevanbakuistanbulankaraizmirastanaalmatytashkentbishkekdushanbeashgabatbeiji"
    "ngshanghaishenzhenguangzhouwuhanchengduchongqingtianjinnanjinghangzhouxi'anxi’anurumqilhasahong kongmacaumacaotaipeika"
    "ohsiungtokyoosakakyotonagoyayokohamahiroshimanagasakifukushimasapporookinawaseoulbusanincheondaegugwangjudaejeonulsansej"
    "ongsuwonjejugeojepohangpanmunjompyongyangkaesongulaanbaatarsingaporekuala lumpurjakartabalibangkokphuketchiang maihanoih"
    "o chi minh cityda nangphnom penhvientianeyangonnaypyitawmanilaquezon citycebudilibandar seri begawanport moresbysuvahoni"
    "aranuku'alofanuku’alofaapiaport vilanew delhidelhimumbaibengalurubangalorechennaikolkatahyderabadpuneahmedabadjaipurlu"
    "cknowkanpurnagpurbhopalpatnachandigarhsrinagarjammuguwahatikochithiruvananthapuramvisakhapatnamnoidagurugramsuratindorer"
    "anchibhubaneswardehradunshimlagoavaranasiislamabadkarachilahorepeshawarquettarawalpindikabulkandahardhakachittagongcolom"
    "bokathmanduthimphutehranbaghdadmosulbasraerbildamascusaleppobeirutammanjerusalemtel avivhaifagazagaza cityrafahkhan youn"
    "isramallahwest banknablusjenincairoalexandriasharm el-sheikhriyadhjeddahmeccamedinadohadubaiabu dhabisharjahkuwait cityk"
    "uwaitmanamamuscatsanaaadentripolibenghazitunisalgiersrabatcasablancamarrakechkhartoumport sudanjubaaddis ababaasmaradjib"
    "outimogadishunairobimombasakampalakigalibujumburadar es salaamdodomalusakahararelilongwemaputoantananarivoport louispret"
    "oriajohannesburgcape towndurbanwindhoekgaboronemaserumbabaneluandakinshasagomabrazzavillelibrevilleyaoundedoualabanguin'"
    "djamenan’djamenaniameyabujalagoskanoibadanport harcourtkadunamaidugurijosenugucotonoulomeaccrakumasiabidjanmonroviafre"
    "etownconakrybissaudakarbanjulbamakoouagadougounouakchottmexico citytijuanaciudad juarezmonterreyguadalajaracancunacapulc"
    "oguatemala citysan salvadortegucigalpamanaguasan jose, costa ricapanama cityhavanakingstonport-au-princesanto domingonas"
    "saubridgetownport of spaingeorgetownparamaribobogotamedellincalicaracasmaracaiboquitoguayaquillimala pazasuncionsantiago"
    "buenos airesmontevideobrasiliario de janeirosao paulosão paulomanaussouth koreanorth koreajapanchinataiwanindiapakistan"
    "bangladeshsri lankanepalafghanistaniraniraqsyrialebanonturkeyegyptsaudi arabiaqataryemenrussiaukrainepolandgermanyfrance"
    "italyspainportugalgreecenetherlandsbelgiumswitzerlandaustriahungaryromaniaswedennorwaydenmarkfinlandirelandcanadamexicob"
    "razilargentinachilecolombiavenezuelaperucubahaitinigeriakenyaethiopiasouth africaghanaugandasudanlibyamoroccovietnamthai"
    "landmalaysiaindonesiaphilippinesmyanmarcambodiaaustralianew zealandpetaling jayajohor barugeorge townkota kinabalukuchin"
    "gputrajayashah alamserembancebu citydavao citysee pagesee pagessee related storysee related storiessee related articlese"
    "e story on pagesee story, pagesee full storysee editorialsee also pagestory on pagestory, pagestory continues onstory co"
    "ntinued onstories on pagemore on pagecontinued on pagecontinued on pcontinued from pagecontinued from pcontinues on page"
    "(continued on(continued from(continued on page(continued)turn to pageplease turn topage a1» page> page→ page, page ar"
    "elated story onrelated story, pagerelated stories, pagerelated article oneditorial on pageeditorial, pageopinion, pagesp"
    "orts, pagebusiness, pagedetails on pagefull report, pagefull story, pagefull coverage, pagereport: pagealso see page(see"
    " related(see story(see page(related story(story onread more on pagemore details herefull details hereq[q]<q>(q)question:"
    "question 1:interviewer:[question]a:a.[a]<a>(a)answer:[answer]interviewee:ampma.m.p.m.a.mp.ma. m.p. m.noonmiddaymidnightm"
    "orningafternooneveningnighttonighto'clocko’clockhrshrs.estedteteastern timeeasterncstcdtctcentral timemstmdtmtmountain"
    " timepstpdtptpacific timeakstakdthstgmtutczbstistcetcesteeteestmskgstpktnptictwibsgtsstmytphthktjstkstaestaedtaetacstacd"
    "tawstnzstnzdtsastlocal timeuk timeu.k. timeus timenew york timelondon timebeijing timekorea timeseoul timejapan timetoky"
    "o timeindia timesingapore timemondaytuesdaywednesdaythursdayfridaysaturdaysundaymonmon.tuetue.tuestues.wedwed.wedsweds.t"
    "huthu.thurthur.thursthurs.frifri.satsat.sun,sun.todayyesterdaytomorrowjanuaryjanjan.februaryfebfeb.febr.marchmarmar.apri"
    "laprapr.maymay.junejunjun.julyjuljul.augustaugaug.septemberseptsept.sepsep.octoberoctoct.novembernovnov.decemberdecdec.p"
    "art one ofpart two ofpart three ofpart 1 ofpart 2 ofpart 3 offirst in a seriessecond in a seriesthird in a serieslast in"
    " a seriesfirst of a seriesfirst of two partsfirst of three partssecond of two partslast of two partspart of a seriespart"
    " of our seriesthis is part ofoccasional seriesspecial report:special seriesthe big readlong readreporter's notebookrepor"
    "ter’s notebookpage a1appears in print onappeared in printsection a, pageprint headlinein print on pagenews, pagesexclu"
    "siveanalysisexplainerexplainedspecial reportopinioncommentcommentaryeditorialperspectiveviewpointcolumnreviewinterviewpr"
    "ofilefeaturefeaturesin depthin-depthin focusspotlightinvestigationwatchdogfact checkfactboxtimelinelivelive bloglive upd"
    "atesbreakingbreaking newsjust indevelopingdeveloping storyupdateurgentflashbulletinnewsmakerfocusinsightbreakingviewswra"
    "pupwraproundupround-uprecappreviewhighlightssketchessayphoto essayfirst personweekenderlead2nd lead3rd lead4th leadld2nd"
    " ld3rd ldld-allfeature storycover storybig storythe big storydeep divebig readpart onepart twopart threepart 1part 2part"
    " 3part ipart iipart iiiq&awatchvideointeractivegraphicdatapodcastnewslettersponsoredadvertorialarchivefrom the archiveth"
    "rowback thursdayon this daytoday in historyby the numbersfive questions5 questionstalk of the townlettersmrmr.mrsmrs.msm"
    "s.missmxdrdr.profprof.professorsirlordladydamebaronessbarondukeduchessprinceprincesskingqueenpresidentvice presidentvice"
    "-presidentpresident-electformer presidentprime ministerdeputy prime ministerformer prime ministerpremierchancellorminist"
    "erdeputy ministerforeign ministerfinance ministerdefense ministerdefence ministerinterior ministerhealth ministerforeign"
    " secretaryhome secretaryhealth secretarysecretary of statesecretarytreasury secretarydefense secretarypress secretaryatt"
    "orney generalsolicitor generalsecretary-generalsecretary generaldirector-generaldirector generalgeneral secretarysenator"
    "sensen.representativereprep.congressmancongresswomancongresspersonspeakerhouse speakermajority leaderminority leadermpms"
    "pmepcouncillorcouncilmancouncilwomancouncil membermayordeputy mayorgovernorgovgov.lt. gov.lieutenant governorcommissione"
    "rambassadorjudgejusticechief justicedistrict attorneyprosecutorlawyerattorneysheriffdeputypolice chiefchieffire chiefchi"
    "ef constableinspectordetectivedetsgtsgt.sergeantltlt.lieutenantcaptcapt.captainmajmaj.majorcolcol.colonellt. col.gengen."
    "generallt. gen.admadm.admiralcmdr.commandercpl.pvt.officerpcconstableagentrevrev.reverendfatherfr.pastorbishoparchbishop"
    "cardinalpoperabbiimamayatollahsheikhsisterbrothercoachhead coachmanagerceocfocooctochief executivechief executive office"
    "rchief financial officerchief operating officerchairchairmanchairwomanchairpersonvice chairmanfounderco-founderownerdire"
    "ctormanaging directorexecutive directorgeneral managerpartneranalysteconomistchief economiststrategistspokesmanspokeswom"
    "anspokespersonsuperintendentprincipaldeanprovostauthoractoractresssingerrapperprofessor emeritusleaderactivistjrjr.srsr."
    "phdph.d.mdm.d.esqesq.obembecbethis article was originally publishedthis article first appearedthis article is republishe"
    "dthis article was produced bythis article was written bythis article was provided bythis story originally appearedthis s"
    "tory was originally publishedthis story was produced bythis story was provided byoriginally published byoriginally publi"
    "shed onoriginally appeared onoriginally appeared infirst published byrepublished fromrepublished underrepublished withre"
    "printed fromreprinted withreproduced with permissionsyndicated frommaterials provided bymaterial provided bycontent prov"
    "ided bystory source:news provided byunder a creative commonscreative commons licenseread the original articleread the or"
    "iginal storyview original sourcesource version onvia newswireauto-generated from a syndicated feedhas not been edited by"
    "published from a syndicated feedfrom a wire agency feedgenerated from news agency feedsourceaboutforward-looking stateme"
    "ntsforward looking statementsforward-looking statementcautionary notecautionary statementcautionary statementscautionary"
    " languagesafe harborsafe harbourlegal disclaimerimportant noticeno offer or solicitationnon-gaap financial measuresuse o"
    "f non-gaapnon-ifrsreconciliation of non-gaapuse of forward-lookingnote regarding forward-lookingnotice regarding forward"
    "-lookingnote on forward-lookingconference call and webcastearnings conference calladditional information and where to fi"
    "nd itparticipants in the solicitationcompany profilethe writer isthe writer wasthe writers arewriter isthe author isthe "
    "author wasthe author ofthe authors areabout the authorabout the authorsabout the writerabout the reporterabout the contr"
    "ibutorauthor biobio:the columnist isthe reporter isthis writerthe contributor is— the writer- the writercontact the au"
    "thorfollow the authorfollow the reporterthe views expressedthe opinions expressedopinions expressedviews expressedviews "
    "are personalviews are the author'sviews are the author’sthese are the viewsthis article reflectsthis column does notth"
    "is commentarythis is an opinionthis is a guestthis op-edthis is a contributedhe is based inshe is based inhe can be reac"
    "hedshe can be reachedhe coversshe coversher latest bookhis latest bookreach himreach heremail himemail here-mail hime-ma"
    "il heryou can reachyou can followyou can contacttweet himtweet heris a senioris a staff writeris a reporteris a correspo"
    "ndentis a columnistis a guardian columnistis a times columnistis an opinion columnistis a contributingis a contributoris"
    " a regular contributoris a freelanceis a freelanceris a journalist andis a writer andis a writer basedis the author ofis"
    " professor ofis an associate professoris an assistant professoris a lectureris a research fellowis a fellow atis the edi"
    "tor ofis editor-in-chiefis deputy editoris managing editoris a phd candidateis a corps membermay be reached atcan be con"
    "tactedfollow her onfollow them onfollow on twitterare those of the authorare solely thoseare the author's ownare the aut"
    "hor’s owndo not necessarily reflectdo not necessarily representnot necessarily those ofdoes not necessarily reflectno "
    "relevant affiliationsto the editor:powered bysponsored byin partnership withpaid for byfollow us onclick here towatch li"
    "velog insign inreading timeread timelisten toshare thisadvertisementskip tojump tocomments (1 ofshare onget the appcomin"
    "g upimage 1 ofcontact usabout usshow lessload morecontinue readingkeep readingread laternot nowno thanksmaybe laterfollo"
    "w topicyour email addressnow playingup nextcustomer servicehamburgeropacitycaretchevrongo to contentsfull storyprint edi"
    "tionsectionslatest storiesrelated topicsrelated itemsin the headlinespicturesreuters tvtvin picturesmore sectionssite na"
    "vigationmobile appsdownload appdigital editionmost popularon airschedulelisten & followrelatedalso seealso see:1 comment"
    "reactions:notifications on1 month1 yearbest valueview planssee plansselect planplaychaptersdescriptionscontestsaudio tra"
    "ckqualityquality levelscurrent timetell uswant moredo you knowdo you havehelp usplay thevote forneed a breaktake ourreac"
    "h out tovisit ourdonate toto submitsend youremail yourfollow thehave a storyhave a tipgot alet us knowshare yourget theg"
    "et ourget in touchjoin ourjoin usjoin thejoin stclick herecontact us atemail uswrite to uscheck outdownload oursubscribe"
    " tosupport ourtune in towatch morefind us ondon’t missdon't misskeep up withstay connectedfree newsletterupdate yourby"
    " clickingthis is a nonprofitreach the writerviahandoutsuppliedsupplied byprovided bysubmitted bycontributed bycourtesyph"
    "oto frompicture fromimage fromvideo fromfootage fromdesign bydrawing byart bywikipediaflickrwikimediapublic domainaddedl"
    "aunchedsubmittedairedfileddatetime:uploadedcreatedissuedbroadcastpublished inposted byupdaterevisedamendedcorrectededite"
    "dchangedfor more informationfor further informationfor further detailsfor more detailsfor more infofor additional inform"
    "ationfor inquiriesfor enquiriesfor interviewspress officemedia officepublic relationsinvestor relationsmedia relationsco"
    "rporate communicationscontact personcontact informationcontact detailstelephonephonetelfaxmobile:website:web:address:+1+"
    "44editor’s noteseditor's notesmultimedia availableview source versionlogo -###embargoedtwitter:facebook:linkedin:insta"
    "gram:spokesman:correctionclarificationupdate:disclosurecorrections:disclaimer:a note fromcontent warningtrigger warningp"
    "roduced bydesigned bydesign bydata byresearch bydevelopment bymusic bysound byadapted fromadapted byadapted foreditor:ed"
    "itors:reporter:reporters:producer:desk:with agencieswith inputsinputs fromwith help fromexecutive producercamera:sound:c"
    "ontributors:photos byvideos byvideo byphoto byfilmed by--with assistance fromwith assistance fromwith reporting fromwith"
    " reporting bywith additional reportingadditional reportingwith files fromlive reporting bycompiled byadditional reportin"
    "g by(seesee belowplease seeturn tocontinued oncontinued fromcontinued(continued(relatedsee storysee relatedsee boxto be "
    "continueddispatchnotebookdiaryletter fromdispatch fromletter frompostcard frominterview:profile:obituary:news focusnews "
    "analysisdiary:notebook:exclusive:analysis:opinion:explainer:page 1page 2page 3page asection asection bsection csection d"
    "guardianvanguardvarietybillboardthe independentthe telegraphthe spectatorthe observerthe australianthe agethe mercurythe"
    " advertiserthe hillthe athleticthe wirethe printabccbsnbcitvpbstmzrtunimsnaolforeign affairsforeign policynational geogr"
    "aphicdaily newsbusiness daynational newssputnikrtecnadwrt abc cbs nbc itv pbs espncnbcrfiafranipapctkespncnbcanirtecnadw"
    "as ofestablishedsince 17since 18since 19current timelocal timevalid untilest. 17est. 18est. 19est. 20reporting byreporti"
    "ng and writing byreporting and editing byadditional reporting byadditional reportingadditional writing bywith reporting "
    "bywith additional reporting bywith reporting fromfurther reporting byextra reporting bywriting bywith assistance fromwit"
    "h assistance bywith contributions fromwith contributions bycontributing:contributing reporterswith files fromcompiled by"
    "reporting and photos byposted bystaffstaff reportstaff reportsstaff reporter andstaff and wire reportsstaff and agencies"
    "from staff and wire reportsfrom staff reportswire reportsagenciesnews desknewsroombureauweb deskguardian staffour bureau"
    "the associated press staffwords:contributed to this reportcontributed to this storycontributed to this articlecontribute"
    "d to this reviewcontributed to this live blogcontributed to this piececontributed to this postcontributed to this dispat"
    "chcontributed to this columncontributed to the reportcontributed to reportingcontributed to the reportingcontributed rep"
    "ortingcontributed reporting fromcontributed researchcontributed additional reportingcontributed additional researchcontr"
    "ibuted fromcontributedreported fromreported this storyreported inreported forreporting fromassisted with reportinghelped"
    " reportalso contributedalso contributed to this reportalso contributed reportinghas contributed to this reportand&withpl"
    "usdedeldelladerdendidadasdodosdudeslalevanvonvomzuzurtertenafavbinbintibnbenalelulurabustyeiofsansantamaco'o’d'd’'t"
    "’tuzapbintibts/od/oinatbased inreporting fromreporting infromforofwith thespecial tonewstimespostheraldtribunecourierg"
    "azettejournalchronicledailypressobserverstarmailmirrorexpresstelegraphguardianindependentexaminerinquirerdispatchglobere"
    "cordregistersentinelreviewstandardtodayweeklymagazinemedianetworkradiotvtelevisionwirenewswireagencyonlineenterpriserepu"
    "blicleaderledgeradvocateargusbulletinechobeenewspapernewspapersbureaubroadcastingreportermessengermonitornationcitizenin"
    "siderdigestchannellivefmpost-dispatchpost-gazettenews servicepress agencypress associationbusinesssportsportsfinancetrib"
    "une-reviewdemocratrepublicanbeaconeaglepioneersunworldmercurydemocracy reporting servicedesk.com.co.uk.org.netcompanygro"
    "uppublicationspublishingchiefseniordeputyassistantassociatemanagingexecutivecontributingspecialguestfreelancepoliticaldi"
    "plomaticeconomicsaffairsphotographsphotographerphotographersphotospicturesgraphicsvideoreportingeditingeditorialnewsagen"
    "cyagencieswirewiresserviceservicesonlinedigitalexclusivebreakingupdateupdatedpublishedpostedarticleadvertisementadvertis"
    "ingsponsorednewsletternewsletterssubscribesharecommentscommentrelatedlistenmondaytuesdaywednesdaythursdayfridaysaturdays"
    "undayjanuaryfebruaryoctobernovemberdecembertodaythethisthatthesethosewhatwhyhowwhenwherewhowhichwaswereouryourtheiritsfo"
    "rfromwithwithoutafterbeforeoverunderintoaboutbutnotcompanygroupschoolofficegovernmentpartypoliceavenuecitycountystatenat"
    "ionalinternationalworldimageimagesphotophotographpicturefilehandoutcourtesysuppliedpressmediastaffbureaudeskteamnewsroom"
    "editorsreporterswriterscorrespondentsuniversitycollegeinstituteassociationfoundationdepartmentministrycommitteecouncilho"
    "spitalincltdllcplccorpphotophotosphotographphotographspicturepicturespicpicsimageimagescreditcreditsphoto creditphoto cr"
    "editsimage creditpicture creditpic creditvideo creditphotographyphotographerfile photofile picturefile imagefile picstaf"
    "f photostock photohandout photophoto courtesyimage courtesypicture courtesyphoto sourcephoto illustrationimage sourcevid"
    "eo sourcesourcesourcessuppliedprovidedhandoutcourtesycontributedsubmittedvideofootagescreenshotscreengrabscreen grabillu"
    "strationillustrationsgraphicgraphicsartworkcartoondrawingmapchartrenderrenderinganimationcompositest photost photosst gr"
    "aphicsst fileabc newstwitterinstagramfacebookyoutubetiktokimage creditspicture creditsphoto byphotos byphotograph byphot"
    "ographs byphotography byphotographed bypicture bypictures bypic byimage byimages byvideo byvideos byfootage byillustrati"
    "on byillustrations bygraphic bygraphics byart byartwork bycartoon bydrawing bymap bychart byrendering bycomposite bydesi"
    "gn byscreenshot byphoto illustration byfile photo bystaff photo bystock photo byap photo byphoto taken bytaken bycapture"
    "d byfilmed bycourtesycourtesy ofphoto courtesy ofphoto courtesyphotos courtesy ofphotograph courtesy ofpicture courtesy "
    "ofimage courtesy ofimages courtesy ofvideo courtesy ofrendering courtesy ofprovided byphoto provided byimage provided by"
    "video provided bysupplied byphoto supplied byimage supplied bysubmitted byphoto submitted bycontributed byreleased byhan"
    "dout bycredit byphoto creditimage creditpicture creditphoto viaimage viaimages viavideo viascreenshot viaphoto fromimage"
    " frompicture fromfootage fromscreengrab fromscreenshot fromused with permission ofimage creditsphotophotosphotographpict"
    "urepicturesimageimagesillustrationgraphicvideoscreenshotscreengrabfilefile photofile picturefile imagearchivearchiveshan"
    "douthandout photopoolpool photostock photoopens new tabpurchase licensing rightsfile photofilefile photosfile picturefil"
    "e imagefile imagesfile picfile footagephoto: filearchive photoarchive imagearchivearchival photostock photostock imagest"
    "ock picturelibrary imagelibrary picturelibrary photohandouthandout photohandout imageundatedundated photoundated imageil"
    "lustrativeillustrative imageillustrative photoillustrationfor illustrationfor illustration onlyfor illustration purposes"
    "for illustrative purposesfor illustrative purposes onlyfor representationfor representation onlyfor representational pur"
    "posesrepresentationalrepresentational imagerepresentational photorepresentative imagerepresentative photoimage for repre"
    "sentationimage used for representationimage used for representational purposeimage used for representational purposes on"
    "lyphoto used for representationpicture used for illustrationscreenshotcompositecomposite imagephoto illustrationartist i"
    "mpressionartist’s impressionartist's impressionpicture posed by modelspicture posed by modelposed by modelsphoto for i"
    "llustrationsuppliedsupplied photocourtesy photosubmitted photocontributed photopoolview larger imageenlarge this imagevi"
    "ew image in fullscreenimage captionimage caption,media captionmedia caption,video captionvideo caption,photo captionpict"
    "ure captioncaptionimageimagesphotophotospictureimage descriptionimage 1 ofslidegetty imagesgettygettyimagesgetty images "
    "viavia getty imagesgetty images/istockphotoshutterstockalamyalamy stock photoalamy live newsistockistockphotoadobe stock"
    "adobestockdreamstimedepositphotos123rffreepikunsplashpexelspixabayflickrwikimedia commonswikimediawikipediacreative comm"
    "onspublic domainrex featuresrexrex/shutterstockswnssouth west news servicezuma presszumazuma press wiresipa usasipanurph"
    "otoimagnimagn imagesicon sportswireusa today sportsusa today networkpicture allianceimagoimago imagessplash newsbackgrid"
    "wenncamera presspress eyepa imagespa wirepa archivepaempicsaap imageaapimageaapafpafp photoapap photoap imagesreutersreu"
    "ters photoepaepa-efeefedpaxinhuayonhapkyodokyodo newstassjijianadoluanadolu agencyanadolu imagesbloomberggoogle mapsgoog"
    "le street viewgoogle earthnasanoaainstagramfacebooktwitterxyoutubetiktoklinkedinstoryfulnewsflareinphosportsfileaction i"
    "magesoffsidemercury presssolent newssolent news & photo agencybav mediacaterskennedy news and mediacover imagesmegathe m"
    "ega agencyplanet labsmaxarmaxar technologiessatellite imagepolitical reporterpolitical correspondentbusiness corresponde"
    "ntbusiness reporterenvironment correspondenttransport correspondenthealth correspondenteducation correspondentscience co"
    "rrespondenteconomics correspondenteconomics editorhome affairs correspondenthome affairs editorsecurity correspondentdip"
    "lomatic correspondentdefence correspondentcrime correspondentlegal affairs correspondentlegal correspondentroyal corresp"
    "ondentroyal editorreligion editorarts editorculture editordeputy editorbusiness editorforeign editorpolitical editorspor"
    "ts editorhealth editorscience editorstaff reporterspecial correspondentforeign correspondentchief political corresponden"
    "tsenior reportersenior correspondentsenior writersenior editornational correspondentnational reportersenior political co"
    "rrespondentchief foreign correspondentstate political reportertechnology reportertechnology editortechnology corresponde"
    "ntconsumer affairs correspondentnorth america editornorth america correspondentmiddle east correspondentmiddle east edit"
    "orafrica correspondentasia correspondenteurope correspondenteurope editorworld affairs editorinternational editorinterna"
    "tional correspondentwashington correspondentbeijing correspondentmoscow correspondentwhite house correspondentparliament"
    "ary correspondentpolitical columnisttrainee reporterjunior reportergeneral assignment reporterbreaking news reporterinve"
    "stigative reporterclimate reporterclimate correspondentweather presenterfootball correspondentcricket correspondentrugby"
    " correspondenttennis correspondentchief football writerchief sports writerchief rugby writersports reporterfootball repo"
    "rterentertainment reporterentertainment editorentertainment correspondentshowbiz reportershowbiz editormedia corresponde"
    "ntmedia editormedia reportermoney editorpersonal finance editorcity reportercourt reportercourts reportercrime reportere"
    "ducation reportereducation editorhealth reporterenvironment editorenvironment reporterfeatures editorfeatures writernews"
    " reporterdigital reporterdigital editorvideo reporterdata reporterdata editorassistant editorassociate editorcontributin"
    "g editoropinion editorpicture editorgraphics editorweekend editorcommunity reporterlocal reporterregional reporterproper"
    "ty editorproperty correspondentenergy correspondentenergy editorindustry editorretail editorbanking editorbanking corres"
    "pondentfinancial correspondentmarkets reportermarkets editoreconomics reportereconomy reporterweb teamonline desknews bu"
    "reaustaff reportsstaff reportweb staffdigital teameditorial teamnews teamhe saidshe saidthey saidit saidhe addedshe adde"
    "dhe saysshe saystold reportersthe statement saidthe report saidofficials saidan official saidpolice saidauthorities said"
    "a spokesman saida spokeswoman saida spokesperson saidthe company saidthe ministry saidsaid in a statementthe source said"
    "he explainedshe explainedhe told the bbche recalledshe recalledhe wroteshe wrote"
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
    14504, 1694695435, 50329, 1929580295, 72634, 1811946757, 52077, 1694699528, 93931, 1912603408, 86695, 1946364425,
    68491, 1694506248, 5523, 1744830475, 72170, 1962941707, 70222, 1644174598, 4525, 1845493800, 30238, 1929579284,
    36491, 973147156, 30181, 1963133715, 30200, 1728252691, 30219, 1929579283, 30258, 1929579282, 35240, 1828784912,
    30276, 1929579279, 30291, 2030242574, 36479, 973147148, 30170, 1677921035, 22257, 1677722894, 46002, 1627590406,
    5290, 1946157079, 5331, 1912602644, 5313, 1677721618, 5351, 1912602640, 77757, 1946166280, 51620, 1040256775,
    23222, 1862272778, 79126, 1946232347, 57558, 1929385751, 57581, 1677727501, 46995, 2013466371, 27045, 1694632195,
    44705, 1694502403, 91474, 1694709251, 84917, 1677788178, 20183, 1929380623, 92450, 1912603406, 84904, 1929446413,
    94338, 1929380621, 84892, 1946223628, 94351, 1946157836, 52150, 1929580550, 40679, 1946160653, 11702, 1946353670,
    13377, 1929576455, 77182, 771761160, 48352, 1929580302, 69675, 2030050571, 30622, 1929579280, 37974, 1929448714,
    55147, 1694569221, 53813, 2030047503, 12098, 1812135946, 5011, 1912602635, 5022, 1694498827, 68895, 771759365,
    32929, 1929579282, 40357, 1929383436, 37783, 973147401, 52729, 687935497, 50699, 1929580301, 51734, 1912803337,
    34634, 1694698252, 28395, 1929382423, 28418, 1862273553, 26128, 1795164176, 91125, 1795372560, 21631, 1912603412,
    27719, 1912736006, 82421, 1912670214, 91040, 1912813062, 72164, 1862278406, 74259, 1946165507, 2472, 1946157073,
    73751, 1694506512, 36183, 973147147, 36850, 973147147, 81356, 2030239754, 69725, 1744837898, 54627, 1694569221,
    44526, 1761611275, 70687, 1761615110, 43633, 1627393545, 52297, 1912803343, 72087, 1929387267, 4734, 1929379860,
    26359, 788531210, 26385, 973080586, 83050, 973149962, 11783, 1828913161, 27733, 1828849929, 88242, 1828925705,
    91608, 1828926985, 87230, 1929587203, 79506, 1912678155, 74521, 771760388, 86636, 1728194820, 94694, 1677866764,
    10292, 1694498827, 94398, 1828717321, 66992, 1744837391, 44371, 1929383433, 85860, 1828924419, 8750, 1929379851,
    85897, 1912810498, 48510, 1845694221, 342, 1912602659, 324, 1929379858, 68586, 1929387273, 6641, 2030043177,
    59503, 1677728037, 77805, 1677731109, 6069, 1845493796, 59471, 1677728032, 59540, 1677728032, 16020, 1929380127,
    59337, 1677728031, 9636, 1761607710, 59308, 1677728029, 59368, 1677728029, 3277, 1677721628, 77896, 2030052636,
    77951, 2030052636, 59572, 1677728027, 59670, 1677728027, 77842, 1677731099, 77869, 1677731099, 77924, 2030052635,
    16051, 1728053530, 59445, 1677728026, 6044, 1845493785, 53924, 1677725977, 9612, 1677721624, 29788, 1845693208,
    59397, 1677728024, 59421, 1677728024, 59599, 1845500184, 59646, 1677728024, 53901, 1677725975, 59623, 1711282455,
    4189, 1929379862, 79772, 1929455381, 18068, 1694499092, 17231, 1694499091, 31636, 1677921043, 29770, 2030242578,
    36930, 973147154, 29708, 1694698257, 36917, 973147149, 29744, 1694698252, 81726, 1795358731, 55582, 973149192,
    55590, 1694569479, 11544, 1946353670, 45686, 1946357510, 11260, 1694695430, 71102, 1761615109, 70757, 1862278407,
    58742, 1677793292, 3880, 1694498832, 3896, 1694498831, 3850, 1694498828, 3826, 1879048203, 46882, 1929580293,
    54755, 1677792004, 73122, 2030050569, 45974, 1627590404, 78647, 1677731095, 77692, 1845502980, 54126, 1946227210,
    86172, 1677863174, 85020, 1929446412, 1260, 1929379852, 85032, 1929446408, 86896, 1929587208, 56424, 973084170,
    52473, 1929580553, 52465, 1946357768, 76211, 1946166286, 69036, 1627397386, 41026, 2030046737, 40758, 1929383440,
    45355, 1845693959, 54848, 1812009733, 41043, 1795165707, 86920, 1929587208, 86913, 1694706183, 74495, 1845502211,
    5762, 1644167181, 28068, 1644300557, 89456, 1644376845, 11322, 1946353669, 49454, 2030243594, 35387, 1963002641,
    34805, 2030242576, 31917, 1929579277, 48722, 1929580296, 4181, 973078536, 40265, 1627393546, 85049, 1828783112,
    87486, 1828858376, 76572, 1811948560, 77004, 2030052360, 54062, 1694568966, 93642, 1912603404, 80428, 1912612633,
    80453, 1912612633, 72681, 1627397388, 77019, 2030052358, 86689, 2030250502, 40611, 1929383434, 69239, 1862278410,
    80293, 1912612632, 80491, 1996498708, 80149, 1912612621, 76813, 1879057411, 10633, 1862271006, 8635, 1660944399,
    72095, 1962941703, 80892, 1929389848, 76936, 1912611850, 5077, 1879048199, 46162, 1929580294, 54559, 1929450246,
    42348, 1929383435, 74381, 1694507274, 72293, 1627397383, 53213, 2030047504, 53229, 2030047503, 53244, 973082893,
    49557, 2030243589, 71750, 1627397380, 22599, 1946158351, 75592, 1946362631, 69661, 1627397383, 23074, 1677723152,
    58106, 1845696523, 86580, 1845635331, 75587, 1929585413, 13495, 1761804290, 1359, 1694498833, 10170, 2030043151,
    36653, 973147150, 11419, 1694695437, 68396, 1694506247, 67007, 2030050063, 85057, 1963000838, 86357, 1963075846,
    87472, 1963076102, 29320, 1862273549, 15556, 1862271253, 17992, 1912602897, 77696, 1946166279, 49546, 1627590404,
    74767, 1664098819, 31400, 1929579276, 28658, 1912605190, 7520, 1728053273, 7545, 1728053273, 7475, 1879048216,
    58684, 1694701582, 13468, 1963130889, 23927, 1862273030, 75722, 1677927176, 51832, 1946357767, 14075, 1879244807,
    68692, 1996496141, 74167, 1694507277, 46181, 1845694214, 54590, 1845564166, 29924, 1728252685, 76882, 1912611848,
    74096, 1795170569, 12604, 1845690387, 69968, 1845501190, 37083, 1728121883, 50069, 1912803078, 50900, 1929580296,
    68853, 771759365, 77783, 1677730818, 40712, 1828720143, 71395, 1627397381, 235, 1845493778, 220, 1946157071,
    81090, 1862336519, 51982, 1795362832, 54225, 973148679, 82173, 1677787406, 56217, 973084165, 41680, 2298482180,
    4769, 1929379868, 44814, 1929383432, 11295, 1862467586, 54502, 1862341378, 27883, 1929513224, 41497, 1929383432,
    79990, 1795237647, 19610, 1929380375, 16488, 1694499089, 81863, 1912668425, 15008, 2030043402, 58562, 1996691464,
    13030, 1694695430, 55158, 1694569222, 65773, 1929386262, 65752, 1929386261, 65795, 1929386257, 23672, 2030045198,
    88665, 2030252558, 28446, 1845496331, 81553, 1912799238, 93124, 1946157851, 46460, 1946357514, 69479, 1929387279,
    24139, 2030045190, 88394, 2030252550, 24134, 973080581, 67942, 1694506252, 82899, 1812010755, 74445, 2030051590,
    87089, 2030250502, 74026, 771760389, 2618, 1929379857, 14298, 1812135944, 38731, 1929383429, 46897, 2030243598,
    70347, 1627397384, 71545, 1795169545, 9000, 1996488730, 41238, 1929383447, 69546, 1912610058, 77141, 1912611845,
    77042, 1711285258, 55743, 973149196, 18051, 1694499089, 58754, 1929451536, 58770, 1929451535, 11130, 1677918213,
    28753, 687868422, 21243, 1912603409, 44864, 1694502410, 13524, 2030239749, 74583, 2030051589, 86208, 2030184709,
    87177, 2030250501, 44293, 1627393554, 94484, 1677866770, 42875, 1627393553, 45503, 1677921804, 45382, 1912802824,
    48234, 1812139782, 87317, 1812146694, 51261, 1694699268, 55164, 1694569222, 42994, 1929383436, 43006, 1946160650,
    72964, 1828723975, 24155, 973080587, 24145, 1946159114, 87765, 1946366218, 50422, 2030243590, 57425, 973084422,
    74489, 2030051590, 87133, 2030250502, 82894, 1694570245, 23302, 1845495562, 23295, 1929381639, 69091, 1929387272,
    52673, 687935500, 57637, 1929582345, 75642, 1996694279, 74040, 2030051590, 5454, 1962934282, 70950, 1728060679,
    11115, 1677918214, 42663, 1811942925, 74162, 1946165507, 74796, 1711285005, 75829, 1694704394, 72078, 1761615113,
    68160, 1929387280, 69046, 1862278408, 51541, 536940295, 87210, 1996696067, 38247, 1929383430, 71113, 1962941705,
    85874, 1711483906, 68971, 771759364, 87302, 1946364419, 85920, 654519298, 72911, 1627397381, 72039, 1627397381,
    40989, 1929383437, 4330, 1946157073, 30654, 1929579281, 10270, 1929379855, 80940, 2030108684, 11715, 1677918217,
    51420, 1677922057, 75930, 1677927177, 87017, 1677928969, 11732, 1912799239, 49437, 1812139784, 51092, 1929580300,
    52738, 687935498, 24166, 2030045196, 42724, 1879051780, 68838, 771759365, 93228, 1912603414, 8730, 1929379860,
    31874, 1929579282, 41697, 1694502415, 45738, 1929580301, 75507, 1929585421, 75599, 1929585421, 45730, 1728253704,
    75499, 1728258824, 86950, 1728260616, 6836, 1694498841, 70976, 1845501190, 13025, 1677918213, 52953, 1828720909,
    83625, 2030113035, 84844, 2030109707, 85888, 1845701635, 71366, 1627397382, 21358, 1929380632, 21335, 1912603415,
    38083, 1929448721, 26532, 1929513232, 38202, 1929383440, 93947, 1912603408, 87557, 1845635595, 86704, 1694706185,
    51489, 3137408775, 16793, 1912602899, 54657, 1677792006, 72722, 2030050567, 39746, 1912606229, 67896, 1627397388,
    67323, 973085445, 28587, 1694501382, 22485, 1694500106, 1941, 1828716569, 16385, 1879048465, 81993, 1912668424,
    65692, 1845500184, 36000, 1677790216, 74827, 1711285001, 19257, 1845494292, 57346, 1694504719, 68995, 771759365,
    54994, 1694569223, 70991, 1627397382, 21705, 1912603409, 21722, 1912603409, 71855, 1694506248, 73798, 1694506509,
    35838, 973147145, 81597, 973275145, 29879, 1694698248, 81589, 1694695432, 57962, 1694701578, 4234, 1694498845,
    4211, 1677721623, 4070, 1996488726, 73403, 1694506515, 36596, 973147153, 73372, 1694506513, 73438, 1694506513,
    33228, 1728252688, 73422, 1879055888, 81185, 1728249872, 4167, 1996488718, 73389, 1879055886, 83701, 1828789774,
    13644, 2449670156, 83689, 1845566988, 83715, 1677794825, 13636, 1694695432, 69106, 1627397380, 44402, 1694502411,
    48118, 1929580295, 78875, 1912677900, 78864, 1912677899, 94643, 1677866769, 3458, 1912602649, 10948, 1946157081,
    2448, 1946157080, 3568, 1946157080, 7698, 1811939351, 7404, 1677721620, 15163, 1694499088, 15136, 1946157326,
    73524, 1862278670, 15150, 1694499085, 11571, 1946353675, 83672, 1694572042, 16172, 2030043412, 12447, 1929576463,
    8478, 1694498828, 77105, 771761155, 71942, 1962941702, 30414, 1963133710, 53679, 2030047504, 53649, 2030047503,
    36342, 973147147, 50250, 1795362570, 72102, 1694506244, 26112, 1929381900, 27178, 1929513228, 91110, 1929590284,
    40839, 1929383443, 73856, 1845501449, 74274, 1946165507, 49146, 1694699269, 11699, 1929576451, 11618, 1929576455,
    4433, 1845493784, 18612, 1845494040, 4457, 1845493782, 79729, 1929455384, 79707, 1929455382, 79689, 1812014866,
    47825, 1845694218, 82129, 1845559562, 54537, 1912673030, 48007, 1745030918, 91835, 1912813061, 81298, 1694695440,
    71058, 1627397386, 29305, 1862273544, 26153, 1929381901, 91706, 1929590285, 39258, 1929383436, 86588, 2030184711,
    72729, 1694506246, 76080, 1912611842, 36562, 973147144, 33244, 1946356487, 81291, 1946353671, 55143, 1946227460,
    22462, 973079813, 54646, 1694569220, 82481, 1694565636, 74737, 1948787203, 70516, 1627397382, 21537, 1912603412,
    18381, 1929380108, 77273, 1912611846, 74774, 1711285003, 75813, 1694704392, 41063, 1828720135, 74458, 2030051593,
    87102, 2030250505, 74253, 1644175619, 5464, 1845493775, 87620, 1661086211, 52142, 1929580552, 71560, 1845501189,
    72753, 1694506246, 69263, 1627397388, 84302, 1694567939, 84367, 1694633475, 56418, 973084166, 9046, 1811939346,
    25162, 2030045192, 88538, 2030252552, 74836, 1929388817, 72479, 1845501192, 54530, 1929450247, 34549, 1694698253,
    69974, 1946164489, 7787, 1795162141, 9352, 1946157076, 49657, 1929580297, 10694, 1795162138, 377, 1912602637,
    24449, 973080588, 88079, 1644376331, 46503, 1694699271, 76951, 1694508039, 74639, 1745625605, 75637, 1879253765,
    73978, 687939587, 47746, 1694699272, 36016, 1694567434, 1145, 1694498826, 45098, 1811942923, 74730, 1915232775,
    87154, 1912809991, 70702, 1862278405, 71512, 2030050569, 71495, 1979718920, 20837, 1946157843, 70504, 1962941700,
    23049, 1677723149, 54025, 855708167, 55671, 973149188, 49108, 1929580298, 32881, 1929579279, 48653, 1929580306,
    21009, 1660945169, 48642, 1929580299, 28721, 1946159625, 47401, 1812139781, 13092, 1946353668, 36266, 973147143,
    39379, 1946160655, 47323, 1929580297, 77091, 771761156, 19540, 1694499350, 56524, 973084172, 85912, 1627597829,
    10839, 1929379861, 36149, 973147147, 34106, 1694698250, 82119, 1694564618, 66173, 688069125, 87290, 1862478340,
    77721, 1912611846, 8856, 1862270991, 2556, 1946157077, 2133, 1929379860, 94039, 1912603410, 57646, 1929582350,
    52503, 1711345677, 46249, 1929580299, 52516, 1694568458, 12241, 2030239753, 46240, 2030243593, 69782, 1845501193,
    77799, 1694508035, 28907, 1845496337, 90366, 1845703697, 76716, 1879057411, 46126, 1929580298, 46452, 1845694216,
    78985, 1929455112, 72049, 1862278404, 27368, 1845627148, 40700, 1845497356, 74718, 774119941, 74714, 1948525060,
    71672, 1627397381, 70838, 1828723977, 90035, 1694708758, 90057, 1862480918, 90079, 1694708756, 90099, 1862480916,
    90019, 1812149264, 76702, 1694508046, 13049, 1627586563, 85957, 1946365698, 76137, 1694508036, 25604, 973080580,
    81223, 1996685319, 74224, 1946165507, 50712, 1929580295, 17056, 1912602898, 82243, 1912668432, 42501, 1845497357,
    83955, 822158086, 83961, 838935302, 83967, 855712518, 83973, 1627464454, 49696, 1728253702, 74431, 1694507278,
    70874, 1694506249, 27326, 1946290455, 27286, 1929513238, 27445, 1744963857, 27380, 1845627152, 26238, 1811941385,
    71131, 1761615111, 71439, 1677729031, 67677, 1929387031, 67660, 1929387025, 79549, 1912678156, 50990, 839061262,
    49379, 1879248649, 80559, 1912612624, 45863, 1845694214, 86399, 1845635334, 71012, 1761615108, 73483, 1694506514,
    73468, 1828724239, 73455, 1845501453, 73501, 687873547, 83724, 1677794826, 75629, 1879253768, 19843, 1912603400,
    69456, 1845501196, 71093, 1761615113, 88979, 2030252561, 24346, 1677723662, 24311, 973080589, 24324, 738199565,
    24299, 1694500876, 87959, 1694707980, 28481, 1929382411, 21320, 1912603407, 56963, 1946162958, 45656, 1946357261,
    74108, 771760388, 66481, 1811946264, 68004, 1912610054, 9372, 1946157070, 54929, 1812009734, 58098, 1946359816,
    44280, 1627393549, 40651, 1946160649, 15018, 2030043405, 82001, 1929445639, 74656, 1913659907, 37656, 1929448724,
    32098, 1661143826, 35046, 2030111506, 32086, 1929579276, 32116, 1946356492, 73360, 1694506508, 38114, 973147400,
    35957, 1845562375, 44754, 1694502417, 44777, 1627393551, 33380, 1912802059, 21260, 1946157841, 82726, 1929451278,
    25779, 2030045191, 27712, 2030176519, 91033, 2030253575, 66150, 688069124, 56593, 1946162967, 56616, 973084432,
    58948, 2030114831, 82798, 1929451279, 93628, 1912603406, 79309, 1929455369, 71837, 1627397382, 43896, 1627393546,
    54414, 1929449998, 54401, 1946227213, 7218, 1677721620, 23322, 1677723405, 46827, 1929580299, 42700, 1879051780,
    39270, 1694502414, 68127, 1862278410, 82674, 1845565210, 26043, 1694500871, 88220, 1694707975, 45492, 1845693963,
    22418, 1677722886, 86980, 1677928966, 37342, 1929525253, 86029, 1946298628, 37843, 973147399, 26063, 788531204,
    26313, 1996490770, 27781, 1996622098, 91570, 1996699154, 26331, 1744832524, 27799, 1744963852, 91588, 1745040908,
    8076, 1929379851, 8149, 2030043147, 11939, 1929576459, 26302, 1929381899, 27770, 1929513227, 91559, 1929590283,
    10374, 1929379871, 80812, 1946167068, 80786, 1946167066, 4811, 1694498836, 4797, 2030043150, 11962, 1795358730,
    68499, 1795169544, 46323, 1929580299, 1435, 1929379853, 11106, 1929576457, 11098, 1795358728, 74115, 1946165507,
    91007, 1711486469, 74046, 1946165512, 11846, 1946353670, 50124, 1929580298, 50115, 1946357513, 75343, 1946362633,
    11599, 1929576456, 13873, 1912799238, 47486, 1728253704, 72153, 1912610053, 42865, 1879051786, 57874, 1946359816,
    68346, 1929387272, 51212, 1929580298, 72821, 1795169543, 42531, 1845497359, 74568, 1946165507, 43779, 1946160654,
    71417, 1962941705, 41824, 1929383438, 27934, 1627523337, 41815, 1627393545, 651, 1811939342, 665, 1946157069,
    51195, 1929580305, 51839, 1677922317, 48396, 1929580296, 13253, 2030239750, 44203, 1929383440, 45919, 1677922064,
    69524, 1677729040, 41359, 1862274573, 66184, 688069128, 69441, 1627397383, 22467, 1845495049, 22476, 1946158345,
    27087, 1761741059, 43210, 1761611267, 41562, 1744834064, 81946, 1996554507, 41554, 1929383432, 25375, 1862273037,
    11307, 1946353670, 68763, 1862278410, 80237, 1946167063, 76133, 2030052356, 50394, 1677922061, 16849, 1694499093,
    763, 1929379859, 16901, 1929380113, 16833, 2030043408, 16870, 1929380112, 16886, 1929380111, 81957, 1912668426,
    29374, 771754503, 48559, 1929580295, 55896, 1677792519, 11292, 1929576451, 38792, 1946160659, 18763, 1862271246,
    80478, 1912612621, 78459, 1694508313, 78484, 2030052631, 5640, 2030043155, 1732, 1929379857, 53015, 1929384209,
    30022, 1946356495, 35767, 973147151, 30037, 1946356494, 35757, 973147146, 35800, 1694567432, 46072, 1627590411,
    72575, 1627397387, 24557, 1694500876, 87971, 1694707980, 28505, 1929382411, 90963, 1795372555, 53184, 1912606988,
    1842, 1946157072, 70677, 1962941701, 70682, 1862278405, 22321, 1845495058, 22339, 1946158354, 78186, 2030052626,
    18009, 1677721871, 22306, 1677722895, 66696, 1929386765, 22749, 1677722892, 75681, 1845699340, 22978, 1694500365,
    22925, 1845495307, 22917, 1677723144, 66958, 2030050065, 66947, 2030050059, 67519, 1929387018, 36058, 1862339593,
    47564, 1929580297, 67295, 1946163979, 72495, 1929387276, 72854, 1811946758, 10973, 1694498835, 36260, 973147142,
    31609, 1761807109, 69008, 1627397383, 74139, 1946165507, 6010, 1694498838, 8821, 1929379859, 70902, 1761615108,
    87350, 1694706182, 14642, 1694499093, 12411, 1694695444, 14679, 1694499092, 16550, 1694499092, 17897, 1996488978,
    14625, 1677721873, 12431, 2030239760, 14552, 1912602896, 14568, 1694499088, 14663, 1946157328, 12396, 2030239759,
    14597, 2030043407, 14699, 1694499086, 12337, 1996685325, 12383, 1929576461, 14584, 1912602893, 14612, 1996488973,
    12371, 1845690380, 82086, 1862336780, 12360, 1929576459, 12350, 1912799242, 12328, 1694695433, 87047, 1694706185,
    52775, 687935509, 52796, 687935508, 32054, 1929579282, 32038, 1929579280, 32204, 1912802064, 32189, 1694698255,
    65876, 1996495118, 32977, 1929579277, 30080, 1677921036, 32220, 1996688140, 21665, 1946157845, 26514, 1862404370,
    25487, 973080590, 25474, 1862273037, 26501, 1862404365, 91451, 1862481421, 25462, 1694500876, 81452, 1979908106,
    25446, 788531208, 25454, 973080584, 26494, 1929513223, 38180, 1929383431, 91444, 1929590279, 42464, 1761611270,
    68176, 1744837895, 75659, 1745036038, 56222, 973084169, 88151, 1879257347, 32911, 1929579282, 51359, 1627590409,
    20664, 1946157845, 82967, 1694570260, 57527, 973084427, 50529, 1627590410, 11652, 1929576455, 47200, 1929580295,
    25247, 2030045196, 53596, 2030047500, 56445, 973084169, 88174, 1845702921, 51726, 1912803336, 28829, 1845496339,
    90404, 1845703699, 28869, 1728055826, 54856, 1879118597, 86651, 1879189765, 87312, 1879255557, 68987, 771759363,
    35482, 1694567181, 34573, 1694698259, 37996, 1929448723, 79596, 1912678163, 7925, 1912602642, 79579, 1912678161,
    80688, 1912612625, 80674, 1845503758, 7903, 1912602637, 16372, 1912602893, 38015, 1929448717, 80661, 1845503757,
    16360, 1845494028, 36383, 973147148, 80982, 1845559308, 81250, 1661141004, 34562, 1694698251, 81909, 1694564618,
    12861, 1929576457, 72716, 1677729030, 20366, 1912603403, 69408, 1828723972, 11486, 1745027078, 52209, 1694699548,
    52184, 1694699545, 29118, 1728055823, 56094, 1845564686, 56122, 1929450763, 90285, 1845703709, 90423, 1929589783,
    90446, 1812149270, 24075, 1711278099, 53418, 2030047507, 88797, 1711485459, 10203, 1694498834, 24059, 2030045200,
    24094, 1677723664, 26286, 2030045200, 87913, 2030252304, 91282, 1694709264, 9597, 1929379855, 24044, 973080591,
    53403, 973082895, 88285, 1929589007, 90730, 1845703951, 24030, 1946159118, 87751, 1946366222, 89094, 1946366478,
    93996, 1912603406, 28468, 1929382413, 82343, 1828784140, 89179, 1828925964, 24119, 2030045195, 88383, 2030252555,
    24020, 2030045194, 88373, 2030252554, 24011, 973080585, 24110, 973080585, 36429, 973147145, 24003, 973080584,
    26856, 1929513224, 28152, 1677724168, 50556, 1929580296, 81444, 1929576456, 86840, 1929587208, 87675, 1929589000,
    89297, 1929589512, 26849, 1694632199, 87423, 1694706183, 87668, 1694707975, 89290, 1694708487, 90774, 1694708999,
    8903, 1962934282, 43207, 1845497347, 9274, 1845493770, 86640, 1946298628, 16669, 1962934541, 9084, 2030043147,
    74281, 1946165508, 43502, 1946160649, 48211, 1745030919, 43528, 1946160649, 27640, 1912736003, 38651, 1912606211,
    71869, 1862278412, 48676, 1694699268, 36467, 973147144, 49277, 1929580296, 11955, 1946353671, 75913, 1946362631,
    74612, 1845764611, 31003, 1677921036, 47332, 1929580299, 57448, 973084423, 961, 1694498830, 14085, 1929576452,
    26177, 1694500887, 91145, 1694709271, 71969, 1627397380, 31424, 1929579283, 31498, 1929579281, 31534, 1929579281,
    31464, 1929579280, 1206, 1912602637, 23269, 1694500620, 35495, 1879116555, 19988, 1912603410, 27478, 1912736018,
    25986, 2030045198, 88626, 2030252558, 26000, 788531212, 25975, 1862273035, 27467, 1862404363, 33832, 1929579275,
    87850, 1862480139, 65999, 587405827, 83012, 587273987, 69575, 1929387269, 54351, 1929450011, 54378, 1929450007,
    68753, 1744837898, 2906, 2030043151, 14158, 1879244811, 35808, 973147144, 24282, 1711278097, 88816, 1711485457,
    24254, 973080590, 24268, 2030045198, 87899, 2030252302, 90649, 738407694, 24241, 973080589, 29234, 1845496333,
    88272, 1929589005, 89256, 1929589261, 90636, 1845703949, 24229, 1946159116, 87739, 1946366220, 89082, 1946366476,
    39520, 1694502417, 3400, 1677721614, 10303, 1694498829, 76179, 1728062468, 55838, 1929450764, 58463, 1912805392,
    74677, 773333508, 84702, 2030109706, 2635, 1694498833, 90577, 1694709009, 2652, 1694498832, 85847, 1929587715,
    85095, 1711342618, 26548, 1929513236, 38218, 1929383444, 32990, 1929579283, 86438, 1744972045, 32177, 1728252684,
    49189, 2030243590, 76851, 1912611854, 76839, 1845502988, 76819, 1912611850, 76829, 1845502986, 87605, 1812081159,
    46986, 1694699273, 10002, 1912602629, 21277, 1946157837, 20951, 1912603403, 12895, 1929576457, 12887, 1677918216,
    50659, 1912803080, 91793, 1929590284, 39721, 1912606233, 72507, 1862278410, 74234, 1946165508, 36983, 973147146,
    82065, 1946222857, 51104, 1946357518, 55373, 1929450251, 90994, 1929590285, 11920, 1929576451, 59133, 1845500165,
    68319, 1761615114, 43722, 1744834069, 44021, 1744834059, 41016, 1912606218, 51829, 1946357763, 20999, 1660945162,
    82905, 973149959, 76329, 1912611848, 27819, 1661077763, 38466, 1660947971, 26411, 788531208, 26419, 973080584,
    11861, 1694695431, 27749, 1694632199, 88259, 1694707975, 91633, 1694709255, 77168, 1845502979, 69802, 1627397382,
    10748, 1694498857, 44549, 1929383440, 81017, 1845559302, 51118, 1845694220, 54206, 1929449994, 30851, 1677921038,
    71387, 1912610056, 69361, 1946164487, 72676, 1946164485, 26730, 1812072708, 89431, 1812148996, 90573, 1812149252,
    51368, 1694699272, 11517, 1946353670, 68384, 1862278407, 2701, 1996488718, 55010, 1694569224, 53828, 1929384204,
    66645, 1929386770, 66628, 1694505745, 32809, 1929579275, 34136, 1862470410, 71461, 1929387272, 3383, 2030043144,
    49744, 1812139779, 17474, 1677721871, 4754, 1929379855, 91978, 1946157847, 47428, 1845694222, 47419, 1946357513,
    81981, 1744896268, 72770, 1828723975, 55188, 1812009733, 85819, 1812147203, 49981, 2030243595, 5690, 1694498832,
    11168, 1694695432, 72979, 1627397384, 51222, 1929580297, 69951, 1744837900, 35936, 973147146, 53, 1845493783,
    0, 1946157076, 200, 1845493780, 35, 1845493778, 76, 1929379858, 20, 1946157071, 94, 1694498831,
    109, 1912602638, 123, 1744830478, 81083, 1862336519, 94679, 1677866767, 37013, 973147142, 69692, 2030050566,
    74180, 1946165507, 33258, 1677921033, 58145, 1694701583, 70748, 1627397385, 37557, 1929448732, 37634, 1929448726,
    33293, 1929579284, 37614, 1929448724, 33313, 1677921039, 33328, 1912802063, 37585, 1845562639, 14194, 1929576462,
    37600, 1929448718, 8623, 1694498828, 33281, 1694698252, 71084, 1627397385, 36313, 973147144, 13529, 1694695431,
    37310, 1929525257, 45751, 1929580297, 137, 1845493775, 67717, 1929387026, 47231, 1946357514, 48286, 1728253705,
    91334, 1845704196, 49688, 1728253704, 85845, 1963142146, 11473, 1979908099, 24531, 1711278097, 88851, 1711485457,
    24517, 2030045198, 90703, 738407694, 24581, 973080589, 29247, 1845496333, 90690, 1845703949, 24569, 1946159116,
    87775, 1946366220, 80971, 2030108683, 76046, 1929585419, 42210, 1677725202, 45957, 1677922059, 73031, 1677729035,
    2993, 1845493770, 10342, 1929379872, 18218, 1929380128, 2153, 1744830494, 18165, 1744830750, 2052, 1694498841,
    2008, 1694498839, 10405, 1677721623, 18195, 1677721879, 2031, 2030043157, 2112, 1929379861, 2577, 1828716565,
    18591, 1929380117, 1989, 1677721619, 9432, 1929379858, 18573, 1929380114, 9416, 1711276048, 49831, 1694699279,
    21959, 2030109709, 49856, 1694699277, 9404, 1711276044, 12163, 1996685323, 19866, 1912603403, 21949, 2030109706,
    49846, 2030243594, 75313, 2030248714, 81097, 671154186, 12134, 1929576456, 87061, 1929587208, 12127, 1946353671,
    49824, 1946357511, 75306, 1946362631, 87069, 1946364423, 50407, 1694699272, 86219, 1694640392, 85952, 1862478851,
    92021, 1946157847, 93733, 1912603410, 93751, 1912603408, 48218, 1845694217, 85934, 1946364932, 23452, 754976775,
    44136, 2030046731, 87185, 1929587204, 94455, 1929524999, 47450, 1929580296, 55059, 1694569223, 30101, 1929579274,
    36194, 973147146, 30092, 1677921033, 22287, 1845495059, 56358, 973084166, 51679, 1929580549, 56353, 973084165,
    51675, 1946357764, 28806, 1996491275, 56977, 1946162954, 55922, 1694569737, 45337, 1929383433, 90333, 1694708751,
    25269, 2030045196, 88558, 2030252556, 25259, 973080586, 88183, 1694707977, 90324, 1694708745, 77325, 1744839686,
    43520, 1946160648, 58117, 1845696523, 46354, 1946357514, 87329, 1946364426, 24669, 2030045193, 89061, 2030252553,
    24635, 973080584, 24661, 754976776, 49448, 2030243590, 9095, 1929379866, 59174, 1929386249, 53104, 1929384210,
    7965, 1694498840, 25725, 1795164166, 26931, 1795295494, 90946, 1795372550, 72439, 1929387271, 20238, 1711276815,
    20268, 1694499599, 48295, 2030243590, 91632, 2013476353, 19562, 1694499348, 11441, 1694695433, 82912, 973149960,
    54901, 1694569221, 71186, 1912610054, 93099, 1946157849, 46372, 1694699275, 69735, 1744837896, 43166, 2030046729,
    52312, 1627590665, 12108, 1845690378, 77252, 771761156, 66850, 1677728526, 45899, 1677922055, 69504, 1677729031,
    54861, 1912673030, 17606, 1912602898, 74054, 1728061703, 70403, 1979718916, 42821, 1694502412, 73734, 1694506513,
    36885, 973147148, 51998, 1677922307, 65921, 1677924867, 74564, 771760388, 11625, 1879244804, 49022, 1929580293,
    49018, 1828916996, 74651, 1812996613, 8577, 1929379855, 36111, 1677790216, 11252, 1694695428, 10075, 2030043155,
    13061, 1627586563, 7103, 1929379853, 13980, 1929576465, 70562, 1946164488, 71475, 1946164486, 13815, 1694695437,
    46413, 805506829, 46426, 839061261, 46439, 872615693, 46396, 1929580297, 46405, 1845694216, 73259, 1811947021,
    47639, 2030243606, 47681, 1946357525, 92044, 1946157845, 47619, 2030243604, 17588, 1912602898, 28516, 1929382416,
    89218, 1828925967, 20937, 1912603406, 24435, 1627392014, 47605, 1745030926, 89145, 1627599374, 92436, 1912603406,
    24422, 2030045197, 88579, 2030252557, 47661, 1929580300, 24411, 973080587, 24483, 788531211, 26894, 1946290442,
    88059, 1946366218, 89340, 1946366730, 90314, 1946366986, 47598, 1694699271, 28645, 1946159626, 35744, 973147149,
    94438, 1677866760, 13561, 1929576453, 50134, 1929580293, 13566, 1996685316, 27097, 1627523332, 91178, 1627600388,
    85809, 1745038084, 87259, 1745037828, 945, 1677721616, 71526, 1929387275, 76988, 1912611850, 39688, 1912606226,
    12720, 1694695432, 14484, 2030239764, 66593, 1694505747, 29133, 1912605200, 19778, 1929380621, 19766, 1912603404,
    11988, 1812135960, 12012, 1812135958, 11972, 1912799248, 12034, 1812135952, 8955, 1845493773, 26350, 788531209,
    26395, 973080585, 83032, 973149961, 11763, 1795358728, 27725, 1795295496, 88251, 1795371272, 91617, 1795372552,
    75665, 2030248709, 28696, 1996491273, 71275, 1828723976, 85871, 1845701635, 29204, 1946159633, 74238, 1795170563,
    45760, 1677922053, 86583, 1677863173, 87392, 1677928965, 6132, 1929379851, 72869, 1694506245, 51596, 973147911,
    77703, 1912611846, 50908, 1677922051, 54068, 1694568966, 12283, 1946353672, 52748, 687935499, 44032, 1929383444,
    77316, 1744839689, 67408, 1677728781, 38591, 1811942922, 38926, 1811942931, 69425, 1627397392, 52696, 687935499,
    8592, 1677721615, 19800, 1946157834, 49251, 1828917002, 86060, 1812080903, 70554, 1694506248, 69605, 1828723978,
    15367, 1694499084, 81974, 1912668423, 44811, 1627393539, 5225, 1946157077, 5208, 1946157073, 5194, 1946157070,
    84192, 1979911683, 42744, 1845497356, 76141, 1929389064, 5033, 1929379866, 56563, 1929385743, 75570, 1845699336,
    86323, 1845635336, 94221, 1946157847, 54268, 1929450004, 40824, 1929383439, 39236, 1694502406, 77509, 1912611847,
    50827, 1677922061, 50840, 1677922061, 20760, 1946157844, 53840, 1845498129, 86363, 1728194828, 19913, 1912603403,
    82511, 1946223881, 76088, 771761156, 42657, 1845497350, 68076, 1694506250, 54005, 973148678, 48755, 1694699268,
    73972, 1560354819, 16741, 1879048457, 79153, 1812014616, 49651, 1627590403, 32681, 1845693204, 32701, 1929579283,
    32649, 1929579280, 32665, 1929579280, 32720, 1845693199, 32735, 1929579278, 32636, 1677921037, 32624, 1929579276,
    70093, 1694506249, 35079, 1845562119, 93288, 1946157845, 93272, 1912603408, 39706, 1912606223, 47778, 1694699278,
    47792, 1929580302, 47771, 1694699271, 67764, 2030050325, 37110, 1728121876, 7309, 1677721621, 72663, 1845501191,
    69963, 1929387269, 68284, 1828723975, 54288, 1929449995, 11015, 1929576454, 11010, 1946353669, 70437, 1795169543,
    49132, 1912803079, 57952, 1677924362, 10221, 1728053265, 3414, 1929379855, 69412, 1862278407, 24853, 1677723657,
    50733, 1929580301, 74752, 1982603779, 34821, 2030242577, 31930, 1929579278, 13624, 1946353676, 46850, 1929580294,
    26697, 1795295493, 54759, 1795232517, 49715, 1929580296, 50893, 1946357511, 11852, 1912799241, 86383, 1912744201,
    39585, 1929383439, 81664, 1929576458, 51852, 1929580548, 82932, 822155010, 24183, 788531204, 74505, 771760388,
    1966, 1946157079, 15691, 1996488980, 12755, 1694695433, 79921, 1677797137, 77067, 1912611849, 31346, 1929579273,
    49681, 1728253703, 86304, 1912744198, 68810, 1677729034, 80864, 1946167068, 70102, 1828723977, 45942, 1627590406,
    72842, 1627397382, 15577, 1694499087, 15592, 1694499087, 49627, 1728253708, 74082, 1946165511, 13302, 1845690377,
    29533, 1929579286, 29654, 2030242581, 29675, 1661143829, 73609, 1694506517, 35270, 1828784916, 73590, 1694506515,
    73630, 1845501458, 29623, 1929579281, 37497, 1929448721, 35603, 1694567184, 35634, 1929448208, 37465, 1929448720,
    37481, 1929448720, 73574, 1845501456, 29428, 1694698255, 29468, 1946356495, 29555, 1728252687, 35619, 1929448207,
    37542, 1929448719, 29570, 1929579278, 29640, 1929579278, 37426, 1929448718, 37514, 1694567694, 37528, 1929448718,
    81401, 1929576462, 29443, 2030242573, 29483, 1929579277, 29508, 1929579277, 29584, 1862470413, 29597, 1929579277,
    29610, 1627589389, 37440, 1661013261, 81415, 1929576461, 29456, 1929579276, 29496, 1946356492, 29521, 1795361548,
    29696, 1828915980, 37453, 1929448716, 35984, 973147144, 35992, 536939528, 29421, 1677921031, 81582, 1677918215,
    87076, 1677928967, 69996, 1694506247, 4092, 1996488727, 78363, 2030052627, 83144, 1728125199, 20896, 1912603404,
    13997, 1929576456, 34538, 1845693195, 34530, 1879247624, 688, 1694498826, 48347, 1745030917, 23957, 973080589,
    26629, 1694632204, 87820, 1694707980, 89374, 1694708492, 89519, 1694708748, 23981, 973080585, 26651, 1661077768,
    87842, 1661153544, 89552, 1661154312, 5404, 1845493770, 31381, 1929579274, 11837, 1677918217, 11457, 1694695432,
    87510, 1929521671, 25415, 1627392007, 48472, 1694699278, 48446, 1694699276, 832, 1929379850, 53257, 973082897,
    20648, 1946157840, 92916, 1946157842, 21088, 1912603419, 77393, 1912611863, 77378, 1694508047, 77612, 1946166287,
    94244, 1912603408, 23335, 1677723406, 94260, 1912603406, 4318, 1946157068, 46820, 1929580295, 30839, 1677921036,
    84333, 1845562884, 84356, 1845628420, 20856, 1912603405, 48686, 1929580299, 89990, 1929589789, 89967, 2030253079,
    89949, 1845703698, 33401, 1728252690, 69765, 1795169540, 16761, 1912602895, 57911, 2030245901, 78382, 973088013,
    54046, 771822088, 54011, 822153735, 80840, 1711286040, 51141, 1946357522, 42607, 1929383436, 41731, 1929383435,
    45812, 1929580299, 80511, 1946167054, 23102, 1677723149, 22999, 1677723148, 59143, 973084933, 20721, 1946157848,
    93250, 1912603414, 50273, 1929580302, 50287, 1845694221, 75428, 1845699341, 46967, 1728253705, 11355, 1979908100,
    73786, 1694506508, 79358, 1694574351, 79331, 1929455374, 79318, 1929455373, 79345, 1711351565, 56660, 1929385743,
    26200, 1694500873, 91350, 1694709257, 19424, 1694499346, 48575, 1845694214, 57712, 1929582605, 57700, 2030245900,
    56859, 973084441, 82813, 1929451288, 56842, 1946162961, 94558, 1677866768, 72916, 1627397384, 69862, 2030050571,
    66002, 587405829, 23491, 973080585, 23483, 2030045192, 83453, 2030113032, 88300, 2030252552, 85902, 1946364930,
    932, 1694498829, 12764, 1929576461, 892, 1795162124, 74208, 1946165507, 18658, 1912602903, 39325, 1929383437,
    67997, 1694506247, 1761, 1929379853, 55239, 1744900869, 8087, 1929379850, 69887, 1694506249, 38945, 1811942935,
    68892, 771759363, 22103, 2030109708, 36293, 973147146, 36303, 973147146, 50212, 1929580298, 83945, 973153034,
    50203, 1912803081, 50222, 1677922057, 75267, 1912808201, 75276, 1677927177, 53949, 2030047499, 77765, 1912611842,
    23500, 973080583, 36438, 973147143, 84353, 1795231235, 57797, 1929582601, 68843, 771759364, 74077, 1946165509,
    72957, 1862278407, 83401, 973148423, 70158, 1627397380, 54691, 1677792005, 70707, 1627397381, 41543, 1929383432,
    82490, 1677788424, 48252, 1845694224, 54574, 2030113543, 93567, 1912603408, 93583, 1912603406, 48948, 2047020807,
    13575, 1929576452, 75706, 1677927176, 77197, 1811948551, 26568, 1879181570, 38238, 1879051778, 85940, 1879256066,
    91425, 1879258626, 74023, 1828724995, 39003, 1946160643, 77485, 1845502987, 92692, 1912603416, 13004, 1862467594,
    8017, 1694498842, 52642, 1560350730, 92967, 1912603412, 15189, 1912602889, 80575, 1912612626, 48196, 1929580303,
    77526, 1912611845, 71677, 1845501188, 3725, 1677721619, 29854, 1946356496, 84437, 1812006667, 70121, 1828723977,
    39803, 1845497361, 94446, 1677866761, 43922, 1946160654, 71486, 1828723977, 72059, 1946164493, 74089, 1795170567,
    48313, 1896025861, 68418, 1929387274, 76688, 1912611847, 84469, 805308167, 41081, 1929383429, 84305, 1627459075,
    84370, 1627524611, 68834, 771759364, 21613, 1912603410, 57478, 973084421, 52112, 1694699529, 47371, 1694699275,
    70407, 1979718919, 35816, 973147149, 38153, 973147404, 14147, 1879244811, 37772, 1912671499, 51664, 1912672011,
    81314, 1912799241, 69989, 1728060679, 83663, 1996561929, 69275, 1862278404, 2489, 1946157074, 7360, 1929379857,
    81023, 1845559303, 92104, 1946157850, 92130, 1912603411, 13579, 1929576453, 55648, 973149189, 50467, 1627590404,
    75909, 1627595524, 3678, 1677721629, 47302, 1812139791, 55974, 1845564683, 70929, 1761615109, 28713, 1946159624,
    48636, 1728253702, 65966, 688069126, 65924, 688069125, 45823, 1929580290, 84114, 1694699015, 51534, 3137408775,
    46492, 1912803083, 55605, 973149193, 76698, 771761156, 26258, 1694500879, 26715, 1694632207, 89678, 1694708751,
    26702, 1694632205, 89665, 1694708749, 89693, 1862480909, 94517, 1677866766, 14277, 1677918214, 19747, 1912603398,
    82570, 1677788678, 12918, 1946353668, 94706, 1677866765, 86310, 1694640392, 69159, 1845501192, 54981, 1661014790,
    46208, 1862471429, 66239, 788732418, 3256, 3070230536, 3968, 1694498830, 44571, 1946160649, 69167, 1627397385,
    72777, 1677729035, 45892, 1929580295, 7721, 1845493792, 57407, 973084420, 74288, 1946165508, 67333, 1694505733,
    26996, 1694632202, 91375, 1694709258, 3803, 1677721623, 36370, 973147149, 50641, 1929580300, 75487, 1929585420,
    58490, 1929582602, 75649, 1929585418, 77285, 1879057418, 57734, 1929582604, 67469, 1677728780, 18984, 805306886,
    18990, 956301830, 13064, 1828913158, 71612, 1627397382, 11232, 1627586565, 49236, 1627590405, 57609, 1627592453,
    86227, 1627531525, 87462, 1627597317, 50814, 1929580301, 68183, 1761615109, 46998, 1929580293, 49151, 1694699269,
    10126, 1929379857, 6753, 1879048205, 14411, 1929576460, 16710, 1912602892, 18865, 1644167720, 6728, 1929379865,
    18840, 1929380377, 28081, 1929513241, 89469, 1929589529, 74061, 1845502217, 31892, 1929579279, 36077, 1677790218,
    66227, 2684557827, 37382, 1912671500, 12142, 1929576459, 37371, 1744899339, 37362, 1845562633, 16570, 1912602894,
    80994, 1862336525, 36993, 973147147, 82023, 1694564618, 27857, 1929513224, 38662, 1929383432, 11281, 2533556226,
    93058, 1946157845, 74369, 1694507276, 70570, 1728060679, 49103, 1661144837, 50956, 1929580297, 40428, 1694502409,
    26970, 1627523330, 91385, 1627600386, 32870, 1929579275, 4115, 1694498838, 5084, 1929379857, 4151, 536870928,
    4137, 1694498830, 11683, 1929576462, 81070, 1946222605, 86993, 1946364429, 11672, 1728249867, 49266, 1728253707,
    87006, 1728260619, 11663, 1694695433, 67753, 1929387019, 85932, 1946364930, 77295, 1811948552, 48697, 1828916999,
    94158, 1912603407, 47090, 1929580298, 47082, 2030243592, 54826, 2030113544, 77366, 1862280195, 25731, 973080583,
    71173, 1996496135, 46856, 1929580293, 68984, 771759363, 83133, 1828788491, 67199, 1677728524, 743, 1795162132,
    77303, 1694508036, 72658, 1627397381, 29367, 738200071, 41122, 1677725203, 44450, 1694502419, 45427, 1677921802,
    94327, 1962935051, 66709, 1811946254, 36353, 973147144, 54111, 2013336071, 75459, 2013471495, 74663, 2031362563,
    3982, 1996488725, 4049, 1912602645, 73309, 1845501458, 73327, 1845501458, 14459, 1929576463, 69580, 1677729033,
    12745, 1694695434, 25611, 973080579, 76082, 771761155, 52997, 1929384210, 83334, 1929449741, 29166, 1929382411,
    57470, 973084420, 45978, 1661144844, 80764, 1845503766, 80744, 1845503764, 39616, 1811942924, 48504, 2030243590,
    68442, 1694506251, 46930, 2030243589, 24643, 771753993, 43833, 1929383433, 74300, 1946165508, 35782, 973147145,
    48759, 2013466371, 54867, 2013336323, 77344, 1744839685, 87222, 1862478339, 13941, 1929576460, 84313, 536940036,
    25648, 788531210, 27026, 1694632201, 91393, 1694709257, 45078, 1929383429, 70967, 1694506249, 48807, 1929580296,
    13280, 1929576459, 90808, 1694708997, 85926, 654519298, 21425, 1912603412, 48742, 1929580301, 11379, 1929576452,
    23686, 2030045205, 88592, 2030252565, 23707, 973080595, 87941, 1845702930, 90348, 1845703698, 44362, 1694502409,
    80023, 1828792073, 80032, 1912678153, 13339, 1929576459, 40308, 1946160660, 44991, 1879051785, 47535, 1929580292,
    34695, 1694698253, 43325, 1694502420, 43669, 1694502415, 56196, 1845564684, 86108, 1929521415, 25596, 788531208,
    27038, 1694632199, 47707, 1929580295, 91467, 1694709255, 39820, 1929383444, 27349, 1946290451, 39006, 1946160659,
    12855, 1996685318, 41578, 1929383435, 10505, 1929379858, 18709, 1929380114, 22400, 1845495058, 66778, 1929386770,
    66796, 1795169040, 74888, 1929388816, 94316, 1795162891, 84391, 922814216, 84399, 939591432, 84407, 956368648,
    54581, 1929450249, 71926, 1795169544, 12153, 1929576458, 70325, 1677729030, 13237, 1929576455, 45914, 1929580293,
    69519, 1929387269, 68354, 1811946759, 91805, 1627600388, 39213, 1694502423, 67972, 1862278413, 4941, 1929379860,
    14368, 1929576467, 73648, 1694506513, 20153, 1677722383, 20168, 1711276815, 73665, 1694506511, 14387, 1828913166,
    94384, 1828717326, 49901, 1929580298, 49892, 1812139785, 75323, 1812144905, 86877, 1812146697, 9450, 2030043160,
    4859, 1929379860, 93540, 1946157851, 93498, 1912603414, 40558, 2030046740, 48928, 1929580308, 93520, 1912603412,
    48910, 1929580306, 48897, 1946357517, 49639, 1912803078, 72874, 1627397384, 69352, 1929387269, 7013, 1845493780,
    30343, 1929579282, 30326, 1728252689, 30361, 1963133713, 30378, 1929579281, 14050, 1929576464, 36511, 973147146,
    30317, 1677921033, 54524, 1912673030, 55213, 1677792006, 70389, 1845501188, 81694, 2030239748, 68654, 2030050571,
    49040, 1979911938, 81462, 1979908098, 86244, 1979853058, 46383, 1946357517, 74644, 1913397763, 6143, 1946157074,
    44596, 1946160660, 47939, 1694699270, 24678, 973080584, 87707, 1929588999, 72693, 1912610053, 36445, 973147144,
    11187, 2030239751, 50588, 2030243591, 48829, 1946357524, 48815, 1694699278, 69133, 1694506245, 11469, 1845690372,
    30051, 1946356497, 37224, 973147149, 30068, 1677921036, 58200, 1996691468, 81130, 1879113737, 79965, 1929455370,
    10023, 1694498822, 41969, 1677725205, 44347, 1845497359, 69855, 2013273351, 34469, 1845693196, 70607, 1962941703,
    11400, 1929576457, 54475, 1929450245, 54471, 1694569220, 70800, 1845501191, 73981, 973152263, 20021, 1912603404,
    13052, 721616898, 20065, 1711276812, 2868, 1845493772, 93920, 1912603403, 56191, 1946227973, 11874, 1929576455,
    39628, 1845497372, 71580, 1744837903, 68148, 1627397383, 69116, 2030050568, 80380, 1677731601, 80365, 1677731599,
    74247, 1946165507, 85837, 1929587715, 31791, 1929579279, 35569, 1828784911, 38630, 1862274569, 84684, 2030109714,
    67338, 1946163982, 8202, 1711276043, 25793, 1929381905, 27643, 1929513233, 91046, 1929590289, 82427, 1627457545,
    91063, 1627600393, 14861, 1929380114, 14879, 1929380114, 47389, 1745030924, 69419, 1660951814, 66864, 1677728527,
    79906, 1845569295, 19455, 1677722120, 42728, 1795165700, 16934, 1828716820, 16954, 1912602900, 56884, 973084436,
    38387, 1929383443, 82851, 1845565203, 79561, 1912678162, 16918, 1929380112, 56904, 973084432, 56937, 973084431,
    76225, 1946166287, 82870, 1929451279, 82837, 1845565198, 82033, 1946222861, 56952, 973084427, 81149, 1929576458,
    38378, 1929383433, 56928, 973084425, 76188, 1946166281, 11644, 1929576456, 56920, 973084424, 57601, 1929582344,
    11637, 1946353671, 57594, 1946359559, 8490, 1694498833, 8507, 2030043151, 47875, 2030243598, 68724, 1811946766,
    38744, 2013269507, 9737, 1694498829, 11825, 1946353670, 31443, 1929579285, 31515, 1929579283, 31551, 1929579283,
    31480, 1929579282, 1219, 1912602639, 23281, 1694500622, 35506, 1879116557, 17966, 2030043404, 14931, 1996488970,
    81872, 1862336777, 17678, 1694499088, 53329, 2030047505, 50460, 1627590403, 51775, 1627590659, 75878, 1627595523,
    15530, 2013266189, 39338, 1929383441, 70527, 1627397382, 27048, 1627523331, 44679, 1627393539, 91477, 1627600387,
    52718, 1560350731, 68665, 1862278404, 26808, 1862404365, 28574, 1862273549, 89583, 1862480909, 89596, 1694708749,
    13331, 1929576456, 89403, 1929589512, 13324, 1694695431, 26801, 1694632199, 75950, 1694704391, 89396, 1694708487,
    89609, 1694708743, 48384, 1929580294, 39943, 1694502412, 84975, 1929446427, 53049, 1694503187, 53068, 1929384210,
    85002, 1929446418, 27873, 1929513226, 40641, 1929383434, 74575, 738205956, 55884, 604050695, 54764, 1912673030,
    33480, 1728252696, 71319, 1627397382, 23011, 1677723148, 49343, 1912803078, 44625, 1694502416, 44518, 2013269512,
    13415, 1946353673, 18970, 1946157577, 56496, 973084173, 44905, 1694502413, 86076, 2030184709, 68683, 1862278409,
    76154, 1694508036, 36897, 973147146, 20577, 1912603409, 50005, 1929580304, 20478, 1946157839, 22004, 2030109711,
    49969, 1845694220, 9137, 1694498831, 41086, 1912606219, 73042, 1627397389, 78824, 1929455125, 78804, 1946232340,
    78845, 1694574099, 78789, 1694574095, 49162, 1929580293, 70029, 1627397382, 57287, 1996494615, 40243, 1946160647,
    48581, 1677922052, 67579, 1711283214, 90931, 1929590287, 11227, 1862467589, 50615, 1862471429, 70134, 1761615112,
    51169, 1929580296, 71815, 1627397385, 72124, 1627397384, 76092, 1929389058, 68155, 1627397381, 56167, 973149446,
    56173, 973149446, 56162, 973149445, 1886, 1946157071, 71352, 1694506246, 68235, 1627397381, 13023, 2013462530,
    13129, 1694695439, 81683, 1845690379, 14314, 1812135946, 84321, 536940036, 87285, 1912809989, 45417, 1677921802,
    22583, 1694500104, 9908, 1929379857, 56208, 973084169, 42428, 1929383434, 68622, 1728060679, 4418, 1929379855,
    86347, 1929521418, 86338, 1912744201, 15543, 2013266189, 23392, 1711277840, 81366, 1845690381, 13676, 1996685319,
    85830, 1845701635, 40505, 1912606226, 49304, 1677922057, 45580, 1946357253, 2942, 2030043150, 1806, 1946157068,
    1234, 1912602636, 46067, 1627590405, 71765, 1627397382, 32778, 1929579280, 20987, 1660945164, 93429, 1912603411,
    52331, 1627590666, 74211, 1946165507, 27989, 1929513227, 1792, 1946157070, 46891, 1862471430, 71180, 1912610054,
    72639, 1845501195, 52607, 687935498, 48138, 1694699272, 36096, 973147142, 66130, 755177992, 2183, 1929379873,
    71723, 1744837897, 43768, 1862274571, 91824, 1929590283, 23205, 1862272777, 69176, 1761615115, 48738, 1929580292,
    49886, 1845694214, 75352, 1845699334, 13070, 1694695429, 30120, 1929579274, 36204, 973147146, 30111, 1677921033,
    6515, 2030043152, 54723, 1929450248, 54716, 1946227463, 18107, 1795162389, 76557, 2030052367, 23177, 1862272775,
    26404, 788531207, 50150, 1929580300, 50139, 1694699275, 75332, 1694704395, 27065, 1879181574, 42271, 1879051782,
    91486, 1879258630, 68576, 1728060682, 17277, 1912602896, 54250, 1812009490, 30428, 1963133712, 87270, 1912809989,
    67328, 1694505733, 23624, 2030045201, 88900, 2030252561, 74467, 2030051592, 87111, 2030250504, 12203, 1795358728,
    38477, 1946160649, 11028, 1946353670, 74159, 1946165507, 71899, 1728060684, 13056, 721616901, 24205, 973080583,
    49585, 1929580294, 68979, 771759365, 82454, 1677788424, 6032, 1677721612, 85842, 1929587715, 91953, 1946157849,
    93800, 1912603412, 93782, 1912603410, 47760, 1946357515, 92752, 1946157848, 92716, 1912603411, 92735, 1912603409,
    47583, 1929580303, 47573, 2030243594, 50595, 1929580297, 80952, 1744896019, 76747, 1845502990, 76734, 1845502989,
    76723, 1845502987, 46364, 1929580296, 87548, 1694640649, 85942, 1761815557, 85881, 1946364932, 82202, 1912668427,
    14184, 1996685322, 52156, 1929580549, 14005, 1862467589, 1064, 1677721619, 38670, 1929383436, 45906, 1677922056,
    69511, 1677729032, 67495, 1929387016, 51242, 1812139787, 42514, 1845497361, 57461, 973084425, 17074, 1912602901,
    17095, 1912602901, 15865, 1728053523, 94765, 1694643977, 94071, 1912603409, 46195, 1929580301, 46187, 1812139784,
    11283, 2500001795, 51297, 1694699274, 10185, 1946157074, 77669, 1946166286, 12559, 1694695436, 47673, 1745030920,
    26031, 973080588, 88209, 1929589003, 72860, 1627397385, 68878, 771759364, 81648, 1912799238, 8922, 1845493770,
    51778, 1694699530, 70051, 1929387269, 41756, 1811942930, 11210, 1929576454, 23439, 973080582, 23477, 788531206,
    26833, 1929513222, 50539, 1929580294, 86834, 1929587206, 87641, 1929588998, 89274, 1929589510, 90768, 1929590022,
    11205, 1862467589, 26828, 1862404357, 87408, 1862478341, 87636, 1862480133, 89269, 1862480645, 90763, 1862481157,
    52010, 1694699530, 83245, 2030113032, 13879, 1912799238, 68923, 771759364, 74031, 771760389, 71300, 1912610059,
    91303, 1929590284, 81030, 1694564364, 37319, 1728198663, 65852, 1929386253, 46709, 1845694219, 42704, 1929383444,
    70668, 1728060681, 41894, 1677725198, 69832, 2030050567, 81330, 1946353669, 28121, 1661077763, 87683, 1661153539,
    58278, 1996691472, 72882, 1627397385, 24727, 788531215, 24713, 1862273038, 24742, 1694500878, 27504, 1862404366,
    27518, 1694632206, 90527, 1862480910, 24702, 1711278091, 88715, 1711485451, 24693, 973080585, 27496, 2030176520,
    82325, 2030110728, 87441, 2030250504, 88019, 2030252296, 88707, 2030252552, 84341, 1761676803, 36687, 973147146,
    33371, 1912802057, 42228, 2046823947, 44185, 2030046727, 49127, 1627590405, 68867, 771759364, 68773, 1694506255,
    54484, 1728123655, 54086, 1694568969, 3003, 1845493776, 57442, 973084422, 57455, 536876806, 11068, 1812135941,
    25139, 973080580, 79294, 1694574351, 79280, 1929455374, 79267, 1929455373, 5659, 1694498833, 5625, 2030043151,
    35791, 1812007945, 77796, 1694508035, 70823, 1962941700, 10455, 1694498841, 70130, 1862278404, 58128, 1845696529,
    3340, 1677721628, 71622, 1761615109, 85718, 1946299679, 85749, 1728195866, 85702, 1677864208, 66249, 688069134,
    54136, 1946227209, 32831, 1929579277, 74597, 1996497160, 77792, 771761156, 84174, 1946357257, 85085, 1963000842,
    65972, 755177990, 65934, 755177989, 9714, 1677721623, 18250, 1677721879, 53695, 2030047502, 53709, 2030047501,
    11152, 1946353674, 77193, 771761156, 59282, 1929386266, 70197, 1946164488, 77076, 1694508041, 70997, 2030050571,
    68900, 771759365, 11589, 2030239749, 33603, 1728252690, 31944, 1677921040, 74145, 1946165506, 40660, 1845497363,
    13215, 1929576455, 51684, 1694699526, 41653, 1912606226, 41589, 1929383439, 41224, 1929383438, 78411, 1929389336,
    42130, 1929383429, 76416, 1912611857, 48566, 1929580297, 74231, 1946165507, 48538, 1694699276, 86595, 1694640411,
    70464, 1728060685, 86544, 1946298632, 13259, 1879244804, 41540, 1660947971, 83769, 1677925903, 92216, 1946157843,
    49206, 1929580295, 15179, 1912602890, 152, 1946157074, 9264, 1845493770, 58619, 1711478793, 12997, 1677918215,
    42902, 1929383441, 56509, 973084169, 44655, 1929383431, 5367, 1929379852, 10599, 1929379874, 69881, 2030050566,
    13490, 1862467589, 74685, 1813783043, 77122, 771761157, 77118, 1946166276, 41723, 1929383432, 45554, 1812139529,
    71601, 1744837894, 25670, 1862273041, 26953, 1862404369, 90914, 1862481425, 71328, 1761615112, 72411, 1862278410,
    71138, 1627397383, 30458, 1963133714, 94422, 1677866761, 49052, 1862471434, 7614, 1946157070, 74036, 1845502212,
    68669, 2030050574, 19195, 1845494304, 39537, 1660947984, 69021, 1627397383, 77359, 1912611847, 79938, 1677797138,
    26209, 788531206, 27962, 1862404357, 91671, 1862481413, 72455, 1862278405, 72013, 1627397385, 59814, 1929386258,
    12951, 1845690374, 87083, 1845701126, 76588, 1811948561, 27055, 1929513220, 44514, 1929383428, 91507, 1929590276,
    50386, 1828917000, 21150, 1946157843, 77052, 1694508047, 21052, 1660945164, 66163, 688069125, 43097, 1929383432,
    43842, 1929383437, 55071, 1694569220, 54548, 1694569223, 66214, 1594038789, 66210, 1594038788, 67255, 1929386773,
    1333, 1694498828, 29154, 1929382412, 55152, 1946227462, 38304, 1761611267, 66298, 1711282956, 66271, 1828723467,
    11594, 1912799237, 1606, 1694498832, 5390, 1845493774, 52816, 687935504, 31319, 2030242574, 70228, 1627397385,
    31311, 1929579272, 45703, 1929580296, 54681, 1845564166, 2261, 1677721640, 81262, 1929576466, 12777, 1812135946,
    74619, 2030576136, 87146, 2030250504, 46961, 1745030918, 51507, 2449542919, 56632, 1946162957, 17555, 1912602897,
    4409, 1946157065, 19169, 1677722138, 49876, 1929580298, 19791, 1946157833, 13160, 1929576456, 13153, 1845690375,
    40875, 1677725200, 74070, 1728061703, 70380, 1694506249, 40915, 2030046738, 42489, 1761611276, 45374, 1812139528,
    78903, 1694574096, 39790, 1845497357, 68086, 1694506249, 74518, 1677730051, 80121, 1912612619, 65962, 1929583108,
    26083, 1795164177, 27237, 1795295505, 39049, 1795165713, 91265, 1795372561, 26067, 1929381904, 27221, 1929513232,
    91249, 1929590288, 27254, 2030176521, 39040, 2030046729, 52104, 1728253960, 45195, 1811942920, 91654, 1812149768,
    78919, 1845569048, 9697, 2030043153, 3368, 1694498831, 69933, 1845501194, 53493, 2030047504, 45570, 1912802826,
    70025, 1845501188, 13263, 1694695429, 3649, 1694498845, 6579, 2030043163, 79793, 1946232596, 28379, 1845496336,
    65716, 1912609040, 79813, 2030118671, 91012, 1795372551, 68069, 1929387271, 68411, 1795169543, 69769, 2030050568,
    36419, 973147146, 43756, 1828720140, 41462, 1660947977, 3760, 1728053261, 25844, 1627392018, 27141, 2030176526,
    44000, 2030046734, 91522, 2030253582, 91536, 1929590286, 25833, 1627392011, 6295, 1929379850, 27134, 1963067655,
    44014, 1962937863, 91515, 1963144711, 19582, 1929380380, 9474, 2030043160, 4843, 1694498832, 4897, 1694498829,
    4831, 1694498828, 46218, 1929580298, 13117, 1745027079, 44822, 1677725201, 54543, 1912673029, 52038, 1728253983,
    52020, 1661145106, 52001, 1694699529, 18727, 1694499092, 34845, 1912802067, 34838, 2030242567, 82902, 2013337347,
    27206, 1694632207, 91234, 1694709263, 94125, 1946157844, 94145, 1912603405, 71107, 1761615110, 78670, 1677731103,
    58863, 1761679378, 21520, 1912603409, 57993, 2030245905, 58848, 1761679375, 83659, 1694572036, 52580, 1795231761,
    85891, 1812147202, 5059, 1879048200, 77226, 1912611847, 9925, 1811939338, 42775, 1929383437, 72053, 1845501190,
    14144, 822280195, 81758, 1694695436, 84415, 1694566156, 48105, 1728253705, 34898, 1912802071, 35221, 1828784915,
    58642, 1929582611, 8713, 1912602641, 31706, 1929579280, 35205, 1828784912, 31722, 1929579279, 31776, 1694698255,
    31692, 1929579278, 31749, 1929579278, 34481, 1845693198, 58628, 1929582606, 81387, 1929576462, 22892, 1694500365,
    31763, 1929579277, 31737, 1929579276, 31681, 1929579275, 35185, 1828784907, 45692, 1929580299, 34889, 2030242569,
    35196, 1845562121, 9026, 1996488724, 66089, 1946360335, 14328, 1694695438, 14342, 1946353678, 66038, 1694702094,
    66075, 1694702094, 14356, 2030239756, 66052, 2030246412, 66064, 1946360331, 12220, 1946353669, 74186, 1946165506,
    9947, 1845493771, 75239, 1929388811, 75520, 1845699335, 1706, 1929379853, 74112, 1946165507, 40578, 1677725202,
    20510, 1946157840, 93466, 1912603407, 20883, 1912603405, 92410, 1912603405, 42954, 1946160652, 20130, 1795162891,
    49324, 1929580299, 51627, 1040256776, 70906, 1795169543, 47702, 1694699269, 43124, 1845497359, 43139, 1929383436,
    45406, 2047020550, 13441, 1929576452, 69640, 1845501192, 83840, 1828791053, 28435, 1811941899, 49241, 1929580298,
    45256, 1879051781, 82387, 2030110729, 83196, 2030113033, 88570, 2030252553, 72987, 1627397385, 25038, 1946159123,
    89784, 1694708754, 89802, 1862480914, 24979, 973080592, 24995, 2030045200, 53580, 2030047504, 88459, 2030252560,
    24964, 2030045199, 53565, 2030047503, 88444, 2030252559, 25011, 973080590, 24951, 973080589, 25025, 788531213,
    88102, 1929589005, 26875, 1845627148, 88090, 1845702924, 89316, 1845703436, 89772, 1694708748, 89820, 1845703692,
    20043, 1912603403, 34678, 1694698257, 36579, 973147153, 8389, 1694498832, 34739, 1929579280, 3070, 1694498830,
    3094, 1694498830, 8439, 2030043150, 33267, 2030242574, 8417, 1946157069, 36761, 973147147, 22424, 1845495049,
    22433, 1946158345, 36570, 973147145, 38144, 1845562633, 82532, 2030109961, 84878, 2030109705, 11347, 1929576456,
    72809, 1845501190, 38051, 1929448715, 74250, 1946165507, 69943, 1677729032, 1680, 1929379853, 2507, 1946157072,
    4298, 1929379860, 84750, 1828783127, 84773, 2030109717, 66207, 1594038787, 55044, 1812009736, 87612, 1812081160,
    41551, 1979715075, 47721, 2030243595, 86392, 1912744199, 68453, 2030050570, 71080, 1627397380, 36238, 973147158,
    31570, 1946356501, 31591, 1677921042, 45261, 1946160650, 82713, 1929451277, 77256, 1677730824, 34070, 1929579275,
    34081, 2030242569, 75774, 2030248713, 28160, 1845496328, 91840, 1929590290, 58808, 1677793297, 58825, 2030114826,
    43714, 1929383432, 57892, 2030245895, 45935, 1677922055, 72835, 1677729031, 13897, 1912799239, 11629, 1896022019,
    74630, 772284932, 37004, 1912671241, 83253, 1828786444, 83275, 1912672523, 83265, 2030113034, 47494, 1929580296,
    92596, 1946157846, 84241, 1661144595, 46643, 2030243601, 92618, 1912603409, 40404, 1996492303, 41471, 1677725198,
    41802, 1946160653, 45877, 1929580301, 84282, 1929580045, 45869, 1812139784, 87371, 1812146696, 11199, 1929576454,
    24199, 973080582, 26869, 1929513222, 87402, 1929587206, 87695, 1929588998, 89310, 1929589510, 90757, 1929590022,
    11194, 1694695429, 26864, 1694632197, 87397, 1694706181, 87690, 1694707973, 89305, 1694708485, 90752, 1694708997,
    91217, 1845704197, 91298, 1862481413, 69904, 1744837893, 84166, 1694699016, 13372, 1929576453, 55320, 1929450245,
    55316, 1828786948, 74726, 774119940, 76101, 2013275138, 17369, 1929380122, 81823, 1912668424, 81323, 2030239751,
    70187, 1627397386, 74481, 2030051592, 87125, 2030250504, 71643, 2030050571, 26225, 1862273037, 21825, 2030109719,
    21807, 2030109714, 52482, 1912803334, 13812, 1627586563, 77149, 771761156, 83185, 2030113035, 51177, 1845694217,
    71802, 1627397383, 46334, 1929580299, 25631, 788531209, 26972, 1627523336, 38423, 1627393544, 69448, 1627397384,
    51066, 2030243591, 66236, 2399345155, 29313, 1946159623, 29838, 1963133712, 66933, 2030050062, 7077, 1795162125,
    34023, 1694698251, 34016, 1711475463, 72209, 2046827789, 41774, 1912606220, 41870, 1845497355, 69808, 1862278407,
    55209, 2030113540, 75732, 1677927174, 71469, 1862278406, 33343, 1694698253, 13536, 1912799240, 28655, 1912605187,
    36735, 973147154, 30574, 1929579281, 36718, 973147153, 51342, 1929580305, 30558, 1694698256, 75957, 1694704400,
    30493, 1644366604, 42596, 2030046731, 93850, 1912603405, 50773, 1694699276, 70041, 1627397382, 77153, 1811948551,
    21781, 2030109715, 13757, 1694695430, 71660, 1627397382, 72558, 1929387270, 35364, 1694567191, 33538, 1677921042,
    50091, 1929580306, 33556, 1677921041, 33587, 1929579280, 50075, 1929580304, 33573, 1929579278, 76958, 1694508045,
    86094, 1912744196, 13714, 1694695429, 43252, 1946160656, 4992, 1929379849, 71198, 1627397381, 58881, 1929451533,
    57679, 2030245900, 28705, 1996491272, 51253, 1845694216, 25966, 973080585, 27830, 1929513224, 38622, 1929383432,
    88227, 1929589000, 1187, 1929379859, 77137, 771761156, 27059, 1627523334, 42572, 1627393542, 91480, 1627600390,
    52628, 687935495, 45313, 1946160655, 14208, 1795358731, 10316, 1694498830, 55425, 1677792016, 69923, 1946164490,
    73552, 1694506502, 12551, 1929576452, 85813, 1929587460, 52237, 1694699543, 29105, 1728055821, 29096, 1946159625,
    86280, 1694640394, 45026, 553651723, 45016, 1946160650, 57434, 973084420, 32011, 1929579277, 44918, 1694502414,
    55226, 1946227462, 28351, 1845496336, 15315, 1694499092, 15286, 1694499089, 12312, 1845690384, 15335, 1677721872,
    15351, 1912602896, 15303, 1996488972, 12304, 1912799240, 86178, 1912744200, 12922, 1694695430, 25786, 788531207,
    74338, 1694507271, 87240, 1912809988, 7206, 1677721612, 45252, 1778388484, 30505, 1644366606, 46291, 1845694219,
    38688, 1828720136, 78943, 1929455131, 36453, 973147150, 2956, 2030043149, 50575, 2030243597, 45990, 1661144844,
    48671, 1795362565, 73975, 1040261123, 13885, 1912799238, 71234, 1761615109, 84455, 939525895, 47467, 1694699283,
    15636, 1694499087, 82161, 1744896268, 47458, 1694699273, 17450, 2030043407, 36407, 973147148, 50545, 1929580299,
    81464, 1929576459, 72320, 2030050571, 7330, 1694498834, 81139, 1711341578, 90798, 1711486218, 34146, 1929579275,
    41908, 1694502416, 69815, 1811946760, 52094, 1795362826, 87701, 1946366214, 11500, 1946353668, 44241, 1845497363,
    42805, 1627393552, 41505, 1929383438, 41519, 1929383438, 86425, 1812080903, 19760, 1912603398, 46149, 2030243588,
    54555, 2030113540, 87356, 2030250500, 2090, 1845493782, 17795, 1912602901, 77596, 1946166279, 42578, 2030046738,
    12928, 1862467588, 52570, 1862340618, 54240, 1694568970, 72788, 1627397383, 5867, 2030043164, 18681, 2030043420,
    6000, 1845493770, 35321, 1728121623, 35344, 1929448212, 33504, 1728252690, 33522, 1677921040, 37792, 1677790480,
    48410, 1929580303, 67630, 1929387020, 22451, 1677722891, 36133, 973147142, 75881, 1745036037, 69983, 1744837894,
    1774, 1929379858, 81176, 1694695433, 40461, 1627393548, 14089, 1929576451, 12587, 1694695441, 77767, 771761155,
    45825, 771952388, 2301, 1677721626, 86331, 1862412548, 23349, 1996490504, 78395, 2030052624, 19963, 1912603405,
    55767, 1828787218, 82406, 2030110726, 88496, 2030252550, 92300, 1912603404, 77496, 1845502989, 75223, 1694507792,
    23381, 1845495563, 68121, 1862278406, 82920, 973149956, 88833, 1711485458, 24384, 2030045199, 89126, 1627599370,
    88408, 2030252553, 81770, 1929445639, 81159, 1929576456, 1552, 1694498834, 1588, 1694498834, 69750, 1694506249,
    66322, 1929386765, 66310, 1694505740, 53303, 973082890, 24337, 1627392009, 89117, 1627599369, 74217, 2046828801,
    38769, 1946160648, 54329, 1677791766, 48597, 1795362574, 80217, 1946167060, 90612, 1845703960, 2668, 1694498826,
    11888, 1845690376, 36549, 973147149, 8405, 1694498828, 26821, 1946290439, 41446, 1946160647, 79517, 1929455378,
    40328, 1845497360, 48680, 1812139782, 67538, 1929387017, 9750, 1828716582, 18273, 1828716838, 28195, 1694501387,
    71607, 1627397381, 86213, 2030184710, 54687, 1795232516, 54641, 1744900869, 68918, 771759365, 20006, 1946157839,
    13483, 1694695431, 86419, 1946298630, 44380, 1644170760, 71154, 1694506244, 17359, 1862271242, 13719, 1694695431,
    92262, 1946157843, 58720, 2030114826, 17779, 1694499088, 65890, 1996495121, 58028, 1694701590, 58050, 1694701590,
    58072, 1761810449, 58835, 1694570509, 58010, 1694701577, 58019, 1694701577, 72181, 1946164490, 45412, 1677921797,
    86908, 1929587205, 28117, 1694632196, 86256, 1694640388, 86904, 1694706180, 18918, 1677722131, 18937, 1677722130,
    69080, 1761615110, 22042, 973145095, 77372, 1862280195, 74256, 1946165507, 77088, 1946166275, 39656, 1845497376,
    38832, 1660947980, 71732, 1828723976, 70374, 1862278406, 44616, 1828720137, 71372, 1761615114, 50944, 1929580300,
    9167, 1845493768, 40901, 2030046734, 40943, 1694502411, 43793, 1946160658, 73014, 1627397384, 94431, 1677866759,
    58730, 1677793292, 13014, 1929576457, 51073, 1929580297, 56707, 1946162968, 10238, 1694498838, 82764, 1929451280,
    7828, 1912602639, 50719, 1929580302, 21739, 1912603405, 27685, 1845627149, 46476, 2030243597, 46591, 2030243597,
    82436, 1845561357, 91097, 1845704205, 7816, 1845493772, 27628, 1627523340, 27838, 1929513224, 38601, 1929383432,
    42560, 1795165699, 66168, 688069125, 84375, 1711343365, 69210, 1627397382, 11051, 1946353670, 11057, 1946353670,
    81615, 973275146, 12211, 1929576457, 69000, 771759364, 72670, 2030050566, 14306, 1812135944, 39507, 1694502413,
    92149, 1946157846, 68796, 2030050574, 46635, 2030243592, 24405, 1694500870, 90830, 1929590283, 59232, 1845500184,
    75730, 1677927170, 78993, 1879123482, 86143, 1912744200, 75744, 1812144902, 15511, 1912602899, 45147, 1912606221,
    22905, 1677723148, 68964, 771759363, 83436, 2030113033, 88425, 2030252553, 15832, 1694499087, 15818, 1694499086,
    94025, 1912603406, 75693, 1912808201, 50415, 1677922055, 70205, 1946164489, 27080, 1627523335, 42919, 1627393543,
    92464, 1946157845, 20594, 1912603411, 22146, 2030109713, 34646, 1694698256, 50314, 1929580303, 75061, 973087503,
    50300, 1946357518, 75076, 1929388814, 75285, 1946362638, 86010, 1862479882, 50868, 1929580296, 50861, 1812139783,
    86742, 1812146695, 68882, 771759364, 37019, 973147148, 48134, 1946357508, 11332, 1795358724, 85905, 1694706689,
    40545, 1694502413, 24548, 1627392009, 89136, 1627599369, 8308, 2030043156, 8291, 2030043153, 14290, 1812135944,
    71740, 1845501194, 58905, 1929451536, 24900, 1862273039, 27532, 1862404367, 90541, 1862480911, 21877, 2030109708,
    22571, 1845495052, 22639, 1946158348, 82299, 2030110732, 88996, 2030252556, 24915, 788531210, 27619, 1677854985,
    82462, 1677788425, 88038, 1677930761, 74809, 1711285001, 3305, 1862270986, 74244, 1946165507, 52882, 2030047501,
    49417, 1627590403, 54466, 1929450245, 54462, 1828786948, 69540, 1845501190, 39302, 1694502423, 4263, 1795162123,
    67919, 1862278409, 25388, 1879050257, 26734, 1862404362, 89435, 1862480650, 32143, 2030242581, 32128, 1929579279,
    37686, 973147403, 35974, 1946225674, 37676, 1946225930, 40293, 1929383439, 55477, 1912673038, 54670, 1912673035,
    16682, 1929380124, 85689, 1946299661, 15935, 1946157339, 18024, 1946157339, 7644, 2030043157, 74105, 1929388291,
    53274, 2030047508, 73719, 1694506511, 83461, 2030113033, 88698, 2030252553, 54922, 1929450247, 253, 1845493776,
    25226, 1711278101, 88868, 1711485461, 25208, 2030045202, 53743, 2030047505, 25196, 2030045196, 88546, 2030252556,
    25186, 973080586, 88165, 1728262409, 81654, 1694695434, 70723, 1627397384, 11288, 2030239748, 94200, 1946157845,
    90468, 1929589775, 94186, 1912603406, 1622, 1946157067, 46918, 1728253703, 7133, 1929379856, 76946, 1694508037,
    71955, 1627397382, 44746, 1979715080, 76032, 1929585422, 17762, 1694499089, 34090, 1929579280, 20054, 1845494539,
    7348, 1879048204, 71948, 1694506247, 74358, 1694507275, 20392, 1912603403, 85949, 1862478851, 70637, 1962941704,
    68874, 771759364, 86033, 1677863174, 47362, 1929580297, 46094, 1627590406, 72703, 1627397382, 74204, 1946165508,
    5923, 1677721608, 81230, 1929576457, 69343, 1694506249, 73089, 1728060679, 58554, 1929582600, 45845, 1627590403,
    50162, 1929580293, 58533, 1929582605, 71618, 1627397380, 39116, 1929383441, 39101, 1694502415, 67875, 1862278407,
    42676, 1946160664, 69317, 1627397390, 45401, 1761807877, 57882, 2030245898, 24756, 2030045193, 93654, 1912603415,
    46945, 1694699280, 70522, 1912610053, 25567, 1929381904, 28000, 1929513232, 90857, 1929590288, 25583, 2030045193,
    72899, 1761615109, 70014, 1711283467, 23062, 1677723148, 69287, 1845501190, 93326, 1946157846, 93481, 1912603409,
    20908, 1912603407, 49335, 1812139784, 42619, 2030046734, 82934, 872486659, 30825, 1677921038, 85775, 1946299678,
    7665, 1677721617, 34227, 1929579281, 7888, 1929379855, 69054, 1946164491, 10330, 1711276044, 11244, 1929576456,
    11237, 1845690375, 90745, 1845703943, 22965, 1677723149, 15394, 1929380113, 13311, 1912799238, 70331, 1627397385,
    71008, 1962941700, 12225, 1929576457, 1534, 1694498834, 1570, 1694498834, 13248, 1929576453, 13244, 1812135940,
    28135, 1845496328, 57361, 1929385744, 57392, 1912608527, 30476, 1929579281, 30591, 1795361552, 30607, 1912802063,
    38756, 1929383437, 90119, 1845703704, 3019, 2030043149, 82355, 1828784138, 89169, 1828925962, 67547, 1694506000,
    45629, 1929580059, 44169, 1627393552, 85071, 1711342606, 84015, 1845693960, 86124, 1845635336, 38696, 1929383434,
    42788, 1929383441, 71627, 1761615113, 45546, 1795362312, 37708, 1929448728, 5609, 1929379856, 33176, 1929579280,
    3044, 1929379855, 33192, 1929579277, 37697, 1845562635, 35887, 973147145, 11383, 1694695432, 7592, 1677721622,
    51553, 1694568204, 67620, 1677728778, 49939, 1677922067, 51159, 1845694218, 46682, 1912803075, 24612, 2030045200,
    82375, 1828784140, 89191, 1828925964, 24602, 2030045194, 88434, 2030252554, 24594, 973080584, 88052, 1694707975,
    58186, 1929582606, 12255, 1845690372, 45437, 1812139531, 28959, 1845496328, 56578, 1929385743, 93616, 1912603404,
    76368, 1912611856, 46813, 1694699271, 86523, 1694640391, 83212, 2030113035, 70301, 1929387270, 19463, 1845494297,
    1309, 1929379864, 1287, 1929379862, 78253, 1828726030, 78267, 1744839950, 19447, 1627390472, 37410, 973147402,
    49666, 1677922063, 45070, 1627393544, 43485, 2030046731, 74421, 1694507274, 74271, 1946165507, 83205, 2030113031,
    92001, 1946157844, 48057, 1929580307, 48024, 1929580305, 48041, 1929580304, 76479, 2030052368, 76433, 1912611855,
    93767, 1912603407, 92423, 1912603405, 48013, 1929580299, 48086, 1694699275, 42064, 1811942928, 45610, 1912802827,
    34343, 1694698270, 34315, 1694698268, 35404, 1677789979, 35431, 1946225433, 7943, 1962934294, 34278, 1694698262,
    34258, 1694698260, 34300, 1963133711, 73345, 1694506511, 34373, 1828915980, 77516, 1912611850, 37283, 1929525255,
    11465, 1963130884, 28177, 1694501386, 65992, 1677924871, 5246, 1946157077, 44160, 1744834057, 46838, 1946357516,
    52851, 2030047495, 28325, 1862273549, 28338, 1694501389, 89746, 1862480909, 89759, 1694708749, 89739, 1677931527,
    50624, 1728253705, 75478, 1728258825, 54663, 1912673031, 19442, 2030043653, 8549, 2030043151, 8536, 1811939341,
    8564, 2046820365, 81843, 1912668424, 21409, 1912603408, 13904, 1946353676, 70577, 1761615112, 68010, 1845501190,
    91765, 1929590278, 82987, 1845565203, 52895, 2030047503, 52868, 2030047502, 53790, 973082892, 20336, 1912603403,
    4379, 1946157071, 51429, 1946357519, 11746, 1929576456, 11739, 1912799239, 77589, 1912611847, 2690, 1929379851,
    13777, 1946353670, 81941, 1627455749, 12555, 1694695428, 15751, 1929380115, 68960, 771759364, 55407, 1677792018,
    18801, 1644167719, 18777, 1929380376, 70047, 1845501188, 70064, 1728060682, 81475, 1929576461, 46554, 1929580304,
    31960, 1929579281, 90873, 1862481432, 25551, 1627392016, 90841, 1627600400, 40064, 1811942927, 25513, 788531213,
    25526, 973080589, 26464, 771885325, 71824, 1828723981, 25501, 1929381900, 26452, 1929513228, 42052, 1811942924,
    90813, 1929590284, 86046, 1912744199, 85868, 1912810499, 26100, 1929381900, 27194, 1929513228, 91222, 1929590284,
    53722, 2030047509, 53760, 2030047507, 19947, 1912603408, 93863, 1912603408, 81526, 1845690383, 93879, 1912603406,
    20118, 1795162892, 94372, 1828717324, 86934, 1812146695, 68300, 1845501193, 12174, 1845690380, 39955, 1811942938,
    68095, 1694506249, 13544, 1694695430, 39161, 1677725197, 39133, 1694502412, 16584, 1694499090, 2794, 1694498832,
    9121, 1946157072, 16602, 1795162382, 44886, 1845497350, 25738, 788531207, 56407, 973084171, 28766, 687868419,
    49285, 1862471429, 86239, 1862412549, 8375, 1694498830, 8213, 1694498828, 79461, 1862346506, 11327, 1912799237,
    77369, 1862280195, 41261, 1862274574, 69566, 1811946761, 23357, 1845495560, 27920, 1929513230, 41856, 1929383438,
    42653, 1979715076, 68039, 2030050573, 69279, 1627397384, 9322, 1677721617, 678, 1795162122, 66035, 2013469187,
    71257, 1828723981, 68535, 1912610058, 70162, 1929387271, 14169, 1879244808, 46617, 1929580297, 70074, 1728060682,
    71446, 1811946757, 69714, 1845501195, 71595, 1744837894, 28848, 1845496341, 90383, 1845703701, 28887, 1728055828,
    82365, 1828784138, 57508, 1946162958, 5824, 1728053291, 13124, 1929576453, 46039, 1627590413, 56481, 973084175,
    52662, 1560350731, 68613, 1946164489, 30519, 1644366612, 76094, 771761155, 55113, 1929450248, 55106, 1946227463,
    48185, 1677922053, 84209, 1812139523, 5414, 1845493770, 6358, 1744830482, 14111, 1946353676, 14123, 1677918220,
    55675, 973149197, 74674, 1847075331, 84664, 2030109716, 34662, 1694698256, 36626, 973147152, 33356, 1728252687,
    73285, 1694506509, 82554, 1677788679, 47211, 1694699273, 36475, 973147140, 55861, 1946227980, 55850, 1946227979,
    83492, 1828786452, 84712, 1828783124, 6623, 1694498834, 84732, 2030109714, 6606, 1929379857, 7753, 1845493794,
    86562, 1845635334, 27006, 1845627153, 38406, 1845497361, 86487, 1845635345, 86475, 2030184716, 25658, 973080582,
    25664, 788531206, 26948, 2030176517, 90909, 2030253573, 74871, 1929388817, 39553, 1660947988, 41485, 1929383428,
    4927, 1929379854, 49363, 1694699280, 57806, 1929582603, 25922, 788531207, 72158, 1811946758, 67051, 1677728525,
    67064, 1946163979, 78593, 2030052630, 56074, 1677792521, 28772, 1677724177, 28789, 1677724177, 81428, 1929576464,
    82396, 2030110730, 88522, 2030252554, 88144, 1728262407, 24628, 973080583, 2776, 1694498834, 90594, 1694709010,
    2763, 1694498829, 11176, 1694695431, 28057, 1694632203, 55018, 1912673033, 7392, 1929379852, 4910, 1946157073,
    91756, 1627600393, 68463, 1795169547, 46674, 2030243592, 21800, 2030109703, 13273, 1929576455, 31281, 1929579274,
    43481, 1979715076, 41604, 1946160657, 11266, 1845690372, 72117, 1845501191, 90256, 1845703709, 858, 1694498834,
    915, 1677721617, 876, 2030043152, 9152, 1795162127, 23214, 1862272776, 77222, 771761156, 66110, 688069126,
    36104, 1677790215, 38569, 1694502413, 71221, 1962941701, 42201, 1677725193, 70602, 1845501189, 48497, 1845694215,
    87249, 1929587203, 26584, 1694632204, 70251, 1627397384, 74268, 1946165507, 70429, 1811946760, 71554, 1929387270,
    16192, 1929380116, 38908, 1929383432, 49318, 1929580294, 86517, 1929521414, 49313, 1946357509, 86512, 1946298629,
    55066, 1694569221, 11093, 1677918213, 11089, 1694695428, 50633, 1728253704, 16624, 1912602890, 47186, 1946357514,
    36361, 973147145, 75466, 1694704392, 28987, 1929382410, 14263, 1677918216, 41337, 1946160662, 41305, 1946160654,
    35925, 973147147, 65608, 1677728029, 65582, 1677728026, 6555, 2030043160, 66892, 2030050068, 10029, 1946157065,
    30814, 1677921035, 72596, 1845501190, 68943, 771759364, 43988, 1946160644, 74537, 771760388, 70818, 1845501189,
    11021, 1946353671, 80194, 1946167063, 78507, 1694508308, 6429, 1811939341, 37031, 1812007949, 65907, 1912609038,
    67390, 1677728786, 67452, 1677728785, 67503, 1677728784, 67481, 1677728782, 85808, 637741825, 5479, 1845493776,
    75177, 1946166033, 72625, 1627397385, 80916, 973088526, 56688, 1946162954, 22557, 973079814, 26659, 687999237,
    28112, 1929513221, 82476, 1677788421, 26604, 1694632196, 28541, 1694501380, 87430, 1694706180, 89360, 1694708484,
    89504, 1694708740, 39600, 1811942928, 68371, 1862278407, 9935, 1845493772, 13597, 2030239751, 70307, 1694506246,
    38609, 1660947973, 15411, 1677721869, 46911, 1845694215, 51286, 2030243595, 75763, 2030248715, 22125, 2030109717,
    52858, 1912606986, 52842, 2030047497, 24178, 973080581, 28124, 1929513220, 87686, 1929588996, 7682, 2013265936,
    13096, 1694695428, 76158, 1929389063, 53346, 1912606990, 55138, 1694569221, 42892, 1811942922, 46489, 1996689155,
    12259, 1845690373, 69917, 1946164486, 87626, 1661086211, 31391, 1929579273, 77375, 1862280195, 71503, 1627397381,
    84295, 1795362311, 71016, 1845501203, 5445, 1962934281, 71754, 1627397387, 87596, 1694640649, 56454, 973084174,
    56468, 973084173, 55614, 973149193, 26444, 973080584, 55567, 973149192, 55575, 1694569479, 72090, 1962941701,
    22086, 2030109713, 83608, 2030113041, 91686, 1929590285, 41197, 1744834065, 69668, 1946164487, 77249, 1979720707,
    81167, 1929576457, 68738, 1744837903, 45890, 1795362562, 49213, 1929580299, 71508, 1627397380, 85121, 973145094,
    74561, 1761616131, 74188, 1694507276, 46107, 1661144839, 13726, 1946353672, 75839, 822289158, 75845, 839066374,
    75851, 855843590, 75857, 1761813254, 54870, 2030113541, 87339, 2030250501, 49156, 2030243590, 49992, 1845694221,
    72401, 1845501194, 74165, 1946165506, 70645, 1845501189, 74218, 1946165507, 13805, 1812135940, 5931, 1677721609,
    37347, 1929448708, 70274, 1929387270, 30444, 1963133710, 32794, 1929579279, 55635, 973149197, 55623, 973149196,
    24130, 973080580, 9874, 2030043150, 79535, 1912678158, 76103, 1912611842, 86573, 1912744199, 52121, 1694699534,
    67306, 1946163980, 20253, 1711276815, 20283, 1694499599, 33782, 1929579276, 59031, 973084940, 54184, 1929449995,
    15681, 1929380106, 15620, 1996488976, 15607, 1677721869, 54707, 1694569220, 3707, 1627389970, 14099, 1912799244,
    54032, 872485383, 11659, 1929576452, 47196, 1929580292, 55996, 1845564688, 70657, 1761615110, 23921, 1862273030,
    10523, 1912602643, 77714, 1929389063, 69357, 1744837892, 6702, 1845493786, 43016, 1912606233, 43075, 2030046742,
    43060, 1912606223, 72996, 1929387275, 17926, 1929380106, 55291, 1912673029, 43432, 1946160648, 28028, 1912736011,
    84075, 1912802829, 76971, 2030052369, 54606, 1946227464, 26124, 788531204, 34116, 1946356490, 36139, 973147146,
    12967, 1996685321, 70731, 1627397385, 72759, 1929387275, 68563, 2030050566, 74692, 1948262918, 49741, 1812139779,
    53374, 2030047504, 53390, 973082893, 50564, 2030243595, 75670, 2030248715, 76085, 1929389059, 71382, 1811946757,
    55283, 2030113544, 58921, 1761679373, 80930, 2030108682, 48227, 1929580295, 74529, 771760389, 74525, 1929388292,
    25149, 2030045191, 68361, 1862278410, 73968, 973152258, 52635, 1560350727, 25441, 754976773, 3108, 1694498826,
    48240, 1929580300, 48268, 2030243594, 55034, 2030113546, 87531, 2030184970, 86405, 1845635335, 71779, 1962941705,
    21391, 1912603410, 76465, 2030052366, 85876, 1979919362, 74475, 2030051590, 87119, 2030250502, 65978, 755177992,
    22442, 1694500105, 72936, 1627397381, 66219, 704846341, 18979, 2835350018, 56333, 973084180, 56314, 973084179,
    77556, 1912611858, 83383, 1912672530, 58570, 2030245905, 67700, 1929387025, 20425, 1912603408, 86721, 1694706185,
    25332, 788531210, 25342, 1862273033, 37351, 973147396, 10049, 1946157069, 47173, 1728253704, 51082, 1929580298,
    70508, 1811946760, 57628, 1929582345, 5676, 1694498830, 2856, 1694498828, 68605, 1627397384, 72473, 2046827782,
    54602, 1627460356, 17045, 1946157323, 11003, 1728249863, 14735, 1828716830, 14789, 1828716826, 14815, 1828716826,
    14765, 1828716824, 14713, 1828716822, 14841, 1845494036, 17950, 1795162384, 12639, 1996685323, 82098, 1912668427,
    12629, 1929576458, 12650, 1946353671, 44426, 1627393545, 74502, 1694507267, 70280, 1627397383, 92281, 1946157843,
    77467, 1845502984, 87217, 1694706181, 39981, 1912606224, 68137, 2030050571, 84183, 1661144579, 28636, 1946159625,
    40079, 1996492304, 83060, 973149962, 77637, 1845502985, 81213, 1912799242, 13845, 1912799243, 3862, 1694498834,
    3837, 1879048205, 44955, 1879051789, 44968, 1694502408, 35951, 1040256006, 35946, 973147141, 11368, 1694695428,
    66138, 1694702084, 70175, 1996496134, 68886, 771759363, 76018, 1929585422, 21651, 1946157838, 12904, 1677918211,
    39242, 1929383440, 84121, 2030243339, 81239, 1912799243, 28601, 1946159625, 13497, 553844740, 71336, 1677729033,
    94660, 1946302227, 68569, 1845501191, 42080, 1845497363, 66822, 2030050059, 68951, 771759364, 13747, 1812135946,
    7116, 1946157073, 43811, 1627393558, 44327, 1795165710, 44413, 1912606221, 40954, 1912606220, 40891, 1811942922,
    46121, 1812139781, 69073, 1627397383, 11926, 1694695430, 42438, 1929383435, 74401, 1694507274, 55219, 1677792003,
    79475, 1929455376, 71226, 1761615112, 17439, 1677721867, 76893, 771761156, 67022, 2030050065, 44795, 1627393552,
    51819, 1912803338, 55798, 1929450767, 76112, 771761157, 76108, 1711285252, 58894, 973150219, 57660, 1929582602,
    57670, 1946359817, 70361, 1862278405, 5174, 1677721620, 41938, 1929383443, 56827, 1946162959, 79252, 1694574095,
    47070, 1929580300, 69847, 1728060680, 54731, 2030113543, 86644, 2030184711, 87305, 2030250503, 51743, 1912803337,
    45203, 1694502419, 92235, 1946157851, 3924, 1694498834, 3942, 1694498831, 3911, 1879048205, 3957, 1845493771,
    11183, 1828913156, 89616, 1862480910, 80645, 1677731600, 25764, 788531209, 25756, 1744832520, 27698, 1744963848,
    91019, 1745040904, 78527, 1845503249, 25281, 1694500876, 55755, 973149196, 6376, 1694498827, 55514, 2466321418,
    55524, 2483098634, 55498, 973149192, 55506, 755045384, 55534, 536941575, 51010, 1912803087, 40154, 1929383444,
    73842, 2030050830, 68526, 1694506249, 36008, 1677790216, 83734, 1677794824, 82109, 1862336778, 57866, 1711478792,
    1484, 1929379857, 1858, 1946157071, 1873, 2030043149, 34034, 1711475467, 25365, 788531210, 91435, 1929590281,
    49434, 1644367619, 40631, 1929383434, 73923, 687939331, 40051, 1845497357, 87233, 1694706180, 25941, 788531206,
    27071, 1862404357, 42413, 1862274565, 91492, 1862481413, 27090, 1761741059, 84347, 1761676803, 84364, 1761742339,
    69596, 1694506249, 9064, 1694498836, 68016, 1862278407, 24652, 2785019913, 94363, 1711276809, 57438, 973084420,
    56043, 1946227989, 55360, 1929450253, 55825, 1929450765, 9386, 1929379858, 11432, 1694695433, 38307, 1811942938,
    68820, 1929387278, 17915, 1845494027, 11359, 1946353673, 93079, 1946157844, 44537, 1929383436, 94407, 1677866759,
    68714, 1795169546, 51455, 1929580298, 75578, 1912808201, 54095, 1694568968, 49430, 1627590404, 38540, 1929383436,
    71713, 1627397386, 2678, 2030043148, 71994, 1694506247, 55225, 1996559105, 72022, 1627397387, 73566, 1627397640,
    37355, 973147399, 11343, 1946353668, 54815, 1946227461, 68260, 1627397383, 86053, 1694640391, 50109, 1929580294,
    94734, 1677866763, 70355, 1845501190, 85854, 1845701635, 10480, 1912602649, 18342, 1912602905, 49414, 1812139779,
    68291, 1627397385, 26436, 973080584, 70807, 1845501189, 1132, 1694498829, 15064, 2030043408, 56383, 973084171,
    56373, 973084170, 19877, 1912603401, 51696, 1912803337, 68391, 1694506245, 70313, 2030050572, 81042, 1694564361,
    16985, 1912602899, 82054, 1929445643, 3787, 1946157072, 22695, 1677722891, 58386, 1057167379, 58351, 1728256018,
    58445, 2030245906, 31264, 1728252689, 35532, 1845562127, 58416, 1946359821, 35557, 1946225420, 58323, 1996691468,
    50688, 1845694219, 77439, 1912611863, 12093, 1812135941, 13968, 1694695436, 51315, 2030243595, 75991, 2030248715,
    33794, 1845693202, 37190, 973147152, 33718, 1694698255, 35650, 1929448206, 37130, 973147150, 82953, 1929451278,
    33665, 1795361549, 49911, 1694699277, 58963, 1694505229, 44839, 1946160654, 42756, 2030046739, 74147, 1694507276,
    72654, 1895832836, 20542, 1946157844, 9552, 1677721615, 78307, 1828726031, 13477, 1929576454, 80397, 1711286032,
    80525, 1711286032, 73055, 1962941706, 36067, 1694567434, 11162, 1677918214, 10885, 1929379870, 51387, 1929580316,
    4961, 2030043154, 83110, 973150476, 13424, 1929576459, 51376, 1929580299, 59183, 973084939, 83070, 1845565706,
    59194, 973084937, 82561, 1677788681, 66244, 1929583109, 23198, 1862272775, 85833, 1761815554, 14959, 1912602899,
    14941, 1912602898, 15031, 1912602897, 12667, 1912799247, 14978, 1912602895, 14993, 1845494031, 37420, 1929448710,
    51590, 973147910, 51326, 2030243600, 76002, 2030248720, 23261, 1929381640, 46521, 1694699269, 71051, 1627397383,
    56675, 973084429, 27977, 1694632204, 82740, 1694570252, 9226, 2030043154, 37265, 2030111762, 17694, 1929380111,
    24187, 1660946436, 3592, 1946157085, 18407, 1946157341, 30395, 1963133703, 74118, 1946165506, 44712, 1862274569,
    36395, 973147148, 50505, 1929580300, 50494, 1694699275, 75891, 1694704395, 22034, 973145096, 42110, 1929383429,
    21185, 1996489483, 56023, 1946227988, 55348, 1929450252, 55813, 1929450764, 12993, 1879244804, 81831, 1795227916,
    41621, 1946160658, 40808, 1744834064, 41002, 1929383438, 40966, 1912606221, 40746, 1929383436, 81698, 1929576456,
    52321, 1627590666, 43363, 1929383446, 43692, 1811942934, 27308, 1929513234, 38985, 1929383442, 38844, 1912606222,
    45585, 1929580040, 54701, 1929450246, 54696, 1812009733, 25621, 788531210, 26987, 1929513225, 91359, 1929590281,
    71358, 1912610056, 69305, 1677729036, 84189, 1661144579, 68115, 1845501190, 1651, 1694498825, 76695, 1845502979,
    22706, 1677722892, 68595, 1845501194, 72300, 1627397396, 67934, 1694506248, 15477, 1929380109, 34506, 1845693195,
    13683, 1694695432, 71849, 1694506246, 13584, 1728249862, 58587, 1929582606, 73096, 1627397385, 76781, 1912611855,
    47842, 1946357512, 72924, 1627397388, 15770, 1811939605, 7628, 1946157072, 15791, 1811939600, 17816, 2030043406,
    6861, 1711276053, 12250, 1828913157, 49512, 1929580306, 40419, 1946160649, 46795, 1929580306, 94292, 1912603408,
    46779, 2030243591, 66116, 755177990, 11607, 1929576459, 36127, 1040256006, 13570, 1929576453, 35710, 973147141,
    13616, 1694695432, 24786, 1862273038, 27594, 1862404366, 90513, 1862480910, 24774, 973080588, 82277, 2030110731,
    88951, 2030252555, 24765, 973080585, 24800, 788531209, 27586, 1677854984, 82269, 1677789192, 87449, 1677928968,
    87996, 1677930760, 90505, 1677931528, 41372, 1862274577, 43684, 1929383432, 85827, 1912810499, 16722, 1929380105,
    74296, 1946165508, 18955, 1677722127, 17624, 687866126, 12277, 1845690374, 12298, 1879244806, 8782, 1929379858,
    21075, 1912603405, 50428, 1996689158, 75358, 1996694278, 86194, 1996630278, 54299, 1929449995, 59256, 1929386266,
    54480, 1795232516, 74008, 1828724994, 70497, 1845501191, 90781, 1845703953, 44580, 1946160656, 42926, 1946160652,
    70895, 1627397383, 69124, 1627397385, 72421, 1627397382, 30953, 1795361558, 30897, 1929579285, 30877, 1929579284,
    14032, 2030239762, 30935, 2030242578, 30918, 1929579281, 34974, 1828784913, 34959, 1845562127, 34991, 1845562127,
    30865, 1912802060, 81541, 1912799244, 77349, 1744839690, 51481, 3120631560, 35858, 973147148, 50351, 1745030920,
    75395, 1745036040, 31122, 1795361553, 8682, 1929379856, 31041, 1929579280, 31026, 1929579279, 31108, 1929579278,
    31069, 1929579277, 31082, 1929579277, 31095, 2030242573, 31057, 1929579276, 35106, 1828784908, 38062, 1929448716,
    31015, 1996688139, 35086, 1845562122, 35096, 1845562122, 36530, 973147144, 13517, 1912799239, 39091, 1929383434,
    87198, 1694706181, 68188, 1744837898, 76796, 1912611855, 75158, 1845502739, 23365, 1946158864, 93597, 1946157843,
    56549, 1929385742, 90676, 738407694, 29221, 1845496333, 56536, 1946162957, 90663, 1845703949, 74785, 1711285003,
    75821, 1862476552, 71122, 1694506249, 48716, 1929580294, 8882, 1946157067, 28039, 1828849933, 42242, 1677725201,
    73693, 1694506508, 49261, 1929580293, 57614, 1929582341, 86081, 1929521413, 87457, 1929587205, 47061, 1929580297,
    54738, 1929450249, 40793, 1744834063, 44192, 1946160651, 11372, 771948551, 32896, 1929579279, 72891, 1962941700,
    29915, 1828915977, 35870, 1828785161, 47047, 1929580297, 35912, 973147149, 48784, 2030243593, 49420, 1812139786,
    45083, 1811942927, 76865, 1912611845, 38445, 1845497365, 41153, 1811942933, 45448, 1929580041, 75441, 1728258824,
    23184, 1862272774, 81744, 1929576462, 81737, 2030239751, 58369, 1057167377, 58335, 1728256016, 58429, 2030245904,
    31249, 1728252687, 35519, 1845562125, 58405, 1946359819, 35547, 1946225418, 58313, 1996691466, 50679, 1845694217,
    85857, 1845701635, 25111, 2030045194, 88502, 2030252554, 25103, 973080584, 88130, 1795371271, 11313, 1677918212,
    48390, 1929580294, 49295, 1677922057, 85922, 2567121924, 47931, 1694699272, 54747, 1828786948, 55909, 2885752071,
    70214, 1694506248, 73833, 1694506505, 54843, 1694569221, 71881, 1929387274, 72460, 1811946761, 13590, 1929576455,
    47862, 2030243597, 58479, 1929582603, 5495, 1845493777, 2880, 1845493774, 5512, 1962934283, 47889, 1694699287,
    20102, 1795162888, 57415, 973084426, 82885, 1694570249, 66017, 2483231240, 37833, 1929448714, 54452, 1929450250,
    51573, 973147913, 54444, 2030113544, 7090, 1795162125, 77218, 771761156, 21982, 2030109705, 25644, 788531204,
    44064, 1627393540, 11708, 1929576455, 48076, 1694699274, 76522, 2030052370, 66197, 688069125, 74701, 773857796,
    38747, 1929383433, 39440, 1929383443, 84308, 1996557826, 84373, 1996623362, 29283, 1828719116, 66154, 688069129,
    10285, 973078535, 33138, 1929579283, 75011, 1929388818, 74995, 1929388816, 44498, 1912606224, 44483, 1912606223,
    92896, 1946157844, 46280, 1845694212, 54565, 1845564164, 54614, 1845564168, 21599, 1912603406, 23170, 1862272775,
    3773, 1845493774, 35847, 973147147, 51475, 1040256774, 51496, 788598534, 51514, 755044102, 47056, 1929580293,
    51502, 1040256773, 11453, 1694695428, 45673, 1694699268, 55205, 1694569220, 53972, 2030047498, 5775, 1929379889,
    18505, 1929380145, 84201, 1946357250, 13233, 2047016964, 50463, 2047020804, 34055, 1929579279, 58171, 1694701583,
    51273, 2030243597, 75783, 2030248717, 75090, 1677730572, 74241, 1946165507, 70490, 1761615111, 76291, 1912611861,
    76240, 1946166288, 24830, 1862273038, 27572, 1862404366, 24818, 973080588, 82288, 2030110731, 88889, 2030252555,
    68545, 1694506250, 24809, 973080585, 24844, 788531209, 27564, 1677854984, 88004, 1677930760, 50653, 1929580294,
    54906, 1946227461, 44124, 1694502412, 11125, 1929576453, 37326, 1929525253, 11121, 1795358724, 84317, 536940036,
    76761, 1912611847, 75209, 1694507790, 12535, 1694695440, 11073, 1812135942, 13268, 1929576453, 47181, 1929580293,
    45181, 1929383434, 91326, 1677932040, 53960, 1929384204, 45470, 1694699019, 47382, 1728253703, 69390, 1728060679,
    56108, 1845564686, 1818, 1946157069, 71654, 1946164486, 54711, 1677792005, 8272, 2030043155, 18747, 1912602896,
    33205, 1929579279, 14283, 1812135943, 79861, 1677797130, 68915, 771759363, 48318, 2030243591, 36087, 1862339593,
    4879, 1929379858, 48114, 1812139780, 14474, 1929576458, 57776, 1929582602, 58546, 1946359816, 14135, 1996685321,
    45601, 1929580041, 45168, 1744834061, 80705, 1912612631, 1448, 1929379859, 52526, 1694568458, 46052, 1627590405,
    72591, 1627397381, 79975, 1795237647, 74262, 1946165507, 71934, 1694506248, 74959, 1929388819, 74853, 1929388818,
    28684, 1946159628, 28673, 1946159627, 29356, 1828719115, 17263, 1728053518, 80162, 1946167058, 80260, 1728063249,
    80611, 1912612625, 80277, 1912612624, 80180, 1946167054, 26427, 788531209, 83041, 973149961, 11792, 1845690376,
    27762, 1845627144, 91646, 1845704200, 39573, 1677725196, 34495, 1845693195, 6682, 1946157076, 3511, 1862270994,
    54875, 1929450247, 13809, 1845690371, 83369, 1828786446, 89008, 2030252562, 23641, 2030045201, 88962, 2030252561,
    23658, 1677723662, 23726, 973080589, 87929, 1694707980, 26247, 1795164171, 28457, 1929382411, 47346, 1929580298,
    84337, 1661013508, 84360, 1661079044, 21938, 2030109707, 36284, 973147145, 83928, 973153033, 50182, 1929580296,
    75259, 1929585416, 92065, 1946157847, 21115, 1912603413, 94274, 1912603410, 92088, 1912603408, 43385, 1929383438,
    46786, 1929580297, 77603, 1946166281, 86782, 1929587209, 69004, 771759364, 15847, 1912602898, 11504, 2030239751,
    42135, 1929383434, 36697, 973147146, 75796, 1694704393, 83816, 1828791053, 51265, 1745030920, 83784, 1744970504,
    86159, 1744972040, 43992, 1929383432, 20216, 1929380630, 84935, 1929446422, 20198, 1929380626, 84957, 1929446418,
    25874, 1627392012, 27167, 1627523336, 91197, 1627600392, 42145, 1929383432, 59934, 1677728035, 78009, 1677731107,
    9567, 1677721630, 18475, 1677721886, 59969, 1677728030, 77979, 1677731102, 59859, 1677728029, 59832, 1677728027,
    78044, 2030052634, 78070, 2030052634, 65536, 1677728025, 59910, 1677728024, 10542, 1677721623, 53878, 1677725975,
    59888, 1677728022, 53857, 1677725973, 65561, 1711282453, 33765, 1694698257, 33649, 1929579280, 37174, 973147152,
    33750, 1694698255, 59004, 1694505231, 33635, 1929579278, 37160, 973147150, 33693, 1929579277, 58991, 1694505229,
    33706, 1795361548, 59019, 1694505228, 38074, 1929448713, 83293, 973148424, 19753, 1929380615, 87494, 1929521671,
    13734, 1694695431, 25405, 1879050246, 26578, 1879181574, 28052, 2013399301, 37808, 1929448729, 86451, 1694640396,
    19227, 1929380367, 69743, 1744837895, 56133, 1929450766, 45277, 1728056845, 50241, 1795362569, 48153, 1745030925,
    47754, 1694699270, 25614, 1694500871, 26980, 1694632199, 91368, 1694709255, 42259, 1929383429, 22832, 973080071,
    83093, 973150471, 42985, 1929383433, 49591, 1711476484, 27894, 1929513224, 41715, 1929383432, 87281, 1912809988,
    8761, 1929379861, 38719, 1929383436, 70781, 1845501191, 39411, 1929383436, 2982, 1845493771, 72848, 1862278406,
    11301, 1812135942, 72242, 1845501190, 22563, 1845495048, 66723, 1929386770, 32749, 2030242577, 70169, 1996496134,
    13408, 1946353671, 22718, 1677722898, 43598, 1627393549, 79220, 1845569056, 70812, 1728060678, 43625, 1929383432,
    74012, 771760388, 11697, 1677918210, 72740, 1845501189, 47914, 1728253705, 1345, 1912602638, 39897, 1929383442,
    39915, 1929383436, 68032, 1946164487, 67606, 1862278158, 49388, 1929580297, 70793, 1962941703, 93034, 1946157848,
    39856, 1912606227, 39840, 1929383440, 67795, 771759376, 39025, 1946160655, 67811, 771759375, 67826, 1660951821,
    67785, 1845501194, 25862, 1627392012, 27155, 1862404360, 91209, 1862481416, 13100, 1694695429, 39423, 1694502417,
    67882, 1845501191, 68975, 771759364, 67318, 973085445, 56434, 973084171, 92853, 1946157849, 46019, 1627590420,
    92878, 1912603410, 44076, 1694502415, 46008, 1946357515, 70593, 1962941705, 82924, 973149960, 91699, 1694709255,
    27854, 1845627139, 38537, 1845497347, 28935, 1929382413, 28924, 1929382411, 27051, 1627523332, 44708, 1627393540,
    55384, 1929450252, 69397, 1862278411, 20562, 1946157839, 40727, 1845497363, 43969, 1811942931, 40174, 1694502418,
    43189, 1627393554, 27408, 1929513225, 45346, 1929580041, 15651, 1946157326, 36214, 973147147, 31614, 1929579274,
    82151, 1929445642, 75537, 2030248720, 83223, 2030113038, 51130, 1946357515, 75527, 1728258826, 31364, 1963133713,
    31355, 1929579273, 72372, 1962941702, 45271, 1929383430, 48871, 1845694220, 75419, 1946362633, 72388, 1845501197,
    57939, 2030245901, 43511, 1845497353, 70237, 1862278408, 11034, 1929576453, 49480, 1812139794, 49464, 1812139792,
    49498, 1929580302, 87541, 1694640647, 83762, 2013339143, 57853, 1812142093, 72517, 1627397384, 89560, 1694708748,
    69086, 1862278405, 11039, 1694695431, 31333, 1929579277, 36642, 973147147, 11409, 1694695434, 94308, 1828717320,
    83329, 973148421, 86622, 1795303684, 87478, 1795303940, 26343, 788531207, 77279, 1879057414, 17465, 1912602889,
    84329, 536940036, 77312, 1828725764, 25773, 1929381894, 27706, 1929513222, 91027, 1929590278, 42847, 1929383442,
    42015, 1996492315, 42153, 1929383451, 45948, 1627590409, 73022, 1627397385, 41533, 1929383431, 92195, 1946157845,
    76400, 1912611856, 46660, 1694699271, 27815, 1627523332, 91604, 1627600388, 36707, 973147147, 33391, 1912802058,
    38100, 587271425, 54510, 587272961, 21580, 1912603411, 85865, 1912810499, 1008, 1811939336, 40774, 1744834067,
    40378, 1946160655, 45537, 2030243337, 35908, 973147140, 44091, 1912606218, 69686, 1845501190, 71961, 1627397384,
    40473, 1946160648, 41389, 1694502414, 86067, 1694640393, 55333, 687936271, 55931, 1929450766, 70630, 1728060679,
    14226, 1677918216, 86412, 1912744199, 9888, 1929379860, 3551, 1946157073, 18458, 1946157329, 86683, 1912809990,
    67593, 1711283213, 47003, 1946357514, 66202, 688069125, 85852, 1694706690, 54977, 1661014788, 27175, 2013399299,
    91122, 2013476355, 71920, 1845501190, 11904, 1946353670, 76811, 1879057410, 73958, 1560354570, 28367, 1677724172,
    51231, 1929580299, 26148, 788531205, 26144, 1929381892, 27190, 1929513220, 45191, 1929383428, 91141, 1929590276,
    77337, 1912611847, 69249, 1627397390, 54622, 1694569221, 23023, 1677723147, 69187, 1761615112, 92665, 1946157851,
    77416, 1912611863, 93408, 1912603413, 71708, 1946164485, 29187, 1929382407, 37858, 1929448712, 69468, 1627397387,
    55549, 973149193, 55558, 755045385, 55541, 973149192, 87989, 1929588999, 28312, 1677724173, 66007, 755177988,
    13869, 1845690372, 11494, 1912799238, 49224, 1694699276, 73512, 1694506508, 83682, 1862344199, 51025, 1912803083,
    37892, 1929448714, 46100, 1694699271, 72709, 1694506247, 54054, 771822088, 54018, 838930951, 81342, 1929576462,
    68788, 1845501192, 71311, 1845501192, 42938, 1946160656, 68955, 771759365, 73272, 1694506509, 14010, 1845690379,
    33157, 1862470408, 35879, 1862339592, 13403, 1812135941, 46510, 1812139781, 44976, 1694502415, 53530, 2030047506,
    20745, 1946157839, 50471, 1828917007, 46284, 1694699271, 54162, 1677791754, 70883, 1912610060, 42649, 1845497348,
    14439, 1694695434, 81007, 1694564362, 38296, 1929383432, 21445, 1912603410, 71570, 1627397386, 49012, 1929580294,
    43883, 1828720141, 68240, 1845501193, 22019, 2030109704, 23530, 1711278097, 88726, 1711485457, 23547, 973080591,
    23516, 2030045198, 23587, 973080590, 23601, 754976782, 87885, 2030252302, 88743, 2030252558, 23574, 973080589,
    29260, 1845496333, 87726, 1929589005, 90717, 1845703949, 23562, 1946159116, 87714, 1946366220, 89070, 1946366476,
    14401, 1711472650, 16654, 1677721871, 16505, 1946157323, 72202, 1627397383, 86086, 1912744200, 13891, 1912799238,
    36613, 973147149, 30158, 1728252684, 81201, 1728249868, 48629, 1728253703, 91891, 1946157847, 93151, 1946157843,
    91873, 1912603410, 20077, 1962935056, 92394, 1912603408, 44721, 1694502415, 44942, 1694502413, 46310, 1929580301,
    46345, 1812139785, 86763, 1812146697, 38736, 1862274568, 46302, 1929580296, 75805, 1677927176, 86200, 1677863176,
    41214, 1929383434, 87225, 1745037829, 14515, 1929576464, 22495, 1694500108, 22507, 1845495051, 22794, 1946158347,
    89040, 2030252555, 81899, 1912668426, 22785, 973079817, 77789, 1895834627, 49397, 1812139793, 45855, 1929580296,
    45848, 1627590407, 84488, 2030109720, 84512, 2030109720, 84855, 2030109719, 21169, 1996489488, 85652, 1828859150,
    85967, 1828925198, 84476, 2030109708, 85981, 1845702412, 86861, 1728260617, 74322, 1694507271, 77190, 1828725763,
    70450, 1728060686, 12186, 1845690378, 12196, 1929576455, 14092, 1677918215, 47516, 1929580293, 13105, 1862467588,
    47521, 1862471428, 18996, 989856262, 46273, 1929580295, 68939, 771759364, 54103, 2013336072, 68249, 1929387275,
    57899, 2030245900, 72072, 1627397382, 73917, 1560354563, 13350, 1694695439, 48366, 1929580298, 83871, 973153033,
    48376, 2030243592, 66263, 2030050056, 70056, 1929387272, 50922, 1745030924, 70847, 1728060681, 11336, 1795358727,
    51307, 1694699272, 49615, 822284034, 48704, 1929580300, 48975, 1929580302, 48964, 1929580299, 49530, 1929580299,
    48955, 2030243593, 77331, 1912611846, 8913, 1962934281, 7916, 1660944393, 72191, 2030050571, 19488, 1845494299,
    6174, 1694498838, 6196, 2030043156, 78220, 1912612113, 78204, 1828726032, 78237, 1744839952, 43611, 1677725198,
    86552, 1845635338, 86290, 1661085960, 86436, 1828858114, 76639, 1811948560, 76655, 1811948560, 44853, 1694502411,
    56240, 973084170, 56231, 973084169, 77531, 1912611848, 72548, 1862278410, 87632, 1879190020, 13075, 1694695435,
    20976, 1660945163, 25947, 1627392014, 42418, 1929383434, 91497, 1929590282, 79177, 1946232363, 83636, 2030113047,
    84536, 2030109719, 52931, 2030047510, 52910, 2030047509, 84579, 2030109717, 83573, 1728123156, 84559, 1728119828,
    46062, 1845694213, 72586, 1845501189, 56012, 1845564683, 55200, 1694569221, 70663, 1627397381, 28610, 1946159629,
    70539, 1946164488, 11317, 2030239749, 11950, 1694695429, 27076, 1761741060, 91511, 1761818116, 54074, 1694568966,
    68629, 1677729035, 74634, 772284933, 17169, 1694499091, 80088, 1946232591, 80074, 1996564238, 80061, 1744905997,
    71788, 1761615111, 21196, 1912603405, 69381, 1845501193, 34045, 1929579274, 50376, 1929580298, 50367, 1677922057,
    75102, 1677730569, 28759, 687868423, 81674, 1929576457, 49604, 1694699275, 49595, 822284041, 77733, 1929389074,
    76117, 1912611849, 56394, 973084166, 86749, 1946364421, 80728, 1694508816, 76897, 771761160, 5101, 1845493779,
    5120, 1946157073, 4611, 1929379854, 13763, 1929576462, 33852, 1946356488, 11915, 1694695429, 77775, 1677730819,
    73558, 1694506504, 31977, 1929579277, 53472, 2030047509, 55688, 973149199, 93704, 1912603407, 94010, 1912603407,
    44388, 1694502414, 25084, 2030045195, 53451, 2030047499, 88485, 2030252555, 25065, 2030045194, 53462, 2030047498,
    88475, 2030252554, 25075, 973080585, 25057, 973080584, 25095, 788531208, 50486, 1929580296, 86848, 1929587208,
    88122, 1929589000, 26887, 1661077767, 75902, 1661149959, 88115, 1661153543, 89328, 1661154055, 74277, 1946165508,
    29010, 1694501389, 53802, 973082891, 20347, 1912603402, 53779, 1912606987, 40596, 1946160655, 65865, 973084939,
    83100, 1694570762, 45722, 1929580296, 70151, 1845501191, 48804, 1946357507, 40447, 1694502414, 57474, 973084420,
    41054, 771755529, 32766, 1963133708, 67735, 1929387026, 47241, 1879248650, 3391, 2030043145, 89233, 1711485463,
    46604, 1694699277, 77025, 1711285260, 94547, 1677866763, 22778, 973079815, 87203, 1946364420, 84132, 1912802830,
    94745, 1677866764, 51809, 1912803338, 66879, 1677728525, 84154, 1661144588, 20962, 1660945166, 49139, 1694699271,
    81488, 1845690383, 13227, 1963130886, 25699, 973080589, 25712, 788531213, 25687, 1795164172, 26919, 1795295500,
    90897, 1795372556, 25411, 788531204, 73538, 822091271, 75151, 822092551, 59161, 1929386245, 49729, 1728253708,
    2810, 1694498838, 38028, 1661013271, 15439, 1929380106, 77233, 1660953602, 12716, 1912799236, 3529, 1677721622,
    18436, 1677721878, 52278, 1912803347, 52260, 1912803346, 815, 1627389969, 487, 1694498829, 54781, 1929450247,
    55653, 973149194, 10428, 1694498843, 77127, 1845502983, 68104, 1694506251, 55310, 1694569222, 78701, 1694573830,
    87983, 1694707974, 38527, 2030046730, 70444, 1996496134, 29083, 1744833037, 66025, 2466454024, 42374, 2030046740,
    55945, 1929450767, 6268, 1946157083, 15379, 1711276303, 15462, 1929380111, 17978, 1946157326, 15449, 1929380109,
    6256, 1627389964, 16329, 1879048459, 81119, 1879113739, 81967, 1694564615, 11831, 1912799238, 45109, 1627393549,
    47539, 1728253704, 20685, 1946157844, 20705, 1912603408, 19833, 1912603402, 86754, 1694706185, 77204, 771761157,
    71636, 1744837895, 11800, 1946353673, 46925, 1929580293, 54751, 1795232516, 93893, 1912603406, 30539, 1644366611,
    28593, 1946159624, 74939, 1929388820, 74921, 1929388818, 74904, 1929388817, 42192, 1946160649, 47714, 2030243591,
    68230, 1627397381, 79471, 973154052, 5267, 1946157079, 73882, 1694506513, 44435, 1694502415, 69216, 1694506253,
    42042, 1845497354, 45239, 2030046733, 54650, 2030113539, 10720, 1946157084, 72828, 1677729031, 11910, 1912799237,
    87213, 1845701124, 26764, 1929513235, 26783, 1862404370, 23990, 1862273037, 26751, 1862404365, 87872, 1862480141,
    89418, 1862480653, 89713, 1862480909, 89726, 1694708749, 24941, 2030045194, 89051, 2030252554, 24925, 973080584,
    24933, 788531208, 26744, 1946290439, 28545, 1946159623, 82262, 1946224647, 87434, 1946364423, 88012, 1946366215,
    89411, 1946366727, 89706, 1946366983, 17862, 2030043412, 19352, 1845494297, 19377, 1845494297, 76105, 771761155,
    22271, 1694500112, 86656, 1929521420, 17540, 1929380111, 43469, 1811942924, 54820, 1912673030, 43865, 1744834066,
    43855, 1627393546, 47835, 1929580295, 24686, 788531207, 70084, 1828723977, 72539, 1862278409, 69195, 1627397383,
    74978, 1929388817, 70142, 1795169545, 12879, 1996685320, 39927, 1929383440, 58673, 1929582603, 13397, 1929576454,
    27093, 1929513220, 43233, 1929383428, 49869, 1929580295, 47294, 1929580296, 36772, 973147153, 34708, 1694698256,
    34724, 1929579279, 36803, 973147151, 36789, 973147150, 36753, 973147144, 11297, 1694695428, 43954, 1811942927,
    43175, 1627393550, 70856, 1728060679, 17735, 1694499099, 45593, 1862471176, 85817, 1694706690, 7453, 1677721622,
    74498, 771760388, 72487, 1862278408, 67529, 1677728777, 11523, 1677918218, 8968, 1845493770, 74312, 1694507274,
    84427, 1694566154, 5153, 1962934281, 59138, 973084933, 67376, 1711283214, 67364, 1929387020, 67421, 1929387020,
    67433, 1929387016, 80593, 1694508818, 58089, 1912805381, 68927, 771759364, 54515, 1929450245, 54511, 1828786948,
    87482, 1828858372, 1501, 1912602639, 85909, 1845701635, 20141, 1694499596, 86463, 1694640396, 14254, 1929576457,
    71283, 1946164485, 7424, 1811939341, 85805, 1677929219, 12523, 2030239756, 12682, 1879244810, 74292, 1946165508,
    69494, 1677729034, 14271, 1677918214, 74627, 1644700163, 68520, 1962941702, 74670, 1696080388, 91662, 1694709257,
    73988, 1560354824, 74579, 771760388, 16776, 1912602897, 54987, 1929450247, 842, 1795162128, 12575, 1694695436,
    74513, 771760389, 74509, 1929388292, 68640, 2030050574, 46626, 2030243593, 74723, 1881416195, 5907, 1694498832,
    5895, 1694498828, 23115, 1677723145, 11582, 1745027079, 76129, 1677730820, 2921, 2030043157, 14912, 1845494035,
    14897, 1845494031, 1749, 1929379852, 55178, 1694569226, 74770, 774906372, 13054, 755171330, 24220, 973080585,
    24212, 2030045192, 88400, 2030252552, 28128, 1845496327, 28623, 1946159629, 32947, 1929579276, 52597, 687935498,
    8463, 1845493775, 72895, 1627397380, 47317, 2030243590, 77146, 1811948547, 3128, 1862270991, 45621, 1694699016,
    86260, 1694640392, 35256, 1845562119, 73131, 2030050570, 47912, 1761808130, 52707, 1560350731, 23250, 1862272779,
    12728, 1677918216, 94719, 1661089551, 70035, 1744837894, 75714, 1677927176, 85947, 1946364930, 20313, 1912603404,
    76126, 1912611843, 85907, 1711483906, 86000, 1711484930, 57786, 1929582603, 77085, 1946166275, 24377, 973080583,
    48585, 1795362572, 48611, 1694699275, 54963, 1929450254, 54950, 1845564173, 4715, 1929379859, 4699, 1929379856,
    4671, 2030043150, 4685, 1694498830, 13365, 2030239751, 93348, 1946157845, 20923, 1912603406, 49550, 1946357511,
    41786, 1912606224, 41141, 1677725196, 72106, 1627397381, 87182, 1694706179, 71068, 1627397388, 12912, 1694695430,
    28741, 1946159628, 28730, 1946159627, 58160, 1694701579, 91771, 1627600406, 48523, 1845694223, 27023, 1879181571,
    42180, 1879051779, 91410, 1879258627, 83593, 1828786447, 84829, 1828783119, 72952, 1627397381, 82485, 973145349,
    86024, 1929521413, 45362, 1694699012, 54653, 1694569220, 29023, 1694501390, 29037, 1862273550, 29051, 1694501389,
    77037, 1711285253, 86678, 1711483397, 76256, 1912611854, 42264, 1644170759, 51968, 1879248910, 25304, 1694500875,
    26686, 1694632203, 28563, 1694501387, 89641, 1694708747, 17143, 1845494042, 15116, 1728053524, 15080, 1728053523,
    15099, 1728053521, 51800, 1912803337, 77134, 1778394115, 30802, 1677921036, 8943, 1845493772, 26369, 788531208,
    26377, 973080584, 83024, 973149960, 11771, 1912799239, 27742, 1912736007, 88235, 1912811783, 91625, 1912813063,
    11492, 1862467586, 57411, 771757828, 5379, 1845493771, 73076, 1962941709, 8871, 1946157067, 23970, 973080587,
    89541, 1929589771, 26641, 1694632202, 87832, 1694707978, 89386, 1694708490, 89531, 1694708746, 71213, 1912610056,
    46057, 1627590405, 72602, 1627397381, 49963, 1929580294, 49958, 1677922053, 66233, 2701335043, 10260, 1946157066,
    70268, 1627397382, 85895, 1812147202, 1633, 1694498834, 22991, 973080072, 82547, 1677788679, 38486, 1694502417,
    38503, 1677725193, 73899, 1694506513, 32164, 1694698253, 45366, 1946357256, 74304, 1946165508, 72615, 1744837898,
    68485, 1627397382, 20033, 1946157834, 25129, 2030045194, 88512, 2030252554, 25121, 973080584, 88137, 1845702919,
    40621, 1929383434, 20441, 1912603407, 72044, 1929387269, 77095, 1946166280, 5001, 1929379850, 71696, 1929387269,
    71863, 1862278406, 54499, 1929450243, 76540, 2030052369, 76384, 1912611856, 46667, 1694699271, 44874, 788532748,
    91315, 1929590283, 70111, 1845501194, 27846, 1929513224, 38614, 1929383432, 39145, 1694502416, 42183, 1811942921,
    74605, 2030313991, 87139, 2030250503, 66424, 1929386772, 66407, 1929386769, 66379, 1929386768, 66349, 1929386767,
    66364, 1694505743, 66456, 1694505743, 66335, 1694505742, 66395, 1694505740, 66444, 1929386764, 66471, 1929386762,
    24508, 973080585, 24500, 2030045192, 83445, 2030113032, 88417, 2030252552, 86630, 1795303686, 56518, 973084166,
    42239, 2046823939, 27396, 1912736012, 84088, 1912802828, 7570, 1728053270, 7499, 1879048213, 30130, 1728252685,
    39355, 1845497357, 11868, 1795358726, 27756, 1795295494, 83903, 973153030, 88266, 1795371270, 91640, 1795372550,
    83800, 2030183173, 43293, 1929383438, 49179, 1694699274, 65946, 755177991, 41453, 1946160649, 68507, 1694506248,
    47442, 1845694216, 71688, 1761615112, 70771, 1811946757, 6474, 1828716571, 6501, 1946157070, 72745, 1811946760,
    85917, 1661152259, 46153, 1929580297, 8176, 1711276043, 86002, 1694707720, 23241, 1862272777, 48486, 1728253702,
    33220, 1946356488, 58294, 1996691475, 16262, 1879048469, 57538, 1694504724, 6315, 1694498835, 6413, 1879048208,
    10932, 1879048208, 16246, 1879048464, 16283, 1879048464, 57760, 1929582608, 3326, 1862270990, 6399, 1694498830,
    6387, 1711276044, 81514, 1879244812, 82074, 1912668428, 11143, 1929576457, 11135, 1677918216, 20377, 1845494543,
    81706, 1929576460, 54911, 1845564171, 72947, 1845501189, 41110, 1845497356, 58698, 1812142088, 71433, 1845501190,
    72971, 1677729032, 41742, 1811942926, 25745, 1862273035, 26937, 1862404363, 90952, 1862481419, 86791, 1929587207,
    29812, 1845693210, 36963, 973147156, 29725, 1694698259, 36948, 973147151, 29756, 1694698254, 69015, 1627397382,
    49617, 1946357514, 59063, 1929386261, 59043, 1912609044, 85955, 1845702402, 55597, 973149192, 45836, 1929580297,
    69624, 1744837897, 21557, 1912603415, 85885, 1845701635, 84380, 1677788939, 21485, 1912603410, 20804, 1694499617,
    20780, 1912603416, 50260, 1795362573, 77683, 1811948553, 43213, 1627393556, 44068, 1979715080, 55785, 1929450765,
    38253, 1694502420, 38276, 1694502420, 43399, 1929383442, 38868, 1946160653, 66612, 1711282960, 73007, 1912610055,
    41639, 1912606222, 51856, 1879248904, 5067, 2013265930, 57310, 1694504725, 6882, 1677721643, 81786, 1996554507,
    81797, 1694564619, 28532, 1929382409, 78544, 1694508300, 55027, 1929450247, 17250, 1879048461, 83470, 1828786454,
    29273, 1828719114, 17489, 1677721873, 24191, 1694500872, 56698, 2030049033, 68910, 771759365, 76097, 1929389060,
    74818, 1711285001, 44052, 1929383436, 76924, 1912611852, 68847, 771759366, 72435, 1761615108, 74740, 774382084,
    5987, 1845493773, 5940, 1677721611, 23152, 1862272778, 85666, 1728195863, 23090, 1677723148, 56250, 2030048791,
    22049, 973145099, 21848, 2030109706, 29870, 1677921033, 35829, 1677790217, 67964, 1929387272, 84198, 2047020547,
    28168, 1845496329, 9967, 2030043151, 9982, 2030043150, 9958, 1929379849, 73245, 2030050830, 8260, 1862270988,
    91809, 2030253583, 17004, 1912602900, 50049, 1912803092, 83805, 1828856587, 83829, 1828791051, 6442, 1828716561,
    6459, 1912602639, 6546, 2013265929, 70585, 1845501192, 11896, 1946353672, 68705, 1862278409, 4639, 1929379858,
    4625, 1929379854, 13704, 1812135946, 1525, 1694498825, 73767, 1694506515, 36861, 973147150, 34592, 1694698253,
    79956, 1929455369, 51186, 1929580297, 8340, 1912602643, 34864, 2030242567, 38122, 973147401, 37394, 1929448712,
    37402, 973147400, 43566, 1627393553, 45481, 1694699019, 26596, 1694632200, 24862, 1677723657, 19859, 1912603399,
    85938, 2047028226, 10062, 2030043149, 17830, 2030043405, 51526, 3120631560, 74759, 1915757064, 87169, 1912809992,
    54853, 1694569219, 40393, 1946160651, 69633, 1996496135, 56179, 1946227973, 7865, 1946157079, 7843, 1795162134,
    287, 1929379859, 306, 1879048210, 13384, 2030239757, 47113, 1812139782, 40437, 1744834058, 65986, 1560484358,
    65929, 1560484357, 3264, 1694498829, 36119, 1677790216, 20110, 1795162888, 85063, 1795228680, 38552, 1811942929,
    21503, 1912603409, 76719, 771761156, 51952, 1879248912, 77709, 1912611845, 19903, 1912603402, 12271, 1946353670,
    83006, 755046150, 57522, 973084421, 13865, 1862467588, 46935, 2030243594, 10118, 1879048200, 75973, 2030248722,
    36907, 973147146, 1719, 1929379853, 16750, 2030043403, 9840, 1879048200, 36102, 1040256002, 85863, 1963142146,
    49654, 1661144835, 88640, 2030252558, 26273, 1694500877, 89652, 1694708749, 25293, 1862273035, 26675, 1862404363,
    28552, 1862273547, 87861, 1862480139, 89445, 1862480651, 89630, 1862480907, 29064, 1946159625, 46114, 1627590407,
    23844, 1711278103, 23796, 1711278102, 88775, 1711485462, 23777, 2030045203, 23906, 2030045199, 88358, 2030252559,
    23763, 973080590, 23830, 2030045198, 23867, 2030045198, 53360, 2030047502, 53437, 2030047502, 88330, 2030252558,
    88344, 2030252558, 23750, 2030045197, 23893, 973080589, 29333, 1711278605, 86821, 1929587213, 88317, 2030252557,
    19976, 1912603404, 23818, 973080588, 23881, 973080588, 86809, 1912809996, 87798, 1912811788, 23739, 973080587,
    49195, 2030243595, 86798, 1929587211, 87657, 1929589003, 87787, 2030252299, 26839, 1744963850, 87413, 1745037834,
    87647, 1745039626, 89280, 1745040138, 54788, 1946227462, 38639, 1912606220, 30986, 1946356497, 76057, 1845699344,
    15807, 1694499083, 52685, 687935499, 36042, 1677790218, 44565, 1627393542, 83159, 1728125199, 15962, 1912602899,
    55873, 1929450763, 28769, 687868419, 93388, 1946157844, 5137, 1929379856, 17638, 1694499086, 12692, 1946353671,
    70776, 1845501189, 88687, 2030252555, 49562, 1845694219, 77727, 1912611846, 8522, 1728053262, 55193, 1694569223,
    23312, 1929381642, 46871, 1929580299, 54806, 2030113545, 37044, 1728121876, 29346, 1711278602, 44671, 872418824,
    5589, 1929379860, 12907, 1677918213, 82449, 1677788421, 6334, 1912602648, 56284, 973084171, 22518, 1845495050,
    22528, 973079816, 82498, 1677788423, 68052, 1677729032, 48989, 1929580294, 49007, 1812139781, 43345, 1929383442,
    86568, 1694640389, 72802, 1627397383, 44792, 1627393539, 51054, 2030243596, 2846, 1694498826, 28664, 1694501385,
    27891, 1661077763, 41712, 1660947971, 16456, 1811939600, 11809, 1879244808, 48177, 956501768, 74681, 2031886852,
    57431, 973084419, 49094, 1728253705, 13790, 2030239750, 66230, 3154319875, 711, 1694498848, 601, 1946157074,
    509, 1795162129, 552, 1879048209, 569, 1845493777, 619, 1828716561, 526, 1912602640, 586, 1946157071,
    698, 1929379853, 542, 2013265930, 81111, 1845559304, 23944, 2030045197, 88613, 2030252557, 23933, 973080587,
    26618, 1929513227, 26664, 687999243, 89508, 1929589771, 26608, 1862404362, 87810, 1862480138, 89364, 1862480650,
    89494, 1862480906, 76171, 1929389064, 46136, 1694699277, 69615, 1912610057, 48550, 1728253705, 53086, 1929384210,
    53032, 1929384209, 52161, 1845694487, 92485, 1946157845, 76448, 2030052369, 76352, 1912611856, 46694, 1929580303,
    84212, 1929580047, 84227, 2030243342, 92380, 1912603406, 2523, 1845493781, 74659, 772809220, 59148, 1744836877,
    22027, 973145095, 92826, 1946157851, 92806, 1912603412, 85850, 1627597826, 65732, 1845500180, 42407, 1929383430,
    43496, 939527686, 44341, 872418822, 51520, 1040256774, 51548, 788598533, 37298, 1929525252, 45669, 1929580292,
    86020, 1929521412, 86886, 1929587204, 81890, 1912668425, 25170, 2030045193, 30143, 1694698255, 47547, 1929580294,
    29397, 738200073, 70934, 2030050576, 44260, 1694502408, 29406, 989858311, 23124, 1862272777, 3154, 1694498838,
    16516, 1946157333, 3193, 2030043156, 3213, 2030043155, 9822, 1811939346, 3176, 1694498833, 3232, 2030043151,
    81567, 1996685327, 16537, 1912602893, 3143, 1694498827, 36273, 973147147, 12957, 1996685322, 3247, 536870921,
    81051, 1862336521, 43743, 1694502413, 71911, 1845501193, 85899, 1963142147, 54172, 1694568972, 3744, 1929379856,
    9244, 1677721610, 11561, 771948554, 11554, 1728249863, 65939, 755177991, 77209, 1912611849, 74265, 1946165507,
    79892, 1845569294, 975, 1694498840, 10103, 1879048207, 16731, 1879048458, 58661, 2030245900, 3084, 1694498826,
    9666, 1711276063, 18311, 1711276319, 53146, 2030047510, 58934, 1761679374, 83174, 2030113035, 56304, 973084170,
    56295, 973084169, 83320, 973148425, 19924, 1912603400, 42633, 2030046736, 70287, 1694506244, 84100, 1845693966,
    21757, 1711342600, 12945, 1694695430, 72270, 1912610060, 73149, 1929387529, 73141, 1694506504, 25592, 788531204,
    54520, 1644237572, 6925, 1929379865, 7166, 1677721615, 7181, 1795162123, 12699, 1946353674, 7192, 1677721614,
    89572, 1694708747, 48492, 1694699269, 38811, 1795165704, 70533, 2030050566, 8187, 1694498831, 21064, 1660945163,
    48425, 1929580296, 83863, 973153032, 12709, 1694695431, 75373, 1694704391, 15198, 1694499090, 50911, 1929580299,
    10997, 1929576454, 74555, 771760390, 10992, 1694695429, 74545, 771760389, 74550, 1929388293, 87056, 1694706181,
    74541, 1912611076, 77770, 1912611842, 70181, 1694506246, 43277, 1962937872, 43268, 1962937865, 74571, 771760388,
    38582, 1946160649, 69648, 1694506246, 3621, 1677721628, 79753, 1929455379, 68023, 1694506249, 87244, 1912809989,
    13667, 1996685321, 48442, 1694699268, 44736, 1912606218, 46887, 1929580292, 72222, 2030050569, 11476, 1845690378,
    47978, 1728253702, 47560, 1745030916, 1040, 1677721624, 1029, 1677721611, 85904, 2030251009, 67839, 771759364,
    43041, 1946160652, 55396, 687936267, 56083, 687936779, 56064, 1677792522, 86151, 1912744200, 67075, 1711282962,
    54891, 1929450250, 87568, 1845635594, 54882, 1694569225, 37984, 1845562636, 80541, 1711286034, 69873, 1627397384,
    31412, 1728252684, 71145, 1677729033, 2832, 1694498830, 12987, 2030239750, 11046, 2030239749, 85928, 2567121924,
    21035, 1660945169, 49042, 1845694218, 86246, 1845635338, 85959, 1845702408, 83512, 1828786451, 84645, 1828783123,
    83531, 2030113041, 84600, 2030109713, 77627, 1946166282, 40037, 1845497358, 74588, 2030051593, 38165, 1929448719,
    55985, 1845564683, 46515, 1929580294, 74214, 1660952835, 21752, 2030109698, 68515, 1828723973, 17188, 1694499095,
    17211, 1694499092, 4979, 1929379853, 12844, 1694695435, 11286, 1795358722, 70482, 1962941704, 81718, 1929576456,
    53608, 2030047502, 53635, 2030047502, 53622, 2030047501, 13144, 1694695433, 55265, 1929450250, 55256, 1661014793,
    40275, 1929383442, 70919, 1761615114, 18554, 1929380115, 1831, 1946157067, 13828, 1912799249, 24360, 2030045201,
    88917, 2030252561, 82187, 1912668431, 48278, 1929580296, 54118, 2013336072, 38968, 1778388483, 49757, 1812139786,
    26482, 1879181571, 38273, 1879051779, 91413, 1879258627, 72140, 2030050567, 28972, 1728055814, 47356, 1728253702,
    50173, 1929580293, 50178, 1728253700, 170, 1845493790, 82700, 1929451277, 43906, 1929383433, 46570, 1694699279,
    46526, 1929580302, 46540, 2030243598, 33079, 1845693204, 33118, 1694698260, 33099, 1929579283, 29887, 1929579280,
    29903, 1929579276, 35263, 1845562119, 66975, 1946163985, 8840, 1845493776, 45044, 1744834062, 82752, 1694570252,
    87623, 1677863427, 55082, 1946227466, 87578, 1946298890, 90984, 1694709258, 75194, 1694507791, 13928, 1963130893,
    13916, 1963130892, 83979, 1627464457, 83988, 1644241673, 83997, 1661018889, 84006, 1677796105, 51565, 1929449224,
    51582, 973147912, 81379, 1929576456, 21754, 973145091, 54154, 1694568968, 11256, 1996685316, 12833, 1929576454,
    12839, 1946353669, 67211, 1694505737, 82213, 1728119051, 77475, 1845502986, 4503, 1677721622, 18636, 1677721878,
    40858, 1795165713, 86132, 1946298635, 47525, 1694699274, 76149, 1845502981, 46228, 1929580294, 46213, 1694699269,
    54569, 1694569221, 55251, 1929450245, 87366, 1694706181, 69909, 1694506248, 87588, 2030184968, 92312, 1912603407,
    48339, 1845694216, 72248, 1862278408, 43417, 1962937865, 14219, 1795358727, 86232, 1795303687, 15915, 1694499092,
    15884, 1811939600, 55458, 1677792019, 66178, 688069126, 42394, 1862274573, 9339, 1811939341, 9848, 1694498842,
    16097, 1929380120, 16340, 1879048468, 8160, 1929379856, 40979, 1912606218, 74615, 772022788, 76165, 1694508038,
    11063, 1946353669, 55903, 2734757126, 55916, 1929450758, 55891, 604050693, 8248, 1694498828, 55222, 1929450243,
    25896, 1627392019, 91182, 1694709263, 25886, 1929381898, 27101, 1929513226, 91168, 1929590282, 73823, 2030050826,
    74411, 1694507274, 84310, 536940035, 26215, 1694500874, 27967, 1694632202, 91676, 1694709258, 21026, 1660945161,
    43426, 1744834054, 3059, 1929379851, 32820, 1929579275, 68212, 1677729031, 55275, 1946227464, 20325, 1912603403,
    72282, 1627397387, 39368, 1946160651, 11778, 1828913157, 47960, 1929580306, 47952, 1929580296, 47945, 1828916999,
    37337, 1929525253, 79674, 1677797135, 45300, 1929383437, 42320, 1677725196, 4657, 1929379854, 18367, 1929380110,
    50517, 1929580300, 68931, 771759364, 46470, 2030243590, 46585, 1694699270, 87344, 1694706182, 636, 1811939343,
    13036, 1862467595, 500, 1627389961, 81559, 1694695432, 1272, 1946157071, 49767, 1845694217, 47021, 1694699275,
    46168, 1845694221, 82471, 1677788421, 81815, 1694564616, 20403, 1912603414, 76270, 1912611861, 53196, 2030047505,
    88934, 2030252561, 76337, 1912611855, 92352, 1912603405, 3429, 1912602636, 76870, 1912611852, 21773, 2030109704,
    29937, 1862470409, 35725, 1862339593, 23445, 973080583, 74534, 1962942723, 70764, 1627397383, 68338, 1811946760,
    47553, 1728253703, 71270, 1627397381, 52652, 1560350730, 51036, 1912803090, 38916, 1929383434, 36026, 973147142,
    1098, 1694498834, 1116, 2030043152, 1083, 1694498831, 77171, 771761156, 29295, 1912605194, 76768, 1912611853,
    71681, 1761615111, 26050, 1929381901, 73114, 1845501192, 11450, 1812135939, 92338, 1912603406, 51644, 1040256777,
    48793, 1694699271, 87189, 1946364420, 93186, 1912603407, 71891, 1627397384, 13691, 1996685319, 42449, 1929383439,
    42546, 1929383438, 40523, 1912606230, 52759, 687935504, 13435, 1929576454, 56783, 1946162970, 56764, 973084435,
    56809, 1929385746, 82780, 1929451282, 56747, 1929385745, 56731, 1946162960, 45122, 1694502413, 45135, 1627393548,
    14234, 1929576457, 57619, 1929582345, 83286, 973148423, 94757, 1694643976, 47343, 1812139779, 72607, 1845501192,
    71192, 1811946758, 22536, 1694500109, 69293, 1627397388, 7290, 1677721619, 55663, 973149192, 91402, 1694709256,
    71973, 1694506251, 65662, 1677728030, 75565, 1745036037, 78615, 1677731104, 19515, 1845494297, 59115, 1694505234,
    59099, 1694505232, 22231, 1694500110, 22195, 1845495052, 22207, 1946158348, 22219, 2030044428, 22245, 1694500108,
    82520, 1845560588, 86668, 1728194826, 22186, 1677722889, 86971, 1677928969, 48404, 1694699270, 77012, 1711285255,
    15900, 1728053519, 15048, 1694499088, 71426, 1962941703, 81808, 1929445639, 84462, 956303111, 40369, 1828720137,
    94057, 1912603406, 75622, 1879253767, 86186, 1812080904, 68863, 771759364, 11923, 1929576451, 11221, 1929576454,
    24494, 973080582, 37331, 1929525254, 50609, 1929580294, 11216, 1862467589, 26914, 1862404357, 50604, 1862471429,
    75886, 1862476549, 86856, 1862478341, 88047, 1862480133, 89335, 1862480645, 85835, 1627597826, 8328, 2030043148,
    17843, 1929380115, 66122, 755177992, 94462, 1929525000, 904, 1929379851, 80041, 1828792074, 80051, 1912678154,
    6216, 1694498836, 6236, 1946157076, 18905, 1862271501, 72525, 1862278414, 14066, 2030239753, 93007, 1946157851,
    5424, 1845493781, 92987, 1912603412, 45788, 1929580306, 13168, 1812135949, 45775, 1812139789, 87379, 1812146701,
    11511, 1946353670, 21765, 2030109704, 15273, 1912602893, 85893, 1812147202, 17417, 1677721878, 87323, 1694706182,
    81335, 1845690375, 91914, 1946157846, 46759, 2030243604, 46741, 2030243602, 43440, 1677725201, 91936, 1912603409,
    38881, 1912606224, 92365, 1912603407, 42833, 1929383438, 73705, 1694506510, 44892, 1694502413, 46728, 1929580301,
    43457, 1694502412, 84270, 2030243340, 51610, 1040256778, 46720, 1929580296, 86504, 1929521416, 74329, 1694507273,
    85993, 1828925188, 87255, 1828923908, 52135, 1728253959, 40250, 1828720143, 68198, 1744837902, 79634, 1677797142,
    59217, 973084943, 59203, 973084942, 83080, 1845565709, 4479, 1845493784, 13086, 1812135942, 26021, 973080586,
    26012, 973080585, 88200, 1929589001, 88192, 1862480136, 58601, 1929582602, 54310, 1694568979, 55232, 1929450247,
    70623, 1845501191, 7238, 1711276052, 69202, 1627397384, 80346, 1677731603, 74221, 1946165507, 49083, 1929580299,
    46260, 1929580301, 81107, 1711341572, 48995, 2030243596, 28997, 1929382413, 71167, 1912610054, 9535, 1677721617,
    10831, 1677721608, 93309, 1912603409, 21290, 1912603408, 21306, 1912603406, 47813, 1929580300, 47806, 1912803079,
    83909, 973153033, 83792, 1795302152, 49071, 1862471436, 57483, 973084429, 77657, 1845502988, 51653, 1040256779,
    48433, 1694699273, 13181, 1812135942, 45806, 1812139782, 86167, 1694640389, 94531, 1677866768, 72001, 1627397382,
    25431, 788531210, 25422, 1862273033, 26485, 1862404361, 91416, 1862481417, 87237, 1912809987, 52341, 1946357774,
    72345, 1694506254, 54428, 1946227216, 47502, 1946357518, 70913, 1946164486, 48774, 1929580298, 13187, 1694695433,
    67276, 1694505741, 47040, 1728253703, 8225, 1845493783, 69146, 1929387277, 40344, 1946160653, 81503, 1929576459,
    83408, 973148422, 13610, 2030239750, 54636, 1929450245, 54632, 1912673028, 87275, 1694706182, 68555, 1677729032,
    25351, 2030045195, 88654, 2030252555, 25315, 788531209, 25324, 1862273032, 26570, 1862404360, 91427, 1862481416,
    45037, 1946160647, 72337, 1845501192, 51774, 1896026113, 73916, 1895898881, 52966, 1828720912, 52982, 1828720911,
    83347, 1929449739, 30402, 1963133708, 55001, 1912673033, 44311, 1845497360, 44932, 1694502410, 53548, 2030047505,
    93907, 1912603405, 94470, 1929525006, 44219, 1627393558, 72331, 1627397382, 74010, 1828724994, 72007, 1761615110,
    39997, 1744834071, 68329, 1929387273, 25961, 788531205, 27811, 1627523332, 91600, 1627600388, 19300, 1946157600,
    78281, 1845503258, 19277, 1677722135, 19332, 1946157588, 6105, 1694498843, 35456, 1946225434, 4003, 1996488727,
    4026, 1912602647, 34385, 1694698261, 1417, 1677721618, 16002, 1728053522, 58515, 1929582610, 22651, 1677722897,
    23034, 1677723151, 57924, 2030245903, 37866, 1929448718, 22668, 1694500108, 37880, 1929448716, 21858, 2030109706,
    37290, 1929525256, 86986, 1694706183, 27660, 1627523337, 82412, 1627457545, 91072, 1627600393, 78887, 1912677904,
    5963, 1677721615, 5951, 1677721612, 23141, 1862272779, 7046, 1694498831, 17293, 1912602897, 56364, 973084169,
    48125, 1845694217, 72904, 1627397383, 57842, 1694701579, 29177, 1946159626, 48800, 1929580292, 68905, 771759365,
    12571, 1946353668, 11083, 1862467590, 11079, 1812135940, 86098, 1812080900, 49573, 1694699276, 3032, 2030043148,
    69229, 2030050570, 28247, 1946159634, 28294, 1929382418, 28278, 1929382416, 13953, 1694695439, 28232, 1694501391,
    33009, 1845693199, 33064, 1694698255, 33024, 1929579278, 28206, 1862273549, 28219, 1694501389, 28265, 1694501389,
    33038, 2030242573, 33051, 1661143821, 38131, 2030112013, 48768, 1694699270, 5725, 1996488725, 5706, 1996488723,
    5746, 1644167184, 17024, 1912602901, 50028, 1912803093, 50021, 1929580295, 76073, 1929585415, 31907, 1929579274,
    50804, 1929580298, 78712, 1929455130, 78738, 1929455130, 78764, 1946232345, 52085, 1795362825, 34517, 1879247629,
    55491, 973149191, 1467, 1677721617, 4288, 1929379850, 50934, 1929580298, 66812, 1795169034, 47732, 2030243591,
    77307, 1761616901, 12623, 1694695430, 55960, 1929450766, 72359, 1862278413, 33457, 1728252695, 21924, 2030109710,
    21912, 2030109708, 73946, 973152012, 73996, 973152268, 51752, 1912803339, 51763, 1694699531, 50450, 1929580298,
    83853, 973153034, 50441, 1996689161, 75364, 1996694281, 67289, 771758854, 68967, 771759364, 37250, 973147151,
    34406, 1996688142, 58264, 1996691470, 50667, 1862471436, 51444, 1812139787, 75939, 1812144907, 22614, 1694500121,
    22377, 1845495063, 78096, 2030052631, 78119, 1845503255, 78142, 1845503254, 78164, 1845503254, 22357, 1677722900,
    22761, 1677722897, 36833, 973147153, 55703, 973149200, 36818, 973147151, 55728, 1828787215, 93719, 1912603406,
    55719, 973149193, 43650, 1694502419, 45390, 1929580043, 469, 1694498834, 43642, 1828720136, 70003, 1711283467,
    32959, 1929579282, 70832, 1728060678, 53509, 2030047509, 45222, 1694502417, 52548, 1862340618, 65812, 1929386260,
    65832, 1929386260, 54491, 1845564168, 25143, 2030045190, 88532, 2030252550, 74285, 1946165507, 34244, 1929579278,
    50167, 1694699270, 59166, 1929386248, 56400, 973084167, 43550, 1694502416, 43537, 1677725197, 72033, 2030050566,
    91387, 1929590278, 48310, 1845694211, 73920, 1040260867, 92776, 1946157854, 47157, 1929580304, 47144, 1929580301,
    47136, 1912803080, 79103, 1728128535, 11754, 1728249865, 71701, 1929387271, 999, 1795162121, 54195, 1929449995,
    58212, 1996691477, 31655, 1677921039, 36032, 1862339594, 82505, 1677788422, 27462, 1711409413, 84887, 1711342597,
    87467, 1711417861, 48622, 1929580295, 85822, 1627597829, 74451, 2030051591, 87095, 2030250503, 68871, 771759363,
    29381, 738200072, 29389, 771754504, 29413, 989858312, 45058, 1694502412, 7033, 1694498829, 85840, 1862478850,
    12118, 1845690377, 83237, 2030113032, 93448, 1912603410, 21136, 1912603406, 8043, 1694498849, 10154, 1677721616,
    2365, 1694498857, 79615, 1677797139, 41275, 1811942927, 41290, 1694502415, 69556, 1828723978, 15665, 1946157328,
    36225, 973147149, 31624, 1929579276, 82139, 1929445644, 77751, 1912611846, 86298, 1912744198, 75702, 1677927172,
    42732, 1929383436, 58706, 1677924366, 3483, 1912602652, 2598, 1929379860, 30730, 1795361555, 30697, 1929579282,
    30680, 1929579281, 30715, 2030242575, 30758, 1929579278, 34921, 1828784910, 34935, 1845562124, 34947, 1845562124,
    11533, 1946353675, 30975, 1946356491, 30671, 1677921033, 69896, 1694506248, 49791, 1929580306, 79656, 1677797138,
    20493, 1946157841, 49809, 1929580303, 93982, 1912603406, 73680, 1694506509, 21972, 2030109706, 51635, 1040256777,
    49783, 1929580296, 83937, 973153032, 49776, 1845694215, 75299, 1845699335, 66011, 755177990, 75411, 1929585416,
    36160, 973147147, 34126, 1862470410, 70650, 1845501191, 75738, 1677927174, 57828, 1929582606, 74755, 774644228,
    80331, 1912612623, 80317, 1694508814, 75559, 1946362630, 1398, 1946157075, 1386, 1677721612, 10038, 1946157067,
    78435, 1694508312, 27669, 1929513232, 91081, 1929590288, 50746, 1929580302, 50760, 1694699277, 48305, 1845694213,
    40095, 1996492308, 41403, 1946160652, 41415, 1694502412, 69589, 1811946759, 77539, 1912611857, 15424, 1929380111,
    20298, 1912603407, 86713, 1728260616, 70259, 1627397385, 94414, 1677866760, 35032, 1828784910, 31990, 1929579273,
    76890, 1979720707, 21209, 1912603407, 52488, 1912803343, 86318, 1929521413, 83122, 973150475, 38777, 1946160655,
    22736, 1677722893, 2077, 2030043149, 13856, 1812135945, 39066, 1929383441, 80132, 1912612625, 67864, 1929387275,
    21463, 1912603414, 73213, 1694506513, 73230, 1694506511, 83742, 2030116361, 29194, 1912605194, 84186, 1929580035,
    41924, 1845497358, 80005, 1828792073, 80014, 1912678153, 48166, 1929580299, 6161, 1946157069, 8430, 1946157065,
    55125, 1694569223, 69331, 1627397388, 21903, 2030109705, 33437, 1728252692, 58245, 1912805395, 33419, 1728252690,
    37237, 973147149, 58233, 1996691468, 14324, 1694695428, 56273, 973084171, 81919, 2030108940, 81931, 1879113994,
    69654, 1711283463, 6790, 1694498841, 6766, 1811939352, 6815, 1811939349, 74142, 1946165507, 71410, 1862278407,
    65637, 2030049561, 30783, 1929579283, 14021, 1677918219, 30772, 1677921035, 28106, 2030176518, 55092, 2030113542,
    86268, 2030184710, 86890, 2030250502, 77244, 1946166277, 54776, 2013336325, 37902, 1694567702, 37924, 2030112020,
    37944, 1677790480, 37960, 1677790478, 13550, 1946353675, 54216, 1677791753, 72378, 1845501194, 93201, 1912603419,
    76671, 2030052369, 77574, 1912611855, 28817, 1996491276, 50792, 1929580300, 23232, 1862272777, 70614, 1728060681,
    50785, 1812139783, 77175, 1811948551, 39284, 1694502418, 47220, 1912803078, 47226, 1912803077, 28492, 1694501389,
    69777, 1694506245, 66540, 1929386774, 66522, 1728060178, 66562, 1929386770, 66505, 1929386769, 66762, 1694505744,
    66580, 1929386765, 77235, 1694508041, 68990, 771759365, 69839, 1845501192, 45765, 1929580298, 17116, 1946157339,
    17709, 1996488986, 17506, 1929380115, 8097, 1879048210, 8115, 1879048209, 34420, 1929579280, 17525, 1694499087,
    17664, 1677721870, 17652, 1677721868, 12797, 1929576459, 87036, 1929587211, 12787, 1912799242, 51465, 1912803082,
    75920, 1912808202, 87026, 1912809994, 2969, 2030043149, 1246, 1929379854, 10789, 1845493802, 43307, 1929383442,
    27417, 1946290447, 84047, 1946357263, 39187, 1929383443, 38971, 1929383438, 39174, 1946160653, 67851, 2030050573,
    74345, 1694507277, 57496, 973084428, 77646, 1845502987, 38858, 1912606218, 67843, 1795169544, 72795, 2030050567,
    84023, 1677921800, 81606, 1946353673, 45011, 1644170757, 12870, 1728249865, 91730, 2030253594, 26166, 1929381899,
    91719, 1929590283, 70425, 1979718916, 57377, 1929385743, 59084, 1929386255, 88679, 2030252552, 49747, 1627590403,
    48146, 1812139783, 76197, 1946166286, 75553, 1694704390, 82541, 1694565894, 86958, 1694706182, 66833, 1694505745,
    19851, 1912603400, 92327, 1912603403, 72231, 1627397387, 87193, 1694706181, 47100, 1728253709, 3118, 1862270986,
    14449, 1862467594, 22812, 1845495306, 22822, 1946158602, 22805, 1677723143, 86964, 1677928967, 54834, 1694569220,
    51880, 1879248910, 51910, 1694699534, 51939, 1694699533, 50190, 1929580301, 83890, 1929454349, 19892, 1912603403,
    28187, 1845496328, 94103, 1946157846, 94088, 1912603407, 47032, 2030243592, 76495, 1694508050, 76605, 1811948561,
    76622, 1811948561, 76513, 2030052361, 82259, 1627457539, 74391, 1694507274, 57011, 1946162983, 57050, 1946162982,
    57088, 1946162975, 56987, 973084440, 82603, 1845565207, 57119, 1929385749, 82626, 1929451283, 23459, 2466252809,
    23468, 2483030025, 77103, 1946166274, 66912, 1744837397, 69368, 1627397389, 51864, 1879248912, 51894, 1694699536,
    51924, 1694699535, 10915, 1879048209, 13456, 1879244812, 10143, 1912602635, 13445, 1929576459, 40481, 1946160644,
    11550, 1694695428, 50620, 1694699268, 75474, 1694704388, 86432, 1694640388, 66192, 688069125, 6531, 1828716559,
    84206, 1845693955, 12234, 1929576455, 71294, 1761615110, 41684, 1694502413, 58611, 1728256008, 49723, 1728253702,
    78322, 2030052629, 78343, 2030052628, 19664, 1694499347, 77160, 771761160, 25156, 973080582, 54080, 973148678,
    88154, 1946366213, 66663, 1694505746, 11932, 721616903, 74016, 771760388, 33812, 1845693204, 37206, 973147154,
    33733, 1694698257, 35664, 1929448208, 37144, 973147152, 82937, 1929451280, 33678, 1795361551, 49924, 1694699279,
    58976, 1694505231, 8607, 1694498832, 13205, 1929576458, 13196, 1677918217, 41671, 1929383433, 28978, 1744833033,
    22549, 1845495048, 69698, 1795169544, 91858, 1694709263, 71809, 1761615110, 69791, 1912610059, 4394, 1946157071,
    49167, 1929580300, 79041, 1728128542, 85906, 1761815553, 2894, 1845493772, 1155, 2030043152, 1171, 2030043152,
    27035, 1627523331, 91464, 1627600387, 70477, 1795169541, 33251, 1879247623, 66104, 1946360326, 16445, 1929380107,
    16436, 1929380105, 82016, 1946222855, 50965, 1929580301, 3315, 1862270987, 79019, 1728128534, 19683, 1811939860,
    78970, 1879123471, 18393, 1929380110, 48458, 1694699278, 71400, 1728060682, 34172, 1929579280, 34157, 1929579279,
    34213, 1929579278, 34188, 1929579277, 34201, 1929579276, 55170, 1694569224, 47989, 1929580299, 24399, 1694500870,
    52444, 1912803349, 52372, 1694699539, 52391, 1845694483, 52426, 1845694482, 52355, 1694699537, 52410, 1845694480,
    71771, 1761615112, 32856, 1929579278, 13291, 1694695435, 16212, 1929380115, 12469, 1946353679, 12484, 1694695439,
    16231, 1929380111, 44147, 1929383437, 12462, 1828913159, 13741, 1946353670, 13656, 1677918219, 54232, 1929449992,
    55244, 1694569223, 2242, 1946157075, 6978, 1845493779, 6950, 1912602639, 2228, 1946157070, 4274, 1677721614,
    6965, 1862270989, 2216, 1694498828, 21868, 2030109705, 56147, 1845564687, 9498, 1677721637, 78556, 1677731109,
    41174, 1811942924, 25640, 973080580, 77802, 1694508035, 72132, 1845501192, 6997, 1912602640, 22680, 1677722895,
    39394, 1694502417, 68428, 2030050574, 71158, 1677729033, 76183, 1845502981, 84203, 1761807875, 40485, 1946160645,
    84195, 1929580035, 35715, 973147146, 29946, 1946356489, 57746, 1929582606, 74227, 1946165508, 71035, 2030050572,
    4593, 1929379858, 4578, 1929379855, 4565, 2030043149, 67954, 1744837898, 66142, 688069128, 73935, 973152011,
    73926, 973152009, 55325, 1845564168, 70712, 1862278405, 57725, 1929582601, 19733, 1929380622, 87517, 1929521678,
    19720, 1946157837, 51713, 1946357773, 74183, 1946165507, 44116, 1828720136, 40933, 1694502410, 41070, 1912606219,
    72111, 1761615110, 42121, 1929383433, 37064, 1728121875, 88757, 1711485458, 23507, 2030045193, 83427, 2030113033,
    88308, 2030252553, 55075, 1845564167, 66741, 1694505749, 30305, 1677921036, 53313, 973082896, 91338, 1929590284,
    53294, 2030047497, 84146, 1812139528, 44682, 1912606231, 44641, 1694502414, 74744, 1915494920, 87161, 1912809992,
    80413, 1711286031, 83880, 1929454346, 40212, 2030046742, 27263, 1694632212, 40192, 1694502420, 41427, 1929383443,
    86530, 1996630286, 74120, 1694507276, 74132, 1845502215, 86039, 1694640391, 70863, 1912610059, 23615, 1627392009,
    89108, 1627599369, 13783, 1828913159, 16974, 1946157323, 82046, 1929445640, 55296, 1929450246, 71239, 1828723986,
    34779, 1929579290, 34755, 1929579288, 53122, 2030047512, 75130, 1795171093, 75111, 1795171091, 85610, 2030185747,
    85597, 1828859149, 85640, 1912745228, 22175, 2030109707, 85629, 1845636363, 22076, 973145098, 83310, 973148426,
    19711, 1929380617, 22067, 973145097, 83301, 973148425, 87501, 1929521673, 19703, 1912603400, 51705, 1912803336,
    86375, 1912744200, 70399, 1979718916, 74705, 1914970633, 48762, 1728253702, 92635, 1946157854, 92550, 1946157844,
    20630, 1912603410, 20613, 1946157841, 20526, 1946157840, 53168, 973082896, 19932, 1912603407, 92535, 1912603407,
    92570, 1912603405, 92583, 1912603405, 84325, 536940036, 28016, 1795295500, 13109, 1694695432, 55302, 1694569224,
    12264, 1946353671, 35155, 1828784912, 35171, 1845562126, 31291, 1929579275, 45711, 1929580299, 31302, 2030242569,
    81851, 1862336780, 82576, 1677788679, 77785, 771761156, 57331, 1811945231, 83015, 1677793033, 71325, 1627397379,
    46083, 1627590411, 72564, 1627397387, 71521, 1744837893, 25915, 788531207, 8665, 1929379857, 31202, 1929579281,
    31172, 1929579280, 7377, 1845493775, 8650, 1929379855, 31219, 1929579279, 31234, 1929579279, 35140, 1845562127,
    31188, 2030242574, 33621, 1929579278, 31159, 1929579277, 31147, 1996688140, 34004, 1929579276, 35118, 1845562123,
    35129, 1845562123, 36521, 973147145, 13501, 1728249864, 31139, 1728252680, 50885, 1728253704, 67220, 1694505743,
    14531, 1929576469, 21224, 1912603411, 48325, 1929580302, 47850, 1627590412, 15260, 2030043405, 5162, 1694498828,
    15237, 1694499084, 14243, 1996685323, 15216, 1912602891, 15249, 1996488971, 15227, 1862271242, 12291, 1879244807,
    85507, 1728195872, 85539, 1744973087, 85231, 1728195869, 85309, 1744973084, 85412, 1728195868, 85178, 1694641435,
    85127, 1946299674, 85205, 1996631322, 85337, 1845636378, 85461, 1828859162, 85153, 2030185753, 85260, 1694641433,
    85363, 1946299673, 85285, 1946299672, 85388, 1728195864, 20456, 1946157846, 84807, 1929446422, 85440, 1728195861,
    85487, 1744973076, 21686, 1912603411, 93963, 1912603411, 24871, 1862273041, 27547, 1862404369, 90556, 1862480913,
    85570, 1828859152, 21889, 2030109710, 82311, 2030110734, 89026, 2030252558, 83414, 973148429, 84794, 973145101,
    19821, 1929380620, 24888, 788531212, 86730, 1728260620, 19810, 1912603403, 27608, 1677854987, 85586, 1677864203,
    88027, 1677930763, 12657, 1694695434, 74666, 773071364, 45457, 1694699021, 67563, 1694506000, 27432, 1744963853,
    84062, 1745030669, 22060, 973145095, 73970, 771825666, 49750, 1812139783, 44771, 1811942918, 13796, 1677918217,
    15727, 1929380120, 15711, 1929380112, 2544, 1711276044, 16634, 1929380116, 81777, 1694564617, 45328, 1795165705,
    9788, 2030043170, 74698, 1730159107, 71203, 1744837898, 51788, 1694699532, 66033, 805509634, 73105, 1828723977,
    45563, 1946357255, 39083, 1929383432, 77270, 771761155, 85878, 1845701635, 40115, 1845497359, 1516, 1694498825,
    66681, 1694505743, 34605, 1694698257, 73298, 1694506507, 43237, 1929383439, 20093, 1795162889, 85040, 1795228681,
    72650, 1845501188, 48190, 1627590406, 72469, 1627397380, 39206, 2030046727, 40234, 2030046729, 69138, 1677729032,
    40692, 1929383432, 74308, 1946165508, 69110, 1929387270, 71565, 1862278405, 12937, 1879244804, 70419, 1627397382,
    70414, 1627397381, 43112, 1929383436, 43105, 1845497351, 71795, 1627397383, 70982, 1996496137, 76998, 1912611846,
    2715, 2030043153, 2732, 1845493776, 2748, 1694498831, 76905, 1912611859, 77108, 1946166282, 53664, 2030047503,
    36331, 973147147, 50231, 1795362570, 75449, 1795367690, 38682, 1845497350, 54770, 1812009734, 41957, 1627393548,
    45677, 1929580297, 47280, 1929580302, 70740, 1761615112, 93369, 1946157843, 70393, 1929387270, 23190, 1862272776,
    84344, 1912671747, 72815, 2030050566, 93690, 1912603406, 1376, 2030043146, 47739, 1929580295, 44662, 872418825,
    4347, 1929379856, 4363, 1946157072, 30638, 1929579280, 17882, 1845494031, 67441, 1862278155, 11724, 1677918216,
    72698, 1845501189, 41097, 1845497357, 52069, 1912803336, 18981, 2449474051, 74647, 772547076, 69065, 1694506248,
    86335, 1694640387, 11275, 1677918214, 11270, 1694695429, 54145, 1694568969, 37747, 1929448729, 29991, 1929579281,
    35304, 1929448209, 73865, 1694506513, 29976, 1946356495, 37732, 1946225935, 30008, 1929579278, 35290, 1828784910,
    38101, 973147405, 29964, 1845693196, 35680, 973147146, 35690, 536939530, 35700, 1040256010, 11391, 1694695433,
    29955, 1694698249, 73175, 1929387539, 73194, 1694506515, 73158, 2030050833, 35896, 973147148, 33165, 1677921035,
    83751, 1677794827, 58500, 1929582607, 94608, 1677866771, 94590, 1677866770, 94574, 1677866768, 41186, 1694502411,
    56184, 973149447, 72735, 2030050565, 39459, 1929383447, 87299, 1946364419, 77264, 1912611846, 45160, 1795165704,
    49027, 1929580301, 29073, 1946159626, 55052, 1946227463, 21991, 2030109709, 55441, 1677792017, 68474, 1694506251,
    71843, 1627397382, 390, 1694498834, 782, 1795162129, 12061, 1812135953, 408, 2030043152, 799, 1912602640,
    424, 1694498831, 439, 1946157071, 454, 1744830479, 12078, 1845690383, 9308, 1811939342, 12050, 1946353675,
    9298, 2013265930, 81060, 1929445386, 40490, 1862274567, 53993, 973082892, 53982, 973082891, 18088, 1795162387,
    13222, 1929576453, 47984, 1929580293, 22591, 1845495048, 72147, 1962941702, 41990, 1677725209, 68219, 1929387275,
    57983, 1929582602, 33983, 1929579285, 33964, 1929579283, 33889, 1929579281, 33873, 1929579280, 33948, 1946356496,
    33933, 1929579279, 79491, 1929455375, 93820, 1912603407, 93835, 1912603407, 94502, 1677866767, 20869, 1912603406,
    33919, 1862470414, 33906, 1929579277, 75750, 2030248717, 22115, 2030109706, 13509, 1677918216, 50336, 1929580296,
    50853, 1677922056, 54942, 1929450248, 75387, 1929585416, 50344, 1694699271, 54935, 1694569223, 75380, 1694704391,
    38897, 1744834059, 45000, 1677725195, 84617, 2030109724, 83548, 1728123161, 5534, 1694498832, 5561, 1694498831,
    5576, 1845493773, 5550, 973078539, 8932, 1845493771, 1670, 1946157066, 83358, 1828786443, 87207, 2030250499,
    52617, 687935499, 72427, 1845501192, 84038, 1677921801, 40497, 1694502408, 25539, 788531206, 25545, 973080582,
    26477, 2030176517, 90825, 2030253573, 87263, 1946364423, 37302, 1694644232, 66282, 2030050064, 68889, 771759363,
    42277, 2030046738, 42306, 1979715086, 25929, 1862273036, 42295, 1929383435, 54039, 889262599, 68935, 771759364,
    22862, 1845495311, 22877, 1946158607, 22850, 1677723148, 22839, 1694500363, 49541, 1929580293, 42481, 1761611272,
    39875, 1912606230, 68267, 1677729033, 46234, 2030243590, 54596, 2030113542, 87360, 2030250502, 16812, 1912602901,
    46976, 1946357514, 69028, 1929387272, 1660, 1694498826, 56645, 1929385743, 68403, 1677729032, 42099, 1962937867,
    67148, 1677728526, 67173, 1912609549, 67186, 1912609549, 67162, 1694505739, 23133, 1862272776, 49118, 1812139785,
    74020, 1828724995, 55121, 1845564164, 50985, 1812139781, 47923, 1694699272, 27902, 1929513234, 41838, 1929383442,
    9189, 1694498853, 18128, 1694499109, 81881, 1946222857, 90483, 1845703702, 82333, 1828784138, 89159, 1828925962,
    11632, 1946353669, 51415, 1946357509, 78707, 1946232325, 87294, 1946364421, 29149, 1929382405, 28967, 1929382405,
    84448, 922748679, 34436, 1694698257, 34453, 1694698256, 19242, 1845494287, 17395, 1627390230, 19402, 1946157590,
    10007, 1694498832, 45290, 1946160650, 67039, 1677728524, 52536, 1862340620, 52558, 1862340620, 49290, 1879248645,
    70788, 1962941701, 43915, 2046823943, 70717, 1627397382, 27943, 1627523347, 90974, 1795372554, 84031, 2030243335,
    89203, 1828925967, 24461, 973080587, 24472, 788531211, 26904, 1644300554, 88069, 1644376330, 89350, 1644376842,
    6305, 1694498826, 32024, 1929579278, 35964, 973147146, 38240, 1929383431, 72941, 1627397382, 77772, 771761155,
    69706, 1845501192, 77778, 771761157, 10565, 1929379874, 16145, 1929380123, 12499, 1929576472, 16121, 1929380120,
    22163, 2030109708, 36321, 973147146, 83918, 973153034, 50876, 1694699273, 75250, 1694704393, 86941, 1694706185,
    37850, 1929448712, 81641, 1745027079, 27163, 1627523332, 91205, 1627600388, 20357, 1912603401, 92171, 1946157848,
    86772, 1661151754, 46685, 2030243593, 67352, 1677728524, 48849, 1946357526, 14082, 1879244803, 39767, 1694502423,
    68309, 1744837898, 43936, 1946160658, 54802, 1912673028, 55132, 1845564166, 38356, 1795165718, 27120, 1929513230,
    38342, 1929383438, 25810, 1627392013, 25823, 788531210, 46861, 1929580298, 27111, 1728186633, 38333, 1728056841,
    91550, 1728263689, 54794, 2030113544, 86102, 1912744198, 66224, 704846339, 73811, 1677729292, 68060, 1929387273,
    9996, 1744830470, 38706, 1694502413, 57817, 1929582603, 68947, 771759364, 33860, 1929579277, 79440, 1912678165,
    79422, 1912678162, 79389, 1929455377, 14423, 1912799248, 79373, 1912678160, 79406, 1912678160, 68858, 771759365,
    9284, 1795162126, 1016, 1795162125, 87629, 1661086211, 88159, 1912811782, 90211, 2030253101, 90172, 1694708775,
    90143, 1845703709, 9175, 1677721614, 23162, 1862272776, 10094, 1711276041, 70547, 1795169543, 76319, 1912611850,
    54838, 1929450245, 86626, 1828858116, 67093, 1677728527, 67120, 1912609550, 67134, 1912609550, 67108, 1694505740,
    7149, 1946157073, 22949, 1845495312, 22936, 1677723149, 43151, 1946160655, 70957, 1744837898, 12941, 1694695428,
    21382, 1912603401, 73065, 1845501195, 8893, 1946157066, 45829, 1929580295, 32844, 1845693196, 25362, 788531203,
    74200, 1946165508, 13317, 1912799239, 48301, 1929580292, 93170, 1912603408, 17572, 1912602896, 44469, 1845497358,
    44268, 1845497356, 84260, 1929580042, 32072, 1929579278, 2406, 1677721642, 2327, 1677721638, 94627, 1677866768,
    16472, 1811939600, 43583, 1627393551, 67908, 1862278411, 86115, 1744972041, 11817, 1828913160, 71537, 1744837896,
    13047, 1627586562, 71456, 1811946757, 58094, 1912805380, 47207, 1795362564, 17310, 1677721882, 17336, 1694499095,
    67642, 1929387026, 54504, 1912673030, 85997, 1912811523, 87252, 1912809987, 50434, 1929580295, 57972, 1929582603,
    42470, 1627393547, 8800, 1929379861, 81625, 1845690384, 12808, 1929576461, 12821, 1845690380, 71984, 1694506250,
    50359, 1745030920, 75403, 1745036040, 28948, 1728055819, 35584, 1828784915, 34871, 2030242578, 31858, 1929579280,
    8698, 1929379855, 31843, 1929579279, 31817, 1929579278, 31831, 1929579276, 31806, 1929579275, 71047, 1627397380,
    47406, 1929580301, 50978, 1812139783, 73545, 1694506503, 70291, 1845501189, 33843, 1929579273, 65953, 755177993,
    57161, 1946162980, 57226, 1946162978, 57197, 1946162973, 57260, 1946162971, 57140, 973084437, 82583, 1845565204,
    82645, 1929451280, 82661, 1862342413, 36676, 1845562379, 36667, 973147145, 86274, 1694640390, 86928, 1694706182,
    71288, 1694506246, 32600, 1644366616, 32499, 1946356503, 32246, 1845693206, 32578, 1845693206, 32268, 1912802069,
    32289, 1912802068, 32541, 2030242580, 32367, 1929579283, 32522, 1694698259, 32415, 1929579282, 32433, 1929579282,
    32350, 1644366609, 32482, 1845693201, 32561, 1661143825, 8359, 1912602640, 32309, 1912802064, 32451, 1929579280,
    32400, 1677921039, 32467, 1946356495, 32232, 1929579278, 32386, 1929579278, 32337, 1912802061, 32325, 1929579276,
    35006, 1828784905, 70245, 1694506246, 27865, 1929513224, 41489, 1929383432, 13698, 1946353670, 11881, 2030239751,
    27283, 1929513219, 23408, 1929381663, 19002, 1845494314, 19633, 1946157599, 19107, 1677722136, 19085, 1677722134,
    19064, 1677722133, 19148, 1677722133, 19044, 1677722132, 19131, 1677722129, 51004, 1946357510, 38431, 2030046734,
    44101, 1946160655, 71666, 1946164486, 47119, 1912803089, 94173, 1912603405, 7258, 1929379872, 52832, 2030047498,
    86870, 1728260615, 80628, 1946167057, 47251, 1879248656, 47267, 1929580301, 84350, 1879117315, 7437, 1811939344,
    35015, 1828784913, 35064, 1845562127, 31999, 1929579276, 9254, 1728053258, 66241, 788732419, 12736, 1694695433,
    48730, 1929580296, 40130, 1912606232, 68276, 1962941704, 89919, 2030253086, 89869, 1929589785, 89894, 1929589785,
    89848, 2030253077, 89832, 1845703696, 13604, 1812135942, 80103, 1828792073, 80112, 1912678153, 57691, 1929582601,
    1693, 1929379853, 48883, 1845694222, 49445, 1812139779, 42966, 1677725203, 45515, 1812139532, 45527, 1845693962,
    49349, 1694699278, 76312, 1912611847, 42563, 1677725193, 25179, 973080583, 68378, 1795169542, 81280, 1728249867,
    38654, 1929383432, 48097, 1929580296, 71345, 1761615111, 92934, 1946157844, 92954, 1912603405, 49645, 1728253702,
    55098, 1845564168, 45968, 1694699270, 3441, 1694498833, 79071, 1728128544, 7061, 1694498832, 25608, 788531203,
    38819, 1694502413, 75870, 1761813256, 75863, 1761813255, 69759, 1677729030, 92506, 1946157853, 10860, 1929379865,
    15490, 1929380117, 38187, 1929383439, 67235, 1694505748, 16616, 1694499080, 67928, 1929387270, 75044, 1929388817,
    19886, 1912603398, 51690, 1912803334, 72256, 2030050574, 41319, 1946160658, 34622, 1694698252, 28143, 1694501385,
    47013, 1929580296, 269, 1946157074, 76816, 1879057411, 67889, 2013273351, 7989, 1694498844, 15981, 1912602901,
    71481, 1845501189, 16299, 1879048463, 16314, 1879048463, 14177, 1812135943, 8140, 1929379849, 8132, 1677721608,
    49062, 1828917001, 59785, 2030049565, 59697, 1845500186, 59759, 2030049562, 58785, 1677793303, 8978, 1996488726,
    79871, 1677797141, 16077, 1912602900, 59740, 1677728019, 82224, 1946222867, 79828, 1845569298, 59723, 1677728017,
    75029, 1711285007, 79846, 1946232591, 70693, 1728060681, 1901, 1845493781, 1922, 1845493779, 16402, 1879048465,
    16419, 1828716817, 17936, 1929380110, 72446, 1862278409, 82008, 1694564616, 36171, 973147148, 12976, 1862467595,
    35734, 973147146, 42115, 1929383430, 49702, 1929580301, 70296, 1845501189, 36052, 973147142, 40020, 1912606225,
    67985, 1929387276, 69099, 1627397383, 70366, 1627397384, 75612, 1879253766, 75618, 1879253764, 30749, 1677921033,
    43053, 1912606215, 70827, 1694506245, 42332, 1677725200, 42359, 1929383439, 31670, 1929579275, 70340, 1694506247,
    77462, 1912611845, 10663, 1627389983, 41881, 1845497357, 69823, 1912610057, 51603, 1040256775, 38512, 1694502415,
    27822, 1929513224, 38469, 1929383432, 71451, 1627397381, 74688, 773595652, 36538, 973147147, 8453, 2030043146,
    5978, 1677721609, 12932, 1694695429, 39482, 1845497369, 93677, 1912603405, 36875, 973147146, 48000, 1929580295};

inline constexpr std::uint16_t begins[] = {
    0, 0, 0, 0, 1, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 6, 6, 7, 7, 7,
    7, 7, 7, 9, 9, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 22, 23, 23, 24, 28, 28, 28, 28, 28,
    28, 28, 28, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 30, 31, 31, 35, 35, 38, 45, 45, 45, 45, 46,
    47, 47, 47, 47, 47, 48, 48, 48, 49, 49, 50, 50, 50, 51, 51, 51, 51, 51, 52, 54, 54, 54, 55, 55,
    55, 55, 55, 55, 55, 56, 57, 57, 59, 59, 59, 59, 59, 59, 60, 60, 60, 61, 61, 61, 61, 61, 61, 61,
    61, 61, 61, 61, 62, 62, 62, 62, 63, 63, 64, 64, 64, 66, 66, 66, 66, 66, 67, 67, 69, 69, 69, 69,
    71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 72, 72, 72, 75, 75, 76, 76, 76, 77, 77, 77,
    77, 78, 78, 78, 78, 82, 82, 83, 84, 84, 84, 84, 84, 84, 84, 84, 85, 86, 86, 86, 87, 87, 87, 87,
    87, 88, 88, 89, 90, 90, 90, 90, 90, 97, 97, 97, 97, 98, 98, 100, 100, 101, 101, 101, 101, 102, 104, 104,
    105, 105, 106, 106, 106, 106, 106, 106, 107, 108, 108, 109, 109, 110, 110, 112, 112, 113, 113, 154, 157, 157, 157, 157,
    157, 157, 159, 159, 159, 159, 160, 160, 160, 161, 161, 161, 161, 161, 161, 162, 163, 167, 167, 169, 169, 169, 169, 170,
    171, 172, 172, 172, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 174, 174, 174, 174, 175, 175, 175, 175, 176, 176,
    177, 179, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 183, 183, 183, 183, 183, 183, 183, 183, 183, 183, 183,
    183, 183, 183, 183, 184, 184, 184, 184, 184, 187, 187, 187, 188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 189,
    192, 192, 192, 196, 197, 197, 197, 200, 200, 201, 201, 201, 201, 201, 201, 201, 201, 201, 202, 202, 202, 202, 202, 202,
    202, 203, 203, 203, 203, 203, 203, 205, 205, 205, 205, 207, 207, 207, 207, 207, 208, 208, 208, 208, 208, 208, 208, 208,
    208, 208, 208, 209, 209, 209, 209, 209, 209, 211, 211, 211, 211, 211, 212, 214, 214, 214, 214, 216, 216, 216, 216, 216,
    216, 219, 219, 219, 219, 219, 219, 219, 219, 219, 220, 220, 222, 222, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223,
    223, 225, 225, 225, 225, 225, 225, 225, 225, 225, 228, 228, 228, 230, 230, 231, 231, 231, 231, 231, 234, 234, 234, 234,
    234, 234, 234, 234, 236, 237, 238, 239, 239, 240, 240, 241, 241, 241, 241, 241, 241, 242, 242, 242, 242, 244, 248, 248,
    248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 249, 250, 250, 250, 253, 254, 254, 257, 258, 258, 258, 258,
    258, 258, 258, 258, 258, 259, 259, 260, 260, 260, 261, 261, 261, 261, 266, 267, 267, 267, 267, 267, 267, 269, 269, 269,
    269, 270, 274, 274, 274, 274, 274, 275, 275, 275, 275, 275, 276, 277, 277, 277, 277, 277, 277, 277, 278, 278, 278, 278,
    278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 279, 280, 280, 280, 281, 282, 282, 282, 282, 282,
    282, 282, 282, 282, 282, 282, 282, 282, 283, 283, 284, 286, 286, 286, 289, 289, 289, 289, 289, 289, 291, 291, 291, 292,
    293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 294, 294, 294, 296, 298, 300, 300, 300, 300, 300, 301, 301, 304,
    304, 304, 304, 304, 304, 304, 304, 304, 304, 304, 304, 304, 304, 304, 304, 306, 306, 306, 306, 306, 306, 306, 306, 306,
    308, 308, 308, 308, 308, 308, 308, 308, 308, 308, 311, 311, 314, 314, 314, 314, 314, 314, 314, 314, 315, 315, 317, 317,
    317, 318, 321, 321, 321, 321, 321, 321, 323, 323, 323, 323, 323, 325, 325, 325, 326, 328, 328, 328, 328, 328, 328, 328,
    328, 328, 329, 330, 330, 330, 330, 330, 331, 331, 331, 331, 331, 331, 331, 331, 332, 332, 333, 333, 333, 333, 333, 335,
    336, 336, 336, 336, 337, 337, 337, 337, 337, 338, 338, 338, 338, 338, 338, 338, 339, 339, 339, 341, 342, 342, 342, 342,
    342, 342, 342, 342, 342, 342, 342, 342, 343, 343, 343, 343, 344, 344, 345, 345, 345, 349, 349, 349, 349, 349, 349, 349,
    349, 349, 349, 349, 354, 354, 354, 354, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 357,
    357, 358, 358, 358, 358, 358, 358, 358, 358, 358, 358, 358, 358, 358, 358, 358, 358, 358, 358, 358, 358, 361, 364, 364,
    364, 364, 364, 364, 364, 364, 364, 369, 371, 372, 374, 374, 375, 376, 378, 378, 379, 379, 379, 379, 379, 379, 379, 380,
    380, 380, 381, 381, 381, 381, 381, 381, 381, 381, 383, 384, 384, 384, 387, 388, 388, 389, 389, 389, 389, 389, 389, 389,
    389, 391, 392, 392, 392, 392, 394, 394, 395, 396, 396, 396, 397, 397, 397, 397, 397, 397, 397, 397, 406, 406, 407, 407,
    407, 408, 408, 408, 408, 409, 410, 411, 412, 412, 412, 422, 423, 423, 425, 429, 429, 429, 429, 429, 429, 429, 429, 429,
    430, 430, 430, 438, 438, 439, 439, 440, 440, 440, 440, 440, 441, 441, 441, 441, 441, 442, 442, 442, 444, 444, 444, 444,
    444, 444, 444, 444, 444, 445, 445, 445, 445, 445, 445, 445, 445, 446, 446, 447, 447, 450, 450, 450, 451, 451, 452, 453,
    453, 453, 455, 456, 456, 456, 456, 456, 458, 458, 458, 458, 458, 458, 458, 458, 458, 458, 460, 460, 460, 460, 460, 460,
    460, 461, 466, 466, 466, 467, 467, 467, 484, 484, 484, 484, 484, 484, 484, 485, 485, 485, 485, 486, 486, 486, 486, 486,
    487, 487, 489, 489, 489, 489, 489, 489, 490, 490, 490, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 504, 504,
    504, 504, 504, 504, 504, 504, 504, 504, 505, 506, 506, 506, 507, 507, 507, 507, 508, 508, 508, 508, 508, 508, 508, 508,
    508, 512, 512, 512, 512, 512, 512, 513, 513, 516, 517, 517, 517, 517, 517, 517, 517, 517, 518, 518, 518, 518, 519, 521,
    521, 521, 521, 521, 521, 521, 522, 522, 522, 522, 522, 522, 522, 522, 522, 522, 522, 522, 522, 522, 522, 522, 522, 522,
    522, 522, 525, 528, 528, 528, 528, 528, 529, 530, 531, 532, 532, 532, 532, 532, 533, 533, 533, 533, 533, 533, 533, 533,
    533, 533, 533, 533, 533, 535, 535, 536, 536, 540, 540, 541, 542, 542, 542, 542, 542, 542, 542, 545, 545, 545, 545, 545,
    545, 546, 546, 549, 549, 549, 549, 550, 551, 551, 551, 552, 554, 557, 557, 557, 557, 557, 560, 561, 562, 562, 563, 563,
    564, 564, 564, 564, 565, 565, 565, 566, 568, 569, 570, 572, 572, 572, 572, 572, 572, 573, 573, 573, 573, 573, 573, 574,
    574, 575, 575, 576, 576, 576, 576, 576, 577, 578, 579, 579, 579, 580, 586, 586, 587, 588, 588, 588, 589, 589, 589, 589,
    590, 590, 590, 590, 590, 591, 591, 592, 593, 596, 596, 596, 596, 597, 597, 597, 598, 598, 598, 599, 599, 600, 600, 600,
    600, 600, 600, 600, 601, 601, 602, 602, 603, 603, 603, 603, 603, 603, 603, 604, 604, 604, 604, 604, 605, 605, 605, 605,
    605, 608, 608, 608, 608, 610, 610, 610, 610, 610, 610, 610, 610, 610, 610, 610, 610, 610, 610, 610, 610, 610, 611, 611,
    611, 612, 613, 613, 613, 614, 614, 615, 615, 618, 618, 618, 623, 623, 624, 624, 624, 624, 624, 624, 624, 624, 625, 625,
    626, 626, 626, 627, 627, 627, 627, 627, 636, 636, 636, 636, 636, 636, 636, 637, 637, 637, 639, 639, 639, 640, 640, 641,
    641, 641, 641, 641, 641, 641, 641, 641, 641, 641, 641, 641, 641, 641, 641, 641, 641, 641, 641, 641, 642, 642, 642, 642,
    642, 642, 642, 642, 642, 642, 642, 642, 642, 643, 643, 643, 643, 644, 644, 644, 644, 644, 644, 648, 648, 648, 648, 648,
    648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 649, 649, 649, 650, 650, 650, 650, 650, 650, 650, 650, 656, 656, 656,
    657, 657, 657, 658, 658, 658, 658, 659, 659, 660, 660, 660, 661, 661, 661, 661, 661, 661, 661, 661, 661, 661, 662, 662,
    662, 662, 663, 663, 663, 663, 665, 666, 666, 666, 666, 666, 670, 670, 670, 671, 671, 673, 673, 677, 677, 677, 679, 679,
    680, 680, 680, 680, 680, 680, 680, 682, 682, 682, 682, 682, 682, 682, 683, 683, 683, 683, 683, 683, 683, 683, 683, 683,
    683, 683, 683, 685, 685, 685, 685, 685, 685, 685, 685, 685, 685, 685, 686, 688, 688, 688, 688, 688, 688, 688, 689, 689,
    689, 689, 689, 689, 689, 694, 694, 694, 694, 694, 694, 694, 694, 695, 695, 695, 695, 695, 695, 695, 695, 695, 695, 695,
    695, 695, 695, 695, 695, 695, 695, 695, 696, 696, 696, 696, 696, 696, 696, 697, 697, 698, 698, 698, 698, 698, 698, 698,
    698, 705, 705, 705, 705, 705, 705, 708, 708, 709, 709, 709, 709, 709, 709, 709, 709, 710, 710, 711, 712, 713, 714, 714,
    714, 715, 716, 716, 718, 718, 718, 718, 719, 719, 719, 719, 719, 719, 719, 727, 729, 729, 730, 730, 731, 731, 731, 731,
    732, 732, 732, 732, 732, 732, 732, 732, 732, 732, 732, 732, 732, 732, 732, 732, 732, 735, 735, 736, 736, 736, 736, 736,
    736, 736, 736, 741, 741, 741, 741, 741, 741, 741, 741, 741, 741, 741, 742, 742, 742, 742, 742, 742, 742, 743, 743, 743,
    743, 743, 743, 743, 743, 743, 744, 744, 744, 746, 746, 746, 746, 746, 746, 746, 746, 746, 746, 746, 746, 746, 749, 749,
    749, 749, 749, 749, 749, 749, 749, 749, 749, 750, 750, 750, 750, 750, 750, 750, 750, 750, 750, 752, 752, 752, 752, 752,
    752, 752, 752, 753, 753, 753, 755, 755, 755, 755, 756, 756, 756, 756, 760, 760, 760, 760, 760, 762, 762, 774, 774, 774,
    779, 779, 779, 779, 779, 780, 780, 781, 782, 782, 782, 782, 782, 782, 785, 785, 785, 785, 785, 785, 785, 785, 785, 785,
    785, 785, 785, 786, 787, 787, 789, 793, 794, 794, 794, 795, 795, 795, 796, 796, 796, 796, 796, 796, 796, 796, 796, 796,
    796, 796, 796, 798, 799, 800, 800, 800, 800, 800, 800, 800, 800, 800, 801, 801, 802, 802, 803, 803, 803, 803, 803, 803,
    805, 805, 805, 805, 805, 808, 808, 810, 812, 812, 814, 814, 814, 814, 815, 818, 818, 818, 818, 819, 819, 819, 819, 819,
    819, 819, 819, 819, 819, 819, 819, 819, 819, 819, 820, 820, 820, 820, 820, 820, 820, 820, 822, 822, 822, 824, 827, 827,
    827, 827, 827, 829, 829, 829, 829, 830, 830, 831, 831, 832, 832, 832, 832, 832, 832, 832, 832, 833, 833, 833, 833, 840,
    840, 840, 840, 840, 840, 840, 840, 840, 840, 841, 841, 841, 841, 841, 842, 842, 842, 843, 844, 844, 844, 844, 844, 844,
    844, 844, 844, 844, 844, 844, 844, 845, 846, 846, 847, 847, 847, 847, 847, 857, 857, 857, 857, 859, 862, 862, 863, 863,
    864, 864, 867, 867, 867, 875, 875, 878, 881, 881, 881, 881, 881, 881, 881, 882, 882, 882, 883, 883, 883, 883, 883, 883,
    884, 884, 884, 884, 884, 884, 884, 884, 884, 884, 884, 884, 884, 885, 885, 885, 885, 885, 885, 885, 885, 886, 886, 886,
    886, 886, 886, 886, 886, 886, 886, 886, 886, 886, 886, 887, 887, 887, 887, 887, 887, 887, 887, 889, 889, 890, 890, 891,
    891, 891, 891, 891, 891, 891, 891, 891, 891, 891, 893, 893, 893, 893, 893, 894, 895, 918, 920, 920, 920, 920, 920, 920,
    928, 928, 928, 928, 928, 928, 941, 941, 941, 941, 941, 941, 941, 942, 942, 942, 942, 942, 942, 942, 942, 942, 942, 942,
    942, 942, 942, 943, 944, 945, 946, 946, 946, 946, 947, 948, 948, 948, 948, 948, 948, 952, 954, 954, 954, 954, 954, 954,
    954, 954, 954, 954, 954, 959, 962, 962, 965, 965, 966, 966, 966, 967, 967, 967, 967, 985, 986, 986, 987, 987, 987, 987,
    988, 988, 988, 988, 989, 989, 989, 989, 989, 989, 992, 992, 992, 994, 994, 994, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038,
    1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1039, 1040, 1040, 1040, 1040, 1040, 1040,
    1041, 1041, 1042, 1042, 1042, 1042, 1042, 1043, 1045, 1046, 1046, 1047, 1047, 1047, 1047, 1047, 1047, 1048, 1048, 1048, 1050, 1050, 1050, 1050,
    1051, 1051, 1051, 1051, 1051, 1051, 1052, 1056, 1056, 1056, 1056, 1056, 1057, 1057, 1058, 1059, 1060, 1060, 1060, 1061, 1061, 1061, 1061, 1061,
    1061, 1061, 1061, 1061, 1062, 1062, 1062, 1064, 1064, 1064, 1065, 1065, 1072, 1072, 1072, 1083, 1083, 1083, 1083, 1083, 1083, 1083, 1083, 1083,
    1083, 1083, 1084, 1086, 1086, 1087, 1087, 1087, 1087, 1087, 1089, 1089, 1089, 1089, 1089, 1089, 1089, 1089, 1090, 1090, 1090, 1104, 1105, 1108,
    1108, 1108, 1109, 1111, 1112, 1115, 1115, 1116, 1116, 1116, 1116, 1116, 1116, 1116, 1116, 1116, 1116, 1116, 1122, 1122, 1123, 1123, 1128, 1128,
    1128, 1128, 1128, 1128, 1128, 1128, 1128, 1129, 1130, 1131, 1131, 1131, 1131, 1132, 1132, 1132, 1132, 1134, 1135, 1135, 1136, 1136, 1136, 1136,
    1136, 1136, 1137, 1137, 1137, 1139, 1139, 1141, 1142, 1142, 1142, 1142, 1142, 1143, 1143, 1143, 1143, 1143, 1143, 1144, 1144, 1144, 1144, 1144,
    1144, 1144, 1144, 1145, 1145, 1145, 1145, 1145, 1145, 1145, 1145, 1145, 1145, 1145, 1145, 1145, 1145, 1146, 1146, 1146, 1146, 1146, 1146, 1147,
    1147, 1147, 1147, 1147, 1147, 1147, 1147, 1147, 1147, 1147, 1147, 1147, 1150, 1150, 1150, 1150, 1150, 1150, 1150, 1150, 1151, 1151, 1151, 1151,
    1151, 1151, 1151, 1151, 1151, 1151, 1151, 1152, 1152, 1152, 1152, 1152, 1152, 1153, 1153, 1153, 1153, 1153, 1153, 1153, 1153, 1154, 1156, 1156,
    1162, 1162, 1162, 1162, 1163, 1163, 1164, 1166, 1166, 1167, 1167, 1167, 1167, 1168, 1168, 1169, 1170, 1170, 1170, 1170, 1171, 1171, 1171, 1172,
    1172, 1172, 1173, 1173, 1176, 1176, 1177, 1177, 1177, 1178, 1178, 1178, 1178, 1179, 1179, 1179, 1179, 1179, 1179, 1179, 1179, 1180, 1180, 1181,
    1181, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1184, 1184, 1184, 1184,
    1184, 1184, 1187, 1187, 1187, 1187, 1187, 1187, 1187, 1188, 1188, 1188, 1188, 1188, 1188, 1188, 1188, 1189, 1189, 1189, 1190, 1190, 1190, 1190,
    1190, 1190, 1190, 1191, 1191, 1191, 1194, 1194, 1194, 1195, 1195, 1195, 1195, 1196, 1196, 1196, 1196, 1196, 1196, 1197, 1197, 1197, 1197, 1197,
    1197, 1197, 1197, 1197, 1197, 1197, 1197, 1197, 1197, 1197, 1198, 1198, 1198, 1199, 1199, 1201, 1202, 1202, 1202, 1202, 1202, 1202, 1202, 1202,
    1202, 1203, 1203, 1203, 1203, 1203, 1203, 1203, 1204, 1204, 1204, 1204, 1204, 1204, 1204, 1204, 1205, 1205, 1215, 1215, 1215, 1215, 1215, 1215,
    1215, 1215, 1215, 1215, 1215, 1216, 1216, 1218, 1218, 1218, 1218, 1218, 1219, 1219, 1219, 1220, 1220, 1220, 1220, 1220, 1220, 1221, 1221, 1221,
    1221, 1222, 1236, 1238, 1239, 1241, 1242, 1242, 1242, 1243, 1244, 1245, 1245, 1246, 1246, 1246, 1255, 1256, 1257, 1257, 1260, 1261, 1261, 1293,
    1295, 1295, 1295, 1295, 1296, 1300, 1300, 1301, 1302, 1302, 1302, 1304, 1304, 1304, 1304, 1304, 1304, 1305, 1305, 1305, 1305, 1305, 1305, 1305,
    1305, 1307, 1307, 1310, 1310, 1310, 1311, 1311, 1311, 1311, 1311, 1311, 1311, 1311, 1311, 1315, 1315, 1316, 1317, 1318, 1318, 1318, 1318, 1318,
    1318, 1318, 1318, 1318, 1318, 1318, 1318, 1319, 1319, 1319, 1319, 1319, 1319, 1325, 1325, 1325, 1325, 1325, 1325, 1326, 1326, 1326, 1326, 1326,
    1326, 1327, 1327, 1327, 1328, 1328, 1328, 1335, 1336, 1337, 1338, 1338, 1338, 1338, 1342, 1343, 1345, 1345, 1345, 1346, 1346, 1346, 1346, 1346,
    1346, 1347, 1351, 1351, 1351, 1351, 1351, 1351, 1351, 1351, 1351, 1351, 1351, 1351, 1352, 1352, 1352, 1352, 1352, 1352, 1352, 1352, 1354, 1354,
    1355, 1356, 1356, 1356, 1357, 1358, 1358, 1358, 1358, 1358, 1358, 1358, 1359, 1359, 1359, 1359, 1359, 1360, 1363, 1365, 1365, 1365, 1365, 1365,
    1365, 1365, 1365, 1365, 1365, 1365, 1365, 1365, 1366, 1367, 1367, 1367, 1367, 1367, 1367, 1367, 1367, 1367, 1367, 1367, 1369, 1369, 1369, 1369,
    1369, 1371, 1371, 1372, 1372, 1372, 1372, 1372, 1372, 1373, 1373, 1375, 1375, 1375, 1375, 1375, 1375, 1375, 1375, 1376, 1376, 1376, 1376, 1376,
    1376, 1376, 1376, 1376, 1376, 1376, 1377, 1377, 1377, 1378, 1378, 1378, 1379, 1379, 1379, 1379, 1379, 1379, 1379, 1380, 1380, 1380, 1380, 1380,
    1380, 1380, 1380, 1380, 1380, 1380, 1380, 1380, 1380, 1380, 1381, 1381, 1381, 1381, 1381, 1382, 1382, 1382, 1382, 1382, 1382, 1382, 1382, 1382,
    1382, 1382, 1382, 1382, 1382, 1382, 1382, 1382, 1382, 1382, 1382, 1382, 1382, 1383, 1383, 1383, 1383, 1384, 1385, 1385, 1386, 1386, 1386, 1386,
    1386, 1386, 1386, 1386, 1391, 1391, 1391, 1391, 1391, 1391, 1392, 1392, 1392, 1414, 1414, 1414, 1414, 1414, 1415, 1415, 1415, 1416, 1416, 1416,
    1416, 1416, 1416, 1416, 1417, 1420, 1420, 1420, 1420, 1420, 1420, 1420, 1420, 1420, 1420, 1420, 1422, 1422, 1422, 1422, 1422, 1422, 1422, 1422,
    1422, 1422, 1422, 1424, 1424, 1424, 1424, 1425, 1425, 1425, 1426, 1426, 1427, 1427, 1427, 1427, 1429, 1429, 1429, 1429, 1430, 1432, 1432, 1432,
    1432, 1432, 1434, 1434, 1446, 1446, 1446, 1446, 1447, 1447, 1448, 1448, 1449, 1449, 1449, 1449, 1450, 1450, 1450, 1451, 1451, 1452, 1452, 1452,
    1452, 1452, 1455, 1455, 1455, 1455, 1456, 1456, 1456, 1456, 1457, 1457, 1457, 1457, 1457, 1459, 1459, 1459, 1459, 1459, 1459, 1459, 1459, 1459,
    1459, 1459, 1459, 1460, 1460, 1460, 1461, 1462, 1462, 1462, 1462, 1463, 1463, 1463, 1463, 1463, 1464, 1465, 1466, 1466, 1466, 1466, 1466, 1466,
    1467, 1468, 1469, 1469, 1470, 1470, 1470, 1470, 1471, 1474, 1474, 1474, 1474, 1474, 1475, 1475, 1475, 1475, 1476, 1476, 1476, 1476, 1476, 1479,
    1479, 1483, 1484, 1485, 1485, 1485, 1485, 1485, 1485, 1486, 1489, 1489, 1489, 1493, 1493, 1493, 1493, 1493, 1494, 1494, 1494, 1496, 1502, 1502,
    1502, 1502, 1502, 1502, 1502, 1502, 1502, 1503, 1503, 1503, 1503, 1504, 1505, 1506, 1506, 1506, 1506, 1506, 1506, 1506, 1506, 1506, 1507, 1507,
    1507, 1507, 1507, 1507, 1507, 1507, 1507, 1507, 1507, 1507, 1507, 1507, 1507, 1507, 1507, 1507, 1508, 1508, 1509, 1509, 1509, 1510, 1510, 1510,
    1520, 1520, 1520, 1526, 1527, 1527, 1528, 1528, 1529, 1529, 1531, 1531, 1531, 1531, 1531, 1531, 1532, 1535, 1535, 1535, 1536, 1537, 1537, 1537,
    1538, 1540, 1540, 1540, 1540, 1540, 1540, 1540, 1540, 1541, 1541, 1542, 1542, 1542, 1542, 1544, 1544, 1544, 1544, 1544, 1544, 1544, 1547, 1547,
    1547, 1547, 1547, 1547, 1547, 1547, 1547, 1547, 1547, 1550, 1550, 1550, 1550, 1550, 1551, 1552, 1552, 1552, 1554, 1554, 1554, 1554, 1554, 1554,
    1555, 1556, 1556, 1556, 1556, 1556, 1556, 1556, 1558, 1558, 1558, 1558, 1558, 1558, 1558, 1558, 1559, 1559, 1559, 1559, 1559, 1559, 1559, 1559,
    1560, 1560, 1560, 1560, 1560, 1562, 1562, 1562, 1562, 1562, 1562, 1562, 1563, 1563, 1564, 1565, 1566, 1566, 1566, 1566, 1566, 1566, 1566, 1566,
    1566, 1566, 1568, 1568, 1568, 1568, 1568, 1568, 1569, 1570, 1570, 1570, 1573, 1573, 1573, 1573, 1573, 1573, 1575, 1575, 1575, 1575, 1575, 1575,
    1577, 1577, 1577, 1577, 1577, 1577, 1577, 1577, 1578, 1578, 1578, 1578, 1621, 1621, 1622, 1622, 1627, 1629, 1629, 1629, 1629, 1629, 1629, 1629,
    1629, 1629, 1629, 1629, 1629, 1629, 1629, 1630, 1631, 1631, 1631, 1640, 1642, 1642, 1642, 1642, 1642, 1643, 1643, 1643, 1643, 1643, 1643, 1643,
    1644, 1644, 1644, 1644, 1644, 1644, 1644, 1644, 1644, 1644, 1644, 1644, 1644, 1645, 1645, 1645, 1645, 1645, 1645, 1645, 1645, 1645, 1645, 1645,
    1646, 1648, 1649, 1649, 1651, 1651, 1651, 1651, 1651, 1651, 1651, 1651, 1651, 1652, 1652, 1652, 1652, 1652, 1652, 1652, 1656, 1661, 1661, 1661,
    1661, 1661, 1661, 1661, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1662, 1664, 1664, 1664, 1664, 1664, 1664,
    1664, 1664, 1664, 1664, 1664, 1666, 1666, 1666, 1666, 1666, 1666, 1666, 1669, 1669, 1670, 1670, 1670, 1671, 1671, 1671, 1671, 1671, 1672, 1672,
    1674, 1676, 1676, 1676, 1676, 1676, 1676, 1676, 1681, 1681, 1681, 1681, 1681, 1681, 1681, 1681, 1681, 1681, 1681, 1682, 1682, 1685, 1685, 1692,
    1692, 1693, 1693, 1693, 1693, 1693, 1693, 1693, 1697, 1697, 1700, 1700, 1700, 1701, 1701, 1701, 1701, 1701, 1702, 1702, 1702, 1704, 1704, 1704,
    1704, 1704, 1704, 1704, 1707, 1707, 1707, 1707, 1708, 1708, 1708, 1708, 1709, 1709, 1709, 1709, 1709, 1709, 1710, 1710, 1710, 1710, 1710, 1710,
    1711, 1711, 1711, 1715, 1716, 1716, 1716, 1716, 1719, 1719, 1719, 1719, 1719, 1720, 1720, 1720, 1720, 1720, 1721, 1721, 1723, 1723, 1723, 1724,
    1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725, 1725,
    1725, 1726, 1727, 1727, 1727, 1727, 1727, 1727, 1727, 1729, 1729, 1738, 1738, 1738, 1738, 1739, 1739, 1739, 1739, 1739, 1739, 1739, 1739, 1739,
    1739, 1739, 1739, 1740, 1740, 1740, 1740, 1740, 1742, 1742, 1742, 1742, 1742, 1742, 1742, 1742, 1742, 1743, 1743, 1743, 1743, 1743, 1745, 1745,
    1746, 1746, 1746, 1746, 1747, 1747, 1747, 1747, 1748, 1748, 1748, 1749, 1749, 1749, 1749, 1749, 1749, 1750, 1751, 1752, 1752, 1752, 1752, 1752,
    1752, 1752, 1752, 1752, 1752, 1752, 1753, 1753, 1753, 1753, 1753, 1754, 1755, 1755, 1755, 1758, 1759, 1759, 1759, 1760, 1760, 1760, 1760, 1760,
    1760, 1765, 1765, 1765, 1766, 1766, 1766, 1767, 1767, 1767, 1767, 1768, 1769, 1769, 1769, 1769, 1769, 1769, 1770, 1771, 1771, 1771, 1772, 1773,
    1773, 1773, 1773, 1773, 1774, 1774, 1775, 1775, 1776, 1777, 1777, 1777, 1778, 1778, 1778, 1779, 1779, 1779, 1779, 1779, 1779, 1779, 1779, 1779,
    1779, 1780, 1780, 1780, 1780, 1780, 1780, 1781, 1782, 1782, 1782, 1782, 1782, 1784, 1784, 1786, 1786, 1786, 1787, 1787, 1787, 1787, 1787, 1787,
    1787, 1787, 1787, 1788, 1788, 1789, 1789, 1789, 1789, 1790, 1790, 1790, 1790, 1790, 1790, 1790, 1791, 1795, 1795, 1795, 1795, 1795, 1795, 1796,
    1796, 1798, 1798, 1799, 1799, 1799, 1799, 1799, 1799, 1799, 1799, 1799, 1799, 1799, 1799, 1799, 1799, 1799, 1799, 1799, 1800, 1800, 1800, 1800,
    1801, 1801, 1801, 1806, 1806, 1806, 1806, 1806, 1806, 1808, 1808, 1809, 1809, 1810, 1810, 1810, 1810, 1810, 1810, 1810, 1810, 1810, 1810, 1810,
    1810, 1810, 1810, 1810, 1813, 1815, 1815, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1819, 1819, 1819, 1820, 1821,
    1821, 1821, 1822, 1822, 1823, 1824, 1824, 1825, 1827, 1827, 1828, 1828, 1829, 1829, 1829, 1829, 1829, 1829, 1829, 1830, 1830, 1830, 1830, 1830,
    1831, 1833, 1839, 1839, 1840, 1844, 1845, 1846, 1846, 1846, 1846, 1846, 1846, 1847, 1847, 1847, 1849, 1849, 1850, 1851, 1851, 1851, 1851, 1851,
    1851, 1852, 1852, 1852, 1852, 1852, 1852, 1854, 1854, 1856, 1856, 1856, 1856, 1856, 1856, 1857, 1858, 1859, 1859, 1859, 1860, 1862, 1866, 1866,
    1866, 1866, 1869, 1869, 1870, 1873, 1873, 1873, 1880, 1881, 1881, 1881, 1881, 1881, 1882, 1882, 1882, 1882, 1884, 1888, 1888, 1888, 1888, 1888,
    1888, 1888, 1893, 1893, 1893, 1893, 1893, 1894, 1894, 1894, 1895, 1895, 1895, 1895, 1895, 1895, 1895, 1895, 1895, 1895, 1895, 1895, 1895, 1895,
    1895, 1895, 1895, 1896, 1896, 1896, 1896, 1896, 1896, 1896, 1897, 1897, 1901, 1901, 1905, 1907, 1907, 1907, 1907, 1908, 1911, 1912, 1912, 1912,
    1912, 1912, 1912, 1912, 1912, 1912, 1912, 1913, 1913, 1913, 1913, 1913, 1913, 1913, 1913, 1913, 1913, 1916, 1916, 1917, 1928, 1928, 1928, 1929,
    1929, 1929, 1929, 1929, 1929, 1929, 1930, 1931, 1931, 1931, 1931, 1931, 1931, 1931, 1931, 1931, 1931, 1932, 1932, 1932, 1932, 1932, 1932, 1932,
    1932, 1932, 1932, 1932, 1932, 1932, 1932, 1936, 1936, 1937, 1938, 1938, 1938, 1938, 1938, 1939, 1939, 1939, 1939, 1939, 1939, 1939, 1939, 1939,
    1939, 1939, 1939, 1939, 1939, 1940, 1940, 1940, 1940, 1940, 1940, 1940, 1941, 1941, 1942, 1942, 1942, 1942, 1943, 1945, 1945, 1945, 1946, 1946,
    1946, 1946, 1946, 1946, 1946, 1947, 1947, 1947, 1947, 1947, 1947, 1947, 1947, 1947, 1947, 1947, 1947, 1947, 1947, 1947, 1950, 1950, 1950, 1950,
    1950, 1950, 1950, 1950, 1950, 1951, 1951, 1952, 1952, 1952, 1955, 1956, 1956, 1956, 1956, 1956, 1956, 1956, 1956, 1956, 1961, 1962, 1962, 1962,
    1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1964, 1965, 1965, 1965, 1965, 1967, 1967, 1968, 1968, 1968, 1969, 1969, 1969, 1969, 1970,
    1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970,
    1970, 1970, 1970, 1970, 1972, 1972, 1973, 1973, 1973, 1973, 1973, 1973, 1973, 1973, 1973, 1973, 1973, 1973, 1973, 1973, 1973, 1974, 1974, 1974,
    1974, 1976, 1976, 1976, 1976, 1976, 1976, 1977, 1977, 1979, 1979, 1979, 1982, 1982, 1982, 1982, 1982, 1983, 1984, 1984, 1984, 1984, 1985, 1985,
    1985, 1985, 1985, 1985, 1985, 1986, 1989, 1990, 1990, 1990, 1990, 1991, 1992, 1993, 1993, 1993, 1993, 1994, 1994, 1994, 1994, 1994, 1995, 1995,
    1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1997, 1997, 1998, 1998, 1998, 1998, 1998, 2003, 2003, 2003, 2003, 2003, 2006, 2006, 2006, 2007,
    2007, 2007, 2007, 2007, 2007, 2007, 2007, 2007, 2007, 2007, 2007, 2008, 2009, 2009, 2009, 2010, 2010, 2010, 2010, 2010, 2010, 2010, 2010, 2010,
    2010, 2011, 2011, 2011, 2011, 2011, 2011, 2011, 2011, 2011, 2011, 2015, 2015, 2015, 2015, 2015, 2015, 2015, 2019, 2019, 2019, 2023, 2023, 2023,
    2024, 2024, 2031, 2034, 2034, 2034, 2034, 2034, 2036, 2037, 2037, 2037, 2038, 2038, 2038, 2038, 2039, 2039, 2041, 2042, 2043, 2043, 2045, 2057,
    2057, 2057, 2059, 2059, 2059, 2059, 2059, 2059, 2059, 2066, 2067, 2069, 2069, 2077, 2077, 2077, 2077, 2077, 2077, 2077, 2077, 2081, 2081, 2081,
    2081, 2082, 2082, 2082, 2082, 2082, 2082, 2085, 2085, 2085, 2085, 2086, 2086, 2086, 2087, 2087, 2087, 2087, 2087, 2087, 2087, 2088, 2089, 2089,
    2090, 2090, 2090, 2090, 2090, 2090, 2092, 2093, 2093, 2093, 2093, 2096, 2096, 2096, 2098, 2098, 2100, 2100, 2100, 2100, 2100, 2100, 2105, 2105,
    2107, 2108, 2108, 2108, 2108, 2109, 2109, 2109, 2109, 2110, 2111, 2111, 2111, 2111, 2112, 2112, 2112, 2112, 2112, 2112, 2112, 2112, 2112, 2112,
    2112, 2112, 2112, 2112, 2112, 2112, 2113, 2113, 2113, 2115, 2115, 2115, 2117, 2117, 2119, 2119, 2119, 2119, 2119, 2119, 2119, 2119, 2119, 2119,
    2120, 2120, 2121, 2122, 2122, 2122, 2122, 2123, 2123, 2123, 2123, 2124, 2124, 2127, 2127, 2127, 2127, 2127, 2127, 2127, 2127, 2127, 2127, 2127,
    2127, 2127, 2128, 2128, 2128, 2131, 2132, 2132, 2132, 2132, 2132, 2135, 2135, 2136, 2136, 2136, 2137, 2137, 2137, 2137, 2138, 2138, 2138, 2138,
    2138, 2143, 2143, 2145, 2145, 2146, 2146, 2146, 2146, 2146, 2146, 2146, 2146, 2146, 2147, 2147, 2149, 2149, 2149, 2149, 2149, 2149, 2149, 2151,
    2151, 2151, 2151, 2151, 2174, 2174, 2174, 2174, 2176, 2176, 2176, 2176, 2176, 2176, 2176, 2176, 2177, 2177, 2177, 2178, 2178, 2178, 2179, 2179,
    2179, 2181, 2181, 2188, 2188, 2188, 2188, 2188, 2188, 2191, 2192, 2193, 2193, 2193, 2193, 2193, 2193, 2193, 2193, 2193, 2193, 2196, 2196, 2196,
    2196, 2197, 2198, 2198, 2198, 2198, 2198, 2198, 2198, 2198, 2198, 2198, 2198, 2199, 2199, 2199, 2199, 2199, 2199, 2199, 2202, 2202, 2202, 2202,
    2202, 2202, 2203, 2203, 2203, 2203, 2203, 2203, 2204, 2204, 2204, 2215, 2215, 2216, 2217, 2217, 2217, 2217, 2217, 2221, 2223, 2223, 2223, 2224,
    2224, 2225, 2225, 2225, 2225, 2225, 2225, 2225, 2225, 2225, 2225, 2225, 2225, 2225, 2225, 2226, 2227, 2227, 2227, 2227, 2228, 2229, 2229, 2230,
    2230, 2230, 2230, 2232, 2232, 2232, 2232, 2232, 2232, 2234, 2234, 2234, 2234, 2234, 2235, 2235, 2235, 2235, 2235, 2235, 2235, 2235, 2235, 2235,
    2235, 2235, 2235, 2235, 2235, 2235, 2235, 2235, 2236, 2236, 2236, 2237, 2237, 2238, 2238, 2238, 2238, 2238, 2238, 2238, 2238, 2238, 2238, 2239,
    2239, 2239, 2239, 2239, 2239, 2240, 2240, 2240, 2240, 2245, 2246, 2247, 2248, 2248, 2248, 2248, 2248, 2248, 2248, 2252, 2252, 2252, 2253, 2253,
    2254, 2254, 2254, 2255, 2256, 2256, 2256, 2256, 2257, 2258, 2258, 2258, 2258, 2258, 2258, 2258, 2259, 2259, 2259, 2259, 2259, 2259, 2259, 2259,
    2259, 2261, 2262, 2263, 2263, 2263, 2263, 2264, 2265, 2265, 2265, 2266, 2266, 2266, 2266, 2266, 2266, 2266, 2266, 2266, 2266, 2266, 2266, 2267,
    2267, 2267, 2267, 2270, 2270, 2270, 2270, 2270, 2270, 2270, 2273, 2274, 2274, 2274, 2274, 2274, 2274, 2278, 2278, 2278, 2278, 2278, 2278, 2278,
    2278, 2279, 2280, 2280, 2280, 2281, 2281, 2281, 2283, 2283, 2283, 2284, 2284, 2284, 2284, 2285, 2285, 2286, 2286, 2286, 2286, 2286, 2286, 2286,
    2286, 2286, 2286, 2286, 2286, 2286, 2286, 2288, 2289, 2289, 2289, 2291, 2291, 2291, 2291, 2292, 2292, 2292, 2292, 2293, 2293, 2293, 2293, 2296,
    2296, 2296, 2297, 2298, 2298, 2298, 2298, 2298, 2298, 2298, 2298, 2298, 2298, 2299, 2300, 2300, 2301, 2302, 2303, 2304, 2304, 2304, 2304, 2304,
    2304, 2304, 2304, 2304, 2304, 2304, 2304, 2304, 2306, 2306, 2306, 2306, 2306, 2306, 2306, 2306, 2306, 2306, 2306, 2306, 2307, 2309, 2309, 2309,
    2309, 2310, 2310, 2310, 2310, 2310, 2311, 2312, 2312, 2312, 2314, 2314, 2314, 2315, 2316, 2316, 2316, 2316, 2316, 2316, 2316, 2316, 2317, 2317,
    2317, 2318, 2318, 2318, 2318, 2319, 2320, 2320, 2320, 2320, 2320, 2321, 2321, 2321, 2322, 2322, 2322, 2324, 2325, 2328, 2329, 2331, 2331, 2331,
    2332, 2332, 2332, 2332, 2332, 2332, 2332, 2332, 2332, 2332, 2333, 2333, 2333, 2333, 2334, 2334, 2334, 2334, 2334, 2334, 2334, 2334, 2334, 2334,
    2334, 2334, 2335, 2335, 2341, 2341, 2341, 2341, 2342, 2342, 2342, 2343, 2343, 2343, 2343, 2343, 2345, 2345, 2346, 2346, 2347, 2347, 2347, 2347,
    2347, 2347, 2347, 2351, 2351, 2351, 2351, 2351, 2351, 2352, 2352, 2353, 2353, 2353, 2353, 2354, 2354, 2354, 2354, 2354, 2354, 2354, 2354, 2354,
    2354, 2354, 2355, 2355, 2355, 2355, 2355, 2355, 2355, 2355, 2355, 2356, 2356, 2356, 2356, 2356, 2357, 2357, 2357, 2357, 2357, 2358, 2358, 2358,
    2360, 2360, 2361, 2361, 2361, 2361, 2362, 2363, 2363, 2363, 2363, 2363, 2363, 2363, 2363, 2363, 2367, 2367, 2367, 2367, 2367, 2367, 2372, 2372,
    2372, 2372, 2372, 2372, 2372, 2372, 2372, 2373, 2374, 2374, 2378, 2378, 2378, 2378, 2378, 2378, 2378, 2378, 2378, 2378, 2378, 2378, 2378, 2378,
    2379, 2379, 2379, 2379, 2379, 2379, 2379, 2379, 2381, 2381, 2383, 2383, 2383, 2383, 2384, 2384, 2384, 2384, 2385, 2385, 2385, 2385, 2385, 2387,
    2387, 2387, 2387, 2387, 2389, 2389, 2390, 2390, 2391, 2392, 2392, 2392, 2392, 2392, 2392, 2392, 2392, 2392, 2393, 2393, 2393, 2393, 2393, 2397,
    2397, 2397, 2401, 2401, 2401, 2402, 2402, 2405, 2405, 2405, 2405, 2406, 2406, 2406, 2406, 2406, 2406, 2406, 2406, 2406, 2408, 2408, 2409, 2410,
    2410, 2410, 2410, 2411, 2411, 2414, 2414, 2414, 2415, 2415, 2415, 2415, 2415, 2415, 2415, 2415, 2430, 2430, 2432, 2432, 2433, 2433, 2433, 2433,
    2433, 2433, 2434, 2434, 2434, 2434, 2434, 2434, 2435, 2436, 2436, 2436, 2436, 2436, 2436, 2437, 2439, 2439, 2439, 2440, 2440, 2440, 2440, 2440,
    2440, 2440, 2440, 2440, 2440, 2440, 2441, 2441, 2443, 2443, 2443, 2443, 2443, 2448, 2449, 2449, 2449, 2449, 2450, 2450, 2450, 2464, 2464, 2465,
    2467, 2467, 2467, 2467, 2467, 2467, 2468, 2469, 2469, 2469, 2469, 2469, 2471, 2471, 2471, 2472, 2472, 2473, 2473, 2473, 2473, 2473, 2473, 2473,
    2473, 2473, 2474, 2474, 2475, 2475, 2475, 2475, 2478, 2478, 2478, 2478, 2478, 2478, 2479, 2482, 2482, 2482, 2482, 2486, 2486, 2486, 2486, 2486,
    2486, 2487, 2487, 2487, 2487, 2487, 2487, 2487, 2487, 2487, 2487, 2487, 2487, 2487, 2488, 2488, 2489, 2489, 2489, 2489, 2489, 2490, 2491, 2491,
    2491, 2491, 2491, 2491, 2491, 2491, 2491, 2491, 2491, 2492, 2492, 2497, 2499, 2500, 2500, 2500, 2500, 2501, 2501, 2502, 2502, 2504, 2504, 2509,
    2509, 2509, 2509, 2509, 2509, 2510, 2510, 2510, 2510, 2510, 2510, 2511, 2511, 2511, 2511, 2511, 2512, 2512, 2513, 2514, 2514, 2514, 2514, 2514,
    2514, 2514, 2515, 2515, 2515, 2516, 2516, 2519, 2520, 2520, 2520, 2521, 2521, 2521, 2521, 2521, 2521, 2522, 2525, 2527, 2527, 2527, 2529, 2529,
    2529, 2530, 2530, 2531, 2531, 2531, 2531, 2531, 2531, 2531, 2531, 2531, 2531, 2534, 2534, 2534, 2534, 2535, 2535, 2535, 2535, 2535, 2535, 2535,
    2535, 2536, 2537, 2537, 2538, 2538, 2538, 2538, 2538, 2538, 2538, 2538, 2539, 2539, 2539, 2539, 2539, 2540, 2540, 2540, 2544, 2544, 2544, 2544,
    2544, 2544, 2545, 2545, 2545, 2545, 2546, 2546, 2546, 2546, 2546, 2547, 2547, 2547, 2547, 2548, 2548, 2548, 2549, 2549, 2549, 2549, 2549, 2549,
    2549, 2551, 2551, 2551, 2552, 2552, 2552, 2552, 2552, 2552, 2552, 2552, 2552, 2552, 2552, 2552, 2552, 2552, 2552, 2554, 2554, 2555, 2556, 2556,
    2556, 2556, 2557, 2557, 2560, 2560, 2560, 2561, 2561, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2563, 2563, 2563, 2563, 2564, 2564, 2565, 2565,
    2566, 2568, 2568, 2568, 2568, 2568, 2568, 2569, 2569, 2572, 2572, 2572, 2573, 2573, 2573, 2573, 2577, 2578, 2578, 2578, 2578, 2579, 2579, 2580,
    2582, 2582, 2582, 2582, 2583, 2583, 2583, 2586, 2586, 2586, 2586, 2587, 2587, 2587, 2587, 2591, 2591, 2592, 2593, 2593, 2593, 2594, 2594, 2594,
    2594, 2594, 2594, 2594, 2595, 2595, 2595, 2595, 2595, 2595, 2597, 2597, 2601, 2601, 2601, 2601, 2601, 2601, 2601, 2601, 2601, 2601, 2601, 2601,
    2601, 2601, 2601, 2601, 2601, 2601, 2601, 2601, 2602, 2602, 2602, 2604, 2604, 2604, 2604, 2604, 2605, 2605, 2605, 2605, 2605, 2605, 2607, 2607,
    2607, 2607, 2607, 2607, 2607, 2607, 2607, 2607, 2607, 2607, 2607, 2607, 2607, 2608, 2608, 2608, 2612, 2613, 2613, 2616, 2616, 2616, 2616, 2618,
    2618, 2618, 2618, 2619, 2620, 2620, 2621, 2623, 2623, 2623, 2623, 2623, 2623, 2624, 2624, 2624, 2624, 2624, 2624, 2624, 2624, 2624, 2624, 2624,
    2624, 2624, 2626, 2626, 2626, 2626, 2626, 2626, 2626, 2626, 2626, 2626, 2626, 2626, 2626, 2626, 2628, 2628, 2628, 2630, 2630, 2630, 2630, 2630,
    2631, 2631, 2631, 2631, 2631, 2631, 2631, 2631, 2631, 2631, 2631, 2631, 2631, 2631, 2631, 2631, 2631, 2631, 2634, 2635, 2635, 2635, 2637, 2637,
    2637, 2638, 2638, 2638, 2638, 2640, 2640, 2640, 2640, 2640, 2640, 2649, 2649, 2649, 2649, 2649, 2650, 2652, 2653, 2653, 2653, 2653, 2653, 2653,
    2653, 2653, 2653, 2653, 2653, 2653, 2653, 2653, 2655, 2655, 2655, 2655, 2656, 2656, 2656, 2656, 2656, 2656, 2657, 2657, 2657, 2657, 2659, 2660,
    2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2666, 2667, 2667, 2667, 2667, 2668, 2669, 2669, 2669, 2669, 2669,
    2669, 2669, 2669, 2669, 2669, 2670, 2670, 2670, 2670, 2670, 2670, 2671, 2671, 2671, 2671, 2671, 2671, 2671, 2671, 2672, 2672, 2673, 2673, 2673,
    2673, 2673, 2674, 2674, 2674, 2674, 2674, 2674, 2674, 2674, 2674, 2674, 2674, 2674, 2674, 2674, 2674, 2674, 2674, 2674, 2674, 2674, 2674, 2674,
    2684, 2684, 2689, 2689, 2689, 2689, 2689, 2689, 2690, 2691, 2691, 2691, 2691, 2691, 2692, 2693, 2693, 2693, 2693, 2696, 2696, 2697, 2700, 2700,
    2700, 2700, 2700, 2700, 2700, 2700, 2700, 2702, 2702, 2702, 2702, 2702, 2702, 2702, 2704, 2705, 2710, 2711, 2711, 2711, 2712, 2712, 2712, 2713,
    2713, 2713, 2713, 2714, 2714, 2714, 2715, 2715, 2716, 2716, 2717, 2717, 2717, 2717, 2717, 2717, 2717, 2717, 2717, 2717, 2717, 2718, 2718, 2718,
    2719, 2719, 2719, 2719, 2719, 2719, 2719, 2721, 2722, 2722, 2722, 2722, 2722, 2743, 2743, 2743, 2743, 2752, 2752, 2752, 2752, 2752, 2752, 2752,
    2752, 2752, 2752, 2752, 2752, 2752, 2752, 2752, 2752, 2753, 2753, 2753, 2753, 2753, 2753, 2753, 2753, 2753, 2753, 2754, 2755, 2756, 2756, 2757,
    2757, 2758, 2758, 2759, 2759, 2759, 2759, 2759, 2769, 2769, 2769, 2769, 2769, 2770, 2770, 2770, 2770, 2770, 2770, 2772, 2772, 2772, 2772, 2772,
    2773, 2773, 2773, 2773, 2773, 2773, 2774, 2775, 2775, 2775, 2775, 2775, 2775, 2775, 2775, 2775, 2775, 2775, 2778, 2778, 2778, 2778, 2778, 2778,
    2779, 2782, 2782, 2782, 2782, 2783, 2783, 2783, 2783, 2783, 2783, 2783, 2783, 2783, 2783, 2783, 2783, 2783, 2783, 2803, 2803, 2803, 2820, 2821,
    2821, 2821, 2821, 2821, 2821, 2821, 2821, 2821, 2821, 2821, 2821, 2821, 2823, 2823, 2823, 2824, 2824, 2824, 2825, 2825, 2825, 2825, 2826, 2826,
    2826, 2826, 2826, 2826, 2826, 2826, 2826, 2826, 2827, 2827, 2827, 2827, 2827, 2827, 2827, 2827, 2829, 2830, 2830, 2830, 2830, 2830, 2830, 2830,
    2830, 2830, 2830, 2832, 2833, 2833, 2833, 2833, 2833, 2833, 2833, 2833, 2833, 2834, 2835, 2835, 2835, 2835, 2835, 2835, 2837, 2837, 2837, 2837,
    2840, 2841, 2841, 2841, 2843, 2843, 2843, 2843, 2846, 2846, 2847, 2847, 2847, 2847, 2847, 2847, 2847, 2852, 2852, 2854, 2854, 2855, 2855, 2855,
    2855, 2856, 2856, 2857, 2857, 2857, 2857, 2857, 2857, 2858, 2861, 2861, 2862, 2862, 2862, 2873, 2888, 2889, 2889, 2889, 2889, 2890, 2890, 2890,
    2890, 2890, 2890, 2890, 2893, 2893, 2893, 2893, 2893, 2894, 2894, 2895, 2895, 2895, 2895, 2896, 2897, 2898, 2899, 2899, 2899, 2901, 2901, 2901,
    2902, 2902, 2903, 2903, 2903, 2903, 2903, 2903, 2903, 2905, 2906, 2906, 2906, 2907, 2907, 2907, 2907, 2907, 2907, 2908, 2908, 2908, 2908, 2908,
    2910, 2911, 2911, 2911, 2912, 2912, 2912, 2912, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2917, 2917, 2917,
    2918, 2919, 2919, 2919, 2919, 2919, 2919, 2919, 2919, 2919, 2919, 2919, 2920, 2920, 2920, 2920, 2921, 2921, 2922, 2922, 2922, 2922, 2924, 2928,
    2928, 2928, 2928, 2929, 2929, 2929, 2929, 2929, 2929, 2929, 2930, 2930, 2930, 2930, 2930, 2930, 2931, 2931, 2933, 2933, 2933, 2933, 2933, 2933,
    2933, 2933, 2934, 2941, 2941, 2942, 2945, 2945, 2945, 2945, 2945, 2945, 2945, 2945, 2946, 2950, 2950, 2950, 2950, 2950, 2950, 2950, 2950, 2950,
    2950, 2957, 2957, 2958, 2958, 2959, 2959, 2959, 2960, 2960, 2960, 2961, 2961, 2962, 2962, 2963, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965,
    2965, 2966, 2966, 2966, 2967, 2967, 2967, 2971, 2971, 2971, 2972, 2973, 2973, 2973, 2973, 2973, 2973, 2973, 2973, 2973, 2973, 2973, 2973, 2973,
    2976, 2976, 2976, 2976, 2977, 2977, 2978, 2979, 2979, 2979, 2980, 2980, 2980, 2980, 2980, 2980, 2980, 2980, 2980, 2980, 2980, 2980, 2980, 2982,
    2982, 2982, 2983, 2983, 2983, 2983, 2983, 2985, 2985, 2988, 2988, 2988, 2989, 2989, 2989, 2989, 2989, 2989, 2989, 2991, 2991, 2991, 2992, 2992,
    2992, 2992, 2993, 2993, 2993, 2995, 2995, 2995, 2995, 2995, 2996, 2996, 3005, 3005, 3006, 3006, 3006, 3007, 3007, 3008, 3008, 3010, 3010, 3010,
    3010, 3010, 3010, 3010, 3013, 3013, 3013, 3013, 3013, 3013, 3013, 3017, 3017, 3017, 3017, 3017, 3020, 3020, 3021, 3021, 3021, 3022, 3022, 3023,
    3023, 3023, 3023, 3023, 3023, 3023, 3027, 3028, 3028, 3031, 3031, 3031, 3031, 3031, 3031, 3031, 3032, 3032, 3032, 3032, 3032, 3032, 3032, 3032,
    3032, 3032, 3032, 3032, 3033, 3035, 3035, 3035, 3035, 3035, 3035, 3035, 3035, 3035, 3035, 3036, 3036, 3036, 3038, 3038, 3038, 3039, 3039, 3039,
    3039, 3040, 3040, 3041, 3041, 3041, 3041, 3046, 3046, 3047, 3047, 3047, 3050, 3050, 3052, 3052, 3052, 3053, 3055, 3056, 3056, 3057, 3058, 3058,
    3058, 3058, 3058, 3058, 3058, 3058, 3058, 3058, 3058, 3058, 3060, 3060, 3060, 3060, 3060, 3060, 3060, 3060, 3060, 3060, 3060, 3060, 3061, 3068,
    3068, 3068, 3069, 3071, 3071, 3071, 3071, 3071, 3071, 3072, 3072, 3072, 3072, 3074, 3074, 3074, 3074, 3074, 3074, 3074, 3074, 3076, 3076, 3077,
    3077, 3078, 3078, 3078, 3078, 3078, 3078, 3078, 3079, 3079, 3079, 3080, 3080, 3080, 3081, 3082, 3084, 3084, 3084, 3084, 3084, 3084, 3084, 3084,
    3085, 3085, 3087, 3087, 3088, 3088, 3088, 3088, 3088, 3088, 3088, 3088, 3089, 3089, 3089, 3089, 3089, 3089, 3091, 3091, 3091, 3091, 3091, 3091,
    3093, 3097, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3099, 3099, 3099,
    3099, 3099, 3099, 3099, 3099, 3099, 3099, 3099, 3101, 3101, 3101, 3101, 3101, 3101, 3101, 3101, 3101, 3102, 3102, 3102, 3104, 3104, 3104, 3105,
    3105, 3105, 3105, 3105, 3108, 3108, 3108, 3109, 3111, 3111, 3111, 3111, 3111, 3111, 3111, 3111, 3111, 3111, 3112, 3112, 3112, 3112, 3112, 3112,
    3112, 3112, 3112, 3112, 3112, 3114, 3114, 3114, 3114, 3114, 3114, 3115, 3115, 3115, 3115, 3115, 3115, 3115, 3115, 3115, 3115, 3115, 3115, 3117,
    3117, 3117, 3117, 3117, 3117, 3117, 3117, 3119, 3119, 3119, 3119, 3119, 3121, 3121, 3122, 3122, 3123, 3123, 3123, 3125, 3125, 3125, 3125, 3126,
    3126, 3126, 3126, 3127, 3127, 3127, 3127, 3127, 3129, 3129, 3129, 3129, 3129, 3129, 3129, 3131, 3131, 3133, 3133, 3133, 3133, 3133, 3133, 3133,
    3133, 3134, 3134, 3134, 3134, 3134, 3134, 3135, 3135, 3135, 3136, 3136, 3136, 3138, 3138, 3138, 3138, 3138, 3139, 3139, 3139, 3139, 3140, 3140,
    3140, 3140, 3141, 3141, 3141, 3141, 3141, 3141, 3141, 3142, 3142, 3142, 3142, 3148, 3148, 3148, 3148, 3148, 3148, 3148, 3149, 3149, 3154, 3154,
    3154, 3154, 3156, 3156, 3156, 3156, 3156, 3157, 3157, 3159, 3159, 3159, 3159, 3159, 3159, 3159, 3161, 3161, 3161, 3161, 3161, 3161, 3161, 3161,
    3161, 3161, 3161, 3161, 3161, 3161, 3161, 3161, 3161, 3161, 3163, 3163, 3163, 3163, 3163, 3163, 3164, 3165, 3165, 3165, 3166, 3166, 3166, 3166,
    3166, 3166, 3166, 3166, 3166, 3166, 3167, 3167, 3167, 3167, 3167, 3167, 3167, 3167, 3167, 3168, 3169, 3169, 3169, 3169, 3169, 3169, 3169, 3169,
    3169, 3169, 3169, 3169, 3169, 3171, 3171, 3172, 3173, 3173, 3173, 3173, 3174, 3174, 3175, 3175, 3175, 3177, 3190, 3190, 3193, 3193, 3193, 3193,
    3193, 3193, 3193, 3194, 3195, 3195, 3195, 3195, 3196, 3196, 3196, 3196, 3196, 3196, 3196, 3196, 3198, 3198, 3198, 3200, 3200, 3200, 3200, 3201,
    3201, 3201, 3202, 3202, 3202, 3202, 3202, 3203, 3203, 3203, 3203, 3203, 3203, 3203, 3203, 3203, 3204, 3204, 3207, 3207, 3207, 3208, 3208, 3208,
    3209, 3210, 3210, 3210, 3210, 3211, 3212, 3213, 3214, 3214, 3215, 3216, 3217, 3217, 3217, 3218, 3218, 3218, 3218, 3220, 3220, 3220, 3220, 3220,
    3220, 3220, 3220, 3222, 3222, 3222, 3222, 3225, 3225, 3225, 3226, 3226, 3226, 3226, 3228, 3228, 3228, 3228, 3228, 3228, 3228, 3228, 3241, 3241,
    3242, 3242, 3242, 3242, 3242, 3242, 3243, 3244, 3244, 3244, 3245, 3245, 3245, 3245, 3245, 3245, 3245, 3246, 3246, 3246, 3246, 3246, 3246, 3249,
    3252, 3252, 3253, 3254, 3254, 3254, 3266, 3267, 3269, 3269, 3270, 3270, 3270, 3270, 3270, 3270, 3270, 3270, 3270, 3270, 3271, 3271, 3273, 3273,
    3273, 3273, 3273, 3273, 3273, 3273, 3273, 3274, 3274, 3274, 3274, 3277, 3277, 3277, 3277, 3280, 3280, 3280, 3280, 3280, 3280, 3280, 3285, 3285,
    3285, 3285, 3285, 3285, 3285, 3286, 3286, 3286, 3286, 3286, 3286, 3288, 3289, 3289, 3289, 3289, 3289, 3290, 3294, 3299, 3299, 3299, 3299, 3299,
    3300, 3300, 3300, 3300, 3300, 3300, 3300, 3300, 3308, 3308, 3309, 3309, 3309, 3309, 3309, 3309, 3310, 3311, 3311, 3316, 3316, 3318, 3318, 3318,
    3318, 3318, 3319, 3319, 3319, 3319, 3320, 3320, 3320, 3320, 3320, 3321, 3324, 3324, 3324, 3324, 3326, 3327, 3327, 3327, 3329, 3329, 3329, 3329,
    3329, 3329, 3329, 3329, 3329, 3329, 3329, 3329, 3329, 3329, 3329, 3331, 3331, 3331, 3331, 3331, 3331, 3331, 3331, 3331, 3332, 3332, 3332, 3332,
    3333, 3333, 3333, 3333, 3335, 3335, 3336, 3336, 3337, 3337, 3337, 3337, 3337, 3337, 3337, 3337, 3337, 3337, 3337, 3337, 3337, 3337, 3337, 3337,
    3337, 3337, 3337, 3337, 3338, 3338, 3338, 3338, 3339, 3339, 3339, 3339, 3339, 3339, 3339, 3340, 3341, 3341, 3341, 3342, 3342, 3342, 3343, 3343,
    3343, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 3345, 3345, 3348, 3348, 3348, 3348, 3348, 3350, 3351, 3351, 3352, 3352, 3352,
    3352, 3352, 3352, 3353, 3353, 3356, 3360, 3360, 3360, 3360, 3360, 3360, 3361, 3361, 3361, 3361, 3361, 3361, 3361, 3361, 3362, 3363, 3363, 3363,
    3363, 3363, 3363, 3363, 3364, 3368, 3368, 3368, 3368, 3368, 3370, 3370, 3370, 3370, 3370, 3370, 3370, 3371, 3372, 3372, 3372, 3372, 3373, 3373,
    3373, 3373, 3373, 3373, 3373, 3376, 3380, 3381, 3381, 3383, 3383, 3383, 3384, 3384, 3384, 3385, 3385, 3386, 3386, 3386, 3386, 3386, 3386, 3388,
    3390, 3390, 3390, 3390, 3391, 3391, 3391, 3391, 3391, 3391, 3391, 3391, 3391, 3393, 3393, 3393, 3393, 3396, 3396, 3396, 3396, 3396, 3396, 3397,
    3401, 3402, 3407, 3407, 3407, 3408, 3409, 3409, 3409, 3409, 3409, 3409, 3409, 3409, 3409, 3409, 3410, 3410, 3410, 3410, 3411, 3411, 3411, 3419,
    3419, 3419, 3419, 3421, 3421, 3421, 3421, 3422, 3422, 3422, 3422, 3423, 3423, 3424, 3424, 3424, 3424, 3425, 3425, 3425, 3425, 3425, 3425, 3425,
    3425, 3425, 3425, 3425, 3432, 3432, 3433, 3433, 3434, 3434, 3434, 3434, 3434, 3434, 3434, 3434, 3434, 3434, 3434, 3434, 3434, 3434, 3436, 3436,
    3436, 3438, 3438, 3438, 3441, 3441, 3441, 3441, 3441, 3441, 3442, 3443, 3443, 3443, 3443, 3443, 3443, 3443, 3443, 3443, 3443, 3443, 3443, 3443,
    3443, 3448, 3448, 3448, 3448, 3448, 3449, 3450, 3450, 3450, 3450, 3452, 3452, 3452, 3452, 3452, 3452, 3455, 3455, 3456, 3466, 3466, 3466, 3466,
    3468, 3468, 3468, 3481, 3481, 3481, 3481, 3481, 3481, 3481, 3481, 3482, 3482, 3482, 3482, 3482, 3482, 3482, 3483, 3484, 3485, 3485, 3485, 3486,
    3486, 3486, 3486, 3486, 3486, 3487, 3492, 3492, 3492, 3492, 3492, 3492, 3492, 3495, 3495, 3495, 3495, 3495, 3495, 3496, 3496, 3500, 3500, 3500,
    3500, 3500, 3500, 3500, 3501, 3503, 3503, 3503, 3503, 3503, 3503, 3503, 3503, 3503, 3503, 3503, 3503, 3503, 3503, 3503, 3504, 3504, 3505, 3506,
    3506, 3506, 3510, 3510, 3510, 3510, 3510, 3510, 3510, 3510, 3510, 3515, 3515, 3515, 3515, 3515, 3516, 3516, 3518, 3518, 3518, 3518, 3519, 3519,
    3519, 3519, 3519, 3519, 3519, 3519, 3519, 3520, 3521, 3521, 3522, 3524, 3524, 3524, 3525, 3525, 3526, 3526, 3526, 3526, 3526, 3526, 3527, 3527,
    3528, 3528, 3528, 3528, 3528, 3529, 3529, 3542, 3542, 3543, 3546, 3555, 3555, 3556, 3556, 3556, 3556, 3557, 3559, 3560, 3560, 3560, 3560, 3560,
    3560, 3560, 3560, 3560, 3560, 3562, 3562, 3562, 3562, 3566, 3566, 3566, 3566, 3567, 3568, 3568, 3569, 3569, 3570, 3570, 3572, 3572, 3572, 3572,
    3575, 3575, 3575, 3575, 3575, 3575, 3576, 3577, 3577, 3577, 3579, 3579, 3579, 3579, 3579, 3579, 3580, 3583, 3583, 3585, 3585, 3585, 3587, 3587,
    3587, 3587, 3587, 3588, 3589, 3589, 3591, 3592, 3593, 3593, 3593, 3593, 3594, 3594, 3594, 3594, 3595, 3595, 3596, 3596, 3596, 3597, 3597, 3597,
    3597, 3597, 3597, 3597, 3597, 3597, 3597, 3597, 3597, 3597, 3597, 3597, 3597, 3597, 3600, 3600, 3600, 3600, 3600, 3601, 3601, 3601, 3601, 3602,
    3602, 3603, 3604, 3604, 3604, 3604, 3604, 3604, 3604, 3604, 3604, 3605, 3605, 3606, 3606, 3606, 3607, 3607, 3607, 3608, 3608, 3608, 3608, 3608,
    3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3610, 3610, 3610, 3612, 3612, 3612, 3612, 3613, 3613, 3613, 3613, 3613, 3613, 3613, 3613,
    3613, 3614, 3614, 3614, 3614, 3614, 3614, 3614, 3615, 3615, 3615, 3618, 3618, 3620, 3620, 3625, 3625, 3625, 3625, 3625, 3625, 3625, 3625, 3626,
    3626, 3626, 3627, 3627, 3628, 3630, 3630, 3630, 3630, 3635, 3635, 3637, 3637, 3637, 3637, 3637, 3637, 3637, 3637, 3637, 3637, 3637, 3637, 3637,
    3637, 3641, 3641, 3645, 3645, 3645, 3646, 3646, 3646, 3646, 3646, 3646, 3646, 3646, 3646, 3648, 3648, 3648, 3648, 3648, 3648, 3648, 3648, 3648,
    3649, 3649, 3649, 3649, 3649, 3649, 3650, 3652, 3652, 3652, 3652, 3652, 3653, 3653, 3653, 3655, 3656, 3656, 3657, 3657, 3657, 3657, 3657, 3657,
    3663, 3663, 3664, 3664, 3664, 3664, 3664, 3668, 3668, 3669, 3669, 3669, 3669, 3670, 3670, 3670, 3670, 3670, 3670, 3670, 3670, 3670, 3671, 3671,
    3671, 3672, 3673, 3673, 3673, 3673, 3674, 3674, 3674, 3676, 3677, 3677, 3677, 3677, 3677, 3677, 3677, 3677, 3677, 3677, 3677, 3677, 3677, 3678,
    3679, 3679, 3679, 3680, 3681, 3681, 3681, 3681, 3682, 3682, 3683, 3683, 3683, 3683, 3683, 3687, 3687, 3687, 3687, 3688, 3688, 3689, 3689, 3689,
    3689, 3689, 3690, 3690, 3690, 3691, 3692, 3692, 3692, 3692, 3692, 3693, 3694, 3694, 3694, 3694, 3694, 3695, 3695, 3696, 3696, 3697, 3697, 3697,
    3697, 3697, 3697, 3697, 3698, 3698, 3698, 3698, 3699, 3700, 3701, 3701, 3701, 3701, 3701, 3701, 3701, 3702, 3703, 3704, 3704, 3708, 3708, 3708,
    3708, 3708, 3709, 3709, 3711, 3712, 3712, 3713, 3714, 3716, 3716, 3716, 3716, 3716, 3716, 3716, 3716, 3716, 3716, 3716, 3716, 3717, 3718, 3718,
    3718, 3718, 3718, 3718, 3718, 3718, 3720, 3721, 3721, 3721, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724,
    3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3726, 3726, 3726, 3727, 3727, 3727, 3728, 3728, 3729, 3729, 3730, 3730, 3730, 3730, 3730, 3731,
    3731, 3731, 3731, 3731, 3731, 3731, 3731, 3731, 3731, 3731, 3731, 3731, 3731, 3731, 3731, 3731, 3731, 3731, 3732, 3733, 3733, 3733, 3733, 3733,
    3733, 3733, 3733, 3737, 3737, 3737, 3738, 3742, 3743, 3743, 3743, 3743, 3744, 3745, 3745, 3745, 3746, 3746, 3746, 3746, 3746, 3746, 3746, 3746,
    3746, 3746, 3746, 3746, 3746, 3746, 3746, 3747, 3747, 3747, 3747, 3748, 3748, 3748, 3748, 3748, 3748, 3748, 3757, 3757, 3757, 3759, 3759, 3761,
    3761, 3761, 3761, 3761, 3761, 3761, 3761, 3763, 3764, 3765, 3767, 3767, 3767, 3770, 3770, 3770, 3770, 3773, 3773, 3773, 3773, 3773, 3774, 3774,
    3775, 3775, 3775, 3775, 3775, 3775, 3775, 3775, 3775, 3775, 3776, 3776, 3776, 3776, 3776, 3777, 3777, 3778, 3779, 3779, 3779, 3780, 3780, 3780,
    3780, 3780, 3780, 3780, 3780, 3780, 3780, 3781, 3781, 3781, 3781, 3781, 3781, 3781, 3781, 3781, 3781, 3781, 3782, 3782, 3782, 3782, 3782, 3782,
    3782, 3783, 3783, 3783, 3783, 3783, 3784, 3784, 3784, 3785, 3786, 3786, 3786, 3787, 3787, 3788, 3788, 3789, 3790, 3790, 3790, 3790, 3790, 3791,
    3791, 3791, 3791, 3791, 3791, 3791, 3791, 3791, 3791, 3791, 3793, 3793, 3793, 3793, 3793, 3793, 3793, 3797, 3797, 3797, 3797, 3797, 3797, 3797,
    3797, 3798, 3798, 3798, 3798, 3798, 3800, 3800, 3800, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3801, 3803, 3803, 3803, 3803, 3804, 3805,
    3805, 3805, 3805, 3805, 3805, 3805, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3807, 3808, 3808, 3808, 3808, 3808, 3808, 3808, 3808, 3808,
    3808, 3808, 3808, 3808, 3808, 3809, 3809, 3809, 3809, 3810, 3810, 3810, 3810, 3811, 3813, 3813, 3813, 3813, 3813, 3813, 3813, 3813, 3813, 3813,
    3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814,
    3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3814, 3820, 3820, 3820, 3820, 3820, 3820, 3820, 3820,
    3820, 3820, 3820, 3821, 3822, 3822, 3822, 3822, 3822, 3824, 3824, 3824, 3824, 3824, 3825, 3825, 3825, 3825, 3826, 3827, 3827, 3828, 3829, 3829,
    3829, 3829, 3829, 3829, 3829, 3829, 3829, 3829, 3829, 3829, 3830, 3830, 3830, 3830, 3831, 3831, 3831, 3831, 3831, 3831, 3831, 3831, 3831, 3831,
    3831, 3831, 3831, 3831, 3831, 3831, 3831, 3831, 3831, 3831, 3831, 3832, 3832, 3834, 3834, 3834, 3834, 3834, 3834, 3834, 3834, 3835, 3836, 3836,
    3836, 3836, 3836, 3836, 3836, 3836, 3836, 3837, 3838, 3838, 3838, 3838, 3838, 3838, 3838, 3838, 3838, 3838, 3839, 3840, 3840, 3840, 3840, 3840,
    3840, 3840, 3840, 3841, 3841, 3841, 3841, 3841, 3841, 3841, 3841, 3841, 3841, 3841, 3845, 3846, 3846, 3846, 3846, 3846, 3846, 3846, 3846, 3846,
    3846, 3846, 3846, 3846, 3846, 3847, 3847, 3847, 3849, 3849, 3849, 3849, 3849, 3849, 3849, 3849, 3849, 3849, 3849, 3850, 3850, 3851, 3852, 3852,
    3852, 3852, 3852, 3852, 3853, 3853, 3853, 3853, 3855, 3856, 3857, 3858, 3859, 3860, 3860, 3861, 3861, 3862, 3866, 3866, 3866, 3866, 3866, 3866,
    3866, 3866, 3866, 3866, 3866, 3866, 3867, 3867, 3867, 3867, 3867, 3867, 3868, 3868, 3868, 3868, 3868, 3868, 3868, 3868, 3869, 3869, 3869, 3870,
    3870, 3870, 3870, 3870, 3870, 3871, 3871, 3873, 3874, 3874, 3877, 3877, 3878, 3879, 3879, 3879, 3879, 3879, 3879, 3879, 3879, 3879, 3880, 3882,
    3882, 3882, 3882, 3882, 3882, 3882, 3886, 3886, 3887, 3887, 3887, 3887, 3888, 3888, 3888, 3888, 3888, 3888, 3888, 3889, 3889, 3889, 3891, 3891,
    3891, 3892, 3892, 3892, 3892, 3894, 3894, 3894, 3894, 3895, 3896, 3896, 3896, 3896, 3897, 3897, 3897, 3897, 3897, 3897, 3897, 3898, 3898, 3898,
    3898, 3898, 3898, 3898, 3899, 3899, 3900, 3900, 3905, 3906, 3907, 3907, 3907, 3907, 3907, 3907, 3907, 3907, 3907, 3907, 3908, 3908, 3908, 3908,
    3909, 3909, 3909, 3911, 3912, 3912, 3912, 3913, 3913, 3914, 3914, 3914, 3914, 3914, 3915, 3915, 3915, 3916, 3924, 3924, 3924, 3924, 3924, 3924,
    3924, 3924, 3927, 3927, 3927, 3927, 3927, 3927, 3927, 3927, 3927, 3927, 3929, 3930, 3930, 3931, 3931, 3932, 3932, 3934, 3935, 3936, 3936, 3936,
    3936, 3937, 3937, 3937, 3938, 3938, 3938, 3938, 3938, 3938, 3938, 3938, 3938, 3938, 3938, 3938, 3938, 3938, 3938, 3939, 3939, 3939, 3939, 3950,
    3950, 3950, 3950, 3950, 3950, 3950, 3950, 3950, 3950, 3951, 3952, 3953, 3953, 3953, 3953, 3953, 3953, 3953, 3953, 3953, 3953, 3953, 3953, 3953,
    3954, 3954, 3954, 3954, 3954, 3954, 3955, 3955, 3956, 3956, 3956, 3956, 3956, 3956, 3958, 3958, 3959, 3959, 3960, 3963, 3963, 3964, 3964, 3964,
    3964, 3964, 3964, 3964, 3964, 3964, 3964, 3965, 3965, 3965, 3965, 3965, 3965, 3965, 3965, 3965, 3967, 3969, 3973, 3973, 3973, 3973, 3973, 3973,
    3973, 3973, 3973, 3973, 3975, 3975, 3976, 3977, 3977, 3978, 3980, 3980, 3980, 3980, 3980, 3981, 3981, 3982, 3982, 3982, 3982, 3982, 3982, 3982,
    3982, 3982, 3982, 3983, 3983, 3983, 3983, 3984, 3984, 3984, 3984, 3984, 3984, 3984, 3984, 3984, 3985, 3986, 3986, 3986, 3987, 3987, 3987, 3987,
    3988, 3989, 3989, 3990, 3991, 3991, 3991, 3991, 3991, 3991, 3991, 3991, 3991, 3991, 3991, 3991, 3991, 3991, 3991, 3991, 3991, 3991, 3997, 3998,
    3998, 3998, 3998, 3999, 3999, 4002, 4002, 4003, 4004, 4004, 4004, 4004, 4004, 4004, 4004, 4004, 4004, 4004, 4004, 4004, 4004, 4004, 4004, 4004,
    4004, 4004, 4004, 4005, 4006, 4006, 4006, 4006, 4006, 4007, 4009, 4009, 4009, 4010, 4010, 4012, 4015, 4015, 4016, 4016, 4016, 4016, 4016, 4016,
    4016, 4016, 4017, 4017, 4017, 4017, 4017, 4017, 4017, 4025, 4026, 4026, 4027, 4027, 4028, 4032, 4032, 4032, 4032, 4033, 4033, 4033, 4033, 4033,
    4033, 4033, 4034, 4034, 4034, 4034, 4039, 4039, 4039, 4039, 4048, 4048, 4049, 4049, 4049, 4049, 4049, 4049, 4049, 4054, 4054, 4054, 4054, 4055,
    4056, 4056, 4056, 4056, 4056, 4056, 4056, 4056, 4056, 4056, 4056, 4056, 4057, 4059, 4059, 4059, 4059, 4059, 4059, 4059, 4059, 4059, 4059, 4059,
    4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4063, 4063, 4064, 4064, 4064, 4064, 4064, 4065, 4065, 4067, 4067, 4074, 4074,
    4074, 4075, 4075, 4075, 4075, 4075, 4075, 4075, 4075, 4075, 4075, 4075, 4075, 4075, 4075, 4076, 4077, 4077, 4077, 4077, 4077, 4077, 4077, 4077,
    4077, 4077, 4077, 4077, 4078, 4079, 4080, 4083, 4085, 4085, 4085, 4087, 4087, 4087, 4088, 4088, 4089, 4089, 4089, 4089, 4089, 4089, 4089, 4089,
    4089, 4089, 4091, 4091, 4091, 4091, 4092, 4092, 4092, 4093, 4096, 4096, 4097, 4097, 4098, 4098, 4098, 4099, 4100, 4102, 4103, 4104, 4104, 4104,
    4104, 4104, 4104, 4104, 4104, 4104, 4105, 4105, 4105, 4105, 4105, 4105, 4105, 4105, 4106, 4106, 4106, 4106, 4106, 4106, 4106, 4106, 4106, 4106,
    4106, 4107, 4108, 4108, 4109, 4109, 4109, 4109, 4109, 4110, 4111, 4111, 4111, 4112, 4112, 4112, 4112, 4112, 4112, 4113, 4113, 4113, 4113, 4113,
    4113, 4113, 4113, 4113, 4113, 4113, 4113, 4113, 4113, 4115, 4115, 4116, 4116, 4116, 4116, 4116, 4116, 4117, 4118, 4118, 4118, 4118, 4118, 4118,
    4118, 4119, 4120, 4120, 4120, 4120, 4126, 4126, 4126, 4127, 4127, 4127, 4127, 4127, 4128, 4128, 4128, 4130, 4131, 4131, 4131, 4131, 4132, 4132,
    4141, 4141, 4141, 4141, 4141, 4141, 4141, 4141, 4141, 4141, 4142, 4142, 4143, 4143, 4143, 4143, 4143, 4146, 4146, 4146, 4146, 4146, 4146, 4146,
    4146, 4146, 4155, 4155, 4156, 4158, 4158, 4158, 4158, 4159, 4159, 4159, 4159, 4162, 4162, 4162, 4162, 4162, 4162, 4162, 4162, 4163, 4163, 4163,
    4165, 4166, 4167, 4167, 4168, 4168, 4178, 4178, 4178, 4178, 4178, 4178, 4178, 4178, 4178, 4178, 4178, 4178, 4178, 4178, 4178, 4178, 4178, 4178,
    4178, 4179, 4180, 4180, 4180, 4180, 4181, 4181, 4181, 4181, 4181, 4189, 4189, 4189, 4189, 4189, 4189, 4189, 4189, 4192, 4192, 4192, 4193, 4194,
    4194, 4197, 4199, 4199, 4199, 4200, 4201, 4203, 4204, 4204, 4205, 4205, 4205, 4206, 4206, 4206, 4206, 4206, 4206, 4206, 4210, 4210, 4210, 4212,
    4213, 4213, 4213, 4213, 4213, 4213, 4213, 4213, 4213, 4213, 4216, 4216, 4217, 4218, 4223, 4224, 4224, 4224, 4225, 4225, 4225, 4225, 4231, 4231,
    4233, 4233, 4237, 4237, 4237, 4239, 4240, 4240, 4241, 4241, 4241, 4242, 4242, 4242, 4242, 4242, 4242, 4242, 4242, 4244, 4246, 4246, 4246, 4249,
    4249, 4249, 4249, 4249, 4249, 4249, 4249, 4249, 4249, 4249, 4249, 4249, 4249, 4249, 4249, 4249, 4249, 4249, 4250, 4250, 4250, 4250, 4251, 4251,
    4251, 4251, 4251, 4252, 4253, 4253, 4253, 4253, 4253, 4254, 4254, 4255, 4255, 4255, 4256, 4256, 4256, 4256, 4256, 4256, 4256, 4260, 4260, 4260,
    4260, 4260, 4260, 4262, 4262, 4263, 4263, 4264, 4264, 4267, 4267, 4267, 4267, 4267, 4267, 4268, 4268, 4268, 4269, 4269, 4269, 4272, 4272, 4272,
    4273, 4273, 4286, 4286, 4286, 4287, 4287, 4288, 4288, 4288, 4288, 4289, 4289, 4289, 4289, 4289, 4289, 4291, 4291, 4292, 4293, 4293, 4295, 4295,
    4295, 4295, 4296, 4296, 4296, 4296, 4296, 4297, 4300, 4301, 4302, 4302, 4302, 4302, 4302, 4302, 4302, 4302, 4302, 4302, 4302, 4302, 4304, 4304,
    4304, 4304, 4304, 4304, 4304, 4304, 4304, 4304, 4304, 4304, 4304, 4304, 4304, 4304, 4305, 4305, 4305, 4305, 4305, 4305, 4306, 4306, 4306, 4306,
    4306, 4306, 4306, 4306, 4306, 4309, 4309, 4310, 4310, 4310, 4310, 4310, 4310, 4311, 4311, 4311, 4311, 4311, 4311, 4311, 4311, 4311, 4311, 4311,
    4311, 4311, 4311, 4322, 4322, 4322, 4322, 4324, 4327, 4343, 4344, 4344, 4345, 4345, 4345, 4346, 4346, 4346, 4346, 4346, 4346, 4346, 4346, 4346,
    4346, 4346, 4346, 4346, 4346, 4347, 4347, 4347, 4347, 4347, 4347, 4347, 4347, 4349, 4349, 4349, 4349, 4349, 4349, 4349, 4349, 4355, 4355, 4355,
    4355, 4355, 4355, 4355, 4355, 4355, 4355, 4355, 4357, 4357, 4358, 4358, 4358, 4359, 4359, 4359, 4359, 4359, 4360, 4361, 4361, 4361, 4361, 4361,
    4361, 4361, 4362, 4367, 4367, 4369, 4369, 4369, 4369, 4369, 4372, 4372, 4372, 4372, 4372, 4372, 4372, 4372, 4373, 4373, 4373, 4373, 4373, 4373,
    4373, 4373, 4373, 4373, 4373, 4373, 4374, 4374, 4374, 4377, 4377, 4377, 4377, 4377, 4377, 4377, 4378, 4378, 4378, 4379, 4379, 4379, 4380, 4380,
    4380, 4380, 4380, 4380, 4380, 4381, 4382, 4382, 4385, 4385, 4385, 4385, 4385, 4386, 4386, 4386, 4386, 4386, 4386, 4386, 4386, 4387, 4387, 4387,
    4387, 4387, 4389, 4389, 4389, 4389, 4389, 4389, 4389, 4389, 4389, 4389, 4389, 4389, 4389, 4389, 4389, 4389, 4389, 4398, 4399, 4399, 4399, 4399,
    4404, 4405, 4405, 4406, 4406, 4406, 4406, 4406, 4406, 4407, 4408, 4409, 4409, 4409, 4409, 4409, 4409, 4409, 4409, 4409, 4409, 4409, 4409, 4409,
    4409, 4409, 4409, 4409, 4409, 4409, 4409, 4410, 4410, 4410, 4410, 4410, 4410, 4410, 4410, 4411, 4413, 4414, 4414, 4414, 4414, 4414, 4414, 4414,
    4414, 4414, 4414, 4414, 4414, 4415, 4415, 4415, 4416, 4416, 4416, 4416, 4416, 4416, 4416, 4418, 4421, 4421, 4422, 4422, 4423, 4423, 4423, 4425,
    4425, 4425, 4425, 4425, 4426, 4426, 4426, 4426, 4426, 4430, 4430, 4431, 4431, 4431, 4431, 4431, 4431, 4432, 4434, 4434, 4434, 4434, 4434, 4434,
    4434, 4434, 4434, 4434, 4434, 4435, 4435, 4435, 4435, 4435, 4436, 4436, 4436, 4436, 4436, 4437, 4437, 4437, 4437, 4437, 4437, 4437, 4437, 4439,
    4439, 4440, 4440, 4441, 4441, 4441, 4441, 4442, 4444, 4444, 4446, 4446, 4447, 4447, 4447, 4447, 4447, 4447, 4447, 4450, 4450, 4452, 4453, 4453,
    4453, 4453, 4453, 4453, 4453, 4455, 4455, 4455, 4456, 4456, 4456, 4456, 4456, 4458, 4459, 4459, 4468, 4468, 4469, 4469, 4469, 4469, 4471, 4472,
    4472, 4472, 4474, 4474, 4474, 4479, 4479, 4480, 4480, 4480, 4481, 4481, 4481, 4481, 4481, 4481, 4483, 4493, 4493, 4493, 4493, 4493, 4493, 4495,
    4495, 4495, 4496, 4496, 4496, 4496, 4499, 4499, 4499, 4499, 4500, 4500, 4501, 4502, 4504, 4504, 4504, 4504, 4504, 4504, 4506, 4507, 4507, 4507,
    4507, 4508, 4509, 4510, 4511, 4512, 4512, 4512, 4512, 4513, 4514, 4514, 4514, 4514, 4514, 4514, 4514, 4515, 4515, 4515, 4516, 4516, 4516, 4516,
    4516, 4516, 4520, 4520, 4521, 4521, 4521, 4522, 4522, 4523, 4523, 4523, 4524, 4524, 4524, 4524, 4524, 4526, 4529, 4529, 4529, 4529, 4529, 4529,
    4529, 4529, 4529, 4529, 4530, 4530, 4530, 4530, 4530, 4530, 4530, 4531, 4531, 4531, 4531, 4532, 4532, 4532, 4533, 4533, 4533, 4533, 4533, 4534,
    4534, 4534, 4534, 4535, 4535, 4535, 4535, 4535, 4535, 4535, 4537, 4537, 4537, 4537, 4537, 4537, 4537, 4537, 4537, 4537, 4537, 4537, 4537, 4538,
    4538, 4539, 4539, 4539, 4539, 4539, 4540, 4545, 4545, 4545, 4545, 4545, 4545, 4546, 4551, 4551, 4551, 4551, 4551, 4551, 4551, 4551, 4556, 4556,
    4556, 4556, 4556, 4556, 4556, 4556, 4556, 4556, 4556, 4556, 4556, 4556, 4556, 4557, 4557, 4558, 4558, 4558, 4558, 4558, 4562, 4562, 4562, 4562,
    4562, 4562, 4562, 4562, 4562, 4563, 4574, 4574, 4574, 4574, 4574, 4574, 4574, 4574, 4574, 4574, 4574, 4574, 4574, 4574, 4574, 4579, 4579, 4579,
    4579, 4579, 4579, 4579, 4579, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4588,
    4589, 4589, 4589, 4590, 4590, 4590, 4590, 4591, 4593, 4593, 4593, 4593, 4593, 4593, 4593, 4597, 4597, 4597, 4597, 4597, 4597, 4598, 4598, 4598,
    4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4605, 4605, 4606, 4606, 4638, 4638, 4638, 4638, 4638, 4638, 4639, 4639, 4639, 4639, 4639,
    4639, 4639, 4639, 4639, 4639, 4642, 4642, 4642, 4642, 4642, 4642, 4642, 4642, 4642, 4642, 4642, 4642, 4642, 4643, 4644, 4645, 4645, 4645, 4645,
    4645, 4645, 4646, 4646, 4646, 4649, 4649, 4649, 4649, 4649, 4649, 4649, 4650, 4650, 4650, 4650, 4650, 4650, 4650, 4650, 4650, 4650, 4650, 4650,
    4650, 4650, 4650, 4650, 4650, 4650, 4650, 4650, 4651, 4651, 4651, 4651, 4651, 4651, 4651, 4651, 4651, 4651, 4651, 4651, 4651, 4651, 4651, 4651,
    4655, 4655, 4655, 4655, 4655, 4657, 4658, 4658, 4658, 4658, 4659, 4662, 4665, 4665, 4665, 4665, 4665, 4665, 4666, 4667, 4667, 4667, 4667, 4667,
    4667, 4667, 4667, 4668, 4668, 4668, 4668, 4668, 4668, 4668, 4668, 4668, 4668, 4670, 4671, 4672, 4672, 4672, 4672, 4672, 4672, 4674, 4674, 4674,
    4675, 4675, 4675, 4675, 4675, 4676, 4676, 4676, 4676, 4676, 4676, 4676, 4677, 4679, 4680, 4680, 4680, 4680, 4681, 4681, 4682, 4682, 4683, 4683,
    4683, 4683, 4683, 4683, 4683, 4683, 4683, 4683, 4683, 4683, 4683, 4684, 4685, 4685, 4685, 4688, 4688, 4690, 4690, 4690, 4691, 4691, 4691, 4699,
    4702, 4703, 4703, 4703, 4703, 4703, 4705, 4705, 4705, 4705, 4705, 4705, 4705, 4705, 4706, 4707, 4707, 4707, 4707, 4707, 4707, 4707, 4707, 4708,
    4713, 4713, 4713, 4714, 4714, 4714, 4714, 4714, 4714, 4715, 4715, 4715, 4715, 4716, 4716, 4718, 4720, 4722, 4723, 4723, 4723, 4723, 4724, 4724,
    4725, 4731, 4735, 4735, 4735, 4735, 4735, 4735, 4735, 4735, 4739, 4741, 4742, 4742, 4742, 4742, 4743, 4743, 4743, 4745, 4745, 4746, 4747, 4747,
    4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4749, 4749, 4749, 4750, 4750, 4750, 4750, 4750, 4750, 4750,
    4750, 4750, 4750, 4750, 4750, 4750, 4750, 4750, 4750, 4750, 4750, 4750, 4750, 4750, 4754, 4754, 4754, 4754, 4754, 4754, 4754, 4755, 4756, 4756,
    4756, 4757, 4759, 4760, 4761, 4761, 4761, 4763, 4764, 4764, 4764, 4764, 4764, 4764, 4764, 4764, 4764, 4764, 4767, 4769, 4769, 4769, 4770, 4771,
    4771, 4772, 4772, 4772, 4775, 4775, 4776, 4776, 4776, 4776, 4776, 4776, 4780, 4781, 4784, 4784, 4784, 4786, 4788, 4788, 4788, 4788, 4790, 4790,
    4791, 4791, 4791, 4792, 4792, 4792, 4792, 4793, 4793, 4793, 4793, 4796, 4796, 4797, 4798, 4799, 4799, 4800, 4800, 4800, 4800, 4801, 4801, 4801,
    4801, 4803, 4803, 4803, 4803, 4803, 4803, 4803, 4803, 4803, 4803, 4803, 4803, 4805, 4806, 4806, 4806, 4808, 4808, 4808, 4811, 4812, 4814, 4815,
    4815, 4815, 4815, 4816, 4816, 4816, 4819, 4819, 4819, 4819, 4819, 4819, 4819, 4819, 4819, 4819, 4819, 4819, 4819, 4819, 4819, 4819, 4819, 4820,
    4820, 4820, 4820, 4821, 4821, 4821, 4821, 4821, 4822, 4822, 4822, 4822, 4823, 4823, 4823, 4824, 4824, 4825, 4830, 4830, 4830, 4830, 4830, 4830,
    4831, 4832, 4833, 4833, 4834, 4834, 4834, 4834, 4834, 4834, 4834, 4834, 4834, 4834, 4834, 4835, 4835, 4835, 4838, 4839, 4839, 4839, 4839, 4839,
    4839, 4839, 4840, 4840, 4840, 4841, 4841, 4842, 4842, 4846, 4846, 4846, 4846, 4846, 4847, 4847, 4847, 4848, 4848, 4848, 4848, 4848, 4848, 4848,
    4848, 4848, 4848, 4848, 4848, 4848, 4849, 4849, 4850, 4850, 4850, 4850, 4850, 4850, 4850, 4850, 4850, 4850, 4850, 4851, 4851, 4853, 4857, 4859,
    4859, 4859, 4859, 4862, 4862, 4862, 4862, 4862, 4862, 4862, 4863, 4864, 4864, 4864, 4870, 4870, 4870, 4870, 4870, 4870, 4871, 4871, 4871, 4871,
    4871, 4871, 4871, 4874, 4874, 4874, 4875, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4876,
    4877, 4878, 4878, 4878, 4878, 4878, 4880, 4881, 4881, 4881, 4882, 4882, 4882, 4882, 4882, 4883, 4883, 4883, 4883, 4884, 4884, 4885, 4886, 4887,
    4887, 4887, 4902, 4902, 4902, 4902, 4902, 4902, 4902, 4902, 4902, 4902, 4902, 4902, 4902, 4902, 4902, 4902, 4902, 4902, 4902, 4902, 4903, 4903,
    4903, 4903, 4904, 4904, 4904, 4905, 4905, 4905, 4905, 4906, 4906, 4908, 4908, 4908, 4911, 4912, 4912, 4912, 4912, 4924, 4924, 4924, 4924, 4924,
    4924, 4924, 4924, 4925, 4925, 4926, 4926, 4926, 4926, 4926, 4928, 4928, 4928, 4928, 4928, 4928, 4928, 4928, 4928, 4928, 4928, 4928, 4935, 4936,
    4936, 4936, 4936, 4939, 4939, 4939, 4948, 4948, 4948, 4948, 4948, 4948, 4948, 4948, 4950, 4950, 4953, 4953, 4953, 4953, 4953, 4953, 4953, 4953,
    4953, 4954, 4954, 4954, 4954, 4954, 4954, 4954, 4954, 4954, 4954, 4954, 4957, 4958, 4958, 4958, 4958, 4958, 4958, 4958, 4958, 4958, 4958, 4958,
    4958, 4958, 4958, 4959, 4959, 4959, 4960, 4960, 4961, 4961, 4961, 4962, 4962, 4962, 4963, 4963, 4963, 4963, 4963, 4963, 4963, 4965, 4970, 4970,
    4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4971, 4971, 4971, 4971, 4971, 4971, 4971, 4971, 4971,
    4971, 4971, 4971, 4971, 4973, 4973, 4973, 4974, 4974, 4974, 4974, 4974, 4974, 4974, 4974, 4974, 4974, 4974, 4974, 4974, 4974, 4974, 4974, 4974,
    4974, 4975, 4976, 4976, 4976, 4977, 4977, 4981, 4981, 4981, 4981, 4981, 4981, 4981, 4981, 4981, 4981, 4982, 4982, 4983, 4983, 4984, 4984, 4984,
    4984, 4984, 4984, 4984, 4985, 4985, 4985, 4985, 4985, 4985, 4985, 4995, 4995, 4995, 4995, 4995, 4995, 5001, 5001, 5001, 5002, 5003, 5003, 5004,
    5004, 5004, 5005, 5005, 5008, 5008, 5016, 5016, 5016, 5016, 5016, 5016, 5016, 5016, 5018, 5018, 5018, 5020, 5020, 5021, 5021, 5021, 5021, 5025,
    5025, 5027, 5028, 5028, 5030, 5030, 5030, 5030, 5030, 5030, 5030, 5035, 5035, 5035, 5035, 5035, 5035, 5035, 5036, 5037, 5041, 5041, 5041, 5041,
    5041, 5041, 5041, 5041, 5041, 5041, 5042, 5043, 5043, 5043, 5043, 5043, 5043, 5043, 5043, 5043, 5043, 5043, 5043, 5043, 5043, 5045, 5045, 5047,
    5047, 5049, 5049, 5049, 5049, 5049, 5050, 5050, 5050, 5050, 5051, 5055, 5056, 5056, 5057, 5057, 5057, 5057, 5057, 5057, 5057, 5057, 5057, 5057,
    5057, 5057, 5057, 5058, 5058, 5059, 5059, 5059, 5059, 5059, 5059, 5060, 5081, 5082, 5082, 5082, 5082, 5083, 5085, 5085, 5085, 5085, 5085, 5085,
    5085, 5085, 5086, 5086, 5086, 5086, 5087, 5087, 5087, 5087, 5089, 5089, 5089, 5092, 5093, 5093, 5093, 5093, 5094, 5095, 5095, 5095, 5095, 5095,
    5095, 5095, 5095, 5096, 5096, 5096, 5098, 5098, 5099, 5099, 5099, 5099, 5099, 5100, 5103, 5103, 5105, 5105, 5105, 5106, 5108, 5109, 5109, 5109,
    5109, 5110, 5110, 5110, 5110, 5110, 5112, 5113, 5113, 5113, 5113, 5114, 5114, 5114, 5114, 5114, 5119, 5119, 5120, 5120, 5120, 5120, 5122, 5122,
    5122, 5122, 5122, 5122, 5122, 5123, 5123, 5123, 5123, 5123, 5124, 5124, 5125, 5125, 5128, 5128, 5128, 5128, 5128, 5128, 5128, 5128, 5128, 5128,
    5128, 5128, 5128, 5129, 5129, 5129, 5129, 5129, 5129, 5129, 5129, 5129, 5129, 5129, 5129, 5129, 5131, 5131, 5131, 5133, 5133, 5133, 5133, 5133,
    5133, 5135, 5135, 5135, 5135, 5136, 5137, 5137, 5137, 5137, 5137, 5138, 5139, 5139, 5139, 5139, 5139, 5139, 5139, 5139, 5139, 5140, 5140, 5143,
    5143, 5144, 5144, 5144, 5144, 5144, 5145, 5145, 5146, 5146, 5147, 5147, 5147, 5147, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 5148,
    5149, 5158, 5158, 5158, 5158, 5158, 5158, 5158, 5158, 5159, 5159, 5159, 5160, 5160, 5160, 5160, 5160, 5160, 5160, 5160, 5160, 5160, 5160, 5161,
    5161, 5165, 5165, 5165, 5165, 5165, 5166, 5166, 5166, 5166, 5166, 5166, 5167, 5167, 5167, 5167, 5167, 5167, 5167, 5167, 5167, 5167, 5167, 5168,
    5170, 5170, 5170, 5170, 5170, 5170, 5170, 5170, 5170, 5170, 5170, 5170, 5170, 5170, 5171, 5171, 5171, 5173, 5173, 5173, 5173, 5173, 5176, 5176,
    5176, 5176, 5176, 5176, 5176, 5177, 5177, 5178, 5178, 5178, 5178, 5179, 5179, 5180, 5180, 5181, 5181, 5181, 5181, 5181, 5182, 5182, 5182, 5182,
    5182, 5182, 5185, 5185, 5186, 5186, 5187, 5187, 5187, 5187, 5187, 5188, 5188, 5189, 5190, 5190, 5190, 5190, 5190, 5190, 5190, 5190, 5190, 5191,
    5210, 5210, 5211, 5211, 5211, 5213, 5214, 5214, 5214, 5216, 5218, 5218, 5218, 5219, 5219, 5219, 5219, 5219, 5219, 5219, 5221, 5221, 5221, 5222,
    5222, 5222, 5222, 5222, 5222, 5223, 5223, 5223, 5223, 5223, 5223, 5223, 5223, 5223, 5223, 5223, 5224, 5225, 5225, 5226, 5226, 5226, 5226, 5227,
    5227, 5228, 5228, 5228, 5228, 5229, 5229, 5231, 5232, 5232, 5234, 5234, 5234, 5234, 5234, 5234, 5234, 5235, 5235, 5236, 5242, 5243, 5246, 5247,
    5247, 5248, 5248, 5248, 5249, 5249, 5251, 5251, 5251, 5251, 5252, 5252, 5253, 5253, 5254, 5254, 5254, 5254, 5255, 5255, 5255, 5255, 5255, 5255,
    5255, 5255, 5255, 5255, 5257, 5257, 5257, 5257, 5257, 5257, 5257, 5257, 5257, 5257, 5257, 5257, 5258, 5258, 5258, 5258, 5258, 5259, 5259, 5259,
    5259, 5259, 5259, 5259, 5259, 5259, 5259, 5259, 5263, 5263, 5263, 5263, 5264, 5264, 5264, 5264, 5265, 5265, 5265, 5265, 5265, 5266, 5266, 5266,
    5266, 5266, 5266, 5266, 5266, 5266, 5269, 5269, 5270, 5271, 5273, 5273, 5273, 5274, 5274, 5274, 5274, 5274, 5274, 5274, 5274, 5274, 5274, 5274,
    5274, 5274, 5274, 5275, 5275, 5275, 5275, 5276, 5276, 5277, 5277, 5277, 5277, 5279, 5279, 5279, 5279, 5279, 5279, 5279, 5279, 5279, 5279, 5279,
    5279, 5279, 5279, 5280, 5280, 5280, 5281, 5281, 5281, 5281, 5282, 5282, 5282, 5283, 5285, 5286, 5286, 5286, 5286, 5287, 5287, 5287, 5287, 5287,
    5288, 5288, 5289, 5289, 5290, 5290, 5290, 5290, 5290, 5290, 5290, 5290, 5291, 5292, 5294, 5295, 5295, 5295, 5296, 5297, 5297, 5297, 5297, 5301,
    5302, 5302, 5302, 5305, 5306, 5306, 5306, 5307, 5307, 5307, 5307, 5309, 5309, 5309, 5309, 5313, 5313, 5314, 5314, 5316, 5316, 5316, 5317, 5317,
    5317, 5317, 5317, 5318, 5318, 5320, 5320, 5321, 5323, 5323, 5323, 5324, 5324, 5325, 5325, 5325, 5325, 5325, 5325, 5325, 5326, 5326, 5326, 5327,
    5327, 5327, 5327, 5327, 5327, 5327, 5328, 5328, 5328, 5329, 5329, 5330, 5330, 5331, 5331, 5331, 5331, 5331, 5332, 5332, 5332, 5332, 5332, 5332,
    5332, 5333, 5333, 5333, 5334, 5335, 5335, 5335, 5335, 5335, 5335, 5337, 5338, 5338, 5338, 5338, 5338, 5338, 5338, 5339, 5340, 5340, 5342, 5344,
    5344, 5344, 5344, 5344, 5344, 5344, 5344, 5344, 5344, 5344, 5344, 5344, 5344, 5344, 5344, 5349, 5352, 5352, 5352, 5352, 5352, 5352, 5352, 5353,
    5353, 5353, 5353, 5353, 5353, 5353, 5355, 5356, 5356, 5356, 5356, 5356, 5358, 5358, 5361, 5363, 5366, 5366, 5366, 5366, 5366, 5366, 5369, 5369,
    5373, 5376, 5376, 5376, 5376, 5378, 5378, 5379, 5379, 5380, 5380, 5380, 5380, 5380, 5385, 5385, 5385, 5389, 5389, 5389, 5389, 5391, 5392, 5392,
    5392, 5392, 5392, 5392, 5392, 5392, 5392, 5392, 5392, 5392, 5392, 5392, 5392, 5400, 5401, 5402, 5403, 5403, 5403, 5403, 5404, 5404, 5404, 5404,
    5404, 5404, 5404, 5404, 5405, 5405, 5405, 5405, 5405, 5405, 5405, 5405, 5405, 5405, 5405, 5405, 5405, 5412, 5412, 5414, 5414, 5414, 5414, 5417,
    5417, 5418, 5418, 5418, 5419, 5420, 5420, 5420, 5420, 5420, 5421, 5421, 5421, 5421, 5421, 5421, 5421, 5421, 5423, 5423, 5425, 5425, 5426, 5426,
    5426, 5426, 5426, 5426, 5426, 5426, 5426, 5427, 5427, 5427, 5427, 5427, 5428, 5428, 5428, 5428, 5428, 5428, 5428, 5429, 5429, 5429, 5429, 5429,
    5429, 5429, 5429, 5431, 5431, 5431, 5431, 5431, 5431, 5436, 5436, 5436, 5436, 5436, 5436, 5436, 5436, 5436, 5437, 5437, 5437, 5437, 5437, 5437,
    5437, 5437, 5437, 5437, 5437, 5437, 5437, 5437, 5437, 5438, 5438, 5438, 5438, 5438, 5439, 5439, 5439, 5440, 5440, 5440, 5440, 5440, 5440, 5440,
    5440, 5441, 5442, 5442, 5442, 5442, 5442, 5442, 5442, 5442, 5443, 5443, 5443, 5443, 5444, 5444, 5444, 5444, 5444, 5447, 5447, 5447, 5447, 5447,
    5447, 5448, 5448, 5448, 5448, 5448, 5448, 5449, 5449, 5449, 5449, 5449, 5450, 5452, 5452, 5454, 5454, 5456, 5456, 5456, 5456, 5456, 5456, 5466,
    5466, 5466, 5466, 5466, 5466, 5466, 5466, 5466, 5466, 5466, 5470, 5471, 5471, 5471, 5472, 5472, 5473, 5473, 5473, 5473, 5473, 5473, 5475, 5475,
    5475, 5477, 5477, 5479, 5479, 5479, 5485, 5485, 5487, 5487, 5487, 5487, 5488, 5488, 5488, 5488, 5488, 5488, 5488, 5489, 5489, 5489, 5489, 5489,
    5490, 5490, 5490, 5490, 5490, 5492, 5492, 5492, 5492, 5492, 5492, 5493, 5493, 5493, 5493, 5493, 5495, 5496, 5496, 5496, 5496, 5496, 5496, 5496,
    5497, 5497, 5497, 5497, 5497, 5498, 5498, 5499, 5499, 5499, 5499, 5499, 5499, 5500, 5501, 5502, 5502, 5502, 5502, 5503, 5503, 5503, 5503, 5503,
    5503, 5503, 5503, 5503, 5503, 5504, 5519, 5519, 5519, 5523, 5524, 5524, 5524, 5524, 5524, 5524, 5524, 5524, 5524, 5524, 5525, 5525, 5525, 5526,
    5526, 5526, 5526, 5527, 5531, 5532, 5532, 5532, 5532, 5537, 5537, 5537, 5538, 5538, 5538, 5538, 5538, 5538, 5539, 5542, 5543, 5543, 5543, 5543,
    5543, 5545, 5545, 5546, 5546, 5547, 5548, 5548, 5548, 5548, 5548, 5548, 5548, 5548, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5549,
    5551, 5552, 5552, 5552, 5552, 5553, 5553, 5553, 5555, 5555, 5555, 5555, 5556, 5556, 5556, 5556, 5556, 5556, 5556, 5558, 5558, 5558, 5558, 5558,
    5558, 5558, 5558, 5558, 5558, 5558, 5558, 5558, 5558, 5558, 5558, 5558, 5558, 5560, 5560, 5560, 5560, 5562, 5563, 5564, 5564, 5565, 5565, 5565,
    5565, 5566, 5566, 5566, 5566, 5566, 5566, 5566, 5566, 5566, 5569, 5569, 5570, 5570, 5570, 5570, 5570, 5570, 5570, 5570, 5570, 5570, 5570, 5570,
    5570, 5570, 5570, 5570, 5570, 5570, 5570, 5571, 5571, 5571, 5572, 5572, 5572, 5572, 5572, 5572, 5572, 5572, 5572, 5572, 5572, 5573, 5573, 5573,
    5574, 5574, 5574, 5574, 5574, 5574, 5574, 5574, 5574, 5574, 5574, 5574, 5575, 5575, 5576, 5576, 5576, 5576, 5576, 5576, 5576, 5576, 5576, 5576,
    5576, 5577, 5577, 5577, 5577, 5577, 5577, 5578, 5578, 5580, 5580, 5581, 5582, 5586, 5586, 5586, 5586, 5586, 5589, 5589, 5590, 5590, 5591, 5591,
    5591, 5591, 5591, 5591, 5591, 5591, 5591, 5591, 5591, 5591, 5591, 5591, 5591, 5594, 5596, 5597, 5597, 5597, 5597, 5597, 5597, 5598, 5598, 5598,
    5598, 5598, 5598, 5598, 5598, 5598, 5598, 5598, 5598, 5598, 5598, 5598, 5598, 5598, 5599, 5602, 5602, 5602, 5602, 5602, 5602, 5602, 5602, 5602,
    5602, 5602, 5604, 5604, 5604, 5604, 5604, 5604, 5604, 5604, 5604, 5604, 5604, 5605, 5605, 5605, 5609, 5609, 5613, 5614, 5615, 5615, 5618, 5618,
    5618, 5618, 5618, 5619, 5619, 5619, 5619, 5619, 5619, 5623, 5623, 5623, 5624, 5624, 5624, 5624, 5624, 5624, 5626, 5626, 5626, 5626, 5626, 5626,
    5629, 5629, 5631, 5631, 5631, 5631, 5632, 5635, 5635, 5635, 5635, 5635, 5635, 5635, 5635, 5635, 5635, 5635, 5637, 5637, 5637, 5638, 5638, 5638,
    5638, 5641, 5643, 5643, 5644, 5644, 5644, 5650, 5650, 5650, 5650, 5650, 5650, 5650, 5650, 5650, 5650, 5651, 5651, 5651, 5651, 5651, 5651, 5651,
    5651, 5651, 5651, 5653, 5653, 5653, 5654, 5654, 5654, 5655, 5655, 5657, 5657, 5657, 5657, 5657, 5658, 5658, 5658, 5659, 5659, 5659, 5659, 5659,
    5659, 5659, 5659, 5660, 5660, 5661, 5661, 5661, 5662, 5663, 5663, 5663, 5663, 5663, 5663, 5663, 5667, 5667, 5667, 5667, 5667, 5667, 5668, 5669,
    5669, 5669, 5669, 5669, 5671, 5671, 5671, 5671, 5671, 5671, 5674, 5675, 5675, 5675, 5675, 5675, 5675, 5675, 5675, 5675, 5676, 5676, 5676, 5677,
    5677, 5677, 5687, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688,
    5720, 5721, 5722, 5723, 5723, 5723, 5723, 5723, 5723, 5723, 5723, 5723, 5723, 5723, 5723, 5723, 5723, 5723, 5723, 5723, 5724, 5725, 5725, 5727,
    5727, 5727, 5728, 5728, 5728, 5728, 5729, 5729, 5729, 5729, 5730, 5730, 5730, 5730, 5730, 5730, 5730, 5732, 5733, 5736, 5737, 5737, 5738, 5738,
    5738, 5739, 5739, 5740, 5740, 5740, 5740, 5740, 5740, 5740, 5742, 5742, 5742, 5743, 5743, 5745, 5745, 5745, 5745, 5747, 5747, 5747, 5747, 5748,
    5748, 5749, 5749, 5749, 5749, 5749, 5749, 5749, 5749, 5749, 5749, 5751, 5751, 5751, 5751, 5751, 5751, 5751, 5756, 5756, 5759, 5759, 5759, 5759,
    5760, 5761, 5761, 5762, 5762, 5763, 5763, 5763, 5764, 5764, 5764, 5764, 5764, 5764, 5764, 5764, 5764, 5764, 5764, 5766, 5768, 5770, 5770, 5770,
    5770, 5770, 5770, 5770, 5770, 5770, 5770, 5770, 5770, 5770, 5770, 5771, 5771, 5771, 5771, 5771, 5771, 5772, 5772, 5772, 5772, 5773, 5773, 5775,
    5776, 5787, 5787, 5787, 5787, 5797, 5797, 5797, 5797, 5798, 5798, 5798, 5798, 5800, 5800, 5801, 5801, 5801, 5801, 5801, 5801, 5803, 5803, 5803,
    5803, 5803, 5803, 5803, 5803, 5811, 5811, 5811, 5811, 5811, 5812, 5812, 5812, 5812, 5813, 5813, 5813, 5813, 5815, 5815, 5817, 5817, 5817, 5817,
    5817, 5818, 5818, 5819, 5819, 5819, 5828, 5828, 5828, 5828, 5829, 5829, 5829, 5830, 5830, 5831, 5831, 5831, 5831, 5831, 5832, 5832, 5832, 5833,
    5833, 5833, 5835, 5836, 5836, 5836, 5836, 5836, 5836, 5836, 5836, 5836, 5836, 5837, 5837, 5837, 5837, 5837, 5837, 5837, 5837, 5837, 5851, 5851,
    5851, 5852, 5852, 5854, 5854, 5854, 5854, 5854, 5854, 5854, 5854, 5854, 5854, 5854, 5854, 5855, 5855, 5855, 5855, 5855, 5855, 5859, 5860, 5860,
    5860, 5860, 5861, 5861, 5861, 5862, 5862, 5863, 5866, 5866, 5866, 5866, 5866, 5866, 5868, 5877, 5877, 5877, 5877, 5879, 5879, 5879, 5879, 5879,
    5879, 5880, 5880, 5880, 5881, 5881, 5881, 5881, 5882, 5882, 5882, 5882, 5882, 5882, 5882, 5882, 5882, 5882, 5885, 5885, 5887, 5887, 5890, 5890,
    5891, 5891, 5891, 5893, 5893, 5893, 5893, 5894, 5895, 5895, 5895, 5896, 5896, 5896, 5902, 5902, 5902, 5902, 5902, 5902, 5902, 5902, 5902, 5903,
    5903, 5903, 5903, 5903, 5903, 5903, 5903, 5903, 5903, 5903, 5903, 5903, 5903, 5903, 5903, 5903, 5903, 5903, 5903, 5903, 5904, 5904, 5904, 5904,
    5912, 5912, 5912, 5912, 5912, 5912, 5912, 5912, 5912, 5913, 5913, 5915, 5915, 5915, 5915, 5915, 5915, 5915, 5915, 5915, 5915, 5915, 5915, 5915,
    5916, 5916, 5916, 5916, 5917, 5917, 5917, 5918, 5918, 5918, 5918, 5919, 5920, 5920, 5920, 5921, 5921, 5922, 5922, 5922, 5922, 5922, 5922, 5922,
    5922, 5923, 5923, 5923, 5924, 5924, 5924, 5924, 5924, 5924, 5925, 5926, 5926, 5926, 5927, 5927, 5927, 5930, 5930, 5932, 5932, 5932, 5932, 5933,
    5933, 5933, 5934, 5934, 5934, 5934, 5934, 5934, 5939, 5940, 5940, 5940, 5940, 5940, 5940, 5940, 5943, 5944, 5944, 5944, 5944, 5945, 5945, 5946,
    5946, 5946, 5946, 5946, 5946, 5946, 5946, 5946, 5946, 5946, 5946, 5946, 5947, 5948, 5948, 5949, 5949, 5949, 5949, 5949, 5951, 5951, 5951, 5951,
    5951, 5952, 5952, 5952, 5952, 5952, 5955, 5955, 5955, 5955, 5955, 5956, 5956, 5956, 5956, 5956, 5956, 5956, 5956, 5960, 5960, 5960, 5961, 5961,
    5962, 5962, 5962, 5962, 5962, 5962, 5962, 5962, 5962, 5963, 5963, 5963, 5963, 5963, 5963, 5963, 5963, 5963, 5963, 5963, 5963, 5964, 5964, 5964,
    5964, 5968, 5969, 5969, 5969, 5969, 5969, 5969, 5973, 5973, 5973, 5974, 5974, 5975, 5975, 5975, 5975, 5975, 5975, 5976, 5976, 5976, 5976, 5980,
    5980, 5980, 5980, 5980, 5980, 5982, 5982, 5984, 5986, 5986, 5986, 5986, 5986, 5986, 5986, 5990, 5990, 5990, 5990, 5990, 5990, 5990, 5990, 5990,
    5990, 5992, 5992, 5993, 5993, 5993, 5993, 5993, 5994, 5994, 5994, 5994, 5994, 5994, 5994, 5994, 5997, 5997, 5998, 5998, 5998, 5998, 5998, 5998,
    5999, 5999, 5999, 6000, 6000, 6000, 6000, 6000, 6000, 6000, 6002, 6003, 6003, 6005, 6005, 6008, 6008, 6008, 6008, 6008, 6014, 6014, 6014, 6014,
    6014, 6014, 6014, 6014, 6014, 6014, 6014, 6014, 6014, 6014, 6015, 6015, 6015, 6015, 6015, 6015, 6018, 6019, 6019, 6021, 6022, 6022, 6022, 6022,
    6032, 6032, 6032, 6032, 6032, 6032, 6032, 6032, 6033, 6033, 6033, 6033, 6033, 6033, 6035, 6035, 6037, 6038, 6038, 6039, 6040, 6040, 6040, 6040,
    6040, 6040, 6040, 6040, 6040, 6044, 6044, 6044, 6044, 6044, 6044, 6044, 6044, 6044, 6044, 6044, 6044, 6044, 6044, 6044, 6044, 6044, 6045, 6045,
    6045, 6046, 6046, 6046, 6046, 6051, 6051, 6052, 6052, 6052, 6052, 6052, 6052, 6052, 6053, 6053, 6053, 6053, 6053, 6053, 6053, 6053, 6053, 6053,
    6055, 6055, 6055, 6055, 6055, 6056, 6056, 6057, 6059, 6059, 6059, 6061, 6062, 6062, 6062, 6062, 6062, 6062, 6062, 6062, 6062, 6063, 6064, 6064,
    6065, 6065, 6069, 6069, 6069, 6069, 6069, 6069, 6069, 6070, 6070, 6070, 6070, 6070, 6070, 6070, 6070, 6070, 6071, 6071, 6071, 6071, 6071, 6073,
    6073, 6076, 6076, 6076, 6076, 6076, 6076, 6077, 6077, 6077, 6077, 6077, 6077, 6077, 6078, 6078, 6078, 6083, 6083, 6084, 6085, 6085, 6085, 6085,
    6085, 6085, 6085, 6086, 6086, 6089, 6089, 6089, 6089, 6089, 6089, 6089, 6089, 6089, 6089, 6089, 6089, 6089, 6089, 6089, 6089, 6089, 6090, 6090,
    6090, 6090, 6090, 6091, 6091, 6093, 6093, 6093, 6093, 6093, 6094, 6094, 6094, 6095, 6097, 6097, 6098, 6098, 6098, 6098, 6099, 6102, 6102, 6102,
    6103, 6103, 6103, 6103, 6104, 6104, 6104, 6104, 6104, 6104, 6106, 6106, 6106, 6108, 6108, 6108, 6109, 6109, 6110, 6110, 6110, 6110, 6110, 6110,
    6110, 6110, 6110, 6113, 6113, 6113, 6113, 6113, 6113, 6113, 6113, 6113, 6116, 6116, 6116, 6117, 6117, 6117, 6117, 6117, 6117, 6117, 6117, 6117,
    6117, 6117, 6117, 6117, 6118, 6118, 6118, 6118, 6118, 6118, 6118, 6118, 6118, 6118, 6118, 6118, 6118, 6118, 6118, 6119, 6120, 6120, 6120, 6120,
    6120, 6121, 6121, 6121, 6121, 6122, 6122, 6123, 6123, 6131, 6131, 6131, 6131, 6132, 6132, 6134, 6134, 6134, 6134, 6134, 6134, 6134, 6134, 6134,
    6134, 6135, 6135, 6135, 6135, 6135, 6135, 6135, 6135, 6136, 6137, 6137, 6137, 6137, 6137, 6138, 6138, 6138, 6138, 6138, 6138, 6139, 6139, 6140,
    6140, 6140, 6141, 6142, 6143, 6144, 6144, 6144, 6147, 6147, 6148, 6149, 6149, 6150, 6150, 6150, 6150, 6151, 6152, 6152, 6152, 6152, 6154, 6154,
    6154, 6154, 6154, 6154, 6154, 6154, 6158, 6158, 6159, 6161, 6161, 6161, 6161, 6161, 6161, 6161, 6161, 6163, 6163, 6163, 6163, 6164, 6164, 6165,
    6165, 6165, 6166, 6166, 6166, 6176, 6176, 6176, 6176, 6177, 6177, 6177, 6178, 6179, 6181, 6182, 6182, 6183, 6185, 6185, 6185, 6186, 6186, 6186,
    6186, 6186, 6186, 6186, 6186, 6186, 6186, 6187, 6187, 6188, 6188, 6188, 6188, 6188, 6188, 6188, 6188, 6188, 6188, 6188, 6188, 6188, 6188, 6188,
    6188, 6189, 6202, 6202, 6203, 6203, 6203, 6204, 6204, 6205, 6205, 6205, 6205, 6205, 6205, 6205, 6205, 6205, 6205, 6205, 6208, 6209, 6209, 6210,
    6211, 6211, 6212, 6212, 6212, 6212, 6212, 6212, 6212, 6212, 6212, 6212, 6212, 6212, 6212, 6212, 6212, 6214, 6214, 6215, 6215, 6215, 6226, 6226,
    6226, 6226, 6227, 6228, 6228, 6228, 6229, 6229, 6230, 6230, 6230, 6231, 6231, 6231, 6234, 6234, 6237, 6237, 6237, 6237, 6237, 6237, 6238, 6239,
    6239, 6239, 6246, 6246, 6247, 6248, 6249, 6250, 6250, 6250, 6250, 6250, 6250, 6250, 6250, 6250, 6251, 6251, 6251, 6252, 6252, 6253, 6253, 6253,
    6253, 6253, 6253, 6253, 6253, 6253, 6269, 6269, 6270, 6272, 6273, 6273, 6273, 6273, 6273, 6274, 6274, 6275, 6275, 6275, 6275, 6279, 6279, 6280,
    6280, 6280, 6280, 6280, 6280, 6280, 6280, 6280, 6280, 6281, 6281, 6281, 6285, 6285, 6286, 6286, 6288, 6288, 6288, 6288, 6289, 6289, 6289, 6289,
    6289, 6289, 6289, 6289, 6289, 6289, 6289, 6289, 6291, 6292, 6292, 6293, 6294, 6294, 6296, 6296, 6296, 6296, 6296, 6296, 6296, 6296, 6296, 6296,
    6296, 6296, 6296, 6297, 6298, 6298, 6298, 6299, 6299, 6299, 6300, 6301, 6301, 6301, 6306, 6306, 6306, 6306, 6306, 6308, 6309, 6309, 6311, 6311,
    6311, 6311, 6311, 6316, 6316, 6316, 6316, 6316, 6317, 6318, 6318, 6318, 6318, 6318, 6318, 6318, 6318, 6322, 6323, 6324, 6324, 6325, 6325, 6325,
    6325, 6325, 6325, 6325, 6325, 6325, 6327, 6327, 6327, 6327, 6327, 6327, 6328, 6330, 6330, 6331, 6331, 6331, 6331, 6331, 6331, 6331, 6332, 6332,
    6332, 6332, 6333, 6334, 6334, 6334, 6334, 6334, 6335, 6335, 6335, 6336, 6336, 6336, 6336, 6337, 6340, 6341, 6341, 6341, 6341, 6341, 6341, 6341,
    6342, 6342, 6342, 6342, 6342, 6342, 6342, 6342, 6342, 6348, 6348, 6348, 6348, 6348, 6348, 6349, 6349, 6349, 6349, 6349, 6349, 6349, 6349, 6349,
    6352, 6355, 6356, 6357, 6357, 6357, 6358, 6359, 6359, 6359, 6359, 6361, 6361, 6361, 6362, 6362, 6362, 6362, 6363, 6363, 6363, 6363, 6363, 6363,
    6363, 6363, 6363, 6363, 6363, 6363, 6363, 6363, 6363, 6363, 6363, 6364, 6364, 6364, 6365, 6366, 6366, 6366, 6366, 6368, 6368, 6368, 6368, 6368,
    6368, 6368, 6371, 6375, 6375, 6392, 6395, 6395, 6395, 6395, 6395, 6395, 6395, 6395, 6395, 6395, 6396, 6399, 6399, 6399, 6399, 6399, 6399, 6400,
    6400, 6402, 6402, 6403, 6403, 6403, 6404, 6404, 6404, 6404, 6405, 6405, 6406, 6406, 6406, 6406, 6406, 6407, 6407, 6407, 6407, 6407, 6407, 6407,
    6408, 6408, 6408, 6408, 6408, 6409, 6409, 6409, 6412, 6413, 6413, 6413, 6413, 6413, 6413, 6413, 6413, 6415, 6415, 6415, 6415, 6415, 6429, 6429,
    6429, 6429, 6429, 6429, 6429, 6429, 6430, 6430, 6430, 6430, 6430, 6430, 6433, 6433, 6433, 6437, 6439, 6443, 6443, 6443, 6443, 6443, 6443, 6443,
    6444, 6444, 6444, 6444, 6444, 6445, 6445, 6445, 6445, 6445, 6447, 6447, 6447, 6447, 6447, 6447, 6447, 6447, 6447, 6448, 6448, 6448, 6448, 6448,
    6448, 6448, 6449, 6449, 6449, 6449, 6450, 6451, 6451, 6451, 6451, 6451, 6452, 6452, 6452, 6452, 6454, 6454, 6465, 6465, 6465, 6467, 6467, 6467,
    6471, 6473, 6487, 6487, 6489, 6489, 6489, 6489, 6490, 6490, 6490, 6490, 6490, 6490, 6490, 6491, 6492, 6493, 6494, 6495, 6495, 6495, 6495, 6495,
    6496, 6496, 6496, 6496, 6496, 6496, 6496, 6496, 6496, 6497, 6503, 6503, 6503, 6503, 6504, 6504, 6504, 6504, 6504, 6504, 6504, 6504, 6504, 6504,
    6504, 6504, 6505, 6505, 6505, 6505, 6505, 6507, 6507, 6507, 6507, 6507, 6510, 6510, 6511, 6513, 6517, 6517, 6517, 6517, 6517, 6518, 6519, 6519,
    6520, 6520, 6520, 6520, 6521, 6521, 6521, 6521, 6521, 6521, 6521, 6521, 6521, 6521, 6522, 6522, 6522, 6522, 6522, 6522, 6522, 6522, 6522, 6522,
    6522, 6524, 6525, 6529, 6530, 6530, 6530, 6530, 6530, 6531, 6534, 6534, 6534, 6534, 6534, 6537, 6537, 6537, 6537, 6538, 6538, 6539, 6539, 6539,
    6539, 6539, 6539, 6539, 6540, 6540, 6540, 6540, 6540, 6540, 6541, 6541, 6542, 6544, 6546, 6551, 6551, 6551, 6551, 6551, 6551, 6551, 6555, 6555,
    6555, 6558, 6558, 6558, 6558, 6559, 6559, 6559, 6559, 6559, 6559, 6559, 6559, 6559, 6559, 6559, 6559, 6560, 6560, 6560, 6573, 6573, 6573, 6573,
    6574, 6574, 6574, 6574, 6574, 6574, 6574, 6587, 6588, 6590, 6592, 6592, 6592, 6593, 6593, 6593, 6593, 6593, 6593, 6593, 6593, 6594, 6594, 6594,
    6594, 6594, 6594, 6594, 6594, 6594, 6594, 6594, 6594, 6594, 6594, 6594, 6596, 6596, 6596, 6596, 6596, 6596, 6596, 6596, 6596, 6596, 6596, 6597,
    6597, 6600, 6603, 6603, 6605, 6605, 6605, 6605, 6606, 6606, 6606, 6606, 6606, 6606, 6606, 6606, 6606, 6606, 6606, 6606, 6607, 6607, 6607, 6607,
    6610, 6610, 6614, 6615, 6615, 6615, 6615, 6616, 6616, 6616, 6616, 6618, 6618, 6619, 6619, 6619, 6619, 6619, 6621, 6621, 6622, 6622, 6623, 6623,
    6623, 6625, 6625, 6625, 6625, 6626, 6626, 6626, 6626, 6626, 6626, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627, 6627,
    6627, 6627, 6627, 6630, 6630, 6630, 6630, 6630, 6630, 6630, 6630, 6630, 6630, 6630, 6630, 6631, 6631, 6631, 6634, 6635, 6635, 6635, 6636, 6636,
    6637, 6637, 6637, 6639, 6639, 6639, 6640, 6640, 6640, 6640, 6640, 6641, 6641, 6642, 6643, 6643, 6643, 6645, 6645, 6650, 6650, 6650, 6650, 6651,
    6651, 6651, 6652, 6654, 6654, 6654, 6654, 6654, 6655, 6655, 6658, 6658, 6658, 6658, 6658, 6659, 6659, 6660, 6660, 6660, 6661, 6661, 6661, 6661,
    6661, 6661, 6661, 6661, 6661, 6664, 6664, 6664, 6669, 6669, 6670, 6670, 6676, 6677, 6677, 6677, 6677, 6677, 6677, 6677, 6677, 6677, 6686, 6687,
    6687, 6689, 6690, 6690, 6690, 6690, 6690, 6690, 6690, 6690, 6690, 6690, 6690, 6690, 6690, 6690, 6690, 6690, 6691, 6691, 6691, 6691, 6691, 6691,
    6697, 6697, 6697, 6699, 6699, 6699, 6699, 6699, 6699, 6699, 6699, 6700, 6700, 6700, 6700, 6700, 6701, 6701, 6701, 6701, 6701, 6716, 6717, 6717,
    6717, 6717, 6717, 6718, 6722, 6722, 6722, 6722, 6722, 6731, 6731, 6732, 6732, 6732, 6732, 6733, 6733, 6733, 6733, 6733, 6733, 6733, 6733, 6733,
    6733, 6733, 6733, 6733, 6733, 6733, 6734, 6734, 6734, 6734, 6734, 6734, 6735, 6735, 6735, 6735, 6735, 6735, 6736, 6736, 6736, 6736, 6736, 6736,
    6736, 6739, 6740, 6740, 6740, 6740, 6742, 6742, 6742, 6742, 6742, 6742, 6742, 6742, 6742, 6742, 6742, 6742, 6742, 6743, 6743, 6744, 6744, 6745,
    6745, 6745, 6745, 6745, 6745, 6745, 6745, 6745, 6745, 6745, 6745, 6745, 6746, 6749, 6750, 6750, 6751, 6751, 6751, 6751, 6751, 6751, 6751, 6751,
    6751, 6752, 6752, 6752, 6752, 6752, 6753, 6753, 6753, 6753, 6754, 6754, 6754, 6755, 6755, 6755, 6755, 6755, 6755, 6755, 6755, 6757, 6757, 6757,
    6757, 6757, 6757, 6762, 6765, 6768, 6768, 6768, 6768, 6769, 6769, 6772, 6772, 6772, 6772, 6772, 6777, 6778, 6778, 6778, 6778, 6778, 6778, 6778,
    6778, 6785, 6785, 6788, 6788, 6788, 6789, 6790, 6790, 6790, 6790, 6790, 6790, 6790, 6790, 6790, 6793, 6793, 6793, 6793, 6793, 6793, 6793, 6793,
    6793, 6798, 6798, 6798, 6798, 6798, 6802, 6802, 6802, 6802, 6802, 6802, 6803, 6803, 6804, 6804, 6804, 6805, 6805, 6805, 6805, 6805, 6805, 6805,
    6806, 6806, 6806, 6806, 6806, 6807, 6807, 6807, 6807, 6807, 6808, 6808, 6808, 6808, 6809, 6809, 6809, 6809, 6809, 6809, 6809, 6809, 6809, 6809,
    6810, 6810, 6817, 6817, 6817, 6817, 6817, 6817, 6818, 6818, 6820, 6829, 6832, 6832, 6832, 6832, 6832, 6832, 6833, 6833, 6833, 6833, 6833, 6833,
    6833, 6833, 6833, 6833, 6834, 6834, 6834, 6836, 6836, 6837, 6838, 6838, 6839, 6839, 6839, 6839, 6839, 6839, 6839, 6839, 6839, 6839, 6839, 6839,
    6839, 6839, 6839, 6839, 6840, 6840, 6840, 6840, 6840, 6840, 6840, 6840, 6840, 6840, 6841, 6841, 6841, 6841, 6841, 6841, 6841, 6841, 6841, 6841,
    6842, 6843, 6843, 6843, 6844, 6844, 6844, 6844, 6844, 6844, 6844, 6844, 6844, 6846, 6846, 6846, 6846, 6848, 6848, 6848, 6848, 6849, 6849, 6850,
    6850, 6850, 6850, 6850, 6850, 6851, 6851, 6851, 6851, 6851, 6854, 6854, 6854, 6854, 6854, 6854, 6854, 6854, 6854, 6854, 6854, 6854, 6855, 6855,
    6855, 6856, 6856, 6861, 6861, 6861, 6861, 6861, 6861, 6861, 6861, 6861, 6861, 6862, 6867, 6868, 6868, 6870, 6870, 6870, 6876, 6877, 6877, 6877,
    6877, 6877, 6877, 6877, 6877, 6877, 6877, 6878, 6878, 6878, 6879, 6879, 6879, 6879, 6886, 6886, 6886, 6886, 6887, 6887, 6889, 6889, 6897, 6897,
    6897, 6898, 6900, 6900, 6900, 6900, 6900, 6900, 6900, 6900, 6900, 6900, 6900, 6900, 6900, 6900, 6900, 6900, 6900, 6900, 6901, 6901, 6901, 6902,
    6902, 6902, 6902, 6902, 6903, 6903, 6903, 6903, 6903, 6903, 6904, 6905, 6905, 6906, 6906, 6906, 6906, 6908, 6908, 6908, 6908, 6908, 6909, 6909,
    6909, 6909, 6910, 6910, 6911, 6911, 6911, 6912, 6912, 6912, 6913, 6913, 6913, 6913, 6915, 6915, 6915, 6917, 6917, 6917, 6917, 6918, 6918, 6918,
    6918, 6921, 6921, 6921, 6921, 6921, 6921, 6921, 6921, 6922, 6922, 6922, 6923, 6923, 6926, 6926, 6926, 6926, 6926, 6926, 6926, 6926, 6926, 6926,
    6927, 6928, 6928, 6933, 6934, 6935, 6935, 6935, 6935, 6935, 6936, 6936, 6936, 6936, 6936, 6936, 6937, 6937, 6938, 6938, 6938, 6938, 6938, 6938,
    6938, 6938, 6938, 6938, 6938, 6943, 6943, 6943, 6943, 6943, 6943, 6943, 6943, 6943, 6943, 6943, 6944, 6944, 6944, 6944, 6944, 6944, 6945, 6945,
    6945, 6946, 6946, 6946, 6946, 6946, 6950, 6950, 6950, 6950, 6952, 6954, 6954, 6954, 6954, 6956, 6964, 6964, 6964, 6964, 6964, 6964, 6964, 6964,
    6964, 6964, 6964, 6964, 6964, 6965, 6965, 6965, 6967, 6967, 6967, 6968, 6968, 6970, 6971, 6971, 6972, 6972, 6972, 6972, 6972, 6991, 6991, 6991,
    6992, 6992, 6993, 6993, 6994, 6994, 7005, 7005, 7005, 7005, 7005, 7005, 7005, 7005, 7005, 7005, 7008, 7008, 7008, 7008, 7008, 7008, 7008, 7008,
    7008, 7008, 7008, 7008, 7008, 7008, 7008, 7008, 7008, 7008, 7008, 7009, 7009, 7014, 7015, 7016, 7016, 7016, 7016, 7017, 7017, 7019, 7019, 7020,
    7020, 7020, 7020, 7020, 7022, 7022, 7022, 7022, 7022, 7022, 7022, 7023, 7023, 7023, 7023, 7023, 7024, 7024, 7024, 7024, 7043, 7043, 7043, 7043,
    7043, 7043, 7044, 7044, 7044, 7048, 7048, 7056, 7056, 7056, 7056, 7056, 7056, 7094, 7094, 7094, 7094, 7095, 7096, 7099, 7099, 7099, 7099, 7099,
    7099, 7099, 7099, 7099, 7099, 7099, 7099, 7100, 7100, 7101, 7101, 7101, 7101, 7101, 7101, 7101, 7101, 7101, 7101, 7101, 7102, 7102, 7102, 7102,
    7103, 7103, 7103, 7103, 7103, 7103, 7103, 7103, 7104, 7104, 7104, 7104, 7104, 7106, 7107, 7107, 7107, 7107, 7107, 7107, 7109, 7109, 7110, 7110,
    7110, 7110, 7110, 7111, 7111, 7111, 7111, 7111, 7111, 7111, 7111, 7112, 7113, 7113, 7114, 7114, 7114, 7114, 7114, 7114, 7114, 7114, 7114, 7114,
    7115, 7116, 7116, 7116, 7116, 7116, 7116, 7116, 7117, 7120, 7120, 7120, 7120, 7120, 7120, 7122, 7123, 7123, 7123, 7123, 7123, 7123, 7123, 7125,
    7125, 7125, 7125, 7125, 7125, 7125, 7126, 7126, 7126, 7128, 7128, 7128, 7128, 7129, 7130, 7130, 7131, 7131, 7131, 7131, 7131, 7131, 7131, 7131,
    7131, 7131, 7132, 7133, 7133, 7134, 7134, 7134, 7135, 7135, 7135, 7135, 7135, 7136, 7139, 7139, 7139, 7139, 7139, 7141, 7143, 7143, 7143, 7144,
    7144, 7144, 7144, 7144, 7144, 7144, 7144, 7144, 7145, 7145, 7146, 7146, 7146, 7146, 7146, 7146, 7146, 7146, 7146, 7149, 7149, 7149, 7149, 7151,
    7155, 7156, 7156, 7156, 7157, 7157, 7157, 7157, 7157, 7157, 7157, 7157, 7157, 7157, 7157, 7158, 7158, 7158, 7158, 7158, 7158, 7158, 7158, 7158,
    7158, 7158, 7158, 7158, 7158, 7158, 7158, 7158, 7158, 7159, 7159, 7159, 7159, 7160, 7161, 7161, 7161, 7162, 7163, 7163, 7163, 7164, 7164, 7164,
    7165, 7165, 7166, 7166, 7166, 7166, 7168, 7168, 7168, 7168, 7168, 7168, 7168, 7169, 7170, 7170, 7170, 7170, 7170, 7170, 7170, 7170, 7170, 7170,
    7170, 7170, 7170, 7170, 7170, 7170, 7170, 7170, 7170, 7170, 7170, 7170, 7177, 7177, 7177, 7178, 7179, 7179, 7179, 7179, 7180, 7181, 7181, 7182,
    7182, 7182, 7183, 7183, 7183, 7183, 7183, 7183, 7183, 7183, 7185, 7185, 7186, 7186, 7186, 7186, 7186, 7186, 7186, 7186, 7186, 7186, 7186, 7186,
    7201, 7201, 7201, 7201, 7201, 7201, 7201, 7201, 7201, 7207, 7207, 7207, 7207, 7207, 7207, 7207, 7207, 7208, 7208, 7208, 7208, 7208, 7208, 7208,
    7208, 7208, 7208, 7208, 7208, 7208, 7208, 7211, 7211, 7214, 7214, 7214, 7214, 7214, 7216, 7216, 7216, 7216, 7216, 7216, 7217, 7218, 7218, 7220,
    7220, 7221, 7222, 7222, 7223, 7223, 7223, 7223, 7223, 7223, 7223, 7223, 7223, 7223, 7223, 7223, 7223, 7223, 7223, 7223, 7224, 7224, 7225, 7225,
    7225, 7225, 7225, 7225, 7225, 7225, 7225, 7225, 7238, 7238, 7238, 7238, 7239, 7241, 7241, 7241, 7241, 7241, 7241, 7241, 7242, 7242, 7242, 7242,
    7242, 7242, 7242, 7242, 7242, 7242, 7242, 7242, 7244, 7244, 7244, 7244, 7244, 7244, 7244, 7244, 7244, 7244, 7244, 7244, 7244, 7244, 7244, 7244,
    7244, 7246, 7246, 7246, 7246, 7246, 7246, 7246, 7246, 7248, 7249, 7249, 7249, 7249, 7249, 7249, 7249, 7249, 7249, 7272, 7272, 7272, 7274, 7274,
    7274, 7274, 7274, 7281, 7281, 7282, 7282, 7282, 7282, 7283, 7283, 7284, 7284, 7286, 7286, 7286, 7286, 7286, 7288, 7288, 7288, 7292, 7292, 7292,
    7292, 7292, 7292, 7292, 7292, 7293, 7293, 7293, 7293, 7293, 7293, 7293, 7293, 7293, 7293, 7293, 7293, 7294, 7294, 7294, 7294, 7294, 7294, 7296,
    7296, 7300, 7302, 7302, 7302, 7306, 7306, 7307, 7308, 7310, 7310, 7310, 7310, 7310, 7310, 7310, 7310, 7313, 7313, 7313, 7314, 7314, 7314, 7314,
    7315, 7315, 7315, 7315, 7315, 7315, 7315, 7315, 7316, 7316, 7317, 7318, 7319, 7319, 7319, 7319, 7320, 7320, 7320, 7320, 7320, 7320, 7320, 7320,
    7324, 7324, 7325, 7326, 7327, 7327, 7327, 7328, 7329, 7329, 7329, 7329, 7329, 7330, 7332, 7332, 7332, 7332, 7332, 7332, 7332, 7334, 7334, 7334,
    7334, 7335, 7335, 7335, 7338, 7338, 7342, 7342, 7342, 7342, 7342, 7343, 7343, 7343, 7343, 7343, 7344, 7345, 7345, 7345, 7345, 7345, 7345, 7345,
    7345, 7345, 7345, 7345, 7345, 7345, 7345, 7345, 7345, 7345, 7345, 7345, 7345, 7345, 7345, 7345, 7347, 7348, 7351, 7351, 7351, 7352, 7353, 7353,
    7353, 7353, 7353, 7353, 7355, 7355, 7355, 7356, 7356, 7356, 7356, 7356, 7356, 7356, 7357, 7357, 7357, 7357, 7359, 7361, 7361, 7361, 7361, 7362,
    7362, 7362, 7362, 7362, 7362, 7362, 7362, 7362, 7362, 7362, 7368, 7368, 7368, 7369, 7369, 7369, 7369, 7369, 7369, 7369, 7372, 7373, 7374, 7374,
    7375, 7375, 7376, 7386, 7386, 7386, 7386, 7387, 7387, 7387, 7388, 7388, 7388, 7388, 7390, 7390, 7390, 7390, 7390, 7390, 7390, 7391, 7391, 7391,
    7394, 7394, 7395, 7395, 7395, 7395, 7395, 7395, 7395, 7395, 7395, 7395, 7395, 7395, 7395, 7395, 7397, 7397, 7397, 7397, 7399, 7400, 7400, 7400,
    7400, 7400, 7401, 7401, 7401, 7401, 7401, 7401, 7401, 7401, 7401, 7401, 7401, 7402, 7402, 7402, 7402, 7402, 7402, 7402, 7402, 7412, 7412, 7412,
    7412, 7413, 7414, 7414, 7414, 7414, 7414, 7414, 7414, 7415, 7417, 7418, 7418, 7418, 7418, 7418, 7418, 7418, 7418, 7418, 7418, 7418, 7418, 7418,
    7418, 7418, 7419, 7419, 7419, 7420, 7421, 7421, 7421, 7421, 7421, 7421, 7421, 7421, 7421, 7427, 7427, 7427, 7427, 7427, 7428, 7428, 7428, 7428,
    7428, 7428, 7428, 7428, 7430, 7430, 7430, 7430, 7430, 7431, 7431, 7431, 7431, 7431, 7431, 7431, 7431, 7431, 7432, 7432, 7432, 7432, 7436, 7436,
    7436, 7436, 7436, 7436, 7436, 7436, 7436, 7436, 7437, 7437, 7437, 7438, 7438, 7438, 7439, 7440, 7442, 7446, 7446, 7446, 7446, 7447, 7447, 7447,
    7449, 7452, 7453, 7453, 7454, 7456, 7456, 7456, 7456, 7456, 7456, 7458, 7459, 7459, 7459, 7460, 7461, 7461, 7461, 7462, 7462, 7466, 7466, 7466,
    7466, 7466, 7466, 7466, 7467, 7467, 7470, 7475, 7475, 7475, 7475, 7475, 7476, 7476, 7476, 7476, 7476, 7477, 7477, 7477, 7477, 7478, 7478, 7478,
    7478, 7478, 7478, 7478, 7479, 7480, 7480, 7480, 7480, 7480, 7482, 7482, 7482, 7484, 7484, 7486, 7487, 7487, 7487, 7487, 7487, 7488, 7488, 7488,
    7489, 7489, 7489, 7493, 7493, 7493, 7496, 7497, 7497, 7497, 7497, 7497, 7497, 7497, 7505, 7505, 7505, 7505, 7505, 7505, 7506, 7507, 7508, 7508,
    7508, 7509, 7510, 7510, 7510, 7511, 7511, 7512, 7512, 7522, 7522, 7522, 7522, 7522, 7522, 7522, 7522, 7522, 7522, 7522, 7522, 7522, 7522, 7524,
    7524, 7524, 7524, 7524, 7525, 7549, 7549, 7549, 7549, 7549, 7549, 7549, 7549, 7550, 7552, 7552, 7553, 7553, 7553, 7553, 7553, 7553, 7553, 7555,
    7555, 7555, 7555, 7555, 7556, 7556, 7565, 7565, 7565, 7565, 7565, 7565, 7566, 7566, 7567, 7567, 7567, 7567, 7567, 7567, 7567, 7567, 7567, 7567,
    7567, 7567, 7567, 7567, 7568, 7568, 7568, 7570, 7570, 7570, 7570, 7571, 7571, 7571, 7571, 7571, 7571, 7573, 7573, 7573, 7573, 7573, 7574, 7574,
    7574, 7576, 7576, 7576, 7576, 7576, 7576, 7576, 7577, 7577, 7577, 7577, 7577, 7578, 7578, 7578, 7578, 7578, 7578, 7578, 7581, 7581, 7581, 7581,
    7582, 7582, 7582, 7582, 7583, 7583, 7583, 7583, 7583, 7583, 7583, 7583, 7583, 7583, 7583, 7583, 7583, 7583, 7583, 7583, 7583, 7583, 7583, 7583,
    7583, 7583, 7584, 7584, 7584, 7584, 7584, 7585, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7593, 7593, 7593, 7593, 7593, 7593, 7593, 7593, 7595,
    7595, 7595, 7596, 7597, 7597, 7597, 7597, 7597, 7599, 7599, 7599, 7599, 7602, 7602, 7602, 7602, 7604, 7604, 7605, 7606, 7607, 7607, 7607, 7607,
    7607, 7607, 7607, 7607, 7609, 7609, 7609, 7609, 7609, 7609, 7610, 7611, 7611, 7611, 7611, 7613, 7613, 7613, 7613, 7614, 7614, 7614, 7615, 7615,
    7615, 7615, 7615, 7615, 7615, 7615, 7615, 7615, 7615, 7615, 7615, 7616, 7616, 7616, 7616, 7616, 7617, 7617, 7617, 7617, 7619, 7619, 7619, 7619,
    7619, 7619, 7619, 7620, 7621, 7621, 7623, 7624, 7624, 7625, 7625, 7625, 7626, 7626, 7626, 7626, 7626, 7628, 7629, 7629, 7629, 7629, 7629, 7629,
    7629, 7629, 7629, 7629, 7629, 7630, 7630, 7631, 7632, 7632, 7632, 7632, 7634, 7634, 7634, 7634, 7634, 7634, 7634, 7634, 7634, 7634, 7634, 7634,
    7634, 7634, 7634, 7634, 7634, 7634, 7635, 7635, 7635, 7635, 7635, 7635, 7635, 7637, 7638, 7638, 7639, 7639, 7640, 7640, 7640, 7640, 7640, 7640,
    7641, 7641, 7641, 7642, 7642, 7643, 7644, 7644, 7644, 7645, 7645, 7645, 7645, 7645, 7645, 7645, 7645, 7645, 7645, 7645, 7645, 7645, 7648, 7650,
    7650, 7650, 7650, 7650, 7651, 7651, 7651, 7651, 7651, 7651, 7651, 7651, 7651, 7651, 7651, 7651, 7665, 7665, 7665, 7672, 7674, 7674, 7675, 7675,
    7675, 7675, 7675, 7675, 7675, 7676, 7676, 7676, 7676, 7676, 7676, 7676, 7676, 7676, 7676, 7676, 7676, 7677, 7678, 7678, 7678, 7679, 7682, 7682,
    7682, 7682, 7682, 7683, 7683, 7683, 7683, 7685, 7685, 7685, 7685, 7685, 7685, 7687, 7687, 7688, 7690, 7691, 7692, 7692, 7692, 7693, 7693, 7694,
    7694, 7694, 7696, 7696, 7697, 7700, 7700, 7700, 7700, 7701, 7701, 7702, 7702, 7702, 7702, 7702, 7704, 7704, 7704, 7704, 7704, 7704, 7704, 7704,
    7706, 7706, 7706, 7706, 7708, 7708, 7709, 7709, 7709, 7709, 7709, 7710, 7710, 7710, 7710, 7710, 7710};

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
    5132, 1547, 5833, 6247, 6609, 5330, 689, 472, 473, 2047, 6631, 7189, 3089, 3295, 3476, 3624, 724, 6, 1765, 5746, 6752, 1980, 1981, 2164,
    3158, 5721, 7284, 4820, 5124, 3563, 5948, 3667, 4661, 1824, 5008, 6445, 6598, 3372, 3484, 7027, 4592, 6348, 3676, 217, 4942, 4212, 4280, 4363,
    4364, 4365, 4366, 1997, 5923, 5184, 2486, 1330, 1331, 3486, 3150, 1653, 4141, 4836, 2714, 2262, 4631, 777, 4970, 7135, 7543, 2352, 5176, 5916,
    3965, 163, 1643, 6911, 1041, 3729, 6797, 6328, 6838, 6895, 1807, 1040, 2076, 3771, 3772, 3428, 3429, 5310, 5311, 1110, 5287, 2994, 4720, 4721,
    1344, 6024, 3788, 4982, 1637, 1638, 1639, 5144, 2657, 695, 2981, 4868, 4869, 377, 6949, 6230, 1304, 7634, 3583, 3031, 596, 5568, 6734, 3330,
    2373, 3025, 2656, 4574, 4087, 5937, 3656, 5334, 885, 4504, 4505, 6021, 82, 6287, 6857, 568, 1902, 6654, 4503, 7224, 2392, 2203, 6077, 2812,
    3328, 5882, 7413, 2492, 3371, 7062, 7068, 5086, 3234, 3236, 707, 3289, 43, 44, 5417, 3196, 1574, 2178, 6458, 5598, 5686, 2846, 1475, 6550,
    4854, 4736, 1283, 1188, 563, 4381, 3056, 7185, 4966, 456, 6795, 4042, 4460, 4232, 1197, 67, 3322, 6151, 3029, 3030, 1026, 1028, 1029, 1030,
    1031, 1032, 6337, 2808, 3899, 1946, 5452, 3561, 2888, 1214, 6480, 873, 3068, 2237, 756, 757, 2609, 5571, 6075, 6932, 5930, 2385, 1642, 6484,
    4267, 765, 766, 767, 75, 3872, 1695, 5785, 3678, 5217, 2390, 1893, 2379, 4200, 2446, 2447, 7568, 6516, 6553, 6554, 4733, 4734, 5829, 1373,
    2887, 3716, 3363, 7037, 583, 3276, 4068, 4069, 4070, 7094, 5583, 3513, 3514, 3759, 5974, 1989, 6102, 4005, 6593, 6119, 1420, 1421, 4520, 975,
    2378, 1676, 3214, 1363, 1396, 2621, 2725, 7462, 5989, 3851, 6712, 6713, 6714, 6715, 1089, 280, 620, 621, 6512, 5107, 2477, 4142, 6410, 6411,
    6691, 4189, 4190, 6449, 2988, 4337, 4382, 3637, 3638, 3639, 436, 5490, 6214, 7534, 1512, 781, 2911, 4923, 1468, 3934, 6634, 2535, 2503, 1537,
    1971, 4512, 5964, 527, 749, 1407, 7064, 2244, 7087, 2322, 2323, 6768, 4324, 611, 5633, 7084, 4317, 4336, 5607, 5608, 6536, 6506, 4826, 4827,
    4828, 4829, 4320, 4321, 4342, 6466, 3318, 2330, 1196, 7679, 3686, 7428, 1783, 1416, 4798, 5551, 7153, 7154, 1306, 4102, 2578, 3826, 3916, 5873,
    6096, 4702, 6098, 7441, 4794, 5641, 3576, 3871, 206, 6015, 7173, 4067, 6294, 6300, 4669, 4961, 6884, 7509, 7327, 3951, 4472, 4473, 4935, 6701,
    7334, 828, 5935, 5936, 3987, 3698, 2633, 667, 4871, 972, 1436, 5782, 7229, 5610, 3869, 5396, 5397, 5398, 5399, 3748, 3099, 3100, 3386, 3387,
    2605, 5618, 7121, 6910, 4747, 1156, 1573, 3024, 977, 5704, 5283, 215, 4667, 3939, 3940, 3941, 3942, 3943, 4873, 1472, 1776, 6559, 3536, 4248,
    4236, 7215, 2223, 1559, 565, 6643, 4697, 5056, 6761, 1627, 2358, 5001, 5224, 1372, 943, 7134, 79, 4459, 3069, 3654, 3789, 7309, 7174, 1430,
    7163, 1281, 6982, 6983, 2450, 1076, 3924, 6318, 6344, 2417, 6120, 272, 273, 5374, 4314, 4315, 906, 6565, 2608, 7032, 716, 4334, 7048, 2188,
    1302, 3452, 304, 2647, 2648, 7475, 140, 6478, 5613, 3004, 311, 312, 6742, 684, 4884, 5760, 1586, 4367, 4368, 293, 5087, 4687, 5899, 2965,
    1615, 6582, 7376, 1371, 3627, 4133, 4390, 6197, 1959, 691, 481, 820, 1927, 6591, 4008, 2547, 1871, 2997, 1476, 4206, 854, 4137, 4394, 1380,
    3919, 3548, 7000, 3083, 5876, 4131, 6962, 5920, 389, 5225, 17, 4989, 7080, 690, 4161, 479, 3446, 6567, 425, 2775, 6978, 1614, 2858, 4544,
    5544, 5100, 3077, 6061, 3521, 7222, 2980, 1243, 2836, 3864, 353, 5500, 5836, 2333, 3565, 7429, 3586, 5439, 4877, 2928, 1383, 2895, 2731, 2733,
    1864, 1865, 7418, 605, 7218, 6840, 7486, 4967, 5565, 5505, 454, 2748, 6604, 2943, 351, 1201, 5498, 5846, 3784, 4409, 3643, 3644, 4528, 1179,
    4529, 6635, 4776, 7063, 6606, 3960, 2866, 6960, 374, 4297, 4298, 4299, 7443, 7321, 5391, 649, 2376, 6055, 1550, 2057, 4170, 5346, 5809, 3184,
    6920, 6110, 6475, 869, 5692, 5693, 6196, 4245, 3636, 2830, 2831, 4759, 7408, 7409, 7410, 1478, 1203, 2150, 1903, 7370, 7674, 1518, 6727, 1140,
    3161, 2124, 5599, 298, 299, 1751, 2554, 6680, 1315, 381, 6818, 3066, 1601, 3811, 124, 1509, 2062, 1245, 6186, 7338, 7339, 7340, 7341, 6047,
    6048, 6050, 547, 548, 806, 807, 5055, 4100, 3316, 4918, 6358, 1667, 7590, 7574, 2319, 1797, 4882, 3251, 582, 3108, 6805, 7324, 5940, 3409,
    5201, 4992, 195, 4106, 2699, 3044, 4709, 714, 4255, 3950, 23, 7035, 6356, 1052, 4140, 5638, 5639, 197, 3042, 3822, 6676, 1198, 3884, 3885,
    6882, 1928, 3472, 13, 2563, 2072, 4739, 2344, 3475, 507, 3830, 5095, 6355, 4203, 3133, 3217, 1350, 3785, 729, 4787, 2466, 1961, 4208, 4209,
    3342, 6033, 1590, 7386, 4769, 5149, 3114, 6013, 5612, 3991, 3745, 5315, 6330, 1462, 1847, 3407, 5006, 5007, 4287, 6646, 1109, 5512, 7354, 6855,
    3055, 3267, 65, 3593, 5962, 6131, 1374, 852, 5295, 5502, 3818, 3819, 3274, 615, 6487, 1104, 6906, 2012, 3346, 3203, 5851, 2216, 5630, 6963,
    6972, 6973, 2181, 1224, 4313, 15, 1065, 1119, 6661, 7201, 398, 2073, 3373, 3528, 6564, 7187, 921, 2806, 3412, 3413, 7026, 7170, 7172, 7252,
    1595, 4330, 4474, 4518, 5238, 6863, 2730, 2734, 6503, 7502, 199, 7580, 2843, 7011, 7012, 3479, 3968, 5191, 1006, 7627, 2306, 6852, 938, 939,
    940, 6789, 1782, 2635, 5522, 54, 648, 6142, 2687, 7023, 904, 3703, 595, 2915, 5751, 5739, 3465, 5327, 4051, 3473, 3992, 5536, 132, 4469,
    4470, 52, 4065, 1145, 5543, 1791, 1844, 101, 6935, 1735, 1737, 2287, 4113, 4114, 1948, 5182, 1216, 3202, 1483, 3727, 6334, 1134, 6570, 6571,
    6912, 881, 4523, 4866, 4867, 1482, 4216, 3246, 3291, 2402, 2241, 2624, 3749, 2190, 1832, 6147, 6442, 2079, 3839, 1127, 6844, 6845, 5738, 6886,
    607, 5982, 3285, 2524, 3464, 5448, 4926, 882, 491, 493, 4809, 4810, 4130, 2508, 1528, 746, 1541, 4491, 4492, 7680, 7247, 112, 2396, 6177,
    5999, 5147, 5877, 3368, 2941, 4795, 3238, 7682, 4093, 2495, 3325, 3333, 3334, 3815, 2778, 1543, 5403, 2327, 7685, 5273, 6038, 872, 1793, 1794,
    1166, 5756, 4253, 4346, 500, 6555, 6556, 3317, 1240, 76, 7149, 275, 1339, 1340, 1341, 3955, 4066, 6039, 2032, 3840, 883, 3578, 3596, 2623,
    7558, 7656, 2494, 7090, 7091, 7092, 7649, 831, 5029, 7099, 5263, 5942, 1934, 1935, 7533, 6312, 6408, 2568, 2189, 2382, 1872, 5122, 3157, 3534,
    5339, 2109, 5758, 4046, 3590, 4922, 1171, 3292, 5023, 5950, 5628, 805, 2777, 295, 2591, 4696, 4406, 5951, 1362, 6136, 220, 1826, 3868, 1278,
    7280, 2849, 987, 2899, 2900, 443, 4183, 6258, 3215, 4807, 2034, 5961, 7527, 1207, 1510, 2069, 6008, 6820, 6890, 4146, 6420, 4175, 1390, 7018,
    5, 3432, 2926, 3007, 6322, 181, 3928, 3849, 4193, 4772, 4773, 4774, 6513, 6994, 7624, 315, 2059, 4027, 4835, 5815, 6239, 1813, 1352, 2363,
    4708, 2367, 4691, 7391, 1191, 1296, 1489, 4579, 4912, 2862, 3204, 3364, 6253, 6769, 928, 1394, 1520, 1908, 3228, 3311, 4781, 5349, 5804, 2702,
    3456, 4089, 4452, 5732, 6995, 7611, 598, 2537, 2587, 3138, 3953, 4349, 7161, 1651, 4546, 2960, 6930, 6931, 3211, 6858, 3860, 1526, 727, 4917,
    7615, 546, 1451, 4725, 3273, 4043, 2346, 6704, 7055, 5166, 4952, 2536, 693, 482, 5128, 1169, 3382, 3609, 5590, 7015, 1045, 4163, 1696, 187,
    1228, 5943, 7195, 3416, 4247, 7520, 726, 1448, 2357, 6689, 4757, 556, 3431, 3619, 3081, 2444, 3977, 1709, 2571, 330, 6395, 1061, 3761, 342,
    7579, 1800, 3135, 5284, 6677, 1768, 5550, 412, 1686, 2060, 6163, 6870, 2152, 2364, 969, 2368, 628, 663, 1297, 2293, 4182, 4581, 4914, 7422,
    2397, 2865, 3365, 6257, 1521, 1656, 1755, 3549, 4265, 6302, 7461, 705, 2761, 3462, 5062, 6158, 7001, 40, 740, 5170, 6210, 6485, 6543, 7166,
    218, 2942, 6360, 7707, 6988, 6989, 6990, 4001, 2713, 2085, 6324, 6071, 5835, 1848, 4514, 3557, 3757, 1972, 2053, 6212, 3930, 577, 5892, 2542,
    4055, 4525, 5045, 6067, 5507, 5510, 7645, 5155, 5156, 994, 7335, 2001, 2002, 7591, 4458, 2797, 2798, 2799, 2801, 2440, 2909, 2472, 3315, 7221,
    696, 7008, 1106, 4849, 1401, 4816, 1219, 1309, 6572, 6009, 6421, 6642, 5280, 5187, 1163, 7346, 3687, 7044, 5898, 6687, 1670, 7479, 7572, 7349,
    2232, 2233, 3751, 4025, 2127, 2473, 753, 754, 5484, 3128, 1072, 1073, 2117, 5706, 5709, 5710, 5669, 2349, 2350, 845, 4972, 3647, 894, 2335,
    4207, 878, 249, 4973, 267, 7553, 1415, 7204, 1616, 7630, 5129, 5130, 535, 4860, 5660, 6790, 5380, 6762, 6331, 7415, 380, 5778, 7226, 5290,
    7005, 779, 1442, 1443, 1444, 1445, 5405, 2874, 4507, 5516, 6925, 7561, 5341, 1952, 5357, 7297, 4404, 392, 111, 2966, 429, 2471, 5857, 1546,
    2600, 4634, 6629, 6900, 6208, 3786, 269, 255, 2193, 2194, 2195, 3504, 2976, 1505, 2199, 2200, 2201, 7593, 3726, 2930, 3323, 5442, 4293, 3485,
    5720, 4727, 1742, 1241, 1398, 2133, 6353, 2739, 5786, 6078, 6115, 5072, 4744, 6363, 1584, 1492, 33, 3218, 3219, 1170, 413, 967, 2803, 7123,
    1587, 3231, 3621, 5237, 575, 2010, 5426, 5621, 66, 7636, 107, 5126, 7293, 5741, 6035, 3790, 84, 4990, 3447, 1899, 555, 853, 6913, 542,
    7160, 5585, 2828, 2787, 2788, 2789, 5065, 5066, 5067, 4122, 1279, 7276, 4271, 5537, 7542, 2867, 4991, 1516, 5424, 7604, 6138, 4158, 6600, 1700,
    2256, 5754, 7458, 518, 180, 6007, 3185, 2927, 2275, 131, 3767, 5593, 3195, 2480, 3554, 1172, 3781, 7554, 6786, 962, 963, 964, 3697, 5631,
    6100, 5748, 2971, 1539, 5054, 909, 5784, 5520, 3377, 521, 1817, 1818, 301, 549, 6288, 5893, 5941, 160, 4272, 411, 6817, 5461, 7122, 4104,
    1053, 2003, 553, 4834, 812, 2693, 1164, 2947, 4771, 1708, 3354, 7417, 3439, 3440, 2613, 114, 115, 4606, 4607, 117, 128, 130, 7559, 6479,
    7562, 4675, 6383, 871, 6905, 22, 6624, 5547, 6200, 6201, 3006, 5487, 2144, 5296, 3653, 5596, 3674, 3013, 2711, 289, 4217, 6577, 5234, 276,
    3662, 1710, 3349, 4831, 4210, 492, 1560, 626, 6889, 1810, 77, 864, 2825, 3564, 2270, 4057, 711, 2307, 6892, 4513, 2297, 5985, 6733, 1289,
    1290, 1291, 1292, 2551, 879, 4765, 4766, 242, 1427, 4450, 1522, 5473, 5474, 5924, 4906, 6531, 6532, 5532, 137, 2137, 6981, 2816, 2636, 3615,
    2261, 5292, 1862, 2776, 982, 2989, 3520, 6140, 5363, 5364, 5365, 6483, 5240, 80, 7702, 688, 1000, 1833, 1834, 1835, 4475, 5896, 6419, 5678,
    5679, 1632, 1633, 1634, 1635, 5576, 1033, 1034, 1035, 1036, 1037, 3975, 3650, 4958, 1226, 7414, 7205, 7206, 451, 4052, 4053, 1618, 1619, 1620,
    3587, 1992, 4263, 2664, 6044, 7310, 7311, 7312, 5153, 3875, 5428, 3782, 829, 4955, 4956, 2058, 4524, 3807, 2626, 1116, 2049, 3404, 2782, 4078,
    5880, 6569, 661, 2684, 3444, 3445, 1167, 6967, 7178, 4325, 4326, 5791, 1859, 2160, 110, 6560, 6129, 2077, 5724, 3078, 4058, 4157, 5255, 5256,
    6777, 4034, 3974, 3134, 4076, 3612, 1074, 1075, 5677, 5787, 5788, 6342, 6343, 1712, 1713, 1714, 5691, 3302, 1001, 1004, 3425, 3094, 1093, 1094,
    1248, 4890, 4893, 4894, 409, 3352, 2459, 2460, 2461, 2462, 2463, 7239, 4635, 480, 5260, 6876, 4839, 4699, 6965, 6966, 5235, 7277, 4120, 6296,
    1043, 1345, 418, 646, 2552, 557, 558, 2321, 6311, 5749, 5750, 4410, 3193, 5218, 5249, 3867, 5763, 5747, 3092, 2638, 4811, 7460, 1255, 7344,
    2187, 6599, 7069, 7231, 5494, 2811, 2449, 617, 1002, 699, 4566, 5632, 4281, 4282, 4283, 4284, 4285, 1596, 5980, 588, 88, 1200, 5771, 2467,
    97, 1905, 1906, 1985, 2277, 270, 1044, 785, 671, 512, 4465, 4466, 4467, 5878, 1919, 3568, 5415, 550, 3711, 3266, 6561, 5984, 3072, 4083,
    326, 850, 5855, 1723, 2757, 2824, 5671, 7596, 5305, 1898, 2036, 1287, 1288, 2469, 802, 430, 1432, 6425, 1644, 5266, 834, 4279, 5757, 6293,
    4883, 334, 4112, 1589, 5963, 5627, 2356, 1896, 5664, 5355, 1377, 4047, 3197, 3005, 7705, 2488, 4407, 4007, 3604, 6094, 4938, 5432, 5433, 708,
    1501, 4674, 2616, 2617, 7164, 2594, 1874, 4221, 3994, 6069, 7412, 1815, 922, 2932, 125, 4614, 6974, 2192, 6125, 1646, 2097, 1799, 5872, 6156,
    6211, 6148, 408, 2314, 842, 285, 1750, 4825, 3958, 2868, 6607, 3797, 90, 5800, 1858, 890, 7447, 876, 3344, 5856, 4806, 6894, 1388, 1305,
    1760, 6499, 4241, 5211, 5212, 453, 7347, 4758, 540, 5466, 3585, 7563, 5931, 378, 510, 7152, 896, 4502, 7383, 7384, 7385, 7361, 6093, 6376,
    3471, 5777, 1779, 2786, 1141, 5167, 6150, 3891, 1490, 6382, 3253, 7207, 6915, 1866, 1867, 3324, 2312, 5267, 5268, 3395, 6460, 4981, 4763, 2562,
    5113, 6703, 69, 70, 5116, 5117, 5118, 6522, 1561, 5503, 2448, 6468, 6469, 927, 2103, 6101, 5150, 4059, 2923, 633, 634, 4080, 4213, 6406,
    4840, 3887, 5459, 3181, 1542, 3102, 662, 5344, 6918, 4268, 2405, 3957, 6530, 5727, 1666, 7588, 7589, 7364, 6191, 6192, 6827, 6828, 4153, 4154,
    4633, 207, 5525, 6923, 2840, 818, 7635, 3719, 5427, 5302, 7146, 1087, 2296, 3015, 3016, 3398, 6716, 4099, 6413, 2094, 2095, 2573, 1563, 325,
    2434, 7575, 5642, 1308, 7111, 913, 893, 5584, 5903, 3244, 7301, 3237, 31, 6036, 5376, 5377, 723, 100, 1130, 2038, 1271, 1731, 3855, 6897,
    1821, 6655, 3350, 4144, 4145, 1150, 4793, 675, 3801, 4219, 4369, 4531, 7097, 7098, 7473, 3577, 822, 823, 466, 3450, 4398, 632, 4534, 2695,
    856, 1698, 1699, 2017, 300, 4537, 6448, 5534, 151, 760, 3356, 3357, 3358, 2678, 3800, 1135, 2436, 3537, 3538, 3540, 3543, 3544, 3545, 3208,
    5406, 4061, 4234, 4235, 2873, 2875, 2876, 2877, 2878, 2879, 1677, 2391, 801, 665, 4737, 4683, 7388, 7389, 3901, 3902, 3903, 3817, 2835, 7300,
    3384, 3314, 3649, 7602, 6412, 3249, 4516, 7498, 1544, 5611, 3052, 7613, 4428, 2243, 4432, 2906, 3773, 2196, 2288, 6955, 6587, 4318, 4339, 369,
    5993, 3737, 2857, 519, 2880, 2881, 2882, 2883, 2884, 2885, 5640, 6638, 3762, 4572, 4573, 4238, 5553, 4728, 5629, 7471, 5244, 4676, 86, 603,
    105, 2968, 2969, 2970, 3190, 3191, 4659, 4660, 7698, 7699, 144, 1960, 1218, 5665, 2182, 7532, 414, 920, 1066, 2726, 3659, 7499, 1894, 7369,
    4760, 1236, 1237, 5768, 7470, 3045, 6108, 2407, 5074, 5075, 5076, 2298, 7459, 7482, 1816, 6116, 7570, 1239, 5096, 681, 3921, 38, 2129, 7484,
    7485, 579, 670, 3689, 85, 4270, 520, 2167, 5814, 5247, 2080, 4521, 5472, 263, 5476, 5572, 2104, 7236, 448, 5779, 7667, 5769, 5320, 6308,
    2565, 2134, 7287, 4085, 4226, 5657, 654, 6243, 6244, 6245, 7600, 2871, 2872, 5667, 1157, 5917, 452, 3144, 4338, 3967, 2509, 5257, 7285, 7683,
    5617, 5057, 143, 4622, 7662, 5994, 5995, 5996, 116, 134, 826, 7051, 7053, 4561, 4054, 6907, 5449, 1806, 5361, 3850, 1608, 3189, 7047, 3672,
    2913, 2914, 5492, 5103, 2476, 5258, 438, 1953, 1954, 6349, 930, 5789, 6282, 2416, 121, 2709, 5871, 3889, 506, 3122, 4371, 5601, 6381, 7621,
    1387, 4649, 531, 1727, 4383, 1467, 3532, 3434, 6868, 1473, 256, 2039, 2040, 3750, 3589, 918, 6183, 5891, 3008, 6552, 4732, 6327, 1917, 895,
    2996, 3632, 4028, 6205, 483, 1730, 1733, 4677, 3682, 7434, 2652, 3397, 1668, 1192, 6943, 5326, 5889, 2832, 3419, 5820, 165, 5250, 401, 402,
    403, 404, 4547, 7088, 5597, 3832, 3793, 4844, 6188, 1726, 3290, 7314, 388, 1456, 3752, 3753, 3754, 3755, 3756, 919, 2607, 4645, 4006, 4035,
    2400, 3355, 4239, 2650, 2651, 2779, 2780, 2781, 4716, 4717, 5929, 7556, 4847, 7686, 1531, 3252, 6159, 4309, 394, 6074, 5904, 4755, 5524, 4451,
    7273, 490, 1720, 888, 257, 2548, 7156, 1152, 3145, 630, 6813, 7110, 278, 4201, 4202, 497, 3949, 2659, 5019, 3971, 3972, 3648, 6165, 6184,
    3194, 6295, 6718, 752, 6782, 7517, 2155, 957, 1945, 800, 6338, 2009, 167, 1939, 4178, 2639, 230, 576, 4045, 3993, 4797, 2834, 6173, 1195,
    900, 2953, 2517, 2999, 3064, 6396, 926, 2102, 2361, 1895, 5068, 5069, 5070, 5726, 5594, 5595, 2259, 2260, 3570, 3571, 4237, 4515, 5276, 2317,
    4937, 1748, 601, 6270, 6271, 5761, 5561, 3282, 102, 1787, 5264, 2007, 7446, 6504, 457, 5453, 7303, 3259, 6758, 2814, 3306, 3009, 5854, 5772,
    3558, 5158, 5430, 6209, 2218, 6812, 4096, 3270, 7704, 7672, 1204, 6216, 5047, 1064, 4016, 1470, 6831, 5328, 2574, 268, 2360, 966, 1231, 1232,
    3418, 2408, 3857, 2511, 7165, 843, 3779, 2795, 2123, 1745, 3224, 2186, 1070, 5838, 1054, 1055, 3201, 1719, 1335, 7489, 5345, 5733, 6919, 792,
    4726, 5243, 1376, 2520, 4551, 4714, 6298, 5850, 1503, 222, 4753, 983, 3341, 795, 3262, 3600, 7336, 7337, 4374, 4375, 2116, 3497, 345, 346,
    347, 348, 5186, 3613, 4260, 6744, 3774, 4597, 5106, 4110, 1221, 201, 5388, 3946, 5922, 3389, 761, 386, 1766, 586, 1182, 1337, 5801, 6694,
    5458, 189, 5564, 7290, 7291, 1419, 1386, 7467, 7468, 2490, 7654, 2848, 6299, 162, 3174, 6969, 5236, 5620, 83, 5148, 4646, 7669, 4081, 4082,
    4722, 3286, 3494, 3709, 1003, 2920, 4932, 7546, 941, 3888, 3065, 6672, 790, 791, 5971, 1071, 6753, 1008, 3746, 233, 3883, 3508, 5083, 7240,
    6176, 6362, 3403, 6403, 2959, 3518, 226, 227, 2967, 4062, 5673, 271, 6961, 3326, 4000, 7332, 7333, 2660, 949, 7616, 5934, 1854, 1115, 3599,
    961, 7496, 3307, 5947, 4593, 1498, 5160, 4015, 7306, 3777, 266, 7356, 6032, 1144, 2301, 7033, 4333, 1307, 5037, 5038, 1565, 5478, 2553, 284,
    7137, 3909, 3910, 6266, 6814, 6815, 3715, 2944, 1126, 7618, 6399, 6538, 5651, 5921, 3057, 415, 770, 5881, 426, 427, 564, 650, 652, 5506,
    2784, 3664, 3665, 1112, 1113, 1114, 1319, 6836, 7148, 2452, 2454, 2807, 5513, 1836, 1837, 2207, 3488, 3490, 3666, 5198, 6424, 3573, 3933, 4040,
    5381, 5382, 5383, 5384, 3113, 5407, 5408, 5409, 5410, 5764, 5867, 1987, 1988, 61, 2166, 3171, 803, 7638, 947, 4929, 6387, 446, 7557, 236,
    1500, 2502, 6477, 3146, 7244, 1434, 494, 1435, 7227, 1437, 7577, 6113, 808, 7234, 5275, 5586, 6064, 2615, 3060, 2580, 2581, 717, 3670, 891,
    2979, 1909, 2437, 543, 544, 589, 1426, 5131, 87, 7493, 7691, 1675, 5645, 2921, 4430, 3275, 5337, 2351, 870, 3084, 6405, 2917, 3375, 5165,
    5213, 5393, 1778, 1752, 532, 2897, 905, 4870, 2993, 2235, 5570, 6537, 4997, 344, 5321, 5322, 3611, 1918, 3374, 5438, 4876, 2945, 5841, 6060,
    3717, 6198, 4269, 7675, 7660, 7537, 1514, 5519, 2732, 3821, 2110, 7456, 4557, 6584, 6585, 1280, 3339, 4323, 4673, 5246, 1868, 4768, 3067, 7585,
    5105, 7423, 7359, 4778, 4779, 360, 2640, 2641, 2642, 2643, 3394, 2978, 6057, 6058, 4358, 5600, 3760, 2284, 4678, 4118, 5736, 5270, 2410, 5111,
    2336, 2337, 2512, 3192, 3132, 6540, 673, 844, 2020, 2021, 4695, 6623, 1846, 7116, 4817, 4818, 277, 5051, 4305, 912, 5521, 3559, 2234, 2545,
    5723, 7453, 5852, 60, 6492, 1707, 1839, 4919, 6263, 1886, 2766, 4605, 5450, 5451, 7455, 6231, 5379, 5670, 4223, 4861, 211, 6462, 3669, 1685,
    948, 1496, 5161, 730, 6997, 1650, 3131, 4872, 3976, 1471, 1975, 4194, 991, 2986, 382, 2533, 3088, 3954, 395, 2230, 4855, 4856, 7678, 5145,
    2653, 2708, 3920, 738, 6385, 1672, 4746, 2599, 4962, 5866, 1967, 3139, 3351, 2667, 2851, 7238, 5285, 2823, 2037, 3881, 5799, 835, 3414, 1598,
    1143, 3515, 5790, 5792, 6091, 6092, 6283, 2415, 2418, 2419, 2420, 2421, 2422, 2423, 30, 3272, 58, 445, 4814, 7235, 6518, 4903, 3763, 4813,
    1452, 1453, 1454, 4376, 2130, 1857, 3680, 6803, 12, 471, 3622, 4908, 7483, 6323, 1355, 7393, 4559, 7260, 1606, 7353, 6114, 7673, 1185, 6496,
    6755, 6756, 1732, 6806, 2582, 6773, 6774, 205, 4995, 4996, 6684, 6685, 3635, 1856, 169, 3973, 6028, 4494, 6668, 7454, 3233, 5239, 1368, 4103,
    669, 5849, 4792, 3348, 3718, 6326, 1193, 1397, 1015, 704, 861, 4570, 5569, 6834, 5434, 4434, 2227, 618, 7107, 946, 6242, 4372, 2398, 2869,
    2870, 2800, 6681, 1665, 1679, 1680, 640, 5089, 6316, 7626, 7466, 7237, 7431, 4804, 6452, 1108, 4214, 4215, 1142, 331, 5441, 642, 944, 6086,
    6087, 6088, 7059, 6366, 1120, 4594, 4595, 4596, 1300, 7194, 725, 6005, 2957, 584, 585, 2833, 6297, 1570, 5223, 5514, 4286, 817, 118, 4610,
    4611, 3721, 127, 129, 4616, 1692, 1180, 1105, 4259, 5241, 2603, 4865, 5323, 2991, 2768, 7663, 5663, 6639, 4481, 6124, 2527, 3438, 4782, 5445,
    5806, 3461, 6127, 5378, 1153, 2539, 1773, 718, 1622, 6377, 469, 1956, 477, 1808, 3380, 7448, 877, 3870, 4408, 7093, 6054, 4748, 4954, 1790,
    6853, 234, 3824, 4111, 3616, 6674, 2774, 6954, 6971, 4488, 2769, 4832, 356, 6792, 6764, 4002, 3524, 3582, 7435, 3966, 4030, 166, 5294, 4126,
    2081, 2513, 591, 2401, 4039, 1823, 7586, 3054, 260, 5109, 7622, 339, 3112, 2474, 7147, 4666, 1260, 3430, 3651, 6011, 2258, 7192, 3415, 4246,
    6854, 1406, 3167, 768, 1725, 2689, 4440, 6617, 6937, 7158, 4230, 4679, 2305, 1215, 5102, 6615, 4091, 4095, 3223, 5546, 2685, 5348, 1788, 5254,
    7319, 6018, 5554, 855, 1704, 6167, 737, 6276, 2793, 4171, 3198, 3466, 3539, 4423, 365, 6660, 3723, 186, 4560, 6040, 6041, 3740, 679, 2952,
    3744, 2955, 4348, 5216, 6710, 6711, 2500, 6435, 6436, 24, 5180, 1479, 3483, 1480, 5052, 1481, 1404, 1405, 5890, 5735, 5143, 5774, 6525, 7397,
    3036, 4643, 4509, 4108, 2767, 2528, 6203, 5418, 135, 4618, 7560, 973, 5146, 16, 7030, 7254, 1597, 6708, 2736, 1184, 3035, 1641, 6215, 6217,
    6218, 4115, 1947, 2387, 2388, 1484, 3845, 1168, 1743, 3002, 3003, 2355, 2499, 2354, 7348, 6229, 4311, 6562, 4327, 3448, 2165, 2128, 200, 6885,
    3123, 3124, 2668, 3041, 5953, 5954, 7614, 5093, 6592, 3343, 4417, 789, 4013, 1133, 5262, 3096, 4004, 4638, 979, 470, 6264, 6902, 4949, 3156,
    1354, 2973, 2974, 2975, 1691, 3803, 6459, 6750, 4905, 6368, 6206, 1508, 3535, 7323, 1038, 1525, 7109, 3657, 3658, 2411, 6736, 3863, 6956, 4156,
    3053, 7296, 5604, 2675, 2676, 2677, 3014, 7565, 3640, 5577, 2093, 6664, 6665, 6666, 6667, 5104, 6157, 683, 6415, 1409, 1410, 1411, 1412, 5582,
    1461, 5868, 5869, 1457, 3778, 3995, 528, 1581, 1583, 5619, 1367, 78, 2050, 6022, 6632, 6261, 6579, 4362, 7124, 6735, 2674, 3530, 3531, 3095,
    7281, 2765, 7126, 7127, 2729, 1048, 1049, 4003, 587, 4822, 1095, 1249, 4351, 5479, 5480, 5482, 5483, 5496, 7329, 4446, 3859, 72, 73, 74,
    1413, 3706, 3707, 3040, 3188, 597, 7274, 4939, 4940, 5009, 5010, 5012, 5013, 5060, 3620, 2135, 3798, 3799, 5958, 5959, 6359, 231, 508, 3882,
    55, 3506, 5977, 3304, 3305, 4945, 1738, 1111, 3660, 3661, 7571, 4700, 4701, 5136, 677, 1883, 1122, 5968, 5539, 3391, 6740, 4636, 4637, 6026,
    46, 1534, 2529, 511, 2229, 368, 5242, 6650, 7444, 7322, 7216, 5190, 7693, 7140, 7169, 2299, 3936, 7480, 1661, 5232, 5233, 4874, 6233, 2005,
    3595, 7197, 2252, 6219, 6220, 6221, 6222, 6223, 6224, 6225, 1660, 6375, 2938, 2939, 3572, 1860, 1861, 2210, 2211, 2212, 2213, 2214, 4762, 406,
    3136, 3935, 4723, 810, 5623, 3911, 5504, 2088, 4218, 3679, 4306, 6720, 6721, 2403, 6043, 7387, 1887, 7368, 3708, 7451, 2595, 2596, 2829, 460,
    1005, 3900, 7396, 787, 3552, 3410, 5925, 196, 1334, 262, 5475, 1951, 1978, 6802, 4262, 2644, 2645, 2646, 7541, 1515, 4752, 7676, 4663, 1916,
    4979, 214, 2221, 2222, 4063, 5436, 7709, 3704, 3705, 841, 3529, 5528, 5529, 5530, 2654, 2163, 7113, 3937, 4904, 6968, 2412, 431, 5545, 6630,
    4837, 71, 551, 1995, 2303, 4790, 7075, 1796, 3906, 4881, 5548, 6542, 2707, 5658, 6628, 664, 3500, 5162, 7426, 3366, 7257, 1399, 3836, 4456,
    5350, 7259, 1664, 2762, 4296, 7002, 682, 1433, 1625, 98, 1131, 7452, 3046, 7182, 3956, 1149, 1910, 1873, 6520, 5185, 5034, 2631, 184, 3169,
    364, 366, 367, 6172, 6073, 4664, 5154, 1630, 1422, 1423, 2977, 1506, 4425, 8, 4032, 5523, 7584, 6118, 4310, 884, 3361, 6491, 6873, 1364,
    2286, 5822, 2464, 1789, 4689, 410, 2741, 5676, 7004, 4933, 6246, 7481, 897, 3230, 6896, 4589, 6798, 6799, 6800, 6801, 3332, 4756, 91, 92,
    419, 420, 421, 2673, 7581, 5858, 7566, 2030, 6698, 1785, 3037, 3713, 7526, 7395, 2096, 2065, 993, 1532, 288, 3383, 7576, 5579, 7342, 674,
    2019, 516, 4227, 4228, 4775, 5558, 2197, 2544, 3408, 6627, 185, 1165, 4693, 1491, 1554, 2523, 6161, 7125, 7689, 4583, 6260, 6723, 1721, 2592,
    2716, 6883, 1678, 2771, 4090, 4222, 5581, 6558, 228, 2023, 3999, 4343, 4729, 4730, 7117, 1881, 4421, 5766, 5767, 5183, 3626, 731, 6461, 5048,
    1138, 5081, 6916, 2758, 3917, 6999, 5874, 5875, 2445, 5780, 4553, 4554, 4555, 7139, 2924, 602, 5181, 5425, 5819, 3735, 3736, 3952, 1607, 1610,
    3848, 3080, 1477, 29, 2822, 1628, 51, 6341, 5058, 6613, 2131, 2414, 5527, 616, 4431, 2311, 7363, 2838, 2381, 839, 5515, 2629, 6473, 5214,
    6181, 4658, 5041, 7640, 2601, 2406, 5071, 2046, 1381, 3071, 5309, 2316, 321, 6754, 248, 2217, 4598, 4599, 2219, 2220, 851, 5802, 3232, 41,
    42, 175, 1, 1425, 7168, 3730, 385, 3808, 7022, 4439, 868, 7573, 6195, 7651, 7653, 7066, 848, 1269, 1579, 3280, 4987, 5839, 6671, 849,
    5840, 6977, 721, 4134, 4197, 4198, 4672, 7203, 836, 3685, 4391, 4735, 6145, 7228, 245, 2175, 2483, 5843, 2809, 2810, 4050, 5602, 1603, 4476,
    4477, 6426, 6428, 7262, 2749, 2750, 6652, 3765, 3766, 5672, 81, 6083, 7167, 7703, 2844, 2845, 6633, 7013, 3482, 7677, 484, 6950, 6160, 6717,
    176, 6289, 2491, 5493, 5609, 4360, 93, 94, 95, 96, 593, 594, 2442, 3319, 7318, 3813, 7552, 2271, 2115, 1819, 4619, 5888, 3422, 2048,
    2424, 2425, 2426, 2427, 2428, 2429, 6926, 3451, 3787, 375, 1139, 1624, 5728, 751, 3853, 3854, 6732, 2158, 3242, 6500, 6501, 2908, 53, 2343,
    570, 571, 3085, 3086, 6068, 5966, 7606, 3165, 7302, 3258, 5753, 6757, 2813, 2238, 4019, 6076, 5900, 5901, 308, 7670, 1744, 7142, 3969, 5803,
    4533, 783, 742, 3074, 887, 5282, 5011, 998, 3441, 2320, 899, 7355, 4457, 6238, 7131, 1613, 316, 1523, 5306, 6867, 357, 5650, 6340, 6371,
    6357, 1286, 4783, 5912, 1636, 3728, 1042, 907, 1920, 3420, 5742, 6651, 3584, 7372, 6549, 5179, 5997, 5389, 4704, 3776, 5108, 7180, 5021, 4542,
    5358, 4359, 1414, 608, 3981, 2066, 2409, 1564, 2575, 2576, 7245, 2044, 4936, 4751, 3367, 2362, 7583, 4129, 4079, 6573, 2433, 2856, 4415, 4192,
    5371, 5372, 6498, 7188, 722, 7308, 3525, 780, 219, 2586, 6465, 5508, 5509, 7646, 1392, 1395, 7531, 2371, 6416, 4718, 6851, 1529, 1973, 4188,
    4848, 2264, 5016, 5017, 1568, 6871, 1320, 1321, 5773, 3710, 3495, 3876, 3209, 6441, 5644, 2249, 3984, 6325, 3043, 4344, 7184, 1217, 668, 5832,
    825, 3159, 3160, 7155, 7440, 2583, 2584, 2585, 35, 36, 37, 6659, 6696, 5464, 1474, 1930, 7217, 6526, 6527, 6528, 1447, 7623, 4671, 1132,
    2008, 7315, 7136, 5488, 655, 6162, 1517, 6012, 7141, 4590, 7208, 7209, 7210, 2826, 5139, 6605, 7176, 6511, 2100, 379, 6914, 6313, 6314, 2263,
    3628, 354, 355, 7555, 6783, 6168, 1486, 1697, 3436, 7317, 2841, 6003, 373, 3931, 5199, 5200, 3996, 6533, 2752, 6595, 5164, 6130, 183, 2309,
    3898, 5002, 984, 936, 1600, 6202, 279, 1527, 5745, 6938, 4179, 2560, 6401, 1311, 2691, 985, 1242, 1375, 499, 6451, 3268, 5281, 581, 5662,
    3047, 3048, 3049, 332, 7655, 6430, 2743, 6431, 3154, 3155, 4291, 643, 3205, 5447, 1533, 2705, 171, 6329, 5986, 3964, 2006, 846, 2089, 9,
    6524, 6132, 6133, 5137, 2487, 886, 7269, 7270, 7271, 5172, 6052, 7352, 4953, 7102, 4745, 6586, 3985, 333, 7214, 4441, 2579, 3381, 7403, 7404,
    416, 417, 7034, 6414, 161, 7648, 3129, 3499, 2893, 5659, 4777, 1117, 1118, 2441, 4017, 6959, 4685, 7330, 7331, 433, 434, 3580, 3581, 536,
    537, 6947, 2283, 6080, 6081, 6082, 4384, 775, 468, 6893, 2886, 5914, 6829, 3724, 2987, 291, 710, 4256, 4258, 2715, 5981, 2198, 5918, 2078,
    1351, 4433, 7457, 3880, 5592, 349, 2588, 6697, 3369, 202, 5353, 2279, 174, 2722, 4532, 2394, 7529, 7530, 2697, 5624, 970, 2156, 971, 7424,
    7425, 7539, 7540, 974, 1458, 6781, 7516, 2153, 2000, 6277, 2794, 3421, 3468, 3469, 7405, 5625, 3617, 1996, 3027, 3496, 3001, 813, 4511, 6922,
    4105, 4552, 2468, 3847, 6649, 3470, 148, 26, 2839, 6523, 7394, 5588, 694, 958, 198, 7538, 5329, 562, 898, 5049, 3668, 1158, 1159, 1160,
    1161, 2534, 1655, 5559, 4585, 1567, 4864, 4851, 3502, 5120, 5121, 2202, 4010, 3673, 5495, 5092, 7620, 1293, 1294, 3690, 4819, 3454, 910, 7463,
    3019, 7582, 154, 3695, 1993, 1378, 212, 213, 5615, 3634, 5053, 5616, 6106, 6107, 6859, 552, 48, 6804, 902, 4517, 5845, 5098, 32, 6784,
    7518, 2161, 5230, 3298, 2086, 7219, 1348, 4084, 5319, 7695, 2, 4319, 4340, 3079, 6380, 942, 7701, 3841, 2119, 5101, 336, 4304, 610, 6793,
    5864, 5668, 5157, 658, 2114, 7133, 306, 307, 4965, 5885, 7619, 3498, 6541, 5990, 4694, 6365, 1724, 3070, 639, 4571, 6199, 7687, 6111, 6112,
    7057, 7074, 1213, 7, 666, 988, 7103, 3700, 578, 6597, 1349, 7507, 7650, 1469, 1206, 4558, 6235, 2087, 7639, 397, 7171, 7253, 287, 1210,
    1593, 3510, 3511, 6839, 6880, 2746, 6640, 1659, 3501, 1450, 624, 3694, 7086, 1931, 4974, 5707, 4341, 5703, 5298, 4543, 1276, 7628, 7043, 3091,
    6000, 7150, 4186, 3764, 5138, 2514, 4300, 5289, 5471, 2717, 3892, 6180, 6979, 2859, 3768, 862, 4569, 5050, 7610, 28, 5362, 109, 554, 4436,
    4715, 3018, 4498, 3104, 625, 2215, 2266, 989, 990, 2985, 2250, 2274, 7006, 7007, 4742, 6909, 5463, 2948, 3180, 5269, 4684, 6397, 3980, 3963,
    3827, 6928, 6929, 405, 7642, 1338, 3734, 4075, 3691, 702, 703, 859, 860, 4568, 3, 156, 3796, 5140, 5141, 5142, 6945, 2951, 6709, 5253,
    4155, 237, 6389, 2998, 1812, 6482, 5061, 700, 1673, 3618, 4567, 337, 3833, 1831, 155, 3794, 3795, 4117, 5542, 6444, 2151, 6273, 203, 204,
    2496, 6898, 6899, 6189, 4160, 1328, 1329, 3894, 7283, 2269, 934, 4167, 3692, 3250, 6227, 7233, 5394, 5395, 2075, 3699, 6317, 566, 567, 3816,
    2632, 7307, 6878, 1146, 4968, 4969, 3588, 6699, 3961, 6272, 4290, 7478, 5998, 3151, 3152, 3153, 5556, 5557, 62, 7118, 7119, 6495, 6548, 2672,
    6861, 1446, 2033, 3607, 6594, 5163, 1684, 5099, 2289, 5560, 2257, 328, 3075, 636, 2666, 7494, 7495, 631, 5467, 5468, 5469, 3569, 5969, 5970,
    3220, 5420, 3842, 5003, 1202, 4915, 5913, 1950, 2501, 6056, 250, 251, 252, 3566, 2827, 1582, 2723, 7497, 7578, 2727, 6352, 7009, 5366, 5367,
    6616, 3477, 7282, 5274, 2630, 2922, 1057, 697, 793, 6042, 188, 5470, 7472, 5821, 1347, 2688, 2671, 5740, 4250, 5411, 1913, 5902, 2903, 5695,
    5698, 5699, 7437, 6254, 6255, 4266, 4651, 4652, 4653, 5222, 6933, 1825, 7054, 3166, 7130, 1222, 4642, 7186, 3411, 1223, 719, 1225, 968, 432,
    2074, 7028, 7029, 1229, 1230, 1599, 1602, 4331, 6386, 6864, 976, 2821, 3677, 4187, 4261, 225, 5566, 2706, 4044, 945, 449, 5847, 2028, 5489,
    7343, 728, 6455, 4584, 4586, 6807, 5385, 1310, 2026, 1753, 5343, 5375, 6278, 7492, 1299, 4455, 6991, 2170, 6400, 2342, 2898, 3825, 1943, 6791,
    6763, 6291, 4412, 5926, 613, 6155, 5587, 1382, 4859, 1626, 487, 5830, 1129, 3575, 6339, 7381, 7382, 3983, 6692, 240, 5575, 1189, 4361, 6333,
    1258, 1259, 1499, 5574, 1662, 1663, 5533, 150, 5535, 152, 1690, 4863, 1795, 2470, 7295, 5024, 3021, 7056, 7060, 2493, 7275, 7070, 5589, 7073,
    5014, 5015, 5387, 4947, 1722, 6682, 660, 4805, 788, 1775, 569, 1551, 4668, 5351, 2962, 2148, 5862, 2013, 5955, 2435, 6985, 6986, 3481, 7637,
    2177, 4225, 5759, 6719, 4220, 5485, 396, 6488, 4657, 2014, 1495, 1084, 744, 2754, 2735, 0, 7305, 6746, 6747, 6748, 5090, 2310, 6519, 3895,
    47, 6388, 7373, 4195, 4196, 6017, 6251, 3433, 809, 635, 4928, 5189, 2541, 4647, 3293, 978, 980, 529, 261, 5386, 4545, 1511, 4447, 6010,
    762, 763, 764, 4448, 4541, 572, 3645, 5175, 7631, 2029, 4449, 3235, 6422, 5712, 5715, 6970, 146, 1277, 6944, 6726, 4948, 209, 210, 5046,
    2413, 7278, 6378, 1957, 1431, 6626, 4302, 5169, 5573, 3630, 3631, 7193, 1016, 1017, 3426, 3427, 4444, 1941, 3399, 3400, 7548, 3856, 7524, 4588,
    2995, 313, 3597, 3598, 959, 960, 637, 638, 7374, 4920, 4921, 3646, 2570, 4993, 1234, 5119, 3879, 6993, 7325, 3241, 6070, 3633, 3814, 2612,
    2475, 2254, 6463, 6464, 305, 6275, 6547, 6575, 6103, 3810, 235, 5317, 1885, 6794, 5865, 6653, 1507, 1575, 5123, 6809, 3393, 3512, 1654, 3923,
    5135, 3918, 6610, 5035, 5000, 3579, 2912, 7477, 4168, 4169, 223, 1705, 4662, 4808, 892, 4295, 6099, 6169, 6693, 2281, 3179, 18, 739, 629,
    1687, 4086, 5342, 2796, 7491, 4976, 5215, 698, 4564, 4565, 4277, 4278, 478, 743, 612, 6097, 4754, 614, 2031, 1962, 1562, 7402, 444, 3732,
    3591, 5905, 2546, 2634, 5347, 5462, 3103, 1585, 6877, 2372, 2326, 545, 759, 1314, 4127, 5906, 5909, 4397, 4934, 5549, 2531, 1062, 1063, 2011,
    6957, 6958, 4026, 1183, 5423, 533, 2686, 5460, 5271, 5272, 190, 5088, 1137, 3866, 2665, 1284, 1285, 4886, 1747, 6904, 6891, 3225, 5431, 4276,
    4485, 5752, 1875, 1876, 1877, 1878, 1879, 5412, 5413, 3449, 5626, 3809, 3310, 282, 2700, 2701, 294, 1889, 1890, 1891, 1892, 3523, 407, 5231,
    5762, 1428, 903, 5928, 5648, 1385, 3401, 7096, 6237, 6673, 2696, 6051, 1652, 4580, 1282, 4116, 4878, 4879, 5043, 6702, 7017, 1780, 5567, 6139,
    2245, 2061, 3127, 1621, 5734, 7644, 2506, 5115, 3567, 4650, 5028, 2251, 7104, 3519, 1811, 7105, 6611, 3770, 5227, 5518, 2864, 2176, 4416, 3206,
    3927, 6724, 2764, 6374, 7292, 6621, 6456, 5538, 6644, 49, 4453, 4454, 7694, 6474, 6476, 867, 6194, 2384, 6625, 2184, 1068, 925, 7299, 2610,
    2611, 4880, 7371, 1901, 1148, 6521, 7487, 7248, 6927, 238, 5908, 7288, 6545, 3990, 4370, 3200, 6402, 2507, 1974, 5177, 1125, 384, 6439, 6440,
    680, 1085, 2248, 5456, 1921, 64, 4139, 2704, 4749, 1749, 168, 6286, 6404, 6636, 755, 3904, 7430, 3247, 3248, 2543, 2982, 5694, 6398, 6951,
    4707, 179, 1969, 3017, 3812, 5005, 5666, 5886, 1681, 2359, 6407, 7427, 3738, 1465, 7547, 3629, 4519, 1558, 3340, 2933, 2430, 6117, 1326, 320,
    7014, 4022, 4023, 4024, 6888, 1018, 1019, 7067, 5401, 6213, 6153, 5221, 1107, 7567, 3097, 7594, 1612, 2622, 1353, 4445, 1047, 5765, 6178, 715,
    7597, 4743, 1701, 7564, 2431, 3775, 4438, 1303, 4845, 6037, 329, 7411, 3168, 447, 1758, 3696, 4064, 3033, 3034, 1843, 4071, 4072, 4073, 4499,
    4770, 1591, 517, 5711, 7365, 7366, 7367, 2604, 3780, 5945, 889, 830, 3733, 7071, 3111, 4159, 4913, 6576, 2760, 6998, 2242, 4724, 4550, 2625,
    2619, 5300, 2842, 4587, 4380, 592, 4174, 6030, 2341, 4386, 6908, 799, 1850, 7313, 439, 5288, 1671, 3022, 2375, 6728, 1233, 2136, 5481, 1888,
    3522, 6432, 192, 193, 194, 1464, 1683, 5422, 5781, 7668, 6964, 7474, 6062, 2802, 7031, 5831, 3271, 6510, 6725, 7697, 5064, 1366, 4495, 485,
    3170, 7211, 6934, 7522, 7523, 191, 3435, 1540, 5359, 3959, 265, 735, 1746, 786, 1227, 3337, 4162, 6004, 4780, 7112, 2669, 3263, 3264, 3265,
    1439, 4426, 4427, 5416, 6240, 3550, 2606, 2290, 5402, 1640, 3614, 1577, 2627, 4980, 1693, 2479, 317, 7198, 4240, 4138, 4377, 3028, 1023, 1024,
    6551, 4731, 4799, 2918, 7684, 6450, 1882, 3602, 241, 4490, 4229, 6729, 2772, 6016, 5356, 7671, 4479, 20, 2432, 811, 6785, 2934, 1576, 5991,
    5975, 1124, 7592, 7525, 3608, 5171, 7536, 3010, 2940, 3681, 3606, 6614, 6170, 4350, 2169, 2171, 4941, 2946, 2904, 6940, 6941, 6942, 5637, 4464,
    3288, 1176, 475, 2282, 7232, 5813, 3221, 5649, 1379, 5635, 5636, 5654, 4538, 2658, 6778, 6779, 7512, 6780, 7514, 6166, 3177, 736, 1706, 6171,
    4018, 5031, 706, 3601, 2620, 4353, 1316, 3747, 2172, 2173, 4838, 7445, 3478, 1493, 7358, 1022, 4399, 4400, 6850, 309, 1336, 172, 1853, 935,
    2916, 4784, 4785, 7326, 5151, 1384, 4414, 4029, 1851, 2931, 794, 6669, 6279, 3050, 7665, 6821, 3120, 4147, 3556, 302, 2159, 6309, 6429, 7072,
    814, 39, 6361, 6984, 6987, 2538, 3353, 6123, 2393, 6433, 6434, 1772, 2063, 5540, 5605, 5606, 5816, 6241, 1814, 4128, 7045, 7076, 1774, 2365,
    4710, 343, 458, 459, 2369, 4, 435, 685, 1298, 3922, 4582, 4916, 1932, 3392, 5063, 5437, 6053, 6259, 6612, 6619, 6770, 7256, 1014, 1403,
    1658, 1756, 3222, 3313, 3551, 5810, 6154, 6303, 6578, 2703, 2763, 3182, 3463, 6128, 7003, 7569, 7612, 208, 863, 3087, 3437, 5333, 986, 2121,
    3327, 3509, 5085, 6095, 6751, 5084, 7390, 1841, 4946, 7038, 3886, 3517, 6705, 4294, 6149, 4500, 2300, 6656, 6657, 2820, 3574, 6019, 6020, 3844,
    3277, 4639, 4640, 3164, 3948, 1318, 1976, 5307, 1830, 2098, 1051, 2593, 6588, 3804, 2253, 7528, 3944, 676, 2108, 644, 645, 3405, 3406, 4373,
    2377, 2890, 2891, 6695, 428, 2854, 3802, 2035, 119, 7377, 6066, 7378, 7379, 3702, 6228, 6879, 503, 914, 7351, 3163, 5312, 2272, 1536, 5614,
    1924, 1925, 1926, 678, 4625, 6824, 4150, 4629, 423, 3642, 3126, 3905, 391, 5933, 7419, 56, 3423, 4135, 4392, 274, 5946, 7040, 7041, 7042,
    2929, 4738, 1990, 258, 462, 463, 7357, 1535, 505, 6122, 3459, 486, 5895, 3336, 3592, 6049, 1556, 1295, 599, 732, 733, 734, 7605, 7132,
    2255, 2555, 34, 2015, 7647, 7286, 57, 2146, 3714, 335, 3178, 7666, 4951, 4012, 3424, 6730, 4931, 6544, 1770, 3998, 1083, 3893, 104, 6833,
    2498, 3831, 2325, 2847, 7181, 7519, 712, 1674, 7264, 7266, 1186, 6849, 5125, 1580, 720, 221, 1609, 6427, 981, 4983, 2919, 2530, 5491, 3137,
    2718, 495, 2742, 7641, 580, 1754, 5580, 6001, 145, 303, 3712, 6453, 804, 7162, 4963, 5775, 590, 4166, 3073, 7199, 7200, 1566, 7128, 6948,
    4357, 6771, 3594, 3873, 6848, 3226, 3227, 2280, 6505, 2983, 2984, 2191, 1703, 2964, 832, 4478, 5039, 5040, 4924, 2345, 3542, 2719, 2720, 5655,
    5656, 4988, 1897, 1804, 1805, 7438, 6637, 6772, 5798, 4875, 1046, 2149, 5133, 1058, 5390, 6767, 7632, 7633, 6739, 1965, 4508, 6354, 5352, 2925,
    1734, 1736, 6622, 937, 2855, 1769, 1569, 776, 2111, 5025, 5026, 6826, 4152, 4632, 5501, 7049, 7050, 7629, 2041, 7490, 5178, 6992, 3390, 1781,
    4243, 7350, 2106, 4402, 1682, 6662, 6663, 1504, 651, 653, 929, 2785, 5192, 68, 2557, 2558, 2559, 7077, 7078, 7079, 3254, 3255, 3256, 2451,
    2453, 2455, 4033, 4273, 4274, 4275, 4483, 4484, 253, 827, 931, 932, 933, 1838, 2204, 2205, 2206, 2902, 3487, 3489, 5193, 5194, 5195, 5196,
    5197, 6236, 6423, 7298, 1077, 1078, 1080, 5680, 5681, 5682, 5683, 5684, 5685, 3278, 3279, 5793, 5794, 5795, 5796, 3925, 6319, 6320, 6321, 6284,
    6345, 6346, 6347, 4254, 2328, 400, 5737, 3890, 7433, 292, 1313, 450, 5818, 136, 2504, 2505, 4242, 63, 5755, 5373, 5082, 4927, 7129, 923,
    1235, 1220, 5360, 1059, 5696, 5697, 5700, 4999, 2226, 3061, 6454, 6645, 14, 2395, 1669, 2516, 3063, 6647, 2071, 474, 476, 1594, 3623, 6204,
    5477, 1121, 4909, 4910, 2438, 3997, 2972, 4088, 1757, 2324, 6743, 4803, 1128, 314, 7065, 5956, 5957, 4943, 4944, 1711, 4041, 4692, 2522, 5562,
    3212, 815, 816, 2852, 2853, 5812, 2478, 6901, 995, 3312, 4231, 561, 4121, 3370, 4435, 6776, 2291, 6514, 5807, 5808, 7046, 7506, 5531, 327,
    4191, 797, 4429, 1809, 4403, 1369, 1370, 4548, 27, 4184, 4185, 6620, 1123, 6816, 5091, 7039, 4841, 5713, 5714, 3838, 6063, 2577, 106, 745,
    173, 4109, 5983, 3051, 2755, 5883, 4843, 5887, 3526, 1984, 4172, 4173, 1389, 3199, 6029, 6031, 509, 7151, 1502, 5939, 3000, 3852, 6045, 6641,
    4077, 5860, 2590, 6690, 6193, 875, 7401, 3321, 3140, 7272, 5701, 5705, 1463, 4049, 6722, 489, 3978, 7469, 2370, 4977, 538, 4020, 7465, 2564,
    5497, 2850, 7550, 7551, 6846, 6847, 3172, 6207, 5853, 6749, 6618, 4378, 4998, 2936, 6946, 956, 6085, 4396, 2679, 2329, 4092, 7436, 1524, 1718,
    1459, 6924, 5848, 5823, 340, 3098, 5552, 2861, 713, 2484, 5811, 1900, 5770, 6373, 7659, 4712, 659, 1963, 709, 5259, 4812, 4136, 4393, 7085,
    6688, 6874, 778, 246, 619, 4761, 7196, 3417, 7521, 4401, 113, 126, 2661, 4615, 6810, 6811, 1623, 2347, 2348, 5987, 5988, 6126, 3082, 19,
    4486, 4487, 4824, 2353, 455, 609, 7328, 965, 3878, 5797, 3684, 1424, 2236, 7399, 1784, 4892, 1333, 1617, 7681, 4846, 4823, 3491, 1408, 4387,
    774, 5919, 837, 1455, 6164, 3011, 3388, 7625, 1884, 4316, 2157, 838, 5059, 6104, 6515, 1181, 4335, 6304, 6866, 6437, 6438, 2896, 7608, 782,
    1301, 5220, 2313, 1039, 7144, 3874, 1178, 606, 5952, 5110, 2302, 2589, 5004, 5897, 1151, 6089, 1649, 5910, 3610, 3979, 539, 2698, 1056, 7019,
    7617, 6841, 6517, 6856, 4911, 1263, 1264, 5219, 824, 2690, 7508, 865, 6182, 1400, 1402, 6830, 2224, 5369, 383, 3347, 2804, 6481, 3115, 4950,
    2532, 6046, 4125, 1050, 1786, 6921, 2225, 1552, 1553, 6936, 5647, 6014, 1998, 1999, 3546, 6494, 3303, 2790, 2791, 2792, 5976, 954, 955, 6580,
    1771, 7708, 89, 1190, 5440, 2961, 1342, 7246, 2107, 1257, 7688, 2443, 3560, 6508, 4556, 6105, 1949, 3693, 3331, 5776, 467, 7061, 422, 847,
    1265, 1266, 2950, 3142, 3143, 4986, 5837, 6670, 6059, 6234, 7202, 3683, 6144, 6489, 7225, 244, 338, 2174, 2482, 3076, 5842, 1199, 2805, 164,
    1211, 1592, 6418, 6881, 2745, 2747, 3932, 1716, 4119, 5134, 5653, 504, 2404, 2598, 3116, 5291, 6391, 526, 2662, 2901, 6589, 2773, 5044, 3527,
    6006, 5965, 3603, 4764, 5338, 10, 4750, 4379, 7101, 464, 465, 2334, 2819, 6109, 6332, 1010, 4419, 1097, 1100, 1251, 1252, 4352, 4354, 4896,
    4898, 2120, 6843, 3378, 3379, 4308, 647, 1162, 4244, 5314, 1855, 3062, 7690, 2680, 6825, 4151, 4741, 5392, 2618, 2294, 4405, 3239, 3240, 3058,
    3059, 1273, 1657, 747, 7183, 7316, 4496, 4497, 5168, 1936, 120, 4612, 133, 4617, 7658, 4177, 3308, 3359, 2681, 2682, 2683, 3213, 4395, 951,
    2141, 2142, 1555, 5042, 4603, 4604, 1982, 2145, 3926, 4535, 4536, 7024, 4328, 7500, 4014, 5301, 1327, 6457, 7607, 534, 6143, 5499, 3442, 2183,
    1067, 2954, 4624, 6706, 6823, 2956, 4149, 4628, 4630, 7420, 3843, 1079, 4740, 7510, 424, 2751, 4322, 4501, 2179, 6135, 1604, 4332, 6865, 2737,
    7503, 3783, 2024, 2025, 2027, 5173, 4540, 5174, 5226, 6335, 4249, 5863, 1820, 6146, 7230, 1060, 4143, 4480, 5313, 7450, 1983, 4858, 6252, 50,
    5744, 6315, 2485, 5303, 3962, 2068, 604, 6566, 3396, 7261, 1611, 6447, 6700, 1912, 281, 5261, 880, 1438, 2315, 1270, 1272, 627, 2045, 1274,
    1275, 1007, 1096, 1250, 4895, 361, 2239, 3663, 2042, 6975, 6976, 6307, 5725, 1177, 3147, 1081, 1082, 2247, 1519, 3338, 4690, 5992, 3162, 5421,
    4648, 1147, 5429, 5299, 7010, 3914, 3945, 4437, 5444, 5805, 6678, 3460, 2332, 3907, 6775, 3020, 4264, 7535, 1513, 7159, 2386, 4097, 6267, 6268,
    952, 953, 1358, 5265, 1802, 7598, 6023, 7360, 2383, 6301, 4123, 4124, 59, 5578, 3119, 5652, 6917, 3652, 5949, 5293, 2143, 2126, 4706, 6493,
    1154, 1155, 6417, 4719, 6443, 441, 6079, 6262, 4960, 7220, 5252, 2756, 2389, 5722, 7190, 7191, 3283, 3284, 1449, 3455, 6535, 3110, 5340, 3865,
    247, 7108, 6860, 1647, 7213, 4539, 6837, 6152, 2308, 2231, 2907, 525, 6072, 2380, 573, 5834, 1365, 5202, 498, 4852, 1863, 7599, 5526, 1938,
    5188, 318, 319, 3938, 4786, 2465, 6808, 1417, 1418, 1792, 2526, 4211, 4654, 5824, 5825, 5826, 5827, 672, 3480, 1530, 6141, 4853, 2154, 3148,
    4522, 758, 1312, 5203, 5204, 5205, 5206, 5207, 5208, 5209, 7442, 7320, 1942, 3149, 6121, 2318, 692, 2122, 5643, 5318, 4796, 4506, 3101, 5297,
    461, 1629, 4411, 5884, 5027, 6603, 3345, 5457, 5907, 2278, 2692, 4288, 1829, 6529, 2910, 2331, 7241, 6490, 3805, 6274, 1086, 4345, 6305, 3175,
    1136, 3862, 442, 5938, 1944, 1578, 5646, 399, 2285, 1605, 4021, 2185, 1069, 2246, 6741, 1694, 4530, 5245, 559, 2759, 3835, 769, 3947, 5414,
    1212, 4907, 4165, 2815, 5517, 3605, 3792, 5708, 623, 1798, 1729, 371, 7700, 4627, 1911, 2663, 5304, 7464, 7601, 686, 687, 2949, 1209, 4526,
    4527, 4493, 530, 950, 3731, 2016, 2018, 1869, 2399, 4347, 3090, 4978, 3176, 2497, 513, 514, 515, 7036, 7265, 7267, 7268, 2105, 5622, 2744,
    3038, 4420, 376, 1360, 1361, 5603, 7692, 7400, 1393, 2366, 2276, 3989, 6686, 750, 370, 908, 911, 5688, 5689, 5690, 3300, 3301, 997, 999,
    3093, 6939, 1090, 1091, 1246, 1247, 4887, 4888, 2456, 2457, 2521, 821, 6185, 3982, 3846, 3913, 2602, 1187, 4199, 3929, 6034, 387, 6290, 437,
    4461, 5368, 1759, 5331, 3012, 5861, 4713, 2889, 3329, 1027, 2935, 2937, 2208, 2209, 6683, 45, 3897, 1728, 6336, 2092, 2958, 123, 138, 2228,
    21, 3625, 1317, 6596, 771, 772, 773, 2783, 3141, 5844, 924, 1011, 1012, 1013, 5032, 1101, 1102, 1103, 1253, 1254, 4899, 4900, 4901, 362,
    363, 5228, 2022, 3039, 1485, 3320, 1256, 7488, 1955, 1460, 1968, 1205, 286, 1208, 4418, 3299, 3743, 560, 1238, 5112, 5316, 1688, 1689, 5927,
    5114, 1937, 4957, 4176, 3912, 5465, 3385, 2067, 4009, 5555, 5730, 6392, 6393, 6394, 6832, 3117, 3118, 2863, 5077, 5078, 5079, 5080, 2525, 2837,
    2138, 2139, 2140, 6601, 6602, 7289, 7380, 5159, 4257, 2566, 4562, 7279, 6872, 2162, 2374, 874, 6310, 1767, 641, 4292, 7513, 7515, 6675, 3533,
    4060, 4233, 3986, 5879, 4608, 4609, 6187, 142, 1267, 1268, 4621, 7661, 4833, 1840, 1842, 6568, 6174, 6175, 3758, 3970, 323, 324, 2515, 5033,
    5731, 3183, 3186, 3187, 6707, 4591, 5454, 5455, 2550, 6731, 6952, 6953, 4680, 4959, 6819, 5563, 4800, 4355, 1391, 6471, 6472, 2054, 2055, 2056,
    322, 3834, 5404, 6534, 1548, 1549, 2113, 4463, 5370, 7242, 7243, 4312, 11, 2070, 6563, 4056, 7025, 7251, 1588, 4329, 6862, 2728, 7501, 1545,
    2992, 259, 6390, 5591, 3655, 5870, 3294, 3547, 4563, 232, 3507, 7081, 7082, 7083, 3269, 5978, 3257, 3260, 3261, 6980, 2860, 4468, 2817, 2818,
    3769, 4575, 4576, 5435, 6509, 6869, 3675, 7643, 5729, 5828, 6581, 3243, 2561, 1970, 5743, 7439, 1466, 3121, 2770, 6084, 1487, 1488, 290, 6027,
    4971, 5960, 2649, 4641, 3105, 3106, 7398, 2569, 4985, 3861, 6372, 3443, 6190, 522, 523, 524, 1194, 3467, 3541, 3701, 996, 4688, 3877, 2112,
    4036, 4037, 4038, 1880, 103, 3688, 1940, 1904, 2439, 6409, 2125, 1325, 6269, 7179, 1631, 4850, 1025, 4031, 6679, 2572, 6179, 4830, 4252, 7696,
    1979, 622, 2304, 4224, 1356, 3828, 4098, 1964, 3296, 3297, 501, 5661, 4964, 4385, 3026, 2338, 2339, 2340, 170, 1261, 1262, 1357, 3725, 1852,
    159, 5894, 6470, 224, 4930, 2892, 1088, 1803, 5443, 3281, 1648, 149, 4623, 6822, 4148, 4626, 4413, 6367, 798, 6137, 574, 3335, 784, 1440,
    1441, 6306, 2724, 5511, 7362, 1645, 2597, 3457, 3458, 7609, 5979, 6090, 3360, 6232, 2004, 6486, 7106, 3207, 7432, 7587, 502, 1429, 5210, 901,
    5277, 2567, 4791, 6788, 701, 4132, 4389, 4489, 2519, 1009, 1098, 1099, 4897, 2091, 4462, 4048, 2051, 2052, 3553, 1702, 2963, 7595, 5783, 2180,
    4902, 1986, 6608, 1991, 3309, 1822, 2655, 4698, 3555, 4885, 2694, 310, 3829, 5486, 5915, 6467, 2101, 6648, 6546, 3125, 4422, 122, 4613, 3722,
    139, 4620, 239, 6384, 600, 3216, 3362, 7304, 6759, 6760, 7145, 6590, 4670, 3858, 2295, 6292, 2064, 5229, 2132, 4665, 4686, 748, 2738, 2740,
    6737, 6738, 6796, 7504, 350, 7258, 3173, 3032, 7544, 7157, 1571, 1572, 229, 3453, 7549, 6446, 2556, 7664, 5073, 99, 1323, 1324, 25, 7657,
    4181, 1801, 915, 2147, 1359, 216, 7421, 3229, 6996, 2240, 4549, 7089, 6265, 5716, 5717, 5718, 5719, 3287, 4094, 4205, 4711, 7652, 3505, 1497,
    2489, 147, 5030, 3562, 496, 5972, 916, 917, 6379, 3474, 7345, 153, 3820, 2540, 1922, 1923, 3376, 3791, 4801, 5702, 141, 1494, 4388, 6903,
    7375, 3988, 4705, 7016, 7603, 7255, 2481, 741, 254, 7249, 7250, 6574, 6765, 6766, 4577, 4578, 2637, 4289, 6256, 2628, 352, 4925, 866, 7449,
    4074, 3109, 2710, 7706, 7120, 6248, 7177, 7052, 4251, 6285, 7545, 358, 2510, 4301, 6497, 4644, 359, 6002, 857, 858, 7020, 7021, 3739, 1870,
    7175, 7294, 6025, 6280, 6250, 440, 3402, 4600, 4601, 1966, 7407, 177, 178, 4857, 4842, 4482, 182, 6745, 2168, 4510, 7511, 6557, 3641, 6502,
    5022, 5687, 5944, 1343, 992, 5018, 5286, 7115, 1777, 2292, 5020, 6369, 6370, 6583, 6887, 7058, 1020, 1021, 7263, 3492, 3493, 7406, 840, 1092,
    4891, 2090, 1322, 4164, 2614, 1717, 6875, 7212, 2267, 4356, 7392, 372, 833, 3023, 3720, 2670, 6281, 1740, 1741, 5446, 3503, 7143, 4984, 5324,
    2043, 4703, 6507, 7095, 4802, 1828, 5859, 264, 4889, 2458, 7138, 2721, 1958, 4862, 4307, 5251, 3130, 5094, 1977, 1538, 7223, 4655, 4656, 341,
    6065, 1933, 7505, 1845, 4682, 2099, 2990, 656, 3516, 796, 5097, 5278, 488, 1173, 1174, 1175, 7416, 1332, 4424, 3741, 4767, 6835, 4011, 2268,
    819, 5152, 157, 158, 3671, 5279, 6658, 6134, 4602, 5036, 4107, 2905, 2549, 5354};

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
    912, 912, 912, 912, 912, 912, 912, 912, 912, 913, 920, 920, 920, 920, 920, 926, 926, 926, 931, 931, 931, 931, 931, 934,
    936, 937, 942, 943, 943, 943, 943, 943, 943, 943, 943, 944, 945, 945, 945, 945, 946, 946, 946, 946, 946, 947, 949, 949,
    949, 949, 949, 949, 949, 950, 951, 951, 951, 951, 951, 951, 951, 952, 952, 952, 952, 952, 952, 952, 952, 952, 953, 953,
    953, 953, 953, 953, 953, 953, 953, 953, 953, 953, 953, 953, 953, 953, 953, 953, 953, 955, 955, 955, 955, 955, 956, 956,
    956, 956, 957, 958, 960, 960, 960, 960, 960, 961, 961, 961, 961, 961, 961, 961, 961, 961, 961, 961, 961, 961, 961, 961,
    962, 962, 962, 962, 962, 962, 962, 962, 962, 962, 962, 962, 962, 962, 967, 967, 967, 967, 967, 967, 967, 967, 968, 968,
    968, 968, 969, 969, 969, 969, 969, 969, 969, 969, 969, 969, 969, 969, 969, 969, 969, 969, 969, 970, 970, 972, 972, 972,
    975, 975, 975, 977, 977, 977, 977, 978, 978, 978, 979, 979, 982, 983, 990, 990, 990, 990, 990, 990, 990, 990, 992, 993,
    993, 993, 994, 994, 994, 994, 994, 996, 996, 998, 998, 1000, 1000, 1001, 1001, 1002, 1004, 1004, 1004, 1004, 1004, 1004, 1004, 1004,
    1005, 1005, 1005, 1005, 1005, 1005, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1007, 1007, 1007, 1007, 1009, 1010, 1010,
    1010, 1011, 1011, 1011, 1011, 1012, 1013, 1013, 1013, 1014, 1014, 1015, 1015, 1016, 1016, 1016, 1016, 1016, 1018, 1018, 1018, 1018, 1018, 1019,
    1019, 1019, 1019, 1019, 1019, 1019, 1019, 1019, 1019, 1019, 1019, 1019, 1019, 1023, 1023, 1026, 1026, 1027, 1028, 1029, 1029, 1029, 1029, 1030,
    1031, 1031, 1031, 1031, 1034, 1035, 1035, 1035, 1035, 1035, 1037, 1038, 1038, 1042, 1042, 1042, 1042, 1042, 1042, 1042, 1042, 1043, 1044, 1044,
    1044, 1044, 1055, 1055, 1055, 1056, 1056, 1056, 1056, 1056, 1056, 1057, 1057, 1057, 1057, 1057, 1058, 1058, 1058, 1058, 1058, 1058, 1058, 1059,
    1061, 1061, 1061, 1061, 1061, 1061, 1061, 1061, 1062, 1062, 1062, 1063, 1063, 1063, 1064, 1064, 1064, 1064, 1065, 1065, 1065, 1065, 1065, 1065,
    1065, 1068, 1068, 1068, 1068, 1068, 1122, 1122, 1122, 1122, 1122, 1122, 1122, 1122, 1122, 1122, 1122, 1124, 1125, 1126, 1126, 1126, 1126, 1126,
    1130, 1130, 1131, 1131, 1131, 1131, 1133, 1134, 1134, 1134, 1134, 1134, 1135, 1135, 1135, 1135, 1135, 1135, 1135, 1135, 1137, 1137, 1137, 1137,
    1138, 1139, 1139, 1139, 1139, 1139, 1142, 1142, 1142, 1143, 1143, 1144, 1144, 1144, 1144, 1144, 1144, 1144, 1144, 1145, 1145, 1145, 1145, 1145,
    1145, 1145, 1145, 1145, 1145, 1145, 1146, 1146, 1146, 1146, 1146, 1146, 1148, 1149, 1149, 1149, 1151, 1152, 1152, 1152, 1152, 1152, 1152, 1152,
    1152, 1152, 1152, 1152, 1159, 1159, 1160, 1160, 1161, 1161, 1161, 1161, 1161, 1161, 1161, 1161, 1165, 1165, 1166, 1167, 1167, 1169, 1169, 1169,
    1169, 1170, 1170, 1170, 1170, 1170, 1170, 1170, 1170, 1170, 1170, 1170, 1170, 1170, 1170, 1170, 1171, 1172, 1174, 1174, 1174, 1174, 1174, 1174,
    1175, 1175, 1176, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1178, 1178, 1178, 1178, 1178, 1178, 1178, 1178, 1178, 1178, 1180,
    1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1232, 1232, 1232, 1233, 1233, 1233, 1233, 1234,
    1234, 1234, 1234, 1234, 1234, 1234, 1234, 1234, 1234, 1234, 1236, 1236, 1236, 1238, 1238, 1238, 1238, 1238, 1238, 1238, 1238, 1238, 1238, 1238,
    1238, 1238, 1238, 1239, 1239, 1239, 1239, 1239, 1239, 1239, 1239, 1239, 1239, 1239, 1239, 1244, 1244, 1245, 1245, 1245, 1246, 1246, 1246, 1246,
    1246, 1246, 1246, 1246, 1246, 1246, 1246, 1246, 1246, 1246, 1246, 1246, 1249, 1249, 1249, 1249, 1249, 1249, 1250, 1250, 1250, 1250, 1250, 1251,
    1251, 1251, 1251, 1257, 1271, 1271, 1273, 1274, 1274, 1274, 1274, 1274, 1274, 1274, 1274, 1274, 1274, 1274, 1274, 1274, 1274, 1274, 1274, 1274,
    1274, 1274, 1274, 1274, 1275, 1275, 1275, 1275, 1275, 1275, 1275, 1275, 1276, 1276, 1276, 1276, 1276, 1276, 1276, 1277, 1277, 1277, 1277, 1278,
    1278, 1278, 1281, 1281, 1284, 1285, 1285, 1285, 1285, 1285, 1285, 1285, 1285, 1285, 1286, 1286, 1286, 1286, 1286, 1286, 1286, 1286, 1287, 1287,
    1288, 1288, 1288, 1289, 1289, 1292, 1292, 1294, 1294, 1294, 1294, 1294, 1295, 1295, 1295, 1295, 1295, 1295, 1295, 1295, 1295, 1295, 1298, 1298,
    1298, 1298, 1298, 1298, 1299, 1299, 1300, 1300, 1300, 1300, 1300, 1300, 1300, 1300, 1301, 1301, 1301, 1301, 1301, 1304, 1304, 1304, 1304, 1304,
    1305, 1306, 1306, 1306, 1312, 1312, 1312, 1315, 1315, 1315, 1315, 1315, 1315, 1315, 1315, 1315, 1315, 1315, 1315, 1315, 1315, 1316, 1316, 1316,
    1316, 1316, 1316, 1316, 1316, 1317, 1317, 1317, 1318, 1318, 1318, 1319, 1319, 1319, 1319, 1321, 1321, 1321, 1321, 1323, 1324, 1324, 1324, 1324,
    1325, 1326, 1326, 1326, 1326, 1326, 1326, 1326, 1326, 1326, 1326, 1326, 1326, 1326, 1326, 1326, 1326, 1329, 1329, 1329, 1329, 1329, 1329, 1329,
    1329, 1329, 1330, 1330, 1330, 1330, 1332, 1332, 1332, 1332, 1332, 1333, 1334, 1334, 1334, 1338, 1339, 1340, 1340, 1340, 1340, 1340, 1340, 1341,
    1341, 1341, 1350, 1352, 1353, 1353, 1353, 1354, 1354, 1354, 1354, 1354, 1354, 1354, 1355, 1355, 1355, 1357, 1357, 1357, 1357, 1357, 1359, 1359,
    1359, 1359, 1359, 1359, 1362, 1362, 1362, 1363, 1363, 1363, 1363, 1363, 1363, 1363, 1364, 1365, 1366, 1366, 1367, 1369, 1369, 1369, 1370, 1370,
    1371, 1371, 1371, 1371, 1371, 1373, 1373, 1373, 1373, 1373, 1373, 1373, 1373, 1373, 1373, 1373, 1373, 1374, 1374, 1374, 1374, 1374, 1374, 1374,
    1374, 1374, 1375, 1376, 1376, 1376, 1376, 1376, 1379, 1379, 1379, 1379, 1379, 1379, 1379, 1379, 1380, 1380, 1381, 1381, 1381, 1381, 1381, 1381,
    1381, 1381, 1381, 1381, 1381, 1381, 1381, 1385, 1386, 1386, 1386, 1386, 1386, 1386, 1386, 1387, 1388, 1388, 1388, 1388, 1388, 1388, 1388, 1388,
    1388, 1388, 1389, 1389, 1389, 1389, 1389, 1389, 1390, 1390, 1390, 1390, 1390, 1390, 1391, 1393, 1393, 1393, 1394, 1394, 1394, 1395, 1395, 1395,
    1395, 1396, 1396, 1396, 1396, 1400, 1400, 1400, 1400, 1400, 1401, 1403, 1403, 1404, 1405, 1405, 1405, 1405, 1405, 1405, 1406, 1406, 1406, 1406,
    1407, 1407, 1407, 1407, 1408, 1409, 1409, 1411, 1411, 1411, 1412, 1412, 1412, 1412, 1431, 1431, 1432, 1433, 1433, 1433, 1436, 1437, 1440, 1440,
    1440, 1440, 1442, 1442, 1442, 1442, 1442, 1446, 1446, 1446, 1446, 1449, 1450, 1450, 1450, 1451, 1451, 1451, 1452, 1453, 1453, 1453, 1453, 1453,
    1453, 1453, 1453, 1454, 1454, 1460, 1460, 1460, 1460, 1460, 1460, 1460, 1461, 1462, 1465, 1465, 1465, 1465, 1465, 1465, 1468, 1468, 1468, 1468,
    1469, 1471, 1471, 1471, 1471, 1471, 1472, 1472, 1473, 1473, 1476, 1476, 1476, 1476, 1476, 1476, 1476, 1476, 1476, 1476, 1477, 1477, 1477, 1477,
    1477, 1477, 1477, 1478, 1478, 1478, 1479, 1479, 1479, 1479, 1479, 1480, 1480, 1480, 1480, 1480, 1481, 1481, 1481, 1481, 1481, 1481, 1481, 1481,
    1481, 1481, 1481, 1481, 1481, 1482, 1482, 1482, 1482, 1482, 1482, 1483, 1483, 1483, 1483, 1486, 1486, 1486, 1488, 1488, 1489, 1498, 1498, 1500,
    1500, 1500, 1500, 1501, 1501, 1502, 1503, 1503, 1503, 1503, 1504, 1505, 1505, 1506, 1506, 1506, 1506, 1507, 1507, 1507, 1508, 1508, 1511, 1511,
    1511, 1511, 1511, 1511, 1511, 1511, 1512, 1512, 1512, 1512, 1512, 1512, 1512, 1512, 1513, 1515, 1515, 1515, 1515, 1516, 1516, 1517, 1518, 1520,
    1520, 1520, 1520, 1520, 1520, 1520, 1521, 1521, 1521, 1521, 1521, 1522, 1522, 1522, 1522, 1522, 1526, 1526, 1546, 1546, 1548, 1548, 1548, 1549,
    1550, 1550, 1552, 1552, 1552, 1553, 1554, 1554, 1557, 1557, 1557, 1557, 1557, 1557, 1557, 1557, 1559, 1559, 1559, 1559, 1560, 1561, 1561, 1561,
    1561, 1561, 1561, 1561, 1561, 1561, 1561, 1561, 1561, 1561, 1561, 1561, 1561, 1561, 1561, 1561, 1562, 1562, 1562, 1562, 1562, 1562, 1562, 1562,
    1562, 1565, 1565, 1565, 1565, 1565, 1565, 1565, 1565, 1588, 1588, 1588, 1588, 1588, 1588, 1588, 1588, 1588, 1588, 1588, 1588, 1588, 1588, 1588,
    1589, 1589, 1589, 1591, 1591, 1591, 1592, 1592, 1592, 1592, 1592, 1592, 1592, 1592, 1592, 1599, 1599, 1599, 1599, 1599, 1599, 1599, 1599, 1599,
    1599, 1599, 1599, 1599, 1599, 1599, 1599, 1599, 1599, 1599, 1599, 1599, 1599, 1599, 1599, 1599, 1599, 1601, 1601, 1601, 1601, 1606, 1606, 1606,
    1606, 1606, 1606, 1606, 1607, 1607, 1608, 1610, 1610, 1610, 1610, 1610, 1610, 1612, 1612, 1612, 1613, 1613, 1615, 1615, 1615, 1619, 1619, 1619,
    1623, 1623, 1623, 1623, 1623, 1624, 1643, 1643, 1643, 1643, 1643, 1643, 1643, 1645, 1645, 1645, 1646, 1646, 1646, 1646, 1646, 1646, 1646, 1646,
    1656, 1656, 1657, 1657, 1657, 1659, 1659, 1661, 1661, 1661, 1664, 1666, 1667, 1668, 1668, 1669, 1671, 1671, 1671, 1671, 1671, 1671, 1671, 1671,
    1675, 1675, 1675, 1675, 1675, 1675, 1681, 1681, 1681, 1681, 1681, 1681, 1681, 1681, 1682, 1682, 1682, 1682, 1682, 1683, 1683, 1683, 1683, 1683,
    1686, 1686, 1686, 1686, 1686, 1687, 1687, 1688, 1688, 1688, 1688, 1688, 1689, 1689, 1689, 1689, 1689, 1689, 1689, 1689, 1689, 1689, 1689, 1689,
    1689, 1691, 1692, 1692, 1692, 1692, 1693, 1693, 1693, 1693, 1693, 1693, 1693, 1694, 1698, 1698, 1698, 1698, 1698, 1699, 1699, 1700, 1700, 1705,
    1706, 1707, 1707, 1707, 1708, 1708, 1709, 1709, 1710, 1710, 1710, 1710, 1710, 1710, 1720, 1739, 1739, 1739, 1739, 1739, 1739, 1739, 1739, 1739,
    1741, 1741, 1741, 1741, 1742, 1742, 1742, 1743, 1743, 1744, 1744, 1744, 1744, 1744, 1744, 1744, 1744, 1744, 1744, 1744, 1745, 1745, 1745, 1745,
    1745, 1745, 1745, 1745, 1745, 1745, 1745, 1745, 1745, 1745, 1745, 1745, 1745, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748,
    1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749,
    1750, 1750, 1750, 1750, 1750, 1750, 1750, 1754, 1754, 1754, 1754, 1755, 1755, 1755, 1757, 1757, 1757, 1757, 1757, 1757, 1759, 1759, 1759, 1759,
    1759, 1759, 1759, 1759, 1759, 1759, 1759, 1759, 1759, 1759, 1759, 1760, 1760, 1760, 1760, 1760, 1760, 1760, 1761, 1761, 1761, 1761, 1761, 1761,
    1761, 1761, 1761, 1761, 1761, 1763, 1763, 1763, 1763, 1763, 1763, 1763, 1763, 1764, 1764, 1764, 1764, 1764, 1764, 1764, 1764, 1764, 1764, 1765,
    1765, 1765, 1765, 1765, 1765, 1765, 1765, 1765, 1765, 1765, 1765, 1765, 1765, 1765, 1766, 1766, 1766, 1766, 1766, 1767, 1768, 1768, 1768, 1768,
    1768, 1768, 1768, 1768, 1770, 1771, 1771, 1771, 1771, 1771, 1771, 1771, 1771, 1771, 1771, 1771, 1773, 1773, 1773, 1773, 1774, 1776, 1776, 1777,
    1777, 1777, 1778, 1782, 1782, 1782, 1782, 1783, 1783, 1783, 1783, 1784, 1784, 1784, 1793, 1795, 1795, 1796, 1796, 1796, 1796, 1796, 1796, 1796,
    1797, 1797, 1797, 1798, 1798, 1798, 1798, 1799, 1800, 1800, 1800, 1801, 1805, 1805, 1806, 1806, 1806, 1806, 1806, 1806, 1806, 1806, 1806, 1806,
    1806, 1808, 1809, 1809, 1809, 1814, 1814, 1814, 1814, 1814, 1814, 1814, 1814, 1814, 1815, 1815, 1815, 1815, 1817, 1817, 1817, 1817, 1817, 1817,
    1817, 1817, 1817, 1817, 1817, 1818, 1819, 1819, 1819, 1820, 1838, 1838, 1838, 1838, 1838, 1839, 1839, 1839, 1839, 1843, 1843, 1843, 1843, 1844,
    1844, 1844, 1844, 1845, 1845, 1845, 1845, 1845, 1845, 1845, 1845, 1845, 1845, 1845, 1845, 1845, 1845, 1845, 1847, 1849, 1849, 1850, 1850, 1850,
    1851, 1854, 1855, 1855, 1855, 1855, 1855, 1855, 1855, 1855, 1856, 1856, 1856, 1856, 1856, 1856, 1856, 1856, 1856, 1856, 1856, 1856, 1856, 1856,
    1856, 1856, 1856, 1856, 1856, 1856, 1856, 1856, 1856, 1856, 1856, 1856, 1856, 1856, 1856, 1856, 1857, 1857, 1857, 1858, 1858, 1858, 1859, 1859,
    1859, 1859, 1859, 1859, 1859, 1859, 1859, 1861, 1861, 1861, 1861, 1861, 1861, 1861, 1861, 1861, 1861, 1861, 1862, 1862, 1862, 1862, 1862, 1863,
    1863, 1863, 1863, 1863, 1863, 1863, 1863, 1863, 1863, 1864, 1864, 1864, 1865, 1869, 1869, 1871, 1871, 1871, 1871, 1871, 1873, 1873, 1873, 1873,
    1874, 1874, 1876, 1876, 1876, 1877, 1877, 1877, 1877, 1877, 1877, 1877, 1877, 1877, 1877, 1877, 1877, 1877, 1877, 1877, 1877, 1879, 1883, 1883,
    1883, 1883, 1883, 1884, 1884, 1884, 1884, 1886, 1896, 1896, 1896, 1896, 1897, 1898, 1898, 1900, 1900, 1900, 1900, 1900, 1900, 1903, 1903, 1903,
    1904, 1904, 1904, 1904, 1905, 1905, 1907, 1907, 1907, 1907, 1907, 1907, 1907, 1907, 1908, 1908, 1908, 1908, 1908, 1908, 1909, 1912, 1912, 1912,
    1912, 1912, 1912, 1912, 1912, 1912, 1914, 1914, 1914, 1914, 1914, 1914, 1915, 1917, 1917, 1917, 1917, 1917, 1917, 1917, 1917, 1918, 1918, 1918,
    1918, 1918, 1918, 1918, 1918, 1918, 1918, 1918, 1921, 1921, 1921, 1921, 1921, 1921, 1921, 1922, 1923, 1923, 1923, 1923, 1923, 1923, 1923, 1923,
    1923, 1923, 1923, 1923, 1927, 1927, 1928, 1928, 1928, 1928, 1929, 1929, 1929, 1929, 1929, 1929, 1929, 1929, 1930, 1930, 1930, 1930, 1930, 1930,
    1930, 1934, 1934, 1934, 1936, 1936, 1936, 1941, 1941, 1942, 1943, 1943, 1943, 1943, 1943, 1943, 1943, 1943, 1951, 1951, 1951, 1951, 1952, 1952,
    1952, 1952, 1952, 1952, 1952, 1952, 1952, 1952, 1952, 1959, 1959, 1959, 1959, 1960, 1960, 1960, 1960, 1960, 1960, 1960, 1960, 1960, 1960, 1960,
    1960, 1961, 1961, 1961, 1961, 1961, 1961, 1961, 1963, 1966, 1966, 1966, 1966, 1966, 1966, 1966, 1966, 1966, 1966, 1967, 1967, 1967, 1967, 1967,
    1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1969, 1969, 1969, 1970, 1970, 1970, 1970, 1970, 1970,
    1970, 1970, 1970, 1970, 1970, 1975, 1975, 1975, 1975, 1975, 1975, 1975, 1975, 1984, 1984, 1984, 1987, 1989, 1989, 1989, 1989, 1991, 1991, 1992,
    1993, 1993, 1993, 1993, 1993, 1993, 1993, 1993, 1993, 1993, 1994, 1994, 1994, 1994, 1994, 1994, 1994, 1999, 1999, 1999, 1999, 2002, 2003, 2003,
    2003, 2003, 2003, 2004, 2005, 2005, 2005, 2005, 2005, 2006, 2006, 2006, 2006, 2009, 2009, 2009, 2009, 2009, 2009, 2010, 2018, 2018, 2019, 2019,
    2020, 2020, 2020, 2021, 2022, 2022, 2022, 2022, 2022, 2025, 2025, 2025, 2025, 2025, 2025, 2025, 2025, 2025, 2025, 2025, 2025, 2025, 2037, 2037,
    2037, 2037, 2037, 2039, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2043, 2043, 2043, 2043, 2043, 2043, 2043, 2043, 2045,
    2045, 2045, 2045, 2045, 2046, 2046, 2048, 2048, 2049, 2049, 2049, 2049, 2050, 2050, 2050, 2050, 2050, 2050, 2050, 2051, 2051, 2051, 2051, 2051,
    2051, 2052, 2054, 2056, 2057, 2057, 2057, 2057, 2057, 2057, 2057, 2057, 2057, 2057, 2058, 2058, 2058, 2058, 2058, 2058, 2058, 2058, 2058, 2058,
    2060, 2062, 2065, 2065, 2066, 2067, 2067, 2067, 2067, 2067, 2067, 2067, 2067, 2067, 2067, 2069, 2069, 2070, 2079, 2079, 2079, 2079, 2079, 2079,
    2079, 2082, 2082, 2082, 2082, 2082, 2082, 2083, 2083, 2083, 2083, 2084, 2084, 2084, 2084, 2084, 2084, 2084, 2084, 2084, 2084, 2084, 2084, 2084,
    2084, 2085, 2089, 2089, 2089, 2089, 2089, 2089, 2089, 2089, 2089, 2089, 2091, 2091, 2092, 2092, 2092, 2092, 2092, 2092, 2092, 2092, 2092, 2092,
    2095, 2098, 2098, 2098, 2098, 2122, 2122, 2127, 2127, 2127, 2127, 2128, 2128, 2128, 2128, 2128, 2128, 2128, 2128, 2128, 2130, 2133, 2133, 2134,
    2134, 2134, 2134, 2135, 2135, 2136, 2136, 2136, 2136, 2136, 2136, 2136, 2136, 2136, 2136, 2136, 2137, 2138, 2138, 2138, 2138, 2138, 2138, 2138,
    2138, 2138, 2138, 2138, 2138, 2138, 2138, 2141, 2141, 2141, 2141, 2145, 2145, 2145, 2145, 2145, 2145, 2145, 2146, 2146, 2146, 2146, 2146, 2146,
    2146, 2146, 2146, 2146, 2146, 2146, 2146, 2147, 2147, 2147, 2148, 2148, 2148, 2148, 2148, 2148, 2149, 2149, 2149, 2149, 2151, 2151, 2151, 2151,
    2152, 2157, 2157, 2159, 2159, 2159, 2159, 2159, 2160, 2160, 2160, 2160, 2160, 2160, 2160, 2160, 2160, 2160, 2160, 2160, 2161, 2161, 2161, 2161,
    2161, 2161, 2161, 2161, 2161, 2161, 2161, 2161, 2163, 2163, 2163, 2163, 2163, 2171, 2171, 2172, 2176, 2176, 2176, 2176, 2183, 2183, 2194, 2194,
    2194, 2194, 2194, 2194, 2194, 2194, 2196, 2196, 2196, 2197, 2197, 2197, 2198, 2198, 2211, 2214, 2219, 2219, 2219, 2221, 2221, 2221, 2221, 2223,
    2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2224, 2229, 2229, 2231, 2231, 2231, 2231, 2231, 2231, 2231, 2233, 2233, 2233,
    2233, 2233, 2233, 2234, 2234, 2234, 2234, 2234, 2234, 2234, 2234, 2234, 2235, 2236, 2237, 2237, 2237, 2237, 2237, 2237, 2237, 2239, 2239, 2240,
    2240, 2240, 2240, 2241, 2243, 2244, 2244, 2244, 2244, 2244, 2244, 2244, 2244, 2244, 2244, 2245, 2245, 2249, 2249, 2249, 2249, 2249, 2249, 2249,
    2250, 2254, 2254, 2254, 2254, 2254, 2254, 2258, 2258, 2258, 2259, 2259, 2259, 2259, 2259, 2259, 2259, 2259, 2259, 2259, 2269, 2269, 2269, 2269,
    2269, 2270, 2271, 2271, 2271, 2271, 2271, 2271, 2271, 2272, 2272, 2272, 2272, 2272, 2273, 2273, 2273, 2273, 2273, 2273, 2274, 2274, 2274, 2274,
    2275, 2275, 2276, 2277, 2277, 2277, 2277, 2277, 2277, 2277, 2277, 2277, 2278, 2278, 2278, 2279, 2279, 2279, 2279, 2279, 2279, 2279, 2279, 2280,
    2280, 2280, 2280, 2280, 2280, 2280, 2280, 2280, 2280, 2280, 2280, 2280, 2281, 2281, 2281, 2282, 2282, 2282, 2282, 2282, 2282, 2288, 2291, 2291,
    2293, 2294, 2294, 2294, 2294, 2294, 2294, 2295, 2295, 2296, 2296, 2296, 2297, 2298, 2306, 2306, 2306, 2306, 2306, 2306, 2306, 2306, 2307, 2307,
    2307, 2307, 2307, 2307, 2308, 2310, 2310, 2310, 2311, 2311, 2311, 2311, 2311, 2311, 2311, 2311, 2311, 2311, 2311, 2311, 2311, 2311, 2311, 2311,
    2311, 2311, 2311, 2313, 2313, 2313, 2313, 2313, 2314, 2314, 2318, 2318, 2318, 2318, 2318, 2318, 2318, 2318, 2322, 2323, 2323, 2324, 2324, 2324,
    2324, 2324, 2324, 2324, 2324, 2324, 2324, 2324, 2324, 2324, 2324, 2324, 2324, 2325, 2326, 2326, 2327, 2327, 2327, 2328, 2328, 2328, 2328, 2328,
    2329, 2329, 2331, 2331, 2331, 2331, 2331, 2331, 2338, 2338, 2338, 2338, 2338, 2338, 2338, 2338, 2338, 2339, 2339, 2339, 2339, 2339, 2339, 2339,
    2339, 2339, 2339, 2339, 2342, 2342, 2343, 2343, 2343, 2343, 2344, 2344, 2344, 2347, 2347, 2347, 2347, 2347, 2347, 2347, 2350, 2350, 2350, 2350,
    2357, 2357, 2359, 2359, 2359, 2359, 2359, 2359, 2359, 2359, 2359, 2359, 2359, 2367, 2367, 2367, 2367, 2368, 2368, 2368, 2368, 2368, 2369, 2369,
    2369, 2369, 2370, 2370, 2370, 2370, 2372, 2372, 2372, 2372, 2372, 2372, 2372, 2372, 2372, 2372, 2372, 2372, 2372, 2372, 2372, 2372, 2372, 2372,
    2372, 2372, 2372, 2372, 2372, 2372, 2373, 2373, 2373, 2373, 2374, 2374, 2378, 2378, 2378, 2378, 2378, 2380, 2380, 2380, 2381, 2381, 2381, 2381,
    2381, 2381, 2381, 2381, 2381, 2381, 2381, 2381, 2381, 2384, 2384, 2384, 2384, 2384, 2385, 2385, 2385, 2385, 2386, 2386, 2386, 2387, 2388, 2388,
    2388, 2389, 2389, 2389, 2389, 2389, 2389, 2389, 2389, 2389, 2389, 2389, 2395, 2397, 2397, 2397, 2397, 2397, 2397, 2398, 2398, 2398, 2398, 2398,
    2398, 2400, 2401, 2401, 2401, 2401, 2401, 2401, 2401, 2401, 2401, 2401, 2401, 2401, 2401, 2402, 2402, 2402, 2402, 2402, 2402, 2402, 2402, 2402,
    2403, 2403, 2403, 2403, 2403, 2403, 2403, 2403, 2403, 2403, 2403, 2403, 2405, 2405, 2405, 2405, 2408, 2408, 2408, 2408, 2410, 2410, 2410, 2411,
    2411, 2411, 2411, 2412, 2412, 2412, 2412, 2413, 2414, 2414, 2414, 2414, 2414, 2414, 2414, 2414, 2414, 2415, 2415, 2415, 2415, 2415, 2415, 2415,
    2415, 2416, 2416, 2416, 2416, 2417, 2417, 2417, 2418, 2418, 2418, 2419, 2420, 2420, 2421, 2421, 2423, 2424, 2424, 2425, 2425, 2427, 2427, 2427,
    2427, 2429, 2431, 2431, 2432, 2433, 2433, 2433, 2433, 2433, 2433, 2433, 2433, 2434, 2434, 2435, 2435, 2436, 2436, 2436, 2436, 2436, 2436, 2437,
    2441, 2441, 2441, 2441, 2441, 2445, 2445, 2447, 2447, 2447, 2448, 2448, 2448, 2448, 2448, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450,
    2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2456, 2456, 2456, 2456, 2457, 2457, 2458, 2460,
    2460, 2460, 2460, 2460, 2460, 2460, 2460, 2460, 2460, 2464, 2464, 2464, 2464, 2464, 2464, 2464, 2465, 2465, 2466, 2466, 2467, 2467, 2467, 2467,
    2467, 2467, 2467, 2467, 2467, 2467, 2470, 2470, 2470, 2470, 2471, 2471, 2472, 2488, 2492, 2492, 2492, 2493, 2493, 2493, 2493, 2495, 2495, 2495,
    2496, 2496, 2496, 2496, 2496, 2496, 2496, 2496, 2496, 2496, 2496, 2496, 2496, 2496, 2496, 2496, 2496, 2496, 2497, 2498, 2499, 2499, 2501, 2501,
    2501, 2501, 2501, 2501, 2502, 2502, 2502, 2503, 2504, 2504, 2504, 2504, 2505, 2506, 2506, 2506, 2506, 2506, 2507, 2507, 2507, 2507, 2509, 2509,
    2509, 2509, 2509, 2510, 2510, 2511, 2511, 2511, 2512, 2512, 2512, 2512, 2512, 2512, 2512, 2512, 2512, 2512, 2512, 2516, 2516, 2516, 2516, 2517,
    2517, 2517, 2518, 2518, 2518, 2518, 2518, 2518, 2519, 2519, 2519, 2519, 2520, 2520, 2520, 2520, 2520, 2520, 2520, 2520, 2520, 2522, 2522, 2522,
    2522, 2522, 2522, 2522, 2522, 2522, 2522, 2522, 2522, 2522, 2523, 2523, 2523, 2523, 2523, 2524, 2524, 2524, 2525, 2525, 2525, 2525, 2525, 2525,
    2525, 2525, 2525, 2525, 2525, 2525, 2526, 2526, 2528, 2529, 2532, 2532, 2532, 2532, 2532, 2532, 2532, 2532, 2532, 2532, 2532, 2532, 2532, 2532,
    2532, 2532, 2532, 2532, 2532, 2532, 2532, 2532, 2532, 2532, 2533, 2533, 2534, 2534, 2534, 2534, 2538, 2539, 2539, 2539, 2539, 2539, 2539, 2539,
    2539, 2539, 2539, 2539, 2539, 2539, 2539, 2539, 2539, 2539, 2539, 2539, 2539, 2540, 2540, 2540, 2540, 2540, 2540, 2540, 2541, 2541, 2545, 2545,
    2546, 2546, 2546, 2547, 2547, 2547, 2547, 2547, 2547, 2547, 2547, 2548, 2548, 2548, 2549, 2549, 2550, 2550, 2550, 2551, 2551, 2551, 2552, 2552,
    2552, 2552, 2552, 2553, 2553, 2553, 2554, 2554, 2554, 2554, 2554, 2554, 2554, 2554, 2554, 2554, 2554, 2555, 2555, 2555, 2555, 2555, 2557, 2560,
    2560, 2560, 2560, 2560, 2561, 2561, 2561, 2561, 2561, 2561, 2562, 2568, 2568, 2568, 2568, 2568, 2568, 2568, 2570, 2570, 2572, 2572, 2572, 2572,
    2573, 2573, 2573, 2573, 2573, 2573, 2573, 2573, 2573, 2573, 2574, 2574, 2574, 2574, 2574, 2574, 2574, 2574, 2575, 2576, 2576, 2576, 2576, 2576,
    2576, 2576, 2576, 2578, 2579, 2580, 2581, 2581, 2582, 2582, 2582, 2582, 2582, 2582, 2582, 2583, 2583, 2588, 2588, 2588, 2588, 2588, 2589, 2590,
    2590, 2590, 2590, 2590, 2590, 2595, 2596, 2596, 2596, 2596, 2596, 2597, 2598, 2598, 2599, 2599, 2599, 2600, 2600, 2600, 2600, 2600, 2600, 2600,
    2600, 2600, 2600, 2600, 2600, 2600, 2600, 2602, 2602, 2602, 2602, 2603, 2603, 2604, 2604, 2604, 2605, 2605, 2607, 2607, 2607, 2608, 2608, 2608,
    2608, 2608, 2608, 2608, 2608, 2608, 2608, 2608, 2608, 2608, 2608, 2608, 2608, 2608, 2608, 2608, 2608, 2608, 2608, 2608, 2608, 2609, 2609, 2609,
    2609, 2609, 2609, 2610, 2611, 2611, 2611, 2611, 2611, 2611, 2611, 2612, 2612, 2612, 2612, 2612, 2612, 2618, 2618, 2618, 2618, 2618, 2618, 2618,
    2618, 2618, 2618, 2618, 2619, 2621, 2621, 2621, 2621, 2621, 2621, 2622, 2622, 2622, 2622, 2623, 2623, 2623, 2631, 2631, 2631, 2631, 2632, 2632,
    2632, 2632, 2632, 2635, 2641, 2641, 2641, 2641, 2641, 2641, 2641, 2641, 2641, 2641, 2641, 2641, 2641, 2641, 2641, 2641, 2641, 2643, 2643, 2643,
    2643, 2643, 2643, 2643, 2643, 2643, 2643, 2644, 2644, 2644, 2647, 2647, 2647, 2647, 2647, 2647, 2647, 2648, 2648, 2649, 2649, 2649, 2649, 2649,
    2649, 2650, 2650, 2650, 2650, 2650, 2650, 2650, 2650, 2650, 2650, 2650, 2652, 2654, 2654, 2655, 2656, 2656, 2656, 2656, 2656, 2656, 2656, 2656,
    2656, 2657, 2665, 2665, 2668, 2668, 2668, 2668, 2668, 2668, 2668, 2668, 2670, 2670, 2670, 2670, 2670, 2672, 2673, 2673, 2673, 2673, 2674, 2674,
    2674, 2674, 2675, 2675, 2675, 2675, 2675, 2679, 2684, 2684, 2684, 2685, 2685, 2685, 2685, 2685, 2685, 2685, 2685, 2685, 2685, 2685, 2685, 2686,
    2686, 2686, 2686, 2686, 2686, 2687, 2687, 2687, 2691, 2691, 2691, 2691, 2691, 2691, 2691, 2692, 2692, 2692, 2692, 2692, 2693, 2693, 2693, 2693,
    2693, 2694, 2694, 2695, 2695, 2695, 2696, 2696, 2696, 2697, 2698, 2698, 2698, 2698, 2699, 2699, 2700, 2700, 2700, 2700, 2700, 2700, 2700, 2701,
    2701, 2701, 2701, 2701, 2701, 2701, 2701, 2701, 2701, 2701, 2701, 2701, 2701, 2701, 2701, 2701, 2701, 2701, 2701, 2701, 2701, 2701, 2701, 2701,
    2702, 2702, 2709, 2709, 2709, 2710, 2710, 2710, 2710, 2710, 2710, 2710, 2710, 2710, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2712, 2712, 2712,
    2712, 2712, 2712, 2712, 2712, 2713, 2713, 2713, 2713, 2713, 2713, 2713, 2713, 2713, 2715, 2716, 2716, 2716, 2716, 2716, 2716, 2716, 2716, 2716,
    2716, 2716, 2716, 2716, 2716, 2716, 2716, 2716, 2716, 2716, 2718, 2718, 2720, 2720, 2720, 2720, 2720, 2720, 2720, 2720, 2721, 2721, 2721, 2721,
    2721, 2721, 2721, 2721, 2721, 2721, 2721, 2721, 2725, 2725, 2725, 2725, 2725, 2725, 2725, 2725, 2726, 2726, 2726, 2726, 2726, 2726, 2726, 2727,
    2727, 2727, 2727, 2727, 2727, 2727, 2727, 2728, 2729, 2730, 2730, 2730, 2730, 2733, 2733, 2733, 2733, 2733, 2733, 2733, 2733, 2733, 2733, 2733,
    2773, 2773, 2775, 2775, 2775, 2775, 2775, 2775, 2775, 2775, 2775, 2778, 2778, 2779, 2779, 2779, 2779, 2779, 2779, 2779, 2779, 2779, 2779, 2779,
    2779, 2779, 2779, 2779, 2782, 2785, 2786, 2786, 2786, 2786, 2786, 2789, 2789, 2789, 2789, 2789, 2789, 2789, 2789, 2805, 2805, 2806, 2806, 2806,
    2807, 2807, 2807, 2807, 2807, 2807, 2807, 2807, 2807, 2807, 2811, 2811, 2811, 2811, 2813, 2813, 2813, 2813, 2813, 2814, 2814, 2814, 2814, 2814,
    2814, 2814, 2814, 2815, 2815, 2815, 2817, 2817, 2817, 2819, 2819, 2819, 2820, 2820, 2820, 2820, 2820, 2820, 2826, 2826, 2827, 2827, 2827, 2828,
    2830, 2830, 2831, 2833, 2833, 2833, 2833, 2833, 2833, 2833, 2833, 2833, 2833, 2833, 2833, 2833, 2834, 2834, 2834, 2834, 2837, 2837, 2837, 2837,
    2838, 2838, 2838, 2838, 2838, 2838, 2838, 2838, 2838, 2838, 2848, 2848, 2848, 2848, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849,
    2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2849, 2852, 2852, 2852, 2852, 2852, 2852, 2852, 2852, 2852,
    2853, 2853, 2853, 2853, 2853, 2853, 2854, 2854, 2854, 2857, 2857, 2858, 2858, 2858, 2858, 2859, 2860, 2860, 2871, 2871, 2871, 2872, 2872, 2873,
    2873, 2873, 2873, 2873, 2873, 2873, 2874, 2874, 2874, 2874, 2874, 2875, 2875, 2875, 2875, 2876, 2876, 2876, 2876, 2876, 2878, 2878, 2879, 2881,
    2881, 2881, 2881, 2881, 2881, 2882, 2885, 2885, 2885, 2885, 2885, 2885, 2885, 2886, 2895, 2895, 2895, 2895, 2895, 2895, 2897, 2897, 2897, 2897,
    2897, 2897, 2898, 2898, 2898, 2898, 2898, 2898, 2898, 2898, 2898, 2899, 2899, 2899, 2902, 2902, 2903, 2903, 2903, 2903, 2903, 2903, 2903, 2904,
    2904, 2908, 2908, 2908, 2908, 2908, 2908, 2909, 2909, 2909, 2909, 2910, 2910, 2910, 2916, 2916, 2916, 2916, 2916, 2917, 2917, 2917, 2917, 2917,
    2918, 2918, 2918, 2918, 2920, 2920, 2920, 2920, 2920, 2925, 2925, 2925, 2926, 2926, 2926, 2926, 2926, 2926, 2926, 2928, 2931, 2931, 2931, 2931,
    2943, 2943, 2943, 2944, 2945, 2945, 2945, 2945, 2945, 2945, 2945, 2945, 2945, 2945, 2945, 2945, 2945, 2947, 2948, 2948, 2948, 2949, 2950, 2951,
    2951, 2951, 2951, 2951, 2951, 2951, 2951, 2951, 2951, 2963, 2963, 2963, 2963, 2963, 2963, 2963, 2963, 2964, 2964, 2964, 2966, 2966, 2966, 2966,
    2967, 2967, 2968, 2968, 2971, 2971, 2971, 2971, 2975, 2976, 2991, 2991, 2992, 2992, 2992, 2992, 2992, 2993, 2994, 2994, 2994, 2994, 2994, 2994,
    2995, 2995, 2995, 2995, 2996, 2996, 2996, 2996, 2997, 2997, 2997, 2997, 3014, 3014, 3014, 3014, 3014, 3014, 3014, 3014, 3014, 3015, 3015, 3015,
    3015, 3016, 3016, 3018, 3018, 3018, 3018, 3018, 3018, 3018, 3018, 3018, 3018, 3018, 3018, 3018, 3018, 3018, 3018, 3018, 3018, 3018, 3018, 3019,
    3019, 3019, 3019, 3019, 3019, 3019, 3019, 3019, 3019, 3020, 3021, 3021, 3021, 3021, 3021, 3021, 3024, 3024, 3024, 3024, 3027, 3027, 3027, 3027,
    3028, 3028, 3029, 3029, 3029, 3030, 3031, 3031, 3031, 3031, 3031, 3031, 3032, 3032, 3036, 3037, 3037, 3037, 3037, 3037, 3037, 3037, 3038, 3039,
    3040, 3040, 3040, 3050, 3050, 3051, 3051, 3051, 3051, 3051, 3051, 3051, 3051, 3051, 3051, 3051, 3051, 3051, 3051, 3051, 3051, 3051, 3051, 3051,
    3051, 3051, 3051, 3051, 3051, 3051, 3051, 3052, 3052, 3052, 3052, 3060, 3063, 3063, 3063, 3064, 3064, 3064, 3064, 3064, 3064, 3064, 3064, 3064,
    3065, 3067, 3068, 3068, 3068, 3068, 3068, 3071, 3071, 3071, 3073, 3074, 3074, 3074, 3074, 3074, 3075, 3077, 3077, 3077, 3077, 3077, 3077, 3077,
    3079, 3079, 3079, 3079, 3085, 3085, 3085, 3085, 3085, 3085, 3085, 3085, 3085, 3085, 3085, 3085, 3085, 3086, 3086, 3086, 3088, 3088, 3088, 3088,
    3089, 3089, 3089, 3104, 3105, 3105, 3109, 3115, 3116, 3117, 3117, 3117, 3117, 3117, 3118, 3118, 3118, 3118, 3118, 3118, 3118, 3118, 3118, 3118,
    3118, 3118, 3118, 3119, 3122, 3128, 3128, 3128, 3128, 3128, 3128, 3129, 3131, 3135, 3135, 3135, 3136, 3136, 3136, 3136, 3136, 3136, 3136, 3136,
    3136, 3136, 3136, 3136, 3136, 3137, 3137, 3137, 3137, 3137, 3137, 3137, 3137, 3137, 3137, 3137, 3137, 3137, 3137, 3139, 3139, 3139, 3139, 3139,
    3139, 3139, 3139, 3139, 3139, 3140, 3140, 3140, 3140, 3142, 3142, 3142, 3142, 3149, 3149, 3149, 3151, 3151, 3151, 3151, 3152, 3152, 3152, 3153,
    3153, 3153, 3153, 3153, 3154, 3157, 3157, 3157, 3158, 3158, 3158, 3158, 3159, 3159, 3159, 3160, 3161, 3162, 3162, 3162, 3173, 3173, 3173, 3173,
    3173, 3173, 3173, 3173, 3173, 3173, 3176, 3176, 3176, 3176, 3176, 3176, 3176, 3176, 3182, 3185, 3185, 3186, 3186, 3186, 3187, 3187, 3187, 3187,
    3187, 3188, 3189, 3191, 3191, 3191, 3191, 3192, 3192, 3192, 3192, 3192, 3193, 3194, 3194, 3194, 3195, 3195, 3196, 3196, 3198, 3198, 3198, 3198,
    3198, 3199, 3199, 3199, 3199, 3200, 3201, 3201, 3201, 3202, 3202, 3205, 3205, 3205, 3205, 3205, 3207, 3207, 3207, 3207, 3207, 3207, 3207, 3207,
    3207, 3209, 3209, 3209, 3210, 3210, 3210, 3214, 3214, 3214, 3214, 3214, 3214, 3214, 3214, 3218, 3218, 3218, 3218, 3218, 3218, 3218, 3218, 3218,
    3220, 3220, 3220, 3221, 3221, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3223,
    3223, 3223, 3223, 3223, 3223, 3223, 3223, 3223, 3223, 3223, 3223, 3223, 3223, 3223, 3223, 3223, 3224, 3224, 3224, 3225, 3227, 3228, 3228, 3233,
    3234, 3235, 3235, 3235, 3235, 3235, 3253, 3257, 3258, 3259, 3260, 3262, 3262, 3262, 3262, 3262, 3262, 3263, 3263, 3263, 3263, 3264, 3264, 3264,
    3264, 3265, 3265, 3265, 3266, 3267, 3267, 3268, 3268, 3268, 3268, 3275, 3277, 3277, 3277, 3279, 3279, 3279, 3279, 3281, 3282, 3282, 3282, 3282,
    3282, 3283, 3283, 3283, 3283, 3283, 3287, 3287, 3287, 3297, 3308, 3308, 3308, 3308, 3308, 3308, 3308, 3308, 3308, 3310, 3311, 3311, 3311, 3316,
    3316, 3317, 3317, 3317, 3317, 3317, 3318, 3318, 3318, 3320, 3320, 3320, 3320, 3320, 3324, 3324, 3324, 3324, 3324, 3324, 3324, 3324, 3324, 3324,
    3324, 3324, 3325, 3325, 3325, 3325, 3325, 3325, 3325, 3325, 3325, 3325, 3325, 3337, 3337, 3337, 3338, 3338, 3338, 3341, 3342, 3342, 3342, 3345,
    3347, 3348, 3348, 3348, 3348, 3348, 3348, 3348, 3348, 3348, 3348, 3348, 3348, 3348, 3348, 3348, 3348, 3348, 3348, 3348, 3348, 3349, 3349, 3349,
    3350, 3350, 3350, 3350, 3350, 3350, 3350, 3350, 3350, 3351, 3351, 3351, 3352, 3352, 3352, 3355, 3355, 3355, 3355, 3355, 3355, 3355, 3355, 3356,
    3356, 3357, 3357, 3358, 3359, 3360, 3362, 3362, 3362, 3362, 3363, 3363, 3367, 3367, 3367, 3367, 3367, 3367, 3368, 3368, 3368, 3375, 3376, 3376,
    3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377,
    3378, 3378, 3379, 3380, 3380, 3381, 3381, 3381, 3381, 3381, 3381, 3381, 3381, 3381, 3381, 3381, 3382, 3382, 3382, 3383, 3383, 3383, 3383, 3383,
    3383, 3383, 3383, 3383, 3383, 3384, 3384, 3384, 3384, 3384, 3385, 3385, 3388, 3388, 3388, 3388, 3388, 3388, 3388, 3388, 3390, 3390, 3390, 3390,
    3390, 3393, 3393, 3393, 3393, 3393, 3393, 3393, 3393, 3393, 3394, 3394, 3395, 3395, 3395, 3395, 3396, 3396, 3398, 3398, 3398, 3400, 3400, 3401,
    3404, 3404, 3423, 3423, 3423, 3423, 3423, 3425, 3426, 3426, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431,
    3431, 3431, 3431, 3432, 3432, 3432, 3432, 3432, 3432, 3432, 3433, 3433, 3435, 3435, 3435, 3435, 3435, 3435, 3435, 3435, 3435, 3435, 3435, 3435,
    3435, 3435, 3435, 3435, 3435, 3435, 3435, 3435, 3435, 3435, 3435, 3435, 3435, 3435, 3435, 3435, 3435, 3436, 3436, 3438, 3438, 3439, 3451, 3451,
    3451, 3451, 3451, 3451, 3452, 3452, 3452, 3452, 3453, 3453, 3453, 3453, 3453, 3453, 3453, 3453, 3453, 3453, 3453, 3453, 3453, 3453, 3456, 3456,
    3456, 3456, 3456, 3456, 3456, 3456, 3456, 3456, 3456, 3456, 3456, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457,
    3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3457, 3460, 3460, 3461, 3461, 3461, 3461, 3461, 3461, 3461, 3463, 3463, 3464, 3464, 3464, 3464,
    3464, 3465, 3465, 3465, 3466, 3466, 3466, 3469, 3469, 3469, 3473, 3473, 3474, 3474, 3475, 3475, 3475, 3476, 3477, 3477, 3477, 3477, 3477, 3477,
    3480, 3481, 3481, 3481, 3481, 3484, 3485, 3485, 3485, 3485, 3486, 3486, 3486, 3517, 3518, 3518, 3519, 3519, 3519, 3519, 3519, 3519, 3519, 3520,
    3520, 3520, 3522, 3522, 3527, 3527, 3527, 3527, 3527, 3527, 3527, 3527, 3527, 3527, 3527, 3527, 3528, 3529, 3529, 3529, 3529, 3529, 3529, 3531,
    3531, 3532, 3532, 3532, 3536, 3536, 3536, 3536, 3536, 3536, 3536, 3536, 3536, 3536, 3536, 3536, 3536, 3536, 3536, 3536, 3536, 3536, 3536, 3536,
    3536, 3536, 3536, 3536, 3536, 3536, 3539, 3540, 3542, 3542, 3542, 3542, 3542, 3542, 3542, 3543, 3543, 3543, 3543, 3545, 3547, 3549, 3549, 3549,
    3549, 3549, 3549, 3549, 3549, 3549, 3549, 3549, 3549, 3549, 3549, 3549, 3550, 3550, 3552, 3552, 3552, 3553, 3553, 3553, 3553, 3553, 3554, 3554,
    3554, 3554, 3554, 3554, 3554, 3554, 3554, 3554, 3554, 3554, 3554, 3554, 3562, 3563, 3574, 3574, 3574, 3574, 3574, 3574, 3574, 3574, 3574, 3574,
    3574, 3574, 3574, 3576, 3576, 3576, 3577, 3578, 3579, 3579, 3579, 3579, 3579, 3579, 3579, 3581, 3581, 3581, 3581, 3581, 3582, 3582, 3582, 3583,
    3583, 3583, 3583, 3583, 3583, 3591, 3591, 3591, 3591, 3591, 3591, 3591, 3591, 3591, 3591, 3591, 3591, 3592, 3592, 3592, 3593, 3596, 3596, 3596,
    3596, 3596, 3596, 3596, 3599, 3599, 3599, 3599, 3599, 3599, 3599, 3599, 3599, 3600, 3600, 3600, 3600, 3600, 3600, 3601, 3602, 3603, 3603, 3603,
    3603, 3603, 3603, 3603, 3603, 3603, 3603, 3603, 3604, 3604, 3604, 3604, 3605, 3605, 3605, 3605, 3605, 3605, 3605, 3605, 3605, 3606, 3606, 3606,
    3606, 3607, 3607, 3609, 3609, 3609, 3609, 3609, 3609, 3609, 3611, 3611, 3613, 3613, 3613, 3613, 3613, 3613, 3613, 3613, 3613, 3613, 3613, 3613,
    3613, 3613, 3614, 3633, 3633, 3633, 3633, 3633, 3633, 3633, 3633, 3633, 3633, 3633, 3633, 3634, 3638, 3645, 3645, 3645, 3645, 3645, 3645, 3645,
    3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3686, 3686, 3686, 3688, 3688, 3688, 3688, 3690, 3690, 3691,
    3691, 3693, 3699, 3699, 3699, 3699, 3699, 3699, 3699, 3699, 3699, 3699, 3699, 3699, 3700, 3700, 3700, 3700, 3700, 3700, 3700, 3700, 3700, 3700,
    3700, 3700, 3701, 3701, 3701, 3701, 3701, 3702, 3702, 3702, 3702, 3703, 3706, 3706, 3706, 3707, 3707, 3707, 3707, 3707, 3707, 3707, 3707, 3707,
    3707, 3707, 3707, 3707, 3707, 3707, 3707, 3707, 3707, 3708, 3709, 3709, 3711, 3711, 3711, 3711, 3712, 3712, 3712, 3712, 3713, 3713, 3714, 3715,
    3715, 3716, 3718, 3718, 3719, 3719, 3719, 3719, 3719, 3719, 3719, 3719, 3719, 3719, 3719, 3719, 3719, 3719, 3719, 3719, 3719, 3719, 3719, 3719,
    3719, 3720, 3722, 3723, 3723, 3723, 3723, 3723, 3723, 3723, 3723, 3723, 3723, 3723, 3723, 3723, 3724, 3724, 3724, 3724, 3724, 3724, 3725, 3725,
    3726, 3726, 3726, 3726, 3726, 3727, 3727, 3727, 3727, 3727, 3727, 3728, 3728, 3728, 3728, 3729, 3729, 3729, 3729, 3729, 3729, 3729, 3729, 3730,
    3730, 3730, 3730, 3731, 3733, 3736, 3736, 3736, 3736, 3736, 3736, 3736, 3740, 3740, 3740, 3740, 3740, 3740, 3740, 3740, 3740, 3740, 3740, 3742,
    3742, 3742, 3744, 3744, 3744, 3744, 3747, 3747, 3750, 3750, 3750, 3750, 3750, 3750, 3751, 3752, 3752, 3752, 3752, 3753, 3753, 3754, 3754, 3754,
    3754, 3754, 3754, 3754, 3754, 3754, 3754, 3754, 3754, 3754, 3754, 3754, 3754, 3754, 3755, 3755, 3755, 3755, 3755, 3755, 3755, 3755, 3756, 3756,
    3756, 3756, 3762, 3762, 3762, 3762, 3762, 3762, 3762, 3762, 3762, 3763, 3763, 3765, 3765, 3765, 3765, 3765, 3765, 3765, 3766, 3766, 3766, 3766,
    3766, 3766, 3766, 3766, 3766, 3766, 3767, 3767, 3767, 3767, 3767, 3767, 3767, 3767, 3767, 3767, 3767, 3767, 3767, 3767, 3767, 3807, 3807, 3807,
    3807, 3807, 3807, 3807, 3808, 3808, 3808, 3809, 3811, 3811, 3811, 3811, 3811, 3811, 3811, 3811, 3812, 3813, 3813, 3813, 3813, 3813, 3813, 3813,
    3815, 3820, 3820, 3820, 3820, 3820, 3820, 3820, 3820, 3820, 3824, 3825, 3829, 3830, 3832, 3832, 3832, 3832, 3832, 3832, 3834, 3834, 3834, 3834,
    3834, 3835, 3835, 3835, 3835, 3835, 3835, 3835, 3835, 3835, 3837, 3837, 3837, 3837, 3838, 3838, 3838, 3840, 3840, 3841, 3841, 3841, 3841, 3841,
    3841, 3841, 3841, 3841, 3841, 3841, 3841, 3841, 3841, 3842, 3842, 3842, 3843, 3843, 3843, 3843, 3844, 3844, 3844, 3844, 3844, 3844, 3844, 3844,
    3844, 3844, 3844, 3844, 3844, 3844, 3844, 3844, 3844, 3844, 3845, 3845, 3845, 3845, 3845, 3845, 3845, 3845, 3846, 3848, 3849, 3849, 3849, 3849,
    3850, 3850, 3850, 3851, 3853, 3853, 3853, 3854, 3854, 3854, 3854, 3855, 3855, 3855, 3855, 3855, 3855, 3855, 3855, 3855, 3855, 3855, 3855, 3855,
    3856, 3857, 3860, 3860, 3861, 3861, 3861, 3862, 3862, 3865, 3865, 3865, 3865, 3865, 3865, 3865, 3865, 3865, 3865, 3866, 3866, 3866, 3866, 3866,
    3867, 3867, 3867, 3867, 3867, 3868, 3868, 3868, 3868, 3868, 3868, 3868, 3868, 3869, 3869, 3869, 3871, 3871, 3871, 3871, 3871, 3871, 3871, 3871,
    3871, 3871, 3871, 3871, 3874, 3874, 3874, 3874, 3874, 3875, 3876, 3876, 3876, 3876, 3877, 3877, 3877, 3877, 3877, 3877, 3877, 3877, 3878, 3878,
    3878, 3878, 3878, 3878, 3879, 3879, 3879, 3879, 3879, 3891, 3891, 3891, 3891, 3892, 3894, 3894, 3894, 3894, 3894, 3894, 3894, 3895, 3896, 3896,
    3898, 3898, 3898, 3898, 3898, 3898, 3898, 3898, 3898, 3901, 3901, 3901, 3901, 3901, 3954, 3954, 3954, 3954, 3954, 3954, 3954, 3954, 3954, 3954,
    3954, 3954, 3954, 3954, 3954, 3954, 3954, 3954, 3954, 3954, 3954, 3956, 3956, 3957, 3958, 3959, 3959, 3959, 3961, 3961, 3961, 3961, 3961, 3961,
    3961, 3961, 3961, 3961, 3961, 3963, 3963, 3963, 3963, 3963, 3963, 3963, 3963, 3963, 3963, 3963, 3963, 3963, 3963, 3963, 3963, 3963, 3963, 3963,
    3963, 3963, 3963, 3963, 3970, 3970, 3972, 3972, 3973, 3973, 3973, 3973, 3973, 3973, 3975, 3977, 3977, 3977, 3977, 3977, 3977, 3977, 3977, 3977,
    3977, 3977, 3977, 3978, 3978, 3978, 3978, 3978, 3978, 3978, 3979, 3979, 3979, 3982, 3982, 3982, 3982, 3982, 3982, 3984, 3984, 3991, 3991, 3991,
    3992, 3994, 3994, 3994, 3994, 3994, 3995, 3997, 3998, 3998, 4000, 4000, 4000, 4000, 4000, 4001, 4001, 4003, 4003, 4003, 4005, 4005, 4006, 4006,
    4007, 4007, 4007, 4007, 4007, 4007, 4007, 4007, 4008, 4008, 4008, 4008, 4008, 4008, 4008, 4008, 4008, 4008, 4008, 4008, 4008, 4008, 4008, 4008,
    4008, 4008, 4008, 4008, 4008, 4008, 4008, 4008, 4008, 4008, 4008, 4012, 4012, 4014, 4014, 4015, 4015, 4015, 4016, 4021, 4022, 4026, 4026, 4026,
    4026, 4026, 4026, 4026, 4026, 4026, 4026, 4026, 4026, 4027, 4028, 4028, 4028, 4028, 4028, 4028, 4029, 4029, 4029, 4029, 4031, 4034, 4035, 4035,
    4035, 4035, 4035, 4035, 4035, 4035, 4035, 4035, 4035, 4035, 4035, 4035, 4035, 4035, 4035, 4035, 4035, 4035, 4035, 4035, 4035, 4035, 4036, 4036,
    4038, 4038, 4038, 4038, 4038, 4038, 4041, 4041, 4042, 4042, 4042, 4042, 4042, 4042, 4042, 4042, 4042, 4042, 4042, 4042, 4042, 4042, 4042, 4042,
    4042, 4042, 4042, 4042, 4042, 4043, 4043, 4043, 4043, 4043, 4043, 4043, 4043, 4043, 4043, 4044, 4044, 4045, 4046, 4046, 4046, 4046, 4047, 4047,
    4047, 4047, 4047, 4047, 4047, 4047, 4047, 4047, 4048, 4048, 4048, 4048, 4049, 4049, 4053, 4053, 4053, 4053, 4054, 4055, 4055, 4056, 4056, 4056,
    4056, 4057, 4057, 4057, 4057, 4057, 4057, 4057, 4057, 4057, 4057, 4058, 4059, 4059, 4060, 4060, 4061, 4061, 4061, 4062, 4063, 4063, 4063, 4063,
    4063, 4063, 4067, 4067, 4068, 4068, 4068, 4068, 4068, 4068, 4069, 4070, 4070, 4070, 4070, 4071, 4072, 4072, 4072, 4072, 4073, 4073, 4073, 4073,
    4073, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4075, 4076, 4077, 4077, 4078, 4078, 4078, 4078, 4078, 4085, 4085,
    4085, 4086, 4086, 4086, 4087, 4087, 4087, 4087, 4087, 4087, 4088, 4088, 4088, 4088, 4088, 4088, 4088, 4088, 4088, 4088, 4088, 4088, 4090, 4090,
    4090, 4090, 4090, 4090, 4090, 4090, 4090, 4090, 4091, 4091, 4091, 4091, 4091, 4091, 4091, 4092, 4092, 4092, 4092, 4092, 4092, 4095, 4095, 4095,
    4095, 4095, 4095, 4095, 4095, 4096, 4096, 4096, 4097, 4097, 4097, 4097, 4097, 4097, 4097, 4097, 4098, 4098, 4098, 4099, 4099, 4099, 4099, 4099,
    4099, 4099, 4102, 4102, 4103, 4103, 4103, 4103, 4103, 4103, 4106, 4109, 4109, 4109, 4109, 4109, 4109, 4109, 4109, 4109, 4110, 4111, 4111, 4111,
    4112, 4112, 4112, 4112, 4112, 4112, 4112, 4113, 4113, 4113, 4114, 4114, 4114, 4115, 4115, 4115, 4118, 4118, 4118, 4118, 4118, 4122, 4122, 4122,
    4122, 4122, 4125, 4125, 4125, 4125, 4127, 4127, 4127, 4127, 4127, 4127, 4127, 4127, 4127, 4127, 4128, 4128, 4129, 4129, 4129, 4129, 4130, 4130,
    4130, 4130, 4130, 4130, 4132, 4132, 4132, 4132, 4132, 4132, 4133, 4133, 4133, 4133, 4133, 4133, 4133, 4133, 4134, 4134, 4134, 4134, 4134, 4134,
    4134, 4134, 4136, 4136, 4136, 4136, 4136, 4136, 4136, 4136, 4136, 4137, 4137, 4138, 4138, 4138, 4138, 4138, 4138, 4138, 4138, 4138, 4138, 4138,
    4138, 4138, 4138, 4138, 4139, 4139, 4139, 4139, 4139, 4139, 4139, 4139, 4139, 4139, 4139, 4140, 4140, 4140, 4141, 4141, 4141, 4141, 4141, 4141,
    4146, 4146, 4146, 4146, 4149, 4149, 4149, 4149, 4150, 4150, 4150, 4150, 4150, 4150, 4150, 4151, 4151, 4151, 4151, 4151, 4151, 4151, 4151, 4151,
    4151, 4152, 4152, 4152, 4152, 4152, 4153, 4153, 4153, 4153, 4153, 4153, 4153, 4153, 4155, 4155, 4155, 4155, 4155, 4155, 4156, 4160, 4163, 4163,
    4163, 4163, 4164, 4164, 4164, 4164, 4164, 4164, 4164, 4164, 4164, 4166, 4166, 4166, 4166, 4166, 4167, 4167, 4167, 4167, 4167, 4167, 4167, 4167,
    4167, 4167, 4167, 4167, 4167, 4167, 4167, 4167, 4167, 4167, 4167, 4167, 4167, 4167, 4167, 4167, 4167, 4167, 4168, 4168, 4168, 4168, 4168, 4169,
    4169, 4169, 4172, 4172, 4172, 4172, 4172, 4172, 4172, 4173, 4173, 4173, 4173, 4173, 4174, 4174, 4174, 4177, 4177, 4177, 4177, 4179, 4179, 4180,
    4180, 4180, 4180, 4180, 4180, 4180, 4180, 4180, 4180, 4180, 4180, 4186, 4189, 4189, 4190, 4190, 4190, 4190, 4191, 4191, 4194, 4194, 4194, 4194,
    4194, 4194, 4194, 4194, 4194, 4199, 4199, 4200, 4200, 4200, 4200, 4200, 4201, 4201, 4203, 4203, 4203, 4203, 4203, 4204, 4204, 4204, 4214, 4214,
    4214, 4214, 4216, 4216, 4216, 4216, 4216, 4216, 4218, 4218, 4218, 4219, 4219, 4219, 4219, 4219, 4219, 4219, 4219, 4219, 4221, 4223, 4223, 4223,
    4224, 4224, 4224, 4224, 4224, 4224, 4224, 4225, 4225, 4225, 4225, 4225, 4226, 4226, 4226, 4226, 4228, 4230, 4234, 4235, 4235, 4235, 4235, 4235,
    4235, 4236, 4238, 4238, 4238, 4238, 4238, 4238, 4238, 4238, 4238, 4238, 4238, 4238, 4238, 4240, 4240, 4240, 4240, 4240, 4240, 4240, 4240, 4241,
    4241, 4241, 4241, 4242, 4242, 4244, 4245, 4245, 4245, 4245, 4245, 4245, 4246, 4246, 4246, 4248, 4248, 4248, 4248, 4248, 4251, 4251, 4251, 4251,
    4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4251, 4256,
    4256, 4256, 4256, 4256, 4260, 4261, 4261, 4261, 4261, 4261, 4261, 4261, 4261, 4261, 4262, 4262, 4262, 4262, 4262, 4262, 4263, 4263, 4263, 4265,
    4266, 4266, 4266, 4266, 4266, 4266, 4266, 4266, 4266, 4266, 4266, 4266, 4266, 4266, 4266, 4266, 4266, 4268, 4268, 4269, 4270, 4271, 4271, 4272,
    4275, 4275, 4275, 4275, 4275, 4275, 4275, 4275, 4275, 4275, 4281, 4281, 4281, 4282, 4283, 4283, 4283, 4283, 4283, 4283, 4283, 4283, 4283, 4283,
    4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4284, 4286, 4286,
    4286, 4287, 4287, 4287, 4287, 4287, 4287, 4287, 4287, 4288, 4288, 4288, 4289, 4289, 4300, 4300, 4301, 4301, 4301, 4301, 4302, 4302, 4302, 4302,
    4302, 4303, 4304, 4304, 4306, 4306, 4327, 4327, 4328, 4328, 4330, 4331, 4331, 4331, 4331, 4331, 4332, 4332, 4333, 4333, 4333, 4334, 4334, 4334,
    4334, 4334, 4334, 4334, 4335, 4335, 4335, 4335, 4335, 4335, 4335, 4335, 4335, 4335, 4337, 4337, 4337, 4337, 4337, 4340, 4340, 4340, 4340, 4341,
    4341, 4342, 4344, 4344, 4344, 4345, 4345, 4345, 4345, 4347, 4347, 4348, 4348, 4348, 4348, 4348, 4348, 4349, 4349, 4349, 4350, 4350, 4350, 4352,
    4353, 4353, 4353, 4353, 4353, 4353, 4353, 4353, 4354, 4354, 4354, 4354, 4354, 4354, 4354, 4354, 4354, 4354, 4354, 4354, 4354, 4357, 4357, 4357,
    4357, 4357, 4357, 4357, 4373, 4379, 4379, 4379, 4379, 4379, 4379, 4379, 4379, 4379, 4379, 4379, 4379, 4380, 4380, 4380, 4382, 4382, 4382, 4382,
    4382, 4382, 4382, 4382, 4382, 4382, 4383, 4384, 4384, 4384, 4384, 4385, 4385, 4385, 4386, 4386, 4386, 4390, 4390, 4390, 4390, 4390, 4391, 4391,
    4392, 4393, 4393, 4393, 4393, 4393, 4393, 4394, 4394, 4394, 4395, 4395, 4397, 4397, 4397, 4404, 4404, 4404, 4404, 4404, 4404, 4404, 4404, 4404,
    4404, 4404, 4405, 4406, 4406, 4406, 4407, 4407, 4409, 4409, 4409, 4409, 4409, 4409, 4410, 4410, 4418, 4418, 4418, 4418, 4418, 4418, 4418, 4418,
    4421, 4421, 4421, 4421, 4422, 4422, 4422, 4422, 4422, 4422, 4422, 4424, 4424, 4424, 4424, 4424, 4425, 4425, 4427, 4427, 4427, 4427, 4427, 4427,
    4428, 4428, 4428, 4428, 4428, 4428, 4428, 4429, 4429, 4430, 4430, 4430, 4430, 4430, 4430, 4430, 4430, 4430, 4430, 4430, 4430, 4430, 4431, 4431,
    4431, 4431, 4431, 4435, 4435, 4435, 4435, 4436, 4436, 4436, 4436, 4436, 4436, 4437, 4438, 4438, 4438, 4438, 4439, 4439, 4439, 4439, 4439, 4441,
    4441, 4441, 4442, 4442, 4442, 4444, 4444, 4444, 4446, 4446, 4446, 4446, 4448, 4448, 4448, 4448, 4448, 4457, 4457, 4457, 4457, 4457, 4458, 4458,
    4458, 4461, 4462, 4462, 4462, 4462, 4462, 4462, 4462, 4462, 4468, 4468, 4469, 4469, 4469, 4469, 4469, 4469, 4469, 4469, 4469, 4469, 4469, 4469,
    4469, 4469, 4469, 4469, 4469, 4469, 4469, 4469, 4470, 4473, 4473, 4474, 4474, 4474, 4474, 4474, 4474, 4474, 4474, 4474, 4475, 4475, 4475, 4475,
    4475, 4475, 4477, 4477, 4477, 4477, 4477, 4477, 4477, 4477, 4477, 4477, 4477, 4477, 4477, 4477, 4477, 4477, 4477, 4479, 4479, 4479, 4479, 4480,
    4481, 4481, 4486, 4487, 4490, 4490, 4491, 4491, 4491, 4491, 4491, 4493, 4493, 4493, 4493, 4493, 4494, 4494, 4494, 4496, 4496, 4496, 4497, 4497,
    4497, 4499, 4500, 4501, 4502, 4502, 4502, 4502, 4502, 4502, 4502, 4502, 4502, 4502, 4503, 4506, 4506, 4506, 4507, 4507, 4507, 4507, 4508, 4508,
    4508, 4508, 4510, 4512, 4512, 4512, 4518, 4518, 4519, 4519, 4520, 4523, 4524, 4524, 4524, 4524, 4524, 4524, 4524, 4525, 4526, 4526, 4526, 4526,
    4526, 4526, 4545, 4547, 4547, 4548, 4548, 4548, 4548, 4549, 4549, 4550, 4550, 4550, 4551, 4551, 4552, 4552, 4552, 4552, 4552, 4552, 4552, 4552,
    4552, 4552, 4552, 4552, 4552, 4552, 4552, 4552, 4553, 4554, 4554, 4554, 4554, 4554, 4555, 4555, 4555, 4555, 4555, 4556, 4557, 4557, 4557, 4557,
    4557, 4557, 4559, 4559, 4560, 4560, 4560, 4560, 4560, 4560, 4561, 4561, 4561, 4561, 4561, 4562, 4562, 4563, 4564, 4565, 4565, 4566, 4566, 4566,
    4566, 4566, 4566, 4566, 4566, 4566, 4566, 4566, 4566, 4566, 4566, 4568, 4568, 4568, 4568, 4568, 4568, 4569, 4570, 4570, 4570, 4570, 4570, 4570,
    4570, 4570, 4571, 4571, 4571, 4571, 4571, 4571, 4571, 4571, 4571, 4572, 4572, 4572, 4572, 4572, 4572, 4572, 4572, 4572, 4575, 4575, 4575, 4575,
    4575, 4575, 4578, 4578, 4578, 4578, 4579, 4579, 4579, 4579, 4579, 4580, 4582, 4582, 4582, 4582, 4582, 4582, 4582, 4583, 4583, 4583, 4583, 4583,
    4583, 4583, 4583, 4583, 4584, 4584, 4584, 4584, 4585, 4585, 4587, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4588, 4589, 4589,
    4589, 4589, 4589, 4589, 4589, 4589, 4589, 4589, 4589, 4589, 4590, 4590, 4590, 4590, 4590, 4590, 4590, 4590, 4591, 4591, 4591, 4591, 4591, 4591,
    4591, 4591, 4591, 4591, 4591, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4598, 4599, 4600, 4600, 4600,
    4600, 4601, 4601, 4601, 4602, 4602, 4609, 4611, 4612, 4628, 4628, 4628, 4628, 4629, 4629, 4629, 4629, 4629, 4629, 4629, 4632, 4632, 4632, 4632,
    4632, 4632, 4634, 4635, 4635, 4635, 4637, 4637, 4637, 4637, 4637, 4637, 4637, 4652, 4652, 4652, 4652, 4652, 4656, 4656, 4656, 4657, 4657, 4657,
    4657, 4657, 4657, 4657, 4657, 4657, 4657, 4657, 4664, 4665, 4665, 4665, 4665, 4665, 4665, 4665, 4666, 4666, 4666, 4666, 4666, 4666, 4666, 4667,
    4667, 4667, 4667, 4667, 4668, 4668, 4668, 4668, 4668, 4668, 4668, 4668, 4668, 4668, 4669, 4669, 4669, 4669, 4671, 4672, 4672, 4672, 4672, 4674,
    4674, 4674, 4674, 4675, 4675, 4675, 4675, 4676, 4677, 4677, 4677, 4677, 4679, 4679, 4679, 4679, 4679, 4680, 4680, 4680, 4680, 4680, 4682, 4683,
    4683, 4683, 4683, 4683, 4683, 4683, 4683, 4683, 4683, 4684, 4684, 4684, 4684, 4684, 4684, 4684, 4684, 4684, 4686, 4686, 4686, 4686, 4686, 4686,
    4686, 4686, 4686, 4686, 4686, 4686, 4686, 4686, 4686, 4686, 4686, 4687, 4687, 4687, 4687, 4687, 4688, 4688, 4688, 4688, 4688, 4689, 4689, 4689,
    4689, 4689, 4690, 4691, 4691, 4691, 4691, 4691, 4691, 4692, 4696, 4698, 4698, 4698, 4698, 4698, 4698, 4698, 4699, 4699, 4699, 4699, 4699, 4699,
    4699, 4699, 4699, 4699, 4699, 4699, 4699, 4700, 4700, 4700, 4700, 4700, 4700, 4700, 4701, 4701, 4701, 4701, 4701, 4701, 4701, 4701, 4701, 4701,
    4701, 4702, 4702, 4702, 4702, 4702, 4702, 4702, 4702, 4703, 4703, 4704, 4704, 4704, 4704, 4704, 4704, 4704, 4704, 4704, 4705, 4706, 4707, 4708,
    4708, 4710, 4710, 4710, 4710, 4710, 4710, 4710, 4710, 4711, 4711, 4711, 4711, 4711, 4711, 4711, 4711, 4715, 4717, 4718, 4719, 4719, 4719, 4721,
    4721, 4721, 4721, 4721, 4721, 4721, 4721, 4725, 4725, 4725, 4725, 4725, 4725, 4725, 4725, 4726, 4726, 4726, 4726, 4726, 4726, 4729, 4729, 4729,
    4729, 4729, 4729, 4729, 4729, 4729, 4729, 4729, 4732, 4732, 4732, 4732, 4732, 4732, 4732, 4732, 4732, 4732, 4732, 4732, 4732, 4732, 4732, 4732,
    4732, 4732, 4732, 4733, 4741, 4741, 4742, 4742, 4742, 4755, 4756, 4756, 4756, 4757, 4757, 4758, 4758, 4758, 4758, 4758, 4758, 4758, 4758, 4758,
    4759, 4760, 4761, 4761, 4761, 4764, 4765, 4765, 4765, 4765, 4765, 4765, 4766, 4766, 4766, 4766, 4766, 4766, 4766, 4766, 4768, 4768, 4769, 4769,
    4769, 4769, 4769, 4769, 4769, 4769, 4769, 4769, 4771, 4772, 4772, 4772, 4773, 4773, 4773, 4773, 4773, 4773, 4773, 4773, 4773, 4773, 4774, 4774,
    4778, 4778, 4779, 4779, 4779, 4779, 4779, 4779, 4779, 4779, 4779, 4779, 4782, 4782, 4785, 4785, 4785, 4785, 4785, 4785, 4786, 4787, 4787, 4787,
    4788, 4788, 4789, 4789, 4789, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4790, 4791, 4814, 4814, 4815, 4815, 4815, 4815,
    4815, 4816, 4817, 4817, 4817, 4817, 4817, 4817, 4817, 4817, 4817, 4817, 4817, 4817, 4817, 4817, 4817, 4817, 4817, 4819, 4819, 4819, 4819, 4819,
    4819, 4819, 4819, 4820, 4820, 4820, 4820, 4820, 4820, 4820, 4821, 4821, 4822, 4822, 4822, 4823, 4824, 4824, 4824, 4824, 4824, 4825, 4825, 4825,
    4825, 4825, 4826, 4827, 4827, 4829, 4829, 4830, 4830, 4830, 4830, 4830, 4830, 4830, 4840, 4841, 4841, 4841, 4841, 4841, 4841, 4842, 4842, 4842,
    4842, 4842, 4842, 4842, 4842, 4842, 4842, 4842, 4842, 4842, 4844, 4844, 4844, 4844, 4844, 4846, 4846, 4846, 4846, 4846, 4846, 4846, 4846, 4847,
    4849, 4849, 4849, 4850, 4850, 4850, 4850, 4850, 4850, 4851, 4852, 4854, 4855, 4855, 4855, 4855, 4855, 4855, 4855, 4858, 4858, 4859, 4859, 4859,
    4860, 4860, 4860, 4860, 4860, 4860, 4860, 4860, 4860, 4860, 4860, 4860, 4860, 4863, 4863, 4863, 4863, 4863, 4863, 4863, 4863, 4866, 4866, 4866,
    4867, 4868, 4868, 4870, 4870, 4870, 4870, 4870, 4870, 4875, 4875, 4875, 4876, 4876, 4878, 4878, 4878, 4882, 4883, 4883, 4883, 4887, 4887, 4887,
    4887, 4887, 4887, 4887, 4887, 4888, 4888, 4888, 4889, 4889, 4889, 4889, 4889, 4889, 4889, 4889, 4889, 4889, 4900, 4900, 4900, 4900, 4900, 4900,
    4900, 4900, 4900, 4900, 4900, 4900, 4901, 4901, 4901, 4901, 4901, 4901, 4902, 4902, 4903, 4903, 4903, 4903, 4903, 4903, 4903, 4904, 4904, 4904,
    4904, 4904, 4904, 4904, 4904, 4904, 4904, 4905, 4905, 4905, 4905, 4906, 4906, 4906, 4906, 4906, 4906, 4906, 4909, 4909, 4909, 4910, 4910, 4910,
    4911, 4915, 4915, 4915, 4915, 4918, 4918, 4920, 4921, 4930, 4930, 4931, 4931, 4933, 4933, 4934, 4934, 4934, 4940, 4940, 4940, 4941, 4941, 4941,
    4941, 4941, 4941, 4941, 4941, 4941, 4941, 4941, 4941, 4941, 4941, 4941, 4941, 4941, 4941, 4941, 4941, 4941, 4941, 4941, 4941, 4941, 4941, 4941,
    4941, 4941, 4942, 4942, 4942, 4943, 4943, 4943, 4943, 4943, 4943, 4943, 4943, 4943, 4943, 4943, 4943, 4943, 4943, 4943, 4943, 4944, 4945, 4945,
    4945, 4945, 4945, 4945, 4945, 4945, 4945, 4945, 4946, 4946, 4946, 4946, 4946, 4946, 4946, 4946, 4946, 4946, 4946, 4947, 4947, 4947, 4947, 4951,
    4951, 4951, 4952, 4954, 4955, 4956, 4956, 4956, 4956, 4956, 4956, 4957, 4957, 4957, 4957, 4957, 4959, 4962, 4962, 4962, 4962, 4965, 4965, 4965,
    4965, 4965, 4965, 4965, 4965, 4965, 4965, 4965, 4965, 4965, 4965, 4965, 4965, 4965, 4965, 4984, 4984, 4984, 4984, 4984, 4984, 4984, 4984, 4986,
    4986, 4986, 4987, 4989, 4989, 4989, 4989, 4993, 4993, 4993, 4993, 4993, 4993, 4993, 4994, 4994, 4994, 4994, 4994, 4994, 4994, 4994, 4994, 4994,
    4994, 4994, 4994, 4994, 4997, 4997, 4997, 4997, 4997, 4997, 4997, 5000, 5000, 5000, 5000, 5013, 5013, 5013, 5013, 5013, 5014, 5014, 5014, 5014,
    5014, 5014, 5015, 5016, 5016, 5016, 5018, 5024, 5024, 5025, 5025, 5025, 5025, 5025, 5025, 5025, 5025, 5027, 5030, 5030, 5030, 5031, 5032, 5032,
    5032, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5033, 5034, 5034, 5037, 5037, 5037, 5037, 5037, 5037, 5037, 5037,
    5037, 5038, 5038, 5038, 5038, 5038, 5038, 5038, 5038, 5039, 5040, 5041, 5041, 5041, 5041, 5041, 5045, 5045, 5045, 5045, 5045, 5045, 5045, 5045,
    5045, 5045, 5045, 5045, 5045, 5049, 5049, 5049, 5049, 5049, 5049, 5049, 5049, 5049, 5049, 5049, 5049, 5049, 5050, 5050, 5050, 5050, 5050, 5050,
    5050, 5052, 5052, 5052, 5052, 5057, 5060, 5060, 5060, 5060, 5060, 5060, 5060, 5060, 5062, 5062, 5062, 5062, 5062, 5062, 5062, 5062, 5062, 5062,
    5064, 5064, 5064, 5064, 5064, 5064, 5064, 5064, 5064, 5065, 5065, 5065, 5065, 5065, 5065, 5065, 5065, 5065, 5069, 5069, 5069, 5069, 5069, 5069,
    5069, 5069, 5069, 5070, 5070, 5072, 5072, 5095, 5095, 5100, 5100, 5100, 5100, 5100, 5100, 5100, 5100, 5100, 5100, 5100, 5100, 5100, 5100, 5100,
    5100, 5100, 5101, 5101, 5102, 5102, 5104, 5104, 5105, 5105, 5106, 5106, 5106, 5106, 5107, 5107, 5107, 5109, 5109, 5109, 5109, 5109, 5109, 5109,
    5110, 5110, 5111, 5111, 5111, 5111, 5112, 5112, 5112, 5112, 5112, 5112, 5112, 5112, 5114, 5114, 5115, 5119, 5122, 5122, 5122, 5123, 5123, 5123,
    5123, 5123, 5123, 5123, 5126, 5126, 5127, 5127, 5127, 5127, 5127, 5129, 5130, 5131, 5131, 5147, 5147, 5148, 5148, 5148, 5148, 5148, 5148, 5148,
    5150, 5154, 5154, 5154, 5155, 5155, 5155, 5155, 5155, 5158, 5158, 5158, 5158, 5158, 5158, 5158, 5158, 5158, 5158, 5159, 5159, 5159, 5159, 5162,
    5162, 5162, 5169, 5169, 5169, 5169, 5169, 5169, 5169, 5169, 5169, 5172, 5172, 5172, 5172, 5172, 5172, 5172, 5172, 5172, 5172, 5172, 5173, 5174,
    5174, 5174, 5174, 5174, 5174, 5176, 5176, 5176, 5176, 5176, 5184, 5184, 5184, 5184, 5184, 5184, 5184, 5185, 5186, 5186, 5188, 5188, 5188, 5188,
    5188, 5189, 5189, 5189, 5189, 5189, 5189, 5189, 5190, 5190, 5192, 5192, 5192, 5192, 5192, 5193, 5193, 5193, 5194, 5194, 5194, 5194, 5194, 5194,
    5195, 5195, 5195, 5195, 5195, 5196, 5199, 5199, 5199, 5200, 5200, 5200, 5200, 5200, 5200, 5200, 5200, 5200, 5200, 5200, 5200, 5200, 5200, 5200,
    5200, 5200, 5202, 5203, 5203, 5203, 5203, 5203, 5203, 5203, 5203, 5203, 5203, 5203, 5207, 5208, 5208, 5209, 5209, 5209, 5209, 5209, 5209, 5209,
    5209, 5209, 5211, 5211, 5211, 5211, 5211, 5211, 5211, 5211, 5211, 5211, 5211, 5211, 5211, 5211, 5211, 5212, 5212, 5214, 5214, 5214, 5214, 5214,
    5214, 5214, 5214, 5214, 5214, 5214, 5214, 5214, 5214, 5214, 5214, 5214, 5215, 5215, 5215, 5218, 5219, 5219, 5219, 5219, 5219, 5220, 5225, 5226,
    5227, 5228, 5228, 5232, 5232, 5232, 5232, 5232, 5232, 5233, 5235, 5237, 5237, 5238, 5238, 5238, 5238, 5241, 5241, 5241, 5242, 5242, 5242, 5242,
    5242, 5242, 5242, 5242, 5244, 5244, 5244, 5245, 5245, 5245, 5249, 5249, 5249, 5250, 5250, 5251, 5251, 5251, 5251, 5259, 5260, 5260, 5260, 5260,
    5260, 5260, 5260, 5260, 5267, 5267, 5267, 5267, 5267, 5267, 5267, 5268, 5268, 5268, 5269, 5272, 5272, 5272, 5273, 5273, 5273, 5273, 5273, 5273,
    5274, 5275, 5275, 5275, 5275, 5275, 5275, 5275, 5276, 5277, 5277, 5277, 5277, 5277, 5277, 5278, 5278, 5287, 5287, 5288, 5288, 5288, 5289, 5289,
    5289, 5289, 5289, 5291, 5293, 5293, 5293, 5293, 5293, 5293, 5293, 5293, 5293, 5293, 5293, 5293, 5293, 5293, 5296, 5296, 5297, 5297, 5297, 5299,
    5299, 5299, 5300, 5300, 5300, 5300, 5300, 5300, 5300, 5301, 5301, 5301, 5302, 5302, 5302, 5302, 5302, 5303, 5303, 5304, 5304, 5304, 5304, 5304,
    5306, 5309, 5309, 5309, 5309, 5309, 5309, 5309, 5310, 5310, 5310, 5310, 5310, 5310, 5310, 5310, 5310, 5311, 5312, 5312, 5312, 5312, 5312, 5312,
    5312, 5312, 5312, 5312, 5316, 5316, 5316, 5316, 5316, 5316, 5316, 5318, 5318, 5319, 5319, 5319, 5319, 5319, 5319, 5319, 5319, 5320, 5320, 5320,
    5320, 5320, 5320, 5320, 5322, 5322, 5322, 5322, 5322, 5322, 5322, 5322, 5322, 5322, 5322, 5322, 5322, 5322, 5322, 5323, 5323, 5323, 5323, 5323,
    5324, 5324, 5325, 5325, 5325, 5325, 5325, 5327, 5327, 5327, 5328, 5333, 5335, 5335, 5335, 5336, 5336, 5336, 5336, 5336, 5336, 5336, 5336, 5336,
    5336, 5336, 5339, 5339, 5339, 5339, 5339, 5339, 5339, 5339, 5340, 5340, 5340, 5340, 5340, 5340, 5340, 5341, 5341, 5341, 5341, 5341, 5341, 5341,
    5342, 5342, 5342, 5342, 5342, 5342, 5342, 5342, 5342, 5342, 5342, 5343, 5344, 5346, 5348, 5349, 5350, 5351, 5351, 5351, 5352, 5352, 5352, 5355,
    5355, 5355, 5355, 5355, 5355, 5355, 5356, 5356, 5356, 5356, 5357, 5359, 5359, 5359, 5360, 5361, 5361, 5361, 5361, 5361, 5361, 5361, 5361, 5361,
    5361, 5361, 5361, 5361, 5361, 5361, 5361, 5362, 5362, 5362, 5362, 5362, 5364, 5365, 5365, 5365, 5366, 5366, 5366, 5368, 5368, 5368, 5368, 5368,
    5368, 5368, 5368, 5368, 5368, 5368, 5368, 5368, 5368, 5368, 5368, 5368, 5368, 5368, 5368, 5369, 5369, 5369, 5369, 5372, 5372, 5372, 5372, 5372,
    5372, 5372, 5372, 5375, 5375, 5375, 5375, 5375, 5375, 5375, 5377, 5379, 5380, 5380, 5380, 5380, 5380, 5380, 5380, 5380, 5380, 5380, 5383, 5383,
    5383, 5383, 5383, 5385, 5385, 5385, 5385, 5385, 5385, 5385, 5385, 5385, 5385, 5385, 5385, 5385, 5385, 5386, 5386, 5386, 5386, 5386, 5386, 5387,
    5400, 5400, 5400, 5402, 5402, 5402, 5403, 5403, 5403, 5403, 5403, 5404, 5406, 5408, 5408, 5408, 5408, 5409, 5409, 5409, 5410, 5410, 5411, 5411,
    5411, 5411, 5411, 5411, 5411, 5413, 5413, 5413, 5413, 5413, 5413, 5413, 5413, 5417, 5417, 5417, 5417, 5417, 5417, 5417, 5417, 5417, 5417, 5417,
    5417, 5417, 5417, 5417, 5417, 5417, 5417, 5417, 5417, 5418, 5418, 5418, 5418, 5418, 5418, 5418, 5418, 5418, 5418, 5420, 5420, 5420, 5421, 5421,
    5423, 5423, 5429, 5429, 5429, 5430, 5430, 5430, 5430, 5432, 5437, 5437, 5438, 5438, 5439, 5439, 5439, 5439, 5439, 5439, 5439, 5439, 5439, 5439,
    5439, 5439, 5439, 5439, 5440, 5440, 5441, 5441, 5441, 5442, 5443, 5443, 5453, 5453, 5453, 5453, 5453, 5453, 5453, 5453, 5453, 5454, 5455, 5456,
    5456, 5458, 5459, 5459, 5459, 5459, 5459, 5460, 5460, 5460, 5460, 5460, 5460, 5460, 5460, 5460, 5461, 5461, 5462, 5462, 5462, 5462, 5462, 5462,
    5462, 5463, 5463, 5463, 5463, 5463, 5463, 5463, 5463, 5463, 5463, 5463, 5463, 5463, 5463, 5463, 5463, 5463, 5465, 5465, 5465, 5465, 5465, 5465,
    5465, 5465, 5467, 5467, 5467, 5467, 5467, 5467, 5467, 5467, 5467, 5467, 5468, 5468, 5469, 5469, 5469, 5469, 5469, 5469, 5472, 5473, 5473, 5476,
    5476, 5485, 5486, 5488, 5488, 5488, 5488, 5488, 5488, 5488, 5488, 5488, 5488, 5488, 5489, 5489, 5489, 5489, 5489, 5489, 5489, 5491, 5491, 5491,
    5491, 5491, 5492, 5492, 5492, 5492, 5492, 5496, 5496, 5496, 5496, 5496, 5498, 5498, 5499, 5499, 5500, 5501, 5501, 5501, 5501, 5501, 5501, 5501,
    5501, 5501, 5501, 5502, 5502, 5502, 5502, 5502, 5502, 5502, 5503, 5503, 5503, 5504, 5505, 5505, 5505, 5505, 5505, 5505, 5505, 5506, 5506, 5506,
    5506, 5508, 5508, 5508, 5508, 5508, 5508, 5508, 5508, 5508, 5508, 5509, 5509, 5509, 5509, 5509, 5509, 5509, 5509, 5509, 5509, 5509, 5509, 5509,
    5510, 5510, 5511, 5511, 5512, 5513, 5514, 5514, 5515, 5515, 5515, 5515, 5515, 5516, 5516, 5517, 5517, 5517, 5517, 5517, 5518, 5519, 5519, 5519,
    5519, 5519, 5520, 5520, 5520, 5520, 5520, 5520, 5521, 5521, 5521, 5521, 5521, 5521, 5521, 5521, 5521, 5521, 5521, 5521, 5521, 5521, 5522, 5522,
    5523, 5523, 5529, 5529, 5529, 5529, 5529, 5529, 5529, 5529, 5529, 5529, 5529, 5529, 5529, 5529, 5530, 5531, 5531, 5531, 5531, 5531, 5532, 5536,
    5536, 5536, 5536, 5536, 5536, 5536, 5536, 5536, 5536, 5536, 5536, 5536, 5536, 5542, 5542, 5542, 5544, 5544, 5546, 5547, 5547, 5548, 5548, 5548,
    5548, 5548, 5550, 5550, 5550, 5550, 5550, 5550, 5550, 5550, 5550, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551,
    5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5551, 5552, 5552, 5552, 5552, 5552, 5555, 5556, 5556, 5556, 5557, 5557,
    5557, 5557, 5558, 5558, 5558, 5558, 5558, 5558, 5558, 5558, 5558, 5558, 5579, 5580, 5582, 5582, 5583, 5583, 5584, 5584, 5584, 5584, 5584, 5584,
    5587, 5587, 5587, 5587, 5587, 5587, 5587, 5589, 5589, 5589, 5589, 5589, 5589, 5589, 5589, 5589, 5589, 5589, 5589, 5589, 5590, 5590, 5590, 5590,
    5591, 5591, 5591, 5592, 5592, 5593, 5593, 5595, 5596, 5597, 5597, 5597, 5598, 5599, 5599, 5599, 5599, 5599, 5599, 5599, 5602, 5602, 5602, 5602,
    5602, 5602, 5603, 5603, 5603, 5603, 5603, 5603, 5603, 5603, 5604, 5604, 5604, 5604, 5604, 5604, 5604, 5611, 5611, 5611, 5612, 5612, 5612, 5612,
    5612, 5612, 5612, 5612, 5612, 5614, 5615, 5621, 5621, 5621, 5622, 5696, 5696, 5696, 5696, 5696, 5696, 5696, 5696, 5696, 5696, 5696, 5696, 5696,
    5696, 5696, 5696, 5698, 5698, 5699, 5699, 5699, 5699, 5699, 5699, 5700, 5700, 5700, 5700, 5700, 5700, 5700, 5700, 5702, 5702, 5702, 5702, 5704,
    5704, 5704, 5704, 5705, 5705, 5705, 5705, 5705, 5705, 5705, 5705, 5707, 5708, 5708, 5708, 5708, 5708, 5708, 5708, 5709, 5709, 5709, 5709, 5709,
    5709, 5709, 5711, 5711, 5711, 5711, 5711, 5711, 5711, 5711, 5712, 5712, 5712, 5712, 5712, 5712, 5712, 5712, 5712, 5712, 5712, 5715, 5715, 5715,
    5716, 5716, 5716, 5716, 5716, 5717, 5717, 5717, 5717, 5717, 5717, 5717, 5717, 5717, 5718, 5718, 5718, 5718, 5718, 5718, 5718, 5719, 5719, 5719,
    5719, 5720, 5720, 5720, 5720, 5720, 5720, 5720, 5724, 5726, 5726, 5726, 5726, 5727, 5735, 5736, 5737, 5737, 5739, 5739, 5739, 5739, 5739, 5739,
    5739, 5739, 5739, 5739, 5739, 5739, 5739, 5739, 5739, 5739, 5739, 5740, 5741, 5742, 5742, 5742, 5742, 5742, 5742, 5742, 5742, 5742, 5742, 5742,
    5743, 5743, 5743, 5743, 5743, 5743, 5744, 5744, 5744, 5744, 5755, 5755, 5755, 5755, 5755, 5755, 5755, 5756, 5756, 5756, 5756, 5756, 5756, 5756,
    5756, 5757, 5757, 5757, 5758, 5758, 5758, 5758, 5758, 5758, 5758, 5759, 5759, 5759, 5759, 5759, 5759, 5759, 5759, 5759, 5759, 5759, 5759, 5759,
    5759, 5759, 5760, 5760, 5760, 5760, 5760, 5760, 5764, 5764, 5764, 5764, 5764, 5764, 5764, 5764, 5768, 5768, 5768, 5768, 5768, 5770, 5771, 5771,
    5771, 5771, 5771, 5771, 5771, 5771, 5771, 5771, 5771, 5771, 5771, 5771, 5771, 5772, 5775, 5775, 5775, 5776, 5776, 5776, 5777, 5785, 5785, 5785,
    5785, 5785, 5785, 5785, 5785, 5786, 5786, 5787, 5787, 5788, 5788, 5790, 5791, 5791, 5791, 5791, 5791, 5791, 5791, 5791, 5791, 5791, 5791, 5793,
    5793, 5793, 5793, 5793, 5793, 5793, 5794, 5796, 5796, 5796, 5797, 5797, 5797, 5797, 5797, 5797, 5797, 5798, 5799, 5799, 5801, 5801, 5801, 5801,
    5801, 5802, 5803, 5806, 5806, 5806, 5806, 5806, 5807, 5807, 5808, 5808, 5808, 5808, 5808, 5809, 5809, 5809, 5809, 5809, 5809, 5810, 5810, 5810,
    5810, 5810, 5810, 5810, 5810, 5810, 5811, 5811, 5811, 5813, 5813, 5813, 5813, 5814, 5816, 5816, 5816, 5816, 5816, 5816, 5816, 5816, 5816, 5816,
    5817, 5817, 5817, 5817, 5818, 5818, 5818, 5818, 5818, 5818, 5821, 5822, 5822, 5822, 5823, 5823, 5823, 5823, 5823, 5824, 5824, 5824, 5824, 5825,
    5828, 5828, 5828, 5828, 5830, 5830, 5830, 5830, 5832, 5832, 5832, 5832, 5832, 5832, 5832, 5832, 5832, 5832, 5832, 5832, 5832, 5832, 5833, 5835,
    5835, 5836, 5836, 5836, 5836, 5836, 5837, 5837, 5837, 5837, 5837, 5837, 5837, 5837, 5837, 5837, 5837, 5837, 5837, 5838, 5839, 5839, 5840, 5840,
    5842, 5842, 5844, 5844, 5844, 5852, 5853, 5853, 5856, 5856, 5856, 5856, 5856, 5856, 5857, 5858, 5858, 5858, 5858, 5859, 5859, 5859, 5859, 5859,
    5860, 5861, 5861, 5861, 5861, 5862, 5862, 5863, 5863, 5863, 5863, 5863, 5863, 5863, 5863, 5863, 5863, 5863, 5863, 5863, 5863, 5863, 5863, 5863,
    5863, 5864, 5864, 5865, 5866, 5866, 5867, 5867, 5867, 5868, 5868, 5868, 5869, 5869, 5869, 5869, 5870, 5870, 5870, 5870, 5871, 5871, 5871, 5871,
    5872, 5872, 5877, 5878, 5878, 5878, 5878, 5878, 5879, 5879, 5879, 5879, 5879, 5879, 5879, 5879, 5879, 5879, 5879, 5880, 5880, 5880, 5880, 5880,
    5880, 5882, 5882, 5882, 5882, 5882, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5883, 5884, 5884, 5884, 5885,
    5885, 5887, 5889, 5891, 5891, 5891, 5891, 5891, 5891, 5892, 5892, 5892, 5892, 5894, 5894, 5894, 5894, 5894, 5894, 5894, 5899, 5899, 5899, 5899,
    5899, 5899, 5899, 5899, 5899, 5899, 5901, 5901, 5903, 5903, 5905, 5905, 5905, 5905, 5905, 5909, 5909, 5909, 5909, 5909, 5910, 5910, 5910, 5910,
    5910, 5910, 5910, 5911, 5911, 5911, 5911, 5911, 5911, 5911, 5911, 5911, 5913, 5913, 5913, 5913, 5913, 5914, 5915, 5915, 5916, 5916, 5916, 5916,
    5916, 5916, 5917, 5917, 5917, 5917, 5917, 5917, 5917, 5917, 5917, 5917, 5917, 5917, 5917, 5917, 5917, 5917, 5918, 5918, 5918, 5918, 5918, 5918,
    5918, 5918, 5919, 5919, 5919, 5923, 5923, 5923, 5923, 5923, 5923, 5923, 5923, 5923, 5923, 5926, 5930, 5930, 5930, 5930, 5931, 5931, 5933, 5934,
    5934, 5934, 5934, 5934, 5934, 5934, 5936, 5936, 5936, 5936, 5936, 5936, 5936, 5937, 5937, 5937, 5937, 5937, 5937, 5937, 5937, 5937, 5937, 5937,
    5939, 5939, 5942, 5943, 5943, 5943, 5943, 5943, 5943, 5943, 5943, 5943, 5943, 5943, 5943, 5947, 5947, 5947, 5947, 5947, 5948, 5948, 5948, 5948,
    5948, 5949, 5949, 5949, 5950, 5950, 5950, 5951, 5951, 5951, 5951, 5951, 5951, 5951, 5951, 5951, 5951, 5951, 5951, 5952, 5953, 5953, 5953, 5953,
    5953, 5953, 5953, 5953, 5953, 5953, 5953, 5953, 5955, 5955, 5955, 5955, 5956, 5959, 5959, 5959, 5960, 5960, 5960, 5960, 5960, 5960, 5960, 5960,
    5960, 5960, 5960, 5960, 5960, 5960, 5960, 5960, 5960, 5960, 6027, 6027, 6027, 6028, 6032, 6032, 6032, 6032, 6033, 6035, 6035, 6035, 6037, 6037,
    6037, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043, 6043,
    6043, 6043, 6043, 6043, 6043, 6043, 6045, 6046, 6046, 6047, 6049, 6049, 6052, 6052, 6052, 6052, 6052, 6055, 6055, 6055, 6056, 6056, 6056, 6056,
    6056, 6056, 6056, 6056, 6056, 6056, 6056, 6077, 6077, 6078, 6078, 6078, 6078, 6078, 6079, 6080, 6080, 6080, 6080, 6080, 6080, 6080, 6080, 6080,
    6080, 6080, 6080, 6081, 6081, 6081, 6081, 6081, 6083, 6083, 6084, 6084, 6084, 6084, 6084, 6084, 6085, 6085, 6085, 6086, 6086, 6086, 6086, 6086,
    6092, 6093, 6093, 6093, 6093, 6093, 6093, 6093, 6093, 6093, 6093, 6093, 6093, 6093, 6093, 6097, 6097, 6097, 6097, 6097, 6097, 6097, 6097, 6097,
    6097, 6097, 6097, 6097, 6097, 6097, 6101, 6101, 6101, 6101, 6102, 6102, 6102, 6102, 6102, 6102, 6104, 6104, 6104, 6104, 6104, 6104, 6104, 6107,
    6108, 6109, 6109, 6109, 6112, 6112, 6112, 6112, 6112, 6112, 6112, 6113, 6119, 6120, 6120, 6120, 6120, 6120, 6120, 6120, 6120, 6120, 6120, 6120,
    6120, 6120, 6120, 6120, 6120, 6120, 6120, 6120, 6120, 6120, 6120, 6120, 6120, 6120, 6120, 6121, 6122, 6123, 6123, 6123, 6123, 6124, 6124, 6124,
    6124, 6124, 6124, 6124, 6124, 6127, 6127, 6133, 6133, 6133, 6133, 6135, 6136, 6137, 6139, 6139, 6139, 6140, 6140, 6140, 6140, 6140, 6141, 6141,
    6141, 6141, 6142, 6142, 6142, 6143, 6143, 6143, 6143, 6143, 6145, 6145, 6145, 6146, 6146, 6146, 6147, 6147, 6147, 6147, 6147, 6147, 6147, 6147,
    6147, 6147, 6147, 6147, 6148, 6150, 6151, 6151, 6151, 6151, 6151, 6151, 6151, 6151, 6151, 6160, 6160, 6162, 6162, 6162, 6162, 6162, 6163, 6163,
    6163, 6163, 6163, 6163, 6163, 6164, 6164, 6164, 6164, 6166, 6167, 6167, 6167, 6167, 6167, 6168, 6168, 6168, 6169, 6170, 6170, 6171, 6171, 6171,
    6172, 6172, 6172, 6172, 6172, 6172, 6172, 6172, 6174, 6174, 6175, 6175, 6177, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6178, 6180, 6180,
    6180, 6196, 6196, 6196, 6196, 6198, 6198, 6198, 6198, 6198, 6198, 6198, 6198, 6199, 6199, 6199, 6199, 6199, 6199, 6199, 6199, 6199, 6200, 6200,
    6201, 6201, 6201, 6201, 6201, 6201, 6201, 6201, 6201, 6201, 6201, 6203, 6203, 6204, 6204, 6205, 6206, 6206, 6206, 6206, 6206, 6206, 6208, 6208,
    6208, 6208, 6208, 6208, 6208, 6208, 6208, 6209, 6209, 6209, 6210, 6210, 6210, 6210, 6212, 6212, 6212, 6212, 6212, 6212, 6212, 6212, 6212, 6212,
    6212, 6212, 6212, 6212, 6212, 6212, 6212, 6212, 6212, 6212, 6212, 6213, 6213, 6213, 6213, 6213, 6213, 6213, 6213, 6213, 6213, 6213, 6214, 6214,
    6214, 6214, 6214, 6215, 6216, 6216, 6216, 6217, 6217, 6217, 6217, 6217, 6217, 6217, 6217, 6218, 6218, 6218, 6219, 6219, 6219, 6220, 6220, 6220,
    6221, 6221, 6222, 6222, 6223, 6224, 6224, 6224, 6224, 6225, 6225, 6225, 6225, 6226, 6226, 6229, 6229, 6229, 6229, 6229, 6229, 6230, 6230, 6230,
    6230, 6231, 6231, 6231, 6232, 6232, 6232, 6234, 6234, 6234, 6234, 6234, 6234, 6235, 6235, 6237, 6237, 6237, 6237, 6237, 6239, 6240, 6240, 6240,
    6240, 6240, 6240, 6240, 6240, 6241, 6241, 6241, 6241, 6243, 6243, 6243, 6243, 6243, 6243, 6243, 6243, 6243, 6243, 6243, 6243, 6243, 6243, 6243,
    6243, 6243, 6243, 6243, 6249, 6249, 6249, 6249, 6250, 6250, 6250, 6250, 6250, 6250, 6250, 6250, 6250, 6250, 6250, 6250, 6267, 6267, 6267, 6267,
    6272, 6272, 6272, 6274, 6274, 6274, 6274, 6274, 6274, 6274, 6274, 6274, 6274, 6274, 6276, 6276, 6276, 6277, 6279, 6281, 6281, 6281, 6281, 6281,
    6281, 6281, 6283, 6283, 6283, 6283, 6283, 6286, 6286, 6286, 6286, 6286, 6286, 6286, 6286, 6286, 6286, 6286, 6287, 6288, 6288, 6292, 6292, 6292,
    6294, 6295, 6295, 6295, 6311, 6311, 6311, 6313, 6313, 6315, 6315, 6315, 6315, 6315, 6315, 6316, 6316, 6317, 6317, 6317, 6317, 6319, 6319, 6319,
    6319, 6319, 6319, 6319, 6319, 6319, 6319, 6319, 6319, 6319, 6319, 6319, 6319, 6328, 6328, 6328, 6328, 6328, 6328, 6328, 6328, 6329, 6329, 6330,
    6330, 6331, 6333, 6333, 6333, 6333, 6333, 6333, 6334, 6335, 6336, 6336, 6336, 6336, 6336, 6336, 6341, 6341, 6341, 6341, 6341, 6341, 6341, 6341,
    6341, 6346, 6346, 6346, 6346, 6347, 6348, 6348, 6348, 6348, 6348, 6348, 6348, 6348, 6348, 6348, 6349, 6352, 6352, 6352, 6352, 6353, 6353, 6354,
    6354, 6354, 6355, 6355, 6355, 6355, 6355, 6355, 6356, 6356, 6356, 6356, 6359, 6359, 6359, 6359, 6359, 6359, 6359, 6359, 6359, 6359, 6361, 6361,
    6361, 6361, 6361, 6361, 6361, 6361, 6361, 6362, 6362, 6363, 6363, 6363, 6363, 6363, 6363, 6363, 6364, 6365, 6366, 6366, 6367, 6367, 6367, 6367,
    6367, 6367, 6367, 6367, 6369, 6369, 6369, 6369, 6369, 6370, 6370, 6370, 6370, 6370, 6370, 6370, 6370, 6370, 6370, 6370, 6370, 6370, 6370, 6370,
    6370, 6370, 6370, 6370, 6370, 6372, 6384, 6385, 6385, 6385, 6385, 6385, 6385, 6385, 6385, 6385, 6386, 6386, 6386, 6390, 6391, 6391, 6391, 6391,
    6403, 6403, 6403, 6403, 6403, 6403, 6403, 6449, 6449, 6449, 6449, 6450, 6450, 6450, 6451, 6452, 6452, 6454, 6454, 6454, 6454, 6454, 6454, 6454,
    6454, 6454, 6454, 6454, 6454, 6454, 6454, 6454, 6454, 6454, 6454, 6454, 6454, 6454, 6454, 6455, 6458, 6461, 6461, 6462, 6465, 6465, 6467, 6468,
    6469, 6469, 6469, 6469, 6469, 6469, 6469, 6469, 6469, 6469, 6469, 6469, 6469, 6469, 6470, 6470, 6485, 6485, 6485, 6485, 6485, 6486, 6487, 6487,
    6487, 6488, 6488, 6489, 6489, 6489, 6489, 6491, 6491, 6491, 6494, 6494, 6496, 6496, 6496, 6496, 6496, 6496, 6496, 6496, 6497, 6497, 6498, 6498,
    6498, 6498, 6498, 6498, 6498, 6498, 6498, 6498, 6499, 6499, 6499, 6501, 6501, 6501, 6501, 6501, 6501, 6501, 6501, 6501, 6501, 6501, 6503, 6503,
    6509, 6509, 6510, 6510, 6510, 6510, 6514, 6520, 6521, 6521, 6521, 6521, 6521, 6521, 6525, 6526, 6526, 6526, 6526, 6527, 6527, 6527, 6527, 6527,
    6527, 6527, 6527, 6527, 6530, 6530, 6530, 6530, 6530, 6530, 6530, 6530, 6530, 6530, 6530, 6530, 6530, 6530, 6530, 6530, 6530, 6530, 6534, 6534,
    6534, 6534, 6534, 6534, 6534, 6534, 6534, 6534, 6535, 6535, 6535, 6535, 6535, 6535, 6537, 6539, 6542, 6542, 6542, 6542, 6542, 6543, 6543, 6543,
    6543, 6543, 6543, 6543, 6543, 6543, 6543, 6543, 6543, 6544, 6545, 6545, 6545, 6545, 6545, 6545, 6545, 6547, 6547, 6549, 6549, 6549, 6549, 6550,
    6550, 6550, 6550, 6550, 6550, 6550, 6550, 6550, 6551, 6551, 6551, 6551, 6551, 6551, 6551, 6551, 6551, 6551, 6566, 6566, 6566, 6566, 6566, 6566,
    6566, 6566, 6566, 6567, 6567, 6568, 6569, 6569, 6569, 6569, 6569, 6569, 6569, 6569, 6569, 6569, 6569, 6569, 6569, 6569, 6569, 6569, 6569, 6569,
    6569, 6571, 6571, 6571, 6571, 6571, 6571, 6572, 6572, 6572, 6578, 6578, 6581, 6581, 6585, 6585, 6585, 6585, 6586, 6586, 6587, 6587, 6587, 6587,
    6587, 6587, 6587, 6587, 6593, 6593, 6593, 6594, 6594, 6595, 6595, 6595, 6596, 6596, 6596, 6597, 6597, 6597, 6597, 6597, 6597, 6597, 6597, 6597,
    6598, 6598, 6598, 6598, 6599, 6599, 6599, 6599, 6599, 6599, 6600, 6601, 6601, 6601, 6601, 6601, 6601, 6601, 6601, 6601, 6601, 6601, 6601, 6603,
    6603, 6603, 6603, 6603, 6603, 6605, 6605, 6605, 6605, 6606, 6615, 6615, 6615, 6615, 6615, 6615, 6615, 6615, 6615, 6615, 6615, 6615, 6615, 6617,
    6617, 6618, 6625, 6633, 6633, 6633, 6633, 6633, 6633, 6633, 6633, 6633, 6633, 6633, 6633, 6633, 6633, 6636, 6636, 6636, 6636, 6636, 6636, 6636,
    6636, 6636, 6636, 6638, 6638, 6638, 6639, 6639, 6639, 6639, 6639, 6641, 6642, 6642, 6642, 6642, 6642, 6642, 6642, 6642, 6642, 6642, 6643, 6643,
    6644, 6644, 6644, 6645, 6645, 6645, 6645, 6645, 6646, 6646, 6646, 6646, 6646, 6646, 6646, 6646, 6646, 6646, 6646, 6646, 6646, 6646, 6647, 6647,
    6647, 6648, 6648, 6648, 6648, 6648, 6649, 6649, 6651, 6651, 6651, 6651, 6651, 6651, 6651, 6651, 6651, 6651, 6651, 6651, 6652, 6653, 6653, 6654,
    6654, 6655, 6655, 6655, 6655, 6655, 6655, 6663, 6663, 6663, 6663, 6663, 6663, 6664, 6672, 6672, 6674, 6674, 6674, 6674, 6674, 6674, 6674, 6674,
    6674, 6674, 6674, 6676, 6676, 6676, 6676, 6676, 6676, 6676, 6677, 6677, 6677, 6678, 6678, 6678, 6678, 6678, 6678, 6678, 6678, 6678, 6678, 6678,
    6680, 6680, 6680, 6680, 6680, 6680, 6680, 6680, 6680, 6680, 6681, 6681, 6681, 6681, 6681, 6681, 6684, 6684, 6686, 6686, 6686, 6686, 6686, 6686,
    6686, 6686, 6686, 6686, 6686, 6686, 6686, 6686, 6686, 6686, 6687, 6687, 6688, 6688, 6688, 6688, 6688, 6688, 6688, 6688, 6688, 6688, 6690, 6691,
    6691, 6692, 6692, 6692, 6692, 6692, 6692, 6692, 6692, 6692, 6692, 6692, 6692, 6692, 6694, 6695, 6695, 6695, 6695, 6695, 6695, 6695, 6695, 6695,
    6695, 6696, 6698, 6700, 6700, 6700, 6700, 6700, 6700, 6700, 6700, 6700, 6700, 6700, 6700, 6700, 6700, 6700, 6700, 6700, 6700, 6700, 6701, 6702,
    6704, 6704, 6704, 6704, 6704, 6704, 6704, 6704, 6704, 6704, 6706, 6706, 6707, 6707, 6707, 6707, 6707, 6707, 6707, 6707, 6707, 6708, 6708, 6708,
    6708, 6708, 6709, 6709, 6709, 6709, 6709, 6709, 6709, 6709, 6709, 6714, 6714, 6715, 6715, 6715, 6715, 6715, 6715, 6715, 6715, 6715, 6716, 6716,
    6716, 6716, 6716, 6716, 6716, 6717, 6717, 6717, 6717, 6717, 6717, 6717, 6717, 6717, 6720, 6720, 6720, 6720, 6720, 6720, 6720, 6720, 6720, 6720,
    6720, 6720, 6720, 6720, 6722, 6724, 6724, 6724, 6724, 6724, 6724, 6724, 6724, 6724, 6724, 6724, 6724, 6724, 6725, 6725, 6726, 6726, 6727, 6727,
    6727, 6728, 6728, 6729, 6729, 6731, 6732, 6732, 6734, 6734, 6734, 6734, 6734, 6735, 6735, 6737, 6737, 6737, 6738, 6738, 6738, 6738, 6740, 6740,
    6741, 6741, 6741, 6741, 6741, 6741, 6743, 6743, 6743, 6743, 6743, 6744, 6744, 6744, 6744, 6744, 6745, 6745, 6745, 6745, 6745, 6745, 6747, 6747,
    6747, 6748, 6750, 6750, 6751, 6751, 6761, 6761, 6761, 6761, 6761, 6761, 6762, 6763, 6763, 6763, 6763, 6764, 6764, 6764, 6764, 6766, 6766, 6767,
    6767, 6767, 6767, 6767, 6767, 6767, 6767, 6768, 6768, 6769, 6769, 6769, 6769, 6769, 6769, 6769, 6769, 6769, 6769, 6769, 6769, 6771, 6771, 6771,
    6771, 6771, 6771, 6771, 6771, 6771, 6771, 6771, 6771, 6771, 6771, 6771, 6778, 6778, 6778, 6783, 6784, 6785, 6785, 6785, 6785, 6787, 6787, 6787,
    6789, 6789, 6789, 6789, 6790, 6790, 6790, 6791, 6791, 6791, 6796, 6796, 6796, 6796, 6796, 6796, 6796, 6797, 6798, 6799, 6799, 6799, 6800, 6801,
    6801, 6801, 6801, 6801, 6801, 6801, 6801, 6801, 6801, 6804, 6804, 6804, 6804, 6804, 6806, 6807, 6807, 6809, 6809, 6809, 6809, 6809, 6809, 6809,
    6810, 6814, 6814, 6814, 6814, 6814, 6814, 6814, 6814, 6814, 6815, 6815, 6815, 6815, 6815, 6815, 6815, 6816, 6816, 6816, 6816, 6816, 6816, 6820,
    6820, 6821, 6821, 6821, 6826, 6826, 6826, 6826, 6826, 6826, 6826, 6827, 6827, 6830, 6830, 6830, 6830, 6830, 6830, 6830, 6833, 6834, 6835, 6835,
    6836, 6838, 6838, 6838, 6838, 6838, 6838, 6838, 6838, 6839, 6840, 6842, 6844, 6845, 6845, 6849, 6849, 6850, 6850, 6850, 6850, 6850, 6850, 6850,
    6850, 6850, 6850, 6850, 6850, 6850, 6850, 6850, 6850, 6850, 6850, 6850, 6851, 6851, 6851, 6851, 6851, 6851, 6851, 6852, 6853, 6853, 6853, 6853,
    6853, 6854, 6854, 6855, 6862, 6862, 6862, 6862, 6862, 6866, 6866, 6867, 6868, 6868, 6868, 6868, 6868, 6868, 6868, 6868, 6868, 6868, 6868, 6869,
    6869, 6869, 6869, 6869, 6869, 6871, 6871, 6871, 6871, 6871, 6871, 6871, 6871, 6871, 6873, 6873, 6873, 6873, 6875, 6875, 6875, 6875, 6875, 6877,
    6885, 6885, 6885, 6885, 6885, 6887, 6887, 6887, 6887, 6887, 6887, 6887, 6887, 6887, 6888, 6888, 6889, 6889, 6889, 6889, 6889, 6889, 6889, 6889,
    6889, 6889, 6889, 6889, 6889, 6889, 6891, 6891, 6891, 6893, 6893, 6893, 6893, 6893, 6893, 6893, 6893, 6893, 6893, 6893, 6893, 6894, 6894, 6894,
    6894, 6896, 6896, 6898, 6898, 6898, 6900, 6900, 6900, 6900, 6900, 6900, 6900, 6900, 6900, 6903, 6903, 6903, 6903, 6903, 6903, 6903, 6905, 6905,
    6905, 6922, 6923, 6923, 6923, 6923, 6923, 6924, 6924, 6924, 6926, 6927, 6927, 6927, 6927, 6927, 6927, 6928, 6928, 6928, 6928, 6928, 6928, 6928,
    6928, 6930, 6931, 6931, 6932, 6932, 6934, 6934, 6934, 6934, 6935, 6935, 6936, 6936, 6937, 6937, 6937, 6937, 6937, 6937, 6937, 6938, 6938, 6940,
    6940, 6940, 6940, 6942, 6942, 6942, 6942, 6945, 6946, 6946, 6946, 6946, 6946, 6946, 6946, 6946, 6946, 6946, 6950, 6950, 6950, 6950, 6951, 6951,
    6951, 6951, 6951, 6951, 6951, 6951, 6951, 6951, 6951, 6951, 6951, 6951, 6951, 6951, 6951, 6951, 6951, 6951, 6951, 6951, 6951, 6951, 6951, 6952,
    6952, 6952, 6952, 6952, 6952, 6952, 6952, 6953, 6953, 6953, 6953, 6953, 6953, 6953, 6953, 6953, 6953, 6953, 6953, 6953, 6953, 6953, 6954, 6954,
    6954, 6955, 6955, 6955, 6955, 6957, 6962, 6962, 6963, 6963, 6964, 6967, 6967, 6988, 6988, 6988, 6988, 6988, 6991, 6992, 6992, 6992, 6992, 6992,
    6992, 6993, 6993, 6993, 6994, 6994, 6995, 7008, 7008, 7008, 7008, 7008, 7008, 7008, 7008, 7008, 7008, 7008, 7008, 7008, 7008, 7008, 7010, 7010,
    7010, 7010, 7010, 7010, 7010, 7011, 7012, 7012, 7012, 7012, 7013, 7013, 7013, 7013, 7013, 7013, 7013, 7014, 7014, 7014, 7015, 7015, 7016, 7019,
    7019, 7022, 7022, 7023, 7023, 7023, 7023, 7023, 7023, 7023, 7023, 7025, 7025, 7025, 7025, 7025, 7025, 7025, 7025, 7025, 7025, 7025, 7030, 7030,
    7030, 7030, 7030, 7030, 7030, 7030, 7030, 7030, 7030, 7030, 7030, 7030, 7030, 7030, 7030, 7030, 7037, 7037, 7038, 7038, 7038, 7038, 7039, 7039,
    7039, 7040, 7040, 7040, 7042, 7044, 7044, 7044, 7050, 7050, 7050, 7050, 7050, 7050, 7051, 7051, 7051, 7051, 7051, 7051, 7051, 7051, 7051, 7051,
    7052, 7052, 7054, 7055, 7055, 7055, 7055, 7058, 7058, 7058, 7058, 7058, 7058, 7058, 7058, 7058, 7058, 7058, 7058, 7058, 7058, 7060, 7060, 7060,
    7071, 7071, 7071, 7071, 7071, 7071, 7071, 7071, 7072, 7072, 7075, 7075, 7075, 7076, 7076, 7076, 7076, 7076, 7076, 7076, 7076, 7076, 7076, 7078,
    7079, 7079, 7079, 7079, 7079, 7079, 7079, 7079, 7079, 7079, 7079, 7079, 7079, 7080, 7081, 7081, 7081, 7081, 7081, 7081, 7081, 7081, 7084, 7084,
    7085, 7085, 7085, 7085, 7086, 7086, 7086, 7088, 7089, 7089, 7089, 7090, 7092, 7092, 7095, 7095, 7095, 7095, 7096, 7096, 7096, 7096, 7096, 7096,
    7096, 7097, 7097, 7098, 7098, 7105, 7105, 7105, 7105, 7105, 7105, 7106, 7106, 7106, 7106, 7106, 7106, 7106, 7106, 7106, 7108, 7108, 7108, 7110,
    7110, 7110, 7115, 7115, 7115, 7115, 7115, 7115, 7115, 7115, 7115, 7115, 7115, 7115, 7115, 7131, 7131, 7131, 7131, 7131, 7131, 7131, 7131, 7153,
    7153, 7153, 7153, 7153, 7155, 7155, 7155, 7156, 7157, 7158, 7158, 7158, 7158, 7158, 7158, 7158, 7158, 7158, 7158, 7158, 7158, 7158, 7159, 7159,
    7159, 7159, 7159, 7159, 7159, 7159, 7164, 7164, 7164, 7164, 7164, 7164, 7164, 7164, 7164, 7164, 7164, 7164, 7164, 7165, 7165, 7166, 7166, 7166,
    7166, 7166, 7166, 7166, 7166, 7166, 7167, 7167, 7167, 7167, 7168, 7168, 7168, 7168, 7170, 7170, 7170, 7170, 7170, 7170, 7174, 7174, 7174, 7174,
    7174, 7174, 7175, 7175, 7176, 7177, 7177, 7177, 7177, 7177, 7177, 7177, 7177, 7177, 7177, 7178, 7178, 7178, 7178, 7178, 7179, 7179, 7179, 7179,
    7179, 7179, 7179, 7179, 7179, 7179, 7179, 7179, 7179, 7179, 7179, 7179, 7179, 7180, 7182, 7182, 7182, 7183, 7183, 7183, 7183, 7183, 7183, 7183,
    7192, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7193, 7195, 7195, 7196, 7196, 7196, 7196, 7196, 7196, 7196, 7198,
    7198, 7198, 7199, 7200, 7200, 7200, 7203, 7203, 7203, 7203, 7203, 7203, 7203, 7203, 7203, 7203, 7203, 7203, 7203, 7203, 7203, 7203, 7203, 7204,
    7204, 7204, 7204, 7204, 7204, 7204, 7204, 7204, 7204, 7204, 7205, 7205, 7205, 7205, 7205, 7205, 7205, 7205, 7205, 7205, 7205, 7205, 7205, 7205,
    7205, 7205, 7207, 7208, 7210, 7210, 7210, 7210, 7210, 7210, 7210, 7210, 7212, 7212, 7212, 7213, 7213, 7213, 7213, 7213, 7214, 7214, 7214, 7214,
    7214, 7214, 7214, 7214, 7214, 7214, 7217, 7217, 7217, 7217, 7217, 7217, 7217, 7218, 7218, 7218, 7218, 7218, 7220, 7220, 7220, 7221, 7221, 7221,
    7222, 7222, 7222, 7224, 7224, 7224, 7224, 7224, 7224, 7224, 7226, 7226, 7229, 7229, 7229, 7229, 7230, 7230, 7230, 7230, 7230, 7230, 7231, 7231,
    7232, 7232, 7234, 7234, 7234, 7235, 7235, 7236, 7237, 7237, 7237, 7237, 7238, 7238, 7238, 7238, 7238, 7238, 7243, 7243, 7245, 7246, 7247, 7248,
    7249, 7249, 7249, 7249, 7249, 7249, 7249, 7249, 7249, 7249, 7249, 7249, 7249, 7249, 7249, 7249, 7250, 7250, 7251, 7252, 7252, 7252, 7252, 7253,
    7253, 7253, 7253, 7253, 7253, 7254, 7254, 7256, 7256, 7256, 7256, 7257, 7259, 7260, 7264, 7264, 7267, 7267, 7267, 7267, 7267, 7267, 7268, 7268,
    7268, 7268, 7268, 7268, 7268, 7268, 7269, 7269, 7269, 7269, 7269, 7269, 7270, 7270, 7270, 7270, 7270, 7270, 7271, 7271, 7271, 7271, 7271, 7271,
    7271, 7271, 7271, 7274, 7274, 7274, 7274, 7276, 7276, 7276, 7276, 7277, 7277, 7278, 7282, 7282, 7283, 7283, 7284, 7284, 7284, 7284, 7284, 7284,
    7285, 7285, 7285, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7288, 7288, 7288, 7288, 7288, 7288, 7289, 7290, 7290, 7297, 7297,
    7299, 7300, 7301, 7301, 7301, 7303, 7303, 7303, 7303, 7303, 7303, 7303, 7303, 7303, 7303, 7303, 7303, 7303, 7303, 7303, 7303, 7303, 7303, 7303,
    7303, 7303, 7303, 7303, 7304, 7311, 7311, 7311, 7312, 7312, 7312, 7312, 7312, 7315, 7315, 7315, 7315, 7315, 7318, 7318, 7318, 7318, 7318, 7318,
    7318, 7318, 7318, 7318, 7318, 7320, 7320, 7320, 7320, 7321, 7321, 7321, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7323, 7323, 7323, 7323, 7324,
    7324, 7324, 7324, 7324, 7324, 7324, 7324, 7324, 7324, 7324, 7324, 7324, 7325, 7326, 7326, 7326, 7326, 7326, 7326, 7326, 7326, 7326, 7326, 7330,
    7330, 7330, 7330, 7330, 7330, 7330, 7330, 7330, 7330, 7330, 7330, 7331, 7332, 7332, 7332, 7332, 7332, 7332, 7332, 7332, 7332, 7332, 7333, 7333,
    7333, 7333, 7333, 7333, 7333, 7333, 7333, 7333, 7334, 7334, 7334, 7334, 7334, 7334, 7335, 7335, 7335, 7335, 7335, 7335, 7338, 7338, 7338, 7338,
    7338, 7338, 7338, 7338, 7338, 7338, 7338, 7338, 7338, 7338, 7341, 7341, 7341, 7341, 7341, 7355, 7355, 7356, 7356, 7356, 7356, 7356, 7356, 7356,
    7356, 7356, 7357, 7357, 7357, 7358, 7358, 7358, 7360, 7360, 7360, 7360, 7372, 7375, 7376, 7377, 7377, 7377, 7377, 7377, 7377, 7377, 7377, 7377,
    7377, 7380, 7382, 7382, 7382, 7382, 7382, 7382, 7382, 7382, 7382, 7383, 7383, 7384, 7385, 7385, 7385, 7385, 7385, 7386, 7386, 7386, 7386, 7388,
    7390, 7390, 7390, 7390, 7390, 7390, 7390, 7390, 7390, 7390, 7395, 7395, 7395, 7395, 7395, 7395, 7397, 7404, 7404, 7404, 7404, 7404, 7404, 7404,
    7404, 7404, 7404, 7404, 7404, 7404, 7404, 7404, 7405, 7405, 7405, 7409, 7410, 7410, 7410, 7410, 7410, 7410, 7411, 7411, 7411, 7411, 7412, 7412,
    7412, 7412, 7412, 7412, 7412, 7413, 7417, 7417, 7417, 7417, 7417, 7417, 7417, 7417, 7417, 7417, 7417, 7417, 7417, 7417, 7417, 7417, 7417, 7417,
    7417, 7417, 7417, 7417, 7417, 7424, 7424, 7424, 7424, 7424, 7424, 7424, 7424, 7424, 7424, 7424, 7424, 7424, 7428, 7428, 7428, 7428, 7428, 7428,
    7429, 7429, 7429, 7429, 7432, 7432, 7432, 7432, 7432, 7432, 7432, 7432, 7433, 7433, 7433, 7433, 7433, 7433, 7433, 7433, 7433, 7433, 7436, 7436,
    7436, 7436, 7436, 7436, 7436, 7438, 7438, 7438, 7438, 7438, 7439, 7439, 7444, 7445, 7445, 7445, 7448, 7448, 7449, 7449, 7449, 7449, 7449, 7449,
    7449, 7449, 7449, 7449, 7449, 7449, 7449, 7449, 7449, 7449, 7449, 7449, 7449, 7449, 7449, 7449, 7449, 7449, 7449, 7449, 7449, 7456, 7456, 7456,
    7456, 7456, 7456, 7456, 7456, 7457, 7457, 7457, 7457, 7457, 7457, 7457, 7457, 7458, 7458, 7458, 7458, 7458, 7458, 7458, 7458, 7458, 7458, 7458,
    7458, 7458, 7458, 7462, 7463, 7464, 7464, 7464, 7464, 7464, 7464, 7464, 7464, 7464, 7464, 7465, 7465, 7465, 7466, 7466, 7466, 7466, 7466, 7466,
    7466, 7466, 7466, 7466, 7466, 7466, 7466, 7466, 7466, 7467, 7467, 7472, 7472, 7472, 7474, 7476, 7476, 7476, 7480, 7481, 7481, 7481, 7481, 7481,
    7482, 7482, 7482, 7482, 7482, 7482, 7482, 7486, 7486, 7489, 7489, 7489, 7489, 7490, 7490, 7490, 7490, 7490, 7490, 7490, 7491, 7491, 7491, 7491,
    7491, 7491, 7491, 7491, 7491, 7491, 7491, 7491, 7491, 7491, 7491, 7491, 7492, 7492, 7492, 7493, 7493, 7493, 7493, 7493, 7493, 7493, 7493, 7493,
    7493, 7493, 7493, 7493, 7493, 7493, 7493, 7493, 7493, 7493, 7493, 7494, 7494, 7494, 7494, 7494, 7501, 7501, 7501, 7501, 7502, 7503, 7507, 7507,
    7508, 7510, 7510, 7510, 7511, 7511, 7511, 7512, 7512, 7512, 7512, 7512, 7512, 7512, 7512, 7512, 7512, 7512, 7512, 7512, 7513, 7514, 7514, 7514,
    7516, 7516, 7518, 7519, 7519, 7520, 7520, 7520, 7520, 7520, 7520, 7520, 7520, 7520, 7520, 7520, 7522, 7525, 7525, 7525, 7526, 7526, 7526, 7527,
    7527, 7527, 7527, 7527, 7527, 7527, 7527, 7527, 7533, 7533, 7534, 7534, 7534, 7534, 7535, 7535, 7535, 7535, 7535, 7535, 7535, 7535, 7535, 7538,
    7538, 7538, 7538, 7538, 7538, 7538, 7538, 7538, 7538, 7539, 7539, 7539, 7539, 7539, 7539, 7539, 7539, 7540, 7542, 7545, 7545, 7545, 7545, 7546,
    7547, 7547, 7547, 7547, 7548, 7548, 7548, 7549, 7549, 7549, 7549, 7556, 7556, 7557, 7557, 7558, 7558, 7558, 7558, 7558, 7558, 7558, 7558, 7558,
    7558, 7558, 7558, 7560, 7560, 7560, 7560, 7560, 7565, 7565, 7565, 7567, 7567, 7567, 7567, 7567, 7567, 7567, 7567, 7568, 7568, 7568, 7571, 7571,
    7571, 7571, 7571, 7571, 7572, 7573, 7573, 7573, 7575, 7575, 7575, 7575, 7575, 7575, 7575, 7575, 7575, 7575, 7575, 7575, 7575, 7576, 7576, 7576,
    7576, 7576, 7576, 7577, 7577, 7577, 7577, 7577, 7577, 7577, 7577, 7577, 7577, 7577, 7577, 7577, 7577, 7578, 7579, 7580, 7580, 7580, 7580, 7580,
    7580, 7580, 7581, 7581, 7581, 7581, 7581, 7581, 7581, 7581, 7581, 7581, 7581, 7583, 7583, 7583, 7583, 7584, 7584, 7584, 7584, 7584, 7584, 7584,
    7584, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587, 7587,
    7587, 7587, 7587, 7587, 7587, 7587, 7588, 7588, 7590, 7590, 7590, 7590, 7590, 7590, 7590, 7591, 7591, 7591, 7591, 7591, 7591, 7591, 7591, 7591,
    7591, 7591, 7591, 7591, 7592, 7592, 7593, 7593, 7593, 7593, 7596, 7596, 7596, 7596, 7597, 7597, 7600, 7600, 7600, 7600, 7600, 7600, 7600, 7601,
    7601, 7601, 7601, 7601, 7601, 7601, 7601, 7601, 7601, 7601, 7602, 7602, 7602, 7602, 7603, 7603, 7603, 7603, 7603, 7603, 7603, 7604, 7605, 7606,
    7607, 7607, 7607, 7607, 7607, 7608, 7609, 7612, 7612, 7612, 7613, 7613, 7613, 7615, 7615, 7615, 7615, 7615, 7615, 7615, 7615, 7615, 7616, 7616,
    7617, 7617, 7617, 7617, 7617, 7617, 7617, 7617, 7617, 7617, 7617, 7620, 7620, 7620, 7620, 7620, 7620, 7620, 7621, 7621, 7621, 7621, 7622, 7622,
    7622, 7622, 7622, 7622, 7622, 7622, 7622, 7622, 7622, 7622, 7622, 7622, 7622, 7622, 7622, 7622, 7622};

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
