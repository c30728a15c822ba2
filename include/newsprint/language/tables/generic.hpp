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
    "eladeninhalt ladenjavascript aktivierenwerbeblockeraller au contenualler au contenu principalaller au menualler à la re"
    "chercheaccéder au contenupasser au contenuhaut de pageretour à l'accueilretour à l’accueilretour au sommaireécoute"
    "r cet articleÉcouter cet articleécouter l'articleÉcouter l'articleécouter l’articleÉcouter l’articlelire l'arti"
    "clelire l’articlelire plus tardajouter à vos sélectionsajouter aux favorisajouter à mes favorisenregistrer l'articl"
    "eenregistrer l’articlesauvegarder l'articlesauvegarder l’articleoffrir l'articleoffrir l’articleoffrir cet article"
    "partager cet articlepartager l'articlepartager l’articlepartager surpartager par e-mailpartager par mailpartager viaen"
    "voyer par e-mailenvoyer par mailimprimer l'articleimprimer l’articleimprimer cet articleversion imprimablecopier le li"
    "enlien copiécopier l'urlcopier l’urltemps de lecturelecture 1 minlecture 2 minlecture 3 minlecture 4 minlecture 5 min"
    "min de lectureminutes de lectureminute de lecturelire les commentairesvoir les commentaireslire les autres commentairesa"
    "fficher les commentairesvoir tous les commentaireslaisser un commentaireajouter un commentaireécrire un commentaireÉcr"
    "ire un commentairecommenter cet articlecommentaires sont fermésréagir à cet articleréagissezsoyez le premier àsigna"
    "ler un contenusignaler une erreursignaler un abusla suite après cette publicitésuite de l'articlesuite de l’articlep"
    "ublicité, votrepasser la publicitémasquer la publicitémot de passe oubliése déconnectercréer un comptementions lé"
    "galesconditions généralespolitique de confidentialitégestion des cookiesgérer les cookiesparamétrer les cookiesacce"
    "pter etcontinuer sans acceptertout acceptertout refuserafficher plusvoir moinscharger plusen savoir plus suragrandir l'i"
    "mageagrandir l’imageplein écrancet article vous acet article estouvrir dans une nouvelle fenêtrenouvelle fenêtretai"
    "lle du texteréduire le texteagrandir le texteréutiliser ce contenuservices le mondeil vous restefermer la fenêtreouvr"
    "ir le menufermer le menuactiver les notificationsvous pouvez vous désinscrireespace abonnésarticle réservécontenu r"
    "éservéla rédaction vous conseilleir al contenidosaltar al contenidosaltar al contenido principalir al contenido princ"
    "ipalir a los comentariosir a la navegaciónvolver arribavolver al iniciocompartir encompartir porcompartir esta noticiac"
    "ompartir noticiacompartir este artículocomparte esta noticiacomparte encopiar enlacecopiar linkenlace copiadoimprimir n"
    "oticiaimprimir artículoenviar por correoenviar por emailenviar por e-mailguardar artículoguardar noticialeer más tard"
    "eañadir a favoritosescuchar artículoescuchar noticiaescuchar esta noticiaescucha esta noticiaescucha el artículotiemp"
    "o de lecturamin de lecturamin. de lecturaminutos de lecturaver comentariosver los comentariosleer comentariosmostrar com"
    "entariosocultar comentarioscomenta esta noticiacomentar esta noticiadeja tu comentariodeja un comentariodejar un comenta"
    "rioescribe un comentariosé el primero eniniciar sesióninicia sesióncerrar sesióncrear cuentaregístrateregistrarseol"
    "vidaste tu contraseñaaviso legalpolítica de privacidadpolítica de cookiescondiciones de usotérminos y condicionescon"
    "figuración de cookiesconfigurar cookiesaceptar yaceptar todorechazar todomostrar menoscargar másampliar imagenampliar "
    "fotover galeríapantalla completapublicidad, siguecontinúa leyendosigue leyendonormas de usonormas de participaciónrep"
    "ortar un errorreporta un errorreportar erroresta funcionalidad essólo para registradossolo para registradossi está int"
    "eresado en licenciarsobre la firmatamaño de letratamaño del textoabrir menúcerrar menúabrir en nueva ventanaesta not"
    "icia te hate puedevai al contenutovai al contenuto principalesalta al contenutosalta al contenuto principalevai alla nav"
    "igazionevai al footertorna sutorna all'iniziotorna all’iniziotorna alla homecondividi sucondividi l'articolocondividi "
    "l’articolocondividi questo articolocondividi viacopia linkcopia il linklink copiatostampa articolostampa questo artico"
    "loinvia per emailinvia ad un amicosalva articolosalva l'articolosalva l’articoloascolta l'articoloascolta l’articolo"
    "ascolta questo articoloascolta la versione audiotempo di letturaminuti di letturaminuto di letturamin di letturaleggi i "
    "commentileggi tutti i commentivedi i commentimostra commentilascia un commentoscrivi un commentocommenta la notizialeggi"
    " i contributiscrivi alla redazioneaccedi o registratipassword dimenticatail mio accountil mio profilocondizioni d'usocon"
    "dizioni d’usocondizioni generalitermini e condizioniinformativa sulla privacyinformativa privacycookie di profilazione"
    "cookie policyprivacy policygestisci cookiepreferenze cookieaccetta tuttiaccetta e continuarifiuta tuttomostra altromostr"
    "a di piùvedi tuttivedi altrocarica altriingrandiscischermo interoguarda la galleryapri la gallerypubblicità, continuac"
    "ontinua a leggeresegnala un erroresegnala erroredimensione testoiscriviti gratis allaper accedere senza limitiultimo agg"
    "iornamento della paginatitoli e ultime notiziedurata annualeir para o conteúdoir para o conteúdo principalpular para o"
    " conteúdopular para o conteúdo principalsaltar para o conteúdoavançar para o conteúdoir para o menuir para o topovo"
    "ltar ao topovoltar ao iníciocompartilhe nocompartilhe esta notíciacompartilhar esta notíciacompartilhe este artigocom"
    "partilhe viapartilhar nopartilhar artigopartilhe este artigocopiar o linklink copiadosalvar artigosalvar artigossalvar p"
    "ara lerguardar artigoler mais tardeouvir o textoouvir notíciaouça este artigoouça este conteúdoouça a notíciatempo"
    " de leituramin de leituraminutos de leituradiminuir fonteaumentar fontetamanho da fontetamanho do textover comentáriost"
    "odos os comentárioscomentar esta reportagemcomente esta notíciadeixe um comentáriodeixe seu comentáriodeixe o seu co"
    "mentárioescreva um comentárioos comentários não representama responsabilidade é do autorfaça loginfaça seu loginf"
    "azer logininiciar sessãoesqueci minha senhacriar contapolítica de privacidadetermos de usotermos e condiçõesaceitar "
    "todosaceitar e continuarrejeitar todosmostrar maiscarregar maisleia mais tardecontinua após a publicidadecontinue lendo"
    "continua depois da publicidadepublicidade continuaampliar imagemver galeriatela cheiaecrã inteiromais opçõescomunicar"
    " erroreportar erroendereço da páginaenvie sua notíciabenefício do assinanterecurso exclusivo para assinantesacessos "
    "por dia para dar de presenteassine ou faça loginexclusivo para assinantesgostaria de ouvirga naar inhoudnaar de inhoudd"
    "irect naar artikelinhouddirect naar inhoudnaar hoofdinhoudspring naarterug naar boventerug naar homedeel dit artikeldeel"
    " artikeldit artikel delendeel viadelen viadelen op facebookdelen op twitterdelen via whatsapplink kopiërenkopieer linkl"
    "ink gekopieerdartikel bewarenbewaar artikelbewaar dit artikelopslaan inartikel afdrukkenprint dit artikelleestijdminuten"
    " leestijdmin. leestijdminuten lezenmin lezenluister naar dit artikelbeluister dit artikelbeluister artikellees voorreact"
    "ies bekijkenbekijk reactiestoon reactiesplaats een reactiegeef een reactiereageer op dit artikelreageer als eerstereacti"
    "es zijn geslotenwachtwoord vergetenalgemene voorwaardenprivacybeleidprivacyverklaringcookiebeleidcookie-instellingencook"
    "ies accepterenalles accepterenvolledig schermfoto vergrotenvergroot afbeeldingbekijk galerijtip de redactiefout meldenfo"
    "utje gezienzie je een foutlettergroottegebruiksvoorwaardenartikel gaat verdertekst gaat verderlees verder onder de adver"
    "tentielees verder na de advertentieprzejdź do treściprzejdź do głównej treściprzejdź do menuprzejdź do strony g"
    "łównejprzejdź do komentarzypowrót na góręwróć na góręudostępnij naudostępnij artykułudostępnij ten artyku"
    "łskopiuj linklink skopiowanywyślij e-mailemwyślij mailemdrukuj artykułzapisz artykułczas czytaniamin czytaniaminut "
    "czytaniaposłuchaj artykułuodsłuchaj artykułczytaj późniejpokaż komentarzezobacz komentarzewszystkie komentarzedod"
    "aj komentarznapisz komentarzskomentuj artykułkomentarze są zamkniętezałóż kontozapomniałeś hasłanie pamiętasz "
    "hasłapolityka prywatnościpolityka cookiesregulamin serwisuustawienia prywatnościustawienia cookiesakceptuję i przech"
    "odzęprzejdź do serwisuzaładuj więcejpokaż mniejpowiększ zdjęciezobacz galeriępełny ekrandalszy ciąg materiału"
    " pod wideodalsza część artykułudalsza część tekstuciąg dalszy artykułureszta artykułu podzgłoś błądzgłoś"
    " naruszeniezgłoś do moderacjirozmiar tekstudziękujemy, że przeczytałprzeczytałaś/eśartykuł dostępny tylkopozos"
    "tało ciiçeriğe geçİçeriğe geçana içeriğe geçana İçeriğe geçiçeriğe atlaİçeriğe atlabaşa dönhaberi "
    "paylaşhaberi paylaşınfacebook'ta paylaşfacebook’ta paylaştwitter'da paylaştwitter’da paylaşwhatsapp'ta payla"
    "şwhatsapp’ta paylaşbağlantıyı kopyalalinki kopyalalink kopyalandıhaberi yazdırhaberi dinlehaberi kaydetokuma s"
    "üresidakika okumadk okumayorumları gösteryorumları görtüm yorumlartüm yorumları göryorum yazyorum ekleilk yorum"
    "u sen yapİlk yorumu sen yapdevamı içindevamı İçinhaberin görseliyazı boyutuyazı tipimetin boyutuşifremi unuttu"
    "mŞifremi unuttumgizlilik politikasıçerez politikasıÇerez politikasıkullanım koşullarıkişisel verilerinçerezle"
    "riÇerezleridaha fazla göstertümünü görtüm haberlerbakmadan geçmereklamı kapatgaleriyi açfoto galerihata bildir"
    "canlı yayın izlecanlı yayın İzlehoppa till innehållethoppa till huvudinnehållhoppa till innehållgå till innehå"
    "lltill toppentill startsidandela artikelndela artikeldela på facebookdela viakopiera länkkopiera länkenlänk kopierad"
    "spara artikelspara artikelnlästidmin lästidminuters läsninglyssna på artikelnvisa kommentarerläs kommentarerkomment"
    "era artikelnglömt lösenordmitt kontoskapa kontointegritetspolicycookieinställningaranvändarvillkorvisa mindrevisa fl"
    "erladda flerläs hela artikelnartikeln fortsätterfortsätt läsarapportera felrätta artikelntipsa osstipsa redaktionen"
    "det här är en opartisk nyhetsartikelläs mer om vårt arbetetextstorlekförstora bildenvisa bildhelskärmså jobbarhop"
    " til indholdgå til hovedindholdspring til indholdgå til indholdtil toppendel artiklendel artikeldel på facebookkopier"
    " linklink kopieretgem artikellæsetidmin. læsetidmin læsetidminutters læsninglyt til artiklenhør artiklenvis komment"
    "arerskriv en kommentarglemt adgangskodeopret kontomin profilprivatlivspolitikcookiepolitikvis merelæs hele artiklenarti"
    "klen fortsætterfortsæt med at læserapporter fejlhopp til innholdhopp til innholdetgå til hovedinnholdgå til innhold"
    "del artikkelenkopier lenkelenke kopiertlagre artikkellesetidmin lesetidminutters lesetidlytt til sakenhør sakenskriv ko"
    "mmentarglemt passordpersonvernerklæringinformasjonskapslerles hele sakenartikkelen fortsettersaken fortsetterfortsett "
    "å lesemeld feiltips osspubliseringsvalgpřejít k obsahupřeskočit na obsahpřejít na obsahpřejít do menuzpět naho"
    "ruzpět na začáteksdílet článeksdílet na facebookukopírovat odkazzkopírovat odkazodkaz zkopírovántisk článku"
    "uložit článekuložit na pozdějidoba čtenímin. čteníminut čteníposlechnout článekposlechněte sizobrazit kome"
    "ntářezobrazit diskusivstoupit do diskusevstoupit do diskuzediskuse k článkupřidat komentářpřidat příspěvekzap"
    "omenuté heslomůj účetochrana osobních údajůzásady ochranynastavení cookiesnastavení soukromípodmínky užití"
    "zobrazit dalšíčlánek pokračujeČlánek pokračujezvětšit obrázekotevřít galeriinahlásit chybuvelikost písmap"
    "okračování článkupreskočiť na obsahzdieľať článokčítať ďalejČítať ďalejprihlásiť sanahlásiť chybu"
    "перейти к содержаниюПерейти к содержаниюперейти к основному сод"
    "ержаниюПерейти к основному содержаниюперейти к контентуПерейти "
    "к контентувернуться наверхВернуться наверхвернуться на главную"
    "Вернуться на главнуюподелиться новостьюПоделиться новостьюподе"
    "литься ссылкойПоделиться ссылкойподелиться статьейПоделиться с"
    "татьейскопировать ссылкуСкопировать ссылкуссылка скопированаС"
    "сылка скопированакопировать ссылкуКопировать ссылкуотправить п"
    "о почтеОтправить по почтеверсия для печатиВерсия для печатирасп"
    "ечататьРаспечататьвремя чтенияВремя чтениямин чтенияМин чтения"
    "минут на чтениеМинут на чтениемин. на чтениеМин. на чтениечитать "
    "позжеЧитать позжеслушать статьюСлушать статьюпрослушать новост"
    "ьПрослушать новостьпоказать комментарииПоказать комментариичи"
    "тать комментарииЧитать комментариивсе комментарииВсе комментар"
    "ииоставить комментарийОставить комментарийнаписать комментари"
    "йНаписать комментарийдобавить комментарийДобавить комментарий"
    "комментарии закрытыКомментарии закрытывойти черезВойти черезза"
    "были парольЗабыли парольрегистрация пройдена успешноРегистраци"
    "я пройдена успешноперейдите по ссылке из письмаПерейдите по ссыл"
    "ке из письмаличный кабинетЛичный кабинетполитика конфиденциаль"
    "ностиПолитика конфиденциальностипользовательское соглашениеПо"
    "льзовательское соглашениеобработку персональныхОбработку перс"
    "ональныхфайлы cookieФайлы cookieиспользует cookieИспользует cookieпоказать"
    " ещеПоказать ещепоказать ещёПоказать ещёзагрузить ещеЗагрузить "
    "ещезагрузить ещёЗагрузить ещёчитать ria.ru вЧитать ria.ru вдзен telegramД"
    "зен telegramувеличить изображениеУвеличить изображениеоткрыть в по"
    "лном размереОткрыть в полном размереполный экранПолный экраннаш"
    "ли ошибкуНашли ошибкунашли опечаткуНашли опечаткувыделите фраг"
    "ментВыделите фрагментсообщить об ошибкеСообщить об ошибкеразме"
    "р шрифтаРазмер шрифтазаголовок открываемого материалаЗаголовок"
    " открываемого материалалента новостейЛента новостейреклама на с"
    "айтеРеклама на сайтеобратная связьОбратная связьправила исполь"
    "зованияПравила использованияперейти до вмістуПерейти до вмісту"
    "перейти до контентуПерейти до контентуподілитисяПоділитисяподі"
    "литисьПоділитисьскопіювати посиланняСкопіювати посиланняверсі"
    "я для друкуВерсія для друкучас читанняЧас читанняхв читанняХв чи"
    "танняпоказати щеПоказати щепоказати більшеПоказати більшедодат"
    "и коментарДодати коментарзалишити коментарЗалишити коментарпов"
    "ідомити про помилкуПовідомити про помилкузнайшли помилкуЗнайшл"
    "и помилкупомилка в текстіПомилка в текстіполітика конфіденційно"
    "стіПолітика конфіденційностіна головнуНа головнуsari la conținutsalt la co"
    "nținutmergi la conținutdistribuie articoluldistribuie pecopiază linkulcopiază linklink copiattimp de citiretimp citi"
    "remin citireminute de citireascultă articoluladaugă comentariuadaugă un comentariulasă un comentariuvezi comentariil"
    "escrie un comentariuintră în contcreează contam uitat parolapolitica de confidențialitatepolitica de cookiestermeni "
    "și condițiiarată mai multîncarcă mai multeÎncarcă mai multecitește tot articolulcitește mai departecontinuă s"
    "ă citeștiraportează o eroaremărește imagineavezi galeriaecran completînapoi susÎnapoi susînapoi laÎnapoi laμε"
    "τάβαση στο περιεχόμενοΜετάβαση στο περιεχόμενοπαράκαμψη προς το"
    " κυρίωςΠαράκαμψη προς το κυρίωςεπιστροφή στην αρχήΕπιστροφή στη"
    "ν αρχήμοιραστείτε το άρθροΜοιραστείτε το άρθρομοιραστείτεΜοιρα"
    "στείτεμοιράσουΜοιράσουαντιγραφή συνδέσμουΑντιγραφή συνδέσμουχ"
    "ρόνος ανάγνωσηςΧρόνος ανάγνωσηςλεπτά ανάγνωσηςΛεπτά ανάγνωσηςπ"
    "ροσθήκη σχολίουΠροσθήκη σχολίουγράψτε το σχόλιόΓράψτε το σχόλιό"
    "αφήστε ένα σχόλιοΑφήστε ένα σχόλιοόροι χρήσηςΌροι χρήσηςπολιτικ"
    "ή απορρήτουΠολιτική απορρήτουδιαβάστε περισσότεραΔιαβάστε περι"
    "σσότεραδείτε περισσότεραΔείτε περισσότερασυνέχεια ανάγνωσηςΣυ"
    "νέχεια ανάγνωσηςskip to main contentskip to contentskip to navigationjump to contentshare this articlesha"
    "re on facebookshare on twittershare on whatsappshare on linkedincopy linklink copiedcopy urlback to topprint this articl"
    "etext sizefont sizeleave a commentleave a replypost a commentadd a commentview commentsload commentscookie settingsterms"
    " of useterms of serviceterms and conditionsaccept all cookiesmanage cookieswe use cookiesview galleryenlarge imageplay v"
    "ideomin readshow lesswhatsapp channelfacebook messengerscroll to toparticle continues belowstory continues belowplease e"
    "nable javascriptkommentare werden geladenihr browser ist veraltetbrowser aktualisierenneueste versionkommentare ladenzum"
    " thema ist gefragtregeln für leserkommentareihre meinung zumschreiben sie jetzttweet nicht sehenweiterlesen nach der an"
    "zeigenach der anzeigebildergaleriefotostreckezum artikelnewsletter bestelleninhalt entsperrenchanger de régionchoisir u"
    "ne régionchoisissez votrelecture de l’articlelecture de l'articleajouter à vos favorisreçu aujourdreçu avantzoom s"
    "ur l'imagetamaño de la letracompartir estacompartir estecopiar el enlaceescuchar estapasar al contenidocorreo no desead"
    "obandeja de entradacorreo electrónico de verificacióncorreo de verificaciónedición impresain aggiornamentocondividi "
    "articolovai ai commentileggi tuttoascolta articoloper scrivercijá segueé só clicarclique aquiclicar aquicompartilheco"
    "mpartilharouça esteem caso de emergênciadeel ditartikel delenartikel opslaanluister naar ditreacties ladennie musisz o"
    "dświeżaćodświeża się automatyczniedalszą część przeczytaszpod reklamąskomentujobserwuj nasmateriały promocyj"
    "nenowa wiadomośćwróć naiçeriği görüntüleyazıyı büyütgoogle haberlerabone olunsonraki haberönceki haberhabe"
    "rin devamıfotoğraf galerisiledige stillingernyhetsstudiokopiér linkicon_jaa artikkelisiirry sisältöönlukuaikamegos"
    "ztásolvasási időugrás a tartalomradistribuieПодписывайтесьподписывайтесь начитай"
    "те насЧитайте насподелитьсяПоделитьсякомментироватьк основном"
    "у содержимомуkontakt z redakcjąpolub nas nabyłeś świadkiemmasz zdjęciepolecane ofertyod 16 latpublikuje"
    "my artykułyÉ só clicarÖnceki haberİçeriği görüntüleК основному содержимомуlecture :contin"
    "ua após publicidadebrowser-pushpush-benachrichtigungenauf dem laufendenjederzeit top informiertverwenden cookiesanalyse"
    "toolsbüyük harflerle yazılmışyorumlar onaylanmamaktadırcorreo ha sidocrear tu cuentahas creado tu cuentaverificar "
    "correovær varsomredaktørplakatengehört zum angebot vonleserkommentareteilendruckenmerkenmailensendenspeichernkopieren"
    "vorlesenanhörenhörenabspielenpauseschließenöffnenÖffnensuchensuchemenünavigationstartseiteübersichtÜbersichtzur"
    "ückmehrwenigerweiterlesenmehr lesenkommentarekommentarkommentierenantwortenmeldenbewertenreaktionenpostingsfeedbackdisk"
    "ussionanzeigenadvertorialgesponsertsponsoredaboabonnierenabonnentenabonnementanmeldenabmeldeneinloggenregistrierenloginl"
    "ogoutprofilmein kontoepapere-mailfacebooktwitterwhatsapptelegraminstagramlinkedinxingpinterestyoutubetiktokthreadsbluesk"
    "ymastodonmessengerflipboardpocketredditx.comvibervkontakteвконтактеВконтактеодноклассники"
    "Одноклассникиrssaudiobilderumfragerätselsudokustellenmarktdatenschutzagbhilfefaqüber unsÜber unskarriere"
    "jobsthemenpushpush-nachrichtenbenachrichtigungeneinstellungenakzeptierenablehnenzustimmenokneinabbrechenabsendenneuneu l"
    "adenbeliebtmin.x×✕aaa+a-a -a +mehr dazumehr erfahreninhaltsverzeichnisexterner linklivetickerpartagerimprimerenvoyere"
    "nregistrersauvegardercopierécouterÉcouterregarderlirefermerouvrirrechercherrecherchecherchermenuaccueilsuivantprécéd"
    "entsuivanteprécédenteretourmoinslire plusla suitecommentairescommentairecommenterréagirrépondresignalerréactionsspo"
    "nsorisécontenu sponsorisépartenaires'abonners’abonnerabonnez-vousje m'abonneje m’abonneabonnésréservé aux abonn"
    "ésarticle réservé aux abonnésabonnéconnexiondéconnexions'inscrires’inscrireinscriptionmon comptenewslettersoffri"
    "rfavorissuivres'identifiers’identifiercontribuercgucgvaidequi sommes-nousarchivesmots croisésannoncesaccepterrefuserp"
    "aramétrerannulervaliderchargementdiaporamainfographievidéosen directalertealertesnotificationsgratuitj'aimej’aimesom"
    "maireà proposÀ proposcompartirimprimirenviarguardarcopiarescucharleercerrarabrirbuscarbúsquedamenúinicioportadasigui"
    "enteanteriorvolvermenosleer máscomentarioscomentariocomentarresponderdenunciarreaccionesanunciopatrocinadocontenido pat"
    "rocinadosuscríbetesuscríbete asuscribirsesuscripciónsuscriptorescontenido exclusivoaccederentrarsalirmi cuentaboletí"
    "nboletinesseguirfavoritoscontactoayudaquiénes somoshemerotecapasatiemposclasificadosinmobiliariaaceptarrechazarcancelar"
    "cargandopódcastfotogaleríavídeosen directoen vivoalertasnotificacionesme gustanormascompartesíguenossíguenos ensuma"
    "riocondividistampainviacopiaascoltaleggichiudiapricercamenùhome pageavantiindietrosuccessivoprecedentealtromenocommenti"
    "commentocommentarispondisegnalareazioniannunciosponsorizzatocontenuto sponsorizzatoabbonatiabbonamentoabbonamentiaccedie"
    "sciregistratiiscrivitipreferitiseguiseguiciseguici sunote legaliprivacyaiutochi siamoannunciaccettarifiutaannullacaricam"
    "entofotogallerygalleryin direttanotifichemi piaceesclusivosommariocontribuiscinewsletter ansaansacheckpartilharpartilhes"
    "alvarouvirassistirfecharpesquisarpesquisabuscainíciopágina inicialpróximopróximavoltarver maisleia maisler maiscomen"
    "tárioscomentáriocomentereaçõesanúncioconteúdo patrocinadoassineassine jáassinarassinaturaassinanteassinantessairc"
    "adastre-seregiste-seregistarminha contasiga-noscontatocontactosajudaquem somosexpedientepassatemposprevisão do tempocla"
    "ssificadosaceitarrejeitarnãocarregandogaleriafotogaleriaao vivoem diretonotificaçõescurtirgostográtiserramoserramos\?"
    "sumáriodelendeelafdrukkenprintenversturenbewarenopslaankopiërenluisterenluisterbekijkbekijkenlees meerlezensluitenslui"
    "topenenzoekenzoekvoorpaginavolgendevorigeterugmeermindertoon meerreactiesreactiereageerreagerenantwoordenadvertentiesges"
    "ponsordabonnerenabonneerabonneeabonneesneem een abonnementword abonneeinloggenuitloggenaanmeldenregistrerenmijn accountn"
    "ieuwsbriefnieuwsbrievenvolgenvolgvolg onscolofonvoorwaardenhulpover onsarchiefpuzzelsspelletjesaccepterenweigerenneeannu"
    "lerenfoto'sfoto’sfotoserievideo'svideo’sliveblogmeldingenexclusiefudostępnijdrukujwyślijzapiszkopiujposłuchajodtw"
    "órzobejrzyjzobaczczytajczytaj dalejzamknijotwórzszukajwyszukajstrona głównanastępnynastępnapoprzednipoprzedniawste"
    "czwróćdalejwięcejmniejpokaż więcejkomentarzeodpowiedzzgłośreakcjeogłoszeniesponsorowanemateriał sponsorowanyart"
    "ykuł sponsorowanymateriał partnerasubskrybujprenumerataprenumerujsubskrypcjakup dostępzalogujwylogujzarejestruj sięm"
    "oje kontoobserwujulubioneregulaminpomoco nasarchiwumkrzyżówkiogłoszeniaakceptujęodrzućanulujładowanieŁadowaniezdj"
    "ęciawideowideo i fotona żyworelacjapowiadomienialubię toekskluzywnedla prenumeratorówautopromocjapaylaşpaylaşınya"
    "zdırgönderkaydetkopyaladinleizleİzleokukapataçaramaanasayfaana sayfasonrakiöncekiÖncekigeriileriİleridaha fazlade"
    "vamıyorumlaryorumyanıtlacevaplaşikayet etŞikayet ettepkilerilanİlansponsorluabone ol google newsabonelikgirişgiri"
    "ş yapçıkışÇıkışüye olÜye olkayıt olhesabımbültene-bültentakip etbizi takip ediniletişimİletişimkünyeg"
    "izlilikyardımhakkımızdaarşivoyunlarhava durumuburçlarresmi ilanlarresmi İlanlarkabul etreddetevethayıriptalİptal"
    "tamamyükleniyorfotoğraffotoğraflargalerivideo galericanlıcanlı yayınbildirimlerbeğenhaber akışıe-gazetebüyüt"
    "küçültdelasparakopieralyssnatittaläs merstängöppnaÖppnasökmenystartsidanästaföregåendetillbakakommentarerkomm"
    "enterasvaraanmälannonsersponsrat innehållprenumereraprenumerantlogga inlogga utregistreramin sidanyhetsbrevföljfölj "
    "ossfölj ämneom osshjälpkorsordaccepteraavvisanejavbrytladdarbildspellivesäntdirektnotisergillaexklusivtudskrivkopier"
    "lytlæs mereåbnÅbnsøgforsidenæsteforrigetilbagekommentersvarannoncerabonnerabonnentkun for abonnenterlog indlog udti"
    "lmeldmin sidenyhedsbrevfølgfølg osom oshjælpafvisannullerindlæserbilledergallerilagrelyttles merlukkåpneÅpnesøkfo"
    "rsidennestetilbakevis merfor abonnenterlogg innlogg utregistrerhjelpgodtaavslålastersdílettisknoutodeslatuložitkopír"
    "ovatposlechnoutpřehrátčístČístvíceménězobrazit vícezavřítotevříthledatvyhledatdomůúvodÚvodhlavní strá"
    "nkadalšípředchozízpětkomentářekomentářkomentovatdiskusediskuzeodpovědětnahlásitreakceinzercesponzorovánokom"
    "erční sdělenípředplatitpředplatnépředplatitelépro předplatitelepřihlásitpřihlásit seodhlásitregistracesle"
    "dovatsledujte náskontaktynápovědao náskřížovkyhoroskopysouhlasímodmítnoutzrušitnačítámfotogalerieživěŽiv"
    "ěupozorněnílíbí se miexkluzivněprémiovézdieľaťtlačviacdiskusiaprihlásiťpredplatnéпечатьПечать"
    "отправитьОтправитьсохранитьСохранитьскопироватьСкопироватько"
    "пироватьКопироватьслушатьСлушатьсмотретьСмотретьчитатьЧитать"
    "далееДалеезакрытьЗакрытьоткрытьОткрытьпоискПоискискатьИскать"
    "менюМенюглавнаяГлавнаяследующаяСледующаяследующийСледующийпр"
    "едыдущаяПредыдущаяпредыдущийПредыдущийназадНазадвпередВперед"
    "ещеЕщеещёЕщёбольшеБольшепоказатьПоказатьскрытьСкрытькоммента"
    "рииКомментариикомментарийКомментарийобсуждениеОбсуждениеотве"
    "титьОтветитьпожаловатьсяПожаловатьсяреакцииРеакциипартнерски"
    "й материалПартнерский материална правах рекламыНа правах реклам"
    "ыспецпроектСпецпроектподписатьсяПодписатьсяподпискаПодпискап"
    "одписчикиПодписчикивойтиВойтивходВходвыйтиВыйтирегистрацияРе"
    "гистрациязарегистрироватьсяЗарегистрироватьсямой профильМой п"
    "рофильрассылкаРассылкаизбранноеИзбранноеконтактыКонтактыпомо"
    "щьПомощьо насО насредакцияРедакциявакансииВакансииархивАрхиви"
    "грыИгрыгороскопГороскопкурсы валютКурсы валютпринятьПринятьот"
    "клонитьОтклонитьотменаОтменазагрузкаЗагрузкафотогалереяФотог"
    "алереягалереяГалереяпрямой эфирПрямой эфиртрансляцияТрансляци"
    "яуведомленияУведомлениянравитсяНравитсяэксклюзивЭксклюзивдзе"
    "нДзенвкВкдрукДруккоментаріКоментаріобговоритиОбговоритипідпи"
    "сатисяПідписатисяувійтиУвійтипошукПошукголовнаГоловнадаліДал"
    "ібільшеБільшещеЩезакритиЗакритивідеоВідеонаживоНаживоtipăreștepri"
    "nteazătrimitesalveazăcopiazăascultăveziciteșteînchideÎnchidedeschidecautăcăutaremeniuacasăprima paginăurmăto"
    "rulurmătoareaanteriorulînapoiÎnapoimai multmai multemai puțincomentariicomentariurăspunderaporteazăreacțiiaboneaz"
    "ă-teabonareabonamentautentificareconectareînregistrareÎnregistrarecontul meuurmărește-netermeniajutordespre noireda"
    "cțiaarhivăjocurihoroscopanunțuriacceptrefuzanuleazăse încarcăgalerie fotoîn directÎn directnotificăriκοινο"
    "ποίησηΚοινοποίησηεκτύπωσηΕκτύπωσηαποστολήΑποστολήαποθήκευσηΑ"
    "ποθήκευσηακούστεΑκούστεδείτεΔείτεδιαβάστεΔιαβάστεκλείσιμοΚλε"
    "ίσιμοάνοιγμαΆνοιγμααναζήτησηΑναζήτησημενούΜενούαρχικήΑρχικήε"
    "πόμενοΕπόμενοπροηγούμενοΠροηγούμενοπίσωΠίσωλιγότεραΛιγότερασ"
    "χόλιοΣχόλιοσχολιάστεΣχολιάστεαπάντησηΑπάντησησυνδρομήΣυνδρομ"
    "ήσυνδρομητέςΣυνδρομητέςσύνδεσηΣύνδεσηεγγραφήΕγγραφήεπικοινων"
    "ίαΕπικοινωνίαβοήθειαΒοήθειααρχείοΑρχείοπαιχνίδιαΠαιχνίδιαζώδ"
    "ιαΖώδιααποδοχήΑποδοχήαπόρριψηΑπόρριψηφωτογραφίεςΦωτογραφίεςβ"
    "ίντεοΒίντεοζωντανάΖωντανάshareshare thistweetprintemailsavecopyclosesearchnextpreviousprevbackm"
    "oreread moresee moreview moreshow moreload morecommentscommentreplyreportadvertisementsadadspromotedsubscribesubscribe n"
    "owsign uplog outregistermy accountfollowcontact usaboutabout ushelptermscookiesaccept allreject alldeclineyescancelsubmi"
    "tloadingloading...listenlisten to articleplaymutelikelikessharesviewsdeutschfrançaisespañolitalianoportuguêspolskitü"
    "rkçeрусскийРусскийукраїнськаУкраїнськаукраїнськоюУкраїнськоюče"
    "skyČeskynederlandssvenskadansknorskenglish versionin englishlesezeitläsetidreading timekomentarze (kommentare (comment"
    "aires (comentarios (comentários (commenti (reacties (diskuse (комментарии (Комментарии (yorumlar "
    "(anzeigewerbungpublicitépublicidadpubblicitàpublicidadeadvertentiereklamareklamannonsannonseannonceрекламаРе"
    "кламаnewslettershare onfollow uspowered bysponsored bylog insign inadvertisemente-paperprosentiamos abos+z+f+autopl"
    "aynewsletter anmeldennewsletter abonnierenzum newsletternewsletter bestellenjetzt abonnierenjetzt anmeldenjetzt registri"
    "erenjetzt testenjetzt kostenlosjetzt weiterlesenkostenlos testenkostenlos registrierengratis testenabonnieren siemit mei"
    "ner anmeldungstimme ich der werbevereinbarung zufolgen siefolgt unsunsere appapp herunterladenapp ladenunterstützen sie"
    "spenden siejetzt spendenjederzeit kündbarmonatlich kündbarprobemonatprobeaboangebot sichernweiterlesen mitalle artikel"
    " aufzugang zu allenzugriff auf alleuneingeschränkter zugangum den artikel zu lesendiesen artikel weiterlesendieser arti"
    "kel istnur für abonnentenexklusiv für abonnentenhaben sie hinweiseschreiben sie unsschicken sie unssenden sie unsschre"
    "iben sie anhaben sie anregungendiskutieren siekommentieren siesagen sie unsverpassen sienichts verpassenimmer informiert"
    "in ihr postfachper e-mail erhaltenpush-mitteilungenwhatsapp-kanaltelegram-kanalwerben siehier abonnierenhier anmeldenhie"
    "r geht es zumhier finden siemehr nachrichten ausabonnez-vousabonnez vouss'abonner às’abonner àinscrivez-vousje m'ins"
    "crisje m’inscrisje m'abonneje m’abonnerecevoir la newsletterrecevoir notrenotre newsletternos newsletterstélécharg"
    "er l'applicationtélécharger l’applicationtéléchargez l'applicationtéléchargez l’applicationsuivez-noussoutenez"
    "-nousfaire un donfaites un donje fais un donsans engagementessai gratuitdès 1 €pour lire la suitela suite est réserv"
    "éepour continuer la lecturedéjà abonnépas encore abonnéaccès illimitéréservé à nos abonnésréservée aux abon"
    "nésenvoyez-nousécrivez-nousÉcrivez-nouscontactez-nouscontactez la rédactionune question, une suggestionvous avez une"
    "donnez votre avisne manquezne ratezrestez informéchaque matindans votre boîtealertes infochaîne whatsappvous pouvez "
    "à tout momentsuscríbetesuscríbaseapúntateregístrate gratisrecibe en turecibe nuestrarecibe larecibe lasrecíbelanue"
    "stra newsletternuestro boletínnewsletter gratuitaboletín gratuitodescarga nuestradescarga la appdescárgatesíguenossi"
    "gue todassigue toda laúnete aÚnete ahazte socioapoya elapoya ahaz una donaciónsin permanenciaprueba gratisprueba grat"
    "uitapara seguir leyendopara continuar leyendocontenido exclusivo parasolo para suscriptoresexclusivo para suscriptores¿"
    "ya eres suscriptorsi ya eres suscriptoracceso ilimitadoenvíanosescríbenosmándanoscuéntanosno te pierdasmantente info"
    "rmadotodas las noticias enen tu correocanal de whatsappnuestro canaltu suscripciónactiva las notificacionesabbonati aab"
    "bonati oraabbonati subitoabbonati periscrivitiricevi le notiziericevi la newsletterla nostra newsletternella tua casella"
    "scarica l'appscarica l’appscarica la nostra appscarica gratisseguicisostienisostienicidona orafai una donazioneprova g"
    "ratisper continuare a leggereper leggere l'articoloper leggere l’articoloriservato agli abbonatiarticolo riservatosei "
    "già abbonatoaccesso illimitatopuoi aderirese hai scelto di non accettarescriviciscrivi ainviacisegnalacinon perdererest"
    "a aggiornatorestare aggiornatorimani aggiornatobasta cliccare quiclicca quicanale whatsappcanale telegramassineassinar a"
    "gorainscreva-secadastre-secadastre seureceba asreceba noreceba notíciasreceba nossasubscrevanossa newsletterbaixe o app"
    "baixe o aplicativobaixe nossosiga-nossiga nas redesparticipe do canalentre no grupojunte-seapoie-nosdoe agorafaça uma d"
    "oaçãoteste grátispara continuar lendopara continuar a lerpara ler este artigoconteúdo exclusivo paraexclusivo para a"
    "ssinantesjá é assinanteacesso ilimitadoenvie suaenvie sugestõesenvie-nosfale conosconão percafique por dentromantenh"
    "a-se informadono seu e-mailclique aquicanal no whatsappcanal do whatsappos leitores são a forçao contributo doabonneer"
    "word abonneeword lidneem een abonnementprobeer gratisprobeer numeld je aanmeld u aanschrijf je inschrijf u inontvang onz"
    "eontvang de nieuwsbriefonze nieuwsbriefdownload de appdownload onze appvolg ons opsteun de journalistiekom verder te lez"
    "enlees verder metalleen voor abonneesexclusief voor abonneesal abonneeonbeperkt toegangonbeperkt lezenmail onsstuur onss"
    "tuur jetip onsheeft u een tipheb je eenwat vind jijlaat het ons wetenmis nietsblijf op de hoogteelke ochtendin je mailbo"
    "xin je inboxklik hierwhatsappkanaalvia whatsappzapisz sięsubskrybujzasubskrybujprenumerujkup prenumeratękup dostępwyk"
    "up dostępuzyskaj dostępodbierz dostępza 1 złwypróbujpobierz aplikacjępobierz naszą aplikacjęśledź nasŚledź n"
    "aspolub naswesprzyj nasprzekaż darowiznęaby przeczytaćaby czytać dalejżeby przeczytaćŻeby przeczytaćtylko dla pr"
    "enumeratorówdostępny tylko dladla subskrybentówmasz już prenumeratęnieograniczony dostępnapisz do naswyślij do na"
    "swyślij namprześlij namczekamy namasz ciekawy tematmasz informacjemasz tematpodziel się z namidaj nam znaćbądź na "
    "bieżąconie przegapwięcej takich historiiwięcej ważnych informacjiznajdziesz na stronie głównejkliknij tutajkanał"
    " na whatsappna stronie głównej onetuabone olunabone olbültenimizebültene kayıtkayıt olunüye olunÜye olunuygulama"
    "mızıuygulamayı indiruygulamayı İndirtakip etmek içintakip etmek İçinkanalımızakanallarına katılınwhatsapp k"
    "analınadestek olunbağış yapayda sadeceücretsiz deneyinÜcretsiz deneyindevamını okumak içindevamını okumak İ"
    "çinokumaya devam etmeksadece abonelereabonelere özelabonelere Özelbize yazınbize ulaşıngörüşleriniziyorumların"
    "ızısizin görüşünüzihbar hattıİhbar hattıkaçırmayınhaberdar olunanında haberdarcebinize düşsünönemli ge"
    "lişmelerÖnemli gelişmelerson dakika gelişmeleri içinson dakika gelişmeleri İçingündemdeki gelişmeleranlık gel"
    "işmeler içinanlık gelişmeler İçintıklayınızburaya tıklayıniçin tıklayınİçin tıklayınabonelik içinabon"
    "elik İçinlütfen iletişime geçinizlütfen İletişime geçinizprenumerera påprenumerera nubli prenumerantanmäl dig"
    " tillvårt nyhetsbrevvåra nyhetsbrevladda ner appenladda ner vår appfölj oss påstöd vårstöd osstesta gratisför a"
    "tt läsa vidareför att läsa helaendast för prenumeranterredan prenumeranttipsa ossmejla ossmejla tillskicka inhar du "
    "tipshar du ett tipsvad tycker dumissa intehåll dig uppdateraddirekt i dinklicka härbliv abonnentkøb abonnementprøv g"
    "ratistilmeld digfå nyhedsbrevetvores nyhedsbrevhent appenfølg os påstøt osfor at læsekun for abonnenterallerede abo"
    "nnentskriv til ossend ostip oshold dig opdateretgå ikke glipklik herbli abonnentkjøp abonnementmeld deg pålast ned ap"
    "penfølg ossstøtt ossper månedfor å lesetips osssend ossklikk herpřihlaste seodebírat newsletternáš newsletterpř"
    "edplaťte sipředplatitkoupit předplatnéaktivovat předplatnévyzkoušejtezdarma na měsícstáhněte sipřidejte sepo"
    "dpořte náscelý článekpro předplatiteletento článek jemáte předplatnéneomezený přístupnapište námpošlete"
    " námmáte tipdejte nám vědětváš názornenechte si ujítbuďte v obrazedo vašeho e-mailuklikněte zdeподпис"
    "ывайтесьПодписывайтесьподпишитесьПодпишитесьподпишисьПодпиши"
    "сьподписаться наПодписаться наоформите подпискуОформите подпис"
    "куоформить подпискуОформить подпискунаш telegramНаш telegramнаш телегр"
    "амНаш телеграмtelegram-каналтелеграм-каналТелеграм-каналнашем telegram"
    "Нашем telegramчитайте насЧитайте насприсоединяйтесьПрисоединяйтес"
    "ьскачайте приложениеСкачайте приложениеустановите приложениеУ"
    "становите приложениеподдержитеПоддержитеподдержать насПоддерж"
    "ать нассделать пожертвованиеСделать пожертвованиечтобы читатьЧ"
    "тобы читатьчтобы прочитатьЧтобы прочитатьдля подписчиковДля по"
    "дписчиковдоступно только подписчикамДоступно только подписчика"
    "муже есть подпискаУже есть подпискапишите намПишите намнапишите"
    " намНапишите намсообщите намСообщите наместь что рассказатьЕсть"
    " что рассказатьне пропуститеНе пропуститебудьте в курсеБудьте в "
    "курсеузнавайте первымиУзнавайте первыминажмите здесьНажмите зд"
    "есьваш e-mailВаш e-mailподписуйтесьПодписуйтесьпідписуйтесьПідписуй"
    "тесьпідпишітьсяПідпишітьсяпідписуйтеся наПідписуйтеся настежт"
    "е заСтежте задолучайтесяДолучайтесяприєднуйтесьПриєднуйтесьпі"
    "дтримайтеПідтримайтепишіть намПишіть намнадсилайтеНадсилайтен"
    "е пропустітьНе пропустітьбудьте в курсіБудьте в курсідякуємо, що"
    "Дякуємо, щоabonează-teabonați-văînscrie-teÎnscrie-teînscrieți-văÎnscrieți-vănewsletterul nostrunewsl"
    "etter-uldescarcă aplicațiaurmărește-neurmăriți-neurmărește știrileurmărește cele mai noialătură-tepentru a "
    "citidoar pentru abonațitrimite-nescrie-nespune-nepărerea tanu ratafii la curentcele mai noi știripe google newscanalu"
    "l de whatsappclick aiciακολουθήστεΑκολουθήστεεγγραφείτεΕγγραφείτεγίνετε "
    "συνδρομητήςΓίνετε συνδρομητήςκατεβάστε την εφαρμογήΚατεβάστε τ"
    "ην εφαρμογήστείλτε μαςΣτείλτε μαςγράψτε μαςΓράψτε μαςμάθετε πρώ"
    "τοιΜάθετε πρώτοιδείτε όλες τιςΔείτε όλες τιςόλες τις τελευταίες"
    "Όλες τις τελευταίεςστο google newsΣτο google newsμη χάσετεΜη χάσετεκάντε κ"
    "λικ εδώΚάντε κλικ εδώsubscribe tosubscribe nowsign up forsign up tosign up hereour newsletterour free "
    "newsletterin your inboxfollow us ondownload our appdownload the appjoin ourbecome a memberbecome a subscribersupport our"
    " journalismsupport usmake a donationclick herefree trialcancel anytimeto continue readingfor subscribers onlyalready a s"
    "ubscriberwrite to uswhatsapp channeltelegram channelstay informeddon't missdon’t missper rimanere aggiornatosiga oacom"
    "panhe-nossíganos enreciba las noticiasúnete al canalreceveztéléchargez l'apptéléchargez l’apprejoignezmelden sie"
    " sichladen sie die appdołącz dobizi takipbli medlemfå nyhetsbrevfå nyheteneabonner påÚnete al canalhaben bereits e"
    "in abosie haben ein aboconteúdo para assinantestäglich umihr browser ist veraltetverwenden cookiesnutzen cookiesbrowse"
    "r-pushpush-benachrichtigungenjederzeit top informiertnous utilisons des cookiesutilise des cookiesutilizamos cookiesusam"
    "os cookiesutiliza cookiesutilizziamo i cookieutilizza cookieutilizza i cookiegebruikt cookiesgebruiken cookiesplików co"
    "okiesplików cookieçerezÇerezanvänder cookiesbruger cookiesbruker cookiesinformasjonskapslerevästeitäpoužíváme c"
    "ookiescookie-katcookie-uriфайлы cookieyorumlar onaylanmamaktadırvær varsombeachten sie dabeiregeln für leserkomm"
    "entaregehört zum angebot vonweil er ihnen geschenkt wurdecorreo ha sidohas creado tu cuentano ha sido verificadoligue 1"
    "93é só clicarÉ só clicartweet nicht sehenoglądaj mecze onlinezapoznaj się z regulaminemregulamin komentarzyi comme"
    "nti sonoles commentaires sontlos comentarios sonos comentários sãoalle rechte vorbehaltenrechte vorbehaltenvervielfäl"
    "tigungnachdruck verbotennutzung ausschließlichprivaten eigenbedarfurheberrechtlich geschütztohne genehmigungalle inhal"
    "te dieserweiterverbreitungtous droits réservésdroits réservésreproduction interditetoute reproductionreproduction to"
    "taledroits de reproductiontodos los derechos reservadosderechos reservadosprohibida la reproducciónprohibida su reprodu"
    "cciónqueda prohibidareproducción total o parcialreservados todos los derechosriproduzione riservatatutti i diritti ris"
    "ervatidiritti riservatidiritti di riproduzioneè vietata la riproduzioneÈ vietata la riproduzionevietata la riproduzion"
    "etodos os direitos reservadosdireitos reservadosproibida a reproduçãoé proibida a reproduçãoÉ proibida a reproduç"
    "ãoreprodução proibidaalle rechten voorbehoudenrechten voorbehoudenauteursrechtauteursrechtenniets uit deze uitgavewsz"
    "elkie prawa zastrzeżoneprawa zastrzeżoneprawa autorskiekopiowanie zabronionekopiowanie, przedrukzakaz kopiowaniadalsze"
    " rozpowszechnianierozpowszechnianie artykułutüm hakları saklıdırher hakkı saklıdırtelif hakkıtelif haklarıizin"
    "siz kullanılamazİzinsiz kullanılamazizin alınmadanİzin alınmadankaynak gösterilmedenkopyalanamazalla rättigheter"
    " förbehållnaalle rettigheder forbeholdesalle rettigheterophavsretophavsretligt beskyttetopphavsrettopphavsrettsligupph"
    "ovsrättupphovsrättsskyddateftertryck förbjudetalle rettigheter reservertall kopieringvšechna práva vyhrazenapráva "
    "vyhrazenaautorská právapublikování nebo šířeníjakékoliv užitívšetky práva vyhradenéвсе права за"
    "щищеныВсе права защищеныправа защищеныПрава защищеныавторские "
    "праваАвторские праваавторских правАвторских правперепечаткаПе"
    "репечаткапри перепечаткеПри перепечаткепри цитированииПри цити"
    "рованиипри использовании материаловПри использовании материало"
    "виспользование материаловИспользование материаловиспользовани"
    "е материалов разрешеноИспользование материалов разрешенополное"
    " или частичноеПолное или частичноелюбое использованиеЛюбое испо"
    "льзованиегиперссылка обязательнаГиперссылка обязательнавсі пр"
    "ава захищеніВсі права захищеніусі права захищеніУсі права захищ"
    "енівикористання матеріалівВикористання матеріалівпри використ"
    "анні матеріалівПри використанні матеріалівпередрукПередрукtoate d"
    "repturile rezervatedrepturile rezervatedrepturi de autorreproducereapreluarea informațiiloreste interzisăμε επιφ"
    "ύλαξη παντός δικαιώματοςΜε επιφύλαξη παντός δικαιώματοςπνευματ"
    "ικά δικαιώματαΠνευματικά δικαιώματααπαγορεύεται η αναπαραγωγήΑ"
    "παγορεύεται η αναπαραγωγήminden jog fenntartvakaikki oikeudet pidätetäänall rights reservedrig"
    "hts reservedcopyright© copyright©(c) 20(c) 19ⓒmay not be publishedmay not be reproducedall content copyrightdpa-info"
    "comarticle original publiéartikel teilen undalla rättigheterkopiering forbudtredakteurredakteurinredakteurechefredakte"
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
    "racowałaopracowanie:opracowanieopr.oprac.oprac.:"
    "";
inline constexpr char letters_1[] =
    "rozmawiałrozmawiałarozmawialirozmawiał:rozmawiała:rozmawiarozmowę przeprowadziłrozmowę przeprowadziłapiszenapisa"
    "łnapisaławywiad przeprowadziłwspółpraca:przygotowałprzygotowałared.redagowałredagowałahaberhaber:haberi:muhabir"
    ":yazan:yazar:yazı:röportaj:söyleşi:hazırlayan:derleyen:editör:editor:kaynak veavav:texttext och fotoreportage:inte"
    "rvju avskriven avförfattare:afaf:skrevet afforfatter:af vores korrespondentskrevet avtekst og fotointervju:autoři:naps"
    "alnapsalapřipravilpřipravilarozhovor vedlrozhovor vedlaptal septala seredakčně upravilspoluautorpíšeавтор:А"
    "втор:авторы:Авторы:авторАвтортекст:Текст:текстТекстподготовилП"
    "одготовилподготовилаПодготовилаподготовил:Подготовил:подготов"
    "ила:Подготовила:беседовалБеседовалбеседовалаБеседовалабеседов"
    "ал:Беседовал:беседовала:Беседовала:интервью взялИнтервью взялин"
    "тервью взялаИнтервью взялазаписалЗаписалзаписалаЗаписаламатер"
    "иал подготовилМатериал подготовилматериал подготовилаМатериал "
    "подготовилаоб авторе:Об авторе:автори:Автори:авторка:Авторка:під"
    "готувавПідготувавпідготувалаПідготуваларозмовлявРозмовлявроз"
    "мовлялаРозмовляласпілкувавсяСпілкувавсяспілкуваласяСпілкувал"
    "асяautori:de:scris dearticol scris depublicat depostat deredactat dea consemnatinterviu realizat dematerial realizat "
    "deeditat derealizat deredactor:corespondență de laγράφει οΓράφει ογράφει ηΓράφει ηγράφ"
    "ουνΓράφουνγράφουν οιΓράφουν οιτουΤουτηςΤηςτωνΤωναπό τονΑπό τον"
    "από τηνΑπό τηνεπιμέλειαΕπιμέλειαεπιμέλεια:Επιμέλεια:συντάκτης:"
    "Συντάκτης:ρεπορτάζ:Ρεπορτάζ:ρεπορτάζΡεπορτάζσυνέντευξη στονΣυν"
    "έντευξη στονσυνέντευξη στηνΣυνέντευξη στηνκείμενο:Κείμενο:πηγή "
    "και κείμενοΠηγή και κείμενοαρθρογράφος:Αρθρογράφος:ανταπόκριση"
    "Ανταπόκρισηbyby:written bytext bywords byposted byauthor:reported byreporting byadditional reporting byszerz"
    "ő:írta:Írta:toimittaja:teksti:veröffentlichtveröffentlicht amerstveröffentlichungerstellterstellt amerschienen ame"
    "rschienenpubliziertpubliziert ampublikationsdatumonline seitstand:datum:gesendet ampubliépublié lepublié àpublié il"
    " y apublié aujourd'huipublié aujourd’huiposté lemis en ligne lemis en lignecréé leparu ledate de publicationpremi"
    "ère publicationpublicadopublicado elpublicado empublicado apublicadapublicada elpublicada emcreadocreado elfecha de pub"
    "licaciónfecha:criado emdata de publicaçãopostado empubblicatopubblicato ilpubblicato allepubblicata ilcreato ildata d"
    "i pubblicazionegepubliceerdgepubliceerd opgeplaatst opgeplaatstverschenen opopublikowanoopublikowanyopublikowanedata pub"
    "likacjipublikacjadata utworzeniautworzonodata dodaniadodanodata:yayınlanmayayınlanma tarihiyayımlanmayayımlanma tari"
    "hiyayın tarihiyayınlandıyayımlandıoluşturulma tarihioluşturulmagirişgiriş tarihieklenmeeklenme tarihiilk yayın"
    "İlk yayınilk yayınlanmaİlk yayınlanmahaber tarihitarih:kayıt tarihipubliceradpubliceratpublicerad denpublicerad kl"
    "skapadoffentliggjortudgivetpubliceretpublisertpublisert kloprettetopprettetlagt utvydánopublikovánozveřejněnovytvoř"
    "enodatum vydánípublikovanézverejnenéопубликованоОпубликованоопубликованаОпуб"
    "ликованадата публикацииДата публикациидата:Дата:дата созданияД"
    "ата созданиясозданоСозданоразмещеноРазмещенодобавленоДобавле"
    "ноопублікованоОпублікованодата публікаціїДата публікаціїрозмі"
    "щеноРозміщеноствореноСтвореноpublicatpublicat lapublicat înpublicat pepublicatădata publi"
    "căriipostatpostat laadăugatcreatδημοσιεύθηκεΔημοσιεύθηκεδημοσιεύτηκεΔημοσιε"
    "ύτηκεδημοσίευσηΔημοσίευσηδημοσιευμένοΔημοσιευμένοημερομηνία "
    "δημοσίευσηςΗμερομηνία δημοσίευσηςημερομηνίαΗμερομηνίααναρτήθ"
    "ηκεΑναρτήθηκεjulkaistumegjelentközzétéveobjavljenopublishedpublished onpostedposted onfirst publisheddat"
    "e:createdreleasedpublicado:publikacja:opublikowano:publicerad:publisert:gepubliceerd:erstellt:reçu lepublicada:stand:ak"
    "tualisiertaktualisiert amzuletzt aktualisiertzuletzt aktualisiert amletzte aktualisierungletztes updateletzte änderungz"
    "uletzt bearbeitetzuletzt geändertgeändert amgeändertupdate vomupdate:bearbeitet ammis à jourmis à jour lemis à jou"
    "r àmise à jourmise à jour ledernière mise à jourmodifiémodifié lemodifié àdernière modificationactualiséactua"
    "lisé lemàjmaj :maj leactualizadoactualizado elactualizado a lasactualizadaactualizada elactualizado aúltima actualiza"
    "ciónÚltima actualizaciónúltima actualización elÚltima actualización elactualizaciónmodificadomodificado elact.ac"
    "t:aggiornatoaggiornato ilaggiornato alleaggiornataaggiornamentoultimo aggiornamentoultima modificamodificatomodificato i"
    "lmodifica ilmodifica:ultimo agg.atualizadoatualizado ematualizado háatualizada ematualizado àsatualizaçãoúltima atu"
    "alizaçãoÚltima atualizaçãoúltima modificaçãoÚltima modificaçãomodificado ematualizado abijgewerktbijgewerkt o"
    "plaatst bijgewerktlaatste updateaangepastaangepast opgewijzigdgewijzigd oplaatst gewijzigdaktualizacjazaktualizowanozakt"
    "ualizowanyostatnia aktualizacjadata aktualizacjiostatnia zmianaakt.aktual.zmodyfikowanodata modyfikacjigüncellemegünce"
    "lleme tarihigüncellenmegüncellenme tarihigüncellendison güncellemeson güncelleme tarihison güncellenmeson güncell"
    "enme tarihison değişiklikdüzenlemeuppdateraduppdateratuppdateradessenast uppdateradändradÄndradsenast ändradopdate"
    "retsenest opdateretsidst opdateretopdateret d.oppdatertsist oppdatertsist endretendretaktualizovánoaktualizaceposlední"
    " aktualizaceupravenonaposledy upravenonaposledy aktualizovánoaktualizovanéобновленоОбновленообно"
    "вленаОбновленаобновлениеОбновлениепоследнее обновлениеПослед"
    "нее обновлениедата обновленияДата обновленияизмененоИзмененоо"
    "тредактированоОтредактированодополненоДополненооновленоОновл"
    "еноостаннє оновленняОстаннє оновленнядата оновленняДата оновле"
    "ннязміненоЗміненоactualizatactualizat laactualizatăultima actualizaredata actualizăriiactualizaremodi"
    "ficatmodificat laενημερώθηκεΕνημερώθηκεενημέρωσηΕνημέρωσητελευταία εν"
    "ημέρωσηΤελευταία ενημέρωσηανανεώθηκεΑνανεώθηκεpäivitettyfrissítvemódosí"
    "tvaažuriranoupdatedlast updatedlast updatemodifiedlast modifiedmaj:aktualizacja:son güncelleme:güncelleme:uppdaterad:"
    "uppdaterad.oppdatert:actualizado:atualizadanotícia atualizadaminuten hervor 1 stundeil y avor einer stundestunden zuvor"
    "hace unhace unaore faminuti fagiorni fahá um dianous sommes ledzisiaj jestdziś jestсегодня,Сегодня,сь"
    "огодні,Сьогодні,hours agominutes agodays agohour agominutes geledenuur geledendagen geledengodzin temuminu"
    "t temugodziny temudni temusaat öncesaat Öncedakika öncedakika Öncegün öncegün Öncetimmar sedanminuter sedandagar"
    " sedantimer sidenminutter sidendage sidendager sidenpřed hodinouчасов назадЧасов назадминут н"
    "азадМинут назаддней назадДней назадчас назадЧас назадгодин тому"
    "Годин томухвилин томуХвилин томудні томуДні томуacum o orăore în urmăπρ"
    "ιν απόΠριν απόώρες πρινΏρες πρινim programm:dieses thema im programmberichtete dieaus der au"
    "sgabeprint-ausgabeversión impresaedición impresaedição impressaedizione cartaceaédition papierÉdition papierpapier"
    "owe wydanieaus dem heftaus der spiegeldans l'éditiondans l’éditionna edição impressafoto:foto :foto -foto –foto/"
    "foto (foto vonfoto defoto difoto avfoto doorfoto’s:foto's:fotos:fotos :fotos vonfotos defotograf:fotografin:fotografie"
    ":fotografia:fotografía:fotografías:fotografía defotografia defoto ansafoto lapressefoto afpfoto reutersfoto apfoto ep"
    "a(foto[fotosymbolfoto:symbolbild:archivfoto:archivbild:archiv:bild:bild :bild -bilder:bild/bild von(bildbildquellebildqu"
    "elle:bildnachweisbildnachweis:bildrechte:bildrechtefotoquelle:grafik:grafik :infografik:karte:video:screenshot:illustrat"
    "ion:illustration :illustrationen:collage:montage:© foto:picture alliance/picture alliance /dpa/dpa-bildfunkimago/imago "
    "images/apa/keystone/ap photo/ap/afp/afp viareuters/reuters:getty images/getty images viavia getty imagesvia apepa/shutte"
    "rstock/photo :photo:photo photo dephotos :photos:photo d'illustrationphoto d’illustration(photocrédit photocrédit ph"
    "oto :crédit photoscrédit :crédits :créditcrédits photophotographie :dessin :infographie :image :images :vidéo :cap"
    "ture d'écrancapture d’écranarchives :visuel :montage :imagen:imagen deimágenes:(imagencrédito:créditos:créditocr"
    "édito fotoarchivo:ilustración:infografía:gráfico:vídeo:captura decortesía decortesía:efe/ep/europa press/immagine"
    ":immagini:crediti:credit:credits:illustrazione:infografica:grafica:archivio:ansa/lapresse/agf/fotogramma/ipa/imagem:imag"
    "ens:(imagemcrédito da fotocrédito da imagemilustração:infográfico:arte:reprodução/reproduçãodivulgação/divulg"
    "açãoarquivo/folhapress/lusa/agência brasil/estadão conteúdobeeld:beeld (beeldafbeelding:illustratie:graphic:infogra"
    "phic:anp/foto anpfoto belgabelga/fot.fot.:fot:(fot.(fotfoto.zdj.zdj.:zdjęcie:zdjęcia:zdjęcie ilustracyjnerys.rys.:rys"
    "unek:grafika:ilustracja:źródło zdjęciaŹródło zdjęciawideo:pap/fot. papagencja gazetaagencja wyborczafotoğraf:fo"
    "toğraf fotoğraflar:(fotoğrafgörsel:görseller:arşiv:aa/görüntü:kamera:illüstrasyon:İllüstrasyon:arkivbild:kä"
    "lla:tt/tt:scanpix/skärmdump:arkivfoto:genrefoto:illustrasjonsfoto:illustrationsfoto:kilde:ritzau scanpix/ritzau/ntb/gra"
    "fikk:illustrasjon:skjermdump:privatfoto:pressefoto:pressbild:zdroj:autor fotografieautor fotosnímek:ilustrace:ilustrač"
    "ní fotoilustrační foto:čtk/Čtk/profimedia/repro:zdroj fotografieфото:Фото:фото :Фото :фото Фо"
    "то (фото(Фотофотография:Фотография:фотографии:Фотографии:изобра"
    "жение:Изображение:иллюстрация:Иллюстрация:инфографика:Инфограф"
    "ика:скриншот:Скриншот:источник:Источник:источник фотоИсточник ф"
    "отоисточник изображенияИсточник изображенияавтор фотоАвтор фот"
    "оархив:Архив:кадр:Кадр:видео:Видео:снимок:Снимок:коллаж:Коллаж:© "
    "риа© тассриа новости /Риа новости /тасс/Тасс/фото тассФото тассфо"
    "то риаФото риасвітлина:Світлина:зображення:Зображення:ілюстраці"
    "я:Ілюстрація:інфографіка:Інфографіка:скріншот:Скріншот:джерело:"
    "Джерело:джерело фотоДжерело фотовідео:Відео:унiанУнiанфото зФото"
    " зколаж:Колаж:sursă fotosursa fotosursă foto:sursa foto:sursa:sursă:sursa videofoto cu rolfoto cu caracter"
    "imagine:capturăcaptură videocredit fotocredit foto:arhivă:inquam photos/agerpres/mediafax/φωτογραφία:Φωτ"
    "ογραφία:φωτογραφίες:Φωτογραφίες:φωτο:Φωτο:φωτό:Φωτό:(φωτο(Φωτοπη"
    "γή:Πηγή:πηγή φωτογραφίαςΠηγή φωτογραφίαςεικόνα:Εικόνα:βίντεο:Βί"
    "ντεο:αρχείο:Αρχείο:eurokinissi/intime/ape/απε-μπε/Απε-μπε/photo byphotos byphotograph:pictur"
    "e:pictures:image sourceimage creditimage courtesycourtesy ofphoto courtesyphoto credit(photo bykép:fotó:kuva:valokuva:"
    "fotografija: quelle:(quelle: źródło:(źródło: kaynak:(kaynak: fonte:(fonte: source :(source : fuente:(fuente: bron:"
    "(bron:dpadpa-bildfunkpicture alliancepicture-allianceimagoimago imagesafpapreutersepaepa-efeefeansaapakeystonekeystone-s"
    "daarchivarchivbildarchivfotosymbolbildsymbolfotogettygetty imagesshutterstockistockadobe stockalamyunsplashpexelspixabay"
    "screenshotprivatzvgdrd.r.archivescapture d'écrancapture d’écransipaabacabelgahans lucasmaxpppphotopqrpresse sportsic"
    "on sportarchivoeuropa pressepcedidacaptura de pantallaarchiviolapressefotogrammaimagoeconomicaagfipaansa/vigili del fuoc"
    "odivulgaçãoreproduçãoarquivoarquivo pessoalfolhapressagência brasillusaanpanp / hollandse hoogtehollandse hoogteeig"
    "en fotoprivépapeast newsagencja wyborcza.plagencja gazetaforumreportermateriały prasowearchiwum prywatnezdjęcie ilust"
    "racyjneaaanadolu ajansıdhaihaİhaarşivdepo photosttscanpixritzau scanpixntbntb scanpixarkivarkivbildčtkČtkprofimedia"
    "profimedia.czilustrační fotoриа новостиРиа новоститассТасспресс-службаПрес"
    "с-службаархивАрхивличный архивЛичный архивкоммерсантъКоммерса"
    "нтъскриншотСкриншотукрінформУкрінформуніанУніанархівАрхівagerpr"
    "esinquam photosarhivăarhivaarhiva personalăeurokinissiintimeαπε-μπεΑπε-μπεαρχείοΑρχείοriproduz"
    "ione riservatawikimediawikimedia commonswikipediafacebookinstagramtwitteryoutubenasabloombergxinhuaanadolunurphotozuma p"
    "ressfile photohandoutfilearchivbildarchivfotosymbolbildsymbolfotoim bildauf dem bildauf diesem fotoauf diesem bild(l.)(r"
    ".)(m.)(links)(rechts)(mitte)von linksvon rechtsv. l. n. r.v.l.links:rechts:im hintergrundim vordergrundblick aufblick in"
    "luftaufnahmeaufnahme vonaufnahme ausdas foto zeigtdas bild zeigtundatierte aufnahmeundatiertes fotoen photosur la photos"
    "ur cette photo(au centre)à gaucheÀ gaucheà droiteÀ droiteau premier planà l'arrière-planÀ l'arrière-planà l’a"
    "rrière-planÀ l’arrière-planphoto d'archivesphoto d’archivesphoto d'illustrationphoto d’illustrationimage d'illu"
    "strationimage d’illustrationimage d'archivesimage d’archivesvue aériennevue généralecapture d'écrancapture d’"
    "écranen la imagenen la fotoen una imagenen una fotoimagen de archivofoto de archivofoto de familiaimagen cedidaa la izq"
    "uierdaa la derecha(izquierda)(derecha)(izq.)(dcha.)(i)(d)(c)de izquierda a derechaen primer planovista aéreavista gener"
    "almomento en quedurante su intervenciónpanel denella fotoin fotonell'immaginenell’immaginefoto d'archivofoto d’arch"
    "ivoimmagine d'archivoimmagine d’archivoimmagine di repertoriofoto di repertorioa sinistraa destra(al centro)da sinistr"
    "ada destrain primo pianoun momento diuna vedutaun framena fotona imagemem fotofoto de arquivoimagem de arquivoimagem ilu"
    "strativafoto ilustrativaà esquerdaÀ esquerdaà direitaÀ direitada esquerda para a direitaao centroem primeiro planodu"
    "rante cerimôniadurante coletivaop de fotoop deze fotoop de voorgrondop de achtergrondarchieffotoarchiefbeeldter illustr"
    "atievan links naar rechts(midden)luchtfotona zdjęciuna zdjęciachzdjęcie ilustracyjnezdjęcie archiwalnezdjęcie pogl"
    "ądoweod lewejod prawejpo lewejpo prawej(z lewej)(z prawej)w środkuw tlena pierwszym planiefotoğraftafotoğraftakisold"
    "an sağa(ortada)soldasağdaarşiv fotoğrafıtemsiligörüntülendifotoğraflandıpå bildenpå bildernaarkivbildgenrebi"
    "ldfrån vänsterfrån högertill vänstertill högeri bakgrundeni förgrundenpå billedetarkivfotogenrefotofra venstrefr"
    "a højretil venstretil højre(tv.)(th.)på bildetfra høyretil høyreillustrasjonsfotoillustrationsbilledena snímkuna s"
    "nímcíchna fotografiiilustrační fotoilustrační snímekilustrační fotografiearchivní fotoarchivní snímekzlevazp"
    "ravavlevovpravouprostředv pozadív popředíна фотоНа фотона фотографииНа фотографи"
    "ина снимкеНа снимкена изображенииНа изображении(в центре)(В цент"
    "ре)слеваСлевасправаСправаархивное фотоАрхивное фотофото из арх"
    "иваФото из архивафото носит иллюстративныйФото носит иллюстрати"
    "вныйвид наВид нана заднем планеНа заднем планекадр из видеоКадр "
    "из видеокадр видеоКадр видеона світлиніНа світлиніна знімкуНа з"
    "німку(ліворуч)(Ліворуч)(праворуч)(Праворуч)зліваЗліваілюстративн"
    "е фотоІлюстративне фотоархівне фотоАрхівне фотоîn imagineÎn imagineîn foto"
    "grafieÎn fotografieimagine ilustrativăimagine cu caracter ilustrativimagine de arhivăfoto cu caracter ilustrativde la"
    " stânga la dreapta(stânga)(dreapta)în stângaÎn stângaîn dreaptaÎn dreaptaστη φωτογραφίαΣτη φω"
    "τογραφίαφωτογραφία αρχείουΦωτογραφία αρχείουεικόνα αρχείουΕικ"
    "όνα αρχείουαριστεράΑριστεράδεξιάΔεξιάfile photopicturedis seenfrom left(left)(right)"
    "image captionmedia captionfotofotosfotófotografiefotografiafotografíafotograffotografinfoto difoto debildbilderbildque"
    "llebildnachweisbildrechtefotoquellequellegrafikillustrationillustrationenkartevideoscreenshotcollagemontagearchivarchivf"
    "otoarchivbildsymbolbildsymbolfotophotophotoscréditcréditscrédit photocrédits photocrédit photosphotographieimageima"
    "gesinfographiedessinsourcevidéoimagenimágenescréditocréditosfuenteilustracióninfografíagráficovídeocortesíaimma"
    "gineimmaginicrediticreditcreditsfonteillustrazioneinfograficagraficaimagemimagensilustraçãoinfográficoartereproduçã"
    "odivulgaçãoarquivobeeldafbeeldingillustratiebronfot.fotzdj.zdjęciezdjęciarys.rysunekgrafikailustracjaźródłoŹród"
    "łowideofotoğraffotoğraflargörselkaynakarşivkamerakällakildearkivbildgenrefotoillustrationsfotoillustrasjonsfotosk"
    "ärmdumpzdrojsnímekilustracereproautor fotoilustrační fotoфотоФотофотографияФотографияи"
    "ллюстрацияИллюстрацияизображениеИзображениеинфографикаИнфогр"
    "афикаскриншотСкриншотисточникИсточниккадрКадрархивАрхиввидео"
    "ВидеоколлажКоллажавтор фотоАвтор фотосвітлинаСвітлиназображен"
    "няЗображенняджерелоДжерелоілюстраціяІлюстраціявідеоВідеоsursă f"
    "otosursa fotosursasursăcredit fotoimaginecapturăφωτογραφίαΦωτογραφίαφωτογραφίεςΦωτο"
    "γραφίεςφωτοΦωτοφωτόΦωτόπηγήΠηγήεικόναΕικόναβίντεοΒίντεοképkuvapi"
    "cturepicturesphotographimage sourceimage creditphoto creditfoto vonfotos vonfoto defotos defoto difoto avfoto doorfoto d"
    "elbild vonphoto dephotos dephoto byphotos byphoto courtesy ofcourtesy ofimage courtesy offotografía defotografias defot"
    "ografia deimagen deimagem deimagen cedida porcortesía decrédito deper gentile concessione difoto a cura diviaillustrat"
    "ion byillustration vongrafik vonфото предоставленоФото предоставленофото пред"
    "оставилаФото предоставилафото предоставилФото предоставилфото "
    "наданеФото наданеzdjęcie dzięki uprzejmościreprodução decaptura deilustración deilustração deill"
    "ustrazione didessin defotobildphotoimagenimagembeeldarchivarchivoarchivioarquivoarchivesarkivархивАрхиварх"
    "івАрхівdivulgaçãoreproduçãohandoutfileriproduzione riservatascreenshotzvgsymbolbildsymbolfotoarchivbildarchiv"
    "fotoarchivundatiertundatierte aufnahmebeispielbildthemenbildillustrationphoto d’archivesphoto d'archivesphoto d’illu"
    "strationphoto d'illustrationimage d’illustrationimage d'illustrationimage d’archivesimage d'archivesarchivesfoto de "
    "archivoimagen de archivoarchivoimagen ilustrativafoto d’archivofoto d'archivoimmagine d’archivoimmagine d'archivofot"
    "o di repertorioimmagine di repertorioarchivioriproduzione riservatafoto de arquivoimagem de arquivoarquivoimagem ilustra"
    "tivafoto ilustrativaarchieffotoarchiefbeeldter illustratiefoto ter illustratiezdjęcie ilustracyjnezdjęcie archiwalnezd"
    "jęcie poglądowearchiwumtemsilitemsili görseltemsili fotoğrafarşivarşiv fotoğrafıarkivbildgenrebildarkivfotoarkiv"
    "genrefotoillustrasjonsfotoillustrationsfotoilustrační fotoilustrační snímekarchivní fotoarchivní snímekархи"
    "вное фотоАрхивное фотоархивАрхивфото из архиваФото из архиваилл"
    "юстративное фотоИллюстративное фотоархівне фотоАрхівне фотоілю"
    "стративне фотоІлюстративне фотоimagine ilustrativăimagine de arhivăimagine cu caracter il"
    "ustrativfoto cu caracter ilustrativarhivăφωτογραφία αρχείουΦωτογραφία αρχείουαρχε"
    "ίοΑρχείοfile photofilestock photohandoutillustration onlybildunterschriftbildbildbeschreibungbildbeschreibung ei"
    "nblendenbildtextlegendelégendelégende photolégende imagepie de fotodidascalialegendabijschriftpodpisfotoğraf altıbi"
    "lledtekstbildetekstpopisekподписьПодписьподпись к фотоПодпись к фотопідпис "
    "до фотоПідпис до фотоавтор фотоАвтор фотоавтор фото,Автор фото,п"
    "одпись к фото,Подпись к фото,фотоФотоlégende de l’imagelégende de l'imageimage captio"
    "nimage caption,media captionmedia caption,crédito,legenda da fotopie de foto,crédito da imagemgetty imagesλεζάντ"
    "αΛεζάνταgetty imagesgettyshutterstockistockistockphotoadobe stockadobestockalamyalamy stock photounsplashpexelsp"
    "ixabayfreepikdepositphotosdreamstime123rffotoliaflickrwikimedia commonswikimediawikipediapicture alliancepicture-allianc"
    "eimagoimago imagesimagoeconomicakeystonekeystone-sdaullstein bildaction pressfuture imagenordphotoeibnerafpapap photoreu"
    "tersepaepa-efeefeeuropa pressdpadpa-bildfunkapaapa-imagesapa picturedeskpicturedeskansalapresseagffotogrammaipasipasipa "
    "pressabacaabacapressmaxpppphotopqrhans lucasdivergencebestimageicon sportpresse sportsbelgabelga imagebelgaimageanpholla"
    "ndse hoogtefolhapressagência brasillusapapeast newsagencja wyborcza.plagencja gazetanewspixanadoluanadolu ajansıdhaiha"
    "İhadepo photostttt nyhetsbyrånscanpixritzau scanpixntbntb scanpixlehtikuvačtkČtkprofimediaprofimedia.czshutterstock."
    "comриа новостиРиа новоститассТассfotodomукрінформУкрінформуніанУні"
    "анagerpresinquam photosmediafaxheptaeurokinissiintimeαπε-μπεΑπε-μπεmotion teammtixinhuaanadolu agencynurph"
    "otozuma presszumabloombergnasaesafacebookinstagramtwitteryoutubegoogle mapsplanet labsmaxarmehr zu diesem themamehr dazu"
    "mehr übermehr Übermehr aus dem ressortmehr aus dem webmehr nachrichtenmehr artikelmehr lesenlesen sie auchlesen sie me"
    "hrlesen sie weiterlesen sie dazulesen sie mehr zum themalesen sie hierauch interessantauch spannenddas könnte sie auch "
    "interessierendas kÖnnte sie auch interessierendas könnte sie interessierendas kÖnnte sie interessierendas könnte dic"
    "h auch interessierendas kÖnnte dich auch interessierendas könnte ihnen auch gefallendas kÖnnte ihnen auch gefallenauc"
    "h lesenswertlesenswertweiterlesenweitere artikelweitere artikel zum themaweitere themenweitere nachrichtenweitere meldun"
    "genweitere informationenweiterführende linksweiterfÜhrende linksweiterführende artikelweiterfÜhrende artikelzum them"
    "azum weiterlesenähnliche artikelÄhnliche artikelähnliche themenÄhnliche themenverwandte themenverwandte artikelpasse"
    "nd zum themahintergrundmeistgelesene artikeldie meistgelesenenam meisten gelesenmeistgeklicktmeistkommentiertbeliebte ar"
    "tikelbeliebteste artikeltop-thementopthementopmeldungentop-artikelaktuelle artikelaktuelle nachrichtenaktuelle meldungen"
    "neueste artikelneueste nachrichtenneueste meldungenneuestedie neuesten meldungenempfehlungenempfehlungen für sieempfehl"
    "ungen fÜr sieempfehlungen der redaktionempfohlenempfohlene artikelredaktionsempfehlungenunsere empfehlungenunsere lesee"
    "mpfehlungleseempfehlungauch in diesem ressortaus dem ressortaus dem archivnächster artikelnÄchster artikelvorheriger a"
    "rtikellinks zum themasiehe auchvideos zum themamehr videosbilder des tagesdas ist gerade wichtigim videomehr im webjetzt"
    " lesentipps der redaktionà lire aussiÀ lire aussia lire aussilire aussià lireÀ lirea lireà lire égalementÀ lire "
    "égalementÀ lire Égalementa lire égalementa lire Égalementlire égalementlire Égalementà voir aussiÀ voir aussia "
    "voir aussivoir aussià voir égalementÀ voir égalementÀ voir Égalementà écouter aussiÀ écouter aussiÀ Écouter "
    "aussià découvrirÀ découvrirÀ dÉcouvrirà découvrir aussiÀ découvrir aussiÀ dÉcouvrir aussià ne pas manquerÀ"
    " ne pas manquerà ne pas raterÀ ne pas raterà la uneÀ la uneà suivreÀ suivresur le mÊme sujetsur le même thèmesu"
    "r le mÊme thÈmesur ce sujetsur le sujetdans la même rubriquedans la mÊme rubriquedans la même catégoriedans la mÊ"
    "me catÉgoriedans le même dossierdans le mÊme dossierdans cette rubriqueles plus luesles plus partagésles plus partag"
    "Ésles plus commentésles plus commentÉsles plus populairesle plus populairele plus luarticles les plus lusl'article le"
    " plus lul’article le plus lules articles les plus lusarticles liésarticles liÉsarticles similairesarticles connexesa"
    "rticles recommandésarticles recommandÉsarticles associésarticles associÉsarticles récentsarticles rÉcentsautres ar"
    "ticlesnos derniers articlesrecommandé pour vousrecommandÉ pour vousrecommandés pour vousrecommandÉs pour vousnos rec"
    "ommandationsla rédaction vous recommandela rÉdaction vous recommandela rédaction vous conseillela rÉdaction vous con"
    "seillevous aimerez aussivous pourriez aussi aimervous pourriez être intéressévous pourriez Être intÉressÉcela pour"
    "rait vous intéressercela pourrait vous intÉresserça peut vous intéresserÇa peut vous intéresserÇa peut vous intÉ"
    "ressernotre sélectionnotre sÉlectionnotre sélection d'articlesnotre sÉlection d'articlesnotre sélection d’article"
    "snotre sÉlection d’articlespour aller plus loinpour approfondiraller plus loinen savoir plusplus d'informationsplus d"
    "’informationsplus d'infosplus d’infosplus d'actualitésplus d'actualitÉsplus d’actualitésplus d’actualitÉsder"
    "nières actualitésderniÈres actualitÉsdernières nouvellesderniÈres nouvellesdernières infosderniÈres infosles der"
    "nières infosles derniÈres infosdernière minutederniÈre minutedernières vidéosderniÈres vidÉosl'actualité en con"
    "tinul'actualitÉ en continul’actualité en continul’actualitÉ en continufil infoen ce momentailleurs sur le websur "
    "le webcontenus sponsoriséscontenus sponsorisÉsà lire dans l'éditionÀ lire dans l'éditionÀ lire dans l'Éditionà "
    "lire dans l’éditionÀ lire dans l’éditionÀ lire dans l’Éditionthèmes associésthÈmes associÉsliens utilesli"
    "sez aussilisez égalementlisez Égalementmás informaciónmÁs informaciÓnmás noticiasmÁs noticiasmás sobre este tem"
    "amÁs sobre este temamÁs sobremÁs enmÁs demás artículosmÁs artÍculosmás leídomÁs leÍdomás leídasmÁs leÍda"
    "smás leídosmÁs leÍdoslo más leídolo mÁs leÍdolo más vistolo mÁs vistolo más comentadolo mÁs comentadolo más"
    " compartidolo mÁs compartidolas más leídaslas mÁs leÍdaslos más leídoslos mÁs leÍdoslo mÁslo + leídolo + leÍ"
    "dolo + vistolo últimolo Últimoúltima horaÚltima horaúltimas noticiasÚltimas noticiasúltimos artículosÚltimos ar"
    "tículosÚltimos artÍculosnoticias relacionadasnoticia relacionadanoticias destacadasnoticias de interésnoticias de in"
    "terÉsartículos relacionadosartÍculos relacionadosartículo relacionadoartÍculo relacionadocontenidos relacionadoscon"
    "tenido relacionadorelacionadasrelacionadosrelacionadotemas relacionadosenlaces relacionadostambién te puede interesarta"
    "mbiÉn te puede interesarte puede interesarpuede interesartete puede gustarquizás te interesequizÁs te interesete reco"
    "mendamoste recomendamos leerle puede interesarle recomendamosrecomendadosrecomendadorecomendadasrecomendacionesnuestra s"
    "elecciónnuestra selecciÓnotras noticiasotras websotros artículosotros artÍculoslee tambiénlee tambiÉnlea tambiénl"
    "ea tambiÉnleer tambiénleer tambiÉnlee máslee mÁsleer másleer mÁsver tambiénver tambiÉnvea tambiénvea tambiÉnv"
    "e tambiénve tambiÉnver ademásver ademÁsademásademÁsno te pierdassigue leyendosobre este temaen esta noticiaen port"
    "adadestacadosdestacadaspara saber máspara saber mÁspara más informaciónpara mÁs informaciÓnarchivado en tambiénar"
    "chivado en tambiÉnademás enademÁs entendenciasmira tambiénmira tambiÉnmirá tambiénmirÁ tambiÉnleé tambiénleÉ"
    " tambiÉnseguí leyendoseguÍ leyendoleggi ancheleggi di piùleggi di piÙleggi tuttoleggi altropotrebbe interessartipot"
    "rebbe interessarti ancheti potrebbe interessarepotrebbero interessartipotrebbe piacerticonsigliaticonsigliati per tearti"
    "coli consigliatiraccomandati per teda non perderearticoli correlatiarticoli collegatiarticoli similinotizie correlatecon"
    "tenuti correlaticorrelaticorrelatenotizie collegateargomenti correlatiapprofondimentiapprofondisciper approfondirevedi a"
    "ncheguarda ancheascolta anchealtro sui piÙ lettipiù lettipiÙ lettile più lettele piÙ lettepiù lettepiÙ lettei pi"
    "ù vistii piÙ vistii più commentatii piÙ commentatii più popolarii piÙ popolariarticoli più lettiarticoli piÙ let"
    "tiultime notizieultim'oraultim’oraultima oraultimi articolile ultime notiziele notizie di ogginotizie del giornoin evi"
    "denzain primo pianoprimo pianooggi insullo stesso argomentosullo stesso temanella stessa sezionedalla homedal webdallo s"
    "tesso autorei video più vistii video piÙ vistiscopri di piùscopri di piÙlink utilileia tambémleia tambÉmleia maisl"
    "eia aindaler tambémler tambÉmler maissaiba maisveja tambémveja tambÉmveja maisveja aindaver tambémver tambÉmconfir"
    "a tambémconfira tambÉmassista tambémassista tambÉmouça tambémouÇa tambÉmas mais lidasmais lidosos mais lidosmais"
    " vistasmais vistosmais popularesmais comentadasmais notíciasmais notÍciasmais recentesmais emnotícias relacionadasnot"
    "Ícias relacionadasnotícia relacionadanotÍcia relacionadaartigos relacionadosconteúdo relacionadoconteÚdo relacionad"
    "oconteúdos relacionadosconteÚdos relacionadosmatérias relacionadasmatÉrias relacionadasúltimas notíciasÚltimas no"
    "tíciasÚltimas notÍciasúltimasÚltimasrecomendado para vocêrecomendado para vocÊrecomendadas para vocêrecomendadas"
    " para vocÊrecomendamosrecomendaçõesrecomendaÇÕesvocê pode gostarvocÊ pode gostarvocê também pode gostarvocÊ ta"
    "mbÉm pode gostarvocê pode se interessarvocÊ pode se interessarpode interessar-lhetambém lhe pode interessartambÉm l"
    "he pode interessartambém pode gostartambÉm pode gostarsugerimossugestõessugestÕesoutras notíciasoutras notÍciasout"
    "ros artigosem destaquetópicos relacionadostÓpicos relacionadosnão percanÃo percapara saber maispróxima notíciaprÓ"
    "xima notÍciaem altada mesma seçãoda mesma seÇÃocontinue lendoa seguirlees ooklees meerlees meer overlees verderlees"
    " hierbekijk ookbekijk meerluister ookkijk ookzie ookmeer over dit onderwerpmeer lezenmeer nieuwsmeer artikelenmeer vanme"
    "er inmeer video'smeer video’sgerelateerde artikelengerelateerdgerelateerd nieuwsgerelateerde berichtenverwante artikel"
    "enaanbevolenaanbevolen voor uaanbevolen voor jouaanbevolen artikelenaangeradenanderen lezen ookanderen bekeken ookook in"
    "teressantdit vind je misschien ook leukmisschien vind je dit ook interessantmeestgelezenbest gelezenbest bekekenmeest be"
    "kekenmeest besprokenpopulairlaatste nieuwslaatste berichtennet binnenhet laatste nieuwsonze selectieonze aanradersuitgel"
    "ichtin het nieuwsin dit dossiervolgend artikelvorig artikelczytaj teżczytaj teŻczytaj takżeczytaj takŻeczytaj równi"
    "eżczytaj rÓwnieŻczytaj więcejczytaj wiĘcejczytaj dalejprzeczytaj teżprzeczytaj teŻprzeczytaj takżeprzeczytaj tak"
    "Żeprzeczytaj równieżprzeczytaj rÓwnieŻprzeczytaj więcejprzeczytaj wiĘcejzobacz teżzobacz teŻzobacz takżezobacz"
    " takŻezobacz równieżzobacz rÓwnieŻzobacz więcejzobacz wiĘcejobejrzyj takżeobejrzyj takŻeposłuchaj takżeposŁu"
    "chaj takŻesprawdź teżsprawdŹ teŻsprawdź takżesprawdŹ takŻesprawdź równieżsprawdŹ rÓwnieŻwarto przeczytać"
    "warto przeczytaĆwarto zobaczyćwarto zobaczyĆto może cię zainteresowaćto moŻe ciĘ zainteresowaĆmoże cię zainte"
    "resowaćmoŻe ciĘ zainteresowaĆmogą cię zainteresowaćmogĄ ciĘ zainteresowaĆzainteresują cię teżzainteresujĄ "
    "ciĘ teŻpolecamypolecamy takżepolecamy takŻepolecanepolecane artykułypolecane artykuŁypolecamy równieżpolecamy r"
    "ÓwnieŻrekomendowanerekomendowane dla ciebiepowiązanepowiĄzanepowiązane artykułypowiĄzane artykuŁypowiązane tema"
    "typowiĄzane tematypodobne artykułypodobne artykuŁyartykuły powiązaneartykuŁy powiĄzanenajczĘŚciej czytanenajpop"
    "ularniejszenajchętniej czytanenajchĘtniej czytanenajnowszenajnowsze wiadomościnajnowsze wiadomoŚcinajnowsze artykuł"
    "ynajnowsze artykuŁyostatnie wiadomościostatnie wiadomoŚciwięcej na ten tematwiĘcej na ten tematwiĘcej owiĘcej zwi"
    "ęcej z kategoriiwiĘcej z kategoriiwięcej informacjiwiĘcej informacjiwięcej wiadomościwiĘcej wiadomoŚciw tym tema"
    "ciena ten tematinne artykułyinne artykuŁyinne wiadomościinne wiadomoŚciinne tematypopularnedzisiaj wnastępny artyku"
    "łnastĘpny artykuŁpoprzedni artykułpoprzedni artykuŁnie przegaphity dniagorące tematygorĄce tematywideo dniailgili"
    " haberlerİlgili haberlerİlgİlİ haberlerilgili haberİlgili haberİlgİlİ haberilgili konular haberleriİlgili konul"
    "ar haberleriİlgİlİ konular haberlerİbenzer haberlerdiğer haberlerdİĞer haberlerbunlar da ilginizi çekebilirbunla"
    "r da İlginizi Çekebilirbunlar da İlgİnİzİ Çekebİlİrilginizi çekebilirİlginizi çekebilirİlginizi Çekebilir"
    "İlgİnİzİ Çekebİlİrilginizi çekebilecek haberlerİlginizi çekebilecek haberlerİlginizi Çekebilecek haberlerİl"
    "gİnİzİ Çekebİlecek haberlersizin için seçtiklerimizsizin İçin seçtiklerimizsİzİn İÇİn seÇtİklerİmİzsi"
    "zin için önerilenlersizin İçin Önerilenlersİzİn İÇİn Önerİlenlerönerilen haberlerÖnerilen haberlerÖnerİl"
    "en haberleröne çıkanlarÖne çıkanlarÖne ÇıkanlarÖne Çikanlaröne çıkan haberlerÖne çıkan haberlerÖne Ç"
    "ıkan haberlerÖne Çikan haberleren çok okunanlaren Çok okunanlaren çok okunan haberleren Çok okunan haberlerçok o"
    "kunanlarÇok okunanlaren Çok okunanpopüler haberlerpopÜler haberlerpopülerpopÜlerson dakikason dakİkason dakika ha"
    "berlerison dakİka haberlerİson haberlergüncel haberlergÜncel haberlergünün haberlerigÜnÜn haberlerİgünün man"
    "şetlerigÜnÜn manŞetlerİmanşetlermanŞetlergündem haberlerigÜndem haberlerİhaberin devamı içinhaberin devamı "
    "İçinhaberİn devami İÇİnbu haberi okuyanlar bunları da okudubu haberİ okuyanlar bunlari da okudubunu da okuayrıc"
    "a okuyunayrica okuyunşunlar da ilginizi çekebilirŞunlar da ilginizi çekebilirŞunlar da İlginizi ÇekebilirŞunlar "
    "da İlgİnİzİ Çekebİlİrvideo haberlervİdeo haberlerfoto habertrend haberlergözden kaçmasıngÖzden kaÇmasinedit"
    "örün seçtikleriedİtÖrÜn seÇtİklerİsıradaki habersiradakİ habersonraki habersonrakİ haberönceki haberÖnceki"
    " haberÖncekİ habertüm haberleritÜm haberlerİläs merlÄs merläs ocksålÄs ocksÅläs ävenlÄs Ävenläs vidarel"
    "Äs vidarese ocksåse ocksÅse ävense Ävenlyssna ocksålyssna ocksÅmissa intemer om ämnetmer om Ämnetmer frÅnmer i"
    " ämnetmer i Ämnetmer läsningmer lÄsningmest lÄstmest lästamest lÄstamest läst just numest lÄst just numest dela"
    "tmest kommenteratsenaste nyttsenaste nyheternadet senastejust nurelateratrelaterade artiklarrekommenderatrekommenderasre"
    "kommenderad läsningrekommenderad lÄsningfler artiklarfler nyheterandra läserandra lÄsertopplistadagenslæs merelÆs "
    "merelæs ogsålÆs ogsÅlæs viderelÆs viderese ogsåse ogsÅhør ogsåhØr ogsÅmere om emnetmest lÆstemest læstmest"
    " lÆstmest seteseneste nytseneste nyhedersenesterelaterede artiklerrelateretanbefaletanbefalede artikleranbefalingerandr"
    "e læserandre lÆserflere artiklerflere nyhederles merles ogsåles ogsÅles flere sakermer om sakenmest lestesiste nytts"
    "iste nyhetersiste sakersisterelaterte sakerrelaterte artiklerrelatertanbefalte sakeranbefaltflere sakerflere nyheterčt"
    "ěte takéČtěte takéČtĚte takÉčtěte víceČtěte víceČtĚte vÍcečtěte dáleČtěte dáleČtĚte dÁlečtět"
    "e iČtěte iČtĚte ipřečtěte si taképŘeČtĚte si takÉpřečtěte sipŘeČtĚte sipřečtěte si vícepŘeČtĚte"
    " si vÍcemohlo by vás zajímatmohlo by vÁs zajÍmatmohlo by vás také zajímatmohlo by vÁs takÉ zajÍmatmohlo by se"
    " vám líbitmohlo by se vÁm lÍbitsouvisejícísouvisejÍcÍsouvisející článkysouvisejÍcÍ ČlÁnkysouvisející t"
    "ématasouvisejÍcÍ tÉmatapodobné článkypodobnÉ ČlÁnkydalší článkydalŠÍ ČlÁnkydalší zprávydalŠÍ zpr"
    "Ávydalší z rubrikydalŠÍ z rubrikydalší k tématudalŠÍ k tÉmatuk tématuk tÉmatuvíce k tématuvÍce k tÉmatu"
    "více o tématuvÍce o tÉmatudále čtětedÁle ČtĚtenejČtenĚjŠÍnejčtenější článkynejČtenĚjŠÍ ČlÁnkyn"
    "ejnovějšínejnovĚjŠÍnejnovější zprávynejnovĚjŠÍ zprÁvynejnovější článkynejnovĚjŠÍ ČlÁnkynejdiskut"
    "ovanějšínejdiskutovanĚjŠÍdoporučujemedoporuČujemedoporučené článkydoporuČenÉ ČlÁnkydoporučenédoporuČe"
    "nÉvybírámevybÍrÁmevybíráme pro vásvybÍrÁme pro vÁsvybrali jsme pro vásvybrali jsme pro vÁsvýběr redakcev"
    "ÝbĚr redakcetip redakcetémata dnetÉmata dnehlavní zprávyhlavnÍ zprÁvyposlední zprávyposlednÍ zprÁvyz domovas"
    "ledujte takésledujte takÉpodívejte sepodÍvejte sepodívejte se taképodÍvejte se takÉprečítajte si ajpreČÍtajt"
    "e si ajsúvisiace článkysÚvisiace ČlÁnkynajčítanejšienajČÍtanejŠienajnovšienajnovŠieЧИТАЙТЕ ТАКЖ"
    "Ечитайте ещёЧитайте ещёЧИТАЙТЕ ЕЩЁчитайте ещеЧитайте ещеЧИТАЙТ"
    "Е ЕЩЕчитайте далееЧитайте далееЧИТАЙТЕ ДАЛЕЕчитать такжеЧитать "
    "такжеЧИТАТЬ ТАКЖЕсмотрите такжеСмотрите такжеСМОТРИТЕ ТАКЖЕсм. "
    "такжеСм. такжеСМ. ТАКЖЕсмотрите ещёСмотрите ещёСМОТРИТЕ ЕЩЁпо те"
    "меПо темеПО ТЕМЕматериалы по темеМатериалы по темеМАТЕРИАЛЫ ПО Т"
    "ЕМЕновости по темеНовости по темеНОВОСТИ ПО ТЕМЕстатьи по темеСт"
    "атьи по темеСТАТЬИ ПО ТЕМЕещё по темеЕщё по темеЕЩЁ ПО ТЕМЕеще по "
    "темеЕще по темеЕЩЕ ПО ТЕМЕдругие новостиДругие новостиДРУГИЕ НО"
    "ВОСТИдругие материалыДругие материалыДРУГИЕ МАТЕРИАЛЫдругие ст"
    "атьиДругие статьиДРУГИЕ СТАТЬИпохожие материалыПохожие материа"
    "лыПОХОЖИЕ МАТЕРИАЛЫпохожие новостиПохожие новостиПОХОЖИЕ НОВОС"
    "ТИпохожие статьиПохожие статьиПОХОЖИЕ СТАТЬИсвязанные материал"
    "ыСвязанные материалыСВЯЗАННЫЕ МАТЕРИАЛЫрекомендуемРекомендуем"
    "РЕКОМЕНДУЕМрекомендуем почитатьРекомендуем почитатьРЕКОМЕНДУЕ"
    "М ПОЧИТАТЬрекомендуемые материалыРекомендуемые материалыРЕКОМ"
    "ЕНДУЕМЫЕ МАТЕРИАЛЫрекомендацииРекомендацииРЕКОМЕНДАЦИИвам мож"
    "ет быть интересноВам может быть интересноВАМ МОЖЕТ БЫТЬ ИНТЕРЕСН"
    "Овам может понравитьсяВам может понравитьсяВАМ МОЖЕТ ПОНРАВИТЬС"
    "Яэто интересноЭто интересноЭТО ИНТЕРЕСНОинтересноеИнтересноеИ"
    "НТЕРЕСНОЕпопулярноеПопулярноеПОПУЛЯРНОЕпопулярные новостиПоп"
    "улярные новостиПОПУЛЯРНЫЕ НОВОСТИпопулярные статьиПопулярные с"
    "татьиПОПУЛЯРНЫЕ СТАТЬИсамое читаемоеСамое читаемоеСАМОЕ ЧИТАЕМ"
    "ОЕсамое популярноеСамое популярноеСАМОЕ ПОПУЛЯРНОЕсамое обсужд"
    "аемоеСамое обсуждаемоеСАМОЕ ОБСУЖДАЕМОЕсамые читаемыеСамые чит"
    "аемыеСАМЫЕ ЧИТАЕМЫЕглавные новостиГлавные новостиГЛАВНЫЕ НОВОС"
    "ТИглавное за деньГлавное за деньГЛАВНОЕ ЗА ДЕНЬглавное сегодняГ"
    "лавное сегодняГЛАВНОЕ СЕГОДНЯглавное сейчасГлавное сейчасГЛАВН"
    "ОЕ СЕЙЧАСновости дняНовости дняНОВОСТИ ДНЯпоследние новостиПос"
    "ледние новостиПОСЛЕДНИЕ НОВОСТИсвежие новостиСвежие новостиСВЕ"
    "ЖИЕ НОВОСТИлента новостейЛента новостейЛЕНТА НОВОСТЕЙвсе новос"
    "тиВсе новостиВСЕ НОВОСТИновости партнеровНовости партнеровНОВО"
    "СТИ ПАРТНЕРОВновости партнёровНовости партнёровНОВОСТИ ПАРТНЁР"
    "ОВновости сми2Новости сми2НОВОСТИ СМИ2новости смиНовости смиНОВО"
    "СТИ СМИчто ещё почитатьЧто ещё почитатьЧТО ЕЩЁ ПОЧИТАТЬне пропус"
    "титеНе пропуститеНЕ ПРОПУСТИТЕвыбор редакцииВыбор редакцииВЫБО"
    "Р РЕДАКЦИИв трендеВ трендеВ ТРЕНДЕсейчас читаютСейчас читаютСЕЙ"
    "ЧАС ЧИТАЮТсейчас обсуждаютСейчас обсуждаютСЕЙЧАС ОБСУЖДАЮТчита"
    "ют сейчасЧитают сейчасЧИТАЮТ СЕЙЧАСсюжетСюжетСЮЖЕТсюжетыСюжет"
    "ыСЮЖЕТЫчитайте вЧитайте вЧИТАЙТЕ ВЧИТАЙТЕ ТАКОЖчитайте щеЧитай"
    "те щеЧИТАЙТЕ ЩЕдивіться такожДивіться такожДИВІТЬСЯ ТАКОЖдивис"
    "ь такожДивись такожДИВИСЬ ТАКОЖза темоюЗа темоюЗА ТЕМОЮпо теміП"
    "о теміПО ТЕМІновини за темоюНовини за темоюНОВИНИ ЗА ТЕМОЮматері"
    "али за темоюМатеріали за темоюМАТЕРІАЛИ ЗА ТЕМОЮще по теміЩе по т"
    "еміЩЕ ПО ТЕМІінші новиниІнші новиниІНШІ НОВИНИсхожі новиниСхожі"
    " новиниСХОЖІ НОВИНИсхожі матеріалиСхожі матеріалиСХОЖІ МАТЕРІА"
    "ЛИрекомендуємоРекомендуємоРЕКОМЕНДУЄМОвас може зацікавитиВас "
    "може зацікавитиВАС МОЖЕ ЗАЦІКАВИТИвам може сподобатисяВам може "
    "сподобатисяВАМ МОЖЕ СПОДОБАТИСЯпопулярнеПопулярнеПОПУЛЯРНЕпоп"
    "улярні новиниПопулярні новиниПОПУЛЯРНІ НОВИНИнайпопулярнішеНа"
    "йпопулярнішеНАЙПОПУЛЯРНІШЕнайпопулярнішіНайпопулярнішіНАЙПОП"
    "УЛЯРНІШІнайчитанішеНайчитанішеНАЙЧИТАНІШЕголовнеГоловнеГОЛОВ"
    "НЕголовні новиниГоловні новиниГОЛОВНІ НОВИНИголовне за деньГол"
    "овне за деньГОЛОВНЕ ЗА ДЕНЬостанні новиниОстанні новиниОСТАННІ "
    "НОВИНИновини партнерівНовини партнерівНОВИНИ ПАРТНЕРІВусі нови"
    "ниУсі новиниУСІ НОВИНИвсі новиниВсі новиниВСІ НОВИНИвибір редак"
    "ціїВибір редакціїВИБІР РЕДАКЦІЇактуальнеАктуальнеАКТУАЛЬНЕчит"
    "айте наЧитайте наЧИТАЙТЕ НАcitește șiciteȘte Șicitiți șicitiȚi Șicitește mai multciteȘ"
    "te mai multcitește mai multeciteȘte mai multecitește în continuareciteȘte În continuarevezi șivezi Șivezi mai mu"
    "lteurmărește șiurmĂreȘte Șiarticole similarearticole asemănătoarearticole asemĂnĂtoarearticole recomandatearti"
    "cole conexearticole pe aceeași temăarticole pe aceeaȘi temĂpe aceeași temăpe aceeaȘi temĂștiri similareȘtiri s"
    "imilareștiri pe aceeași temăȘtiri pe aceeași temăȘtiri pe aceeaȘi temĂștiri recomandateȘtiri recomandateștir"
    "i recenteȘtiri recenteultimele știriultimele Știriultima orăultima orĂcele mai cititecele mai noicele mai recentece"
    "le mai popularecele mai noi articolerecomandărirecomandĂrirecomandaterecomandarea zileirecomandămrecomandĂmrecomanda"
    "tîți recomandămÎți recomandămÎȚi recomandĂmți-ar putea plăceaȚi-ar putea plăceaȚi-ar putea plĂceate-ar pu"
    "tea interesaalte știrialte Știrialte articolepartenerii noștripartenerii noȘtridin aceeași categoriedin aceeaȘi ca"
    "tegoriedin rețeadin reȚeamai multe despremai multe știrimai multe Știritop cititepopulareδιαβάστε επίση"
    "ςΔιαβάστε επίσηςΔΙΑΒΆΣΤΕ ΕΠΊΣΗΣδιαβάστε ακόμαΔιαβάστε ακόμαΔΙΑ"
    "ΒΆΣΤΕ ΑΚΌΜΑδιαβάστε ακόμηΔιαβάστε ακόμηΔΙΑΒΆΣΤΕ ΑΚΌΜΗδιαβάστε "
    "περισσότεραΔιαβάστε περισσότεραΔΙΑΒΆΣΤΕ ΠΕΡΙΣΣΌΤΕΡΑδιαβάστε σ"
    "χετικάΔιαβάστε σχετικάΔΙΑΒΆΣΤΕ ΣΧΕΤΙΚΆδείτε επίσηςΔείτε επίσης"
    "ΔΕΊΤΕ ΕΠΊΣΗΣδείτε ακόμαΔείτε ακόμαΔΕΊΤΕ ΑΚΌΜΑδείτε ακόμηΔείτε α"
    "κόμηΔΕΊΤΕ ΑΚΌΜΗδείτε περισσότεραΔείτε περισσότεραΔΕΊΤΕ ΠΕΡΙΣΣΌ"
    "ΤΕΡΑσχετικά άρθραΣχετικά άρθραΣΧΕΤΙΚΆ ΆΡΘΡΑσχετικές ειδήσειςΣχ"
    "ετικές ειδήσειςΣΧΕΤΙΚΈΣ ΕΙΔΉΣΕΙΣσχετικάΣχετικάΣΧΕΤΙΚΆσχετικά "
    "θέματαΣχετικά θέματαΣΧΕΤΙΚΆ ΘΈΜΑΤΑδημοφιλήΔημοφιλήΔΗΜΟΦΙΛΉδημ"
    "οφιλέστεραΔημοφιλέστεραΔΗΜΟΦΙΛΈΣΤΕΡΑτα πιο δημοφιλήΤα πιο δημο"
    "φιλήΤΑ ΠΙΟ ΔΗΜΟΦΙΛΉπιο δημοφιλήΠιο δημοφιλήΠΙΟ ΔΗΜΟΦΙΛΉτελευτα"
    "ία νέαΤελευταία νέαΤΕΛΕΥΤΑΊΑ ΝΈΑτελευταίες ειδήσειςΤελευταίες "
    "ειδήσειςΤΕΛΕΥΤΑΊΕΣ ΕΙΔΉΣΕΙΣροή ειδήσεωνΡοή ειδήσεωνΡΟΉ ΕΙΔΉΣΕΩ"
    "ΝπροτεινόμεναΠροτεινόμεναΠΡΟΤΕΙΝΌΜΕΝΑπροτεινόμενα άρθραΠροτε"
    "ινόμενα άρθραΠΡΟΤΕΙΝΌΜΕΝΑ ΆΡΘΡΑπερισσότερα γιαΠερισσότερα γιαΠ"
    "ΕΡΙΣΣΌΤΕΡΑ ΓΙΑπερισσότερα απόΠερισσότερα απόΠΕΡΙΣΣΌΤΕΡΑ ΑΠΌειδ"
    "ήσεις σήμεραΕιδήσεις σήμεραΕΙΔΉΣΕΙΣ ΣΉΜΕΡΑkapcsolódó cikkekkapcsolÓdÓ cikkekl"
    "egolvasottabbolvassa el ezt islue myöslue myÖsluetuimmatuusimmatmost viewedrelated articlesrelated storiesrelated news"
    "related postsread nextread moreread alsoalso readsee alsomore on this storymore on this topicmore newsmore storiesyou ma"
    "y also likeyou might also likerecommendedrecommended for youtrendingtrending nowpopulartop storieslatest newseditor's pi"
    "ckseditor’s picksin case you missed itfrom the webdon't missdon’t missschlagzeilenönemli haberlermeer uit binnenlan"
    "dmateriały promocyjne partneraÖnemli haberlermehr zum themamehr ausmehr vonmehr zumás sobremás enmás noticias dealt"
    "re notiziealtri articoliplus d’articlesplus d'articlessur le même sujetmeer overwięcej na tematwięcej zwięcej omai"
    "s sobremer ommer frånmere ommás demeistgelesenlo másles plus lusles plusi più lettimais lidasmeest gelezennajczęśc"
    "iej czytanemest lästmest lestmest læstenejčtenějšíсамоеСамоечитайте такжеЧитайте та"
    "кжечитайте такожЧитайте такожcele maien çok okunanτα πιοΤα πιοmost readmost popula"
    "rmore frommore onlatest fromrelatedmeer uitplus demais demer framere fradernières actusnoticias denotícias delesen sie"
    " auchlesen sie mehrlesen sie hierlesen sie dazulesen sie weiterlesen sie außerdemlesen sie ausserdemlesen sie jetztlies"
    " auchlies mehrsehen sie auchhören siehÖren sieauch interessant:mehr dazu:mehr zum thema:mehr lesen:mehr:siehe auchweit"
    "erlesen:zum thema:hintergrund:interview:kommentar:analyse:video:fotos:podcast:bilderstrecke:bilderserie:überblick:Über"
    "blick:liveblog:s+s pluszum artikel:hier geht'shier geht’shier geht eshier lesen siedas könnte sie auch interessieren:"
    "das kÖnnte sie auch interessieren:(lesen sie→a lire aussilire aussià lireÀ lirelire :lire égalementlire Également"
    "lire l'entretienlire l’entretienlire l'enquêtelire l'enquÊtelire l’enquêtelire l’enquÊtelire l'analyselire l"
    "’analyselire l'éditoriallire l'Éditoriallire l’éditoriallire l’Éditoriallire les témoignageslire les tÉmoign"
    "ageslire notrelire noslire lalire leà voirÀ voirvoir aussivoir :écouter aussiÉcouter aussià écouterÀ écouterÀ "
    "Écouterécouter :Écouter :retrouvezlisez aussilisez :(lirepour aller plus loin :vidéo -vidÉo -vidéo :vidÉo :vidéo"
    ". vidÉo. podcast :en imagesinfographie :décryptage :dÉcryptage :article réservé à nos abonnésarticle rÉservÉ À"
    " nos abonnÉssur le même sujet :sur le mÊme sujet :en savoir plus :lee tambiénlee tambiÉnlea tambiénlea tambiÉnlee"
    "r tambiénleer tambiÉnlee máslee mÁsleer más:leer mÁs:lea más:lea mÁs:lee aquílee aquÍmás información:mÁs in"
    "formaciÓn:más información mÁs informaciÓn ver tambiénver tambiÉnvea tambiénvea tambiÉnve tambiénve tambiÉnmir"
    "a tambiénmira tambiÉnmirá tambiénmirÁ tambiÉnte puede interesarpuede interesarte:puede leer:puedes leer:también p"
    "uedes leertambiÉn puedes leertambién puede leertambiÉn puede leerte recomendamos:te recomendamos leer:le puede intere"
    "sar:noticia relacionada:relacionado:relacionada:además:ademÁs:en fotos:en vídeo:en vÍdeo:en video:vídeo:vÍdeo:gale"
    "ría:galerÍa:opinión:opiniÓn:entrevista:consulta aquíconsulta aquÍconsulta:sigue en directo(lea(leetambién:tambiÉ"
    "n:no te pierdas:leggi ancheleggi:leggi quileggi tuttoleggi l'intervistaleggi l’intervistaleggi laleggi ilguarda ancheg"
    "uarda il videoguarda le fotoguarda:vedi ancheascolta ancheascolta il podcastascolta:approfondisci:approfondimento:per ap"
    "profondire:potrebbe interessarti:ti potrebbe interessare:ti potrebbe interessare ancheil video:le foto:l'intervista:l’"
    "intervista:l'analisi:l’analisi:>> leggi>>> leggi(leggileia tambémleia tambÉmleia maisleia aindaleia:leia aquiler tam"
    "bémler tambÉmler maisleia a saiba maisveja tambémveja tambÉmveja mais:veja:veja fotosveja vídeoveja vÍdeover tamb"
    "ém:ver tambÉm:confira:confira também:confira tambÉm:assista:assista tambémassista tambÉmouça:ouÇa:ouça tambémo"
    "uÇa tambÉmrecomendado:entenda:opinião:opiniÃo:análise:anÁlise:em fotos:(leianão perca:nÃo perca:lees ooklees mee"
    "rlees verder:lees hierlees:bekijk ookbekijk hierbekijk:luister ookkijk ookzie ookmeer over:(leesczytaj:czytaj przeczytaj"
    "zobacz teżzobacz teŻzobacz takżezobacz takŻezobacz równieżzobacz rÓwnieŻzobacz:zobacz wideozobacz więcej:zobacz"
    " wiĘcej:obejrzyj:obejrzyj takżeobejrzyj takŻeposłuchaj:posŁuchaj:sprawdź teżsprawdŹ teŻsprawdź:sprawdŹ:sprawd"
    "ź także:sprawdŹ takŻe:polecamy:polecamy także:polecamy takŻe:warto przeczytać:warto przeczytaĆ:dowiedz się wię"
    "cejdowiedz siĘ wiĘcejwięcej:wiĘcej:więcej na ten tematwiĘcej na ten tematwięcej o tymwiĘcej o tym>> czytaj>>> cz"
    "ytaj(czytajwideo:jak czytaćjak czytaĆilginizi çekebilirİlginizi çekebilirİlginizi Çekebilirİlgİnİzİ Çekebİl"
    "İrilgili haberİlgili haberİlgİlİ haberbunu da oku:bunu da okuyunayrıca okuyun:ayrica okuyun:ayrıca bkzayrica bkzb"
    "akınızbakinizbkz.detaylar içindetaylar İçindetaylar İÇİnhaberin detayıhaberİn detayihaberin detaylarıhaberİn"
    " detaylaridevamı içindevamı İçindevami İÇİnokumak içinokumak İçinokumak İÇİnvİdeo:galeri:galerİ:foto gal"
    "eri:foto galerİ:son dakika:son dakİka:sıradaki habersiradakİ haberhaber için tıklayınhaber İçin tıklayınhaber"
    " İÇİn tiklayintıklayıntiklayinläs merlÄs merläs ocksålÄs ocksÅläs ävenlÄs Ävenläs vidare:lÄs vidare:lä"
    "s:lÄs:läs helalÄs helase ocksåse ocksÅse även:se Även:se:lyssna:lyssna ocksålyssna ocksÅtv:bildspel:fakta:analy"
    "s:(läs(lÄslæs merelÆs merelæs ogsålÆs ogsÅlæs:lÆs:læs herlÆs herse ogsåse ogsÅhør ogsåhØr ogsÅmere om:"
    "les merles ogsåles ogsÅles:les helese videohør:hØr:(læs(lÆs(lesčtěte takéČtěte takéČtĚte takÉčtěte víc"
    "e:Čtěte více:ČtĚte vÍce:čtěte iČtěte iČtĚte ičtěte:Čtěte:ČtĚte:čtěte dál:Čtěte dál:ČtĚte dÁl:"
    "přečtěte si:pŘeČtĚte si:přečtěte si pŘeČtĚte si více zdevÍce zdevíce čtětevÍce ČtĚtevíce k tématuv"
    "Íce k tÉmatumohlo by vás zajímat:mohlo by vÁs zajÍmat:související:souvisejÍcÍ:související článek:souvisej"
    "ÍcÍ ČlÁnek:podívejte se:podÍvejte se:podívejte se napodÍvejte se nasledujte:fotogalerie:rozhovor:komentář:kome"
    "ntÁŘ:dále čtěte:dÁle ČtĚte:(čtěte(Čtěte(ČtĚteprečítajte sipreČÍtajte sičítajte ajČítajte ajČÍtaj"
    "te ajчитайте такжеЧитайте такжеЧИТАЙТЕ ТАКЖЕчитайте ещёЧитайте ещ"
    "ёЧИТАЙТЕ ЕЩЁчитайте ещеЧитайте ещеЧИТАЙТЕ ЕЩЕчитайте:Читайте:ЧИ"
    "ТАЙТЕ:читайте вЧитайте вЧИТАЙТЕ Вчитайте наЧитайте наЧИТАЙТЕ НА"
    "читайте подробнееЧитайте подробнееЧИТАЙТЕ ПОДРОБНЕЕчитать:Чита"
    "ть:ЧИТАТЬ:читать подробнееЧитать подробнееЧИТАТЬ ПОДРОБНЕЕподр"
    "обнееПодробнееПОДРОБНЕЕподробности:Подробности:ПОДРОБНОСТИ:см"
    "отрите такжеСмотрите такжеСМОТРИТЕ ТАКЖЕсмотрите:Смотрите:СМОТ"
    "РИТЕ:см. См. СМ. по теме:По теме:ПО ТЕМЕ:ранее:Ранее:РАНЕЕ:ещё по тем"
    "е:Ещё по теме:ЕЩЁ ПО ТЕМЕ:еще по теме:Еще по теме:ЕЩЕ ПО ТЕМЕ:матери"
    "ал по теме:Материал по теме:МАТЕРИАЛ ПО ТЕМЕ:рекомендуем:Рекоменд"
    "уем:РЕКОМЕНДУЕМ:видео:Видео:ВИДЕО:фоторепортаж:Фоторепортаж:ФОТ"
    "ОРЕПОРТАЖ:слушайте:Слушайте:СЛУШАЙТЕ:узнайте большеУзнайте боль"
    "шеУЗНАЙТЕ БОЛЬШЕузнать большеУзнать большеУЗНАТЬ БОЛЬШЕ(читайт"
    "е(Читайте(ЧИТАЙТЕчитайте такожЧитайте такожЧИТАЙТЕ ТАКОЖчитайт"
    "е щеЧитайте щеЧИТАЙТЕ ЩЕчитайте детальнішеЧитайте детальнішеЧИ"
    "ТАЙТЕ ДЕТАЛЬНІШЕдивіться такожДивіться такожДИВІТЬСЯ ТАКОЖдиви"
    "сь такожДивись такожДИВИСЬ ТАКОЖдивіться:Дивіться:ДИВІТЬСЯ:дета"
    "льніше:Детальніше:ДЕТАЛЬНІШЕ:докладніше:Докладніше:ДОКЛАДНІШЕ:з"
    "а темою:За темою:ЗА ТЕМОЮ:раніше:Раніше:РАНІШЕ:citește șiciteȘte Șicitiți și"
    "citiȚi Șicitește:citeȘte:citește aiciciteȘte aicicitește mai multciteȘte mai multcitește mai multeciteȘte mai "
    "multecitește integralciteȘte integralvezi șivezi Șivezi aicivezi:vezi videovezi mai multeurmărește:urmĂreȘte:det"
    "alii:mai multe detaliimai multe:(citește(citeȘterecomandare:recomandări:recomandĂri:pe aceeași temă:pe aceeaȘi te"
    "mĂ:διαβάστε επίσηςΔιαβάστε επίσηςΔΙΑΒΆΣΤΕ ΕΠΊΣΗΣδιαβάστε ακόμαΔ"
    "ιαβάστε ακόμαΔΙΑΒΆΣΤΕ ΑΚΌΜΑδιαβάστε ακόμη:Διαβάστε ακόμη:ΔΙΑΒΆΣ"
    "ΤΕ ΑΚΌΜΗ:διαβάστε:Διαβάστε:ΔΙΑΒΆΣΤΕ:διαβάστε εδώΔιαβάστε εδώΔΙΑ"
    "ΒΆΣΤΕ ΕΔΏδιαβάστε σχετικάΔιαβάστε σχετικάΔΙΑΒΆΣΤΕ ΣΧΕΤΙΚΆδιαβά"
    "στε περισσότεραΔιαβάστε περισσότεραΔΙΑΒΆΣΤΕ ΠΕΡΙΣΣΌΤΕΡΑδείτε ε"
    "πίσηςΔείτε επίσηςΔΕΊΤΕ ΕΠΊΣΗΣδείτε εδώΔείτε εδώΔΕΊΤΕ ΕΔΏδείτε τ"
    "ο βίντεοΔείτε το βίντεοΔΕΊΤΕ ΤΟ ΒΊΝΤΕΟδείτε:Δείτε:ΔΕΊΤΕ:σχετικά:"
    "Σχετικά:ΣΧΕΤΙΚΆ:(διαβάστε(Διαβάστε(ΔΙΑΒΆΣΤΕlue myöslue myÖslue lisäälue lisÄ"
    "Äolvassa elread more:read more read alsoalso readread next:see alsomore:related:related articlerelated articles:watch:l"
    "isten:>> readdon't miss:don’t miss:you may also like:artikelbeiträgenachrichtenmeldungenarticlesactualitésvidéosnot"
    "iciasartículosnotíciasartigosnotiziearticoliartykuływiadomościhaberlerberichtenartiklarnyheterновостиНово"
    "стиматериалыМатериалыnewsschlagwörterschlagwÖrterschlagworteschlagwortstichwörterstichwÖrtersti"
    "chwortethementhemen in diesem artikelthemen dieses artikelsthema:mehr zu den themenmehr zu:mehr zum thema:verwandte them"
    "en:tagssujetssujets liéssujets liÉssur les mêmes thèmessur les mÊmes thÈmesthèmesthÈmesthématiquesthÉmatiquest"
    "hèmes associésthÈmes associÉsmots-clésmots-clÉsmots clésmots clÉsétiquettes"
    "";
inline constexpr char letters_2[] =
    "Étiquettesplus surdans cet articlearchivado enetiquetastemastemas relacionadostemas tratadosmás sobre:mÁs sobre:palab"
    "ras claveen esta noticia:más temasmÁs temasargomentiargomenti trattatiargomenti correlatitemitagparole chiaveetichette"
    "tópicostÓpicostópicos relacionadostÓpicos relacionadostópicos da matériatÓpicos da matÉriaassuntospalavras-chave"
    "marcadoresnesta matérianesta matÉriatrefwoordenonderwerpenmeer over dit onderwerp:tagitematypowiązane tematypowiĄzan"
    "e tematysłowa kluczowesŁowa kluczowewięcej o:wiĘcej o:więcej na tematwiĘcej na temathasłahasŁaetiketleretİketle"
    "retiketetİketilgili konularİlgili konularİlgİlİ konularilgili etiketlerİlgili etiketlerİlgİlİ etİketlerkonular"
    "anahtar kelimeleranahtar kelİmelerbu konularda daha fazlaämnenÄmnenämnen i artikelnÄmnen i artikelntaggarnyckelordi"
    " artikelnämnesordÄmnesordemneremneordnøgleordnØgleordstikordnøkkelordnØkkelordtema:štítkyŠtítkyŠtÍtkytémata"
    "tÉmatatéma:tÉma:klíčová slovaklÍČovÁ slovatagytémytÉmyтегиТегиТЕГИтэгиТэгиТЭГИмет"
    "киМеткиМЕТКИтемыТемыТЕМЫтема:Тема:ТЕМА:ключевые словаКлючевые "
    "словаКЛЮЧЕВЫЕ СЛОВАещё по темамЕщё по темамЕЩЁ ПО ТЕМАМключові с"
    "ловаКлючові словаКЛЮЧОВІ СЛОВАтемиТемиТЕМИміткиМіткиМІТКИetichete"
    "taguritag-uricuvinte cheiesubiectepe larg despreετικέτεςΕτικέτεςΕΤΙΚΈΤΕΣθέματαΘέματα"
    "ΘΈΜΑΤΑλέξεις κλειδιάΛέξεις κλειδιάΛΈΞΕΙΣ ΚΛΕΙΔΙΆλέξεις-κλειδιά"
    "Λέξεις-κλειδιάΛΈΞΕΙΣ-ΚΛΕΙΔΙΆcímkékcÍmkÉkavainsanataiheettopicsrelated topicskeywordsfiled "
    "underhashtagspersone citateluoghi citatitemas:themen:themen :tagi:etiketler:теги:Теги:dpadpa-afxdpa/lnideutsche "
    "presse-agenturafpagence france-pressereutersthomson reutersapassociated pressefeagencia efeansaadnkronosagilapresseaskan"
    "ewslusaagência lusaagência brasileuropa pressapaaustria presse agenturkeystone-sdasdaawpbelgaanppappolska agencja pras"
    "owaiarisbnewsČtkČtk/aptasrmtiagerpresmediafaxtttt-reutersritzauntbsttbnsТАССРИА Новости«РИА Ново"
    "сти»Интерфакс«Интерфакс»УкрінформУкринформУНІАНУНИАНІнтерфак"
    "с-УкраїнаИнтерфакс-УкраинаБелТАanadolu ajansıanadolu agencydemirören haber ajansıİhlas "
    "haber ajansıdhaİhaankaΑΠΕ-ΜΠΕΑΠΕΑΜΠΕknatelamtélamnotimexxinhuatassinterfaxbloombergdow jonesdow jones ne"
    "wswiresupibbcbbc newscnncnbcnprafp/le mondeder spiegelspiegelspiegel onlinespiegel politikzeit onlinef.a.z.fazfaz.netfra"
    "nkfurter allgemeinefrankfurter allgemeine zeitungsüddeutsche zeitungsz.dewelt am sonntagbild am sonntagtaztageszeitungh"
    "andelsblattwirtschaftswochemanager magazinfocus onlinestern.detagesspiegelberliner zeitungberliner morgenpostb.z.frankfu"
    "rter rundschaustuttgarter zeitungstuttgarter nachrichtenhamburger abendblatthamburger morgenpostkölner stadt-anzeigerrh"
    "einische postwestdeutsche allgemeinewazneue osnabrücker zeitungnozostsee-zeitungleipziger volkszeitungsächsische zeitu"
    "ngmitteldeutsche zeitungmärkische allgemeineweser-kurieraugsburger allgemeinemünchner merkurnürnberger nachrichtenbad"
    "ische zeitungschwäbische zeitungsüdkurierhazhannoversche allgemeinerndredaktionsnetzwerk deutschlandfunke mediengruppe"
    "t-onlinen-tvntvntv.deardard-aktuelltagesschautagesschau.dezdfzdfheutedeutschlandfunkdeutsche welledwndrwdrmdrbr24swrrbbr"
    "bb24hessenschauheiseheise onlineheise mediengolemgolem.denetzpolitik.orgderstandard.atstandard verlagsgesellschaftkronen"
    " zeitungkleine zeitungorforf.atnzzneue zürcher zeitungtages-anzeigersrfbasler zeitungrtstribune de genèveswissinfoluxe"
    "mburger wortle figaroaujourd'hui en franceaujourd’hui en franceles Échosles echosl'humanitél’humanitél'obsl’obs"
    "le nouvel obsmediapartcourrier internationalouest-francela voix du nordla dépêchela dépêche du midinice-matinmidi li"
    "brele télégrammefrance infofranceinfofrance 24france télévisionsfrance 2france 3france interradio francetf1tf1 infol"
    "cibfmtvbfm businesscnewsrmceurope 1rfil'Équipel’Équipehuffpostle huffington postnumeramareporterreslate.frla libre b"
    "elgiquela dernière heuredh les sportsrtbfradio-canadala presse canadiennele journal de montréalabcdiario abcla vanguar"
    "diael confidencialeldiario.esel españolokdiariolibertad digitaldiario vascoheraldo de aragónla voz de galiciafaro de v"
    "igolevante-emvlas provinciasdiario de sevillacanarias7la nueva españael norte de castillamundo deportivocinco díasel e"
    "conomistaeleconomista.esrtvertve.estvecadena sercopeonda ceroantena 3antena 3 noticiaslasextatelecincoel huffington post"
    "infobaeclarínpágina/12Ámbitoel espectadorcaracol radioexcélsiorrppel mercuriobiobiochiletelesurbbc mundobbc news mun"
    "docnn en españolcorriere della seracorrierela repubblicarepubblicail sole 24 oreil messaggeroil fatto quotidianoil fogl"
    "ioil manifestoil gazzettinoil secolo xixil resto del carlinoqnquotidiano nazionalela gazzetta dello sportcorriere dello "
    "sporttuttosportl'espressol’espressofanpagefanpage.ithuffpost italiatgcom24sky tg24rai newsrainewstg1la7mediasettoday.i"
    "til tirrenol'unione sardal’unione sardagiornale di siciliala siciliawired italiamilano finanzagedifolha de s.paulofolh"
    "a de são paulofolhapressg1o estado de s. pauloestadãoestadão conteúdouolistoÉvalor econômicoinfomoneycartacapitalc"
    "orreio braziliensezero horagzhgazeta do povopoder360r7sbttv globoglobonewscnn brasilbbc news brasilagência públicadiá"
    "rio do nordestediário de notíciasjornal de notíciascorreio da manhãsic notíciastvicnn portugalrtptsfrenascençajorn"
    "al de negóciosa bolajornal económiconos nieuwsnos sportnu.nlde volkskrantvolkskrantnrcnrc handelsbladhet paroolde tele"
    "graafalgemeen dagbladhet financieele dagbladrtl nieuwsbnromrop fryslânomroep westomroep brabantrtv noordnh nieuwsat5twe"
    "akersnieuwsuurhet laatste nieuwshlnhet nieuwsbladvrtvrt nwsgazet van antwerpenonetonet wiadomościwirtualna polskainteri"
    "agazeta.plgazeta wyborczawyborczawyborcza.plrzeczpospolitadziennik gazeta prawnasuper expresspolska timesnewsweek polska"
    "do rzeczytygodnik powszechnytvn24tvn24.pltvnpolsat newstvptvp infotvp3rmf24rmf fmradio zetpolskie radiotok fmmoney.plban"
    "kier.plbusiness insider polskapuls biznesudziennik polskigłos wielkopolskigrupa onet.plnatematoko.pressniezależnahürr"
    "iyethabertürkyeni Şafaktürkiye gazetesibirgünt24gazete duvarcnn türkcnntürktrt habertrta haberhabertürk tvhalk tv"
    "bbc türkçedw türkçebianetensonhaberhaberler.comfanatikfotomaçdünya gazetesibloomberg htdagens nyheterdnsvenska dag"
    "bladetsvdaftonbladetexpressengöteborgs-postensydsvenskansvtsvt nyhetersveriges radiotv4tv4 nyheternadagens industritt n"
    "yhetsbyrånberlingskejyllands-postenekstra bladetb.t.børsendr nyhedertv 2tv2kristeligt dagbladritzaus bureauaftenposten"
    "vgdagbladetnrktv 2 nyheterdagens næringslivbergens tidendenettavisene24klassekampenylehelsingin sanomathufvudstadsblade"
    "tilta-sanomatiltalehtirÚvmorgunblaðiðidnes.czidnesmf dnesmladá fronta dnesnovinkynovinky.czlidové novinylidovky.czh"
    "ospodářské novinyihnedaktuálně.czseznam zprávydeník.czdeník nblesk.czČt24Česká televizeČeský rozhlasirozhla"
    "stv novacnn prima newsdenník naktuality.skhvgnépszava24.huМИА «Россия сегодня»Россия сего"
    "дняКоммерсантъ«Коммерсантъ»«Ведомости»РБК«Известия»Российска"
    "я газетаКомсомольская правдаМосковский комсомолецАргументы и ф"
    "актыНовая газетаНезависимая газетаЛента.руГазета.ruФонтанкаМеду"
    "заmeduzaЭхо МосквыПервый каналНТВРоссия 24rt на русскомsputnikРусская с"
    "лужба Би-би-сиБи-би-сиРадио СвободаНастоящее ВремяРосбалтura.ruСпо"
    "рт-ЭкспрессЧемпионатУкраїнська правдаУкраинская правдаЄвропей"
    "ська правдаЕкономічна правдаТСНСуспільнеГромадськеhromadskeДзерка"
    "ло тижняРБК-УкраїнаГлавкомЛІГА.netliga.netЦензор.НЕТ24 канал5 каналРад"
    "іо Свободаbbc news УкраїнаГазета.uakyiv independentdigi24digi24.rohotnewshotnews.rog4mediag4media."
    "roadevărullibertateaevenimentul zileigândulziarul financiarprotvpro tvȘtirile protvstirile protvantena 3 cnnrealitate"
    "aromânia tvjurnalul naționalnews.roeuropa liberăeuropa liberă româniabizidaytvrΚαθημερινήΗ Καθημε"
    "ρινήΤα ΝέαΤο ΒήμαΠρώτο ΘέμαΠΡΩΤΟ ΘΕΜΑΈθνοςΕλευθεροτυπίαΕφημερί"
    "δα των ΣυντακτώνΕΡΤΣΚΑΪnaftemporikiΝαυτεμπορικήin.griefimeridaiefimerida.grnews247cnn g"
    "reecelifonewsbombjutarnji listvečernji listindex.hrblicn1b92tanjugeuronewseuractivthe guardianthe new york timesnew yor"
    "k timeswashington postwall street journalfinancial timesthe economistal jazeerasky newsgetty imagespr newswirebusiness w"
    "ireglobenewswirenews aktuellotspresseportalredaktionredaktionsnetzwerk deutschlandla rédactionrédactionservice politiq"
    "ueredacciónla redacciónagenciasredazioneredazione onlineredazione webla redazioneredazione ansaredazione cronacaredazi"
    "one economiaredazione sporta cura della redazioneredaçãoredactieonze redactienieuwsredactieredactie economieredactie s"
    "portredactie buitenlandredactie binnenlandredakcjaredakcja portaluhaber merkezihaber servisispor servisiekonomi servisid"
    "ış haberler servisidış haberlerredaktionenredaksjonenredakceredakciaредакцияРедакцияредакція"
    "РедакціяredacțiaσύνταξηΣύνταξησυντακτική ομάδαΣυντακτική ομάδαnewsr"
    "oomnews deskweb deskstaffopracwysłuchałredactie:haber :text avpor :par:journalist:weltdie weltdie zeitdie presseder st"
    "andardfocusprofilkuriermerkurabendzeitungsemanamarcapúblicofaktakşamtakvimduvaranadoludanasdelopolitikadnevnikrespektr"
    "eflexprávobleskomnile matinla pressela croixle pointle soirle tempsla librel'avenirl’avenirl'echol’echola provencel"
    "a tribunela naciónla nazioneel tiempoel mundoel paísla razónel correoel comercioel universalla tercerael observadorel"
    " periódicola repúblicala jornadail giornola stampail postil mattinoo globoo diaa tardeder tagesspiegelde standaardde m"
    "orgende tijdtrouwle parisien24 heures20 minutos20 minuten20 minutes20minutosle progrèssud ouestexpressoobservadornosper"
    "filexpansiónchallengestageblattil giornalepanoramastar gazetesipolitikenpolitykacumhuriyetevrenselmilliyetsözcüдож"
    "дьДождьизвестияИзвестияведомостиВедомостиправдаПравдаpravdadelficor"
    "reoreformaprocesoépocaÉpocaexamele mondel'expressl’expresslibérationle devoirmilenioavvenireemoltn.czmynetnexometr"
    "ópolespoliticoknackthe timesrtlsicwptzdrpolitikinlandauslanddeutschlandösterreichÖsterreichschweizeuropaweltwirtschaf"
    "tfinanzenbörsebÖrsegeldunternehmenverbraucherkarriereberufimmobiliengesellschaftpanoramavermischtesaus aller weltkultu"
    "rfeuilletonliteraturbücherbÜchermusikkinofilmtheaterkunstmedienfernsehentvstreamingnetzweltdigitaldigitalesinternettec"
    "hniktechnologiesecuritywissenwissenschaftforschunggesundheitmedizinpsychologiebildungschulecampusumweltklimaklimawandeln"
    "aturtiereenergiemobilitätmobilitÄtautoverkehrreisereisenlebenlifestylefamilieliebemodestilessengenusswohnengartengesch"
    "ichtereligionjustizrechtkriminalitätkriminalitÄtblaulichtpolizeiunfälleunfÄllesportfußballfussballbundesliga2. bund"
    "esligachampions leagueformel 1tennishandballbasketballwintersportolympiaregionalesregionregionallokaleslokalstadtstadtle"
    "benberlinhamburgmünchenmÜnchenbayernwiensachsennrwhessenmeinungdebattekommentarkommentarekolumnekolumnenleitartikelles"
    "erbriefeleserbriefglossegastbeitraggastkommentaressayinterviewinterviewsporträtportrÄtreportagehintergrundanalyseanaly"
    "senfaktencheckratgeberservicewetterlivebloglivelivetickereilmeldungnewstickernachrichtennewsaktuellaktuellesschlagzeilen"
    "homemagazinwochenendeleutestarspromisroyalsvideosbilderfotostreckepodcastdossiergemeindebaukrieg in der ukraineukrainena"
    "hostusachinarusslandpolitiqueinternationalmondeeuropefrancesociétésociÉtÉéconomieÉconomieentreprisesentreprisefina"
    "ncefinancesmarchésmarchÉsbourseargentpatrimoineimmobilieremploiconsommationconsojusticepolicefaits diversfait diverssa"
    "ntésantÉmédecinemÉdecineéducationÉducationécoleÉcoleenvironnementplanèteplanÈteclimatécologieÉcologieénergi"
    "eÉnergiebiodiversitébiodiversitÉsciencesscienceespacetechnotechnologiestechnumériquenumÉriquehigh-techpixelsmédias"
    "mÉdiastélévisiontÉlÉvisionculturecultureslivreslittératurelittÉraturecinémacinÉmamusiquemusiquesartsthéâtreth"
    "ÉÂtrescènesscÈnesexpositionssériessÉrieshistoireidéesidÉesdébatsdÉbatsdébatdÉbattribunetribunesopinionopinio"
    "nséditorialÉditorialéditoÉditoéditosÉditoschroniquechroniquesenquêteenquÊteenquêtesenquÊtesreportagesentretien"
    "entretiensportraitportraitsrécitrÉcitdécryptagedÉcryptagedécryptagesdÉcryptagesvérificationvÉrificationles déco"
    "deursles dÉcodeursgrand formatsportsfootballrugbycyclismeligue 1ligue des championsbasketformule 1jojeux olympiquesrég"
    "ionsrÉgionsrégionrÉgionîle-de-franceÎle-de-franceparislyonmarseillebretagnebelgiquesuissequébecquÉbeccanadaafriqu"
    "eamériquesamÉriquesasieasie-pacifiquemoyen-orientproche-orientétats-unisÉtats-unisroyaume-unirussieguerre en ukraine"
    "chinevoyagevoyagestourismegastronomiecuisinevinsbeautébeautÉstylestylesart de vivremaisonfamilleautomobiletransportsmo"
    "bilitémobilitÉagriculturereligionsmétéomÉtÉopeopleinsolitemagazinem le magle magvidéosvidÉosvidéovidÉopodcasts"
    "en directdirectà la uneÀ la uneactualitéactualitÉactualitésactualitÉsactudernières minutesderniÈres minutesvie p"
    "ratiquedisparitionscarnetmer et océansmer et ocÉanspolíticapolÍticainternacionalmundoespañaespaÑanacionaleconomía"
    "economÍaempresasmercadosbolsafinanzasdineroviviendaempleotrabajoconsumosociedadsucesostribunalesjusticiapolicialpolicia"
    "lesseguridadsaludsanidadeducacióneducaciÓnmedio ambienteclima y medio ambientemedioambienteclimacambio climáticocambi"
    "o climÁticoenergíaenergÍanaturalezacienciacienciasespaciotecnologíatecnologÍatecnoculturalibrosliteraturacinemúsic"
    "amÚsicateatroarteseriestelevisióntelevisiÓnmedioscomunicacióncomunicaciÓnespectáculosespectÁculosgentecorazóncor"
    "azÓnfamososhistoriareligiónreligiÓnopiniónopiniÓneditorialeditorialescolumnascolumnacolumnistastribunatribunascarta"
    "s al directoranálisisanÁlisisentrevistaentrevistasreportajereportajescrónicacrÓnicacrónicascrÓnicasperfildeportesf"
    "útbolfÚtbolbaloncestotenisciclismomotorfórmula 1fÓrmula 1la ligaligachampionsmundialjuegos olímpicosjuegos olÍmpic"
    "oslocallocalesciudadciudadesprovinciascomunidadesmadridbarcelonacataluñacataluÑaandalucíaandalucÍasevillavalenciacom"
    "unidad valencianagaliciapaís vascopaÍs vascocastilla y leóncastilla y leÓnaragónaragÓncanariasbalearesaméricaamÉ"
    "ricalatinoaméricalatinoamÉricaméxicomÉxicoargentinacolombiachileperúperÚvenezuelaestados unidosee. uu.oriente pró"
    "ximooriente prÓximooriente medioasiaáfricaÁfricaguerra en ucraniaviajesturismogastronomíagastronomÍaestilomodabelle"
    "zaestilo de vidabienestarfamiliamascotastiempoel tiempoagriculturamotor y movilidadincendiosvídeosvÍdeosfotosúltima h"
    "oraÚltima horaactualidadnoticiasportadasuplementossucesos y tribunaleseleccionesverificaciónverificaciÓnpoliticaester"
    "imondoitaliainternicronacacronachecronaca neraattualitàattualitÀeconomiafinanzamercatiborsasoldilavoroimpreseaziendeca"
    "saimmobiliareconsumisocietàsocietÀgiustiziasalutemedicinabenesserescuolauniversitàuniversitÀambienteenergianaturaani"
    "maliscienzascienzespaziotecnologiatecnologiedigitalelibricinemamusicamostrespettacolispettacolotelevisionemediagossipper"
    "sonaggistoriareligionevaticanoopinionicommenticommentoeditorialeeditorialil'editorialel’editorialerubrichelettereil pu"
    "ntol'analisil’analisianalisiintervistal'intervistal’intervistaintervisteinchiestainchiesteil ritrattoil casola stori"
    "ail personaggiocalcioserie acoppaformula 1motogpmotoriolimpiadiregioniregionemilanoromanapolitorinobolognafirenzepalermo"
    "venezialombardiaemilia-romagnatoscanalaziosiciliavenetoviaggicucinafoodricettestilefamigliameteovideofotoultima oraultim"
    "e notizienotizieprimo pianoin primo pianomotori e mobilitàmotori e mobilitÀagricolturatrasportiguerra in ucrainamedio "
    "orientestati unitibrasilportugalpaíspaÍsmercadofinançasfinanÇasnegóciosnegÓciosdinheiroempregoimóveisimÓveissoci"
    "edadecotidianocidadescidadepolíciapolÍciasegurançaseguranÇajustiçajustiÇasaúdesaÚdeequilíbrio e saúdeequilÍbr"
    "io e saÚdeequilíbrioequilÍbrioeducaçãoeducaÇÃomeio ambientenaturezaazulciênciaciÊnciaciênciasciÊnciasciência"
    " e saúdeciÊncia e saÚdeespaçoespaÇotecilustradailustríssimailustrÍssimalivrosartestelevisãotelevisÃomídiamÍdi"
    "aentretenimentocelebridadespopp3fugasípsilonÍpsilonhistóriahistÓriareligiãoreligiÃoopiniãoopiniÃoeditoriaiscolun"
    "ascolunacolunistastendências / debatestendÊncias / debatespainel do leitoranáliseanÁlisereportagemreportagensesporte"
    "esportesdesportofutebolfutebol nacionalfutebol internacionalautomobilismoolimpíadasolimpÍadasregiãoregiÃoregiõesreg"
    "iÕessão paulosÃo paulorio de janeirolisboaportominas geraisbrasíliabrasÍliaamérica latinaamÉrica latinaásiaÁsia"
    "oriente médiooriente mÉdiomédio orientemÉdio orienteguerra na ucrâniaguerra na ucrÂniaviagemviagenscomidagastronom"
    "iacomportamentofamíliafamÍliabichoscarrostempoagroagronegócioagronegÓcioincêndios florestaisincÊndios florestaisú"
    "ltimasÚltimasnotíciasnotÍciasinícioinÍciocapaeleiçõeseleiÇÕeschecagemfact checkbinnenlandbuitenlandpolitiekregi"
    "onaal nieuwsregioregionaallokaaleconomiebeursondernemenbedrijvenwerkwonensamenlevingmaatschappijmisdaad112rechtbankgezon"
    "dheidzorgonderwijsmilieuklimaatnatuurdierenwetenschapcultuurcultuur & mediaboekenmuziekentertainmentshowbizzshownieuwsac"
    "hterklaproyaltykoningshuisgeschiedenisreligieopiniecolumnscolumncommentaarachtergrondvoetbalwielrennenschaatsenhockeyopm"
    "erkelijkkoken & etenreizenweerverkeernieuwsvoorpaginahet beste vanamsterdamrotterdamutrechtden haagvlaanderenwereldoorlo"
    "g in oekraïneoorlog in oekraÏnewiadomościwiadomoŚcikrajpolskaświatŚwiatpolitykagospodarkaekonomiabiznesfinansegie"
    "łdagieŁdapieniądzepieniĄdzepracanieruchomościnieruchomoŚcifirmaspołeczeństwospoŁeczeŃstwoprawosądysĄdykrymin"
    "alnewypadkipolicjazdrowiemedycynaedukacjaszkołaszkoŁaśrodowiskoŚrodowiskoklimatekologiaenergetykaprzyrodazwierzętaz"
    "wierzĘtanaukakosmostechnologiakulturaksiążkiksiĄŻkimuzykateatrsztukaserialetelewizjarozrywkagwiazdyplotkireligiako"
    "ściółkoŚciÓŁkomentarzekomentarzfelietonfelietonypublicystykawywiadwywiadyrozmowareportażreportaŻanalizatylko u n"
    "aspiłka nożnapiŁka noŻnaekstraklasaliga mistrzówliga mistrzÓwsiatkówkasiatkÓwkażużelŻużelŻuŻelskoki narcia"
    "rskiekoszykówkakoszykÓwkaregionylokalnewarszawakrakówkrakÓwłódźŁódźŁÓdŹwrocławwrocŁawpoznańpoznaŃgdańs"
    "kgdaŃsktrójmiastotrÓjmiastoszczecinlublinkatowicebiałystokbiaŁystokśląskŚląskŚlĄskmałopolskamaŁopolskamazow"
    "ieckiewojna w ukrainierosjaukrainapodróżepodrÓŻeturystykakuchniakulinariaprzepisyurodastyl życiastyl Życiadomogró"
    "dogrÓdrodzinadzieckomotoryzacjamotopogodaciekawostkinajnowszena żywona Żywostrona gŁÓwnawideozdjęciazdjĘciawybory"
    "gündemgÜndemgüncelgÜncelsiyasetsİyasetpolitikapolİtİkadünyadÜnyatürkiyetÜrkİyeekonomiekonomİfinansfİnanspi"
    "yasalarpİyasalariş dünyasıİş dünyasıİŞ dÜnyasiemlakşirketlerŞirketlerŞİrketlertoplumyaşamyaŞamadliyeadl"
    "İyeasayişasayİŞ3. sayfapolis adliyepolİs adlİyesağlıksaĞlikeğitimeĞİtİmçevreÇevreiklimİklimİklİmenerji"
    "enerjİdoğadoĞahayvanlarbilimbİlİmbilim teknolojibİlİm teknolojİbilim ve teknolojibİlİm ve teknolojİbilim-tekn"
    "olojibİlİm-teknolojİteknolojiteknolojİİnternetmedyakültürkÜltÜrkültür sanatkÜltÜr sanatkültür-sanatkÜlt"
    "Ür-sanatsanatkitapkİtapsinemasİnemamüzikmÜzİktelevizyontelevİzyonmagazİnünlülerÜnlülerÜnlÜlertarihtarİhdi"
    "ndİnarkeolojiarkeolojİgörüşgÖrÜŞyazarlarköşe yazılarıkÖŞe yazilariyorumanalizanalİzröportajrÖportajsöy"
    "leşisÖyleŞİdosya haberözel haberÖzel habersporfutbolsüper ligsÜper lİgbasketbolvoleyboltenİsmotor sporlarımot"
    "or sporlariyerelyerel haberlerbölgebÖlgeistanbulİstanbulankaraizmirİzmirİzmİrkaradenizkaradenİzegemarmaraakdeniza"
    "kdenİzavrupaorta doğuorta doĞuasyaamerikaamerİkaafrikaafrİkaseyahatturizmturİzmgezigezİyemekkadınkadinaileaİleo"
    "tomobilotomobİlotomotivotomotİvtarımtarimulaşımulaŞimsavunmahava durumuson dakikason dakİkahaberlerhaberanasayfac"
    "anlıcanlivİdeofoto galerifoto galerİseçimseÇİmnyheterinrikesutrikessverigevärldenvÄrldennäringslivnÄringslivb"
    "örsbÖrsprivatekonomibostadsamhällesamhÄllebrotthälsahÄlsasjukvårdsjukvÅrdskolautbildningmiljömiljÖenergivetens"
    "kapteknikmedierböckerbÖckerteaterscenkonstnöjenÖjekändisarkÄndisarledareledarsidandebattdn debattkrönikakrÖnikak"
    "olumninsändareinsÄndareanalysintervjufotbollallsvenskanishockeyskidorlokaltlokala nyheterstockholmgöteborggÖteborgma"
    "lmömalmÖresormatmat & drycklivsstilfamiljbilvädervÄdersenaste nyttstartsidankriget i ukrainaindlandudlanddanmarkverd"
    "enøkonomiØkonomierhvervpengeboligsamfundkrimisundheduddannelsemiljømiljØvidenskabvidenteknologibøgerbØgerunderhold"
    "ningkendtehistorietrolederdebatkronikklummelæserbrevlÆserbrevfodboldsuperligaenhåndboldhÅndboldcyklingkøbenhavnkØb"
    "enhavnaarhusrejsermadbilervejretseneste nytinnenriksutenriksnorgepolitikknæringslivnÆringslivsamfunnkrimhelseutdanning"
    "vitenskapforskningbøkerbØkerkronikkmeningermeninger og debattfotballeliteserienlangrennskisportoslobergentrondheimmat "
    "og drikkeværetvÆretsiste nyttzprávyzprÁvydomácídomÁcÍdomovz domovazahraničízahraniČÍzahraničnízahraniČnÍ"
    "světsvĚtze světaze svĚtaevropaekonomikabyznyspenízepenÍzeburzabydleníbydlenÍpráceprÁcespolečnostspoleČnostč"
    "erná kronikaČerná kronikaČernÁ kronikasoudyzdravízdravÍmedicínamedicÍnavzdělávánívzdĚlÁvÁnÍškolstvíŠ"
    "kolstvíŠkolstvÍživotní prostředíŽivotní prostředíŽivotnÍ prostŘedÍenergetikapřírodapŘÍrodazvířatazv"
    "ÍŘatavědavĚdavěda a technikavĚda a technikatechnikamédiamÉdiaknihyhudbadivadlouměníumĚnÍtelevizeseriályseri"
    "ÁlycelebrityshowbyznysnázorynÁzorynázory a komentářenÁzory a komentÁŘekomentářekomentÁŘekomentářkomentÁ"
    "ŘsloupkyglosablogyrozhovorrozhovoryreportážreportÁŽreportážereportÁŽeanalýzaanalÝzafotbalhokejbiatlonprahabrn"
    "oostravaplzeňplzeŇválka na ukrajiněvÁlka na ukrajinĚukrajinaruskocestovánícestovÁnÍjídlojÍdloreceptymódamÓ"
    "daživotní stylŽivotní stylŽivotnÍ stylstylrodinadopravapočasípoČasÍzajímavostizajÍmavostimagazínmagazÍnakt"
    "uálněaktuÁlnĚaktualityonlinedomůdomŮvolbyslovenskoz domova a zo svetazo svetaполитикаПолитикаПО"
    "ЛИТИКАв миреВ миреВ МИРЕмирМирМИРроссияРоссияРОССИЯв россииВ р"
    "оссииВ РОССИИэкономикаЭкономикаЭКОНОМИКАбизнесБизнесБИЗНЕСфи"
    "нансыФинансыФИНАНСЫрынкиРынкиРЫНКИденьгиДеньгиДЕНЬГИнедвижим"
    "остьНедвижимостьНЕДВИЖИМОСТЬкомпанииКомпанииКОМПАНИИпромышле"
    "нностьПромышленностьПРОМЫШЛЕННОСТЬэнергетикаЭнергетикаЭНЕРГЕ"
    "ТИКАобществоОбществоОБЩЕСТВОпроисшествияПроисшествияПРОИСШЕС"
    "ТВИЯкриминалКриминалКРИМИНАЛпреступностьПреступностьПРЕСТУПН"
    "ОСТЬсудыСудыСУДЫправоПравоПРАВОсиловые структурыСиловые струк"
    "турыСИЛОВЫЕ СТРУКТУРЫармияАрмияАРМИЯармия и опкАрмия и опкАРМИ"
    "Я И ОПКоборонаОборонаОБОРОНАбезопасностьБезопасностьБЕЗОПАСНО"
    "СТЬздоровьеЗдоровьеЗДОРОВЬЕмедицинаМедицинаМЕДИЦИНАобразован"
    "иеОбразованиеОБРАЗОВАНИЕэкологияЭкологияЭКОЛОГИЯклиматКлимат"
    "КЛИМАТприродаПриродаПРИРОДАживотныеЖивотныеЖИВОТНЫЕнаукаНаук"
    "аНАУКАнаука и техникаНаука и техникаНАУКА И ТЕХНИКАкосмосКосмос"
    "КОСМОСтехнологииТехнологииТЕХНОЛОГИИтехнология и медиаТехноло"
    "гия и медиаТЕХНОЛОГИЯ И МЕДИАинтернетИнтернетИНТЕРНЕТмедиаМеди"
    "аМЕДИАсмиСмиСМИкультураКультураКУЛЬТУРАкнигиКнигиКНИГИлитера"
    "тураЛитератураЛИТЕРАТУРАкиноКиноКИНОмузыкаМузыкаМУЗЫКАтеатрТ"
    "еатрТЕАТРискусствоИскусствоИСКУССТВОтелевидениеТелевидениеТЕ"
    "ЛЕВИДЕНИЕшоу-бизнесШоу-бизнесШОУ-БИЗНЕСзвездыЗвездыЗВЕЗДЫисто"
    "рияИсторияИСТОРИЯрелигияРелигияРЕЛИГИЯмненияМненияМНЕНИЯмнен"
    "иеМнениеМНЕНИЕколонкаКолонкаКОЛОНКАколонкиКолонкиКОЛОНКИкомм"
    "ентарииКомментарииКОММЕНТАРИИаналитикаАналитикаАНАЛИТИКАанал"
    "изАнализАНАЛИЗинтервьюИнтервьюИНТЕРВЬЮрепортажРепортажРЕПОРТ"
    "АЖрепортажиРепортажиРЕПОРТАЖИрасследованияРасследованияРАССЛ"
    "ЕДОВАНИЯрасследованиеРасследованиеРАССЛЕДОВАНИЕспецпроектыСп"
    "ецпроектыСПЕЦПРОЕКТЫспортСпортСПОРТфутболФутболФУТБОЛхоккейХ"
    "оккейХОККЕЙтеннисТеннисТЕННИСбиатлонБиатлонБИАТЛОНфигурное к"
    "атаниеФигурное катаниеФИГУРНОЕ КАТАНИЕбаскетболБаскетболБАСКЕ"
    "ТБОЛбоксБоксБОКСрегионыРегионыРЕГИОНЫмоскваМоскваМОСКВАсанкт"
    "-петербургСанкт-петербургСАНКТ-ПЕТЕРБУРГпетербургПетербургПЕТ"
    "ЕРБУРГподмосковьеПодмосковьеПОДМОСКОВЬЕуралУралУРАЛсибирьСиб"
    "ирьСИБИРЬбывший сссрБывший сссрБЫВШИЙ СССРукраинаУкраинаУКРАИ"
    "НАсвоСвоСВОспециальная военная операцияСпециальная военная опе"
    "рацияСПЕЦИАЛЬНАЯ ВОЕННАЯ ОПЕРАЦИЯсшаСшаСШАевропаЕвропаЕВРОПАа"
    "зияАзияАЗИЯближний востокБлижний востокБЛИЖНИЙ ВОСТОКпутешест"
    "вияПутешествияПУТЕШЕСТВИЯтуризмТуризмТУРИЗМедаЕдаЕДАрецептыР"
    "ецептыРЕЦЕПТЫмодаМодаМОДАстильСтильСТИЛЬстиль жизниСтиль жизн"
    "иСТИЛЬ ЖИЗНИдомДомДОМсемьяСемьяСЕМЬЯавтоАвтоАВТОавтоновостиА"
    "втоновостиАВТОНОВОСТИтранспортТранспортТРАНСПОРТпогодаПогода"
    "ПОГОДАглавноеГлавноеГЛАВНОЕглавные новостиГлавные новостиГЛАВ"
    "НЫЕ НОВОСТИновостиНовостиНОВОСТИлента новостейЛента новостейЛ"
    "ЕНТА НОВОСТЕЙновости дняНовости дняНОВОСТИ ДНЯфотоФотоФОТОвиде"
    "оВидеоВИДЕОинфографикаИнфографикаИНФОГРАФИКАподкастыПодкасты"
    "ПОДКАСТЫдосьеДосьеДОСЬЕвыборыВыборыВЫБОРЫполітикаПолітикаПОЛ"
    "ІТИКАсвітСвітСВІТу світіУ світіУ СВІТІукраїнаУкраїнаУКРАЇНАв у"
    "країніВ україніВ УКРАЇНІекономікаЕкономікаЕКОНОМІКАбізнесБізн"
    "есБІЗНЕСфінансиФінансиФІНАНСИгрошіГрошіГРОШІнерухомістьНерух"
    "омістьНЕРУХОМІСТЬсуспільствоСуспільствоСУСПІЛЬСТВОподіїПодії"
    "ПОДІЇнадзвичайні подіїНадзвичайні подіїНАДЗВИЧАЙНІ ПОДІЇкримі"
    "налКриміналКРИМІНАЛвійнаВійнаВІЙНАвійна в україніВійна в украї"
    "ніВІЙНА В УКРАЇНІвійна з росієюВійна з росієюВІЙНА З РОСІЄЮармія"
    "АрміяАРМІЯздоров'яЗдоров'яЗДОРОВ'Яздоров’яЗдоров’яЗДОРОВ’Яос"
    "вітаОсвітаОСВІТАекологіяЕкологіяЕКОЛОГІЯкліматКліматКЛІМАТте"
    "хнологіїТехнологіїТЕХНОЛОГІЇінтернетІнтернетІНТЕРНЕТмедіаМед"
    "іаМЕДІАкіноКіноКІНОмузикаМузикаМУЗИКАшоу-бізнесШоу-бізнесШОУ-"
    "БІЗНЕСісторіяІсторіяІСТОРІЯрелігіяРелігіяРЕЛІГІЯдумкиДумкиДУ"
    "МКИдумкаДумкаДУМКАблогиБлогиБЛОГИаналітикаАналітикаАНАЛІТИКА"
    "інтерв'юІнтерв'юІНТЕРВ'Юінтерв’юІнтерв’юІНТЕРВ’Юрозслідуванн"
    "яРозслідуванняРОЗСЛІДУВАННЯрегіониРегіониРЕГІОНИкиївКиївКИЇВ"
    "львівЛьвівЛЬВІВодесаОдесаОДЕСАхарківХарківХАРКІВдніпроДніпро"
    "ДНІПРОподорожіПодорожіПОДОРОЖІїжаЇжаЇЖАрецептиРецептиРЕЦЕПТИ"
    "стиль життяСтиль життяСТИЛЬ ЖИТТЯголовнеГоловнеГОЛОВНЕновиниН"
    "овиниНОВИНИстрічка новинСтрічка новинСТРІЧКА НОВИНвідеоВідеоВ"
    "ІДЕОpoliticăpoliticĂpoliticexternexterneinternaționalinternaȚionalinternactualitatesocialsocietateevenimentecono"
    "micbanifinanțefinanȚeafaceribusinessimobiliarecompaniimuncămuncĂjustițiejustiȚiesănătatesĂnĂtatemedicinămedic"
    "inĂeducațieeducaȚieșcoalăȘcoalăȘcoalĂmediuclimăclimĂnaturănaturĂanimaleștiințăȘtiințăȘtiinȚĂștiin"
    "ţăȘtiinţăȘtiinŢĂtehnologieculturăculturĂcărțicĂrȚimuzicămuzicĂteatruartăartĂdivertismentmondenvedetesh"
    "owbizistorieopiniicomentariianalizeanalizăanalizĂinterviuinterviurireportajinvestigațiiinvestigaȚiihandballocalebucu"
    "reștibucureȘticlujiașiiaȘitimișoaratimiȘoarabrașovbraȘovconstanțaconstanȚarepublica moldovamoldovarăzboi în "
    "ucrainarĂzboi În ucrainaucrainarusiasuacălătoriicĂlĂtoriiturismrețetereȚetemodămodĂstil de viațăstil de via"
    "ȚĂtransportagriculturăagriculturĂvremeaștiriȘtiriștirile zileiȘtirile zileiultimele știriultimele Știriprima p"
    "aginăprima paginĂacasĂalegerifapt diversπολιτικήΠολιτικήΠΟΛΙΤΙΚΉελλάδαΕλλάδαΕΛ"
    "ΛΆΔΑκόσμοςΚόσμοςΚΌΣΜΟΣδιεθνήΔιεθνήΔΙΕΘΝΉευρώπηΕυρώπηΕΥΡΏΠΗοι"
    "κονομίαΟικονομίαΟΙΚΟΝΟΜΊΑεπιχειρήσειςΕπιχειρήσειςΕΠΙΧΕΙΡΉΣΕΙ"
    "ΣαγορέςΑγορέςΑΓΟΡΈΣχρηματιστήριοΧρηματιστήριοΧΡΗΜΑΤΙΣΤΉΡΙΟακ"
    "ίνηταΑκίνηταΑΚΊΝΗΤΑεργασίαΕργασίαΕΡΓΑΣΊΑκοινωνίαΚοινωνίαΚΟΙΝ"
    "ΩΝΊΑαστυνομικόΑστυνομικόΑΣΤΥΝΟΜΙΚΌδικαιοσύνηΔικαιοσύνηΔΙΚΑΙΟ"
    "ΣΎΝΗυγείαΥγείαΥΓΕΊΑπαιδείαΠαιδείαΠΑΙΔΕΊΑεκπαίδευσηΕκπαίδευση"
    "ΕΚΠΑΊΔΕΥΣΗπεριβάλλονΠεριβάλλονΠΕΡΙΒΆΛΛΟΝκλίμαΚλίμαΚΛΊΜΑενέργ"
    "ειαΕνέργειαΕΝΈΡΓΕΙΑεπιστήμηΕπιστήμηΕΠΙΣΤΉΜΗτεχνολογίαΤεχνολο"
    "γίαΤΕΧΝΟΛΟΓΊΑδιαδίκτυοΔιαδίκτυοΔΙΑΔΊΚΤΥΟμέσαΜέσαΜΈΣΑπολιτισμ"
    "όςΠολιτισμόςΠΟΛΙΤΙΣΜΌΣβιβλίοΒιβλίοΒΙΒΛΊΟκινηματογράφοςΚινημα"
    "τογράφοςΚΙΝΗΜΑΤΟΓΡΆΦΟΣσινεμάΣινεμάΣΙΝΕΜΆμουσικήΜουσικήΜΟΥΣΙΚ"
    "ΉθέατροΘέατροΘΈΑΤΡΟτέχνεςΤέχνεςΤΈΧΝΕΣτηλεόρασηΤηλεόρασηΤΗΛΕΌ"
    "ΡΑΣΗψυχαγωγίαΨυχαγωγίαΨΥΧΑΓΩΓΊΑιστορίαΙστορίαΙΣΤΟΡΊΑαπόψειςΑ"
    "πόψειςΑΠΌΨΕΙΣάποψηΆποψηΆΠΟΨΗγνώμεςΓνώμεςΓΝΏΜΕΣσχόλιαΣχόλιαΣΧ"
    "ΌΛΙΑανάλυσηΑνάλυσηΑΝΆΛΥΣΗσυνέντευξηΣυνέντευξηΣΥΝΈΝΤΕΥΞΗσυνεν"
    "τεύξειςΣυνεντεύξειςΣΥΝΕΝΤΕΎΞΕΙΣρεπορτάζΡεπορτάζΡΕΠΟΡΤΆΖαθλητ"
    "ισμόςΑθλητισμόςΑΘΛΗΤΙΣΜΌΣαθλητικάΑθλητικάΑΘΛΗΤΙΚΆποδόσφαιροΠ"
    "οδόσφαιροΠΟΔΌΣΦΑΙΡΟμπάσκετΜπάσκετΜΠΆΣΚΕΤτοπικάΤοπικάΤΟΠΙΚΆαθ"
    "ήναΑθήναΑΘΉΝΑθεσσαλονίκηΘεσσαλονίκηΘΕΣΣΑΛΟΝΊΚΗκύπροςΚύπροςΚΎ"
    "ΠΡΟΣταξίδιαΤαξίδιαΤΑΞΊΔΙΑγεύσηΓεύσηΓΕΎΣΗμόδαΜόδαΜΌΔΑζωήΖωήΖΩ"
    "Ήτρόπος ζωήςΤρόπος ζωήςΤΡΌΠΟΣ ΖΩΉΣαυτοκίνητοΑυτοκίνητοΑΥΤΟΚΊΝ"
    "ΗΤΟκαιρόςΚαιρόςΚΑΙΡΌΣειδήσειςΕιδήσειςΕΙΔΉΣΕΙΣεπικαιρότηταΕπι"
    "καιρότηταΕΠΙΚΑΙΡΌΤΗΤΑΑΡΧΙΚΉεκλογέςΕκλογέςΕΚΛΟΓΈΣworldpoliticseconomytech"
    "nologyhealthtravellive bloglatest newstop storiesbreaking newsstartseite >startseite ›startseitehome >home ›home »h"
    "ome /accueil >accueil ›accueilinicio >portada >início >home page >strona główna >strona głównaanasayfa >haberler "
    ">hem >forside >domů >úvod >Úvod >главная >Главная >главная /Главная /главнаяГла"
    "внаяголовна >Головна >головнаГоловнаacasă >acasăαρχική >Αρχική >αρχικ"
    "ήΑρχικήonet >sie sind hiervous êtes iciestá en:estás en:sei quivocê está emvocê está aquiu bent hierjeste"
    "ś tutajrubrik:rubrique :sección:sezione:categoria:categoría:kategorie:kategoria:kategori:рубрика:Рубрик"
    "а:категория:Категория:категоріяКатегоріяcategorie:κατηγορία:Κατηγορ"
    "ία:moderatormoderatorinreportersprechersprecherino-toneinspieleratmofrageantwortmusikapplausgelächterjournalisteprés"
    "entateurprésentatricevoix offquestionréponseriresapplaudissementsmusiquepresentadorpresentadoraperiodistalocutorlocuto"
    "ravoz en offpreguntarespuestarisasaplausosmúsicaconduttoreconduttricegiornalistavoce fuori campodomandarispostarisateap"
    "plausiapresentadorapresentadorarepórterperguntarespostarisospresentatorverslaggevervraagantwoordprowadzącyprowadzącap"
    "ytanieodpowiedźśmiechŚmiechsunucuspikermuhabirsorucevapprogramledarefrågasvarmoderátormoderátorkaredaktorotázkaod"
    "pověďведущийВедущийведущаяВедущаякорреспондентКорреспондентво"
    "просВопросответОтветголос за кадромГолос за кадромаплодисменты"
    "АплодисментысмехСмехведучийВедучийпитанняПитаннязапитанняЗап"
    "итаннявідповідьВідповідьprezentatorprezentatoareîntrebareÎntrebarerăspunsδημοσιογρά"
    "φοςΔημοσιογράφοςερώτησηΕρώτησηαπάντησηΑπάντησηqahostanchorredaktionelle mi"
    "tarbeit:redaktionelle bearbeitungredigiert vonredaktion:schnitt:kamera:ton:produktion:regie:grafik:übersetzung:Überset"
    "zung:übersetzt vonÜbersetzt vonaus dem englischen vonaus dem englischen übersetztfotos und textbildredaktion:fotograf"
    "ie:lektorat:korrektorat:recherche:dokumentation:schlussredaktion:illustration:gestaltung:programmierung:multimedia:veran"
    "twortlich:chef vom dienst:mit material vonmit agenturenmit agenturmaterialmit dpamit afp(mit dpa(mit agenturmaterialmit "
    "informationen vonavec afp(avec afpavec l'afpavec l’afp(avec l'afp(avec l’afpavec reuters(avec reutersavec agencesave"
    "c agenceavec les agences(avec agencestraduit partraduction :traduit de l'anglaistraduit de l’anglaismontagecaméra :im"
    "ages :réalisationproduction :infographies :iconographie :édition :Édition :édité parÉdité parphotographies dephot"
    "os degraphiques :développement :secrétariat de rédactioncon información decon informaciones decon datos decon agenci"
    "asy agencias(con agenciastraducción detraducción:edición:edición deedición de vídeovídeo demontaje:montaje dereal"
    "izaciónproducción:diseño:diseño y desarrolloinfografía:gráficos:fotografía:cámara:guion:coordinación:formato:co"
    "n reporte deeditado porcon ansatraduzione ditraduzione:montaggio dimontaggioriprese diriprese:regia diregia:grafica digr"
    "afica:produzione:a cura della redazione divideo difoto diservizio diimmagini dicom agênciacom agênciascom informaçõe"
    "s dacom informações docom informações decom afpcom reuterscom lusatradução detradução:edição:edição deediç"
    "ão de vídeoimagens:imagens deprodução:reportagem e ediçãodesign:infografia:arte:roteiro:direção:com estadão con"
    "teúdovertaald doorvertalingproductie:beeldredactieeindredactie:vormgeving:bewerkt doormet medewerking van anpmet anptł"
    "umaczenie:tłum.tłumaczyłtłumaczyłamontażzdjęcia:zdjęcia i montażrealizacja:produkcja:grafika:korekta:współpra"
    "ca redakcyjnared. prowadzącyoprac. graficznewydawca:na podst.na podstawiekurgu:montaj:çeviri:Çeviri:çevirenÇevireny"
    "önetmen:yapım:prodüksiyon:redaktör:fotoğraflar:görüntü:översättning:Översättning:översatt avÖversatt avred"
    "igering:redigerare:klippning:research:oversættelse:oversat afklip:tilrettelæggelse:oversatt avredigert avfotografi:př"
    "eklad:přeložilpřeložilastřih:režie:produkce:editor:editovalkorektura:s využitím čtkпереводПеревод"
    "переводчик:Переводчик:перевелПеревелперевелаПеревеларедактор:"
    "Редактор:корректор:Корректор:монтаж:Монтаж:оператор:Оператор:оп"
    "ераторы:Операторы:режиссер:Режиссер:режиссёр:Режиссёр:продюсер:"
    "Продюсер:дизайн:Дизайн:инфографика:Инфографика:фоторедактор:Фот"
    "оредактор:видео:Видео:при участииПри участиипереклад:Переклад:п"
    "ереклалаПереклалапереклавПереклавредакторка:Редакторка:режисе"
    "р:Режисер:режисерка:Режисерка:за матеріаламиЗа матеріаламиtraducere:"
    "traducerea:traducere detradus deeditat deimagine:producător:grafică:foto-video:cu informații de laμετάφραση"
    "Μετάφρασηεπιμέλεια κειμένουΕπιμέλεια κειμένουμοντάζ:Μοντάζ:κάμ"
    "ερα:Κάμερα:παραγωγή:Παραγωγή:σκηνοθεσία:Σκηνοθεσία:με πληροφορί"
    "ες απόΜε πληροφορίες απόπηγές:Πηγές:editing byedited bytranslated byphotos byvideo bygrap"
    "hics byproduced bycamera:fotoğraf:hat mitgearbeitethaben mitgearbeitetmitarbeithat zu diesem artikel beigetragenhat zu "
    "diesem text beigetragentrug zu diesem bericht beia contribué à cet articleont contribué à cet articlea participé à"
    " cet articleavec la collaborationha contribuido a este artículoha contribuido a este reportajecontribuyó con este repo"
    "rtajehan colaboradoha colaboradoha collaboratohanno collaboratoha contribuito a questo articolocolaboroucolaboraramcolab"
    "orou com esta reportagemcontribuiu para este artigodroeg bij aan dit artikelwerkte mee aan dit artikelwspółpracaprzycz"
    "ynił się do powstania tego tekstukatkıda bulundubidrog till artikelnhar bidragithar medvirkethar bidragetbidro til sa"
    "kenpřispělspolupracovalspolupracovalacontributed to this reportcontributed reportingtabelletabelle 1tabelle 2tableauta"
    "bleau 1tablatabla 1tabellatabella 1tabelatabela 1tabeltabel 1tablotablo 1tabelltabulkaтаблицаТаблицатаб"
    "лицяТаблицяtabelulπίνακαςΠίνακαςficha técnicaficha do jogoestadísticasclasificaciónclassific"
    "aclassificaçãoclassementtabellinoil tabellinole pagellela schedastatistikfaktafakta.fakta omfaktarutafaktenin zahlenza"
    "hlen und faktenen cifraslas cifrasen chiffresles chiffreschiffres clési numerios númerosem númerosw liczbachliczbyrak"
    "amlarlaaufstellungenaufstellung:composition des équipesfeuille de matchalineacionesformazionifiche techniquesteckbrieft"
    "able:table 1infoboxnamedatumjahrmonatuhrzeitzeitstadtlandregionbundeslandkreisgemeindeparteikandidatanteilanzahlsummeges"
    "amtinsgesamtmodellmarkepreisproduktherstellerfirmaunternehmenwertindexkurswährungplatzrangvereinmannschaftteamspielerpu"
    "nktetorekategoriealtersgruppequartalversionspartebezeichnungkennzahlnomdateannéeheurevillepaysrégiondépartementpartic"
    "andidatnombretotalmodèlemarqueprixproduitentreprisesociétévaleurindicecoursclubéquipeÉquipejoueurpointsbutscatégor"
    "ieâgeÂgetrimestrefechaañomeslugarciudadprovinciacomunidadpartidocandidatoporcentajemodelomarcaprecioproductoempresava"
    "loríndiceÍndicecotizaciónpuestoequipojugadorpuntosgolescategoríaedadúltimoÚltimonomedataannomesegiornoluogocittàp"
    "aeseregionepartitopercentualenumerototalemodelloprezzoprodottoaziendasocietàtitolovaloreposizionesquadragiocatorepuntir"
    "eticategoriaetàanomêscidadeestadodistritomunicípioconcelhopreçoprodutoaçãoposiçãoseleçãojogadorpontosgolsgolos"
    "faixa etárianaamjaarmaandtijdplaatsstadprovinciegemeentepartijaantaltotaalmodelmerkprijsproductbedrijffondswaardekoersp"
    "loegspelerpuntencategorieleeftijdkwartaalnazwamiesiącdzieńgodzinamiejscemiastokrajwojewództwogminapowiatkandydatliczb"
    "asumarazemogółemmarkacenaspółkawartośćindekswalutapozycjadrużynaklubzawodnikpunktybramkikategoriawiekkwartaładı"
    "tarihyılgünsaatşehirŞehirilçeİlçeülkeÜlkebölgeadayoransayıtoplamfiyatürünÜrünşirketŞirkethissedeğerend"
    "ekssıratakımoyuncupuankategoriyaşnamnmånadplatskommunlänantaltotaltmärkeprisbolagspelarepoängmålnavnmånedstedko"
    "mmuneandeli altmærkeselskabspillerpointmerkeselskapjménonázevměsícčasČasmístoměstozeměobecpodílpočetcelkemzn"
    "ačkavýrobekakciehodnotapořadítýmhráčbodygólyvěkčtvrtletíČtvrtletíимяИмяназваниеНазвани"
    "енаименованиеНаименованиедатаДатагодГодмесяцМесяцвремяВремяг"
    "ородГородстранаСтранарегионРегионобластьОбластьрайонРайонпар"
    "тияПартиякандидатКандидатдоляДоляколичествоКоличествоЧисловс"
    "егоВсегоитогоИтогомодельМодельмаркаМаркаценаЦенатоварТоварко"
    "мпанияКомпанияакцияАкцияиндексИндекскурсКурсвалютаВалютакома"
    "ндаКомандаклубКлубигрокИгрокочкиОчкиголыГолыкатегорияКатегор"
    "иявозрастВозрастпоказательПоказателькварталКварталназваНазва"
    "рікРікмісяцьМісяцьмістоМістокраїнаКраїнакількістьКількістьус"
    "ьогоУсьогоразомРазомцінаЦінакомпаніяКомпаніяпоказникПоказник"
    "numedenumirelunăorașțarăȚarăjudețpartidprocentnumărprețproduscompanievaloarecurspozițieechipăjucătorpunctev"
    "ârstăόνομαΌνομαημερομηνίαΗμερομηνίαέτοςΈτοςμήναςΜήναςπόληΠόλη"
    "χώραΧώρακόμμαΚόμμαποσοστόΠοσοστόσύνολοΣύνολοτιμήΤιμήομάδαΟμά"
    "δαβαθμοίΒαθμοίquellequelle:quelle :quellenquellen:datenquelle:daten:source :source:sources :sources:donné"
    "es :sourcesourcesfuentefuente:fuentesfuentes:datos:fontefonte:fontifonti:dati:fontesfontes:dados:bronbron:bronnenbronnen"
    ":źródłoŹródłoźródło:Źródło:źródłaŹródłaźródła:Źródła:źródło danychŹródło danychdane:na pod"
    "st.:kaynakkaynak:kaynaklarkaynaklar:veri:källakälla:källorkällor:kildekilde:kilderkilder:zdrojzdroj:zdrojezdroje:dat"
    "a:источникИсточникисточник:Источник:источникиИсточникиисточник"
    "и:Источники:данные:Данные:джерелоДжерелоджерело:Джерело:джерела"
    "Джереладжерела:Джерела:дані:Дані:sursasursa:sursă:sursesurse:date:πηγήΠηγήπηγή"
    ":Πηγή:πηγές:Πηγές:στοιχεία:Στοιχεία:forrásforrás:lähdelähde:izvor:(quelle(source(fuent"
    "e(fonte(bron(źródło(Źródło(@kaynak(källa(kilde(zdroj(источник(Источник(джерело(Джере"
    "ло(sursa(πηγή(Πηγήin prozentangaben inangaben in prozentin millionenin mio.in mioin mrd.in milliardenin euroin"
    " mio. euroin tausendalle angabeneinheit:einheiten:en pourcentageen %en millionsen milliardsen eurosen milliersunité :un"
    "ités :en porcentajeen millonesen milesen dólarescifras endatos enunidad:in percentualein milioniin miliardiin migliaia"
    "dati invalori inem percentagemem porcentagemem milhõesem bilhõesem milharesem r$em reaisvalores emdados emin procenten"
    "in procentin miljoenenin miljardenbedragen inw procentachw proc.w mlnw mln złw mldw tys.dane wwartości wjednostka:yüz"
    "de olarakmilyon tlmilyarbirim:i procenti miljoneri miljarderi tusentali prosenti millioneri mio.i mia.v procentechv mili"
    "onechv miliardáchv korunáchv tisícíchúdaje vÚdaje vв процентахВ процентахв млнВ млнв "
    "миллионахВ миллионахв миллиардахВ миллиардахв млрдВ млрдв тысяч"
    "ахВ тысячахв тыс.В тыс.в рубляхВ рубляхединица измеренияЕдиница "
    "измеренияед. изм.Ед. изм.у відсоткахУ відсоткаху млнУ млну мільйо"
    "нахУ мільйонаху мільярдахУ мільярдаху гривняхУ гривняхîn procenteÎn p"
    "rocenteîn milioaneÎn milioaneîn miliardeÎn miliardemilioane leiσε ποσοστόΣε ποσοστόσε εκατ."
    "Σε εκατ.ποσά σεΠοσά σεin millionsin thousandsin percent(in prozent(in millionen(in mio(in euro(in mill"
    "iarden(en %(en millions(en millones(en porcentaje(in milioni(em milhões(em %(w mln(w proc.(w tys.(i procent(v procentec"
    "h(в млн(В млн(в %(В %(în milioane(În milioanemit:moderation:moderiert vonregie:drehbuch:darsteller:besetzung"
    ":gäste:gast:zu gast:buch:kamera:laufzeit:fskproduktion:avec :présenté parprésentation :réalisation :réalisé parde"
    " et avecscénario :invités :invité :distribution :durée :mise en scène :presentado porpresenta:dirección:director:g"
    "uion:reparto:intérpretes:invitados:duración:conduce:condotto daregia:regia disceneggiatura:cast:interpreti:ospiti:dura"
    "ta:apresentação:direção:realização:roteiro:elenco:convidados:duração:presentatie:gepresenteerd doorregisseur:sce"
    "nario:gasten:speelduur:prowadzenie:prowadzi:reżyseria:scenariusz:obsada:występują:goście:gość:czas trwania:sunan:y"
    "önetmen:oyuncular:senaryo:konuk:konuklar:süre:programledare:regi:manus:skådespelare:medverkande:gäster:vært:instruk"
    "tør:manuskript:medvirkende:gæster:regissør:skuespillere:gjester:režie:scénář:hrají:účinkují:Účinkují:host"
    "é:moderuje:режиссер:Режиссер:режиссёр:Режиссёр:сценарий:Сценарий:в р"
    "олях:В ролях:ведущий:Ведущий:гости:Гости:гость:Гость:в гостях:В го"
    "стях:хронометраж:Хронометраж:режисер:Режисер:сценарій:Сценарій:"
    "у ролях:У ролях:гості:Гості:scenariul:distribuția:invitați:σκηνοθεσία:Σκηνοθεσ"
    "ία:σενάριο:Σενάριο:παίζουν:Παίζουν:πρωταγωνιστούν:Πρωταγωνιστού"
    "ν:παρουσίαση:Παρουσίαση:pressekontaktpressekontaktepresseansprechpartneransprechpartner für die pr"
    "esseansprechpartner für medienmedienkontaktkontakt für medienrückfragehinweisrückfragen anrückfragen & kontaktfür "
    "rückfragenweitere informationen:weitere informationen unterweitere auskünfteoriginal-content von:originaltextots:tel.:"
    "telefon:tel:fax:e-mail:mobil:internet:contact pressecontacts pressecontact médiacontacts médiascontact médiasrelation"
    "s presserelations investisseursservice de pressepour plus d’informationspour plus d'informationstél. :tél :télépho"
    "ne :courriel :contacto de prensacontacto para medioscontactos de prensagabinete de prensapara más informaciónrelacione"
    "s con inversoresteléfono:tfno.:correo electrónico:contatti stampacontatti per la stampacontatto stampaufficio stampape"
    "r ulteriori informazioniper informazioniper maggiori informazionitelefono:contato para imprensacontatos para imprensacon"
    "tacto de imprensacontactos de imprensaassessoria de imprensagabinete de imprensapara mais informaçõesmais informaçõe"
    "s:informações à imprensatelefone:perscontactcontact voor de persniet voor publicatienoot voor de redactienoot aan red"
    "actiesvoor meer informatietelefoon:kontakt dla mediówkontakt dla prasykontakt prasowybiuro prasowewięcej informacji:do"
    "datkowych informacji udzielaosoba do kontaktubasın iletişimbasın İletişimbasın irtibatbasın İrtibatmedya iletiş"
    "immedya İletişimiletişim bilgileriİletişim bilgileriiletişim:İletişim:ayrıntılı bilgi içinayrıntılı bilgi"
    " İçindetaylı bilgi içindetaylı bilgi İçine-posta:presskontaktpresskontakterför mer informationför ytterligare i"
    "nformationkontaktuppgifterkontakt for pressenfor yderligere informationfor mere informationyderligere oplysningerfor mer"
    " informasjonfor ytterligere informasjonkontakt pro médiakontakt pro novinářekontakty pro médiatiskové oddělenítis"
    "kový mluvčí:pro více informacídalší informace:контакты для смиКонтакты для смикон"
    "такты для прессыКонтакты для прессыконтактное лицоКонтактное ли"
    "цоконтактная информацияКонтактная информацияпресс-служба:Пресс"
    "-служба:за дополнительной информациейЗа дополнительной информац"
    "иейдополнительная информация:Дополнительная информация:тел.:Тел"
    ".:телефон:Телефон:почта:Почта:контакти для зміКонтакти для змікон"
    "такти для пресиКонтакти для пресиконтакти для медіаКонтакти для "
    "медіапресслужба:Пресслужба:за додатковою інформацієюЗа додатко"
    "вою інформацієюdate de contactcontact presăcontact mediapersoană de contactpersoane de contactpentru mai"
    " multe informațiipentru informații suplimentarebiroul de presăcomunicat de presăυπεύθυνος επικοινω"
    "νίαςΥπεύθυνος επικοινωνίαςστοιχεία επικοινωνίαςΣτοιχεία επικο"
    "ινωνίαςγραφείο τύπουΓραφείο τύπουγια περισσότερες πληροφορίεςΓ"
    "ια περισσότερες πληροφορίεςεπικοινωνία:Επικοινωνία:τηλ.:Τηλ.:τηλ"
    "έφωνο:Τηλέφωνο:pressemitteilungcommuniqué de pressecomunicado de prensanota de prensacomunicato stampacomu"
    "nicado de imprensanota à imprensapersberichtinformacja prasowakomunikat prasowybasın bültenibasın açıklamasıpress"
    "meddelandepressemeddelelsepressemeldingtisková zprávaпресс-релизПресс-релизпресрелізПр"
    "есрелізпрес-релізПрес-релізδελτίο τύπουΔελτίο τύπουmedia contactpress con"
    "tactinvestor relationsfor immediate releasefor more informationsperrfristembargodas wichtigste im überblickdas wichtigs"
    "te auf einen blickdas wichtigstedas wichtigste zum themain kürzeauf einen blickzusammenfassungkurz & knappkurz und knap"
    "pkurzfassungdie wichtigsten punktedie wichtigsten faktendie wichtigsten erkenntnissedie wichtigsten ereignissedarum geht"
    " esdarum geht’sdarum geht'sdarum gehtskurz zusammengefasstki-zusammenfassungüberblickÜberblickim überblickim fokusk"
    "ernpunktefazittl;drl’essentiell'essentiell’essentiel à retenirl'essentiel à retenirl’essentiel de l’infol'esse"
    "ntiel de l'infoà retenirÀ retenirce qu’il faut retenirce qu'il faut retenirce qu’il faut savoirce qu'il faut savoi"
    "ren brefen résumérésuméle résuméles points cléspoints clésles faitsl’info en brefl'info en brefle contexteclav"
    "eslas clavesen claveslo esenciallo más importanteen resumenresumenel resumenpuntos clavelos puntos claveen brevelo que "
    "debes saberqué se sabelo que se saberesumen iain sintesiin brevei punti chiavepunti chiavei punti salientiriassuntosint"
    "esicosa saperei fattile cose da sapereil riassuntoresumoem resumoem síntesepontos principaisprincipais pontosdestaqueso"
    " essencialo que saberentendaresumo por iaresumo da notíciasamenvattingin het kortkort samengevatde kernde belangrijkste"
    " puntenhet belangrijkste nieuwswat je moet wetenin één minuutkortw skrócienajważniejsze informacjenajważniejszepods"
    "umowaniestreszczenieskrótco musisz wiedziećco wiadomokluczowe informacjekluczowe faktykluczowe punktynajważniejsze fa"
    "ktyözetÖzethaber özetihaber ÖzetikısacaözetleÖzetleöne çıkanlarÖne çıkanlarÖne Çıkanlarneler olduneler b"
    "iliniyorhaberin özetihaberin Özetisammanfattningkort omi korthetdet viktigastedetta har häntdet här har häntdetta v"
    "et visammendragkort fortaltdet vigtigsteoverblikfå overblikketresuméoppsummeringoppsummertkortversjonendette er sakenh"
    "ovedpunktershrnutíve zkratcestručněto nejdůležitějšíco vímehlavní bodypřehledsouhrnкраткоКраткок"
    "ороткоКороткоглавноеГлавноесамое важноеСамое важноечто извест"
    "ноЧто известночто произошлоЧто произошлократкое содержаниеКрат"
    "кое содержаниекраткий пересказКраткий пересказосновноеОсновно"
    "евкратцеВкратцеитогиИтогипересказПересказстислоСтислоголовне"
    "ГоловненайважливішеНайважливішещо відомоЩо відомоосновнеОснов"
    "непідсумокПідсумокpe scurtrezumatcele mai importantepuncte cheieesențialce știmideile principaleμε"
    " λίγα λόγιαΜε λίγα λόγιαεν συντομίαΕν συντομίαπερίληψηΠερίληψησ"
    "ύνοψηΣύνοψητα βασικάΤα βασικάτι γνωρίζουμεΤι γνωρίζουμεkey pointskey "
    "takeawayssummaryat a glancein briefdie wichtigsten entwicklungendas wichtigste inki-generiertmit ki erstelltdiese zusamm"
    "enfassungzusammenfassung erstelltdieser text wurde mitrésumé généréce résumérésumé pareste resumenresumen gener"
    "adoresumen elaboradoeste resumoresumo geradoriassunto generatoquesto riassuntosintesi generatadeze samenvattingsamenvatt"
    "ing doorstreszczenie wygenerowanepodsumowanie wygenerowanebu özetbu Özetyapay zekasammanfattningen ärdenna sammanfatt"
    "ningdette resuméoppsummeringen ershrnutí vytvořilatoto shrnutísummary generatedai summaryanmerkung der redaktionanm."
    " d. red.anm. d. r.anm. der redaktionhinweis der redaktionhinweis:transparenzhinweiskorrektur:korrekturhinweisin einer fr"
    "üheren versionin einer ersten versionin einer früheren fassungin einer vorherigen versionwir haben den fehlerdieser ar"
    "tikel wurde aktualisiertdieser text erschien zuerstdieser artikel erschien zuerstdieser beitrag erschiender artikel wurd"
    "edie redaktionnote de la rédactionndlrn.d.l.r.erratumrectificatifprécision :mise à jour :une version précédenteune "
    "première versioncet article a été mis à jourcet article a été modifiécet article a été publiécet article est p"
    "arucet article est initialementnota del editornota de la redacciónn. de la r.fe de erroresfe de erratascorrección:una "
    "versión anterioresta noticia ha sido actualizadaeste artículo fue publicadoeste artículo se publicónota della redazi"
    "onenota di redazionendrn.d.r.errata corrigerettificacorrezione:una versione precedentequesto articolo è stato aggiornat"
    "oquesto articolo è stato pubblicatonota da redaçãonota do editornota da direçãoerrata:correção:uma versão anteri"
    "orversão anterior desteeste texto foi atualizadoesta reportagem foi atualizadaeste artigo foi atualizadoeste artigo foi"
    " publicadonota de redaçãonoot van de redactienaschrift redactiecorrectie:rectificatieeen eerdere versiedit artikel is "
    "aangepastdit artikel is bijgewerktdit artikel verscheen eerderod redakcjiprzypis redakcjiprzyp. red.red.)sprostowaniekor"
    "ekta:wcześniejsza wersjawe wcześniejszej wersjiartykuł został zaktualizowanyartykuł ukazał sięeditörün notuedit"
    "ör notu(ed.n.)düzeltmebu haber güncellenmiştirbu haber ilk olarakbu haber İlk olarakredaktionens kommentarredaktion"
    "ens anmärkningreds. anm.rättelseen tidigare versionartikeln har uppdateratsredaktionel noterettelse:en tidligere versi"
    "onartiklen er opdateretartiklen er rettet(red. anm.)red.anmen tidligere versjonsaken er oppdatertartikkelen er oppdatert"
    "poznámka redakcepozn. red.pozn. redakceoprava:v původní verzipředchozí verzečlánek jsme aktualizovaliČlánek jsm"
    "e aktualizovaličlánek byl aktualizovánČlánek byl aktualizovántext jsme aktualizovaliпримечание реда"
    "кцииПримечание редакцииот редакцииОт редакцииисправление:Испра"
    "вление:уточнение:Уточнение:поправка:Поправка:в предыдущей верси"
    "иВ предыдущей версиив первоначальной версииВ первоначальной вер"
    "сииновость дополняетсяНовость дополняетсяматериал дополняется"
    "Материал дополняетсяновость обновленаНовость обновленатекст об"
    "новленТекст обновленвнесен в реестрВнесен в реестрпризнан иноаг"
    "ентомПризнан иноагентом"
    "";
inline constexpr char letters_3[] =
    "признана иноагентомПризнана иноагентомпризнано иностранным аге"
    "нтомПризнано иностранным агентомпризнан иностранным агентомПри"
    "знан иностранным агентомзапрещена в россииЗапрещена в россиизап"
    "рещена в рфЗапрещена в рфзапрещенная в рфЗапрещенная в рфдеятель"
    "ность запрещенаДеятельность запрещенавід редакціїВід редакціїп"
    "рим. редПрим. редпримітка редакціїПримітка редакціївиправлення:"
    "Виправлення:оновлено:Оновлено:у попередній версіїУ попередній в"
    "ерсіїматеріал доповнюєтьсяМатеріал доповнюєтьсяnota redacțiein.r.nota reda"
    "cţieieratăo versiune anterioarăarticolul a fost actualizatacest articol a fostarticol în curs de actualizareștire "
    "în curs de actualizareȘtire în curs de actualizareσημείωση σύνταξηςΣημείωση σύνταξης"
    "σημείωση της σύνταξηςΣημείωση της σύνταξηςδιόρθωση:Διόρθωση:σ.σ."
    "Σ.σ.editor’s noteeditor's notecorrection:ende(ende)ende der meldungschlussfin(fin)fin define(fine)fim(fim)einde(eind"
    "e)koniec(koniec)son(son)slut(slut)sluttkonec(konec)конецКонецкінецьКінецьsfârșitτέλοςΤέλ"
    "οςvégeloppuend(end)#### # #* * ****___■ots(ots)(dpa)(afp)(efe)(ansa)(lusa)(pap)(čtk)(Čtk)(apa)(sda)(aa)(reuters)t"
    "raueranzeigetraueranzeigentodesanzeigetodesanzeigennachrufnachrufestarb im alter vonbeisetzungbeerdigungtrauerfeiertraue"
    "rgottesdienstbestattungurnenbeisetzungin stiller trauerin liebe und dankbarkeitwir nehmen abschiedwir trauern umhinterbl"
    "iebenenécrologieavis de décèsest décédéest décédées’est éteints'est éteints’est éteintes'est éteintecé"
    "rémonie religieuseinhumationcrémationcondoléancesont la douleur deont la tristesse defaire part du décèsni fleurs n"
    "i couronnesobituarionecrológicanecrológicasnecrologíaesquelaesquelasmurió a losd.e.p.descanse en pazel sepeliotanato"
    "riovelatoriosu familia ruegamisa funeralnecrologionecrologiè decedutoÈ decedutoè decedutaÈ decedutaè scomparsoÈ sc"
    "omparsoè scomparsaÈ scomparsasi è spentosi è spentale esequiela camera ardentene danno il triste annuncioobituáriom"
    "orre aosdeixa a mulherdeixa a viúvadeixa três filhoso velórioo sepultamentomissa de sétimo dianecrologiamissa de cor"
    "po presenteoverlijdensberichtin memoriamrouwadvertentiejarige leeftijdcrematieafscheidsdienstnekrolognekrologinie żyjeo"
    "dszedłodeszłauroczystości pogrzebowemsza żałobnapogrążeni w smutkuvefatcenaze namazıtoprağa verildidefnedildiba"
    "şsağlığıtaziyeölüm ilanıÖlüm ilanıÖlüm İlanıdödsannonsdödsfallminnesordhar avlidithar gått bortsörjes"
    " avsörjs avdødsfaldmindeordsov stille indbisættelseefterlader sigdødsannonseminneordgravferdetterlater segsmuteční"
    " oznámeníposlední rozloučenírozloučení sesmuteční obřadнекрологНекрологскончалсяСк"
    "ончалсяскончаласьСкончаласьушел из жизниУшел из жизниушла из жи"
    "зниУшла из жизнипрощание сПрощание спанихидаПанихидаотпеваниеО"
    "тпеваниесоболезнованияСоболезнованияпішов з життяПішов з життя"
    "пішла з життяПішла з життяпрощання зПрощання зспівчуттяСпівчутт"
    "яa decedats-a stinsa încetat din viațăînmormântareÎnmormântareînmormântareaÎnmormântareafuneraliicondoleanț"
    "edumnezeu să-lαπεβίωσεΑπεβίωσεέφυγε από τη ζωήΈφυγε από τη ζωήεξόδιος "
    "ακολουθίαΕξόδιος ακολουθίασυλλυπητήριαΣυλλυπητήριαobituarypersonalienpe"
    "rsonalianeuer chefneue chefinwird neuerwird neuewurde ernanntbeförderungtritt die nachfolgenachfolger vonnachfolgerin v"
    "onnominationsest nomméest nomméea été nomméa été nomméenombramientosnombramientoha sido nombradoha sido nombrada"
    "asume el cargoè stato nominatoÈ stato nominatoè stata nominataÈ stata nominatanomeaçõesnomeaçãofoi nomeadofoi no"
    "meadaexoneraçãoassume a presidênciabenoemd totbenoemingbenoemingenis benoemdmianowanymianowanapowołanypowołananomin"
    "acjeawansezmiany kadroweatamaatamalargörevine getirildigörevden alındıgenel müdürlüğüneutnämningarutses tillny"
    " vdudnævnelserudnævnt tilny direktørutnevntansatt somny sjefjmenovánínový ředitelnová ředitelkaназначен"
    "ияНазначенияназначениеНазначениеназначен на должностьНазначен"
    " на должностьосвобожден от должностиОсвобожден от должностикадр"
    "овые перестановкиКадровые перестановкипризначенийПризначенийп"
    "ризначенняПризначенняa fost numita fost numitănumiriδιορισμόςΔιορισμόςδιορι"
    "σμοίΔιορισμοίτοποθετήσειςΤοποθετήσειςαποστρατείαΑποστρατείαbe"
    "rlinhamburgmünchenmÜnchenkölnkÖlnfrankfurtfrankfurt/mainfrankfurt am mainstuttgartdüsseldorfdÜsseldorfleipzigdortm"
    "undbremendresdenhannovernürnbergnÜrnbergduisburgbochumwuppertalbielefeldbonnmünstermÜnstermannheimkarlsruheaugsburgw"
    "iesbadenkiellübecklÜbeckrostockschwerinmagdeburgerfurtjenaweimarpotsdamcottbuschemnitzmainzkoblenztriersaarbrückensaa"
    "rbrÜckenkasseldarmstadtheidelbergfreiburgulmkonstanzregensburgwürzburgwÜrzburgpassauaachengöttingengÖttingenbraunsc"
    "hweigwolfsburgoldenburgosnabrückosnabrÜckflensburgstralsundgreifswaldwiengrazlinzsalzburginnsbruckklagenfurtbregenzst."
    " pöltenst. pÖlteneisenstadtzürichzÜrichgenfbaselbernlausanneluzernst. gallenluganovaduzluxemburgbrüsselbrÜsselstra"
    "ßburgstrassburgparislondonrommailandmadridlissabonathenwarschaupragbudapestbukarestbelgradzagrebmoskaukiewkyjiwminskist"
    "anbulankarakopenhagenstockholmoslohelsinkirigatallinnvilniuswashingtonnew yorkpekingtokioneu-delhijerusalemtel avivkairo"
    "teheranbagdaddamaskusbeirutdavosden haagamsterdamdublinedinburghreykjaviklos angelessan franciscoseoulsingapursydneylyon"
    "marseilletoulousenantesstrasbourgmontpellierbordeauxlillerennesreimsle havresaint-ÉtiennetoulongrenobledijonnîmesnÎme"
    "svilleurbanneclermont-ferrandle mansaix-en-provencebrestlimogesamiensmetzperpignanbesançonbesanÇonorléansorlÉansroue"
    "nmulhousecaenavignonpoitiersdunkerqueversaillescannesbiarritzbayonnela rochellelorientquimpersaint-maloajacciobastiafort"
    "-de-francepointe-à-pitrepointe-À-pitrecayennenouméanoumÉapapeetesaint-denissaint-pierrebruxellesliègeliÈgenamurcha"
    "rleroianversgandbrugesgenèvegenÈveneuchâtelneuchÂtelfribourgbernebâlebÂleluxembourgmonacolondresromelisbonneathèn"
    "esathÈnesvarsoviepraguebucarestmoscoukyivviennecopenhaguepékinpÉkintokyole cairealgertunisrabatcasablancadakarabidjan"
    "bamakoouagadougouniameykinshasabeyrouthjérusalemjÉrusalemtéhérantÉhÉranmontréalmontrÉalquébecquÉbecottawaport-"
    "au-princebarcelonavalenciasevillazaragozamálagamÁlagamurciapalmapalma de mallorcalas palmas de gran canarialas palmasb"
    "ilbaoalicantecórdobacÓrdobavalladolidvigogijóngijÓnoviedoa coruñaa coruÑavitoriagranadaelchepamplonasan sebastián"
    "san sebastiÁndonostiasantanderlogroñologroÑoburgossalamancazamoratoledobadajozméridamÉridacácerescÁcereshuelvacá"
    "dizcÁdizjaénjaÉnalmeríaalmerÍacastellóncastellÓntarragonagironalleidahuescateruelcuencaguadalajaraciudad realalba"
    "cetesegoviaÁvilasoriapalencialugoourensepontevedrasantiago de compostelasanta cruz de tenerifeceutamelillaciudad de mé"
    "xicociudad de mÉxicoméxicomÉxicomonterreytijuanabuenos airesbogotábogotÁmedellínmedellÍncalilimasantiago de chile"
    "valparaísovalparaÍsocaracasquitoguayaquilla pazasunciónasunciÓnmontevideola habanasanto domingosan juansan josésan "
    "josÉciudad de panamáciudad de panamÁmanaguasan salvadortegucigalpaciudad de guatemalaguatemalabruselasnueva yorkwashi"
    "ngton d.c.parísparÍsromamilánmilÁnberlínberlÍnfráncfortfrÁncfortlisboaginebramoscúmoscÚpekínpekÍnjerusalénj"
    "erusalÉnestambulvarsoviavienapragaatenasmiamimilanonapolitorinopalermogenovabolognafirenzebaricataniaveneziaveronamessi"
    "napadovatriestebresciatarantomodenareggio calabriareggio emiliaperugiaravennalivornoriminicagliarifoggiaferrarasalernomo"
    "nzasiracusapescarabergamoforlìforlÌtrentovicenzaternibolzanonovarapiacenzaanconaarezzoudinecesenaleccepesarol'aquilal"
    "’aquilapotenzamateracatanzarocosenzacampobassoaostaluccasienavareseleccocremonamantovatrevisocittà del vaticanocittÀ"
    " del vaticanovaticanolampedusalondraparigiberlinostrasburgomoscakievpechinogerusalemmeginevraviennaateneil caironew delh"
    "isão paulosÃo paulorio de janeirobrasíliabrasÍliabelo horizonteporto alegrecuritibarecifemanausbelémbelÉmgoiâniag"
    "oiÂniacampinasflorianópolisflorianÓpolismaceiómaceiÓjoão pessoajoÃo pessoateresinacuiabácuiabÁcampo grandearaca"
    "jusão luíssÃo luÍsporto velhorio brancomacapámacapÁboa vistaribeirão pretoribeirÃo pretoportobragacoimbraaveiro"
    "ÉvorasetúbalsetÚbalfunchalponta delgadaviseuleiriabragançabraganÇavila realguimarãesguimarÃesluandamaputobissaud"
    "ílidÍlimacaugenebramoscovonova yorknova iorquepequimtóquiotÓquiobruxelasmadrivarsóviavarsÓviajerusalémjerusalÉmr"
    "otterdamutrechteindhovengroningentilburgalmerebredanijmegenarnhemhaarlemenschedemaastrichtleidendelftzwolleleeuwardenden"
    " boschassenmiddelburglelystadantwerpenbruggeleuvenmechelenbrusselparijslondenberlijnmoskoujeruzalemwenenpraaghilversumwa"
    "rszawakrakówkrakÓwŁódźŁÓdŹwrocławwrocŁawpoznańpoznaŃgdańskgdaŃskgdyniasopotszczecinbydgoszczlublinbiałyst"
    "okbiaŁystokkatowiceczęstochowaczĘstochowaradomtoruńtoruŃkielcerzeszówrzeszÓwolsztynopolegliwicezabrzezielona gór"
    "azielona gÓragorzów wielkopolskigorzÓw wielkopolskizakopanebrukselaparyżparyŻlondynmoskwakijówkijÓwlwówlwÓwwiln"
    "omińskmiŃskwiedeńwiedeŃrzymwaszyngtonnowy jorkwatykangenewastrasburgpekinjerozolimaİstanbulİzmirİzmİrbursaantaly"
    "aadanakonyagaziantepgazİantepŞanlıurfaŞanliurfakocaelikocaelİmersinmersİndiyarbakırdİyarbakirhataymanisamanİsak"
    "ayserikayserİsamsunbalıkesirbalikesİrkahramanmaraşkahramanmaraŞtekirdağtekİrdaĞsakaryadenizlidenİzlİmuğlamuĞ"
    "laeskişehireskİŞehİrmardinmardİntrabzonmalatyaerzurumafyonkarahisarafyonkarahİsarsivassİvasadıyamanadiyamanzongu"
    "ldaktokatelazığelaziĞkütahyakÜtahyaÇanakkaleedirneedİrneÇorumrizerİzegiresungİresunispartaaksarayyozgatdüzced"
    "ÜzcebolukastamonuuşakuŞakniğdenİĞdenevşehirnevŞehİrkırklarelikirklarelİyalovaamasyakarabükkarabÜkkarshakkar"
    "ihakkarİŞırnakŞirnaksiirtsİİrtbitlisbİtlİsbingölbİngÖlağrıaĞriiğdıriĞdirardahanartvinartvİntuncelitunc"
    "elİerzincanerzİncansinopsİnopbartınbartinkiliskİlİslefkoşalefkoŞagirnegİrnebakübakÜmoskovakİevbrükselbrÜks"
    "elberlİnparİsatinaatİnakahirekahİrekudüskudÜsgazzetahranbağdatbaĞdatŞampekİnwashİngtongöteborggÖteborgmalm"
    "ömalmÖuppsalavästeråsvÄsterÅsÖrebrolinköpinglinkÖpinghelsingborgjönköpingjÖnkÖpingnorrköpingnorrkÖpingume"
    "åumeÅluleåluleÅkirunagävlegÄvlesundsvallÖstersundkarlstadvisbyköpenhamnkÖpenhamnhelsingforskøbenhavnkØbenhavn"
    "aarhusodenseaalborgesbjergnuuktórshavntÓrshavnbergentrondheimstavangertromsøtromsØkristiansandbodøbodØdrammenbryss"
    "elmoskvareykjavíkreykjavÍkturkutampereouluprahabrnoostravaplzeňplzeŇliberecolomoucČeské budějoviceČeskÉ budĚjo"
    "vicehradec královéhradec krÁlovÉÚstí nad labemÚstÍ nad labempardubicezlínzlÍnjihlavakarlovy varybratislavakoš"
    "icekoŠiceŽilinanitraprešovpreŠovbanská bystricabanskÁ bystricatrnavatrenčíntrenČÍnvídeňvÍdeŇbruselkyjevvar"
    "šavavarŠavaŘímŘÍmpařížpaŘÍŽlondýnlondÝnŽenevaŠtrasburkjeruzalémjeruzalÉmМоскваМОСКВАСан"
    "кт-ПетербургСАНКТ-ПЕТЕРБУРГПетербургПЕТЕРБУРГС.-ПетербургС.-ПЕТ"
    "ЕРБУРГНовосибирскНОВОСИБИРСКЕкатеринбургЕКАТЕРИНБУРГКазаньКА"
    "ЗАНЬНижний НовгородНИЖНИЙ НОВГОРОДЧелябинскЧЕЛЯБИНСКСамараСАМ"
    "АРАОмскОМСКРостов-на-ДонуРОСТОВ-НА-ДОНУУфаУФАКрасноярскКРАСНОЯ"
    "РСКВоронежВОРОНЕЖПермьПЕРМЬВолгоградВОЛГОГРАДКраснодарКРАСНО"
    "ДАРСаратовСАРАТОВТюменьТЮМЕНЬТольяттиТОЛЬЯТТИБарнаулБАРНАУЛИ"
    "жевскИЖЕВСКУльяновскУЛЬЯНОВСКИркутскИРКУТСКХабаровскХАБАРОВС"
    "КВладивостокВЛАДИВОСТОКЯрославльЯРОСЛАВЛЬМахачкалаМАХАЧКАЛАТ"
    "омскТОМСКОренбургОРЕНБУРГКемеровоКЕМЕРОВОРязаньРЯЗАНЬАстраха"
    "ньАСТРАХАНЬПензаПЕНЗАЛипецкЛИПЕЦККалининградКАЛИНИНГРАДТулаТ"
    "УЛАСтавропольСТАВРОПОЛЬСочиСОЧИБелгородБЕЛГОРОДБрянскБРЯНСКК"
    "урскКУРСКТверьТВЕРЬМурманскМУРМАНСКАрхангельскАРХАНГЕЛЬСКПет"
    "розаводскПЕТРОЗАВОДСКВологдаВОЛОГДАЧитаЧИТАЯкутскЯКУТСКЮжно-"
    "СахалинскЮЖНО-САХАЛИНСКПетропавловск-КамчатскийПЕТРОПАВЛОВСК-"
    "КАМЧАТСКИЙМагаданМАГАДАНСимферопольСИМФЕРОПОЛЬСевастопольСЕВ"
    "АСТОПОЛЬГрозныйГРОЗНЫЙВладикавказВЛАДИКАВКАЗНальчикНАЛЬЧИКДо"
    "нецкДОНЕЦКЛуганскЛУГАНСКМелитопольМЕЛИТОПОЛЬМинскМИНСККиевКИ"
    "ЕВХарьковХАРЬКОВОдессаОДЕССАЛьвовЛЬВОВАстанаАСТАНААлматыАЛМА"
    "ТЫТашкентТАШКЕНТБишкекБИШКЕКДушанбеДУШАНБЕЕреванЕРЕВАНБакуБА"
    "КУТбилисиТБИЛИСИКишиневКИШИНЕВВильнюсВИЛЬНЮСРигаРИГАТаллинТА"
    "ЛЛИНБерлинБЕРЛИНПарижПАРИЖЛондонЛОНДОНБрюссельБРЮССЕЛЬЖенева"
    "ЖЕНЕВАВаршаваВАРШАВАПрагаПРАГАРимРИММадридМАДРИДВашингтонВАШ"
    "ИНГТОННью-ЙоркНЬЮ-ЙОРКПекинПЕКИНТокиоТОКИОСеулСЕУЛДелиДЕЛИАнк"
    "араАНКАРАСтамбулСТАМБУЛТегеранТЕГЕРАНДамаскДАМАСКИерусалимИЕ"
    "РУСАЛИМКаирКАИРКиївКИЇВХарківХАРКІВОдесаОДЕСАДніпроДНІПРОЛьв"
    "івЛЬВІВЗапоріжжяЗАПОРІЖЖЯКривий РігКРИВИЙ РІГМиколаївМИКОЛАЇВ"
    "МаріупольМАРІУПОЛЬВінницяВІННИЦЯХерсонХЕРСОНПолтаваПОЛТАВАЧе"
    "рнігівЧЕРНІГІВЧеркасиЧЕРКАСИЖитомирЖИТОМИРХмельницькийХМЕЛЬН"
    "ИЦЬКИЙЧернівціЧЕРНІВЦІРівнеРІВНЕІвано-ФранківськІВАНО-ФРАНКІВ"
    "СЬККропивницькийКРОПИВНИЦЬКИЙТернопільТЕРНОПІЛЬЛуцькЛУЦЬКУжг"
    "ородУЖГОРОДБахмутБАХМУТКраматорськКРАМАТОРСЬКМінськМІНСЬКБер"
    "лінБЕРЛІНbucureștibucureȘticluj-napocaclujtimișoaratimiȘoaraiașiiaȘiconstanțaconstanȚacraiovabrașovbra"
    "ȘovgalațigalaȚiploieștiploieȘtioradeabrăilabrĂilapiteștipiteȘtisibiubacăubacĂutârgu mureștÂrgu mureȘbaia "
    "marebuzăubuzĂubotoșanibotoȘanisatu maresuceavachișinăuchiȘinĂumoscovaierusalimΑθήναΑΘΉΝΑΘεσσαλο"
    "νίκηΘΕΣΣΑΛΟΝΊΚΗΠάτραΠΆΤΡΑΗράκλειοΗΡΆΚΛΕΙΟΛάρισαΛΆΡΙΣΑΒόλοςΒΌ"
    "ΛΟΣΙωάννιναΙΩΆΝΝΙΝΑΧανιάΧΑΝΙΆΡόδοςΡΌΔΟΣΚέρκυραΚΈΡΚΥΡΑΚαβάλαΚ"
    "ΑΒΆΛΑΠειραιάςΠΕΙΡΑΙΆΣΛευκωσίαΛΕΥΚΩΣΊΑΛεμεσόςΛΕΜΕΣΌΣΒρυξέλλες"
    "ΒΡΥΞΈΛΛΕΣΛονδίνοΛΟΝΔΊΝΟΠαρίσιΠΑΡΊΣΙΒερολίνοΒΕΡΟΛΊΝΟΜόσχαΜΌΣΧ"
    "ΑΚίεβοΚΊΕΒΟΟυάσινγκτονΟΥΆΣΙΝΓΚΤΟΝΝέα ΥόρκηΝΈΑ ΥΌΡΚΗΆγκυραΆΓΚΥ"
    "ΡΑΚωνσταντινούποληΚΩΝΣΤΑΝΤΙΝΟΎΠΟΛΗΡώμηΡΏΜΗΜαδρίτηΜΑΔΡΊΤΗΒελι"
    "γράδιΒΕΛΙΓΡΆΔΙljubljanasarajevoskopjerijekanovi sadpodgoricapristinatiranadebrecenszegedsiehe seiteseite 2"
    "mehr auf seitemehr dazu auf seiteweiter auf seitefortsetzung auf seitefortsetzung von seitebericht seitebericht auf seit"
    "esiehe auch seitekommentar seitelesen sie mehr auf seitesiehe kastensiehe infokasten(siehelire pagelire pageslire p.lire"
    " en pagevoir pagesuite pagesuite en pagesuite de la pagelire ci-contrelire ci-dessouslire aussi pagevoir ci-contrever p"
    "áginapágina siguientepasa a la páginaviene de la páginamás información en la páginacontinúa en la páginavéase "
    "páginavéase la páginaver recuadroa paginasegue a paginacontinua a paginasegue dalla primaalle paginevedi paginaserviz"
    "io a paginaleia mais na páginaleia na páginacontinua na páginacontinua na pág.veja na páginaleia mais na pág.zie p"
    "aginalees verder op paginavervolg op paginavervolg van paginameer op paginapatrz str.patrz stronawięcej na str.ciąg da"
    "lszy na str.dokończenie na str.czytaj na str.cd. na str.devamı sayfasayfadasayfa 1se sidanläs mer på sidanfortsättn"
    "ing på sidanfortsättning på nästase sidefortsættes sidelæs mere sidefortsetter sideles mer sideviz stranaviz str.p"
    "okračování na straněpokračování na str.více na straněсм. стр.См. стр.продолжение на ст"
    "р.Продолжение на стр.окончание на стр.Окончание на стр.подробнее "
    "на стр.Подробнее на стр.начало на стр.Начало на стр.див. стор.Див. с"
    "тор.продовження на стор.Продовження на стор.vezi paginacontinuare în paginacontinu"
    "area în paginaσελίδαΣελίδασυνέχεια στη σελίδαΣυνέχεια στη σελίδαsee pagec"
    "ontinued on pagefragequestion :preguntadomandaperguntavraagpytanie:sorufrågaspørgsmål:spørsmål:otázkaвопрос"
    "Вопроспитання:Питання:запитання:Запитання:întrebareÎntrebareερώτηση:Ερ"
    "ώτηση:ερ.Ερ.ε:Ε:interviewer:antwortréponse :respuestar:rispostarespostaantwoordodpowiedź:cevapyanıt:svar:o"
    "dpověďответОтветвідповідь:Відповідь:răspunsαπάντηση:Απάντηση:απ.Απ.α"
    ":Α:a:uhrmezmeszheureheureshorashoraorehrs.hs.uurgodz.godzgodzinasaatkl.klklokkenklockanhodinhod.часовЧасовώ"
    "ραΏραπ.μ.Π.μ.μ.μ.Μ.μ.πμΠμμμΜμa.m.p.m.pma. m.p. m.ösÖsööÖööğleden sonraÖğleden sonraöğle"
    "den önceÖğleden önceÖğleden Önceodp.dop.mskмскМскпо москвеПо москвеcetcestgmtutcbsteeteestt"
    "rtbrtwibheure de parishora peninsularhora localhorário de brasíliaora localelokale tijdczasu lokalnegotsimontagdiensta"
    "gmittwochdonnerstagfreitagsamstagsonnabendsonntagmo.di.mi.do.fr.sa.so.mo,fr,heutegesternmittagsabendsmorgensnachtslundim"
    "ardimercredijeudivendredisamedidimanchelun.mar.mer.jeu.ven.sam.dim.aujourd'huiaujourd’huilunesmartesmiércolesjuevesvi"
    "ernessábadodomingomié.jue.vie.sáb.dom.hoyayerlunedìmartedìmercoledìgiovedìvenerdìsabatodomenicagio.sab.oggiieris"
    "egunda-feiraterça-feiraquarta-feiraquinta-feirasexta-feiraseg.ter.qua.qui.sex.hojeontemmaandagdinsdagwoensdagdonderdagv"
    "rijdagzaterdagzondagwo.vr.za.zo.vandaaggisterenponiedziałekwtorekśrodaŚrodaczwartekpiąteksobotaniedzielapon.wt.śr."
    "Śr.czw.pt.sob.niedz.dzisiajdziśwczorajpazartesisalıçarşambaÇarşambaperşembecumacumartesipazarpztcumcmtbugündün"
    "måndagtisdagonsdagtorsdagfredaglördagsöndagidagigårmandagtirsdaglørdagsøndagman.tirs.ons.tors.fre.lør.søn.i dagi"
    " gårpondělíúterýÚterýstředačtvrtekČtvrtekpáteknedělednesvčeraпонедельникПонедельникв"
    "торникВторниксредаСредачетвергЧетвергпятницаПятницасубботаСу"
    "бботавоскресеньеВоскресеньепнПнвтВтсрСрчтЧтптПтсбСбвсВспн.Пн."
    "вт.Вт.ср.Ср.чт.Чт.пт.Пт.сб.Сб.вс.Вс.сегодняСегоднявчераВчерапонеді"
    "локПонеділоквівторокВівтороксередаСередачетверЧетверп'ятниця"
    "П'ятницяп’ятницяП’ятницясуботаСуботанеділяНеділяндНдсьогодн"
    "іСьогоднівчораВчораlunimarțimiercurijoivinerisâmbătăduminicăastăziδευτέραΔευτέρα"
    "τρίτηΤρίτητετάρτηΤετάρτηπέμπτηΠέμπτηπαρασκευήΠαρασκευήσάββατ"
    "οΣάββατοκυριακήΚυριακήσήμεραΣήμεραχθεςΧθεςhétfőkeddszerdacsütörtökpéntek"
    "szombatvasárnapmaanantaitiistaikeskiviikkotorstaiperjantailauantaisunnuntaiponedjeljakutoraksrijedačetvrtakČetvrtakpe"
    "taksubotanedjeljamondaytuesdaywednesdaythursdayfridaysaturdaysundayjanuarjännerjanjan.jän.janvierjanvjanv.eneroeneene."
    "gennaiogengen.janeirojanuaristyczniastyczeństysty.ocakocalednaledenled.январяЯнваряянварьЯнварь"
    "янвЯнвянв.Янв.січняСічнясіченьСіченьсічСічсіч.Січ.ianuarieianian.ιανο"
    "υαρίουΙανουαρίουιανουάριοςΙανουάριοςιανΙανιαν.Ιαν.januaryjanuárjanuára"
    "tammikuutammikuutasiječnjagenerjanúarянуариЯнуариfebruarfeberfebfeb.févrierfévrfévr.févfév.febrerofeb"
    "braiofevereirofevfev.februarifebrfebr.lutegolutylutlut.şubatŞubatşubŞubúnoraÚnoraúnorÚnorúno.Úno.феврал"
    "яФевраляфевральФевральфевФевфев.Фев.феврФеврфевр.Февр.лютогоЛю"
    "тоголютийЛютийлютЛютлют.Лют.februarieφεβρουαρίουΦεβρουαρίουφεβρου"
    "άριοςΦεβρουάριοςφεβΦεβφεβ.Φεβ.februaryfebruárfebruárahelmikuuhelmikuutaveljačefebrerfebr"
    "úarфевруариФевруариmärzmärmär.marsmarzomarmar.marçomaartmrtmrt.marcamarzecmartbřeznabřezenbře.м"
    "артаМартамартМартмарМармар.Мар.березняБерезняберезеньБерезень"
    "берБербер.Бер.martieμαρτίουΜαρτίουμάρτιοςΜάρτιοςμαρΜαρμαρ.Μαρ.marchm"
    "árciusmárc.maaliskuumaaliskuutaožujkamarçmarecmrzmrz.mars.aprilaprapr.avrilavravr.abrilabrabr.aprilekwietniakwiecie"
    "ńkwikwi.nisannisdubnadubendub.апреляАпреляапрельАпрельапрАпрапр.Апр.квітняК"
    "вітняквітеньКвітеньквіКвікві.Кві.квітКвітквіт.Квіт.aprilieαπριλίο"
    "υΑπριλίουαπρίλιοςΑπρίλιοςαπρΑπραπρ.Απρ.áprilisÁprilisápr.Ápr.huhtikuuhuhtikuuta"
    "travnjaaprílaprílaаприлАприлmaimayomaymay.maggiomagmag.maiomai.meimajamajmayıskvětnakvětenkvě.маяМа"
    "ямайМайтравняТравнятравеньТравеньтраТратра.Тра.травТравтрав.Т"
    "рав.μαΐουΜαΐουμάιοςΜάιοςμαϊΜαϊμαϊ.Μαϊ.μαιΜαιmájusmáj.toukokuutoukokuutasvibnj"
    "amaigmájamájmaíjunijunjun.juinjuniogiugnogiugiu.junhoczerwcaczerwiecczecze.haziranhazčervnaČervnačervenČervenčvn"
    ".Čvn.июняИюняиюньИюньиюнИюниюн.Июн.червняЧервнячервеньЧервеньче"
    "рЧерчер.Чер.червЧервчерв.Черв.iunieiuniun.ιουνίουΙουνίουιούνιοςΙούνι"
    "οςιουνΙουνιουν.Ιουν.junejúniusjún.kesäkuukesäkuutalipnjajunyjúnajúnjúníюниЮниjulijuljul."
    "juilletjuiljuil.julioluglioluglug.julholipcalipiecliplip.temmuztemčervenceČervencečervenecČervenecčvc.Čvc.июля"
    "ИюляиюльИюльиюлИюлиюл.Июл.липняЛипнялипеньЛипеньлипЛиплип.Лип."
    "iulieiuliul.ιουλίουΙουλίουιούλιοςΙούλιοςιουλΙουλιουλ.Ιουλ.julyjúliusjúl.he"
    "inäkuuheinäkuutasrpnjajulioljúlajúljúlíюлиЮлиaugustaugaug.aoûtaoutagostoagoago.agosto.augustusaugustisierpn"
    "iasierpieńsiesie.ağustosağusrpnasrpensrp.августаАвгустаавгустАвгуставгАвгавг.Ав"
    "г.серпняСерпнясерпеньСерпеньсерСерсер.Сер.серпСерпсерп.Серп.αυ"
    "γούστουΑυγούστουαύγουστοςΑύγουστοςαυγΑυγαυγ.Αυγ.augusztuselokuuelokuutakol"
    "ovozaagostaugustaágústÁgústseptemberseptsept.sepsep.septembreseptiembresetiembresettembresetset.settsett.setembrowrz"
    "eśniawrzesieńwrzwrz.eylüleylzářízář.сентябряСентябрясентябрьСентябрьсенСен"
    "сен.Сен.сентСентсент.Сент.вересняВереснявересеньВересеньверВер"
    "вер.Вер.septembrieσεπτεμβρίουΣεπτεμβρίουσεπτέμβριοςΣεπτέμβριοςσεπΣ"
    "επσεπ.Σεπ.σεπτΣεπτσεπτ.Σεπτ.szeptemberszept.syyskuusyyskuutarujnasetembreseptembraсептемв"
    "риСептемвриoktoberoktokt.octobreoctoct.octubreottobreottott.outubrooutout.październikapaździernikpaźpaź.e"
    "kimekiříjnaŘíjnaříjenŘíjenříj.Říj.октябряОктябряоктябрьОктябрьоктОктокт"
    ".Окт.жовтняЖовтняжовтеньЖовтеньжовЖовжов.Жов.жовтЖовтжовт.Жовт."
    "octombrieοκτωβρίουΟκτωβρίουοκτώβριοςΟκτώβριοςοκτΟκτοκτ.Οκτ.octoberoktób"
    "erlokakuulokakuutaoktóbraоктомвриОктомвриnovembernovnov.novembrenoviembrenovembrolistopadalistopadlisli"
    "s.kasımkaslistopaduноябряНоябряноябрьНоябрьнояНояноя.Ноя.ноябНоябнояб."
    "Нояб.листопадаЛистопадалистопадЛистопадлисЛислис.Лис.noiembrienoinoi."
    "νοεμβρίουΝοεμβρίουνοέμβριοςΝοέμβριοςνοεΝοενοε.Νοε.marraskuumarraskuutast"
    "udenoganovembranóvemberноемвриНоемвриdezemberdezdez.décembredécdéc.decdec.diciembredicdic.dicembredeze"
    "mbrodecembergrudniagrudzieńgrugru.aralıkaraprosinceprosinecpro.desemberdesdes.декабряДекабрядекабр"
    "ьДекабрьдекДекдек.Дек.грудняГруднягруденьГруденьгруГругру.Гру."
    "грудГрудгруд.Груд.decembrieδεκεμβρίουΔεκεμβρίουδεκέμβριοςΔεκέμβρι"
    "οςδεκΔεκδεκ.Δεκ.joulukuujoulukuutaprosincadesembredecembraдекемвриДекемвриserieexklusivint"
    "erviewanalysekommentarkolumneglosseessayreportageporträthintergrundfaktencheckeilmeldunglivebloglivetickerlivenewsblogt"
    "ickerupdatemeinungleitartikelgastbeitragrezensionprotokolldossierépisode 1Épisode 1épisode 2Épisode 2exclusifinfo le"
    " mondeinfo le figaroentretienenquêtedécryptagerécitportraittribuneéditorialÉditorialchroniquecritiquetémoignageté"
    "moignagesdirecten directalerte infofactuelgrand formatselectionexclusivaexclusivoentrevistaanálisisreportajecrónicaper"
    "filtribunaeditorialcolumnacríticaopiniónen directodirectoúltima horaÚltima horaurgenteen vivominuto a minutoverifica"
    "ciónespecialcapítulo 1esclusivaesclusivointervistal’intervistal'intervistaanalisil’analisil'analisiinchiestaritrat"
    "toil ritrattoeditorialecommentoil commentorecensionela recensionedirettain direttaultim’oraultim'orail casoil racconto"
    "la storiaspecialepuntataanálisereportagemcolunaopiniãoao vivoem diretosérieparte 1parte 2exclusiefprofielcolumncommen"
    "taarrecensieopiniedeel 1deel 2tylko u naswywiadrozmowaanalizareportażsylwetkafelietonkomentarzrecenzjaopiniana żyworel"
    "acjarelacja na żywopilnez ostatniej chwilicyklczęść 1część 2odcinek 1özel haberÖzel haberözelÖzelröportajsö"
    "yleşianalizportreköşe yazısıyorumgörüşcanlıson dakikaflaşdosyayazı dizisibölüm 1exklusivtintervjuanalysport"
    "rättkrönikaledaredebattrecensiondirektdirektrapportjust nudel 1del 2eksklusivtportrætklummelederdebatanmeldelsekronik"
    "featureportrettkronikkdirekteexkluzivněrozhovoranalýzareportážportrétkomentářglosasloupekrecenzeonlineživěŽiv"
    "ěseriáldíl 11. dílэксклюзивЭксклюзивинтервьюИнтервьюанализАнализана"
    "литикаАналитикарепортажРепортажпортретПортретколонкаКолонкак"
    "омментарийКомментариймнениеМнениерецензияРецензияобзорОбзорр"
    "асследованиеРасследованиеонлайнОнлайнпрямая трансляцияПрямая "
    "трансляциямолнияМолниясрочноСрочноспецпроектСпецпроектсюжетС"
    "южетчасть 1Часть 1ексклюзивЕксклюзивінтерв’юІнтерв’юінтерв'юІ"
    "нтерв'юаналітикаАналітикадумкаДумкаоглядОглядрозслідуванняРо"
    "зслідуваннянаживоНаживотерміновоТерміновоспецпроєктСпецпроєк"
    "тexclusivinterviuanalizăreportajportretcomentariucronicăinvestigațielive textbreaking newsepisodul 1αποκλεισ"
    "τικόΑποκλειστικόαποκλειστικήΑποκλειστικήσυνέντευξηΣυνέντευξη"
    "ανάλυσηΑνάλυσηρεπορτάζΡεπορτάζάποψηΆποψηκριτικήΚριτικήέκτακτ"
    "οΈκτακτοζωντανάΖωντανάexclusiveopinionexplainerlive blogbreaking(exklusiv)serie:teil folge 1folge "
    "2folge 3reportage série «[exclusif]exclusif -exclusif.entretien -enquête -entretien.[esclusiva]print-ausgabeheft ausg"
    "abe seite 1seite 2seite 3s. 1page 1página 1pagina 1strona 1str. 1sayfa 1sidan 1side 1strana 1стр. 1Стр. 1erschien"
    "en in ausgabeaus dem magazinэтот текстЭтот текстсюжет:Сюжет:herrfraudr.prof.professorprofess"
    "orinpräsidentpräsidentinbundespräsidentbundeskanzlerbundeskanzlerinkanzlerkanzlerinvizekanzlerministerministerinminis"
    "terpräsidentministerpräsidentinaußenministeraußenministerininnenministerinnenministerinfinanzministerfinanzministeri"
    "nbundesministerbundesministerinstaatssekretärstaatssekretärinbürgermeisterbürgermeisterinoberbürgermeisteroberbürg"
    "ermeisterinlandratlandrätinabgeordneterabgeordnetesenatorsenatorinsprechersprecherinvorsitzendervorsitzendechefchefinge"
    "schäftsführergeschäftsführerinvorstanddirektordirektorinleiterleiterinrichterrichterintrainertrainerinkapitänanalys"
    "tanalystinökonomÖkonomökonominÖkonominmieterinmonsieurmadamem.mmemllemeprprésidentprésidentepremier ministrepremi"
    "ère ministreministresecrétaire d’étatsecrétaire d'étatmairedéputédéputéesénateursénatricepréfetpréfètepr"
    "ocureurprocureurejugedirecteurdirectricepdgporte-parolecheffeentraîneurcapitaineprofesseurprofesseureseñorseñorasr.sr"
    "a.dondoñad.dña.drdra.presidentepresidentaprimer ministroministroministravicepresidentevicepresidentasecretariosecretar"
    "iaalcaldealcaldesadiputadodiputadasenadorsenadoragobernadorgobernadoraconsejeroconsejeraportavozfiscaljuezjuezadirectord"
    "irectoraentrenadorcapitánprofesorprofesorasignorsignorasig.sig.radott.dott.ssadottordottoressaavv.avvocatoing.on.onorev"
    "olepremierpresidente del consigliosottosegretariosindacosindacadeputatodeputatasenatoresenatricegovernatoreassessoreproc"
    "uratoregiudicedirettoredirettriceallenatorecapitanoprofessoreprofessoressaportavocesenhorsenhoradr.ªprimeiro-ministrose"
    "cretáriosecretáriaprefeitoprefeitaautarcadeputadodeputadagovernadorgovernadoravereadorprocuradorjuizjuízadiretordiret"
    "oratreinadortécnicocapitãoprofessoraporta-vozmeneermevrouwdhr.mevr.mw.minister-presidentstaatssecretarisburgemeesterwe"
    "thouderkamerlidwoordvoerdervoorzitterrechterofficier van justitiehoogleraarpanpaniprezydentwicepremierwiceministermarsza"
    "łekwojewodaburmistrzwójtposełposłankaradnyradnarzecznikrzeczniczkaprezesdyrektordyrektorkaprokuratorsędziatrenerkap"
    "itandoktorsayınbaybayancumhurbaşkanıbaşbakanbakanbakanıbaşkanbaşkanıbelediye başkanımilletvekilivalivalisikaym"
    "akamgenel başkanımüdürügenel müdürüsözcüsüsavcıhakimavukatprof. dr.doç. dr.teknik direktörkaptanfrustatsmi"
    "nisterutrikesministerfinansministerpresidentpartiledareriksdagsledamotborgmästarelandshövdingtalespersonordförandevdd"
    "irektöråklagareÅklagaredomaretränarelagkaptenstatsministerenudenrigsministerborgmesterfolketingsmedlemformanddirekt"
    "ørtalspersonanklagerdommertrænerutenriksministerordførerstortingsrepresentantlederstatsadvokatpaníprezidentpremiérp"
    "remiérkaministrministryněhejtmanhejtmankaprimátorprimátorkastarostastarostkaposlanecposlankyněsenátorsenátorkamlu"
    "včípředsedapředsedkyněředitelŘeditelředitelkaŘeditelkasoudcesoudkyněstátní zástupcetrenérkapitánпрез"
    "идентПрезидентпремьер-министрПремьер-министрпремьерПремьермин"
    "истрМинистрзамминистраЗамминистравице-премьерВице-премьергубе"
    "рнаторГубернатормэрМэрдепутатДепутатсенаторСенаторспикерСпик"
    "ерглаваГлавапредседательПредседательсекретарьСекретарьпресс-"
    "секретарьПресс-секретарьдиректорДиректоргендиректорГендирект"
    "оргенеральный директорГенеральный директорпрокурорПрокурорсуд"
    "ьяСудьяадвокатАдвокаттренерТренеркапитанКапитанпрофессорПроф"
    "ессоракадемикАкадемикпатриархПатриархпрем’єр-міністрПрем’єр-"
    "міністрпрем'єр-міністрПрем'єр-міністрміністрМіністрміністеркаМ"
    "іністеркамерМерголоваГоловадепутаткаДепутаткаречникРечникреч"
    "ницяРечницядиректоркаДиректоркасуддяСуддяdomnuldoamnadl.dna.președintepreședi"
    "ntelepreședintapremierulprim-ministruministrulministruprimarprimaruldeputatpurtător de cuvântprocurorjudecătorantren"
    "orcăpitanκ.Κ.κοςΚοςκαΚαπρόεδροςΠρόεδροςπρωθυπουργόςΠρωθυπουργόςυπ"
    "ουργόςΥπουργόςυφυπουργόςΥφυπουργόςδήμαρχοςΔήμαρχοςβουλευτήςΒ"
    "ουλευτήςεκπρόσωποςΕκπρόσωποςδιευθυντήςΔιευθυντήςεισαγγελέαςΕ"
    "ισαγγελέαςδικαστήςΔικαστήςπροπονητήςΠροπονητήςκαθηγητήςΚαθηγ"
    "ητήςmrmr.mrsmrs.msprime ministerceodieser text erschien zuerstdieser artikel erschiendieser beitrag stammtübernomme"
    "n vonÜbernommen vonmit freundlicher genehmigungaus dem englischenoriginal-content vonein artikel auscet article est rep"
    "ubliécet article a été publiécet article est paruarticle publié avecreproduit avec l’aimable autorisationreprodui"
    "t avec l'aimable autorisationeste artículo fue publicado originalmenteeste artículo se publicó originalmentepublicado"
    " originalmente enartículo publicado enquesto articolo è stato pubblicatopubblicato originariamente suarticolo pubblica"
    "to super gentile concessioneeste artigo foi publicado originalmentepublicado originalmente emtexto originalmente publica"
    "dodit artikel verscheen eerderovergenomen vanartykuł pochodzi ztekst ukazał siętekst pierwotnie ukazałartykuł pierw"
    "otniebu haber ilk kezbu haber İlk kezbu yazı ilk olarakbu yazı İlk olarakhaberin tamamıalıntıdırartikeln publice"
    "rades förstartiklen blev førstsaken ble først publisertčlánek vyšelČlánek vyšelčlánek původně vyšelČláne"
    "k původně vyšelpřevzato zpřevzato zeтекст впервые опубликованТекст впервые оп"
    "убликованстатья впервые опубликованаСтатья впервые опубликован"
    "аматериал впервые опубликованМатериал впервые опубликованориги"
    "нал статьиОригинал статьиоригинал материалаОригинал материалап"
    "ерепечатаноПерепечатаноза матеріаламиЗа матеріаламиоригінал с"
    "таттіОригінал статтіpreluat de pearticol preluatarticolul a apărutαναδημοσίευση από"
    "Αναδημοσίευση απόπηγή άρθρουΠηγή άρθρουthis article originally appearedoriginally pu"
    "blishedrepublished fromcreative commonsüberÜberhintergrund zuzum unternehmenunternehmensprofilfirmenprofilzukunftsgeri"
    "chtete aussagenhaftungsausschlusshinweis an die redaktionhinweise für redaktionenrechtlicher hinweisà proposÀ proposq"
    "ui sommes-nousdéclarations prospectivesavertissementnote aux rédactionsacerca deacerca delsobreaviso legaldeclaracione"
    "s prospectivasquiénes somosinformazioni suchi èchi siamoa proposito didichiarazioni previsionalinote legalinota per i "
    "redattoriquem somosdeclarações prospetivasdeclarações prospectivasovernoot voor redactieso firmieo spółceo naso au"
    "torzenota prawnadla redakcjihakkındahakkımızdaşirket hakkındaŞirket hakkındayasal uyarıomframåtriktade uttaland"
    "eno společnostio firměo náso autoroviо компанииО компаниио проектеО проектео на"
    "сО насоб автореОб авторесправкаСправкасправочноСправочнодля сп"
    "равкиДля справкиправовая информацияПравовая информацияпро комп"
    "аніюПро компаніюпро проєктПро проєктпро насПро наспро автораПро"
    " авторадовідкаДовідкаdespreσχετικά μεΣχετικά μελίγα λόγια γιαΛίγα "
    "λόγια γιαaboutforward-looking statementshakkındazum autorzur autorinzur personüber den autorÜber den autorüb"
    "er die autorinÜber die autorinder autordie autorinunser autorunsere autorinder verfasserdie verfasserinzu den autorende"
    "r gastautordie gastautorinl’auteurl'auteurl’autricel'autriceà propos de l’auteurÀ propos de l’auteurà propos "
    "de l'auteurÀ propos de l'auteurbiographiesobre la firmasobre el autorsobre la autorael autor esla autora eses redactore"
    "s redactoraes periodistaes corresponsales licenciadoes licenciadaes editores editoraredactor deredactora deperiodista de"
    "nota biográfical’autorel'autorechi è l’autorechi è l'autoresull’autoresull'autoresobre o autorsobre a autorao a"
    "utor éa autora éé jornalistaÉ jornalistaé repórterÉ repórteré colunistaÉ colunistajornalista,professor daprofe"
    "ssora dao autor escrevea autora escreveover de auteurde auteur isde schrijver isover de auteurso autorzeo autorceautor j"
    "estautorka jestautor:o autorachyazaryazarınom skribentenom författarenskribenten ärartikelförfattarenskribent:om for"
    "fatterenforfatteren erskribenten ero autoroviautor jeautorka jeоб автореОб автореоб авторахОб"
    " авторахавтор —Автор —автор -Автор -мнение автораМнение авторам"
    "нение редакцииМнение редакцииточка зрения автораТочка зрения ав"
    "торапро автораПро авторапро авторкуПро авторкудумка автораДумк"
    "а авторапогляди авторівПогляди авторівdespre autordespre autoareautorul esteautoarea "
    "esteσχετικά με τον συντάκτηΣχετικά με τον συντάκτηο συγγραφέαςΟ συ"
    "γγραφέαςη συγγραφέαςΗ συγγραφέαςο αρθρογράφοςΟ αρθρογράφοςthe writ"
    "er isthe author isabout the authordie kommentare gebengeben nicht notwendigerweisegibt nicht die meinung der redaktionga"
    "stbeiträge gebencette tribunen’engage quen'engage quen’engagent quen'engagent quelas opiniones expresadaslos artíc"
    "ulos de opiniónle opinioni espresseas opiniões expressaseste texto não refletenão reflete necessariamenteopinie wyra"
    "żonepoglądy autoramnenie avtoraåsikter är skribentensÅsikter är skribentensdet är skribenten som svarar fördette"
    " er en kronikdette er et debatindlægdette er en kronikkdette er et debattinnleggmeninger står fornázory autoraмне"
    "ние автора может не совпадатьМнение автора может не совпадатьмож"
    "ет не совпадать сМожет не совпадать спозиция редакцииПозиция ред"
    "акциине обов’язково відображНе обов’язково відображне обов'язк"
    "ово відображНе обов'язково відображopiniile exprimateviews expressedzeitungnachrichtenanz"
    "eigertageblatttagblattallgemeinekurierpresseblattbotepostrundschauabendblattmorgenpostmagazinonlineverlagverlagsgesellsc"
    "haftmedienmediengrupperundfunkfernsehenjournalquotidiendépêchetribunematinsoirgazettehebdoagencemédiaséditionsÉditi"
    "onstélévisiondiarioperiódicoprensanoticiasdigitalheraldocorreogacetatribunagazzettacorrieregiornalemessaggeroquotidia"
    "nostampanotiziemattinonotíciasjornalfolhadiáriocorreiogazetarevistaagêncianieuwscourantdagbladkrantomroepredactiewiad"
    "omościdziennikgłostygodnikexpressagencjagazetesigazetehaberhaberleriajansıtelevizyonutidningentidningbladetnyheternyh"
    "eternapostentidendeavisavisennytnyhedernyttnovinydeníkzprávylistytýdeníkagenturarozhlastelevizeновостиНов"
    "остигазетаГазетаизвестияИзвестияправдаПравдавестиВестиведомо"
    "стиВедомостиагентствоАгентствовестникВестникновиниНовиниziarulzi"
    "arștiriȘtirijurnalulagențiaεφημερίδαΕφημερίδαειδήσειςΕιδήσειςνέαΝέαnewstvradi"
    "opressmediatimestoday.de.fr.es.it.com.pl.ru.ua.ro.cz.nl.se.dk.no.gr.net.at.ch.be.pt.br.tr.huredaktionsnetzwerknachrichte"
    "nonlineaktuellanzeigewerbungnewsletterstartseitekommentarkommentareartikelbildfotovideoquellestanduhrwarummehrrédaction"
    "articlepublicitéabonnéscommentpourquoiredacciónagenciasnoticiaspublicidadcómoquéredazionenotiziepubblicitàperchér"
    "edaçãoagênciasnotíciaspublicidaderedactienieuwsadvertentiewaaromredakcjawiadomościreklamadlaczegohaberhaberlerrekla"
    "mnedennasılredaktionennyheterannonsvarförredaksjonenredakcezprávypročредакцияРедакцияновости"
    "НовостирекламаРекламакакКакпочемуПочемучтоЧторедакціяРедакці"
    "яновиниНовиничомуЧомуredacțiaștiriȘtiripublicitateσύνταξηΣύνταξηειδήσειςΕ"
    "ιδήσειςredaktionagenturagenturenuniversitäthochschuleinstitutgmbhagverlagvereinministeriumgemeindeparteipolizeif"
    "euerwehruniversitéministèresociétémairiepréfecturepoliceuniversidadministerioinstitutoayuntamientopolicíauniversit"
    "àministeroistitutocomunepoliziauniversidadeministérioprefeiturapolíciauniversiteitministeriegemeentepolitieuniwersyte"
    "tministerstwoinstytutüniversitesiÜniversitesibakanlığıbelediyesimüdürlüğühaber merkeziservisiuniversitetkommun"
    "polisenuniverzitaministerstvoуниверситетУниверситетминистерствоМинистерств"
    "оинститутИнститутслужбаСлужбауніверситетУніверситетміністерс"
    "твоМіністерствоuniversitateaministerulπανεπιστήμιοΠανεπιστήμιουπουργείο"
    "ΥπουργείοgroupuniversityundsowieetorazveileİleochogтаТаșiȘişiŞiκαιΚαιésÉsand&yeeniaиИіІй"
    "Йavecconmitcomvonvomvanzuzurzumderdendemdedeldelladellodeideglididadasdodosdudesd'd’lalelaslosleslol'l’yeitertente'"
    "t’topinafavalelbinbenibnstsansantaulфонФондеДеванВанμακΜακaufundinausàÀennawwevveвВвоВо"
    "уУiστηνΣτηνστοΣτοστηΣτηfromfürpourparavoordlaiçinİçinförforдляДляpentruγιαΓιαvoms"
    "tandupdateimpressummerklistelire la suitevoir plusver máslees verdermás opcioneszobacz więcejzaloguj sięprzejdź dos"
    "e connecteryorum yapabone olчитать далееЧитать далеечитать полностьюЧитать п"
    "олностьюобсудитьОбсудитьКомментироватькоментуватиКоментувати"
    "наверхНаверхчитать дальшеЧитать дальшечитати даліЧитати даліläs"
    " mer omskriv utvisa merσχόλιαΣχόλιαπερισσότεραΠερισσότεραδιαφήμισηΔιαφή"
    "μισηcomenteazăpublicitatevezi mai multlyssna påčíst dálČíst dálpokračovat ve čteníkomentarzpersonverngoog"
    "le newsifotofotosvideovideosgaleriepodcastforumkontaktpremiumgratisexklusivexclusifexclusivohomeenglishupdatetickerzusat"
    "zinfosfolgenperfilprofilereklamemainoshirdetésbli abonnentkirjaudusaber maisgaleríagalleriaphotosvidéovídeoarasalvad"
    "elgemmin. °cicon_alerta_verificacionaaraisidsternblickaa/(aa)aa p:d:qsagte ersagte siesagte ein sprecherhieß eserklär"
    "te ererklärte siesagt ersagt sieberichtete die polizeiteilte die polizei mitteilte das unternehmen mita-t-il dita-t-ell"
    "e dita-t-il déclaréa-t-elle déclaréa-t-il ajoutéa-t-elle ajoutéa-t-il expliquéa-t-elle expliquéa-t-il indiquéa-"
    "t-il affirmédit-ildit-elleexplique-t-ilexplique-t-ellea-t-on apprisdijoafirmóseñalóaseguróañadióexplicóindicóco"
    "ncluyóha dichoha añadidoha explicadoha aseguradoha señaladoha dettoha aggiuntoha spiegatoha dichiaratoha conclusoha s"
    "ottolineatospiegaraccontaconcludedicedisseafirmouacrescentouexplicouconcluiudeclaroucompletoudizafirmazei hijzei zezegt "
    "hijzegt zealduspowiedziałpowiedziaładodałdodałapodkreśliłpodkreśliłazaznaczyłmówidedidiye konuştuifadelerini "
    "kullandışeklinde konuştudiye ekledidile getirdikaydettibelirttisöyledibildirildiaçıkladısäger hansäger honsade "
    "hansade honsiger hansiger hunsier hansier hunsagde hansagde hunsa hansa hunřeklřekladodaldodalauvedluvedladoplnilск"
    "азал онсказала онаотметил онотметила онадобавил ондобавила оназ"
    "аявил онзаявила онаподчеркнул онрассказал онрассказала онапояс"
    "нил онсообщил онговорится в сообщениисказав вінсказала воназазн"
    "ачив віндодав віндодала вонаa spusa declarata adăugata precizata explicatείπετόνισε"
    "πρόσθεσεανέφερεδήλωσε"
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
    152320, 1912803079, 216241, 1862279439, 9926, 1627389965, 179723, 973084173, 135113, 1761611284, 135397, 1694502418,
    135101, 1694502412, 231481, 2399151118, 231457, 3120571404, 146713, 1929580308, 145302, 1929580295, 212720, 1627397383,
    149219, 1845694214, 185442, 1845696522, 45178, 2046820617, 243080, 3003266824, 220574, 1628709383, 217807, 3019907332,
    94709, 1929579282, 131133, 1929448722, 131151, 1929448718, 131520, 2030112006, 132910, 973147398, 131128, 1929448709,
    131996, 973147397, 202814, 1644174598, 137365, 1879051779, 144616, 1694699271, 151871, 1627590406, 182784, 2399147817,
    182649, 2332038948, 183247, 3087013666, 183315, 2952795938, 182583, 3087013662, 183183, 2516588318, 182714, 3187676957,
    30904, 2332229648, 219404, 3087540752, 219028, 2399674894, 219056, 2349343246, 198105, 2248350218, 219121, 772284937,
    219104, 2148016648, 219089, 772284935, 219076, 2986877446, 199805, 3003128592, 178456, 771822861, 152877, 1728253703,
    225178, 1812144900, 220281, 1729372675, 149102, 1929580293, 31078, 3204644880, 174957, 3019969290, 175485, 3087078152,
    209773, 2885688588, 147532, 1627590407, 58640, 1845560337, 241534, 1627598594, 18146, 2147483681, 88734, 1694709260,
    80159, 687868423, 227380, 1912611844, 78687, 1694632195, 88791, 1694709251, 133067, 1694502403, 46829, 1694499354,
    224215, 1845699337, 216404, 1761616133, 33521, 1929576462, 34359, 1946222605, 26475, 1929576460, 23264, 1812135947,
    34225, 1694564363, 239930, 1694706187, 240272, 2198022664, 139808, 2919239191, 85804, 1845703178, 169184, 1761612042,
    171172, 973082889, 74832, 973080584, 75662, 973080584, 76088, 973080584, 76440, 973080584, 169194, 973082888,
    169769, 973082888, 74825, 973080583, 84285, 1627599111, 84432, 1627599111, 167968, 973082887, 83905, 1795371270,
    28717, 1627586565, 206084, 1761615109, 215210, 2969574924, 19426, 3204448294, 19502, 3036676118, 19546, 2231369744,
    184467, 2231375639, 184935, 1946359828, 184762, 1879250958, 184750, 1879250956, 184776, 1728256011, 33540, 1677918216,
    143333, 1929580294, 18296, 2197815325, 95043, 1929579278, 95057, 1929579274, 231711, 1912611850, 175943, 2600538886,
    164610, 2432896782, 228710, 1862280200, 11913, 1862270987, 69251, 1677722886, 43303, 2399142166, 58446, 1845560338,
    58464, 1845560338, 58399, 1845560336, 58415, 1845560336, 58783, 1845560336, 175119, 2399212296, 217046, 1728061702,
    220296, 1762927107, 137623, 1795165704, 199633, 1677728526, 217429, 2181046532, 38564, 1694499090, 219670, 2232164878,
    219731, 772547079, 219718, 2165056006, 235770, 1912678167, 235814, 1912678165, 24704, 1929576457, 234354, 1929455113,
    88585, 1912813062, 206128, 1828723974, 203803, 1862278406, 151631, 1812139782, 177335, 3187741711, 79324, 2969700623,
    89116, 2969777679, 133530, 2969570831, 89478, 2030253582, 133545, 2030046734, 80012, 1963067655, 89109, 1963144711,
    141224, 1963134471, 15681, 3070230549, 30616, 3087204362, 241374, 1761815557, 27042, 1694695435, 27273, 1627586571,
    28309, 1879244806, 203146, 1929387269, 95515, 1845693194, 95525, 1845693194, 117828, 973147144, 117836, 973147144,
    95299, 1929579271, 95306, 1929579271, 5377, 1845493774, 8329, 1828716558, 5391, 1862270988, 33937, 1929576458,
    240000, 1845701125, 8610, 1677721614, 149012, 1828917000, 231569, 1811948550, 148249, 1879248643, 29694, 3120758794,
    52553, 1694499609, 59554, 1694565401, 52515, 1862271762, 59516, 1862337554, 96561, 1644366599, 169869, 973082886,
    151863, 1627590408, 151856, 1627590407, 70975, 1929381393, 70961, 1811940878, 71003, 1811940878, 71124, 1845495310,
    70922, 1694500365, 71017, 1627391501, 72769, 1627391501, 72782, 2197816844, 73226, 973080076, 70950, 1862272523,
    70992, 1627391499, 72830, 1694500363, 124946, 1929525259, 145035, 1929580299, 145046, 1929580299, 162082, 1694699275,
    70912, 2835351050, 72759, 1946158602, 145015, 2835549962, 145025, 2298679050, 146677, 1677922058, 145057, 1963134724,
    17331, 3103784987, 108368, 3103984411, 159337, 3103985435, 138814, 2197818895, 110040, 3087207189, 208279, 1962941700,
    171814, 1694641435, 80954, 1862273551, 177516, 1694569742, 177593, 1694569741, 95369, 1627589386, 80372, 1862273544,
    214152, 1627397640, 241333, 1828924419, 241670, 1828783363, 202100, 1711283467, 35247, 1744830735, 175175, 3187741450,
    142797, 1812139784, 149745, 1862471439, 198168, 1694702085, 216536, 771760388, 34591, 1845494038, 34575, 1845494032,
    95834, 1694698258, 117943, 2902526990, 117957, 2365656078, 143607, 1845694220, 95823, 1761807115, 162666, 1627590410,
    162676, 1627590410, 212520, 1627397386, 212530, 1627397386, 117971, 973147145, 228561, 1862280201, 228570, 1627399177,
    145287, 1862471431, 146915, 1761808135, 143619, 1862471429, 115121, 1929579275, 115880, 1828784907, 165866, 1929580299,
    198516, 1694505742, 234173, 1963009550, 116241, 973147148, 90469, 1677921035, 143159, 1677922059, 224112, 1677927179,
    148837, 1627590408, 152919, 1912803077, 216875, 771760388, 172890, 1744900618, 219777, 1628185095, 198083, 1661147653,
    163648, 3070430996, 232123, 2181047312, 146455, 1627590404, 224250, 822289162, 224270, 839066378, 111525, 2500004626,
    205557, 1694506251, 231509, 2952799252, 230815, 2147492880, 228323, 1694508041, 228629, 1845502984, 228894, 1862280200,
    229111, 1862280200, 201676, 3087014953, 82898, 3187673624, 82941, 3187673619, 77193, 973080585, 84904, 2147692808,
    228858, 1694508039, 97380, 2852326167, 97403, 2315455255, 169785, 1627394327, 92445, 1929579286, 92467, 1929579286,
    97336, 2852326166, 97358, 2315455254, 92403, 1929579285, 92424, 1929579285, 115064, 1963133715, 112340, 1761807122,
    53913, 1795162896, 94992, 1929579279, 97438, 1929579279, 97453, 1929579279, 65688, 973145101, 123712, 973147149,
    123725, 973147149, 94957, 1929579276, 94980, 1929579276, 97426, 1929579276, 112305, 1761807116, 112317, 1761807116,
    118751, 973147148, 123700, 973147148, 172171, 1627532556, 94969, 1862470411, 112329, 1694698251, 112358, 1828915979,
    112369, 1828915979, 115053, 1677921035, 112380, 1946356490, 173414, 1694569222, 185014, 1694701578, 225962, 2147689226,
    180253, 973084183, 92948, 1929579293, 92977, 1929579293, 92894, 1929579291, 92921, 1929579291, 51486, 1694499604,
    51467, 1946157843, 110001, 2248346386, 35565, 1912602896, 92862, 1845693200, 92878, 1845693200, 206850, 1845501191,
    17062, 3036676130, 42709, 3154116887, 243962, 3171038995, 228718, 771761156, 177955, 1812010249, 177964, 1912673542,
    206317, 1744837897, 149513, 1728253704, 202995, 1728060680, 136794, 1761611267, 150399, 1862471435, 220477, 2232689162,
    150568, 1627590409, 217453, 2164269316, 211085, 2952797448, 206774, 1996496134, 26187, 1862467591, 224951, 1862476551,
    44218, 2919235882, 166663, 973147923, 13229, 2902458380, 134476, 1694502423, 59633, 1862337553, 171995, 1862413585,
    202139, 1912610056, 142674, 1845694213, 147827, 1862471432, 141316, 1912802823, 217185, 3120570646, 217579, 3120570642,
    153099, 1845694216, 46687, 1929380381, 170064, 973082889, 208630, 3170901256, 220234, 1628447239, 220228, 1812996614,
    132544, 1694567694, 156401, 2416119572, 211384, 2583698703, 18674, 1694498830, 18688, 1694498827, 8940, 1845493770,
    26299, 1845690375, 35033, 1845494040, 29275, 2600665099, 225524, 2600674059, 28387, 1946353673, 225348, 1946362633,
    224044, 1979917064, 242460, 1979908104, 51053, 1946157841, 134574, 1811942923, 173943, 1862341382, 198158, 2181241354,
    13626, 1761607697, 28838, 1946353673, 201837, 2181045266, 201873, 2936019986, 150442, 1795362570, 206562, 1795169546,
    134815, 1946160646, 139100, 2164264475, 157502, 2181238538, 79192, 1862404362, 172860, 1761677832, 43883, 1761607956,
    162878, 1627590406, 202284, 1728060681, 228794, 1862280200, 228802, 1627399176, 229014, 1862280200, 229022, 1627399176,
    231676, 1946166279, 206364, 1845501190, 138537, 3137343002, 215618, 973152258, 223320, 1697391113, 78495, 973080584,
    177207, 1694569479, 59168, 1694565403, 59143, 1812005913, 59120, 1694565399, 59098, 1946223638, 133094, 1761611267,
    1768, 1845493776, 188226, 1929386256, 50334, 1845494543, 50321, 1946157837, 168128, 973082892, 188216, 973084938,
    174108, 1728123653, 6419, 1862270994, 244130, 1946302218, 200325, 1946163977, 81203, 1627392520, 81444, 1862273545,
    27480, 1694695428, 20580, 1929379853, 33696, 771948554, 33486, 1694695433, 33689, 1728249863, 146334, 1862471431,
    204544, 1862278407, 205112, 1627397382, 133487, 2952793633, 66637, 2952856603, 66585, 3137405977, 107101, 3036875540,
    133358, 2164264466, 156203, 2181238544, 157136, 2382565136, 225688, 2382570256, 210323, 3103792431, 210153, 3120569624,
    158026, 3003322130, 208771, 3003129106, 110209, 2550336285, 110128, 2550336279, 242738, 1929525000, 218679, 2231640596,
    218719, 2181308948, 111624, 1761807115, 111635, 1761807115, 123399, 1761676299, 123410, 1761676299, 81725, 1778387465,
    218758, 772022791, 218745, 3171164678, 154546, 2164461324, 174701, 1828786950, 144427, 2030243589, 78461, 973080581,
    85416, 1627599108, 186949, 3036878862, 204136, 1694506245, 40012, 1912602903, 71791, 1761609235, 101600, 1761807123,
    71761, 1761609234, 101565, 1761807121, 101659, 1761807121, 101533, 1912802064, 71779, 1694500364, 71810, 1761609228,
    73182, 973080076, 71750, 1694500363, 73634, 1694500618, 73644, 1694500618, 150740, 1828916999, 150754, 1812139783,
    174358, 1845564164, 142243, 1677922052, 136915, 1660947971, 81742, 1778387465, 102781, 1627589385, 80211, 771754500,
    163436, 2969767694, 133992, 1694502412, 141149, 1929580037, 52672, 1862271767, 51618, 1694499604, 51638, 1627390739,
    52695, 1694499600, 51610, 1694499592, 224393, 1694704392, 52711, 1862271751, 215446, 973152015, 167584, 2399342606,
    215569, 771825413, 207284, 1946164485, 217030, 1728061703, 204860, 1929387272, 206378, 1811946759, 208585, 1811946758,
    223354, 2234262034, 223427, 774644231, 223414, 3039568390, 204122, 1627397383, 223541, 1664098819, 153036, 1912803078,
    54671, 1946157838, 152815, 1694699270, 225463, 1694704390, 162748, 1627590407, 9043, 1811939352, 21771, 1946157072,
    98041, 1795361547, 118914, 1795230731, 26315, 1845690377, 26324, 1912799239, 243523, 1761752840, 27462, 1946353670,
    125364, 1929448726, 125386, 1929448726, 117193, 973147156, 117213, 973147156, 91755, 1694698259, 91774, 1694698259,
    91737, 1946356498, 115439, 1946225426, 80392, 1862273551, 80380, 1862273548, 91793, 1946356492, 91805, 1946356492,
    93572, 1644366602, 243012, 1694643976, 243006, 1812084486, 154584, 2332233486, 149058, 1929580304, 23352, 1845690380,
    5146, 1694498827, 26586, 1845690379, 25533, 1761804298, 26020, 1694695434, 28250, 1627586570, 29116, 1694695434,
    142894, 1929580298, 179610, 973084170, 179899, 973084170, 28703, 1912799241, 149079, 1812139785, 26030, 1912799240,
    33584, 1912799240, 142910, 1812139784, 148571, 1929580296, 148579, 1929580296, 169170, 1761612040, 179454, 1761613320,
    147445, 1761808135, 147452, 1694699271, 148557, 1862471431, 148564, 1862471431, 150287, 2030243591, 173753, 1694569223,
    142904, 1845694214, 167962, 973082886, 169178, 973082886, 173086, 1845564166, 179108, 973084166, 179448, 973084166,
    149074, 1862471429, 179805, 973084165, 203216, 1677729040, 154076, 1862471430, 212640, 1962941702, 137310, 2030046729,
    208131, 1728060679, 9985, 2181038099, 177280, 1778455558, 55305, 2181038881, 16969, 2197815323, 16919, 2197815319,
    41727, 3154116887, 41842, 1828716819, 45323, 1862271249, 41689, 1828716815, 166339, 1912672013, 203092, 1694506248,
    203173, 1845501190, 135819, 1929383441, 139683, 1845497356, 32022, 1812135946, 24814, 1912799240, 135811, 855641608,
    173129, 1812009734, 227857, 1912611852, 227869, 1694508043, 227926, 1677730824, 179816, 973084174, 37329, 1694499102,
    29344, 2349006860, 42509, 3154116916, 159632, 3036876554, 134040, 1946160659, 134024, 1728056848, 137921, 1694502410,
    204921, 1845501191, 204928, 1845501191, 205524, 1862278407, 206397, 1845501191, 207762, 1845501191, 142945, 1845694214,
    202001, 1845501190, 20894, 1946157080, 45376, 1946157336, 143860, 1694699274, 9965, 1962934292, 99072, 1694698257,
    9505, 1694498829, 119147, 973147147, 26836, 1778581514, 229363, 1627399177, 147250, 1694699271, 227800, 1912611852,
    227812, 1694508043, 30418, 2332229664, 82846, 3036678684, 82493, 3087010331, 82407, 3087010329, 82981, 2516584981,
    18531, 2197815315, 82449, 3036678673, 83019, 2197817873, 82369, 3187673613, 8083, 1627389963, 68666, 1828717833,
    231061, 2147492876, 190337, 3087014165, 38826, 1929380107, 146357, 1627590408, 26651, 1845690375, 216330, 771760387,
    147164, 1862471432, 205495, 1862278408, 67729, 973145105, 58116, 2164261648, 67762, 3053519888, 164958, 3053653776,
    226856, 3053658896, 96531, 1694698260, 37029, 1627390225, 81070, 1694501391, 81057, 1694501389, 81040, 1862273546,
    146228, 1845694224, 146244, 1845694224, 204318, 1845501194, 204328, 1845501194, 179476, 973084165, 70456, 1677722888,
    153183, 2902658824, 143783, 1694699272, 242830, 1946302234, 242808, 1946302230, 241196, 3204590098, 231859, 2181047312,
    666, 1711276042, 676, 1627389962, 81839, 687868424, 22963, 1845690374, 227034, 536945413, 185170, 1912805399,
    185214, 1912805398, 185193, 1912805397, 185236, 1912805396, 155843, 3036876560, 10672, 1761607693, 237553, 1694508814,
    237525, 1694508812, 152483, 1912803078, 242046, 2231435276, 171669, 1845636385, 171702, 1845636382, 171624, 1946299665,
    54540, 1912603420, 54581, 1912603411, 54267, 1694499601, 23220, 1845690378, 27035, 1694695431, 28980, 1694695430,
    131902, 1677790473, 28853, 1946353672, 30200, 2349006864, 167416, 2181238794, 215681, 2181111818, 239740, 1828923909,
    73964, 2197817109, 174746, 2365657862, 137699, 1912606218, 175225, 2348880652, 158794, 2952990472, 104679, 2298678035,
    120957, 1627458576, 120927, 973147150, 104647, 1694698253, 187977, 1912674324, 186251, 1728256014, 186340, 1728256010,
    9146, 1929379853, 26426, 1912799241, 220714, 2400723464, 220730, 2350391816, 220757, 773333511, 220744, 3172475398,
    207556, 1929387270, 134876, 1929383427, 117980, 1862339600, 5466, 1862270989, 36455, 1627390221, 95326, 1862470413,
    224412, 1929585420, 36444, 1929380107, 104512, 1694698251, 224401, 1694704395, 24805, 1694695433, 132025, 1627458823,
    132039, 973147398, 132087, 2030112005, 103909, 2030242577, 103943, 1963133713, 103846, 2030242576, 103877, 2030242575,
    31794, 3036872708, 173989, 1627460365, 119463, 1778453511, 204893, 1929387270, 151991, 1828916999, 221427, 1629233675,
    221418, 1964777993, 23693, 1644363779, 138032, 1946160649, 238890, 1677863175, 204498, 1627397381, 200155, 2399148824,
    200203, 2399148824, 162468, 1845694214, 218325, 2030051590, 143464, 1694699269, 146783, 1862471429, 170528, 973082899,
    170492, 973082897, 215972, 771760389, 154516, 2416119570, 155733, 2936213264, 210775, 2449480974, 161608, 2449673996,
    211655, 2449480972, 120086, 1845562376, 173471, 1694569223, 203781, 1627397386, 146900, 1627590404, 219906, 2400199180,
    219930, 2349867532, 220251, 3138396682, 219961, 772809223, 219948, 2148540934, 168733, 973082896, 145522, 1627590411,
    145533, 1627590411, 147046, 1627590410, 147056, 1694699274, 145544, 1862471429, 242572, 1963130888, 140138, 1979715080,
    213047, 2181045520, 18550, 1946157073, 148662, 1627590415, 144623, 1929580298, 146290, 1627590408, 231749, 2181047302,
    203324, 1694506248, 174424, 1946227461, 149030, 1677922058, 201467, 2348817448, 201387, 2399149076, 201427, 3036683284,
    174799, 3036746512, 29924, 3020095498, 175649, 2952860426, 154259, 2030243589, 202526, 1728060681, 183748, 2181044009,
    44514, 1929380114, 177139, 973149201, 241575, 3204656902, 83731, 687868422, 36114, 2046820616, 232520, 1845503271,
    232559, 1845503269, 46658, 1811939869, 46462, 1694499350, 47000, 1627390485, 46502, 1694499347, 86083, 1694708239,
    75799, 788531213, 49207, 1627390476, 75812, 1862273036, 79088, 1862404364, 84333, 1862480140, 86286, 1862480652,
    76610, 973080582, 84612, 1862480133, 36811, 1845494037, 136343, 1946160648, 239535, 2030184709, 167029, 1694699526,
    166946, 1929580549, 151904, 1761808132, 8209, 1929379853, 26159, 1862467594, 148859, 1929580294, 179011, 1744901389,
    47491, 1929380380, 2107, 1811939354, 47646, 1946157594, 47021, 1845494297, 46225, 1845494295, 2146, 1694498837,
    38383, 1929380116, 46387, 1912603155, 40753, 1946157329, 1212, 1845493776, 2091, 1962934288, 9373, 1845493776,
    34875, 1711276304, 47519, 1912603152, 721, 1694498831, 93042, 1845693199, 1228, 1845493773, 1602, 1845493773,
    2133, 1962934285, 177486, 1845564684, 214208, 1694506507, 228884, 1694508042, 197924, 771758342, 212255, 2348817682,
    226516, 3187876626, 154254, 2919436037, 150506, 1694699280, 151383, 1795362567, 32618, 2969763854, 21186, 1845493778,
    176902, 973149197, 177040, 973149193, 47742, 2902458909, 232678, 1845503258, 232874, 1828726042, 22522, 2030043157,
    68434, 1761608981, 8309, 1627389972, 68415, 1761608979, 3479, 1694498833, 5432, 1694498833, 68323, 1828717841,
    12978, 1728053264, 68401, 1627391246, 69224, 1845495054, 59265, 1912669197, 68310, 1828717837, 69238, 1811940621,
    68556, 1811940620, 68568, 1828717836, 68600, 1811940620, 68612, 1828717836, 69297, 1811940620, 69340, 1862272268,
    69388, 2835350796, 69926, 1845495052, 70402, 1845495052, 150074, 1627590412, 34214, 1694564363, 53753, 1627390731,
    55000, 1627390731, 59016, 1912669195, 67254, 1694565387, 68580, 1627391243, 69915, 1627391243, 69938, 1694500107,
    70474, 973079819, 70498, 973079819, 239905, 1694706187, 240301, 1694706187, 242292, 1694564363, 34183, 2835415050,
    34193, 1677787146, 53743, 1627390730, 54990, 1627390730, 68300, 1946158346, 68381, 1694500106, 68391, 2684355850,
    68898, 1627391242, 69204, 1677722890, 69214, 1946158346, 69278, 1946158346, 69949, 2197816586, 70464, 973079818,
    70509, 973079818, 70549, 973079818, 239766, 2835556874, 239825, 1677928970, 57526, 1946157833, 68547, 1862272265,
    68591, 1627391241, 69288, 1946158345, 70393, 1677722889, 69907, 1946158344, 68374, 2835350791, 221973, 1696866825,
    57564, 1694499597, 167695, 1694699533, 57553, 1912603403, 167684, 1912803339, 229293, 1946166281, 230032, 1946166281,
    173797, 1862341382, 229401, 1929389062, 229901, 1828725776, 234378, 1929455130, 117101, 973147149, 24379, 1845690380,
    144323, 1929580300, 144301, 1694699275, 224332, 1694704395, 223523, 1697653257, 223536, 774906373, 223532, 1664098820,
    154678, 2349010712, 217783, 2399150348, 188106, 1845500183, 225479, 1694704394, 23327, 1845690376, 54743, 1912603400,
    54650, 1946157845, 229964, 1912611856, 152950, 1929580296, 207117, 2650807562, 208036, 1811946761, 152705, 1677922055,
    218369, 2030051590, 40290, 1979711760, 40306, 1979711760, 206331, 1728060682, 228587, 1811948550, 21390, 1694498832,
    18635, 1811939343, 2868, 1845493774, 2905, 1811939342, 4511, 1694498829, 6059, 1795162125, 7499, 1795162125,
    18650, 1795162125, 2893, 1811939340, 4524, 1795162123, 6049, 1795162122, 31911, 2198011912, 23991, 1912799238,
    24743, 1912799238, 25313, 1627586565, 107612, 3036875553, 107517, 3036875551, 107432, 3036875547, 107705, 3036875547,
    186652, 3036878871, 45783, 1929380116, 8708, 1845493776, 8724, 1694498831, 209061, 2952797452, 115689, 3036744458,
    204365, 1811946758, 26411, 1728249861, 137721, 1795165703, 160024, 2516782858, 35757, 1845494030, 74277, 1694500625,
    221099, 1629233669, 208024, 1694506246, 94276, 1862470411, 94287, 1862470411, 94298, 1862470410, 80418, 1694501385,
    78705, 1627523340, 88697, 1627600396, 133182, 1627393548, 75014, 788531209, 78697, 1694632200, 88689, 1694709256,
    158632, 2399342358, 147383, 1862471438, 147257, 1862471432, 141555, 1946357255, 173344, 1694569222, 159858, 2516782865,
    224023, 3090162192, 223670, 2402296334, 223698, 2351964686, 223731, 774906375, 223718, 3123716614, 43921, 1694499080,
    219880, 1628447237, 204433, 1862278404, 65925, 1711342594, 241444, 1711483906, 80407, 687868427, 157008, 2550337302,
    105232, 2500004624, 154782, 2550337296, 161500, 2986544904, 121995, 536939526, 96587, 1761807122, 96605, 1761807122,
    132121, 3087076616, 218136, 2181046536, 13411, 1795162132, 13393, 2566914066, 29093, 1694695438, 40953, 1694499085,
    41111, 1694499084, 29082, 1946353675, 66035, 1627456523, 66025, 1812005898, 172312, 1812081929, 78984, 1627523334,
    166929, 1627590664, 215346, 1627463432, 221002, 1628971530, 220994, 1964515848, 109209, 2181237535, 109128, 2181237529,
    31706, 3120758794, 179636, 973084170, 203685, 1929387272, 241455, 1845701635, 186272, 1946359817, 169890, 973082888,
    169906, 1845498120, 151070, 1694699270, 68966, 1761608978, 68995, 1761608978, 54045, 1761608465, 69013, 1761608973,
    69026, 2969568524, 69038, 2969568524, 68955, 1627391243, 68984, 1627391243, 198611, 1694505744, 198583, 1946163983,
    24476, 1912799246, 35451, 2684354830, 24401, 1694695436, 24256, 1912799243, 81233, 1627392521, 133444, 2634026506,
    142131, 1812139523, 75925, 973080587, 84369, 1728262410, 8511, 1694498852, 197627, 1946163476, 3675, 1929379858,
    37911, 1862271248, 236030, 1694574349, 51799, 1929380619, 51789, 1627390730, 166894, 1627590666, 238701, 1862412554,
    82250, 1694501399, 82230, 1795164692, 87160, 1795372052, 76571, 973080594, 76554, 1862273041, 79448, 1862404369,
    82213, 1862273553, 84627, 1862480145, 87143, 1862480913, 86108, 1694708239, 86123, 1694708239, 122029, 973147150,
    75502, 973080589, 75768, 973080589, 105343, 2500004621, 109766, 2248346381, 148154, 1627590413, 148167, 1627590413,
    84174, 1845702924, 84305, 1862480140, 76096, 973080587, 76544, 973080586, 84439, 1627599114, 84603, 1694707977,
    148145, 1627590409, 131642, 1627458822, 216094, 3036684561, 122001, 973147150, 105317, 3036875533, 109740, 2516781837,
    205425, 1694506246, 241229, 1677929219, 241520, 1677929475, 13716, 1795162130, 29296, 2768437257, 174604, 1694569222,
    202703, 1811946760, 70485, 973079821, 68847, 1862272268, 68859, 2030044428, 68871, 1694500108, 217139, 1627398407,
    80454, 1845496335, 229624, 2969576454, 207026, 1627397382, 158299, 3187871494, 29263, 1761804300, 18212, 2197815338,
    156547, 2651000594, 121131, 1778453516, 792, 1845493778, 34513, 1845494034, 34558, 1845494033, 34483, 1845494032,
    34543, 1929380111, 34499, 1845494030, 34778, 1845494029, 34531, 1845494028, 91172, 1845693195, 231421, 2952799250,
    230573, 2181047310, 231931, 2181047312, 65927, 973145091, 216911, 1761616137, 206301, 1694506246, 216967, 1912611077,
    212955, 2885688586, 39842, 2969567501, 53448, 1946157847, 149040, 1677922058, 152292, 1879248649, 71342, 2701133326,
    71369, 1929381390, 71329, 1828718093, 71356, 1828718093, 71383, 1862272525, 71493, 1627391500, 71319, 1862272522,
    73238, 1627391498, 212229, 2566921498, 91524, 1761807121, 112407, 1828915985, 116937, 1912671243, 190957, 2147490076,
    9477, 1845493773, 9466, 1845493771, 139323, 1694502409, 201167, 1694505990, 44022, 3036676374, 32506, 3036872718,
    160789, 2718109452, 37746, 1627390217, 218317, 1627398408, 219835, 1913659907, 176261, 2969637642, 43720, 2197815567,
    43694, 1694499083, 199442, 2969574158, 174252, 1627460356, 150904, 1761808141, 204064, 1627397384, 153651, 1627590416,
    153630, 1627590405, 21713, 1627389974, 216699, 771760388, 68491, 1694500105, 57435, 1811940112, 57421, 1811940110,
    43903, 1694499082, 173519, 1694569225, 31895, 1694695431, 76027, 973080581, 76023, 771753988, 84401, 771961092,
    80780, 1845496333, 80793, 1862273547, 141710, 1946357257, 204437, 1694506247, 174256, 1627460360, 35923, 1929380121,
    35948, 1929380119, 24311, 1929576470, 187707, 2835421202, 187736, 1912674316, 185274, 2835552264, 91490, 1761807121,
    116915, 1912671243, 135372, 1912606216, 78218, 973080589, 33326, 3204644876, 85388, 3204657420, 206621, 1694506246,
    202251, 1811946756, 164216, 3204648716, 150627, 1627590407, 53553, 1912603400, 33537, 1929576451, 65645, 1694565381,
    220643, 1662525960, 220636, 1628971527, 97222, 1929579286, 162145, 1761808135, 217811, 3019907332, 174660, 1929450244,
    41098, 1761607949, 177806, 1828787464, 211447, 2600475912, 176478, 973149190, 203140, 1929387270, 219826, 772809220,
    156271, 3087208198, 132946, 973147401, 132097, 3087076616, 187469, 3036878873, 53833, 1761608458, 169840, 973082888,
    53826, 1627390727, 165845, 1745030918, 150337, 3103985415, 206467, 3103792391, 136332, 922750467, 188547, 1711282444,
    189408, 1694505228, 131119, 1929448713, 89583, 1912813061, 21303, 1677721613, 21316, 1946157067, 70541, 1694500104,
    175493, 3087078152, 99639, 2030242580, 99659, 2030242580, 10369, 1694498834, 99679, 2030242577, 99696, 2030242577,
    131526, 2030112017, 131543, 2030112017, 27367, 1627586573, 202476, 1728060684, 243379, 1627535116, 243368, 2181183243,
    99619, 1694698250, 99629, 1694698250, 174210, 1946227462, 65950, 1946223638, 239593, 1744972035, 18179, 2147483681,
    173337, 1828786947, 133849, 1728056862, 133827, 1694502422, 134063, 1962937877, 135198, 1929383444, 202063, 1845501201,
    202049, 1845501198, 135234, 1912606220, 135168, 1862274571, 135179, 1862274570, 33764, 1929576457, 135189, 872418825,
    202040, 1946164489, 135218, 838864392, 135226, 855641608, 143475, 1694699270, 232215, 1912611842, 223480, 3089900046,
    217125, 3170902279, 88755, 1912813062, 158890, 2550337301, 161806, 2936213269, 158838, 2885881610, 1281, 1845493784,
    1241, 1728053269, 1262, 1694498835, 68507, 1845495059, 183487, 1946162959, 176331, 973149196, 23682, 2047016971,
    176343, 973149190, 70444, 973079813, 177078, 973149189, 173340, 1694569220, 185480, 1694701576, 185256, 1711478791,
    28234, 1845690376, 28242, 1946353672, 28688, 1845690376, 28696, 1946353671, 222541, 1948787203, 54099, 1761608465,
    216668, 1627398412, 151758, 1627590406, 202848, 1627397382, 133610, 1627393540, 78916, 1929513226, 88931, 1929590282,
    216157, 1644175619, 205955, 1862278406, 163410, 2667777818, 32162, 1694695433, 114448, 2432895779, 114354, 2432895768,
    41069, 1694499084, 175621, 3137409806, 233139, 1912612108, 218472, 2030313987, 19464, 3204448294, 19524, 3036676118,
    19562, 2231369744, 81032, 1694501384, 164006, 2969767700, 184490, 2231375639, 18325, 2197815325, 116131, 1694567434,
    940, 1912602633, 23027, 1845690374, 25330, 1761804294, 202921, 1728060678, 206872, 1845501189, 231011, 2399151114,
    231559, 2399151114, 24687, 1694695432, 25708, 1862467592, 155190, 2332233480, 81751, 687868425, 43325, 2399142166,
    175127, 2399212296, 166951, 1929580552, 3907, 1694498849, 4076, 1962934286, 24031, 1912799238, 175043, 3170964234,
    32294, 2198011913, 27301, 1778581510, 117609, 973147154, 94819, 1694698257, 117638, 973147148, 117627, 973147147,
    131432, 1929448714, 143553, 1929580296, 143561, 1929580296, 141190, 1627590149, 173601, 1627460357, 219468, 1628185093,
    219738, 1745625605, 203753, 1862278405, 241257, 2952997636, 163184, 2533560076, 236348, 1929455375, 141607, 1677921804,
    2058, 1845493781, 95585, 1845693198, 117577, 1845562382, 216766, 1728061702, 185618, 1694701579, 72165, 1862272536,
    189036, 1694505239, 188849, 1912609045, 13210, 1761607699, 72147, 1862272530, 13194, 1795162128, 32402, 3070427152,
    59337, 1694565391, 81269, 1627392522, 28756, 1946353671, 147469, 1761808134, 205055, 1761615110, 21419, 1862270994,
    214019, 1627397649, 169561, 1912606989, 25112, 1929576459, 169574, 1728057609, 179909, 973084173, 199059, 1694505738,
    204420, 1627397381, 4892, 1929379856, 4665, 1694498831, 95147, 1845693197, 95160, 1845693197, 117297, 1845562381,
    117310, 1845562381, 117339, 973147146, 117349, 973147146, 24833, 1929576457, 95189, 1929579273, 95198, 1929579273,
    24757, 1912799236, 171009, 973082899, 170547, 973082897, 170581, 973082897, 179994, 973084177, 180028, 973084177,
    170979, 973082895, 180276, 973084175, 185346, 1711478798, 118363, 973147149, 147302, 1627590412, 224721, 1627595532,
    208807, 3003129110, 208829, 2466258198, 591, 1845493779, 628, 1845493779, 610, 1845493778, 22706, 1845493777,
    80117, 1862273551, 80132, 1677724175, 184720, 1795364879, 80105, 1677724172, 165464, 2919436038, 172508, 1627460103,
    20503, 1694498825, 176471, 973149191, 176443, 973149190, 176454, 973149190, 176465, 1929450502, 84256, 1694707973,
    176438, 1694569477, 176449, 1761678341, 150768, 1946357511, 53817, 1627390729, 53811, 1795162886, 204454, 1627397398,
    204476, 1694506262, 204626, 1694506257, 204729, 1862278413, 204185, 1912610057, 143660, 2835549958, 143666, 2298679046,
    241466, 1627597829, 218921, 1980244483, 151292, 1946357518, 151320, 1946357518, 151276, 1912803080, 186493, 2902661142,
    203065, 1912610056, 78487, 973080584, 131560, 1694567695, 175269, 2952860424, 164564, 2432896786, 21472, 1845493796,
    21508, 1845493783, 51506, 1946157847, 136215, 1946160660, 181332, 973084436, 136007, 1627393555, 136589, 1694502419,
    21437, 1862270993, 136764, 2734689809, 198896, 1627396880, 51957, 1845494543, 52986, 1929380623, 22832, 1862270990,
    45975, 1862271246, 51439, 1694499598, 51453, 1929380622, 51943, 1929380622, 52633, 1694499598, 52647, 1761608462,
    52972, 1694499598, 51426, 1946157837, 53374, 1946157837, 51931, 1811940108, 188837, 973084940, 189025, 973084939,
    189184, 973084939, 197958, 973084939, 189398, 973084938, 95992, 1761807113, 96001, 1694698249, 136026, 1694502408,
    238766, 1694640392, 238849, 1862412551, 141980, 1862471174, 238739, 1862412550, 188528, 1912609028, 241412, 1929587715,
    67536, 3170960390, 149910, 1627590405, 203534, 1929387273, 206148, 1929387272, 231529, 2952799252, 230831, 2147492880,
    209997, 2483035408, 168231, 973082895, 38500, 1879048463, 109983, 2516781842, 190161, 1761614107, 190214, 1845500186,
    233280, 1811948825, 13589, 1694498835, 233240, 1811948815, 102525, 1963133714, 102543, 1963133714, 102571, 1946356496,
    102503, 1627589387, 102514, 1627589387, 102905, 1694698251, 115653, 1694567179, 102493, 1946356490, 102561, 1946356490,
    102916, 1946356490, 102926, 1946356490, 103149, 1694698250, 115634, 1946225418, 102936, 1694698249, 115644, 1946225417,
    174142, 1812009736, 174337, 2181108488, 150388, 1862471435, 198569, 1694505742, 198556, 2835356429, 200826, 1694505995,
    200816, 2835356682, 217457, 2164269316, 198173, 1963137541, 214488, 771759636, 228500, 1627399177, 228493, 1694508039,
    221963, 1696866826, 222272, 1696866826, 221929, 1914970633, 221954, 1696866825, 222475, 1629757961, 221942, 774119941,
    221938, 1948525060, 231599, 1694508045, 231588, 1694508043, 231612, 1627399179, 134798, 1728056846, 229138, 1912611846,
    211181, 2634030348, 87958, 1795372295, 219461, 1946952195, 151348, 1946357509, 159946, 2164461324, 216447, 771760388,
    50158, 1845494544, 50144, 1912603406, 152495, 1912803086, 216230, 1677730059, 222987, 1630020105, 142918, 1929580295,
    150294, 1694699271, 222980, 1965564423, 149088, 1812139782, 152489, 1946357510, 142925, 1812139781, 217207, 3120570646,
    217597, 3120570642, 233376, 3170903344, 190902, 3170900251, 66201, 973145099, 66222, 2181104650, 146144, 1627590410,
    146154, 1627590410, 202165, 1728060680, 135272, 1979715077, 101425, 1912802065, 101450, 1912802056, 216128, 1946165507,
    197384, 2533366052, 27751, 1845690377, 137861, 1862274574, 152132, 1694699271, 71161, 771753476, 82304, 1627392517,
    222555, 1697128967, 73905, 2197817107, 174895, 3019969286, 204280, 2046827782, 188096, 2030114826, 227201, 822158086,
    208318, 1660951815, 201855, 2181045266, 201891, 2936019986, 113442, 2432895777, 124532, 2667645980, 113227, 2734885655,
    124402, 2734754839, 113292, 2432895765, 113355, 2533559061, 124459, 2399210513, 124582, 973147147, 33959, 1795358725,
    178084, 1744901387, 24500, 1963130883, 69990, 1946158344, 47771, 2902458898, 44340, 3103785241, 237897, 1728063257,
    237854, 1728063256, 237878, 1795172115, 237836, 1795172114, 186295, 1946359823, 186440, 1845696526, 188017, 2835421197,
    186328, 1761810444, 40677, 1979711760, 5253, 1929379863, 165396, 2432896782, 160164, 2651000598, 211855, 2885688594,
    135951, 1694502411, 183596, 1694504735, 183568, 1761613596, 43870, 1761607949, 134690, 1694502412, 134702, 1845497356,
    241652, 1963143174, 134685, 1694502405, 178731, 2348881171, 178769, 771822862, 76536, 973080584, 84596, 1795371271,
    172064, 1828859165, 53063, 1627390738, 52234, 1627390732, 52223, 1912603403, 57542, 1912603403, 59708, 1828783115,
    172053, 1828859147, 59719, 973145098, 59699, 1963000841, 172044, 1963076873, 131187, 1694567694, 131418, 1694567694,
    134653, 1912606211, 141262, 2013466118, 163450, 2969767694, 32858, 3204644876, 164744, 2969767692, 242189, 2969632780,
    218152, 2432704775, 188066, 2902530061, 134367, 1694502421, 156832, 2936213260, 156868, 2500005644, 202234, 1728060680,
    215461, 973152015, 167598, 2399342606, 102149, 1912802063, 119994, 1912671247, 205246, 1627397384, 215832, 771760388,
    15022, 2382364699, 122472, 973147153, 29524, 2349006862, 240991, 2952931852, 166530, 973147919, 242720, 1912747794,
    109088, 2500004623, 242711, 1694643977, 242703, 1912747784, 242778, 1694643976, 242771, 1912747783, 53726, 1946157841,
    25135, 1627586572, 158491, 2952990476, 182167, 1845499669, 182147, 1845499668, 119747, 1845562384, 119732, 1845562383,
    119718, 1845562382, 123647, 973147144, 98646, 1812138767, 38317, 1879048459, 26397, 1694695432, 26643, 1929576456,
    26633, 1845690374, 26639, 1728249860, 228827, 1694508043, 229040, 1627399179, 229030, 1912611850, 13537, 2902458385,
    235934, 1627465485, 35719, 1929380109, 219811, 1913659907, 242580, 1929576458, 207320, 1694506250, 206643, 1845501191,
    148211, 1627590406, 77342, 788531209, 79507, 2164394248, 89302, 2164471304, 161380, 2399342362, 226422, 2399347482,
    67088, 2952856596, 67052, 2986411026, 69839, 3187672338, 21658, 1761607691, 38033, 1761607947, 142389, 1912803079,
    110019, 3087207189, 152342, 1694699269, 204297, 1845501189, 211563, 2583698700, 203619, 1728060680, 29356, 2349006860,
    40599, 1912602891, 53387, 1946157842, 38269, 1711276304, 98595, 1929579278, 98582, 1694698253, 140609, 1694565389,
    169046, 973082886, 179382, 973084166, 213630, 838868487, 227176, 822158087, 227183, 838935303, 227190, 855712519,
    220299, 1628709380, 141834, 1812139528, 190358, 3087014165, 153697, 1862471431, 202303, 1912610054, 135143, 1694502410,
    219992, 2349867534, 219968, 2400199180, 220062, 772809225, 220046, 2182095368, 220032, 772809223, 220020, 2517639686,
    220651, 1696080387, 37009, 1912602900, 135684, 1627393552, 141392, 1845693962, 141402, 1694699018, 218169, 1795170572,
    207829, 1946164487, 93693, 1845693209, 93624, 1845693207, 80505, 1845496340, 80469, 1845496338, 91270, 1946356498,
    91202, 1761807117, 91701, 1694698249, 144997, 1694699273, 91250, 1694698247, 116533, 1694567431, 199086, 1862277915,
    225339, 822289161, 151729, 1694699270, 174399, 1694569222, 152924, 1946357510, 93802, 1929579276, 2882, 2835349515,
    31874, 1694695435, 135894, 1862274567, 30216, 2349006864, 167426, 2181238794, 215691, 2181111818, 175237, 2348880652,
    158802, 2952990472, 149404, 1845694217, 189622, 2030049567, 10648, 1862271000, 27087, 2030239765, 189653, 2566920469,
    99747, 1694698260, 99767, 1694698260, 232972, 2046829843, 233033, 1694508307, 125013, 2030188553, 174761, 1795232516,
    81923, 1627392524, 82028, 1946159628, 81913, 1845496330, 82110, 1946159626, 178994, 771822855, 81541, 1677724177,
    81526, 1677724175, 81514, 1862273548, 81504, 1862273546, 20540, 1946157070, 68695, 1828717834, 67265, 1694565385,
    68104, 2030109705, 68455, 1694500105, 69981, 1627391241, 70420, 1845495049, 23230, 1929576456, 69975, 1946158342,
    70414, 1677722886, 239046, 1845635334, 238493, 1946298628, 232179, 2181047314, 222046, 1814307331, 54153, 1761608465,
    54170, 1761608465, 151749, 1812139785, 206887, 1811946761, 174460, 1912673030, 240516, 1694640646, 228192, 1694508037,
    156351, 2550337290, 30994, 3087204368, 49219, 1912603160, 233924, 1694508301, 215234, 2969574948, 20214, 2181038115,
    140956, 2969633823, 67778, 3170960413, 67836, 3170960413, 164870, 2181238552, 32970, 2181234710, 57686, 2969568020,
    164810, 3070430996, 226772, 3070436116, 67674, 973145107, 57650, 2181038866, 32938, 2919432208, 218264, 1795170571,
    1563, 1845493776, 23138, 1912799239, 148607, 1862471438, 205623, 1862278414, 205875, 1862278410, 42254, 3036676393,
    209377, 3087015184, 159773, 2516782861, 212646, 2566921485, 104660, 2835548947, 120941, 1627458576, 120913, 973147150,
    199403, 1627396878, 104634, 1694698253, 174689, 1812009734, 88573, 1711486469, 23517, 1946353670, 200179, 2399148824,
    200227, 2399148824, 207836, 1828723972, 244140, 1946302218, 203791, 1912610053, 173478, 1694569223, 168721, 973082892,
    171585, 2030047499, 75948, 973080584, 78450, 973080581, 85412, 1879257348, 41237, 1828716813, 122447, 973147161,
    159470, 2651000584, 84398, 1946366211, 73440, 738199313, 217815, 2516590864, 220177, 1930437128, 220193, 772809221,
    179646, 973084172, 167134, 2030243851, 167145, 1627590667, 179658, 973084169, 222770, 2351440398, 222746, 2401772044,
    222840, 774382089, 222824, 2183668232, 222810, 774382087, 222798, 2988974598, 221508, 773857796, 218644, 1694769672,
    76362, 973080586, 81944, 1677724169, 82049, 1862273545, 84538, 1862480137, 87077, 1677931529, 87100, 1862480905,
    202683, 1862278406, 173540, 1912673029, 199284, 1694505743, 29422, 2349006866, 173246, 1946227466, 202217, 1828723976,
    36484, 1862271243, 163298, 2734886680, 165737, 2432896792, 163990, 2533560080, 46009, 1862271253, 134355, 1912606220,
    148632, 1929580300, 201507, 2348817448, 201407, 2399149076, 201447, 3036683284, 174815, 3036746512, 29934, 3020095498,
    175659, 2952860426, 101649, 1912802058, 173497, 1929450244, 30778, 2349006869, 94727, 1929579284, 4535, 1862270990,
    20714, 1694498829, 176243, 2919305992, 6653, 2030043161, 181662, 1627395865, 6678, 2030043155, 12875, 1912602643,
    45753, 1912602899, 184221, 1627395858, 234512, 1963009551, 168626, 973082894, 224301, 1862476558, 75324, 973080589,
    75781, 973080589, 117088, 973147149, 224288, 1694704397, 75515, 973080588, 75650, 973080588, 75956, 973080588,
    84317, 1862480140, 169004, 973082892, 24613, 1694695435, 74840, 973080587, 84107, 1694707979, 84186, 1627599115,
    84274, 1627599115, 169505, 973082891, 136568, 2030046729, 59396, 1627456519, 135870, 1694502407, 173041, 2013336071,
    166463, 973147913, 66518, 973145109, 66440, 2952856596, 66480, 973145107, 66404, 3137405970, 33683, 1946353670,
    176045, 2969637642, 204072, 1677729034, 47339, 2969567758, 47327, 2969567756, 213175, 3204455694, 58176, 2181038868,
    32870, 3036872722, 50750, 1845494540, 51169, 1929380620, 54495, 1912603404, 51158, 1694499595, 141096, 973145099,
    166781, 1694699531, 50740, 1946157834, 238599, 1812080903, 202323, 2046827784, 228671, 1627399174, 228667, 771761156,
    154702, 2349010712, 217795, 2399150348, 169931, 973082893, 168614, 973082892, 168964, 973082892, 171160, 973082892,
    167951, 973082891, 169202, 973082891, 169466, 973082891, 171596, 2030047499, 179188, 973084171, 169583, 973082890,
    169759, 973082890, 170196, 973082889, 173612, 1862341384, 173803, 1862341384, 173177, 1946227463, 173424, 1946227463,
    173936, 1862341383, 174078, 1946227463, 175973, 1929450246, 187272, 1694701585, 135759, 1929383439, 146733, 1929580298,
    33674, 1929576451, 144360, 1845694221, 25243, 1627586568, 116508, 2449542147, 173318, 1728123659, 184539, 1929385746,
    38751, 1879048463, 162559, 1761808141, 162572, 1761808141, 226631, 1694704397, 207780, 1627397382, 181786, 1694504724,
    26658, 1845690379, 26387, 1627586570, 149465, 1627590410, 229238, 1912611850, 241615, 1912811524, 198442, 1912609553,
    185542, 1761810442, 206259, 1828723974, 202600, 1845501195, 202611, 1845501195, 202673, 1845501194, 139303, 3036679700,
    210533, 3103792398, 160034, 2516782858, 152676, 1979911943, 210881, 2181045518, 58817, 1912669187, 218955, 1946690051,
    119634, 1845562382, 119622, 973147148, 101834, 1963133707, 205885, 2701139207, 205892, 2164268295, 206089, 1962941701,
    80427, 1694501385, 31694, 3087204364, 38801, 2566914329, 38783, 2566914322, 158654, 2399342358, 65815, 973145100,
    78548, 973080583, 177228, 1694569478, 134608, 1711279619, 81617, 687868424, 148402, 1912803088, 161508, 2986544904,
    202118, 1677729032, 211627, 2986351880, 7023, 1627389973, 25543, 1761804297, 36963, 1761607945, 136284, 1627393551,
    135328, 1946160648, 105216, 3036875536, 214791, 771759629, 121989, 536939526, 174002, 1828786948, 119663, 973147150,
    101859, 1845693197, 119688, 2046888970, 37895, 1694499088, 21636, 1694498825, 137599, 872418819, 223516, 2049974787,
    216607, 1627398408, 31716, 3120758794, 156119, 2952990498, 156045, 3087208212, 160821, 2533560084, 132830, 1946225926,
    198010, 1694702086, 51580, 1929380623, 74247, 1912604431, 51552, 1694499598, 168674, 1912606987, 144144, 1812139786,
    168654, 973082890, 224364, 1812144906, 238665, 1929521417, 144176, 1929580295, 144164, 1862471430, 152241, 1677922057,
    152250, 1677922057, 151852, 1627590404, 149968, 1627590406, 202766, 1845501192, 15586, 2332033061, 22364, 2348810268,
    34111, 671154200, 30072, 3087204374, 30116, 3103981590, 56426, 2147484438, 79635, 2315389206, 156964, 3087208214,
    225852, 3103990550, 241990, 3087073302, 31562, 2516779026, 216111, 3036684561, 154750, 3087208208, 175305, 2399212304,
    175845, 2399212304, 122015, 973147150, 175421, 2952860430, 105330, 3036875533, 109753, 2516781837, 207070, 1912610058,
    133254, 1912606212, 73582, 1962936072, 152548, 1912803077, 203677, 1929387272, 178107, 1979782408, 241542, 2986553090,
    123267, 973147157, 179164, 973084165, 233476, 2952799540, 105562, 3036875546, 209925, 2348817684, 239429, 2969708818,
    211495, 3137346830, 179054, 1694569741, 216510, 1929388295, 18254, 2197815338, 201271, 1811946506, 131303, 1694567689,
    132502, 1694567688, 94443, 1929579285, 94502, 1929579284, 94522, 1929579284, 117784, 973147156, 94464, 1627589395,
    94483, 1929579283, 96431, 1862470418, 95956, 1694698257, 96010, 1694698257, 25229, 1929576462, 26203, 1929576462,
    24653, 1929576461, 32347, 1761804299, 115951, 1694567179, 25682, 1694695433, 124964, 1929525256, 146687, 1929580296,
    238717, 1929521416, 239817, 1929587208, 28375, 1912799239, 124998, 1694644231, 133655, 2013269511, 147631, 1694699271,
    238808, 1694640391, 239853, 1694706183, 176013, 1912673032, 231439, 2952799250, 230587, 2181047310, 133454, 2952793633,
    161346, 2382565137, 226299, 2382570257, 160877, 2181238544, 13749, 1778384911, 161299, 2382565135, 226331, 2382570255,
    121119, 1778453516, 136647, 1862274568, 206014, 1627397385, 206023, 1627397385, 205943, 1627397381, 216695, 771760388,
    42962, 3087008033, 122550, 3036744731, 122629, 3036744729, 32806, 2298675208, 118832, 973147147, 97849, 1627589386,
    208325, 1694506259, 208344, 1694506259, 138352, 1694502416, 138368, 1929383439, 33931, 2030239750, 241214, 1879190021,
    168423, 1879052557, 168448, 1929384205, 168500, 1929384205, 168412, 1879052555, 168381, 1879052553, 156013, 2701332236,
    134784, 1728056846, 153048, 1795362567, 225510, 1795367687, 152809, 1795362566, 225489, 1795367686, 162710, 1627590419,
    27637, 1845690373, 33421, 1745027078, 153134, 1694699277, 152556, 1795362571, 227245, 822158087, 135464, 1811942935,
    47114, 1694499355, 20869, 1845493785, 702, 1845493779, 754, 1845493779, 773, 1845493779, 11868, 1845493779,
    686, 1845493776, 810, 1694498832, 20954, 1845493776, 35173, 1694499088, 213774, 1694506511, 58497, 1845560333,
    23185, 1845690380, 34029, 671154188, 28154, 1912799243, 54685, 1912603403, 23166, 1694695434, 28165, 1627586570,
    116263, 973147146, 143023, 1694699274, 239696, 1694706186, 23176, 1912799241, 28460, 1912799241, 143014, 1912803081,
    224068, 1912808201, 239687, 1912809993, 174587, 1694569223, 174520, 1845564166, 240832, 1845635590, 44044, 3036676374,
    32520, 3036872718, 174685, 1661014788, 44807, 1912602899, 44792, 1912602895, 217105, 1728061701, 137810, 1845497353,
    141719, 1862471176, 238948, 1929521415, 68639, 1845495061, 145983, 822284042, 25788, 1912799238, 68660, 973079814,
    173528, 1627460357, 223564, 1697653256, 243266, 1694643972, 142139, 2047020546, 69507, 3087009053, 69781, 2533360925,
    72393, 2399143453, 72677, 2399143451, 69583, 2399143193, 69565, 973079817, 174879, 2952860424, 208441, 1845501189,
    179462, 973084174, 179678, 973084171, 180390, 973084170, 179620, 973084169, 152333, 1845694212, 56536, 2181038866,
    107031, 3187870489, 227339, 2181112595, 239586, 1946298628, 91507, 1761807121, 116926, 1912671243, 207914, 1862278407,
    78231, 973080589, 33338, 3204644876, 85400, 3204657420, 211953, 2986351888, 212089, 2516589840, 211985, 3087015182,
    220802, 2350391822, 220776, 2400723468, 220867, 773333513, 220850, 2987926024, 220835, 773333511, 220822, 2149065222,
    165430, 2533560074, 151584, 2952990474, 23381, 1862467594, 143000, 1728253703, 224186, 1728258823, 82015, 1845496333,
    214715, 2600476185, 13673, 1962934295, 214740, 771759638, 242348, 2902523926, 133738, 1912606211, 216348, 1694507269,
    162178, 2198015750, 162184, 2181238534, 113872, 2432895770, 113804, 2298678032, 151924, 1845694213, 179134, 973084170,
    242326, 1812004875, 28793, 1946353670, 218388, 1845764611, 211249, 2952797454, 238148, 3087017759, 153376, 1627590415,
    154632, 2550337290, 221126, 1696342537, 221144, 1662788105, 220668, 1628971527, 220682, 1847075335, 72087, 1946158598,
    179261, 1660950026, 229415, 1627399178, 229407, 1912611848, 114943, 1677921033, 124768, 1677790217, 18782, 1962934291,
    207652, 1845501193, 176006, 2197885703, 58692, 1845560332, 152259, 1627590405, 150330, 3120762631, 206460, 3120569607,
    47427, 1845494293, 176653, 973149194, 65851, 1694565385, 176644, 1912673289, 176637, 973149191, 84500, 1795371270,
    176631, 1795232774, 198186, 587405827, 104486, 1694698255, 133160, 1912606230, 21343, 1627389971, 5689, 1862270993,
    5673, 1627389968, 7750, 1694498832, 7766, 1862270992, 27929, 1828913157, 26359, 1845690375, 26366, 1946353669,
    28633, 1694695429, 241324, 1946364675, 144574, 1694699272, 83052, 687868432, 223494, 3089900046, 229455, 1912611846,
    149419, 1795362571, 217132, 3170902279, 5729, 1627389974, 5706, 3120562187, 150459, 1795362567, 24767, 1912799237,
    219830, 1812996613, 230641, 2147492876, 231895, 2181047316, 102052, 1845693202, 220605, 773333508, 27400, 1996685331,
    38998, 1996488978, 234740, 1761682956, 149607, 1946357510, 143985, 1627590407, 223649, 1932534275, 241393, 1929587715,
    40567, 1677721876, 31300, 2399338510, 100370, 2030242574, 160664, 2936213265, 155571, 2500005648, 160615, 2936213263,
    78814, 1744963848, 88522, 1745040904, 174234, 1828786949, 175635, 3137409806, 222520, 1915232775, 137631, 1912606217,
    208427, 1694506249, 184955, 1728256018, 158710, 3154317068, 166919, 1711476746, 180510, 973084175, 80155, 687868420,
    99787, 1694698261, 115613, 1694567189, 99825, 1694698260, 99845, 1694698260, 216147, 1946165508, 174285, 1627460359,
    139785, 1912606211, 169824, 1694503184, 59955, 973145100, 59944, 1627456523, 59967, 1694565387, 59934, 2181104650,
    59988, 973145095, 190093, 973084935, 59982, 771818502, 141048, 1661010949, 153692, 1627590405, 165888, 1929580301,
    226653, 1929585421, 227010, 1728258824, 220261, 1762927107, 39534, 1845494038, 39320, 1879048466, 39522, 1627390220,
    211619, 2684361992, 25034, 1627586569, 47141, 1694499346, 47159, 1694499343, 149760, 1862471429, 200805, 1929387019,
    201158, 1694505993, 204371, 1627397382, 161644, 2651000588, 211699, 2650807564, 133934, 2046823939, 32418, 3070427152,
    25924, 1862467592, 19117, 1946157069, 235835, 1694574346, 143196, 1912803080, 165470, 2919436038, 120555, 973147150,
    103312, 2298678029, 103351, 1694698253, 103390, 1694698253, 120514, 2298547213, 120646, 973147149, 103421, 1761807113,
    120587, 1761676297, 120612, 973147144, 95571, 1845693198, 117563, 1845562382, 150775, 1946357512, 187614, 1946228748,
    133720, 1660947971, 212013, 2147491086, 142503, 1728253705, 153027, 1728253705, 166085, 1040256777, 28647, 1845690376,
    28433, 1694695431, 218435, 1845764611, 239596, 1694640387, 203912, 1627397382, 28514, 1677918215, 33577, 1946353671,
    28521, 1677918214, 34346, 1845559302, 154854, 2885881628, 155038, 2936213272, 19172, 3204448302, 171212, 3070234898,
    175937, 2197885702, 211209, 2885688592, 240959, 2181179920, 202497, 1728060681, 167228, 1627590662, 203741, 1845501190,
    215386, 1627463430, 115034, 1694698259, 124884, 973147154, 115017, 1694698257, 237211, 2181113623, 9389, 1828716559,
    1060, 1677721608, 27307, 1694695434, 17969, 2399141907, 150534, 1694699273, 150543, 1694699273, 40693, 1845494026,
    229527, 2969576466, 213035, 2432703756, 240777, 1761749514, 48782, 2516582946, 111351, 3087207187, 207450, 1912610058,
    11312, 2969567250, 11387, 1761607690, 45696, 2046820614, 201357, 1811946510, 227579, 1845502992, 88834, 1795372559,
    227565, 1912611854, 151358, 1879248646, 150495, 1694699275, 165186, 2751663886, 244178, 3036821260, 216504, 1929388294,
    97818, 1929579285, 131349, 1929448725, 131390, 1627458836, 131320, 1929448712, 111807, 1761807119, 123635, 973147148,
    229761, 1694508044, 229891, 1912611850, 207211, 1828723975, 30706, 2399338532, 226150, 3187876620, 111332, 2550336275,
    59195, 1912669187, 163746, 2432896782, 21935, 2264924176, 156766, 2399342350, 161098, 2399342350, 159958, 2164461324,
    229276, 1912611850, 146947, 1694699270, 145354, 1677922053, 173784, 1694569222, 174058, 1812009734, 174535, 1946227462,
    173402, 1812009733, 119476, 2264992779, 119487, 2248215563, 218255, 1761616137, 70362, 1946158345, 203453, 1694506255,
    203468, 1694506255, 185309, 1929582604, 173491, 1929450246, 174624, 1946227461, 241358, 1812147203, 242632, 1812135939,
    214998, 771759641, 222282, 2233737750, 222326, 2183406102, 222412, 774119945, 222396, 2216960520, 222382, 774119943,
    142237, 1694699270, 222370, 2149851654, 152182, 1929580293, 3409, 2835349536, 35827, 1694499095, 136410, 1627393546,
    141546, 1627590153, 147374, 1627590409, 172726, 1627460105, 224895, 1627595529, 24133, 1694695432, 73924, 2197817107,
    174901, 3019969286, 206592, 1627397388, 58760, 1946223628, 202854, 1845501194, 133105, 1929383432, 241239, 2047027972,
    2919, 1694498832, 6287, 1627389968, 7674, 1627389968, 148865, 1862471429, 208446, 1627397383, 150971, 1694699270,
    198943, 1862277899, 198965, 1627396875, 116099, 1744899081, 116108, 1912671241, 6868, 1761607692, 25643, 1862467595,
    36527, 1627390223, 21669, 1761607691, 37471, 1761607946, 44012, 1761607946, 44873, 1694499082, 212325, 2483035406,
    205353, 1627397384, 162652, 1979911943, 212547, 1979718919, 101408, 1912802065, 211137, 2634030348, 212443, 2634030348,
    101442, 1912802056, 174193, 1862341388, 229335, 1627399176, 44365, 3103785241, 206662, 1694506246, 77046, 2399143975,
    76996, 3187673113, 176851, 973149203, 176815, 3087078418, 76962, 973080593, 176781, 973149201, 84864, 3120771344,
    176749, 3120632848, 156724, 2399342350, 152688, 1728253701, 159996, 3087208206, 208508, 1979718919, 132974, 1761611271,
    74975, 788531204, 174205, 1627460357, 39249, 1761607963, 39226, 1761607959, 99994, 1946356500, 119378, 1946225684,
    100052, 1761807123, 100126, 1761807123, 181879, 973084435, 100090, 1761807122, 115466, 1946225424, 131610, 1946225936,
    214453, 771759631, 119418, 1828785165, 131590, 973147402, 115482, 2046888713, 115491, 1862339337, 119362, 973147144,
    26983, 1778581511, 241391, 1963142146, 181898, 1627395870, 10074, 2046820367, 243397, 1627535111, 68944, 1862272262,
    243391, 2181183238, 243684, 1627535110, 243679, 1812084485, 151457, 1845694211, 95891, 1694698254, 211429, 2650807562,
    1492, 1845493782, 12855, 1728053268, 183529, 1946162964, 183549, 1946162963, 111489, 3036875538, 132883, 1694567694,
    181696, 1946162955, 184210, 1946162955, 200670, 1845500939, 147139, 1761808138, 200681, 1627397130, 242379, 1845559306,
    241436, 1946364932, 188811, 1929386253, 188824, 1929386253, 234079, 1677731104, 176197, 2348880654, 178810, 3036747021,
    138172, 1979715076, 174505, 1845564164, 230167, 2902467592, 240067, 2365794821, 133820, 1946160647, 204098, 1862278406,
    75437, 973080586, 84142, 1929589001, 216265, 1728061704, 217948, 3070238986, 215747, 973152273, 32906, 3070427152,
    167816, 3070431248, 212727, 1962941706, 238897, 1946298629, 135700, 1627393556, 136124, 1862274573, 141775, 1694699019,
    141537, 1862471177, 227426, 1845502988, 227416, 1946166282, 179978, 973084167, 167850, 1946357764, 219885, 1846551045,
    179271, 973084171, 179937, 973084170, 141635, 1996688901, 202132, 1845501191, 45219, 1862271243, 16719, 3036676137,
    31432, 2399338518, 182038, 1761613587, 182077, 973084426, 27783, 1828913161, 29107, 1946353673, 236231, 1627465484,
    58951, 1694565387, 227119, 755049226, 144225, 1929580297, 144234, 1929580297, 144209, 1694699272, 144217, 1694699272,
    224324, 1694704392, 158503, 2952990476, 3537, 2835349524, 213009, 2432703758, 185586, 1761810448, 185560, 1694701582,
    215392, 973152012, 215404, 973152011, 239556, 1812080899, 34947, 1845494039, 149413, 2030243590, 156361, 2952990484,
    186771, 3036878883, 186841, 3070433311, 39585, 1879048460, 175725, 2952860428, 186549, 3187873804, 133583, 2969570836,
    88468, 1862481419, 162487, 1694699271, 78792, 1795295494, 88462, 1795372550, 136546, 2298482182, 166060, 1040256778,
    27505, 1627586568, 152050, 1627590408, 147585, 1627590408, 142654, 1694699271, 144833, 1694699271, 146567, 1627590407,
    152575, 1778585350, 237954, 2348820284, 236760, 3087083293, 236710, 2952865561, 156808, 2399342348, 156844, 3036876556,
    225896, 3036881676, 89154, 1845704207, 137906, 1845497359, 152098, 1828916998, 23865, 2013462529, 212540, 1627397383,
    210735, 2583698698, 29728, 2382561288, 172592, 2181108238, 212923, 2969574672, 209659, 2415926546, 204292, 1845501189,
    24056, 1912799240, 46925, 1862271511, 145590, 1862471430, 152327, 1912803078, 162440, 1963134726, 149963, 1912803077,
    177750, 1929450763, 177772, 1929450763, 33460, 1694695432, 114952, 1862470408, 124787, 1862339592, 215306, 1694506504,
    201173, 1694505998, 185006, 1929582600, 146490, 1929580294, 151451, 1745030918, 73425, 738199311, 217545, 2399150350,
    83591, 2231372315, 78192, 973080589, 85364, 2969776396, 243656, 1845638918, 243662, 1845638918, 220006, 2349867534,
    219980, 2400199180, 220071, 772809225, 220054, 2182095368, 220039, 772809223, 220026, 2517639686, 163346, 2734886668,
    205546, 1979718916, 28421, 1845690372, 241505, 3120770054, 208489, 1627397383, 197074, 2952796459, 32726, 3204644878,
    53295, 1912603409, 145213, 1627590409, 145222, 1627590409, 146848, 1627590408, 149094, 1694699272, 162117, 1661144840,
    165828, 2030243591, 217066, 1728061703, 217100, 771760389, 142134, 1661144579, 198178, 1677924867, 93718, 1845693209,
    93743, 1845693209, 93647, 1845693207, 93670, 1845693207, 80525, 1845496340, 80487, 1845496338, 91288, 1946356498,
    91306, 1946356498, 91215, 1761807117, 91710, 1694698249, 145006, 1694699273, 91257, 1694698247, 116540, 1694567431,
    209697, 3003129104, 213758, 1694506512, 213825, 1845501456, 213813, 1845501452, 213619, 1694506507, 91078, 1745029898,
    116209, 1744899082, 132165, 2550205706, 33631, 1879244804, 149814, 1627590408, 78595, 973080582, 177234, 1845564421,
    142385, 1828916996, 182437, 1694504726, 22436, 2231369747, 180744, 1845499667, 181815, 1996494611, 182286, 1845499667,
    182459, 1627395859, 182419, 1627395858, 181834, 2030049041, 182270, 1912608528, 181851, 2030049039, 29147, 2030239752,
    242440, 1946353671, 133641, 1627393539, 138844, 2952793616, 6922, 2030043151, 220080, 1695556103, 219842, 1695556102,
    241479, 3171101702, 219806, 1812996613, 25336, 1761804292, 219797, 772547076, 139893, 2181041674, 143569, 1694699270,
    1990, 1811939346, 146938, 1627590409, 139788, 2919239188, 232197, 2181047314, 3957, 1694498831, 23451, 1728249860,
    8681, 1677721616, 8624, 1677721614, 73388, 1946158860, 100269, 1996688137, 216892, 1778393351, 42000, 3036676389,
    98303, 1845693204, 98284, 1963133715, 98267, 1963133713, 98257, 1845693194, 31010, 3087204368, 30160, 3036872724,
    241930, 2348875792, 203569, 1929387270, 132606, 2969636108, 178293, 2231440657, 109058, 3036875535, 178327, 771822858,
    202450, 1845501190, 91028, 1812138769, 177645, 1845564680, 176432, 973149190, 80758, 1845496332, 80770, 1862273546,
    36770, 1929380106, 214191, 1627397649, 95625, 1862470414, 95639, 1862470414, 214160, 1627397646, 216631, 1627398413,
    72041, 771753484, 25573, 1963130890, 147905, 1627590410, 147915, 1627590410, 72001, 1946158601, 145345, 1677922057,
    25566, 1761804295, 37109, 1761607943, 25060, 1912799238, 25561, 1761804293, 163688, 2969767690, 188317, 1845500187,
    188242, 1845500186, 188291, 1728059674, 3119, 1929379865, 188268, 1845500183, 3775, 1929379853, 96449, 1627589387,
    33979, 1745027082, 177457, 1862341895, 37418, 1862271250, 37402, 1862271248, 36122, 2835349775, 165503, 2181238549,
    202984, 1946164486, 74932, 973080584, 78541, 973080583, 211786, 2466258195, 155094, 2600668944, 160347, 2600668944,
    137736, 1761611279, 156331, 3087208202, 150801, 1627590406, 216987, 1845502212, 141786, 1627590152, 142304, 1627590408,
    149890, 1627590410, 149900, 1627590410, 220185, 1930437128, 220198, 772809221, 31963, 2198011910, 222784, 2351440398,
    222758, 2401772044, 222849, 774382089, 222832, 2183668232, 222817, 774382087, 222804, 2988974598, 3862, 1845493772,
    162412, 1761808135, 209339, 2449480974, 120527, 973147150, 103286, 2835548941, 103325, 1694698253, 103364, 1694698253,
    120488, 2835418125, 120620, 973147149, 103403, 1761807113, 120569, 1761676297, 120596, 973147144, 207697, 1627397384,
    207705, 1627397384, 198796, 1929386765, 198784, 1627396876, 198809, 1627396875, 198924, 1862277898, 199222, 1627396874,
    198934, 1761614601, 242894, 2835494674, 242958, 2835494674, 242878, 2835494672, 242926, 2835494672, 242942, 2835494672,
    242976, 2835494671, 242991, 2835494671, 242912, 2835494670, 243048, 1929525005, 242866, 1946302220, 242856, 1946302218,
    238404, 1677731599, 20567, 1929379853, 20702, 2030043148, 33468, 1694695433, 33752, 1929576453, 56261, 2348811059,
    138563, 3137342998, 154498, 2952990482, 155717, 2399342352, 151804, 1627590407, 23033, 1845690377, 80027, 1929513226,
    89500, 1929590282, 89510, 1627600388, 121039, 973147150, 104051, 1694698253, 203192, 1929387270, 218968, 1946690054,
    218978, 1644700164, 82598, 3187673625, 87211, 3187880985, 83190, 3187673623, 87407, 3187880983, 77162, 973080587,
    31026, 2986541066, 79569, 2986477834, 79767, 2986477834, 84912, 2986553610, 86234, 2986554122, 86254, 2986554122,
    87261, 2986554378, 209461, 3120569618, 96155, 1761807114, 96201, 1694698250, 30799, 2349006869, 243270, 1694643973,
    66539, 973145109, 66460, 2952856596, 66499, 973145107, 66422, 3137405970, 150005, 1761808134, 4633, 1862270993,
    6905, 2030043153, 4650, 1627389967, 118139, 1862339599, 7566, 1862270990, 118154, 1862339598, 96100, 1694698252,
    118127, 1694567436, 24736, 1912799239, 118168, 973147143, 198627, 1694505742, 198598, 1946163981, 135633, 1979715083,
    24772, 1912799238, 25811, 1627586565, 158136, 3137539848, 35786, 1946157325, 143110, 2030243589, 224090, 2030248709,
    237617, 1694508820, 93825, 1946356496, 93841, 1946356496, 88363, 738407692, 87878, 1862481163, 93814, 1761807115,
    116977, 1761676299, 116988, 973147143, 28847, 1946353670, 241429, 1845701635, 173407, 1694569223, 244220, 3036821260,
    216079, 1795170563, 243482, 1963079442, 206931, 1879055625, 165815, 1677922053, 242695, 536940035, 134103, 1845497367,
    134084, 1728056851, 202080, 1946164489, 149697, 1761808142, 149711, 1761808142, 146365, 1694699269, 28034, 1694695432,
    164046, 2432896788, 68113, 973145095, 171785, 1694641437, 198713, 1694505747, 198696, 1694505745, 228383, 771761157,
    17908, 2399141909, 73749, 3019900693, 73871, 3019900689, 226222, 822289164, 215890, 2986352906, 47605, 1946157588,
    47593, 1946157580, 7607, 1627389966, 7594, 1862270989, 25775, 1912799237, 234884, 3087083027, 23845, 1845690377,
    90480, 1812138773, 90550, 1946356496, 90537, 1946356493, 115539, 1845562124, 158929, 2399342346, 146816, 1627590412,
    52033, 1627390728, 57518, 1912603400, 146808, 1694699272, 226623, 2198020872, 146801, 1627590407, 114841, 1946356488,
    81581, 1694501391, 86903, 1694708751, 202179, 1811946761, 162993, 1929580299, 228036, 1845502985, 228022, 1828725767,
    137234, 1627393550, 229390, 1627399179, 229382, 1795171336, 219877, 1930437123, 177871, 1744901388, 177883, 771822855,
    3279, 1929379865, 3258, 1694498837, 184100, 1694504725, 6455, 1627389971, 34041, 671154190, 24141, 1929576460,
    24153, 1694695435, 34082, 671154186, 149366, 1912803082, 225009, 1912808202, 24164, 1912799241, 25402, 1761804296,
    25410, 1862467592, 25418, 1627586568, 33495, 1929576456, 147180, 1761808136, 147188, 1862471432, 224798, 1862476552,
    33503, 1946353671, 239784, 1946364423, 209605, 2348817682, 218655, 772022788, 188800, 771758347, 243765, 2952935191,
    243746, 3171038995, 31200, 2952986636, 142622, 1912803079, 144898, 1862471431, 149452, 1912803079, 207046, 2952797448,
    207039, 1761615111, 140331, 1929383427, 198208, 1929583107, 225920, 2399347472, 158752, 2332233486, 161722, 3087208206,
    52246, 1862271751, 52253, 1627390727, 232223, 771761156, 111716, 1694698263, 111739, 1694698263, 19003, 1811939350,
    19025, 1694498836, 111680, 1694698258, 111698, 1694698258, 123499, 1694567442, 123517, 1694567442, 111646, 1946356497,
    111663, 1946356497, 123465, 1946225681, 123482, 1946225681, 123535, 1812007953, 123552, 1812007953, 123439, 1761676301,
    123452, 1761676301, 111600, 1761807116, 111612, 1761807116, 123375, 1761676300, 123387, 1761676300, 123421, 973147145,
    123430, 973147145, 31931, 1694695432, 81717, 1778387464, 137682, 1694502411, 172427, 822153737, 172420, 1963004423,
    172441, 822153735, 172495, 822153735, 173034, 822153735, 173028, 973148678, 172436, 1627460101, 172490, 1862341125,
    221580, 773857796, 146164, 1627590407, 203949, 1627397383, 51595, 1929380623, 74262, 1912604431, 51566, 1694499598,
    168685, 1912606987, 144154, 1812139786, 168664, 973082890, 224374, 1812144906, 238674, 1929521417, 144183, 1929580295,
    144170, 1862471430, 24828, 1929576453, 25398, 1862467588, 14474, 2952790051, 81734, 1778387464, 189701, 687872263,
    138644, 2952793639, 15623, 2332033061, 241962, 2348875804, 34135, 671154200, 30094, 3087204374, 30138, 3103981590,
    56448, 2147484438, 79657, 2315389206, 138515, 2315259414, 156986, 3087208214, 225874, 3103990550, 242012, 3087073302,
    31580, 2516779026, 154766, 3087208208, 175321, 2399212304, 175861, 2399212304, 175435, 2952860430, 150953, 1828916998,
    174418, 1828786950, 133633, 2499808776, 117030, 755043336, 117046, 973147144, 117062, 536939528, 144955, 1929580295,
    144968, 1862471430, 33592, 1946353674, 11276, 1828716560, 241528, 2684563202, 29628, 2349006862, 31802, 3087204366,
    178115, 1979782408, 40097, 1845494033, 139576, 1862274570, 224769, 1862476552, 139569, 1627393543, 241544, 2449682178,
    205518, 1761615110, 206385, 1929387270, 144556, 1929580293, 202739, 1929387269, 209243, 2885688586, 26990, 1778581509,
    136497, 1862274580, 185734, 1812142091, 21053, 1845493777, 46065, 1845494033, 33393, 1946353669, 13301, 1694498836,
    13321, 1761607696, 13554, 2902458384, 28816, 1694695438, 30280, 3087204366, 240889, 2181179926, 152757, 1912803078,
    175926, 2566984453, 139929, 3170897452, 239447, 2969708818, 157658, 2634223374, 216553, 2030051587, 221094, 1864114693,
    153107, 1946357512, 177350, 1627460614, 223044, 1982603779, 25441, 1761804296, 20991, 1694498843, 45896, 1694499099,
    202416, 1728060682, 230223, 1627399178, 230205, 1811948552, 223859, 2234524180, 223899, 2184192532, 223951, 774906375,
    223939, 3123716614, 47814, 2332033570, 15294, 3087007773, 108422, 3087207189, 223004, 3089637904, 222664, 2401772046,
    222692, 2351440398, 175185, 3187741450, 222732, 774382087, 222720, 2183668230, 87729, 1862480907, 152509, 1828917001,
    202864, 1828723977, 206914, 1627397383, 174530, 1812009733, 156283, 2952990480, 123225, 973147157, 41542, 2197815585,
    41608, 2197815585, 147040, 1862471430, 3557, 1912602639, 163942, 2432896784, 198399, 1946163986, 210093, 2583698704,
    198296, 1845500686, 198283, 1694505741, 198388, 1912609547, 211749, 2936020242, 112461, 1627589396, 112481, 1627589396,
    221471, 3088851462, 163088, 2181238540, 114260, 3171093271, 228062, 1912611848, 239024, 1946298630, 28337, 1778581507,
    172240, 1845636372, 172297, 1845636367, 69536, 3087009053, 69810, 2533360925, 72422, 2399143453, 72704, 2399143451,
    69608, 2399143193, 69574, 973079817, 174887, 2952860424, 217501, 771760389, 134404, 1845497367, 202147, 1728060681,
    56554, 2181038866, 208436, 1845501189, 171404, 973082901, 180423, 973084181, 148111, 1694699281, 148085, 1929580297,
    148068, 1627590408, 181291, 1929385753, 181068, 1929385751, 102643, 1912802067, 102978, 1912802067, 103213, 1912802066,
    124823, 973147153, 114860, 1929579280, 181052, 1694504720, 225139, 1862476560, 103198, 1912802063, 114876, 1929579279,
    124808, 1694567439, 132842, 1929448718, 114903, 1929579277, 94674, 1929579276, 94686, 1929579276, 114891, 1929579276,
    117804, 973147148, 117816, 973147148, 94698, 1862470411, 102634, 1946356489, 102997, 1946356489, 103231, 1946356488,
    124800, 973147144, 27360, 1627586567, 115891, 1677789959, 225132, 1627595527, 206841, 1795169545, 215867, 1845502215,
    43993, 1879048467, 36844, 1879048465, 38044, 1879048465, 38061, 1879048465, 37481, 1879048463, 37496, 1828716815,
    135675, 922750473, 146274, 1929580296, 144610, 1627590406, 9193, 1811939350, 9215, 1694498834, 26457, 1845690376,
    26450, 1912799239, 75693, 788531204, 13337, 1694498835, 13356, 1694498835, 223762, 2351964686, 223738, 2402296332,
    223832, 774906377, 223816, 3023053320, 223802, 774906375, 223790, 2200969734, 76589, 788531205, 79417, 1795295492,
    89213, 1795372548, 43286, 2952790289, 238179, 3087017759, 2034, 1845493772, 200712, 1912609802, 200722, 1694505993,
    239549, 1946298627, 138878, 2332036627, 177194, 973149191, 177188, 1694569478, 241417, 654519298, 81779, 1694501381,
    4298, 1811939353, 4323, 1929379860, 4343, 1845493779, 4235, 1862270991, 145280, 1862471431, 207197, 1845501191,
    35744, 1845494029, 143637, 1929580300, 143649, 1929580299, 88907, 1929590282, 25426, 1761804296, 167021, 1627590664,
    215620, 1627463688, 78906, 1627523333, 88902, 1627600389, 83715, 1845496327, 197804, 2181044520, 197738, 2181044513,
    28638, 1694695429, 206524, 1946164485, 118317, 1694567453, 57598, 2181038874, 113820, 2969766682, 167736, 2181238810,
    70003, 3036677400, 70051, 3036677400, 70139, 3204449560, 118293, 973147160, 95760, 1694698263, 70099, 3070231828,
    113772, 2919435024, 220211, 1628447242, 220203, 1963991560, 148360, 1929580309, 148381, 1929580309, 95535, 1929579274,
    161160, 2550337290, 161190, 2416119562, 157534, 3137539852, 207510, 1929387268, 9274, 1845493780, 136955, 1677725200,
    203766, 1912610053, 54374, 1946157841, 54763, 1912603401, 198052, 688069128, 54391, 1929380615, 198088, 688069127,
    142570, 1812139787, 149206, 1946357511, 149858, 1946357510, 142565, 1627590405, 216734, 1728061704, 201192, 1912609800,
    201187, 1627397125, 31314, 2399338510, 202566, 1728060680, 134499, 1677725187, 153286, 1627590406, 208363, 2835356944,
    208379, 2298486032, 22168, 1929379850, 33813, 3103981582, 136274, 1946160650, 136267, 1694502407, 184608, 1862276871,
    122506, 973147153, 236077, 1694574353, 236094, 1694574351, 25606, 1862467593, 234533, 1862346249, 234527, 2818647558,
    149658, 1627590407, 143978, 1627590407, 91436, 1946356498, 91388, 1761807117, 116857, 1912671239, 150585, 1627590405,
    44550, 3036676369, 89204, 1627600393, 202799, 1946164488, 133333, 3137343001, 220888, 2232951310, 221312, 2233213454,
    220960, 773333513, 221384, 773595657, 220944, 3172475400, 221368, 3139183112, 13459, 2936012825, 205791, 1627397388,
    18354, 2516582430, 30920, 2349006860, 153974, 1862471428, 208288, 1862278404, 160630, 2399342353, 155539, 3036876560,
    160585, 2399342351, 145121, 1946357510, 44442, 2181038372, 47460, 1627390495, 49795, 1912603153, 133304, 2701135368,
    50213, 1845494550, 50193, 1912603412, 46283, 1845494290, 21098, 1694498832, 200789, 1845500944, 200775, 1845500942,
    124918, 1845639179, 143259, 1845694219, 238426, 1845635339, 239629, 1845701131, 198342, 1694505736, 69333, 1862272263,
    198335, 1711282951, 216380, 1929388294, 141339, 1912802824, 222007, 1864638984, 222467, 1696866824, 26109, 1862467602,
    33431, 1929576456, 33439, 1979908100, 34695, 1694499082, 34705, 1929380105, 227039, 822158087, 227046, 838935303,
    227053, 855712519, 242519, 1845690374, 154370, 2500005643, 147097, 1761808138, 147107, 1862471434, 167708, 1694699530,
    215514, 1694572298, 144483, 1929580303, 81222, 1627392523, 169498, 973082887, 43929, 1627390219, 21454, 1627389970,
    203731, 1694506250, 135798, 1694502404, 47353, 2046820885, 47396, 1845494287, 202558, 2046827780, 175015, 2348880654,
    108227, 2550336289, 203504, 1694506247, 188364, 1946163489, 188424, 1946163486, 114715, 2432895773, 188397, 1946163483,
    232246, 1946166555, 2008, 1828716570, 34970, 1845494042, 74115, 1828718360, 188454, 1845500183, 232273, 1845503255,
    187641, 1728124949, 187686, 1946228757, 232296, 1946166549, 481, 1845493780, 34996, 1946157330, 165673, 2734886672,
    453, 1811939342, 467, 1728053262, 12479, 1912602642, 12827, 1912602639, 236475, 1912678158, 236545, 1912678157,
    40770, 1929380108, 65903, 1979778058, 236508, 973154057, 54352, 1946157832, 242161, 1946222600, 93937, 1627589396,
    117413, 973147154, 117449, 536939538, 93874, 1845693201, 93996, 1929579279, 93904, 1929579277, 94045, 1929579276,
    94069, 1929579276, 94022, 1862470411, 131176, 973147403, 93957, 1694698250, 131227, 1929448714, 93967, 1845693191,
    93974, 1694698247, 38103, 1862271247, 164402, 3204648716, 178225, 2231440663, 92382, 1929579285, 178183, 2231440661,
    92489, 1929579283, 35581, 1929380111, 12451, 1845493773, 154348, 3036876555, 178271, 3019969803, 12817, 1845493770,
    102872, 2768440074, 120391, 2768309258, 136868, 1929383434, 198868, 1862277898, 136878, 1946160649, 178165, 3170964745,
    120464, 973147141, 131862, 1845562641, 131921, 1677790473, 131850, 1845562630, 138445, 1962937861, 173231, 2046890757,
    174515, 1929450245, 198189, 587405829, 161329, 2382565137, 226282, 2382570257, 160861, 2181238544, 161284, 2382565135,
    226316, 2382570255, 213495, 2533367054, 137460, 1962937868, 241461, 1946364930, 19218, 3204448302, 171230, 3070234898,
    152313, 1912803079, 240975, 2181179920, 115110, 1929579275, 165877, 1929580299, 112704, 1694698250, 219743, 1930174984,
    219751, 772547078, 142000, 1627590150, 71721, 1862272525, 174389, 1694569221, 151884, 1946357511, 146199, 1627590407,
    93437, 1963133719, 93460, 1963133719, 205908, 1862278415, 205923, 1862278415, 237234, 2181113623, 217229, 3120570638,
    146403, 771952391, 13011, 1744830484, 103430, 2835548948, 103498, 1694698260, 12994, 1962934289, 13031, 1744830481,
    190117, 1694505233, 13048, 1962934288, 29049, 2835546127, 41002, 1761607951, 120659, 973147151, 120689, 536939535,
    103470, 1761807118, 73736, 1962936077, 230184, 2600477709, 29037, 2835546124, 233316, 1694508300, 28899, 2902654987,
    29026, 1946353675, 41017, 1946157323, 170171, 1627394315, 233305, 2046829835, 170161, 1811943690, 28784, 1946353673,
    170152, 973082889, 230175, 1627399177, 186535, 1677924360, 157594, 2164461324, 25383, 1694695434, 210753, 2449480968,
    173606, 1862341382, 230891, 2147492903, 230847, 2147492886, 241406, 1929587715, 199188, 1862277902, 19130, 1929379851,
    19152, 1627389962, 173184, 1912673034, 32032, 1761804295, 218496, 772022788, 48816, 2516582946, 111370, 3087207187,
    74069, 3170895633, 199497, 1694505734, 11330, 2969567250, 11397, 1761607690, 45702, 2046820614, 138322, 2046823945,
    138331, 1845497352, 239089, 1795303686, 155679, 2500005654, 212847, 3204455696, 174345, 2969637636, 203187, 1845501189,
    243061, 1862416132, 177895, 2181109001, 177890, 1845564677, 177904, 1677792517, 44281, 2181038357, 30742, 2399338532,
    148597, 1862471434, 205613, 1862278410, 205854, 1929387274, 104239, 2902657812, 104259, 2365786900, 241770, 2566979596,
    27179, 1778581511, 211303, 2617253126, 164462, 2734886668, 9159, 1694498834, 23491, 1845690376, 174019, 1929450246,
    209981, 3019906320, 133520, 2415922698, 185671, 1862473737, 177788, 1929450760, 225623, 822289158, 177783, 604050693,
    206079, 1761615109, 2810, 1694498836, 2830, 1694498836, 2792, 1694498834, 4565, 1862270994, 4549, 1627389968,
    241684, 1828782089, 23954, 1912799240, 24722, 1912799240, 146886, 1694699271, 202885, 1627397380, 172334, 1627532558,
    172321, 1812081933, 153354, 1946357515, 153365, 1946357515, 66106, 1912669194, 206609, 2214599942, 206615, 2197822726,
    217511, 771760389, 139874, 2432699923, 210511, 2885688598, 210961, 3170901260, 78130, 2181040159, 67924, 3204514846,
    234037, 2231379221, 171514, 973082891, 177117, 973149195, 78112, 973080585, 177099, 973149193, 85348, 2919444744,
    177083, 2919306248, 215023, 771759641, 208182, 1912610057, 233199, 1946166554, 190012, 1946163474, 12929, 1912602640,
    162854, 2198015756, 162866, 2181238540, 144878, 1694699275, 146597, 1627590411, 147699, 1627590411, 211169, 3170901260,
    212599, 1627397383, 214441, 1627397644, 24906, 1862467595, 143581, 1694699274, 214431, 771759626, 78668, 1879181570,
    88764, 1879258626, 133049, 1879051778, 162272, 2198015752, 162280, 2181238536, 99089, 1694698257, 119158, 973147147,
    239069, 1946298627, 206926, 1627397381, 3336, 2684354579, 198954, 1862277899, 198976, 1627396875, 151741, 1812139784,
    202840, 1811946760, 212613, 1761615112, 212621, 1761615112, 151801, 1694699267, 239973, 1862478344, 201281, 1677728773,
    52110, 1627390732, 52099, 1912603403, 137959, 771755524, 243461, 2969712405, 177320, 3187741711, 78926, 1879181574,
    88917, 1879258630, 150142, 1627590413, 111462, 2265123611, 77085, 2399143975, 77021, 3187673113, 176870, 973149203,
    176833, 3087078418, 76979, 973080593, 176798, 973149201, 84880, 3120771344, 176765, 3120632848, 156738, 2399342350,
    202791, 1946164488, 234819, 1828791810, 71568, 1879049740, 98323, 1845693194, 71559, 1946158601, 162426, 2198015751,
    162433, 2181238535, 149263, 1795362566, 142292, 1946357516, 68363, 1828717835, 80151, 687868420, 1340, 1946157089,
    1373, 1946157083, 90831, 1845693210, 90789, 1694698261, 90810, 1694698261, 90866, 1812138770, 90777, 1845693196,
    90857, 1845693193, 153199, 1979911941, 162208, 1694699274, 72942, 3070232101, 114126, 2181237541, 114051, 2969766681,
    174653, 1661014791, 174674, 1862341382, 111507, 3036875538, 218381, 1912873479, 218395, 772022789, 239835, 1862478341,
    41047, 2835349782, 38594, 2013266189, 38607, 2013266187, 150656, 1627590406, 164136, 2432896776, 78589, 973080582,
    8279, 1694498846, 171924, 1694641438, 8237, 1694498844, 172093, 1862413595, 22645, 1694498842, 172348, 1946299674,
    45340, 1929380121, 36611, 1627390232, 37846, 1627390232, 3727, 1912602647, 25470, 1862467607, 36023, 1845494039,
    94630, 1929579287, 97176, 1929579287, 97199, 1929579287, 214086, 1627397655, 19045, 1761607702, 181367, 1627395862,
    181515, 1627395862, 215188, 1627397654, 24917, 1862467605, 25932, 1862467605, 93582, 1929579285, 93603, 1929579285,
    94653, 1862470421, 97134, 1862470421, 97155, 1862470421, 172374, 1728195861, 181494, 1627395861, 181557, 1627395861,
    215167, 1627397653, 181212, 1929385748, 181537, 1627395860, 181707, 1929385748, 24218, 2835546131, 24997, 1862467603,
    95973, 1761807123, 181232, 1627395859, 214282, 1627397651, 6958, 1694498834, 181194, 1627395858, 4190, 2835349521,
    5449, 1862270993, 214174, 1627397649, 214301, 771759633, 215314, 1694506513, 181021, 1929385744, 180992, 1694504719,
    181037, 1929385743, 181352, 1627395855, 181389, 1627395855, 8265, 1862270990, 36009, 1929380110, 97947, 1862470414,
    180978, 1694504718, 181007, 1627395854, 183502, 2197821198, 183516, 1627395853, 25716, 1761804300, 58243, 1912603403,
    24490, 1912799242, 32197, 1963130890, 33608, 1929576458, 26064, 1929576457, 25075, 1862467592, 26057, 1862467591,
    150858, 1912803081, 215764, 973152273, 32922, 3070427152, 167832, 3070431248, 165382, 2969767694, 167121, 1728253957,
    215369, 1728126725, 100679, 1912802083, 100649, 1912802078, 100620, 1912802077, 202089, 1711283467, 5415, 1627389969,
    202970, 1677729030, 200423, 1761614601, 217920, 2969575694, 133298, 1946160643, 174569, 1812009732, 236243, 1627465484,
    125520, 1929448715, 29201, 1946353674, 223443, 1630282251, 223434, 1965826569, 173657, 1862341382, 241130, 3204590104,
    137248, 1627393558, 137472, 1761611279, 53572, 1627390732, 53584, 1694499596, 53561, 2046821131, 238927, 1795303688,
    150634, 1862471431, 174163, 2214662918, 34324, 2030108682, 23019, 1845690376, 78514, 973080587, 177239, 1862341642,
    156381, 2952990484, 186806, 3036878883, 186872, 3070433311, 212363, 3120569622, 209165, 3120569620, 209289, 2147491090,
    175737, 2952860428, 186561, 3187873804, 45772, 2751463691, 167180, 1745031175, 217615, 3120570640, 238014, 2348820284,
    236789, 3087083293, 236735, 2952865561, 156820, 2399342348, 156856, 3036876556, 225908, 3036881676, 198530, 1694505739,
    11164, 1879048211, 69157, 1627391248, 166433, 1778454285, 69131, 1845495051, 68765, 1694500117, 68675, 1862272276,
    72812, 1761609234, 71678, 1761609233, 69959, 1761608976, 71734, 1761609232, 68883, 1761608975, 68908, 1627391247,
    68932, 1627391244, 68950, 973079813, 176744, 973149189, 173719, 1627460356, 23087, 1845690378, 29736, 2382561288,
    179001, 1946227978, 213401, 3070237984, 135153, 1694502415, 141323, 1929580040, 197973, 688069126, 198181, 688069125,
    42995, 2348810521, 31850, 3187867660, 226474, 3187876620, 147818, 1929580297, 227079, 1560355594, 150344, 1996689160,
    150352, 1996689160, 206474, 1996496136, 206482, 1996496136, 20148, 2969567265, 113376, 2969766689, 124476, 3204516892,
    44390, 2181038362, 113181, 2181237527, 124356, 2181106711, 113250, 2969766677, 113313, 3070429973, 124425, 2382433297,
    124560, 973147147, 32534, 3036872714, 242672, 1761807875, 5157, 1627389976, 102087, 1761807126, 57451, 1912603410,
    52927, 1627390737, 52911, 1862271760, 115146, 1929579280, 9911, 2181038095, 52896, 1627390735, 58228, 1711276815,
    189674, 1962940687, 197930, 1694505231, 52882, 1862271758, 57494, 2197816078, 115132, 1929579278, 52086, 1627390733,
    52869, 1694499597, 197945, 1694505229, 52857, 1694499596, 57482, 1946157836, 189689, 1962940684, 38653, 2566914315,
    145765, 1929580299, 169088, 1912606987, 147196, 1694699274, 147206, 1761808138, 148327, 1929580298, 171536, 2030047498,
    224788, 1694704394, 53951, 3154117385, 67336, 1694565385, 145756, 1812139785, 171143, 1694503177, 171546, 2030047497,
    224545, 1812144905, 54982, 1627390728, 65836, 973145096, 170212, 1811943688, 52079, 1627390727, 53944, 1912603399,
    65844, 973145095, 170205, 973082887, 26824, 2047016966, 52073, 1912603398, 139622, 1811942919, 172981, 1929449996,
    165545, 3204648724, 142098, 1929580043, 161930, 3171094297, 174979, 2952860428, 227275, 822158089, 83618, 2231372315,
    78205, 973080589, 85376, 2969776396, 49458, 2919236146, 244170, 3036821256, 14870, 3036676124, 14926, 3036676121,
    240911, 3187812888, 73791, 3019900693, 14832, 2399141907, 230403, 2147492878, 28425, 1845690372, 216845, 1627398406,
    241511, 3120770054, 197117, 2952796459, 144753, 1929580295, 144747, 1694699270, 32740, 3204644878, 180948, 973084420,
    211551, 3120569612, 175249, 2952860426, 219502, 2953585162, 219522, 2181833224, 219550, 772547079, 219538, 2148278790,
    55796, 2147484455, 39665, 1845494040, 39642, 1845494039, 11196, 1845493774, 119842, 1845562382, 119856, 1845562382,
    11183, 1845493773, 119829, 1845562381, 214533, 1627397645, 27568, 2969763847, 49665, 805306886, 49671, 956301830,
    206694, 1761615124, 206714, 1761615124, 88325, 738407694, 145386, 1694699278, 83757, 1845496333, 88312, 1845703949,
    145422, 1694699277, 147736, 1694699277, 180731, 1946162957, 184513, 1946162957, 238570, 1694640396, 77961, 788531209,
    135043, 1946160649, 153440, 1627590409, 153449, 1627590409, 162228, 2198015753, 162237, 2181238537, 89402, 2013476360,
    133269, 2013269512, 136335, 1946160648, 146953, 1627590408, 142522, 1845694215, 142401, 1845694214, 145628, 1929580294,
    152307, 1912803078, 238564, 1845635334, 147128, 1627590405, 162288, 1963134725, 239525, 1627531525, 168984, 1862275348,
    168976, 973082888, 216220, 1694507274, 205044, 1761615109, 5063, 1845493777, 210619, 2583698702, 28315, 1677918215,
    39708, 1694499088, 243588, 1845638920, 243596, 1845638920, 204377, 1627397387, 86054, 1761817117, 76050, 1694500885,
    79301, 1694632213, 81658, 1694501397, 86938, 1694708757, 81679, 1694501395, 81698, 1694501395, 86959, 1694708755,
    86978, 1694708755, 169730, 3154120978, 76032, 973080585, 76041, 973080585, 169721, 973082889, 27327, 1627586568,
    84405, 1694707976, 84413, 1627599112, 150718, 1627590408, 149537, 1694699283, 149556, 1694699283, 35202, 1694499085,
    163322, 2181238540, 15968, 2181038107, 79589, 2986477847, 131986, 1677790474, 144603, 1661144839, 203905, 1660951815,
    30180, 3036872724, 41081, 1660944657, 241946, 2348875792, 132618, 2969636108, 145556, 1929580294, 147074, 1761808133,
    216851, 1627398409, 216886, 771760390, 178310, 2231440657, 109073, 3036875535, 178337, 771822858, 198205, 2684557827,
    24673, 1694695430, 3588, 1929379857, 58883, 1912669207, 37715, 1862271246, 148223, 1862471438, 59290, 1694565389,
    59303, 973145099, 117932, 973147147, 143517, 1929580299, 145863, 1929580299, 227108, 755049227, 228312, 1912611851,
    143528, 1694699274, 144262, 1929580298, 145853, 1627590410, 173431, 1694569226, 224496, 1627595530, 227129, 771826442,
    228619, 1912611850, 58906, 1845560329, 144253, 1845694217, 224315, 1845699337, 25023, 1912799238, 23866, 2533556226,
    38350, 1845494034, 143999, 1929580296, 143992, 1694699271, 166864, 1694699527, 147085, 1627590406, 142376, 1795362565,
    166759, 1795362821, 7580, 1694498830, 96704, 1828915979, 96715, 1828915979, 118493, 1828785163, 118504, 1828785163,
    25877, 1929576456, 96726, 1929579272, 118515, 1929448456, 150522, 1627590405, 103993, 1963133711, 104023, 1963133711,
    120778, 1963002895, 120750, 1694567437, 120728, 1694567433, 20688, 1929379854, 156908, 2416119566, 156950, 2550337294,
    207204, 1627397383, 28099, 1627586566, 144082, 1929580294, 147876, 1929580295, 147883, 1694699270, 173892, 1694569222,
    27614, 1946353675, 156341, 3087208202, 240172, 2198022668, 183131, 973084427, 221110, 1880891907, 241434, 1946364930,
    18950, 1946157071, 147544, 1627590407, 152618, 1627590416, 50771, 1845494539, 50762, 1946157833, 143040, 1845694216,
    143033, 1694699271, 224077, 1694704391, 152417, 1845694214, 96623, 3103984398, 96637, 2567113486, 241252, 1745038083,
    131648, 1627458822, 222631, 1630020103, 222645, 1848123911, 222658, 774382086, 132307, 3154185494, 122076, 973147157,
    105614, 3036875540, 102134, 1912802063, 119979, 1912671247, 29980, 2432892934, 174472, 1627460357, 232243, 1862280195,
    216791, 1845502216, 82623, 3187673625, 87236, 3187880985, 83213, 3187673623, 87430, 3187880983, 210109, 3120569622,
    77173, 973080587, 31036, 2986541066, 79579, 2986477834, 79777, 2986477834, 84922, 2986553610, 86244, 2986554122,
    86264, 2986554122, 87271, 2986554378, 153859, 2030243591, 225584, 1795367687, 234232, 1845569051, 96145, 1761807114,
    96191, 1694698250, 151491, 2651000584, 141651, 1929580041, 222867, 2233999890, 222903, 2183668242, 222951, 774382087,
    222939, 2217222662, 204961, 1627397383, 205568, 1627397383, 217017, 1728061702, 154070, 1862471430, 185396, 1812142091,
    24101, 1694695436, 188559, 973084940, 24082, 1946353675, 8064, 1627389971, 198827, 1929386760, 198820, 1627396871,
    27497, 2801991683, 238990, 2969708807, 182188, 973084424, 202976, 1929387272, 17472, 2399141929, 235114, 2399217189,
    47882, 2332033563, 141945, 2952990220, 239223, 2952931596, 155206, 3187871498, 139543, 1862274569, 142442, 1929580297,
    147066, 1694699272, 142435, 1812139783, 238725, 1812080903, 139537, 872418822, 75708, 788531204, 220268, 2031362563,
    137779, 1946160657, 33947, 1627586567, 213321, 2634030358, 207232, 1912610063, 207218, 1912610062, 234903, 3087083027,
    177530, 620827908, 187725, 2835421195, 166422, 1912672011, 179592, 1912608274, 216691, 771760388, 241409, 1929587715,
    222040, 1814307334, 232217, 771761155, 138030, 1728056834, 179531, 973084173, 168952, 1845498124, 67345, 1694565387,
    169748, 973082891, 139695, 1627393546, 162805, 2198015749, 137064, 889196035, 228045, 1845502985, 228029, 1828725767,
    211537, 2634030350, 132113, 2550205704, 4375, 1862270992, 4362, 1627389965, 24822, 1912799238, 210761, 2986351886,
    161596, 2986544908, 211643, 2986351884, 238745, 1627531526, 31212, 2952986636, 22776, 2667577373, 28042, 1946353671,
    205655, 1694506254, 4908, 1929379859, 6404, 1761607695, 6834, 3103784974, 5353, 1929379853, 6822, 1862270988,
    8197, 1929379852, 115852, 1912670988, 114849, 1677921035, 115843, 1677789961, 147091, 1694699270, 137518, 1946160647,
    217168, 1694507271, 216615, 771760388, 137663, 1979715079, 174668, 1862341382, 180815, 1845499664, 203351, 1694506249,
    241603, 1912811524, 243511, 1761752844, 53660, 1862271774, 144790, 2835549959, 144797, 2298679047, 20000, 2231369763,
    164144, 2181238548, 163004, 2919436048, 137419, 1811942920, 145965, 1929580293, 79154, 1694632214, 228085, 1694508034,
    212754, 1828723977, 121061, 1694567432, 121069, 1694567432, 198254, 688069126, 207471, 2952797451, 95733, 1694698267,
    95783, 1761807127, 118271, 973147158, 95712, 1761807125, 95806, 1761807121, 162000, 2651000586, 27448, 1912799239,
    199437, 1946163973, 205415, 1627397381, 52435, 1694499598, 228445, 1694508046, 228459, 1627399182, 52422, 1694499597,
    205286, 1627397383, 241530, 2147692290, 135415, 1929383437, 29642, 2349006862, 31816, 3087204366, 241396, 654519298,
    146880, 1862471430, 234922, 3036751377, 232900, 1862280477, 190240, 1761614103, 1814, 1845493773, 38723, 1879048461,
    59221, 1929446413, 65869, 1862337549, 12177, 1795162123, 20494, 1694498825, 58662, 1845560328, 58837, 1694565384,
    59213, 1694565384, 58825, 973145095, 59234, 973145095, 68089, 2030109703, 141080, 1979778055, 59202, 973145094,
    58657, 973145093, 58832, 1694565381, 59208, 1862337541, 65865, 1946223620, 186515, 1694701576, 211873, 2399149326,
    150965, 1828916998, 28340, 1946353670, 118430, 1761676294, 20554, 1946157069, 235962, 1862346509, 235975, 1627465485,
    216601, 1862279430, 75352, 973080584, 117022, 755043336, 117038, 973147144, 117054, 536939528, 24624, 1929576455,
    124957, 1929525255, 144948, 1929580295, 84130, 1862480134, 144962, 1862471430, 242612, 1862467590, 207963, 1728060683,
    207365, 1845501192, 207718, 1694506246, 29211, 1946353671, 16337, 1694498833, 228696, 1627399178, 228682, 1627399176,
    221037, 3088589318, 228690, 1912611846, 228677, 771761157, 145400, 1694699286, 223879, 2234524180, 223919, 2184192532,
    155813, 2416119566, 223958, 774906375, 143751, 1946357510, 162293, 2198015750, 162299, 2181238534, 223945, 3123716614,
    145435, 1627590405, 47848, 2332033570, 15323, 3087007773, 108443, 3087207189, 223020, 3089637904, 222678, 2401772046,
    222706, 2351440398, 175195, 3187741450, 222739, 774382087, 222726, 2183668230, 174405, 2030113540, 218483, 1627660803,
    222462, 1629757957, 108872, 2885880606, 140282, 1694502411, 156299, 2952990480, 145247, 1627590405, 89469, 1761818115,
    133258, 1761611267, 123246, 973147157, 241301, 1845701378, 241532, 1845702402, 216455, 771760388, 41575, 2197815585,
    41641, 2197815585, 77296, 788531223, 79465, 3087141141, 89260, 3087218197, 149765, 2030243589, 157630, 3171094286,
    44740, 1845494028, 34315, 1929445385, 33602, 1996685318, 151377, 1795362566, 142396, 1946357509, 185691, 1929582609,
    205990, 1627397389, 204444, 1627397386, 173974, 1929450246, 17770, 2399141927, 14404, 2197815331, 29440, 2349006870,
    199857, 2348817172, 199821, 2399148818, 38247, 1711276310, 38235, 1694499084, 235560, 1845569297, 232317, 1845503247,
    235530, 1912678159, 168001, 1845498126, 167975, 973082893, 116327, 973147147, 23107, 1946353674, 184973, 1795364874,
    23704, 1929576457, 234163, 1912677893, 151262, 1946357513, 23548, 3036872722, 146111, 1677922054, 202760, 1677729030,
    206156, 1761615109, 1465, 1845493787, 163100, 2181238540, 104079, 2030242584, 115664, 2902526735, 162125, 1761808132,
    202348, 1845501196, 202360, 1845501196, 217506, 771760389, 199123, 1929386761, 189380, 1694505234, 141527, 1627590154,
    144061, 1929580295, 229630, 1828725765, 217904, 2197823753, 148094, 1694699281, 20727, 1862270986, 148076, 1929580297,
    148060, 1627590408, 33729, 2030239748, 144561, 1845694212, 203079, 1845501188, 158479, 2952990470, 40114, 1845494032,
    241622, 1845702661, 196894, 3087014178, 197014, 2214598942, 196962, 2214598938, 215476, 973152019, 167612, 2399342610,
    66692, 2952856592, 66664, 3137405966, 223850, 1697653257, 223580, 1915757064, 223999, 1630544392, 142416, 1979911938,
    239513, 1979853058, 66080, 1694565384, 66073, 1694565383, 26529, 1946353683, 38146, 1946157331, 138290, 1677725189,
    219443, 1913397763, 223776, 2351964686, 223750, 2402296332, 223841, 774906377, 223824, 3023053320, 223809, 774906375,
    223796, 2200969734, 142598, 1946357514, 142608, 1946357514, 144860, 2835549961, 144869, 2298679049, 180963, 973084422,
    54881, 1627390731, 138235, 2046823946, 54872, 2566914825, 223059, 1697391113, 55127, 1912603400, 213574, 1677729032,
    138228, 2030046727, 239083, 2030184710, 178986, 771822856, 134203, 1694502423, 242545, 1929576454, 202331, 2046827781,
    2203, 1694498828, 171318, 973082893, 202650, 1811946757, 206419, 1845501189, 163232, 2432896786, 201909, 2181045272,
    165200, 2885881612, 201817, 2197822478, 201805, 1946164236, 79936, 1929513233, 88591, 1929590289, 79927, 1627523337,
    79953, 1627523337, 88608, 1627600393, 88617, 1627600393, 155405, 2583891732, 155355, 2936213258, 160575, 2936213258,
    168749, 1845498138, 53123, 1862271768, 57577, 1694499605, 228152, 1946166293, 228173, 1946166291, 228969, 1862280203,
    228980, 1627399179, 228473, 1862280202, 228483, 1627399178, 182985, 973084466, 81418, 1627392538, 72543, 3187672594,
    57624, 2181038874, 113846, 2969766682, 167762, 2181238810, 70027, 3036677400, 70075, 3036677400, 70163, 3204449560,
    70119, 3070231828, 113788, 2919435024, 216075, 771760388, 203599, 1811946762, 203609, 1811946762, 218238, 1761616137,
    185629, 1761810439, 240035, 1912809991, 173048, 1694569220, 229069, 2046829572, 73570, 1962936076, 73549, 1962936075,
    174169, 1627460359, 215851, 1627398407, 215842, 771760389, 215847, 2046828804, 23873, 721616898, 135746, 1627393549,
    135901, 1912606221, 135539, 1811942923, 202896, 1929387271, 68174, 973145094, 73525, 1845495563, 34379, 1862336523,
    153598, 1627590409, 223621, 1697653256, 223629, 1664098824, 223983, 1630544392, 218428, 1862541831, 74103, 973080332,
    155989, 2164461324, 240431, 1728195074, 213125, 2734693646, 153537, 2902658837, 153558, 2365787925, 154113, 1812139790,
    154127, 1812139790, 29245, 2600665094, 225610, 2600674054, 241383, 1929587715, 152147, 1845694216, 5627, 1912602656,
    147539, 1862471429, 173533, 1862341380, 120276, 973147139, 135621, 1862274572, 65827, 973145097, 212681, 1962941702,
    91454, 1946356498, 91472, 1946356498, 91401, 1761807117, 116864, 1912671239, 177970, 973149446, 138089, 1845497354,
    221542, 2216698377, 221534, 1629495816, 243622, 1845638920, 243630, 1845638920, 241327, 1828924163, 44567, 3036676369,
    220902, 2232951310, 221326, 2233213454, 220969, 773333513, 221393, 773595657, 220952, 3172475400, 221376, 3139183112,
    18384, 2516582430, 30932, 2349006860, 160647, 2399342353, 155555, 3036876560, 160600, 2399342351, 81256, 1761610253,
    174333, 1795232516, 148252, 855838466, 205779, 1627397388, 140080, 1946160653, 132536, 1694567688, 216336, 771760387,
    79211, 1929513225, 89060, 1929590281, 142634, 1845694214, 142629, 1694699269, 41750, 3137339667, 44993, 1811939600,
    35312, 1811939598, 145606, 1845694219, 145617, 1845694219, 147117, 1694699275, 151400, 1845694219, 238997, 1963075851,
    148191, 1862471434, 148201, 1862471434, 151390, 1845694218, 135843, 1862274569, 149981, 1627590409, 181485, 973084425,
    181687, 973084425, 181806, 973084425, 23426, 1828913160, 153718, 1694699272, 180940, 973084424, 239131, 1694640392,
    135962, 1912606215, 16996, 2181038113, 120444, 973147140, 175829, 2952860424, 26893, 2047016967, 229675, 1845502982,
    163608, 2349010708, 167718, 1694699530, 215524, 1694572298, 23523, 1946353670, 27902, 1946353670, 97786, 1694698251,
    26194, 1862467593, 224958, 1862476553, 228376, 1627399173, 211439, 3137346824, 134562, 1979715075, 117853, 973147146,
    117863, 973147146, 117873, 973147145, 25215, 1862467591, 224625, 1862476551, 204056, 1627397384, 220519, 773071367,
    220507, 2316575238, 43947, 1946157325, 173360, 1929450244, 211611, 2147491080, 53405, 1946157846, 59830, 1946223638,
    53427, 1912603413, 59809, 1912669205, 81596, 1929382421, 59792, 1694565393, 146117, 1627590409, 203932, 1627397385,
    59784, 1694565384, 175029, 2348880654, 136495, 822087170, 150265, 1627590411, 150276, 1627590411, 162791, 1694699271,
    98369, 1946356495, 164414, 3204648716, 178248, 2231440663, 178204, 2231440661, 131879, 1845562641, 154359, 3036876555,
    178282, 3019969803, 131930, 1677790473, 178174, 3170964745, 131856, 1845562630, 174695, 1946227462, 78601, 1627523331,
    88806, 1627600387, 132964, 1627393539, 97720, 1929579274, 97730, 1929579274, 97711, 1929579273, 174429, 1845564166,
    222617, 1831346692, 142006, 1627590150, 174394, 1694569221, 229746, 1946166287, 151818, 2047020808, 151811, 2047020807,
    4733, 1627389973, 4754, 1627389972, 4774, 1862270996, 4699, 1862270994, 4717, 1627389968, 21406, 1627389965,
    24749, 1912799240, 52396, 1694499598, 52383, 1694499597, 52410, 1862271756, 19578, 2231369765, 57956, 2969568026,
    57908, 2181038872, 68030, 3070297110, 8478, 1929379873, 58915, 1912669197, 76945, 973080593, 77605, 973080593,
    79695, 2181171472, 84848, 2181247248, 30060, 2349006860, 28576, 1929576453, 217243, 3120570638, 218869, 1913135624,
    218882, 772284934, 218877, 1913135621, 218892, 772284933, 218888, 1980244484, 224174, 1912808198, 242502, 1912799238,
    114657, 2969766685, 165641, 2181238544, 239465, 2181179664, 240340, 2181245456, 203834, 1744837896, 27492, 1946353669,
    174734, 2902528776, 230930, 2147492903, 230869, 2147492886, 141207, 1828916742, 167014, 1627590663, 215354, 1627463431,
    229837, 1694508038, 19141, 1929379851, 19162, 1627389962, 32039, 1761804295, 201322, 1946164231, 40499, 1811939594,
    40490, 1929380105, 137102, 1845497347, 9518, 1845493779, 45650, 1929380113, 45634, 1929380112, 133904, 1728056847,
    222612, 774382085, 141107, 1946357252, 142209, 1946357508, 161432, 2936213274, 152712, 1694699274, 93541, 1946356492,
    172823, 1929449995, 172804, 1929449993, 185387, 1929582601, 174573, 1845564164, 3304, 1694498838, 179234, 973084174,
    179248, 1912608269, 168602, 1845498124, 3326, 2046820362, 24197, 1929576458, 24173, 1912799239, 76616, 1694500880,
    149799, 1694699271, 176737, 973149191, 76504, 973080582, 176725, 973149190, 176731, 1694569478, 84591, 1778594053,
    176720, 1778455557, 136617, 1744834051, 179922, 973084168, 199314, 1694505736, 205436, 1627397383, 21824, 1694498845,
    146282, 1929580296, 137004, 1912606211, 227763, 1845502996, 227745, 1912611858, 5276, 1929379865, 5301, 1929379858,
    118643, 973147152, 118659, 973147152, 96809, 1828915983, 96824, 1828915983, 118635, 973147144, 147947, 1694699270,
    110151, 3087207197, 110082, 3087207191, 44106, 2181038371, 30626, 3020095496, 19834, 2348810270, 44302, 2181038355,
    67474, 3103851539, 67386, 3204514831, 67416, 3070297103, 67446, 3170960398, 213023, 2969574668, 204359, 1627397382,
    175087, 2181108496, 92367, 1929579279, 51670, 1694499591, 161524, 2986544906, 78503, 973080587, 214036, 1627397651,
    203725, 1694506246, 205575, 1627397382, 205028, 1627397381, 207190, 1845501191, 207184, 1845501190, 216391, 1761616133,
    237168, 3070306091, 113583, 2181237537, 113718, 2969766683, 113500, 2969766681, 235389, 3036751379, 124608, 973147151,
    113663, 2885880590, 188507, 1845500181, 234417, 1929455124, 25583, 1761804299, 234582, 1761682955, 147569, 1677922052,
    162160, 1694699274, 229545, 1761616908, 141842, 1946357256, 29165, 1929576454, 234868, 1929455110, 153985, 2281901830,
    153991, 2265124614, 208299, 2281708806, 208305, 2264931590, 38328, 1795162390, 33184, 2969763858, 163732, 2969767694,
    98463, 1845693196, 98475, 1845693196, 198417, 1728060170, 88951, 1694709257, 142876, 1946357515, 179785, 973084166,
    23639, 1862467589, 136943, 1711279628, 141628, 1677921799, 89410, 1627600389, 232227, 1929389058, 207549, 1946164487,
    8455, 1694498839, 146961, 1694699273, 39689, 1795162387, 119895, 1845562382, 11028, 1761607693, 119882, 1845562381,
    119870, 1845562380, 216154, 1946165507, 109388, 2332232460, 227369, 973153035, 109356, 2181237514, 226212, 2181243658,
    177584, 973149449, 177576, 973149448, 151933, 1694699269, 81294, 1828719113, 134922, 1862274569, 118355, 973147144,
    76341, 973080587, 84581, 1879257354, 208272, 1694506247, 9573, 1694498848, 9605, 1694498845, 214361, 1627397653,
    38368, 1946157327, 97986, 1912802062, 118860, 973147148, 98000, 1912802059, 241732, 1912668171, 9105, 1912602633,
    26345, 1912799241, 97977, 1912802057, 98011, 1912802057, 118851, 1912671241, 118872, 1912671241, 8984, 1677721608,
    97969, 1795361544, 118843, 1795230728, 118881, 973147141, 152769, 1728253709, 175962, 1912673030, 243348, 1778530056,
    243356, 1694643975, 42037, 3036676393, 28115, 2030239748, 187132, 3187873809, 151353, 1879248645, 55874, 2147484439,
    141584, 1694699015, 212311, 3019906318, 158152, 2349010700, 83521, 2231372323, 87621, 2231579683, 78012, 973080599,
    33282, 2181234710, 85272, 2181247254, 77970, 973080597, 85232, 2969776404, 78058, 973080585, 78076, 973080585,
    85316, 3204657416, 85332, 2349019400, 111408, 2533559067, 153607, 1627590409, 150867, 1912803082, 151041, 1795362567,
    241350, 1845701635, 203285, 1845501193, 203294, 1845501193, 36936, 1862271247, 36924, 1627390220, 36951, 1912602892,
    25501, 1862467595, 25512, 1761804299, 219766, 1628185099, 36914, 1627390218, 152264, 1728253706, 219757, 1963729417,
    25493, 1761804296, 236336, 1929455372, 163076, 2432896780, 217934, 2969575694, 53712, 1627390734, 53700, 1946157836,
    170220, 973082890, 211419, 3187678474, 169777, 973082888, 189570, 973084936, 180354, 973084174, 68464, 1694500111,
    70783, 1694500366, 70797, 2684356110, 68479, 1694500108, 70772, 1912604171, 131072, 1929448715, 38555, 1929380105,
    146410, 1862471440, 146426, 1862471440, 148702, 1862471438, 148716, 1862471438, 146442, 1862471437, 16644, 1828716561,
    31522, 3171090440, 142258, 1912803083, 181928, 1962940177, 216135, 1946165507, 174776, 2902528779, 217154, 1795170568,
    217175, 1929388292, 12267, 1677721618, 8697, 1912602635, 158780, 2869104398, 161750, 2550337294, 239497, 2969708806,
    188477, 1694505233, 141591, 1812139536, 235639, 1912678157, 235681, 1912678157, 141137, 1677921804, 133753, 1811942923,
    235594, 1912678153, 175749, 2348880658, 217631, 3120570640, 144760, 1694699272, 50721, 1845494547, 50685, 1845494546,
    50703, 1912603410, 50668, 1946157841, 50655, 1845494541, 50643, 1912603404, 202397, 1728060680, 216291, 1728061703,
    208078, 1845501194, 132017, 2030112008, 152916, 1677922051, 184898, 1929582606, 184885, 1929582605, 184912, 1929582604,
    184924, 1929582603, 120306, 1929448453, 70635, 1728054805, 70670, 1728054800, 70656, 1694500366, 26354, 1845690373,
    43020, 2348810521, 31862, 3187867660, 226486, 3187876620, 20181, 2969567265, 113409, 2969766689, 124504, 3204516892,
    44416, 2181038362, 113204, 2181237527, 124379, 2181106711, 113271, 2969766677, 113334, 3070429973, 124442, 2382433297,
    124571, 973147147, 32544, 3036872714, 53936, 1761608456, 65769, 973145096, 53929, 1912603399, 167199, 1912803335,
    145791, 1929580299, 52023, 1627390730, 53480, 1694499594, 148350, 1929580298, 52963, 1627390729, 53471, 1946157833,
    145776, 1929580296, 145784, 1627590407, 148337, 1929580295, 149353, 1929580295, 224554, 1627595527, 148344, 1627590406,
    149360, 1845694214, 224937, 1627595526, 225003, 1845699334, 142984, 1845694215, 206429, 1828723977, 5080, 1845493775,
    8049, 1862270991, 5095, 1845493774, 165991, 1040256776, 24792, 1862467590, 71515, 1879049741, 71505, 1946158602,
    165565, 3204648724, 216327, 771760387, 33350, 2885877774, 226948, 2885886734, 207460, 1761615115, 203483, 1694506247,
    219592, 2349605392, 219564, 2399937038, 219636, 772547079, 219624, 2148278790, 49508, 2919236146, 24119, 1929576453,
    14898, 3036676124, 14951, 3036676121, 240935, 3187812888, 73812, 3019900693, 14851, 2399141907, 230417, 2147492878,
    210725, 3120569610, 212913, 2734693642, 81852, 1627392518, 219450, 1863066118, 219784, 2802590213, 101737, 1845693207,
    120031, 1845562391, 101715, 1845693206, 120009, 1845562390, 120054, 1845562390, 45302, 1862271253, 101694, 1845693205,
    35138, 1845494036, 171641, 1946299667, 35057, 1694499090, 119793, 2969635858, 119811, 1761676306, 10804, 1845493777,
    11210, 1761607696, 22049, 2969567247, 53960, 3154117391, 119763, 2969635855, 119778, 1761676303, 233124, 2969576719,
    10790, 2667577358, 10989, 1912602638, 28020, 2969763854, 186223, 1761810446, 186237, 1761810446, 11015, 1946157069,
    39868, 1845494029, 137650, 1979715085, 140729, 1761674253, 140742, 1761674253, 240801, 1761749517, 11003, 1694498828,
    69173, 1761608972, 137709, 1828720140, 186108, 1761810444, 186120, 1761810444, 137554, 1795165706, 166070, 1040256778,
    238981, 1761749257, 125033, 1912748040, 152037, 1912803080, 239986, 1912809992, 65762, 973145095, 141073, 973145095,
    65756, 973145094, 65751, 1912669189, 152045, 1912803077, 238976, 1912744197, 239981, 1912809989, 218904, 1862803976,
    158746, 2416119558, 99418, 3154316055, 99441, 3137538839, 147809, 1929580297, 216531, 771760389, 98384, 1795361566,
    189487, 1912609052, 232929, 1912612124, 189462, 1946163481, 189438, 1946163480, 8767, 1845493777, 150028, 2164461322,
    243701, 1812084487, 211837, 2348817682, 175259, 2952860426, 219512, 2953585162, 219530, 2181833224, 219557, 772547079,
    219544, 2148278790, 203575, 1677729028, 55835, 2147484455, 138019, 1845497355, 120164, 973147148, 102287, 2231569163,
    102329, 1694698251, 120121, 2231438347, 102308, 1845693194, 120142, 1845562378, 120195, 1627458569, 102268, 1912802056,
    120102, 1912671240, 120181, 973147141, 190134, 1761614107, 190188, 1845500186, 233255, 1811948825, 13570, 1694498835,
    233225, 1811948815, 153796, 1694699285, 153768, 2030243591, 207080, 2667584782, 207094, 2650807566, 216298, 1728061703,
    207054, 1845501190, 241268, 1761815299, 201005, 1929387019, 201016, 1862278154, 173715, 1694569220, 13146, 2046820369,
    76005, 973080580, 154094, 1627590405, 49417, 2969567785, 33250, 3070427152, 164624, 2181238542, 67548, 3170960397,
    67574, 3170960397, 154016, 2583891731, 163334, 2181238540, 15995, 2181038107, 79612, 2986477847, 211409, 2634030346,
    24464, 1912799244, 75010, 788531204, 137152, 1761611280, 166333, 1040256774, 137148, 1946160644, 69107, 1761608974,
    69100, 1694500103, 144596, 1661144839, 203898, 1660951815, 26846, 2047016968, 34372, 1912668167, 12373, 1811939339,
    146625, 1929580297, 142852, 1929580294, 239565, 1862412547, 24604, 1627586569, 241388, 1929587715, 206992, 1845501191,
    206986, 1845501190, 81625, 1862273545, 207591, 1761615109, 28105, 1627586566, 215922, 771760390, 18088, 2147483677,
    42399, 2986344733, 235072, 3087083029, 244103, 2952935189, 244086, 3171038993, 241640, 2399350790, 144076, 1929580294,
    75824, 788531213, 75837, 1862273036, 79076, 1862404364, 84345, 1862480140, 86274, 1862480652, 240184, 2198022668,
    183142, 973084427, 207603, 1912610054, 216339, 771760387, 221551, 1696604675, 172529, 2952860174, 172557, 2399212046,
    133698, 1929383443, 133689, 1929383433, 208234, 1811946759, 167540, 2231570440, 231779, 2181047312, 25794, 1912799241,
    25803, 1627586568, 124707, 2751532043, 124718, 2214661131, 114813, 1929579273, 114822, 1929579273, 124689, 1929448457,
    124698, 1929448457, 23905, 1929576466, 21169, 1845493777, 2046, 1845493772, 132329, 3154185494, 122097, 973147157,
    105634, 3036875540, 175135, 3187741460, 56390, 2181038866, 57160, 2181038866, 156880, 2952990478, 156922, 3087208206,
    225824, 2952995598, 77250, 973080589, 84952, 3053662476, 160765, 2181238540, 77760, 973080587, 29986, 2432892934,
    200937, 1862278161, 200971, 1627397137, 198987, 1862277900, 199011, 1627396876, 207162, 1912610058, 149177, 1677922058,
    22805, 1912602651, 45840, 1912602907, 11061, 1912602642, 39794, 2969567504, 11079, 1912602639, 11136, 1694498826,
    34159, 671154186, 11127, 2046820361, 241805, 1879113737, 27575, 1912799240, 54227, 1962935047, 27583, 1828913157,
    151539, 1828916997, 225288, 1828922117, 185886, 1845696529, 38525, 1778385164, 162622, 1761808133, 207423, 1795169541,
    212510, 1761615109, 149430, 1845694220, 142547, 1694699270, 103582, 1946356508, 103610, 1946356508, 103638, 1946356503,
    103661, 1946356503, 120793, 973147159, 120816, 973147159, 103538, 1946356502, 103560, 1946356502, 222885, 2233999890,
    222921, 2183668242, 222958, 774382087, 222945, 2217222662, 23868, 2500001795, 19979, 2181038101, 172787, 1845563921,
    141092, 973145092, 80190, 1929382410, 80181, 1929382409, 205550, 1862278407, 135133, 1845497354, 186903, 3036878864,
    187149, 3036878862, 207754, 1811946760, 221774, 2233475602, 221858, 773857799, 221846, 3005227526, 221490, 1948262917,
    217461, 771760389, 199322, 1946163983, 166101, 1040256775, 28866, 1677918213, 229209, 1912611849, 218124, 2969575692,
    202990, 1929387269, 132145, 3087076618, 86154, 1694708233, 75316, 973080584, 84118, 1845702918, 75192, 1845495830,
    80599, 1845496342, 86486, 1845703702, 75172, 1845495828, 80579, 1845496340, 86508, 1845703700, 80561, 1929382418,
    86452, 1929589778, 85586, 1711485457, 80545, 1929382416, 86470, 1929589776, 168696, 1694503184, 58290, 1946157839,
    75302, 973080590, 78415, 2030045198, 78429, 1946159116, 84084, 1694707980, 85469, 1946366220, 78338, 973080587,
    85435, 1745039626, 78329, 2030045193, 85560, 1694708233, 85577, 2030252553, 168712, 1694503177, 171568, 2030047497,
    75149, 1694500872, 75157, 973080584, 78321, 2030045192, 78932, 1912736008, 85552, 1694708232, 85569, 2030252552,
    88923, 1912813064, 75130, 973080583, 75165, 973080583, 75137, 973080582, 75143, 536872966, 84022, 1929588998,
    242606, 1929576454, 84017, 1862480133, 86171, 1862480645, 218912, 1862803977, 208652, 1627397383, 215881, 1845502213,
    41028, 2835349779, 75046, 788531208, 75054, 973080584, 78670, 1929513223, 88774, 1929590279, 133027, 1929383431,
    206518, 1627397382, 133034, 1929383439, 17513, 2399141929, 235151, 2399217189, 47909, 2332033563, 141957, 2952990220,
    239235, 2952931596, 6880, 1761607691, 155216, 3187871498, 211277, 2952797450, 178613, 2231440657, 89769, 1627589400,
    213789, 1694506520, 1842, 1845493780, 116046, 1828785171, 116065, 1828785171, 89739, 1912802064, 116030, 1912671248,
    22948, 1694498831, 116084, 1946225679, 89711, 1745029902, 89725, 1912802062, 89755, 1963133710, 89793, 1912802062,
    90946, 1728252686, 115974, 1744899086, 115988, 1912671246, 116002, 1912671246, 116016, 1963002894, 143059, 1694699275,
    90109, 1946356490, 143070, 1711476490, 931, 1912602633, 33989, 1946222600, 12768, 1677721607, 215977, 771760389,
    198673, 1845500682, 217333, 2952798478, 217759, 2952798476, 200444, 1811946254, 145660, 1929580301, 145673, 1929580301,
    224660, 1812144904, 221104, 1662788102, 239568, 2046961923, 222078, 2401509904, 222110, 2351178256, 230615, 2147492878,
    222177, 774119945, 222160, 2183406088, 222145, 774119943, 222132, 3173261830, 4045, 1694498829, 118346, 973147145,
    205207, 1761615110, 138963, 1795165703, 151019, 1694699278, 150791, 1627590410, 236207, 1912678156, 135305, 1761611267,
    243568, 1845638922, 243578, 1845638922, 123682, 1694567433, 123691, 1694567433, 3014, 1694498834, 4840, 1627389970,
    7704, 1627389970, 12417, 1728053266, 3032, 1694498833, 6303, 1627389969, 6320, 1627389969, 11800, 1728053265,
    12786, 1677721617, 903, 1946157072, 8992, 1677721616, 18709, 1694498832, 73510, 1845495567, 224632, 1862476559,
    9951, 1627389966, 73701, 1845495566, 9021, 1845493773, 13253, 2902458381, 73666, 1845495565, 73267, 1912604427,
    73483, 1862272779, 73560, 1962936074, 73346, 1627391753, 217486, 771760389, 69633, 3187672334, 36376, 1862271249,
    25051, 1929576457, 25043, 1845690376, 173697, 1677792004, 175553, 2181108494, 181643, 973084435, 96967, 1929579279,
    96953, 1929579278, 96982, 1929579278, 96996, 1929579278, 8377, 1929379853, 97010, 1929579277, 96931, 1929579275,
    96942, 1929579275, 96908, 1929579274, 115500, 1694567178, 115590, 1929448202, 97023, 1828915975, 115913, 1694567175,
    138920, 2449477126, 144827, 1845694214, 68526, 1845495061, 228126, 1694508050, 228110, 1694508048, 230049, 1627399178,
    231623, 1811948553, 230041, 1912611848, 228734, 1912611847, 242447, 1828913159, 211321, 2483035404, 82748, 3103787568,
    85849, 3187880483, 85917, 2952999457, 85981, 3137548831, 82674, 2952792602, 87307, 2952999962, 122422, 973147161,
    170746, 973082905, 31278, 2399338518, 76727, 973080597, 76769, 973080597, 86033, 3036885525, 84680, 2399351060,
    77377, 2164262929, 77409, 2952792079, 77749, 3070232587, 76660, 973080586, 76641, 973080585, 76679, 536872969,
    84652, 3187880200, 88237, 3187881224, 159462, 3187871496, 231495, 2399151118, 231469, 3120571404, 131470, 1845562635,
    33403, 1812135941, 139026, 2952793625, 139458, 2952793625, 18801, 1694498833, 111778, 1694698254, 123609, 1694567438,
    242303, 1946222605, 19105, 1627389964, 215156, 1627397643, 123599, 1862339594, 123585, 1761676297, 111762, 1761807112,
    111770, 1761807112, 123569, 1761676296, 123577, 1761676296, 123594, 973147141, 31927, 1761804292, 206950, 1627397387,
    206961, 1627397386, 79049, 1711409411, 88872, 1711486467, 114483, 2969766685, 114570, 2349009693, 242201, 2969632790,
    163820, 3171094292, 187379, 3070433296, 172012, 1862413600, 171862, 1862413599, 171893, 1694641439, 59619, 1862337550,
    171981, 1862413582, 171968, 1862413581, 243218, 1862416139, 30232, 2399338520, 166843, 1929580549, 154399, 2399342348,
    104195, 2030242582, 104217, 2030242582, 104153, 2030242581, 104174, 2030242581, 104127, 2902657805, 104140, 2365786893,
    78856, 771885316, 149597, 1778585348, 153115, 1862471428, 174189, 1778455300, 202873, 1862278404, 211113, 2634030348,
    160955, 2651000584, 187959, 1946228744, 224806, 1862476555, 164676, 3070430986, 226882, 3070436106, 205586, 1862278408,
    147367, 1862471431, 224877, 1862476551, 138269, 2030046741, 231201, 2147492894, 230317, 2147492893, 230757, 2348819485,
    231261, 2147492892, 155110, 2349010712, 182825, 973084440, 230673, 2348819480, 79523, 2952923415, 183349, 973084437,
    184351, 3070236437, 29844, 2399338516, 29884, 3103981588, 184429, 3070236435, 184393, 3070236434, 230281, 2181047314,
    230375, 2147492878, 187901, 1694570521, 185983, 1694701580, 142418, 1728253705, 140176, 1929383438, 205594, 1761615113,
    202913, 1795169544, 139629, 1912606224, 239391, 1812080902, 239397, 1912744196, 234939, 3036751377, 217885, 1761616131,
    177303, 3120632849, 228359, 1627399175, 228353, 1912611846, 150466, 1795362567, 161070, 2399342350, 165310, 2533560086,
    212805, 2533367062, 145948, 1812139783, 100384, 2030242574, 210801, 2415926540, 161574, 2416119562, 211677, 2415926538,
    116968, 2046888969, 154332, 2416119568, 159720, 2416119568, 211939, 2415926542, 215222, 2969574924, 109031, 2550336283,
    159676, 2869104396, 216144, 1946165507, 221406, 1931223559, 221459, 2904302086, 221413, 773595653, 221450, 1629233669,
    221455, 1813783044, 223118, 2402034188, 223142, 2351702540, 223208, 774644233, 223192, 2972459528, 223178, 774644231,
    223166, 2402034182, 221060, 1948000775, 221071, 773595653, 221067, 1813783044, 9815, 2181038104, 9795, 2181038100,
    9781, 1627389966, 157644, 3171094286, 26800, 1778581515, 217433, 2181046532, 219209, 2231902742, 219253, 2181571094,
    219309, 772284935, 219297, 2986877446, 226934, 3204653838, 167909, 1845498125, 170032, 973082891, 170043, 973082891,
    170131, 1979715851, 235577, 1845569297, 232332, 1845503247, 235545, 1912678159, 168015, 1845498126, 167988, 973082893,
    116338, 973147147, 23117, 1946353674, 184983, 1795364874, 23713, 1929576457, 234168, 1912677893, 23566, 3036872722,
    158848, 3087208213, 161764, 2399342357, 187015, 3187873804, 158818, 2349010698, 207577, 1811946760, 152166, 1979911947,
    203319, 1845501189, 80098, 1677724167, 136644, 1946160643, 178834, 1929450764, 177476, 1677792522, 53870, 1962935057,
    208955, 2885688588, 160449, 2248347420, 160529, 2919436058, 163358, 3204648730, 160383, 2416119562, 144347, 1845694221,
    114378, 2969766691, 19772, 2231369759, 114306, 2969766680, 32754, 3204644886, 232139, 2181047316, 217305, 2952798478,
    6099, 1862270998, 6084, 1862270991, 173646, 1845564171, 147867, 1862471433, 25302, 1627586566, 238802, 1627531526,
    152590, 1912803078, 179080, 973084164, 44066, 3036676372, 4680, 1929379859, 33042, 2919432206, 243088, 3003266824,
    196928, 3087014178, 197044, 2214598942, 196988, 2214598938, 215495, 973152019, 167630, 2399342610, 211731, 2399149330,
    66708, 2952856592, 66678, 3137405966, 229681, 1962943491, 203073, 2030050566, 221053, 1813783043, 177860, 1845564683,
    149117, 1845694217, 174085, 1711346439, 212121, 3036683530, 179506, 973084175, 53193, 1627390733, 167055, 1627590669,
    53181, 1912603404, 167043, 1912803340, 162755, 1627590405, 220631, 1863852549, 35439, 2684354828, 24247, 1912799241,
    77720, 3170895881, 217421, 2147492100, 131287, 1728122115, 78990, 1627523347, 75376, 1845495826, 78884, 1845627154,
    80740, 1845496338, 75360, 1845495824, 78868, 1845627152, 80724, 1845496336, 77893, 1862273038, 75543, 1694500874,
    86098, 1694708234, 77885, 2197817352, 85224, 2198024456, 239339, 3120703758, 239247, 3087149322, 217559, 2952798474,
    100951, 2047019803, 100925, 2047019802, 101035, 1912802073, 101011, 1912802072, 39810, 2046820628, 6809, 1862270989,
    25629, 1627586567, 201140, 2030050313, 201149, 1627397129, 222453, 1629757961, 222446, 1965302279, 171331, 973082893,
    139051, 2399145501, 54714, 1912603407, 54360, 1946157838, 54450, 1711276810, 144506, 1929580296, 144521, 1845694215,
    149932, 1627590407, 142337, 1912803078, 22455, 1627389964, 38848, 1929380105, 133785, 1795165711, 133771, 1694502414,
    133764, 1811942919, 173260, 1912673031, 243244, 1627535110, 183035, 973084466, 72561, 3187672594, 229160, 771761155,
    13870, 2382364729, 15860, 2952790070, 13794, 2382364710, 17618, 2197815332, 13984, 2197815330, 17554, 2197815328,
    233764, 3187680536, 48048, 2952790550, 170275, 973082901, 170869, 2952794386, 170835, 973082897, 49112, 3120562704,
    170345, 2952794384, 170905, 2986348816, 186983, 3070433296, 170247, 3019903246, 170317, 3137343758, 204672, 1862278405,
    67172, 2399208472, 67128, 2399208470, 200289, 2399148818, 147133, 1879248646, 136809, 1879051779, 33712, 1694695441,
    223076, 1630282249, 223109, 1965826569, 223085, 1680613896, 124846, 973147143, 216727, 1728061703, 33706, 1845690374,
    239102, 2030184709, 21547, 1862270992, 10054, 1694498836, 123336, 973147149, 122043, 973147147, 174372, 1912673030,
    115393, 1761676046, 115380, 1694567181, 96125, 1963133704, 25393, 1862467589, 133668, 1929383428, 24871, 1912799241,
    166937, 1627590665, 215609, 1627463689, 167085, 1627590664, 215628, 1627463688, 141255, 1946357255, 49144, 1694499354,
    222049, 2904826375, 222056, 774119942, 156794, 2936213262, 161126, 2936213262, 198221, 688069125, 68180, 973145094,
    94801, 1912802066, 117591, 1912671250, 94836, 1912802063, 236291, 1694574351, 234874, 1761682954, 236160, 2835425034,
    236424, 1744905994, 236558, 1761683210, 234720, 1694574089, 236378, 1694574345, 236387, 1694574345, 5769, 1694498824,
    179492, 973084167, 228076, 771761154, 17096, 3036676130, 42732, 3154116887, 163196, 2969767698, 152475, 2030243592,
    136815, 1627393547, 156001, 2164461324, 163910, 2969767696, 165440, 2969767688, 148988, 1627590404, 149847, 1862471435,
    216824, 1627398406, 34906, 1694499088, 206668, 1627397389, 206681, 1627397389, 36741, 1929380105, 133717, 1761611267,
    106544, 2332232493, 106427, 2349009703, 17358, 3036676126, 106679, 3087207192, 110238, 3187870488, 122295, 973147159,
    106361, 3154316054, 34269, 2952855566, 240132, 2952997390, 218297, 1795170569, 237682, 1694508828, 118821, 973147147,
    37973, 1627390218, 97839, 1627589386, 26155, 1862467588, 152647, 1795362567, 23477, 1929576455, 143185, 1795362571,
    224123, 1795367691, 172763, 1627460105, 172755, 1828786696, 120288, 973147142, 172749, 771822086, 172772, 1845563910,
    172744, 1627460101, 141203, 1946357252, 153426, 2902658823, 153433, 2365787911, 165761, 2298679052, 165973, 3120631563,
    165964, 1040256777, 24068, 1812135943, 165984, 1812008711, 67512, 2231436294, 17029, 2181038113, 137129, 1845497363,
    137200, 1627393551, 136620, 1862274574, 137602, 1912606220, 137191, 1811942921, 54081, 1761608456, 238962, 1761749256,
    238640, 1694640391, 238856, 1627531526, 238970, 1694640390, 205457, 1862278419, 205476, 1862278419, 201371, 1627397136,
    173742, 2684424966, 31094, 2181234709, 175381, 2164331272, 71589, 1879049740, 71580, 1677723145, 199945, 3087014680,
    220087, 2232427024, 220119, 2182095376, 11248, 1962934284, 220163, 772809223, 220151, 2165318150, 202269, 1795169543,
    220526, 773071367, 220513, 2316575238, 71944, 1929381388, 73194, 973080075, 73205, 771753483, 71924, 1677723146,
    71934, 1946158602, 162659, 1979911943, 212554, 1979718919, 169978, 973082895, 170008, 1979715852, 148035, 1694699277,
    153301, 1929580294, 135720, 1862274575, 146023, 1812139783, 145186, 1862471429, 137564, 1795165707, 219868, 772809220,
    174435, 1845564166, 13734, 1778384911, 121107, 1778453516, 65805, 973145098, 151575, 1761808137, 225252, 1761813257,
    243539, 1761752840, 133879, 1728056852, 134463, 1912606218, 4927, 1929379859, 226920, 3204653838, 33925, 2030239750,
    176027, 2197885704, 227498, 1912611851, 59198, 973145092, 205503, 1627397385, 148807, 1627590406, 228706, 771761156,
    185932, 1694701593, 186078, 2030245908, 185957, 1694701582, 28589, 1912799241, 152634, 1677922055, 19615, 2231369765,
    57982, 2969568026, 57932, 2181038872, 68052, 3070297110, 9418, 1728053267, 31770, 3036872716, 10105, 2181038098,
    21893, 1778384905, 212879, 2969574668, 221172, 2400985608, 221188, 2350653960, 221216, 773595655, 221204, 3139183110,
    94747, 1912802075, 94774, 1912802075, 97619, 1912802075, 97646, 1912802075, 117650, 1912671252, 117670, 1912671252,
    97673, 1912802067, 97692, 1912802067, 117690, 1912671251, 117709, 1912671251, 28960, 1946353675, 162774, 1761808139,
    215644, 973152267, 167163, 3120762890, 27019, 2047016969, 118004, 973147145, 118013, 973147145, 167275, 2399342601,
    215672, 2399215625, 114686, 2969766685, 165657, 2181238544, 239481, 2181179664, 240356, 2181245456, 212737, 1962941706,
    215805, 2046828804, 213481, 3070237966, 104471, 1694698255, 202197, 1845501188, 20824, 1996488725, 229989, 1946166293,
    147149, 1627590406, 168150, 973082894, 152868, 1677922057, 30642, 3087204362, 214560, 1845501448, 214633, 1694506503,
    45553, 1929380110, 83036, 687868432, 135788, 1912606218, 29286, 2835546122, 72731, 3187672590, 229461, 1845502982,
    174413, 2969637637, 208222, 2550144261, 213279, 3204455690, 44141, 2181038371, 147941, 1694699270, 30634, 3020095496,
    67365, 1627456533, 57401, 1811940116, 57373, 2197816078, 57387, 1761608462, 57361, 1946157836, 19864, 2348810270,
    44321, 2181038355, 67493, 3103851539, 67401, 3204514831, 67431, 3070297103, 67460, 3170960398, 210745, 2986351880,
    223226, 2955682322, 223262, 3022791184, 223306, 774644231, 223294, 2167153158, 173980, 1929450244, 45739, 1929380110,
    206742, 1627397384, 201547, 3087014956, 175103, 2181108496, 160681, 2952990476, 218945, 1862803974, 221584, 2954895886,
    221612, 2183143948, 39420, 1845494025, 27713, 1812135943, 221648, 773857799, 221636, 3005227526, 137067, 1929383432,
    229933, 1845502986, 12754, 1811939342, 28613, 1694695429, 161534, 2986544906, 210813, 2986351882, 211711, 2986351882,
    26723, 1694695427, 225182, 822289162, 225192, 839066378, 222036, 774119940, 13658, 1627389967, 206537, 2046827785,
    135992, 1811942927, 138398, 1929383438, 136797, 1811942924, 136664, 1811942922, 140058, 1694502410, 137614, 1795165705,
    24013, 1912799240, 150323, 3120762631, 211297, 3154124038, 88709, 1677932045, 135735, 1929383435, 241517, 1711483907,
    40966, 1912602900, 200548, 2969574177, 187867, 1728124945, 223508, 1915757064, 223572, 1865425416, 210489, 2348817686,
    145918, 1929580297, 145901, 1627590408, 150452, 1795362567, 7158, 1811939357, 7139, 1862270995, 7289, 1962934286,
    7303, 1862270990, 72315, 3036677671, 108161, 3087207201, 100604, 1912802064, 43619, 3187671316, 36046, 1845494044,
    188585, 1694505240, 188609, 1845500181, 220533, 3105104390, 241448, 1812147202, 29608, 3036872714, 31754, 2516779016,
    134812, 1711279619, 149939, 1761808137, 78680, 1694632199, 88784, 1694709255, 206008, 1627397382, 216199, 1627398421,
    136322, 1929383431, 100978, 2047019809, 101060, 1912802077, 82157, 1694501396, 76372, 973080594, 76390, 973080594,
    82140, 1862273553, 84547, 1862480145, 84564, 1862480145, 87109, 1862480913, 87126, 1862480913, 87747, 2030253073,
    85788, 1845703184, 86138, 1761817104, 74901, 973080591, 85773, 2030252559, 74887, 973080590, 75636, 973080590,
    83923, 1845702926, 74874, 973080589, 76448, 973080589, 84261, 1694707981, 168181, 973082893, 75936, 973080588,
    83911, 1845702924, 86440, 1845703692, 84379, 1694707979, 23880, 721616899, 38537, 1845494034, 71528, 1946158609,
    98537, 1845693201, 71601, 1677723152, 71545, 1694500366, 98523, 1929579278, 163708, 2432896778, 214609, 1627397656,
    214586, 1845501463, 12611, 1694498837, 213686, 1694506517, 213707, 1694506517, 12945, 1694498832, 214640, 1694506512,
    12045, 1627389967, 214670, 1694506511, 203439, 1694506254, 19087, 1627389970, 208018, 1627397382, 38937, 2264924433,
    183830, 2231375641, 212065, 2566921496, 111435, 2533559067, 23294, 1862467587, 152235, 1627590406, 9233, 1845493782,
    9114, 1845493777, 21787, 1845493774, 24889, 1929576458, 34092, 671154186, 26435, 1929576456, 32113, 1761804296,
    26443, 1694695431, 31798, 3036872708, 165030, 2734886676, 165082, 2248347408, 16234, 2231369771, 17418, 2348810267,
    155635, 3036876566, 149165, 839061251, 241059, 3187812888, 231345, 2952799252, 231317, 2147492878, 187884, 1912674321,
    185794, 1728256012, 149135, 1728253707, 216417, 1761616134, 29992, 3036872716, 34399, 721485826, 144590, 1694699270,
    187926, 1694570521, 185971, 1694701580, 222, 1845493785, 101, 1845493783, 1028, 1694498833, 133, 1694498830,
    169, 1946157070, 209, 1694498829, 1017, 1694498827, 235509, 1845569291, 235520, 1845569290, 124, 1694498825,
    139332, 2399145499, 16661, 1828716561, 31530, 3171090440, 47448, 2046820876, 27468, 1627586567, 207734, 1627397383,
    202820, 1962941702, 206404, 1962941702, 206768, 1627397382, 208241, 1627397382, 122139, 973147157, 105674, 3036875540,
    216656, 1627398412, 173298, 1812009735, 29968, 3036872710, 150552, 1627590409, 12098, 1845493777, 12089, 1929379849,
    40481, 1929380105, 12970, 1929379848, 40928, 1929380104, 152683, 1694699269, 206003, 1962941701, 9490, 1946157071,
    214351, 1627397642, 98060, 1795361543, 118933, 1795230727, 213343, 3070237969, 239503, 2969708806, 175767, 2348880658,
    21239, 1694498838, 21261, 1694498836, 2935, 1845493773, 2948, 1845493773, 2961, 1845493773, 2974, 1845493773,
    2987, 1845493773, 22636, 973078537, 206141, 1862278407, 69087, 1761608973, 163052, 2969767692, 27685, 1879244810,
    27679, 2667773958, 69081, 2667578630, 221982, 1696866825, 205721, 1627397384, 222002, 774119941, 221998, 1948525060,
    97797, 1929579285, 131328, 1929448725, 131370, 1627458836, 131312, 1929448712, 102892, 1946356493, 115927, 1627458312,
    120411, 973147144, 115525, 1828784903, 6183, 1862270994, 6167, 1862270992, 7551, 1912602639, 6153, 1862270990,
    7537, 1929379854, 7524, 1862270989, 31902, 2198011913, 25769, 1912799238, 120301, 1929448453, 242627, 1627586565,
    213554, 1862278408, 154666, 2550337292, 183789, 2181044009, 44532, 1929380114, 177156, 973149201, 241581, 3204656902,
    175931, 2197885702, 205221, 1627397382, 174727, 1627460359, 208515, 1627397392, 208531, 1627397392, 73088, 1862272522,
    33364, 2885877774, 226962, 2885886734, 141382, 1694699018, 141478, 1627590154, 207134, 1761615111, 186001, 2265126931,
    219608, 2349605392, 219578, 2399937038, 211125, 3170901260, 212431, 3170901260, 219643, 772547079, 219630, 2148278790,
    29305, 2365784069, 222621, 1764237827, 221012, 1628971526, 132009, 2030112008, 218442, 1862541831, 205254, 1627397383,
    185150, 1912805386, 198202, 1594038787, 235947, 1812014863, 199363, 2181045000, 142231, 1694699270, 152177, 1929580293,
    158949, 2936213258, 204567, 1627397383, 203311, 1929387272, 37391, 1694499083, 90353, 1812138769, 90387, 1845693200,
    152409, 1627590408, 209159, 2415926534, 92124, 1963133716, 137413, 1828720134, 200031, 2952796944, 25178, 1946353672,
    79052, 1627523331, 88885, 1627600387, 178963, 1929450764, 177274, 1694569478, 178975, 620827909, 33266, 3070427152,
    164638, 2181238542, 67561, 3170960397, 67587, 3170960397, 24787, 3120758789, 176713, 973149191, 76408, 973080582,
    176701, 973149190, 176707, 1912673286, 84524, 1694707973, 176696, 1694569477, 2521, 1694498839, 2500, 1694498837,
    23969, 1912799243, 158734, 2952990470, 156445, 2952990476, 160963, 2952990476, 23701, 1896022019, 187217, 1946359815,
    77424, 973080593, 85014, 2952999184, 200923, 1862278158, 159736, 2181238536, 218865, 772284932, 216256, 1761616131,
    211071, 2701139214, 223641, 1915757064, 223991, 1697653256, 22036, 1912602637, 102191, 1912802061, 27529, 1761804295,
    101366, 1912802062, 83306, 1979714078, 87557, 1979921438, 80641, 1845496342, 86528, 1845703702, 80621, 1845496340,
    83286, 2197817876, 86550, 1845703700, 87519, 2198025236, 80679, 1929382418, 81342, 1627392530, 83336, 2197817874,
    86570, 1929589778, 86651, 1627599890, 86846, 1627599890, 87539, 2198025234, 80804, 1862273553, 81325, 1862273553,
    85614, 1711485457, 85690, 1912812049, 86627, 1862480913, 86822, 1862480913, 80663, 1929382416, 86588, 1929589776,
    78390, 2030045198, 79035, 1627523342, 88298, 738407694, 88675, 1627600398, 74997, 788531213, 80851, 1627392525,
    83744, 1845496333, 88285, 1845703949, 78366, 1694500876, 78378, 1946159116, 78653, 1929513228, 85445, 1694707980,
    85457, 1946366220, 88663, 1929590284, 169456, 1694503178, 75428, 1694500873, 85672, 1694708233, 85681, 1694708233,
    75344, 973080584, 75719, 973080584, 77877, 973080584, 168594, 973082888, 169448, 973082888, 171152, 973082888,
    75337, 973080583, 75421, 973080583, 75712, 973080583, 84298, 1929588999, 85217, 1694707975, 74991, 788531206,
    84101, 1929588998, 84136, 1845702918, 84292, 1828925702, 86176, 1845703430, 86182, 1828926214, 78648, 1862404357,
    84096, 1694707973, 88658, 1862481413, 12803, 1845493774, 28618, 1946353668, 199692, 1677728520, 18929, 1761607701,
    6633, 1761607700, 8131, 1929379860, 20636, 1929379860, 20620, 1694498832, 8118, 1862270989, 20608, 1694498828,
    32221, 1761804295, 33635, 1929576453, 235899, 1929455372, 210605, 3120569614, 32682, 2365784074, 221950, 774119940,
    65930, 1711342602, 65972, 1979778058, 141488, 1912802829, 243847, 2952935189, 243830, 3171038993, 209511, 2583698702,
    173066, 1946227463, 170449, 973082893, 132129, 3087076616, 218144, 2181046536, 229144, 1996497927, 229155, 771761157,
    18117, 2147483677, 42428, 2986344733, 235093, 3087083029, 241646, 2399350790, 36761, 1929380105, 91414, 1761807116,
    79060, 1862404368, 176271, 2936083212, 37999, 1862271253, 36793, 1862271250, 205443, 1627397383, 1045, 1845493775,
    11481, 2801795084, 32315, 1862467596, 117896, 973147145, 117905, 973147145, 119923, 973147144, 242590, 1627586568,
    26169, 1627586567, 119916, 973147143, 242421, 1694695431, 27966, 1761804294, 207247, 1929387269, 242700, 973152002,
    216431, 771760388, 112424, 1828915985, 209641, 2952797458, 188079, 1677793297, 187542, 2030245895, 173141, 1694569221,
    113982, 2919435031, 175155, 3187741460, 56408, 2181038866, 57178, 2181038866, 156894, 2952990478, 156936, 3087208206,
    225838, 2952995598, 77263, 973080589, 84964, 3053662476, 160777, 2181238540, 77771, 973080587, 27489, 1963130883,
    169052, 973082894, 52316, 1627390732, 52305, 1912603403, 200954, 1862278161, 200988, 1627397137, 198999, 1862277900,
    199023, 1627396876, 146893, 1694699271, 173811, 1627460359, 159752, 2718109448, 176308, 973149192, 176323, 973149192,
    176301, 973149191, 176316, 1845564423, 83899, 1694707974, 176295, 1694569478, 239726, 1694706182, 165224, 2248347404,
    33557, 1996685325, 44648, 1996488973, 44636, 1862271244, 27157, 1627586571, 27126, 1778581514, 38664, 1778385162,
    33548, 1694695433, 37610, 1627390217, 140121, 838864387, 137343, 1811942920, 137122, 1929383431, 137338, 872418821,
    136642, 922750466, 215836, 771760387, 132558, 2181106960, 186919, 3036878864, 187163, 3036878862, 221792, 2233475602,
    221865, 773857799, 221852, 3005227526, 3656, 1929379859, 6746, 1694498831, 168194, 973082891, 216353, 1845502215,
    218213, 1761616135, 158311, 2399342390, 55436, 2181038897, 157426, 2332233494, 30450, 2181234708, 226162, 2181243668,
    226534, 2181243668, 55534, 2147484430, 207746, 1811946760, 18865, 1627389967, 217466, 771760389, 29944, 3020095500,
    166108, 1040256775, 28871, 1677918213, 172879, 1929449995, 55106, 1962935061, 54813, 1627390735, 54785, 1912603405,
    148992, 1929580298, 149002, 1929580298, 132155, 3087076618, 54022, 1761608471, 201237, 1694506006, 229575, 2969576463,
    229599, 3154125839, 206094, 1627397383, 206857, 1627397382, 218814, 1912873477, 88563, 1694709258, 31486, 2986541074,
    225636, 2986550034, 133977, 1845497359, 20674, 1929379854, 204802, 1627397383, 205695, 1929387270, 44727, 2013266189,
    202826, 1996496132, 243072, 3003266824, 180931, 973084420, 41277, 1912602892, 198350, 1845500690, 165913, 3120631566,
    141794, 1761807885, 165901, 1040256780, 23097, 1694695434, 152608, 1845694218, 165927, 1694568202, 239677, 1694706186,
    28119, 1627586569, 230121, 1627399177, 230113, 1627399176, 143328, 1929580293, 217471, 771760389, 207127, 1627397383,
    67524, 2181104646, 116117, 1744899086, 167268, 1627590663, 215415, 1627463431, 137836, 1845497355, 179776, 973084169,
    131785, 1912671495, 179770, 973084166, 76224, 1711278090, 74644, 1862273029, 76009, 771753989, 76014, 1946159108,
    40203, 2046820636, 40176, 2046820635, 228390, 771761156, 236219, 1912678156, 221308, 773595652, 213465, 3070237960,
    80006, 1627523334, 89472, 1627600390, 133662, 1627393542, 243695, 1627535110, 243690, 1812084485, 175567, 2181108494,
    164756, 2432896780, 173146, 1946227462, 173485, 1912673030, 102109, 2952989465, 93090, 1929579285, 93173, 1929579284,
    93193, 1929579284, 93071, 1929579283, 93137, 1929579282, 93155, 1929579282, 115407, 1929448209, 115424, 1929448207,
    93123, 1929579278, 93111, 1929579276, 131083, 1912671496, 115906, 1694567175, 205131, 1694506247, 202343, 1912610053,
    227284, 1694573333, 68277, 1828717837, 68290, 1845495050, 177545, 1929450764, 177534, 1929450763, 177565, 1929450763,
    177606, 1929450763, 177617, 1929450760, 204194, 1862278408, 204202, 1862278408, 209325, 2986351886, 229943, 1912611848,
    141184, 1627590150, 81050, 1862273543, 30256, 2399338520, 218805, 1627660809, 122709, 2499873807, 145955, 1862471434,
    187494, 3036878873, 211523, 3170901262, 132955, 973147401, 132105, 3087076616, 91011, 1812138769, 185776, 1627592722,
    187776, 1862342673, 187760, 1862342672, 185763, 1627592717, 187804, 1862342669, 185532, 1627592714, 185435, 1845696519,
    186398, 2835552263, 185665, 1862473734, 86418, 1677931532, 198368, 1728060170, 8834, 1879048210, 8801, 1795162129,
    8818, 1912602640, 52283, 1845494539, 52294, 1845494539, 8792, 1627389961, 26258, 1845690373, 204042, 1862278406,
    182478, 2902464275, 182497, 973084434, 184335, 1627395856, 13181, 1962934285, 28741, 1946353672, 202262, 1795169543,
    173102, 1929450245, 231231, 2147492894, 230346, 2147492893, 230786, 2348819485, 231289, 2147492892, 155134, 2349010712,
    182849, 973084440, 230697, 2348819480, 79546, 2952923415, 183370, 973084437, 184372, 3070236437, 29864, 2399338516,
    29904, 3103981588, 184448, 3070236435, 184411, 3070236434, 230299, 2181047314, 230389, 2147492878, 227139, 1560355595,
    231581, 771761155, 25699, 1862467593, 224679, 1627595529, 224688, 1862476553, 216585, 2885689608, 241015, 2181179926,
    79747, 3171027210, 89361, 3171104266, 210671, 2583698702, 73985, 2197817103, 161620, 3187871500, 149242, 1627590415,
    143940, 1929580296, 162396, 2198015752, 162404, 2181238536, 143933, 1694699271, 145549, 1627590407, 149235, 1912803079,
    137850, 1912606219, 174318, 1761678086, 95545, 1845693197, 95558, 1845693197, 117537, 1845562381, 117550, 1845562381,
    208547, 1627397382, 208475, 1694506247, 187951, 1946228744, 154612, 3087208202, 202583, 1946164490, 121025, 973147150,
    104038, 1694698253, 18602, 1811939348, 179301, 973084174, 18622, 1694498829, 180400, 973084173, 22211, 1694498826,
    173904, 1862341384, 100890, 1912802083, 100828, 1912802079, 100859, 1912802079, 100546, 2952989468, 100521, 1761807129,
    100773, 1912802073, 119557, 1912671257, 8547, 1845493781, 100733, 1912802068, 100753, 1912802068, 119517, 1912671252,
    119537, 1912671252, 131765, 1912671508, 164026, 2969767700, 100439, 1912802066, 131715, 1912671505, 131748, 1912671505,
    100423, 1912802064, 96839, 1828915983, 96854, 1828915983, 100482, 1912802063, 118683, 1828785167, 118698, 1828785167,
    119607, 1912671247, 131700, 1912671503, 37517, 1627390221, 40084, 2046820621, 100469, 1912802061, 119594, 1912671245,
    201081, 1946164235, 201101, 1845500939, 25959, 2701328394, 25976, 1627586570, 25995, 1929576458, 120076, 1845562378,
    25986, 1694695433, 201092, 1728060425, 25780, 1912799240, 118675, 973147144, 25969, 1912799239, 25953, 1694695430,
    37511, 1694499078, 221090, 773595652, 139394, 1946160652, 39338, 1962934554, 82187, 1744833037, 82177, 1962936842,
    145260, 1862471430, 117765, 973147155, 94924, 1912802066, 92076, 1694698257, 96165, 1694698253, 96178, 1694698253,
    141640, 1845693963, 141699, 1929580043, 92093, 1963133706, 172716, 1694568970, 141308, 1946357256, 77918, 973080588,
    223130, 2402034188, 223154, 2351702540, 77907, 1862273035, 85206, 1862480139, 223217, 774644233, 75613, 973080584,
    75628, 973080584, 223200, 2972459528, 75621, 973080583, 84236, 1761816839, 84249, 1929588999, 223185, 774644231,
    84243, 1946366214, 223172, 2402034182, 226892, 2919441166, 229773, 1728062477, 227790, 1845502986, 227783, 1946166279,
    173082, 1677792004, 4825, 1627389967, 890, 1946157069, 9008, 1677721613, 12392, 1677721613, 13241, 2902458380,
    242638, 1661141000, 23861, 771948548, 202299, 1627397380, 44966, 1929380107, 68079, 2030109706, 149665, 1627590407,
    151055, 1828917001, 28570, 1879244806, 198753, 1929386774, 78798, 1795295499, 88479, 1795372555, 88490, 1795372554,
    175053, 3170964234, 73654, 1845495564, 159085, 2718109458, 38476, 1929380105, 38485, 1694499080, 161554, 2952990474,
    16022, 3087007797, 16128, 3036676149, 18414, 2516582449, 56112, 2348811057, 48542, 3036676646, 16850, 3170893847,
    154300, 2952990480, 159688, 2952990480, 209353, 2348817676, 241261, 2952997636, 34395, 721485826, 116358, 721488898,
    173854, 1694569225, 28986, 1694695431, 133434, 2634026506, 213243, 2667584784, 217319, 2952798478, 124840, 973147142,
    44086, 3036676372, 33056, 2919432206, 227018, 687940362, 173912, 1862341386, 49931, 1845494560, 50876, 1845494560,
    49900, 1912603423, 50845, 1912603423, 23670, 1946353676, 189002, 1694505230, 26242, 1057161224, 26235, 1929576455,
    188540, 1828722951, 189177, 973084935, 144926, 1694699272, 151411, 1845694216, 154198, 1845694216, 154206, 1845694216,
    143306, 1845694215, 238526, 1845635335, 218962, 1946690054, 218974, 1644700164, 104772, 1694698256, 208596, 1627397384,
    164324, 2885881612, 204600, 1845501193, 204609, 1845501193, 198002, 1845697027, 234202, 1812014610, 34750, 1694499089,
    142247, 1845694219, 173199, 1845564171, 185832, 1845696519, 11452, 1694498831, 171028, 973082899, 170564, 973082897,
    170598, 973082897, 180011, 973084177, 180045, 973084177, 170994, 973082895, 180291, 973084175, 239353, 3120703758,
    239257, 3087149322, 238545, 1946298643, 217569, 2952798474, 238539, 1728194822, 240433, 1728195078, 131960, 1677790473,
    144815, 1694699276, 33881, 2382561302, 33841, 2952986644, 79711, 3154250002, 89325, 3154327058, 158251, 2952990478,
    159799, 2952990478, 157618, 2701332236, 138190, 2046823944, 138198, 1929383429, 26088, 1694695434, 208138, 1728060679,
    29251, 2902654988, 227489, 1845502985, 227482, 1912611847, 214546, 1627397639, 214553, 822091271, 227238, 822158087,
    166501, 973147914, 166511, 973147914, 166521, 973147913, 173277, 1694569225, 174324, 1627460361, 174493, 1761678088,
    28093, 1728249862, 139414, 2717912595, 175277, 2952860424, 54309, 1946157844, 229697, 1912611855, 152125, 1929580295,
    151929, 1694699268, 135308, 1694502409, 67542, 3170960390, 219823, 1913659907, 13927, 2382364729, 15914, 2952790070,
    13832, 2382364710, 17654, 2197815332, 14018, 2197815330, 17586, 2197815328, 233788, 3187680536, 138897, 3137342999,
    48070, 2952790550, 170296, 973082901, 170887, 2952794386, 170852, 973082897, 49128, 3120562704, 170361, 2952794384,
    170921, 2986348816, 186999, 3070433296, 170261, 3019903246, 170331, 3137343758, 209233, 2348817674, 55058, 1627390731,
    55048, 1627390730, 49579, 1845494301, 27923, 1812135942, 90620, 1845693196, 137270, 1929383437, 152848, 1845694219,
    132199, 973147401, 132175, 2332101896, 132448, 3087076616, 41259, 1946157330, 28111, 1795358724, 163214, 2969767698,
    8417, 1627389972, 197979, 1728256528, 174466, 1929450246, 197969, 1694702084, 11407, 1912602642, 27558, 1627586570,
    163926, 2969767696, 202639, 1744837895, 165448, 2969767688, 221444, 1813783046, 221076, 1864114693, 221049, 1763451396,
    99318, 2265123609, 149488, 1828917001, 203003, 1828723977, 153326, 2902658824, 153334, 2365787912, 152553, 1946357507,
    209449, 2583698700, 148254, 1929580293, 132931, 973147397, 131516, 1761676548, 227168, 536945416, 71148, 1811940877,
    71275, 1811940877, 71480, 1828718093, 72850, 1627391500, 70868, 1694500363, 70879, 2684356107, 71288, 1811940875,
    71138, 1862272522, 71265, 1862272522, 71299, 973080073, 72841, 1946158601, 70860, 2835351048, 73128, 1677723144,
    183880, 2181044022, 137799, 1946160651, 241658, 2969776134, 202593, 2046827783, 81193, 1627392522, 215982, 1929388291,
    69191, 1761608973, 39409, 1845494027, 133279, 1929383434, 27727, 1812135945, 35395, 1929380116, 89588, 1627589396,
    89637, 1946356500, 213651, 1694506515, 125272, 1845562642, 89657, 1644366608, 89673, 1845693200, 116178, 973147151,
    125298, 973147407, 115310, 1627458318, 213637, 1694506510, 1550, 1845493773, 23892, 1845690381, 89689, 1812138764,
    91104, 1929579275, 91161, 1644366603, 116193, 973147147, 1579, 1845493770, 23156, 1845690378, 89617, 1912802058,
    89627, 1912802058, 89701, 1845693194, 116168, 973147146, 23883, 1963130889, 89608, 1963133705, 115324, 1929448200,
    115332, 1845562120, 125290, 973147400, 115340, 1963002631, 116204, 973147141, 23134, 1912799236, 239745, 1912809988,
    220221, 1628447239, 165851, 1812139782, 242786, 1761752854, 213741, 1694506513, 74139, 1694500622, 213728, 1694506509,
    125041, 1845639177, 213111, 2181045518, 24391, 1694695434, 197420, 2533366052, 222858, 1697128969, 222534, 1697128967,
    222965, 1915232775, 208659, 1795169546, 52731, 1694499598, 52718, 1694499597, 74916, 973080584, 83957, 1694707975,
    31115, 2181234709, 210037, 3120569610, 175389, 2164331272, 169131, 1761612044, 203116, 1912610059, 168942, 1694503178,
    204710, 1862278410, 75412, 973080585, 169143, 1862275337, 203880, 1811946761, 203889, 1811946761, 204558, 2030050569,
    74924, 973080584, 168934, 973082888, 83964, 1694707975, 168578, 1694503175, 169714, 3154120967, 169875, 973082887,
    216259, 1728061702, 144036, 1929580295, 114200, 2734885669, 114101, 2432895769, 11260, 1828716560, 5023, 1862270995,
    4987, 1862270994, 5005, 1862270994, 75968, 788531204, 134719, 1694502408, 134714, 1828720133, 173682, 1929450245,
    143080, 1694699270, 224084, 1694704390, 153866, 1627590405, 225579, 1627595525, 220103, 2232427024, 220135, 2182095376,
    220170, 772809223, 220157, 2165318150, 229786, 1845502987, 161056, 2399342350, 78564, 973080585, 177214, 1694569479,
    169993, 973082895, 170020, 1979715852, 27484, 1694695429, 218424, 772022788, 141690, 1929580041, 135261, 1862274568,
    215781, 771825669, 203978, 1627397382, 230213, 1627399178, 230197, 1811948552, 153153, 1946357510, 207786, 1694506246,
    136420, 1627393548, 169630, 1912606988, 23539, 1694695433, 23212, 1845690376, 2167, 1962934291, 178750, 2348881171,
    178783, 771822862, 29155, 1627586570, 164528, 2969767698, 57046, 2952790804, 157216, 3087208210, 56000, 2147484432,
    56032, 2147484432, 157168, 3053653776, 225764, 3053658896, 218594, 2349081100, 218574, 2399412746, 218630, 772022791,
    218618, 2265195014, 31782, 3036872716, 241619, 1627598851, 153616, 1627590409, 37773, 1929380109, 40387, 1929380108,
    59440, 1761674248, 59448, 1761674248, 235036, 3187746322, 40275, 1811939599, 235008, 2952865294, 82574, 2952792588,
    28180, 1812135942, 221180, 2400985608, 221196, 2350653960, 221223, 773595655, 221210, 3139183110, 239543, 1912744195,
    237303, 2181113625, 112441, 1627589396, 142991, 1996689155, 95255, 1845693195, 95266, 1845693195, 117515, 1845562379,
    117526, 1845562379, 141213, 1828916742, 34809, 1912602898, 203652, 1862278406, 173061, 1946227461, 179396, 973084173,
    206290, 1845501190, 108260, 3087207195, 137640, 1946160643, 216151, 1946165507, 96882, 1828915981, 118738, 1828785165,
    118719, 973147142, 74851, 973080582, 83937, 1694707973, 207713, 1694506245, 30652, 3087204362, 15049, 2382364699,
    122489, 973147153, 29538, 2349006862, 241003, 2952931852, 166545, 973147919, 236531, 1912678158, 65940, 973145098,
    227973, 1845502985, 227966, 1912611847, 72745, 3187672590, 28049, 1946353673, 35889, 2835349778, 229218, 1677730824,
    76274, 973080583, 167940, 973082887, 179169, 973084167, 84512, 1627599110, 138383, 1929383432, 203343, 1929387272,
    237257, 2181113623, 146998, 1694699272, 223244, 2955682322, 223278, 3022791184, 33202, 2969763850, 223313, 774644231,
    223300, 2167153158, 20437, 1795162121, 49642, 1946157577, 20457, 1811939336, 33412, 2030239748, 69400, 2835350795,
    201591, 3087014956, 160693, 2952990476, 68186, 973145099, 77351, 788531209, 79515, 2164394248, 89310, 2164471304,
    221598, 2954895886, 221624, 2183143948, 221655, 773857799, 221642, 3005227526, 105815, 2332232479, 105734, 3087207195,
    105908, 3087207193, 39429, 1845494025, 31546, 3120758792, 27720, 1812135943, 187997, 1728124948, 138412, 1845497353,
    142369, 1912803079, 237637, 1929389846, 150207, 1627590410, 150217, 1627590410, 148462, 1929580296, 148455, 1694699271,
    161406, 2399342362, 226448, 2399347482, 67108, 2952856596, 67070, 2986411026, 69857, 3187672338, 97600, 1694698259,
    136634, 805309960, 208145, 1795169540, 169477, 1862275349, 5516, 1912602641, 5533, 1912602640, 5549, 1912602638,
    8404, 1862270989, 59650, 1694565389, 58928, 1694565388, 59314, 1694565388, 68131, 2030109708, 54861, 1627390731,
    58940, 973145099, 59663, 973145099, 68120, 2030109707, 148444, 1929580299, 153913, 1694699275, 153924, 1694699275,
    50550, 1845494538, 51921, 1929380618, 53690, 1627390730, 65882, 973145098, 135362, 1694502410, 144243, 1929580298,
    145883, 1929580298, 148434, 1828917002, 153893, 3187871498, 153903, 3171094282, 224927, 1828922122, 225551, 3187876618,
    227060, 536945418, 51903, 1862271753, 51912, 1627390729, 54852, 1912603401, 57332, 1761608457, 143150, 1694699273,
    145874, 1694699273, 150106, 3154317065, 150115, 3137539849, 224095, 1694704393, 224515, 1694704393, 225076, 3154322185,
    50542, 1912603400, 79258, 1912736008, 162551, 1778585352, 166702, 1912803336, 226598, 1778590472, 33515, 1946353670,
    208217, 3087015173, 208267, 1962941701, 74742, 1677723653, 168164, 973082897, 125133, 1912671501, 125146, 1912671501,
    115217, 1845693196, 143290, 1845694220, 125159, 1694567691, 23047, 1845690378, 125170, 1946225930, 197995, 1929583111,
    145205, 1812139784, 108952, 2500004633, 18761, 1962934293, 18743, 1962934290, 175337, 2399212298, 118798, 973147145,
    145844, 1929580297, 148426, 1694699272, 135294, 1660947971, 238210, 3053463341, 238300, 3053463339, 42827, 3036676377,
    43517, 2348810521, 108902, 3036875545, 200581, 2969574177, 147481, 1627590407, 205080, 1627397383, 151791, 2047020810,
    151782, 2047020809, 207494, 1795169544, 207502, 1795169544, 146459, 1627590407, 72354, 3036677671, 108194, 3087207201,
    136466, 1862274579, 136450, 1862274576, 75857, 788531211, 79122, 1929513226, 89028, 1929590282, 136485, 1929383434,
    238837, 1627531525, 43639, 3187671316, 217037, 1728061700, 59326, 1694565387, 145909, 1929580297, 145893, 1627590408,
    224524, 1627595528, 207685, 1929387269, 163478, 2969767694, 220539, 3105104390, 37453, 1761607954, 203433, 1627397382,
    176163, 2969637642, 91324, 1946356497, 91341, 1946356497, 91228, 1761807116, 116511, 1761676300, 91264, 1694698246,
    4873, 1929379859, 7782, 1929379856, 4858, 1929379855, 5403, 1627389964, 95207, 1845693196, 95219, 1845693196,
    117467, 1845562380, 117479, 1845562380, 118611, 973147148, 118623, 973147148, 214140, 1862278668, 8343, 1627389963,
    95277, 1929579275, 95288, 1929579275, 96787, 1828915979, 96798, 1828915979, 213991, 1627397643, 25860, 1929576456,
    241724, 1929445384, 142089, 1946357253, 29618, 3036872714, 31762, 2516779016, 59978, 771818500, 179736, 973084166,
    185922, 1694701578, 9131, 1929379855, 9437, 1778384910, 98030, 1912802059, 118896, 1912671243, 98020, 1795361546,
    118886, 1795230730, 26337, 1845690376, 118907, 973147143, 26331, 1795358726, 160120, 3187871510, 209917, 2415926536,
    75750, 1828718610, 88375, 1828926738, 75734, 1862273040, 75233, 973080591, 75248, 1929381902, 75288, 1862273038,
    84056, 1862480142, 84070, 1929589006, 75220, 1862273037, 75481, 1862273037, 84043, 1862480141, 85719, 1694708235,
    75271, 973080586, 75463, 973080586, 75262, 973080585, 75454, 973080585, 84159, 1929589001, 88339, 738407689,
    75473, 1862273032, 84035, 1929589000, 84151, 1862480136, 75281, 1946159111, 84028, 1946366215, 20465, 1879048203,
    33443, 1795358724, 141412, 1862471177, 146588, 1862471433, 179842, 973084168, 179144, 973084167, 91580, 1761807123,
    91541, 1912802061, 81398, 1627392522, 80436, 1694501385, 150726, 1627590408, 183855, 2231375641, 139446, 3137342988,
    21960, 1694498838, 10685, 2801795086, 10751, 1627389966, 241300, 1694706433, 241424, 1694706689, 157066, 2416119570,
    161266, 2416119570, 231137, 3120571408, 157108, 2533560076, 204149, 1845501198, 204163, 1845501198, 203047, 1862278413,
    204809, 1912610060, 204750, 2835356937, 204759, 2298486025, 176688, 973149192, 204742, 1845501192, 76320, 973080583,
    176674, 973149191, 176681, 1912673287, 84518, 1627599110, 176668, 1627460614, 6552, 1946157070, 6566, 1862270990,
    136071, 1862274573, 136112, 1862274572, 141562, 1862471178, 174742, 1828786948, 205975, 1811946760, 214055, 1627397663,
    93917, 1627589396, 117395, 973147154, 117431, 536939538, 93857, 1845693201, 115364, 1694567184, 93981, 1929579279,
    93891, 1929579277, 241743, 1929445389, 94033, 1929579276, 94057, 1929579276, 94011, 1862470411, 131165, 973147403,
    115347, 1694567178, 131217, 1929448714, 115357, 1845562119, 115532, 1694567175, 221081, 1864114694, 166028, 1040256785,
    26914, 1627586575, 150698, 1627590415, 166045, 1627459343, 227224, 822158088, 215270, 2969574948, 20249, 2181038115,
    140987, 2969633823, 67807, 3170960413, 67865, 3170960413, 164894, 2181238552, 32992, 2181234710, 57706, 2969568020,
    164830, 3070430996, 226792, 3070436116, 67693, 973145107, 57668, 2181038866, 32954, 2919432208, 78694, 1627523331,
    88821, 1627600387, 133157, 1627393539, 16277, 2231369771, 17445, 2348810267, 155657, 3036876566, 241083, 3187812888,
    231365, 2952799252, 231331, 2147492878, 212407, 3120569612, 223036, 1915494920, 223051, 1697391112, 223068, 1865163272,
    223463, 1630282248, 30004, 3036872716, 199735, 2902465302, 72118, 1694500373, 13266, 1795162132, 104564, 2030242577,
    104581, 2030242577, 13286, 1761607695, 28773, 1946353675, 230138, 2600477707, 230130, 1660953608, 38857, 1929380108,
    38020, 1811939597, 203658, 1929387271, 208638, 1845501191, 208645, 1845501191, 202744, 1845501190, 205512, 1627397382,
    206391, 1845501190, 206762, 1845501190, 228940, 1627399175, 228934, 1912611846, 150234, 1812139783, 241305, 3087215362,
    50416, 1845494553, 50393, 1946157847, 29333, 2835546123, 122160, 973147157, 105694, 3036875540, 29974, 3036872710,
    222565, 774382084, 145707, 1929580295, 73457, 738199313, 217831, 2516590864, 164990, 2181238548, 165050, 2885881616,
    81008, 1845496344, 81470, 1627392530, 81488, 1627392528, 7125, 1694498830, 179419, 973084170, 179570, 973084170,
    179499, 973084167, 5328, 1862270988, 5319, 2030043145, 25147, 1912799239, 141740, 1812139526, 145927, 1812139782,
    224532, 1812144902, 242525, 1812135942, 25102, 1627586570, 26377, 1845690374, 26383, 1795358724, 184271, 2969573140,
    181961, 1828722449, 181945, 1828722448, 181992, 1946162959, 184256, 1761613583, 181978, 1946162958, 213605, 1845501192,
    114541, 2432895773, 114628, 2349009693, 163860, 2634223380, 156712, 2869104396, 163064, 2969767692, 23238, 1795358728,
    235888, 1929455371, 209127, 2734693658, 154423, 2936213260, 133800, 1694502411, 189828, 771758346, 238419, 1728194823,
    173073, 1946227460, 7209, 1811939360, 7187, 1862270998, 158188, 2147684117, 226246, 2986550034, 3940, 1694498833,
    55338, 2181038897, 200099, 2399148828, 55562, 2147484428, 185680, 1694701579, 148587, 1862471434, 205603, 1862278410,
    205844, 1929387274, 179552, 973084167, 141660, 1929580042, 141670, 1845693962, 141680, 1929580042, 206061, 1627397382,
    1675, 1845493778, 28712, 1879244805, 206801, 1795169542, 185506, 1694701580, 205713, 1627397384, 146375, 2583891717,
    135277, 1929383436, 12074, 1845493775, 189838, 1694505225, 23657, 1812135943, 185160, 1912805386, 166560, 973147923,
    166598, 2399211282, 175517, 2399212306, 146544, 1627590414, 146527, 1862471430, 205420, 1627397381, 73833, 3019900691,
    5793, 1694498843, 5867, 1694498836, 5777, 1862270992, 21581, 1761607695, 5887, 1912602637, 135586, 1845497362,
    50943, 1845494541, 50932, 1912603403, 238732, 1862412551, 215988, 3053461764, 173868, 1761678084, 154642, 3087208204,
    58196, 2181038868, 32888, 3036872722, 143434, 1677922056, 144719, 1694699270, 90370, 1812138769, 90403, 1845693200,
    52953, 1627390730, 52944, 1912603401, 54329, 1912603402, 152401, 1627590408, 225380, 1627595528, 135927, 1912606218,
    151107, 1627590405, 36874, 1845494031, 46344, 1946157595, 177932, 973149450, 8354, 1627389962, 238497, 1963075849,
    238582, 1795303688, 133644, 1828720133, 53855, 1962935055, 53843, 1962935052, 200047, 2952796944, 149130, 1845694213,
    216082, 3120570630, 213473, 2533367048, 12115, 1811939366, 237802, 1912612642, 186310, 1946359826, 186281, 1694701582,
    186362, 1694701581, 102616, 1694698251, 241537, 1694707458, 137007, 1845497358, 137032, 1946160654, 137021, 1946160651,
    238902, 1879189766, 210467, 2885688598, 156457, 2952990476, 160975, 2952990476, 158740, 2952990470, 143426, 1627590403,
    141160, 1912802822, 238472, 1912744198, 229475, 2969576463, 141824, 1946357258, 203303, 1929387272, 40986, 1912602896,
    102217, 1912802062, 22556, 1912602637, 102204, 1912802061, 27536, 1761804295, 69374, 2902459662, 68357, 973079814,
    162810, 2181238533, 173052, 1828786949, 185263, 2835552267, 185425, 1845696522, 101380, 1912802062, 164184, 2734886676,
    163036, 2298679056, 147509, 1627590409, 215599, 973152266, 24180, 1694695433, 166835, 1694699528, 184711, 1694701577,
    140158, 1929383442, 140239, 1946160653, 237353, 1929455373, 237366, 1929455373, 140146, 1845497356, 142122, 1929580041,
    10516, 1677721620, 142935, 1845694218, 142930, 1946357509, 173077, 1946227461, 174025, 1677792004, 123204, 973147157,
    32692, 2365784074, 151764, 1912803077, 175785, 3187741452, 154158, 2902658824, 175465, 3120632586, 31046, 2332229640,
    170462, 973082893, 211399, 3170901258, 208919, 2466258200, 155236, 2332233505, 162264, 2198015752, 38078, 1627390233,
    139987, 1761611276, 239580, 1862412547, 25274, 1845690380, 45086, 1845494027, 25265, 1929576457, 36435, 1929380105,
    176283, 2936083212, 201310, 1912609804, 101343, 1912802071, 101303, 1912802065, 101394, 1845693198, 216409, 1761616136,
    70944, 1694500358, 70939, 973080069, 229325, 1795171338, 144565, 1694699273, 203083, 1694506249, 219801, 772547077,
    219434, 1930174980, 69875, 3187672336, 221167, 773595653, 217894, 2197823754, 102845, 1694698251, 102824, 2231569162,
    120339, 2231438346, 152831, 1979911946, 102805, 1694698249, 120320, 1694567433, 120367, 1912671240, 120354, 973147141,
    145583, 1627590407, 23391, 1912799238, 178006, 1812010250, 173930, 1862341382, 74039, 2348812047, 81770, 1962936841,
    83645, 2885683728, 185745, 1912805387, 221505, 1864376835, 75579, 788531203, 137946, 1946160653, 150168, 1627590411,
    182122, 1845499673, 182098, 1845499672, 76295, 973080591, 119648, 973147151, 101845, 1845693198, 119677, 2046888971,
    204231, 1862278406, 137437, 1627393559, 140293, 1694502413, 162152, 1929580296, 77224, 973080589, 165332, 2181238540,
    132574, 2181106960, 96396, 1694698257, 133312, 3087011349, 27340, 1862467596, 100398, 1627589386, 76143, 973080582,
    119470, 973147142, 27335, 1862467589, 84467, 1862480133, 150713, 1862471429, 20337, 1946157071, 29956, 3020095500,
    211351, 2634030354, 201831, 1761614854, 38436, 1728053521, 38453, 1845494031, 207060, 1912610058, 83354, 1979714075,
    87587, 1979921435, 86918, 1694708756, 22064, 1761607698, 81175, 1862273554, 86737, 1862480914, 77861, 1912604688,
    81099, 1862273552, 81360, 1627392528, 86669, 1862480912, 86864, 1627599888, 80821, 1862273551, 80836, 1627392527,
    81310, 1862273551, 81898, 2969569807, 86612, 1862480911, 86807, 1862480911, 87922, 2969777423, 9404, 1845493774,
    74560, 1694500878, 81085, 1862273550, 85631, 1694708238, 85645, 1694708238, 85756, 1761817102, 86685, 1862480910,
    168080, 1946161422, 54202, 1761608461, 74547, 973080589, 74574, 1694500877, 74596, 1694500877, 76211, 973080589,
    81814, 1761610253, 85659, 1694708237, 119943, 973147149, 169954, 973082893, 25186, 1627586572, 27954, 1912799244,
    74535, 973080588, 74617, 1929381900, 78475, 973080588, 84481, 1912811788, 119931, 973147148, 120982, 973147148,
    152086, 2952990476, 169026, 973082892, 11493, 1761607691, 21127, 1694498827, 25654, 2030239755, 26176, 1627586571,
    29228, 1694695435, 74502, 973080587, 74513, 973080587, 74524, 973080587, 74814, 973080587, 75697, 788531211,
    77850, 1811941387, 81803, 1627392523, 83804, 1627599115, 143357, 1694699275, 152075, 1761808139, 168108, 973082891,
    171181, 973082891, 75980, 1627392010, 76191, 973080586, 76201, 536872970, 79025, 1627523338, 83784, 1694707978,
    83794, 1627599114, 83823, 1845702922, 83889, 1694707978, 88875, 1627600394, 102028, 1912802058, 170142, 973082890,
    171614, 973148426, 26749, 1694695433, 27945, 1711472649, 74438, 1912604681, 74447, 973080585, 74476, 1845495817,
    74493, 973080585, 74587, 1627392009, 84472, 1711485193, 85489, 1845703177, 85527, 1912812041, 26741, 1929576456,
    74390, 2466252808, 74409, 1845495816, 74485, 1694500872, 74609, 1879050248, 74636, 1627392008, 75972, 1879050248,
    83815, 1711485192, 85481, 1845703176, 85505, 1694708232, 85536, 1812148744, 137728, 2801798664, 74417, 1694500871,
    74424, 1761609735, 74431, 1979713543, 74456, 973080583, 74469, 973080583, 74629, 1879050247, 83833, 1761816839,
    83840, 1694707975, 85498, 1694708231, 85513, 1761817095, 85520, 1979920903, 88578, 1627600391, 89318, 1828926983,
    169246, 1761612039, 26735, 1929576454, 74378, 973080582, 74384, 754976774, 74403, 671090694, 74463, 973080582,
    116287, 973147142, 74373, 973080581, 74398, 788531205, 76018, 771753989, 83774, 1929588997, 146648, 1929580293,
    242405, 1929576453, 83770, 1862480132, 86163, 1862480644, 147603, 1862471428, 239717, 1862478340, 242401, 1862467588,
    37282, 1862271249, 166385, 1761677063, 188779, 1845500181, 188956, 1694505236, 234593, 1761682964, 188976, 1694505233,
    189129, 1862277393, 189160, 1862277393, 189343, 1862277393, 184194, 1627395856, 236043, 1627465488, 188764, 1912609039,
    197538, 1761614095, 197557, 1761614095, 184141, 1627395854, 189146, 1912609038, 234729, 1627465227, 217476, 771760389,
    217277, 3003130126, 217671, 2147492108, 3214, 1694498838, 35983, 1929380109, 58984, 1912669194, 239605, 1912744195,
    44784, 1912602888, 153321, 1627590405, 17130, 2952790041, 69661, 3187672338, 175809, 3154187018, 201122, 2030050313,
    201131, 1627397129, 185817, 1946359823, 186427, 1845696525, 186350, 1946359820, 186265, 1828919303, 185918, 1946359812,
    167173, 1745031175, 135836, 1627393543, 146970, 1627590406, 241371, 1761815555, 23760, 1845690386, 104103, 2030242584,
    104064, 2365786895, 23057, 1845690375, 46738, 1761608217, 136235, 1946160650, 74353, 1627391764, 10123, 1694498841,
    29006, 2902654996, 54969, 1627390733, 34017, 671154188, 53799, 1627390732, 28915, 1694695435, 54958, 1912603403,
    121003, 973147147, 121014, 973147147, 153817, 1694699275, 153828, 1694699275, 27009, 1694695434, 28926, 2567110666,
    28936, 1946353674, 53789, 1912603402, 150038, 1694699274, 153839, 2567114506, 153849, 2550337290, 225569, 2567119626,
    150048, 2047020809, 225101, 2047025929, 242370, 2046885897, 198078, 1946360325, 198068, 1946360324, 3000, 1694498830,
    4811, 1627389966, 6337, 1627389966, 7690, 1627389966, 919, 1946157068, 9939, 1627389964, 12405, 1677721612,
    11789, 1677721611, 12775, 1677721611, 12525, 1811939338, 18699, 1694498826, 9034, 1845493769, 20737, 1677721608,
    28260, 1627586568, 28534, 1694695432, 189515, 1761614091, 131976, 1677790474, 80337, 1694501395, 86399, 1694708755,
    80356, 1862273552, 86390, 1946366985, 159552, 2416119574, 223372, 2183930386, 1532, 1845493778, 23256, 1845690376,
    238437, 1912744200, 34169, 1694564359, 239653, 1694706183, 24064, 1963130884, 229467, 2030052355, 70612, 1828718103,
    70592, 1946158612, 70686, 1946158610, 70704, 1946158609, 170937, 973082901, 56942, 2952790804, 170377, 973082897,
    30962, 2399338512, 55586, 2147484432, 140855, 2399208464, 140887, 2399208464, 240072, 2399349264, 240208, 2399349264,
    11887, 1677721616, 117889, 973147143, 146641, 1929580295, 208578, 2264931591, 199456, 1761614608, 174150, 1627460357,
    47544, 1946157591, 47535, 1946157577, 40897, 1929380106, 23335, 1845690376, 40715, 1929380104, 228780, 1862280199,
    228787, 1627399175, 198541, 1929386767, 5181, 1811939339, 234461, 1812014603, 239063, 1845635334, 239059, 1929521412,
    214762, 2600476176, 103978, 1963133711, 104008, 1963133711, 120763, 1963002895, 120737, 1694567437, 120719, 1694567433,
    144432, 1694699272, 28805, 1694695429, 96734, 1929579274, 118530, 1929448458, 211309, 3019906316, 88405, 2969777422,
    116360, 1929448454, 229197, 1912611852, 204210, 1929387270, 83677, 2885683722, 131290, 1694567693, 132642, 2885750043,
    132723, 2885750043, 99874, 1761807125, 99895, 1761807125, 99916, 2030242579, 99935, 2030242579, 104804, 1694698250,
    104814, 1694698250, 99865, 1694698249, 150673, 1694699273, 151918, 1845694214, 122694, 3036744719, 166743, 1862471684,
    74000, 2197817103, 161632, 3187871500, 211687, 3187678476, 199897, 3087014680, 152200, 1677922054, 36510, 1845494033,
    166490, 973147915, 166480, 973147914, 166634, 973147914, 173687, 1627460362, 173872, 1627460361, 174125, 1694569225,
    50370, 1845494551, 50349, 1946157845, 142156, 1677922055, 154264, 1862471433, 202689, 2046827781, 211101, 3170901260,
    50994, 1845494550, 40260, 1946157327, 40834, 1946157324, 242560, 1946353676, 45240, 1828716810, 166718, 1845694474,
    227847, 1845502986, 166710, 1912803336, 227839, 1912611848, 12497, 1694498833, 12842, 1677721613, 220331, 2400461318,
    53490, 1946157844, 44883, 1811939594, 88543, 1795372551, 151048, 1828916999, 202035, 1845501189, 55198, 2332033820,
    56740, 2952790812, 55146, 2181038874, 167340, 2181238810, 56692, 2181038872, 170411, 973082899, 203239, 1694506255,
    186573, 3187873806, 55254, 771752713, 153957, 1778585349, 201200, 1761614867, 201219, 2969574418, 39778, 1761607952,
    81883, 1761610255, 76242, 973080587, 76263, 973080587, 169967, 973082891, 76234, 973080584, 151483, 2667777800,
    225293, 2667782920, 84493, 1812148487, 153258, 1946357509, 69411, 3187672344, 69459, 2952791320, 69733, 3187672344,
    148758, 1627590418, 148776, 1627590418, 144725, 1694699281, 146473, 1627590417, 147719, 1627590417, 203627, 1694506245,
    202655, 1845501188, 147019, 1761808135, 162319, 1694699271, 23842, 1963130883, 226906, 2919441166, 39982, 1845494046,
    39953, 1845494045, 71875, 1761609239, 71837, 1761609238, 101499, 2952989462, 101479, 1761807124, 71859, 1694500368,
    71898, 1795163664, 73166, 973080080, 71822, 1694500367, 101521, 1912802060, 119967, 973147148, 101468, 1627589387,
    119956, 973147147, 152026, 1627590411, 101458, 1627589386, 152016, 1627590410, 225307, 1627595530, 206370, 1845501192,
    212687, 1962941702, 241426, 1912810499, 212475, 1627397387, 162618, 1778585348, 212486, 1778392324, 54828, 1627390744,
    13484, 2030043151, 27603, 1946353675, 15352, 3103784999, 72611, 2399143457, 111120, 3087207195, 41306, 1694499087,
    20918, 1845493781, 22671, 1744830476, 45431, 1744830732, 210789, 2952797452, 161564, 2952990474, 211667, 2952797450,
    16075, 3087007797, 16181, 3036676149, 18463, 2516582449, 56161, 2348811057, 48580, 3036676646, 16873, 3170893847,
    154316, 2952990480, 159704, 2952990480, 211925, 2952797454, 144786, 1929580292, 122679, 3036744719, 207636, 2952797448,
    207629, 1761615111, 220343, 3105104390, 94318, 1862470410, 228373, 1845502979, 135246, 1694502412, 135432, 1627393548,
    137391, 1946160649, 239515, 1862412549, 222624, 1630020103, 222638, 1848123911, 222652, 774382086, 175285, 2147554058,
    243981, 3087152936, 174563, 1728123654, 131969, 1677790471, 216342, 738205955, 11741, 1677721614, 174526, 1845564164,
    165524, 2734886677, 10414, 1862271009, 21853, 2046820380, 10447, 1962934297, 47231, 1694499352, 10472, 1962934294,
    137643, 1912606215, 208943, 2348817676, 205319, 1627397382, 22128, 1761607693, 53776, 1627390733, 53764, 1627390732,
    150065, 2030243593, 150057, 1845694216, 225093, 1845699336, 38674, 1778385164, 44946, 1912602900, 37737, 1929380105,
    164720, 2734886668, 206265, 1828723975, 78555, 973080585, 223332, 774644228, 166472, 973147912, 138433, 1728056835,
    202309, 1828723975, 228081, 1694508036, 152982, 1979911947, 165266, 3070430998, 9866, 1828716560, 9882, 1828716558,
    39073, 1929380110, 39087, 1828716811, 26817, 1778581511, 134666, 1644170755, 179947, 973084167, 9177, 1694498832,
    239590, 1946298627, 228078, 1694508035, 135937, 1879051779, 186020, 1862473738, 218338, 2030051593, 210705, 2885688596,
    82320, 1862273542, 220602, 1847075331, 154465, 2550337295, 111389, 2550336275, 100014, 1946356500, 119398, 1946225684,
    100071, 1761807123, 100145, 1761807123, 100108, 1761807122, 131626, 1946225936, 119431, 1828785165, 131600, 973147402,
    100034, 1862470409, 100043, 2047019785, 119370, 973147144, 145817, 1912803090, 136577, 1811942924, 53543, 1946157834,
    156780, 2399342350, 161112, 2399342350, 183934, 2181044022, 207690, 1929387271, 241664, 2969776134, 134254, 2046823939,
    238462, 1694640394, 207952, 1728060683, 45878, 1761607954, 104698, 1778584338, 121077, 1761676303, 215985, 1929388291,
    244206, 3036821262, 168848, 1929384205, 139559, 1862274570, 139552, 1929383431, 207805, 1929387270, 22861, 1627389972,
    45989, 1627390228, 218056, 3204456718, 171607, 973148423, 88505, 1862481425, 78809, 2030176517, 88500, 2030253573,
    106049, 2869103393, 106140, 2550336285, 106223, 2550336283, 144779, 1694699271, 36657, 1929380123, 8568, 1929379865,
    37870, 1929380121, 38403, 1929380119, 227089, 755049226, 26791, 1711472649, 224478, 1627595529, 224487, 1862476553,
    224987, 1711481609, 226976, 1694704393, 227099, 771826441, 242476, 1862467593, 224280, 1711481608, 226574, 1979917064,
    242468, 1711472648, 222304, 2233737750, 222348, 2183406102, 222421, 774119945, 222404, 2216960520, 222389, 774119943,
    222376, 2149851654, 219818, 1812996613, 109599, 2516781851, 123015, 2516651035, 109672, 2516781847, 123088, 2516651031,
    123145, 973147153, 38774, 1778385161, 39597, 1694499083, 173511, 1694569220, 75684, 788531209, 79017, 1694632200,
    88864, 1694709256, 133097, 1694502408, 144029, 1929580295, 230475, 2147492887, 4158, 1929379855, 33773, 1812135944,
    145191, 1627590407, 145198, 1627590407, 145515, 1862471431, 148128, 1862471431, 148135, 1862471431, 143832, 1694699270,
    158176, 2885881612, 237498, 1694508813, 35364, 1828716816, 35336, 1845494031, 35380, 1694499087, 116414, 1694567438,
    35351, 1845494029, 116389, 1929448461, 1161, 1845493772, 116402, 1929448460, 116378, 1929448459, 179388, 973084168,
    55956, 2952790806, 56832, 2952790806, 136150, 1862274580, 55920, 2181038866, 56796, 2181038866, 185653, 1862473740,
    147356, 1862471435, 224777, 1862476555, 224884, 1862476555, 227070, 2868978441, 144054, 1929580295, 224967, 1694704390,
    158676, 2936213270, 135914, 1862274573, 204665, 1929387271, 47578, 1728053775, 47567, 1946157579, 238631, 1845635333,
    215786, 771825669, 137046, 1677725193, 10939, 1627389973, 207622, 1845501191, 207616, 1845501190, 134293, 1728056851,
    157835, 2701332232, 222530, 774382084, 150374, 1795362567, 206504, 1795169543, 36704, 1912602901, 174551, 1728123653,
    47685, 1627390489, 47789, 2835350041, 137751, 1946160652, 150473, 1627590411, 79997, 1728186633, 89514, 1728263689,
    133680, 1728056841, 26371, 1845690374, 220288, 1863590404, 80285, 1845496332, 80297, 1929382412, 173172, 1929450245,
    209583, 2583698710, 210583, 2533367062, 133197, 1879051779, 217958, 3070238986, 237328, 2181113625, 168051, 1946161437,
    168029, 1845498134, 58799, 1845560338, 232375, 1845503250, 74153, 1694500623, 74306, 1811941135, 90982, 1946356495,
    227305, 1845568271, 90997, 1979910926, 142323, 1946357518, 74294, 1946158860, 174304, 1795232520, 200614, 2969574168,
    6492, 1694498837, 18818, 1962934291, 6437, 1862270994, 59456, 1627456522, 37359, 1761607944, 37367, 1627390216,
    43913, 1694499080, 67230, 1694565384, 40130, 1845494033, 241627, 1845702662, 7638, 1862270996, 7621, 1862270993,
    7658, 1627389968, 96869, 1828915981, 118725, 1828785165, 21703, 1694498826, 118713, 973147142, 139211, 2952793635,
    39016, 2566914326, 39121, 1946157330, 39139, 1694499087, 22485, 1694498829, 39154, 1946157322, 143375, 1912803079,
    224233, 1912808199, 81858, 2969569810, 87050, 2969777170, 76253, 973080583, 27835, 1979908102, 79349, 1979844870,
    84506, 1979920646, 87044, 1979921414, 58630, 973145098, 224224, 1812144905, 139645, 1979715077, 204092, 1845501190,
    50128, 1845494544, 50114, 1912603406, 53312, 1912603406, 50586, 1912603405, 140755, 1761674252, 144413, 1929580294,
    142784, 1946357509, 151627, 1912803076, 205074, 1627397382, 239008, 1845635337, 239017, 1728194823, 23343, 1845690377,
    153704, 2902658823, 208191, 3087015175, 208198, 2550144263, 147397, 1862471430, 33408, 1694695428, 202719, 1728060682,
    202729, 1728060682, 203106, 1728060682, 205531, 1862278410, 202535, 1677729033, 206863, 1728060681, 227258, 822158088,
    237280, 2181113623, 216742, 1728061705, 27651, 1929576468, 39724, 1811939599, 39739, 1811939599, 40161, 1845494031,
    34626, 1694499086, 40147, 1845494030, 24267, 1929576460, 32121, 1694695436, 35415, 1929380108, 35427, 1929380108,
    43659, 1694499084, 43671, 2197815564, 45276, 2768240907, 22013, 1845493770, 23297, 1845690378, 23307, 1845690378,
    23317, 1946353674, 39364, 1845494026, 26497, 1845690377, 32140, 1946353673, 24303, 1929576456, 26506, 1912799240,
    26521, 1929576456, 27671, 1795358728, 28488, 1946353672, 38118, 1912602888, 39374, 1811939592, 239776, 1929587208,
    241814, 1812004872, 24363, 2835546119, 26514, 1694695431, 28481, 1912799239, 32133, 1694695431, 33212, 2969763850,
    77803, 973080588, 77782, 1862273035, 77815, 973080587, 77839, 1862273035, 85174, 1862480139, 77793, 1862273034,
    85185, 1862480138, 77832, 973080583, 177060, 973149191, 77826, 973080582, 85200, 2198024454, 177054, 973149190,
    177072, 973149190, 85195, 1627599109, 177049, 1627460613, 177067, 1694569477, 105846, 2332232479, 105761, 3087207195,
    105933, 3087207193, 31554, 3120758792, 207904, 1929387274, 100361, 1627589385, 148874, 1862471436, 148886, 1862471436,
    148870, 1862471428, 13076, 1795162130, 13064, 1962934284, 28910, 1946353669, 159970, 2701332236, 199299, 1677728527,
    152139, 1845694216, 72862, 3036677654, 72906, 3070232082, 149864, 1627590408, 149394, 1845694218, 168332, 1811943700,
    168324, 1627394312, 80174, 687868423, 175357, 2164331276, 175347, 2399212298, 148919, 1929580309, 138134, 1946160657,
    238255, 3053463341, 238343, 3053463339, 42852, 3036676377, 43542, 2348810521, 108927, 3036875545, 59352, 1694565388,
    118789, 973147145, 145835, 1929580297, 224506, 1929585417, 148418, 1694699272, 224919, 1694704392, 24587, 1912799239,
    229561, 1761616902, 229557, 1761616900, 88348, 1862481167, 87835, 1694708999, 87899, 1627600135, 205125, 1627397382,
    26577, 1845690377, 146466, 1627590407, 47255, 1962934811, 2565, 1694498839, 2544, 1694498837, 23980, 1912799243,
    163492, 2969767694, 141737, 1929580035, 162986, 1761808135, 143601, 1761808134, 145274, 1862471430, 212975, 2181045514,
    139999, 2919239192, 46324, 1711276564, 9307, 1728053265, 12535, 1795162129, 6732, 2030043150, 9294, 1677721613,
    152187, 1761808141, 76472, 973080587, 25594, 2030239751, 78845, 1946290438, 79202, 2835482886, 176173, 2969637642,
    225629, 1812144903, 165356, 2734886668, 52004, 1929380627, 8437, 1627389970, 53001, 1929380626, 4583, 1862270993,
    4616, 1811939345, 4600, 1811939344, 37936, 1929380112, 51972, 1811940112, 51988, 1811940112, 143722, 1946357517,
    37927, 1627390217, 37952, 1929380105, 24730, 1912799238, 226024, 3171099404, 4006, 1962934294, 241298, 637741825,
    207399, 1694506246, 247, 1845493779, 81242, 1862273550, 96460, 1862470414, 147649, 1862471438, 177660, 1694569742,
    177814, 1845564684, 177374, 1946227978, 177826, 1946227978, 178846, 1946227978, 160010, 2550337294, 45073, 1929380109,
    174756, 2030113541, 217162, 1795170566, 153516, 2902658837, 154099, 1812139790, 29239, 2600665094, 225604, 2600674054,
    141236, 1862471172, 17180, 2952790078, 16500, 3036676121, 16550, 2432696345, 31224, 2952986640, 87937, 1946367243,
    28598, 1912799240, 91599, 1761807123, 91618, 1761807123, 91554, 1912802061, 91567, 1912802061, 81408, 1627392522,
    80445, 1694501385, 231153, 3120571408, 215534, 973152015, 167788, 3070431246, 198039, 688069127, 134532, 1694502418,
    145366, 1845694218, 145376, 1845694218, 148015, 1862471434, 148025, 1862471434, 137545, 1946160649, 162246, 1694699273,
    162255, 1694699273, 132864, 1912671499, 80037, 1862404362, 83697, 1862273546, 87715, 1862480906, 80054, 1694632196,
    86305, 1694708484, 87725, 1694708740, 80710, 1694501390, 80697, 1694501389, 203376, 2046827784, 221887, 1629495816,
    221881, 1965040134, 188151, 1845500178, 188129, 771758348, 188141, 771758346, 172900, 2030113286, 174224, 1627460358,
    28629, 1795358724, 209785, 2348817682, 210833, 2952797452, 97891, 1627589393, 205681, 1627397384, 141357, 1862471174,
    163698, 2969767690, 241307, 2550344450, 133817, 2046823939, 211913, 2634030348, 83086, 687868434, 137505, 1811942925,
    212041, 3103792408, 139979, 2852130312, 205967, 1811946760, 157030, 2952990482, 161230, 2952990482, 225728, 2952995602,
    226346, 2952995602, 157084, 3070430988, 225704, 3070436108, 152894, 1845694218, 208109, 1845501194, 144295, 1946357510,
    4104, 1929379865, 36889, 1929380121, 88722, 1929590284, 165010, 2181238548, 165066, 2885881616, 177625, 1929450763,
    25205, 1862467594, 224577, 1862476554, 24631, 1946353673, 144982, 1946357513, 224430, 1946362633, 23364, 1845690373,
    58008, 2181038872, 76790, 973080599, 58056, 3070231318, 84744, 3036885270, 200458, 3036683024, 78293, 788531214,
    79855, 3036809485, 89432, 3036886541, 216644, 1627398412, 154145, 1627590406, 187209, 1946359816, 41137, 1795162382,
    158209, 2147684117, 46103, 1828716827, 10162, 1627389972, 226264, 2986550034, 13431, 1862270993, 74230, 1627391761,
    23877, 755171331, 20845, 1946157080, 24679, 1694695432, 198029, 688069125, 158722, 2617446156, 27543, 1761804292,
    207887, 1627397383, 32274, 1761804297, 24899, 1862467591, 219789, 1661739525, 138941, 3154120214, 156688, 2332233484,
    79176, 1694632208, 89012, 1694709264, 166579, 973147923, 166616, 2399211282, 175535, 2399212306, 219684, 2181833230,
    73852, 3019900691, 215992, 3053461764, 142094, 1862471172, 826, 1946157075, 13375, 1962934290, 35158, 1694499087,
    23246, 1845690378, 34102, 671154185, 29314, 1627586568, 28946, 1694695431, 28953, 1694695431, 154654, 3087208204,
    174907, 2248217354, 174183, 1862341382, 143889, 1929580294, 40846, 1946157328, 214399, 1627397650, 46266, 1728053777,
    214382, 1627397649, 217052, 1728061703, 217077, 771760389, 178469, 2231440661, 146370, 3120762629, 17929, 2399141909,
    73770, 3019900693, 73888, 3019900689, 226234, 822289164, 215900, 2986352906, 136608, 1627393545, 216088, 3120570630,
    150410, 1845694216, 206529, 1845501192, 144043, 1929580299, 26548, 1694695436, 38126, 1694499084, 38138, 1677721864,
    68096, 2030109704, 158939, 2399342346, 150424, 1694699272, 206572, 1694506248, 66116, 1694565382, 197553, 771758340,
    198274, 688069129, 165476, 2298679046, 147593, 1862471429, 219794, 2047615491, 159027, 2550337302, 158975, 2651000584,
    147518, 1627590414, 83414, 687868425, 27802, 1694695430, 151897, 1828916999, 69352, 1862272268, 75553, 1694500876,
    85707, 1694708236, 75565, 973080586, 84211, 1627599113, 32260, 1761804294, 155198, 2869104392, 173018, 1711346186,
    175475, 3120632586, 31054, 2332229640, 210431, 2634030350, 2640, 1694498836, 2678, 1694498836, 7479, 1862270996,
    2710, 1811939347, 2660, 1694498834, 37697, 1811939602, 112556, 1761807122, 112574, 1761807122, 2729, 1811939345,
    7463, 1862270992, 2698, 1912602636, 2746, 1627389964, 7451, 1862270988, 229735, 1694508043, 24237, 1694695434,
    25752, 1912799241, 23946, 1912799240, 25761, 1694695432, 173569, 1862341383, 173760, 1862341383, 224973, 822289159,
    224980, 839066375, 173115, 1761678086, 174046, 1778455302, 175949, 1677792006, 240464, 1761749510, 173383, 1761678085,
    146348, 1627590409, 143575, 1946357510, 225936, 2399347472, 158766, 2332233486, 161736, 3087208206, 142726, 1946357517,
    142739, 1946357517, 153978, 1627590407, 208292, 1627397383, 152700, 1761808133, 153000, 1828916996, 185839, 1845696535,
    211057, 2164268302, 217257, 2952798474, 46150, 1862271247, 7819, 1828716568, 4966, 1627389973, 7843, 1627389973,
    4946, 1627389972, 34068, 671154190, 34055, 671154189, 25885, 1929576460, 53030, 1627390732, 24842, 1929576459,
    25897, 1862467595, 53052, 1627390731, 242281, 2197880843, 24853, 1862467594, 32073, 1761804298, 32083, 1963130890,
    53042, 1912603402, 57508, 1912603402, 162500, 1761808138, 226613, 1963139850, 24863, 1912799240, 25908, 1694695431,
    137963, 1845497351, 14786, 2399141911, 174927, 2399212298, 58365, 1845560341, 58346, 1845560339, 58312, 1845560337,
    58329, 1845560337, 58431, 1845560335, 232413, 1929389327, 58386, 1845560333, 202188, 1677729033, 216141, 1946165507,
    125330, 1929448708, 132472, 3087076618, 68923, 1862272265, 14509, 2952790051, 139705, 1979715083, 158279, 2416119566,
    159827, 2416119566, 202488, 1728060681, 221558, 1931485704, 202774, 1845501189, 221566, 1965040132, 135558, 1811942928,
    139595, 1627393546, 208311, 1660951815, 163552, 2432896784, 213527, 2566921490, 46423, 1929380374, 83661, 2885683728,
    174707, 1627460359, 101320, 1912802071, 209271, 2483035410, 101286, 1912802065, 39881, 1912602896, 115807, 1845562126,
    210215, 2415926542, 864, 1811939354, 166375, 973147914, 166366, 973147913, 102340, 2768440073, 102349, 2231569161,
    120204, 2768309257, 120213, 2231438345, 102856, 2768440072, 102864, 2231569160, 120375, 2768309256, 120383, 2231438344,
    138724, 2332036640, 149269, 1946357517, 118763, 973147144, 185756, 1627592711, 37552, 1962934540, 165344, 2181238540,
    26009, 1694695435, 37541, 1694499083, 202574, 1795169545, 42755, 2348810532, 208068, 1845501194, 90960, 1946356502,
    116151, 973147153, 89807, 1946356496, 90094, 1946356495, 89823, 1677921037, 30294, 3087204366, 243439, 1761752837,
    46780, 1694499351, 46763, 1761608209, 228291, 1728062467, 145691, 1845694216, 145699, 1845694216, 78854, 1912736002,
    142141, 1912802818, 228388, 1912611842, 89458, 1828926987, 19652, 2181038111, 173984, 1929450245, 3693, 1929379863,
    181620, 1929385751, 36589, 1862271254, 95429, 1845693206, 95451, 1845693206, 181269, 1845499670, 37786, 1862271252,
    37806, 1912602900, 37826, 1862271252, 36570, 1862271251, 95399, 1929579279, 95414, 1929579279, 97859, 1929579279,
    45725, 1929380110, 24569, 1912799243, 146260, 1845694215, 146267, 1845694215, 151877, 1627590407, 203579, 1929387270,
    206358, 1694506246, 241611, 1627598852, 80929, 687868419, 186132, 1627592711, 150991, 2651000584, 150984, 2667777799,
    143880, 1745030921, 237479, 1845503763, 50802, 1845494543, 58482, 1845560335, 143097, 1912803085, 146503, 1627590412,
    146515, 1627590412, 218826, 3087278604, 50791, 1845494539, 143086, 1728253707, 144768, 1694699275, 148813, 1627590411,
    224204, 1728258827, 50782, 1912603401, 179629, 973084167, 179151, 973084165, 28453, 1694695431, 28660, 1694695431,
    206233, 1728060679, 150179, 1996689166, 150193, 1996689166, 139406, 1946160648, 146010, 1627590404, 229372, 2030052357,
    229377, 1627399173, 11533, 1694498835, 11515, 1694498834, 27990, 1845690381, 27984, 2969763846, 152058, 2969767686,
    225301, 2969772806, 152064, 1761808133, 212291, 3120569610, 3236, 1694498838, 35996, 1929380109, 58994, 1912669194,
    203637, 1694506245, 174765, 2902528779, 217146, 1795170568, 220312, 1628709383, 220319, 1846813191, 144918, 1694699272,
    44858, 1845494031, 176147, 2969637640, 52745, 1694499594, 12153, 1694498840, 12007, 1845493778, 214568, 1845501458,
    11852, 1912602640, 120152, 973147148, 102276, 2768440075, 102318, 1694698251, 120110, 2768309259, 242150, 1828782091,
    102298, 1845693194, 120132, 1845562378, 120186, 1627458569, 28085, 1912799240, 33997, 1677787144, 102260, 1912802056,
    120094, 1912671240, 176103, 2181108488, 11782, 1677721607, 120176, 973147141, 77458, 973080597, 85046, 2399351060,
    11768, 1845493774, 11755, 1811939341, 173312, 1694569222, 28062, 1627586565, 153775, 1694699285, 237940, 1627399950,
    153761, 2030243591, 174647, 1979781894, 131575, 1694567695, 74026, 2197817101, 243282, 1963079435, 73340, 1627391750,
    23064, 1845690375, 23730, 1929576452, 9067, 1811939349, 9088, 1811939345, 78441, 2030045193, 75214, 1862273030,
    198663, 1845500682, 144661, 1946357516, 171425, 973082901, 180444, 973084181, 143791, 2835549965, 143804, 2298679053,
    73077, 1627391499, 154089, 1627590405, 15224, 3087007779, 122856, 3036744739, 121497, 3036744737, 121635, 3036744735,
    241868, 2382430239, 104975, 3036875545, 109271, 2164460313, 115699, 3036744473, 115749, 3053521689, 121143, 3036744729,
    122724, 3053521945, 242058, 3036741657, 14976, 3036676119, 105050, 3036875543, 241822, 3036741655, 16600, 2986344470,
    22282, 2164260885, 41861, 2164261141, 104849, 2432895765, 104912, 3036875541, 121218, 2432764949, 121281, 3036744725,
    242108, 2516647957, 109488, 3036875539, 111543, 2952989459, 121440, 2952858643, 122799, 3036744723, 109412, 2986543889,
    121389, 2986413073, 121344, 973147151, 121596, 973147149, 29584, 2349006860, 153997, 2600668947, 80981, 1811941901,
    80969, 1627392524, 1868, 1845493794, 19, 1845493784, 20970, 1946157077, 0, 1845493779, 183, 1728053264,
    43, 1946157071, 90338, 1845693199, 234187, 1845569039, 34449, 1912602894, 116366, 973147148, 21138, 1811939339,
    199, 1728053258, 116231, 973147146, 90329, 1627589385, 235500, 1912678153, 218306, 1795170565, 241546, 3187879684,
    231584, 771761156, 43940, 1627390215, 223390, 2183930386, 231169, 2231378960, 108812, 2349009694, 42341, 2348810525,
    186721, 3187873817, 42295, 2348810519, 186675, 3187873815, 240196, 3187878406, 205707, 1828723974, 225495, 1694704391,
    175205, 3187741450, 186963, 3087210506, 202506, 1795169546, 202516, 1795169546, 207252, 1929387270, 217888, 1761616134,
    138308, 2030046734, 143817, 1929580296, 143825, 1694699271, 147026, 1627590407, 147033, 1694699271, 180794, 1946162965,
    180763, 1929385745, 180780, 1845499662, 199482, 2969574159, 221686, 2350916110, 217647, 2952798476, 221662, 2401247756,
    221756, 773857801, 221740, 3206554120, 215874, 1845502215, 221726, 773857799, 221714, 2149589510, 218652, 1845764611,
    123362, 973147149, 122065, 973147147, 14114, 2382364710, 14678, 3087007776, 14052, 2231369759, 17848, 2197815326,
    222214, 2351178256, 222186, 2401509902, 222258, 774119943, 222246, 2149851654, 136725, 1929383444, 136706, 1694502419,
    238842, 1862412551, 204399, 1694506248, 221872, 1931485705, 221519, 1931485704, 221527, 1763713543, 221908, 1629495815,
    221477, 1948262918, 206272, 1694506248, 232220, 1929389059, 88419, 2969777422, 83687, 2885683722, 27894, 1946353672,
    21902, 1929379852, 141727, 1912802826, 27219, 1778581512, 197844, 2181044520, 197771, 2181044513, 72483, 3187672606,
    132669, 2885750043, 132750, 2885750043, 179708, 973084168, 198231, 688069126, 135289, 1929383429, 206424, 1728060677,
    99713, 2030242577, 99730, 2030242577, 103796, 2030242577, 103813, 2030242577, 241265, 1761815299, 120867, 973147159,
    120890, 973147159, 103710, 2030242582, 103732, 2030242582, 103754, 1627589397, 103775, 1627589397, 120839, 973147150,
    120853, 973147150, 103684, 2902657805, 103697, 2365786893, 51891, 1627390732, 235922, 1627465484, 51880, 1912603403,
    235911, 1912678155, 26978, 1778581509, 39394, 1946157327, 39382, 1694499084, 27744, 1845690375, 215797, 973152258,
    220884, 773333508, 106634, 2869103405, 106505, 2885880615, 106727, 2550336280, 110286, 2650999576, 122341, 973147159,
    106405, 2617445142, 141579, 1627590149, 142084, 2047020549, 11836, 1912602640, 11977, 1694498827, 11988, 1912602633,
    12204, 1677721609, 242169, 1912668168, 75039, 1627392007, 220337, 2400461318, 134312, 1728056854, 11903, 1862270986,
    216273, 1744838920, 216360, 1929388295, 203127, 2013273352, 138970, 3087011370, 33827, 3103981582, 207358, 1845501191,
    65860, 1979778050, 241446, 1979919362, 55226, 2332033820, 56768, 2952790812, 55172, 2181038874, 167366, 2181238810,
    56716, 2181038872, 170430, 973082899, 186587, 3187873806, 55263, 771752713, 218355, 2030051590, 69435, 3187672344,
    69483, 2952791320, 69757, 3187672344, 35875, 2835349774, 205371, 1627397383, 198194, 704846341, 49663, 2835350018,
    139842, 2969570829, 198216, 688069125, 39574, 1845494027, 95379, 1929579274, 95389, 1929579274, 185725, 1929582601,
    181600, 1627395860, 181251, 1627395858, 15391, 3103784999, 72644, 2399143457, 111147, 3087207195, 83157, 3187673633,
    87486, 3187880993, 77521, 973080597, 85134, 2399351060, 147410, 1627590405, 27934, 1912799243, 135444, 1694502420,
    157801, 2600668946, 141371, 1694699019, 141291, 1694699017, 204686, 2046827782, 35491, 1929380110, 24290, 1694695437,
    35516, 1694499085, 35479, 1929380108, 24279, 1694695435, 35505, 1694499083, 91637, 1912802065, 91671, 1912802063,
    125022, 1761753099, 149575, 1761808139, 149586, 1761808139, 238916, 1761749259, 239955, 1761815051, 220349, 3105104390,
    143420, 1946357510, 204574, 1929387276, 221117, 2048664070, 148853, 1929580294, 94565, 1929579287, 94609, 1862470421,
    21645, 1912602637, 46039, 1912602893, 118391, 973147146, 147265, 1761808137, 224751, 1761813257, 142966, 1845694216,
    202022, 1845501192, 202209, 1912610056, 217437, 2181046532, 58731, 973145098, 58741, 1946223625, 171660, 1946299657,
    79151, 1879181571, 89009, 1879258627, 133205, 1879051779, 26073, 1627586565, 205213, 1761615112, 172916, 1845563917,
    172929, 973148684, 40231, 2768240911, 40246, 1962934542, 27136, 1627586571, 28212, 1627586571, 28223, 1946353675,
    27147, 1778581514, 38686, 1778385162, 238711, 1627531526, 26695, 1929576458, 94308, 1862470410, 174556, 1694569223,
    174113, 1912673030, 234846, 1761682958, 142866, 1812139786, 234705, 1694574090, 151658, 1812139785, 144466, 1946357510,
    136446, 1761611268, 202659, 1694506248, 135487, 1660947971, 163900, 2432896778, 212837, 2432703754, 165410, 3070430986,
    26560, 1845690376, 65862, 973145091, 203276, 1845501193, 27249, 1929576453, 234715, 1929455109, 228765, 1862280207,
    141053, 2181104651, 243205, 1862416141, 243120, 1862416136, 243175, 1862416136, 179667, 973084171, 114960, 2030242578,
    114978, 1661143826, 115005, 1929579276, 114996, 1929579273, 115864, 1828784905, 115873, 1845562119, 124795, 973147141,
    33447, 1694695428, 83467, 2969569819, 241559, 3171102472, 241587, 3070439174, 27193, 2567110672, 150309, 1996689159,
    150316, 1996689159, 206446, 1996496135, 206453, 1996496135, 176095, 2181108488, 175669, 3120632582, 69050, 1761608979,
    69069, 1627391244, 8364, 1862270989, 230521, 2147492884, 212593, 1627397382, 239107, 1795303689, 165288, 3070430998,
    212783, 3070237974, 212606, 1627397383, 220545, 1930699270, 145686, 1694699269, 220551, 773071365, 220585, 1628709381,
    220590, 1779704324, 214318, 1627397647, 96744, 1828915980, 96756, 1828915980, 118540, 1828785164, 118552, 1828785164,
    118589, 1862339595, 118600, 1862339595, 96777, 1627589386, 118564, 973147146, 118579, 1929448458, 96768, 1929579273,
    118574, 973147141, 157606, 2164461324, 49170, 1694499348, 49190, 1912603153, 80242, 1677724174, 91153, 1862470408,
    179752, 973084170, 27841, 1912799239, 174483, 1963004678, 212561, 1761615111, 212568, 1761615111, 76125, 1627392018,
    176600, 1744901136, 176536, 973149194, 176574, 973149194, 84458, 1862480137, 176517, 1862341641, 176555, 1627460617,
    134650, 1912606211, 188993, 1912609027, 67894, 973145103, 177976, 1946227977, 178016, 1946227977, 209973, 2550144264,
    40610, 1946157325, 124672, 2499873809, 188532, 771758344, 188996, 771758342, 183627, 2197821200, 45708, 1929380113,
    11961, 1912602640, 177286, 3120632849, 150155, 1627590413, 134727, 1728056847, 142427, 1946357512, 240409, 1694640650,
    160282, 2265124641, 207434, 1694506247, 206341, 1677729032, 146069, 1929580295, 162592, 1694699270, 146064, 1812139781,
    215865, 1811947778, 21998, 1912602639, 89561, 1929590283, 242389, 1929445387, 218311, 1627398406, 145941, 1812139783,
    181404, 1627395854, 222430, 1914970634, 222440, 774119942, 217516, 771760389, 80273, 1694501388, 23275, 1946353674,
    26487, 1677918218, 78161, 2181040159, 67954, 3204514846, 234058, 2231379221, 171525, 973082891, 177128, 973149195,
    78121, 973080585, 177108, 973149193, 85356, 2919444744, 177091, 2919306248, 206032, 1811946761, 11053, 1627389960,
    203490, 1627397383, 203497, 1627397383, 217361, 3036684566, 216619, 771760388, 79435, 2046953741, 89231, 2047030797,
    228912, 1627399181, 236278, 1627465485, 236266, 1627465484, 76599, 788531211, 227405, 1845502987, 228342, 1694508043,
    79425, 1627523338, 89221, 1627600394, 228332, 1912611850, 228902, 1694508042, 229119, 1627399178, 227396, 1912611849,
    228645, 1627399177, 229641, 771761161, 228637, 1912611848, 224996, 1812144903, 242531, 1694695431, 23375, 1812135942,
    141154, 1812139526, 227391, 771761157, 173219, 1929450244, 209437, 3120569612, 216879, 771760387, 203918, 1694506254,
    205669, 1694506252, 228294, 1694508044, 205864, 1862278411, 33789, 1929576458, 144280, 1929580297, 165999, 1040256777,
    225371, 1946362633, 228925, 1694508041, 229129, 2046829577, 143134, 1946357512, 143142, 1946357512, 144272, 1946357512,
    147766, 1812139784, 224104, 1946362632, 224349, 1946362632, 225455, 1946362632, 225502, 1946362632, 225561, 1946362632,
    228579, 2046829576, 24798, 1627586567, 146695, 1627590407, 226606, 1946362631, 225267, 1694704390, 148627, 1862471429,
    205938, 1862278405, 200756, 1694506003, 148800, 1929580295, 147557, 1761808134, 148794, 1828916998, 173847, 1627460359,
    173515, 1694569220, 221915, 1948262919, 207799, 1929387270, 230498, 2147492887, 152155, 1979911947, 205094, 1761615108,
    21327, 1694498832, 134756, 1946160668, 949, 1845493783, 68351, 973079814, 70559, 973080070, 239732, 1677928965,
    241673, 1677788421, 3844, 1694498834, 3989, 1694498833, 3828, 1694498832, 80256, 1711278601, 80265, 1845496328,
    242683, 1795362309, 140115, 1660947972, 28643, 1795358724, 225796, 2181243662, 55978, 2952790806, 56854, 2952790806,
    55938, 2181038866, 56814, 2181038866, 219356, 1627922954, 219348, 1963467272, 152584, 1912803078, 109545, 3053652763,
    122961, 3053521947, 109626, 3053652759, 123042, 3053521943, 123111, 973147153, 215048, 771759633, 139903, 2969570842,
    53242, 1912603414, 220613, 1863852549, 220598, 1763189252, 167947, 973082884, 845, 1946157075, 21018, 1828716560,
    149948, 1761808137, 72979, 3070232101, 114163, 2181237541, 114076, 2969766681, 22723, 1946157080, 45466, 1946157336,
    34791, 1912602898, 42877, 3036676378, 43567, 2516582682, 36684, 1912602900, 29182, 2030239753, 32266, 1879244808,
    143481, 2835549961, 143490, 2298679049, 147858, 1694699273, 162099, 1694699273, 173441, 2835419913, 240507, 2835491337,
    145294, 1677922056, 146922, 2684555016, 146930, 2147684104, 173818, 2684424968, 162093, 1812139782, 227384, 1962943492,
    13764, 1627389966, 29322, 2768437259, 215839, 1912611075, 145507, 1929580296, 145500, 1627590407, 142012, 1694699013,
    202750, 1828723971, 37142, 1694499089, 149531, 1677922054, 117079, 1929448457, 52057, 1694499600, 52041, 1862271752,
    52049, 1627390728, 224561, 1627595528, 144498, 1929580296, 144514, 1845694215, 173364, 1845564167, 218195, 1879056649,
    150621, 1677922054, 12247, 1677721620, 12680, 1677721620, 11619, 1811939346, 12285, 1677721615, 12700, 1677721615,
    40813, 1879048461, 8593, 1912602641, 26223, 1862467589, 215946, 3154125060, 49721, 1946157589, 49608, 1677722131,
    47672, 1728053773, 176111, 2181108490, 185552, 1694701576, 187560, 1711478792, 157819, 2164461320, 154435, 3087208207,
    178347, 2231440655, 180096, 973084174, 79339, 1627523331, 89131, 1627600387, 133603, 1627393539, 149915, 1929580294,
    165158, 2214792974, 49651, 1946157580, 227438, 1946166288, 227667, 1845502992, 227467, 1845502991, 227653, 1912611854,
    227454, 1912611853, 142805, 1627590410, 173092, 1677792010, 239602, 1912744195, 11688, 1795162129, 11663, 1845493773,
    11676, 1811939340, 11705, 1627389960, 28058, 1627586564, 180952, 973084420, 241154, 3204590104, 173888, 1929450244,
    170189, 973082887, 179930, 973084167, 134188, 1946160655, 11292, 2969567252, 27808, 1795358728, 216860, 771760388,
    6262, 1862271001, 6239, 1862270999, 6219, 1862270996, 6201, 1862270994, 118198, 1946225682, 21607, 1862270992,
    96112, 1694698253, 118185, 1694567437, 118216, 973147144, 25318, 1627586567, 7950, 1828716576, 46205, 1862271252,
    89527, 1627600387, 207108, 2667584777, 217023, 1728061703, 204832, 1627397395, 204510, 1862278417, 204527, 1862278417,
    204768, 2701139217, 204785, 2164268305, 204388, 1811946763, 146082, 1929580296, 146076, 1677922054, 173545, 1677792006,
    210547, 2566921486, 160044, 2248347402, 144686, 1929580299, 46855, 1694499351, 136391, 1627393555, 52328, 1627390731,
    52339, 1761608459, 166987, 1627590667, 73355, 1627391753, 238774, 1694640392, 173731, 1862341382, 215574, 973152003,
    47046, 1845494292, 234326, 1929455123, 46248, 1845494290, 5340, 1862270989, 24037, 1912799242, 168140, 973082890,
    24047, 1694695433, 149168, 1795362569, 25154, 1912799240, 80221, 973081095, 229248, 1912611847, 142721, 1946357509,
    166453, 973147914, 147242, 1694699272, 166446, 973147911, 241536, 1996697345, 154974, 2651000592, 202435, 1728060681,
    180525, 973084189, 231795, 2181047320, 78533, 973080584, 25066, 1929576457, 24451, 1929576455, 206627, 1996496136,
    206635, 1996496136, 233694, 2952799523, 233636, 3087017245, 233866, 2516591901, 72884, 3036677654, 72924, 3070232082,
    204086, 1845501190, 33427, 1946353668, 22141, 1845493779, 207544, 1946164485, 145109, 1929580300, 1925, 1728053288,
    237415, 1694508828, 27389, 1694695435, 225445, 1946362634, 181578, 1627395862, 228838, 1694508041, 206326, 1845501189,
    175369, 2164331276, 217445, 2969575684, 210257, 2583698700, 203669, 1694506248, 148621, 1627590406, 204955, 1627397382,
    19067, 1694498836, 32102, 2198011915, 27912, 1912799238, 241336, 1845701635, 157921, 3003322141, 174366, 1912673030,
    163112, 2734886668, 174722, 1694569221, 165098, 3204648724, 241493, 3171101702, 162632, 1627590410, 162642, 1627590410,
    212490, 1627397386, 212500, 1627397386, 114796, 1929579281, 22178, 2432696334, 124729, 1812007946, 113049, 2432895783,
    124317, 2432764967, 113150, 2248346399, 124208, 2248215583, 112780, 2734885661, 123832, 2734754845, 123998, 973147164,
    112863, 2432895771, 112944, 2533559067, 123915, 2432764955, 124123, 2399210519, 164102, 2667777810, 124060, 973147153,
    39038, 1879048470, 83258, 1694501390, 178647, 1694569740, 178671, 1694569740, 178695, 1694569740, 83236, 1694501387,
    83423, 1627392523, 83445, 1627392523, 32327, 1946353674, 47078, 1845494286, 32149, 1694695437, 47066, 1946157580,
    59037, 973145096, 59878, 973145095, 51664, 1912603398, 59045, 1912669190, 226036, 3171099404, 207312, 1627397384,
    205899, 1627397385, 113898, 2919435036, 187435, 2885883921, 115821, 3204516619, 143239, 1728253706, 224134, 1728258826,
    239608, 1963075843, 148898, 1929580309, 207529, 1795169544, 151908, 2952990469, 17242, 2952790078, 16525, 3036676121,
    16575, 2432696345, 31240, 2952986640, 149836, 1862471435, 216818, 1627398406, 25345, 3103981573, 215549, 973152015,
    167802, 3070431246, 219456, 1946952197, 229614, 3154125834, 141850, 3154316807, 206750, 3154124038, 206756, 3137346822,
    218951, 2030576132, 230721, 2348819474, 105588, 2500004634, 209945, 2885688596, 211509, 2600475918, 218288, 1795170569,
    204251, 1627397383, 119707, 2046888967, 204338, 1627397385, 70383, 1862272266, 227197, 822158084, 164666, 3070430986,
    226872, 3070436106, 166998, 1862471696, 215916, 2969575686, 137796, 1677725187, 174501, 2667647748, 46130, 2030043412,
    10240, 1962934289, 97874, 1627589393, 27235, 1845690377, 25838, 1862467592, 25846, 1627586568, 217082, 771760388,
    174134, 1677792008, 114028, 2298678039, 141746, 1845693962, 16760, 3036676141, 31164, 2349006866, 29656, 2349006862,
    189558, 1694505228, 157048, 2952990482, 161248, 2952990482, 225746, 2952995602, 226364, 2952995602, 157096, 3070430988,
    225716, 3070436108, 207729, 2617253125, 164438, 2181238540, 134558, 1979715076, 149506, 1946357511, 206208, 1946164487,
    13163, 1845493778, 157546, 2600668940, 79107, 1812072719, 75849, 788531208, 79100, 1862404359, 84357, 1862480135,
    86214, 1862480647, 86839, 1862480903, 216517, 1862279431, 216544, 771760389, 32586, 3204644880, 203266, 1929387270,
    241554, 2198023938, 58032, 2181038872, 76813, 973080599, 58078, 3070231318, 84766, 3036885270, 200474, 3036683024,
    78307, 788531214, 79868, 3036809485, 89445, 3036886541, 59414, 1761674242, 241379, 1761815554, 152859, 1677922057,
    132836, 1929448710, 108551, 2449672993, 108650, 2449672993, 111263, 2449672991, 105508, 2500004636, 109835, 2919435036,
    108727, 839060246, 208873, 2583698710, 108140, 2936212245, 108791, 2550336277, 159433, 2936213269, 159296, 2550337294,
    161893, 2550337292, 158419, 2936213302, 157470, 2869104406, 10020, 1694498833, 26995, 1778581518, 10357, 1778384908,
    162729, 1627590419, 171758, 1694641435, 67285, 1946223627, 204104, 1627397385, 204113, 1627397385, 238484, 1946298629,
    107056, 2650999577, 241237, 1946364674, 138779, 2952793635, 216549, 771760388, 223611, 1798316551, 40439, 1912602905,
    179891, 973084168, 19264, 2181038125, 180583, 973084181, 218020, 2919244050, 171370, 973082897, 185452, 1694701580,
    185574, 1694701580, 224912, 1627595527, 173676, 1929450246, 174119, 1845564166, 173863, 1761678085, 225155, 1694704389,
    44708, 1912602899, 44694, 1912602894, 219366, 1695031816, 132351, 2617314582, 122118, 973147157, 105654, 2500004628,
    20284, 1946157076, 20319, 1845493778, 20304, 1946157071, 157909, 2416119564, 208701, 2415926540, 151419, 1912803081,
    156700, 2332233484, 154151, 1627590407, 134845, 1912606222, 134595, 1694502413, 133937, 1728056844, 134012, 1811942924,
    134585, 1962937866, 141766, 1946357257, 238445, 1946298633, 179095, 1845499405, 55036, 1627390732, 167248, 1627590668,
    50983, 1845494539, 166691, 1845694475, 179084, 973084171, 55026, 1912603402, 167238, 1912803338, 50974, 1912603401,
    166682, 1912803337, 179985, 973084169, 173790, 1862341383, 173161, 1812009734, 173595, 1862341382, 205152, 1627397382,
    174064, 1812009733, 142666, 1694699268, 219483, 1628185095, 219490, 1846288903, 140023, 1912606213, 219497, 772547077,
    219698, 2181833230, 39608, 1845494033, 50465, 1845494554, 50441, 1946157848, 50092, 1845494550, 50072, 1912603412,
    133961, 1694502416, 137168, 1627393552, 142213, 1946357514, 97961, 1912802056, 151460, 1845694212, 179856, 973084172,
    23434, 1828913161, 79970, 1828849929, 89538, 1828926985, 240560, 1862412809, 240419, 1946298888, 240731, 1946298888,
    199503, 2969574157, 174917, 2248217354, 185024, 1946359813, 65667, 2181104661, 150092, 2030243591, 150086, 1677922054,
    225056, 1677927174, 1827, 1845493775, 23011, 1845690376, 15430, 3103784999, 42663, 3154116887, 217877, 1761616136,
    153314, 1694699271, 198270, 688069124, 242691, 687934980, 134571, 1677725187, 100217, 1761807120, 100233, 1761807120,
    227608, 1845502991, 100189, 2030242574, 100203, 2030242574, 227595, 1912611853, 100249, 2030242571, 152941, 1929580297,
    217695, 2399150351, 27186, 1778581511, 95123, 1845693196, 95135, 1845693196, 117273, 1845562380, 117285, 1845562380,
    117359, 973147145, 117368, 973147145, 207032, 1627397383, 41169, 1694499089, 211015, 2550144270, 59416, 973145091,
    176500, 973149192, 176493, 1845564423, 176488, 973149189, 84390, 1845702916, 176484, 1845564420, 186208, 1912805391,
    186198, 1963137034, 144481, 1862471426, 1862, 973078534, 79253, 1828849925, 242435, 1828913157, 156511, 3187871506,
    29704, 2349006860, 147953, 1694699284, 147973, 1694699284, 147993, 1862471435, 148004, 1862471435, 173663, 1862341382,
    152796, 1862471427, 178048, 1744901388, 136745, 1929383443, 136826, 1929383443, 136851, 1862274577, 10341, 1778384912,
    52793, 1929380619, 236255, 738273035, 52783, 1627390730, 238831, 1812080902, 14544, 2197815329, 29484, 2349006868,
    222569, 1864901127, 7736, 1694498830, 34005, 1694564364, 124739, 973147146, 124749, 536939530, 124777, 973147146,
    33451, 1694695433, 114916, 1946356489, 114925, 1694698249, 114934, 1862470409, 124759, 1862339593, 152958, 1694699269,
    168794, 1694503188, 59364, 1694565395, 168775, 1694503187, 169074, 1694503182, 168814, 1694503180, 168826, 1929384204,
    169099, 1627394312, 168220, 973082891, 144020, 1694699273, 26597, 1946353676, 210445, 2348817686, 152693, 1677922055,
    152993, 1845694215, 241347, 1912810499, 237443, 1845503780, 152229, 1627590406, 8922, 1811939346, 8908, 1811939342,
    26292, 1845690375, 223560, 774906372, 211483, 2415926540, 3459, 1694498836, 3441, 1694498834, 213917, 1694506512,
    213904, 1694506509, 210645, 2583698700, 213894, 1694506506, 3355, 1962934291, 3374, 1912602643, 3393, 1929379856,
    44682, 1694499084, 44661, 1912602891, 44672, 1862271242, 24189, 1912799240, 33570, 1879244807, 34352, 1845559303,
    228660, 1627399175, 228654, 1912611846, 14809, 2399141911, 233104, 1795171604, 233085, 1795171603, 174937, 2399212298,
    20035, 2231369763, 164164, 2181238548, 37646, 1862271250, 163020, 2919436048, 37635, 1879048459, 37664, 1862271243,
    238862, 1627531527, 88988, 1694709259, 88999, 1694709258, 144582, 1694699272, 202807, 1677729031, 75990, 788531206,
    78911, 1627523333, 88983, 1627600389, 133200, 1627393541, 216882, 771760388, 77285, 2164262923, 132482, 3087076618,
    157672, 3036876575, 134427, 1728056848, 99595, 1694698264, 102688, 1728252694, 102710, 1728252694, 99582, 1694698253,
    102662, 1946356493, 102675, 1929579277, 216784, 1728061703, 27918, 1812135941, 208895, 3003129112, 208158, 1845501193,
    54934, 1627390744, 54912, 1778385686, 153234, 2902658828, 153246, 2365787916, 153212, 2902658827, 153223, 2365787915,
    213139, 2181045522, 168838, 1929384202, 216975, 1828724995, 206134, 1862278407, 42791, 2348810532, 204586, 2701139207,
    204593, 2164268295, 232063, 2181047318, 38920, 2264924433, 21070, 1694498844, 526, 1845493787, 180853, 1912608539,
    90145, 1627589401, 90283, 1812138775, 90306, 1812138775, 180831, 973084438, 90220, 1845693205, 90241, 1929579285,
    90262, 1929579285, 90184, 1845693203, 180880, 1694504722, 46406, 1728053777, 90203, 1845693201, 213670, 1694506512,
    34860, 1946157327, 90130, 1812138767, 1068, 1912602638, 90170, 1845693198, 1589, 1845493773, 116219, 973147148,
    23145, 1845690379, 90119, 1845693195, 1711, 1946157066, 228725, 1694508041, 32358, 3070427158, 163520, 2969767696,
    173967, 1912673031, 22392, 2197815340, 226048, 2399347489, 31328, 2147680277, 207570, 1811946759, 221043, 3088589318,
    138450, 3137343014, 217871, 1761616134, 91719, 1694698249, 219872, 1846551045, 183662, 2181044011, 29191, 1828913162,
    186543, 1845696518, 209761, 2348817676, 190100, 1761614097, 77319, 788531223, 79486, 3087141141, 89281, 3087218197,
    40355, 2768240909, 28292, 1694695435, 28283, 1929576457, 28278, 1778581509, 201026, 1862278155, 201037, 1627397131,
    36242, 1694499081, 69317, 1946158345, 17809, 2399141927, 14439, 2197815331, 29462, 2349006870, 199877, 2348817172,
    199839, 2399148818, 149672, 1694699274, 149682, 1694699274, 164348, 2248347404, 242635, 1828913155, 150418, 1845694214,
    206546, 1845501190, 15146, 3087007783, 18030, 3036676125, 16408, 3036676119, 16454, 2432696343, 17988, 3036676117,
    175581, 2348880660, 30016, 2349006864, 175877, 3120632592, 156752, 2936213262, 77479, 973080597, 85066, 2399351060,
    28382, 1627586565, 209853, 2583698700, 76327, 788531203, 228741, 1862280216, 180652, 1912608533, 13696, 1744830484,
    184084, 1728059152, 184306, 1694504720, 184291, 1694504719, 179339, 1912608270, 180638, 1694504718, 182208, 1912608526,
    53530, 1694499597, 78940, 1929513229, 88970, 1929590285, 180625, 1946162957, 184322, 1728059149, 184526, 1946162957,
    52271, 1627390732, 140334, 1811942924, 166882, 1627590668, 179580, 973084172, 182196, 1946162956, 52260, 1912603403,
    53519, 1912603403, 76483, 973080587, 166871, 1912803339, 167098, 1912803339, 76494, 973080586, 228394, 1694508042,
    228404, 1627399178, 179353, 973084169, 229726, 1946166281, 238478, 1694640390, 239520, 1929521413, 123162, 973147157,
    205737, 1929387278, 205751, 1929387278, 207840, 1845501190, 204692, 1845501193, 204701, 1845501193, 154273, 1627590419,
    104598, 1627589384, 153204, 1627590408, 241550, 3187879684, 209219, 2516589838, 239540, 1694640387, 241432, 1694706690,
    33964, 1845690383, 242489, 1745027079, 112501, 1627589396, 78289, 788531204, 231185, 2231378960, 205186, 1627397383,
    104788, 1694698256, 208604, 1627397384, 175215, 3187741450, 186973, 3087210506, 205293, 1761615109, 25373, 1862467594,
    141501, 1862471181, 141429, 1929580040, 89244, 1828926992, 75117, 788531213, 78780, 1795295500, 88450, 1795372556,
    131481, 1845562635, 149107, 1845694218, 149191, 1929580297, 14152, 2382364710, 14710, 3087007776, 14083, 2231369759,
    17878, 2197815326, 222230, 2351178256, 222200, 2401509902, 222265, 774119943, 222252, 2149851654, 220264, 1863590404,
    132001, 2030112008, 37755, 1862271250, 8023, 1845493775, 8012, 1845493771, 25915, 1929576457, 107271, 2550336291,
    107372, 2550336289, 110648, 2550336287, 107181, 2500004628, 110568, 2500004626, 142661, 1694699269, 132217, 973147401,
    132191, 2868972808, 132464, 2550205704, 138041, 1795165699, 229843, 1694508040, 36087, 1929380113, 179868, 973084171,
    176381, 973149194, 216281, 1728061706, 179810, 973084166, 218275, 1795170566, 48850, 2516582946, 201933, 2181045272,
    111294, 3087207187, 165212, 2885881612, 205701, 1828723974, 206117, 1694506251, 206108, 1795169545, 205305, 1627397382,
    40638, 1929380108, 72513, 3187672606, 26038, 1627586571, 229875, 1912611856, 137878, 1627393549, 58305, 1845560323,
    241330, 1845701635, 35108, 1929380110, 40936, 1929380104, 40782, 1929380103, 22988, 1845690374, 50174, 1912603411,
    172965, 1744900624, 142343, 1845694218, 234220, 1812014604, 149725, 1627590405, 173194, 1627460357, 43045, 1811939597,
    26078, 1929576458, 234613, 1929455114, 142150, 1677922054, 198641, 1694505750, 102013, 1912802063, 119909, 973147143,
    152069, 1862471430, 153687, 2030243589, 41769, 3137339675, 156565, 3036876566, 183101, 973084431, 183085, 973084424,
    9896, 2181038095, 40544, 1962934541, 26811, 1778581510, 225317, 2667782917, 99368, 2265123609, 209887, 2483035414,
    211887, 2936020238, 23810, 1845690377, 9653, 1761607709, 9698, 1778384924, 9726, 2030043158, 98858, 3154316052,
    98878, 3137538836, 9634, 1761607699, 10322, 1962934291, 38869, 2566914323, 10630, 2600468498, 98898, 1778584338,
    98916, 1778584338, 98824, 1694698257, 98841, 1694698257, 9682, 1962934288, 98794, 3154316047, 98809, 3137538831,
    114782, 1644366606, 39098, 1828716813, 241782, 1862336523, 118969, 1778453514, 150577, 2030243592, 155453, 2416119566,
    241289, 1929587459, 149957, 1627590406, 142512, 1946357514, 73296, 1694500624, 73278, 1694500620, 125434, 1929448716,
    3516, 2835349525, 162798, 1694699271, 218500, 2399412748, 218524, 2349081100, 218560, 772022791, 218548, 2986615302,
    229425, 1912611850, 187817, 1862342674, 185602, 1862473737, 164582, 2969767694, 207562, 1929387272, 202646, 1711283460,
    149158, 1677922055, 239052, 1694640391, 234542, 1761682958, 244150, 1946302218, 80228, 1677724174, 161955, 2634223385,
    172778, 1845563913, 162446, 2198015749, 78851, 1728186627, 86341, 1728262915, 44478, 2181038372, 244160, 1946302218,
    26900, 1778581510, 91654, 1912802065, 91686, 1912802063, 241311, 2248354562, 232596, 1694508330, 232638, 1694508328,
    232835, 1694508327, 188902, 1862277404, 188930, 3003128090, 189292, 1862277402, 189237, 1862277401, 189318, 1862277401,
    237659, 1694508823, 49243, 2197815823, 187748, 1845565452, 187793, 1862342667, 146777, 1761808134, 57010, 2952790802,
    56982, 2264924942, 226402, 3020104458, 11817, 1845493779, 102374, 2768440077, 102387, 2231569165, 120250, 2768309261,
    120263, 2231438349, 242316, 2768306186, 120243, 973147143, 28074, 1627586566, 230248, 1694508050, 175837, 2952860424,
    76882, 973080599, 170675, 973082903, 84788, 2952999190, 159508, 2952990486, 201339, 1711283207, 22160, 1627389960,
    22543, 1912602637, 46052, 1912602893, 221486, 773857796, 134648, 1996492290, 149998, 2030243591, 217441, 2181046532,
    187662, 1946228760, 184735, 1728256015, 242508, 1929576459, 175994, 1929450244, 145164, 1627590409, 147897, 1627590408,
    157252, 2550337298, 157200, 2516782864, 94542, 1929579287, 232704, 1845503254, 94588, 1862470421, 181747, 1694504725,
    189360, 1694505236, 234678, 1929455123, 181768, 1929385746, 124972, 1929525258, 228952, 1862280209, 228414, 1862280207,
    232229, 1912611854, 31988, 2198011917, 162954, 2198015757, 162967, 2181238541, 231632, 1962943501, 96474, 1862470411,
    147638, 1862471435, 230102, 1627399179, 230093, 1912611849, 231668, 1811948552, 231662, 1912611846, 136689, 1627393553,
    75873, 788531216, 79132, 1812072719, 89038, 1812149775, 133130, 1811942927, 133117, 1627393549, 239887, 1929587209,
    238869, 1627531528, 165420, 3070430986, 54215, 1912603398, 167193, 1912803334, 166017, 1040256779, 25350, 1694695433,
    165943, 3120631560, 165951, 3137408775, 165937, 1040256774, 165958, 788598534, 143302, 1694699268, 242485, 1694695428,
    39830, 2969567500, 149257, 1845694214, 55085, 1962935061, 54798, 1627390735, 54772, 1912603405, 94851, 1694698259,
    94870, 1694698259, 108314, 2550336283, 216494, 1929388298, 96492, 1862470422, 96514, 1627589393, 236109, 1694574349,
    236122, 1694574347, 237726, 1627399951, 35907, 2835349776, 439, 1845493774, 124909, 1694644233, 80916, 687868423,
    139605, 1761611281, 162108, 1946357513, 141975, 1761807877, 206296, 1946164485, 39111, 1627390218, 218188, 1946165511,
    10973, 2969567248, 8878, 1677721615, 9851, 2030043151, 91063, 1627589391, 8852, 1845493774, 501, 1845493773,
    10960, 1627389965, 12360, 1946157069, 514, 1946157068, 6072, 1862270988, 7512, 1862270988, 18663, 1946157067,
    20446, 1677721611, 96651, 1761807114, 207921, 1728060682, 207931, 1728060682, 23443, 1845690376, 80215, 973081094,
    230541, 2147492884, 227163, 536945413, 140124, 1728056838, 180956, 973084423, 23397, 1812135942, 229659, 1912611856,
    151252, 2952990474, 151243, 1761808137, 152748, 1761808137, 152301, 1795362566, 202255, 1795169543, 70187, 2181039403,
    70273, 2969568532, 176055, 2969637652, 223106, 1932272131, 154882, 2952990484, 185371, 1929582598, 67909, 973145103,
    209713, 2466258192, 138391, 1627393543, 216174, 1912611087, 216189, 1811947786, 215820, 1929388293, 215825, 1627398404,
    229635, 1946166278, 210131, 2583698710, 170230, 1795166481, 174610, 1644237575, 174634, 1879118599, 166747, 1694699525,
    215331, 1694572293, 179696, 973084172, 216321, 771760387, 229808, 1677730818, 182022, 1828722448, 182007, 1828722447,
    132812, 1795230984, 149806, 1627590408, 151271, 1627590405, 110180, 3087207197, 110105, 3087207191, 207482, 1627397382,
    216778, 771760387, 40874, 1845494030, 73136, 1677723149, 73105, 1677723148, 73117, 1694500363, 28728, 1912799238,
    91861, 1694698264, 91885, 1694698264, 91817, 1694698262, 91839, 1694698262, 91909, 1912802069, 91930, 1912802069,
    91951, 1694698259, 36149, 1694499089, 74336, 1845495569, 131091, 1694567696, 74321, 1845495567, 166771, 1912803338,
    204851, 1627397385, 33954, 1795358725, 219890, 772809220, 100177, 1946356492, 18852, 1946157069, 154186, 1761808140,
    124655, 3036744721, 167206, 1963134980, 215382, 1963007748, 99042, 1694698255, 99057, 1694698255, 119117, 1694567439,
    119132, 1694567439, 112543, 1694698253, 173286, 1694569228, 112521, 1761807115, 112532, 1761807115, 119108, 973147145,
    26854, 1778581512, 213227, 3204455696, 210685, 2348817684, 217383, 3036684566, 47092, 1694499350, 181727, 1694504724,
    135354, 1627393544, 173778, 1862341382, 143429, 1627590405, 144742, 1694699269, 175909, 1694569220, 213095, 2432703760,
    160216, 2533560097, 43477, 3036676372, 68143, 2030109719, 140119, 822087170, 221922, 1948262919, 164474, 3070430994,
    184050, 973084433, 184034, 973084424, 78525, 973080584, 165801, 2734886670, 42561, 2952790304, 77652, 3187673111,
    77622, 973080591, 176943, 973149199, 177001, 973149199, 85086, 3187880206, 176915, 3187741710, 176973, 2952860686,
    152104, 1828916999, 225810, 2181243662, 143323, 1694699269, 109572, 3053652763, 122988, 3053521947, 109649, 3053652759,
    123065, 3053521943, 123128, 973147153, 215065, 771759633, 96027, 1761807123, 131264, 1761676563, 131246, 1761676562,
    131237, 1761676553, 132875, 1929448712, 152841, 1677922055, 187529, 1929582605, 187519, 1929582602, 83381, 1627392536,
    239079, 1946298628, 133734, 1660947972, 142312, 1929580299, 42078, 3036676393, 42903, 3036676378, 43593, 2516582682,
    210013, 3120569612, 162419, 1761808135, 110735, 2500004636, 110819, 2248346396, 110891, 2500004630, 207150, 1627397382,
    55897, 2147484439, 158164, 2349010700, 83556, 2231372323, 87656, 2231579683, 78035, 973080599, 33304, 2181234710,
    85294, 2181247254, 77991, 973080597, 85252, 2969776404, 78067, 973080585, 78085, 973080585, 131951, 1677790473,
    85324, 3204657416, 85340, 2349019400, 185903, 1946359823, 36314, 1627390217, 173135, 1812009734, 83124, 3187673633,
    87453, 3187880993, 77500, 973080597, 85114, 2399351060, 158144, 2600668936, 26250, 1862467592, 100260, 1694698249,
    98515, 1912802056, 112714, 1694698248, 115103, 1912802055, 236447, 1845569293, 149775, 1694699274, 179219, 973084175,
    51743, 1694499598, 166805, 1694699534, 179205, 1912608270, 51730, 1912603405, 166792, 1912803341, 228099, 1694508043,
    228089, 1946166282, 154393, 2684555014, 176121, 2181108490, 157827, 2164461320, 70371, 1694500108, 154450, 3087208207,
    178362, 2231440655, 180110, 973084174, 142789, 1812139784, 165172, 2214792974, 150241, 1812139783, 135074, 1694502412,
    206877, 1627397386, 24533, 1929576461, 125480, 1929448714, 125490, 1929448714, 125500, 1929448714, 125510, 1929448714,
    209561, 3120569622, 210561, 3070237974, 3091, 1929379868, 3049, 1929379861, 116783, 1929448469, 116804, 1929448469,
    116745, 1812007955, 116764, 1812007955, 116599, 1845562386, 116647, 1694567441, 116664, 1694567441, 116711, 1812007953,
    116728, 1812007953, 2403, 1694498832, 116583, 1845562384, 116695, 1694567440, 91358, 1946356495, 91373, 1946356495,
    116553, 1946225679, 116568, 1946225679, 116617, 1694567439, 116632, 1694567439, 213947, 1929387535, 213962, 1694506511,
    2389, 1694498830, 2419, 1677721614, 116681, 1694567438, 213933, 1694506510, 241702, 1694564365, 213873, 1694506508,
    91240, 1761807114, 116523, 1761676298, 116825, 1694567434, 213856, 1929387530, 24124, 1929576457, 213847, 1694506505,
    116835, 1929448456, 116843, 1627458567, 116850, 1694567431, 213866, 771759623, 116547, 973147142, 24021, 1694695428,
    148744, 1694699278, 143681, 1694699273, 143902, 1929580295, 153681, 1627590406, 82537, 687868433, 179034, 3170964746,
    179049, 620827909, 222608, 3123192324, 221123, 1830560259, 71165, 973080068, 150615, 1677922054, 144697, 1929580299,
    105983, 2332232481, 106082, 3087207197, 106169, 3087207195, 75091, 1929381904, 38641, 1879048460, 75107, 1879050246,
    215577, 973152003, 11648, 1845493775, 81979, 1912605197, 11637, 1845493771, 81992, 1912605195, 28146, 1627586568,
    188047, 1627461651, 146126, 1627590409, 146135, 1627590409, 205384, 1862278409, 186466, 2902661128, 96485, 1845693191,
    205098, 1627397383, 216623, 1761616132, 170649, 973082893, 81827, 1627392524, 81847, 1627392517, 146875, 1761808133,
    202632, 1744837895, 205158, 1627397391, 205173, 1627397389, 25088, 1929576462, 234498, 1929455118, 11574, 1811939353,
    11552, 1946157078, 11599, 1811939348, 12662, 1946157074, 12646, 1677721616, 99162, 3154316050, 99180, 3137538834,
    119213, 973147152, 119229, 973147152, 99132, 1694698255, 99147, 1694698255, 99106, 3154316045, 99119, 3137538829,
    119169, 3154185229, 119182, 3137408013, 55135, 1627390731, 119195, 973147145, 119204, 973147145, 233729, 2952799523,
    233665, 3087017245, 233895, 2516591901, 209623, 2885688594, 98554, 1845693194, 216838, 1795170567, 216556, 1912611076,
    43858, 1694499084, 27455, 1912799239, 202378, 1946164489, 221512, 773857799, 221499, 1864376838, 221903, 1948262917,
    145490, 1627590410, 148048, 1627590408, 162305, 2198015751, 162312, 2181238535, 147013, 1627590406, 149213, 1912803078,
    142581, 1912803077, 209093, 2583698696, 241499, 3171101702, 222972, 1915232776, 222996, 1630020104, 151076, 1828916997,
    203989, 1627397393, 203984, 1627397381, 199255, 1946163986, 232957, 1845503247, 236363, 1929455375, 170073, 973082894,
    236322, 1912678158, 170120, 1979715851, 170087, 1711280394, 26673, 1929576456, 186375, 1795364872, 223607, 774906372,
    234674, 1912677892, 83272, 1694501390, 178659, 1694569740, 178683, 1694569740, 178707, 1694569740, 83247, 1694501387,
    83434, 1627392523, 83456, 1627392523, 32337, 1946353674, 82315, 1862273541, 10037, 1694498833, 98982, 3154316048,
    98998, 3137538832, 119027, 3154185232, 119043, 3137408016, 10387, 2566914063, 119078, 973147151, 119093, 973147151,
    99014, 1778584334, 99028, 1778584334, 241756, 1778450446, 98956, 1694698253, 98969, 1694698253, 119001, 1694567437,
    119014, 1694567437, 119066, 1862339596, 98934, 3154316043, 98945, 3137538827, 118979, 3154185227, 118990, 3137408011,
    204302, 1627397384, 204310, 1627397384, 119059, 973147143, 26862, 2047016966, 206240, 1694506246, 27596, 1627586567,
    167210, 1879248901, 215655, 1879121925, 19354, 2919235620, 171248, 2231374115, 163250, 2181238552, 165689, 2969767704,
    183988, 973084439, 33070, 2969763862, 67636, 973145107, 67600, 2969633810, 163958, 3070430992, 146217, 1862471435,
    147779, 1929580293, 22082, 1912602641, 152660, 1761808136, 216703, 771760388, 179156, 973084168, 29772, 2399338514,
    29808, 3103981586, 82554, 2952792586, 151775, 1912803079, 206902, 1912610055, 151769, 1912803078, 206896, 1912610054,
    44893, 1694499086, 25162, 1912799240, 33677, 1812135942, 228722, 771761155, 223096, 774644228, 151605, 1912803083,
    225211, 1912808203, 186139, 1694701575, 186098, 1946359813, 225233, 1812144901, 150301, 1627590408, 202779, 1962941704,
    206438, 1627397384, 143921, 1845694220, 155302, 2869104417, 81953, 1912605198, 81967, 1912605196, 20070, 2969567271,
    112971, 2969766695, 124239, 2969635879, 113088, 2885880607, 124146, 2885749791, 112722, 2181237533, 123774, 2181106717,
    123942, 973147164, 112809, 2969766683, 112890, 3070429979, 123861, 2969635867, 124077, 2382433303, 164066, 3204648722,
    242245, 3070296082, 124026, 973147153, 32554, 3036872720, 162627, 1761808133, 212515, 1761615109, 51026, 1845494540,
    51016, 1946157834, 76310, 973080586, 76352, 973080586, 79408, 1677854985, 81935, 1677724169, 82040, 1862273545,
    84529, 1677930761, 87068, 1677931529, 87086, 1862480905, 79403, 1979844869, 86229, 1979921157, 87095, 1979921413,
    215962, 771760388, 143948, 1929580294, 148180, 1929580294, 33535, 1677918210, 10879, 2667577364, 10861, 2667577362,
    22897, 1828716555, 45867, 1828716811, 23411, 1912799239, 79979, 1912736007, 89547, 1912813063, 153147, 1946357510,
    179850, 973084166, 79392, 2013399307, 89193, 2013476363, 168556, 1929384214, 168536, 1929384212, 168861, 1694503182,
    59606, 1761674253, 169107, 1761612045, 169386, 1694503181, 168524, 973082892, 168875, 973082892, 171122, 1694503180,
    168513, 1912606987, 169120, 973082891, 169399, 973082891, 171111, 973082891, 171101, 973082890, 171134, 1694503177,
    146537, 1627590407, 83405, 687868425, 121828, 973147159, 158106, 2500005654, 121764, 2499873810, 159606, 2869104400,
    161688, 2248347408, 160206, 2265124618, 16805, 3036676141, 31182, 2349006866, 29670, 2349006862, 125220, 1812008216,
    125244, 1929448726, 70759, 1828718093, 86430, 1677931530, 132923, 973147400, 132916, 973147399, 23734, 1845690374,
    125214, 1845562630, 125266, 973147398, 215928, 771760390, 122926, 2499873827, 121563, 2499873825, 121697, 2499873823,
    104824, 2500004633, 105025, 2500004633, 109321, 2701331225, 109463, 2516781849, 121193, 2499873817, 122774, 2516651033,
    105096, 2500004631, 104891, 2164460309, 104954, 2500004629, 121260, 2164329493, 121323, 2499873813, 109526, 2500004627,
    111581, 2416118547, 121478, 2415987731, 122837, 2499873811, 109446, 2449672977, 121423, 2449542161, 121374, 973147151,
    121622, 973147149, 210237, 2415926536, 151566, 1778585353, 175921, 2197885701, 226666, 822289162, 210933, 3036683534,
    204868, 1795169546, 48918, 2986345005, 32602, 3204644880, 204347, 1627397382, 54294, 1912603407, 54600, 1912603407,
    54615, 1912603407, 22099, 1862270988, 28268, 1979908106, 28542, 1979908106, 54284, 1711276810, 239037, 1627531529,
    125058, 1912748039, 152111, 1912803079, 239030, 1912744199, 239072, 1912744199, 240022, 1912809991, 33014, 3070427150,
    140928, 3070297102, 240312, 3070437902, 176211, 3204518668, 187411, 3070433292, 241693, 1694564361, 22976, 1845690374,
    141166, 1912802822, 174629, 1694569221, 174069, 1795232516, 151499, 1912803080, 236439, 1845569288, 65777, 973145094,
    65783, 973145094, 54076, 1912603397, 236434, 1912678149, 208227, 1845501191, 171954, 1862413582, 167548, 2231570440,
    27633, 1845690372, 133731, 1845497347, 156481, 2147684106, 201329, 1828723722, 25743, 1795358729, 75679, 788531205,
    79055, 788662533, 78690, 1627523332, 88860, 1627600388, 133081, 1627393540, 174279, 1627460358, 54221, 1962935046,
    167187, 1963134982, 207724, 3154124037, 53998, 3154117400, 53975, 3154117399, 21982, 1946157072, 11226, 1962934284,
    225327, 1761813260, 11238, 1761607690, 138339, 2046823944, 65789, 973145094, 141274, 1795362309, 67984, 973145111,
    58132, 2181038870, 134906, 1946160656, 203642, 1728060682, 202694, 1728060681, 28830, 1946353672, 131827, 1627458839,
    198016, 1694702084, 142362, 1912803079, 164296, 2734886684, 30944, 2164457481, 151428, 1912803081, 151437, 1912803081,
    234956, 2164336137, 157558, 3103985420, 190657, 2399148325, 108485, 2986543905, 108584, 2986543905, 190809, 2952796449,
    111201, 2986543903, 105452, 3036875548, 109779, 2382564124, 108683, 839060246, 108098, 2399341333, 108749, 3087207189,
    159391, 2399342357, 125065, 3087153166, 159268, 3087208206, 239139, 3087149326, 240104, 3087215118, 161869, 3087208204,
    239367, 3087149324, 240240, 3087215116, 201112, 1677728778, 222484, 3089375762, 33741, 1929576453, 33737, 1694695428,
    174103, 1929450245, 239583, 1912744195, 39625, 1845494033, 144095, 1929580295, 153176, 2030243591, 144108, 1946357510,
    199529, 2969574158, 199516, 2969574157, 95872, 1694698259, 243250, 1627535112, 207644, 1845501192, 139433, 3137342989,
    141756, 1929580042, 15469, 3103784999, 42686, 3154116887, 173632, 1694569223, 217968, 3070238990, 14610, 3036676130,
    29368, 2349006866, 200063, 3036683026, 178630, 2231440657, 137525, 1929383433, 59383, 1912669197, 217710, 2399150351,
    217347, 2952798478, 217771, 2952798476, 213841, 1694506502, 25029, 1912799237, 78822, 1929513222, 88530, 1929590278,
    203555, 1912610053, 162760, 1627590403, 136192, 1946160663, 3572, 1694498832, 152361, 1912803081, 1644, 1845493773,
    23071, 1845690374, 23077, 1694695429, 153307, 1694699271, 156529, 3187871506, 29716, 2349006860, 141466, 1812139532,
    81376, 1627392523, 241341, 1912810499, 69647, 3187672334, 174409, 1845564164, 14577, 2197815329, 10840, 2667577365,
    29504, 2349006868, 10821, 2667577363, 20770, 1912602642, 222583, 1630020109, 222596, 1797792268, 228223, 1694508042,
    228214, 1912611849, 23403, 1795358728, 79962, 1795295496, 89530, 1795372552, 37436, 1862271249, 41186, 2835349778,
    41250, 1879048457, 203012, 1845501190, 171732, 1761750298, 216781, 771760387, 204082, 1862278404, 76697, 3187673097,
    115264, 1627589406, 27065, 2030239766, 21914, 1694498837, 67316, 1694565396, 27108, 1627586578, 79266, 1694632210,
    73216, 973080074, 72053, 1946158601, 205378, 1627397382, 236181, 1627465485, 79342, 1627523331, 89134, 1627600387,
    153635, 1627590416, 153625, 1627590405, 178980, 1845564678, 197708, 1694505246, 112060, 2198014744, 112084, 2181237528,
    112126, 1694698258, 112021, 1694698255, 112158, 1694698254, 139656, 1979715086, 162910, 1761808142, 162336, 2198015754,
    162346, 2181238538, 162366, 2198015754, 162376, 2181238538, 162890, 1761808134, 239407, 1761749254, 240295, 1761815046,
    118022, 973147150, 36780, 1929380109, 95313, 1929579277, 212203, 3103792410, 77938, 788531214, 79795, 1929513229,
    89389, 1929590285, 15752, 3187671094, 30662, 2399338518, 157843, 2332233486, 161458, 3087208206, 174991, 3170964236,
    58275, 1912603407, 57469, 1912603405, 114512, 2969766685, 114599, 2349009693, 242223, 2969632790, 163840, 3171094292,
    187395, 3070433296, 240787, 3154258446, 229590, 3154125833, 241404, 1694706690, 58254, 1946157845, 224904, 1694704392,
    18965, 1694498835, 31939, 1694695432, 138611, 2952793633, 138488, 2399145499, 209101, 2197822746, 138926, 872418831,
    139080, 2181041678, 154411, 2399342348, 82079, 1694501387, 12300, 1845493770, 82090, 1694501386, 82130, 1694501386,
    137380, 872418821, 92787, 1912802073, 1693, 1845493778, 34845, 1845494031, 134059, 771755524, 180465, 973084175,
    210417, 3170901262, 167077, 1627590664, 215361, 1627463432, 189420, 1694505234, 169593, 1694503181, 74863, 973080587,
    78835, 1946290442, 83947, 1946366218, 86331, 1946366730, 75907, 973080582, 75913, 536872966, 84364, 1677930757,
    86188, 1677931269, 26669, 1879244804, 22569, 1694498839, 10699, 2801795087, 10765, 1627389967, 10257, 1761607703,
    10280, 1929379858, 216680, 1627398411, 226676, 2349015832, 226724, 2919441176, 201957, 2969574422, 58845, 1912669205,
    32466, 3070427156, 58866, 1929446417, 32434, 2919432208, 33222, 2919432206, 142640, 1845694213, 28194, 1812135954,
    25457, 1862467597, 28993, 1862467597, 27053, 1694695436, 34334, 2030108684, 24207, 2835546123, 243557, 2969712395,
    23285, 1677918217, 27642, 1963130889, 232085, 2181047318, 177506, 973149450, 76688, 3187673097, 177498, 973149448,
    203776, 1946164485, 105119, 3036875547, 121851, 3036744731, 105248, 2432895767, 121932, 973147153, 29552, 2349006864,
    152782, 1694699270, 48410, 3187671618, 48316, 2986345007, 16354, 1694498843, 190379, 973084951, 32380, 3070427158,
    163536, 2969767696, 213509, 3103792402, 220306, 1930699270, 27244, 1661140997, 234807, 2969642508, 22592, 2197815340,
    226081, 2399347489, 31349, 2147680277, 202316, 1929387271, 96235, 1761807121, 96252, 1761807121, 96269, 1761807119,
    96284, 1761807119, 96133, 1761807116, 96211, 1761807116, 96223, 1761807116, 115578, 1761676044, 236818, 2952865572,
    209253, 3019906322, 210201, 2952797454, 180062, 973084177, 180306, 973084177, 136887, 1811942917, 91728, 1694698249,
    201259, 1912609804, 221438, 1629233670, 221570, 1629495813, 217405, 3170902276, 242646, 1845690392, 168640, 973082894,
    78953, 1946290442, 88960, 1946367498, 22123, 1593835525, 137777, 1845497346, 148501, 1812139797, 148485, 1812139792,
    148478, 1812139783, 150227, 1812139783, 241313, 3103992578, 229435, 1627399175, 78581, 973080584, 177221, 1694569479,
    222579, 774382084, 219231, 2231902742, 219275, 2181571094, 219316, 772284935, 219303, 2986877446, 102245, 2952989455,
    40059, 1845494041, 40035, 1845494040, 158869, 3087208213, 161785, 2399342357, 187027, 3187873804, 158828, 2349010698,
    47936, 2952790557, 47994, 2986344987, 56490, 3087008535, 158983, 3087208214, 88135, 738407700, 77124, 3187673107,
    84976, 3187880211, 88097, 3187881235, 66938, 973145103, 57248, 2952790798, 236658, 2483103502, 66144, 973145101,
    66912, 973145101, 236686, 755050252, 66122, 973145099, 56470, 2147484426, 66170, 2147550218, 158959, 3187871496,
    15185, 3087007783, 18059, 3036676125, 16431, 3036676119, 16477, 2432696343, 18009, 3036676117, 175601, 2348880660,
    30032, 2349006864, 175893, 3120632592, 174239, 1828786952, 20512, 1946157071, 20527, 2030043149, 146171, 1627590408,
    203941, 1627397384, 173450, 1912673030, 213613, 1677729030, 199757, 1694505743, 123183, 973147157, 53162, 1828717331,
    51308, 1694499601, 51772, 1694499601, 168246, 973082896, 49872, 1845494543, 51038, 1946157839, 51293, 1694499599,
    51757, 1694499599, 50572, 1845494542, 49859, 1912603405, 49887, 1845494541, 53264, 1694499597, 54254, 1912603405,
    54527, 1912603405, 50560, 1912603404, 227884, 1845502982, 228306, 1694508038, 227880, 1711285252, 163384, 3204648730,
    4028, 1694498833, 140408, 1694565393, 181091, 1694504721, 214230, 1627397649, 169253, 1761612043, 143204, 1694699271,
    240814, 1761749511, 146574, 1929580296, 114413, 2969766691, 19803, 2231369759, 134502, 1677725214, 140355, 1677788190,
    167884, 1728057625, 114330, 2969766680, 167860, 973082904, 189804, 1728059672, 32776, 3204644886, 90884, 1845693206,
    189782, 1912609046, 57302, 1946157845, 232159, 2181047316, 53641, 1627390739, 140667, 1677788179, 140686, 1677788179,
    51070, 1677722386, 66088, 1812005906, 140537, 1627456530, 239611, 1795369490, 22908, 1845493777, 40464, 1946157329,
    53624, 2030043921, 140520, 1627456529, 140636, 1694565393, 51864, 1694499600, 55069, 1962935056, 140465, 1694565392,
    140713, 1963000848, 189890, 1694505232, 140555, 1946223631, 51850, 1627390734, 52369, 1862271758, 140506, 1627456526,
    140653, 1946223630, 51837, 1694499597, 57276, 1711276813, 57289, 1711276813, 59252, 1912669197, 140481, 1644233741,
    236018, 1694574348, 49838, 1845494539, 54243, 1912603403, 54516, 1912603403, 59403, 973145099, 65740, 1627456523,
    67274, 1694565387, 140818, 1845560331, 140829, 1845560331, 236007, 1694574347, 240011, 1845701131, 240042, 1845701131,
    49849, 1694499594, 51827, 1929380618, 52359, 1694499594, 53604, 1627390730, 53614, 2030043914, 58750, 973145098,
    65730, 2181104650, 140425, 1845560330, 167922, 973082890, 169944, 973082890, 239799, 1845701130, 32244, 1627586569,
    49829, 1912603401, 51818, 1627390729, 52350, 1694499593, 53206, 1912603401, 54234, 1912603401, 54507, 1912603401,
    57323, 1761608457, 67356, 973145097, 140346, 1845560329, 140456, 1694565385, 140592, 1862337545, 140919, 1627456521,
    141064, 973145097, 239844, 1694706185, 239878, 1862478345, 240280, 1627597321, 240372, 1845635593, 51810, 1912603400,
    52849, 1627390728, 53596, 1912603400, 140601, 1694565384, 140705, 1627456520, 140847, 1627456520, 167260, 1912803336,
    238908, 1694640392, 239916, 1694706184, 239947, 1627597320, 52842, 1912603399, 140840, 1694565383, 240053, 1694706183,
    97908, 1627589383, 178529, 2231440661, 178571, 2231440661, 178511, 3170964745, 143690, 1845694218, 3810, 1912602642,
    117233, 973147152, 93057, 1929579278, 161716, 2416119558, 103450, 2298678036, 103518, 1694698260, 120674, 973147151,
    120704, 536939535, 103484, 1761807118, 198459, 1946163992, 77729, 3170895881, 179559, 973084171, 217425, 2147492100,
    234301, 1845569049, 234277, 1845569048, 188169, 1845500181, 188190, 973084936, 221250, 2350653964, 221230, 2400985610,
    221286, 773595655, 221274, 3206291974, 31370, 2399338516, 159049, 2181238546, 220379, 2350129678, 220355, 2400461324,
    220449, 773071369, 220433, 2987663880, 220419, 773071367, 220407, 2954109446, 221994, 774119940, 218819, 1912873479,
    190425, 973084947, 96918, 1929579277, 210973, 2634030348, 233009, 2181047576, 232991, 2566923538, 9556, 1912602641,
    65982, 1862337549, 68197, 973145095, 59852, 973145094, 59858, 1946223621, 137693, 1946160646, 7928, 1862270998,
    5042, 1862270997, 36750, 1929380107, 59241, 1912669195, 216991, 1728061703, 174509, 1677792006, 174577, 1677792006,
    146380, 1627590409, 216593, 2885689608, 147502, 1627590407, 205105, 1627397383, 147551, 1862471430, 206734, 1694506248,
    137119, 1946160643, 220618, 1863852550, 216567, 2885689608, 216488, 1929388294, 219650, 1695293958, 219479, 1946952196,
    144419, 1812139784, 148644, 1627590409, 148653, 1627590409, 205637, 1627397385, 205646, 1627397385, 147760, 1812139782,
    132280, 2415987995, 132423, 2415987993, 67196, 2399208472, 67150, 2399208470, 200307, 2399148818, 123349, 973147149,
    122054, 973147147, 12573, 1845493778, 214656, 1694506510, 102834, 1694698251, 102814, 2768440074, 120329, 2768309258,
    152821, 1979911946, 28412, 1694695433, 102796, 1694698249, 120311, 1694567433, 12384, 1677721608, 120359, 1912671240,
    120349, 973147141, 11348, 2969567253, 145576, 1627590407, 166959, 1627590663, 243448, 1963079437, 243500, 1761752843,
    211333, 3170901266, 43058, 1811939597, 107201, 3087207203, 107306, 3087207201, 110586, 3087207199, 107141, 3036875540,
    110532, 3036875538, 190463, 973084945, 204677, 1811946761, 26688, 1929576455, 133051, 1929383440, 174455, 1694569221,
    228369, 771761156, 207258, 1845501193, 241292, 1929587459, 243111, 3003266825, 173922, 1862341384, 243258, 1694643976,
    243301, 1963079432, 215082, 771759653, 15076, 2348810275, 214804, 771759651, 154798, 2349010716, 154990, 2399342360,
    235188, 2382439959, 236928, 2197890837, 199993, 2164267795, 200251, 3070237459, 235234, 2181113363, 235298, 2952865299,
    236890, 2952865555, 231101, 2147492882, 170615, 973082897, 230969, 2147492880, 235272, 2164336141, 125422, 1929448716,
    153496, 2902658826, 153506, 2365787914, 164596, 2969767694, 119322, 1778453524, 119342, 1778453524, 47726, 1627390480,
    76510, 1694500880, 148522, 1862471437, 237112, 1694574349, 27419, 1627586572, 236406, 1946232588, 237100, 1694574348,
    76526, 1862273034, 84617, 1862480138, 144840, 1694699274, 236396, 1946232586, 236576, 1694574346, 34401, 2030108680,
    58676, 973145096, 58684, 973145096, 59918, 973145096, 59926, 973145096, 66004, 973145096, 236568, 1694574344,
    50636, 1845494535, 53906, 1627390727, 59278, 973145095, 59503, 973145095, 67220, 973145095, 58670, 973145094,
    59510, 1694565382, 236418, 973154054, 50631, 1912603397, 59285, 1912669189, 142618, 1862471428, 165585, 2667777812,
    106589, 2332232493, 106466, 2349009703, 17388, 3036676126, 106703, 3087207192, 110262, 3187870488, 122318, 973147159,
    106383, 3154316054, 34283, 2952855566, 240146, 2952997390, 203707, 1946164488, 216443, 771760388, 98166, 1845693206,
    98217, 1845693206, 98199, 1929579282, 98188, 1677921035, 104716, 1778584338, 121092, 1761676303, 176131, 3070300936,
    164652, 2734886670, 164768, 3070430990, 226812, 3070436110, 162218, 1694699274, 220594, 2903777796, 151647, 1728253707,
    56064, 2348811032, 155425, 2952990478, 221162, 773595653, 178719, 1761678604, 149200, 1963134726, 217996, 3070238988,
    134004, 1694502408, 242678, 1845693957, 190569, 3087014188, 190497, 3087014180, 178123, 2231440661, 206224, 1845501193,
    220275, 1863590406, 57028, 2952790802, 56996, 2264924942, 226412, 3020104458, 173958, 1862341385, 224469, 1845699337,
    67518, 2231436294, 163160, 3070430988, 132630, 2432765196, 22192, 1627389971, 45116, 1811939599, 36468, 1627390216,
    174292, 1627460360, 76905, 973080599, 170698, 973082903, 84810, 2952999190, 159530, 2952990486, 32093, 1694695433,
    167728, 1929580552, 215739, 1929453576, 177915, 1996559622, 176616, 973149189, 78828, 2030176519, 88536, 2030253575,
    124860, 973147147, 45022, 1929380106, 115195, 1929579274, 217073, 771760388, 199969, 3087014680, 82200, 1761610253,
    81287, 1862273543, 185636, 1694701585, 185360, 1694701579, 203758, 1694506248, 234697, 1694574088, 234860, 2600543752,
    218795, 1627660810, 218787, 1963205128, 212385, 2583698710, 209185, 2583698708, 209307, 2684362002, 134659, 872418820,
    229797, 1694508043, 229980, 1912611849, 199543, 1929386763, 199554, 1811946249, 83104, 2952792586, 229650, 771761161,
    172224, 1963076880, 168907, 1862275346, 21531, 1627389968, 74197, 1627391760, 168896, 1694503179, 212131, 2499812618,
    168887, 973082889, 202336, 2046827783, 37619, 1912602896, 206831, 1845501194, 72062, 1946158606, 103169, 1912802061,
    72076, 1946158603, 103182, 1912802059, 103159, 1946356490, 153159, 1946357514, 203826, 1627397384, 103193, 1694698245,
    213433, 2533367072, 147850, 1929580296, 80890, 687868427, 177249, 1862341642, 80910, 687868422, 24503, 1979908099,
    189598, 1761614104, 132981, 1912606231, 134619, 1795165711, 134634, 1694502414, 142163, 1677922059, 33757, 1745027079,
    150381, 1795362567, 206511, 1795169543, 174378, 1694569221, 150977, 1694699271, 8094, 1694498840, 5192, 1677721623,
    5215, 1929379860, 145155, 1627590409, 147889, 1627590408, 240663, 1627531784, 151364, 1627590406, 137847, 1946160643,
    168925, 1694503177, 25198, 1929576455, 75536, 973080583, 117882, 973147143, 146634, 1929580295, 208571, 2281708807,
    84205, 1862480134, 242618, 1862467590, 102757, 1912802060, 102769, 1912802060, 103046, 1912802060, 103058, 1912802060,
    136812, 1711279619, 38515, 1845494026, 189578, 1627396372, 7722, 1694498830, 217847, 2952798474, 70230, 2181039403,
    70293, 2969568532, 176075, 2969637652, 204915, 1845501190, 69185, 973079814, 151446, 1745030917, 151978, 1828916997,
    174349, 1744900869, 166848, 1929580560, 167035, 1761808392, 166764, 1929580551, 219200, 1695031817, 219339, 1627922953,
    218928, 1762140680, 219323, 2030576136, 219331, 1913135624, 219380, 1913135624, 218850, 1913135623, 218897, 1862803975,
    219374, 1913135622, 218940, 772284933, 218936, 1913135620, 153348, 1694699270, 51657, 1694499591, 36178, 1879048464,
    202126, 1845501190, 199714, 2902465301, 199772, 1677728529, 202466, 1845501194, 152527, 1728253705, 207866, 1728060681,
    161220, 2550337290, 137487, 1761611282, 238935, 1929521413, 243916, 2952935195, 157270, 2399342362, 157348, 3036876570,
    225972, 3036881690, 243893, 3171038999, 14742, 2348810262, 30820, 2952986640, 138114, 1694502403, 157765, 3137539858,
    106250, 2332232485, 134166, 1912606230, 202030, 1845501189, 220627, 773333508, 141909, 3087207954, 239267, 3087149330,
    180124, 973084175, 56636, 3103785742, 56664, 2399142670, 57196, 3103785742, 167284, 3103985678, 167312, 2399342606,
    167556, 3103985678, 57224, 2952790796, 122386, 973147147, 159498, 2651000586, 222548, 1697128967, 51703, 1845494555,
    75, 1845493786, 51677, 1845494554, 8638, 1677721625, 52471, 1694499607, 52449, 1694499606, 53103, 1862271764,
    46906, 1929380371, 8663, 1677721618, 58, 1946157073, 52138, 1627390737, 52122, 1862271760, 53147, 1862271759,
    225415, 1946362637, 40587, 1845494028, 179362, 973084171, 169529, 973082890, 179521, 973084170, 227942, 1845502986,
    228281, 1694508042, 228874, 1694508042, 179373, 973084169, 228272, 1912611849, 228610, 1627399177, 228865, 1694508041,
    229810, 1912611849, 229924, 1912611849, 227934, 1912611848, 228602, 1912611848, 229086, 1627399176, 224587, 1862476551,
    224840, 1627595527, 225517, 1694704391, 229079, 1912611847, 28369, 1946353670, 144991, 1946357510, 224424, 1946362630,
    225409, 1946362630, 211369, 3120569615, 106841, 2650999597, 106966, 2936212264, 110494, 2936212262, 205241, 1627397381,
    179954, 973084172, 205837, 1962941703, 204266, 1929387272, 203135, 1694506245, 160249, 2533560097, 43497, 3036676372,
    216758, 1728061704, 173267, 1694569222, 174312, 2030113542, 206827, 1828723972, 239303, 3187812626, 118413, 1761676296,
    218486, 1627660805, 238074, 2164270885, 213215, 2566921484, 198887, 1862277897, 154174, 1761808140, 230561, 2147492870,
    75919, 1677723654, 163880, 2969767690, 77675, 3187673111, 77637, 973080591, 176958, 973149199, 177016, 973149199,
    85100, 3187880206, 176929, 3187741710, 176987, 2952860686, 123320, 973147152, 109725, 2919435023, 212172, 2583698719,
    182873, 3103790904, 183391, 2382370608, 171047, 3087012123, 233812, 3087017243, 123288, 973147152, 109695, 2382564111,
    198835, 1929386764, 28722, 2768437254, 162815, 2198015759, 162830, 2181238543, 69271, 1946158343, 147580, 1694699269,
    142670, 1812139780, 216751, 1728061703, 200866, 1929387021, 200879, 1862278156, 173396, 1694569222, 10918, 2667577365,
    10899, 2667577363, 39556, 1627390226, 20754, 1811939344, 44977, 1811939600, 35298, 1811939598, 38627, 1811939598,
    23418, 1879244808, 19714, 2181038109, 71074, 1811940889, 71030, 1845495318, 71396, 1862272533, 71438, 1862272533,
    94386, 1929579283, 97266, 1929579282, 94352, 1929579281, 94328, 1627589388, 146653, 1627590412, 224594, 1627595532,
    97320, 1929579272, 148940, 1929580296, 173701, 1862341383, 139279, 2634026502, 227989, 1845502985, 227982, 1912611847,
    7905, 1862270999, 7884, 1862270997, 7864, 1862270996, 199160, 1929386770, 199132, 1912609550, 199146, 1627396878,
    165773, 2181238542, 23664, 1963130886, 212629, 1962941701, 216871, 771760388, 133741, 1694502412, 75035, 788531204,
    186474, 1694701578, 138056, 1979715090, 137891, 1761611279, 137763, 1912606222, 73536, 1845495565, 73725, 1845495563,
    73715, 1845495562, 102790, 1929579270, 25601, 1862467589, 219865, 1762664963, 243444, 1761752836, 1400, 1946157071,
    1415, 1694498831, 1430, 1946157071, 23923, 1795358733, 153268, 1627590409, 153277, 1627590409, 162041, 1694699271,
    162035, 1845694214, 220284, 773071364, 211593, 2617253138, 82058, 1694501387, 82069, 1694501386, 82120, 1694501386,
    39855, 1845494029, 216972, 1946165507, 146870, 1627590405, 73067, 1694500362, 177267, 1627460615, 205268, 2885688582,
    205274, 2348817670, 207289, 2667584776, 207297, 2650807559, 24510, 1929576463, 234363, 1929455119, 148535, 1929580299,
    148546, 1929580299, 147436, 1761808137, 241309, 2516790018, 148056, 1812139780, 110679, 3036875548, 110763, 2516781852,
    187067, 3036878872, 110847, 3036875542, 136170, 1845497346, 120479, 1929448453, 152971, 1979911947, 43211, 2952790301,
    88045, 3187881242, 43119, 2348810520, 31638, 2399338518, 43167, 2399142166, 43395, 3036676374, 67008, 2952856598,
    66968, 2986411028, 187177, 3120764944, 177942, 1795233037, 179689, 973084167, 163800, 2533560084, 235336, 2952865294,
    151667, 1812139784, 161084, 2936213262, 243604, 1845638921, 243613, 1845638921, 103969, 1963133705, 243416, 1627535117,
    243404, 2181183244, 118816, 1627458565, 176364, 973149193, 176349, 973149192, 176373, 973149192, 176357, 973149191,
    176397, 1929450503, 84124, 1694707974, 176391, 1694569478, 106016, 2332232481, 106111, 3087207197, 106196, 3087207195,
    162686, 1627590417, 234131, 1828726032, 136047, 1627393546, 73400, 1946158858, 216899, 2600476933, 206101, 1862278407,
    212747, 1627397383, 203715, 1962941702, 204968, 3120569606, 204974, 2583698694, 205541, 1627397381, 170662, 973082893,
    71973, 1677723143, 21034, 1946157075, 39504, 1845494034, 35075, 1929380113, 39487, 1845494033, 35122, 1845494032,
    1800, 1694498830, 38210, 1845494029, 38223, 1845494028, 27760, 1946353672, 52187, 1845494546, 52155, 1845494544,
    217491, 771760389, 208996, 2483035421, 215791, 973152259, 207405, 1962941700, 36137, 1845494028, 225160, 1761813266,
    142974, 1845694214, 149225, 1879248650, 205450, 1862278407, 222033, 2049188355, 206041, 1929387274, 206051, 1929387274,
    155062, 3137539856, 160315, 3137539856, 56572, 3120562956, 152118, 1929580295, 237086, 1694574350, 237074, 1912678156,
    32234, 1761804298, 148470, 1862471432, 235364, 1694574086, 216071, 771760388, 137427, 1811942922, 200891, 1862278160,
    200907, 1627397136, 243229, 1862416143, 243163, 1862416140, 243194, 1862416139, 73590, 1694500618, 73600, 1694500618,
    174362, 1946227460, 215858, 1946165508, 135258, 822087171, 156631, 2164461331, 160999, 2164461331, 236306, 1694574352,
    236170, 2835425035, 1965, 1811939353, 216981, 1845502214, 231385, 2147492870, 135380, 1694502417, 141331, 1694699016,
    146003, 1627590407, 142815, 1627590413, 27823, 1627586572, 234761, 1627465228, 234752, 1627465225, 235491, 1627530761,
    207521, 2952797448, 207514, 1761615111, 82100, 687868421, 19390, 2919235620, 171283, 2231374115, 163274, 2181238552,
    165713, 2969767704, 184011, 973084439, 33092, 2969763862, 67655, 973145107, 67618, 2969633810, 163974, 3070430992,
    173057, 1912673028, 152668, 1761808136, 146206, 1862471435, 147774, 1929580293, 215802, 2046828803, 80994, 1694501390,
    136057, 1694502414, 136137, 2013269517, 217059, 1728061703, 217095, 771760389, 131283, 1761676548, 151616, 1912803083,
    225222, 1912808203, 186146, 1694701575, 186103, 1946359813, 225238, 1812144901, 186484, 2600671241, 139012, 3087011342,
    77441, 973080593, 85030, 2952999184, 159744, 2181238536, 20109, 2969567271, 113010, 2969766695, 124278, 2969635879,
    113119, 2885880607, 124177, 2885749791, 112751, 2181237533, 123803, 2181106717, 123970, 973147164, 112836, 2969766683,
    112917, 3070429979, 123888, 2969635867, 124100, 2382433303, 164084, 3204648722, 242263, 3070296082, 124043, 973147153,
    32570, 3036872720, 2433, 1929379866, 2478, 1929379862, 3192, 1694498838, 21281, 1929379862, 2459, 1929379859,
    23534, 1912799237, 225202, 822289161, 206940, 1879055626, 24949, 1627586573, 24973, 1845690380, 24985, 1929576460,
    24938, 1694695435, 24962, 1694695435, 36220, 1694499083, 36231, 1694499083, 205811, 2701139207, 205818, 2164268295,
    34724, 1845494033, 34741, 1845494025, 210296, 2583698715, 227388, 771761155, 216715, 1828724997, 219388, 3087540752,
    219014, 2399674894, 219042, 2349343246, 219112, 772284937, 219096, 2148016648, 219082, 772284935, 219070, 2986877446,
    56312, 2348811047, 108464, 2550336277, 228070, 1694508038, 136299, 872418823, 150561, 1627590407, 134229, 1728056857,
    134824, 1728056853, 90712, 1845693203, 90731, 1845693201, 20939, 1845493775, 90697, 1812138767, 200701, 1845500939,
    200691, 1711283210, 90748, 1694698247, 156315, 2416119568, 28876, 1627586576, 104534, 2030242575, 104549, 2030242575,
    186523, 2030245900, 197884, 973084945, 51339, 1912603407, 51325, 1912603406, 144401, 1946357516, 224457, 1946362636,
    204129, 1627397383, 205803, 1627397384, 48963, 2986345005, 203956, 1627397384, 38979, 1627390227, 187549, 1694701579,
    217521, 771760389, 154942, 3187871504, 240264, 2198022664, 14190, 2382364709, 14264, 3103784995, 14334, 3103784995,
    22249, 2952790049, 214936, 771759647, 41352, 2348810524, 41488, 2952790299, 42159, 2164261147, 88175, 738407707,
    87993, 3187881242, 243868, 3171039001, 43071, 2348810520, 66358, 973145111, 121782, 973147159, 30490, 2399338518,
    41408, 2348810518, 66272, 2952856598, 158062, 3036876566, 66316, 973145109, 17690, 2399141908, 17730, 2348810260,
    22324, 2399141908, 30566, 3087204372, 42119, 3036676372, 66232, 3137405972, 41452, 2348810514, 121728, 3036744722,
    30534, 2952986640, 159574, 2332233488, 161656, 2516782864, 87965, 2349020430, 160186, 2533560074, 215934, 771760390,
    231947, 2181047314, 49627, 1677722127, 205038, 1929387270, 205581, 1694506245, 175681, 2348880652, 175705, 3187741450,
    174354, 1812009732, 153125, 1828917001, 208173, 1828723977, 114005, 2919435031, 149770, 2030243589, 241356, 1694706690,
    68007, 973145111, 58154, 2181038870, 158485, 2416119558, 70838, 1912604182, 70890, 1845495318, 93213, 1929579286,
    93235, 1929579286, 93257, 1929579284, 93277, 1929579284, 93401, 1929579282, 93419, 1929579282, 145061, 1929580306,
    145079, 1929580306, 93297, 1929579280, 93313, 1929579280, 93369, 1694698256, 93385, 1694698256, 115935, 1929448208,
    30953, 2164457481, 234965, 2164336137, 207894, 1929387274, 190694, 2399148325, 108518, 2986543905, 108617, 2986543905,
    190842, 2952796449, 111232, 2986543903, 105480, 3036875548, 109807, 2382564124, 138756, 2952793623, 108705, 839060246,
    208851, 3120569622, 108119, 2399341333, 108770, 3087207189, 159412, 2399342357, 125079, 3087153166, 159282, 3087208206,
    239153, 3087149326, 240118, 3087215118, 161881, 3087208204, 239379, 3087149324, 240252, 3087215116, 2234, 1811939349,
    2215, 1811939347, 2255, 1694498834, 24113, 1912799238, 78982, 1879181570, 158365, 2399342390, 55485, 2181038897,
    157448, 2332233494, 30470, 2181234708, 226182, 2181243668, 226554, 2181243668, 55548, 2147484430, 211043, 2449480974,
    22764, 1929379852, 58510, 1845560331, 58974, 1694565386, 228013, 1845502985, 116273, 973147144, 143177, 1845694216,
    153935, 1627590408, 153943, 1627590408, 162517, 2198015752, 162525, 2181238536, 225543, 1627595528, 226590, 2198020872,
    57535, 1946157831, 120294, 973147143, 143170, 1694699271, 147285, 1761808135, 150124, 1627590407, 151550, 2047020807,
    162510, 1694699271, 224061, 1694704391, 224733, 1761813255, 225069, 1627595527, 228006, 1946166279, 151544, 2047020806,
    152443, 1929580294, 205961, 1627397382, 225261, 2047025926, 225365, 1929585414, 46643, 1627390479, 107817, 2550336285,
    107988, 2936212253, 159239, 2550337309, 107902, 2885880604, 108071, 2701331227, 159167, 2500005646, 150821, 1694699273,
    102177, 1912802062, 22023, 1912602637, 102164, 1912802061, 27522, 1761804295, 31598, 3087204372, 165256, 2432896778,
    212773, 2432703754, 31504, 2986541074, 225654, 2986550034, 213259, 2969574666, 173639, 1694569223, 185029, 1912805381,
    90519, 1845693202, 14644, 3036676130, 29386, 2349006866, 200081, 3036683026, 37074, 1879048469, 37059, 1879048463,
    37095, 1929380110, 37046, 1879048461, 164426, 2667777804, 164240, 2181238556, 38165, 1929380110, 51098, 1845494540,
    34827, 1946157322, 38179, 1962934538, 51088, 1912603402, 34837, 1862271240, 67530, 2181104646, 173256, 1828786948,
    118807, 973147145, 81303, 1862273543, 207769, 1929387270, 241463, 1845701635, 173210, 1946227460, 57086, 2147484453,
    197304, 973084951, 120231, 973147145, 102366, 1845693192, 29310, 1661140996, 147475, 1862471430, 205061, 1862278406,
    131492, 973147416, 98067, 1879247639, 115245, 1677921043, 98111, 1845693198, 98152, 1929579278, 214417, 1627397646,
    98140, 1929579276, 98100, 1929579275, 98090, 1845693194, 118940, 973147146, 115457, 1912670985, 98125, 1845693192,
    115898, 1946225416, 98133, 1845693191, 26416, 1912799236, 153169, 2030243591, 239095, 2030184711, 240060, 2030250503,
    37983, 1862271248, 241295, 1677929219, 54187, 1912603407, 208247, 1795169546, 208257, 1795169546, 203027, 1795169545,
    71914, 1694500362, 162190, 1694699273, 162199, 1694699273, 189708, 1694505225, 78573, 973080584, 145319, 1627590408,
    147925, 1627590408, 147933, 1627590408, 102627, 1963133703, 143624, 1694699271, 225428, 1963139847, 142715, 2047020806,
    207393, 1694506246, 28429, 1728249860, 81387, 1627392523, 146828, 2684555018, 146838, 2147684106, 164796, 2533560078,
    204414, 1627397382, 182392, 1845499675, 182305, 1845499674, 184557, 1694504725, 44926, 2030043412, 182331, 1845499668,
    184578, 1845499668, 182373, 1845499667, 28674, 1912799246, 40723, 1694499084, 40917, 1694499083, 3170, 1694498838,
    211901, 3170901260, 67227, 973145091, 208482, 1694506247, 218862, 1644700163, 220978, 1696080388, 236194, 1627465485,
    34922, 1728053529, 71629, 1862272526, 71643, 2030044686, 174006, 1912673028, 211001, 3087015182, 29218, 1828913162,
    40337, 1879048466, 40322, 1845494031, 11997, 1912602634, 28346, 1912799238, 173537, 1929450243, 74957, 788531218,
    74940, 788531217, 78616, 1694632208, 78632, 1694632208, 88626, 1694709264, 88642, 1694709264, 88849, 1795372555,
    78357, 973080585, 78349, 973080584, 83707, 1677724168, 85427, 1929589000, 85420, 1694707975, 203852, 1828723978,
    147216, 1694699276, 27262, 1761804299, 101963, 1912802084, 101932, 1912802079, 101902, 1912802078, 218331, 2030051591,
    198072, 688069126, 179315, 973084168, 221947, 1881416195, 114744, 1795361555, 114763, 1795361555, 18984, 1694498835,
    31947, 1694695432, 98052, 1795361544, 118925, 1795230728, 152433, 1694699274, 92812, 1912802073, 92837, 1912802073,
    27816, 1828913159, 223544, 774906372, 23875, 755171330, 180230, 973084183, 83068, 687868434, 100574, 1912802063,
    131201, 973147408, 95354, 1627589391, 177557, 1929450760, 6976, 1694498833, 6993, 1694498830, 37382, 1761607945,
    144011, 1694699273, 25434, 1627586567, 144289, 1946357510, 224343, 1946362630, 3144, 1929379866, 3070, 1929379861,
    40623, 1946157327, 213977, 1694506510, 3788, 1929379850, 91426, 1761807114, 116871, 1761676298, 152884, 1845694218,
    208099, 1845501194, 213885, 1694506505, 241715, 1929445385, 116881, 973147142, 149627, 1627590410, 138203, 1929383431,
    131442, 1627458830, 131456, 1627458830, 11504, 1912602635, 28655, 1694695429, 207021, 2030050565, 141219, 1912802821,
    239840, 2835556868, 149872, 1627590410, 153579, 1627590410, 145474, 1627590408, 145482, 1627590408, 142591, 1694699271,
    147006, 1627590407, 151100, 2952990471, 151094, 1761808134, 152286, 1761808134, 218416, 1862541829, 211471, 2952797452,
    27880, 1912799246, 27867, 1912799245, 210633, 3120569612, 157885, 2952990476, 166728, 1845694469, 241037, 2181179926,
    79757, 3171027210, 89371, 3171104266, 204353, 1627397382, 41289, 1946157329, 226700, 2349015832, 226748, 2919441176,
    201979, 2969574422, 32486, 3070427156, 32450, 2919432208, 33236, 2919432206, 38300, 1879048465, 44752, 1879048464,
    44768, 1879048464, 38285, 1879048463, 138151, 1946160652, 138163, 1761611273, 198878, 1862277897, 198020, 688069126,
    198005, 688069125, 154622, 3087208202, 48476, 3187671618, 48363, 2986345007, 16381, 1694498843, 190402, 973084951,
    212711, 1694506249, 218361, 2030051592, 47215, 1627390480, 212939, 2432703760, 217409, 3170902276, 241315, 2567121666,
    136892, 1946160653, 181316, 973084426, 198148, 2181241354, 213299, 3170901270, 40368, 1912602890, 40378, 1929380105,
    207275, 1795169545, 236970, 2952865559, 161140, 3087208202, 161170, 2952990474, 226382, 2952995594, 157492, 2181238538,
    98239, 1845693202, 22747, 1929379857, 45400, 1929380113, 90435, 1812138769, 125313, 973147409, 90419, 1845693200,
    47965, 2952790557, 48021, 2986344987, 56513, 3087008535, 159005, 3087208214, 88155, 738407700, 77143, 3187673107,
    84995, 3187880211, 88116, 3187881235, 66953, 973145103, 57262, 2952790798, 236672, 2483103502, 66157, 973145101,
    66925, 973145101, 236698, 755050252, 66133, 973145099, 56480, 2147484426, 66180, 2147550218, 158967, 3187871496,
    241107, 1627531789, 240397, 1946298892, 240630, 1694640652, 240671, 1946298892, 146976, 2684555019, 146987, 2147684107,
    240486, 2835491339, 240539, 1677863435, 240589, 2684496395, 240821, 1946298891, 240845, 1627531786, 241219, 2030184970,
    135336, 1946160658, 203151, 1694506248, 209423, 2600475918, 11369, 1845493778, 217413, 2181046532, 123738, 973147154,
    123756, 973147154, 111972, 2198014737, 111989, 2181237521, 206307, 1845501194, 10298, 2566914072, 27284, 2567110666,
    174714, 1795232520, 152904, 1929580294, 208119, 1929387270, 73690, 1845495563, 239530, 1929521413, 133236, 1929383431,
    143700, 1845694218, 229007, 1627399175, 230157, 1627399178, 230149, 1912611848, 152457, 1812139783, 153081, 1812139783,
    153951, 1812139782, 220303, 1779704323, 221305, 1813783043, 164336, 2885881612, 18837, 1946157071, 213389, 2432703756,
    85730, 1761817114, 181418, 1761613594, 7044, 1761607705, 181460, 1761613593, 37171, 1694499096, 37217, 1862271256,
    45044, 1862271255, 232812, 1694508311, 37195, 1862271254, 35262, 1845494035, 118254, 973147153, 96074, 1694698256,
    181444, 1761613584, 576, 1845493775, 21623, 1761607693, 566, 1811939338, 40907, 1677721866, 12435, 1845493776,
    44826, 1828716822, 44848, 1929380106, 234790, 1627465233, 209841, 3120569612, 221262, 2350653964, 150932, 1912803082,
    221240, 2400985610, 174448, 1946227463, 207537, 1795169543, 221293, 773595655, 221280, 3206291974, 99343, 2248346393,
    216160, 1929388302, 215814, 1929388294, 133899, 1694502405, 173350, 1694569221, 180935, 973084421, 215809, 1694507269,
    174583, 1677792004, 218204, 1761616137, 216720, 1728061703, 174010, 1677792005, 202927, 1862278405, 215862, 771760387,
    151832, 1963134730, 151842, 1963134730, 229343, 2046829577, 139145, 2952793633, 139178, 2952793633, 33903, 2382561302,
    33861, 2952986644, 79729, 3154250002, 89343, 3154327058, 133398, 3154120210, 133416, 3154120210, 158265, 2952990478,
    159813, 2952990478, 68500, 1694500103, 134257, 1728056846, 197572, 2197821702, 77952, 788531209, 79787, 1929513224,
    89381, 1929590280, 133261, 1929383432, 113616, 2734885665, 113745, 2432895771, 113525, 2432895769, 124623, 973147151,
    113677, 2248346382, 25365, 1862467592, 243104, 3003266823, 173456, 1694569222, 180898, 973084437, 232393, 1845503252,
    234111, 1677731092, 180919, 1946162956, 133085, 1929383433, 144447, 1929580307, 46030, 855638281, 144440, 822284039,
    152654, 1845694214, 40703, 2768240908, 40888, 1929380105, 28557, 1929576456, 28552, 1728249861, 213599, 1627397382,
    241471, 1812147202, 164388, 2298679054, 26966, 2047016966, 175968, 2600538885, 228268, 1694508036, 186454, 1912805388,
    228550, 1627399179, 228540, 1912611850, 82105, 687868421, 46484, 1845494290, 3750, 1912602637, 3763, 1912602636,
    172402, 822153737, 172411, 838930953, 172455, 822153737, 172695, 1862341129, 172470, 822153736, 172395, 1694568967,
    172448, 1627460103, 172483, 822153735, 172571, 1812009479, 172464, 1627460102, 172502, 1812009478, 172478, 1812009477,
    13110, 1962934292, 13094, 1795162128, 28734, 1946353671, 107236, 3087207203, 107339, 3087207201, 110617, 3087207199,
    107161, 3036875540, 110550, 3036875538, 190480, 973084945, 80166, 687868424, 132208, 973147401, 132183, 2332101896,
    132456, 3087076616, 174092, 1929450245, 239599, 1946298627, 141877, 2399342096, 239191, 2399283472, 109400, 2869103372,
    109366, 2718108426, 10732, 2801795091, 10714, 2801795090, 154570, 2332233486, 27513, 1627586569, 4058, 1694498834,
    4090, 1962934286, 24025, 1912799238, 76260, 788531203, 242688, 788598275, 215119, 771759653, 15111, 2348810275,
    214839, 771759651, 154826, 2349010716, 155014, 2399342360, 235211, 2382439959, 236949, 2197890837, 200012, 2164267795,
    200270, 3070237459, 235253, 2181113363, 235317, 2952865299, 236909, 2952865555, 231119, 2147492882, 170632, 973082897,
    230985, 2147492880, 235285, 2164336141, 208496, 1627397381, 137984, 838864387, 2604, 1694498834, 2622, 1694498834,
    2588, 1694498832, 24445, 1912799238, 76080, 973080584, 84425, 1795371271, 239559, 1963075843, 34397, 721485826,
    142776, 1694699272, 174300, 1644237572, 221087, 1729896963, 201048, 1862278156, 231049, 2147492876, 164782, 3070430990,
    226826, 3070436110, 203771, 1929387269, 209865, 3019906326, 206604, 1828723973, 56088, 2348811032, 208395, 1828723984,
    208411, 1828723984, 155439, 2952990478, 67712, 973145105, 58100, 2164261648, 67746, 3053519888, 164942, 3053653776,
    226840, 3053658896, 206067, 1862278406, 146533, 1627590404, 190613, 3087014188, 190533, 3087014180, 178144, 2231440661,
    211821, 2449480976, 163172, 3070430988, 241178, 3204590098, 231843, 2181047312, 45287, 1811939599, 24546, 1929576456,
    28186, 1912799240, 28473, 1912799240, 36476, 1627390216, 34255, 1694564359, 34262, 1694564359, 34249, 1929445382,
    240029, 1929587206, 173723, 1862341380, 109931, 2919435042, 105420, 2500004640, 122264, 973147167, 8038, 1845493771,
    203632, 1694506245, 91045, 1812138770, 188198, 1929386258, 171555, 2030047501, 144850, 1929580298, 162845, 1946357513,
    73943, 2197817109, 242758, 1694643981, 242746, 1912747788, 241353, 1828924419, 111092, 2885880604, 111009, 2550336283,
    110941, 2500004622, 161855, 2500005646, 47710, 1627390480, 141268, 1862471174, 39276, 1778385183, 137376, 855641604,
    220916, 2182619662, 221340, 2182881806, 75404, 973080584, 83114, 2952792586, 135658, 1627393553, 135574, 1862274572,
    135490, 1660947978, 23471, 1795358726, 238695, 1862412550, 216386, 1761616133, 215799, 1912611075, 239737, 1912809987,
    141986, 1627590151, 80926, 687868419, 147842, 1929580296, 134473, 2046823939, 220665, 2048401923, 203060, 1811946757,
    164546, 2969767698, 57066, 2952790804, 157234, 3087208210, 56016, 2147484432, 56048, 2147484432, 157184, 3053653776,
    225780, 3053658896, 218606, 2349081100, 218584, 2399412746, 218637, 772022791, 218624, 2265195014, 235054, 3187746322,
    235022, 2952865294, 82586, 2952792588, 155773, 2718109452, 233971, 2348819745, 70313, 3036677396, 73016, 3036677652,
    32646, 3070427154, 217857, 2952798474, 41123, 1929380110, 87916, 1929590022, 218779, 1627660808, 218449, 1761878535,
    218765, 2030313991, 218772, 1912873479, 218375, 1912873478, 108287, 3087207195, 58772, 1946223627, 12741, 1946157069,
    153342, 1694699270, 234259, 1929455122, 199345, 1761614601, 199337, 1728060168, 91183, 1845693203, 137368, 1862274568,
    198060, 1845697027, 173236, 1728123652, 208063, 2030050565, 134443, 1728056852, 202276, 1845501192, 142196, 2047020807,
    239571, 1812080899, 93483, 1963133721, 93508, 1963133721, 185104, 1862473753, 185058, 1912805400, 92144, 1963133718,
    136375, 1627393552, 185330, 1711478800, 118376, 973147151, 147228, 1694699278, 147314, 1627590414, 224707, 1627595534,
    135005, 2835353101, 185034, 1812142093, 118401, 973147148, 136255, 1862274572, 135317, 1694502411, 142034, 1929580043,
    147274, 1761808139, 224740, 1761813259, 235727, 1694574347, 141347, 1912802826, 205361, 1627397386, 235709, 1912678154,
    236059, 1694574346, 141363, 1862471176, 135023, 1929383431, 241419, 2567121924, 205298, 1862278407, 70721, 1828718092,
    208453, 2030050572, 70733, 1946158601, 202225, 1694506249, 208055, 1677729032, 204909, 1845501190, 181326, 973084422,
    216627, 1761616132, 44584, 2382364954, 157783, 3137539858, 10780, 1845493770, 241442, 1845701634, 241523, 1845702402,
    197918, 771758342, 156437, 2651000584, 98609, 1946356490, 141927, 3087207954, 226498, 3187876626, 239285, 3087149330,
    180139, 973084175, 56650, 3103785742, 56678, 2399142670, 57210, 3103785742, 167298, 3103985678, 167326, 2399342606,
    167570, 3103985678, 57236, 2952790796, 241458, 1845701635, 157979, 2466451229, 208742, 2466258205, 165138, 2667777812,
    140205, 1811942931, 176035, 2969637642, 179966, 973084172, 59428, 1694565388, 243638, 1845638921, 243647, 1845638921,
    161200, 3087208202, 211463, 2550144264, 174097, 1694569222, 239941, 1828923910, 219838, 772809220, 239321, 3187812626,
    212672, 1694506249, 238111, 2164270885, 230239, 2600477705, 230233, 1694508038, 153421, 2030243589, 174599, 1946227461,
    97527, 1912802073, 97576, 1912802072, 97485, 1912802065, 234472, 1929455130, 234648, 1929455130, 234623, 1929455129,
    243309, 1963079432, 33667, 1694695431, 230567, 2147492870, 229226, 1912611852, 77202, 973080587, 82796, 2952792587,
    122364, 973147147, 170771, 973082891, 84932, 3187880202, 159478, 3187871498, 163890, 2969767690, 201346, 2902465547,
    107579, 3036875553, 107486, 3036875551, 107405, 3036875547, 107678, 3036875547, 186629, 3036878871, 115679, 3036744458,
    5366, 1929379851, 25170, 1862467592, 182929, 3103790904, 183439, 2382370608, 106751, 3187870509, 106886, 2399341352,
    110418, 2399341350, 171074, 3087012123, 233839, 3087017243, 123304, 973147152, 109710, 2382564111, 216324, 771760387,
    19743, 2181038109, 71099, 1811940889, 71052, 1845495318, 71417, 1862272533, 71459, 1862272533, 94405, 1929579283,
    94424, 1929579283, 97284, 1929579282, 97302, 1929579282, 94369, 1929579281, 94340, 1627589388, 146665, 1627590412,
    224606, 1627595532, 97328, 1929579272, 148948, 1929580296, 173708, 1862341383, 74979, 1795164172, 78604, 1795295500,
    88809, 1795372556, 49742, 1828717067, 132967, 2013269511, 216830, 1795170568, 134388, 1912606224, 142958, 1845694216,
    202014, 1845501192, 202201, 1912610056, 45187, 1744830735, 40862, 2768240908, 38189, 1845494027, 38200, 1845494026,
    12961, 1811939337, 26782, 1845690377, 124929, 1845639177, 23206, 1845690374, 160142, 3187871510, 139285, 3036679698,
    200393, 1627396879, 200365, 1694505742, 207353, 1694506245, 134862, 1728056846, 165787, 2181238542, 134550, 1694502408,
    80864, 1627392526, 80878, 1627392524, 166911, 1627590664, 166904, 1912803335, 242675, 1677921795, 218421, 1694769667,
    243139, 1862416140, 20788, 1879048205, 169914, 973082890, 179742, 973084170, 198243, 688069125, 109178, 2181237535,
    109103, 2181237529, 218084, 2919244046, 134663, 1912606211, 149822, 1627590407, 149829, 1627590407, 206807, 1795169542,
    203971, 1627397383, 209965, 3087015176, 110382, 2550336292, 151594, 1912803083, 225322, 1627595525, 135802, 1862274569,
    26228, 1929576455, 36555, 1627390223, 36542, 1929380109, 142679, 1929580294, 98414, 1946356517, 199232, 1694505751,
    199202, 1627396884, 40557, 1694499082, 102400, 1694698250, 241485, 3036883972, 110707, 3036875548, 110791, 2516781852,
    187091, 3036878872, 110869, 3036875542, 204618, 1761615108, 222544, 774382084, 27547, 1761804293, 155226, 2651000586,
    211287, 2415926538, 173329, 1812009736, 120474, 1929448453, 92665, 2835548959, 92696, 2298678047, 4129, 1694498845,
    36194, 1946157338, 92640, 1912802073, 92622, 1761807122, 166352, 1761677070, 36074, 1694499085, 43240, 2952790301,
    88071, 3187881242, 43143, 2348810520, 31660, 2399338518, 43189, 2399142166, 43417, 3036676374, 67030, 2952856598,
    66988, 2986411028, 187193, 3120764944, 226114, 2399347468, 117127, 1929448481, 117160, 1929448481, 197647, 1694505247,
    24333, 1929576478, 233151, 1946166556, 197600, 1946163483, 111920, 2198014746, 111946, 2181237530, 49753, 2835350040,
    189866, 1929386264, 20801, 1996488727, 111839, 1694698263, 111862, 1694698263, 190030, 1946163479, 232790, 1962943766,
    12908, 1912602645, 92103, 1929579285, 92255, 1929579285, 92276, 1929579285, 189935, 1946163477, 419, 1845493780,
    12025, 1912602644, 12591, 1912602644, 95852, 1761807124, 97114, 1929579284, 111885, 1694698260, 232500, 1660953876,
    233179, 1946166548, 400, 1845493779, 9537, 1912602643, 92219, 1929579283, 96299, 1761807123, 96318, 1761807123,
    233952, 1946166547, 236489, 1845569299, 366, 1845493778, 37264, 1862271250, 49777, 1677722130, 92297, 1929579282,
    92315, 1929579282, 95905, 1761807122, 95923, 1761807122, 189956, 1946163474, 333, 1845493777, 4173, 2835349521,
    8950, 1845493777, 92238, 1929579281, 92333, 1929579281, 92350, 1929579281, 111822, 1694698257, 350, 1845493776,
    384, 1845493776, 1784, 1845493776, 67238, 1694565392, 290, 1845493775, 8893, 1845493775, 21756, 1845493775,
    95941, 1761807119, 111905, 1694698255, 233937, 1946166543, 305, 1845493774, 319, 1845493774, 92191, 1929579278,
    92205, 1929579278, 21743, 1845493773, 53019, 1627390731, 59492, 1761674251, 59027, 1694565386, 124938, 1929525256,
    125005, 1761753096, 125050, 1912748040, 124902, 1812084743, 124991, 1929525255, 239706, 1812146695, 239759, 1694706183,
    235350, 2952865294, 49558, 1627390485, 199625, 1677728520, 26420, 1912799238, 210921, 2583698700, 135785, 1694502403,
    151112, 1627590405, 211159, 2516589834, 134742, 1946160654, 218475, 772022788, 240477, 1912744457, 23508, 1677918217,
    189016, 1627396361, 189906, 973084937, 39469, 1912602898, 39452, 1912602897, 39438, 2969567502, 218247, 1761616136,
    158293, 3187871494, 71980, 1677723143, 55387, 2181038897, 200127, 2399148828, 55574, 2147484428, 148981, 1862471431,
    149442, 1845694214, 95231, 1845693196, 95243, 1845693196, 117491, 1845562380, 117503, 1845562380, 220982, 1930961415,
    221031, 2904039942, 220989, 773333509, 221022, 1628971525, 221027, 1847075332, 215794, 973152259, 136552, 1862274576,
    177796, 1828787466, 78466, 973080585, 177713, 1845564681, 175987, 1694569223, 173832, 1694569222, 173627, 1912673029,
    220609, 1847075332, 103960, 1963133705, 138245, 2030046734, 138259, 2046823946, 244063, 3171038999, 145231, 1929580296,
    147835, 1862471431, 173620, 1627460359, 206650, 1694506245, 202405, 1828723971, 168205, 973082895, 179791, 973084174,
    54460, 1694499597, 167215, 1694699533, 54751, 1912603404, 211767, 3003129107, 155078, 3137539856, 160331, 3137539856,
    153458, 2902658830, 56584, 3120562956, 209831, 2415926538, 51406, 1929380628, 2758, 1811939346, 51370, 1694499602,
    51388, 2013266706, 2776, 1811939344, 51354, 1811940112, 35971, 1929380108, 23962, 1912799239, 154166, 2365787912,
    28331, 1627586566, 5924, 1862270994, 5908, 1862270992, 5942, 1694498831, 5900, 1962934280, 136172, 1694502420,
    238792, 1862412554, 238606, 1845635337, 90659, 1845693204, 90679, 1845693202, 90643, 1812138768, 70577, 1828718095,
    72093, 1862272526, 72189, 2835351054, 73153, 973080077, 138295, 2046823949, 70565, 1946158604, 71617, 1627391500,
    138421, 1795165708, 72107, 1694500363, 154214, 2600668938, 154224, 2583891722, 143281, 1929580297, 154234, 2030243593,
    71714, 771753479, 143274, 1812139783, 239646, 1812146695, 241274, 1761815299, 24424, 1694695434, 28128, 1627586566,
    231391, 2147492870, 202830, 1996496133, 208001, 2231377157, 76107, 1627392018, 176584, 1744901136, 176526, 973149194,
    176564, 973149194, 84449, 1862480137, 176508, 1862341641, 176546, 1627460617, 153009, 1728253705, 164686, 2533560074,
    188870, 1627396384, 189262, 1627396382, 5563, 1929379861, 5751, 1627389970, 75889, 1862273042, 136525, 1862274578,
    146389, 1929580302, 172633, 1929449997, 53081, 1862271755, 53092, 1627390731, 136517, 1862274568, 205012, 1811946760,
    173898, 1862341382, 202562, 2046827780, 145562, 1627590410, 142353, 1912803081, 221575, 1847599621, 154043, 1862471429,
    23821, 1845690372, 241525, 1929588483, 46521, 1845494294, 46445, 1929380369, 218924, 772284932, 220701, 773333509,
    205336, 1627397382, 154381, 2147684102, 218479, 1795432964, 156265, 3087208198, 238386, 1694508818, 237710, 1694508816,
    52661, 1627390731, 117914, 973147145, 117923, 973147145, 118771, 973147145, 118780, 973147145, 144136, 1929580296,
    145740, 1845694216, 145748, 1845694216, 147172, 1761808136, 148311, 1862471432, 148319, 1862471432, 224569, 1845699336,
    224943, 1862476552, 144129, 1845694215, 226985, 1845699335, 149347, 1694699270, 162494, 1761808134, 225027, 1694704390,
    225118, 1627595526, 203402, 1946164487, 157734, 2500005663, 56351, 2348811047, 175797, 3187741452, 180154, 973084171,
    180176, 973084171, 180368, 973084171, 134879, 1694502418, 145309, 1929580298, 144121, 1929580296, 145809, 1929580296,
    144114, 1694699271, 145802, 1627590407, 224357, 1694704391, 224538, 1627595527, 238624, 1694640391, 238751, 1627531527,
    39196, 1862271251, 212419, 2583698700, 155961, 2416119580, 155895, 2416119562, 23369, 1946353670, 155269, 2332233505,
    115162, 1946356501, 197901, 973084945, 214123, 1627397649, 214109, 1627397646, 150890, 2969767694, 214002, 1694506513,
    25823, 1812135951, 135884, 838864394, 227207, 822158089, 158923, 2617446150, 238758, 1627531528, 207811, 1694506245,
    37961, 1862271244, 69891, 3187672336, 241339, 1963142146, 117744, 973147157, 94904, 1912802068, 117728, 973147152,
    94889, 1929579279, 217526, 771760389, 154958, 3187871504, 14227, 2382364709, 14299, 3103784995, 14369, 3103784995,
    214967, 771759647, 22221, 2348810268, 41380, 2348810524, 41515, 2952790299, 42186, 2164261147, 88202, 738407707,
    88019, 3187881242, 43095, 2348810520, 66381, 973145111, 121805, 973147159, 30512, 2399338518, 41430, 2348810518,
    66294, 2952856598, 158084, 3036876566, 66337, 973145109, 17710, 2399141908, 17750, 2348810260, 22344, 2399141908,
    30586, 3087204372, 42139, 3036676372, 66252, 3137405972, 41470, 2348810514, 121746, 3036744722, 30550, 2952986640,
    159590, 2332233488, 161672, 2516782864, 87979, 2349020430, 160196, 2533560074, 215940, 771760390, 231965, 2181047314,
    31538, 3120758788, 222562, 1948787203, 231729, 1845502984, 175693, 2348880652, 175715, 3187741450, 200334, 1929386761,
    219464, 772547076, 77565, 973080599, 25529, 1761804292, 136918, 1677725199, 74054, 2348812047, 212863, 2667584784,
    173167, 1694569221, 174247, 1627460357, 45097, 1929380115, 36281, 1627390222, 36269, 1962934540, 36304, 1929380106,
    36295, 1627390217, 205689, 1694506246, 135877, 1845497351, 160098, 2885881622, 210245, 3120569612, 231001, 2399151114,
    231549, 2399151114, 155182, 2332233480, 77237, 973080589, 169521, 973082888, 179544, 973084168, 138872, 1627393542,
    151675, 1929580294, 243943, 3171038995, 200744, 1728060428, 218982, 1627922950, 218994, 1913135621, 219004, 772284933,
    202426, 1728060681, 227232, 822158086, 31618, 3087204372, 81784, 1694501395, 169857, 1694503180, 176621, 973149194,
    169848, 771756297, 141283, 1845693960, 142017, 1694699016, 203232, 1929387271, 144942, 1728253702, 12060, 1811939342,
    12632, 1811939342, 234147, 1929389328, 22846, 1627389967, 5123, 1627389964, 68630, 1811940617, 68756, 1811940617,
    80019, 1862404360, 89492, 1862481416, 70449, 1677722887, 68624, 1862272262, 69998, 1946158341, 234556, 1761682970,
    210047, 2583698698, 164268, 2181238556, 172906, 1627460106, 139359, 2952793621, 138585, 2583694854, 217291, 3003130126,
    217683, 2147492108, 25340, 1627586565, 214522, 771759627, 57123, 2147484453, 197327, 973084951, 17155, 2952790041,
    69679, 3187672338, 175819, 3154187018, 55618, 2147484447, 107759, 3087207197, 107930, 2399341341, 159181, 3087208221,
    107846, 2349009692, 108017, 2164460315, 166115, 1040256784, 166147, 788598544, 29744, 2399338510, 159139, 3036876558,
    166179, 2399211278, 186601, 3036878862, 230653, 2952799242, 139973, 2751467014, 144708, 1761808139, 149310, 2030243591,
    143339, 1929580294, 152536, 3053653766, 152542, 2516782854, 207875, 3053460742, 207881, 2516589830, 207304, 1627397384,
    34891, 1845494031, 207661, 1879055621, 239546, 1929521411, 187568, 1845565469, 184831, 1694701596, 184859, 1694701594,
    1902, 1828716567, 90755, 1845693206, 184787, 1694701590, 184809, 1845696534, 237395, 1845503764, 90501, 1845693202,
    235652, 1845569295, 235694, 1845569295, 188494, 1845500173, 235603, 1845569291, 141127, 1694699018, 141111, 1946357256,
    141119, 1946357256, 206280, 1946164490, 88550, 1929590285, 79355, 1929513227, 89141, 1929590283, 145933, 1929580296,
    165456, 2432896776, 216904, 1778393351, 202667, 1845501190, 137987, 1677725202, 208205, 1677729036, 223637, 774906372,
    48208, 2986345014, 196682, 3154123062, 49008, 2986345012, 196790, 3154123060, 190263, 3087014181, 196608, 3154123045,
    190985, 3154123043, 197238, 2533366049, 41903, 2348810526, 48092, 3036676637, 48150, 3087008285, 43347, 2348810520,
    201717, 3103792150, 201761, 2399149078, 170793, 3087012117, 197206, 3019905296, 31136, 2349006862, 155785, 2952990478,
    120222, 973147145, 102358, 1845693192, 155619, 2416119568, 156255, 2416119562, 160929, 2416119562, 221402, 2031886852,
    230027, 2902467589, 22881, 1862270992, 146743, 1845694221, 146756, 1845694221, 224647, 1845699341, 119453, 1778453514,
    118421, 1761676297, 204244, 1627397383, 176663, 973149189, 32814, 2969763856, 132083, 2030112004, 170958, 973082901,
    56962, 2952790804, 170394, 973082897, 30978, 2399338512, 55602, 2147484432, 140871, 2399208464, 140903, 2399208464,
    240088, 2399349264, 240224, 2399349264, 154035, 1627590408, 143413, 1694699271, 150527, 1627590407, 153263, 1946357509,
    213289, 2667584778, 174641, 1862341382, 132523, 1694567693, 213568, 1627397382, 231721, 1912611848, 112284, 1694698261,
    43960, 1761607955, 187224, 1694701587, 112267, 1694698257, 112251, 1694698256, 112224, 1694698255, 112239, 1761807116,
    148237, 1929580300, 153742, 2030243593, 115799, 1761676040, 47306, 1912603157, 156609, 2500005654, 185488, 1912805394,
    185518, 1694701582, 219814, 772809220, 109965, 2516781842, 28303, 1929576454, 28565, 1929576453, 145359, 1677922055,
    241402, 1627597826, 34428, 1845494037, 21149, 1845493780, 34463, 1845494036, 34409, 1845494035, 36357, 1627390227,
    43735, 1962934547, 25728, 1627586575, 137295, 1627393551, 43754, 1811939597, 140319, 1811942924, 24434, 1929576459,
    34297, 1912668170, 143249, 1912803082, 239667, 1912809994, 141026, 1795228681, 140072, 1644170760, 141018, 1828783112,
    224166, 1728258824, 89102, 2013476359, 139734, 1862274567, 140051, 922750471, 205227, 1627397383, 125129, 1929525252,
    143270, 1929580292, 239509, 1929521412, 44907, 1728053523, 138683, 2248150569, 157897, 2952990476, 208689, 2952797452,
    202950, 1979718920, 202293, 1946164486, 142752, 1946357513, 199921, 3087014680, 147663, 2684555026, 147681, 2147684114,
    146608, 1677922065, 151681, 2969767695, 151696, 1761808142, 150641, 1627590411, 147424, 1879248646, 147430, 1761808134,
    145978, 1912803077, 150652, 1862471428, 152423, 1694699274, 9255, 1845493779, 27500, 1627586565, 243335, 1778530055,
    243342, 1694643974, 69326, 1946158343, 233328, 3170903344, 190875, 3170900251, 66190, 973145099, 66212, 2181104650,
    99393, 2248346393, 202372, 1811946758, 219130, 3188204044, 219154, 3104317962, 219186, 772284935, 219174, 2181571078,
    135550, 1862274568, 147079, 1627590406, 145572, 1694699268, 206246, 1627397381, 228381, 771761154, 155365, 3120762644,
    155335, 2399342346, 160555, 2399342346, 220654, 773333508, 173121, 1946227464, 174216, 1946227464, 47625, 1946157589,
    199658, 1728060174, 169619, 973082891, 243065, 3003266823, 243275, 1963079431, 174383, 1694569222, 243329, 1627535110,
    76436, 788531204, 236993, 2952865559, 161150, 3087208202, 161180, 2952990474, 226392, 2952995594, 225085, 1627595528,
    174155, 1661014792, 147710, 1761808137, 203665, 1694506244, 162451, 2181238533, 157322, 2936213274, 157400, 2500005658,
    38903, 1778385169, 38888, 2264924431, 106324, 2869103397, 217417, 2181046532, 147, 1694498838, 23127, 1795358727,
    75113, 788531204, 173467, 1644237572, 49982, 1845494548, 49963, 1912603411, 143048, 1812139787, 224193, 1812144907,
    227958, 1845502984, 227952, 1912611846, 22467, 1828716562, 217867, 1761616132, 58308, 973145092, 175295, 2147554058,
    150590, 1627590411, 150601, 1627590411, 144809, 1929580294, 144804, 1694699269, 154141, 1812139780, 104410, 1929579283,
    104381, 1694698250, 119444, 1778453513, 152799, 1912803077, 218491, 1845764613, 225469, 1912808197, 230010, 1912611845,
    25083, 1627586565, 175998, 1694569224, 158605, 2583891739, 241245, 1694706435, 47374, 2046820886, 47411, 1845494288,
    180673, 1694504735, 180704, 1845499675, 104753, 2030242579, 35231, 1946157328, 203871, 1845501193, 20352, 1694498834,
    20370, 1795162129, 20403, 1879048209, 20420, 1845493777, 213360, 2533367057, 20387, 1912602640, 151715, 1912803086,
    125180, 1912671500, 125192, 1912671500, 33383, 1929576458, 125204, 1694567690, 34307, 1845559304, 218347, 2030051592,
    218181, 1795170567, 33746, 1929576454, 33378, 1694695429, 151710, 1812139781, 161544, 2449673994, 210823, 2449480970,
    211721, 2449480970, 32846, 3204644876, 164732, 2969767692, 242177, 2969632780, 50310, 1845494539, 50301, 1912603401,
    205325, 1862278406, 203701, 1694506246, 205033, 1627397381, 202787, 1728060676, 151473, 2952990474, 151464, 1761808137,
    216772, 771760387, 27352, 1862467592, 150682, 1862471432, 225124, 1862476552, 200851, 1694505999, 200837, 2835356686,
    161710, 2952990470, 116498, 1694567434, 76153, 1879050248, 208622, 3187678472, 76000, 973080581, 75996, 771753988,
    84394, 771961092, 120484, 1929448452, 154922, 2416119572, 227729, 1845502992, 227715, 1912611854, 50919, 1845494541,
    50908, 1912603403, 198732, 1929386773, 35732, 1845494028, 142887, 1627590407, 166267, 1040256776, 31982, 2198011910,
    162980, 2181238534, 166275, 2197884678, 229073, 1627399174, 214247, 1627397652, 214333, 771759634, 8222, 1694498831,
    214267, 1627397647, 96661, 1828915980, 96673, 1828915980, 118436, 1828785164, 118448, 1828785164, 96694, 1627589386,
    118469, 1627458570, 25868, 1929576457, 96685, 1929579273, 118460, 1929448457, 118484, 1761676297, 118523, 536939527,
    118479, 973147141, 13608, 1795162130, 142645, 1694699273, 205825, 1694506252, 205400, 1862278410, 205729, 1929387272,
    142553, 1929580294, 141893, 2399342096, 239207, 2399283472, 212351, 2717916428, 39307, 1778385165, 41339, 1694499085,
    38618, 1912602889, 40944, 1912602889, 40826, 1912602888, 143844, 1929580300, 173371, 1946227468, 142466, 1694699275,
    149921, 1627590411, 165835, 2030243594, 208149, 1845501193, 228205, 1694508041, 238615, 1694640393, 153667, 1627590408,
    228197, 2835358728, 142459, 1795362567, 143838, 1862471430, 143856, 1745030916, 18584, 1946157074, 36989, 1912602900,
    36972, 1694499089, 147573, 1694699271, 203384, 1694506247, 241299, 2030250753, 241423, 2030251009, 26568, 1845690377,
    136994, 1929383434, 221300, 1696342533, 38736, 1879048463, 134674, 1962937867, 142994, 1845694214, 22513, 1946157065,
    152581, 1812139779, 216345, 738205955, 135604, 1627393553, 135086, 1677725199, 135500, 1627393549, 164510, 2533560082,
    227637, 1845502992, 140224, 1929383439, 227623, 1912611854, 229712, 1912611854, 147791, 1929580297, 147800, 1929580297,
    142223, 1845694216, 143545, 1929580296, 145252, 1929580296, 162129, 1694699272, 162137, 1694699272, 143538, 1694699271,
    146856, 1627590407, 149651, 1694699271, 150845, 1929580294, 215829, 1694507267, 235997, 1627465482, 235988, 1912678153,
    33510, 2030239749, 149020, 1795362570, 224450, 1812144903, 87027, 1711485969, 87012, 1812149263, 218070, 3204456718,
    54089, 1761608458, 81876, 1761610247, 87005, 1761817607, 150484, 1627590411, 241398, 2567121924, 204225, 1627397382,
    188030, 1912674321, 186405, 1728256012, 186417, 1946359818, 238815, 1862412551, 241344, 1828924419, 35092, 1929380112,
    209205, 3053460750, 205342, 1694506245, 205431, 1862278405, 218958, 772284932, 142768, 1694699272, 23484, 2030239751,
    209687, 2583698698, 142174, 1745030923, 204503, 1627397383, 184598, 1946162954, 32171, 1694695437, 135052, 1811942934,
    78404, 1711278091, 85603, 1711485451, 181184, 973084426, 238883, 1946298631, 173462, 1929450245, 216138, 1660952835,
    68074, 2030109698, 205234, 1862278407, 242698, 973152002, 220930, 2182619662, 221354, 2182881806, 141172, 1728253452,
    238506, 1946298634, 216367, 1929388294, 101203, 1912802069, 39915, 1912602899, 101089, 1912802066, 115229, 1912802064,
    101144, 1912802063, 186153, 1912805391, 23819, 1795358722, 132516, 1761676551, 174680, 2600538885, 11041, 1627389964,
    73610, 1694500620, 73622, 1694500620, 153711, 2365787911, 172183, 1963076905, 103015, 1912802067, 189526, 1761614096,
    103239, 1912802063, 65713, 1627456525, 65701, 2181104652, 103034, 1912802060, 189542, 771758347, 103006, 1946356489,
    103254, 1946356488, 149882, 1627590408, 156669, 2701332243, 161037, 2701332243, 199069, 1694505745, 141300, 2013466120,
    223519, 774906372, 42213, 3036676393, 132226, 2952858907, 132373, 2952858905, 159760, 2516782861, 56876, 2147484449,
    111036, 2349009692, 167436, 3154317340, 110955, 3087207195, 166207, 1040256784, 31726, 2952986638, 110913, 3036875534,
    161827, 3036876558, 166239, 2952859406, 187039, 3036878862, 231397, 2952799244, 175501, 2332103432, 133233, 1912606211,
    204821, 1627397387, 211193, 2348817680, 237754, 1929389848, 134897, 1862274569, 553, 1845493773, 174015, 1677792004,
    82326, 1677724170, 204177, 1627397384, 78665, 1879181571, 88761, 1879258627, 133004, 1879051779, 207822, 1946164487,
    234004, 2348819745, 70333, 3036677396, 73036, 3036677652, 32664, 3070427154, 173838, 1694569225, 173949, 1862341385,
    227545, 1845502996, 227527, 1946166290, 229163, 1946166290, 240719, 1862412812, 240855, 1862412812, 230066, 2600477707,
    240445, 1828858379, 240642, 1862412811, 227517, 1845502986, 240497, 1694640650, 240550, 1862412810, 240683, 1694640650,
    241120, 1812081162, 231645, 1811948553, 240600, 1862412809, 227509, 1912611848, 228144, 1694508040, 228429, 1862280200,
    228437, 1627399176, 231654, 1962943496, 230059, 1912611847, 76075, 973080581, 76071, 771753988, 84421, 771961092,
    223329, 1764499971, 52755, 1912603399, 153871, 2030243589, 200638, 2969574168, 220581, 1729372676, 72010, 1946158608,
    102956, 1912802063, 102945, 1946356491, 152930, 1946357515, 102971, 1694698247, 29404, 2349006866, 27695, 2667773961,
    179176, 973084169, 177394, 1946227986, 177384, 1845564682, 133559, 2969570840, 204945, 1946164490, 7102, 1694498839,
    173826, 1862341382, 173767, 1694569227, 132820, 1946225930, 239871, 2835556871, 155749, 2181238540, 27294, 2265120775,
    12232, 1677721615, 27588, 1627586568, 215660, 973152263, 220326, 773071365, 211237, 2415926540, 216451, 771760388,
    199672, 1694505740, 199616, 1677728521, 44610, 2382364954, 68076, 973145091, 208006, 2768248070, 208012, 2231377158,
    176235, 2919305992, 149290, 1929580298, 153751, 1929580298, 20745, 1929379849, 33477, 1694695433, 149282, 2047020808,
    162480, 2047020807, 36166, 1862271244, 224439, 1862476555, 24646, 1929576455, 25222, 1929576455, 24640, 1694695430,
    45490, 1929380122, 73374, 1694500622, 169016, 973082890, 75527, 973080585, 84197, 1862480136, 81453, 1862273553,
    177722, 1828787470, 177736, 1828787470, 6389, 1761607695, 214219, 1627397643, 6848, 1761607690, 6858, 1862270986,
    96090, 1694698250, 118175, 1694567434, 150877, 2969767693, 179323, 973084176, 70823, 1694500367, 188571, 973084942,
    53215, 1912603405, 169606, 973082893, 70811, 1912604172, 206215, 1845501193, 198034, 1694702085, 217010, 1728061703,
    218231, 1761616135, 217086, 771760389, 150851, 1929580295, 23791, 1845690379, 220658, 1847075335, 161210, 3087208202,
    229860, 1845502991, 229684, 1912611853, 230015, 1946166284, 147749, 1761808139, 172735, 1795232265, 200731, 1946164237,
    132137, 2550205704, 139127, 2181041682, 46572, 1929380371, 56596, 3120562964, 138117, 1946160657, 207941, 1728060683,
    208088, 1929387275, 12213, 1828716553, 156421, 3187871496, 202877, 1761615112, 153004, 1694699269, 216439, 771760388,
    77213, 973080587, 82807, 2952792587, 122375, 973147147, 170782, 973082891, 84942, 3187880202, 159488, 3187871498,
    231737, 771761155, 177365, 2919306249, 81279, 1694501384, 206813, 2214599943, 206820, 2197822727, 106796, 3187870509,
    106926, 2399341352, 110456, 2399341350, 31682, 3087204364, 158543, 2936213256, 113954, 2298678044, 241415, 1862478850,
    26217, 1912799238, 7069, 1627389985, 71230, 1862272532, 72794, 1694500370, 71250, 1627391503, 96381, 1761807119,
    112172, 1761807119, 112187, 1761807119, 162924, 1761808143, 162939, 1761808143, 96337, 1694698254, 147617, 1694699278,
    71308, 771753483, 96360, 1627589387, 112202, 2198014731, 112213, 2181237515, 224857, 1627595531, 96371, 1627589386,
    147607, 1627590410, 96351, 1627589385, 224868, 1627595529, 227907, 1845502995, 227890, 1912611857, 58704, 1845560335,
    59863, 1912669199, 149328, 1929580300, 142697, 1694699274, 66059, 1627456526, 66046, 1812005901, 120994, 973147145,
    153884, 2030243593, 153876, 1912803080, 225535, 1912808200, 239124, 1929521415, 201286, 1912609804, 201298, 1811946508,
    97502, 1912802073, 97552, 1912802072, 97468, 1912802065, 166406, 1761677072, 200408, 1627396879, 166392, 1828785934,
    200379, 1694505742, 229951, 1912611846, 218391, 772022788, 20476, 1694498834, 8967, 1811939345, 185708, 1929582609,
    74168, 1694500621, 227150, 1694573325, 31885, 2198011914, 26276, 1845690375, 33398, 1946353669, 178895, 1845564686,
    178867, 1845564685, 178856, 1946227979, 178952, 1761678603, 178887, 1862341896, 178880, 1862341895, 143313, 1694699274,
    174617, 1912673031, 172145, 1812081946, 149126, 1795362564, 105200, 3036875536, 214778, 771759629, 121983, 536939526,
    212141, 3120569631, 27438, 1845690378, 27431, 2667773959, 98619, 1929579277, 185806, 1946359819, 218098, 2919244046,
    222527, 1948787203, 156085, 2952990498, 156025, 3087208212, 160801, 2533560084, 217913, 1761616135, 227698, 1845502993,
    229181, 1929389072, 227683, 1912611855, 87800, 1845703963, 1095, 1845493781, 972, 1845493777, 87764, 1946367248,
    87784, 1728263440, 91115, 1929579280, 1002, 1845493775, 133919, 1728056847, 116301, 973147150, 168094, 973082894,
    989, 1845493773, 1082, 1694498829, 21114, 1694498829, 74780, 973080589, 74768, 1929381900, 83867, 1929589004,
    116315, 973147148, 28003, 1912799243, 74757, 973080587, 74793, 973080587, 74747, 1694500874, 74804, 1694500874,
    83857, 1694707978, 83879, 1694707978, 87948, 1946367242, 243547, 1761752842, 120279, 973147145, 28352, 1812135944,
    74734, 1845495816, 85544, 1845703176, 87827, 1946367240, 74722, 973080583, 142540, 1728253703, 23644, 1912799238,
    74710, 973080582, 74716, 754976774, 83851, 1912811782, 143351, 1912803078, 74705, 973080581, 74729, 788531205,
    83847, 1677930756, 86167, 1677931268, 87780, 1677931780, 239713, 1677928964, 237741, 1627399949, 23464, 1694695431,
    79986, 1694632199, 89554, 1694709255, 95612, 1845693197, 177356, 2919306249, 54482, 1912603405, 159127, 2416119564,
    205983, 1811946759, 156501, 2684555018, 87333, 3187880997, 76836, 973080599, 84700, 2399351062, 18725, 1811939346,
    31919, 2198011912, 110061, 2550336277, 31969, 1694695432, 199700, 1728060174, 241489, 3036883972, 223652, 774906372,
    135428, 1711279620, 226126, 2399347468, 23529, 1828913157, 208617, 1828723973, 132936, 973147402, 131654, 1912671497,
    131673, 1946225926, 135528, 1929383435, 143382, 1963134731, 173107, 1694569224, 174038, 1694569224, 240456, 1694640648,
    240693, 1694640648, 92166, 1929579289, 46165, 1946157333, 93329, 1929579284, 93349, 1929579284, 92019, 1929579283,
    92038, 1929579283, 92057, 1929579283, 91983, 1929579282, 92001, 1929579282, 185293, 1929582608, 103122, 1912802063,
    12894, 1845493774, 144373, 1929580302, 144387, 1929580302, 91970, 1929579277, 115558, 1929448204, 172834, 1929449996,
    214685, 1694506508, 134975, 1929383434, 103104, 2768440073, 103113, 2231569161, 120426, 2768309257, 120435, 2231438345,
    134985, 1929383433, 185321, 1929582601, 115570, 1929448200, 120448, 1694567432, 28622, 1912799239, 103097, 1912802055,
    120419, 1912671239, 203332, 1845501188, 80923, 687868419, 157582, 2567114508, 233424, 2952799540, 105536, 3036875546,
    163148, 2298679052, 18880, 1694498846, 3627, 2835349533, 50516, 1845494554, 50491, 1946157849, 10203, 1761607701,
    53353, 1912603413, 54415, 1912603412, 18910, 1929379859, 50053, 1845494547, 50018, 1845494546, 53277, 1912603410,
    54696, 1912603410, 50036, 1912603409, 50614, 1845494545, 54398, 1912603409, 10224, 1929379856, 50002, 1912603408,
    50599, 1912603407, 151007, 1694699276, 206999, 1912610059, 145335, 1929580298, 141807, 1845693961, 143442, 1694699273,
    162010, 2198015753, 162019, 2181238537, 141240, 1627590152, 141816, 1627590152, 142109, 1862471176, 145327, 1812139784,
    146769, 1627590408, 149050, 1795362568, 149619, 1627590408, 150783, 1627590408, 152963, 1795362568, 165820, 1929580296,
    240581, 1627531784, 142143, 1795362567, 142761, 1761808135, 149792, 1627590407, 162028, 1661144839, 240470, 1761749511,
    240623, 1627531783, 240701, 1694640647, 240838, 1845635591, 143631, 1694699270, 240533, 1694640646, 161516, 2449673992,
    211635, 2449480968, 213079, 2969574672, 10568, 1761607700, 10550, 1694498834, 10536, 1677721614, 27028, 2600665095,
    132804, 1795230984, 42929, 3087008033, 122523, 3036744731, 122604, 3036744729, 32798, 2298675208, 94942, 1929579279,
    185282, 2835552267, 166008, 1040256777, 25816, 1862467591, 148974, 1862471431, 210067, 2885688586, 59051, 1694565400,
    59075, 1694565399, 171841, 1845636373, 168484, 1929384208, 168400, 1879052556, 168436, 1929384204, 168461, 1929384204,
    168473, 1694503179, 168390, 1879052554, 168373, 1879052552, 179199, 973084166, 241317, 1661152004, 184239, 2030049041,
    203809, 1962941707, 80200, 771754507, 216775, 771760387, 207267, 1845501192, 27625, 1912799240, 220292, 773071364,
    124638, 3036744721, 207330, 1694506246, 140622, 1694565390, 26620, 1845690381, 26609, 1711472651, 137075, 1912606217,
    149459, 1929580294, 238877, 1929521414, 239924, 1929587206, 28496, 1912799250, 40735, 1912602898, 204274, 1627397382,
    28175, 1627586565, 215667, 973152261, 28469, 1912799236, 167234, 1912803332, 34390, 1862336517, 142529, 1694699275,
    208967, 3019906333, 74086, 3170895633, 187851, 1627461648, 185611, 1761810439, 31454, 2399338512, 207172, 1912610060,
    40795, 1946157330, 2273, 1694498836, 2349, 1694498836, 2313, 1694498834, 32632, 2969763854, 116887, 1761676302,
    116948, 973147146, 143499, 1694699273, 143757, 1694699273, 23997, 1912799240, 142065, 1862471175, 143710, 1694699270,
    107006, 3187870489, 227320, 2181112595, 26005, 1912799236, 155158, 2885881624, 178490, 2231440661, 188630, 1912609055,
    188661, 2835355932, 188736, 1946163484, 188689, 2835355931, 232453, 2835359003, 232428, 2835359001, 188716, 1962940692,
    232480, 1962943764, 3874, 1627389970, 3892, 1946157071, 164120, 2969767688, 141619, 1845693961, 146341, 1862471431,
    204551, 1862278407, 220788, 2350391822, 220764, 2400723468, 220858, 773333513, 220842, 2987926024, 220828, 773333511,
    220816, 2149065222, 241243, 1694706434, 241540, 1694707458, 7387, 1627389978, 7362, 1627389977, 4455, 1862271000,
    172941, 1929450008, 7413, 1862270999, 4416, 1627389974, 4479, 1627389973, 4438, 1627389969, 7436, 1627389967,
    7348, 1862270990, 21362, 1627389966, 21376, 1694498830, 4403, 1912602637, 148824, 1862471437, 4391, 1845493772,
    21691, 1912602636, 4500, 1845493771, 21680, 1694498827, 24713, 1912799241, 243317, 1963079433, 25257, 1694695432,
    162170, 1761808136, 175979, 1694569224, 141231, 1929580037, 218438, 772022788, 10089, 2046820368, 39060, 1929380109,
    41224, 1828716813, 65658, 1627456521, 65650, 2181104648, 29171, 2030239755, 204141, 1627397384, 1753, 1845493775,
    1740, 1845493773, 218281, 1627398407, 207996, 2768248069, 154387, 2147684102, 157871, 2869104398, 161486, 2550337294,
    37317, 1694499084, 142137, 1879248386, 76461, 973080587, 101619, 2952989460, 101582, 2952989458, 101676, 2952989458,
    101549, 1912802064, 150747, 1828916999, 150761, 1812139783, 223454, 1630282249, 26465, 1845690378, 23197, 1845690377,
    206349, 1845501193, 167126, 1677922312, 215636, 1677795336, 166752, 1946357767, 215592, 1946230791, 212995, 2969574670,
    216812, 1795170566, 140093, 1946160654, 180165, 973084171, 180187, 973084171, 180379, 973084171, 142381, 1862471428,
    163760, 3070430996, 231983, 2181047316, 210869, 2868911372, 55680, 2952790842, 230431, 2952799254, 177201, 973149190,
    107121, 2500004628, 156219, 2718109456, 157152, 2919436048, 78282, 788531207, 79849, 1694632198, 89426, 1694709254,
    217267, 2952798474, 38837, 1929380107, 210370, 2566921519, 210177, 2583698712, 158044, 2466451218, 208789, 2466258194,
    230629, 2147492876, 169213, 1761612057, 140570, 1694565398, 59419, 1761674249, 231875, 2181047316, 153042, 1912803078,
    87906, 1946367242, 210269, 3120569627, 31542, 3120758788, 209365, 2885688588, 210993, 2734693640, 7007, 1862270992,
    143393, 1694699284, 144912, 1694699270, 182515, 2902464276, 29064, 1694695442, 41151, 1694499090, 139650, 1979715078,
    105173, 2500004635, 121905, 2499873819, 105294, 2164460311, 121966, 973147153, 70353, 1962935561, 216978, 1946165507,
    148730, 1694699278, 40650, 1728053515, 143672, 1694699273, 28527, 1677918215, 143895, 1929580295, 238658, 1929521415,
    153675, 1627590406, 82520, 687868433, 179024, 3170964746, 179044, 620827909, 71710, 771753476, 158911, 3154317062,
    158698, 3154317068, 209085, 3120569608, 151946, 1812139785, 151963, 1979911945, 151938, 1812139784, 151955, 1979911944,
    180495, 973084175, 121053, 1694567432, 198248, 688069126, 181108, 1929385754, 35850, 1694499097, 181134, 1929385752,
    117000, 973147158, 93006, 1845693204, 35809, 1694499090, 209543, 2583698706, 93026, 1912802064, 239791, 1761815048,
    241607, 1912811524, 23636, 1929576451, 171192, 1627394324, 1116, 1845493777, 91088, 1627589392, 1133, 1845493775,
    101999, 1912802062, 1148, 1845493773, 27972, 1761804300, 26765, 1929576457, 152734, 1644367625, 169238, 1761612040,
    171577, 2030047496, 26758, 1929576455, 74857, 973080582, 116281, 973147142, 143345, 1929580294, 242415, 1929576454,
    83942, 1862480133, 147598, 1862471429, 152743, 1845694213, 239721, 1862478341, 242410, 1862467589, 220564, 1628709386,
    220556, 1964253704, 218988, 1627922950, 218999, 1913135621, 219009, 772284933, 241381, 1627597826, 27768, 1845690383,
    45230, 1879048458, 139778, 2030046727, 19683, 2181038111, 155515, 2885881624, 202173, 1828723974, 198139, 1946360329,
    198026, 1828919811, 90925, 1728252693, 90906, 1845693203, 235625, 1845569294, 218838, 3087278604, 235614, 1912678155,
    34714, 1879048458, 241450, 1812147202, 132492, 2550205706, 36495, 1811939592, 36503, 1627390215, 229255, 1694508053,
    187337, 2969770005, 134859, 1711279619, 152224, 1946357509, 221810, 2183143954, 49258, 2181038651, 171446, 2348814626,
    187289, 2969770008, 136543, 1811942915, 115183, 1644366604, 159642, 2500005642, 83722, 1946159625, 241599, 1828925188,
    55649, 2147484447, 107788, 3087207197, 107959, 2399341341, 159210, 3087208221, 107874, 2349009692, 108044, 2164460315,
    166131, 1040256784, 166163, 788598544, 29758, 2399338510, 139380, 3154120206, 159153, 3036876558, 166193, 2399211278,
    186615, 3036878862, 230663, 2952799242, 190053, 1694505233, 190080, 1694505229, 190070, 771758346, 150360, 2214792967,
    150367, 2198015751, 206490, 2214599943, 206497, 2197822727, 176155, 2969637640, 40509, 1845494025, 173576, 1862341385,
    173388, 1946227464, 5492, 1845493784, 119286, 973147154, 119304, 973147154, 99198, 2265123601, 99215, 2248346385,
    99232, 2265123599, 99247, 2248346383, 5479, 1862270989, 177921, 1996559627, 174264, 2264994569, 25251, 1929576454,
    164974, 2516782864, 104523, 1694698251, 132032, 1627458823, 132045, 973147398, 132092, 2030112005, 15259, 3087007779,
    122891, 3036744739, 121530, 3036744737, 121666, 3036744735, 241899, 2382430239, 105000, 3036875545, 109296, 2164460313,
    115724, 3036744473, 115774, 3053521689, 121168, 3036744729, 122749, 3053521945, 242083, 3036741657, 14999, 3036676119,
    105073, 3036875543, 241845, 3036741655, 16622, 2986344470, 22303, 2164260885, 41882, 2164261141, 104870, 2432895765,
    104933, 3036875541, 121239, 2432764949, 121302, 3036744725, 242129, 2516647957, 109507, 3036875539, 111562, 2952989459,
    121459, 2952858643, 122818, 3036744723, 109429, 2986543889, 121406, 2986413073, 121359, 973147151, 121609, 973147149,
    29596, 2349006860, 173152, 1946227465, 210229, 2952797448, 149730, 1862471439, 239574, 1694640387, 79366, 1946290434,
    89152, 1946367490, 133277, 1946160642, 48262, 2986345014, 196736, 3154123062, 49060, 2986345012, 196842, 3154123060,
    190300, 3087014181, 196645, 3154123045, 191020, 3154123043, 197271, 2533366049, 41933, 2348810526, 48121, 3036676637,
    48179, 3087008285, 108977, 3087207195, 43371, 2348810520, 201739, 3103792150, 201783, 2399149078, 170814, 3087012117,
    7331, 1862270993, 197222, 3019905296, 7317, 1862270990, 31150, 2349006862, 155799, 2952990478, 159652, 2332233484,
    25854, 1912799238, 35623, 1845494045, 35679, 1845494045, 35596, 1845494043, 35652, 1845494043, 45157, 1879048469,
    45138, 1879048467, 181171, 973084429, 143909, 1845694220, 238683, 1845635340, 181158, 973084423, 133649, 1828720134,
    181165, 973084422, 152567, 1812139784, 39164, 1761607955, 175449, 2969637640, 108842, 2349009694, 42370, 2348810525,
    186746, 3187873817, 42318, 2348810519, 186698, 3187873815, 240202, 3187878406, 167492, 2332233752, 32830, 2969763856,
    216540, 771760388, 133376, 3137342998, 221700, 2350916110, 217659, 2952798476, 221674, 2401247756, 221765, 773857801,
    221748, 3206554120, 221733, 773857799, 221720, 2149589510, 73679, 1845495563, 17950, 2399141907, 206655, 1694506247,
    140306, 1694502413, 136655, 1929383433, 151370, 1627590407, 207666, 1879055622, 65795, 973145098, 151557, 1778585353,
    225243, 1778590473, 155587, 2952990480, 167392, 2164461580, 215422, 2164334348, 156235, 2952990474, 160909, 2952990474,
    170054, 973082890, 83737, 687868423, 170097, 973082885, 229518, 2969576457, 229511, 1845502983, 143211, 1912803078,
    9765, 2566914064, 21951, 1627389961, 26972, 2265120774, 54630, 1946157844, 152641, 1677922054, 88245, 1694709013,
    88266, 1694709011, 87850, 1862481166, 87864, 1694709006, 226138, 3187876620, 87842, 1694709000, 205410, 1627397381,
    27859, 1912799240, 80901, 687868425, 13517, 2902458388, 13499, 1929379858, 100278, 2181237522, 100296, 2164460306,
    26929, 2030239753, 26938, 1627586569, 105877, 2869103391, 105788, 2550336283, 105958, 2550336281, 165236, 2969767690,
    37683, 1929380110, 26049, 1929576456, 37675, 1929380104, 45067, 1862271238, 213582, 1627397385, 118950, 1929448453,
    118000, 1694567428, 231683, 1946166292, 219142, 3188204044, 219164, 3104317962, 219193, 772284935, 219180, 2181571078,
    182242, 1845499676, 40399, 1694499093, 182222, 1845499668, 40420, 1627390227, 12188, 1845493776, 28134, 1694695436,
    65913, 973145100, 241633, 1912811524, 76330, 973080579, 167932, 973082888, 52205, 1845494546, 52171, 1845494544,
    155385, 3120762644, 155345, 2399342346, 160565, 2399342346, 10602, 2181038108, 117114, 973147149, 144335, 1929580300,
    144312, 1694699275, 4794, 1627389969, 146582, 1862471430, 167848, 1896026113, 242702, 1895898881, 145440, 1862471441,
    145457, 1862471441, 142828, 1694699280, 146014, 1929580297, 150432, 1795362570, 206552, 1795169546, 210077, 3120569616,
    214697, 1627397642, 214707, 771759624, 144088, 1929580295, 144102, 1946357510, 229470, 1845502981, 240160, 3120769542,
    72275, 3036677652, 72203, 3187672594, 72239, 2952791570, 154292, 1627590408, 212273, 2885688594, 159982, 3087208206,
    27848, 1963130891, 152005, 1963134731, 241321, 1845701379, 215970, 1828724994, 77542, 973080599, 26715, 1845690376,
    95099, 1845693196, 95111, 1845693196, 117249, 1845562380, 117261, 1845562380, 117377, 2902526985, 117386, 2365656073,
    95173, 1929579272, 95181, 1929579272, 117323, 1929448456, 117331, 1929448456, 208030, 1694506246, 229286, 1845502979,
    79993, 1627523332, 89523, 1627600388, 204720, 1627397385, 159928, 2416119570, 160749, 2936213264, 152910, 1912803078,
    137970, 1912606218, 152352, 1912803081, 240005, 1812146694, 176183, 2348880654, 178797, 3036747021, 151998, 1627590407,
    215996, 1627398415, 216026, 1694507279, 160705, 2416119564, 209803, 2885688594, 210845, 2415926540, 242598, 1627586568,
    25665, 2030239751, 28606, 1761804295, 144007, 1929580292, 35799, 2885681418, 206580, 1627397388, 199563, 1677728521,
    199684, 1677728520, 58820, 973145093, 104391, 1929579283, 104371, 1694698250, 38468, 1929380104, 202753, 1677729031,
    22982, 1845690374, 24506, 1694695428, 6761, 1694498833, 240653, 1627531786, 25552, 1761804297, 228991, 1862280200,
    228999, 1627399176, 16678, 3036676137, 31410, 2399338518, 213377, 2969574668, 116995, 1694567429, 158551, 3120762651,
    70429, 1677722895, 83494, 2969569819, 241567, 3171102472, 241593, 3070439174, 189059, 1862277411, 189094, 1862277411,
    232726, 1862280483, 187835, 1862342672, 215336, 973152010, 166827, 1845694472, 149387, 1812139783, 175675, 3120632582,
    28080, 1627586565, 10494, 1962934294, 214468, 771759636, 7264, 1862271001, 234446, 1812014602, 234437, 1694574089,
    25359, 1761804294, 13130, 2046820368, 28763, 1946353674, 198427, 1728060175, 140252, 1627393546, 212985, 2734693642,
    215374, 973152008, 167156, 1694699527, 212634, 1962941702, 203204, 1694506252, 173355, 1694569221, 135513, 1811942927,
    141455, 1862471179, 141446, 1862471177, 238636, 1912744196, 209745, 2650807568, 48618, 3036676645, 172578, 2181108238,
    179114, 973084169, 72139, 1862272520, 220881, 1847075331, 136306, 872418824, 140262, 1929383432, 37134, 1627390216,
    207672, 1845501191, 207679, 1845501190, 138099, 872418819, 45009, 1677721869, 174664, 1929450244, 197678, 1694505246,
    112036, 2198014744, 112108, 1694698258, 112006, 1694698255, 112144, 1694698254, 162896, 1761808142, 162326, 2198015754,
    162356, 2198015754, 162884, 1761808134, 239401, 1761749254, 240289, 1761815046, 209043, 2583698706, 137592, 1845497351,
    25286, 1862467591, 174230, 1627460356, 73410, 738199311, 217531, 2399150350, 164918, 2734886680, 164850, 2533560084,
    165629, 2734886668, 133301, 1929383427, 24778, 1627586569, 79345, 1627523332, 89137, 1627600388, 133606, 1627393540,
    131809, 1912671506, 131792, 1912671505, 137385, 1828720134, 37729, 1694499080, 134821, 2046823939, 200519, 2919242525,
    217110, 1912611078, 216305, 1677730057, 216314, 1728061703, 47282, 1912603160, 11107, 1912602644, 11425, 1912602638,
    102231, 1761807118, 11094, 1912602637, 11439, 1912602637, 185082, 1912805398, 185129, 1862473749, 54729, 1912603406,
    185047, 1812142091, 136245, 1862274570, 54473, 1912603401, 143007, 1694699271, 152386, 1946357510, 225394, 1946362630,
    152804, 1946357509, 225474, 1946362629, 122181, 973147157, 105714, 2500004628, 142185, 1745030923, 208045, 1677729034,
    65621, 1627456536, 65598, 2181104663, 163568, 2349010708, 10588, 1962934286, 65578, 973145100, 65546, 1627456523,
    65567, 973145099, 65536, 2181104650, 65557, 1761674250, 202622, 1946164490, 65590, 1627456520, 150099, 1627590407,
    225062, 1627595527, 223973, 1630544394, 223965, 1966088712, 203820, 2030050566, 241473, 3171101702, 32184, 1694695437,
    76333, 788531208, 79368, 2013399303, 89169, 2013476359, 213591, 1627397384, 174547, 1929450244, 179185, 1795167747,
    177761, 1929450763, 101224, 1912802069, 101245, 1912802069, 101266, 1912802068, 39934, 1912602899, 101125, 1912802067,
    101107, 1912802066, 115294, 1912802064, 101159, 1912802063, 101174, 1912802063, 186168, 1912805391, 186183, 1912805391,
    101189, 1912802062, 119714, 771820548, 189915, 1845500180, 189992, 1845500180, 189847, 1845500179, 36832, 1862271244,
    182535, 973084434, 103892, 2030242577, 103926, 1963133713, 103830, 2030242576, 103862, 2030242575, 28892, 2902654983,
    41963, 3036676389, 244040, 2952935191, 243725, 2952935189, 244021, 3171038995, 243708, 3171038993, 173273, 1694569220,
    211805, 2986351888, 12464, 1912602639, 12565, 1694498824, 28667, 1912799239, 177444, 1845564685, 177412, 1845564684,
    177464, 1862341900, 177836, 1845564684, 177848, 1845564684, 177684, 1761678603, 177695, 1627460875, 178823, 1929450763,
    199273, 1828723467, 177674, 1761678602, 177424, 771822855, 177437, 771822855, 177431, 1862341894, 199417, 1962941204,
    137055, 1929383433, 151983, 1828917000, 204986, 1845501190, 146306, 1627590414, 146320, 1627590414, 58216, 1912603404,
    141043, 1711342597, 137875, 872418819, 223618, 1630544387, 242624, 1627586563, 164360, 2919436046, 27908, 1946353668,
    241361, 1627597829, 241366, 1862478853, 151171, 1761808146, 151138, 1761808143, 151210, 1761808143, 151126, 1828916997,
    132253, 2952858907, 132398, 2952858905, 95473, 1845693205, 95494, 1845693205, 79284, 1694632209, 82287, 1795164689,
    87194, 1795372049, 82273, 1862273550, 87180, 1862480910, 81569, 1677724172, 86891, 1677931532, 131107, 1845562636,
    74676, 973080587, 74687, 973080587, 81558, 1862273547, 86880, 1862480907, 75394, 973080586, 78723, 1677854986,
    78733, 1862404362, 80058, 1677724170, 80068, 1862273546, 83977, 1862480138, 83987, 1677930762, 86364, 1677931530,
    86374, 1862480906, 75670, 973080585, 24525, 1929576456, 27254, 1828913160, 75494, 973080584, 78860, 1929513224,
    79009, 1862404360, 86206, 1862480648, 86221, 1929589512, 86604, 1929589768, 86777, 1862480904, 86997, 1828926472,
    26681, 1711472647, 74698, 973080583, 78963, 1862404359, 86199, 1862480647, 86644, 1862480903, 78717, 1979844870,
    83971, 1979920646, 86193, 1979921158, 86384, 1979921414, 56909, 2147484449, 111064, 2349009692, 167464, 3154317340,
    110982, 3087207195, 166223, 1040256784, 31740, 2952986638, 110927, 3036875534, 161841, 3036876558, 166253, 2952859406,
    187053, 3036878862, 231409, 2952799244, 175509, 2332103432, 141572, 1862471175, 145127, 1929580302, 145141, 1929580302,
    102410, 1946356493, 102423, 1946356493, 102445, 1946356492, 102457, 1946356492, 102469, 1728252684, 102481, 1728252684,
    103137, 1845693196, 102436, 1845693193, 115516, 1845562121, 115920, 1627458311, 115510, 1828784902, 237778, 1929389848,
    149317, 1929580299, 198046, 1661147654, 144647, 1694699278, 144643, 1694699268, 172868, 1929449995, 162598, 1761808138,
    162608, 1761808138, 212455, 1761615114, 212465, 1761615114, 241386, 1862478850, 15702, 2348810265, 165482, 2181238549,
    87889, 1627600138, 243363, 1929524997, 164696, 2181238540, 197160, 2533366039, 215701, 973152275, 167648, 2349010962,
    77698, 973080587, 31830, 3187867658, 85154, 3187880202, 161980, 3187871498, 208465, 1627397386, 215950, 3154125060,
    73494, 1862272776, 205331, 1694506245, 76149, 788531204, 234821, 1845569049, 26906, 1778581512, 27704, 2667773961,
    189195, 1912609044, 56210, 2348811059, 154480, 2952990482, 155701, 2399342352, 174831, 3036746520, 214874, 771759647,
    148275, 1627590409, 148284, 1627590409, 144068, 1694699272, 145714, 1627590408, 152788, 1694699272, 204935, 1946164490,
    203409, 1912610055, 155761, 2181238540, 3496, 2835349524, 6532, 1627389972, 1657, 1845493778, 2186, 1962934289,
    90452, 1627589393, 26098, 1929576459, 202444, 1962941702, 81645, 1744833037, 81634, 1962936843, 27475, 1694695429,
    223047, 774644228, 15508, 3103784999, 243807, 2952935191, 243788, 3171038995, 69697, 3187672338, 205193, 1627397383,
    6011, 1862271001, 3605, 1929379862, 5989, 1862270998, 5969, 1862270996, 6614, 1761607699, 5235, 1862270994,
    6596, 1862270994, 21563, 1862270994, 6580, 1862270992, 6036, 1627389965, 198683, 1929386765, 5957, 1962934284,
    200432, 1694505740, 52772, 1694499595, 166976, 1694699531, 179437, 1627395595, 52762, 1694499594, 116141, 1694567434,
    166966, 1694699530, 25293, 1761804297, 179429, 973084168, 174787, 2399212294, 232347, 1728062748, 168352, 1845498133,
    1445, 1728053268, 34640, 1728053524, 168291, 1811943699, 168262, 1845498128, 187626, 1946228751, 168278, 1845498125,
    168310, 1627394311, 168317, 1879052551, 156469, 2416119564, 160987, 2416119564, 150942, 1912803083, 199472, 1761614602,
    216864, 771760387, 72451, 3187672592, 166094, 1040256775, 28861, 2936209413, 154249, 2936213253, 137534, 1627393547,
    158128, 3137539848, 207816, 1845501190, 224618, 1694704391, 173881, 2684424964, 180554, 973084189, 231819, 2181047320,
    233528, 3170903350, 197456, 2399148329, 66798, 2952856615, 190731, 2399148327, 66724, 3137405989, 109863, 2382564130,
    105356, 3036875552, 122202, 973147167, 125093, 2332178450, 137351, 1845497347, 137319, 2030046739, 238940, 1795303688,
    95339, 1627589391, 235873, 1627465487, 5659, 1627389966, 235845, 1627465486, 235859, 1912678158, 236146, 1627465486,
    236133, 1912678157, 161704, 2952990470, 234456, 1694574085, 23834, 1845690376, 212301, 2583698698, 152274, 3053653766,
    152280, 2516782854, 152722, 3087208198, 152728, 2550337286, 217449, 2969575684, 151637, 1728253706, 56616, 3120562964,
    156429, 3187871496, 231740, 771761155, 157950, 3003322141, 208713, 3003129117, 165118, 3204648724, 212575, 1761615113,
    212584, 1761615113, 184172, 1627395862, 146179, 1627590420, 184121, 1627395860, 183643, 2197821203, 184155, 1627395857,
    8390, 1862270990, 145634, 1845694221, 145647, 1845694221, 146100, 1929580299, 173560, 1677792009, 240617, 1694640646,
    139716, 1811942930, 57350, 2197816075, 57341, 1946157833, 239413, 1812080904, 189215, 1694505238, 2850, 1694498834,
    74181, 1627391760, 53338, 1912603407, 68834, 1879049485, 53326, 1912603404, 167109, 1912803340, 203360, 1929387274,
    26283, 1845690377, 173305, 1845564167, 203259, 1929387271, 142056, 1912802825, 132051, 1627458832, 211455, 3087015176,
    113926, 2919435036, 187452, 2885883921, 115832, 3204516619, 139831, 2969570827, 243033, 1694643983, 243020, 1812084493,
    226992, 1912808201, 243096, 3003266824, 243293, 1963079432, 123655, 1761676305, 112656, 1694698256, 112672, 1761807120,
    112688, 1761807120, 32063, 1845690378, 123672, 973147146, 32054, 1694695433, 32046, 1946353672, 73332, 1627391752,
    73325, 1845495559, 224668, 822289163, 184993, 1795364877, 238489, 1694640388, 38954, 1996488985, 150131, 1929580299,
    225045, 1929585419, 93553, 1644366611, 10004, 1778384912, 98722, 3154316048, 98738, 3137538832, 98754, 1778584334,
    98768, 1778584334, 214508, 771759630, 98696, 1694698253, 98709, 1694698253, 26874, 1778581516, 98782, 1778584332,
    98674, 3154316043, 98685, 3137538827, 118955, 973147143, 118962, 536939527, 26868, 1778581510, 52605, 1862271758,
    52619, 1627390734, 151306, 1946357518, 151334, 1946357518, 153486, 2902658826, 207141, 2952797449, 151284, 1912803080,
    132590, 2734755088, 229819, 1694508041, 28014, 1845690374, 235408, 2969642522, 35771, 1946157327, 202958, 1862278405,
    230739, 2348819474, 200490, 2919242525, 90611, 1845693193, 181866, 1694504717, 158527, 2399342344, 146702, 1929580299,
    99262, 2265123612, 99290, 2248346396, 204992, 1845501194, 205002, 1845501194, 206179, 1828723978, 206189, 1828723978,
    208669, 1828723978, 208679, 1828723978, 202941, 1828723977, 206410, 1828723977, 151087, 1828916999, 151081, 1828916998,
    199597, 1979718410, 199607, 1979718409, 76414, 788531215, 79375, 2013399310, 89176, 2013476366, 138005, 1962937870,
    76429, 788531207, 133289, 1962937862, 198260, 688069125, 207349, 1694506244, 87370, 3187880997, 76859, 973080599,
    84722, 2399351062, 95599, 1845693197, 230084, 1627399177, 230077, 1845502983, 240765, 2969709068, 229504, 2969576455,
    229499, 1845502981, 139483, 2952793623, 136674, 1811942927, 135978, 1862274574, 137670, 1694502412, 135969, 1862274569,
    133723, 1929383432, 45667, 1929380111, 45682, 1694499086, 133007, 1694502420, 79220, 1812072723, 89069, 1812149779,
    76175, 1627392016, 76161, 1627392014, 79239, 1627523342, 89088, 1627600398, 229313, 1912611852, 133070, 1694502411,
    229302, 1912611851, 212827, 2969574666, 240388, 1845635593, 140448, 1929446408, 239116, 1627531528, 239421, 1627531528,
    239809, 1929587208, 238955, 1627531527, 240381, 1912744455, 238652, 1694640390, 99808, 1694698257, 140107, 1912606216,
    174273, 1929450246, 173214, 2013336325, 241440, 1879256066, 8739, 1811939344, 8755, 1811939340, 164450, 2181238540,
    137223, 1811942923, 8784, 1627389960, 21735, 1946157064, 137215, 1627393544, 150734, 2030243590, 225033, 822289158,
    225039, 839066374, 26263, 1812135940, 170102, 973082898, 216925, 1627398410, 208612, 1828723973, 152392, 1946357513,
    241556, 2734894850, 119698, 2046888969, 238782, 1862412554, 23499, 1912799241, 205118, 1627397383, 41321, 1962934546,
    173669, 1912673031, 150999, 1627590408, 240867, 2181179926, 207585, 2969574662, 207010, 1912610059, 244124, 1929524998,
    237016, 2986419997, 159103, 2952990476, 25691, 1694695432, 131944, 1677790471, 131939, 1912671493, 208125, 1694506246,
    149645, 1929580294, 177259, 1795232776, 54116, 1761608469, 140190, 1946160655, 204878, 771759375, 207846, 1845501195,
    202903, 1845501194, 39183, 2264924429, 137819, 1845497361, 202456, 1845501194, 152518, 1728253705, 207857, 1728060681,
    236460, 1845569295, 236517, 1845569294, 207596, 1912610055, 179123, 973084171, 240522, 1694640651, 228240, 1694508041,
    228233, 1946166279, 151524, 1761808143, 236620, 2231445267, 66876, 973145106, 234974, 3036751377, 236586, 3036751633,
    19309, 2181038125, 180604, 973084181, 218038, 2919244050, 171387, 973082897, 213203, 3103792396, 217179, 1627398406,
    149448, 1912803076, 111174, 2550336283, 57834, 2181038885, 232023, 2181047316, 163124, 2919436044, 204286, 2046827782,
    207418, 1795169541, 202889, 1845501191, 59674, 1862337549, 229851, 1845502985, 141087, 973145093, 144889, 1929580297,
    145722, 1845694217, 145731, 1845694217, 147155, 1694699273, 148293, 1862471433, 148302, 1862471433, 142707, 1845694216,
    149340, 1694699271, 150011, 1627590407, 240569, 1862412812, 204258, 1929387272, 73474, 1862272777, 73502, 1862272776,
    68798, 1879049487, 70519, 973079821, 68786, 1677722892, 221465, 3088851462, 114237, 3171093271, 239167, 2952931596,
    33114, 2969763854, 31470, 2399338512, 108395, 2567113499, 159364, 2567114523, 2293, 1694498836, 2369, 1694498836,
    2331, 1694498834, 180198, 973084176, 116901, 1761676302, 116958, 973147146, 143508, 1694699273, 143766, 1694699273,
    24005, 1912799240, 143716, 1694699270, 207974, 1728060683, 207985, 1728060683, 146904, 1694699275, 142282, 1845694218,
    143591, 1912803082, 12333, 1795162128, 12715, 1845493774, 12310, 1845493772, 12322, 1811939339, 243673, 1627535110,
    225435, 822289157, 225440, 839066373, 243668, 1812084485, 34660, 1962934563, 209821, 2952797450, 164128, 2969767688,
    133811, 771755526, 23802, 1845690376, 211575, 3154124050, 174176, 1694569223, 70742, 1828718090, 70752, 973080071,
    73098, 1677723143, 224180, 1694704390, 241678, 1694565894, 242496, 1694695430, 73056, 2030044683, 43269, 2952790289,
    110310, 3087207204, 163668, 2533560084, 88824, 1929590282, 22683, 1845493783, 45443, 1845494039, 35281, 1845494033,
    23744, 1845690384, 23740, 1745027076, 169430, 1862275346, 74213, 1627391761, 169419, 1694503179, 169410, 973082889,
    140068, 1862274564, 179716, 973084167, 218456, 1627660808, 218464, 2214863368, 36251, 1929380114, 5135, 1694498827,
    163780, 3070430996, 232003, 2181047316, 172993, 1761677834, 144472, 822284041, 147415, 822284041, 142844, 822284040,
    169066, 973082888, 229917, 1677730823, 55738, 2952790842, 230453, 2952799254, 75575, 788531204, 73364, 1627391754,
    30308, 3137536039, 175063, 2399212300, 198237, 688069126, 85770, 1627599363, 178377, 2399212833, 112592, 1694698262,
    112614, 1694698262, 112636, 1627589386, 112646, 1627589386, 142559, 1946357510, 211093, 2415926536, 104429, 1929579285,
    104450, 1929579285, 157522, 3137539852, 28440, 1694695430, 216711, 1694507268, 157703, 3036876575, 206796, 1862278405,
    173501, 1694569226, 24880, 1912799241, 175913, 1694569224, 139094, 1962937862, 103070, 1912802062, 102732, 1912802061,
    103084, 1912802061, 103273, 1912802061, 102745, 1912802060, 103262, 1912802059, 23936, 1912799242, 143229, 1912803082,
    224152, 1912808202, 28360, 1946353673, 116349, 973147145, 165857, 1728253705, 226644, 1946362633, 227001, 1728258825,
    26774, 1728249864, 143217, 1728253704, 224144, 1728258824, 143225, 1694699268, 224162, 1694704388, 148217, 1627590406,
    163464, 2432896782, 198322, 1845500685, 198310, 1694505740, 37241, 1761607959, 145097, 1694699276, 229151, 771761156,
    158917, 3154317062, 198226, 688069125, 204237, 2046827783, 152347, 1694699269, 216867, 771760388, 162386, 1694699274,
    142586, 1694699269, 32228, 1912799238, 199035, 1862277900, 199047, 1627396876, 150612, 1828916995, 3798, 1929379852,
    24594, 1946353674, 203560, 1761615113, 157512, 2718109450, 215966, 771760388, 206791, 1996496133, 124871, 973147149,
    45032, 1929380108, 115205, 1929579276, 183705, 2181044011, 228509, 1862280200, 228517, 1627399176, 45946, 1694499101,
    187358, 2969770005, 221828, 2183143954, 49317, 2181038651, 171480, 2348814626, 187313, 2969770008, 151735, 1694699270,
    217091, 771760388, 79389, 1644300547, 89190, 1644377603, 133295, 1644170755, 155467, 2349010712, 154558, 2701332236,
    132856, 1929448712, 13778, 1962934288, 13643, 1962934287, 172704, 1862341132, 136351, 1862274570, 28971, 1946353673,
    52824, 1811940114, 52813, 1929380619, 52804, 1912603401, 167068, 1912803337, 173748, 1694569221, 241303, 1761815297,
    241425, 1761815553, 241558, 1761816321, 242400, 1761804289, 46948, 1862271514, 78677, 1627523331, 88781, 1627600387,
    155905, 2952990492, 155875, 2952990474, 202835, 1795169541, 109004, 3087207195, 159664, 2332233484, 136781, 1929383437,
    175457, 2969637640, 150917, 1795362565, 141279, 1761807876, 182351, 1912608534, 212659, 2550144269, 22994, 1845690377,
    167516, 2332233752, 217116, 2902466825, 142477, 2030243592, 93785, 1929579281, 125463, 1929448721, 125415, 1929448711,
    149785, 1761808135, 243151, 1862416140, 243128, 1862416139, 243183, 1862416139, 198378, 1728060170, 75447, 1845495815,
    75727, 1828718599, 223557, 1664098819, 154598, 2869104398, 136329, 822087171, 155603, 2952990480, 137931, 1845497359,
    138860, 2952793612, 156245, 2952990474, 160919, 2952990474, 48884, 2516582946, 111313, 3087207187, 167404, 2164461580,
    215434, 2164334348, 135852, 1946160658, 160054, 2349010710, 8183, 1929379854, 33657, 1812135946, 26147, 1912799240,
    170182, 973082887, 37159, 1929380108, 146090, 1929580298, 173551, 1627460361, 174029, 1694569225, 27227, 1694695432,
    44260, 2181038357, 74649, 1862273029, 40529, 1929380111, 199583, 1946163982, 172272, 1946299661, 172260, 1946299660,
    172285, 1946299660, 40518, 1929380107, 199572, 1946163979, 211029, 2986351886, 174489, 1845564164, 75794, 973080581,
    148186, 1929580293, 169516, 973082885, 84329, 1694707972, 145596, 1694699268, 74015, 2197817099, 165246, 2969767690,
    212763, 2969574666, 41796, 3137339675, 156587, 3036876566, 183116, 973084431, 140038, 1912606221, 140028, 1627393546,
    183093, 973084424, 30852, 3036872722, 151507, 2969767697, 225273, 2969772815, 54062, 2969568014, 143954, 1694699276,
    143966, 1694699276, 54435, 1912603407, 140767, 1761674255, 153292, 1627590409, 149637, 1627590408, 150837, 2952990472,
    147488, 1694699271, 150830, 1761808135, 205087, 1694506247, 6697, 1694498838, 1173, 1845493780, 11941, 1912602644,
    1193, 1845493779, 9336, 1845493779, 9355, 1845493778, 20593, 1929379855, 6719, 2030043149, 12552, 1795162125,
    9324, 1677721612, 45803, 1946157322, 45813, 1761607946, 33640, 1929576455, 54137, 1761608464, 240609, 1862412808,
    142980, 1845694212, 202554, 1845501188, 168585, 973082889, 221018, 2031624708, 5584, 1929379862, 73149, 973080068,
    218512, 2399412748, 218536, 2349081100, 218567, 772022791, 218554, 2986615302, 266, 1946157068, 278, 1845493772,
    22969, 1845690375, 155859, 2500005648, 76281, 973080590, 154048, 2902658827, 154059, 2365787915, 216131, 1946165508,
    213545, 1627397385, 162703, 1627590407, 137575, 1761611281, 139586, 1811942921, 33805, 1694695432, 150813, 1694699272,
    6367, 1761607702, 118091, 1627458580, 6474, 1761607698, 118073, 1627458578, 6351, 1761607696, 95664, 3103984397,
    95677, 2567113485, 21596, 1862270987, 95653, 1694698251, 95690, 1862470411, 95701, 1862470411, 118036, 1694567435,
    118062, 1862339595, 118053, 1761676297, 142025, 1929580041, 118111, 1627458568, 118119, 1812007944, 118047, 973147142,
    25325, 1761804293, 188344, 1912609044, 198483, 1677728531, 198502, 1828723470, 219856, 2215649801, 219848, 1628447240,
    149990, 1627590408, 185862, 1929582616, 136971, 1677725207, 98564, 1929579282, 137084, 1929383442, 137105, 1677725198,
    149475, 1845694221, 136933, 1811942922, 173420, 2013336324, 144673, 1946357517, 228847, 1694508043, 228258, 1694508042,
    229059, 1912611850, 228249, 1912611849, 231703, 1912611848, 141993, 1862471175, 175955, 1946227463, 240166, 3120769542,
    72295, 3036677652, 72221, 3187672594, 72257, 2952791570, 220487, 2182357514, 151189, 2952990485, 151153, 2952990482,
    151225, 2952990482, 151131, 1828916999, 142072, 1694699016, 207343, 1828723974, 153589, 1627590409, 45582, 1694499092,
    45516, 1929380115, 45535, 1929380114, 45617, 1694499089, 45567, 1929380111, 45602, 1694499087, 98500, 1845693199,
    98487, 1845693197, 115600, 1845562125, 98451, 1845693196, 208591, 1979718917, 217004, 1728061702, 136361, 1627393550,
    145266, 1627590408, 203549, 1694506246, 205948, 1627397383, 231755, 2969576452, 23584, 3087204378, 216011, 1627398415,
    216041, 1694507279, 216056, 1694507279, 97052, 1929579286, 97094, 1627589396, 148965, 1929580297, 153962, 1845694215,
    172120, 1812081945, 165368, 2969767694, 210895, 2717916430, 219473, 1661739526, 219438, 1863066117, 215886, 771760388,
    45202, 1879048465, 213063, 2734693648, 142685, 1845694214, 159892, 2952990482, 160717, 2399342352, 149497, 1828917001,
    206199, 1828723977, 32303, 2198011916, 221113, 773595652, 21881, 2231369740, 158578, 3120762651, 203842, 1828723978,
    153726, 2030243592, 153734, 2030243592, 147403, 1627590407, 149974, 1694699271, 225616, 1812144903, 145600, 1929580294,
    227028, 973153030, 224039, 1694704389, 159875, 2248347409, 138102, 1845497356, 150662, 1761808139, 133211, 1627393558,
    137400, 1862274573, 137283, 1929383436, 137354, 1929383435, 33799, 1761804294, 149601, 1627590406, 1514, 1845493778,
    139521, 1946160656, 2079, 1912602636, 35326, 1694499082, 34176, 1728118791, 239660, 1728260615, 203721, 1979718916,
    201060, 1627397141, 131410, 1929448712, 177706, 1845564679, 176460, 973149189, 117844, 973147145, 9451, 1694498831,
    104501, 1694698251, 38493, 1929380103, 40789, 1929380102, 222015, 1629757961, 222024, 2216960521, 204407, 1627397383,
    51265, 1694499612, 51239, 1946157850, 51220, 1711276819, 51202, 1711276818, 3972, 1694498833, 59004, 1912669196,
    51191, 1694499595, 51181, 1912603402, 140398, 1845560330, 239749, 1845701130, 240427, 1744972292, 79821, 2197948689,
    77930, 973080584, 32253, 2198011911, 79808, 2197948679, 87614, 2198025223, 79815, 1627523334, 48692, 2952790573,
    72026, 1946158607, 163506, 2432896782, 231073, 3170903054, 202544, 1677729034, 168119, 973082889, 46716, 1627390486,
    79905, 1627523350, 86309, 1627599638, 86785, 1627599894, 169152, 1761612042, 169162, 973082888, 156153, 2416119586,
    156065, 2550337300, 160841, 2265124628, 229289, 1761616900, 134656, 1912606211, 154902, 2952990484, 216998, 1728061702,
    231021, 2181047310, 179067, 1694569741, 207792, 1694506247, 162763, 1761808139, 5109, 1845493774, 5717, 3120562188,
    24761, 1912799238, 48655, 3036676645, 81760, 687868426, 203272, 2046827780, 223471, 1915494921, 202932, 1761615113,
    142080, 1812139524, 206978, 2952797448, 206971, 1761615111, 35529, 1912602902, 37582, 1929380112, 35551, 1694499086,
    37598, 1627390220, 224817, 1694704394, 37564, 1929380105, 37573, 1862271241, 53510, 1946157833, 225400, 1845699337,
    225019, 1694704392, 225110, 1627595528, 45131, 2046820615, 154082, 2030243591, 225591, 1694704391, 242337, 1812004875,
    28799, 1946353670, 171344, 973082893, 209409, 3137346830, 161905, 3171094297, 174967, 2952860428, 227266, 822158089,
    153391, 1627590415, 153406, 1627590415, 221135, 1696342537, 221153, 1662788105, 220675, 1628971527, 220689, 1847075335,
    101872, 1912802078, 39897, 1845494034, 220271, 773071364, 207156, 1627397382, 107645, 2500004641, 107548, 2500004639,
    107459, 2500004635, 107732, 2500004635, 209073, 2415926540, 144528, 1694699278, 205393, 1627397383, 66018, 1627456519,
    66012, 1812005894, 42625, 3154116883, 43439, 3154116883, 11146, 1879048210, 69142, 1627391247, 69121, 1845495050,
    133949, 1946160652, 142858, 1812139784, 80047, 1946290439, 86298, 1946366727, 87740, 1946366983, 162585, 1812139783,
    57778, 2969568028, 57726, 2181038874, 166281, 1040256782, 78244, 973080589, 32702, 2919432204, 33142, 3204644876,
    79881, 3204581644, 87691, 3204658188, 166309, 2919304972, 161363, 2919436049, 160893, 2718109456, 161314, 2919436047,
    240708, 1946298891, 207387, 1946164486, 145993, 822284042, 163588, 2349010708, 164492, 3070430994, 184067, 973084433,
    184042, 973084424, 134334, 1694502421, 174541, 1694569222, 219420, 2047615493, 219429, 772547077, 219425, 1913397764,
    42593, 2952790304, 73312, 1912604429, 28396, 1979908103, 172846, 1929449998, 165605, 2181238540, 241277, 3103992582,
    148259, 1845694216, 204048, 1694506248, 148142, 1661144835, 149613, 1946357510, 78455, 973080582, 83779, 3003330821,
    175397, 2952860428, 217725, 2399150353, 198847, 771758854, 221483, 1730159107, 51133, 1845494553, 51110, 1946157847,
    142491, 1946357516, 142485, 1845694214, 109240, 2718108447, 109153, 2718108441, 220876, 1696080389, 166080, 1040256773,
    158230, 2684555029, 164374, 2919436046, 197578, 2197821718, 199178, 1862277898, 209677, 3120569610, 216333, 771760387,
    241452, 1845701635, 241255, 1728260866, 23825, 1845690377, 80147, 687868420, 169808, 2030047504, 189985, 1828722951,
    189553, 687872261, 65726, 771818500, 216707, 771760388, 241232, 1694706437, 15727, 2348810265, 216945, 1694507273,
    118238, 973147152, 96046, 1761807119, 118224, 973147150, 96061, 1761807117, 211969, 2449480976, 212105, 2248154384,
    211999, 2550144270, 146558, 1912803081, 28810, 2600665094, 228087, 1912611842, 132897, 1761676557, 198115, 2349013516,
    160939, 3187871496, 229051, 1912611848, 173240, 1845564166, 240439, 1845635590, 173737, 1862341381, 150248, 1694699281,
    164708, 2181238540, 204622, 1627397380, 177653, 973149447, 204980, 1845501190, 229567, 1828725768, 197183, 2533366039,
    215720, 973152275, 167666, 2349010962, 77709, 973080587, 31840, 3187867658, 85164, 3187880202, 161990, 3187871498,
    36635, 1929380118, 5606, 1929379861, 132510, 1761676550, 148692, 1627590405, 40661, 1946157328, 186383, 1946359823,
    45250, 1979711758, 45264, 1694499084, 141248, 1795362311, 211263, 2415926542, 205138, 1627397383, 203254, 1946164485,
    149521, 1845694218, 102070, 1845693201, 158305, 2651000582, 199371, 1627396872, 28749, 1946353671, 92727, 1912802078,
    92757, 1912802078, 189974, 687872267, 174855, 3036746520, 101639, 1912802058, 214905, 771759647, 213157, 2734693650,
    94169, 1862470418, 94187, 1862470418, 153063, 1946357522, 185407, 1694701586, 237922, 1912612626, 94135, 1862470417,
    94152, 1862470417, 94081, 1862470414, 94095, 1862470414, 94109, 1862470413, 94122, 1862470413, 153055, 1912803080,
    94269, 1929579271, 115551, 1929448199, 31977, 1963130885, 19894, 3204448288, 142277, 1711476485, 212965, 2248154378,
    215954, 3154125060, 15547, 3103784999, 69715, 3187672338, 174793, 2399212294, 26267, 1845690377, 142407, 1845694217,
    238590, 1845635337, 19958, 2181038101, 203592, 1694506247, 74654, 973080587, 74665, 973080587, 78743, 1677854986,
    78753, 1862404362, 80078, 1677724170, 80088, 1862273546, 83997, 1677930762, 84007, 1862480138, 86344, 1677931530,
    86354, 1862480906, 203336, 1845501191, 72467, 3187672592, 242551, 1929576457, 98350, 1795361555, 98333, 1795361553,
    234773, 1627465233, 150922, 1912803082, 174441, 1946227463, 174594, 1812009733, 241539, 1979920129, 134126, 1946160660,
    134146, 1946160660, 142951, 1728253703, 202007, 1728060679, 71657, 1627391509, 99954, 1761807124, 99974, 1761807124,
    71695, 1627391503, 153018, 1879248649, 233582, 3170903350, 197497, 2399148329, 66837, 2952856615, 190770, 2399148327,
    66761, 3137405989, 109897, 2382564130, 105388, 3036875552, 122233, 973147167, 125111, 2332178450, 197350, 973084945,
    72579, 3187672592, 124853, 1677790215, 186030, 1694701587, 186063, 2030245903, 186049, 2030245902, 227216, 822158088,
    218857, 1913135621, 240739, 1761749517, 211225, 2952797452, 203370, 1929387270, 141195, 1862471176, 217041, 1912611077,
    104305, 2030242581, 104326, 2030242581, 104279, 1694698253, 104292, 1694698253, 104347, 2835548940, 104359, 2298678028,
    238454, 1946298632, 173727, 1694569220, 13448, 1946157067, 81211, 687868427, 139670, 1979715085, 27317, 1694695434,
    153472, 2365787918, 164228, 2667777804, 141035, 1795228680, 98661, 1812138765, 26405, 1694695430, 141969, 1627590150,
    160393, 2516782876, 160477, 2382565146, 160363, 2952990474, 38766, 2181038344, 100164, 1694698253, 177909, 771822854,
    187967, 1627461642, 147465, 1627590404, 204905, 1627397380, 177995, 1912673547, 178025, 1912673547, 177985, 1912673546,
    178036, 771822854, 178042, 771822854, 151913, 1795362565, 49677, 2449474051, 45365, 1828716811, 216435, 771760388,
    219446, 772547076, 156277, 2550337286, 46082, 1694499093, 51540, 1694499596, 58962, 1694565388, 51529, 1912603403,
    144199, 1929580298, 144190, 1694699273, 224384, 1694704393, 203426, 1862278407, 161584, 2986544908, 169924, 973082887,
    23696, 1694695429, 33416, 1694695429, 29790, 2399338514, 29826, 3103981586, 82564, 2952792586, 147338, 1627590409,
    147347, 1694699273, 224760, 1627595529, 134271, 1728056854, 202111, 1728060679, 204425, 1627397384, 147495, 1862471431,
    205067, 1862278407, 216560, 2885689607, 216483, 1929388293, 141857, 2349010442, 229828, 1694508041, 132696, 2248215835,
    132777, 2248215835, 235434, 2969642522, 177180, 973149192, 28446, 1694695431, 177173, 1929450503, 54339, 1946157837,
    152376, 1845694218, 152370, 1694699270, 225388, 1694704390, 82345, 2902460939, 82336, 2902460937, 158535, 2399342344,
    198063, 688069125, 97740, 1929579280, 97756, 1929579280, 97772, 1929579278, 178938, 1694569742, 178914, 1929450764,
    178926, 1929450764, 203747, 1845501190, 178909, 620827909, 212903, 2181045514, 88746, 1862481417, 647, 1845493779,
    139855, 2969570835, 81153, 1862273558, 86755, 1862480918, 81133, 1862273556, 86699, 1862480916, 81115, 1862273554,
    86719, 1862480914, 169264, 1761612043, 75595, 973080585, 75604, 973080585, 84220, 1694707976, 84228, 1761816840,
    33781, 1862467592, 146788, 1627590406, 182743, 2399147817, 182613, 2332038948, 183213, 3087013666, 183281, 2952795938,
    182553, 3087013662, 183153, 2516588318, 182685, 3187676957, 30888, 2332229648, 198095, 2248350218, 199789, 3003128592,
    178443, 771822861, 209153, 2952797446, 212027, 2684361998, 136905, 1946160650, 149692, 1627590405, 31062, 3204644880,
    174947, 3019969290, 229103, 1862280200, 218400, 1912873479, 218411, 772022789, 218407, 1979982340, 142045, 1845693963,
    216935, 1627398410, 46803, 1694499354, 54901, 1627390731, 54892, 1778385673, 82309, 1627392518, 75868, 788531205,
    79147, 1627523332, 89053, 1627600388, 133113, 1627393540, 33028, 3070427150, 140942, 3070297102, 240326, 3070437902,
    176223, 3204518668, 187423, 3070433292, 202387, 1728060682, 11467, 1946157070, 34236, 1627455495, 239966, 1627597319,
    242538, 1694695431, 34243, 1828782086, 239994, 1828923910, 142691, 1845694214, 237045, 2986419997, 159115, 2952990476,
    156491, 2147684106, 77276, 2952792073, 35215, 1845494032, 16320, 1694498833, 45823, 1694499089, 229490, 1845502985,
    204006, 1627397402, 237567, 1929389848, 94205, 1929579280, 94221, 1929579280, 135644, 1929383438, 172813, 1929449994,
    185377, 1929582602, 204032, 1929387274, 216575, 2885689610, 145239, 1929580296, 216396, 1761616136, 146863, 1761808135,
    147784, 1862471431, 53228, 1912603406, 4269, 1811939357, 5838, 1694498845, 7241, 1862270999, 4250, 1862270995,
    236639, 2231445267, 5820, 1862270994, 66894, 973145106, 18567, 1946157073, 234991, 3036751377, 236603, 3036751633,
    209497, 3120569614, 35014, 1845494035, 206073, 1962941702, 207428, 1694506246, 162456, 1946357516, 88941, 1694709258,
    157570, 3103985420, 198265, 688069125, 222502, 3089375762, 35189, 1929380109, 57871, 2181038885, 232043, 2181047316,
    163136, 2919436044, 23650, 1694695431, 138591, 3137342996, 92508, 1694698269, 92537, 1694698269, 4207, 1694498844,
    92566, 1694698268, 92594, 1694698268, 136034, 1627393549, 140385, 1845560333, 140435, 1845560333, 141514, 1627590157,
    224827, 1694704397, 140494, 1694565388, 203391, 1694506251, 141437, 1845693961, 21801, 2264924183, 10182, 1627389973,
    39215, 1879048459, 100350, 1879247627, 199354, 1694505737, 219656, 2232164878, 219724, 772547079, 219712, 2165056006,
    205347, 1862278406, 235747, 1912678167, 235793, 1912678165, 24695, 1929576457, 234345, 1929455113, 207373, 1627397383,
    138829, 1962937871, 139506, 1627393551, 239179, 2952931596, 73290, 1627391750, 33128, 2969763854, 210057, 2348817674,
    90632, 1812138763, 90601, 1845693194, 187255, 1812142089, 75075, 1627392016, 75062, 788531213, 78768, 1929513228,
    88393, 1929590028, 88433, 1929590284, 140270, 1929383436, 134565, 1694502406, 78763, 2030176517, 88445, 2030253573,
    180214, 973084176, 15660, 3070230549, 217982, 3070238990, 30606, 3087204362, 26886, 1778581511, 6891, 1862270990,
    150959, 1828916998, 206921, 1627397381, 158473, 2952990470, 27380, 1862467593, 223604, 1966088707, 232761, 1962943773,
    140782, 1761674262, 6937, 1627389973, 68728, 1694500111, 140804, 1912669198, 59466, 1627456525, 68715, 1811940621,
    68743, 1811940621, 34203, 2684420107, 239860, 2684561931, 68705, 1862272266, 148845, 1627590408, 133194, 1627393539,
    207488, 1627397382, 34767, 1694499083, 216799, 1795170573, 110346, 3087207204, 229094, 1912611849, 29684, 3120758794,
    204216, 1627397385, 68219, 1828717842, 68204, 1946158351, 17304, 3103784987, 108341, 3103984411, 159310, 3103985435,
    218159, 1677730052, 223093, 1932272131, 43767, 1627390228, 36393, 1627390224, 36409, 1879048463, 198853, 2046827279,
    36424, 1694499083, 31955, 1694695432, 97915, 1862470416, 97931, 1862470416, 138176, 2952793614, 34613, 1845494029,
    238516, 1946298634, 24666, 1946353671, 216373, 1929388295, 242454, 1929576454, 216920, 2969575685, 167849, 1627590657,
    241304, 1627597569, 210909, 3120569612, 135940, 1862274571, 141421, 1862471176, 38696, 2566914320, 27168, 1879244811,
    38712, 1879048459, 89572, 1929590283, 143735, 1694699272, 143743, 1694699272, 30347, 3137536039, 175075, 2399212300,
    211149, 3053460746, 185995, 1946359814, 95067, 1929579280, 95083, 1929579280, 136084, 1862274579, 136103, 1862274569,
    178410, 2399212833, 38582, 1677721868, 15806, 3187671094, 30684, 2399338518, 163628, 3070430996, 232107, 2181047312,
    157857, 2332233486, 161472, 3087208206, 175003, 3170964236, 178095, 1744901388, 203964, 1627397383, 23778, 1845690381,
    166733, 1912803338, 224240, 822289162, 224260, 839066378, 206780, 1996496134, 237379, 1912678160, 33623, 1929576456,
    33618, 1946353669, 235460, 1946232325, 201635, 3087014953, 82874, 3187673624, 82922, 3187673619, 77184, 973080585,
    177636, 1845564681, 84896, 2147692808, 78103, 3204450313, 229357, 2181047302, 225952, 2147689226, 180480, 973084175,
    210857, 2332040460, 71956, 1677723153, 102599, 1627589393, 71987, 1677723150, 102587, 1946356492, 152596, 1946357516,
    227830, 1845502985, 228818, 1694508041, 179762, 973084168, 228532, 1627399176, 228810, 1694508040, 227823, 1912611847,
    228525, 1912611847, 147563, 1627590406, 220467, 2232689162, 202242, 1845501193, 41204, 1879048468, 207609, 1845501191,
    44176, 2919235882, 166644, 973147923, 158515, 2416119564, 8164, 1912602643, 8151, 1929379853, 26140, 1912799239,
    229352, 1946166277, 210985, 2197822728, 204643, 1862278411, 204654, 1862278411, 68166, 973145096, 218163, 1627398406,
    38426, 1694499082, 174052, 1812009734, 105146, 3036875547, 121878, 3036744731, 105271, 2432895767, 121949, 973147153,
    29568, 2349006864, 228947, 2852135941, 238647, 1862412549, 218220, 1862279435, 215910, 2969575686, 46591, 1845494298,
    46617, 1845494298, 236854, 2952865572, 206786, 1996496133, 180079, 973084177, 180323, 973084177, 162474, 1694699270,
    228366, 771761155, 198912, 1811946252, 173885, 1862341379, 68237, 1728054549, 58719, 1845560332, 68266, 1828717835,
    70532, 973079817, 68258, 1946158344, 135269, 1761611267, 209525, 3120569618, 6136, 1862270993, 6121, 1811939343,
    179282, 973084170, 179409, 973084170, 180413, 973084170, 179292, 973084169, 37375, 1761607943, 52494, 1862271751,
    52501, 1627390727, 52508, 1761608455, 25308, 1627586565, 78094, 3204450313, 88892, 1929590282, 78902, 1627523332,
    88888, 1627600388, 131663, 1912671498, 131679, 1946225927, 210657, 3120569614, 205765, 3003129095, 205772, 2466258183,
    136314, 1929383432, 155491, 2349010712, 120541, 973147150, 103299, 2835548941, 103338, 1694698253, 103377, 1694698253,
    120501, 2835418125, 120633, 973147149, 103412, 1761807113, 120578, 1761676297, 120604, 973147144, 12222, 1912602634,
    37124, 1761607946, 37116, 1761607944, 202408, 2046827784, 152337, 1946357509, 71192, 1694500367, 71179, 1811940877,
    71217, 1862272525, 71169, 1862272522, 71207, 1627391498, 23455, 1946353673, 46974, 1862271514, 169672, 973082893,
    169702, 1627394316, 169691, 2181042443, 169685, 771756294, 155933, 2952990492, 155885, 2952990474, 178550, 2231440661,
    178592, 2231440661, 178520, 3170964745, 210025, 2583698700, 229957, 1912611847, 66610, 2952856603, 66560, 3137405977,
    107081, 3036875540, 9748, 2566914065, 156187, 2181238544, 157120, 2382565136, 225672, 2382570256, 70935, 1778386436,
    198199, 704846339, 158008, 3003322130, 227998, 1845502984, 230273, 1845502984, 229448, 1845502983, 218659, 2231640596,
    218699, 2181308948, 218751, 772022791, 218739, 3171164678, 216524, 1862279431, 134952, 1694502423, 134931, 1694502421,
    216470, 1761616141, 154534, 2164461324, 216459, 1761616139, 151117, 1912803081, 174073, 1929450245, 207336, 1694506247,
    216958, 1761616137, 216954, 1627398404, 173585, 1694569226, 138436, 1627393545, 76928, 973080593, 77588, 973080593,
    79679, 2181171472, 84832, 2181247248, 30048, 2349006860, 31390, 2399338516, 159067, 2181238546, 220393, 2350129678,
    220367, 2400461324, 220458, 773071369, 220441, 2987663880, 220426, 773071367, 220413, 2954109446, 93768, 1929579281,
    125446, 1929448721, 125408, 1929448711, 186935, 3036878862, 203796, 1845501191, 166819, 1711476744, 190444, 973084947,
    150807, 1627590406, 98632, 1912802062, 25672, 1627586570, 224847, 1627595530, 234404, 1946232333, 207441, 1912610057,
    24370, 1845690377, 241271, 1761815299, 50830, 1845494543, 50817, 1912603405, 150690, 1862471432, 203179, 1694506248,
    160076, 2349010710, 215564, 771825413, 21204, 1845493779, 21223, 1694498832, 43834, 1761607960, 43814, 1694499092,
    111792, 1761807119, 32207, 1694695438, 43787, 1694499086, 43801, 1694499085, 123623, 973147148, 32011, 1627586571,
    32001, 1812135946, 223336, 2234262034, 223420, 774644231, 223408, 3039568390, 54568, 1912603405, 200343, 2197822230,
    159786, 2248347405, 187264, 1828919304, 198211, 688069125, 153088, 1845694219, 237537, 1694508816, 237511, 1694508814,
    114831, 1946356490, 207775, 1627397381, 203198, 1929387270, 172670, 1862341135, 172646, 1845563918, 26127, 1929576461,
    25123, 1929576460, 143870, 1694699274, 172660, 1627460106, 172685, 1946227210, 239552, 1828858116, 30870, 3036872722,
    178071, 1744901389, 178060, 1744901387, 220696, 773333509, 33733, 1694695428, 174752, 2030113540, 223595, 2217746953,
    223588, 1630544391, 75032, 788531203, 179830, 973084172, 179879, 973084172, 55272, 2181038881, 16942, 2197815323,
    16896, 2197815319, 41704, 3154116887, 41823, 1828716819, 41674, 1828716815, 99510, 2030242578, 99528, 2030242578,
    99546, 3154316050, 99564, 3137538834, 119254, 973147152, 119270, 973147152, 22498, 2030043151, 99472, 1694698255,
    99487, 1694698255, 119245, 973147145, 99464, 2030242568, 99502, 1694698248, 237125, 3070306091, 113550, 2181237537,
    113691, 2969766683, 113475, 2969766681, 235370, 3036751379, 124593, 973147151, 113649, 2885880590, 182057, 1761613588,
    182087, 973084427, 27792, 1828913162, 27552, 1761804294, 241248, 1694706436, 120240, 973147139, 153191, 2365787912,
    42457, 3154116916, 33166, 2969763858, 163718, 2969767694, 159622, 3036876554, 227252, 822158086, 96413, 1761807122,
    135030, 1929383437, 23871, 1627586562, 79322, 1627523330, 242670, 1627590146, 209479, 2583698706, 30386, 2332229664,
    82818, 3036678684, 82466, 3087010331, 82382, 3087010329, 82960, 2516584981, 18512, 2197815315, 82432, 3036678673,
    83002, 2197817873, 82356, 3187673613, 69364, 1862272266, 43979, 1929380110, 176139, 3070300936, 158810, 2416119560,
    135018, 1929383429, 223548, 1697653257, 212693, 1761615113, 212702, 1761615113, 203018, 1744837897, 241637, 1912811523,
    220497, 2182357514, 109376, 2332232460, 227358, 973153035, 109346, 2181237514, 226202, 2181243658, 218008, 3070238988,
    46371, 1728053776, 208501, 1979718919, 222576, 1948787203, 143775, 1694699272, 155827, 3036876560, 100589, 1912802063,
    242034, 2231435276, 204899, 1929387270, 221495, 1948262916, 209393, 2550144272, 136432, 1627393550, 147459, 1862471430,
    205049, 1862278406, 203159, 1694506254, 203522, 1694506252, 203511, 1929387275, 203416, 1862278410, 187115, 3187873809,
    149146, 1778585356, 231575, 1627399174, 206909, 1627397381, 207380, 2030050567, 231759, 2969576452, 49700, 1677722133,
    49680, 1677722132, 50964, 1845494538, 55017, 1627390729, 50956, 1912603400, 55011, 1795162886, 203543, 1694506246,
    23610, 3087204378, 80932, 1627392534, 149376, 1677922059, 149300, 1879248650, 243429, 2181183242, 144905, 1862471431,
    220706, 2400723464, 220722, 2350391816, 220750, 773333511, 220738, 3172475398, 50251, 1845494546, 50284, 1845494545,
    50235, 1912603408, 50269, 1912603407, 68340, 1946158347, 154243, 1694699270, 225598, 1694704390, 238533, 1694640390,
    239640, 1694706182, 237591, 1845503770, 46186, 1845494035, 94237, 1929579280, 94253, 1929579280, 185464, 1694701584,
    203036, 1929387275, 9839, 1795162124, 75023, 788531209, 88766, 1862481416, 213562, 1694506246, 134669, 872418821,
    6513, 1761607699, 6791, 1627389970, 20656, 1929379858, 37299, 1862271250, 36725, 1862271248, 6778, 1761607693,
    3716, 1946157067, 26705, 1845690378, 33647, 1812135946, 28322, 1627586569, 24554, 1912799240, 25016, 1912799239,
    25622, 1627586567, 25523, 1761804294, 32283, 1946353670, 206251, 1845501192, 139246, 2952793633, 159910, 2952990482,
    160733, 2399342352, 27209, 1862467594, 180340, 973084174, 221991, 1948525059, 170509, 973082899, 170475, 973082897,
    221554, 773857796, 97030, 1929579286, 97074, 1627589396, 73248, 1627391507, 115962, 1694567180, 124982, 1929525257,
    148956, 1929580297, 238822, 1929521417, 239896, 1929587209, 210947, 2499812622, 219894, 2400199180, 219918, 2349867532,
    220241, 3138396682, 120456, 1862339592, 219954, 772809223, 219942, 2148540934, 100314, 2181237522, 100332, 2164460306,
    26956, 1627586570, 26947, 1761804297, 53896, 1627390730, 53887, 1627390729, 48737, 2952790573, 67296, 1694565396,
    11924, 2030043153, 59885, 1912669198, 162048, 1812139790, 162062, 1812139790, 58521, 1845560333, 59479, 1761674253,
    143451, 1812139789, 145173, 1812139789, 215580, 973152012, 65892, 1979778059, 179481, 973084171, 58534, 973145098,
    116253, 973147146, 143124, 1929580298, 147292, 1627590410, 147328, 1694699274, 162541, 1761808138, 224697, 1627595530,
    65995, 973145097, 143115, 1996689161, 180969, 973084425, 224052, 1996694281, 133672, 2013269512, 142451, 1946357512,
    152449, 1963134728, 162533, 1963134728, 225357, 1963139848, 226582, 1963139848, 137184, 1627393543, 146794, 1761808135,
    162076, 1845694214, 104606, 2835548942, 104620, 2298678030, 29134, 1929576461, 120973, 973147145, 29126, 1946353672,
    231087, 3170903054, 148677, 1627590415, 144633, 1929580298, 146298, 1627590408, 135778, 1929383431, 135774, 1694502404,
    231743, 2181047302, 199113, 1862277898, 198775, 1862277897, 200662, 2030050056, 79208, 1879181571, 89057, 1879258627,
    133208, 1879051779, 231035, 2181047310, 152763, 1912803078, 216423, 1694507272, 213189, 2667584782, 221895, 1629495816,
    205145, 1862278407, 169038, 973082888, 134994, 2835353099, 151033, 1795362568, 142117, 1795362309, 134611, 1694502408,
    154726, 2885881624, 207409, 1962941705, 157296, 2399342362, 157374, 3036876570, 225998, 3036881690, 14764, 2348810262,
    30836, 2952986640, 171357, 973082893, 12514, 1862270987, 69309, 1946158344, 133247, 1879051783, 131896, 1912671494,
    76594, 788531205, 79421, 1795295492, 89217, 1795372548, 133243, 1795165700, 151972, 1828916998, 106287, 2332232485,
    209729, 3187678480, 26726, 1845690377, 25449, 1862467592, 28581, 1912799240, 24580, 1912799239, 25615, 1761804295,
    25636, 1627586567, 144542, 1694699278, 39765, 1845494029, 39754, 1845494027, 93533, 1862470408, 213269, 2432703754,
    145970, 1862471432, 176889, 973149197, 241793, 1912668172, 177031, 973149193, 228054, 1845502984, 42644, 3154116883,
    43458, 3154116883, 149187, 1728253700, 57806, 2969568028, 57752, 2181038874, 138074, 1694502415, 166295, 1040256782,
    78257, 973080589, 32714, 2919432204, 33154, 3204644876, 79893, 3204581644, 87703, 3204658188, 166321, 2919304972,
    205261, 1862278407, 153119, 1845694214, 208167, 1845501190, 125340, 1929448716, 125352, 1929448716, 125334, 1929448710,
    28409, 1946353667, 202156, 1728060681, 209025, 3120569618, 138044, 1912606220, 137980, 838864388, 69257, 1946158350,
    49376, 2969567785, 165617, 2181238540, 241283, 3103992582, 148267, 1845694216, 133614, 2499808781, 133627, 2499808774,
    10402, 1845493772, 24562, 1912799239, 32289, 2047016965, 175409, 2952860428, 187243, 1694701580, 176021, 1694569222,
    22925, 1845493783, 45923, 1845494039, 235465, 1929455130, 217742, 2399150353, 239562, 1627531523, 139755, 1627393559,
    132067, 1627458832, 139741, 2197818894, 75582, 788531213, 68813, 1879049484, 78270, 788531212, 78970, 1929513228,
    88794, 1929590284, 133145, 1929383436, 79838, 1761741067, 89415, 1761818123, 68825, 1946158345, 135297, 822087176,
    140130, 1929383432, 142203, 1627590406, 143469, 1694699270, 736, 1845493778, 235667, 1845569294, 159841, 2516782865,
    224007, 3090162192, 223656, 2402296334, 223684, 2351964686, 223724, 774906375, 223712, 3123716614, 100798, 1912802078,
    100497, 1761807128, 100714, 1912802067, 119498, 1912671251, 131732, 1912671504, 100408, 1912802063, 10148, 1862270990,
    131686, 1912671502, 100457, 1912802060, 119582, 1912671244, 243326, 2046965507, 205311, 1627397384, 114283, 2634222359,
    152206, 1694699273, 152215, 1694699273, 35465, 1929380110, 24413, 1845690379, 37530, 1694499083, 104734, 2030242579,
    223100, 1831608838, 199647, 1694505739, 35708, 1929380107, 24093, 1694695432, 24075, 1946353671, 24458, 1694695430,
    153969, 1627590405, 208283, 1627397381, 203862, 1845501193, 205200, 1862278407, 150018, 2181238538, 212339, 2181045516,
    52578, 1694499611, 59579, 1694565403, 52533, 1627390740, 59534, 1627456532, 96568, 1694698259, 96551, 1694698250,
    136845, 1627393542, 90582, 1812138771, 90566, 1812138768, 198127, 2349013516, 160947, 3187871496, 243531, 1761752840,
    23854, 1946353671, 46543, 1929380381, 46878, 1929380380, 7798, 1929379861, 203100, 1929387270, 167854, 1912803334,
    167093, 1929580549, 169882, 973082888, 169898, 1845498120, 151064, 1694699270, 148697, 1627590405, 152464, 1845694219,
    172515, 2952860174, 172543, 2399212046, 82003, 1845496332, 228597, 1627399173, 228593, 2046829572, 231763, 2181047312,
    244190, 3036821264, 23722, 1694695432, 142269, 1694699272, 36323, 1912602898, 95007, 1845693202, 95025, 1845693202,
    36341, 1845494032, 36861, 1811939597, 202711, 1811946760, 59775, 1694565385, 59770, 973145093, 59766, 1912669188,
    122577, 2499873819, 122654, 2499873817, 19926, 3204448288, 209909, 2952797448, 215958, 3154125060, 151826, 1627590406,
    7982, 1912602654, 239577, 1795303683, 138210, 1929383442, 218112, 2969575692, 96895, 1929579277, 197367, 973084945,
    72595, 3187672592, 144934, 1728253704, 231915, 2181047312, 217496, 771760389, 117070, 973147145, 116293, 973147144,
    144974, 1929580296, 143368, 1946357511, 242428, 1946353671, 101760, 1963133733, 101797, 1963133733, 189717, 1912609050,
    189762, 1795168532, 189743, 1795168531, 233068, 2046829841, 233052, 2046829840, 117996, 1627458564, 169642, 1879052567,
    59899, 1845560339, 169665, 1879052551, 36104, 2046820618, 47174, 1694499349, 47195, 1795162644, 49812, 1946157585,
    11726, 1845493775, 11713, 1795162125, 8866, 1795162124, 12729, 1694498828, 22111, 1795162124, 12349, 1795162123,
    131911, 1845562634, 26306, 1845690377, 23003, 1845690376, 28067, 1627586567, 26830, 1778581510, 28403, 1912799238,
    199379, 1694505752, 240752, 1761749517, 203585, 1694506247, 146496, 1862471431, 151891, 1828916998, 162785, 1828916998,
    220624, 1964515843, 176424, 973149192, 176410, 973149191, 176417, 1929450503, 84168, 1694707974, 176404, 1694569478,
    207741, 1979718917, 173003, 1694568975, 172606, 1627460110, 172620, 1862341133, 134226, 2046823939, 1628, 1845493776,
    1615, 1845493773, 23082, 3154313221, 146030, 1929580305, 146047, 1929580305, 89962, 1845693219, 89997, 1845693219,
    116428, 973147171, 116463, 973147171, 89836, 1845693218, 89870, 1845693218, 90032, 1845693215, 90063, 1845693215,
    184643, 1795364894, 89904, 1845693213, 89933, 1845693213, 184615, 1795364892, 184687, 1627592728, 58565, 1845560342,
    58608, 1845560342, 91131, 1728252694, 58544, 1694565397, 58587, 1694565397, 112390, 1828915985, 187597, 1845565457,
    80309, 1946159630, 80323, 1946159630, 184673, 1694701582, 235738, 1694574345, 235719, 1912678152, 236069, 1694574344,
    202963, 1845501191, 190929, 2147490076, 222062, 2401509904, 222094, 2351178256, 230601, 2147492878, 222168, 774119945,
    222152, 2183406088, 222138, 774119943, 222126, 3173261830, 160421, 2516782876, 160503, 2382565146, 160373, 2952990474,
    173223, 1728123656, 156650, 2164461331, 161018, 2164461331, 169539, 1862275350, 59729, 1694565396, 169300, 1627394324,
    169320, 1862275348, 169340, 1694503188, 59749, 1694565393, 169287, 1929384205, 169275, 1627394316, 169367, 1929384203,
    169378, 1627394312, 169360, 1879052551, 176251, 2969637642, 97244, 1929579286, 174477, 1828786950, 43705, 2197815567,
    43683, 1694499083, 221056, 773595652, 102038, 1912802062, 115091, 1996688140, 208553, 1845501193, 208562, 1845501193,
    115083, 1728252680, 230266, 1912611847, 205280, 1862278406, 229442, 1912611846, 217481, 771760389, 59687, 1862337548,
    23042, 1694695429, 138347, 872418821, 46301, 1744830999, 1305, 1845493779, 1721, 1728053267, 1324, 1694498832,
    45417, 1929380110, 212891, 2432703756, 27736, 1828913160, 102882, 2231569162, 120401, 2231438346, 120469, 973147141,
    82700, 3103787568, 85814, 3187880483, 85884, 2952999457, 85950, 3137548831, 82648, 2952792602, 87281, 2952999962,
    122397, 973147161, 170721, 973082905, 31256, 2399338518, 76706, 973080597, 76748, 973080597, 86012, 3036885525,
    84660, 2399351060, 77360, 2164262929, 77394, 2952792079, 164204, 3204648716, 77738, 3070232587, 76650, 973080586,
    76632, 973080585, 76670, 536872969, 206161, 1627397385, 206170, 1627397385, 84644, 3187880200, 88229, 3187881224,
    159454, 3187871496, 203693, 1694506248, 205020, 1627397384, 141867, 2349010442};

inline constexpr std::uint16_t begins[] = {
    0, 1, 4, 7, 7, 9, 12, 13, 13, 13, 13, 14, 14, 14, 14, 15, 16, 18, 18, 18, 18, 18, 25, 25,
    25, 25, 25, 25, 25, 26, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 29, 45, 45, 45, 47, 47,
    49, 50, 50, 51, 53, 54, 55, 56, 56, 57, 57, 57, 57, 58, 58, 59, 59, 59, 65, 65, 65, 65, 65, 66,
    68, 68, 68, 68, 68, 74, 74, 74, 74, 74, 74, 74, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75,
    90, 90, 90, 91, 91, 92, 92, 92, 92, 92, 92, 93, 93, 93, 93, 96, 97, 97, 97, 97, 103, 108, 108, 109,
    109, 109, 110, 112, 119, 119, 119, 119, 119, 119, 119, 121, 121, 121, 122, 122, 123, 124, 124, 124, 124, 124, 124, 124,
    124, 124, 124, 124, 124, 124, 128, 128, 128, 128, 128, 132, 132, 132, 132, 132, 133, 134, 135, 136, 137, 137, 137, 137,
    137, 137, 137, 145, 148, 148, 148, 148, 148, 148, 148, 148, 148, 150, 151, 151, 151, 151, 151, 152, 152, 152, 152, 152,
    158, 158, 158, 161, 161, 161, 163, 164, 164, 164, 164, 164, 165, 165, 166, 166, 166, 166, 167, 167, 168, 174, 174, 176,
    176, 198, 202, 202, 202, 202, 204, 211, 213, 213, 213, 213, 213, 213, 213, 213, 214, 214, 215, 215, 215, 217, 220, 220,
    222, 237, 240, 240, 246, 247, 247, 247, 247, 247, 248, 248, 248, 248, 248, 249, 249, 250, 251, 251, 251, 251, 252, 254,
    255, 255, 257, 258, 258, 258, 258, 258, 258, 259, 259, 259, 259, 261, 265, 265, 271, 271, 304, 305, 306, 307, 318, 318,
    318, 318, 318, 322, 322, 324, 324, 327, 327, 328, 329, 329, 329, 329, 330, 330, 330, 330, 330, 330, 330, 332, 332, 332,
    332, 333, 333, 334, 334, 334, 334, 336, 336, 336, 339, 339, 339, 339, 339, 343, 343, 344, 345, 346, 346, 346, 346, 346,
    346, 348, 349, 351, 354, 355, 356, 356, 356, 356, 357, 357, 357, 359, 359, 359, 359, 359, 359, 359, 359, 361, 361, 361,
    361, 361, 361, 361, 361, 368, 368, 368, 368, 368, 368, 368, 368, 370, 371, 371, 371, 371, 371, 372, 372, 372, 374, 374,
    374, 374, 374, 376, 379, 381, 381, 382, 382, 383, 383, 383, 383, 385, 386, 392, 392, 392, 394, 395, 395, 395, 397, 401,
    401, 402, 402, 402, 409, 409, 413, 413, 415, 415, 419, 419, 419, 419, 419, 421, 422, 422, 422, 422, 422, 422, 422, 422,
    430, 430, 430, 430, 430, 430, 430, 434, 436, 437, 446, 446, 446, 447, 447, 447, 447, 447, 447, 447, 447, 447, 447, 448,
    448, 448, 448, 448, 449, 451, 453, 453, 453, 469, 470, 471, 471, 471, 472, 472, 473, 474, 475, 475, 475, 477, 477, 477,
    477, 477, 477, 484, 484, 484, 484, 484, 484, 484, 486, 486, 486, 487, 488, 489, 489, 489, 489, 492, 495, 495, 495, 495,
    495, 495, 496, 496, 496, 497, 497, 498, 501, 501, 501, 502, 502, 502, 502, 508, 508, 508, 508, 508, 508, 510, 523, 525,
    525, 526, 560, 560, 561, 561, 561, 563, 564, 564, 564, 564, 565, 566, 566, 566, 567, 567, 567, 567, 577, 583, 583, 583,
    583, 586, 586, 586, 586, 586, 587, 588, 588, 588, 588, 588, 589, 591, 601, 601, 604, 604, 611, 613, 613, 613, 613, 613,
    613, 622, 622, 622, 622, 624, 625, 625, 629, 629, 630, 630, 630, 630, 632, 632, 632, 632, 637, 637, 642, 642, 642, 642,
    647, 647, 647, 647, 647, 647, 648, 649, 649, 650, 650, 659, 659, 659, 665, 665, 665, 667, 668, 668, 668, 669, 672, 672,
    675, 675, 678, 680, 680, 684, 686, 686, 686, 686, 687, 689, 693, 693, 693, 693, 696, 696, 696, 696, 698, 698, 698, 702,
    703, 703, 704, 716, 716, 716, 720, 720, 720, 720, 721, 721, 721, 721, 721, 721, 722, 722, 722, 722, 724, 725, 725, 725,
    725, 725, 725, 725, 728, 728, 728, 728, 728, 730, 731, 731, 731, 737, 737, 739, 740, 740, 742, 745, 745, 747, 747, 747,
    747, 749, 754, 754, 754, 754, 754, 754, 754, 754, 760, 760, 761, 761, 761, 761, 761, 762, 763, 763, 764, 764, 764, 764,
    764, 764, 767, 767, 768, 768, 768, 768, 768, 768, 768, 768, 769, 769, 769, 770, 770, 770, 770, 770, 770, 770, 770, 770,
    771, 771, 778, 778, 778, 779, 783, 783, 784, 784, 784, 785, 785, 800, 800, 800, 800, 803, 803, 803, 805, 805, 805, 805,
    806, 806, 806, 809, 809, 810, 810, 833, 833, 833, 833, 833, 835, 835, 836, 836, 836, 837, 838, 838, 838, 838, 838, 839,
    839, 840, 840, 840, 842, 905, 906, 906, 914, 915, 915, 915, 924, 924, 924, 924, 924, 926, 926, 926, 926, 926, 926, 926,
    930, 933, 933, 933, 933, 934, 934, 937, 937, 937, 937, 939, 939, 940, 941, 941, 956, 956, 956, 956, 956, 968, 969, 970,
    970, 971, 972, 972, 972, 973, 973, 974, 974, 977, 977, 978, 978, 984, 984, 984, 984, 984, 988, 989, 995, 996, 996, 998,
    998, 1000, 1001, 1001, 1001, 1001, 1001, 1001, 1001, 1001, 1001, 1001, 1001, 1001, 1001, 1001, 1001, 1006, 1006, 1006, 1006, 1006, 1006, 1006,
    1010, 1010, 1010, 1010, 1010, 1010, 1020, 1020, 1020, 1022, 1024, 1024, 1026, 1026, 1029, 1030, 1030, 1030, 1030, 1030, 1031, 1034, 1042, 1042,
    1042, 1048, 1048, 1048, 1049, 1051, 1051, 1051, 1053, 1053, 1053, 1057, 1062, 1062, 1087, 1087, 1087, 1088, 1088, 1092, 1092, 1093, 1093, 1095,
    1095, 1095, 1098, 1098, 1098, 1099, 1099, 1099, 1099, 1099, 1099, 1099, 1103, 1103, 1103, 1104, 1104, 1104, 1104, 1104, 1104, 1105, 1105, 1105,
    1105, 1105, 1105, 1105, 1106, 1106, 1106, 1106, 1107, 1107, 1107, 1107, 1107, 1107, 1108, 1109, 1110, 1110, 1110, 1111, 1111, 1111, 1112, 1121,
    1123, 1124, 1124, 1124, 1124, 1124, 1124, 1124, 1124, 1125, 1128, 1128, 1129, 1129, 1129, 1129, 1129, 1129, 1129, 1129, 1130, 1130, 1130, 1130,
    1130, 1132, 1132, 1132, 1132, 1132, 1132, 1133, 1141, 1141, 1142, 1142, 1145, 1145, 1146, 1146, 1146, 1146, 1146, 1148, 1148, 1149, 1150, 1150,
    1150, 1150, 1155, 1155, 1155, 1155, 1156, 1156, 1156, 1157, 1157, 1159, 1159, 1159, 1161, 1162, 1162, 1163, 1165, 1166, 1166, 1166, 1167, 1168,
    1168, 1168, 1173, 1176, 1180, 1181, 1181, 1181, 1187, 1189, 1190, 1190, 1190, 1190, 1190, 1195, 1195, 1195, 1196, 1196, 1197, 1197, 1197, 1199,
    1200, 1200, 1200, 1200, 1200, 1200, 1202, 1203, 1203, 1203, 1203, 1205, 1205, 1206, 1206, 1206, 1206, 1207, 1207, 1210, 1211, 1212, 1213, 1213,
    1213, 1215, 1219, 1219, 1219, 1219, 1219, 1219, 1219, 1219, 1219, 1220, 1220, 1223, 1223, 1225, 1227, 1227, 1227, 1230, 1230, 1230, 1230, 1230,
    1231, 1245, 1245, 1245, 1245, 1246, 1246, 1246, 1247, 1249, 1249, 1264, 1265, 1265, 1265, 1265, 1265, 1265, 1265, 1265, 1266, 1267, 1267, 1267,
    1268, 1271, 1271, 1282, 1282, 1284, 1284, 1289, 1294, 1294, 1294, 1294, 1296, 1296, 1296, 1296, 1296, 1296, 1297, 1298, 1298, 1298, 1299, 1300,
    1300, 1303, 1303, 1303, 1303, 1305, 1305, 1305, 1306, 1310, 1311, 1312, 1312, 1312, 1312, 1319, 1319, 1319, 1324, 1324, 1324, 1324, 1325, 1327,
    1327, 1328, 1328, 1328, 1328, 1328, 1328, 1328, 1328, 1328, 1328, 1331, 1331, 1331, 1334, 1334, 1345, 1345, 1345, 1345, 1345, 1345, 1345, 1345,
    1345, 1345, 1345, 1345, 1345, 1345, 1345, 1345, 1345, 1346, 1346, 1346, 1346, 1347, 1347, 1348, 1348, 1348, 1348, 1348, 1350, 1350, 1351, 1351,
    1351, 1351, 1354, 1355, 1355, 1355, 1355, 1367, 1367, 1367, 1367, 1367, 1367, 1372, 1372, 1372, 1373, 1374, 1374, 1374, 1374, 1374, 1375, 1375,
    1375, 1375, 1375, 1375, 1387, 1394, 1398, 1398, 1400, 1400, 1400, 1408, 1408, 1409, 1409, 1409, 1409, 1410, 1410, 1410, 1410, 1410, 1418, 1418,
    1418, 1418, 1418, 1419, 1421, 1421, 1421, 1421, 1421, 1429, 1429, 1429, 1429, 1429, 1429, 1430, 1433, 1433, 1433, 1433, 1433, 1434, 1435, 1436,
    1436, 1438, 1438, 1439, 1439, 1474, 1476, 1477, 1477, 1477, 1477, 1478, 1478, 1478, 1478, 1478, 1480, 1480, 1480, 1480, 1480, 1480, 1480, 1480,
    1480, 1480, 1480, 1480, 1480, 1480, 1480, 1480, 1482, 1482, 1482, 1482, 1483, 1483, 1484, 1484, 1484, 1484, 1484, 1485, 1485, 1485, 1486, 1486,
    1491, 1491, 1491, 1491, 1506, 1506, 1506, 1506, 1506, 1508, 1509, 1509, 1509, 1509, 1509, 1509, 1514, 1515, 1518, 1525, 1528, 1528, 1529, 1529,
    1529, 1530, 1531, 1531, 1533, 1533, 1533, 1533, 1533, 1533, 1534, 1536, 1536, 1536, 1536, 1547, 1547, 1547, 1547, 1549, 1549, 1549, 1553, 1553,
    1553, 1553, 1553, 1553, 1553, 1553, 1553, 1553, 1553, 1553, 1553, 1555, 1555, 1555, 1555, 1555, 1556, 1557, 1557, 1559, 1559, 1559, 1560, 1560,
    1562, 1562, 1564, 1565, 1566, 1566, 1566, 1567, 1567, 1570, 1570, 1570, 1572, 1572, 1572, 1573, 1573, 1573, 1573, 1573, 1573, 1573, 1575, 1575,
    1583, 1583, 1584, 1584, 1584, 1584, 1584, 1584, 1585, 1585, 1585, 1585, 1585, 1585, 1586, 1587, 1588, 1588, 1588, 1597, 1597, 1597, 1597, 1598,
    1599, 1599, 1599, 1599, 1600, 1600, 1600, 1600, 1600, 1600, 1600, 1600, 1600, 1601, 1601, 1601, 1601, 1602, 1603, 1603, 1603, 1603, 1603, 1603,
    1603, 1610, 1610, 1610, 1614, 1614, 1624, 1624, 1624, 1624, 1624, 1624, 1624, 1624, 1624, 1624, 1626, 1626, 1626, 1626, 1627, 1627, 1627, 1627,
    1627, 1627, 1628, 1628, 1628, 1628, 1628, 1628, 1628, 1628, 1628, 1628, 1629, 1629, 1632, 1632, 1632, 1633, 1633, 1633, 1633, 1634, 1634, 1638,
    1638, 1638, 1638, 1638, 1640, 1640, 1643, 1643, 1643, 1644, 1648, 1649, 1655, 1655, 1655, 1655, 1655, 1658, 1658, 1658, 1658, 1664, 1670, 1673,
    1673, 1673, 1673, 1674, 1674, 1674, 1674, 1675, 1677, 1678, 1678, 1678, 1679, 1679, 1679, 1679, 1679, 1679, 1679, 1679, 1679, 1681, 1681, 1684,
    1684, 1684, 1684, 1684, 1684, 1684, 1684, 1684, 1692, 1692, 1692, 1693, 1693, 1693, 1693, 1693, 1693, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1696, 1697, 1697, 1697, 1699, 1699, 1699, 1699, 1699, 1699, 1699, 1699, 1699, 1699, 1704, 1706, 1706, 1706, 1706, 1706, 1711, 1711,
    1712, 1712, 1712, 1713, 1713, 1713, 1713, 1714, 1715, 1715, 1716, 1722, 1722, 1722, 1723, 1723, 1723, 1723, 1723, 1723, 1723, 1727, 1728, 1728,
    1728, 1728, 1729, 1729, 1729, 1729, 1729, 1729, 1739, 1740, 1740, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1743, 1744, 1744, 1748, 1748, 1751,
    1751, 1751, 1751, 1751, 1751, 1753, 1754, 1754, 1754, 1754, 1763, 1764, 1769, 1773, 1785, 1786, 1786, 1787, 1787, 1787, 1791, 1792, 1792, 1792,
    1792, 1794, 1794, 1795, 1796, 1796, 1798, 1798, 1798, 1798, 1811, 1812, 1814, 1814, 1814, 1817, 1817, 1817, 1817, 1817, 1817, 1817, 1817, 1818,
    1819, 1819, 1819, 1821, 1828, 1828, 1829, 1832, 1832, 1832, 1832, 1832, 1832, 1832, 1834, 1834, 1835, 1838, 1838, 1840, 1840, 1840, 1840, 1840,
    1841, 1841, 1841, 1843, 1843, 1843, 1843, 1844, 1846, 1848, 1848, 1848, 1848, 1852, 1858, 1858, 1859, 1859, 1860, 1860, 1866, 1868, 1869, 1869,
    1869, 1869, 1869, 1869, 1869, 1872, 1872, 1872, 1872, 1872, 1873, 1873, 1873, 1873, 1873, 1876, 1876, 1878, 1879, 1879, 1885, 1886, 1886, 1886,
    1886, 1886, 1887, 1887, 1887, 1887, 1887, 1887, 1887, 1887, 1888, 1891, 1891, 1891, 1891, 1891, 1891, 1891, 1891, 1892, 1920, 1920, 1920, 1921,
    1925, 1925, 1925, 1926, 1926, 1926, 1926, 1926, 1926, 1926, 1926, 1926, 1926, 1926, 1926, 1926, 1926, 1928, 1928, 1930, 1930, 1930, 1930, 1931,
    1931, 1931, 1931, 1941, 1941, 1941, 1944, 1944, 1944, 1944, 1944, 1944, 1946, 1946, 1965, 1966, 1966, 1966, 1969, 1969, 1969, 1969, 1969, 1971,
    1972, 1972, 1973, 1973, 1973, 1978, 1978, 1979, 1985, 1985, 1985, 1988, 1988, 1988, 1988, 1991, 1991, 1994, 1994, 1995, 1996, 1996, 1996, 1996,
    1997, 1998, 2004, 2004, 2004, 2005, 2005, 2006, 2006, 2006, 2008, 2008, 2009, 2009, 2010, 2010, 2010, 2010, 2010, 2010, 2013, 2013, 2013, 2014,
    2014, 2014, 2015, 2015, 2015, 2015, 2015, 2015, 2015, 2015, 2015, 2018, 2021, 2021, 2023, 2023, 2023, 2027, 2027, 2027, 2030, 2030, 2030, 2030,
    2030, 2033, 2033, 2033, 2034, 2034, 2034, 2034, 2035, 2036, 2036, 2039, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2041, 2051, 2051,
    2051, 2051, 2054, 2054, 2054, 2054, 2055, 2055, 2055, 2055, 2055, 2055, 2056, 2056, 2075, 2076, 2076, 2076, 2076, 2077, 2078, 2079, 2079, 2079,
    2079, 2079, 2079, 2079, 2079, 2079, 2080, 2080, 2080, 2080, 2081, 2081, 2082, 2082, 2082, 2082, 2082, 2082, 2082, 2082, 2083, 2083, 2084, 2084,
    2084, 2084, 2084, 2084, 2084, 2089, 2090, 2090, 2091, 2091, 2092, 2092, 2092, 2093, 2095, 2095, 2095, 2120, 2121, 2123, 2123, 2132, 2132, 2136,
    2136, 2139, 2140, 2142, 2142, 2142, 2142, 2147, 2148, 2148, 2148, 2148, 2153, 2153, 2153, 2154, 2154, 2154, 2159, 2159, 2159, 2159, 2160, 2160,
    2160, 2161, 2161, 2161, 2162, 2162, 2162, 2162, 2162, 2162, 2162, 2164, 2165, 2165, 2166, 2167, 2167, 2167, 2167, 2195, 2198, 2201, 2201, 2201,
    2201, 2201, 2204, 2204, 2204, 2204, 2204, 2209, 2209, 2212, 2212, 2212, 2212, 2220, 2220, 2220, 2225, 2225, 2226, 2226, 2228, 2228, 2228, 2228,
    2228, 2228, 2229, 2231, 2231, 2232, 2232, 2232, 2232, 2235, 2235, 2235, 2235, 2244, 2245, 2245, 2246, 2246, 2249, 2250, 2255, 2255, 2255, 2256,
    2258, 2258, 2260, 2261, 2261, 2262, 2262, 2262, 2264, 2264, 2264, 2264, 2265, 2266, 2266, 2267, 2267, 2274, 2275, 2275, 2275, 2277, 2279, 2281,
    2281, 2281, 2281, 2281, 2281, 2282, 2282, 2282, 2282, 2282, 2282, 2283, 2284, 2286, 2293, 2294, 2295, 2295, 2295, 2295, 2302, 2302, 2302, 2304,
    2304, 2304, 2306, 2306, 2306, 2307, 2307, 2307, 2307, 2307, 2307, 2307, 2307, 2308, 2310, 2312, 2312, 2317, 2317, 2318, 2318, 2319, 2319, 2319,
    2319, 2319, 2320, 2321, 2321, 2321, 2325, 2328, 2329, 2329, 2329, 2329, 2329, 2330, 2331, 2331, 2331, 2331, 2334, 2334, 2336, 2336, 2337, 2338,
    2338, 2338, 2338, 2338, 2338, 2338, 2339, 2339, 2339, 2340, 2340, 2340, 2340, 2340, 2341, 2341, 2341, 2343, 2344, 2344, 2344, 2345, 2345, 2346,
    2346, 2346, 2346, 2346, 2346, 2351, 2351, 2352, 2352, 2352, 2352, 2352, 2352, 2352, 2353, 2353, 2353, 2353, 2353, 2353, 2362, 2363, 2363, 2363,
    2363, 2363, 2363, 2363, 2363, 2363, 2366, 2366, 2366, 2367, 2367, 2370, 2371, 2371, 2371, 2371, 2372, 2372, 2372, 2375, 2377, 2378, 2380, 2380,
    2381, 2382, 2382, 2382, 2382, 2382, 2383, 2383, 2383, 2383, 2383, 2383, 2383, 2384, 2384, 2385, 2385, 2385, 2385, 2385, 2385, 2385, 2386, 2386,
    2386, 2386, 2386, 2386, 2386, 2386, 2386, 2386, 2387, 2396, 2396, 2396, 2396, 2396, 2396, 2396, 2396, 2396, 2399, 2400, 2400, 2400, 2401, 2401,
    2401, 2401, 2401, 2407, 2408, 2409, 2410, 2410, 2410, 2414, 2416, 2418, 2419, 2419, 2419, 2419, 2420, 2420, 2420, 2421, 2421, 2421, 2421, 2421,
    2421, 2421, 2421, 2421, 2421, 2421, 2421, 2421, 2421, 2422, 2422, 2425, 2425, 2425, 2425, 2428, 2428, 2429, 2429, 2431, 2431, 2431, 2432, 2433,
    2435, 2435, 2436, 2436, 2436, 2436, 2436, 2436, 2439, 2439, 2439, 2439, 2439, 2439, 2442, 2442, 2442, 2442, 2445, 2446, 2446, 2446, 2450, 2450,
    2450, 2450, 2451, 2452, 2453, 2453, 2453, 2453, 2454, 2454, 2454, 2454, 2458, 2460, 2460, 2460, 2460, 2460, 2463, 2465, 2465, 2465, 2466, 2466,
    2466, 2466, 2467, 2468, 2471, 2471, 2472, 2472, 2472, 2473, 2473, 2473, 2473, 2475, 2475, 2475, 2475, 2475, 2475, 2479, 2481, 2481, 2481, 2481,
    2482, 2483, 2483, 2483, 2488, 2488, 2488, 2488, 2488, 2488, 2490, 2490, 2490, 2490, 2491, 2499, 2499, 2507, 2507, 2507, 2507, 2507, 2507, 2507,
    2507, 2507, 2507, 2509, 2510, 2511, 2512, 2512, 2513, 2513, 2514, 2514, 2518, 2520, 2520, 2520, 2520, 2520, 2524, 2524, 2524, 2524, 2526, 2526,
    2526, 2527, 2527, 2527, 2527, 2527, 2527, 2531, 2531, 2533, 2535, 2539, 2541, 2542, 2542, 2542, 2543, 2553, 2554, 2554, 2554, 2555, 2557, 2557,
    2557, 2557, 2558, 2558, 2575, 2575, 2575, 2575, 2575, 2575, 2575, 2576, 2576, 2576, 2576, 2576, 2576, 2576, 2576, 2583, 2584, 2584, 2586, 2586,
    2586, 2586, 2586, 2586, 2586, 2598, 2598, 2599, 2599, 2599, 2601, 2602, 2602, 2602, 2606, 2606, 2606, 2608, 2608, 2608, 2608, 2610, 2613, 2614,
    2619, 2619, 2620, 2620, 2620, 2620, 2620, 2620, 2620, 2620, 2620, 2620, 2620, 2623, 2625, 2627, 2627, 2627, 2628, 2630, 2631, 2632, 2633, 2633,
    2638, 2638, 2638, 2639, 2640, 2640, 2640, 2640, 2640, 2640, 2640, 2647, 2648, 2650, 2650, 2650, 2650, 2654, 2654, 2654, 2654, 2654, 2654, 2654,
    2654, 2654, 2654, 2654, 2655, 2656, 2656, 2657, 2658, 2658, 2663, 2663, 2663, 2663, 2669, 2669, 2669, 2672, 2672, 2677, 2683, 2683, 2685, 2685,
    2686, 2687, 2687, 2687, 2687, 2688, 2690, 2690, 2690, 2690, 2690, 2691, 2691, 2692, 2692, 2692, 2693, 2694, 2694, 2694, 2694, 2694, 2694, 2694,
    2694, 2694, 2695, 2695, 2695, 2695, 2695, 2695, 2695, 2695, 2695, 2700, 2702, 2702, 2702, 2702, 2702, 2702, 2706, 2706, 2707, 2707, 2707, 2709,
    2709, 2710, 2712, 2715, 2715, 2717, 2723, 2723, 2725, 2726, 2727, 2728, 2728, 2729, 2729, 2729, 2729, 2729, 2729, 2729, 2729, 2729, 2730, 2740,
    2740, 2741, 2754, 2754, 2754, 2761, 2761, 2761, 2762, 2763, 2764, 2767, 2779, 2779, 2779, 2779, 2780, 2780, 2780, 2788, 2788, 2788, 2788, 2788,
    2788, 2789, 2789, 2789, 2790, 2791, 2791, 2792, 2792, 2795, 2795, 2795, 2796, 2798, 2798, 2798, 2798, 2801, 2802, 2802, 2802, 2806, 2807, 2807,
    2807, 2807, 2807, 2807, 2809, 2809, 2810, 2811, 2811, 2811, 2811, 2811, 2811, 2811, 2814, 2814, 2815, 2815, 2815, 2815, 2815, 2818, 2818, 2820,
    2820, 2821, 2836, 2837, 2837, 2837, 2837, 2837, 2837, 2846, 2846, 2846, 2846, 2846, 2846, 2846, 2846, 2849, 2851, 2852, 2852, 2853, 2853, 2853,
    2860, 2860, 2862, 2862, 2866, 2866, 2866, 2866, 2867, 2873, 2873, 2874, 2874, 2875, 2875, 2875, 2875, 2876, 2885, 2887, 2887, 2887, 2887, 2893,
    2893, 2893, 2893, 2893, 2904, 2909, 2909, 2909, 2909, 2914, 2915, 2915, 2915, 2915, 2915, 2915, 2918, 2918, 2918, 2918, 2923, 2935, 2935, 2935,
    2935, 2938, 2938, 2938, 2939, 2939, 2939, 2939, 2939, 2939, 2939, 2939, 2939, 2940, 2940, 2940, 2940, 2940, 2945, 2945, 2945, 2955, 2955, 2955,
    2955, 2955, 2955, 2957, 2960, 2960, 2961, 2961, 2964, 2964, 2972, 2972, 2972, 2972, 2972, 2972, 2974, 2974, 2974, 2975, 2976, 2977, 2979, 2979,
    2979, 2979, 2980, 2980, 2980, 2981, 2981, 2981, 2984, 2986, 2987, 2987, 2987, 2988, 2989, 2990, 2990, 2990, 2993, 2993, 2994, 2994, 2994, 2999,
    2999, 2999, 2999, 3001, 3001, 3004, 3004, 3006, 3006, 3006, 3006, 3006, 3006, 3006, 3011, 3011, 3011, 3011, 3011, 3017, 3018, 3020, 3020, 3020,
    3021, 3021, 3021, 3021, 3021, 3022, 3022, 3024, 3027, 3027, 3027, 3027, 3028, 3028, 3028, 3030, 3030, 3030, 3030, 3030, 3050, 3052, 3052, 3053,
    3053, 3053, 3053, 3056, 3056, 3056, 3056, 3059, 3059, 3059, 3059, 3061, 3061, 3061, 3061, 3061, 3063, 3063, 3066, 3068, 3068, 3068, 3069, 3069,
    3069, 3093, 3093, 3093, 3093, 3093, 3093, 3093, 3093, 3093, 3093, 3093, 3102, 3103, 3105, 3105, 3115, 3115, 3115, 3117, 3117, 3117, 3117, 3117,
    3117, 3118, 3118, 3118, 3118, 3118, 3119, 3120, 3139, 3139, 3139, 3140, 3140, 3145, 3145, 3146, 3146, 3146, 3146, 3147, 3147, 3148, 3148, 3148,
    3148, 3148, 3148, 3148, 3151, 3151, 3151, 3156, 3156, 3156, 3160, 3160, 3160, 3161, 3162, 3164, 3164, 3167, 3171, 3172, 3173, 3173, 3175, 3177,
    3179, 3179, 3179, 3180, 3180, 3180, 3180, 3180, 3181, 3182, 3182, 3182, 3182, 3182, 3182, 3183, 3184, 3184, 3187, 3187, 3189, 3189, 3189, 3189,
    3189, 3189, 3189, 3189, 3189, 3193, 3193, 3202, 3202, 3205, 3205, 3205, 3205, 3207, 3207, 3207, 3208, 3209, 3209, 3209, 3212, 3212, 3213, 3214,
    3214, 3214, 3219, 3219, 3219, 3219, 3220, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3223,
    3224, 3225, 3225, 3226, 3227, 3228, 3228, 3230, 3237, 3238, 3238, 3240, 3241, 3242, 3242, 3242, 3244, 3244, 3244, 3244, 3244, 3247, 3274, 3276,
    3276, 3276, 3276, 3276, 3276, 3276, 3276, 3276, 3276, 3276, 3276, 3276, 3285, 3285, 3285, 3285, 3285, 3289, 3289, 3289, 3289, 3289, 3289, 3290,
    3290, 3290, 3301, 3301, 3302, 3302, 3302, 3302, 3302, 3303, 3306, 3306, 3306, 3306, 3306, 3306, 3307, 3308, 3308, 3310, 3310, 3311, 3312, 3312,
    3312, 3312, 3316, 3316, 3318, 3318, 3318, 3318, 3321, 3321, 3327, 3328, 3328, 3328, 3328, 3328, 3328, 3328, 3330, 3330, 3330, 3331, 3332, 3343,
    3345, 3345, 3345, 3345, 3345, 3345, 3348, 3348, 3348, 3348, 3348, 3350, 3351, 3351, 3352, 3352, 3352, 3352, 3352, 3355, 3360, 3360, 3360, 3364,
    3364, 3364, 3364, 3364, 3365, 3365, 3365, 3367, 3368, 3369, 3369, 3369, 3369, 3370, 3370, 3370, 3370, 3371, 3371, 3371, 3371, 3371, 3374, 3374,
    3375, 3375, 3375, 3375, 3375, 3375, 3375, 3375, 3375, 3375, 3375, 3375, 3378, 3379, 3379, 3379, 3384, 3384, 3384, 3384, 3385, 3385, 3385, 3386,
    3386, 3389, 3389, 3389, 3390, 3390, 3390, 3390, 3391, 3392, 3393, 3394, 3400, 3402, 3406, 3409, 3409, 3409, 3409, 3410, 3410, 3410, 3411, 3413,
    3413, 3413, 3414, 3414, 3428, 3428, 3429, 3429, 3429, 3429, 3429, 3429, 3429, 3429, 3429, 3429, 3429, 3429, 3429, 3429, 3429, 3431, 3431, 3434,
    3440, 3440, 3441, 3441, 3443, 3445, 3445, 3445, 3445, 3445, 3445, 3446, 3446, 3446, 3446, 3446, 3446, 3446, 3448, 3448, 3448, 3448, 3448, 3448,
    3448, 3448, 3449, 3450, 3450, 3450, 3450, 3452, 3452, 3454, 3454, 3455, 3455, 3455, 3456, 3456, 3457, 3458, 3458, 3476, 3485, 3499, 3501, 3517,
    3524, 3529, 3530, 3531, 3532, 3532, 3535, 3535, 3535, 3535, 3535, 3535, 3535, 3541, 3541, 3541, 3542, 3544, 3544, 3544, 3544, 3544, 3544, 3544,
    3544, 3545, 3545, 3545, 3545, 3546, 3546, 3550, 3550, 3550, 3550, 3551, 3551, 3551, 3551, 3551, 3551, 3551, 3551, 3551, 3553, 3579, 3579, 3580,
    3580, 3583, 3583, 3583, 3585, 3586, 3591, 3592, 3592, 3595, 3595, 3596, 3596, 3599, 3599, 3602, 3603, 3603, 3604, 3605, 3605, 3605, 3605, 3607,
    3607, 3607, 3610, 3610, 3610, 3610, 3610, 3610, 3611, 3611, 3611, 3611, 3611, 3612, 3612, 3612, 3615, 3615, 3617, 3617, 3617, 3620, 3620, 3621,
    3621, 3621, 3624, 3624, 3626, 3626, 3626, 3626, 3626, 3631, 3631, 3641, 3646, 3646, 3646, 3646, 3646, 3646, 3646, 3646, 3646, 3648, 3649, 3650,
    3651, 3651, 3651, 3652, 3661, 3661, 3661, 3661, 3661, 3662, 3662, 3662, 3662, 3663, 3666, 3666, 3666, 3671, 3672, 3672, 3672, 3673, 3673, 3673,
    3677, 3680, 3680, 3682, 3682, 3682, 3682, 3685, 3686, 3686, 3687, 3687, 3691, 3693, 3693, 3693, 3694, 3694, 3694, 3695, 3696, 3699, 3700, 3700,
    3701, 3701, 3701, 3701, 3701, 3701, 3703, 3703, 3704, 3704, 3705, 3705, 3714, 3714, 3715, 3715, 3716, 3719, 3722, 3724, 3724, 3724, 3724, 3725,
    3725, 3725, 3734, 3735, 3735, 3735, 3735, 3735, 3735, 3735, 3738, 3738, 3738, 3738, 3738, 3738, 3738, 3738, 3738, 3738, 3738, 3738, 3738, 3740,
    3744, 3744, 3744, 3745, 3745, 3745, 3747, 3748, 3749, 3749, 3749, 3749, 3750, 3816, 3816, 3816, 3816, 3817, 3820, 3823, 3827, 3827, 3827, 3828,
    3828, 3828, 3828, 3828, 3828, 3828, 3829, 3830, 3830, 3830, 3830, 3830, 3830, 3830, 3830, 3830, 3830, 3830, 3830, 3831, 3832, 3833, 3833, 3834,
    3835, 3835, 3835, 3835, 3835, 3836, 3839, 3840, 3840, 3840, 3840, 3840, 3840, 3840, 3840, 3848, 3849, 3850, 3850, 3850, 3850, 3852, 3852, 3852,
    3852, 3852, 3852, 3853, 3860, 3860, 3860, 3862, 3862, 3862, 3862, 3863, 3863, 3863, 3870, 3870, 3870, 3870, 3874, 3886, 3886, 3886, 3886, 3887,
    3888, 3889, 3889, 3889, 3889, 3889, 3890, 3892, 3894, 3894, 3894, 3894, 3894, 3894, 3894, 3898, 3898, 3899, 3899, 3903, 3914, 3914, 3915, 3915,
    3915, 3915, 3915, 3915, 3916, 3958, 3959, 3959, 3960, 3960, 3960, 3960, 3960, 3961, 3961, 3961, 3962, 3965, 3965, 3965, 3965, 3968, 3968, 3969,
    3970, 3970, 3970, 3977, 3979, 3979, 3979, 3980, 3980, 3980, 3980, 3982, 3982, 3982, 3982, 3982, 3984, 3985, 3985, 3990, 3990, 3990, 3991, 3991,
    3991, 3991, 3991, 3991, 3991, 4002, 4004, 4004, 4031, 4031, 4031, 4033, 4033, 4034, 4035, 4036, 4038, 4041, 4041, 4042, 4042, 4042, 4042, 4042,
    4042, 4059, 4059, 4061, 4062, 4063, 4063, 4065, 4065, 4066, 4066, 4066, 4066, 4066, 4066, 4066, 4066, 4068, 4068, 4068, 4068, 4068, 4068, 4071,
    4071, 4074, 4074, 4074, 4074, 4074, 4074, 4076, 4076, 4079, 4080, 4080, 4081, 4081, 4081, 4082, 4082, 4082, 4082, 4104, 4105, 4111, 4119, 4119,
    4120, 4120, 4125, 4125, 4126, 4126, 4128, 4129, 4130, 4130, 4131, 4131, 4131, 4131, 4134, 4134, 4135, 4135, 4136, 4136, 4136, 4136, 4136, 4136,
    4136, 4136, 4136, 4139, 4139, 4139, 4140, 4141, 4141, 4142, 4142, 4142, 4142, 4143, 4143, 4143, 4149, 4151, 4151, 4151, 4151, 4151, 4152, 4152,
    4152, 4152, 4152, 4152, 4152, 4152, 4153, 4156, 4156, 4164, 4165, 4165, 4165, 4165, 4165, 4178, 4180, 4180, 4181, 4181, 4181, 4181, 4181, 4181,
    4181, 4183, 4183, 4183, 4183, 4184, 4185, 4189, 4191, 4191, 4192, 4192, 4193, 4193, 4193, 4193, 4193, 4194, 4194, 4194, 4194, 4194, 4194, 4194,
    4194, 4194, 4194, 4194, 4197, 4197, 4197, 4197, 4197, 4197, 4197, 4200, 4200, 4200, 4200, 4200, 4201, 4201, 4202, 4202, 4203, 4203, 4204, 4204,
    4204, 4204, 4204, 4204, 4204, 4204, 4204, 4204, 4204, 4204, 4216, 4218, 4218, 4218, 4218, 4218, 4218, 4218, 4220, 4220, 4220, 4220, 4220, 4221,
    4223, 4225, 4226, 4227, 4229, 4229, 4230, 4230, 4230, 4230, 4232, 4233, 4233, 4233, 4238, 4238, 4238, 4239, 4239, 4239, 4239, 4239, 4240, 4240,
    4240, 4240, 4242, 4242, 4242, 4242, 4242, 4242, 4242, 4244, 4244, 4244, 4247, 4247, 4247, 4251, 4251, 4251, 4251, 4251, 4251, 4252, 4252, 4252,
    4252, 4254, 4255, 4255, 4265, 4265, 4267, 4267, 4268, 4268, 4268, 4270, 4273, 4273, 4274, 4275, 4275, 4275, 4275, 4275, 4275, 4277, 4277, 4277,
    4277, 4281, 4281, 4282, 4282, 4282, 4282, 4283, 4283, 4284, 4284, 4284, 4285, 4285, 4285, 4285, 4285, 4285, 4285, 4285, 4285, 4285, 4285, 4285,
    4288, 4289, 4294, 4296, 4298, 4298, 4298, 4298, 4298, 4298, 4303, 4303, 4303, 4303, 4303, 4304, 4304, 4304, 4305, 4305, 4305, 4305, 4308, 4308,
    4308, 4308, 4308, 4308, 4309, 4309, 4310, 4310, 4310, 4310, 4330, 4331, 4331, 4331, 4332, 4332, 4332, 4333, 4333, 4333, 4335, 4335, 4336, 4338,
    4338, 4339, 4339, 4339, 4339, 4349, 4350, 4352, 4352, 4352, 4352, 4352, 4352, 4353, 4353, 4354, 4354, 4354, 4354, 4359, 4359, 4359, 4359, 4359,
    4369, 4380, 4381, 4381, 4381, 4381, 4381, 4381, 4381, 4383, 4384, 4387, 4390, 4390, 4391, 4393, 4393, 4397, 4397, 4397, 4397, 4401, 4403, 4403,
    4403, 4407, 4407, 4407, 4412, 4412, 4414, 4424, 4425, 4426, 4426, 4426, 4429, 4429, 4429, 4430, 4430, 4430, 4431, 4431, 4431, 4433, 4433, 4433,
    4434, 4434, 4434, 4437, 4437, 4437, 4437, 4437, 4438, 4438, 4439, 4439, 4440, 4440, 4442, 4442, 4443, 4443, 4443, 4443, 4443, 4450, 4450, 4451,
    4451, 4451, 4453, 4460, 4460, 4460, 4460, 4465, 4465, 4465, 4467, 4469, 4469, 4470, 4471, 4471, 4471, 4471, 4471, 4471, 4471, 4477, 4477, 4477,
    4482, 4490, 4490, 4491, 4491, 4491, 4491, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4492, 4494, 4494, 4494, 4494, 4494, 4495, 4495, 4495,
    4495, 4495, 4495, 4496, 4498, 4498, 4499, 4501, 4503, 4503, 4509, 4509, 4512, 4521, 4521, 4521, 4524, 4533, 4533, 4533, 4535, 4535, 4535, 4535,
    4536, 4536, 4536, 4536, 4536, 4537, 4537, 4537, 4537, 4540, 4540, 4540, 4546, 4546, 4547, 4547, 4547, 4547, 4547, 4547, 4547, 4551, 4551, 4552,
    4552, 4552, 4553, 4553, 4558, 4558, 4558, 4558, 4558, 4558, 4558, 4559, 4559, 4559, 4559, 4559, 4560, 4561, 4561, 4561, 4561, 4561, 4561, 4562,
    4562, 4562, 4562, 4563, 4563, 4569, 4570, 4570, 4570, 4570, 4571, 4571, 4573, 4574, 4574, 4575, 4576, 4576, 4578, 4583, 4583, 4583, 4584, 4588,
    4588, 4589, 4590, 4590, 4590, 4590, 4590, 4596, 4598, 4604, 4604, 4604, 4604, 4605, 4605, 4606, 4606, 4606, 4607, 4607, 4607, 4607, 4607, 4607,
    4608, 4608, 4608, 4610, 4612, 4612, 4612, 4612, 4612, 4612, 4633, 4633, 4633, 4634, 4635, 4637, 4637, 4637, 4638, 4639, 4639, 4639, 4639, 4641,
    4641, 4643, 4643, 4643, 4643, 4643, 4643, 4646, 4647, 4647, 4647, 4647, 4647, 4647, 4647, 4649, 4654, 4654, 4654, 4654, 4654, 4655, 4657, 4657,
    4659, 4659, 4659, 4659, 4660, 4660, 4660, 4669, 4671, 4674, 4674, 4675, 4675, 4675, 4675, 4675, 4676, 4676, 4684, 4684, 4688, 4688, 4691, 4691,
    4692, 4692, 4692, 4692, 4692, 4693, 4693, 4693, 4693, 4693, 4693, 4694, 4695, 4695, 4696, 4696, 4698, 4705, 4705, 4705, 4705, 4705, 4708, 4708,
    4708, 4708, 4712, 4714, 4714, 4714, 4714, 4719, 4719, 4719, 4719, 4720, 4720, 4720, 4726, 4728, 4728, 4732, 4732, 4732, 4734, 4735, 4738, 4738,
    4741, 4745, 4745, 4745, 4745, 4745, 4747, 4748, 4748, 4748, 4755, 4755, 4755, 4755, 4755, 4755, 4757, 4757, 4761, 4761, 4762, 4762, 4769, 4769,
    4769, 4777, 4778, 4779, 4779, 4779, 4781, 4783, 4783, 4784, 4786, 4794, 4796, 4797, 4797, 4797, 4797, 4798, 4798, 4798, 4798, 4798, 4804, 4805,
    4805, 4805, 4805, 4805, 4805, 4805, 4805, 4806, 4809, 4809, 4809, 4809, 4809, 4809, 4809, 4809, 4809, 4809, 4809, 4810, 4810, 4810, 4811, 4811,
    4815, 4815, 4815, 4815, 4818, 4825, 4825, 4825, 4830, 4830, 4830, 4830, 4830, 4831, 4831, 4831, 4835, 4839, 4840, 4846, 4847, 4847, 4847, 4847,
    4848, 4849, 4849, 4849, 4849, 4849, 4849, 4849, 4851, 4851, 4852, 4853, 4853, 4853, 4853, 4854, 4854, 4856, 4861, 4862, 4862, 4862, 4862, 4862,
    4862, 4862, 4862, 4869, 4870, 4872, 4874, 4874, 4874, 4874, 4875, 4875, 4875, 4875, 4875, 4875, 4893, 4893, 4893, 4893, 4893, 4893, 4893, 4893,
    4893, 4894, 4894, 4895, 4895, 4895, 4895, 4897, 4897, 4897, 4897, 4898, 4899, 4899, 4900, 4901, 4901, 4901, 4901, 4901, 4901, 4901, 4901, 4902,
    4903, 4904, 4905, 4905, 4905, 4905, 4916, 4918, 4919, 4919, 4919, 4919, 4919, 4919, 4919, 4920, 4920, 4920, 4920, 4921, 4921, 4923, 4923, 4933,
    4933, 4933, 4933, 4933, 4933, 4933, 4933, 4933, 4933, 4933, 4934, 4934, 4935, 4936, 4942, 4942, 4943, 4943, 4950, 4950, 4955, 4955, 4957, 4957,
    4957, 4957, 4958, 4958, 4958, 4958, 4958, 4959, 4960, 4962, 4962, 4962, 4962, 4962, 4962, 4962, 4962, 4962, 4962, 4963, 4965, 4967, 4968, 4975,
    4975, 4976, 4976, 4976, 4976, 4978, 4978, 4986, 4986, 4986, 4986, 4986, 4987, 4987, 4987, 4987, 4987, 4987, 4987, 4987, 4989, 4993, 4993, 4993,
    4993, 4994, 4994, 4997, 4997, 4998, 4998, 4998, 4998, 5001, 5001, 5001, 5001, 5001, 5001, 5016, 5016, 5031, 5032, 5032, 5033, 5033, 5033, 5038,
    5038, 5038, 5040, 5040, 5040, 5040, 5040, 5041, 5041, 5042, 5046, 5046, 5046, 5050, 5050, 5050, 5050, 5051, 5052, 5052, 5052, 5059, 5060, 5061,
    5063, 5111, 5112, 5113, 5115, 5115, 5117, 5117, 5117, 5123, 5125, 5125, 5125, 5131, 5131, 5131, 5132, 5133, 5134, 5134, 5144, 5144, 5144, 5149,
    5151, 5155, 5155, 5155, 5155, 5155, 5155, 5155, 5156, 5156, 5156, 5159, 5159, 5159, 5160, 5161, 5161, 5161, 5162, 5162, 5167, 5168, 5168, 5168,
    5169, 5169, 5171, 5172, 5172, 5173, 5173, 5173, 5173, 5173, 5173, 5173, 5174, 5174, 5174, 5174, 5177, 5181, 5183, 5183, 5184, 5184, 5185, 5185,
    5186, 5186, 5186, 5186, 5186, 5187, 5188, 5189, 5189, 5189, 5189, 5189, 5189, 5189, 5189, 5189, 5189, 5189, 5189, 5189, 5191, 5191, 5191, 5191,
    5191, 5193, 5195, 5195, 5195, 5195, 5195, 5201, 5201, 5202, 5202, 5202, 5202, 5202, 5202, 5202, 5202, 5207, 5207, 5207, 5207, 5207, 5210, 5210,
    5210, 5210, 5211, 5211, 5211, 5211, 5211, 5212, 5212, 5212, 5214, 5214, 5217, 5218, 5218, 5218, 5218, 5221, 5221, 5221, 5221, 5221, 5221, 5227,
    5227, 5227, 5230, 5244, 5244, 5244, 5244, 5244, 5249, 5250, 5250, 5264, 5264, 5264, 5266, 5269, 5269, 5271, 5271, 5271, 5271, 5271, 5279, 5279,
    5279, 5279, 5284, 5284, 5284, 5285, 5285, 5285, 5287, 5289, 5290, 5291, 5294, 5297, 5297, 5298, 5298, 5298, 5298, 5298, 5299, 5299, 5302, 5302,
    5302, 5303, 5304, 5304, 5304, 5305, 5305, 5305, 5305, 5306, 5306, 5309, 5309, 5309, 5309, 5309, 5349, 5350, 5350, 5352, 5352, 5352, 5352, 5352,
    5353, 5353, 5359, 5360, 5368, 5369, 5369, 5369, 5394, 5395, 5397, 5397, 5401, 5401, 5402, 5402, 5402, 5402, 5403, 5403, 5403, 5403, 5403, 5403,
    5410, 5410, 5410, 5412, 5412, 5413, 5414, 5414, 5414, 5414, 5416, 5416, 5416, 5416, 5416, 5416, 5416, 5416, 5417, 5417, 5417, 5417, 5417, 5418,
    5420, 5422, 5422, 5422, 5422, 5446, 5447, 5447, 5447, 5450, 5451, 5452, 5452, 5468, 5468, 5468, 5468, 5468, 5476, 5476, 5476, 5477, 5477, 5499,
    5499, 5499, 5499, 5499, 5499, 5502, 5502, 5502, 5503, 5503, 5503, 5503, 5503, 5503, 5505, 5505, 5519, 5519, 5519, 5521, 5521, 5523, 5523, 5528,
    5535, 5535, 5535, 5535, 5536, 5536, 5536, 5536, 5536, 5537, 5537, 5538, 5544, 5544, 5544, 5544, 5549, 5550, 5551, 5551, 5551, 5551, 5551, 5551,
    5551, 5551, 5551, 5552, 5558, 5558, 5559, 5559, 5559, 5575, 5575, 5575, 5575, 5578, 5578, 5581, 5581, 5581, 5581, 5581, 5581, 5581, 5581, 5584,
    5585, 5586, 5589, 5589, 5589, 5589, 5590, 5590, 5591, 5591, 5591, 5591, 5591, 5591, 5591, 5591, 5591, 5591, 5591, 5591, 5591, 5593, 5593, 5593,
    5594, 5594, 5594, 5595, 5598, 5599, 5602, 5602, 5602, 5602, 5602, 5603, 5603, 5603, 5603, 5603, 5603, 5603, 5603, 5605, 5605, 5605, 5605, 5605,
    5605, 5606, 5611, 5611, 5611, 5611, 5617, 5620, 5620, 5620, 5620, 5620, 5620, 5620, 5620, 5620, 5626, 5626, 5626, 5626, 5630, 5630, 5635, 5635,
    5635, 5635, 5645, 5645, 5646, 5650, 5650, 5650, 5650, 5651, 5651, 5651, 5653, 5653, 5654, 5654, 5655, 5655, 5655, 5655, 5655, 5655, 5655, 5657,
    5658, 5659, 5663, 5664, 5664, 5669, 5669, 5670, 5676, 5677, 5678, 5682, 5682, 5682, 5682, 5682, 5682, 5682, 5682, 5682, 5682, 5690, 5690, 5691,
    5691, 5692, 5692, 5692, 5693, 5696, 5696, 5697, 5697, 5697, 5702, 5704, 5707, 5707, 5707, 5708, 5708, 5708, 5709, 5721, 5721, 5721, 5723, 5723,
    5723, 5724, 5724, 5724, 5724, 5724, 5724, 5724, 5731, 5731, 5733, 5733, 5735, 5735, 5735, 5735, 5735, 5735, 5735, 5735, 5735, 5736, 5736, 5737,
    5737, 5737, 5744, 5744, 5744, 5746, 5751, 5751, 5751, 5751, 5751, 5754, 5754, 5754, 5754, 5771, 5771, 5772, 5775, 5775, 5775, 5777, 5777, 5777,
    5785, 5786, 5789, 5790, 5790, 5790, 5794, 5795, 5795, 5801, 5801, 5804, 5806, 5806, 5806, 5807, 5807, 5808, 5808, 5808, 5808, 5808, 5820, 5820,
    5822, 5822, 5822, 5825, 5826, 5826, 5827, 5827, 5827, 5827, 5827, 5827, 5828, 5828, 5828, 5828, 5828, 5828, 5828, 5830, 5830, 5831, 5831, 5831,
    5831, 5831, 5831, 5831, 5833, 5834, 5834, 5837, 5838, 5838, 5838, 5838, 5838, 5838, 5838, 5838, 5838, 5847, 5847, 5848, 5848, 5848, 5848, 5848,
    5848, 5848, 5848, 5848, 5848, 5848, 5848, 5853, 5853, 5853, 5853, 5853, 5854, 5854, 5855, 5855, 5864, 5864, 5864, 5864, 5864, 5864, 5864, 5866,
    5866, 5867, 5867, 5871, 5871, 5871, 5872, 5872, 5873, 5873, 5873, 5873, 5873, 5873, 5883, 5887, 5887, 5887, 5887, 5889, 5891, 5891, 5891, 5891,
    5891, 5891, 5891, 5891, 5891, 5892, 5892, 5892, 5892, 5892, 5892, 5897, 5897, 5897, 5897, 5897, 5897, 5900, 5900, 5905, 5905, 5905, 5905, 5907,
    5907, 5907, 5907, 5909, 5909, 5909, 5910, 5910, 5911, 5911, 5911, 5911, 5914, 5914, 5914, 5914, 5915, 5916, 5916, 5917, 5923, 5923, 5925, 5925,
    5925, 5925, 5926, 5926, 5927, 5928, 5929, 5929, 5929, 5930, 5931, 5933, 5933, 5933, 5934, 5939, 5939, 5939, 5939, 5939, 5939, 5943, 5943, 5945,
    5947, 5947, 5947, 5947, 5947, 5947, 5952, 5952, 5971, 5971, 5971, 5975, 5975, 5977, 5977, 5977, 5977, 5977, 5978, 5978, 5979, 5979, 5980, 5983,
    5983, 5983, 5984, 5984, 5985, 5985, 5985, 5985, 5985, 5985, 5985, 5985, 5988, 5989, 5989, 5989, 5989, 5990, 5990, 5990, 5991, 5991, 5992, 5992,
    5992, 5993, 5993, 5996, 5996, 5997, 5997, 5997, 5998, 5998, 5999, 6000, 6000, 6000, 6000, 6005, 6005, 6012, 6012, 6012, 6012, 6016, 6016, 6016,
    6017, 6017, 6019, 6023, 6023, 6023, 6029, 6029, 6030, 6030, 6031, 6033, 6033, 6036, 6036, 6036, 6037, 6039, 6039, 6039, 6039, 6040, 6041, 6041,
    6042, 6042, 6042, 6048, 6048, 6048, 6048, 6048, 6048, 6049, 6049, 6050, 6051, 6051, 6051, 6052, 6053, 6053, 6053, 6053, 6053, 6053, 6053, 6054,
    6054, 6054, 6054, 6054, 6054, 6055, 6059, 6059, 6059, 6059, 6059, 6059, 6059, 6059, 6059, 6063, 6067, 6070, 6070, 6071, 6071, 6071, 6071, 6076,
    6076, 6076, 6076, 6076, 6076, 6076, 6076, 6076, 6076, 6076, 6076, 6076, 6078, 6078, 6079, 6079, 6079, 6079, 6080, 6080, 6083, 6083, 6083, 6083,
    6083, 6083, 6083, 6084, 6084, 6085, 6087, 6087, 6087, 6112, 6118, 6119, 6119, 6119, 6119, 6129, 6130, 6130, 6131, 6131, 6132, 6133, 6133, 6134,
    6134, 6135, 6136, 6136, 6136, 6136, 6136, 6137, 6137, 6145, 6146, 6146, 6146, 6148, 6148, 6148, 6148, 6152, 6152, 6152, 6155, 6155, 6155, 6159,
    6159, 6160, 6160, 6161, 6161, 6161, 6161, 6161, 6162, 6162, 6162, 6162, 6164, 6164, 6164, 6174, 6177, 6179, 6179, 6179, 6179, 6179, 6179, 6184,
    6189, 6189, 6189, 6189, 6190, 6190, 6195, 6195, 6195, 6195, 6195, 6196, 6197, 6201, 6201, 6201, 6201, 6203, 6203, 6204, 6212, 6212, 6212, 6212,
    6212, 6213, 6213, 6213, 6213, 6213, 6213, 6213, 6213, 6218, 6218, 6222, 6222, 6222, 6222, 6222, 6222, 6226, 6230, 6230, 6230, 6230, 6230, 6230,
    6230, 6240, 6240, 6241, 6241, 6242, 6246, 6246, 6246, 6246, 6247, 6247, 6248, 6248, 6248, 6248, 6249, 6251, 6251, 6251, 6251, 6251, 6251, 6251,
    6252, 6252, 6252, 6252, 6252, 6257, 6258, 6264, 6265, 6265, 6266, 6267, 6268, 6268, 6269, 6270, 6271, 6272, 6274, 6274, 6276, 6276, 6277, 6277,
    6277, 6277, 6277, 6277, 6277, 6277, 6278, 6279, 6279, 6279, 6280, 6283, 6283, 6283, 6283, 6283, 6283, 6284, 6284, 6284, 6284, 6285, 6285, 6285,
    6285, 6286, 6286, 6286, 6286, 6286, 6286, 6286, 6288, 6290, 6290, 6293, 6293, 6293, 6293, 6297, 6297, 6297, 6298, 6304, 6304, 6307, 6307, 6307,
    6308, 6311, 6312, 6317, 6317, 6317, 6318, 6318, 6319, 6321, 6324, 6324, 6324, 6324, 6324, 6325, 6386, 6386, 6386, 6388, 6388, 6388, 6388, 6388,
    6388, 6388, 6389, 6389, 6398, 6398, 6398, 6399, 6400, 6402, 6402, 6404, 6404, 6404, 6405, 6407, 6407, 6408, 6408, 6409, 6409, 6410, 6410, 6411,
    6414, 6414, 6418, 6418, 6418, 6419, 6419, 6419, 6419, 6419, 6420, 6422, 6422, 6422, 6425, 6425, 6425, 6425, 6425, 6425, 6436, 6436, 6436, 6437,
    6438, 6438, 6438, 6438, 6438, 6438, 6438, 6439, 6439, 6439, 6440, 6440, 6441, 6441, 6441, 6441, 6444, 6444, 6444, 6445, 6445, 6455, 6455, 6456,
    6456, 6459, 6463, 6463, 6463, 6465, 6465, 6473, 6473, 6473, 6474, 6474, 6483, 6486, 6486, 6487, 6487, 6487, 6487, 6487, 6488, 6488, 6488, 6489,
    6489, 6489, 6489, 6489, 6489, 6489, 6491, 6491, 6494, 6499, 6506, 6506, 6507, 6507, 6509, 6510, 6510, 6512, 6512, 6512, 6512, 6512, 6512, 6512,
    6512, 6513, 6513, 6518, 6519, 6519, 6526, 6526, 6526, 6526, 6527, 6527, 6527, 6527, 6527, 6533, 6533, 6533, 6533, 6533, 6535, 6535, 6535, 6535,
    6537, 6537, 6537, 6538, 6538, 6551, 6552, 6553, 6553, 6553, 6553, 6553, 6556, 6556, 6556, 6556, 6556, 6556, 6556, 6556, 6556, 6557, 6557, 6557,
    6560, 6560, 6560, 6560, 6560, 6564, 6564, 6567, 6567, 6567, 6567, 6567, 6567, 6569, 6569, 6569, 6569, 6570, 6570, 6570, 6570, 6570, 6570, 6570,
    6573, 6573, 6573, 6573, 6575, 6575, 6577, 6577, 6577, 6577, 6578, 6578, 6578, 6579, 6579, 6579, 6579, 6579, 6579, 6579, 6579, 6579, 6579, 6579,
    6580, 6580, 6580, 6580, 6580, 6580, 6580, 6592, 6592, 6594, 6597, 6602, 6604, 6606, 6606, 6606, 6607, 6607, 6607, 6607, 6607, 6608, 6610, 6610,
    6612, 6616, 6617, 6617, 6617, 6626, 6628, 6628, 6628, 6628, 6628, 6628, 6635, 6635, 6636, 6636, 6636, 6642, 6642, 6642, 6643, 6643, 6643, 6643,
    6643, 6643, 6643, 6659, 6660, 6660, 6660, 6661, 6661, 6661, 6661, 6661, 6664, 6664, 6664, 6664, 6664, 6664, 6665, 6668, 6668, 6669, 6669, 6669,
    6671, 6671, 6671, 6678, 6678, 6679, 6679, 6679, 6680, 6680, 6680, 6684, 6684, 6685, 6685, 6686, 6686, 6686, 6687, 6687, 6687, 6689, 6689, 6689,
    6691, 6697, 6697, 6697, 6697, 6697, 6697, 6697, 6697, 6697, 6740, 6740, 6740, 6740, 6740, 6740, 6740, 6740, 6741, 6741, 6741, 6744, 6745, 6755,
    6755, 6770, 6771, 6771, 6771, 6771, 6775, 6783, 6783, 6786, 6788, 6789, 6792, 6793, 6793, 6793, 6793, 6794, 6794, 6794, 6797, 6797, 6797, 6797,
    6797, 6798, 6798, 6806, 6806, 6806, 6806, 6806, 6806, 6806, 6806, 6806, 6808, 6808, 6808, 6808, 6810, 6810, 6810, 6810, 6811, 6812, 6812, 6813,
    6814, 6815, 6815, 6816, 6816, 6816, 6819, 6819, 6819, 6820, 6820, 6820, 6820, 6825, 6830, 6830, 6830, 6830, 6836, 6838, 6840, 6840, 6840, 6840,
    6844, 6844, 6844, 6849, 6850, 6857, 6857, 6857, 6857, 6857, 6857, 6857, 6857, 6857, 6857, 6857, 6857, 6859, 6859, 6859, 6863, 6863, 6863, 6863,
    6863, 6864, 6865, 6865, 6871, 6871, 6871, 6872, 6872, 6872, 6872, 6874, 6874, 6875, 6875, 6876, 6876, 6876, 6877, 6879, 6882, 6888, 6888, 6889,
    6891, 6891, 6894, 6894, 6895, 6896, 6896, 6898, 6898, 6917, 6919, 6919, 6919, 6919, 6919, 6919, 6921, 6921, 6921, 6921, 6922, 6922, 6922, 6922,
    6922, 6922, 6922, 6924, 6924, 6924, 6924, 6924, 6924, 6924, 6924, 6924, 6927, 6927, 6927, 6927, 6927, 6927, 6929, 6929, 6929, 6930, 6930, 6930,
    6930, 6930, 6930, 6934, 6934, 6934, 6934, 6934, 6934, 6936, 6936, 6936, 6936, 6938, 6939, 6942, 6942, 6945, 6945, 6945, 6945, 6947, 6947, 6948,
    6948, 6950, 6950, 6950, 6952, 6952, 6953, 6953, 6953, 6966, 6966, 6969, 6969, 6969, 6969, 6970, 6970, 6970, 6970, 6970, 6970, 6972, 6972, 6972,
    6972, 6972, 6972, 6972, 6976, 6976, 7008, 7008, 7008, 7008, 7008, 7008, 7008, 7008, 7010, 7010, 7010, 7010, 7015, 7016, 7016, 7016, 7016, 7017,
    7018, 7018, 7021, 7021, 7021, 7021, 7021, 7022, 7022, 7022, 7022, 7026, 7026, 7026, 7029, 7045, 7045, 7046, 7049, 7052, 7052, 7053, 7056, 7056,
    7056, 7060, 7060, 7060, 7060, 7060, 7064, 7064, 7065, 7065, 7065, 7065, 7065, 7066, 7066, 7066, 7066, 7066, 7066, 7066, 7066, 7068, 7070, 7070,
    7071, 7071, 7071, 7072, 7072, 7072, 7072, 7073, 7073, 7073, 7073, 7073, 7073, 7073, 7073, 7075, 7076, 7076, 7078, 7079, 7080, 7080, 7084, 7085,
    7085, 7085, 7085, 7085, 7087, 7087, 7087, 7087, 7087, 7087, 7087, 7088, 7089, 7089, 7089, 7089, 7095, 7099, 7101, 7101, 7102, 7106, 7106, 7106,
    7111, 7115, 7115, 7115, 7115, 7116, 7119, 7119, 7119, 7119, 7123, 7124, 7124, 7124, 7124, 7124, 7124, 7127, 7127, 7129, 7130, 7132, 7135, 7135,
    7135, 7135, 7137, 7137, 7137, 7138, 7138, 7139, 7139, 7143, 7143, 7144, 7144, 7146, 7146, 7148, 7148, 7148, 7148, 7148, 7150, 7150, 7150, 7150,
    7156, 7156, 7156, 7156, 7156, 7156, 7156, 7156, 7157, 7157, 7157, 7157, 7158, 7160, 7160, 7160, 7165, 7165, 7169, 7170, 7170, 7170, 7172, 7176,
    7180, 7186, 7189, 7189, 7190, 7190, 7194, 7194, 7199, 7199, 7201, 7201, 7202, 7202, 7202, 7202, 7248, 7248, 7248, 7249, 7249, 7249, 7249, 7249,
    7249, 7249, 7250, 7250, 7250, 7250, 7250, 7250, 7250, 7251, 7251, 7251, 7260, 7260, 7260, 7260, 7261, 7265, 7268, 7269, 7269, 7269, 7269, 7274,
    7275, 7275, 7277, 7277, 7281, 7281, 7281, 7281, 7282, 7282, 7282, 7282, 7284, 7291, 7293, 7298, 7299, 7300, 7302, 7302, 7302, 7302, 7303, 7303,
    7308, 7327, 7328, 7328, 7328, 7328, 7330, 7330, 7330, 7331, 7331, 7332, 7332, 7332, 7333, 7333, 7333, 7333, 7333, 7333, 7333, 7342, 7343, 7343,
    7343, 7343, 7344, 7344, 7367, 7367, 7367, 7367, 7367, 7367, 7369, 7373, 7373, 7373, 7378, 7378, 7380, 7385, 7385, 7389, 7389, 7402, 7408, 7409,
    7409, 7409, 7427, 7427, 7427, 7427, 7427, 7432, 7432, 7445, 7448, 7448, 7451, 7451, 7455, 7455, 7459, 7459, 7459, 7460, 7460, 7469, 7470, 7471,
    7471, 7471, 7471, 7471, 7471, 7471, 7471, 7478, 7478, 7480, 7481, 7482, 7482, 7485, 7485, 7485, 7485, 7485, 7485, 7489, 7489, 7489, 7489, 7489,
    7489, 7489, 7489, 7489, 7490, 7490, 7490, 7490, 7492, 7492, 7494, 7501, 7501, 7501, 7504, 7508, 7509, 7511, 7511, 7511, 7511, 7511, 7517, 7517,
    7517, 7518, 7521, 7523, 7523, 7523, 7523, 7524, 7524, 7524, 7524, 7524, 7525, 7525, 7527, 7531, 7531, 7534, 7535, 7536, 7536, 7543, 7543, 7544,
    7544, 7547, 7548, 7548, 7550, 7550, 7550, 7550, 7550, 7550, 7550, 7551, 7551, 7551, 7551, 7551, 7552, 7552, 7552, 7552, 7552, 7552, 7552, 7552,
    7552, 7552, 7552, 7553, 7553, 7554, 7555, 7558, 7558, 7558, 7558, 7559, 7562, 7562, 7565, 7565, 7566, 7566, 7571, 7571, 7575, 7576, 7576, 7576,
    7577, 7577, 7578, 7580, 7582, 7584, 7584, 7584, 7584, 7584, 7586, 7589, 7589, 7591, 7591, 7591, 7591, 7592, 7592, 7593, 7594, 7594, 7594, 7594,
    7594, 7598, 7600, 7601, 7602, 7602, 7603, 7604, 7610, 7610, 7610, 7610, 7611, 7611, 7611, 7611, 7611, 7611, 7615, 7620, 7620, 7622, 7624, 7625,
    7625, 7625, 7625, 7625, 7630, 7630, 7634, 7634, 7636, 7637, 7639, 7640, 7643, 7643, 7643, 7643, 7643, 7643, 7644, 7650, 7650, 7650, 7650, 7650,
    7650, 7650, 7651, 7655, 7657, 7658, 7658, 7658, 7659, 7659, 7659, 7659, 7660, 7660, 7662, 7662, 7663, 7663, 7663, 7664, 7664, 7664, 7665, 7665,
    7666, 7667, 7669, 7669, 7670, 7674, 7675, 7675, 7675, 7676, 7682, 7682, 7682, 7682, 7682, 7682, 7682, 7682, 7687, 7689, 7689, 7689, 7689, 7689,
    7690, 7690, 7690, 7690, 7698, 7699, 7699, 7699, 7699, 7700, 7702, 7702, 7702, 7702, 7702, 7702, 7702, 7702, 7702, 7703, 7704, 7704, 7704, 7704,
    7706, 7706, 7707, 7708, 7710, 7710, 7716, 7716, 7716, 7716, 7717, 7717, 7717, 7720, 7720, 7720, 7721, 7722, 7723, 7724, 7724, 7724, 7724, 7724,
    7724, 7725, 7725, 7725, 7732, 7732, 7732, 7732, 7733, 7733, 7734, 7734, 7734, 7734, 7734, 7734, 7734, 7735, 7736, 7736, 7736, 7738, 7738, 7738,
    7738, 7739, 7739, 7866, 7866, 7866, 7866, 7866, 7866, 7866, 7868, 7868, 7868, 7868, 7868, 7868, 7868, 7868, 7868, 7868, 7868, 7868, 7868, 7868,
    7884, 7884, 7884, 7886, 7886, 7886, 7886, 7890, 7891, 7891, 7891, 7891, 7891, 7891, 7891, 7892, 7895, 7895, 7895, 7895, 7895, 7895, 7895, 7895,
    7895, 7895, 7897, 7897, 7902, 7903, 7906, 7906, 7907, 7907, 7909, 7909, 7909, 7910, 7910, 7910, 7912, 7912, 7912, 7913, 7913, 7913, 7913, 7913,
    7913, 7913, 7935, 7935, 7937, 7952, 7952, 7952, 7952, 7952, 7953, 7953, 7953, 7954, 7954, 7954, 7958, 7958, 7960, 7960, 7960, 7960, 7965, 7965,
    7965, 7965, 7965, 7967, 7971, 7971, 7971, 7980, 7980, 7981, 7981, 7981, 7981, 7981, 7984, 7984, 7984, 7986, 7988, 7991, 7991, 7991, 7991, 7991,
    7991, 7991, 7993, 7993, 7993, 7998, 8006, 8006, 8006, 8006, 8008, 8008, 8008, 8009, 8011, 8011, 8013, 8014, 8014, 8015, 8015, 8015, 8015, 8015,
    8017, 8017, 8017, 8017, 8017, 8017, 8017, 8017, 8017, 8017, 8025, 8025, 8025, 8026, 8026, 8026, 8028, 8028, 8031, 8032, 8033, 8033, 8040, 8040,
    8040, 8040, 8040, 8043, 8044, 8045, 8045, 8045, 8046, 8046, 8046, 8046, 8055, 8055, 8055, 8057, 8058, 8058, 8058, 8058, 8058, 8058, 8061, 8062,
    8062, 8062, 8062, 8063, 8063, 8063, 8072, 8072, 8073, 8085, 8085, 8088, 8088, 8093, 8095, 8095, 8095, 8097, 8098, 8098, 8098, 8099, 8099, 8117,
    8118, 8118, 8118, 8118, 8118, 8118, 8118, 8119, 8119, 8120, 8120, 8120, 8120, 8123, 8126, 8126, 8129, 8129, 8130, 8136, 8136, 8145, 8145, 8145,
    8145, 8145, 8146, 8146, 8146, 8146, 8146, 8146, 8146, 8146, 8147, 8147, 8147, 8147, 8147, 8147, 8147, 8150, 8150, 8152, 8156, 8156, 8156, 8156,
    8156, 8156, 8156, 8156, 8156, 8159, 8160, 8160, 8160, 8160, 8160, 8161, 8161, 8161, 8162, 8162, 8162, 8163, 8163, 8163, 8163, 8163, 8163, 8164,
    8164, 8164, 8164, 8166, 8166, 8166, 8166, 8166, 8166, 8166, 8167, 8167, 8172, 8172, 8173, 8173, 8173, 8175, 8175, 8176, 8176, 8176, 8176, 8176,
    8181, 8181, 8181, 8182, 8182, 8182, 8182, 8182, 8183, 8183, 8183, 8183, 8183, 8183, 8184, 8185, 8185, 8185, 8186, 8186, 8186, 8186, 8187, 8188,
    8188, 8188, 8188, 8188, 8188, 8188, 8188, 8189, 8189, 8189, 8190, 8190, 8190, 8190, 8192, 8192, 8192, 8192, 8192, 8192, 8193, 8193, 8194, 8199,
    8200, 8200, 8200, 8200, 8200, 8200, 8201, 8201, 8201, 8201, 8201, 8201, 8201, 8203, 8204, 8204, 8204, 8204, 8204, 8204, 8205, 8205, 8205, 8206,
    8206, 8206, 8206, 8206, 8206, 8206, 8206, 8206, 8207, 8207, 8207, 8208, 8208, 8210, 8211, 8211, 8211, 8212, 8212, 8212, 8212, 8212, 8212, 8212,
    8212, 8212, 8223, 8226, 8228, 8231, 8231, 8232, 8233, 8233, 8234, 8235, 8235, 8235, 8235, 8235, 8238, 8240, 8243, 8243, 8243, 8243, 8243, 8243,
    8243, 8247, 8247, 8250, 8253, 8253, 8253, 8253, 8253, 8253, 8253, 8254, 8269, 8269, 8269, 8275, 8275, 8276, 8281, 8281, 8281, 8281, 8281, 8281,
    8281, 8281, 8282, 8282, 8282, 8282, 8282, 8282, 8282, 8283, 8283, 8283, 8283, 8284, 8284, 8284, 8288, 8289, 8290, 8290, 8290, 8290, 8290, 8290,
    8290, 8290, 8290, 8290, 8298, 8298, 8298, 8298, 8298, 8298, 8299, 8299, 8299, 8300, 8310, 8310, 8310, 8310, 8322, 8323, 8323, 8323, 8323, 8323,
    8323, 8323, 8323, 8323, 8323, 8325, 8325, 8325, 8327, 8328, 8329, 8330, 8330, 8333, 8333, 8334, 8334, 8336, 8338, 8338, 8338, 8338, 8338, 8339,
    8340, 8342, 8342, 8347, 8349, 8349, 8351, 8351, 8351, 8351, 8352, 8352, 8352, 8352, 8352, 8352, 8352, 8352, 8352, 8352, 8354, 8355, 8355, 8356,
    8356, 8357, 8357, 8357, 8357, 8357, 8357, 8357, 8357, 8368, 8369, 8369, 8370, 8370, 8370, 8370, 8370, 8378, 8378, 8378, 8378, 8380, 8387, 8387,
    8387, 8387, 8387, 8387, 8387, 8387, 8387, 8388, 8388, 8388, 8388, 8395, 8402, 8402, 8402, 8402, 8402, 8405, 8405, 8405, 8406, 8414, 8414, 8415,
    8417, 8418, 8418, 8421, 8423, 8430, 8430, 8430, 8432, 8465, 8465, 8466, 8466, 8466, 8482, 8482, 8482, 8482, 8482, 8486, 8486, 8486, 8486, 8487,
    8487, 8488, 8491, 8491, 8494, 8494, 8495, 8495, 8495, 8495, 8495, 8495, 8495, 8495, 8495, 8497, 8497, 8499, 8500, 8500, 8500, 8501, 8501, 8501,
    8501, 8504, 8504, 8504, 8504, 8504, 8504, 8505, 8505, 8505, 8505, 8505, 8506, 8506, 8506, 8506, 8508, 8513, 8519, 8519, 8519, 8522, 8525, 8525,
    8525, 8526, 8528, 8528, 8528, 8528, 8532, 8532, 8532, 8532, 8534, 8537, 8537, 8537, 8538, 8538, 8549, 8551, 8551, 8551, 8552, 8552, 8565, 8565,
    8565, 8565, 8565, 8566, 8566, 8566, 8566, 8566, 8568, 8568, 8568, 8568, 8568, 8569, 8569, 8578, 8578, 8578, 8579, 8580, 8581, 8581, 8581, 8582,
    8582, 8582, 8582, 8586, 8586, 8586, 8587, 8593, 8593, 8599, 8599, 8599, 8599, 8603, 8603, 8603, 8611, 8611, 8618, 8618, 8618, 8618, 8618, 8618,
    8618, 8618, 8621, 8621, 8623, 8626, 8628, 8629, 8631, 8631, 8631, 8631, 8631, 8631, 8631, 8631, 8631, 8631, 8631, 8631, 8631, 8632, 8633, 8633,
    8634, 8634, 8635, 8635, 8635, 8636, 8637, 8637, 8637, 8637, 8637, 8638, 8640, 8640, 8643, 8643, 8649, 8649, 8652, 8652, 8652, 8652, 8652, 8655,
    8655, 8655, 8655, 8655, 8655, 8657, 8663, 8664, 8664, 8664, 8664, 8672, 8672, 8672, 8672, 8672, 8672, 8672, 8672, 8673, 8673, 8673, 8674, 8674,
    8674, 8674, 8675, 8675, 8675, 8675, 8675, 8675, 8676, 8676, 8676, 8676, 8677, 8681, 8682, 8682, 8682, 8683, 8684, 8684, 8685, 8685, 8685, 8686,
    8686, 8687, 8687, 8687, 8687, 8687, 8687, 8688, 8688, 8689, 8689, 8689, 8689, 8689, 8689, 8691, 8692, 8692, 8692, 8692, 8692, 8693, 8693, 8693,
    8694, 8696, 8696, 8696, 8696, 8696, 8699, 8699, 8699, 8699, 8700, 8701, 8701, 8701, 8701, 8701, 8702, 8702, 8703, 8703, 8711, 8712, 8713, 8714,
    8714, 8714, 8714, 8714, 8714, 8714, 8715, 8715, 8715, 8715, 8715, 8716, 8716, 8719, 8721, 8721, 8721, 8721, 8722, 8722, 8722, 8723, 8723, 8729,
    8729, 8730, 8730, 8730, 8730, 8732, 8733, 8733, 8733, 8737, 8737, 8737, 8737, 8738, 8740, 8740, 8740, 8740, 8741, 8742, 8742, 8744, 8744, 8744,
    8744, 8744, 8745, 8745, 8746, 8748, 8748, 8748, 8748, 8748, 8748, 8748, 8748, 8748, 8750, 8750, 8750, 8751, 8751, 8751, 8751, 8751, 8751, 8751,
    8751, 8752, 8752, 8752, 8753, 8758, 8759, 8760, 8760, 8762, 8763, 8763, 8763, 8763, 8763, 8763, 8790, 8792, 8795, 8795, 8795, 8801, 8802, 8803,
    8804, 8804, 8805, 8826, 8827, 8829, 8829, 8836, 8836, 8836, 8837, 8837, 8837, 8837, 8837, 8837, 8837, 8837, 8838, 8838, 8838, 8838, 8839, 8841,
    8842, 8842, 8842, 8842, 8843, 8843, 8843, 8845, 8846, 8846, 8849, 8852, 8852, 8853, 8854, 8854, 8854, 8855, 8855, 8856, 8856, 8856, 8856, 8856,
    8857, 8857, 8863, 8866, 8874, 8878, 8878, 8878, 8878, 8878, 8878, 8882, 8882, 8883, 8884, 8884, 8885, 8890, 8890, 8891, 8891, 8892, 8892, 8894,
    8894, 8894, 8894, 8894, 8894, 8894, 8895, 8897, 8900, 8900, 8900, 8901, 8901, 8901, 8902, 8903, 8903, 8925, 8925, 8925, 8925, 8925, 8926, 8926,
    8926, 8926, 8928, 8928, 8928, 8929, 8929, 8944, 8944, 8944, 8944, 8944, 8944, 8944, 8944, 8947, 8951, 8953, 8960, 8960, 8960, 8960, 8961, 8961,
    8961, 8964, 8964, 8964, 8965, 8965, 8965, 8965, 8967, 8967, 8967, 8969, 8969, 8969, 8969, 8969, 8969, 8969, 8970, 8971, 8972, 8972, 8972, 8973,
    8992, 8994, 8994, 8998, 9002, 9003, 9006, 9006, 9008, 9008, 9008, 9012, 9012, 9013, 9013, 9014, 9016, 9016, 9018, 9018, 9018, 9018, 9020, 9020,
    9052, 9053, 9055, 9072, 9072, 9073, 9073, 9073, 9073, 9074, 9074, 9074, 9076, 9082, 9082, 9083, 9084, 9084, 9086, 9086, 9086, 9086, 9089, 9089,
    9090, 9090, 9090, 9095, 9098, 9098, 9108, 9108, 9108, 9108, 9110, 9118, 9121, 9121, 9121, 9121, 9121, 9121, 9121, 9121, 9121, 9121, 9122, 9127,
    9127, 9127, 9127, 9127, 9127, 9127, 9127, 9127, 9129, 9130, 9130, 9130, 9132, 9132, 9135, 9135, 9135, 9137, 9137, 9140, 9142, 9142, 9143, 9143,
    9144, 9144, 9144, 9148, 9148, 9148, 9148, 9149, 9163, 9163, 9164, 9164, 9167, 9167, 9168, 9168, 9168, 9168, 9168, 9168, 9168, 9169, 9169, 9169,
    9169, 9176, 9176, 9177, 9183, 9183, 9183, 9183, 9183, 9183, 9184, 9184, 9184, 9184, 9184, 9184, 9184, 9184, 9188, 9188, 9188, 9189, 9189, 9191,
    9194, 9202, 9202, 9203, 9203, 9206, 9206, 9206, 9206, 9207, 9207, 9207, 9208, 9208, 9209, 9209, 9209, 9210, 9210, 9210, 9211, 9211, 9212, 9216,
    9216, 9216, 9216, 9218, 9218, 9218, 9218, 9218, 9218, 9218, 9221, 9221, 9221, 9226, 9227, 9227, 9227, 9227, 9227, 9227, 9227, 9232, 9238, 9238,
    9238, 9238, 9238, 9238, 9238, 9238, 9238, 9238, 9240, 9240, 9240, 9240, 9246, 9246, 9247, 9249, 9249, 9250, 9252, 9252, 9252, 9252, 9252, 9252,
    9252, 9252, 9252, 9252, 9252, 9252, 9254, 9254, 9254, 9254, 9254, 9254, 9254, 9257, 9257, 9257, 9260, 9260, 9261, 9267, 9268, 9269, 9269, 9269,
    9269, 9269, 9271, 9271, 9271, 9271, 9279, 9279, 9279, 9279, 9279, 9283, 9288, 9289, 9289, 9289, 9291, 9293, 9293, 9293, 9294, 9295, 9295, 9295,
    9295, 9295, 9295, 9295, 9295, 9295, 9295, 9296, 9296, 9299, 9299, 9301, 9304, 9304, 9304, 9304, 9304, 9305, 9313, 9313, 9313, 9313, 9316, 9316,
    9316, 9316, 9316, 9316, 9321, 9321, 9322, 9323, 9325, 9325, 9326, 9326, 9326, 9327, 9327, 9328, 9329, 9331, 9331, 9332, 9337, 9349, 9349, 9350,
    9352, 9354, 9354, 9354, 9354, 9354, 9354, 9354, 9357, 9357, 9357, 9357, 9359, 9359, 9366, 9368, 9368, 9368, 9368, 9369, 9369, 9371, 9372, 9373,
    9374, 9376, 9376, 9376, 9377, 9379, 9381, 9383, 9383, 9383, 9383, 9384, 9384, 9384, 9384, 9384, 9384, 9384, 9384, 9385, 9386, 9386, 9390, 9390,
    9390, 9390, 9391, 9395, 9396, 9396, 9396, 9396, 9396, 9396, 9396, 9396, 9396, 9396, 9397, 9397, 9397, 9397, 9397, 9397, 9399, 9399, 9400, 9401,
    9403, 9403, 9403, 9412, 9412, 9412, 9412, 9413, 9413, 9413, 9414, 9414, 9414, 9416, 9418, 9441, 9442, 9443, 9469, 9469, 9469, 9469, 9469, 9470,
    9470, 9470, 9473, 9473, 9473, 9473, 9474, 9475, 9476, 9476, 9477, 9477, 9477, 9478, 9478, 9478, 9480, 9480, 9480, 9481, 9487, 9487, 9487, 9487,
    9490, 9494, 9494, 9495, 9495, 9495, 9496, 9496, 9496, 9496, 9496, 9496, 9500, 9503, 9503, 9509, 9509, 9509, 9510, 9510, 9510, 9510, 9511, 9513,
    9513, 9514, 9514, 9514, 9514, 9514, 9516, 9517, 9517, 9520, 9520, 9520, 9520, 9520, 9523, 9523, 9523, 9525, 9525, 9526, 9526, 9526, 9528, 9528,
    9528, 9528, 9528, 9528, 9528, 9528, 9528, 9528, 9540, 9540, 9540, 9540, 9540, 9540, 9543, 9543, 9546, 9547, 9547, 9547, 9549, 9549, 9549, 9549,
    9549, 9549, 9550, 9550, 9550, 9554, 9557, 9559, 9565, 9568, 9571, 9571, 9571, 9574, 9575, 9575, 9581, 9581, 9581, 9582, 9582, 9582, 9584, 9584,
    9584, 9584, 9584, 9592, 9597, 9597, 9598, 9600, 9600, 9600, 9602, 9602, 9602, 9603, 9605, 9605, 9606, 9616, 9616, 9616, 9618, 9619, 9621, 9621,
    9621, 9630, 9630, 9630, 9630, 9632, 9632, 9633, 9633, 9634, 9641, 9641, 9642, 9642, 9654, 9654, 9654, 9654, 9657, 9658, 9658, 9658, 9658, 9658,
    9658, 9658, 9659, 9660, 9660, 9660, 9660, 9660, 9663, 9665, 9667, 9673, 9673, 9673, 9674, 9676, 9677, 9677, 9677, 9677, 9679, 9679, 9681, 9681,
    9681, 9684, 9685, 9685, 9685, 9685, 9685, 9685, 9686, 9686, 9686, 9686, 9686, 9690, 9692, 9692, 9692, 9692, 9693, 9694, 9694, 9694, 9694, 9694,
    9695, 9696, 9697, 9697, 9698, 9700, 9700, 9700, 9704, 9704, 9707, 9707, 9720, 9721, 9721, 9721, 9721, 9729, 9736, 9736, 9736, 9738, 9739, 9739,
    9739, 9739, 9739, 9739, 9742, 9744, 9745, 9746, 9746, 9746, 9747, 9747, 9747, 9747, 9747, 9747, 9747, 9747, 9747, 9747, 9747, 9747, 9747, 9748,
    9748, 9752, 9754, 9754, 9754, 9754, 9754, 9755, 9758, 9760, 9760, 9760, 9762, 9762, 9763, 9763, 9764, 9767, 9769, 9770, 9770, 9770, 9770, 9771,
    9771, 9772, 9773, 9773, 9773, 9773, 9773, 9773, 9775, 9776, 9776, 9776, 9776, 9776, 9778, 9778, 9778, 9779, 9779, 9779, 9785, 9785, 9785, 9785,
    9786, 9786, 9787, 9788, 9789, 9793, 9793, 9793, 9793, 9793, 9800, 9800, 9801, 9801, 9801, 9802, 9802, 9804, 9805, 9806, 9806, 9812, 9814, 9815,
    9815, 9815, 9816, 9816, 9817, 9825, 9827, 9827, 9828, 9828, 9828, 9829, 9829, 9829, 9841, 9841, 9841, 9841, 9843, 9843, 9843, 9843, 9846, 9846,
    9846, 9846, 9847, 9847, 9851, 9851, 9852, 9852, 9853, 9853, 9854, 9854, 9854, 9856, 9857, 9857, 9857, 9857, 9858, 9859, 9859, 9859, 9859, 9859,
    9869, 9870, 9870, 9870, 9870, 9870, 9870, 9872, 9872, 9872, 9873, 9876, 9881, 9881, 9882, 9882, 9882, 9882, 9882, 9884, 9891, 9891, 9891, 9891,
    9908, 9908, 9908, 9912, 9912, 9913, 9913, 9913, 9913, 9914, 9914, 9914, 9923, 9923, 9930, 9930, 9930, 9933, 9937, 9937, 9939, 9939, 9939, 9939,
    9939, 9941, 9941, 9942, 9942, 9945, 9945, 9945, 9945, 9945, 9945, 9946, 9954, 9956, 9956, 9956, 9956, 9956, 9956, 9956, 9956, 9956, 9956, 9956,
    9962, 9962, 9962, 9962, 9962, 9962, 9962, 9963, 9964, 9965, 9965, 9965, 9965, 9966, 9971, 9973, 9973, 9973, 9973, 9973, 9973, 9973, 9973, 9973,
    9974, 9974, 9974, 9977, 9979, 9984, 9984, 9984, 9985, 9986, 9986, 9986, 9986, 9986, 9994, 9997, 9997, 9997, 9997, 9997, 9997, 10007, 10007, 10007,
    10008, 10015, 10015, 10015, 10015, 10015, 10017, 10017, 10018, 10018, 10018, 10022, 10024, 10028, 10028, 10028, 10028, 10029, 10029, 10029, 10029, 10035, 10046, 10046,
    10050, 10056, 10056, 10056, 10056, 10056, 10056, 10056, 10057, 10065, 10065, 10065, 10065, 10065, 10065, 10065, 10066, 10066, 10068, 10069, 10069, 10069, 10070, 10070,
    10070, 10070, 10070, 10070, 10076, 10076, 10076, 10076, 10077, 10078, 10078, 10078, 10078, 10080, 10080, 10080, 10080, 10086, 10087, 10087, 10087, 10087, 10087, 10089,
    10089, 10089, 10089, 10089, 10089, 10090, 10090, 10090, 10091, 10091, 10091, 10091, 10091, 10093, 10093, 10093, 10093, 10093, 10094, 10095, 10095, 10095, 10095, 10095,
    10095, 10095, 10095, 10095, 10095, 10119, 10119, 10119, 10119, 10120, 10123, 10123, 10123, 10123, 10123, 10123, 10123, 10124, 10124, 10128, 10128, 10128, 10128, 10129,
    10129, 10130, 10130, 10130, 10130, 10132, 10135, 10135, 10135, 10135, 10136, 10136, 10137, 10137, 10137, 10137, 10140, 10140, 10144, 10144, 10144, 10144, 10146, 10146,
    10146, 10146, 10148, 10148, 10153, 10155, 10155, 10155, 10157, 10157, 10157, 10157, 10157, 10159, 10159, 10159, 10167, 10167, 10167, 10168, 10171, 10173, 10173, 10173,
    10173, 10173, 10173, 10205, 10205, 10205, 10206, 10208, 10208, 10208, 10208, 10208, 10208, 10208, 10209, 10211, 10211, 10211, 10214, 10214, 10214, 10214, 10215, 10215,
    10215, 10216, 10218, 10218, 10220, 10222, 10224, 10224, 10224, 10226, 10226, 10226, 10226, 10228, 10228, 10228, 10229, 10229, 10229, 10229, 10229, 10230, 10230, 10230,
    10230, 10230, 10232, 10236, 10236, 10239, 10248, 10248, 10248, 10248, 10249, 10249, 10249, 10249, 10249, 10249, 10249, 10253, 10258, 10259, 10263, 10263, 10263, 10263,
    10264, 10264, 10270, 10270, 10270, 10270, 10274, 10275, 10278, 10278, 10278, 10278, 10278, 10279, 10280, 10281, 10281, 10281, 10283, 10283, 10285, 10285, 10285, 10285,
    10289, 10289, 10289, 10289, 10289, 10289, 10292, 10292, 10292, 10292, 10292, 10295, 10295, 10295, 10295, 10295, 10295, 10295, 10296, 10299, 10300, 10303, 10303, 10304,
    10304, 10308, 10308, 10308, 10308, 10308, 10311, 10311, 10312, 10312, 10312, 10313, 10313, 10314, 10315, 10316, 10337, 10337, 10339, 10339, 10340, 10341, 10341, 10341,
    10341, 10343, 10343, 10343, 10343, 10344, 10345, 10346, 10350, 10350, 10350, 10351, 10353, 10354, 10354, 10354, 10354, 10354, 10356, 10358, 10358, 10358, 10360, 10361,
    10362, 10362, 10362, 10362, 10362, 10362, 10362, 10362, 10364, 10364, 10364, 10364, 10366, 10366, 10366, 10366, 10367, 10368, 10368, 10368, 10368, 10368, 10368, 10368,
    10368, 10369, 10372, 10372, 10372, 10385, 10385, 10385, 10385, 10388, 10396, 10397, 10397, 10397, 10398, 10398, 10398, 10398, 10398, 10398, 10402, 10402, 10402, 10403,
    10404, 10407, 10407, 10407, 10407, 10407, 10407, 10407, 10408, 10408, 10408, 10408, 10409, 10410, 10410, 10410, 10414, 10414, 10414, 10414, 10414, 10416, 10416, 10416,
    10418, 10418, 10418, 10418, 10418, 10418, 10418, 10418, 10418, 10426, 10426, 10439, 10439, 10447, 10447, 10450, 10458, 10458, 10458, 10459, 10459, 10460, 10460, 10460,
    10460, 10463, 10465, 10465, 10466, 10466, 10466, 10467, 10471, 10471, 10471, 10472, 10473, 10473, 10473, 10473, 10473, 10473, 10475, 10475, 10475, 10476, 10476, 10478,
    10480, 10482, 10482, 10482, 10482, 10482, 10500, 10501, 10501, 10502, 10502, 10502, 10502, 10503, 10505, 10505, 10505, 10505, 10505, 10510, 10510, 10511, 10514, 10515,
    10515, 10515, 10515, 10515, 10515, 10515, 10515, 10515, 10515, 10515, 10515, 10515, 10517, 10518, 10518, 10518, 10518, 10519, 10520, 10520, 10524, 10524, 10525, 10526,
    10526, 10526, 10526, 10526, 10526, 10527, 10531, 10534, 10534, 10534, 10534, 10539, 10541, 10541, 10541, 10542, 10542, 10542, 10543, 10543, 10548, 10562, 10563, 10563,
    10563, 10563, 10563, 10563, 10563, 10563, 10563, 10563, 10563, 10564, 10564, 10564, 10564, 10565, 10566, 10569, 10569, 10579, 10579, 10579, 10580, 10580, 10580, 10580,
    10580, 10580, 10581, 10581, 10581, 10581, 10581, 10581, 10582, 10582, 10589, 10589, 10589, 10589, 10590, 10590, 10590, 10592, 10592, 10592, 10593, 10593, 10593, 10593,
    10593, 10594, 10595, 10595, 10595, 10598, 10598, 10598, 10598, 10599, 10600, 10600, 10600, 10600, 10600, 10601, 10601, 10601, 10601, 10601, 10608, 10608, 10608, 10609,
    10609, 10610, 10610, 10610, 10610, 10610, 10611, 10611, 10611, 10617, 10617, 10623, 10623, 10625, 10625, 10626, 10626, 10626, 10626, 10626, 10626, 10626, 10627, 10627,
    10627, 10627, 10627, 10627, 10627, 10627, 10628, 10628, 10629, 10629, 10630, 10630, 10633, 10633, 10633, 10633, 10633, 10634, 10637, 10637, 10637, 10637, 10638, 10639,
    10639, 10639, 10640, 10640, 10640, 10652, 10652, 10652, 10653, 10653, 10653, 10654, 10654, 10654, 10655, 10655, 10655, 10655, 10660, 10660, 10660, 10661, 10665, 10665,
    10667, 10667, 10667, 10667, 10667, 10667, 10675, 10676, 10678, 10678, 10679, 10682, 10682, 10682, 10682, 10683, 10683, 10684, 10684, 10684, 10684, 10684, 10684, 10685,
    10686, 10686, 10687, 10687, 10692, 10692, 10692, 10692, 10692, 10692, 10692, 10692, 10694, 10694, 10734, 10734, 10738, 10738, 10738, 10742, 10743, 10744, 10744, 10745,
    10745, 10746, 10746, 10746, 10746, 10752, 10753, 10753, 10753, 10758, 10758, 10758, 10758, 10766, 10767, 10767, 10770, 10771, 10773, 10773, 10773, 10773, 10773, 10773,
    10773, 10775, 10780, 10793, 10793, 10793, 10796, 10796, 10796, 10797, 10798, 10798, 10798, 10798, 10799, 10799, 10799, 10799, 10799, 10799, 10800, 10800, 10801, 10801,
    10802, 10802, 10802, 10802, 10803, 10803, 10806, 10806, 10813, 10813, 10813, 10813, 10813, 10813, 10814, 10814, 10814, 10814, 10814, 10814, 10814, 10814, 10814, 10815,
    10815, 10815, 10815, 10815, 10815, 10815, 10815, 10815, 10815, 10818, 10820, 10831, 10840, 10840, 10840, 10840, 10840, 10840, 10840, 10840, 10865, 10865, 10865, 10868,
    10879, 10879, 10879, 10880, 10881, 10881, 10881, 10882, 10882, 10882, 10883, 10886, 10890, 10894, 10895, 10895, 10895, 10895, 10895, 10895, 10900, 10903, 10903, 10903,
    10903, 10903, 10903, 10904, 10904, 10904, 10904, 10904, 10907, 10923, 10923, 10923, 10923, 10923, 10925, 10925, 10925, 10927, 10939, 10939, 10942, 10942, 10942, 10951,
    10953, 10953, 10953, 10953, 10968, 10969, 10969, 10969, 10970, 10976, 10976, 10976, 10976, 10976, 10976, 10976, 10976, 10976, 10976, 10976, 10976, 10976, 10976, 10979,
    10979, 10988, 10989, 10989, 11012, 11013, 11013, 11013, 11013, 11013, 11013, 11014, 11014, 11014, 11015, 11017, 11017, 11017, 11020, 11020, 11020, 11020, 11020, 11033,
    11038, 11038, 11038, 11043, 11043, 11043, 11043, 11049, 11049, 11049, 11049, 11050, 11050, 11052, 11053, 11054, 11055, 11062, 11062, 11062, 11063, 11065, 11065, 11065,
    11065, 11065, 11066, 11066, 11066, 11066, 11066, 11066, 11066, 11066, 11075, 11075, 11075, 11077, 11077, 11077, 11077, 11077, 11077, 11080, 11081, 11081, 11082, 11082,
    11082, 11082, 11083, 11083, 11083, 11083, 11084, 11085, 11089, 11090, 11090, 11108, 11108, 11109, 11109, 11110, 11110, 11112, 11112, 11112, 11112, 11112, 11113, 11113,
    11113, 11113, 11113, 11114, 11115, 11115, 11115, 11115, 11115, 11115, 11115, 11118, 11120, 11120, 11120, 11122, 11123, 11125, 11125, 11125, 11128, 11128, 11128, 11128,
    11128, 11129, 11129, 11129, 11134, 11135, 11135, 11135, 11136, 11138, 11139, 11140, 11140, 11140, 11140, 11140, 11140, 11140, 11140, 11140, 11140, 11140, 11140, 11140,
    11140, 11140, 11140, 11140, 11142, 11142, 11142, 11142, 11142, 11142, 11142, 11143, 11144, 11144, 11144, 11144, 11146, 11147, 11150, 11150, 11150, 11151, 11151, 11154,
    11154, 11154, 11154, 11156, 11156, 11156, 11157, 11157, 11158, 11170, 11170, 11170, 11171, 11171, 11173, 11174, 11174, 11174, 11174, 11176, 11177, 11177, 11178, 11178,
    11187, 11188, 11188, 11188, 11188, 11190, 11192, 11193, 11208, 11208, 11208, 11211, 11211, 11211, 11212, 11212, 11212, 11212, 11215, 11215, 11220, 11222, 11227, 11227,
    11227, 11227, 11227, 11230, 11230, 11230, 11232, 11234, 11234, 11234, 11240, 11240, 11240, 11240, 11245, 11246, 11248, 11248, 11248, 11248, 11248, 11249, 11249, 11249,
    11249, 11250, 11251, 11251, 11253, 11254, 11254, 11254, 11264, 11264, 11264, 11264, 11267, 11267, 11267, 11267, 11267, 11267, 11269, 11269, 11269, 11269, 11269, 11269,
    11269, 11269, 11269, 11269, 11270, 11270, 11270, 11270, 11278, 11278, 11279, 11279, 11288, 11289, 11289, 11289, 11292, 11292, 11292, 11293, 11293, 11293, 11293, 11293,
    11298, 11299, 11299, 11303, 11303, 11305, 11306, 11307, 11308, 11308, 11309, 11310, 11310, 11310, 11313, 11321, 11321, 11322, 11324, 11327, 11327, 11327, 11327, 11328,
    11329, 11329, 11329, 11329, 11329, 11332, 11338, 11338, 11341, 11343, 11343, 11343, 11344, 11344, 11344, 11344, 11346, 11347, 11347, 11351, 11351, 11352, 11352, 11354,
    11354, 11354, 11354, 11354, 11354, 11358, 11358, 11376, 11376, 11376, 11384, 11385, 11390, 11390, 11391, 11391, 11391, 11391, 11391, 11391, 11391, 11392, 11392, 11392,
    11392, 11411, 11412, 11419, 11420, 11514, 11514, 11514, 11514, 11514, 11514, 11515, 11515, 11515, 11515, 11518, 11519, 11519, 11519, 11519, 11522, 11523, 11523, 11523,
    11523, 11528, 11528, 11528, 11528, 11528, 11529, 11529, 11529, 11529, 11529, 11529, 11530, 11531, 11532, 11532, 11536, 11536, 11536, 11540, 11540, 11540, 11540, 11540,
    11548, 11548, 11549, 11549, 11549, 11549, 11549, 11550, 11550, 11550, 11550, 11550, 11551, 11551, 11552, 11553, 11560, 11560, 11561, 11561, 11561, 11568, 11573, 11573,
    11573, 11575, 11575, 11575, 11575, 11576, 11580, 11580, 11580, 11580, 11580, 11581, 11581, 11581, 11581, 11581, 11586, 11591, 11591, 11591, 11591, 11591, 11591, 11591,
    11591, 11593, 11593, 11593, 11593, 11593, 11593, 11593, 11605, 11608, 11608, 11608, 11610, 11612, 11612, 11618, 11618, 11618, 11620, 11621, 11622, 11622, 11622, 11623,
    11623, 11623, 11623, 11623, 11623, 11623, 11623, 11624, 11624, 11624, 11624, 11624, 11625, 11625, 11629, 11629, 11629, 11629, 11629, 11629, 11645, 11645, 11645, 11645,
    11645, 11645, 11645, 11645, 11645, 11646, 11648, 11649, 11649, 11649, 11651, 11651, 11681, 11681, 11681, 11682, 11682, 11693, 11693, 11693, 11693, 11693, 11693, 11697,
    11697, 11697, 11697, 11697, 11697, 11700, 11704, 11704, 11704, 11704, 11704, 11705, 11706, 11706, 11706, 11708, 11708, 11708, 11709, 11711, 11711, 11714, 11714, 11714,
    11717, 11717, 11717, 11719, 11724, 11725, 11726, 11726, 11726, 11727, 11727, 11727, 11731, 11731, 11735, 11735, 11735, 11738, 11738, 11740, 11740, 11742, 11742, 11742,
    11742, 11742, 11742, 11742, 11746, 11747, 11747, 11749, 11749, 11754, 11754, 11754, 11754, 11754, 11756, 11756, 11759, 11759, 11760, 11762, 11762, 11764, 11764, 11764,
    11765, 11765, 11765, 11765, 11766, 11767, 11767, 11773, 11773, 11774, 11774, 11774, 11774, 11774, 11776, 11776, 11776, 11784, 11785, 11786, 11786, 11786, 11786, 11786,
    11786, 11789, 11789, 11790, 11791, 11791, 11791, 11798, 11798, 11799, 11799, 11799, 11800, 11806, 11807, 11807, 11807, 11808, 11816, 11816, 11816, 11816, 11816, 11816,
    11816, 11821, 11821, 11821, 11821, 11822, 11822, 11822, 11822, 11823, 11823, 11824, 11825, 11825, 11825, 11825, 11828, 11829, 11833, 11833, 11833, 11833, 11833, 11836,
    11836, 11836, 11836, 11836, 11847, 11847, 11848, 11848, 11848, 11848, 11848, 11848, 11848, 11848, 11848, 11848, 11849, 11850, 11850, 11850, 11850, 11850, 11850, 11850,
    11851, 11851, 11851, 11853, 11853, 11856, 11856, 11857, 11857, 11857, 11857, 11859, 11859, 11859, 11859, 11859, 11859, 11859, 11866, 11866, 11866, 11866, 11867, 11868,
    11868, 11868, 11868, 11868, 11868, 11868, 11869, 11869, 11871, 11872, 11872, 11885, 11885, 11885, 11885, 11923, 11923, 11923, 11923, 11924, 11924, 11927, 11927, 11927,
    11928, 11928, 11928, 11928, 11928, 11928, 11929, 11929, 11930, 11931, 11932, 11934, 11934, 11935, 11935, 11935, 11935, 11935, 11937, 11937, 11938, 11939, 11940, 11941,
    11941, 11942, 11942, 11943, 11943, 11944, 11945, 11945, 11945, 11945, 11946, 11946, 11947, 11948, 11948, 11955, 11955, 11955, 11957, 11957, 11957, 11957, 11957, 11958,
    11964, 11965, 11966, 11966, 11966, 11971, 11971, 11971, 11971, 11971, 11972, 11972, 11972, 11972, 11972, 11975, 11983, 11984, 11997, 11997, 11998, 11998, 11998, 11998,
    11998, 12000, 12000, 12000, 12000, 12000, 12006, 12007, 12007, 12007, 12007, 12008, 12008, 12009, 12009, 12010, 12010, 12010, 12012, 12013, 12013, 12013, 12020, 12021,
    12021, 12021, 12021, 12022, 12023, 12031, 12031, 12032, 12036, 12038, 12038, 12039, 12039, 12039, 12039, 12039, 12039, 12040, 12040, 12040, 12040, 12041, 12043, 12043,
    12045, 12045, 12045, 12045, 12045, 12047, 12050, 12051, 12051, 12051, 12051, 12051, 12052, 12052, 12052, 12052, 12056, 12056, 12057, 12057, 12058, 12058, 12058, 12058,
    12059, 12059, 12059, 12059, 12068, 12069, 12070, 12070, 12070, 12072, 12072, 12072, 12072, 12072, 12073, 12074, 12074, 12076, 12077, 12079, 12079, 12080, 12080, 12087,
    12090, 12093, 12093, 12095, 12095, 12095, 12101, 12101, 12102, 12102, 12102, 12102, 12102, 12102, 12102, 12102, 12102, 12102, 12103, 12103, 12103, 12112, 12112, 12115,
    12115, 12115, 12115, 12115, 12115, 12115, 12115, 12116, 12116, 12116, 12117, 12118, 12118, 12118, 12119, 12119, 12120, 12120, 12120, 12120, 12120, 12120, 12120, 12120,
    12120, 12120, 12120, 12120, 12121, 12122, 12122, 12124, 12124, 12126, 12129, 12129, 12129, 12130, 12130, 12135, 12135, 12135, 12135, 12136, 12136, 12136, 12136, 12136,
    12137, 12137, 12142, 12147, 12151, 12151, 12151, 12151, 12151, 12151, 12153, 12154, 12157, 12157, 12157, 12164, 12164, 12164, 12165, 12175, 12175, 12175, 12176, 12176,
    12178, 12179, 12179, 12179, 12179, 12180, 12182, 12185, 12185, 12185, 12185, 12185, 12185, 12185, 12190, 12191, 12191, 12191, 12191, 12191, 12191, 12191, 12191, 12192,
    12192, 12192, 12192, 12195, 12211, 12211, 12211, 12211, 12211, 12216, 12216, 12216, 12216, 12216, 12217, 12217, 12217, 12217, 12218, 12218, 12218, 12219, 12219, 12219,
    12228, 12228, 12228, 12228, 12230, 12230, 12232, 12232, 12233, 12233, 12233, 12240, 12240, 12242, 12243, 12243, 12243, 12243, 12243, 12245, 12254, 12254, 12255, 12255,
    12255, 12259, 12259, 12259, 12259, 12259, 12259, 12260, 12260, 12265, 12265, 12266, 12267, 12267, 12267, 12267, 12267, 12267, 12267, 12267, 12268, 12268, 12268, 12269,
    12270, 12270, 12270, 12271, 12273, 12273, 12306, 12307, 12308, 12308, 12308, 12310, 12313, 12313, 12313, 12315, 12315, 12315, 12315, 12316, 12316, 12317, 12317, 12317,
    12317, 12317, 12317, 12317, 12318, 12318, 12318, 12318, 12320, 12320, 12320, 12321, 12321, 12321, 12321, 12321, 12321, 12321, 12336, 12336, 12336, 12336, 12336, 12336,
    12336, 12336, 12338, 12339, 12339, 12359, 12359, 12359, 12359, 12364, 12372, 12372, 12400, 12400, 12401, 12401, 12401, 12401, 12408, 12408, 12408, 12408, 12408, 12408,
    12408, 12408, 12412, 12412, 12412, 12412, 12413, 12415, 12415, 12415, 12415, 12415, 12415, 12415, 12415, 12419, 12420, 12420, 12420, 12420, 12420, 12421, 12424, 12424,
    12429, 12429, 12429, 12429, 12430, 12430, 12438, 12438, 12440, 12442, 12443, 12443, 12443, 12443, 12443, 12443, 12443, 12445, 12448, 12448, 12450, 12450, 12450, 12450,
    12450, 12450, 12465, 12468, 12468, 12468, 12468, 12468, 12469, 12470, 12470, 12470, 12471, 12474, 12474, 12474, 12474, 12487, 12488, 12488, 12488, 12489, 12491, 12493,
    12493, 12493, 12493, 12503, 12503, 12503, 12503, 12504, 12505, 12505, 12505, 12505, 12506, 12508, 12509, 12509, 12509, 12509, 12509, 12509, 12510, 12513, 12514, 12514,
    12514, 12516, 12516, 12516, 12521, 12533, 12533, 12533, 12533, 12534, 12534, 12534, 12535, 12536, 12540, 12540, 12541, 12541, 12542, 12543, 12545, 12545, 12545, 12545,
    12545, 12547, 12547, 12547, 12547, 12547, 12547, 12549, 12550, 12552, 12553, 12555, 12555, 12556, 12556, 12556, 12558, 12558, 12561, 12561, 12561, 12566, 12568, 12580,
    12581, 12582, 12587, 12587, 12589, 12599, 12599, 12599, 12600, 12600, 12600, 12600, 12602, 12603, 12604, 12605, 12605, 12605, 12605, 12608, 12609, 12609, 12609, 12610,
    12610, 12610, 12610, 12616, 12616, 12616, 12616, 12622, 12623, 12623, 12623, 12625, 12625, 12625, 12625, 12625, 12625, 12625, 12625, 12625, 12625, 12626, 12632, 12633,
    12633, 12633, 12633, 12633, 12633, 12633, 12633, 12633, 12633, 12633, 12633, 12633, 12633, 12633, 12633, 12634, 12634, 12634, 12634, 12634, 12634, 12634, 12634, 12634,
    12635, 12635, 12635, 12635, 12636, 12636, 12636, 12636, 12638, 12638, 12638, 12638, 12639, 12642, 12643, 12643, 12643, 12643, 12643, 12643, 12647, 12648, 12648, 12648,
    12648, 12654, 12672, 12672, 12684, 12686, 12686, 12686, 12686, 12686, 12687, 12687, 12687, 12688, 12688, 12689, 12694, 12694, 12694, 12694, 12696, 12696, 12699, 12699,
    12701, 12701, 12701, 12701, 12701, 12701, 12701, 12702, 12702, 12702, 12704, 12706, 12706, 12709, 12709, 12709, 12709, 12709, 12709, 12709, 12709, 12710, 12711, 12711,
    12712, 12712, 12713, 12714, 12714, 12714, 12731, 12732, 12732, 12734, 12734, 12734, 12734, 12743, 12743, 12750, 12750, 12750, 12750, 12751, 12751, 12751, 12751, 12755,
    12756, 12759, 12759, 12759, 12770, 12770, 12770, 12770, 12770, 12770, 12771, 12771, 12771, 12771, 12772, 12772, 12776, 12781, 12781, 12784, 12788, 12789, 12789, 12789,
    12789, 12789, 12793, 12797, 12798, 12799, 12800, 12801, 12801, 12801, 12802, 12802, 12802, 12802, 12802, 12802, 12802, 12803, 12803, 12803, 12803, 12806, 12806, 12806,
    12807, 12807, 12807, 12807, 12807, 12810, 12810, 12822, 12825, 12831, 12832, 12832, 12836, 12837, 12837, 12841, 12841, 12845, 12845, 12845, 12845, 12845, 12845, 12845,
    12845, 12845, 12845, 12845, 12845, 12845, 12845, 12845, 12845, 12845, 12848, 12850, 12850, 12850, 12866, 12867, 12867, 12867, 12867, 12867, 12867, 12867, 12868, 12868,
    12872, 12872, 12872, 12872, 12872, 12872, 12875, 12875, 12875, 12876, 12876, 12876, 12876, 12876, 12876, 12876, 12876, 12877, 12877, 12879, 12879, 12879, 12880, 12881,
    12883, 12883, 12884, 12884, 12884, 12886, 12886, 12886, 12886, 12890, 12896, 12896, 12896, 12896, 12896, 12896, 12897, 12897, 12897, 12900, 12900, 12901, 12901, 12901,
    12902, 12902, 12902, 12902, 12904, 12904, 12914, 12917, 12919, 12919, 12919, 12920, 12920, 12920, 12920, 12920, 12920, 12920, 12920, 12920, 12920, 12924, 12928, 12928,
    12928, 12932, 12932, 12932, 12932, 12934, 12935, 12935, 12935, 12936, 12936, 12936, 12938, 12938, 12938, 12939, 12939, 12939, 12940, 12940, 12940, 12940, 12940, 12940,
    12940, 12940, 12940, 12940, 12940, 12940, 12946, 12946, 12946, 12946, 12948, 12948, 12948, 12948, 12948, 12950, 12950, 12950, 12950, 12951, 12951, 12951, 12951, 12951,
    12951, 12951, 12951, 12951, 12951, 12951, 12951, 12951, 12951, 12951, 12953, 12954, 12955, 12955, 12955, 12955, 12961, 12965, 12965, 12965, 12965, 12965, 12965, 12969,
    12969, 12969, 12969, 12969, 12969, 12973, 12973, 12974, 12974, 12974, 12974, 12974, 12974, 12974, 12974, 12976, 12981, 12981, 12981, 12982, 12983, 12983, 12983, 12983,
    12983, 12983, 12983, 12983, 12984, 12984, 12985, 12986, 12988, 12988, 12990, 12991, 12991, 12992, 12992, 12992, 12993, 12996, 12996, 12996, 12996, 12996, 12996, 12997,
    13024, 13024, 13024, 13024, 13024, 13024, 13024, 13025, 13025, 13031, 13032, 13033, 13033, 13034, 13034, 13034, 13034, 13034, 13035, 13038, 13038, 13038, 13038, 13039,
    13039, 13040, 13040, 13041, 13041, 13053, 13053, 13053, 13055, 13055, 13055, 13055, 13055, 13056, 13056, 13058, 13058, 13058, 13058, 13058, 13058, 13058, 13058, 13058,
    13059, 13059, 13062, 13062, 13062, 13063, 13063, 13064, 13064, 13064, 13066, 13066, 13066, 13067, 13067, 13067, 13068, 13068, 13069, 13070, 13070, 13073, 13074, 13074,
    13074, 13074, 13077, 13077, 13083, 13083, 13084, 13084, 13091, 13091, 13091, 13092, 13092, 13098, 13100, 13100, 13100, 13100, 13109, 13109, 13109, 13109, 13109, 13109,
    13109, 13109, 13109, 13109, 13110, 13110, 13110, 13110, 13110, 13110, 13110, 13111, 13126, 13126, 13131, 13131, 13131, 13131, 13132, 13132, 13136, 13144, 13146, 13146,
    13149, 13150, 13151, 13151, 13152, 13152, 13152, 13154, 13156, 13156, 13156, 13157, 13157, 13158, 13158, 13158, 13158, 13158, 13158, 13158, 13158, 13158, 13158, 13158,
    13159, 13160, 13162, 13163, 13163, 13165, 13166, 13167, 13169, 13170, 13170, 13170, 13170, 13170, 13170, 13170, 13171, 13171, 13171, 13172, 13175, 13176, 13176, 13176,
    13177, 13177, 13177, 13179, 13179, 13179, 13179, 13179, 13180, 13186, 13190, 13190, 13190, 13192, 13192, 13193, 13195, 13195, 13195, 13196, 13197, 13205, 13205, 13215,
    13290, 13290, 13290, 13290, 13291, 13291, 13291, 13294, 13296, 13296, 13296, 13297, 13298, 13298, 13298, 13300, 13300, 13300, 13300, 13300, 13300, 13301, 13302, 13302,
    13302, 13302, 13302, 13302, 13302, 13304, 13309, 13309, 13309, 13309, 13309, 13309, 13309, 13310, 13310, 13310, 13310, 13310, 13310, 13310, 13313, 13313, 13313, 13313,
    13313, 13315, 13315, 13324, 13325, 13332, 13332, 13333, 13333, 13334, 13334, 13334, 13334, 13336, 13336, 13336, 13336, 13336, 13336, 13337, 13340, 13341, 13341, 13342,
    13342, 13342, 13342, 13347, 13353, 13353, 13361, 13361, 13361, 13361, 13363, 13363, 13363, 13363, 13363, 13363, 13367, 13367, 13370, 13370, 13389, 13390, 13390, 13390,
    13390, 13390, 13390, 13390, 13392, 13392, 13394, 13394, 13394, 13395, 13395, 13395, 13402, 13402, 13402, 13403, 13404, 13404, 13404, 13404, 13418, 13418, 13420, 13420,
    13421, 13421, 13421, 13421, 13421, 13421, 13421, 13421, 13421, 13421, 13421, 13422, 13422, 13422, 13422, 13422, 13423, 13423, 13423, 13423, 13424, 13426, 13427, 13427,
    13427, 13428, 13428, 13429, 13429, 13429, 13429, 13429, 13429, 13430, 13430, 13431, 13431, 13431, 13432, 13432, 13432, 13432, 13432, 13432, 13453, 13454, 13454, 13454,
    13454, 13454, 13454, 13455, 13455, 13455, 13455, 13455, 13457, 13457, 13457, 13457, 13460, 13470, 13472, 13472, 13475, 13475, 13475, 13475, 13475, 13475, 13475, 13475,
    13476, 13478, 13478, 13478, 13478, 13480, 13480, 13480, 13480, 13481, 13486, 13486, 13486, 13488, 13489, 13489, 13489, 13489, 13489, 13490, 13491, 13491, 13496, 13497,
    13529, 13529, 13530, 13530, 13532, 13533, 13533, 13535, 13535, 13535, 13537, 13538, 13538, 13538, 13538, 13539, 13540, 13540, 13540, 13541, 13542, 13542, 13542, 13542,
    13542, 13544, 13550, 13550, 13551, 13551, 13551, 13551, 13552, 13552, 13553, 13556, 13556, 13556, 13556, 13557, 13559, 13559, 13559, 13559, 13559, 13559, 13559, 13559,
    13559, 13559, 13561, 13562, 13562, 13566, 13566, 13566, 13567, 13567, 13567, 13567, 13567, 13567, 13567, 13567, 13567, 13567, 13568, 13568, 13568, 13568, 13568, 13568,
    13569, 13573, 13577, 13579, 13589, 13589, 13589, 13589, 13589, 13589, 13589, 13589, 13589, 13589, 13589, 13589, 13589, 13589, 13589, 13589, 13589, 13591, 13592, 13592,
    13593, 13593, 13595, 13597, 13597, 13597, 13597, 13598, 13598, 13598, 13599, 13601, 13601, 13601, 13601, 13604, 13617, 13618, 13618, 13618, 13621, 13621, 13621, 13621,
    13625, 13625, 13626, 13626, 13626, 13626, 13626, 13628, 13628, 13628, 13628, 13628, 13628, 13628, 13628, 13628, 13628, 13628, 13629, 13645, 13646, 13646, 13650, 13650,
    13650, 13650, 13652, 13652, 13653, 13653, 13655, 13656, 13656, 13656, 13676, 13676, 13676, 13676, 13679, 13679, 13679, 13680, 13680, 13681, 13681, 13681, 13681, 13689,
    13689, 13689, 13689, 13689, 13690, 13690, 13691, 13703, 13704, 13704, 13704, 13704, 13705, 13705, 13706, 13707, 13708, 13708, 13708, 13708, 13708, 13708, 13708, 13708,
    13708, 13708, 13708, 13709, 13709, 13709, 13719, 13720, 13720, 13721, 13721, 13723, 13723, 13723, 13724, 13727, 13727, 13727, 13727, 13728, 13728, 13728, 13728, 13728,
    13728, 13729, 13729, 13729, 13729, 13729, 13754, 13754, 13755, 13758, 13758, 13758, 13758, 13759, 13759, 13760, 13760, 13760, 13761, 13762, 13772, 13772, 13772, 13772,
    13773, 13774, 13775, 13777, 13777, 13777, 13777, 13777, 13777, 13777, 13777, 13778, 13778, 13778, 13782, 13782, 13782, 13782, 13782, 13782, 13782, 13782, 13782, 13782,
    13783, 13783, 13784, 13788, 13788, 13788, 13788, 13788, 13788, 13788, 13788, 13789, 13789, 13789, 13789, 13789, 13791, 13791, 13791, 13793, 13793, 13797, 13797, 13797,
    13799, 13801, 13801, 13801, 13801, 13801, 13801, 13801, 13802, 13802, 13806, 13806, 13806, 13806, 13807, 13812, 13813, 13813, 13814, 13815, 13815, 13816, 13818, 13818,
    13818, 13818, 13818, 13818, 13818, 13818, 13818, 13818, 13820, 13822, 13822, 13822, 13822, 13822, 13822, 13822, 13822, 13822, 13822, 13822, 13826, 13832, 13832, 13832,
    13832, 13832, 13832, 13834, 13835, 13835, 13836, 13841, 13841, 13841, 13841, 13841, 13841, 13841, 13841, 13841, 13844, 13844, 13848, 13848, 13849, 13850, 13851, 13851,
    13852, 13852, 13852, 13852, 13854, 13854, 13854, 13856, 13856, 13856, 13856, 13856, 13857, 13857, 13857, 13857, 13857, 13858, 13859, 13859, 13859, 13859, 13859, 13859,
    13876, 13879, 13879, 13879, 13879, 13879, 13879, 13884, 13885, 13888, 13891, 13894, 13897, 13897, 13904, 13904, 13904, 13904, 13904, 13904, 13909, 13909, 13909, 13909,
    13911, 13911, 13911, 13911, 13911, 13911, 13911, 13911, 13912, 13912, 13917, 13917, 13917, 13917, 13917, 13917, 13917, 13917, 13917, 13917, 13917, 13917, 13933, 13933,
    13933, 13933, 13933, 13934, 13935, 13935, 13939, 13939, 13939, 13942, 13942, 13942, 13942, 13942, 13942, 13947, 13947, 13960, 13961, 13964, 13964, 13964, 13965, 13967,
    13968, 13968, 13968, 13968, 13968, 13968, 13968, 13968, 13968, 13970, 13970, 13970, 13970, 13970, 13971, 13971, 13971, 13971, 13973, 13973, 13973, 13974, 13974, 13974,
    13975, 13976, 13976, 13976, 13976, 13976, 13979, 13979, 13979, 13979, 13979, 13979, 13979, 13980, 13980, 13980, 13980, 13996, 13998, 13998, 13999, 13999, 13999, 14001,
    14007, 14009, 14009, 14009, 14009, 14009, 14009, 14009, 14009, 14010, 14010, 14010, 14010, 14010, 14015, 14016, 14016, 14016, 14016, 14016, 14016, 14017, 14019, 14019,
    14019, 14019, 14019, 14019, 14019, 14019, 14019, 14020, 14021, 14021, 14021, 14022, 14023, 14024, 14024, 14024, 14024, 14025, 14025, 14025, 14026, 14027, 14027, 14027,
    14027, 14035, 14036, 14036, 14036, 14036, 14037, 14039, 14042, 14042, 14048, 14049, 14050, 14050, 14050, 14050, 14050, 14050, 14051, 14051, 14051, 14051, 14051, 14054,
    14054, 14055, 14055, 14066, 14066, 14066, 14066, 14070, 14070, 14070, 14071, 14071, 14071, 14071, 14071, 14072, 14072, 14072, 14072, 14075, 14075, 14075, 14087, 14088,
    14089, 14090, 14091, 14091, 14091, 14092, 14092, 14094, 14094, 14095, 14095, 14095, 14095, 14095, 14096, 14096, 14099, 14099, 14099, 14099, 14100, 14100, 14100, 14104,
    14106, 14106, 14106, 14127, 14127, 14127, 14127, 14127, 14130, 14131, 14133, 14135, 14140, 14140, 14140, 14140, 14140, 14140, 14140, 14140, 14140, 14141, 14141, 14141,
    14141, 14141, 14141, 14143, 14143, 14143, 14143, 14145, 14145, 14147, 14147, 14147, 14147, 14147, 14149, 14149, 14149, 14149, 14149, 14152, 14153, 14153, 14154, 14155,
    14157, 14158, 14159, 14160, 14160, 14160, 14162, 14163, 14164, 14164, 14166, 14166, 14167, 14167, 14173, 14173, 14178, 14178, 14178, 14178, 14178, 14178, 14183, 14183,
    14183, 14186, 14186, 14186, 14186, 14192, 14192, 14193, 14201, 14201, 14201, 14201, 14201, 14204, 14204, 14204, 14205, 14205, 14205, 14206, 14207, 14207, 14207, 14208,
    14208, 14208, 14208, 14208, 14208, 14213, 14213, 14214, 14214, 14214, 14214, 14215, 14216, 14217, 14217, 14217, 14217, 14217, 14217, 14217, 14217, 14217, 14226, 14226,
    14226, 14226, 14233, 14234, 14237, 14237, 14237, 14237, 14237, 14237, 14237, 14237, 14240, 14240, 14240, 14240, 14240, 14240, 14240, 14240, 14240, 14240, 14240, 14240,
    14242, 14242, 14242, 14244, 14245, 14245, 14265, 14265, 14265, 14265, 14271, 14271, 14271, 14278, 14278, 14280, 14280, 14280, 14289, 14289, 14289, 14289, 14289, 14297,
    14297, 14303, 14303, 14305, 14305, 14307, 14307, 14307, 14307, 14310, 14310, 14310, 14310, 14310, 14310, 14311, 14311, 14311, 14311, 14311, 14313, 14313, 14315, 14315,
    14316, 14316, 14317, 14317, 14320, 14320, 14321, 14324, 14324, 14324, 14324, 14324, 14324, 14324, 14368, 14368, 14368, 14368, 14368, 14372, 14373, 14374, 14376, 14377,
    14378, 14383, 14385, 14387, 14387, 14387, 14387, 14387, 14387, 14387, 14387, 14387, 14387, 14387, 14388, 14388, 14388, 14389, 14390, 14390, 14392, 14392, 14392, 14395,
    14395, 14395, 14395, 14395, 14395, 14395, 14396, 14396, 14396, 14396, 14401, 14431, 14431, 14432, 14432, 14433, 14433, 14434, 14434, 14434, 14434, 14436, 14436, 14436,
    14437, 14437, 14437, 14483, 14483, 14483, 14483, 14485, 14485, 14485, 14486, 14486, 14486, 14486, 14490, 14490, 14491, 14494, 14495, 14495, 14495, 14495, 14495, 14497,
    14500, 14500, 14501, 14513, 14514, 14514, 14515, 14517, 14517, 14517, 14518, 14519, 14519, 14519, 14519, 14520, 14520, 14520, 14520, 14520, 14521, 14522, 14529, 14531,
    14531, 14531, 14536, 14536, 14536, 14536, 14536, 14537, 14537, 14537, 14537, 14537, 14537, 14537, 14537, 14537, 14537, 14537, 14538, 14538, 14538, 14538, 14538, 14539,
    14539, 14539, 14540, 14540, 14542, 14543, 14543, 14544, 14545, 14545, 14545, 14556, 14559, 14559, 14559, 14560, 14560, 14561, 14561, 14561, 14561, 14561, 14561, 14561,
    14561, 14561, 14572, 14575, 14575, 14581, 14583, 14583, 14606, 14606, 14608, 14608, 14608, 14608, 14613, 14613, 14613, 14613, 14614, 14615, 14617, 14617, 14617, 14617,
    14618, 14619, 14619, 14620, 14622, 14622, 14623, 14623, 14623, 14623, 14624, 14624, 14624, 14624, 14624, 14624, 14624, 14624, 14625, 14625, 14625, 14631, 14632, 14632,
    14639, 14639, 14640, 14640, 14640, 14640, 14641, 14645, 14645, 14646, 14646, 14649, 14649, 14649, 14649, 14649, 14649, 14649, 14651, 14652, 14655, 14658, 14658, 14658,
    14659, 14659, 14660, 14664, 14664, 14664, 14664, 14664, 14664, 14664, 14664, 14665, 14668, 14669, 14669, 14669, 14669, 14669, 14669, 14670, 14671, 14671, 14672, 14673,
    14675, 14675, 14676, 14676, 14678, 14682, 14682, 14682, 14686, 14686, 14686, 14686, 14686, 14686, 14686, 14687, 14687, 14688, 14688, 14688, 14688, 14695, 14695, 14699,
    14699, 14699, 14699, 14699, 14699, 14699, 14699, 14700, 14700, 14700, 14702, 14706, 14706, 14709, 14719, 14719, 14719, 14719, 14719, 14720, 14721, 14721, 14741, 14741,
    14746, 14746, 14747, 14747, 14750, 14750, 14750, 14750, 14750, 14750, 14750, 14750, 14750, 14750, 14751, 14751, 14753, 14753, 14753, 14753, 14753, 14753, 14753, 14753,
    14753, 14753, 14753, 14754, 14755, 14755, 14755, 14762, 14762, 14762, 14762, 14762, 14762, 14763, 14763, 14763, 14765, 14765, 14765, 14766, 14766, 14768, 14769, 14769,
    14769, 14769, 14769, 14770, 14773, 14773, 14774, 14774, 14774, 14778, 14792, 14792, 14792, 14792, 14792, 14792, 14792, 14792, 14799, 14800, 14800, 14800, 14801, 14801,
    14801, 14803, 14803, 14803, 14803, 14803, 14803, 14803, 14803, 14814, 14814, 14814, 14814, 14815, 14815, 14819, 14819, 14819, 14819, 14819, 14819, 14819, 14819, 14819,
    14853, 14854, 14858, 14858, 14881, 14881, 14881, 14893, 14894, 14895, 14896, 14896, 14896, 14902, 14902, 14902, 14902, 14902, 14902, 14902, 14903, 14903, 14903, 14905,
    14905, 14905, 14905, 14905, 14906, 14906, 14913, 14913, 14913, 14913, 14913, 14913, 14913, 14914, 14914, 14914, 14915, 14915, 14915, 14915, 14915, 14915, 14915, 14915,
    14915, 14916, 14916, 14918, 14918, 14920, 14920, 14920, 14920, 14923, 14923, 14931, 14931, 14933, 14933, 14933, 14933, 14933, 14933, 14934, 14937, 14937, 14937, 14937,
    14937, 14939, 14939, 14939, 14939, 14939, 14939, 14939, 14939, 14939, 14939, 14945, 14945, 14945, 14946, 14946, 14947, 14947, 14947, 14947, 14947, 14947, 14948, 14948,
    14954, 14954, 14957, 14958, 14958, 14958, 14958, 14958, 14958, 14962, 14963, 14963, 14965, 14965, 14965, 14965, 14966, 14966, 14966, 14966, 14966, 14966, 14970, 14970,
    14970, 14970, 14970, 14978, 14978, 14978, 14978, 14978, 14978, 14978, 14979, 14979, 14980, 14980, 14982, 14982, 14985, 14986, 14986, 14986, 14986, 14986, 14986, 14989,
    14993, 14993, 14993, 14993, 14995, 14997, 14997, 14999, 14999, 14999, 14999, 15000, 15002, 15002, 15002, 15002, 15004, 15004, 15004, 15004, 15005, 15005, 15005, 15006,
    15006, 15006, 15006, 15006, 15009, 15010, 15010, 15010, 15011, 15011, 15012, 15014, 15014, 15015, 15016, 15017, 15018, 15028, 15028, 15029, 15029, 15029, 15029, 15030,
    15030, 15030, 15032, 15032, 15033, 15033, 15033, 15035, 15035, 15035, 15035, 15035, 15035, 15035, 15035, 15035, 15036, 15036, 15036, 15037, 15037, 15037, 15038, 15038,
    15038, 15038, 15038, 15038, 15039, 15039, 15042, 15042, 15044, 15044, 15045, 15045, 15045, 15045, 15045, 15047, 15047, 15051, 15052, 15052, 15052, 15052, 15053, 15053,
    15055, 15055, 15055, 15055, 15056, 15056, 15056, 15058, 15061, 15061, 15061, 15062, 15062, 15067, 15067, 15067, 15069, 15069, 15071, 15072, 15073, 15073, 15076, 15076,
    15076, 15076, 15076, 15076, 15082, 15082, 15082, 15084, 15084, 15084, 15084, 15085, 15087, 15087, 15087, 15091, 15093, 15093, 15093, 15093, 15094, 15094, 15094, 15094,
    15094, 15094, 15096, 15096, 15098, 15098, 15098, 15098, 15098, 15098, 15099, 15099, 15101, 15104, 15105, 15105, 15105, 15106, 15106, 15106, 15106, 15106, 15106, 15106,
    15106, 15106, 15106, 15106, 15108, 15108, 15108, 15111, 15111, 15111, 15111, 15113, 15114, 15114, 15114, 15114, 15114, 15114, 15114, 15114, 15114, 15114, 15116, 15116,
    15116, 15117, 15118, 15118, 15118, 15118, 15119, 15130, 15130, 15131, 15131, 15132, 15132, 15132, 15132, 15134, 15134, 15134, 15134, 15136, 15136, 15140, 15140, 15140,
    15144, 15144, 15144, 15147, 15148, 15148, 15149, 15149, 15149, 15149, 15150, 15150, 15151, 15151, 15151, 15151, 15151, 15151, 15153, 15153, 15153, 15153, 15153, 15153,
    15153, 15159, 15170, 15170, 15170, 15170, 15170, 15174, 15174, 15187, 15189, 15189, 15191, 15191, 15191, 15195, 15195, 15195, 15195, 15195, 15198, 15198, 15198, 15199,
    15199, 15199, 15199, 15199, 15199, 15212, 15212, 15212, 15216, 15222, 15222, 15228, 15229, 15229, 15229, 15232, 15232, 15232, 15245, 15245, 15246, 15247, 15247, 15247,
    15248, 15249, 15249, 15253, 15253, 15253, 15254, 15256, 15258, 15260, 15260, 15264, 15264, 15309, 15309, 15309, 15321, 15321, 15322, 15322, 15335, 15336, 15338, 15338,
    15340, 15340, 15341, 15341, 15346, 15346, 15346, 15346, 15346, 15347, 15347, 15348, 15349, 15349, 15349, 15349, 15349, 15350, 15350, 15350, 15350, 15351, 15351, 15351,
    15351, 15358, 15358, 15358, 15359, 15359, 15359, 15359, 15360, 15360, 15363, 15363, 15363, 15363, 15363, 15364, 15365, 15365, 15365, 15365, 15365, 15366, 15366, 15366,
    15367, 15370, 15370, 15370, 15370, 15371, 15372, 15372, 15377, 15378, 15378, 15378, 15379, 15379, 15379, 15380, 15387, 15387, 15389, 15390, 15390, 15391, 15396, 15396,
    15396, 15396, 15396, 15418, 15418, 15418, 15428, 15430, 15431, 15432, 15433, 15433, 15433, 15434, 15434, 15434, 15434, 15437, 15438, 15438, 15438, 15438, 15440, 15442,
    15442, 15442, 15442, 15442, 15442, 15442, 15442, 15442, 15444, 15453, 15453, 15453, 15453, 15453, 15454, 15456, 15456, 15465, 15465, 15465, 15466, 15466, 15466, 15466,
    15466, 15466, 15466, 15466, 15466, 15466, 15467, 15471, 15472, 15472, 15472, 15472, 15472, 15472, 15472, 15472, 15473, 15475, 15475, 15475, 15475, 15476, 15476, 15476,
    15478, 15478, 15478, 15478, 15481, 15492, 15492, 15492, 15492, 15492, 15492, 15492, 15496, 15496, 15496, 15496, 15506, 15506, 15507, 15507, 15507, 15508, 15509, 15510,
    15510, 15510, 15510, 15514, 15514, 15514, 15514, 15514, 15514, 15514, 15519, 15519, 15519, 15529, 15529, 15530, 15530, 15530, 15532, 15535, 15535, 15535, 15535, 15535,
    15535, 15551, 15553, 15553, 15558, 15558, 15560, 15560, 15560, 15561, 15561, 15562, 15562, 15564, 15564, 15565, 15566, 15567, 15567, 15567, 15567, 15569, 15569, 15569,
    15570, 15572, 15572, 15572, 15572, 15572, 15572, 15572, 15572, 15572, 15582, 15582, 15582, 15582, 15582, 15584, 15590, 15590, 15592, 15595, 15596, 15596, 15596, 15596,
    15596, 15598, 15601, 15607, 15609, 15609, 15609, 15609, 15628, 15628, 15632, 15633, 15644, 15644, 15644, 15644, 15644, 15644, 15646, 15647, 15647, 15647, 15647, 15647,
    15648, 15648, 15648, 15648, 15649, 15650, 15650, 15650, 15653, 15655, 15655, 15656, 15656, 15658, 15658, 15658, 15658, 15658, 15660, 15662, 15662, 15662, 15665, 15666,
    15666, 15667, 15668, 15673, 15673, 15674, 15674, 15674, 15674, 15678, 15681, 15681, 15681, 15682, 15682, 15682, 15682, 15685, 15685, 15685, 15686, 15686, 15690, 15695,
    15696, 15696, 15696, 15696, 15697, 15697, 15697, 15697, 15697, 15697, 15697, 15697, 15697, 15697, 15697, 15697, 15697, 15698, 15698, 15698, 15698, 15702, 15702, 15702,
    15702, 15702, 15702, 15703, 15703, 15704, 15707, 15716, 15716, 15716, 15716, 15716, 15716, 15718, 15718, 15720, 15724, 15726, 15726, 15726, 15726, 15726, 15727, 15728,
    15728, 15728, 15730, 15730, 15730, 15740, 15742, 15742, 15742, 15742, 15745, 15745, 15745, 15745, 15745, 15753, 15753, 15754, 15754, 15754, 15755, 15756, 15757, 15758,
    15758, 15758, 15758, 15758, 15759, 15759, 15759, 15759, 15759, 15759, 15760, 15760, 15760, 15766, 15767, 15767, 15767, 15767, 15767, 15767, 15768, 15769, 15769, 15770,
    15770, 15770, 15770, 15770, 15771, 15771, 15771, 15771, 15771, 15771, 15771, 15776, 15776, 15776, 15776, 15776, 15780, 15780, 15780, 15780, 15780, 15781, 15781, 15781,
    15781, 15782, 15784, 15784, 15786, 15788, 15788, 15788, 15788, 15788, 15794, 15794, 15797, 15798, 15800, 15800, 15802, 15802, 15802, 15802, 15802, 15802, 15802, 15802,
    15803, 15808, 15809, 15811, 15812, 15812, 15812, 15812, 15812, 15812, 15812, 15812, 15814, 15814, 15814, 15814, 15814, 15814, 15814, 15816, 15817, 15817, 15817, 15819,
    15819, 15819, 15820, 15820, 15820, 15820, 15839, 15839, 15839, 15840, 15840, 15840, 15840, 15840, 15841, 15841, 15841, 15843, 15843, 15843, 15843, 15846, 15846, 15846,
    15846, 15846, 15847, 15848, 15848, 15850, 15850, 15850, 15850, 15850, 15850, 15850, 15850, 15850, 15851, 15852, 15852, 15852, 15852, 15852, 15852, 15853, 15854, 15857,
    15857, 15857, 15860, 15860, 15860, 15861, 15861, 15861, 15861, 15861, 15862, 15862, 15862, 15862, 15862, 15862, 15862, 15863, 15863, 15863, 15863, 15863, 15863, 15863,
    15866, 15866, 15866, 15866, 15866, 15867, 15867, 15867, 15867, 15869, 15869, 15869, 15870, 15870, 15870, 15870, 15871, 15871, 15871, 15871, 15871, 15871, 15872, 15876,
    15876, 15876, 15876, 15877, 15877, 15877, 15877, 15877, 15877, 15877, 15877, 15877, 15880, 15883, 15883, 15883, 15883, 15883, 15888, 15892, 15892, 15892, 15893, 15893,
    15893, 15897, 15897, 15897, 15897, 15897, 15897, 15897, 15897, 15897, 15898, 15898, 15898, 15898, 15898, 15898, 15898, 15900, 15902, 15902, 15902, 15903, 15903, 15905,
    15905, 15905, 15905, 15906, 15906, 15908, 15908, 15908, 15908, 15909, 15910, 15910, 15910, 15910, 15912, 15914, 15914, 15914, 15914, 15914, 15914, 15914, 15914, 15914,
    15914, 15915, 15915, 15918, 15919, 15919, 15919, 15919, 15919, 15919, 15919, 15919, 15919, 15919, 15919, 15922, 15922, 15925, 15925, 15925, 15925, 15925, 15925, 15926,
    15926, 15928, 15928, 15928, 15928, 15933, 15937, 15937, 15937, 15938, 15939, 15939, 15939, 15939, 15942, 15942, 15943, 15947, 15947, 15947, 15947, 15947, 15948, 15948,
    15950, 15950, 15950, 15950, 15950, 15957, 15958, 15958, 15958, 15959, 15959, 15959, 15959, 15959, 15959, 15964, 15964, 15964, 15964, 15964, 15965, 15965, 15967, 15967,
    15967, 15973, 15973, 15973, 15974, 15974, 15974, 15974, 15974, 15974, 15974, 15977, 15979, 15979, 15979, 15979, 15979, 15979, 15987, 15987, 16000, 16002, 16004, 16005,
    16005, 16006, 16007, 16007, 16007, 16008, 16008, 16012, 16012, 16012, 16012, 16012, 16012, 16015, 16017, 16017, 16017, 16020, 16020, 16020, 16021, 16022, 16026, 16045,
    16045, 16048, 16048, 16048, 16050, 16050, 16051, 16051, 16051, 16051, 16051, 16051, 16051, 16051, 16051, 16058, 16059, 16059, 16068, 16068, 16068, 16068, 16072, 16072,
    16076, 16077, 16077, 16077, 16077, 16077, 16078, 16079, 16079, 16085, 16085, 16085, 16085, 16085, 16089, 16089, 16089, 16089, 16089, 16089, 16089, 16090, 16090, 16091,
    16091, 16091, 16091, 16091, 16091, 16091, 16091, 16092, 16092, 16092, 16092, 16092, 16092, 16092, 16092, 16092, 16092, 16093, 16094, 16095, 16096, 16096, 16096, 16096,
    16096, 16097, 16100, 16104, 16104, 16104, 16104, 16104, 16104, 16104, 16104, 16104, 16106, 16106, 16106, 16110, 16111, 16111, 16112, 16112, 16112, 16112, 16112, 16112,
    16112, 16113, 16113, 16113, 16113, 16115, 16117, 16118, 16118, 16118, 16119, 16119, 16120, 16122, 16130, 16132, 16132, 16132, 16132, 16132, 16133, 16139, 16139, 16139,
    16146, 16146, 16146, 16146, 16150, 16150, 16151, 16155, 16155, 16158, 16168, 16168, 16169, 16169, 16175, 16177, 16177, 16177, 16177, 16177, 16177, 16177, 16179, 16179,
    16179, 16179, 16179, 16179, 16179, 16181, 16187, 16190, 16190, 16190, 16192, 16193, 16193, 16194, 16195, 16195, 16195, 16196, 16197, 16197, 16198, 16201, 16203, 16203,
    16203, 16204, 16204, 16204, 16204, 16204, 16205, 16205, 16205, 16205, 16205, 16205, 16206, 16206, 16206, 16207, 16209, 16223, 16223, 16223, 16223, 16223, 16223, 16223,
    16223, 16225, 16226, 16226, 16226, 16226, 16226, 16227, 16227, 16230, 16230, 16236, 16237, 16238, 16238, 16238, 16238, 16239, 16239, 16239, 16240, 16245, 16245, 16246,
    16246, 16246, 16246, 16247, 16247, 16247, 16247, 16247, 16249, 16249, 16249, 16249, 16251, 16254, 16260, 16269, 16273, 16273, 16274, 16275, 16275, 16275, 16275, 16275,
    16275, 16275, 16275, 16275, 16276, 16279, 16279, 16279, 16279, 16279, 16284, 16284, 16284, 16284, 16284, 16287, 16287, 16288, 16290, 16293, 16293, 16293, 16293, 16293,
    16294, 16294, 16294, 16294, 16294, 16296, 16296, 16297, 16297, 16297, 16299, 16300, 16304, 16306, 16306, 16306, 16306, 16307, 16308, 16308, 16308, 16308, 16308, 16308,
    16309, 16309, 16310, 16313, 16313, 16313, 16313, 16313, 16313, 16316, 16316, 16316, 16317, 16317, 16317, 16317, 16317, 16318, 16323, 16323, 16323, 16323, 16323, 16323,
    16323, 16323, 16324, 16324, 16326, 16326, 16326, 16330, 16333, 16333, 16334, 16334, 16334, 16334, 16336, 16343, 16346, 16348, 16349, 16356, 16356, 16356, 16359, 16359,
    16359, 16360, 16364, 16364, 16364, 16364, 16364, 16365, 16365, 16368, 16368, 16368, 16368, 16369, 16370, 16371, 16371, 16371, 16371, 16373, 16373, 16373, 16376, 16377,
    16378, 16380, 16395, 16395, 16395, 16395, 16395, 16395, 16396, 16396, 16396, 16397, 16399, 16399, 16399, 16399, 16399, 16401, 16401, 16401, 16401, 16402, 16405, 16405,
    16405, 16405, 16407, 16407, 16418, 16418, 16418, 16419, 16419, 16419, 16420, 16426, 16426, 16427, 16427, 16427, 16427, 16427, 16431, 16431, 16431, 16431, 16431, 16435,
    16435, 16436, 16436, 16445, 16447, 16447, 16448, 16451, 16451, 16451, 16451, 16451, 16451, 16452, 16452, 16453, 16453, 16454, 16456, 16456, 16458, 16458, 16464, 16465,
    16465, 16465, 16465, 16465, 16465, 16465, 16466, 16466, 16466, 16466, 16466, 16467, 16467, 16468, 16469, 16469, 16470, 16471, 16472, 16472, 16472, 16473, 16473, 16476,
    16479, 16479, 16480, 16480, 16482, 16482, 16483, 16483, 16483, 16483, 16485, 16490, 16491, 16491, 16491, 16491, 16491, 16491, 16491, 16491, 16492, 16495, 16496, 16496,
    16497, 16497, 16497, 16497, 16503, 16504, 16504, 16505, 16505, 16507, 16508, 16514, 16516, 16516, 16516, 16516, 16516, 16519, 16521, 16521, 16521, 16522, 16522, 16522,
    16523, 16523, 16525, 16525, 16525, 16526, 16526, 16529, 16529, 16533, 16533, 16533, 16535, 16535, 16535, 16535, 16537, 16537, 16540, 16540, 16540, 16540, 16540, 16545,
    16545, 16545, 16546, 16546, 16547, 16547, 16547, 16549, 16560, 16562, 16562, 16562, 16562, 16562, 16562, 16562, 16562, 16571, 16571, 16572, 16573, 16574, 16575, 16576,
    16577, 16579, 16580, 16580, 16583, 16583, 16583, 16583, 16583, 16583, 16584, 16584, 16585, 16585, 16585, 16585, 16585, 16585, 16585, 16585, 16589, 16589, 16593, 16598,
    16598, 16598, 16598, 16599, 16599, 16599, 16599, 16605, 16605, 16605, 16605, 16606, 16606, 16608, 16608, 16608, 16609, 16609, 16609, 16609, 16610, 16610, 16610, 16610,
    16611, 16611, 16611, 16611, 16611, 16611, 16611, 16614, 16614, 16627, 16627, 16627, 16628, 16628, 16628, 16628, 16628, 16638, 16638, 16638, 16638, 16639, 16639, 16639,
    16639, 16641, 16641, 16641, 16641, 16642, 16642, 16644, 16644, 16645, 16645, 16645, 16646, 16646, 16648, 16648, 16652, 16652, 16653, 16653, 16653, 16666, 16671, 16671,
    16671, 16671, 16671, 16674, 16674, 16674, 16674, 16675, 16679, 16679, 16679, 16680, 16683, 16683, 16683, 16684, 16685, 16685, 16686, 16688, 16689, 16698, 16698, 16699,
    16699, 16703, 16703, 16703, 16703, 16703, 16703, 16704, 16704, 16704, 16705, 16705, 16706, 16706, 16706, 16707, 16707, 16708, 16708, 16708, 16708, 16709, 16709, 16709,
    16709, 16709, 16709, 16709, 16720, 16721, 16722, 16722, 16722, 16722, 16723, 16724, 16725, 16725, 16725, 16725, 16726, 16727, 16729, 16729, 16731, 16731, 16731, 16734,
    16736, 16742, 16744, 16744, 16744, 16744, 16744, 16744, 16744, 16744, 16744, 16744, 16744, 16744, 16744, 16744, 16744, 16744, 16750, 16750, 16750, 16751, 16751, 16751,
    16751, 16751, 16753, 16753, 16754, 16754, 16756, 16762, 16766, 16766, 16766, 16766, 16766, 16766, 16766, 16768, 16768, 16770, 16770, 16772, 16780, 16781, 16783, 16783,
    16785, 16785, 16785, 16786, 16786, 16786, 16790, 16790, 16790, 16790, 16790, 16790, 16790, 16796, 16797, 16797, 16798, 16798, 16799, 16799, 16799, 16799, 16799, 16799,
    16799, 16800, 16800, 16801, 16813, 16813, 16813, 16813, 16814, 16814, 16814, 16814, 16815, 16815, 16815, 16815, 16815, 16815, 16816, 16816, 16816, 16816, 16816, 16816,
    16816, 16816, 16816, 16816, 16818, 16818, 16818, 16821, 16821, 16825, 16825, 16825, 16825, 16825, 16825, 16825, 16826, 16826, 16828, 16828, 16830, 16831, 16831, 16832,
    16837, 16837, 16837, 16837, 16837, 16838, 16839, 16839, 16839, 16839, 16839, 16840, 16840, 16841, 16841, 16843, 16843, 16845, 16845, 16847, 16847, 16848, 16849, 16851,
    16857, 16857, 16857, 16857, 16857, 16869, 16869, 16869, 16869, 16870, 16870, 16870, 16870, 16870, 16873, 16873, 16873, 16873, 16875, 16875, 16875, 16875, 16875, 16875,
    16875, 16876, 16878, 16879, 16879, 16879, 16879, 16879, 16880, 16880, 16880, 16880, 16889, 16889, 16890, 16892, 16894, 16894, 16894, 16900, 16900, 16900, 16900, 16900,
    16900, 16900, 16900, 16900, 16901, 16901, 16901, 16901, 16905, 16905, 16905, 16905, 16905, 16907, 16907, 16910, 16910, 16910, 16910, 16911, 16912, 16912, 16919, 16919,
    16920, 16920, 16921, 16921, 16921, 16925, 16925, 16929, 16929, 16930, 16935, 16935, 16935, 16935, 16937, 16937, 16938, 16940, 16940, 16941, 16942, 16942, 16942, 16947,
    16955, 16955, 16955, 16958, 16959, 16959, 16959, 16960, 16961, 16961, 16961, 16963, 16963, 16966, 16966, 16966, 16966, 16968, 16968, 16968, 16970, 16972, 16972, 16972,
    16973, 16973, 16974, 16974, 16975, 16975, 16975, 16975, 16975, 16975, 16975, 16976, 16976, 16976, 16978, 16978, 16987, 16990, 16990, 16991, 16992, 16992, 16993, 16995,
    16995, 16996, 16996, 16999, 17000, 17000, 17000, 17000, 17001, 17001, 17001, 17001, 17001, 17001, 17001, 17001, 17009, 17009, 17009, 17009, 17009, 17009, 17010, 17013,
    17013, 17014, 17015, 17015, 17015, 17015, 17015, 17015, 17015, 17015, 17017, 17018, 17018, 17018, 17020, 17020, 17020, 17026, 17026, 17038, 17038, 17045, 17045, 17045,
    17045, 17050, 17050, 17050, 17051, 17051, 17051, 17052, 17052, 17052, 17052, 17056, 17056, 17057, 17059, 17059, 17059, 17062, 17062, 17062, 17062, 17063, 17073, 17073,
    17073, 17074, 17074, 17074, 17075, 17077, 17077, 17077, 17077, 17078, 17078, 17080, 17081, 17081, 17081, 17082, 17083, 17083, 17083, 17083, 17087, 17088, 17088, 17088,
    17090, 17090, 17090, 17091, 17091, 17091, 17091, 17092, 17092, 17092, 17092, 17092, 17093, 17093, 17093, 17094, 17094, 17094, 17094, 17095, 17096, 17096, 17097, 17097,
    17097, 17098, 17101, 17105, 17105, 17105, 17106, 17106, 17108, 17108, 17109, 17109, 17109, 17110, 17110, 17111, 17113, 17113, 17118, 17124, 17128, 17128, 17128, 17137,
    17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17137, 17143, 17143, 17147, 17147, 17148, 17163, 17164, 17164, 17164, 17164, 17164, 17164, 17167,
    17167, 17168, 17168, 17168, 17168, 17168, 17168, 17168, 17169, 17169, 17169, 17170, 17172, 17173, 17173, 17173, 17173, 17173, 17181, 17181, 17181, 17181, 17181, 17182,
    17188, 17192, 17192, 17192, 17192, 17192, 17192, 17194, 17194, 17194, 17195, 17195, 17227, 17227, 17227, 17227, 17232, 17233, 17236, 17236, 17236, 17236, 17236, 17236,
    17238, 17238, 17239, 17242, 17242, 17242, 17242, 17242, 17245, 17246, 17247, 17247, 17247, 17247, 17247, 17247, 17247, 17248, 17248, 17248, 17248, 17248, 17248, 17250,
    17250, 17251, 17251, 17251, 17251, 17251, 17252, 17253, 17253, 17255, 17256, 17256, 17257, 17257, 17258, 17258, 17258, 17258, 17263, 17263, 17272, 17272, 17272, 17272,
    17272, 17272, 17272, 17272, 17273, 17273, 17274, 17274, 17275, 17275, 17275, 17275, 17275, 17275, 17275, 17281, 17281, 17282, 17282, 17282, 17285, 17285, 17285, 17286,
    17287, 17287, 17290, 17290, 17291, 17291, 17293, 17294, 17294, 17307, 17307, 17307, 17307, 17307, 17307, 17307, 17307, 17307, 17307, 17311, 17311, 17311, 17311, 17312,
    17312, 17313, 17315, 17315, 17315, 17315, 17315, 17315, 17315, 17315, 17316, 17316, 17319, 17320, 17320, 17320, 17320, 17322, 17323, 17323, 17323, 17323, 17323, 17323,
    17325, 17328, 17330, 17331, 17331, 17332, 17332, 17333, 17333, 17333, 17333, 17349, 17349, 17349, 17351, 17351, 17351, 17357, 17367, 17367, 17367, 17367, 17368, 17369,
    17369, 17369, 17370, 17370, 17370, 17370, 17370, 17370, 17370, 17370, 17370, 17372, 17372, 17372, 17372, 17372, 17375, 17376, 17376, 17377, 17378, 17384, 17385, 17386,
    17386, 17386, 17386, 17387, 17387, 17388, 17388, 17395, 17395, 17401, 17401, 17405, 17406, 17406, 17407, 17407, 17407, 17407, 17407, 17411, 17411, 17411, 17411, 17411,
    17411, 17412, 17414, 17414, 17415, 17415, 17415, 17415, 17417, 17419, 17419, 17419, 17419, 17419, 17419, 17419, 17419, 17419, 17421, 17426, 17426, 17426, 17427, 17430,
    17430, 17432, 17432, 17433, 17433, 17433, 17434, 17435, 17435, 17435, 17435, 17436, 17436, 17436, 17436, 17436, 17437, 17437, 17437, 17437, 17437, 17437, 17437, 17437,
    17437, 17437, 17437, 17438, 17439, 17439, 17439, 17439, 17439, 17439, 17439, 17439, 17439, 17439, 17439, 17439, 17439, 17439, 17440, 17440, 17441, 17441, 17444, 17446,
    17446, 17451, 17458, 17459, 17459, 17462, 17463, 17478, 17479, 17479, 17479, 17479, 17480, 17480, 17480, 17480, 17480, 17481, 17484, 17485, 17485, 17485, 17485, 17490,
    17491, 17494, 17495, 17495, 17495, 17495, 17495, 17495, 17498, 17500, 17527, 17527, 17528, 17528, 17528, 17528, 17528, 17535, 17538, 17539, 17539, 17539, 17539, 17539,
    17539, 17539, 17539, 17539, 17541, 17552, 17553, 17555, 17555, 17557, 17557, 17558, 17558, 17558, 17566, 17566, 17566, 17566, 17566, 17566, 17566, 17567, 17568, 17568,
    17570, 17570, 17570, 17570, 17570, 17570, 17575, 17575, 17577, 17577, 17577, 17580, 17580, 17580, 17580, 17607, 17608};

inline constexpr std::uint32_t filter[] = {
    0, 0, 0, 2212845777, 84186314, 273482324, 2046932398, 8388608, 12845056, 0, 0, 310378496,
    17301506, 0, 143200261, 0, 590352, 0, 0, 0, 0, 268435460, 1112377616, 0,
    524288, 2147483648, 0, 0, 0, 170491920, 0, 8388608, 0, 0, 0, 0,
    524288, 272629770, 308871381, 1088, 0, 168955917, 281379076, 4194304, 0, 33554496, 0, 40435712,
    0, 536870912, 0, 268435456, 0, 0, 2431389456, 0, 295785195, 1107362050, 0, 0,
    1397587977, 143971520, 302514180, 0, 0, 2097152, 0, 0, 0, 0, 0, 2460502034,
    2621488, 7177044, 0, 8454408, 0, 0, 16779264, 0, 0, 0, 32768, 0,
    8388608, 0, 0, 0, 317198401, 0, 0, 0, 1912702336, 277348416, 0, 422150724,
    1575585603, 75501568, 0, 0, 0, 0, 1107329024, 0, 1537313044, 0, 603996248, 0,
    32, 1097400348, 0, 0, 0, 0, 0, 0, 0, 4, 2147483648, 0,
    0, 2097152, 49922578, 291521531, 69633, 0, 3671427486, 557185, 1384921170, 0, 292389843, 0,
    2147483648, 65540, 0, 51380224, 68, 0, 0, 52462096, 0, 65536, 23396888, 1644234634,
    0, 0, 2097152, 0, 0, 0, 316672528, 0, 35656448, 304945937, 33554432, 0,
    2, 41943040, 0, 8388608, 0, 2554921217, 4194816, 0, 0, 0, 313379153, 10485760,
    0, 262144, 0, 0, 0, 0, 642271835, 0, 301989888, 168100099, 301998084, 134316304,
    0, 64, 0, 0, 0, 0, 0, 1261282641, 0, 227594842, 461931285, 0,
    272646285, 2589175710, 0, 0, 311427140, 0, 0, 8388736, 276824066, 0, 0, 2458390596,
    0, 268435456, 0, 301989888, 6308037, 23400984, 170756689, 98304, 1518600194, 301989952, 1269582101, 0,
    3534258758, 0, 1073741824, 0, 512, 524288, 0, 0, 0, 2194441220, 0, 2152304640,
    1375842178, 0, 0, 0, 0, 0, 311951684, 0, 10485760, 0, 0, 0,
    0, 0, 8388608, 2147483648, 2423095381, 1512934995, 2500711883, 0, 0, 0, 256, 301989890,
    0, 98304, 2147483648, 436207620, 0, 4194304, 2607403536, 16393, 2152202240, 262144, 17400640, 1207967746,
    2322104856, 0, 0, 1351107142, 2454520912, 0, 64, 4096, 0, 2181070852, 0, 2584480004,
    0, 111215485, 3278639377, 1518608650, 1533925331, 0, 2181038144, 262148, 270532864, 0, 0, 0,
    33554432, 0, 0, 0, 0, 3662151681, 16384, 119296, 0, 1510048080, 4096, 4194816,
    0, 33281, 1139379025, 134878912, 1256226880, 0, 1135198992, 32768, 0, 0, 157305369, 0,
    312510976, 0, 1384227970, 2162706, 2147483648, 0, 2097152, 0, 0, 0, 0, 16,
    0, 0, 0, 0, 128565879, 17400576, 0, 0, 0, 0, 0, 8389120,
    0, 1097646677, 299882433, 41943040, 0, 2147483648, 516, 0, 0, 1131151707, 0, 0,
    1388904898, 268992643, 1541790554, 0, 445153350, 0, 0, 4101, 0, 0, 302006272, 0,
    0, 2682946353, 0, 0, 2046932434, 8388610, 2147483648, 0, 0, 0, 111157860, 0,
    32768, 0, 512, 1048608, 0, 0, 0, 0, 2147483648, 0, 0, 2147483648,
    0, 16, 0, 0, 0, 0, 0, 1, 0, 0, 1538115088, 86300371,
    268435520, 0, 1073741824, 0, 51126272, 2147483648, 169951248, 0, 0, 446763078, 0, 6883920,
    0, 0, 8519684, 0, 61345860, 0, 556269584, 1527188914, 0, 0, 0, 0,
    34193748, 16777728, 0, 2048, 0, 0, 0, 0, 0, 405394259, 1533858195, 33554432,
    1048612, 302055684, 3358591006, 1403256838, 0, 0, 432915217, 0, 8978688, 0, 0, 2456388368,
    0, 33554432, 0, 0, 0, 35685142, 2076681631, 2097168, 143183936, 310378500, 4, 268435456,
    1399636497, 319357844, 0, 0, 2097152, 0, 0, 33554432, 1405717462, 0, 1073741824, 0,
    4, 0, 0, 0, 0, 0, 0, 0, 0, 35913728, 512, 0,
    4194304, 689987584, 138676241, 0, 182486016, 135266472, 37822465, 1400738624, 0, 41943108, 301989888, 35946513,
    0, 0, 0, 21856768, 0, 536870912, 0, 6291456, 0, 3357620414, 0, 0,
    33554496, 0, 0, 0, 524288, 0, 0, 0, 0, 1273858833, 0, 268435456,
    16777870, 4194368, 0, 2462384326, 4194304, 35652177, 0, 1126170694, 0, 4, 147067397, 0,
    0, 0, 2147483648, 0, 2462582096, 2151677952, 6651908, 98304, 0, 312475648, 0, 311955780,
    0, 2, 0, 134217728, 1104926402, 524288, 2592080966, 134221824, 35651584, 197200408, 631785149, 0,
    324567041, 0, 0, 0, 0, 36541331, 287309824, 0, 458759, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3689803679, 0, 2418542592, 0, 64, 0,
    0, 43057216, 2568487248, 61374992, 524288, 0, 0, 315883856, 0, 0, 302327171, 42565908,
    0, 0, 0, 0, 4190998553, 0, 269222404, 0, 0, 32, 0, 0,
    4259840, 1560904247, 0, 2592084318, 3225419776, 0, 0, 4489488, 0, 0, 0, 4194308,
    2147483648, 0, 50974726, 0, 2147483648, 132975679, 0, 0, 0, 0, 285313557, 0,
    0, 8912964, 0, 268437504, 0, 0, 0, 0, 64, 0, 2462302772, 0,
    195674875, 2143289314, 310378564, 0, 0, 0, 33554432, 0, 33593856, 524288, 0, 312475650,
    0, 3690568528, 0, 0, 90980919, 0, 4096, 2462121984, 3224371200, 270565956, 0, 0,
    312478208, 0, 0, 0, 0, 0, 0, 0, 1335988745, 557056, 0, 1074266112,
    1921330686, 2097152, 65537, 0, 0, 0, 0, 524304, 0, 0, 34078720, 0,
    589841, 0, 891830939, 623379644, 0, 0, 2281701394, 2147483648, 16, 55148816, 0, 42008576,
    0, 199328528, 0, 6, 0, 0, 0, 627270395, 1224736896, 48268288, 3689795545, 167773184,
    2424569856, 65796, 64, 0, 0, 0, 4, 0, 2129920, 2149581312, 0, 21008960,
    0, 272629788, 42076164, 2147483648, 142610432, 0, 301989888, 0, 1514771221, 17978432, 2158002245, 0,
    0, 8388608, 0, 2147483712, 1110020114, 16777216, 20971520, 847773700, 0, 443809948, 0, 262144,
    0, 0, 0, 0, 2607390235, 32768, 0, 0, 2097152, 0, 1877765310, 0,
    36176532, 302055687, 0, 46499904, 0, 1384121927, 0, 1357742676, 0, 512, 0, 524288,
    0, 0, 0, 4202496, 3395862581, 0, 150346174, 0, 0, 0, 0, 0,
    287309824, 524288, 16385, 0, 0, 1107592080, 2616578641, 8421440, 291504148, 42074116, 2181562368, 0,
    1384481048, 2621440, 524288, 0, 813959170, 0, 0, 526336, 0, 0, 8388608, 0,
    0, 1609013205, 0, 2199914052, 1517586620, 0, 0, 0, 285835801, 0, 319400108, 0,
    0, 0, 0, 0, 3385655313, 51217936, 0, 253756420, 1073750016, 2097152, 0, 0,
    0, 134299920, 0, 0, 0, 23335168, 2196363776, 0, 2147483648, 0, 0, 24582,
    0, 0, 6394432, 3371030225, 3552576068, 8388608, 0, 1542277905, 0, 2152006656, 0, 0,
    0, 310903332, 0, 34078784, 0, 0, 838877208, 9781692, 2147483648, 0, 524288, 0,
    0, 0, 134217728, 524288, 2097152, 0, 0, 0, 0, 0, 86000219, 2,
    0, 3689776023, 0, 4198400, 0, 268959744, 0, 1076101121, 0, 0, 455706129, 0,
    0, 0, 1407189584, 1533133524, 0, 2454458965, 3705026750, 528388, 0, 0, 0, 0,
    0, 33554500, 0, 0, 66968340, 0, 0, 0, 2113536, 560042512, 445649924, 134217728,
    8192, 1073741824, 33554944, 0, 1048608, 4227072, 0, 0, 0, 786432, 0, 16,
    0, 538984569, 0, 0, 1375832322, 33555456, 276824134, 32770, 1024, 0, 134250496, 589824,
    93083202, 0, 0, 281083905, 0, 8388692, 0, 1533608592, 2303229952, 4208179174, 0, 0,
    331911489, 0, 0, 65541, 46140032, 0, 0, 2147483648, 0, 0, 0, 0,
    0, 52759114, 0, 1510052238, 0, 0, 0, 0, 0, 0, 271155728, 161223681,
    0, 0, 4719104, 0, 559956123, 34603296, 48792576, 1112378384, 0, 839385088, 0, 1542297095,
    0, 0, 8388608, 8388608, 0, 276824128, 0, 2097172, 2169339904, 0, 448808516, 0,
    1537458098, 0, 0, 0, 0, 257, 276824596, 436306452, 0, 319390277, 0, 0,
    0, 33554432, 891306747, 4194304, 0, 0, 1388315008, 311038018, 33554432, 0, 0, 0,
    8388608, 0, 0, 34603040, 0, 64, 0, 63046178, 0, 0, 0, 31791313,
    84149440, 4194900, 1510061486, 8388608, 4194304, 0, 0, 276824064, 17301506, 0, 8982533, 0,
    528, 0, 0, 0, 0, 268435460, 1112113424, 0, 524288, 0, 0, 0,
    0, 33652736, 0, 0, 0, 0, 0, 0, 524288, 272629770, 308871381, 64,
    0, 33685516, 4456704, 0, 0, 33554432, 0, 40435712, 0, 536870912, 0, 0,
    0, 0, 2362128, 0, 295785058, 1107362050, 0, 0, 319389696, 142906560, 302514180, 0,
    0, 0, 0, 0, 0, 0, 0, 2460502034, 2097184, 2720084, 0, 8454408,
    0, 0, 16779264, 0, 0, 0, 0, 0, 8388608, 0, 0, 0,
    315101248, 0, 0, 0, 302055424, 268959744, 0, 422150208, 1491698499, 4096, 0, 0,
    0, 0, 32768, 0, 1537313040, 0, 536870936, 0, 32, 1097400344, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 49906194, 291521442,
    65536, 0, 1523943838, 557056, 310904850, 0, 7177042, 0, 0, 4, 0, 33554432,
    0, 0, 0, 18874384, 0, 65536, 20972032, 1644234120, 0, 0, 0, 0,
    0, 0, 48235024, 0, 35652096, 304945681, 33554432, 0, 2, 41943040, 0, 8388608,
    0, 403243265, 4194304, 0, 0, 0, 304726352, 8388608, 0, 262144, 0, 0,
    0, 0, 575144474, 0, 301989888, 262145, 8196, 65552, 0, 0, 0, 0,
    0, 0, 0, 17671505, 0, 92312130, 453509892, 0, 4194445, 441691542, 0, 0,
    311427140, 0, 0, 0, 2, 0, 0, 42471492, 0, 268435456, 0, 33554432,
    4210820, 20976128, 170754577, 0, 1518338050, 268435520, 1260669205, 0, 1386775110, 0, 1073741824, 0,
    0, 524288, 0, 0, 0, 2194408452, 0, 4784128, 1375833474, 0, 0, 0,
    0, 0, 301989956, 0, 10485760, 0, 0, 0, 0, 0, 8388608, 0,
    271417429, 1110280723, 269227329, 0, 0, 0, 0, 0, 0, 98304, 2147483648, 436207620,
    0, 0, 2607403536, 16385, 4718592, 0, 16778048, 1207967746, 40403472, 0, 0, 1351107142,
    2454519888, 0, 64, 4096, 0, 0, 0, 2584479748, 0, 44106621, 1111752976, 1509957634,
    1516869584, 0, 2181038080, 4, 2097152, 0, 0, 0, 33554432, 0, 0, 0,
    0, 3523739648, 16384, 66048, 0, 436306256, 4096, 512, 0, 513, 1139376465, 5824,
    1113620544, 0, 50905872, 0, 0, 0, 140527641, 0, 310413824, 0, 1350672514, 2162704,
    0, 0, 2097152, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    128565879, 16777984, 0, 0, 0, 0, 0, 8389120, 0, 2933332, 294229952, 33554432,
    0, 2147483648, 0, 0, 0, 1130889307, 0, 0, 1388904834, 268992514, 1541784410, 0,
    310902854, 0, 0, 4101, 0, 0, 268451840, 0, 0, 457867569, 0, 0,
    2046928338, 2, 0, 0, 0, 0, 109052484, 0, 32768, 0, 0, 1048608,
    0, 0, 0, 0, 0, 0, 0, 2147483648, 0, 0, 0, 0,
    0, 0, 0, 1, 0, 0, 1504560656, 17094353, 0, 0, 0, 0,
    50864128, 0, 65536, 0, 0, 312541190, 0, 6883904, 0, 0, 8388608, 0,
    52428868, 0, 19398672, 1510277538, 0, 0, 0, 0, 34160980, 512, 0, 2048,
    0, 0, 0, 0, 0, 2687763, 1231819027, 33554432, 1048608, 268501252, 137365530, 1394868230,
    0, 0, 290259216, 0, 590080, 0, 0, 275350288, 0, 33554432, 0, 0,
    0, 35685142, 1522902431, 0, 134762560, 33554436, 4, 0, 304922641, 319357076, 0, 0,
    0, 0, 0, 33554432, 1401523094, 0, 0, 0, 4, 0, 0, 0,
    0, 0, 0, 0, 0, 33816576, 512, 0, 4194304, 18898944, 138674177, 0,
    39879680, 135266472, 33562625, 290722624, 0, 8388608, 301989888, 35651584, 0, 0, 0, 5079552,
    0, 0, 0, 2097152, 0, 1208035514, 0, 0, 33554432, 0, 0, 0,
    0, 0, 0, 0, 0, 181242641, 0, 268435456, 16777864, 0, 0, 2462384198,
    0, 35651665, 0, 50331654, 0, 0, 12845569, 0, 0, 0, 0, 0,
    315097152, 2151677952, 6651908, 65536, 0, 44040192, 0, 43520064, 0, 0, 0, 134217728,
    1087968960, 0, 2457862214, 134221824, 35651584, 54525968, 78135868, 0, 307757057, 0, 0, 0,
    0, 36508563, 2097152, 0, 6, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 468544279, 0, 270532608, 0, 0, 0, 0, 8454144, 270008400, 52985872,
    0, 0, 0, 281280528, 0, 0, 302327169, 557332, 0, 0, 0, 0,
    1506381849, 0, 269222400, 0, 0, 0, 0, 0, 0, 1493795351, 0, 444596546,
    2151677952, 0, 0, 4489488, 0, 0, 0, 4194308, 2147483648, 0, 34127878, 0,
    2147483648, 78381111, 0, 0, 0, 0, 268468756, 0, 0, 8388676, 0, 268437504,
    0, 0, 0, 0, 64, 0, 310592032, 0, 162103842, 2076016578, 310378500, 0,
    0, 0, 33554432, 0, 33560576, 524288, 0, 270532610, 0, 1542031952, 0, 0,
    84689447, 0, 4096, 2457927680, 1048576, 270565380, 0, 0, 304087552, 0, 0, 0,
    0, 0, 0, 0, 1134662153, 557056, 0, 0, 1921330638, 2097152, 65536, 0,
    0, 0, 0, 524288, 0, 0, 0, 0, 65536, 0, 354943499, 85983292,
    0, 0, 134217730, 2147483648, 16, 37847312, 0, 65536, 0, 195133968, 0, 6,
    0, 0, 0, 622879275, 1090519040, 39879680, 334350809, 167773184, 2156134400, 65792, 64, 0,
    0, 0, 4, 0, 0, 512, 0, 16777216, 0, 12, 41945088, 0,
    134221824, 0, 301989888, 0, 1514771221, 16913408, 2097157, 0, 0, 8388608, 0, 64,
    1074368514, 16777216, 0, 847773700, 0, 442499228, 0, 262144, 0, 0, 0, 0,
    409016858, 32768, 0, 0, 2097152, 0, 1206149308, 0, 35651600, 302055686, 0, 4227136,
    0, 1384121927, 0, 1087210052, 0, 512, 0, 0, 0, 0, 0, 0,
    141066273, 0, 147198142, 0, 0, 0, 0, 0, 2097152, 0, 0, 0,
    0, 1107559184, 433410641, 8421440, 20971524, 41943044, 2181038080, 0, 302055440, 524288, 524288, 0,
    277088258, 0, 0, 526336, 0, 0, 0, 0, 0, 1273397393, 0, 18874948,
    1516535996, 0, 0, 0, 269058072, 0, 319359020, 0, 0, 0, 0, 0,
    1216938000, 34375168, 0, 186647552, 0, 2097152, 0, 0, 0, 16384, 0, 0,
    0, 23331072, 34200064, 0, 0, 0, 0, 0, 0, 0, 2199616, 1223284369,
    1136656964, 8388608, 0, 457788176, 0, 2152006656, 0, 0, 0, 277348868, 0, 34078720,
    0, 0, 302006288, 1114296, 2147483648, 0, 524288, 0, 0, 0, 134217728, 524288,
    2097152, 0, 0, 0, 0, 0, 18891272, 2, 0, 1408041875, 0, 4198400,
    0, 268959744, 0, 262144, 0, 0, 438928897, 0, 0, 0, 1096810576, 1130463940,
    0, 273420884, 1556494366, 524292, 0, 0, 0, 0, 0, 68, 0, 0,
    52288272, 0, 0, 0, 16384, 539070480, 311428100, 134217728, 0, 0, 33554944, 0,
    0, 4227072, 0, 0, 0, 786432, 0, 0, 0, 2113633, 0, 0,
    1375797504, 33555456, 8388608, 2, 1024, 0, 134250496, 589824, 92296770, 0, 0, 272695297,
    0, 8388628, 0, 1531511440, 138444800, 4073825254, 0, 0, 21532993, 0, 0, 4,
    46137344, 0, 0, 2147483648, 0, 0, 0, 0, 0, 2162754, 0, 1510052238,
    0, 0, 0, 0, 0, 0, 271155728, 160961537, 0, 0, 4719104, 0,
    543178891, 34603296, 48791552, 1078558736, 0, 839385088, 0, 1533870086, 0, 0, 0, 8388608,
    0, 8388608, 0, 2097172, 2165145600, 0, 302006788, 0, 1537286562, 0, 0, 0,
    0, 0, 8388628, 436305924, 0, 269058116, 0, 0, 0, 33554432, 354435627, 4194304,
    0, 0, 1119879296, 310513730, 33554432, 0, 0, 0, 0, 0, 0, 34603040,
    0, 0, 0, 0};

inline constexpr std::uint16_t tails[] = {
    16638, 13552, 16156, 3010, 8737, 6037, 14504, 2150, 14507, 6249, 6250, 5759, 6903, 262, 16923, 6875, 1866, 42, 12237, 3845, 8736, 11806, 10112, 7680,
    14357, 14360, 14361, 3795, 10032, 10721, 13621, 13623, 4183, 16839, 16838, 1215, 6612, 1914, 86, 5024, 12595, 12285, 13508, 7891, 7778, 9112, 10241, 668,
    17094, 4041, 16808, 7563, 8685, 11524, 2389, 16653, 16654, 15153, 13719, 17045, 2635, 5212, 5669, 6814, 17412, 1304, 392, 6596, 5200, 9288, 12022, 9535,
    9537, 3719, 5816, 5817, 3295, 4474, 12933, 11657, 6778, 16225, 17263, 7943, 11602, 7675, 11911, 8147, 2591, 879, 880, 1359, 15109, 3058, 5116, 10830,
    2939, 11621, 11765, 15441, 11087, 7169, 3785, 6661, 6663, 8261, 8265, 12376, 2893, 2895, 15350, 16344, 10755, 11241, 3059, 5079, 2691, 6844, 10292, 7946,
    9437, 9438, 15415, 4126, 14953, 5485, 17588, 2329, 3367, 514, 10204, 12817, 7209, 7031, 12004, 4802, 6009, 2799, 5536, 1008, 6410, 6181, 15250, 17235,
    9980, 3244, 12005, 4622, 4793, 11759, 407, 837, 9968, 9513, 13834, 12119, 6062, 12690, 586, 12335, 5631, 9891, 16397, 2436, 8074, 6521, 7622, 14931,
    9292, 2600, 3573, 128, 16675, 129, 16676, 10824, 13019, 17524, 9734, 9735, 10382, 13, 7635, 6623, 6920, 12407, 5730, 854, 3735, 9517, 8498, 9671,
    1361, 2381, 10372, 10373, 10374, 11144, 1442, 11450, 11454, 11334, 11335, 3514, 14603, 14885, 12425, 5281, 7327, 2228, 5176, 13654, 14517, 13971, 11264, 7380,
    963, 1240, 16771, 16303, 8107, 462, 11829, 13876, 13878, 16429, 16430, 2359, 10180, 7082, 7580, 13060, 4039, 1078, 16748, 1229, 6388, 3743, 4615, 9088,
    10678, 2320, 6438, 9168, 5430, 7945, 12696, 5392, 11673, 4502, 9595, 11059, 11060, 11061, 9678, 9433, 4956, 6176, 14853, 10486, 17473, 1157, 17555, 8443,
    15301, 803, 10687, 14396, 9303, 2218, 3236, 14529, 14530, 12500, 4771, 1804, 7438, 4547, 651, 12941, 10877, 12176, 15057, 16149, 17481, 14408, 16205, 13340,
    6496, 6927, 7611, 5962, 7681, 638, 9302, 17318, 8684, 12293, 13516, 12298, 13521, 12303, 13526, 3781, 4025, 5034, 986, 3888, 8576, 9369, 16066, 11766,
    10701, 10712, 2644, 2646, 34, 16567, 6157, 9983, 1429, 7559, 8696, 5016, 5019, 10966, 9268, 6183, 1341, 1342, 1343, 13597, 12579, 3174, 6526, 5753,
    1479, 8318, 12989, 12811, 2414, 14559, 14751, 17256, 13551, 3441, 13853, 3453, 5818, 1754, 12512, 13139, 1765, 9274, 2016, 2128, 2129, 3527, 3528, 9647,
    898, 14233, 14373, 3659, 3660, 9410, 9411, 3498, 8501, 15422, 8747, 11371, 12667, 467, 9599, 10510, 2999, 3638, 3924, 16051, 11695, 16053, 16054, 526,
    6117, 14313, 12457, 3512, 13968, 14167, 15246, 1214, 6615, 14526, 14527, 14528, 9163, 13733, 13177, 3621, 8201, 6144, 2599, 8766, 13354, 8556, 7470, 10295,
    11611, 12729, 10504, 9238, 10369, 3116, 9775, 11831, 8800, 12580, 15028, 3949, 7392, 16920, 3755, 7247, 13773, 2005, 14240, 146, 5985, 7138, 16701, 2417,
    3533, 10595, 16276, 9005, 13230, 3665, 1986, 14541, 5089, 9425, 12747, 12749, 16101, 17174, 2099, 4986, 8884, 13759, 13421, 17355, 1802, 7436, 5166, 6296,
    9314, 15074, 4806, 6020, 15859, 5878, 6121, 12501, 9264, 9265, 9266, 1994, 15519, 13712, 10663, 933, 5932, 2476, 10454, 4744, 6136, 13842, 17409, 17484,
    5782, 6695, 1861, 1864, 7720, 13556, 3193, 4369, 4206, 5362, 16474, 89, 810, 17285, 9906, 16425, 2488, 2489, 1527, 12531, 10487, 17474, 6620, 4919,
    1710, 14142, 1915, 7791, 7581, 11463, 12019, 1782, 16118, 12867, 12983, 10490, 16020, 12275, 13499, 6263, 8231, 15913, 7669, 8281, 13301, 16556, 6368, 6371,
    5423, 14989, 6775, 7938, 10671, 10672, 10330, 15546, 134, 2571, 7362, 7364, 2050, 11735, 6800, 8138, 3402, 4596, 14699, 7285, 7647, 13229, 1599, 16710,
    15980, 5091, 8410, 11418, 8336, 8337, 16047, 8241, 7613, 1417, 9868, 7707, 15864, 15865, 11743, 11744, 5734, 6383, 6385, 7706, 5813, 2456, 12583, 11566,
    12604, 1876, 6960, 10354, 430, 11211, 8640, 3374, 9190, 1084, 6287, 3815, 1445, 6066, 14876, 10714, 4377, 6959, 14490, 11071, 9259, 11343, 13931, 11549,
    1794, 16238, 10174, 10334, 6601, 13935, 16295, 10264, 12946, 12947, 13192, 8687, 13032, 14460, 4817, 1057, 4085, 2654, 15666, 7135, 15390, 16337, 17397, 6210,
    11928, 13058, 14973, 8491, 3912, 5010, 6520, 10440, 17322, 16168, 10863, 2917, 15133, 16939, 14202, 13016, 17523, 4808, 954, 16209, 1723, 6054, 13961, 9870,
    17421, 314, 7625, 11774, 9063, 9871, 13740, 13742, 4649, 11810, 11811, 9801, 11649, 10325, 9989, 9844, 10848, 10850, 15539, 2574, 6609, 15165, 17018, 5502,
    6845, 2173, 2175, 8302, 8705, 8303, 8436, 4061, 16723, 1313, 3434, 13897, 15413, 16142, 12543, 12544, 9627, 6966, 8228, 3410, 10366, 4908, 4909, 10643,
    10644, 14719, 14471, 5885, 3187, 5739, 7076, 5853, 6547, 11056, 12445, 12715, 12717, 12726, 15788, 3183, 5503, 5504, 13673, 14878, 15661, 16607, 688, 1752,
    1747, 8259, 8262, 12489, 9156, 17089, 9814, 11018, 9666, 2518, 9155, 3681, 16666, 15497, 17010, 12325, 12326, 13264, 11197, 15122, 5698, 5699, 10188, 10190,
    8815, 6689, 2884, 16888, 7836, 7841, 7844, 7848, 9590, 1302, 4402, 16893, 12219, 7542, 7008, 11255, 2090, 5028, 5030, 10635, 4040, 12157, 9589, 2723,
    6056, 6156, 5781, 12305, 9118, 9986, 11989, 13117, 16210, 16537, 5455, 15905, 17177, 17178, 17179, 17180, 9375, 13242, 5469, 5470, 9159, 9160, 11485, 14122,
    14131, 10962, 7888, 8963, 2913, 8945, 7902, 7592, 17035, 6246, 4945, 16428, 591, 16746, 12603, 13756, 13757, 3179, 5398, 11375, 12671, 14629, 17225, 4261,
    10664, 17277, 7547, 9812, 11653, 15237, 7045, 1963, 5282, 15983, 9398, 90, 2478, 3206, 10077, 1173, 7145, 9105, 12914, 9833, 11956, 4435, 372, 13704,
    17231, 13418, 11173, 15617, 7021, 8309, 13999, 14424, 15984, 15986, 17516, 17517, 23, 17192, 14717, 13166, 16515, 9417, 8476, 3757, 3758, 1615, 14088, 12463,
    8636, 14390, 17008, 4588, 4953, 15412, 15414, 12154, 10059, 2817, 2221, 499, 500, 13169, 12800, 5256, 248, 2338, 1104, 16262, 17297, 15998, 11843, 8973,
    16993, 8876, 11299, 12626, 5478, 17581, 1688, 4523, 5752, 7198, 7893, 13602, 15007, 15394, 16069, 16400, 7687, 13489, 15433, 16418, 16446, 17442, 5992, 7148,
    16281, 7767, 7771, 16976, 839, 9555, 9556, 4791, 6716, 6719, 7132, 7133, 9339, 9341, 13922, 13924, 4113, 4115, 7323, 8629, 8173, 10135, 10741, 7356,
    9317, 9319, 9043, 9046, 14842, 14845, 17394, 12522, 11775, 2854, 2855, 6420, 16728, 214, 2643, 5475, 5820, 13022, 7913, 2595, 6373, 14918, 2160, 11052,
    4734, 4539, 4084, 14604, 12694, 6312, 12192, 3404, 3405, 14384, 1925, 10483, 15195, 8235, 11697, 8073, 14349, 3608, 5217, 11051, 1210, 16673, 6630, 13864,
    10946, 10947, 10948, 15181, 16813, 1410, 4317, 1285, 2619, 9512, 13833, 3760, 11280, 4487, 4483, 8022, 8566, 7084, 10035, 15383, 820, 14413, 14414, 4282,
    124, 8694, 8695, 8668, 9821, 9381, 2975, 711, 6366, 6369, 8922, 2076, 9472, 584, 6387, 10626, 14691, 11617, 12830, 13269, 17446, 16014, 4333, 3742,
    1918, 12732, 15733, 16698, 6525, 15664, 1851, 333, 14879, 15904, 7772, 6430, 16854, 2791, 701, 2780, 5236, 5238, 6448, 6450, 8602, 8769, 41, 12236,
    16829, 11544, 16951, 6487, 2357, 14976, 11761, 5904, 3267, 10800, 10897, 2809, 219, 8745, 13155, 9856, 11724, 12878, 14398, 14400, 14356, 7465, 3564, 1206,
    14912, 13986, 5185, 5616, 16903, 17122, 11858, 16364, 4437, 12097, 4788, 8009, 9129, 7316, 648, 8320, 691, 1823, 3162, 7284, 3612, 3613, 7540, 7541,
    7549, 2762, 7988, 1663, 1006, 1007, 11318, 11319, 4328, 11238, 6815, 9515, 6686, 10827, 16512, 1082, 6554, 6555, 3554, 1821, 17227, 2877, 2880, 16881,
    16884, 2164, 807, 15360, 12098, 5847, 9767, 946, 4745, 17144, 16093, 4849, 17221, 17223, 2304, 3330, 5187, 552, 555, 8688, 1588, 2541, 13430, 1998,
    7714, 2028, 8112, 13039, 3844, 4215, 16002, 16003, 5484, 17587, 8068, 9199, 738, 7973, 13693, 17171, 11372, 12668, 8592, 13535, 7982, 17453, 15139, 8240,
    4655, 13748, 12379, 6349, 6351, 13258, 15465, 10288, 1218, 330, 5968, 6146, 7637, 17186, 12286, 13509, 13457, 14642, 6701, 17358, 8104, 457, 458, 15156,
    5100, 5143, 5218, 17417, 7721, 8879, 16761, 11072, 12812, 2988, 1438, 8543, 15996, 15385, 16004, 8920, 14764, 8740, 7632, 1432, 7701, 14599, 3607, 16489,
    6660, 2590, 3740, 13145, 7369, 7370, 14990, 832, 1108, 15950, 3437, 6677, 13439, 2498, 15249, 766, 14674, 3857, 13030, 1764, 2000, 1649, 8053, 8054,
    4242, 7224, 15010, 13382, 2167, 3303, 9373, 10552, 10553, 16963, 8393, 8394, 2779, 5289, 8027, 10362, 12397, 11747, 9434, 4000, 7930, 4774, 12485, 5150,
    17126, 3340, 10423, 10424, 7333, 696, 6142, 7606, 1593, 13065, 1420, 5755, 6899, 4616, 9450, 10080, 16586, 6723, 15649, 12077, 16288, 17317, 9769, 17267,
    10891, 11753, 13055, 1244, 3521, 1943, 5471, 7658, 13456, 13784, 14966, 9084, 10226, 13436, 3100, 12091, 1346, 8748, 4642, 17080, 10310, 3802, 1675, 7887,
    8962, 13359, 17378, 15687, 16634, 2849, 15347, 14409, 15277, 10927, 5693, 9638, 6843, 5265, 2461, 17600, 876, 10808, 12223, 1363, 955, 792, 5202, 16289,
    3209, 3210, 4391, 4392, 918, 14987, 15718, 9860, 15691, 6969, 5027, 5029, 12796, 790, 13412, 9120, 2475, 2559, 8777, 4280, 10054, 13572, 13080, 13801,
    1154, 11604, 8900, 16331, 2217, 3235, 10862, 8353, 15043, 16098, 14052, 464, 9285, 12142, 5864, 12495, 5494, 17598, 8167, 10855, 12105, 14015, 10285, 16647,
    13805, 13976, 3545, 14324, 4840, 16139, 17053, 3820, 16105, 7162, 8465, 12230, 15130, 3215, 6668, 16910, 2688, 7856, 7425, 13898, 252, 16774, 8248, 8249,
    12146, 15411, 8373, 17006, 11981, 9501, 13021, 7376, 8598, 15569, 9855, 14800, 15024, 15026, 3744, 5352, 11171, 3567, 7484, 7713, 2027, 13609, 14783, 9026,
    14825, 6236, 13222, 11195, 12692, 15819, 6599, 9267, 13848, 11004, 11005, 10181, 17196, 8542, 15994, 12040, 7400, 7401, 9295, 2857, 4135, 12519, 5606, 10944,
    10945, 15004, 8344, 8345, 8346, 4862, 17083, 15744, 13275, 11039, 11111, 8853, 15466, 570, 17023, 15044, 14497, 10758, 5595, 2874, 14320, 3673, 14269, 9539,
    5253, 2676, 12051, 10939, 10332, 14184, 14185, 3, 16063, 846, 16932, 6267, 10248, 8536, 10224, 14428, 14429, 14430, 3877, 97, 15458, 15459, 376, 377,
    14210, 14146, 15377, 13307, 16847, 15869, 4968, 9619, 2540, 8633, 15083, 12887, 12888, 12032, 5049, 12688, 12424, 5062, 16788, 16789, 17096, 17090, 6611, 660,
    662, 1411, 16347, 4299, 10673, 10199, 1281, 8555, 13681, 15215, 15103, 1472, 1473, 12045, 12046, 5676, 150, 7188, 3645, 1223, 6469, 9761, 11820, 10728,
    5601, 16365, 3403, 4597, 7320, 15278, 15279, 156, 6095, 4268, 8784, 12273, 13497, 9024, 14823, 1644, 7139, 8669, 9822, 6193, 6194, 14974, 1766, 7487,
    1233, 8391, 4056, 16372, 1810, 7444, 2607, 3729, 10290, 11178, 11182, 1589, 2336, 2022, 7894, 13603, 15719, 2272, 12137, 13138, 11914, 2274, 5607, 7012,
    1565, 3750, 3752, 3754, 11800, 868, 878, 4132, 4133, 14713, 825, 3201, 17169, 14703, 14521, 16994, 13735, 9348, 4815, 1372, 3289, 3917, 12558, 17559,
    8325, 17447, 4332, 4461, 2100, 9214, 5249, 5662, 16681, 4287, 826, 15757, 12915, 9832, 9764, 9875, 15171, 1076, 13668, 14871, 5583, 14087, 1348, 13557,
    13558, 3881, 16293, 5907, 7068, 13569, 686, 280, 561, 17037, 1719, 2720, 6315, 12194, 6400, 7656, 424, 16913, 3692, 7966, 5996, 15517, 10589, 16177,
    13656, 14858, 11300, 12627, 11532, 9482, 10102, 6190, 6102, 11467, 11470, 675, 9150, 8755, 7725, 11696, 3311, 10965, 1514, 7734, 4544, 16488, 9698, 15478,
    1328, 12845, 7535, 1539, 8034, 13708, 4850, 2983, 17157, 14120, 14218, 12620, 14463, 14468, 3622, 9641, 4832, 436, 14310, 3855, 7454, 14392, 9516, 9003,
    13674, 3623, 2641, 9614, 8193, 9329, 9330, 216, 8006, 8007, 9347, 13927, 13928, 13929, 8239, 10013, 3347, 10087, 9543, 15621, 15624, 8641, 1844, 7490,
    17310, 11164, 9606, 4893, 4930, 5946, 10304, 15967, 6905, 4612, 12126, 12127, 13348, 13349, 11123, 7379, 195, 12746, 12144, 12145, 10216, 12537, 3824, 12538,
    16236, 3825, 6705, 6706, 6707, 6708, 17359, 17360, 11078, 7114, 6519, 1036, 2766, 11962, 13107, 3614, 8299, 6254, 13464, 13466, 13468, 8854, 13425, 3257,
    9307, 3536, 3537, 11062, 5359, 2149, 7777, 14506, 17549, 6974, 5355, 5356, 5357, 14618, 12751, 13182, 13323, 12454, 14727, 10072, 11128, 16700, 15329, 9154,
    14816, 4534, 11345, 17488, 17489, 10873, 12170, 10512, 10513, 11826, 11827, 10121, 11304, 4481, 6825, 16527, 3287, 4652, 4653, 1886, 13313, 16856, 6945, 4017,
    5042, 5043, 6252, 6253, 361, 16639, 8447, 5118, 5119, 11871, 9056, 6165, 9058, 17400, 16548, 12750, 6822, 3415, 9917, 10289, 13827, 14449, 14453, 17130,
    17131, 1537, 8407, 11402, 11484, 2223, 3242, 3243, 9014, 9015, 16503, 14671, 17312, 14999, 16875, 10632, 5058, 2146, 1345, 2283, 466, 15908, 12308, 6377,
    17246, 15527, 10339, 16490, 1971, 9567, 4188, 13963, 15556, 6273, 14010, 5836, 4434, 4875, 4876, 1868, 1122, 2122, 72, 73, 15437, 1143, 17518, 299,
    3882, 2492, 5627, 8270, 11348, 438, 3190, 4361, 16926, 4186, 5280, 7959, 9074, 5893, 7061, 8699, 9912, 12936, 12937, 14037, 14038, 16071, 17082, 934,
    4467, 4468, 8715, 12570, 8561, 8448, 2306, 12791, 4722, 1194, 2677, 3863, 5839, 11683, 8883, 10090, 9076, 14896, 9077, 14897, 2057, 3122, 9079, 14899,
    4409, 10150, 11864, 17261, 9995, 11160, 10165, 11382, 1646, 7141, 588, 1697, 9051, 9978, 11152, 14850, 17469, 2639, 3833, 5020, 16672, 11942, 12043, 16377,
    16969, 17345, 7694, 7695, 11599, 11600, 11601, 15230, 3348, 17147, 6163, 9792, 2356, 2431, 16469, 3316, 16915, 14934, 14944, 9318, 9320, 14001, 6560, 7814,
    7820, 15486, 7206, 11572, 6734, 1585, 14586, 10277, 10872, 12169, 10463, 10464, 9300, 9316, 10773, 10774, 3617, 10296, 10297, 2703, 2704, 3741, 1695, 6301,
    12963, 11469, 14222, 15474, 16741, 1476, 13657, 14859, 13659, 14861, 13661, 14863, 13662, 14864, 5569, 6653, 10883, 16508, 11876, 11879, 13046, 13049, 11705, 11655,
    17476, 5059, 16802, 10282, 11027, 10659, 1535, 14607, 5228, 2716, 4448, 4449, 10101, 6098, 4225, 7634, 14496, 1186, 16954, 14431, 2390, 10828, 7512, 7513,
    10534, 10535, 17047, 2637, 15520, 354, 12134, 8490, 13537, 15016, 7221, 16874, 2620, 6832, 10047, 15482, 17454, 10048, 17455, 12068, 1919, 8683, 16785, 14433,
    9469, 16012, 5969, 5970, 14437, 4069, 10417, 191, 3738, 5582, 17127, 9965, 2887, 1116, 3770, 3771, 3674, 17456, 17457, 15431, 15771, 15772, 8388, 5070,
    17571, 7906, 16756, 8722, 15889, 512, 513, 4276, 11641, 12862, 3987, 5128, 15088, 17016, 3182, 294, 3500, 4675, 9991, 6796, 13298, 5914, 3119, 10130,
    11327, 17381, 10474, 9260, 15243, 13713, 11198, 15123, 16348, 1415, 1416, 9333, 15291, 15299, 2413, 2062, 3127, 3128, 1563, 2961, 14525, 16747, 12695, 1902,
    14181, 7004, 8365, 15305, 15306, 15307, 15308, 12652, 10984, 8335, 14698, 2034, 2523, 17380, 10538, 4966, 15353, 16351, 12984, 32, 16565, 14927, 15932, 6343,
    16186, 10625, 9727, 10837, 10159, 11376, 9020, 14819, 3194, 4370, 2059, 2063, 3124, 3129, 15562, 15858, 198, 199, 200, 16731, 16732, 16733, 11077, 11647,
    4856, 10129, 2080, 3150, 1269, 12031, 7215, 4610, 2666, 2667, 11809, 11812, 11073, 15852, 3734, 7268, 2434, 11960, 11961, 13105, 13106, 8578, 12302, 13525,
    11459, 13243, 6867, 6868, 9718, 12763, 12764, 12765, 12766, 12734, 16422, 12160, 12161, 9213, 10823, 13303, 11845, 13066, 10856, 10858, 16358, 916, 14986, 7212,
    7033, 9420, 4354, 9233, 9234, 9236, 9237, 2631, 10376, 16109, 13934, 11000, 11002, 16371, 9091, 12587, 14534, 14535, 7019, 9883, 4001, 16296, 17325, 1444,
    16476, 17535, 989, 17351, 15918, 3222, 16831, 14608, 2577, 7932, 7933, 7934, 2659, 3854, 10693, 5768, 6913, 14770, 15872, 14769, 15871, 8989, 9321, 6261,
    11828, 4695, 4550, 5634, 14464, 2853, 13998, 242, 7700, 10522, 14666, 15987, 3874, 8370, 7567, 7869, 7871, 9547, 6105, 13059, 16663, 1726, 11493, 11497,
    883, 1850, 7409, 3765, 6930, 13917, 3788, 4811, 1368, 13478, 9337, 13920, 13479, 7324, 17005, 9625, 9645, 7501, 6043, 15670, 13023, 14008, 1498, 3299,
    3300, 13711, 16383, 2621, 9639, 3565, 15528, 3893, 7278, 16025, 5661, 11411, 5334, 5338, 7835, 7842, 7843, 16487, 1483, 9000, 12631, 3371, 15659, 12125,
    10744, 13473, 14143, 14299, 8575, 315, 316, 11723, 1533, 7126, 2816, 13319, 3446, 6970, 8417, 13967, 9294, 14124, 14345, 14347, 413, 10318, 9779, 15184,
    14718, 8151, 14020, 4913, 10648, 13141, 11672, 14977, 10707, 10718, 12386, 12391, 13532, 6812, 272, 277, 5633, 7607, 11605, 16409, 16411, 16413, 16415, 16815,
    15033, 1889, 10492, 11546, 11140, 11141, 17478, 6323, 7365, 7366, 14440, 9915, 1130, 7483, 1245, 4660, 4661, 930, 8041, 11230, 6891, 14937, 1699, 368,
    1655, 405, 1460, 4937, 6004, 13454, 13817, 3602, 13720, 1636, 9724, 10834, 15382, 14295, 3077, 3078, 3079, 3080, 4140, 5508, 15526, 14354, 14194, 4944,
    14368, 7006, 7007, 2093, 17348, 1279, 1280, 15959, 15961, 2976, 5032, 6166, 14336, 6170, 7788, 6434, 6879, 2362, 111, 7474, 8428, 5074, 14271, 510,
    12044, 16957, 15558, 15806, 14807, 2480, 15702, 10042, 3984, 6672, 3703, 8044, 8540, 8042, 15758, 6515, 10462, 11503, 11507, 12773, 12774, 12775, 7466, 7699,
    8289, 9477, 5574, 6658, 378, 6375, 2562, 8214, 10597, 16278, 3897, 4486, 6308, 7616, 13796, 13356, 4654, 11358, 12654, 2265, 8144, 7109, 12967, 13352,
    13616, 14791, 6127, 14418, 4119, 15612, 5874, 15639, 1875, 16985, 15668, 1289, 14004, 9310, 2650, 2862, 15025, 15027, 15717, 6372, 2287, 13458, 14643, 1249,
    11424, 12245, 9184, 16514, 12246, 5923, 12993, 2982, 8333, 10107, 592, 10069, 1528, 2154, 12770, 13149, 9886, 14039, 7529, 4349, 15741, 10497, 2538, 13619,
    8209, 13196, 2690, 15107, 3637, 1518, 905, 4485, 17077, 8179, 8180, 10715, 14605, 14151, 10085, 9835, 11757, 13590, 9581, 8842, 1042, 2955, 11387, 11388,
    16516, 11750, 1500, 6262, 618, 17068, 2457, 12111, 14099, 948, 783, 6786, 16424, 6917, 9412, 12049, 13251, 1855, 2870, 1985, 13812, 528, 1603, 3184,
    3185, 824, 5376, 2182, 2185, 2186, 16478, 17537, 7105, 12508, 14451, 11220, 12260, 14454, 15979, 12261, 8409, 11407, 7242, 7243, 7245, 16709, 7361, 15450,
    16442, 11095, 12344, 2085, 14435, 4158, 5232, 6185, 7486, 1090, 2073, 15490, 11762, 12911, 12912, 14561, 12321, 14198, 4947, 8951, 13179, 3308, 356, 6569,
    13014, 13015, 9255, 9256, 12387, 12392, 4497, 7601, 1502, 10345, 12513, 4102, 9443, 11097, 12347, 12448, 12449, 5793, 9984, 16828, 13131, 5795, 4245, 15549,
    6149, 7449, 439, 441, 3065, 8794, 10120, 11303, 12972, 14103, 2615, 2616, 3818, 3819, 8601, 9756, 11472, 5610, 3540, 6514, 10461, 2275, 11475, 15855,
    2383, 9636, 2582, 13327, 1789, 1790, 3689, 3690, 11699, 17074, 6013, 7161, 9720, 1974, 13970, 4313, 16757, 16758, 11931, 15100, 8191, 16629, 7566, 1965,
    9384, 10975, 10882, 13227, 4316, 17224, 15248, 1135, 6955, 859, 1774, 11026, 623, 6314, 16194, 17245, 1972, 9573, 10036, 7866, 5766, 6911, 10607, 11954,
    5618, 16769, 15686, 16632, 318, 5822, 11083, 12618, 5309, 5310, 5311, 6327, 6328, 14503, 5312, 5313, 5314, 6329, 6331, 2553, 15011, 6108, 6109, 16583,
    5514, 5516, 14639, 15069, 2411, 1053, 13181, 121, 7321, 157, 11243, 12035, 4379, 221, 16745, 1119, 2257, 16511, 16513, 120, 114, 6096, 7545, 12510,
    4917, 4965, 8689, 9365, 13401, 8488, 8588, 9749, 10161, 11378, 9039, 9041, 14838, 14840, 6188, 5915, 4563, 8582, 16533, 1600, 1110, 9658, 5379, 5384,
    58, 1247, 5195, 6414, 3245, 12462, 11330, 2252, 1515, 15086, 2568, 15541, 13598, 7073, 16937, 16860, 4866, 16240, 16242, 3657, 3658, 9408, 9409, 7903,
    220, 1113, 527, 4263, 2393, 2394, 7297, 16735, 14000, 4403, 9897, 9898, 13003, 1394, 1283, 3161, 2409, 1727, 15926, 2284, 2285, 3429, 7614, 6179,
    4219, 5424, 2516, 7940, 15063, 1189, 14891, 4713, 1706, 1708, 9568, 9583, 7166, 4890, 4891, 8692, 5883, 5884, 14787, 630, 631, 7766, 10739, 14696,
    3515, 4682, 11517, 16909, 9899, 9900, 321, 13832, 11626, 1018, 2888, 11291, 10172, 397, 13355, 1044, 5172, 6836, 9453, 9457, 107, 5911, 13871, 6795,
    1923, 2942, 6051, 4845, 11919, 11922, 9149, 10481, 1433, 3615, 4432, 5542, 13775, 16332, 1318, 6976, 2977, 11608, 1203, 15071, 16120, 10692, 8797, 8798,
    915, 11869, 9884, 7962, 1743, 4029, 11856, 3288, 11329, 2821, 9731, 16316, 14792, 2294, 5978, 14793, 16152, 11512, 11513, 10752, 981, 14021, 3148, 4305,
    9791, 10978, 4718, 16946, 17119, 13153, 11267, 14441, 6023, 7176, 2610, 327, 16668, 16669, 11870, 12706, 17116, 6546, 3270, 1761, 12644, 13808, 1856, 558,
    1529, 1841, 3052, 6484, 1062, 4769, 11652, 9721, 10831, 7805, 2369, 5894, 11069, 3283, 11569, 7396, 1126, 5951, 10989, 10634, 10636, 607, 3683, 6629,
    9592, 13860, 15745, 11167, 11168, 11169, 11850, 7970, 13027, 10062, 10063, 10064, 2241, 14578, 8236, 11698, 3830, 4935, 7232, 3352, 4748, 1980, 6071, 15081,
    13040, 1900, 4870, 9153, 713, 1134, 3958, 6276, 5614, 6763, 12411, 3956, 12418, 15372, 416, 699, 17125, 151, 2586, 3317, 17142, 9777, 13795, 14984,
    8944, 609, 2980, 1, 5297, 5413, 16085, 8166, 11089, 16644, 9754, 14472, 3246, 13957, 6951, 401, 11396, 553, 556, 15376, 2665, 1478, 6536, 170,
    171, 15551, 16865, 12380, 12383, 10764, 4685, 4686, 4687, 12634, 4073, 4583, 7996, 16764, 14427, 17226, 5434, 12016, 4552, 12895, 1381, 6863, 9960, 10649,
    6090, 6091, 6092, 6093, 6094, 30, 16563, 632, 12890, 4495, 5735, 9953, 932, 10381, 13483, 3675, 10293, 10294, 13437, 10633, 15247, 238, 2013, 43,
    11923, 9451, 13870, 9514, 1907, 3223, 4430, 1837, 1297, 12239, 597, 16826, 2109, 13146, 14284, 14917, 10098, 5369, 17512, 6977, 15384, 14722, 10485, 6985,
    9068, 593, 2655, 2172, 14092, 1120, 6994, 6997, 2974, 6887, 5493, 17597, 4346, 4347, 4348, 10866, 10867, 13644, 4784, 2446, 9585, 13905, 13980, 9948,
    9354, 14114, 6228, 13366, 13747, 4868, 17049, 10001, 9945, 362, 363, 11999, 8158, 1564, 13191, 1806, 1807, 7440, 7441, 1836, 16197, 4211, 16816, 15743,
    13353, 8552, 14457, 3282, 8702, 17416, 11010, 14150, 12107, 2089, 16195, 9723, 10833, 2428, 3550, 7158, 8430, 10093, 11288, 14951, 17189, 1488, 5146, 1490,
    5148, 4051, 7042, 11801, 4829, 290, 6841, 7895, 11559, 17321, 6833, 6031, 2136, 14491, 13637, 3138, 6784, 2527, 6057, 11804, 11805, 5615, 9643, 12920,
    9096, 403, 5888, 7028, 16417, 6765, 3594, 8681, 14539, 17546, 7207, 6365, 8849, 4213, 4214, 8545, 5551, 8733, 8734, 16830, 8462, 4278, 7492, 8655,
    10051, 374, 1573, 1301, 7226, 7229, 8376, 10044, 7511, 7024, 9223, 10657, 2147, 6700, 8103, 14626, 14627, 11351, 7693, 11598, 12815, 16126, 4566, 4300,
    10200, 5044, 16254, 3885, 8032, 16261, 17295, 1809, 7443, 6552, 1166, 1288, 13484, 16451, 13839, 11866, 1364, 1911, 85, 88, 2892, 12986, 53, 1230,
    16398, 14164, 620, 17070, 1543, 13544, 577, 11990, 13119, 104, 3490, 7416, 9276, 9277, 2110, 2111, 2112, 2113, 17448, 4202, 12461, 3050, 9359, 13395,
    4055, 4057, 4058, 9974, 1431, 15554, 12451, 11712, 4363, 12728, 923, 5149, 7923, 2301, 12, 5916, 2237, 14741, 8621, 13991, 2668, 16285, 12786, 17112,
    15072, 902, 13567, 16904, 9131, 12542, 15951, 14201, 4296, 12027, 2243, 13791, 16485, 1257, 16243, 5025, 16475, 8402, 9570, 16449, 11936, 14994, 4781, 10091,
    17097, 6799, 8137, 1817, 2633, 4897, 10629, 14071, 15067, 6067, 7282, 2801, 15106, 15222, 16201, 2658, 3853, 10068, 15814, 3970, 5052, 11861, 11862, 17259,
    17260, 3971, 5053, 15370, 16376, 6150, 7450, 8667, 9820, 10305, 15968, 773, 1881, 2807, 4068, 15006, 16068, 11131, 12423, 774, 1882, 2681, 2682, 3867,
    3868, 9107, 16052, 13653, 3353, 729, 9962, 66, 16217, 6744, 3523, 17114, 385, 988, 4259, 16036, 14189, 5243, 10559, 5421, 11385, 1773, 4335, 3048,
    3049, 5692, 5, 11146, 15037, 14009, 7010, 16327, 14474, 14477, 2303, 2299, 9997, 11823, 2528, 15560, 912, 11074, 10212, 10213, 15058, 476, 10228, 4162,
    16317, 10654, 16716, 11044, 9325, 7926, 3590, 15060, 9588, 5929, 6878, 10095, 3417, 3217, 15842, 7963, 7964, 10351, 5086, 5097, 8917, 6837, 3237, 4436,
    6550, 7883, 12114, 17445, 3447, 8848, 14796, 14798, 14261, 14262, 3172, 6665, 12605, 15656, 16366, 227, 229, 12674, 15045, 54, 5658, 12539, 3381, 3382,
    15754, 10846, 14026, 15191, 2573, 16980, 3085, 3087, 14223, 14387, 16551, 16552, 16553, 16554, 6340, 6344, 7746, 7748, 7750, 7754, 7759, 7763, 15302, 15303,
    15304, 15066, 6319, 10128, 15876, 4723, 2545, 3707, 9189, 1123, 17444, 12191, 3067, 12532, 14051, 9413, 13465, 13467, 13469, 17601, 9492, 12673, 13126, 13127,
    13128, 10126, 5239, 6451, 5242, 6454, 13165, 14315, 2162, 9558, 180, 5454, 15118, 11609, 10437, 3272, 1532, 15003, 2310, 8826, 12020, 11680, 8156, 6579,
    10608, 6392, 9676, 16984, 8732, 2048, 3089, 3112, 9164, 17526, 13716, 15489, 4131, 10766, 12101, 1161, 8846, 16011, 4648, 3717, 10027, 14270, 3175, 7986,
    1559, 16099, 14053, 465, 12143, 7983, 2477, 2971, 14612, 1619, 1620, 9941, 7548, 11246, 3745, 15576, 3212, 17288, 13912, 16077, 13369, 17579, 5181, 4636,
    16986, 3164, 3165, 9908, 709, 15332, 11386, 10255, 12929, 15697, 435, 14383, 2465, 8211, 9840, 9894, 9895, 16806, 15953, 1310, 6710, 7088, 12954, 233,
    7217, 16239, 8080, 9010, 12217, 5336, 5339, 5323, 6348, 17216, 546, 2358, 9987, 3063, 8792, 5115, 15568, 16535, 15662, 8300, 11172, 15499, 14068, 15131,
    1991, 7801, 12632, 5358, 15769, 3007, 14462, 14469, 13018, 2532, 12624, 9132, 12190, 16129, 12057, 8233, 15740, 10496, 3298, 17268, 4218, 8507, 7708, 6967,
    728, 17290, 3226, 13635, 5285, 5861, 8626, 10565, 11944, 10311, 9778, 1184, 10220, 1989, 9476, 12053, 13187, 956, 13092, 958, 13094, 965, 13097, 4987,
    7223, 8187, 16782, 12267, 5749, 4248, 4249, 16504, 10118, 16174, 11783, 12585, 13148, 9715, 1580, 1596, 2707, 17103, 4187, 4940, 4941, 7235, 7239, 1523,
    9442, 40, 16570, 8206, 14533, 5286, 9571, 10676, 27, 10291, 5453, 14808, 2782, 5608, 6040, 14171, 10886, 10887, 7018, 6564, 6565, 12262, 12263, 3846,
    14256, 9344, 13925, 13926, 289, 5624, 7079, 17056, 5512, 5520, 2433, 13987, 9768, 8785, 8788, 7898, 11468, 11471, 12689, 5248, 16967, 9695, 16191, 8795,
    4477, 12242, 7741, 3018, 3019, 6110, 5723, 6860, 11758, 13228, 3664, 5875, 11776, 11185, 9054, 282, 14410, 16287, 2485, 10690, 6330, 6332, 6042, 4549,
    8291, 9851, 160, 9085, 10227, 11658, 11659, 13062, 14207, 13564, 14744, 3935, 6389, 2804, 14939, 6637, 9487, 4293, 9889, 9890, 14455, 2519, 959, 13095,
    445, 3225, 3513, 6962, 1125, 16938, 12586, 11568, 303, 5458, 1428, 7828, 13900, 515, 3291, 8710, 1582, 11751, 4725, 7876, 8200, 15574, 800, 1449,
    13679, 14215, 8548, 15446, 16438, 5479, 17582, 12289, 13512, 1929, 6538, 3419, 1451, 1452, 9064, 1540, 8117, 13414, 9688, 9689, 15397, 14611, 13029, 5158,
    10456, 10457, 13814, 13636, 8929, 8008, 15808, 11308, 6939, 1333, 9615, 11217, 16776, 8220, 9141, 969, 1993, 1291, 1292, 6563, 1843, 5819, 15834, 15835,
    15836, 6588, 415, 2905, 622, 10280, 3044, 6591, 5178, 6182, 14234, 115, 12373, 13630, 9937, 15941, 3630, 10812, 14144, 11016, 10276, 3368, 13620, 16300,
    4979, 1933, 1744, 9693, 9454, 15882, 11514, 4079, 17057, 7412, 8321, 1583, 2331, 3181, 7269, 8508, 7270, 8509, 15273, 15274, 14268, 13606, 14780, 11235,
    11098, 11100, 12349, 12351, 2711, 15135, 3293, 4472, 5604, 3899, 3901, 2673, 17309, 1713, 8069, 9229, 6839, 10652, 14633, 4738, 4739, 13035, 6823, 16971,
    13908, 12434, 13831, 10702, 10713, 2645, 12837, 12838, 13939, 13940, 15799, 16763, 4023, 10816, 8609, 9186, 17568, 12116, 4189, 13271, 360, 5546, 5548, 2587,
    4779, 14714, 1625, 10720, 2506, 5194, 16580, 7685, 8720, 14203, 1643, 3068, 3008, 7936, 1997, 15435, 15436, 11839, 12123, 7892, 13601, 15585, 15586, 5908,
    7069, 1228, 10825, 10951, 10952, 15193, 15194, 10230, 1061, 15012, 15013, 9523, 10630, 16471, 12779, 7023, 16060, 2930, 2933, 4173, 4176, 1163, 11190, 13955,
    1791, 15960, 1654, 13250, 13265, 1953, 3668, 3849, 6675, 1315, 3870, 16251, 1294, 1295, 12847, 17569, 2032, 1569, 38, 12234, 6402, 12178, 6605, 7044,
    8297, 16283, 9290, 15300, 987, 8492, 14279, 1959, 2839, 3468, 2341, 10411, 100, 1030, 1970, 14755, 5382, 13978, 122, 12066, 13212, 10448, 10449, 16338,
    17398, 281, 10476, 11200, 15124, 1916, 13135, 1165, 16146, 17548, 4446, 10446, 7654, 3930, 3932, 3964, 16229, 7688, 11708, 17347, 8280, 15707, 5509, 7319,
    7787, 6432, 1009, 6411, 6227, 1576, 164, 5151, 2165, 7035, 5666, 11425, 17344, 5216, 14359, 14303, 4325, 343, 9683, 15939, 16822, 5842, 11686, 8836,
    4393, 10137, 13424, 12807, 5844, 11688, 15803, 15804, 6885, 8039, 16930, 16931, 7495, 6128, 16245, 17281, 8152, 10685, 1263, 8982, 8983, 13675, 13840, 652,
    12902, 12900, 16265, 16266, 16267, 17300, 17301, 17302, 5527, 11226, 13170, 838, 14548, 7172, 15154, 5254, 10494, 12042, 16823, 16369, 11853, 15675, 16058, 12793,
    8263, 2558, 2565, 8216, 3341, 4530, 11274, 12613, 14646, 15786, 11701, 11702, 12881, 12882, 8312, 9494, 12118, 13573, 16899, 3808, 8129, 7672, 7673, 15096,
    390, 3144, 7575, 11968, 8161, 17368, 6840, 12711, 8426, 16246, 12621, 6684, 15652, 4452, 6398, 17433, 14199, 14765, 10802, 7118, 542, 7251, 14333, 1950,
    1954, 15742, 4830, 11477, 11480, 9461, 12437, 5902, 14480, 7765, 5012, 7164, 10662, 6155, 11208, 16624, 13643, 12129, 3362, 7091, 12957, 1978, 6632, 4768,
    4037, 2439, 3592, 10270, 15933, 6842, 3457, 12007, 10600, 16284, 12300, 13523, 3401, 4604, 17015, 3847, 10234, 10235, 17387, 15140, 2761, 14762, 3227, 3839,
    9598, 10231, 13375, 864, 488, 7698, 15050, 703, 10621, 15657, 9491, 15642, 1466, 9955, 16112, 7249, 10940, 12681, 16707, 2043, 3107, 1936, 1938, 2305,
    12505, 10170, 15258, 5227, 4659, 13559, 16320, 6685, 7735, 7403, 8551, 8326, 3925, 3931, 4782, 677, 14911, 8423, 10495, 8579, 5293, 7098, 9602, 14335,
    7785, 7797, 173, 4977, 5977, 2613, 8355, 9738, 8276, 8277, 10995, 10997, 8278, 8279, 8254, 16356, 8433, 12221, 11506, 2946, 2781, 2906, 7786, 15048,
    4342, 13241, 2225, 3240, 5234, 6446, 8313, 9498, 17538, 739, 5393, 12094, 787, 14767, 11325, 16846, 6813, 17248, 16363, 10322, 9780, 2231, 2288, 6535,
    5335, 7839, 3157, 17515, 16299, 4564, 15238, 6124, 6476, 12502, 4545, 8521, 13190, 12636, 3508, 4680, 16575, 5192, 13033, 14162, 10918, 12206, 3911, 5009,
    4320, 4691, 6940, 17254, 7368, 7526, 11219, 16778, 12442, 8359, 12511, 16117, 6688, 14775, 15185, 15186, 4989, 8305, 17293, 2909, 15367, 6801, 8139, 12240,
    13455, 5565, 6649, 11706, 12886, 10164, 11381, 14089, 687, 750, 1751, 17183, 13594, 16453, 17479, 1610, 7085, 2602, 15039, 3397, 4593, 15791, 15796, 14993,
    8976, 9177, 15229, 2180, 6727, 14478, 2140, 5849, 12309, 13157, 8589, 9750, 10162, 11295, 11379, 16834, 9038, 9040, 14837, 14839, 14376, 4161, 286, 12839,
    2521, 3688, 12375, 16995, 13806, 8802, 13140, 2772, 2773, 3805, 14694, 14475, 10283, 10284, 10393, 11614, 12827, 8128, 9220, 14078, 15312, 4795, 10540, 202,
    1692, 2440, 3593, 10272, 15934, 11105, 11106, 11107, 12356, 12357, 12358, 5899, 8758, 8338, 9525, 224, 15023, 10060, 1935, 13802, 3577, 10594, 5490, 17593,
    10066, 1682, 1683, 7174, 7175, 8856, 11431, 5085, 5096, 13660, 14862, 2266, 3302, 2212, 2678, 3230, 3864, 14869, 15903, 5841, 11685, 625, 1712, 7520,
    3171, 8890, 329, 16814, 2168, 8569, 1812, 11247, 14330, 3216, 827, 6987, 14334, 15841, 15911, 7961, 11577, 2425, 2427, 14622, 340, 341, 5531, 5532,
    7233, 10749, 6358, 6361, 16691, 16692, 16693, 16694, 15770, 9549, 6378, 1086, 12597, 9383, 5270, 13737, 16871, 16872, 17237, 6288, 6289, 13295, 12683, 10143,
    12876, 13263, 1760, 383, 10694, 12568, 2840, 10695, 12569, 3035, 7806, 8682, 15337, 15832, 11924, 9852, 10537, 16714, 5380, 5386, 6087, 5694, 14995, 10350,
    692, 1825, 1014, 14025, 15234, 1871, 12394, 2699, 5843, 11687, 511, 15917, 9526, 1741, 1742, 13627, 8199, 5863, 12577, 5090, 5092, 11233, 12546, 1491,
    1492, 12482, 12484, 3482, 11449, 6533, 3746, 2570, 8219, 12227, 2993, 11163, 4324, 6107, 771, 1879, 7046, 11630, 12851, 12776, 11632, 12853, 924, 1873,
    1944, 5563, 6647, 15136, 15880, 16879, 15938, 16974, 4498, 4975, 6203, 3473, 3455, 4669, 11700, 16744, 13718, 13260, 324, 16402, 13053, 13054, 7664, 1399,
    14662, 14663, 10518, 15235, 1272, 265, 16790, 5197, 6416, 4969, 8362, 9887, 4973, 5748, 9690, 16387, 974, 7420, 16837, 3177, 7838, 1293, 4239, 6384,
    10529, 10530, 5387, 4555, 6206, 10627, 15577, 15606, 2503, 2505, 15375, 5982, 47, 6952, 7427, 16311, 15331, 348, 2123, 12716, 15601, 13593, 6870, 12768,
    2661, 3858, 4613, 11978, 11979, 1558, 9257, 9258, 8921, 15464, 3642, 1208, 5182, 2628, 3883, 3884, 1701, 17098, 13992, 9907, 5140, 8984, 14057, 2323,
    7952, 11730, 11249, 16799, 5022, 1506, 11305, 8076, 5416, 6567, 7682, 15890, 15891, 8539, 10864, 13760, 16199, 2313, 17081, 17220, 17222, 12079, 2756, 10665,
    2757, 17370, 877, 11795, 8801, 9867, 5703, 1198, 7394, 2989, 15797, 4447, 10532, 11573, 14155, 5244, 6459, 7253, 6024, 7177, 13867, 10356, 10542, 12748,
    13137, 8242, 16573, 7407, 1504, 3276, 2368, 6628, 3277, 3278, 3279, 13861, 11849, 3280, 10750, 11982, 1988, 4365, 13916, 12108, 4553, 889, 16625, 4425,
    5645, 4309, 5584, 1562, 8323, 16134, 4789, 7317, 10153, 8025, 5189, 4785, 13906, 332, 15440, 14027, 10719, 12571, 17202, 10438, 5571, 6655, 5572, 6656,
    10901, 12183, 8998, 3167, 7918, 7922, 14094, 4934, 14613, 11079, 1838, 12951, 12952, 12884, 11322, 5593, 9044, 9045, 14843, 14844, 16319, 9914, 14439, 7482,
    8040, 14106, 404, 2623, 11767, 15776, 9342, 11814, 11815, 14326, 13766, 5965, 1679, 1645, 7140, 9049, 14848, 487, 7222, 17113, 7603, 6780, 13687, 3435,
    16322, 16431, 13379, 8796, 4478, 17156, 8295, 9654, 14096, 14097, 14098, 17346, 6493, 1043, 2956, 12906, 5687, 1196, 4542, 4543, 2083, 10691, 1201, 8489,
    16, 11456, 16006, 16357, 2511, 6671, 3807, 12150, 2051, 10990, 10991, 10972, 4105, 12953, 16111, 3377, 782, 2526, 12816, 5486, 17589, 10453, 6216, 6217,
    16928, 14656, 14657, 3241, 9932, 587, 13937, 16041, 11020, 11405, 14374, 11488, 15665, 10604, 11951, 5406, 17531, 16461, 7638, 12799, 5866, 7219, 9902, 16396,
    6919, 33, 16566, 11099, 12350, 1842, 5343, 13431, 7846, 12572, 12740, 7985, 15575, 5410, 1010, 15095, 11535, 2805, 9170, 4381, 16641, 13909, 7993, 2366,
    4835, 4837, 12471, 8927, 5625, 3934, 5302, 14405, 11046, 8972, 16291, 1219, 16526, 4496, 13056, 1940, 17372, 8438, 8440, 9996, 15236, 10223, 8959, 16902,
    13721, 7705, 6923, 11260, 7055, 13903, 1475, 14933, 6693, 15782, 14969, 11436, 15111, 9784, 15863, 11742, 9444, 14486, 3694, 14327, 14670, 3146, 7048, 11884,
    14813, 10869, 12166, 17328, 17329, 13330, 16234, 2317, 14664, 7852, 11301, 12628, 16079, 4353, 15062, 16082, 16611, 16612, 6495, 16084, 15608, 1517, 6736, 12872,
    15789, 16380, 16381, 8781, 7137, 8093, 15579, 1642, 2578, 12152, 15927, 966, 15179, 3609, 5905, 5906, 13235, 15990, 1112, 819, 2178, 14205, 9605, 10893,
    11286, 7910, 8893, 15522, 14251, 14253, 178, 860, 10576, 11205, 11206, 11207, 5773, 11589, 4459, 5689, 7919, 5350, 3582, 7216, 12082, 3463, 13077, 13078,
    4833, 4834, 11941, 13069, 13172, 15373, 10257, 7457, 13324, 48, 14513, 2776, 12600, 12601, 1714, 7697, 5306, 6325, 6326, 7739, 7740, 5308, 15683, 10950,
    2986, 11969, 6894, 8615, 8616, 8617, 13851, 10353, 11648, 1510, 10081, 12784, 16587, 5047, 6259, 10346, 16008, 5283, 14332, 9119, 389, 15868, 5160, 11426,
    1811, 9261, 2373, 4647, 8840, 7657, 16373, 16374, 11245, 12550, 12551, 1820, 12977, 11413, 4623, 14459, 481, 482, 8506, 9745, 9726, 10836, 17576, 1316,
    16323, 8624, 14062, 14794, 7712, 16016, 5250, 5251, 12848, 12849, 5656, 9047, 9048, 14846, 14847, 2092, 15843, 4932, 5736, 8828, 10049, 3728, 11053, 11668,
    3383, 13959, 3499, 5697, 1075, 4233, 1464, 1952, 10964, 7499, 11901, 11902, 15779, 94, 1307, 5678, 6816, 3913, 5011, 9732, 4327, 9911, 840, 17287,
    15783, 12432, 1322, 3060, 16645, 16028, 10845, 13270, 10026, 6137, 11346, 14019, 8527, 15495, 3685, 11889, 11890, 8541, 5746, 15995, 14473, 13873, 5995, 16401,
    443, 471, 17115, 9565, 2482, 6195, 10145, 17369, 3015, 10274, 10817, 15263, 10820, 2593, 12536, 3823, 6702, 6703, 9730, 8550, 554, 557, 4321, 16889,
    13026, 13293, 17272, 61, 13663, 14865, 2213, 3231, 4916, 6134, 15351, 16349, 1597, 11025, 599, 600, 9993, 7855, 7530, 9312, 15227, 7100, 13995, 15500,
    547, 551, 7477, 10086, 11661, 6622, 11186, 1653, 7704, 8855, 16780, 9503, 9504, 10611, 10612, 9028, 9030, 14827, 14829, 9505, 9506, 10613, 10614, 2462,
    2127, 5917, 2657, 3852, 3207, 4383, 13273, 11124, 6148, 7448, 3349, 14465, 1217, 8403, 3950, 2078, 1441, 9435, 14970, 12494, 12497, 12498, 14972, 225,
    5394, 9012, 8833, 16208, 1374, 15507, 10429, 10430, 2132, 4886, 4888, 12122, 6549, 3351, 7686, 12078, 7577, 8711, 12259, 13477, 3495, 5462, 7422, 13821,
    8198, 12835, 2497, 1246, 14415, 10415, 6531, 14932, 11175, 7405, 1260, 2367, 7066, 8186, 12081, 1149, 14723, 7467, 2914, 7428, 7430, 14945, 1251, 7595,
    13798, 5167, 14208, 506, 4164, 9447, 13442, 13459, 14644, 2277, 2278, 4848, 8155, 844, 15079, 8315, 10352, 7104, 6015, 12982, 10527, 11422, 11423, 11794,
    9485, 9486, 12753, 5131, 6774, 12469, 14438, 194, 4063, 5169, 427, 2126, 3526, 16916, 11384, 406, 10436, 16180, 13410, 3319, 3021, 3320, 15559, 16522,
    3620, 3640, 8950, 10071, 5429, 15328, 14777, 9546, 3696, 11908, 13665, 14867, 4513, 11986, 11987, 13113, 13114, 3875, 11891, 10249, 7872, 7874, 17001, 1137,
    15704, 1081, 5203, 5204, 5205, 5206, 12879, 17567, 5157, 8606, 11494, 11498, 370, 14378, 15592, 9221, 9222, 10655, 10656, 12060, 12282, 13206, 13506, 2544,
    2923, 2924, 3706, 4165, 4166, 2925, 2926, 4167, 4168, 10601, 11948, 11363, 11364, 11365, 12659, 12660, 12661, 621, 17071, 11177, 11290, 5496, 5497, 5498,
    17602, 17603, 17604, 6111, 246, 656, 3306, 217, 12419, 11606, 11607, 3895, 3896, 4999, 5000, 6283, 4065, 7953, 678, 5706, 11529, 13416, 617, 17067,
    15289, 1000, 6640, 3767, 15485, 3799, 3800, 9396, 2502, 5674, 5675, 5632, 5526, 11225, 3828, 1787, 16000, 1058, 8955, 3873, 16253, 4038, 11122, 8891,
    5121, 3718, 10980, 3378, 11009, 15570, 6942, 10312, 17443, 13576, 12474, 6506, 17058, 614, 17064, 5488, 17591, 10380, 594, 15363, 1715, 12155, 11457, 1632,
    10602, 10603, 11949, 11950, 15760, 5830, 7445, 7446, 7447, 3723, 12675, 12243, 16555, 4584, 1011, 7800, 7925, 7929, 7931, 4651, 5411, 14732, 14733, 1499,
    10769, 203, 1656, 10070, 2701, 16685, 9804, 4258, 14080, 14083, 15314, 15317, 1717, 1853, 2718, 2868, 16867, 8230, 16483, 16484, 5276, 6932, 5491, 17594,
    16609, 15276, 10928, 17109, 16499, 7311, 7774, 6431, 11560, 8210, 2919, 4123, 4286, 14095, 3028, 9057, 409, 8372, 5552, 3042, 3046, 3047, 2410, 11899,
    5845, 5846, 11689, 11690, 2702, 5473, 8790, 2576, 14625, 12677, 4074, 14426, 8010, 6787, 9011, 9001, 13818, 15544, 15545, 15768, 16725, 12412, 13568, 3149,
    4306, 3714, 4397, 5623, 10797, 2319, 1968, 9418, 9419, 8163, 1808, 7442, 8441, 5976, 5854, 9279, 3037, 5067, 745, 1887, 2938, 5649, 11357, 14716,
    9191, 9610, 17449, 17450, 4656, 15993, 13365, 17393, 13320, 576, 3560, 16997, 666, 11359, 12655, 11545, 16952, 16992, 8450, 11117, 7751, 2675, 17502, 17503,
    4088, 6291, 11478, 6696, 10622, 5778, 16736, 9334, 16590, 16591, 16592, 7619, 11153, 1833, 7211, 10008, 4275, 12979, 6226, 3810, 5432, 6777, 4889, 10771,
    802, 4378, 1144, 1188, 2230, 14553, 15738, 13180, 8887, 4674, 15591, 2625, 6566, 11622, 2054, 16343, 3400, 3224, 15724, 14278, 240, 3221, 3666, 6673,
    10266, 7102, 13176, 7518, 7650, 7886, 8961, 12213, 12503, 3036, 8744, 17570, 6949, 3669, 5742, 6676, 12000, 11561, 12001, 12002, 4517, 8814, 11955, 12477,
    4284, 5838, 11682, 11868, 17273, 10746, 12087, 7180, 8482, 15452, 16444, 15685, 8591, 8165, 5122, 13267, 13279, 2890, 7083, 9739, 15510, 6444, 12315, 3342,
    4531, 12132, 7397, 7398, 10790, 4792, 9557, 1455, 9662, 10598, 2290, 15766, 3684, 10484, 5084, 1344, 842, 11646, 15555, 7756, 13061, 9215, 7124, 9522,
    17534, 4484, 16696, 16697, 49, 10155, 15584, 15192, 4719, 7997, 10759, 10666, 6534, 3539, 10906, 16779, 10756, 6441, 1105, 9004, 11792, 7596, 9097, 10055,
    1419, 3409, 9022, 14821, 9023, 14822, 12299, 13522, 5655, 3732, 6209, 15815, 6886, 8038, 2894, 2897, 10900, 10902, 6638, 11651, 995, 8665, 9818, 11302,
    12629, 11550, 16961, 1961, 15954, 4627, 10796, 1698, 9652, 4863, 17084, 6697, 6698, 6699, 17357, 7676, 8857, 14042, 15199, 15200, 15201, 15203, 6711, 14044,
    15204, 1557, 2535, 459, 6069, 6714, 14045, 14628, 15205, 9391, 10300, 12557, 17093, 17362, 13865, 14724, 16713, 17558, 15158, 8109, 6662, 8260, 5101, 5102,
    5103, 9356, 5934, 16448, 8390, 12487, 14940, 9480, 9489, 1826, 2569, 8218, 2524, 7510, 5381, 5385, 11427, 927, 7252, 13866, 234, 231, 14148, 3831,
    7593, 13332, 15892, 16465, 3954, 3955, 13705, 10088, 498, 5738, 16529, 3483, 764, 17233, 14041, 4022, 14946, 16794, 603, 10619, 9935, 9936, 13896, 2072,
    3136, 9624, 16394, 14621, 8101, 8102, 454, 9323, 456, 1034, 1035, 5177, 1037, 6213, 6972, 5094, 10409, 16271, 10801, 16045, 5240, 6452, 3412, 823,
    3595, 2672, 10767, 9395, 4878, 13360, 3309, 2866, 6492, 4204, 5360, 2543, 3705, 15802, 16770, 2214, 3232, 7537, 13311, 11860, 17258, 2216, 3234, 8827,
    10046, 2634, 15068, 772, 1880, 3974, 5056, 2069, 3134, 8570, 8571, 8572, 2680, 3866, 13214, 14389, 10433, 10434, 1132, 16435, 6497, 8909, 12024, 3801,
    3803, 2326, 2327, 8205, 1778, 15671, 3152, 7847, 14065, 12725, 11847, 1962, 4770, 9103, 14910, 6589, 9078, 14898, 791, 1072, 10958, 15778, 13377, 9534,
    7716, 9467, 9468, 11273, 4618, 2585, 5581, 8296, 14204, 13175, 2210, 2418, 10156, 11977, 271, 276, 5296, 14163, 3929, 11187, 12509, 9635, 9637, 9992,
    5450, 10058, 16953, 16750, 17305, 17306, 8729, 13185, 16329, 5365, 11998, 10660, 15818, 8628, 5690, 13899, 8451, 2219, 11261, 11262, 469, 16158, 17392, 3379,
    3380, 10469, 10470, 13020, 17525, 16505, 11676, 10141, 2351, 375, 1574, 6421, 7674, 14854, 2224, 1591, 2155, 2156, 3271, 3273, 742, 17197, 13305, 13011,
    15163, 2202, 15563, 13493, 9324, 725, 1022, 1448, 7254, 7255, 5556, 5557, 9202, 255, 16783, 2901, 4355, 13337, 1041, 1422, 13156, 6771, 6539, 14302,
    15244, 1118, 10238, 12549, 11841, 14212, 1179, 2529, 12472, 8316, 8317, 3153, 14406, 11121, 7612, 12486, 8904, 6391, 284, 2105, 5457, 5156, 6516, 10252,
    5933, 1955, 11522, 11629, 12850, 9508, 10616, 11848, 10208, 15850, 15322, 3024, 1314, 8253, 16207, 10361, 4075, 3030, 10335, 13685, 13843, 14119, 16216, 722,
    15550, 6758, 6759, 4294, 11883, 14287, 10726, 17349, 17461, 5887, 7026, 6046, 16464, 13787, 16549, 16550, 7743, 7744, 8619, 11070, 2322, 12824, 17466, 6070,
    7291, 2438, 14942, 1890, 59, 10057, 5448, 5048, 3439, 5215, 7623, 6225, 9620, 4814, 7564, 1160, 6782, 4582, 9603, 2442, 3596, 870, 3890, 17435,
    1614, 8805, 11393, 7225, 7228, 11455, 5948, 7111, 12444, 13600, 8992, 10168, 4456, 5685, 484, 1638, 6604, 7573, 5063, 1660, 3995, 4857, 8557, 16859,
    14241, 5783, 17249, 9714, 9716, 1579, 8971, 14799, 9249, 16840, 10394, 15231, 5943, 10186, 1052, 8830, 8930, 8931, 491, 9998, 14601, 16737, 13545, 624,
    12880, 8306, 14126, 16340, 16341, 12925, 1651, 2302, 4250, 6032, 12645, 12646, 13809, 13810, 14617, 3098, 3392, 15701, 1990, 7523, 11240, 12033, 8148, 323,
    1026, 2035, 1047, 5705, 8463, 14403, 14404, 12331, 12332, 12231, 13237, 5298, 6508, 10416, 10201, 5175, 11118, 2163, 9806, 13481, 712, 16148, 1226, 112,
    1325, 10198, 13869, 16107, 13268, 8377, 11519, 6590, 4026, 4143, 762, 440, 442, 14916, 4382, 11502, 2652, 2653, 10127, 9859, 15690, 7560, 8697, 5590,
    7065, 13655, 12541, 5862, 1155, 8495, 2472, 9786, 7144, 6848, 13541, 1261, 12581, 17547, 4445, 10445, 13722, 7551, 12109, 14220, 5138, 5139, 12446, 13447,
    13448, 1839, 1758, 1242, 11344, 12478, 17486, 2134, 13886, 4557, 13671, 14875, 6509, 7733, 1501, 2206, 384, 10452, 4624, 1680, 4450, 1276, 7792, 14342,
    395, 1435, 6468, 15417, 17430, 17431, 9428, 4390, 524, 4334, 1735, 1736, 2750, 2751, 9082, 11727, 2813, 4078, 5513, 5515, 4733, 10061, 3389, 12896,
    2179, 11199, 16468, 13933, 12313, 12314, 7668, 9687, 4048, 4050, 14647, 15787, 8037, 10016, 6745, 906, 907, 9680, 364, 365, 1404, 13956, 12439, 17550,
    10254, 8252, 14956, 11460, 2281, 10131, 12441, 503, 13291, 1255, 6143, 16445, 17441, 10983, 11043, 8005, 12684, 15937, 15669, 2133, 1832, 1586, 10022, 3727,
    11533, 926, 8046, 11534, 12988, 8623, 11403, 13640, 11492, 11500, 13763, 11666, 17373, 4756, 12164, 14620, 16618, 15944, 6353, 1019, 4396, 1509, 13799, 10045,
    17324, 7034, 13546, 16062, 3338, 4529, 8481, 7480, 10122, 5235, 6447, 8314, 9499, 17207, 17208, 17266, 14425, 10501, 1133, 3914, 7643, 288, 16301, 8058,
    3355, 4981, 5321, 1939, 15494, 3376, 12384, 1195, 17595, 5528, 15396, 12719, 9607, 5670, 12722, 15398, 9608, 15399, 6230, 9609, 15403, 6231, 9611, 5671,
    6233, 15407, 1016, 8418, 1065, 6755, 8466, 8468, 2851, 4797, 4871, 5999, 6012, 7160, 6594, 8361, 14292, 14293, 14890, 2312, 14676, 8090, 116, 13701,
    12291, 13514, 1570, 6442, 3783, 7168, 11127, 16717, 16718, 2789, 6112, 5264, 16202, 8434, 6602, 3411, 4426, 4427, 16408, 3142, 12251, 11408, 10914, 12202,
    15885, 12813, 12402, 9836, 9838, 7348, 7351, 11213, 11214, 13646, 13647, 13648, 5345, 5346, 16185, 12003, 2768, 12232, 10742, 13725, 10599, 5036, 507, 11635,
    12856, 8424, 5994, 3676, 15001, 3574, 7290, 731, 732, 1829, 1830, 5647, 11355, 5774, 11590, 6831, 595, 17560, 11634, 12855, 6191, 6192, 997, 4197,
    2343, 7819, 10385, 11719, 2235, 2979, 2539, 17036, 11138, 3983, 13420, 17605, 5095, 4290, 4292, 14705, 7299, 10211, 15009, 5412, 1608, 5051, 8145, 3384,
    3576, 2948, 5716, 8469, 4444, 5511, 9353, 17185, 813, 9642, 196, 13767, 5523, 11222, 15561, 16525, 14772, 15874, 6968, 5275, 10564, 1474, 14022, 10813,
    1063, 1064, 15269, 15270, 1613, 8062, 1013, 6773, 10737, 10267, 11785, 1541, 1332, 15389, 4002, 4003, 11857, 3841, 16137, 4412, 1700, 14524, 16043, 563,
    16588, 9053, 10037, 4904, 10639, 14093, 9227, 2728, 3979, 11093, 12342, 15008, 16070, 3055, 4251, 1437, 6890, 12755, 14978, 10792, 15266, 2396, 2397, 1377,
    1379, 6680, 6682, 15595, 7312, 7314, 9956, 9958, 13315, 13317, 15018, 15020, 7119, 7121, 2280, 2315, 16711, 847, 17149, 3636, 8111, 8113, 17379, 2517,
    7167, 2987, 5882, 14382, 12923, 12039, 9872, 9071, 869, 1942, 6104, 16159, 5619, 867, 6189, 612, 15144, 10386, 11720, 8691, 15470, 6988, 7808, 13868,
    14344, 14346, 396, 6470, 6471, 6472, 16541, 6598, 15239, 6659, 8416, 4281, 12883, 14018, 3027, 11718, 6168, 4420, 5641, 17280, 8862, 5801, 9350, 8072,
    12907, 13174, 2053, 9245, 176, 12310, 13533, 15875, 2598, 2404, 13068, 12787, 8114, 8115, 8116, 12483, 3061, 3062, 9540, 4915, 10651, 6556, 17411, 14567,
    14568, 6418, 6455, 2344, 14706, 1427, 14168, 5910, 60, 13257, 14059, 2355, 11465, 10147, 17265, 12179, 4469, 1666, 10803, 113, 17363, 110, 17264, 2246,
    9185, 17167, 17485, 723, 1626, 6943, 6944, 16115, 16116, 14968, 10390, 10392, 5135, 5137, 8867, 8869, 851, 4565, 8583, 16076, 15173, 11984, 13111, 2014,
    9019, 15105, 2601, 12616, 1382, 9961, 3939, 8164, 15282, 15284, 15285, 15288, 10931, 10934, 1358, 2771, 11218, 16777, 2201, 12934, 10317, 13438, 15240, 6888,
    8535, 8023, 8024, 12493, 12499, 4340, 9913, 11114, 13474, 16827, 2687, 931, 10281, 6892, 2448, 9587, 10428, 13982, 13983, 9951, 14209, 15616, 14121, 8686,
    6256, 6925, 12833, 10814, 15597, 3191, 16141, 1676, 13225, 5980, 16049, 10544, 4746, 6965, 9576, 10680, 6290, 2700, 15198, 1507, 3919, 1605, 2002, 13612,
    13614, 14786, 14789, 15713, 6240, 7858, 7859, 7860, 5087, 509, 16811, 9733, 8677, 17371, 4939, 8756, 3646, 448, 4861, 16615, 2370, 10562, 1083, 14458,
    10760, 11925, 12162, 12976, 13450, 480, 14571, 15755, 13676, 8843, 7914, 6636, 11174, 11713, 8094, 11054, 16608, 15148, 5257, 13159, 7367, 3604, 3331, 14388,
    5912, 11796, 11797, 10523, 15974, 12942, 1521, 6218, 3430, 4385, 4386, 11433, 15847, 13256, 10319, 10780, 17028, 10841, 10843, 15537, 7574, 5196, 6415, 4247,
    14952, 1446, 6079, 6428, 10191, 12990, 16096, 17118, 12295, 13518, 2546, 3708, 6237, 9343, 8637, 273, 93, 1306, 351, 14090, 15335, 637, 12320, 736,
    5913, 14679, 14680, 6247, 11120, 222, 6958, 887, 8603, 4012, 10574, 962, 15997, 2419, 7258, 8432, 780, 6243, 17073, 9393, 9308, 4959, 9934, 10475,
    1975, 6498, 14594, 13052, 1892, 1894, 8546, 5613, 6760, 6728, 4428, 3581, 3962, 16227, 8504, 9684, 15141, 15142, 15143, 7344, 7345, 159, 7690, 11595,
    4869, 15924, 6380, 6382, 4036, 17434, 16581, 266, 16791, 267, 16792, 13088, 13089, 14230, 14231, 15355, 15356, 15357, 16353, 16354, 16355, 818, 9372, 8048,
    8049, 8456, 13633, 13371, 10108, 12248, 5833, 6921, 13142, 5981, 1745, 5124, 8680, 2738, 11552, 937, 938, 16362, 11024, 13082, 14957, 15965, 15966, 15484,
    9376, 3806, 9929, 3505, 13739, 7402, 10017, 3145, 9963, 9102, 14909, 8523, 11711, 17087, 1899, 15401, 6394, 14810, 8267, 5880, 9124, 14766, 15870, 5824,
    6929, 13109, 13261, 11669, 4221, 5123, 12797, 9328, 3601, 7589, 17111, 16540, 207, 16940, 15472, 14936, 1561, 4318, 9166, 6362, 10173, 1020, 1021, 664,
    11548, 16312, 14701, 7602, 6990, 14734, 14735, 7404, 15650, 1088, 2067, 2554, 4921, 13650, 16901, 1848, 540, 8996, 1595, 6624, 8799, 4831, 16094, 710,
    14815, 9465, 7101, 3449, 12910, 1439, 14803, 1440, 8906, 8908, 11985, 13112, 2204, 3314, 7413, 8033, 179, 17002, 13682, 13684, 15487, 1080, 4234, 5672,
    1725, 8604, 2094, 755, 2889, 6239, 10074, 9121, 2693, 10898, 12188, 7090, 12956, 1813, 13413, 6302, 6303, 16978, 13715, 14358, 3812, 601, 602, 317,
    13199, 1046, 10903, 14888, 14889, 7016, 14675, 6574, 5068, 572, 2270, 16233, 10624, 2486, 1996, 17257, 15518, 17483, 8981, 15334, 10525, 8329, 13883, 9094,
    15099, 10232, 3589, 14958, 11236, 12281, 13505, 11362, 12658, 16796, 16869, 4914, 10650, 3603, 16222, 386, 15533, 15534, 8190, 13081, 11045, 3906, 5004, 531,
    1622, 1623, 12475, 15174, 13788, 12944, 14649, 15794, 11321, 16843, 2679, 3865, 12643, 13807, 11639, 11640, 12860, 12861, 11824, 12973, 4536, 4521, 5751, 14379,
    15593, 13913, 13915, 952, 14920, 10315, 3698, 5492, 17596, 9188, 11790, 2547, 2548, 3709, 3710, 2025, 15211, 4957, 7113, 3585, 2629, 325, 326, 9228,
    9805, 7639, 6570, 6571, 6572, 7689, 3643, 3433, 11108, 11937, 10667, 4763, 6100, 6692, 1947, 10959, 2046, 3110, 15080, 10981, 6277, 11057, 11058, 16589,
    16447, 3842, 7562, 14159, 7318, 8375, 13010, 9254, 16739, 140, 141, 11350, 13941, 10363, 11877, 11880, 13047, 13050, 11256, 11257, 11258, 7899, 3218, 13887,
    6404, 9133, 16674, 6937, 11007, 11008, 2820, 9728, 10838, 8660, 8661, 8662, 11920, 11921, 4822, 17042, 11964, 724, 15600, 10041, 16620, 4760, 10516, 9538,
    10189, 1418, 6408, 2311, 7178, 10269, 11643, 12864, 13538, 15000, 11821, 14132, 2611, 2430, 10821, 2314, 5098, 13678, 5855, 5856, 14635, 14636, 11739, 2142,
    2143, 8157, 297, 12935, 14729, 5106, 12801, 16361, 2019, 2020, 16689, 16090, 15623, 11704, 16368, 2296, 2298, 5954, 5955, 13075, 14281, 1350, 13104, 14239,
    12062, 13208, 12292, 13515, 3627, 6512, 15340, 14640, 13743, 3219, 5221, 2254, 8245, 14003, 13200, 13079, 4757, 8458, 8460, 9909, 3345, 3346, 4004, 6350,
    1045, 5704, 12943, 7677, 8859, 6324, 7636, 4407, 10148, 8127, 9219, 2215, 3233, 1684, 1685, 7194, 7195, 13669, 14872, 2994, 8723, 8993, 10169, 2432,
    14914, 4457, 5686, 485, 1639, 12138, 2188, 3040, 6995, 17, 12712, 132, 9092, 11703, 8412, 4272, 7901, 15667, 2291, 2292, 11023, 13758, 2537, 10592,
    7210, 3941, 13584, 13585, 10402, 6264, 2640, 8639, 7054, 10221, 16500, 852, 9544, 8431, 13130, 9729, 6318, 3361, 693, 3478, 15178, 13889, 3166, 5605,
    3390, 4589, 875, 12115, 17151, 1482, 2531, 15751, 9578, 9579, 9580, 4106, 4107, 4310, 10375, 10379, 13158, 899, 1921, 2940, 16298, 14321, 13882, 408,
    455, 3413, 7128, 12782, 16720, 8847, 5931, 9618, 12073, 2467, 6118, 6743, 13238, 226, 5654, 3501, 4676, 11516, 16908, 1259, 15468, 9849, 9287, 8283,
    17078, 154, 98, 99, 10421, 10422, 4438, 4665, 5767, 6912, 16151, 14522, 1703, 11254, 11404, 11504, 11508, 11509, 2352, 1530, 2832, 2833, 10348, 994,
    10000, 5732, 9741, 15512, 9370, 2689, 3887, 1486, 5144, 4311, 7807, 16486, 184, 8534, 13911, 13578, 7729, 7730, 7731, 14736, 14737, 14739, 14740, 2447,
    12527, 970, 3318, 13910, 3286, 12420, 3009, 7829, 4230, 16382, 15647, 15166, 15167, 9231, 3406, 4598, 5222, 1553, 9080, 14900, 421, 13482, 2500, 11481,
    6603, 6626, 8771, 13357, 4274, 2328, 16801, 5903, 14206, 16140, 7087, 13746, 7302, 8549, 10923, 10924, 5155, 7833, 2991, 15807, 11323, 2255, 4380, 10610,
    17013, 3294, 4473, 4291, 9719, 7015, 6271, 2886, 3072, 2764, 9943, 9944, 91, 2460, 16328, 15971, 5740, 8340, 12932, 10471, 15457, 8999, 15461, 13536,
    12523, 12524, 12525, 12526, 17477, 2222, 1365, 1366, 6606, 833, 13132, 5191, 497, 11040, 2912, 15369, 2469, 8226, 14436, 1355, 13374, 11281, 863, 12758,
    2978, 1004, 2015, 2017, 8712, 9931, 8284, 1493, 3487, 7631, 5825, 14175, 2656, 5425, 10336, 15514, 2881, 16885, 523, 14479, 13314, 6074, 9113, 10242,
    12744, 9095, 834, 13042, 17274, 6232, 4010, 10185, 10192, 2778, 8445, 8449, 6025, 7183, 4933, 9854, 11234, 12346, 15725, 16682, 16457, 2552, 4304, 10183,
    10184, 12922, 8411, 1389, 1391, 6852, 6854, 11409, 8221, 12741, 9903, 4844, 15479, 12041, 1693, 183, 2664, 650, 10110, 13618, 12433, 2721, 2752, 2753,
    14901, 434, 14570, 12950, 8413, 13422, 2466, 2342, 14700, 14217, 15473, 12128, 13351, 9272, 4894, 1667, 1107, 15251, 10584, 7040, 7041, 8081, 8082, 13099,
    14579, 14985, 15267, 1351, 1352, 1378, 1380, 6681, 6683, 14372, 7313, 7315, 9957, 9959, 13316, 13318, 15019, 15021, 7120, 7122, 7165, 16219, 936, 12564,
    13890, 7374, 8595, 8596, 5099, 1330, 5792, 4851, 10590, 11932, 3786, 10617, 10618, 13255, 12304, 13527, 1467, 534, 13863, 9448, 6257, 8902, 8348, 4229,
    15529, 5609, 7804, 7809, 11179, 1756, 3365, 8386, 8124, 14748, 422, 6313, 12193, 14923, 15928, 6869, 12767, 15348, 5018, 9360, 13396, 2513, 3454, 14514,
    5576, 13575, 15448, 16440, 5480, 17583, 12297, 13520, 14619, 9247, 548, 213, 3826, 8149, 13419, 7917, 4298, 4705, 15409, 15410, 11474, 11905, 12940, 3103,
    3104, 7576, 10974, 7849, 16664, 10467, 7036, 5417, 4490, 3029, 6164, 6635, 17095, 10776, 11231, 894, 16189, 1668, 16061, 15346, 16324, 6059, 10018, 2086,
    10580, 5125, 12818, 13855, 2769, 1607, 4024, 4027, 6889, 14653, 16270, 7238, 2508, 12228, 8358, 15419, 4415, 5636, 14267, 17487, 5710, 5711, 5712, 5713,
    5714, 5715, 2873, 17255, 15619, 6011, 2784, 4134, 8125, 3569, 15837, 15838, 4879, 12460, 8420, 17464, 13384, 10398, 10399, 11731, 11732, 1648, 7143, 6038,
    13004, 1395, 4086, 4087, 16862, 15444, 16436, 1549, 13778, 4601, 3651, 7661, 8761, 9699, 5935, 16450, 11154, 12488, 2365, 3836, 4928, 5733, 418, 16370,
    8701, 7108, 12966, 13680, 12533, 16121, 15578, 8642, 13990, 8554, 10798, 10819, 5585, 9655, 2876, 13152, 16880, 543, 4220, 14011, 3861, 6412, 8875, 1797,
    4666, 4667, 17242, 17243, 17244, 11307, 16546, 11505, 11510, 292, 504, 505, 15051, 15325, 15327, 1800, 7434, 6214, 7522, 1156, 17552, 17426, 6084, 10818,
    11520, 14597, 15589, 16605, 12535, 16026, 16030, 4256, 7569, 14186, 3041, 3045, 7331, 9421, 7644, 13981, 5578, 16135, 7649, 15603, 15605, 16755, 1376, 7107,
    13919, 4111, 12026, 17468, 17470, 950, 17471, 4902, 2958, 15336, 2921, 4034, 5991, 17253, 4322, 11276, 12614, 16497, 4514, 3450, 1023, 13296, 223, 15022,
    15492, 17198, 9475, 1831, 17209, 4884, 4885, 4887, 16367, 2350, 16019, 3475, 8937, 8940, 15784, 12426, 12430, 13178, 7103, 10278, 15943, 16749, 1319, 13553,
    7659, 5505, 7552, 1197, 2423, 13862, 10498, 5729, 1101, 16033, 16035, 16038, 11578, 13932, 9753, 4314, 9346, 633, 12891, 13262, 3986, 5127, 7651, 14012,
    3556, 15455, 16456, 15117, 5652, 12450, 8479, 8480, 12038, 17108, 14466, 9550, 14005, 14006, 5081, 8913, 13098, 1383, 1384, 7326, 10499, 8728, 13749, 14726,
    7784, 7798, 6435, 8097, 15034, 5805, 7624, 1258, 14232, 14905, 11945, 1270, 2429, 7155, 1546, 3239, 17311, 690, 1822, 9134, 11867, 13034, 14322, 3350,
    15811, 841, 17289, 4541, 11012, 14921, 14922, 7244, 7246, 4142, 13702, 16260, 17294, 4709, 5940, 8369, 14133, 1805, 7439, 17106, 1454, 4569, 15102, 8121,
    8122, 10125, 11311, 12226, 16007, 11298, 16089, 7371, 13476, 13031, 490, 9776, 4014, 13977, 16688, 9315, 644, 6828, 1572, 14929, 4151, 16290, 17319, 17279,
    8568, 11628, 11313, 11314, 16467, 5837, 8907, 3488, 15323, 13683, 15488, 8605, 12264, 16022, 2856, 7389, 6540, 5879, 13343, 13133, 13134, 12417, 15830, 6138,
    756, 11947, 13090, 7339, 6161, 1694, 8531, 6048, 12697, 12698, 8942, 13073, 11665, 11527, 5834, 17606, 2450, 1317, 5320, 8657, 1158, 17556, 695, 15582,
    2632, 4864, 4865, 17085, 17086, 13700, 14645, 15583, 14591, 9169, 13820, 8250, 14954, 2843, 8812, 6739, 10406, 10735, 14690, 7469, 15886, 13726, 6821, 4978,
    16970, 13907, 12431, 7393, 9649, 13830, 17132, 371, 12638, 16545, 9355, 9305, 17551, 8743, 3544, 5061, 3654, 4515, 9405, 2614, 3817, 8600, 9755, 5628,
    13072, 6413, 1211, 14516, 15420, 12036, 13638, 14156, 7337, 7338, 9402, 12547, 12548, 11791, 2295, 15626, 1386, 12464, 15696, 9829, 9830, 13344, 13345, 8776,
    16531, 16532, 6424, 13706, 17326, 4155, 15613, 15614, 15615, 5881, 11834, 14351, 7300, 4942, 9577, 10681, 17168, 17544, 9270, 9018, 2021, 7080, 235, 16561,
    13530, 11929, 5071, 7969, 671, 8487, 16067, 15792, 3837, 5374, 5375, 3356, 4410, 10151, 7991, 9924, 9925, 9926, 10519, 7020, 2374, 12180, 15164, 6334,
    6337, 6338, 7747, 7749, 13744, 2725, 11324, 16845, 761, 12283, 11863, 320, 3054, 13561, 15393, 6406, 15226, 6559, 17162, 9511, 14715, 17062, 6948, 15115,
    7062, 777, 7460, 1092, 26, 16181, 16182, 16183, 16184, 6961, 2594, 1792, 16388, 3011, 975, 3493, 1753, 106, 2120, 14569, 929, 6299, 6300, 13608,
    14076, 14782, 15310, 5046, 6258, 9114, 10243, 1716, 1852, 2238, 2717, 2867, 3292, 4471, 9099, 11542, 14575, 14906, 16949, 6806, 7095, 11536, 12736, 12961,
    5347, 5348, 6561, 15949, 7861, 7862, 7863, 7864, 7865, 13771, 15439, 174, 8243, 8244, 10778, 13580, 13581, 2371, 12927, 11011, 10770, 7775, 7779, 14246,
    5785, 3586, 14596, 16896, 2525, 4926, 9972, 11063, 11064, 17076, 9007, 12589, 16849, 14179, 5814, 10782, 17030, 17101, 10815, 12866, 8789, 3496, 7423, 4431,
    5538, 9151, 16458, 17375, 9146, 15219, 702, 10811, 10661, 16544, 4224, 2009, 9672, 10511, 11825, 1799, 7433, 8901, 14750, 10912, 10913, 11983, 12200, 12201,
    13110, 3907, 3908, 5005, 5006, 5284, 16405, 7497, 15946, 13005, 12534, 3938, 3942, 15839, 11202, 10822, 14947, 14033, 13816, 1635, 3671, 968, 1779, 9436,
    4439, 15047, 11491, 3977, 1109, 2091, 4408, 10149, 9994, 11158, 103, 1312, 658, 7916, 17519, 14500, 3000, 1505, 12819, 3672, 15800, 12222, 12224, 493,
    8071, 9201, 7472, 13470, 14236, 12507, 529, 12742, 14476, 885, 4880, 3733, 16519, 3940, 12255, 15155, 4411, 10152, 16610, 5990, 13449, 13451, 15491, 15749,
    3325, 3326, 13969, 16576, 808, 849, 16977, 12591, 10253, 3456, 8251, 12401, 12403, 10465, 14955, 7667, 8746, 12241, 9839, 1819, 14074, 9224, 10658, 7977,
    7979, 13697, 13699, 7990, 166, 7179, 11650, 4104, 10326, 7737, 10849, 15540, 5438, 12458, 7948, 13670, 14873, 829, 996, 11437, 12561, 12562, 1017, 1522,
    1409, 17121, 3813, 16863, 4867, 2197, 2103, 566, 3255, 13891, 13892, 13893, 14572, 16160, 16161, 3479, 15146, 10925, 14511, 10787, 10789, 13129, 5433, 357,
    358, 7947, 11150, 11511, 13885, 153, 3497, 10299, 8607, 14195, 2052, 14214, 589, 17052, 15684, 5301, 6511, 2918, 13930, 2395, 1977, 9850, 2899, 14593,
    4703, 11851, 14704, 16614, 7904, 10847, 8222, 13823, 4794, 10539, 270, 449, 17046, 2636, 15138, 2405, 8350, 9737, 14050, 5657, 560, 7598, 7599, 17356,
    16493, 16494, 6957, 886, 12429, 13591, 3333, 3335, 4524, 4526, 7116, 8356, 11076, 12319, 11991, 11992, 11993, 13120, 13121, 13122, 3680, 7666, 6072, 4194,
    2777, 6690, 8002, 8453, 8457, 14707, 6865, 12761, 2297, 2300, 3002, 13024, 15548, 16599, 14259, 1768, 16481, 6265, 7353, 8791, 3916, 8178, 7782, 8524,
    1159, 123, 753, 1554, 14141, 15365, 16640, 3943, 285, 2957, 6517, 16603, 16604, 6578, 13224, 7391, 1199, 15638, 4548, 11580, 12707, 1252, 5154, 2630,
    5188, 6255, 6573, 4098, 16812, 13306, 16419, 16122, 17384, 6783, 65, 16585, 8892, 9633, 11749, 8075, 1354, 11466, 1775, 3944, 3946, 9597, 9766, 14401,
    13231, 14416, 7557, 6316, 10237, 3323, 3324, 5798, 5799, 16679, 14600, 8780, 6317, 15809, 15056, 14023, 15172, 7281, 17269, 17270, 17271, 1924, 2943, 6980,
    6281, 7583, 12653, 10113, 13282, 16687, 15566, 10985, 10986, 544, 545, 8425, 8294, 7248, 5130, 11133, 4241, 4152, 3137, 11445, 7334, 77, 1926, 13057,
    12948, 12617, 4707, 6947, 13951, 7201, 1268, 6709, 6713, 17361, 15430, 12737, 16423, 16873, 14393, 10768, 15625, 13341, 1335, 4657, 9529, 16023, 7795, 17390,
    17391, 15552, 16866, 15014, 10140, 11619, 4465, 13281, 743, 744, 596, 15029, 3720, 5201, 423, 16912, 1686, 7196, 9093, 4971, 8941, 13730, 13731, 2944,
    8011, 2935, 16857, 9441, 16936, 10261, 12566, 12567, 5648, 11356, 215, 4984, 17498, 17499, 11927, 4184, 5577, 12745, 7509, 4094, 4096, 10056, 8422, 10970,
    17050, 6981, 14852, 16247, 17438, 15942, 16235, 12997, 12998, 3546, 3547, 13272, 4777, 12014, 5267, 14697, 9380, 642, 5271, 5277, 6050, 13948, 10731, 9527,
    14177, 16507, 9857, 16297, 17331, 9954, 11135, 7, 4331, 5213, 5499, 17413, 1519, 394, 4460, 12244, 8703, 3610, 15948, 4799, 6006, 1286, 9371, 7092,
    12958, 13383, 2249, 17414, 17212, 8770, 1434, 2997, 8726, 6407, 9686, 13838, 919, 920, 14988, 8581, 6483, 79, 549, 3208, 4387, 10205, 11392, 5787,
    11591, 5794, 2401, 13429, 62, 63, 64, 17440, 2863, 5463, 10387, 11721, 16147, 2361, 12918, 9747, 6557, 11565, 9416, 10581, 1238, 6873, 16520, 4962,
    14249, 5790, 13284, 12156, 15110, 5789, 3140, 7074, 8328, 7130, 7131, 4315, 6485, 9507, 10615, 4690, 11143, 336, 16818, 784, 15536, 12814, 15532, 2321,
    10333, 8197, 15252, 8874, 6501, 12366, 36, 16569, 9771, 3835, 10686, 2151, 14509, 8860, 1568, 11188, 11189, 1129, 10458, 1371, 3587, 4741, 11808, 4254,
    4711, 5942, 10920, 12208, 1150, 2195, 1932, 7579, 10566, 14520, 10922, 12210, 1151, 2196, 9845, 4509, 478, 15976, 11778, 2273, 15387, 9799, 12329, 12330,
    7546, 10003, 14880, 5241, 6453, 14152, 15379, 4798, 6005, 10888, 10889, 16059, 9013, 9551, 13453, 17148, 530, 5117, 11716, 12899, 3933, 11967, 11553, 16712,
    16894, 4936, 4780, 3169, 3020, 15221, 13960, 763, 16635, 9389, 608, 714, 8414, 3619, 10973, 12810, 9140, 6197, 12676, 12680, 5588, 468, 2859, 5073,
    4399, 5353, 14677, 2714, 3967, 15104, 5418, 12074, 4586, 15324, 15326, 11528, 1098, 4146, 4147, 4501, 14531, 9378, 14158, 14655, 15402, 9271, 16273, 15054,
    2316, 2785, 8275, 12136, 4212, 3186, 6772, 778, 12517, 10543, 2435, 12794, 4238, 5246, 6461, 17337, 4227, 1369, 14265, 10520, 1798, 7432, 2087, 3176,
    92, 5602, 4210, 15432, 4980, 3321, 7287, 7288, 7289, 8580, 11816, 3438, 7005, 4419, 5640, 10468, 17367, 4855, 4357, 7462, 1360, 12823, 8675, 16318,
    1849, 5897, 10262, 9569, 12307, 16850, 14540, 10337, 7816, 5537, 11239, 1885, 14340, 16128, 14248, 2088, 14079, 15313, 628, 733, 15453, 10524, 12492, 2262,
    16223, 16203, 4946, 8914, 1385, 14298, 15233, 3097, 15475, 11660, 7346, 8522, 1177, 641, 2819, 8471, 8472, 11748, 25, 10444, 10005, 10006, 7456, 4047,
    4049, 8926, 9083, 10287, 9692, 862, 5679, 9663, 11934, 11681, 5031, 4874, 16579, 14329, 8150, 13125, 9075, 10222, 10316, 10321, 11918, 483, 536, 3180,
    10395, 913, 12682, 5441, 7803, 328, 1508, 7279, 8713, 4466, 13168, 2012, 8960, 10331, 15547, 730, 8133, 1323, 13555, 645, 793, 2363, 2364, 3951,
    16964, 16965, 11916, 6401, 11620, 8654, 17339, 17340, 17341, 2915, 2916, 16870, 17467, 5803, 7390, 12721, 1049, 13462, 13460, 17480, 5076, 539, 943, 1232,
    8020, 17027, 9145, 9950, 17494, 4985, 13472, 7958, 13904, 740, 7385, 7386, 5599, 5600, 15429, 10786, 10788, 2098, 3265, 8059, 12141, 4021, 751, 895,
    17184, 8775, 4019, 4020, 7262, 2279, 8371, 7263, 8819, 8823, 6145, 10302, 706, 13589, 5487, 17590, 9493, 15362, 17017, 4359, 4005, 4008, 5909, 7159,
    12133, 9126, 10260, 14113, 13171, 7341, 1253, 13765, 3641, 14111, 11237, 12999, 14352, 14353, 3599, 14461, 1966, 4823, 17043, 4417, 5638, 578, 16817, 9922,
    11036, 16596, 11662, 8123, 16786, 5983, 6103, 6106, 9896, 8751, 10472, 1637, 4222, 9834, 1207, 15035, 11412, 1904, 12010, 13574, 5724, 5725, 13221, 11194,
    15120, 12691, 55, 14219, 2102, 1468, 17137, 13440, 13445, 172, 16187, 5415, 13677, 9479, 16841, 16842, 7868, 12112, 14980, 17422, 12113, 14981, 16660, 11479,
    11482, 2145, 7156, 14277, 7508, 3628, 12945, 17424, 5449, 4277, 10050, 5294, 6491, 5871, 15005, 8110, 11297, 16836, 16960, 5295, 4329, 9673, 9106, 1421,
    6803, 8141, 6613, 5017, 4033, 9388, 1845, 7491, 13804, 10324, 17102, 7781, 259, 1480, 6153, 7089, 7452, 7972, 12955, 13692, 11367, 12663, 3985, 5126,
    14014, 5857, 8786, 4035, 4992, 8544, 10880, 12175, 15985, 16395, 17432, 1629, 13879, 14128, 14129, 7586, 14369, 14370, 14371, 14519, 9414, 7645, 7357, 781,
    6244, 11551, 5461, 10132, 15866, 779, 6242, 3652, 9403, 9632, 10745, 6610, 15160, 6129, 2263, 15374, 14588, 4698, 8806, 14589, 4699, 8808, 14590, 3635,
    4702, 2947, 12559, 9746, 4089, 5459, 15260, 15261, 15262, 10507, 5919, 9439, 2775, 489, 10505, 11910, 13895, 1512, 6, 13954, 2536, 5549, 15408, 8405,
    9252, 9253, 10404, 10405, 5404, 17529, 992, 3198, 4374, 17354, 5612, 6757, 3563, 11526, 6044, 16119, 9456, 1299, 7870, 6830, 812, 3494, 7421, 9042,
    14841, 6077, 7329, 10115, 6992, 17465, 13443, 13446, 8584, 8585, 6996, 22, 13988, 2495, 17163, 15793, 9760, 1003, 5559, 6643, 5560, 6644, 1145, 5562,
    6646, 17527, 3975, 5057, 6154, 7453, 9374, 13001, 6284, 6752, 2096, 15061, 3704, 17154, 7837, 7845, 13772, 5120, 6113, 5039, 16092, 11191, 9070, 14487,
    148, 14178, 4786, 8903, 961, 11802, 6494, 14444, 16080, 1055, 4787, 11268, 14949, 16081, 17150, 4749, 9377, 12649, 12650, 4750, 14452, 15607, 16083, 4125,
    5988, 6017, 6530, 8916, 17574, 15999, 11973, 15716, 6029, 2697, 410, 14024, 15515, 865, 15753, 4883, 4997, 7473, 10167, 17123, 4470, 3649, 16919, 3057,
    10377, 10378, 185, 1139, 11539, 6196, 13038, 12672, 4237, 2907, 14170, 1858, 5889, 9967, 2510, 1436, 9002, 8298, 8707, 9582, 10683, 6177, 1928, 14341,
    12592, 10011, 11882, 8622, 2282, 11896, 11897, 3926, 15213, 2828, 11430, 3476, 3477, 8932, 2187, 2189, 2190, 2191, 8824, 346, 1547, 5586, 9379, 2549,
    2550, 3711, 3712, 10166, 11383, 3551, 4720, 5721, 6857, 8, 5500, 6028, 16215, 11066, 11067, 5078, 6522, 11228, 8773, 5419, 6568, 17557, 4912, 10647,
    14562, 6964, 1602, 6524, 9545, 4538, 9385, 11483, 11495, 11499, 75, 2792, 45, 16571, 4671, 7190, 14743, 3301, 15767, 105, 7597, 2556, 4216, 5173,
    13824, 5891, 8031, 11746, 13761, 5646, 11354, 7478, 257, 37, 12233, 8935, 14758, 5800, 10020, 3960, 5040, 10207, 14386, 152, 7424, 8886, 13361, 13588,
    7525, 12028, 15813, 14481, 14482, 3520, 9744, 5337, 5340, 1571, 2161, 9335, 3559, 10329, 6065, 9059, 9066, 6058, 5681, 10582, 7640, 10577, 7604, 8863,
    14305, 12151, 16104, 502, 10979, 10099, 10100, 3285, 3006, 9008, 17395, 2790, 3730, 10024, 12919, 2815, 6280, 6616, 7582, 9009, 12651, 14290, 13372, 15633,
    17396, 1664, 10111, 12250, 3474, 10025, 8995, 16473, 6989, 9594, 15634, 5183, 9065, 13828, 13829, 15748, 16686, 13286, 13288, 535, 12873, 9713, 6926, 12834,
    8666, 9819, 9876, 7732, 9878, 6864, 15341, 15343, 12913, 1687, 7197, 10526, 444, 4059, 319, 5823, 9940, 11126, 16249, 16250, 17291, 17292, 13232, 6274,
    12710, 715, 14749, 1763, 14631, 8956, 8957, 8958, 3445, 9299, 4519, 15147, 6954, 16715, 16895, 13583, 4740, 17187, 16501, 16502, 7900, 14669, 3843, 1531,
    12739, 2443, 3597, 3424, 8905, 8912, 3792, 2822, 2823, 705, 707, 2922, 7935, 3892, 13587, 4929, 10905, 10754, 13611, 14785, 4925, 4339, 4341, 16560,
    8721, 14560, 14811, 14157, 8586, 2452, 5900, 4488, 495, 6052, 2058, 3123, 4200, 15810, 13841, 14272, 8202, 8397, 8368, 3869, 13949, 14537, 758, 15851,
    14552, 15737, 1334, 15680, 3989, 16360, 6789, 6790, 14564, 14565, 14566, 13223, 2648, 904, 5564, 6648, 5567, 6651, 2872, 8077, 15681, 4635, 10397, 4923,
    9471, 10412, 3102, 15150, 2710, 15134, 11244, 12641, 15710, 14377, 5807, 11215, 16772, 3629, 7431, 3264, 2953, 893, 9564, 14176, 9089, 1556, 4783, 2608,
    16852, 13793, 14982, 8238, 11180, 15975, 7717, 9919, 13736, 15694, 8343, 14007, 16138, 9869, 17382, 17383, 9621, 51, 16577, 10560, 7052, 9631, 6390, 11272,
    12612, 4841, 17054, 2836, 8634, 13762, 13084, 13086, 13087, 14226, 14228, 14229, 15354, 16352, 4052, 13803, 6880, 6881, 15921, 598, 6781, 8154, 11434, 11435,
    12452, 770, 1131, 7411, 6456, 1074, 1462, 1948, 10960, 11464, 11900, 7498, 1920, 11772, 13154, 11789, 11336, 4755, 13836, 5307, 5840, 11684, 12064, 13210,
    10591, 11933, 8026, 8146, 6282, 7594, 6356, 6359, 7067, 12085, 12086, 9510, 14447, 2730, 12067, 13213, 8408, 16627, 14196, 16165, 11487, 737, 17170, 11369,
    12665, 643, 7127, 1538, 12015, 11777, 15823, 15824, 17313, 6678, 11028, 11029, 11030, 11032, 4, 11610, 4414, 5635, 13639, 14757, 4982, 6171, 8936, 13641,
    11670, 939, 352, 4148, 3436, 949, 10043, 165, 9322, 13220, 6537, 193, 12083, 9225, 8367, 5680, 6817, 13745, 3686, 7873, 16742, 11722, 13560, 9158,
    873, 11854, 11855, 15676, 15677, 10879, 14061, 11201, 15125, 3572, 3618, 16462, 3426, 16454, 10885, 16510, 5677, 13732, 402, 1117, 8304, 14616, 1147, 8526,
    928, 7989, 13143, 3552, 479, 10919, 12207, 3385, 8070, 9200, 2662, 3859, 13294, 9301, 4190, 7905, 4931, 15596, 1405, 1407, 5653, 10031, 5852, 9789,
    10976, 15268, 16263, 17298, 669, 670, 892, 538, 17491, 13195, 10157, 10158, 16643, 7136, 15962, 15963, 2251, 8704, 6639, 11725, 12901, 1633, 10762, 11081,
    13253, 16955, 16956, 9705, 6935, 11818, 5937, 7408, 1413, 5460, 9459, 16804, 16805, 11780, 11781, 11326, 12996, 9452, 2101, 4918, 2622, 3816, 9640, 2387,
    6562, 13901, 13902, 2240, 14577, 15945, 11859, 3053, 15223, 15392, 5198, 6405, 15224, 11707, 12889, 4042, 8017, 16432, 2563, 8088, 5174, 9946, 2984, 9240,
    9241, 9243, 9244, 698, 17124, 16403, 16404, 7971, 13691, 1387, 6850, 11366, 12662, 12095, 8013, 9130, 17241, 1525, 5273, 9813, 1477, 6234, 16539, 13287,
    1284, 9137, 10279, 5760, 6904, 8085, 8087, 9203, 9205, 7461, 5446, 11156, 13381, 14754, 3682, 10328, 10570, 10572, 10785, 17034, 10852, 10854, 15543, 4136,
    5207, 8877, 5591, 5592, 10809, 4476, 17497, 8063, 9194, 14902, 15912, 10275, 17011, 4228, 2267, 16230, 16231, 15630, 5558, 13334, 4489, 1793, 15070, 10733,
    13854, 3032, 2964, 15609, 11414, 3254, 3797, 3804, 7768, 13642, 9230, 8285, 8286, 8287, 10203, 16724, 17511, 15530, 4421, 5642, 11184, 15645, 16584, 14851,
    6577, 16313, 9759, 8126, 9218, 9939, 11125, 15391, 16399, 2060, 2064, 3125, 3130, 2483, 2484, 12069, 16314, 9782, 13452, 1127, 11047, 11048, 3832, 13822,
    6167, 6542, 6544, 6545, 4766, 6219, 7479, 16543, 56, 9528, 9532, 9533, 8181, 6478, 6479, 741, 5804, 8258, 9700, 9702, 2962, 2963, 7857, 9017,
    13335, 13009, 15162, 14127, 4708, 5939, 569, 17022, 7817, 7821, 13198, 3214, 5299, 11398, 8060, 6664, 2580, 11338, 11339, 17203, 7260, 12480, 822, 7691,
    7692, 17577, 17578, 14421, 14423, 8871, 8873, 15992, 821, 17155, 6436, 14730, 15900, 16905, 10400, 10401, 11733, 11734, 10515, 16192, 2911, 8643, 8644, 8645,
    8646, 9793, 9794, 9795, 9796, 15368, 6804, 6805, 8142, 8143, 6309, 7617, 4336, 15469, 2617, 15187, 564, 13943, 6278, 10772, 2437, 10491, 295, 15637,
    685, 3168, 4264, 5770, 6915, 8439, 8442, 12974, 17229, 12590, 13392, 5831, 9752, 1267, 2960, 15438, 10791, 1893, 3768, 9681, 15481, 3778, 3779, 3782,
    9216, 15483, 3787, 3790, 9217, 7875, 7880, 15587, 9278, 11530, 10142, 1209, 1426, 8055, 15622, 9616, 15925, 11166, 16655, 16656, 16657, 7683, 7684, 11419,
    1854, 2869, 10286, 6882, 8036, 5579, 13786, 6465, 3466, 3467, 4994, 13592, 4958, 2713, 3966, 10389, 10391, 8978, 8980, 8866, 8868, 2340, 1225, 9509,
    5622, 7093, 7094, 12959, 12960, 14450, 11401, 7218, 6174, 4178, 13376, 4236, 17206, 15958, 6395, 5719, 5720, 4938, 7834, 10620, 717, 4120, 4121, 4122,
    12076, 2036, 14317, 14926, 15931, 17236, 5489, 17592, 10052, 16325, 1731, 2745, 1732, 2746, 6896, 7475, 15400, 9125, 4516, 5963, 12348, 3856, 7027, 81,
    84, 331, 3328, 9135, 15698, 16648, 3329, 9136, 9770, 1423, 7757, 2736, 16280, 8749, 3900, 3902, 7280, 7056, 7057, 7500, 13433, 11926, 5159, 15091,
    12117, 6971, 3160, 8880, 8881, 10040, 2001, 16621, 12803, 10583, 1224, 1124, 8610, 3363, 4368, 16345, 3259, 3953, 9828, 11874, 13044, 9660, 15442, 683,
    5261, 5262, 5263, 9975, 9976, 8783, 12268, 9062, 6846, 6847, 12110, 4376, 10214, 6088, 6089, 3313, 4255, 5925, 7308, 1375, 7310, 8813, 7504, 7505,
    7506, 7507, 1362, 7293, 17554, 3650, 7615, 8207, 9765, 1601, 4721, 10899, 12189, 16768, 13368, 5673, 6131, 10094, 14806, 13819, 2479, 10688, 4668, 7395,
    7890, 6941, 8864, 6260, 8045, 9574, 10677, 7147, 16734, 5952, 5953, 5808, 5809, 6746, 250, 14881, 14882, 14883, 14884, 12322, 5468, 1274, 6335, 6339,
    1969, 5663, 11518, 12702, 16171, 16172, 16173, 16145, 4043, 4044, 4045, 4046, 17230, 4683, 10949, 14650, 15795, 11547, 3606, 15281, 15283, 15286, 15287, 10929,
    10930, 10932, 10933, 8160, 13666, 14868, 615, 17065, 3004, 4223, 2068, 3133, 5193, 9758, 9858, 8176, 16294, 428, 429, 16917, 16918, 8131, 8132, 15358,
    8837, 5371, 2169, 1728, 3566, 13070, 9604, 6457, 1671, 12804, 16809, 17314, 17296, 10357, 7037, 15076, 12720, 2846, 11170, 2847, 16897, 11822, 1592, 10358,
    2157, 2158, 5161, 5163, 6293, 16521, 17607, 15907, 6187, 14708, 13441, 261, 17423, 5245, 6460, 11625, 14684, 10999, 11001, 13427, 17012, 940, 9362, 13398,
    12938, 7058, 7059, 1611, 7086, 17153, 14188, 4252, 7907, 5539, 9152, 16459, 13856, 9147, 718, 6477, 306, 12555, 8184, 7192, 13649, 13491, 1336, 1337,
    2426, 12253, 1722, 4796, 5997, 4710, 5941, 1931, 5668, 7578, 11432, 15699, 16649, 1785, 2793, 12306, 13529, 253, 16775, 4571, 5219, 13415, 9415, 12714,
    14665, 6097, 10956, 10957, 12121, 8525, 3777, 13709, 10573, 17286, 1869, 9790, 10977, 11130, 12422, 14140, 680, 1748, 2808, 4070, 17104, 7187, 3600, 5859,
    6422, 6423, 13204, 4270, 13326, 2066, 3132, 16991, 11966, 4196, 15901, 16906, 339, 4491, 1250, 1634, 16279, 8232, 6998, 2959, 12100, 6861, 6862, 4573,
    726, 4772, 4773, 2474, 4778, 11838, 1828, 4308, 3834, 4948, 697, 2737, 7001, 8319, 10892, 3360, 10419, 15275, 6631, 4018, 3625, 3344, 15581, 14419,
    1485, 13724, 10136, 1091, 2074, 16292, 6922, 14523, 13346, 13013, 16040, 13444, 2203, 4401, 5786, 9843, 10840, 7924, 7928, 6527, 6528, 7534, 8679, 12415,
    12416, 6429, 2075, 11531, 4996, 6116, 10546, 7185, 15763, 15764, 15765, 15703, 10323, 2493, 8271, 2612, 8455, 1174, 1175, 2256, 2097, 667, 8264, 2581,
    1979, 14338, 14339, 16407, 16740, 9006, 6041, 12802, 9646, 2694, 15785, 10585, 9115, 10244, 11692, 3034, 15032, 4413, 2670, 2671, 9104, 11656, 16310, 4899,
    17105, 15723, 4153, 2227, 14557, 1552, 13781, 2077, 1001, 10229, 15496, 4812, 15728, 15729, 4092, 4095, 9123, 4602, 16800, 15955, 6753, 11957, 11756, 13471,
    8573, 14149, 16848, 11881, 13051, 11965, 3440, 5950, 4423, 5107, 5108, 5109, 5110, 5644, 12216, 16452, 2829, 1859, 1709, 5023, 5026, 4246, 14964, 4398,
    6085, 2995, 3973, 5055, 8724, 7565, 8700, 2996, 8725, 775, 1883, 1740, 9394, 7163, 15756, 12975, 11830, 11832, 14904, 15643, 17172, 9541, 8185, 16127,
    5435, 12840, 8331, 16864, 13563, 1584, 3838, 3829, 16613, 31, 16564, 12637, 9431, 5304, 12754, 4081, 13703, 4905, 4906, 10640, 10641, 5665, 11421, 2712,
    3965, 2491, 5626, 8269, 11347, 437, 3189, 4360, 16925, 492, 4185, 5279, 16987, 5892, 7060, 125, 3394, 3395, 4590, 4591, 16671, 1917, 11410, 7823,
    1957, 16131, 4922, 17190, 9181, 1309, 9309, 14017, 16616, 7418, 13000, 659, 15159, 661, 6270, 7558, 12093, 1266, 6027, 14054, 4949, 10012, 12515, 5330,
    5332, 7826, 7832, 6298, 14355, 15610, 15611, 3998, 15636, 12844, 15655, 16922, 13936, 5630, 5926, 5290, 13858, 9127, 12090, 14488, 16021, 2042, 3106, 5877,
    9659, 13566, 7063, 17533, 13233, 3736, 9518, 4819, 17039, 1803, 4499, 7437, 10271, 10870, 12167, 4729, 4730, 4731, 5972, 5973, 5974, 5164, 6294, 1877,
    5924, 7620, 7621, 12011, 17247, 9110, 10239, 1298, 4927, 7458, 13292, 9815, 16530, 8564, 3051, 11745, 14288, 9422, 7884, 13595, 10432, 14125, 13304, 12930,
    12931, 11771, 14887, 3038, 3039, 13342, 2597, 11041, 13542, 17215, 17217, 7081, 15506, 322, 8366, 9921, 2834, 2904, 12404, 12928, 14673, 2512, 3598, 4570,
    9586, 6877, 2848, 3056, 6021, 7171, 15640, 12809, 17323, 1202, 16100, 17173, 17553, 2095, 3261, 10876, 12173, 9183, 12640, 1051, 1005, 9772, 15338, 16753,
    6297, 5550, 13302, 798, 10195, 1860, 11755, 477, 2402, 8651, 15049, 13321, 3972, 5054, 6152, 7451, 7342, 13144, 5233, 6445, 9977, 11151, 11938, 13067,
    12271, 13496, 1857, 16108, 3503, 4677, 11515, 16907, 1170, 7022, 10668, 10669, 10182, 11165, 16807, 10097, 35, 16568, 8223, 3697, 11913, 1146, 13975, 14350,
    1946, 16169, 8565, 9736, 4551, 9423, 13974, 8738, 8739, 14709, 8652, 14711, 6580, 3504, 6583, 1973, 2106, 2375, 9172, 16427, 14040, 11259, 6208, 16890,
    16703, 6548, 13367, 15739, 5272, 5278, 8608, 8804, 17575, 102, 10033, 10171, 5258, 2692, 5075, 17282, 1913, 7796, 14311, 15428, 7960, 17495, 7257, 9531,
    585, 9286, 3250, 14056, 3251, 15820, 10857, 10859, 6130, 8330, 10488, 6178, 6003, 13777, 15798, 16762, 4693, 14116, 4480, 15467, 12059, 13205, 12279, 13503,
    10805, 1784, 2626, 14328, 7587, 7588, 16214, 4179, 13874, 11332, 8924, 14997, 14998, 13776, 11394, 11395, 6393, 11399, 11400, 14515, 11417, 16010, 14134, 1941,
    735, 14200, 6933, 12428, 7032, 6055, 7274, 7152, 7153, 7154, 8246, 16005, 16996, 665, 3850, 4810, 9361, 13397, 7203, 7204, 7205, 12459, 11709, 15017,
    12372, 8225, 9831, 5620, 5621, 565, 5945, 14950, 17188, 3921, 10308, 13794, 14983, 9707, 9708, 1575, 3460, 2258, 4028, 4030, 9175, 8503, 167, 16727,
    10734, 14688, 4009, 13116, 16767, 3489, 2660, 6215, 2706, 1818, 13993, 15775, 16384, 16619, 4759, 9905, 2144, 4629, 4631, 11840, 1704, 1705, 7571, 8918,
    13884, 6285, 2499, 10344, 15380, 881, 896, 236, 5395, 11136, 5396, 11137, 9520, 9521, 13857, 10258, 1956, 1204, 7679, 8558, 4688, 9297, 9298, 14606,
    6151, 13411, 5481, 5482, 17584, 17585, 10359, 13254, 6712, 15915, 15916, 6721, 17364, 6558, 1814, 1815, 8537, 6268, 9554, 14975, 5184, 12771, 6893, 12885,
    15856, 14443, 908, 909, 2181, 10194, 10197, 7927, 8821, 4706, 11486, 7377, 5179, 5180, 6016, 7550, 2770, 14817, 208, 9463, 9464, 12177, 15445, 16437,
    13103, 14238, 2463, 3611, 5535, 6608, 12063, 12287, 13209, 13510, 12294, 13517, 7878, 3507, 4679, 5858, 16626, 7332, 1403, 8967, 17161, 3026, 8106, 5566,
    6650, 1647, 7142, 15920, 15658, 14467, 3297, 9807, 2114, 6999, 7000, 815, 4244, 9648, 5037, 5708, 149, 5153, 4581, 1200, 4198, 5266, 5268, 9148,
    11538, 9460, 7043, 12440, 1720, 1737, 1738, 3336, 3337, 4527, 4528, 8497, 9670, 12970, 12971, 14101, 14102, 2885, 1497, 9474, 5966, 3154, 155, 400,
    312, 1459, 10233, 1650, 17386, 1097, 10829, 2242, 830, 12473, 14919, 12174, 1906, 80, 83, 15914, 2408, 5447, 1587, 1673, 3307, 11817, 4846, 1320,
    13554, 8021, 11019, 10806, 12708, 8162, 3358, 3043, 8234, 11444, 8938, 14551, 15736, 2734, 10301, 16188, 866, 2082, 7655, 9108, 13325, 2902, 7944, 8990,
    10509, 3366, 13774, 14224, 13246, 13247, 11317, 11320, 2936, 4181, 12481, 7851, 3248, 50, 14032, 9440, 10413, 3774, 3775, 3776, 9251, 10420, 3266, 15092,
    8832, 17200, 2998, 8727, 3721, 10894, 13850, 8352, 13875, 17513, 17514, 9717, 1581, 9173, 6956, 874, 12153, 76, 5650, 16050, 8500, 17330, 11833, 68,
    11763, 16858, 14795, 14797, 4827, 4828, 16738, 10967, 334, 335, 11110, 1093, 1094, 12269, 11865, 17262, 12831, 7149, 44, 17139, 7419, 2033, 1746, 12757,
    8632, 12456, 14731, 3458, 7968, 13378, 9157, 9304, 5587, 2392, 2459, 5442, 3090, 7489, 11842, 11793, 15218, 7999, 8000, 8001, 13333, 4990, 8307, 15849,
    16342, 8100, 7711, 11353, 3992, 5069, 1659, 12106, 1662, 8437, 3996, 3997, 4860, 16665, 8895, 12871, 12877, 13825, 3465, 14147, 7723, 13962, 14254, 14255,
    5791, 2115, 2117, 2118, 2119, 8419, 6482, 4673, 14485, 7298, 8532, 16574, 15956, 10675, 9674, 177, 6953, 858, 13582, 8237, 10904, 3481, 942, 10868,
    12165, 8577, 2685, 799, 5947, 3878, 12602, 12735, 3469, 721, 4518, 9964, 11129, 12421, 4269, 4475, 941, 945, 4083, 1759, 1243, 10578, 3762, 3763,
    3764, 9250, 10418, 2454, 2455, 6222, 6223, 1888, 13239, 18, 19, 3262, 13950, 757, 2891, 8499, 11837, 181, 17003, 1138, 17004, 7987, 4109, 4110,
    11752, 7134, 16132, 7053, 8844, 10689, 14291, 8928, 4406, 11075, 12318, 2333, 12158, 12159, 12783, 3448, 11139, 6824, 4554, 11943, 12622, 13463, 13297, 2795,
    10441, 10442, 10443, 15602, 6045, 11585, 9923, 14064, 12436, 9352, 10360, 243, 244, 245, 4511, 749, 17182, 8175, 16212, 1027, 8742, 14895, 15906, 1542,
    7358, 12395, 12398, 1338, 10907, 10908, 10909, 12195, 12196, 12197, 3903, 3904, 5001, 5002, 4728, 5971, 3334, 4525, 5525, 11224, 13689, 14903, 5303, 17439,
    13989, 1152, 12968, 3519, 1707, 12769, 4751, 14331, 14104, 15152, 4129, 2006, 2007, 13634, 304, 11935, 12084, 8865, 4358, 6220, 7488, 16878, 7373, 8593,
    8594, 13202, 1142, 1187, 2229, 14549, 15734, 1734, 2749, 3387, 4580, 6419, 7305, 7306, 2969, 2970, 10722, 10723, 12573, 12574, 6141, 9800, 15635, 8159,
    13835, 12327, 16272, 4343, 4344, 4345, 7186, 694, 9711, 9712, 1577, 1578, 1048, 412, 13074, 14280, 13632, 5958, 5959, 13076, 14282, 16175, 17194, 4191,
    4441, 4692, 3113, 15137, 7267, 16308, 7609, 12693, 13617, 1755, 4433, 16190, 2056, 3121, 16498, 7762, 14667, 1964, 1898, 5467, 14301, 2845, 5327, 2827,
    8118, 15991, 2649, 12713, 8850, 8750, 7590, 473, 15781, 14814, 6874, 6221, 16463, 7825, 7831, 8663, 5465, 12389, 3579, 9349, 14728, 13008, 17252, 3396,
    4592, 8357, 4144, 5021, 16330, 14595, 5762, 6907, 14773, 1465, 1555, 7200, 15705, 4364, 3115, 8533, 119, 5745, 11453, 7039, 192, 3304, 14580, 5373,
    4203, 10065, 5349, 4704, 14397, 14399, 2380, 14615, 8177, 13434, 3012, 4015, 4809, 6033, 6035, 9086, 884, 7764, 8360, 15388, 15897, 16900, 2695, 794,
    795, 796, 797, 15877, 15878, 15879, 11784, 7769, 7773, 704, 8658, 8659, 11915, 12385, 571, 17024, 4955, 6175, 573, 3281, 17025, 4628, 6826, 4418,
    5639, 2261, 14886, 12427, 16259, 15572, 8120, 7912, 15777, 4924, 6694, 5292, 6490, 14081, 14082, 14084, 15315, 15316, 15318, 5696, 17385, 3470, 12338, 6810,
    5920, 5921, 12381, 16496, 11447, 5747, 475, 1606, 7527, 13151, 17133, 17134, 17135, 17136, 17072, 17573, 4672, 7191, 11562, 7049, 7050, 7051, 8817, 14776,
    7544, 7072, 16853, 10340, 5617, 7780, 9848, 15523, 6433, 11349, 13162, 11084, 6504, 12369, 11638, 12859, 13813, 1827, 14136, 15822, 15036, 11031, 14518, 971,
    8015, 8016, 9138, 9139, 4454, 5683, 4455, 5684, 6897, 16598, 13309, 9358, 6000, 14720, 10309, 14753, 10076, 13362, 3247, 6272, 1461, 6838, 12139, 10314,
    760, 8520, 10225, 12685, 16662, 16213, 1729, 2741, 2742, 1730, 2743, 2744, 10556, 10558, 451, 16958, 13717, 2496, 5895, 9841, 1054, 11441, 8047, 9275,
    3290, 8709, 1718, 2719, 4072, 16730, 2141, 5850, 5851, 1652, 1640, 1641, 4159, 4160, 6717, 6720, 7626, 12408, 6321, 6322, 6724, 6725, 7627, 7628,
    12409, 12410, 17365, 17366, 10895, 10896, 12185, 12186, 13173, 7810, 2339, 8172, 12528, 12468, 2445, 3188, 7077, 15471, 17403, 7309, 8811, 11782, 7426, 16339,
    8587, 9748, 9667, 10793, 12065, 13211, 1922, 2941, 5763, 6440, 6908, 4458, 5688, 13783, 11693, 2802, 12648, 12453, 15588, 8787, 10349, 12514, 3141, 11798,
    6341, 6345, 7752, 7755, 17399, 9808, 9809, 9810, 9811, 13194, 5896, 5835, 2184, 13972, 1095, 6827, 349, 9842, 16622, 4405, 8825, 11736, 11737, 2399,
    817, 4013, 13610, 14784, 4560, 5827, 1494, 379, 10268, 7388, 5464, 11738, 1171, 7824, 11416, 9226, 10246, 6363, 6364, 3791, 13259, 13085, 14227, 4482,
    2444, 16704, 17376, 16988, 3372, 6238, 11296, 16835, 4638, 13245, 14407, 14641, 4605, 9669, 10795, 16420, 16421, 3772, 1012, 7827, 8057, 14774, 1927, 3213,
    11145, 13390, 2709, 4970, 16861, 12560, 7840, 6125, 16959, 14672, 14962, 3766, 13547, 3691, 3518, 4681, 15053, 629, 3578, 7115, 2236, 3639, 4493, 13417,
    2992, 4180, 5329, 5331, 5333, 5517, 16983, 12377, 3976, 16065, 9327, 9524, 10631, 17436, 9351, 4416, 5637, 15460, 15462, 4983, 12131, 14759, 765, 17234,
    4974, 9069, 10865, 5045, 5060, 14070, 6467, 10245, 2981, 3238, 11694, 13370, 10105, 12247, 6114, 6982, 15774, 3420, 3421, 3422, 3423, 7014, 10890, 15599,
    15404, 10263, 14555, 108, 3936, 345, 8538, 11271, 12611, 4279, 10053, 6770, 8098, 15256, 16309, 16264, 16268, 17299, 17303, 3275, 13852, 3452, 14173, 5495,
    17599, 6426, 2735, 453, 14043, 15202, 5979, 12781, 2920, 1665, 1816, 10775, 10777, 9561, 11279, 14402, 13028, 2183, 2588, 2589, 1275, 4011, 10187, 2592,
    11292, 15168, 15169, 3541, 672, 673, 14448, 5737, 11021, 11022, 11452, 15161, 11406, 16990, 11489, 2579, 11013, 16057, 6211, 7355, 1544, 5784, 8339, 9211,
    15590, 1305, 10502, 8933, 2731, 2451, 10804, 4053, 4054, 4064, 5170, 2928, 2929, 2931, 2932, 2934, 4171, 4172, 4174, 4175, 4177, 13549, 12789, 14996,
    13625, 8194, 2812, 4077, 8195, 3542, 1100, 14297, 15232, 14343, 13953, 582, 6818, 9429, 9682, 7670, 10082, 7671, 15922, 2850, 11618, 17304, 11370, 12666,
    13226, 1103, 12980, 6396, 590, 17055, 11819, 17350, 7047, 4712, 3756, 8255, 8256, 6730, 17404, 5414, 11799, 16095, 15631, 2037, 14318, 8089, 16110, 452,
    11149, 785, 786, 4765, 12806, 12785, 11852, 11248, 7745, 12788, 5274, 8919, 12506, 2967, 1324, 7877, 7881, 11221, 7585, 13997, 3957, 11, 8327, 14930,
    15604, 3093, 16024, 14063, 3354, 5431, 6776, 7941, 5391, 17374, 1300, 12778, 5114, 9239, 10370, 17460, 3101, 9128, 7811, 3716, 16480, 87, 17500, 17501,
    17504, 17505, 17509, 17510, 8130, 5141, 5142, 13738, 369, 13387, 13388, 7414, 7761, 17176, 2108, 4619, 15714, 5033, 5035, 16198, 4576, 7071, 2473, 681,
    682, 1749, 1750, 5083, 4295, 3023, 14060, 12703, 10878, 15508, 17334, 5780, 3558, 6666, 6667, 12606, 12607, 13539, 1273, 5072, 2603, 15040, 6049, 13958,
    2453, 1234, 1235, 1236, 1237, 2330, 5594, 9952, 21, 16534, 2010, 2852, 1412, 14805, 3915, 16113, 17165, 10549, 15708, 4532, 6083, 14046, 14047, 15206,
    15207, 15208, 15209, 15210, 11581, 11583, 12820, 9675, 6619, 15644, 15909, 16391, 9942, 3425, 10751, 10988, 7125, 16824, 15817, 12733, 7794, 9861, 15692, 1878,
    3905, 5003, 1191, 1192, 2233, 2234, 3211, 13403, 516, 517, 520, 521, 4537, 9021, 14820, 12052, 13186, 12054, 13188, 12055, 13189, 6269, 1872, 921,
    2209, 4575, 13280, 2814, 12553, 4138, 7630, 16334, 5476, 10587, 15361, 11082, 13790, 14169, 767, 4813, 7648, 17159, 6397, 8095, 4350, 17214, 16667, 8678,
    8735, 1087, 9481, 6859, 3722, 16302, 1870, 9920, 7266, 5322, 11333, 1901, 1903, 9802, 9803, 15097, 2627, 11278, 1029, 17284, 6060, 8925, 12274, 13498,
    9694, 15476, 15477, 10078, 1398, 432, 433, 16921, 2754, 882, 897, 17458, 14077, 15311, 14180, 9296, 78, 9432, 11654, 8385, 10355, 5372, 9283, 3644,
    15064, 14583, 14584, 8807, 6617, 8553, 9781, 8382, 3001, 4644, 4645, 109, 3327, 13402, 6510, 8779, 1691, 11253, 14, 15108, 14193, 17542, 17545, 16123,
    15711, 15089, 2041, 3105, 1934, 12182, 5451, 6575, 6726, 5868, 12009, 1373, 16466, 470, 12991, 9901, 12563, 4297, 16306, 4540, 9473, 2727, 14809, 6212,
    3357, 15090, 619, 17069, 13486, 7770, 647, 17562, 2504, 6500, 7536, 12365, 13310, 567, 4633, 5872, 17020, 8065, 8066, 9196, 9197, 8067, 9198, 5573,
    6657, 1995, 2378, 2379, 5305, 6518, 8839, 10067, 5407, 17532, 16658, 9109, 12092, 8952, 11940, 15531, 5812, 5815, 16196, 12874, 10736, 496, 3418, 13800,
    5848, 201, 16877, 17327, 6883, 8035, 6306, 537, 3879, 3880, 9445, 10028, 16244, 3364, 9617, 14110, 4907, 10642, 4130, 8896, 4137, 5208, 13012, 6895,
    1834, 1111, 2130, 5918, 7949, 13543, 8774, 3522, 3693, 13017, 3428, 11192, 6463, 11586, 11587, 17490, 11740, 11741, 11065, 13550, 5743, 486, 16975, 13193,
    10521, 14763, 14501, 14502, 1227, 5427, 5428, 2515, 7939, 3561, 11212, 11813, 1388, 1390, 6851, 6853, 11642, 12863, 1392, 1393, 6855, 6856, 4150, 16032,
    15395, 917, 16968, 10547, 6621, 11594, 5987, 15114, 10700, 10706, 461, 4099, 4100, 4101, 10740, 4093, 4805, 1353, 7078, 5521, 5522, 14614, 16651, 9313,
    15073, 4911, 10646, 3918, 9282, 3891, 8706, 12280, 13504, 9036, 9037, 14835, 14836, 11644, 12865, 11085, 11088, 12336, 12337, 10839, 10119, 5580, 13380, 7471,
    2609, 6592, 5964, 15844, 7889, 15504, 15378, 2011, 16206, 14456, 9530, 8374, 16078, 8882, 3092, 3118, 5540, 7463, 12256, 15220, 9090, 12465, 12466, 12467,
    6872, 16479, 13947, 17138, 14685, 9174, 7921, 8964, 2207, 12964, 14363, 7272, 8511, 4522, 7375, 8597, 2787, 6039, 1256, 14174, 804, 891, 17333, 6819,
    10154, 9306, 3889, 11593, 12731, 3506, 15747, 7652, 7653, 16652, 5401, 10178, 16200, 447, 15780, 3305, 1681, 7173, 12777, 11726, 5664, 11420, 4821, 17041,
    8997, 14532, 8923, 15254, 15255, 13811, 10450, 7343, 10163, 11380, 4606, 1347, 4556, 1193, 8517, 8518, 10478, 1424, 16929, 1840, 14610, 13183, 13184, 13946,
    9918, 14244, 16455, 2798, 16269, 1702, 3699, 10482, 7753, 1038, 1039, 12130, 9651, 10926, 417, 10002, 10004, 8478, 11521, 2842, 15857, 12578, 17564, 11157,
    2245, 15180, 4803, 6010, 3398, 4594, 15434, 1983, 7336, 13944, 9488, 16162, 2794, 10579, 1930, 9280, 11996, 3427, 13102, 14237, 2226, 14556, 17451, 17452,
    7230, 2708, 1678, 610, 10561, 15902, 922, 350, 835, 14483, 14484, 15805, 2079, 11037, 16597, 5553, 5554, 9773, 9774, 5788, 11592, 1780, 6735, 3120,
    8387, 12759, 12760, 17164, 4207, 4208, 5363, 5364, 12316, 8625, 14274, 13347, 3663, 901, 9293, 10447, 13984, 117, 13160, 13161, 1781, 8119, 10684, 10215,
    16472, 5134, 8977, 8611, 16517, 16518, 3322, 5984, 9827, 9785, 11633, 12854, 984, 2008, 8949, 182, 16056, 8782, 2509, 15052, 10807, 2800, 3484, 9424,
    805, 5518, 7618, 5367, 967, 5483, 17586, 6409, 7662, 16307, 1550, 13779, 15573, 568, 17021, 4995, 13562, 4145, 13167, 5445, 17566, 11574, 982, 983,
    5152, 7275, 7276, 8486, 3648, 9399, 12709, 17405, 3616, 7908, 5543, 9180, 206, 5568, 6652, 8647, 8648, 9797, 9798, 15516, 4422, 5643, 947, 6729,
    6047, 5354, 10810, 6310, 3981, 12390, 14245, 3769, 3780, 4877, 8716, 3793, 8718, 11415, 2824, 12455, 5510, 14187, 1981, 1982, 6198, 210, 3662, 1287,
    11148, 15113, 845, 1231, 8019, 17026, 9144, 9949, 1762, 10910, 10911, 12198, 12199, 9740, 15511, 7493, 8656, 4824, 17044, 4500, 10273, 15447, 16439, 11090,
    12339, 14542, 15727, 13727, 2669, 4898, 10875, 12172, 5828, 6936, 15726, 16684, 387, 17320, 3139, 5764, 6909, 649, 17091, 12593, 2038, 14319, 11438, 10038,
    8939, 2733, 15982, 16617, 3491, 2596, 6670, 8029, 8030, 8208, 11710, 2763, 3876, 4384, 6748, 6749, 2937, 4182, 9397, 1520, 8334, 2360, 11049, 6785,
    532, 7096, 12962, 3203, 3204, 218, 964, 12599, 13299, 15352, 16350, 3472, 16393, 1777, 5113, 3269, 4262, 13688, 10916, 12204, 3910, 5008, 10826, 5129,
    3099, 5603, 9171, 3555, 3170, 2878, 16882, 3013, 3408, 4600, 7265, 562, 1757, 11554, 13249, 8247, 518, 15678, 7349, 7350, 14941, 1136, 7352, 7354,
    519, 861, 3202, 8612, 8613, 8614, 209, 17145, 11270, 12610, 15176, 16275, 4424, 7502, 17219, 11283, 3848, 16087, 4842, 16088, 14637, 14638, 1024, 13163,
    1025, 13164, 646, 8943, 4626, 16406, 7984, 15101, 3163, 4193, 13586, 11033, 16593, 3095, 15930, 274, 275, 278, 279, 574, 5700, 5701, 10193, 10196,
    8820, 972, 9386, 7896, 5112, 8835, 11541, 16948, 380, 12647, 1425, 2026, 4643, 1960, 2131, 15321, 3081, 3082, 15674, 15929, 5133, 1783, 720, 15641,
    11970, 7696, 8915, 806, 4260, 1677, 4116, 4117, 4118, 7325, 10503, 1339, 11906, 16333, 611, 8273, 2200, 7292, 16765, 3033, 606, 13754, 3343, 9500,
    11754, 7738, 1015, 2638, 15887, 11807, 9490, 8719, 7885, 13596, 9117, 9979, 4443, 5998, 14172, 12630, 15421, 6931, 9742, 9743, 2031, 759, 10007, 4993,
    11340, 17335, 16820, 13494, 14495, 291, 581, 3773, 16602, 3529, 13690, 12070, 12491, 10179, 855, 11134, 11458, 3937, 14030, 1987, 82, 15919, 14550, 15735,
    13244, 11555, 4881, 4882, 269, 16795, 382, 1278, 6053, 46, 16572, 13622, 13624, 5162, 17316, 4820, 17040, 2810, 4071, 17014, 11788, 3094, 1847, 2865,
    7330, 13723, 5368, 11132, 14395, 13734, 6082, 10341, 10342, 10753, 6543, 11315, 11316, 11014, 8229, 2715, 6245, 16868, 15801, 11112, 12252, 6078, 13386, 6199,
    6200, 9630, 12821, 9536, 1212, 9336, 16743, 12987, 8834, 11451, 10628, 10206, 3862, 4976, 7660, 8760, 17406, 9628, 9629, 857, 11764, 12939, 2324, 1689,
    1690, 9927, 16001, 2740, 2199, 10265, 15245, 9757, 11579, 5223, 5225, 5832, 900, 1172, 3249, 15821, 8934, 2732, 13285, 9865, 5771, 4684, 9466, 211,
    212, 6061, 1824, 8910, 16164, 11904, 305, 16798, 9052, 11094, 12343, 15660, 16606, 4620, 15970, 2898, 16927, 843, 10725, 7515, 14115, 8398, 8399, 8400,
    8401, 7956, 10313, 8858, 4558, 5717, 5718, 16924, 12211, 4826, 4767, 7641, 2449, 10761, 3359, 12037, 2903, 10106, 11616, 12829, 3811, 4066, 4067, 2765,
    9969, 9970, 5501, 14632, 17019, 5806, 1450, 6458, 16726, 1788, 17160, 6963, 8502, 15426, 15364, 10368, 11183, 1430, 15553, 15567, 10426, 10427, 8762, 14123,
    14979, 5080, 10961, 5826, 9262, 9263, 2055, 4664, 5287, 15112, 1976, 8547, 15898, 15899, 1079, 6101, 1463, 1951, 10963, 8188, 15654, 8174, 11958, 13100,
    16492, 4108, 15406, 14153, 1496, 2572, 11627, 12301, 13524, 6597, 16523, 16524, 12030, 12405, 10994, 9210, 17506, 17507, 3339, 15709, 1724, 8292, 8105, 460,
    15981, 8670, 8671, 9823, 9824, 5927, 15524, 10259, 9837, 12012, 16495, 9483, 9484, 13083, 5757, 6901, 5758, 6902, 10338, 1066, 1067, 1068, 1069, 1070,
    15271, 15272, 2309, 9055, 11886, 145, 16699, 11159, 11975, 10942, 11161, 11976, 10943, 6618, 5082, 11050, 5533, 14312, 809, 9985, 10133, 7256, 3375, 8061,
    5370, 6122, 6123, 6979, 7011, 2755, 10109, 2176, 6986, 7013, 2758, 4302, 4804, 14139, 14961, 3373, 14072, 15264, 14073, 15265, 14085, 15319, 951, 5534,
    14938, 17238, 14654, 6991, 8051, 8052, 16220, 8653, 1598, 283, 2104, 7417, 3959, 1967, 6140, 1862, 1863, 1865, 14721, 2174, 6139, 10114, 5229, 6993,
    3005, 12229, 8189, 7193, 16754, 6132, 7378, 96, 1311, 4209, 5366, 10306, 15969, 7572, 16787, 7531, 6063, 16628, 811, 3312, 3784, 4060, 11068, 11284,
    4253, 7815, 7822, 14818, 4761, 7726, 15688, 15689, 16636, 16637, 3759, 14592, 12808, 17338, 17158, 10396, 6158, 1674, 1059, 1060, 14689, 3655, 3656, 9406,
    9407, 4127, 2268, 6022, 6747, 6884, 17191, 9650, 15513, 6202, 1213, 6614, 8562, 12359, 12360, 17140, 3492, 5869, 5870, 10730, 4801, 6008, 5660, 4366,
    16623, 11972, 15712, 8627, 1370, 508, 17493, 6918, 3205, 4082, 10670, 4764, 1185, 16163, 871, 2044, 3108, 17240, 9999, 10123, 11309, 684, 12924, 1567,
    2507, 6669, 8028, 7359, 74, 12272, 1566, 5269, 5104, 15812, 4267, 15628, 5936, 9696, 6761, 993, 15333, 2858, 8347, 161, 12476, 7070, 414, 0,
    15381, 10089, 6529, 8364, 130, 131, 16677, 16678, 6834, 6835, 3399, 4595, 10514, 7123, 16125, 5570, 6654, 10884, 16509, 11875, 11878, 13045, 13048, 373,
    11080, 10555, 3796, 3798, 14692, 14693, 8274, 15854, 16072, 16073, 16074, 10506, 13888, 5596, 5597, 2116, 8266, 8268, 15094, 9111, 10240, 2065, 3131, 4510,
    136, 3700, 10605, 10606, 11952, 11953, 11055, 2698, 15423, 3583, 3990, 4735, 5132, 12443, 13599, 14075, 15309, 13604, 14778, 4901, 10638, 2061, 3126, 3584,
    4736, 9326, 10500, 260, 1481, 7975, 13695, 5405, 17530, 11373, 11374, 12669, 12670, 9098, 15598, 9165, 9455, 9458, 6928, 39, 12235, 15646, 1835, 5477,
    17580, 1992, 1937, 11691, 2377, 3486, 3851, 11787, 9363, 9364, 13399, 13400, 1220, 1221, 11476, 2264, 8349, 1356, 3580, 2170, 7957, 12225, 14273, 7879,
    1711, 16086, 4843, 16157, 2844, 10079, 13952, 10219, 7539, 10414, 7307, 17181, 5420, 3091, 3814, 2003, 4910, 10645, 6722, 14648, 1153, 12623, 11786, 7277,
    4696, 5589, 9722, 10832, 11768, 11769, 15498, 13339, 6311, 6924, 12832, 7151, 4836, 4838, 6466, 11251, 11252, 15197, 15349, 2345, 9016, 12678, 15952, 550,
    5938, 605, 10327, 10569, 10571, 10784, 17033, 10851, 10853, 15542, 7213, 16797, 14016, 10696, 10697, 11442, 708, 15183, 4632, 8043, 11714, 12897, 11715, 12898,
    4453, 5682, 1795, 2806, 9575, 10679, 16218, 13197, 12149, 5811, 2325, 10763, 247, 9101, 14908, 11537, 12738, 1609, 4611, 3510, 3511, 11596, 11597, 14420,
    14422, 8870, 8872, 575, 8947, 7494, 17462, 10209, 10014, 13741, 15826, 15827, 15828, 4726, 4727, 4352, 13215, 13218, 1181, 1182, 1183, 8290, 8452, 8459,
    11162, 15651, 17205, 978, 979, 980, 16064, 15216, 3391, 2346, 2347, 2348, 2349, 4367, 7830, 6241, 9623, 13686, 11939, 14573, 14574, 6099, 1471, 14602,
    9495, 10609, 14928, 3369, 10019, 12992, 8324, 9866, 1205, 5975, 16729, 12312, 9032, 14831, 12103, 5377, 5389, 2990, 204, 9847, 6304, 8529, 4762, 6204,
    3031, 6305, 8530, 3631, 3632, 6205, 8763, 8764, 9560, 10029, 14545, 14546, 15730, 15731, 3633, 8767, 10030, 12868, 12869, 13859, 14289, 14547, 15732, 5777,
    10557, 10705, 10779, 12870, 3258, 9563, 10716, 9430, 13289, 12021, 15759, 2950, 1771, 6427, 2968, 1772, 12311, 13534, 8809, 8810, 2927, 4170, 15653, 17211,
    10439, 16661, 14112, 8404, 3332, 4289, 9612, 9613, 2951, 2952, 16034, 16037, 14190, 14191, 2205, 16274, 15790, 17418, 8183, 8563, 9284, 2208, 3432, 12362,
    8078, 8079, 14211, 12490, 13393, 2420, 3535, 7231, 7250, 14364, 14365, 14366, 14367, 4006, 4007, 6354, 6355, 5776, 1524, 4574, 12724, 1414, 2407, 12396,
    12399, 1604, 399, 311, 1453, 1327, 5810, 296, 15042, 16097, 4697, 2803, 10531, 17463, 12686, 1696, 12323, 6581, 6584, 15910, 188, 189, 11959, 13101,
    16477, 17536, 1241, 7199, 15715, 10637, 4535, 3200, 10982, 2386, 14213, 4637, 16979, 2786, 4658, 6001, 15888, 1168, 8559, 8560, 1169, 5400, 28, 8717,
    12048, 4163, 12181, 494, 142, 143, 144, 9100, 14907, 8803, 14658, 6307, 13631, 8415, 11717, 9548, 14118, 256, 16784, 5472, 5399, 9426, 9427, 4505,
    4507, 15339, 5211, 12029, 4462, 16973, 2896, 2900, 3530, 3969, 13488, 6374, 16193, 2557, 10586, 16999, 6754, 2722, 14892, 8096, 6642, 8351, 12836, 1657,
    2647, 17204, 5436, 2, 7942, 9873, 1032, 17408, 1106, 4128, 10874, 12171, 4964, 6866, 12762, 9187, 17250, 16892, 3920, 3928, 133, 14275, 14276, 14682,
    14683, 10992, 10996, 10998, 12516, 1002, 12552, 5409, 10431, 11368, 12664, 13755, 1457, 1513, 9366, 9367, 17117, 8954, 2148, 14505, 6797, 8134, 8135, 8693,
    9882, 10160, 11377, 2137, 14492, 2138, 9031, 14493, 14830, 5944, 6159, 7099, 7459, 17543, 7496, 16392, 13877, 2398, 12438, 16150, 7853, 7854, 15480, 3260,
    8759, 15845, 7992, 2260, 5351, 1984, 17429, 2583, 6320, 9248, 5779, 12147, 12148, 17539, 17540, 446, 1534, 2471, 16933, 8224, 1495, 12479, 11227, 7789,
    13849, 7372, 3178, 14285, 1216, 11613, 12826, 9668, 10794, 10748, 12089, 7182, 8484, 11360, 12656, 5744, 12378, 12382, 15188, 8889, 11570, 11571, 4818, 17038,
    5967, 7920, 7715, 2029, 3575, 9982, 13487, 11846, 8991, 3416, 135, 872, 3017, 16760, 1999, 10969, 11631, 12852, 12277, 13500, 15371, 16378, 2490, 3661,
    2024, 14308, 7038, 7406, 14013, 7301, 6507, 6820, 3414, 9916, 13826, 14445, 14446, 17128, 17129, 1536, 8406, 11397, 11461, 2783, 3263, 11490, 1340, 9966,
    14598, 8778, 5769, 6914, 4271, 7642, 13432, 6026, 6764, 16434, 6464, 1248, 6403, 8894, 13277, 17307, 15503, 5452, 12187, 13645, 17563, 6275, 14325, 6425,
    11147, 17496, 7909, 914, 8050, 6871, 11671, 8342, 1262, 15571, 12743, 13782, 15418, 17088, 5437, 12017, 12699, 12018, 355, 12254, 9382, 2293, 10757, 1516,
    16721, 10383, 3626, 6625, 3464, 1114, 13266, 9061, 4312, 8574, 10116, 10117, 9938, 13406, 9600, 9601, 15746, 727, 3605, 9542, 10738, 14695, 12013, 5651,
    8192, 9478, 12058, 3431, 17283, 14760, 11523, 689, 17228, 2388, 2391, 11250, 17000, 12099, 14712, 12071, 13290, 12006, 13150, 16241, 10256, 14652, 12406, 2882,
    2883, 16886, 16887, 8818, 8822, 8708, 11667, 9208, 6595, 9591, 5765, 6910, 263, 7184, 8485, 6014, 4338, 13217, 11193, 15119, 14247, 187, 788, 13651,
    9888, 7554, 13435, 14702, 7719, 6119, 2522, 13391, 6807, 2286, 13426, 9788, 5325, 1910, 1912, 2384, 2605, 7850, 3443, 3444, 4639, 4640, 5898, 3485,
    7410, 15456, 10799, 6576, 7867, 20, 6791, 7633, 7528, 10408, 752, 5224, 5226, 11558, 5088, 9289, 2239, 11543, 14576, 16950, 5728, 935, 3480, 3156,
    8885, 6978, 8363, 1618, 4839, 7295, 7296, 5775, 7561, 8698, 2551, 3713, 16226, 293, 16506, 4621, 15848, 12608, 5707, 3256, 14058, 14411, 11779, 15825,
    5731, 5408, 7967, 13373, 856, 13025, 14678, 10009, 10010, 1071, 10955, 11770, 10343, 11645, 9653, 15065, 5545, 5547, 14543, 2441, 2289, 10717, 9626, 15294,
    15295, 15298, 2400, 3066, 8084, 8493, 16046, 16460, 5237, 6449, 6687, 12625, 10968, 6505, 12370, 7538, 13312, 11473, 15175, 9933, 8674, 1905, 1909, 7776,
    7783, 7718, 15132, 4195, 13329, 11582, 11584, 8496, 11994, 11995, 13123, 13124, 12218, 8986, 700, 15087, 16630, 7532, 17541, 8380, 6064, 13408, 13409, 12072,
    7075, 7030, 3667, 6674, 4617, 7025, 2973, 13480, 14192, 12584, 12371, 1867, 1560, 7017, 11885, 4512, 11887, 3761, 4825, 4800, 6007, 716, 15217, 16659,
    16166, 16167, 11115, 4273, 9709, 9710, 6147, 12780, 6473, 4853, 14965, 17572, 16143, 16144, 11204, 8293, 2070, 3135, 17193, 9072, 14812, 3220, 7117, 17032,
    11624, 16559, 3968, 5050, 2153, 7605, 6513, 10460, 11446, 7758, 7760, 8753, 8754, 3978, 8444, 2271, 11277, 12615, 17218, 2487, 4326, 14296, 4154, 7736,
    232, 3003, 15989, 11328, 16633, 7568, 3442, 2724, 10459, 12374, 5873, 10236, 14634, 7220, 14893, 8631, 13147, 14286, 12120, 15059, 5530, 3751, 7236, 7240,
    16844, 3548, 3549, 12388, 12393, 754, 6541, 4816, 10298, 4351, 2767, 16042, 3199, 4375, 12752, 11907, 9885, 5865, 8528, 8169, 15085, 604, 16221, 2908,
    9142, 13751, 13752, 13753, 4479, 12518, 9179, 11729, 12908, 11289, 14512, 11439, 10653, 11306, 7965, 3158, 3159, 15196, 12594, 3827, 8946, 5214, 9470, 836,
    8664, 9817, 2788, 17428, 5930, 9176, 5402, 11015, 8421, 7202, 13548, 14105, 5928, 10477, 3737, 9519, 4967, 2276, 11912, 95, 1308, 17342, 17343, 5440,
    6793, 9212, 14913, 13338, 7951, 679, 2972, 16385, 16386, 13407, 16256, 16257, 16258, 2875, 9881, 11086, 16759, 11988, 13115, 16766, 7415, 10425, 2683, 2684,
    16582, 13240, 11196, 15121, 298, 4356, 7429, 14161, 14725, 1846, 2864, 5252, 6934, 3252, 4494, 10034, 10451, 10727, 2705, 6737, 6738, 4614, 11980, 14137,
    14138, 12905, 12075, 4587, 9990, 11674, 14768, 13531, 5754, 6898, 5756, 6900, 3459, 3461, 3462, 14417, 4758, 2422, 2424, 14049, 7261, 3534, 13844, 13846,
    13847, 10021, 16224, 10489, 12949, 1190, 2232, 14661, 6036, 9, 13461, 4429, 8004, 4732, 9387, 14002, 8083, 14681, 9446, 13652, 5171, 14337, 5561, 6645,
    9763, 15564, 10347, 16009, 11003, 11006, 16706, 3451, 302, 3695, 10103, 10104, 5288, 1487, 5145, 14385, 4854, 2030, 6732, 11835, 4567, 4568, 1296, 13797,
    14802, 10177, 14031, 4724, 4872, 14624, 14391, 7570, 3388, 13252, 16600, 16601, 925, 1945, 353, 15720, 1908, 14182, 814, 12723, 9644, 2468, 1096, 10783,
    17031, 15695, 12792, 4080, 12619, 10480, 11803, 9552, 9553, 3739, 2739, 8970, 6532, 7150, 9206, 8461, 12916, 9874, 15170, 1073, 4226, 6292, 10015, 13363,
    13364, 6126, 1484, 17048, 15182, 1254, 14948, 6080, 6081, 9904, 13707, 12598, 7387, 8599, 541, 15416, 2674, 16044, 10765, 4951, 5378, 5383, 6553, 15679,
    2759, 2760, 10536, 13729, 1115, 8301, 8446, 1349, 16015, 13570, 13002, 16091, 8948, 10210, 5750, 15700, 16650, 12705, 6751, 14801, 13216, 2039, 7584, 13996,
    3952, 13064, 4896, 1329, 12846, 4689, 67, 8395, 8396, 15359, 616, 17066, 7915, 9892, 9893, 10435, 890, 12704, 17332, 9706, 3192, 8168, 1443, 10743,
    12333, 12334, 11564, 5247, 6462, 14558, 9622, 419, 420, 5695, 15940, 2542, 5038, 1895, 1896, 11242, 12034, 7340, 14160, 12909, 6474, 6475, 5317, 6342,
    14028, 14029, 11266, 7382, 1028, 13789, 472, 4169, 16155, 4895, 6502, 6503, 12367, 12368, 158, 1176, 2818, 15923, 6379, 6381, 973, 16705, 850, 5255,
    14263, 14264, 4156, 5230, 11663, 16103, 11974, 12985, 7259, 14145, 2663, 137, 138, 139, 4201, 7790, 7799, 11917, 10455, 15046, 4775, 4776, 12701, 13768,
    11293, 11294, 16832, 16833, 9027, 9029, 14826, 14828, 8170, 9033, 14832, 2023, 14307, 8475, 8477, 5186, 4562, 16557, 12530, 2166, 2372, 7157, 10, 12679,
    1551, 13780, 5315, 5316, 6333, 6336, 5318, 5319, 6346, 6347, 15290, 15293, 15296, 15297, 4630, 15449, 16441, 11096, 12345, 16133, 1897, 11963, 13108, 11844,
    7727, 7728, 118, 1326, 2353, 1282, 9572, 6034, 634, 635, 636, 12892, 12893, 12894, 1874, 15840, 3014, 12324, 6582, 6585, 17492, 190, 10023, 12772,
    3296, 13394, 4442, 3096, 6439, 300, 12756, 16170, 3025, 13322, 16470, 16018, 12730, 10860, 11567, 4662, 4663, 14442, 15501, 15502, 6811, 10732, 16106, 2494,
    8272, 15149, 15565, 8968, 1408, 12588, 13577, 13945, 6946, 9050, 14849, 17427, 2879, 16883, 391, 5190, 5466, 301, 12047, 674, 16989, 8467, 8470, 9392,
    9345, 5324, 5326, 6357, 6360, 5443, 4400, 6768, 2481, 11287, 15093, 6627, 1958, 13973, 13994, 4217, 2416, 3532, 3653, 9404, 5667, 11428, 2729, 3982,
    13389, 13565, 14745, 7106, 12965, 2464, 14943, 9877, 3886, 944, 9679, 15082, 13201, 2555, 14747, 2825, 1290, 6186, 8672, 11269, 15454, 6286, 7600, 5260,
    3749, 3393, 2910, 8714, 15451, 16443, 4157, 5231, 6184, 7485, 1089, 2071, 1721, 627, 14055, 8171, 15177, 16336, 1616, 4506, 4508, 11390, 4716, 4717,
    16944, 16945, 6224, 12582, 953, 10403, 7029, 16702, 5397, 1357, 15366, 580, 2250, 7998, 4991, 8308, 6916, 11903, 13837, 7271, 7273, 8510, 8512, 12296,
    13519, 17107, 347, 1548, 7360, 2049, 431, 126, 4503, 4504, 13579, 12504, 359, 11312, 264, 2040, 10729, 15427, 7709, 14117, 7064, 6030, 6172, 11142,
    13203, 6704, 10250, 10251, 12917, 2152, 14510, 6802, 8140, 957, 13093, 960, 13096, 425, 11615, 12828, 16914, 15973, 17009, 5291, 6489, 13613, 13615, 14788,
    14790, 6352, 16690, 13658, 14860, 11017, 12266, 8888, 5388, 15425, 15620, 13063, 7097, 1222, 6399, 11448, 4892, 4634, 17239, 14304, 626, 14659, 5993, 5886,
    9311, 7519, 17401, 17402, 11892, 14216, 14348, 3724, 14242, 9787, 2259, 11557, 734, 16722, 5013, 17199, 1630, 1631, 13880, 13881, 9981, 4943, 6829, 14924,
    14925, 15935, 15936, 10993, 1949, 7802, 7812, 287, 12978, 1545, 2193, 2194, 15259, 4577, 13248, 12841, 12842, 11265, 7381, 16204, 7455, 10938, 15861, 1128,
    2831, 6551, 5598, 15077, 15078, 16719, 10698, 10699, 10703, 10704, 71, 2045, 2047, 3109, 3111, 3945, 3948, 13278, 17308, 16124, 8752, 7553, 7543, 4714,
    4715, 16942, 16943, 9332, 1148, 5802, 16389, 16390, 976, 16695, 11637, 12858, 2018, 1180, 4572, 663, 17092, 12700, 12520, 7189, 2376, 12328, 3143, 8519,
    307, 308, 309, 310, 789, 3502, 6586, 3253, 4807, 6587, 13283, 1612, 12413, 12414, 12921, 7214, 1776, 3947, 1503, 15189, 7110, 11675, 11677, 16255,
    2403, 801, 4323, 9656, 11836, 4988, 10508, 16375, 10367, 16346, 3701, 3702, 1672, 12805, 14221, 12124, 13404, 13405, 17175, 186, 1140, 16803, 12102, 10567,
    10568, 2415, 8322, 9701, 9703, 8288, 15957, 9122, 15853, 6849, 6481, 2533, 2534, 12596, 4091, 8473, 8474, 16825, 7009, 6634, 10971, 2332, 2835, 9401,
    11895, 3922, 5111, 8590, 9751, 6115, 5890, 2520, 3687, 4752, 17079, 4032, 4952, 6742, 11285, 1178, 258, 853, 7818, 16683, 3961, 5444, 16642, 5772,
    11588, 6741, 12642, 12609, 10871, 12168, 474, 1628, 4960, 8965, 16410, 16412, 16414, 16416, 14935, 15557, 2618, 2244, 16282, 9357, 10915, 10917, 12203, 12205,
    3909, 5007, 7146, 6975, 977, 2004, 2220, 16536, 4016, 16286, 9087, 5093, 4559, 3670, 2642, 2334, 2335, 16911, 17143, 16027, 16029, 13006, 13007, 1396,
    1397, 17210, 17213, 5064, 5066, 3151, 8378, 4451, 6731, 14508, 15627, 13234, 14544, 14135, 16176, 2830, 3268, 4031, 2860, 2861, 10881, 14316, 11443, 1526,
    3016, 5867, 7335, 251, 3821, 3822, 9143, 344, 3860, 5860, 17099, 17100, 15829, 1050, 2530, 3562, 11525, 4520, 3871, 16252, 1040, 14323, 10364, 10365,
    13672, 14877, 15673, 7980, 17561, 16491, 6086, 5726, 5727, 9161, 9162, 11501, 2606, 14710, 5422, 5426, 2514, 7937, 15682, 12529, 7363, 3588, 4742, 9559,
    4963, 1447, 9562, 14154, 4961, 8966, 16237, 6173, 11888, 11893, 2796, 163, 2797, 11898, 13336, 15225, 5199, 9596, 10247, 15002, 14959, 14960, 2382, 8838,
    6740, 12400, 2159, 9846, 8092, 747, 501, 4231, 8012, 7678, 8861, 4873, 11678, 11679, 13770, 10176, 1239, 14309, 9116, 15722, 7629, 7663, 3647, 15721,
    5702, 16359, 17410, 254, 3725, 3726, 11894, 9060, 12023, 12025, 5344, 3370, 2726, 12008, 14183, 205, 5659, 16130, 17377, 7556, 6018, 6417, 9685, 3748,
    2774, 11181, 17195, 4235, 848, 16934, 16075, 15084, 2385, 13274, 15862, 17336, 7286, 3927, 15493, 10953, 10954, 16821, 197, 7208, 7002, 5629, 17201, 70,
    6983, 6984, 9067, 10987, 13938, 14283, 4124, 8003, 8429, 12135, 9910, 11113, 17565, 6251, 10320, 10781, 17029, 10842, 10844, 15538, 10588, 14538, 3624, 4903,
    52, 16578, 11576, 16962, 1167, 1162, 14300, 7227, 15241, 8091, 9182, 7503, 17388, 17389, 168, 169, 1456, 1458, 17275, 11930, 17508, 9035, 14834, 1406,
    7742, 3570, 3571, 769, 5949, 7112, 9207, 11773, 3568, 7813, 16379, 8513, 16670, 15228, 12496, 11155, 10596, 16277, 2107, 12540, 768, 8620, 13071, 3543,
    4694, 5529, 14585, 4700, 3634, 4701, 2945, 14314, 14771, 15873, 12969, 14100, 5524, 11223, 7702, 13540, 8282, 8332, 16178, 17232, 7665, 13475, 6766, 10134,
    17520, 17521, 12140, 15752, 8064, 9195, 5761, 6906, 8310, 8311, 9496, 9497, 1121, 2121, 14687, 4062, 5168, 12361, 10623, 1321, 8985, 8987, 8988, 10550,
    10551, 10554, 17482, 2269, 16232, 4301, 11909, 4330, 1621, 10096, 3471, 1400, 1401, 16547, 1402, 12727, 10473, 13276, 657, 4641, 8638, 12556, 2307, 5989,
    14971, 5136, 8979, 888, 12718, 3789, 10303, 13664, 14866, 12278, 13501, 13502, 3894, 4998, 12061, 12284, 13207, 13507, 13667, 14870, 12288, 13511, 4954, 15883,
    15884, 13918, 3794, 4625, 2651, 8014, 9864, 8108, 463, 3083, 3084, 7237, 7241, 8730, 8731, 13714, 3538, 10548, 15816, 9697, 14130, 13764, 17522, 7608,
    4847, 4288, 15672, 14536, 6135, 676, 4285, 12096, 8816, 9691, 14294, 3228, 2171, 10388, 8974, 3517, 4678, 7555, 8994, 9593, 17472, 12290, 13513, 12521,
    3407, 4599, 13872, 6169, 11038, 12435, 7954, 7955, 9400, 2084, 14434, 3117, 8841, 8086, 9204, 3963, 8630, 16228, 381, 6607, 4900, 2584, 6279, 1767,
    11389, 1590, 15977, 15978, 12633, 15242, 10075, 17459, 15038, 9178, 17141, 1624, 9863, 7994, 7995, 11263, 3753, 14587, 8765, 8911, 8381, 8772, 2949, 6235,
    903, 7703, 8515, 8516, 13769, 13894, 1511, 12184, 6788, 2564, 10545, 15762, 15151, 5519, 14804, 7294, 9073, 12470, 5014, 5015, 3553, 10175, 3557, 1331,
    6792, 11946, 237, 239, 16136, 4608, 4609, 14752, 15463, 17110, 14630, 583, 6641, 4097, 8829, 8831, 2177, 5956, 5957, 13492, 15257, 579, 4950, 6367,
    6370, 9783, 24, 7533, 8676, 12276, 8153, 15280, 3284, 11341, 11971, 3022, 4240, 1164, 17146, 5300, 533, 1085, 13914, 3591, 16321, 7514, 7516, 6876,
    4737, 8182, 2198, 6201, 3809, 4337, 11232, 12545, 3073, 3074, 3075, 3076, 5506, 5507, 15525, 5901, 16528, 5328, 13750, 6488, 7722, 4607, 16304, 16305,
    2354, 911, 16680, 11331, 5575, 6162, 11282, 14091, 11034, 11035, 16594, 16595, 11109, 16646, 990, 3196, 4372, 17352, 1265, 2308, 15055, 15706, 3229, 1594,
    6386, 14412, 15330, 3509, 2837, 2838, 2841, 6073, 15212, 15214, 10218, 12249, 16013, 15505, 11997, 3069, 3070, 398, 13358, 13815, 5922, 6794, 15860, 1033,
    3980, 16876, 613, 17063, 2192, 6480, 17437, 13328, 1891, 14166, 2253, 5439, 338, 6779, 11203, 15126, 746, 16153, 15964, 7591, 12220, 69, 16966, 17007,
    7793, 411, 2871, 14432, 388, 15867, 8768, 11728, 12904, 13136, 17425, 10146, 9704, 5209, 9762, 6523, 12565, 13385, 10307, 15972, 15618, 5474, 7646, 3114,
    8204, 15509, 16851, 11664, 2696, 15846, 4753, 4754, 4149, 4257, 16031, 11636, 12857, 10861, 13626, 16048, 1669, 15342, 15344, 9081, 14257, 14260, 5390, 4243,
    1670, 831, 16810, 17278, 9930, 11119, 11556, 8852, 13308, 12995, 4747, 17415, 14109, 12163, 7897, 5077, 3999, 13423, 639, 640, 9725, 10835, 16558, 6376,
    14915, 1796, 16891, 9025, 14824, 9034, 14833, 6076, 7328, 4972, 1801, 7435, 12639, 5165, 6295, 10144, 16154, 6207, 3747, 7911, 11575, 9502, 15292, 10466,
    6593, 16482, 10039, 14686, 985, 426, 1617, 4265, 15386, 12212, 12214, 12215, 8878, 9664, 101, 14470, 313, 1077, 147, 12447, 6248, 13629, 1271, 11429,
    15988, 14756, 15773, 9269, 16781, 3731, 14963, 16114, 17166, 2470, 8227, 8969, 15947, 2954, 15750, 4858, 16248, 15041, 16981, 16982, 12926, 4650, 7981, 15116,
    6180, 12238, 9232, 9235, 10541, 10935, 10936, 10937, 16898, 268, 16793, 8649, 8650, 12575, 12576, 14651, 11462, 9566, 7950, 366, 367, 175, 8464, 8354,
    337, 16819, 12080, 14107, 14108, 9584, 2624, 10674, 10202, 10528, 1102, 15580, 14489, 15405, 14894, 4192, 8099, 7710, 11352, 3991, 5065, 1658, 12104, 1661,
    8435, 3993, 3994, 4859, 8379, 6798, 8136, 6019, 7170, 11612, 12825, 6068, 7283, 10747, 12088, 13605, 13607, 14779, 14781, 7129, 7181, 8483, 12981, 11361,
    12657, 3195, 4371, 4394, 4395, 7724, 10138, 10139, 11872, 11873, 13041, 13043, 11101, 11102, 11103, 11104, 12352, 12353, 12354, 12355, 5722, 6858, 13485, 15190,
    16708, 10682, 11176, 3923, 2421, 17251, 9665, 15663, 8953, 8056, 249, 2412, 10384, 17315, 162, 13845, 14738, 4920, 748, 15030, 15031, 6733, 14563, 1733,
    2747, 2748, 3386, 4578, 4579, 7303, 7304, 2965, 2966, 10708, 10709, 10710, 10711, 776, 1884, 15831, 15833, 12687, 7234, 2604, 1786, 2124, 2125, 3524,
    3525, 5220, 14266, 1099, 17051, 16179, 14660, 1141, 6133, 15253, 2560, 2561, 8212, 8213, 8389, 2566, 2567, 8217, 10563, 8392, 13528, 6762, 5541, 7464,
    719, 12257, 11116, 13118, 16538, 5456, 16102, 1627, 12790, 6767, 559, 6950, 9273, 10410, 15424, 16855, 3898, 4646, 13628, 1739, 12258, 17276, 8690, 8618,
    4090, 1056, 17152, 13300, 9331, 7476, 14197, 11496, 5342, 5829, 6938, 14554, 6266, 14069, 5555, 342, 15629, 1769, 1770, 13350, 13091, 16017, 17120, 4533,
    10084, 9368, 10517, 9449, 8673, 5041, 9928, 4492, 14874, 14498, 14499, 3274, 6120, 8975, 5986, 15157, 5259, 14235, 6750, 1469, 1470, 9462, 17419, 17420,
    3840, 7882, 14165, 14035, 3064, 8793, 11623, 16972, 6229, 16998, 8018, 16433, 8215, 9947, 2985, 9242, 9246, 3173, 12822, 9661, 15443, 2318, 14668, 653,
    12903, 15075, 8341, 9862, 15693, 14362, 11042, 14306, 11563, 3071, 6691, 5960, 5961, 16631, 1367, 14381, 3315, 14394, 4362, 14375, 17075, 4404, 13785, 14967,
    5741, 9988, 8851, 4266, 1277, 15761, 4585, 4790, 6715, 6718, 8383, 8384, 9338, 9340, 13921, 13923, 4112, 4114, 7322, 525, 12843, 12270, 13495, 3872,
    13942, 450, 1031, 17407, 2406, 13428, 228, 230, 11091, 11092, 12340, 12341, 2811, 4076, 10493, 9677, 2247, 2248, 10092, 11391, 9291, 2458, 3086, 3088,
    3988, 8757, 6679, 4199, 2135, 14225, 6002, 8514, 13985, 13331, 12795, 10083, 1489, 5147, 5796, 5797, 10479, 13571, 13219, 3516, 654, 127, 4319, 16326,
    10073, 8196, 14609, 910, 7003, 8427, 9281, 5210, 241, 655, 6633, 5105, 13236, 9879, 9880, 14742, 7468, 4743, 16941, 11275, 7524, 2139, 14494, 8257,
    816, 8454, 8845, 15, 11603, 13710, 15521, 14250, 14252, 10575, 15127, 15128, 15129, 1303, 2337, 11760, 5709, 9634, 2501, 4141, 5876, 14258, 16211, 10724,
    13979, 15145, 9971, 7521, 12994, 7517, 6443, 8203, 7347, 5341, 16055, 15098, 16039, 13964, 828, 14086, 15320, 6769, 16542, 6600, 11440, 14066, 14067, 5403,
    17528, 991, 3197, 4373, 17353, 5611, 6756, 8494, 15881, 5691, 15535, 522, 10921, 12209, 16935, 17475, 11209, 11210, 12265, 4440, 6973, 6499, 12364, 29,
    16562, 4205, 5361, 10124, 11310, 11216, 14380, 15594, 16773, 11540, 16947, 7974, 7976, 7978, 13694, 13696, 13698, 7264, 8505, 7399, 2826, 5544, 8741};

inline constexpr std::uint16_t tail_begins[] = {
    0, 2, 3, 5, 5, 5, 6, 9, 11, 11, 13, 13, 15, 16, 17, 19, 20, 20, 22, 22, 22, 22, 27, 32,
    32, 32, 32, 32, 33, 33, 33, 34, 34, 34, 35, 35, 35, 35, 35, 35, 35, 35, 39, 40, 40, 40, 41, 41,
    43, 44, 44, 44, 45, 50, 50, 52, 52, 52, 52, 53, 55, 57, 66, 66, 67, 68, 71, 71, 71, 71, 71, 71,
    73, 73, 74, 74, 74, 76, 76, 76, 78, 79, 80, 80, 80, 85, 88, 91, 93, 94, 96, 98, 98, 99, 100, 101,
    102, 108, 108, 108, 108, 110, 110, 110, 110, 110, 110, 115, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 117, 122,
    122, 122, 123, 123, 123, 123, 124, 125, 129, 129, 129, 129, 129, 131, 132, 134, 135, 135, 135, 135, 135, 137, 137, 139,
    139, 139, 139, 142, 142, 142, 142, 144, 144, 149, 149, 149, 150, 155, 157, 157, 158, 159, 159, 163, 168, 169, 170, 170,
    171, 180, 180, 180, 185, 187, 187, 188, 188, 188, 194, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 197, 204, 204,
    205, 205, 205, 208, 211, 211, 213, 214, 216, 216, 219, 220, 222, 223, 227, 228, 228, 228, 231, 233, 233, 235, 237, 238,
    238, 239, 240, 240, 241, 244, 244, 244, 249, 249, 250, 251, 251, 254, 254, 254, 254, 258, 261, 261, 264, 264, 264, 266,
    266, 267, 267, 267, 267, 267, 267, 269, 269, 271, 271, 271, 274, 274, 274, 275, 275, 275, 275, 275, 275, 275, 278, 278,
    282, 283, 284, 284, 284, 284, 285, 288, 288, 289, 289, 293, 293, 293, 293, 294, 294, 295, 295, 296, 296, 297, 303, 303,
    305, 305, 306, 306, 307, 307, 311, 312, 316, 316, 318, 318, 320, 321, 323, 327, 327, 327, 327, 328, 328, 328, 332, 332,
    333, 334, 334, 334, 335, 335, 335, 335, 336, 337, 338, 338, 338, 338, 338, 338, 339, 339, 340, 345, 345, 346, 346, 346,
    346, 348, 349, 349, 351, 352, 354, 354, 354, 354, 354, 354, 355, 359, 359, 360, 360, 360, 361, 368, 370, 371, 375, 376,
    377, 377, 378, 379, 396, 396, 397, 399, 402, 402, 403, 403, 403, 403, 403, 411, 413, 413, 413, 413, 414, 414, 414, 417,
    417, 419, 419, 420, 421, 421, 421, 422, 424, 424, 431, 436, 436, 436, 436, 436, 436, 438, 438, 440, 440, 441, 442, 442,
    442, 444, 447, 447, 447, 447, 447, 447, 447, 450, 451, 451, 452, 458, 458, 458, 458, 458, 461, 462, 464, 464, 464, 464,
    467, 467, 467, 467, 468, 469, 469, 471, 471, 471, 471, 471, 471, 472, 472, 472, 472, 472, 473, 473, 474, 475, 477, 477,
    477, 480, 481, 482, 484, 486, 491, 491, 492, 492, 492, 492, 492, 493, 494, 498, 500, 500, 502, 502, 502, 504, 504, 505,
    505, 505, 505, 505, 505, 505, 505, 505, 505, 505, 505, 505, 506, 506, 506, 509, 510, 510, 511, 511, 514, 517, 517, 517,
    517, 519, 520, 520, 520, 520, 521, 521, 522, 523, 523, 523, 523, 524, 525, 528, 528, 528, 528, 528, 528, 534, 536, 537,
    537, 541, 542, 546, 547, 548, 548, 548, 549, 550, 551, 551, 551, 551, 556, 556, 556, 558, 560, 561, 561, 563, 563, 563,
    564, 564, 564, 568, 568, 569, 569, 572, 572, 572, 573, 573, 573, 575, 575, 576, 576, 576, 576, 576, 576, 576, 577, 577,
    577, 577, 577, 577, 577, 580, 580, 585, 587, 587, 587, 587, 588, 591, 593, 594, 595, 596, 596, 599, 599, 600, 602, 602,
    602, 602, 603, 605, 605, 606, 606, 606, 606, 606, 606, 606, 606, 606, 607, 607, 610, 610, 610, 610, 613, 613, 614, 614,
    614, 614, 614, 614, 614, 614, 615, 615, 617, 618, 618, 619, 619, 621, 623, 624, 626, 626, 630, 631, 631, 631, 631, 633,
    634, 634, 634, 635, 635, 635, 635, 638, 639, 642, 642, 643, 643, 643, 643, 643, 643, 643, 643, 643, 656, 656, 656, 660,
    660, 668, 669, 670, 671, 671, 671, 672, 672, 672, 672, 672, 686, 686, 689, 689, 689, 689, 689, 689, 697, 697, 697, 697,
    697, 698, 699, 699, 703, 704, 705, 706, 706, 706, 706, 707, 707, 707, 707, 712, 720, 720, 721, 721, 721, 721, 723, 723,
    724, 726, 726, 728, 730, 730, 731, 732, 732, 735, 735, 735, 735, 737, 740, 740, 745, 745, 745, 745, 748, 748, 748, 752,
    753, 753, 753, 753, 753, 753, 756, 758, 759, 760, 760, 761, 761, 761, 761, 761, 761, 761, 761, 763, 763, 765, 767, 767,
    767, 768, 768, 770, 771, 771, 772, 772, 785, 793, 798, 799, 799, 802, 802, 802, 802, 803, 803, 803, 803, 803, 803, 803,
    803, 806, 806, 806, 806, 806, 806, 806, 806, 806, 806, 806, 806, 809, 810, 810, 814, 815, 817, 818, 818, 818, 819, 819,
    820, 820, 822, 823, 824, 824, 825, 826, 827, 828, 828, 831, 831, 832, 833, 833, 833, 833, 834, 838, 838, 839, 841, 843,
    843, 845, 846, 847, 847, 850, 850, 850, 853, 854, 854, 855, 856, 856, 856, 856, 856, 857, 857, 858, 859, 859, 859, 859,
    859, 862, 863, 863, 863, 865, 868, 868, 868, 869, 871, 874, 874, 874, 878, 879, 879, 879, 879, 880, 881, 881, 881, 882,
    883, 885, 885, 887, 887, 889, 889, 890, 912, 912, 912, 912, 912, 912, 913, 915, 915, 919, 919, 919, 919, 931, 931, 931,
    931, 931, 935, 938, 943, 943, 943, 943, 944, 945, 947, 947, 949, 949, 953, 953, 954, 955, 956, 956, 956, 960, 960, 961,
    962, 963, 963, 964, 965, 967, 967, 967, 969, 969, 969, 969, 971, 971, 972, 972, 972, 973, 973, 973, 973, 973, 973, 975,
    977, 978, 980, 980, 980, 981, 981, 982, 987, 989, 989, 989, 989, 992, 992, 993, 995, 997, 998, 999, 999, 1000, 1000, 1007,
    1011, 1016, 1016, 1016, 1016, 1016, 1018, 1018, 1018, 1020, 1021, 1021, 1022, 1024, 1025, 1025, 1031, 1032, 1033, 1038, 1038, 1040, 1040, 1042,
    1044, 1044, 1045, 1045, 1045, 1047, 1047, 1047, 1047, 1053, 1053, 1053, 1054, 1056, 1057, 1057, 1059, 1060, 1061, 1061, 1061, 1062, 1063, 1065,
    1066, 1066, 1066, 1070, 1071, 1071, 1071, 1071, 1074, 1077, 1080, 1080, 1080, 1080, 1081, 1083, 1083, 1083, 1083, 1084, 1084, 1087, 1087, 1087,
    1087, 1087, 1088, 1089, 1090, 1094, 1094, 1095, 1096, 1096, 1098, 1106, 1106, 1106, 1106, 1106, 1106, 1107, 1107, 1108, 1108, 1108, 1108, 1108,
    1108, 1108, 1113, 1114, 1115, 1116, 1116, 1118, 1119, 1120, 1122, 1122, 1122, 1129, 1129, 1129, 1129, 1129, 1129, 1130, 1132, 1133, 1135, 1135,
    1135, 1137, 1137, 1139, 1139, 1139, 1139, 1139, 1139, 1140, 1144, 1144, 1147, 1147, 1148, 1148, 1148, 1148, 1148, 1151, 1151, 1154, 1154, 1154,
    1154, 1154, 1156, 1156, 1157, 1157, 1157, 1157, 1157, 1157, 1157, 1158, 1158, 1160, 1170, 1170, 1170, 1170, 1170, 1170, 1170, 1171, 1171, 1171,
    1172, 1172, 1173, 1175, 1178, 1178, 1178, 1179, 1179, 1181, 1184, 1184, 1185, 1186, 1187, 1187, 1190, 1194, 1194, 1194, 1194, 1201, 1201, 1201,
    1202, 1202, 1206, 1206, 1206, 1206, 1206, 1206, 1206, 1206, 1207, 1207, 1207, 1208, 1209, 1209, 1211, 1211, 1211, 1214, 1216, 1217, 1217, 1219,
    1219, 1221, 1221, 1221, 1223, 1225, 1225, 1228, 1228, 1228, 1228, 1228, 1228, 1228, 1228, 1228, 1231, 1231, 1232, 1232, 1232, 1233, 1233, 1234,
    1234, 1234, 1236, 1236, 1236, 1236, 1238, 1240, 1241, 1243, 1243, 1245, 1248, 1248, 1248, 1249, 1250, 1250, 1251, 1252, 1254, 1255, 1255, 1255,
    1255, 1255, 1260, 1261, 1261, 1261, 1261, 1262, 1262, 1262, 1262, 1262, 1262, 1263, 1265, 1265, 1265, 1265, 1265, 1265, 1265, 1265, 1265, 1267,
    1268, 1268, 1270, 1270, 1270, 1271, 1271, 1271, 1271, 1272, 1273, 1273, 1273, 1274, 1274, 1279, 1281, 1282, 1282, 1283, 1287, 1287, 1287, 1287,
    1287, 1287, 1289, 1291, 1291, 1291, 1294, 1295, 1296, 1296, 1296, 1297, 1298, 1299, 1299, 1299, 1300, 1301, 1302, 1302, 1303, 1309, 1309, 1309,
    1309, 1309, 1311, 1312, 1312, 1312, 1312, 1313, 1313, 1313, 1313, 1315, 1316, 1316, 1316, 1316, 1317, 1323, 1323, 1323, 1325, 1327, 1327, 1327,
    1327, 1328, 1330, 1332, 1332, 1333, 1333, 1333, 1333, 1335, 1335, 1336, 1337, 1337, 1338, 1340, 1341, 1341, 1341, 1344, 1348, 1348, 1350, 1351,
    1353, 1354, 1356, 1356, 1357, 1361, 1361, 1361, 1361, 1362, 1363, 1363, 1363, 1363, 1363, 1363, 1364, 1364, 1364, 1366, 1367, 1367, 1368, 1369,
    1370, 1370, 1370, 1370, 1370, 1371, 1372, 1372, 1375, 1375, 1375, 1375, 1375, 1375, 1375, 1375, 1375, 1375, 1375, 1376, 1383, 1383, 1383, 1383,
    1383, 1384, 1384, 1386, 1388, 1393, 1395, 1395, 1395, 1395, 1395, 1395, 1395, 1403, 1403, 1403, 1403, 1409, 1410, 1411, 1412, 1412, 1414, 1414,
    1416, 1417, 1419, 1419, 1420, 1420, 1422, 1423, 1425, 1425, 1425, 1425, 1427, 1430, 1430, 1435, 1435, 1435, 1435, 1435, 1435, 1435, 1435, 1437,
    1437, 1437, 1437, 1442, 1445, 1446, 1449, 1449, 1449, 1452, 1452, 1452, 1452, 1452, 1452, 1452, 1455, 1455, 1455, 1455, 1455, 1455, 1459, 1459,
    1459, 1462, 1462, 1462, 1463, 1463, 1465, 1465, 1465, 1466, 1469, 1472, 1472, 1475, 1476, 1476, 1476, 1476, 1477, 1479, 1480, 1481, 1483, 1483,
    1485, 1485, 1486, 1487, 1487, 1487, 1488, 1491, 1491, 1492, 1492, 1492, 1493, 1495, 1495, 1495, 1495, 1495, 1495, 1495, 1495, 1495, 1495, 1495,
    1495, 1495, 1496, 1496, 1497, 1497, 1502, 1506, 1506, 1506, 1506, 1506, 1506, 1506, 1506, 1506, 1506, 1506, 1507, 1507, 1507, 1508, 1508, 1508,
    1508, 1512, 1512, 1512, 1512, 1512, 1512, 1512, 1512, 1515, 1517, 1517, 1517, 1517, 1517, 1519, 1519, 1519, 1519, 1519, 1521, 1523, 1523, 1525,
    1525, 1527, 1527, 1527, 1528, 1529, 1529, 1529, 1534, 1535, 1535, 1535, 1538, 1539, 1542, 1542, 1543, 1543, 1549, 1549, 1551, 1551, 1551, 1552,
    1553, 1553, 1554, 1554, 1554, 1554, 1554, 1554, 1554, 1555, 1555, 1557, 1558, 1559, 1559, 1560, 1564, 1568, 1571, 1571, 1571, 1577, 1579, 1581,
    1581, 1581, 1581, 1581, 1581, 1583, 1583, 1583, 1584, 1584, 1587, 1587, 1588, 1590, 1591, 1592, 1593, 1593, 1595, 1595, 1597, 1597, 1597, 1598,
    1598, 1601, 1602, 1605, 1605, 1605, 1605, 1605, 1607, 1607, 1607, 1609, 1609, 1617, 1620, 1620, 1620, 1621, 1624, 1625, 1626, 1626, 1626, 1627,
    1627, 1628, 1628, 1628, 1629, 1629, 1629, 1629, 1630, 1631, 1631, 1632, 1634, 1635, 1636, 1638, 1640, 1640, 1641, 1642, 1642, 1642, 1642, 1644,
    1644, 1650, 1650, 1650, 1654, 1654, 1654, 1654, 1654, 1657, 1658, 1659, 1659, 1659, 1661, 1661, 1663, 1663, 1664, 1665, 1666, 1670, 1672, 1672,
    1674, 1676, 1677, 1678, 1680, 1680, 1692, 1692, 1692, 1692, 1692, 1692, 1694, 1694, 1694, 1695, 1695, 1695, 1695, 1696, 1697, 1697, 1697, 1697,
    1697, 1697, 1699, 1699, 1699, 1700, 1701, 1702, 1704, 1707, 1707, 1711, 1712, 1713, 1713, 1714, 1714, 1714, 1716, 1716, 1716, 1716, 1716, 1718,
    1718, 1718, 1718, 1720, 1721, 1722, 1722, 1722, 1725, 1727, 1728, 1729, 1729, 1729, 1730, 1730, 1730, 1730, 1730, 1732, 1736, 1742, 1749, 1750,
    1753, 1753, 1753, 1754, 1754, 1754, 1754, 1754, 1754, 1755, 1755, 1755, 1758, 1768, 1773, 1773, 1773, 1773, 1784, 1784, 1786, 1786, 1789, 1789,
    1791, 1791, 1792, 1797, 1799, 1803, 1803, 1803, 1803, 1803, 1804, 1814, 1814, 1815, 1816, 1817, 1819, 1819, 1823, 1823, 1825, 1826, 1826, 1826,
    1829, 1829, 1837, 1837, 1837, 1837, 1838, 1840, 1841, 1844, 1845, 1845, 1846, 1847, 1847, 1847, 1847, 1848, 1852, 1855, 1858, 1858, 1862, 1862,
    1862, 1862, 1862, 1864, 1864, 1864, 1864, 1864, 1877, 1878, 1878, 1883, 1889, 1891, 1892, 1892, 1893, 1894, 1894, 1895, 1896, 1897, 1897, 1898,
    1901, 1901, 1902, 1902, 1902, 1902, 1903, 1903, 1904, 1904, 1904, 1904, 1904, 1904, 1905, 1906, 1906, 1906, 1908, 1909, 1909, 1909, 1909, 1917,
    1917, 1917, 1917, 1920, 1920, 1920, 1920, 1920, 1920, 1920, 1920, 1920, 1920, 1921, 1921, 1921, 1943, 1943, 1943, 1943, 1943, 1944, 1944, 1951,
    1951, 1951, 1952, 1953, 1954, 1954, 1984, 1984, 1984, 1984, 1984, 1984, 1984, 1985, 1985, 1985, 1985, 1985, 1985, 1985, 1985, 1985, 1985, 1985,
    1985, 1988, 1989, 1989, 1989, 1990, 1990, 1991, 1993, 1993, 1993, 1993, 1994, 2000, 2002, 2007, 2008, 2010, 2010, 2010, 2010, 2013, 2013, 2013,
    2017, 2017, 2019, 2019, 2019, 2019, 2019, 2019, 2020, 2020, 2020, 2021, 2022, 2022, 2022, 2024, 2024, 2024, 2029, 2029, 2035, 2037, 2038, 2038,
    2038, 2038, 2038, 2040, 2041, 2041, 2046, 2046, 2046, 2054, 2062, 2062, 2062, 2062, 2062, 2063, 2063, 2064, 2064, 2065, 2065, 2065, 2066, 2066,
    2066, 2066, 2069, 2069, 2069, 2069, 2069, 2072, 2072, 2072, 2074, 2076, 2082, 2083, 2084, 2085, 2085, 2086, 2086, 2086, 2086, 2086, 2086, 2086,
    2092, 2096, 2096, 2096, 2100, 2100, 2102, 2102, 2102, 2108, 2108, 2108, 2109, 2109, 2109, 2110, 2111, 2112, 2114, 2114, 2116, 2121, 2122, 2122,
    2122, 2122, 2122, 2122, 2124, 2124, 2124, 2124, 2124, 2125, 2126, 2129, 2129, 2131, 2131, 2132, 2132, 2132, 2132, 2132, 2132, 2139, 2139, 2139,
    2139, 2140, 2141, 2143, 2144, 2144, 2144, 2146, 2148, 2149, 2149, 2150, 2150, 2151, 2151, 2154, 2154, 2155, 2155, 2156, 2156, 2157, 2157, 2157,
    2157, 2157, 2157, 2157, 2157, 2158, 2158, 2158, 2158, 2158, 2159, 2162, 2162, 2162, 2162, 2162, 2164, 2165, 2165, 2165, 2169, 2169, 2169, 2169,
    2169, 2169, 2169, 2169, 2172, 2174, 2174, 2174, 2174, 2175, 2175, 2175, 2178, 2179, 2182, 2182, 2182, 2182, 2182, 2183, 2183, 2186, 2186, 2191,
    2193, 2195, 2196, 2196, 2197, 2197, 2197, 2197, 2198, 2199, 2200, 2200, 2203, 2207, 2208, 2208, 2208, 2208, 2209, 2209, 2209, 2212, 2212, 2212,
    2212, 2222, 2224, 2224, 2224, 2224, 2224, 2232, 2232, 2232, 2232, 2233, 2233, 2234, 2236, 2236, 2236, 2237, 2237, 2238, 2240, 2240, 2240, 2240,
    2242, 2242, 2244, 2246, 2246, 2246, 2248, 2249, 2253, 2254, 2254, 2257, 2257, 2258, 2258, 2258, 2269, 2270, 2270, 2272, 2272, 2272, 2272, 2274,
    2276, 2277, 2277, 2277, 2277, 2281, 2283, 2288, 2288, 2289, 2290, 2291, 2291, 2294, 2294, 2294, 2295, 2298, 2299, 2299, 2300, 2300, 2300, 2300,
    2301, 2301, 2303, 2304, 2304, 2308, 2308, 2310, 2310, 2310, 2310, 2310, 2311, 2311, 2311, 2311, 2311, 2311, 2311, 2311, 2311, 2316, 2316, 2321,
    2327, 2328, 2328, 2328, 2329, 2330, 2331, 2331, 2332, 2333, 2333, 2333, 2333, 2333, 2333, 2333, 2333, 2333, 2335, 2335, 2335, 2338, 2352, 2352,
    2353, 2353, 2354, 2354, 2354, 2366, 2367, 2367, 2368, 2368, 2368, 2368, 2370, 2371, 2371, 2374, 2374, 2374, 2374, 2374, 2377, 2381, 2382, 2384,
    2385, 2386, 2386, 2386, 2388, 2388, 2393, 2393, 2394, 2396, 2397, 2399, 2399, 2399, 2399, 2399, 2399, 2399, 2399, 2399, 2399, 2399, 2399, 2401,
    2402, 2405, 2410, 2410, 2410, 2410, 2410, 2410, 2410, 2410, 2412, 2412, 2412, 2412, 2412, 2412, 2418, 2418, 2418, 2418, 2418, 2421, 2421, 2424,
    2426, 2426, 2427, 2429, 2430, 2430, 2432, 2436, 2436, 2437, 2438, 2438, 2441, 2441, 2442, 2442, 2442, 2442, 2443, 2443, 2447, 2448, 2449, 2451,
    2451, 2454, 2454, 2458, 2458, 2458, 2477, 2482, 2482, 2484, 2486, 2493, 2493, 2494, 2494, 2494, 2496, 2496, 2499, 2499, 2499, 2499, 2499, 2499,
    2505, 2505, 2506, 2507, 2512, 2514, 2516, 2516, 2517, 2519, 2522, 2524, 2524, 2524, 2524, 2524, 2526, 2526, 2526, 2527, 2528, 2530, 2530, 2530,
    2530, 2532, 2534, 2534, 2534, 2535, 2535, 2539, 2539, 2539, 2539, 2542, 2542, 2543, 2543, 2543, 2543, 2543, 2543, 2544, 2544, 2549, 2549, 2550,
    2550, 2554, 2554, 2554, 2554, 2555, 2555, 2555, 2555, 2555, 2555, 2555, 2555, 2556, 2558, 2558, 2558, 2559, 2559, 2561, 2570, 2570, 2570, 2572,
    2573, 2576, 2578, 2578, 2582, 2583, 2583, 2587, 2588, 2589, 2589, 2589, 2591, 2591, 2591, 2611, 2615, 2615, 2617, 2617, 2618, 2618, 2618, 2618,
    2621, 2621, 2621, 2625, 2625, 2627, 2627, 2627, 2627, 2627, 2630, 2631, 2631, 2631, 2635, 2636, 2636, 2641, 2642, 2643, 2643, 2644, 2644, 2649,
    2650, 2650, 2651, 2651, 2653, 2655, 2655, 2655, 2655, 2655, 2655, 2655, 2655, 2656, 2656, 2659, 2659, 2661, 2662, 2662, 2672, 2672, 2672, 2674,
    2685, 2685, 2685, 2687, 2700, 2700, 2703, 2703, 2708, 2708, 2708, 2709, 2710, 2711, 2711, 2711, 2711, 2711, 2712, 2712, 2712, 2712, 2712, 2712,
    2712, 2712, 2720, 2720, 2721, 2723, 2723, 2723, 2723, 2724, 2725, 2725, 2725, 2731, 2732, 2733, 2734, 2734, 2734, 2734, 2735, 2736, 2736, 2736,
    2736, 2738, 2738, 2740, 2740, 2742, 2752, 2754, 2754, 2754, 2755, 2759, 2760, 2763, 2764, 2764, 2764, 2770, 2770, 2772, 2778, 2781, 2781, 2781,
    2781, 2784, 2787, 2787, 2789, 2789, 2789, 2791, 2791, 2797, 2797, 2798, 2802, 2802, 2802, 2803, 2804, 2808, 2809, 2810, 2810, 2810, 2810, 2810,
    2812, 2812, 2815, 2816, 2834, 2834, 2836, 2837, 2840, 2840, 2840, 2842, 2845, 2848, 2849, 2852, 2852, 2852, 2852, 2852, 2854, 2855, 2856, 2856,
    2856, 2856, 2857, 2859, 2859, 2861, 2862, 2862, 2871, 2872, 2875, 2880, 2880, 2880, 2884, 2886, 2886, 2887, 2893, 2893, 2894, 2895, 2895, 2895,
    2897, 2904, 2908, 2910, 2910, 2912, 2912, 2913, 2913, 2914, 2914, 2914, 2914, 2914, 2914, 2914, 2914, 2916, 2916, 2916, 2920, 2920, 2921, 2922,
    2922, 2923, 2923, 2923, 2923, 2925, 2925, 2925, 2925, 2925, 2925, 2927, 2928, 2929, 2929, 2934, 2934, 2935, 2935, 2938, 2938, 2938, 2943, 2949,
    2949, 2949, 2949, 2949, 2950, 2956, 2958, 2959, 2959, 2959, 2960, 2961, 2962, 2962, 2964, 2964, 2964, 2964, 2965, 2965, 2965, 2965, 2965, 2965,
    2967, 2967, 2967, 2967, 2967, 2970, 2973, 2975, 2975, 2975, 2976, 2982, 2983, 2984, 2984, 2984, 2989, 2989, 2991, 2992, 2994, 2994, 2994, 2995,
    2998, 2998, 2998, 2998, 2998, 2998, 2998, 2998, 2998, 2998, 2998, 3000, 3000, 3000, 3000, 3006, 3008, 3009, 3011, 3012, 3019, 3020, 3020, 3020,
    3020, 3022, 3028, 3028, 3028, 3028, 3028, 3028, 3030, 3030, 3032, 3035, 3035, 3036, 3039, 3040, 3041, 3043, 3046, 3046, 3046, 3047, 3047, 3048,
    3049, 3049, 3049, 3051, 3051, 3052, 3058, 3058, 3059, 3061, 3062, 3063, 3064, 3064, 3064, 3064, 3064, 3064, 3065, 3065, 3066, 3069, 3069, 3071,
    3071, 3071, 3079, 3081, 3084, 3084, 3086, 3090, 3090, 3090, 3091, 3094, 3094, 3094, 3096, 3096, 3096, 3097, 3099, 3101, 3102, 3103, 3103, 3103,
    3103, 3104, 3106, 3107, 3107, 3107, 3107, 3108, 3108, 3108, 3108, 3109, 3109, 3109, 3109, 3109, 3110, 3110, 3113, 3113, 3113, 3113, 3114, 3116,
    3117, 3117, 3118, 3118, 3118, 3120, 3120, 3120, 3121, 3123, 3124, 3124, 3124, 3124, 3124, 3125, 3125, 3126, 3126, 3126, 3127, 3131, 3132, 3132,
    3132, 3133, 3133, 3134, 3134, 3134, 3136, 3136, 3136, 3136, 3136, 3136, 3137, 3137, 3139, 3139, 3141, 3141, 3141, 3141, 3141, 3142, 3142, 3142,
    3142, 3142, 3143, 3143, 3147, 3147, 3149, 3153, 3153, 3154, 3155, 3157, 3157, 3157, 3157, 3157, 3157, 3158, 3158, 3158, 3158, 3159, 3159, 3159,
    3159, 3159, 3160, 3160, 3160, 3160, 3160, 3163, 3164, 3168, 3168, 3168, 3173, 3173, 3175, 3175, 3175, 3175, 3175, 3181, 3183, 3183, 3186, 3187,
    3188, 3189, 3189, 3189, 3189, 3191, 3192, 3192, 3193, 3193, 3195, 3195, 3195, 3202, 3203, 3205, 3205, 3205, 3207, 3208, 3208, 3208, 3217, 3217,
    3217, 3218, 3224, 3225, 3225, 3226, 3228, 3228, 3233, 3234, 3234, 3242, 3242, 3242, 3244, 3244, 3244, 3244, 3244, 3245, 3247, 3247, 3248, 3249,
    3252, 3253, 3255, 3255, 3255, 3255, 3259, 3259, 3259, 3259, 3259, 3261, 3261, 3261, 3261, 3262, 3262, 3263, 3264, 3268, 3269, 3269, 3270, 3270,
    3272, 3272, 3272, 3273, 3277, 3277, 3277, 3277, 3277, 3285, 3289, 3289, 3291, 3291, 3293, 3294, 3294, 3294, 3296, 3296, 3297, 3297, 3297, 3298,
    3299, 3300, 3300, 3300, 3302, 3302, 3304, 3304, 3304, 3304, 3305, 3306, 3306, 3307, 3309, 3310, 3310, 3317, 3318, 3321, 3321, 3324, 3324, 3324,
    3324, 3324, 3324, 3324, 3324, 3324, 3327, 3329, 3329, 3333, 3333, 3333, 3333, 3333, 3333, 3333, 3333, 3339, 3339, 3340, 3340, 3340, 3340, 3340,
    3344, 3344, 3344, 3344, 3345, 3345, 3346, 3346, 3346, 3346, 3346, 3348, 3348, 3348, 3348, 3349, 3349, 3349, 3356, 3358, 3359, 3361, 3362, 3364,
    3365, 3370, 3371, 3371, 3371, 3372, 3372, 3374, 3374, 3374, 3376, 3376, 3376, 3377, 3377, 3380, 3380, 3380, 3380, 3380, 3380, 3380, 3380, 3380,
    3380, 3384, 3385, 3385, 3385, 3385, 3386, 3388, 3388, 3389, 3389, 3402, 3402, 3402, 3403, 3403, 3405, 3411, 3412, 3414, 3414, 3416, 3416, 3416,
    3417, 3418, 3418, 3419, 3419, 3421, 3422, 3422, 3423, 3423, 3423, 3424, 3424, 3425, 3425, 3425, 3429, 3430, 3434, 3436, 3437, 3437, 3437, 3437,
    3438, 3438, 3440, 3441, 3441, 3441, 3441, 3441, 3444, 3445, 3445, 3446, 3446, 3447, 3447, 3447, 3449, 3450, 3450, 3450, 3450, 3451, 3451, 3451,
    3451, 3453, 3454, 3454, 3454, 3454, 3456, 3457, 3457, 3457, 3457, 3506, 3511, 3511, 3511, 3513, 3515, 3516, 3516, 3516, 3517, 3517, 3517, 3517,
    3517, 3517, 3517, 3518, 3521, 3522, 3522, 3523, 3524, 3530, 3530, 3530, 3531, 3531, 3531, 3531, 3531, 3533, 3533, 3533, 3533, 3533, 3534, 3539,
    3543, 3543, 3544, 3546, 3546, 3548, 3551, 3551, 3553, 3554, 3554, 3554, 3555, 3555, 3556, 3560, 3563, 3569, 3569, 3570, 3572, 3572, 3574, 3574,
    3574, 3574, 3580, 3580, 3580, 3582, 3584, 3584, 3586, 3586, 3586, 3586, 3591, 3593, 3593, 3594, 3597, 3598, 3598, 3598, 3598, 3598, 3598, 3600,
    3601, 3601, 3605, 3608, 3608, 3608, 3608, 3610, 3625, 3625, 3625, 3626, 3626, 3626, 3626, 3626, 3627, 3628, 3629, 3630, 3632, 3636, 3636, 3636,
    3636, 3637, 3637, 3637, 3637, 3637, 3638, 3638, 3640, 3640, 3643, 3645, 3645, 3646, 3650, 3650, 3654, 3656, 3658, 3659, 3659, 3659, 3661, 3663,
    3664, 3665, 3666, 3666, 3667, 3667, 3667, 3667, 3667, 3667, 3667, 3667, 3667, 3667, 3667, 3667, 3670, 3670, 3671, 3671, 3671, 3673, 3673, 3673,
    3680, 3682, 3682, 3682, 3685, 3687, 3687, 3687, 3689, 3689, 3689, 3690, 3690, 3691, 3691, 3692, 3693, 3693, 3694, 3697, 3701, 3701, 3701, 3702,
    3702, 3702, 3702, 3702, 3703, 3704, 3704, 3704, 3704, 3704, 3705, 3705, 3707, 3707, 3708, 3710, 3710, 3710, 3710, 3710, 3710, 3710, 3710, 3710,
    3712, 3712, 3714, 3716, 3716, 3716, 3717, 3718, 3718, 3720, 3720, 3720, 3720, 3721, 3724, 3725, 3726, 3726, 3726, 3726, 3726, 3726, 3726, 3727,
    3727, 3735, 3735, 3735, 3738, 3738, 3738, 3739, 3739, 3744, 3745, 3746, 3746, 3747, 3751, 3753, 3754, 3754, 3754, 3754, 3754, 3754, 3754, 3755,
    3756, 3756, 3756, 3756, 3756, 3762, 3762, 3763, 3763, 3763, 3763, 3763, 3763, 3764, 3764, 3765, 3765, 3765, 3766, 3766, 3768, 3770, 3772, 3772,
    3774, 3776, 3776, 3776, 3776, 3776, 3778, 3778, 3778, 3779, 3780, 3780, 3780, 3782, 3783, 3783, 3788, 3795, 3795, 3795, 3795, 3795, 3799, 3803,
    3804, 3805, 3807, 3809, 3815, 3815, 3816, 3817, 3817, 3817, 3818, 3818, 3818, 3818, 3818, 3821, 3825, 3826, 3828, 3828, 3828, 3828, 3829, 3832,
    3833, 3833, 3833, 3834, 3834, 3834, 3834, 3835, 3837, 3837, 3837, 3837, 3837, 3839, 3841, 3841, 3843, 3843, 3843, 3843, 3846, 3848, 3849, 3849,
    3849, 3849, 3850, 3851, 3853, 3854, 3854, 3856, 3856, 3856, 3858, 3858, 3859, 3863, 3864, 3868, 3868, 3869, 3869, 3869, 3872, 3872, 3872, 3872,
    3872, 3872, 3872, 3873, 3874, 3876, 3877, 3877, 3877, 3877, 3879, 3879, 3882, 3882, 3883, 3887, 3889, 3889, 3890, 3890, 3890, 3890, 3896, 3897,
    3902, 3902, 3902, 3902, 3903, 3904, 3904, 3904, 3904, 3908, 3908, 3908, 3908, 3910, 3910, 3910, 3914, 3914, 3914, 3914, 3923, 3923, 3924, 3924,
    3924, 3925, 3925, 3926, 3930, 3932, 3932, 3934, 3936, 3936, 3937, 3937, 3937, 3937, 3937, 3937, 3937, 3938, 3938, 3939, 3940, 3940, 3940, 3940,
    3940, 3942, 3942, 3943, 3943, 3943, 3943, 3944, 3944, 3944, 3945, 3947, 3947, 3947, 3948, 3949, 3949, 3952, 3954, 3954, 3955, 3955, 3955, 3955,
    3956, 3956, 3957, 3958, 3959, 3959, 3960, 3961, 3961, 3961, 3963, 3963, 3963, 3963, 3969, 3969, 3969, 3970, 3972, 3972, 3974, 3974, 3976, 3977,
    3977, 3977, 3977, 3980, 3981, 3987, 3989, 3989, 3990, 3990, 3990, 3990, 3991, 3991, 3992, 3992, 3993, 3993, 3993, 3994, 3994, 3995, 3999, 3999,
    3999, 3999, 3999, 3999, 4001, 4005, 4009, 4010, 4010, 4010, 4015, 4015, 4015, 4015, 4015, 4016, 4017, 4018, 4018, 4019, 4019, 4021, 4021, 4023,
    4024, 4024, 4024, 4024, 4025, 4025, 4025, 4025, 4025, 4025, 4025, 4025, 4025, 4026, 4027, 4027, 4029, 4029, 4031, 4031, 4031, 4034, 4035, 4035,
    4036, 4039, 4039, 4039, 4039, 4039, 4039, 4039, 4039, 4039, 4040, 4040, 4040, 4040, 4040, 4040, 4041, 4041, 4042, 4042, 4042, 4042, 4042, 4042,
    4042, 4042, 4042, 4042, 4042, 4042, 4042, 4042, 4042, 4043, 4043, 4043, 4043, 4043, 4043, 4044, 4046, 4046, 4052, 4053, 4053, 4067, 4069, 4070,
    4070, 4073, 4073, 4073, 4077, 4077, 4077, 4077, 4077, 4078, 4083, 4083, 4086, 4092, 4092, 4093, 4093, 4093, 4093, 4093, 4094, 4094, 4095, 4097,
    4097, 4098, 4098, 4098, 4099, 4101, 4101, 4101, 4101, 4103, 4104, 4104, 4104, 4104, 4104, 4105, 4105, 4105, 4110, 4111, 4116, 4117, 4117, 4119,
    4119, 4121, 4122, 4122, 4122, 4122, 4123, 4123, 4125, 4125, 4125, 4135, 4135, 4137, 4137, 4139, 4141, 4142, 4142, 4142, 4143, 4145, 4145, 4145,
    4149, 4152, 4152, 4154, 4154, 4155, 4155, 4155, 4162, 4162, 4162, 4164, 4166, 4167, 4167, 4169, 4170, 4170, 4170, 4172, 4173, 4173, 4173, 4174,
    4175, 4177, 4177, 4178, 4179, 4180, 4181, 4182, 4184, 4190, 4190, 4190, 4190, 4190, 4191, 4193, 4194, 4194, 4194, 4195, 4197, 4199, 4201, 4207,
    4207, 4213, 4217, 4217, 4219, 4219, 4219, 4220, 4221, 4221, 4222, 4226, 4228, 4228, 4228, 4229, 4229, 4229, 4231, 4231, 4232, 4234, 4234, 4237,
    4237, 4237, 4238, 4238, 4238, 4239, 4239, 4239, 4239, 4240, 4241, 4241, 4241, 4241, 4241, 4241, 4243, 4245, 4245, 4245, 4245, 4247, 4247, 4248,
    4248, 4248, 4248, 4248, 4252, 4252, 4254, 4254, 4258, 4258, 4267, 4267, 4267, 4271, 4271, 4271, 4280, 4280, 4280, 4283, 4283, 4286, 4286, 4286,
    4286, 4289, 4290, 4291, 4292, 4292, 4295, 4297, 4297, 4300, 4300, 4310, 4311, 4312, 4312, 4312, 4314, 4314, 4315, 4316, 4316, 4316, 4317, 4320,
    4321, 4321, 4322, 4322, 4322, 4322, 4322, 4323, 4325, 4326, 4326, 4328, 4328, 4328, 4328, 4330, 4330, 4332, 4334, 4334, 4334, 4334, 4336, 4336,
    4336, 4337, 4337, 4339, 4340, 4341, 4350, 4350, 4351, 4352, 4352, 4353, 4353, 4353, 4353, 4353, 4355, 4356, 4356, 4356, 4356, 4357, 4359, 4360,
    4363, 4363, 4363, 4363, 4365, 4365, 4366, 4368, 4368, 4368, 4368, 4369, 4369, 4374, 4375, 4376, 4376, 4376, 4376, 4376, 4376, 4380, 4380, 4380,
    4382, 4382, 4384, 4384, 4384, 4386, 4388, 4388, 4390, 4391, 4391, 4391, 4391, 4391, 4391, 4394, 4396, 4396, 4397, 4397, 4398, 4398, 4398, 4400,
    4401, 4402, 4402, 4403, 4404, 4406, 4408, 4408, 4408, 4409, 4409, 4410, 4410, 4410, 4411, 4411, 4411, 4411, 4411, 4411, 4415, 4415, 4415, 4415,
    4416, 4416, 4416, 4417, 4419, 4419, 4420, 4420, 4420, 4423, 4423, 4424, 4424, 4424, 4425, 4426, 4427, 4428, 4428, 4428, 4432, 4432, 4432, 4433,
    4433, 4433, 4434, 4434, 4435, 4436, 4436, 4437, 4438, 4439, 4442, 4443, 4444, 4444, 4447, 4447, 4448, 4454, 4454, 4454, 4454, 4459, 4464, 4464,
    4464, 4464, 4465, 4466, 4475, 4476, 4476, 4477, 4477, 4478, 4480, 4482, 4482, 4482, 4483, 4483, 4486, 4488, 4490, 4490, 4491, 4491, 4492, 4493,
    4494, 4494, 4494, 4495, 4498, 4499, 4501, 4501, 4501, 4505, 4506, 4514, 4517, 4518, 4518, 4520, 4520, 4520, 4520, 4520, 4520, 4520, 4520, 4520,
    4520, 4520, 4521, 4521, 4521, 4521, 4521, 4521, 4521, 4524, 4525, 4525, 4528, 4530, 4531, 4548, 4548, 4549, 4549, 4549, 4551, 4555, 4557, 4558,
    4559, 4559, 4564, 4564, 4564, 4564, 4564, 4564, 4564, 4565, 4565, 4565, 4565, 4565, 4565, 4566, 4566, 4566, 4566, 4566, 4568, 4568, 4568, 4568,
    4568, 4570, 4570, 4570, 4570, 4582, 4582, 4583, 4583, 4587, 4588, 4588, 4588, 4588, 4589, 4589, 4589, 4589, 4589, 4589, 4591, 4595, 4596, 4596,
    4596, 4598, 4598, 4599, 4619, 4620, 4620, 4620, 4621, 4623, 4623, 4626, 4628, 4628, 4628, 4628, 4629, 4630, 4638, 4641, 4658, 4660, 4672, 4672,
    4673, 4676, 4676, 4681, 4681, 4691, 4691, 4692, 4692, 4692, 4692, 4692, 4693, 4693, 4693, 4693, 4695, 4695, 4695, 4695, 4702, 4704, 4704, 4704,
    4704, 4704, 4705, 4705, 4706, 4707, 4707, 4707, 4707, 4708, 4708, 4708, 4714, 4715, 4715, 4716, 4717, 4718, 4721, 4722, 4722, 4722, 4722, 4724,
    4725, 4725, 4725, 4726, 4726, 4726, 4726, 4727, 4728, 4728, 4728, 4728, 4728, 4728, 4731, 4731, 4731, 4731, 4731, 4732, 4732, 4732, 4732, 4732,
    4732, 4732, 4732, 4733, 4733, 4733, 4733, 4736, 4736, 4738, 4740, 4745, 4745, 4745, 4746, 4747, 4747, 4747, 4751, 4755, 4756, 4756, 4756, 4757,
    4757, 4761, 4763, 4765, 4765, 4765, 4765, 4766, 4791, 4791, 4792, 4792, 4793, 4793, 4796, 4796, 4803, 4803, 4803, 4803, 4804, 4805, 4805, 4805,
    4814, 4815, 4815, 4815, 4815, 4818, 4818, 4819, 4819, 4821, 4822, 4822, 4823, 4826, 4827, 4828, 4830, 4830, 4831, 4831, 4831, 4831, 4832, 4836,
    4836, 4837, 4837, 4837, 4837, 4837, 4838, 4838, 4838, 4839, 4841, 4842, 4842, 4850, 4850, 4853, 4857, 4858, 4859, 4861, 4862, 4862, 4862, 4864,
    4864, 4864, 4867, 4868, 4870, 4873, 4874, 4874, 4877, 4877, 4877, 4878, 4879, 4879, 4885, 4885, 4887, 4887, 4887, 4888, 4888, 4891, 4891, 4891,
    4891, 4891, 4891, 4891, 4891, 4891, 4891, 4891, 4894, 4897, 4898, 4898, 4898, 4899, 4900, 4902, 4902, 4902, 4903, 4903, 4903, 4904, 4904, 4904,
    4904, 4905, 4905, 4906, 4908, 4909, 4909, 4909, 4909, 4910, 4911, 4917, 4917, 4917, 4917, 4919, 4920, 4921, 4921, 4921, 4921, 4922, 4924, 4925,
    4925, 4936, 4939, 4941, 4941, 4941, 4943, 4950, 4950, 4952, 4954, 4954, 4954, 4955, 4955, 4958, 4958, 4959, 4959, 4959, 4963, 4963, 4964, 4969,
    4970, 4970, 4970, 4975, 4976, 4977, 4979, 4979, 4981, 4983, 4983, 4983, 4983, 4984, 4984, 4984, 4984, 4988, 4989, 4996, 4996, 4996, 4996, 5001,
    5001, 5001, 5001, 5001, 5001, 5001, 5002, 5003, 5004, 5004, 5004, 5004, 5005, 5009, 5009, 5009, 5010, 5010, 5012, 5012, 5013, 5013, 5013, 5013,
    5013, 5014, 5014, 5014, 5014, 5015, 5016, 5017, 5019, 5019, 5021, 5021, 5022, 5022, 5022, 5023, 5023, 5023, 5024, 5024, 5024, 5027, 5029, 5032,
    5037, 5037, 5037, 5037, 5038, 5039, 5040, 5041, 5042, 5042, 5044, 5044, 5045, 5045, 5047, 5048, 5048, 5048, 5049, 5049, 5049, 5049, 5054, 5057,
    5057, 5058, 5059, 5059, 5059, 5059, 5061, 5061, 5064, 5064, 5065, 5067, 5069, 5069, 5070, 5070, 5072, 5077, 5077, 5079, 5081, 5082, 5085, 5085,
    5085, 5085, 5086, 5087, 5087, 5087, 5087, 5088, 5089, 5089, 5096, 5097, 5098, 5098, 5098, 5098, 5098, 5099, 5099, 5099, 5099, 5100, 5101, 5102,
    5103, 5104, 5105, 5106, 5106, 5108, 5109, 5109, 5109, 5109, 5111, 5111, 5111, 5112, 5112, 5114, 5114, 5114, 5114, 5117, 5118, 5118, 5119, 5120,
    5120, 5121, 5124, 5124, 5124, 5125, 5125, 5126, 5128, 5128, 5128, 5128, 5128, 5128, 5128, 5132, 5133, 5133, 5135, 5136, 5136, 5136, 5136, 5136,
    5136, 5138, 5138, 5139, 5143, 5143, 5143, 5143, 5143, 5144, 5144, 5144, 5144, 5147, 5149, 5149, 5149, 5150, 5150, 5150, 5152, 5153, 5153, 5153,
    5153, 5153, 5153, 5153, 5155, 5157, 5157, 5157, 5157, 5157, 5161, 5161, 5163, 5163, 5163, 5166, 5167, 5169, 5170, 5170, 5182, 5182, 5182, 5182,
    5182, 5182, 5183, 5183, 5183, 5184, 5184, 5185, 5185, 5188, 5188, 5188, 5188, 5190, 5190, 5190, 5190, 5191, 5191, 5192, 5194, 5194, 5194, 5195,
    5195, 5195, 5195, 5195, 5196, 5196, 5197, 5198, 5198, 5200, 5208, 5208, 5209, 5209, 5211, 5211, 5211, 5211, 5211, 5211, 5211, 5211, 5220, 5220,
    5220, 5225, 5225, 5225, 5225, 5225, 5225, 5227, 5227, 5229, 5229, 5229, 5229, 5234, 5237, 5237, 5238, 5238, 5239, 5241, 5241, 5241, 5241, 5241,
    5241, 5242, 5242, 5244, 5248, 5249, 5253, 5254, 5254, 5256, 5256, 5256, 5263, 5263, 5265, 5265, 5266, 5269, 5269, 5271, 5271, 5271, 5271, 5273,
    5273, 5273, 5274, 5274, 5274, 5274, 5274, 5275, 5275, 5276, 5278, 5279, 5282, 5282, 5284, 5286, 5292, 5292, 5292, 5293, 5293, 5298, 5300, 5300,
    5300, 5303, 5303, 5305, 5305, 5305, 5308, 5310, 5312, 5314, 5315, 5320, 5320, 5320, 5322, 5322, 5322, 5325, 5325, 5326, 5327, 5327, 5329, 5330,
    5330, 5331, 5341, 5341, 5341, 5347, 5347, 5350, 5350, 5350, 5352, 5352, 5353, 5353, 5353, 5355, 5356, 5357, 5358, 5358, 5358, 5358, 5359, 5359,
    5359, 5361, 5362, 5362, 5364, 5364, 5364, 5364, 5364, 5365, 5365, 5367, 5367, 5367, 5375, 5376, 5376, 5376, 5376, 5379, 5379, 5379, 5379, 5379,
    5381, 5382, 5382, 5383, 5388, 5388, 5388, 5388, 5388, 5388, 5388, 5390, 5396, 5398, 5398, 5399, 5400, 5403, 5404, 5404, 5404, 5412, 5412, 5416,
    5416, 5419, 5419, 5419, 5419, 5423, 5427, 5427, 5427, 5428, 5428, 5429, 5431, 5431, 5431, 5432, 5434, 5434, 5434, 5435, 5435, 5447, 5448, 5448,
    5450, 5450, 5450, 5456, 5460, 5461, 5461, 5461, 5463, 5464, 5464, 5465, 5465, 5465, 5466, 5466, 5474, 5474, 5475, 5476, 5477, 5478, 5478, 5487,
    5488, 5490, 5490, 5495, 5495, 5495, 5495, 5495, 5496, 5498, 5498, 5499, 5500, 5501, 5502, 5502, 5503, 5505, 5507, 5508, 5511, 5512, 5515, 5517,
    5517, 5518, 5518, 5518, 5518, 5521, 5522, 5522, 5522, 5525, 5526, 5527, 5529, 5531, 5533, 5534, 5538, 5539, 5541, 5541, 5541, 5550, 5552, 5558,
    5558, 5558, 5558, 5559, 5562, 5563, 5563, 5566, 5566, 5566, 5568, 5568, 5568, 5568, 5569, 5569, 5569, 5569, 5569, 5571, 5571, 5571, 5576, 5576,
    5576, 5578, 5578, 5578, 5605, 5643, 5644, 5645, 5645, 5646, 5646, 5646, 5646, 5646, 5647, 5647, 5648, 5648, 5649, 5651, 5651, 5655, 5655, 5655,
    5655, 5655, 5655, 5656, 5656, 5662, 5662, 5662, 5662, 5662, 5665, 5665, 5665, 5667, 5667, 5667, 5675, 5675, 5675, 5675, 5675, 5675, 5675, 5676,
    5678, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5681, 5681, 5682, 5682, 5682, 5685, 5686, 5686, 5686, 5686, 5688, 5690,
    5691, 5693, 5693, 5698, 5698, 5699, 5699, 5700, 5701, 5705, 5705, 5705, 5706, 5707, 5708, 5710, 5710, 5710, 5711, 5711, 5712, 5721, 5721, 5722,
    5722, 5722, 5724, 5726, 5726, 5726, 5726, 5726, 5726, 5726, 5735, 5737, 5737, 5737, 5738, 5738, 5739, 5741, 5741, 5742, 5744, 5744, 5744, 5744,
    5748, 5748, 5753, 5753, 5753, 5753, 5753, 5753, 5753, 5753, 5753, 5753, 5756, 5757, 5758, 5761, 5764, 5764, 5765, 5765, 5768, 5768, 5768, 5769,
    5769, 5769, 5769, 5770, 5770, 5770, 5773, 5773, 5774, 5774, 5774, 5774, 5774, 5774, 5774, 5774, 5775, 5782, 5782, 5783, 5783, 5784, 5789, 5790,
    5791, 5791, 5797, 5799, 5800, 5800, 5800, 5803, 5803, 5809, 5809, 5810, 5810, 5813, 5813, 5814, 5815, 5815, 5815, 5815, 5818, 5820, 5820, 5820,
    5820, 5821, 5822, 5823, 5823, 5823, 5824, 5824, 5824, 5825, 5827, 5827, 5831, 5831, 5831, 5831, 5832, 5833, 5833, 5833, 5833, 5833, 5833, 5836,
    5836, 5836, 5836, 5836, 5836, 5837, 5837, 5837, 5837, 5837, 5837, 5838, 5841, 5841, 5842, 5842, 5842, 5842, 5842, 5843, 5843, 5843, 5845, 5845,
    5845, 5849, 5852, 5852, 5852, 5854, 5856, 5858, 5858, 5858, 5859, 5859, 5859, 5859, 5859, 5859, 5859, 5861, 5861, 5861, 5861, 5862, 5862, 5862,
    5862, 5862, 5862, 5862, 5862, 5863, 5868, 5869, 5870, 5871, 5871, 5872, 5873, 5873, 5874, 5874, 5876, 5876, 5876, 5876, 5879, 5879, 5879, 5879,
    5879, 5880, 5880, 5880, 5880, 5882, 5882, 5887, 5887, 5887, 5887, 5887, 5890, 5890, 5891, 5892, 5894, 5894, 5895, 5895, 5896, 5897, 5897, 5899,
    5900, 5901, 5901, 5901, 5904, 5904, 5905, 5907, 5908, 5909, 5915, 5916, 5916, 5917, 5917, 5920, 5920, 5920, 5926, 5927, 5928, 5928, 5928, 5929,
    5929, 5929, 5939, 5939, 5939, 5941, 5941, 5941, 5941, 5941, 5942, 5947, 5947, 5953, 5953, 5953, 5953, 5953, 5953, 5953, 5953, 5956, 5956, 5957,
    5958, 5959, 5963, 5964, 5965, 5966, 5966, 5966, 5966, 5967, 5967, 5968, 5969, 5969, 5969, 5971, 5971, 5971, 5971, 5973, 5974, 5974, 5974, 5977,
    5977, 5977, 5977, 5978, 5978, 5981, 5982, 5982, 5986, 5987, 5987, 5989, 5989, 5990, 5990, 5990, 5990, 5993, 5995, 5996, 5996, 5996, 5998, 6001,
    6002, 6008, 6008, 6008, 6010, 6010, 6010, 6010, 6010, 6010, 6010, 6010, 6010, 6012, 6012, 6014, 6014, 6014, 6018, 6018, 6018, 6021, 6021, 6021,
    6027, 6027, 6028, 6028, 6028, 6028, 6030, 6031, 6031, 6032, 6032, 6033, 6033, 6035, 6073, 6074, 6077, 6077, 6077, 6077, 6078, 6081, 6081, 6082,
    6084, 6084, 6085, 6086, 6086, 6088, 6088, 6088, 6088, 6090, 6090, 6092, 6092, 6092, 6093, 6095, 6095, 6096, 6096, 6096, 6097, 6098, 6098, 6098,
    6098, 6100, 6102, 6103, 6104, 6108, 6110, 6111, 6113, 6114, 6115, 6118, 6119, 6119, 6121, 6121, 6122, 6122, 6123, 6124, 6124, 6137, 6137, 6137,
    6137, 6137, 6139, 6140, 6140, 6142, 6142, 6145, 6145, 6145, 6146, 6146, 6147, 6148, 6150, 6150, 6151, 6152, 6152, 6152, 6152, 6153, 6153, 6153,
    6186, 6188, 6189, 6193, 6193, 6195, 6197, 6197, 6197, 6197, 6197, 6197, 6198, 6198, 6200, 6201, 6202, 6203, 6203, 6203, 6205, 6207, 6207, 6207,
    6208, 6208, 6210, 6214, 6215, 6217, 6219, 6219, 6222, 6225, 6227, 6228, 6228, 6229, 6230, 6230, 6230, 6230, 6230, 6230, 6232, 6232, 6233, 6234,
    6234, 6234, 6234, 6241, 6242, 6244, 6244, 6244, 6246, 6246, 6248, 6248, 6248, 6248, 6248, 6251, 6251, 6251, 6251, 6251, 6251, 6255, 6256, 6256,
    6257, 6257, 6257, 6257, 6257, 6257, 6258, 6258, 6261, 6271, 6271, 6273, 6273, 6273, 6278, 6278, 6278, 6278, 6279, 6279, 6279, 6279, 6282, 6284,
    6286, 6286, 6286, 6286, 6287, 6291, 6291, 6291, 6291, 6291, 6291, 6295, 6298, 6298, 6301, 6303, 6303, 6304, 6304, 6306, 6307, 6308, 6308, 6309,
    6309, 6309, 6310, 6311, 6313, 6314, 6315, 6315, 6317, 6318, 6319, 6319, 6320, 6321, 6321, 6324, 6324, 6324, 6325, 6325, 6325, 6325, 6326, 6327,
    6327, 6327, 6327, 6327, 6328, 6328, 6337, 6338, 6339, 6339, 6339, 6343, 6344, 6344, 6346, 6347, 6348, 6349, 6349, 6350, 6350, 6351, 6353, 6354,
    6354, 6354, 6361, 6361, 6366, 6366, 6366, 6366, 6367, 6368, 6368, 6368, 6369, 6374, 6380, 6380, 6380, 6382, 6382, 6383, 6385, 6385, 6385, 6386,
    6391, 6393, 6394, 6396, 6396, 6397, 6397, 6397, 6401, 6401, 6401, 6401, 6401, 6401, 6401, 6401, 6401, 6402, 6405, 6405, 6405, 6406, 6406, 6406,
    6406, 6407, 6407, 6408, 6408, 6413, 6413, 6413, 6414, 6414, 6414, 6416, 6424, 6424, 6426, 6430, 6430, 6430, 6430, 6434, 6435, 6442, 6442, 6442,
    6444, 6444, 6447, 6447, 6447, 6447, 6450, 6450, 6450, 6451, 6453, 6453, 6453, 6453, 6457, 6457, 6457, 6457, 6458, 6458, 6458, 6458, 6458, 6458,
    6461, 6461, 6461, 6463, 6463, 6464, 6466, 6466, 6470, 6470, 6471, 6471, 6472, 6472, 6473, 6473, 6474, 6474, 6476, 6476, 6478, 6480, 6480, 6482,
    6485, 6485, 6485, 6490, 6490, 6491, 6491, 6493, 6493, 6495, 6495, 6496, 6497, 6498, 6498, 6498, 6499, 6501, 6502, 6502, 6503, 6503, 6507, 6508,
    6508, 6508, 6510, 6510, 6513, 6514, 6514, 6514, 6517, 6517, 6520, 6523, 6523, 6523, 6523, 6523, 6525, 6529, 6530, 6530, 6530, 6531, 6531, 6531,
    6531, 6531, 6532, 6532, 6533, 6536, 6536, 6537, 6537, 6537, 6537, 6537, 6538, 6538, 6538, 6539, 6541, 6541, 6541, 6544, 6544, 6544, 6546, 6546,
    6546, 6546, 6546, 6546, 6546, 6546, 6546, 6546, 6546, 6547, 6547, 6547, 6548, 6551, 6551, 6551, 6551, 6551, 6554, 6559, 6561, 6561, 6562, 6567,
    6568, 6568, 6568, 6568, 6568, 6569, 6570, 6571, 6572, 6572, 6573, 6573, 6573, 6573, 6580, 6583, 6584, 6585, 6585, 6585, 6586, 6586, 6591, 6591,
    6591, 6591, 6591, 6596, 6596, 6596, 6597, 6597, 6597, 6597, 6600, 6601, 6603, 6603, 6606, 6606, 6607, 6608, 6610, 6610, 6610, 6610, 6610, 6610,
    6610, 6613, 6613, 6614, 6617, 6617, 6620, 6623, 6623, 6624, 6627, 6627, 6628, 6629, 6631, 6631, 6631, 6631, 6631, 6632, 6632, 6633, 6633, 6633,
    6634, 6634, 6635, 6638, 6638, 6638, 6638, 6638, 6638, 6640, 6640, 6640, 6640, 6640, 6643, 6643, 6643, 6643, 6644, 6644, 6644, 6646, 6646, 6646,
    6658, 6659, 6659, 6659, 6660, 6660, 6660, 6660, 6660, 6661, 6662, 6663, 6664, 6664, 6664, 6666, 6666, 6666, 6666, 6666, 6668, 6668, 6668, 6668,
    6668, 6668, 6669, 6670, 6670, 6673, 6673, 6674, 6674, 6674, 6676, 6676, 6678, 6679, 6681, 6681, 6681, 6681, 6681, 6681, 6681, 6685, 6688, 6689,
    6690, 6690, 6691, 6692, 6692, 6692, 6693, 6694, 6694, 6703, 6705, 6705, 6721, 6722, 6722, 6723, 6724, 6724, 6724, 6724, 6732, 6732, 6732, 6734,
    6739, 6740, 6740, 6740, 6740, 6740, 6740, 6740, 6744, 6746, 6748, 6749, 6749, 6749, 6750, 6750, 6751, 6753, 6754, 6756, 6757, 6758, 6758, 6759,
    6762, 6763, 6764, 6764, 6764, 6766, 6768, 6768, 6768, 6768, 6770, 6773, 6782, 6782, 6782, 6782, 6782, 6783, 6784, 6784, 6784, 6784, 6785, 6785,
    6785, 6787, 6787, 6787, 6787, 6787, 6787, 6787, 6788, 6789, 6789, 6789, 6790, 6790, 6790, 6790, 6790, 6791, 6795, 6795, 6795, 6795, 6795, 6795,
    6795, 6797, 6797, 6799, 6799, 6799, 6799, 6809, 6810, 6810, 6810, 6812, 6815, 6816, 6818, 6820, 6820, 6820, 6820, 6820, 6822, 6822, 6822, 6823,
    6823, 6823, 6823, 6824, 6824, 6826, 6827, 6827, 6827, 6827, 6828, 6828, 6829, 6829, 6829, 6833, 6836, 6836, 6836, 6836, 6839, 6839, 6840, 6840,
    6841, 6841, 6841, 6848, 6848, 6851, 6851, 6851, 6851, 6851, 6852, 6852, 6859, 6861, 6862, 6864, 6864, 6864, 6870, 6870, 6871, 6873, 6873, 6875,
    6876, 6878, 6883, 6886, 6887, 6888, 6888, 6888, 6888, 6889, 6889, 6890, 6890, 6891, 6891, 6891, 6893, 6893, 6893, 6894, 6895, 6905, 6906, 6906,
    6906, 6907, 6907, 6908, 6928, 6928, 6928, 6931, 6931, 6931, 6932, 6935, 6935, 6935, 6935, 6936, 6937, 6937, 6939, 6939, 6939, 6939, 6939, 6940,
    6941, 6941, 6941, 6941, 6943, 6944, 6944, 6944, 6944, 6946, 6947, 6947, 6948, 6949, 6951, 6951, 6951, 6951, 6951, 6951, 6952, 6952, 6952, 6955,
    6955, 6955, 6955, 6956, 6957, 6957, 6966, 6969, 6971, 6975, 6976, 6979, 6979, 6979, 6979, 6979, 6980, 6981, 6981, 6981, 6981, 6983, 6983, 6983,
    6984, 6987, 6987, 6988, 6988, 6988, 6988, 6988, 6991, 6991, 6991, 6993, 6995, 7000, 7002, 7005, 7005, 7007, 7009, 7009, 7011, 7011, 7013, 7014,
    7016, 7017, 7017, 7017, 7017, 7023, 7024, 7024, 7025, 7027, 7027, 7035, 7035, 7035, 7035, 7035, 7035, 7035, 7037, 7041, 7041, 7042, 7042, 7048,
    7052, 7052, 7052, 7053, 7053, 7055, 7055, 7055, 7055, 7055, 7057, 7057, 7058, 7062, 7062, 7062, 7062, 7062, 7062, 7062, 7063, 7070, 7070, 7075,
    7075, 7075, 7075, 7078, 7078, 7081, 7081, 7081, 7081, 7081, 7081, 7081, 7083, 7083, 7083, 7086, 7089, 7089, 7089, 7091, 7103, 7103, 7105, 7105,
    7107, 7107, 7107, 7108, 7109, 7110, 7112, 7112, 7112, 7112, 7112, 7112, 7112, 7112, 7115, 7118, 7123, 7123, 7124, 7125, 7125, 7126, 7126, 7127,
    7127, 7131, 7132, 7136, 7136, 7138, 7138, 7139, 7139, 7140, 7142, 7142, 7145, 7146, 7146, 7146, 7146, 7147, 7147, 7147, 7148, 7148, 7148, 7149,
    7150, 7150, 7152, 7153, 7153, 7154, 7154, 7154, 7155, 7156, 7157, 7160, 7160, 7160, 7160, 7162, 7164, 7164, 7164, 7164, 7164, 7164, 7164, 7165,
    7165, 7167, 7167, 7169, 7170, 7170, 7171, 7174, 7176, 7177, 7177, 7179, 7180, 7180, 7180, 7181, 7187, 7188, 7188, 7188, 7188, 7188, 7189, 7190,
    7190, 7190, 7196, 7197, 7200, 7201, 7201, 7201, 7202, 7203, 7204, 7204, 7204, 7204, 7204, 7204, 7206, 7206, 7206, 7212, 7212, 7212, 7213, 7214,
    7214, 7214, 7214, 7215, 7215, 7216, 7218, 7218, 7218, 7218, 7218, 7218, 7219, 7221, 7221, 7223, 7225, 7225, 7228, 7230, 7232, 7235, 7236, 7236,
    7236, 7236, 7237, 7237, 7237, 7239, 7246, 7248, 7250, 7250, 7252, 7255, 7255, 7257, 7259, 7259, 7259, 7259, 7259, 7259, 7259, 7259, 7259, 7259,
    7260, 7260, 7267, 7267, 7276, 7276, 7278, 7279, 7293, 7293, 7298, 7298, 7298, 7298, 7298, 7298, 7298, 7305, 7307, 7308, 7309, 7309, 7310, 7311,
    7311, 7316, 7319, 7322, 7323, 7323, 7323, 7323, 7323, 7325, 7328, 7329, 7332, 7332, 7332, 7332, 7334, 7334, 7334, 7334, 7334, 7334, 7335, 7340,
    7341, 7346, 7347, 7347, 7347, 7348, 7348, 7349, 7349, 7351, 7351, 7353, 7353, 7354, 7355, 7355, 7358, 7358, 7358, 7360, 7363, 7364, 7367, 7367,
    7367, 7367, 7367, 7367, 7368, 7368, 7369, 7369, 7369, 7369, 7372, 7372, 7372, 7375, 7375, 7375, 7375, 7377, 7379, 7380, 7380, 7380, 7382, 7384,
    7385, 7386, 7386, 7389, 7389, 7389, 7389, 7390, 7390, 7390, 7391, 7391, 7394, 7394, 7394, 7395, 7395, 7395, 7395, 7397, 7419, 7419, 7419, 7419,
    7419, 7419, 7419, 7419, 7422, 7422, 7422, 7422, 7423, 7423, 7427, 7427, 7427, 7429, 7429, 7429, 7430, 7431, 7433, 7433, 7433, 7436, 7436, 7436,
    7436, 7437, 7437, 7437, 7437, 7437, 7437, 7437, 7439, 7439, 7439, 7440, 7446, 7447, 7447, 7448, 7448, 7450, 7452, 7452, 7452, 7455, 7455, 7455,
    7458, 7460, 7460, 7462, 7463, 7464, 7464, 7465, 7467, 7467, 7468, 7468, 7469, 7469, 7469, 7469, 7473, 7473, 7477, 7479, 7479, 7480, 7482, 7483,
    7485, 7485, 7485, 7485, 7487, 7487, 7487, 7487, 7488, 7490, 7491, 7494, 7494, 7508, 7509, 7515, 7515, 7516, 7517, 7519, 7519, 7521, 7521, 7522,
    7529, 7531, 7532, 7535, 7535, 7535, 7535, 7537, 7537, 7537, 7538, 7538, 7541, 7541, 7541, 7541, 7542, 7542, 7543, 7543, 7544, 7546, 7555, 7555,
    7555, 7557, 7557, 7557, 7557, 7557, 7557, 7557, 7557, 7557, 7560, 7561, 7562, 7563, 7563, 7563, 7563, 7564, 7564, 7565, 7565, 7566, 7568, 7568,
    7568, 7569, 7572, 7572, 7572, 7573, 7573, 7573, 7573, 7574, 7581, 7581, 7581, 7582, 7582, 7582, 7582, 7583, 7584, 7584, 7584, 7584, 7584, 7584,
    7584, 7584, 7584, 7584, 7584, 7587, 7588, 7591, 7598, 7600, 7601, 7602, 7602, 7602, 7602, 7603, 7604, 7604, 7604, 7607, 7608, 7611, 7614, 7614,
    7614, 7614, 7614, 7614, 7614, 7616, 7617, 7617, 7618, 7618, 7618, 7618, 7620, 7620, 7621, 7621, 7622, 7623, 7624, 7624, 7624, 7624, 7624, 7624,
    7624, 7626, 7626, 7626, 7626, 7631, 7633, 7634, 7635, 7635, 7635, 7635, 7635, 7636, 7636, 7636, 7638, 7639, 7640, 7642, 7642, 7642, 7643, 7643,
    7643, 7643, 7643, 7644, 7645, 7646, 7646, 7646, 7646, 7647, 7647, 7647, 7649, 7649, 7653, 7653, 7653, 7653, 7654, 7660, 7660, 7660, 7660, 7660,
    7660, 7660, 7661, 7661, 7661, 7661, 7661, 7661, 7664, 7665, 7665, 7665, 7665, 7665, 7666, 7667, 7667, 7667, 7668, 7670, 7670, 7675, 7675, 7675,
    7675, 7675, 7675, 7676, 7676, 7676, 7678, 7680, 7680, 7682, 7683, 7683, 7687, 7709, 7709, 7710, 7712, 7712, 7713, 7714, 7714, 7714, 7715, 7715,
    7716, 7717, 7717, 7717, 7718, 7721, 7721, 7721, 7724, 7725, 7726, 7726, 7727, 7733, 7733, 7733, 7733, 7733, 7733, 7733, 7734, 7734, 7735, 7736,
    7736, 7736, 7738, 7738, 7738, 7738, 7738, 7738, 7738, 7739, 7739, 7739, 7740, 7741, 7741, 7743, 7743, 7743, 7744, 7746, 7748, 7748, 7749, 7752,
    7754, 7754, 7755, 7759, 7763, 7765, 7770, 7772, 7772, 7773, 7776, 7776, 7776, 7776, 7776, 7776, 7778, 7778, 7778, 7779, 7780, 7780, 7780, 7780,
    7780, 7780, 7780, 7780, 7780, 7780, 7780, 7782, 7784, 7785, 7785, 7788, 7790, 7790, 7791, 7796, 7796, 7796, 7796, 7797, 7797, 7798, 7798, 7798,
    7798, 7799, 7800, 7801, 7801, 7801, 7802, 7802, 7802, 7802, 7802, 7804, 7819, 7820, 7823, 7824, 7824, 7824, 7824, 7824, 7824, 7824, 7825, 7825,
    7826, 7826, 7829, 7831, 7835, 7835, 7836, 7836, 7837, 7838, 7839, 7839, 7847, 7849, 7849, 7849, 7849, 7849, 7849, 7852, 7852, 7853, 7853, 7855,
    7855, 7857, 7857, 7861, 7861, 7861, 7861, 7862, 7862, 7862, 7864, 7866, 7869, 7870, 7870, 7870, 7872, 7872, 7873, 7874, 7874, 7874, 7876, 7876,
    7876, 7876, 7876, 7881, 7881, 7882, 7882, 7882, 7883, 7883, 7883, 7884, 7884, 7889, 7889, 7889, 7890, 7892, 7892, 7892, 7892, 7897, 7897, 7899,
    7900, 7902, 7902, 7902, 7903, 7904, 7904, 7908, 7909, 7910, 7910, 7912, 7912, 7912, 7913, 7913, 7919, 7919, 7920, 7924, 7924, 7924, 7925, 7925,
    7926, 7926, 7926, 7926, 7929, 7934, 7939, 7939, 7943, 7943, 7943, 7943, 7943, 7943, 7944, 7944, 7945, 7945, 7948, 7951, 7952, 7952, 7953, 7954,
    7954, 7954, 7954, 7957, 7957, 7957, 7958, 7958, 7958, 7958, 7959, 7959, 7959, 7965, 7966, 7969, 7978, 7978, 7978, 7978, 7982, 7982, 7983, 7983,
    7983, 7989, 7990, 7995, 8000, 8001, 8001, 8001, 8001, 8003, 8006, 8007, 8007, 8007, 8008, 8008, 8009, 8011, 8012, 8014, 8016, 8017, 8017, 8023,
    8023, 8023, 8025, 8025, 8025, 8029, 8029, 8031, 8031, 8032, 8032, 8032, 8032, 8033, 8037, 8037, 8039, 8039, 8040, 8041, 8041, 8041, 8060, 8061,
    8061, 8062, 8063, 8063, 8063, 8063, 8063, 8065, 8070, 8070, 8070, 8070, 8071, 8071, 8071, 8072, 8072, 8081, 8081, 8081, 8081, 8082, 8082, 8082,
    8084, 8085, 8085, 8085, 8088, 8088, 8090, 8090, 8092, 8092, 8092, 8094, 8095, 8096, 8096, 8097, 8098, 8098, 8105, 8105, 8105, 8105, 8105, 8105,
    8106, 8107, 8107, 8107, 8107, 8107, 8107, 8107, 8107, 8109, 8109, 8111, 8112, 8113, 8114, 8114, 8114, 8120, 8120, 8120, 8120, 8120, 8121, 8121,
    8121, 8123, 8125, 8126, 8127, 8127, 8127, 8127, 8127, 8127, 8128, 8128, 8128, 8134, 8134, 8134, 8137, 8138, 8138, 8138, 8138, 8140, 8141, 8141,
    8141, 8143, 8143, 8144, 8146, 8146, 8146, 8146, 8147, 8147, 8147, 8147, 8148, 8149, 8149, 8150, 8151, 8152, 8152, 8152, 8152, 8152, 8152, 8152,
    8152, 8153, 8153, 8154, 8154, 8155, 8162, 8162, 8162, 8162, 8163, 8168, 8168, 8171, 8172, 8172, 8173, 8173, 8174, 8179, 8179, 8180, 8180, 8180,
    8180, 8187, 8188, 8188, 8191, 8193, 8193, 8193, 8193, 8193, 8193, 8193, 8196, 8196, 8199, 8200, 8201, 8207, 8208, 8208, 8208, 8208, 8213, 8213,
    8213, 8213, 8213, 8222, 8222, 8226, 8227, 8227, 8231, 8232, 8232, 8233, 8233, 8233, 8235, 8235, 8235, 8235, 8236, 8236, 8236, 8240, 8240, 8241,
    8242, 8242, 8243, 8244, 8244, 8244, 8245, 8246, 8249, 8250, 8250, 8250, 8251, 8252, 8253, 8253, 8253, 8253, 8253, 8253, 8253, 8253, 8254, 8254,
    8254, 8254, 8255, 8255, 8255, 8255, 8255, 8255, 8255, 8255, 8255, 8255, 8255, 8261, 8262, 8262, 8262, 8262, 8262, 8265, 8268, 8268, 8268, 8269,
    8271, 8271, 8277, 8277, 8277, 8279, 8280, 8280, 8281, 8282, 8284, 8284, 8284, 8284, 8285, 8285, 8292, 8293, 8293, 8294, 8294, 8299, 8299, 8299,
    8302, 8302, 8313, 8315, 8316, 8316, 8316, 8319, 8322, 8323, 8323, 8323, 8324, 8324, 8324, 8324, 8325, 8325, 8326, 8328, 8328, 8331, 8332, 8332,
    8333, 8339, 8342, 8342, 8350, 8352, 8353, 8353, 8355, 8355, 8357, 8357, 8359, 8359, 8366, 8366, 8367, 8367, 8367, 8367, 8367, 8367, 8369, 8369,
    8369, 8371, 8371, 8371, 8371, 8371, 8371, 8371, 8371, 8375, 8375, 8375, 8376, 8377, 8378, 8378, 8378, 8379, 8379, 8381, 8386, 8387, 8388, 8388,
    8388, 8388, 8388, 8388, 8390, 8390, 8390, 8390, 8390, 8391, 8397, 8397, 8397, 8398, 8398, 8399, 8404, 8404, 8404, 8406, 8407, 8407, 8407, 8408,
    8409, 8411, 8412, 8413, 8413, 8414, 8415, 8415, 8417, 8417, 8420, 8427, 8428, 8433, 8433, 8435, 8443, 8443, 8444, 8444, 8445, 8445, 8445, 8445,
    8445, 8445, 8445, 8446, 8449, 8449, 8449, 8449, 8449, 8451, 8452, 8452, 8452, 8452, 8452, 8452, 8452, 8453, 8453, 8454, 8454, 8455, 8455, 8455,
    8455, 8456, 8458, 8460, 8460, 8460, 8460, 8460, 8460, 8460, 8461, 8462, 8462, 8464, 8464, 8464, 8464, 8465, 8465, 8465, 8465, 8466, 8466, 8466,
    8468, 8468, 8469, 8471, 8473, 8473, 8473, 8474, 8474, 8476, 8476, 8476, 8476, 8478, 8478, 8485, 8485, 8490, 8490, 8491, 8493, 8495, 8500, 8501,
    8501, 8501, 8501, 8501, 8502, 8504, 8504, 8506, 8506, 8506, 8506, 8507, 8508, 8509, 8510, 8510, 8511, 8512, 8514, 8514, 8514, 8514, 8516, 8520,
    8521, 8521, 8521, 8527, 8527, 8527, 8527, 8527, 8527, 8528, 8529, 8529, 8529, 8529, 8529, 8529, 8533, 8533, 8533, 8533, 8534, 8535, 8535, 8535,
    8537, 8537, 8539, 8540, 8540, 8540, 8542, 8542, 8542, 8550, 8551, 8554, 8555, 8555, 8557, 8557, 8557, 8558, 8559, 8559, 8559, 8559, 8560, 8563,
    8563, 8567, 8567, 8568, 8569, 8572, 8572, 8573, 8574, 8575, 8575, 8576, 8581, 8581, 8587, 8587, 8587, 8587, 8587, 8589, 8589, 8594, 8595, 8595,
    8598, 8602, 8603, 8604, 8604, 8605, 8609, 8609, 8609, 8609, 8609, 8612, 8617, 8617, 8617, 8617, 8618, 8621, 8621, 8621, 8623, 8624, 8625, 8628,
    8630, 8630, 8631, 8631, 8635, 8635, 8637, 8638, 8638, 8639, 8646, 8646, 8646, 8646, 8649, 8659, 8660, 8660, 8660, 8660, 8660, 8660, 8663, 8664,
    8665, 8665, 8666, 8669, 8674, 8674, 8676, 8676, 8676, 8681, 8683, 8683, 8685, 8687, 8687, 8687, 8687, 8687, 8712, 8712, 8712, 8722, 8722, 8723,
    8724, 8724, 8730, 8731, 8732, 8732, 8733, 8735, 8742, 8742, 8747, 8748, 8748, 8749, 8749, 8749, 8749, 8749, 8751, 8751, 8753, 8753, 8754, 8754,
    8754, 8755, 8756, 8756, 8756, 8757, 8757, 8757, 8759, 8767, 8768, 8768, 8769, 8769, 8769, 8769, 8769, 8771, 8771, 8772, 8772, 8772, 8773, 8791,
    8791, 8792, 8793, 8797, 8797, 8797, 8797, 8797, 8798, 8798, 8798, 8799, 8801, 8802, 8804, 8804, 8805, 8805, 8806, 8807, 8807, 8808, 8808, 8808,
    8809, 8810, 8810, 8811, 8812, 8820, 8821, 8821, 8821, 8821, 8821, 8821, 8821, 8821, 8821, 8821, 8822, 8822, 8824, 8824, 8824, 8824, 8824, 8825,
    8825, 8827, 8827, 8827, 8828, 8828, 8828, 8828, 8829, 8832, 8834, 8834, 8834, 8834, 8834, 8834, 8835, 8835, 8836, 8836, 8837, 8837, 8837, 8837,
    8838, 8838, 8840, 8840, 8841, 8841, 8842, 8844, 8845, 8845, 8845, 8846, 8847, 8847, 8848, 8848, 8852, 8856, 8860, 8861, 8861, 8861, 8861, 8861,
    8861, 8861, 8863, 8863, 8864, 8864, 8875, 8877, 8877, 8877, 8877, 8883, 8884, 8884, 8884, 8885, 8885, 8886, 8886, 8895, 8895, 8898, 8899, 8905,
    8907, 8907, 8907, 8907, 8907, 8910, 8912, 8912, 8912, 8912, 8912, 8912, 8916, 8916, 8916, 8917, 8921, 8922, 8923, 8923, 8923, 8923, 8923, 8923,
    8923, 8925, 8925, 8926, 8926, 8926, 8926, 8926, 8926, 8930, 8931, 8931, 8931, 8932, 8933, 8933, 8935, 8935, 8936, 8936, 8936, 8936, 8937, 8939,
    8939, 8939, 8940, 8940, 8942, 8943, 8943, 8945, 8945, 8945, 8945, 8945, 8945, 8948, 8948, 8949, 8950, 8953, 8953, 8955, 8957, 8957, 8957, 8957,
    8959, 8960, 8962, 8964, 8964, 8964, 8966, 8966, 8966, 8967, 8967, 8967, 8968, 8969, 8971, 8976, 8976, 8978, 8980, 8998, 8998, 8998, 8998, 9001,
    9006, 9008, 9011, 9013, 9014, 9014, 9014, 9014, 9014, 9014, 9014, 9014, 9014, 9014, 9014, 9018, 9020, 9021, 9022, 9024, 9024, 9025, 9025, 9025,
    9026, 9026, 9026, 9027, 9027, 9030, 9030, 9030, 9031, 9032, 9037, 9038, 9038, 9039, 9039, 9040, 9041, 9042, 9042, 9043, 9043, 9045, 9046, 9046,
    9046, 9046, 9046, 9047, 9047, 9049, 9050, 9050, 9051, 9053, 9053, 9054, 9056, 9056, 9056, 9057, 9058, 9062, 9062, 9070, 9071, 9071, 9071, 9074,
    9074, 9074, 9076, 9076, 9076, 9081, 9081, 9081, 9082, 9082, 9085, 9087, 9087, 9087, 9093, 9093, 9093, 9093, 9095, 9105, 9107, 9109, 9110, 9111,
    9112, 9112, 9113, 9113, 9113, 9114, 9115, 9115, 9115, 9117, 9120, 9120, 9120, 9120, 9121, 9121, 9123, 9123, 9123, 9123, 9124, 9126, 9126, 9127,
    9127, 9136, 9136, 9137, 9138, 9139, 9139, 9141, 9141, 9141, 9142, 9143, 9143, 9143, 9143, 9143, 9147, 9147, 9148, 9148, 9148, 9148, 9148, 9150,
    9151, 9152, 9152, 9152, 9156, 9156, 9158, 9158, 9158, 9158, 9158, 9162, 9163, 9165, 9165, 9168, 9169, 9172, 9173, 9173, 9173, 9176, 9176, 9176,
    9176, 9176, 9176, 9176, 9176, 9176, 9179, 9180, 9180, 9180, 9183, 9186, 9187, 9191, 9192, 9192, 9192, 9192, 9192, 9193, 9194, 9194, 9194, 9195,
    9196, 9196, 9196, 9198, 9198, 9199, 9203, 9205, 9205, 9205, 9205, 9205, 9205, 9206, 9207, 9207, 9208, 9208, 9208, 9209, 9209, 9210, 9213, 9213,
    9214, 9214, 9215, 9217, 9218, 9219, 9219, 9219, 9228, 9228, 9231, 9232, 9232, 9232, 9232, 9232, 9232, 9232, 9233, 9237, 9238, 9238, 9239, 9242,
    9242, 9244, 9244, 9245, 9245, 9246, 9246, 9247, 9247, 9249, 9252, 9256, 9256, 9256, 9257, 9257, 9258, 9258, 9258, 9258, 9259, 9266, 9271, 9271,
    9271, 9278, 9279, 9280, 9282, 9282, 9282, 9284, 9288, 9288, 9288, 9291, 9293, 9294, 9294, 9295, 9295, 9297, 9299, 9300, 9301, 9301, 9303, 9305,
    9305, 9305, 9305, 9305, 9305, 9305, 9305, 9305, 9305, 9307, 9308, 9308, 9308, 9309, 9310, 9310, 9310, 9310, 9310, 9312, 9312, 9312, 9312, 9314,
    9314, 9314, 9315, 9320, 9320, 9320, 9320, 9320, 9320, 9320, 9320, 9321, 9323, 9325, 9326, 9326, 9327, 9329, 9331, 9332, 9332, 9332, 9334, 9335,
    9336, 9340, 9340, 9340, 9340, 9351, 9351, 9352, 9352, 9352, 9353, 9353, 9353, 9354, 9354, 9354, 9356, 9357, 9357, 9357, 9357, 9357, 9357, 9357,
    9358, 9358, 9361, 9361, 9361, 9362, 9362, 9363, 9367, 9367, 9367, 9369, 9371, 9371, 9371, 9375, 9377, 9377, 9378, 9380, 9381, 9382, 9385, 9385,
    9385, 9386, 9387, 9387, 9390, 9390, 9390, 9390, 9394, 9394, 9394, 9394, 9394, 9394, 9397, 9397, 9397, 9397, 9398, 9398, 9398, 9398, 9400, 9400,
    9400, 9401, 9401, 9401, 9401, 9401, 9401, 9402, 9402, 9402, 9404, 9404, 9407, 9407, 9407, 9407, 9410, 9411, 9411, 9414, 9414, 9414, 9417, 9419,
    9419, 9419, 9419, 9420, 9420, 9423, 9423, 9424, 9425, 9427, 9427, 9427, 9427, 9427, 9428, 9429, 9429, 9429, 9429, 9429, 9430, 9430, 9431, 9431,
    9431, 9432, 9432, 9435, 9436, 9437, 9440, 9440, 9443, 9444, 9444, 9445, 9447, 9447, 9447, 9447, 9448, 9450, 9451, 9452, 9452, 9452, 9452, 9458,
    9458, 9458, 9458, 9459, 9459, 9459, 9459, 9460, 9461, 9461, 9465, 9466, 9466, 9466, 9469, 9469, 9469, 9471, 9471, 9472, 9473, 9475, 9475, 9479,
    9481, 9483, 9483, 9483, 9486, 9486, 9486, 9487, 9487, 9489, 9489, 9491, 9492, 9494, 9495, 9496, 9499, 9499, 9500, 9501, 9501, 9502, 9503, 9503,
    9505, 9506, 9507, 9507, 9507, 9509, 9509, 9509, 9509, 9509, 9509, 9509, 9509, 9511, 9511, 9512, 9512, 9512, 9513, 9513, 9513, 9514, 9522, 9523,
    9526, 9527, 9529, 9529, 9529, 9529, 9529, 9529, 9529, 9530, 9532, 9532, 9533, 9533, 9534, 9534, 9534, 9537, 9537, 9539, 9539, 9539, 9540, 9540,
    9540, 9540, 9541, 9541, 9544, 9546, 9546, 9546, 9546, 9549, 9550, 9551, 9553, 9554, 9555, 9555, 9555, 9556, 9557, 9557, 9557, 9561, 9563, 9563,
    9564, 9565, 9567, 9567, 9568, 9569, 9571, 9571, 9571, 9571, 9571, 9572, 9573, 9573, 9575, 9575, 9575, 9576, 9576, 9576, 9576, 9576, 9576, 9576,
    9576, 9579, 9579, 9579, 9580, 9580, 9588, 9588, 9588, 9589, 9590, 9591, 9592, 9592, 9592, 9592, 9592, 9593, 9594, 9596, 9597, 9597, 9598, 9599,
    9605, 9605, 9606, 9606, 9606, 9615, 9615, 9615, 9615, 9617, 9617, 9617, 9617, 9617, 9617, 9617, 9617, 9617, 9619, 9620, 9622, 9622, 9625, 9628,
    9628, 9634, 9635, 9635, 9635, 9636, 9637, 9637, 9640, 9643, 9649, 9650, 9650, 9650, 9651, 9651, 9654, 9654, 9655, 9658, 9658, 9659, 9662, 9663,
    9663, 9663, 9664, 9664, 9669, 9669, 9669, 9669, 9669, 9670, 9671, 9671, 9671, 9672, 9672, 9672, 9674, 9674, 9674, 9675, 9675, 9675, 9675, 9676,
    9676, 9676, 9676, 9676, 9677, 9681, 9682, 9682, 9682, 9684, 9685, 9688, 9688, 9692, 9694, 9694, 9699, 9699, 9699, 9699, 9699, 9699, 9700, 9700,
    9702, 9706, 9709, 9709, 9710, 9721, 9721, 9721, 9724, 9726, 9726, 9726, 9726, 9726, 9726, 9727, 9727, 9729, 9729, 9729, 9735, 9735, 9736, 9738,
    9739, 9742, 9743, 9743, 9743, 9744, 9744, 9744, 9748, 9750, 9750, 9752, 9752, 9753, 9753, 9755, 9756, 9756, 9756, 9769, 9769, 9769, 9769, 9770,
    9771, 9771, 9771, 9771, 9771, 9771, 9773, 9773, 9773, 9777, 9777, 9777, 9777, 9783, 9784, 9784, 9788, 9789, 9789, 9789, 9789, 9789, 9789, 9789,
    9791, 9793, 9793, 9795, 9801, 9801, 9801, 9801, 9801, 9803, 9803, 9804, 9807, 9808, 9819, 9819, 9819, 9819, 9819, 9819, 9820, 9820, 9820, 9820,
    9822, 9822, 9822, 9822, 9826, 9826, 9826, 9828, 9830, 9832, 9832, 9834, 9834, 9836, 9838, 9838, 9839, 9840, 9840, 9844, 9852, 9854, 9857, 9857,
    9858, 9859, 9859, 9860, 9860, 9860, 9860, 9863, 9867, 9869, 9869, 9869, 9869, 9869, 9872, 9872, 9872, 9874, 9876, 9878, 9878, 9878, 9878, 9880,
    9881, 9881, 9881, 9881, 9882, 9895, 9898, 9898, 9900, 9900, 9901, 9904, 9905, 9910, 9910, 9911, 9913, 9942, 9944, 9945, 9945, 9946, 9947, 9948,
    9948, 9948, 9948, 9948, 9948, 9950, 9950, 9950, 9951, 9953, 9954, 9955, 9957, 9958, 9958, 9959, 9959, 9959, 9960, 9960, 9960, 9960, 9960, 9960,
    9960, 9964, 9965, 9965, 9965, 9966, 9966, 9967, 9967, 9972, 9974, 9974, 9975, 9977, 9977, 9979, 9981, 9981, 9981, 9981, 9981, 9982, 9985, 9987,
    9988, 9988, 9988, 9988, 9988, 9988, 9988, 9989, 9989, 9989, 9989, 9992, 9993, 9994, 10003, 10003, 10020, 10020, 10021, 10021, 10021, 10021, 10021, 10026,
    10030, 10030, 10030, 10030, 10030, 10032, 10032, 10032, 10034, 10035, 10036, 10038, 10038, 10038, 10038, 10039, 10042, 10044, 10046, 10046, 10046, 10049, 10052, 10052,
    10052, 10057, 10063, 10063, 10064, 10064, 10064, 10069, 10069, 10069, 10069, 10070, 10070, 10071, 10075, 10077, 10078, 10078, 10078, 10078, 10079, 10080, 10080, 10080,
    10080, 10080, 10083, 10085, 10087, 10087, 10092, 10095, 10095, 10095, 10095, 10097, 10098, 10098, 10099, 10099, 10101, 10101, 10102, 10102, 10102, 10102, 10147, 10148,
    10149, 10152, 10157, 10157, 10157, 10157, 10157, 10157, 10157, 10157, 10157, 10157, 10157, 10158, 10158, 10160, 10161, 10164, 10164, 10164, 10164, 10165, 10165, 10165,
    10166, 10166, 10174, 10177, 10177, 10177, 10177, 10178, 10179, 10180, 10181, 10181, 10181, 10181, 10184, 10184, 10184, 10185, 10187, 10188, 10188, 10188, 10188, 10188,
    10188, 10188, 10194, 10194, 10196, 10198, 10200, 10200, 10201, 10201, 10201, 10203, 10204, 10204, 10211, 10211, 10212, 10212, 10212, 10212, 10212, 10213, 10215, 10215,
    10215, 10216, 10216, 10216, 10218, 10218, 10224, 10224, 10224, 10227, 10227, 10227, 10227, 10227, 10228, 10229, 10229, 10230, 10230, 10230, 10231, 10232, 10233, 10234,
    10236, 10236, 10236, 10236, 10237, 10239, 10239, 10239, 10239, 10239, 10241, 10241, 10241, 10242, 10242, 10242, 10243, 10250, 10250, 10250, 10250, 10250, 10252, 10253,
    10254, 10254, 10256, 10262, 10266, 10267, 10267, 10267, 10267, 10267, 10267, 10271, 10271, 10271, 10273, 10274, 10275, 10275, 10276, 10278, 10278, 10279, 10281, 10281,
    10281, 10281, 10282, 10282, 10283, 10283, 10285, 10285, 10285, 10285, 10286, 10286, 10286, 10286, 10286, 10287, 10287, 10287, 10287, 10287, 10288, 10289, 10289, 10289,
    10290, 10293, 10293, 10293, 10293, 10293, 10293, 10295, 10296, 10296, 10297, 10299, 10299, 10299, 10300, 10302, 10309, 10309, 10312, 10316, 10316, 10317, 10317, 10318,
    10319, 10319, 10319, 10319, 10325, 10325, 10325, 10325, 10325, 10336, 10336, 10336, 10338, 10339, 10340, 10341, 10341, 10341, 10341, 10341, 10341, 10341, 10342, 10342,
    10347, 10360, 10361, 10364, 10364, 10364, 10373, 10374, 10374, 10379, 10389, 10389, 10393, 10393, 10393, 10394, 10394, 10395, 10406, 10406, 10407, 10408, 10408, 10417,
    10417, 10417, 10417, 10417, 10420, 10421, 10423, 10424, 10424, 10425, 10425, 10428, 10428, 10430, 10431, 10433, 10433, 10433, 10434, 10434, 10438, 10438, 10438, 10438,
    10439, 10439, 10439, 10445, 10445, 10445, 10449, 10449, 10450, 10451, 10453, 10453, 10456, 10456, 10456, 10456, 10457, 10457, 10457, 10467, 10468, 10468, 10468, 10472,
    10472, 10472, 10476, 10476, 10476, 10476, 10477, 10478, 10478, 10479, 10480, 10481, 10481, 10481, 10482, 10485, 10485, 10486, 10486, 10486, 10486, 10486, 10486, 10486,
    10487, 10487, 10487, 10492, 10492, 10492, 10496, 10498, 10500, 10500, 10500, 10500, 10504, 10504, 10504, 10504, 10507, 10509, 10511, 10517, 10519, 10520, 10520, 10520,
    10521, 10521, 10522, 10523, 10529, 10530, 10535, 10535, 10539, 10542, 10542, 10542, 10542, 10551, 10563, 10565, 10567, 10574, 10577, 10577, 10577, 10578, 10578, 10578,
    10578, 10579, 10580, 10581, 10581, 10584, 10585, 10585, 10597, 10598, 10598, 10598, 10598, 10598, 10609, 10610, 10612, 10612, 10615, 10615, 10615, 10615, 10615, 10615,
    10615, 10621, 10622, 10625, 10625, 10625, 10626, 10626, 10626, 10626, 10632, 10647, 10647, 10647, 10647, 10647, 10648, 10648, 10648, 10648, 10648, 10648, 10652, 10652,
    10652, 10652, 10653, 10653, 10655, 10657, 10657, 10658, 10658, 10658, 10658, 10658, 10659, 10672, 10673, 10673, 10673, 10673, 10673, 10673, 10673, 10674, 10674, 10674,
    10679, 10684, 10684, 10684, 10685, 10685, 10685, 10685, 10686, 10686, 10688, 10688, 10688, 10689, 10689, 10692, 10692, 10692, 10692, 10695, 10697, 10702, 10703, 10703,
    10704, 10704, 10704, 10704, 10705, 10707, 10707, 10707, 10707, 10708, 10710, 10710, 10712, 10714, 10715, 10715, 10715, 10715, 10715, 10715, 10719, 10721, 10725, 10725,
    10726, 10727, 10735, 10735, 10735, 10739, 10739, 10740, 10740, 10764, 10764, 10764, 10766, 10766, 10766, 10767, 10768, 10769, 10769, 10769, 10771, 10774, 10774, 10774,
    10774, 10776, 10776, 10776, 10777, 10778, 10778, 10779, 10781, 10783, 10783, 10785, 10785, 10787, 10787, 10787, 10787, 10790, 10790, 10790, 10790, 10790, 10790, 10792,
    10792, 10793, 10793, 10793, 10809, 10809, 10809, 10813, 10815, 10816, 10816, 10817, 10818, 10823, 10824, 10826, 10826, 10826, 10826, 10826, 10827, 10829, 10829, 10829,
    10829, 10831, 10832, 10835, 10835, 10836, 10837, 10845, 10845, 10846, 10847, 10847, 10849, 10853, 10853, 10856, 10856, 10858, 10862, 10862, 10865, 10867, 10867, 10867,
    10868, 10873, 10873, 10873, 10873, 10873, 10877, 10878, 10882, 10887, 10888, 10888, 10888, 10888, 10890, 10892, 10892, 10892, 10892, 10892, 10892, 10892, 10895, 10895,
    10895, 10895, 10897, 10897, 10897, 10897, 10897, 10897, 10898, 10898, 10905, 10907, 10909, 10910, 10910, 10915, 10916, 10917, 10918, 10922, 10922, 10922, 10923, 10923,
    10925, 10925, 10926, 10926, 10926, 10926, 10926, 10927, 10927, 10928, 10928, 10928, 10929, 10929, 10931, 10932, 10933, 10936, 10939, 10941, 10949, 10949, 10950, 10950,
    10950, 10954, 10954, 10954, 10954, 10955, 10955, 10955, 10955, 10957, 10957, 10959, 10966, 10970, 10970, 10970, 10970, 10972, 10973, 10973, 10978, 10978, 10978, 10978,
    10981, 10984, 10984, 10984, 10984, 10989, 10989, 10991, 10991, 10991, 10993, 10994, 10995, 10995, 10995, 10995, 10995, 10997, 10999, 10999, 10999, 10999, 10999, 10999,
    10999, 10999, 10999, 11000, 11000, 11001, 11001, 11001, 11001, 11007, 11007, 11007, 11007, 11007, 11023, 11024, 11024, 11024, 11024, 11024, 11024, 11029, 11030, 11030,
    11031, 11035, 11035, 11035, 11035, 11043, 11043, 11043, 11053, 11054, 11055, 11057, 11057, 11063, 11063, 11065, 11067, 11068, 11068, 11068, 11070, 11070, 11070, 11070,
    11070, 11070, 11070, 11070, 11070, 11071, 11071, 11076, 11078, 11078, 11079, 11085, 11085, 11085, 11091, 11095, 11096, 11096, 11098, 11099, 11100, 11100, 11100, 11104,
    11107, 11107, 11107, 11109, 11110, 11112, 11112, 11113, 11113, 11113, 11113, 11115, 11115, 11119, 11119, 11119, 11119, 11119, 11119, 11119, 11119, 11119, 11119, 11119,
    11119, 11119, 11119, 11119, 11120, 11120, 11120, 11120, 11120, 11128, 11128, 11128, 11128, 11133, 11136, 11136, 11136, 11138, 11139, 11139, 11155, 11155, 11155, 11155,
    11155, 11155, 11156, 11157, 11157, 11157, 11157, 11157, 11157, 11157, 11158, 11158, 11159, 11159, 11159, 11159, 11159, 11166, 11170, 11170, 11180, 11181, 11181, 11181,
    11184, 11184, 11184, 11184, 11184, 11187, 11187, 11187, 11187, 11187, 11187, 11187, 11189, 11191, 11191, 11193, 11196, 11196, 11202, 11202, 11205, 11205, 11205, 11205,
    11207, 11207, 11208, 11212, 11212, 11213, 11214, 11215, 11215, 11215, 11215, 11215, 11216, 11220, 11220, 11221, 11221, 11222, 11223, 11224, 11224, 11228, 11228, 11228,
    11228, 11229, 11230, 11231, 11231, 11231, 11232, 11238, 11238, 11246, 11251, 11251, 11257, 11257, 11258, 11258, 11260, 11260, 11267, 11267, 11267, 11268, 11269, 11269,
    11275, 11275, 11276, 11278, 11278, 11278, 11280, 11280, 11280, 11280, 11280, 11280, 11280, 11281, 11284, 11285, 11285, 11286, 11288, 11288, 11288, 11290, 11290, 11291,
    11292, 11294, 11294, 11294, 11295, 11297, 11297, 11297, 11297, 11297, 11300, 11301, 11301, 11302, 11302, 11303, 11303, 11303, 11305, 11306, 11306, 11307, 11307, 11312,
    11312, 11314, 11314, 11314, 11314, 11314, 11316, 11320, 11322, 11322, 11323, 11324, 11325, 11325, 11325, 11325, 11325, 11328, 11328, 11331, 11333, 11333, 11333, 11333,
    11333, 11333, 11333, 11334, 11334, 11344, 11344, 11347, 11347, 11347, 11347, 11347, 11350, 11350, 11350, 11350, 11351, 11352, 11352, 11352, 11353, 11363, 11365, 11365,
    11365, 11366, 11366, 11366, 11366, 11366, 11367, 11367, 11368, 11368, 11370, 11370, 11370, 11373, 11375, 11376, 11377, 11378, 11378, 11379, 11379, 11381, 11381, 11382,
    11382, 11383, 11385, 11385, 11385, 11385, 11387, 11391, 11391, 11393, 11393, 11393, 11393, 11393, 11393, 11393, 11393, 11393, 11393, 11421, 11422, 11423, 11424, 11424,
    11425, 11426, 11427, 11427, 11427, 11427, 11427, 11427, 11428, 11428, 11429, 11429, 11430, 11430, 11430, 11432, 11432, 11434, 11440, 11440, 11440, 11441, 11441, 11441,
    11441, 11441, 11444, 11444, 11445, 11453, 11459, 11460, 11460, 11460, 11461, 11463, 11463, 11463, 11464, 11466, 11469, 11469, 11471, 11475, 11476, 11477, 11500, 11500,
    11500, 11501, 11501, 11503, 11504, 11504, 11505, 11505, 11508, 11508, 11510, 11510, 11510, 11510, 11510, 11510, 11513, 11514, 11516, 11516, 11516, 11518, 11519, 11519,
    11519, 11522, 11522, 11523, 11523, 11523, 11525, 11525, 11527, 11527, 11529, 11529, 11529, 11529, 11529, 11529, 11531, 11531, 11531, 11531, 11533, 11534, 11535, 11535,
    11535, 11537, 11537, 11537, 11537, 11538, 11538, 11538, 11543, 11544, 11546, 11546, 11548, 11548, 11548, 11551, 11551, 11551, 11553, 11553, 11559, 11559, 11561, 11562,
    11562, 11562, 11562, 11563, 11566, 11567, 11567, 11567, 11567, 11569, 11569, 11570, 11570, 11570, 11570, 11570, 11572, 11574, 11574, 11575, 11575, 11578, 11578, 11578,
    11578, 11578, 11580, 11594, 11594, 11596, 11601, 11607, 11607, 11607, 11607, 11607, 11607, 11608, 11608, 11608, 11608, 11608, 11613, 11613, 11613, 11613, 11615, 11616,
    11617, 11617, 11617, 11618, 11621, 11623, 11625, 11634, 11634, 11637, 11638, 11640, 11640, 11640, 11642, 11643, 11644, 11644, 11644, 11644, 11644, 11644, 11646, 11647,
    11648, 11648, 11648, 11648, 11648, 11649, 11650, 11650, 11650, 11652, 11652, 11653, 11653, 11659, 11660, 11660, 11663, 11664, 11664, 11664, 11665, 11666, 11666, 11666,
    11670, 11670, 11670, 11670, 11672, 11672, 11672, 11672, 11672, 11673, 11673, 11676, 11678, 11681, 11681, 11681, 11681, 11681, 11681, 11681, 11681, 11681, 11681, 11683,
    11683, 11683, 11683, 11684, 11691, 11692, 11694, 11696, 11696, 11696, 11696, 11697, 11698, 11699, 11702, 11709, 11709, 11709, 11711, 11711, 11711, 11711, 11715, 11715,
    11717, 11717, 11719, 11719, 11724, 11726, 11726, 11730, 11730, 11733, 11733, 11733, 11733, 11733, 11734, 11734, 11735, 11736, 11736, 11738, 11738, 11738, 11749, 11749,
    11749, 11749, 11757, 11757, 11757, 11757, 11757, 11757, 11757, 11758, 11758, 11760, 11763, 11768, 11769, 11771, 11771, 11771, 11771, 11771, 11772, 11773, 11775, 11776,
    11776, 11780, 11780, 11780, 11780, 11780, 11780, 11782, 11782, 11782, 11784, 11784, 11784, 11785, 11786, 11791, 11792, 11796, 11796, 11796, 11800, 11800, 11800, 11802,
    11803, 11803, 11805, 11805, 11805, 11805, 11808, 11809, 11810, 11810, 11814, 11815, 11815, 11815, 11822, 11826, 11826, 11826, 11827, 11827, 11827, 11828, 11828, 11829,
    11830, 11831, 11831, 11831, 11833, 11833, 11841, 11841, 11843, 11843, 11847, 11847, 11848, 11849, 11850, 11850, 11850, 11854, 11868, 11868, 11869, 11869, 11869, 11869,
    11873, 11874, 11874, 11874, 11877, 11878, 11879, 11879, 11883, 11883, 11884, 11884, 11885, 11886, 11886, 11886, 11886, 11887, 11889, 11889, 11891, 11891, 11896, 11897,
    11897, 11897, 11897, 11897, 11897, 11898, 11898, 11898, 11899, 11899, 11900, 11904, 11904, 11905, 11905, 11905, 11905, 11905, 11906, 11907, 11908, 11908, 11908, 11909,
    11911, 11921, 11921, 11921, 11922, 11923, 11924, 11924, 11924, 11926, 11927, 11927, 11927, 11927, 11927, 11931, 11932, 11935, 11935, 11935, 11935, 11935, 11935, 11936,
    11939, 11939, 11940, 11944, 11944, 11944, 11944, 11944, 11944, 11945, 11946, 11948, 11948, 11948, 11950, 11950, 11950, 11953, 11953, 11954, 11954, 11955, 11956, 11956,
    11957, 11957, 11958, 11958, 11959, 11959, 11960, 11960, 11966, 11967, 11969, 11972, 11973, 11973, 11973, 11973, 11973, 11977, 11980, 11987, 11987, 11987, 11987, 11988,
    11988, 11988, 11989, 11989, 11993, 11993, 11999, 11999, 12000, 12000, 12002, 12002, 12002, 12004, 12005, 12006, 12006, 12006, 12006, 12006, 12006, 12006, 12006, 12006,
    12008, 12009, 12009, 12009, 12009, 12011, 12013, 12013, 12016, 12016, 12016, 12016, 12016, 12017, 12020, 12020, 12021, 12025, 12028, 12030, 12030, 12034, 12035, 12035,
    12035, 12035, 12035, 12037, 12038, 12038, 12040, 12040, 12040, 12040, 12040, 12040, 12040, 12040, 12041, 12041, 12042, 12043, 12045, 12046, 12046, 12046, 12047, 12048,
    12049, 12049, 12049, 12049, 12049, 12049, 12049, 12049, 12049, 12051, 12054, 12056, 12056, 12057, 12057, 12057, 12057, 12063, 12063, 12064, 12064, 12064, 12064, 12064,
    12069, 12069, 12069, 12069, 12069, 12069, 12069, 12069, 12069, 12069, 12069, 12069, 12071, 12071, 12071, 12072, 12072, 12073, 12090, 12090, 12090, 12091, 12102, 12102,
    12102, 12102, 12103, 12103, 12104, 12104, 12104, 12104, 12104, 12107, 12107, 12107, 12110, 12116, 12117, 12118, 12118, 12118, 12118, 12119, 12119, 12122, 12124, 12124,
    12125, 12125, 12126, 12128, 12128, 12129, 12129, 12131, 12132, 12132, 12132, 12135, 12136, 12138, 12138, 12138, 12139, 12141, 12141, 12141, 12142, 12142, 12156, 12156,
    12160, 12161, 12165, 12165, 12165, 12165, 12165, 12165, 12165, 12165, 12166, 12166, 12166, 12168, 12169, 12169, 12169, 12170, 12170, 12170, 12172, 12172, 12172, 12172,
    12172, 12174, 12177, 12179, 12179, 12179, 12182, 12183, 12184, 12185, 12185, 12185, 12185, 12186, 12186, 12186, 12190, 12192, 12192, 12198, 12199, 12199, 12199, 12199,
    12199, 12199, 12200, 12200, 12201, 12201, 12201, 12206, 12206, 12206, 12207, 12209, 12212, 12212, 12216, 12216, 12216, 12216, 12216, 12219, 12220, 12241, 12244, 12245,
    12245, 12245, 12245, 12245, 12245, 12246, 12246, 12250, 12251, 12251, 12251, 12253, 12256, 12256, 12256, 12257, 12257, 12258, 12258, 12258, 12258, 12258, 12261, 12262,
    12284, 12284, 12284, 12285, 12287, 12287, 12289, 12294, 12294, 12296, 12296, 12296, 12296, 12300, 12300, 12302, 12309, 12309, 12311, 12311, 12311, 12311, 12314, 12314,
    12314, 12314, 12314, 12314, 12315, 12315, 12316, 12316, 12317, 12317, 12319, 12319, 12319, 12319, 12320, 12320, 12320, 12320, 12320, 12321, 12321, 12321, 12321, 12321,
    12321, 12322, 12322, 12324, 12324, 12327, 12329, 12330, 12332, 12332, 12332, 12334, 12337, 12338, 12341, 12341, 12344, 12345, 12345, 12347, 12347, 12347, 12347, 12348,
    12348, 12349, 12351, 12352, 12353, 12353, 12353, 12353, 12354, 12354, 12354, 12354, 12356, 12356, 12357, 12357, 12357, 12359, 12359, 12361, 12361, 12361, 12361, 12362,
    12364, 12364, 12364, 12364, 12364, 12364, 12364, 12365, 12366, 12368, 12368, 12369, 12369, 12370, 12370, 12370, 12370, 12371, 12372, 12372, 12372, 12373, 12373, 12373,
    12373, 12373, 12373, 12373, 12373, 12373, 12374, 12374, 12376, 12376, 12377, 12377, 12378, 12380, 12380, 12380, 12381, 12381, 12382, 12382, 12383, 12383, 12383, 12383,
    12384, 12385, 12385, 12385, 12385, 12386, 12386, 12387, 12388, 12388, 12388, 12388, 12388, 12390, 12390, 12391, 12395, 12396, 12399, 12400, 12401, 12402, 12404, 12411,
    12414, 12414, 12415, 12415, 12415, 12415, 12415, 12415, 12417, 12422, 12431, 12431, 12434, 12437, 12437, 12438, 12439, 12439, 12441, 12442, 12442, 12443, 12443, 12443,
    12443, 12443, 12443, 12443, 12443, 12453, 12455, 12456, 12456, 12456, 12459, 12459, 12470, 12470, 12470, 12471, 12472, 12472, 12472, 12472, 12472, 12474, 12474, 12479,
    12479, 12480, 12480, 12482, 12485, 12489, 12489, 12491, 12491, 12497, 12497, 12497, 12497, 12497, 12497, 12497, 12497, 12497, 12498, 12498, 12502, 12502, 12503, 12504,
    12508, 12512, 12512, 12512, 12513, 12513, 12514, 12514, 12514, 12514, 12515, 12515, 12515, 12515, 12516, 12516, 12516, 12516, 12516, 12518, 12520, 12520, 12520, 12520,
    12520, 12520, 12521, 12522, 12525, 12526, 12527, 12528, 12528, 12529, 12529, 12530, 12530, 12530, 12530, 12530, 12530, 12530, 12530, 12531, 12531, 12531, 12531, 12532,
    12534, 12544, 12545, 12546, 12547, 12552, 12552, 12552, 12552, 12552, 12552, 12552, 12554, 12554, 12554, 12554, 12554, 12554, 12557, 12557, 12557, 12557, 12557, 12562,
    12562, 12562, 12562, 12562, 12562, 12588, 12588, 12589, 12589, 12590, 12594, 12597, 12597, 12597, 12599, 12600, 12613, 12613, 12613, 12614, 12614, 12619, 12620, 12621,
    12621, 12621, 12621, 12622, 12622, 12622, 12623, 12624, 12633, 12633, 12633, 12633, 12633, 12633, 12634, 12634, 12634, 12634, 12634, 12635, 12636, 12637, 12638, 12640,
    12641, 12641, 12642, 12642, 12643, 12644, 12644, 12645, 12645, 12645, 12645, 12645, 12647, 12647, 12647, 12648, 12648, 12648, 12648, 12648, 12648, 12648, 12648, 12649,
    12650, 12650, 12650, 12650, 12650, 12650, 12655, 12655, 12655, 12655, 12657, 12657, 12658, 12660, 12661, 12662, 12662, 12663, 12664, 12665, 12667, 12671, 12671, 12671,
    12671, 12671, 12671, 12671, 12671, 12671, 12672, 12672, 12673, 12673, 12673, 12675, 12675, 12676, 12677, 12678, 12678, 12680, 12680, 12685, 12687, 12689, 12692, 12693,
    12693, 12693, 12695, 12698, 12698, 12699, 12699, 12699, 12700, 12702, 12703, 12703, 12704, 12704, 12704, 12704, 12706, 12706, 12706, 12706, 12706, 12706, 12707, 12710,
    12714, 12714, 12716, 12716, 12717, 12717, 12717, 12717, 12718, 12718, 12720, 12721, 12722, 12726, 12729, 12729, 12729, 12731, 12731, 12733, 12733, 12733, 12733, 12733,
    12733, 12733, 12747, 12747, 12750, 12750, 12750, 12750, 12750, 12752, 12766, 12768, 12769, 12769, 12770, 12770, 12771, 12771, 12771, 12771, 12771, 12771, 12771, 12771,
    12772, 12773, 12773, 12773, 12774, 12774, 12774, 12787, 12787, 12787, 12787, 12788, 12790, 12793, 12793, 12793, 12793, 12793, 12793, 12793, 12793, 12793, 12793, 12795,
    12798, 12798, 12799, 12801, 12803, 12807, 12807, 12808, 12808, 12809, 12810, 12810, 12819, 12820, 12833, 12833, 12833, 12834, 12835, 12835, 12835, 12836, 12837, 12842,
    12842, 12842, 12842, 12843, 12845, 12846, 12847, 12849, 12849, 12849, 12849, 12849, 12849, 12849, 12849, 12849, 12861, 12862, 12865, 12871, 12873, 12874, 12876, 12876,
    12879, 12882, 12882, 12883, 12883, 12883, 12883, 12883, 12883, 12883, 12883, 12883, 12884, 12886, 12886, 12888, 12891, 12891, 12892, 12894, 12895, 12896, 12897, 12897,
    12897, 12903, 12903, 12903, 12905, 12905, 12905, 12906, 12906, 12906, 12907, 12907, 12907, 12907, 12910, 12913, 12913, 12917, 12920, 12921, 12921, 12921, 12922, 12922,
    12922, 12923, 12923, 12923, 12925, 12925, 12925, 12925, 12925, 12926, 12927, 12933, 12933, 12933, 12934, 12936, 12936, 12939, 12941, 12941, 12945, 12945, 12946, 12946,
    12951, 12951, 12952, 12952, 12952, 12954, 12954, 12955, 12955, 12955, 12956, 12957, 12957, 12958, 12965, 12967, 12967, 12967, 12967, 12967, 12971, 12971, 12971, 12977,
    12977, 12980, 12982, 12983, 12987, 12989, 12990, 12990, 12991, 12991, 12992, 12993, 12995, 12996, 13001, 13002, 13002, 13008, 13009, 13009, 13017, 13018, 13021, 13022,
    13022, 13025, 13025, 13025, 13027, 13027, 13027, 13028, 13039, 13039, 13040, 13040, 13041, 13042, 13045, 13045, 13045, 13045, 13046, 13046, 13046, 13048, 13048, 13048,
    13049, 13050, 13050, 13050, 13051, 13052, 13052, 13053, 13056, 13056, 13062, 13062, 13063, 13063, 13064, 13069, 13078, 13078, 13081, 13081, 13082, 13084, 13084, 13084,
    13084, 13086, 13087, 13087, 13087, 13087, 13087, 13088, 13093, 13094, 13095, 13095, 13095, 13096, 13097, 13097, 13098, 13098, 13099, 13100, 13100, 13100, 13101, 13101,
    13101, 13102, 13102, 13106, 13112, 13113, 13119, 13119, 13119, 13119, 13119, 13120, 13123, 13123, 13123, 13123, 13124, 13126, 13128, 13128, 13128, 13128, 13128, 13140,
    13140, 13140, 13140, 13140, 13140, 13142, 13144, 13144, 13145, 13145, 13146, 13146, 13148, 13149, 13150, 13151, 13152, 13152, 13152, 13152, 13152, 13152, 13152, 13153,
    13164, 13165, 13165, 13165, 13165, 13165, 13165, 13165, 13167, 13167, 13168, 13169, 13170, 13170, 13172, 13173, 13176, 13176, 13177, 13177, 13177, 13177, 13178, 13178,
    13182, 13182, 13182, 13182, 13182, 13182, 13184, 13184, 13187, 13187, 13187, 13187, 13187, 13188, 13188, 13190, 13190, 13190, 13191, 13191, 13192, 13193, 13195, 13195,
    13195, 13196, 13197, 13197, 13197, 13198, 13198, 13198, 13199, 13199, 13200, 13202, 13202, 13205, 13205, 13205, 13205, 13206, 13207, 13207, 13207, 13208, 13209, 13209,
    13234, 13234, 13240, 13242, 13244, 13244, 13244, 13244, 13245, 13246, 13246, 13247, 13248, 13252, 13252, 13252, 13252, 13252, 13252, 13254, 13256, 13256, 13256, 13256,
    13259, 13259, 13262, 13263, 13263, 13263, 13263, 13264, 13264, 13266, 13266, 13267, 13268, 13268, 13273, 13273, 13276, 13278, 13278, 13278, 13281, 13283, 13284, 13285,
    13288, 13288, 13288, 13290, 13290, 13290, 13290, 13290, 13291, 13291, 13291, 13291, 13291, 13293, 13293, 13295, 13295, 13295, 13295, 13295, 13296, 13298, 13301, 13301,
    13301, 13301, 13305, 13306, 13306, 13307, 13307, 13307, 13307, 13307, 13307, 13308, 13308, 13321, 13324, 13325, 13325, 13325, 13328, 13334, 13335, 13336, 13336, 13337,
    13339, 13341, 13343, 13343, 13343, 13343, 13343, 13348, 13349, 13350, 13351, 13351, 13351, 13363, 13363, 13364, 13364, 13364, 13364, 13366, 13366, 13368, 13368, 13368,
    13368, 13369, 13370, 13371, 13373, 13374, 13374, 13374, 13374, 13376, 13376, 13376, 13377, 13378, 13380, 13380, 13381, 13384, 13384, 13392, 13392, 13392, 13392, 13392,
    13394, 13395, 13395, 13396, 13396, 13397, 13400, 13400, 13400, 13400, 13401, 13401, 13403, 13405, 13405, 13405, 13405, 13410, 13410, 13413, 13414, 13414, 13414, 13414,
    13414, 13416, 13416, 13417, 13417, 13418, 13419, 13423, 13423, 13425, 13425, 13425, 13425, 13425, 13425, 13425, 13427, 13427, 13428, 13428, 13429, 13429, 13429, 13430,
    13431, 13431, 13432, 13432, 13432, 13432, 13432, 13432, 13432, 13432, 13434, 13434, 13434, 13436, 13436, 13436, 13436, 13436, 13445, 13445, 13446, 13446, 13448, 13448,
    13448, 13450, 13451, 13451, 13453, 13453, 13453, 13454, 13457, 13459, 13463, 13463, 13463, 13464, 13464, 13466, 13467, 13467, 13468, 13468, 13470, 13475, 13477, 13477,
    13477, 13477, 13481, 13482, 13482, 13486, 13486, 13487, 13488, 13488, 13488, 13488, 13488, 13488, 13488, 13489, 13489, 13489, 13489, 13489, 13489, 13489, 13489, 13489,
    13490, 13494, 13494, 13495, 13495, 13496, 13498, 13501, 13503, 13506, 13510, 13512, 13512, 13512, 13514, 13514, 13514, 13514, 13515, 13515, 13515, 13516, 13516, 13518,
    13519, 13519, 13519, 13519, 13520, 13521, 13523, 13523, 13525, 13531, 13531, 13531, 13533, 13533, 13533, 13534, 13534, 13535, 13535, 13544, 13545, 13546, 13547, 13548,
    13550, 13553, 13553, 13553, 13554, 13554, 13558, 13558, 13559, 13559, 13561, 13561, 13563, 13563, 13563, 13564, 13566, 13566, 13567, 13567, 13567, 13569, 13569, 13569,
    13569, 13569, 13569, 13569, 13570, 13575, 13575, 13577, 13578, 13578, 13582, 13582, 13583, 13584, 13584, 13586, 13587, 13587, 13588, 13589, 13589, 13593, 13593, 13593,
    13593, 13593, 13593, 13593, 13593, 13594, 13594, 13594, 13596, 13596, 13597, 13597, 13597, 13597, 13601, 13601, 13601, 13601, 13601, 13601, 13603, 13605, 13606, 13608,
    13611, 13612, 13615, 13615, 13615, 13616, 13620, 13620, 13620, 13620, 13620, 13620, 13620, 13621, 13621, 13621, 13628, 13628, 13628, 13630, 13630, 13631, 13636, 13637,
    13637, 13637, 13637, 13637, 13637, 13637, 13638, 13654, 13654, 13654, 13655, 13655, 13655, 13655, 13656, 13656, 13656, 13656, 13656, 13657, 13658, 13658, 13665, 13677,
    13677, 13684, 13684, 13685, 13685, 13685, 13686, 13692, 13692, 13693, 13695, 13697, 13697, 13700, 13700, 13707, 13707, 13709, 13710, 13713, 13714, 13715, 13715, 13716,
    13716, 13718, 13722, 13722, 13724, 13724, 13724, 13724, 13725, 13726, 13726, 13726, 13727, 13727, 13727, 13727, 13728, 13729, 13729, 13734, 13734, 13736, 13737, 13737,
    13737, 13737, 13737, 13739, 13739, 13739, 13741, 13741, 13742, 13744, 13744, 13744, 13744, 13745, 13746, 13750, 13753, 13753, 13753, 13753, 13755, 13755, 13755, 13759,
    13760, 13763, 13763, 13763, 13763, 13764, 13764, 13766, 13766, 13766, 13784, 13784, 13784, 13791, 13793, 13793, 13796, 13798, 13802, 13804, 13804, 13804, 13805, 13806,
    13810, 13811, 13813, 13813, 13813, 13813, 13814, 13815, 13819, 13825, 13826, 13827, 13829, 13830, 13830, 13830, 13836, 13837, 13837, 13837, 13837, 13837, 13837, 13838,
    13838, 13838, 13840, 13840, 13840, 13840, 13847, 13849, 13849, 13849, 13850, 13850, 13859, 13859, 13859, 13859, 13859, 13860, 13860, 13860, 13862, 13863, 13863, 13863,
    13866, 13866, 13866, 13867, 13867, 13868, 13869, 13873, 13873, 13873, 13874, 13874, 13877, 13877, 13878, 13879, 13879, 13880, 13880, 13883, 13886, 13886, 13886, 13886,
    13886, 13886, 13886, 13887, 13887, 13887, 13888, 13888, 13895, 13896, 13896, 13897, 13898, 13899, 13903, 13903, 13905, 13905, 13907, 13907, 13909, 13909, 13915, 13915,
    13915, 13916, 13917, 13918, 13918, 13918, 13918, 13918, 13918, 13920, 13924, 13924, 13924, 13924, 13924, 13924, 13924, 13924, 13926, 13926, 13926, 13926, 13927, 13927,
    13928, 13928, 13928, 13929, 13929, 13929, 13929, 13933, 13940, 13941, 13946, 13949, 13949, 13949, 13949, 13951, 13951, 13953, 13953, 13955, 13955, 13955, 13957, 13958,
    13959, 13959, 13960, 13961, 13963, 13963, 13964, 13964, 13965, 13965, 13965, 13965, 13965, 13965, 13965, 13965, 13965, 13965, 13966, 13966, 13966, 13967, 13969, 13969,
    13970, 13970, 13970, 13971, 13971, 13971, 13971, 13971, 13972, 13972, 13972, 13972, 13972, 13972, 13974, 13976, 13977, 13979, 13980, 13980, 13980, 13985, 13985, 13985,
    13985, 13987, 13990, 13990, 13991, 13996, 13996, 13998, 13998, 13999, 13999, 14001, 14001, 14001, 14003, 14004, 14004, 14004, 14005, 14005, 14005, 14006, 14006, 14011,
    14011, 14012, 14013, 14013, 14013, 14017, 14018, 14018, 14018, 14018, 14018, 14018, 14019, 14020, 14020, 14022, 14022, 14024, 14025, 14025, 14025, 14025, 14025, 14030,
    14031, 14032, 14033, 14034, 14034, 14035, 14037, 14041, 14042, 14044, 14044, 14044, 14045, 14048, 14048, 14051, 14051, 14051, 14051, 14051, 14052, 14052, 14052, 14052,
    14053, 14053, 14053, 14053, 14053, 14053, 14056, 14056, 14056, 14057, 14066, 14066, 14066, 14068, 14068, 14068, 14068, 14068, 14068, 14069, 14069, 14070, 14070, 14071,
    14071, 14073, 14073, 14073, 14073, 14074, 14075, 14075, 14075, 14075, 14076, 14078, 14080, 14080, 14084, 14084, 14084, 14084, 14084, 14089, 14089, 14089, 14094, 14095,
    14097, 14098, 14099, 14100, 14100, 14102, 14102, 14102, 14102, 14103, 14108, 14108, 14108, 14108, 14108, 14109, 14110, 14112, 14112, 14112, 14112, 14112, 14112, 14112,
    14114, 14115, 14115, 14116, 14116, 14117, 14117, 14117, 14117, 14117, 14117, 14119, 14121, 14122, 14122, 14122, 14122, 14122, 14122, 14125, 14125, 14128, 14130, 14132,
    14132, 14132, 14132, 14134, 14137, 14141, 14141, 14142, 14144, 14144, 14147, 14149, 14149, 14150, 14150, 14155, 14163, 14165, 14165, 14167, 14178, 14178, 14178, 14181,
    14181, 14181, 14182, 14182, 14183, 14183, 14183, 14184, 14184, 14184, 14184, 14184, 14184, 14184, 14195, 14195, 14195, 14195, 14196, 14197, 14197, 14198, 14198, 14198,
    14198, 14199, 14199, 14200, 14207, 14207, 14208, 14208, 14209, 14209, 14210, 14210, 14215, 14226, 14226, 14235, 14236, 14237, 14237, 14237, 14237, 14241, 14241, 14243,
    14243, 14245, 14247, 14247, 14257, 14257, 14257, 14259, 14259, 14259, 14259, 14261, 14261, 14261, 14261, 14261, 14261, 14261, 14262, 14266, 14271, 14271, 14273, 14276,
    14277, 14277, 14277, 14277, 14281, 14281, 14281, 14281, 14284, 14286, 14287, 14287, 14287, 14288, 14288, 14290, 14290, 14293, 14300, 14300, 14300, 14300, 14300, 14302,
    14302, 14302, 14302, 14302, 14303, 14303, 14304, 14304, 14305, 14305, 14305, 14305, 14307, 14307, 14307, 14307, 14308, 14308, 14308, 14308, 14308, 14310, 14310, 14313,
    14313, 14313, 14322, 14322, 14323, 14323, 14334, 14334, 14335, 14335, 14335, 14335, 14337, 14339, 14341, 14342, 14342, 14342, 14342, 14342, 14342, 14342, 14342, 14343,
    14345, 14345, 14347, 14348, 14349, 14349, 14349, 14351, 14351, 14352, 14354, 14354, 14354, 14354, 14362, 14362, 14362, 14364, 14364, 14364, 14365, 14365, 14365, 14365,
    14365, 14366, 14367, 14367, 14367, 14377, 14377, 14378, 14382, 14382, 14382, 14382, 14382, 14382, 14383, 14384, 14384, 14384, 14389, 14389, 14389, 14389, 14389, 14389,
    14389, 14392, 14392, 14394, 14394, 14394, 14394, 14394, 14394, 14395, 14395, 14399, 14400, 14400, 14400, 14400, 14400, 14400, 14400, 14400, 14400, 14408, 14408, 14409,
    14437, 14437, 14439, 14440, 14442, 14442, 14442, 14442, 14442, 14443, 14443, 14443, 14443, 14443, 14445, 14446, 14447, 14447, 14450, 14450, 14450, 14453, 14453, 14453,
    14453, 14453, 14453, 14453, 14453, 14454, 14454, 14454, 14462, 14464, 14464, 14464, 14465, 14465, 14467, 14468, 14468, 14468, 14469, 14471, 14471, 14473, 14476, 14476,
    14476, 14480, 14480, 14481, 14483, 14483, 14488, 14490, 14490, 14494, 14494, 14494, 14498, 14498, 14500, 14504, 14505, 14505, 14508, 14510, 14513, 14513, 14513, 14513,
    14514, 14514, 14514, 14514, 14515, 14515, 14516, 14516, 14518, 14518, 14519, 14521, 14532, 14533, 14533, 14539, 14539, 14540, 14540, 14551, 14551, 14551, 14554, 14554,
    14554, 14554, 14554, 14555, 14556, 14556, 14556, 14556, 14557, 14563, 14571, 14571, 14572, 14572, 14573, 14573, 14573, 14573, 14577, 14577, 14583, 14583, 14584, 14584,
    14592, 14592, 14592, 14592, 14594, 14594, 14594, 14595, 14595, 14595, 14595, 14595, 14595, 14595, 14595, 14595, 14599, 14600, 14601, 14601, 14606, 14606, 14607, 14607,
    14607, 14608, 14608, 14613, 14613, 14613, 14615, 14615, 14616, 14618, 14618, 14618, 14618, 14618, 14619, 14619, 14619, 14620, 14621, 14622, 14625, 14626, 14626, 14626,
    14627, 14627, 14627, 14628, 14628, 14632, 14633, 14674, 14674, 14674, 14675, 14675, 14675, 14675, 14682, 14682, 14682, 14682, 14682, 14682, 14682, 14682, 14686, 14687,
    14687, 14687, 14687, 14688, 14688, 14690, 14690, 14690, 14691, 14691, 14692, 14702, 14702, 14702, 14702, 14705, 14705, 14705, 14708, 14708, 14709, 14709, 14710, 14710,
    14711, 14711, 14711, 14711, 14711, 14711, 14712, 14715, 14716, 14716, 14716, 14717, 14717, 14719, 14720, 14725, 14729, 14729, 14729, 14730, 14730, 14730, 14732, 14733,
    14734, 14735, 14735, 14735, 14737, 14737, 14737, 14737, 14741, 14741, 14742, 14743, 14743, 14743, 14743, 14743, 14744, 14747, 14749, 14752, 14758, 14758, 14758, 14762,
    14762, 14762, 14763, 14764, 14764, 14764, 14765, 14765, 14765, 14766, 14766, 14766, 14767, 14768, 14769, 14769, 14769, 14770, 14770, 14772, 14775, 14775, 14782, 14782,
    14782, 14783, 14783, 14783, 14783, 14784, 14786, 14786, 14786, 14788, 14788, 14788, 14788, 14788, 14791, 14791, 14796, 14796, 14797, 14797, 14797, 14800, 14800, 14801,
    14801, 14801, 14801, 14804, 14809, 14809, 14809, 14809, 14809, 14809, 14809, 14811, 14811, 14811, 14811, 14811, 14811, 14812, 14812, 14812, 14812, 14812, 14812, 14812,
    14812, 14814, 14814, 14814, 14814, 14814, 14814, 14814, 14814, 14816, 14817, 14817, 14817, 14817, 14818, 14824, 14824, 14824, 14824, 14824, 14824, 14826, 14826, 14827,
    14827, 14827, 14828, 14828, 14830, 14830, 14830, 14830, 14830, 14830, 14830, 14831, 14831, 14831, 14831, 14831, 14833, 14834, 14837, 14837, 14838, 14838, 14840, 14840,
    14840, 14840, 14841, 14842, 14842, 14845, 14845, 14845, 14847, 14847, 14847, 14848, 14848, 14849, 14849, 14849, 14849, 14850, 14852, 14853, 14853, 14855, 14862, 14862,
    14862, 14862, 14864, 14865, 14865, 14865, 14865, 14865, 14865, 14867, 14867, 14867, 14870, 14872, 14872, 14873, 14873, 14873, 14873, 14876, 14879, 14881, 14893, 14894,
    14896, 14896, 14898, 14902, 14903, 14903, 14903, 14903, 14903, 14903, 14905, 14906, 14906, 14906, 14906, 14907, 14907, 14912, 14912, 14912, 14913, 14914, 14914, 14914,
    14914, 14914, 14915, 14923, 14924, 14924, 14925, 14926, 14926, 14926, 14927, 14929, 14929, 14930, 14931, 14933, 14933, 14943, 14943, 14947, 14948, 14948, 14950, 14950,
    14950, 14952, 14953, 14953, 14954, 14954, 14954, 14954, 14957, 14959, 14959, 14960, 14961, 14962, 14962, 14962, 14962, 14962, 14962, 14962, 14963, 14964, 14966, 14966,
    14967, 14968, 14968, 14968, 14979, 14981, 14982, 14983, 14983, 14996, 14997, 15000, 15000, 15000, 15002, 15004, 15005, 15006, 15006, 15006, 15006, 15006, 15008, 15008,
    15008, 15008, 15008, 15009, 15010, 15010, 15012, 15012, 15013, 15013, 15014, 15014, 15014, 15017, 15018, 15019, 15019, 15021, 15022, 15022, 15022, 15027, 15027, 15027,
    15029, 15029, 15030, 15030, 15031, 15033, 15036, 15036, 15038, 15042, 15042, 15046, 15046, 15047, 15047, 15047, 15048, 15048, 15049, 15052, 15052, 15061, 15061, 15062,
    15062, 15062, 15062, 15062, 15064, 15065, 15065, 15065, 15066, 15066, 15066, 15068, 15070, 15075, 15075, 15075, 15077, 15077, 15077, 15077, 15078, 15083, 15084, 15084,
    15084, 15084, 15084, 15085, 15085, 15086, 15086, 15087, 15087, 15087, 15089, 15089, 15091, 15091, 15091, 15091, 15091, 15091, 15095, 15095, 15099, 15099, 15102, 15104,
    15106, 15111, 15111, 15111, 15111, 15113, 15113, 15113, 15118, 15118, 15120, 15121, 15121, 15121, 15125, 15128, 15128, 15128, 15128, 15129, 15129, 15129, 15130, 15130,
    15130, 15130, 15130, 15131, 15131, 15131, 15132, 15136, 15136, 15137, 15137, 15137, 15137, 15137, 15138, 15138, 15143, 15143, 15146, 15146, 15147, 15147, 15149, 15150,
    15152, 15152, 15153, 15154, 15155, 15155, 15155, 15155, 15157, 15157, 15157, 15157, 15157, 15158, 15158, 15158, 15158, 15160, 15164, 15166, 15166, 15166, 15168, 15172,
    15172, 15172, 15173, 15173, 15173, 15176, 15176, 15176, 15176, 15180, 15180, 15180, 15180, 15181, 15182, 15183, 15183, 15184, 15184, 15184, 15187, 15192, 15193, 15193,
    15193, 15194, 15198, 15198, 15198, 15199, 15199, 15199, 15204, 15204, 15206, 15206, 15206, 15206, 15207, 15210, 15210, 15212, 15212, 15212, 15212, 15212, 15212, 15212,
    15213, 15214, 15219, 15219, 15219, 15220, 15220, 15222, 15223, 15224, 15224, 15228, 15229, 15229, 15233, 15233, 15234, 15236, 15237, 15237, 15241, 15241, 15241, 15241,
    15243, 15243, 15244, 15244, 15244, 15244, 15245, 15245, 15247, 15247, 15247, 15247, 15247, 15252, 15252, 15252, 15252, 15252, 15252, 15252, 15252, 15254, 15255, 15255,
    15255, 15255, 15263, 15264, 15265, 15266, 15266, 15268, 15268, 15268, 15268, 15269, 15269, 15271, 15271, 15274, 15274, 15276, 15276, 15276, 15278, 15278, 15278, 15278,
    15278, 15278, 15290, 15290, 15290, 15290, 15291, 15291, 15291, 15291, 15291, 15291, 15291, 15291, 15291, 15292, 15292, 15292, 15297, 15298, 15299, 15302, 15304, 15306,
    15307, 15308, 15309, 15311, 15311, 15311, 15311, 15312, 15312, 15312, 15313, 15313, 15314, 15314, 15316, 15316, 15316, 15316, 15316, 15316, 15317, 15317, 15325, 15325,
    15325, 15325, 15325, 15326, 15328, 15331, 15331, 15331, 15334, 15334, 15334, 15335, 15338, 15340, 15343, 15344, 15344, 15345, 15346, 15349, 15350, 15350, 15350, 15351,
    15355, 15355, 15355, 15355, 15355, 15355, 15356, 15356, 15361, 15361, 15361, 15363, 15363, 15365, 15368, 15368, 15369, 15370, 15371, 15371, 15372, 15372, 15374, 15374,
    15374, 15375, 15376, 15377, 15378, 15383, 15388, 15389, 15389, 15393, 15395, 15395, 15397, 15399, 15399, 15399, 15399, 15402, 15402, 15402, 15403, 15405, 15405, 15407,
    15407, 15407, 15407, 15408, 15408, 15408, 15408, 15413, 15413, 15415, 15416, 15417, 15417, 15421, 15422, 15425, 15427, 15427, 15427, 15431, 15431, 15435, 15436, 15437,
    15437, 15437, 15437, 15439, 15441, 15442, 15442, 15442, 15442, 15442, 15442, 15442, 15445, 15445, 15446, 15448, 15449, 15454, 15457, 15457, 15461, 15461, 15461, 15462,
    15462, 15462, 15462, 15463, 15463, 15463, 15463, 15464, 15467, 15467, 15477, 15479, 15481, 15481, 15482, 15482, 15482, 15482, 15482, 15482, 15482, 15482, 15484, 15485,
    15485, 15485, 15488, 15499, 15499, 15499, 15500, 15500, 15500, 15506, 15507, 15508, 15509, 15509, 15509, 15509, 15509, 15511, 15512, 15512, 15513, 15513, 15515, 15517,
    15517, 15517, 15519, 15519, 15521, 15521, 15522, 15522, 15522, 15522, 15523, 15524, 15525, 15525, 15525, 15525, 15525, 15526, 15532, 15532, 15532, 15534, 15535, 15535,
    15535, 15536, 15537, 15538, 15541, 15543, 15543, 15543, 15543, 15543, 15544, 15544, 15544, 15548, 15548, 15550, 15550, 15550, 15550, 15550, 15550, 15550, 15551, 15551,
    15551, 15553, 15556, 15556, 15556, 15558, 15558, 15558, 15558, 15558, 15559, 15560, 15561, 15561, 15561, 15561, 15561, 15561, 15561, 15561, 15562, 15562, 15562, 15564,
    15564, 15567, 15567, 15567, 15570, 15574, 15574, 15574, 15574, 15574, 15575, 15575, 15575, 15575, 15577, 15578, 15578, 15579, 15579, 15580, 15580, 15580, 15580, 15580,
    15580, 15580, 15580, 15587, 15589, 15589, 15592, 15592, 15596, 15596, 15596, 15598, 15599, 15601, 15601, 15602, 15602, 15603, 15604, 15605, 15605, 15605, 15605, 15605,
    15605, 15606, 15607, 15607, 15607, 15609, 15610, 15611, 15611, 15611, 15611, 15611, 15611, 15612, 15615, 15616, 15616, 15619, 15619, 15619, 15619, 15626, 15626, 15627,
    15627, 15631, 15631, 15632, 15632, 15632, 15632, 15634, 15636, 15637, 15637, 15637, 15637, 15638, 15639, 15641, 15642, 15643, 15644, 15645, 15645, 15646, 15646, 15646,
    15649, 15650, 15650, 15650, 15650, 15651, 15654, 15654, 15655, 15657, 15657, 15657, 15657, 15657, 15658, 15658, 15660, 15660, 15667, 15668, 15669, 15672, 15674, 15674,
    15675, 15678, 15678, 15681, 15682, 15682, 15683, 15683, 15683, 15684, 15685, 15685, 15689, 15690, 15690, 15690, 15690, 15690, 15692, 15692, 15692, 15692, 15694, 15694,
    15694, 15698, 15698, 15700, 15700, 15700, 15700, 15700, 15702, 15703, 15703, 15704, 15706, 15706, 15710, 15710, 15716, 15718, 15718, 15720, 15722, 15722, 15722, 15722,
    15724, 15727, 15729, 15729, 15735, 15735, 15735, 15735, 15735, 15737, 15737, 15737, 15737, 15738, 15739, 15739, 15739, 15742, 15742, 15743, 15743, 15743, 15743, 15743,
    15743, 15744, 15760, 15760, 15761, 15761, 15761, 15761, 15763, 15763, 15765, 15765, 15765, 15765, 15765, 15767, 15768, 15770, 15782, 15782, 15783, 15791, 15792, 15794,
    15794, 15794, 15794, 15796, 15796, 15799, 15800, 15806, 15809, 15809, 15809, 15809, 15809, 15809, 15815, 15815, 15817, 15817, 15817, 15818, 15820, 15823, 15823, 15823,
    15824, 15824, 15825, 15826, 15828, 15828, 15828, 15828, 15831, 15836, 15836, 15836, 15838, 15838, 15839, 15841, 15841, 15845, 15846, 15847, 15847, 15849, 15851, 15852,
    15852, 15852, 15852, 15854, 15854, 15857, 15859, 15859, 15859, 15861, 15863, 15865, 15865, 15872, 15872, 15872, 15873, 15874, 15874, 15876, 15876, 15877, 15877, 15878,
    15879, 15880, 15889, 15891, 15895, 15895, 15895, 15897, 15897, 15897, 15897, 15897, 15900, 15900, 15900, 15900, 15901, 15901, 15901, 15901, 15901, 15901, 15901, 15901,
    15902, 15902, 15903, 15903, 15903, 15903, 15903, 15908, 15908, 15908, 15908, 15908, 15909, 15912, 15913, 15913, 15916, 15916, 15924, 15924, 15924, 15925, 15926, 15926,
    15931, 15934, 15934, 15938, 15938, 15941, 15941, 15941, 15941, 15942, 15942, 15943, 15944, 15945, 15945, 15948, 15948, 15950, 15950, 15950, 15953, 15954, 15954, 15954,
    15954, 15955, 15955, 15955, 15961, 15962, 15962, 15962, 15964, 15966, 15966, 15966, 15967, 15967, 15968, 15968, 15971, 15971, 15971, 15973, 15974, 15975, 15975, 15976,
    15976, 15978, 15978, 15978, 15978, 15980, 15980, 15980, 15983, 15983, 15983, 15983, 15984, 15985, 15985, 15985, 15985, 15989, 15989, 15991, 15991, 15991, 16009, 16009,
    16009, 16009, 16009, 16009, 16009, 16009, 16009, 16011, 16011, 16011, 16015, 16015, 16015, 16017, 16017, 16017, 16021, 16021, 16021, 16022, 16022, 16022, 16023, 16023,
    16023, 16024, 16026, 16026, 16026, 16026, 16027, 16028, 16031, 16031, 16031, 16031, 16031, 16033, 16033, 16033, 16034, 16038, 16039, 16040, 16043, 16043, 16044, 16046,
    16047, 16048, 16052, 16052, 16052, 16052, 16052, 16052, 16052, 16053, 16053, 16054, 16055, 16055, 16055, 16055, 16055, 16059, 16060, 16060, 16061, 16061, 16061, 16061,
    16063, 16063, 16063, 16063, 16063, 16063, 16064, 16068, 16069, 16069, 16070, 16071, 16077, 16077, 16079, 16079, 16080, 16080, 16080, 16081, 16081, 16082, 16082, 16082,
    16082, 16082, 16082, 16083, 16086, 16097, 16097, 16099, 16100, 16102, 16103, 16103, 16108, 16108, 16108, 16110, 16110, 16110, 16110, 16114, 16114, 16116, 16117, 16119,
    16119, 16121, 16123, 16124, 16125, 16125, 16125, 16125, 16125, 16125, 16125, 16128, 16128, 16128, 16128, 16139, 16139, 16139, 16140, 16140, 16140, 16140, 16142, 16146,
    16146, 16146, 16146, 16146, 16146, 16146, 16146, 16146, 16148, 16148, 16149, 16151, 16151, 16152, 16152, 16152, 16152, 16152, 16152, 16152, 16152, 16154, 16156, 16157,
    16158, 16159, 16161, 16164, 16164, 16164, 16164, 16166, 16166, 16167, 16167, 16168, 16168, 16173, 16175, 16175, 16175, 16177, 16179, 16182, 16183, 16184, 16185, 16185,
    16185, 16185, 16185, 16185, 16186, 16187, 16187, 16189, 16190, 16193, 16194, 16194, 16194, 16194, 16195, 16196, 16196, 16198, 16198, 16199, 16199, 16200, 16200, 16202,
    16202, 16202, 16202, 16202, 16202, 16203, 16203, 16205, 16205, 16205, 16207, 16207, 16209, 16209, 16209, 16209, 16209, 16209, 16209, 16210, 16211, 16211, 16212, 16212,
    16212, 16214, 16214, 16214, 16215, 16216, 16216, 16216, 16216, 16217, 16217, 16217, 16217, 16217, 16217, 16220, 16221, 16221, 16222, 16223, 16223, 16225, 16225, 16225,
    16227, 16228, 16232, 16234, 16239, 16239, 16239, 16240, 16240, 16241, 16241, 16243, 16244, 16251, 16252, 16254, 16254, 16254, 16254, 16254, 16255, 16256, 16258, 16259,
    16260, 16260, 16261, 16261, 16261, 16261, 16265, 16266, 16266, 16267, 16275, 16281, 16281, 16283, 16283, 16283, 16289, 16289, 16289, 16290, 16292, 16293, 16293, 16293,
    16294, 16297, 16298, 16298, 16298, 16298, 16298, 16298, 16299, 16299, 16299, 16299, 16300, 16300, 16300, 16303, 16303, 16303, 16304, 16305, 16305, 16306, 16306, 16308,
    16308, 16309, 16310, 16311, 16313, 16313, 16313, 16314, 16317, 16318, 16318, 16318, 16318, 16318, 16318, 16318, 16320, 16322, 16323, 16324, 16326, 16329, 16329, 16329,
    16329, 16332, 16332, 16332, 16333, 16333, 16340, 16340, 16340, 16340, 16341, 16343, 16343, 16343, 16348, 16350, 16351, 16352, 16352, 16352, 16357, 16358, 16358, 16358,
    16358, 16361, 16361, 16363, 16363, 16363, 16364, 16364, 16364, 16364, 16366, 16366, 16366, 16366, 16366, 16366, 16368, 16369, 16370, 16370, 16370, 16370, 16375, 16375,
    16376, 16377, 16377, 16377, 16379, 16379, 16379, 16383, 16383, 16384, 16384, 16385, 16386, 16387, 16387, 16389, 16391, 16392, 16396, 16396, 16403, 16403, 16403, 16403,
    16404, 16404, 16404, 16406, 16406, 16408, 16412, 16412, 16412, 16412, 16414, 16414, 16414, 16414, 16415, 16416, 16417, 16417, 16417, 16417, 16420, 16422, 16423, 16424,
    16424, 16424, 16425, 16427, 16427, 16429, 16429, 16431, 16435, 16435, 16436, 16436, 16436, 16436, 16438, 16438, 16438, 16439, 16440, 16440, 16445, 16448, 16450, 16450,
    16450, 16452, 16452, 16453, 16454, 16454, 16460, 16460, 16460, 16460, 16460, 16460, 16460, 16460, 16460, 16460, 16461, 16461, 16461, 16466, 16466, 16466, 16467, 16467,
    16467, 16467, 16468, 16469, 16469, 16469, 16469, 16470, 16473, 16473, 16473, 16474, 16474, 16475, 16475, 16475, 16475, 16475, 16476, 16484, 16488, 16488, 16488, 16488,
    16488, 16488, 16489, 16492, 16492, 16492, 16492, 16494, 16494, 16496, 16498, 16499, 16499, 16499, 16501, 16501, 16501, 16501, 16501, 16501, 16502, 16502, 16503, 16503,
    16504, 16504, 16504, 16504, 16506, 16508, 16508, 16508, 16509, 16509, 16510, 16510, 16510, 16510, 16510, 16513, 16513, 16513, 16513, 16513, 16519, 16519, 16519, 16520,
    16520, 16520, 16530, 16532, 16534, 16536, 16538, 16538, 16538, 16539, 16539, 16540, 16540, 16540, 16550, 16551, 16551, 16553, 16556, 16556, 16559, 16563, 16565, 16565,
    16568, 16568, 16569, 16579, 16579, 16580, 16584, 16584, 16584, 16584, 16584, 16584, 16584, 16587, 16588, 16591, 16591, 16606, 16607, 16607, 16609, 16609, 16612, 16612,
    16615, 16617, 16617, 16623, 16623, 16623, 16625, 16625, 16627, 16627, 16627, 16627, 16627, 16629, 16630, 16632, 16632, 16633, 16633, 16634, 16634, 16634, 16634, 16637,
    16638, 16638, 16638, 16638, 16639, 16639, 16640, 16640, 16640, 16640, 16643, 16653, 16659, 16661, 16662, 16662, 16665, 16665, 16665, 16665, 16677, 16677, 16680, 16681,
    16681, 16681, 16681, 16681, 16681, 16681, 16681, 16682, 16684, 16684, 16685, 16686, 16687, 16687, 16687, 16687, 16687, 16688, 16688, 16689, 16689, 16690, 16690, 16693,
    16693, 16696, 16696, 16696, 16696, 16704, 16704, 16704, 16705, 16709, 16709, 16709, 16712, 16712, 16712, 16716, 16716, 16716, 16717, 16717, 16717, 16718, 16720, 16720,
    16720, 16720, 16720, 16720, 16721, 16721, 16724, 16724, 16727, 16729, 16730, 16730, 16738, 16738, 16739, 16741, 16742, 16745, 16748, 16749, 16750, 16754, 16755, 16757,
    16758, 16761, 16763, 16763, 16763, 16763, 16765, 16766, 16766, 16766, 16766, 16767, 16768, 16768, 16768, 16768, 16768, 16768, 16770, 16771, 16771, 16771, 16771, 16773,
    16773, 16773, 16775, 16775, 16775, 16776, 16776, 16776, 16776, 16777, 16779, 16779, 16779, 16779, 16779, 16779, 16780, 16781, 16781, 16781, 16781, 16781, 16781, 16781,
    16782, 16791, 16791, 16791, 16792, 16792, 16792, 16793, 16793, 16793, 16793, 16794, 16795, 16797, 16798, 16798, 16798, 16800, 16800, 16802, 16803, 16804, 16808, 16812,
    16812, 16812, 16822, 16822, 16828, 16828, 16838, 16839, 16839, 16839, 16839, 16841, 16843, 16844, 16845, 16847, 16847, 16847, 16848, 16849, 16849, 16850, 16850, 16850,
    16853, 16853, 16853, 16853, 16853, 16854, 16854, 16854, 16855, 16856, 16856, 16858, 16858, 16862, 16862, 16862, 16864, 16864, 16864, 16865, 16866, 16867, 16867, 16867,
    16867, 16867, 16869, 16869, 16872, 16872, 16872, 16874, 16874, 16875, 16875, 16875, 16876, 16876, 16878, 16878, 16884, 16884, 16884, 16884, 16884, 16886, 16886, 16886,
    16886, 16886, 16887, 16888, 16888, 16888, 16888, 16889, 16889, 16889, 16890, 16892, 16892, 16894, 16894, 16894, 16895, 16897, 16897, 16898, 16904, 16907, 16907, 16907,
    16909, 16909, 16909, 16910, 16910, 16911, 16912, 16913, 16913, 16916, 16918, 16919, 16919, 16919, 16919, 16919, 16919, 16920, 16920, 16920, 16924, 16924, 16926, 16927,
    16927, 16929, 16929, 16929, 16931, 16932, 16933, 16933, 16933, 16933, 16934, 16934, 16934, 16935, 16935, 16935, 16935, 16937, 16938, 16945, 16947, 16947, 16953, 16953,
    16953, 16953, 16953, 16954, 16959, 16959, 16960, 16960, 16960, 16961, 16963, 16963, 16964, 16964, 16965, 16966, 16967, 16967, 16967, 16967, 16967, 16968, 16969, 16969,
    16969, 16969, 16969, 16969, 16969, 16969, 16969, 16969, 16970, 16970, 16970, 16971, 16971, 16971, 16972, 16972, 16972, 16972, 16972, 16972, 16972, 16972, 16973, 16973,
    16973, 16976, 16976, 16976, 16977, 16982, 16982, 16982, 16982, 16983, 16983, 16984, 16984, 16984, 16984, 16984, 16984, 16987, 16987, 16987, 16988, 16988, 16988, 16988,
    16988, 16989, 16998, 16999, 16999, 17004, 17004, 17006, 17007, 17009, 17009, 17010, 17010, 17013, 17013, 17016, 17016, 17017, 17018, 17018, 17024, 17024, 17024, 17025,
    17025, 17027, 17032, 17033, 17034, 17034, 17035, 17035, 17038, 17038, 17038, 17038, 17038, 17038, 17038, 17038, 17039, 17039, 17040, 17042, 17042, 17043, 17050, 17050,
    17050, 17051, 17051, 17052, 17052, 17052, 17052, 17053, 17054, 17054, 17054, 17056, 17069, 17110, 17110, 17110, 17111, 17112, 17113, 17114, 17114, 17114, 17115, 17115,
    17117, 17118, 17119, 17119, 17119, 17120, 17121, 17121, 17121, 17121, 17121, 17123, 17124, 17125, 17126, 17126, 17130, 17133, 17133, 17133, 17133, 17133, 17133, 17133,
    17133, 17133, 17133, 17133, 17134, 17134, 17134, 17149, 17153, 17153, 17153, 17153, 17156, 17157, 17162, 17165, 17165, 17165, 17166, 17169, 17170, 17180, 17181, 17182,
    17187, 17192, 17192, 17194, 17194, 17194, 17196, 17196, 17196, 17196, 17196, 17197, 17200, 17200, 17202, 17202, 17203, 17207, 17207, 17209, 17211, 17213, 17214, 17214,
    17214, 17214, 17214, 17214, 17216, 17216, 17216, 17216, 17216, 17216, 17216, 17217, 17217, 17217, 17219, 17219, 17220, 17220, 17220, 17220, 17220, 17221, 17221, 17222,
    17222, 17222, 17222, 17222, 17223, 17223, 17225, 17225, 17225, 17225, 17225, 17225, 17231, 17232, 17232, 17232, 17233, 17233, 17236, 17237, 17237, 17237, 17238, 17238,
    17240, 17240, 17243, 17243, 17243, 17243, 17244, 17244, 17247, 17250, 17250, 17251, 17251, 17256, 17259, 17260, 17260, 17260, 17260, 17260, 17262, 17262, 17262, 17262,
    17263, 17263, 17263, 17263, 17263, 17264, 17265, 17266, 17272, 17273, 17273, 17273, 17273, 17274, 17275, 17275, 17275, 17282, 17283, 17286, 17288, 17288, 17288, 17289,
    17289, 17297, 17297, 17298, 17301, 17302, 17302, 17302, 17302, 17305, 17307, 17307, 17308, 17310, 17310, 17310, 17310, 17311, 17323, 17327, 17327, 17327, 17327, 17329,
    17329, 17330, 17334, 17334, 17334, 17334, 17334, 17336, 17336, 17336, 17336, 17340, 17343, 17343, 17347, 17348, 17348, 17348, 17349, 17349, 17353, 17353, 17354, 17354,
    17355, 17358, 17358, 17358, 17358, 17360, 17361, 17361, 17362, 17362, 17363, 17364, 17366, 17368, 17369, 17369, 17369, 17370, 17370, 17372, 17373, 17373, 17373, 17374,
    17375, 17375, 17376, 17376, 17377, 17379, 17379, 17381, 17382, 17382, 17382, 17383, 17383, 17383, 17383, 17383, 17384, 17384, 17384, 17384, 17385, 17387, 17387, 17388,
    17388, 17392, 17394, 17395, 17395, 17395, 17395, 17396, 17397, 17397, 17397, 17399, 17402, 17403, 17404, 17405, 17413, 17413, 17413, 17416, 17420, 17420, 17420, 17420,
    17420, 17421, 17421, 17422, 17424, 17424, 17424, 17424, 17424, 17426, 17426, 17429, 17429, 17429, 17429, 17430, 17430, 17430, 17432, 17432, 17432, 17432, 17434, 17434,
    17434, 17434, 17434, 17434, 17436, 17436, 17437, 17438, 17439, 17439, 17441, 17442, 17442, 17442, 17442, 17444, 17445, 17457, 17458, 17460, 17462, 17464, 17464, 17467,
    17468, 17468, 17469, 17469, 17491, 17492, 17492, 17492, 17493, 17493, 17493, 17493, 17493, 17493, 17495, 17495, 17495};

}  // namespace detail::tables::generic
// clang-format on

template <>
struct ready_table<generic> {
    static constexpr word_table value{detail::tables::generic::letters, detail::tables::generic::entries, detail::tables::generic::begins,
                                      detail::tables::generic::filter, 18,
                                      detail::tables::generic::tails, detail::tables::generic::tail_begins};
};

}  // namespace v0
}  // namespace newsprint
