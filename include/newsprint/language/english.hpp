// English.
#pragma once

#include <string_view>

#include <newsprint/language/english_months.hpp>
#include <newsprint/language/tables/english.hpp>
#include <newsprint/language/words.hpp>

namespace newsprint {
inline namespace v0 {

/// English: the words, signs and forms of its news pages, of all continents.
struct english {
    using built_on = english;  // its table stands in tables/english.hpp, for languages built on it too
    static constexpr std::string_view tag = "en";
    static constexpr forms form{name_form::latin, date_order::month_first, false, false, -360, learned_for::english};

    static constexpr newsprint::words words[] = {
        {sense::furniture, where::any,
         "skip to main content|skip to content|skip to navigation|skip to main navigation|skip to key events|skip to article|skip to footer|"
         "skip to search|skip navigation|skip advertisement|skip past newsletter promotion|skip to next section|jump to content|jump to navigation|"
         "go to navigation|go to main content|accessibility links|accessibility help|keyboard shortcuts|keyboard shortcuts for audio player|"
         "screen reader|share this article|share this story|share this page|share this post|share this with|share full article|share article|"
         "share via|share on facebook|share on twitter|share on x|share on whatsapp|share on linkedin|share on reddit|share on pinterest|"
         "share on telegram|share via email|share by email|share by post|share link|share page|share options|share or comment on this article|"
         "share what you think|share your thoughts|share to facebook|share to twitter|share article via|tweet this|post to facebook|"
         "email this article|email this story|email a link|e-mail this|email to a friend|email article|send to a friend|send this page|"
         "send a link to this page|copy link|copy url|copy the link|link copied|link copied to clipboard|copied to clipboard|print this page|"
         "print this article|print this story|print article|print page|printer friendly|printer-friendly|print subscriptions|today's paper|"
         "today’s paper|view e-paper|order reprints|buy reprints|request reprint|reprints & permissions|reprints and permissions|save article|"
         "save for later|save this article|save story|add to saved|add to reading list|article bookmarked|bookmark this|find your bookmarks|"
         "remove from saved|my saved articles|saved for later|text size|font size|increase text size|decrease text size|increase font size|"
         "decrease font size|change text size|resize text|small medium large|dark mode|light mode|reset font|view comments|show comments|"
         "hide comments|read comments|read the comments|see comments|load comments|load more comments|post a comment|post comment|add a comment|"
         "add comment|add your comment|leave a comment|leave a reply|write a comment|join the conversation|join the discussion|"
         "join our commenting forum|be the first to comment|comments are closed|comment on this article|comment on this story|"
         "comments for this article|have your say|start the conversation|commenting guidelines|community guidelines|comments have to be in english|"
         "abide by our community guidelines|report abuse|report comment|report this comment|your email address will not be published|"
         "required fields are marked|the comments below have been moderated|the views expressed in the contents above|"
         "the comments below have not been moderated|please log in to comment|log in to comment|sign in to comment|login to comment|"
         "you must be logged in|notify me of|reply to this comment|comments on this item|most recent comments|show all comments|view larger image|"
         "view large image|view image|view gallery|view photos|view slideshow|view full gallery|view full screen|view full image|enlarge image|"
         "enlarge this image|click to enlarge|click image to enlarge|tap to enlarge|zoom image|expand image|hide caption|toggle caption|show caption|"
         "open in gallery|open image in gallery|launch gallery|photo gallery|image gallery|full screen|fullscreen|exit full screen|close gallery|"
         "open gallery|see more photos|more photos|previous image|next image|previous slide|next slide|play video|play live radio|listen live|"
         "listen to this article|listen to article|listen to this story|listen to the story|listen to story|listen - |listen·|audio article|"
         "this article can be listened|play audio|pause audio|download audio|this audio is auto-generated|automated voice|autoplay|auto play|"
         "playback speed|closed captions|video player|video unavailable|please use chrome browser|more accessible video player|to view this video|"
         "javascript is disabled|enable javascript|please enable javascript|your browser does not support|this video can not be played|"
         "this content is not available|media playback is unsupported|to play this media|could not be loaded|loading comments|still loading|"
         "video duration|video transcript|live updates are turned|back to top|return to top|back to home|return to homepage|back to homepage|"
         "back to article|scroll to top|scroll to continue|scroll for more|scroll down|swipe for more|story continues below|article continues below|"
         "article continues after|story continues after|continue reading below|content continues below|advertisement continue|advertise here|"
         "advertisement - |continue below|text ad:|this article continues|continues below this ad|continue reading this article|ad feedback|"
         "report this ad|remove ads|why am i seeing this|paid content|sponsored content|promoted stories|promoted content|partner content|"
         "branded content|paid post|affiliate links|we may earn a commission|we may earn commission|may receive compensation|independently selected|"
         "recommendations are independently chosen|cookie policy|cookie settings|cookie preferences|manage cookies|accept cookies|accept all cookies|"
         "we use cookies|privacy policy|privacy notice|privacy settings|privacy preferences|your privacy choices|your ad choices|"
         "your us state privacy rights|do not sell my|do not sell or share|terms of use|terms of service|terms and conditions|terms & conditions|"
         "terms of sale|visitor agreement|code of ethics|editorial guidelines|corrections policy|about our ads|adchoices|ad choices|help center|"
         "help centre|frequently asked questions|site map|site index|sitemap|advertise with us|manage subscription|manage my account|account settings|"
         "user menu|sign up here|forgot your password|create account|create an account|create a free account|don't have an account|"
         "don’t have an account|already have an account|already registered|already a subscriber|already a member|logged in as|set edition|"
         "change edition|us edition|uk edition|international edition|open menu|close menu|open navigation|close navigation|toggle navigation|"
         "toggle menu|site search|search this site|search for:|search the site|search button|more sharing options|see more stories|read full story|"
         "read the full story|read full article|expand article|collapse article|opens in new window|opens in a new window|opens in new tab|"
         "opens new tab|not responsible for the content of external sites|read about our approach to external linking|this page will automatically|"
         "refresh page|refresh the page|min read|mins read|minute read|minutes read|minutes to read|min. read|minute listen|min listen|"
         "estimated reading time|time to read|this article is more than|this article was published more than|article is from the archive|total views|"
         "reuse this content|reuse content|republish this article|republish this story|license this article|license this content|get the data|"
         "get the data for this chart|embed this|embed code|download this image|created with datawrapper|made with flourish|source code|download pdf|"
         "download image|download the app|view original|view on instagram|view on twitter|view this post on instagram|view this post|a post shared by|"
         "pic.twitter.com|view on x|this post was originally|this content is provided by|allow all cookies|allow and continue|"
         "this article contains content provided by|to view this content|we ask for your permission|purchase licensing rights|send us a tip|"
         "was this article helpful|was this article valuable|was this page helpful|did you find this article|what did you think of|"
         "do you have an opinion on the issues raised|how we handle corrections|report an error|report a typo|report a correction|spotted an error|"
         "suggest a correction|see a mistake|found a mistake|notice a mistake|send feedback|give feedback|our standards|why you can trust|"
         "trust principles|the trust project|how we reported|how we rank|quotes delayed|data delayed|market data provided|delayed a minimum of|"
         "see here for a list of exchanges|figures are delayed|stock quotes provided|as of market close|quote lookup|sign in to access|"
         "trending now on|dismiss this|please enter a valid|invalid email|enter your email|this field is required|thank you for signing up|"
         "thanks for signing up|thank you for subscribing|thank you for registering|thanks for registering|you are now subscribed|you're all set|"
         "you’re all set|you have successfully|an error occurred|check your inbox|please check your email|don't show me this message again|"
         "don’t show me this message again|we have a small favour to ask|remind me in|remind me later|accessibility feedback|accessibility statement|"
         "connect with us|follow author|add topic|follow this author|stories chosen for you|make us preferred source|add us as a preferred source|"
         "preferred source on google|add as preferred source on google|google news|apple news|newsletter sign up|newsletter signup|rss feed|rss feeds|"
         "google play|available on ios|portrait of|profile picture|headshot of|author image|image without a caption|view profile|see full bio|"
         "see all articles by|view all posts by|view all articles by|all posts by|more by this author|more from author|author archive|"
         "previous article|next article|previous post|next post|previous story|next story|post navigation|prev article|rate this article|"
         "rate this story|average rating|take our poll|take our survey|take our quiz|games & puzzles|daily crossword|crossword puzzle|explore more|"
         "browse by topic|trending topics|trending searches|popular searches|recent searches|latest newsletter|breaking news alerts|news alerts|"
         "turn on notifications|push notifications|notification settings|allow notifications|choose your plan|icon linking to|arrow-right|arrow right|"
         "arrow left|hambermenu|icon menu|close icon|search icon|twitter icon|facebook icon|email icon|this is a modal window|"
         "beginning of dialog window|end of dialog window|escape will cancel|no compatible source|font family|reset restore all settings|"
         "click to comment|spread the love|email this link|app icon|close video ad|this feature is currently unavailable|see the full story|"
         "loading ad|ad loading|skip ad in|ad ends in|copy this link|share to x|share to email|share link copied|send by email|save to reading list|"
         "view 1 comment|view more comments|comments off|comments are off|comment guidelines|terms and privacy policy|terms of use and privacy|"
         "auto-generated from a syndicated feed|is auto-generated|syndicated feed|this story has not been edited|picturesreuters|"
         "this article was created|this article was written by ai|produced with the assistance of|automated summary|transcripts are created|"
         "rush deadline|this text may not be in its final form|accuracy and availability may vary|listen to the full|news app|"
         "available on the app store|on google play|enable notifications|get notifications|free trial|monthly plan|annual plan|billed as|"
         "billed annually|billed monthly|/month|/year|protected-iframe|iframe|your cart|add to cart|shopping cart|home delivery|start home delivery|"
         "sound off|send a news tip|news tip|send us your news|submit your|add as preferred|save this story|free articles left|picture-in-picture|"
         "closed captioning|public inspection file|eeo report|sponsored links|loaded:|stream type|playback rate|remaining time|captions off|"
         "comments are posted from viewers|do not always reflect the views|comments will be edited|we’re sorry, this feature|"
         "we're sorry, this feature|by allowing ads to appear|online condolences|every hour with her|this story was produced|"
         "exclusive news, data and analytics|for financial market professionals|browse an unrivalled portfolio|access unmatched financial data|"
         "screen for heightened risk|build the strongest argument|the most comprehensive solution to manage|the industry leader for online information|"
         "close ad|watch more local news|more ways to get our news|corrections and clarifications|submit a news tip"
         "|download our app|please turn on javascript|to use this feature|download today|legal disclaimer|source text for eikon|"
         "further company coverage|sorry, there seem to be some issues|to see similar stories|please click here|click here to|comments powered by|"
         "powered by disqus|post views:|visits today|loading the player|watch the video above|watch the video below|see video above|"
         "cover picture for the article|can be managed in browser preferences|premium titles|want to advertise|"
         "has no responsibility for the content|provides the information “as is”|scroll down for video|text-to-speech"},
        {sense::furniture, where::whole,
         "share|shares|sharing|tweet|tweets|retweet|pin it|likes|dislike|reply|report|repost|print|email|e-mail|mail|mailto|save|saved|bookmark|"
         "bookmarks|copied|link|links|embed|download|downloads|transcript|expand|collapse|enlarge|zoom|gallery|image|images|photo|photos|video|videos|"
         "audio|media|caption|captions|hide|show|toggle|open|close|closed|×|✕|ok|okay|yes|no|done|cancel|submit|send|apply|reset|clear|back|go back|"
         "next|previous|prev|prev next|more|more...|less|see more|read more|read less|learn more|find out more|view more|show more|all|home|homepage|"
         "menu|main|nav|navigation|search|go|filter|sort|sort by|newest|oldest|most liked|most recent|latest|live|loading|loading...|please wait|"
         "refresh|retry|error|settings|preferences|options|help|faq|about|contact|contacts|careers|jobs|advertise|advertising|advertisements|ad|ads|"
         "advert|adverts|sponsored|promoted|sponsor|partner|partners|marketing|facebook|twitter|x.com|instagram|linkedin|pinterest|whatsapp|telegram|"
         "reddit|tumblr|flipboard|pocket|messenger|youtube|tiktok|threads|bluesky|mastodon|snapchat|wechat|viber|skype|sms|rss|google|google+|"
         "google plus|apple|podcast|x facebook|facebook twitter|facebook messenger email|facebook twitter email|facebook x email|share tweet|"
         "share tweet email|share tweet pin|gmail|yahoo mail|print-icon|mail-icon|comment|comments|no comments|0 comments|comment now|conversation|"
         "discussion|discuss|feedback|reactions|react|responses|replies|community|forum|join|login|log out|logout|signin|sign out|sign up|signup|"
         "register|register sign in|subscribe|subscribe now|subscriber|subscribers|subscription|subscriptions|subscriber only|subscriber exclusive|"
         "subscribers only|for subscribers|premium|premium content|premium article|exclusive to subscribers|members only|member exclusive|plus|free|"
         "free article|gift|gift article|gift this article|gift a subscription|donate|support us|support now|support|contribute|become a member|"
         "membership|account|my account|profile|user|username|password|your name|first name|last name|email address|your email|newsletter|newsletters|"
         "notifications|notification|alerts|alert|unsubscribe|follow|follow us|following|unfollow|followed|followers|add|added|remove|edit|delete|"
         "undo|pause|stop|mute|unmute|listen|listen now|watch now|watch video|replay|skip|skip ad|skip intro|subtitles|1x|speed|volume|share video|aa|"
         "a a|a+|a-|a- a+|aaa|medium|large|extra large|normal|font|size|theme|auto|language|english|en-us|select language|translate|edition|editions|"
         "international|global|horoscope|crossword|crosswords|puzzles|games|sudoku|quiz|quizzes|poll|polls|survey|shop|store|deals|coupons|"
         "classifieds|marketplace|e-edition|epaper|e-paper|archive|archives|back issues|obituaries home|privacy|terms|cookies|accessibility|rights|"
         "legal|imprint|copyright|corrections|ethics|tips|submit news|submit a tip|thank you|thanks|welcome|hello|hi|new!|trending|featured|popular|"
         "today|explore|discover|browse|topics list|views|view|reads|hits|votes|rating|ratings|monthly|annual|yearly|one-time|other amount|continue|"
         "continue →|get started|start now|try now|try free|buy now|accept|accept all|agree|i agree|i accept|decline|reject|reject all|manage|"
         "manage options|got it|confirm|verify|undefined|null|nan|n/a|default title|image placeholder|placeholder|thumbnail|logo|icon|avatar|banner|"
         "header|footer|sidebar|main content|section menu|sections menu|all sections|in this article|on this page|table of contents|contents|go to|"
         "see also on|most viewed|most popular today|suggested topics|text only|desktop|app|apps|ios|android|e-newsletter|view as list|view as grid|"
         "slideshow|1/1|read in app|open in app|open app|install|update now|explore topics|our network|network|masthead|investors|sign up now|"
         "anonymous|verified|pinned|edited|see all|view all|show all|hide all|select all|none|end of article|end of content|end of story|"
         "editorial standards|editorial team|tip us off|send us news|about the author|watch live|play video|"
         "story continues|more to come|more to come…|more to come...|more soon|like this:|like loading...|video:|loading the player|"
         "watch the video|see full page|read full article|click to rate|one app.|start reading|key events|show key events only|auto update|release versions|social media profiles"},
        {sense::plea, where::any,
         "subscribe to our|subscribe to the|subscribe for|subscribe today|subscribe now|subscribe to read|subscribe to continue|subscribe to get|"
         "subscribe to receive|subscribe here|support our journalism|support independent journalism|support local journalism|"
         "support quality journalism|support trusted journalism|support the guardian|your support helps|your support makes|make a donation|"
         "make a contribution|donate now|become a supporter|become a subscriber|become a member|become a patron|join today|join us today|"
         "become an insider|help us continue|help keep family|consider supporting|consider donating|consider subscribing|please support|please donate|"
         "please subscribe|ad blocker|adblocker|whitelist our site|sign up for|sign up to|sign up here|sign up now|sign up today|signed up for|"
         "register for free|register now|register to continue|register to read|register for our|get our free|get the best of|get breaking news|"
         "get unlimited|get full access|get alerts|get the day's|get the day’s|get more news|get stories like this|get this newsletter|in your inbox|"
         "to your inbox|delivered directly to|stay up to date|stay up-to-date|stay informed|stay in the know|keep up to date|don't miss out|"
         "don’t miss out|never miss|be the first to know|unlimited access|unlimited digital access|full digital access|start your free trial|"
         "start your trial|try it free|cancel anytime|cancel any time|limited time offer|to continue reading|to read the full|to keep reading|"
         "to read this article|you have reached your limit|you've reached your|you’ve reached your|articles remaining|this article is for subscribers|"
         "this article is for paying|this is a subscriber|available to subscribers|exclusive to subscribers|exclusively for subscribers|"
         "for subscribers only|only for subscribers|premium subscribers|premium members|download our app|download our free app|download the app|"
         "install the app|install our app|get the app|available on the app|follow us on|follow us for|join our whatsapp|join the whatsapp|"
         "join the telegram|join st's|join st’s|whatsapp channel|telegram channel|visit our website|visit us at|listen to the podcast|listen to our|"
         "subscribe on youtube|click here for|click to subscribe|click the link|tap here|opt in for|want more local news|enjoy unlimited|"
         "like what you|to enjoy additional benefits|send us your|send tips|send a tip|got a tip|got a story|we want to hear|we'd love to hear|"
         "we’d love to hear|we would love to hear|share your story|share your experience|share your views|share your news|share your photos|"
         "contact our news|contact our newsroom|contact the reporter|email us at|write to the editor|letter to the editor|letters to the editor|"
         "reach us at|reach the reporter|to contact the editor|to contact the author|if you would like to submit|considered for publication|"
         "you can unsubscribe|unsubscribe at any time|unsubscribe any time|you may unsubscribe|by signing up|by subscribing|by entering your|"
         "by providing your|i would like to be emailed|i would like to receive|i agree to|offers, events and updates|protected by recaptcha|"
         "this site is protected|place an ad|take the survey|enter our|offers tailored|we offer tailored|newsletter provides|newsletter here|"
         "our newsletters|weekly newsletter|daily newsletter|science newsletter|morning newsletter|is a 501(c)(3)|tax-deductible|if you liked|"
         "if you enjoyed|crisis text line|call samaritans|if you or someone you know|suicide prevention lifeline|news in one place|all in one place|"
         "start the day smarter|start your day|home delivery|for new subscribers|new subscribers only|renew your plan|subscribe or renew|plan to win|"
         "win prizes|join thousands|support our work|donate today|get the latest|delivered to your|calling or send|you have free articles left|"
         "last free article|this article is free|we've got your back|we’ve got your back|this feature is currently unavailable|"
         "comments have to be in english|comments will be edited|comments are posted from viewers|transcripts are created|"
         "this text may not be in its final form|produced with the assistance of|by allowing ads to appear|we use cookies|uses cookies|use of cookies|"
         "your browser does not support|javascript is disabled|enable javascript|this story has not been edited|"
         "not responsible for the content of external sites|add commentcomments|comment guidelines|commenting guidelines|we may earn a commission|"
         "independently selected|use a different browser|this page will automatically|online condolences|by continuing to use|you agree to our|"
         "you consent to"},
        {sense::rights, where::any,
         "acquire licensing rights|acquire licensing rights, opens new tab|purchase licensing rights|purchase licensing rights, opens new tab|"
         "license photo|all rights reserved|all right reserved|rights reserved|copyright|©|ⓒ|(c) 20|(c) 19|&copy;|"
         "may not be published, broadcast, rewritten|may not be published|may not be reproduced|may not be republished|may not be redistributed|"
         "may not be copied|may not be translated|rewritten or redistributed|redistributed without permission|no part of this|no reproduction|"
         "not for reproduction|reproduction prohibited|reproduction in whole or in part|reproduction without|unauthorized reproduction|"
         "unauthorised reproduction|protected by copyright|used under license|cc by|cc by-sa|cc by-nd|reprinted with permission|"
         "republished with permission|published with permission|distributed by tribune|website terms of use|terms of use and permissions|"
         "visit our website terms|may not be published, broadcast|material may not be|use of this material"},
        {sense::role, where::any,
         "reporter|reporters|correspondent|correspondents|editor|editors|writer|staff writer|staff writers|columnist|journalist|contributor|"
         "contributors|freelancer|stringer|reviewer|blogger|commentator|presenter|anchor|news anchor|newsreader|broadcaster|producer|"
         "senior producer|digital producer|news producer|photographer|staff photographer|photojournalist|videographer|cartoonist|illustrator|"
         "news intern|bureau chief|political bureau|news desk|newsdesk|web desk|digital desk|sports desk|news service|editorial board|"
         "editorial staff|staff reporters|staff and agencies|staff and wire reports|editor-in-chief|editor in chief|editor-at-large|editor at large|"
         "managing editor|night editor|news editor|copy editor|sub-editor|subeditor|page editor|editor, opinion|city editor|deputy managing editor|"
         "executive editor|founding editor|contributing columnist|guest columnist|opinion columnist|sports columnist|senior columnist|"
         "syndicated columnist|op-ed columnist|guest contributor|special contributor|senior journalist|senior contributor|video journalist|"
         "multimedia journalist|freelance journalist|freelance writer|investigative journalist|data journalist|broadcast journalist|"
         "local democracy reporter|local democracy reporting service|lobby correspondent|travel writer|feature writer|sports writer|sportswriter|"
         "football writer|cricket writer|science writer|food writer|theatre critic|film critic|music critic|art critic|restaurant critic|tv critic|"
         "television critic|chief critic|book critic|leader writer|chief economics commentator|economics commentator|chief reporter|"
         "chief correspondent|reporting fellow|news fellow|news director|audience editor|social media editor|engagement editor|"
         "visual journalist|meteorologist|weather reporter|weather editor|agency reporter|associated press writer|associated press writers|"
         "ap writer|ap business writer|ap sports writer|ap basketball writer|ap baseball writer|ap pro football writer|ap football writer|"
         "ap science writer|ap medical writer|ap technology writer|ap entertainment writer|ap economics writer|ap film writer|ap national writer|"
         "ap diplomatic writer|afp journalist|reuters correspondent|contributing writer|consultant editor|consulting editor|public editor"},
        {sense::by, where::start,
         "by|by:|by staff|words by|story by|story and photos by|text by|text and photos by|text and photographs by|written by|article by|report by|"
         "submitted by|contributed by|review by|interview by|interviewed by|analysis by|comment by|commentary by|opinion by|column by|guest post by|"
         "guest column by|essay by|author:|authors:|writer:|written by:|byline:|reporter:|reporters:|live reporting by|explainer by|feature by|"
         "edited and written by|special report by|exclusive by|reported by"},
        {sense::published, where::any,
         "published|published on|published at|published by|published date|publish date|date published|publication date|date of publication|"
         "first published|first published on|first published at|originally published|originally published on|online publication|posted|posted on|"
         "posted at|post date|date posted|date:|issued on|issued at|issue date|release date|released on|created on|created:|creation date|added on|"
         "filed:|filed on|submitted on|air date|aired on|first broadcast|original publication date|submitted at|article published|article date|"
         "story published|story filed|date created|this was published|datepublished|first posted|originally posted|posted:|released:|released at"},
        {sense::modified, where::any,
         "updated|updated on|updated at|update:|last update|last updated|last updated on|last updated at|latest update|date updated|modified|"
         "modified on|last modified|last modified on|date modified|modified date|revised:|last revised|last amended|last edited|article updated|"
         "story updated|page updated|recently updated|last changed|last reviewed|refreshed"},
        {sense::other_time, where::any,
         "hours ago|hour ago|minutes ago|minute ago|mins ago|min ago|hrs ago|hr ago|days ago|day ago|weeks ago|week ago|months ago|month ago|"
         "years ago|seconds ago|today is|today's date|today’s date|expires|expires on|offer ends|market closed|markets closed|time now|heard on|"
         "appears in print|in print on|print edition of|version of this article appears"},
        {sense::credit_before, where::any,
         "photo:|photo :|photo -|photo –|photo —|photo/|photo by|photo by:|photos:|photos by|photo courtesy|photo courtesy of|photo courtesy:|"
         "photo credit|photo credit:|photo credits:|photo credit -|photo via|photo provided by|photo supplied by|photo supplied|photo taken by|"
         "photo illustration by|photo illustration:|photo source:|photograph:|photograph by|photograph by:|photograph courtesy|photograph courtesy of|"
         "photographs:|photographs by|photographs courtesy of|photography by|photography:|photographer:|photographed by|(photo|[photo|file photo:|"
         "file photo by|file picture:|file image:|file pic:|handout photo|picture:|picture :|picture by|picture credit|picture credit:|"
         "picture courtesy|picture courtesy of|picture supplied|pictures:|pictures by|pic:|pic :|pic by|pic credit|pic credit:|pic courtesy|pics:|"
         "pic/|(pic|(picture|image:|image :|image by|image by:|image credit|image credit:|image credits:|image courtesy|image courtesy of|"
         "image source|image source:|image source,|image via|image supplied|image provided by|images:|images courtesy|(image|[image|screenshot:|"
         "screenshot by|screenshot via|screen grab:|screengrab:|screengrab/|screenshot/|video:|video by|video by:|video courtesy|video courtesy of|"
         "video via|video source|video credit|video credit:|footage:|footage by|footage courtesy|credit:|credit :|credit...|credit…|credit -|"
         "credit by|credits:|credit/|courtesy:|courtesy of|courtesy photo|courtesy photo/|courtesy image|(courtesy|supplied:|supplied by:|"
         "supplied photo|supplied/|provided:|provided by:|provided photo|provided/|(provided|(supplied|contributed photo|contributed/|submitted photo|"
         "submitted/|handout:|handout/|handout by|illustration:|illustration by|illustration by:|illustrations by|illustrations:|illustration/|"
         "illustration credit|graphic:|graphic by|graphics:|graphics by|graphic/|artwork:|artwork by|cartoon:|cartoon by|map:|map by|maps by|chart:|"
         "chart by|charts by|render:|rendering:|rendering by|rendering courtesy|rendering courtesy of|animation by|composite:|composite by|"
         "source image|stock photo|stock image|ap photo/|ap photo|(ap photo/|(ap photo|ap photo by|ap/|ap images/|ap file photo|pool photo via ap|"
         "via ap|afp/|afp via|afp photo|afp photo/|afp -|reuters/|reuters:|reuters file|reuters photo|reuters photo:|getty images|getty images/|"
         "getty images:|getty/|getty:|getty images via|via getty images|via getty|epa/|epa-efe/|epa:|pa/|pa:|pa wire|pa images/|pa media/|aap:|aap/|"
         "aap image/|alamy:|alamy/|alamy stock photo|shutterstock|shutterstock:|shutterstock/|istock|istock:|istock/|istockphoto|unsplash|unsplash/|"
         "pexels|pixabay|flickr/|wikimedia commons|bloomberg via|bloomberg/|anadolu via|anadolu agency via|nurphoto via|sipa usa via|zuma press|"
         "zuma press wire via|xinhua/|yonhap/|yonhap photo|kyodo/|kyodo news via|nasa/|abc news:|staff photo|staff photo by|staff photo/|st photo:|"
         "st photos:|st graphics:|st file|scmp pictures|cna/|usa today sports|usa today network|imagn images|rex features|rex/|rex/shutterstock|swns|"
         "swns/|mercury press|solent news|south west news service|press eye|inpho/|sportsfile|collins photo|photocall|photo stock|library picture|"
         "stock picture|picture posed by|google maps|google street view|google earth|google/|facebook/|instagram/|twitter/|twitter:|instagram:|"
         "facebook:|tiktok/|youtube/|youtube:|linkedin/| source:|(source:"},
        {sense::credit_after, where::end,
         "getty images|getty images.|getty|afp|afp photo|reuters|reuters photo|reuters file photo|associated press|the associated press|ap|ap photo|"
         "via ap|via ap, file|ap, file|file|file photo|file photos|file picture|file image|file pic|file)|file photo)|stock photo|stock image|stock|"
         "library image|library picture|pool|pool photo|handout|handout photo|handout via reuters|handout/file photo|archive|archive photo|archant|"
         "photo|photos|photograph|picture|pictures|image|images|illustration|graphic|screenshot|screengrab|video|shutterstock|istock|istockphoto|"
         "alamy|alamy stock photo|pa|pa media|pa wire|pa images|pa archive|press association|aap|aap image|epa|epa-efe|efe|dpa|ansa|tass|xinhua|"
         "yonhap|kyodo|jiji|bernama|pti|ani|ians|zuma|zuma press|bloomberg|bloomberg news|anadolu|anadolu agency|nurphoto|sipa|sipa usa|rex|"
         "rex features|swns|imagn images|icon sportswire|usa today sports|usa today network|usa today|tribune news service|tns|for the new york times|"
         "the new york times|for the washington post|the washington post|the guardian|for the guardian|the observer|the times|the independent|"
         "the telegraph|for the telegraph|staff|staff photo|staff photographer|courtesy|courtesy photo|courtesy image|submitted photo|"
         "contributed photo|provided|provided photo|supplied|supplied photo|contributed|submitted|public media|npr|wikimedia commons|wikipedia|"
         "creative commons|public domain|unsplash|pexels|pixabay|flickr|facebook|instagram|twitter|youtube|tiktok|linkedin|google maps|"
         "google street view|google earth|nasa|noaa|bbc|bbc news|abc news|nbc news|cbs news|cnn|fox news|sky news|sky sports|itv news|cbc|cbc news|"
         "the canadian press|canadian press|postmedia|news corp australia|inpho|sportsfile|press office|via reuters|via getty images|via facebook|"
         "via twitter|via instagram|via x|via youtube|opens new tab|purchase licensing rights|agency|files|wire|pic|pics"},
        {sense::caption_word, where::any,
         "is seen|are seen|seen here|pictured|is shown|are shown|shown here|shown in|shown above|in this photo|in this image|in this picture|"
         "in this screenshot|in this frame|in this artist's|in this artist’s|in an undated|undated photo|undated image|this image taken|this undated|"
         "this combination|combination of pictures|combination photo|this aerial|photo taken|photo shows|picture shows|image shows|drone footage|"
         "video shows|screenshot shows|map shows|file|handout|stock photo|stock image|archive photo|centre|far left|far right|left to right|"
         "right to left|from left|from right|l-r|l to r|clockwise|second left|second right|front row|back row|top left|top right|bottom left|"
         "bottom right|(left)|(right)|(l)|(r)|in the background|in the foreground|aerial view|general view|artist's impression|artist’s impression|"
         "artist's rendering|artist’s rendering|artist impression|an artist's|an artist’s|a rendering|looks on|poses|posing|pose with|hold signs|"
         "hold placards|stand outside|stands outside|stands next to|stands beside|walk past|walks past|walks through|speaks at|speaks during|"
         "speaking during|celebrates after|waves|shakes hands|shake hands|arrives at|watches|rises over|on the red carpet|media caption|image caption|"
         "video caption|photo caption|still from|a scene from|poster for|the logo|mugshot|booking photo|photograph of|a photo of|second from|, left,|"
         ", left.|, right,|, right.|, center,|, left;|, right;"},
        {sense::related_heading, where::whole,
         "related|related article|related story|related news|related content|related posts|related post|related links|related link|"
         "related internet links|related reading|related videos|related video|related items|related media|related galleries|related photos|"
         "related to this story|related to this topic|related from|you may also like|you might also like|you may like|you might like|"
         "you may also enjoy|you may be interested in|you might be interested in|may interest you|also of interest|also read|also see|"
         "also in the news|also in news|also from|also trending|read also|read next|read more|read more on|read more about|read more stories|"
         "read more news|read these next|read this next|what to read next|what to read|more to read|must read|must reads|must-read|must-reads|"
         "worth reading|worth your time|keep reading|recommended|recommended for you|recommended reading|recommended stories|recommended articles|"
         "recommended videos|recommendations|recommended by|we recommend|suggested|suggested reading|suggested articles|suggested for you|"
         "suggested stories|for you|just for you|picked for you|selected for you|chosen for you|handpicked for you|from our partners|from the web|"
         "around the web|elsewhere on the web|from around the web|from the archive|from the archives|from our network|from our sister|"
         "from other sites|promoted stories|sponsored stories|most read|most read stories|most read articles|most read today|most read this week|"
         "most-read|most read news|most viewed|most viewed stories|most watched|most shared|most commented|most emailed|most discussed|most popular|"
         "most popular stories|most popular articles|most popular news|most popular today|most popular this week|most recent|most talked about|"
         "most clicked|popular now|popular stories|popular articles|popular news|popular posts|popular reads|popular today|popular topics|"
         "popular this week|trending|trending now|trending news|trending stories|trending today|trending articles|trending topics|trending videos|"
         "what's trending|what’s trending|hot topics|top stories|top story|top news|top news today|top headlines|top reads|top picks|"
         "top picks for you|top videos|top posts|top articles|top trending|today's top stories|today’s top stories|today's top news|today’s top news|"
         "today's headlines|today’s headlines|today's top picks|today’s top picks|in case you missed it|in case you missed|icymi|don't miss|"
         "don’t miss|you may have missed|what you missed|missed this|latest news|latest stories|latest headlines|latest articles|latest posts|"
         "latest updates|latest videos|latest from the|the latest news|recent news|recent stories|recent posts|recent articles|recent headlines|"
         "breaking headlines|other headlines|other news|other stories|other articles|others also read|other top stories|in other news|more news|"
         "more stories|more articles|more headlines|more top stories|more top headlines|more like this|more on this|more on this topic|more on that|"
         "more about this|more about this story|more coverage|more reading|more to explore|more to discover|more to know|more from this|"
         "more from this section|more from this author|more from the author|more from author|more from us|more from our|more from the web|"
         "more from headlines|more from news|more from world|more from politics|more from business|more from sports|more from sport|more from opinion|"
         "more from entertainment|more from lifestyle|more from technology|more from the bbc|more from the guardian|more from around the web|"
         "more in news|more in world|more in politics|more in business|more in this section|more in this series|more in opinion|more in sports|"
         "more of the story|more for you|more great reads|more must-reads|more videos|more photos|more features|more opinion|more galleries|"
         "more sports|more world news|more local news|more national news|more business news|more uk news|more politics news|more top news|"
         "more recent stories|in this section|in this series|in this story|in this topic|in this package|also in this section|also in this series|"
         "also in this package|part of this series|see also|see related|see more stories|see more news|see all stories|see next|continue reading|"
         "up next|next up|next read|previous story|explore more|explore more stories|explore related|explore further|discover more|further reading|"
         "go deeper|dive deeper|dig deeper|background reading|what we're reading|what we’re reading|what others are reading|what readers are reading|"
         "people are reading|people also read|readers also liked|readers also read|readers' picks|readers’ picks|others are reading|trending reads|"
         "editors' picks|editors’ picks|editor's pick|editor’s pick|editors picks|editors pick|editor's choice|editor’s choice|editors' choice|"
         "editors’ choice|editor picks|editor's selection|editor’s selection|staff picks|our picks|our best|our top picks|featured stories|"
         "featured articles|featured news|featured video|featured videos|featured content|features & analysis|features and analysis|top features|"
         "best of|best of the|the best of|long reads|the big stories|big stories|big story|news in pictures|watch more|watch next|watch also|"
         "more video|news videos|similar stories|similar articles|similar posts|similar news|similar topics|connected stories|linked stories|"
         "stories you may like|stories you might like|stories for you|stories we think you'll like|stories we think you’ll like|stories from|"
         "articles you may like|things to know|newsletter picks|news you may like|news you can use|from opinion|latest opinion|top opinion|"
         "get more on|get caught up|catch up|catch up on|live coverage|follow live|follow our coverage|full coverage|complete coverage|all coverage|"
         "our coverage|special coverage|further coverage|previous coverage|past coverage|earlier coverage|earlier stories|previous stories|"
         "reporter's other stories|reporter’s other stories|other stories by|other articles by|also by|also by this author|more by|recent articles by|"
         "latest by|latest from this author|ads & related stories"},
        {sense::related_heading, where::start,
         "most read from|most read in|most read on|most popular in|most popular from|most popular on|more from|more stories from|more news from|"
         "more on this story|more stories on|more in|popular in|popular on|popular from|trending on|trending in|trending now in|top stories from|"
         "top stories in|latest from|latest in|latest news from|latest stories from|recommended from|also on|also in|related stories from|"
         "read more from|read more on this|people are also reading|people who read this|readers of this article|other stories you|"
         "stories you may have missed|stories that may interest|articles that may interest|here are more|today's top|today’s top|what's new in|"
         "what’s new in|what's hot|what’s hot|the latest from|recent stories from|related coverage|related stories|related articles|editor's picks|"
         "editor’s picks"},
        {sense::related_item, where::start,
         "read more:|read more |read more>|read:|read next:|read also|read here:|read related:|read this:|read this next:|read now:|read full|"
         "read the|read on:|read in full:|also read|also see:|also watch:|also listen:|also from|see also|see more:|see related:|see:|see pictures:|"
         "see photos:|see video:|more:|more >|more on|more here:|more about|related:|related |[related|(related|[read more|[read:|[read also|"
         "[also read|[more:|[see also|(read more|(also read|(see also|(read:|>>|» read|→ read|▶ read|read>>|watch:|watch now:|watch more:|watch also:|"
         "watch video:|must watch:|must read:|must-read:|don't miss:|don’t miss:|in case you missed it:|icymi:|listen:|listen now:|analysis:|"
         "explainer:|explained:|explore:|exclusive:|fact check:|fact-check:|factbox:|timeline:|live updates:|follow live:|interactive:|in pictures:|"
         "in photos:|pictures:|photos:|gallery:|photo gallery:|podcast:|q&a:|recommended:|recommended reading:|suggested:|trending:|popular:|"
         "next story:|next article:|up next:|previous:|previous article:|continue reading:|keep reading:|further reading:|learn more:|find out more:|"
         "for more:|for more on|go deeper:|deep dive:|dig deeper:|from the archive:|from the archives:|earlier:|previously:|earlier coverage:|"
         "earlier story:|earlier report:|original story:|original article:|full story:|full coverage:|full list:|full report:|flashback:|throwback:|"
         "you may like:|you may also like:|you might like:|you might also like:|check out:|click here:|click for|click:|see details:|view original|"
         "a photo accompanying|photos accompanying|an infographic accompanying|a video accompanying|editor's pick:|editor’s pick:|editors' pick:|"
         "editors’ pick:|editor's choice:|editor’s choice:|what to know:|what we know:|things to know:|see the full story"},
        {sense::link_noun, where::end, "stories|articles|news|coverage|headlines|reading|links|videos|picks|posts"},
        {sense::tags_heading, where::start,
         "tags|tag:|tagged:|tagged in|tagged with|tagged under|keywords|keyword:|key words:|topics|related topics|related topic|related tags|"
         "related keywords|related subjects|related companies|related people|related places|related tickers|explore more on these topics|"
         "explore more on|explore topics|explore these topics|explore related topics|more on these topics|more about|more about:|see more on|"
         "see more on these topics|read more about|read more on these topics|filed under|filed in:|people mentioned|people, places and topics|"
         "categories|labels:|subjects|hashtags|article topics|article tags|story tags|topics in this article|topics in this story|topics mentioned|"
         "topics covered|topic tags|find more on|follow these topics|follow topics|get alerts on any topic|news topics|popular tags|post tags|"
         "associated topics|#|read more on:|more on:|keywords:|in this story|posted in|filed under:|tags / keywords"},
        {sense::outlet, where::any,
         "reuters|thomson reuters|associated press|the associated press|ap|ap news|apnews|agence france-presse|afp|agence france presse|afp news|"
         "upi|united press international|bloomberg|bloomberg news|bloomberg businessweek|dow jones|dow jones newswires|press association|pa media|"
         "pa news agency|the press association|bbc|bbc news|bbc sport|bbc world service|bbc world|bbc news online|bbc verify|cnn|cnn business|"
         "cnn international|cnn newsource|cnn sport|cnn travel|nbc news|msnbc|cbs news|abc news|abc radio|pbs newshour|npr|npr news|fox news|"
         "fox business|c-span|espn.com|yahoo news|yahoo finance|yahoo sports|axios|politico|vox|vice news|buzzfeed news|huffpost|huffington post|"
         "the huffington post|newsweek|time magazine|the atlantic|the new yorker|new yorker|the economist|business insider|marketwatch|barron's|"
         "barron’s|wall street journal|the wall street journal|wsj|new york times|the new york times|nyt|the washington post|washington post|"
         "usa today|usa today network|los angeles times|la times|l.a. times|chicago tribune|chicago sun-times|boston globe|the boston globe|"
         "boston herald|new york post|new york daily news|newsday|san francisco chronicle|sfgate|the mercury news|mercury news|sacramento bee|"
         "the sacramento bee|san diego union-tribune|seattle times|the seattle times|the oregonian|denver post|the denver post|salt lake tribune|"
         "deseret news|houston chronicle|dallas morning news|the dallas morning news|austin american-statesman|texas tribune|the texas tribune|"
         "arizona republic|the arizona republic|miami herald|tampa bay times|orlando sentinel|sun sentinel|atlanta journal-constitution|"
         "the atlanta journal-constitution|charlotte observer|news & observer|the philadelphia inquirer|philadelphia inquirer|"
         "pittsburgh post-gazette|baltimore sun|the baltimore sun|the washington times|washington times|washington examiner|cleveland plain dealer|"
         "detroit free press|detroit news|the detroit news|star tribune|milwaukee journal sentinel|kansas city star|st. louis post-dispatch|"
         "indianapolis star|the tennessean|the oklahoman|courier journal|spokesman-review|the spokesman-review|idaho statesman|"
         "honolulu star-advertiser|anchorage daily news|the times-picayune|tribune news service|tribune content agency|mcclatchy|gannett|"
         "states newsroom|propublica|kaiser health news|kff health news|the marshall project|the conversation|the intercept|mother jones|salon.com|"
         "the daily beast|daily beast|national review|breitbart|the verge|techcrunch|wired magazine|ars technica|engadget|cnet|zdnet|gizmodo|"
         "mashable|hollywood reporter|the hollywood reporter|rolling stone|entertainment weekly|sports illustrated|bleacher report|cbs sports|"
         "nbc sports|fox sports|sky sports|talksport|scientific american|new scientist|statnews|the guardian|theguardian.com|the times of london|"
         "sunday times|the sunday times|the daily telegraph|daily telegraph|sunday telegraph|financial times|the financial times|independent.co.uk|"
         "evening standard|daily mail|mail on sunday|the mail on sunday|mailonline|mail online|daily mirror|sunday mirror|the mirror|daily express|"
         "sunday express|daily star|the sun on sunday|metro.co.uk|city a.m.|city am|i newspaper|inews|the i paper|new statesman|the scotsman|"
         "the herald scotland|daily record|the press and journal|western mail|walesonline|belfast telegraph|irish news|the irish news|"
         "manchester evening news|liverpool echo|birmingham mail|birmingham live|yorkshire post|the yorkshire post|yorkshire evening post|"
         "northern echo|the northern echo|chronicle live|bristol post|bristol live|eastern daily press|archant|newsquest|reach plc|national world|"
         "ldrs|sky news|itv news|channel 4 news|channel 5 news|gb news|lbc|stv news|stv|euronews|euronews english|irish times|the irish times|"
         "irish independent|sunday independent|irish examiner|the irish examiner|rtÉ news|rtÉ|thejournal.ie|breakingnews.ie|cbc|cbc news|ctv news|"
         "global news|globe and mail|the globe and mail|toronto star|the toronto star|national post|postmedia|postmedia news|the canadian press|"
         "canadian press|toronto sun|vancouver sun|calgary herald|montreal gazette|ottawa citizen|winnipeg free press|radio-canada|"
         "sydney morning herald|the sydney morning herald|australian financial review|herald sun|courier-mail|the courier-mail|the west australian|"
         "news.com.au|9news|9 news|nine news|7news|seven news|sbs news|australian associated press|aap|abc rural|abc sport|nz herald|"
         "new zealand herald|stuff.co.nz|rnz|radio new zealand|1news|newshub|yonhap|yonhap news agency|yonhap news|yonhap news tv|korea herald|"
         "the korea herald|korea times|the korea times|korea joongang daily|joongang ilbo|newsis|kyodo|kyodo news|jiji press|japan times|"
         "the japan times|nikkei|nikkei asia|mainichi|the mainichi|asahi shimbun|the asahi shimbun|yomiuri shimbun|the japan news|nhk|nhk world|"
         "xinhua|xinhua news agency|china daily|global times|people's daily|people’s daily|cgtn|cctv|caixin|caixin global|south china morning post|"
         "scmp|hong kong free press|hkfp|rthk|taipei times|focus taiwan|central news agency|straits times|the straits times|channel newsasia|"
         "today online|business times|the business times|mothership|the star malaysia|malay mail|new straits times|bernama|jakarta post|"
         "the jakarta post|bangkok post|the nation thailand|vnexpress|vietnam news|vietnamnet|philippine daily inquirer|inquirer.net|rappler|"
         "philippine star|philippine news agency|gma news|abs-cbn|abs-cbn news|manila bulletin|manila times|phnom penh post|irrawaddy|"
         "times of india|the times of india|tnn|pti|press trust of india|ians|hindustan times|ht correspondent|the hindu|the hindu bureau|"
         "indian express|the indian express|express news service|new indian express|the new indian express|economic times|the economic times|"
         "et bureau|ettech|livemint|business standard|businessline|moneycontrol|ndtv|india today|news18|firstpost|scroll.in|theprint|the quint|"
         "deccan herald|deccan chronicle|the tribune india|telegraph india|outlook india|republic world|zee news|dna india|dawn.com|"
         "the express tribune|express tribune|geo news|the news international|ary news|daily star bangladesh|dhaka tribune|bdnews24.com|prothom alo|"
         "kathmandu post|the kathmandu post|daily mirror sri lanka|gulf news|khaleej times|al jazeera|al jazeera english|aljazeera.com|al arabiya|"
         "arab news|haaretz|jerusalem post|the jerusalem post|times of israel|the times of israel|ynet|ynetnews|anadolu agency|anadolu|daily sabah|"
         "hürriyet daily news|tehran times|irna|press tv|middle east eye|al-monitor|asharq al-awsat|al-ahram|ahram online|egypt today|premium times|"
         "the punch|guardian nigeria|thisday|daily trust|sahara reporters|news agency of nigeria|channels television|thecable|daily nation|"
         "nation africa|the standard kenya|the east african|daily maverick|news24|mail & guardian|timeslive|sabc news|ghanaweb|graphic online|"
         "myjoyonline|daily monitor|allafrica|herald zimbabwe|the herald zimbabwe|daily nigerian|jamaica gleaner|jamaica observer|tass|interfax|"
         "ria novosti|moscow times|the moscow times|meduza|kyiv post|kyiv independent|the kyiv independent|ukrinform|interfax-ukraine|"
         "deutsche welle|dw news|france 24|france24|dpa|deutsche presse-agentur|efe|ansa|swissinfo|politico europe|euobserver|euractiv|"
         "radio free europe|rfe/rl|radio free asia|rfa|voice of america|voa|voa news|notes from poland|balkan insight|pr newswire|prnewswire|"
         "/prnewswire/|cision|business wire|globenewswire|globe newswire|accesswire|ein presswire|newsfile corp|newsfile|canada newswire|cnw group|"
         "marketwired|prweb|eurekalert|eurekalert!|asianet|media outreach|acn newswire|benzinga|zacks|the motley fool|motley fool|seeking alpha|"
         "investorplace|investopedia|streetinsider|coindesk|cointelegraph|studyfinds|swns|storyful|inter press service|project syndicate|"
         "opendemocracy|icij|occrp|bellingcat|snopes|factcheck.org|politifact|nextdoor news|microsoft start|newsbreak|smartnews"},
        {sense::outlet, where::whole,
         "the times|the sun|time|the post|the mail|the star|the express|the i|quartz|wired|the record|the herald|the journal|the press|"
         "the chronicle|the gazette|the tribune|the citizen|the standard|the national|the nation|the daily|the week|the local|the cut|the ringer|"
         "grist|the news|the echo|the argus|the courier|newswire|guardian staff and agencies|"
         "nan|gna|pna|sapa|cape times|cape argus|weekend argus|pretoria news|saturday star|sunday tribune|sowetan|iol|pakistan today|"
         "manila standard|sunstar|malaysiakini|free malaysia today|the borneo post|new vision|the new times|the patriot"},
        {sense::outlet, where::any,
         "680 news|9to5google|9to5mac|abp live|abp news|ada derana|addis standard|advertising age|adweek|"
         "africanews|akron beacon journal|al.com|albuquerque journal|android authority|android central|"
         "android police|antara news|appleinsider|arab times|arabian business|argus leader|arise news|"
         "arizona daily star|arkansas democrat-gazette|arkansas online|arutz sheva|asbury park press|"
         "asheville citizen-times|asia times|asiaone|assam tribune|associated press of pakistan|astro awani|"
         "augusta chronicle|austin chronicle|azcentral|bahrain news agency|bakersfield californian|"
         "bangalore mirror|bangla tribune|bangor daily news|bar and bench|barstool sports|"
         "beaumont enterprise|belfast live|bendigo advertiser|billings gazette|bismarck tribune|blogto|"
         "bloombergquint|bol news|bollywood hungama|borneo bulletin|bournemouth echo|brisbane times|"
         "bucks free press|buffalo news|bulawayo24|burlington free press|business daily africa|"
         "business recorder|businessday|businesslive|businessmirror|businessworld|calgary sun|"
         "cambodia daily|cambridge news|cambridgeshire live|canberra times|cape cod times|capital fm|"
         "casper star-tribune|castanet|cbs local|cebu daily news|channels tv|charleston gazette-mail|"
         "chattanooga times free press|chimp reports|chronicle herald|cincinnati enquirer|cinemablend|"
         "citi newsroom|citizen digital|citynews|clarion ledger|cleveland.com|cnbc-tv18|cnn philippines|"
         "cnn wire|colombo gazette|colorado springs gazette|columbus dispatch|commercial appeal|"
         "computerworld|concord monitor|connacht tribune|connecticut post|contra costa times|cornwall live|"
         "corpus christi caller-times|coventry telegraph|cox media group|cp24|cricbuzz|crictracker|"
         "daily excelsior|daily graphic|daily hive|daily news egypt|daily post nigeria|daily times pakistan|"
         "dayton daily news|deadspin|democrat and chronicle|derby telegraph|derbyshire live|derry journal|"
         "des moines register|devon live|digiday|digital trends|dominion post|dorset echo|"
         "drogheda independent|dubai eye|dublin live|duluth news tribune|dundee courier|dunya news|e! news|"
         "east anglian daily times|east bay times|economynext|edinburgh evening news|edinburgh live|"
         "edmonton journal|edmonton sun|egypt independent|ejinsight|el paso times|emirates 24/7|"
         "emirates news agency|erie times-news|essex chronicle|essex live|express & star|eyewitness news|"
         "fars news agency|fast company|fayetteville observer|fin24|financial express|florida times-union|"
         "florida today|forbes|fort worth star-telegram|free press journal|fresno bee|frontpageafrica|"
         "gainesville sun|galway bay fm|gamespot|garowe online|ghana news agency|ghanaian times|"
         "glasgow live|glasgow times|gloucestershire live|gold coast bulletin|grand forks herald|"
         "grand rapids press|gray television|great falls tribune|greater kashmir|green bay press-gazette|"
         "greenville news|grimsby telegraph|groundup|gsmarena|guardian australia|gulf daily news|gulf times|"
         "halifax courier|hamilton spectator|hartford courant|hartlepool mail|hereford times|hiiraan online|"
         "himalayan times|honolulu civil beat|huddersfield examiner|hull daily mail|hurriyet daily news|"
         "i24news|illawarra mercury|impartial reporter|inc42|india tv|indiewire|indystar|"
         "information nigeria|infoworld|inkl|inquisitr|inverness courier|iol news|ipswich star|"
         "iran international|irish daily mail|irish farmers journal|irish mirror|israel hayom|jakarta globe|"
         "jewish chronicle|jewish journal|jordan times|just jared|kashmir observer|kent live|kentonline|"
         "khaosod english|khmer times|kiplinger|knoxville news sentinel|kotaku|ktn news|kuwait times|"
         "la crosse tribune|lancashire evening post|lancashire telegraph|lancasteronline|"
         "lansing state journal|las vegas review-journal|las vegas sun|legit.ng|leicester mercury|"
         "leicestershire live|leinster leader|lexington herald-leader|libya herald|libya observer|"
         "limerick leader|limerick post|lincoln journal star|lincolnshire live|live law|live science|"
         "livelaw|london free press|lubbock avalanche-journal|lusaka times|macau daily times|maclean's|"
         "macrumors|malay mail online|marketing week|masslive|medianama|mediapost|mehr news agency|menafn|"
         "mindanews|missoulian|mit technology review|mizzima|mlive|mmegi|modern ghana|modesto bee|moneyweb|"
         "montgomery advertiser|morocco world news|morung express|mumbai mirror|muscat daily|myanmar times|"
         "nagaland post|naharnet|nairobi news|naples daily news|nehanda radio|nepali times|"
         "new haven register|new zimbabwe|newcastle herald|newsday zimbabwe|newsnation|newstalk|newstalk zb|"
         "nexstar media wire|nigerian tribune|nile post|nj.com|north wales live|norwich evening news|"
         "nottingham post|nottinghamshire live|nt news|nyasa times|omaha world-herald|oman observer|"
         "oneindia|onlinekhabar|orange county register|orissa post|otago daily times|ottawa sun|oxford mail|"
         "page six|pakistan observer|palm beach post|panay news|patch.com|pattaya mail|pcmag|pcworld|"
         "pennlive|pensacola news journal|peoples gazette|perthnow|peterborough telegraph|phuket gazette|"
         "phys.org|pinkvilla|plain dealer|plymouth herald|plymouth live|pm news nigeria|pml daily|"
         "portland press herald|post and courier|post-crescent|press and journal|press-enterprise|"
         "pressreader|providence journal|pulse ghana|pulse nigeria|pulse.ng|qatar news agency|"
         "quad-city times|radar online|radio pakistan|raycom news network|reading chronicle|reading eagle|"
         "rediff|register-guard|reno gazette-journal|richmond times-dispatch|ripples nigeria|rising kashmir|"
         "roanoke times|rossendale free press|rudaw|samaa tv|san antonio express-news|santa cruz sentinel|"
         "santa fe new mexican|sarasota herald-tribune|saskatoon starphoenix|saudi gazette|"
         "saudi press agency|savannah morning news|sciencedaily|screen rant|scunthorpe telegraph|"
         "shanghai daily|shields gazette|shreveport times|shropshire star|sinclair broadcast group|"
         "sioux city journal|sixth tone|sky news australia|slashgear|sligo champion|slough observer|"
         "somerset live|south bend tribune|south wales argus|south wales echo|south wales evening post|"
         "southern daily echo|sowetan live|sowetanlive|space.com|sportskeeda|star-telegram|"
         "statesman journal|stereogum|stoke-on-trent live|sudan tribune|sunday business post|sunday world|"
         "sunderland echo|sussex live|swindon advertiser|syracuse.com|tallahassee democrat|"
         "tasnim news agency|telangana today|telegram & gazette|thai pbs|the africa report|the bolton news|"
         "the business standard|the clarion-ledger|the courier-journal|the daily caller|the daily wire|"
         "the edge markets|the epoch times|the federalist|the frontier post|the hans india|the irish post|"
         "the irish sun|the kerryman|the malaysian insider|the malaysian reserve|the morning call|"
         "the namibian|the navhind times|the new arab|the news minute|the news tribune|the next web|"
         "the online citizen|the patriot ledger|the pattaya news|the phuket news|the post-standard|"
         "the shillong times|the star-ledger|the sun daily|the thaiger|the zimbabwean|thestreet|thewrap|"
         "times colonist|times now|times of oman|times-picayune|todayonline|toledo blade|tom's hardware|"
         "topeka capital-journal|tri-city herald|tribune-review|trt world|tuko.co.ke|tulsa world|"
         "tuoi tre news|tvc news|union leader|us weekly|ventura county star|venturebeat|viet nam news|"
         "virginian-pilot|waikato times|washington free beacon|watford observer|watoday|western daily press|"
         "western morning news|wexford people|wichita eagle|windsor star|winston-salem journal|"
         "wisconsin state journal|worcester news|york dispatch|yourstory|zambia daily mail|zawya|"
         "zee business"},
        {sense::outlet, where::whole,
         "business daily|collider|daily echo|daily ft|daily post|daily sun|daily times|daily tribune|"
         "daily voice|dna|evening telegraph|evening times|ign|mid-day|mint|new age|new era|news letter|nme|"
         "outlook|people daily|pitchfork|polygon|tempo|the advocate|the asian age|the blade|the border mail|"
         "the columbian|the desert sun|the examiner|the forum|the freeman|the guardian nigeria|the island|"
         "the ledger|the monitor|the morning|the new paper|the observer uganda|the olympian|the peninsula|"
         "the pioneer|the point|the province|the reporter|the south african|the sowetan|the state|"
         "the statesman|the telegram|the week india|the whistler|the will|vulture"},
        {sense::section_name, where::whole,
         "news|home|home news|latest|latest news|top news|top stories|all news|breaking|breaking news|headlines|world|world news|international|"
         "international news|global|global news|us|u.s.|us news|u.s. news|usa|america|americas|nation|national|national news|uk|uk news|england|"
         "scotland|wales|northern ireland|ireland|canada|australia|new zealand|europe|asia|asia pacific|asia-pacific|africa|middle east|"
         "middle east & africa|latin america|china|india|japan|korea|north korea|south korea|russia|ukraine|pacific|oceania|local|local news|"
         "local & state|city|city news|cities|city & region|region|regional|regional news|metro|state|state news|states|county|community|"
         "communities|neighborhoods|suburbs|town|village|around town|politics|politics news|us politics|uk politics|political|government|congress|"
         "white house|supreme court|elections|election|election 2020|election 2022|election 2024|campaign|parliament|policy|public policy|law|"
         "law & order|justice|legal|courts|crime|crime & courts|crime & safety|crime and courts|crime & justice|police|public safety|police & fire|"
         "accidents|emergency|security|national security|defence|defense|military|war|diplomacy|foreign affairs|immigration|business|business news|"
         "business & economy|business and economy|economy|economics|economy & business|finance|markets|market news|stock market|stocks|bonds|"
         "currencies|commodities|funds|etfs|crypto|cryptocurrency|bitcoin|banking|banks|money|your money|personal finance|wealth|investing|"
         "investment|insurance|tax|taxes|retirement|pensions|real estate|property|housing|mortgages|homes|companies|company news|industry|"
         "industries|manufacturing|retail|retail & consumer|consumer|consumer news|consumer affairs|shopping|deals|employment|jobs|careers|work|"
         "workplace|labour|labor|management|leadership|entrepreneurship|entrepreneurs|small business|startups|venture capital|energy|oil & gas|"
         "oil and gas|oil|renewables|mining|utilities|agriculture|farming|farm & ranch|rural|rural affairs|transport|transportation|aviation|"
         "airlines|aerospace|aerospace & defense|shipping|railways|rail transport|autos|auto|automotive|cars|motoring|motors|driving|tech|tech news|"
         "technology|technology news|science|science & tech|science & technology|science and technology|science news|sci-tech|science & environment|"
         "space|physics|biology|archaeology|history|animals|wildlife|nature|environment|climate|climate change|climate crisis|weather|weather news|"
         "innovation|gadgets|internet|social media|cybersecurity|cyber security|artificial intelligence|ai|computing|software|hardware|mobile|"
         "telecom|telecoms|telecommunications|gaming|games|video games|esports|health|health news|health & wellness|health & fitness|"
         "health and wellness|healthcare|health care|wellness|wellbeing|well|fitness|nutrition|diet|medicine|medical|mental health|coronavirus|"
         "covid-19|covid|pharma|pharmaceuticals|biotech|education|schools|school|universities|higher education|university|students|parenting|family|"
         "kids|women|men|lgbtq|society|social affairs|religion|faith|faith & values|obituaries|obituary|deaths|births|weddings|people|"
         "people & places|profiles|lifestyle|life|life & style|life and style|life & culture|living|style|fashion|beauty|home & garden|"
         "home and garden|house & home|gardening|gardens|interiors|design|food|food & drink|food and drink|food & wine|recipes|cooking|dining|"
         "restaurants|restaurant reviews|drink|wine|travel|travel news|tourism|destinations|hotels|holidays|outdoors|pets|relationships|love|sex|"
         "dating|advice|horoscopes|astrology|culture|arts|art|the arts|arts & culture|arts & entertainment|arts and entertainment|art & design|"
         "art and design|entertainment|entertainment news|entertainment & arts|showbiz|celebrity|celebrities|celebrity news|royals|royal family|"
         "royal|movies|film|films|movie reviews|tv|television|tv & radio|tv & film|tv and radio|tv & movies|streaming|music|music news|classical|"
         "opera|theater|theatre|stage|dance|comedy|books|book reviews|literature|poetry|photography|museums|exhibitions|architecture|media|"
         "media news|journalism|press|advertising|podcasts|radio|k-pop|bollywood|hollywood|sport|sports|sports news|football|soccer|premier league|"
         "champions league|world cup|transfers|american football|nfl|nba|basketball|wnba|mlb|baseball|nhl|hockey|ice hockey|college football|"
         "college basketball|college sports|high school sports|prep sports|preps|ncaa|cricket|rugby|rugby union|rugby league|tennis|golf|formula 1|"
         "formula one|f1|motorsport|motor racing|nascar|boxing|mma|ufc|athletics|track and field|cycling|swimming|skiing|winter sports|olympics|"
         "racing|horse racing|afl|nrl|gaa|netball|volleyball|badminton|opinion|opinions|opinion & analysis|opinion columns|comment|comment is free|"
         "commentary|commentisfree|columns|columnists|column|editorial|editorials|editor's note|editor’s note|the editorial board|op-ed|op-eds|"
         "guest column|guest essay|guest opinion|guest columnists|letters|letters to the editor|letter to the editor|letter|readers' letters|"
         "readers’ letters|voices|viewpoint|viewpoints|views|perspective|perspectives|ideas|debate|blogs|blog|analysis|news analysis|explainer|"
         "explainers|explained|fact check|factcheck|fact-check|reality check|investigations|investigation|special report|special reports|reports|"
         "features|feature|in depth|in-depth|long read|long reads|longform|the long read|magazine|weekend|sunday|review|reviews|interview|"
         "interviews|q&a|quiz|data|data journalism|graphics|interactive|interactives|infographics|multimedia|photos|in pictures|pictures|"
         "photo essay|photo gallery|gallery|galleries|video|videos|audio|live|live blog|liveblog|live updates|events|calendar|things to do|"
         "what's on|what’s on|announcements|notices|public notices|legal notices|press releases|press release|news release|general|general news|"
         "other news|miscellaneous|uncategorized|uncategorised|featured|special|specials|exclusive|trending|offbeat|odd news|odd|odds & ends|"
         "oddly enough|weird news|strange news|good news|positive news|unusual|viral|world cup 2022|brexit|israel-gaza war|ukraine war|"
         "russia-ukraine war|philanthropy|charity|charities|nonprofits|human rights|human interest|humanitarian|development|global development|"
         "population|refugees|migration|disasters|natural disasters|hurricanes|wildfires|earthquakes|gun control|abortion|race|dispatch|"
         "the big story|cover story|front page|page one|on this day|today in history|from the archives|nostalgia|heritage|corrections|"
         "corrections & clarifications|about|sponsored|partner content|advertorial|newsmakers|newsletter"},
        {sense::section_name, where::start,
         "home >|home ›|home »|home /|home>|home→|home -|news >|news ›|news »|news / |news/|you are here|sections|category:|section:|topic:|topics:|"
         "world >|business >|sport >|sports >|opinion >|culture >|lifestyle >|filed under"},
        {sense::cue, where::whole,
         "host|hosts|byline|anchor|presenter|reporter|correspondent|narrator|announcer|moderator|interviewer|interviewee|q|q&a|male voice|"
         "female voice|voiceover|voice-over|voice over|sot|nat sot|natural sound|nats|end clip|begin video clip|end video clip|begin video tape|"
         "end video tape|begin videotape|end videotape|begin audio clip|end audio clip|commercial break|end|soundbite|sound bite|soundbite of music|"
         "soundbite of archived recording|laughter|applause|crosstalk|cross talk|cheering|inaudible|unintelligible|singing|chuckles|laughs|sighs|"
         "foreign language spoken|speaking foreign language|speaking in foreign language|speaks foreign language|through translator|"
         "through interpreter|via interpreter|on camera|off camera|off-camera|on screen text|unidentified male|unidentified female|"
         "unidentified person|unidentified man|unidentified woman|unidentified reporter|panelist|panelists|caller|audience member"},
        {sense::cue, where::start,
         "(soundbite of|(soundbite|[soundbite|(begin video|(end video|(begin audio|(end audio|(commercial break|(laughter)|(applause)|(crosstalk)|"
         "(music)|[music]|[laughter]|[applause]|[crosstalk]|(voice-over)|(voiceover)|(on camera)|[on camera]|[voiceover]|(singing)|(cheering)|"
         "(inaudible)|(unintelligible)|(through interpreter)|(through translator)|(via translator)"},
        {sense::production, where::any,
         "editing by|edited by|edit by|edited for|copy edited by|copyedited by|copy editing by|additional editing by|additional research by|"
         "compiled from|with inputs from|with input from|with agency inputs|with wire reports|from wire reports|from staff and wire|"
         "from staff reports|from wire services|from news services|reported and produced by|produced and edited by|senior producer:|story editor|"
         "video produced by|video editing by|video edited by|video editor:|video journalist:|filmed and edited by|camera by|cameraman:|"
         "camera operator:|audio produced by|audio engineer|photography by|photo editing by|photo editor:|picture editor:|picture research by|"
         "photographs by|graphics by|graphic by|graphics reporting by|data analysis by|data visualization by|data journalism by|data reporting by|"
         "illustration by|illustrations by|animation by|translation by|translated by|translating by|fact-checked by|fact checked by|fact-checking by|"
         "transcribed by|transcript by|digital production by|web production by|digitally edited by|desk editor|copy editor:|sub-editor:|"
         "proofreading by|for npr news|broadcast version|this story was edited|this story was reported|this article was edited|"
         "this article was produced|(editing by|(with inputs|(edited by|web editor:|web editors:"},
        {sense::table_title, where::start,
         "table:|table 1|table 2|table 3|table 4|table 5|table 1.|table 2.|<table|[table|(table|chart:|fact file|factfile|fact box|factbox|fact-box|"
         "fact sheet|factsheet|box score|boxscore|scoreboard|league table|match stats|match facts|team stats|scorecard|result:|fixtures|line score|"
         "selected financial|financial highlights|key figures|key metrics|results at a glance|condensed consolidated|consolidated balance sheets|"
         "consolidated statements|balance sheet|balance sheets|income statement"},
        {sense::table_header, where::start,
         "category|categories|item|items|name|names|rank|ranking|position|pos|no|number|#|team|teams|club|player|players|driver|rider|athlete|city|"
         "cities|town|state|country|countries|region|county|area|district|location|place|venue|year|years|month|date|day|time|period|quarter|"
         "fiscal year|season|week|round|model|models|make|brand|product|products|company|companies|firm|bank|fund|stock|ticker|symbol|index|indices|"
         "market|currency|pair|commodity|asset|sector|industry|type|class|grade|level|age|group|gender|sex|party|parties|candidate|candidates|title|"
         "event|description|details|detail|feature|features|specification|specifications|spec|metric|metrics|measure|indicator|variable|parameter|"
         "species|university|hospital|airport|airline|route|line|station|department|agency|division|segment|segments|plan|package|option|price|cost|"
         "value|amount|volume|change|% change|net change|total|average|score|home|away|played|pld|pts|w|result|results|match|fixture|stats|statistic|"
         "statistics|contract|maturity|tenor|series|language|source|term|terms|question|($ in millions)|(in millions|(in thousands|in millions|"
         "in thousands|(unaudited)|three months ended|six months ended|nine months ended|twelve months ended|fiscal quarter"},
        {sense::source_label, where::start,
         "source:|source(s):|publisher:|source :|source -|source –|source —|source |sources:|sources :|sources -|(source:|(source|[source:|[source|*source:|* source:|"
         "(sources:|data source:|data sources:|data:|data from:|figures:|via:|chart source:|graphic source:|original source:|original:|"
         "originally from|news source:|source link:|based on data from"},
        {sense::unit, where::start,
         "in us dollars|in u.s. dollars|(in millions|(in thousands|(in billions|(in percent|(in per cent|(in dollars|(in us$|(in $|(in usd|(in £|"
         "(in €|(in rs|(in crore|($ in millions|($ in thousands|($ in billions|(dollars in|(amounts in|(u.s. dollars in|(figures in|"
         "(in millions, except|(in thousands, except|(unaudited|unaudited|(unaudited)|all figures in|all amounts in|all figures|$ in thousands|"
         "u.s. dollars in|unit:|units:|unit :|(unit|(units:|[unit|expressed in"},
        {sense::cast, where::any,
         "starring:|cast:|the cast:|director:|directors:|written and directed by|screenplay:|created by:|producer:|producers:|executive producer:|"
         "executive producers:|host:|hosts:|co-hosts:|presenter:|presenters:|guest:|guests:|guest host:|panel:|panelists:|panellists:|narrator:|"
         "choreographer:|choreography:|cinematography:|running time:|run time:|rated:|distributor:"},
        {sense::contact, where::any,
         "media contact|media contacts|media inquiries|media enquiries|media relations contact|media relations:|press contact|press inquiries|"
         "press enquiries|press office:|pr contact|pr agency|public relations contact|investor contact|investor contacts|investor relations:|"
         "investor relations contact|investor inquiries|company contact|corporate contact|corporate communications:|contact information:|"
         "contact details:|contact:|contacts:|contact person:|contact us:|agency contact|ir contact|for further information:|"
         "for further information, please contact|for further information please contact|for further information contact|for further enquiries|"
         "for more information:|for more information, please contact|for more information, contact|for more information, please visit|"
         "for more information, visit|to request an interview|for immediate release|embargoed until|not for release|notes to editors|note to editors|"
         "notes to editor|tel:|tel.|telephone:|phone:|ph:|mob:|fax:|email:|e-mail:|email |web site:|www:|url:|attn:|spokesperson:|spokeswoman:|"
         "cision contact|logo:|multimedia:|download the release|conference call details|conference id"},
        {sense::contact, where::whole, "contact|contacts|media|press|investors|inquiries|enquiries|communications"},
        {sense::summary, where::whole,
         "key points|key point|key takeaway|takeaways|the takeaway|the takeaways|key facts|key findings|key highlights|key developments|key events|"
         "key moments|key stats|key numbers|key updates|the key points|at a glance|in a nutshell|in brief|in short|in summary|summary|news summary|"
         "story summary|article summary|quick summary|quick read|quick take|quick facts|fast facts|generated summary|summarize|summarise|"
         "summarize this article|summarise this article|summarize with ai|tl;dr|tldr|the gist|the lowdown|the rundown|the short version|"
         "the bottom line|bottom line|the big picture|why it matters|what to know|what you need to know|what we know|what we know so far|"
         "things to know|5 things to know|five things to know|what's new|what’s new|what's happening|what’s happening|what's happening?|"
         "what’s happening?|what's next|what’s next|what's the story|what’s the story|the story so far|main points|highlights|news highlights|"
         "article highlights|bullet points|abstract|synopsis|overview|executive summary|the essentials|essentials|briefing|the brief|latest updates|"
         "latest developments|live summary|the details|points to note|nutshell|60-second read"},
        {sense::summary, where::start,
         "ai summary|ai-generated|ai generated|this summary was|this summary is|this is an ai-generated|summary generated|summary by|summaries are|"
         "generated by ai|generated using ai|key takeaways|key points:|story highlights|powered by ai|produced by ai|this ai summary"},
        {sense::editor_note, where::any,
         "editor's note|editor’s note|editors' note|editors’ note|editors note|editor note:|note from the editor|note from the editors|"
         "note to readers|publisher's note|publisher’s note|(attn|(eds:|eds.:|(updates with|(adds|(recasts|(corrects|correction:|corrects:|"
         "clarification:|clarifications:|a correction was made on|an earlier version of this|a previous version of this|this article has been updated|"
         "this article has been corrected|this article has been amended|this article was amended|this article was updated|this article was corrected|"
         "this article was first published|this article was originally published|this article originally appeared|this article first appeared|"
         "this article appeared in|this article is part of|this article was adapted|this article is republished|this is an updated version|"
         "this is an edited|this is a corrected|this is a developing story|this is a breaking news story|this breaking news|"
         "this story has been updated|this story has been corrected|this story was updated|this story was corrected|"
         "this story was originally published|this story originally appeared|this story first appeared|this story is part of|"
         "this post has been updated|this post originally appeared|this piece was originally|this interview has been edited|this transcript has been|"
         "this copy is for|this report has been|this version corrects|this version clarifies|this version adds|the headline of this|"
         "the headline on this|warning: this|disclosure:|more to follow|updates to follow|check back for"},
        {sense::end_mark, where::whole,
         "end|(end)|[end]|-end-|- end -|--end--|-- end --|ends|(ends)|-ends-|- ends -|[ends]|the end|###|# # #|-30-|- 30 -|—30—|–30–|30|xxx|"
         "end of article|end of story|end of text|end of release|end of document|end it|(more)|-more-|- more -|--more--|more|(yonhap)|(ap)|"
         "(reuters)|(afp)|(ani)|(pti)|(ians)|(xinhua)|(upi)|(tca)|(tns)|___|____|_____|* * *|***|■|◼|□|●|//|///|/ends|(end of story)"},
        {sense::obituary, where::any,
         "obituary|in memoriam|in loving memory|in memory of|death notice|death notices|funeral notice|funeral notices|funeral service|"
         "funeral services|funeral home|funeral directors|funeral arrangements|funeral mass|funeral will be|funeral is|mass of christian burial|"
         "memorial services|memorial gathering|memorial contributions|memorial donations|memorial mass|celebration of life|a celebration of|"
         "graveside service|graveside services|visitation will be|viewing will be|calling hours|interment will|in lieu of flowers|"
         "donations may be made|memorials may be|online condolences|online guestbook|guest book|survived by|survivors include|he is survived|"
         "she is survived|leaves behind|preceded in death by|was preceded in death|predeceased by|passed away|passed peacefully|entered into rest|"
         "went to be with|died peacefully|died unexpectedly|who has died|has died aged|has died at|died at the age of|beloved husband|beloved wife|"
         "beloved mother|beloved father|loving husband|loving wife|loving mother|loving father|dear husband|dear wife|son of the late|"
         "daughter of the late|after a brief illness|rest in peace|r.i.p.|may he rest|may she rest|born:|died:|(née|(nÉe|chapel of rest|sadly missed"},
        {sense::personnel, where::any,
         "appointments|appointment of|has been appointed|was appointed|appointed as|appoints|promoted to|has been promoted|was promoted|"
         "has been named|named as|has been elected|elected as|nominated|new hires|assumes the role|assumed the role|resignation of|retirement of|"
         "transferred to|reassigned|people moves|movers and shakers|personnel changes|personnel announcements|executive changes|management changes|"
         "leadership changes|new members|effective immediately"},
        {sense::place, where::any,
         "washington|washington, d.c.|washington d.c.|washington dc|d.c.|new york|new york city|los angeles|chicago|houston|phoenix|philadelphia|"
         "san antonio|san diego|dallas|san jose|jacksonville|fort worth|columbus|san francisco|indianapolis|seattle|denver|boston|el paso|nashville|"
         "detroit|oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|kansas city|atlanta|"
         "omaha|colorado springs|raleigh|miami|long beach|virginia beach|oakland|minneapolis|tulsa|tampa|arlington|new orleans|wichita|cleveland|"
         "honolulu|anaheim|santa ana|lexington|pittsburgh|cincinnati|st. louis|st. paul|st louis|st paul|greensboro|orlando|newark|buffalo|boise|"
         "spokane|richmond|norfolk|des moines|salt lake city|tallahassee|montgomery|little rock|baton rouge|topeka|cheyenne|bismarck|santa fe|salem|"
         "juneau|anchorage|montpelier|providence|hartford|albany|trenton|harrisburg|annapolis|charleston|columbia|frankfort|lansing|springfield|"
         "jefferson city|carson city|reno|silicon valley|palo alto|mountain view|cupertino|menlo park|cape canaveral|west palm beach|palm beach|"
         "mar-a-lago|fort lauderdale|san juan|guantanamo bay|camp david|united nations|ala.|ariz.|ark.|calif.|colo.|conn.|del.|fla.|ga.|ill.|ind.|"
         "kan.|ky.|la.|md.|mass.|mich.|minn.|miss.|mo.|mont.|neb.|nev.|n.h.|n.j.|n.m.|n.y.|n.c.|n.d.|okla.|ore.|pa.|r.i.|s.c.|s.d.|tenn.|vt.|va.|"
         "wash.|w.va.|wis.|wyo.|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|"
         "kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|"
         "new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|"
         "texas|utah|vermont|west virginia|wisconsin|wyoming|puerto rico|guam|ontario|quebec|british columbia|alberta|manitoba|saskatchewan|"
         "nova scotia|new south wales|queensland|england|scotland|wales|northern ireland|london|manchester|birmingham|liverpool|leeds|sheffield|"
         "bristol|newcastle|nottingham|leicester|edinburgh|glasgow|aberdeen|dundee|cardiff|swansea|belfast|londonderry|dublin|galway|limerick|"
         "brighton|southampton|portsmouth|plymouth|norwich|cambridge|oxford|york|coventry|stoke|wimbledon|westminster|ottawa|toronto|montreal|"
         "vancouver|calgary|edmonton|winnipeg|halifax|quebec city|canberra|sydney|melbourne|brisbane|perth|adelaide|hobart|gold coast|wellington|"
         "auckland|christchurch|paris|berlin|frankfurt|munich|hamburg|cologne|düsseldorf|duesseldorf|bonn|vienna|zurich|geneva|bern|davos|brussels|"
         "strasbourg|luxembourg|amsterdam|the hague|rotterdam|copenhagen|stockholm|oslo|helsinki|reykjavik|tallinn|riga|vilnius|warsaw|krakow|"
         "prague|bratislava|budapest|bucharest|belgrade|zagreb|ljubljana|sarajevo|skopje|pristina|podgorica|tirana|athens|nicosia|rome|milan|turin|"
         "naples|venice|vatican city|madrid|barcelona|seville|valencia|lisbon|porto|valletta|monaco|marseille|lyon|cannes|kyiv|kiev|kharkiv|odesa|"
         "odessa|lviv|mariupol|donetsk|moscow|st. petersburg|st petersburg|minsk|chisinau|tbilisi|yerevan|baku|istanbul|ankara|izmir|astana|almaty|"
         "tashkent|bishkek|dushanbe|ashgabat|beijing|shanghai|shenzhen|guangzhou|wuhan|chengdu|chongqing|tianjin|nanjing|hangzhou|xi'an|xi’an|"
         "urumqi|lhasa|hong kong|macau|macao|taipei|kaohsiung|tokyo|osaka|kyoto|nagoya|yokohama|hiroshima|nagasaki|fukushima|sapporo|okinawa|seoul|"
         "busan|incheon|daegu|gwangju|daejeon|ulsan|sejong|suwon|jeju|geoje|pohang|panmunjom|pyongyang|kaesong|ulaanbaatar|singapore|kuala lumpur|"
         "jakarta|bali|bangkok|phuket|chiang mai|hanoi|ho chi minh city|da nang|phnom penh|vientiane|yangon|naypyitaw|manila|quezon city|cebu|dili|"
         "bandar seri begawan|port moresby|suva|honiara|nuku'alofa|nuku’alofa|apia|port vila|new delhi|delhi|mumbai|bengaluru|bangalore|chennai|"
         "kolkata|hyderabad|pune|ahmedabad|jaipur|lucknow|kanpur|nagpur|bhopal|patna|chandigarh|srinagar|jammu|guwahati|kochi|thiruvananthapuram|"
         "visakhapatnam|noida|gurugram|surat|indore|ranchi|bhubaneswar|dehradun|shimla|goa|varanasi|islamabad|karachi|lahore|peshawar|quetta|"
         "rawalpindi|kabul|kandahar|dhaka|chittagong|colombo|kathmandu|thimphu|tehran|baghdad|mosul|basra|erbil|damascus|aleppo|beirut|amman|"
         "jerusalem|tel aviv|haifa|gaza|gaza city|rafah|khan younis|ramallah|west bank|nablus|jenin|cairo|alexandria|sharm el-sheikh|riyadh|jeddah|"
         "mecca|medina|doha|dubai|abu dhabi|sharjah|kuwait city|kuwait|manama|muscat|sanaa|aden|tripoli|benghazi|tunis|algiers|rabat|casablanca|"
         "marrakech|khartoum|port sudan|juba|addis ababa|asmara|djibouti|mogadishu|nairobi|mombasa|kampala|kigali|bujumbura|dar es salaam|dodoma|"
         "lusaka|harare|lilongwe|maputo|antananarivo|port louis|pretoria|johannesburg|cape town|durban|windhoek|gaborone|maseru|mbabane|luanda|"
         "kinshasa|goma|brazzaville|libreville|yaounde|douala|bangui|n'djamena|n’djamena|niamey|abuja|lagos|kano|ibadan|port harcourt|kaduna|"
         "maiduguri|jos|enugu|cotonou|lome|accra|kumasi|abidjan|monrovia|freetown|conakry|bissau|dakar|banjul|bamako|ouagadougou|nouakchott|"
         "mexico city|tijuana|ciudad juarez|monterrey|guadalajara|cancun|acapulco|guatemala city|san salvador|tegucigalpa|managua|"
         "san jose, costa rica|panama city|havana|kingston|port-au-prince|santo domingo|nassau|bridgetown|port of spain|georgetown|paramaribo|"
         "bogota|medellin|cali|caracas|maracaibo|quito|guayaquil|lima|la paz|asuncion|santiago|buenos aires|montevideo|brasilia|rio de janeiro|"
         "sao paulo|são paulo|manaus|south korea|north korea|japan|china|taiwan|india|pakistan|bangladesh|sri lanka|nepal|afghanistan|iran|iraq|"
         "syria|lebanon|turkey|egypt|saudi arabia|qatar|yemen|russia|ukraine|poland|germany|france|italy|spain|portugal|greece|netherlands|belgium|"
         "switzerland|austria|hungary|romania|sweden|norway|denmark|finland|ireland|canada|mexico|brazil|argentina|chile|colombia|venezuela|peru|"
         "cuba|haiti|nigeria|kenya|ethiopia|south africa|ghana|uganda|sudan|libya|morocco|vietnam|thailand|malaysia|indonesia|philippines|myanmar|"
         "cambodia|australia|new zealand|"
         "petaling jaya|johor baru|george town|kota kinabalu|kuching|putrajaya|shah alam|seremban|cebu city|davao city|"
         "ipoh|klang|kajang|alor setar|kuantan|melaka|malacca|kota bharu|kuala terengganu|sungai petani|taiping|batu pahat|sibu|sandakan|tawau|"
         "labuan|bintulu|butterworth|subang jaya|cyberjaya|sepang|faisalabad|multan|gujranwala|sialkot|sukkur|larkana|bahawalpur|muzaffarabad|"
         "gilgit|mansehra|abbottabad|gwadar|sargodha|sahiwal|mysuru|mysore|mangaluru|mangalore|coimbatore|madurai|tiruchi|vijayawada|warangal|"
         "tirupati|amaravati|kozhikode|thrissur|panaji|nashik|rajkot|vadodara|gandhinagar|udaipur|jodhpur|meerut|ghaziabad|prayagraj|gorakhpur|"
         "amritsar|ludhiana|jalandhar|panchkula|rohtak|raipur|gwalior|jamshedpur|dhanbad|cuttack|siliguri|agartala|imphal|kohima|aizawl|shillong|"
         "itanagar|gangtok|faridabad|benin city|owerri|uyo|calabar|asaba|akure|abeokuta|osogbo|ilorin|lokoja|makurdi|minna|sokoto|katsina|yola|"
         "bauchi|awka|umuahia|yenagoa|kisumu|nakuru|eldoret|garissa|baguio|baguio city|iloilo city|bacolod city|zamboanga city|"
         "cagayan de oro city|general santos city|tacloban city|legazpi city|cotabato city|camp crame|malacaÑang|polokwane|bloemfontein|"
         "pietermaritzburg|gqeberha|soweto|rustenburg|western bureau"},
        {sense::cross_reference, where::any,
         "see page|see pages|see related story|see related stories|see related article|see story on page|see story, page|see full story|"
         "see editorial|see also page|story on page|story, page|story continues on|story continued on|stories on page|more on page|"
         "continued on page|continued on p|continued from page|continued from p|continues on page|(continued on|(continued from|(continued on page|"
         "(continued)|turn to page|please turn to|page a1|» page|> page|→ page|, page a|related story on|related story, page|related stories, page|"
         "related article on|editorial on page|editorial, page|opinion, page|sports, page|business, page|details on page|full report, page|"
         "full story, page|full coverage, page|report: page|also see page|(see related|(see story|(see page|(related story|(story on|"
         "read more on page|more details here|full details here"},
        {sense::question, where::start, "q|[q]|<q>|(q)|question:|question 1:|interviewer:|[question]"},
        {sense::answer, where::start, "a:|a.|[a]|<a>|(a)|answer:|[answer]|interviewee:"},
        {sense::daytime, where::any,
         "am|pm|a.m.|p.m.|a.m|p.m|a. m.|p. m.|noon|midday|midnight|morning|afternoon|evening|night|tonight|o'clock|o’clock|hrs|hrs.|est|edt|et|"
         "eastern time|eastern|cst|cdt|ct|central time|mst|mdt|mt|mountain time|pst|pdt|pt|pacific time|akst|akdt|hst|gmt|utc|z|bst|ist|cet|cest|"
         "eet|eest|msk|gst|pkt|npt|ict|wib|sgt|sst|myt|pht|hkt|jst|kst|aest|aedt|aet|acst|acdt|awst|nzst|nzdt|sast|local time|uk time|u.k. time|"
         "us time|new york time|london time|beijing time|korea time|seoul time|japan time|tokyo time|india time|singapore time|monday|tuesday|"
         "wednesday|thursday|friday|saturday|sunday|mon|mon.|tue|tue.|tues|tues.|wed|wed.|weds|weds.|thu|thu.|thur|thur.|thurs|thurs.|fri|fri.|sat|"
         "sat.|sun,|sun.|today|yesterday|tomorrow"},
        {sense::month, where::any, detail::english_months[0]},
        {sense::month, where::any, detail::english_months[1]},
        {sense::month, where::any, detail::english_months[2]},
        {sense::month, where::any, detail::english_months[3]},
        {sense::month, where::any, detail::english_months[4]},
        {sense::month, where::any, detail::english_months[5]},
        {sense::month, where::any, detail::english_months[6]},
        {sense::month, where::any, detail::english_months[7]},
        {sense::month, where::any, detail::english_months[8]},
        {sense::month, where::any, detail::english_months[9]},
        {sense::month, where::any, detail::english_months[10]},
        {sense::month, where::any, detail::english_months[11]},
        {sense::series, where::any,
         "part one of|part two of|part three of|part 1 of|part 2 of|part 3 of|first in a series|second in a series|third in a series|last in a series|"
         "first of a series|first of two parts|first of three parts|second of two parts|last of two parts|part of a series|part of our series|"
         "this is part of|occasional series|special report:|special series|the big read|long read|reporter's notebook|reporter’s notebook|page a1|"
         "appears in print on|appeared in print|section a, page|print headline|in print on page|news, pages"},
        {sense::series, where::whole,
         "exclusive|analysis|explainer|explained|special report|opinion|comment|commentary|editorial|perspective|viewpoint|column|review|interview|"
         "profile|feature|features|in depth|in-depth|in focus|spotlight|investigation|watchdog|fact check|factbox|timeline|live|live blog|"
         "live updates|breaking|breaking news|just in|developing|developing story|update|urgent|flash|bulletin|newsmaker|focus|insight|breakingviews|"
         "wrapup|wrap|roundup|round-up|recap|preview|highlights|sketch|essay|photo essay|first person|weekender|lead|2nd lead|3rd lead|4th lead|ld|"
         "2nd ld|3rd ld|ld-all|feature story|cover story|big story|the big story|deep dive|big read|part one|part two|part three|part 1|part 2|part 3|"
         "part i|part ii|part iii|q&a|watch|video|interactive|graphic|data|podcast|newsletter|sponsored|advertorial|archive|from the archive|"
         "throwback thursday|on this day|today in history|by the numbers|five questions|5 questions|talk of the town|letters"},
        {sense::person_title, where::any,
         "mr|mr.|mrs|mrs.|ms|ms.|miss|mx|dr|dr.|prof|prof.|professor|sir|lord|lady|dame|baroness|baron|duke|duchess|prince|princess|king|queen|"
         "president|vice president|vice-president|president-elect|former president|prime minister|deputy prime minister|former prime minister|"
         "premier|chancellor|minister|deputy minister|foreign minister|finance minister|defense minister|defence minister|interior minister|"
         "health minister|foreign secretary|home secretary|health secretary|secretary of state|secretary|treasury secretary|defense secretary|"
         "press secretary|attorney general|solicitor general|secretary-general|secretary general|director-general|director general|"
         "general secretary|senator|sen|sen.|representative|rep|rep.|congressman|congresswoman|congressperson|speaker|house speaker|majority leader|"
         "minority leader|mp|msp|mep|councillor|councilman|councilwoman|council member|mayor|deputy mayor|governor|gov|gov.|lt. gov.|"
         "lieutenant governor|commissioner|ambassador|judge|justice|chief justice|district attorney|prosecutor|lawyer|attorney|sheriff|deputy|"
         "police chief|chief|fire chief|chief constable|inspector|detective|det|sgt|sgt.|sergeant|lt|lt.|lieutenant|capt|capt.|captain|maj|maj.|"
         "major|col|col.|colonel|lt. col.|gen|gen.|general|lt. gen.|adm|adm.|admiral|cmdr.|commander|cpl.|pvt.|officer|pc|constable|agent|rev|rev.|"
         "reverend|father|fr.|pastor|bishop|archbishop|cardinal|pope|rabbi|imam|ayatollah|sheikh|sister|brother|coach|head coach|manager|ceo|cfo|"
         "coo|cto|chief executive|chief executive officer|chief financial officer|chief operating officer|chair|chairman|chairwoman|chairperson|"
         "vice chairman|founder|co-founder|owner|director|managing director|executive director|general manager|partner|analyst|economist|"
         "chief economist|strategist|spokesman|spokeswoman|spokesperson|superintendent|principal|dean|provost|author|actor|actress|singer|rapper|"
         "professor emeritus|leader|activist|jr|jr.|sr|sr.|phd|ph.d.|md|m.d.|esq|esq.|obe|mbe|cbe"},
        {sense::source_text, where::any,
         "this article was originally published|this article first appeared|this article is republished|this article was produced by|"
         "this article was written by|this article was provided by|this story originally appeared|this story was originally published|"
         "this story was produced by|this story was provided by|originally published by|originally published on|originally appeared on|"
         "originally appeared in|first published by|republished from|republished under|republished with|reprinted from|reprinted with|"
         "reproduced with permission|syndicated from|materials provided by|material provided by|content provided by|story source:|news provided by|"
         "under a creative commons|creative commons license|read the original article|read the original story|view original source|source version on|"
         "via newswire|auto-generated from a syndicated feed|has not been edited by|published from a syndicated feed|from a wire agency feed|"
         "generated from news agency feed"},
        {sense::source_text, where::start, "source"},
        {sense::boilerplate, where::start,
         "about|forward-looking statements|forward looking statements|forward-looking statement|cautionary note|cautionary statement|"
         "cautionary statements|cautionary language|safe harbor|safe harbour|legal disclaimer|important notice|no offer or solicitation|"
         "non-gaap financial measures|use of non-gaap|non-ifrs|reconciliation of non-gaap|use of forward-looking|note regarding forward-looking|"
         "notice regarding forward-looking|note on forward-looking|conference call and webcast|earnings conference call|"
         "additional information and where to find it|participants in the solicitation|company profile"},
        {sense::writer_note, where::start,
         "the writer is|the writer was|the writers are|writer is|the author is|the author was|the author of|the authors are|about the author|"
         "about the authors|about the writer|about the reporter|about the contributor|author bio|bio:|the columnist is|the reporter is|this writer|"
         "the contributor is|— the writer|- the writer|contact the author|follow the author|follow the reporter|the views expressed|"
         "the opinions expressed|opinions expressed|views expressed|views are personal|views are the author's|views are the author’s|"
         "these are the views|this article reflects|this column does not|this commentary|this is an opinion|this is a guest|this op-ed|"
         "this is a contributed|he is based in|she is based in|he can be reached|she can be reached|he covers|she covers|her latest book|"
         "his latest book|reach him|reach her|email him|email her|e-mail him|e-mail her|you can reach|you can follow|you can contact|tweet him|"
         "tweet her"},
        {sense::writer_note, where::any,
         "is a senior|is a staff writer|is a reporter|is a correspondent|is a columnist|is a guardian columnist|is a times columnist|"
         "is an opinion columnist|is a contributing|is a contributor|is a regular contributor|is a freelance|is a freelancer|is a journalist and|"
         "is a writer and|is a writer based|is the author of|is professor of|is an associate professor|is an assistant professor|is a lecturer|"
         "is a research fellow|is a fellow at|is the editor of|is editor-in-chief|is deputy editor|is managing editor|is a phd candidate|"
         "is a corps member|may be reached at|can be contacted|follow her on|follow them on|follow on twitter|are those of the author|"
         "are solely those|are the author's own|are the author’s own|do not necessarily reflect|do not necessarily represent|not necessarily those of|"
         "does not necessarily reflect|no relevant affiliations"},
        {sense::furniture, where::start,
         "powered by|sponsored by|in partnership with|paid for by|follow us on|click here to|watch live|log in|sign in|reading time|read time|"
         "listen to|share this|advertisement|skip to|jump to|comments (|1 of|share on|get the app|coming up|image 1 of|download the|follow @|"
         "disclaimer:|hits:|views:|post views"},
        {sense::furniture, where::whole,
         "contact us|about us|show less|load more|continue reading|keep reading|read later|not now|no thanks|maybe later|follow topic|"
         "your email address|now playing|up next|customer service|hamburger|opacity|caret|chevron|go to contents|full story|print edition|sections|"
         "latest stories|related topics|related items|in the headlines|pictures|reuters tv|tv|in pictures|more sections|site navigation|mobile apps|"
         "download app|digital edition|most popular|on air|schedule|listen & follow|related|also see|also see:|1 comment|reactions:|notifications on|"
         "1 month|1 year|best value|view plans|see plans|select plan|play|chapters|descriptions|contests|audio track|quality|quality levels|"
         "current time"},
        {sense::plea, where::start,
         "tell us|want more|do you know|do you have|help us|play the|vote for|need a break|take our|reach out to|visit our|donate to|to submit|"
         "send your|email your|follow the|have a story|have a tip|got a|let us know|share your|get the|get our|get in touch|join our|join us|"
         "join the|join st|click here|contact us at|email us|write to us|check out|download our|subscribe to|support our|tune in to|watch more|"
         "find us on|like us on|if you have a story|if you have a news tip|for all the latest|don’t miss|don't miss|keep up with|stay connected|free newsletter|update your|by clicking|this is a nonprofit|reach the writer"},
        {sense::credit_before, where::start,
         "via|handout|supplied|supplied by|provided by|submitted by|contributed by|courtesy|photo from|picture from|image from|video from|"
         "footage from|design by|drawing by|art by|wikipedia|flickr|wikimedia|public domain"},
        {sense::published, where::start, "added|launched|submitted|aired|filed|date|time:|uploaded|created|issued|broadcast|published in|posted by"},
        {sense::modified, where::start, "update|revised|amended|corrected|edited|changed"},
        {sense::contact, where::start,
         "for more information|for further information|for further details|for more details|for more info|for additional information|for inquiries|"
         "for enquiries|for interviews|press office|media office|public relations|investor relations|media relations|corporate communications|"
         "contact person|contact information|contact details|telephone|phone|tel|fax|mobile:|website:|web:|address:|+1|+44|editor’s notes|"
         "editor's notes|multimedia available|view source version|logo -|###|embargoed|twitter:|facebook:|linkedin:|instagram:|spokesman:"},
        {sense::editor_note, where::start,
         "correction|clarification|update:|disclosure|corrections:|disclaimer:|a note from|content warning|trigger warning"},
        {sense::production, where::start,
         "produced by|designed by|design by|data by|research by|development by|music by|sound by|adapted from|adapted by|adapted for|editor:|editors:|"
         "reporter:|reporters:|producer:|desk:|with agencies|with inputs|inputs from|with help from|executive producer|camera:|sound:|contributors:|"
         "photos by|videos by|video by|photo by|filmed by|--with assistance from|with assistance from|with reporting from|with reporting by|"
         "with additional reporting|additional reporting|with files from|live reporting by|compiled by|additional reporting by"},
        {sense::cross_reference, where::start,
         "(see|see below|please see|turn to|continued on|continued from|continued|(continued|(related|see story|see related|see box"},
        {sense::cross_reference, where::whole, "to be continued"},
        {sense::series, where::end, "dispatch|notebook|diary|letter from"},
        {sense::series, where::start,
         "dispatch from|letter from|postcard from|interview:|profile:|obituary:|news focus|news analysis|diary:|notebook:|exclusive:|analysis:|"
         "opinion:|explainer:|page 1|page 2|page 3|page a|section a|section b|section c|section d"},
        {sense::outlet, where::whole,
         "guardian|vanguard|variety|billboard|the independent|the telegraph|the spectator|the observer|the australian|the age|the mercury|"
         "the advertiser|the hill|the athletic|the wire|the print|abc|cbs|nbc|itv|pbs|tmz|rt|uni|msn|aol|foreign affairs|foreign policy|"
         "national geographic|daily news|business day|national news|sputnik"},
        {sense::outlet, where::start, "rte|cna|dw|rt |abc |cbs |nbc |itv |pbs |espn|cnbc|rfi|afr|ani|pap|ctk"},
        {sense::outlet, where::end, "espn|cnbc|ani|rte|cna|dw"},
        {sense::other_time, where::start, "as of|established|since 17|since 18|since 19|current time|local time|valid until"},
        {sense::other_time, where::any, "est. 17|est. 18|est. 19|est. 20"},
        {sense::by, where::start,
         "reporting by|reporting and writing by|reporting and editing by|additional reporting by|additional reporting|additional writing by|"
         "with reporting by|with additional reporting by|with reporting from|further reporting by|extra reporting by|writing by|"
         "with assistance from|with assistance by|with contributions from|with contributions by|contributing:|contributing reporters|"
         "with files from|compiled by|reporting and photos by|posted by"},
        {sense::by, where::start,
         "staff|staff report|staff reports|staff reporter and|staff and wire reports|staff and agencies|from staff and wire reports|"
         "from staff reports|wire reports|agencies|agency report|agency reporter|news desk|newsroom|bureau|web desk|guardian staff|our bureau|the associated press staff|words:"},
        {sense::contributed, where::end,
         "contributed to this report|contributed to this story|contributed to this article|contributed to this review|contributed to this live blog|"
         "contributed to this piece|contributed to this post|contributed to this dispatch|contributed to this column|contributed to the report|"
         "contributed to reporting|contributed to the reporting|contributed reporting|contributed reporting from|contributed research|"
         "contributed additional reporting|contributed additional research|contributed from|contributed|reported from|reported this story|"
         "reported in|reported for|reporting from|assisted with reporting|helped report|also contributed|also contributed to this report|"
         "also contributed reporting|has contributed to this report"},
        {sense::connective, where::whole, "and|&|with|plus"},
        {sense::particle, where::whole,
         "de|del|della|der|den|di|da|das|do|dos|du|des|la|le|van|von|vom|zu|zur|ter|ten|af|av|bin|bint|ibn|ben|al|el|ul|ur|abu|st|y|e|i|san|"
         "santa|mac|o'|o’|d'|d’|'t|’t|uz|ap|binti|bt|s/o|d/o"},
        {sense::at_place, where::whole, "in|at|based in|reporting from|reporting in|from"},
        {sense::for_house, where::whole, "for|of|with the|special to"},
        {sense::outlet_ending, where::end,
         "news|times|post|herald|tribune|courier|gazette|journal|chronicle|daily|press|observer|star|mail|mirror|express|telegraph|guardian|"
         "independent|examiner|inquirer|dispatch|globe|record|register|sentinel|review|standard|today|weekly|magazine|media|network|radio|tv|"
         "television|wire|newswire|agency|online|enterprise|republic|leader|ledger|advocate|argus|bulletin|echo|bee|newspaper|newspapers|bureau|"
         "broadcasting|reporter|messenger|monitor|nation|citizen|insider|digest|channel|live|fm|post-dispatch|post-gazette|news service|"
         "press agency|press association|business|sport|sports|finance|tribune-review|democrat|republican|beacon|eagle|pioneer|sun|world|mercury|"
         "democracy reporting service|desk|.com|.co.uk|.org|.net|company|group|publications|publishing"},
        {sense::no_name, where::whole,
         "chief|senior|deputy|assistant|associate|managing|executive|contributing|special|guest|freelance|political|diplomatic|economics|affairs|"
         "photographs|photographer|photographers|photos|pictures|graphics|video|reporting|editing|editorial|news|agency|agencies|wire|wires|service|"
         "services|online|digital|exclusive|breaking|update|updated|published|posted|article|advertisement|advertising|sponsored|newsletter|"
         "newsletters|subscribe|share|comments|comment|related|listen|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|"
         "october|november|december|today|fm|tv|on|dr|words|reach|rate|story|publication|referenced|symbols|the|this|that|these|those|what|why|how|when|where|who|which|was|were|our|your|their|its|for|from|with|"
         "without|after|before|over|under|into|about|but|not|company|group|school|office|government|party|police|avenue|city|county|state|national|"
         "international|world|image|images|photo|photograph|picture|file|handout|courtesy|supplied|press|media"},
        {sense::no_name, where::end,
         "staff|bureau|desk|team|newsroom|editors|reporters|writers|correspondents|university|college|institute|association|foundation|department|"
         "ministry|committee|council|hospital|inc|ltd|llc|plc|corp"},
        {sense::credit_label, where::whole,
         "photo|photos|photograph|photographs|picture|pictures|pic|pics|image|images|credit|credits|photo credit|photo credits|image credit|"
         "picture credit|pic credit|video credit|photography|photographer|file photo|file picture|file image|file pic|staff photo|stock photo|"
         "handout photo|photo courtesy|image courtesy|picture courtesy|photo source|photo illustration|image source|video source|source|sources|"
         "supplied|provided|courtesy|contributed|submitted|video|footage|screenshot|screengrab|screen grab|illustration|illustrations|"
         "graphic|graphics|artwork|cartoon|drawing|map|chart|render|rendering|animation|composite|st photo|st photos|st graphics|st file|"
         "abc news|twitter|instagram|facebook|youtube|tiktok|image credits|picture credits"},
        {sense::credit_phrase, where::whole,
         "photo by|photos by|photograph by|photographs by|photography by|photographed by|picture by|pictures by|pic by|image by|images by|video by|"
         "videos by|footage by|illustration by|illustrations by|graphic by|graphics by|art by|artwork by|cartoon by|drawing by|map by|chart by|"
         "rendering by|composite by|design by|screenshot by|photo illustration by|file photo by|staff photo by|stock photo by|ap photo by|"
         "photo taken by|taken by|captured by|filmed by|courtesy|courtesy of|photo courtesy of|photo courtesy|photos courtesy of|"
         "photograph courtesy of|picture courtesy of|image courtesy of|images courtesy of|video courtesy of|rendering courtesy of|provided by|"
         "photo provided by|image provided by|video provided by|supplied by|photo supplied by|image supplied by|submitted by|photo submitted by|"
         "contributed by|released by|handout by|credit by|photo credit|image credit|picture credit|photo via|image via|images via|video via|"
         "screenshot via|photo from|image from|picture from|footage from|screengrab from|screenshot from|used with permission of|image credits"},
        {sense::credit_verb, where::whole,
         "photo|photos|photograph|pic|pics|filepic|picture|pictures|image|images|illustration|graphic|video|screenshot|screengrab|file|file photo|file picture|"
         "file image|archive|archives|handout photo|pool|pool photo|stock photo|opens new tab|purchase licensing rights"},
        {sense::credit_aside, where::whole,
         "file photo|file|file photos|file picture|file image|file images|file pic|file footage|photo: file|archive photo|archive image|archive|"
         "archival photo|stock photo|stock image|stock picture|library image|library picture|library photo|handout photo|handout image|"
         "undated|undated photo|undated image|illustrative|illustrative image|illustrative photo|illustration|for illustration|"
         "for illustration only|for illustration purposes|for illustrative purposes|for illustrative purposes only|for representation|"
         "for representation only|for representational purposes|representational|representational image|representational photo|representative image|"
         "representative photo|image for representation|image used for representation|image used for representational purpose|"
         "image used for representational purposes only|photo used for representation|picture used for illustration|screenshot|composite|"
         "composite image|photo illustration|artist impression|artist’s impression|artist's impression|picture posed by models|"
         "picture posed by model|posed by models|photo for illustration|supplied|supplied photo|courtesy photo|submitted photo|contributed photo|"
         "pool"},
        {sense::caption_label, where::whole,
         "view larger image|enlarge this image|view image in fullscreen|image caption|image caption,|media caption|media caption,|video caption|video caption,|photo caption|picture caption|caption|image|images|"
         "photo|photos|picture|image description|image 1 of|slide"},
        {sense::picture_agency, where::whole,
         "getty images|getty|gettyimages|gallo images|gallo|getty images via|via getty images|getty images/istockphoto|shutterstock|alamy|alamy stock photo|"
         "alamy live news|istock|istockphoto|adobe stock|adobestock|dreamstime|depositphotos|123rf|freepik|unsplash|pexels|pixabay|flickr|"
         "wikimedia commons|wikimedia|wikipedia|creative commons|public domain|rex features|rex|rex/shutterstock|swns|south west news service|"
         "zuma press|zuma|zuma press wire|sipa usa|sipa|nurphoto|imagn|imagn images|icon sportswire|usa today sports|usa today network|"
         "picture alliance|imago|imago images|splash news|backgrid|wenn|camera press|press eye|pa images|pa wire|pa archive|pa|empics|aap image|"
         "aapimage|aap|afp|afp photo|ap|ap photo|ap images|reuters|reuters photo|epa|epa-efe|efe|dpa|xinhua|yonhap|kyodo|kyodo news|tass|jiji|"
         "anadolu|anadolu agency|anadolu images|bloomberg|google maps|google street view|google earth|nasa|noaa|instagram|facebook|twitter|x|"
         "youtube|tiktok|linkedin|storyful|newsflare|inpho|sportsfile|action images|offside|mercury press|solent news|solent news & photo agency|"
         "bav media|caters|kennedy news and media|cover images|mega|the mega agency|planet labs|maxar|maxar technologies|satellite image"},
        {sense::role, where::any,
         "political reporter|political correspondent|business correspondent|business reporter|environment correspondent|transport correspondent|"
         "health correspondent|education correspondent|science correspondent|economics correspondent|economics editor|home affairs correspondent|"
         "home affairs editor|security correspondent|diplomatic correspondent|defence correspondent|crime correspondent|legal affairs correspondent|"
         "legal correspondent|royal correspondent|royal editor|religion editor|arts editor|culture editor|deputy editor|business editor|"
         "foreign editor|political editor|sports editor|health editor|science editor|staff reporter|special correspondent|foreign correspondent|"
         "chief political correspondent|senior reporter|senior correspondent|senior writer|senior editor|national correspondent|national reporter|"
         "senior political correspondent|chief foreign correspondent|state political reporter|technology reporter|technology editor|"
         "technology correspondent|consumer affairs correspondent|north america editor|north america correspondent|middle east correspondent|"
         "middle east editor|africa correspondent|asia correspondent|europe correspondent|europe editor|world affairs editor|international editor|"
         "international correspondent|washington correspondent|beijing correspondent|moscow correspondent|white house correspondent|"
         "parliamentary correspondent|political columnist|trainee reporter|junior reporter|general assignment reporter|breaking news reporter|"
         "investigative reporter|climate reporter|climate correspondent|weather presenter|football correspondent|cricket correspondent|"
         "rugby correspondent|tennis correspondent|chief football writer|chief sports writer|chief rugby writer|sports reporter|football reporter|"
         "entertainment reporter|entertainment editor|entertainment correspondent|showbiz reporter|showbiz editor|media correspondent|media editor|"
         "media reporter|money editor|personal finance editor|city reporter|court reporter|courts reporter|crime reporter|education reporter|"
         "education editor|health reporter|environment editor|environment reporter|features editor|features writer|news reporter|digital reporter|"
         "digital editor|video reporter|data reporter|data editor|assistant editor|associate editor|contributing editor|opinion editor|picture editor|"
         "graphics editor|weekend editor|community reporter|local reporter|regional reporter|property editor|property correspondent|"
         "energy correspondent|energy editor|industry editor|retail editor|banking editor|banking correspondent|financial correspondent|"
         "markets reporter|markets editor|economics reporter|economy reporter|web team|online desk|news bureau|staff reports|staff report|web staff|"
         "digital team|editorial team|news team"},
        {sense::prose, where::end,
         "he said|she said|they said|it said|he added|she added|he says|she says|told reporters|the statement said|the report said|officials said|"
         "an official said|police said|authorities said|a spokesman said|a spokeswoman said|a spokesperson said|the company said|the ministry said|"
         "said in a statement|the source said|he explained|she explained|he told the bbc|he recalled|she recalled|he wrote|she wrote"},
    };
};

}  // namespace v0
}  // namespace newsprint
