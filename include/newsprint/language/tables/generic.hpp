// The words of generic as a table. Made by tools/make_tables from language/generic.hpp: do not edit.
#pragma once

#include <newsprint/language/table.hpp>

namespace newsprint {
inline namespace v0 {

struct generic;

// clang-format off
namespace detail::tables::generic {

inline constexpr char letters_0[] =
    "zum inhalt springenzum hauptinhalt springenzum hauptinhaltdirekt zum inhaltdirekt zum inhalt wechselnzur navigation spri"
    "ngenzur suchezur startseitezurück zur startseitezur übersichtzum seitenanfangzum anfangzur merklistezur merkliste hinz"
    "ufügenin pocket speicherndruckansichtdruckversionartikel druckenartikel merkenartikel teilenartikel versendenartikel an"
    "hörenartikel zum hörenartikel vorlesenartikel verschenkenartikel kommentierenbeitrag teilendiesen artikeldiesen beitra"
    "gdiese meldung teilenlink kopierenlink kopiertweitere optionen zum teilenspäter lesenper e-mailper mail teilenauf faceb"
    "ook teilenauf twitter teilenauf whatsapp teilenbei facebook teilenteilen aufteilen viakommentare lesenkommentare anzeige"
    "nalle kommentarezu den kommentarenkommentar schreibenkommentar verfassenjetzt kommentierenkommentieren siediskutieren si"
    "e mitihre meinung zähltwie finden sie den artikelmin. lesezeitminuten lesezeitmin lesezeitlesedauerhördauerstand der i"
    "nformationenbild vergrößernbild anzeigenbilder anzeigenzur galeriezur bildergaleriegalerie öffnenvollbildweitere bild"
    "erbilderstreckebildergalerie öffnenvideo jetzt ladenvideo abspielenvideo startenhier klickencookie-einstellungencookies"
    " akzeptierenalle akzeptierenalle ablehnendatenschutzerklärungdatenschutzhinweisedatenschutzeinstellungennutzungsbedingu"
    "ngennutzungsbasierteempfohlener redaktioneller inhaltempfohlener externer inhaltexterner inhaltexterne inhalteexternen i"
    "nhaltmit ihrer zustimmungich bin damit einverstandenpersonenbezogene datenwerbung ausblendenanzeige schließenmehr anzei"
    "genweniger anzeigenmehr ladenweitere ladenalle anzeigenmenü öffnenmenü schließensuche öffnenpasswort vergesseneinge"
    "loggt bleibenangemeldet bleibenweiter mitnutzung mit werbungfehler meldenfehler gefundenkorrektur meldenartikel bewerten"
    "schriftgrößetext vorlesenvorlesen lassenleserbrief schreibenforum:zum kurznachrichtendienst wechselndie kommentare im "
    "forumgeben nicht notwendigerweise die meinungfanden sie diesen artikelwar dieser artikeldieser artikel gehört zumwird g"
    "eladeninhalt ladenjavascript aktivierenwerbeblockerwir verwenden cookiesaller au contenualler au contenu principalaller "
    "au menualler à la rechercheaccéder au contenupasser au contenuhaut de pageretour à l'accueilretour à l’accueilreto"
    "ur au sommaireécouter cet articleÉcouter cet articleécouter l'articleÉcouter l'articleécouter l’articleÉcouter l"
    "’articlelire l'articlelire l’articlelire plus tardajouter à vos sélectionsajouter aux favorisajouter à mes favori"
    "senregistrer l'articleenregistrer l’articlesauvegarder l'articlesauvegarder l’articleoffrir l'articleoffrir l’arti"
    "cleoffrir cet articlepartager cet articlepartager l'articlepartager l’articlepartager surpartager par e-mailpartager p"
    "ar mailpartager viaenvoyer par e-mailenvoyer par mailimprimer l'articleimprimer l’articleimprimer cet articleversion i"
    "mprimablecopier le lienlien copiécopier l'urlcopier l’urltemps de lecturelecture 1 minlecture 2 minlecture 3 minlectu"
    "re 4 minlecture 5 minmin de lectureminutes de lectureminute de lecturelire les commentairesvoir les commentaireslire les"
    " autres commentairesafficher les commentairesvoir tous les commentaireslaisser un commentaireajouter un commentaireécri"
    "re un commentaireÉcrire un commentairecommenter cet articlecommentaires sont fermésréagir à cet articleréagissezsoy"
    "ez le premier àsignaler un contenusignaler une erreursignaler un abusla suite après cette publicitésuite de l'article"
    "suite de l’articlepublicité, votrepasser la publicitémasquer la publicitémot de passe oubliése déconnectercréer "
    "un comptementions légalesconditions généralespolitique de confidentialitégestion des cookiesgérer les cookiesparam"
    "étrer les cookiesaccepter etcontinuer sans acceptertout acceptertout refuserafficher plusvoir moinscharger plusen savoi"
    "r plus suragrandir l'imageagrandir l’imageplein écrancet article vous acet article estouvrir dans une nouvelle fenêt"
    "renouvelle fenêtretaille du texteréduire le texteagrandir le texteréutiliser ce contenuservices le mondeil vous reste"
    "fermer la fenêtreouvrir le menufermer le menuactiver les notificationsvous pouvez vous désinscrireespace abonnésartic"
    "le réservécontenu réservéla rédaction vous conseilleir al contenidosaltar al contenidosaltar al contenido principal"
    "ir al contenido principalir a los comentariosir a la navegaciónvolver arribavolver al iniciocompartir encompartir porco"
    "mpartir esta noticiacompartir noticiacompartir este artículocomparte esta noticiacomparte encopiar enlacecopiar linkenl"
    "ace copiadoimprimir noticiaimprimir artículoenviar por correoenviar por emailenviar por e-mailguardar artículoguardar "
    "noticialeer más tardeañadir a favoritosescuchar artículoescuchar noticiaescuchar esta noticiaescucha esta noticiaescu"
    "cha el artículotiempo de lecturamin de lecturamin. de lecturaminutos de lecturaver comentariosver los comentariosleer c"
    "omentariosmostrar comentariosocultar comentarioscomenta esta noticiacomentar esta noticiadeja tu comentariodeja un comen"
    "tariodejar un comentarioescribe un comentariosé el primero eniniciar sesióninicia sesióncerrar sesióncrear cuentareg"
    "ístrateregistrarseolvidaste tu contraseñaaviso legalpolítica de privacidadpolítica de cookiescondiciones de usotérm"
    "inos y condicionesconfiguración de cookiesconfigurar cookiesaceptar yaceptar todorechazar todomostrar menoscargar mása"
    "mpliar imagenampliar fotover galeríapantalla completapublicidad, siguecontinúa leyendosigue leyendonormas de usonormas"
    " de participaciónreportar un errorreporta un errorreportar erroresta funcionalidad essólo para registradossolo para re"
    "gistradossi está interesado en licenciarsobre la firmatamaño de letratamaño del textoabrir menúcerrar menúabrir en "
    "nueva ventanaesta noticia te hate puedevai al contenutovai al contenuto principalesalta al contenutosalta al contenuto p"
    "rincipalevai alla navigazionevai al footertorna sutorna all'iniziotorna all’iniziotorna alla homecondividi sucondividi"
    " l'articolocondividi l’articolocondividi questo articolocondividi viacopia linkcopia il linklink copiatostampa articol"
    "ostampa questo articoloinvia per emailinvia ad un amicosalva articolosalva l'articolosalva l’articoloascolta l'articol"
    "oascolta l’articoloascolta questo articoloascolta la versione audiotempo di letturaminuti di letturaminuto di letturam"
    "in di letturaleggi i commentileggi tutti i commentivedi i commentimostra commentilascia un commentoscrivi un commentocom"
    "menta la notizialeggi i contributiscrivi alla redazioneaccedi o registratipassword dimenticatail mio accountil mio profi"
    "locondizioni d'usocondizioni d’usocondizioni generalitermini e condizioniinformativa sulla privacyinformativa privacyc"
    "ookie di profilazionecookie policyprivacy policygestisci cookiepreferenze cookieaccetta tuttiaccetta e continuarifiuta t"
    "uttomostra altromostra di piùvedi tuttivedi altrocarica altriingrandiscischermo interoguarda la galleryapri la galleryp"
    "ubblicità, continuacontinua a leggeresegnala un erroresegnala erroredimensione testoiscriviti gratis allaper accedere s"
    "enza limitiultimo aggiornamento della paginatitoli e ultime notiziedurata annualeir para o conteúdoir para o conteúdo "
    "principalpular para o conteúdopular para o conteúdo principalsaltar para o conteúdoavançar para o conteúdoir para o"
    " menuir para o topovoltar ao topovoltar ao iníciocompartilhar nocompartilhe nocompartilhe esta notíciacompartilhar est"
    "a notíciacompartilhe este artigocompartilhe viapartilhar nopartilhar artigopartilhe este artigocopiar o linklink copiad"
    "osalvar artigosalvar artigossalvar para lerguardar artigoler mais tardeouvir o textoouvir notíciaouça este artigoouça"
    " este conteúdoouça a notíciatempo de leituramin de leituraminutos de leituradiminuir fonteaumentar fontetamanho da fo"
    "ntetamanho do textover comentáriosver todos os comentáriostodos os comentárioscomentar esta reportagemcomente esta no"
    "tíciadeixe um comentáriodeixe seu comentáriodeixe o seu comentárioescreva um comentárioos comentários não represe"
    "ntama responsabilidade é do autorfaça loginfaça seu loginfazer logininiciar sessãoesqueci minha senhacriar contapol"
    "ítica de privacidadetermos de usotermos e condiçõesaceitar todosaceitar e continuarrejeitar todosmostrar maiscarregar"
    " maisleia mais tardecontinua após a publicidadecontinue lendocontinua depois da publicidadepublicidade continuaampliar "
    "imagemver galeriatela cheiaecrã inteiromais opçõescomunicar erroreportar erroendereço da páginaenvie sua notíciabe"
    "nefício do assinanterecurso exclusivo para assinantesacessos por dia para dar de presenteassine ou faça loginexclusivo"
    " para assinantesgostaria de ouvirga naar de inhoudga naar inhoudnaar de inhouddirect naar artikelinhouddirect naar inhou"
    "dnaar hoofdinhoudspring naarterug naar boventerug naar homedeel dit artikeldeel artikeldit artikel delendeel viadelen vi"
    "adelen op facebookdelen op twitterdelen via whatsapplink kopiërenkopieer linklink gekopieerdartikel bewarenbewaar artik"
    "elbewaar dit artikelopslaan inartikel afdrukkenprint dit artikelleestijdminuten leestijdmin. leestijdminuten lezenmin le"
    "zenluister naar dit artikelbeluister dit artikelbeluister artikellees voorreacties bekijkenbekijk reactiestoon reactiesp"
    "laats een reactiegeef een reactiereageer op dit artikelreageer als eerstereacties zijn geslotenwachtwoord vergetenalgeme"
    "ne voorwaardenprivacybeleidprivacyverklaringcookiebeleidcookie-instellingencookies accepterenalles accepterenvolledig sc"
    "hermfoto vergrotenvergroot afbeeldingbekijk galerijtip de redactiefout meldenfoutje gezienzie je een foutlettergroottege"
    "bruiksvoorwaardenartikel gaat verdertekst gaat verderlees verder onder de advertentielees verder na de advertentieprzejd"
    "ź do treściprzejdź do głównej treściprzejdź do menuprzejdź do strony głównejprzejdź do komentarzypowrót na g"
    "óręwróć na góręudostępnij naudostępnij artykułudostępnij ten artykułskopiuj linklink skopiowanywyślij e-mail"
    "emwyślij mailemdrukuj artykułzapisz artykułczas czytaniamin czytaniaminut czytaniaposłuchaj artykułuodsłuchaj arty"
    "kułczytaj późniejpokaż komentarzezobacz komentarzewszystkie komentarzedodaj komentarznapisz komentarzskomentuj artyk"
    "ułkomentarze są zamkniętezałóż kontozapomniałeś hasłanie pamiętasz hasłapolityka prywatnościpolityka cookies"
    "regulamin serwisuustawienia prywatnościustawienia cookiesakceptuję i przechodzęprzejdź do serwisuzaładuj więcejpok"
    "aż mniejpowiększ zdjęciezobacz galeriępełny ekrandalszy ciąg materiału pod wideodalsza część artykułudalsza c"
    "zęść tekstuciąg dalszy artykułureszta artykułu podzgłoś błądzgłoś naruszeniezgłoś do moderacjirozmiar teks"
    "tudziękujemy, że przeczytałprzeczytałaś/eśartykuł dostępny tylkopozostało ciiçeriğe geçİçeriğe geçana i"
    "çeriğe geçana İçeriğe geçiçeriğe atlaİçeriğe atlabaşa dönhaberi paylaşbu haberi paylaşınbu haberi payla"
    "şhaberi paylaşınfacebook'ta paylaşfacebook’ta paylaştwitter'da paylaştwitter’da paylaşwhatsapp'ta paylaşwhat"
    "sapp’ta paylaşbağlantıyı kopyalalinki kopyalalink kopyalandıhaberi yazdırhaberi dinlehaberi kaydetokuma süresid"
    "akika okumadk okumayorumları gösteryorumları görtüm yorumlartüm yorumları göryorum yazyorum ekleilk yorumu sen y"
    "apİlk yorumu sen yapdevamı içindevamı İçinhaberin görseliyazı boyutuyazı tipimetin boyutuşifremi unuttumŞifre"
    "mi unuttumgizlilik politikasıçerez politikasıÇerez politikasıkullanım koşullarıkişisel verilerinçerezleriÇere"
    "zleridaha fazla göstertümünü görtüm haberlerbakmadan geçmereklamı kapatgaleriyi açfoto galerihata bildircanlı "
    "yayın izlecanlı yayın İzlehoppa till innehållethoppa till huvudinnehållhoppa till innehållgå till innehålltill "
    "toppentill startsidandela artikelndela artikeldela på facebookdela viakopiera länkkopiera länkenlänk kopieradspara a"
    "rtikelspara artikelnlästidmin lästidminuters läsninglyssna på artikelnvisa kommentarerläs kommentarerkommentera art"
    "ikelnglömt lösenordmitt kontoskapa kontointegritetspolicycookieinställningaranvändarvillkorvisa mindrevisa flerladda"
    " flerläs hela artikelnartikeln fortsätterfortsätt läsarapportera felrätta artikelntipsa osstipsa redaktionendet hä"
    "r är en opartisk nyhetsartikelläs mer om vårt arbetetextstorlekförstora bildenvisa bildhelskärmså jobbarhop til in"
    "dholdgå til hovedindholdspring til indholdgå til indholdtil toppendel artiklendel artikeldel på facebookkopier linkli"
    "nk kopieretgem artikellæsetidmin. læsetidmin læsetidminutters læsninglyt til artiklenhør artiklenvis kommentarerskr"
    "iv en kommentarglemt adgangskodeopret kontomin profilprivatlivspolitikcookiepolitikvis merelæs hele artiklenartiklen fo"
    "rtsætterfortsæt med at læserapporter fejlhopp til innholdhopp til innholdetgå til hovedinnholdgå til innholddel art"
    "ikkelenkopier lenkelenke kopiertlagre artikkellesetidmin lesetidminutters lesetidlytt til sakenhør sakenskriv kommentar"
    "glemt passordpersonvernerklæringinformasjonskapslerles hele sakenartikkelen fortsettersaken fortsetterfortsett å lesem"
    "eld feiltips osspubliseringsvalgpřejít k obsahupřeskočit na obsahpřejít na obsahpřejít do menuzpět nahoruzpět "
    "na začáteksdílet článeksdílet na facebookukopírovat odkazzkopírovat odkazodkaz zkopírovántisk článkuuložit "
    "článekuložit na pozdějidoba čtenímin. čteníminut čteníposlechnout článekposlechněte sizobrazit komentářez"
    "obrazit diskusivstoupit do diskusevstoupit do diskuzediskuse k článkupřidat komentářpřidat příspěvekzapomenuté"
    " heslomůj účetochrana osobních údajůzásady ochranynastavení cookiesnastavení soukromípodmínky užitízobrazit"
    " dalšíčlánek pokračujeČlánek pokračujezvětšit obrázekotevřít galeriinahlásit chybuvelikost písmapokračov"
    "ání článkupreskočiť na obsahzdieľať článokčítať ďalejČítať ďalejprihlásiť sanahlásiť chybuпере"
    "йти к содержаниюПерейти к содержаниюперейти к основному содержа"
    "ниюПерейти к основному содержаниюперейти к контентуПерейти к ко"
    "нтентувернуться наверхВернуться наверхвернуться на главнуюВерн"
    "уться на главнуюподелиться новостьюПоделиться новостьюподелить"
    "ся ссылкойПоделиться ссылкойподелиться статьейПоделиться стать"
    "ейскопировать ссылкуСкопировать ссылкуссылка скопированаСсылк"
    "а скопированакопировать ссылкуКопировать ссылкуотправить по по"
    "чтеОтправить по почтеверсия для печатиВерсия для печатираспечат"
    "атьРаспечататьвремя чтенияВремя чтениямин чтенияМин чтениямину"
    "т на чтениеМинут на чтениемин. на чтениеМин. на чтениечитать позж"
    "еЧитать позжеслушать статьюСлушать статьюпрослушать новостьПро"
    "слушать новостьпоказать комментарииПоказать комментариичитать "
    "комментарииЧитать комментариивсе комментарииВсе комментарииос"
    "тавить комментарийОставить комментарийнаписать комментарийНап"
    "исать комментарийдобавить комментарийДобавить комментарийкомм"
    "ентарии закрытыКомментарии закрытывойти черезВойти череззабыли"
    " парольЗабыли парольрегистрация пройдена успешноРегистрация пр"
    "ойдена успешноперейдите по ссылке из письмаПерейдите по ссылке и"
    "з письмаличный кабинетЛичный кабинетполитика конфиденциальност"
    "иПолитика конфиденциальностипользовательское соглашениеПользо"
    "вательское соглашениеобработку персональныхОбработку персонал"
    "ьныхфайлы cookieФайлы cookieиспользует cookieИспользует cookieпоказать еще"
    "Показать ещепоказать ещёПоказать ещёзагрузить ещеЗагрузить еще"
    "загрузить ещёЗагрузить ещёчитать ria.ru вЧитать ria.ru вдзен telegramДзен "
    "telegramувеличить изображениеУвеличить изображениеоткрыть в полном"
    " размереОткрыть в полном размереполный экранПолный экраннашли о"
    "шибкуНашли ошибкунашли опечаткуНашли опечаткувыделите фрагмент"
    "Выделите фрагментсообщить об ошибкеСообщить об ошибкеразмер шри"
    "фтаРазмер шрифтазаголовок открываемого материалаЗаголовок откр"
    "ываемого материалалента новостейЛента новостейреклама на сайте"
    "Реклама на сайтеобратная связьОбратная связьправила использова"
    "нияПравила использованияперейти до вмістуПерейти до вміступере"
    "йти до контентуПерейти до контентуподілитисяПоділитисяподілити"
    "сьПоділитисьскопіювати посиланняСкопіювати посиланняверсія дл"
    "я друкуВерсія для друкучас читанняЧас читанняхв читанняХв читан"
    "няпоказати щеПоказати щепоказати більшеПоказати більшедодати к"
    "оментарДодати коментарзалишити коментарЗалишити коментарповід"
    "омити про помилкуПовідомити про помилкузнайшли помилкуЗнайшли п"
    "омилкупомилка в текстіПомилка в текстіполітика конфіденційност"
    "іПолітика конфіденційностіна головнуНа головнуsari la conținutsalt la conți"
    "nutmergi la conținutdistribuie articoluldistribuie pecopiază linkulcopiază linklink copiattimp de citiretimp citiremi"
    "n citireminute de citireascultă articoluladaugă comentariuadaugă un comentariulasă un comentariuvezi comentariilescr"
    "ie un comentariuintră în contcreează contam uitat parolapolitica de confidențialitatepolitica de cookiestermeni și "
    "condițiiarată mai multîncarcă mai multeÎncarcă mai multecitește tot articolulcitește mai departecontinuă să ci"
    "teștiraportează o eroaremărește imagineavezi galeriaecran completînapoi susÎnapoi susînapoi laÎnapoi laμετά"
    "βαση στο περιεχόμενοΜετάβαση στο περιεχόμενοπαράκαμψη προς το κ"
    "υρίωςΠαράκαμψη προς το κυρίωςεπιστροφή στην αρχήΕπιστροφή στην "
    "αρχήμοιραστείτε το άρθροΜοιραστείτε το άρθρομοιραστείτεΜοιραστ"
    "είτεμοιράσουΜοιράσουαντιγραφή συνδέσμουΑντιγραφή συνδέσμουχρό"
    "νος ανάγνωσηςΧρόνος ανάγνωσηςλεπτά ανάγνωσηςΛεπτά ανάγνωσηςπρο"
    "σθήκη σχολίουΠροσθήκη σχολίουγράψτε το σχόλιόΓράψτε το σχόλιόαφ"
    "ήστε ένα σχόλιοΑφήστε ένα σχόλιοόροι χρήσηςΌροι χρήσηςπολιτική "
    "απορρήτουΠολιτική απορρήτουδιαβάστε περισσότεραΔιαβάστε περισ"
    "σότεραδείτε περισσότεραΔείτε περισσότερασυνέχεια ανάγνωσηςΣυν"
    "έχεια ανάγνωσηςskip to main contentskip to contentskip to navigationjump to contentshare this articleshare"
    " on facebookshare on twittershare on whatsappshare on linkedincopy linklink copiedcopy urlback to topprint this articlet"
    "ext sizefont sizeleave a commentleave a replypost a commentadd a commentview commentsload commentscookie settingsterms o"
    "f useterms of serviceterms and conditionsaccept all cookiesmanage cookieswe use cookiesview galleryenlarge imageplay vid"
    "eomin readshow lesswhatsapp channelfacebook messengerscroll to toparticle continues belowstory continues belowplease ena"
    "ble javascriptteilendruckenmerkenmailensendenspeichernkopierenvorlesenanhörenhörenabspielenpauseschließenöffnenÖffn"
    "ensuchensuchemenünavigationstartseiteübersichtÜbersichtzurückmehrwenigerweiterlesenmehr lesenkommentarekommentarkomm"
    "entierenantwortenmeldenbewertenreaktionenpostingsfeedbackdiskussionanzeigeanzeigenwerbungadvertorialgesponsertsponsoreda"
    "boabonnierenabonnentenabonnementanmeldenabmeldeneinloggenregistrierenloginlog inlogoutprofilmein kontonewslettere-papere"
    "papere-mailfacebooktwitterwhatsapptelegraminstagramlinkedinxingpinterestyoutubetiktokthreadsblueskymastodonmessengerflip"
    "boardpocketredditx.comvibervkontakteвконтактеВконтактеодноклассникиОдноклассни"
    "киrssaudiobilderumfragerätselsudokustellenmarktimpressumdatenschutzagbhilfefaqüber unsÜber unskarrierejobsthemenpus"
    "hpush-nachrichtenbenachrichtigungeneinstellungenakzeptierenablehnenzustimmenokneinabbrechenabsendenneuneu ladenbeliebtmi"
    "n.x×✕aaa+a-a -a +mehr dazumehr erfahreninhaltsverzeichnisexterner linklivetickerpartagerimprimerenvoyerenregistrersau"
    "vegardercopierécouterÉcouterregarderlirefermerouvrirrechercherrecherchecherchermenuaccueilsuivantprécédentsuivantepr"
    "écédenteretourmoinsvoir pluslire plusla suitecommentairescommentairecommenterréagirrépondresignalerréactionspublici"
    "téannoncesponsorisécontenu sponsorisépartenaires'abonners’abonnerabonnez-vousje m'abonneje m’abonneabonnésréser"
    "vé aux abonnésarticle réservé aux abonnésabonnése connecterconnexiondéconnexions'inscrires’inscrireinscriptionm"
    "on comptenewslettersoffrirfavorissuivres'identifiers’identifiercontribuercgucgvaidequi sommes-nousarchivesmots croisé"
    "sannoncesaccepterrefuserparamétrerannulervaliderchargementdiaporamainfographievidéosen directalertealertesnotification"
    "sgratuitj'aimej’aimesommaireà proposÀ proposcompartirimprimirenviarguardarcopiarescucharleercerrarabrirbuscarbúsque"
    "damenúinicioportadasiguienteanteriorvolvermenosver másleer máscomentarioscomentariocomentarresponderdenunciarreaccion"
    "espublicidadanunciopatrocinadocontenido patrocinadosuscríbetesuscríbete asuscribirsesuscripciónsuscriptorescontenido "
    "exclusivoaccederentrarsalirmi cuentaboletínboletinesseguirfavoritoscontactoayudaquiénes somoshemerotecapasatiemposclas"
    "ificadosinmobiliariaaceptarrechazarcancelarcargandopódcastfotogaleríavídeosen directoen vivoalertasnotificacionesme g"
    "ustanormascompartesíguenossíguenos ensumariocondividistampainviacopiaascoltaleggichiudiapricercamenùhome pageavantiin"
    "dietrosuccessivoprecedentealtromenoleggi tuttocommenticommentocommentarispondisegnalareazionipubblicitàannunciosponsori"
    "zzatocontenuto sponsorizzatoabbonatiabbonamentoabbonamentiaccediesciregistratiiscrivitipreferitiseguiseguiciseguici suno"
    "te legaliprivacyaiutochi siamoannunciaccettarifiutaannullacaricamentofotogallerygalleryin direttanotifichemi piaceesclus"
    "ivosommariocontribuiscinewsletter ansaansacheckcompartilharcompartilhepartilharpartilhesalvarouvirassistirfecharpesquisa"
    "rpesquisabuscainíciopágina inicialpróximopróximavoltarver maisleia maisler maiscomentárioscomentáriocomentereaçõ"
    "espublicidadeanúncioconteúdo patrocinadoassineassine jáassinarassinaturaassinanteassinantessaircadastre-seregiste-ser"
    "egistarminha contasiga-noscontatocontactosajudaquem somosexpedienteficha técnicapassatemposprevisão do tempoclassifica"
    "dosaceitarrejeitarnãocarregandogaleriafotogaleriaao vivoem diretonotificaçõescurtirgostográtiserramoserramos\?sumári"
    "odelendeelafdrukkenprintenversturenbewarenopslaankopiërenluisterenluisterbekijkbekijkenlees meerlezensluitensluitopenen"
    "zoekenzoekvoorpaginavolgendevorigeterugmeermindertoon meerreactiesreactiereageerreagerenantwoordenadvertentieadvertentie"
    "sgesponsordabonnerenabonneerabonneeabonneesneem een abonnementword abonneeinloggenuitloggenaanmeldenregistrerenmijn acco"
    "untnieuwsbriefnieuwsbrievenvolgenvolgvolg onscolofonvoorwaardenhulpover onsarchiefpuzzelsspelletjesaccepterenweigerennee"
    "annulerenfoto'sfoto’sfotoserievideo'svideo’sliveblogmeldingenexclusiefudostępnijdrukujwyślijzapiszkopiujposłuchaj"
    "odtwórzobejrzyjzobaczczytajczytaj dalejzamknijotwórzszukajwyszukajstrona głównanastępnynastępnapoprzednipoprzednia"
    "wsteczwróćdalejwięcejmniejpokaż więcejkomentarzekomentarzskomentujodpowiedzzgłośreakcjereklamaogłoszeniesponsoro"
    "wanemateriał sponsorowanyartykuł sponsorowanymateriał partnerasubskrybujprenumerataprenumerujsubskrypcjakup dostępza"
    "logujzaloguj sięwylogujzarejestruj sięmoje kontoobserwujobserwuj nasulubioneregulaminpomoco nasarchiwumkrzyżówkiogł"
    "oszeniaakceptujęodrzućanulujładowanieŁadowaniezdjęciawideowideo i fotona żyworelacjapowiadomienialubię toekskluzy"
    "wnedla prenumeratorówautopromocjapaylaşpaylaşınyazdırgönderkaydetkopyaladinleizleİzleokukapataçaramaanasayfaana "
    "sayfasonrakiöncekiÖncekigeriileriİleridaha fazladevamıyorumlaryorumyorum yapyanıtlacevaplaşikayet etŞikayet ettep"
    "kilerreklamilanİlansponsorluabone olabone ol google newsabonelikgirişgiriş yapçıkışÇıkışüye olÜye olkayıt "
    "olhesabımbültene-bültentakip etbizi takip ediniletişimİletişimkünyegizlilikyardımhakkımızdaarşivoyunlarhava d"
    "urumuburçlarresmi ilanlarresmi İlanlarkabul etreddetevethayıriptalİptaltamamyükleniyorfotoğraffotoğraflargalerivi"
    "deo galericanlıcanlı yayınbildirimlerbeğenhaber akışıe-gazetebüyütküçültdelaskriv utsparakopieralyssnatittal"
    "äs merstängöppnaÖppnasökmenystartsidanästaföregåendetillbakavisa merkommentarerkommenterasvaraanmälannonsannons"
    "ersponsrat innehållprenumereraprenumerantlogga inlogga utregistreramin sidanyhetsbrevföljfölj ossfölj ämneom osshj"
    "älpkorsordaccepteraavvisanejavbrytladdarbildspellivesäntdirektnotisergillaexklusivtudskrivkopierlytlæs mereåbnÅbns"
    "øgforsidenæsteforrigetilbagekommentersvarannoncerabonnerabonnentkun for abonnenterlog indlog udtilmeldmin sidenyhedsbr"
    "evfølgfølg osom oshjælpafvisannullerindlæserbilledergallerilagrelyttles merlukkåpneÅpnesøkforsidennestetilbakevis"
    " merannonsefor abonnenterlogg innlogg utregistrerhjelpgodtaavslålastersdílettisknoutodeslatuložitkopírovatposlechnou"
    "tpřehrátčístČístčíst dálČíst dálvíceménězobrazit vícezavřítotevříthledatvyhledatdomůúvodÚvodhlavn"
    "í stránkadalšípředchozízpětkomentářekomentářkomentovatdiskusediskuzeodpovědětnahlásitreakceinzercesponzoro"
    "vánokomerční sdělenípředplatitpředplatnépředplatitelépro předplatitelepřihlásitpřihlásit seodhlásitregis"
    "tracesledovatsledujte náskontaktynápovědao náskřížovkyhoroskopysouhlasímodmítnoutzrušitnačítámfotogaleriež"
    "ivěŽivěupozorněnílíbí se miexkluzivněprémiovézdieľaťtlačviacdiskusiaprihlásiťpredplatnéподелить"
    "сяПоделитьсяпечатьПечатьотправитьОтправитьсохранитьСохранить"
    "скопироватьСкопироватькопироватьКопироватьслушатьСлушатьсмот"
    "ретьСмотретьчитатьЧитатьдалееДалеезакрытьЗакрытьоткрытьОткры"
    "тьпоискПоискискатьИскатьменюМенюглавнаяГлавнаяследующаяСледу"
    "ющаяследующийСледующийпредыдущаяПредыдущаяпредыдущийПредыдущ"
    "ийназадНазадвпередВпередещеЕщеещёЕщёбольшеБольшепоказатьПока"
    "затьскрытьСкрытькомментарииКомментариикомментарийКомментарий"
    "комментироватьКомментироватьобсудитьОбсудитьобсуждениеОбсужд"
    "ениеответитьОтветитьпожаловатьсяПожаловатьсяреакцииРеакциире"
    "кламаРекламапартнерский материалПартнерский материална правах "
    "рекламыНа правах рекламыспецпроектСпецпроектподписатьсяПодпис"
    "атьсяподпискаПодпискаподписчикиПодписчикивойтиВойтивходВходв"
    "ыйтиВыйтирегистрацияРегистрациязарегистрироватьсяЗарегистрир"
    "оватьсямой профильМой профильрассылкаРассылкаизбранноеИзбранн"
    "оеконтактыКонтактыпомощьПомощьо насО насредакцияРедакциявакан"
    "сииВакансииархивАрхивигрыИгрыгороскопГороскопкурсы валютКурс"
    "ы валютпринятьПринятьотклонитьОтклонитьотменаОтменазагрузкаЗ"
    "агрузкафотогалереяФотогалереягалереяГалереяпрямой эфирПрямой "
    "эфиртрансляцияТрансляцияуведомленияУведомлениянравитсяНравит"
    "сяэксклюзивЭксклюзивдзенДзенвкВкдрукДруккоментаріКоментаріоб"
    "говоритиОбговоритипідписатисяПідписатисяувійтиУвійтипошукПош"
    "укголовнаГоловнадаліДалібільшеБільшещеЩезакритиЗакритивідеоВ"
    "ідеонаживоНаживоdistribuietipăreșteprinteazătrimitesalveazăcopiazăascultăveziciteșteînchideÎnch"
    "idedeschidecautăcăutaremeniuacasăprima paginăurmătorulurmătoareaanteriorulînapoiÎnapoimai multmai multemai puți"
    "ncomentariicomentariucomenteazărăspunderaporteazăreacțiipublicitateabonează-teabonareabonamentautentificareconectar"
    "eînregistrareÎnregistrarecontul meuurmărește-netermeniajutordespre noiredacțiaarhivăjocurihoroscopanunțuriacceptr"
    "efuzanuleazăse încarcăgalerie fotoîn directÎn directnotificăriκοινοποίησηΚοινοποίησηεκτύ"
    "πωσηΕκτύπωσηαποστολήΑποστολήαποθήκευσηΑποθήκευσηακούστεΑκούσ"
    "τεδείτεΔείτεδιαβάστεΔιαβάστεκλείσιμοΚλείσιμοάνοιγμαΆνοιγμααν"
    "αζήτησηΑναζήτησημενούΜενούαρχικήΑρχικήεπόμενοΕπόμενοπροηγούμ"
    "ενοΠροηγούμενοπίσωΠίσωπερισσότεραΠερισσότεραλιγότεραΛιγότερα"
    "σχόλιαΣχόλιασχόλιοΣχόλιοσχολιάστεΣχολιάστεαπάντησηΑπάντησηδι"
    "αφήμισηΔιαφήμισησυνδρομήΣυνδρομήσυνδρομητέςΣυνδρομητέςσύνδεσ"
    "ηΣύνδεσηεγγραφήΕγγραφήεπικοινωνίαΕπικοινωνίαβοήθειαΒοήθειααρ"
    "χείοΑρχείοπαιχνίδιαΠαιχνίδιαζώδιαΖώδιααποδοχήΑποδοχήαπόρριψη"
    "ΑπόρριψηφωτογραφίεςΦωτογραφίεςβίντεοΒίντεοζωντανάΖωντανάsharesha"
    "re thistweetprintemailsavecopyclosesearchnextpreviousprevbackmoreread moresee moreview moreshow moreload morecommentscom"
    "mentreplyreportadvertisementadvertisementsadadspromotedsubscribesubscribe nowsign insign uplog outregistermy accountfoll"
    "owfollow uscontact usaboutabout ushelptermscookiesaccept allreject alldeclineyescancelsubmitloadingloading...listenliste"
    "n to articleplaymutelikelikessharesviewsdeutschfrançaisespañolitalianoportuguêspolskitürkçeрусскийРусск"
    "ийукраїнськаУкраїнськаукраїнськоюУкраїнськоюčeskyČeskynederlandssvenskadan"
    "sknorskenglish versionin englishlesezeitläsetidreading timekomentarze (kommentare (commentaires (ver comentarios (comen"
    "tarios (comentários (commenti (reacties (diskuse (комментарии (Комментарии (skomentuj (yorumlar ("
    "anzeigewerbungpublicitépublicidadpubblicitàpublicidadeadvertentiereklamareklamannonsannonseannonceрекламаРек"
    "ламаnewslettershare onfollow uspowered bysponsored bylog insign inadvertisemente-paperprosentiamos abos+z+f+autoplay"
    "newsletter anmeldennewsletter abonnierenzum newsletternewsletter bestellenjetzt abonnierenjetzt anmeldenjetzt registrier"
    "enjetzt testenjetzt kostenlosjetzt weiterlesenkostenlos testenkostenlos registrierengratis testenabonnieren siemelden si"
    "e sich anmit meiner anmeldungstimme ich der werbevereinbarung zufolgen sie unsfolgen siefolgt unsladen sie unsere appuns"
    "ere appapp herunterladenapp ladenunterstützen sieunterstützen sie unsspenden siejetzt spendenjederzeit kündbarmonatli"
    "ch kündbarprobemonatprobeaboangebot sichernweiterlesen mitalle artikel aufzugang zu allenzugriff auf alleuneingeschrän"
    "kter zugangum den artikel zu lesendiesen artikel weiterlesendieser artikel istnur für abonnentenexklusiv für abonnente"
    "nhaben sie hinweiseschreiben sie unsschicken sie unssenden sie unsschreiben sie anhaben sie anregungendiskutieren siekom"
    "mentieren siesagen sie unsverpassen sienichts verpassenimmer informierttäglich in ihr postfachin ihr postfachper e-mail"
    " erhaltenpush-mitteilungenwhatsapp-kanaltelegram-kanalwerben siehier abonnierenhier anmeldenhier geht es zumhier finden "
    "siemehr nachrichten ausabonnieren sie unserenabonnez-vousabonnez vouss'abonner às’abonner àinscrivez-vousje m'inscri"
    "sje m’inscrisje m'abonneje m’abonnerecevez notrerecevez nosrecevez gratuitementrecevoir la newsletterrecevoir notren"
    "otre newsletternos newsletterstélécharger l'applicationtélécharger l’applicationtéléchargez l'applicationtéléc"
    "hargez l’applicationsuivez-nousrejoignez-noussoutenez-nousfaire un donfaites un donje fais un donsans engagementessai "
    "gratuitdès 1 €pour lire la suitela suite est réservéepour continuer la lecturedéjà abonnépas encore abonnéaccè"
    "s illimitéréservé à nos abonnésréservée aux abonnésenvoyez-nousécrivez-nousÉcrivez-nouscontactez-nouscontactez"
    " la rédactionune question, une suggestionvous avez unedonnez votre avisne manquezne ratezrestez informéchaque matindan"
    "s votre boîtealertes infochaîne whatsappvous pouvez à tout momentsuscríbetesuscríbasesuscríbete aapúntateapúntat"
    "e aregístrate gratisrecibe en turecibe nuestrarecibe larecibe lasrecíbelanuestra newsletternuestro boletínnewsletter "
    "gratuitaboletín gratuitodescarga nuestradescarga la appdescárgatesíguenossigue todassigue toda laúnete aÚnete ahazt"
    "e socioapoya elapoya ahaz una donaciónsin permanenciaprueba gratisprueba gratuitapara seguir leyendopara continuar leye"
    "ndocontenido exclusivo parasolo para suscriptoresexclusivo para suscriptores¿ya eres suscriptorsi ya eres suscriptoracc"
    "eso ilimitadoenvíanosescríbenosescríbenos amándanoscuéntanosno te pierdasmantente informadotodas las noticias enen "
    "tu correocanal de whatsappnuestro canaltu suscripciónactiva las notificacionesabbonati aabbonati oraabbonati subitoabbo"
    "nati periscrivitiiscriviti allaiscriviti alla newsletteriscriviti gratisricevi le notiziericevi la newsletterla nostra n"
    "ewsletternella tua casellascarica l'appscarica l’appscarica la nostra appscarica gratisseguiciseguici susostienisostie"
    "nicidona orafai una donazioneprova gratisper continuare a leggereper leggere l'articoloper leggere l’articolocontenuto"
    " riservato agli abbonatiriservato agli abbonatiarticolo riservatosei già abbonatoaccesso illimitatopuoi aderirese hai s"
    "celto di non accettarescriviciscrivi ainviacisegnalacinon perdereresta aggiornatorestare aggiornatorimani aggiornatobast"
    "a cliccare quiclicca quicanale whatsappcanale telegramassineassine jáassine paraassinar agorainscreva-secadastre-secada"
    "stre seureceba asreceba noreceba notíciasreceba nossasubscrevanossa newslettera nossa newsletterbaixe o appbaixe o apli"
    "cativobaixe nossosiga-nossiga nas redesparticipe do canalentre no grupojunte-seapoie-nosdoe agorafaça uma doaçãoteste"
    " grátispara continuar lendopara continuar a lerpara ler este artigoconteúdo exclusivo paraexclusivo para assinantesjá"
    " é assinanteacesso ilimitadoenvie suaenvie sugestõesenvie-nosfale conosconão percafique por dentromantenha-se informa"
    "dono seu e-mailclique aquicanal no whatsappcanal do whatsappos leitores são a forçao contributo doabonneerabonneer jea"
    "bonneer nuword abonneeword lidneem een abonnementprobeer gratisprobeer numeld je aanmeld u aanschrijf je inschrijf u ino"
    "ntvang onzeontvang de nieuwsbriefonze nieuwsbriefdownload de appdownload onze appvolg ons opsteun de journalistiekom ver"
    "der te lezenlees verder metalleen voor abonneesexclusief voor abonneesal abonneeonbeperkt toegangonbeperkt lezenmail ons"
    "stuur onsstuur jetip onsheb je een tipheeft u een tipheb je eenwat vind jijlaat het ons wetenmis nietsblijf op de hoogte"
    "elke ochtendin je mailboxin je inboxklik hierwhatsappkanaalvia whatsappzapisz sięzapisz się nazapisz się dozapisz si"
    "ę na newslettersubskrybujsubskrybuj naszzasubskrybujprenumerujkup prenumeratękup dostępwykup dostępuzyskaj dostępod"
    "bierz dostępza 1 złwypróbujpobierz aplikacjępobierz naszą aplikacjęśledź nasŚledź naspolub nasdołącz do nasw"
    "esprzyj nasprzekaż darowiznęaby przeczytaćaby czytać dalejżeby przeczytaćŻeby przeczytaćtylko dla prenumeratoró"
    "wdostępny tylko dladla subskrybentówmasz już prenumeratęnieograniczony dostępnapisz do naswyślij do naswyślij nam"
    "prześlij namczekamy namasz ciekawy tematmasz informacjemasz tematpodziel się z namidaj nam znaćbądź na bieżąconie"
    " przegapwięcej takich historiiwięcej ważnych informacjiznajdziesz na stronie głównejkliknij tutajkanał na whatsapp"
    "na stronie głównej onetuabone olunabone olbültenimizee-bültenimizebültene kayıtkayıt olunüye olunÜye olunuygula"
    "mamızıuygulamayı indiruygulamayı İndirbizi takip edintakip etmek içintakip etmek İçinkanalımızakanallarına ka"
    "tılınwhatsapp kanalınawhatsapp kanalımızatelegram kanalımızadestek olunbağış yapayda sadeceücretsiz deneyinÜ"
    "cretsiz deneyindevamını okumak içindevamını okumak İçinokumaya devam etmeksadece abonelereabonelere özelaboneler"
    "e Özelbize yazınbize ulaşıngörüşleriniziyorumlarınızısizin görüşünüzihbar hattıİhbar hattıkaçırmayı"
    "nhaberdar olunanında haberdarcebinize düşsünönemli gelişmelerÖnemli gelişmelerson dakika gelişmeleri içinson d"
    "akika gelişmeleri İçingündemdeki gelişmeleranlık gelişmeler içinanlık gelişmeler İçintıklayınızburaya tı"
    "klayıniçin tıklayınİçin tıklayınabonelik içinabonelik İçinlütfen iletişime geçinizlütfen İletişime geç"
    "inizprenumerera påprenumerera nubli prenumerantanmäl dig tillfå vårt nyhetsbrevvårt nyhetsbrevvåra nyhetsbrevladda"
    " ner appenladda ner vår appfölj oss påstöd vårstöd osstesta gratisför att läsa vidareför att läsa helaendast f"
    "ör prenumeranterredan prenumeranttipsa ossmejla ossmejla tillskicka inhar du tipshar du ett tipsvad tycker dumissa inte"
    "håll dig uppdateraddirekt i dinklicka härbliv abonnentkøb abonnementprøv gratistilmeld digfå nyhedsbrevetvores nyhe"
    "dsbrevhent appenfølg os påstøt osfor at læsefor at læse viderekun for abonnenterallerede abonnentskriv til ossend o"
    "stip oshold dig opdateretgå ikke glipklik herbli abonnentkjøp abonnementmeld deg pålast ned appenfølg ossstøtt ossp"
    "er månedfor å lesetips osssend ossklikk herpřihlaste sepřihlaste se k odběruodebírat newsletternáš newsletterpř"
    "edplaťte sipředplatitkoupit předplatnéaktivovat předplatnévyzkoušejtezdarma na měsícstáhněte sistáhněte si "
    "aplikacipřidejte sepodpořte náscelý článekpro předplatiteletento článek jejen pro předplatitelemáte předplat"
    "néneomezený přístupnapište námpošlete námmáte tipdejte nám vědětváš názornenechte si ujítbuďte v obraze"
    "do vašeho e-mailuklikněte zdeподписывайтесьПодписывайтесьподпишитесьПодпи"
    "шитесьподпишисьПодпишисьподписывайтесь наПодписывайтесь напод"
    "пишитесь наПодпишитесь наподписаться наПодписаться наоформите "
    "подпискуОформите подпискуоформить подпискуОформить подпискуна"
    "ш telegramНаш telegramнаш телеграмНаш телеграмtelegram-каналтелеграм-каналТ"
    "елеграм-каналнашем telegramНашем telegramчитайте насЧитайте насприсоед"
    "иняйтесьПрисоединяйтесьскачайте приложениеСкачайте приложение"
    "установите приложениеУстановите приложениеподдержитеПоддержит"
    "еподдержать насПоддержать нассделать пожертвованиеСделать поже"
    "ртвованиечтобы читатьЧтобы читатьчтобы прочитатьЧтобы прочитат"
    "ьдля подписчиковДля подписчиковдоступно только подписчикамДост"
    "упно только подписчикамуже есть подпискаУже есть подпискапишите"
    " намПишите намнапишите намНапишите намсообщите намСообщите наме"
    "сть что рассказатьЕсть что рассказатьне пропуститеНе пропустите"
    "будьте в курсеБудьте в курсеузнавайте первымиУзнавайте первымин"
    "ажмите здесьНажмите здесьваш e-mailВаш e-mailподписуйтесьПодписуйтес"
    "ьпідписуйтесьПідписуйтесьпідпишітьсяПідпишітьсяпідписуйтеся "
    "наПідписуйтеся нанаш телеграм-каналНаш телеграм-каналстежте заС"
    "тежте задолучайтесяДолучайтесяприєднуйтесьПриєднуйтесьпідтри"
    "майтеПідтримайтепишіть намПишіть намнадсилайтеНадсилайтене пр"
    "опустітьНе пропустітьбудьте в курсіБудьте в курсідякуємо, щоДяк"
    "уємо, щоabonează-teabonați-văabonează-te laînscrie-teÎnscrie-teînscrieți-văÎnscrieți-vănewsletterul no"
    "strunewsletter-uldescarcă aplicațiaurmărește-neurmăriți-neurmărește știrileurmărește cele mai noialătură-te"
    "pentru a citidoar pentru abonațitrimite-nescrie-nespune-nepărerea tanu ratafii la curentcele mai noi știripe google n"
    "ewscanalul de whatsappclick aiciακολουθήστεΑκολουθήστεακολουθήστε τοΑκολουθή"
    "στε τοακολουθήστε μαςΑκολουθήστε μαςεγγραφείτεΕγγραφείτεεγγρα"
    "φείτε στοΕγγραφείτε στογίνετε συνδρομητήςΓίνετε συνδρομητήςκατ"
    "εβάστε την εφαρμογήΚατεβάστε την εφαρμογήστείλτε μαςΣτείλτε μας"
    "γράψτε μαςΓράψτε μαςμάθετε πρώτοιΜάθετε πρώτοιδείτε όλες τιςΔεί"
    "τε όλες τιςόλες τις τελευταίεςΌλες τις τελευταίεςστο google newsΣτο goo"
    "gle newsμη χάσετεΜη χάσετεκάντε κλικ εδώΚάντε κλικ εδώsubscribe tosubscribe nows"
    "ign up forsign up tosign up hereour newsletterour free newsletterin your inboxfollow us ondownload our appdownload the a"
    "ppjoin ourbecome a memberbecome a subscribersupport our journalismsupport usmake a donationclick herefree trialcancel an"
    "ytimeto continue readingfor subscribers onlyalready a subscriberwrite to uswhatsapp channeltelegram channelstay informed"
    "don't missdon’t missalle rechte vorbehaltenrechte vorbehaltenvervielfältigungnachdruck verbotennutzung ausschließlic"
    "hprivaten eigenbedarfurheberrechtlich geschütztohne genehmigungalle inhalte dieserweiterverbreitungtous droits réserv"
    "ésdroits réservésreproduction interditetoute reproductionreproduction totaledroits de reproductiontodos los derechos "
    "reservadosderechos reservadosprohibida la reproducciónprohibida su reproducciónqueda prohibidareproducción total o pa"
    "rcialreservados todos los derechosriproduzione riservatatutti i diritti riservatidiritti riservatidiritti di riproduzion"
    "eè vietata la riproduzioneÈ vietata la riproduzionevietata la riproduzionetodos os direitos reservadosdireitos reserva"
    "dosproibida a reproduçãoé proibida a reproduçãoÉ proibida a reproduçãoreprodução proibidaalle rechten voorbeho"
    "udenrechten voorbehoudenauteursrechtauteursrechtenniets uit deze uitgavewszelkie prawa zastrzeżoneprawa zastrzeżonepra"
    "wa autorskiekopiowanie zabronionekopiowanie, przedrukzakaz kopiowaniadalsze rozpowszechnianierozpowszechnianie artykułu"
    "tüm hakları saklıdırher hakkı saklıdırtelif hakkıtelif haklarıizinsiz kullanılamazİzinsiz kullanılamazizin a"
    "lınmadanİzin alınmadankaynak gösterilmedenkopyalanamazalla rättigheter förbehållnaalle rettigheder forbeholdesall"
    "e rettigheterophavsretophavsretligt beskyttetopphavsrettopphavsrettsligupphovsrättupphovsrättsskyddateftertryck förbj"
    "udetalle rettigheter reservertall kopieringvšechna práva vyhrazenapráva vyhrazenaautorská právapublikování nebo "
    "šířeníjakékoliv užitívšetky práva vyhradenéвсе права защищеныВсе права защищен"
    "ыправа защищеныПрава защищеныавторские праваАвторские праваавт"
    "орских правАвторских правперепечаткаПерепечаткапри перепечатк"
    "еПри перепечаткепри цитированииПри цитированиипри использовани"
    "и материаловПри использовании материаловиспользование материал"
    "овИспользование материаловиспользование материалов разрешеноИ"
    "спользование материалов разрешенополное или частичноеПолное ил"
    "и частичноелюбое использованиеЛюбое использованиегиперссылка о"
    "бязательнаГиперссылка обязательнавсі права захищеніВсі права з"
    "ахищеніусі права захищеніУсі права захищенівикористання матері"
    "алівВикористання матеріалівпри використанні матеріалівПри вико"
    "ристанні матеріалівпередрукПередрукtoate drepturile rezervatedrepturile rezervatedrept"
    "uri de autorreproducereapreluarea informațiiloreste interzisăμε επιφύλαξη παντός δικαιώματο"
    "ςΜε επιφύλαξη παντός δικαιώματοςπνευματικά δικαιώματαΠνευματικ"
    "ά δικαιώματααπαγορεύεται η αναπαραγωγήΑπαγορεύεται η αναπαραγω"
    "γήminden jog fenntartvakaikki oikeudet pidätetäänall rights reservedrights reservedcopyright© copyright©(c) 20(c)"
    " 19ⓒmay not be publishedmay not be reproducedall content copyrightdpa-infocomredakteurredakteurinredakteurechefredakte"
    "urchefredakteurinchefredaktionstellvertretender chefredakteurstellvertretende chefredakteurinleitender redakteurleitende"
    " redakteurinpolitikredakteurpolitikredakteurinpolitik-redakteurpolitik-redakteurinwirtschaftsredakteurwirtschaftsredakte"
    "urinsportredakteursportredakteurinlokalredakteurlokalredakteurinfeuilletonredakteurnachrichtenredakteurnachrichtenredakt"
    "eurinonline-redakteuronline-redakteurinonlineredakteuronlineredakteurinvolontärvolontärinkorrespondentkorrespondentina"
    "uslandskorrespondentauslandskorrespondentinhauptstadtkorrespondenthauptstadtkorrespondentinwirtschaftskorrespondentwirts"
    "chaftskorrespondentinpolitischer korrespondentpolitische korrespondentinreporterreporterinchefreporterchefreporterinspor"
    "treporterpolizeireporterpolizeireporterinautorautorinfreier autorfreie autorinfreier journalistfreie journalistinfreier "
    "mitarbeiterfreie mitarbeiterinjournalistjournalistinkolumnistkolumnistingastautorgastautoringastbeitrag vonressortleiter"
    "ressortleiterinstellvertretender ressortleiterstellvertretende ressortleiterinbüroleiterbüroleiterinherausgeberherausg"
    "eberinkritikerkritikerinmoderatormoderatorinsprecher der redaktionpraktikantpraktikantinchef vom dienstard-korrespondent"
    "redaktionsmitgliedteamleiterteamleiterinwissenschaftsjournalistwissenschaftsjournalistinjournalistejournalistesrédacteu"
    "rrédactricerédacteur en chefrédactrice en chefrédacteur en chef adjointrédactrice en chef adjointechef de servicech"
    "effe de servicegrand reportergrande reporterenvoyé spécialenvoyée spécialeenvoyés spéciauxenvoyées spécialescorr"
    "espondantcorrespondantecorrespondantsnotre correspondantnotre correspondantecorrespondant permanentchroniqueurchroniqueu"
    "seéditorialisteÉditorialisteéditorialistesÉditorialistescritiquecritique littérairecritique de cinémapigisteauteur"
    "autricedirecteur de la rédactiondirectrice de la rédactionprésentateurprésentatricechef du servicecheffe du servicep"
    "eriodistaperiodistasredactorredactoraredactoresredactor jeferedactora jefaredactor jefe dees redactores redactorareporte"
    "roreporterareporteroscorresponsalcorresponsalescorresponsal enenviado especialenviada especialenviados especialescolumni"
    "stacronistacríticocríticacrítico de cineeditoreditoraeditorialistasubdirectorsubdirectoradirector adjuntodirectora ad"
    "juntajefe de secciónjefa de secciónjefe de redacciónjefa de redaccióncolaboradorcolaboradorabecariobecariapresentado"
    "rpresentadoradelegado endelegada encoordinadorcoordinadoragiornalistagiornalistiredattoreredattriceredattore capocapored"
    "attorecaporedattricecaposerviziovicedirettorevicedirettricedirettore responsabiledirettrice responsabileinviatoinviatain"
    "viatidal nostro inviatodalla nostra inviatadal nostro corrispondentedalla nostra corrispondentenostro inviatonostra invi"
    "atacorrispondentecorrispondentiopinionistacritico cinematograficocritico musicalecriticocollaboratorecollaboratriceprati"
    "cantebloggerconduttoreconduttricejornalistajornalistasrepórterrepórteresrepórter especialredatorredatoraeditor-chefee"
    "ditora-chefeeditor adjuntoeditora adjuntaeditor executivoeditora executivasubeditorsubeditoracolunistacorrespondentecorr"
    "espondentesenviados especiaisarticulistacomentaristacomentadorcomentadoracolaboração paraestagiárioestagiáriadiretor"
    " de redaçãosecretário de redaçãodiretor adjuntochefe de reportagemapresentadorapresentadoraredacteureindredacteurho"
    "ofdredacteuradjunct-hoofdredacteurchef redactiepolitiek redacteureconomieredacteursportredacteurverslaggeververslaggeefs"
    "terpolitiek verslaggevercorrespondentonze correspondentvan onze correspondentvan onze verslaggeverbuitenlandcorresponden"
    "tcolumnistcolumnistefreelance journalistrecensentpresentatorpresentatricecartooniststagiairdziennikarzdziennikarkadzienn"
    "ikarzeredaktorredaktorkaredaktorzyredaktor naczelnyredaktorka naczelnazastępca redaktora naczelnegoreporterkakoresponde"
    "ntkorespondentkanasz korespondentpublicystapublicystkafelietonistafelietonistkakomentatorkomentatorkakrytykkrytyczkawyda"
    "wcawydawczyniszef działuszefowa działukierownik działustażystastażystkaautorkawspółpracownikmuhabirmuhabirieditö"
    "reditörühaber müdürüyazı işleri müdürüyazı İşleri müdürügenel yayın yönetmeniyayın yönetmeniköşe y"
    "azarıyazargazetecitemsilcisiankara temsilcisiwashington temsilcisiistihbarat şefiİstihbarat şefiİstihbarat Şefista"
    "jyer muhabirfoto muhabirispikersunucuyorumcuredaktörredaktörerchefredaktöransvarig utgivarenyhetschefnyhetsredaktöru"
    "trikeskorrespondentkrönikörledarskribentskribentkulturskribentfrilansjournalistfrilanspolitisk reporterpolitisk kommen"
    "tatorekonomireporterkulturchefprogramledaredebattörwebbredaktörjournalisterredaktørredaktørerchefredaktøransvarshav"
    "ende chefredaktørsjefredaktøransvarlig redaktørnyhedsredaktørnyhetsredaktørudlandskorrespondentutenrikskorresponden"
    "tklummeskribentkommentatorpolitisk redaktørkulturredaktørdebatredaktøranmelderprogramlederfrilanseršéfredaktorŠéf"
    "redaktoršéfredaktorkaŠéfredaktorkazástupce šéfredaktorareportérreportérkanovinářnovinářkazpravodajzpravodaj"
    "kazahraniční zpravodajzahraniční zpravodajkakomentátorkomentátorkaeditorkapublicistapublicistkakritikkritičkamode"
    "rátormoderátorkastážistastážistkaredaktor deníkušéfredaktor deníkuŠéfredaktor deníkunovinárspravodajcaко"
    "рреспондентКорреспонденткорреспондентыКорреспондентыкорр.Кор"
    "р.наш корреспондентНаш корреспондентсобственный корреспондентС"
    "обственный корреспондентспециальный корреспондентСпециальный "
    "корреспондентспецкорСпецкорсобкорСобкорредакторРедакторглавн"
    "ый редакторГлавный редакторзаместитель главного редактораЗамес"
    "титель главного редакторавыпускающий редакторВыпускающий редак"
    "торшеф-редакторШеф-редакторжурналистЖурналистжурналисткаЖурна"
    "листкарепортерРепортеррепортёрРепортёробозревательОбозревате"
    "льполитический обозревательПолитический обозревательэкономиче"
    "ский обозревательЭкономический обозревательвоенный обозревате"
    "льВоенный обозревательколумнистКолумнисткомментаторКомментат"
    "оравторАвторавтор статьиАвтор статьипублицистПублицисткритикК"
    "ритиккинокритикКинокритикведущийВедущийведущаяВедущаякореспо"
    "ндентКореспонденткореспонденткаКореспонденткажурналістЖурнал"
    "істжурналісткаЖурналісткаголовний редакторГоловний редакторре"
    "дакторкаРедакторкаоглядачОглядачоглядачкаОглядачкарепортерка"
    "Репортеркавипусковий редакторВипусковий редакторколумністКолу"
    "мністведучийВедучийведучаВедучаавторкаАвторкаredactor-șefredactor șefreda"
    "ctor-șef adjunctredactorireporterijurnalistjurnalistăcorespondentcorespondentăcorespondențicorespondent specialtrimi"
    "s specialtrimisul specialeditor coordonatorsenior editoreditorialisteditorialistăcomentatorcronicarpublicistanalistcola"
    "boratorprezentatorprezentatoaresecretar de redacțieδημοσιογράφοςΔημοσιογράφοςσυντάκτη"
    "ςΣυντάκτηςσυντάκτριαΣυντάκτριααρχισυντάκτηςΑρχισυντάκτηςαρχι"
    "συντάκτριαΑρχισυντάκτριαδιευθυντής σύνταξηςΔιευθυντής σύνταξη"
    "ςανταποκριτήςΑνταποκριτήςανταποκρίτριαΑνταποκρίτριααπεσταλμέ"
    "νοςΑπεσταλμένοςαπεσταλμένηΑπεσταλμένηρεπόρτερΡεπόρτεραρθρογρ"
    "άφοςΑρθρογράφοςσχολιαστήςΣχολιαστήςstaff writereditor-in-chiefcontributorspecial corr"
    "espondentsenior reporterphotojournalistvonvon:ein kommentar vonein interview vonein gastbeitrag vonein gastkommentar von"
    "ein essay voneine analyse voneine kolumne vonein bericht voneine reportage voneine rezension vongastbeitrag vonkommentar"
    " vonanalyse voninterview voninterview:das gespräch führtedas gespräch führtendas interview führtedas interview füh"
    "rtenprotokoll:aufgezeichnet vontext:text vonautor:autorin:autoren:verfasst vongeschrieben vonerstellt vonmitarbeit:mitar"
    "beitredaktion:es berichtetes schreibteine meldung vonaus dem archiv vonparpar :texte :textetexte depropos recueillis par"
    "propos recueillisentretien réalisé parentretienrecueilli parreportage dereportage :enquête dechronique deanalyse deé"
    "crit parÉcrit parrédigé parpublié pararticle deauteur :auteuravec la collaboration deavec la contribution dede notre"
    " correspondantde notre correspondantede notre envoyé spécialde notre envoyée spécialeporpor:texto:textotexto detexto"
    " e fotostextos:escrito porredactado porpublicado porautora:autorentrevista deentrevista:reportaje decrónica deuna crón"
    "ica deanálisis decon información deelaborado porinformaredacción:didi:a cura didi redazionetesto ditesti discritto da"
    "pubblicato daintervista diarticolo diautore:autoredal nostro inviatodalla nostra inviatadal nostro corrispondentedalla n"
    "ostra corrispondentetraduzione diha collaboratohanno collaboratoreportagem dereportagem:por redaçãoda redaçãocolabor"
    "oucolaboraramcolaborou:com informações decom reportagem dedoordoor:door onzevan onzevan onze redactievan onze verslagg"
    "evervan onze correspondenttekst:tekstgeschreven doorauteur:interview doormet medewerking vanautorka:autorzy:opracowałop"
    "racowałaopracowanie:opracowanieopr.oprac.oprac.:rozmawiałrozmawiałarozmawialirozmawiał:rozmawiała:rozmawiarozmowę "
    "przeprowadziłrozmowę przeprowadziłapiszenapisałnapisaławywiad przeprowadziłwspółpraca:przygotowałprzygotowałar"
    "ed.redagowałredagowałahaberhaber:haberi:muhabir:yazan:yazar:yazı:röportaj:söyleşi:hazırlayan:derleyen:editör:edi"
    "tor:kaynak veavav:texttext och fotoreportage:intervju avskriven avförfattare:afaf:skrevet afforfatter:af vores korrespo"
    "ndentskrevet avtekst og fotointervju:autoři:napsalnapsalapřipravilpřipravilarozhovor vedlrozhovor vedlaptal septala s"
    "eredakčně upravilspoluautorpíšeавтор:Автор:авторы:Авторы:авторАвтортекст:Тек"
    "ст:текстТекстподготовилПодготовилподготовилаПодготовилаподго"
    "товил:Подготовил:подготовила:Подготовила:беседовалБеседовалбес"
    "едовалаБеседовалабеседовал:Беседовал:беседовала:Беседовала:инт"
    "ервью взялИнтервью взялинтервью взялаИнтервью взялазаписалЗапи"
    "салзаписалаЗаписаламатериал подготовилМатериал подготовилмате"
    "риал подготовилаМатериал подготовилаоб авторе:Об авторе:автори:"
    "Автори:авторка:Авторка:підготувавПідготувавпідготувалаПідготу"
    "валарозмовлявРозмовляв"
    "";
inline constexpr char letters_1[] =
    "розмовлялаРозмовляласпілкувавсяСпілкувавсяспілкуваласяСпілку"
    "валасяautori:de:scris dearticol scris depublicat depostat deredactat dea consemnatinterviu realizat dematerial rea"
    "lizat deeditat derealizat deredactor:corespondență de laγράφει οΓράφει ογράφει ηΓράφει ηγ"
    "ράφουνΓράφουνγράφουν οιΓράφουν οιτουΤουτηςΤηςτωνΤωναπό τονΑπό "
    "τοναπό τηνΑπό τηνεπιμέλειαΕπιμέλειαεπιμέλεια:Επιμέλεια:συντάκτ"
    "ης:Συντάκτης:ρεπορτάζ:Ρεπορτάζ:ρεπορτάζΡεπορτάζσυνέντευξη στον"
    "Συνέντευξη στονσυνέντευξη στηνΣυνέντευξη στηνκείμενο:Κείμενο:π"
    "ηγή και κείμενοΠηγή και κείμενοαρθρογράφος:Αρθρογράφος:ανταπόκρ"
    "ισηΑνταπόκρισηbyby:written bytext bywords byposted byauthor:reported byreporting byadditional reporting by"
    "szerző:írta:Írta:toimittaja:teksti:veröffentlichtveröffentlicht amerstveröffentlichungerstellterstellt amerschiene"
    "n amerschienenpubliziertpubliziert ampublikationsdatumonline seitstand:datum:gesendet ampubliépublié lepublié àpubli"
    "é il y apublié aujourd'huipublié aujourd’huiposté lemis en ligne lemis en lignecréé leparu ledate de publication"
    "première publicationpublicadopublicado elpublicado empublicado apublicadapublicada elpublicada emcreadocreado elfecha d"
    "e publicaciónfecha:criado emdata de publicaçãopostado empubblicatopubblicato ilpubblicato allepubblicata ilcreato ild"
    "ata di pubblicazionegepubliceerdgepubliceerd opgeplaatst opgeplaatstverschenen opopublikowanoopublikowanyopublikowanedat"
    "a publikacjipublikacjadata utworzeniautworzonodata dodaniadodanodata:yayınlanmayayınlanma tarihiyayımlanmayayımlanma"
    " tarihiyayın tarihiyayınlandıyayımlandıoluşturulma tarihioluşturulmagirişgiriş tarihieklenmeeklenme tarihiilk y"
    "ayınİlk yayınilk yayınlanmaİlk yayınlanmahaber tarihitarih:kayıt tarihipubliceradpubliceratpublicerad denpublicer"
    "ad klskapadoffentliggjortudgivetpubliceretpublisertpublisert kloprettetopprettetlagt utvydánopublikovánozveřejněnovy"
    "tvořenodatum vydánípublikovanézverejnenéопубликованоОпубликованоопубликованаО"
    "публикованадата публикацииДата публикациидата:Дата:дата создан"
    "ияДата созданиясозданоСозданоразмещеноРазмещенодобавленоДоба"
    "вленоопублікованоОпублікованодата публікаціїДата публікаціїро"
    "зміщеноРозміщеноствореноСтвореноpublicatpublicat lapublicat înpublicat pepublicatădata"
    " publicăriipostatpostat laadăugatcreatδημοσιεύθηκεΔημοσιεύθηκεδημοσιεύτηκεΔημο"
    "σιεύτηκεδημοσίευσηΔημοσίευσηδημοσιευμένοΔημοσιευμένοημερομην"
    "ία δημοσίευσηςΗμερομηνία δημοσίευσηςημερομηνίαΗμερομηνίααναρτ"
    "ήθηκεΑναρτήθηκεjulkaistumegjelentközzétéveobjavljenopublishedpublished onpostedposted onfirst publishe"
    "ddate:createdreleasedstand:standaktualisiertaktualisiert amzuletzt aktualisiertzuletzt aktualisiert amletzte aktualisier"
    "ungletztes updateletzte änderungzuletzt bearbeitetzuletzt geändertgeändert amgeändertupdate vomupdate:bearbeitet amm"
    "is à jourmis à jour lemis à jour àmise à jourmise à jour ledernière mise à jourmodifiémodifié lemodifié àder"
    "nière modificationactualiséactualisé lemàjmaj :maj leactualizadoactualizado elactualizado a lasactualizadaactualizad"
    "a elactualizado aúltima actualizaciónÚltima actualizaciónúltima actualización elÚltima actualización elactualiza"
    "ciónmodificadomodificado elact.act:aggiornatoaggiornato ilaggiornato alleaggiornataaggiornamentoultimo aggiornamentoult"
    "ima modificamodificatomodificato ilmodifica ilmodifica:ultimo agg.atualizadoatualizado ematualizado háatualizada ematua"
    "lizado àsatualizaçãoúltima atualizaçãoÚltima atualizaçãoúltima modificaçãoÚltima modificaçãomodificado em"
    "atualizado abijgewerktbijgewerkt oplaatst bijgewerktlaatste updateaangepastaangepast opgewijzigdgewijzigd oplaatst gewij"
    "zigdaktualizacjazaktualizowanozaktualizowanyostatnia aktualizacjadata aktualizacjiostatnia zmianaakt.aktual.zmodyfikowan"
    "odata modyfikacjigüncellemegüncelleme tarihigüncellenmegüncellenme tarihigüncellendison güncellemeson güncelleme "
    "tarihison güncellenmeson güncellenme tarihison değişiklikdüzenlemeuppdateraduppdateratuppdateradessenast uppdaterad"
    "ändradÄndradsenast ändradopdateretsenest opdateretsidst opdateretopdateret d.oppdatertsist oppdatertsist endretendret"
    "aktualizovánoaktualizaceposlední aktualizaceupravenonaposledy upravenonaposledy aktualizovánoaktualizovanéобнов"
    "леноОбновленообновленаОбновленаобновлениеОбновлениепоследнее"
    " обновлениеПоследнее обновлениедата обновленияДата обновленияи"
    "змененоИзмененоотредактированоОтредактированодополненоДополн"
    "енооновленоОновленоостаннє оновленняОстаннє оновленнядата оно"
    "вленняДата оновленнязміненоЗміненоactualizatactualizat laactualizatăultima actualizare"
    "data actualizăriiactualizaremodificatmodificat laενημερώθηκεΕνημερώθηκεενημέρωσηΕνημ"
    "έρωσητελευταία ενημέρωσηΤελευταία ενημέρωσηανανεώθηκεΑνανεώθη"
    "κεpäivitettyfrissítvemódosítvaažuriranoupdatedlast updatedlast updatemodifiedlast modifiedminuten hervor 1 stunde"
    "il y avor einer stundestunden zuvorhace unhace unaore faminuti fagiorni fahá um dianous sommes ledzisiaj jestdziś jest"
    "сегодня,Сегодня,сьогодні,Сьогодні,hours agominutes agodays agohour agominutes geledenuur g"
    "eledendagen geledengodzin temuminut temugodziny temudni temusaat öncesaat Öncedakika öncedakika Öncegün öncegün "
    "Öncetimmar sedanminuter sedandagar sedantimer sidenminutter sidendage sidendager sidenpřed hodinouчасов наза"
    "дЧасов назадминут назадМинут назаддней назадДней назадчас назад"
    "Час назадгодин томуГодин томухвилин томуХвилин томудні томуДні "
    "томуacum o orăore în urmăπριν απόΠριν απόώρες πρινΏρες πρινim programm:dieses thema"
    " im programmberichtete dieaus der ausgabeprint-ausgabeversión impresaedición impresaedição impressaedizione cartacea"
    "édition papierÉdition papierpapierowe wydanieaus dem heftaus der spiegeldans l'éditiondans l’éditionna edição im"
    "pressafoto:foto :foto -foto –foto/foto (foto vonfoto defoto difoto avfoto doorfoto’s:foto's:fotos:fotos :fotos vonfo"
    "tos defotograf:fotografin:fotografie:fotografia:fotografía:fotografías:fotografía defotografia defoto ansafoto lapres"
    "sefoto afpfoto reutersfoto apfoto epa(foto[fotosymbolfoto:symbolbild:archivfoto:archivbild:archiv:bild:bild :bild -bilde"
    "r:bild/bild von(bildbildquellebildquelle:bildnachweisbildnachweis:bildrechte:bildrechtefotoquelle:quelle:grafik:grafik :"
    "infografik:karte:video:screenshot:illustration:illustration :illustrationen:collage:montage:© foto:picture alliance/pic"
    "ture alliance /dpa/dpa-bildfunkimago/imago images/apa/keystone/ap photo/ap/afp/afp viareuters/reuters:getty images/getty"
    " images viavia getty imagesvia apepa/shutterstock/photo :photo:photo photo dephotos :photos:photo d'illustrationphoto d"
    "’illustration(photocrédit photocrédit photo :crédit photoscrédit :crédits :créditcrédits photophotographie :des"
    "sin :infographie :image :images :source :vidéo :capture d'écrancapture d’écranarchives :visuel :montage :imagen:ima"
    "gen deimágenes:(imagencrédito:créditos:créditocrédito fotoarchivo:fuente:ilustración:infografía:gráfico:vídeo:c"
    "aptura decortesía decortesía:efe/ep/europa press/immagine:immagini:crediti:credit:credits:fonte:illustrazione:infograf"
    "ica:grafica:archivio:ansa/lapresse/agf/fotogramma/ipa/imagem:imagens:(imagemcrédito da fotocrédito da imagemilustraç"
    "ão:infográfico:arte:reprodução/reproduçãodivulgação/divulgaçãoarquivo/folhapress/lusa/agência brasil/estadão"
    " conteúdobeeld:beeld (beeldafbeelding:illustratie:bron:graphic:infographic:anp/foto anpfoto belgabelga/fot.fot.:fot:(fo"
    "t.(fotfoto.zdj.zdj.:zdjęcie:zdjęcia:zdjęcie ilustracyjnerys.rys.:rysunek:grafika:ilustracja:źródło:Źródło:źró"
    "dło zdjęciaŹródło zdjęciawideo:pap/fot. papagencja gazetaagencja wyborczafotoğraf:fotoğraf fotoğraflar:(fotoğr"
    "afgörsel:görseller:kaynak:arşiv:aa/görüntü:kamera:illüstrasyon:İllüstrasyon:arkivbild:källa:tt/tt:scanpix/skä"
    "rmdump:arkivfoto:genrefoto:illustrasjonsfoto:illustrationsfoto:kilde:ritzau scanpix/ritzau/ntb/grafikk:illustrasjon:skje"
    "rmdump:privatfoto:pressefoto:pressbild:zdroj:autor fotografieautor fotosnímek:ilustrace:ilustrační fotoilustrační f"
    "oto:čtk/Čtk/profimedia/repro:zdroj fotografieфото:Фото:фото :Фото :фото Фото (фото(Фот"
    "офотография:Фотография:фотографии:Фотографии:изображение:Изобр"
    "ажение:иллюстрация:Иллюстрация:инфографика:Инфографика:скриншо"
    "т:Скриншот:источник:Источник:источник фотоИсточник фотоисточник"
    " изображенияИсточник изображенияавтор фотоАвтор фотоархив:Архи"
    "в:кадр:Кадр:видео:Видео:снимок:Снимок:коллаж:Коллаж:© риа© тассри"
    "а новости /Риа новости /тасс/Тасс/фото тассФото тассфото риаФото р"
    "иасвітлина:Світлина:зображення:Зображення:ілюстрація:Ілюстраці"
    "я:інфографіка:Інфографіка:скріншот:Скріншот:джерело:Джерело:дже"
    "рело фотоДжерело фотовідео:Відео:унiанУнiанфото зФото зколаж:Кол"
    "аж:sursă fotosursa fotosursă foto:sursa foto:sursa:sursă:sursa videofoto cu rolfoto cu caracterimagine:capturăcapt"
    "ură videocredit fotocredit foto:arhivă:inquam photos/agerpres/mediafax/φωτογραφία:Φωτογραφία:φω"
    "τογραφίες:Φωτογραφίες:φωτο:Φωτο:φωτό:Φωτό:(φωτο(Φωτοπηγή:Πηγή:πηγ"
    "ή φωτογραφίαςΠηγή φωτογραφίαςεικόνα:Εικόνα:βίντεο:Βίντεο:αρχείο"
    ":Αρχείο:eurokinissi/intime/ape/απε-μπε/Απε-μπε/photo byphotos byphotograph:picture:pictures:image sour"
    "ceimage creditimage courtesycourtesy ofphoto courtesyphoto credit(photo bykép:fotó:kuva:valokuva:fotografija:dpadpa-bi"
    "ldfunkpicture alliancepicture-allianceimagoimago imagesafpapreutersepaepa-efeefeansaapakeystonekeystone-sdaarchivarchivb"
    "ildarchivfotosymbolbildsymbolfotogettygetty imagesshutterstockistockadobe stockalamyunsplashpexelspixabayscreenshotpriva"
    "tzvgdrd.r.archivescapture d'écrancapture d’écransipaabacabelgahans lucasmaxpppphotopqrpresse sportsicon sportarchivo"
    "europa pressepcedidacaptura de pantallaarchiviolapressefotogrammaimagoeconomicaagfipaansa/vigili del fuocodivulgaçãore"
    "produçãoarquivoarquivo pessoalfolhapressagência brasillusaanpanp / hollandse hoogtehollandse hoogteeigen fotoprivépa"
    "peast newsagencja wyborcza.plagencja gazetaforumreportermateriały prasowearchiwum prywatnezdjęcie ilustracyjneaaanadol"
    "u ajansıdhaihaİhaarşivdepo photosttscanpixritzau scanpixntbntb scanpixarkivarkivbildčtkČtkprofimediaprofimedia.czil"
    "ustrační fotoриа новостиРиа новоститассТасспресс-службаПресс-служба"
    "архивАрхивличный архивЛичный архивкоммерсантъКоммерсантъскрин"
    "шотСкриншотукрінформУкрінформуніанУніанархівАрхівagerpresinquam photosa"
    "rhivăarhivaarhiva personalăeurokinissiintimeαπε-μπεΑπε-μπεαρχείοΑρχείοriproduzione riservatawi"
    "kimediawikimedia commonswikipediafacebookinstagramtwitteryoutubenasabloombergxinhuaanadolunurphotozuma pressfile photoha"
    "ndoutfilearchivbildarchivfotosymbolbildsymbolfotoim bildauf dem bildauf diesem fotoauf diesem bild(l.)(r.)(m.)(links)(re"
    "chts)(mitte)von linksvon rechtsv.l.n.r.v. l. n. r.v.l.links im bildrechts im bildlinks:rechts:im hintergrundim vordergru"
    "ndblick aufblick inluftaufnahmeaufnahme vonaufnahme ausdas foto zeigtdas bild zeigtundatierte aufnahmeundatiertes fotoen"
    " photosur la photosur cette photo(à gauche)(À gauche)(à droite)(À droite)(au centre)à gaucheÀ gaucheà droiteÀ dr"
    "oitede gauche à droiteau premier planà l'arrière-planÀ l'arrière-planà l’arrière-planÀ l’arrière-planphoto "
    "d'archivesphoto d’archivesphoto d'illustrationphoto d’illustrationimage d'illustrationimage d’illustrationimage d'"
    "archivesimage d’archivesvue aériennevue généralecapture d'écrancapture d’écranen la imagenen la fotoen una imag"
    "enen una fotoimagen de archivofoto de archivofoto de familiaimagen cedidaa la izquierdaa la derecha(izquierda)(derecha)("
    "izq.)(dcha.)(i)(d)(c)de izquierda a derechaen primer planovista aéreavista generalmomento en quedurante su intervenció"
    "npanel denella fotoin fotonell'immaginenell’immagineuna foto d'archivouna foto d’archivofoto d'archivofoto d’archi"
    "voimmagine d'archivoimmagine d’archivoimmagine di repertoriofoto di repertorioa sinistraa destra(a destra)(a sinistra)"
    "(al centro)da sinistrada destrain primo pianoun momento diuna vedutaun framena fotona imagemem fotofoto de arquivoimagem"
    " de arquivoimagem ilustrativafoto ilustrativaà esquerdaÀ esquerdaà direitaÀ direitada esquerda para a direitaao cent"
    "roem primeiro planovista aérea dedurante cerimôniadurante coletivaop de fotoop deze fotoop de voorgrondop de achtergro"
    "ndarchieffotoarchiefbeeldter illustratiefoto ter illustratielinks op de fotovan links naar rechts(midden)luchtfotona zdj"
    "ęciuna zdjęciachzdjęcie ilustracyjnezdjęcie archiwalnezdjęcie poglądoweod lewejod prawejpo lewejpo prawej(z lewej)"
    "(z prawej)(w środku)w środkuw tlena pierwszym planiefotoğraftafotoğraftakisoldan sağa(solda)(sağda)(ortada)soldasa"
    "ğdaarşiv fotoğrafıtemsilitemsili görseltemsili fotoğrafgörüntülendifotoğraflandıpå bildenpå bildernaarkivbi"
    "ldgenrebildfrån vänsterfrån högertill vänstertill högeri bakgrundeni förgrundenpå billedetarkivfotogenrefotofra "
    "venstrefra højretil venstretil højre(tv.)(th.)på bildetfra høyretil høyreillustrasjonsfotoillustrationsbilledena sn"
    "ímkuna snímcíchna fotografiiilustrační fotoilustrační snímekilustrační fotografiearchivní fotoarchivní sním"
    "ekzlevazpravavlevovpravouprostředv pozadív popředíна фотоНа фотона фотографииНа фотог"
    "рафиина снимкеНа снимкена изображенииНа изображениислева напра"
    "воСлева направо(слева)(Слева)(справа)(Справа)(в центре)(В центре)сл"
    "еваСлевасправаСправаархивное фотоАрхивное фотофото из архиваФо"
    "то из архивафото носит иллюстративныйФото носит иллюстративныйв"
    "ид наВид нана заднем планеНа заднем планекадр из видеоКадр из вид"
    "еокадр видеоКадр видеона світлиніНа світлиніна знімкуНа знімкуз"
    "ліва направоЗліва направо(ліворуч)(Ліворуч)(праворуч)(Праворуч)зл"
    "іваЗліваілюстративне фотоІлюстративне фотоархівне фотоАрхівне "
    "фотоîn imagineÎn imagineîn fotografieÎn fotografieimagine ilustrativăimagine cu caracter ilustrativimagine de a"
    "rhivăfoto cu caracter ilustrativde la stânga la dreapta(stânga)(dreapta)în stângaÎn stângaîn dreaptaÎn dreapta"
    "στη φωτογραφίαΣτη φωτογραφίαφωτογραφία αρχείουΦωτογραφία αρχεί"
    "ουεικόνα αρχείουΕικόνα αρχείουαριστεράΑριστεράδεξιάΔεξιάαπό α"
    "ριστεράΑπό αριστεράfile photopicturedis seenfrom leftfrom left to right(left)(right)image captionmedia"
    " captionfotofotosfotófotografiefotografiafotografíafotograffotografinfoto difoto debildbilderbildquellebildnachweisbil"
    "drechtefotoquellequellegrafikillustrationillustrationenkartevideoscreenshotcollagemontagearchivarchivfotoarchivbildsymbo"
    "lbildsymbolfotophotophotoscréditcréditscrédit photocrédits photocrédit photosphotographieimageimagesinfographiedess"
    "insourcevidéoimagenimágenescréditocréditosfuenteilustracióninfografíagráficovídeocortesíaimmagineimmaginicredit"
    "icreditcreditsfonteillustrazioneinfograficagraficaimagemimagensilustraçãoinfográficoartereproduçãodivulgaçãoarqui"
    "vobeeldafbeeldingillustratiebronfot.fotzdj.zdjęciezdjęciarys.rysunekgrafikailustracjaźródłoŹródłowideofotoğraff"
    "otoğraflargörselkaynakarşivkamerakällakildearkivbildgenrefotoillustrationsfotoillustrasjonsfotoskärmdumpzdrojsníme"
    "kilustracereproautor fotoilustrační fotoфотоФотофотографияФотографияиллюстрация"
    "ИллюстрацияизображениеИзображениеинфографикаИнфографикаскрин"
    "шотСкриншотисточникИсточниккадрКадрархивАрхиввидеоВидеоколла"
    "жКоллажавтор фотоАвтор фотосвітлинаСвітлиназображенняЗображен"
    "няджерелоДжерелоілюстраціяІлюстраціявідеоВідеоsursă fotosursa fotosursasu"
    "rsăcredit fotoimaginecapturăφωτογραφίαΦωτογραφίαφωτογραφίεςΦωτογραφίεςφωτ"
    "οΦωτοφωτόΦωτόπηγήΠηγήεικόναΕικόναβίντεοΒίντεοképkuvapicturepicturesphotogr"
    "aphimage sourceimage creditphoto creditfoto vonfotos vonfoto defotos defoto difoto avfoto doorfoto delbild vonphoto deph"
    "otos dephoto byphotos byphoto courtesy ofcourtesy ofimage courtesy offotografía defotografias defotografia deimagen dei"
    "magem deimagen cedida porcortesía decrédito deper gentile concessione difoto a cura diviaillustration byillustration v"
    "ongrafik vonфото предоставленоФото предоставленофото предоставилаФо"
    "то предоставилафото предоставилФото предоставилфото наданеФото"
    " наданеzdjęcie dzięki uprzejmościreprodução decaptura deilustración deilustração deillustrazione didessin "
    "defotobildphotoimagenimagembeeldarchivarchivoarchivioarquivoarchivesarkivархивАрхивархівАрхівdivulga"
    "çãoreproduçãohandoutfileriproduzione riservatascreenshotzvgsymbolbildsymbolfotoarchivbildarchivfotoarchivundatiertun"
    "datierte aufnahmebeispielbildthemenbildillustrationphoto d’archivesphoto d'archivesphoto d’illustrationphoto d'illus"
    "trationimage d’illustrationimage d'illustrationimage d’archivesimage d'archivesarchivesfoto de archivoimagen de arch"
    "ivoarchivoimagen ilustrativafoto d’archivofoto d'archivoimmagine d’archivoimmagine d'archivofoto di repertorioimmagi"
    "ne di repertorioarchivioriproduzione riservatafoto de arquivoimagem de arquivoarquivoimagem ilustrativafoto ilustrativaa"
    "rchieffotoarchiefbeeldter illustratiefoto ter illustratiezdjęcie ilustracyjnezdjęcie archiwalnezdjęcie poglądowearch"
    "iwumtemsilitemsili görseltemsili fotoğrafarşivarşiv fotoğrafıarkivbildgenrebildarkivfotoarkivgenrefotoillustrasjon"
    "sfotoillustrationsfotoilustrační fotoilustrační snímekarchivní fotoarchivní snímekархивное фотоАр"
    "хивное фотоархивАрхивфото из архиваФото из архиваиллюстративно"
    "е фотоИллюстративное фотоархівне фотоАрхівне фотоілюстративне "
    "фотоІлюстративне фотоimagine ilustrativăimagine de arhivăimagine cu caracter ilustrativfoto cu car"
    "acter ilustrativarhivăφωτογραφία αρχείουΦωτογραφία αρχείουαρχείοΑρχείοfil"
    "e photofilestock photohandoutillustration onlybildunterschriftbildbildbeschreibungbildbeschreibung einblendenbildtextleg"
    "endelégendelégende photolégende imagepie de fotodidascalialegendabijschriftpodpisfotoğraf altıbilledtekstbildetekst"
    "popisekподписьПодписьподпись к фотоПодпись к фотопідпис до фотоПід"
    "пис до фотоавтор фотоАвтор фотоавтор фото,Автор фото,подпись к фо"
    "то,Подпись к фото,фотоФотоlégende de l’imagelégende de l'imageimage captionimage caption,media"
    " captionmedia caption,crédito,legenda da fotopie de foto,crédito da imagemgetty imagesλεζάνταΛεζάνταgett"
    "y imagesgettyshutterstockistockistockphotoadobe stockadobestockalamyalamy stock photounsplashpexelspixabayfreepikdeposit"
    "photosdreamstime123rffotoliaflickrwikimedia commonswikimediawikipediapicture alliancepicture-allianceimagoimago imagesim"
    "agoeconomicakeystonekeystone-sdaullstein bildaction pressfuture imagenordphotoeibnerafpapap photoreutersepaepa-efeefeeur"
    "opa pressdpadpa-bildfunkapaapa-imagesapa picturedeskpicturedeskansalapresseagffotogrammaipasipasipa pressabacaabacapress"
    "maxpppphotopqrhans lucasdivergencebestimageicon sportpresse sportsbelgabelga imagebelgaimageanphollandse hoogtefolhapres"
    "sagência brasillusapapeast newsagencja wyborcza.plagencja gazetanewspixanadoluanadolu ajansıdhaihaİhadepo photostttt "
    "nyhetsbyrånscanpixritzau scanpixntbntb scanpixlehtikuvačtkČtkprofimediaprofimedia.czshutterstock.comриа новос"
    "тиРиа новоститассТассfotodomукрінформУкрінформуніанУніанagerpresinquam p"
    "hotosmediafaxheptaeurokinissiintimeαπε-μπεΑπε-μπεmotion teammtixinhuaanadolu agencynurphotozuma presszumablo"
    "ombergnasaesafacebookinstagramtwitteryoutubegoogle mapsplanet labsmaxarmehr zum themamehr zu diesem themamehr dazumehr "
    "übermehr Übermehr vonmehr ausmehr aus dem ressortmehr aus dem webmehr nachrichtenmehr artikelmehr lesenlesen sie auchl"
    "esen sie mehrlesen sie weiterlesen sie dazulesen sie mehr zum themalesen sie hierauch interessantauch spannenddas könnt"
    "e sie auch interessierendas kÖnnte sie auch interessierendas könnte sie interessierendas kÖnnte sie interessierendas "
    "könnte dich auch interessierendas kÖnnte dich auch interessierendas könnte ihnen auch gefallendas kÖnnte ihnen auch "
    "gefallenauch lesenswertlesenswertweiterlesenweitere artikelweitere artikel zum themaweitere themenweitere nachrichtenwei"
    "tere meldungenweitere informationenweiterführende linksweiterfÜhrende linksweiterführende artikelweiterfÜhrende arti"
    "kelzum themazum weiterlesenähnliche artikelÄhnliche artikelähnliche themenÄhnliche themenverwandte themenverwandte a"
    "rtikelpassend zum themahintergrundmeistgelesenmeistgelesene artikeldie meistgelesenenam meisten gelesenmeistgeklicktmeis"
    "tkommentiertbeliebte artikelbeliebteste artikeltop-thementopthementopmeldungentop-artikelaktuelle artikelaktuelle nachri"
    "chtenaktuelle meldungenneueste artikelneueste nachrichtenneueste meldungenneuestedie neuesten meldungenempfehlungenempfe"
    "hlungen für sieempfehlungen fÜr sieempfehlungen der redaktionempfohlenempfohlene artikelredaktionsempfehlungenunsere e"
    "mpfehlungenunsere leseempfehlungleseempfehlungauch in diesem ressortaus dem ressortaus dem archivnächster artikelnÄchs"
    "ter artikelvorheriger artikellinks zum themasiehe auchvideos zum themamehr videosbilder des tagesdas ist gerade wichtigi"
    "m videomehr im webjetzt lesentipps der redaktionà lire aussiÀ lire aussia lire aussilire aussià lireÀ lirea lireà l"
    "ire égalementÀ lire égalementÀ lire Égalementa lire égalementa lire Égalementlire égalementlire Égalementà voi"
    "r aussiÀ voir aussia voir aussivoir aussià voir égalementÀ voir égalementÀ voir Égalementà écouter aussiÀ éco"
    "uter aussiÀ Écouter aussià découvrirÀ découvrirÀ dÉcouvrirà découvrir aussiÀ découvrir aussiÀ dÉcouvrir au"
    "ssià ne pas manquerÀ ne pas manquerà ne pas raterÀ ne pas raterà la uneÀ la uneà suivreÀ suivresur le même suje"
    "tsur le mÊme sujetsur le même thèmesur le mÊme thÈmesur ce sujetsur le sujetdans la même rubriquedans la mÊme rub"
    "riquedans la même catégoriedans la mÊme catÉgoriedans le même dossierdans le mÊme dossierdans cette rubriqueles pl"
    "us lusles plus luesles plus partagésles plus partagÉsles plus commentésles plus commentÉsles plus populairesle plus "
    "populairele plus luarticles les plus lusl'article le plus lul’article le plus lules articles les plus lusarticles lié"
    "sarticles liÉsarticles similairesarticles connexesarticles recommandésarticles recommandÉsarticles associésarticles "
    "associÉsarticles récentsarticles rÉcentsautres articlesnos derniers articlesrecommandé pour vousrecommandÉ pour vou"
    "srecommandés pour vousrecommandÉs pour vousnos recommandationsla rédaction vous recommandela rÉdaction vous recomman"
    "dela rédaction vous conseillela rÉdaction vous conseillevous aimerez aussivous pourriez aussi aimervous pourriez être"
    " intéressévous pourriez Être intÉressÉcela pourrait vous intéressercela pourrait vous intÉresserça peut vous int"
    "éresserÇa peut vous intéresserÇa peut vous intÉressernotre sélectionnotre sÉlectionnotre sélection d'articlesnot"
    "re sÉlection d'articlesnotre sélection d’articlesnotre sÉlection d’articlespour aller plus loinpour approfondiral"
    "ler plus loinen savoir plusplus d'informationsplus d’informationsplus d'infosplus d’infosplus d'articlesplus d’art"
    "iclesplus d'actualitésplus d'actualitÉsplus d’actualitésplus d’actualitÉsdernières actualitésderniÈres actual"
    "itÉsdernières nouvellesderniÈres nouvellesdernières infosderniÈres infosles dernières infosles derniÈres infosder"
    "nière minutederniÈre minutedernières vidéosderniÈres vidÉosl'actualité en continul'actualitÉ en continul’actua"
    "lité en continul’actualitÉ en continufil infoen ce momentailleurs sur le websur le webcontenus sponsoriséscontenus "
    "sponsorisÉsà lire dans l'éditionÀ lire dans l'éditionÀ lire dans l'Éditionà lire dans l’éditionÀ lire dans l"
    "’éditionÀ lire dans l’Éditionthèmes associésthÈmes associÉsliens utileslisez aussilisez égalementlisez Égal"
    "ementmás informaciónmÁs informaciÓnmás noticiasmÁs noticiasmás sobre este temamÁs sobre este temamás sobremÁs "
    "sobremás enmÁs enmás demÁs demás artículosmÁs artÍculosmás leídomÁs leÍdomás leídasmÁs leÍdasmás leído"
    "smÁs leÍdoslo más leídolo mÁs leÍdolo más vistolo mÁs vistolo más comentadolo mÁs comentadolo más compartidol"
    "o mÁs compartidolas más leídaslas mÁs leÍdaslos más leídoslos mÁs leÍdoslo máslo mÁslo + leídolo + leÍdolo "
    "+ vistolo últimolo Últimoúltima horaÚltima horaúltimas noticiasÚltimas noticiasúltimos artículosÚltimos artícu"
    "losÚltimos artÍculosnoticias relacionadasnoticia relacionadanoticias destacadasnoticias de interésnoticias de interÉ"
    "sartículos relacionadosartÍculos relacionadosartículo relacionadoartÍculo relacionadocontenidos relacionadoscontenid"
    "o relacionadorelacionadasrelacionadosrelacionadotemas relacionadosenlaces relacionadostambién te puede interesartambiÉ"
    "n te puede interesarte puede interesarpuede interesartete puede gustarquizás te interesequizÁs te interesete recomenda"
    "moste recomendamos leerle puede interesarle recomendamosrecomendadosrecomendadorecomendadasrecomendacionesnuestra selecc"
    "iónnuestra selecciÓnotras noticiasotras websotros artículosotros artÍculoslee tambiénlee tambiÉnlea tambiénlea ta"
    "mbiÉnleer tambiénleer tambiÉnlee máslee mÁsleer másleer mÁsver tambiénver tambiÉnvea tambiénvea tambiÉnve tam"
    "biénve tambiÉnver ademásver ademÁsademásademÁsno te pierdassigue leyendosobre este temaen esta noticiaen portadade"
    "stacadosdestacadaspara saber máspara saber mÁspara más informaciónpara mÁs informaciÓnarchivado en tambiénarchiva"
    "do en tambiÉnademás enademÁs entendenciasmira tambiénmira tambiÉnmirá tambiénmirÁ tambiÉnleé tambiénleÉ tamb"
    "iÉnseguí leyendoseguÍ leyendoleggi ancheleggi di piùleggi di piÙleggi tuttoleggi altropotrebbe interessartipotrebbe"
    " interessarti ancheti potrebbe interessarepotrebbero interessartipotrebbe piacerticonsigliaticonsigliati per tearticoli "
    "consigliatiraccomandati per teda non perderearticoli correlatiarticoli collegatiarticoli similinotizie correlatecontenut"
    "i correlaticorrelaticorrelatenotizie collegateargomenti correlatiapprofondimentiapprofondisciper approfondirevedi ancheg"
    "uarda ancheascolta anchealtre notiziealtri articolialtro sui più lettii piÙ lettipiù lettipiÙ lettile più lettele p"
    "iÙ lettepiù lettepiÙ lettei più vistii piÙ vistii più commentatii piÙ commentatii più popolarii piÙ popolariart"
    "icoli più lettiarticoli piÙ lettiultime notizieultim'oraultim’oraultima oraultimi articolile ultime notiziele notizi"
    "e di ogginotizie del giornoin evidenzain primo pianoprimo pianooggi insullo stesso argomentosullo stesso temanella stess"
    "a sezionedalla homedal webdallo stesso autorei video più vistii video piÙ vistiscopri di piùscopri di piÙlink utilil"
    "eia tambémleia tambÉmleia maisleia aindaler tambémler tambÉmler maissaiba maisveja tambémveja tambÉmveja maisveja "
    "aindaver tambémver tambÉmconfira tambémconfira tambÉmassista tambémassista tambÉmouça tambémouÇa tambÉmmais li"
    "dasas mais lidasmais lidosos mais lidosmais vistasmais vistosmais popularesmais comentadasmais notíciasmais notÍciasma"
    "is recentesmais sobremais emmais denotícias relacionadasnotÍcias relacionadasnotícia relacionadanotÍcia relacionadaa"
    "rtigos relacionadosconteúdo relacionadoconteÚdo relacionadoconteúdos relacionadosconteÚdos relacionadosmatérias rel"
    "acionadasmatÉrias relacionadasúltimas notíciasÚltimas notíciasÚltimas notÍciasúltimasÚltimasrecomendado para vo"
    "cêrecomendado para vocÊrecomendadas para vocêrecomendadas para vocÊrecomendamosrecomendaçõesrecomendaÇÕesvocê p"
    "ode gostarvocÊ pode gostarvocê também pode gostarvocÊ tambÉm pode gostarvocê pode se interessarvocÊ pode se inter"
    "essarpode interessar-lhetambém lhe pode interessartambÉm lhe pode interessartambém pode gostartambÉm pode gostarsuge"
    "rimossugestõessugestÕesoutras notíciasoutras notÍciasoutros artigosem destaquetópicos relacionadostÓpicos relacion"
    "adosnão percanÃo percapara saber maispróxima notíciaprÓxima notÍciaem altada mesma seçãoda mesma seÇÃocontinue"
    " lendoa seguirlees ooklees meerlees meer overlees verderlees hierbekijk ookbekijk meerluister ookkijk ookzie ookmeer ove"
    "rmeer over dit onderwerpmeer lezenmeer nieuwsmeer artikelenmeer vanmeer inmeer uitmeer video'smeer video’sgerelateerde"
    " artikelengerelateerdgerelateerd nieuwsgerelateerde berichtenverwante artikelenaanbevolenaanbevolen voor uaanbevolen voo"
    "r jouaanbevolen artikelenaangeradenanderen lezen ookanderen bekeken ookook interessantdit vind je misschien ook leukmiss"
    "chien vind je dit ook interessantmeest gelezenmeestgelezenbest gelezenbest bekekenmeest bekekenmeest besprokenpopulairla"
    "atste nieuwslaatste berichtennet binnenhet laatste nieuwsonze selectieonze aanradersuitgelichtin het nieuwsin dit dossie"
    "rvolgend artikelvorig artikelczytaj teżczytaj teŻczytaj takżeczytaj takŻeczytaj równieżczytaj rÓwnieŻczytaj wię"
    "cejczytaj wiĘcejczytaj dalejprzeczytaj teżprzeczytaj teŻprzeczytaj takżeprzeczytaj takŻeprzeczytaj równieżprzeczy"
    "taj rÓwnieŻprzeczytaj więcejprzeczytaj wiĘcejzobacz teżzobacz teŻzobacz takżezobacz takŻezobacz równieżzobacz "
    "rÓwnieŻzobacz więcejzobacz wiĘcejobejrzyj takżeobejrzyj takŻeposłuchaj takżeposŁuchaj takŻesprawdź teżsprawd"
    "Ź teŻsprawdź takżesprawdŹ takŻesprawdź równieżsprawdŹ rÓwnieŻwarto przeczytaćwarto przeczytaĆwarto zobaczy"
    "ćwarto zobaczyĆto może cię zainteresowaćto moŻe ciĘ zainteresowaĆmoże cię zainteresowaćmoŻe ciĘ zainteresow"
    "aĆmogą cię zainteresowaćmogĄ ciĘ zainteresowaĆzainteresują cię teżzainteresujĄ ciĘ teŻpolecamypolecamy tak"
    "żepolecamy takŻepolecanepolecane artykułypolecane artykuŁypolecamy równieżpolecamy rÓwnieŻrekomendowanerekomendo"
    "wane dla ciebiepowiązanepowiĄzanepowiązane artykułypowiĄzane artykuŁypowiązane tematypowiĄzane tematypodobne art"
    "ykułypodobne artykuŁyartykuły powiązaneartykuŁy powiĄzanenajczęściej czytanenajczĘŚciej czytanenajpopularniejs"
    "zenajchętniej czytanenajchĘtniej czytanenajnowszenajnowsze wiadomościnajnowsze wiadomoŚcinajnowsze artykułynajnowsz"
    "e artykuŁyostatnie wiadomościostatnie wiadomoŚciwięcej na ten tematwiĘcej na ten tematwięcej owiĘcej owięcej zwi"
    "Ęcej zwięcej z kategoriiwiĘcej z kategoriiwięcej informacjiwiĘcej informacjiwięcej wiadomościwiĘcej wiadomoŚciw"
    " tym temaciena ten tematinne artykułyinne artykuŁyinne wiadomościinne wiadomoŚciinne tematypopularnedzisiaj wnastęp"
    "ny artykułnastĘpny artykuŁpoprzedni artykułpoprzedni artykuŁnie przegaphity dniagorące tematygorĄce tematywideo d"
    "niailgili haberlerİlgili haberlerİlgİlİ haberlerilgili haberİlgili haberİlgİlİ haberilgili konular haberleriİlg"
    "ili konular haberleriİlgİlİ konular haberlerİbenzer haberlerdiğer haberlerdİĞer haberlerbunlar da ilginizi çekeb"
    "ilirbunlar da İlginizi Çekebilirbunlar da İlgİnİzİ Çekebİlİrilginizi çekebilirİlginizi çekebilirİlginizi Ç"
    "ekebilirİlgİnİzİ Çekebİlİrilginizi çekebilecek haberlerİlginizi çekebilecek haberlerİlginizi Çekebilecek hab"
    "erlerİlgİnİzİ Çekebİlecek haberlersizin için seçtiklerimizsizin İçin seçtiklerimizsİzİn İÇİn seÇtİkler"
    "İmİzsizin için önerilenlersizin İçin Önerilenlersİzİn İÇİn Önerİlenlerönerilen haberlerÖnerilen haberler"
    "Önerİlen haberleröne çıkanlarÖne çıkanlarÖne ÇıkanlarÖne Çikanlaröne çıkan haberlerÖne çıkan haberler"
    "Öne Çıkan haberlerÖne Çikan haberleren çok okunanlaren Çok okunanlaren çok okunan haberleren Çok okunan haberle"
    "rçok okunanlarÇok okunanlaren çok okunanen Çok okunanpopüler haberlerpopÜler haberlerpopülerpopÜlerson dakikason"
    " dakİkason dakika haberlerison dakİka haberlerİson haberlergüncel haberlergÜncel haberlergünün haberlerigÜnÜn h"
    "aberlerİgünün manşetlerigÜnÜn manŞetlerİmanşetlermanŞetlergündem haberlerigÜndem haberlerİhaberin devamı i"
    "çinhaberin devamı İçinhaberİn devami İÇİnbu haberi okuyanlar bunları da okudubu haberİ okuyanlar bunlari da ok"
    "udubunu da okuayrıca okuyunayrica okuyunşunlar da ilginizi çekebilirŞunlar da ilginizi çekebilirŞunlar da İlginiz"
    "i ÇekebilirŞunlar da İlgİnİzİ Çekebİlİrvideo haberlervİdeo haberlerfoto habertrend haberlergözden kaçmasıng"
    "Özden kaÇmasineditörün seçtikleriedİtÖrÜn seÇtİklerİsıradaki habersiradakİ habersonraki habersonrakİ haber"
    "önceki haberÖnceki haberÖncekİ habertüm haberleritÜm haberlerİläs merlÄs merläs ocksålÄs ocksÅläs ävenlÄ"
    "s Ävenläs vidarelÄs vidarese ocksåse ocksÅse ävense Ävenlyssna ocksålyssna ocksÅmissa intemer om ämnetmer om "
    "Ämnetmer ommer frånmer frÅnmer i ämnetmer i Ämnetmer läsningmer lÄsningmest lästmest lÄstmest lästamest lÄsta"
    "mest läst just numest lÄst just numest delatmest kommenteratsenaste nyttsenaste nyheternadet senastejust nurelateratre"
    "laterade artiklarrekommenderatrekommenderasrekommenderad läsningrekommenderad lÄsningfler artiklarfler nyheterandra l"
    "äserandra lÄsertopplistadagenslæs merelÆs merelæs ogsålÆs ogsÅlæs viderelÆs viderese ogsåse ogsÅhør ogsåh"
    "Ør ogsÅmere om emnetmere ommere framest læstemest lÆstemest læstmest lÆstmest seteseneste nytseneste nyhedersenest"
    "erelaterede artiklerrelateretanbefaletanbefalede artikleranbefalingerandre læserandre lÆserflere artiklerflere nyheder"
    "les merles ogsåles ogsÅles flere sakermer om sakenmer framest lestmest lestesiste nyttsiste nyhetersiste sakersisterel"
    "aterte sakerrelaterte artiklerrelatertanbefalte sakeranbefaltflere sakerflere nyheterčtěte takéČtěte takéČtĚte t"
    "akÉčtěte víceČtěte víceČtĚte vÍcečtěte dáleČtěte dáleČtĚte dÁlečtěte iČtěte iČtĚte ipřečtěte"
    " si taképŘeČtĚte si takÉpřečtěte sipŘeČtĚte sipřečtěte si vícepŘeČtĚte si vÍcemohlo by vás zajímatm"
    "ohlo by vÁs zajÍmatmohlo by vás také zajímatmohlo by vÁs takÉ zajÍmatmohlo by se vám líbitmohlo by se vÁm lÍ"
    "bitsouvisejícísouvisejÍcÍsouvisející článkysouvisejÍcÍ ČlÁnkysouvisející tématasouvisejÍcÍ tÉmatapodob"
    "né článkypodobnÉ ČlÁnkydalší článkydalŠÍ ČlÁnkydalší zprávydalŠÍ zprÁvydalší z rubrikydalŠÍ z ru"
    "brikydalší k tématudalŠÍ k tÉmatuk tématuk tÉmatuvíce k tématuvÍce k tÉmatuvíce o tématuvÍce o tÉmatudá"
    "le čtětedÁle ČtĚtenejčtenějšínejČtenĚjŠÍnejčtenější článkynejČtenĚjŠÍ ČlÁnkynejnovějšínejnov"
    "ĚjŠÍnejnovější zprávynejnovĚjŠÍ zprÁvynejnovější článkynejnovĚjŠÍ ČlÁnkynejdiskutovanějšínejdisk"
    "utovanĚjŠÍdoporučujemedoporuČujemedoporučené článkydoporuČenÉ ČlÁnkydoporučenédoporuČenÉvybírámevybÍ"
    "rÁmevybíráme pro vásvybÍrÁme pro vÁsvybrali jsme pro vásvybrali jsme pro vÁsvýběr redakcevÝbĚr redakcetip r"
    "edakcetémata dnetÉmata dnehlavní zprávyhlavnÍ zprÁvyposlední zprávyposlednÍ zprÁvyz domovasledujte takésleduj"
    "te takÉpodívejte sepodÍvejte sepodívejte se taképodÍvejte se takÉprečítajte si ajpreČÍtajte si ajsúvisiace "
    "článkysÚvisiace ČlÁnkynajčítanejšienajČÍtanejŠienajnovšienajnovŠieчитайте такжеЧитайте "
    "такжеЧИТАЙТЕ ТАКЖЕчитайте ещёЧитайте ещёЧИТАЙТЕ ЕЩЁчитайте еще"
    "Читайте ещеЧИТАЙТЕ ЕЩЕчитайте далееЧитайте далееЧИТАЙТЕ ДАЛЕЕч"
    "итать такжеЧитать такжеЧИТАТЬ ТАКЖЕсмотрите такжеСмотрите такж"
    "еСМОТРИТЕ ТАКЖЕсм. такжеСм. такжеСМ. ТАКЖЕсмотрите ещёСмотрите е"
    "щёСМОТРИТЕ ЕЩЁпо темеПо темеПО ТЕМЕматериалы по темеМатериалы п"
    "о темеМАТЕРИАЛЫ ПО ТЕМЕновости по темеНовости по темеНОВОСТИ ПО "
    "ТЕМЕстатьи по темеСтатьи по темеСТАТЬИ ПО ТЕМЕещё по темеЕщё по т"
    "емеЕЩЁ ПО ТЕМЕеще по темеЕще по темеЕЩЕ ПО ТЕМЕдругие новостиДру"
    "гие новостиДРУГИЕ НОВОСТИдругие материалыДругие материалыДРУГИ"
    "Е МАТЕРИАЛЫдругие статьиДругие статьиДРУГИЕ СТАТЬИпохожие мате"
    "риалыПохожие материалыПОХОЖИЕ МАТЕРИАЛЫпохожие новостиПохожие "
    "новостиПОХОЖИЕ НОВОСТИпохожие статьиПохожие статьиПОХОЖИЕ СТАТ"
    "ЬИсвязанные материалыСвязанные материалыСВЯЗАННЫЕ МАТЕРИАЛЫре"
    "комендуемРекомендуемРЕКОМЕНДУЕМрекомендуем почитатьРекоменду"
    "ем почитатьРЕКОМЕНДУЕМ ПОЧИТАТЬрекомендуемые материалыРекомен"
    "дуемые материалыРЕКОМЕНДУЕМЫЕ МАТЕРИАЛЫрекомендацииРекомендац"
    "ииРЕКОМЕНДАЦИИвам может быть интересноВам может быть интересноВ"
    "АМ МОЖЕТ БЫТЬ ИНТЕРЕСНОвам может понравитьсяВам может понравить"
    "сяВАМ МОЖЕТ ПОНРАВИТЬСЯэто интересноЭто интересноЭТО ИНТЕРЕСНО"
    "интересноеИнтересноеИНТЕРЕСНОЕпопулярноеПопулярноеПОПУЛЯРНОЕ"
    "популярные новостиПопулярные новостиПОПУЛЯРНЫЕ НОВОСТИпопуляр"
    "ные статьиПопулярные статьиПОПУЛЯРНЫЕ СТАТЬИсамое читаемоеСамо"
    "е читаемоеСАМОЕ ЧИТАЕМОЕсамое популярноеСамое популярноеСАМОЕ "
    "ПОПУЛЯРНОЕсамое обсуждаемоеСамое обсуждаемоеСАМОЕ ОБСУЖДАЕМОЕ"
    "самые читаемыеСамые читаемыеСАМЫЕ ЧИТАЕМЫЕглавные новостиГлавн"
    "ые новостиГЛАВНЫЕ НОВОСТИглавное за деньГлавное за деньГЛАВНОЕ "
    "ЗА ДЕНЬглавное сегодняГлавное сегодняГЛАВНОЕ СЕГОДНЯглавное се"
    "йчасГлавное сейчасГЛАВНОЕ СЕЙЧАСновости дняНовости дняНОВОСТИ "
    "ДНЯпоследние новостиПоследние новостиПОСЛЕДНИЕ НОВОСТИсвежие н"
    "овостиСвежие новостиСВЕЖИЕ НОВОСТИлента новостейЛента новостей"
    "ЛЕНТА НОВОСТЕЙвсе новостиВсе новостиВСЕ НОВОСТИновости партнер"
    "овНовости партнеровНОВОСТИ ПАРТНЕРОВновости партнёровНовости п"
    "артнёровНОВОСТИ ПАРТНЁРОВновости сми2Новости сми2НОВОСТИ СМИ2но"
    "вости смиНовости смиНОВОСТИ СМИчто ещё почитатьЧто ещё почитать"
    "ЧТО ЕЩЁ ПОЧИТАТЬне пропуститеНе пропуститеНЕ ПРОПУСТИТЕвыбор ре"
    "дакцииВыбор редакцииВЫБОР РЕДАКЦИИв трендеВ трендеВ ТРЕНДЕсейч"
    "ас читаютСейчас читаютСЕЙЧАС ЧИТАЮТсейчас обсуждаютСейчас обсу"
    "ждаютСЕЙЧАС ОБСУЖДАЮТчитают сейчасЧитают сейчасЧИТАЮТ СЕЙЧАСсю"
    "жетСюжетСЮЖЕТсюжетыСюжетыСЮЖЕТЫчитайте вЧитайте вЧИТАЙТЕ Вчит"
    "айте такожЧитайте такожЧИТАЙТЕ ТАКОЖчитайте щеЧитайте щеЧИТАЙТ"
    "Е ЩЕдивіться такожДивіться такожДИВІТЬСЯ ТАКОЖдивись такожДиви"
    "сь такожДИВИСЬ ТАКОЖза темоюЗа темоюЗА ТЕМОЮпо теміПо теміПО ТЕМ"
    "Іновини за темоюНовини за темоюНОВИНИ ЗА ТЕМОЮматеріали за темою"
    "Матеріали за темоюМАТЕРІАЛИ ЗА ТЕМОЮще по теміЩе по теміЩЕ ПО ТЕМ"
    "Іінші новиниІнші новиниІНШІ НОВИНИсхожі новиниСхожі новиниСХОЖ"
    "І НОВИНИсхожі матеріалиСхожі матеріалиСХОЖІ МАТЕРІАЛИрекоменду"
    "ємоРекомендуємоРЕКОМЕНДУЄМОвас може зацікавитиВас може зацікав"
    "итиВАС МОЖЕ ЗАЦІКАВИТИвам може сподобатисяВам може сподобатисяВ"
    "АМ МОЖЕ СПОДОБАТИСЯпопулярнеПопулярнеПОПУЛЯРНЕпопулярні новин"
    "иПопулярні новиниПОПУЛЯРНІ НОВИНИнайпопулярнішеНайпопулярніше"
    "НАЙПОПУЛЯРНІШЕнайпопулярнішіНайпопулярнішіНАЙПОПУЛЯРНІШІнайч"
    "итанішеНайчитанішеНАЙЧИТАНІШЕголовнеГоловнеГОЛОВНЕголовні но"
    "виниГоловні новиниГОЛОВНІ НОВИНИголовне за деньГоловне за деньГ"
    "ОЛОВНЕ ЗА ДЕНЬостанні новиниОстанні новиниОСТАННІ НОВИНИновини "
    "партнерівНовини партнерівНОВИНИ ПАРТНЕРІВусі новиниУсі новиниУ"
    "СІ НОВИНИвсі новиниВсі новиниВСІ НОВИНИвибір редакціїВибір реда"
    "кціїВИБІР РЕДАКЦІЇактуальнеАктуальнеАКТУАЛЬНЕчитайте наЧитайт"
    "е наЧИТАЙТЕ НАcitește șiciteȘte Șicitiți șicitiȚi Șicitește mai multciteȘte mai multcitește mai m"
    "ulteciteȘte mai multecitește în continuareciteȘte În continuarevezi șivezi Șivezi mai multeurmărește șiurmĂre"
    "Ște Șiarticole similarearticole asemănătoarearticole asemĂnĂtoarearticole recomandatearticole conexearticole pe ac"
    "eeași temăarticole pe aceeaȘi temĂpe aceeași temăpe aceeaȘi temĂștiri similareȘtiri similareștiri pe aceeași"
    " temăȘtiri pe aceeași temăȘtiri pe aceeaȘi temĂștiri recomandateȘtiri recomandateștiri recenteȘtiri recenteul"
    "timele știriultimele Știriultima orăultima orĂcele mai cititecele mai noicele mai recentecele mai popularecele mai n"
    "oi articolerecomandărirecomandĂrirecomandaterecomandarea zileirecomandămrecomandĂmrecomandatîți recomandămÎți r"
    "ecomandămÎȚi recomandĂmți-ar putea plăceaȚi-ar putea plăceaȚi-ar putea plĂceate-ar putea interesaalte știrial"
    "te Știrialte articolepartenerii noștripartenerii noȘtridin aceeași categoriedin aceeaȘi categoriedin rețeadin reȚ"
    "eamai multe despremai multe știrimai multe Știritop cititepopulareδιαβάστε επίσηςΔιαβάστε επί"
    "σηςΔΙΑΒΆΣΤΕ ΕΠΊΣΗΣδιαβάστε ακόμαΔιαβάστε ακόμαΔΙΑΒΆΣΤΕ ΑΚΌΜΑδι"
    "αβάστε ακόμηΔιαβάστε ακόμηΔΙΑΒΆΣΤΕ ΑΚΌΜΗδιαβάστε περισσότεραΔι"
    "αβάστε περισσότεραΔΙΑΒΆΣΤΕ ΠΕΡΙΣΣΌΤΕΡΑδιαβάστε σχετικάΔιαβάστ"
    "ε σχετικάΔΙΑΒΆΣΤΕ ΣΧΕΤΙΚΆδείτε επίσηςΔείτε επίσηςΔΕΊΤΕ ΕΠΊΣΗΣδ"
    "είτε ακόμαΔείτε ακόμαΔΕΊΤΕ ΑΚΌΜΑδείτε ακόμηΔείτε ακόμηΔΕΊΤΕ ΑΚΌ"
    "ΜΗδείτε περισσότεραΔείτε περισσότεραΔΕΊΤΕ ΠΕΡΙΣΣΌΤΕΡΑσχετικά ά"
    "ρθραΣχετικά άρθραΣΧΕΤΙΚΆ ΆΡΘΡΑσχετικές ειδήσειςΣχετικές ειδήσε"
    "ιςΣΧΕΤΙΚΈΣ ΕΙΔΉΣΕΙΣσχετικάΣχετικάΣΧΕΤΙΚΆσχετικά θέματαΣχετικά"
    " θέματαΣΧΕΤΙΚΆ ΘΈΜΑΤΑδημοφιλήΔημοφιλήΔΗΜΟΦΙΛΉδημοφιλέστεραΔημ"
    "οφιλέστεραΔΗΜΟΦΙΛΈΣΤΕΡΑτα πιο δημοφιλήΤα πιο δημοφιλήΤΑ ΠΙΟ ΔΗΜ"
    "ΟΦΙΛΉπιο δημοφιλήΠιο δημοφιλήΠΙΟ ΔΗΜΟΦΙΛΉτελευταία νέαΤελευταί"
    "α νέαΤΕΛΕΥΤΑΊΑ ΝΈΑτελευταίες ειδήσειςΤελευταίες ειδήσειςΤΕΛΕΥΤ"
    "ΑΊΕΣ ΕΙΔΉΣΕΙΣροή ειδήσεωνΡοή ειδήσεωνΡΟΉ ΕΙΔΉΣΕΩΝπροτεινόμεναΠ"
    "ροτεινόμεναΠΡΟΤΕΙΝΌΜΕΝΑπροτεινόμενα άρθραΠροτεινόμενα άρθραΠΡ"
    "ΟΤΕΙΝΌΜΕΝΑ ΆΡΘΡΑπερισσότερα γιαΠερισσότερα γιαΠΕΡΙΣΣΌΤΕΡΑ ΓΙΑπ"
    "ερισσότερα απόΠερισσότερα απόΠΕΡΙΣΣΌΤΕΡΑ ΑΠΌειδήσεις σήμεραΕιδ"
    "ήσεις σήμεραΕΙΔΉΣΕΙΣ ΣΉΜΕΡΑkapcsolódó cikkekkapcsolÓdÓ cikkeklegolvasottabbolvassa el ezt i"
    "slue myöslue myÖsluetuimmatuusimmatmost readmost popularmost viewedrelated articlesrelated storiesrelated newsrelatedr"
    "elated postsread nextread moreread alsoalso readsee alsomore on this storymore on this topicmore frommore newsmore stori"
    "esyou may also likeyou might also likerecommendedrecommended for youtrendingtrending nowpopulartop storieslatest newsedi"
    "tor's pickseditor’s picksin case you missed itfrom the webdon't missdon’t missmehr zum themamehr ausmehr vonmehr zum"
    "ás sobremás enmás noticias dealtre notiziealtri articoliplus d’articlesplus d'articlessur le même sujetmeer overwi"
    "ęcej na tematwięcej zwięcej omais sobremer ommer frånmere ommás demeistgelesenlo másles plus lusles plusi più let"
    "timais lidasmeest gelezennajczęściej czytanemest lästmest lestmest læstenejčtenějšíсамоеСамоечита"
    "йте такжеЧитайте такжечитайте такожЧитайте такожcele maien çok okunanτα "
    "πιοΤα πιοmost readmost popularmore frommore onlatest fromrelatedlesen sie auch:lesen sie auchlesen sie mehr:lese"
    "n sie mehrlesen sie hier:lesen sie hierlesen sie dazulesen sie weiterlesen sie außerdemlesen sie ausserdemlesen sie jet"
    "ztlies auchlies auch:lies mehrsehen sie auchhören sie auchhÖren sie auchhören siehÖren sieauch interessant:mehr dazu"
    ":mehr zum thema:mehr lesen:mehr:siehe auch:siehe auchweiterlesen:zum thema:hintergrund:interview:kommentar:analyse:video"
    ":fotos:podcast:bilderstrecke:bilderserie:überblick:Überblick:liveblog:s+s pluszum artikel:hier geht'shier geht’shier"
    " geht eshier lesen siedas könnte sie auch interessieren:das kÖnnte sie auch interessieren:(lesen sie→à lire aussiÀ"
    " lire aussià lire aussi :À lire aussi :a lire aussilire aussilire aussi :à lire :À lire :à lireÀ lirelire :lire é"
    "galementlire Égalementlire également :lire Également :à lire égalementÀ lire égalementÀ lire Égalementlire l'en"
    "tretienlire l’entretienlire l'entretien :lire l’entretien :lire le reportagelire le reportage :lire l'enquêtelire l"
    "'enquÊtelire l’enquêtelire l’enquÊtelire l'enquête :lire l'enquÊte :lire l’enquête :lire l’enquÊte :lire "
    "l'analyselire l’analyselire l'analyse :lire l’analyse :lire la tribunelire la tribune :lire le décryptagelire le d"
    "Écryptagelire le décryptage :lire le dÉcryptage :lire la chroniquelire l'éditoriallire l'Éditoriallire l’éditori"
    "allire l’Éditoriallire le portraitlire le récitlire le rÉcitlire les témoignageslire les tÉmoignageslire notrelir"
    "e noslire lalire leà voir aussiÀ voir aussià voir aussi -À voir aussi -à voirÀ voirvoir aussivoir aussi :voir :éc"
    "outer aussiÉcouter aussià écouterÀ écouterÀ Écouterécouter :Écouter :retrouvezlisez aussilisez :(lirepour aller"
    " plus loin :vidéo -vidÉo -vidéo :vidÉo :vidéo. vidÉo. podcast :en images :en imagesinfographie :décryptage :dÉcr"
    "yptage :article réservé à nos abonnésarticle rÉservÉ À nos abonnÉssur le même sujet :sur le mÊme sujet :en sav"
    "oir plus :lee tambiénlee tambiÉnlee también:lee tambiÉn:lea tambiénlea tambiÉnlea también:lea tambiÉn:leer tambi"
    "énleer tambiÉnlee máslee mÁslee más:lee mÁs:leer más:leer mÁs:lea más:lea mÁs:lee aquílee aquÍmás informaci"
    "ón:mÁs informaciÓn:más información mÁs informaciÓn ver tambiénver tambiÉnver también:ver tambiÉn:vea también"
    "vea tambiÉnvea también:vea tambiÉn:ve tambiénve tambiÉnve también:ve tambiÉn:mira tambiénmira tambiÉnmira tambi"
    "én:mira tambiÉn:mirá tambiénmirÁ tambiÉnte puede interesar:te puede interesarpuede interesarte:puede leer:puedes l"
    "eer:también puedes leertambiÉn puedes leertambién puede leertambiÉn puede leerte recomendamos:te recomendamos leer:l"
    "e puede interesar:noticia relacionada:relacionado:relacionada:además:ademÁs:en fotos:en vídeo:en vÍdeo:en video:víd"
    "eo:vÍdeo:galería:galerÍa:opinión:opiniÓn:entrevista:consulta aquíconsulta aquÍconsulta:sigue en directo(lea(leeta"
    "mbién:tambiÉn:no te pierdas:leggi ancheleggi anche:leggi anche >leggi anche ->leggi anche –leggi anche -leggi:leggi "
    "quileggi tuttoleggi l'intervistaleggi l’intervistaleggi laleggi ilguarda ancheguarda anche:guarda il videoguarda le fo"
    "toguarda:vedi anchevedi anche:ascolta ancheascolta il podcastascolta:approfondisci:approfondimento:per approfondire:potr"
    "ebbe interessarti:ti potrebbe interessare:ti potrebbe interessare anchefoto:il video:le foto:l'intervista:l’intervista"
    ":l'analisi:l’analisi:>> leggi>>> leggi→ leggi(leggileia tambémleia tambÉmleia também:leia tambÉm:leia maisleia m"
    "ais:leia ainda:leia aindaleia:leia aquiler tambémler tambÉmler também:ler tambÉm:ler mais:ler maisleia a saiba mais:"
    "saiba maisveja tambémveja tambÉmveja também:veja tambÉm:veja mais:veja:veja fotosveja vídeoveja vÍdeover também:v"
    "er tambÉm:confira:confira também:confira tambÉm:assista:assista tambémassista tambÉmouça:ouÇa:ouça tambémouÇa "
    "tambÉmrecomendado:entenda:opinião:opiniÃo:análise:anÁlise:em fotos:(leianão perca:nÃo perca:lees ooklees ook:lees"
    " meer:lees meerlees verder:lees hierlees hier:lees:bekijk ookbekijk ook:bekijk hierbekijk:luister ookluister ook:kijk oo"
    "kzie ookzie ook:meer over:(leesczytaj teżczytaj teŻczytaj też:czytaj teŻ:czytaj takżeczytaj takŻeczytaj także:czy"
    "taj takŻe:czytaj równieżczytaj rÓwnieŻczytaj również:czytaj rÓwnieŻ:czytaj więcejczytaj wiĘcejczytaj więcej:"
    "czytaj wiĘcej:czytaj dalej:czytaj:czytaj przeczytajprzeczytaj teżprzeczytaj teŻprzeczytaj też:przeczytaj teŻ:przecz"
    "ytaj takżeprzeczytaj takŻeprzeczytaj także:przeczytaj takŻe:przeczytaj równieżprzeczytaj rÓwnieŻprzeczytaj równ"
    "ież:przeczytaj rÓwnieŻ:przeczytaj więcej:przeczytaj wiĘcej:przeczytaj:zobacz teżzobacz teŻzobacz też:zobacz teŻ"
    ":zobacz takżezobacz takŻezobacz także:zobacz takŻe:zobacz równieżzobacz rÓwnieŻzobacz również:zobacz rÓwnieŻ"
    ":zobacz:zobacz wideozobacz więcej:zobacz wiĘcej:obejrzyj:obejrzyj takżeobejrzyj takŻeposłuchaj:posŁuchaj:sprawdź "
    "teżsprawdŹ teŻsprawdź też:sprawdŹ teŻ:sprawdź:sprawdŹ:sprawdź także:sprawdŹ takŻe:polecamy:polecamy także:"
    "polecamy takŻe:warto przeczytać:warto przeczytaĆ:dowiedz się więcejdowiedz siĘ wiĘcejwięcej:wiĘcej:więcej na t"
    "en tematwiĘcej na ten tematwięcej o tymwiĘcej o tym>> czytaj>>> czytaj(czytajwideo:jak czytaćjak czytaĆilginizi çe"
    "kebilir:İlginizi çekebilir:İlginizi Çekebilir:İlgİnİzİ Çekebİlİr:ilginizi çekebilirİlginizi çekebilirİlgi"
    "nizi Çekebilirİlgİnİzİ Çekebİlİrilgili haber:İlgili haber:İlgİlİ haber:ilgili haberİlgili haberİlgİlİ ha"
    "berbunu da oku:bunu da okuyunayrıca okuyun:ayrica okuyun:ayrıca bkzayrica bkzbakınızbakinizbkz.detaylar içindetayla"
    "r İçindetaylar İÇİnhaberin detayıhaberİn detayihaberin detaylarıhaberİn detaylaridevamı içindevamı İçindev"
    "ami İÇİnokumak içinokumak İçinokumak İÇİnvİdeo:galeri:galerİ:foto galeri:foto galerİ:son dakika:son dakİka:"
    "sıradaki habersiradakİ haberhaber için tıklayınhaber İçin tıklayınhaber İÇİn tiklayintıklayıntiklayinläs "
    "mer:lÄs mer:läs merlÄs merläs också:lÄs ocksÅ:läs ocksålÄs ocksÅläs även:lÄs Även:läs ävenlÄs Ävenlä"
    "s vidare:lÄs vidare:läs:lÄs:läs helalÄs helase också:se ocksÅ:se ocksåse ocksÅse även:se Även:se:lyssna:lyssn"
    "a ocksålyssna ocksÅtv:bildspel:fakta:analys:(läs(lÄslæs mere:lÆs mere:læs merelÆs merelæs også:lÆs ogsÅ:læs"
    " ogsålÆs ogsÅlæs:lÆs:læs her:lÆs her:læs herlÆs herse også:se ogsÅ:se ogsåse ogsÅhør også:hØr ogsÅ:hør"
    " ogsåhØr ogsÅmere om:les mer:les merles også:les ogsÅ:les ogsåles ogsÅles:les helese videohør:hØr:(læs(lÆs(le"
    "sčtěte takéČtěte takéČtĚte takÉčtěte také:Čtěte také:ČtĚte takÉ:čtěte více:Čtěte více:ČtĚte v"
    "Íce:čtěte iČtěte iČtĚte ičtěte:Čtěte:ČtĚte:čtěte dál:Čtěte dál:ČtĚte dÁl:přečtěte si taképŘe"
    "ČtĚte si takÉpřečtěte si také:pŘeČtĚte si takÉ:přečtěte si:pŘeČtĚte si:přečtěte si vícepŘeČtĚte "
    "si vÍcepřečtěte si pŘeČtĚte si více zdevÍce zdevíce čtětevÍce ČtĚtevíce k tématuvÍce k tÉmatumohlo by"
    " vás zajímat:mohlo by vÁs zajÍmat:související:souvisejÍcÍ:související článek:souvisejÍcÍ ČlÁnek:podívej"
    "te se:podÍvejte se:podívejte se napodÍvejte se nasledujte:fotogalerie:rozhovor:komentář:komentÁŘ:dále čtěte:d"
    "Ále ČtĚte:(čtěte(Čtěte(ČtĚteprečítajte sipreČÍtajte sičítajte ajČítajte ajČÍtajte ajчитайте т"
    "акжеЧитайте такжеЧИТАЙТЕ ТАКЖЕчитайте также:Читайте также:ЧИТАЙ"
    "ТЕ ТАКЖЕ:читайте ещёЧитайте ещёЧИТАЙТЕ ЕЩЁчитайте ещеЧитайте ещ"
    "еЧИТАЙТЕ ЕЩЕчитайте еще:Читайте еще:ЧИТАЙТЕ ЕЩЕ:читайте:Читайте:"
    "ЧИТАЙТЕ:читайте вЧитайте вЧИТАЙТЕ Вчитайте наЧитайте наЧИТАЙТЕ "
    "НАчитайте подробнееЧитайте подробнееЧИТАЙТЕ ПОДРОБНЕЕчитать:Чи"
    "тать:ЧИТАТЬ:читать подробнееЧитать подробнееЧИТАТЬ ПОДРОБНЕЕпо"
    "дробнее:Подробнее:ПОДРОБНЕЕ:подробнееПодробнееПОДРОБНЕЕподроб"
    "ности:Подробности:ПОДРОБНОСТИ:смотрите такжеСмотрите такжеСМОТ"
    "РИТЕ ТАКЖЕсмотрите также:Смотрите также:СМОТРИТЕ ТАКЖЕ:смотрите:"
    "Смотрите:СМОТРИТЕ:см. такжеСм. такжеСМ. ТАКЖЕсм. также:См. также:СМ"
    ". ТАКЖЕ:см. См. СМ. по теме:По теме:ПО ТЕМЕ:ранее:Ранее:РАНЕЕ:ещё по т"
    "еме:Ещё по теме:ЕЩЁ ПО ТЕМЕ:еще по теме:Еще по теме:ЕЩЕ ПО ТЕМЕ:мате"
    "риал по теме:Материал по теме:МАТЕРИАЛ ПО ТЕМЕ:рекомендуем:Рекоме"
    "ндуем:РЕКОМЕНДУЕМ:видео:Видео:ВИДЕО:фоторепортаж:Фоторепортаж:Ф"
    "ОТОРЕПОРТАЖ:слушайте:Слушайте:СЛУШАЙТЕ:узнайте большеУзнайте бо"
    "льшеУЗНАЙТЕ БОЛЬШЕузнать большеУзнать большеУЗНАТЬ БОЛЬШЕ(чита"
    "йте(Читайте(ЧИТАЙТЕ→ читайте→ ЧИТАЙТЕчитайте такожЧитайте тако"
    "жЧИТАЙТЕ ТАКОЖчитайте також:Читайте також:ЧИТАЙТЕ ТАКОЖ:читайте "
    "щеЧитайте щеЧИТАЙТЕ ЩЕчитайте детальнішеЧитайте детальнішеЧИТА"
    "ЙТЕ ДЕТАЛЬНІШЕдивіться такожДивіться такожДИВІТЬСЯ ТАКОЖдивіть"
    "ся також:Дивіться також:ДИВІТЬСЯ ТАКОЖ:дивись такожДивись такожД"
    "ИВИСЬ ТАКОЖдивіться:Дивіться:ДИВІТЬСЯ:детальніше:Детальніше:ДЕТ"
    "АЛЬНІШЕ:докладніше:Докладніше:ДОКЛАДНІШЕ:за темою:За темою:ЗА ТЕ"
    "МОЮ:раніше:Раніше:РАНІШЕ:(читайте також(Читайте також(ЧИТАЙТЕ ТАК"
    "ОЖcitește șiciteȘte Șicitește și:citeȘte Și:citiți șicitiȚi Șicitiți și:citiȚi Și:citește:citeȘte:ci"
    "tește aiciciteȘte aicicitește mai multciteȘte mai multcitește mai multe"
    "";
inline constexpr char letters_2[] =
    "citeȘte mai multecitește integralciteȘte integralvezi șivezi Șivezi și:vezi Și:vezi aicivezi:vezi videovezi mai m"
    "ulteurmărește:urmĂreȘte:detalii:mai multe detaliimai multe:(citește(citeȘterecomandare:recomandări:recomandĂri:p"
    "e aceeași temă:pe aceeaȘi temĂ:διαβάστε επίσηςΔιαβάστε επίσηςΔΙΑΒΆΣΤΕ ΕΠΊΣΗ"
    "Σδιαβάστε επίσης:Διαβάστε επίσης:ΔΙΑΒΆΣΤΕ ΕΠΊΣΗΣ:διαβάστε ακόμα"
    "Διαβάστε ακόμαΔΙΑΒΆΣΤΕ ΑΚΌΜΑδιαβάστε ακόμα:Διαβάστε ακόμα:ΔΙΑΒΆ"
    "ΣΤΕ ΑΚΌΜΑ:διαβάστε ακόμη:Διαβάστε ακόμη:ΔΙΑΒΆΣΤΕ ΑΚΌΜΗ:διαβάστε:"
    "Διαβάστε:ΔΙΑΒΆΣΤΕ:διαβάστε εδώΔιαβάστε εδώΔΙΑΒΆΣΤΕ ΕΔΏδιαβάστε "
    "σχετικάΔιαβάστε σχετικάΔΙΑΒΆΣΤΕ ΣΧΕΤΙΚΆδιαβάστε περισσότεραΔι"
    "αβάστε περισσότεραΔΙΑΒΆΣΤΕ ΠΕΡΙΣΣΌΤΕΡΑδείτε επίσηςΔείτε επίσης"
    "ΔΕΊΤΕ ΕΠΊΣΗΣδείτε επίσης:Δείτε επίσης:ΔΕΊΤΕ ΕΠΊΣΗΣ:δείτε εδώΔείτ"
    "ε εδώΔΕΊΤΕ ΕΔΏδείτε το βίντεοΔείτε το βίντεοΔΕΊΤΕ ΤΟ ΒΊΝΤΕΟδείτε"
    ":Δείτε:ΔΕΊΤΕ:σχετικά:Σχετικά:ΣΧΕΤΙΚΆ:(διαβάστε(Διαβάστε(ΔΙΑΒΆΣΤΕl"
    "ue myöslue myÖslue myös:lue myÖs:lue lisäälue lisÄÄolvassa elread more:read more read also:read alsoalso read:al"
    "so readread next:see also:see alsomore:related:related articlerelated articles:watch:listen:>> readdon't miss:don’t mi"
    "ss:you may also like:artikelbeiträgenachrichtenmeldungenarticlesactualitésvidéosnoticiasartículosnotíciasartigosnot"
    "iziearticoliartykuływiadomościhaberlerberichtenartiklarnyheterновостиНовостиматериалыМатер"
    "иалыnewsschlagwörterschlagwÖrterschlagworteschlagwortstichwörterstichwÖrterstichwortethementhemen in diesem arti"
    "kelthemen dieses artikelsthema:mehr zu den themenmehr zu:mehr zum thema:verwandte themen:tagssujetssujets liéssujets li"
    "Éssur les mêmes thèmessur les mÊmes thÈmesthèmesthÈmesthématiquesthÉmatiquesthèmes associésthÈmes associÉsm"
    "ots-clésmots-clÉsmots clésmots clÉsétiquettesÉtiquettesplus surdans cet articlearchivado enetiquetastemastemas rel"
    "acionadostemas tratadosmás sobre:mÁs sobre:palabras claveen esta noticia:más temasmÁs temasargomentiargomenti tratta"
    "tiargomenti correlatitemitagparole chiaveetichettetópicostÓpicostópicos relacionadostÓpicos relacionadostópicos da "
    "matériatÓpicos da matÉriaassuntospalavras-chavemarcadoresnesta matérianesta matÉriatrefwoordenonderwerpenmeer over "
    "dit onderwerp:tagitematypowiązane tematypowiĄzane tematysłowa kluczowesŁowa kluczowewięcej o:wiĘcej o:więcej na t"
    "ematwiĘcej na temathasłahasŁaetiketleretİketleretiketetİketilgili konularİlgili konularİlgİlİ konularilgili eti"
    "ketlerİlgili etiketlerİlgİlİ etİketlerkonularanahtar kelimeleranahtar kelİmelerbu konularda daha fazlaämnenÄmnen"
    "ämnen i artikelnÄmnen i artikelntaggarnyckelordi artikelnämnesordÄmnesordemneremneordnøgleordnØgleordstikordnøkke"
    "lordnØkkelordtema:štítkyŠtítkyŠtÍtkytématatÉmatatéma:tÉma:klíčová slovaklÍČovÁ slovatagytémytÉmyте"
    "гиТегиТЕГИтэгиТэгиТЭГИметкиМеткиМЕТКИтемыТемыТЕМЫтема:Тема:ТЕ"
    "МА:ключевые словаКлючевые словаКЛЮЧЕВЫЕ СЛОВАещё по темамЕщё по "
    "темамЕЩЁ ПО ТЕМАМключові словаКлючові словаКЛЮЧОВІ СЛОВАтемиТе"
    "миТЕМИміткиМіткиМІТКИetichetetaguritag-uricuvinte cheiesubiectepe larg despreετικέτεςΕτι"
    "κέτεςΕΤΙΚΈΤΕΣθέματαΘέματαΘΈΜΑΤΑλέξεις κλειδιάΛέξεις κλειδιάΛΈ"
    "ΞΕΙΣ ΚΛΕΙΔΙΆλέξεις-κλειδιάΛέξεις-κλειδιάΛΈΞΕΙΣ-ΚΛΕΙΔΙΆcímkékcÍmkÉk"
    "avainsanataiheettopicsrelated topicskeywordsfiled underhashtagsdpadpa-afxdpa/lnideutsche presse-agenturafpagence france-"
    "pressereutersthomson reutersapassociated pressefeagencia efeansaadnkronosagilapresseaskanewslusaagência lusaagência br"
    "asileuropa pressapaaustria presse agenturkeystone-sdasdaawpbelgaanppappolska agencja prasowaiarisbnewsČtkČtk/aptasrmti"
    "agerpresmediafaxtttt-reutersritzauntbsttbnsТАССРИА Новости«РИА Новости»Интерфакс«И"
    "нтерфакс»УкрінформУкринформУНІАНУНИАНІнтерфакс-УкраїнаИнтерф"
    "акс-УкраинаБелТАanadolu ajansıanadolu agencydemirören haber ajansıİhlas haber ajansıdhaİhaankaΑΠ"
    "Ε-ΜΠΕΑΠΕΑΜΠΕknatelamtélamnotimexxinhuatassinterfaxbloombergdow jonesdow jones newswiresupibbcbbc newscnncnbc"
    "nprafp/le mondeder spiegelspiegelspiegel onlinespiegel politikzeit onlinef.a.z.fazfaz.netfrankfurter allgemeinefrankfurt"
    "er allgemeine zeitungsüddeutsche zeitungsz.dewelt am sonntagbild am sonntagtaztageszeitunghandelsblattwirtschaftswochem"
    "anager magazinfocus onlinestern.detagesspiegelberliner zeitungberliner morgenpostb.z.frankfurter rundschaustuttgarter ze"
    "itungstuttgarter nachrichtenhamburger abendblatthamburger morgenpostkölner stadt-anzeigerrheinische postwestdeutsche al"
    "lgemeinewazneue osnabrücker zeitungnozostsee-zeitungleipziger volkszeitungsächsische zeitungmitteldeutsche zeitungmär"
    "kische allgemeineweser-kurieraugsburger allgemeinemünchner merkurnürnberger nachrichtenbadische zeitungschwäbische ze"
    "itungsüdkurierhazhannoversche allgemeinerndredaktionsnetzwerk deutschlandfunke mediengruppet-onlinen-tvntvntv.deardard-"
    "aktuelltagesschautagesschau.dezdfzdfheutedeutschlandfunkdeutsche welledwndrwdrmdrbr24swrrbbrbb24hessenschauheiseheise on"
    "lineheise mediengolemgolem.denetzpolitik.orgderstandard.atstandard verlagsgesellschaftkronen zeitungkleine zeitungorforf"
    ".atnzzneue zürcher zeitungtages-anzeigersrfbasler zeitungrtstribune de genèveswissinfoluxemburger wortle figaroaujourd"
    "'hui en franceaujourd’hui en franceles Échosles echosl'humanitél’humanitél'obsl’obsle nouvel obsmediapartcourri"
    "er internationalouest-francela voix du nordla dépêchela dépêche du midinice-matinmidi librele télégrammefrance inf"
    "ofranceinfofrance 24france télévisionsfrance 2france 3france interradio francetf1tf1 infolcibfmtvbfm businesscnewsrmce"
    "urope 1rfil'Équipel’Équipehuffpostle huffington postnumeramareporterreslate.frla libre belgiquela dernière heuredh "
    "les sportsrtbfradio-canadala presse canadiennele journal de montréalabcdiario abcla vanguardiael confidencialeldiario.e"
    "sel españolokdiariolibertad digitaldiario vascoheraldo de aragónla voz de galiciafaro de vigolevante-emvlas provincias"
    "diario de sevillacanarias7la nueva españael norte de castillamundo deportivocinco díasel economistaeleconomista.esrtve"
    "rtve.estvecadena sercopeonda ceroantena 3antena 3 noticiaslasextatelecincoel huffington postinfobaeclarínpágina/12Ámb"
    "itoel espectadorcaracol radioexcélsiorrppel mercuriobiobiochiletelesurbbc mundobbc news mundocnn en españolcorriere de"
    "lla seracorrierela repubblicarepubblicail sole 24 oreil messaggeroil fatto quotidianoil foglioil manifestoil gazzettinoi"
    "l secolo xixil resto del carlinoqnquotidiano nazionalela gazzetta dello sportcorriere dello sporttuttosportl'espressol"
    "’espressofanpagefanpage.ithuffpost italiatgcom24sky tg24rai newsrainewstg1la7mediasettoday.itil tirrenol'unione sardal"
    "’unione sardagiornale di siciliala siciliawired italiamilano finanzagedifolha de s.paulofolha de são paulofolhapressg"
    "1o estado de s. pauloestadãoestadão conteúdouolistoÉvalor econômicoinfomoneycartacapitalcorreio braziliensezero hor"
    "agzhgazeta do povopoder360r7sbttv globoglobonewscnn brasilbbc news brasilagência públicadiário do nordestediário de "
    "notíciasjornal de notíciascorreio da manhãsic notíciastvicnn portugalrtptsfrenascençajornal de negóciosa bolajorna"
    "l económiconos nieuwsnos sportnu.nlde volkskrantvolkskrantnrcnrc handelsbladhet paroolde telegraafalgemeen dagbladhet f"
    "inancieele dagbladrtl nieuwsbnromrop fryslânomroep westomroep brabantrtv noordnh nieuwsat5tweakersnieuwsuurhet laatste "
    "nieuwshlnhet nieuwsbladvrtvrt nwsgazet van antwerpenonetonet wiadomościwirtualna polskainteriagazeta.plgazeta wyborczaw"
    "yborczawyborcza.plrzeczpospolitadziennik gazeta prawnasuper expresspolska timesnewsweek polskado rzeczytygodnik powszech"
    "nytvn24tvn24.pltvnpolsat newstvptvp infotvp3rmf24rmf fmradio zetpolskie radiotok fmmoney.plbankier.plbusiness insider po"
    "lskapuls biznesudziennik polskigłos wielkopolskigrupa onet.plnatematoko.pressniezależnahürriyethabertürkyeni Şafakt"
    "ürkiye gazetesibirgünt24gazete duvarcnn türkcnntürktrt habertrta haberhabertürk tvhalk tvbbc türkçedw türkçebia"
    "netensonhaberhaberler.comfanatikfotomaçdünya gazetesibloomberg htdagens nyheterdnsvenska dagbladetsvdaftonbladetexpres"
    "sengöteborgs-postensydsvenskansvtsvt nyhetersveriges radiotv4tv4 nyheternadagens industritt nyhetsbyrånberlingskejylla"
    "nds-postenekstra bladetb.t.børsendr nyhedertv 2tv2kristeligt dagbladritzaus bureauaftenpostenvgdagbladetnrktv 2 nyheter"
    "dagens næringslivbergens tidendenettavisene24klassekampenylehelsingin sanomathufvudstadsbladetilta-sanomatiltalehtirÚv"
    "morgunblaðiðidnes.czidnesmf dnesmladá fronta dnesnovinkynovinky.czlidové novinylidovky.czhospodářské novinyihneda"
    "ktuálně.czseznam zprávydeník.czdeník nblesk.czČt24Česká televizeČeský rozhlasirozhlastv novacnn prima newsdenn"
    "ík naktuality.skhvgnépszava24.huМИА «Россия сегодня»Россия сегодняКоммерсант"
    "ъ«Коммерсантъ»«Ведомости»РБК«Известия»Российская газетаКомсо"
    "мольская правдаМосковский комсомолецАргументы и фактыНовая газ"
    "етаНезависимая газетаЛента.руГазета.ruФонтанкаМедузаmeduzaЭхо Моск"
    "выПервый каналНТВРоссия 24rt на русскомsputnikРусская служба Би-би-си"
    "Би-би-сиРадио СвободаНастоящее ВремяРосбалтura.ruСпорт-ЭкспрессЧе"
    "мпионатУкраїнська правдаУкраинская правдаЄвропейська правдаЕк"
    "ономічна правдаТСНСуспільнеГромадськеhromadskeДзеркало тижняРБК-Ук"
    "раїнаГлавкомЛІГА.netliga.netЦензор.НЕТ24 канал5 каналРадіо Свободаbbc new"
    "s УкраїнаГазета.uakyiv independentdigi24digi24.rohotnewshotnews.rog4mediag4media.roadevărullibertateaeveni"
    "mentul zileigândulziarul financiarprotvpro tvȘtirile protvstirile protvantena 3 cnnrealitatearomânia tvjurnalul nați"
    "onalnews.roeuropa liberăeuropa liberă româniabizidaytvrΚαθημερινήΗ ΚαθημερινήΤα ΝέαΤο Β"
    "ήμαΠρώτο ΘέμαΠΡΩΤΟ ΘΕΜΑΈθνοςΕλευθεροτυπίαΕφημερίδα των Συντακτ"
    "ώνΕΡΤΣΚΑΪnaftemporikiΝαυτεμπορικήin.griefimeridaiefimerida.grnews247cnn greecelifonewsbombjutarnji "
    "listvečernji listindex.hrblicn1b92tanjugeuronewseuractivthe guardianthe new york timesnew york timeswashington postwall"
    " street journalfinancial timesthe economistal jazeerasky newsgetty imagespr newswirebusiness wireglobenewswirenews aktue"
    "llotspresseportalredaktionredaktionsnetzwerk deutschlandla rédactionrédactionservice politiqueredacciónla redaccióna"
    "genciasredazioneredazione onlineredazione webla redazioneredazione ansaredazione cronacaredazione economiaredazione spor"
    "ta cura della redazioneredaçãoredactieonze redactienieuwsredactieredactie economieredactie sportredactie buitenlandred"
    "actie binnenlandredakcjaredakcja portaluhaber merkezihaber servisispor servisiekonomi servisidış haberler servisidış"
    " haberlerredaktionenredaksjonenredakceredakciaредакцияРедакцияредакціяРедакціяredacția"
    "σύνταξηΣύνταξησυντακτική ομάδαΣυντακτική ομάδαnewsroomnews deskweb deskstaff"
    "weltdie weltdie zeitdie presseder standardfocusprofilkuriermerkurabendzeitungsemanamarcapúblicofaktakşamtakvimduvarana"
    "doludanasdelopolitikadnevnikrespektreflexprávobleskomnile matinla pressela croixle pointle soirle tempsla librel'avenir"
    "l’avenirl'echol’echola provencela tribunela naciónla nazioneel tiempoel mundoel paísla razónel correoel comercioe"
    "l universalla tercerael observadorel periódicola repúblicala jornadail giornola stampail postil mattinoo globoo diaa t"
    "ardeder tagesspiegelde standaardde morgende tijdtrouwle parisien24 heures20 minutos20 minuten20 minutes20minutosle progr"
    "èssud ouestexpressoobservadornosperfilexpansiónchallengestageblattil giornalepanoramastar gazetesipolitikenpolitykacum"
    "huriyetevrenselmilliyetsözcüдождьДождьизвестияИзвестияведомостиВедомостип"
    "равдаПравдаpravdadelficorreoreformaprocesoépocaÉpocaexamele mondel'expressl’expresslibérationle devoirmi"
    "lenioavvenireemoltn.czmynetnexometrópolespoliticoknackthe timesrtlsicwptzdrpolitikinlandauslanddeutschlandösterreichÖ"
    "sterreichschweizeuropaweltwirtschaftfinanzenbörsebÖrsegeldunternehmenverbraucherkarriereberufimmobiliengesellschaftpan"
    "oramavermischtesaus aller weltkulturfeuilletonliteraturbücherbÜchermusikkinofilmtheaterkunstmedienfernsehentvstreaming"
    "netzweltdigitaldigitalesinternettechniktechnologiesecuritywissenwissenschaftforschunggesundheitmedizinpsychologiebildung"
    "schulecampusumweltklimaklimawandelnaturtiereenergiemobilitätmobilitÄtautoverkehrreisereisenlebenlifestylefamilieliebem"
    "odestilessengenusswohnengartengeschichtereligionjustizrechtkriminalitätkriminalitÄtblaulichtpolizeiunfälleunfÄllespo"
    "rtfußballfussballbundesliga2. bundesligachampions leagueformel 1tennishandballbasketballwintersportolympiaregionalesreg"
    "ionregionallokaleslokalstadtstadtlebenberlinhamburgmünchenmÜnchenbayernwiensachsennrwhessenmeinungdebattekommentarkomm"
    "entarekolumnekolumnenleitartikelleserbriefeleserbriefglossegastbeitraggastkommentaressayinterviewinterviewsporträtportr"
    "Ätreportagehintergrundanalyseanalysenfaktencheckratgeberservicewetterlivebloglivelivetickereilmeldungnewstickernachrich"
    "tennewsaktuellaktuellesschlagzeilenstartseitehomemagazinwochenendeleutestarspromisroyalsvideosbilderfotostreckepodcastdo"
    "ssiergemeindebaukrieg in der ukraineukrainenahostusachinarusslandpolitiqueinternationalmondeeuropefrancesociétésociÉt"
    "ÉéconomieÉconomieentreprisesentreprisefinancefinancesmarchésmarchÉsbourseargentpatrimoineimmobilieremploiconsommati"
    "onconsojusticepolicefaits diversfait diverssantésantÉmédecinemÉdecineéducationÉducationécoleÉcoleenvironnementpl"
    "anèteplanÈteclimatécologieÉcologieénergieÉnergiebiodiversitébiodiversitÉsciencesscienceespacetechnotechnologiest"
    "echnumériquenumÉriquehigh-techpixelsmédiasmÉdiastélévisiontÉlÉvisionculturecultureslivreslittératurelittÉratur"
    "ecinémacinÉmamusiquemusiquesartsthéâtrethÉÂtrescènesscÈnesexpositionssériessÉrieshistoireidéesidÉesdébatsd"
    "ÉbatsdébatdÉbattribunetribunesopinionopinionséditorialÉditorialéditoÉditoéditosÉditoschroniquechroniquesenquêt"
    "eenquÊteenquêtesenquÊtesreportagesentretienentretiensportraitportraitsrécitrÉcitdécryptagedÉcryptagedécryptagesd"
    "ÉcryptagesvérificationvÉrificationles décodeursles dÉcodeursgrand formatsportsfootballrugbycyclismeligue 1ligue des"
    " championsbasketformule 1jojeux olympiquesrégionsrÉgionsrégionrÉgionîle-de-franceÎle-de-franceparislyonmarseillebr"
    "etagnebelgiquesuissequébecquÉbeccanadaafriqueamériquesamÉriquesasieasie-pacifiquemoyen-orientproche-orientétats-uni"
    "sÉtats-unisroyaume-unirussieguerre en ukrainechinevoyagevoyagestourismegastronomiecuisinevinsbeautébeautÉstylestylesa"
    "rt de vivremaisonfamilleautomobiletransportsmobilitémobilitÉagriculturereligionsmétéomÉtÉopeopleinsolitemagazinem "
    "le magle magvidéosvidÉosvidéovidÉopodcastsen directdirectà la uneÀ la uneactualitéactualitÉactualitésactualitÉ"
    "sactuaccueildernières minutesderniÈres minutesvie pratiquedisparitionscarnetmer et océansmer et ocÉanspolíticapolÍ"
    "ticainternacionalmundoespañaespaÑanacionaleconomíaeconomÍaempresasmercadosbolsafinanzasdineroviviendaempleotrabajoco"
    "nsumosociedadsucesostribunalesjusticiapolicialpolicialesseguridadsaludsanidadeducacióneducaciÓnmedio ambienteclima y m"
    "edio ambientemedioambienteclimacambio climáticocambio climÁticoenergíaenergÍanaturalezacienciacienciasespaciotecnolo"
    "gíatecnologÍatecnoculturalibrosliteraturacinemúsicamÚsicateatroarteseriestelevisióntelevisiÓnmedioscomunicaciónco"
    "municaciÓnespectáculosespectÁculosgentecorazóncorazÓnfamososhistoriareligiónreligiÓnopiniónopiniÓneditorialedit"
    "orialescolumnascolumnacolumnistastribunatribunascartas al directoranálisisanÁlisisentrevistaentrevistasreportajereport"
    "ajescrónicacrÓnicacrónicascrÓnicasperfildeportesfútbolfÚtbolbaloncestotenisciclismomotorfórmula 1fÓrmula 1la lig"
    "aligachampionsmundialjuegos olímpicosjuegos olÍmpicoslocallocalesciudadciudadesprovinciascomunidadesmadridbarcelonacat"
    "aluñacataluÑaandalucíaandalucÍasevillavalenciacomunidad valencianagaliciapaís vascopaÍs vascocastilla y leóncasti"
    "lla y leÓnaragónaragÓncanariasbalearesaméricaamÉricalatinoaméricalatinoamÉricaméxicomÉxicoargentinacolombiachil"
    "eperúperÚvenezuelaestados unidosee. uu.oriente próximooriente prÓximooriente medioasiaáfricaÁfricaguerra en ucrani"
    "aviajesturismogastronomíagastronomÍaestilomodabellezaestilo de vidabienestarfamiliamascotastiempoel tiempoagriculturam"
    "otor y movilidadincendiosvídeosvÍdeosfotosúltima horaÚltima horaactualidadnoticiasportadasuplementossucesos y tribun"
    "aleseleccionesverificaciónverificaciÓnpoliticaesterimondoitaliainternicronacacronachecronaca neraattualitàattualitÀe"
    "conomiafinanzamercatiborsasoldilavoroimpreseaziendecasaimmobiliareconsumisocietàsocietÀgiustiziasalutemedicinabenesser"
    "escuolauniversitàuniversitÀambienteenergianaturaanimaliscienzascienzespaziotecnologiatecnologiedigitalelibricinemamusi"
    "camostrespettacolispettacolotelevisionemediagossippersonaggistoriareligionevaticanoopinionicommenticommentoeditorialeedi"
    "torialil'editorialel’editorialerubrichelettereil puntol'analisil’analisianalisiintervistal'intervistal’intervistai"
    "ntervisteinchiestainchiesteil ritrattoil casola storiail personaggiocalcioserie acoppaformula 1motogpmotoriolimpiadiregi"
    "oniregionemilanoromanapolitorinobolognafirenzepalermovenezialombardiaemilia-romagnatoscanalaziosiciliavenetoviaggicucina"
    "foodricettestilefamigliameteovideofotoultima oraultime notizienotizieprimo pianoin primo pianomotori e mobilitàmotori e"
    " mobilitÀagricolturatrasportiguerra in ucrainamedio orientestati unitibrasilportugalpaíspaÍsmercadofinançasfinanÇas"
    "negóciosnegÓciosdinheiroempregoimóveisimÓveissociedadecotidianocidadescidadepolíciapolÍciasegurançaseguranÇajust"
    "içajustiÇasaúdesaÚdeequilíbrio e saúdeequilÍbrio e saÚdeequilíbrioequilÍbrioeducaçãoeducaÇÃomeio ambienten"
    "aturezaazulciênciaciÊnciaciênciasciÊnciasciência e saúdeciÊncia e saÚdeespaçoespaÇotecilustradailustríssimail"
    "ustrÍssimalivrosartestelevisãotelevisÃomídiamÍdiaentretenimentocelebridadespopp3fugasípsilonÍpsilonhistóriahist"
    "ÓriareligiãoreligiÃoopiniãoopiniÃoeditoriaiscolunascolunacolunistastendências / debatestendÊncias / debatespainel"
    " do leitoranáliseanÁlisereportagemreportagensesporteesportesdesportofutebolfutebol nacionalfutebol internacionalautomo"
    "bilismoolimpíadasolimpÍadasregiãoregiÃoregiõesregiÕessão paulosÃo paulorio de janeirolisboaportominas geraisbras"
    "íliabrasÍliaamérica latinaamÉrica latinaásiaÁsiaoriente médiooriente mÉdiomédio orientemÉdio orienteguerra na "
    "ucrâniaguerra na ucrÂniaviagemviagenscomidagastronomiacomportamentofamíliafamÍliabichoscarrostempoagroagronegócioag"
    "ronegÓcioincêndios florestaisincÊndios florestaisúltimasÚltimasnotíciasnotÍciasinícioinÍciocapaeleiçõeseleiÇ"
    "Õeschecagemfact checkbinnenlandbuitenlandpolitiekregionaal nieuwsregioregionaallokaaleconomiebeursondernemenbedrijvenwe"
    "rkwonensamenlevingmaatschappijmisdaad112rechtbankgezondheidzorgonderwijsmilieuklimaatnatuurdierenwetenschapcultuurcultuu"
    "r & mediaboekenmuziekentertainmentshowbizzshownieuwsachterklaproyaltykoningshuisgeschiedenisreligieopiniecolumnscolumnco"
    "mmentaarachtergrondvoetbalwielrennenschaatsenhockeyopmerkelijkkoken & etenreizenweerverkeernieuwsvoorpaginahet beste van"
    "amsterdamrotterdamutrechtden haagvlaanderenwereldoorlog in oekraïneoorlog in oekraÏnewiadomościwiadomoŚcikrajpolska"
    "światŚwiatpolitykagospodarkaekonomiabiznesfinansegiełdagieŁdapieniądzepieniĄdzepracanieruchomościnieruchomoŚcifi"
    "rmaspołeczeństwospoŁeczeŃstwoprawosądysĄdykryminalnewypadkipolicjazdrowiemedycynaedukacjaszkołaszkoŁaśrodowisko"
    "ŚrodowiskoklimatekologiaenergetykaprzyrodazwierzętazwierzĘtanaukakosmostechnologiakulturaksiążkiksiĄŻkimuzykateat"
    "rsztukaserialetelewizjarozrywkagwiazdyplotkireligiakościółkoŚciÓŁkomentarzekomentarzfelietonfelietonypublicystykaw"
    "ywiadwywiadyrozmowareportażreportaŻanalizatylko u naspiłka nożnapiŁka noŻnaekstraklasaliga mistrzówliga mistrzÓw"
    "siatkówkasiatkÓwkażużelŻużelŻuŻelskoki narciarskiekoszykówkakoszykÓwkaregionylokalnewarszawakrakówkrakÓwłó"
    "dźŁódźŁÓdŹwrocławwrocŁawpoznańpoznaŃgdańskgdaŃsktrójmiastotrÓjmiastoszczecinlublinkatowicebiałystokbiaŁ"
    "ystokśląskŚląskŚlĄskmałopolskamaŁopolskamazowieckiewojna w ukrainierosjaukrainapodróżepodrÓŻeturystykakuchni"
    "akulinariaprzepisyurodastyl życiastyl ŻyciadomogródogrÓdrodzinadzieckomotoryzacjamotopogodaciekawostkinajnowszena ż"
    "ywona Żywostrona głównastrona gŁÓwnawideozdjęciazdjĘciawyborygündemgÜndemgüncelgÜncelsiyasetsİyasetpolitikap"
    "olİtİkadünyadÜnyatürkiyetÜrkİyeekonomiekonomİfinansfİnanspiyasalarpİyasalariş dünyasıİş dünyasıİŞ dÜ"
    "nyasiemlakşirketlerŞirketlerŞİrketlertoplumyaşamyaŞamadliyeadlİyeasayişasayİŞ3. sayfapolis adliyepolİs adlİy"
    "esağlıksaĞlikeğitimeĞİtİmçevreÇevreiklimİklimİklİmenerjienerjİdoğadoĞahayvanlarbilimbİlİmbilim teknoloj"
    "ibİlİm teknolojİbilim ve teknolojibİlİm ve teknolojİbilim-teknolojibİlİm-teknolojİteknolojiteknolojİİnternetm"
    "edyakültürkÜltÜrkültür sanatkÜltÜr sanatkültür-sanatkÜltÜr-sanatsanatkitapkİtapsinemasİnemamüzikmÜzİkte"
    "levizyontelevİzyonmagazİnünlülerÜnlülerÜnlÜlertarihtarİhdindİnarkeolojiarkeolojİgörüşgÖrÜŞyazarlarköş"
    "e yazılarıkÖŞe yazilariyorumanalizanalİzröportajrÖportajsöyleşisÖyleŞİdosya haberözel haberÖzel habersporf"
    "utbolsüper ligsÜper lİgbasketbolvoleyboltenİsmotor sporlarımotor sporlariyerelyerel haberlerbölgebÖlgeistanbulİs"
    "tanbulankaraizmirİzmirİzmİrkaradenizkaradenİzegemarmaraakdenizakdenİzavrupaorta doğuorta doĞuasyaamerikaamerİkaa"
    "frikaafrİkaseyahatturizmturİzmgezigezİyemekkadınkadinaileaİleotomobilotomobİlotomotivotomotİvtarımtarimulaşımu"
    "laŞimsavunmahava durumuson dakikason dakİkahaberlerhaberanasayfacanlıcanlivİdeofoto galerifoto galerİseçimseÇİmn"
    "yheterinrikesutrikessverigevärldenvÄrldennäringslivnÄringslivbörsbÖrsprivatekonomibostadsamhällesamhÄllebrotthä"
    "lsahÄlsasjukvårdsjukvÅrdskolautbildningmiljömiljÖenergivetenskapteknikmedierböckerbÖckerteaterscenkonstnöjenÖje"
    "kändisarkÄndisarledareledarsidandebattdn debattkrönikakrÖnikakolumninsändareinsÄndareanalysintervjufotbollallsvens"
    "kanishockeyskidorlokaltlokala nyheterstockholmgöteborggÖteborgmalmömalmÖresormatmat & drycklivsstilfamiljbilväderv"
    "Ädersenaste nyttstartsidankriget i ukrainaindlandudlanddanmarkverdenøkonomiØkonomierhvervpengeboligsamfundkrimisundhe"
    "duddannelsemiljømiljØvidenskabvidenteknologibøgerbØgerunderholdningkendtehistorietrolederdebatkronikklummelæserbrev"
    "lÆserbrevfodboldsuperligaenhåndboldhÅndboldcyklingkøbenhavnkØbenhavnaarhusrejsermadbilervejretseneste nytinnenriksu"
    "tenriksnorgepolitikknæringslivnÆringslivsamfunnkrimhelseutdanningvitenskapforskningbøkerbØkerkronikkmeningermeninger"
    " og debattfotballeliteserienlangrennskisportoslobergentrondheimmat og drikkeværetvÆretsiste nyttzprávyzprÁvydomácí"
    "domÁcÍdomovz domovazahraničízahraniČÍzahraničnízahraniČnÍsvětsvĚtze světaze svĚtaevropaekonomikabyznyspen"
    "ízepenÍzeburzabydleníbydlenÍpráceprÁcespolečnostspoleČnostčerná kronikaČerná kronikaČernÁ kronikasoudyzdra"
    "vízdravÍmedicínamedicÍnavzdělávánívzdĚlÁvÁnÍškolstvíŠkolstvíŠkolstvÍživotní prostředíŽivotní pro"
    "středíŽivotnÍ prostŘedÍenergetikapřírodapŘÍrodazvířatazvÍŘatavědavĚdavěda a technikavĚda a technikatec"
    "hnikamédiamÉdiaknihyhudbadivadlouměníumĚnÍtelevizeseriályseriÁlycelebrityshowbyznysnázorynÁzorynázory a komen"
    "tářenÁzory a komentÁŘekomentářekomentÁŘekomentářkomentÁŘsloupkyglosablogyrozhovorrozhovoryreportážreport"
    "ÁŽreportážereportÁŽeanalýzaanalÝzafotbalhokejbiatlonprahabrnoostravaplzeňplzeŇválka na ukrajiněvÁlka na ukr"
    "ajinĚukrajinaruskocestovánícestovÁnÍjídlojÍdloreceptymódamÓdaživotní stylŽivotní stylŽivotnÍ stylstylrodi"
    "nadopravapočasípoČasÍzajímavostizajÍmavostimagazínmagazÍnaktuálněaktuÁlnĚaktualityonlinedomůdomŮvolbyslove"
    "nskoz domova a zo svetazo svetaполитикаПолитикаПОЛИТИКАв миреВ миреВ МИРЕмирМ"
    "ирМИРроссияРоссияРОССИЯв россииВ россииВ РОССИИэкономикаЭконо"
    "микаЭКОНОМИКАбизнесБизнесБИЗНЕСфинансыФинансыФИНАНСЫрынкиРын"
    "киРЫНКИденьгиДеньгиДЕНЬГИнедвижимостьНедвижимостьНЕДВИЖИМОСТ"
    "ЬкомпанииКомпанииКОМПАНИИпромышленностьПромышленностьПРОМЫШЛ"
    "ЕННОСТЬэнергетикаЭнергетикаЭНЕРГЕТИКАобществоОбществоОБЩЕСТВ"
    "ОпроисшествияПроисшествияПРОИСШЕСТВИЯкриминалКриминалКРИМИНА"
    "ЛпреступностьПреступностьПРЕСТУПНОСТЬсудыСудыСУДЫправоПравоП"
    "РАВОсиловые структурыСиловые структурыСИЛОВЫЕ СТРУКТУРЫармияА"
    "рмияАРМИЯармия и опкАрмия и опкАРМИЯ И ОПКоборонаОборонаОБОРОНА"
    "безопасностьБезопасностьБЕЗОПАСНОСТЬздоровьеЗдоровьеЗДОРОВЬЕ"
    "медицинаМедицинаМЕДИЦИНАобразованиеОбразованиеОБРАЗОВАНИЕэко"
    "логияЭкологияЭКОЛОГИЯклиматКлиматКЛИМАТприродаПриродаПРИРОДА"
    "животныеЖивотныеЖИВОТНЫЕнаукаНаукаНАУКАнаука и техникаНаука и "
    "техникаНАУКА И ТЕХНИКАкосмосКосмосКОСМОСтехнологииТехнологииТ"
    "ЕХНОЛОГИИтехнология и медиаТехнология и медиаТЕХНОЛОГИЯ И МЕДИА"
    "интернетИнтернетИНТЕРНЕТмедиаМедиаМЕДИАсмиСмиСМИкультураКуль"
    "тураКУЛЬТУРАкнигиКнигиКНИГИлитератураЛитератураЛИТЕРАТУРАкин"
    "оКиноКИНОмузыкаМузыкаМУЗЫКАтеатрТеатрТЕАТРискусствоИскусство"
    "ИСКУССТВОтелевидениеТелевидениеТЕЛЕВИДЕНИЕшоу-бизнесШоу-бизне"
    "сШОУ-БИЗНЕСзвездыЗвездыЗВЕЗДЫисторияИсторияИСТОРИЯрелигияРел"
    "игияРЕЛИГИЯмненияМненияМНЕНИЯмнениеМнениеМНЕНИЕколонкаКолонк"
    "аКОЛОНКАколонкиКолонкиКОЛОНКИкомментарииКомментарииКОММЕНТАР"
    "ИИаналитикаАналитикаАНАЛИТИКАанализАнализАНАЛИЗинтервьюИнтер"
    "вьюИНТЕРВЬЮрепортажРепортажРЕПОРТАЖрепортажиРепортажиРЕПОРТА"
    "ЖИрасследованияРасследованияРАССЛЕДОВАНИЯрасследованиеРассле"
    "дованиеРАССЛЕДОВАНИЕспецпроектыСпецпроектыСПЕЦПРОЕКТЫспортСп"
    "ортСПОРТфутболФутболФУТБОЛхоккейХоккейХОККЕЙтеннисТеннисТЕНН"
    "ИСбиатлонБиатлонБИАТЛОНфигурное катаниеФигурное катаниеФИГУРН"
    "ОЕ КАТАНИЕбаскетболБаскетболБАСКЕТБОЛбоксБоксБОКСрегионыРеги"
    "оныРЕГИОНЫмоскваМоскваМОСКВАсанкт-петербургСанкт-петербургСАН"
    "КТ-ПЕТЕРБУРГпетербургПетербургПЕТЕРБУРГподмосковьеПодмосковь"
    "еПОДМОСКОВЬЕуралУралУРАЛсибирьСибирьСИБИРЬбывший сссрБывший с"
    "ссрБЫВШИЙ СССРукраинаУкраинаУКРАИНАсвоСвоСВОспециальная военн"
    "ая операцияСпециальная военная операцияСПЕЦИАЛЬНАЯ ВОЕННАЯ ОПЕ"
    "РАЦИЯсшаСшаСШАевропаЕвропаЕВРОПАазияАзияАЗИЯближний востокБл"
    "ижний востокБЛИЖНИЙ ВОСТОКпутешествияПутешествияПУТЕШЕСТВИЯту"
    "ризмТуризмТУРИЗМедаЕдаЕДАрецептыРецептыРЕЦЕПТЫмодаМодаМОДАст"
    "ильСтильСТИЛЬстиль жизниСтиль жизниСТИЛЬ ЖИЗНИдомДомДОМсемьяС"
    "емьяСЕМЬЯавтоАвтоАВТОавтоновостиАвтоновостиАВТОНОВОСТИтрансп"
    "ортТранспортТРАНСПОРТпогодаПогодаПОГОДАглавноеГлавноеГЛАВНОЕ"
    "главные новостиГлавные новостиГЛАВНЫЕ НОВОСТИновостиНовостиНО"
    "ВОСТИлента новостейЛента новостейЛЕНТА НОВОСТЕЙновости дняНово"
    "сти дняНОВОСТИ ДНЯфотоФотоФОТОвидеоВидеоВИДЕОинфографикаИнфог"
    "рафикаИНФОГРАФИКАподкастыПодкастыПОДКАСТЫдосьеДосьеДОСЬЕвыбо"
    "рыВыборыВЫБОРЫполітикаПолітикаПОЛІТИКАсвітСвітСВІТу світіУ св"
    "ітіУ СВІТІукраїнаУкраїнаУКРАЇНАв україніВ україніВ УКРАЇНІекон"
    "омікаЕкономікаЕКОНОМІКАбізнесБізнесБІЗНЕСфінансиФінансиФІНАН"
    "СИгрошіГрошіГРОШІнерухомістьНерухомістьНЕРУХОМІСТЬсуспільств"
    "оСуспільствоСУСПІЛЬСТВОподіїПодіїПОДІЇнадзвичайні подіїНадзв"
    "ичайні подіїНАДЗВИЧАЙНІ ПОДІЇкриміналКриміналКРИМІНАЛвійнаВій"
    "наВІЙНАвійна в україніВійна в україніВІЙНА В УКРАЇНІвійна з росі"
    "єюВійна з росієюВІЙНА З РОСІЄЮарміяАрміяАРМІЯздоров'яЗдоров'яЗД"
    "ОРОВ'Яздоров’яЗдоров’яЗДОРОВ’ЯосвітаОсвітаОСВІТАекологіяЕко"
    "логіяЕКОЛОГІЯкліматКліматКЛІМАТтехнологіїТехнологіїТЕХНОЛОГІ"
    "ЇінтернетІнтернетІНТЕРНЕТмедіаМедіаМЕДІАкіноКіноКІНОмузикаМу"
    "зикаМУЗИКАшоу-бізнесШоу-бізнесШОУ-БІЗНЕСісторіяІсторіяІСТОРІЯ"
    "релігіяРелігіяРЕЛІГІЯдумкиДумкиДУМКИдумкаДумкаДУМКАблогиБлог"
    "иБЛОГИаналітикаАналітикаАНАЛІТИКАінтерв'юІнтерв'юІНТЕРВ'Юінте"
    "рв’юІнтерв’юІНТЕРВ’ЮрозслідуванняРозслідуванняРОЗСЛІДУВАНН"
    "ЯрегіониРегіониРЕГІОНИкиївКиївКИЇВльвівЛьвівЛЬВІВодесаОдесаО"
    "ДЕСАхарківХарківХАРКІВдніпроДніпроДНІПРОподорожіПодорожіПОДО"
    "РОЖІїжаЇжаЇЖАрецептиРецептиРЕЦЕПТИстиль життяСтиль життяСТИЛЬ"
    " ЖИТТЯголовнеГоловнеГОЛОВНЕновиниНовиниНОВИНИстрічка новинСтр"
    "ічка новинСТРІЧКА НОВИНвідеоВідеоВІДЕОpoliticăpoliticĂpoliticexternexterneinterna"
    "ționalinternaȚionalinternactualitatesocialsocietateevenimenteconomicbanifinanțefinanȚeafaceribusinessimobiliarecompa"
    "niimuncămuncĂjustițiejustiȚiesănătatesĂnĂtatemedicinămedicinĂeducațieeducaȚieșcoalăȘcoalăȘcoalĂmediucl"
    "imăclimĂnaturănaturĂanimaleștiințăȘtiințăȘtiinȚĂștiinţăȘtiinţăȘtiinŢĂtehnologieculturăculturĂcă"
    "rțicĂrȚimuzicămuzicĂteatruartăartĂdivertismentmondenvedeteshowbizistorieopiniicomentariianalizeanalizăanalizĂin"
    "terviuinterviurireportajinvestigațiiinvestigaȚiihandballocalebucureștibucureȘticlujiașiiaȘitimișoaratimiȘoarabra"
    "șovbraȘovconstanțaconstanȚarepublica moldovamoldovarăzboi în ucrainarĂzboi În ucrainaucrainarusiasuacălătoriic"
    "ĂlĂtoriiturismrețetereȚetemodămodĂstil de viațăstil de viaȚĂtransportagriculturăagriculturĂvremeaștiriȘtir"
    "iștirile zileiȘtirile zileiultimele știriultimele Știriprima paginăprima paginĂacasăacasĂalegerifapt diversπο"
    "λιτικήΠολιτικήΠΟΛΙΤΙΚΉελλάδαΕλλάδαΕΛΛΆΔΑκόσμοςΚόσμοςΚΌΣΜΟΣδι"
    "εθνήΔιεθνήΔΙΕΘΝΉευρώπηΕυρώπηΕΥΡΏΠΗοικονομίαΟικονομίαΟΙΚΟΝΟΜΊ"
    "ΑεπιχειρήσειςΕπιχειρήσειςΕΠΙΧΕΙΡΉΣΕΙΣαγορέςΑγορέςΑΓΟΡΈΣχρημα"
    "τιστήριοΧρηματιστήριοΧΡΗΜΑΤΙΣΤΉΡΙΟακίνηταΑκίνηταΑΚΊΝΗΤΑεργασ"
    "ίαΕργασίαΕΡΓΑΣΊΑκοινωνίαΚοινωνίαΚΟΙΝΩΝΊΑαστυνομικόΑστυνομικό"
    "ΑΣΤΥΝΟΜΙΚΌδικαιοσύνηΔικαιοσύνηΔΙΚΑΙΟΣΎΝΗυγείαΥγείαΥΓΕΊΑπαιδε"
    "ίαΠαιδείαΠΑΙΔΕΊΑεκπαίδευσηΕκπαίδευσηΕΚΠΑΊΔΕΥΣΗπεριβάλλονΠερι"
    "βάλλονΠΕΡΙΒΆΛΛΟΝκλίμαΚλίμαΚΛΊΜΑενέργειαΕνέργειαΕΝΈΡΓΕΙΑεπιστ"
    "ήμηΕπιστήμηΕΠΙΣΤΉΜΗτεχνολογίαΤεχνολογίαΤΕΧΝΟΛΟΓΊΑδιαδίκτυοΔι"
    "αδίκτυοΔΙΑΔΊΚΤΥΟμέσαΜέσαΜΈΣΑπολιτισμόςΠολιτισμόςΠΟΛΙΤΙΣΜΌΣβι"
    "βλίοΒιβλίοΒΙΒΛΊΟκινηματογράφοςΚινηματογράφοςΚΙΝΗΜΑΤΟΓΡΆΦΟΣσι"
    "νεμάΣινεμάΣΙΝΕΜΆμουσικήΜουσικήΜΟΥΣΙΚΉθέατροΘέατροΘΈΑΤΡΟτέχνε"
    "ςΤέχνεςΤΈΧΝΕΣτηλεόρασηΤηλεόρασηΤΗΛΕΌΡΑΣΗψυχαγωγίαΨυχαγωγίαΨΥ"
    "ΧΑΓΩΓΊΑιστορίαΙστορίαΙΣΤΟΡΊΑαπόψειςΑπόψειςΑΠΌΨΕΙΣάποψηΆποψηΆ"
    "ΠΟΨΗγνώμεςΓνώμεςΓΝΏΜΕΣσχόλιαΣχόλιαΣΧΌΛΙΑανάλυσηΑνάλυσηΑΝΆΛΥΣ"
    "ΗσυνέντευξηΣυνέντευξηΣΥΝΈΝΤΕΥΞΗσυνεντεύξειςΣυνεντεύξειςΣΥΝΕΝ"
    "ΤΕΎΞΕΙΣρεπορτάζΡεπορτάζΡΕΠΟΡΤΆΖαθλητισμόςΑθλητισμόςΑΘΛΗΤΙΣΜΌ"
    "ΣαθλητικάΑθλητικάΑΘΛΗΤΙΚΆποδόσφαιροΠοδόσφαιροΠΟΔΌΣΦΑΙΡΟμπάσκ"
    "ετΜπάσκετΜΠΆΣΚΕΤτοπικάΤοπικάΤΟΠΙΚΆαθήναΑθήναΑΘΉΝΑθεσσαλονίκη"
    "ΘεσσαλονίκηΘΕΣΣΑΛΟΝΊΚΗκύπροςΚύπροςΚΎΠΡΟΣταξίδιαΤαξίδιαΤΑΞΊΔΙ"
    "ΑγεύσηΓεύσηΓΕΎΣΗμόδαΜόδαΜΌΔΑζωήΖωήΖΩΉτρόπος ζωήςΤρόπος ζωήςΤΡ"
    "ΌΠΟΣ ΖΩΉΣαυτοκίνητοΑυτοκίνητοΑΥΤΟΚΊΝΗΤΟκαιρόςΚαιρόςΚΑΙΡΌΣειδ"
    "ήσειςΕιδήσειςΕΙΔΉΣΕΙΣεπικαιρότηταΕπικαιρότηταΕΠΙΚΑΙΡΌΤΗΤΑαρχ"
    "ικήΑρχικήΑΡΧΙΚΉεκλογέςΕκλογέςΕΚΛΟΓΈΣworldpoliticseconomytechnologyhealthtravellive b"
    "loglatest newstop storiesbreaking newsstartseite >startseite ›startseitehome >home ›home »home /accueil >accueil "
    "›accueilinicio >portada >início >home page >strona główna >strona głównaanasayfa >haberler >hem >forside >domů >"
    "úvod >Úvod >главная >Главная >главная /Главная /главнаяГлавнаяголовна"
    " >Головна >головнаГоловнаacasă >acasăαρχική >Αρχική >αρχικήΑρχικήonet >si"
    "e sind hiervous êtes iciestá en:estás en:sei quivocê está emvocê está aquiu bent hierjesteś tutajrubrik:rubrique"
    " :sección:sezione:categoria:categoría:kategorie:kategoria:kategori:рубрика:Рубрика:категория:К"
    "атегория:категоріяКатегоріяcategorie:κατηγορία:Κατηγορία:moderatormoderatori"
    "nreportersprechersprecherino-toneinspieleratmofrageantwortmusikapplausgelächterjournalisteprésentateurprésentatricevo"
    "ix offquestionréponseriresapplaudissementsmusiquepresentadorpresentadoraperiodistalocutorlocutoravoz en offpreguntaresp"
    "uestarisasaplausosmúsicaconduttoreconduttricegiornalistavoce fuori campodomandarispostarisateapplausiapresentadoraprese"
    "ntadorarepórterperguntarespostarisospresentatorverslaggevervraagantwoordprowadzącyprowadzącapytanieodpowiedźśmiech"
    "ŚmiechsunucuspikermuhabirsorucevapprogramledarefrågasvarmoderátormoderátorkaredaktorotázkaodpověďведущийВ"
    "едущийведущаяВедущаякорреспондентКорреспондентвопросВопросот"
    "ветОтветголос за кадромГолос за кадромаплодисментыАплодисменты"
    "смехСмехведучийВедучийпитанняПитаннязапитанняЗапитаннявідпов"
    "ідьВідповідьprezentatorprezentatoareîntrebareÎntrebarerăspunsδημοσιογράφοςΔημοσιογρ"
    "άφοςερώτησηΕρώτησηαπάντησηΑπάντησηqahostanchorredaktionelle mitarbeit:redaktionelle be"
    "arbeitungredigiert vonredaktion:schnitt:kamera:ton:produktion:regie:grafik:übersetzung:Übersetzung:übersetzt vonÜber"
    "setzt vonaus dem englischen vonaus dem englischen übersetztfotos und textbildredaktion:fotografie:lektorat:korrektorat:"
    "recherche:dokumentation:schlussredaktion:illustration:gestaltung:programmierung:multimedia:verantwortlich:chef vom diens"
    "t:mit material vonmit agenturenmit agenturmaterialmit dpamit afp(mit dpa(mit agenturmaterialmit informationen vonavec af"
    "p(avec afpavec l'afpavec l’afp(avec l'afp(avec l’afpavec reuters(avec reutersavec agencesavec agenceavec les agences"
    "(avec agencestraduit partraduction :traduit de l'anglaistraduit de l’anglaismontagecaméra :images :réalisationproduc"
    "tion :infographies :iconographie :édition :Édition :édité parÉdité parphotographies dephotos degraphiques :dévelo"
    "ppement :secrétariat de rédactioncon información decon informaciones decon datos decon agenciasy agencias(con agencia"
    "straducción detraducción:edición:edición deedición de vídeovídeo demontaje:montaje derealizaciónproducción:dise"
    "ño:diseño y desarrolloinfografía:gráficos:fotografía:cámara:guion:coordinación:formato:con reporte deeditado porc"
    "on ansatraduzione ditraduzione:montaggio dimontaggioriprese diriprese:regia diregia:grafica digrafica:produzione:a cura "
    "della redazione divideo difoto diservizio diimmagini dicom agênciacom agênciascom informações dacom informações do"
    "com informações decom afpcom reuterscom lusatradução detradução:edição:edição deedição de vídeoimagens:imag"
    "ens deprodução:reportagem e ediçãodesign:infografia:arte:roteiro:direção:com estadão conteúdovertaald doorvertal"
    "ingcameraproductie:beeldredactieeindredactie:vormgeving:bewerkt doormet medewerking van anpmet anptłumaczenie:tłum.tł"
    "umaczyłtłumaczyłamontażzdjęcia:zdjęcia i montażrealizacja:produkcja:grafika:korekta:współpraca redakcyjnared. p"
    "rowadzącyoprac. graficznewydawca:na podst.na podstawiekurgu:montaj:çeviri:Çeviri:çevirenÇevirenyönetmen:yapım:pro"
    "düksiyon:redaktör:fotoğraflar:görüntü:översättning:Översättning:översatt avÖversatt avredigering:redigerare:"
    "foto:klippning:research:oversættelse:oversat afklip:tilrettelæggelse:oversatt avredigert avfotografi:překlad:přelož"
    "ilpřeložilastřih:režie:produkce:editor:editovalkorektura:s využitím čtkпереводПереводперевод"
    "чик:Переводчик:перевелПеревелперевелаПеревеларедактор:Редакто"
    "р:корректор:Корректор:монтаж:Монтаж:оператор:Оператор:операторы:"
    "Операторы:режиссер:Режиссер:режиссёр:Режиссёр:продюсер:Продюсер"
    ":дизайн:Дизайн:инфографика:Инфографика:фоторедактор:Фоторедакто"
    "р:видео:Видео:при участииПри участиипереклад:Переклад:переклала"
    "ПереклалапереклавПереклавредакторка:Редакторка:режисер:Режисе"
    "р:режисерка:Режисерка:за матеріаламиЗа матеріаламиtraducere:traducerea:trad"
    "ucere detradus deeditat deimagine:producător:grafică:foto-video:cu informații de laμετάφρασηΜετάφρασ"
    "ηεπιμέλεια κειμένουΕπιμέλεια κειμένουμοντάζ:Μοντάζ:κάμερα:Κάμε"
    "ρα:παραγωγή:Παραγωγή:σκηνοθεσία:Σκηνοθεσία:με πληροφορίες απόΜε "
    "πληροφορίες απόπηγές:Πηγές:editing byedited bytranslated byphotos byvideo bygraphics byproduced "
    "byhat mitgearbeitethaben mitgearbeitetmitarbeithat zu diesem artikel beigetragenhat zu diesem text beigetragentrug zu di"
    "esem bericht beia contribué à cet articleont contribué à cet articlea participé à cet articleavec la collaboration"
    "ha contribuido a este artículoha contribuido a este reportajecontribuyó con este reportajehan colaboradoha colaboradoh"
    "a collaboratohanno collaboratoha contribuito a questo articolocolaboroucolaboraramcolaborou com esta reportagemcontribui"
    "u para este artigodroeg bij aan dit artikelwerkte mee aan dit artikelwspółpracaprzyczynił się do powstania tego teks"
    "tukatkıda bulundubidrog till artikelnhar bidragithar medvirkethar bidragetbidro til sakenpřispělspolupracovalspolupra"
    "covalacontributed to this reportcontributed reportingtabelletabelle 1tabelle 2tableautableau 1tablatabla 1tabellatabella"
    " 1tabelatabela 1tabeltabel 1tablotablo 1tabelltabulkaтаблицаТаблицатаблицяТаблицяtabelulπί"
    "νακαςΠίνακαςficha técnicaficha do jogoestadísticasclasificaciónclassificaclassificaçãoclassementtabelli"
    "noil tabellinole pagellela schedastatistikfaktafakta.fakta omfaktarutafaktenin zahlenzahlen und faktenen cifraslas cifra"
    "sen chiffresles chiffreschiffres clési numerios númerosem númerosw liczbachliczbyrakamlarlaaufstellungenaufstellung:c"
    "omposition des équipesfeuille de matchalineacionesformazionifiche techniquesteckbrieftable:table 1infoboxnamedatumjahrm"
    "onatuhrzeitzeitstadtlandregionbundeslandkreisgemeindeparteikandidatanteilanzahlsummegesamtinsgesamtmodellmarkepreisprodu"
    "ktherstellerfirmaunternehmenwertindexkurswährungplatzrangvereinmannschaftteamspielerpunktetorekategoriealtersgruppequar"
    "talversionspartebezeichnungkennzahlnomdateannéeheurevillepaysrégiondépartementparticandidatnombretotalmodèlemarquepr"
    "ixproduitentreprisesociétévaleurindicecoursclubéquipeÉquipejoueurpointsbutscatégorieâgeÂgetrimestrefechaañomeslu"
    "garciudadpaísprovinciacomunidadpartidocandidatoporcentajenúmeromodelomarcaprecioproductoempresavaloríndiceÍndicecoti"
    "zaciónpuestoequipojugadorpuntosgolescategoríaedadúltimoÚltimonomedataannomesegiornoluogocittàpaeseregionepartitoper"
    "centualenumerototalemodelloprezzoprodottoaziendasocietàtitolovaloreposizionesquadragiocatorepuntireticategoriaetàanom"
    "êscidadeestadodistritomunicípioconcelhopreçoprodutoaçãoposiçãoseleçãojogadorpontosgolsgolosfaixa etárianaamjaa"
    "rmaandtijdplaatsstadprovinciegemeentepartijaantaltotaalmodelmerkprijsproductbedrijffondswaardekoersploegspelerpuntencate"
    "gorieleeftijdkwartaalnazwamiesiącdzieńgodzinamiejscemiastokrajwojewództwogminapowiatkandydatliczbasumarazemogółemma"
    "rkacenaspółkawartośćindekswalutapozycjadrużynaklubzawodnikpunktybramkikategoriawiekkwartaładıtarihyılgünsaatşe"
    "hirŞehirilçeİlçeülkeÜlkebölgeadayoransayıtoplamfiyatürünÜrünşirketŞirkethissedeğerendekssıratakımoyuncu"
    "puankategoriyaşnamnmånadplatskommunlänantaltotaltmärkeprisbolagspelarepoängmålnavnmånedstedkommuneandeli altmærk"
    "eselskabspillerpointmerkeselskapjménonázevměsícčasČasmístoměstozeměobecpodílpočetcelkemznačkavýrobekakcieho"
    "dnotapořadítýmhráčbodygólyvěkčtvrtletíČtvrtletíимяИмяназваниеНазваниенаименова"
    "ниеНаименованиедатаДатагодГодмесяцМесяцвремяВремягородГородс"
    "транаСтранарегионРегионобластьОбластьрайонРайонпартияПартияк"
    "андидатКандидатдоляДоляколичествоКоличествочислоЧисловсегоВс"
    "егоитогоИтогомодельМодельмаркаМаркаценаЦенатоварТоваркомпани"
    "яКомпанияакцияАкцияиндексИндекскурсКурсвалютаВалютакомандаКо"
    "мандаклубКлубигрокИгрокочкиОчкиголыГолыкатегорияКатегориявоз"
    "растВозрастпоказательПоказателькварталКварталназваНазварікРі"
    "кмісяцьМісяцьмістоМістокраїнаКраїнакількістьКількістьусьогоУ"
    "сьогоразомРазомцінаЦінакомпаніяКомпаніяпоказникПоказникnumedenumi"
    "relunăorașțarăȚarăjudețpartidprocentnumărprețproduscompanievaloarecurspozițieechipăjucătorpunctevârstăόν"
    "ομαΌνομαημερομηνίαΗμερομηνίαέτοςΈτοςμήναςΜήναςπόληΠόληχώραΧώ"
    "ρακόμμαΚόμμαποσοστόΠοσοστόσύνολοΣύνολοτιμήΤιμήομάδαΟμάδαβαθμ"
    "οίΒαθμοίquellequelle:quelle :quellenquellen:datenquelle:daten:source :source:sources :sources:données :sourceso"
    "urcesfuentefuente:fuentesfuentes:datos:fontefonte:fontifonti:dati:fontesfontes:dados:bronbron:bronnenbronnen:źródłoŹ"
    "ródłoźródło:Źródło:źródłaŹródłaźródła:Źródła:źródło danychŹródło danychdane:na podst.:kaynakka"
    "ynak:kaynaklarkaynaklar:veri:källakälla:källorkällor:kildekilde:kilderkilder:zdrojzdroj:zdrojezdroje:data:источ"
    "никИсточникисточник:Источник:источникиИсточникиисточники:Исто"
    "чники:данные:Данные:джерелоДжерелоджерело:Джерело:джерелаДжере"
    "ладжерела:Джерела:дані:Дані:sursasursa:sursă:sursesurse:date:πηγήΠηγήπηγή:Πηγή:"
    "πηγές:Πηγές:στοιχεία:Στοιχεία:forrásforrás:lähdelähde:izvor:(quelle(source(fuente(fonte(br"
    "on(źródło(Źródło(@kaynak(källa(kilde(zdroj(источник(Источник(джерело(Джерело(sursa("
    "πηγή(Πηγήin prozentangaben inangaben in prozentin millionenin mio.in mioin mrd.in milliardenin euroin mio. euroi"
    "n tausendalle angabeneinheit:einheiten:en pourcentageen %en millionsen milliardsen eurosen milliersunité :unités :en p"
    "orcentajeen millonesen milesen dólarescifras endatos enunidad:in percentualein milioniin miliardiin migliaiadati invalo"
    "ri inem percentagemem porcentagemem milhõesem bilhõesem milharesem r$em reaisvalores emdados emin procentenin procenti"
    "n miljoenenin miljardenbedragen inw procentachw proc.w mlnw mln złw mldw tys.dane wwartości wjednostka:yüzde olarakmi"
    "lyon tlmilyarbirim:i procenti miljoneri miljarderi tusentali prosenti millioneri mio.i mia.v procentechv milionechv mili"
    "ardáchv korunáchv tisícíchúdaje vÚdaje vв процентахВ процентахв млнВ млнв милли"
    "онахВ миллионахв миллиардахВ миллиардахв млрдВ млрдв тысячахВ т"
    "ысячахв тыс.В тыс.в рубляхВ рубляхединица измеренияЕдиница измер"
    "енияед. изм.Ед. изм.у відсоткахУ відсоткаху млнУ млну мільйонахУ м"
    "ільйонаху мільярдахУ мільярдаху гривняхУ гривняхîn procenteÎn procenteîn "
    "milioaneÎn milioaneîn miliardeÎn miliardemilioane leiσε ποσοστόΣε ποσοστόσε εκατ.Σε εκα"
    "τ.ποσά σεΠοσά σεin millionsin thousandsin percent(in prozent(in millionen(in mio(in euro(in milliarden(en %"
    "(en millions(en millones(en porcentaje(in milioni(em milhões(em %(w mln(w proc.(w tys.(i procent(v procentech(в млн"
    "(В млн(в %(В %(în milioane(În milioanemit:moderation:moderiert vonregie:drehbuch:darsteller:besetzung:gäste:gas"
    "t:zu gast:buch:kamera:laufzeit:fskproduktion:avec :présenté parprésentation :réalisation :réalisé parde et avecsc"
    "énario :invités :invité :distribution :durée :mise en scène :presentado porpresenta:dirección:director:guion:repar"
    "to:intérpretes:invitados:duración:conduce:condotto daregia:regia disceneggiatura:cast:interpreti:ospiti:durata:apresen"
    "tação:direção:realização:roteiro:elenco:convidados:duração:presentatie:gepresenteerd doorregisseur:scenario:gast"
    "en:speelduur:prowadzenie:prowadzi:reżyseria:scenariusz:obsada:występują:goście:gość:czas trwania:sunan:yönetmen:o"
    "yuncular:senaryo:konuk:konuklar:süre:programledare:regi:manus:skådespelare:medverkande:gäster:vært:instruktør:manus"
    "kript:medvirkende:gæster:regissør:skuespillere:gjester:režie:scénář:hrají:účinkují:Účinkují:hosté:moderuje"
    ":режиссер:Режиссер:режиссёр:Режиссёр:сценарий:Сценарий:в ролях:В "
    "ролях:ведущий:Ведущий:гости:Гости:гость:Гость:в гостях:В гостях:х"
    "ронометраж:Хронометраж:режисер:Режисер:сценарій:Сценарій:у роля"
    "х:У ролях:гості:Гості:scenariul:distribuția:invitați:σκηνοθεσία:Σκηνοθεσία:σεν"
    "άριο:Σενάριο:παίζουν:Παίζουν:πρωταγωνιστούν:Πρωταγωνιστούν:παρο"
    "υσίαση:Παρουσίαση:pressekontaktpressekontaktepresseansprechpartneransprechpartner für die presseansprec"
    "hpartner für medienmedienkontaktkontakt für medienrückfragehinweisrückfragen anrückfragen & kontaktfür rückfragen"
    "weitere informationen:weitere informationen unterweitere auskünfteoriginal-content von:originaltextots:tel.:telefon:tel"
    ":fax:e-mail:mobil:internet:contact pressecontacts pressecontact médiacontacts médiascontact médiasrelations presserel"
    "ations investisseursservice de pressepour plus d’informationspour plus d'informationstél. :tél :téléphone :courrie"
    "l :contacto de prensacontacto para medioscontactos de prensagabinete de prensapara más informaciónrelaciones con inver"
    "soresteléfono:tfno.:correo electrónico:contatti stampacontatti per la stampacontatto stampaufficio stampaper ulteriori"
    " informazioniper informazioniper maggiori informazionitelefono:contato para imprensacontatos para imprensacontacto de im"
    "prensacontactos de imprensaassessoria de imprensagabinete de imprensapara mais informaçõesmais informações:informaç"
    "ões à imprensatelefone:perscontactcontact voor de persniet voor publicatienoot voor de redactienoot aan redactiesvoor "
    "meer informatietelefoon:kontakt dla mediówkontakt dla prasykontakt prasowybiuro prasowewięcej informacji:dodatkowych i"
    "nformacji udzielaosoba do kontaktubasın iletişimbasın İletişimbasın irtibatbasın İrtibatmedya iletişimmedya İl"
    "etişimiletişim bilgileriİletişim bilgileriiletişim:İletişim:ayrıntılı bilgi içinayrıntılı bilgi İçindeta"
    "ylı bilgi içindetaylı bilgi İçine-posta:presskontaktpresskontakterför mer informationför mer information, kontakt"
    "aför ytterligare informationkontaktuppgifterkontakt for pressenfor yderligere informationfor mere informationyderligere"
    " oplysningerfor mer informasjonfor ytterligere informasjonkontakt pro médiakontakt pro novinářekontakty pro médiatis"
    "kové oddělenítiskový mluvčí:pro více informacídalší informace:контакты для смиКонтакты "
    "для смиконтакты для прессыКонтакты для прессыконтактное лицоКон"
    "тактное лицоконтактная информацияКонтактная информацияпресс-сл"
    "ужба:Пресс-служба:за дополнительной информациейЗа дополнительно"
    "й информациейдополнительная информация:Дополнительная информац"
    "ия:тел.:Тел.:телефон:Телефон:эл. почта:Эл. почта:почта:Почта:контак"
    "ти для зміКонтакти для зміконтакти для пресиКонтакти для пресико"
    "нтакти для медіаКонтакти для медіапресслужба:Пресслужба:за дода"
    "тковою інформацієюЗа додатковою інформацієюdate de contactcontact presăcontact "
    "mediapersoană de contactpersoane de contactpentru mai multe informațiipentru informații suplimentarebiroul de presăc"
    "omunicat de presăυπεύθυνος επικοινωνίαςΥπεύθυνος επικοινωνίαςστοιχεία"
    " επικοινωνίαςΣτοιχεία επικοινωνίαςγραφείο τύπουΓραφείο τύπουγι"
    "α περισσότερες πληροφορίεςΓια περισσότερες πληροφορίεςεπικοινω"
    "νία:Επικοινωνία:τηλ.:Τηλ.:τηλέφωνο:Τηλέφωνο:pressemitteilungcommuniqué de pressecom"
    "unicado de prensanota de prensacomunicato stampacomunicado de imprensanota à imprensapersberichtinformacja prasowakomun"
    "ikat prasowybasın bültenibasın açıklamasıpressmeddelandepressemeddelelsepressemeldingtisková zprávaпресс-р"
    "елизПресс-релизпресрелізПресрелізпрес-релізПрес-релізδελτίο τύ"
    "πουΔελτίο τύπουmedia contactpress contactinvestor relationsfor immediate releasefor more informationsperrf"
    "ristembargodas wichtigste in kürzedas wichtigste im überblickdas wichtigste auf einen blickdas wichtigstedas wichtigst"
    "e zum themain kürzeauf einen blickzusammenfassungkurz & knappkurz und knappkurzfassungdie wichtigsten entwicklungendie "
    "wichtigsten punktedie wichtigsten faktendie wichtigsten erkenntnissedie wichtigsten ereignissedarum geht esdarum geht’"
    "sdarum geht'sdarum gehtskurz zusammengefasstki-zusammenfassungüberblickÜberblickim überblickim fokuskernpunktefazittl"
    ";drl’essentiell'essentiell’essentiel à retenirl'essentiel à retenirl’essentiel de l’infol'essentiel de l'info"
    "à retenirÀ retenirce qu’il faut retenirce qu'il faut retenirce qu’il faut savoirce qu'il faut savoiren brefen rés"
    "umérésuméle résuméles points cléspoints clésles faitsl’info en brefl'info en brefle contexterésumé par iaclav"
    "eslas clavesen claveslo esenciallo más importanteen resumenresumenel resumenpuntos clavelos puntos claveen brevelo que "
    "debes saberqué se sabelo que se saberesumen generadoresumen iain sintesiin brevei punti chiavepunti chiavei punti salie"
    "ntiriassuntosintesicosa saperei fattile cose da sapereil riassuntoresumoem resumoem síntesepontos principaisprincipais "
    "pontosdestaqueso essencialo que saberentendaresumo por iaresumo da notíciasamenvattingin het kortkort samengevatde kern"
    "de belangrijkste puntenhet belangrijkste nieuwswat je moet wetenin één minuutkortw skrócienajważniejsze informacjena"
    "jważniejszepodsumowaniestreszczenieskrótco musisz wiedziećco wiadomokluczowe informacjekluczowe faktykluczowe punktyn"
    "ajważniejsze faktyözetÖzethaber özetihaber ÖzetikısacaözetleÖzetleöne çıkanlarÖne çıkanlarÖne Çıkanlarn"
    "eler olduneler biliniyorhaberin özetihaberin Özetiyapay zeka özetiyapay zeka Özetisammanfattningkort omi korthetdet "
    "viktigastedetta har häntdet här har häntdetta vet visammendragkort fortaltdet vigtigsteoverblikfå overblikketresumé"
    "oppsummeringoppsummertkortversjonendette er sakenhovedpunktershrnutíve zkratcestručněto nejdůležitějšíco vímehl"
    "avní bodypřehledsouhrnкраткоКраткокороткоКороткоглавноеГлавноесамое ва"
    "жноеСамое важноечто известноЧто известночто произошлоЧто произ"
    "ошлократкое содержаниеКраткое содержаниекраткий пересказКратк"
    "ий пересказосновноеОсновноевкратцеВкратцеитогиИтогипересказП"
    "ересказстислоСтислоголовнеГоловненайважливішеНайважливішещо "
    "відомоЩо відомоосновнеОсновнепідсумокПідсумокpe scurtrezumatcele mai importa"
    "ntepuncte cheieesențialce știmideile principaleμε λίγα λόγιαΜε λίγα λόγιαεν συντομίαΕ"
    "ν συντομίαπερίληψηΠερίληψησύνοψηΣύνοψητα βασικάΤα βασικάτι γνω"
    "ρίζουμεΤι γνωρίζουμεkey pointskey takeawayssummaryat a glancein briefdie wichtigsten entwicklungendas"
    " wichtigste inki-generiertmit ki erstelltdiese zusammenfassungzusammenfassung erstelltdieser text wurde mitrésumé gén"
    "éréce résumérésumé pareste resumenresumen generadoresumen elaboradoeste resumoresumo geradoriassunto generatoquest"
    "o riassuntosintesi generatadeze samenvattingsamenvatting doorstreszczenie wygenerowanepodsumowanie wygenerowanebu özetb"
    "u Özetyapay zekasammanfattningen ärdenna sammanfattningdette resuméoppsummeringen ershrnutí vytvořilatoto shrnutís"
    "ummary generatedai summaryanmerkung der redaktionanm. d. red.anm. d. r.anm. der redaktion(anm. d. red.hinweis der redakt"
    "ionhinweis:transparenzhinweiskorrektur:korrekturhinweisin einer früheren versionin einer ersten versionin einer früher"
    "en fassungin einer vorherigen versionwir haben den fehlerdieser artikel wurde aktualisiertdieser text erschien zuerstdie"
    "ser artikel erschien zuerstdieser beitrag erschiender artikel wurdedie redaktionnote de la rédactionndlr(ndlrn.d.l.r.er"
    "ratumrectificatifprécision :mise à jour :"
    "";
inline constexpr char letters_3[] =
    "une version précédenteune première versioncet article a été mis à jourcet article a été modifiécet article a é"
    "té publiécet article est parucet article est initialementnota del editornota de la redacciónn. de la r.fe de erroresf"
    "e de erratascorrección:una versión anterioren una versión anterioresta noticia ha sido actualizadaeste artículo fue "
    "publicadoeste artículo se publicónota della redazionenota di redazionendr(ndrn.d.r.(n.d.r.errata corrigerettificacorre"
    "zione:una versione precedentequesto articolo è stato aggiornatoquesto articolo è stato pubblicatonota da redaçãonota"
    " do editornota da direçãoerrata:correção:uma versão anteriorversão anterior desteeste texto foi atualizadoesta rep"
    "ortagem foi atualizadaeste artigo foi atualizadoeste artigo foi publicadonota de redaçãonoot van de redactienaschrift "
    "redactie(red.)correctie:rectificatiein een eerdere versieeen eerdere versiedit artikel is aangepastdit artikel is bijgew"
    "erktdit artikel verscheen eerderod redakcjiprzypis redakcjiprzyp. red.(przyp. red.red.)sprostowaniekorekta:wcześniejsza"
    " wersjawe wcześniejszej wersjiartykuł został zaktualizowanyartykuł ukazał sięeditörün notueditör notu(ed.n.)dü"
    "zeltmebu haber güncellenmiştirbu haber ilk olarakbu haber İlk olarakredaktionens kommentarredaktionens anmärkning(re"
    "ds. anm.)reds. anm.rättelserättelse ochi en tidigare versionen tidigare versionartikeln har uppdateratsredaktionel not"
    "erettelse:i en tidligere versionen tidligere versionartiklen er opdateretartiklen er rettet(red. anm.)red.anmi en tidlig"
    "ere versjonen tidligere versjonsaken er oppdatertartikkelen er oppdatertpoznámka redakcepozn. red.(pozn. red.pozn. reda"
    "kceoprava:v původní verzipředchozí verzečlánek jsme aktualizovaliČlánek jsme aktualizovaličlánek byl aktualizo"
    "vánČlánek byl aktualizovántext jsme aktualizovaliпримечание редакцииПримечание реда"
    "кцииприм. ред.Прим. ред.(прим. ред.(Прим. ред.— прим. ред.от редакции"
    "От редакцииисправление:Исправление:уточнение:Уточнение:поправк"
    "а:Поправка:в предыдущей версииВ предыдущей версиив первоначальн"
    "ой версииВ первоначальной версииновость дополняетсяНовость доп"
    "олняетсяматериал дополняетсяМатериал дополняетсяновость обнов"
    "ленаНовость обновленатекст обновленТекст обновленвнесен в реес"
    "трВнесен в реестрпризнан иноагентомПризнан иноагентомпризнана "
    "иноагентомПризнана иноагентомпризнано иностранным агентомПриз"
    "нано иностранным агентомпризнан иностранным агентомПризнан ино"
    "странным агентомзапрещена в россииЗапрещена в россиизапрещена в"
    " рфЗапрещена в рфзапрещенная в рфЗапрещенная в рфдеятельность за"
    "прещенаДеятельность запрещенавід редакціїВід редакціїприм. ред"
    "Прим. редпримітка редакціїПримітка редакціївиправлення:Виправл"
    "ення:оновлено:Оновлено:у попередній версіїУ попередній версіїма"
    "теріал доповнюєтьсяМатеріал доповнюєтьсяnota redacțiein.r.(n.r.nota redacţieiera"
    "tăo versiune anterioarăarticolul a fost actualizatacest articol a fostarticol în curs de actualizareștire în curs d"
    "e actualizareȘtire în curs de actualizareσημείωση σύνταξηςΣημείωση σύνταξηςσημεί"
    "ωση της σύνταξηςΣημείωση της σύνταξηςδιόρθωση:Διόρθωση:σ.σ.Σ.σ.(σ."
    "σ.(Σ.σ.editor’s noteeditor's notecorrection:ende(ende)ende der meldungschlussfin(fin)fin define(fine)fim(fim)einde("
    "einde)koniec(koniec)son(son)slut(slut)sluttkonec(konec)конецКонецкінецьКінецьsfârșitτέλοςΤ"
    "έλοςvégeloppuend(end)#### # #* * ****___■ots(ots)(dpa)(afp)(efe)(ansa)(lusa)(pap)(čtk)(Čtk)(apa)(sda)(aa)(reute"
    "rs)traueranzeigetraueranzeigentodesanzeigetodesanzeigennachrufnachrufestarb im alter vonbeisetzungbeerdigungtrauerfeiert"
    "rauergottesdienstbestattungurnenbeisetzungin stiller trauerin liebe und dankbarkeitwir nehmen abschiedwir trauern umhint"
    "erbliebenenécrologieavis de décèsest décédéest décédées’est éteints'est éteints’est éteintes'est éteint"
    "ecérémonie religieuseinhumationcrémationcondoléancesont la douleur deont la tristesse defaire part du décèsni fleu"
    "rs ni couronnesobituarionecrológicanecrológicasnecrologíaesquelaesquelasmurió a losd.e.p.descanse en pazel sepeliota"
    "natoriovelatoriosu familia ruegamisa funeralnecrologionecrologiè decedutoÈ decedutoè decedutaÈ decedutaè scomparso"
    "È scomparsoè scomparsaÈ scomparsasi è spentosi è spentale esequiela camera ardentene danno il triste annuncioobitu"
    "áriomorre aosdeixa a mulherdeixa a viúvadeixa três filhoso velórioo sepultamentomissa de sétimo dianecrologiamissa "
    "de corpo presenteoverlijdensberichtin memoriamrouwadvertentiejarige leeftijdcrematieafscheidsdienstnekrolognekrologinie "
    "żyjeodszedłodeszłauroczystości pogrzebowemsza żałobnapogrążeni w smutkuvefatcenaze namazıtoprağa verildidefned"
    "ildibaşsağlığıtaziyeölüm ilanıÖlüm ilanıÖlüm İlanıdödsannonsdödsfallminnesordhar avlidithar gått borts"
    "örjes avsörjs avdødsfaldmindeordsov stille indbisættelseefterlader sigdødsannonseminneordgravferdetterlater segsmut"
    "eční oznámeníposlední rozloučenírozloučení sesmuteční obřadнекрологНекрологскончалс"
    "яСкончалсяскончаласьСкончаласьушел из жизниУшел из жизниушла и"
    "з жизниУшла из жизнипрощание сПрощание спанихидаПанихидаотпева"
    "ниеОтпеваниесоболезнованияСоболезнованияприносит соболезнова"
    "нияПриносит соболезнованияпішов з життяПішов з життяпішла з жит"
    "тяПішла з життяпрощання зПрощання зспівчуттяСпівчуттяa decedats-a stins"
    "s-a stins din viațăa încetat din viațăînmormântareÎnmormântareînmormântareaÎnmormântareafuneraliislujba de "
    "înmormântarecondoleanțedumnezeu să-lαπεβίωσεΑπεβίωσεέφυγε από τη ζωήΈφυγε από "
    "τη ζωήεξόδιος ακολουθίαΕξόδιος ακολουθίασυλλυπητήριαΣυλλυπητή"
    "ριαobituarypersonalienpersonalianeuer chefneue chefinwird neuerwird neuewurde ernanntbeförderungtritt die nachfolgen"
    "achfolger vonnachfolgerin vonnominationsest nomméest nomméea été nomméa été nomméenombramientosnombramientoha si"
    "do nombradoha sido nombradaasume el cargoè stato nominatoÈ stato nominatoè stata nominataÈ stata nominatanomeações"
    "nomeaçãofoi nomeadofoi nomeadaexoneraçãoassume a presidênciabenoemd totbenoemingbenoemingenis benoemdmianowanymiano"
    "wanapowołanypowołanazostał powołanyzostała powołananominacjeawansezmiany kadroweatamaatamalaratama kararlarıgöre"
    "vine getirildigörevden alındıgenel müdürlüğüneutnämningarutses tillny vdudnævnelserudnævnt tilny direktørutn"
    "evntutnevnt tilansatt somny sjefjmenovánínový ředitelnová ředitelkaназначенияНазначенияназ"
    "начениеНазначениеназначен на должностьНазначен на должностьосв"
    "обожден от должностиОсвобожден от должностикадровые перестанов"
    "киКадровые перестановкипризначенийПризначенийпризначенняПриз"
    "наченнякадрові призначенняКадрові призначенняa fost numita fost numitănumiri"
    "διορισμόςΔιορισμόςδιορισμοίΔιορισμοίτοποθετήσειςΤοποθετήσεις"
    "αποστρατείαΑποστρατείαberlinhamburgmünchenmÜnchenkölnkÖlnfrankfurtfrankfurt/mainfrankfurt am m"
    "ainstuttgartdüsseldorfdÜsseldorfleipzigdortmundbremendresdenhannovernürnbergnÜrnbergduisburgbochumwuppertalbielefeld"
    "bonnmünstermÜnstermannheimkarlsruheaugsburgwiesbadenkiellübecklÜbeckrostockschwerinmagdeburgerfurtjenaweimarpotsdamc"
    "ottbuschemnitzmainzkoblenztriersaarbrückensaarbrÜckenkasseldarmstadtheidelbergfreiburgulmkonstanzregensburgwürzburgw"
    "ÜrzburgpassauaachengöttingengÖttingenbraunschweigwolfsburgoldenburgosnabrückosnabrÜckflensburgstralsundgreifswaldwi"
    "engrazlinzsalzburginnsbruckklagenfurtbregenzst. pöltenst. pÖlteneisenstadtzürichzÜrichgenfbaselbernlausanneluzernst."
    " gallenluganovaduzluxemburgbrüsselbrÜsselstraßburgstrassburgparislondonrommailandmadridlissabonathenwarschaupragbudap"
    "estbukarestbelgradzagrebmoskaukiewkyjiwminskistanbulankarakopenhagenstockholmoslohelsinkirigatallinnvilniuswashingtonnew"
    " yorkpekingtokioneu-delhijerusalemtel avivkairoteheranbagdaddamaskusbeirutdavosden haagamsterdamdublinedinburghreykjavik"
    "los angelessan franciscoseoulsingapursydneylyonmarseilletoulousenantesstrasbourgmontpellierbordeauxlillerennesreimsle ha"
    "vresaint-ÉtiennetoulongrenobledijonnîmesnÎmesvilleurbanneclermont-ferrandle mansaix-en-provencebrestlimogesamiensmetz"
    "perpignanbesançonbesanÇonorléansorlÉansrouenmulhousecaenavignonpoitiersdunkerqueversaillescannesbiarritzbayonnela ro"
    "chellelorientquimpersaint-maloajacciobastiafort-de-francepointe-à-pitrepointe-À-pitrecayennenouméanoumÉapapeetesaint"
    "-denissaint-pierrebruxellesliègeliÈgenamurcharleroianversgandbrugesgenèvegenÈveneuchâtelneuchÂtelfribourgbernebâl"
    "ebÂleluxembourgmonacolondresromelisbonneathènesathÈnesvarsoviepraguebucarestmoscoukyivviennecopenhaguepékinpÉkintok"
    "yole cairealgertunisrabatcasablancadakarabidjanbamakoouagadougouniameykinshasabeyrouthjérusalemjÉrusalemtéhérantÉh"
    "ÉranmontréalmontrÉalquébecquÉbecottawaport-au-princebarcelonavalenciasevillazaragozamálagamÁlagamurciapalmapalma "
    "de mallorcalas palmas de gran canarialas palmasbilbaoalicantecórdobacÓrdobavalladolidvigogijóngijÓnoviedoa coruñaa "
    "coruÑavitoriagranadaelchepamplonasan sebastiánsan sebastiÁndonostiasantanderlogroñologroÑoburgossalamancazamoratole"
    "dobadajozméridamÉridacácerescÁcereshuelvacádizcÁdizjaénjaÉnalmeríaalmerÍacastellóncastellÓntarragonagironall"
    "eidahuescateruelcuencaguadalajaraciudad realalbacetesegoviaÁvilasoriapalencialugoourensepontevedrasantiago de compostel"
    "asanta cruz de tenerifeceutamelillaciudad de méxicociudad de mÉxicoméxicomÉxicomonterreytijuanabuenos airesbogotábo"
    "gotÁmedellínmedellÍncalilimasantiago de chilevalparaísovalparaÍsocaracasquitoguayaquilla pazasunciónasunciÓnmonte"
    "videola habanasanto domingosan juansan josésan josÉciudad de panamáciudad de panamÁmanaguasan salvadortegucigalpaciu"
    "dad de guatemalaguatemalabruselasnueva yorkwashington d.c.parísparÍsromamilánmilÁnberlínberlÍnfráncfortfrÁncfort"
    "lisboaginebramoscúmoscÚpekínpekÍnjerusalénjerusalÉnestambulvarsoviavienapragaatenasmiamimilanonapolitorinopalermog"
    "enovabolognafirenzebaricataniaveneziaveronamessinapadovatriestebresciatarantomodenareggio calabriareggio emiliaperugiara"
    "vennalivornoriminicagliarifoggiaferrarasalernomonzasiracusapescarabergamoforlìforlÌtrentovicenzaternibolzanonovarapiac"
    "enzaanconaarezzoudinecesenaleccepesarol'aquilal’aquilapotenzamateracatanzarocosenzacampobassoaostaluccasienavareselecc"
    "ocremonamantovatrevisocittà del vaticanocittÀ del vaticanovaticanolampedusalondraparigiberlinostrasburgomoscakievpechi"
    "nogerusalemmeginevraviennaateneil caironew delhisão paulosÃo paulorio de janeirobrasíliabrasÍliabelo horizonteporto "
    "alegrecuritibarecifemanausbelémbelÉmgoiâniagoiÂniacampinasflorianópolisflorianÓpolismaceiómaceiÓjoão pessoajoÃ"
    "o pessoateresinacuiabácuiabÁcampo grandearacajusão luíssÃo luÍsporto velhorio brancomacapámacapÁboa vistaribeir"
    "ão pretoribeirÃo pretoportobragacoimbraaveiroÉvorasetúbalsetÚbalfunchalponta delgadaviseuleiriabragançabraganÇavi"
    "la realguimarãesguimarÃesluandamaputobissaudílidÍlimacaugenebramoscovonova yorknova iorquepequimtóquiotÓquiobruxel"
    "asmadrivarsóviavarsÓviajerusalémjerusalÉmrotterdamutrechteindhovengroningentilburgalmerebredanijmegenarnhemhaarlemen"
    "schedemaastrichtleidendelftzwolleleeuwardenden boschassenmiddelburglelystadantwerpenbruggeleuvenmechelenbrusselparijslon"
    "denberlijnmoskoujeruzalemwenenpraaghilversumwarszawakrakówkrakÓwŁódźŁÓdŹwrocławwrocŁawpoznańpoznaŃgdańskgda"
    "ŃskgdyniasopotszczecinbydgoszczlublinbiałystokbiaŁystokkatowiceczęstochowaczĘstochowaradomtoruńtoruŃkielcerzeszó"
    "wrzeszÓwolsztynopolegliwicezabrzezielona górazielona gÓragorzów wielkopolskigorzÓw wielkopolskizakopanebrukselapary"
    "żparyŻlondynmoskwakijówkijÓwlwówlwÓwwilnomińskmiŃskwiedeńwiedeŃrzymwaszyngtonnowy jorkwatykangenewastrasburgpe"
    "kinjerozolimaİstanbulİzmirİzmİrbursaantalyaadanakonyagaziantepgazİantepŞanlıurfaŞanliurfakocaelikocaelİmersinme"
    "rsİndiyarbakırdİyarbakirhataymanisamanİsakayserikayserİsamsunbalıkesirbalikesİrkahramanmaraşkahramanmaraŞtekird"
    "ağtekİrdaĞsakaryadenizlidenİzlİmuğlamuĞlaeskişehireskİŞehİrmardinmardİntrabzonmalatyaerzurumafyonkarahisaraf"
    "yonkarahİsarsivassİvasadıyamanadiyamanzonguldaktokatelazığelaziĞkütahyakÜtahyaÇanakkaleedirneedİrneÇorumrizer"
    "İzegiresungİresunispartaaksarayyozgatdüzcedÜzcebolukastamonuuşakuŞakniğdenİĞdenevşehirnevŞehİrkırklarelikir"
    "klarelİyalovaamasyakarabükkarabÜkkarshakkarihakkarİŞırnakŞirnaksiirtsİİrtbitlisbİtlİsbingölbİngÖlağrıaĞ"
    "riiğdıriĞdirardahanartvinartvİntuncelituncelİerzincanerzİncansinopsİnopbartınbartinkiliskİlİslefkoşalefkoŞag"
    "irnegİrnebakübakÜmoskovakİevbrükselbrÜkselberlİnparİsatinaatİnakahirekahİrekudüskudÜsgazzetahranbağdatbaĞd"
    "atŞampekİnwashİngtongöteborggÖteborgmalmömalmÖuppsalavästeråsvÄsterÅsÖrebrolinköpinglinkÖpinghelsingborgj"
    "önköpingjÖnkÖpingnorrköpingnorrkÖpingumeåumeÅluleåluleÅkirunagävlegÄvlesundsvallÖstersundkarlstadvisbyköpe"
    "nhamnkÖpenhamnhelsingforskøbenhavnkØbenhavnaarhusodenseaalborgesbjergnuuktórshavntÓrshavnbergentrondheimstavangertr"
    "omsøtromsØkristiansandbodøbodØdrammenbrysselmoskvareykjavíkreykjavÍkturkutampereouluprahabrnoostravaplzeňplzeŇli"
    "berecolomoucČeské budějoviceČeskÉ budĚjovicehradec královéhradec krÁlovÉÚstí nad labemÚstÍ nad labempardub"
    "icezlínzlÍnjihlavakarlovy varybratislavakošicekoŠiceŽilinanitraprešovpreŠovbanská bystricabanskÁ bystricatrnava"
    "trenčíntrenČÍnvídeňvÍdeŇbruselkyjevvaršavavarŠavaŘímŘÍmpařížpaŘÍŽlondýnlondÝnŽenevaŠtrasburkjeru"
    "zalémjeruzalÉmМоскваМОСКВАСанкт-ПетербургСАНКТ-ПЕТЕРБУРГПетербургПЕ"
    "ТЕРБУРГС.-ПетербургС.-ПЕТЕРБУРГНовосибирскНОВОСИБИРСКЕкатеринб"
    "ургЕКАТЕРИНБУРГКазаньКАЗАНЬНижний НовгородНИЖНИЙ НОВГОРОДЧеля"
    "бинскЧЕЛЯБИНСКСамараСАМАРАОмскОМСКРостов-на-ДонуРОСТОВ-НА-ДОНУ"
    "УфаУФАКрасноярскКРАСНОЯРСКВоронежВОРОНЕЖПермьПЕРМЬВолгоградВ"
    "ОЛГОГРАДКраснодарКРАСНОДАРСаратовСАРАТОВТюменьТЮМЕНЬТольятти"
    "ТОЛЬЯТТИБарнаулБАРНАУЛИжевскИЖЕВСКУльяновскУЛЬЯНОВСКИркутскИ"
    "РКУТСКХабаровскХАБАРОВСКВладивостокВЛАДИВОСТОКЯрославльЯРОСЛ"
    "АВЛЬМахачкалаМАХАЧКАЛАТомскТОМСКОренбургОРЕНБУРГКемеровоКЕМЕ"
    "РОВОРязаньРЯЗАНЬАстраханьАСТРАХАНЬПензаПЕНЗАЛипецкЛИПЕЦККали"
    "нинградКАЛИНИНГРАДТулаТУЛАСтавропольСТАВРОПОЛЬСочиСОЧИБелгор"
    "одБЕЛГОРОДБрянскБРЯНСККурскКУРСКТверьТВЕРЬМурманскМУРМАНСКАр"
    "хангельскАРХАНГЕЛЬСКПетрозаводскПЕТРОЗАВОДСКВологдаВОЛОГДАЧи"
    "таЧИТАЯкутскЯКУТСКЮжно-СахалинскЮЖНО-САХАЛИНСКПетропавловск-К"
    "амчатскийПЕТРОПАВЛОВСК-КАМЧАТСКИЙМагаданМАГАДАНСимферопольСИ"
    "МФЕРОПОЛЬСевастопольСЕВАСТОПОЛЬГрозныйГРОЗНЫЙВладикавказВЛАД"
    "ИКАВКАЗНальчикНАЛЬЧИКДонецкДОНЕЦКЛуганскЛУГАНСКМелитопольМЕЛ"
    "ИТОПОЛЬМинскМИНСККиевКИЕВХарьковХАРЬКОВОдессаОДЕССАЛьвовЛЬВО"
    "ВАстанаАСТАНААлматыАЛМАТЫТашкентТАШКЕНТБишкекБИШКЕКДушанбеДУ"
    "ШАНБЕЕреванЕРЕВАНБакуБАКУТбилисиТБИЛИСИКишиневКИШИНЕВВильнюс"
    "ВИЛЬНЮСРигаРИГАТаллинТАЛЛИНБерлинБЕРЛИНПарижПАРИЖЛондонЛОНДО"
    "НБрюссельБРЮССЕЛЬЖеневаЖЕНЕВАВаршаваВАРШАВАПрагаПРАГАРимРИММ"
    "адридМАДРИДВашингтонВАШИНГТОННью-ЙоркНЬЮ-ЙОРКПекинПЕКИНТокиоТ"
    "ОКИОСеулСЕУЛДелиДЕЛИАнкараАНКАРАСтамбулСТАМБУЛТегеранТЕГЕРАН"
    "ДамаскДАМАСКИерусалимИЕРУСАЛИМКаирКАИРКиївКИЇВХарківХАРКІВОд"
    "есаОДЕСАДніпроДНІПРОЛьвівЛЬВІВЗапоріжжяЗАПОРІЖЖЯКривий РігКР"
    "ИВИЙ РІГМиколаївМИКОЛАЇВМаріупольМАРІУПОЛЬВінницяВІННИЦЯХерс"
    "онХЕРСОНПолтаваПОЛТАВАЧернігівЧЕРНІГІВЧеркасиЧЕРКАСИЖитомирЖ"
    "ИТОМИРХмельницькийХМЕЛЬНИЦЬКИЙЧернівціЧЕРНІВЦІРівнеРІВНЕІван"
    "о-ФранківськІВАНО-ФРАНКІВСЬККропивницькийКРОПИВНИЦЬКИЙТернопі"
    "льТЕРНОПІЛЬЛуцькЛУЦЬКУжгородУЖГОРОДБахмутБАХМУТКраматорськКР"
    "АМАТОРСЬКМінськМІНСЬКБерлінБЕРЛІНbucureștibucureȘticluj-napocaclujtimișoaratimiȘoar"
    "aiașiiaȘiconstanțaconstanȚacraiovabrașovbraȘovgalațigalaȚiploieștiploieȘtioradeabrăilabrĂilapiteștipiteȘti"
    "sibiubacăubacĂutârgu mureștÂrgu mureȘbaia marebuzăubuzĂubotoșanibotoȘanisatu maresuceavachișinăuchiȘinĂumo"
    "scovaierusalimΑθήναΑΘΉΝΑΘεσσαλονίκηΘΕΣΣΑΛΟΝΊΚΗΠάτραΠΆΤΡΑΗράκλειοΗΡΆ"
    "ΚΛΕΙΟΛάρισαΛΆΡΙΣΑΒόλοςΒΌΛΟΣΙωάννιναΙΩΆΝΝΙΝΑΧανιάΧΑΝΙΆΡόδοςΡΌ"
    "ΔΟΣΚέρκυραΚΈΡΚΥΡΑΚαβάλαΚΑΒΆΛΑΠειραιάςΠΕΙΡΑΙΆΣΛευκωσίαΛΕΥΚΩΣΊ"
    "ΑΛεμεσόςΛΕΜΕΣΌΣΒρυξέλλεςΒΡΥΞΈΛΛΕΣΛονδίνοΛΟΝΔΊΝΟΠαρίσιΠΑΡΊΣΙΒ"
    "ερολίνοΒΕΡΟΛΊΝΟΜόσχαΜΌΣΧΑΚίεβοΚΊΕΒΟΟυάσινγκτονΟΥΆΣΙΝΓΚΤΟΝΝέα"
    " ΥόρκηΝΈΑ ΥΌΡΚΗΆγκυραΆΓΚΥΡΑΚωνσταντινούποληΚΩΝΣΤΑΝΤΙΝΟΎΠΟΛΗΡώ"
    "μηΡΏΜΗΜαδρίτηΜΑΔΡΊΤΗΒελιγράδιΒΕΛΙΓΡΆΔΙljubljanasarajevoskopjerijekanovi sadpodgori"
    "capristinatiranadebrecenszegedsiehe seiteseite 2mehr auf seitemehr dazu auf seiteweiter auf seitefortsetzung auf seitefo"
    "rtsetzung von seitebericht seitebericht auf seitesiehe auch seitekommentar seitelesen sie mehr auf seitesiehe kastensieh"
    "e infokasten(siehelire pagelire pageslire p.lire en pagevoir pagesuite pagesuite en pagesuite de la pagelire ci-contreli"
    "re ci-dessouslire aussi pagevoir ci-contrever páginapágina siguientepasa a la páginaviene de la páginamás informaci"
    "ón en la páginacontinúa en la páginavéase páginavéase la páginaver recuadroa paginasegue a paginacontinua a pagi"
    "nasegue dalla primaalle paginevedi paginaservizio a paginaleia mais na páginaleia na páginacontinua na páginacontinua"
    " na pág.veja na páginaleia mais na pág.zie paginalees verder op paginavervolg op paginavervolg van paginameer op pagi"
    "napatrz str.patrz stronawięcej na str.ciąg dalszy na str.dokończenie na str.czytaj na str.cd. na str.devamı sayfasay"
    "fadasayfa 1se sidanläs mer på sidanfortsättning på sidanfortsättning på nästase sidefortsættes sidelæs mere sid"
    "efortsetter sideles mer sideviz stranaviz str.pokračování na straněpokračování na str.více na straněсм. ст"
    "р.См. стр.продолжение на стр.Продолжение на стр.окончание на стр.О"
    "кончание на стр.подробнее на стр.Подробнее на стр.начало на стр.На"
    "чало на стр.див. стор.Див. стор.продовження на стор.Продовження на "
    "стор.vezi paginacontinuare în paginacontinuarea în paginaσελίδαΣελίδασυνέχεια στη σελί"
    "δαΣυνέχεια στη σελίδαsee pagecontinued on pagefrage:fragequestion :pregunta:preguntadomanda:domandape"
    "rgunta:perguntavraag:vraagpytanie:soru:sorufråga:frågaspørgsmål:spørsmål:otázka:otázkaвопрос:Вопрос:"
    "вопросВопроспитання:Питання:запитання:Запитання:întrebare:Întrebare:între"
    "bareÎntrebareερώτηση:Ερώτηση:ερ.Ερ.ερ.:Ερ.:ε:Ε:q:q.interviewer:antwort:antwortréponse :respues"
    "ta:respuestar:risposta:rispostaresposta:respostaantwoord:antwoordodpowiedź:cevap:cevapyanıt:svar:odpověď:odpověďо"
    "твет:Ответ:ответОтветвідповідь:Відповідь:răspuns:răspunsαπάντηση:Απάν"
    "τηση:απ.Απ.απ.:Απ.:α:Α:a:uhrmezmeszheureheureshorashoraorehrs.hs.uurgodz.godzgodzinasaatkl.klklokkenklocka"
    "nhodinhod.часовЧасовώραΏραπ.μ.Π.μ.μ.μ.Μ.μ.πμΠμμμΜμa.m.p.m.pma. m.p. m.ösÖsööÖööğ"
    "leden sonraÖğleden sonraöğleden önceÖğleden önceÖğleden Önceodp.dop.mskмскМскпо москвеПо мо"
    "сквеcetcestgmtutcbsteeteesttrtbrtwibheure de parishora peninsularhora localhorário de brasíliaora localelokale tij"
    "dczasu lokalnegotsimontagdienstagmittwochdonnerstagfreitagsamstagsonnabendsonntagmo.di.mi.do.fr.sa.so.mo,fr,heutegestern"
    "mittagsabendsmorgensnachtslundimardimercredijeudivendredisamedidimanchelun.mar.mer.jeu.ven.sam.dim.aujourd'huiaujourd’"
    "huilunesmartesmiércolesjuevesviernessábadodomingomié.jue.vie.sáb.dom.hoyayerlunedìmartedìmercoledìgiovedìvenerd"
    "ìsabatodomenicagio.sab.oggiierisegunda-feiraterça-feiraquarta-feiraquinta-feirasexta-feiraseg.ter.qua.qui.sex.hojeonte"
    "mmaandagdinsdagwoensdagdonderdagvrijdagzaterdagzondagwo.vr.za.zo.vandaaggisterenponiedziałekwtorekśrodaŚrodaczwartekp"
    "iąteksobotaniedzielapon.wt.śr.Śr.czw.pt.sob.niedz.dzisiajdziśwczorajpazartesisalıçarşambaÇarşambaperşembecumac"
    "umartesipazarpztcumcmtbugündünmåndagtisdagonsdagtorsdagfredaglördagsöndagidagigårmandagtirsdaglørdagsøndagman.ti"
    "rs.ons.tors.fre.lør.søn.i dagi gårpondělíúterýÚterýstředačtvrtekČtvrtekpáteknedělednesvčeraпонедел"
    "ьникПонедельниквторникВторниксредаСредачетвергЧетвергпятница"
    "ПятницасубботаСубботавоскресеньеВоскресеньепнПнвтВтсрСрчтЧтп"
    "тПтсбСбвсВспн.Пн.вт.Вт.ср.Ср.чт.Чт.пт.Пт.сб.Сб.вс.Вс.сегодняСегодня"
    "вчераВчерапонеділокПонеділоквівторокВівтороксередаСередачетв"
    "ерЧетверп'ятницяП'ятницяп’ятницяП’ятницясуботаСуботанеділяНе"
    "діляндНдсьогодніСьогоднівчораВчораlunimarțimiercurijoivinerisâmbătăduminicăastăz"
    "iδευτέραΔευτέρατρίτηΤρίτητετάρτηΤετάρτηπέμπτηΠέμπτηπαρασκευή"
    "ΠαρασκευήσάββατοΣάββατοκυριακήΚυριακήσήμεραΣήμεραχθεςΧθεςhétf"
    "őkeddszerdacsütörtökpéntekszombatvasárnapmaanantaitiistaikeskiviikkotorstaiperjantailauantaisunnuntaiponedjeljakut"
    "oraksrijedačetvrtakČetvrtakpetaksubotanedjeljamondaytuesdaywednesdaythursdayfridaysaturdaysundayjanuarjännerjanjan.j"
    "än.janvierjanvjanv.eneroeneene.gennaiogengen.janeirojanuaristyczniastyczeństysty.ocakocalednaledenled.январяЯн"
    "варяянварьЯнварьянвЯнвянв.Янв.січняСічнясіченьСіченьсічСічсіч"
    ".Січ.ianuarieianian.ιανουαρίουΙανουαρίουιανουάριοςΙανουάριοςιανΙανια"
    "ν.Ιαν.januaryjanuárjanuáratammikuutammikuutasiječnjagenerjanúarянуариЯнуариfebruarfeberfebfeb.févri"
    "erfévrfévr.févfév.febrerofebbraiofevereirofevfev.februarifebrfebr.lutegolutylutlut.şubatŞubatşubŞubúnoraÚnora"
    "únorÚnorúno.Úno.февраляФевраляфевральФевральфевФевфев.Фев.феврФеврф"
    "евр.Февр.лютогоЛютоголютийЛютийлютЛютлют.Лют.februarieφεβρουαρίουΦ"
    "εβρουαρίουφεβρουάριοςΦεβρουάριοςφεβΦεβφεβ.Φεβ.februaryfebruárfebruárahelmi"
    "kuuhelmikuutaveljačefebrerfebrúarфевруариФевруариmärzmärmär.marsmarzomarmar.marçomaartmrtmrt.marca"
    "marzecmartbřeznabřezenbře.мартаМартамартМартмарМармар.Мар.березняБерезня"
    "березеньБерезеньберБербер.Бер.martieμαρτίουΜαρτίουμάρτιοςΜάρτιος"
    "μαρΜαρμαρ.Μαρ.marchmárciusmárc.maaliskuumaaliskuutaožujkamarçmarecmrzmrz.mars.aprilaprapr.avrilavravr.ab"
    "rilabrabr.aprilekwietniakwiecieńkwikwi.nisannisdubnadubendub.апреляАпреляапрельАпрельапрАп"
    "рапр.Апр.квітняКвітняквітеньКвітеньквіКвікві.Кві.квітКвітквіт."
    "Квіт.aprilieαπριλίουΑπριλίουαπρίλιοςΑπρίλιοςαπρΑπραπρ.Απρ.áprilisÁpril"
    "isápr.Ápr.huhtikuuhuhtikuutatravnjaaprílaprílaаприлАприлmaimayomaymay.maggiomagmag.maiomai.meimajamajmayı"
    "skvětnakvětenkvě.маяМаямайМайтравняТравнятравеньТравеньтраТратра.Тр"
    "а.травТравтрав.Трав.μαΐουΜαΐουμάιοςΜάιοςμαϊΜαϊμαϊ.Μαϊ.μαιΜαιmáju"
    "smáj.toukokuutoukokuutasvibnjamaigmájamájmaíjunijunjun.juinjuniogiugnogiugiu.junhoczerwcaczerwiecczecze.haziranhazč"
    "ervnaČervnačervenČervenčvn.Čvn.июняИюняиюньИюньиюнИюниюн.Июн.червняЧервняч"
    "ервеньЧервеньчерЧерчер.Чер.червЧервчерв.Черв.iunieiuniun.ιουνίουΙουν"
    "ίουιούνιοςΙούνιοςιουνΙουνιουν.Ιουν.junejúniusjún.kesäkuukesäkuutalipnjajunyjúnajú"
    "njúníюниЮниjulijuljul.juilletjuiljuil.julioluglioluglug.julholipcalipiecliplip.temmuztemčervenceČervencečerve"
    "necČervenecčvc.Čvc.июляИюляиюльИюльиюлИюлиюл.Июл.липняЛипнялипеньЛипе"
    "ньлипЛиплип.Лип.iulieiuliul.ιουλίουΙουλίουιούλιοςΙούλιοςιουλΙουλιου"
    "λ.Ιουλ.julyjúliusjúl.heinäkuuheinäkuutasrpnjajulioljúlajúljúlíюлиЮлиaugustaugaug.aoûtaoutagostoagoag"
    "o.agosto.augustusaugustisierpniasierpieńsiesie.ağustosağusrpnasrpensrp.августаАвгустаавгустАвг"
    "уставгАвгавг.Авг.серпняСерпнясерпеньСерпеньсерСерсер.Сер.серпС"
    "ерпсерп.Серп.αυγούστουΑυγούστουαύγουστοςΑύγουστοςαυγΑυγαυγ.Αυ"
    "γ.augusztuselokuuelokuutakolovozaagostaugustaágústÁgústseptemberseptsept.sepsep.septembreseptiembresetiembresettemb"
    "resetset.settsett.setembrowrześniawrzesieńwrzwrz.eylüleylzářízář.сентябряСентябрясентябр"
    "ьСентябрьсенСенсен.Сен.сентСентсент.Сент.вересняВереснявересен"
    "ьВересеньверВервер.Вер.septembrieσεπτεμβρίουΣεπτεμβρίουσεπτέμβριος"
    "ΣεπτέμβριοςσεπΣεπσεπ.Σεπ.σεπτΣεπτσεπτ.Σεπτ.szeptemberszept.syyskuusyyskuutarujnas"
    "etembreseptembraсептемвриСептемвриoktoberoktokt.octobreoctoct.octubreottobreottott.outubrooutout.paźd"
    "ziernikapaździernikpaźpaź.ekimekiříjnaŘíjnaříjenŘíjenříj.Říj.октябряОктябряоктябрьО"
    "ктябрьоктОктокт.Окт.жовтняЖовтняжовтеньЖовтеньжовЖовжов.Жов.жо"
    "втЖовтжовт.Жовт.octombrieοκτωβρίουΟκτωβρίουοκτώβριοςΟκτώβριοςοκτΟ"
    "κτοκτ.Οκτ.octoberoktóberlokakuulokakuutaoktóbraоктомвриОктомвриnovembernovnov.novembrenoviembr"
    "enovembrolistopadalistopadlislis.kasımkaslistopaduноябряНоябряноябрьНоябрьнояНояноя.Н"
    "оя.ноябНоябнояб.Нояб.листопадаЛистопадалистопадЛистопадлисЛис"
    "лис.Лис.noiembrienoinoi.νοεμβρίουΝοεμβρίουνοέμβριοςΝοέμβριοςνοεΝοενοε"
    ".Νοε.marraskuumarraskuutastudenoganovembranóvemberноемвриНоемвриdezemberdezdez.décembredécdéc.decde"
    "c.diciembredicdic.dicembredezembrodecembergrudniagrudzieńgrugru.aralıkaraprosinceprosinecpro.desemberdesdes.декаб"
    "ряДекабрядекабрьДекабрьдекДекдек.Дек.грудняГруднягруденьГруде"
    "ньгруГругру.Гру.грудГрудгруд.Груд.decembrieδεκεμβρίουΔεκεμβρίουδεκ"
    "έμβριοςΔεκέμβριοςδεκΔεκδεκ.Δεκ.joulukuujoulukuutaprosincadesembredecembraдекемвриД"
    "екемвриserieteil 1teil 2teil 3teil 4exklusivinterviewanalysekommentarkolumneglosseessayreportageporträthintergru"
    "ndfaktencheckeilmeldunglivebloglivetickerlivenewsblogtickerupdatemeinungleitartikelgastbeitragrezensionprotokolldossier"
    "épisode 1Épisode 1épisode 2Épisode 2exclusifexclusif.info le mondeinfo le figaroentretienenquêtedécryptagerécitpo"
    "rtraittribuneéditorialÉditorialchroniquecritiquetémoignagetémoignagesdirecten directalerte infofactuelgrand formatse"
    "lectionexclusivaexclusivoentrevistaanálisisreportajecrónicaperfiltribunaeditorialcolumnacríticaopiniónen directodire"
    "ctoúltima horaÚltima horaurgenteen vivominuto a minutoverificaciónespecialcapítulo 1esclusivaesclusivointervistal’"
    "intervistal'intervistaanalisil’analisil'analisiinchiestaritrattoil ritrattoeditorialecommentoil commentorecensionela r"
    "ecensionedirettain direttaultim’oraultim'orail casoil raccontola storiaspecialepuntataanálisereportagemcolunaopinião"
    "ao vivoem diretosérieparte 1parte 2exclusiefprofielcolumncommentaarrecensieopiniedeel 1deel 2tylko u naswywiadrozmowaan"
    "alizareportażsylwetkafelietonkomentarzrecenzjaopiniana żyworelacjarelacja na żywopilnez ostatniej chwilicyklczęść "
    "1część 2odcinek 1özel haberÖzel haberözelÖzelröportajsöyleşianalizportreköşe yazısıyorumgörüşcanlıson "
    "dakikaflaşdosyayazı dizisibölüm 1exklusivtintervjuanalysporträttkrönikaledaredebattrecensiondirektdirektrapportjus"
    "t nudel 1del 2eksklusivtportrætklummelederdebatanmeldelsekronikfeatureportrettkronikkdirekteexkluzivněrozhovoranalýza"
    "reportážportrétkomentářglosasloupekrecenzeonlineživěŽivěseriáldíl 11. dílэксклюзивЭксклюзи"
    "винтервьюИнтервьюанализАнализаналитикаАналитикарепортажРепор"
    "тажпортретПортретколонкаКолонкакомментарийКомментариймнениеМ"
    "нениерецензияРецензияобзорОбзоррасследованиеРасследованиеонл"
    "айнОнлайнпрямая трансляцияПрямая трансляциямолнияМолниясрочно"
    "СрочноспецпроектСпецпроектсюжетСюжетчасть 1Часть 1ексклюзивЕкс"
    "клюзивінтерв’юІнтерв’юінтерв'юІнтерв'юаналітикаАналітикадумк"
    "аДумкаоглядОглядрозслідуванняРозслідуваннянаживоНаживотермін"
    "овоТерміновоспецпроєктСпецпроєктexclusivinterviuanalizăreportajportretcomentariucronic"
    "ăinvestigațielive textbreaking newsepisodul 1αποκλειστικόΑποκλειστικόαποκλειστική"
    "ΑποκλειστικήσυνέντευξηΣυνέντευξηανάλυσηΑνάλυσηρεπορτάζΡεπορτ"
    "άζάποψηΆποψηκριτικήΚριτικήέκτακτοΈκτακτοζωντανάΖωντανάexclusiveopi"
    "nionexplainerlive blogbreaking(exklusiv)serie:teil folge 1folge 2folge 3reportage «reportage série «[exclusif]exclusi"
    "f -exclusif.entretien -enquête -entretien.[esclusiva]print-ausgabeheft ausgabe seite 1seite 2seite 3s. 1page 1página 1"
    "pagina 1strona 1str. 1sayfa 1sidan 1side 1strana 1стр. 1Стр. 1erschienen in ausgabeaus dem magazinэтот тек"
    "стЭтот текстсюжет:Сюжет:herrfraudr.prof.professorprofessorinpräsidentpräsidentinbundespräsidentb"
    "undeskanzlerbundeskanzlerinkanzlerkanzlerinvizekanzlerministerministerinministerpräsidentministerpräsidentinaußenmini"
    "steraußenministerininnenministerinnenministerinfinanzministerfinanzministerinbundesministerbundesministerinstaatssekret"
    "ärstaatssekretärinbürgermeisterbürgermeisterinoberbürgermeisteroberbürgermeisterinlandratlandrätinabgeordneterabg"
    "eordnetesenatorsenatorinsprechersprecherinvorsitzendervorsitzendechefchefingeschäftsführergeschäftsführerinvorstandd"
    "irektordirektorinleiterleiterinrichterrichterintrainertrainerinkapitänanalystanalystinökonomÖkonomökonominÖkonominm"
    "ieterinmonsieurmadamem.mmemllemeprprésidentprésidentepremier ministrepremière ministreministresecrétaire d’étatse"
    "crétaire d'étatmairedéputédéputéesénateursénatricepréfetpréfèteprocureurprocureurejugedirecteurdirectricepdgp"
    "orte-parolecheffeentraîneurcapitaineprofesseurprofesseureseñorseñorasr.sra.dondoñad.dña.drdra.presidentepresidentap"
    "rimer ministroministroministravicepresidentevicepresidentasecretariosecretariaalcaldealcaldesadiputadodiputadasenadorsen"
    "adoragobernadorgobernadoraconsejeroconsejeraportavozfiscaljuezjuezadirectordirectoraentrenadorcapitánprofesorprofesoras"
    "ignorsignorasig.sig.radott.dott.ssadottordottoressaavv.avvocatoing.on.onorevolepremierpresidente del consigliosottosegre"
    "tariosindacosindacadeputatodeputatasenatoresenatricegovernatoreassessoreprocuratoregiudicedirettoredirettriceallenatorec"
    "apitanoprofessoreprofessoressaportavocesenhorsenhoradr.ªprimeiro-ministrosecretáriosecretáriaprefeitoprefeitaautarcad"
    "eputadodeputadagovernadorgovernadoravereadorprocuradorjuizjuízadiretordiretoratreinadortécnicocapitãoprofessoraporta-"
    "vozmeneermevrouwdhr.mevr.mw.minister-presidentstaatssecretarisburgemeesterwethouderkamerlidwoordvoerdervoorzitterrechter"
    "officier van justitiehoogleraarpanpaniprezydentwicepremierwiceministermarszałekwojewodaburmistrzwójtposełposłankarad"
    "nyradnarzecznikrzeczniczkaprezesdyrektordyrektorkaprokuratorsędziatrenerkapitandoktorsayınbaybayancumhurbaşkanıbaşb"
    "akanbakanbakanıbaşkanbaşkanıbelediye başkanımilletvekilivalivalisikaymakamgenel başkanımüdürügenel müdürüs"
    "özcüsüsavcıhakimavukatprof. dr.doç. dr.teknik direktörkaptanfrustatsministerutrikesministerfinansministerpresident"
    "partiledareriksdagsledamotborgmästarelandshövdingtalespersonordförandevddirektöråklagareÅklagaredomaretränarelagk"
    "aptenstatsministerenudenrigsministerborgmesterfolketingsmedlemformanddirektørtalspersonanklagerdommertrænerutenriksmin"
    "isterordførerstortingsrepresentantlederstatsadvokatpaníprezidentpremiérpremiérkaministrministryněhejtmanhejtmankapr"
    "imátorprimátorkastarostastarostkaposlanecposlankyněsenátorsenátorkamluvčípředsedapředsedkyněředitelŘeditelř"
    "editelkaŘeditelkasoudcesoudkyněstátní zástupcetrenérkapitánпрезидентПрезидентпремьер-м"
    "инистрПремьер-министрпремьерПремьерминистрМинистрзамминистра"
    "Замминистравице-премьерВице-премьергубернаторГубернатормэрМэр"
    "депутатДепутатсенаторСенаторспикерСпикерглаваГлавапредседате"
    "льПредседательсекретарьСекретарьпресс-секретарьПресс-секретар"
    "ьдиректорДиректоргендиректорГендиректоргенеральный директорГ"
    "енеральный директорпрокурорПрокурорсудьяСудьяадвокатАдвокатт"
    "ренерТренеркапитанКапитанпрофессорПрофессоракадемикАкадемикп"
    "атриархПатриархпрем’єр-міністрПрем’єр-міністрпрем'єр-міністрП"
    "рем'єр-міністрміністрМіністрміністеркаМіністеркамерМерголоваГ"
    "оловадепутаткаДепутаткаречникРечникречницяРечницядиректоркаД"
    "иректоркасуддяСуддяdomnuldoamnadl.dna.președintepreședintelepreședintapremierulprim-ministruminist"
    "rulministruprimarprimaruldeputatpurtător de cuvântprocurorjudecătorantrenorcăpitanκ.Κ.κοςΚοςκαΚαπρόε"
    "δροςΠρόεδροςπρωθυπουργόςΠρωθυπουργόςυπουργόςΥπουργόςυφυπουργ"
    "όςΥφυπουργόςδήμαρχοςΔήμαρχοςβουλευτήςΒουλευτήςεκπρόσωποςΕκπρ"
    "όσωποςδιευθυντήςΔιευθυντήςεισαγγελέαςΕισαγγελέαςδικαστήςΔικα"
    "στήςπροπονητήςΠροπονητήςκαθηγητήςΚαθηγητήςmrmr.mrsmrs.msprime ministerceodiese"
    "r artikel erschien zuerstdieser text erschien zuerstdieser artikel erschiendieser beitrag stammtübernommen vonÜbernomm"
    "en vonmit freundlicher genehmigungaus dem englischenoriginal-content vonein artikel auscet article est republiécet arti"
    "cle a été publiécet article est paruarticle publié avecreproduit avec l’aimable autorisationreproduit avec l'aimab"
    "le autorisationeste artículo fue publicado originalmenteeste artículo se publicó originalmentepublicado originalmente"
    " enartículo publicado enlicencia creative commonsquesto articolo è stato pubblicatopubblicato originariamente suartico"
    "lo pubblicato super gentile concessioneeste artigo foi publicado originalmentepublicado originalmente emtexto originalme"
    "nte publicadodit artikel verscheen eerderovergenomen vanartykuł pochodzi ztekst ukazał siętekst pierwotnie ukazałart"
    "ykuł pierwotniebu haber ilk kezbu haber İlk kezbu yazı ilk olarakbu yazı İlk olarakhaberin tamamıalıntıdırartik"
    "eln publicerades förstartiklen blev førstsaken ble først publisertčlánek vyšelČlánek vyšelčlánek původně vy"
    "šelČlánek původně vyšelpřevzato zpřevzato zeтекст впервые опубликованТекст впер"
    "вые опубликованстатья впервые опубликованаСтатья впервые опубл"
    "икованаматериал впервые опубликованМатериал впервые опубликова"
    "норигинал статьиОригинал статьиоригинал материалаОригинал мате"
    "риалаперепечатаноПерепечатаноза матеріаламиЗа матеріаламиориг"
    "інал статтіОригінал статтіpreluat de pearticol preluatarticolul a apărutαναδημοσίευ"
    "ση απόΑναδημοσίευση απόπηγή άρθρουΠηγή άρθρουthis article originally appearedor"
    "iginally publishedrepublished fromcreative commonsüberÜberüber dieÜber dieüber denÜber denüber dasÜber dasüber "
    "unsÜber unshintergrund zuzum unternehmenunternehmensprofilfirmenprofilzukunftsgerichtete aussagenhaftungsausschlusshinw"
    "eis an die redaktionhinweise für redaktionenrechtlicher hinweisà proposÀ proposà propos deÀ propos deà propos duÀ"
    " propos duà propos desÀ propos desqui sommes-nousdéclarations prospectivesavertissementnote aux rédactionsacerca dea"
    "cerca delsobresobre lasobre elsobre nosotrosaviso legaldeclaraciones prospectivasquiénes somosinformazioni suchi èchi "
    "siamoa proposito didichiarazioni previsionalinote legalinota per i redattorisobre asobre osobre osquem somosdeclaraçõe"
    "s prospetivasdeclarações prospectivasoverover onsover deover hetnoot voor redactieso firmieo spółceo naso autorzenot"
    "a prawnadla redakcjihakkındahakkımızdaşirket hakkındaŞirket hakkındayasal uyarıom ossom osomframåtriktade uttal"
    "andeno společnostio firměo náso autoroviо компанииО компаниио проектеО проектео н"
    "асО насоб автореОб авторесправкаСправкасправочноСправочнодля с"
    "правкиДля справкиправовая информацияПравовая информацияпро ком"
    "паніюПро компаніюпро проєктПро проєктпро насПро наспро автораПр"
    "о авторадовідкаДовідкаdespredespre noidespre companieσχετικά μεΣχετικά μεσχετ"
    "ικά με τηνΣχετικά με τηνσχετικά με τονΣχετικά με τονλίγα λόγια γι"
    "αΛίγα λόγια γιαaboutforward-looking statementshakkındazum autorzur autorinzur personüber den autorÜber d"
    "en autorüber die autorinÜber die autorinder autor istdie autorin istder autordie autorinunser autorunsere autorinder v"
    "erfasserdie verfasserinzu den autorender gastautordie gastautorinl’auteurl'auteurl’autricel'autricel’auteur estl'a"
    "uteur estl’autrice estl'autrice està propos de l’auteurÀ propos de l’auteurà propos de l'auteurÀ propos de l'a"
    "uteurbiographiesobre la firmasobre el autorsobre la autorael autor esla autora eses redactores redactoraes periodistaes "
    "corresponsales licenciadoes licenciadaes editores editoraredactor deredactora deperiodista denota biográfical’autorel"
    "'autorel’autore èl'autore èl’autrice èl'autrice èchi è l’autorechi è l'autoresull’autoresull'autoresobre o"
    " autorsobre a autorao autor éa autora éé jornalistaÉ jornalistaé repórterÉ repórteré colunistaÉ colunistajorna"
    "lista,professor daprofessora dao autor escrevea autora escreveover de auteurde auteur isde schrijver isover de auteurso "
    "autorzeo autorceautor jestautorka jestautor:o autorachyazar hakkındayazaryazarınyazarın diğerom skribentenom förfat"
    "tarenskribenten ärartikelförfattarenskribent:om forfatterenforfatteren erskribenten ero autoroviautor jeautorka jeоб"
    " автореОб автореоб авторахОб авторахавтор —Автор —автор -Автор -"
    "мнение автораМнение авторамнение редакцииМнение редакциимнение"
    " автора можетМнение автора можетточка зрения автораТочка зрения "
    "авторапро автораПро авторапро авторкуПро авторкудумка автораДу"
    "мка авторапогляди авторівПогляди авторівdespre autordespre autoareautorul esteautoa"
    "rea esteσχετικά με τον συντάκτηΣχετικά με τον συντάκτηο συγγραφέαςΟ "
    "συγγραφέαςη συγγραφέαςΗ συγγραφέαςο αρθρογράφοςΟ αρθρογράφοςthe "
    "writer isthe author isabout the authordie kommentare gebengeben nicht notwendigerweisegibt nicht die meinung der redakti"
    "ongastbeiträge gebencette tribunen’engage quen'engage quen’engagent quen'engagent quelas opiniones expresadaslos ar"
    "tículos de opiniónle opinioni espresseas opiniões expressaseste texto não refletenão reflete necessariamenteopinie "
    "wyrażonepoglądy autoramnenie avtoraåsikter är skribentensÅsikter är skribentensdet är skribenten som svarar förd"
    "ette er en kronikdette er et debatindlægdette er en kronikkdette er et debattinnleggmeninger står fornázory autoraм"
    "нение автора может не совпадатьМнение автора может не совпадатьм"
    "ожет не совпадать сМожет не совпадать спозиция редакцииПозиция р"
    "едакциине обов’язково відображНе обов’язково відображне обов'я"
    "зково відображНе обов'язково відображopiniile exprimateviews expressedzeitungnachrichte"
    "nanzeigertageblatttagblattallgemeinekurierpresseblattbotepostrundschauabendblattmorgenpostmagazinonlineverlagverlagsgese"
    "llschaftmedienmediengrupperundfunkfernsehenjournalquotidiendépêchetribunematinsoirgazettehebdoagencemédiaséditionsÉ"
    "ditionstélévisiondiarioperiódicoprensanoticiasdigitalheraldocorreogacetatribunagazzettacorrieregiornalemessaggeroquot"
    "idianostampanotiziemattinonotíciasjornalfolhadiáriocorreiogazetarevistaagêncianieuwscourantdagbladkrantomroepredactie"
    "wiadomościdziennikgłostygodnikexpressagencjagazetesigazetehaberhaberleriajansıtelevizyonutidningentidningbladetnyhete"
    "rnyheternapostentidendeavisavisennytnyhedernyttnovinydeníkzprávylistytýdeníkagenturarozhlastelevizeновостиН"
    "овостигазетаГазетаизвестияИзвестияправдаПравдавестиВестиведо"
    "мостиВедомостиагентствоАгентствовестникВестникновиниНовиниziar"
    "ulziarștiriȘtirijurnalulagențiaεφημερίδαΕφημερίδαειδήσειςΕιδήσειςνέαΝέαnewstv"
    "radiopressmediatimestoday.de.fr.es.it.com.pl.ru.ua.ro.cz.nl.se.dk.no.gr.net.at.ch.be.pt.br.tr.huredaktionredaktionsnetzw"
    "erknachrichtenonlineaktuellanzeigewerbungnewsletterstartseitekommentarkommentareartikelbildfotovideoquellestanduhrwarumm"
    "ehrrédactionarticlepublicitéabonnéscommentpourquoiredacciónagenciasnoticiaspublicidadcómoquéredazionenotiziepubbli"
    "citàperchéredaçãoagênciasnotíciaspublicidaderedactienieuwsadvertentiewaaromredakcjawiadomościreklamadlaczegohaber"
    "haberlerhaber merkezireklamnedennasılredaktionennyheterannonsvarförredaksjonenredakcezprávypročредакцияРе"
    "дакцияновостиНовостирекламаРекламакакКакпочемуПочемучтоЧторе"
    "дакціяРедакціяновиниНовиничомуЧомуredacțiaștiriȘtiripublicitateσύνταξηΣύν"
    "ταξηειδήσειςΕιδήσειςredaktionagenturagenturenuniversitäthochschuleinstitutgmbhagverlagvereinministe"
    "riumgemeindeparteipolizeifeuerwehruniversitéministèresociétémairiepréfecturepoliceuniversidadministerioinstitutoayu"
    "ntamientopolicíauniversitàministeroistitutocomunepoliziauniversidadeministérioprefeiturapolíciauniversiteitministeri"
    "egemeentepolitieuniwersytetministerstwoinstytutüniversitesiÜniversitesibakanlığıbelediyesimüdürlüğühaber merke"
    "ziservisiuniversitetkommunpolisenuniverzitaministerstvoуниверситетУниверситетминистерст"
    "воМинистерствоинститутИнститутслужбаСлужбауніверситетУніверс"
    "итетміністерствоМіністерствоuniversitateaministerulπανεπιστήμιοΠανεπιστ"
    "ήμιουπουργείοΥπουργείοgroupuniversityundsowieetorazveileİleochogтаТаșiȘişiŞiκαιΚαι"
    "ésÉsand&yeeniaиИіІйЙavecconmitcomvonvomvanzuzurzumderdendemdedeldelladellodeideglididadasdodosdudesd'd’lalelas"
    "losleslol'l’yeitertente't’topinafavalelbinbenibnstsansantaulфонФондеДеванВанμακΜακaufundinaus"
    "àÀennawwevveвВвоВоуУiστηνΣτηνστοΣτοστηΣτηfromfürpourparavoordlaiçinİçinförforдляД"
    "ляpentruγιαΓιαvomstandupdateimpressummerklistelire la suitevoir plusver máslees verdermás opcioneszobacz więc"
    "ejzaloguj sięprzejdź dose connecterhaberin devamıyorum yapabone olчитать далееЧитать далеечи"
    "тать полностьюЧитать полностьюобсудитьОбсудитькомментироватьК"
    "омментироватькоментуватиКоментуватинаверхНаверхчитать дальше"
    "Читать дальшечитати даліЧитати даліläs mer omskriv utvisa merσχόλιαΣχόλιαπ"
    "ερισσότεραΠερισσότεραδιαφήμισηΔιαφήμισηcomenteazăpublicitatevezi mai multlyssna "
    "påčíst dálČíst dálpokračovat ve čteníkomentarzpersonverngoogle newsifotofotosvideovideosgaleriepodcastforumkon"
    "taktpremiumgratisexklusivexclusifexclusivohomeenglishaaraisidsternblickaa/(aa)aa p:d:qsagte ersagte siesagte ein spreche"
    "rhieß eserklärte ererklärte siesagt ersagt sieberichtete die polizeiteilte die polizei mitteilte das unternehmen mita"
    "-t-il dita-t-elle dita-t-il déclaréa-t-elle déclaréa-t-il ajoutéa-t-elle ajoutéa-t-il expliquéa-t-elle expliquéa"
    "-t-il indiquéa-t-il affirmédit-ildit-elleexplique-t-ilexplique-t-ellea-t-on apprisdijoafirmóseñalóaseguróañadióe"
    "xplicóindicóconcluyóha dichoha añadidoha explicadoha aseguradoha señaladoha dettoha aggiuntoha spiegatoha dichiarat"
    "oha conclusoha sottolineatospiegaraccontaconcludedicedisseafirmouacrescentouexplicouconcluiudeclaroucompletoudizafirmaze"
    "i hijzei zezegt hijzegt zealduspowiedziałpowiedziaładodałdodałapodkreśliłpodkreśliłazaznaczyłmówidedidiye konu"
    "ştuifadelerini kullandışeklinde konuştudiye ekledidile getirdikaydettibelirttisöyledibildirildiaçıkladısäger ha"
    "nsäger honsade hansade honsiger hansiger hunsier hansier hunsagde hansagde hunsa hansa hunřeklřekladodaldodalauvedluv"
    "edladoplnilсказал онсказала онаотметил онотметила онадобавил ондобав"
    "ила оназаявил онзаявила онаподчеркнул онрассказал онрассказала "
    "онапояснил онсообщил онговорится в сообщениисказав вінсказала в"
    "оназазначив віндодав віндодала вонаa spusa declarata adăugata precizata explicatείπ"
    "ετόνισεπρόσθεσεανέφερεδήλωσε"
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
inline constexpr const char* letters[] = {letters_0, letters_1, letters_2, letters_3};

inline constexpr std::uint32_t entries[] = {
    79788, 2569, 24380, 196615, 228236, 205575, 208436, 7429, 224742, 134226437, 224747, 134226436,
    38484, 282, 188345, 202777, 70523, 1560, 48648, 790, 98687, 199445, 98708, 199445,
    98795, 199445, 98816, 199445, 114692, 68373, 13632, 20, 48628, 788, 72593, 1812,
    98746, 199444, 98766, 199444, 188491, 202772, 80190, 2579, 98837, 199443, 98856, 199443,
    13614, 18, 44794, 530, 70505, 1554, 99217, 199442, 99235, 199442, 197438, 6418,
    52161, 785, 98729, 199441, 8759, 16, 10167, 16, 13893, 16, 103807, 199440,
    103823, 199440, 203679, 7184, 13758, 15, 8702, 14, 188370, 202766, 203665, 7182,
    38206, 269, 40547, 269, 80040, 2573, 80640, 2573, 80653, 2573, 99116, 199436,
    142233, 3596, 172112, 4364, 80029, 2571, 132786, 145419, 145446, 200459, 242373, 141579,
    243585, 207371, 21108, 196618, 27545, 196618, 80630, 2570, 103839, 199434, 103849, 199434,
    147694, 200458, 178886, 70666, 25133, 196617, 25142, 196617, 27298, 196617, 58552, 66569,
    79638, 2569, 98786, 199433, 152877, 200457, 172103, 4361, 25605, 196616, 58544, 66568,
    147409, 200456, 150252, 200456, 152886, 200456, 152894, 200456, 201097, 6920, 228409, 205576,
    58912, 66567, 79631, 2567, 139764, 3591, 164524, 200455, 164531, 200455, 201090, 6919,
    58906, 66566, 145617, 200454, 149217, 200454, 149673, 200454, 151417, 200454, 206126, 7430,
    208081, 7430, 219632, 8454, 243974, 207366, 144768, 200453, 152114, 200453, 176405, 70405,
    206581, 7429, 78179, 133380, 88192, 210436, 175291, 70404, 176257, 70404, 176760, 70404,
    176828, 70404, 245503, 208642, 39420, 284, 39393, 283, 12268, 24, 86914, 210197,
    86935, 210195, 12122, 18, 12688, 18, 217594, 7698, 11967, 16, 11856, 14,
    86519, 210190, 86533, 210190, 217682, 7694, 27590, 196620, 121053, 68620, 121065, 68620,
    121141, 68620, 121153, 68620, 101229, 199435, 101240, 199435, 101271, 199435, 101282, 199435,
    101812, 199435, 101823, 199435, 121077, 68619, 121088, 68619, 121099, 68619, 121110, 68619,
    121358, 68619, 121369, 68619, 246162, 65547, 101251, 199434, 101261, 199434, 101792, 199434,
    101802, 199434, 121121, 68618, 121131, 68618, 121320, 68618, 121330, 68618, 121380, 68618,
    121390, 68618, 155040, 200458, 155050, 200458, 26710, 196617, 101774, 199433, 101783, 199433,
    121019, 68617, 121028, 68617, 121175, 68617, 121184, 68617, 121340, 68617, 121349, 68617,
    121410, 68617, 121419, 68617, 12499, 8, 26369, 196616, 32645, 65544, 86511, 210184,
    101213, 199432, 101221, 199432, 121037, 68616, 121045, 68616, 121428, 68616, 121436, 68616,
    11897, 7, 179459, 70663, 205281, 7431, 205288, 7431, 220275, 8455, 220311, 8455,
    179453, 70662, 121165, 68613, 121170, 68613, 121400, 68613, 121405, 68613, 220347, 8453,
    176781, 70404, 5178, 24, 67498, 1299, 113931, 199441, 67517, 1292, 150739, 200459,
    150750, 200459, 132568, 68618, 149640, 200457, 205523, 7433, 145074, 200455, 209669, 7431,
    211344, 7431, 150463, 200456, 175887, 70407, 66622, 66566, 14042, 57, 16029, 54,
    46773, 566, 199472, 6454, 16190, 53, 16296, 53, 47571, 564, 199578, 6452,
    18578, 49, 54596, 817, 213349, 7471, 213396, 7471, 202955, 6957, 18369, 42,
    17628, 41, 15300, 39, 28830, 196647, 70712, 1575, 13947, 38, 47091, 550,
    14342, 37, 198498, 6437, 199381, 6437, 218145, 7717, 238735, 75301, 17769, 36,
    14414, 35, 14484, 35, 15226, 35, 106321, 199459, 106356, 199459, 199309, 6435,
    217865, 7715, 14133, 34, 40844, 289, 105101, 199457, 105134, 199457, 106424, 199457,
    106457, 199457, 107279, 199457, 107312, 199457, 200007, 6433, 229366, 205601, 17701, 32,
    109752, 199455, 109783, 199455, 217993, 7711, 242126, 10015, 18499, 30, 41376, 286,
    234528, 9246, 18174, 29, 42683, 285, 46632, 541, 46690, 541, 105196, 199453,
    105225, 199453, 233643, 9245, 234083, 9245, 240992, 75549, 40703, 284, 157045, 200476,
    157073, 200476, 234586, 9244, 40904, 283, 40958, 283, 41629, 283, 46420, 539,
    86871, 210203, 105281, 199451, 105308, 199451, 86688, 210202, 86740, 210202, 28711, 196632,
    42538, 280, 42586, 280, 42882, 280, 157233, 200472, 157257, 200472, 157353, 200472,
    157377, 200472, 185144, 5912, 203024, 6936, 203072, 6936, 213179, 7448, 213203, 7448,
    233994, 9240, 237140, 9496, 16546, 23, 16592, 23, 16988, 23, 59275, 66583,
    77732, 133399, 123307, 68631, 123330, 68631, 141143, 3607, 238795, 75287, 28995, 196630,
    30143, 196630, 40753, 278, 42632, 278, 42928, 278, 46581, 534, 59188, 66582,
    59924, 66582, 160303, 200470, 160325, 200470, 160873, 200470, 160895, 200470, 204691, 7190,
    204735, 7190, 220459, 8470, 18124, 21, 29832, 196629, 59231, 66581, 172556, 4373,
    173074, 4373, 185699, 5909, 186701, 5909, 240896, 75541, 17825, 20, 17865, 20,
    27691, 196628, 28231, 196628, 28271, 196628, 29069, 196628, 41582, 276, 59146, 66580,
    59882, 66580, 106246, 199444, 106266, 199444, 177866, 70420, 42087, 275, 42969, 275,
    123192, 68627, 123211, 68627, 186777, 5907, 202767, 6931, 203115, 6931, 238837, 75283,
    238901, 75283, 240856, 75539, 40793, 274, 54989, 786, 109685, 199442, 109703, 199442,
    123248, 68626, 123266, 68626, 160245, 200466, 160263, 200466, 173147, 4370, 186740, 5906,
    211797, 7442, 211815, 7442, 220849, 8466, 233596, 9234, 234416, 9234, 172892, 4369,
    173112, 4369, 198552, 6417, 198769, 6417, 219363, 8465, 220994, 8465, 28399, 196624,
    29033, 196624, 47639, 528, 156535, 200464, 156551, 200464, 161809, 200464, 161825, 200464,
    161923, 200464, 161939, 200464, 163891, 200464, 163907, 200464, 172621, 4368, 173181, 4368,
    178158, 70416, 189446, 202768, 189640, 202768, 199958, 6416, 202802, 6928, 234282, 9232,
    234482, 9232, 218571, 73487, 220962, 8463, 29633, 196622, 86648, 210190, 123700, 68622,
    123714, 68622, 158018, 200462, 158032, 200462, 169847, 200718, 172521, 4366, 172591, 4366,
    214951, 7438, 214965, 7438, 220571, 8462, 229095, 205582, 233686, 9230, 104415, 199437,
    104428, 199437, 108888, 199437, 108901, 199437, 238869, 75277, 27723, 196620, 29415, 196620,
    144144, 200204, 161334, 200460, 161346, 200460, 177330, 70412, 243182, 141580, 244153, 207372,
    185471, 5899, 28061, 196618, 30199, 196618, 157435, 200458, 157445, 200458, 162415, 200458,
    162425, 200458, 212259, 7434, 212269, 7434, 212847, 7434, 212857, 7434, 214175, 7434,
    214185, 7434, 214303, 7434, 214313, 7434, 214425, 7434, 214435, 7434, 220718, 8453,
    220758, 8453, 220661, 8452, 220693, 8452, 136057, 3590, 172490, 4369, 115459, 68614,
    33066, 65541, 150962, 200466, 150980, 200466, 4654, 17, 6926, 17, 146922, 200465,
    148677, 200465, 149923, 200465, 4671, 15, 118117, 68623, 7602, 14, 118132, 68622,
    118104, 68621, 94904, 199436, 118092, 68620, 207403, 7435, 209067, 7434, 209077, 7434,
    207703, 7433, 207877, 7433, 22841, 196615, 118146, 68615, 171295, 4358, 181647, 5638,
    125258, 68634, 124364, 68623, 81047, 2574, 81023, 2572, 74988, 2057, 138545, 3591,
    138575, 3587, 44855, 539, 43360, 280, 202134, 6936, 43340, 276, 110927, 199439,
    110942, 199439, 201182, 6927, 30722, 196622, 43313, 270, 43327, 269, 131196, 68620,
    131208, 68620, 30504, 196619, 30494, 196618, 227903, 205575, 141340, 3590, 152789, 200453,
    189976, 202765, 76891, 133388, 87366, 210444, 135428, 3596, 221472, 8459, 187396, 202762,
    189966, 202762, 224254, 100672010, 73261, 2057, 76883, 133384, 87358, 210440, 135183, 68872,
    175572, 70408, 224246, 100672008, 155001, 200454, 221411, 8452, 204098, 7182, 70079, 1549,
    100163, 199445, 100184, 199445, 100205, 199444, 39151, 275, 100064, 199443, 100046, 199442,
    100098, 199439, 100113, 199439, 172248, 4367, 188581, 202767, 188596, 202767, 219263, 8463,
    219293, 8463, 219308, 8463, 100128, 199438, 101170, 199438, 202284, 6926, 101157, 199437,
    202271, 6925, 172275, 4364, 144372, 200459, 153835, 200459, 228507, 205579, 211071, 7434,
    231342, 9225, 21085, 196615, 25789, 196615, 188559, 202759, 210940, 7431, 231326, 9223,
    26389, 196614, 188516, 202757, 228523, 205573, 219244, 8452, 219237, 8451, 138238, 3599,
    140644, 3598, 139043, 3596, 138910, 3594, 142304, 3594, 139860, 3593, 139869, 3592,
    137535, 3589, 135980, 3588, 135977, 3587, 232712, 9226, 232704, 9224, 218784, 73730,
    237725, 75289, 237701, 75288, 190629, 6421, 34137, 272, 34109, 271, 34153, 271,
    115513, 68622, 201271, 6926, 237597, 75278, 34124, 269, 115488, 68621, 1161, 12,
    115340, 68620, 115501, 68620, 89168, 199435, 115477, 68619, 145346, 200459, 227388, 205579,
    99300, 199433, 146077, 200457, 150479, 200457, 150488, 200457, 209455, 7433, 146265, 200456,
    147918, 200456, 155007, 200456, 190650, 6408, 246576, 145160, 21763, 196613, 176710, 70405,
    32429, 196616, 148992, 200454, 136902, 3587, 68678, 1323, 142054, 3607, 241227, 75543,
    68741, 1300, 178340, 70420, 215873, 7440, 215889, 7440, 91689, 199453, 91718, 199453,
    91635, 199451, 91662, 199451, 5513, 24, 95900, 199446, 95922, 199446, 91123, 199445,
    93247, 199445, 184012, 5909, 190967, 6421, 196802, 6421, 49921, 788, 93306, 199444,
    93326, 199444, 95944, 199444, 95964, 199444, 117682, 68628, 197003, 6420, 197418, 6420,
    237915, 75284, 238121, 75284, 49902, 787, 91230, 199443, 93268, 199443, 93287, 199443,
    238251, 75283, 95274, 199442, 184033, 5906, 3961, 17, 94760, 199441, 94814, 199441,
    197023, 6417, 197187, 6417, 197218, 6417, 197401, 6417, 34404, 272, 36628, 272,
    91603, 199440, 91619, 199440, 186523, 5904, 204323, 7184, 239838, 75536, 34420, 271,
    196787, 6415, 200274, 6415, 200298, 6415, 23352, 196622, 24396, 196622, 51040, 782,
    51054, 782, 71614, 1806, 117920, 68622, 186470, 5902, 197204, 6414, 204309, 7182,
    5500, 13, 22758, 196621, 35670, 269, 37047, 269, 94117, 199437, 203756, 7181,
    203769, 7180, 23728, 196619, 30862, 196619, 36379, 267, 53316, 779, 203695, 7179,
    203895, 7179, 209143, 7435, 211000, 7435, 211011, 7435, 238110, 75275, 238302, 75275,
    139114, 3594, 140481, 3594, 203906, 7178, 23827, 196617, 53307, 777, 87415, 210441,
    132850, 145417, 139124, 3593, 151160, 200457, 151169, 200457, 204083, 7177, 209134, 7433,
    209867, 7433, 226311, 184558089, 226572, 184558089, 242769, 141577, 243852, 207369, 53562, 776,
    132832, 145416, 148891, 200456, 216600, 7432, 226288, 184558088, 226303, 184558088, 226320, 184558088,
    226715, 184558088, 242664, 141576, 243773, 207368, 26673, 196615, 132866, 145415, 135901, 3591,
    140474, 3591, 149835, 200455, 206516, 7431, 206523, 7431, 242755, 141575, 243809, 207367,
    23374, 196614, 175639, 70406, 208331, 7430, 243030, 141574, 32607, 196613, 155177, 200453,
    175970, 70404, 226299, 184558084, 226584, 184558084, 136500, 3587, 143924, 200195, 175580, 70403,
    226296, 184558083, 226581, 184558083, 180207, 70925, 26210, 196619, 172169, 4362, 182007, 5642,
    54696, 819, 106116, 199449, 106141, 199449, 157121, 200468, 157141, 200468, 141124, 3603,
    230636, 74515, 29987, 196626, 156717, 200466, 156735, 200466, 228939, 205586, 185443, 5905,
    157936, 200464, 157952, 200464, 153408, 200469, 38342, 275, 153372, 200466, 153444, 200466,
    210588, 7432, 210603, 7432, 153350, 200455, 1340, 33, 1373, 27, 89542, 199450,
    89500, 199445, 89521, 199445, 89577, 199442, 79797, 2577, 149722, 200462, 179987, 70926,
    180001, 70926, 89488, 199436, 96656, 199435, 175122, 70155, 180015, 70923, 180026, 70923,
    180037, 70923, 188093, 202763, 24387, 196617, 89568, 199433, 118927, 68617, 188084, 202761,
    228243, 205577, 147435, 200456, 180053, 70920, 79647, 2567, 96778, 199431, 134271, 68871,
    150039, 200455, 175875, 70407, 186937, 5895, 145798, 200454, 147478, 200454, 32022, 196613,
    134266, 68869, 153136, 200453, 180048, 70917, 144267, 200196, 230494, 74500, 53003, 781,
    154460, 200457, 154469, 200457, 45249, 537, 35764, 271, 138481, 3594, 152756, 200457,
    210662, 7432, 148700, 200455, 154116, 200455, 210655, 7431, 221583, 8455, 154110, 200454,
    165004, 200454, 206797, 7429, 211293, 7429, 201366, 6928, 201338, 6927, 22581, 196622,
    34246, 270, 22506, 196620, 22349, 196619, 152143, 200457, 152152, 200457, 3140, 25,
    58844, 66582, 202077, 6927, 210258, 7439, 210244, 7438, 3796, 13, 135987, 3596,
    74193, 2059, 140045, 3595, 140265, 3595, 83038, 209162, 24460, 196617, 73286, 2055,
    146813, 200455, 154096, 200455, 164364, 200455, 246903, 145159, 247113, 145159, 154090, 200454,
    247167, 145158, 26874, 196613, 73282, 2052, 58821, 66563, 76851, 133379, 87430, 210435,
    135250, 3587, 58819, 66562, 245413, 207874, 47769, 571, 19287, 46, 19541, 38,
    173706, 4386, 44032, 281, 189736, 202776, 19617, 22, 173472, 4370, 44242, 273,
    19661, 16, 166585, 200462, 167383, 200462, 222908, 50340366, 222936, 50340366, 173578, 4365,
    31197, 196618, 178376, 70410, 223719, 83894794, 223739, 83894794, 166345, 200456, 167665, 200456,
    222976, 50340359, 223771, 83894791, 219186, 8454, 222964, 50340358, 223759, 83894790, 223785, 83894790,
    245474, 207878, 219206, 8452, 13574, 25, 4948, 19, 226110, 167780873, 225786, 167780871,
    225800, 167780871, 226217, 167780871, 221731, 16785924, 225796, 167780868, 221735, 16785923, 225793, 167780867,
    245221, 207619, 89052, 199441, 134189, 68881, 89086, 199440, 134248, 68873, 70331, 1543,
    134177, 68870, 13563, 11, 54413, 790, 55289, 790, 54373, 786, 55249, 786,
    158062, 200464, 158078, 200464, 215039, 7438, 215053, 7438, 226036, 167780878, 214251, 7436,
    214263, 7436, 226010, 167780876, 226101, 167780873, 226084, 167780872, 226069, 167780871, 226056, 167780870,
    74400, 2066, 178849, 70672, 74380, 2058, 178791, 70666, 178829, 70666, 83118, 209161,
    178773, 70665, 178811, 70665, 200954, 203267, 1965, 25, 10955, 21, 201487, 6933,
    10936, 19, 20885, 18, 36782, 274, 36097, 273, 8084, 15, 34597, 269,
    176244, 70413, 34585, 268, 36988, 268, 137867, 3596, 145834, 200460, 8073, 11,
    8099, 11, 145372, 200459, 145846, 200459, 165218, 200459, 227399, 205579, 138520, 3594,
    151224, 200458, 23189, 196617, 175006, 70153, 21461, 196616, 78148, 133384, 88199, 210440,
    149789, 200456, 151041, 200456, 151049, 200456, 174998, 70152, 22556, 196615, 136066, 3591,
    138513, 3591, 139967, 3591, 144841, 200455, 147030, 200455, 147911, 200455, 148771, 200455,
    227735, 205575, 121297, 68614, 154794, 200454, 174992, 70150, 175015, 70150, 174987, 70149,
    187406, 202757, 143390, 200196, 183217, 5892, 21768, 196611, 136063, 3587, 237876, 75290,
    170982, 4368, 139982, 3599, 34728, 270, 122326, 68622, 122340, 68622, 103058, 199437,
    103071, 199437, 116806, 68621, 116819, 68621, 22484, 196620, 146520, 200460, 146532, 200460,
    175614, 70412, 202427, 6924, 146498, 200459, 146509, 200459, 202298, 6923, 205115, 7435,
    205126, 7435, 227617, 205579, 34652, 266, 70272, 1546, 197805, 6409, 202309, 6921,
    202371, 6921, 226775, 201335305, 231502, 9225, 242562, 141577, 231494, 9224, 146285, 200455,
    146292, 200455, 146299, 200454, 146305, 200454, 153020, 200454, 153026, 200454, 210419, 7430,
    210425, 7430, 228908, 205574, 209105, 7429, 209110, 7429, 226788, 201335301, 231680, 9221,
    220239, 8452, 226784, 201335300, 12612, 17, 12002, 16, 12957, 13, 142552, 3597,
    138901, 3593, 209681, 7431, 145267, 200454, 227360, 205574, 156085, 200453, 228864, 205573,
    97509, 199434, 24772, 196617, 102980, 199433, 102989, 199433, 222716, 50340356, 223049, 50340356,
    235520, 9220, 222713, 50340355, 223046, 50340355, 235514, 9219, 235517, 9219, 235512, 9218,
    84723, 209437, 74323, 2069, 77487, 133397, 80053, 2581, 85607, 209941, 80074, 2579,
    80093, 2579, 85628, 209939, 85647, 209939, 13831, 18, 171985, 4370, 40360, 273,
    74916, 2064, 27623, 196617, 74305, 2057, 74314, 2057, 171976, 4361, 25580, 196616,
    83074, 209160, 83082, 209160, 136857, 3592, 152937, 200456, 152945, 200456, 152003, 200455,
    155645, 200455, 155652, 200455, 179002, 70663, 74804, 2054, 178990, 70662, 178996, 70662,
    74300, 2053, 83260, 209157, 178985, 70661, 74296, 2052, 83070, 209156, 136854, 3587,
    186034, 5931, 235192, 9236, 245165, 141842, 235156, 9232, 165923, 200458, 165933, 200458,
    150471, 200456, 175894, 70407, 66628, 66566, 196653, 6431, 91468, 199454, 91498, 199454,
    196684, 6428, 196759, 6428, 196712, 6427, 235780, 9499, 235755, 9497, 187552, 202775,
    187596, 202774, 111419, 199445, 187575, 202773, 187618, 202772, 196739, 6420, 235807, 9492,
    43486, 275, 189671, 202771, 3895, 18, 39114, 274, 111402, 199441, 111386, 199440,
    3913, 15, 111359, 199439, 5130, 14, 40438, 270, 202197, 6926, 241445, 9997,
    5738, 12, 111374, 199436, 150441, 200460, 156267, 200459, 156278, 200459, 190172, 71691,
    155961, 200457, 114878, 68360, 189711, 202760, 25858, 196615, 22866, 196614, 77170, 133382,
    176956, 70406, 208362, 7430, 218848, 73734, 23463, 196613, 169459, 200709, 207524, 7429,
    218854, 73733, 176507, 70404, 219383, 8452, 219380, 8451, 235540, 9219, 73226, 2060,
    76790, 133388, 87478, 210444, 48253, 523, 135213, 3591, 135220, 3591, 73222, 2052,
    76787, 133379, 87475, 210435, 135210, 3587, 47129, 549, 16083, 27, 17419, 27,
    107426, 199451, 161529, 200475, 77775, 133399, 158580, 200468, 226478, 184558098, 226514, 184558096,
    222382, 33563148, 224502, 117449228, 163743, 200458, 222406, 33563146, 224482, 117449226, 222438, 33563143,
    224538, 117449223, 226558, 184558087, 222426, 33563142, 224526, 117449222, 226546, 184558086, 139631, 3590,
    139626, 3589, 137540, 3587, 153295, 200453, 11033, 21, 38749, 277, 11014, 19,
    38731, 274, 20869, 16, 44669, 272, 34071, 270, 37690, 270, 21476, 196616,
    204125, 7184, 69700, 1550, 69727, 1550, 69687, 1549, 69714, 1549, 69741, 1549,
    69851, 1548, 189996, 202763, 69677, 1546, 149032, 200458, 149042, 200458, 204117, 7176,
    206703, 7432, 206711, 7432, 208064, 7430, 210806, 7430, 204112, 7173, 205800, 7429,
    208607, 7429, 210801, 7429, 168992, 200708, 139310, 3587, 81303, 2608, 84518, 209443,
    84586, 209441, 84650, 209439, 159922, 200479, 159953, 200479, 81229, 2586, 85976, 209946,
    124107, 68633, 124132, 68633, 173006, 4377, 29761, 196630, 75027, 2069, 75069, 2069,
    84702, 209429, 83349, 209172, 16452, 17, 75677, 2065, 141090, 3600, 222656, 33563152,
    75709, 2063, 156803, 200462, 156817, 200462, 162215, 200462, 162229, 200462, 222280, 33563150,
    222308, 33563150, 159753, 200460, 159765, 200460, 76049, 2059, 74960, 2058, 74941, 2057,
    74979, 2057, 222373, 33563145, 83321, 209160, 86906, 210184, 161681, 200456, 161689, 200456,
    222356, 33563144, 222341, 33563143, 222328, 33563142, 245448, 207878, 101062, 199449, 101040, 199446,
    55886, 786, 171156, 4370, 171679, 4370, 51362, 785, 72453, 1809, 72470, 1809,
    51346, 784, 72437, 1808, 114318, 199440, 51331, 783, 56663, 783, 197771, 6415,
    200685, 6415, 51317, 782, 55929, 782, 114304, 199438, 50521, 781, 51304, 781,
    200700, 6413, 51292, 780, 55917, 780, 197786, 6412, 147969, 200459, 171145, 4363,
    171337, 4363, 171668, 4363, 147570, 200458, 147580, 200458, 149400, 200458, 149410, 200458,
    150219, 200458, 150229, 200458, 150531, 200458, 173796, 4362, 228073, 205578, 52386, 777,
    65784, 66569, 147960, 200457, 164465, 200457, 164474, 200457, 171136, 4361, 171659, 4361,
    173403, 4361, 173806, 4361, 206044, 7433, 227830, 205577, 53417, 776, 58730, 66568,
    152018, 200456, 172472, 4360, 50514, 775, 52379, 775, 58738, 66567, 172465, 4359,
    210362, 7431, 50508, 774, 210356, 7430, 175952, 70404, 81959, 2587, 86256, 209947,
    184687, 5915, 184600, 5914, 239178, 75290, 217635, 7704, 217612, 7703, 12726, 21,
    186886, 5909, 216712, 7701, 216733, 7701, 44618, 276, 79955, 2580, 85587, 209940,
    184626, 5908, 186907, 5908, 39972, 275, 138712, 3603, 184668, 5907, 79497, 2578,
    85406, 209938, 13060, 16, 76161, 2064, 79421, 2576, 79704, 2576, 85338, 209936,
    85533, 209936, 138696, 3600, 217666, 7696, 233198, 9232, 12160, 15, 79105, 2575,
    79120, 2575, 79654, 2575, 80351, 2575, 85281, 209935, 85476, 209935, 86591, 210191,
    217696, 7695, 9482, 14, 26979, 196622, 33389, 270, 72800, 2062, 79407, 2574,
    84300, 209422, 84314, 209422, 84425, 209422, 85354, 209934, 170329, 4366, 206465, 7438,
    240406, 75534, 9555, 13, 52637, 781, 72787, 2061, 72814, 2061, 72836, 2061,
    74504, 2061, 80220, 2573, 84328, 209421, 120868, 68621, 172209, 4365, 23309, 196620,
    26230, 196620, 39960, 268, 44432, 268, 72775, 2060, 72857, 2060, 76775, 2060,
    83150, 209164, 120856, 68620, 122283, 68620, 136238, 3596, 154305, 200460, 171275, 4364,
    9544, 11, 11608, 11, 23799, 196619, 24369, 196619, 27555, 196619, 40173, 267,
    72742, 2059, 72753, 2059, 72764, 2059, 73054, 2059, 73965, 2059, 74125, 2059,
    76150, 2059, 80209, 2571, 82473, 209163, 145554, 200459, 154294, 200459, 170357, 4363,
    173441, 4363, 203916, 7179, 203927, 7179, 33403, 266, 58834, 66570, 74253, 2058,
    74484, 2058, 74494, 2058, 77211, 133386, 77308, 133386, 82453, 209162, 82463, 209162,
    82492, 209162, 82558, 209162, 87544, 210442, 87697, 210442, 100981, 199434, 138731, 3594,
    172402, 4362, 175236, 70154, 20618, 9, 24953, 196617, 26221, 196617, 32247, 196617,
    32991, 65545, 33413, 265, 72678, 2057, 72687, 2057, 72716, 2057, 72733, 2057,
    72827, 2057, 83141, 209161, 84158, 209417, 84196, 209417, 144690, 200457, 146669, 200457,
    149619, 200457, 155246, 200457, 168334, 69385, 24945, 196616, 26945, 196616, 72630, 2056,
    72649, 2056, 72725, 2056, 72849, 2056, 72876, 2056, 74245, 2056, 74446, 2056,
    82484, 209160, 84150, 209416, 84174, 209416, 84205, 209416, 139974, 3592, 145031, 200456,
    146616, 200456, 171315, 4360, 179445, 70664, 26731, 196615, 26744, 196615, 72657, 2055,
    72664, 2055, 72671, 2055, 72696, 2055, 72709, 2055, 72869, 2055, 82502, 209159,
    82509, 209159, 84167, 209415, 84182, 209415, 84189, 209415, 87247, 210439, 87987, 210439,
    154676, 200455, 155060, 200455, 155300, 200455, 171495, 4359, 178736, 70663, 179438, 70663,
    230324, 74503, 230331, 74503, 230338, 74503, 233214, 9223, 1862, 6, 24939, 196614,
    32241, 196614, 72618, 2054, 72624, 2054, 72643, 2054, 72703, 2054, 73898, 2054,
    76755, 2054, 115386, 68614, 156170, 200454, 178708, 70662, 178719, 70662, 178730, 70662,
    208247, 7430, 208294, 7430, 208300, 7430, 72613, 2053, 72638, 2053, 74273, 2053,
    74291, 2053, 77439, 133381, 82443, 209157, 82448, 209157, 82925, 209157, 118335, 68613,
    143336, 200197, 148852, 200453, 172309, 4357, 176347, 70405, 178703, 70661, 178714, 70661,
    242784, 141573, 246417, 196613, 246447, 196613, 74269, 2052, 74278, 2052, 82439, 209156,
    83063, 209156, 84832, 209668, 149773, 200452, 149807, 200452, 243673, 207364, 246413, 196612,
    83067, 209155, 245606, 208899, 4290, 29, 5859, 29, 236551, 9498, 2586, 23,
    7262, 23, 207480, 7446, 207502, 7446, 2565, 21, 190424, 71700, 4271, 19,
    5841, 18, 6204, 18, 198199, 6418, 246558, 145170, 18665, 17, 18682, 17,
    190331, 71697, 207652, 7441, 6188, 16, 13044, 16, 38925, 272, 7587, 15,
    34624, 271, 6174, 14, 7573, 14, 188698, 202766, 206185, 7438, 207175, 7438,
    207189, 7438, 7560, 13, 33938, 269, 206073, 7437, 207755, 7437, 188207, 202764,
    205374, 7436, 205386, 7436, 206548, 7436, 207835, 7436, 22047, 196619, 118613, 68619,
    151339, 200459, 206537, 7435, 71830, 1802, 71840, 1802, 95577, 199434, 118624, 68618,
    188787, 202762, 206442, 7434, 30395, 196617, 154425, 200457, 154434, 200457, 207211, 7433,
    207242, 7433, 207776, 7433, 207785, 7433, 215737, 7433, 246549, 145161, 247476, 145161,
    247485, 145161, 153252, 200456, 205592, 7432, 207768, 7432, 216580, 7432, 221613, 8456,
    246541, 145160, 246616, 145160, 247426, 145160, 247434, 145160, 145171, 200455, 147563, 200455,
    153260, 200455, 154217, 200455, 154912, 200455, 155212, 200455, 208260, 7431, 210153, 7431,
    217572, 7687, 217579, 7687, 219550, 8455, 230535, 74503, 246609, 145159, 23937, 196614,
    80273, 2566, 145857, 200454, 145863, 200454, 149151, 200454, 150145, 200454, 150151, 200454,
    210080, 7430, 219669, 8454, 219853, 8454, 232758, 9222, 232921, 9222, 247494, 145158,
    247500, 145158, 23152, 196613, 147558, 200453, 153567, 200453, 176668, 70405, 220172, 8453,
    245435, 207877, 24184, 196612, 32027, 196612, 176617, 70404, 219110, 8452, 219703, 8452,
    219871, 8452, 219588, 8451, 245432, 207875, 138863, 3587, 27632, 196613, 187411, 202757,
    243487, 141571, 243524, 141571, 40102, 272, 9121, 24, 137152, 3600, 78494, 2572,
    119085, 68620, 96911, 199435, 119074, 68619, 132546, 68619, 132557, 68619, 113966, 199434,
    132526, 68618, 132536, 68618, 206668, 7434, 24508, 196617, 25633, 196617, 80020, 2569,
    113948, 199433, 113957, 199433, 132508, 68617, 132517, 68617, 205720, 7433, 24517, 196615,
    219812, 8455, 152622, 200454, 205693, 7430, 205709, 7430, 209087, 7430, 209572, 7430,
    211032, 7430, 211038, 7430, 222197, 33563142, 224333, 117449222, 74136, 2053, 175783, 70405,
    175992, 70405, 178186, 70405, 208441, 7429, 219638, 8453, 219735, 8453, 26927, 196612,
    77333, 133380, 87722, 210436, 135359, 3588, 207459, 7428, 219683, 8452, 221119, 8452,
    222203, 33563140, 222210, 33563140, 224342, 117449220, 222207, 33563139, 224339, 117449219, 27538, 196615,
    186209, 5942, 43798, 291, 19949, 30, 186159, 5913, 43994, 275, 65922, 66579,
    65834, 66575, 65864, 66575, 65894, 66574, 166921, 200460, 167635, 200458, 245627, 208902,
    221421, 8460, 185925, 5919, 185897, 5916, 84399, 209434, 183683, 5914, 7065, 25,
    183725, 5913, 36126, 280, 36172, 280, 236164, 9495, 1492, 22, 36150, 278,
    12970, 20, 185858, 5908, 34035, 275, 185878, 5907, 131311, 68626, 131329, 68626,
    111107, 199441, 111124, 199441, 118243, 68625, 94878, 199440, 183709, 5904, 576, 15,
    43505, 270, 134871, 68878, 43396, 269, 239825, 75533, 10480, 12, 50234, 779,
    176022, 70411, 183961, 5899, 186539, 5899, 203560, 7179, 566, 10, 40163, 266,
    50224, 778, 149343, 200458, 169143, 200714, 203571, 7178, 242648, 141578, 246391, 65546,
    23962, 196617, 206302, 7433, 218410, 73481, 220197, 8457, 221490, 8457, 23971, 196616,
    169326, 200712, 189656, 202760, 218419, 73480, 155526, 200455, 155533, 200455, 208212, 7431,
    208280, 7431, 208576, 7431, 243827, 207367, 77008, 133382, 87199, 210438, 143927, 200198,
    147109, 200454, 148131, 200454, 205947, 7430, 208006, 7430, 208012, 7430, 208373, 7430,
    209154, 7430, 210866, 7430, 227817, 205574, 245621, 208902, 148574, 200453, 148579, 200453,
    154902, 200453, 209898, 7429, 221558, 8453, 21597, 196617, 124409, 68626, 124427, 68626,
    118424, 68617, 115607, 68611, 87242, 210437, 97301, 199461, 235674, 9500, 201987, 6935,
    136558, 3606, 48069, 533, 170601, 4373, 1445, 20, 33334, 276, 201957, 6932,
    230842, 9236, 170540, 4371, 3035, 18, 4861, 18, 7740, 18, 12532, 18,
    230824, 9234, 232460, 9234, 3053, 17, 6324, 17, 6341, 17, 11915, 17,
    12901, 17, 903, 16, 9070, 16, 18824, 16, 170511, 4368, 181588, 5648,
    4846, 15, 66912, 1295, 69181, 1551, 71750, 1807, 190073, 71695, 227917, 205583,
    3021, 14, 4832, 14, 6358, 14, 7726, 14, 10029, 14, 69141, 1550,
    69155, 1550, 71941, 1806, 94375, 199438, 94389, 199438, 117414, 68622, 117428, 68622,
    117442, 68622, 117456, 68622, 138678, 3598, 191036, 6414, 890, 13, 9086, 13,
    9099, 13, 12507, 13, 13368, 13, 71906, 1805, 94349, 199437, 94362, 199437,
    117388, 68621, 117401, 68621, 170527, 4365, 919, 12, 10017, 12, 12520, 12,
    13356, 12, 24801, 196620, 66927, 1292, 69169, 1548, 150836, 200460, 180984, 70924,
    201667, 6924, 232842, 9228, 244688, 141836, 244824, 141836, 11904, 11, 12890, 11,
    24217, 196619, 69130, 1547, 71507, 1803, 71723, 1803, 233363, 9227, 244414, 141835,
    244611, 141835, 12018, 10, 12640, 10, 18814, 10, 39794, 266, 57166, 66570,
    71800, 1802, 101353, 199434, 137389, 3594, 209357, 7434, 219746, 8458, 230814, 9226,
    244466, 141834, 244519, 141834, 244652, 141834, 245089, 141834, 9112, 9, 23157, 196617,
    37618, 265, 57176, 66569, 71586, 1801, 173903, 142601, 180220, 70921, 202318, 6921,
    204012, 7177, 204021, 7177, 234942, 9225, 244569, 141833, 20852, 8, 23836, 196616,
    26558, 196616, 26832, 196616, 144029, 200200, 176410, 70408, 202380, 6920, 202439, 6920,
    219525, 8456, 221129, 8456, 230806, 9224, 231351, 9224, 231441, 9224, 231726, 9224,
    231734, 9224, 234951, 9224, 144252, 200199, 151362, 200455, 170559, 4359, 170566, 4359,
    176431, 70407, 219612, 8455, 233356, 9223, 24613, 196614, 149663, 200454, 151404, 200454,
    154493, 200454, 154499, 200454, 154941, 200454, 154947, 200454, 176438, 70406, 180229, 70918,
    207935, 7430, 207941, 7430, 208075, 7430, 209827, 7430, 209833, 7430, 205861, 7429,
    208070, 7429, 219783, 8453, 21928, 196612, 181345, 5636, 219579, 8451, 245293, 207619,
    47828, 571, 19333, 46, 19579, 38, 173740, 4386, 44057, 281, 189760, 202776,
    19639, 22, 173490, 4370, 44259, 273, 19677, 16, 166599, 200462, 166613, 200462,
    167397, 200462, 167411, 200462, 216507, 7438, 216521, 7438, 222922, 50340366, 222950, 50340366,
    173591, 4365, 31207, 196618, 178386, 70410, 216285, 7434, 216295, 7434, 223729, 83894794,
    223749, 83894794, 166353, 200456, 166361, 200456, 167673, 200456, 167681, 200456, 222983, 50340359,
    223778, 83894791, 219192, 8454, 222970, 50340358, 223765, 83894790, 223791, 83894790, 245480, 207878,
    219210, 8452, 77578, 133387, 87862, 210443, 136811, 3590, 74736, 2052, 77575, 133379,
    87859, 210435, 135541, 3587, 136808, 3587, 89069, 199441, 134206, 68881, 89102, 199440,
    134257, 68873, 70338, 1543, 134183, 68870, 160530, 200502, 236776, 9524, 53773, 817,
    53871, 817, 41656, 297, 17885, 39, 41406, 293, 105335, 199461, 14519, 35,
    14589, 35, 17177, 34, 106664, 199457, 157455, 200481, 106571, 199455, 108263, 199455,
    109286, 199453, 160140, 200477, 123434, 68636, 202854, 6940, 15137, 27, 104204, 199451,
    106490, 199451, 106763, 199451, 107345, 199451, 123353, 68635, 104621, 199450, 80973, 2585,
    108188, 199449, 164124, 200473, 65620, 66584, 42152, 279, 104333, 199447, 109217, 199447,
    189076, 202775, 247878, 145175, 27807, 196630, 65576, 66582, 159645, 200470, 162339, 200470,
    161067, 200469, 163983, 200469, 247563, 145173, 28933, 196628, 202612, 6932, 229447, 205588,
    229819, 205588, 247800, 145171, 247859, 145171, 27771, 196626, 28139, 196626, 28175, 196626,
    202576, 6930, 203134, 6930, 225736, 151003666, 234018, 9234, 238620, 75282, 42780, 273,
    71680, 1809, 75228, 2065, 75724, 2065, 75888, 2065, 123518, 68625, 123617, 68625,
    124157, 68625, 182327, 5649, 182571, 5649, 247546, 145169, 27919, 196624, 68323, 1296,
    77865, 133392, 83501, 209168, 83683, 209168, 104285, 199440, 123569, 68624, 221067, 8464,
    225314, 151003664, 225346, 151003664, 71650, 1807, 27891, 196622, 53969, 782, 68081, 1294,
    220585, 8462, 220783, 8462, 224938, 134226446, 233898, 9230, 238592, 75278, 75524, 2061,
    217804, 7693, 28415, 196620, 53997, 780, 81129, 2572, 108461, 199436, 160371, 200460,
    177222, 70412, 189462, 202764, 220899, 8460, 221011, 8460, 221846, 16785932, 224914, 134226444,
    229423, 205580, 233926, 9228, 244960, 141836, 230655, 74507, 81109, 2570, 108431, 199434,
    114758, 68362, 159711, 200458, 161037, 200458, 161148, 200458, 220509, 8458, 221826, 16785930,
    229487, 205578, 234298, 9226, 234846, 9226, 225008, 134226441, 225420, 151003657, 230563, 74505,
    157401, 200456, 161955, 200456, 169789, 200712, 224992, 134226440, 225404, 151003656, 221882, 16785927,
    224978, 134226439, 225390, 151003655, 123668, 68614, 158484, 200454, 160512, 200454, 160692, 200454,
    221870, 16785926, 224966, 134226438, 225378, 151003654, 220733, 8453, 220763, 8453, 220673, 8452,
    220697, 8452, 47429, 557, 105836, 199469, 198858, 6444, 105971, 199464, 54231, 807,
    54747, 807, 14229, 38, 109553, 199462, 55521, 805, 109445, 199460, 198786, 6436,
    46325, 546, 47293, 546, 17111, 33, 14793, 32, 14167, 31, 17963, 30,
    15409, 29, 162612, 200476, 199218, 6428, 108062, 199451, 110543, 199451, 162696, 200474,
    14901, 23, 180490, 70935, 199896, 6423, 200040, 6423, 233772, 9239, 220613, 8470,
    15775, 21, 107507, 199445, 180388, 70933, 180448, 70933, 110486, 199443, 218932, 73747,
    21606, 196626, 144096, 200210, 169897, 200722, 243214, 141586, 162060, 200465, 180558, 70929,
    29477, 196624, 182463, 5648, 220867, 8464, 225466, 151003664, 108143, 199439, 156654, 200463,
    180612, 70927, 182389, 5647, 55071, 782, 55099, 782, 55631, 782, 169533, 200718,
    169561, 200718, 169805, 200718, 177818, 70414, 182361, 5646, 189382, 202766, 220481, 8462,
    225438, 151003662, 243286, 141582, 42488, 269, 218506, 73485, 28311, 196620, 55659, 780,
    161871, 200460, 169641, 200716, 177662, 70412, 218532, 73484, 75502, 2059, 75998, 2059,
    81351, 2571, 124049, 68619, 156567, 200459, 173031, 4363, 180536, 70923, 29089, 196618,
    29125, 196618, 30313, 196618, 83601, 209162, 83823, 209162, 161697, 200458, 162582, 200458,
    164199, 200458, 177182, 70410, 177450, 70410, 180592, 70922, 220811, 8458, 221099, 8458,
    243194, 141578, 180430, 70921, 29109, 196616, 225510, 151003655, 225498, 151003654, 245462, 207878,
    220723, 8453, 220773, 8453, 30021, 196612, 220665, 8452, 220705, 8452, 245515, 208644,
    245511, 208642, 37968, 267, 152051, 200459, 152663, 200455, 152670, 200455, 169429, 200711,
    151817, 200454, 220076, 8454, 220123, 8452, 115597, 68618, 78345, 2567, 82400, 2566,
    118433, 68614, 200992, 203270, 116689, 68613, 118936, 68613, 119130, 68613, 121310, 68613,
    121315, 68613, 121611, 68613, 121616, 68613, 78333, 2564, 117894, 68612, 117898, 68612,
    121621, 68612, 66685, 1301, 230581, 74517, 197060, 6414, 66725, 1293, 246596, 145165,
    57154, 66572, 246584, 145164, 66714, 1291, 66738, 1290, 210678, 7433, 24435, 196616,
    66706, 1288, 210670, 7432, 24428, 196615, 154895, 200455, 191005, 6407, 197235, 6407,
    210237, 7431, 200313, 6406, 205319, 7430, 39199, 286, 39170, 285, 70233, 1559,
    122168, 68631, 122191, 68631, 35512, 278, 70195, 1558, 100452, 199446, 102730, 199446,
    102752, 199446, 5627, 21, 102774, 199445, 102795, 199445, 100432, 199444, 3357, 19,
    70217, 1552, 70256, 1552, 70180, 1551, 94143, 199439, 232062, 9231, 239668, 75535,
    5680, 14, 101130, 199438, 122140, 68622, 122154, 68622, 202388, 6926, 237975, 75278,
    239640, 75534, 239654, 75534, 239991, 75534, 34572, 269, 101117, 199437, 102704, 199437,
    102717, 199437, 239978, 75533, 80233, 2572, 100474, 199436, 120892, 68620, 100421, 199435,
    120881, 68619, 154245, 200459, 27518, 196618, 36079, 266, 100411, 199434, 154235, 200458,
    228592, 205578, 145678, 200457, 145687, 200457, 150062, 200457, 164318, 200457, 175684, 70409,
    178629, 70665, 219557, 8457, 233536, 9225, 244476, 141833, 22792, 196616, 23853, 196616,
    36071, 264, 73599, 2056, 147498, 200456, 149126, 200456, 149134, 200456, 176073, 70408,
    178614, 70664, 178638, 70664, 237959, 75272, 237967, 75272, 238155, 75272, 25775, 196615,
    178622, 70663, 178662, 70663, 219566, 8455, 238141, 75271, 238148, 75271, 82793, 209158,
    164312, 200454, 178656, 70662, 188990, 202758, 220097, 8454, 233530, 9222, 80268, 2565,
    149079, 200453, 155640, 200453, 207446, 7429, 209550, 7429, 218446, 73477, 237954, 75269,
    245201, 207621, 169455, 200708, 218451, 73476, 220134, 8452, 242583, 141572, 200815, 203267,
    219591, 8451, 230436, 74507, 230376, 74506, 144326, 200194, 245427, 207875, 210391, 7432,
    210744, 7430, 204298, 7179, 176896, 70406, 21587, 196613, 243506, 141571, 243512, 141571,
    10376, 24, 40326, 278, 89370, 199444, 89390, 199442, 89354, 199440, 68935, 1551,
    70451, 1550, 70547, 1550, 140541, 3597, 68923, 1548, 69975, 1548, 140667, 3596,
    21858, 196619, 70465, 1547, 25537, 196618, 156433, 200458, 156443, 200458, 145468, 200457,
    156453, 200457, 154037, 200456, 70072, 1543, 145461, 200455, 154030, 200455, 210406, 7431,
    243602, 207367, 143394, 200198, 176977, 70405, 70068, 1540, 44882, 528, 45459, 538,
    3235, 22, 2294, 20, 2370, 20, 2334, 18, 50015, 783, 72487, 1807,
    49987, 782, 116581, 68622, 34836, 269, 240026, 75533, 240052, 75532, 240076, 75532,
    133388, 68875, 146883, 200459, 170923, 4363, 57419, 66570, 116642, 68618, 145887, 200458,
    146341, 200458, 170903, 4362, 227516, 205578, 227536, 205578, 227649, 205578, 145696, 200457,
    145954, 200457, 242612, 141577, 22064, 196616, 145972, 200456, 146373, 200455, 175714, 70407,
    144187, 200198, 145907, 200454, 146361, 200454, 245258, 207619, 47166, 549, 16110, 27,
    17446, 27, 107453, 199451, 107480, 199451, 161556, 200475, 161583, 200475, 77798, 133399,
    158600, 200468, 158620, 200468, 226496, 184558098, 226530, 184558096, 141060, 3599, 213683, 7438,
    213697, 7438, 141640, 3596, 212867, 7436, 212879, 7436, 214195, 7436, 214207, 7436,
    222394, 33563148, 224514, 117449228, 163753, 200458, 163763, 200458, 213839, 7434, 213849, 7434,
    214737, 7434, 214747, 7434, 215317, 7434, 215327, 7434, 222416, 33563146, 224492, 117449226,
    222445, 33563143, 224545, 117449223, 226565, 184558087, 222432, 33563142, 224532, 117449222, 226552, 184558086,
    144716, 200459, 245405, 207876, 34899, 284, 33671, 281, 196608, 6424, 197094, 6423,
    33495, 277, 89636, 199445, 196632, 6421, 196872, 6421, 79387, 2580, 78558, 2579,
    85068, 209939, 89617, 199443, 79369, 2578, 237626, 75282, 33478, 273, 78577, 2576,
    57772, 66575, 239366, 75534, 79600, 2573, 154988, 200461, 245076, 141837, 244366, 141836,
    244599, 141836, 244640, 141836, 144434, 200459, 149180, 200459, 149191, 200459, 175442, 70411,
    239355, 75531, 244455, 141835, 244508, 141835, 244558, 141835, 244677, 141835, 244790, 141835,
    33442, 266, 79613, 2570, 244814, 141834, 245188, 141834, 85059, 209929, 179849, 70921,
    77000, 133384, 79623, 2568, 87191, 210440, 144955, 200456, 144963, 200456, 179841, 70920,
    179918, 70919, 245198, 207619, 245489, 207875, 103464, 199445, 103485, 199445, 103426, 199443,
    103445, 199443, 40348, 268, 67812, 1290, 103406, 199434, 103416, 199434, 27180, 196616,
    67781, 1287, 48090, 541, 38709, 278, 45938, 533, 113879, 199443, 113898, 199443,
    38466, 274, 174467, 142608, 210106, 7438, 210120, 7438, 39072, 269, 67639, 1293,
    38697, 268, 211479, 7436, 38569, 267, 154010, 200458, 168750, 69386, 168760, 69386,
    178918, 70666, 26003, 196617, 58745, 66569, 154001, 200457, 168770, 69385, 175520, 70409,
    176579, 70409, 178909, 70665, 205251, 7433, 210435, 7433, 230786, 9225, 21789, 196616,
    26170, 196616, 144456, 200456, 152628, 200456, 175364, 70408, 176471, 70408, 176748, 70408,
    209598, 7432, 210072, 7432, 210520, 7432, 210528, 7432, 211081, 7432, 231295, 9224,
    232515, 9224, 232864, 9224, 233570, 9224, 247361, 145160, 74546, 2055, 74574, 2055,
    170189, 4359, 178902, 70663, 181434, 5639, 210065, 7431, 210818, 7431, 230779, 9223,
    232745, 9223, 25715, 196614, 73098, 2054, 83169, 209158, 83181, 209158, 154137, 200454,
    178896, 70662, 205398, 7430, 210812, 7430, 226352, 184558086, 232972, 9222, 25745, 196613,
    82606, 209157, 154143, 200453, 205984, 7429, 210536, 7428, 226358, 184558083, 39331, 272,
    10763, 14, 10829, 14, 245591, 208901, 207379, 7430, 232457, 9219, 141875, 3600,
    9568, 15, 209694, 7437, 209707, 7437, 217377, 7690, 119112, 68616, 96930, 199431,
    119105, 68615, 243338, 141574, 243344, 141572, 141457, 3619, 79292, 2584, 79829, 2578,
    79847, 2576, 7146, 14, 203334, 6926, 221752, 16785932, 221776, 16785932, 222078, 16785932,
    181684, 5642, 181835, 5642, 206377, 7433, 221156, 8457, 181580, 5640, 205191, 7432,
    181764, 5639, 221812, 16785927, 206038, 7430, 221800, 16785926, 143406, 200197, 223132, 67117573,
    223137, 67117573, 223142, 67117572, 245360, 207874, 80155, 2570, 80146, 2569, 179545, 70662,
    188275, 202776, 139217, 3607, 45817, 533, 97464, 199442, 137832, 3602, 139330, 3602,
    140363, 3601, 37563, 271, 37549, 270, 139351, 3598, 219412, 8462, 49378, 781,
    151679, 200461, 136936, 3596, 136948, 3596, 49367, 779, 136920, 3595, 210967, 7435,
    211114, 7435, 224679, 117449227, 23225, 196618, 37578, 266, 39930, 266, 139179, 3594,
    175427, 70410, 205413, 7434, 222608, 33563146, 12328, 9, 224670, 117449225, 233381, 9225,
    26012, 196616, 205903, 7432, 222600, 33563144, 233374, 9223, 242679, 141575, 145181, 200454,
    168094, 200454, 219066, 8454, 88079, 210437, 136931, 3589, 155223, 200453, 168329, 69381,
    175593, 70405, 219061, 8453, 219600, 8453, 230460, 74501, 242594, 141573, 32279, 196612,
    230677, 9220, 26194, 196613, 73976, 2052, 77238, 133379, 87554, 210435, 21932, 196609,
    39301, 269, 121001, 68618, 186263, 5942, 43833, 291, 19979, 30, 184387, 5913,
    186184, 5913, 184363, 5912, 44013, 275, 65941, 66579, 65849, 66575, 65879, 66575,
    120573, 68623, 65908, 66574, 100798, 199438, 120588, 68622, 100812, 199437, 141679, 3597,
    166933, 200460, 166945, 200460, 244538, 141836, 38814, 267, 120602, 68619, 120613, 68618,
    167645, 200458, 167655, 200458, 143838, 200201, 245633, 208902, 23206, 196613, 140691, 3589,
    219808, 8452, 202010, 6930, 236309, 9487, 240208, 75535, 172333, 4366, 240167, 75534,
    172380, 4363, 172347, 4362, 24877, 196616, 188822, 202760, 238228, 75272, 238243, 75272,
    238236, 75271, 207124, 7430, 238224, 75268, 38540, 270, 26027, 196617, 26310, 196616,
    184453, 5896, 21442, 196615, 33048, 65543, 183221, 5895, 21455, 196614, 109118, 199442,
    109136, 199442, 189579, 202769, 30281, 196612, 171097, 4365, 131255, 68617, 131264, 68617,
    120257, 68615, 48176, 518, 48182, 518, 79213, 2563, 56800, 66581, 56781, 66579,
    1675, 18, 56881, 66578, 56899, 66578, 56747, 66577, 56764, 66577, 56834, 66576,
    56850, 66576, 57218, 66576, 56866, 66575, 235740, 9487, 21845, 196621, 51650, 781,
    56821, 66573, 171861, 4365, 77378, 133386, 145426, 200458, 168982, 200714, 179771, 70922,
    205648, 7434, 227410, 205578, 21378, 196617, 209241, 7433, 179763, 70920, 87424, 210438,
    200789, 203269, 200894, 203273, 243496, 141571, 10201, 25, 33267, 278, 184732, 5910,
    45685, 533, 27333, 196628, 45706, 532, 702, 19, 754, 19, 773, 19,
    11983, 19, 40307, 275, 183009, 5907, 184080, 5907, 184581, 5907, 184754, 5907,
    184714, 5906, 184099, 5905, 186568, 5905, 686, 16, 810, 16, 1768, 16,
    13245, 16, 33251, 272, 33922, 272, 184565, 5904, 190686, 6416, 11841, 15,
    48769, 783, 184116, 5903, 188230, 202767, 216800, 7695, 52147, 782, 11828, 13,
    48756, 781, 53404, 781, 56932, 66573, 188874, 202765, 8944, 12, 12844, 12,
    21206, 196620, 32665, 65548, 32677, 65548, 45959, 524, 52135, 780, 52234, 780,
    151634, 200460, 170377, 4364, 188797, 202764, 12464, 11, 26446, 196619, 27242, 196619,
    49206, 779, 53120, 779, 53393, 779, 122304, 68619, 122315, 68619, 151521, 200459,
    152469, 200459, 152480, 200459, 156036, 200459, 156047, 200459, 21187, 196618, 25213, 196618,
    26457, 196618, 27068, 196618, 27253, 196618, 27263, 196618, 52224, 778, 115362, 68618,
    145210, 200458, 152222, 200458, 152232, 200458, 152242, 200458, 156058, 200458, 156068, 200458,
    172480, 4362, 190676, 6410, 205880, 7434, 228854, 205578, 243652, 207370, 21197, 196617,
    24499, 196617, 25223, 196617, 26758, 196617, 49197, 777, 145201, 200457, 152252, 200457,
    182041, 5641, 227344, 205577, 228386, 205577, 243643, 207369, 246382, 65545, 21024, 196616,
    27474, 196616, 145227, 200456, 172032, 4360, 197667, 6408, 205434, 7432, 210004, 7432,
    225147, 134226440, 25721, 196615, 26351, 196615, 26613, 196615, 134112, 68871, 145220, 200455,
    176842, 70407, 188712, 202759, 205362, 7431, 209997, 7431, 211501, 7431, 211508, 7431,
    227353, 205575, 246452, 196615, 25034, 196614, 26701, 196614, 152119, 200454, 154636, 200454,
    176775, 70406, 182035, 5638, 200801, 203270, 244801, 141830, 154556, 200453, 176358, 70405,
    200838, 203269, 209952, 7429, 188331, 202756, 156216, 200467, 156235, 200467, 217149, 7697,
    39527, 272, 39543, 272, 217788, 7696, 102998, 199439, 103013, 199439, 103028, 199439,
    103043, 199439, 103506, 199439, 103521, 199439, 122064, 68623, 122079, 68623, 217135, 7694,
    122038, 68621, 122051, 68621, 146544, 200461, 146557, 200461, 40600, 268, 210920, 7434,
    210930, 7434, 122020, 68617, 122029, 68617, 171174, 4361, 154358, 200456, 154366, 200456,
    176969, 70408, 178292, 70408, 23321, 196615, 73798, 2055, 117780, 68615, 117787, 68615,
    148838, 200455, 148845, 200455, 211597, 7431, 211604, 7431, 82874, 209158, 154803, 200454,
    154809, 200454, 155366, 200454, 155372, 200454, 182115, 5638, 27132, 196613, 200923, 203269,
    140360, 3587, 5750, 22, 34188, 278, 25927, 196628, 38049, 273, 241326, 75536,
    35826, 271, 38034, 271, 38941, 271, 38956, 271, 39378, 271, 43194, 271,
    33302, 270, 39364, 270, 22360, 196620, 30636, 196620, 34210, 268, 34222, 268,
    35814, 268, 35841, 268, 43170, 268, 43182, 268, 143359, 200204, 231097, 9228,
    5727, 11, 23646, 196619, 23657, 196619, 37153, 267, 37164, 267, 231109, 9227,
    21332, 196618, 21342, 196618, 21352, 196618, 35804, 266, 38510, 266, 87576, 210442,
    242453, 141578, 21054, 196617, 21892, 196617, 24701, 196617, 30655, 196617, 21370, 196616,
    21869, 196616, 21901, 196616, 22396, 196616, 23638, 196616, 24710, 196616, 24725, 196616,
    25919, 196616, 25947, 196616, 26786, 196616, 32271, 196616, 37145, 264, 38520, 264,
    243732, 207368, 245798, 65544, 22456, 196615, 24718, 196615, 26779, 196615, 30648, 196615,
    206822, 7431, 219619, 8454, 22872, 196613, 32266, 196613, 77092, 133381, 87571, 210437,
    223082, 67117573, 239173, 75269, 223090, 67117572, 21329, 196611, 137733, 3587, 223087, 67117571,
    19767, 31, 165583, 200474, 152094, 200458, 152104, 200458, 178412, 70408, 221388, 8456,
    209327, 7430, 167491, 200470, 134933, 68876, 166627, 200460, 219229, 8453, 219218, 8452,
    92466, 199449, 92397, 199447, 239542, 75543, 239588, 75541, 78789, 2580, 90291, 199443,
    78753, 2578, 89981, 199442, 90147, 199442, 115802, 68626, 90201, 199441, 90348, 199441,
    90382, 199439, 115636, 68623, 116509, 68623, 89913, 199437, 90099, 199437, 90252, 199437,
    115610, 68621, 116483, 68621, 237835, 75277, 237787, 75276, 237811, 75276, 79720, 2571,
    116609, 68619, 79742, 2570, 187532, 202762, 22800, 196617, 78683, 2569, 78701, 2569,
    90412, 199433, 90430, 199433, 115700, 68617, 147194, 200457, 237769, 75273, 89961, 199431,
    115718, 68615, 116539, 68615, 245497, 208642, 47474, 557, 105881, 199469, 105926, 199469,
    198902, 6444, 106011, 199464, 106051, 199464, 54270, 807, 54786, 807, 14267, 38,
    109591, 199462, 109629, 199462, 55558, 805, 109481, 199460, 109517, 199460, 198822, 6436,
    46359, 546, 47327, 546, 17144, 33, 14825, 32, 14198, 31, 17993, 30,
    15438, 29, 162640, 200476, 162668, 200476, 199246, 6428, 108089, 199451, 108116, 199451,
    110570, 199451, 110597, 199451, 162722, 200474, 162748, 200474, 14924, 23, 180513, 70935,
    199919, 6423, 200063, 6423, 233795, 9239, 212587, 7446, 212609, 7446, 213587, 7446,
    213609, 7446, 220635, 8470, 15796, 21, 107528, 199445, 107549, 199445, 180409, 70933,
    180469, 70933, 110505, 199443, 110524, 199443, 218951, 73747, 21624, 196626, 144114, 200210,
    169915, 200722, 212279, 7442, 212297, 7442, 214359, 7442, 214377, 7442, 243232, 141586,
    162077, 200465, 162094, 200465, 180575, 70929, 29493, 196624, 182479, 5648, 220883, 8464,
    225482, 151003664, 108158, 199439, 108173, 199439, 156669, 200463, 156684, 200463, 180627, 70927,
    182404, 5647, 55085, 782, 55113, 782, 55645, 782, 169547, 200718, 169575, 200718,
    169819, 200718, 177832, 70414, 182375, 5646, 189396, 202766, 212231, 7438, 212245, 7438,
    213227, 7438, 213241, 7438, 214083, 7438, 214097, 7438, 214275, 7438, 214289, 7438,
    214899, 7438, 214913, 7438, 220495, 8462, 225452, 151003662, 243300, 141582, 42501, 269,
    218519, 73485, 28323, 196620, 55671, 780, 161883, 200460, 161895, 200460, 169653, 200716,
    177674, 70412, 218544, 73484, 75513, 2059, 76009, 2059, 81362, 2571, 124060, 68619,
    124071, 68619, 156578, 200459, 156589, 200459, 173042, 4363, 180547, 70923, 29099, 196618,
    29135, 196618, 30323, 196618, 83611, 209162, 83833, 209162, 161707, 200458, 161717, 200458,
    162592, 200458, 162602, 200458, 164209, 200458, 164219, 200458, 177192, 70410, 177460, 70410,
    180602, 70922, 220821, 8458, 221109, 8458, 243204, 141578, 180439, 70921, 29117, 196616,
    225517, 151003655, 225504, 151003654, 245468, 207878, 220728, 8453, 220778, 8453, 30025, 196612,
    220669, 8452, 220709, 8452, 245519, 208644, 245513, 208642, 197117, 6435, 197152, 6435,
    236078, 9507, 138418, 3604, 93655, 199443, 93674, 199443, 190282, 71696, 22615, 196623,
    45154, 527, 237861, 75279, 23211, 196622, 238026, 75278, 187903, 202764, 219908, 8460,
    219920, 8460, 24257, 196618, 218368, 73482, 238163, 75274, 242739, 141578, 242553, 141577,
    169076, 200712, 178573, 70664, 178588, 70664, 73065, 2055, 146793, 200455, 146800, 200455,
    175541, 70407, 178566, 70663, 178581, 70663, 206435, 7431, 206924, 7431, 206931, 7431,
    82568, 209158, 178560, 70662, 243682, 207366, 207698, 7429, 219951, 8452, 219955, 8452,
    243796, 207364, 122354, 68616, 122362, 68616, 122370, 68616, 201003, 203270, 201009, 203270,
    111576, 199444, 178196, 70406, 219088, 8451, 80773, 2566, 92210, 199447, 92233, 199447,
    187464, 202774, 187511, 202773, 90865, 199444, 138607, 3598, 187728, 202766, 118357, 68621,
    239529, 75533, 149420, 200460, 149506, 200460, 228006, 205580, 239502, 75532, 239910, 75532,
    137240, 3595, 187429, 202763, 239885, 75531, 118385, 68618, 138491, 3594, 137554, 3593,
    144212, 200201, 149469, 200457, 228036, 205577, 239479, 75529, 143526, 200200, 208379, 7432,
    239460, 75528, 239864, 75528, 143544, 200198, 137264, 3589, 245386, 207874, 137515, 3587,
    241688, 9997, 25194, 196613, 113395, 199447, 113418, 199447, 66177, 66577, 56551, 784,
    66210, 66576, 167183, 200464, 167199, 200464, 230141, 205584, 216001, 7434, 216011, 7434,
    216491, 7432, 216499, 7432, 52729, 783, 53035, 783, 53050, 783, 204251, 7180,
    26566, 196618, 26840, 196618, 52719, 778, 134229, 68873, 242984, 141577, 132926, 145415,
    154330, 200455, 204291, 7175, 242977, 141575, 243019, 141575, 243991, 207367, 204222, 7173,
    243026, 141572, 243016, 141571, 45485, 538, 3257, 22, 2314, 20, 2390, 20,
    2352, 18, 50030, 783, 72502, 1807, 50001, 782, 116595, 68622, 34849, 269,
    240039, 75533, 240064, 75532, 240088, 75532, 133399, 68875, 146894, 200459, 170934, 4363,
    57429, 66570, 116652, 68618, 145897, 200458, 146351, 200458, 170913, 4362, 227526, 205578,
    227546, 205578, 227659, 205578, 145705, 200457, 145963, 200457, 242621, 141577, 22072, 196616,
    145980, 200456, 146380, 200455, 175721, 70407, 144193, 200198, 145913, 200454, 146367, 200454,
    208987, 7430, 245261, 207619, 11648, 19, 43519, 275, 77176, 133395, 11630, 18,
    73631, 2066, 77070, 133394, 79024, 2578, 148021, 200466, 35734, 273, 37071, 273,
    37088, 273, 147644, 200465, 147661, 200465, 73615, 2064, 77054, 133392, 79008, 2576,
    148432, 200464, 148448, 200464, 36469, 271, 36484, 271, 44585, 270, 50831, 782,
    76193, 2062, 8270, 13, 26266, 196621, 50818, 781, 138160, 3597, 6889, 12,
    36561, 268, 50845, 780, 138823, 3596, 208851, 7436, 5387, 11, 23788, 196619,
    24188, 196619, 36550, 267, 168739, 69387, 227953, 205579, 24352, 196618, 51978, 778,
    73805, 2058, 84767, 209418, 138034, 3594, 168729, 69386, 168883, 69386, 175744, 70410,
    175942, 70410, 206807, 7434, 207344, 7434, 207354, 7434, 208426, 7434, 137921, 3593,
    148330, 200457, 148339, 200457, 170834, 4361, 175824, 70409, 176127, 70409, 176380, 70409,
    208410, 7433, 231620, 9225, 23285, 196616, 23293, 196616, 76185, 2056, 83893, 209160,
    148478, 200456, 175631, 70408, 208239, 7432, 208755, 7432, 231926, 9224, 232191, 9224,
    232408, 9224, 206509, 7431, 207691, 7431, 208124, 7431, 26260, 196614, 30456, 196614,
    32325, 196614, 144740, 200454, 146807, 200454, 147325, 200454, 149601, 200454, 151063, 200454,
    154277, 200454, 171832, 4358, 206396, 7430, 228586, 205574, 154283, 200453, 181741, 5637,
    149104, 200452, 151192, 200452, 206358, 7428, 207644, 7428, 4701, 19, 247395, 145163,
    246926, 145160, 176198, 70406, 175776, 70404, 25750, 196611, 177534, 70408, 178094, 70408,
    25653, 196627, 38144, 274, 238313, 75276, 243929, 207368, 234878, 9219, 245588, 208899,
    17295, 62, 54115, 826, 185168, 5944, 185720, 5936, 29189, 196644, 199630, 6434,
    18261, 33, 199750, 6430, 18411, 29, 173307, 4379, 237164, 9499, 199698, 6426,
    15817, 25, 16615, 25, 16665, 25, 81591, 2585, 247901, 145175, 233728, 9238,
    75758, 2069, 247685, 145173, 83715, 209172, 218586, 73491, 169861, 200722, 162849, 200465,
    247668, 145169, 29707, 196624, 59586, 66576, 125171, 68624, 157758, 200464, 108830, 199439,
    162804, 200463, 27995, 196622, 30285, 196622, 59558, 66574, 71089, 1550, 158907, 200460,
    81709, 2570, 100825, 199454, 247320, 145170, 238346, 75281, 11375, 16, 25865, 196619,
    153141, 200458, 176696, 70407, 176621, 70406, 222214, 33563142, 222226, 33563140, 245240, 207619,
    179472, 70663, 36229, 279, 45227, 534, 78091, 133398, 84978, 209686, 85454, 209942,
    35934, 276, 190264, 71698, 35917, 273, 36424, 273, 48138, 527, 74714, 2063,
    208934, 7439, 208949, 7439, 233043, 9231, 77561, 133390, 87845, 210446, 140251, 3598,
    150811, 200462, 208649, 7438, 6830, 13, 171401, 4362, 208901, 7434, 188015, 202761,
    218786, 73737, 231270, 9225, 23560, 196616, 169270, 200712, 171411, 4360, 218795, 73736,
    228054, 205576, 23774, 196615, 74729, 2055, 149777, 200455, 231263, 9223, 135535, 3590,
    169278, 200710, 208233, 7430, 216594, 7430, 169092, 200709, 169195, 200709, 169342, 200709,
    205911, 7428, 210375, 7428, 33354, 291, 48366, 800, 49311, 800, 48335, 799,
    49280, 799, 137002, 3612, 190348, 71705, 949, 23, 136349, 3607, 6120, 22,
    37377, 278, 40390, 278, 20939, 21, 233286, 9237, 136330, 3603, 201105, 6930,
    233545, 9234, 168277, 69393, 230995, 9233, 232478, 9232, 6105, 15, 25118, 196623,
    52622, 783, 152902, 200463, 152917, 200463, 165034, 200463, 165049, 200463, 168294, 69391,
    230980, 9231, 233157, 9231, 168162, 69390, 40377, 269, 44701, 269, 71552, 1805,
    141916, 3597, 143981, 200205, 232981, 9229, 21728, 196620, 56651, 780, 133048, 68876,
    133060, 68876, 168150, 69388, 188396, 202764, 233312, 9228, 53493, 779, 86398, 209931,
    149953, 200459, 152794, 200459, 152805, 200459, 205626, 7435, 205637, 7435, 21118, 196618,
    39605, 266, 40153, 266, 52331, 778, 53483, 778, 133072, 68874, 145122, 200458,
    145489, 200458, 154827, 200458, 168176, 69386, 175261, 70154, 205699, 7434, 205745, 7434,
    205755, 7434, 206132, 7434, 208557, 7434, 243633, 207370, 26403, 196617, 37525, 265,
    39615, 265, 52322, 777, 144605, 200457, 154728, 200457, 174978, 70153, 188931, 202761,
    205106, 7433, 205561, 7433, 205890, 7433, 209889, 7433, 211208, 7433, 226706, 184558089,
    233418, 9225, 37534, 264, 39952, 264, 51988, 776, 136250, 3592, 221708, 16785928,
    221716, 16785928, 230521, 74504, 230555, 74504, 233410, 9224, 134296, 68871, 172442, 4359,
    220391, 8455, 23425, 196614, 26377, 196614, 66799, 1286, 68912, 1542, 147006, 200454,
    149353, 200454, 230529, 74502, 242749, 141574, 68918, 1541, 143289, 66565, 145117, 200453,
    145525, 200453, 147001, 200453, 149784, 200453, 175320, 70405, 243688, 207365, 245642, 66821,
    246516, 200197, 144857, 200452, 156360, 200452, 176280, 70404, 176838, 70404, 221727, 16785924,
    135544, 3587, 221724, 16785923, 245430, 207874, 220293, 8453, 200941, 203267, 136899, 3587,
    33452, 273, 118227, 68624, 169097, 200720, 6943, 15, 87503, 210447, 94850, 199439,
    181771, 5647, 118213, 68622, 51628, 781, 94865, 199437, 169304, 200717, 51616, 780,
    169292, 200716, 35117, 267, 87493, 210442, 33469, 265, 35108, 265, 36764, 265,
    73270, 2057, 35372, 264, 87435, 210440, 169200, 200712, 169284, 200712, 35380, 263,
    169013, 200711, 223332, 67117575, 223486, 67117575, 223094, 67117574, 223480, 67117574, 223058, 67117573,
    23459, 196612, 73257, 2052, 76589, 2052, 223066, 67117572, 73279, 2051, 76880, 133379,
    87490, 210435, 135403, 3587, 223063, 67117571, 76854, 133378, 87433, 210434, 135295, 3586,
    37399, 274, 240335, 75535, 139253, 3598, 139278, 3598, 240392, 75534, 240322, 75533,
    139267, 3595, 26601, 196614, 238392, 75270, 242849, 141574, 26863, 196613, 238398, 75269,
    143466, 200196, 238403, 75266, 19080, 19, 111525, 199441, 43231, 271, 203259, 6927,
    81863, 2574, 146725, 200462, 203231, 6926, 30686, 196621, 180912, 70924, 180936, 70924,
    180960, 70924, 19245, 11, 43209, 267, 81841, 2571, 82028, 2571, 82050, 2571,
    218624, 73483, 19267, 10, 30842, 196618, 169957, 200714, 218646, 73482, 30432, 196616,
    30525, 196615, 15921, 54, 105674, 199469, 105719, 199469, 141216, 3626, 105551, 199463,
    105590, 199463, 140857, 3617, 17503, 30, 140734, 3611, 159515, 200474, 159541, 200474,
    159593, 200474, 159619, 200474, 163625, 200474, 163651, 200474, 212127, 7450, 212153, 7450,
    229283, 205594, 229733, 205594, 17270, 25, 141272, 3609, 141704, 3609, 105788, 199448,
    105812, 199448, 109397, 199448, 109421, 199448, 75619, 2071, 124003, 68631, 124026, 68631,
    14879, 22, 29167, 196630, 105468, 199446, 105490, 199446, 77672, 133397, 87950, 210453,
    135558, 3605, 141605, 3605, 173218, 4373, 55397, 788, 55501, 788, 65556, 66580,
    173288, 4371, 59964, 66578, 68127, 1298, 68305, 1298, 159453, 200466, 159471, 200466,
    172654, 4369, 172824, 4369, 172858, 4369, 182276, 5649, 182310, 5649, 29319, 196624,
    29461, 196624, 54037, 784, 54451, 784, 54483, 784, 143117, 66576, 143149, 66576,
    159403, 200464, 159419, 200464, 229065, 205584, 229221, 205584, 244057, 207376, 244193, 207376,
    141172, 3599, 168794, 69391, 173254, 4367, 182556, 5647, 28749, 196622, 28777, 196622,
    32475, 196622, 32959, 65550, 141326, 3598, 158999, 200462, 159013, 200462, 160076, 200462,
    160090, 200462, 160985, 200462, 160999, 200462, 163331, 200462, 163345, 200462, 163691, 200462,
    163705, 200462, 163955, 200462, 163969, 200462, 234792, 9230, 244115, 207374, 125232, 68621,
    125245, 68621, 156630, 200460, 156642, 200460, 177258, 70412, 212787, 7436, 212799, 7436,
    234766, 9228, 123739, 68619, 123750, 68619, 156841, 200458, 156851, 200458, 177308, 70410,
    178084, 70410, 215147, 7434, 215157, 7434, 214111, 7432, 214119, 7432, 140831, 3590,
    177940, 70406, 214323, 7430, 214329, 7430, 237431, 9504, 133088, 68888, 133112, 68886,
    142404, 3602, 92541, 199441, 92558, 199441, 133314, 68881, 133331, 68881, 135280, 3599,
    142485, 3597, 241300, 75533, 241313, 75533, 133290, 68876, 133302, 68876, 142392, 3596,
    85099, 209930, 144309, 200201, 146208, 200457, 146217, 200457, 221599, 8456, 21535, 196615,
    133276, 68871, 133283, 68871, 144576, 200455, 21801, 196614, 133082, 68870, 133134, 68870,
    10335, 23, 10358, 18, 145623, 200451, 38422, 287, 176962, 70407, 200960, 203267,
    21933, 196610, 36196, 289, 8340, 30, 174167, 142622, 174307, 142621, 8298, 28,
    174336, 142619, 7423, 26, 174591, 142618, 3300, 25, 5297, 25, 6032, 25,
    7398, 25, 4476, 24, 7880, 24, 35488, 280, 36873, 280, 175184, 70168,
    3748, 23, 7449, 23, 23615, 196631, 34876, 279, 49941, 791, 93434, 199447,
    96046, 199447, 96069, 199447, 217112, 7703, 3626, 22, 4437, 22, 6010, 22,
    6718, 22, 19160, 22, 137298, 3606, 171788, 4374, 183632, 5910, 183780, 5910,
    186501, 5910, 218214, 7702, 3279, 21, 4500, 21, 4987, 21, 7904, 21,
    23040, 196629, 24111, 196629, 65813, 66581, 92355, 199445, 92376, 199445, 93457, 199445,
    96004, 199445, 96025, 199445, 174617, 142613, 183759, 5909, 183822, 5909, 186429, 5909,
    218193, 7701, 1173, 20, 4967, 20, 5990, 20, 12056, 20, 55836, 788,
    58164, 66580, 138461, 3604, 148383, 200468, 171043, 4372, 171549, 4372, 171569, 4372,
    171589, 4372, 183477, 5908, 183597, 5908, 183802, 5908, 183972, 5908, 186450, 5908,
    1193, 19, 6476, 19, 6635, 19, 9414, 19, 22311, 196627, 23120, 196627,
    57799, 66579, 94777, 199443, 138253, 3603, 138835, 3603, 171024, 4371, 183497, 5907,
    185972, 5907, 188414, 202771, 217308, 7699, 5256, 18, 5322, 18, 6617, 18,
    6979, 18, 9433, 18, 51498, 786, 94638, 199442, 183459, 5906, 4211, 17,
    4459, 17, 5470, 17, 58184, 66577, 139010, 3601, 186484, 5905, 217200, 7697,
    217327, 7697, 218340, 7697, 6601, 16, 118763, 68624, 118779, 68624, 183286, 5904,
    7369, 15, 7472, 15, 18750, 15, 20708, 15, 50392, 783, 51421, 783,
    95652, 199439, 95667, 199439, 183257, 5903, 183302, 5903, 183617, 5903, 183654, 5903,
    2889, 14, 2926, 14, 7384, 14, 8326, 14, 8451, 14, 32689, 65550,
    32733, 65550, 34862, 270, 49874, 782, 49888, 782, 50378, 782, 51068, 782,
    51082, 782, 51166, 782, 51407, 782, 55808, 782, 55822, 782, 96817, 199438,
    117841, 68622, 117855, 68622, 171301, 4366, 171323, 4366, 183243, 5902, 183272, 5902,
    185831, 5902, 4424, 13, 4532, 13, 6057, 13, 6080, 13, 6740, 13,
    7535, 13, 12667, 13, 18765, 13, 32720, 65549, 49861, 781, 51153, 781,
    51809, 781, 147838, 200461, 147851, 200461, 151028, 200461, 171536, 4365, 185845, 5901,
    201438, 6925, 2914, 12, 4412, 12, 5978, 12, 9402, 12, 22217, 196620,
    23861, 196620, 23897, 196620, 24053, 196620, 50366, 780, 50669, 780, 50751, 780,
    51465, 780, 55796, 780, 73815, 2060, 84376, 209420, 145804, 200460, 171063, 4364,
    171075, 4364, 171524, 4364, 196860, 6412, 203322, 6924, 4521, 11, 4545, 11,
    22229, 196619, 22955, 196619, 23909, 196619, 24065, 196619, 30586, 196619, 50658, 779,
    50740, 779, 51207, 779, 51487, 779, 55977, 779, 56678, 779, 58143, 66571,
    76704, 2059, 84272, 209419, 94627, 199435, 147995, 200459, 148304, 200459, 169225, 200715,
    171616, 4363, 174296, 142603, 175901, 70411, 181702, 5643, 181824, 5643, 188031, 202763,
    197083, 6411, 197242, 6411, 200713, 6411, 246293, 65547, 6070, 10, 22595, 196618,
    22966, 196618, 30566, 196618, 30576, 196618, 30712, 196618, 32256, 196618, 32747, 65546,
    50458, 778, 51197, 778, 51477, 778, 51915, 778, 55943, 778, 58154, 66570,
    73827, 2058, 150554, 200458, 151570, 200458, 164719, 200458, 164885, 200458, 164895, 200458,
    169215, 200714, 183449, 5898, 188433, 202762, 197462, 6410, 206757, 7434, 215546, 7434,
    215556, 7434, 228294, 205578, 229898, 205578, 20552, 9, 22240, 196617, 22475, 196617,
    22818, 196617, 23416, 196617, 24243, 196617, 30677, 196617, 48153, 521, 51398, 777,
    51906, 777, 58134, 66569, 82880, 209161, 94796, 199433, 94805, 199433, 117869, 68617,
    150071, 200457, 174287, 142601, 175808, 70409, 231858, 9225, 231867, 9225, 246949, 145161,
    247155, 145161, 20572, 8, 22976, 196616, 23198, 196616, 23380, 196616, 23536, 196616,
    23544, 196616, 23552, 196616, 30404, 196616, 32114, 196616, 73163, 2056, 118755, 68616,
    138272, 3592, 147895, 200456, 147903, 200456, 147980, 200456, 148561, 200456, 149384, 200456,
    149392, 200456, 164389, 200456, 171348, 4360, 171627, 4360, 176177, 70408, 178244, 70408,
    181694, 5640, 188962, 202760, 228083, 205576, 242713, 141576, 247096, 145160, 247139, 145160,
    24076, 196615, 24236, 196615, 24855, 196615, 32122, 196615, 32288, 196615, 82626, 209159,
    147491, 200455, 147988, 200455, 149119, 200455, 150541, 200455, 151557, 200455, 171609, 4359,
    205342, 7431, 208419, 7431, 208974, 7431, 227839, 205575, 242796, 141575, 242830, 141575,
    243740, 207367, 22058, 196614, 22848, 196614, 144167, 200198, 150548, 200454, 151011, 200454,
    151564, 200454, 228222, 205574, 228288, 205574, 242686, 141574, 244586, 141830, 23436, 196613,
    145816, 200453, 149614, 200453, 175705, 70405, 32031, 196612, 138044, 3588, 245290, 207619,
    245296, 207619, 3714, 23, 183885, 5911, 35466, 278, 94233, 199446, 94255, 199446,
    183534, 5910, 2661, 20, 2699, 20, 3517, 20, 6553, 20, 7515, 20,
    36813, 276, 36833, 276, 36853, 276, 2731, 19, 35447, 275, 1657, 18,
    2681, 18, 34742, 274, 36724, 274, 111691, 199442, 111709, 199442, 2207, 17,
    2750, 17, 5436, 17, 72517, 1809, 89151, 199441, 207015, 7441, 217045, 7697,
    7499, 16, 150606, 200464, 94203, 199439, 94218, 199439, 96729, 199439, 133514, 68878,
    133745, 68878, 133617, 68877, 225835, 167780877, 2719, 12, 2767, 12, 7487, 12,
    217467, 7692, 225848, 167780876, 22674, 196619, 23029, 196619, 23235, 196619, 24291, 196619,
    148410, 200459, 148421, 200459, 233032, 9227, 22330, 196618, 25691, 196618, 145778, 200458,
    217457, 7690, 23920, 196617, 211453, 7433, 220163, 8457, 22013, 196616, 23929, 196616,
    79316, 2568, 143973, 200200, 144491, 200456, 207167, 7432, 207451, 7432, 211648, 7432,
    211656, 7432, 230513, 74504, 25684, 196615, 66948, 1287, 149699, 200455, 175817, 70407,
    176015, 70407, 206530, 7431, 208093, 7431, 228258, 205575, 228265, 205575, 175358, 70406,
    176301, 70406, 178214, 70406, 205470, 7430, 207919, 7430, 207925, 7430, 208151, 7430,
    208544, 7430, 209411, 7430, 209776, 7430, 209782, 7430, 210795, 7430, 230498, 74502,
    244433, 141830, 21063, 196613, 57255, 66565, 146753, 200453, 149978, 200453, 149983, 200453,
    175626, 70405, 175794, 70405, 176003, 70405, 205765, 7429, 207010, 7429, 220219, 8453,
    225864, 167780869, 233324, 9221, 74442, 2052, 175603, 70404, 225860, 167780868, 232586, 9220,
    245580, 208900, 57252, 66563, 77394, 133379, 87726, 210435, 135454, 3587, 232583, 9219,
    241629, 10012, 136650, 3607, 155994, 200469, 156015, 200469, 89722, 199441, 89739, 199441,
    40265, 272, 241887, 9998, 118941, 68619, 118952, 68619, 154374, 200459, 154385, 200459,
    155190, 200459, 155201, 200459, 201285, 6923, 27482, 196618, 37000, 266, 96709, 199434,
    96719, 199434, 134303, 68874, 134313, 68874, 134278, 68873, 134287, 68873, 140682, 3593,
    205173, 7433, 205182, 7433, 226723, 184558089, 155980, 200455, 155987, 200455, 175843, 70407,
    26412, 196614, 26738, 196614, 176902, 70406, 206218, 7430, 206224, 7430, 154561, 200453,
    154566, 200453, 24348, 196612, 245403, 207874, 10680, 28, 139494, 3606, 139718, 3599,
    52007, 780, 52019, 780, 71628, 1804, 51996, 779, 71640, 1802, 99208, 199433,
    242874, 141576, 152838, 200455, 220144, 8455, 176418, 70406, 220151, 8453, 168671, 69387,
    26607, 196614, 26868, 196614, 27017, 196613, 224128, 100672005, 224552, 117449221, 224136, 100672004,
    224560, 117449220, 224133, 100672003, 224557, 117449219, 140276, 3586, 9843, 16, 44658, 267,
    66527, 66570, 225267, 151003657, 225276, 151003657, 152548, 200456, 152556, 200456, 209500, 7432,
    209508, 7432, 25176, 196614, 225288, 151003652, 225285, 151003651, 228914, 205575, 133819, 68888,
    96946, 199447, 171897, 4375, 89191, 199445, 34168, 276, 88271, 199444, 88336, 199444,
    58334, 66579, 216677, 7699, 18699, 18, 33316, 274, 101503, 199442, 101521, 199442,
    133140, 68882, 155282, 200466, 241869, 10002, 3609, 17, 1628, 16, 88356, 199440,
    88372, 199440, 89261, 199440, 101549, 199440, 184287, 5904, 97400, 199439, 115266, 68623,
    133166, 68879, 184272, 5903, 86994, 210190, 88257, 199438, 96990, 199438, 97039, 199438,
    114389, 68366, 147331, 200462, 147345, 200462, 147590, 200462, 216663, 7694, 217443, 7694,
    1550, 13, 1615, 13, 21959, 196621, 82426, 2573, 86981, 210189, 89248, 199437,
    97338, 199437, 97387, 199437, 101363, 199437, 101376, 199437, 101870, 199437, 114679, 68365,
    147626, 200461, 149940, 200461, 150239, 200461, 182996, 5901, 186842, 5901, 11363, 12,
    40118, 268, 88388, 199436, 89179, 199436, 97027, 199436, 97351, 199436, 101413, 199436,
    101425, 199436, 101437, 199436, 101449, 199436, 102141, 199436, 114618, 68364, 182095, 5644,
    182144, 5644, 242517, 141580, 37238, 267, 89815, 199435, 89872, 199435, 96979, 199435,
    101481, 199435, 101492, 199435, 101898, 199435, 101909, 199435, 114732, 68363, 115281, 68619,
    144285, 200203, 1579, 10, 21177, 196618, 21422, 196618, 37249, 266, 39736, 266,
    88300, 199434, 88310, 199434, 88400, 199434, 96969, 199434, 101461, 199434, 101471, 199434,
    101539, 199434, 101920, 199434, 101930, 199434, 102169, 199434, 114713, 68362, 115256, 68618,
    119120, 68618, 219827, 8458, 242729, 141578, 13076, 9, 21557, 196617, 21950, 196617,
    24986, 196617, 39727, 265, 68810, 1289, 76261, 2057, 88291, 199433, 96937, 199433,
    101395, 199433, 101404, 199433, 101940, 199433, 102160, 199433, 114536, 68361, 114595, 68361,
    114723, 68361, 132797, 145417, 137289, 3593, 155659, 200457, 155668, 200457, 164447, 200457,
    164456, 200457, 207626, 7433, 207635, 7433, 245662, 65545, 23366, 196616, 88071, 210440,
    88320, 199432, 88328, 199432, 97004, 199432, 97019, 199432, 101890, 199432, 114403, 68360,
    114411, 68360, 121520, 68616, 133158, 68872, 135515, 3592, 138581, 3592, 147443, 200456,
    149157, 200456, 152010, 200456, 155274, 200456, 209396, 7432, 219648, 8456, 97012, 199431,
    101883, 199431, 102153, 199431, 114419, 68359, 114604, 68359, 144709, 200455, 145187, 200455,
    149067, 200455, 149988, 200455, 171920, 4359, 207529, 7431, 208144, 7431, 210018, 7431,
    227462, 205575, 232441, 9223, 20997, 196614, 21227, 196614, 101389, 199430, 114589, 68358,
    141118, 3590, 143353, 200198, 144588, 200454, 147832, 200454, 154526, 200454, 210012, 7430,
    232435, 9222, 242511, 141574, 21103, 196613, 22892, 196613, 22933, 196613, 23468, 196613,
    30470, 196613, 115292, 68613, 149332, 200453, 149797, 200453, 153490, 200453, 164507, 200453,
    176884, 70405, 232452, 9221, 243472, 141573, 21155, 196612, 22131, 196612, 23521, 196612,
    24609, 196612, 26399, 196612, 175982, 70404, 176324, 70404, 206298, 7428, 219057, 8452,
    219691, 8452, 243701, 207364, 175780, 70403, 219054, 8451, 223548, 83894787, 231382, 9218,
    167513, 200470, 167535, 200470, 215809, 7446, 215831, 7446, 134945, 68876, 134957, 68876,
    166639, 200460, 166651, 200460, 92491, 199449, 92516, 199449, 92420, 199447, 92443, 199447,
    239565, 75543, 239609, 75541, 78809, 2580, 90310, 199443, 90329, 199443, 78771, 2578,
    89999, 199442, 90017, 199442, 90165, 199442, 90183, 199442, 115820, 68626, 115838, 68626,
    90218, 199441, 90235, 199441, 90365, 199441, 90397, 199439, 115651, 68623, 116524, 68623,
    89926, 199437, 90112, 199437, 90265, 199437, 90278, 199437, 115623, 68621, 116496, 68621,
    237848, 75277, 237799, 75276, 237823, 75276, 79731, 2571, 116620, 68619, 116631, 68619,
    79752, 2570, 187542, 202762, 22809, 196617, 78692, 2569, 78710, 2569, 90421, 199433,
    90439, 199433, 115709, 68617, 147203, 200457, 237778, 75273, 89968, 199431, 115725, 68615,
    116546, 68615, 135984, 3587, 245499, 208642, 245365, 207874, 176609, 70404, 38825, 273,
    239273, 75537, 235644, 9487, 239243, 75535, 170250, 4366, 170224, 4365, 244708, 141837,
    115426, 68619, 21128, 196618, 187355, 202762, 21771, 196617, 38580, 265, 153638, 200457,
    237525, 75273, 237543, 75273, 237561, 75273, 237579, 75273, 25989, 196615, 176684, 70406,
    176644, 70405, 237515, 75269, 140345, 3587, 213295, 7451, 213322, 7451, 224295, 100672006,
    224723, 117449222, 222735, 50340359, 222742, 50340359, 222749, 50340357, 39676, 281, 196893, 6424,
    2542, 23, 57318, 66583, 100259, 199447, 100282, 199447, 2521, 21, 8478, 20,
    49841, 788, 93531, 199444, 198080, 6420, 198179, 6420, 50439, 787, 197990, 6419,
    2779, 18, 3831, 18, 8498, 18, 49805, 786, 49823, 786, 51436, 786,
    4604, 17, 4637, 17, 100225, 199441, 100242, 199441, 2797, 16, 4621, 16,
    36963, 272, 49789, 784, 50407, 784, 50423, 784, 116938, 68624, 133528, 68880,
    200734, 203280, 32612, 196623, 79238, 2575, 94158, 199439, 4556, 14, 36742, 270,
    91798, 199438, 100333, 199438, 100347, 199438, 114886, 68366, 150427, 200462, 179781, 70926,
    20829, 13, 57725, 66573, 79064, 2573, 145919, 200461, 151473, 200461, 179858, 70925,
    34824, 268, 35722, 268, 79042, 2572, 92314, 199436, 179810, 70924, 22036, 196619,
    57386, 66571, 57738, 66571, 79077, 2571, 116773, 68619, 117830, 68619, 145714, 200459,
    148067, 200459, 175066, 70155, 179799, 70923, 179830, 70923, 179871, 70923, 179890, 70923,
    187645, 202763, 230405, 74507, 231609, 9227, 23328, 196618, 79054, 2570, 94173, 199434,
    117751, 68618, 117761, 68618, 139945, 3594, 145725, 200458, 146459, 200458, 148057, 200458,
    152076, 200458, 155798, 200458, 175674, 70410, 187822, 202762, 227781, 205578, 227862, 205578,
    230416, 74506, 230426, 74506, 231916, 9226, 22736, 196617, 35618, 265, 36954, 265,
    36979, 265, 57341, 66569, 116784, 68617, 117742, 68617, 117771, 68617, 146422, 200457,
    146431, 200457, 146450, 200457, 147179, 200457, 175047, 70153, 187784, 202761, 227600, 205577,
    227715, 205577, 78593, 2568, 118883, 68616, 146406, 200456, 146414, 200456, 147678, 200456,
    147686, 200456, 179822, 70920, 179882, 70920, 187877, 202760, 209298, 7432, 227609, 205576,
    22029, 196615, 23338, 196615, 144778, 200455, 149210, 200455, 153319, 200455, 187638, 202759,
    188169, 202759, 227910, 205575, 246501, 196615, 22835, 196614, 23146, 196614, 70445, 1542,
    153313, 200454, 154505, 200454, 176721, 70406, 221668, 16785925, 179795, 70916, 200724, 203268,
    221676, 16785924, 200933, 203267, 221673, 16785923, 245270, 207618, 245501, 208642, 20399, 20,
    10183, 18, 12594, 18, 20434, 18, 152452, 200465, 12942, 15, 20419, 15,
    182081, 5646, 240350, 75534, 182174, 5645, 240420, 75533, 9917, 12, 40026, 268,
    12028, 11, 32824, 65547, 74641, 2059, 74761, 2059, 58797, 66570, 58824, 66570,
    58866, 66570, 83250, 209162, 25232, 196617, 39746, 265, 240383, 75529, 26338, 196616,
    52787, 776, 138552, 3592, 142508, 3592, 155326, 200456, 246173, 65544, 67699, 1286,
    154702, 200454, 188408, 202758, 216588, 7430, 154478, 200453, 140124, 3597, 140290, 3596,
    138893, 3592, 139589, 3592, 139614, 3592, 140637, 3591, 139584, 3589, 139622, 3588,
    140226, 3588, 121285, 68611, 138031, 3587, 139040, 3587, 139597, 3587, 139611, 3587,
    140121, 3587, 140230, 3587, 142031, 3587, 144603, 200450, 243460, 141570, 211472, 7431,
    243533, 141572, 243518, 141571, 243527, 141571, 21940, 196610, 135253, 3604, 77406, 133395,
    87738, 210451, 3865, 18, 4010, 17, 138935, 3601, 3849, 16, 74141, 2064,
    74468, 2064, 69550, 1551, 77318, 133391, 87707, 210447, 135376, 3599, 74454, 2062,
    77425, 133390, 87757, 210446, 69537, 1549, 69575, 1549, 135363, 3597, 151078, 200460,
    151090, 200460, 165073, 200460, 165085, 200460, 135316, 3595, 147075, 200459, 148801, 200459,
    149903, 200459, 69527, 1546, 69565, 1546, 76252, 2057, 243843, 207369, 244357, 141833,
    77973, 133384, 88050, 210440, 135507, 3592, 142694, 66568, 242816, 141576, 243063, 141576,
    243368, 141576, 243765, 207368, 224764, 134226439, 242902, 141575, 244350, 141831, 224751, 134226438,
    242599, 141574, 225155, 134226437, 73961, 2052, 151074, 200452, 224760, 134226436, 21760, 196611,
    77235, 133379, 87541, 210435, 135340, 3587, 224757, 134226435, 244400, 141826, 44134, 292,
    20073, 21, 168137, 200461, 229938, 205581, 205502, 7436, 178300, 70410, 211491, 7434,
    150848, 200457, 150857, 200457, 206560, 7433, 208663, 7433, 208672, 7433, 209040, 7433,
    209049, 7433, 146771, 200456, 178765, 70664, 205729, 7432, 205737, 7432, 207886, 7432,
    209174, 7432, 209768, 7432, 210772, 7432, 210780, 7432, 230295, 205576, 164871, 200455,
    164878, 200455, 178758, 70663, 205619, 7431, 208164, 7431, 209404, 7431, 211260, 7431,
    215573, 7431, 215580, 7431, 215625, 7431, 215632, 7431, 149964, 200454, 176573, 70406,
    205152, 7430, 206605, 7430, 209384, 7430, 211611, 7430, 74216, 2053, 154443, 200453,
    178753, 70661, 206280, 7429, 208969, 7429, 209272, 7429, 83059, 209156, 136905, 3588,
    156193, 200452, 178749, 70660, 211314, 7428, 219406, 8451, 226588, 184558098, 226624, 184558098,
    226672, 184558087, 226660, 184558086, 243444, 141574, 150456, 200450, 40245, 276, 10063, 19,
    13278, 18, 37882, 271, 27287, 196619, 197600, 6411, 218837, 73739, 27528, 196618,
    169412, 200714, 218871, 73738, 25241, 196617, 27434, 196617, 80120, 2569, 169524, 200713,
    218881, 73737, 228487, 205577, 25050, 196616, 80112, 2568, 202118, 6920, 202126, 6920,
    25547, 196615, 27054, 196615, 211151, 7430, 219323, 8452, 241701, 10008, 233116, 9225,
    26931, 196613, 26719, 196612, 17357, 62, 54173, 826, 185224, 5944, 185768, 5936,
    29225, 196644, 199664, 6434, 18294, 33, 199780, 6430, 18440, 29, 173334, 4379,
    237191, 9499, 199724, 6426, 15842, 25, 16640, 25, 16690, 25, 81616, 2585,
    233750, 9238, 75779, 2069, 83735, 209172, 218605, 73491, 169879, 200722, 214757, 7442,
    214775, 7442, 162866, 200465, 162883, 200465, 29723, 196624, 59602, 66576, 125187, 68624,
    125203, 68624, 157774, 200464, 157790, 200464, 108845, 199439, 108860, 199439, 162819, 200463,
    162834, 200463, 28009, 196622, 30299, 196622, 59572, 66574, 71103, 1550, 158919, 200460,
    158931, 200460, 81719, 2570, 18995, 30, 3648, 29, 94537, 199451, 48951, 794,
    183373, 5914, 34703, 281, 37932, 281, 48926, 793, 190373, 71705, 217741, 7705,
    8155, 24, 183399, 5912, 5213, 23, 13788, 23, 94587, 199447, 116694, 68630,
    118260, 68630, 135457, 3606, 202490, 6934, 217766, 7702, 246360, 65558, 10281, 21,
    51788, 789, 70476, 1557, 94516, 199445, 5236, 20, 10043, 20, 13381, 20,
    52850, 788, 91747, 199444, 98539, 199444, 98559, 199444, 202172, 6932, 19025, 19,
    38310, 275, 48488, 787, 96470, 199443, 103695, 199443, 103714, 199443, 10447, 18,
    34662, 274, 37914, 274, 48453, 786, 51712, 786, 53131, 786, 98410, 199442,
    98428, 199442, 98446, 199442, 98464, 199442, 99253, 199442, 99271, 199442, 9826, 17,
    10098, 17, 13652, 17, 48471, 785, 49049, 785, 52833, 785, 94610, 199441,
    97972, 199441, 97989, 199441, 98579, 199441, 98596, 199441, 98613, 199441, 98630, 199441,
    100361, 199441, 100378, 199441, 102816, 199441, 102833, 199441, 103599, 199441, 103616, 199441,
    133853, 68881, 133870, 68881, 188104, 202769, 198240, 6417, 10302, 16, 48437, 784,
    91767, 199440, 120048, 68624, 120064, 68624, 122242, 68624, 122258, 68624, 13401, 15,
    49034, 783, 98372, 199439, 98387, 199439, 206479, 7439, 206494, 7439, 241673, 9999,
    20655, 14, 25199, 196622, 40424, 270, 122214, 68622, 122228, 68622, 153238, 200462,
    206944, 7438, 10750, 13, 25620, 196621, 40560, 269, 58109, 66573, 103669, 199437,
    103682, 199437, 139646, 3597, 198278, 6413, 209016, 7437, 220051, 8461, 247254, 145165,
    10435, 12, 139529, 3596, 153226, 200460, 187691, 202764, 188384, 202764, 208695, 7436,
    231591, 9228, 247217, 145164, 247242, 145164, 27078, 196619, 119913, 68619, 119924, 68619,
    139600, 3595, 208890, 7435, 221516, 8459, 233435, 9227, 247206, 145163, 25040, 196618,
    25160, 196618, 32437, 196618, 33000, 65546, 67143, 1290, 98519, 199434, 98529, 199434,
    147539, 200458, 153010, 200458, 175833, 70410, 198257, 6410, 207470, 7434, 25151, 196617,
    37979, 265, 65713, 66569, 66552, 66569, 66903, 1289, 68429, 1289, 68868, 1289,
    80137, 2569, 99199, 199433, 116764, 68617, 120039, 68617, 143994, 200201, 145639, 200457,
    146477, 200457, 147359, 200457, 147368, 200457, 152738, 200457, 152747, 200457, 164229, 200457,
    164238, 200457, 168248, 69385, 176093, 70409, 176204, 70409, 204030, 7177, 204039, 7177,
    216608, 7433, 220368, 8457, 228656, 205577, 232222, 9225, 232426, 9225, 232660, 9225,
    21251, 196616, 80129, 2568, 97415, 199432, 98364, 199432, 98402, 199432, 100395, 199432,
    100403, 199432, 111849, 199432, 115392, 68616, 138880, 3592, 143427, 200200, 144003, 200200,
    144296, 200200, 145321, 200456, 145329, 200456, 146469, 200456, 147171, 200456, 147531, 200456,
    148973, 200456, 149970, 200456, 150093, 200456, 150101, 200456, 151254, 200456, 151823, 200456,
    153002, 200456, 155182, 200456, 156377, 200456, 156385, 200456, 168069, 200456, 176989, 70408,
    178263, 70408, 206369, 7432, 227380, 205576, 227634, 205576, 228740, 205576, 228787, 205576,
    228846, 205576, 231876, 9224, 233427, 9224, 243747, 207368, 244550, 141832, 244632, 141832,
    22903, 196615, 86627, 210183, 114275, 199431, 144330, 200455, 144948, 200455, 145565, 200455,
    148899, 200455, 151996, 200455, 152564, 200455, 152571, 200455, 164247, 200455, 176540, 70407,
    205335, 7431, 208397, 7431, 209516, 7431, 209523, 7431, 229891, 205575, 244439, 141831,
    244592, 141831, 244670, 141831, 244807, 141831, 246440, 196615, 21575, 196614, 32447, 196614,
    68423, 1286, 68862, 1286, 86585, 210182, 145828, 200454, 151805, 200454, 152860, 200454,
    175734, 70406, 176229, 70406, 176465, 70406, 176818, 70406, 176944, 70406, 176950, 70406,
    228552, 205574, 232654, 9222, 242993, 141574, 244502, 141830, 25497, 196613, 150831, 200453,
    176879, 70405, 208964, 7429, 57633, 66564, 220112, 8452, 242440, 141572, 245576, 208900,
    57630, 66563, 150453, 200451, 99829, 199459, 99767, 199455, 99798, 199455, 99485, 199452,
    120354, 68634, 99460, 199449, 99712, 199449, 120439, 68633, 45885, 534, 120312, 68629,
    120333, 68629, 99672, 199444, 99692, 199444, 120399, 68628, 120419, 68628, 134092, 68884,
    135829, 3604, 184322, 5908, 11279, 19, 99378, 199442, 39347, 273, 52588, 785,
    52605, 785, 134042, 68881, 134075, 68881, 45922, 528, 67605, 1296, 99362, 199440,
    120491, 68624, 10777, 15, 10843, 15, 74595, 2063, 99421, 199439, 120532, 68623,
    134027, 68879, 120477, 68622, 153109, 200462, 39059, 269, 99408, 199437, 120519, 68621,
    153123, 200461, 67579, 1291, 184352, 5899, 26068, 196618, 153481, 200457, 153968, 200457,
    209913, 7433, 153306, 200455, 153994, 200455, 209928, 7431, 25805, 196614, 26199, 196614,
    153300, 200454, 153988, 200454, 176638, 70406, 209922, 7430, 245596, 208902, 25737, 196613,
    25905, 196613, 77531, 133380, 87806, 210436, 135852, 3588, 245217, 207620, 38083, 273,
    152438, 200455, 152445, 200455, 138741, 3586, 143028, 66582, 99543, 199440, 143050, 66574,
    210036, 7435, 153679, 200452, 176460, 70405, 244396, 141828, 219387, 8451, 78994, 2574,
    78981, 2573, 202158, 6926, 219331, 8451, 235524, 9218, 136046, 3595, 138854, 3593,
    155487, 200457, 155496, 200457, 247186, 145160, 242366, 141575, 247173, 145159, 247194, 145159,
    247180, 145158, 176935, 70405, 175316, 70404, 82161, 2595, 86325, 209955, 76335, 2071,
    31923, 196630, 83963, 209174, 222483, 33563158, 222527, 33563158, 76291, 2069, 83921, 209172,
    76367, 2057, 76385, 2057, 83993, 209160, 84009, 209160, 222568, 33563143, 222555, 33563142,
    19099, 19, 111542, 199441, 111559, 199441, 43246, 271, 203274, 6927, 81877, 2574,
    146739, 200462, 203245, 6926, 30699, 196621, 180924, 70924, 180948, 70924, 180972, 70924,
    19256, 11, 43220, 267, 81852, 2571, 82039, 2571, 82061, 2571, 218635, 73483,
    19277, 10, 30852, 196618, 169967, 200714, 218656, 73482, 30440, 196616, 30532, 196615,
    35561, 276, 241901, 10044, 236880, 9526, 200192, 6441, 59692, 66599, 199020, 6439,
    59618, 66597, 242021, 10021, 240693, 75556, 108998, 199458, 104441, 199456, 123887, 68639,
    240635, 75549, 14985, 28, 15041, 25, 240585, 75545, 244880, 141848, 245028, 141848,
    29261, 196629, 72031, 1813, 234642, 9236, 14947, 19, 132961, 145426, 157806, 200464,
    233700, 9230, 234614, 9230, 172709, 4365, 158664, 200460, 159027, 200460, 159063, 200460,
    160104, 200460, 163182, 200460, 177490, 70412, 177946, 70412, 229181, 205580, 229399, 205580,
    134472, 68874, 134799, 68874, 158454, 200458, 163128, 200458, 177162, 70410, 177514, 70410,
    177970, 70410, 222754, 50340362, 28095, 196616, 161013, 200456, 222774, 50340360, 222802, 50340359,
    156600, 200454, 219334, 8454, 222790, 50340358, 223583, 83894790, 223595, 83894790, 233858, 9222,
    234682, 9222, 223029, 50340359, 181276, 70925, 136745, 3587, 72894, 2059, 72905, 2059,
    140082, 3595, 76929, 133386, 76939, 133386, 78264, 2570, 78274, 2570, 82666, 209162,
    82676, 209162, 85013, 209930, 85023, 209930, 225705, 151003657, 228370, 205576, 225698, 151003655,
    206099, 7430, 173912, 142625, 174255, 142624, 174105, 142623, 174136, 142623, 173945, 142622,
    48851, 793, 48828, 791, 100690, 199447, 120956, 68631, 136722, 3607, 100668, 199446,
    120934, 68630, 120979, 68630, 100647, 199445, 33887, 276, 136372, 3604, 136392, 3604,
    173884, 142611, 33806, 274, 120718, 68626, 120736, 68626, 237683, 75282, 10919, 17,
    35387, 273, 58068, 66577, 173867, 142609, 174238, 142609, 11325, 16, 203781, 7184,
    203797, 7184, 39766, 271, 52395, 783, 120688, 68623, 120703, 68623, 236476, 9487,
    245774, 65551, 247067, 145167, 10868, 14, 11104, 14, 26296, 196622, 58054, 66574,
    174197, 142606, 174224, 142606, 188636, 202766, 188650, 202766, 202338, 6926, 11130, 13,
    39085, 269, 139896, 3597, 142975, 66573, 142988, 66573, 174211, 142605, 174515, 142605,
    243950, 207373, 244770, 141837, 247043, 145165, 2224, 12, 11118, 12, 26099, 196620,
    58709, 66572, 67621, 1292, 136195, 3596, 139955, 3596, 174503, 142604, 174528, 142604,
    188521, 202764, 188533, 202764, 238334, 75276, 246977, 145164, 246989, 145164, 247001, 145164,
    11619, 11, 26124, 196619, 35361, 267, 39755, 267, 154224, 200459, 202327, 6923,
    246966, 145163, 247021, 145163, 247032, 145163, 247056, 145163, 77102, 133386, 87600, 210442,
    139800, 3594, 168319, 69386, 153336, 200457, 238325, 75273, 239204, 140809, 242928, 141577,
    71572, 1800, 132901, 145416, 135202, 68872, 145045, 200456, 154256, 200456, 205165, 7432,
    210547, 7432, 243942, 207368, 246958, 145160, 247013, 145160, 58656, 66567, 71565, 1799,
    78233, 133383, 84967, 209671, 86409, 209927, 139909, 3591, 145138, 200455, 164804, 200455,
    205033, 7431, 209291, 7431, 210540, 7431, 223910, 100672007, 26188, 196614, 58650, 66566,
    133969, 68870, 133975, 68870, 58645, 66565, 154264, 200453, 210047, 7429, 232927, 9221,
    242923, 141573, 243937, 207365, 136719, 3587, 223917, 100672003, 184507, 5918, 184537, 5916,
    39636, 277, 39507, 276, 184487, 5908, 39657, 275, 12303, 16, 39898, 272,
    183080, 5904, 188830, 202767, 39592, 269, 26418, 196620, 39940, 268, 58807, 66572,
    26590, 196619, 148187, 200458, 148197, 200458, 26581, 196617, 40144, 265, 26855, 196616,
    222121, 33563144, 148145, 200455, 148152, 200455, 222134, 33563142, 26576, 196613, 26850, 196613,
    222129, 33563141, 222144, 33563141, 222140, 33563140, 245572, 208900, 245602, 208900, 99737, 199454,
    99436, 199448, 80703, 2583, 80610, 2580, 80683, 2580, 85829, 209940, 120292, 68628,
    138396, 3604, 99653, 199443, 120380, 68627, 138330, 3603, 184303, 5907, 11261, 18,
    74672, 2066, 74690, 2066, 74871, 2066, 74854, 2065, 77634, 133393, 80593, 2577,
    80666, 2577, 83216, 209169, 83233, 209169, 83296, 209169, 85778, 209937, 85795, 209937,
    85812, 209937, 86416, 209937, 84457, 209424, 84807, 209424, 134059, 68880, 67590, 1295,
    73148, 2063, 84442, 209423, 84777, 209423, 84792, 209423, 99347, 199439, 6573, 14,
    6587, 14, 73134, 2062, 73904, 2062, 74581, 2062, 82592, 209166, 134013, 68878,
    138303, 3598, 149587, 200462, 4066, 13, 73121, 2061, 73764, 2061, 74036, 2061,
    74748, 2061, 82930, 209165, 120464, 68621, 138317, 3597, 138370, 3597, 138383, 3597,
    150358, 200461, 150371, 200461, 170430, 4365, 74204, 2060, 82580, 209164, 82843, 209164,
    82974, 209164, 85109, 209932, 99396, 199436, 120507, 68620, 138358, 3596, 140397, 3596,
    174947, 70156, 188066, 202764, 74369, 2059, 83048, 209163, 143962, 200203, 149560, 200459,
    228062, 205579, 228091, 205579, 228169, 205579, 67569, 1290, 74844, 2058, 83108, 209162,
    138597, 3594, 143749, 200202, 184342, 5898, 26059, 196617, 83272, 209161, 118340, 68617,
    138349, 3593, 140409, 3593, 143724, 200201, 150349, 200457, 149461, 200456, 208612, 7432,
    143742, 200199, 149571, 200455, 228162, 205575, 71530, 1798, 25800, 196613, 176633, 70405,
    25901, 196612, 245214, 207619, 38395, 283, 864, 26, 48900, 794, 49568, 793,
    48876, 792, 38372, 279, 49545, 791, 48527, 790, 2091, 21, 48507, 788,
    98915, 199444, 98935, 199444, 120172, 68628, 120192, 68628, 190804, 6420, 98991, 199443,
    99010, 199443, 99065, 199443, 99084, 199443, 184144, 5907, 201238, 6931, 99029, 199442,
    99047, 199442, 78122, 133393, 87260, 210449, 114545, 68368, 133937, 68880, 133953, 68880,
    136207, 3600, 139414, 3600, 217479, 7695, 201257, 6926, 120212, 68621, 120225, 68621,
    2034, 12, 25593, 196620, 138666, 3596, 144678, 200460, 232610, 9228, 132890, 145419,
    145063, 200459, 151779, 200459, 151790, 200459, 232599, 9227, 242863, 141579, 243911, 207371,
    99337, 199434, 133917, 68874, 133927, 68874, 144400, 200458, 151598, 200458, 203602, 7178,
    78113, 133385, 78139, 133385, 87277, 210441, 87286, 210441, 98955, 199433, 98964, 199433,
    98973, 199433, 98982, 199433, 114561, 68361, 114570, 68361, 203612, 7177, 205268, 7433,
    120156, 68616, 120164, 68616, 25187, 196615, 209839, 7431, 209846, 7431, 74436, 2054,
    120264, 68614, 144672, 200454, 25588, 196613, 83136, 209157, 152932, 200453, 209822, 7429,
    145167, 200452, 176588, 70404, 205580, 7428, 200957, 203267, 219409, 8451, 147131, 200456,
    72326, 1809, 219168, 8454, 170300, 4381, 48805, 791, 137198, 3607, 89671, 199446,
    135406, 3606, 170278, 4374, 48784, 789, 136613, 3605, 137177, 3605, 591, 19,
    628, 19, 610, 18, 57234, 66578, 235702, 9490, 57075, 66577, 115239, 68625,
    46237, 528, 74810, 2064, 88506, 199440, 230876, 9232, 72393, 1807, 72546, 1807,
    78303, 2575, 78318, 2575, 78738, 2575, 88793, 199439, 89693, 199439, 91108, 199439,
    187073, 202767, 230602, 74511, 7772, 14, 45589, 526, 89708, 199438, 144510, 200462,
    230862, 9230, 30664, 196621, 88522, 199437, 150726, 200461, 175159, 70157, 219722, 8461,
    241059, 75533, 25672, 196620, 45577, 524, 72534, 1804, 78291, 2572, 78506, 2572,
    78518, 2572, 175172, 70156, 240251, 75532, 241047, 75532, 219711, 8459, 74826, 2058,
    83286, 209162, 143847, 200202, 143857, 200202, 143867, 200202, 147037, 200458, 240241, 75530,
    240451, 75530, 143877, 200201, 225124, 134226441, 33077, 65544, 57111, 66568, 57119, 66568,
    57472, 66568, 58353, 66568, 58361, 66568, 58898, 66568, 205260, 7432, 224771, 134226440,
    230465, 74504, 240443, 75528, 49071, 775, 50105, 775, 52341, 775, 57713, 66567,
    57938, 66567, 58313, 66567, 65668, 66567, 66561, 66567, 144343, 200455, 224779, 134226439,
    225160, 134226439, 232304, 9223, 50099, 774, 57105, 66566, 57480, 66566, 57945, 66566,
    224729, 134226438, 240263, 75526, 21697, 196613, 49066, 773, 57720, 66565, 144805, 200452,
    224738, 134226436, 224735, 134226435, 245486, 207875, 245494, 208643, 183163, 5909, 235720, 9492,
    237463, 9492, 148614, 200464, 148630, 200464, 150906, 200462, 150920, 200462, 72266, 1805,
    148646, 200461, 183184, 5900, 233094, 9227, 154051, 200458, 154061, 200458, 219472, 8458,
    233277, 9225, 206329, 7432, 206337, 7432, 71580, 1798, 137061, 3590, 215619, 7430,
    178191, 70405, 176664, 70404, 245208, 207620, 137058, 3587, 219081, 8451, 215067, 7448,
    215091, 7448, 182518, 5655, 72204, 1813, 18084, 19, 212551, 7442, 212569, 7442,
    213787, 7438, 213801, 7438, 159789, 200460, 159801, 200460, 163815, 200460, 163827, 200460,
    214669, 7436, 214681, 7436, 214927, 7436, 214939, 7436, 197505, 6418, 148607, 200455,
    219399, 8452, 219396, 8451, 21935, 196611, 138890, 3587, 243493, 141571, 241072, 75563,
    186077, 5929, 200545, 6440, 218260, 7716, 20329, 35, 112685, 199457, 200479, 6433,
    143202, 66591, 66226, 66589, 66284, 66589, 82072, 2587, 86469, 210203, 112826, 199451,
    239017, 75290, 239069, 75290, 112610, 199449, 167095, 200472, 203504, 6936, 31589, 196630,
    225534, 151003670, 225578, 151003670, 1095, 21, 43952, 277, 173664, 4373, 182688, 5653,
    56121, 788, 56611, 788, 167035, 200468, 174483, 142612, 230057, 205588, 66122, 66579,
    180996, 70931, 238979, 75283, 31453, 196626, 44206, 274, 56085, 786, 153390, 200466,
    972, 17, 179404, 70673, 31557, 196624, 86433, 210192, 86453, 210192, 89826, 199440,
    185956, 5904, 1002, 15, 26044, 196623, 38647, 271, 132412, 68623, 136165, 3599,
    153357, 200463, 153429, 200463, 174540, 142607, 182730, 5647, 31633, 196622, 112784, 199438,
    115400, 68622, 143174, 66574, 170343, 4366, 181034, 70926, 221308, 8462, 244281, 207374,
    989, 13, 1082, 13, 38982, 269, 69873, 1549, 73020, 2061, 145988, 200461,
    146001, 200461, 184131, 5901, 31405, 196620, 31429, 196620, 73008, 2060, 82536, 209164,
    115414, 68620, 166549, 200460, 166957, 200460, 178476, 70412, 189858, 202764, 218236, 7692,
    221364, 8460, 246189, 65548, 26279, 196619, 38971, 267, 72997, 2059, 73033, 2059,
    86606, 210187, 138197, 3595, 202402, 6923, 69863, 1546, 72987, 2058, 73044, 2058,
    82526, 209162, 82548, 209162, 86575, 210186, 86617, 210186, 151234, 200458, 152636, 200458,
    152646, 200458, 209578, 7434, 209588, 7434, 239630, 75530, 247385, 145162, 121288, 68617,
    148762, 200457, 205214, 7433, 225664, 151003657, 26650, 196616, 26896, 196616, 72974, 2056,
    84213, 209416, 86496, 210184, 206402, 7432, 225648, 151003656, 245528, 208648, 72962, 2055,
    139838, 3591, 142024, 3591, 144727, 200455, 156181, 200455, 210596, 7431, 225634, 151003655,
    21702, 196614, 72950, 2054, 72956, 2054, 82520, 209158, 139939, 3590, 145548, 200454,
    151057, 200454, 151849, 200454, 180235, 70918, 200659, 6406, 207068, 7430, 209099, 7430,
    210582, 7430, 225622, 151003654, 245544, 208646, 245556, 208646, 72945, 2053, 72969, 2053,
    153345, 200453, 155138, 200453, 82516, 209156, 84836, 209668, 86449, 210180, 243669, 207364,
    154800, 200451, 245421, 207875, 20185, 39, 112106, 199463, 131986, 68647, 56269, 805,
    20263, 33, 112511, 199457, 112223, 199455, 131893, 68639, 131434, 68638, 111857, 199453,
    131347, 68637, 131605, 68636, 131689, 68636, 132295, 68636, 111944, 199451, 112025, 199451,
    131524, 68635, 44082, 282, 56033, 794, 112955, 199450, 169985, 200730, 68451, 1304,
    68499, 1304, 68587, 1304, 132172, 68632, 112316, 199447, 131824, 68631, 132103, 68631,
    186796, 5911, 112385, 199445, 112448, 199445, 68547, 1300, 165853, 200468, 227111, 201335316,
    227151, 201335316, 235320, 9236, 31521, 196626, 166291, 200466, 204863, 7186, 204899, 7186,
    246257, 65554, 131773, 68625, 132244, 68625, 200625, 6417, 31069, 196624, 112907, 199440,
    235212, 9232, 235404, 9232, 221172, 8462, 165349, 200460, 248058, 145164, 132379, 68619,
    31049, 196618, 82282, 2570, 227203, 201335303, 227191, 201335302, 38842, 273, 239290, 75537,
    235659, 9487, 239258, 75535, 170264, 4366, 170237, 4365, 244721, 141837, 115437, 68619,
    21138, 196618, 187365, 202762, 21780, 196617, 38589, 265, 153647, 200457, 153656, 200457,
    237534, 75273, 237552, 75273, 237570, 75273, 237588, 75273, 25996, 196615, 176690, 70406,
    176649, 70405, 237520, 75269, 152578, 200455, 152585, 200455, 209530, 7431, 209537, 7431,
    209544, 7430, 11689, 25, 11667, 22, 140515, 3605, 219451, 8469, 11714, 20,
    12777, 18, 40051, 274, 12761, 16, 77362, 133392, 87681, 210448, 12347, 15,
    219426, 8463, 51663, 782, 188901, 202764, 168266, 69387, 141805, 3594, 219441, 8458,
    232573, 9226, 244378, 141834, 23473, 196617, 27509, 196617, 71714, 1801, 30781, 196616,
    71742, 1800, 168192, 69384, 141798, 3591, 168200, 69383, 176982, 70407, 182243, 5639,
    151617, 200454, 168186, 69382, 168207, 69382, 156176, 200453, 219072, 8453, 219133, 8453,
    145499, 200452, 170099, 200708, 219077, 8452, 219138, 8452, 219963, 8452, 246497, 196612,
    219805, 8451, 5605, 22, 136125, 3604, 103769, 199443, 103788, 199443, 136539, 3603,
    5084, 17, 23397, 196620, 153866, 200459, 12337, 10, 58699, 66570, 136709, 3594,
    150791, 200458, 150801, 200458, 153803, 200458, 153856, 200458, 202352, 6922, 208629, 7434,
    208639, 7434, 208870, 7434, 208880, 7434, 221146, 8458, 231520, 9226, 232911, 9226,
    247406, 145162, 247416, 145162, 23388, 196617, 35312, 265, 153794, 200457, 202362, 6921,
    228537, 205577, 230367, 74505, 231511, 9225, 247377, 145160, 144037, 200199, 146251, 200455,
    146258, 200455, 219769, 8455, 220282, 8455, 220318, 8455, 182050, 5638, 228252, 205574,
    219796, 8453, 220352, 8453, 26395, 196612, 26727, 196612, 26941, 196612, 45864, 533,
    45907, 527, 179466, 70662, 153983, 200453, 25733, 196612, 151725, 200458, 80768, 2565,
    231373, 9218, 156492, 200467, 228445, 205586, 103633, 199432, 155423, 200456, 142245, 3608,
    226606, 184558098, 226642, 184558098, 216369, 7441, 216386, 7441, 226679, 184558087, 226666, 184558086,
    243450, 141574, 241725, 10008, 44812, 535, 1305, 19, 1721, 19, 33763, 275,
    35200, 274, 93811, 199442, 93829, 199442, 1324, 16, 35218, 272, 35751, 269,
    146057, 200458, 146067, 200458, 207894, 7434, 233125, 9225, 78205, 133384, 88161, 210440,
    137600, 3592, 43466, 263, 176033, 70406, 178227, 70406, 204857, 7174, 26936, 196613,
    139133, 3589, 26723, 196612, 178174, 70404, 211171, 7428, 236680, 9520, 240765, 75556,
    158304, 200482, 41212, 283, 199164, 6427, 158784, 200470, 29853, 196628, 158244, 200468,
    163020, 200468, 161268, 200466, 229783, 205586, 185396, 5903, 174758, 70158, 174786, 70158,
    223631, 83894798, 137661, 3597, 159813, 200460, 160917, 200460, 223607, 83894796, 234346, 9228,
    59084, 66571, 59106, 66570, 158700, 200458, 177550, 70410, 75642, 2057, 134526, 68873,
    223701, 83894793, 77693, 133384, 87971, 210440, 134424, 68872, 134448, 68872, 134502, 68872,
    134775, 68872, 185380, 5896, 223685, 83894792, 223671, 83894791, 223659, 83894790, 232448, 9220,
    245226, 207620, 77525, 133379, 87800, 210435, 135849, 3587, 47203, 557, 247819, 145192,
    234188, 9255, 55311, 801, 54053, 799, 106844, 199453, 107015, 199453, 161400, 200477,
    106931, 199452, 110171, 199452, 169685, 200732, 107102, 199451, 110090, 199451, 234144, 9238,
    233818, 9236, 72145, 1811, 29545, 196624, 168364, 69392, 168396, 69392, 168456, 69392,
    28111, 196622, 29783, 196622, 30209, 196622, 110048, 199438, 161358, 200462, 164046, 200462,
    168428, 69390, 168488, 69390, 189048, 202766, 189486, 202766, 227014, 201335310, 226990, 201335308,
    234694, 9228, 243114, 141580, 182419, 5643, 182441, 5643, 182633, 5643, 162243, 200458,
    177202, 70410, 233950, 9226, 227084, 201335305, 177766, 70408, 227068, 201335304, 227054, 201335303,
    177150, 70406, 227042, 201335302, 37957, 267, 152040, 200459, 152656, 200455, 169422, 200711,
    151811, 200454, 220070, 8454, 220119, 8452, 170581, 4372, 80012, 2568, 170573, 4360,
    78360, 2567, 78341, 2564, 235923, 9514, 235965, 9512, 236187, 9511, 196917, 6432,
    197320, 6430, 196949, 6428, 196977, 6426, 197350, 6426, 197295, 6425, 197376, 6425,
    241606, 10007, 7989, 22, 4754, 21, 5063, 21, 5584, 21, 4775, 20,
    4795, 20, 8125, 19, 4720, 18, 5772, 18, 74157, 2066, 138771, 3602,
    4738, 16, 4179, 15, 47754, 527, 239742, 75535, 148593, 200462, 148748, 200462,
    201324, 6926, 34639, 269, 35638, 269, 147864, 200461, 147877, 200461, 174876, 70157,
    201311, 6925, 239729, 75533, 239757, 75533, 239770, 75533, 50326, 780, 57195, 66572,
    190195, 71692, 210198, 7436, 239717, 75532, 35627, 267, 50315, 779, 51516, 779,
    51527, 779, 57207, 66571, 57676, 66571, 190240, 71691, 203716, 7179, 239706, 75531,
    168624, 69386, 203706, 7178, 210188, 7434, 239792, 75530, 23844, 196617, 168615, 69385,
    189702, 202761, 227964, 205577, 227973, 205577, 239783, 75529, 22854, 196616, 32421, 196616,
    138763, 3592, 150666, 200456, 201582, 6920, 208038, 7432, 227945, 205576, 147395, 200455,
    147402, 200455, 147719, 200455, 150332, 200455, 150339, 200455, 150659, 200455, 201575, 6919,
    211164, 7431, 146029, 200454, 148731, 200454, 148981, 200454, 176153, 70406, 144861, 200453,
    145297, 200453, 227366, 205573, 23674, 196612, 88196, 210435, 235847, 9511, 235886, 9509,
    8539, 33, 136748, 3614, 142601, 66590, 45169, 541, 45198, 541, 170133, 4377,
    183556, 5913, 98495, 199448, 170109, 4376, 197901, 6424, 96250, 199447, 96273, 199447,
    183333, 5911, 9271, 22, 9311, 22, 34368, 278, 44973, 534, 89595, 199446,
    91186, 199446, 91208, 199446, 96206, 199446, 96228, 199446, 101666, 199446, 101688, 199446,
    197879, 6422, 2255, 21, 45511, 533, 55737, 789, 91144, 199445, 91165, 199445,
    171726, 4373, 10594, 20, 34348, 276, 45557, 532, 2236, 19, 45013, 531,
    52076, 787, 101621, 199443, 101982, 199443, 114236, 199443, 142913, 66579, 142932, 66579,
    237750, 75283, 2276, 18, 9293, 18, 35128, 274, 36406, 274, 44759, 530,
    49505, 786, 51259, 786, 58982, 66578, 102233, 199442, 111475, 199442, 142783, 66578,
    188189, 202770, 243567, 207378, 5537, 17, 9192, 17, 10318, 17, 39701, 273,
    52059, 785, 132691, 68625, 142766, 66577, 142882, 66577, 164905, 200465, 190223, 71697,
    5554, 16, 36390, 272, 36591, 272, 50299, 784, 53504, 784, 114016, 199440,
    142711, 66576, 142959, 66576, 151262, 200464, 172063, 4368, 183317, 5904, 187929, 202768,
    190207, 71696, 198033, 6416, 228424, 205584, 237483, 9488, 34975, 271, 49265, 783,
    84752, 209423, 93796, 199439, 96308, 199439, 96323, 199439, 102218, 199439, 114032, 199439,
    132676, 68623, 142801, 66575, 208184, 7439, 5570, 14, 8244, 14, 11582, 14,
    26156, 196622, 34390, 270, 34558, 270, 35158, 270, 50285, 782, 50804, 782,
    78422, 2574, 135169, 68878, 142752, 66574, 142899, 66574, 5361, 13, 8465, 13,
    26143, 196621, 34324, 269, 49252, 781, 50272, 781, 55711, 781, 55724, 781,
    57350, 66573, 57687, 66573, 58085, 66573, 74067, 2061, 98482, 199437, 101640, 199437,
    101653, 199437, 114066, 199437, 131285, 68621, 131298, 68621, 142727, 66573, 170158, 4365,
    181796, 5645, 188176, 202765, 190251, 71693, 208199, 7437, 21387, 196620, 32653, 65548,
    35146, 268, 36607, 268, 47718, 524, 57363, 66572, 57749, 66572, 66579, 66572,
    74080, 2060, 77274, 133388, 83002, 209164, 84955, 209676, 93478, 199436, 93490, 199436,
    93761, 199436, 93784, 199436, 96296, 199436, 111440, 199436, 111452, 199436, 114047, 199436,
    117702, 68620, 117714, 68620, 118871, 68620, 131273, 68620, 171201, 4364, 191012, 6412,
    197472, 6412, 230345, 74508, 239813, 75532, 5156, 11, 5167, 11, 24790, 196619,
    34337, 267, 48273, 779, 51248, 779, 52678, 779, 52951, 779, 53296, 779,
    57375, 66571, 57838, 66571, 58098, 66571, 58634, 66571, 65722, 66571, 65793, 66571,
    66568, 66571, 93502, 199435, 93773, 199435, 111464, 199435, 111493, 199435, 111504, 199435,
    114225, 199435, 139061, 3595, 143064, 66571, 143075, 66571, 150648, 200459, 156132, 200459,
    156143, 200459, 172003, 4363, 172287, 4363, 172298, 4363, 172391, 4363, 181932, 5643,
    239802, 75531, 243980, 207371, 244011, 207371, 21241, 196618, 22104, 196618, 23002, 196618,
    23678, 196618, 24199, 196618, 26548, 196618, 27443, 196618, 32305, 196618, 32757, 65546,
    35181, 266, 48284, 778, 48985, 778, 50262, 778, 50356, 778, 50794, 778,
    52039, 778, 52049, 778, 52125, 778, 57185, 66570, 58624, 66570, 58776, 66570,
    111515, 199434, 132578, 68618, 132588, 68618, 132598, 68618, 132636, 68618, 137608, 3594,
    138293, 3594, 141941, 3594, 142671, 66570, 145081, 200458, 146440, 200458, 148087, 200458,
    150638, 200458, 156112, 200458, 156122, 200458, 170171, 4362, 170389, 4362, 172199, 4362,
    181875, 5642, 182164, 5642, 187945, 202762, 197937, 6410, 205442, 7434, 211273, 7434,
    211283, 7434, 218765, 73738, 228102, 205578, 228212, 205578, 228836, 205578, 230357, 74506,
    243755, 207370, 22114, 196617, 22984, 196617, 24083, 196617, 25488, 196617, 27008, 196617,
    30759, 196617, 32070, 196617, 35172, 265, 35191, 265, 36573, 265, 36582, 265,
    48264, 777, 50253, 777, 50338, 777, 50347, 777, 50785, 777, 51239, 777,
    51641, 777, 51945, 777, 52669, 777, 52942, 777, 53287, 777, 55758, 777,
    55767, 777, 65804, 66569, 101612, 199433, 102001, 199433, 114079, 199433, 114088, 199433,
    114097, 199433, 116662, 68617, 132608, 68617, 142592, 66569, 142702, 66569, 142838, 66569,
    143165, 66569, 145337, 200457, 147086, 200457, 147926, 200457, 147935, 200457, 148078, 200457,
    149359, 200457, 150497, 200457, 150506, 200457, 151283, 200457, 151372, 200457, 152310, 200457,
    152319, 200457, 169186, 200713, 169317, 200713, 172324, 4361, 197074, 6409, 198049, 6409,
    206053, 7433, 218775, 73737, 218803, 73737, 227371, 205577, 227491, 205577, 227800, 205577,
    228361, 205577, 228685, 205577, 243558, 207369, 243800, 207369, 243834, 207369, 244249, 207369,
    244341, 141833, 22080, 196616, 23277, 196616, 23575, 196616, 24209, 196616, 24340, 196616,
    24628, 196616, 24650, 196616, 30617, 196616, 32223, 196616, 48977, 776, 50245, 776,
    51284, 776, 52031, 776, 68904, 1288, 73293, 2056, 73301, 2056, 77444, 133384,
    102251, 199432, 132668, 68616, 142847, 66568, 142951, 66568, 143093, 66568, 144894, 200456,
    145097, 200456, 150775, 200456, 150783, 200456, 164770, 200456, 168951, 200712, 169334, 200712,
    169509, 200712, 171419, 4360, 181653, 5640, 181719, 5640, 218812, 73736, 228304, 205576,
    228395, 205576, 229883, 205576, 242855, 141576, 243872, 207368, 243903, 207368, 22667, 196615,
    24636, 196615, 24643, 196615, 25257, 196615, 25264, 196615, 25613, 196615, 32912, 65543,
    51277, 775, 76856, 133383, 78442, 2567, 87443, 210439, 114059, 199431, 114970, 68359,
    135273, 3591, 143086, 66567, 143442, 200199, 144173, 200199, 149649, 200455, 149656, 200455,
    150761, 200455, 150768, 200455, 151544, 200455, 152215, 200455, 152491, 200455, 156301, 200455,
    165010, 200455, 165017, 200455, 172449, 4359, 176008, 70407, 182195, 5639, 187832, 202759,
    188845, 202759, 189664, 202759, 198150, 6407, 228417, 205575, 228876, 205575, 232545, 9223,
    242809, 141575, 243922, 207367, 244022, 207367, 21581, 196614, 22180, 196614, 25895, 196614,
    26178, 196614, 27307, 196614, 32134, 196614, 32919, 65542, 74910, 2054, 143449, 200198,
    144821, 200454, 145091, 200454, 151646, 200454, 155129, 200454, 170211, 4358, 171427, 4358,
    175329, 70406, 181373, 5638, 181713, 5638, 188078, 202758, 206166, 7430, 208715, 7430,
    243963, 207366, 30804, 196613, 32129, 196613, 83281, 209157, 144816, 200453, 144908, 200453,
    151278, 200453, 154767, 200453, 182070, 5637, 197650, 6405, 206172, 7429, 58620, 66564,
    176123, 70404, 49429, 790, 56689, 789, 12382, 18, 26492, 196626, 98062, 199442,
    98080, 199442, 48563, 784, 120007, 68624, 120023, 68624, 98032, 199439, 98047, 199439,
    136031, 3599, 151934, 200463, 151949, 200463, 11883, 14, 48549, 782, 51747, 782,
    119961, 68622, 119975, 68622, 136017, 3598, 174577, 142606, 553, 13, 11870, 13,
    23602, 196621, 27320, 196621, 49021, 781, 98006, 199437, 98019, 199437, 119935, 68621,
    119948, 68621, 174564, 142605, 25282, 196620, 33010, 65548, 143001, 66572, 197655, 6412,
    218468, 73484, 8775, 11, 22300, 196619, 33516, 267, 53570, 779, 155573, 200459,
    155584, 200459, 218480, 73483, 24899, 196618, 59000, 66570, 149301, 200458, 149311, 200458,
    168967, 200714, 181901, 5642, 186927, 5898, 231144, 9226, 21015, 196617, 21320, 196617,
    25910, 196617, 119989, 68617, 119998, 68617, 43447, 264, 168959, 200712, 176511, 70408,
    228189, 205576, 231136, 9224, 136010, 3591, 141209, 3591, 175503, 70407, 176811, 70407,
    176872, 70407, 52650, 774, 146610, 200454, 149244, 200454, 169442, 200710, 175555, 70406,
    176368, 70406, 247082, 145158, 26346, 196613, 144971, 200453, 153846, 200452, 72889, 2053,
    1465, 27, 170889, 4366, 77139, 133386, 87629, 210442, 139733, 3602, 242882, 141573,
    243521, 141571, 141767, 3600, 205856, 7429, 211617, 7429, 206747, 7428, 45971, 543,
    46002, 540, 2128, 26, 46157, 538, 45532, 537, 44736, 535, 2167, 21,
    48232, 533, 9352, 20, 37432, 276, 44638, 276, 44898, 531, 48119, 531,
    40009, 273, 87174, 210449, 1212, 16, 2112, 16, 9451, 16, 33624, 272,
    46030, 528, 139201, 3600, 721, 15, 91783, 199439, 31147, 196622, 94942, 199438,
    114472, 68366, 1228, 13, 1602, 13, 2154, 13, 46183, 525, 94929, 199437,
    111678, 199437, 114459, 68365, 35019, 268, 43384, 268, 175224, 70156, 175529, 70412,
    179751, 70924, 216403, 7436, 216415, 7436, 236491, 9484, 111656, 199435, 111667, 199435,
    154683, 200459, 217234, 7691, 227724, 205579, 37475, 266, 132617, 68618, 142498, 3594,
    166901, 200458, 166911, 200458, 230167, 205578, 232181, 9226, 242409, 141578, 114106, 199433,
    132627, 68617, 231797, 9225, 94956, 199432, 207074, 7432, 207328, 7432, 207336, 7432,
    207425, 7432, 22751, 196615, 23345, 196615, 165211, 200455, 231790, 9223, 22745, 196614,
    209266, 7430, 23516, 196613, 76995, 133381, 87169, 210437, 206792, 7429, 247201, 145157,
    245417, 207874, 168977, 200709, 241961, 10044, 236934, 9526, 140929, 3625, 200233, 6441,
    59731, 66599, 199059, 6439, 140696, 3622, 59655, 66597, 242058, 10021, 240729, 75556,
    109032, 199458, 109066, 199458, 104473, 199456, 104505, 199456, 123918, 68639, 123949, 68639,
    240664, 75549, 15013, 28, 15066, 25, 240610, 75545, 244904, 141848, 245052, 141848,
    29282, 196629, 72052, 1813, 213711, 7444, 213731, 7444, 234662, 9236, 14966, 19,
    132979, 145426, 212667, 7442, 212685, 7442, 214863, 7442, 214881, 7442, 157822, 200464,
    157838, 200464, 213103, 7440, 213119, 7440, 214831, 7440, 214847, 7440, 213443, 7438,
    213457, 7438, 233714, 9230, 234628, 9230, 172722, 4365, 141106, 3596, 158676, 200460,
    158688, 200460, 159039, 200460, 159051, 200460, 159075, 200460, 159087, 200460, 160116, 200460,
    160128, 200460, 163194, 200460, 163206, 200460, 177502, 70412, 177958, 70412, 211715, 7436,
    211727, 7436, 214335, 7436, 214347, 7436, 215433, 7436, 215445, 7436, 229193, 205580,
    229411, 205580, 134482, 68874, 134492, 68874, 134809, 68874, 134819, 68874, 158464, 200458,
    158474, 200458, 163138, 200458, 163148, 200458, 177172, 70410, 177524, 70410, 177980, 70410,
    213751, 7434, 213761, 7434, 222764, 50340362, 28103, 196616, 161021, 200456, 161029, 200456,
    222782, 50340360, 222809, 50340359, 156606, 200454, 156612, 200454, 219340, 8454, 222796, 50340358,
    223589, 83894790, 223601, 83894790, 233864, 9222, 234688, 9222, 58974, 66568, 58967, 66567,
    220131, 8451, 33075, 65538, 49774, 783, 49760, 782, 33289, 269, 139751, 3597,
    146598, 200460, 170970, 4364, 227742, 205580, 173845, 4363, 84473, 209418, 171265, 4362,
    171433, 4362, 205570, 7434, 73789, 2057, 173432, 4361, 209250, 7433, 226847, 201335305,
    73079, 2056, 73930, 2056, 74221, 2056, 74361, 2056, 74740, 2056, 82866, 209160,
    171443, 4360, 172024, 4360, 202447, 6920, 206205, 7432, 22771, 196615, 24421, 196615,
    73072, 2055, 82954, 209159, 83101, 209159, 170217, 4359, 207155, 7431, 226840, 201335303,
    82574, 209158, 246466, 196614, 245183, 141829, 205584, 7428, 226859, 201335300, 226856, 201335299,
    132457, 68625, 132474, 68625, 132491, 68625, 76403, 2057, 179630, 70665, 200678, 6407,
    138789, 3587, 155677, 200462, 155691, 200462, 210622, 7431, 210629, 7430, 246538, 73474,
    138888, 3586, 21694, 196611, 171927, 4365, 171957, 4364, 171946, 4363, 171940, 4358,
    25294, 196630, 38162, 278, 96092, 199446, 96114, 199446, 3537, 21, 37026, 277,
    48211, 533, 48191, 532, 65764, 66580, 183908, 5907, 25337, 196626, 35683, 274,
    38267, 274, 77452, 133394, 131228, 68625, 111791, 199440, 111807, 199440, 111823, 199440,
    38285, 271, 44550, 271, 95820, 199439, 136223, 3599, 20789, 14, 95806, 199438,
    95835, 199438, 95849, 199438, 8438, 13, 95863, 199437, 155353, 200461, 151350, 200460,
    95784, 199435, 95795, 199435, 152677, 200459, 152688, 200459, 152699, 200459, 154775, 200459,
    182133, 5643, 223018, 50340363, 226695, 184558091, 30556, 196618, 38300, 266, 95738, 199434,
    95761, 199434, 95876, 199434, 100592, 199434, 100602, 199434, 114579, 68362, 114669, 68362,
    131245, 68618, 133759, 68874, 175489, 70410, 209306, 7434, 232622, 9226, 30547, 196617,
    146762, 200457, 205310, 7433, 206109, 7433, 221456, 8457, 223009, 50340361, 226686, 184558089,
    21549, 196616, 30539, 196616, 37517, 264, 145750, 200456, 145758, 200456, 147123, 200456,
    148778, 200456, 153630, 200456, 156417, 200456, 156425, 200456, 205243, 7432, 219819, 8456,
    95886, 199431, 95893, 199431, 145503, 200455, 154023, 200455, 205779, 7431, 207828, 7431,
    208469, 7431, 208791, 7431, 208798, 7431, 208911, 7431, 208918, 7431, 210058, 7431,
    210216, 7431, 210230, 7431, 219972, 8455, 242473, 141575, 242762, 141575, 21003, 196614,
    69302, 1542, 77112, 133382, 87586, 210438, 147024, 200454, 148315, 200454, 154755, 200454,
    154761, 200454, 175657, 70406, 182075, 5638, 205786, 7430, 208404, 7430, 208721, 7430,
    209093, 7430, 210052, 7430, 210210, 7430, 210901, 7430, 210907, 7430, 219740, 8454,
    220298, 8454, 221123, 8454, 222702, 50340358, 222725, 50340358, 222902, 50340358, 223527, 83894790,
    223558, 83894790, 231367, 9222, 244485, 141830, 69297, 1541, 88252, 210437, 143377, 200197,
    175410, 70405, 175856, 70405, 176265, 70405, 176502, 70405, 205357, 7429, 209115, 7429,
    209182, 7429, 219643, 8453, 222690, 50340357, 222708, 50340357, 222720, 50340357, 222990, 50340357,
    223036, 50340357, 223041, 50340357, 223053, 50340357, 231489, 9221, 242578, 141573, 219687, 8452,
    220325, 8452, 222686, 50340356, 222698, 50340356, 222731, 50340356, 223516, 83894788, 223523, 83894788,
    223536, 83894788, 223540, 83894788, 223544, 83894788, 223551, 83894788, 223833, 83894788, 223846, 83894788,
    154772, 200451, 155135, 200451, 222695, 50340355, 223513, 83894787, 223520, 83894787, 223533, 83894787,
    223555, 83894787, 136412, 3606, 153726, 200465, 39860, 271, 153743, 200463, 228558, 205583,
    52497, 782, 153511, 200462, 153525, 200462, 153539, 200462, 153553, 200462, 68819, 1292,
    155103, 200458, 155113, 200458, 211094, 7434, 211104, 7434, 211125, 7434, 211135, 7434,
    26325, 196617, 154571, 200457, 154580, 200457, 153495, 200456, 153503, 200456, 178953, 70664,
    210330, 7432, 210338, 7432, 74620, 2055, 178939, 70663, 178946, 70663, 26078, 196614,
    83187, 209158, 178933, 70662, 76750, 2053, 205056, 7429, 205061, 7429, 84081, 209156,
    20224, 39, 112145, 199463, 112184, 199463, 132025, 68647, 132064, 68647, 56306, 805,
    20296, 33, 112544, 199457, 112577, 199457, 112254, 199455, 112285, 199455, 131924, 68639,
    131955, 68639, 131464, 68638, 131494, 68638, 111886, 199453, 111915, 199453, 131376, 68637,
    131405, 68637, 131633, 68636, 131661, 68636, 131717, 68636, 131745, 68636, 132323, 68636,
    132351, 68636, 111971, 199451, 111998, 199451, 112052, 199451, 112079, 199451, 131551, 68635,
    131578, 68635, 44108, 282, 56059, 794, 112981, 199450, 113007, 199450, 170011, 200730,
    68475, 1304, 68523, 1304, 68611, 1304, 132196, 68632, 132220, 68632, 112339, 199447,
    112362, 199447, 131847, 68631, 131870, 68631, 132126, 68631, 132149, 68631, 186819, 5911,
    112406, 199445, 112427, 199445, 112469, 199445, 112490, 199445, 68567, 1300, 165873, 200468,
    165893, 200468, 227131, 201335316, 227171, 201335316, 235340, 9236, 31539, 196626, 166309, 200466,
    166327, 200466, 204881, 7186, 204917, 7186, 246275, 65554, 131790, 68625, 131807, 68625,
    132261, 68625, 132278, 68625, 200642, 6417, 31085, 196624, 112923, 199440, 112939, 199440,
    235228, 9232, 235420, 9232, 221186, 8462, 165361, 200460, 165373, 200460, 132390, 68619,
    132401, 68619, 31059, 196618, 82292, 2570, 227210, 201335303, 227197, 201335302, 149097, 200455,
    176066, 70407, 150260, 200452, 154879, 200456, 79185, 2569, 82019, 2569, 79200, 2567,
    200971, 203269, 79210, 2563, 33071, 65538, 115457, 68610, 150705, 200469, 136778, 3602,
    150689, 200464, 87403, 210444, 203289, 6921, 144976, 200456, 144984, 200456, 178689, 70664,
    73757, 2055, 150682, 200455, 178675, 70663, 178682, 70663, 209009, 7431, 82837, 209158,
    153850, 200454, 178669, 70662, 150458, 200453, 173975, 142618, 170805, 4374, 170785, 4372,
    203646, 7187, 137125, 3602, 190658, 6418, 201154, 6930, 55870, 784, 55856, 782,
    100991, 199438, 171110, 4366, 201051, 6926, 58041, 66573, 171356, 4365, 171635, 4365,
    173815, 4365, 201038, 6925, 114263, 199436, 170773, 4364, 171124, 4364, 173382, 4364,
    133797, 68875, 152592, 200459, 152603, 200459, 170762, 4363, 171369, 4363, 171648, 4363,
    173371, 4363, 201143, 6923, 43429, 266, 147047, 200458, 147513, 200458, 173361, 4362,
    139877, 3593, 149914, 200457, 155344, 200457, 165064, 200457, 173394, 4361, 175762, 70409,
    211199, 7433, 211579, 7433, 211588, 7433, 231286, 9225, 232391, 9225, 114255, 199432,
    146318, 200456, 148013, 200456, 233140, 9224, 30388, 196615, 146311, 200455, 147484, 200455,
    148006, 200455, 208157, 7431, 208476, 7431, 210223, 7431, 211217, 7431, 211224, 7431,
    223473, 67117575, 227642, 205575, 227823, 205575, 231279, 9223, 233254, 9223, 233563, 9223,
    242571, 141575, 242698, 141575, 168100, 200454, 208306, 7430, 211573, 7430, 232739, 9222,
    143822, 200197, 205369, 7429, 139886, 3587, 155015, 200451, 219403, 8451, 40487, 278,
    792, 18, 33189, 274, 33540, 274, 50622, 786, 50640, 786, 33234, 273,
    33159, 272, 50590, 784, 50606, 784, 33219, 271, 146680, 200463, 33175, 270,
    34286, 270, 34610, 270, 22383, 196621, 33527, 269, 34311, 269, 168682, 69389,
    33207, 268, 34274, 268, 22372, 196619, 34300, 267, 89883, 199435, 180197, 70922,
    208018, 7434, 208028, 7434, 209205, 7434, 209215, 7434, 209903, 7434, 211695, 7434,
    211705, 7434, 205967, 7433, 209436, 7433, 219656, 8453, 205325, 7428, 219695, 8452,
    155854, 200464, 155870, 200464, 100966, 199439, 120834, 68615, 154288, 200454, 220431, 8454,
    155844, 200453, 155849, 200453, 177016, 70404, 8572, 36, 4125, 25, 35779, 281,
    200368, 6420, 2188, 19, 6534, 19, 8225, 19, 6812, 18, 20771, 18,
    36287, 274, 69333, 1553, 34760, 272, 35602, 272, 36938, 272, 69319, 1550,
    69361, 1550, 69482, 1550, 6799, 13, 8212, 13, 69280, 1549, 69375, 1549,
    71127, 1549, 5349, 12, 71140, 1548, 87391, 210444, 3737, 11, 69308, 1547,
    69350, 1547, 71188, 1547, 72255, 1803, 132814, 145419, 147232, 200459, 147243, 200459,
    151580, 200459, 164301, 200459, 168222, 69387, 247120, 145163, 24909, 196618, 32295, 196618,
    69270, 1546, 71117, 1546, 147212, 200458, 147222, 200458, 148881, 200458, 151504, 200458,
    237944, 75274, 5340, 9, 26620, 196617, 168213, 69385, 237935, 75273, 22659, 196616,
    168516, 69384, 22135, 196615, 23139, 196615, 23270, 196615, 23767, 196615, 24333, 196615,
    147258, 200455, 168233, 69383, 23668, 196614, 30475, 196614, 30798, 196614, 165199, 200454,
    165205, 200454, 168524, 69382, 69519, 1540, 69523, 1540, 147254, 200452, 166753, 200466,
    135547, 3587, 139250, 3587, 221911, 16785940, 221951, 16785940, 166807, 200462, 224140, 100672014,
    224168, 100672014, 224564, 117449230, 224592, 117449230, 224212, 100672009, 224636, 117449225, 224196, 100672008,
    224620, 117449224, 222003, 16785927, 221991, 16785926, 223429, 67117576, 148663, 200455, 225167, 134226439,
    150896, 200453, 223445, 67117573, 47248, 557, 234227, 9255, 55344, 801, 54084, 799,
    106873, 199453, 106902, 199453, 107044, 199453, 107073, 199453, 161429, 200477, 161458, 200477,
    106959, 199452, 106987, 199452, 110199, 199452, 110227, 199452, 169713, 200732, 107129, 199451,
    107156, 199451, 110117, 199451, 110144, 199451, 234166, 9238, 141549, 3604, 233838, 9236,
    72164, 1811, 29561, 196624, 168380, 69392, 168412, 69392, 168472, 69392, 141075, 3599,
    141752, 3599, 28125, 196622, 29797, 196622, 30223, 196622, 110062, 199438, 110076, 199438,
    141626, 3598, 161372, 200462, 161386, 200462, 164060, 200462, 164074, 200462, 168442, 69390,
    168502, 69390, 189062, 202766, 189500, 202766, 213559, 7438, 213573, 7438, 227028, 201335310,
    227002, 201335308, 234706, 9228, 243126, 141580, 182430, 5643, 182452, 5643, 182644, 5643,
    162253, 200458, 162263, 200458, 177212, 70410, 233960, 9226, 227093, 201335305, 146629, 200456,
    177774, 70408, 227076, 201335304, 155096, 200455, 227061, 201335303, 177156, 70406, 227048, 201335302,
    228463, 205572, 218724, 73474, 241390, 10020, 11407, 20, 138637, 3603, 67535, 1293,
    50763, 779, 50774, 779, 169236, 200715, 25961, 196618, 71595, 1801, 149142, 200457,
    176109, 70409, 26084, 196616, 219837, 8456, 220043, 8456, 242721, 141576, 151862, 200455,
    151869, 200455, 207987, 7431, 208594, 7431, 210384, 7431, 232155, 9223, 25955, 196614,
    67529, 1286, 175986, 70406, 207112, 7430, 207118, 7430, 207373, 7430, 223870, 100672006,
    26680, 196613, 210739, 7429, 219867, 8452, 223879, 100672004, 223876, 100672003, 179504, 70666,
    179514, 70666, 183669, 5902, 102602, 199452, 102630, 199452, 98218, 199449, 98243, 199449,
    98268, 199449, 98293, 199449, 102658, 199447, 102681, 199447, 122094, 68631, 122117, 68631,
    102558, 199446, 102580, 199446, 3558, 20, 4929, 19, 33558, 274, 114123, 199442,
    114141, 199442, 149867, 200466, 149885, 200466, 148812, 200465, 6425, 15, 153900, 200463,
    6855, 14, 79278, 2574, 140422, 3598, 153915, 200462, 5374, 13, 22638, 196621,
    69506, 1549, 69633, 1549, 69838, 1549, 181360, 5645, 6843, 12, 8258, 12,
    53471, 780, 71208, 1548, 113993, 199436, 114177, 199436, 114931, 68364, 146858, 200460,
    169497, 200716, 171380, 4364, 49418, 779, 69226, 1547, 69237, 1547, 69646, 1547,
    88127, 210443, 114005, 199435, 152845, 200459, 168940, 200715, 181349, 5643, 206142, 7435,
    22529, 196618, 25450, 196618, 53461, 778, 69496, 1546, 69623, 1546, 133348, 68874,
    133358, 68874, 133368, 68874, 133378, 68874, 144785, 200458, 144795, 200458, 169487, 200714,
    171191, 4362, 207736, 7434, 242463, 141578, 49409, 777, 69657, 1545, 71199, 1545,
    73667, 2057, 113984, 199433, 114159, 199433, 114168, 199433, 114922, 68361, 114943, 68361,
    147057, 200457, 147066, 200457, 168931, 200713, 171392, 4361, 182250, 5641, 201878, 6921,
    206906, 7433, 206915, 7433, 207584, 7433, 69218, 1544, 71486, 1544, 73171, 2056,
    139665, 3592, 171183, 4360, 231359, 9224, 82633, 209159, 114952, 68359, 164922, 200455,
    170827, 4359, 171969, 4359, 172130, 4359, 175650, 70407, 176045, 70407, 209127, 7431,
    210760, 7431, 215773, 7431, 219625, 8455, 149295, 200454, 149628, 200454, 149634, 200454,
    164687, 200454, 175404, 70406, 175850, 70406, 183228, 5894, 205846, 7430, 206678, 7430,
    206741, 7430, 207994, 7430, 208000, 7430, 208178, 7430, 209430, 7430, 209794, 7430,
    211267, 7430, 219511, 8454, 221577, 8454, 22186, 196613, 132663, 68613, 145661, 200453,
    148182, 200453, 148987, 200453, 165024, 200453, 165029, 200453, 175304, 70405, 176319, 70405,
    208267, 7429, 208567, 7429, 32066, 196612, 144853, 200452, 148737, 200452, 152856, 200452,
    219573, 8451, 219594, 8451, 52095, 798, 37755, 281, 53369, 792, 98318, 199447,
    98341, 199447, 53347, 790, 10240, 20, 13546, 17, 175030, 70161, 10419, 16,
    25434, 196624, 45726, 528, 9989, 15, 10226, 14, 37727, 270, 37741, 270,
    69987, 1550, 70001, 1550, 25415, 196620, 37805, 268, 155453, 200460, 155465, 200460,
    156393, 200460, 156405, 200460, 245739, 65548, 37716, 267, 155431, 200459, 155442, 200459,
    247267, 145162, 27157, 196616, 37897, 264, 176559, 70408, 206982, 7432, 209760, 7432,
    220010, 8456, 25090, 196615, 25408, 196615, 25028, 196614, 205840, 7430, 207251, 7430,
    209688, 7430, 220030, 8451, 137067, 3587, 245269, 207617, 245393, 207873, 224810, 134226440,
    210611, 7430, 154152, 200453, 210617, 7429, 224818, 134226436, 15339, 35, 124655, 68643,
    122942, 68641, 123080, 68639, 245852, 65567, 107897, 199454, 41784, 285, 122519, 68634,
    124520, 68634, 103859, 199449, 104060, 199449, 108356, 199449, 108548, 199449, 114778, 68377,
    114828, 68377, 122444, 68633, 124445, 68633, 189168, 202777, 246070, 65561, 15091, 23,
    41738, 279, 104135, 199447, 189122, 202775, 245806, 65559, 16715, 22, 122723, 68630,
    18023, 21, 41304, 277, 71989, 1813, 103934, 199445, 103997, 199445, 122597, 68629,
    122660, 68629, 246120, 65557, 108623, 199443, 110678, 199443, 122885, 68627, 124598, 68627,
    72111, 1809, 108497, 199441, 122834, 68625, 122789, 68623, 220529, 8462, 224040, 100672014,
    123041, 68621, 27951, 196620, 220923, 8460, 224016, 100672012, 229507, 205580, 177430, 70410,
    219142, 8458, 224110, 100672009, 224094, 100672008, 244233, 207368, 224080, 100672007, 224068, 100672006,
    244165, 207366, 220743, 8453, 220681, 8452, 46921, 578, 46827, 559, 75346, 2087,
    86002, 209957, 16469, 27, 59504, 66587, 59454, 66585, 75296, 2073, 75090, 2071,
    75136, 2071, 75182, 2071, 172935, 4375, 198668, 6423, 83369, 209174, 83413, 209174,
    83457, 209174, 161727, 200470, 106166, 199444, 179116, 70675, 29335, 196626, 158730, 200466,
    179080, 70674, 75262, 2065, 179046, 70673, 70809, 1552, 83533, 209168, 144064, 200208,
    158406, 200464, 159339, 200464, 179014, 70672, 228957, 205584, 243138, 141584, 244928, 141840,
    158943, 200462, 28071, 196620, 177622, 70412, 177470, 70410, 177730, 70410, 189410, 202762,
    29529, 196616, 223958, 100672008, 223974, 100672008, 224424, 117449224, 224440, 117449224, 224002, 100672007,
    224468, 117449223, 177042, 70406, 223990, 100672006, 224456, 117449222, 245274, 207618, 53541, 789,
    53248, 783, 53220, 781, 155715, 200458, 155725, 200458, 211685, 7434, 134336, 68872,
    134344, 68872, 197925, 6412, 198139, 6411, 201029, 203273, 78352, 2568, 82406, 2567,
    197456, 6406, 78337, 2564, 35534, 283, 8629, 25, 36897, 281, 33782, 280,
    37452, 279, 1400, 15, 1415, 15, 1430, 15, 246871, 145167, 21990, 196621,
    246858, 145165, 203938, 7180, 27602, 196619, 146240, 200459, 228809, 205579, 24267, 196618,
    138173, 3594, 143933, 200202, 230386, 74506, 24995, 196617, 26685, 196617, 140056, 3593,
    227564, 205577, 227763, 205577, 227772, 205577, 228272, 205577, 228633, 205577, 230261, 205577,
    230277, 205577, 230396, 74505, 246488, 196617, 143906, 200200, 227320, 205576, 227556, 205576,
    229859, 205576, 246472, 196616, 246480, 196616, 246934, 145160, 247131, 145160, 164260, 200455,
    242895, 141575, 164254, 200454, 144199, 200197, 44518, 278, 95335, 199446, 133232, 68886,
    133254, 68886, 3480, 20, 116898, 68628, 116918, 68628, 148917, 200468, 90484, 199443,
    90503, 199443, 3462, 18, 90448, 199442, 90466, 199442, 114518, 68370, 95357, 199441,
    190526, 71697, 201651, 6928, 216943, 7696, 37790, 271, 78613, 2575, 1644, 13,
    23072, 196621, 32189, 196621, 35095, 269, 44340, 269, 139516, 3597, 216930, 7693,
    239954, 75533, 23096, 196620, 23108, 196620, 44328, 268, 50545, 780, 76103, 2060,
    78601, 2572, 90522, 199436, 90534, 199436, 133208, 68876, 133220, 68876, 23061, 196619,
    23085, 196619, 25386, 196619, 34547, 267, 35073, 267, 35084, 267, 50534, 779,
    76082, 2059, 76115, 2059, 76139, 2059, 83843, 209163, 148906, 200459, 155067, 200459,
    239967, 75531, 23496, 196618, 25355, 196618, 37780, 266, 44540, 266, 51388, 778,
    76093, 2058, 83854, 209162, 92345, 199434, 96590, 199434, 96600, 199434, 216920, 7690,
    32180, 196617, 36619, 265, 51379, 777, 96581, 199433, 143897, 200201, 211062, 7433,
    221507, 8457, 22160, 196616, 24443, 196616, 134863, 68872, 22142, 196615, 23409, 196615,
    76132, 2055, 147506, 200455, 154924, 200455, 179325, 70663, 189989, 202759, 215746, 7431,
    21092, 196614, 21722, 196614, 22563, 196614, 32331, 196614, 52656, 774, 76126, 2054,
    83869, 209158, 133202, 68870, 146787, 200454, 169436, 200710, 179319, 70662, 179337, 70662,
    182001, 5638, 221563, 8454, 221621, 8454, 21098, 196613, 83864, 209157, 175384, 70405,
    179314, 70661, 179332, 70661, 176485, 70404, 164979, 200451, 845, 19, 39047, 268,
    140536, 3589, 77528, 133379, 87803, 210435, 526, 27, 183118, 5915, 174388, 142618,
    88844, 199449, 197695, 6424, 88982, 199447, 89005, 199447, 136449, 3607, 183096, 5910,
    88919, 199445, 88940, 199445, 88961, 199445, 88883, 199443, 1514, 18, 183145, 5906,
    44917, 529, 88902, 199441, 1563, 16, 216696, 7696, 33609, 271, 88829, 199439,
    136150, 3599, 1068, 14, 20803, 14, 88869, 199438, 1589, 13, 52917, 781,
    2079, 12, 38003, 268, 115318, 68620, 136601, 3596, 21166, 196619, 88818, 199435,
    1711, 10, 34099, 266, 151429, 200458, 221590, 8457, 232506, 9225, 24919, 196616,
    143281, 66568, 21159, 196615, 21292, 196615, 32852, 65543, 243616, 207367, 145398, 200454,
    151735, 200454, 205329, 7430, 209445, 7429, 143294, 200196, 144396, 200452, 151330, 200452,
    151652, 200452, 175453, 70404, 245506, 208642, 241500, 9998, 241472, 9996, 174028, 142621,
    37296, 278, 201468, 6931, 48686, 786, 51822, 786, 37485, 273, 48719, 785,
    201451, 6929, 37318, 272, 48670, 784, 139398, 3600, 37502, 271, 48704, 783,
    97495, 199438, 97482, 199437, 142855, 66573, 37284, 268, 66788, 1291, 133808, 68875,
    151311, 200458, 138048, 3593, 151395, 200457, 232022, 9225, 156462, 200454, 168582, 69382,
    220256, 8454, 228883, 205574, 242480, 141574, 243596, 207366, 219967, 8453, 139394, 3588,
    220334, 8452, 232019, 9219, 160584, 200502, 160638, 200502, 236828, 9524, 53822, 817,
    53920, 817, 41697, 297, 17924, 39, 41443, 293, 105372, 199461, 105409, 199461,
    14554, 35, 14624, 35, 17211, 34, 106697, 199457, 106730, 199457, 157488, 200481,
    157521, 200481, 106602, 199455, 106633, 199455, 108294, 199455, 108325, 199455, 109315, 199453,
    109344, 199453, 160169, 200477, 160198, 200477, 211739, 7453, 211768, 7453, 123462, 68636,
    123490, 68636, 202882, 6940, 15164, 27, 104231, 199451, 104258, 199451, 106517, 199451,
    106544, 199451, 106790, 199451, 106817, 199451, 107372, 199451, 107399, 199451, 123380, 68635,
    123407, 68635, 141346, 3611, 104647, 199450, 104673, 199450, 80998, 2585, 108213, 199449,
    108238, 199449, 164149, 200473, 164174, 200473, 65644, 66584, 42175, 279, 104356, 199447,
    104379, 199447, 109240, 199447, 109263, 199447, 189099, 202775, 27829, 196630, 65598, 66582,
    159667, 200470, 159689, 200470, 162361, 200470, 162383, 200470, 211833, 7446, 211855, 7446,
    213471, 7446, 213493, 7446, 213515, 7446, 213537, 7446, 161088, 200469, 161109, 200469,
    164004, 200469, 164025, 200469, 28953, 196628, 202632, 6932, 212951, 7444, 212971, 7444,
    229467, 205588, 229839, 205588, 27789, 196626, 28157, 196626, 28193, 196626, 141531, 3602,
    202594, 6930, 203152, 6930, 225754, 151003666, 234036, 9234, 238638, 75282, 42797, 273,
    71697, 1809, 75245, 2065, 75741, 2065, 75905, 2065, 123535, 68625, 123552, 68625,
    123634, 68625, 123651, 68625, 124174, 68625, 124191, 68625, 182344, 5649, 182588, 5649,
    27935, 196624, 68339, 1296, 77881, 133392, 83517, 209168, 83699, 209168, 104301, 199440,
    104317, 199440, 123585, 68624, 123601, 68624, 221083, 8464, 225330, 151003664, 225362, 151003664,
    71665, 1807, 27905, 196622, 53983, 782, 68095, 1294, 212351, 7438, 212365, 7438,
    214521, 7438, 214535, 7438, 220599, 8462, 220797, 8462, 224952, 134226446, 233912, 9230,
    238606, 75278, 75537, 2061, 217817, 7693, 28427, 196620, 54009, 780, 81141, 2572,
    108473, 199436, 108485, 199436, 160383, 200460, 160395, 200460, 177234, 70412, 189474, 202764,
    212087, 7436, 212099, 7436, 220911, 8460, 221023, 8460, 221858, 16785932, 224926, 134226444,
    229435, 205580, 233938, 9228, 244972, 141836, 230666, 74507, 81119, 2570, 108441, 199434,
    108451, 199434, 114768, 68362, 159721, 200458, 159731, 200458, 161047, 200458, 161057, 200458,
    161158, 200458, 161168, 200458, 220519, 8458, 221836, 16785930, 229497, 205578, 234308, 9226,
    234856, 9226, 225017, 134226441, 225429, 151003657, 230572, 74505, 157409, 200456, 157417, 200456,
    161963, 200456, 161971, 200456, 169797, 200712, 212991, 7432, 212999, 7432, 214465, 7432,
    214473, 7432, 225000, 134226440, 225412, 151003656, 221889, 16785927, 224985, 134226439, 225397, 151003655,
    123674, 68614, 123680, 68614, 158490, 200454, 158496, 200454, 160518, 200454, 160524, 200454,
    160698, 200454, 160704, 200454, 221876, 16785926, 224972, 134226438, 225384, 151003654, 220738, 8453,
    220768, 8453, 220677, 8452, 220701, 8452, 218438, 73480, 169405, 200711, 77397, 133385,
    87729, 210441, 201396, 6934, 135131, 68872, 135139, 68872, 171287, 4360, 207082, 7432,
    207090, 7432, 207284, 7432, 207292, 7432, 207306, 7430, 207312, 7430, 243791, 207365,
    102074, 199438, 208763, 7438, 208777, 7438, 101710, 199437, 102088, 199437, 102293, 199437,
    101723, 199436, 102282, 199435, 21566, 196617, 205552, 7433, 87254, 210438, 228602, 205573,
    136796, 3592, 152202, 200455, 118306, 68637, 118282, 68632, 7123, 23, 94564, 199447,
    89894, 199443, 184773, 5907, 172362, 4370, 184792, 5906, 4815, 17, 12213, 17,
    186664, 5904, 9529, 15, 11763, 15, 18789, 14, 13296, 13, 80432, 2573,
    71894, 1804, 11752, 11, 18803, 11, 30367, 196619, 39887, 267, 71930, 1803,
    80445, 2571, 80532, 2571, 103536, 199435, 12415, 10, 80543, 2570, 80583, 2570,
    164851, 200458, 164861, 200458, 215516, 7434, 215526, 7434, 12204, 9, 39718, 265,
    242955, 141577, 13085, 8, 26430, 196616, 27046, 196616, 40184, 264, 121011, 68616,
    26751, 196615, 26825, 196615, 26958, 196615, 37542, 263, 207593, 7431, 209259, 7431,
    220304, 8455, 221465, 8455, 242964, 141575, 242999, 141575, 21529, 196614, 40045, 262,
    148786, 200454, 176081, 70406, 216625, 7430, 220250, 8454, 227450, 205574, 26364, 196613,
    144773, 200453, 220329, 8453, 243477, 141573, 176270, 70404, 53085, 789, 52744, 788,
    233261, 9232, 232994, 9231, 204200, 7180, 204270, 7179, 154483, 200458, 204212, 7178,
    67371, 1289, 155228, 200457, 155169, 200456, 151710, 200455, 154344, 200455, 204263, 7175,
    209234, 7431, 221527, 8454, 219390, 8451, 243537, 141571, 184646, 5910, 8516, 23,
    246624, 145174, 9145, 21, 13416, 20, 647, 19, 44499, 275, 89293, 199443,
    136286, 3603, 9000, 18, 21827, 196626, 204065, 7186, 232824, 9234, 9166, 17,
    10115, 17, 119791, 68625, 119808, 68625, 204048, 7185, 216767, 7697, 13436, 16,
    13669, 16, 89277, 199440, 97882, 199440, 97898, 199440, 119759, 68624, 119775, 68624,
    136270, 3600, 9209, 15, 10465, 15, 44484, 271, 99513, 199439, 119844, 68623,
    119859, 68623, 140320, 3599, 439, 14, 8986, 14, 9515, 14, 27143, 196622,
    72379, 1806, 97914, 199438, 97928, 199438, 119731, 68622, 119745, 68622, 208681, 7438,
    245725, 65550, 69117, 1549, 97856, 199437, 97869, 199437, 119705, 68621, 119718, 68621,
    171848, 4365, 216754, 7693, 85087, 209932, 97363, 199436, 97375, 199436, 119681, 68620,
    119693, 68620, 119832, 68620, 171885, 4364, 203634, 7180, 87657, 210443, 96900, 199435,
    97834, 199435, 97845, 199435, 119045, 68619, 119056, 68619, 119659, 68619, 119670, 68619,
    175561, 70411, 180125, 70923, 203971, 7179, 203991, 7179, 87668, 210442, 96890, 199434,
    119035, 68618, 140167, 3594, 181399, 5642, 201123, 6922, 201133, 6922, 201172, 6922,
    244746, 141834, 87620, 210441, 132777, 145417, 132909, 145417, 149165, 200457, 151321, 200457,
    203982, 7177, 206311, 7433, 206320, 7433, 210301, 7433, 21233, 196616, 24530, 196616,
    146779, 200456, 156511, 200456, 206860, 7432, 247369, 145160, 21921, 196615, 24485, 196615,
    50681, 775, 50688, 775, 119067, 68615, 119825, 68615, 146987, 200455, 146994, 200455,
    148741, 200455, 176340, 70407, 205833, 7431, 207947, 7431, 207954, 7431, 208287, 7431,
    208550, 7431, 209423, 7431, 210788, 7431, 24524, 196614, 24570, 196614, 25066, 196614,
    26290, 196614, 74175, 2054, 74181, 2054, 74263, 2054, 145132, 200454, 155338, 200454,
    205027, 7430, 206010, 7430, 208727, 7430, 208733, 7430, 211193, 7430, 220018, 8454,
    77097, 133381, 83033, 209157, 84857, 209669, 87652, 210437, 135446, 3589, 144464, 200453,
    151306, 200453, 206653, 7429, 24576, 196612, 151391, 200452, 205681, 7428, 220033, 8451,
    245424, 207875, 154887, 200456, 210460, 7431, 45625, 539, 172040, 4375, 10132, 20,
    52348, 784, 58582, 66573, 174414, 142604, 25170, 196614, 140449, 3591, 221931, 16785940,
    221971, 16785940, 215949, 7440, 215965, 7440, 166821, 200462, 166835, 200462, 224154, 100672014,
    224182, 100672014, 224578, 117449230, 224606, 117449230, 224221, 100672009, 224645, 117449225, 224204, 100672008,
    224628, 117449224, 222010, 16785927, 221997, 16785926, 223437, 67117576, 138140, 3591, 148670, 200455,
    225174, 134226439, 207440, 7430, 150901, 200453, 223450, 67117573, 198359, 6427, 198412, 6426,
    236632, 9497, 13704, 19, 211351, 7443, 211370, 7443, 140598, 3600, 13864, 15,
    140614, 3599, 155610, 200463, 155625, 200463, 236592, 9487, 121678, 68622, 121692, 68622,
    121720, 68622, 121734, 68622, 102319, 199437, 102332, 199437, 102358, 199437, 102371, 199437,
    102397, 199437, 102410, 199437, 121638, 68621, 121651, 68621, 121812, 68621, 121825, 68621,
    122420, 68620, 122432, 68620, 27121, 196619, 177031, 70411, 246349, 65547, 102432, 199433,
    102441, 199433, 121757, 68617, 121766, 68617, 221549, 8457, 224387, 117449225, 224405, 117449225,
    121783, 68616, 121791, 68616, 220406, 8456, 135493, 3591, 223927, 100672007, 223941, 100672007,
    27104, 196614, 32579, 196614, 74894, 2053, 140593, 3589, 223953, 100672005, 224419, 117449221,
    77607, 133380, 87886, 210436, 135489, 3588, 176919, 70404, 212631, 7442, 212649, 7442,
    213271, 7436, 213283, 7436, 221764, 16785932, 221788, 16785932, 222090, 16785932, 221819, 16785927,
    221806, 16785926, 181160, 70926, 181132, 70925, 79174, 2571, 181121, 70923, 181217, 70923,
    181266, 70922, 181152, 70920, 73702, 2055, 73995, 2055, 181145, 70919, 79194, 2566,
    79207, 2563, 19182, 20, 94676, 199443, 12175, 14, 12747, 14, 137492, 3596,
    137678, 3596, 30606, 196619, 175149, 70154, 139637, 3593, 138560, 3592, 145383, 200456,
    247088, 145160, 138568, 3591, 208219, 7431, 176489, 70405, 206802, 7429, 209630, 7429,
    232669, 9221, 232674, 9221, 243462, 141573, 175479, 70404, 246510, 200195, 217028, 7697,
    23991, 196623, 80376, 2572, 80481, 2572, 71414, 1547, 80366, 2570, 80563, 2570,
    138130, 3594, 230504, 74505, 23301, 196616, 143382, 200200, 221433, 8455, 59010, 66566,
    206767, 7430, 206773, 7430, 220414, 8454, 203298, 6936, 103641, 199438, 103655, 199438,
    27461, 196621, 122274, 68617, 156483, 200457, 27453, 196616, 137618, 3592, 24552, 196615,
    156078, 200455, 228869, 205575, 24559, 196613, 200833, 203269, 200823, 203268, 10994, 20,
    10976, 18, 139313, 3592, 21469, 196615, 78165, 133383, 88216, 210439, 32012, 196613,
    99103, 199437, 180136, 70924, 175133, 70154, 188335, 202762, 80176, 2569, 180160, 70921,
    180148, 70919, 180174, 70918, 80185, 2565, 180155, 70917, 180169, 70917, 11463, 21,
    187317, 202772, 26794, 196626, 39991, 274, 37827, 272, 53149, 783, 52795, 782,
    187115, 202766, 187103, 202764, 25397, 196619, 37843, 267, 187129, 202763, 52885, 778,
    152772, 200457, 152136, 200455, 152765, 200455, 143347, 200198, 144524, 200454, 172124, 4358,
    210825, 7430, 210831, 7430, 242419, 141574, 76761, 2053, 144583, 200453, 84085, 209156,
    175462, 70404, 245267, 207617, 22784, 196616, 153218, 200456, 219393, 8451, 46987, 578,
    46874, 559, 75385, 2087, 86039, 209957, 135733, 3617, 16496, 27, 59531, 66587,
    59479, 66585, 75321, 2073, 75113, 2071, 75159, 2071, 75205, 2071, 172958, 4375,
    198691, 6423, 83391, 209174, 83435, 209174, 83479, 209174, 161749, 200470, 161771, 200470,
    106186, 199444, 106206, 199444, 179135, 70675, 29353, 196626, 135604, 3602, 158748, 200466,
    158766, 200466, 179098, 70674, 214601, 7442, 214619, 7442, 75279, 2065, 179063, 70673,
    70825, 1552, 83549, 209168, 144080, 200208, 158422, 200464, 158438, 200464, 159355, 200464,
    159371, 200464, 179030, 70672, 228973, 205584, 243154, 141584, 244944, 141840, 158957, 200462,
    158971, 200462, 212523, 7438, 212537, 7438, 28083, 196620, 177634, 70412, 212463, 7436,
    212475, 7436, 177480, 70410, 177740, 70410, 189420, 202762, 29537, 196616, 223966, 100672008,
    223982, 100672008, 224432, 117449224, 224448, 117449224, 224009, 100672007, 224475, 117449223, 177048, 70406,
    223996, 100672006, 224462, 117449222, 245276, 207618, 38066, 273, 152431, 200455, 156254, 200456,
    145610, 200455, 152731, 200455, 3112, 28, 236053, 9497, 3070, 21, 116234, 68629,
    116255, 68629, 116409, 68629, 116430, 68629, 115908, 68628, 115945, 68627, 116062, 68627,
    116081, 68627, 116196, 68627, 116215, 68627, 116327, 68627, 116346, 68627, 146644, 200467,
    115872, 68626, 115890, 68626, 116146, 68626, 32360, 196625, 115768, 68625, 115785, 68625,
    115928, 68625, 115994, 68625, 116011, 68625, 116028, 68625, 116045, 68625, 116179, 68625,
    116276, 68625, 116293, 68625, 116310, 68625, 2424, 16, 11088, 16, 79975, 2576,
    92598, 199440, 92614, 199440, 115856, 68624, 116114, 68624, 116130, 68624, 116365, 68624,
    137804, 3600, 8956, 15, 9929, 15, 89774, 199439, 90069, 199439, 90084, 199439,
    115738, 68623, 115753, 68623, 115964, 68623, 115979, 68623, 116164, 68623, 216973, 7695,
    216988, 7695, 2410, 14, 2440, 14, 8930, 14, 116100, 68622, 116381, 68622,
    116395, 68622, 140491, 3598, 152383, 200462, 152397, 200462, 216959, 7694, 501, 13,
    11075, 13, 12475, 13, 78409, 2573, 245671, 65549, 514, 12, 6093, 12,
    7548, 12, 92575, 199436, 115688, 68620, 146151, 200460, 146163, 200460, 216899, 7692,
    2903, 11, 18778, 11, 20561, 11, 92587, 199435, 116671, 68619, 144232, 200203,
    22003, 196618, 89951, 199434, 95494, 199434, 115156, 68618, 115678, 68618, 116451, 68618,
    140505, 3594, 141841, 3594, 145416, 200458, 147766, 200458, 210947, 7434, 210957, 7434,
    216882, 7690, 227428, 205578, 22200, 196617, 26658, 196617, 115147, 68617, 115166, 68617,
    115448, 68617, 144540, 200457, 144832, 200457, 168106, 200457, 216873, 7689, 226328, 184558089,
    226361, 184558089, 229929, 205577, 230286, 205577, 21501, 196616, 24978, 196616, 116461, 68616,
    141652, 3592, 145404, 200456, 154786, 200456, 205792, 7432, 206695, 7432, 226337, 184558088,
    227420, 205576, 116469, 68615, 116476, 68615, 116682, 68615, 132714, 68615, 146637, 200455,
    206285, 7431, 208226, 7431, 211337, 7431, 216892, 7687, 32354, 196614, 78436, 2566,
    115732, 68614, 146145, 200454, 147760, 200454, 150384, 200454, 150825, 200454, 175143, 70150,
    176479, 70406, 206569, 7430, 206575, 7430, 207981, 7430, 224264, 100672006, 224356, 117449222,
    32389, 196613, 144848, 200453, 149278, 200453, 206161, 7429, 224351, 117449221, 243049, 141573,
    22088, 196612, 32385, 196612, 142314, 3588, 145412, 200452, 148214, 200452, 205588, 7428,
    207648, 7428, 224365, 117449220, 226348, 184558084, 227438, 205572, 224362, 117449219, 226345, 184558083,
    88138, 210435, 135504, 3587, 19798, 31, 165609, 200474, 165635, 200474, 215981, 7434,
    215991, 7434, 178420, 70408, 221396, 8456, 22605, 196611, 22608, 196611, 174363, 142617,
    45032, 534, 47681, 532, 44956, 529, 47701, 529, 9974, 15, 266, 12,
    278, 12, 87232, 210442, 140216, 3594, 181379, 5641, 176547, 70408, 20990, 196615,
    205158, 7431, 211253, 7431, 25015, 196614, 232244, 9221, 231687, 9220, 230685, 9219,
    77040, 133378, 144328, 200194, 231685, 9218, 242157, 10029, 242247, 10027, 204419, 7208,
    15545, 39, 198946, 6437, 42712, 290, 53707, 801, 107570, 199457, 107669, 199457,
    162435, 200481, 199098, 6433, 28869, 196640, 110336, 199455, 81373, 2588, 104537, 199452,
    108914, 199452, 109814, 199452, 109898, 199452, 158124, 200476, 17057, 27, 80919, 2587,
    42270, 281, 42438, 281, 43028, 281, 80835, 2585, 107987, 199449, 218024, 7705,
    156897, 200472, 177086, 70424, 189514, 202776, 17011, 23, 41147, 279, 42106, 279,
    107768, 199446, 109982, 199446, 162273, 200470, 81515, 2581, 107183, 199445, 107834, 199445,
    161610, 200469, 42988, 276, 204339, 7188, 204379, 7188, 18627, 19, 41266, 275,
    80885, 2577, 81557, 2577, 29937, 196624, 177054, 70416, 202544, 6928, 41117, 271,
    132933, 145422, 161487, 200462, 226732, 184558094, 243086, 141582, 244073, 207374, 80809, 2573,
    30333, 196620, 164088, 200460, 221035, 8460, 226370, 184558092, 226394, 184558092, 229759, 205580,
    243314, 141580, 244209, 207372, 246046, 65548, 28291, 196618, 158094, 200458, 177914, 70410,
    226460, 184558089, 226444, 184558088, 226430, 184558087, 226418, 184558086, 221059, 8452, 80165, 2571,
    181251, 70920, 181259, 70919, 181245, 70918, 45766, 539, 58515, 66584, 58492, 66583,
    202039, 6927, 202512, 6927, 10666, 14, 58953, 66574, 58940, 66573, 58472, 66572,
    58440, 66571, 58461, 66571, 141951, 3595, 146905, 200459, 58430, 66570, 58451, 66570,
    122295, 68617, 151701, 200457, 156103, 200457, 209225, 7433, 58484, 66568, 152194, 200456,
    156095, 200456, 171770, 4360, 181809, 5640, 228820, 205576, 151514, 200455, 152303, 200455,
    152831, 200455, 205295, 7431, 228347, 205575, 243071, 141575, 145536, 200454, 156364, 200454,
    152726, 200453, 206345, 7429, 149669, 200452, 206691, 7428, 207931, 7428, 205776, 7427,
    52290, 783, 52278, 780, 225682, 151003658, 66614, 66568, 152614, 200456, 209555, 7432,
    152026, 200455, 152033, 200455, 221440, 8455, 25104, 196614, 152172, 200454, 216639, 7430,
    221415, 8454, 225692, 151003654, 136145, 3589, 153070, 200455, 81911, 2590, 86226, 209950,
    78925, 2582, 79475, 2582, 85197, 209942, 85424, 209942, 2831, 20, 2851, 20,
    78905, 2580, 79455, 2580, 81891, 2580, 85219, 209940, 85368, 209940, 86188, 209940,
    2813, 18, 4586, 18, 78963, 2578, 79437, 2578, 79686, 2578, 81941, 2578,
    85239, 209938, 85320, 209938, 85388, 209938, 85515, 209938, 86208, 209938, 79088, 2577,
    79669, 2577, 84283, 209425, 84359, 209425, 85296, 209937, 85491, 209937, 4570, 16,
    33980, 272, 78947, 2576, 85257, 209936, 76690, 2062, 77221, 133390, 78449, 2574,
    78463, 2574, 86967, 210190, 87344, 210446, 73244, 2061, 79135, 2573, 82413, 2573,
    86954, 210189, 187375, 202765, 72343, 1804, 76666, 2060, 76678, 2060, 76839, 133388,
    84114, 209164, 84126, 209164, 87332, 210444, 149108, 200459, 171513, 4363, 73692, 2058,
    144469, 200458, 145788, 200458, 164379, 200458, 171705, 4362, 21740, 196617, 73683, 2057,
    73857, 2057, 73866, 2057, 82811, 209161, 84341, 209417, 84350, 209417, 245653, 65545,
    22021, 196616, 22827, 196616, 73591, 2056, 73987, 2056, 76177, 2056, 82889, 209160,
    82897, 209160, 89864, 199432, 150046, 200456, 150054, 200456, 170843, 4360, 171697, 4360,
    173412, 4360, 187388, 202760, 73584, 2055, 73676, 2055, 73980, 2055, 78284, 2567,
    82967, 209159, 83886, 209159, 149090, 200455, 73238, 2054, 82770, 209158, 82805, 209158,
    82961, 209158, 84845, 209670, 84851, 209670, 76834, 133381, 82765, 209157, 87327, 210437,
    219049, 73730, 7285, 25, 57486, 66584, 57510, 66583, 174084, 142613, 170733, 4368,
    201296, 6927, 237902, 75277, 170649, 4364, 170685, 4364, 170710, 4364, 5202, 11,
    170722, 4363, 237989, 75275, 135147, 68874, 170639, 4362, 144259, 200200, 170622, 4360,
    232007, 9224, 206362, 7431, 23482, 196614, 26629, 196614, 26638, 196614, 27027, 196614,
    154045, 200454, 181464, 5638, 208981, 7430, 232932, 9222, 243010, 141574, 223070, 67117573,
    223078, 67117572, 232003, 9220, 243006, 141572, 245286, 207620, 58756, 66563, 223075, 67117571,
    58754, 66562, 245415, 207874, 139301, 3593, 48162, 524, 75585, 2059, 75576, 2057,
    73179, 2056, 48174, 514, 8011, 32, 37105, 281, 70015, 1557, 98875, 199444,
    98895, 199444, 184193, 5905, 70053, 1551, 136503, 3598, 95771, 199437, 175111, 70155,
    205532, 7434, 205542, 7434, 156197, 200455, 181757, 5639, 211318, 7431, 155334, 200452,
    205899, 7428, 141660, 3603, 177542, 70408, 178102, 70408, 46136, 533, 202413, 6926,
    73837, 2052, 76873, 133379, 87460, 210435, 135313, 3587, 201382, 6926, 201353, 6925,
    22569, 196620, 34234, 268, 22496, 196618, 22340, 196617, 139845, 3587, 6513, 21,
    36019, 277, 136689, 3604, 18933, 19, 6458, 18, 33824, 273, 170413, 4369,
    33841, 272, 33871, 272, 36004, 271, 1800, 14, 6912, 14, 36040, 270,
    95466, 199438, 95480, 199438, 181727, 5646, 20903, 13, 35991, 269, 37259, 269,
    133001, 68877, 133014, 68877, 37272, 268, 145477, 200460, 73110, 2059, 133027, 68875,
    181536, 5643, 181943, 5643, 21068, 196618, 57891, 66570, 77021, 133386, 82616, 209162,
    85000, 209674, 133038, 68874, 182202, 5642, 182655, 5642, 151608, 200457, 181885, 5641,
    36347, 264, 36355, 264, 43439, 264, 65678, 66568, 74633, 2056, 146014, 200456,
    170181, 4360, 205302, 7432, 77554, 133383, 87838, 210439, 144383, 200455, 146022, 200455,
    146226, 200455, 146233, 200455, 149230, 200455, 149237, 200455, 200750, 203271, 144734, 200454,
    149174, 200454, 154552, 200452, 144271, 200197, 38629, 274, 38612, 273, 38598, 270,
    2058, 21, 46282, 530, 202054, 6927, 120270, 68619, 120281, 68619, 222031, 16785928,
    221652, 16785927, 221694, 16785927, 221701, 16785927, 222017, 16785927, 222024, 16785927, 222071, 16785927,
    221627, 16785926, 207318, 7429, 207323, 7429, 221663, 16785925, 175300, 70404, 176261, 70404,
    221643, 16785924, 221659, 16785924, 221640, 16785923, 39804, 276, 115189, 68623, 115204, 68623,
    12566, 13, 121478, 68619, 121489, 68619, 12932, 10, 71604, 1802, 101850, 199434,
    101860, 199434, 115219, 68618, 115229, 68618, 121500, 68618, 121510, 68618, 940, 9,
    139791, 3593, 155078, 200457, 155087, 200457, 221404, 8455, 21048, 196614, 154448, 200454,
    154454, 200454, 121601, 68613, 121606, 68613, 243490, 141571, 188443, 202771, 134378, 68880,
    134394, 68880, 188476, 202767, 53106, 782, 137044, 3598, 188462, 202766, 38453, 269,
    40662, 269, 140348, 3596, 39836, 267, 144757, 200459, 172314, 4362, 205609, 7434,
    37681, 265, 40200, 265, 40082, 264, 151410, 200455, 219119, 8455, 219126, 8455,
    152062, 200454, 155034, 200454, 228748, 205574, 144752, 200453, 172357, 4357, 176555, 70404,
    219114, 8451, 219117, 8450, 209812, 7429, 209817, 7429, 136305, 3588, 140205, 3588,
    200319, 6422, 138743, 3604, 37130, 271, 240136, 75535, 201943, 6926, 238430, 75278,
    188147, 202763, 188158, 202763, 201933, 6922, 238278, 75274, 238458, 75274, 240005, 75530,
    240269, 75530, 240433, 75530, 238293, 75273, 240223, 75529, 240232, 75529, 238270, 75272,
    238444, 75272, 143759, 200199, 27492, 196614, 238452, 75270, 25502, 196613, 143766, 200197,
    238288, 75269, 71300, 1573, 113261, 199461, 113033, 199452, 113186, 199449, 189916, 202777,
    204935, 7192, 167707, 200469, 166231, 200468, 166699, 200466, 186379, 5905, 189882, 202769,
    167593, 200462, 221220, 8462, 166663, 200460, 167425, 200460, 248016, 145164, 114900, 68363,
    200903, 203274, 221200, 8458, 178500, 70408, 186363, 5896, 65960, 66566, 65972, 66566,
    65984, 66566, 19469, 36, 173508, 4387, 203438, 6945, 113792, 199453, 43744, 283,
    82196, 2587, 165475, 200472, 167914, 200472, 186317, 5911, 31689, 196630, 71220, 1558,
    235360, 9238, 189784, 202773, 43704, 276, 165985, 200468, 235280, 9236, 66084, 66579,
    66048, 66578, 71264, 1554, 243376, 141586, 30917, 196624, 134885, 68880, 166135, 200464,
    166183, 200464, 167866, 200464, 243412, 141584, 244309, 207376, 218666, 73487, 31241, 196622,
    31661, 196622, 165703, 200462, 168022, 200462, 170037, 200718, 76492, 2061, 84033, 209164,
    165277, 200460, 165385, 200460, 248008, 145160, 218706, 73478, 218696, 73477, 218718, 73475,
    173452, 4372, 151446, 200463, 232772, 9231, 134850, 68877, 35660, 266, 144011, 200202,
    220210, 8457, 146137, 200456, 164615, 200456, 164623, 200456, 208707, 7432, 146130, 200455,
    146976, 200455, 147753, 200455, 151439, 200455, 208837, 7431, 208844, 7431, 24410, 196614,
    149767, 200454, 207397, 7430, 178259, 70404, 220206, 8452, 220227, 8451, 1925, 40,
    241362, 10012, 52457, 791, 97053, 199446, 97104, 199446, 204178, 7190, 3677, 19,
    9596, 19, 231204, 9235, 97086, 199442, 181857, 5650, 231187, 9233, 9255, 16,
    73322, 2064, 6767, 15, 57139, 66575, 58298, 66575, 67246, 1295, 232872, 9231,
    232896, 9231, 73309, 2061, 67234, 1292, 67261, 1292, 69079, 1548, 69947, 1548,
    76954, 133388, 87062, 210188, 87102, 210444, 142516, 3596, 144479, 200460, 151532, 200460,
    12488, 11, 66811, 1291, 97075, 199435, 145579, 200459, 170443, 4363, 208583, 7435,
    21310, 196618, 24691, 196618, 74662, 2058, 144699, 200458, 144884, 200458, 151381, 200458,
    169020, 200714, 67273, 1289, 69091, 1545, 69938, 1545, 80397, 2569, 80502, 2569,
    83207, 209161, 85746, 209929, 85769, 209929, 175350, 70408, 176293, 70408, 244425, 141832,
    244662, 141832, 206611, 7431, 206618, 7431, 209120, 7431, 219605, 8455, 221680, 16785927,
    144866, 200454, 175389, 70406, 208100, 7430, 209883, 7430, 76949, 133381, 87114, 210437,
    147890, 200453, 154127, 200453, 222066, 16785925, 25796, 196612, 138692, 3588, 144430, 200452,
    154123, 200452, 205672, 7428, 221690, 16785924, 221687, 16785923, 200449, 6430, 111195, 199448,
    111219, 199448, 111261, 199442, 111156, 199439, 111293, 199438, 141902, 3598, 165129, 200462,
    164555, 200458, 164565, 200458, 164585, 200458, 164595, 200458, 164491, 200456, 164499, 200456,
    165109, 200454, 243354, 141574, 244264, 207366, 245237, 207619, 245505, 208641, 99917, 199457,
    99999, 199453, 101087, 199439, 120904, 68623, 164427, 200458, 164437, 200458, 152994, 200456,
    153589, 200455, 210575, 7431, 232732, 9223, 210278, 7430, 210692, 7430, 151969, 200453,
    151974, 200453, 176727, 70405, 16793, 41, 41480, 297, 200120, 6436, 47361, 546,
    42372, 289, 42004, 288, 124208, 68635, 124289, 68633, 202652, 6936, 202700, 6936,
    29893, 196630, 32529, 196630, 244836, 141846, 244984, 141846, 180734, 70933, 180794, 70933,
    180836, 70933, 32489, 196628, 110429, 199443, 198714, 6419, 77897, 133394, 87994, 210450,
    180878, 70929, 160470, 200462, 162018, 200462, 182605, 5646, 161979, 200461, 30165, 196620,
    178050, 70412, 77933, 133386, 88030, 210442, 76020, 2057, 180776, 70921, 160347, 200456,
    245523, 208642, 190824, 6433, 97271, 199454, 190884, 6430, 235543, 9502, 187140, 202781,
    190015, 71709, 187213, 202780, 197572, 6428, 236281, 9500, 50138, 795, 190857, 6427,
    235573, 9499, 75, 26, 2008, 26, 33719, 282, 50112, 794, 187241, 202778,
    238084, 75290, 8716, 25, 197547, 6425, 72355, 1816, 197523, 6424, 1902, 23,
    45291, 535, 50906, 791, 190914, 6423, 235600, 9495, 50884, 790, 89466, 199446,
    111727, 199446, 111749, 199446, 187169, 202774, 187191, 202774, 190088, 71701, 190133, 71701,
    235623, 9493, 481, 20, 18717, 20, 51538, 788, 138971, 3604, 171233, 4372,
    241342, 10004, 826, 19, 45417, 531, 138952, 3603, 8741, 18, 13490, 18,
    33745, 274, 89212, 199442, 58, 17, 8845, 17, 45274, 529, 50573, 785,
    137904, 3601, 7028, 16, 50557, 784, 33907, 271, 51582, 783, 99528, 199439,
    239320, 75535, 239393, 75535, 239435, 75535, 453, 14, 467, 14, 7758, 14,
    181566, 5646, 18737, 13, 74092, 2061, 182665, 5645, 190954, 6413, 228700, 205581,
    247286, 145165, 39824, 268, 57863, 66572, 74105, 2060, 77262, 133388, 83014, 209164,
    84943, 209676, 137820, 3596, 147313, 200460, 164675, 200460, 247349, 145164, 181627, 5643,
    210025, 7435, 239344, 75531, 247338, 145163, 21267, 196618, 30357, 196618, 86558, 210186,
    87610, 210442, 111771, 199434, 111781, 199434, 137736, 3594, 143314, 200202, 171778, 4362,
    181786, 5642, 231239, 9226, 231578, 9226, 232171, 9226, 22709, 196617, 32767, 65545,
    141789, 3593, 144629, 200457, 181638, 5641, 226800, 201335305, 231569, 9225, 231907, 9225,
    232162, 9225, 233107, 9225, 233221, 9225, 27641, 196616, 143298, 200200, 143306, 200200,
    149270, 200456, 150031, 200456, 171225, 4360, 176159, 70408, 219517, 8456, 219675, 8456,
    226816, 201335304, 231231, 9224, 231806, 9224, 231814, 9224, 231899, 9224, 232383, 9224,
    246850, 145160, 27273, 196615, 27280, 196615, 144622, 200455, 155916, 200455, 219979, 8455,
    227872, 205575, 228125, 205575, 228802, 205575, 232376, 9223, 242672, 141575, 242789, 141575,
    26667, 196614, 141783, 3590, 147188, 200454, 147464, 200454, 151423, 200454, 227709, 205574,
    228694, 205574, 242642, 141574, 246844, 145158, 25728, 196613, 206213, 7429, 247108, 145157,
    219707, 8452, 226812, 201335300, 246899, 145156, 247104, 145156, 57851, 66563, 153676, 200451,
    219576, 8451, 226809, 201335299, 247164, 145155, 57849, 66562, 245348, 207874, 41900, 308,
    185280, 5938, 199810, 6443, 15623, 39, 104900, 199455, 18203, 29, 41842, 285,
    67955, 1309, 68229, 1309, 70751, 1565, 124841, 68636, 71035, 1563, 104819, 199451,
    108680, 199451, 124760, 68635, 68031, 1305, 104993, 199449, 75952, 2071, 108761, 199447,
    124925, 68631, 240917, 75543, 247645, 145175, 42814, 278, 125045, 68629, 125108, 68629,
    238656, 75285, 247941, 145173, 43130, 276, 234806, 9236, 72073, 1811, 247626, 145171,
    68145, 1298, 70901, 1554, 234718, 9234, 16759, 17, 124994, 68625, 218074, 7697,
    247924, 145169, 227259, 201335312, 234112, 9232, 72225, 1807, 75922, 2063, 179208, 70671,
    179266, 70671, 83755, 209166, 179180, 70670, 179238, 70670, 226908, 201335310, 226936, 201335310,
    233870, 9230, 238920, 75278, 172909, 4365, 179154, 70669, 156861, 200460, 163839, 200460,
    27975, 196618, 144044, 200202, 161841, 200458, 163359, 200458, 163389, 200458, 229667, 205578,
    68013, 1289, 179296, 70665, 30005, 196616, 30029, 196616, 30237, 196616, 177134, 70408,
    177374, 70408, 226976, 201335303, 161130, 200454, 226964, 201335302, 245609, 208902, 245454, 207876,
    197053, 6407, 190992, 6405, 200293, 6405, 197043, 6404, 202455, 6926, 133990, 68874,
    133446, 68873, 133630, 68873, 133981, 68873, 134829, 68872, 134006, 68871, 134000, 68870,
    176136, 70404, 245206, 207618, 137551, 3587, 176102, 70407, 189719, 202769, 140436, 3592,
    146273, 200454, 146279, 200454, 140444, 3589, 220289, 8452, 138991, 3603, 139072, 3603,
    139097, 3601, 49185, 780, 49604, 780, 52930, 780, 208805, 7436, 208817, 7436,
    49593, 779, 51228, 779, 169030, 200715, 240100, 75531, 49175, 778, 51218, 778,
    227225, 201335306, 44476, 264, 227217, 201335304, 176222, 70407, 242546, 141575, 30775, 196614,
    175728, 70406, 242778, 141574, 21797, 196612, 221137, 8451, 146678, 200450, 200944, 203269,
    52551, 789, 9333, 19, 142451, 3603, 1990, 18, 120080, 68626, 120098, 68626,
    98098, 199441, 98115, 199441, 188299, 202769, 98132, 199439, 98147, 199439, 142436, 3599,
    207904, 7439, 37588, 268, 180186, 70923, 210872, 7435, 205929, 7434, 209857, 7434,
    176519, 70409, 152505, 200456, 205805, 7432, 209464, 7432, 209876, 7431, 132708, 68614,
    176352, 70406, 176534, 70406, 243897, 207366, 243696, 207365, 136472, 3587, 243552, 141571,
    89230, 199442, 18980, 15, 150866, 200463, 150881, 200463, 5398, 14, 8390, 14,
    5412, 12, 146820, 200458, 146830, 200458, 151692, 200457, 206029, 7433, 148494, 200456,
    148502, 200456, 149202, 200456, 154082, 200456, 154075, 200455, 206292, 7430, 210514, 7430,
    242202, 10029, 242290, 10027, 204459, 7208, 15584, 39, 198983, 6437, 141025, 3619,
    42746, 290, 53740, 801, 107603, 199457, 107636, 199457, 107702, 199457, 107735, 199457,
    162468, 200481, 162501, 200481, 199131, 6433, 28901, 196640, 110367, 199455, 110398, 199455,
    141297, 3613, 211993, 7453, 212022, 7453, 81401, 2588, 104565, 199452, 104593, 199452,
    108942, 199452, 108970, 199452, 109842, 199452, 109870, 199452, 109926, 199452, 109954, 199452,
    158152, 200476, 158180, 200476, 17084, 27, 80946, 2587, 42295, 281, 42463, 281,
    43053, 281, 80860, 2585, 108012, 199449, 108037, 199449, 218049, 7705, 156921, 200472,
    156945, 200472, 177110, 70424, 189538, 202776, 17034, 23, 41170, 279, 42129, 279,
    141002, 3607, 107790, 199446, 107812, 199446, 110004, 199446, 110026, 199446, 162295, 200470,
    162317, 200470, 211877, 7446, 211899, 7446, 81536, 2581, 107204, 199445, 107225, 199445,
    107855, 199445, 107876, 199445, 161631, 200469, 161652, 200469, 43008, 276, 204359, 7188,
    204399, 7188, 18646, 19, 41285, 275, 80902, 2577, 81574, 2577, 29953, 196624,
    177070, 70416, 202560, 6928, 41132, 271, 214395, 7439, 214410, 7439, 132947, 145422,
    161501, 200462, 161515, 200462, 213631, 7438, 213645, 7438, 226746, 184558094, 243100, 141582,
    244087, 207374, 80822, 2573, 30345, 196620, 164100, 200460, 164112, 200460, 221047, 8460,
    226382, 184558092, 226406, 184558092, 229771, 205580, 243326, 141580, 244221, 207372, 246058, 65548,
    28301, 196618, 158104, 200458, 158114, 200458, 177924, 70410, 226469, 184558089, 226452, 184558088,
    226437, 184558087, 141166, 3590, 226424, 184558086, 221063, 8452, 7230, 32, 46253, 541,
    236113, 9501, 236005, 9498, 236226, 9498, 7208, 22, 6958, 21, 66882, 1301,
    8370, 20, 234980, 9236, 66863, 1299, 117507, 68626, 3500, 17, 5453, 17,
    34054, 273, 66771, 1297, 93623, 199441, 13093, 16, 21811, 196624, 67176, 1295,
    66849, 1294, 67672, 1294, 57700, 66573, 57901, 66573, 66758, 1293, 67163, 1293,
    67191, 1293, 67686, 1293, 36305, 268, 67004, 1292, 67016, 1292, 67048, 1292,
    67060, 1292, 67745, 1292, 67788, 1292, 67836, 1292, 68374, 1292, 68850, 1292,
    117536, 68620, 139706, 3596, 152278, 200460, 187849, 202764, 187987, 202764, 189690, 202764,
    23583, 196619, 24092, 196619, 30625, 196619, 32879, 65547, 32890, 65547, 52188, 779,
    53435, 779, 57451, 66571, 65702, 66571, 67028, 1291, 68363, 1291, 68386, 1291,
    117525, 68619, 243816, 207371, 243861, 207371, 244270, 207371, 246304, 65547, 22283, 196618,
    23012, 196618, 32859, 65546, 32869, 65546, 52178, 778, 53425, 778, 66748, 1290,
    66829, 1290, 66839, 1290, 67153, 1290, 67346, 1290, 67652, 1290, 67662, 1290,
    67726, 1290, 68397, 1290, 243722, 207370, 243781, 207370, 55961, 777, 66995, 1289,
    67039, 1289, 67736, 1289, 68841, 1289, 68355, 1288, 24892, 196615, 66822, 1287,
    228197, 205575, 175510, 70406, 175912, 70406, 175931, 70406, 176374, 70406, 176567, 70406,
    178286, 70406, 176118, 70405, 21807, 196612, 176744, 70404, 76394, 2057, 179621, 70665,
    200671, 6407, 236252, 9501, 246668, 145178, 236361, 9496, 198438, 6423, 246646, 145174,
    19044, 21, 38770, 277, 117642, 68629, 150564, 200469, 150585, 200469, 6654, 20,
    8192, 20, 20751, 20, 93708, 199444, 111636, 199444, 41193, 275, 117470, 68627,
    93513, 199442, 93605, 199442, 117489, 68626, 133460, 68882, 236343, 9490, 9634, 17,
    40470, 273, 80319, 2577, 85696, 209937, 2940, 16, 6308, 16, 7710, 16,
    8786, 16, 20735, 16, 44685, 272, 117626, 68624, 232956, 9232, 8802, 15,
    79940, 2575, 80304, 2575, 85572, 209935, 85681, 209935, 93640, 199439, 93693, 199439,
    34085, 270, 45850, 526, 133478, 68878, 1814, 13, 8179, 13, 36800, 269,
    57656, 66573, 58763, 66573, 58876, 66573, 20723, 12, 39624, 268, 45838, 524,
    49533, 780, 146041, 200460, 219896, 8460, 12292, 11, 144653, 200459, 147726, 200459,
    147737, 200459, 147810, 200459, 147821, 200459, 149321, 200459, 152125, 200459, 153619, 200459,
    207847, 7435, 242944, 141579, 666, 10, 676, 10, 8415, 10, 49523, 778,
    52524, 778, 94339, 199434, 149250, 200458, 149260, 200458, 150395, 200458, 150405, 200458,
    153471, 200458, 153609, 200458, 164605, 200458, 168084, 200458, 183581, 5898, 210143, 7434,
    20609, 9, 138089, 3593, 152185, 200457, 153462, 200457, 154967, 200457, 183750, 5897,
    183952, 5897, 184071, 5897, 210134, 7433, 5790, 8, 21484, 196616, 25887, 196616,
    57097, 66568, 57272, 66568, 57648, 66568, 57875, 66568, 57883, 66568, 155886, 200456,
    155937, 200456, 183205, 5896, 205976, 7432, 208829, 7432, 243078, 141576, 30736, 196615,
    57260, 66567, 57669, 66567, 66537, 66567, 66645, 66567, 80297, 2567, 85674, 209927,
    138208, 3591, 144646, 200455, 205989, 7431, 20984, 196614, 57637, 66566, 58287, 66566,
    133847, 68870, 145039, 200454, 146035, 200454, 147794, 200454, 153894, 200454, 154520, 200454,
    154546, 200454, 164659, 200454, 207391, 7430, 224369, 117449222, 227296, 205574, 227302, 205574,
    227308, 205574, 227314, 205574, 24604, 196613, 32283, 196613, 57092, 66565, 57267, 66565,
    57643, 66565, 58293, 66565, 133455, 68869, 134323, 68869, 135890, 3589, 147748, 200453,
    148169, 200453, 151069, 200453, 152167, 200453, 183200, 5893, 208319, 7429, 230319, 74501,
    58759, 66564, 133610, 68868, 146053, 200452, 175499, 70404, 183213, 5892, 219947, 8452,
    150346, 200451, 224375, 117449219, 245395, 207875, 245398, 207875, 245401, 207874, 46116, 532,
    27578, 196620, 46104, 524, 70302, 1548, 69100, 1546, 70282, 1546, 70292, 1546,
    80779, 2570, 70497, 1544, 69110, 1543, 71456, 1543, 210913, 7431, 227456, 205574,
    245647, 67078, 135963, 3587, 153096, 200461, 32231, 196618, 144276, 200197, 13261, 17,
    11054, 21, 186600, 5908, 36441, 274, 36673, 274, 184226, 5905, 136673, 3600,
    184210, 5904, 211541, 7440, 211557, 7440, 11567, 15, 184257, 5903, 186585, 5903,
    202237, 6927, 137108, 3598, 184243, 5902, 38802, 268, 244734, 141836, 20580, 11,
    36662, 267, 36691, 267, 10858, 10, 139673, 3594, 145053, 200458, 148159, 200458,
    210086, 7434, 210096, 7434, 120623, 68617, 148321, 200457, 153877, 200457, 206958, 7433,
    215698, 7433, 232787, 9225, 232815, 9225, 148486, 200456, 120632, 68615, 206410, 7431,
    207263, 7431, 210698, 7431, 210848, 7431, 210855, 7431, 232801, 9223, 232808, 9223,
    145161, 200454, 146663, 200454, 205996, 7430, 206459, 7430, 206829, 7430, 210705, 7430,
    215660, 7430, 215666, 7430, 205676, 7429, 210750, 7429, 210755, 7429, 232767, 9221,
    232796, 9221, 32062, 196612, 164344, 200452, 208120, 7428, 232764, 9219, 31133, 196622,
    166891, 200458, 230157, 205578, 81762, 2593, 86155, 209953, 135700, 3617, 215167, 7455,
    215198, 7455, 75865, 2071, 147604, 200470, 75821, 2069, 109175, 199445, 109196, 199445,
    83803, 209172, 163565, 200465, 163582, 200465, 229584, 205585, 163096, 200464, 163112, 200464,
    206242, 7440, 163518, 200463, 163533, 200463, 174913, 70159, 229616, 205583, 163289, 200462,
    163303, 200462, 174889, 70158, 24320, 196621, 23246, 196620, 37060, 267, 215501, 7435,
    36459, 266, 43538, 266, 44565, 266, 174903, 70154, 174928, 70154, 138123, 3591,
    145948, 200454, 164512, 200454, 164518, 200454, 187768, 202758, 32035, 196613, 147639, 200453,
    164837, 200452, 175710, 70404, 215512, 7428, 245280, 207618, 179524, 70664, 139928, 3595,
    136894, 3586, 141187, 3606, 139240, 3594, 139292, 3593, 138024, 3591, 137674, 3588,
    138020, 3588, 137122, 3587, 139055, 3587, 144318, 200195, 7179, 29, 4319, 25,
    4344, 20, 4364, 19, 7160, 19, 4256, 15, 7310, 14, 7324, 14,
    140629, 3592, 233105, 9218, 152710, 200464, 24752, 196620, 37175, 268, 176448, 70412,
    232523, 9228, 145510, 200458, 205514, 7433, 37187, 264, 66544, 66568, 219986, 8456,
    232632, 9224, 144872, 200454, 151334, 200453, 168064, 200453, 220024, 8451, 142365, 3586,
    210486, 7435, 188545, 202759, 210716, 7431, 153577, 200454, 210767, 7429, 142175, 3628,
    19505, 36, 173543, 4387, 203471, 6945, 113821, 199453, 113850, 199453, 43771, 283,
    82223, 2587, 142149, 3610, 165499, 200472, 165523, 200472, 167938, 200472, 167962, 200472,
    186340, 5911, 31711, 196630, 71242, 1558, 235382, 9238, 189805, 202773, 43724, 276,
    166005, 200468, 166025, 200468, 235300, 9236, 66103, 66579, 66066, 66578, 71282, 1554,
    243394, 141586, 30933, 196624, 134901, 68880, 134917, 68880, 166151, 200464, 166167, 200464,
    166199, 200464, 166215, 200464, 167882, 200464, 167898, 200464, 243428, 141584, 244325, 207376,
    218681, 73487, 31255, 196622, 31675, 196622, 165717, 200462, 165731, 200462, 168036, 200462,
    168050, 200462, 170051, 200718, 76505, 2061, 84045, 209164, 165289, 200460, 165301, 200460,
    165397, 200460, 165409, 200460, 142219, 3590, 218712, 73478, 218701, 73477, 218721, 73475,
    181203, 70926, 181179, 70924, 181191, 70924, 181228, 70924, 230303, 74506, 197798, 6407,
    200794, 203271, 200728, 203270, 181174, 70917, 181240, 70917, 200936, 203269, 200981, 203269,
    52870, 783, 143013, 66575, 67555, 1294, 140192, 3597, 25642, 196619, 152372, 200459,
    228730, 205578, 155511, 200457, 151841, 200456, 152068, 200456, 153056, 200456, 67548, 1287,
    153049, 200455, 225869, 167780868, 225873, 167780867, 190494, 71699, 20467, 18, 20485, 17,
    20518, 17, 20535, 17, 20502, 16, 87913, 210448, 73364, 2061, 76966, 133388,
    87119, 210444, 32002, 196618, 151494, 200458, 155970, 200458, 20860, 9, 32096, 196617,
    32983, 65544, 151486, 200456, 188913, 202760, 164699, 200455, 32394, 196614, 31997, 196613,
    139058, 3587, 219508, 8451, 46196, 537, 46300, 537, 66591, 66583, 51677, 790,
    18876, 21, 18858, 18, 32153, 196622, 20669, 13, 32140, 196621, 33035, 65549,
    24679, 196620, 21299, 196619, 24668, 196619, 32901, 65547, 76984, 133387, 87148, 210443,
    243886, 207371, 87159, 210442, 94319, 199434, 94329, 199434, 135331, 3593, 141832, 3593,
    210284, 7433, 68438, 1288, 117726, 68616, 117734, 68616, 210293, 7432, 94103, 199431,
    94110, 199431, 153196, 200455, 153190, 200454, 209947, 7429, 176600, 70404, 176660, 70404,
    32169, 196611, 32167, 196610, 43868, 298, 166465, 200476, 44276, 282, 30873, 196630,
    168893, 69395, 235476, 9234, 35253, 273, 31101, 196624, 165745, 200464, 66342, 66575,
    221336, 8462, 230177, 205582, 173604, 4365, 165313, 200460, 167557, 200460, 167830, 200460,
    233058, 9228, 166105, 200458, 178428, 70410, 233188, 9226, 23174, 196617, 208925, 7433,
    215719, 7433, 215728, 7433, 23166, 196616, 206153, 7432, 149685, 200455, 207612, 7431,
    207619, 7431, 208106, 7431, 208324, 7431, 145766, 200454, 151461, 200454, 154419, 200454,
    205199, 7430, 235040, 9222, 245246, 207622, 147451, 200453, 149074, 200453, 154907, 200453,
    176806, 70405, 211243, 7429, 211248, 7429, 177007, 70404, 205223, 7428, 210431, 7428,
    235052, 9220, 242436, 141572, 235034, 9219, 175754, 70404, 217081, 7711, 136580, 3605,
    92690, 199444, 92710, 199444, 40509, 274, 117170, 68626, 117188, 68626, 117206, 68626,
    117224, 68626, 92630, 199441, 92647, 199441, 114443, 68368, 136634, 3600, 92778, 199439,
    92793, 199439, 150934, 200462, 150948, 200462, 244756, 141838, 92664, 199437, 92677, 199437,
    245712, 65549, 92830, 199436, 92842, 199436, 92854, 199436, 92866, 199436, 71435, 1547,
    92808, 199435, 92819, 199435, 133492, 68875, 133503, 68875, 92730, 199434, 92740, 199434,
    114426, 68362, 133544, 68874, 133554, 68874, 35651, 265, 40573, 265, 145869, 200457,
    145878, 200457, 232887, 9225, 145145, 200456, 145153, 200456, 205040, 7432, 205048, 7432,
    205227, 7432, 205235, 7432, 222995, 50340360, 92750, 199431, 92757, 199431, 92764, 199431,
    92771, 199431, 114436, 68359, 114611, 68359, 146092, 200455, 146099, 200455, 147095, 200455,
    147102, 200455, 147780, 200455, 147787, 200455, 148538, 200455, 148545, 200455, 153602, 200455,
    169208, 200711, 206990, 7431, 206997, 7431, 207270, 7431, 207277, 7431, 207570, 7431,
    207577, 7431, 220243, 8455, 242605, 141575, 27137, 196614, 150415, 200454, 150421, 200454,
    153596, 200454, 155894, 200454, 155900, 200454, 176764, 70406, 176796, 70406, 176832, 70406,
    176859, 70406, 176923, 70406, 223003, 50340358, 223797, 83894790, 156308, 200453, 156313, 200453,
    222672, 50340357, 222681, 50340357, 223803, 83894789, 223837, 83894789, 247277, 145157, 69293, 1540,
    176143, 70404, 176824, 70404, 222677, 50340356, 223842, 83894788, 41952, 308, 185330, 5938,
    199853, 6443, 15662, 39, 104931, 199455, 104962, 199455, 18232, 29, 41871, 285,
    67984, 1309, 68258, 1309, 70780, 1565, 124869, 68636, 124897, 68636, 71062, 1563,
    104846, 199451, 104873, 199451, 108707, 199451, 108734, 199451, 124787, 68635, 124814, 68635,
    141578, 3611, 68056, 1305, 105018, 199449, 105043, 199449, 75975, 2071, 108784, 199447,
    108807, 199447, 124948, 68631, 124971, 68631, 240940, 75543, 42836, 278, 125066, 68629,
    125087, 68629, 125129, 68629, 125150, 68629, 238677, 75285, 43150, 276, 234826, 9236,
    72092, 1811, 68163, 1298, 70919, 1554, 234736, 9234, 16776, 17, 125011, 68625,
    125028, 68625, 218091, 7697, 227275, 201335312, 234128, 9232, 72240, 1807, 75937, 2063,
    179223, 70671, 179281, 70671, 83769, 209166, 179194, 70670, 179252, 70670, 213959, 7438,
    213973, 7438, 226922, 201335310, 226950, 201335310, 233884, 9230, 238934, 75278, 172922, 4365,
    179167, 70669, 156873, 200460, 156885, 200460, 163851, 200460, 163863, 200460, 213659, 7436,
    213671, 7436, 214577, 7436, 214589, 7436, 214713, 7436, 214725, 7436, 27985, 196618,
    144054, 200202, 161851, 200458, 161861, 200458, 163369, 200458, 163379, 200458, 163399, 200458,
    163409, 200458, 229677, 205578, 68022, 1289, 179305, 70665, 30013, 196616, 30037, 196616,
    30245, 196616, 177142, 70408, 177382, 70408, 214481, 7432, 214489, 7432, 226983, 201335303,
    161136, 200454, 161142, 200454, 226970, 201335302, 245615, 208902, 245458, 207876, 119267, 68625,
    119284, 68625, 10082, 16, 97622, 199440, 97638, 199440, 119235, 68624, 119251, 68624,
    119329, 68623, 119344, 68623, 219493, 8463, 97654, 199438, 97668, 199438, 119207, 68622,
    119221, 68622, 119301, 68622, 119315, 68622, 217534, 7694, 10004, 13, 97596, 199437,
    97609, 199437, 119181, 68621, 119194, 68621, 119359, 68621, 181988, 5645, 25078, 196620,
    97682, 199436, 119157, 68620, 119169, 68620, 209606, 7436, 209618, 7436, 97574, 199435,
    97585, 199435, 119135, 68619, 119146, 68619, 38257, 266, 228467, 205578, 228477, 205578,
    220082, 8456, 223895, 100672008, 119372, 68615, 119379, 68615, 223888, 100672007, 25072, 196614,
    220127, 8452, 223906, 100672004, 223903, 100672003, 20960, 24, 91831, 199445, 91946, 199444,
    91966, 199444, 91812, 199443, 9237, 18, 91910, 199442, 91928, 199442, 91893, 199441,
    114486, 68369, 91878, 199439, 114503, 68367, 91864, 199438, 3883, 12, 91852, 199436,
    88241, 210443, 20842, 10, 215601, 7433, 215610, 7433, 133410, 68872, 145932, 200456,
    145940, 200456, 152209, 200454, 156204, 200454, 156210, 200454, 176274, 70406, 211325, 7430,
    211331, 7430, 175474, 70405, 176363, 70405, 176770, 70405, 32377, 196612, 182187, 5640,
    140380, 3601, 138530, 3599, 223463, 67117578, 137574, 3592, 223455, 67117576, 207300, 7430,
    207385, 7430, 155911, 200453, 24873, 196612, 139368, 3591, 220003, 8455, 165097, 200454,
    218427, 73478, 169370, 200709, 218433, 73477, 139365, 3587, 220027, 8451, 9651, 32,
    9683, 29, 90907, 199449, 88468, 199448, 216815, 7704, 137710, 3607, 6388, 22,
    136517, 3606, 68993, 1557, 217387, 7701, 1842, 20, 48417, 788, 92102, 199444,
    92122, 199444, 118056, 68628, 217273, 7700, 241564, 10004, 48398, 787, 90760, 199443,
    90779, 199443, 90798, 199443, 115094, 68627, 115113, 68627, 117663, 68627, 6495, 18,
    90724, 199442, 90742, 199442, 93728, 199442, 95256, 199442, 118038, 68626, 137582, 3602,
    217359, 7698, 90817, 199441, 95239, 199441, 188049, 202769, 4913, 16, 6372, 16,
    69028, 1552, 88438, 199440, 115078, 68624, 187675, 202768, 4686, 15, 8283, 15,
    20627, 15, 37417, 271, 87017, 210191, 93746, 199439, 102126, 199439, 114977, 68623,
    115006, 68623, 115035, 68623, 115132, 68623, 117984, 68623, 137399, 3599, 217293, 7695,
    7616, 14, 13009, 14, 69014, 1550, 88410, 199438, 88424, 199438, 88454, 199438,
    88492, 199438, 89657, 199438, 96856, 199438, 113917, 199438, 114992, 68622, 115021, 68622,
    115050, 68622, 115064, 68622, 117970, 68622, 146570, 200462, 146584, 200462, 2956, 13,
    2969, 13, 2982, 13, 2995, 13, 3008, 13, 9583, 13, 12856, 13,
    20642, 13, 52774, 781, 90711, 199437, 93951, 199437, 93964, 199437, 94403, 199437,
    94416, 199437, 94468, 199437, 94481, 199437, 95008, 199437, 95021, 199437, 116978, 68621,
    116991, 68621, 117028, 68621, 117041, 68621, 117054, 68621, 117067, 68621, 117957, 68621,
    117999, 68621, 118463, 68621, 118476, 68621, 137276, 3597, 90699, 199436, 93903, 199436,
    93915, 199436, 93927, 199436, 93939, 199436, 95504, 199436, 95516, 199436, 114637, 68364,
    116954, 68620, 116966, 68620, 117004, 68620, 117016, 68620, 117945, 68620, 118439, 68620,
    118451, 68620, 118565, 68620, 118577, 68620, 118999, 68620, 175077, 70156, 217711, 7692,
    23525, 196619, 94457, 199435, 94494, 199435, 94505, 199435, 95547, 199435, 95558, 199435,
    96870, 199435, 117934, 68619, 118027, 68619, 118508, 68619, 118543, 68619, 118554, 68619,
    137879, 3595, 143827, 200203, 143886, 200203, 145235, 200459, 145246, 200459, 187664, 202763,
    187742, 202763, 227469, 205579, 245701, 65547, 88808, 199434, 90834, 199434, 95537, 199434,
    117114, 68618, 117124, 68618, 118498, 68618, 118519, 68618, 118980, 68618, 119020, 68618,
    121543, 68618, 121553, 68618, 137221, 3594, 145257, 200458, 154595, 200458, 174959, 70154,
    201814, 6922, 209333, 7434, 931, 9, 9183, 9, 22946, 196617, 24036, 196617,
    24538, 196617, 87873, 210441, 93993, 199433, 94002, 199433, 95528, 199433, 96847, 199433,
    96881, 199433, 102108, 199433, 102117, 199433, 117096, 68617, 117105, 68617, 117134, 68617,
    117143, 68617, 117152, 68617, 117161, 68617, 118018, 68617, 118489, 68617, 118534, 68617,
    118589, 68617, 118971, 68617, 118990, 68617, 119011, 68617, 121563, 68617, 121572, 68617,
    137168, 3593, 137231, 3593, 144243, 200201, 170368, 4361, 187703, 202761, 9062, 8,
    24045, 196616, 32637, 65544, 93977, 199432, 93985, 199432, 95569, 199432, 96839, 199432,
    114649, 68360, 117080, 68616, 117088, 68616, 118076, 68616, 118084, 68616, 118349, 68616,
    118598, 68616, 118963, 68616, 121528, 68616, 121585, 68616, 143470, 200200, 143495, 200200,
    143510, 200200, 144204, 200200, 176389, 70408, 206177, 7432, 206784, 7432, 209367, 7432,
    210723, 7432, 210731, 7432, 231255, 9224, 12883, 7, 26920, 196615, 86504, 210183,
    86568, 210183, 102101, 199431, 118606, 68615, 121536, 68615, 143503, 200199, 149454, 200455,
    205137, 7431, 206258, 7431, 118012, 68614, 147139, 200454, 154589, 200454, 209034, 7430,
    209316, 7430, 209390, 7430, 228673, 205574, 231249, 9222, 23448, 196613, 24547, 196613,
    118529, 68613, 119030, 68613, 144827, 200453, 145520, 200453, 155018, 200453, 208368, 7429,
    208457, 7429, 221738, 16785925, 221743, 16785925, 228754, 205573, 233307, 9221, 22862, 196612,
    121581, 68612, 221748, 16785924, 245381, 207875, 245373, 207874, 241115, 75563, 186118, 5929,
    200585, 6440, 218296, 7716, 20364, 35, 112718, 199457, 112751, 199457, 200512, 6433,
    143233, 66591, 66255, 66589, 66313, 66589, 82099, 2587, 112853, 199451, 112880, 199451,
    239043, 75290, 239095, 75290, 112635, 199449, 112660, 199449, 167119, 200472, 167143, 200472,
    203528, 6936, 31611, 196630, 225556, 151003670, 225600, 151003670, 43973, 277, 173685, 4373,
    182709, 5653, 56141, 788, 56631, 788, 167055, 200468, 167075, 200468, 230077, 205588,
    66141, 66579, 181015, 70931, 238998, 75283, 31471, 196626, 44224, 274, 56103, 786,
    179421, 70673, 31573, 196624, 132427, 68623, 132442, 68623, 182745, 5647, 31647, 196622,
    112798, 199438, 112812, 199438, 143188, 66574, 181048, 70926, 221322, 8462, 244295, 207374,
    31417, 196620, 31441, 196620, 166561, 200460, 166573, 200460, 166969, 200460, 166981, 200460,
    178488, 70412, 189870, 202764, 218248, 7692, 221376, 8460, 246201, 65548, 225673, 151003657,
    142225, 3592, 225656, 151003656, 245536, 208648, 225641, 151003655, 200665, 6406, 225628, 151003654,
    245550, 208646, 245562, 208646, 71446, 1546, 54309, 791, 158850, 200467, 163218, 200467,
    154611, 200457, 71822, 1800, 143435, 200199, 220427, 8452, 234881, 9220, 140023, 3586,
    245282, 207618, 53520, 789, 53233, 783, 53207, 781, 155705, 200458, 134328, 68872,
    82010, 2569, 80252, 2568, 80245, 2567, 179479, 70663, 179615, 70662, 200827, 203270,
    216867, 7686, 200818, 203269, 201020, 203269, 225292, 151003654, 225298, 151003651, 140025, 3601,
    140107, 3598, 140096, 3595, 32595, 196615, 154351, 200455, 223826, 83894791, 26467, 196613,
    155477, 200453, 155482, 200453, 218866, 73733, 26767, 196612, 169483, 200708, 140042, 3587,
    140093, 3587, 44170, 292, 116832, 68641, 116865, 68641, 197719, 6431, 200388, 6431,
    22426, 196638, 236503, 9500, 200341, 6427, 111055, 199450, 111081, 199450, 10726, 24,
    198009, 6424, 20916, 23, 93346, 199447, 93369, 199447, 110974, 199447, 110997, 199447,
    198217, 6423, 236031, 9494, 236142, 9494, 13023, 21, 20094, 21, 25316, 196629,
    90844, 199445, 90996, 199445, 91017, 199445, 93392, 199445, 93413, 199445, 94277, 199445,
    94298, 199445, 197750, 6421, 198100, 6421, 419, 20, 12140, 20, 12706, 20,
    94656, 199444, 95984, 199444, 98647, 199444, 98667, 199444, 111020, 199444, 235827, 9492,
    236531, 9492, 400, 19, 9615, 19, 90960, 199443, 94831, 199443, 95142, 199443,
    95161, 199443, 133591, 68883, 236324, 9491, 236385, 9491, 237304, 9491, 240364, 75539,
    366, 18, 36252, 274, 80279, 2578, 85719, 209938, 91038, 199442, 91056, 199442,
    94709, 199442, 94727, 199442, 133573, 68882, 198121, 6418, 333, 17, 4194, 17,
    9028, 17, 49488, 785, 77470, 133393, 78007, 133393, 80740, 2577, 85863, 209937,
    90979, 199441, 91074, 199441, 91091, 199441, 110957, 199441, 350, 16, 384, 16,
    1784, 16, 65686, 66576, 290, 15, 8971, 15, 19065, 15, 77293, 133391,
    94745, 199439, 111040, 199439, 237289, 9487, 305, 14, 319, 14, 80726, 2574,
    85849, 209934, 90932, 199438, 90946, 199438, 79928, 2572, 85560, 209932, 133434, 68876,
    147012, 200460, 51454, 779, 57927, 66571, 72916, 2059, 72927, 2059, 79917, 2571,
    85549, 209931, 136820, 3595, 57462, 66570, 73649, 2058, 74610, 2058, 74652, 2058,
    76909, 133386, 76919, 133386, 78244, 2570, 78254, 2570, 82646, 209162, 82656, 209162,
    85033, 209930, 85043, 209930, 132840, 145418, 153692, 200458, 178310, 70410, 73938, 2057,
    77594, 133385, 80388, 2569, 80493, 2569, 83198, 209161, 85737, 209929, 85755, 209929,
    132881, 145417, 133564, 68873, 148552, 200457, 153683, 200457, 22630, 196616, 25507, 196616,
    73749, 2056, 74117, 2056, 76230, 2056, 77046, 133384, 77195, 133384, 84875, 209672,
    84890, 209672, 85273, 209928, 85446, 209928, 85666, 209928, 132806, 145416, 132873, 145416,
    132918, 145416, 24885, 196615, 30768, 196615, 72938, 2055, 74553, 2055, 77149, 133383,
    77286, 133383, 77994, 133383, 83026, 209159, 84868, 209671, 84883, 209671, 85313, 209927,
    85508, 209927, 86283, 209927, 132770, 145415, 132859, 145415, 148464, 200455, 148471, 200455,
    208863, 7431, 210635, 7431, 210648, 7431, 226863, 201335303, 243662, 207367, 243715, 207367,
    26111, 196614, 76903, 133382, 77535, 133382, 78001, 133382, 82640, 209158, 83175, 209158,
    84862, 209670, 85053, 209926, 85713, 209926, 145772, 200454, 208351, 7430, 209285, 7430,
    210642, 7430, 25753, 196613, 74062, 2053, 77589, 133381, 84898, 209669, 85764, 209925,
    150390, 200453, 164665, 200453, 164670, 200453, 171765, 4357, 82998, 209156, 146204, 200452,
    147800, 200452, 136817, 3587, 226870, 201335299, 190988, 6404, 136896, 3587, 197040, 6403,
    151741, 200467, 151760, 200467, 97256, 199439, 236728, 9520, 240801, 75556, 158338, 200482,
    158372, 200482, 41239, 283, 199191, 6427, 158806, 200470, 158828, 200470, 29873, 196628,
    158264, 200468, 158284, 200468, 163040, 200468, 163060, 200468, 161286, 200466, 161304, 200466,
    215281, 7442, 215299, 7442, 229801, 205586, 212403, 7440, 212419, 7440, 185411, 5903,
    174772, 70158, 174800, 70158, 213907, 7438, 213921, 7438, 214027, 7438, 214041, 7438,
    214549, 7438, 214563, 7438, 223645, 83894798, 159825, 200460, 159837, 200460, 160929, 200460,
    160941, 200460, 212379, 7436, 212391, 7436, 214127, 7436, 214139, 7436, 223619, 83894796,
    234358, 9228, 59095, 66571, 59116, 66570, 158710, 200458, 158720, 200458, 177560, 70410,
    212703, 7434, 212713, 7434, 213083, 7434, 213093, 7434, 214445, 7434, 214455, 7434,
    75651, 2057, 134535, 68873, 134544, 68873, 223710, 83894793, 77701, 133384, 87979, 210440,
    134432, 68872, 134440, 68872, 134456, 68872, 134464, 68872, 134510, 68872, 134518, 68872,
    134783, 68872, 134791, 68872, 135550, 3592, 185388, 5896, 212935, 7432, 212943, 7432,
    223693, 83894792, 223678, 83894791, 141525, 3590, 223665, 83894790, 245230, 207620, 53263, 792,
    13599, 15, 205658, 7431, 205665, 7431, 225301, 151003655, 225308, 151003654, 220224, 8451,
    164982, 200459, 164993, 200459, 30462, 196616, 235026, 9224, 164631, 200455, 164638, 200455,
    71765, 1803, 113976, 199432, 219091, 8451, 243543, 141571, 243549, 141571, 153934, 200462,
    139810, 3595, 153929, 200453, 154132, 200453, 32322, 196611, 13191, 18, 13179, 12,
    53336, 779, 53327, 777, 155388, 200455, 155395, 200455, 243042, 141575, 244029, 207367,
    80762, 2566, 27237, 196613, 19379, 45, 47887, 553, 20115, 35, 113513, 199459,
    19887, 31, 76430, 2079, 66372, 66590, 113618, 199453, 113705, 199453, 182790, 5661,
    113441, 199448, 235092, 9240, 245099, 141848, 113117, 199447, 31269, 196630, 31329, 196630,
    246213, 65558, 182848, 5653, 237389, 9493, 166045, 200468, 166369, 200468, 167323, 200468,
    235436, 9236, 31785, 196626, 221272, 8466, 173630, 4369, 165229, 200464, 189826, 202768,
    235060, 9232, 248028, 145168, 72279, 1807, 182760, 5647, 165943, 200462, 174821, 70158,
    178448, 70414, 181062, 70925, 137523, 3596, 221248, 8460, 173774, 4363, 179382, 70667,
    76412, 2057, 179364, 70665, 31313, 196616, 84017, 209160, 178396, 70408, 179348, 70664,
    219174, 8454, 137518, 3589, 219198, 8452, 47969, 562, 19693, 37, 237323, 9505,
    20009, 32, 43646, 285, 56213, 796, 43592, 283, 56161, 794, 56391, 794,
    56343, 792, 56443, 792, 229961, 205592, 230009, 205592, 66432, 66583, 82302, 2583,
    43548, 278, 56491, 790, 56567, 790, 66478, 66582, 204983, 7190, 30981, 196628,
    68761, 1300, 71374, 1556, 165793, 200468, 167215, 200468, 167770, 200468, 31161, 196626,
    225026, 134226450, 225062, 134226450, 218987, 73745, 30949, 196624, 31489, 196624, 31869, 196624,
    82250, 2576, 167275, 200464, 170065, 200720, 203348, 6928, 223339, 67117584, 223371, 67117584,
    31021, 196622, 31841, 196622, 76593, 2062, 165661, 200462, 166849, 200462, 166993, 200462,
    168530, 69390, 230097, 205582, 248044, 145166, 65996, 66573, 66022, 66573, 76544, 2061,
    78041, 133389, 88101, 210445, 31217, 196620, 31761, 196620, 78067, 133388, 86360, 209932,
    165547, 200460, 167986, 200460, 168558, 69388, 167461, 200458, 223415, 67117575, 225110, 134226439,
    219031, 73734, 223403, 67117574, 225098, 134226438, 219021, 73733, 219043, 73731, 81729, 2593,
    86122, 209953, 75842, 2071, 75800, 2069, 109154, 199445, 83783, 209172, 163548, 200465,
    229567, 205585, 163080, 200464, 163503, 200463, 229601, 205583, 163275, 200462, 245278, 207618,
    138416, 3586, 74353, 2056, 83094, 209159, 74348, 2053, 74344, 2052, 83090, 209156,
    183865, 5908, 139375, 3603, 241426, 10003, 183516, 5906, 8671, 17, 1045, 15,
    49237, 783, 56917, 66575, 139446, 3599, 8688, 14, 138866, 3598, 145284, 200461,
    11596, 12, 30830, 196620, 139848, 3596, 148707, 200460, 148719, 200460, 49226, 779,
    145273, 200459, 146965, 200459, 151017, 200459, 227480, 205579, 209966, 7434, 49217, 777,
    117794, 68617, 117803, 68617, 139437, 3593, 209957, 7433, 52516, 776, 120848, 68616,
    242705, 141576, 242909, 141576, 23810, 196615, 24362, 196615, 26904, 196615, 120841, 68615,
    148403, 200455, 181894, 5639, 215587, 7431, 215594, 7431, 242587, 141575, 246433, 196615,
    26242, 196614, 144878, 200454, 242692, 141574, 242803, 141574, 242917, 141574, 181416, 5637,
    210837, 7429, 206601, 7428, 27203, 196624, 103569, 199439, 103584, 199439, 188970, 202764,
    27174, 196614, 139348, 3587, 45366, 535, 217062, 7699, 1116, 17, 11951, 16,
    73338, 2064, 77246, 133392, 89799, 199440, 1133, 15, 12579, 15, 79814, 2575,
    242351, 9999, 50870, 782, 100952, 199438, 231742, 9230, 231756, 9230, 1148, 13,
    20682, 13, 50857, 781, 79265, 2573, 20817, 12, 26248, 196620, 37704, 268,
    79253, 2572, 147301, 200460, 206230, 7436, 12092, 11, 230795, 9227, 217723, 7690,
    12103, 9, 12319, 9, 24969, 196617, 32087, 196617, 154953, 200457, 155237, 200457,
    209058, 7433, 12680, 8, 26438, 196616, 73607, 2056, 73659, 2056, 116716, 68616,
    116724, 68616, 116732, 68616, 116740, 68616, 116748, 68616, 116756, 68616, 147470, 200456,
    171487, 4360, 173837, 4360, 217733, 7688, 246181, 65544, 22729, 196615, 24962, 196615,
    26965, 196615, 132825, 145415, 147145, 200455, 147152, 200455, 151004, 200455, 205922, 7431,
    207148, 7431, 208312, 7431, 219762, 8455, 73104, 2054, 73354, 2054, 82799, 209158,
    115380, 68614, 145542, 200454, 147159, 200454, 147165, 200454, 148694, 200454, 149761, 200454,
    150998, 200454, 206751, 7430, 208601, 7430, 221140, 8454, 246427, 196614, 21592, 196613,
    32400, 196613, 82611, 209157, 149802, 200453, 154962, 200453, 175598, 70405, 208054, 7429,
    209029, 7429, 211089, 7429, 243677, 207365, 246422, 196613, 27637, 196612, 146983, 200452,
    207108, 7428, 219792, 8452, 84439, 209411, 220064, 8454, 220116, 8451, 43910, 298,
    216427, 7456, 216459, 7456, 166493, 200476, 166521, 200476, 44302, 282, 30895, 196630,
    142034, 3604, 168912, 69395, 235494, 9234, 31117, 196624, 165761, 200464, 165777, 200464,
    66357, 66575, 216021, 7438, 216035, 7438, 221350, 8462, 230191, 205582, 173617, 4365,
    165325, 200460, 165337, 200460, 167569, 200460, 167581, 200460, 167842, 200460, 167854, 200460,
    216049, 7436, 216061, 7436, 166115, 200458, 166125, 200458, 178438, 70410, 216305, 7434,
    216315, 7434, 235046, 9222, 245252, 207622, 235056, 9220, 235037, 9219, 139164, 3599,
    175758, 70404, 139161, 3587, 140287, 3587, 145178, 200451, 198332, 6427, 198386, 6426,
    236607, 9497, 13685, 19, 13849, 15, 155595, 200463, 236577, 9487, 121664, 68622,
    121706, 68622, 102306, 199437, 102345, 199437, 102384, 199437, 121625, 68621, 121799, 68621,
    122408, 68620, 27110, 196619, 177020, 70411, 246338, 65547, 102423, 199433, 121748, 68617,
    221540, 8457, 224378, 117449225, 224396, 117449225, 121775, 68616, 220398, 8456, 223920, 100672007,
    223934, 100672007, 27098, 196614, 32573, 196614, 74889, 2053, 223948, 100672005, 224414, 117449221,
    77603, 133380, 87882, 210436, 176915, 70404, 12230, 38, 241749, 10018, 57603, 66587,
    238000, 75290, 238198, 75290, 57578, 66585, 238173, 75289, 241844, 10009, 38882, 280,
    81986, 2584, 135805, 3608, 241801, 10008, 7966, 23, 38859, 279, 57555, 66583,
    135227, 3607, 188252, 202775, 57533, 66582, 69196, 1558, 69248, 1558, 79216, 2582,
    91986, 199446, 92008, 199446, 7945, 21, 184432, 5909, 7925, 20, 43293, 276,
    92030, 199444, 92050, 199444, 184412, 5908, 190444, 71700, 5044, 19, 45083, 531,
    78719, 2579, 241825, 10003, 5008, 18, 5026, 18, 8912, 18, 40582, 274,
    92174, 199442, 92192, 199442, 147265, 200466, 147283, 200466, 188757, 202770, 201915, 6930,
    241783, 10002, 8879, 17, 11803, 17, 190314, 71697, 190937, 6417, 8817, 16,
    8896, 16, 12448, 16, 35270, 272, 92070, 199440, 92086, 199440, 92142, 199440,
    92158, 199440, 120672, 68624, 143778, 200208, 35286, 271, 120657, 68623, 136865, 3599,
    188742, 202767, 201608, 6927, 238964, 75279, 240193, 75535, 11311, 14, 12830, 14,
    53164, 782, 120643, 68622, 120767, 68622, 120781, 68622, 136880, 3598, 136988, 3598,
    188728, 202766, 188887, 202766, 201887, 6926, 201901, 6926, 241033, 75534, 11298, 13,
    11778, 13, 87219, 210445, 120754, 68621, 139138, 3597, 188809, 202765, 190464, 71693,
    217559, 7693, 239307, 75533, 239380, 75533, 239422, 75533, 8833, 12, 11791, 12,
    12425, 12, 139189, 3596, 143324, 200204, 143794, 200204, 188775, 202764, 240181, 75532,
    241021, 75532, 12437, 11, 35301, 267, 38791, 267, 50718, 779, 50729, 779,
    77541, 133387, 87810, 210443, 101594, 199435, 135999, 3595, 144350, 200459, 30749, 196618,
    94183, 199434, 94193, 199434, 181526, 5642, 202227, 6922, 238954, 75274, 8870, 9,
    22993, 196617, 52908, 777, 58721, 66569, 84823, 209417, 140568, 3593, 140658, 3593,
    143806, 200201, 188138, 202761, 209343, 7433, 210167, 7433, 227102, 201335305, 239335, 75529,
    8862, 8, 11820, 8, 30448, 196616, 73563, 2056, 131220, 68616, 140577, 3592,
    148137, 200456, 150674, 200456, 151717, 200456, 178178, 70408, 206021, 7432, 216631, 7432,
    226760, 201335304, 226824, 201335304, 226832, 201335304, 226893, 201335304, 227243, 201335304, 227251, 201335304,
    232091, 9224, 232099, 9224, 232311, 9224, 232319, 9224, 247147, 145160, 25821, 196615,
    32315, 196615, 32405, 196615, 143815, 200199, 145194, 200455, 171747, 4359, 188245, 202759,
    210160, 7431, 234973, 9223, 82787, 209158, 154605, 200454, 176715, 70406, 228318, 205574,
    228324, 205574, 228679, 205574, 238948, 75270, 243036, 141574, 24451, 196613, 144162, 200197,
    155023, 200453, 209322, 7429, 228720, 205573, 228725, 205573, 228759, 205573, 245330, 207877,
    245335, 207877, 245343, 207877, 24456, 196612, 26334, 196612, 143423, 200196, 226771, 201335300,
    226796, 201335300, 226904, 201335300, 247282, 145156, 65675, 66563, 226768, 201335299, 226793, 201335299,
    226901, 201335299, 245316, 207875, 245319, 207875, 245322, 207875, 245327, 207875, 245340, 207875,
    245362, 207875, 245325, 207874, 46447, 541, 46505, 539, 81153, 2585, 85880, 209945,
    169741, 200728, 54925, 791, 81795, 2583, 86076, 209943, 161202, 200470, 86804, 210196,
    157584, 200468, 75424, 2067, 83645, 209171, 86766, 210195, 110624, 199442, 159249, 200466,
    163449, 200466, 229013, 205586, 229631, 205586, 243250, 141586, 234434, 9232, 59832, 66575,
    55683, 782, 224836, 134226446, 234318, 9230, 240533, 75534, 59038, 66573, 59806, 66573,
    141692, 3596, 159303, 200460, 223146, 67117580, 223170, 67117580, 224864, 134226444, 228989, 205580,
    240561, 75532, 59016, 66571, 75462, 2059, 29509, 196618, 54905, 778, 59064, 66570,
    77755, 133386, 77953, 133386, 83581, 209162, 84903, 209674, 84923, 209674, 85930, 209930,
    157554, 200458, 162774, 200458, 177602, 70410, 223493, 67117578, 160746, 200456, 161178, 200456,
    223206, 67117575, 224900, 134226439, 223194, 67117574, 224888, 134226438, 233520, 9226, 233502, 9224,
    225883, 167780871, 225897, 167780871, 225910, 167780870, 211638, 7429, 211643, 7429, 229951, 205578,
    76866, 133383, 87453, 210439, 21449, 196614, 73360, 2052, 73841, 2051, 76863, 133379,
    87450, 210435, 77168, 133378, 136915, 3589, 136912, 3587, 43455, 267, 153086, 200458,
    202469, 6933, 202527, 6929, 243503, 141571, 243546, 141571, 223564, 83894791, 223571, 83894791,
    223578, 83894789, 246732, 145170, 246796, 145170, 246716, 145168, 246764, 145168, 246780, 145168,
    246814, 145167, 246829, 145167, 246750, 145166, 246886, 145165, 246704, 145164, 246694, 145162,
    21942, 196610, 92326, 199443, 206265, 7439, 190543, 71690, 135157, 68870, 23746, 196613,
    22611, 196612, 154148, 200452, 72309, 1809, 219162, 8454, 241250, 75545, 241158, 75543,
    165421, 200466, 226119, 167780882, 226155, 167780882, 178516, 70410, 226203, 167780871, 226191, 167780870,
    232552, 9237, 2625, 18, 2643, 18, 2609, 16, 67705, 1294, 22550, 196614,
    91528, 199449, 11427, 18, 100305, 199438, 11502, 10, 220177, 8458, 25971, 196617,
    172137, 4360, 172153, 4360, 153283, 200454, 245284, 207618, 25570, 196618, 152534, 200455,
    152541, 200455, 209486, 7431, 209493, 7431, 155756, 200469, 155777, 200469, 156332, 200462,
    156346, 200462, 211515, 7431, 211678, 7431, 27572, 196614, 228895, 205574, 209720, 7444,
    209740, 7444, 8654, 17, 99309, 199438, 99323, 199438, 71810, 1804, 71789, 1803,
    88230, 210443, 231847, 9227, 232124, 9227, 232337, 9227, 246401, 65547, 151831, 200458,
    231837, 9226, 232327, 9226, 136965, 3592, 181973, 5640, 208739, 7432, 208747, 7432,
    176424, 70407, 181981, 5639, 219103, 8455, 149337, 200454, 24416, 196613, 27022, 196613,
    136960, 3589, 175937, 70405, 176239, 70405, 219094, 8453, 176235, 70404, 219099, 8452,
    93551, 199451, 93578, 199451, 96489, 199451, 96516, 199451, 117548, 68628, 117568, 68628,
    96543, 199443, 96562, 199443, 117588, 68627, 117607, 68627, 38679, 274, 5710, 17,
    38662, 273, 5694, 16, 7786, 16, 7802, 16, 3978, 15, 137091, 3598,
    136841, 3597, 136183, 3596, 136258, 3596, 233083, 9227, 136831, 3594, 222047, 16785930,
    233230, 9226, 117902, 68617, 117911, 68617, 143953, 200201, 174645, 70153, 174654, 70153,
    174670, 70153, 174698, 70153, 174938, 70153, 201633, 6921, 207364, 7433, 242392, 141577,
    26036, 196616, 174713, 70152, 222039, 16785928, 242401, 141576, 134843, 68871, 174638, 70151,
    174663, 70151, 174684, 70151, 174691, 70151, 174726, 70151, 174738, 70151, 174751, 70151,
    174814, 70151, 175277, 70151, 205915, 7431, 208171, 7431, 211298, 7431, 67633, 1286,
    134223, 68870, 134837, 68870, 142370, 3590, 143400, 200198, 153670, 200454, 154191, 200454,
    174707, 70150, 174745, 70150, 175271, 70150, 176732, 70406, 202252, 6918, 210842, 7430,
    26205, 196613, 153665, 200453, 154197, 200453, 174679, 70149, 174721, 70149, 174733, 70149,
    176604, 70405, 133198, 68868, 133843, 68868, 134410, 68868, 135500, 3588, 135914, 3588,
    133614, 68867, 136180, 3587, 49700, 796, 49674, 794, 34776, 281, 34801, 279,
    3325, 22, 4027, 22, 22404, 196630, 183059, 5909, 49655, 787, 49637, 786,
    190154, 71698, 3993, 17, 183028, 5905, 12189, 15, 187753, 202767, 181499, 5646,
    183045, 5902, 181513, 5645, 197956, 6413, 57439, 66572, 170851, 4364, 190183, 71692,
    49626, 779, 3347, 10, 22273, 196618, 49616, 778, 58689, 66570, 142644, 66570,
    218755, 73738, 243705, 207370, 22256, 196617, 153776, 200457, 153785, 200457, 197947, 6409,
    228528, 205577, 146695, 200456, 146703, 200456, 169084, 200712, 187656, 202760, 21715, 196615,
    22249, 196615, 146711, 200455, 146718, 200455, 175607, 70407, 146486, 200454, 146492, 200454,
    227628, 205574, 140418, 3588, 7090, 33, 69588, 1556, 13325, 19, 71152, 1554,
    13309, 16, 69608, 1551, 95224, 199439, 111307, 199439, 111322, 199439, 165143, 200463,
    165158, 200463, 95180, 199438, 149821, 200462, 87378, 210445, 69666, 1547, 95203, 199435,
    111337, 199435, 111348, 199435, 228142, 205579, 95214, 199434, 149811, 200458, 95194, 199433,
    228153, 205577, 25480, 196616, 154202, 200456, 27061, 196615, 154210, 200455, 205431, 7427,
    245440, 207874, 171087, 4362, 216571, 7433, 33073, 65538, 137966, 3599, 201590, 6924,
    170469, 4363, 176167, 70410, 52371, 776, 58663, 66568, 146196, 200456, 206350, 7432,
    52364, 775, 146189, 200455, 148227, 200455, 164645, 200455, 164652, 200455, 169113, 200711,
    169448, 200711, 149289, 200454, 151467, 200454, 152161, 200454, 164397, 200454, 164403, 200454,
    207004, 7430, 210176, 7430, 210182, 7430, 144563, 200453, 147390, 200453, 169008, 200709,
    32381, 196612, 10646, 20, 10628, 18, 10614, 14, 25250, 196615, 166771, 200466,
    166789, 200466, 92256, 199449, 92281, 199449, 187486, 202777, 187440, 202776, 90885, 199446,
    138621, 3600, 187712, 202768, 118370, 68623, 239514, 75535, 149432, 200462, 149518, 200462,
    227992, 205582, 239488, 75534, 239896, 75534, 137251, 3597, 187416, 202765, 239872, 75533,
    118395, 68620, 138501, 3596, 137563, 3595, 144221, 200203, 149478, 200459, 228025, 205579,
    239468, 75531, 143534, 200202, 208387, 7434, 239450, 75530, 239854, 75530, 143550, 200200,
    137269, 3591, 245388, 207876, 51597, 787, 49743, 785, 50207, 785, 239922, 75537,
    35031, 272, 145015, 200464, 170495, 4368, 48307, 783, 49473, 783, 49728, 783,
    50192, 783, 239939, 75535, 49007, 782, 175089, 70158, 48294, 781, 48322, 781,
    51699, 781, 52689, 781, 52962, 781, 3819, 12, 34990, 268, 48995, 780,
    49975, 780, 57397, 66572, 49964, 779, 22699, 196618, 143943, 200202, 146396, 200458,
    215753, 7434, 215763, 7434, 23751, 196617, 146387, 200457, 148218, 200457, 206586, 7433,
    227669, 205577, 238061, 75273, 22123, 196616, 151216, 200456, 205349, 7432, 23453, 196614,
    231181, 9222, 231603, 9222, 238055, 75270, 145626, 200453, 146939, 200453, 148569, 200453,
    231177, 9220, 54645, 819, 106091, 199449, 157101, 200468, 230617, 74515, 29969, 196626,
    156699, 200466, 228921, 205586, 185426, 5905, 157920, 200464, 16875, 45, 204499, 7212,
    16349, 43, 15467, 39, 237046, 9507, 14725, 34, 40985, 289, 41051, 289,
    70969, 1569, 217900, 7711, 70841, 1566, 236988, 9501, 237218, 9501, 17533, 27,
    110255, 199451, 21642, 196634, 54499, 792, 67859, 1304, 67907, 1304, 68181, 1304,
    247603, 145175, 157854, 200470, 198626, 6421, 28615, 196628, 30081, 196628, 70633, 1556,
    172769, 4371, 238468, 75283, 240495, 75539, 247584, 145171, 27735, 196626, 29647, 196626,
    55445, 786, 59770, 66578, 70561, 1554, 70597, 1554, 202818, 6930, 172735, 4369,
    200086, 6417, 238506, 75281, 238558, 75281, 240461, 75537, 28583, 196624, 28655, 196624,
    70937, 1552, 157161, 200464, 189350, 202768, 226256, 167780880, 245914, 65552, 28023, 196622,
    55417, 782, 157644, 200462, 177270, 70414, 189596, 202766, 225916, 167780878, 225944, 167780878,
    29683, 196620, 162900, 200460, 229309, 205580, 218890, 73739, 163773, 200458, 169665, 200714,
    218912, 73738, 229237, 205578, 229687, 205578, 29427, 196617, 238540, 75273, 177750, 70408,
    225984, 167780871, 225972, 167780870, 138183, 3587, 190777, 6427, 190702, 6426, 190751, 6426,
    6674, 25, 183927, 5913, 201214, 6936, 190728, 6423, 114334, 199445, 151102, 200469,
    151123, 200469, 197484, 6421, 65744, 66580, 247, 19, 6699, 19, 12990, 19,
    21972, 196626, 186550, 5906, 186868, 5906, 6157, 17, 12039, 17, 201197, 6929,
    99156, 199440, 99172, 199440, 5101, 15, 6142, 15, 8110, 15, 18952, 15,
    34020, 271, 188316, 202767, 230905, 9231, 238040, 75279, 5116, 14, 34260, 270,
    58320, 66574, 76238, 2062, 79586, 2574, 95303, 199438, 97532, 199438, 99128, 199438,
    99142, 199438, 149853, 200462, 164267, 200462, 164281, 200462, 170875, 4366, 179925, 70926,
    227586, 205582, 37657, 269, 44419, 269, 56956, 66573, 57914, 66573, 73571, 2061,
    74049, 2061, 77981, 133389, 88058, 210445, 97519, 199437, 116793, 68621, 145648, 200461,
    147377, 200461, 164778, 200461, 164791, 200461, 179709, 70925, 181661, 5645, 227573, 205581,
    229916, 205581, 230892, 9229, 2046, 12, 23258, 196620, 73777, 2060, 73918, 2060,
    74229, 2060, 82986, 209164, 171253, 4364, 179677, 70924, 179729, 70924, 180079, 70924,
    180101, 70924, 180113, 70924, 181099, 70924, 182121, 5644, 218728, 73484, 6901, 11,
    22518, 196619, 22718, 196619, 36539, 267, 37670, 267, 58786, 66571, 73087, 2059,
    82776, 209163, 82855, 209163, 82943, 209163, 95292, 199435, 99188, 199435, 171754, 4363,
    179949, 70923, 179960, 70923, 181088, 70923, 181746, 5643, 188219, 202763, 202028, 6923,
    23817, 196618, 32627, 196618, 56969, 66570, 115352, 68618, 145311, 200458, 149496, 200458,
    149532, 200458, 154642, 200458, 154652, 200458, 164760, 200458, 179639, 70922, 179741, 70922,
    179939, 70922, 180091, 70922, 181111, 70922, 181547, 5642, 181674, 5642, 182678, 5642,
    187955, 202762, 201418, 6922, 227982, 205578, 228132, 205578, 21492, 196617, 26887, 196617,
    58889, 66569, 78156, 133385, 88207, 210441, 138814, 3593, 145302, 200457, 148829, 200457,
    149542, 200457, 149551, 200457, 155160, 200457, 168257, 69385, 175021, 70153, 175395, 70409,
    181557, 5641, 183234, 5897, 187064, 202761, 205600, 7433, 227328, 205577, 228045, 205577,
    244529, 141833, 23488, 196616, 24764, 196616, 135918, 3592, 142353, 3592, 144638, 200456,
    147115, 200456, 154668, 200456, 164752, 200456, 168240, 69384, 187965, 202760, 190007, 202760,
    228642, 205576, 229867, 205576, 244388, 141832, 244700, 141832, 23984, 196615, 27313, 196615,
    36363, 263, 50929, 775, 50936, 775, 50943, 775, 57831, 66567, 76582, 2055,
    79334, 2567, 138116, 3591, 139430, 3591, 148998, 200455, 151178, 200455, 151185, 200455,
    154337, 200455, 154853, 200455, 175284, 70151, 179689, 70919, 179702, 70919, 179722, 70919,
    246942, 145159, 22897, 196614, 78035, 133382, 88095, 210438, 144337, 200454, 164295, 200454,
    175699, 70406, 176528, 70406, 179696, 70918, 23431, 196613, 142269, 3589, 175457, 70405,
    232015, 9220, 245411, 207874, 245492, 208642, 140177, 3599, 136804, 3588, 48019, 562,
    19730, 37, 237356, 9505, 20041, 32, 43675, 285, 56241, 796, 43619, 283,
    56187, 794, 56417, 794, 56367, 792, 56467, 792, 229985, 205592, 230033, 205592,
    66455, 66583, 82325, 2583, 43570, 278, 56513, 790, 56589, 790, 66500, 66582,
    205005, 7190, 31001, 196628, 68781, 1300, 71394, 1556, 165813, 200468, 165833, 200468,
    167235, 200468, 167255, 200468, 167790, 200468, 167810, 200468, 31179, 196626, 225044, 134226450,
    225080, 134226450, 219004, 73745, 30965, 196624, 31505, 196624, 31885, 196624, 82266, 2576,
    167291, 200464, 167307, 200464, 170081, 200720, 203364, 6928, 223355, 67117584, 223387, 67117584,
    31035, 196622, 31855, 196622, 76607, 2062, 165675, 200462, 165689, 200462, 166863, 200462,
    166877, 200462, 167007, 200462, 167021, 200462, 168544, 69390, 230111, 205582, 66009, 66573,
    66035, 66573, 76557, 2061, 78054, 133389, 88114, 210445, 135860, 3597, 31229, 196620,
    31773, 196620, 78079, 133388, 86372, 209932, 165559, 200460, 165571, 200460, 167998, 200460,
    168010, 200460, 168570, 69388, 167471, 200458, 167481, 200458, 215789, 7434, 215799, 7434,
    135879, 3592, 223422, 67117575, 225117, 134226439, 135873, 3590, 204092, 7174, 219037, 73734,
    223409, 67117574, 225104, 134226438, 219026, 73733, 135443, 3587, 219046, 73731, 38184, 278,
    45603, 534, 201508, 6934, 10260, 21, 183992, 5908, 33964, 272, 142868, 66574,
    151901, 200462, 151915, 200462, 24824, 196621, 24813, 196619, 38361, 267, 99289, 199435,
    139780, 3595, 137379, 3594, 139321, 3593, 202109, 6921, 220103, 8457, 209277, 7432,
    151663, 200454, 206846, 7430, 210454, 7430, 220138, 8454, 242824, 141574, 243880, 207366,
    211522, 7429, 223124, 67117573, 223129, 67117571, 13741, 17, 93871, 199440, 93887, 199440,
    93847, 199438, 93861, 199434, 27165, 196617, 154165, 200457, 154182, 200457, 154157, 200456,
    154174, 200456, 218491, 73480, 25097, 196615, 169517, 200711, 218499, 73479, 225807, 167780871,
    206938, 7430, 183196, 5892, 225817, 167780868, 142577, 3587, 200963, 203267, 225814, 167780867,
    15374, 35, 124690, 68643, 124725, 68643, 122975, 68641, 123008, 68641, 123111, 68639,
    123142, 68639, 245883, 65567, 107927, 199454, 107957, 199454, 41813, 285, 122545, 68634,
    122571, 68634, 124546, 68634, 124572, 68634, 103884, 199449, 103909, 199449, 104085, 199449,
    104110, 199449, 108381, 199449, 108406, 199449, 108573, 199449, 108598, 199449, 114803, 68377,
    114853, 68377, 122469, 68633, 122494, 68633, 124470, 68633, 124495, 68633, 189193, 202777,
    246095, 65561, 15114, 23, 41761, 279, 104158, 199447, 104181, 199447, 189145, 202775,
    245829, 65559, 16737, 22, 122745, 68630, 122767, 68630, 18044, 21, 41325, 277,
    72010, 1813, 103955, 199445, 103976, 199445, 104018, 199445, 104039, 199445, 122618, 68629,
    122639, 68629, 122681, 68629, 122702, 68629, 246141, 65557, 108642, 199443, 108661, 199443,
    110697, 199443, 110716, 199443, 122904, 68627, 122923, 68627, 124617, 68627, 124636, 68627,
    141373, 3602, 212051, 7442, 212069, 7442, 72128, 1809, 108514, 199441, 108531, 199441,
    122851, 68625, 122868, 68625, 214979, 7440, 214995, 7440, 215115, 7440, 215131, 7440,
    122804, 68623, 122819, 68623, 215011, 7438, 215025, 7438, 220543, 8462, 224054, 100672014,
    123054, 68621, 123067, 68621, 27963, 196620, 220935, 8460, 224028, 100672012, 229519, 205580,
    177440, 70410, 219152, 8458, 224119, 100672009, 213255, 7432, 213263, 7432, 224102, 100672008,
    244241, 207368, 224087, 100672007, 224074, 100672006, 244171, 207366, 220748, 8453, 220685, 8452,
    170672, 4365, 170697, 4365, 170749, 4365, 190616, 6413, 79543, 2572, 78672, 2571,
    79555, 2571, 170661, 4363, 79533, 2570, 170630, 4361, 200986, 203270, 200976, 203269,
    201015, 203269, 201025, 203268, 246529, 69124, 154020, 200451, 136095, 3614, 238405, 75289,
    136073, 3606, 136309, 3605, 51925, 788, 137444, 3604, 49156, 787, 49120, 786,
    49138, 786, 82382, 2578, 49103, 785, 52809, 785, 205089, 7441, 80406, 2574,
    205075, 7438, 49090, 781, 49078, 780, 80420, 2572, 114355, 199436, 137480, 3596,
    80511, 2571, 137414, 3595, 44575, 266, 71425, 1546, 80522, 2570, 80573, 2570,
    137425, 3594, 207961, 7434, 207971, 7434, 32412, 196617, 53198, 777, 82373, 2569,
    137435, 3593, 205066, 7433, 137464, 3592, 137472, 3592, 205423, 7432, 206645, 7432,
    52826, 775, 87212, 210439, 218455, 73479, 219543, 8455, 145672, 200454, 169477, 200710,
    218357, 73478, 218462, 73478, 220269, 8454, 221607, 8454, 168996, 200709, 218363, 73477,
    220343, 8452, 230681, 9220, 245568, 208644, 219585, 8451, 219597, 8451, 232978, 9219,
    13225, 20, 13209, 16, 27039, 196615, 135440, 3587, 45054, 541, 45389, 540,
    98162, 199452, 98190, 199452, 47655, 538, 44934, 534, 188940, 202774, 7859, 21,
    35701, 277, 44599, 275, 5945, 18, 44995, 530, 5929, 16, 202211, 6928,
    5963, 15, 3771, 13, 9224, 13, 190513, 71693, 201077, 6925, 3784, 12,
    89331, 199436, 201065, 6924, 66634, 66571, 89343, 199435, 114282, 199435, 168126, 200459,
    89312, 199434, 111839, 199434, 223816, 83894794, 24619, 196617, 89322, 199433, 101759, 199433,
    5921, 8, 138589, 3592, 146957, 200456, 206118, 7432, 223808, 83894792, 149736, 200455,
    220262, 8455, 221483, 8455, 135163, 68870, 139659, 3590, 149679, 200454, 153172, 200454,
    176039, 70406, 176313, 70406, 176673, 70406, 176790, 70406, 206199, 7430, 207257, 7430,
    208087, 7430, 209635, 7430, 209641, 7430, 175645, 70405, 205953, 7429, 206779, 7429,
    210310, 7429, 220338, 8453, 243482, 141573, 170196, 4356, 175516, 70404, 37867, 271,
    243530, 141571, 120247, 68618, 118415, 68617, 120238, 68617, 118407, 68616, 132721, 68615,
    1868, 34, 237656, 75291, 222, 25, 19, 24, 190109, 71704, 101, 23,
    68970, 1559, 147, 22, 68950, 1556, 0, 19, 736, 18, 69044, 1554,
    1028, 17, 69062, 1553, 183, 16, 33655, 272, 43, 15, 33640, 271,
    89037, 199439, 187088, 202767, 237611, 75279, 133, 14, 169, 14, 33125, 270,
    239408, 75534, 209, 13, 115465, 68620, 1017, 11, 239222, 75531, 199, 10,
    78213, 133386, 88169, 210442, 115330, 68618, 239233, 75530, 124, 9, 21877, 196617,
    89028, 199433, 239213, 75529, 181421, 5640, 21148, 196615, 88179, 210436, 245310, 207875,
    245313, 207875, 245308, 207874, 185991, 5931, 235172, 9236, 245147, 141842, 235140, 9232,
    165913, 200458, 120639, 68612, 31969, 196622, 230233, 205582, 31821, 196618, 167689, 200454,
    140970, 3616, 46476, 541, 46532, 539, 81178, 2585, 85905, 209945, 169765, 200728,
    54948, 791, 81818, 2583, 86099, 209943, 161224, 200470, 161246, 200470, 213135, 7446,
    213157, 7446, 86824, 210196, 157604, 200468, 157624, 200468, 75443, 2067, 83664, 209171,
    86785, 210195, 110642, 199442, 110660, 199442, 159267, 200466, 159285, 200466, 163467, 200466,
    163485, 200466, 212811, 7442, 212829, 7442, 229031, 205586, 229649, 205586, 243268, 141586,
    234450, 9232, 59847, 66575, 55697, 782, 224850, 134226446, 234332, 9230, 240547, 75534,
    59051, 66573, 59819, 66573, 159315, 200460, 159327, 200460, 213859, 7436, 213871, 7436,
    213883, 7436, 213895, 7436, 214497, 7436, 214509, 7436, 223158, 67117580, 223182, 67117580,
    224876, 134226444, 229001, 205580, 240573, 75532, 59027, 66571, 75473, 2059, 29519, 196618,
    54915, 778, 59074, 66570, 77765, 133386, 77963, 133386, 83591, 209162, 84913, 209674,
    84933, 209674, 85940, 209930, 157564, 200458, 157574, 200458, 162784, 200458, 162794, 200458,
    177612, 70410, 223503, 67117578, 160754, 200456, 160762, 200456, 161186, 200456, 161194, 200456,
    223213, 67117575, 224907, 134226439, 223200, 67117574, 224894, 134226438, 73439, 2070, 78883, 2582,
    85155, 209942, 73419, 2068, 78863, 2580, 85177, 209940, 78845, 2578, 85121, 209938,
    84255, 209425, 78829, 2576, 85139, 209936, 170945, 4368, 56725, 783, 73549, 2062,
    76715, 2062, 76729, 2060, 82753, 209164, 84138, 209164, 76638, 2059, 84104, 209162,
    76629, 2057, 84229, 209417, 84246, 209417, 170961, 4361, 173828, 4361, 73396, 2056,
    73404, 2056, 76621, 2056, 77118, 133384, 84221, 209416, 84238, 209416, 87592, 210440,
    73377, 2055, 73412, 2055, 73384, 2054, 73390, 2054, 82691, 209158, 82686, 209157,
    84840, 209669, 200419, 6430, 111171, 199448, 111243, 199442, 111141, 199439, 111279, 199438,
    165115, 200462, 164545, 200458, 164575, 200458, 164483, 200456, 165103, 200454, 243348, 141574,
    244258, 207366, 245234, 207619, 164967, 200455, 133887, 68879, 133902, 68879, 198605, 6421,
    58561, 66581, 9944, 16, 9960, 14, 38219, 270, 37854, 269, 181961, 5644,
    38233, 267, 139469, 3595, 52268, 778, 37905, 265, 25110, 196616, 139461, 3592,
    172095, 4360, 25021, 196615, 25427, 196615, 52261, 775, 151989, 200455, 152296, 200455,
    152290, 200454, 152953, 200454, 228341, 205574, 3430, 32, 91249, 199453, 91278, 199453,
    4228, 28, 91307, 199452, 91335, 199452, 207032, 7450, 241514, 10008, 34680, 279,
    138438, 3607, 3191, 22, 33422, 276, 35954, 276, 137359, 3604, 137690, 3604,
    18897, 19, 6440, 18, 37600, 274, 39574, 274, 137643, 3602, 69886, 1553,
    97437, 199441, 137626, 3601, 137850, 3601, 201824, 6929, 69959, 1552, 93002, 199440,
    93018, 199440, 137930, 3600, 39559, 271, 137332, 3599, 12869, 14, 40130, 270,
    69903, 1550, 97423, 199438, 137890, 3598, 148510, 200462, 148524, 200462, 71494, 1549,
    137746, 3597, 138280, 3597, 142631, 66573, 142681, 66573, 143701, 200205, 228112, 205581,
    233070, 9229, 71463, 1548, 137347, 3596, 142740, 66572, 239694, 75532, 71475, 1547,
    114293, 199435, 114959, 68363, 143558, 200203, 168115, 200459, 206417, 7435, 12112, 10,
    138656, 3594, 143569, 200202, 143579, 200202, 143589, 200202, 143665, 200202, 143714, 200202,
    175056, 70154, 187774, 202762, 207058, 7434, 231087, 9226, 73952, 2057, 143478, 200201,
    143624, 200201, 143733, 200201, 149578, 200457, 174969, 70153, 181441, 5641, 207746, 7433,
    208529, 7433, 228180, 205577, 233148, 9225, 22209, 196616, 77203, 133384, 87533, 210440,
    135343, 3592, 143487, 200200, 143518, 200200, 155318, 200456, 205685, 7432, 221499, 8456,
    67774, 1287, 138082, 3591, 148207, 200455, 231080, 9223, 26644, 196614, 27033, 196614,
    149084, 200454, 207712, 7430, 26911, 196613, 149743, 200453, 175325, 70404, 138578, 3587,
    245375, 207875, 245371, 207874, 36922, 272, 210978, 7435, 210989, 7435, 206868, 7434,
    206878, 7434, 221633, 16785927, 224234, 100672007, 224658, 117449223, 156289, 200454, 156295, 200454,
    224283, 100672006, 224711, 117449222, 221647, 16785925, 224241, 100672005, 224274, 100672005, 224665, 117449221,
    224702, 117449221, 224279, 100672004, 224707, 117449220, 140456, 3602, 233464, 9224, 231378, 9220,
    241275, 75545, 241181, 75543, 216325, 7446, 216347, 7446, 165439, 200466, 165457, 200466,
    226137, 167780882, 226173, 167780882, 178526, 70410, 226210, 167780871, 226197, 167780870, 91553, 199449,
    91578, 199449, 11445, 18, 100319, 199438, 11512, 10, 210346, 7434, 220187, 8458,
    25980, 196617, 172145, 4360, 172161, 4360, 153289, 200454, 210369, 7430, 201602, 6918,
    77042, 133380, 231678, 9218, 81255, 2608, 84483, 209443, 84553, 209441, 84619, 209439,
    159891, 200479, 81203, 2586, 85950, 209946, 124082, 68633, 172981, 4377, 29739, 196630,
    75006, 2069, 75048, 2069, 84681, 209429, 83329, 209172, 16435, 17, 75660, 2065,
    222640, 33563152, 75694, 2063, 156789, 200462, 162201, 200462, 222266, 33563150, 222294, 33563150,
    159741, 200460, 76038, 2059, 74950, 2058, 74932, 2057, 74970, 2057, 222364, 33563145,
    83313, 209160, 86898, 210184, 161673, 200456, 222348, 33563144, 222334, 33563143, 222322, 33563142,
    245442, 207878, 42198, 292, 180642, 70945, 134634, 68886, 123761, 68629, 123824, 68629,
    104699, 199444, 104759, 199444, 162111, 200466, 229531, 205586, 162936, 200464, 180708, 70925,
    160710, 200460, 28335, 196614, 28347, 196614, 160953, 200454, 80260, 2568, 200966, 203269,
    142001, 3607, 141987, 3598, 73844, 2061, 76570, 2060, 77156, 133388, 87463, 210444,
    135391, 3596, 78024, 133387, 88084, 210443, 137543, 3592, 142376, 3592, 142384, 3592,
    144390, 200454, 145666, 200454, 221533, 8455, 224690, 117449222, 224822, 134226437, 224827, 134226437,
    224832, 134226436, 231666, 9220, 245367, 207876, 137105, 3587, 231663, 9219, 142284, 3597,
    142274, 3594, 215780, 7433, 219879, 8452, 245268, 207617, 245392, 207873, 243509, 141571,
    182938, 5919, 203409, 6941, 52975, 796, 182969, 5915, 39276, 281, 39252, 280,
    190553, 6423, 77340, 133398, 10810, 19, 53016, 787, 97237, 199443, 102019, 199443,
    1532, 18, 1693, 18, 10792, 18, 134136, 68882, 179659, 70930, 190598, 6418,
    52534, 785, 52702, 785, 97220, 199441, 134119, 68881, 138065, 3601, 12076, 16,
    39098, 272, 33594, 271, 39492, 271, 77510, 133391, 87785, 210447, 102259, 199439,
    135776, 3599, 88147, 210446, 135791, 3598, 230219, 205582, 57787, 66572, 101735, 199436,
    101747, 199436, 102038, 199436, 102050, 199436, 102062, 199436, 141929, 3596, 190576, 6412,
    56945, 66571, 24658, 196618, 30515, 196618, 57409, 66570, 142139, 3594, 148348, 200458,
    148358, 200458, 168309, 69386, 179649, 70922, 190588, 6410, 204281, 7178, 228764, 205578,
    21218, 196617, 23888, 196617, 24930, 196617, 25766, 196617, 30789, 196617, 30809, 196617,
    102010, 199433, 118909, 68617, 118918, 68617, 148039, 200457, 148048, 200457, 209375, 7433,
    218820, 73737, 227791, 205577, 231310, 9225, 21040, 196616, 21284, 196616, 21362, 196616,
    22651, 196616, 22919, 196616, 23594, 196616, 24103, 196616, 25758, 196616, 26484, 196616,
    26771, 196616, 26879, 196616, 53178, 776, 102274, 199432, 115372, 68616, 138057, 3592,
    145364, 200456, 150622, 200456, 150630, 200456, 154269, 200456, 156154, 200456, 156162, 200456,
    164736, 200456, 164744, 200456, 169375, 200712, 178368, 70408, 218740, 73736, 218829, 73736,
    228204, 205576, 228828, 205576, 229875, 205576, 233240, 9224, 235018, 9224, 242384, 141576,
    21277, 196615, 22293, 196615, 22685, 196615, 23022, 196615, 23760, 196615, 23781, 196615,
    26972, 196615, 32845, 65543, 32931, 65543, 32938, 65543, 55970, 775, 78198, 133383,
    87778, 210439, 121303, 68615, 143411, 200199, 145357, 200455, 149223, 200455, 149489, 200455,
    152328, 200455, 153769, 200455, 164538, 200455, 164729, 200455, 169001, 200711, 209940, 7431,
    218748, 73735, 227337, 205575, 228018, 205575, 228354, 205575, 231303, 9223, 243609, 207367,
    25554, 196614, 26472, 196614, 26478, 196614, 32925, 65542, 153763, 200454, 153977, 200454,
    154662, 200454, 170103, 200710, 175372, 70406, 175378, 70406, 175587, 70406, 205874, 7430,
    206595, 7430, 208345, 7430, 228546, 205574, 228650, 205574, 243998, 207366, 73947, 2053,
    77241, 133381, 176785, 70405, 176849, 70405, 74241, 2052, 76876, 133380, 87529, 210436,
    135327, 3588, 135856, 3588, 175978, 70404, 77337, 133379, 87678, 210435, 135451, 3587,
    176140, 70403, 245264, 207619, 209563, 7433, 155545, 200456, 155553, 200456, 155520, 200454,
    66524, 66563, 66522, 66562, 246536, 73474, 38906, 275, 120820, 68622, 11143, 13,
    120807, 68621, 120795, 68620, 139771, 3593, 137796, 3592, 226224, 167780872, 226248, 167780872,
    225772, 167780871, 225782, 167780868, 25742, 196611, 225779, 167780867, 21886, 196610, 16920, 45,
    204543, 7212, 16392, 43, 15506, 39, 237081, 9507, 14759, 34, 41018, 289,
    41084, 289, 71002, 1569, 217931, 7711, 70871, 1566, 237017, 9501, 237247, 9501,
    17560, 27, 110282, 199451, 110309, 199451, 21668, 196634, 54523, 792, 67883, 1304,
    67931, 1304, 68205, 1304, 157876, 200470, 157898, 200470, 198647, 6421, 28635, 196628,
    30101, 196628, 70653, 1556, 172788, 4371, 238487, 75283, 240514, 75539, 27753, 196626,
    29665, 196626, 55463, 786, 59788, 66578, 70579, 1554, 70615, 1554, 202836, 6930,
    172752, 4369, 200103, 6417, 238523, 75281, 238575, 75281, 240478, 75537, 28599, 196624,
    28671, 196624, 70953, 1552, 157177, 200464, 157193, 200464, 189366, 202768, 212723, 7440,
    212739, 7440, 226272, 167780880, 245930, 65552, 28037, 196622, 55431, 782, 157658, 200462,
    157672, 200462, 177284, 70414, 189610, 202766, 225930, 167780878, 225958, 167780878, 29695, 196620,
    162912, 200460, 162924, 200460, 213815, 7436, 213827, 7436, 229321, 205580, 218901, 73739,
    163783, 200458, 163793, 200458, 169675, 200714, 214693, 7434, 214703, 7434, 218922, 73738,
    229247, 205578, 229697, 205578, 29436, 196617, 238549, 75273, 177758, 70408, 212111, 7432,
    212119, 7432, 225991, 167780871, 225978, 167780870, 37010, 272, 230934, 9232, 68877, 1295,
    142470, 3599, 175246, 70159, 24277, 196622, 174849, 70158, 230920, 9230, 233009, 9230,
    43473, 269, 174863, 70157, 237644, 75276, 135191, 68875, 78223, 133386, 82348, 2570,
    86384, 209930, 149995, 200457, 150004, 200457, 92306, 199432, 144410, 200456, 145742, 200456,
    147456, 200456, 164348, 200456, 164356, 200456, 145735, 200455, 149060, 200455, 149692, 200455,
    151855, 200455, 208113, 7431, 153064, 200454, 200765, 203270, 231884, 9222, 151929, 200453,
    175437, 70405, 176679, 70405, 78240, 133380, 84974, 209668, 86394, 209924, 144572, 200452,
    200771, 203268, 200757, 203267, 200781, 203267, 125284, 68634, 125310, 68634, 81673, 2578,
    81691, 2578, 198569, 6418, 198587, 6418, 81075, 2577, 81092, 2577, 179551, 70673,
    179568, 70673, 81641, 2576, 81657, 2576, 124379, 68623, 124394, 68623, 179585, 70671,
    179600, 70671, 81061, 2574, 81035, 2572, 181289, 70922, 181299, 70922, 74997, 2057,
    181309, 70917, 181314, 70917, 137507, 3592, 183591, 5894, 137504, 3587, 241538, 10010,
    92966, 199442, 92984, 199442, 187804, 202770, 187885, 202770, 92932, 199441, 92949, 199441,
    48593, 784, 93034, 199440, 93050, 199440, 187861, 202768, 48579, 782, 92878, 199438,
    92892, 199438, 154714, 200462, 187915, 202766, 20695, 13, 92906, 199437, 92919, 199437,
    93080, 199435, 93091, 199435, 187793, 202763, 206062, 7435, 219482, 8459, 32344, 196618,
    93102, 199434, 93112, 199434, 93122, 199434, 32105, 196617, 149713, 200457, 226239, 167780873,
    26532, 196616, 26540, 196616, 26993, 196616, 169160, 200712, 207220, 7432, 207228, 7432,
    26812, 196615, 27001, 196615, 32216, 196615, 32337, 196615, 93066, 199431, 93073, 199431,
    114630, 68359, 145105, 200455, 148273, 200455, 152498, 200455, 169153, 200711, 206428, 7431,
    206684, 7431, 211664, 7431, 211671, 7431, 226232, 167780871, 21404, 196614, 21410, 196614,
    26819, 196614, 33022, 65542, 151292, 200454, 154708, 200454, 164811, 200454, 205770, 7430,
    208538, 7430, 209417, 7430, 209788, 7430, 21399, 196613, 145112, 200453, 148268, 200453,
    200928, 203269, 245378, 207875, 245384, 207874, 52433, 792, 52410, 791, 67414, 1298,
    67443, 1298, 52480, 785, 188664, 202769, 188681, 202769, 240279, 75535, 240307, 75535,
    67461, 1293, 11341, 12, 67474, 1292, 67486, 1292, 228612, 205580, 238380, 75276,
    67403, 1291, 67432, 1291, 11353, 10, 190414, 71690, 25850, 196616, 153718, 200456,
    240299, 75528, 25701, 196615, 26092, 196615, 172179, 4359, 218859, 73735, 58671, 66566,
    58677, 66566, 58683, 66566, 153178, 200454, 153184, 200454, 210508, 7430, 52511, 773,
    240294, 75525, 176756, 70404, 205452, 7433, 205461, 7433, 175466, 70408, 232649, 9221,
    80757, 2565, 211462, 7429, 211467, 7429, 141729, 3607, 138920, 3599, 138224, 3598,
    139916, 3596, 138215, 3593, 135969, 3592, 135966, 3587, 203380, 6941, 230205, 205582,
    178360, 70408, 163929, 200454, 163935, 200454, 220230, 8451, 218726, 73474, 168702, 69386,
    242444, 141577, 145631, 200456, 149446, 200456, 242529, 141576, 168695, 69383, 146916, 200454,
    146624, 200453, 156262, 200453, 164974, 200453, 225714, 151003653, 35876, 281, 7044, 21,
    35901, 272, 52572, 784, 35862, 270, 87137, 210443, 204002, 7178, 23688, 196617,
    35853, 265, 153960, 200456, 154694, 200456, 205866, 7432, 244578, 141832, 82366, 2567,
    135482, 3591, 164706, 200455, 210399, 7431, 76978, 133382, 87131, 210438, 138792, 3590,
    7834, 25, 197273, 6422, 4894, 19, 9496, 19, 242492, 141587, 2871, 18,
    66667, 1298, 97126, 199442, 217425, 7698, 18916, 17, 32703, 65553, 44777, 529,
    89134, 199441, 133181, 68881, 217408, 7697, 7818, 16, 72421, 1808, 89118, 199440,
    4879, 15, 6410, 15, 13773, 15, 51773, 783, 66652, 1295, 170480, 4367,
    217344, 7695, 110913, 199438, 131182, 68622, 142339, 3598, 33951, 269, 67282, 1293,
    117266, 68621, 117279, 68621, 117316, 68621, 117329, 68621, 118658, 68621, 118671, 68621,
    148947, 200461, 148960, 200461, 171810, 4365, 227932, 205581, 246315, 65549, 5424, 12,
    19220, 12, 51761, 780, 57127, 66572, 94011, 199436, 94023, 199436, 94035, 199436,
    94047, 199436, 95587, 199436, 95599, 199436, 117242, 68620, 117254, 68620, 117292, 68620,
    117304, 68620, 117364, 68620, 117376, 68620, 118634, 68620, 118646, 68620, 118731, 68620,
    118743, 68620, 169358, 200716, 217166, 7692, 8404, 11, 94059, 199435, 94070, 199435,
    94081, 199435, 94092, 199435, 95630, 199435, 95641, 199435, 117342, 68619, 117353, 68619,
    118163, 68619, 118709, 68619, 118720, 68619, 144445, 200459, 144499, 200459, 217017, 7691,
    217245, 7691, 218182, 7691, 6869, 10, 6879, 10, 94894, 199434, 95620, 199434,
    118153, 68618, 118684, 68618, 118699, 68618, 131172, 68618, 188921, 202762, 206386, 7434,
    24476, 196617, 95611, 199433, 131140, 68617, 131149, 68617, 131158, 68617, 148584, 200457,
    154511, 200457, 171823, 4361, 201642, 6921, 22938, 196616, 24028, 196616, 110897, 199432,
    110905, 199432, 131124, 68616, 131132, 68616, 219661, 8456, 219845, 8456, 222618, 33563144,
    232348, 9224, 245693, 65544, 144809, 200455, 149706, 200455, 151656, 200455, 175548, 70407,
    208131, 7431, 149755, 200454, 154873, 200454, 155143, 200454, 164693, 200454, 175483, 70406,
    208138, 7430, 242486, 141574, 244402, 141830, 244408, 141830, 118694, 68613, 131167, 68613,
    178928, 70661, 202192, 6917, 30420, 196612, 219699, 8452, 245212, 207618, 245509, 208642,
    144324, 200194, 27498, 196619, 31983, 196622, 230247, 205582, 31831, 196618, 167695, 200454,
    167701, 200454, 182017, 5642, 26117, 196615, 176738, 70406, 69432, 1561, 69388, 1558,
    69754, 1557, 69796, 1557, 93190, 199443, 96136, 199442, 93156, 199441, 93132, 199436,
    148857, 200460, 182219, 5644, 227879, 205580, 35345, 264, 96190, 199432, 151144, 200456,
    180372, 70920, 168350, 69383, 175956, 70407, 220377, 8455, 222234, 33563142, 27193, 196613,
    222246, 33563141, 222256, 33563141, 88661, 199459, 88696, 199459, 115527, 68643, 115562, 68643,
    88535, 199458, 88569, 199458, 10492, 33, 88731, 199455, 88762, 199455, 186996, 202782,
    88603, 199453, 88632, 199453, 186968, 202780, 51013, 795, 58014, 66587, 79762, 2586,
    10525, 25, 50988, 793, 57989, 66585, 1281, 24, 45742, 536, 90590, 199448,
    90614, 199448, 186944, 202776, 187040, 202776, 10550, 22, 57000, 66582, 57043, 66582,
    89842, 199446, 90546, 199446, 90568, 199446, 1241, 21, 56979, 66581, 57022, 66581,
    67213, 1301, 90638, 199445, 90659, 199445, 50968, 788, 57969, 66580, 67123, 1300,
    1262, 19, 66955, 1299, 90680, 199443, 95411, 199443, 11522, 18, 50950, 786,
    57951, 66578, 71170, 1554, 140302, 3602, 184830, 5906, 35002, 273, 70036, 1553,
    72576, 1809, 102912, 199441, 102929, 199441, 102946, 199441, 102963, 199441, 190044, 71697,
    68407, 1296, 70092, 1552, 96785, 199440, 96801, 199440, 102850, 199440, 102866, 199440,
    133418, 68880, 67331, 1295, 67356, 1295, 72561, 1807, 102882, 199439, 102897, 199439,
    140137, 3599, 185816, 5903, 67822, 1294, 78530, 2574, 78544, 2574, 94695, 199438,
    140009, 3598, 187026, 202766, 187280, 202766, 38329, 269, 71776, 1805, 187267, 202765,
    11156, 12, 58122, 66572, 67380, 1292, 71850, 1804, 71862, 1804, 178596, 70668,
    187294, 202764, 21749, 196619, 71919, 1803, 71965, 1803, 79566, 2571, 181388, 5643,
    187306, 202763, 25811, 196618, 71955, 1802, 95394, 199434, 79577, 2569, 140278, 3593,
    205404, 7433, 71734, 1800, 179910, 70920, 180071, 70920, 206002, 7432, 27219, 196615,
    95404, 199431, 154866, 200455, 179971, 70919, 242837, 141575, 66805, 1286, 101768, 199430,
    178608, 70662, 178697, 70662, 178743, 70662, 180180, 70918, 25182, 196613, 32602, 196613,
    67398, 1285, 68892, 1285, 143418, 200197, 175295, 70405, 178725, 70661, 178881, 70661,
    179009, 70661, 179343, 70661, 206016, 7429, 206817, 7429, 175583, 70404, 175974, 70404,
    245352, 207875, 245350, 207874, 231026, 9232, 38554, 271, 231012, 9230, 49354, 781,
    38528, 268, 49343, 779, 22883, 196617, 228624, 205577, 26020, 196615, 26318, 196615,
    140209, 3591, 144549, 200455, 144556, 200455, 154532, 200455, 154539, 200455, 144418, 200454,
    144424, 200454, 153948, 200454, 153954, 200454, 154976, 200454, 154982, 200454, 155255, 200454,
    155261, 200454, 176654, 70406, 154396, 200453, 154401, 200453, 206658, 7429, 206663, 7429,
    74517, 2058, 179486, 70663, 179493, 70662, 200775, 203270, 72884, 2053, 74282, 2053,
    200760, 203269, 200784, 203269, 74287, 2052, 137946, 3604, 138098, 3602, 137759, 3599,
    138005, 3599, 57818, 66573, 137992, 3597, 138147, 3597, 143675, 200205, 143688, 200205,
    37645, 268, 143653, 200204, 137774, 3595, 137785, 3595, 138186, 3595, 143642, 200203,
    155307, 200459, 239683, 75531, 148937, 200458, 151196, 200458, 151206, 200458, 187839, 202762,
    201623, 6922, 143599, 200201, 143633, 200201, 148792, 200457, 143608, 200200, 143616, 200200,
    210315, 7432, 225139, 134226440, 181817, 5639, 210323, 7431, 225133, 134226438, 207162, 7429,
    245419, 207874, 203188, 6933, 203179, 6921, 5648, 32, 99890, 199451, 99864, 199450,
    99974, 199449, 99950, 199448, 35581, 277, 39027, 276, 3376, 19, 3395, 19,
    3414, 16, 117878, 68624, 190298, 71696, 216784, 7696, 216851, 7696, 35404, 271,
    70384, 1551, 101102, 199439, 120919, 68623, 36710, 270, 70420, 1550, 5487, 13,
    35332, 269, 94130, 199437, 102189, 199437, 139027, 3597, 168588, 69389, 44374, 268,
    201790, 6924, 201802, 6924, 216839, 7692, 35321, 267, 44353, 267, 70434, 1547,
    102202, 199435, 115297, 68619, 216645, 7691, 44364, 266, 87561, 210442, 89789, 199434,
    102179, 199434, 115308, 68618, 152411, 200458, 152421, 200458, 155378, 200458, 22910, 196617,
    222057, 16785929, 224794, 134226441, 247442, 145161, 247451, 145161, 22265, 196616, 24228, 196616,
    36702, 264, 206091, 7432, 208272, 7432, 224786, 134226440, 247460, 145160, 247468, 145160,
    32202, 196615, 32209, 196615, 33028, 65543, 149748, 200455, 152987, 200455, 188024, 202759,
    230542, 74503, 231957, 9223, 232077, 9223, 232084, 9223, 153583, 200454, 230549, 74502,
    231951, 9222, 231968, 9222, 102213, 199429, 208446, 7429, 210273, 7429, 210570, 7429,
    210687, 7429, 215655, 7429, 77088, 133380, 87557, 210436, 224806, 134226436, 231964, 9220,
    144321, 200195, 224803, 134226435, 246513, 200195, 198058, 6422, 198157, 6422, 197969, 6421,
    95430, 199442, 95448, 199442, 95078, 199441, 95095, 199441, 187999, 202768, 95112, 199439,
    95127, 199439, 187973, 202766, 80468, 2573, 80456, 2572, 94964, 199436, 94976, 199436,
    95054, 199436, 95066, 199436, 114657, 68364, 180260, 70923, 180290, 70923, 134238, 68874,
    180250, 70922, 180271, 70922, 180241, 70921, 180281, 70921, 188719, 202761, 175103, 70152,
    188042, 202759, 180301, 70918, 180307, 70918, 220362, 8454, 176854, 70405, 220357, 8453,
    87823, 210447, 140152, 3599, 135525, 3594, 74627, 2051, 74630, 2051, 77552, 133378,
    87821, 210434, 135523, 3586, 145590, 200468, 140233, 3602, 154837, 200464, 137030, 3598,
    144913, 200461, 144926, 200461, 211231, 7436, 25515, 196619, 49399, 778, 52764, 778,
    151979, 200458, 52252, 777, 53452, 777, 49391, 776, 154620, 200456, 154628, 200456,
    228665, 205576, 152513, 200455, 152520, 200455, 155267, 200455, 209472, 7431, 209479, 7431,
    228795, 205575, 52246, 774, 53446, 774, 155028, 200454, 228774, 205574, 154919, 200453,
    175345, 70405, 242844, 141573, 151801, 200452, 155219, 200452, 176444, 70404, 114206, 199443,
    11176, 18, 132752, 68626, 114189, 199441, 39011, 272, 11194, 15, 11251, 10,
    32835, 65546, 11242, 9, 25841, 196617, 245789, 65545, 25828, 196616, 21522, 196615,
    52662, 775, 78172, 133383, 88223, 210439, 210413, 7430, 25836, 196613, 153758, 200453,
    228573, 205573, 170097, 200705, 246540, 73473, 19829, 29, 134969, 68891, 135050, 68891,
    239121, 75290, 31373, 196624, 87074, 210190, 231060, 9236, 231042, 9234, 97942, 199439,
    97957, 199439, 119883, 68623, 119898, 68623, 25468, 196620, 68831, 1290, 143914, 200202,
    201868, 6922, 119874, 68617, 201530, 6921, 25058, 196616, 25460, 196616, 203552, 6920,
    181954, 5639, 176940, 70404, 19202, 18, 176908, 70407, 176929, 70406, 42234, 292,
    141492, 3617, 180675, 70945, 211921, 7448, 211945, 7448, 134656, 68886, 134678, 68886,
    123782, 68629, 123803, 68629, 123845, 68629, 123866, 68629, 104719, 199444, 104739, 199444,
    104779, 199444, 104799, 199444, 162129, 200466, 162147, 200466, 229549, 205586, 162952, 200464,
    162968, 200464, 180721, 70925, 160722, 200460, 160734, 200460, 213987, 7436, 213999, 7436,
    28341, 196614, 28353, 196614, 160959, 200454, 160965, 200454, 219222, 8450, 74418, 2066,
    178865, 70672, 74390, 2058, 178801, 70666, 178839, 70666, 83127, 209161, 178782, 70665,
    178820, 70665, 140679, 3587, 175309, 70407, 219051, 8451, 243693, 207363, 13452, 19,
    13471, 19, 71337, 1573, 113298, 199461, 113335, 199461, 113061, 199452, 113089, 199452,
    113211, 199449, 113236, 199449, 189941, 202777, 204959, 7192, 167728, 200469, 167749, 200469,
    166251, 200468, 166271, 200468, 166717, 200466, 166735, 200466, 186396, 5905, 189899, 202769,
    167607, 200462, 167621, 200462, 221234, 8462, 142088, 3597, 166675, 200460, 166687, 200460,
    167437, 200460, 167449, 200460, 114911, 68363, 142077, 3595, 200913, 203274, 221210, 8458,
    178508, 70408, 186371, 5896, 65966, 66566, 65978, 66566, 65990, 66566, 217548, 7691,
    184163, 5918, 103340, 199445, 103361, 199445, 43409, 276, 120116, 68628, 120136, 68628,
    217514, 7700, 38125, 275, 135944, 3603, 40644, 274, 109100, 199442, 34940, 273,
    37349, 273, 189562, 202769, 44444, 272, 44460, 272, 10152, 15, 37334, 271,
    37988, 271, 170399, 4366, 103314, 199437, 103327, 199437, 132739, 68621, 13344, 12,
    44724, 268, 103382, 199436, 103394, 199436, 114377, 199436, 132728, 68619, 153813, 200459,
    44714, 266, 114367, 199434, 178646, 70666, 219533, 8458, 231993, 9226, 36773, 265,
    58210, 66569, 135935, 3593, 139556, 3593, 219994, 8457, 232947, 9225, 36089, 264,
    155402, 200456, 155410, 200456, 205144, 7432, 207203, 7432, 218395, 73480, 219859, 8456,
    231979, 9224, 145572, 200455, 156370, 200455, 168343, 69383, 169263, 200711, 218403, 73479,
    219776, 8455, 227509, 205575, 247235, 145159, 247539, 145159, 67392, 1286, 231987, 9222,
    232752, 9222, 233134, 9222, 233248, 9222, 234866, 9222, 234872, 9222, 247229, 145158,
    247522, 145158, 27188, 196613, 58205, 66565, 153326, 200453, 153331, 200453, 155418, 200453,
    156468, 200453, 156473, 200453, 228607, 205573, 231673, 9221, 231974, 9221, 247517, 145157,
    30277, 196612, 58201, 66564, 219327, 8452, 219801, 8452, 152816, 200451, 219582, 8451,
    231670, 9219, 245357, 207875, 245355, 207874, 185038, 5929, 204587, 7209, 15701, 37,
    204757, 7205, 184908, 5924, 189218, 202787, 185542, 5922, 185610, 5922, 14659, 33,
    189288, 202783, 184848, 5918, 185482, 5918, 184980, 5917, 28527, 196636, 53633, 796,
    55175, 796, 245946, 65564, 134553, 68891, 53581, 794, 169589, 200730, 134700, 68889,
    32776, 65560, 55127, 792, 81429, 2584, 28439, 196630, 28483, 196630, 54861, 790,
    77821, 133398, 159183, 200470, 229137, 205590, 246002, 65558, 29577, 196629, 27851, 196628,
    55031, 788, 177390, 70420, 81477, 2579, 168809, 69395, 172671, 4371, 30045, 196626,
    54825, 786, 55595, 786, 168847, 69394, 177782, 70418, 178014, 70418, 29371, 196624,
    156969, 200464, 157281, 200464, 158502, 200464, 162534, 200464, 177342, 70416, 177570, 70416,
    178110, 70416, 159099, 200462, 159141, 200462, 177686, 70414, 177886, 70414, 189020, 202766,
    223244, 67117582, 229109, 205582, 234370, 9230, 75550, 2061, 55007, 780, 83621, 209164,
    157968, 200460, 158208, 200460, 162984, 200460, 177990, 70412, 188996, 202764, 200870, 203276,
    223220, 67117580, 76060, 2059, 158550, 200458, 200850, 203274, 53689, 777, 75484, 2057,
    223314, 67117577, 83565, 209160, 158640, 200456, 163158, 200456, 163719, 200456, 177646, 70408,
    177714, 70408, 223298, 67117576, 223284, 67117575, 223272, 67117574, 244129, 207366, 80553, 2565,
    80558, 2565, 137143, 3593, 136909, 3587, 198298, 6417, 180336, 70925, 180313, 70924,
    180360, 70924, 80798, 2571, 180325, 70923, 180349, 70923, 80789, 2569, 141962, 3602,
    148234, 200465, 148251, 200465, 20452, 15, 142326, 3597, 55785, 779, 235008, 9226,
    55776, 777, 68801, 1289, 164409, 200457, 164418, 200457, 36756, 264, 147523, 200456,
    150129, 200456, 150137, 200456, 178278, 70408, 243360, 141576, 101605, 199431, 145821, 200455,
    175924, 70407, 224312, 117449223, 228713, 205575, 144902, 200454, 178208, 70406, 219756, 8454,
    224696, 117449222, 232370, 9222, 223865, 100672005, 223883, 100672005, 224323, 117449221, 224328, 117449221,
    224346, 117449221, 231894, 9221, 219788, 8452, 223850, 100672004, 223857, 100672004, 223861, 100672004,
    224230, 100672004, 224270, 100672004, 224301, 117449220, 224308, 117449220, 224319, 117449220, 224654, 117449220,
    231565, 9220, 231890, 9220, 232366, 9220, 223854, 100672003, 224305, 117449219, 6283, 25,
    6260, 23, 183843, 5910, 241584, 10006, 8608, 21, 203950, 7189, 6240, 20,
    6222, 18, 18840, 18, 118187, 68626, 135297, 3600, 95682, 199439, 95697, 199439,
    118803, 68623, 118818, 68623, 146844, 200462, 203813, 7182, 36526, 269, 94916, 199437,
    95748, 199437, 118174, 68621, 36515, 267, 24138, 196618, 24155, 196618, 24174, 196618,
    36505, 266, 24165, 196617, 207718, 7433, 207727, 7433, 232135, 9225, 23948, 196616,
    30412, 196616, 118205, 68616, 118795, 68616, 133737, 68872, 135351, 3592, 153210, 200456,
    246918, 145160, 23441, 196615, 24148, 196615, 153203, 200455, 221165, 8455, 24132, 196614,
    36499, 262, 209352, 7429, 146840, 200452, 148659, 200452, 154071, 200452, 145002, 200461,
    201841, 6939, 136475, 3609, 103114, 199448, 103138, 199448, 103230, 199446, 103252, 199446,
    33104, 277, 103188, 199445, 103209, 199445, 137070, 3605, 33139, 276, 40527, 276,
    95374, 199444, 103274, 199444, 103294, 199444, 24733, 196627, 33085, 275, 35234, 275,
    37195, 275, 43261, 275, 89423, 199443, 35974, 273, 40612, 273, 89442, 199441,
    23873, 196623, 79354, 2575, 89408, 199439, 103084, 199439, 103099, 199439, 114743, 68367,
    136973, 3599, 139541, 3599, 188621, 202767, 133769, 68878, 133783, 68878, 142422, 3598,
    43280, 269, 79341, 2573, 103162, 199437, 103175, 199437, 201551, 6925, 142565, 3596,
    201539, 6924, 22539, 196619, 201564, 6923, 203591, 7179, 21432, 196618, 32585, 196618,
    32973, 65546, 34957, 266, 79324, 2570, 97454, 199434, 140335, 3594, 145436, 200458,
    188611, 202762, 201679, 6922, 201977, 6922, 203581, 7178, 206625, 7434, 206635, 7434,
    210476, 7434, 243623, 207370, 21912, 196617, 143272, 66569, 150013, 200457, 150022, 200457,
    201689, 6921, 202100, 6921, 205958, 7433, 208620, 7433, 210467, 7433, 34967, 264,
    142318, 3592, 143264, 66568, 144614, 200456, 202092, 6920, 205939, 7432, 221569, 8456,
    227442, 205576, 87771, 210439, 89459, 199431, 141980, 3591, 142297, 3591, 220420, 8455,
    26953, 196613, 243969, 207365, 21888, 196612, 32046, 196612, 132997, 145412, 144281, 200196,
    145457, 200452, 243456, 141572, 21909, 196611, 24927, 196611, 26635, 196611, 46055, 535,
    242333, 10002, 79900, 2577, 190477, 71697, 172079, 4368, 241657, 10000, 46089, 527,
    79885, 2575, 58390, 66572, 67295, 1292, 67307, 1292, 67319, 1292, 70399, 1548,
    79873, 2572, 188852, 202764, 12629, 11, 46078, 523, 51096, 779, 58379, 66571,
    58402, 66571, 151623, 200459, 9018, 10, 58369, 66570, 79863, 2570, 188864, 202762,
    46046, 521, 67765, 1289, 70359, 1545, 70411, 1545, 117812, 68617, 117821, 68617,
    118891, 68617, 118900, 68617, 67757, 1288, 146333, 200456, 147944, 200456, 147952, 200456,
    149376, 200456, 150515, 200456, 150523, 200456, 227854, 205576, 228228, 205576, 24492, 196615,
    58423, 66567, 146326, 200455, 198291, 6407, 230270, 205575, 24564, 196614, 58417, 66566,
    151551, 200454, 164713, 200454, 228312, 205574, 228403, 205574, 209676, 7429, 58413, 66564,
    245409, 207874, 16834, 41, 41521, 297, 200156, 6436, 47395, 546, 42405, 289,
    141391, 3617, 141424, 3617, 42036, 288, 124235, 68635, 124262, 68635, 124314, 68633,
    124339, 68633, 202676, 6936, 202724, 6936, 29915, 196630, 32551, 196630, 244858, 141846,
    245006, 141846, 180755, 70933, 180815, 70933, 180857, 70933, 32509, 196628, 110448, 199443,
    110467, 199443, 198733, 6419, 77915, 133394, 88012, 210450, 135644, 3602, 135662, 3602,
    212487, 7442, 212505, 7442, 180895, 70929, 160484, 200462, 160498, 200462, 162032, 200462,
    162046, 200462, 182619, 5646, 215337, 7438, 215351, 7438, 161992, 200461, 162005, 200461,
    30177, 196620, 178062, 70412, 77943, 133386, 88040, 210442, 135680, 3594, 135690, 3594,
    76029, 2057, 180785, 70921, 160355, 200456, 160363, 200456, 212179, 7430, 212185, 7430,
    245525, 208642, 51730, 785, 8425, 13, 19232, 13, 147417, 200457, 147426, 200457,
    149052, 200456, 151298, 200456, 164336, 200456, 168077, 200455, 178271, 70407, 247533, 145158,
    247528, 145157, 243499, 141572, 243515, 141571, 243540, 141571, 11484, 18, 187337, 202770,
    52305, 785, 190061, 71692, 210497, 7435, 96922, 199432, 119097, 68616, 206852, 7432,
    178978, 70663, 74708, 2054, 178966, 70662, 178972, 70662, 209647, 7430, 209800, 7430,
    209806, 7430, 211044, 7430, 83193, 209157, 153572, 200453, 178961, 70661, 210711, 7429,
    144568, 200452, 205277, 7428, 205852, 7428, 208572, 7428, 8043, 30, 174001, 142619,
    174057, 142619, 171462, 4377, 142816, 66582, 203209, 6934, 36644, 274, 90035, 199441,
    90052, 199441, 240151, 75536, 203741, 7183, 79148, 2574, 203727, 7182, 204843, 7182,
    238070, 75278, 79162, 2572, 89939, 199436, 90125, 199436, 115666, 68620, 204831, 7180,
    65733, 66571, 240015, 75531, 79515, 2570, 247968, 145162, 247978, 145162, 247988, 145162,
    247998, 145162, 57854, 66569, 203170, 6921, 207130, 7433, 207139, 7433, 79525, 2568,
    96831, 199432, 217178, 7688, 139889, 3591, 143771, 200199, 89975, 199430, 139091, 3590,
    247962, 145158, 21944, 196611, 21947, 196611, 113372, 199447, 66160, 66577, 56535, 784,
    66194, 66576, 167167, 200464, 230125, 205584, 235244, 9234, 31733, 196622, 76518, 2061,
    31945, 196620, 84057, 209164, 166429, 200460, 178536, 70412, 69457, 1561, 69410, 1558,
    69775, 1557, 69817, 1557, 93209, 199443, 93228, 199443, 96154, 199442, 96172, 199442,
    93173, 199441, 211421, 7440, 211437, 7440, 93144, 199436, 148869, 200460, 182231, 5644,
    227891, 205580, 35353, 264, 96198, 199432, 151152, 200456, 180380, 70920, 168357, 69383,
    175963, 70407, 220384, 8455, 222240, 33563142, 27198, 196613, 222251, 33563141, 222261, 33563141,
    51107, 791, 50053, 788, 50073, 787, 74018, 2066, 87044, 210194, 3593, 16,
    50492, 784, 51130, 784, 74002, 2064, 237499, 9488, 73480, 2063, 73495, 2062,
    73535, 2062, 82725, 209166, 82739, 209166, 18967, 13, 73467, 2061, 73736, 2061,
    82712, 209165, 5144, 12, 76218, 2060, 149020, 200460, 8144, 11, 57761, 66571,
    76207, 2059, 83875, 209163, 84388, 209419, 73518, 2058, 73718, 2058, 201428, 6922,
    66939, 1289, 67078, 1289, 67114, 1289, 67204, 1289, 73509, 2057, 73709, 2057,
    82828, 209161, 87008, 210185, 148113, 200457, 148122, 200457, 50045, 776, 50468, 776,
    50476, 776, 50484, 776, 55953, 776, 73728, 2056, 73875, 2056, 73890, 2056,
    82704, 209160, 82820, 209160, 148097, 200456, 148105, 200456, 149012, 200456, 202069, 6920,
    227678, 205576, 227809, 205576, 227846, 205576, 229908, 205576, 51146, 775, 68897, 1287,
    73528, 2055, 73883, 2055, 82697, 209159, 82905, 209159, 82918, 209159, 149005, 200455,
    208462, 7431, 215566, 7431, 67072, 1286, 82912, 209158, 68446, 1285, 231588, 9219,
    163923, 200454, 200949, 203269, 139480, 3598, 232687, 9227, 209653, 7432, 209661, 7432,
    232679, 9224, 209853, 7428, 245272, 207617, 245394, 207873, 245527, 208641, 246412, 196609,
    153274, 200457, 153267, 200455, 78394, 2571, 78386, 2568, 78405, 2564, 203621, 7181,
    205205, 7433, 151369, 200451, 19858, 29, 134996, 68891, 135023, 68891, 135077, 68891,
    135104, 68891, 239147, 75290, 31389, 196624, 216105, 7440, 216121, 7440, 87088, 210190,
    216137, 7438, 216151, 7438, 216201, 7438, 216215, 7438, 215905, 7436, 215917, 7436,
    15867, 54, 105629, 199469, 105512, 199463, 17473, 30, 247754, 145179, 159489, 200474,
    159567, 200474, 163599, 200474, 229257, 205594, 229707, 205594, 17245, 25, 105764, 199448,
    109373, 199448, 75596, 2071, 123980, 68631, 247731, 145175, 14857, 22, 29145, 196630,
    105446, 199446, 77651, 133397, 87929, 210453, 173197, 4373, 55377, 788, 55481, 788,
    65536, 66580, 173269, 4371, 59946, 66578, 68109, 1298, 68287, 1298, 159435, 200466,
    172637, 4369, 172807, 4369, 172841, 4369, 182259, 5649, 182293, 5649, 29303, 196624,
    29445, 196624, 54021, 784, 54435, 784, 54467, 784, 143101, 66576, 143133, 66576,
    159387, 200464, 229049, 205584, 229205, 205584, 244041, 207376, 244177, 207376, 168779, 69391,
    173239, 4367, 182541, 5647, 28735, 196622, 28763, 196622, 32461, 196622, 32945, 65550,
    158985, 200462, 160062, 200462, 160971, 200462, 163317, 200462, 163677, 200462, 163941, 200462,
    234778, 9230, 244101, 207374, 125219, 68621, 156618, 200460, 177246, 70412, 234754, 9228,
    123728, 68619, 156831, 200458, 177298, 70410, 178074, 70410, 177934, 70406, 160770, 200475,
    42320, 282, 43078, 282, 157686, 200472, 59412, 66581, 160407, 200469, 59334, 66580,
    59374, 66579, 59298, 66578, 159984, 200466, 222844, 50340368, 159849, 200462, 222816, 50340366,
    28359, 196620, 30253, 196620, 156753, 200460, 162165, 200460, 163419, 200458, 160038, 200456,
    222888, 50340359, 222876, 50340358, 233510, 9226, 233494, 9224, 225876, 167780871, 225890, 167780871,
    225904, 167780870, 247511, 145158, 247506, 145157, 200807, 203272, 179532, 70663, 200843, 203271,
    179539, 70662, 150157, 200468, 150177, 200468, 150197, 200459, 150208, 200459, 175918, 70406,
    40222, 279, 121878, 68629, 121899, 68629, 13126, 20, 13526, 20, 102450, 199444,
    102470, 199444, 102518, 199444, 102538, 199444, 121838, 68628, 121858, 68628, 121950, 68628,
    121970, 68628, 13508, 18, 13109, 17, 13146, 17, 198315, 6417, 13163, 16,
    27376, 196623, 40281, 271, 121920, 68623, 121935, 68623, 121990, 68623, 122005, 68623,
    27420, 196622, 102490, 199438, 102504, 199438, 40209, 269, 71976, 1805, 233481, 9229,
    27364, 196620, 40412, 268, 236668, 9484, 27226, 196619, 27353, 196619, 27409, 196619,
    40296, 267, 58929, 66571, 172431, 4363, 236657, 9483, 58919, 66570, 172421, 4362,
    27089, 196617, 155808, 200457, 155817, 200457, 172412, 4361, 174555, 142601, 233472, 9225,
    188982, 202760, 74836, 2056, 83265, 209159, 38100, 281, 139565, 3603, 152335, 200459,
    228330, 205579, 242887, 141576, 221896, 16785928, 164841, 200453, 164846, 200453, 215536, 7429,
    215541, 7429, 221907, 16785924, 135479, 3587, 221904, 16785923, 39229, 279, 12362, 20,
    12795, 20, 100572, 199444, 70149, 1555, 100553, 199443, 204141, 7187, 3696, 18,
    11734, 18, 70119, 1554, 100535, 199442, 100629, 199442, 101005, 199442, 204160, 7186,
    100518, 199441, 100612, 199441, 101023, 199441, 140065, 3601, 38995, 272, 100486, 199440,
    100502, 199440, 12400, 15, 12815, 15, 80336, 2575, 40069, 269, 70137, 1548,
    70168, 1548, 70108, 1547, 74535, 2059, 74563, 2059, 172222, 4363, 71874, 1802,
    71884, 1802, 205482, 7434, 205492, 7434, 154737, 200457, 154746, 200457, 210883, 7433,
    210892, 7433, 74527, 2056, 153702, 200456, 153710, 200456, 182107, 5640, 182156, 5640,
    228578, 205576, 25708, 196615, 83162, 209159, 141868, 3591, 152959, 200455, 152966, 200455,
    152973, 200455, 152980, 200455, 181409, 5639, 211050, 7430, 211056, 7430, 177011, 70405,
    176613, 70404, 223108, 67117577, 176397, 70408, 176592, 70408, 223100, 67117576, 223120, 67117572,
    223117, 67117571, 78192, 133382, 88141, 210438, 135908, 3590, 219224, 8453, 21509, 196612,
    219214, 8452, 142367, 3587, 2454, 26, 2499, 22, 3213, 22, 2480, 19,
    206452, 7431, 242937, 141575, 30743, 196614, 24252, 196613, 100713, 199461, 100750, 199461,
    99618, 199459, 99588, 199454, 99559, 199453, 197814, 6426, 51883, 791, 134154, 68887,
    139683, 3607, 10882, 20, 197859, 6420, 236456, 9492, 197840, 6419, 236437, 9491,
    10902, 17, 39314, 273, 236420, 9489, 230735, 9232, 230964, 9232, 236404, 9488,
    40629, 271, 230764, 9231, 120559, 68622, 230950, 9230, 142539, 3597, 230751, 9229,
    120547, 68620, 207600, 7436, 232494, 9228, 100787, 199435, 144992, 200458, 151244, 200458,
    164817, 200458, 164827, 200458, 175335, 70410, 215481, 7434, 215491, 7434, 232640, 9225,
    26135, 196616, 164371, 200456, 190398, 71688, 190406, 71688, 205817, 7432, 205825, 7432,
    206733, 7432, 22877, 196614, 207236, 7430, 215707, 7430, 215713, 7430, 220233, 8454,
    23979, 196613, 155540, 200453, 181429, 5637, 209935, 7429, 175740, 70404, 25271, 196619,
    25526, 196619, 176494, 70408, 95328, 199431, 152819, 200454, 152825, 200454, 219875, 8452,
    245224, 207618, 45314, 538, 203827, 7185, 203861, 7185, 201742, 6924, 201766, 6924,
    201698, 6923, 201720, 6923, 185079, 5929, 204628, 7209, 140890, 3623, 15738, 37,
    204794, 7205, 184944, 5924, 189253, 202787, 185576, 5922, 185644, 5922, 14692, 33,
    189319, 202783, 184878, 5918, 185512, 5918, 185009, 5917, 28555, 196636, 53661, 796,
    55203, 796, 245974, 65564, 134580, 68891, 134607, 68891, 53607, 794, 169615, 200730,
    215229, 7450, 215255, 7450, 134725, 68889, 134750, 68889, 32800, 65560, 55151, 792,
    81453, 2584, 28461, 196630, 28505, 196630, 54883, 790, 77843, 133398, 140761, 3606,
    159205, 200470, 159227, 200470, 212891, 7446, 212913, 7446, 215389, 7446, 215411, 7446,
    229159, 205590, 246024, 65558, 29598, 196629, 27871, 196628, 55051, 788, 177410, 70420,
    212191, 7444, 212211, 7444, 81496, 2579, 168828, 69395, 172690, 4371, 214793, 7443,
    214812, 7443, 30063, 196626, 54843, 786, 55613, 786, 168865, 69394, 177800, 70418,
    178032, 70418, 212315, 7442, 212333, 7442, 29387, 196624, 156985, 200464, 157001, 200464,
    157297, 200464, 157313, 200464, 158518, 200464, 158534, 200464, 162550, 200464, 162566, 200464,
    177358, 70416, 177586, 70416, 178126, 70416, 212755, 7440, 212771, 7440, 159113, 200462,
    159127, 200462, 159155, 200462, 159169, 200462, 177700, 70414, 177900, 70414, 189034, 202766,
    214055, 7438, 214069, 7438, 223258, 67117582, 229123, 205582, 234384, 9230, 75563, 2061,
    55019, 780, 83633, 209164, 157980, 200460, 157992, 200460, 158220, 200460, 158232, 200460,
    162996, 200460, 163008, 200460, 178002, 70412, 189008, 202764, 200882, 203276, 211969, 7436,
    211981, 7436, 223232, 67117580, 76071, 2059, 158560, 200458, 158570, 200458, 200860, 203274,
    213063, 7434, 213073, 7434, 53698, 777, 75493, 2057, 223323, 67117577, 83573, 209160,
    158648, 200456, 158656, 200456, 163166, 200456, 163174, 200456, 163727, 200456, 163735, 200456,
    177654, 70408, 177722, 70408, 213771, 7432, 213779, 7432, 214637, 7432, 214645, 7432,
    214653, 7432, 214661, 7432, 223306, 67117576, 223291, 67117575, 223278, 67117574, 244135, 207366,
    174426, 142633, 9731, 29, 9776, 28, 45102, 538, 45128, 538, 47730, 536,
    232038, 9240, 45436, 535, 9804, 22, 57280, 66581, 66974, 1301, 119568, 68629,
    119589, 68629, 182917, 5909, 13811, 20, 44835, 532, 97758, 199444, 97778, 199444,
    119528, 68628, 119548, 68628, 184810, 5908, 9712, 19, 10400, 19, 38015, 275,
    119610, 68627, 119629, 68627, 10708, 18, 20591, 18, 24302, 196626, 27391, 196626,
    40452, 274, 45652, 530, 97798, 199442, 97816, 199442, 103733, 199442, 103751, 199442,
    119492, 68626, 119510, 68626, 231423, 9234, 6782, 17, 9045, 17, 9385, 17,
    12650, 17, 57301, 66577, 96744, 199441, 96761, 199441, 97724, 199441, 97741, 199441,
    119458, 68625, 119475, 68625, 188121, 202769, 232249, 9233, 9760, 16, 46221, 528,
    119426, 68624, 119442, 68624, 186413, 5904, 186635, 5904, 197611, 6416, 231407, 9232,
    35432, 271, 39448, 271, 45670, 527, 97694, 199439, 97709, 199439, 119396, 68623,
    119411, 68623, 122378, 68623, 122393, 68623, 170454, 4367, 181484, 5647, 186620, 5903,
    231711, 9231, 6753, 14, 13879, 14, 37214, 270, 39463, 270, 50178, 782,
    169054, 200718, 181470, 5646, 181604, 5646, 182056, 5646, 182903, 5902, 184473, 5902,
    235526, 9230, 9372, 13, 30481, 196621, 35419, 269, 38244, 269, 50165, 781,
    51965, 781, 52895, 781, 55999, 781, 58607, 66573, 72408, 1805, 77126, 133389,
    77621, 133389, 87639, 210445, 87900, 210445, 146870, 200461, 154406, 200461, 165173, 200461,
    165186, 200461, 169041, 200717, 169464, 200717, 169944, 200717, 172186, 4365, 182890, 5901,
    186651, 5901, 186855, 5901, 230447, 74509, 232209, 9229, 234896, 9229, 234929, 9229,
    237276, 9485, 240123, 75533, 22168, 196620, 36114, 268, 39875, 268, 49461, 780,
    50706, 780, 53186, 780, 58595, 66572, 142580, 3596, 169131, 200716, 170863, 4364,
    171213, 4364, 173420, 4364, 181845, 5644, 181911, 5644, 184461, 5900, 191024, 6412,
    230723, 9228, 240111, 75532, 22149, 196619, 25365, 196619, 26510, 196619, 26521, 196619,
    27649, 196619, 27660, 196619, 33055, 65547, 50695, 779, 51954, 779, 55988, 779,
    74772, 2059, 74783, 2059, 74899, 2059, 95317, 199435, 119648, 68619, 142528, 3595,
    149842, 200459, 169120, 200715, 169347, 200715, 169383, 200715, 169394, 200715, 169933, 200715,
    170200, 4363, 171451, 4363, 171715, 4363, 173856, 4363, 181453, 5643, 197627, 6411,
    230702, 9227, 231396, 9227, 231639, 9227, 232144, 9227, 233399, 9227, 234885, 9227,
    234909, 9227, 244491, 141835, 245751, 65547, 23506, 196618, 25376, 196618, 25560, 196618,
    27613, 196618, 30378, 196618, 33576, 266, 37228, 266, 37817, 266, 49451, 778,
    51180, 778, 57065, 66570, 74794, 2058, 77611, 133386, 87890, 210442, 119386, 68618,
    148294, 200458, 171838, 4362, 172014, 4362, 230713, 9226, 231386, 9226, 231555, 9226,
    231629, 9226, 231691, 9226, 231701, 9226, 232199, 9226, 232356, 9226, 232416, 9226,
    232722, 9226, 233346, 9226, 244622, 141834, 23697, 196617, 172456, 4361, 175799, 70409,
    176284, 70409, 181618, 5641, 181923, 5641, 218378, 73481, 227500, 205577, 230693, 9225,
    231537, 9225, 231546, 9225, 231942, 9225, 232590, 9225, 232938, 9225, 233023, 9225,
    233329, 9225, 233390, 9225, 234920, 9225, 24006, 196616, 24014, 196616, 32050, 196616,
    32172, 196616, 33586, 264, 152086, 200456, 152781, 200456, 169178, 200712, 175867, 70408,
    176058, 70408, 216617, 7432, 218387, 73480, 226873, 201335304, 226881, 201335304, 227235, 201335304,
    231934, 9224, 232288, 9224, 232296, 9224, 233338, 9224, 234965, 9224, 235000, 9224,
    23739, 196615, 24469, 196615, 144180, 200199, 152527, 200455, 175420, 70407, 175667, 70407,
    176191, 70407, 176333, 70407, 178220, 70407, 211527, 7431, 211534, 7431, 228281, 205575,
    231530, 9223, 232031, 9223, 246459, 196615, 21416, 196614, 77031, 133382, 77388, 133382,
    141896, 3590, 143341, 200198, 143455, 200198, 144156, 200198, 145530, 200454, 155561, 200454,
    155567, 200454, 175861, 70406, 176052, 70406, 176185, 70406, 178238, 70406, 206727, 7430,
    232698, 9222, 234959, 9222, 242425, 141574, 242658, 141574, 32017, 196613, 141891, 3589,
    151896, 200453, 151964, 200453, 156188, 200453, 175415, 70405, 176328, 70405, 178233, 70405,
    208059, 7429, 209450, 7429, 211309, 7429, 230688, 9221, 243467, 141573, 244036, 207365,
    32058, 196612, 175663, 70404, 176802, 70404, 205813, 7428, 226889, 201335300, 231384, 9218,
    155735, 200469, 156318, 200462, 141822, 3594, 141815, 3591, 27566, 196614, 228889, 205574,
    67087, 1301, 48609, 787, 4079, 18, 175208, 70160, 1753, 15, 4111, 14,
    1740, 13, 52211, 781, 196834, 6413, 196847, 6413, 52199, 780, 144530, 200458,
    144594, 200457, 152269, 200457, 222164, 33563145, 222452, 33563145, 222591, 33563145, 242537, 141577,
    244446, 141833, 21259, 196616, 152261, 200456, 222156, 33563144, 222180, 33563144, 222575, 33563144,
    222583, 33563144, 222632, 33563144, 228378, 205576, 208253, 7431, 222102, 33563143, 222149, 33563143,
    228780, 205575, 22092, 196614, 23956, 196614, 67108, 1286, 222626, 33563142, 175771, 70405,
    222109, 33563141, 222192, 33563141, 222117, 33563140, 222176, 33563140, 222188, 33563140, 222114, 33563139,
    222173, 33563139, 245508, 208641, 164929, 200467, 164948, 200467, 30597, 196617, 218970, 73737,
    169977, 200712, 218979, 73736, 210379, 7429, 33696, 279, 197253, 6420, 21708, 196615,
    155923, 200455, 155930, 200455, 144746, 200454, 211022, 7429, 211027, 7429, 48188, 515,
    110851, 199447, 110874, 199447, 10572, 22, 19118, 22, 19140, 20, 217494, 7700,
    207858, 7443, 208483, 7443, 208502, 7443, 110815, 199442, 110833, 199442, 125510, 68626,
    131072, 68626, 110781, 199441, 110798, 199441, 125476, 68625, 125493, 68625, 131090, 68625,
    131107, 68625, 150298, 200465, 150315, 200465, 207536, 7441, 207553, 7441, 207794, 7441,
    207811, 7441, 125360, 68621, 125373, 68621, 125450, 68621, 125463, 68621, 110735, 199436,
    110747, 199436, 125336, 68620, 125348, 68620, 125408, 68620, 125420, 68620, 110759, 199435,
    110770, 199435, 125386, 68619, 125397, 68619, 137981, 3595, 152866, 200459, 207414, 7435,
    125432, 68617, 125441, 68617, 150280, 200457, 150289, 200457, 179901, 70921, 30424, 196616,
    147711, 200456, 148174, 200456, 148286, 200456, 150264, 200456, 150272, 200456, 146175, 200455,
    146182, 200455, 147704, 200455, 150080, 200455, 148280, 200454, 149283, 200454, 150087, 200454,
    175788, 70406, 175997, 70406, 176147, 70406, 147776, 200452, 224289, 100672006, 224717, 117449222,
    13985, 57, 15975, 54, 46719, 566, 199418, 6454, 16137, 53, 16243, 53,
    47519, 564, 199526, 6452, 18529, 49, 54547, 817, 202910, 6957, 18327, 42,
    17587, 41, 15261, 39, 28791, 196647, 70673, 1575, 13909, 38, 47053, 550,
    14305, 37, 198461, 6437, 199344, 6437, 218108, 7717, 238698, 75301, 17733, 36,
    14379, 35, 14449, 35, 15191, 35, 106286, 199459, 199274, 6435, 217830, 7715,
    14099, 34, 40811, 289, 105068, 199457, 106391, 199457, 107246, 199457, 199974, 6433,
    229333, 205601, 17669, 32, 109721, 199455, 217962, 7711, 242095, 10015, 18469, 30,
    41346, 286, 234498, 9246, 18145, 29, 42654, 285, 46603, 541, 46661, 541,
    105167, 199453, 233614, 9245, 234054, 9245, 240963, 75549, 40675, 284, 157017, 200476,
    234558, 9244, 40877, 283, 40931, 283, 41602, 283, 46393, 539, 86844, 210203,
    105254, 199451, 86662, 210202, 86714, 210202, 247706, 145177, 28687, 196632, 42514, 280,
    42562, 280, 42858, 280, 157209, 200472, 157329, 200472, 185120, 5912, 203000, 6936,
    203048, 6936, 233970, 9240, 237116, 9496, 16523, 23, 16569, 23, 16965, 23,
    59252, 66583, 77709, 133399, 123284, 68631, 238772, 75287, 28973, 196630, 30121, 196630,
    40731, 278, 42610, 278, 42906, 278, 46559, 534, 59166, 66582, 59902, 66582,
    160281, 200470, 160851, 200470, 204669, 7190, 204713, 7190, 220437, 8470, 18103, 21,
    29811, 196629, 59210, 66581, 172535, 4373, 173053, 4373, 185678, 5909, 186680, 5909,
    240875, 75541, 17805, 20, 17845, 20, 27671, 196628, 28211, 196628, 28251, 196628,
    29049, 196628, 41562, 276, 59126, 66580, 59862, 66580, 106226, 199444, 177846, 70420,
    42068, 275, 42950, 275, 123173, 68627, 186758, 5907, 202748, 6931, 203096, 6931,
    238818, 75283, 238882, 75283, 240837, 75539, 247781, 145171, 40775, 274, 54971, 786,
    109667, 199442, 123230, 68626, 160227, 200466, 173129, 4370, 186722, 5906, 220831, 8466,
    233578, 9234, 234398, 9234, 172875, 4369, 173095, 4369, 198535, 6417, 198752, 6417,
    219346, 8465, 220977, 8465, 28383, 196624, 29017, 196624, 47623, 528, 156519, 200464,
    161793, 200464, 161907, 200464, 163875, 200464, 172605, 4368, 173165, 4368, 178142, 70416,
    189430, 202768, 189624, 202768, 199942, 6416, 202786, 6928, 234266, 9232, 234466, 9232,
    218556, 73487, 220947, 8463, 29619, 196622, 86634, 210190, 123686, 68622, 158004, 200462,
    169833, 200718, 172507, 4366, 172577, 4366, 220557, 8462, 229081, 205582, 233672, 9230,
    104402, 199437, 108875, 199437, 238856, 75277, 27711, 196620, 29403, 196620, 144132, 200204,
    161322, 200460, 177318, 70412, 243170, 141580, 244141, 207372, 185460, 5899, 28051, 196618,
    30189, 196618, 157425, 200458, 162405, 200458, 220713, 8453, 220753, 8453, 220657, 8452,
    220689, 8452, 5814, 27, 51840, 790, 58265, 66582, 51862, 789, 58244, 66581,
    79991, 2581, 5888, 20, 58227, 66577, 5798, 16, 138798, 3600, 5908, 13,
    39781, 269, 207669, 7435, 207680, 7435, 180061, 70922, 207098, 7434, 76766, 2057,
    179978, 70921, 209187, 7433, 209196, 7433, 221447, 8457, 58219, 66568, 148375, 200456,
    149368, 200456, 206719, 7432, 206967, 7432, 208046, 7432, 208521, 7432, 211622, 7432,
    211630, 7432, 22692, 196615, 178252, 70407, 220036, 8455, 244004, 207367, 175693, 70406,
    176087, 70406, 208451, 7430, 232858, 9222, 175882, 70405, 205715, 7429, 232854, 9220,
    245305, 207875, 34462, 285, 34518, 285, 34435, 283, 34491, 283, 33996, 280,
    45793, 536, 5274, 23, 96667, 199445, 96688, 199445, 133655, 68885, 133676, 68885,
    11222, 20, 133697, 68884, 133717, 68884, 139821, 3601, 101198, 199439, 11540, 14,
    101184, 199438, 11209, 13, 11554, 13, 183436, 5901, 215672, 7437, 215685, 7437,
    146106, 200460, 146118, 200460, 227697, 205580, 242630, 141580, 103547, 199435, 103558, 199435,
    227686, 205579, 153040, 200457, 206888, 7433, 206897, 7433, 211175, 7433, 211184, 7433,
    243054, 141577, 32453, 196616, 133639, 68872, 133647, 68872, 153032, 200456, 232400, 9224,
    134352, 68871, 134359, 68871, 183423, 5895, 209160, 7431, 209167, 7431, 134366, 68870,
    134372, 68870, 135895, 3590, 183430, 5894, 134414, 68869, 134419, 68869, 176997, 70404,
    170098, 200705, 245273, 207617, 196823, 6411, 190997, 6408, 197047, 6406, 200289, 6404,
    216165, 7442, 216183, 7442, 216535, 7442, 216553, 7442, 235262, 9234, 216253, 7440,
    216269, 7440, 31747, 196622, 76531, 2061, 31957, 196620, 84069, 209164, 166441, 200460,
    166453, 200460, 178548, 70412, 215929, 7434, 215939, 7434, 140783, 3610, 135579, 3609,
    135622, 3606, 140809, 3606, 140837, 3604, 3928, 33, 7674, 20, 44400, 275,
    7657, 17, 7694, 16, 96610, 199440, 96626, 199440, 4097, 14, 7643, 14,
    44386, 270, 96642, 199438, 7630, 13, 95712, 199437, 95725, 199437, 118845, 68621,
    118858, 68621, 137320, 3596, 206835, 7435, 207463, 7431, 225821, 167780871, 22098, 196614,
    118833, 68614, 118839, 68614, 23943, 196613, 211305, 7428, 225831, 167780868, 225828, 167780867,
    100142, 199445, 39132, 275, 100028, 199442, 100083, 199439, 172233, 4367, 188566, 202767,
    219248, 8463, 219278, 8463, 101144, 199437, 202258, 6925, 172263, 4364, 144361, 200459,
    153824, 200459, 228496, 205579, 231333, 9225, 21078, 196615, 25782, 196615, 188552, 202759,
    231319, 9223, 26383, 196614, 188511, 202757, 228518, 205573, 219240, 8452, 219234, 8451,
    54332, 791, 158869, 200467, 158888, 200467, 163237, 200467, 163256, 200467, 241484, 10000,
    241458, 9998, 74187, 2054, 72982, 2053, 179499, 70661, 181450, 5635, 36317, 286,
    170998, 4378, 51558, 792, 56012, 789, 231449, 9237, 231470, 9235, 4049, 17,
    6997, 17, 36270, 273, 70314, 1553, 101577, 199441, 142654, 66577, 183356, 5905,
    217217, 7697, 217256, 7697, 70368, 1552, 3578, 15, 56710, 783, 101960, 199439,
    7014, 14, 33857, 270, 70345, 1550, 94429, 199438, 94443, 199438, 115175, 68622,
    140554, 3598, 217186, 7694, 55904, 781, 219883, 8461, 22463, 196620, 30818, 196620,
    101565, 199436, 154815, 200460, 245762, 65548, 101949, 199435, 155149, 200459, 171502, 4363,
    219932, 8459, 232266, 9227, 232277, 9227, 23718, 196618, 36061, 266, 121193, 68618,
    121203, 68618, 150109, 200458, 150119, 200458, 225215, 151003658, 225524, 151003658, 231770, 9226,
    231780, 9226, 233454, 9226, 36370, 265, 101293, 199433, 101302, 199433, 121213, 68617,
    121222, 68617, 121231, 68617, 121240, 68617, 121444, 68617, 121453, 68617, 132646, 68617,
    147549, 200457, 168712, 69385, 176213, 70409, 225181, 151003657, 225206, 151003657, 225225, 151003657,
    225234, 151003657, 225727, 151003657, 227754, 205577, 231127, 9225, 232115, 9225, 32079, 196616,
    40192, 264, 101311, 199432, 101319, 199432, 101834, 199432, 101842, 199432, 114115, 199432,
    121462, 68616, 121470, 68616, 121593, 68616, 132655, 68616, 144664, 200456, 155945, 200456,
    155953, 200456, 168721, 69384, 182027, 5640, 208993, 7432, 209001, 7432, 217586, 7688,
    218332, 7688, 225259, 151003656, 225719, 151003656, 231829, 9224, 232107, 9224, 233446, 9224,
    246910, 145160, 23568, 196615, 23711, 196615, 36054, 263, 40038, 263, 101975, 199431,
    145391, 200455, 148368, 200455, 149607, 200455, 152178, 200455, 154103, 200455, 154323, 200455,
    168634, 69383, 176865, 70407, 176889, 70407, 206975, 7431, 207433, 7431, 216656, 7687,
    217659, 7687, 228901, 205575, 230473, 74503, 230480, 74503, 230487, 74503, 231120, 9223,
    231656, 9223, 231822, 9223, 232237, 9223, 244783, 141831, 21009, 196614, 23183, 196614,
    32040, 196614, 143371, 200198, 147804, 200454, 154317, 200454, 230313, 74502, 231650, 9222,
    232231, 9222, 23706, 196613, 206086, 7429, 225194, 151003653, 225254, 151003653, 227291, 205573,
    219943, 8452, 219959, 8452, 225190, 151003652, 225202, 151003652, 225246, 151003652, 225250, 151003652,
    121249, 68611, 225199, 151003651, 225243, 151003651, 22778, 196614, 243555, 141571, 144304, 200197,
    155906, 200453, 135887, 3587, 11932, 19, 12550, 16, 12918, 14, 101327, 199437,
    101340, 199437, 121259, 68621, 121272, 68621, 246328, 65546, 121252, 68615, 26358, 196614,
    26916, 196612, 146758, 200452, 206105, 7428, 26707, 196611, 97190, 199444, 97171, 199443,
    97154, 199441, 69926, 1548, 97144, 199434, 97210, 199434, 24781, 196617, 69917, 1545,
    211157, 7431, 155123, 200454, 176307, 70406, 205476, 7430, 211145, 7430, 74560, 2051,
    246526, 69123, 246533, 69123, 21938, 196610, 77508, 133378, 246508, 200194, 82126, 2595,
    86290, 209955, 76312, 2071, 31901, 196630, 83941, 209174, 222461, 33563158, 222505, 33563158,
    76270, 2069, 83901, 209172, 13723, 18, 67800, 1292, 67848, 1291, 76358, 2057,
    76376, 2057, 155826, 200457, 155835, 200457, 83985, 209160, 84001, 209160, 222561, 33563143,
    222549, 33563142, 77037, 133379, 85010, 209667, 37627, 274, 39477, 271, 39847, 269,
    40090, 268, 139997, 3596, 78183, 133385, 78477, 2569, 88183, 210441, 135926, 3593,
    144939, 200457, 78486, 2568, 140585, 3592, 21542, 196615, 51190, 775, 242971, 141574,
    143461, 200197, 156090, 200453, 242431, 141573, 246521, 200197, 142361, 3588, 68635, 1323,
    241204, 75543, 68721, 1300, 178320, 70420, 160797, 200475, 160824, 200475, 42346, 282,
    43104, 282, 157710, 200472, 157734, 200472, 59433, 66581, 160428, 200469, 160449, 200469,
    59354, 66580, 59393, 66579, 59316, 66578, 160002, 200466, 160020, 200466, 213007, 7440,
    213023, 7440, 214219, 7440, 214235, 7440, 222860, 50340368, 141258, 3598, 159863, 200462,
    159877, 200462, 212435, 7438, 212449, 7438, 222830, 50340366, 28371, 196620, 30265, 196620,
    156765, 200460, 156777, 200460, 162177, 200460, 162189, 200460, 213039, 7436, 213051, 7436,
    213935, 7436, 213947, 7436, 214151, 7436, 214163, 7436, 215365, 7436, 215377, 7436,
    215457, 7436, 215469, 7436, 135766, 3594, 163429, 200458, 163439, 200458, 160046, 200456,
    160054, 200456, 214011, 7432, 214019, 7432, 222895, 50340359, 222882, 50340358, 73204, 2066,
    73187, 2065, 76802, 133392, 76818, 133392, 87295, 210448, 87311, 210448, 152346, 200461,
    152359, 200461, 87032, 210188, 86547, 210187, 87518, 210443, 94988, 199434, 94998, 199434,
    95034, 199434, 95044, 199434, 151876, 200458, 151886, 200458, 21513, 196617, 76657, 2057,
    153077, 200457, 76649, 2056, 82358, 2568, 84096, 209160, 208337, 7432, 215639, 7432,
    215647, 7432, 50092, 775, 77014, 133383, 84089, 209159, 87205, 210439, 220090, 8455,
    146086, 200454, 58539, 66565, 228440, 205573, 181319, 70925, 181332, 70925, 78628, 2571,
    78639, 2571, 78650, 2571, 78661, 2571, 111596, 199444, 111616, 199444, 178202, 70406,
    211389, 7440, 211405, 7440, 141569, 3593, 182212, 5639, 177001, 70406, 219084, 8452,
    9893, 24, 9873, 20, 53065, 788, 233172, 9232, 9859, 14, 204227, 7180,
    204239, 7180, 25004, 196619, 154931, 200458, 26694, 196615, 67719, 1287, 154860, 200454,
    208357, 7429, 91406, 199455, 91437, 199455, 4150, 29, 3165, 26, 35047, 282,
    91381, 199449, 96372, 199449, 96397, 199449, 96422, 199448, 96446, 199448, 3091, 21,
    184051, 5908, 89756, 199442, 91363, 199442, 7352, 17, 96338, 199441, 96355, 199441,
    4396, 16, 39914, 272, 71536, 1808, 168655, 69392, 169247, 200720, 1827, 15,
    9467, 15, 97546, 199439, 7338, 14, 168601, 69390, 168641, 69390, 217003, 7694,
    4383, 13, 34927, 269, 97561, 199437, 71518, 1804, 116563, 68620, 231154, 9228,
    24862, 196619, 37366, 267, 48745, 779, 171874, 4363, 231166, 9227, 3809, 10,
    24580, 196618, 78376, 2570, 90137, 199434, 116553, 68618, 139151, 3594, 151669, 200458,
    169168, 200714, 232535, 9226, 22191, 196617, 48736, 777, 78367, 2569, 216911, 7689,
    245684, 65545, 1060, 8, 21032, 196616, 24590, 196616, 24847, 196616, 153886, 200456,
    169068, 200712, 231223, 9224, 146950, 200455, 151591, 200455, 22927, 196614, 24022, 196614,
    24598, 196614, 24837, 196614, 116575, 68614, 146944, 200454, 156478, 200453, 24843, 196612,
    56743, 66564, 245584, 208900, 56740, 66563, 245299, 207875, 245302, 207875, 245639, 66819,
    231375, 9219, 19424, 45, 47928, 553, 20150, 35, 113548, 199459, 113583, 199459,
    19918, 31, 76461, 2079, 66402, 66590, 113647, 199453, 113676, 199453, 113734, 199453,
    113763, 199453, 182819, 5661, 113465, 199448, 113489, 199448, 235116, 9240, 245123, 141848,
    113140, 199447, 113163, 199447, 31291, 196630, 31351, 196630, 246235, 65558, 182869, 5653,
    237410, 9493, 166065, 200468, 166085, 200468, 166389, 200468, 166409, 200468, 167343, 200468,
    167363, 200468, 235456, 9236, 142101, 3603, 142120, 3603, 31803, 196626, 221290, 8466,
    173647, 4369, 165245, 200464, 165261, 200464, 189842, 202768, 216073, 7440, 216089, 7440,
    235076, 9232, 72294, 1807, 182775, 5647, 165957, 200462, 165971, 200462, 174835, 70158,
    178462, 70414, 181075, 70925, 216229, 7436, 216241, 7436, 221260, 8460, 173785, 4363,
    179393, 70667, 215853, 7434, 215863, 7434, 76421, 2057, 179373, 70665, 31321, 196616,
    84025, 209160, 178404, 70408, 179356, 70664, 219180, 8454, 219202, 8452, 45340, 538,
    203844, 7185, 203878, 7185, 201754, 6924, 201778, 6924, 201709, 6923, 201731, 6923,
    182495, 5655, 72183, 1813, 18065, 19, 159777, 200460, 163803, 200460, 11168, 8,
    54391, 790, 55267, 790, 54355, 786, 55231, 786, 158046, 200464, 226022, 167780878,
    225998, 167780876, 226092, 167780873, 226076, 167780872, 226062, 167780871, 226050, 167780870, 100916, 199460,
    100885, 199455, 100855, 199454, 238363, 75281, 11391, 16, 25876, 196619, 153161, 200459,
    209976, 7435, 153151, 200458, 209987, 7434, 210555, 7432, 176703, 70407, 210563, 7431,
    176627, 70406, 222220, 33563142, 210862, 7428, 222230, 33563140, 245243, 207619, 197638, 6412,
    198267, 6411, 76741, 2057, 73461, 2054, 200998, 203269, 141851, 3601, 164327, 200457,
    144021, 200200, 155505, 200454, 26184, 196612, 136434, 3599, 247299, 145173, 197675, 6420,
    220156, 8455, 210444, 7429, 210449, 7429};

inline constexpr std::uint16_t begins[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 6, 6, 104, 104, 181, 181, 181, 181, 181, 193,
    196, 196, 196, 429, 429, 429, 429, 429, 430, 430, 430, 433, 433, 433, 433, 433, 433, 433, 433, 433, 433, 433, 433, 456,
    456, 461, 463, 463, 463, 463, 463, 463, 463, 480, 480, 480, 480, 480, 480, 480, 480, 480, 480, 480, 496, 496, 496, 496,
    496, 496, 496, 496, 496, 496, 496, 496, 496, 496, 496, 496, 496, 498, 498, 498, 498, 533, 533, 533, 543, 543, 543, 543,
    543, 543, 543, 543, 545, 546, 546, 546, 546, 546, 546, 546, 546, 546, 546, 546, 546, 546, 546, 546, 546, 546, 546, 546,
    576, 576, 576, 576, 576, 576, 576, 578, 578, 578, 578, 578, 578, 578, 578, 578, 578, 578, 578, 578, 578, 578, 578, 578,
    578, 578, 578, 579, 579, 579, 579, 586, 586, 586, 710, 710, 710, 710, 710, 714, 714, 714, 714, 714, 714, 728, 728, 735,
    735, 735, 735, 735, 772, 773, 773, 773, 773, 773, 773, 773, 773, 776, 776, 776, 776, 776, 776, 776, 776, 789, 789, 789,
    789, 789, 789, 789, 789, 789, 795, 795, 795, 795, 795, 795, 795, 795, 797, 797, 797, 797, 797, 797, 797, 797, 797, 797,
    797, 825, 825, 825, 825, 825, 825, 825, 825, 854, 865, 865, 871, 872, 872, 888, 888, 888, 888, 888, 888, 888, 888, 888,
    888, 888, 897, 897, 947, 947, 992, 992, 992, 992, 992, 1002, 1002, 1002, 1002, 1002, 1002, 1002, 1002, 1002, 1002, 1004, 1004, 1006,
    1006, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1006, 1014, 1014, 1014,
    1050, 1050, 1056, 1056, 1056, 1059, 1059, 1059, 1109, 1109, 1109, 1109, 1109, 1109, 1109, 1119, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139,
    1139, 1142, 1142, 1142, 1142, 1142, 1142, 1142, 1142, 1142, 1142, 1142, 1142, 1142, 1142, 1142, 1142, 1142, 1143, 1143, 1143, 1143, 1143, 1143,
    1143, 1143, 1143, 1143, 1152, 1152, 1152, 1152, 1152, 1152, 1152, 1152, 1152, 1152, 1152, 1152, 1152, 1152, 1152, 1174, 1174, 1174, 1174, 1174,
    1174, 1174, 1174, 1174, 1174, 1174, 1174, 1174, 1174, 1216, 1216, 1216, 1216, 1216, 1216, 1276, 1276, 1276, 1276, 1276, 1276, 1276, 1496, 1496,
    1496, 1605, 1605, 1605, 1605, 1605, 1606, 1606, 1608, 1608, 1608, 1608, 1608, 1608, 1608, 1608, 1608, 1608, 1608, 1608, 1608, 1608, 1608, 1608,
    1608, 1610, 1611, 1611, 1611, 1611, 1611, 1611, 1611, 1661, 1661, 1661, 1661, 1661, 1661, 1661, 1661, 1661, 1661, 1662, 1674, 1674, 1674, 1674,
    1674, 1674, 1675, 1675, 1675, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749,
    1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1749, 1750, 1750, 1750, 1754, 1754, 1754, 1754, 1754, 1754,
    1754, 1754, 1754, 1754, 1754, 1754, 1754, 1755, 1755, 1908, 1908, 1908, 1908, 1945, 1945, 1945, 1953, 1959, 1959, 1959, 1959, 1959, 1959, 1959,
    1959, 1959, 2095, 2197, 2197, 2197, 2197, 2205, 2205, 2221, 2241, 2241, 2241, 2241, 2241, 2241, 2241, 2241, 2241, 2335, 2337, 2337, 2337, 2337,
    2337, 2337, 2337, 2338, 2338, 2338, 2339, 2339, 2341, 2341, 2341, 2341, 2341, 2343, 2344, 2344, 2344, 2344, 2344, 2346, 2346, 2346, 2346, 2346,
    2346, 2346, 2346, 2346, 2346, 2346, 2346, 2374, 2374, 2374, 2374, 2374, 2374, 2374, 2374, 2374, 2375, 2375, 2410, 2410, 2410, 2448, 2448, 2449,
    2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450,
    2450, 2450, 2450, 2499, 2499, 2499, 2499, 2499, 2499, 2499, 2509, 2509, 2509, 2579, 2579, 2579, 2583, 2583, 2583, 2583, 2584, 2584, 2584, 2584,
    2584, 2584, 2584, 2584, 2585, 2585, 2595, 2595, 2595, 2595, 2595, 2595, 2595, 2595, 2596, 2596, 2596, 2596, 2596, 2596, 2596, 2619, 2619, 2619,
    2619, 2619, 2619, 2622, 2622, 2622, 2622, 2622, 2622, 2622, 2622, 2622, 2622, 2622, 2622, 2622, 2622, 2671, 2671, 2671, 2671, 2671, 2671, 2671,
    2675, 2676, 2676, 2676, 2676, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2678,
    2678, 2707, 2707, 2707, 2707, 2707, 2707, 2707, 2707, 2707, 2707, 2721, 2721, 2729, 2729, 2733, 2733, 2733, 2733, 2733, 2740, 2767, 2767, 2767,
    2767, 2767, 2767, 2767, 2767, 2767, 2767, 2768, 2768, 2768, 2768, 2768, 2768, 2768, 2768, 2768, 2768, 2768, 2768, 2768, 2768, 2768, 2768, 2768,
    2768, 2768, 2768, 2768, 2768, 2768, 2768, 2769, 2895, 2895, 2895, 2895, 2895, 2940, 2940, 2940, 2940, 2941, 3012, 3012, 3012, 3012, 3012, 3012,
    3012, 3019, 3022, 3024, 3024, 3024, 3063, 3063, 3202, 3202, 3202, 3202, 3202, 3202, 3202, 3202, 3202, 3202, 3241, 3241, 3241, 3241, 3241, 3241,
    3241, 3241, 3241, 3241, 3241, 3241, 3246, 3246, 3246, 3248, 3248, 3248, 3249, 3249, 3249, 3249, 3249, 3249, 3249, 3249, 3249, 3250, 3250, 3250,
    3281, 3281, 3281, 3281, 3281, 3281, 3281, 3281, 3282, 3282, 3282, 3282, 3282, 3282, 3282, 3284, 3284, 3284, 3284, 3296, 3296, 3296, 3314, 3350,
    3350, 3350, 3442, 3442, 3448, 3448, 3448, 3448, 3450, 3456, 3493, 3493, 3493, 3504, 3504, 3505, 3505, 3505, 3548, 3548, 3548, 3548, 3548, 3548,
    3548, 3669, 3669, 3669, 3669, 3669, 3669, 3669, 3669, 3669, 3669, 3669, 3670, 3670, 3670, 3670, 3670, 3670, 3670, 3670, 3671, 3671, 3672, 3672,
    3672, 3672, 3672, 3672, 3672, 3672, 3672, 3672, 3672, 3672, 3672, 3672, 3672, 3714, 3714, 3714, 3714, 3714, 3714, 3714, 3714, 3714, 3728, 3728,
    3751, 3751, 3751, 3861, 3861, 3861, 3861, 3861, 3861, 3861, 3861, 3861, 3861, 3861, 3861, 3861, 3861, 3861, 3861, 3861, 3861, 3861, 3861, 3861,
    3861, 3861, 3888, 3888, 3888, 3888, 3888, 3888, 3888, 3891, 3891, 3891, 3891, 3891, 3891, 3891, 3891, 3891, 3891, 3891, 3891, 3891, 3891, 3891,
    3891, 3891, 3891, 3891, 3891, 3891, 3891, 3891, 3891, 3891, 3891, 3891, 3893, 3893, 3893, 3894, 3894, 3895, 3895, 3895, 4225, 4225, 4225, 4338,
    4338, 4376, 4377, 4391, 4391, 4391, 4391, 4391, 4391, 4391, 4391, 4391, 4391, 4391, 4391, 4391, 4391, 4391, 4392, 4392, 4392, 4392, 4392, 4395,
    4395, 4395, 4395, 4395, 4395, 4395, 4401, 4401, 4401, 4402, 4402, 4402, 4402, 4402, 4402, 4402, 4414, 4414, 4414, 4414, 4414, 4414, 4414, 4414,
    4415, 4415, 4415, 4614, 4614, 4614, 4614, 4622, 4622, 4622, 4671, 4671, 4672, 4672, 4672, 4673, 4673, 4673, 4694, 4695, 4695, 4699, 4699, 4702,
    4702, 4702, 4702, 4841, 4841, 4841, 4841, 4841, 4841, 4841, 4841, 4841, 4841, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4895, 4895, 4895, 4895,
    4895, 4895, 4895, 4895, 4895, 4895, 4895, 4896, 4896, 4896, 4896, 4896, 4896, 4899, 4899, 4899, 4900, 4900, 4900, 4900, 4900, 4900, 4900, 4900,
    4955, 4955, 4955, 4955, 4955, 4955, 4955, 5008, 5013, 5014, 5038, 5038, 5042, 5042, 5084, 5084, 5084, 5342, 5342, 5405, 5405, 5405, 5405, 5405,
    5405, 5405, 5409, 5409, 5409, 5409, 5414, 5414, 5414, 5414, 5414, 5417, 5417, 5417, 5417, 5417, 5417, 5417, 5417, 5417, 5417, 5417, 5417, 5417,
    5417, 5417, 5417, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5419, 5422, 5422, 5422,
    5433, 5448, 5448, 5448, 5448, 5472, 5473, 5473, 5473, 5473, 5473, 5473, 5473, 5473, 5473, 5473, 5527, 5527, 5527, 5527, 5528, 5529, 5529, 5529,
    5530, 5530, 5530, 5530, 5530, 5530, 5530, 5530, 5545, 5545, 5545, 5668, 5668, 5699, 5699, 5699, 5699, 5699, 5798, 5798, 5798, 5798, 5798, 5798,
    5798, 5798, 5798, 5798, 5879, 5879, 5880, 5880, 5880, 5880, 5880, 5880, 5880, 5880, 5880, 5880, 5880, 5880, 5882, 5980, 5980, 5980, 5980, 5980,
    5980, 5980, 5980, 5980, 6005, 6005, 6005, 6005, 6005, 6022, 6022, 6022, 6022, 6022, 6022, 6026, 6026, 6026, 6026, 6027, 6027, 6027, 6027, 6027,
    6027, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028, 6028,
    6029, 6029, 6029, 6029, 6029, 6029, 6029, 6029, 6029, 6029, 6029, 6029, 6029, 6029, 6029, 6029, 6029, 6029, 6029, 6176, 6232, 6232, 6232, 6254,
    6254, 6254, 6254, 6254, 6254, 6254, 6254, 6254, 6254, 6254, 6254, 6254, 6254, 6254, 6254, 6254, 6254, 6254, 6254, 6254, 6254, 6254, 6259, 6259,
    6259, 6259, 6259, 6259, 6259, 6301, 6301, 6301, 6301, 6301, 6347, 6347, 6352, 6352, 6352, 6354, 6354, 6354, 6354, 6354, 6354, 6354, 6354, 6354,
    6355, 6355, 6355, 6359, 6359, 6359, 6359, 6359, 6359, 6359, 6359, 6359, 6359, 6367, 6367, 6367, 6394, 6394, 6394, 6394, 6394, 6394, 6394, 6394,
    6394, 6394, 6436, 6482, 6482, 6482, 6489, 6489, 6494, 6580, 6580, 6580, 7009, 7009, 7009, 7009, 7009, 7009, 7009, 7085, 7086, 7086, 7086, 7086,
    7086, 7086, 7086, 7086, 7086, 7086, 7090, 7090, 7092, 7092, 7092, 7092, 7092, 7092, 7092, 7092, 7092, 7092, 7092, 7093, 7097, 7097, 7097, 7097,
    7097, 7097, 7097, 7097, 7097, 7097, 7171, 7171, 7172, 7172, 7172, 7172, 7172, 7172, 7172, 7172, 7172, 7172, 7172, 7172, 7264, 7264, 7264, 7267,
    7267, 7268, 7268, 7268, 7268, 7268, 7268, 7268, 7268, 7268, 7268, 7268, 7268, 7268, 7268, 7268, 7268, 7308, 7314, 7314, 7314, 7314, 7314, 7314,
    7314, 7314, 7315, 7315, 7315, 7315, 7315, 7315, 7315, 7315, 7317, 7317, 7317, 7317, 7317, 7319, 7319, 7319, 7319, 7319, 7319, 7319, 7319, 7319,
    7319, 7319, 7319, 7319, 7319, 7319, 7319, 7319, 7319, 7319, 7319, 7319, 7320, 7320, 7320, 7320, 7320, 7320, 7320, 7320, 7320, 7320, 7321, 7321,
    7321, 7321, 7321, 7321, 7321, 7321, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7322, 7322,
    7322, 7322, 7322, 7322, 7322, 7326, 7326, 7326, 7326, 7326, 7326, 7326, 7326, 7326, 7326, 7326, 7326, 7326, 7326, 7326, 7483, 7483, 7483, 7518,
    7601, 7604, 7604, 7604, 7604, 7604, 7604, 7604, 7604, 7604, 7604, 7604, 7605, 7605, 7605, 7605, 7605, 7605, 7605, 7605, 7610, 7610, 7612, 7612,
    7612, 7612, 7612, 7612, 7629, 7629, 7629, 7629, 7629, 7629, 7629, 7629, 7629, 7629, 7703, 7703, 7703, 7703, 7703, 7703, 7703, 7703, 7703, 7703,
    7740, 7740, 7740, 7740, 7740, 7740, 7740, 7740, 7740, 7740, 7740, 7740, 7749, 7749, 7749, 7749, 7749, 7749, 7817, 7817, 7817, 7817, 7817, 7817,
    7817, 7820, 7833, 7833, 7833, 7838, 7838, 7838, 7903, 7904, 7904, 7904, 7904, 7904, 7904, 7904, 7904, 7904, 7904, 7904, 7904, 7904, 7904, 7904,
    7904, 7904, 7904, 7904, 7937, 7937, 7939, 7939, 7939, 7939, 7939, 7939, 7939, 7939, 7940, 7940, 7940, 7940, 7940, 7940, 7940, 7940, 7940, 7940,
    7940, 7940, 7940, 7940, 7940, 7940, 7940, 7940, 7940, 7940, 7940, 7940, 7940, 7940, 7940, 8078, 8078, 8120, 8120, 8120, 8120, 8120, 8121, 8123,
    8123, 8123, 8123, 8123, 8128, 8128, 8128, 8128, 8187, 8237, 8237, 8237, 8245, 8245, 8252, 8295, 8295, 8295, 8295, 8295, 8295, 8295, 8295, 8295,
    8295, 8398, 8398, 8398, 8398, 8398, 8398, 8398, 8398, 8398, 8398, 8398, 8403, 8403, 8403, 8403, 8403, 8403, 8403, 8403, 8403, 8457, 8457, 8457,
    8457, 8457, 8457, 8457, 8457, 8457, 8457, 8459, 8459, 8459, 8459, 8459, 8459, 8459, 8459, 8459, 8459, 8459, 8459, 8459, 8459, 8459, 8492, 8492,
    8492, 8492, 8685, 8685, 8685, 8687, 8687, 8687, 8689, 8689, 8689, 8700, 8700, 8700, 8700, 8700, 8712, 8713, 8713, 8713, 8713, 8713, 8713, 8714,
    8714, 8776, 8776, 8776, 8776, 8776, 8776, 8776, 8793, 8793, 8793, 8793, 8793, 8793, 8793, 8793, 8793, 8793, 8794, 8794, 8794, 8794, 8794, 8794,
    8794, 8794, 8794, 8794, 8794, 8795, 8795, 8795, 8795, 8795, 8795, 8795, 8935, 8935, 8935, 8935, 8935, 8936, 8936, 8936, 8936, 8936, 8936, 8936,
    8936, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937,
    8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8937, 8944, 8944, 8944, 8944, 8944, 8944, 8944, 8944,
    8944, 8944, 8945, 8945, 8945, 8945, 8961, 8961, 8961, 8961, 8968, 8968, 8968, 8968, 8968, 8968, 8968, 9022, 9022, 9022, 9022, 9031, 9031, 9031,
    9031, 9031, 9043, 9043, 9043, 9043, 9065, 9065, 9081, 9081, 9081, 9081, 9081, 9095, 9095, 9095, 9095, 9095, 9095, 9095, 9102, 9102, 9102, 9102,
    9113, 9113, 9113, 9113, 9113, 9113, 9113, 9113, 9113, 9113, 9113, 9113, 9113, 9139, 9139, 9139, 9139, 9139, 9139, 9139, 9140, 9140, 9140, 9141,
    9141, 9141, 9141, 9141, 9141, 9141, 9141, 9143, 9143, 9143, 9143, 9143, 9143, 9143, 9207, 9207, 9207, 9207, 9207, 9207, 9207, 9207, 9207, 9207,
    9207, 9209, 9209, 9209, 9209, 9209, 9209, 9209, 9209, 9209, 9209, 9209, 9209, 9209, 9209, 9209, 9209, 9209, 9209, 9209, 9212, 9212, 9212, 9212,
    9212, 9212, 9212, 9212, 9212, 9212, 9212, 9212, 9212, 9212, 9212, 9212, 9212, 9212, 9372, 9372, 9372, 9372, 9372, 9372, 9372, 9374, 9374, 9374,
    9374, 9381, 9381, 9381, 9381, 9381, 9381, 9383, 9383, 9383, 9383, 9383, 9383, 9383, 9405, 9479, 9479, 9479, 9479, 9479, 9483, 9483, 9483, 9483,
    9522, 9522, 9522, 9522, 9522, 9522, 9522, 9537, 9537, 9537, 9537, 9537, 9537, 9538, 9538, 9538, 9538, 9538, 9636, 9636, 9636, 9636, 9636, 9636,
    9636, 9636, 9636, 9636, 9636, 9636, 9636, 9636, 9636, 9636, 9637, 9637, 9637, 9637, 9637, 9637, 9637, 9637, 9674, 9674, 9674, 9675, 9675, 9680,
    9680, 9680, 9680, 9680, 9697, 9697, 9697, 9697, 9700, 9700, 9700, 9700, 9700, 9700, 9706, 9706, 9712, 9712, 9712, 9712, 9712, 9712, 9712, 9713,
    9770, 9770, 9770, 9770, 9770, 9770, 9770, 9771, 9771, 9771, 9771, 9771, 9771, 9771, 9774, 9774, 9774, 9774, 9795, 9795, 9819, 9819, 9819, 9819,
    9820, 9848, 9848, 9848, 9848, 9848, 9848, 9848, 9850, 9850, 9852, 9852, 9852, 9877, 9877, 9877, 9877, 9877, 9901, 9942, 9942, 9942, 9942, 9942,
    9942, 9942, 9965, 9965, 9965, 9965, 9965, 9965, 9965, 9965, 9965, 9965, 9965, 9965, 9965, 9965, 9965, 9965, 9965, 9965, 9965, 9965, 10042, 10042,
    10042, 10042, 10060, 10060, 10060, 10061, 10061, 10061, 10061, 10061, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076,
    10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076, 10076,
    10076, 10111, 10271, 10344, 10344, 10344, 10344, 10344, 10348, 10358, 10358, 10358, 10359, 10359, 10359, 10359, 10359, 10359, 10359, 10360, 10360, 10360, 10360, 10360,
    10360, 10360, 10360, 10360, 10360, 10366, 10366, 10366, 10366, 10366, 10366, 10366, 10391, 10392, 10392, 10421, 10421, 10421, 10422, 10422, 10422, 10422, 10422, 10422,
    10422, 10422, 10422, 10422, 10422, 10422, 10440, 10440, 10440, 10440, 10440, 10440, 10440, 10440, 10440, 10440, 10440, 10440, 10440, 10440, 10546, 10546, 10546, 10642,
    10642, 10642, 10642, 10642, 10642, 10642, 10642, 10642, 10642, 10642, 10642, 10642, 10642, 10642, 10642, 10642, 10642, 10642, 10645, 10805, 10805, 10805, 10805, 10805,
    10805, 10805, 10820, 10820, 10820, 10820, 10820, 10820, 10820, 10820, 10820, 10820, 10820, 10820, 10820, 10821, 10821, 10821, 10821, 10821, 10821, 10821, 10821, 10821,
    10821, 10821, 10821, 10823, 10823, 10824, 10883, 10886, 10886, 10886, 10886, 10886, 10886, 10930, 10930, 10930, 10930, 10930, 10931, 10931, 10933, 10933, 10933, 10933,
    10933, 10933, 10933, 10933, 10933, 10933, 10942, 10942, 10942, 10942, 10942, 10942, 10942, 10942, 10942, 10942, 10942, 10942, 10942, 10942, 10942, 10942, 10942, 10942,
    10951, 10951, 10952, 10952, 10952, 10952, 10952, 10952, 10952, 10967, 10967, 10967, 10967, 10967, 10967, 10967, 10967, 10967, 10967, 10968, 10968, 10968, 10973, 10973,
    11028, 11028, 11028, 11028, 11028, 11028, 11028, 11028, 11028, 11028, 11028, 11028, 11028, 11028, 11028, 11028, 11028, 11028, 11028, 11040, 11055, 11055, 11055, 11055,
    11055, 11055, 11055, 11055, 11055, 11055, 11076, 11076, 11076, 11076, 11076, 11076, 11076, 11078, 11078, 11078, 11078, 11078, 11078, 11078, 11078, 11078, 11078, 11078,
    11078, 11078, 11078, 11078, 11078, 11078, 11078, 11078, 11078, 11078, 11078, 11078, 11080, 11080, 11080, 11080, 11080, 11114, 11114, 11114, 11114, 11114, 11114, 11114,
    11114, 11163, 11163, 11163, 11163, 11164, 11260, 11357, 11403, 11403, 11435, 11435, 11435, 11435, 11435, 11435, 11435, 11435, 11435, 11435, 11435, 11435, 11435, 11435,
    11435, 11435, 11435, 11435, 11436, 11436, 11436, 11436, 11436, 11436, 11436, 11445, 11445, 11445, 11445, 11445, 11445, 11445, 11445, 11445, 11445, 11453, 11453, 11453,
    11453, 11453, 11453, 11453, 11453, 11453, 11453, 11710, 11710, 11710, 11710, 11710, 11710, 11710, 11710, 11710, 11710, 11710, 11780, 11780, 11780, 11780, 11780, 11780,
    11780, 11780, 11780, 11781, 11781, 11781, 11781, 11781, 11790, 11791, 11791, 11791, 11796, 11796, 11805, 11807, 11807, 11807, 11807, 11807, 11807, 11807, 11807, 11807,
    11807, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821,
    11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 11821, 12015, 12015, 12018, 12018, 12018, 12018, 12018, 12018, 12018, 12018, 12021, 12021,
    12021, 12021, 12095, 12101, 12101, 12102, 12102, 12102, 12102, 12102, 12108, 12108, 12108, 12108, 12108, 12108, 12108, 12108, 12108, 12108, 12108, 12108, 12108, 12108,
    12108, 12108, 12108, 12108, 12108, 12108, 12108, 12108, 12111, 12111, 12111, 12111, 12111, 12111, 12111, 12111, 12111, 12113, 12113, 12113, 12113, 12113, 12113, 12113,
    12113, 12113, 12113, 12113, 12118, 12118, 12118, 12118, 12118, 12118, 12118, 12128, 12177, 12245, 12245, 12245, 12245, 12245, 12245, 12245, 12245, 12245, 12245, 12245,
    12245, 12245, 12258, 12258, 12258, 12259, 12259, 12259, 12259, 12259, 12259, 12259, 12264, 12264, 12264, 12314, 12314, 12314, 12314, 12314, 12314, 12314, 12314, 12320,
    12320, 12320, 12320, 12320, 12320, 12320, 12320, 12320, 12411, 12411, 12411, 12411, 12411, 12411, 12411, 12413, 12413, 12413, 12413, 12413, 12413, 12413, 12413, 12413,
    12413, 12413, 12413, 12413, 12413, 12413, 12449, 12449, 12449, 12454, 12454, 12454, 12454, 12454, 12454, 12454, 12489, 12489, 12489, 12686, 12742, 12742, 12742, 12742,
    12749, 12749, 12749, 12758, 12758, 12760, 12760, 12760, 12762, 12762, 12762, 12762, 12764, 12764, 12764, 12764, 12764, 12764, 12764, 12764, 12764, 12764, 12764, 12764,
    12764, 12764, 12764, 12764, 12764, 12764, 12764, 12764, 12764, 12764, 12764, 12764, 12766, 12769, 12769, 12781, 12781, 12781, 12781, 12781, 12781, 12781, 12781, 12788,
    12788, 12788, 12788, 12788, 12788, 12788, 12790, 12798, 12798, 12804, 12804, 12813, 12813, 12814, 12814, 12814, 12814, 12819, 12819, 12819, 12819, 12819, 12819, 12819,
    12819, 12827, 12827, 12827, 12827, 12827, 12827, 12827, 12827, 12827, 12858, 12858, 12938, 12938, 12938, 12986, 12986, 12986, 12986, 12986, 13015, 13015, 13015, 13015,
    13015, 13015, 13015, 13015, 13015, 13015, 13015, 13016, 13016, 13016, 13016, 13016, 13016, 13017, 13017, 13018, 13018, 13018, 13018, 13018, 13045, 13045, 13045, 13049,
    13049, 13051, 13051, 13051, 13051, 13051, 13082, 13129, 13129, 13129, 13129, 13129, 13129, 13129, 13138, 13208, 13208, 13208, 13208, 13208, 13208, 13208, 13208, 13208,
    13209, 13209, 13209, 13209, 13209, 13209, 13209, 13209, 13209, 13209, 13209, 13209, 13209, 13209, 13209, 13209, 13209, 13401, 13401, 13401, 13401, 13401, 13401, 13401,
    13402, 13402, 13402, 13402, 13402, 13402, 13402, 13402, 13402, 13402, 13402, 13402, 13403, 13403, 13403, 13403, 13403, 13403, 13487, 13487, 13515, 13515, 13515, 13515,
    13515, 13515, 13515, 13515, 13536, 13536, 13536, 13536, 13632, 13632, 13632, 13632, 13632, 13647, 13648, 13648, 13648, 13648, 13648, 13648, 13648, 13704, 13704, 13704,
    13708, 13708, 13708, 13708, 13708, 13708, 13708, 13769, 13769, 13769, 13769, 13769, 13769, 13769, 13770, 13770, 13770, 13770, 13770, 13770, 13770, 13770, 13770, 13771,
    13771, 13771, 13771, 13771, 13771, 13771, 13771, 13771, 13771, 13771, 13771, 13771, 13771, 13771, 13771, 13776, 13776, 13820, 13826, 13830, 13830, 13830, 13830, 13830,
    13830, 13906, 13906, 13906, 13945, 13945, 13945, 13945, 13945, 13945, 13945, 13945, 13945, 13945, 13945, 13945, 13945, 13945, 13945, 13945, 13945, 13945, 13945, 13945,
    13945, 13945, 13958, 13958, 13958, 13958, 13958, 13959, 13959, 13959, 13961, 13961, 13961, 13961, 13961, 13961, 13961, 13961, 13961, 13962, 13962, 13983, 13983, 13983,
    13983, 14084, 14084, 14103, 14103, 14103, 14103, 14103, 14106, 14106, 14106, 14106, 14117, 14117, 14117, 14129, 14129, 14132, 14132, 14132, 14132, 14132, 14132, 14132,
    14132, 14167, 14182, 14182, 14182, 14182, 14182, 14184, 14184, 14198, 14198, 14198, 14198, 14198, 14198, 14198, 14198, 14198, 14207, 14207, 14207, 14207, 14207, 14207,
    14207, 14207, 14207, 14207, 14207, 14211, 14211, 14211, 14211, 14211, 14211, 14211, 14213, 14213, 14213, 14213, 14213, 14213, 14214, 14214, 14214, 14214, 14214, 14214,
    14214, 14214, 14214, 14214, 14214, 14378, 14378, 14378, 14378, 14378, 14378, 14378, 14378, 14384, 14385, 14399, 14399, 14399, 14399, 14481, 14481, 14481, 14481, 14481,
    14481, 14481, 14481, 14481, 14481, 14481, 14481, 14481, 14481, 14523, 14523, 14523, 14523, 14523, 14523, 14523, 14523, 14546, 14549, 14549, 14549, 14549, 14549, 14549,
    14549, 14549, 14549, 14549, 14549, 14549, 14549, 14549, 14549, 14549, 14549, 14549, 14549, 14549, 14549, 14549, 14549, 14549, 14549, 14619, 14619, 14619, 14654, 14654,
    14658, 14658, 14658, 14658, 14658, 14661, 14668, 14671, 14671, 14671, 14671, 14671, 14673, 14674, 14675, 14675, 14675, 14675, 14675, 14675, 14675, 14675, 14675, 14675,
    14675, 14675, 14675, 14675, 14675, 14675, 14686, 14686, 14686, 14686, 14686, 14686, 14686, 14686, 14686, 14686, 14686, 14686, 14686, 14686, 14686, 14686, 14686, 14706,
    14706, 14706, 14838, 14838, 14838, 14838, 14838, 14838, 14838, 14839, 14839, 14839, 14839, 14839, 14839, 14839, 14839, 14839, 14839, 14839, 14839, 14839, 14840, 14840,
    14845, 14845, 14845, 14845, 14845, 14845, 14845, 14845, 14845, 14845, 14848, 14870, 14870, 15002, 15002, 15030, 15030, 15030, 15030, 15039, 15073, 15075, 15075, 15075,
    15075, 15075, 15075, 15075, 15075, 15075, 15159, 15159, 15192, 15192, 15192, 15192, 15192, 15200, 15200, 15200, 15200, 15200, 15200, 15200, 15200, 15200, 15200, 15200,
    15200, 15200, 15200, 15200, 15200, 15200, 15200, 15233, 15233, 15233, 15233, 15233, 15233, 15233, 15233, 15233, 15253, 15253, 15253, 15253, 15253, 15253, 15253, 15253,
    15255, 15261, 15261, 15278, 15278, 15281, 15281, 15310, 15310, 15310, 15311, 15311, 15311, 15311, 15311, 15311, 15311, 15311, 15311, 15319, 15319, 15319, 15319, 15319,
    15319, 15319, 15319, 15319, 15319, 15319, 15319, 15319, 15319, 15319, 15319, 15320, 15320, 15323, 15323, 15323, 15323, 15323, 15323, 15323, 15325, 15325, 15325, 15325,
    15325, 15325, 15325, 15325, 15325, 15325, 15325, 15325, 15325, 15325, 15325, 15325, 15325, 15325, 15325, 15325, 15325, 15325, 15359, 15359, 15359, 15359, 15359, 15359,
    15360, 15360, 15360, 15360, 15360, 15360, 15360, 15447, 15533, 15533, 15533, 15533, 15533, 15535, 15535, 15535, 15535, 15535, 15535, 15535, 15535, 15535, 15535, 15535,
    15537, 15537, 15537, 15537, 15537, 15545, 15545, 15545, 15545, 15545, 15545, 15545, 15545, 15545, 15545, 15545, 15545, 15545, 15593, 15593, 15593, 15593, 15593, 15593,
    15593, 15593, 15593, 15593, 15593, 15593, 15593, 15593, 15593, 15593, 15593, 15641, 15642, 15642, 15737, 15737, 15737, 15737, 15737, 15737, 15737, 15793, 15793, 15793,
    15793, 15847, 15847, 15847, 15847, 15847, 15847, 15847, 15857, 15857, 15857, 15857, 15857, 15857, 15857, 15857, 15857, 15857, 15857, 15857, 15857, 15857, 15857, 15857,
    15857, 15857, 15857, 15857, 15857, 15857, 15857, 15857, 15859, 15859, 15859, 15859, 15859, 15859, 15859, 15859, 15859, 15862, 15886, 15886, 15927, 15927, 15927, 15927,
    15927, 15927, 15927, 15927, 15927, 15927, 15927, 15927, 15927, 15927, 15927, 15933, 15933, 15940, 15940, 15940, 15966, 15966, 15966, 16037, 16037, 16038, 16038, 16038,
    16038, 16038, 16039, 16039, 16039, 16039, 16040, 16040, 16040, 16040, 16040, 16040, 16046, 16050, 16050, 16050, 16050, 16052, 16052, 16052, 16052, 16052, 16052, 16055,
    16055, 16055, 16055, 16055, 16055, 16055, 16055, 16055, 16055, 16055, 16055, 16055, 16055, 16055, 16055, 16057, 16057, 16057, 16057, 16057, 16057, 16057, 16057, 16058,
    16058, 16058, 16058, 16058, 16058, 16058, 16074, 16074, 16074, 16074, 16074, 16074, 16074, 16074, 16074, 16074, 16074, 16074, 16074, 16145, 16166, 16166, 16166, 16173,
    16173, 16177, 16182, 16182, 16182, 16182, 16182, 16231, 16231, 16231, 16231, 16231, 16233, 16233, 16233, 16233, 16233, 16233, 16233, 16238, 16238, 16238, 16246, 16246,
    16246, 16303, 16303, 16303, 16303, 16303, 16303, 16303, 16303, 16303, 16303, 16303, 16303, 16309, 16309, 16315, 16315, 16315, 16315, 16315, 16315, 16315, 16316, 16324,
    16324, 16324, 16324, 16324, 16324, 16324, 16379, 16379, 16379, 16387, 16394, 16394, 16394, 16524, 16524, 16524, 16818, 16818, 16818, 16818, 16818, 16818, 16818, 16818,
    16818, 16824, 16867, 16867, 16867, 16867, 16867, 16867, 16867, 16867, 16868, 16868, 16868, 16868, 16875, 16875, 16875, 16875, 16875, 16883, 16883, 16883, 16883, 16883,
    16883, 16883, 16883, 16883, 16883, 16884, 16884, 16884, 16884, 16884, 16884, 16884, 16884, 16884, 16884, 16884, 16884, 16884, 16884, 16884, 16884, 16884, 16884, 16884,
    16884, 16884, 16884, 16884, 16884, 16884, 16948, 16948, 16948, 16948, 16948, 16948, 16948, 16950, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137,
    17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17179, 17179, 17179, 17232, 17232,
    17232, 17234, 17234, 17234, 17234, 17234, 17234, 17234, 17234, 17234, 17234, 17234, 17238, 17238, 17238, 17238, 17238, 17254, 17254, 17254, 17254, 17254, 17259, 17259,
    17259, 17259, 17259, 17286, 17286, 17310, 17310, 17315, 17315, 17315, 17315, 17315, 17315, 17320, 17320, 17320, 17320, 17320, 17320, 17320, 17320, 17321, 17321, 17469,
    17469, 17469, 17469, 17469, 17469, 17469, 17469, 17469, 17469, 17470, 17470, 17470, 17470, 17470, 17470, 17470, 17470, 17470, 17470, 17470, 17470, 17470, 17470, 17471,
    17474, 17474, 17474, 17474, 17474, 17474, 17474, 17488, 17488, 17488, 17488, 17507, 17507, 17507, 17507, 17507, 17507, 17529, 17549, 17553, 17553, 17553, 17553, 17553,
    17553, 17603, 17603, 17637, 17637, 17637, 17637, 17637, 17637, 17637, 17637, 17637, 17637, 17637, 17637, 17637, 17637, 17637, 17637, 17637, 17637, 17637, 17643, 17643,
    17643, 17646, 17646, 17646, 17652, 17652, 17652, 17665, 17665, 17665, 17665, 17665, 17665, 17665, 17742, 17742, 17742, 17742, 17742, 17742, 17742, 17742, 17742, 17742,
    17742, 17742, 17742, 17742, 17742, 17742, 17742, 17743, 17743, 17743, 17743, 17743, 17807, 17807, 17807, 17814, 17814, 17814, 17814, 17814, 17814, 17814, 17814, 17814,
    17814, 17820, 17831, 17831, 17831, 17849, 17849, 17854, 17859, 17859, 17859, 17860, 17860, 17860, 17860, 17860, 17860, 17860, 17860, 17860, 17860, 17860, 17860, 17860,
    17860, 17860, 17860, 17860, 17861, 17861, 17861, 17861, 17861, 17861, 17861, 17861, 17861, 17861, 17863, 17863, 17865};

}  // namespace detail::tables::generic
// clang-format on

template <>
struct ready_table<generic> {
    static constexpr word_table value{detail::tables::generic::letters, detail::tables::generic::entries, detail::tables::generic::begins};
};

}  // namespace v0
}  // namespace newsprint
