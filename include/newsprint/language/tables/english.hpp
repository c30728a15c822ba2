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
    "enusite searchsearch this sitesearch for:search the sitesearch buttonshow more sharing optionsmore sharing optionssee mo"
    "re storiesread full storyread the full storyread full articleexpand articlecollapse articleopens in new windowopens in a"
    " new windowopens in new tabopens new tabnot responsible for the content of external sitesread about our approach to exte"
    "rnal linkingthis page will automaticallyrefresh pagerefresh the pagemin readmins readminute readminutes readminutes to r"
    "eadmin. readminute listenmin listenestimated reading timetime to readthis article is more thanthis article was published"
    " more thanarticle is from the archivetotal viewsreuse this contentreuse contentrepublish this articlerepublish this stor"
    "ylicense this articlelicense this contentget the dataget the data for this chartembed thisembed codedownload this imagec"
    "reated with datawrappermade with flourishsource codedownload pdfdownload imagedownload the appview originalview on insta"
    "gramview on twitterview this post on instagramview this posta post shared bypic.twitter.comview on xthis post was origin"
    "allythis content is provided byallow all cookiesallow and continuethis article contains content provided byto view this "
    "contentwe ask for your permissionpurchase licensing rightssend us a tipwas this article helpfulwas this article valuable"
    "was this page helpfuldid you find this articlewhat did you think ofdo you have an opinion on the issues raisedhow we han"
    "dle correctionsreport an errorreport a typoreport a correctionspotted an errorsuggest a correctionsee a mistakefound a m"
    "istakenotice a mistakesend feedbackgive feedbackour standardswhy you can trusttrust principlesthe trust projecthow we re"
    "portedhow we rankquotes delayeddata delayedmarket data provideddelayed a minimum ofsee here for a list of exchangesfigur"
    "es are delayedstock quotes providedas of market closequote lookupsign in to accesstrending now ondismiss thisplease ente"
    "r a validinvalid emailenter your emailthis field is requiredthank you for signing upthanks for signing upthank you for s"
    "ubscribingthank you for registeringthanks for registeringyou are now subscribedyou're all setyou’re all setyou have su"
    "ccessfullyan error occurredcheck your inboxplease check your emaildon't show me this message againdon’t show me this m"
    "essage againwe have a small favour to askremind me inremind me lateraccessibility feedbackaccessibility statementconnect"
    " with usfollow authoradd topicfollow this authorstories chosen for youmake us preferred sourceadd us as a preferred sour"
    "cepreferred source on googleadd as preferred source on googlegoogle newsapple newsnewsletter sign upnewsletter signuprss"
    " feedrss feedsgoogle playavailable on iosportrait ofprofile pictureheadshot ofauthor imageimage without a captionview pr"
    "ofilesee full biosee all articles byview all posts byview all articles byall posts bymore by this authormore from author"
    "author archiveprevious articlenext articleprevious postnext postprevious storynext storypost navigationprev articlerate "
    "this articlerate this storyaverage ratingtake our polltake our surveytake our quizgames & puzzlesdaily crosswordcrosswor"
    "d puzzleexplore morebrowse by topictrending topicstrending searchespopular searchesrecent searcheslatest newsletterbreak"
    "ing news alertsnews alertsturn on notificationspush notificationsnotification settingsallow notificationschoose your pla"
    "nicon linking toarrow-rightarrow rightarrow lefthambermenuicon menuclose iconsearch icontwitter iconfacebook iconemail i"
    "conthis is a modal windowbeginning of dialog windowend of dialog windowescape will cancelno compatible sourcefont family"
    "reset restore all settingssharesharessharingtweettweetsretweetpin itlikesdislikereplyreportrepostprintemaile-mailmailmai"
    "ltosavesavedbookmarkbookmarkscopiedlinklinksembeddownloaddownloadstranscriptexpandcollapseenlargezoomgalleryimageimagesp"
    "hotophotosvideovideosaudiomediacaptioncaptionshideshowtoggleopencloseclosed×✕okokayyesnodonecancelsubmitsendapplyrese"
    "tclearbackgo backnextpreviousprevprev nextmoremore...lesssee moreread moreread lesslearn morefind out moreview moreshow "
    "moreallhomehomepagemenumainnavnavigationsearchgofiltersortsort bynewestoldestmost likedmost recentlatestliveloadingloadi"
    "ng...please waitrefreshretryerrorsettingspreferencesoptionshelpfaqaboutcontactcontactscareersjobsadvertiseadvertisingadv"
    "ertisementadvertisementsadadsadvertadvertssponsoredpromotedsponsorpartnerpartnersmarketingfacebooktwitterx.cominstagraml"
    "inkedinpinterestwhatsapptelegramreddittumblrflipboardpocketmessengeryoutubetiktokthreadsblueskymastodonsnapchatwechatvib"
    "erskypesmsrssgooglegoogle+google plusapplepodcastx facebookfacebook twitterfacebook messenger emailfacebook twitter emai"
    "lfacebook x emailshare tweetshare tweet emailshare tweet pingmailyahoo mailprint-iconmail-iconcommentcommentsno comments"
    "0 commentscomment nowconversationdiscussiondiscussfeedbackreactionsreactresponsesrepliescommunityforumjoinlog inloginlog"
    " outlogoutsign insigninsign outsign upsignupregisterregister sign insubscribesubscribe nowsubscribersubscriberssubscript"
    "ionsubscriptionssubscriber onlysubscriber exclusivesubscribers onlyfor subscriberspremiumpremium contentpremium articlee"
    "xclusive to subscribersmembers onlymember exclusiveplusfreefree articlegiftgift articlegift this articlegift a subscript"
    "iondonatesupport ussupport nowsupportcontributebecome a membermembershipaccountmy accountprofileuserusernamepasswordyour"
    " namefirst namelast nameemail addressyour emailnewsletternewslettersnotificationsnotificationalertsalertunsubscribefollo"
    "wfollow usfollowingunfollowfollowedfollowersaddaddedremoveeditdeleteundopausestopmuteunmutelistenlisten nowwatch nowwatc"
    "h videoreplayskipskip adskip introsubtitles1xspeedvolumeshare videoaaa aa+a-a- a+aaamediumlargeextra largenormalfontsize"
    "themeautolanguageenglishen-usselect languagetranslateeditioneditionsinternationalglobalhoroscopecrosswordcrosswordspuzzl"
    "esgamessudokuquizquizzespollpollssurveyshopstoredealscouponsclassifiedsmarketplacee-editionepapere-paperarchivearchivesb"
    "ack issuesobituaries homeprivacytermscookiesaccessibilityrightslegalimprintcopyrightcorrectionsethicstipssubmit newssubm"
    "it a tipthank youthankswelcomehellohinew!trendingfeaturedpopulartodayexplorediscoverbrowsetopics listviewsviewreadshitsv"
    "otesratingratingsmonthlyannualyearlyone-timeother amountcontinuecontinue →get startedstart nowtry nowtry freebuy nowac"
    "ceptaccept allagreei agreei acceptdeclinerejectreject allmanagemanage optionsgot itconfirmverifyundefinednullnann/adefau"
    "lt titleimage placeholderplaceholderthumbnaillogoiconavatarbannerheaderfootersidebarmain contentsection menusections men"
    "uall sectionsin this articleon this pagetable of contentscontentsjump togo tosee also onmost viewedmost popular todaysug"
    "gested topicstext onlydesktopappappsiosandroide-newsletterview as listview as gridslideshow1/1read in appopen in appopen"
    " appinstallupdate nowexplore topicsour networknetworkmastheadinvestorssign up nowanonymousverifiedpinnededitedsee allvie"
    "w allshow allhide allselect allnoneend of articleend of contentend of storyeditorial standardseditorial teamsubscribe to"
    " oursubscribe to thesubscribe forsubscribe todaysubscribe nowsubscribe to readsubscribe to continuesubscribe to getsubsc"
    "ribe to receivesubscribe heresupport our journalismsupport independent journalismsupport local journalismsupport quality"
    " journalismsupport trusted journalismsupport the guardianyour support helpsyour support makesmake a donationmake a contr"
    "ibutiondonate nowbecome a supporterbecome a subscriberbecome a memberbecome a patronjoin todayjoin us todaybecome an ins"
    "iderhelp us continuehelp keep familyplease consider supportingconsider supportingconsider donatingconsider subscribingpl"
    "ease supportplease donateplease subscribeturn off your ad blockerdisable your ad blockerad blockeradblockerwhitelist our"
    " sitesign up forsign up tosign up heresign up nowsign up todaysigned up forregister for freeregister nowregister to cont"
    "inueregister to readregister for ourget our freeget the best ofget breaking newsget unlimitedget full accessget alertsge"
    "t the day'sget the day’sget more newsget stories like thisget this newsletterin your inboxto your inboxstraight to you"
    "r inboxdelivered to your inboxdelivered directly tostay up to datestay up-to-datestay informedstay in the knowkeep up to"
    " datedon't miss outdon’t miss outnever missbe the first to knowunlimited accessunlimited digital accessfull digital ac"
    "cessstart your free trialstart your trialtry it freecancel anytimecancel any timelimited time offerto continue readingto"
    " read the fullto keep readingto read this articleyou have reached your limityou've reached youryou’ve reached yourarti"
    "cles remainingthis article is for subscribersthis article is for payingthis is a subscriberonly available to subscribers"
    "available to subscribersexclusive to subscribersexclusively for subscribersfor subscribers onlyonly for subscriberspremi"
    "um subscriberspremium membersdownload our appdownload our free appdownload the appinstall the appinstall our appget the "
    "appavailable on the appfollow us onfollow us forjoin our whatsappjoin the whatsappjoin the telegramjoin st'sjoin st’sw"
    "hatsapp channeltelegram channelvisit our websitevisit us atlisten to our podcastlisten to the podcastlisten to oursubscr"
    "ibe on youtubeclick here forclick to subscribeclick the linktap hereopt in forwant more local newsenjoy unlimitedlike wh"
    "at youto enjoy additional benefitssend us yoursend tipssend a tipgot a tipgot a storywe want to hearwe'd love to hearwe"
    "’d love to hearwe would love to hearshare your storyshare your experienceshare your viewsshare your newsshare your pho"
    "toscontact our newscontact our newsroomcontact the reporteremail us atwrite to the editorletter to the editorletters to "
    "the editorreach us atreach the reporterto contact the reporterto contact the editorto contact the authorif you would lik"
    "e to submitconsidered for publicationyou can unsubscribeunsubscribe at any timeunsubscribe any timeyou may unsubscribeby"
    " signing upby subscribingby entering yourby providing youri would like to be emailedi would like to receivei agree tooff"
    "ers, events and updatesprotected by recaptchathis site is protectedplace an adtake the surveyenter ouroffers tailoredwe "
    "offer tailorednewsletter providesnewsletter hereour newslettersweekly newsletterdaily newsletterscience newslettermornin"
    "g newsletteris a 501(c)(3)tax-deductibleif you likedif you enjoyedcrisis text linecall samaritansif you or someone you k"
    "nowsuicide prevention lifelineacquire licensing rightsacquire licensing rights, opens new tabpurchase licensing rightspu"
    "rchase licensing rights, opens new tablicense photoall rights reservedall right reservedrights reservedcopyright©ⓒ(c)"
    " 20(c) 19&copy;may not be published, broadcast, rewrittenmay not be publishedmay not be reproducedmay not be republished"
    "may not be redistributedmay not be copiedmay not be translatedrewritten or redistributedredistributed without permission"
    "no part of thisno reproductionnot for reproductionreproduction prohibitedreproduction in whole or in partreproduction wi"
    "thoutunauthorized reproductionunauthorised reproductionprotected by copyrightused under licensecc bycc by-sacc by-ndrepr"
    "inted with permissionrepublished with permissionpublished with permissiondistributed by tribunewebsite terms of useterms"
    " of use and permissionsvisit our website termsreporterreporterscorrespondentcorrespondentseditoreditorswriterstaff write"
    "rstaff writerscolumnistjournalistcontributorcontributorsfreelancerstringerreviewerbloggercommentatorpresenteranchornews "
    "anchornewsreaderbroadcasterproducersenior producerdigital producernews producerphotographerstaff photographerphotojourna"
    "listvideographercartoonistillustratornews internbureau chiefpolitical bureaunews desknewsdeskweb deskdigital desksports "
    "desknews serviceeditorial boardeditorial staffstaff reportersstaff and agenciesstaff and wire reportseditor-in-chiefedit"
    "or in chiefeditor-at-largeeditor at largemanaging editornight editornews editorcopy editorsub-editorsubeditorpage editor"
    "editor, opinioncity editordeputy managing editorexecutive editorfounding editorcontributing columnistguest columnistopin"
    "ion columnistsports columnistsenior columnistsyndicated columnistop-ed columnistguest contributorspecial contributorseni"
    "or journalistsenior contributorvideo journalistmultimedia journalistfreelance journalistfreelance writerinvestigative jo"
    "urnalistdata journalistbroadcast journalistlocal democracy reporterlocal democracy reporting servicelobby correspondentt"
    "ravel writerfeature writersports writersportswriterfootball writercricket writerscience writerfood writertheatre criticf"
    "ilm criticmusic criticart criticrestaurant critictv critictelevision criticchief criticbook criticleader writerchief eco"
    "nomics commentatoreconomics commentatorchief reporterchief correspondentcorrespondent inreporting fellownews fellownews "
    "directoraudience editorsocial media editorengagement editorvisual journalistmeteorologistweather reporterweather editora"
    "gency reporterassociated press writerassociated press writersap writerap business writerap sports writerap basketball wr"
    "iterap baseball writerap pro football writerap football writerap science writerap medical writerap technology writerap e"
    "ntertainment writerap economics writerap film writerap national writerap diplomatic writerafp journalistreuters correspo"
    "ndentcontributing writerconsultant editorconsulting editorpublic editorbyby:by staffwords bystory bystory and photos byt"
    "ext bytext and photos bytext and photographs bywritten byarticle byreport bysubmitted bycontributed byreview byinterview"
    " byinterviewed byanalysis bycomment bycommentary byopinion bycolumn byguest post byguest column byessay byauthor:authors"
    ":writer:written by:byline:reporter:reporters:live reporting byexplainer byfeature byedited and written byspecial report "
    "byexclusive bypublishedpublished onpublished atpublished bypublished datepublish datedate publishedpublication datedate "
    "of publicationfirst publishedfirst published onfirst published atoriginally publishedoriginally published ononline publi"
    "cationpostedposted onposted atpost datedate posteddate:issued onissued atissue datereleasedrelease datereleased oncreate"
    "d oncreated:creation dateadded onfiled:filed onsubmitted onair dateaired onfirst broadcastoriginal publication datesubmi"
    "tted atarticle publishedarticle datestory publishedstory fileddate createdupdatedupdated onupdated atupdate:last updatel"
    "ast updatedlast updated onlast updated atlatest updatedate updatedmodifiedmodified onlast modifiedlast modified ondate m"
    "odifiedmodified daterevised:last revisedlast amendedlast editedarticle updatedstory updatedpage updatedrecently updatedl"
    "ast changedhours agohour agominutes agominute agomins agomin agohrs agohr agodays agoday agoweeks agoweek agomonths agom"
    "onth agoyears agoseconds agotoday istoday's datetoday’s dateexpiresexpires onoffer endsmarket closedmarkets closedtime"
    " nowheard onappears in printin print onprint edition ofversion of this article appearsphoto:photo :photo -photo –photo"
    " —photo/photo byphoto by:photos:photos byphoto courtesyphoto courtesy ofphoto courtesy:photo creditphoto credit:photo "
    "credits:photo credit -photo viaphoto provided byphoto supplied byphoto suppliedphoto taken byphoto illustration byphoto "
    "illustration:photo source:photograph:photograph byphotograph by:photograph courtesyphotograph courtesy ofphotographs:pho"
    "tographs byphotographs courtesy ofphotography byphotography:photographer:photographed by(photo[photofile photo:file phot"
    "o byfile picture:file image:file pic:handout photopicture:picture :picture bypicture creditpicture credit:picture courte"
    "sypicture courtesy ofpicture suppliedpictures:pictures bypic:pic :pic bypic creditpic credit:pic courtesypics:pic/(pic(p"
    "ictureimage:image :image byimage by:image creditimage credit:image credits:image courtesyimage courtesy ofimage sourceim"
    "age source:image source,image viaimage suppliedimage provided byimages:images courtesy(image[imagescreenshot:screenshot "
    "byscreenshot viascreen grab:screengrab:screengrab/screenshot/video:video byvideo by:video courtesyvideo courtesy ofvideo"
    " viavideo sourcevideo creditvideo credit:footage:footage byfootage courtesycredit:credit :credit...credit…credit -cred"
    "it bycredits:credit/courtesy:courtesy ofcourtesy photocourtesy photo/courtesy image(courtesysupplied:supplied by:supplie"
    "d photosupplied/provided:provided by:provided photoprovided/(provided(suppliedcontributed photocontributed/submitted pho"
    "tosubmitted/handout:handout/handout byillustration:illustration byillustration by:illustrations byillustrations:illustra"
    "tion/illustration creditgraphic:graphic bygraphics:graphics bygraphic/artwork:artwork bycartoon:cartoon bymap:map bymaps"
    " bychart:chart bycharts byrender:rendering:rendering byrendering courtesyrendering courtesy ofanimation bycomposite:comp"
    "osite bysource:source imagestock photostock imageap photo/ap photo(ap photo/(ap photoap photo byap/ap images/ap file pho"
    "topool photo via apvia apafp/afp viaafp photoafp photo/afp -reuters/reuters:reuters filereuters photoreuters photo:getty"
    " imagesgetty images/getty images:getty/getty:getty images viavia getty imagesvia gettyepa/epa-efe/epa:pa/pa:pa wirepa im"
    "ages/pa media/aap:aap/aap image/alamy:alamy/alamy stock photoshutterstockshutterstock:shutterstock/istockistock:istock/i"
    "stockphotounsplashunsplash/pexelspixabayflickr/wikimedia commonsbloomberg viabloomberg/anadolu viaanadolu agency vianurp"
    "hoto viasipa usa viazuma presszuma press wire viaxinhua/yonhap/yonhap photokyodo/kyodo news vianasa/abc news:staff photo"
    "staff photo bystaff photo/st photo:st photos:st graphics:st filescmp picturescna/usa today sportsusa today networkimagn "
    "imagesrex featuresrex/rex/shutterstockswnsswns/mercury presssolent newssouth west news servicepress eyeinpho/sportsfilec"
    "ollins photophotocallphoto stocklibrary picturestock picturepicture posed bygoogle mapsgoogle street viewgoogle earthgoo"
    "gle/facebook/instagram/twitter/twitter:instagram:facebook:tiktok/youtube/youtube:linkedin/getty imagesgetty images.getty"
    "afpafp photoreutersreuters photoreuters file photoassociated pressthe associated pressapap photovia apvia ap, fileap, fi"
    "lefilefile photofile photosfile picturefile imagefile picfile)file photo)stock photostock imagestocklibrary imagelibrary"
    " picturepoolpool photohandouthandout photohandout via reutershandout/file photoarchivearchive photoarchantphotophotospho"
    "tographpicturepicturesimageimagesillustrationgraphicscreenshotscreengrabvideoshutterstockistockistockphotoalamyalamy sto"
    "ck photopapa mediapa wirepa imagespa archivepress associationaapaap imageepaepa-efeefedpaansatassxinhuayonhapkyodojijibe"
    "rnamaptianiianszumazuma pressbloombergbloomberg newsanadoluanadolu agencynurphotosipasipa usarexrex featuresswnsimagn im"
    "agesicon sportswireusa today sportsusa today networkusa todaytribune news servicetnsfor the new york timesthe new york t"
    "imesfor the washington postthe washington postthe guardianfor the guardianthe observerthe timesthe independentthe telegr"
    "aphfor the telegraphstaffstaff photostaff photographercourtesycourtesy photocourtesy imagesubmitted photocontributed pho"
    "toprovidedprovided photosuppliedsupplied photocontributedsubmittedpublic medianprwikimedia commonswikipediacreative comm"
    "onspublic domainunsplashpexelspixabayflickrfacebookinstagramtwitteryoutubetiktoklinkedingoogle mapsgoogle street viewgoo"
    "gle earthnasanoaabbcbbc newsabc newsnbc newscbs newscnnfox newssky newssky sportsitv newscbccbc newsthe canadian pressca"
    "nadian presspostmedianews corp australianineinphosportsfilepress officevia reutersvia getty imagesvia facebookvia twitte"
    "rvia instagramvia xvia youtubeopens new tabpurchase licensing rightsagencyfileswirepicpicsis seenare seenseen hereis pic"
    "turedare picturedpicturedpictured herepictured inpictured withpictured abovepictured leftpictured right(pictured)is show"
    "nare shownshown hereshown inshown abovein this photoin this file photoin this imagein this picturein this photo illustra"
    "tionin this undatedin this handoutin this aerialin this screenshotin this framein this artist'sin this artist’sin an u"
    "ndatedundated photoundated imagethis photo takenthis image takenthis undatedthis combinationcombination of picturescombi"
    "nation photothis aerialthis handoutthis file photophoto takenphoto showspicture showsimage showsdrone footagevideo shows"
    "screenshot showsmap showsfile photofile imagefile picturefile picfilefile –file —handoutstock photostock imagearchiv"
    "e photoleftrightcentercentrefar leftfar rightleft to rightright to leftfrom leftfrom left to rightfrom right(l-r)l-rl to"
    " r(l to r)clockwiseclockwise from topclockwise from leftsecond from leftsecond leftsecond rightsecond from rightthird fr"
    "om leftthird from rightfront rowback rowtop lefttop rightbottom leftbottom right(left)(right)(l)(r)in the backgroundin t"
    "he foregroundaerial viewan aerial viewa general viewgeneral viewartist's impressionartist’s impressionartist's renderi"
    "ngartist’s renderingartist impressionan artist'san artist’sa renderinglooks onposesposes forposingposing forposes wi"
    "thpose withholds uphold signshold placardsstand outsidestands outsidestands next tostands besidewalk pastwalks pastwalks"
    " throughspeaks atspeaks duringspeaking duringcelebrates afterwavessmilesshakes handsshake handsarrives atinspectwatchesr"
    "ises overon the red carpetmedia captionimage captionvideo captionphoto captionstill froma still froma scene fromposter f"
    "orthe logomugshotbooking photophotograph ofa photo ofrelatedrelated articlesrelated articlerelated storiesrelated storyr"
    "elated newsrelated coveragerelated contentrelated postsrelated postrelated linksrelated linkrelated internet linksrelate"
    "d readingrelated videosrelated videorelated itemsrelated mediarelated galleriesrelated photosrelated to this storyrelate"
    "d to this topicrelated fromyou may also likeyou might also likeyou may likeyou might likeyou may also enjoyyou may be in"
    "terested inyou might be interested inmay interest youalso of interestalso readalso seealso onalso in the newsalso in new"
    "salso inalso fromalso trendingread alsoread nextread moreread more onread more aboutread more fromread more storiesread "
    "more newsread these nextread this nextwhat to read nextwhat to readmore to readmust readmust readsmust-readmust-readswor"
    "th readingworth your timekeep readingrecommendedrecommended for yourecommended readingrecommended storiesrecommended art"
    "iclesrecommended videosrecommendationsrecommended bywe recommendsuggestedsuggested readingsuggested articlessuggested fo"
    "r yousuggested storiesfor youjust for youpicked for youselected for youchosen for youhandpicked for youfrom our partners"
    "from the webaround the webelsewhere on the webfrom around the webfrom the archivefrom the archivesfrom our networkfrom o"
    "ur sisterfrom other sitespromoted storiessponsored storiesmost readmost read storiesmost read articlesmost read todaymos"
    "t read this weekmost-readmost read newsmost viewedmost viewed storiesmost watchedmost sharedmost commentedmost emailedmo"
    "st discussedmost popularmost popular storiesmost popular articlesmost popular newsmost popular todaymost popular this we"
    "ekmost recentmost talked aboutmost clickedpopular nowpopular storiespopular articlespopular newspopular postspopular rea"
    "dspopular onpopular inpopular todaypopular topicspopular this weektrendingtrending nowtrending newstrending storiestrend"
    "ing todaytrending articlestrending topicstrending intrending ontrending videoswhat's trendingwhat’s trendinghot topics"
    "top storiestop storytop newstop news todaytop headlinestop readstop pickstop picks for youtop videostop poststop article"
    "stop trendingtoday's top storiestoday’s top storiestoday's top newstoday’s top newstoday's headlinestoday’s headli"
    "nestoday's top pickstoday’s top picksin case you missed itin case you missedicymidon't missdon’t missyou may have mi"
    "ssedwhat you missedmissed thislatest newslatest storieslatest headlineslatest articleslatest postslatest updateslatest v"
    "ideoslatest from thethe latest newsrecent newsrecent storiesrecent postsrecent articlesrecent headlinesbreaking headline"
    "sother headlinesother newsother storiesother articlesothers also readother top storiesin other newsmore newsmore stories"
    "more articlesmore headlinesmore top storiesmore top headlinesmore like thismore on thismore on this storymore on this to"
    "picmore on thatmore about thismore about this storymore coveragemore readingmore to exploremore to discovermore to knowm"
    "ore frommore from thismore from this sectionmore from this authormore from the authormore from authormore from usmore fr"
    "om ourmore from the webmore from headlinesmore from newsmore from worldmore from politicsmore from businessmore from spo"
    "rtsmore from sportmore from opinionmore from entertainmentmore from lifestylemore from technologymore from the bbcmore f"
    "rom the guardianmore from around the webmore inmore in newsmore in worldmore in politicsmore in businessmore in this sec"
    "tionmore in this seriesmore in opinionmore in sportsmore of the storymore for youmore great readsmore must-readsmore vid"
    "eosmore photosmore featuresmore opinionmore galleriesmore sportsmore world newsmore local newsmore national newsmore bus"
    "iness newsmore uk newsmore politics newsmore top newsmore recent storiesin this sectionin this seriesin this storyin thi"
    "s topicin this packagealso in this sectionalso in this seriesalso in this packagepart of this seriessee alsosee relateds"
    "ee more storiessee more newssee all storiessee nextcontinue readingup nextnext upnext readprevious storyexplore moreexpl"
    "ore more storiesexplore relatedexplore furtherdiscover morefurther readinggo deeperdive deeperdig deeperbackground readi"
    "ngwhat we're readingwhat we’re readingwhat others are readingwhat readers are readingpeople are readingpeople also rea"
    "dreaders also likedreaders also readreaders' picksreaders’ picksothers are readingtrending readseditor's pickseditor"
    "’s pickseditors' pickseditors’ pickseditor's pickeditor’s pickeditors pickseditors pickeditor's choiceeditor’s c"
    "hoiceeditors' choiceeditors’ choiceeditor pickseditor's selectioneditor’s selectionstaff picksour picksour bestour t"
    "op picksfeatured storiesfeatured articlesfeatured newsfeatured videofeatured videosfeatured contentfeatures & analysisfe"
    "atures and analysistop featuresbest ofbest of thethe best oflong readsthe big storiesbig storiesbig storynews in picture"
    "swatch morewatch nextwatch alsomore videonews videossimilar storiessimilar articlessimilar postssimilar newssimilar topi"
    "csconnected storieslinked storiesstories you may likestories you might likestories for youstories we think you'll likest"
    "ories we think you’ll likestories fromarticles you may likethings to knownewsletter picksnews you may likenews you can"
    " usefrom opinionlatest opiniontop opinionget more onget caught upcatch upcatch up onlive coveragefollow livefollow our c"
    "overagefull coveragecomplete coverageall coverageour coveragespecial coveragefurther coverageprevious coveragepast cover"
    "ageearlier coverageearlier storiesprevious storiesreporter's other storiesreporter’s other storiesother stories byothe"
    "r articles byalso byalso by this authormore byrecent articles bylatest bylatest from this authormost read frommost read "
    "inmost read onmost popular inmost popular frommost popular onmore frommore stories frommore news frommore on this storym"
    "ore stories onmore inpopular inpopular onpopular fromtrending ontrending intrending now intop stories fromtop stories in"
    "latest fromlatest inlatest news fromlatest stories fromrecommended fromalso onalso inrelated stories fromread more fromr"
    "ead more on thispeople are also readingpeople who read thisreaders of this articleother stories youstories you may have "
    "missedstories that may interestarticles that may interesthere are moretoday's toptoday’s topwhat's new inwhat’s new "
    "inwhat's hotwhat’s hotthe latest fromrecent stories fromrelated coveragerelated storiesrelated articleseditor's pickse"
    "ditor’s picksread more:read more -read more read more>read more »read:read next:read also:read also read alsoread als"
    "o -read here:read related:read this:read this next:read now:read fullread theread on:read in full:read the fullread the "
    "restalso read:also read also readalso read -also read –also read>also see:also watch:also listen:also fromsee also:see"
    " also see alsosee more:see related:see:see pictures:see photos:see video:more:more >more: more on this:more on this stor"
    "y:more onmore here:more aboutrelated:related related -related article:related articles:related story:related stories:rel"
    "ated content:related post:related posts:related news:related coverage:related video:related link:related links:related r"
    "eading:[related(related[read more[read:[read also[also read[more:[see also(read more(also read(see also(read:>> read>>re"
    "ad>> also>> more>>> read>>» read→ read▶ readread>>watch:watch now:watch more:watch also:watch video:must watch:must"
    " read:must-read:don't miss:don’t miss:in case you missed it:icymi:listen:listen now:analysis:explainer:explained:explo"
    "re:exclusive:fact check:fact-check:factbox:timeline:live updates:follow live:interactive:in pictures:in photos:pictures:"
    "photos:gallery:photo gallery:podcast:q&a:recommended:recommended reading:suggested:trending:popular:next story:next arti"
    "cle:up next:previous:previous article:continue reading:keep reading:further reading:learn more:find out more:for more:fo"
    "r more ongo deeper:deep dive:dig deeper:from the archive:from the archives:earlier:previously:earlier coverage:earlier s"
    "tory:earlier report:original story:original article:full story:full coverage:full list:full report:flashback:throwback:y"
    "ou may like:you may also like:you might like:you might also like:check out:click here:click forclick:see details:view or"
    "iginal contentview originala photo accompanyingphotos accompanyingan infographic accompanyinga video accompanyingeditor'"
    "s pick:editor’s pick:editors' pick:editors’ pick:editor's choice:editor’s choice:what to know:what we know:things "
    "to know:storiesarticlesnewscoverageheadlinesreadinglinksvideospickspoststagstag:tagged:tagged intagged withtagged underk"
    "eywordskeyword:key words:topicsrelated topicsrelated topicrelated tagsrelated keywordsrelated subjectsrelated companiesr"
    "elated peoplerelated placesrelated tickersexplore more on these topicsexplore more onexplore topicsexplore these topicse"
    "xplore related topicsmore on these topicsmore aboutmore about:see more onsee more on these topicsread more aboutread mor"
    "e on these topicsfiled underfiled in:people mentionedpeople, places and topicscategorieslabels:subjectshashtagsarticle t"
    "opicsarticle tagsstory tagstopics in this articletopics in this storytopics mentionedtopics coveredtopic tagsfind more o"
    "nfollow these topicsfollow topicsget alerts on any topicnews topicspopular tagspost tagsassociated topics#reutersthomson"
    " reutersassociated pressthe associated pressapap newsapnewsagence france-presseafpagence france presseafp newsupiunited "
    "press internationalbloombergbloomberg newsbloomberg businessweekdow jonesdow jones newswirespress associationpa mediapa "
    "news agencythe press associationbbcbbc newsbbc sportbbc world servicebbc worldbbc news onlinebbc verifycnncnn businesscn"
    "n internationalcnn newsourcecnn sportcnn travelnbc newsmsnbccbs newsabc newsabc radiopbs newshournprnpr newsfox newsfox "
    "businessc-spanespn.comyahoo newsyahoo financeyahoo sportsaxiospoliticovoxvice newsbuzzfeed newshuffposthuffington postth"
    "e huffington postnewsweektime magazinethe atlanticthe new yorkernew yorkerthe economistbusiness insidermarketwatchbarron"
    "'sbarron’swall street journalthe wall street journalwsjnew york timesthe new york timesnytthe washington postwashingto"
    "n postusa todayusa today networklos angeles timesla timesl.a. timeschicago tribunechicago sun-timesboston globethe bosto"
    "n globeboston heraldnew york postnew york daily newsnewsdaysan francisco chroniclesfgatethe mercury newsmercury newssacr"
    "amento beethe sacramento beesan diego union-tribuneseattle timesthe seattle timesthe oregoniandenver postthe denver post"
    "salt lake tribunedeseret newshouston chronicledallas morning newsthe dallas morning newsaustin american-statesmantexas t"
    "ribunethe texas tribunearizona republicthe arizona republicmiami heraldtampa bay timesorlando sentinelsun sentinelatlant"
    "a journal-constitutionthe atlanta journal-constitutioncharlotte observernews & observerthe philadelphia inquirerphiladel"
    "phia inquirerpittsburgh post-gazettebaltimore sunthe baltimore sunthe washington timeswashington timeswashington examine"
    "rcleveland plain dealerdetroit free pressdetroit newsthe detroit newsstar tribunemilwaukee journal sentinelkansas city s"
    "tarst. louis post-dispatchindianapolis starthe tennesseanthe oklahomancourier journalspokesman-reviewthe spokesman-revie"
    "widaho statesmanhonolulu star-advertiseranchorage daily newsthe times-picayunetribune news servicetribune content agency"
    "mcclatchygannettstates newsroompropublicakaiser health newskff health newsthe marshall projectthe conversationthe interc"
    "eptmother jonessalon.comthe daily beastdaily beastnational reviewbreitbartthe vergetechcrunchwired magazinears technicae"
    "ngadgetcnetzdnetgizmodomashablehollywood reporterthe hollywood reporterrolling stoneentertainment weeklysports illustrat"
    "edbleacher reportcbs sportsnbc sportsfox sportssky sportstalksportscientific americannew scientiststatnewsthe guardianth"
    "eguardian.comthe times of londonsunday timesthe sunday timesthe daily telegraphdaily telegraphsunday telegraphfinancial "
    "timesthe financial timesindependent.co.ukevening standarddaily mailmail on sundaythe mail on sundaymailonlinemail online"
    "daily mirrorsunday mirrorthe mirrordaily expresssunday expressdaily starthe sun on sundaymetro.co.ukcity a.m.city ami ne"
    "wspaperinewsthe i papernew statesmanthe scotsmanthe herald scotlanddaily recordthe press and journalwestern mailwalesonl"
    "inebelfast telegraphirish newsthe irish newsmanchester evening newsliverpool echobirmingham mailbirmingham liveyorkshire"
    " postthe yorkshire postyorkshire evening postnorthern echothe northern echochronicle livebristol postbristol liveeastern"
    " daily pressarchantnewsquestreach plcnational worldldrssky newsitv newschannel 4 newschannel 5 newsgb newslbcstv newsstv"
    "euronewseuronews englishirish timesthe irish timesirish independentsunday independentirish examinerthe irish examinerrt"
    "É newsrtÉthejournal.iebreakingnews.iecbccbc newsctv newsglobal newsglobe and mailthe globe and mailtoronto starthe tor"
    "onto starnational postpostmediapostmedia newsthe canadian presscanadian presstoronto sunvancouver suncalgary heraldmontr"
    "eal gazetteottawa citizenwinnipeg free pressradio-canadasydney morning heraldthe sydney morning heraldaustralian financi"
    "al reviewherald suncourier-mailthe courier-mailthe west australiannews.com.au9news9 newsnine news7newsseven newssbs news"
    "australian associated pressaapabc ruralabc sportnz heraldnew zealand heraldstuff.co.nzrnzradio new zealand1newsnewshubyo"
    "nhapyonhap news agencyyonhap newsyonhap news tvkorea heraldthe korea heraldkorea timesthe korea timeskorea joongang dail"
    "yjoongang ilbonewsiskyodokyodo newsjiji pressjapan timesthe japan timesnikkeinikkei asiamainichithe mainichiasahi shimbu"
    "nthe asahi shimbunyomiuri shimbunthe japan newsnhknhk worldxinhuaxinhua news agencychina dailyglobal timespeople's daily"
    "people’s dailycgtncctvcaixincaixin globalsouth china morning postscmphong kong free presshkfprthktaipei timesfocus tai"
    "wancentral news agencystraits timesthe straits timeschannel newsasiatoday onlinebusiness timesthe business timesmothersh"
    "ipthe star malaysiamalay mailnew straits timesbernamajakarta postthe jakarta postbangkok postthe nation thailandvnexpres"
    "svietnam newsvietnamnetphilippine daily inquirerinquirer.netrapplerphilippine starphilippine news agencygma newsabs-cbna"
    "bs-cbn newsmanila bulletinmanila timesphnom penh postirrawaddytimes of indiathe times of indiatnnptipress trust of india"
    "ianshindustan timesht correspondentthe hinduthe hindu bureauindian expressthe indian expressexpress news servicenew indi"
    "an expressthe new indian expresseconomic timesthe economic timeset bureauettechlivemintbusiness standardbusinesslinemone"
    "ycontrolndtvindia todaynews18firstpostscroll.intheprintthe quintdeccan heralddeccan chroniclethe tribune indiatelegraph "
    "indiaoutlook indiarepublic worldzee newsdna indiadawn.comthe express tribuneexpress tribunegeo newsthe news internationa"
    "lary newsdaily star bangladeshdhaka tribunebdnews24.comprothom alokathmandu postthe kathmandu postdaily mirror sri lanka"
    "gulf newskhaleej timesal jazeeraal jazeera englishaljazeera.comal arabiyaarab newshaaretzjerusalem postthe jerusalem pos"
    "ttimes of israelthe times of israelynetynetnewsanadolu agencyanadoludaily sabahhürriyet daily newstehran timesirnapress"
    " tvmiddle east eyeal-monitorasharq al-awsatal-ahramahram onlineegypt todaypremium timesthe punchguardian nigeriathisdayd"
    "aily trustsahara reportersnews agency of nigeriachannels televisionthecabledaily nationnation africathe standard kenyath"
    "e east africandaily mavericknews24mail & guardiantimeslivesabc newsghanawebgraphic onlinemyjoyonlinedaily monitorallafri"
    "caherald zimbabwethe herald zimbabwedaily nigerianjamaica gleanerjamaica observertassinterfaxria novostimoscow timesthe "
    "moscow timesmeduzakyiv postkyiv independentthe kyiv independentukrinforminterfax-ukrainedeutsche welledw newsfrance 24fr"
    "ance24dpadeutsche presse-agenturefeansaswissinfopolitico europeeuobservereuractivradio free europerfe/rlradio free asiar"
    "favoice of americavoavoa newsnotes from polandbalkan insightpr newswireprnewswire/prnewswire/cisionbusiness wireglobenew"
    "swireglobe newswireaccesswireein presswirenewsfile corpnewsfilecanada newswirecnw groupmarketwiredprwebeurekalerteurekal"
    "ert!asianetmedia outreachacn newswirebenzingazacksthe motley foolmotley foolseeking alphainvestorplaceinvestopediastreet"
    "insidercoindeskcointelegraphstudyfindsswnsstoryfulinter press serviceproject syndicateopendemocracyicijoccrpbellingcatsn"
    "opesfactcheck.orgpolitifactnextdoor newsmicrosoft startnewsbreaksmartnewsthe timesthe suntimethe postthe mailthe starthe"
    " expressthe iquartzwiredthe recordthe heraldthe journalthe pressthe chroniclethe gazettethe tribunethe citizenthe standa"
    "rdthe nationalthe nationthe dailythe weekthe localthe cutthe ringergristthe newsthe echothe argusthe couriernewswireguar"
    "dian staff and agenciesagency reportnewshomehome newslatestlatest newstop newstop storiesall newsbreakingbreaking newshe"
    "adlinesworldworld newsinternationalinternational newsglobalglobal newsusu.s.us newsu.s. newsusaamericaamericasnationnati"
    "onalnational newsukuk newsenglandscotlandwalesnorthern irelandirelandcanadaaustralianew zealandeuropeasiaasia pacificasi"
    "a-pacificafricamiddle eastmiddle east & africalatin americachinaindiajapankoreanorth koreasouth korearussiaukrainepacifi"
    "coceanialocallocal newslocal & statecitycity newscitiescity & regionregionregionalregional newsmetrostatestate newsstate"
    "scountycommunitycommunitiesneighborhoodssuburbstownvillagearound townpoliticspolitics newsus politicsuk politicspolitica"
    "lgovernmentcongresswhite housesupreme courtelectionselectionelection 2020election 2022election 2024campaignparliamentpol"
    "icypublic policylawlaw & orderjusticelegalcourtscrimecrime & courtscrime & safetycrime and courtscrime & justicepolicepu"
    "blic safetypolice & fireaccidentsemergencysecuritynational securitydefencedefensemilitarywardiplomacyforeign affairsimmi"
    "grationbusinessbusiness newsbusiness & economybusiness and economyeconomyeconomicseconomy & businessfinancemarketsmarket"
    " newsstock marketstocksbondscurrenciescommoditiesfundsetfscryptocryptocurrencybitcoinbankingbanksmoneyyour moneypersonal"
    " financewealthinvestinginvestmentinsurancetaxtaxesretirementpensionsreal estatepropertyhousingmortgageshomescompaniescom"
    "pany newsindustryindustriesmanufacturingretailretail & consumerconsumerconsumer newsconsumer affairsshoppingdealsemploym"
    "entjobscareersworkworkplacelabourlabormanagementleadershipentrepreneurshipentrepreneurssmall businessstartupsventure cap"
    "italenergyoil & gasoil and gasoilrenewablesminingutilitiesagriculturefarmingfarm & ranchruralrural affairstransporttrans"
    "portationaviationairlinesaerospaceaerospace & defenseshippingrailwaysrail transportautosautoautomotivecarsmotoringmotors"
    "drivingtechtech newstechnologytechnology newssciencescience & techscience & technologyscience and technologyscience news"
    "sci-techscience & environmentspacephysicsbiologyarchaeologyhistoryanimalswildlifenatureenvironmentclimateclimate changec"
    "limate crisisweatherweather newsinnovationgadgetsinternetsocial mediacybersecuritycyber securityartificial intelligencea"
    "icomputingsoftwarehardwaremobiletelecomtelecomstelecommunicationsgaminggamesvideo gamesesportshealthhealth newshealth & "
    "wellnesshealth & fitnesshealth and wellnesshealthcarehealth carewellnesswellbeingwellfitnessnutritiondietmedicinemedical"
    "mental healthcoronaviruscovid-19covidpharmapharmaceuticalsbiotecheducationschoolsschooluniversitieshigher educationunive"
    "rsitystudentsparentingfamilykidswomenmenlgbtqsocietysocial affairsreligionfaithfaith & valuesobituariesobituarydeathsbir"
    "thsweddingspeoplepeople & placesprofileslifestylelifelife & stylelife and stylelife & culturelivingstylefashionbeautyhom"
    "e & gardenhome and gardenhouse & homegardeninggardensinteriorsdesignfoodfood & drinkfood and drinkfood & winerecipescook"
    "ingdiningrestaurantsrestaurant reviewsdrinkwinetraveltravel newstourismdestinationshotelsholidaysoutdoorspetsrelationshi"
    "pslovesexdatingadvicehoroscopesastrologycultureartsartthe artsarts & culturearts & entertainmentarts and entertainmentar"
    "t & designart and designentertainmententertainment newsentertainment & artsshowbizcelebritycelebritiescelebrity newsroya"
    "lsroyal familyroyalmoviesfilmfilmsmovie reviewstvtelevisiontv & radiotv & filmtv and radiotv & moviesstreamingmusicmusic"
    " newsclassicaloperatheatertheatrestagedancecomedybooksbook reviewsliteraturepoetryphotographymuseumsexhibitionsarchitect"
    "uremediamedia newsjournalismpressadvertisingpodcastsradiok-popbollywoodhollywoodsportsportssports newsfootballsoccerprem"
    "ier leaguechampions leagueworld cuptransfersamerican footballnflnbabasketballwnbamlbbaseballnhlhockeyice hockeycollege f"
    "ootballcollege basketballcollege sportshigh school sportsprep sportsprepsncaacricketrugbyrugby unionrugby leaguetennisgo"
    "lfformula 1formula onef1motorsportmotor racingnascarboxingmmaufcathleticstrack and fieldcyclingswimmingskiingwinter spor"
    "tsolympicsracinghorse racingaflnrlgaanetballvolleyballbadmintonopinionopinionsopinion & analysisopinion columnscommentco"
    "mment is freecommentarycommentisfreecolumnscolumnistscolumneditorialeditorialseditor's noteeditor’s notethe editorial "
    "boardop-edop-edsguest columnguest essayguest opinionguest columnistslettersletters to the editorletter to the editorlett"
    "erreaders' lettersreaders’ lettersvoicesviewpointviewpointsviewsperspectiveperspectivesideasdebateblogsbloganalysisnew"
    "s analysisexplainerexplainersexplainedfact checkfactcheckfact-checkreality checkinvestigationsinvestigationspecial repor"
    "tspecial reportsreportsfeaturesfeaturein depthin-depthlong readlong readslongformthe long readmagazineweekendsundayrevie"
    "wreviewsinterviewinterviewsq&aquizdatadata journalismgraphicsinteractiveinteractivesinfographicsmultimediaphotosin pictu"
    "respicturesphoto essayphoto gallerygallerygalleriesvideovideosaudiolivelive bloglivebloglive updateseventscalendarthings"
    " to dowhat's onwhat’s onannouncementsnoticespublic noticeslegal noticespress releasespress releasenews releasegeneralg"
    "eneral newsother newsmiscellaneousuncategorizeduncategorisedfeaturedspecialspecialsexclusivetrendingoffbeatodd newsoddod"
    "ds & endsoddly enoughweird newsstrange newsgood newspositive newsunusualviralworld cup 2022brexitisrael-gaza warukraine "
    "warrussia-ukraine warphilanthropycharitycharitiesnonprofitshuman rightshuman interesthumanitariandevelopmentglobal devel"
    "opmentpopulationrefugeesmigrationdisastersnatural disastershurricaneswildfiresearthquakesgun controlabortionracedispatch"
    "the big storycover storyfront pagepage oneon this daytoday in historyfrom the archivesnostalgiaheritagecorrectionscorrec"
    "tions & clarificationsaboutsponsoredpartner contentadvertorialnewsmakersnewsletterhome >home ›home »home /home>home"
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
    "opy editor:sub-editor:proofreading byfor npr newsbroadcast versionthis story was producedthis story was editedthis story"
    " was reportedthis article was editedthis article was produced(editing by(with inputs(edited bytable:table 1table 2table "
    "3table 4table 5table 1.table 2.<table[table(tablechart:fact filefactfilefact boxfactboxfact-boxfact sheetfactsheetbox sc"
    "oreboxscorescoreboardleague tablematch statsmatch factsteam statsscorecardresult:fixturesline scoreselected financialfin"
    "ancial highlightskey figureskey metricsresults at a glancecondensed consolidatedconsolidated balance sheetsconsolidated "
    "statementsbalance sheetbalance sheetsincome statementcategorycategoriesitemitemsnamenamesrankrankingpositionpospos.no.no"
    "number#teamteamsclubplayerplayersdriverriderathletecitycitiestownstatecountrycountriesregioncountyareadistrictlocationpl"
    "acevenueyearyearsmonthdatedaytimeperiodquarterfiscal yearseasonweekroundmodelmodelsmakebrandproductproductscompanycompan"
    "iesfirmbankfundstockstockstickersymbolindexindicesmarketcurrencypaircommodityassetsectorindustrytypeclassgradelevelageag"
    "e groupgroupgendersexpartypartiescandidatecandidatestitleeventdescriptiondetailsdetailfeaturefeaturesspecificationspecif"
    "icationsspecmetricmetricsmeasureindicatorvariableparameterspeciesschooluniversityhospitalairportairlineroutelinestationd"
    "epartmentagencydivisionsegmentsegmentsplanpackageoptionpricecostvalueamountvolumechange% changenet changetotalaveragesco"
    "rehomeawayplayedpldptswresultresultsmatchfixturematch statsstatsstatisticstatisticscontractmaturitytenorserieslanguageso"
    "urcetermtermsquestion($ in millions)(in millions(in thousandsin millionsin thousands(unaudited)three months endedsix mon"
    "ths endednine months endedtwelve months endedyear endedyears endedquarter endedfiscal quartersource:source :source -sour"
    "ce –source —source sources:sources :sources -(source:(source[source:[source*source:* source:(sources:data source:dat"
    "a sources:data:data from:figures:via:chart source:graphic source:original source:original:originally fromnews source:sou"
    "rce link:based on data fromin us dollarsin u.s. dollars(in millions(in thousands(in billions(in percent(in per cent(in d"
    "ollars(in us$(in $(in usd(in £(in €(in rs(in crore($ in millions($ in thousands($ in billions(dollars in(amounts in(u"
    ".s. dollars in(figures in(in millions, except(in thousands, except(unauditedunaudited(unaudited)all figures inall amount"
    "s inall figures$ in thousandsu.s. dollars inunit:units:unit :(unit(units:[unitexpressed instarring:cast:the cast:directo"
    "r:directors:written and directed byscreenplay:created by:producer:producers:executive producer:executive producers:host:"
    "hosts:co-hosts:presenter:presenters:guest:guests:guest host:panel:panelists:panellists:narrator:choreographer:choreograp"
    "hy:cinematography:running time:run time:rated:distributor:media contactmedia contactsmedia inquiriesmedia enquiriesmedia"
    " relations contactmedia relations:media contact detailsfor media inquiriesfor media enquiriespress contactpress contacts"
    ":press inquiriespress enquiriespress office:pr contactpr agencypublic relations contactinvestor contactinvestor contacts"
    "investor relations:investor relations contactinvestor inquiriescompany contactcorporate contactcorporate communications:"
    "contact information:contact details:contact:contacts:contact person:contact us:agency contactir contactfor further infor"
    "mation:for further information, please contactfor further information please contactfor further information contactfor f"
    "urther enquiriesfor more information:for more information, please contactfor more information, contactfor more informati"
    "on, please visitfor more information, visitto request an interviewfor immediate releaseembargoed untilnot for releasenot"
    "es to editorsnote to editorsnotes to editortel:tel.telephone:phone:ph:mob:fax:email:e-mail:email web site:www:url:attn:s"
    "pokesperson:spokeswoman:cision contactlogo:multimedia:download the releaseconference call detailsconference idcontactcon"
    "tactsmediapressinvestorsfor more informationfor further informationinquiriesenquiriescommunicationscontact informationke"
    "y pointskey pointkey takeawayskey takeawaytakeawaysthe takeawaythe takeawayskey factskey findingskey highlightskey devel"
    "opmentskey eventskey momentskey statskey numberskey updatesthe key pointsat a glancein a nutshellin briefin shortin summ"
    "arysummarynews summarystory summaryarticle summaryquick summaryquick readquick takequick factsfast factsai summaryai-gen"
    "erated summaryai generated summarygenerated summarygenerated by aisummarizesummarisesummarize this articlesummarise this"
    " articlesummarize with aitl;drtldrthe gistthe lowdownthe rundownthe short versionthe bottom linebottom linethe big pictu"
    "rewhy it matterswhat to knowwhat you need to knowwhat we knowwhat we know so farthings to know5 things to knowfive thing"
    "s to knowwhat's newwhat’s newwhat's happeningwhat’s happeningwhat's happening\?what’s happening\?what's nextwhat’s"
    " nextwhat's the storywhat’s the storythe story so farmain pointshighlightsstory highlightsnews highlightsarticle highl"
    "ightsbullet pointsabstractsynopsisoverviewexecutive summarythe essentialsessentialsbriefingthe brieflatest updateslatest"
    " developmentslive summarythe detailspoints to notenutshell60-second readai summaryai-generatedai generatedthis summary w"
    "asthis summary isthis is an ai-generatedsummary generatedsummary bysummaries aregenerated by aigenerated using aikey tak"
    "eawayskey points:story highlightspowered by aiproduced by aithis ai summaryeditor's noteeditor’s noteeditors' noteedit"
    "ors’ noteeditors noteeditor note:editor's note -editor’s note -(editor's note(editor’s note[editor's note[editor"
    "’s notenote from the editornote from the editorsa note to readersnote to readerspublisher's notepublisher’s note(att"
    "n(eds:eds.:(updates with(adds(recasts(correctscorrection:corrects:clarification:clarifications:a correction was made ona"
    "n earlier version of thisa previous version of thisthis article has been updatedthis article has been correctedthis arti"
    "cle has been amendedthis article was amendedthis article was updatedthis article was correctedthis article was first pub"
    "lishedthis article was originally publishedthis article originally appearedthis article first appearedthis article appea"
    "red inthis article is part ofthis article was adaptedthis article is republishedthis is an updated versionthis is an edi"
    "tedthis is a correctedthis is a developing storythis is a breaking news storythis breaking newsthis story has been updat"
    "edthis story has been correctedthis story was updatedthis story was correctedthis story was originally publishedthis sto"
    "ry originally appearedthis story first appearedthis story is part ofthis post has been updatedthis post originally appea"
    "redthis piece was originallythis interview has been editedthis transcript has beenthis copy is forthis report has beenth"
    "is version correctsthis version clarifiesthis version addsthe headline of thisthe headline on thiswarning: thisdisclosur"
    "e:full disclosure:more to followupdates to followcheck back forend(end)[end]-end-- end ---end---- end --ends(ends)-ends-"
    "- ends -[ends]the end#### # #-30-- 30 -—30—–30–30xxxend of articleend of storyend of textend of releaseend of do"
    "cumentend it(more)-more-- more ---more--more(yonhap)(ap)(reuters)(afp)(ani)(pti)(ians)(xinhua)(upi)(tca)(tns)___________"
    "_* * ****■◼□●//////ends(end of story)obituaryin memoriamin loving memoryin memory ofdeath noticedeath noticesfun"
    "eral noticefuneral noticesfuneral servicefuneral servicesfuneral homefuneral directorsfuneral arrangementsfuneral massfu"
    "neral will befuneral ismass of christian burialmemorial servicesmemorial gatheringmemorial contributionsmemorial donatio"
    "nsmemorial masscelebration of lifea celebration ofgraveside servicegraveside servicesvisitation will beviewing will beca"
    "lling hoursinterment willin lieu of flowersdonations may be madememorials may beonline condolencesonline guestbookguest "
    "booksurvived byis survived bywas survived bysurvivors includehe is survivedshe is survivedleaves behindpreceded in death"
    " bywas preceded in deathpredeceased bypassed awaypassed peacefullyentered into restwent to be withdied peacefully"
    ""
    "";
inline constexpr char letters_1[] =
    "died unexpectedlywho has diedhas died agedhas died atdied at the age ofbeloved husbandbeloved wifebeloved motherbeloved "
    "fatherloving husbandloving wifeloving motherloving fatherdear husbanddear wifeson of the latedaughter of the lateafter a"
    " brief illnessrest in peacer.i.p.may he restmay she restborn:died:(née(nÉechapel of restsadly missedsadly missed byapp"
    "ointmentsappointment ofhas been appointedwas appointedappointed asappointspromoted tohas been promotedwas promotedhas be"
    "en namednamed ashas been electedelected asnominatednew hiresassumes the roleassumed the roleresignation ofretirement oft"
    "ransferred toreassignedpeople movesmovers and shakerspersonnel changespersonnel announcementsexecutive changesmanagement"
    " changesleadership changesnew appointmentsnew memberseffective immediatelywashingtonwashington, d.c.washington d.c.washi"
    "ngton dcd.c.new yorknew york citylos angeleschicagohoustonphoenixphiladelphiasan antoniosan diegodallassan josejacksonvi"
    "llefort worthcolumbussan franciscoindianapolisseattledenverbostonel pasonashvilledetroitoklahoma cityportlandlas vegasme"
    "mphislouisvillebaltimoremilwaukeealbuquerquetucsonfresnosacramentokansas cityatlantaomahacolorado springsraleighmiamilon"
    "g beachvirginia beachoaklandminneapolistulsatampaarlingtonnew orleanswichitaclevelandhonoluluanaheimsanta analexingtonpi"
    "ttsburghcincinnatist. louisst. paulst louisst paulgreensboroorlandonewarkbuffaloboisespokanerichmondnorfolkdes moinessal"
    "t lake citytallahasseemontgomerylittle rockbaton rougetopekacheyennebismarcksanta fesalemjuneauanchoragemontpelierprovid"
    "encehartfordalbanytrentonharrisburgannapolischarlestoncolumbiafrankfortlansingspringfieldjefferson citycarson cityrenosi"
    "licon valleypalo altomountain viewcupertinomenlo parkcape canaveralwest palm beachpalm beachmar-a-lagofort lauderdalesan"
    " juanguantanamo baycamp davidunited nationsala.ariz.ark.calif.colo.conn.del.fla.ga.ill.ind.kan.ky.la.md.mass.mich.minn.m"
    "iss.mo.mont.neb.nev.n.h.n.j.n.m.n.y.n.c.n.d.okla.ore.pa.r.i.s.c.s.d.tenn.vt.va.wash.w.va.wis.wyo.alabamaalaskaarizonaark"
    "ansascaliforniacoloradoconnecticutdelawarefloridahawaiiidahoillinoisindianaiowakansaskentuckylouisianamainemarylandmassa"
    "chusettsmichiganminnesotamississippimissourimontananebraskanevadanew hampshirenew jerseynew mexiconorth carolinanorth da"
    "kotaohiooklahomaoregonpennsylvaniarhode islandsouth carolinasouth dakotatennesseetexasutahvermontwest virginiawisconsinw"
    "yomingpuerto ricoguamontarioquebecbritish columbiaalbertamanitobasaskatchewannova scotianew south walesqueenslandengland"
    "scotlandwalesnorthern irelandlondonmanchesterbirminghamliverpoolleedssheffieldbristolnewcastlenottinghamleicesteredinbur"
    "ghglasgowaberdeendundeecardiffswanseabelfastlondonderrydublingalwaylimerickbrightonsouthamptonportsmouthplymouthnorwichc"
    "ambridgeoxfordyorkcoventrystokewimbledonwestminsterottawatorontomontrealvancouvercalgaryedmontonwinnipeghalifaxquebec ci"
    "tycanberrasydneymelbournebrisbaneperthadelaidehobartgold coastwellingtonaucklandchristchurchparisberlinfrankfurtmunichha"
    "mburgcolognedüsseldorfduesseldorfbonnviennazurichgenevaberndavosbrusselsstrasbourgluxembourgamsterdamthe haguerotterdam"
    "copenhagenstockholmoslohelsinkireykjaviktallinnrigavilniuswarsawkrakowpraguebratislavabudapestbucharestbelgradezagreblju"
    "bljanasarajevoskopjepristinapodgoricatiranaathensnicosiaromemilanturinnaplesvenicevatican citymadridbarcelonasevillevale"
    "ncialisbonportovallettamonacomarseillelyoncanneskyivkievkharkivodesaodessalvivmariupoldonetskmoscowst. petersburgst pete"
    "rsburgminskchisinautbilisiyerevanbakuistanbulankaraizmirastanaalmatytashkentbishkekdushanbeashgabatbeijingshanghaishenzh"
    "enguangzhouwuhanchengduchongqingtianjinnanjinghangzhouxi'anxi’anurumqilhasahong kongmacaumacaotaipeikaohsiungtokyoosak"
    "akyotonagoyayokohamahiroshimanagasakifukushimasapporookinawaseoulbusanincheondaegugwangjudaejeonulsansejongsuwonjejugeoj"
    "epohangpanmunjompyongyangkaesongulaanbaatarsingaporekuala lumpurjakartabalibangkokphuketchiang maihanoiho chi minh cityd"
    "a nangphnom penhvientianeyangonnaypyitawmanilaquezon citycebudilibandar seri begawanport moresbysuvahoniaranuku'alofanuk"
    "u’alofaapiaport vilanew delhidelhimumbaibengalurubangalorechennaikolkatahyderabadpuneahmedabadjaipurlucknowkanpurnagpu"
    "rbhopalpatnachandigarhsrinagarjammuguwahatikochithiruvananthapuramvisakhapatnamnoidagurugramsuratindoreranchibhubaneswar"
    "dehradunshimlagoavaranasiislamabadkarachilahorepeshawarquettarawalpindikabulkandahardhakachittagongcolombokathmanduthimp"
    "hutehranbaghdadmosulbasraerbildamascusaleppobeirutammanjerusalemtel avivhaifagazagaza cityrafahkhan younisramallahwest b"
    "anknablusjenincairoalexandriasharm el-sheikhriyadhjeddahmeccamedinadohadubaiabu dhabisharjahkuwait citykuwaitmanamamusca"
    "tsanaaadentripolibenghazitunisalgiersrabatcasablancamarrakechkhartoumport sudanjubaaddis ababaasmaradjiboutimogadishunai"
    "robimombasakampalakigalibujumburadar es salaamdodomalusakahararelilongwemaputoantananarivoport louispretoriajohannesburg"
    "cape towndurbanwindhoekgaboronemaserumbabaneluandakinshasagomabrazzavillelibrevilleyaoundedoualabanguin'djamenan’djame"
    "naniameyabujalagoskanoibadanport harcourtkadunamaidugurijosenugucotonoulomeaccrakumasiabidjanmonroviafreetownconakrybiss"
    "audakarbanjulbamakoouagadougounouakchottmexico citytijuanaciudad juarezmonterreyguadalajaracancunacapulcoguatemala citys"
    "an salvadortegucigalpamanaguasan jose, costa ricapanama cityhavanakingstonport-au-princesanto domingonassaubridgetownpor"
    "t of spaingeorgetownparamaribobogotamedellincalicaracasmaracaiboquitoguayaquillimala pazasuncionsantiagobuenos airesmont"
    "evideobrasiliario de janeirosao paulosão paulomanaussouth koreanorth koreajapanchinataiwanindiapakistanbangladeshsri la"
    "nkanepalafghanistaniraniraqsyrialebanonturkeyegyptsaudi arabiaqataryemenrussiaukrainepolandgermanyfranceitalyspainportug"
    "algreecenetherlandsbelgiumswitzerlandaustriahungaryromaniaswedennorwaydenmarkfinlandirelandcanadamexicobrazilargentinach"
    "ilecolombiavenezuelaperucubahaitinigeriakenyaethiopiasouth africaghanaugandasudanlibyamoroccovietnamthailandmalaysiaindo"
    "nesiaphilippinesmyanmarcambodiaaustralianew zealandsee pagesee pagessee related storysee related storiessee related arti"
    "clesee story on pagesee story, pagesee full storysee editorialsee also pagestory on pagestory, pagestory continues onsto"
    "ry continued onstories on pagemore on pagecontinued on pagecontinued on pcontinued from pagecontinued from pcontinues on"
    " page(continued on(continued from(continued on page(continued)turn to pageplease turn topage a1» page> page→ page, pa"
    "ge arelated story onrelated story, pagerelated stories, pagerelated article oneditorial on pageeditorial, pageopinion, p"
    "agesports, pagebusiness, pagedetails on pagefull report, pagefull story, pagefull coverage, pagereport: pagealso see pag"
    "e(see related(see story(see page(related story(story onread more on pagemore details herefull details hereqq:q.q -q –q"
    " —q1q1.q1:q2q2.q2:q3q3.q3:q4q5[q]<q>(q)question:question 1:q&ainterviewer:[question]a:a.a1a1.a1:a2a2.a2:a3a3.a3:[a]<a>"
    "(a)answer:[answer]interviewee:ampma.m.p.m.a.mp.ma. m.p. m.noonmiddaymidnightmorningafternooneveningnighttonighto'clocko"
    "’clockhrshrs.estedteteastern timeeasterncstcdtctcentral timemstmdtmtmountain timepstpdtptpacific timeakstakdthstgmtutc"
    "zbstistcetcesteeteestmskgstpktnptictwibsgtsstmytphthktjstkstaestaedtaetacstacdtawstnzstnzdtsastlocal timeuk timeu.k. tim"
    "eus timenew york timelondon timebeijing timekorea timeseoul timejapan timetokyo timeindia timesingapore timemondaytuesda"
    "ywednesdaythursdayfridaysaturdaysundaymonmon.tuetue.tuestues.wedwed.wedsweds.thuthu.thurthur.thursthurs.frifri.satsat.su"
    "n,sun.todayyesterdaytomorrowjanuaryjanjan.februaryfebfeb.febr.marchmarmar.aprilaprapr.maymay.junejunjun.julyjuljul.augus"
    "taugaug.septemberseptsept.sepsep.octoberoctoct.novembernovnov.decemberdecdec.part one ofpart two ofpart three ofpart 1 o"
    "fpart 2 ofpart 3 offirst in a seriessecond in a seriesthird in a serieslast in a seriesfirst of a seriesfirst of two par"
    "tsfirst of three partssecond of two partslast of two partspart of a seriespart of our seriesthis is part ofoccasional se"
    "riesspecial report:special seriesthe big readthe long readlong readreporter's notebookreporter’s notebookpage a1exclus"
    "iveanalysisnews analysisexplainerexplainedspecial reportopinioncommentcommentaryeditorialperspectiveviewpointcolumnrevie"
    "winterviewprofilefeaturefeaturesin depthin-depthin focusspotlightinvestigationwatchdogfact checkfactboxtimelinelivelive "
    "bloglive updatesbreakingbreaking newsjust indevelopingdeveloping storyupdateupdatedurgentflashbulletinnewsmakerfocusinsi"
    "ghtbreakingviewswrapupwraproundupround-uprecappreviewhighlightsdiarynotebooksketchessayphoto essayfirst personweekenderl"
    "ead2nd lead3rd lead4th leadld2nd ld3rd ldld-allnews focusfeature storycover storybig storythe big storydeep divebig read"
    "part onepart twopart threepart 1part 2part 3part ipart iipart iiiq&awatchvideointeractivegraphicdatapodcastnewsletterspo"
    "nsoredadvertorialarchivefrom the archivethrowback thursdayon this daytoday in historyby the numbersfive questions5 quest"
    "ionstalk of the townlettersmrmr.mrsmrs.msms.missmxdrdr.profprof.professorsirlordladydamebaronessbarondukeduchessprincepr"
    "incesskingqueenpresidentvice presidentvice-presidentpresident-electformer presidentprime ministerdeputy prime ministerfo"
    "rmer prime ministerpremierchancellorministerdeputy ministerforeign ministerfinance ministerdefense ministerdefence minis"
    "terinterior ministerhealth ministerforeign secretaryhome secretaryhealth secretarysecretary of statesecretarytreasury se"
    "cretarydefense secretarypress secretaryattorney generalsolicitor generalsecretary-generalsecretary generaldirector-gener"
    "aldirector generalgeneral secretarysenatorsensen.representativereprep.congressmancongresswomancongresspersonspeakerhouse"
    " speakermajority leaderminority leadermpmspmepcouncillorcouncilmancouncilwomancouncil membermayordeputy mayorgovernorgov"
    "gov.lt. gov.lieutenant governorcommissionerambassadorjudgejusticechief justicedistrict attorneyprosecutorlawyerattorneys"
    "heriffdeputypolice chiefchieffire chiefchief constableinspectordetectivedetsgtsgt.sergeantltlt.lieutenantcaptcapt.captai"
    "nmajmaj.majorcolcol.colonellt. col.gengen.generallt. gen.admadm.admiralcmdr.commandercpl.pvt.officerpcconstableagentrevr"
    "ev.reverendfatherfr.pastorbishoparchbishopcardinalpoperabbiimamayatollahsheikhsisterbrothercoachhead coachmanagerceocfoc"
    "ooctochief executivechief executive officerchief financial officerchief operating officerchairchairmanchairwomanchairper"
    "sonvice chairmanfounderco-founderownerdirectormanaging directorexecutive directorgeneral managerpartneranalysteconomistc"
    "hief economiststrategistspokesmanspokeswomanspokespersonsuperintendentprincipaldeanprovostauthoractoractresssingerrapper"
    "professor emeritusleaderactivistjrjr.srsr.phdph.d.mdm.d.esqesq.obembecbethis article originally appeared onthis article "
    "originally appeared inthis article was originally publishedthis article was originally published bythis article was orig"
    "inally published onthis article first appearedthis article first appeared onthis article is republished fromthis article"
    " is republishedthis article was produced bythis article was written bythis article was provided bythis story originally "
    "appearedthis story originally appeared onthis story was originally publishedthis story was produced bythis story was pro"
    "vided byoriginally published byoriginally published onoriginally appeared onoriginally appeared infirst published byrepu"
    "blished fromrepublished underrepublished withreprinted fromreprinted withreproduced with permissionsyndicated frommateri"
    "als provided bymaterial provided bycontent provided bystory source:news provided byunder a creative commonscreative comm"
    "ons licenseread the original articleread the original storyview original sourcesource version onvia newswireauto-generat"
    "ed from a syndicated feedhas not been edited bypublished from a syndicated feedpublished from a wire agency feedfrom a w"
    "ire agency feedgenerated from news agency feedsourcesource -source –aboutabout theabout usabout ourforward-looking sta"
    "tementsforward looking statementsforward-looking statementcautionary notecautionary note regardingcautionary note oncaut"
    "ionary statementcautionary statementscautionary languagesafe harborsafe harboursafe harbor statementsafe harbor statemen"
    "tslegal disclaimerimportant noticeno offer or solicitationnon-gaap financial measuresuse of non-gaapuse of non-gaap fina"
    "ncialnon-ifrsreconciliation of non-gaapuse of forward-lookingnote regarding forward-lookingnotice regarding forward-look"
    "ingnote on forward-lookingconference call and webcastearnings conference calladditional information and where to find it"
    "participants in the solicitationcompany profileabout the companythe writer isthe writer wasthe writer is athe writers ar"
    "ewriter isthe author isthe author wasthe author ofthe authors areabout the authorabout the authorsabout the writerabout "
    "the reporterabout the contributorauthor biobio:the columnist isthe reporter isthis writerthe contributor is— the write"
    "r- the writercontact the authorfollow the authorfollow the reporterthe views expressedthe views expressed herethe views "
    "expressed arethe views expressed in thisthe opinions expressedthe opinions expressed in thisopinions expressedviews expr"
    "essedviews are personalviews are the author'sviews are the author’sthese are the viewsthis article reflectsthis column"
    " does notthis commentarythis is an opinionthis is a guestthis op-edthis is a contributedhe is based inshe is based inhe "
    "can be reachedshe can be reachedhe coversshe coversher latest bookhis latest bookreach himreach heremail himemail here-m"
    "ail hime-mail heryou can reachyou can followyou can contacttweet himtweet heris a senioris a staff writeris a reporteris"
    " a reporter foris a reporter atis a senior reporteris a correspondentis a senior correspondentis a columnistis a guardia"
    "n columnistis a times columnistis a columnist foris an opinion columnistis a contributingis a contributoris a contributi"
    "ng writeris a contributing editoris a regular contributoris a freelanceis a freelance journalistis a freelance writeris "
    "a freelanceris a journalist andis a writer andis a writer basedis the author ofis professor ofis an associate professori"
    "s an assistant professoris a lectureris a senior lectureris a research fellowis a senior fellowis a fellow atis a senior"
    " editoris the editor ofis editor-in-chiefis deputy editoris managing editoris a phd candidateis a corps membermay be rea"
    "ched atcan be contactedfollow her onfollow them onfollow on twitterare those of the authorare solely thoseare the author"
    "'s ownare the author’s owndo not necessarily reflectdo not necessarily representnot necessarily those ofdoes not neces"
    "sarily reflectno relevant affiliationspowered bysponsored byin partnership withpaid for byfollow us onclick here towatch"
    " livelog insign inreading timeread timelisten toshare thisadvertisementskip tojump tocomments (1 ofshare onget the appco"
    "ming upcontact usabout usshow lessload morecontinue readingkeep readingread laternot nowno thanksmaybe laterreading time"
    "follow topicfollow us onyour email addressnow playingup nextcoming upcustomer serviceskip tohamburgeropacitycaretchevron"
    "go to contentsfull storyprint editiontell uswant moredo you knowdo you havehelp usplay thevote forneed a breaktake ourre"
    "ach out tovisit ourdonate toto submitsend youremail yourfollow thehave a storyhave a tipgot alet us knowshare yourget th"
    "eget ourget in touchjoin ourjoin usjoin thejoin stclick herecontact us atemail uswrite to uscheck outdownload oursubscri"
    "be tosupport ourtune in towatch morefind us ondon’t missdon't misskeep up withstay connectedfree newsletterupdate your"
    "by clickingthis is a nonprofitviahandoutsuppliedsupplied byprovided bysubmitted bycontributed bycourtesyphoto frompictur"
    "e fromimage fromvideo fromfootage fromdesign bydrawing byart bywikipediaflickrwikimediapublic domainaddedlaunchedsubmitt"
    "edairedfileddatetime:uploadedcreatedissuedbroadcastupdaterevisedamendedcorrectededitedchangedfor more informationfor fur"
    "ther informationfor further detailsfor more detailsfor more infofor additional informationfor inquiriesfor enquiriesfor "
    "interviewspress officemedia officepublic relationsinvestor relationsmedia relationscorporate communicationscontact perso"
    "ncontact informationcontact detailstelephonephonetelfaxmobile:website:web:address:+1+44editor’s noteseditor's notesmul"
    "timedia availableview source versionlogo -###embargoedtwitter:facebook:linkedin:instagram:spokesman:correctionclarificat"
    "ionupdate:disclosurecorrections:disclaimer:a note fromcontent warningtrigger warningproduced bydesigned bydesign bydata "
    "byresearch bydevelopment bymusic bysound byadapted fromadapted byadapted foreditor:editors:reporter:reporters:producer:d"
    "esk:with agencieswith inputsinputs fromwith help fromexecutive producercamera:sound:contributors:photos byvideos byvideo"
    " byphoto byfilmed by(seesee belowplease seeturn tocontinued oncontinued fromcontinued(continued(relatedsee storysee rela"
    "tedsee boxcontinuedto be continuedsee belowsee storydispatchnotebookdiaryletter fromdispatch fromletter frompostcard fro"
    "minterview:profile:obituary:news focusnews analysisdiary:notebook:exclusive:analysis:opinion:explainer:page 1page 2page "
    "3page asection asection bsection csection dguardianvanguardvarietybillboardthe independentthe telegraphthe spectatorthe "
    "observerthe australianthe agethe mercurythe advertiserthe hillthe athleticthe wirethe printabccbsnbcitvpbsespncnbctmzrte"
    "rtdwcnaunianimsnaolforeign affairsforeign policynational geographicdaily newsbusiness daynational newssputnikrtecnadwrt "
    "abc cbs nbc itv pbs espncnbcrfiafranipapctkespncnbcanirtecnadwas ofestablishedsince 17since 18since 19current timelocal "
    "timevalid untilest. 17est. 18est. 19est. 20reporting byreporting and writing byreporting and editing byadditional report"
    "ing byadditional reportingadditional writing bywith reporting bywith additional reporting bywith reporting fromfurther r"
    "eporting byextra reporting bywriting bywith assistance fromwith assistance bywith contributions fromwith contributions b"
    "ycontributing:contributing reporterswith files fromcompiled byreporting and photos byposted bystaffstaff reportstaff rep"
    "ortsstaff reporter andstaff and wire reportsstaff and agenciesfrom staff and wire reportsfrom staff reportswire reportsa"
    "genciesnews desknewsroombureauweb deskguardian staffour bureauthe associated press staffcontributed to this reportcontri"
    "buted to this storycontributed to this articlecontributed to this reviewcontributed to this live blogcontributed to this"
    " piececontributed to this postcontributed to this dispatchcontributed to this columncontributed to the reportcontributed"
    " to reportingcontributed to the reportingcontributed reportingcontributed reporting fromcontributed researchcontributed "
    "additional reportingcontributed additional researchcontributed fromcontributedreported fromreported this storyreported i"
    "nreported forreporting fromassisted with reportinghelped reportalso contributedalso contributed to this reportalso contr"
    "ibuted reportinghas contributed to this reportand&withplusdedeldelladerdendidadasdodosdudeslalevanvonvomzuzurtertenafavb"
    "inbintibnbenalelulurabustyeiofsansantamaco'o’d'd’'t’tuzapbintibts/od/oinatbased inreporting fromreporting infromfo"
    "rofwith thespecial tonewstimespostheraldtribunecouriergazettejournalchronicledailypressobserverstarmailmirrorexpresstele"
    "graphguardianindependentexaminerinquirerdispatchgloberecordregistersentinelreviewstandardtodayweeklymagazinemedianetwork"
    "radiotvtelevisionwirenewswireagencyonlineenterpriserepublicleaderledgeradvocateargusbulletinechobeenewspapernewspapersbu"
    "reaubroadcastingreportermessengermonitornationcitizeninsiderdigestchannellivefmpost-dispatchpost-gazettenews servicepres"
    "s agencypress associationbusinesssportsportsfinancetribune-reviewdemocratrepublicanbeaconeaglepioneersunworldmercurydemo"
    "cracy reporting servicedesk.com.co.uk.org.netcompanygrouppublicationspublishingstaffchiefseniordeputyassistantassociatem"
    "anagingexecutivecontributingspecialguestfreelancepoliticaldiplomaticeconomicsaffairscorrespondentsreporterseditorswriter"
    "sphotographsphotographerphotographersphotospicturesgraphicsvideoreportingeditingeditorialnewsnewsroomdeskbureauagencyage"
    "ncieswirewiresserviceservicesonlinedigitalexclusivebreakingupdateupdatedpublishedpostedarticleadvertisementadvertisingsp"
    "onsorednewsletternewsletterssubscribesharecommentscommentrelatedlistenmondaytuesdaywednesdaythursdayfridaysaturdaysunday"
    "januaryfebruaryoctobernovemberdecembertodaythethisthatthesethosewhatwhyhowwhenwherewhowhichwaswereouryourtheiritsforfrom"
    "withwithoutafterbeforeoverunderintoaboutbutnotincltdllcplccorpcompanygroupuniversitycollegeschoolhospitalcouncilcommitte"
    "edepartmentministryofficeinstituteassociationfoundationgovernmentpartypoliceavenuecitycountystatenationalinternationalwo"
    "rldimageimagesphotophotographpicturefilehandoutcourtesysuppliedpressmediastaffbureaudeskteamnewsroomeditorsreporterswrit"
    "erscorrespondentsuniversitycollegeinstituteassociationfoundationdepartmentministrycommitteecouncilhospitalincltdllcplcco"
    "rpphotophotosphotographphotographspicturepicturespicpicsimageimagescreditcreditsphoto creditphoto creditsimage creditpic"
    "ture creditpic creditvideo creditphotographyphotographerfile photofile picturefile imagefile picstaff photostock photoha"
    "ndout photophoto courtesyimage courtesypicture courtesyphoto sourcephoto illustrationimage sourcevideo sourcesourcesourc"
    "essuppliedprovidedhandoutcourtesycontributedsubmittedvideofootagescreenshotscreengrabscreen grabillustrationillustration"
    "sgraphicgraphicsartworkcartoondrawingmapchartrenderrenderinganimationcompositest photost photosst graphicsst fileabc new"
    "stwitterinstagramfacebookyoutubetiktokphoto byphotos byphotograph byphotographs byphotography byphotographed bypicture b"
    "ypictures bypic byimage byimages byvideo byvideos byfootage byillustration byillustrations bygraphic bygraphics byart by"
    "artwork bycartoon bydrawing bymap bychart byrendering bycomposite bydesign byscreenshot byphoto illustration byfile phot"
    "o bystaff photo bystock photo byap photo byphoto taken bytaken bycaptured byfilmed bycourtesycourtesy ofphoto courtesy o"
    "fphoto courtesyphotos courtesy ofphotograph courtesy ofpicture courtesy ofimage courtesy ofimages courtesy ofvideo court"
    "esy ofrendering courtesy ofprovided byphoto provided byimage provided byvideo provided bysupplied byphoto supplied byima"
    "ge supplied bysubmitted byphoto submitted bycontributed byreleased byhandout bycredit byphoto creditimage creditpicture "
    "creditphoto viaimage viaimages viavideo viascreenshot viaphoto fromimage frompicture fromfootage fromscreengrab fromscre"
    "enshot fromused with permission ofphotophotosphotographpicturepicturesimageimagesillustrationgraphicvideoscreenshotscree"
    "ngrabfilefile photofile picturefile imagearchivearchiveshandouthandout photopoolpool photostock photoopens new tabpurcha"
    "se licensing rightsfile photofilefile photosfile picturefile imagefile imagesfile picfile footagephoto: filearchive phot"
    "oarchive imagearchivearchival photostock photostock imagestock picturelibrary imagelibrary picturelibrary photohandoutha"
    "ndout photohandout imageundatedundated photoundated imageillustrativeillustrative imageillustrative photoillustrationfor"
    " illustrationfor illustration onlyfor illustration purposesfor illustrative purposesfor illustrative purposes onlyfor re"
    "presentationfor representation onlyfor representational purposesrepresentationalrepresentational imagerepresentational p"
    "hotorepresentative imagerepresentative photoimage for representationimage used for representationimage used for represen"
    "tational purposeimage used for representational purposes onlyphoto used for representationpicture used for illustrations"
    "creenshotcompositecomposite imagephoto illustrationartist impressionartist’s impressionartist's impressionpicture pose"
    "d by modelspicture posed by modelposed by modelsphoto for illustrationsuppliedsupplied photocourtesy photosubmitted phot"
    "ocontributed photopoolview larger imageenlarge this imageview image in fullscreenimage captionimage caption,media captio"
    "nmedia caption,video captionvideo caption,photo captionpicture captioncaptionimageimagesphotophotospictureimage descript"
    "ionimage 1 ofslidegetty imagesgettygettyimagesgetty images viavia getty imagesgetty images/istockphotoshutterstockalamya"
    "lamy stock photoalamy live newsistockistockphotoadobe stockadobestockdreamstimedepositphotos123rffreepikunsplashpexelspi"
    "xabayflickrwikimedia commonswikimediawikipediacreative commonspublic domainrex featuresrexrex/shutterstockswnssouth west"
    " news servicezuma presszumazuma press wiresipa usasipanurphotoimagnimagn imagesicon sportswireusa today sportsusa today "
    "networkpicture allianceimagoimago imagessplash newsbackgridwenncamera presspress eyepa imagespa wirepa archivepaempicsaa"
    "p imageaapimageaapafpafp photoapap photoap imagesreutersreuters photoepaepa-efeefedpaxinhuayonhapkyodokyodo newstassjiji"
    "anadoluanadolu agencyanadolu imagesbloomberggoogle mapsgoogle street viewgoogle earthnasanoaainstagramfacebooktwitterxyo"
    "utubetiktoklinkedinstoryfulnewsflareinphosportsfileaction imagesoffsidemercury presssolent newssolent news & photo agenc"
    "ybav mediacaterskennedy news and mediacover imagesmegathe mega agencyplanet labsmaxarmaxar technologiessatellite imagepo"
    "litical reporterpolitical correspondentbusiness correspondentbusiness reporterenvironment correspondenttransport corresp"
    "ondenthealth correspondenteducation correspondentscience correspondenteconomics correspondenteconomics editorhome affair"
    "s correspondenthome affairs editorsecurity correspondentdiplomatic correspondentdefence correspondentcrime correspondent"
    "legal affairs correspondentlegal correspondentroyal correspondentroyal editorreligion editorarts editorculture editordep"
    "uty editorbusiness editorforeign editorpolitical editorsports editorhealth editorscience editorstaff reporterspecial cor"
    "respondentforeign correspondentchief political correspondentsenior reportersenior correspondentsenior writersenior edito"
    "rnational correspondentnational reportersenior political correspondentchief foreign correspondentstate political reporte"
    "rtechnology reportertechnology editortechnology correspondentconsumer affairs correspondentnorth america editornorth ame"
    "rica correspondentmiddle east correspondentmiddle east editorafrica correspondentasia correspondenteurope correspondente"
    "urope editorworld affairs editorinternational editorinternational correspondentwashington correspondentbeijing correspon"
    "dentmoscow correspondentwhite house correspondentparliamentary correspondentpolitical columnisttrainee reporterjunior re"
    "portergeneral assignment reporterbreaking news reporterinvestigative reporterclimate reporterclimate correspondentweathe"
    "r presenterfootball correspondentcricket correspondentrugby correspondenttennis correspondentchief football writerchief "
    "sports writerchief rugby writersports reporterfootball reporterentertainment reporterentertainment editorentertainment c"
    "orrespondentshowbiz reportershowbiz editormedia correspondentmedia editormedia reportermoney editorpersonal finance edit"
    "orcity reportercourt reportercourts reportercrime reportereducation reportereducation editorhealth reporterenvironment e"
    "ditorenvironment reporterfeatures editorfeatures writernews reporterdigital reporterdigital editorvideo reporterdata rep"
    "orterdata editorassistant editorassociate editorcontributing editoropinion editorpicture editorgraphics editorweekend ed"
    "itorcommunity reporterlocal reporterregional reporterproperty editorproperty correspondentenergy correspondentenergy edi"
    "torindustry editorretail editorbanking editorbanking correspondentfinancial correspondentmarkets reportermarkets editore"
    "conomics reportereconomy reporterhe saidshe saidthey saidit saidhe addedshe addedhe saysshe saysshe told reportershe tol"
    "d reporterstold reportersthe statement saidthe report saidofficials saidan official saidpolice saidauthorities saida spo"
    "kesman saida spokeswoman saida spokesperson saidthe company saidthe ministry saidsaid in a statementthe source saidhe ex"
    "plainedshe explainedhe told the bbche recalledshe recalledhe wroteshe wrote"
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
    72484, 73731, 72487, 73731, 72482, 73730, 82951, 200195, 91456, 790, 82983, 200211,
    44686, 200465, 49238, 200465, 91478, 785, 38447, 3599, 39514, 3598, 39845, 3597,
    42323, 3597, 43920, 200461, 49882, 200717, 83024, 200205, 9630, 196618, 54561, 5641,
    66568, 7433, 69527, 7433, 43912, 200456, 49769, 200712, 66024, 7176, 69285, 7432,
    86272, 207368, 49875, 200711, 69175, 7431, 70333, 7431, 43906, 200454, 45797, 200454,
    47682, 200454, 68846, 7430, 69262, 7430, 69731, 7430, 70099, 7430, 70917, 7430,
    85135, 141574, 23014, 2053, 52518, 70405, 24848, 133380, 49895, 200708, 52514, 70404,
    90460, 210436, 9627, 196611, 11989, 196611, 47758, 200456, 9671, 196614, 43672, 200219,
    17719, 785, 42212, 3600, 48048, 200464, 17620, 783, 19162, 66575, 67341, 7438,
    70801, 7438, 83813, 66574, 19149, 66573, 48035, 200461, 48012, 200460, 48024, 200459,
    49285, 200459, 54523, 5643, 70776, 7435, 59746, 6922, 41876, 3593, 69138, 7433,
    71005, 7433, 69771, 7432, 69820, 7432, 82738, 200200, 84860, 141576, 54516, 5639,
    54510, 5638, 85490, 207365, 67953, 7428, 69202, 7430, 74018, 205574, 55664, 5892,
    84633, 207874, 342, 35, 90631, 210454, 324, 18, 56025, 202768, 13790, 271,
    56011, 202766, 34732, 68621, 55931, 202765, 57227, 71693, 27744, 199436, 55944, 202764,
    55999, 202764, 80474, 196620, 81083, 65804, 52331, 70155, 52342, 70155, 56051, 202763,
    56071, 202763, 56082, 202763, 57240, 71691, 35532, 68874, 55912, 202762, 56041, 202762,
    55922, 202761, 55990, 202761, 56062, 202761, 35516, 68872, 35524, 68872, 67661, 7432,
    71456, 7429, 36595, 3601, 36612, 3597, 36583, 3596, 36634, 3594, 36625, 3593,
    43034, 3593, 23116, 2052, 38524, 3588, 82925, 200196, 83079, 69124, 83102, 134660,
    24891, 133379, 36580, 3587, 82939, 200195, 83047, 69123, 83112, 134659, 47555, 200466,
    46295, 200464, 41280, 3599, 79041, 75535, 1706, 13, 2868, 12, 56820, 202762,
    74108, 205578, 69276, 7433, 12493, 196616, 45775, 200455, 9406, 196612, 11755, 196612,
    11675, 196610, 24920, 133384, 39540, 3592, 93192, 145159, 52509, 70405, 71280, 7429,
    52505, 70404, 83067, 69124, 82915, 200195, 86045, 207363, 67437, 7427, 72680, 8451,
    76265, 9218, 5800, 49, 77986, 75296, 77956, 75294, 77833, 75291, 91686, 795,
    77809, 75288, 80137, 10008, 80189, 10008, 78018, 75287, 8825, 21, 57501, 6421,
    9089, 20, 16469, 532, 57481, 6420, 91666, 788, 42865, 3601, 7086, 16,
    43962, 200464, 55551, 5904, 68069, 7440, 16439, 527, 16454, 527, 55536, 5903,
    55567, 5903, 55582, 5903, 57539, 6415, 67794, 7438, 10988, 196621, 39402, 3597,
    2544, 12, 11001, 196620, 67808, 7436, 10309, 196619, 44115, 200459, 68013, 7435,
    71120, 7435, 80577, 196619, 49125, 200458, 68150, 7434, 70726, 7434, 49402, 200457,
    66058, 7177, 80503, 196617, 82632, 74505, 73262, 184558088, 74123, 205576, 77900, 75272,
    82515, 140040, 85957, 207368, 48755, 200455, 66956, 7431, 68288, 7431, 80496, 196615,
    11266, 196614, 71360, 7430, 69815, 7429, 12511, 196612, 24852, 133380, 72554, 8452,
    73273, 184558084, 90464, 210436, 52549, 70403, 73270, 184558083, 86098, 207363, 9449, 196610,
    52552, 70402, 858, 18, 915, 17, 876, 16, 55521, 5903, 932, 13,
    10944, 196621, 892, 12, 15178, 267, 6320, 10, 6330, 10, 8993, 10,
    45229, 200458, 80821, 65802, 44669, 200457, 79074, 75529, 79083, 75529, 81900, 71433,
    80968, 65800, 55632, 5894, 55645, 5894, 90247, 210438, 9222, 196613, 9284, 196613,
    67516, 7428, 67520, 7428, 13241, 280, 8786, 21, 71958, 7692, 81031, 65802,
    72969, 8455, 82378, 73223, 85891, 207367, 9998, 196614, 66660, 7430, 71215, 7430,
    66775, 7429, 68841, 7429, 70241, 7429, 73031, 8453, 73023, 8452, 73027, 8452,
    73020, 8451, 72792, 8451, 65769, 6933, 91756, 788, 4418, 15, 18809, 782,
    71184, 7435, 22484, 2058, 22475, 2057, 23522, 133385, 72579, 8457, 90276, 210441,
    36339, 3592, 22468, 2055, 85532, 207367, 44045, 200454, 22494, 2053, 86066, 207365,
    22464, 2052, 23519, 133379, 36316, 3587, 47784, 200451, 83086, 69123, 90273, 210435,
    84610, 207874, 72607, 8455, 84656, 207874, 73562, 8977, 44157, 200455, 73248, 167780871,
    85950, 207367, 43299, 3589, 73258, 167780868, 73255, 167780867, 59158, 203267, 10155, 196632,
    10179, 196630, 10139, 196624, 10201, 196624, 51722, 4368, 51692, 4367, 51707, 4367,
    46395, 200462, 8980, 13, 43320, 3597, 45432, 200460, 34450, 68619, 34461, 68619,
    48274, 200458, 48293, 200458, 52169, 70154, 56248, 202762, 73901, 205578, 23403, 2057,
    23448, 2057, 25955, 2569, 48284, 200457, 52129, 70153, 52179, 70153, 81917, 71433,
    9930, 196616, 24762, 133384, 25947, 2568, 34472, 68616, 52138, 70152, 52146, 70152,
    52161, 70152, 87152, 209160, 90477, 210440, 45425, 200455, 46540, 200455, 52154, 70151,
    73911, 205575, 46338, 200454, 75746, 9222, 46390, 200453, 55628, 5892, 9783, 196611,
    81787, 71427, 68548, 7435, 49184, 200466, 39785, 3598, 42961, 3598, 42948, 3597,
    40650, 3596, 39774, 3595, 43855, 200459, 68178, 7431, 11361, 196614, 43849, 200454,
    84903, 141573, 40153, 3589, 67529, 7427, 46356, 200453, 74570, 9220, 74564, 9219,
    74567, 9219, 74562, 9218, 38528, 3589, 40799, 3603, 59527, 6931, 26684, 2576,
    47018, 200462, 72665, 8460, 47007, 200459, 46998, 200457, 25935, 2566, 25941, 2566,
    69553, 7428, 72745, 8452, 72742, 8451, 75848, 9219, 34594, 68612, 48503, 200451,
    49818, 200707, 72437, 73475, 74360, 205571, 24085, 133379, 42722, 3587, 90337, 210435,
    50802, 69648, 54112, 70928, 57603, 6413, 53478, 70411, 54199, 70923, 54180, 70922,
    54300, 70919, 54295, 70917, 59126, 203269, 91959, 793, 31142, 199448, 31119, 199447,
    6886, 21, 56542, 202773, 4298, 20, 31099, 199444, 56575, 202771, 56716, 202771,
    13307, 274, 31081, 199442, 56681, 202770, 56775, 202770, 7141, 17, 27637, 199441,
    28892, 199441, 56699, 202769, 14639, 272, 56665, 202768, 56759, 202768, 28877, 199439,
    29283, 199439, 33224, 68367, 56516, 202766, 33211, 68365, 35364, 68621, 35377, 68621,
    56746, 202765, 27654, 199436, 33249, 68364, 56530, 202764, 56563, 202764, 56653, 202764,
    65553, 6924, 44415, 200459, 48731, 200459, 56735, 202763, 33239, 68362, 56643, 202762,
    48722, 200457, 9976, 196616, 86013, 207365, 86021, 207365, 85999, 207364, 86009, 207364,
    86003, 207363, 86018, 207363, 37671, 3612, 75054, 9232, 56107, 202763, 47700, 200457,
    75486, 9224, 52598, 70407, 66693, 7431, 68819, 7430, 55668, 5893, 84693, 208642,
    47457, 200451, 90881, 791, 19283, 66581, 4941, 20, 31504, 199444, 12555, 196627,
    31486, 199442, 35346, 68626, 92593, 786, 31425, 199441, 31457, 199441, 57404, 6417,
    72094, 7697, 31311, 199440, 31341, 199440, 33356, 68368, 35284, 68624, 35314, 68624,
    35330, 68624, 81822, 71440, 92611, 784, 17295, 783, 17310, 783, 17380, 783,
    17395, 783, 17410, 783, 17425, 783, 17519, 783, 31370, 199439, 31410, 199439,
    31442, 199439, 47967, 200463, 57322, 6415, 57350, 6415, 57389, 6415, 72111, 7695,
    12574, 196622, 31297, 199438, 31327, 199438, 33342, 68366, 35270, 68622, 35300, 68622,
    81838, 71438, 31357, 199437, 31385, 199437, 47954, 200461, 57309, 6413, 57337, 6413,
    31398, 199436, 31474, 199436, 57365, 6412, 57377, 6412, 47944, 200458, 50875, 4362,
    50901, 4362, 46261, 200457, 47935, 200457, 50885, 4361, 68169, 7433, 73775, 205577,
    85655, 207369, 11340, 196616, 68384, 7432, 82178, 69896, 11333, 196615, 16895, 775,
    50894, 4359, 82171, 69895, 85562, 207367, 85648, 207367, 86395, 141831, 12464, 196614,
    16889, 774, 81455, 67078, 57598, 6405, 11098, 196612, 72633, 8451, 55201, 5927,
    55240, 5926, 55351, 5924, 55416, 5922, 55278, 5919, 88779, 209950, 55387, 5917,
    88850, 209949, 55450, 5915, 77516, 75290, 77542, 75290, 81559, 71450, 77568, 75289,
    88729, 209945, 88754, 209945, 55177, 5912, 24363, 133399, 50204, 200727, 55838, 202519,
    81488, 71447, 88827, 209943, 24323, 133398, 92186, 790, 55309, 5909, 55330, 5909,
    55500, 5909, 74773, 9237, 88708, 209941, 91345, 789, 5174, 20, 14355, 276,
    55818, 202516, 81468, 71444, 32265, 199443, 36118, 68883, 54769, 5907, 54788, 5907,
    78543, 75539, 81511, 71443, 7950, 18, 88809, 209938, 24482, 133393, 74930, 9233,
    78526, 75537, 79985, 10001, 92341, 785, 21658, 2064, 24417, 133392, 74722, 9232,
    74834, 9232, 81530, 71440, 88692, 209936, 7071, 15, 10627, 196623, 17583, 783,
    18050, 783, 44737, 200463, 67318, 7439, 82954, 200207, 46640, 200462, 79971, 9998,
    81611, 71438, 82969, 200206, 91240, 782, 7928, 13, 14555, 269, 36137, 68877,
    79958, 9997, 81546, 71437, 81585, 71437, 81598, 71437, 14543, 268, 34502, 68620,
    36713, 3596, 40787, 3596, 46628, 200460, 51871, 4364, 80265, 65548, 80535, 196620,
    80547, 196620, 81281, 67596, 88064, 209420, 9109, 11, 18093, 779, 32254, 199435,
    34795, 68619, 46654, 200459, 47647, 200459, 21648, 2058, 38674, 3594, 66499, 7434,
    80831, 65802, 86220, 207370, 86469, 141834, 87307, 209418, 1525, 9, 11041, 196617,
    11050, 196617, 11075, 196617, 34786, 68617, 47638, 200457, 11067, 196616, 21640, 2056,
    24894, 133384, 36705, 3592, 47378, 200456, 27981, 199431, 75991, 9223, 86953, 209159,
    11035, 196614, 12071, 196614, 10417, 196613, 74046, 205573, 11272, 196612, 46624, 200452,
    84733, 208899, 86048, 207363, 37256, 3607, 37345, 3607, 77755, 75286, 77734, 75285,
    70845, 7444, 93456, 145171, 1359, 17, 37437, 3601, 42246, 3600, 1501, 15,
    65878, 6927, 90718, 210447, 1345, 14, 37313, 3598, 66973, 7438, 66517, 7437,
    70904, 7437, 1333, 12, 65866, 6924, 68001, 7436, 70815, 7436, 71226, 7436,
    77722, 75276, 66453, 7435, 77711, 75275, 1376, 10, 66672, 7434, 38412, 3593,
    42414, 3593, 66464, 7433, 66836, 7433, 71084, 7433, 66479, 7432, 67052, 7432,
    67333, 7432, 68782, 7432, 71032, 7432, 72999, 8456, 85921, 207368, 69302, 7431,
    9247, 196613, 67060, 7429, 70217, 7429, 84648, 207877, 9243, 196612, 72826, 8452,
    73089, 8452, 73086, 8451, 84645, 207875, 56419, 202757, 56424, 202756, 10129, 196618,
    68619, 7434, 69718, 7431, 70388, 7430, 70500, 7430, 72493, 73731, 69845, 7435,
    69737, 7430, 72657, 8451, 72404, 73474, 35930, 68889, 33013, 68375, 66206, 7191,
    92514, 791, 33036, 68372, 31166, 199442, 66189, 7185, 31184, 199440, 35914, 68880,
    40676, 3600, 44988, 200464, 46453, 200463, 40662, 3598, 48193, 200460, 66159, 7180,
    67838, 7436, 48182, 200459, 73784, 205579, 45056, 200456, 69903, 7432, 22826, 2054,
    24743, 133382, 46447, 200454, 52707, 70406, 89887, 210438, 68449, 7429, 46781, 200452,
    71436, 7428, 34230, 68616, 72004, 7688, 89867, 210437, 37998, 3610, 91713, 793,
    44062, 200468, 91738, 786, 5988, 15, 42119, 3599, 43356, 3599, 75278, 9231,
    6012, 13, 48857, 200461, 5976, 12, 37616, 3596, 5965, 11, 20187, 1803,
    29298, 199435, 44051, 200459, 66764, 7435, 67721, 7435, 6025, 10, 20198, 1802,
    5956, 9, 6003, 9, 49220, 200457, 66640, 7433, 67712, 7433, 5948, 8,
    20208, 1800, 44717, 200456, 67704, 7432, 67732, 7432, 72564, 8456, 74811, 9224,
    86186, 207368, 86489, 141832, 20216, 1799, 45399, 200454, 72558, 8454, 84838, 141574,
    66728, 7429, 67445, 7429, 67450, 7429, 67455, 7429, 68836, 7429, 69022, 7429,
    74579, 9220, 40302, 3589, 50640, 69642, 26041, 2568, 26239, 2566, 26027, 2565,
    26252, 2563, 9748, 196613, 70001, 7429, 50081, 200735, 90590, 210458, 40719, 3608,
    23230, 2071, 90005, 210455, 18382, 787, 50063, 200722, 75070, 9233, 77254, 9489,
    65734, 6927, 46368, 200462, 67862, 7438, 22334, 2060, 45893, 200460, 53871, 70668,
    67876, 7436, 71469, 7436, 6401, 11, 23219, 2059, 44126, 200459, 68259, 7435,
    71109, 7435, 90579, 210443, 50053, 200714, 53630, 70666, 53640, 70666, 77475, 75018,
    50044, 200713, 53665, 70665, 53674, 70665, 45966, 200456, 53614, 70664, 53622, 70664,
    53657, 70664, 77467, 75016, 82130, 69896, 9658, 196615, 22327, 2055, 46361, 200455,
    53607, 70663, 53650, 70663, 86890, 209159, 47386, 200454, 53392, 70406, 77461, 75014,
    82293, 69894, 86884, 209158, 9654, 196612, 49872, 200707, 57465, 6416, 57451, 6414,
    72012, 7688, 58920, 203270, 58863, 203269, 70598, 7430, 84621, 207875, 9945, 196613,
    72718, 8452, 72722, 8452, 67820, 7428, 72698, 8451, 84670, 207876, 36350, 3610,
    16564, 537, 16589, 537, 13881, 280, 77138, 9496, 15415, 279, 50487, 200725,
    15438, 276, 50415, 200723, 50434, 200723, 50469, 200722, 50398, 200721, 13865, 272,
    50453, 200720, 50164, 200718, 67365, 7438, 25565, 2573, 25578, 2573, 48870, 200461,
    48883, 200461, 88606, 209933, 88619, 209933, 46283, 200460, 11024, 196619, 46311, 200458,
    53105, 70410, 86129, 207370, 86432, 141834, 11976, 196617, 22817, 2057, 54190, 70921,
    11059, 196616, 22809, 2056, 24735, 133384, 89879, 210440, 49021, 200455, 88599, 209927,
    11125, 196614, 54283, 70918, 54289, 70918, 54278, 70917, 86081, 207365, 11108, 196612,
    82942, 200195, 38318, 3602, 38024, 3600, 41822, 3598, 66682, 7435, 69238, 7433,
    69962, 7433, 69932, 7432, 69401, 7431, 69890, 7431, 70347, 7431, 67655, 7430,
    69725, 7430, 70617, 7430, 69927, 7429, 67427, 7428, 70594, 7428, 86107, 207363,
    86527, 141827, 68559, 7435, 69099, 7432, 74640, 9223, 68193, 7430, 68231, 7430,
    70465, 7430, 70167, 7429, 74636, 9220, 84581, 207874, 50569, 69642, 34142, 68617,
    53698, 70664, 53706, 70663, 90861, 788, 46100, 200467, 46067, 200465, 78972, 75537,
    93249, 145169, 13084, 272, 13100, 272, 46084, 200464, 74961, 9232, 42478, 3599,
    74915, 9231, 79026, 75535, 92627, 783, 93515, 145167, 59813, 6926, 78943, 75534,
    33174, 68365, 84425, 142605, 91283, 781, 93490, 145164, 5011, 11, 5022, 11,
    8227, 11, 46056, 200459, 46129, 200459, 93530, 145163, 40085, 3594, 46119, 200458,
    75831, 9226, 35432, 145417, 43794, 200457, 79007, 75529, 20403, 1800, 49411, 200456,
    68679, 7432, 93199, 145160, 93553, 145160, 80730, 65799, 93168, 145159, 93216, 145159,
    12065, 196614, 46050, 200454, 84769, 141574, 11670, 196613, 9779, 196612, 40158, 3590,
    90492, 210433, 58969, 203267, 11992, 196611, 75798, 9225, 56908, 202760, 86077, 207364,
    12286, 196620, 904, 11, 79092, 75530, 79102, 75530, 11482, 196617, 11497, 196615,
    55638, 5895, 9227, 196614, 71929, 7698, 50623, 69649, 71914, 7695, 71901, 7693,
    50660, 69643, 71947, 7691, 50781, 69642, 82420, 73226, 21802, 2057, 57629, 6409,
    16196, 518, 16202, 518, 42985, 3597, 37279, 3590, 40417, 3604, 40363, 3596,
    40391, 3595, 72899, 8458, 69683, 7431, 44110, 200453, 69779, 7429, 54249, 70926,
    2183, 33, 78387, 75541, 78369, 75538, 78182, 75281, 78336, 75537, 78320, 75536,
    78353, 75536, 4979, 13, 41155, 3596, 23019, 2057, 36673, 3593, 40226, 3593,
    40235, 3593, 70172, 7433, 77490, 75273, 77507, 75273, 24867, 133384, 36665, 3592,
    49296, 200456, 56892, 202760, 68185, 7432, 77499, 75272, 80432, 196616, 87128, 209160,
    41148, 3591, 70662, 7431, 9786, 196613, 49458, 200453, 70584, 7429, 77485, 75269,
    86090, 207365, 83055, 69124, 82906, 200195, 84635, 207875, 72549, 8453, 72534, 8452,
    72541, 8451, 7217, 14, 53580, 70413, 56204, 202765, 7373, 12, 56237, 202763,
    68407, 7435, 69542, 7435, 72426, 73483, 56217, 202762, 56227, 202762, 68039, 7434,
    72417, 73481, 53407, 70408, 11417, 196615, 52713, 70407, 43449, 200198, 67964, 7430,
    69911, 7430, 71000, 7429, 74665, 9221, 11413, 196612, 48506, 200452, 81817, 71426,
    42423, 3592, 71481, 7429, 72726, 8451, 37046, 3587, 77608, 75289, 77671, 75285,
    77651, 75284, 77692, 75283, 77633, 75282, 51356, 4368, 79942, 10000, 13986, 271,
    15921, 271, 43019, 3599, 77593, 75279, 13972, 270, 24957, 133390, 39899, 3598,
    39937, 3598, 67269, 7438, 40706, 3597, 59630, 6925, 90198, 210444, 32230, 199435,
    67199, 7435, 87560, 209419, 17175, 778, 22175, 2058, 35955, 68874, 51346, 4362,
    52495, 70410, 52956, 70410, 67355, 7434, 67581, 7434, 70258, 7434, 87385, 209418,
    49616, 69385, 51337, 4361, 52947, 70409, 68295, 7433, 70456, 7433, 9398, 196616,
    22167, 2056, 32222, 199432, 44495, 200456, 48702, 200456, 52487, 70408, 68418, 7432,
    71559, 7432, 75777, 9224, 9391, 196615, 9806, 196615, 45243, 200455, 68199, 7431,
    68377, 7431, 70984, 7431, 75609, 9223, 82286, 69895, 87038, 209159, 89605, 210183,
    9455, 196614, 40700, 3590, 43985, 200454, 50525, 200710, 67392, 7430, 68938, 7430,
    70787, 7430, 71387, 7430, 90625, 210438, 54333, 5637, 70110, 7429, 75604, 9221,
    80643, 196613, 45578, 200452, 70980, 7428, 75600, 9220, 72414, 73475, 16167, 527,
    71070, 7438, 25977, 2573, 42569, 3595, 26758, 2570, 66948, 7432, 11577, 196614,
    70140, 7430, 25930, 2565, 52593, 70405, 68703, 7428, 32035, 199454, 32007, 199452,
    33096, 68379, 33123, 68377, 91552, 792, 38040, 3607, 2090, 22, 7968, 22,
    13665, 278, 17358, 790, 31970, 199446, 83677, 66582, 3982, 21, 4049, 21,
    7334, 21, 13924, 277, 31950, 199444, 18939, 66579, 17130, 786, 17340, 786,
    24515, 133394, 71755, 7698, 71773, 7698, 83659, 66578, 83699, 66578, 13774, 272,
    13945, 272, 56830, 202768, 57251, 71696, 13731, 271, 13746, 271, 17325, 783,
    19835, 1295, 31992, 199439, 38293, 3599, 71791, 7695, 23039, 2062, 26574, 2574,
    26588, 2574, 68995, 7438, 81095, 65806, 87499, 209422, 87513, 209422, 91310, 782,
    3760, 13, 13761, 269, 16920, 781, 20117, 1549, 23326, 2061, 26561, 2573,
    26602, 2573, 40818, 3597, 43190, 3597, 56176, 202765, 69009, 7437, 71731, 7693,
    77109, 9485, 83646, 66573, 88512, 209933, 16908, 780, 23053, 2060, 23084, 2060,
    32065, 199436, 37986, 3596, 44881, 200460, 48987, 200460, 51227, 4364, 83634, 66572,
    19850, 1291, 22346, 2059, 22357, 2059, 23028, 2059, 23712, 133387, 23723, 133387,
    24504, 133387, 25891, 2571, 25902, 2571, 31524, 199435, 40271, 3595, 71744, 7691,
    86751, 209163, 86762, 209163, 87110, 209163, 88305, 209675, 88490, 209931, 88501, 209931,
    23074, 2058, 26837, 2570, 36014, 68874, 43224, 3594, 44261, 200458, 53347, 70410,
    68609, 7434, 76109, 9226, 11847, 196617, 23065, 2057, 47137, 200457, 53338, 70409,
    54324, 5641, 66874, 7433, 68666, 7433, 87101, 209161, 16985, 776, 18931, 66568,
    38735, 3592, 39586, 3592, 43238, 3592, 45337, 200456, 46321, 200456, 66883, 7432,
    66891, 7432, 84936, 141576, 87093, 209160, 90514, 210440, 23096, 2055, 35405, 145415,
    53146, 70407, 66899, 7431, 87121, 209159, 44271, 200454, 44893, 200454, 52814, 70406,
    11443, 196613, 23734, 133381, 24499, 133381, 44256, 200453, 46535, 200453, 47189, 200453,
    52619, 70405, 52809, 70405, 53333, 70405, 68322, 7429, 83629, 66565, 85414, 207365,
    86267, 207365, 86368, 141829, 11117, 196612, 84830, 141572, 39594, 3587, 84638, 207874,
    76249, 9219, 76247, 9218, 58933, 203267, 81897, 71427, 80390, 65540, 52105, 70150,
    18715, 791, 18621, 790, 18583, 788, 18695, 788, 18789, 788, 18738, 787,
    18549, 786, 18603, 786, 18643, 786, 18771, 786, 18661, 785, 18678, 785,
    18567, 784, 20411, 1808, 18757, 782, 65905, 7182, 22428, 2061, 65893, 7180,
    65950, 7180, 22404, 2059, 87527, 209419, 8112, 10, 22418, 2058, 18540, 777,
    22368, 2057, 90295, 210441, 22377, 2056, 23607, 133384, 23633, 133384, 50120, 200712,
    65962, 7176, 90287, 210440, 36283, 3591, 36290, 3590, 9471, 196613, 10117, 196613,
    73169, 67117573, 12272, 196612, 69625, 7428, 73177, 67117572, 12269, 196611, 22415, 2051,
    73174, 67117571, 23605, 133378, 36281, 3586, 84676, 207874, 90285, 210434, 38664, 3594,
    24875, 133384, 36644, 3592, 83063, 69124, 47460, 200451, 82912, 200195, 66700, 7429,
    74186, 205576, 74210, 205574, 2406, 42, 2365, 41, 6666, 41, 76394, 9512,
    76434, 9512, 2327, 38, 57958, 6437, 76357, 9509, 6094, 36, 58389, 6435,
    76287, 9507, 76322, 9507, 76736, 9507, 76703, 9505, 37699, 3616, 57926, 6432,
    57995, 6432, 76531, 9504, 14174, 287, 57792, 6431, 58424, 6430, 58580, 6430,
    76501, 9502, 76673, 9502, 78677, 75550, 3649, 29, 57763, 6429, 57823, 6429,
    58240, 6429, 58314, 6429, 58526, 6429, 3277, 28, 3340, 28, 3621, 28,
    5892, 28, 76590, 9500, 76645, 9500, 6604, 27, 58027, 6427, 58125, 6427,
    58287, 6427, 76474, 9499, 76563, 9499, 76618, 9499, 78628, 75547, 14205, 282,
    57900, 6426, 58152, 6426, 58214, 6426, 58500, 6426, 76771, 9498, 76797, 9498,
    83837, 66586, 6069, 25, 7545, 25, 7570, 25, 37764, 3609, 40033, 3609,
    51990, 4377, 58454, 6425, 58555, 6425, 6580, 24, 7500, 24, 57852, 6424,
    57876, 6424, 58054, 6424, 58101, 6424, 58365, 6424, 58610, 6424, 78581, 75544,
    36988, 3607, 37502, 3607, 51900, 4375, 51944, 4375, 51967, 4375, 57131, 71703,
    58078, 6423, 78605, 75543, 4189, 22, 7478, 22, 7595, 22, 9003, 22,
    15644, 278, 38566, 3606, 41406, 3606, 41735, 3606, 58343, 6422, 58691, 6422,
    78655, 75542, 7524, 21, 36488, 3605, 39196, 3605, 51923, 4373, 58479, 6421,
    58670, 6421, 78823, 75541, 78922, 75541, 14231, 276, 23585, 133396, 36261, 3604,
    37596, 3604, 37863, 3604, 38138, 3604, 38351, 3604, 42639, 3604, 58650, 6420,
    58730, 6420, 58750, 6420, 78844, 75540, 24386, 133395, 36835, 3603, 37049, 3603,
    38770, 3603, 38817, 3603, 38882, 3603, 39165, 3603, 40123, 3603, 41009, 3603,
    41693, 3603, 42012, 3603, 42493, 3603, 47982, 200467, 50321, 200723, 58195, 6419,
    78562, 75539, 78804, 75539, 81146, 65811, 24345, 133394, 24939, 133394, 37028, 3602,
    37327, 3602, 38217, 3602, 38958, 3602, 39362, 3602, 39696, 3602, 39799, 3602,
    39881, 3602, 40890, 3602, 41232, 3602, 41350, 3602, 41442, 3602, 41836, 3602,
    41979, 3602, 42336, 3602, 50303, 200722, 53489, 70418, 58269, 6418, 69784, 7442,
    74455, 205586, 78464, 75538, 78879, 75538, 93280, 145170, 7174, 17, 37381, 3601,
    37563, 3601, 37846, 3601, 39069, 3601, 39415, 3601, 40557, 3601, 40831, 3601,
    40918, 3601, 41609, 3601, 56458, 202769, 58178, 6417, 58713, 6417, 73389, 8977,
    93439, 145169, 25591, 2576, 25607, 2576, 25635, 2576, 26166, 2576, 37188, 3600,
    37285, 3600, 37970, 3600, 38371, 3600, 38801, 3600, 39829, 3600, 40107, 3600,
    40375, 3600, 40981, 3600, 41320, 3600, 42354, 3600, 42592, 3600, 56793, 202768,
    57100, 71696, 58634, 6416, 78422, 75536, 93423, 145168, 24454, 133391, 25714, 2575,
    26151, 2575, 29419, 199439, 31747, 199439, 33261, 68367, 35390, 68623, 36230, 3599,
    37422, 3599, 38421, 3599, 38755, 3599, 39632, 3599, 40402, 3599, 40492, 3599,
    43126, 3599, 56475, 202767, 56501, 202767, 57116, 71695, 57294, 71695, 73547, 8975,
    78226, 75535, 78241, 75535, 78305, 75535, 78438, 75535, 78864, 75535, 78897, 75535,
    82770, 200207, 90669, 210447, 93298, 145167, 93475, 145167, 18104, 782, 32098, 199438,
    36887, 3598, 38080, 3598, 39267, 3598, 40589, 3598, 56093, 202766, 56594, 202766,
    56933, 202766, 78212, 75534, 78278, 75534, 82823, 200206, 82855, 200206, 24469, 133389,
    36911, 3597, 37398, 3597, 38094, 3597, 38387, 3597, 39727, 3597, 43500, 200205,
    48437, 200461, 49316, 200461, 55977, 202765, 73620, 8973, 74265, 205581, 78199, 75533,
    78265, 75533, 78292, 75533, 82785, 200205, 82798, 200205, 24405, 133388, 24433, 133388,
    25623, 2572, 25702, 2572, 36875, 3596, 38743, 3596, 39153, 3596, 40532, 3596,
    43546, 200204, 43558, 200204, 48710, 200460, 55965, 202764, 73608, 8972, 82811, 200204,
    82877, 200204, 25691, 2571, 31726, 199435, 39129, 3595, 43433, 200203, 43480, 200203,
    43513, 200203, 43524, 200203, 43535, 200203, 43653, 200203, 56436, 202763, 56447, 202763,
    57019, 202763, 78453, 75531, 82844, 200203, 35026, 68618, 39022, 3594, 43460, 200202,
    43470, 200202, 43570, 200202, 43613, 200202, 78912, 75530, 11648, 196617, 12036, 196617,
    24445, 133385, 38471, 3593, 41311, 3593, 41571, 3593, 42203, 3593, 43389, 200201,
    43491, 200201, 43580, 200201, 43597, 200201, 43644, 200201, 54338, 5641, 56965, 202761,
    68638, 7433, 82897, 200201, 93183, 145161, 26881, 2568, 41563, 3592, 42303, 3592,
    43409, 200200, 43417, 200200, 43425, 200200, 43589, 200200, 43628, 200200, 43636, 200200,
    46850, 200456, 56428, 202760, 71516, 7432, 72985, 8456, 82869, 200200, 82889, 200200,
    85907, 207368, 10041, 196615, 42228, 3591, 43398, 200199, 43606, 200199, 47175, 200455,
    47182, 200455, 58926, 203271, 69971, 7431, 82837, 200199, 11657, 196614, 73073, 8454,
    11280, 196613, 43444, 200197, 73063, 8453, 73068, 8453, 85989, 207365, 85994, 207365,
    86040, 207365, 73055, 8452, 73059, 8452, 85981, 207364, 85985, 207364, 73052, 8451,
    85978, 207363, 77875, 75289, 88106, 209431, 77934, 75286, 16636, 530, 23136, 2065,
    24274, 133393, 37092, 3601, 90125, 210449, 23120, 2064, 24258, 133392, 90109, 210448,
    77860, 75279, 44366, 200459, 5404, 10, 5153, 9, 24291, 133385, 37083, 3593,
    10900, 196616, 43872, 200455, 72856, 8455, 10896, 196612, 43888, 200451, 43866, 200450,
    59175, 203267, 59173, 203266, 38336, 3599, 41799, 3596, 59161, 203267, 9435, 196610,
    84243, 142624, 84275, 142623, 2153, 30, 91636, 798, 4234, 29, 83967, 142621,
    49430, 200476, 84045, 142620, 84148, 142620, 52394, 70171, 78041, 75291, 83914, 142619,
    15370, 282, 83863, 142618, 83941, 142618, 84073, 142618, 84197, 142618, 2052, 25,
    55049, 5913, 83889, 142617, 83996, 142617, 84099, 142617, 81698, 71448, 84021, 142616,
    84124, 142616, 2008, 23, 4092, 23, 4211, 23, 25651, 2583, 52421, 70167,
    55748, 5911, 4070, 22, 17598, 790, 52372, 70166, 83549, 66582, 2031, 21,
    2112, 21, 2577, 21, 84176, 142613, 2133, 20, 13178, 276, 15138, 276,
    15158, 276, 55074, 5908, 84223, 142612, 1064, 19, 1989, 19, 3725, 19,
    13142, 275, 18844, 787, 55893, 202515, 71849, 7699, 77090, 9491, 81736, 71443,
    92823, 787, 4593, 18, 4961, 18, 47523, 200466, 78508, 75538, 92899, 786,
    13161, 273, 18863, 785, 18880, 785, 21917, 2065, 24584, 133393, 25674, 2577,
    31919, 199441, 32297, 199441, 34715, 68625, 55032, 5905, 71818, 7697, 71884, 7697,
    89416, 209937, 5715, 16, 15122, 272, 18311, 784, 30890, 199440, 45200, 200464,
    47507, 200464, 50025, 200720, 55094, 5904, 66705, 7440, 71868, 7696, 80458, 196624,
    84306, 142608, 4578, 15, 7913, 15, 21773, 2063, 38107, 3599, 47874, 200463,
    50938, 4367, 55017, 5903, 55127, 5903, 78167, 75279, 81755, 71439, 82029, 71951,
    89193, 209935, 92564, 783, 4167, 14, 4927, 14, 16875, 782, 19047, 66574,
    21759, 2062, 21788, 2062, 24541, 133390, 24555, 133390, 47541, 200462, 50911, 4366,
    55879, 202510, 71835, 7694, 75229, 9230, 75333, 9230, 81217, 67598, 81722, 71438,
    82397, 73230, 85539, 207374, 86418, 141838, 87899, 209422, 89387, 209934, 92550, 782,
    1016, 13, 4565, 13, 16862, 781, 19117, 66573, 23278, 2061, 43211, 3597,
    45187, 200461, 47899, 200461, 49756, 200717, 50925, 4365, 50996, 4365, 55771, 5901,
    75216, 9229, 80955, 65805, 82299, 69901, 83536, 66573, 10341, 196620, 11824, 196620,
    16963, 780, 21934, 2060, 22315, 2060, 40095, 3596, 45113, 200460, 51833, 4364,
    75321, 9228, 75406, 9228, 81995, 71948, 82385, 73228, 85471, 207372, 87431, 209420,
    90653, 210444, 10330, 196619, 11604, 196619, 16952, 779, 17008, 779, 17478, 779,
    21748, 2059, 24645, 133387, 44292, 200459, 44914, 200459, 46209, 200459, 49329, 200459,
    49419, 200459, 55142, 5899, 57638, 6411, 67599, 7435, 74245, 205579, 75205, 9227,
    83586, 66571, 84322, 142603, 86928, 209163, 87588, 209419, 10837, 196618, 19107, 66570,
    22305, 2058, 47889, 200458, 47919, 200458, 68656, 7434, 73765, 205578, 75301, 9226,
    75311, 9226, 75998, 9226, 80380, 65546, 80422, 196618, 81955, 71946, 999, 9,
    10408, 196617, 11595, 196617, 16182, 521, 16933, 777, 19140, 66569, 21739, 2057,
    44283, 200457, 45104, 200457, 45957, 200457, 52631, 70409, 52788, 70409, 52862, 70409,
    54480, 5641, 55118, 5897, 57649, 6409, 75691, 9225, 75717, 9225, 80413, 65545,
    80595, 196617, 81446, 67081, 82411, 73225, 82465, 204297, 86167, 207369, 86497, 141833,
    87084, 209161, 89184, 209929, 1008, 8, 9322, 196616, 9798, 196616, 10301, 196616,
    11816, 196616, 12177, 196616, 24533, 133384, 35424, 145416, 43203, 3592, 44407, 200456,
    45179, 200456, 46220, 200456, 53357, 70408, 55110, 5896, 55791, 202504, 66509, 7432,
    67150, 7432, 67591, 7432, 68314, 7432, 71419, 7432, 81231, 67592, 85857, 207368,
    86342, 207368, 86920, 209160, 87580, 209416, 9791, 196615, 10294, 196615, 11453, 196615,
    11557, 196615, 11963, 196615, 46672, 200455, 47867, 200455, 47912, 200455, 52624, 70407,
    52781, 70407, 55784, 202503, 68541, 7431, 69955, 7431, 70640, 7431, 70685, 7431,
    73758, 205575, 75635, 9223, 84782, 141575, 85380, 141575, 85865, 207367, 86117, 207367,
    86139, 207367, 86160, 207367, 86442, 141831, 86506, 141831, 9269, 196614, 44277, 200454,
    44558, 200454, 47199, 200454, 47929, 200454, 52646, 70406, 73804, 205574, 86261, 207366,
    46228, 200453, 67398, 7429, 67403, 7429, 75826, 9221, 53214, 70404, 75631, 9220,
    86113, 207364, 86533, 141828, 75628, 9219, 75854, 9219, 78135, 75296, 91984, 795,
    30800, 199443, 73529, 8978, 59921, 6929, 73513, 8976, 4379, 15, 49472, 200463,
    36474, 3598, 32387, 199437, 73314, 8973, 4318, 12, 20130, 1548, 72706, 8460,
    3315, 11, 17508, 779, 54550, 5643, 59910, 6923, 70865, 7435, 73292, 8971,
    73303, 8971, 80254, 65547, 22674, 2058, 24033, 133386, 44503, 200458, 54540, 5642,
    67298, 7434, 70956, 7434, 74311, 205578, 90235, 210442, 4409, 9, 22684, 2057,
    24024, 133385, 46329, 200457, 50516, 200713, 53083, 70409, 67228, 7433, 69383, 7433,
    73327, 8969, 73336, 8969, 73345, 8969, 90219, 210441, 9913, 196616, 10908, 196616,
    24009, 133384, 36466, 3592, 49350, 200456, 50508, 200712, 71152, 7432, 74295, 205576,
    74303, 205576, 74352, 205576, 9906, 196615, 22667, 2055, 24017, 133383, 44150, 200455,
    52940, 70407, 53196, 70407, 71984, 7687, 73682, 8967, 74345, 205575, 76071, 9223,
    90228, 210439, 54534, 5638, 74321, 205574, 74327, 205574, 74333, 205574, 74339, 205574,
    75755, 9222, 82678, 74502, 82684, 74502, 82690, 74502, 82696, 74502, 11112, 196613,
    52935, 70405, 68508, 7429, 69743, 7429, 86240, 207365, 52858, 70404, 22661, 2051,
    22664, 2051, 67509, 7427, 83092, 69123, 24007, 133378, 90245, 210434, 84668, 207874,
    54366, 5655, 15189, 275, 1886, 15, 19207, 66571, 80976, 65803, 19006, 66570,
    83444, 66570, 78256, 75529, 19200, 66567, 85569, 207367, 86411, 141831, 16902, 774,
    74071, 205574, 74077, 205572, 3678, 29, 54709, 5911, 59474, 6934, 54748, 5909,
    92457, 787, 59456, 6930, 59496, 6930, 59439, 6929, 10715, 196624, 54732, 5904,
    59696, 6928, 54679, 5903, 54694, 5903, 81683, 71439, 43087, 3598, 54665, 5902,
    89536, 210190, 92488, 782, 18435, 781, 23206, 2061, 26785, 2573, 46196, 200461,
    54652, 5901, 59514, 6925, 89523, 210189, 90566, 210445, 10703, 196620, 37301, 3596,
    81637, 71436, 92476, 780, 39086, 3595, 70736, 7435, 10862, 196618, 47284, 200458,
    67259, 7434, 10019, 196617, 68432, 7433, 85119, 141577, 46181, 200456, 70972, 7432,
    46189, 200455, 53052, 70407, 53059, 70407, 66614, 7431, 85324, 141575, 11244, 196614,
    42608, 3590, 53046, 70406, 70157, 7430, 71393, 7430, 71998, 7686, 9386, 196613,
    44251, 200453, 47279, 200453, 55799, 202501, 70152, 7429, 84963, 141573, 86363, 207365,
    9619, 196612, 90665, 210436, 46353, 200451, 75298, 9219, 36697, 3592, 24677, 133379,
    36694, 3587, 72765, 8451, 84662, 207874, 92400, 795, 90813, 793, 92358, 790,
    9051, 20, 38601, 3604, 46971, 200468, 92380, 788, 92660, 788, 92985, 788,
    2776, 18, 46953, 200466, 89454, 210194, 92642, 786, 3551, 17, 18401, 785,
    59938, 6929, 7462, 16, 45294, 200464, 14858, 271, 59023, 203279, 12515, 196622,
    12529, 196622, 49923, 200718, 49953, 200718, 50011, 200718, 58972, 203278, 59009, 203278,
    2763, 13, 45310, 200461, 46940, 200461, 49982, 200717, 93005, 781, 12543, 196620,
    58986, 203276, 45803, 200459, 58998, 203275, 85016, 141578, 15692, 265, 55870, 202505,
    38516, 3592, 49899, 200712, 9330, 196615, 11297, 196615, 43942, 200455, 68049, 7431,
    45360, 200454, 59038, 203270, 11304, 196613, 70635, 7429, 58896, 203268, 50041, 200707,
    58855, 203267, 84685, 207875, 170, 30, 53, 23, 0, 20, 200, 20,
    35, 18, 76, 18, 152, 18, 20, 15, 94, 15, 137, 15,
    109, 14, 123, 14, 11184, 196618, 24910, 133386, 38684, 3594, 24902, 133384,
    39532, 3592, 11177, 196615, 80366, 65543, 80620, 196615, 47739, 200454, 68790, 7430,
    74131, 205574, 10082, 196613, 11173, 196612, 34126, 68618, 50695, 69642, 72506, 73736,
    72490, 73731, 47114, 200460, 47126, 200459, 47095, 200458, 18168, 777, 47105, 200457,
    47083, 200450, 84980, 141570, 40471, 3594, 24113, 133380, 90371, 210436, 85376, 141572,
    11232, 196610, 36296, 3604, 36319, 3604, 18478, 783, 55153, 5902, 43699, 200205,
    45414, 200459, 52912, 70409, 83774, 66568, 85692, 207368, 25147, 133382, 53163, 70406,
    85004, 141574, 85686, 207366, 11894, 196613, 75726, 9221, 52909, 70403, 92088, 790,
    8755, 20, 17902, 788, 29502, 199442, 51883, 4369, 67970, 7440, 4394, 15,
    8660, 15, 39740, 3599, 43781, 200461, 73959, 205581, 74058, 205581, 39446, 3596,
    39458, 3596, 85099, 141580, 17055, 779, 70518, 7435, 68732, 7434, 70923, 7434,
    38462, 3593, 81417, 66825, 43773, 200456, 56957, 202760, 68251, 7432, 68441, 7432,
    68601, 7432, 71062, 7432, 73951, 205576, 85746, 207368, 68134, 7431, 75819, 9223,
    11724, 196614, 49047, 200454, 71399, 7430, 52761, 70405, 48965, 200460, 48954, 200459,
    48943, 200456, 68964, 7430, 68959, 7429, 48951, 200451, 90751, 791, 92011, 787,
    90733, 786, 22441, 2065, 28728, 199441, 842, 16, 8707, 16, 17219, 784,
    28627, 199440, 91254, 784, 8488, 15, 28612, 199439, 42764, 3599, 89328, 209935,
    1792, 14, 28714, 199438, 39867, 3598, 57030, 202766, 70890, 7438, 28655, 199437,
    28668, 199437, 28701, 199437, 44353, 200461, 44647, 200461, 49008, 200461, 57267, 71693,
    70604, 7437, 70933, 7437, 82563, 74509, 85174, 141581, 1806, 12, 28643, 199436,
    32798, 68364, 36184, 68876, 69580, 7436, 75507, 9228, 85187, 141580, 8201, 11,
    28601, 199435, 93343, 145163, 23771, 133386, 26501, 2570, 26511, 2570, 26871, 2570,
    28681, 199434, 28691, 199434, 32778, 68362, 32788, 68362, 43333, 3594, 49202, 200458,
    68270, 7434, 70285, 7434, 70426, 7434, 80213, 65546, 88295, 209674, 19571, 1289,
    19580, 1289, 19589, 1289, 24971, 133385, 26486, 2569, 26521, 2569, 36196, 68873,
    39858, 3593, 44388, 200457, 68804, 7433, 69629, 7433, 83620, 66569, 85504, 207369,
    34586, 68616, 34649, 68616, 36779, 3592, 44345, 200456, 47320, 200456, 52534, 70408,
    66597, 7432, 71290, 7432, 10122, 196615, 11697, 196615, 74395, 205575, 10013, 196614,
    19565, 1286, 26495, 2566, 44513, 200454, 44628, 200454, 47232, 200454, 69377, 7430,
    71261, 7430, 85776, 207366, 86245, 207366, 11428, 196613, 26481, 2565, 35464, 145413,
    68906, 7429, 11424, 196612, 23767, 133380, 52545, 70404, 75785, 9220, 84765, 141572,
    88291, 209668, 89433, 209924, 52542, 70403, 74194, 205576, 41140, 3592, 10260, 196613,
    72729, 8451, 54263, 70927, 43879, 200457, 72847, 8457, 43868, 200452, 69208, 7429,
    36652, 3589, 72677, 8451, 72756, 8451, 74576, 9219, 75295, 9219, 82948, 200195,
    74574, 9218, 41668, 3592, 11203, 196610, 75851, 9219, 58959, 203272, 50859, 69648,
    50716, 69644, 50728, 69643, 40282, 3587, 40012, 3605, 17684, 788, 77034, 9487,
    50750, 69643, 56900, 202760, 52826, 70406, 68426, 7430, 71203, 7429, 84511, 142622,
    77320, 9494, 23801, 133395, 23820, 133394, 28044, 199442, 65919, 7186, 65981, 7185,
    66032, 7184, 66010, 7182, 2077, 13, 21036, 2061, 23788, 133389, 65565, 6925,
    86773, 209165, 88278, 209677, 88573, 209933, 88586, 209933, 80841, 65804, 65578, 6923,
    8928, 10, 21987, 2058, 67121, 7434, 80853, 65802, 87924, 209418, 80627, 196617,
    21971, 2056, 21979, 2056, 35980, 68872, 45974, 200456, 67100, 7432, 69182, 7432,
    23781, 133383, 25884, 2567, 41958, 3591, 68400, 7431, 68534, 7431, 81168, 67591,
    86335, 207367, 86913, 209159, 88271, 209671, 88566, 209927, 67625, 7430, 70394, 7430,
    70876, 7430, 69474, 7429, 70048, 7429, 71444, 7429, 22084, 2067, 88644, 209938,
    88662, 209938, 22025, 2064, 22041, 2064, 51623, 4368, 87332, 209424, 22010, 2063,
    51608, 4367, 87317, 209423, 22057, 2062, 21997, 2061, 22071, 2061, 87003, 209165,
    23912, 133388, 86991, 209164, 88176, 209676, 88632, 209932, 88680, 209932, 17185, 779,
    67636, 7432, 67419, 7428, 83359, 66588, 83492, 66583, 83515, 66581, 83454, 66580,
    39981, 3603, 83387, 66579, 51040, 4370, 83474, 66578, 22846, 2065, 24680, 133393,
    51058, 4369, 83342, 66577, 89906, 210449, 51009, 4368, 51025, 4367, 83571, 66575,
    38490, 3598, 82254, 69902, 47745, 200461, 82219, 69901, 83762, 66572, 82232, 69899,
    24697, 133385, 49265, 200457, 67926, 7433, 68327, 7433, 81318, 67593, 81333, 67593,
    89923, 210441, 89932, 210441, 45789, 200456, 68392, 7432, 70471, 7432, 84738, 208904,
    66805, 7431, 86059, 207367, 43455, 200197, 59148, 203269, 85704, 207365, 25158, 133380,
    46719, 200452, 59144, 203268, 67545, 7428, 84545, 207620, 84992, 141572, 85700, 207364,
    86055, 207364, 59141, 203267, 72771, 8451, 77283, 9509, 40058, 3611, 40196, 3611,
    37525, 3609, 51372, 4369, 93354, 145168, 3368, 15, 18367, 783, 50531, 200719,
    8400, 14, 51389, 4366, 3264, 13, 8238, 12, 45568, 200458, 78408, 75530,
    3391, 9, 43991, 200457, 71567, 7433, 3383, 8, 19192, 66568, 68488, 7432,
    19185, 66567, 71333, 7431, 73210, 134226438, 76185, 9222, 9381, 196613, 45559, 200453,
    48658, 200453, 11285, 196612, 45564, 200452, 73219, 134226436, 73216, 134226435, 19769, 1305,
    19524, 1303, 76823, 9495, 76846, 9495, 76869, 9494, 76891, 9494, 19504, 1300,
    34952, 68625, 37643, 3600, 53819, 70672, 34937, 68623, 53844, 70671, 1246, 14,
    53835, 70665, 66916, 7431, 67832, 7430, 67505, 7428, 72752, 8452, 72749, 8451,
    9437, 196611, 40188, 3592, 82929, 200195, 42917, 3596, 68970, 7428, 39318, 3599,
    39333, 3599, 31762, 199435, 68101, 7434, 31773, 199433, 74256, 205577, 82761, 200201,
    67044, 7432, 74287, 205576, 44954, 200455, 45757, 200455, 46254, 200455, 69092, 7431,
    46433, 200454, 70692, 7430, 75761, 9222, 84678, 207877, 78418, 75524, 84617, 207876,
    84614, 207875, 39766, 3592, 75857, 9219, 83095, 69123, 72663, 8450, 72406, 73474,
    90964, 794, 6950, 25, 38173, 3608, 40747, 3604, 90990, 787, 38548, 3602,
    37466, 3601, 69479, 7440, 7191, 15, 46566, 200463, 74947, 9230, 26548, 2573,
    46553, 200461, 75250, 9229, 46581, 200460, 47772, 200460, 7206, 11, 26538, 2570,
    28909, 199434, 46817, 200458, 11367, 196617, 20170, 1801, 43720, 200457, 47347, 200457,
    69213, 7433, 9611, 196616, 20179, 1800, 26530, 2568, 46765, 200456, 49524, 69384,
    53115, 70408, 66821, 7432, 86152, 207368, 86513, 141832, 45083, 200455, 49532, 69383,
    49550, 69383, 66427, 7431, 69596, 7431, 46759, 200454, 47491, 200454, 49518, 69382,
    49539, 69382, 49557, 69382, 54474, 5638, 68462, 7430, 45099, 200453, 49545, 69381,
    49722, 200709, 54469, 5637, 9607, 196612, 43716, 200452, 49718, 200708, 53276, 70404,
    86006, 207363, 71093, 7434, 69067, 7429, 55660, 5892, 76267, 9220, 22915, 2060,
    69613, 7436, 69603, 7434, 46168, 200457, 24192, 133384, 57044, 202760, 90069, 210440,
    52554, 70406, 11985, 196612, 41786, 3597, 69940, 7429, 50671, 69639, 59044, 203270,
    6035, 22, 9071, 18, 83122, 67339, 56947, 202762, 19177, 66568, 36731, 3592,
    46043, 200455, 83190, 1799, 83197, 1799, 83204, 1799, 83211, 1799, 74137, 205573,
    76274, 9220, 82921, 200196, 83075, 69124, 83098, 134660, 72630, 8451, 76271, 9219,
    5849, 43, 4525, 40, 16407, 544, 16512, 544, 16700, 539, 2301, 26,
    9120, 26, 16381, 538, 32471, 199450, 77008, 9498, 77908, 75290, 16675, 537,
    35869, 68889, 77186, 9497, 1309, 24, 32447, 199448, 51165, 4376, 83230, 66584,
    83254, 66584, 16489, 535, 33056, 68375, 77211, 9495, 83597, 66583, 1287, 22,
    6199, 22, 27091, 199446, 88895, 209942, 88917, 209942, 2556, 21, 18823, 789,
    22272, 2069, 27212, 199445, 27233, 199445, 72055, 7701, 73661, 8981, 87741, 209429,
    6221, 20, 13424, 276, 16544, 532, 27824, 199444, 32962, 68372, 34610, 68628,
    88939, 209940, 88959, 209940, 2242, 19, 5665, 19, 7003, 19, 27767, 199443,
    27786, 199443, 27805, 199443, 33276, 68371, 52353, 70163, 72036, 7699, 73642, 8979,
    84346, 142611, 3862, 18, 6168, 18, 15260, 274, 22254, 2066, 23551, 133394,
    27844, 199442, 31200, 199442, 32563, 199442, 46696, 200466, 48134, 200466, 72076, 7698,
    1467, 17, 1732, 17, 5684, 17, 13395, 273, 18151, 785, 27181, 199441,
    27577, 199441, 31218, 199441, 32996, 68369, 33907, 68625, 34010, 68625, 35619, 68881,
    45162, 200465, 72311, 7697, 76947, 9489, 92931, 785, 5932, 16, 10492, 196624,
    13444, 272, 13460, 272, 18327, 784, 20142, 1552, 23181, 2064, 26939, 199440,
    27010, 199440, 29486, 199440, 31249, 199440, 32932, 68368, 33295, 68368, 33326, 68368,
    33891, 68624, 33938, 68624, 33954, 68624, 34068, 68624, 35587, 68880, 35603, 68880,
    48118, 200464, 72020, 7696, 76931, 9488, 76964, 9488, 88879, 209936, 89985, 210448,
    1272, 15, 5650, 15, 6975, 15, 7853, 15, 8723, 15, 26955, 199439,
    26970, 199439, 27026, 199439, 27113, 199439, 27548, 199439, 27608, 199439, 27862, 199439,
    29471, 199439, 33311, 68367, 33513, 68623, 35664, 68879, 35854, 68879, 91172, 783,
    2228, 14, 4274, 14, 22540, 2062, 27128, 199438, 27198, 199438, 27563, 199438,
    27594, 199438, 27623, 199438, 27877, 199438, 29445, 199438, 31235, 199438, 32982, 68366,
    33924, 68622, 33983, 68622, 34027, 68622, 34054, 68622, 35548, 68878, 35636, 68878,
    35650, 68878, 41654, 3598, 66108, 7182, 75184, 9230, 76980, 9486, 76994, 9486,
    84388, 142606, 84703, 208654, 1719, 13, 3837, 13, 6186, 13, 6990, 13,
    22527, 2061, 23538, 133389, 26985, 199437, 27041, 199437, 27066, 199437, 27142, 199437,
    27155, 199437, 27168, 199437, 33490, 68621, 33562, 68621, 33575, 68621, 33588, 68621,
    33970, 68621, 33997, 68621, 34041, 68621, 35562, 68877, 44238, 200461, 46785, 200461,
    48303, 200461, 65790, 6925, 66122, 7181, 84333, 142605, 90311, 210445, 93033, 781,
    2216, 12, 5920, 12, 7841, 12, 13412, 268, 19650, 1292, 22242, 2060,
    22515, 2060, 23165, 2060, 24215, 133388, 26998, 199436, 27054, 199436, 27079, 199436,
    27254, 199436, 27536, 199436, 29459, 199436, 33413, 68620, 34598, 68620, 35575, 68876,
    72232, 7692, 80313, 65548, 80523, 196620, 80773, 65804, 83218, 66572, 84376, 142604,
    84717, 208652, 87419, 209420, 89970, 210444, 1622, 11, 12334, 196619, 15249, 267,
    19662, 1291, 27756, 199435, 29434, 199435, 33382, 68619, 33469, 68619, 45064, 200459,
    46685, 200459, 82097, 69899, 84365, 142603, 87913, 209419, 1670, 10, 4288, 10,
    11927, 196618, 19234, 66570, 22232, 2058, 33372, 68618, 33393, 68618, 33403, 68618,
    33430, 68618, 33440, 68618, 33450, 68618, 33480, 68618, 33503, 68618, 45046, 200458,
    45389, 200458, 66149, 7178, 80486, 196618, 82195, 69898, 85288, 141578, 9545, 196617,
    9554, 196617, 10378, 196617, 10392, 196617, 16853, 777, 19026, 66569, 19061, 66569,
    19225, 66569, 27509, 199433, 27518, 199433, 27527, 199433, 33460, 68617, 33528, 68617,
    33537, 68617, 33882, 68617, 39505, 3593, 68687, 7433, 79056, 75529, 79065, 75529,
    80325, 65545, 82186, 69897, 85553, 207369, 85639, 207369, 86402, 141833, 87066, 209161,
    10484, 196616, 16845, 776, 16993, 776, 19642, 1288, 20059, 1544, 22499, 2056,
    22507, 2056, 33546, 68616, 33554, 68616, 33866, 68616, 33874, 68616, 44230, 200456,
    46382, 200456, 49212, 200456, 49748, 200712, 75738, 9224, 84914, 141576, 85026, 141576,
    85111, 141576, 9175, 196615, 9736, 196615, 10401, 196615, 22225, 2055, 23531, 133383,
    26932, 199431, 35441, 145415, 36223, 3591, 46665, 200455, 48372, 200455, 48477, 200455,
    52268, 70151, 53303, 70407, 81432, 67079, 85872, 207367, 90304, 210439, 9205, 196614,
    9211, 196614, 9992, 196614, 11092, 196614, 11167, 196614, 11921, 196614, 34246, 68614,
    44224, 200454, 45156, 200454, 48471, 200454, 52640, 70406, 53297, 70406, 73810, 205574,
    84908, 141574, 84930, 141574, 87060, 209158, 9200, 196613, 9476, 196613, 9743, 196613,
    10387, 196613, 11750, 196613, 33425, 68613, 74096, 205573, 23177, 2052, 67210, 7428,
    75201, 9220, 75734, 9220, 24212, 133379, 75198, 9219, 75731, 9219, 89982, 210435,
    50252, 200732, 50227, 200729, 50280, 200727, 91324, 789, 17736, 787, 38621, 3602,
    4330, 17, 19304, 66577, 28240, 199441, 7022, 16, 17652, 784, 32338, 199440,
    38122, 3600, 26669, 2575, 48357, 200463, 73579, 8975, 92326, 783, 48343, 200462,
    53028, 70414, 73594, 8974, 73737, 205582, 18025, 781, 26656, 2573, 53015, 70413,
    55673, 5901, 91270, 781, 18038, 780, 55686, 5900, 72139, 7692, 76139, 9228,
    80223, 65548, 17272, 779, 47367, 200459, 67174, 7435, 76128, 9227, 90175, 210443,
    23268, 2058, 25008, 133386, 81945, 71434, 84746, 208906, 90536, 210442, 9882, 196617,
    26647, 2569, 49463, 200457, 73871, 205577, 74412, 205577, 76119, 9225, 85813, 207369,
    48911, 200456, 49670, 69384, 9899, 196615, 48904, 200455, 49663, 69383, 53092, 70407,
    66941, 7431, 75243, 9223, 83037, 200199, 85483, 207367, 47361, 200454, 85253, 141574,
    11205, 196613, 45745, 200453, 47356, 200453, 71285, 7429, 85248, 141573, 53042, 70404,
    8881, 15, 24243, 133391, 90094, 210447, 47497, 200458, 8938, 9, 34379, 68614,
    29237, 199429, 12049, 196612, 43295, 3588, 72768, 8451, 42623, 3600, 23000, 2062,
    40461, 3594, 90357, 210442, 42614, 3593, 22994, 2054, 24108, 133381, 40456, 3589,
    69257, 7429, 90352, 210437, 68944, 7428, 67431, 7427, 84454, 142623, 84485, 142618,
    5290, 23, 5331, 20, 30741, 199444, 30780, 199444, 8846, 19, 16130, 531,
    30761, 199443, 32537, 199443, 5313, 18, 6648, 18, 16149, 530, 41908, 3602,
    6631, 17, 22723, 2065, 23990, 133393, 89774, 210449, 5351, 16, 27412, 199440,
    27452, 199440, 84438, 142608, 89791, 210447, 54210, 70926, 54224, 70926, 27496, 199437,
    33641, 68621, 41926, 3597, 72244, 7693, 8353, 12, 12121, 196620, 27468, 199436,
    32314, 199436, 33684, 68620, 33630, 68619, 33673, 68619, 54238, 70923, 66649, 7435,
    33601, 68618, 33611, 68618, 33654, 68618, 41898, 3594, 41939, 3594, 42134, 3594,
    70115, 7434, 27428, 199433, 27487, 199433, 33621, 68617, 33664, 68617, 33696, 68617,
    42469, 3593, 27437, 199432, 42159, 3592, 43765, 200456, 27445, 199431, 27480, 199431,
    32530, 199431, 32948, 68359, 32955, 68359, 67553, 7431, 67986, 7431, 70246, 7431,
    11013, 196614, 22711, 2054, 22717, 2054, 67108, 7430, 67560, 7430, 69078, 7430,
    70014, 7430, 11019, 196613, 23985, 133381, 89769, 210437, 67379, 7428, 9604, 196611,
    84627, 207874, 45375, 200459, 45366, 200457, 45386, 200451, 24124, 133379, 41253, 3587,
    53293, 70403, 72704, 8450, 51515, 4373, 59579, 6930, 59562, 6929, 53804, 70671,
    92870, 783, 42431, 3598, 22130, 2059, 51494, 4363, 87358, 209419, 22111, 2058,
    51505, 4362, 66906, 7434, 87348, 209418, 22121, 2057, 22103, 2056, 22141, 2056,
    48529, 200456, 85626, 207368, 87023, 209160, 23924, 133383, 74384, 205575, 87016, 209159,
    88188, 209671, 71298, 7430, 43623, 200197, 52899, 70405, 52921, 70405, 85387, 141573,
    86124, 207365, 74583, 9218, 59170, 203267, 8165, 9, 8157, 8, 10090, 196611,
    52111, 70150, 47473, 200452, 16214, 554, 4479, 24, 7990, 24, 16319, 536,
    59415, 6936, 39281, 3607, 16297, 534, 16276, 533, 16360, 533, 77049, 9493,
    7243, 20, 16256, 532, 77070, 9492, 5101, 19, 12948, 275, 6383, 18,
    66246, 7186, 90700, 210450, 5120, 17, 16343, 529, 76021, 9233, 79925, 10001,
    27396, 199440, 93104, 784, 12933, 271, 17440, 783, 41167, 3599, 42390, 3599,
    75263, 9231, 4611, 14, 11943, 196622, 20381, 1806, 38944, 3598, 93120, 782,
    20368, 1805, 45143, 200461, 67691, 7437, 12084, 196620, 41182, 3596, 65820, 6924,
    11471, 196619, 36940, 3595, 38986, 3595, 43043, 3595, 44870, 200459, 52227, 70155,
    52238, 70155, 53322, 70411, 56809, 202763, 65809, 6923, 80512, 196619, 38976, 3594,
    40935, 3594, 45274, 200458, 49821, 200714, 67308, 7434, 68091, 7434, 9921, 196617,
    10285, 196617, 25815, 2569, 68925, 7433, 70268, 7433, 70623, 7433, 70991, 7433,
    10055, 196616, 12413, 196616, 38540, 3592, 40524, 3592, 48450, 200456, 53365, 70408,
    67683, 7432, 67993, 7432, 68974, 7432, 71524, 7432, 84955, 141576, 85454, 207368,
    22195, 2055, 44863, 200455, 70838, 7431, 75841, 9223, 9237, 196614, 11937, 196614,
    22189, 2054, 52844, 70406, 68870, 7430, 69536, 7430, 70205, 7430, 70408, 7430,
    70487, 7430, 71103, 7430, 87405, 209414, 53310, 70405, 67440, 7429, 67678, 7429,
    69222, 7429, 69227, 7429, 73157, 50340357, 75347, 9221, 75623, 9221, 90695, 210437,
    9233, 196612, 9623, 196612, 22185, 2052, 52757, 70404, 73165, 50340356, 73184, 83894788,
    75619, 9220, 84834, 141572, 73162, 50340355, 73181, 83894787, 75616, 9219, 84653, 207875,
    87052, 209155, 76008, 9221, 54090, 70923, 59358, 6932, 83406, 66580, 13905, 275,
    72213, 7699, 59341, 6929, 72180, 7697, 72345, 7697, 32354, 199440, 34745, 68624,
    58794, 6416, 59313, 6928, 72197, 7696, 31018, 199439, 59283, 6927, 59298, 6927,
    59390, 6927, 34980, 68622, 59269, 6926, 32284, 199437, 35004, 68620, 59329, 6924,
    59378, 6924, 2982, 11, 34969, 68619, 2993, 10, 34994, 68618, 59405, 6922,
    80669, 196618, 69293, 7433, 44925, 200453, 52805, 70404, 75573, 9220, 72774, 8451,
    75570, 9219, 90838, 791, 38255, 3606, 24300, 133396, 38235, 3604, 75004, 9234,
    8690, 17, 28808, 199441, 7158, 16, 28778, 199440, 92030, 784, 7402, 15,
    8675, 15, 28825, 199439, 28862, 199439, 32832, 68367, 47709, 200463, 82044, 71951,
    28794, 199438, 31283, 199438, 45471, 200462, 51651, 4366, 51678, 4366, 51738, 4366,
    66135, 7182, 85266, 141582, 17998, 781, 28765, 199437, 51665, 4365, 51752, 4365,
    28753, 199436, 13961, 267, 28840, 199435, 28851, 199435, 32810, 68363, 32821, 68363,
    46729, 200459, 9306, 196618, 11324, 196617, 34640, 68617, 45462, 200457, 47431, 200457,
    11681, 196616, 11863, 196616, 28745, 199432, 48928, 200456, 11856, 196615, 67114, 7431,
    70226, 7431, 84775, 141575, 46723, 200454, 41965, 3598, 67185, 7438, 70031, 7433,
    70146, 7430, 70105, 7429, 69368, 7428, 72735, 8449, 16013, 551, 15989, 536,
    7890, 23, 7868, 22, 287, 19, 306, 18, 4639, 18, 5137, 16,
    4625, 14, 11564, 196621, 90546, 210445, 43101, 3596, 11884, 196618, 42975, 3594,
    44660, 200457, 70793, 7432, 76239, 9224, 10872, 196615, 76196, 9223, 11878, 196614,
    70651, 7429, 76191, 9221, 72806, 8452, 72810, 8452, 45918, 200462, 45905, 200461,
    47724, 200455, 72363, 73474, 72762, 8451, 10784, 196627, 10767, 196625, 7115, 13,
    10755, 196620, 38533, 3591, 10751, 196612, 41295, 3600, 47697, 200451, 74216, 205574,
    39528, 3588, 74202, 205570, 3483, 28, 30255, 199448, 30154, 199447, 28539, 199446,
    29901, 199446, 30233, 199446, 28483, 199445, 29789, 199445, 29923, 199445, 2598, 20,
    5614, 20, 28463, 199444, 29944, 199444, 30196, 199444, 30343, 199444, 35778, 68884,
    91939, 788, 8365, 19, 28316, 199443, 28369, 199443, 30022, 199443, 30177, 199443,
    30363, 199443, 30652, 199443, 33820, 68627, 12219, 196626, 15833, 274, 28283, 199442,
    28521, 199442, 29682, 199442, 29726, 199442, 29744, 199442, 30070, 199442, 30088, 199442,
    30573, 199442, 30591, 199442, 30621, 199442, 32738, 68370, 66171, 7186, 28266, 199441,
    28504, 199441, 28572, 199441, 30005, 199441, 30137, 199441, 30216, 199441, 30411, 199441,
    32666, 68369, 32707, 68369, 72328, 7697, 8384, 16, 29666, 199440, 29850, 199440,
    29964, 199440, 30106, 199440, 30311, 199440, 30327, 199440, 30440, 199440, 39951, 3600,
    28301, 199439, 29774, 199439, 29835, 199439, 30055, 199439, 30122, 199439, 30382, 199439,
    30456, 199439, 30543, 199439, 30558, 199439, 32651, 68367, 32683, 68367, 32756, 68367,
    28344, 199438, 28411, 199438, 28437, 199438, 29652, 199438, 29700, 199438, 29887, 199438,
    30041, 199438, 30397, 199438, 30518, 199438, 32613, 68366, 32724, 68366, 58810, 6414,
    20046, 1549, 29639, 199437, 29810, 199437, 29992, 199437, 30298, 199437, 30493, 199437,
    30639, 199437, 33807, 68621, 47070, 200461, 67237, 7437, 72685, 8461, 27666, 199436,
    28388, 199436, 28425, 199436, 28451, 199436, 28589, 199436, 29627, 199436, 29714, 199436,
    29762, 199436, 29823, 199436, 29866, 199436, 29980, 199436, 30286, 199436, 30428, 199436,
    30506, 199436, 30609, 199436, 32627, 68364, 32639, 68364, 38400, 3596, 41512, 3596,
    42580, 3596, 47670, 200460, 71806, 7692, 92502, 780, 3059, 11, 9687, 196619,
    12208, 196619, 19993, 1547, 28358, 199435, 28400, 199435, 28561, 199435, 30471, 199435,
    30482, 199435, 30532, 199435, 35808, 68875, 43141, 3595, 9677, 196618, 20268, 1802,
    31828, 199434, 33846, 68618, 33856, 68618, 35798, 68874, 40908, 3594, 47660, 200458,
    66998, 7434, 67080, 7434, 71052, 7434, 20278, 1801, 28257, 199433, 28335, 199433,
    29618, 199433, 29878, 199433, 32698, 68361, 45090, 200457, 49786, 200713, 70324, 7433,
    70767, 7433, 19985, 1544, 45582, 200456, 68360, 7432, 70669, 7432, 9526, 196615,
    11777, 196615, 30279, 199431, 32556, 199431, 32771, 68359, 33839, 68615, 67740, 7431,
    70340, 7431, 71502, 7431, 72572, 8455, 81790, 71431, 85128, 141575, 33795, 68614,
    33801, 68614, 45590, 200454, 45982, 200454, 47055, 200454, 52751, 70406, 68919, 7430,
    68989, 7430, 72963, 8454, 85885, 207366, 33790, 68613, 44973, 200453, 52691, 70405,
    52746, 70405, 67463, 7429, 69991, 7429, 9522, 196612, 55624, 5892, 59072, 203268,
    73016, 8452, 67460, 7427, 73013, 8451, 68767, 7430, 43121, 3589, 40244, 3593,
    72818, 8452, 72822, 8452, 34223, 68615, 71991, 7687, 84641, 207873, 38654, 3594,
    24883, 133384, 24931, 133384, 36657, 3592, 39758, 3592, 83059, 69124, 24928, 133379,
    39755, 3587, 76284, 9219, 82909, 200195, 65803, 6918, 67512, 7428, 72288, 7694,
    34151, 68618, 59088, 203273, 34092, 68616, 57621, 6408, 82430, 73224, 26245, 2567,
    34180, 68614, 26255, 2563, 35679, 68892, 14328, 283, 10679, 196632, 14304, 280,
    35756, 68886, 30955, 199444, 35736, 68884, 41368, 3604, 54449, 5652, 54430, 5651,
    76038, 9234, 82268, 69906, 83426, 66578, 56916, 202769, 66229, 7185, 3003, 16,
    17567, 784, 30975, 199439, 30990, 199439, 35707, 68879, 41712, 3599, 5701, 14,
    12381, 196622, 35722, 68878, 2856, 12, 8648, 12, 19261, 66572, 19321, 66572,
    30943, 199436, 54312, 70924, 11255, 196619, 47256, 200459, 20348, 1802, 34412, 68618,
    34422, 68618, 34440, 68618, 48255, 200458, 82641, 74506, 82668, 74506, 48246, 200457,
    48265, 200457, 48919, 200457, 73689, 205577, 73719, 205577, 73728, 205577, 85462, 207369,
    85737, 207369, 34432, 68616, 84879, 141576, 11709, 196615, 20341, 1799, 84844, 141575,
    9316, 196614, 12771, 286, 15962, 283, 12825, 282, 12851, 282, 12801, 280,
    12749, 278, 56358, 202774, 56380, 202774, 12678, 277, 7038, 20, 10591, 196628,
    12715, 276, 12877, 276, 14754, 276, 27929, 199442, 39664, 3602, 12661, 273,
    27912, 199441, 27947, 199441, 27964, 199441, 56402, 202769, 57154, 71697, 59796, 6929,
    10611, 196624, 12237, 196624, 12588, 272, 12604, 272, 12699, 272, 38851, 3600,
    10576, 196623, 12633, 271, 21946, 2063, 24569, 133391, 89401, 209935, 12735, 270,
    21832, 2062, 24631, 133390, 39045, 3598, 76151, 9230, 89373, 209934, 10517, 196621,
    10563, 196621, 12620, 269, 12648, 269, 39009, 3597, 44426, 200461, 57181, 71693,
    10551, 196620, 11636, 196620, 19035, 66572, 19726, 1292, 19794, 1292, 21820, 2060,
    37659, 3596, 38789, 3596, 81008, 65804, 81205, 67596, 87869, 209420, 10540, 196619,
    10819, 196619, 11625, 196619, 51845, 4363, 59756, 6923, 81020, 65803, 81183, 67595,
    87824, 209419, 10530, 196618, 10809, 196618, 17489, 778, 21961, 2058, 34630, 68618,
    57171, 71690, 10508, 196617, 11194, 196617, 17499, 777, 21811, 2057, 21846, 2057,
    24656, 133385, 27903, 199433, 56340, 202761, 56349, 202761, 81368, 66825, 85843, 207369,
    86939, 209161, 24623, 133384, 35972, 68872, 81175, 67592, 86350, 207368, 86897, 209160,
    89365, 209928, 10830, 196615, 44316, 200455, 56157, 202759, 9461, 196614, 11407, 196614,
    11433, 196614, 48465, 200454, 73007, 8454, 85929, 207366, 69363, 7429, 69828, 7429,
    71492, 7429, 69592, 7428, 73093, 8452, 73097, 8452, 85316, 141571, 59050, 203270,
    72789, 8451, 7812, 29, 6727, 26, 4433, 24, 4457, 22, 15016, 277,
    16774, 532, 14997, 275, 14980, 273, 15716, 273, 15782, 273, 51786, 4369,
    92169, 785, 18448, 784, 14965, 271, 59955, 6927, 67283, 7439, 4657, 14,
    18464, 782, 92885, 782, 67913, 7437, 27891, 199436, 39217, 3596, 45856, 200460,
    68336, 7435, 48977, 200458, 68478, 7434, 20251, 1801, 46148, 200457, 55651, 5897,
    70090, 7433, 72976, 8457, 74165, 205577, 85898, 207369, 17252, 776, 20260, 1800,
    46140, 200456, 46439, 200456, 81797, 71432, 83805, 66568, 11663, 196615, 45849, 200455,
    48458, 200455, 10071, 196614, 45004, 200454, 84949, 141574, 73047, 8453, 46157, 200452,
    52737, 70404, 73039, 8452, 73043, 8452, 81805, 71428, 86029, 207364, 90194, 210436,
    73036, 8451, 70558, 7433, 47589, 200452, 14251, 285, 14375, 276, 19547, 1298,
    59712, 6930, 26768, 2577, 59730, 6928, 50384, 200718, 12148, 196620, 49358, 200459,
    74473, 205579, 50355, 200713, 11796, 196616, 67957, 7431, 85010, 141574, 85724, 207366,
    69392, 7433, 78068, 75288, 39470, 3603, 34891, 68625, 32400, 199440, 32416, 199439,
    34922, 68623, 34908, 68622, 72638, 8460, 49274, 200459, 34872, 68616, 72650, 8455,
    85304, 141573, 35016, 68618, 10004, 196617, 22839, 2055, 67618, 7431, 24756, 133382,
    81327, 67590, 89900, 210438, 74024, 205573, 67412, 7428, 69338, 7431, 41997, 3599,
    41218, 3598, 36862, 3597, 6057, 12, 34480, 68617, 42405, 3593, 20395, 1800,
    73918, 205576, 23457, 2055, 69168, 7431, 70747, 7431, 10035, 196614, 24793, 133382,
    52820, 70406, 68813, 7430, 87167, 209158, 90500, 210438, 52966, 70405, 81391, 66821,
    84760, 141573, 11621, 196612, 43405, 200196, 52703, 70404, 45405, 200457, 67902, 7428,
    72732, 8451, 9025, 26, 1966, 23, 91918, 789, 13845, 276, 12995, 275,
    12977, 274, 13067, 273, 39240, 3601, 49907, 200720, 49937, 200720, 49995, 200720,
    10847, 196623, 13014, 271, 13029, 271, 49967, 200719, 65607, 6927, 65634, 6926,
    65648, 6926, 65622, 6924, 72887, 8460, 31715, 199435, 2846, 10, 43304, 3594,
    69658, 7433, 43113, 3592, 68759, 7432, 70233, 7432, 24117, 133383, 31708, 199431,
    40962, 3591, 68213, 7431, 69115, 7431, 71315, 7431, 46547, 200454, 68513, 7430,
    70020, 7430, 85298, 141574, 86071, 207366, 9337, 196612, 68592, 7428, 84624, 207875,
    85071, 141571, 75700, 9220, 72382, 73475, 72385, 73475, 72380, 73474, 36682, 3596,
    83071, 69124, 82918, 200195, 40767, 3588, 72786, 8451, 37011, 3587, 12331, 196611,
    54159, 70933, 54139, 70932, 53442, 70413, 53941, 70925, 53430, 70412, 53929, 70924,
    53954, 70924, 53977, 70924, 50791, 69643, 53966, 70923, 53989, 70923, 54038, 70921,
    54000, 70919, 54012, 70919, 54025, 70919, 21445, 2054, 54019, 70918, 54032, 70918,
    59112, 203270, 54007, 70917, 8515, 17, 40285, 3601, 42797, 3601, 8532, 15,
    42820, 3599, 45545, 200462, 40000, 3596, 69917, 7434, 45537, 200456, 70082, 7432,
    11770, 196615, 41096, 3591, 52527, 70407, 66721, 7431, 11764, 196614, 47766, 200454,
    54634, 5638, 69839, 7430, 76209, 9222, 47328, 200453, 70066, 7429, 70253, 7429,
    75789, 9221, 84975, 141573, 49304, 200452, 52523, 70404, 12322, 196617, 89668, 210181,
    53540, 70419, 8968, 12, 832, 10, 79154, 75529, 79163, 75529, 23422, 2056,
    23430, 2056, 81909, 71432, 9938, 196615, 24779, 133383, 87136, 209159, 90485, 210439,
    9169, 196614, 9164, 196613, 85372, 141572, 69428, 7436, 70188, 7435, 70199, 7430,
    70656, 7430, 84544, 207617, 42167, 3596, 69703, 7433, 72736, 8451, 69690, 7433,
    44377, 200459, 49068, 200459, 5414, 10, 42659, 3593, 43935, 200455, 44143, 200455,
    71254, 7431, 72840, 8455, 43933, 200450, 26032, 2563, 1040, 24, 3803, 23,
    3154, 22, 14699, 277, 14720, 277, 3193, 20, 6241, 20, 6261, 20,
    3213, 19, 75387, 9235, 14001, 274, 3176, 17, 19244, 66577, 3232, 15,
    23311, 2063, 23752, 133391, 88538, 209935, 31936, 199438, 39304, 3598, 46501, 200462,
    46515, 200462, 14741, 269, 14873, 269, 16117, 525, 23739, 133389, 32241, 199437,
    34489, 68621, 88525, 209933, 88553, 209933, 46489, 200460, 48684, 200460, 57007, 202764,
    73939, 205580, 1029, 11, 3143, 11, 34392, 68619, 49696, 69387, 67008, 7435,
    1660, 10, 11137, 196618, 47222, 200458, 52283, 70154, 70529, 7434, 75590, 9226,
    3247, 9, 23480, 2057, 46476, 200457, 48667, 200457, 68111, 7433, 73930, 205577,
    80334, 65545, 81926, 71433, 3256, 8, 9959, 196616, 24799, 133384, 41475, 3592,
    48676, 200456, 68243, 7432, 70400, 7432, 90506, 210440, 34385, 68615, 11131, 196614,
    46529, 200454, 68900, 7430, 85879, 207366, 9188, 196613, 9279, 196613, 35448, 145413,
    71497, 7429, 9275, 196612, 9704, 196612, 46485, 200452, 48663, 200452, 53142, 70404,
    71014, 7428, 73926, 205572, 85168, 141572, 72683, 8450, 40692, 3588, 25775, 2573,
    81302, 67594, 87395, 209418, 89844, 210442, 45596, 200455, 87045, 209159, 52587, 70406,
    46714, 200453, 74587, 9219, 74585, 9218, 52026, 4364, 91141, 787, 38588, 3597,
    47038, 200460, 91160, 780, 68647, 7433, 74088, 205576, 71347, 7431, 74081, 205575,
    47032, 200454, 47050, 200453, 52741, 70405, 53137, 70405, 68832, 7428, 20973, 2054,
    89071, 209965, 89032, 209959, 89003, 209949, 88979, 209944, 8250, 23, 87706, 209426,
    12008, 196625, 21328, 2065, 21406, 2065, 87689, 209425, 87790, 209425, 87852, 209425,
    89641, 210193, 77793, 75280, 21430, 2063, 21300, 2062, 21314, 2062, 21392, 2062,
    86800, 209166, 89509, 210190, 2969, 13, 21287, 2061, 21357, 2061, 21370, 2061,
    26798, 2573, 89496, 210189, 21275, 2060, 21345, 2060, 23153, 2060, 24231, 133388,
    86640, 209164, 86860, 209164, 87955, 209420, 90082, 210444, 90163, 210444, 25764, 2571,
    44752, 200459, 81261, 67594, 87999, 209418, 88042, 209418, 89658, 210186, 21266, 2057,
    21383, 2057, 87281, 209417, 87990, 209417, 21258, 2056, 87273, 209416, 11588, 196615,
    21251, 2055, 21423, 2055, 9353, 196614, 21245, 2054, 23906, 133382, 86303, 207366,
    86596, 209158, 88170, 209670, 89617, 210182, 9348, 196613, 23901, 133381, 86298, 207365,
    86591, 209157, 88165, 209669, 89612, 210181, 90077, 210437, 90158, 210437, 75794, 9220,
    67540, 7429, 72462, 73730, 14280, 280, 14523, 276, 8185, 16, 8547, 14,
    45485, 200456, 53264, 70407, 12053, 196614, 86251, 207366, 84612, 207874, 40606, 3593,
    40603, 3587, 47488, 200451, 16191, 514, 69252, 7429, 68675, 7428, 53415, 70415,
    54061, 70927, 54047, 70926, 54076, 70926, 66309, 7189, 24082, 133379, 42748, 3587,
    90334, 210435, 45682, 200470, 45724, 200469, 90904, 789, 45662, 200468, 38703, 3603,
    3924, 18, 15815, 274, 25799, 2576, 3942, 15, 88076, 209423, 88091, 209423,
    18079, 782, 21481, 2062, 45648, 200462, 88018, 209422, 91296, 782, 377, 13,
    3911, 13, 21468, 2061, 23103, 2061, 87452, 209421, 21495, 2060, 45704, 200460,
    3957, 11, 21457, 2059, 21507, 2059, 21518, 2059, 21529, 2059, 54389, 5643,
    86980, 209163, 23931, 133386, 23941, 133386, 52205, 70154, 86960, 209162, 86970, 209162,
    88200, 209674, 88210, 209674, 89174, 209930, 41554, 3593, 52259, 70153, 43949, 200456,
    45716, 200456, 68056, 7432, 45641, 200455, 46270, 200455, 46277, 200454, 53099, 70406,
    86146, 207366, 53271, 70405, 40743, 3588, 24320, 133379, 41250, 3587, 3529, 22,
    42541, 3600, 42526, 3599, 40969, 3596, 66487, 7436, 40481, 3595, 72919, 8458,
    69440, 7431, 73123, 16785927, 85935, 207367, 69712, 7430, 44105, 200453, 69766, 7429,
    71131, 7429, 73133, 16785924, 73130, 16785923, 42075, 3604, 80604, 196624, 91198, 782,
    83157, 67340, 44904, 200458, 49687, 69385, 67250, 7433, 52850, 70408, 46836, 200455,
    71440, 7428, 77430, 9503, 6293, 27, 92061, 795, 89733, 210456, 36150, 68887,
    13599, 277, 13620, 275, 57209, 71698, 13503, 273, 56308, 202769, 75153, 9233,
    22604, 2064, 89701, 210448, 13488, 271, 13533, 271, 13571, 271, 56325, 202767,
    57194, 71695, 76056, 9231, 13520, 269, 13558, 269, 13586, 269, 22566, 2061,
    22579, 2061, 23501, 133389, 32209, 199437, 6281, 12, 13476, 268, 22554, 2060,
    23489, 133388, 26331, 2572, 48835, 200460, 80903, 65804, 89673, 210444, 11836, 196619,
    14512, 267, 32198, 199435, 80402, 65547, 89690, 210443, 13548, 266, 70946, 7434,
    41727, 3592, 48828, 200455, 71267, 7431, 75657, 9223, 80889, 65799, 80896, 65799,
    22592, 2054, 22598, 2054, 52926, 70406, 68586, 7430, 23514, 133381, 69372, 7429,
    89685, 210437, 75653, 9220, 75650, 9219, 53296, 70401, 6861, 25, 91031, 792,
    13265, 279, 16752, 534, 51765, 4373, 51803, 4371, 65589, 6930, 65536, 6929,
    75453, 9233, 17089, 784, 75121, 9232, 75137, 9232, 92723, 784, 59970, 6927,
    92739, 782, 31005, 199437, 82539, 74509, 7417, 12, 17260, 780, 54640, 5644,
    31042, 199435, 34826, 68619, 58783, 6411, 82007, 71947, 10353, 196618, 31053, 199434,
    54356, 5642, 81985, 71946, 85513, 207370, 44728, 200457, 49229, 200457, 54347, 5641,
    11716, 196616, 49308, 200456, 52656, 70408, 53169, 70408, 76013, 9224, 82507, 140040,
    84895, 141576, 9193, 196615, 10363, 196615, 85730, 207367, 46679, 200454, 82626, 74502,
    85155, 141574, 65837, 6917, 74118, 205573, 82523, 140037, 46177, 200452, 69557, 7428,
    84569, 207874, 65842, 6917, 65847, 6917, 41460, 3593, 71461, 7432, 11615, 196614,
    41469, 3590, 44930, 200452, 72636, 8450, 42814, 3590, 42835, 3587, 83083, 69123,
    58887, 203273, 59064, 203272, 58880, 203271, 38158, 3599, 48205, 200453, 67631, 7429,
    1941, 25, 1901, 21, 1922, 19, 14568, 273, 14585, 273, 14602, 273,
    13054, 269, 40437, 3597, 70444, 7436, 14628, 267, 13044, 266, 16942, 778,
    47294, 200458, 14619, 265, 80915, 65800, 80930, 65800, 80923, 65799, 80938, 65799,
    84796, 141575, 9813, 196612, 10422, 196612, 45239, 200452, 70632, 7427, 58936, 203269,
    6815, 25, 6791, 24, 91894, 792, 6840, 21, 59875, 6933, 14838, 276,
    36969, 3603, 37899, 3603, 37883, 3600, 66340, 7440, 37068, 3599, 59781, 6927,
    66356, 7439, 26634, 2573, 58770, 6413, 65937, 7181, 66371, 7437, 34290, 68620,
    65998, 7180, 11156, 196619, 34268, 68619, 34279, 68619, 39229, 3595, 26624, 2570,
    31798, 199434, 31808, 199434, 31818, 199434, 34258, 68618, 66330, 7434, 80290, 65546,
    81041, 65802, 11147, 196617, 26615, 2569, 80699, 65801, 73893, 205576, 26751, 2567,
    34252, 68614, 68714, 7430, 26700, 2565, 43957, 200453, 67535, 7429, 68064, 7429,
    74363, 205573, 44725, 200451, 86026, 207363, 72468, 73731, 72471, 73731, 72466, 73730,
    72411, 73475, 47440, 200465, 75418, 9226, 68629, 7433, 43898, 200456, 43891, 200455,
    81439, 67079, 53223, 70406, 70026, 7429, 72526, 8450, 16077, 552, 77374, 9505,
    77342, 9504, 6753, 25, 16052, 537, 16727, 537, 25122, 133401, 88329, 209689,
    54897, 5912, 8807, 18, 57570, 6418, 19418, 1296, 57554, 6416, 81649, 71440,
    19378, 1294, 48762, 200462, 18897, 781, 24722, 133389, 44519, 200461, 44634, 200461,
    81342, 67597, 89957, 210445, 19342, 1292, 19354, 1292, 19366, 1292, 19392, 1292,
    24665, 133388, 85392, 141580, 67942, 7435, 85404, 141578, 19333, 1289, 85767, 207369,
    11395, 196615, 69699, 7428, 72614, 8457, 84658, 207876, 72759, 8451, 16794, 540,
    91612, 792, 18983, 66583, 4859, 20, 92248, 788, 91576, 787, 4879, 18,
    18965, 66578, 46003, 200466, 18177, 785, 91595, 785, 4843, 16, 14655, 272,
    41626, 3599, 45626, 200463, 4897, 13, 37550, 3597, 4831, 12, 42095, 3596,
    70827, 7435, 38480, 3594, 45616, 200458, 47085, 200458, 52249, 70154, 55605, 5898,
    84982, 141578, 1516, 9, 12253, 196617, 45607, 200457, 67888, 7433, 81770, 71433,
    84851, 141577, 4181, 8, 9984, 196616, 45995, 200456, 70040, 7432, 18958, 66567,
    45988, 200455, 80692, 65799, 47628, 200454, 69978, 7430, 11552, 196613, 52565, 70405,
    53373, 70405, 53402, 70405, 67524, 7429, 67897, 7429, 45603, 200452, 52561, 70404,
    53398, 70404, 55597, 5892, 55601, 5892, 86383, 141828, 81784, 71427, 84604, 207875,
    84607, 207875, 58824, 6417, 81124, 65803, 12371, 196618, 19880, 1546, 19890, 1546,
    34681, 68616, 81396, 66824, 19873, 1543, 19900, 1543, 30906, 199431, 74011, 205575,
    80588, 196615, 81978, 71943, 85760, 207367, 74005, 205574, 81426, 67078, 85754, 207366,
    36347, 3587, 1484, 17, 42445, 3595, 10879, 196618, 71552, 7431, 72780, 8451,
    93060, 789, 69561, 7443, 31063, 199442, 53883, 70674, 3880, 16, 3896, 15,
    42882, 3598, 52457, 70158, 93046, 782, 37833, 3597, 52444, 70157, 3850, 12,
    40997, 3596, 3826, 11, 11519, 196619, 67019, 7435, 36959, 3594, 47463, 200458,
    71160, 7434, 47810, 200457, 66631, 7433, 68876, 7433, 69667, 7433, 90616, 210441,
    26191, 2568, 36951, 3592, 47480, 200456, 74623, 9224, 84695, 208648, 90186, 210440,
    44961, 200455, 69451, 7431, 69984, 7431, 12059, 196614, 70552, 7430, 70703, 7430,
    70709, 7430, 44968, 200453, 69996, 7429, 74631, 9221, 9486, 196612, 52801, 70404,
    69049, 7428, 69447, 7428, 2810, 22, 37918, 3606, 92148, 789, 26076, 2579,
    14788, 274, 26058, 2578, 2794, 16, 5479, 16, 92132, 784, 3414, 15,
    57672, 6415, 14774, 270, 14806, 270, 45821, 200462, 45835, 200462, 57658, 6414,
    3019, 13, 80277, 65549, 81965, 71949, 11460, 196619, 35112, 68619, 5454, 10,
    8947, 10, 80945, 65802, 26049, 2569, 35123, 68617, 47161, 200457, 66812, 7433,
    45814, 200455, 9429, 196614, 35132, 68614, 9424, 196613, 9481, 196613, 52894, 70405,
    52570, 70404, 42698, 3591, 82937, 200194, 83050, 69122, 83115, 134658, 39714, 3593,
    39723, 3588, 40771, 3588, 82932, 200195, 83044, 69123, 83052, 69123, 83109, 134659,
    82935, 200194, 54307, 70917, 39647, 3601, 39682, 3598, 39621, 3595, 39257, 3594,
    55167, 5898, 41209, 3593, 43978, 200455, 71380, 7431, 42107, 3588, 71195, 7428,
    71199, 7428, 91827, 788, 27729, 199439, 49033, 200462, 27716, 199437, 43808, 200458,
    45254, 200457, 47422, 200457, 18923, 66568, 49646, 69383, 43803, 200453, 46348, 200453,
    85319, 141573, 86293, 207365, 45250, 200452, 10320, 196618, 70493, 7431, 76281, 9219,
    68304, 7430, 57435, 6416, 57421, 6414, 59183, 203278, 52015, 4363, 50591, 69642,
    50613, 69642, 52038, 4362, 58900, 203270, 57593, 6405, 58858, 203269, 711, 32,
    5589, 25, 15053, 277, 743, 20, 763, 19, 390, 18, 469, 18,
    601, 18, 78989, 75538, 93231, 145170, 509, 17, 552, 17, 569, 17,
    619, 17, 782, 17, 815, 17, 2618, 17, 10228, 196625, 15105, 273,
    408, 16, 526, 16, 799, 16, 15037, 272, 15074, 272, 92427, 784,
    424, 15, 439, 15, 454, 15, 586, 15, 636, 15, 10245, 196623,
    15090, 271, 59827, 6927, 70125, 7439, 78957, 75535, 651, 14, 92443, 782,
    487, 13, 665, 13, 698, 13, 1693, 13, 22752, 2061, 22765, 2061,
    93502, 145165, 2894, 12, 22740, 2060, 23956, 133388, 26711, 2572, 89757, 210444,
    93541, 145164, 10217, 196619, 11216, 196619, 25347, 2571, 26723, 2571, 542, 10,
    678, 10, 688, 10, 25329, 2570, 79016, 75530, 80343, 65546, 80879, 65802,
    500, 9, 9595, 196617, 68125, 7433, 80440, 196617, 93207, 145161, 93561, 145161,
    12485, 196616, 25339, 2568, 45216, 200456, 45529, 200456, 69122, 7432, 69130, 7432,
    80394, 65544, 93175, 145160, 93223, 145160, 9157, 196615, 46991, 200455, 70181, 7431,
    75494, 9223, 9151, 196614, 69864, 7430, 75807, 9222, 9146, 196613, 85852, 207365,
    9410, 196612, 11439, 196612, 78092, 75307, 8068, 33, 8014, 28, 83278, 66583,
    4115, 22, 50974, 4374, 50953, 4373, 83321, 66581, 83301, 66580, 1398, 19,
    5084, 17, 1842, 16, 4151, 16, 4137, 14, 9850, 196622, 1818, 13,
    9837, 196621, 80353, 65549, 85789, 207373, 1386, 12, 82138, 69900, 1831, 11,
    4263, 11, 9826, 196619, 47309, 200459, 49487, 200459, 70299, 7435, 74421, 205579,
    82160, 69899, 85802, 207371, 89823, 210443, 5001, 10, 13288, 266, 82150, 69898,
    89834, 210442, 4992, 9, 7941, 9, 9817, 196617, 13298, 265, 19704, 1288,
    42035, 3592, 68454, 7432, 81809, 71432, 85046, 141576, 9875, 196615, 75679, 9223,
    9869, 196614, 46811, 200454, 11087, 196613, 81355, 66821, 42031, 3588, 70222, 7428,
    75675, 9220, 9866, 196611, 11084, 196611, 75672, 9219, 9864, 196610, 1435, 13,
    26896, 2573, 37204, 3597, 26227, 2572, 37176, 3596, 47210, 200460, 18206, 779,
    26216, 2571, 56490, 202763, 9260, 196617, 47338, 200457, 52188, 70153, 9252, 196616,
    52197, 70152, 47688, 200454, 66555, 7430, 70966, 7430, 44899, 200453, 47205, 200453,
    65832, 6917, 66936, 7429, 68570, 7428, 66757, 7431, 13116, 282, 3458, 25,
    2448, 24, 3568, 24, 7723, 23, 7429, 20, 13225, 272, 3128, 15,
    3400, 14, 13198, 270, 71970, 7694, 13212, 269, 9725, 196619, 12025, 196619,
    15666, 267, 90684, 210443, 3118, 10, 3305, 10, 82368, 73226, 68280, 7432,
    80737, 65800, 52580, 70407, 52574, 70406, 53284, 70406, 52672, 70405, 10731, 196612,
    53192, 70404, 84549, 207620, 53290, 70403, 86110, 207363, 86530, 141827, 36820, 3599,
    49147, 200462, 49135, 200460, 49161, 200460, 49255, 200458, 36812, 3592, 71340, 7431,
    71486, 7430, 36222, 68865, 52560, 70401, 91095, 795, 15228, 277, 48071, 200469,
    15208, 276, 48092, 200468, 91122, 787, 66264, 7186, 77777, 75280, 1858, 15,
    1873, 13, 18217, 781, 25964, 2573, 48776, 200461, 59842, 6925, 52215, 70156,
    34761, 68619, 80868, 65803, 82528, 140043, 82552, 74507, 9563, 196618, 45284, 200458,
    66845, 7433, 68160, 7433, 48064, 200455, 71208, 7431, 74555, 205575, 48112, 200454,
    76233, 9222, 85034, 141574, 85040, 141574, 11583, 196613, 44553, 200453, 52904, 70405,
    68120, 7429, 9533, 196612, 25926, 2564, 74174, 205572, 84588, 207874, 75293, 9218,
    16659, 520, 16667, 520, 16654, 517, 40696, 3588, 41676, 3593, 50546, 69645,
    72257, 7692, 50559, 69642, 72269, 7690, 21908, 2057, 34171, 68617, 50772, 69641,
    53730, 70665, 72279, 7689, 72302, 7689, 53683, 70664, 53691, 70663, 82355, 73220,
    50685, 69642, 6130, 27, 33148, 68378, 4003, 23, 4026, 23, 45932, 200471,
    80002, 10007, 46892, 200470, 80061, 10006, 26362, 2581, 32077, 199445, 89243, 209941,
    26401, 2580, 46872, 200468, 80041, 10004, 26343, 2579, 89264, 209939, 1417, 18,
    14156, 274, 26383, 2578, 56861, 202770, 19806, 1297, 26421, 2577, 89226, 209937,
    37580, 3600, 80025, 10000, 20102, 1551, 56189, 202767, 28091, 199438, 35988, 68878,
    46858, 200462, 46926, 200462, 88476, 209934, 23845, 133389, 25913, 2573, 88443, 209933,
    88456, 209933, 19823, 1292, 25204, 2572, 36002, 68876, 38504, 3596, 46914, 200460,
    47267, 200460, 8896, 11, 8907, 11, 44334, 200459, 45764, 200459, 91187, 779,
    8918, 10, 18141, 778, 19016, 66570, 22157, 2058, 26734, 2570, 75767, 9226,
    87375, 209418, 25320, 2569, 41949, 3593, 66785, 7433, 71405, 7433, 11511, 196616,
    22149, 2056, 25176, 2568, 35412, 145416, 41757, 3592, 67573, 7432, 88263, 209672,
    11504, 196615, 23838, 133383, 23858, 133383, 39489, 3591, 67566, 7431, 74432, 205575,
    85782, 207367, 87031, 209159, 88256, 209671, 88469, 209927, 81312, 67590, 87369, 209414,
    67383, 7429, 85054, 141573, 46843, 200452, 52652, 70404, 67388, 7428, 46847, 200451,
    41524, 3588, 47658, 200450, 85172, 141570, 41885, 3597, 70071, 7435, 70277, 7432,
    68952, 7431, 53569, 70411, 53559, 70410, 20287, 1801, 73106, 8457, 69042, 7431,
    11790, 196614, 52686, 70405, 71243, 7429, 52682, 70404, 9446, 196611, 72390, 73475,
    72393, 73475, 72388, 73474, 75715, 9218, 8602, 15, 46593, 200457, 48638, 200457,
    70057, 7433, 34564, 68616, 70479, 7432, 9341, 196615, 38286, 3591, 45878, 200455,
    46602, 200455, 48631, 200455, 84789, 141575, 46021, 200454, 68237, 7430, 11402, 196613,
    46027, 200453, 70053, 7428, 47790, 200451, 67416, 7427, 6499, 27, 78780, 75544,
    89472, 210200, 16822, 535, 78758, 75542, 35150, 68629, 8333, 20, 77234, 9492,
    81872, 71443, 59597, 6930, 78740, 75538, 2635, 17, 2715, 17, 3441, 17,
    4910, 17, 6467, 17, 8316, 17, 14671, 273, 18418, 785, 21577, 2065,
    51239, 4369, 51300, 4369, 87724, 209425, 87807, 209425, 89437, 210193, 2652, 16,
    2732, 16, 3787, 16, 17790, 784, 22620, 2064, 25041, 133392, 51256, 4368,
    89717, 210448, 2748, 15, 6484, 15, 50340, 200719, 51272, 4367, 59615, 6927,
    78725, 75535, 2701, 14, 3773, 14, 6526, 14, 21563, 2062, 66743, 7438,
    74679, 9230, 74693, 9230, 89563, 210190, 92753, 782, 1680, 13, 6454, 13,
    21627, 2061, 25080, 133389, 26811, 2573, 35171, 68621, 51287, 4365, 69802, 7437,
    75978, 9229, 89550, 210189, 1234, 12, 2678, 12, 3429, 12, 8273, 12,
    12298, 196620, 12310, 196620, 17163, 780, 21603, 2060, 21615, 2060, 23621, 133388,
    25057, 133388, 41037, 3596, 77271, 9484, 86676, 209164, 86872, 209164, 2690, 11,
    14688, 267, 25030, 133387, 25069, 133387, 25098, 133387, 25788, 2571, 46032, 200459,
    2668, 10, 41049, 3594, 48167, 200458, 81271, 67594, 6571, 9, 9586, 196617,
    21554, 2057, 21594, 2057, 22636, 2057, 36790, 3593, 48158, 200457, 69512, 7433,
    73795, 205577, 80785, 65801, 82321, 69897, 87298, 209417, 88009, 209417, 12477, 196616,
    21546, 2056, 82330, 69896, 87290, 209416, 44327, 200455, 68707, 7431, 71509, 7431,
    9375, 196614, 21540, 2054, 22458, 2054, 23615, 133382, 35453, 145414, 48652, 200454,
    68574, 7430, 9370, 196613, 10077, 196613, 11741, 196613, 23951, 133381, 25093, 133381,
    48177, 200453, 48647, 200453, 49028, 200453, 74368, 205573, 85634, 207365, 86948, 209157,
    88195, 209669, 11746, 196612, 53787, 70660, 81165, 67587, 26035, 2566, 47787, 200451,
    85331, 141595, 13687, 279, 42725, 3607, 17545, 790, 13710, 277, 74752, 9237,
    91055, 789, 7263, 20, 1552, 18, 1588, 18, 37940, 3602, 75022, 9233,
    41593, 3600, 73989, 205584, 74866, 9232, 74882, 9232, 72165, 7695, 74819, 9231,
    42684, 3598, 82108, 69902, 11995, 196621, 41580, 3597, 59256, 6925, 89854, 210445,
    91212, 781, 37454, 3596, 37958, 3596, 46747, 200460, 59244, 6924, 65713, 6924,
    75352, 9228, 37411, 3595, 49173, 200459, 51822, 4363, 52976, 70411, 82070, 69899,
    34816, 68618, 53153, 70410, 66963, 7434, 73979, 205578, 86176, 207370, 86479, 141834,
    65725, 6921, 74278, 205577, 75558, 9225, 81293, 67593, 82081, 69897, 87443, 209417,
    67610, 7432, 69856, 7432, 73277, 201335304, 85280, 141576, 85965, 207368, 11914, 196615,
    12262, 196615, 44703, 200455, 44710, 200455, 52987, 70407, 66577, 7431, 71366, 7431,
    11102, 196614, 46427, 200454, 46618, 200454, 48210, 200454, 52994, 70406, 66549, 7430,
    75501, 9222, 85430, 207366, 11448, 196613, 45224, 200453, 69647, 7429, 82214, 69893,
    84558, 207877, 67408, 7428, 73288, 201335300, 76174, 9220, 85358, 141572, 85676, 207364,
    86379, 141828, 73285, 201335299, 75567, 9219, 84555, 207875, 84563, 207875, 84566, 207875,
    84583, 207875, 84553, 207874, 56608, 202768, 74528, 205579, 22649, 2056, 24075, 133383,
    90327, 210439, 11491, 196614, 22645, 2052, 22657, 2052, 24072, 133379, 90324, 210435,
    1633, 18, 45323, 200462, 43380, 3593, 26705, 2566, 10087, 196611, 50705, 69643,
    34238, 68616, 58906, 203270, 58868, 203269, 11236, 196613, 11234, 196610, 56268, 202772,
    56288, 202772, 57076, 71692, 57088, 71692, 56258, 202762, 57066, 71690, 19738, 1288,
    19746, 1288, 45493, 200456, 53123, 70407, 53130, 70407, 81377, 66821, 45955, 200450,
    84683, 207874, 15596, 282, 15701, 271, 93313, 145166, 20358, 1802, 50364, 200714,
    50374, 200714, 48936, 200455, 75708, 9223, 90559, 210439, 86194, 207366, 84643, 207874,
    84736, 208898, 269, 18, 23366, 2066, 24818, 133394, 90430, 210450, 253, 16,
    80655, 196622, 23384, 2060, 24836, 133388, 90448, 210444, 8101, 11, 8174, 11,
    10106, 196619, 14954, 267, 23355, 2059, 24807, 133387, 90419, 210443, 34806, 68618,
    44397, 200458, 68468, 7434, 86230, 207370, 14945, 265, 31033, 199433, 48999, 200457,
    75364, 9224, 9490, 196615, 10099, 196615, 23396, 2055, 10093, 196614, 11957, 196614,
    12192, 196613, 80863, 65797, 47634, 200452, 70514, 7428, 75375, 9220, 69870, 7427,
    75372, 9219, 9646, 196610, 12160, 196625, 74539, 205584, 8574, 15, 15677, 271,
    37628, 3599, 2832, 14, 15865, 270, 8561, 13, 8589, 13, 35504, 68876,
    40775, 3596, 35493, 68875, 66987, 7435, 35484, 68873, 38694, 3593, 55956, 202761,
    14820, 264, 52089, 70152, 52097, 70152, 69084, 7432, 80765, 65800, 87552, 209416,
    35477, 68871, 52054, 70151, 52061, 70151, 52068, 70151, 52075, 70151, 52082, 70151,
    68696, 7431, 52048, 70150, 69232, 7430, 71141, 7430, 45041, 200453, 66780, 7429,
    24092, 133380, 35469, 68868, 35473, 68868, 42557, 3588, 90367, 210436, 45038, 200451,
    59167, 203267, 69408, 7435, 69352, 7429, 84631, 207874, 37134, 3594, 68773, 7433,
    17806, 789, 81852, 71444, 18129, 780, 34302, 68619, 55717, 5899, 27687, 199434,
    27706, 199434, 34313, 68618, 34323, 68618, 47151, 200458, 48572, 200458, 27678, 199433,
    27697, 199433, 82122, 69896, 26889, 2567, 47249, 200455, 68528, 7430, 69652, 7430,
    70211, 7430, 47146, 200453, 11121, 196612, 91366, 797, 18230, 795, 91525, 795,
    75875, 9239, 75898, 9239, 75921, 9239, 92268, 789, 18292, 787, 42284, 3603,
    92289, 787, 37731, 3602, 92308, 786, 37159, 3601, 1606, 16, 7707, 16,
    8865, 16, 40848, 3600, 47406, 200464, 37144, 3599, 75534, 9231, 75860, 9231,
    76094, 9231, 5390, 14, 18278, 782, 28030, 199438, 39432, 3598, 39548, 3598,
    39562, 3598, 54570, 5646, 58841, 6414, 65852, 6926, 53791, 70669, 54584, 5645,
    75440, 9229, 18194, 780, 68496, 7436, 40639, 3595, 75967, 9227, 35102, 68618,
    67140, 7434, 69464, 7434, 69748, 7434, 69945, 7434, 74801, 9226, 75957, 9226,
    22216, 2057, 49116, 200457, 69159, 7433, 80987, 65801, 84803, 141577, 22208, 2056,
    50147, 200712, 50185, 200712, 67036, 7432, 69027, 7432, 75949, 9224, 87411, 209416,
    49109, 200455, 66420, 7431, 69152, 7431, 69676, 7431, 80648, 196615, 81461, 67079,
    85161, 141575, 22202, 2054, 52123, 70150, 53235, 70406, 44095, 200453, 71136, 7429,
    71414, 7429, 75519, 9221, 75944, 9221, 85419, 207365, 87055, 209157, 59118, 203272,
    72452, 73482, 72408, 73475, 91867, 795, 25417, 2586, 54973, 5914, 17863, 792,
    4503, 22, 34357, 68630, 92110, 790, 5424, 21, 29198, 199445, 91847, 788,
    43246, 3603, 54954, 5907, 80235, 65555, 1534, 18, 1570, 18, 25371, 2578,
    25487, 2578, 25534, 2578, 29219, 199442, 43831, 200466, 54999, 5906, 59657, 6930,
    81665, 71442, 26258, 2577, 26275, 2577, 38063, 3601, 38901, 3601, 54937, 5905,
    74898, 9233, 25518, 2576, 42668, 3600, 52471, 70160, 54921, 5904, 59216, 6928,
    12133, 196623, 14482, 271, 14497, 271, 25402, 2575, 25443, 2575, 25458, 2575,
    30671, 199439, 30726, 199439, 53914, 70927, 93018, 783, 19082, 66574, 25473, 2574,
    30686, 199438, 41336, 3598, 48316, 200462, 59643, 6926, 7449, 13, 11348, 196621,
    13639, 269, 25358, 2573, 25389, 2573, 25505, 2573, 25552, 2573, 29605, 199437,
    30700, 199437, 30713, 199437, 43165, 3597, 43818, 200461, 48330, 200461, 53901, 70925,
    56118, 202765, 73880, 205581, 86280, 207373, 19070, 66572, 34514, 68620, 34526, 68620,
    41084, 3596, 43178, 3596, 48548, 200460, 48560, 200460, 53466, 70412, 59232, 6924,
    66530, 7436, 72440, 73484, 72514, 73740, 20427, 1803, 41528, 3595, 48537, 200459,
    48588, 200459, 49795, 200715, 49806, 200715, 53455, 70411, 59205, 6923, 74373, 205579,
    82243, 69899, 84868, 141579, 23412, 2058, 23438, 2058, 34538, 68618, 45019, 200458,
    45133, 200458, 45868, 200458, 48493, 200458, 56147, 202762, 72939, 8458, 81935, 71434,
    82576, 74506, 9950, 196617, 12421, 196617, 24770, 133385, 45010, 200457, 45029, 200457,
    46609, 200457, 48484, 200457, 50155, 200713, 53066, 70409, 55809, 202505, 55861, 202505,
    71532, 7433, 73816, 205577, 75549, 9225, 86200, 207369, 86449, 141833, 87143, 209161,
    90468, 210441, 42561, 3592, 45125, 200456, 45885, 200456, 48394, 200456, 48402, 200456,
    52882, 70408, 56131, 202760, 56139, 202760, 73847, 205576, 73855, 205576, 73863, 205576,
    84887, 141576, 12364, 196615, 26744, 2567, 52837, 70407, 67644, 7431, 69326, 7431,
    74051, 205575, 85148, 141575, 23262, 2054, 69833, 7430, 25003, 133381, 39124, 3589,
    44100, 200453, 52832, 70405, 71147, 7429, 90531, 210437, 67423, 7428, 86086, 207364,
    86101, 207363, 86521, 141827, 84691, 208642, 53280, 70404, 72814, 8452, 53523, 70417,
    17455, 780, 40513, 3595, 40164, 3593, 68825, 7431, 71449, 7431, 40507, 3590,
    70578, 7430, 72595, 8453, 24999, 133380, 74178, 205576, 74204, 205574, 31265, 199442,
    29588, 199441, 32513, 199441, 33079, 68369, 29572, 199440, 32497, 199440, 29520, 199439,
    29558, 199438, 39967, 3598, 29545, 199437, 11804, 196620, 29535, 199434, 48847, 200458,
    68347, 7430, 54101, 70923, 22385, 2058, 34161, 68618, 50650, 69642, 22395, 2057,
    57588, 6405, 57616, 6405, 59097, 203269, 59102, 203269, 59084, 203268, 72496, 73731,
    42179, 3595, 71221, 7429, 83717, 66587, 5033, 26, 77407, 9495, 17827, 788,
    28125, 199443, 51092, 4371, 25999, 2578, 34854, 68626, 51111, 4370, 51129, 4370,
    51147, 4370, 83744, 66578, 28062, 199441, 28160, 199441, 34837, 68625, 49385, 200465,
    51075, 4369, 17847, 784, 28144, 199440, 28177, 199440, 28208, 199440, 74439, 205584,
    28193, 199439, 81109, 65807, 10739, 196620, 28079, 199436, 32161, 199436, 16975, 778,
    26017, 2570, 49340, 200458, 25990, 2569, 26182, 2569, 42705, 3593, 67158, 7433,
    68519, 7433, 85495, 207369, 42714, 3592, 70677, 7432, 89872, 210439, 66666, 7430,
    71274, 7430, 72993, 8454, 85915, 207366, 10735, 196612, 73082, 8452, 84729, 208644,
    86051, 207364, 73079, 8451, 75752, 9219, 14886, 284, 15278, 279, 55477, 5911,
    36024, 68886, 15301, 277, 15322, 277, 29071, 199445, 6707, 20, 14069, 276,
    36046, 68884, 14019, 275, 29052, 199443, 29143, 199443, 29179, 199443, 3511, 18,
    3707, 18, 29108, 199442, 5495, 17, 28992, 199441, 29126, 199441, 29162, 199441,
    14038, 272, 29092, 199440, 32847, 68368, 36066, 68880, 49369, 200464, 74484, 205584,
    1219, 15, 14054, 271, 82474, 204303, 2880, 14, 20327, 1806, 28947, 199438,
    32863, 68366, 36082, 68878, 93266, 145166, 1206, 13, 13652, 269, 28961, 199437,
    33198, 68365, 20315, 1804, 29028, 199436, 29040, 199436, 31696, 199436, 39817, 3596,
    40864, 3596, 5512, 11, 6157, 11, 11730, 196619, 28919, 199435, 32187, 199435,
    33187, 68363, 39913, 3595, 43754, 200459, 29009, 199434, 36096, 68874, 72929, 8458,
    26207, 2569, 28930, 199433, 28974, 199433, 28983, 199433, 29019, 199433, 80803, 65801,
    20307, 1800, 26199, 2568, 28939, 199432, 43746, 200456, 73115, 8456, 46740, 200455,
    49639, 69383, 68353, 7431, 72600, 8455, 9414, 196614, 35542, 68870, 49633, 69382,
    67030, 7430, 11704, 196613, 53259, 70405, 69247, 7429, 73101, 8453, 84944, 141573,
    85973, 207365, 44323, 200452, 52615, 70404, 78496, 75532, 58912, 203272, 59056, 203272,
    58873, 203271, 58945, 203270, 84674, 207874, 34213, 68616, 34186, 68615, 34199, 68615,
    34206, 68615, 34193, 68614, 34221, 68610, 22949, 2067, 90042, 210447, 22939, 2058,
    24138, 133386, 90028, 210442, 68580, 7430, 24134, 133380, 90038, 210436, 84601, 207875,
    84599, 207874, 89116, 209949, 41059, 3609, 20890, 2071, 20842, 2070, 41118, 3606,
    87648, 209430, 89343, 209942, 20732, 2069, 37789, 3605, 87465, 209429, 20753, 2067,
    20823, 2067, 35204, 68627, 86842, 209170, 87630, 209426, 87881, 209426, 89208, 209938,
    20576, 2065, 20670, 2065, 20687, 2065, 87599, 209425, 87773, 209425, 87835, 209425,
    51417, 4368, 17148, 783, 20593, 2063, 20952, 2063, 41103, 3599, 41194, 3599,
    46239, 200463, 87231, 209423, 20562, 2062, 20633, 2062, 20647, 2062, 20704, 2062,
    20718, 2062, 20809, 2062, 20876, 2062, 20913, 2062, 34572, 68622, 51403, 4366,
    51480, 4366, 86786, 209166, 87203, 209422, 87217, 209422, 87538, 209422, 87616, 209422,
    2956, 13, 20620, 2061, 20772, 2061, 20796, 2061, 20939, 2061, 26824, 2573,
    26909, 2573, 48618, 200461, 51433, 4365, 85599, 207373, 86627, 209165, 87190, 209421,
    89577, 210189, 17118, 780, 20608, 2060, 20864, 2060, 20927, 2060, 49097, 200460,
    66441, 7436, 85587, 207372, 86615, 209164, 86699, 209164, 86830, 209164, 87943, 209420,
    20785, 2059, 23300, 2059, 25729, 2571, 25740, 2571, 47238, 200459, 48607, 200459,
    71541, 7435, 74142, 205579, 85576, 207371, 86558, 209163, 86688, 209163, 88432, 209931,
    23876, 133386, 69502, 7434, 81239, 67594, 86314, 207370, 86548, 209162, 88032, 209418,
    88140, 209674, 20505, 2057, 20514, 2057, 20537, 2057, 20553, 2057, 20661, 2057,
    23291, 2057, 82312, 69897, 87181, 209417, 87981, 209417, 20529, 2056, 82338, 69896,
    87173, 209416, 20491, 2055, 20498, 2055, 20546, 2055, 34557, 68615, 45750, 200455,
    66434, 7431, 9364, 196614, 20485, 2054, 20523, 2054, 23870, 133382, 46233, 200454,
    48582, 200454, 55615, 5894, 69458, 7430, 85612, 207366, 86542, 209158, 88134, 209670,
    89628, 210182, 9359, 196613, 23865, 133381, 76260, 9221, 81779, 71429, 86309, 207365,
    86537, 209157, 88129, 209669, 89623, 210181, 55621, 5891, 72783, 8451, 76257, 9219,
    59164, 203267, 41028, 3593, 78482, 75534, 58951, 203272, 67935, 7431, 67549, 7428,
    32590, 199447, 32913, 68371, 56988, 202771, 8738, 17, 73496, 8977, 20017, 1552,
    29334, 199440, 32897, 68368, 73406, 8976, 19930, 1551, 19945, 1551, 29350, 199439,
    29404, 199439, 2942, 14, 29320, 199438, 29377, 199438, 32173, 199438, 56974, 202766,
    19960, 1549, 20004, 1549, 29391, 199437, 44082, 200461, 19918, 1548, 20067, 1548,
    20079, 1548, 20158, 1548, 29365, 199436, 19907, 1547, 20091, 1547, 29309, 199435,
    32877, 68363, 43735, 200459, 44535, 200459, 10935, 196617, 32581, 199433, 32888, 68361,
    66605, 7433, 11289, 196616, 37126, 3592, 50112, 200712, 53384, 70408, 81360, 66824,
    35965, 68871, 67167, 7431, 9698, 196614, 43729, 200454, 45263, 200454, 50193, 200710,
    69897, 7430, 71018, 7430, 75480, 9222, 11250, 196613, 45269, 200453, 70589, 7429,
    74615, 9220, 44532, 200451, 67434, 7427, 84586, 207874, 47477, 200451, 66384, 7428,
    72370, 73477, 72375, 73477, 72367, 73475, 70316, 7432, 50739, 69643, 91794, 788,
    39605, 3600, 57052, 202766, 91814, 781, 43069, 3595, 42779, 3594, 43059, 3594,
    39597, 3592, 42789, 3592, 44011, 200454, 71170, 7433, 69758, 7432, 84664, 207876,
    76254, 9219, 76252, 9218, 84640, 207873, 72476, 73731, 72479, 73731, 72474, 73730,
    35223, 68635, 57711, 6426, 38197, 3604, 22897, 2066, 7690, 17, 93327, 145168,
    24178, 133390, 26303, 2574, 42043, 3598, 90382, 210446, 90396, 210446, 26449, 2573,
    48742, 200461, 22293, 2060, 51639, 4364, 70414, 7436, 19096, 66571, 22886, 2059,
    26438, 2571, 12441, 196617, 34403, 68617, 49777, 200713, 67071, 7433, 67131, 7433,
    82651, 74505, 87075, 209161, 48225, 200456, 73698, 205576, 12279, 196615, 24171, 133383,
    42057, 3591, 45782, 200455, 66829, 7431, 72499, 73735, 76078, 9223, 90375, 210439,
    11784, 196614, 17028, 774, 49733, 200710, 69061, 7430, 24088, 133380, 42751, 3588,
    24127, 133379, 82945, 200195, 83089, 69123, 83106, 134659, 84541, 207619, 15520, 273,
    15504, 272, 15490, 270, 74500, 205582, 15477, 269, 81135, 65803, 18915, 66568,
    19218, 66567, 49727, 200710, 18912, 66563, 18910, 66562, 66584, 7437, 67824, 7432,
    69309, 7431, 67500, 7429, 9442, 196612, 9440, 196610, 75704, 9220, 93081, 791,
    51317, 4372, 52311, 70164, 73457, 8980, 1448, 19, 7315, 19, 56624, 202771,
    19468, 1298, 19486, 1298, 73439, 8978, 76913, 9490, 73354, 8977, 73422, 8977,
    74850, 9232, 19453, 1295, 19754, 1295, 38867, 3599, 34772, 68622, 53593, 70414,
    74514, 205582, 9573, 196621, 20990, 2061, 21003, 2061, 87486, 209421, 23666, 133388,
    25844, 2572, 36106, 68876, 74153, 205580, 86721, 209164, 88234, 209676, 88379, 209932,
    88420, 209932, 18118, 779, 20979, 2059, 21016, 2059, 23655, 133387, 23701, 133387,
    35894, 68875, 49707, 69387, 52720, 70411, 88368, 209931, 88401, 209931, 10925, 196618,
    23645, 133386, 23678, 133386, 25824, 2570, 25834, 2570, 75524, 9226, 81051, 65802,
    86711, 209162, 86733, 209162, 88224, 209674, 88246, 209674, 88354, 209930, 88391, 209930,
    21027, 2057, 35905, 68873, 41545, 3593, 82346, 69897, 87571, 209417, 19718, 1288,
    23688, 133384, 25856, 2568, 25868, 2568, 25876, 2568, 52275, 70152, 53779, 70664,
    86743, 209160, 88412, 209928, 44856, 200455, 46161, 200455, 53315, 70407, 71373, 7431,
    85259, 141575, 9648, 196614, 19712, 1286, 23696, 133381, 25153, 133381, 47065, 200453,
    81382, 66821, 23641, 133380, 25864, 2564, 47061, 200452, 52797, 70404, 86331, 207364,
    88220, 209668, 88364, 209924, 17946, 801, 17922, 792, 17979, 787, 1774, 18,
    2472, 17, 37109, 3601, 2507, 16, 3744, 16, 65662, 6926, 92917, 782,
    1761, 13, 44179, 200461, 65687, 6925, 65700, 6925, 5367, 12, 65676, 6923,
    66409, 7435, 68220, 7435, 72876, 8459, 9715, 196618, 31737, 199434, 44169, 200458,
    48419, 200458, 66621, 7434, 66733, 7434, 72830, 8458, 83169, 67338, 48410, 200457,
    67669, 7433, 73633, 8969, 80449, 196617, 26473, 2568, 48429, 200456, 52664, 70408,
    9708, 196615, 10437, 196615, 10426, 196614, 10444, 196614, 68085, 7430, 80300, 65542,
    81891, 71430, 10432, 196613, 44164, 200453, 55712, 5893, 12045, 196612, 46798, 200452,
    70647, 7428, 74611, 9220, 53241, 70408, 36749, 3597, 36762, 3596, 10265, 196618,
    36739, 3594, 70539, 7431, 69521, 7430, 36529, 3601, 36555, 3599, 36570, 3594,
    36520, 3593, 36546, 3593, 24859, 133384, 36512, 3592, 24856, 133379, 36509, 3587,
    75686, 9221, 72365, 73474, 92229, 787, 49079, 200466, 45449, 200461, 54612, 5645,
    47616, 200460, 47605, 200459, 54625, 5641, 44137, 200454, 71248, 7430, 45444, 200453,
    47600, 200453, 50761, 69643, 79284, 10009, 79526, 10009, 79669, 10009, 79694, 10009,
    79440, 10008, 79464, 10008, 79488, 10008, 79323, 10007, 79384, 10007, 79551, 10005,
    79246, 10004, 79346, 10004, 79732, 10004, 79752, 10004, 79587, 10003, 79266, 10002,
    79366, 10002, 79772, 10002, 79804, 10002, 79838, 10002, 79872, 10002, 79890, 10002,
    79183, 10001, 79213, 10001, 79407, 10001, 79621, 10001, 79908, 10001, 79230, 10000,
    79424, 10000, 79638, 10000, 79822, 10000, 79856, 10000, 49053, 200463, 79572, 9999,
    79606, 9999, 79654, 9999, 15851, 270, 59767, 6926, 79309, 9998, 79512, 9998,
    79790, 9998, 79200, 9997, 79719, 9997, 22798, 2059, 23974, 133387, 25193, 2571,
    79172, 9995, 89812, 210443, 19632, 1290, 19614, 1289, 19623, 1289, 69881, 7433,
    25312, 2568, 69053, 7432, 22784, 2055, 22791, 2055, 25169, 2567, 22778, 2054,
    23968, 133382, 81411, 66822, 89806, 210438, 72739, 8451, 20454, 1823, 45345, 200463,
    71427, 7433, 12450, 196616, 67906, 7431, 11970, 196614, 68852, 7430, 52677, 70405,
    38277, 3593, 41854, 3606, 41765, 3605, 51552, 4373, 65749, 6932, 19434, 1299,
    37483, 3603, 51573, 4370, 51591, 4369, 15799, 272, 51536, 4368, 8617, 15,
    17887, 783, 38836, 3599, 48514, 200463, 19404, 1294, 42370, 3598, 42512, 3598,
    20033, 1549, 39032, 3597, 42456, 3597, 53751, 70669, 70369, 7437, 92767, 781,
    7231, 12, 19861, 1292, 19973, 1548, 38997, 3596, 39184, 3596, 42311, 3596,
    53739, 70668, 19598, 1291, 38436, 3595, 42064, 3595, 42235, 3595, 92780, 779,
    38934, 3594, 39059, 3594, 53769, 70666, 83002, 200202, 1651, 9, 20236, 1800,
    41685, 3592, 70006, 7432, 20244, 1799, 69345, 7431, 69495, 7431, 82090, 69895,
    46805, 200454, 66473, 7430, 19609, 1285, 47194, 200453, 53764, 70661, 68596, 7429,
    69333, 7429, 70698, 7429, 84812, 141573, 48510, 200452, 52696, 70404, 74391, 205572,
    74619, 9220, 81387, 66820, 52700, 70403, 84573, 207875, 84571, 207874, 54128, 70923,
    28105, 199444, 44456, 200461, 44469, 200461, 44482, 200461, 66048, 7178, 44439, 200457,
    44448, 200456, 66561, 7431, 84629, 207874, 2489, 18, 7385, 17, 31864, 199440,
    53507, 70416, 31849, 199439, 31905, 199438, 67214, 7438, 72949, 8462, 13369, 269,
    13382, 269, 31880, 199437, 5162, 12, 13346, 268, 22927, 2060, 31893, 199436,
    5523, 11, 12430, 196619, 13325, 267, 13358, 267, 5067, 10, 13336, 266,
    69419, 7433, 5059, 8, 10463, 196616, 24204, 133384, 83133, 67336, 83141, 67336,
    83149, 67336, 90057, 210440, 5077, 7, 10450, 196615, 10471, 196615, 12077, 196615,
    50178, 200711, 80306, 65543, 10457, 196614, 10478, 196614, 75813, 9222, 76203, 9222,
    50199, 200709, 11276, 196612, 24200, 133380, 90065, 210436, 74608, 9219, 15537, 282,
    15563, 279, 39113, 3595, 15586, 266, 11906, 196616, 11899, 196615, 40173, 3589,
    68720, 7430, 2261, 40, 3592, 29, 4769, 28, 14089, 283, 27370, 199450,
    27346, 199448, 7617, 22, 39380, 3606, 2523, 21, 7669, 21, 14135, 277,
    4734, 20, 35082, 68628, 14116, 275, 15396, 275, 15458, 275, 27283, 199443,
    29264, 199443, 12897, 274, 12915, 274, 27328, 199442, 35049, 68626, 40320, 3602,
    80559, 196626, 27266, 199441, 7653, 16, 4754, 15, 35067, 68623, 40574, 3599,
    79139, 75535, 7639, 14, 27314, 199438, 39348, 3598, 40349, 3598, 79125, 75534,
    35036, 68621, 79112, 75533, 22982, 2060, 27302, 199436, 49596, 69388, 40338, 3595,
    10957, 196618, 44978, 200458, 10916, 196617, 23464, 2056, 23472, 2056, 69268, 7432,
    10028, 196615, 22975, 2055, 24786, 133383, 87160, 209159, 90493, 210439, 24102, 133382,
    40314, 3590, 90346, 210438, 68310, 7428, 86036, 207364, 45510, 200467, 26292, 2571,
    45501, 200457, 72795, 8452, 72799, 8452, 72803, 8451, 49817, 200705, 72362, 73473,
    11530, 196623, 46409, 200458, 82594, 74505, 46419, 200456, 59197, 6920, 84822, 141576,
    76278, 9219, 72528, 8450, 81819, 71427, 72660, 8451, 6907, 43, 7778, 34,
    7746, 32, 80109, 10012, 80161, 10012, 80083, 10010, 5267, 23, 5246, 21,
    14445, 277, 59675, 6933, 4811, 20, 55728, 5908, 6340, 19, 36430, 3603,
    6438, 16, 13819, 272, 14429, 272, 14466, 272, 3326, 14, 4797, 14,
    6424, 14, 13805, 270, 34344, 68621, 6412, 12, 29252, 199436, 80996, 65804,
    81061, 65804, 34333, 68619, 80708, 65803, 80719, 65803, 12967, 266, 29242, 199434,
    81073, 65802, 9297, 196617, 36421, 3593, 80794, 65801, 9289, 196616, 68982, 7431,
    10803, 196614, 70382, 7430, 70546, 7430, 9451, 196612, 70163, 7428, 84578, 207875,
    84576, 207874, 71238, 7429, 50818, 69653, 50839, 69652, 52117, 70150, 59131, 203269,
    59136, 203269, 3968, 14, 71322, 7435, 42755, 3593, 47731, 200456, 68206, 7431,
    71354, 7430, 23201, 2053, 23197, 2052, 24227, 133380, 43234, 3588, 90001, 210436,
    50678, 69639, 34136, 68614, 58941, 203268, 235, 18, 220, 15, 92046, 783,
    27988, 199436, 12185, 196615, 44546, 200455, 73972, 205575, 75433, 9223, 80373, 65543,
    67065, 7430, 75428, 9221, 70295, 7428, 73188, 100672004, 73195, 100672004, 73199, 117449220,
    73206, 117449220, 73192, 100672003, 73203, 117449219, 18516, 792, 18493, 791, 84402, 142615,
    7355, 18, 91776, 786, 36205, 68881, 23569, 133392, 36245, 3600, 66076, 7184,
    66092, 7184, 92791, 784, 92807, 784, 42144, 3599, 40544, 3597, 44021, 200460,
    44033, 200460, 86209, 207371, 86458, 141835, 46827, 200457, 85436, 207369, 85445, 207369,
    69107, 7432, 71024, 7432, 43080, 3591, 69072, 7430, 70310, 7430, 52871, 70405,
    83117, 67333, 44017, 200452, 42262, 3606, 15733, 275, 24980, 133395, 37230, 3603,
    8122, 18, 40253, 3602, 41388, 3602, 8140, 17, 32128, 199441, 40945, 3601,
    31782, 199440, 32112, 199440, 32145, 199440, 66282, 7184, 77122, 9488, 15752, 271,
    37749, 3599, 56846, 202767, 68024, 7439, 37014, 3598, 17105, 781, 18354, 781,
    34668, 68621, 37217, 3597, 38722, 3597, 39140, 3597, 42998, 3597, 43343, 3597,
    44303, 200461, 48233, 200461, 66396, 7437, 67761, 7437, 72863, 8461, 73706, 205581,
    82613, 74509, 92710, 781, 8430, 12, 17283, 780, 48816, 200460, 53859, 70668,
    56164, 202764, 80753, 65804, 85199, 141580, 8775, 11, 10977, 196619, 17034, 779,
    17196, 779, 17467, 779, 18343, 779, 31838, 199435, 34657, 68619, 36173, 68875,
    40142, 3595, 44000, 200459, 66298, 7179, 66794, 7435, 71304, 7435, 71576, 7435,
    85832, 207371, 3084, 10, 3108, 10, 8478, 10, 10967, 196618, 13835, 266,
    17045, 778, 36901, 3594, 49498, 200458, 49508, 200458, 53249, 70410, 67774, 7434,
    67784, 7434, 74222, 205578, 74402, 205578, 82603, 74506, 85083, 141578, 85822, 207370,
    8455, 9, 17235, 777, 30920, 199433, 39496, 3593, 43371, 3593, 66067, 7177,
    68141, 7433, 69638, 7433, 74037, 205577, 83782, 66569, 85074, 141577, 90522, 210441,
    17244, 776, 36854, 3592, 43011, 3592, 43664, 200200, 49569, 69384, 66388, 7432,
    67747, 7432, 83791, 66568, 84996, 141576, 85668, 207368, 86387, 141832, 12406, 196615,
    30913, 199431, 37249, 3591, 40307, 3591, 47793, 200455, 49577, 69383, 49584, 69383,
    84968, 141575, 9665, 196614, 40450, 3590, 41539, 3590, 42384, 3590, 49563, 69382,
    66923, 7430, 67755, 7430, 49591, 69381, 71179, 7429, 9497, 196612, 11677, 196612,
    35420, 145412, 43712, 200452, 67468, 7428, 67472, 7428, 84756, 141572, 85664, 207364,
    2921, 21, 5750, 21, 5731, 19, 47834, 200466, 78707, 75538, 17635, 785,
    5771, 16, 2906, 15, 5464, 15, 17704, 783, 47852, 200463, 92842, 782,
    5787, 13, 25109, 133389, 43282, 3597, 72126, 7693, 88316, 209677, 3032, 12,
    12345, 196619, 14828, 266, 19130, 66570, 5445, 9, 49678, 69385, 12356, 196616,
    47826, 200456, 82660, 74504, 9772, 196615, 47819, 200455, 73751, 205575, 80636, 196615,
    48006, 200454, 53203, 70406, 47170, 200453, 48001, 200453, 9420, 196612, 90925, 791,
    18257, 789, 44838, 200466, 93134, 786, 90948, 784, 93152, 784, 41428, 3598,
    44829, 200457, 76085, 9225, 85523, 207369, 44822, 200455, 85067, 141572, 53713, 70664,
    47333, 200453, 85366, 141574, 85362, 141572, 70506, 7432, 70882, 7432, 70354, 7430,
    46344, 200452, 68948, 7428, 74661, 9220, 57737, 6426, 57687, 6424, 35184, 68628,
    35250, 68628, 93404, 145171, 93386, 145170, 57522, 6417, 6540, 16, 59546, 6928,
    93370, 145168, 26317, 2574, 26847, 2572, 26859, 2572, 26462, 2571, 82018, 71947,
    26922, 2570, 11229, 196611, 75379, 9224, 75642, 9224, 75664, 9224, 75587, 9219,
    86104, 207363, 86524, 141827, 75585, 9218, 6359, 24, 77162, 9496, 5225, 21,
    92208, 789, 91076, 787, 5208, 17, 8632, 16, 15905, 272, 24706, 133392,
    44597, 200464, 89941, 210448, 44613, 200463, 5194, 14, 18065, 782, 44569, 200462,
    44583, 200462, 44940, 200462, 92579, 782, 19691, 1293, 54400, 5643, 11385, 196618,
    19673, 1290, 50137, 200714, 11376, 196617, 21689, 2057, 21698, 2057, 21715, 2057,
    50128, 200713, 87934, 209417, 19683, 1288, 21681, 2056, 21707, 2056, 21724, 2056,
    21674, 2055, 21732, 2055, 47593, 200455, 81404, 66823, 86608, 209159, 44934, 200454,
    86602, 209158, 44564, 200453, 72398, 73475, 72401, 73475, 72396, 73474, 72701, 8451,
    53721, 70665, 59153, 203269, 84642, 207873, 39576, 3591, 69147, 7429, 10063, 196616,
    43314, 3590, 52890, 70404, 24130, 133380, 41276, 3588, 40621, 3602, 22968, 2055,
    69195, 7431, 24096, 133382, 40615, 3590, 90340, 210438, 69190, 7429, 72544, 8453,
    72530, 8452, 72538, 8451, 72464, 73730, 90774, 790, 44802, 200468, 44784, 200466,
    41483, 3601, 90796, 785, 36924, 3600, 91225, 783, 40876, 3598, 72151, 7694,
    36799, 3597, 42935, 3597, 44771, 200461, 56879, 202765, 1260, 12, 17207, 780,
    41500, 3596, 71040, 7436, 83012, 200204, 49653, 69386, 68750, 7433, 70360, 7433,
    44763, 200456, 68742, 7432, 74029, 205576, 85059, 141576, 85240, 141576, 11871, 196615,
    66929, 7431, 83799, 66566, 85093, 141574, 85680, 207366, 86373, 141830, 69321, 7429,
    86095, 207363, 58967, 203266, 8042, 26, 15622, 278, 16614, 534, 51189, 4374,
    92963, 790, 41256, 3604, 59855, 6932, 1187, 19, 4715, 19, 14395, 275,
    1098, 18, 76215, 9234, 24043, 133393, 32370, 199441, 34698, 68625, 36449, 3601,
    43265, 3601, 85223, 141585, 1116, 16, 1155, 16, 1171, 16, 4347, 16,
    4363, 16, 4699, 16, 8414, 16, 20438, 1808, 28224, 199440, 32431, 199440,
    1083, 15, 8212, 15, 10649, 196623, 10664, 196623, 14414, 271, 51856, 4367,
    54820, 5903, 54835, 5903, 54850, 5903, 74707, 9231, 75039, 9231, 92948, 783,
    3070, 14, 3094, 14, 4671, 14, 4685, 14, 8464, 14, 21876, 2062,
    24609, 133390, 30929, 199438, 47392, 200462, 48789, 200462, 57280, 71694, 59896, 6926,
    74738, 9230, 1132, 13, 8442, 13, 42190, 3597, 48803, 200461, 54807, 5901,
    54865, 5901, 80679, 196621, 8503, 12, 21864, 2060, 25018, 133388, 81625, 71436,
    85211, 141580, 9761, 196619, 34880, 68619, 41811, 3595, 42896, 3595, 47573, 200459,
    54499, 5643, 65970, 7179, 81194, 67595, 82059, 69899, 87762, 209419, 1145, 10,
    10275, 196618, 38308, 3594, 42907, 3594, 54420, 5642, 54489, 5642, 54878, 5898,
    67090, 7434, 75470, 9226, 9513, 196617, 17019, 777, 21855, 2057, 21890, 2057,
    23253, 2057, 34689, 68617, 49739, 200713, 54411, 5641, 54888, 5897, 74599, 9225,
    74670, 9225, 76165, 9225, 82205, 69897, 90210, 210441, 9501, 196616, 9891, 196616,
    17066, 776, 24601, 133384, 42111, 3592, 45075, 200456, 46468, 200456, 52773, 70408,
    68796, 7432, 70436, 7432, 74653, 9224, 82586, 74504, 86905, 209160, 10642, 196615,
    10889, 196615, 11545, 196615, 52766, 70407, 73825, 205575, 74101, 205575, 74794, 9223,
    76178, 9223, 68726, 7430, 74647, 9222, 9217, 196613, 43054, 3589, 47304, 200453,
    47584, 200453, 53209, 70405, 55804, 202501, 74594, 9221, 84817, 141573, 86358, 207365,
    9509, 196612, 74590, 9220, 31675, 199445, 31656, 199443, 31581, 199441, 31565, 199440,
    31640, 199440, 31625, 199439, 92680, 783, 92695, 783, 18011, 782, 31611, 199438,
    31598, 199437, 74232, 205581, 49831, 200716, 19273, 66570, 10370, 196616, 11689, 196616,
    48379, 200456, 48896, 200456, 53007, 70408, 73137, 33563144, 73839, 205576, 85942, 207368,
    48387, 200455, 53000, 70407, 73832, 205575, 73152, 33563141, 73148, 33563140, 73145, 33563139,
    69035, 7431, 16193, 515, 59178, 203269, 36725, 3590, 16208, 518, 54597, 5647,
    55698, 5902, 44211, 200461, 70754, 7437, 92537, 781, 17534, 779, 66864, 7434,
    39097, 3593, 44196, 200457, 39106, 3591, 85141, 141575, 42929, 3590, 44205, 200454,
    52609, 70406, 44192, 200452, 52605, 70404, 86257, 207364, 59076, 203272, 34100, 68618,
    34116, 68618, 34084, 68616, 34110, 68614, 67651, 7428, 12276, 196611, 39924, 3597,
    68858, 7436, 83179, 67339, 68368, 7433, 53075, 70408, 68892, 7432, 68911, 7432,
    69873, 7432, 82746, 200200, 82754, 200199, 53218, 70405, 67532, 7427, 84590, 207875,
    67476, 7428, 67480, 7428, 67484, 7428, 67488, 7428, 67492, 7428, 67496, 7428,
    36774, 3589, 15767, 271, 7128, 13, 31552, 199437, 41641, 3597, 32326, 199436,
    12395, 196619, 70715, 7435, 83827, 66570, 31535, 199433, 31544, 199432, 46773, 200456,
    86033, 207363, 50579, 69644, 50601, 69644, 70567, 7435, 7283, 32, 91495, 798,
    975, 24, 35830, 68888, 91009, 790, 91410, 788, 8297, 19, 71621, 7699,
    71640, 7699, 73477, 8979, 17772, 786, 52293, 70162, 73371, 8978, 74977, 9234,
    17755, 785, 26134, 2577, 71604, 7697, 71659, 7697, 75087, 9233, 75104, 9233,
    945, 16, 5534, 16, 5634, 16, 17668, 784, 26095, 2576, 28014, 199440,
    30838, 199440, 51211, 4368, 3044, 15, 5561, 15, 11309, 196623, 17074, 783,
    30867, 199439, 71676, 7695, 91395, 783, 961, 14, 71691, 7694, 5576, 13,
    6778, 13, 7058, 13, 7102, 13, 12108, 196621, 30854, 199437, 33756, 68621,
    37368, 3597, 43152, 3597, 71705, 7693, 71718, 7693, 91430, 781, 91443, 781,
    1749, 12, 8285, 12, 12096, 196620, 14914, 268, 26122, 2572, 33740, 68620,
    35138, 68620, 5379, 11, 5550, 11, 8957, 11, 12197, 196619, 20296, 1803,
    26111, 2571, 30827, 199435, 33769, 68619, 35819, 68875, 82447, 73227, 12501, 196618,
    14935, 266, 33780, 68618, 40178, 3594, 72909, 8458, 14926, 265, 25184, 2569,
    33705, 68617, 33714, 68617, 33731, 68617, 71595, 7689, 73223, 151003657, 74995, 9225,
    80812, 65801, 82359, 73225, 82438, 73225, 82489, 204297, 82498, 204297, 82702, 74505,
    82711, 74505, 82720, 74505, 82729, 74505, 9537, 196616, 9753, 196616, 30819, 199432,
    30882, 199432, 33723, 68616, 44678, 200456, 49608, 69384, 49625, 69384, 53184, 70408,
    71587, 7688, 75577, 9224, 84922, 141576, 85716, 207368, 12470, 196615, 53177, 70407,
    66542, 7431, 68885, 7431, 75170, 9223, 82458, 73223, 85709, 207367, 9640, 196614,
    52731, 70406, 52876, 70406, 53378, 70406, 69357, 7430, 85424, 207366, 69316, 7429,
    73236, 151003653, 9467, 196612, 33752, 68612, 73232, 151003652, 73244, 151003652, 75180, 9220,
    46802, 200451, 52932, 70403, 73241, 151003651, 75177, 9219, 68934, 7428, 22701, 2058,
    24063, 133385, 90253, 210441, 90262, 210440, 22693, 2052, 22697, 2052, 11241, 196611,
    24060, 133379, 40223, 3587, 90270, 210435, 11227, 196610, 36399, 3606, 38639, 3599,
    24157, 133390, 36385, 3598, 22863, 2061, 22876, 2058, 24148, 133385, 36376, 3593,
    90410, 210441, 10048, 196615, 17001, 775, 48216, 200453, 48221, 200452, 89145, 209949,
    37810, 3607, 89283, 209943, 89306, 209942, 21121, 2067, 51461, 4371, 87670, 209427,
    21105, 2064, 21140, 2064, 23339, 2064, 86814, 209168, 90142, 210448, 6556, 15,
    21090, 2063, 51446, 4367, 89590, 210191, 21076, 2062, 25261, 2574, 25288, 2574,
    28000, 199438, 86652, 209166, 87967, 209422, 92856, 782, 25224, 2573, 25248, 2573,
    25275, 2573, 25751, 2573, 21212, 2060, 81249, 67596, 88052, 209420, 21165, 2059,
    21201, 2059, 25237, 2571, 87256, 209419, 21066, 2058, 21191, 2058, 66854, 7434,
    86666, 209162, 87246, 209418, 9967, 196617, 21057, 2057, 21156, 2057, 34548, 68617,
    21049, 2056, 23893, 133384, 25216, 2568, 48599, 200456, 85618, 207368, 86576, 209160,
    88157, 209672, 22832, 2055, 23886, 133383, 24749, 133383, 85309, 141575, 86324, 207367,
    86569, 209159, 88150, 209671, 89634, 210183, 89893, 210439, 9182, 196614, 12458, 196614,
    21185, 2054, 87267, 209414, 21180, 2053, 21224, 2053, 35459, 145413, 21176, 2052,
    21229, 2052, 25165, 133380, 86587, 209156, 25162, 133379, 86584, 209155, 20223, 1799,
    20230, 1798, 72626, 8452, 72623, 8451, 42838, 3600, 47800, 200458, 49852, 200714,
    49862, 200714, 49843, 200713, 42857, 3592, 80745, 65800, 11210, 196614, 48152, 200454,
    53229, 70406, 11759, 196613, 36787, 3587, 42854, 3587, 84593, 207875, 84596, 207875,
    39583, 3587, 47694, 200451, 84688, 207875, 25302, 2570, 21899, 2057, 21237, 2056,
    20967, 2054, 59107, 203269, 21233, 2052, 38918, 3600, 72588, 8455, 48696, 200454,
    52971, 70405, 67850, 7436, 72777, 8451, 21451, 2054, 15343, 283, 15936, 282,
    15891, 270, 15879, 268};

inline constexpr std::uint16_t begins[] = {
    0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 45, 45, 45, 45, 45, 45, 45, 47,
    47, 47, 47, 47, 47, 47, 47, 47, 47, 47, 47, 47, 47, 47, 47, 47, 47, 47, 47, 47, 47, 47, 47, 75,
    75, 75, 75, 75, 75, 75, 75, 75, 75, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 109, 109, 109, 109,
    109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 125, 125, 125, 125,
    125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125,
    139, 139, 139, 139, 139, 139, 139, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148,
    148, 148, 148, 151, 151, 151, 151, 151, 151, 151, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
    217, 217, 217, 217, 240, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 259, 259, 259,
    259, 259, 259, 259, 259, 259, 259, 259, 259, 259, 259, 259, 259, 259, 260, 260, 260, 260, 260, 260, 260, 260, 260, 260,
    260, 283, 285, 285, 285, 285, 285, 285, 285, 285, 292, 292, 292, 292, 292, 292, 292, 292, 292, 292, 292, 292, 292, 292,
    292, 292, 293, 293, 337, 337, 338, 338, 338, 338, 338, 349, 349, 349, 349, 349, 349, 349, 349, 349, 349, 349, 349, 349,
    349, 349, 349, 350, 351, 351, 351, 351, 351, 351, 351, 351, 351, 351, 352, 352, 352, 352, 352, 352, 352, 356, 356, 356,
    357, 357, 357, 357, 357, 357, 357, 357, 370, 375, 375, 375, 375, 375, 375, 378, 378, 378, 378, 378, 378, 387, 387, 387,
    387, 387, 387, 387, 387, 387, 387, 387, 387, 387, 387, 387, 387, 387, 387, 387, 387, 387, 387, 387, 387, 387, 387, 387,
    387, 387, 387, 387, 434, 434, 434, 434, 434, 434, 434, 434, 434, 434, 434, 434, 434, 434, 434, 444, 444, 444, 445, 445,
    445, 445, 445, 445, 445, 445, 445, 445, 445, 445, 445, 445, 445, 445, 445, 521, 521, 521, 521, 521, 521, 521, 638, 638,
    638, 687, 687, 687, 687, 687, 687, 687, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 690, 690, 690, 690,
    690, 690, 690, 690, 690, 690, 690, 690, 690, 694, 695, 695, 695, 695, 695, 695, 695, 695, 695, 697, 697, 697, 697, 697,
    697, 697, 698, 698, 699, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727,
    727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 727, 729, 729, 729, 729, 729, 729,
    729, 729, 729, 729, 729, 729, 729, 730, 730, 775, 775, 775, 775, 775, 775, 776, 776, 776, 776, 776, 776, 776, 776, 776,
    776, 776, 776, 776, 776, 776, 776, 776, 776, 781, 783, 783, 783, 783, 783, 783, 783, 783, 783, 832, 837, 837, 837, 837,
    837, 837, 837, 837, 837, 837, 839, 839, 839, 839, 839, 839, 839, 839, 840, 840, 840, 840, 840, 840, 840, 840, 840, 840,
    840, 840, 840, 840, 840, 840, 840, 842, 842, 842, 842, 842, 842, 842, 842, 842, 843, 843, 843, 843, 843, 843, 843, 844,
    844, 844, 844, 844, 844, 844, 844, 844, 844, 844, 845, 845, 845, 845, 845, 845, 845, 845, 845, 845, 845, 845, 845, 845,
    845, 845, 845, 889, 889, 889, 889, 889, 889, 889, 889, 889, 889, 905, 905, 905, 905, 905, 905, 905, 907, 907, 907, 907,
    907, 907, 907, 907, 907, 907, 907, 907, 907, 907, 907, 907, 907, 907, 907, 907, 907, 907, 907, 907, 907, 916, 916, 916,
    916, 916, 916, 916, 916, 916, 916, 916, 916, 916, 916, 916, 916, 916, 916, 920, 920, 965, 966, 966, 966, 966, 966, 966,
    966, 967, 967, 967, 967, 967, 967, 967, 967, 967, 967, 967, 967, 967, 967, 967, 967, 968, 968, 969, 969, 969, 969, 969,
    969, 970, 970, 970, 970, 970, 970, 970, 970, 970, 970, 972, 972, 980, 980, 980, 980, 980, 980, 980, 992, 993, 993, 993,
    993, 993, 993, 993, 993, 993, 993, 994, 994, 994, 994, 994, 994, 994, 994, 994, 994, 994, 994, 994, 994, 994, 994, 994,
    994, 994, 994, 994, 994, 994, 994, 994, 1001, 1002, 1002, 1002, 1002, 1002, 1002, 1002, 1002, 1002, 1036, 1036, 1036, 1036, 1036, 1036,
    1036, 1036, 1036, 1039, 1039, 1039, 1039, 1039, 1039, 1039, 1039, 1039, 1039, 1039, 1039, 1039, 1039, 1039, 1061, 1061, 1061, 1061, 1061, 1061,
    1061, 1061, 1062, 1062, 1062, 1064, 1064, 1064, 1064, 1064, 1064, 1064, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065,
    1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1065, 1066, 1066,
    1066, 1066, 1138, 1138, 1138, 1138, 1138, 1138, 1138, 1138, 1138, 1138, 1138, 1138, 1138, 1139, 1139, 1139, 1150, 1150, 1150, 1150, 1150, 1150,
    1150, 1290, 1290, 1290, 1290, 1290, 1290, 1290, 1290, 1290, 1290, 1290, 1290, 1290, 1290, 1290, 1290, 1290, 1290, 1292, 1294, 1294, 1294, 1294,
    1294, 1294, 1294, 1294, 1294, 1294, 1295, 1295, 1295, 1295, 1295, 1296, 1296, 1343, 1343, 1349, 1349, 1349, 1349, 1349, 1349, 1349, 1350, 1350,
    1350, 1350, 1350, 1350, 1352, 1352, 1352, 1352, 1352, 1352, 1352, 1352, 1352, 1352, 1352, 1352, 1352, 1352, 1352, 1352, 1352, 1352, 1352, 1352,
    1352, 1352, 1693, 1693, 1693, 1693, 1693, 1693, 1693, 1716, 1716, 1716, 1716, 1716, 1716, 1716, 1716, 1718, 1718, 1719, 1719, 1719, 1719, 1719,
    1719, 1719, 1719, 1719, 1719, 1719, 1719, 1719, 1719, 1719, 1719, 1719, 1719, 1720, 1720, 1721, 1721, 1722, 1722, 1722, 2002, 2002, 2002, 2087,
    2087, 2087, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088,
    2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2088, 2102, 2102, 2102, 2102, 2102, 2102, 2102, 2102,
    2102, 2102, 2102, 2164, 2164, 2164, 2164, 2164, 2164, 2164, 2168, 2168, 2169, 2169, 2169, 2169, 2169, 2169, 2169, 2169, 2169, 2169, 2169, 2169,
    2169, 2169, 2169, 2221, 2221, 2222, 2222, 2222, 2222, 2222, 2222, 2222, 2222, 2247, 2251, 2251, 2251, 2251, 2251, 2251, 2258, 2258, 2258, 2258,
    2258, 2258, 2258, 2258, 2258, 2258, 2258, 2261, 2261, 2261, 2261, 2261, 2261, 2262, 2262, 2262, 2263, 2263, 2263, 2263, 2263, 2263, 2263, 2263,
    2279, 2279, 2279, 2279, 2279, 2279, 2279, 2314, 2314, 2314, 2320, 2320, 2320, 2320, 2320, 2320, 2320, 2421, 2421, 2421, 2421, 2421, 2421, 2422,
    2422, 2422, 2422, 2422, 2422, 2422, 2422, 2422, 2422, 2422, 2422, 2425, 2429, 2429, 2429, 2429, 2429, 2429, 2429, 2429, 2429, 2429, 2429, 2429,
    2429, 2429, 2429, 2429, 2429, 2429, 2429, 2429, 2429, 2429, 2429, 2429, 2429, 2429, 2430, 2430, 2430, 2430, 2430, 2430, 2430, 2437, 2437, 2437,
    2438, 2438, 2438, 2439, 2439, 2439, 2439, 2439, 2440, 2440, 2440, 2440, 2440, 2440, 2440, 2440, 2441, 2441, 2441, 2441, 2441, 2444, 2444, 2444,
    2445, 2445, 2445, 2445, 2445, 2445, 2445, 2445, 2453, 2453, 2453, 2500, 2500, 2500, 2500, 2500, 2500, 2500, 2522, 2522, 2522, 2522, 2522, 2522,
    2522, 2522, 2522, 2522, 2571, 2571, 2571, 2571, 2571, 2571, 2571, 2571, 2571, 2571, 2571, 2571, 2571, 2571, 2571, 2603, 2603, 2603, 2603, 2603,
    2603, 2603, 2603, 2603, 2620, 2620, 2620, 2620, 2620, 2620, 2620, 2620, 2620, 2620, 2620, 2622, 2622, 2622, 2622, 2623, 2623, 2623, 2623, 2623,
    2623, 2624, 2624, 2624, 2624, 2624, 2624, 2624, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625, 2625,
    2625, 2625, 2625, 2625, 2625, 2625, 2625, 2626, 2627, 2627, 2627, 2627, 2627, 2627, 2627, 2627, 2627, 2627, 2627, 2647, 2647, 2647, 2647, 2647,
    2647, 2647, 2651, 2652, 2652, 2652, 2652, 2652, 2652, 2652, 2652, 2652, 2652, 2652, 2652, 2652, 2652, 2652, 2652, 2652, 2652, 2652, 2652, 2652,
    2652, 2652, 2652, 2652, 2652, 2707, 2707, 2707, 2707, 2707, 2708, 2708, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2709, 2710, 2710,
    2711, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2720, 2720, 2720, 2720, 2720, 2720, 2720, 2720,
    2720, 2720, 2722, 2722, 2722, 2722, 2722, 2722, 2724, 2742, 2742, 2742, 3072, 3072, 3072, 3072, 3072, 3072, 3072, 3138, 3138, 3138, 3138, 3138,
    3138, 3138, 3138, 3138, 3138, 3138, 3148, 3148, 3148, 3148, 3148, 3148, 3148, 3148, 3148, 3148, 3148, 3148, 3148, 3148, 3160, 3160, 3160, 3160,
    3160, 3160, 3160, 3160, 3160, 3160, 3235, 3235, 3235, 3235, 3235, 3235, 3235, 3235, 3235, 3235, 3238, 3238, 3238, 3238, 3238, 3238, 3238, 3242,
    3242, 3242, 3242, 3242, 3242, 3242, 3242, 3242, 3242, 3242, 3242, 3242, 3242, 3242, 3242, 3242, 3242, 3271, 3271, 3271, 3271, 3271, 3271, 3271,
    3271, 3271, 3271, 3271, 3271, 3271, 3271, 3271, 3271, 3271, 3271, 3271, 3271, 3271, 3271, 3271, 3271, 3271, 3271, 3271, 3271, 3271, 3271, 3271,
    3271, 3271, 3271, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3272, 3273, 3273, 3273, 3273, 3273, 3273,
    3273, 3273, 3273, 3273, 3273, 3273, 3276, 3276, 3276, 3276, 3276, 3276, 3276, 3276, 3277, 3277, 3277, 3277, 3277, 3277, 3277, 3277, 3277, 3277,
    3277, 3277, 3277, 3277, 3277, 3277, 3277, 3277, 3277, 3277, 3278, 3278, 3278, 3278, 3278, 3278, 3278, 3278, 3278, 3278, 3391, 3391, 3391, 3391,
    3391, 3391, 3391, 3391, 3391, 3391, 3391, 3391, 3391, 3391, 3392, 3392, 3392, 3392, 3392, 3392, 3392, 3392, 3392, 3392, 3393, 3393, 3393, 3393,
    3393, 3393, 3393, 3393, 3424, 3424, 3424, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3477, 3477, 3477, 3477, 3477, 3477, 3477, 3477, 3477, 3477,
    3483, 3483, 3483, 3483, 3483, 3483, 3483, 3484, 3484, 3484, 3484, 3484, 3484, 3484, 3484, 3484, 3484, 3484, 3508, 3508, 3508, 3508, 3508, 3508,
    3508, 3508, 3508, 3508, 3508, 3508, 3508, 3508, 3511, 3512, 3512, 3513, 3513, 3513, 3513, 3513, 3513, 3513, 3513, 3513, 3513, 3513, 3513, 3513,
    3513, 3513, 3513, 3513, 3519, 3519, 3519, 3519, 3519, 3519, 3519, 3520, 3520, 3520, 3521, 3521, 3521, 3521, 3521, 3521, 3521, 3521, 3521, 3521,
    3521, 3521, 3521, 3521, 3521, 3521, 3521, 3521, 3524, 3524, 3524, 3524, 3524, 3524, 3524, 3711, 3711, 3713, 3713, 3713, 3713, 3713, 3716, 3719,
    3719, 3729, 3729, 3729, 3729, 3729, 3729, 3729, 3729, 3729, 3731, 3731, 3731, 3731, 3740, 3793, 3793, 3793, 3793, 3793, 3793, 3793, 3793, 3793,
    3793, 3899, 3899, 3899, 3899, 3899, 3899, 3899, 3899, 3899, 3899, 3899, 3899, 3899, 3899, 3899, 3899, 3899, 3900, 3901, 3901, 3955, 3955, 3955,
    3955, 3955, 3955, 3955, 3955, 3955, 3955, 3956, 3956, 3956, 3956, 3956, 3956, 3956, 3956, 3957, 3957, 3957, 3957, 3957, 3957, 3957, 3972, 3972,
    3972, 3972, 3972, 3972, 3972, 3973, 3973, 3973, 3985, 3985, 3985, 3985, 3985, 3985, 3985, 3985, 3994, 3994, 3994, 3994, 3994, 3994, 3994, 3995,
    3995, 4018, 4018, 4018, 4018, 4018, 4018, 4018, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021,
    4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4021, 4063, 4063, 4063, 4063, 4063, 4063, 4063, 4063, 4064, 4067, 4070, 4070,
    4070, 4070, 4070, 4070, 4070, 4070, 4070, 4070, 4070, 4070, 4070, 4070, 4070, 4070, 4070, 4070, 4070, 4070, 4070, 4070, 4070, 4070, 4070, 4072,
    4072, 4072, 4072, 4072, 4072, 4072, 4072, 4072, 4072, 4072, 4072, 4072, 4072, 4072, 4072, 4072, 4073, 4073, 4073, 4073, 4073, 4073, 4073, 4073,
    4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074, 4074,
    4074, 4074, 4094, 4094, 4094, 4094, 4120, 4120, 4120, 4120, 4120, 4120, 4120, 4122, 4122, 4122, 4122, 4122, 4122, 4122, 4136, 4136, 4136, 4136,
    4136, 4136, 4136, 4136, 4136, 4136, 4136, 4136, 4136, 4136, 4136, 4136, 4137, 4141, 4141, 4141, 4141, 4141, 4141, 4141, 4142, 4142, 4142, 4142,
    4144, 4144, 4144, 4144, 4144, 4144, 4144, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145,
    4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4145, 4146, 4146, 4146, 4155, 4155, 4155, 4155,
    4155, 4155, 4155, 4155, 4155, 4156, 4156, 4156, 4156, 4156, 4156, 4156, 4156, 4156, 4233, 4233, 4233, 4233, 4233, 4233, 4233, 4234, 4234, 4234,
    4234, 4234, 4234, 4234, 4234, 4234, 4234, 4235, 4235, 4235, 4235, 4235, 4235, 4235, 4245, 4245, 4245, 4245, 4245, 4245, 4246, 4246, 4246, 4246,
    4259, 4259, 4259, 4259, 4259, 4259, 4259, 4259, 4260, 4260, 4260, 4260, 4260, 4260, 4260, 4260, 4260, 4260, 4326, 4327, 4327, 4327, 4327, 4327,
    4327, 4327, 4327, 4327, 4327, 4327, 4327, 4327, 4327, 4327, 4328, 4328, 4328, 4328, 4328, 4328, 4328, 4328, 4337, 4337, 4337, 4340, 4340, 4341,
    4341, 4341, 4341, 4341, 4343, 4347, 4347, 4347, 4347, 4347, 4347, 4347, 4347, 4347, 4351, 4351, 4351, 4351, 4351, 4351, 4351, 4351, 4351, 4351,
    4401, 4401, 4401, 4401, 4401, 4401, 4401, 4403, 4403, 4403, 4403, 4403, 4403, 4403, 4403, 4403, 4403, 4403, 4419, 4419, 4420, 4420, 4420, 4420,
    4420, 4420, 4420, 4420, 4420, 4420, 4420, 4420, 4420, 4420, 4420, 4420, 4420, 4420, 4420, 4420, 4420, 4420, 4420, 4420, 4420, 4420, 4420, 4420,
    4420, 4420, 4429, 4429, 4429, 4429, 4429, 4429, 4429, 4429, 4429, 4429, 4429, 4429, 4429, 4429, 4429, 4429, 4429, 4429, 4429, 4429, 4485, 4485,
    4485, 4485, 4485, 4485, 4485, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486,
    4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486, 4486,
    4486, 4486, 4537, 4537, 4537, 4537, 4537, 4537, 4539, 4545, 4545, 4545, 4548, 4548, 4548, 4548, 4548, 4548, 4548, 4548, 4548, 4548, 4548, 4548,
    4548, 4548, 4548, 4551, 4551, 4554, 4554, 4554, 4554, 4554, 4554, 4554, 4577, 4578, 4578, 4623, 4623, 4623, 4623, 4623, 4623, 4626, 4626, 4626,
    4626, 4626, 4626, 4626, 4627, 4627, 4636, 4636, 4636, 4636, 4636, 4636, 4636, 4636, 4636, 4636, 4636, 4636, 4636, 4636, 4636, 4636, 4636, 4670,
    4670, 4670, 4670, 4670, 4670, 4670, 4670, 4670, 4672, 4672, 4672, 4672, 4672, 4672, 4672, 4672, 4673, 4673, 4673, 4729, 4729, 4729, 4729, 4729,
    4729, 4729, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747, 4747,
    4747, 4747, 4747, 4752, 4752, 4752, 4796, 4796, 4796, 4796, 4796, 4796, 4796, 4831, 4831, 4831, 4831, 4831, 4831, 4831, 4835, 4835, 4835, 4835,
    4835, 4835, 4835, 4835, 4835, 4835, 4843, 4843, 4843, 4843, 4843, 4843, 4843, 4843, 4844, 4844, 4844, 4844, 4844, 4844, 4844, 4844, 4844, 4844,
    4855, 4855, 4855, 4855, 4855, 4855, 4855, 4855, 4855, 4869, 4870, 4870, 4870, 4870, 4870, 4870, 4870, 4870, 4870, 4870, 4872, 4872, 4872, 4872,
    4872, 4872, 4872, 4872, 4872, 4872, 4872, 4872, 4872, 4872, 4873, 4873, 4873, 4873, 4873, 4873, 4873, 4873, 4873, 4883, 4883, 4883, 4883, 4883,
    4883, 4883, 4883, 4883, 4883, 4883, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970,
    4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 4970, 5027, 5027, 5027, 5027, 5027, 5027, 5027,
    5027, 5049, 5049, 5050, 5050, 5050, 5050, 5050, 5050, 5050, 5081, 5081, 5081, 5081, 5081, 5081, 5081, 5081, 5081, 5081, 5081, 5081, 5081, 5081,
    5081, 5081, 5081, 5081, 5081, 5081, 5081, 5081, 5081, 5081, 5081, 5088, 5088, 5088, 5089, 5089, 5089, 5089, 5091, 5091, 5091, 5091, 5091, 5091,
    5091, 5091, 5091, 5091, 5091, 5091, 5091, 5129, 5129, 5129, 5129, 5129, 5129, 5129, 5130, 5130, 5130, 5130, 5130, 5130, 5130, 5130, 5130, 5130,
    5130, 5134, 5134, 5134, 5134, 5134, 5134, 5134, 5135, 5135, 5135, 5135, 5135, 5135, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 5148,
    5148, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149,
    5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5149, 5232, 5232, 5233, 5233, 5233, 5233, 5233, 5233, 5233, 5233, 5233, 5233,
    5233, 5233, 5233, 5233, 5233, 5233, 5233, 5234, 5234, 5234, 5234, 5234, 5234, 5234, 5234, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5235,
    5235, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5235, 5239, 5239, 5239, 5239, 5239, 5239,
    5239, 5239, 5239, 5239, 5249, 5249, 5249, 5249, 5249, 5249, 5249, 5249, 5249, 5249, 5249, 5249, 5249, 5249, 5249, 5249, 5249, 5252, 5253, 5253,
    5253, 5253, 5253, 5253, 5253, 5253, 5253, 5253, 5253, 5253, 5253, 5253, 5253, 5253, 5253, 5272, 5272, 5272, 5272, 5272, 5272, 5272, 5272, 5272,
    5272, 5272, 5272, 5272, 5272, 5272, 5272, 5272, 5398, 5398, 5399, 5399, 5399, 5399, 5399, 5399, 5399, 5399, 5399, 5399, 5399, 5399, 5399, 5399,
    5399, 5399, 5399, 5399, 5399, 5399, 5399, 5399, 5399, 5400, 5400, 5400, 5400, 5400, 5400, 5400, 5400, 5400, 5400, 5486, 5488, 5488, 5488, 5488,
    5488, 5488, 5488, 5496, 5496, 5496, 5496, 5496, 5496, 5496, 5496, 5496, 5501, 5502, 5502, 5502, 5502, 5502, 5503, 5503, 5503, 5503, 5503, 5503,
    5503, 5503, 5503, 5503, 5503, 5505, 5505, 5505, 5505, 5505, 5505, 5505, 5505, 5505, 5505, 5507, 5507, 5507, 5507, 5507, 5507, 5507, 5507, 5520,
    5520, 5520, 5520, 5520, 5520, 5520, 5520, 5521, 5521, 5533, 5533, 5533, 5533, 5533, 5533, 5533, 5533, 5533, 5533, 5533, 5533, 5533, 5533, 5533,
    5533, 5533, 5533, 5533, 5533, 5533, 5533, 5533, 5533, 5533, 5570, 5570, 5610, 5610, 5610, 5610, 5610, 5610, 5611, 5611, 5614, 5614, 5614, 5614,
    5614, 5614, 5614, 5614, 5614, 5615, 5615, 5615, 5615, 5615, 5615, 5615, 5615, 5616, 5616, 5616, 5616, 5616, 5616, 5616, 5637, 5637, 5637, 5637,
    5637, 5637, 5637, 5637, 5637, 5637, 5637, 5711, 5711, 5711, 5711, 5711, 5711, 5711, 5711, 5711, 5711, 5711, 5711, 5711, 5712, 5712, 5712, 5712,
    5712, 5712, 5712, 5712, 5712, 5712, 5712, 5714, 5714, 5714, 5714, 5714, 5714, 5714, 5714, 5714, 5714, 5865, 5865, 5865, 5865, 5865, 5865, 5865,
    5865, 5865, 5865, 5865, 5865, 5865, 5865, 5865, 5865, 5865, 5865, 5865, 5865, 5865, 5865, 5865, 5865, 5865, 5867, 5867, 5877, 5877, 5877, 5877,
    5877, 5877, 5879, 5879, 5893, 5893, 5893, 5893, 5893, 5893, 5893, 5893, 5893, 5904, 5906, 5906, 5906, 5906, 5906, 5906, 5906, 5955, 5955, 5955,
    5955, 5955, 5955, 5955, 5955, 5955, 5955, 6039, 6044, 6044, 6044, 6044, 6044, 6044, 6045, 6045, 6045, 6045, 6045, 6045, 6045, 6045, 6045, 6045,
    6045, 6045, 6045, 6045, 6045, 6045, 6045, 6045, 6045, 6045, 6045, 6045, 6045, 6045, 6045, 6051, 6051, 6061, 6061, 6061, 6061, 6061, 6061, 6061,
    6061, 6061, 6061, 6061, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192,
    6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6192, 6193, 6193, 6194, 6194, 6194, 6194, 6194, 6196, 6196, 6198, 6198, 6198,
    6198, 6256, 6256, 6256, 6256, 6256, 6256, 6256, 6257, 6257, 6257, 6257, 6257, 6257, 6257, 6257, 6257, 6258, 6258, 6258, 6261, 6261, 6261, 6261,
    6261, 6262, 6262, 6262, 6262, 6262, 6262, 6263, 6263, 6273, 6273, 6273, 6273, 6273, 6273, 6273, 6273, 6273, 6278, 6278, 6278, 6278, 6278, 6278,
    6278, 6278, 6278, 6278, 6278, 6278, 6278, 6278, 6278, 6278, 6278, 6278, 6279, 6279, 6279, 6279, 6279, 6279, 6279, 6279, 6279, 6282, 6282, 6282,
    6282, 6282, 6282, 6282, 6282, 6329, 6329, 6329, 6329, 6329, 6329, 6329, 6329, 6340, 6340, 6346, 6346, 6346, 6346, 6346, 6346, 6346, 6347, 6347,
    6347, 6347, 6347, 6347, 6347, 6347, 6347, 6347, 6347, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434,
    6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6434, 6482, 6483, 6483, 6489, 6489,
    6489, 6489, 6489, 6489, 6489, 6489, 6498, 6498, 6498, 6498, 6498, 6498, 6498, 6499, 6500, 6500, 6500, 6500, 6500, 6500, 6500, 6500, 6500, 6500,
    6500, 6500, 6500, 6500, 6500, 6500, 6511, 6511, 6511, 6511, 6511, 6511, 6511, 6512, 6512, 6512, 6512, 6512, 6512, 6512, 6512, 6512, 6512, 6574,
    6574, 6574, 6582, 6582, 6582, 6582, 6582, 6582, 6582, 6582, 6582, 6582, 6582, 6582, 6582, 6582, 6582, 6582, 6582, 6583, 6583, 6583, 6583, 6583,
    6583, 6583, 6583, 6583, 6583, 6583, 6583, 6583, 6583, 6583, 6583, 6583, 6583, 6647, 6647, 6647, 6647, 6647, 6647, 6648, 6657, 6657, 6657, 6657,
    6657, 6657, 6657, 6657, 6657, 6657, 6701, 6701, 6707, 6707, 6707, 6707, 6708, 6708, 6708, 6708, 6708, 6708, 6708, 6708, 6708, 6708, 6708, 6708,
    6708, 6708, 6708, 6708, 6708, 6708, 6708, 6709, 6709, 6709, 6709, 6709, 6709, 6709, 6709, 6709, 6766, 6772, 6772, 6772, 6772, 6772, 6772, 6772,
    6774, 6774, 6774, 6781, 6781, 6781, 6781, 6781, 6781, 6781, 6782, 6782, 6782, 6782, 6782, 6782, 6782, 6782, 6782, 6782, 6782, 6782, 6782, 6782,
    6782, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783,
    6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783, 6783,
    6784, 6784, 6784, 6784, 6784, 6784, 6784, 6829, 6829, 6829, 6830, 6830, 6830, 6835, 6835, 6835, 6835, 6835, 6835, 6835, 6835, 6835, 6835, 6835,
    6846, 6848, 6848, 6848, 6848, 6848, 6848, 6848, 6849, 6849, 6849, 6849, 6849, 6849, 6849, 6849, 6849, 6849, 6867, 6867, 6867, 6867, 6867, 6867,
    6867, 6867, 6867, 6867, 6867, 6867, 6867, 6867, 6867, 6867, 6867, 6896, 6896, 6896, 7020, 7020, 7020, 7020, 7020, 7020, 7020, 7055, 7055, 7055,
    7055, 7055, 7055, 7055, 7055, 7055, 7055, 7055, 7067, 7067, 7067, 7067, 7067, 7067, 7067, 7067, 7067, 7067, 7067, 7067, 7067, 7068, 7068, 7068,
    7068, 7068, 7068, 7068, 7068, 7068, 7068, 7068, 7068, 7068, 7069, 7069, 7069, 7069, 7069, 7069, 7069, 7071, 7077, 7077, 7094, 7094, 7094, 7094,
    7094, 7101, 7101, 7101, 7101, 7101, 7101, 7101, 7101, 7101, 7101, 7101, 7101, 7101, 7101, 7101, 7101, 7101, 7101, 7142, 7145, 7146, 7146, 7146,
    7146, 7146, 7146, 7146, 7146, 7146, 7148, 7148, 7148, 7148, 7148, 7148, 7148, 7149, 7149, 7150, 7150, 7150, 7150, 7150, 7150, 7150, 7150, 7150,
    7150, 7150, 7150, 7150, 7150, 7150, 7150, 7150, 7150, 7150, 7150, 7150, 7150, 7150, 7150, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151,
    7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151,
    7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7151, 7153, 7153, 7153, 7153, 7153, 7153, 7153, 7154, 7154, 7154, 7156, 7156,
    7156, 7156, 7156, 7156, 7156, 7156, 7156, 7156, 7156, 7156, 7156, 7156, 7156, 7156, 7156, 7167, 7167, 7167, 7167, 7167, 7167, 7167, 7167, 7167,
    7167, 7167, 7167, 7167, 7167, 7167, 7202, 7202, 7202, 7202, 7202, 7202, 7202, 7202, 7202, 7202, 7334, 7334, 7334, 7334, 7334, 7334, 7334, 7334,
    7334, 7334, 7362, 7362, 7362, 7362, 7362, 7362, 7362, 7362, 7362, 7362, 7363, 7363, 7363, 7363, 7363, 7363, 7363, 7363, 7363, 7363, 7363, 7363,
    7363, 7363, 7363, 7363, 7363, 7364, 7364, 7364, 7364, 7364, 7364, 7364, 7365, 7365, 7365, 7365, 7365, 7365, 7365, 7365, 7365, 7365, 7366, 7366,
    7366, 7366, 7366, 7366, 7366, 7367, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7384, 7385, 7385, 7385, 7385, 7385,
    7385, 7385, 7385, 7385, 7385, 7385, 7385, 7389, 7389, 7389, 7389, 7389, 7389, 7389, 7389, 7389, 7389, 7391, 7391, 7404, 7404, 7404, 7404, 7404,
    7404, 7404, 7404, 7404, 7404, 7404, 7404, 7404, 7404, 7404, 7404, 7404, 7410, 7410, 7410, 7410, 7410, 7410, 7411, 7411, 7411, 7411, 7411, 7411,
    7411, 7411, 7411, 7423, 7423, 7423, 7423, 7423, 7423, 7423, 7423, 7423, 7423, 7426, 7426, 7426, 7426, 7426, 7426, 7426, 7426, 7426, 7426, 7552,
    7552, 7552, 7552, 7552, 7552, 7552, 7552, 7552, 7552, 7552, 7552, 7552, 7552, 7552, 7552, 7552, 7552, 7552, 7552, 7552, 7552, 7552, 7552, 7552,
    7552, 7552, 7552, 7552, 7552, 7552, 7552, 7553, 7553, 7553, 7553, 7564, 7564, 7564, 7564, 7564, 7564, 7564, 7577, 7577, 7577, 7577, 7577, 7577,
    7577, 7577, 7577, 7649, 7649, 7649, 7649, 7649, 7649, 7649, 7649, 7649, 7649, 7649, 7649, 7649, 7649, 7649, 7649, 7649, 7649, 7649, 7649, 7649,
    7649, 7649, 7649, 7649, 7653, 7653, 7653, 7653, 7653, 7653, 7653, 7653, 7653, 7653, 7668, 7668, 7668, 7668, 7668, 7668, 7668, 7668, 7668, 7668,
    7669, 7669, 7669, 7669, 7669, 7669, 7669, 7670, 7670, 7670, 7670, 7670, 7670, 7670, 7670, 7670, 7670, 7671, 7671, 7671, 7671, 7671, 7671, 7671,
    7671, 7671, 7671, 7671, 7671, 7671, 7671, 7677, 7681, 7681, 7681, 7682, 7682, 7682, 7682, 7682, 7682, 7682, 7683, 7684, 7684, 7684, 7684, 7684,
    7684, 7684, 7684, 7684, 7688, 7688, 7688, 7688, 7688, 7688, 7688, 7688, 7688, 7688, 7688, 7688, 7688};

}  // namespace detail::tables::english
// clang-format on

template <>
struct ready_table<english> {
    static constexpr word_table value{detail::tables::english::letters, detail::tables::english::entries, detail::tables::english::begins};
};

}  // namespace v0
}  // namespace newsprint
