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
    243981, 3087152936, 169642, 1879052567, 59899, 1845560339, 176045, 2969637642, 136274, 1946160650, 136267, 1694502407,
    205669, 1694506252, 149219, 1845694214, 146179, 1627590420, 146100, 1929580299, 173560, 1677792009, 167035, 1761808392,
    166764, 1929580551, 3119, 1929379865, 3775, 1929379853, 163076, 2432896780, 111370, 3087207187, 207746, 1811946760,
    197327, 973084951, 6059, 1795162125, 217807, 3019907332, 203871, 1845501193, 96839, 1828915983, 96854, 1828915983,
    118683, 1828785167, 118698, 1828785167, 118675, 973147144, 114512, 2969766685, 114599, 2349009693, 242223, 2969632790,
    39522, 1627390220, 131520, 2030112006, 132910, 973147398, 131128, 1929448709, 131996, 973147397, 6848, 1761607690,
    146702, 1929580299, 184490, 2231375639, 157594, 2164461324, 203809, 1962941707, 96982, 1929579278, 96996, 1929579278,
    202814, 1644174598, 167516, 2332233752, 12929, 1912602640, 137365, 1879051779, 214762, 2600476176, 81541, 1677724177,
    115064, 1963133715, 115053, 1677921035, 151871, 1627590406, 44946, 1912602900, 219104, 2148016648, 219089, 772284935,
    219076, 2986877446, 39778, 1761607952, 151483, 2667777800, 225293, 2667782920, 21186, 1845493778, 24391, 1694695434,
    225178, 1812144900, 148381, 1929580309, 95639, 1862470414, 220281, 1729372675, 70868, 1694500363, 70879, 2684356107,
    74665, 973080587, 78743, 1677854986, 80078, 1677724170, 83997, 1677930762, 86344, 1677931530, 70860, 2835351048,
    149102, 1929580293, 175485, 3087078152, 69839, 3187672338, 117359, 973147145, 241534, 1627598594, 155785, 2952990478,
    35380, 1694499087, 227380, 1912611844, 78687, 1694632195, 88791, 1694709251, 133067, 1694502403, 92019, 1929579283,
    92038, 1929579283, 92057, 1929579283, 91983, 1929579282, 92001, 1929579282, 18550, 1946157073, 91970, 1929579277,
    115558, 1929448204, 115570, 1929448200, 174337, 2181108488, 148730, 1694699278, 157618, 2701332236, 216404, 1761616133,
    156501, 2684555018, 1193, 1845493779, 9355, 1845493778, 9556, 1912602641, 33640, 1929576455, 100828, 1912802079,
    100859, 1912802079, 100733, 1912802068, 100753, 1912802068, 119517, 1912671252, 119537, 1912671252, 39574, 1845494027,
    47448, 2046820876, 240272, 2198022664, 27468, 1627586567, 50703, 1912603410, 50668, 1946157841, 200923, 1862278158,
    50643, 1912603404, 73077, 1627391499, 103015, 1912802067, 103239, 1912802063, 103034, 1912802060, 103006, 1946356489,
    103254, 1946356488, 153088, 1845694219, 173632, 1694569223, 175155, 3187741460, 217146, 1795170568, 83905, 1795371270,
    123336, 973147149, 28717, 1627586565, 206084, 1761615109, 203964, 1627397383, 202217, 1828723976, 151210, 1761808143,
    239072, 1912744199, 46484, 1845494290, 143333, 1929580294, 175943, 2600538886, 177921, 1996559627, 174264, 2264994569,
    69251, 1677722886, 175119, 2399212296, 134334, 1694502421, 131986, 1677790474, 19218, 3204448302, 172916, 1845563917,
    82003, 1845496332, 172929, 973148684, 217046, 1728061702, 220296, 1762927107, 152423, 1694699274, 40834, 1946157324,
    242560, 1946353676, 208571, 2281708807, 27227, 1694695432, 204586, 2701139207, 217429, 2181046532, 203376, 2046827784,
    21547, 1862270992, 150360, 2214792967, 206490, 2214599943, 174917, 2248217354, 152608, 1845694218, 28119, 1627586569,
    169561, 1912606989, 118346, 973147145, 243531, 1761752840, 39608, 1845494033, 12894, 1845493774, 120448, 1694567432,
    219731, 772547079, 219718, 2165056006, 141775, 1694699019, 141537, 1862471177, 8417, 1627389972, 16234, 2231369771,
    35850, 1694499097, 155635, 3036876566, 208272, 1694506247, 88585, 1912813062, 206128, 1828723974, 186983, 3070433296,
    203803, 1862278406, 133992, 1694502412, 125204, 1694567690, 151631, 1812139782, 166911, 1627590664, 166904, 1912803335,
    207450, 1912610058, 205118, 1627397383, 120728, 1694567433, 171344, 973082893, 217059, 1728061703, 241374, 1761815557,
    149475, 1845694221, 102936, 1694698249, 91654, 1912802065, 91686, 1912802063, 72295, 3036677652, 72221, 3187672594,
    72257, 2952791570, 28309, 1879244806, 239429, 2969708818, 104429, 1929579285, 104450, 1929579285, 152241, 1677922057,
    146808, 1694699272, 207629, 1761615111, 136343, 1946160648, 149864, 1627590408, 152215, 1694699273, 170615, 973082897,
    203146, 1929387269, 114831, 1946356490, 123682, 1694567433, 76153, 1879050248, 155701, 2399342352, 48179, 3087008285,
    83114, 2952792586, 207562, 1929387272, 238815, 1862412551, 42755, 2348810532, 212672, 1694506249, 216353, 1845502215,
    240000, 1845701125, 23434, 1828913161, 79970, 1828849929, 89538, 1828926985, 118401, 973147148, 147274, 1761808139,
    224740, 1761813259, 172879, 1929449995, 118091, 1627458580, 118073, 1627458578, 118111, 1627458568, 231569, 1811948550,
    243596, 1845638920, 148249, 1879248643, 169869, 973082886, 187132, 3187873809, 145057, 1963134724, 6303, 1627389969,
    73346, 1627391753, 164492, 3070430994, 240731, 1946298888, 208279, 1962941700, 104698, 1778584338, 121077, 1761676303,
    241333, 1828924419, 241670, 1828783363, 73088, 1862272522, 229933, 1845502986, 146938, 1627590409, 201219, 2969574418,
    23584, 3087204378, 149537, 1694699283, 149556, 1694699283, 234079, 1677731104, 124884, 973147154, 115017, 1694698257,
    155733, 2936213264, 77193, 973080585, 198168, 1694702085, 216536, 771760388, 234378, 1929455130, 143619, 1862471429,
    172470, 822153736, 229712, 1912611854, 40499, 1811939594, 161564, 2952990474, 211667, 2952797450, 223973, 1630544394,
    223965, 1966088712, 132804, 1795230984, 51657, 1694499591, 152919, 1912803077, 122139, 973147157, 105674, 3036875540,
    216875, 771760388, 20465, 1879048203, 176027, 2197885704, 24180, 1694695433, 198083, 1661147653, 146455, 1627590404,
    136361, 1627393550, 144373, 1929580302, 199700, 1728060174, 155773, 2718109452, 119453, 1778453514, 84904, 2147692808,
    238014, 2348820284, 236789, 3087083293, 236735, 2952865561, 156820, 2399342348, 156856, 3036876556, 225908, 3036881676,
    173414, 1694569222, 75670, 973080585, 79009, 1862404360, 86206, 1862480648, 86777, 1862480904, 38493, 1929380103,
    4794, 1627389969, 228718, 771761156, 169466, 973082891, 229302, 1912611851, 177964, 1912673542, 101245, 1912802069,
    101266, 1912802068, 101174, 1912802063, 186183, 1912805391, 101189, 1912802062, 51098, 1845494540, 51088, 1912603402,
    136794, 1761611267, 5366, 1929379851, 135023, 1929383431, 213047, 2181045520, 199672, 1694505740, 78990, 1627523347,
    111332, 2550336275, 75543, 1694500874, 86098, 1694708234, 217453, 2164269316, 202799, 1946164488, 211085, 2952797448,
    90755, 1845693206, 206774, 1996496134, 45946, 1694499101, 231021, 2181047310, 104716, 1778584338, 121092, 1761676303,
    158698, 3154317068, 105173, 2500004635, 121905, 2499873819, 105294, 2164460311, 121966, 973147153, 142654, 1694699271,
    48655, 3036676645, 138044, 1912606220, 104523, 1694698251, 132032, 1627458823, 142674, 1845694213, 46925, 1862271511,
    4028, 1694498833, 140408, 1694565393, 181091, 1694504721, 27934, 1912799243, 143204, 1694699271, 208630, 3170901256,
    149932, 1627590407, 220234, 1628447239, 220228, 1812996614, 134004, 1694502408, 10939, 1627389973, 35108, 1929380110,
    145440, 1862471441, 145457, 1862471441, 80487, 1845496338, 28234, 1845690376, 105815, 2332232479, 105734, 3087207195,
    105908, 3087207193, 43801, 1694499085, 24401, 1694695436, 150484, 1627590411, 173501, 1694569226, 177506, 973149450,
    177498, 973149448, 146625, 1929580297, 12827, 1912602639, 132946, 973147401, 181444, 1761613584, 145252, 1929580296,
    146856, 1627590407, 160681, 2952990476, 148035, 1694699277, 141018, 1828783112, 240959, 2181179920, 6011, 1862271001,
    5989, 1862270998, 5969, 1862270996, 21563, 1862270994, 6036, 1627389965, 5957, 1962934284, 25293, 1761804297,
    57564, 1694499597, 167695, 1694699533, 57553, 1912603403, 167684, 1912803339, 131290, 1694567693, 173943, 1862341382,
    4840, 1627389970, 7704, 1627389970, 177955, 1812010249, 18325, 2197815325, 235520, 1845569290, 16022, 3087007797,
    56112, 2348811057, 154300, 2952990480, 243111, 3003266825, 134815, 1946160646, 135153, 1694502415, 59955, 973145100,
    59944, 1627456523, 59967, 1694565387, 59934, 2181104650, 199379, 1694505752, 162878, 1627590406, 177576, 973149448,
    91104, 1929579275, 206364, 1845501190, 67265, 1694565385, 69981, 1627391241, 215618, 973152258, 59213, 1694565384,
    133094, 1761611267, 174108, 1728123653, 232085, 2181047318, 243568, 1845638922, 243578, 1845638922, 27480, 1694695428,
    145191, 1627590407, 220080, 1695556103, 77771, 973080587, 164084, 3204648722, 205112, 1627397382, 58783, 1845560336,
    135464, 1811942935, 46301, 1744830999, 1305, 1845493779, 1721, 1728053267, 1324, 1694498832, 38903, 1778385169,
    159622, 3036876554, 172685, 1946227210, 47231, 1694499352, 171028, 973082899, 170564, 973082897, 170598, 973082897,
    180011, 973084177, 180045, 973084177, 170994, 973082895, 180291, 973084175, 5095, 1845493774, 101676, 2952989458,
    150747, 1828916999, 211209, 2885688592, 21713, 1627389974, 218758, 772022791, 218745, 3171164678, 42428, 2986344733,
    40966, 1912602900, 22908, 1845493777, 54243, 1912603403, 54516, 1912603403, 169944, 973082890, 54234, 1912603401,
    54507, 1912603401, 204802, 1627397383, 111635, 1761807115, 123410, 1761676299, 98582, 1694698253, 222996, 1630020104,
    174701, 1828786950, 140667, 1677788179, 140686, 1677788179, 140636, 1694565393, 140653, 1946223630, 205655, 1694506254,
    141064, 973145097, 140601, 1694565384, 238908, 1694640392, 239916, 1694706184, 138151, 1946160652, 144427, 2030243589,
    78461, 973080581, 85416, 1627599108, 204136, 1694506245, 32063, 1845690378, 174358, 1845564164, 142243, 1677922052,
    136915, 1660947971, 19683, 2181038111, 80211, 771754500, 210269, 3120569627, 119648, 973147151, 101845, 1845693198,
    119677, 2046888971, 158230, 2684555029, 187091, 3036878872, 141149, 1929580037, 158419, 2936213302, 157470, 2869104406,
    181404, 1627395854, 151117, 1912803081, 2521, 1694498839, 2500, 1694498837, 23969, 1912799243, 111435, 2533559067,
    204216, 1627397385, 156235, 2952990474, 76320, 973080583, 176674, 973149191, 214219, 1627397643, 215569, 771825413,
    37391, 1694499083, 131481, 1845562635, 207284, 1946164485, 240642, 1862412811, 240497, 1694640650, 37359, 1761607944,
    208585, 1811946758, 223427, 774644231, 223414, 3039568390, 241059, 3187812888, 231345, 2952799252, 231317, 2147492878,
    185832, 1845696519, 138368, 1929383439, 207190, 1845501191, 223541, 1664098819, 153036, 1912803078, 152815, 1694699270,
    225463, 1694704390, 46283, 1845494290, 215048, 771759633, 185309, 1929582604, 133879, 1728056852, 81203, 1627392520,
    185014, 1694701578, 73457, 738199313, 217831, 2516590864, 150131, 1929580299, 225045, 1929585419, 27462, 1946353670,
    243006, 1812084486, 142904, 1845694214, 167962, 973082886, 169178, 973082886, 173086, 1845564166, 179108, 973084166,
    179448, 973084166, 149074, 1862471429, 179805, 973084165, 42877, 3036676378, 43567, 2516582682, 13537, 2902458385,
    211263, 2415926542, 32274, 1761804297, 154076, 1862471430, 212640, 1962941702, 40161, 1845494031, 40147, 1845494030,
    27671, 1795358728, 168080, 1946161422, 177280, 1778455558, 140080, 1946160653, 203173, 1845501190, 173129, 1812009734,
    219164, 3104317962, 244206, 3036821262, 29404, 2349006866, 56088, 2348811032, 205476, 1862278419, 242894, 2835494674,
    242958, 2835494674, 242926, 2835494672, 242866, 1946302220, 206014, 1627397385, 206023, 1627397385, 184271, 2969573140,
    26306, 1845690377, 206635, 1996496136, 243461, 2969712405, 189708, 1694505225, 211767, 3003129107, 142945, 1845694214,
    202001, 1845501190, 186208, 1912805391, 205990, 1627397389, 101521, 1912802060, 207409, 1962941705, 122447, 973147161,
    140956, 2969633823, 57686, 2969568020, 67674, 973145107, 57650, 2181038866, 96744, 1828915980, 96756, 1828915980,
    118540, 1828785164, 118552, 1828785164, 59456, 1627456522, 117030, 755043336, 216330, 771760387, 74734, 1845495816,
    85544, 1845703176, 20337, 1946157071, 30256, 2399338520, 36495, 1811939592, 13411, 1795162132, 13393, 2566914066,
    147338, 1627590409, 147347, 1694699273, 224760, 1627595529, 179476, 973084165, 41123, 1929380110, 153107, 1946357512,
    5063, 1845493777, 136150, 1862274580, 217132, 3170902279, 22963, 1845690374, 227034, 536945413, 168674, 1912606987,
    229545, 1761616908, 100177, 1946356492, 205261, 1862278407, 172646, 1845563918, 25123, 1929576460, 152483, 1912803078,
    11107, 1912602644, 11094, 1912602637, 278, 1845493772, 74431, 1979713543, 85520, 1979920903, 19926, 3204448288,
    12300, 1845493770, 28980, 1694695430, 99659, 2030242580, 99696, 2030242577, 131543, 2030112017, 99629, 1694698250,
    202408, 2046827784, 239740, 1828923909, 174746, 2365657862, 158794, 2952990472, 23352, 1845690380, 5146, 1694498827,
    26586, 1845690379, 25533, 1761804298, 28250, 1627586570, 29116, 1694695434, 79747, 3171027210, 89361, 3171104266,
    28703, 1912799241, 90712, 1845693203, 90731, 1845693201, 20939, 1845493775, 90697, 1812138767, 90748, 1694698247,
    59448, 1761674248, 216720, 1728061703, 186771, 3036878883, 186841, 3070433311, 186549, 3187873804, 220714, 2400723464,
    220730, 2350391816, 149158, 1677922055, 220757, 773333511, 220744, 3172475398, 24666, 1946353671, 207556, 1929387270,
    224469, 1845699337, 175987, 1694569223, 94187, 1862470418, 94152, 1862470417, 94095, 1862470414, 94122, 1862470413,
    165236, 2969767690, 94269, 1929579271, 134876, 1929383427, 210857, 2332040460, 73582, 1962936072, 132039, 973147398,
    132087, 2030112005, 142789, 1812139784, 137368, 1862274568, 65869, 1862337549, 31794, 3036872708, 7638, 1862270996,
    7621, 1862270993, 21703, 1694498826, 199086, 1862277915, 71678, 1761609233, 50370, 1845494551, 50349, 1946157845,
    79355, 1929513227, 89141, 1929590283, 142156, 1677922055, 229448, 1845502983, 204893, 1929387270, 138269, 2030046741,
    185330, 1711478800, 151991, 1828916999, 174617, 1912673031, 211483, 2415926540, 243065, 3003266823, 227763, 1845502996,
    227745, 1912611858, 183627, 2197821200, 23693, 1644363779, 204498, 1627397381, 34640, 1728053524, 125133, 1912671501,
    125146, 1912671501, 125159, 1694567691, 125170, 1946225930, 214633, 1694506503, 162468, 1845694214, 218325, 2030051590,
    143464, 1694699269, 146783, 1862471429, 141501, 1862471181, 215972, 771760389, 200826, 1694505995, 200816, 2835356682,
    172183, 1963076905, 148564, 1862471431, 146900, 1627590404, 158890, 2550337301, 161806, 2936213269, 158838, 2885881610,
    219961, 772809223, 219948, 2148540934, 47771, 2902458898, 77213, 973080587, 122375, 973147147, 170782, 973082891,
    84942, 3187880202, 159488, 3187871498, 6858, 1862270986, 146171, 1627590408, 203941, 1627397384, 145544, 1862471429,
    67561, 3170960397, 67587, 3170960397, 174947, 3019969290, 211873, 2399149326, 226048, 2399347489, 31328, 2147680277,
    220006, 2349867534, 219980, 2400199180, 74103, 973080332, 221598, 2954895886, 221624, 2183143948, 197074, 2952796459,
    19067, 1694498836, 32102, 2198011915, 231749, 2181047302, 177040, 973149193, 209525, 3120569618, 108443, 3087207189,
    163990, 2533560080, 145955, 1862471434, 1768, 1845493776, 188226, 1929386256, 168128, 973082892, 188216, 973084938,
    65930, 1711342602, 65972, 1979778058, 33236, 2919432206, 174424, 1946227461, 112284, 1694698261, 43960, 1761607955,
    187224, 1694701587, 112267, 1694698257, 112251, 1694698256, 112224, 1694698255, 112239, 1761807116, 115799, 1761676040,
    210735, 2583698698, 77296, 788531223, 79465, 3087141141, 89260, 3087218197, 135586, 1845497362, 138412, 1845497353,
    238732, 1862412551, 154259, 2030243589, 145231, 1929580296, 173620, 1627460359, 25215, 1862467591, 224625, 1862476551,
    159115, 2952990476, 178647, 1694569740, 141746, 1845693962, 241575, 3204656902, 83731, 687868422, 138844, 2952793616,
    76610, 973080582, 84612, 1862480133, 51891, 1627390732, 235922, 1627465484, 51880, 1912603403, 235911, 1912678155,
    81596, 1929382421, 3750, 1912602637, 135819, 1929383441, 139683, 1845497356, 5900, 1962934280, 135811, 855641608,
    239535, 2030184709, 184448, 3070236435, 167029, 1694699526, 166946, 1929580549, 72076, 1946158603, 151904, 1761808132,
    7479, 1862270996, 7463, 1862270992, 7451, 1862270988, 25752, 1912799241, 25761, 1694695432, 148859, 1929580294,
    139842, 2969570829, 19464, 3204448294, 19524, 3036676118, 19562, 2231369744, 203834, 1744837896, 197924, 771758342,
    49742, 1828717067, 43639, 3187671316, 178115, 1979782408, 154254, 2919436037, 53338, 1912603407, 50943, 1845494541,
    53326, 1912603404, 167109, 1912803340, 50932, 1912603403, 26283, 1845690377, 158251, 2952990478, 39420, 1845494025,
    27713, 1812135943, 99546, 3154316050, 99564, 3137538834, 119254, 973147152, 119270, 973147152, 99472, 1694698255,
    99487, 1694698255, 119245, 973147145, 99464, 2030242568, 206978, 2952797448, 173797, 1862341382, 229401, 1929389062,
    175397, 2952860428, 34626, 1694499086, 23297, 1845690378, 147452, 1694699271, 173753, 1694569223, 185488, 1912805394,
    185518, 1694701582, 217291, 3003130126, 217683, 2147492108, 177976, 1946227977, 223536, 774906373, 223532, 1664098820,
    175337, 2399212298, 142025, 1929580041, 208078, 1845501194, 219856, 2215649801, 188317, 1845500187, 188242, 1845500186,
    188291, 1728059674, 188268, 1845500183, 55618, 2147484447, 107759, 3087207197, 107930, 2399341341, 159181, 3087208221,
    107846, 2349009692, 108017, 2164460315, 166115, 1040256784, 166147, 788598544, 29744, 2399338510, 159139, 3036876558,
    166179, 2399211278, 186601, 3036878862, 230653, 2952799242, 229810, 1912611849, 229924, 1912611849, 137505, 1811942925,
    186935, 3036878862, 218369, 2030051590, 174765, 2902528779, 80525, 1845496340, 21824, 1694498845, 218428, 1862541831,
    25222, 1929576455, 228587, 1811948550, 23991, 1912799238, 24743, 1912799238, 25313, 1627586565, 28993, 1862467597,
    27625, 1912799240, 169777, 973082888, 189570, 973084936, 206992, 1845501191, 204365, 1811946758, 26411, 1728249861,
    222784, 2351440398, 222758, 2401772044, 218317, 1627398408, 50128, 1845494544, 50114, 1912603406, 53312, 1912603406,
    50586, 1912603405, 74617, 1929381900, 150217, 1627590410, 100589, 1912802063, 228312, 1912611851, 221099, 1629233669,
    137670, 1694502412, 208024, 1694506246, 188494, 1845500173, 19087, 1627389970, 71342, 2701133326, 71369, 1929381390,
    71329, 1828718093, 71356, 1828718093, 71383, 1862272525, 71493, 1627391500, 71319, 1862272522, 73238, 1627391498,
    31150, 2349006862, 10020, 1694498833, 26995, 1778581518, 10357, 1778384908, 199897, 3087014680, 43417, 3036676374,
    13011, 1744830484, 166819, 1711476744, 173344, 1694569222, 178490, 2231440661, 223731, 774906375, 223718, 3123716614,
    219880, 1628447237, 204433, 1862278404, 197538, 1761614095, 197557, 1761614095, 213279, 3204455690, 65925, 1711342594,
    241444, 1711483906, 25636, 1627586567, 65621, 1627456536, 65598, 2181104663, 219490, 1846288903, 240388, 1845635593,
    239116, 1627531528, 240381, 1912744455, 170212, 1811943688, 6099, 1862270998, 6084, 1862270991, 181768, 1929385746,
    186340, 1728256010, 1628, 1845493776, 38888, 2264924431, 164324, 2885881612, 161500, 2986544904, 121995, 536939526,
    213243, 2667584784, 25457, 1862467597, 27053, 1694695436, 34334, 2030108684, 24207, 2835546123, 23285, 1677918217,
    27642, 1963130889, 41186, 2835349778, 81387, 1627392523, 117744, 973147157, 94904, 1912802068, 117728, 973147152,
    94889, 1929579279, 207652, 1845501193, 132121, 3087076616, 218136, 2181046536, 78984, 1627523334, 32726, 3204644878,
    219777, 1628185095, 41289, 1946157329, 165888, 1929580301, 226653, 1929585421, 227010, 1728258824, 23657, 1812135943,
    149822, 1627590407, 119322, 1778453524, 119342, 1778453524, 141382, 1694699018, 80265, 1845496328, 241455, 1845701635,
    198088, 688069127, 118022, 973147150, 36780, 1929380109, 95313, 1929579277, 39121, 1946157330, 202397, 1728060680,
    146459, 1627590407, 151070, 1694699270, 230138, 2600477707, 152464, 1845694219, 200289, 2399148818, 133051, 1929383440,
    59326, 1694565387, 145909, 1929580297, 145893, 1627590408, 224524, 1627595528, 165951, 3137408775, 142131, 1812139523,
    164268, 2181238556, 160929, 2416119562, 97576, 1912802072, 97485, 1912802065, 199456, 1761614608, 189215, 1694505238,
    164348, 2248347404, 9866, 1828716560, 9882, 1828716558, 39073, 1929380110, 39087, 1828716811, 131642, 1627458822,
    25178, 1946353672, 205425, 1694506246, 150388, 1862471435, 241229, 1677929219, 241520, 1677929475, 99162, 3154316050,
    99180, 3137538834, 119213, 973147152, 119229, 973147152, 99132, 1694698255, 99147, 1694698255, 99106, 3154316045,
    99119, 3137538829, 119169, 3154185229, 119182, 3137408013, 119195, 973147145, 119204, 973147145, 138383, 1929383432,
    174604, 1694569222, 229007, 1627399175, 216305, 1677730057, 212203, 3103792410, 26426, 1912799241, 38837, 1929380107,
    22846, 1627389967, 217139, 1627398407, 44784, 1912602888, 27448, 1912799239, 23845, 1845690377, 229624, 2969576454,
    147876, 1929580295, 125220, 1812008216, 125244, 1929448726, 45739, 1929380110, 132923, 973147400, 207026, 1627397382,
    23713, 1929576457, 214247, 1627397652, 214333, 771759634, 8222, 1694498831, 25868, 1929576457, 96685, 1929579273,
    118460, 1929448457, 102845, 1694698251, 158299, 3187871494, 132618, 2969636108, 117943, 2902526990, 117957, 2365656078,
    117971, 973147145, 198853, 2046827279, 18965, 1694498835, 187217, 1946359815, 78231, 973080589, 33338, 3204644876,
    85400, 3204657420, 8279, 1694498846, 8237, 1694498844, 22645, 1694498842, 3727, 1912602647, 19045, 1761607702,
    215188, 1627397654, 215167, 1627397653, 214282, 1627397651, 6958, 1694498834, 214174, 1627397649, 214301, 771759633,
    215314, 1694506513, 8265, 1862270990, 97947, 1862470414, 1563, 1845493776, 23138, 1912799239, 65927, 973145091,
    206301, 1694506246, 216967, 1912611077, 186587, 3187873806, 229851, 1845502985, 81193, 1627392522, 143007, 1694699271,
    160717, 2399342352, 162129, 1694699272, 211523, 3170901262, 13110, 1962934292, 13094, 1795162128, 213203, 3103792396,
    188198, 1929386258, 20845, 1946157080, 151791, 2047020810, 151782, 2047020809, 87889, 1627600138, 235036, 3187746322,
    11648, 1845493775, 235008, 2952865294, 82574, 2952792588, 177653, 973149447, 208191, 3087015175, 218008, 3070238988,
    200954, 1862278161, 200988, 1627397137, 134994, 2835353099, 148845, 1627590408, 44926, 2030043412, 201167, 1694505990,
    100604, 1912802064, 134985, 1929383433, 205899, 1627397385, 92665, 2835548959, 92696, 2298678047, 4129, 1694498845,
    36194, 1946157338, 92640, 1912802073, 227667, 1845502992, 227653, 1912611854, 219835, 1913659907, 136057, 1694502414,
    95207, 1845693196, 95219, 1845693196, 117467, 1845562380, 117479, 1845562380, 118611, 973147148, 118623, 973147148,
    96787, 1828915979, 96798, 1828915979, 180176, 973084171, 180368, 973084171, 218456, 1627660808, 174252, 1627460356,
    104305, 2030242581, 104326, 2030242581, 104279, 1694698253, 104292, 1694698253, 104347, 2835548940, 104359, 2298678028,
    201855, 2181045266, 201891, 2936019986, 153630, 1627590405, 141766, 1946357257, 238445, 1946298633, 243301, 1963079432,
    216699, 771760388, 155491, 2349010712, 10089, 2046820368, 39060, 1929380109, 200047, 2952796944, 76027, 973080581,
    76023, 771753988, 84401, 771961092, 18414, 2516582449, 162710, 1627590419, 159688, 2952990480, 205531, 1862278410,
    206863, 1728060681, 174256, 1627460360, 92489, 1929579283, 165430, 2533560074, 69142, 1627391247, 69121, 1845495050,
    206621, 1694506246, 202251, 1811946756, 178750, 2348881171, 147889, 1627590408, 240663, 1627531784, 33537, 1929576451,
    65645, 1694565381, 80436, 1694501385, 9233, 1845493782, 9114, 1845493777, 21787, 1845493774, 34092, 671154186,
    26435, 1929576456, 26443, 1694695431, 93996, 1929579279, 213758, 1694506512, 12451, 1845493773, 91078, 1745029898,
    116209, 1744899082, 179610, 973084170, 152821, 1979911946, 217811, 3019907332, 174660, 1929450244, 156315, 2416119568,
    38426, 1694499082, 211447, 2600475912, 225110, 1627595528, 176478, 973149190, 11481, 2801795084, 203140, 1929387270,
    219826, 772809220, 156271, 3087208198, 140051, 922750471, 132097, 3087076616, 25066, 1929576457, 175249, 2952860426,
    222569, 1864901127, 37517, 1627390221, 210245, 3120569612, 93814, 1761807115, 116977, 1761676299, 25969, 1912799239,
    31694, 3087204364, 165845, 1745030918, 151963, 1979911945, 235594, 1912678153, 150337, 3103985415, 206467, 3103792391,
    136332, 922750467, 162774, 1761808139, 117000, 973147158, 93006, 1845693204, 89583, 1912813061, 233971, 2348819745,
    178783, 771822862, 80285, 1845496332, 80297, 1929382412, 39689, 1795162387, 242638, 1661141000, 187379, 3070433296,
    175493, 3087078152, 181928, 1962940177, 29263, 1761804300, 174210, 1946227462, 145817, 1912803090, 47078, 1845494286,
    47066, 1946157580, 239593, 1744972035, 173337, 1828786947, 155799, 2952990478, 201005, 1929387019, 201016, 1862278154,
    3788, 1929379850, 143475, 1694699270, 232215, 1912611842, 147858, 1694699273, 145294, 1677922056, 74979, 1795164172,
    78604, 1795295500, 88809, 1795372556, 161544, 2449673994, 211721, 2449480970, 88755, 1912813062, 134906, 1946160656,
    202694, 1728060681, 214160, 1627397646, 176343, 973149190, 70444, 973079813, 177078, 973149189, 173340, 1694569220,
    41069, 1694499084, 210131, 2583698710, 222541, 1948787203, 151758, 1627590406, 202848, 1627397382, 133610, 1627393540,
    234729, 1627465227, 27317, 1694695434, 173639, 1694569223, 169131, 1761612044, 160909, 2952990474, 169143, 1862275337,
    213343, 3070237969, 41098, 1761607949, 218338, 2030051593, 216157, 1644175619, 143775, 1694699272, 205955, 1862278406,
    54227, 1962935047, 212351, 2717916428, 54187, 1912603407, 218247, 1761616136, 3557, 1912602639, 165396, 2432896782,
    152166, 1979911947, 218472, 2030313987, 169430, 1862275346, 74213, 1627391761, 34531, 1845494028, 169419, 1694503179,
    169410, 973082889, 23027, 1845690374, 25330, 1761804294, 202921, 1728060678, 206872, 1845501189, 167392, 2164461580,
    215422, 2164334348, 155190, 2332233480, 165545, 3204648724, 54267, 1694499601, 14678, 3087007776, 175127, 2399212296,
    204237, 2046827783, 73374, 1694500622, 18818, 1962934291, 133849, 1728056862, 133827, 1694502422, 134063, 1962937877,
    202063, 1845501201, 202049, 1845501198, 202040, 1946164489, 217659, 2952798476, 116327, 973147147, 184973, 1795364874,
    24031, 1912799238, 215222, 2969574924, 143624, 1694699271, 27301, 1778581510, 141190, 1627590149, 173601, 1627460357,
    219468, 1628185093, 219738, 1745625605, 40813, 1879048461, 94727, 1929579284, 159786, 2248347405, 78067, 973080585,
    39625, 1845494033, 83467, 2969569819, 51308, 1694499601, 51772, 1694499601, 16277, 2231369771, 155657, 3036876566,
    148800, 1929580295, 222965, 1915232775, 203753, 1862278405, 169074, 1694503182, 165266, 3070430998, 206280, 1946164490,
    139586, 1811942921, 186999, 3070433296, 241257, 2952997636, 97600, 1694698259, 91524, 1761807121, 116937, 1912671243,
    202950, 1979718920, 145583, 1627590407, 149847, 1862471435, 171357, 973082893, 203416, 1862278410, 113049, 2432895783,
    124317, 2432764967, 113150, 2248346399, 124208, 2248215583, 112780, 2734885661, 123832, 2734754845, 123998, 973147164,
    112863, 2432895771, 112944, 2533559067, 123915, 2432764955, 124123, 2399210519, 124060, 973147153, 216766, 1728061702,
    145549, 1627590407, 28756, 1946353671, 147469, 1761808134, 205055, 1761615110, 212041, 3103792408, 214230, 1627397649,
    169253, 1761612043, 139929, 3170897452, 161230, 2952990482, 226346, 2952995602, 239447, 2969708818, 164450, 2181238540,
    170632, 973082897, 12573, 1845493778, 120359, 1912671240, 13076, 1795162130, 13064, 1962934284, 92537, 1694698269,
    92594, 1694698268, 204420, 1627397381, 42791, 2348810532, 80780, 1845496333, 80793, 1862273547, 24757, 1912799236,
    108395, 2567113499, 159364, 2567114523, 138450, 3137343014, 138970, 3087011370, 33827, 3103981582, 165464, 2919436038,
    91490, 1761807121, 39754, 1845494027, 116915, 1912671243, 162993, 1929580299, 74609, 1879050248, 144686, 1929580299,
    12514, 1862270987, 219380, 1913135624, 176443, 973149190, 176454, 973149190, 176465, 1929450502, 84256, 1694707973,
    176438, 1694569477, 176449, 1761678341, 77893, 1862273038, 77885, 2197817352, 85224, 2198024456, 124846, 973147143,
    134690, 1694502412, 53811, 1795162886, 213023, 2969574668, 233376, 3170903344, 190902, 3170900251, 66201, 973145099,
    66222, 2181104650, 18602, 1811939348, 179301, 973084174, 18622, 1694498829, 180400, 973084173, 22211, 1694498826,
    143660, 2835549958, 143666, 2298679046, 241466, 1627597829, 23610, 3087204378, 76242, 973080587, 76234, 973080584,
    84493, 1812148487, 218921, 1980244483, 210445, 2348817686, 80181, 1929382409, 179034, 3170964746, 141119, 1946357256,
    80117, 1862273551, 80132, 1677724175, 175269, 2952860424, 141980, 1862471174, 238739, 1862412550, 122160, 973147157,
    105694, 3036875540, 46371, 1728053776, 188528, 1912609028, 241412, 1929587715, 136905, 1946160650, 67536, 3170960390,
    75192, 1845495830, 80599, 1845496342, 86486, 1845703702, 184100, 1694504725, 75172, 1845495828, 80579, 1845496340,
    86508, 1845703700, 80561, 1929382418, 86452, 1929589778, 80545, 1929382416, 86470, 1929589776, 9466, 1845493771,
    75149, 1694500872, 85552, 1694708232, 45116, 1811939599, 36468, 1627390216, 163088, 2181238540, 149910, 1627590405,
    240787, 3154258446, 229590, 3154125833, 203343, 1929387272, 238386, 1694508818, 8801, 1795162129, 8818, 1912602640,
    102177, 1912802062, 220211, 1628447242, 220203, 1963991560, 180340, 973084174, 2107, 1811939354, 164894, 2181238552,
    2091, 1962934288, 2133, 1962934285, 179011, 1744901389, 212325, 2483035406, 214055, 1627397663, 222282, 2233737750,
    222326, 2183406102, 117395, 973147154, 117431, 536939538, 93857, 1845693201, 202639, 1744837895, 79176, 1694632208,
    89012, 1694709264, 178071, 1744901389, 214874, 771759647, 165186, 2751663886, 178048, 1744901388, 154435, 3087208207,
    102038, 1912802062, 207931, 1728060682, 136314, 1929383432, 217457, 2164269316, 156401, 2416119572, 230601, 2147492878,
    77839, 1862273035, 198173, 1963137541, 140146, 1845497356, 171525, 973082891, 177128, 973149195, 221942, 774119941,
    221938, 1948525060, 102287, 2231569163, 120121, 2231438347, 168640, 973082894, 179646, 973084172, 167134, 2030243851,
    167145, 1627590667, 117368, 973147145, 179114, 973084169, 179658, 973084169, 231035, 2181047310, 229138, 1912611846,
    219461, 1946952195, 201081, 1946164235, 41028, 2835349779, 151348, 1946357509, 187725, 2835421195, 216447, 771760388,
    149088, 1812139782, 152489, 1946357510, 142925, 1812139781, 31432, 2399338518, 164796, 2533560078, 53215, 1912603405,
    169606, 973082893, 106751, 3187870509, 106886, 2399341352, 110418, 2399341350, 73388, 1946158860, 100269, 1996688137,
    216892, 1778393351, 89204, 1627600393, 105846, 2332232479, 105761, 3087207195, 105933, 3087207193, 27880, 1912799246,
    205844, 1929387274, 80159, 687868423, 135272, 1979715077, 150506, 1694699280, 189025, 973084939, 216851, 1627398409,
    160693, 2952990476, 216128, 1946165507, 38020, 1811939597, 240975, 2181179920, 138203, 1929383431, 71161, 771753476,
    97797, 1929579285, 131328, 1929448725, 131370, 1627458836, 131312, 1929448712, 82304, 1627392517, 174895, 3019969286,
    204280, 2046827782, 227201, 822158086, 14742, 2348810262, 208515, 1627397392, 202201, 1912610056, 217948, 3070238986,
    218112, 2969575692, 220177, 1930437128, 152848, 1845694219, 16075, 3087007797, 56161, 2348811057, 44550, 3036676369,
    154316, 2952990480, 98500, 1845693199, 98487, 1845693197, 159970, 2701332236, 41169, 1694499089, 28315, 1677918215,
    33959, 1795358725, 163668, 2533560084, 204600, 1845501193, 204609, 1845501193, 202488, 1728060681, 204593, 2164268295,
    154726, 2885881624, 80901, 687868425, 28496, 1912799250, 40735, 1912602898, 24500, 1963130883, 70612, 1828718103,
    70592, 1946158612, 70686, 1946158610, 70704, 1946158609, 21935, 2264924176, 223059, 1697391113, 890, 1946157069,
    9008, 1677721613, 187469, 3036878873, 27262, 1761804299, 165761, 2298679052, 206537, 2046827785, 161220, 2550337290,
    220119, 2182095376, 159632, 3036876554, 203276, 1845501193, 241652, 1963143174, 134685, 1694502405, 217116, 2902466825,
    84596, 1795371271, 138860, 2952793612, 152250, 1677922057, 228294, 1694508044, 231599, 1694508045, 231588, 1694508043,
    231612, 1627399179, 171160, 973082892, 213139, 2181045522, 134653, 1912606211, 79435, 2046953741, 89231, 2047030797,
    76599, 788531211, 79425, 1627523338, 89221, 1627600394, 141262, 2013466118, 168094, 973082894, 137223, 1811942923,
    137215, 1627393544, 59863, 1912669199, 162666, 1627590410, 162676, 1627590410, 212520, 1627397386, 212530, 1627397386,
    232991, 2566923538, 181961, 1828722449, 181992, 1946162959, 122926, 2499873827, 121563, 2499873825, 121697, 2499873823,
    104824, 2500004633, 105025, 2500004633, 109321, 2701331225, 109463, 2516781849, 121193, 2499873817, 122774, 2516651033,
    105096, 2500004631, 104891, 2164460309, 104954, 2500004629, 121260, 2164329493, 121323, 2499873813, 109526, 2500004627,
    111581, 2416118547, 121478, 2415987731, 122837, 2499873811, 109446, 2449672977, 121423, 2449542161, 121374, 973147151,
    54482, 1912603405, 121622, 973147149, 207697, 1627397384, 175998, 1694569224, 205594, 1761615113, 143649, 1929580299,
    38774, 1778385161, 168423, 1879052557, 78366, 1694500876, 85445, 1694707980, 168412, 1879052555, 38696, 2566914320,
    156245, 2952990474, 215832, 771760388, 34750, 1694499089, 153277, 1627590409, 150991, 2651000584, 9159, 1694498834,
    139622, 1811942919, 241083, 3187812888, 231365, 2952799252, 231331, 2147492878, 228894, 1862280200, 123267, 973147157,
    26633, 1845690374, 26639, 1728249860, 105232, 2500004624, 142876, 1946357515, 39708, 1694499088, 215065, 771759633,
    211029, 2986351886, 219811, 1913659907, 23220, 1845690378, 114960, 2030242578, 114978, 1661143826, 115873, 1845562119,
    135246, 1694502412, 27294, 2265120775, 1532, 1845493778, 72062, 1946158606, 23256, 1845690376, 238437, 1912744200,
    34169, 1694564359, 227053, 855712519, 239653, 1694706183, 144387, 1929580302, 206307, 1845501194, 148211, 1627590406,
    42903, 3036676378, 43593, 2516582682, 79507, 2164394248, 89302, 2164471304, 107271, 2550336291, 107372, 2550336289,
    110648, 2550336287, 107181, 2500004628, 110568, 2500004626, 69257, 1946158350, 172704, 1862341132, 110679, 3036875548,
    110763, 2516781852, 118832, 973147147, 97849, 1627589386, 149745, 1862471439, 78828, 2030176519, 88536, 2030253575,
    152342, 1694699269, 204297, 1845501189, 142935, 1845694218, 106841, 2650999597, 106966, 2936212264, 110494, 2936212262,
    235639, 1912678157, 136943, 1711279628, 43211, 2952790301, 88045, 3187881242, 43119, 2348810520, 31638, 2399338518,
    43167, 2399142166, 112340, 1761807122, 123712, 973147149, 123725, 973147149, 112305, 1761807116, 112317, 1761807116,
    123700, 973147148, 112329, 1694698251, 112358, 1828915979, 112369, 1828915979, 112380, 1946356490, 182305, 1845499674,
    199633, 1677728526, 163568, 2349010708, 57956, 2969568026, 57908, 2181038872, 68030, 3070297110, 169046, 973082886,
    179382, 973084166, 141316, 1912802823, 138102, 1845497356, 220299, 1628709380, 80994, 1694501390, 170937, 973082901,
    56942, 2952790804, 170377, 973082897, 30962, 2399338512, 55586, 2147484432, 140855, 2399208464, 140887, 2399208464,
    240072, 2399349264, 240208, 2399349264, 138563, 3137342998, 24533, 1929576461, 82345, 2902460939, 77698, 973080587,
    31830, 3187867658, 85154, 3187880202, 161980, 3187871498, 100978, 2047019809, 101060, 1912802077, 202303, 1912610054,
    220046, 2182095368, 220032, 772809223, 220020, 2517639686, 220651, 1696080387, 31454, 2399338512, 221810, 2183143954,
    205298, 1862278407, 54045, 1761608465, 34906, 1694499088, 20869, 1845493785, 702, 1845493779, 754, 1845493779,
    773, 1845493779, 11868, 1845493779, 686, 1845493776, 810, 1694498832, 20954, 1845493776, 35173, 1694499088,
    213774, 1694506511, 58497, 1845560333, 23185, 1845690380, 34029, 671154188, 28154, 1912799243, 54685, 1912603403,
    23166, 1694695434, 28165, 1627586570, 116263, 973147146, 143023, 1694699274, 239696, 1694706186, 23176, 1912799241,
    28460, 1912799241, 143014, 1912803081, 224068, 1912808201, 239687, 1912809993, 46344, 1946157595, 117638, 973147148,
    207829, 1946164487, 238990, 2969708807, 150092, 2030243591, 168685, 1912606987, 12970, 1929379848, 40928, 1929380104,
    151729, 1694699270, 174399, 1694569222, 73355, 1627391753, 220788, 2350391822, 220764, 2400723468, 116193, 973147147,
    23156, 1845690378, 89701, 1845693194, 229218, 1677730824, 152924, 1946357510, 117022, 755043336, 153635, 1627590416,
    88951, 1694709257, 141248, 1795362311, 151775, 1912803079, 206902, 1912610055, 204860, 1929387272, 26242, 1057161224,
    26235, 1929576455, 158802, 2952990472, 188030, 1912674321, 186405, 1728256012, 186417, 1946359818, 231495, 2399151118,
    231469, 3120571404, 116988, 973147143, 174761, 1795232516, 207358, 1845501191, 69975, 1946158342, 70414, 1677722886,
    239046, 1845635334, 238493, 1946298628, 230248, 1694508050, 222046, 1814307331, 186806, 3036878883, 186872, 3070433311,
    72451, 3187672592, 186561, 3187873804, 165246, 2969767690, 212763, 2969574666, 21998, 1912602639, 89561, 1929590283,
    198943, 1862277899, 198965, 1627396875, 242389, 1929445387, 174460, 1912673030, 217615, 3120570640, 141786, 1627590152,
    142304, 1627590408, 240516, 1694640646, 228192, 1694508037, 228952, 1862280209, 31256, 2399338518, 76706, 973080597,
    76748, 973080597, 84660, 2399351060, 70383, 1862272266, 222453, 1629757961, 222446, 1965302279, 201909, 2181045272,
    37530, 1694499083, 50685, 1845494546, 38436, 1728053521, 38453, 1845494031, 156445, 2952990476, 174689, 1812009734,
    88573, 1711486469, 23517, 1946353670, 207836, 1828723972, 25708, 1862467592, 203791, 1912610053, 115364, 1694567184,
    93891, 1929579277, 78450, 973080581, 85412, 1879257348, 161486, 2550337294, 206429, 1828723977, 150316, 1996689159,
    206453, 1996496135, 159470, 2651000584, 84398, 1946366211, 76414, 788531215, 79375, 2013399310, 89176, 2013476366,
    220193, 772809221, 15352, 3103784999, 72611, 2399143457, 111120, 3087207195, 174957, 3019969290, 226081, 2399347489,
    31349, 2147680277, 222824, 2183668232, 222810, 774382087, 222798, 2988974598, 221508, 773857796, 187209, 1946359816,
    2234, 1811939349, 2215, 1811939347, 2255, 1694498834, 197117, 2952796459, 153537, 2902658837, 153558, 2365787925,
    230739, 2348819474, 154113, 1812139790, 154127, 1812139790, 202683, 1862278406, 173540, 1912673029, 12611, 1694498837,
    214640, 1694506512, 94942, 1929579279, 198322, 1845500685, 198310, 1694505740, 145490, 1627590410, 219502, 2953585162,
    132642, 2885750043, 132723, 2885750043, 98646, 1812138767, 26397, 1694695432, 215996, 1627398415, 216026, 1694507279,
    13229, 2902458380, 178659, 1694569740, 133236, 1929383431, 26658, 1845690379, 179176, 973084169, 173497, 1929450244,
    135720, 1862274575, 208182, 1912610057, 21419, 1862270994, 25672, 1627586570, 224847, 1627595530, 178520, 3170964745,
    75447, 1845495815, 206831, 1845501194, 176243, 2919305992, 140130, 1929383432, 7331, 1862270993, 7317, 1862270990,
    22249, 2952790049, 41352, 2348810524, 41488, 2952790299, 88175, 738407707, 87993, 3187881242, 43071, 2348810520,
    30490, 2399338518, 41408, 2348810518, 30566, 3087204372, 41452, 2348810514, 30534, 2952986640, 36393, 1627390224,
    36409, 1879048463, 87965, 2349020430, 150942, 1912803083, 33683, 1946353670, 164546, 2969767698, 227926, 1677730824,
    35786, 1946157325, 208943, 2348817676, 190425, 973084947, 188477, 1694505233, 144815, 1694699276, 39429, 1845494025,
    27720, 1812135943, 133753, 1811942923, 27596, 1627586567, 52578, 1694499611, 59579, 1694565403, 52533, 1627390740,
    59534, 1627456532, 70721, 1828718092, 70733, 1946158601, 175409, 2952860428, 81858, 2969569810, 87050, 2969777170,
    228671, 1627399174, 228667, 771761156, 217305, 2952798478, 175347, 2399212298, 33773, 1812135944, 229051, 1912611848,
    175973, 1929450246, 17929, 2399141909, 75421, 973080583, 33674, 1929576451, 55649, 2147484447, 107788, 3087207197,
    107959, 2399341341, 159210, 3087208221, 107874, 2349009692, 108044, 2164460315, 166131, 1040256784, 166163, 788598544,
    29758, 2399338510, 139380, 3154120206, 159153, 3036876558, 166193, 2399211278, 186615, 3036878862, 230663, 2952799242,
    186949, 3036878862, 116508, 2449542147, 152475, 2030243592, 207780, 1627397382, 241615, 1912811524, 231549, 2399151114,
    212121, 3036683530, 206259, 1828723974, 180510, 973084175, 183131, 973084427, 218220, 1862279435, 1148, 1845493773,
    18699, 1694498826, 78798, 1795295499, 88479, 1795372555, 58817, 1912669187, 218955, 1946690051, 206089, 1962941701,
    70429, 1677722895, 228660, 1627399175, 73128, 1677723144, 37983, 1862271248, 176183, 2348880654, 177228, 1694569478,
    134608, 1711279619, 17770, 2399141927, 78441, 2030045193, 172860, 1761677832, 189487, 1912609052, 232929, 1912612124,
    189462, 1946163481, 189438, 1946163480, 8767, 1845493777, 229209, 1912611849, 161508, 2986544904, 211627, 2986351880,
    16942, 2197815323, 16896, 2197815319, 204574, 1929387276, 99787, 1694698261, 233424, 2952799540, 105536, 3036875546,
    1965, 1811939353, 100314, 2181237522, 100332, 2164460306, 26956, 1627586570, 26947, 1761804297, 121989, 536939526,
    174002, 1828786948, 198039, 688069127, 184935, 1946359828, 919, 1946157068, 12775, 1677721611, 179937, 973084170,
    1693, 1845493778, 149394, 1845694218, 137599, 872418819, 211749, 2936020242, 32740, 3204644878, 37664, 1862271243,
    163506, 2432896782, 223516, 2049974787, 166060, 1040256778, 27505, 1627586568, 152050, 1627590408, 135735, 1929383435,
    175205, 3187741450, 186963, 3087210506, 227176, 822158087, 53870, 1962935057, 132830, 1946225926, 198010, 1694702086,
    146466, 1627590407, 138897, 3137342999, 2758, 1811939346, 2776, 1811939344, 23962, 1912799239, 199482, 2969574159,
    144164, 1862471430, 151852, 1627590404, 29344, 2349006860, 149968, 1627590406, 142292, 1946357516, 94033, 1929579276,
    94057, 1929579276, 94011, 1862470411, 12373, 1811939339, 51325, 1912603406, 33557, 1996685325, 44648, 1996488973,
    44636, 1862271244, 33548, 1694695433, 133254, 1912606212, 223762, 2351964686, 223738, 2402296332, 74277, 1694500625,
    152548, 1912803077, 80758, 1845496332, 58399, 1845560336, 9043, 1811939352, 21771, 1946157072, 98041, 1795361547,
    118914, 1795230731, 26315, 1845690377, 26324, 1912799239, 75046, 788531208, 75054, 973080584, 78670, 1929513223,
    88774, 1929590279, 133027, 1929383431, 13253, 2902458381, 224450, 1812144903, 241542, 2986553090, 13764, 1627389966,
    29322, 2768437259, 207380, 2030050567, 168317, 1879052551, 178963, 1929450764, 177860, 1845564683, 179164, 973084165,
    57834, 2181038885, 97552, 1912802072, 232023, 2181047316, 97468, 1912802065, 137487, 1761611282, 68765, 1694500117,
    150074, 1627590412, 53753, 1627390731, 53743, 1627390730, 149404, 1845694217, 217010, 1728061703, 143966, 1694699276,
    132208, 973147401, 186675, 3187873815, 77815, 973080587, 77793, 1862273034, 85185, 1862480138, 177584, 973149449,
    18984, 1694498835, 95525, 1845693194, 117836, 973147144, 95306, 1929579271, 168220, 973082891, 37999, 1862271253,
    205943, 1627397381, 216695, 771760388, 53975, 3154117399, 32806, 2298675208, 50614, 1845494545, 50599, 1912603407,
    141756, 1929580042, 142761, 1761808135, 240470, 1761749511, 171641, 1946299667, 80697, 1694501389, 156712, 2869104396,
    33931, 2030239750, 8834, 1879048210, 224884, 1862476555, 8792, 1627389961, 241214, 1879190021, 205885, 2701139207,
    214318, 1627397647, 165224, 2248347404, 44740, 1845494028, 34315, 1929445385, 152809, 1795362566, 225489, 1795367686,
    160733, 2399342352, 214791, 771759629, 177464, 1862341900, 203560, 1761615113, 177424, 771822855, 133333, 3137343001,
    181696, 1946162955, 198683, 1929386765, 143581, 1694699274, 27637, 1845690373, 212584, 1761615113, 137248, 1627393558,
    137472, 1761611279, 53572, 1627390732, 53584, 1694499596, 53561, 2046821131, 238927, 1795303688, 33421, 1745027078,
    225182, 822289162, 225192, 839066378, 146023, 1812139783, 202622, 1946164490, 27186, 1778581511, 221908, 1629495815,
    166101, 1040256775, 35014, 1845494035, 166352, 1761677070, 211137, 2634030348, 212443, 2634030348, 50053, 1845494547,
    50018, 1845494546, 50036, 1912603409, 50002, 1912603408, 141807, 1845693961, 141240, 1627590152, 150783, 1627590408,
    152963, 1795362568, 142143, 1795362567, 74957, 788531218, 74940, 788531217, 78616, 1694632208, 78632, 1694632208,
    88626, 1694709264, 88642, 1694709264, 88849, 1795372555, 78357, 973080585, 78349, 973080584, 83707, 1677724168,
    85427, 1929589000, 85420, 1694707975, 38920, 2264924433, 174520, 1845564166, 240832, 1845635590, 153183, 2902658824,
    174685, 1661014788, 217105, 1728061701, 239791, 1761815048, 180187, 973084171, 180379, 973084171, 202435, 1728060681,
    142072, 1694699016, 182022, 1828722448, 25788, 1912799238, 68660, 973079814, 173528, 1627460357, 173152, 1946227465,
    243266, 1694643972, 142139, 2047020546, 22178, 2432696334, 174879, 2952860424, 208441, 1845501189, 152333, 1845694212,
    216220, 1694507274, 6922, 2030043151, 118376, 973147151, 147314, 1627590414, 224707, 1627595534, 18463, 2516582449,
    159704, 2952990480, 151306, 1946357518, 151334, 1946357518, 151284, 1912803080, 243096, 3003266824, 239586, 1946298628,
    47578, 1728053775, 47567, 1946157579, 102028, 1912802058, 54982, 1627390728, 243229, 1862416143, 83521, 2231372323,
    87621, 2231579683, 78012, 973080599, 33282, 2181234710, 85272, 2181247254, 77970, 973080597, 85232, 2969776404,
    91324, 1946356497, 91341, 1946356497, 91228, 1761807116, 116511, 1761676300, 148837, 1627590408, 220850, 2987926024,
    220835, 773333511, 220822, 2149065222, 80098, 1677724167, 80445, 1694501385, 133738, 1912606211, 137643, 1912606215,
    226644, 1946362633, 9851, 2030043151, 216348, 1694507269, 162178, 2198015750, 162184, 2181238534, 22392, 2197815340,
    151924, 1845694213, 73549, 1962936075, 235509, 1845569291, 145239, 1929580296, 147784, 1862471431, 117070, 973147145,
    116293, 973147144, 144974, 1929580296, 143368, 1946357511, 242428, 1946353671, 28793, 1946353670, 120152, 973147148,
    102318, 1694698251, 56740, 2952790812, 56692, 2181038872, 3972, 1694498833, 228710, 1862280200, 218388, 1845764611,
    206961, 1627397386, 180956, 973084423, 72087, 1946158598, 175259, 2952860426, 227275, 822158089, 235188, 2382439959,
    178887, 1862341896, 96587, 1761807122, 96605, 1761807122, 99825, 1694698260, 40693, 1845494026, 72010, 1946158608,
    234004, 2348819745, 152259, 1627590405, 150330, 3120762631, 206460, 3120569607, 157950, 3003322141, 208713, 3003129117,
    84500, 1795371270, 176631, 1795232774, 198186, 587405827, 40114, 1845494032, 136124, 1862274573, 205864, 1862278411,
    27929, 1828913157, 181786, 1694504724, 244220, 3036821260, 26366, 1946353669, 121039, 973147150, 104051, 1694698253,
    47174, 1694499349, 47195, 1795162644, 160705, 2416119564, 152457, 1812139783, 28633, 1694695429, 241324, 1946364675,
    214417, 1627397646, 224840, 1627595527, 100278, 2181237522, 72731, 3187672590, 29218, 1828913162, 26929, 2030239753,
    26938, 1627586569, 228765, 1862280207, 100890, 1912802083, 100773, 1912802073, 119557, 1912671257, 157630, 3171094286,
    229455, 1912611846, 150459, 1795362567, 24767, 1912799237, 219830, 1812996613, 864, 1811939354, 175681, 2348880652,
    85614, 1711485457, 78390, 2030045198, 88298, 738407694, 83744, 1845496333, 88285, 1845703949, 78378, 1946159116,
    85457, 1946366220, 81526, 1677724175, 220605, 773333508, 30048, 2349006860, 149607, 1946357510, 162396, 2198015752,
    162404, 2181238536, 143985, 1627590407, 223649, 1932534275, 241393, 1929587715, 70313, 3036677396, 160919, 2952990474,
    108842, 2349009694, 166375, 973147914, 143783, 1694699272, 226024, 3171099404, 77276, 2952792073, 174234, 1828786949,
    112501, 1627589396, 74560, 1694500878, 85631, 1694708238, 85645, 1694708238, 74547, 973080589, 74574, 1694500877,
    85659, 1694708237, 74535, 973080588, 78475, 973080588, 169026, 973082892, 74502, 973080587, 74513, 973080587,
    74524, 973080587, 75697, 788531211, 83804, 1627599115, 168108, 973082891, 79025, 1627523338, 83784, 1694707978,
    83794, 1627599114, 83823, 1845702922, 88875, 1627600394, 170142, 973082890, 74493, 973080585, 83815, 1711485192,
    165410, 3070430986, 167404, 2164461580, 215434, 2164334348, 209061, 2952797452, 165565, 3204648724, 227320, 2181112595,
    45073, 1929380109, 14710, 3087007776, 44708, 1912602899, 39139, 1694499087, 178016, 1946227977, 169898, 1845498120,
    173967, 1912673031, 23343, 1845690377, 230847, 2147492886, 171047, 3087012123, 233812, 3087017243, 80155, 687868420,
    81839, 687868424, 5023, 1862270995, 204710, 1862278410, 216147, 1946165508, 70975, 1929381393, 70961, 1811940878,
    71003, 1811940878, 71124, 1845495310, 70922, 1694500365, 71017, 1627391501, 72769, 1627391501, 72782, 2197816844,
    73226, 973080076, 70950, 1862272523, 70992, 1627391499, 72830, 1694500363, 116338, 973147147, 124946, 1929525259,
    145035, 1929580299, 145046, 1929580299, 162082, 1694699275, 70912, 2835351050, 72759, 1946158602, 145015, 2835549962,
    145025, 2298679050, 146677, 1677922058, 184983, 1795364874, 188547, 1711282444, 189408, 1694505228, 166385, 1761677063,
    144020, 1694699273, 177444, 1845564685, 177412, 1845564684, 178823, 1929450763, 139785, 1912606211, 88550, 1929590285,
    96734, 1929579274, 118530, 1929448458, 59982, 771818502, 141048, 1661010949, 153692, 1627590405, 170230, 1795166481,
    210833, 2952797452, 207887, 1627397383, 165288, 3070430998, 212783, 3070237974, 153081, 1812139783, 220261, 1762927107,
    30852, 3036872722, 228036, 1845502985, 228022, 1828725767, 211619, 2684361992, 110847, 3036875542, 236475, 1912678158,
    236545, 1912678157, 236508, 973154057, 54352, 1946157832, 49838, 1845494539, 49849, 1694499594, 49829, 1912603401,
    149760, 1862471429, 153191, 2365787912, 204371, 1627397382, 199132, 1912609550, 199146, 1627396878, 172515, 2952860174,
    172543, 2399212046, 133934, 2046823939, 213189, 2667584782, 208363, 2835356944, 208379, 2298486032, 161248, 2952990482,
    226364, 2952995602, 83086, 687868434, 149697, 1761808142, 149711, 1761808142, 162264, 2198015752, 41796, 3137339675,
    156587, 3036876566, 206032, 1811946761, 91507, 1761807121, 176331, 973149196, 116926, 1912671243, 165470, 2919436038,
    208198, 2550144263, 211169, 3170901260, 144697, 1929580299, 206170, 1627397385, 207289, 2667584776, 218644, 1694769672,
    142034, 1929580043, 102856, 2768440072, 102864, 2231569160, 120375, 2768309256, 120383, 2231438344, 69107, 1761608974,
    69100, 1694500103, 132145, 3087076618, 223629, 1664098824, 227545, 1845502996, 227527, 1946166290, 229163, 1946166290,
    227608, 1845502991, 227595, 1912611853, 240719, 1862412812, 240855, 1862412812, 240445, 1828858379, 227517, 1845502986,
    240550, 1862412810, 240683, 1694640650, 241120, 1812081162, 240600, 1862412809, 227509, 1912611848, 133720, 1660947971,
    172823, 1929449995, 23464, 1694695431, 79986, 1694632199, 89554, 1694709255, 218435, 1845764611, 13130, 2046820368,
    80309, 1946159630, 28763, 1946353674, 239596, 1694640387, 102956, 1912802063, 102945, 1946356491, 152930, 1946357515,
    206341, 1677729032, 102971, 1694698247, 203912, 1627397382, 19130, 1929379851, 19152, 1627389962, 32032, 1761804295,
    28521, 1677918214, 34346, 1845559302, 175937, 2197885702, 90582, 1812138771, 90566, 1812138768, 23854, 1946353671,
    82015, 1845496333, 150662, 1761808139, 143375, 1912803079, 224233, 1912808199, 137564, 1795165707, 78940, 1929513229,
    88970, 1929590285, 243139, 1862416140, 7580, 1694498830, 25877, 1929576456, 96726, 1929579272, 118515, 1929448456,
    141323, 1929580040, 184955, 1728256018, 167932, 973082888, 45287, 1811939599, 36476, 1627390216, 163100, 2181238540,
    229901, 1828725776, 218297, 1795170569, 146537, 1627590407, 211149, 3053460746, 25915, 1929576457, 167228, 1627590662,
    203741, 1845501190, 215386, 1627463430, 114657, 2969766685, 165641, 2181238544, 239465, 2181179664, 240340, 2181245456,
    200155, 2399148824, 157857, 2332233486, 175003, 3170964236, 205246, 1627397384, 27419, 1627586572, 227139, 1560355595,
    155453, 2416119566, 199354, 1694505737, 52501, 1627390727, 165629, 2734886668, 52745, 1694499594, 214905, 771759647,
    220574, 1628709383, 231711, 1912611850, 45696, 2046820614, 151358, 1879248646, 154450, 3087208207, 37737, 1929380105,
    216504, 1929388294, 34401, 2030108680, 155062, 3137539856, 171785, 1694641437, 1902, 1828716567, 237395, 1845503764,
    98619, 1929579277, 185806, 1946359819, 27894, 1946353672, 168838, 1929384202, 59195, 1912669187, 144850, 1929580298,
    162845, 1946357513, 33979, 1745027082, 50572, 1845494542, 50560, 1912603404, 67336, 1694565385, 171143, 1694503177,
    180604, 973084181, 104471, 1694698255, 146947, 1694699270, 145354, 1677922053, 173784, 1694569222, 174058, 1812009734,
    174535, 1946227462, 173402, 1812009733, 106796, 3187870509, 106926, 2399341352, 110456, 2399341350, 92076, 1694698257,
    184050, 973084433, 92093, 1963133706, 38247, 1711276310, 38235, 1694499084, 173491, 1929450246, 174624, 1946227461,
    75, 1845493786, 58, 1946157073, 40587, 1845494028, 241358, 1812147203, 242632, 1812135939, 11924, 2030043153,
    139605, 1761611281, 162108, 1946357513, 222396, 2216960520, 222382, 774119943, 142237, 1694699270, 222370, 2149851654,
    152182, 1929580293, 154902, 2952990484, 1644, 1845493773, 233694, 2952799523, 233636, 3087017245, 177249, 1862341642,
    135043, 1946160649, 174901, 3019969286, 118254, 973147153, 96074, 1694698256, 95992, 1761807113, 96001, 1694698249,
    241239, 2047027972, 165158, 2214792974, 220185, 1930437128, 26276, 1845690375, 148865, 1862471429, 187264, 1828919304,
    205393, 1627397383, 150971, 1694699270, 44567, 3036676369, 20284, 1946157076, 20319, 1845493778, 20304, 1946157071,
    185452, 1694701580, 206148, 1929387272, 141607, 1677921804, 179144, 973084167, 234556, 1761682970, 54089, 1761608458,
    168942, 1694503178, 168934, 973082888, 227018, 687940362, 243416, 1627535117, 243404, 2181183244, 243868, 3171039001,
    162652, 1979911943, 212547, 1979718919, 9389, 1828716559, 217920, 2969575694, 202255, 1795169543, 164990, 2181238548,
    165050, 2885881616, 206662, 1694506246, 152688, 1728253701, 208508, 1979718919, 74975, 788531204, 174205, 1627460357,
    131151, 1929448718, 107612, 3036875553, 107517, 3036875551, 107432, 3036875547, 186652, 3036878871, 115689, 3036744458,
    26983, 1778581511, 36635, 1929380118, 5606, 1929379861, 220135, 2182095376, 241391, 1963142146, 80337, 1694501395,
    86399, 1694708755, 80356, 1862273552, 86390, 1946366985, 163052, 2969767692, 792, 1845493778, 34543, 1929380111,
    173003, 1694568975, 37134, 1627390216, 68944, 1862272262, 243391, 2181183238, 243684, 1627535110, 243679, 1812084485,
    158605, 2583891739, 151457, 1845694211, 188585, 1694505240, 3279, 1929379865, 3258, 1694498837, 6455, 1627389971,
    10037, 1694498833, 98982, 3154316048, 98998, 3137538832, 119027, 3154185232, 119043, 3137408016, 10387, 2566914063,
    119078, 973147151, 119093, 973147151, 34041, 671154190, 99014, 1778584334, 99028, 1778584334, 241756, 1778450446,
    98956, 1694698253, 98969, 1694698253, 119001, 1694567437, 119014, 1694567437, 24141, 1929576460, 119066, 1862339596,
    24153, 1694695435, 98934, 3154316043, 98945, 3137538827, 118979, 3154185227, 118990, 3137408011, 34082, 671154186,
    149366, 1912803082, 225009, 1912808202, 24164, 1912799241, 25402, 1761804296, 25410, 1862467592, 25418, 1627586568,
    33495, 1929576456, 147180, 1761808136, 147188, 1862471432, 224798, 1862476552, 33503, 1946353671, 239784, 1946364423,
    144926, 1694699272, 28696, 1946353671, 143306, 1845694215, 238526, 1845635335, 143000, 1728253703, 224186, 1728258823,
    158062, 3036876566, 241436, 1946364932, 124, 1694498825, 199123, 1929386761, 153726, 2030243592, 225616, 1812144903,
    102308, 1845693194, 120142, 1845562378, 138172, 1979715076, 174505, 1845564164, 240067, 2365794821, 162099, 1694699273,
    24687, 1694695432, 204098, 1862278406, 50919, 1845494541, 50908, 1912603403, 76928, 973080593, 79679, 2181171472,
    84832, 2181247248, 238897, 1946298629, 59234, 973145095, 162487, 1694699271, 43477, 3036676372, 6262, 1862271001,
    6239, 1862270999, 6219, 1862270996, 4343, 1845493779, 6201, 1862270994, 118198, 1946225682, 21607, 1862270992,
    96112, 1694698253, 118185, 1694567437, 118216, 973147144, 25318, 1627586567, 20148, 2969567265, 113376, 2969766689,
    124476, 3204516892, 44390, 2181038362, 113181, 2181237527, 124356, 2181106711, 113250, 2969766677, 113313, 3070429973,
    124425, 2382433297, 124560, 973147147, 32534, 3036872714, 167850, 1946357764, 219885, 1846551045, 10182, 1627389973,
    141635, 1996688901, 203511, 1929387275, 188837, 973084940, 80916, 687868423, 69959, 1761608976, 68883, 1761608975,
    96449, 1627589387, 76274, 973080583, 167940, 973082887, 179169, 973084167, 161432, 2936213274, 16500, 3036676121,
    16550, 2432696345, 31224, 2952986640, 189526, 1761614096, 81883, 1761610255, 76263, 973080587, 169967, 973082891,
    172941, 1929450008, 154186, 1761808140, 40917, 1694499083, 4927, 1929379859, 99368, 2265123609, 240867, 2181179926,
    149513, 1728253704, 202995, 1728060680, 102149, 1912802063, 119994, 1912671247, 140742, 1761674253, 71192, 1694500367,
    71179, 1811940877, 71217, 1862272525, 71169, 1862272522, 71207, 1627391498, 239556, 1812080899, 1602, 1845493773,
    77918, 973080588, 177486, 1845564684, 77907, 1862273035, 85206, 1862480139, 149413, 2030243590, 48918, 2986345005,
    95891, 1694698254, 87948, 1946367242, 200744, 1728060428, 78792, 1795295494, 88462, 1795372550, 136546, 2298482182,
    120294, 973147143, 204665, 1929387271, 155038, 2936213272, 58228, 1711276815, 52857, 1694499596, 80190, 1929382410,
    199625, 1677728520, 142174, 1745030923, 152575, 1778585350, 150867, 1912803082, 152098, 1828916998, 231101, 2147492882,
    220658, 1847075335, 23865, 2013462529, 33477, 1694695433, 37217, 1862271256, 37195, 1862271254, 110707, 3036875548,
    110791, 2516781852, 141699, 1929580043, 43913, 1694499080, 225517, 1694704391, 29728, 2382561288, 9034, 1845493769,
    179678, 973084171, 180390, 973084170, 179620, 973084169, 11705, 1627389960, 169066, 973082888, 223320, 1697391113,
    204292, 1845501189, 122856, 3036744739, 121497, 3036744737, 43240, 2952790301, 88071, 3187881242, 104975, 3036875545,
    115699, 3036744473, 115749, 3053521689, 121143, 3036744729, 122724, 3053521945, 43143, 2348810520, 31660, 2399338518,
    43189, 2399142166, 22282, 2164260885, 41861, 2164261141, 104849, 2432895765, 104912, 3036875541, 121218, 2432764949,
    121281, 3036744725, 109488, 3036875539, 111543, 2952989459, 121440, 2952858643, 122799, 3036744723, 109412, 2986543889,
    121389, 2986413073, 121344, 973147151, 3000, 1694498830, 4811, 1627389966, 7690, 1627389966, 156908, 2416119566,
    156950, 2550337294, 8309, 1627389972, 3479, 1694498833, 5432, 1694498833, 34214, 1694564363, 55000, 1627390731,
    239905, 1694706187, 240301, 1694706187, 242292, 1694564363, 34183, 2835415050, 34193, 1677787146, 54990, 1627390730,
    239766, 2835556874, 239825, 1677928970, 57526, 1946157833, 163588, 2349010708, 175175, 3187741450, 185745, 1912805387,
    145590, 1862471430, 152327, 1912803078, 162440, 1963134726, 149963, 1912803077, 57982, 2969568026, 57932, 2181038872,
    68052, 3070297110, 216656, 1627398412, 99232, 2265123599, 99247, 2248346383, 70783, 1694500366, 70797, 2684356110,
    70772, 1912604171, 59674, 1862337549, 90960, 1946356502, 116151, 973147153, 89807, 1946356496, 82466, 3087010331,
    185886, 1845696529, 146490, 1929580294, 77709, 973080587, 31840, 3187867658, 85164, 3187880202, 161990, 3187871498,
    190657, 2399148325, 108485, 2986543905, 108584, 2986543905, 190809, 2952796449, 105452, 3036875548, 108683, 839060246,
    108098, 2399341333, 108749, 3087207189, 159391, 2399342357, 125065, 3087153166, 159268, 3087208206, 239139, 3087149326,
    240104, 3087215118, 151451, 1745030918, 144725, 1694699281, 149107, 1845694218, 243656, 1845638918, 243662, 1845638918,
    145400, 1694699286, 220054, 2182095368, 220039, 772809223, 220026, 2517639686, 205546, 1979718916, 31470, 2399338512,
    28421, 1845690372, 221828, 2183143954, 54294, 1912603407, 54615, 1912603407, 241505, 3120770054, 144790, 2835549959,
    228062, 1912611848, 162748, 1627590407, 211287, 2415926538, 96918, 1929579277, 138235, 2046823946, 138228, 2030046727,
    217100, 771760389, 142134, 1661144579, 198178, 1677924867, 229614, 3154125834, 141850, 3154316807, 33184, 2969763858,
    243250, 1627535112, 33631, 1879244804, 53776, 1627390733, 53764, 1627390732, 150065, 2030243593, 150057, 1845694216,
    225093, 1845699336, 78595, 973080582, 177234, 1845564421, 142385, 1828916996, 164720, 2734886668, 145309, 1929580298,
    145809, 1929580296, 145802, 1627590407, 224538, 1627595527, 238751, 1627531527, 9573, 1694498848, 9605, 1694498845,
    214361, 1627397653, 38368, 1946157327, 118860, 973147148, 98000, 1912802059, 241732, 1912668171, 133641, 1627393539,
    118363, 973147149, 147302, 1627590412, 224721, 1627595532, 219842, 1695556102, 241479, 3171101702, 219806, 1812996613,
    25336, 1761804292, 219797, 772547076, 217771, 2952798476, 186721, 3187873817, 143569, 1694699270, 208531, 1627397392,
    166951, 1929580552, 146126, 1627590409, 146135, 1627590409, 28830, 1946353672, 72467, 3187672592, 23451, 1728249860,
    109626, 3053652759, 123042, 3053521943, 198954, 1862277899, 198976, 1627396875, 217631, 3120570640, 169477, 1862275349,
    5516, 1912602641, 5533, 1912602640, 5549, 1912602638, 8404, 1862270989, 59650, 1694565389, 58928, 1694565388,
    59314, 1694565388, 58940, 973145099, 59663, 973145099, 148444, 1929580299, 65882, 973145098, 144243, 1929580298,
    145883, 1929580298, 148434, 1828917002, 224927, 1828922122, 227060, 536945418, 143150, 1694699273, 145874, 1694699273,
    150106, 3154317065, 150115, 3137539849, 224095, 1694704393, 224515, 1694704393, 225076, 3154322185, 162551, 1778585352,
    226598, 1778590472, 139670, 1979715085, 187817, 1862342674, 185602, 1862473737, 242551, 1929576457, 162312, 2181238535,
    203569, 1929387270, 157534, 3137539852, 37952, 1929380105, 178060, 1744901387, 202450, 1845501190, 1990, 1811939346,
    156457, 2952990476, 8984, 1677721608, 110382, 2550336292, 176432, 973149190, 146267, 1845694215, 116414, 1694567438,
    211225, 2952797452, 187568, 1845565469, 184831, 1694701596, 184859, 1694701594, 184787, 1694701590, 184809, 1845696534,
    25060, 1912799238, 25561, 1761804293, 168352, 1845498133, 215404, 973152011, 212693, 1761615113, 137270, 1929383437,
    116108, 1912671241, 58431, 1845560335, 102814, 2768440074, 120329, 2768309258, 202984, 1946164486, 52033, 1627390728,
    218056, 3204456718, 220241, 3138396682, 150801, 1627590406, 216987, 1845502212, 43979, 1929380110, 45187, 1744830735,
    15391, 3103784999, 72644, 2399143457, 111147, 3087207195, 220198, 772809221, 31963, 2198011910, 163196, 2969767698,
    222832, 2183668232, 222817, 774382087, 222804, 2988974598, 74863, 973080587, 78835, 1946290442, 83947, 1946366218,
    86331, 1946366730, 143817, 1929580296, 143825, 1694699271, 1492, 1845493782, 132883, 1694567694, 218381, 1912873479,
    40306, 1979711760, 198296, 1845500686, 198283, 1694505741, 34827, 1946157322, 219512, 2953585162, 86154, 1694708233,
    229518, 2969576457, 75316, 973080584, 211429, 2650807562, 33752, 1929576453, 197844, 2181044520, 197771, 2181044513,
    132669, 2885750043, 132750, 2885750043, 217982, 3070238990, 21853, 2046820380, 18674, 1694498830, 89510, 1627600388,
    38269, 1711276304, 216011, 1627398415, 216041, 1694507279, 216056, 1694507279, 23107, 1946353674, 207494, 1795169544,
    157801, 2600668946, 203192, 1929387270, 218968, 1946690054, 218978, 1644700164, 81504, 1862273546, 199789, 3003128592,
    23825, 1845690377, 206950, 1627397387, 162456, 1946357516, 19958, 2181038101, 164652, 2734886670, 59383, 1912669197,
    243270, 1694643973, 203204, 1694506252, 150005, 1761808134, 22221, 2348810268, 41380, 2348810524, 41515, 2952790299,
    88202, 738407707, 88019, 3187881242, 43095, 2348810520, 30512, 2399338518, 41430, 2348810518, 30586, 3087204372,
    41470, 2348810514, 30550, 2952986640, 87979, 2349020430, 205791, 1627397388, 58216, 1912603404, 10840, 2667577365,
    10821, 2667577363, 20770, 1912602642, 198530, 1694505739, 23403, 1795358728, 79962, 1795295496, 89530, 1795372552,
    24772, 1912799238, 25811, 1627586565, 234773, 1627465233, 150922, 1912803082, 158136, 3137539848, 229943, 1912611848,
    174441, 1946227463, 48542, 3036676646, 114541, 2432895773, 114628, 2349009693, 163860, 2634223380, 143110, 2030243589,
    224090, 2030248709, 49558, 1627390485, 76641, 973080585, 59440, 1761674248, 28847, 1946353670, 241429, 1845701635,
    52049, 1627390728, 224561, 1627595528, 173407, 1694569223, 217877, 1761616136, 175043, 3170964234, 216079, 1795170563,
    165815, 1677922053, 35479, 1929380108, 217319, 2952798478, 242695, 536940035, 207734, 1627397383, 74247, 1912604431,
    168654, 973082890, 238665, 1929521417, 220487, 2182357514, 146365, 1694699269, 243048, 1929525005, 35923, 1929380121,
    35948, 1929380119, 24311, 1929576470, 78533, 973080584, 134611, 1694502408, 238862, 1627531527, 213321, 2634030358,
    228383, 771761157, 201346, 2902465547, 165737, 2432896792, 136172, 1694502420, 238792, 1862412554, 221384, 773595657,
    238606, 1845635337, 180413, 973084170, 25775, 1912799237, 143870, 1694699274, 58915, 1912669197, 95625, 1862470414,
    148360, 1929580309, 183142, 973084427, 151087, 1828916999, 137545, 1946160649, 108227, 2550336289, 99089, 1694698257,
    119158, 973147147, 47936, 2952790557, 47994, 2986344987, 56490, 3087008535, 121828, 973147159, 88135, 738407700,
    77124, 3187673107, 84976, 3187880211, 88097, 3187881235, 121764, 2499873810, 66938, 973145103, 57248, 2952790798,
    236658, 2483103502, 66144, 973145101, 66912, 973145101, 236686, 755050252, 66122, 973145099, 56470, 2147484426,
    66170, 2147550218, 238516, 1946298634, 146544, 1627590414, 199607, 1979718409, 23539, 1694695433, 140205, 1811942931,
    91045, 1812138770, 152734, 1644367625, 112521, 1761807115, 50750, 1845494540, 51169, 1929380620, 54495, 1912603404,
    51158, 1694499595, 141096, 973145099, 166781, 1694699531, 50740, 1946157834, 238599, 1812080903, 78932, 1912736008,
    88923, 1912813064, 141555, 1946357255, 219877, 1930437123, 180480, 973084175, 125520, 1929448715, 100384, 2030242574,
    242245, 3070296082, 32140, 1946353673, 150768, 1946357511, 136112, 1862274572, 218655, 772022788, 209043, 2583698706,
    16969, 2197815323, 16919, 2197815319, 26673, 1929576456, 44340, 3103785241, 31390, 2399338516, 159067, 2181238546,
    198350, 1845500690, 140224, 1929383439, 242326, 1812004875, 179323, 973084176, 138210, 1929383442, 172716, 1694568970,
    140331, 1929383427, 198208, 1929583107, 39320, 1879048466, 207529, 1795169544, 132544, 1694567694, 232223, 771761156,
    175215, 3187741450, 186973, 3087210506, 91618, 1761807123, 91567, 1912802061, 13778, 1962934288, 13643, 1962934287,
    28971, 1946353673, 117844, 973147145, 45044, 1862271255, 173028, 973148678, 172436, 1627460101, 172490, 1862341125,
    221580, 773857796, 164184, 2734886676, 163036, 2298679056, 144360, 1845694221, 144170, 1862471430, 24828, 1929576453,
    25398, 1862467588, 9131, 1929379855, 213947, 1929387535, 9437, 1778384910, 213933, 1694506510, 98030, 1912802059,
    118896, 1912671243, 98020, 1795361546, 118886, 1795230730, 118053, 1761676297, 29356, 2349006860, 221982, 1696866825,
    150953, 1828916998, 174418, 1828786950, 76088, 973080584, 169769, 973082888, 84432, 1627599111, 133633, 2499808776,
    144955, 1929580295, 144968, 1862471430, 223776, 2351964686, 223750, 2402296332, 150410, 1845694216, 185006, 1929582600,
    206529, 1845501192, 185480, 1694701576, 241528, 2684563202, 201200, 1761614867, 161472, 3087208206, 202673, 1845501194,
    209461, 3120569618, 213269, 2432703754, 198427, 1728060175, 241544, 2449682178, 205518, 1761615110, 206385, 1929387270,
    144556, 1929580293, 202739, 1929387269, 154198, 1845694216, 182515, 2902464276, 37436, 1862271249, 66073, 1694565383,
    26990, 1778581509, 58825, 973145095, 211593, 2617253138, 8364, 1862270989, 33393, 1946353669, 73964, 2197817109,
    69309, 1946158344, 220675, 1628971527, 57871, 2181038885, 232043, 2181047316, 142389, 1912803079, 212475, 1627397387,
    152757, 1912803078, 175926, 2566984453, 216553, 2030051587, 239421, 1627531528, 221094, 1864114693, 205721, 1627397384,
    152206, 1694699273, 202276, 1845501192, 47427, 1845494293, 65851, 1694565385, 177350, 1627460614, 109965, 2516781842,
    71914, 1694500362, 223044, 1982603779, 201635, 3087014953, 47092, 1694499350, 228561, 1862280201, 228570, 1627399177,
    162255, 1694699273, 208131, 1728060679, 93329, 1929579284, 93349, 1929579284, 82287, 1795164689, 87194, 1795372049,
    82273, 1862273550, 87180, 1862480910, 223951, 774906375, 223939, 3123716614, 240477, 1912744457, 222732, 774382087,
    222720, 2183668230, 50655, 1845494541, 203351, 1694506249, 174530, 1812009733, 222214, 2351178256, 222186, 2401509902,
    150601, 1627590411, 94801, 1912802066, 117591, 1912671250, 94836, 1912802063, 143607, 1845694220, 5769, 1694498824,
    23499, 1912799241, 138611, 2952793633, 138488, 2399145499, 138926, 872418831, 154411, 2399342348, 205443, 1627397383,
    147040, 1862471430, 40715, 1929380104, 36989, 1912602900, 36972, 1694499089, 230213, 1627399178, 230197, 1811948552,
    200203, 2399148824, 227467, 1845502991, 227454, 1912611853, 44012, 1761607946, 205012, 1811946760, 166108, 1040256775,
    46103, 1828716827, 136466, 1862274579, 136450, 1862274576, 211887, 2936020238, 197384, 2533366052, 43286, 2952790289,
    75233, 973080591, 75248, 1929381902, 84070, 1929589006, 75220, 1862273037, 84043, 1862480141, 75262, 973080585,
    234187, 1845569039, 10369, 1694498834, 171318, 973082893, 81760, 687868426, 221471, 3088851462, 15430, 3103784999,
    42663, 3154116887, 104734, 2030242579, 156511, 3187871506, 142529, 1694699275, 239024, 1946298630, 149002, 1929580298,
    28337, 1778581507, 174887, 2952860424, 151856, 1627590407, 217501, 771760389, 143999, 1929580296, 143992, 1694699271,
    166864, 1694699527, 39915, 1912602899, 115229, 1912802064, 208436, 1845501189, 179271, 973084171, 229797, 1694508043,
    164850, 2533560084, 232317, 1845503247, 136797, 1811942924, 25286, 1862467591, 137319, 2030046739, 238940, 1795303688,
    182242, 1845499676, 120750, 1694567437, 200458, 3036683024, 47353, 2046820885, 22485, 1694498829, 149497, 1828917001,
    203285, 1845501193, 206199, 1828723977, 144610, 1627590406, 15049, 2382364699, 122489, 973147153, 29538, 2349006862,
    177303, 3120632849, 134922, 1862274569, 5109, 1845493774, 5717, 3120562188, 199647, 1694505739, 22592, 2197815340,
    165200, 2885881612, 75693, 788531204, 185360, 1694701579, 223816, 3023053320, 223802, 774906375, 223790, 2200969734,
    76589, 788531205, 79417, 1795295492, 89213, 1795372548, 56768, 2952790812, 56716, 2181038872, 206251, 1845501192,
    38328, 1795162390, 187748, 1845565452, 187793, 1862342667, 207963, 1728060683, 221126, 1696342537, 221144, 1662788105,
    220682, 1847075335, 66106, 1912669194, 124638, 3036744721, 124823, 973147153, 114860, 1929579280, 114876, 1929579279,
    124808, 1694567439, 132842, 1929448718, 114903, 1929579277, 114891, 1929579276, 124800, 973147144, 115891, 1677789959,
    14544, 2197815329, 29484, 2349006868, 141172, 1728253452, 239549, 1946298627, 235211, 2382439959, 178550, 2231440661,
    178592, 2231440661, 157672, 3036876575, 177188, 1694569478, 32992, 2181234710, 32954, 2919432208, 26337, 1845690376,
    241417, 654519298, 230281, 2181047314, 81779, 1694501381, 93553, 1644366611, 44478, 2181038372, 45131, 2046820615,
    78906, 1627523333, 88902, 1627600389, 40650, 1728053515, 28527, 1677918215, 187027, 3187873804, 22513, 1946157065,
    101760, 1963133733, 101797, 1963133733, 189717, 1912609050, 189762, 1795168532, 189743, 1795168531, 233068, 2046829841,
    233052, 2046829840, 23508, 1677918217, 163160, 3070430988, 104501, 1694698251, 104195, 2030242582, 104217, 2030242582,
    104153, 2030242581, 104174, 2030242581, 104127, 2902657805, 104140, 2365786893, 28638, 1694695429, 206524, 1946164485,
    72745, 3187672590, 77588, 973080593, 171181, 973082891, 74916, 973080584, 83957, 1694707975, 157644, 3171094286,
    198732, 1929386773, 131902, 1677790473, 118484, 1761676297, 68363, 1828717835, 75412, 973080585, 74924, 973080584,
    83964, 1694707975, 168578, 1694503175, 36455, 1627390221, 36444, 1929380107, 175693, 2348880652, 207510, 1929387268,
    148919, 1929580309, 52369, 1862271758, 52350, 1694499593, 12497, 1694498833, 39855, 1845494029, 203766, 1912610053,
    161584, 2986544908, 149858, 1946357510, 142565, 1627590405, 75039, 1627392007, 158491, 2952990476, 70333, 3036677396,
    179531, 973084173, 168952, 1845498124, 67345, 1694565387, 169748, 973082891, 150627, 1627590407, 34513, 1845494034,
    1116, 1845493777, 142312, 1929580299, 28876, 1627586576, 104534, 2030242575, 186523, 2030245900, 239124, 1929521415,
    201187, 1627397125, 28960, 1946353675, 167275, 2399342601, 215672, 2399215625, 134499, 1677725187, 134188, 1946160655,
    226036, 3171099404, 145287, 1862471431, 153286, 1627590406, 145127, 1929580302, 145141, 1929580302, 169574, 1728057609,
    210801, 2415926540, 161574, 2416119562, 211677, 2415926538, 165420, 3070430986, 222664, 2401772046, 222692, 2351440398,
    198663, 1845500682, 169906, 1845498120, 98323, 1845693194, 12405, 1677721612, 230869, 2147492886, 234527, 2818647558,
    171074, 3087012123, 233839, 3087017243, 149658, 1627590407, 143978, 1627590407, 163760, 3070430996, 150585, 1627590405,
    109178, 2181237535, 109103, 2181237529, 213904, 1694506509, 151019, 1694699278, 189828, 771758346, 209713, 2466258192,
    92124, 1963133716, 239339, 3120703758, 176889, 973149197, 239247, 3087149322, 220944, 3172475400, 221368, 3139183112,
    173424, 1946227463, 153974, 1862471428, 208288, 1862278404, 168733, 973082896, 11637, 1845493771, 146069, 1929580295,
    164046, 2432896788, 26292, 1845690375, 221558, 1931485704, 53081, 1862271755, 53092, 1627390731, 145121, 1946357510,
    179978, 973084167, 173034, 822153735, 90094, 1946356495, 133304, 2701135368, 199757, 1694505743, 30870, 3036872722,
    159642, 2500005642, 228045, 1845502985, 69333, 1862272263, 228029, 1828725767, 216380, 1929388294, 213063, 2734693648,
    190134, 1761614107, 190188, 1845500186, 233255, 1811948825, 13570, 1694498835, 199322, 1946163983, 233225, 1811948815,
    32327, 1946353674, 110869, 3036875542, 139051, 2399145501, 138308, 2030046734, 230521, 2147492884, 113898, 2919435036,
    115821, 3204516619, 162559, 1761808141, 162572, 1761808141, 226631, 1694704397, 33439, 1979908100, 203179, 1694506248,
    242519, 1845690374, 175087, 2181108496, 37826, 1862271252, 205892, 2164268295, 135927, 1912606218, 202323, 2046827784,
    28268, 1979908106, 68166, 973145096, 95123, 1845693196, 95135, 1845693196, 117273, 1845562380, 117285, 1845562380,
    237366, 1929455373, 202729, 1728060682, 103582, 1946356508, 103610, 1946356508, 103638, 1946356503, 103661, 1946356503,
    120793, 973147159, 120816, 973147159, 103538, 1946356502, 103560, 1946356502, 37746, 1627390217, 179134, 973084170,
    139446, 3137342988, 134702, 1845497356, 206655, 1694506247, 40826, 1912602888, 144528, 1694699278, 58772, 1946223627,
    101715, 1845693206, 101694, 1845693205, 119793, 2969635858, 11210, 1761607696, 22049, 2969567247, 119763, 2969635855,
    233124, 2969576719, 186223, 1761810446, 186237, 1761810446, 15076, 2348810275, 138005, 1962937870, 132936, 973147402,
    131654, 1912671497, 135798, 1694502404, 236447, 1845569293, 243205, 1862416141, 243120, 1862416136, 202558, 2046827780,
    132155, 3087076618, 152982, 1979911947, 205975, 1811946760, 19578, 2231369765, 103169, 1912802061, 103159, 1946356490,
    153159, 1946357514, 100398, 1627589386, 207108, 2667584777, 41823, 1828716819, 31486, 2986541074, 225636, 2986550034,
    120464, 973147141, 142056, 1912802825, 131850, 1845562630, 138445, 1962937861, 173231, 2046890757, 174515, 1929450245,
    198189, 587405829, 71714, 771753479, 3907, 1694498849, 4076, 1962934286, 163322, 2181238540, 18635, 1811939343,
    18650, 1795162125, 19141, 1929379851, 19162, 1627389962, 31911, 2198011912, 78321, 2030045192, 85569, 2030252552,
    32039, 1761804295, 241461, 1946364930, 138779, 2952793635, 8437, 1627389970, 37936, 1929380112, 37927, 1627390217,
    24237, 1694695434, 234705, 1694574090, 219751, 772547078, 109545, 3053652763, 122961, 3053521947, 39534, 1845494038,
    123111, 973147153, 212903, 2181045514, 142000, 1627590150, 174389, 1694569221, 151524, 1761808143, 139716, 1811942930,
    153391, 1627590415, 239413, 1812080904, 158188, 2147684117, 20580, 1929379853, 114686, 2969766685, 165657, 2181238544,
    239481, 2181179664, 240356, 2181245456, 189598, 1761614104, 163520, 2969767696, 41674, 1828716815, 146904, 1694699275,
    142282, 1845694218, 143591, 1912803082, 163358, 3204648730, 54309, 1946157844, 229697, 1912611855, 152125, 1929580295,
    200179, 2399148824, 205457, 1862278419, 122629, 3036744729, 153496, 2902658826, 153506, 2365787914, 237168, 3070306091,
    113583, 2181237537, 113718, 2969766683, 113500, 2969766681, 235389, 3036751379, 124608, 973147151, 113663, 2885880590,
    180794, 1946162965, 180763, 1929385745, 180780, 1845499662, 210753, 2449480968, 173606, 1862341382, 218152, 2432704775,
    241406, 1929587715, 218496, 772022788, 157909, 2416119564, 208701, 2415926540, 226992, 1912808201, 199497, 1694505734,
    187423, 3070433292, 145335, 1929580298, 145327, 1812139784, 45702, 2046820614, 239089, 1795303686, 174345, 2969637636,
    243088, 3003266824, 203187, 1845501189, 243061, 1862416132, 177890, 1845564677, 177904, 1677792517, 155078, 3137539856,
    185629, 1761810439, 79060, 1862404368, 141478, 1627590154, 12267, 1677721618, 8697, 1912602635, 75165, 973080583,
    177736, 1828787470, 18837, 1946157071, 218464, 2214863368, 170509, 973082899, 170475, 973082897, 116498, 1694567434,
    211303, 2617253126, 185671, 1862473737, 47685, 1627390489, 151832, 1963134730, 151842, 1963134730, 174019, 1929450246,
    151189, 2952990485, 151153, 2952990482, 151225, 2952990482, 151131, 1828916999, 5924, 1862270994, 5908, 1862270992,
    5942, 1694498831, 147436, 1761808137, 171607, 973148423, 225623, 822289158, 177783, 604050693, 206079, 1761615109,
    202885, 1627397380, 197350, 973084945, 72579, 3187672592, 58984, 1912669194, 228223, 1694508042, 89823, 1677921037,
    10203, 1761607701, 10224, 1929379856, 141816, 1627590152, 149619, 1627590408, 208427, 1694506249, 118421, 1761676297,
    206609, 2214599942, 206615, 2197822726, 9490, 1946157071, 217511, 771760389, 45725, 1929380110, 85348, 2919444744,
    177083, 2919306248, 7264, 1862271001, 80273, 1694501388, 207471, 2952797451, 94169, 1862470418, 185407, 1694701586,
    94135, 1862470417, 94081, 1862470414, 94109, 1862470413, 115551, 1929448199, 131976, 1677790474, 149282, 2047020808,
    162480, 2047020807, 65827, 973145097, 233729, 2952799523, 233665, 3087017245, 212599, 1627397383, 78668, 1879181570,
    88764, 1879258626, 133049, 1879051778, 165172, 2214792974, 219894, 2400199180, 219918, 2349867532, 239069, 1946298627,
    37375, 1761607943, 206926, 1627397381, 26726, 1845690377, 24580, 1912799239, 145474, 1627590408, 208669, 1828723978,
    208679, 1828723978, 206410, 1828723977, 207622, 1845501191, 41204, 1879048468, 151801, 1694699267, 24562, 1912799239,
    67778, 3170960413, 67836, 3170960413, 164810, 3070430996, 226772, 3070436116, 201281, 1677728773, 137959, 771755524,
    209583, 2583698710, 210583, 2533367062, 120719, 1694567433, 137129, 1845497363, 229226, 1912611852, 217934, 2969575694,
    154612, 3087208202, 208596, 1627397384, 78926, 1879181574, 88917, 1879258630, 165010, 2181238548, 165066, 2885881616,
    148557, 1862471431, 224439, 1862476555, 234819, 1828791810, 149263, 1795362566, 149146, 1778585356, 82564, 2952792586,
    150028, 2164461322, 179462, 973084174, 80151, 687868420, 30642, 3087204362, 153199, 1979911941, 33937, 1929576458,
    243916, 2952935195, 157270, 2399342362, 157348, 3036876570, 225972, 3036881690, 243893, 3171038999, 39215, 1879048459,
    100350, 1879247627, 139127, 2181041682, 152509, 1828917001, 202864, 1828723977, 163064, 2969767692, 204992, 1845501194,
    205002, 1845501194, 206179, 1828723978, 206189, 1828723978, 202941, 1828723977, 242771, 1912747783, 151370, 1627590407,
    174674, 1862341382, 158084, 3036876566, 12098, 1845493777, 218395, 772022789, 239835, 1862478341, 52449, 1694499606,
    228865, 1694508041, 230317, 2147492893, 230375, 2147492878, 150656, 1627590406, 164136, 2432896776, 223226, 2955682322,
    223262, 3022791184, 78589, 973080582, 4269, 1811939357, 7241, 1862270999, 4250, 1862270995, 74825, 973080583,
    167968, 973082887, 227830, 1845502985, 228810, 1694508040, 227823, 1912611847, 239008, 1845635337, 239017, 1728194823,
    167121, 1728253957, 215369, 1728126725, 43497, 3036676372, 80890, 687868427, 104023, 1963133711, 91153, 1862470408,
    142369, 1912803079, 96623, 3103984398, 96637, 2567113486, 177194, 973149191, 68507, 1845495059, 183487, 1946162959,
    202970, 1677729030, 20181, 2969567265, 113409, 2969766689, 124504, 3204516892, 44416, 2181038362, 113204, 2181237527,
    124379, 2181106711, 113271, 2969766677, 113334, 3070429973, 124442, 2382433297, 124571, 973147147, 32544, 3036872714,
    150890, 2969767694, 243163, 1862416140, 154370, 2500005643, 42593, 2952790304, 202378, 1946164489, 179234, 973084174,
    179248, 1912608269, 168602, 1845498124, 77237, 973080589, 162854, 2198015756, 162866, 2181238540, 144878, 1694699275,
    146597, 1627590411, 133298, 1946160643, 174569, 1812009732, 144647, 1694699278, 33350, 2885877774, 226948, 2885886734,
    132864, 1912671499, 209761, 2348817676, 28589, 1912799241, 16525, 3036676121, 16575, 2432696345, 31240, 2952986640,
    173657, 1862341382, 134126, 1946160660, 134146, 1946160660, 142951, 1728253703, 202007, 1728060679, 207046, 2952797448,
    240653, 1627531786, 228991, 1862280200, 228999, 1627399176, 231983, 2181047316, 174734, 2902528776, 227039, 822158087,
    174163, 2214662918, 35744, 1845494029, 95653, 1694698251, 95701, 1862470411, 118036, 1694567435, 147242, 1694699272,
    177180, 973149192, 177173, 1929450503, 90946, 1728252686, 158869, 3087208213, 161785, 2399342357, 158828, 2349010698,
    220467, 2232689162, 48963, 2986345005, 172145, 1812081946, 34352, 1845559303, 21303, 1677721613, 15146, 3087007783,
    18030, 3036676125, 16408, 3036676119, 16454, 2432696343, 17988, 3036676117, 175581, 2348880660, 30016, 2349006864,
    175877, 3120632592, 150352, 1996689160, 206482, 1996496136, 142185, 1745030923, 185256, 1711478791, 68950, 973079813,
    176744, 973149189, 173719, 1627460356, 231119, 2147492882, 161656, 2516782864, 224007, 3090162192, 216396, 1761616136,
    123162, 973147157, 29736, 2382561288, 96337, 1694698254, 147617, 1694699278, 154174, 1761808140, 197973, 688069126,
    198181, 688069125, 16760, 3036676141, 29656, 2349006862, 69507, 3087009053, 69781, 2533360925, 72393, 2399143453,
    72677, 2399143451, 69583, 2399143193, 17155, 2952790041, 69679, 3187672338, 68323, 1828717841, 70474, 973079819,
    68898, 1627391242, 149328, 1929580300, 104512, 1694698251, 132025, 1627458823, 242672, 1761807875, 137075, 1912606217,
    138591, 3137342996, 26824, 2047016966, 52073, 1912603398, 216830, 1795170568, 21034, 1946157075, 35075, 1929380113,
    35122, 1845494032, 11041, 1627389964, 73610, 1694500620, 73622, 1694500620, 206940, 1879055626, 49376, 2969567785,
    55254, 771752713, 82493, 3087010331, 203453, 1694506255, 203468, 1694506255, 190694, 2399148325, 108518, 2986543905,
    108617, 2986543905, 190842, 2952796449, 105480, 3036875548, 108705, 839060246, 208851, 3120569622, 108119, 2399341333,
    108770, 3087207189, 159412, 2399342357, 125079, 3087153166, 159282, 3087208206, 239153, 3087149326, 240118, 3087215118,
    160282, 2265124641, 213009, 2432703758, 234807, 2969642508, 244170, 3036821256, 210685, 2348817684, 152676, 1979911943,
    28425, 1845690372, 81360, 1627392528, 86864, 1627599888, 205737, 1929387278, 205751, 1929387278, 216845, 1627398406,
    241511, 3120770054, 58845, 1912669205, 58866, 1929446417, 110310, 3087207204, 199563, 1677728521, 163436, 2969767694,
    166733, 1912803338, 190263, 3087014181, 228787, 1627399175, 144747, 1694699270, 37009, 1912602900, 180948, 973084420,
    163900, 2432896778, 219522, 2181833224, 219550, 772547079, 219538, 2148278790, 137184, 1627393543, 23033, 1845690377,
    49665, 805306886, 49671, 956301830, 154158, 2902658824, 131575, 1694567695, 142401, 1845694214, 145628, 1929580294,
    152307, 1912803078, 238564, 1845635334, 147128, 1627590405, 162288, 1963134725, 239525, 1627531525, 47672, 1728053773,
    205044, 1761615109, 42370, 2348810525, 42318, 2348810519, 22805, 1912602651, 45840, 1912602907, 11061, 1912602642,
    39794, 2969567504, 11079, 1912602639, 34159, 671154186, 27575, 1912799240, 25643, 1862467595, 172578, 2181108238,
    138398, 1929383438, 8866, 1795162124, 109649, 3053652759, 123065, 3053521943, 227958, 1845502984, 135746, 1627393549,
    78525, 973080584, 144603, 1661144839, 203905, 1660951815, 203658, 1929387271, 218659, 2231640596, 218699, 2181308948,
    36104, 2046820618, 145556, 1929580294, 147074, 1761808133, 647, 1845493779, 32001, 1812135946, 52494, 1862271751,
    216886, 771760390, 40012, 1912602903, 101659, 1761807121, 206272, 1694506248, 150740, 1828916999, 198205, 2684557827,
    151507, 2969767697, 225273, 2969772815, 54062, 2969568014, 24673, 1694695430, 44873, 1694499082, 48850, 2516582946,
    135894, 1862274567, 25023, 1912799238, 23866, 2533556226, 147085, 1627590406, 142376, 1795362565, 166759, 1795362821,
    150522, 1627590405, 158164, 2349010700, 54329, 1912603402, 74115, 1828718360, 83354, 1979714075, 87587, 1979921435,
    77861, 1912604688, 77850, 1811941387, 102561, 1946356490, 33805, 1694695432, 28099, 1627586566, 97527, 1912802073,
    144082, 1929580294, 147883, 1694699270, 173892, 1694569222, 4006, 1962934294, 214609, 1627397656, 214586, 1845501463,
    12045, 1627389967, 119444, 1778453513, 220251, 3138396682, 33521, 1929576462, 34359, 1946222605, 53936, 1761608456,
    65769, 973145096, 53929, 1912603399, 167199, 1912803335, 222555, 1697128967, 69633, 3187672334, 163214, 2969767698,
    163698, 2969767690, 221110, 1880891907, 28242, 1946353672, 39409, 1845494027, 27727, 1812135945, 241434, 1946364930,
    163478, 2969767694, 205400, 1862278410, 152417, 1845694214, 144760, 1694699272, 227637, 1845502992, 227623, 1912611854,
    241252, 1745038083, 202336, 2046827783, 164462, 2734886668, 137152, 1761611280, 200432, 1694505740, 131648, 1627458822,
    222631, 1630020103, 222645, 1848123911, 222658, 774382086, 34379, 1862336523, 165973, 3120631563, 165964, 1040256777,
    24068, 1812135943, 165984, 1812008711, 29980, 2432892934, 174472, 1627460357, 232243, 1862280195, 146608, 1677922065,
    12464, 1912602639, 23117, 1946353674, 152647, 1795362567, 219028, 2399674894, 219056, 2349343246, 11852, 1912602640,
    199805, 3003128592, 163148, 2298679052, 7950, 1828716576, 46205, 1862271252, 80200, 771754507, 222951, 774382087,
    222939, 2217222662, 13375, 1962934290, 34102, 671154185, 28946, 1694695431, 217017, 1728061702, 133741, 1694502412,
    154070, 1862471430, 21881, 2231369740, 3409, 2835349536, 35827, 1694499095, 24133, 1694695432, 207441, 1912610057,
    77424, 973080593, 85014, 2952999184, 216524, 1862279431, 205779, 1627397388, 212301, 2583698698, 48580, 3036676646,
    152894, 1845694218, 208109, 1845501194, 5328, 1862270988, 5319, 2030043145, 25147, 1912799239, 237802, 1912612642,
    83306, 1979714078, 87557, 1979921438, 83286, 2197817876, 87519, 2198025236, 83336, 2197817874, 87539, 2198025234,
    210547, 2566921486, 77877, 973080584, 171152, 973082888, 85217, 1694707975, 137987, 1677725202, 181316, 973084426,
    223076, 1630282249, 223109, 1965826569, 223085, 1680613896, 27497, 2801991683, 39038, 1879048470, 161620, 3187871500,
    105200, 3036875536, 234860, 2600543752, 74262, 1912604431, 168664, 973082890, 238674, 1929521417, 220497, 2182357514,
    209253, 3019906322, 139537, 872418822, 170449, 973082893, 75708, 788531204, 220268, 2031362563, 12754, 1811939342,
    181806, 973084425, 205908, 1862278415, 205923, 1862278415, 88405, 2969777422, 176653, 973149194, 176644, 1912673289,
    20824, 1996488725, 221393, 773595657, 135633, 1979715083, 177530, 620827908, 71148, 1811940877, 71275, 1811940877,
    71480, 1828718093, 72850, 1627391500, 71288, 1811940875, 71138, 1862272522, 71265, 1862272522, 71299, 973080073,
    72841, 1946158601, 216691, 771760388, 92727, 1912802078, 92757, 1912802078, 241409, 1929587715, 222040, 1814307334,
    232217, 771761155, 138030, 1728056834, 47965, 2952790557, 48021, 2986344987, 56513, 3087008535, 88155, 738407700,
    77143, 3187673107, 84995, 3187880211, 88116, 3187881235, 66953, 973145103, 57262, 2952790798, 236672, 2483103502,
    66157, 973145101, 66925, 973145101, 236698, 755050252, 66133, 973145099, 56480, 2147484426, 66180, 2147550218,
    10588, 1962934286, 117765, 973147155, 94924, 1912802066, 162805, 2198015749, 231001, 2399151114, 171814, 1694641435,
    137064, 889196035, 137534, 1627393547, 4323, 1929379860, 143382, 1963134731, 173107, 1694569224, 240456, 1694640648,
    144797, 2298679047, 137709, 1828720140, 131072, 1929448715, 166070, 1040256778, 238981, 1761749257, 125033, 1912748040,
    152037, 1912803080, 239986, 1912809992, 102217, 1912802062, 31706, 3120758794, 132113, 2550205704, 49243, 2197815823,
    242263, 3070296082, 24822, 1912799238, 163820, 3171094292, 166644, 973147923, 238745, 1627531526, 109031, 2550336283,
    159676, 2869104396, 28049, 1946353673, 46738, 1761608217, 143860, 1694699274, 11836, 1912602640, 88746, 1862481417,
    44365, 3103785241, 186427, 1845696525, 147091, 1694699270, 217168, 1694507271, 216615, 771760388, 220393, 2350129678,
    173989, 1627460365, 220367, 2400461324, 212013, 2147491086, 174668, 1862341382, 136577, 1811942924, 156491, 2147684106,
    241603, 1912811524, 11903, 1862270986, 32466, 3070427156, 93693, 1845693209, 93624, 1845693207, 91270, 1946356498,
    91202, 1761807117, 91250, 1694698247, 116533, 1694567431, 107056, 2650999577, 53264, 1694499597, 145965, 1929580293,
    36770, 1929380106, 28674, 1912799246, 143313, 1694699274, 228085, 1694508034, 229567, 1828725768, 9839, 1795162124,
    124707, 2751532043, 124718, 2214661131, 175913, 1694569224, 141986, 1627590151, 198254, 688069126, 168164, 973082897,
    197995, 1929583111, 199437, 1946163973, 205415, 1627397381, 204444, 1627397386, 54568, 1912603405, 172670, 1862341135,
    26127, 1929576461, 172660, 1627460106, 241530, 2147692290, 19803, 2231369759, 97244, 1929579286, 149430, 1845694220,
    98239, 1845693202, 176301, 973149191, 241396, 654519298, 151594, 1912803083, 221700, 2350916110, 221674, 2401247756,
    169521, 973082888, 179544, 973084168, 146880, 1862471430, 162199, 1694699273, 24303, 1929576456, 239776, 1929587208,
    24363, 2835546119, 181068, 1929385751, 159841, 2516782865, 181052, 1694504720, 179629, 973084167, 122029, 973147150,
    105343, 2500004621, 109766, 2248346381, 59202, 973145094, 58657, 973145093, 58832, 1694565381, 59208, 1862337541,
    65865, 1946223620, 165310, 2533560086, 212805, 2533367062, 148015, 1862471434, 150965, 1828916998, 211901, 3170901260,
    90480, 1812138773, 90537, 1946356493, 115539, 1845562124, 207365, 1845501192, 28340, 1946353670, 118430, 1761676294,
    23317, 1946353674, 114378, 2969766691, 114306, 2969766680, 203259, 1929387271, 49458, 2919236146, 3844, 1694498834,
    3989, 1694498833, 3828, 1694498832, 187435, 2885883921, 216601, 1862279430, 163112, 2734886668, 24624, 1929576455,
    124957, 1929525255, 144948, 1929580295, 84130, 1862480134, 144962, 1862471430, 242612, 1862467590, 207718, 1694506246,
    41224, 1828716813, 119707, 2046888967, 92508, 1694698269, 4207, 1694498844, 92566, 1694698268, 140385, 1845560333,
    189558, 1694505228, 29211, 1946353671, 201676, 3087014953, 231947, 2181047314, 204104, 1627397385, 204113, 1627397385,
    125434, 1929448716, 146164, 1627590407, 203949, 1627397383, 68923, 1862272265, 213527, 2566921490, 35771, 1946157327,
    221037, 3088589318, 228690, 1912611846, 228677, 771761157, 132226, 2952858907, 132373, 2952858905, 146886, 1694699271,
    176271, 2936083212, 223958, 774906375, 143751, 1946357510, 162293, 2198015750, 162299, 2181238534, 223945, 3123716614,
    145435, 1627590405, 222739, 774382087, 222726, 2183668230, 174405, 2030113540, 218483, 1627660803, 169672, 973082893,
    169702, 1627394316, 169691, 2181042443, 222462, 1629757957, 42078, 3036676393, 123585, 1761676297, 222230, 2351178256,
    222200, 2401509902, 207502, 1795169544, 42254, 3036676393, 137810, 1845497353, 141719, 1862471176, 145933, 1929580296,
    238948, 1929521415, 145247, 1627590405, 89469, 1761818115, 133258, 1761611267, 241301, 1845701378, 241532, 1845702402,
    89689, 1812138764, 207060, 1912610058, 216455, 771760388, 218204, 1761616137, 149765, 2030243589, 81057, 1694501389,
    78680, 1694632199, 88784, 1694709255, 200227, 2399148824, 205713, 1627397384, 97908, 1627589383, 33602, 1996685318,
    151377, 1795362566, 142396, 1946357509, 209437, 3120569612, 169213, 1761612057, 140570, 1694565398, 59419, 1761674249,
    173974, 1929450246, 68340, 1946158347, 1400, 1946157071, 1415, 1694498831, 1430, 1946157071, 23923, 1795358733,
    162041, 1694699271, 149882, 1627590408, 234163, 1912677893, 231509, 2952799252, 230815, 2147492880, 146111, 1677922054,
    202760, 1677729030, 206156, 1761615109, 90338, 1845693199, 151292, 1946357518, 151320, 1946357518, 27367, 1627586573,
    35439, 2684354828, 201101, 1845500939, 202600, 1845501195, 24247, 1912799241, 201092, 1728060425, 151276, 1912803080,
    171331, 973082893, 169360, 1879052551, 135558, 1811942928, 139595, 1627393546, 15469, 3103784999, 42686, 3154116887,
    205524, 1862278407, 47306, 1912603157, 55956, 2952790806, 56832, 2952790806, 55920, 2181038866, 56796, 2181038866,
    203047, 1862278413, 156529, 3187871506, 57494, 2197816078, 52086, 1627390733, 57482, 1946157836, 95277, 1929579275,
    95288, 1929579275, 145765, 1929580299, 147196, 1694699274, 147206, 1761808138, 148327, 1929580298, 224788, 1694704394,
    145756, 1812139785, 224545, 1812144905, 150821, 1694699273, 162125, 1761808132, 208068, 1845501194, 20636, 1929379860,
    226246, 2986550034, 217506, 771760389, 55562, 2147484428, 39934, 1912602899, 115294, 1912802064, 59428, 1694565388,
    149269, 1946357517, 146357, 1627590408, 10494, 1962934294, 214468, 771759636, 137419, 1811942920, 232332, 1845503247,
    229630, 1828725765, 80454, 1845496335, 219483, 1628185095, 233199, 1946166554, 33729, 2030239748, 144561, 1845694212,
    203079, 1845501188, 110001, 2248346386, 158479, 2952990470, 200474, 3036683024, 241622, 1845702661, 202242, 1845501193,
    183101, 973084431, 105877, 2869103391, 105788, 2550336283, 105958, 2550336281, 227907, 1845502995, 227890, 1912611857,
    92445, 1929579286, 92467, 1929579286, 92403, 1929579285, 92424, 1929579285, 142416, 1979911938, 239513, 1979853058,
    35809, 1694499090, 138290, 1677725189, 219443, 1913397763, 187255, 1812142089, 171387, 973082897, 141660, 1929580042,
    141670, 1845693962, 141680, 1929580042, 223824, 3023053320, 223809, 774906375, 223796, 2200969734, 217185, 3120570646,
    217579, 3120570642, 185618, 1694701579, 207921, 1728060682, 180963, 973084422, 239083, 2030184710, 185636, 1694701585,
    165801, 2734886670, 115600, 1845562125, 75628, 973080584, 84249, 1929588999, 14577, 2197815329, 29504, 2349006868,
    170649, 973082893, 208562, 1845501193, 172890, 1744900618, 25665, 2030239751, 162208, 1694699274, 72041, 771753484,
    72001, 1946158601, 230299, 2181047314, 242545, 1929576454, 202331, 2046827781, 4892, 1929379856, 164510, 2533560082,
    228818, 1694508041, 155749, 2181238540, 162160, 1694699274, 36242, 1694499081, 237479, 1845503763, 50802, 1845494543,
    58482, 1845560335, 143086, 1728253707, 224204, 1728258827, 162366, 2198015754, 162376, 2181238538, 179001, 1946227978,
    148284, 1627590409, 207080, 2667584782, 207094, 2650807566, 151400, 1845694219, 131432, 1929448714, 172695, 1862341129,
    202650, 1811946757, 206419, 1845501189, 100546, 2952989468, 131765, 1912671508, 100439, 1912802066, 131715, 1912671505,
    100482, 1912802063, 119607, 1912671247, 199684, 1677728520, 163172, 3070430988, 216075, 771760388, 15752, 3187671094,
    30662, 2399338518, 105146, 3036875547, 121878, 3036744731, 105271, 2432895767, 121949, 973147153, 29568, 2349006864,
    214019, 1627397649, 80710, 1694501390, 212131, 2499812618, 172804, 1929449993, 210323, 3103792431, 210153, 3120569624,
    47374, 2046820886, 57066, 2952790804, 157234, 3087208210, 56016, 2147484432, 56048, 2147484432, 157184, 3053653776,
    225780, 3053658896, 173048, 1694569220, 229069, 2046829572, 184776, 1728256011, 215842, 771760389, 215847, 2046828804,
    150179, 1996689166, 150193, 1996689166, 23873, 721616898, 158503, 2952990476, 228682, 1627399176, 7864, 1862270996,
    68174, 973145094, 210467, 2885688598, 157734, 2500005663, 23477, 1929576455, 97023, 1828915975, 206370, 1845501192,
    165913, 3120631566, 10960, 1627389965, 165901, 1040256780, 23097, 1694695434, 165927, 1694568202, 239677, 1694706186,
    131083, 1912671496, 52057, 1694499600, 52041, 1862271752, 213157, 2734693650, 236069, 1694574344, 229490, 1845502985,
    240431, 1728195074, 222678, 2401772046, 222706, 2351440398, 208645, 1845501191, 223564, 1697653256, 29245, 2600665094,
    225610, 2600674054, 150877, 2969767693, 241383, 1929587715, 148898, 1929580309, 177836, 1845564684, 177848, 1845564684,
    185903, 1946359823, 58640, 1845560337, 147539, 1862471429, 40509, 1845494025, 173533, 1862341380, 136410, 1627393546,
    120276, 973147139, 102834, 1694698251, 212681, 1962941702, 177970, 973149446, 137343, 1811942920, 163780, 3070430996,
    79936, 1929513233, 88591, 1929590289, 79927, 1627523337, 88608, 1627600393, 241327, 1828924163, 160024, 2516782858,
    154206, 1845694216, 239353, 3120703758, 176902, 973149197, 239257, 3087149322, 177788, 1929450760, 220952, 3172475400,
    221376, 3139183112, 174333, 1795232516, 148252, 855838466, 199113, 1862277898, 81032, 1694501384, 27042, 1694695435,
    27273, 1627586571, 185263, 2835552267, 266, 1946157068, 96485, 1845693191, 71944, 1929381388, 73194, 973080075,
    73205, 771753483, 71924, 1677723146, 71934, 1946158602, 164686, 2533560074, 216336, 771760387, 202583, 1946164490,
    220087, 2232427024, 32337, 1946353674, 228741, 1862280216, 36023, 1845494039, 181557, 1627395861, 181212, 1929385748,
    181537, 1627395860, 181707, 1929385748, 133698, 1929383443, 181232, 1627395859, 181194, 1627395858, 181021, 1929385744,
    180992, 1694504719, 181037, 1929385743, 36009, 1929380110, 180978, 1694504718, 181007, 1627395854, 183502, 2197821198,
    183516, 1627395853, 216644, 1627398412, 33608, 1929576458, 228394, 1694508042, 228404, 1627399178, 26064, 1929576457,
    91701, 1694698249, 133689, 1929383433, 144997, 1694699273, 229726, 1946166281, 25075, 1862467592, 142634, 1845694214,
    142629, 1694699269, 81453, 1862273553, 214140, 1862278668, 4873, 1929379859, 73425, 738199311, 217545, 2399150350,
    144934, 1728253704, 230541, 2147492884, 120444, 973147140, 175829, 2952860424, 26893, 2047016967, 160098, 2885881622,
    229675, 1845502982, 175103, 2181108496, 212659, 2550144269, 188532, 771758344, 23523, 1946353670, 27902, 1946353670,
    144011, 1694699273, 178810, 3036747021, 159606, 2869104400, 142591, 1694699271, 228376, 1627399173, 210933, 3036683534,
    38826, 1929380107, 211439, 3137346824, 223621, 1697653256, 223983, 1630544392, 134562, 1979715075, 171624, 1946299665,
    149785, 1761808135, 144542, 1694699278, 220519, 773071367, 220507, 2316575238, 15111, 2348810275, 136608, 1627393545,
    173360, 1929450244, 44727, 2013266189, 218869, 1913135624, 87958, 1795372295, 211611, 2147491080, 190337, 3087014165,
    229129, 2046829577, 136495, 822087170, 24464, 1912799244, 65903, 1979778058, 162791, 1694699271, 145707, 1929580295,
    19615, 2231369765, 139414, 2717912595, 189184, 973084939, 229425, 1912611850, 206141, 1862278407, 213401, 3070237984,
    42827, 3036676377, 43517, 2348810521, 108902, 3036875545, 41842, 1828716819, 131856, 1845562630, 174695, 1946227462,
    78601, 1627523331, 88806, 1627600387, 132964, 1627393539, 163334, 2181238540, 59878, 973145095, 174429, 1845564166,
    164006, 2969767700, 11977, 1694498827, 13448, 1946157067, 222617, 1831346692, 224240, 822289162, 224260, 839066378,
    109572, 3053652763, 122988, 3053521947, 123128, 973147153, 93981, 1929579279, 244150, 1946302218, 75394, 973080586,
    24525, 1929576456, 78860, 1929513224, 86221, 1929589512, 86604, 1929589768, 142006, 1627590150, 174394, 1694569221,
    171122, 1694503180, 171111, 973082891, 171101, 973082890, 212172, 2583698719, 158209, 2147684117, 133070, 1694502411,
    140448, 1929446408, 239809, 1929587208, 110151, 3087207197, 110082, 3087207191, 163536, 2969767696, 74054, 2348812047,
    41689, 1828716815, 78112, 973080585, 177099, 973149193, 203294, 1845501193, 136815, 1627393547, 213977, 1694506510,
    205967, 1811946760, 69364, 1862272266, 28576, 1929576453, 218882, 772284934, 218877, 1913135621, 218892, 772284933,
    218888, 1980244484, 224174, 1912808198, 242502, 1912799238, 160120, 3187871510, 37241, 1761607959, 170032, 973082891,
    170043, 973082891, 170131, 1979715851, 87937, 1946367243, 27492, 1946353669, 95173, 1929579272, 117323, 1929448456,
    141207, 1828916742, 179636, 973084170, 229837, 1694508038, 133672, 2013269512, 146567, 1627590407, 42457, 3154116916,
    214208, 1694506507, 218213, 1761616135, 137102, 1845497347, 49642, 1946157577, 222612, 774382085, 141107, 1946357252,
    142209, 1946357508, 7023, 1627389973, 33028, 3070427150, 139433, 3137342989, 25543, 1761804297, 36963, 1761607945,
    133105, 1929383432, 238545, 1946298643, 22128, 1761607693, 213389, 2432703756, 50994, 1845494550, 166718, 1845694474,
    227847, 1845502986, 166710, 1912803336, 227839, 1912611848, 201271, 1811946506, 174573, 1845564164, 13626, 1761607697,
    24424, 1694695434, 28838, 1946353673, 171758, 1694641435, 76504, 973080582, 176725, 973149190, 176731, 1694569478,
    84591, 1778594053, 176720, 1778455557, 205193, 1627397383, 136617, 1744834051, 56536, 2181038866, 140306, 1694502413,
    175225, 2348880652, 9255, 1845493779, 137004, 1912606211, 186139, 1694701575, 147947, 1694699270, 170528, 973082899,
    170492, 973082897, 103796, 2030242577, 103813, 2030242577, 30626, 3020095496, 67008, 2952856598, 66968, 2986411028,
    147367, 1862471431, 224877, 1862476551, 27400, 1996685331, 215701, 973152275, 167648, 2349010962, 50791, 1845494539,
    50782, 1912603401, 231261, 2147492892, 28034, 1694695432, 135415, 1929383437, 96568, 1694698259, 217333, 2952798478,
    144898, 1862471431, 204359, 1627397382, 197367, 973084945, 72595, 3187672592, 58994, 1912669194, 213670, 1694506512,
    152155, 1979911947, 1711, 1946157066, 10804, 1845493777, 10790, 2667577358, 10989, 1912602638, 11015, 1946157069,
    11003, 1694498828, 211786, 2466258195, 155405, 2583891732, 155355, 2936213258, 154990, 2399342360, 55036, 1627390732,
    167248, 1627590668, 55026, 1912603402, 167238, 1912803338, 151437, 1912803081, 104549, 2030242575, 65892, 1979778059,
    65995, 973145097, 152449, 1963134728, 225357, 1963139848, 203725, 1694506246, 205575, 1627397382, 205028, 1627397381,
    50771, 1845494539, 50762, 1946157833, 98609, 1946356490, 207184, 1845501190, 216391, 1761616133, 73888, 3019900689,
    147569, 1677922052, 57778, 2969568028, 57726, 2181038874, 237537, 1694508816, 237511, 1694508814, 29165, 1929576454,
    234868, 1929455110, 96155, 1761807114, 96201, 1694698250, 153985, 2281901830, 153991, 2265124614, 208299, 2281708806,
    208305, 2264931590, 3940, 1694498833, 174587, 1694569223, 219906, 2400199180, 219930, 2349867532, 166267, 1040256776,
    91436, 1946356498, 91388, 1761807117, 116857, 1912671239, 179785, 973084166, 73905, 2197817107, 23639, 1862467589,
    202877, 1761615112, 236207, 1912678156, 96661, 1828915980, 96673, 1828915980, 118436, 1828785164, 118448, 1828785164,
    78161, 2181040159, 67954, 3204514846, 234058, 2231379221, 147532, 1627590407, 89410, 1627600389, 168194, 973082891,
    232227, 1929389058, 235500, 1912678153, 207549, 1946164487, 112172, 1761807119, 112187, 1761807119, 162924, 1761808143,
    162939, 1761808143, 222972, 1915232776, 211384, 2583698703, 24880, 1912799241, 216154, 1946165507, 96252, 1761807121,
    96284, 1761807119, 96133, 1761807116, 96223, 1761807116, 40897, 1929380106, 145576, 1627590407, 166959, 1627590663,
    94709, 1929579282, 131133, 1929448722, 208996, 2483035421, 150984, 2667777799, 151933, 1694699269, 204122, 1627397383,
    53387, 1946157842, 73749, 3019900693, 215890, 2986352906, 27307, 1694695434, 102643, 1912802067, 102978, 1912802067,
    103213, 1912802066, 1133, 1845493775, 103198, 1912802063, 102634, 1946356489, 102997, 1946356489, 103231, 1946356488,
    22706, 1845493777, 80105, 1677724172, 217783, 2399150348, 73590, 1694500618, 179592, 1912608274, 150309, 1996689159,
    206446, 1996496135, 234884, 3087083027, 118881, 973147141, 38200, 1845494026, 202466, 1845501194, 53206, 1912603401,
    230431, 2952799254, 210417, 3170901262, 30652, 3087204362, 153796, 1694699285, 153768, 2030243591, 99343, 2248346393,
    164564, 2432896786, 102298, 1845693194, 120132, 1845562378, 179396, 973084173, 175962, 1912673030, 108287, 3087207195,
    149168, 1795362569, 153018, 1879248649, 40059, 1845494041, 40035, 1845494040, 28115, 2030239748, 234472, 1929455130,
    234648, 1929455130, 234623, 1929455129, 136589, 1694502419, 136764, 2734689809, 238849, 1862412551, 151353, 1879248645,
    152693, 1677922055, 237754, 1929389848, 189847, 1845500179, 25573, 1963130890, 25566, 1761804295, 37109, 1761607943,
    230346, 2147492893, 230389, 2147492878, 32506, 3036872718, 223244, 2955682322, 4633, 1862270993, 223278, 3022791184,
    4650, 1627389967, 7566, 1862270990, 24736, 1912799239, 85316, 3204657416, 85332, 2349019400, 169052, 973082894,
    52316, 1627390732, 52305, 1912603403, 2882, 2835349515, 151041, 1795362567, 58684, 973145096, 14926, 3036676121,
    210869, 2868911372, 211113, 2634030348, 221340, 2182881806, 241350, 1845701635, 29155, 1627586570, 213289, 2667584778,
    179024, 3170964746, 35231, 1946157328, 186132, 1627592711, 97969, 1795361544, 118843, 1795230728, 27736, 1828913160,
    149836, 1862471435, 189542, 771758347, 33364, 2885877774, 226962, 2885886734, 71956, 1677723153, 71987, 1677723150,
    31522, 3171090440, 39724, 1811939599, 39739, 1811939599, 149682, 1694699274, 198569, 1694505742, 198556, 2835356429,
    104239, 2902657812, 104259, 2365786900, 189380, 1694505234, 232003, 2181047316, 216135, 1946165507, 145097, 1694699276,
    29790, 2399338514, 29826, 3103981586, 139695, 1627393546, 153406, 1627590415, 93533, 1862470408, 202632, 1744837895,
    180731, 1946162957, 220477, 2232689162, 217175, 1929388292, 20540, 1946157070, 141857, 2349010442, 77832, 973080583,
    177060, 973149191, 239497, 2969708806, 147509, 1627590409, 10054, 1694498836, 22948, 1694498831, 141993, 1862471175,
    15185, 3087007783, 18059, 3036676125, 16431, 3036676119, 16477, 2432696343, 18009, 3036676117, 175601, 2348880660,
    30032, 2349006864, 175893, 3120632592, 35247, 1744830735, 69891, 3187672336, 6614, 1761607699, 6596, 1862270994,
    6580, 1862270992, 526, 1845493787, 180853, 1912608539, 90145, 1627589401, 180831, 973084438, 90220, 1845693205,
    90184, 1845693203, 180880, 1694504722, 90203, 1845693201, 90130, 1812138767, 180124, 973084175, 1068, 1912602638,
    56636, 3103785742, 56664, 2399142670, 57196, 3103785742, 75288, 1862273038, 84056, 1862480142, 90170, 1845693198,
    167284, 3103985678, 167312, 2399342606, 167556, 3103985678, 1589, 1845493773, 57224, 2952790796, 75271, 973080586,
    162228, 2198015753, 162237, 2181238537, 84035, 1929589000, 146953, 1627590408, 58731, 973145098, 58741, 1946223625,
    171660, 1946299657, 161672, 2516782864, 90435, 1812138769, 125313, 973147409, 90419, 1845693200, 224023, 3090162192,
    123183, 973147157, 66358, 973145111, 66272, 2952856598, 66316, 973145109, 66232, 3137405972, 152916, 1677922051,
    209543, 2583698706, 4104, 1929379865, 102276, 2768440075, 120110, 2768309259, 120306, 1929448453, 68695, 1828717834,
    16805, 3036676141, 29670, 2349006862, 89572, 1929590283, 116825, 1694567434, 116835, 1929448456, 26354, 1845690373,
    69536, 3087009053, 69810, 2533360925, 72422, 2399143453, 72704, 2399143451, 3144, 1929379866, 69608, 2399143193,
    36503, 1627390215, 186484, 2600671241, 201158, 1694505993, 198868, 1862277898, 12247, 1677721620, 12680, 1677721620,
    11619, 1811939346, 12285, 1677721615, 12700, 1677721615, 118589, 1862339595, 118600, 1862339595, 148344, 1627590406,
    149360, 1845694214, 224937, 1627595526, 225003, 1845699334, 141347, 1912802826, 149974, 1694699271, 136933, 1811942922,
    168614, 973082892, 169583, 973082890, 173612, 1862341384, 174078, 1946227463, 24792, 1862467590, 207521, 2952797448,
    175015, 2348880654, 77729, 3170895881, 2640, 1694498836, 2678, 1694498836, 2710, 1811939347, 2660, 1694498834,
    2729, 1811939345, 2698, 1912602636, 2746, 1627389964, 23946, 1912799240, 216327, 771760387, 18212, 2197815338,
    53817, 1627390729, 55263, 771752713, 178856, 1946227979, 219636, 772547079, 219624, 2148278790, 132351, 2617314582,
    122118, 973147157, 105654, 2500004628, 202348, 1845501196, 202360, 1845501196, 223004, 3089637904, 17950, 2399141907,
    154782, 2550337296, 24119, 1929576453, 208036, 1811946761, 207204, 1627397383, 81852, 1627392518, 198158, 2181241354,
    219450, 1863066118, 219784, 2802590213, 110346, 3087207204, 178986, 771822856, 65756, 973145094, 65751, 1912669189,
    152045, 1912803077, 238976, 1912744197, 239981, 1912809989, 8638, 1677721625, 8663, 1677721618, 163450, 2969767694,
    158746, 2416119558, 190300, 3087014181, 135513, 1811942927, 91909, 1912802069, 91930, 1912802069, 73736, 1962936077,
    216531, 771760389, 145280, 1862471431, 179830, 973084172, 116141, 1694567434, 219530, 2181833224, 219557, 772547079,
    219544, 2148278790, 219209, 2231902742, 219253, 2181571094, 203575, 1677729028, 91580, 1761807123, 91541, 1912802061,
    120181, 973147141, 206734, 1694506248, 232159, 2181047316, 628, 1845493779, 207054, 1845501190, 25441, 1761804296,
    218347, 2030051592, 143681, 1694699273, 221872, 1931485705, 241268, 1761815299, 23238, 1795358728, 173715, 1694569220,
    226138, 3187876620, 185377, 1929582602, 76005, 973080580, 203693, 1694506248, 205020, 1627397384, 137046, 1677725193,
    154094, 1627590405, 826, 1946157075, 35158, 1694499087, 87906, 1946367242, 145482, 1627590408, 214560, 1845501448,
    209233, 2348817674, 44066, 3036676372, 33042, 2919432206, 12994, 1962934289, 13031, 1744830481, 13048, 1962934288,
    88941, 1694709258, 75010, 788531204, 218679, 2231640596, 218719, 2181308948, 228414, 1862280207, 166333, 1040256774,
    137148, 1946160644, 144596, 1661144839, 203898, 1660951815, 75337, 973080583, 186398, 2835552263, 185653, 1862473740,
    142852, 1929580294, 203956, 1627397384, 239565, 1862412547, 228099, 1694508043, 228089, 1946166282, 241388, 1929587715,
    32402, 3070427152, 209479, 2583698706, 120086, 1845562376, 240838, 1845635591, 98060, 1795361543, 118933, 1795230727,
    143722, 1946357517, 119747, 1845562384, 119732, 1845562383, 119718, 1845562382, 208489, 1627397383, 146794, 1761808135,
    206986, 1845501190, 102599, 1627589393, 102587, 1946356492, 152596, 1946357516, 143844, 1929580300, 142466, 1694699275,
    149921, 1627590411, 165835, 2030243594, 143954, 1694699276, 81569, 1677724172, 86891, 1677931532, 81558, 1862273547,
    86880, 1862480907, 166422, 1912672011, 26681, 1711472647, 207591, 1761615109, 233316, 1694508300, 233305, 2046829835,
    28105, 1627586566, 215922, 771760390, 95515, 1845693194, 206317, 1744837897, 117828, 973147144, 95299, 1929579271,
    204072, 1677729034, 166998, 1862471696, 242598, 1627586568, 28606, 1761804295, 241640, 2399350790, 95379, 1929579274,
    95389, 1929579274, 176163, 2969637642, 28453, 1694695431, 144076, 1929580294, 149300, 1879248650, 6049, 1795162122,
    207603, 1912610054, 7594, 1862270989, 146641, 1929580295, 240560, 1862412809, 240419, 1946298888, 163492, 2969767694,
    216339, 771760387, 25552, 1761804297, 97986, 1912802062, 26345, 1912799241, 97977, 1912802057, 118851, 1912671241,
    221551, 1696604675, 204720, 1627397385, 70742, 1828718090, 212229, 2566921498, 167540, 2231570440, 223899, 2184192532,
    91028, 1812138769, 210761, 2986351886, 29171, 2030239755, 97891, 1627589393, 81725, 1778387465, 98414, 1946356517,
    97502, 1912802073, 178671, 1694569740, 178695, 1694569740, 235947, 1812014863, 29986, 2432892934, 154423, 2936213260,
    235234, 2181113363, 2034, 1845493772, 141710, 1946357257, 210077, 3120569616, 27583, 1828913157, 151539, 1828916997,
    225288, 1828922117, 222062, 2401509904, 222094, 2351178256, 52619, 1627390734, 162622, 1761808133, 207423, 1795169541,
    212510, 1761615109, 34660, 1962934563, 142547, 1694699270, 67285, 1946223627, 153751, 1929580298, 44907, 1728053523,
    133312, 3087011349, 235738, 1694574345, 59729, 1694565396, 169300, 1627394324, 169320, 1862275348, 169340, 1694503188,
    149058, 1929580304, 142894, 1929580298, 149079, 1812139785, 142910, 1812139784, 222958, 774382087, 222945, 2217222662,
    23868, 2500001795, 36874, 1845494031, 81742, 1778387465, 21623, 1761607693, 141092, 973145092, 36046, 1845494044,
    28396, 1979908103, 221858, 773857799, 221846, 3005227526, 163910, 2969767696, 221490, 1948262917, 118821, 973147147,
    37973, 1627390218, 97839, 1627589386, 221512, 773857799, 217461, 771760389, 225445, 1946362634, 146348, 1627590409,
    28866, 1677918213, 3091, 1929379868, 3049, 1929379861, 116783, 1929448469, 116804, 1929448469, 163718, 2969767694,
    116850, 1694567431, 51677, 1845494554, 228272, 1912611849, 7007, 1862270992, 168500, 1929384205, 168381, 1879052553,
    202990, 1929387269, 179437, 1627395595, 84118, 1845702918, 161632, 3187871500, 211687, 3187678476, 235997, 1627465482,
    235988, 1912678153, 75137, 973080582, 75143, 536872966, 84022, 1929588998, 242606, 1929576454, 84017, 1862480133,
    86171, 1862480645, 97114, 1929579284, 124991, 1929525255, 39338, 1962934554, 92367, 1929579279, 215881, 1845502213,
    27823, 1627586572, 234761, 1627465228, 67729, 973145105, 67762, 3053519888, 164958, 3053653776, 226856, 3053658896,
    122506, 973147153, 206518, 1627397382, 170462, 973082893, 215977, 771760389, 237726, 1627399951, 235072, 3087083029,
    16719, 3036676137, 88419, 2969777422, 221104, 1662788102, 74997, 788531213, 78653, 1929513228, 88663, 1929590284,
    34005, 1694564364, 230757, 2348819485, 155110, 2349010712, 182825, 973084440, 79523, 2952923415, 183349, 973084437,
    184351, 3070236437, 184393, 3070236434, 22455, 1627389964, 38848, 1929380105, 239568, 2046961923, 163746, 2432896782,
    211537, 2634030350, 222160, 2183406088, 222145, 774119943, 222132, 3173261830, 131201, 973147408, 95354, 1627589391,
    131969, 1677790471, 205207, 1761615110, 54374, 1946157841, 54763, 1912603401, 54391, 1929380615, 165585, 2667777812,
    132051, 1627458832, 117896, 973147145, 242590, 1627586568, 97052, 1929579286, 97094, 1627589396, 148965, 1929580297,
    131911, 1845562634, 146380, 1627590409, 46423, 1929380374, 78404, 1711278091, 85603, 1711485451, 89102, 2013476359,
    135305, 1761611267, 31716, 3120758794, 116099, 1744899081, 217486, 771760389, 225479, 1694704394, 23327, 1845690376,
    54743, 1912603400, 166663, 973147923, 173697, 1677792004, 23047, 1845690378, 243943, 3171038995, 190093, 973084935,
    138920, 2449477126, 144827, 1845694214, 243080, 3003266824, 55897, 2147484439, 152769, 1728253709, 135969, 1862274569,
    210845, 2415926540, 84652, 3187880200, 88237, 3187881224, 159462, 3187871496, 8708, 1845493776, 8724, 1694498831,
    209423, 2600475918, 219743, 1930174984, 33403, 1812135941, 163298, 2734886680, 98152, 1929579278, 98140, 1929579276,
    68908, 1627391247, 167077, 1627590664, 215361, 1627463432, 32486, 3070427156, 162000, 2651000586, 237353, 1929455373,
    93718, 1845693209, 93743, 1845693209, 93647, 1845693207, 93670, 1845693207, 91288, 1946356498, 91306, 1946356498,
    91215, 1761807117, 91257, 1694698247, 116540, 1694567431, 123594, 973147141, 31927, 1761804292, 179388, 973084168,
    147835, 1862471431, 79049, 1711409411, 88872, 1711486467, 25606, 1862467593, 234533, 1862346249, 72942, 3070232101,
    114126, 2181237541, 114051, 2969766681, 213299, 3170901270, 10105, 2181038098, 157606, 2164461324, 21893, 1778384905,
    147699, 1627590411, 102268, 1912802056, 120102, 1912671240, 166843, 1929580549, 13163, 1845493778, 141690, 1929580041,
    198827, 1929386760, 198820, 1627396871, 223611, 1798316551, 78856, 771885316, 149597, 1778585348, 153115, 1862471428,
    174189, 1778455300, 202873, 1862278404, 226892, 2919441166, 160955, 2651000584, 147925, 1627590408, 69374, 2902459662,
    69857, 3187672338, 23791, 1845690379, 211409, 2634030346, 205948, 1627397383, 203336, 1845501191, 164228, 2667777804,
    47742, 2902458909, 213481, 3070237966, 69340, 1862272268, 69388, 2835350796, 230102, 1627399179, 230093, 1912611849,
    146961, 1694699273, 239391, 1812080902, 239397, 1912744196, 102436, 1845693193, 115516, 1845562121, 217885, 1761616131,
    159858, 2516782865, 228359, 1627399175, 228353, 1912611846, 150466, 1795362567, 211551, 3120569612, 41963, 3036676389,
    146228, 1845694224, 146244, 1845694224, 216575, 2885689610, 76295, 973080591, 202791, 1946164488, 49508, 2919236146,
    41903, 2348810526, 241130, 3204590104, 214123, 1627397649, 214109, 1627397646, 134674, 1962937867, 26906, 1778581512,
    232413, 1929389327, 187884, 1912674321, 185794, 1728256012, 123349, 973147149, 39249, 1761607963, 39226, 1761607959,
    99994, 1946356500, 119378, 1946225684, 100052, 1761807123, 100126, 1761807123, 181879, 973084435, 100090, 1761807122,
    115466, 1946225424, 131610, 1946225936, 214453, 771759631, 119418, 1828785165, 131590, 973147402, 115482, 2046888713,
    115491, 1862339337, 25170, 1862467592, 208807, 3003129110, 208829, 2466258198, 97222, 1929579286, 231965, 2181047314,
    142887, 1627590407, 228780, 1862280199, 36166, 1862271244, 24646, 1929576455, 132253, 2952858907, 132398, 2952858905,
    229111, 1862280200, 125422, 1929448716, 176283, 2936083212, 205227, 1627397383, 29093, 1694695438, 29082, 1946353675,
    114448, 2432895779, 114354, 2432895768, 206161, 1627397385, 206349, 1845501193, 216144, 1946165507, 9404, 1845493774,
    221459, 2904302086, 221413, 773595653, 221450, 1629233669, 221455, 1813783044, 20070, 2969567271, 112971, 2969766695,
    124239, 2969635879, 113088, 2885880607, 124146, 2885749791, 112722, 2181237533, 123774, 2181106717, 123942, 973147164,
    112809, 2969766683, 112890, 3070429979, 123861, 2969635867, 124077, 2382433303, 124026, 973147153, 32554, 3036872720,
    3763, 1912602636, 223192, 2972459528, 223178, 774644231, 223166, 2402034182, 221071, 773595653, 221067, 1813783044,
    74447, 973080585, 26741, 1929576456, 217433, 2181046532, 57086, 2147484453, 219309, 772284935, 219297, 2986877446,
    81294, 1828719113, 234168, 1912677893, 69157, 1627391248, 69131, 1845495051, 231529, 2952799252, 230831, 2147492880,
    101425, 1912802065, 101450, 1912802056, 151252, 2952990474, 151243, 1761808137, 152748, 1761808137, 203319, 1845501189,
    55978, 2952790806, 56854, 2952790806, 55938, 2181038866, 56814, 2181038866, 8624, 1677721614, 136644, 1946160643,
    153516, 2902658837, 154099, 1812139790, 226264, 2986550034, 153440, 1627590409, 149117, 1845694217, 25860, 1929576456,
    10973, 2969567248, 8852, 1845493774, 501, 1845493773, 12360, 1946157069, 514, 1946157068, 77938, 788531214,
    79795, 1929513229, 89389, 1929590285, 188066, 2902530061, 40936, 1929380104, 40782, 1929380103, 202156, 1728060681,
    47710, 1627390480, 25302, 1627586566, 238802, 1627531526, 79107, 1812072719, 75849, 788531208, 79100, 1862404359,
    84357, 1862480135, 86214, 1862480647, 86839, 1862480903, 152590, 1912803078, 179080, 973084164, 73560, 1962936074,
    481, 1845493780, 216784, 1728061703, 207952, 1728060683, 80932, 1627392534, 155717, 2399342352, 25995, 1929576458,
    25986, 1694695433, 229681, 1962943491, 212065, 2566921496, 146503, 1627590412, 146515, 1627590412, 144768, 1694699275,
    148813, 1627590411, 203073, 2030050566, 221053, 1813783043, 153458, 2902658830, 122694, 3036744719, 101639, 1912802058,
    131960, 1677790473, 27768, 1845690383, 45230, 1879048458, 162755, 1627590405, 220631, 1863852549, 65815, 973145100,
    217421, 2147492100, 217207, 3120570646, 217597, 3120570642, 141591, 1812139536, 131287, 1728122115, 36832, 1862271244,
    165605, 2181238540, 102245, 2952989455, 131410, 1929448712, 216291, 1728061703, 170662, 973082893, 174831, 3036746520,
    88505, 1862481425, 153978, 1627590407, 208292, 1627397383, 80323, 1946159630, 176381, 973149194, 155761, 2181238540,
    27816, 1828913159, 205138, 1627397383, 164918, 2734886680, 142337, 1912803078, 77930, 973080584, 32253, 2198011911,
    79808, 2197948679, 87614, 2198025223, 167021, 1627590664, 215620, 1627463688, 243244, 1627535110, 80380, 1862273548,
    37074, 1879048469, 37059, 1879048463, 37095, 1929380110, 37046, 1879048461, 229160, 771761155, 167436, 3154317340,
    133977, 1845497359, 208325, 1694506259, 204672, 1862278405, 74321, 1845495567, 52633, 1694499598, 52647, 1761608462,
    116366, 973147148, 21138, 1811939339, 147133, 1879248646, 136809, 1879051779, 101999, 1912802062, 33706, 1845690374,
    239102, 2030184709, 174372, 1912673030, 190569, 3087014188, 31094, 2181234709, 25393, 1862467589, 133668, 1929383428,
    23246, 1845690378, 50213, 1845494550, 50193, 1912603412, 211925, 2952797454, 124918, 1845639179, 143259, 1845694219,
    238426, 1845635339, 239629, 1845701131, 216758, 1728061704, 222049, 2904826375, 222056, 774119942, 135843, 1862274569,
    199178, 1862277898, 54934, 1627390744, 54912, 1778385686, 153234, 2902658828, 153246, 2365787916, 153212, 2902658827,
    153223, 2365787915, 4158, 1929379855, 198221, 688069125, 11369, 1845493778, 68180, 973145094, 237567, 1929389848,
    28020, 2969763854, 139705, 1979715083, 59606, 1761674253, 169107, 1761612045, 169120, 973082891, 122679, 3036744719,
    228076, 771761154, 24370, 1845690377, 174799, 3036746512, 175649, 2952860426, 223372, 2183930386, 21390, 1694498832,
    4511, 1694498829, 7499, 1795162125, 4524, 1795162123, 74353, 1627391764, 228258, 1694508042, 228249, 1912611849,
    121131, 1778453516, 11789, 1677721611, 204425, 1627397384, 111739, 1694698263, 111698, 1694698258, 123517, 1694567442,
    111663, 1946356497, 123482, 1946225681, 123552, 1812007953, 123452, 1761676301, 111612, 1761807116, 123387, 1761676300,
    123430, 973147145, 111389, 2550336275, 216298, 1728061703, 165440, 2969767688, 238883, 1946298631, 148988, 1627590404,
    204945, 1946164490, 216824, 1627398406, 224412, 1929585420, 224401, 1694704395, 145722, 1845694217, 145731, 1845694217,
    148293, 1862471433, 148302, 1862471433, 135444, 1694502420, 166453, 973147914, 141291, 1694699017, 133717, 1761611267,
    166530, 973147919, 40567, 1677721876, 158710, 3154317068, 199273, 1828723467, 90601, 1845693194, 96531, 1694698260,
    40753, 1946157329, 160164, 2651000598, 36074, 1694499085, 163708, 2432896778, 58883, 1912669207, 227108, 755049227,
    144262, 1929580298, 227129, 771826442, 58906, 1845560329, 144253, 1845694217, 224315, 1845699337, 160034, 2516782858,
    35581, 1929380111, 149948, 1761808137, 148025, 1862471434, 26155, 1862467588, 132472, 3087076618, 163628, 3070430996,
    81175, 1862273554, 86737, 1862480914, 74424, 1761609735, 83833, 1761816839, 85513, 1761817095, 169246, 1761612039,
    177660, 1694569742, 178846, 1946227978, 213545, 1627397385, 120288, 973147142, 172749, 771822086, 172772, 1845563910,
    172744, 1627460101, 141203, 1946357252, 154678, 2349010712, 10714, 2801795090, 219366, 1695031816, 220103, 2232427024,
    91710, 1694698249, 145006, 1694699273, 219200, 1695031817, 218928, 1762140680, 219323, 2030576136, 218850, 1913135623,
    183880, 2181044022, 132955, 973147401, 177437, 771822855, 184526, 1946162957, 67512, 2231436294, 188976, 1694505233,
    73715, 1845495562, 14474, 2952790051, 238856, 1627531526, 238970, 1694640390, 173742, 2684424966, 161200, 3087208202,
    176251, 2969637642, 175381, 2164331272, 21070, 1694498844, 34860, 1946157327, 116219, 973147148, 23145, 1845690379,
    90119, 1845693195, 201060, 1627397141, 145791, 1929580299, 52023, 1627390730, 53480, 1694499594, 53471, 1946157833,
    201298, 1811946508, 38485, 1694499080, 102013, 1912802063, 202426, 1728060681, 54435, 1912603407, 140767, 1761674255,
    153292, 1627590409, 149637, 1627590408, 150830, 1761808135, 154332, 2416119568, 220163, 772809223, 220151, 2165318150,
    132017, 2030112008, 142017, 1694699016, 179492, 973084167, 220526, 773071367, 220513, 2316575238, 113442, 2432895777,
    124532, 2667645980, 113227, 2734885655, 124402, 2734754839, 113292, 2432895765, 113355, 2533559061, 124459, 2399210513,
    132897, 1761676557, 124582, 973147147, 162659, 1979911943, 212554, 1979718919, 144565, 1694699273, 203083, 1694506249,
    190358, 3087014165, 38594, 2013266189, 46165, 1946157333, 202611, 1845501195, 135836, 1627393543, 45302, 1862271253,
    154922, 2416119572, 153301, 1929580294, 42852, 3036676377, 43542, 2348810521, 108927, 3036875545, 168585, 973082889,
    145186, 1862471429, 151946, 1812139785, 219868, 772809220, 208055, 1677729032, 174435, 1845564166, 103046, 1912802060,
    103058, 1912802060, 70353, 1962935561, 224250, 822289162, 224270, 839066378, 181600, 1627395860, 181251, 1627395858,
    132974, 1761611271, 33925, 2030239750, 59198, 973145092, 116711, 1812007953, 116728, 1812007953, 116583, 1845562384,
    116617, 1694567439, 116632, 1694567439, 2389, 1694498830, 116681, 1694567438, 119895, 1845562382, 119882, 1845562381,
    119870, 1845562380, 148807, 1627590406, 203360, 1929387274, 228706, 771761156, 26758, 1929576455, 78293, 788531214,
    79855, 3036809485, 89432, 3036886541, 157008, 2550337302, 102134, 1912802063, 119979, 1912671247, 11997, 1912602634,
    123225, 973147157, 221172, 2400985608, 221188, 2350653960, 218281, 1627398407, 221216, 773595655, 221204, 3139183110,
    69271, 1946158343, 39842, 2969567501, 144661, 1946357516, 131785, 1912671495, 101619, 2952989460, 101582, 2952989458,
    215805, 2046828804, 36793, 1862271250, 111624, 1761807115, 123399, 1761676299, 198052, 688069128, 197708, 1694505246,
    207537, 1795169543, 199284, 1694505743, 202197, 1845501188, 147149, 1627590406, 46130, 2030043412, 10240, 1962934289,
    27235, 1845690377, 42509, 3154116916, 73332, 1627391752, 73325, 1845495559, 144779, 1694699271, 238074, 2164270885,
    121025, 973147150, 104038, 1694698253, 33202, 2969763850, 220643, 1662525960, 45202, 1879048465, 231137, 3120571408,
    40638, 1929380108, 178293, 2231440657, 178327, 771822858, 32846, 3204644876, 164732, 2969767692, 242177, 2969632780,
    88543, 1795372551, 115217, 1845693196, 143290, 1845694220, 150142, 1627590413, 241684, 1828782089, 75889, 1862273042,
    136525, 1862274578, 136517, 1862274568, 11574, 1811939353, 11552, 1946157078, 11599, 1811939348, 56554, 2181038866,
    13658, 1627389967, 3588, 1929379857, 175237, 2348880652, 229461, 1845502982, 174413, 2969637637, 208222, 2550144261,
    186146, 1694701575, 157546, 2600668940, 135901, 1912606221, 99393, 2248346393, 185082, 1912805398, 185129, 1862473749,
    185047, 1812142091, 147941, 1694699270, 30634, 3020095496, 67030, 2952856598, 66988, 2986411028, 243151, 1862416140,
    142570, 1812139787, 215720, 973152275, 167666, 2349010962, 6976, 1694498833, 6993, 1694498830, 37382, 1761607945,
    25434, 1627586567, 210745, 2986351880, 222007, 1864638984, 222467, 1696866824, 231289, 2147492892, 156766, 2399342350,
    223306, 774644231, 223294, 2167153158, 173980, 1929450244, 185193, 1912805397, 185236, 1912805396, 218945, 1862803974,
    137427, 1811942922, 35326, 1694499082, 221648, 773857799, 221636, 3005227526, 165138, 2667777812, 28613, 1694695429,
    40130, 1845494033, 155014, 2399342360, 216799, 1795170573, 26723, 1694695427, 222036, 774119940, 228500, 1627399177,
    228493, 1694508039, 79324, 2969700623, 89116, 2969777679, 133530, 2969570831, 89478, 2030253582, 133545, 2030046734,
    80012, 1963067655, 89109, 1963144711, 141224, 1963134471, 111174, 2550336283, 25034, 1627586569, 20620, 1694498832,
    20608, 1694498828, 240522, 1694640651, 29422, 2349006866, 154048, 2902658827, 154059, 2365787915, 198388, 1912609547,
    57806, 2969568028, 57752, 2181038874, 33964, 1845690383, 242489, 1745027079, 150323, 3120762631, 211297, 3154124038,
    2919, 1694498832, 173329, 1812009736, 168310, 1627394311, 137850, 1912606219, 96145, 1761807114, 96191, 1694698250,
    156794, 2936213262, 91454, 1946356498, 91472, 1946356498, 91401, 1761807117, 116864, 1912671239, 73924, 2197817107,
    236219, 1912678156, 242580, 1929576458, 90353, 1812138769, 90387, 1845693200, 241517, 1711483907, 140987, 2969633823,
    57706, 2969568020, 67693, 973145107, 57668, 2181038866, 175749, 2348880658, 78953, 1946290442, 88960, 1946367498,
    146260, 1845694215, 136994, 1929383434, 150452, 1795362567, 139987, 1761611276, 141255, 1946357255, 146893, 1694699271,
    209393, 2550144272, 142966, 1845694216, 202022, 1845501192, 111489, 3036875538, 220533, 3105104390, 241448, 1812147202,
    243275, 1963079431, 217795, 2399150348, 160789, 2718109452, 198459, 1946163992, 44883, 1811939594, 234903, 3087083027,
    83068, 687868434, 133211, 1627393558, 12803, 1845493774, 137283, 1929383436, 230453, 2952799254, 31754, 2516779016,
    222903, 2183668242, 134812, 1711279619, 211953, 2986351888, 212089, 2516589840, 206008, 1627397382, 59633, 1862337553,
    171995, 1862413585, 27389, 1694695435, 23880, 721616899, 11988, 1912602633, 237778, 1929389848, 115121, 1929579275,
    115880, 1828784907, 165866, 1929580299, 79757, 3171027210, 89371, 3171104266, 208018, 1627397382, 171134, 1694503177,
    66518, 973145109, 66440, 2952856596, 66480, 973145107, 66404, 3137405970, 32520, 3036872718, 23294, 1862467587,
    19264, 2181038125, 19, 1845493784, 43, 1946157071, 152235, 1627590406, 99639, 2030242580, 99679, 2030242577,
    131526, 2030112017, 99619, 1694698250, 98133, 1845693191, 212727, 1962941706, 4908, 1929379859, 5353, 1929379853,
    8197, 1929379852, 31798, 3036872708, 178994, 771822855, 14951, 3036676121, 221354, 2182881806, 147544, 1627590407,
    149165, 839061251, 34845, 1845494031, 189262, 1627396382, 179123, 973084171, 36889, 1929380121, 216417, 1761616134,
    217030, 1728061703, 34399, 721485826, 236336, 1929455372, 152556, 1795362571, 158780, 2869104398, 161750, 2550337294,
    144590, 1694699270, 65950, 1946223638, 31530, 3171090440, 208311, 1660951815, 37299, 1862271250, 32149, 1694695437,
    144582, 1694699272, 202820, 1962941702, 206404, 1962941702, 206768, 1627397382, 208241, 1627397382, 29968, 3036872710,
    199188, 1862277902, 150634, 1862471431, 173246, 1946227466, 25016, 1912799239, 152683, 1694699269, 73296, 1694500624,
    206003, 1962941701, 135788, 1912606218, 141867, 2349010442, 239503, 2969708806, 91063, 1627589391, 47114, 1694499355,
    131663, 1912671498, 28375, 1912799239, 180139, 973084175, 56650, 3103785742, 56678, 2399142670, 57210, 3103785742,
    167298, 3103985678, 167326, 2399342606, 167570, 3103985678, 57236, 2952790796, 224166, 1728258824, 27679, 2667773958,
    69081, 2667578630, 222002, 774119941, 221998, 1948525060, 243511, 1761752844, 142697, 1694699274, 66381, 973145111,
    66294, 2952856598, 66337, 973145109, 66252, 3137405972, 95181, 1929579272, 117331, 1929448456, 219388, 3087540752,
    146410, 1862471440, 146426, 1862471440, 148702, 1862471438, 148716, 1862471438, 146442, 1862471437, 82157, 1694501396,
    76372, 973080594, 76390, 973080594, 82140, 1862273553, 84547, 1862480145, 84564, 1862480145, 87109, 1862480913,
    87126, 1862480913, 87747, 2030253073, 85788, 1845703184, 86138, 1761817104, 74901, 973080591, 85773, 2030252559,
    74887, 973080590, 75636, 973080590, 83923, 1845702926, 74874, 973080589, 76448, 973080589, 84261, 1694707981,
    168181, 973082893, 75936, 973080588, 83911, 1845702924, 86440, 1845703692, 84379, 1694707979, 68104, 2030109705,
    70420, 1845495049, 33431, 1929576456, 77319, 788531223, 79486, 3087141141, 89281, 3087218197, 25769, 1912799238,
    120301, 1929448453, 242627, 1627586565, 208578, 2264931591, 241581, 3204656902, 21098, 1694498832, 160186, 2533560074,
    175931, 2197885702, 200343, 2197822230, 178165, 3170964745, 205221, 1627397382, 181171, 973084429, 202963, 1845501191,
    20567, 1929379853, 168826, 1929384204, 185680, 1694701579, 175029, 2348880654, 43858, 1694499084, 36750, 1929380107,
    18254, 2197815338, 1579, 1845493770, 218288, 1795170569, 207312, 1627397384, 219643, 772547079, 219630, 2148278790,
    29305, 2365784069, 223020, 3089637904, 76362, 973080586, 82049, 1862273545, 84538, 1862480137, 87100, 1862480905,
    229390, 1627399179, 229382, 1795171336, 222621, 1764237827, 221012, 1628971526, 162426, 2198015751, 104679, 2298678035,
    120957, 1627458576, 120927, 973147150, 104647, 1694698253, 151647, 1728253707, 144061, 1929580295, 198202, 1594038787,
    7044, 1761607705, 182167, 1845499669, 182147, 1845499668, 142231, 1694699270, 152177, 1929580293, 139178, 2952793633,
    158265, 2952990478, 3572, 1694498832, 54137, 1761608464, 203497, 1627397383, 176111, 2181108490, 40231, 2768240911,
    40246, 1962934542, 27136, 1627586571, 28212, 1627586571, 28223, 1946353675, 27147, 1778581514, 38686, 1778385162,
    166406, 1761677072, 166392, 1828785934, 241990, 3087073302, 31562, 2516779026, 4733, 1627389973, 4754, 1627389972,
    4774, 1862270996, 91599, 1761807123, 4699, 1862270994, 4717, 1627389968, 21406, 1627389965, 91554, 1912802061,
    24749, 1912799240, 208158, 1845501193, 141392, 1845693962, 149290, 1929580298, 68756, 1811940617, 227783, 1946166279,
    209159, 2415926534, 43347, 2348810520, 30160, 3036872724, 241930, 2348875792, 115162, 1946356501, 203092, 1694506248,
    93974, 1694698247, 137413, 1828720134, 177995, 1912673547, 154942, 3187871504, 183662, 2181044011, 79052, 1627523331,
    88885, 1627600387, 177274, 1694569478, 178975, 620827909, 188079, 1677793297, 187542, 2030245895, 24787, 3120758789,
    174085, 1711346439, 76408, 973080582, 176701, 973149190, 176707, 1912673286, 84524, 1694707973, 176696, 1694569477,
    158734, 2952990470, 147953, 1694699284, 147993, 1862471435, 23701, 1896022019, 44086, 3036676372, 33056, 2919432206,
    132916, 973147399, 72862, 3036677654, 72906, 3070232082, 159736, 2181238536, 218865, 772284932, 219766, 1628185099,
    219757, 1963729417, 216256, 1761616131, 1045, 1845493775, 32315, 1862467596, 242421, 1694695431, 227438, 1946166288,
    225160, 1761813266, 154570, 2332233486, 111294, 3087207187, 103969, 1963133705, 74991, 788531206, 84101, 1929588998,
    84136, 1845702918, 84292, 1828925702, 86176, 1845703430, 86182, 1828926214, 78648, 1862404357, 84096, 1694707973,
    88658, 1862481413, 100521, 1761807129, 131748, 1912671505, 100423, 1912802064, 35336, 1845494031, 131700, 1912671503,
    100469, 1912802061, 119594, 1912671245, 199921, 3087014680, 28618, 1946353668, 76341, 973080587, 83236, 1694501387,
    84581, 1879257354, 212621, 1761615112, 32418, 3070427152, 212923, 2969574672, 73600, 1694500618, 33635, 1929576453,
    205557, 1694506251, 221950, 774119940, 52110, 1627390732, 52099, 1912603403, 164336, 2885881612, 134798, 1728056846,
    108977, 3087207195, 170073, 973082894, 159652, 2332233484, 208465, 1627397386, 218361, 2030051592, 132129, 3087076616,
    137721, 1795165703, 141073, 973145095, 218144, 2181046536, 229155, 771761157, 241646, 2399350790, 176173, 2969637642,
    211913, 2634030348, 74469, 973080583, 154598, 2869104398, 242161, 1946222600, 81514, 1862273548, 27966, 1761804294,
    207247, 1929387269, 182985, 973084466, 72543, 3187672594, 242700, 973152002, 97380, 2852326167, 97403, 2315455255,
    97336, 2852326166, 97358, 2315455254, 200307, 2399148818, 94992, 1929579279, 97438, 1929579279, 97453, 1929579279,
    94957, 1929579276, 94980, 1929579276, 97426, 1929579276, 118751, 973147148, 94969, 1862470411, 216431, 771760388,
    223919, 2184192532, 45516, 1929380115, 210067, 2885688586, 43767, 1627390228, 179922, 973084168, 173141, 1694569221,
    68526, 1845495061, 228126, 1694508050, 243335, 1778530055, 172224, 1963076880, 178683, 1694569740, 178707, 1694569740,
    97874, 1627589393, 25846, 1627586568, 27489, 1963130883, 235253, 2181113363, 153125, 1828917001, 208173, 1828723977,
    159752, 2718109448, 83899, 1694707974, 176295, 1694569478, 239726, 1694706182, 138245, 2030046734, 140121, 838864387,
    156688, 2332233484, 137338, 872418821, 82598, 3187673625, 87211, 3187880985, 77162, 973080587, 31026, 2986541066,
    79569, 2986477834, 84912, 2986553610, 86234, 2986554122, 87261, 2986554378, 159552, 2416119574, 136642, 922750466,
    148992, 1929580298, 215836, 771760387, 204832, 1627397395, 204510, 1862278417, 204527, 1862278417, 204768, 2701139217,
    204785, 2164268305, 204388, 1811946763, 172834, 1929449996, 174653, 1661014791, 214191, 1627397649, 139359, 2952793621,
    225339, 822289161, 1340, 1946157089, 1373, 1946157083, 90866, 1812138770, 90857, 1845693193, 221865, 773857799,
    221852, 3005227526, 48208, 2986345014, 163926, 2969767696, 153589, 1627590409, 35732, 1845494028, 217466, 771760389,
    28871, 1677918213, 205837, 1962941703, 44106, 2181038371, 115183, 1644366604, 190030, 1946163479, 12908, 1912602645,
    102340, 2768440073, 102349, 2231569161, 120204, 2768309257, 120213, 2231438345, 213605, 1845501192, 237617, 1694508820,
    206857, 1627397382, 218814, 1912873477, 24962, 1694695435, 34558, 1845494033, 162218, 1694699274, 214267, 1627397647,
    171212, 3070234898, 205695, 1929387270, 70759, 1828718093, 203324, 1694506248, 202826, 1996496132, 54581, 1912603411,
    180931, 973084420, 81979, 1912605197, 143328, 1929580293, 217471, 771760389, 235093, 3087083029, 67524, 2181104646,
    230786, 2348819485, 155134, 2349010712, 182849, 973084440, 79546, 2952923415, 183370, 973084437, 184372, 3070236437,
    184411, 3070236434, 167268, 1627590663, 215415, 1627463431, 35465, 1929380110, 243309, 1963079432, 187529, 1929582605,
    235835, 1694574346, 235054, 3187746322, 235022, 2952865294, 82586, 2952792588, 39183, 2264924429, 29182, 2030239753,
    134012, 1811942924, 591, 1845493779, 32022, 1812135946, 24814, 1912799240, 179770, 973084166, 74644, 1862273029,
    76009, 771753989, 76014, 1946159108, 35189, 1929380109, 228390, 771761156, 221308, 773595652, 94205, 1929579280,
    142622, 1912803079, 210633, 3120569612, 119463, 1778453511, 213465, 3070237960, 203522, 1694506252, 80006, 1627523334,
    89472, 1627600390, 133662, 1627393542, 21658, 1761607691, 38033, 1761607947, 243695, 1627535110, 243690, 1812084485,
    243448, 1963079437, 152320, 1912803079, 173146, 1946227462, 86054, 1761817117, 76050, 1694500885, 79301, 1694632213,
    81658, 1694501397, 86938, 1694708757, 81679, 1694501395, 81698, 1694501395, 86959, 1694708755, 86978, 1694708755,
    76032, 973080585, 84405, 1694707976, 173485, 1912673030, 218020, 2919244050, 28292, 1694695435, 210370, 2566921519,
    210177, 2583698712, 24546, 1929576456, 28473, 1912799240, 34262, 1694564359, 234232, 1845569051, 188017, 2835421197,
    157492, 2181238538, 97030, 1929579286, 97074, 1627589396, 73248, 1627391507, 115962, 1694567180, 124982, 1929525257,
    148956, 1929580297, 238822, 1929521417, 239896, 1929587209, 83677, 2885683722, 37610, 1627390217, 202343, 1912610053,
    25449, 1862467592, 25615, 1761804295, 141184, 1627590150, 11248, 1962934284, 132105, 3087076616, 211855, 2885688594,
    185665, 1862473734, 120541, 973147150, 103299, 2835548941, 103338, 1694698253, 103377, 1694698253, 120501, 2835418125,
    120633, 973147149, 103412, 1761807113, 120578, 1761676297, 80242, 1677724174, 47411, 1845494288, 26020, 1694695434,
    33584, 1912799240, 26258, 1845690373, 226906, 2919441166, 204042, 1862278406, 49931, 1845494560, 50876, 1845494560,
    49900, 1912603423, 50845, 1912603423, 173102, 1929450245, 68675, 1862272276, 187395, 3070433296, 152495, 1912803086,
    244130, 1946302218, 237303, 2181113625, 81953, 1912605198, 27340, 1862467596, 103182, 1912802059, 49579, 1845494301,
    157979, 2466451229, 208742, 2466258205, 81751, 687868425, 231581, 771761155, 156631, 2164461331, 160999, 2164461331,
    162510, 1694699271, 58565, 1845560342, 58544, 1694565397, 3605, 1929379862, 176713, 973149191, 206850, 1845501191,
    161644, 2651000588, 211699, 2650807564, 146082, 1929580296, 104606, 2835548942, 104620, 2298678030, 29134, 1929576461,
    120973, 973147145, 174318, 1761678086, 25243, 1627586568, 208547, 1627397382, 41933, 2348810526, 208475, 1694506247,
    146998, 1694699272, 179762, 973084168, 199363, 2181045000, 154151, 1627590407, 10414, 1862271009, 52824, 1811940114,
    52813, 1929380619, 52804, 1912603401, 167068, 1912803337, 95231, 1845693196, 95243, 1845693196, 117491, 1845562380,
    117503, 1845562380, 55058, 1627390731, 55048, 1627390730, 25953, 1694695430, 37511, 1694499078, 221090, 773595652,
    204266, 1929387272, 207690, 1929387271, 209841, 3120569612, 229276, 1912611850, 216241, 1862279439, 157658, 2634223374,
    218195, 1879056649, 216904, 1778393351, 145260, 1862471430, 161098, 2399342350, 20109, 2969567271, 113010, 2969766695,
    124278, 2969635879, 113119, 2885880607, 124177, 2885749791, 112751, 2181237533, 123803, 2181106717, 123970, 973147164,
    112836, 2969766683, 112917, 3070429979, 123888, 2969635867, 124100, 2382433303, 124043, 973147153, 32570, 3036872720,
    223200, 2972459528, 223185, 774644231, 84243, 1946366214, 223172, 2402034182, 209073, 2415926540, 5706, 3120562187,
    173082, 1677792004, 23861, 771948548, 202299, 1627397380, 149665, 1627590407, 28570, 1879244806, 57123, 2147484453,
    228013, 1845502985, 228006, 1946166279, 99418, 3154316055, 99441, 3137538839, 133160, 1912606230, 83494, 2969569819,
    28784, 1946353673, 203989, 1627397393, 78076, 973080585, 203862, 1845501193, 241261, 2952997636, 131442, 1627458830,
    131456, 1627458830, 34395, 721485826, 116358, 721488898, 65667, 2181104661, 11276, 1828716560, 18088, 2147483677,
    237086, 1694574350, 237074, 1912678156, 32234, 1761804298, 124840, 973147142, 216281, 1728061706, 139808, 2919239191,
    235719, 1912678152, 154465, 2550337295, 33486, 1694695433, 41081, 1660944657, 30706, 2399338532, 40846, 1946157328,
    97646, 1912802075, 97692, 1912802067, 50174, 1912603411, 141877, 2399342096, 172965, 1744900624, 239191, 2399283472,
    142343, 1845694218, 218962, 1946690054, 218974, 1644700164, 157066, 2416119570, 161266, 2416119570, 177942, 1795233037,
    157108, 2533560076, 120031, 1845562391, 120054, 1845562390, 101408, 1912802065, 101442, 1912802056, 198002, 1845697027,
    73833, 3019900691, 51580, 1929380623, 51552, 1694499598, 144144, 1812139786, 224364, 1812144906, 228858, 1694508039,
    35875, 2835349774, 187289, 2969770008, 237211, 2181113623, 26548, 1694695436, 38126, 1694499084, 165617, 2181238540,
    98463, 1845693196, 238539, 1728194822, 240433, 1728195078, 215392, 973152012, 174855, 3036746520, 135380, 1694502417,
    141331, 1694699016, 106049, 2869103393, 106140, 2550336285, 106223, 2550336283, 110891, 2500004630, 117905, 973147145,
    210921, 2583698700, 221887, 1629495816, 143637, 1929580300, 98090, 1845693194, 154082, 2030243591, 138198, 1929383429,
    45878, 1761607954, 141339, 1912802824, 36844, 1879048465, 38061, 1879048465, 144432, 1694699272, 99713, 2030242577,
    99730, 2030242577, 1095, 1845493781, 21114, 1694498829, 28093, 1728249862, 175277, 2952860424, 230184, 2600477709,
    230175, 1627399177, 75344, 973080584, 168594, 973082888, 151929, 1694699268, 167464, 3154317340, 58608, 1845560342,
    58587, 1694565397, 67542, 3170960390, 219823, 1913659907, 230273, 1845502984, 151419, 1912803081, 93541, 1946356492,
    24037, 1912799242, 168140, 973082890, 24047, 1694695433, 7884, 1862270997, 27923, 1812135942, 22111, 1795162124,
    12817, 1845493770, 68813, 1879049484, 68825, 1946158345, 205145, 1862278407, 144347, 1845694221, 33623, 1929576456,
    190613, 3087014188, 31115, 2181234709, 176013, 1912673032, 180354, 973084174, 206914, 1627397383, 26088, 1694695434,
    222304, 2233737750, 222348, 2183406102, 40084, 2046820621, 177761, 1929450763, 120076, 1845562378, 11663, 1845493773,
    11676, 1811939340, 132175, 2332101896, 132448, 3087076616, 74814, 973080587, 83889, 1694707978, 28111, 1795358724,
    174815, 3036746512, 175659, 2952860426, 223390, 2183930386, 228445, 1694508046, 228459, 1627399182, 188540, 1828722951,
    174466, 1929450246, 197969, 1694702084, 139394, 1946160652, 171404, 973082901, 180423, 973084181, 136284, 1627393551,
    135328, 1946160648, 121119, 1778453516, 76333, 788531208, 79368, 2013399303, 89169, 2013476359, 147933, 1627590408,
    232179, 2181047314, 165448, 2969767688, 202309, 1828723975, 221444, 1813783046, 221076, 1864114693, 221049, 1763451396,
    230615, 2147492878, 54969, 1627390733, 28915, 1694695435, 54958, 1912603403, 121003, 973147147, 121014, 973147147,
    153817, 1694699275, 153828, 1694699275, 28926, 2567110666, 153839, 2567114506, 153849, 2550337290, 225569, 2567119626,
    59278, 973145095, 204935, 1946164490, 206224, 1845501193, 152553, 1946357507, 230266, 1912611847, 148254, 1929580293,
    132931, 973147397, 131516, 1761676548, 3070, 1929379861, 11688, 1795162129, 23491, 1845690376, 241658, 2969776134,
    13517, 2902458388, 13499, 1929379858, 215982, 1929388291, 99262, 2265123612, 132482, 3087076618, 74596, 1694500877,
    223850, 1697653257, 223999, 1630544392, 18354, 2516582430, 241178, 3204590098, 231843, 2181047312, 116204, 973147141,
    23134, 1912799236, 239745, 1912809988, 163648, 3070430996, 154702, 2349010712, 165851, 1812139782, 174169, 1627460359,
    215851, 1627398407, 183934, 2181044022, 155365, 3120762644, 142815, 1627590413, 155335, 2399342346, 34613, 1845494029,
    11312, 2969567250, 169978, 973082895, 242878, 2835494672, 242942, 2835494672, 242976, 2835494671, 242991, 2835494671,
    242912, 2835494670, 119476, 2264992779, 119487, 2248215563, 242856, 1946302218, 144472, 822284041, 35491, 1929380110,
    24290, 1694695437, 35516, 1694499085, 216360, 1929388295, 161210, 3087208202, 14764, 2348810262, 176261, 2969637642,
    175389, 2164331272, 217958, 3070238986, 202225, 1694506249, 24679, 1694695432, 216259, 1728061702, 218124, 2969575692,
    58290, 1946157839, 144036, 1929580295, 224817, 1694704394, 225400, 1845699337, 225019, 1694704392, 141572, 1862471175,
    75968, 788531204, 134714, 1828720133, 173682, 1929450245, 51339, 1912603407, 136084, 1862274579, 140755, 1761674252,
    143080, 1694699270, 224084, 1694704390, 153866, 1627590405, 225579, 1627595525, 158551, 3120762651, 209803, 2885688594,
    45772, 2751463691, 199160, 1929386770, 205586, 1862278408, 220170, 772809223, 220157, 2165318150, 184643, 1795364894,
    155961, 2416119580, 184615, 1795364892, 184687, 1627592728, 187597, 1845565457, 184673, 1694701582, 155895, 2416119562,
    220668, 1628971527, 208604, 1627397384, 11800, 1728053265, 73666, 1845495565, 188096, 2030114826, 27484, 1694695429,
    187494, 3036878873, 5377, 1845493774, 8329, 1828716558, 5391, 1862270988, 14786, 2399141911, 174927, 2399212298,
    218424, 772022788, 153697, 1862471431, 168861, 1694503182, 168875, 973082892, 202188, 1677729033, 120737, 1694567437,
    153449, 1627590409, 215781, 771825669, 178225, 2231440663, 178183, 2231440661, 3862, 1845493772, 203978, 1627397382,
    206813, 2214599943, 112592, 1694698262, 112614, 1694698262, 153153, 1946357510, 177286, 3120632849, 207786, 1694506246,
    110209, 2550336285, 110128, 2550336279, 49608, 1677722131, 190240, 1761614103, 132009, 2030112008, 78307, 788531214,
    79868, 3036809485, 89445, 3036886541, 81625, 1862273545, 218630, 772022791, 218618, 2265195014, 241619, 1627598851,
    123246, 973147157, 28180, 1812135942, 221180, 2400985608, 221196, 2350653960, 221223, 773595655, 221210, 3139183110,
    41704, 3154116887, 220888, 2232951310, 150552, 1627590409, 239543, 1912744195, 243175, 1862416136, 142991, 1996689155,
    46009, 1862271253, 148337, 1929580295, 141213, 1828916742, 138056, 1979715090, 137891, 1761611279, 137763, 1912606222,
    203652, 1862278406, 173061, 1946227461, 222168, 774119945, 7069, 1627389985, 71230, 1862272532, 235681, 1912678157,
    71308, 771753483, 206290, 1845501190, 100574, 1912802063, 137640, 1946160643, 216151, 1946165507, 238111, 2164270885,
    187243, 1694701580, 118719, 973147142, 205186, 1627397383, 95429, 1845693206, 95451, 1845693206, 181269, 1845499670,
    33212, 2969763850, 74851, 973080582, 83937, 1694707973, 50721, 1845494547, 207713, 1694506245, 231153, 3120571408,
    178310, 2231440657, 216631, 1627398413, 178337, 771822858, 5838, 1694498845, 5820, 1862270994, 12479, 1912602642,
    38736, 1879048463, 109058, 3036875535, 68500, 1694500103, 46687, 1929380381, 176006, 2197885703, 76125, 1627392018,
    176600, 1744901136, 176536, 973149194, 176574, 973149194, 206877, 1627397386, 84458, 1862480137, 176517, 1862341641,
    176555, 1627460617, 183748, 2181044009, 177139, 973149201, 84512, 1627599110, 38468, 1929380104, 208344, 1694506259,
    236460, 1845569295, 151100, 2952990471, 139999, 2919239192, 156880, 2952990478, 156922, 3087208206, 225824, 2952995598,
    40703, 2768240908, 40888, 1929380105, 28557, 1929576456, 216925, 1627398410, 94237, 1929579280, 223313, 774644231,
    223300, 2167153158, 33412, 2030239748, 36611, 1627390232, 94630, 1929579287, 24917, 1862467605, 94653, 1862470421,
    24997, 1862467603, 243104, 3003266823, 79515, 2164394248, 89310, 2164471304, 221655, 773857799, 221642, 3005227526,
    31546, 3120758792, 11164, 1879048211, 9748, 2566914065, 54714, 1912603407, 132696, 2248215835, 132777, 2248215835,
    208145, 1795169540, 69191, 1761608973, 165332, 2181238540, 83190, 3187673623, 87407, 3187880983, 79767, 2986477834,
    86254, 2986554122, 33515, 1946353670, 83445, 1627392523, 46324, 1711276564, 152187, 1761808141, 208217, 3087015173,
    186903, 3036878864, 187149, 3036878862, 213813, 1845501452, 212407, 3120569612, 133520, 2415922698, 182208, 1912608526,
    182196, 1946162956, 24279, 1694695435, 35505, 1694499083, 176471, 973149191, 208267, 1962941701, 168925, 1694503177,
    151818, 2047020808, 215374, 973152008, 167156, 1694699527, 215534, 973152015, 167788, 3070431246, 234593, 1761682964,
    135951, 1694502411, 74742, 1677723653, 226666, 822289162, 90370, 1812138769, 90403, 1845693200, 142477, 2030243592,
    135294, 1660947971, 156013, 2701332236, 175767, 2348880658, 170958, 973082901, 56962, 2952790804, 170394, 973082897,
    30978, 2399338512, 55602, 2147484432, 140871, 2399208464, 140903, 2399208464, 240088, 2399349264, 240224, 2399349264,
    100925, 2047019802, 101011, 1912802072, 227790, 1845502986, 67894, 973145103, 180652, 1912608533, 216680, 1627398411,
    238837, 1627531525, 217037, 1728061700, 207685, 1929387269, 111507, 3036875538, 220539, 3105104390, 203433, 1627397382,
    91088, 1627589392, 100189, 2030242574, 100203, 2030242574, 148579, 1929580296, 91264, 1694698246, 138391, 1627393543,
    142089, 1946357253, 44893, 1694499086, 168436, 1929384204, 31762, 2516779016, 222921, 2183668242, 59978, 771818500,
    101125, 1912802067, 179736, 973084166, 219356, 1627922954, 219348, 1963467272, 220802, 2350391822, 220776, 2400723468,
    180198, 973084176, 54202, 1761608461, 48092, 3036676637, 204476, 1694506262, 26331, 1795358726, 58254, 1946157845,
    224904, 1694704392, 2203, 1694498828, 209917, 2415926536, 75281, 1946159111, 84028, 1946366215, 55338, 2181038897,
    99874, 1761807125, 99895, 1761807125, 99916, 2030242579, 99935, 2030242579, 99865, 1694698249, 150673, 1694699273,
    33443, 1795358724, 18865, 1627389967, 66539, 973145109, 66460, 2952856596, 66499, 973145107, 66422, 3137405970,
    187959, 1946228744, 241300, 1694706433, 241424, 1694706689, 152971, 1979911947, 84518, 1627599110, 176668, 1627460614,
    174742, 1828786948, 168324, 1627394312, 7982, 1912602654, 221081, 1864114694, 152292, 1879248649, 210775, 2449480974,
    153354, 1946357515, 31278, 2399338518, 76727, 973080597, 76769, 973080597, 84680, 2399351060, 78694, 1627523331,
    88821, 1627600387, 133157, 1627393539, 54540, 1912603420, 201933, 2181045272, 169088, 1912606987, 74390, 2466252808,
    26194, 1862467593, 224958, 1862476553, 17062, 3036676130, 42709, 3154116887, 243962, 3171038995, 179570, 973084170,
    21327, 1694498832, 81153, 1862273558, 86755, 1862480918, 81133, 1862273556, 86699, 1862480916, 81115, 1862273554,
    86719, 1862480914, 169264, 1761612043, 75595, 973080585, 75604, 973080585, 84220, 1694707976, 84228, 1761816840,
    202744, 1845501190, 205512, 1627397382, 206391, 1845501190, 206762, 1845501190, 228934, 1912611846, 150234, 1812139783,
    241305, 3087215362, 83052, 687868432, 74086, 3170895633, 141640, 1845693963, 29974, 3036872710, 222565, 774382084,
    736, 1845493778, 235667, 1845569294, 189985, 1828722951, 149242, 1627590415, 149235, 1912803079, 219684, 2181833230,
    33789, 1929576458, 69411, 3187672344, 69459, 2952791320, 69733, 3187672344, 54729, 1912603406, 201112, 1677728778,
    107006, 3187870489, 234740, 1761682956, 141740, 1812139526, 145927, 1812139782, 224532, 1812144902, 242525, 1812135942,
    26377, 1845690374, 26383, 1795358724, 69224, 1845495054, 69238, 1811940621, 70498, 973079819, 69204, 1677722890,
    69214, 1946158346, 69278, 1946158346, 135621, 1862274572, 149452, 1912803079, 147374, 1627590409, 224895, 1627595529,
    159027, 2550337302, 53405, 1946157846, 59830, 1946223638, 53427, 1912603413, 59809, 1912669205, 59792, 1694565393,
    59784, 1694565384, 218264, 1795170571, 81784, 1694501395, 3693, 1929379863, 24569, 1912799243, 75553, 1694500876,
    85707, 1694708236, 75565, 973080586, 84211, 1627599113, 4058, 1694498834, 4090, 1962934286, 173073, 1946227460,
    217257, 2952798474, 170152, 973082889, 6136, 1862270993, 180062, 973084177, 180306, 973084177, 31200, 2952986636,
    160196, 2533560074, 206061, 1627397382, 40610, 1946157325, 28712, 1879244805, 178174, 3170964745, 140138, 1979715080,
    74629, 1879050247, 31850, 3187867660, 226474, 3187876620, 114841, 1946356488, 184750, 1879250956, 206801, 1795169542,
    213991, 1627397643, 203426, 1862278407, 225920, 2399347472, 158752, 2332233486, 161722, 3087208206, 153376, 1627590415,
    36122, 2835349775, 31802, 3087204366, 150495, 1694699275, 202179, 1811946761, 146375, 2583891717, 80392, 1862273551,
    5492, 1845493784, 5479, 1862270989, 25135, 1627586572, 190444, 973084947, 9765, 2566914064, 21951, 1627389961,
    141283, 1845693960, 146527, 1862471430, 205420, 1627397381, 179689, 973084167, 153486, 2902658826, 147585, 1627590408,
    239871, 2835556871, 215988, 3053461764, 176121, 2181108490, 134229, 1728056857, 1017, 1694498827, 173868, 1761678084,
    45276, 2768240907, 26497, 1845690377, 28481, 1912799239, 144719, 1694699270, 242012, 3087073302, 31580, 2516779026,
    197160, 2533366039, 20737, 1677721608, 80418, 1694501385, 145164, 1627590409, 151107, 1627590405, 43371, 2348810520,
    30180, 3036872724, 241946, 2348875792, 198516, 1694505742, 202753, 1677729031, 221060, 1948000775, 210215, 2415926542,
    37683, 1929380110, 133644, 1828720133, 154958, 3187871504, 149130, 1845694213, 23778, 1845690381, 216082, 3120570630,
    39585, 1879048460, 213473, 2533367048, 104660, 2835548947, 120941, 1627458576, 120913, 973147150, 104634, 1694698253,
    231559, 2399151114, 177593, 1694569741, 241537, 1694707458, 41542, 2197815585, 41608, 2197815585, 172571, 1812009479,
    238902, 1879189766, 158740, 2952990470, 143426, 1627590403, 185425, 1845696522, 225455, 1946362632, 182057, 1761613588,
    75781, 973080589, 84317, 1862480140, 182087, 973084427, 27792, 1828913162, 141160, 1912802822, 238472, 1912744198,
    72884, 3036677654, 10732, 2801795091, 72924, 3070232082, 132067, 1627458832, 68357, 973079814, 162810, 2181238533,
    173052, 1828786949, 188870, 1627396384, 5751, 1627389970, 83247, 1694501387, 75925, 973080587, 84369, 1728262410,
    176197, 2348880654, 141300, 2013466120, 151566, 1778585353, 36570, 1862271251, 174216, 1946227464, 17809, 2399141927,
    166028, 1040256785, 26914, 1627586575, 150698, 1627590415, 166045, 1627459343, 234446, 1812014602, 234437, 1694574089,
    227224, 822158088, 142930, 1946357509, 173077, 1946227461, 174025, 1677792004, 200670, 1845500939, 147139, 1761808138,
    200681, 1627397130, 151764, 1912803077, 75091, 1929381904, 109004, 3087207195, 159664, 2332233484, 31046, 2332229640,
    154854, 2885881628, 233476, 2952799540, 105562, 3036875546, 200731, 1946164237, 91951, 1694698259, 131091, 1694567696,
    135644, 1929383438, 103430, 2835548948, 103498, 1694698260, 120659, 973147151, 120689, 536939535, 103470, 1761807118,
    239580, 1862412547, 144419, 1812139784, 103960, 1963133705, 104008, 1963133711, 142362, 1912803079, 168001, 1845498126,
    167975, 973082893, 70944, 1694500358, 70939, 973080069, 45417, 1929380110, 183035, 973084466, 72561, 3187672594,
    76352, 973080586, 82040, 1862273545, 87086, 1862480905, 219801, 772547077, 219434, 1930174980, 221167, 773595653,
    6337, 1627389966, 13608, 1795162130, 132280, 2415987995, 132423, 2415987993, 235272, 2164336141, 120354, 973147141,
    9193, 1811939350, 9215, 1694498834, 81923, 1627392524, 82028, 1946159628, 81913, 1845496330, 82110, 1946159626,
    26450, 1912799239, 103084, 1912802061, 103273, 1912802061, 23391, 1912799238, 173930, 1862341382, 146117, 1627590409,
    203932, 1627397385, 173669, 1912673031, 199529, 2969574158, 136432, 1627393550, 21669, 1761607691, 221505, 1864376835,
    47726, 1627390480, 217695, 2399150351, 75579, 788531203, 224668, 822289163, 174134, 1677792008, 82623, 3187673625,
    87236, 3187880985, 210489, 2348817686, 156700, 2332233484, 77173, 973080587, 31036, 2986541066, 79579, 2986477834,
    84922, 2986553610, 86244, 2986554122, 87271, 2986554378, 165524, 2734886677, 204231, 1862278406, 188507, 1845500181,
    144506, 1929580296, 144521, 1845694215, 232347, 1728062748, 152712, 1694699274, 143902, 1929580295, 199945, 3087014680,
    213227, 3204455696, 48262, 2986345014, 76143, 973080582, 119470, 973147142, 27335, 1862467589, 84467, 1862480133,
    150713, 1862471429, 205098, 1627397383, 203685, 1929387272, 198796, 1929386765, 198784, 1627396876, 186698, 3187873815,
    26568, 1845690377, 201831, 1761614854, 33764, 1929576457, 52253, 1627390727, 44141, 2181038371, 33460, 1694695432,
    106544, 2332232493, 106427, 2349009703, 106679, 3087207192, 110238, 3187870488, 122295, 973147159, 106361, 3154316054,
    26735, 1929576454, 74378, 973080582, 74384, 754976774, 74403, 671090694, 74463, 973080582, 116287, 973147142,
    74373, 973080581, 74398, 788531205, 76018, 771753989, 83774, 1929588997, 146648, 1929580293, 242405, 1929576453,
    83770, 1862480132, 86163, 1862480644, 147603, 1862471428, 239717, 1862478340, 242401, 1862467588, 123655, 1761676305,
    112656, 1694698256, 112672, 1761807120, 112688, 1761807120, 123672, 973147146, 32054, 1694695433, 32046, 1946353672,
    243356, 1694643975, 21645, 1912602637, 46039, 1912602893, 171230, 3070234898, 27751, 1845690377, 229144, 1996497927,
    207211, 1828723975, 217476, 771760389, 6791, 1627389970, 6778, 1761607693, 25622, 1627586567, 239605, 1912744195,
    17418, 2348810267, 148275, 1627590409, 137836, 1845497355, 232596, 1694508330, 232638, 1694508328, 232835, 1694508327,
    188902, 1862277404, 188930, 3003128090, 189292, 1862277402, 189318, 1862277401, 153321, 1627590405, 228054, 1845502984,
    234417, 1929455124, 140072, 1644170760, 229504, 2969576455, 106634, 2869103405, 106505, 2885880615, 106727, 2550336280,
    110286, 2650999576, 122341, 973147159, 106405, 2617445142, 160555, 2399342346, 143545, 1929580296, 143538, 1694699271,
    185918, 1946359812, 138019, 1845497355, 139893, 2181041674, 209831, 2415926538, 221895, 1629495816, 146970, 1627590406,
    241371, 1761815555, 230130, 1660953608, 170054, 973082890, 170064, 973082889, 160630, 2399342353, 155539, 3036876560,
    160585, 2399342351, 168373, 1879052552, 119698, 2046888969, 59004, 1912669196, 208895, 3003129112, 198078, 1946360325,
    198068, 1946360324, 134862, 1728056846, 83556, 2231372323, 87656, 2231579683, 78035, 973080599, 33304, 2181234710,
    85294, 2181247254, 77991, 973080597, 85252, 2969776404, 216560, 2885689607, 202387, 1728060682, 169759, 973082890,
    170196, 973082889, 143757, 1694699273, 212273, 2885688594, 170120, 1979715851, 170087, 1711280394, 83687, 2885683722,
    24064, 1963130884, 229467, 2030052355, 176737, 973149191, 242508, 1929576459, 16128, 3036676149, 229875, 1912611856,
    74932, 973080584, 202497, 1728060681, 21127, 1694498827, 143357, 1694699275, 208638, 1845501191, 148597, 1862471434,
    205613, 1862278410, 147973, 1694699284, 148004, 1862471435, 174150, 1627460357, 55272, 2181038881, 159928, 2416119570,
    27380, 1862467593, 95612, 1845693197, 10298, 2566914072, 210789, 2952797452, 27284, 2567110666, 239063, 1845635334,
    239059, 1929521412, 210947, 2499812622, 28805, 1694695429, 149340, 1694699271, 178719, 1761678604, 223443, 1630282251,
    223434, 1965826569, 165857, 1728253705, 227001, 1728258825, 116360, 1929448454, 204210, 1929387270, 40378, 1929380105,
    213574, 1677729032, 237328, 2181113625, 243128, 1862416139, 25743, 1795358729, 222430, 1914970634, 52772, 1694499595,
    166976, 1694699531, 52762, 1694499594, 166966, 1694699530, 117609, 973147154, 94819, 1694698257, 229293, 1946166281,
    188559, 973084940, 139576, 1862274570, 139569, 1627393543, 151918, 1845694214, 189059, 1862277411, 189094, 1862277411,
    232726, 1862280483, 187835, 1862342672, 166743, 1862471684, 11407, 1912602642, 27558, 1627586570, 157512, 2718109450,
    152200, 1677922054, 169875, 973082887, 47255, 1962934811, 228925, 1694508041, 228579, 2046829576, 30060, 2349006860,
    202689, 2046827781, 222, 1845493785, 40290, 1979711760, 209, 1694498829, 228629, 1845502984, 135675, 922750473,
    146274, 1929580296, 220331, 2400461318, 217229, 3120570638, 238419, 1728194823, 202035, 1845501189, 29107, 1946353673,
    37329, 1694499102, 153957, 1778585349, 153258, 1946357509, 172312, 1812081929, 201547, 3087014956, 227339, 2181112595,
    151863, 1627590408, 203627, 1694506245, 202655, 1845501188, 203106, 1728060682, 137623, 1795165704, 205803, 1627397384,
    141628, 1677921799, 23842, 1963130883, 198342, 1694505736, 198335, 1711282951, 210813, 2986351882, 46780, 1694499351,
    46763, 1761608209, 135005, 2835353101, 112543, 1694698253, 213175, 3204455694, 98011, 1912802057, 118872, 1912671241,
    47396, 1845494287, 131227, 1929448714, 177985, 1912673546, 75075, 1627392016, 75062, 788531213, 78768, 1929513228,
    88393, 1929590028, 88433, 1929590284, 140270, 1929383436, 243282, 1963079435, 152884, 1845694218, 208099, 1845501194,
    212687, 1962941702, 241426, 1912810499, 142442, 1929580297, 147066, 1694699272, 142435, 1812139783, 238725, 1812080903,
    162618, 1778585348, 212486, 1778392324, 9518, 1845493779, 45650, 1929380113, 45634, 1929380112, 179419, 973084170,
    102805, 1694698249, 120320, 1694567433, 243348, 1778530056, 34068, 671154190, 25885, 1929576460, 25897, 1862467595,
    49812, 1946157585, 144786, 1929580292, 216958, 1761616137, 9896, 2181038095, 185725, 1929582601, 58837, 1694565384,
    203483, 1694506247, 220343, 3105104390, 18117, 2147483677, 228373, 1845502979, 69317, 1946158345, 239515, 1862412549,
    172529, 2952860174, 172557, 2399212046, 199345, 1761614601, 199337, 1728060168, 165098, 3204648724, 30280, 3087204366,
    45240, 1828716810, 222624, 1630020103, 222638, 1848123911, 222652, 774382086, 15968, 2181038107, 79589, 2986477847,
    30742, 2399338532, 141893, 2399342096, 239207, 2399283472, 174563, 1728123654, 77250, 973080589, 84952, 3053662476,
    51133, 1845494553, 51110, 1946157847, 142491, 1946357516, 157558, 3103985420, 73852, 3019900691, 51595, 1929380623,
    51566, 1694499598, 144154, 1812139786, 224374, 1812144906, 211351, 2634030354, 216342, 738205955, 59221, 1929446413,
    174526, 1845564164, 209641, 2952797458, 54600, 1912603407, 172427, 822153737, 172420, 1963004423, 213686, 1694506517,
    213707, 1694506517, 12945, 1694498832, 214670, 1694506511, 187313, 2969770008, 203116, 1912610059, 202896, 1929387271,
    237234, 2181113623, 12535, 1795162129, 66035, 1627456523, 66025, 1812005898, 11387, 1761607690, 203642, 1728060682,
    237016, 2986419997, 205319, 1627397382, 94221, 1929579280, 42929, 3087008033, 122523, 3036744731, 168119, 973082889,
    87835, 1694708999, 157582, 2567114508, 208318, 1660951815, 25838, 1862467592, 223332, 774644228, 242830, 1946302234,
    242808, 1946302230, 176211, 3204518668, 151428, 1912803081, 26560, 1845690376, 200325, 1946163977, 138433, 1728056835,
    1465, 1845493787, 172993, 1761677834, 228081, 1694508036, 219112, 772284937, 202659, 1694506248, 26817, 1778581511,
    134666, 1644170755, 167085, 1627590664, 215628, 1627463688, 243218, 1862416139, 155094, 2600668944, 160347, 2600668944,
    122577, 2499873819, 122654, 2499873817, 155587, 2952990480, 163346, 2734886668, 212847, 3204455696, 141527, 1627590154,
    239590, 1946298627, 228078, 1694508035, 12435, 1845493776, 177625, 1929450763, 186281, 1694701582, 135937, 1879051779,
    111770, 1761807112, 123577, 1761676296, 203707, 1946164488, 96235, 1761807121, 96269, 1761807119, 24973, 1845690380,
    24985, 1929576460, 96211, 1761807116, 115578, 1761676044, 45783, 1929380116, 139788, 2919239188, 232197, 2181047314,
    27651, 1929576468, 22013, 1845493770, 39364, 1845494026, 39374, 1811939592, 241814, 1812004872, 41237, 1828716813,
    204048, 1694506248, 82320, 1862273542, 220602, 1847075331, 169619, 973082891, 119059, 973147143, 199692, 1677728520,
    164360, 2919436046, 97915, 1862470416, 97931, 1862470416, 95057, 1929579274, 241664, 2969776134, 229650, 771761161,
    134254, 2046823939, 81581, 1694501391, 86903, 1694708751, 74476, 1845495817, 85489, 1845703177, 202269, 1795169543,
    206971, 1761615111, 215985, 1929388291, 207805, 1929387270, 184067, 973084433, 18384, 2516582430, 78809, 2030176517,
    88500, 2030253573, 37418, 1862271250, 184256, 1761613583, 155385, 3120762644, 155345, 2399342346, 222404, 2216960520,
    222389, 774119943, 222376, 2149851654, 22925, 1845493783, 45923, 1845494039, 11330, 2969567250, 219818, 1812996613,
    149939, 1761808137, 169993, 973082895, 139874, 2432699923, 137460, 1962937868, 151584, 2952990474, 209325, 2986351886,
    28953, 1694695431, 142828, 1694699280, 146014, 1929580297, 146496, 1862471431, 96777, 1627589386, 173511, 1694569220,
    152868, 1677922057, 115913, 1694567175, 144029, 1929580295, 243379, 1627535116, 243368, 2181183243, 152264, 1728253706,
    158578, 3120762651, 28186, 1912799240, 34255, 1694564359, 229917, 1677730823, 190100, 1761614097, 75621, 973080583,
    140435, 1845560333, 140494, 1694565388, 143832, 1694699270, 21204, 1845493779, 20714, 1694498829, 148048, 1627590408,
    36555, 1627390223, 36542, 1929380109, 73067, 1694500362, 220449, 773071369, 224967, 1694704390, 14809, 2399141911,
    174937, 2399212298, 236818, 2952865572, 165030, 2734886676, 165082, 2248347408, 40368, 1912602890, 68089, 2030109703,
    238631, 1845635333, 215786, 771825669, 106324, 2869103397, 178248, 2231440663, 178204, 2231440661, 140847, 1627456520,
    107678, 3036875547, 207616, 1845501190, 243397, 1627535111, 11146, 1879048210, 56312, 2348811047, 137105, 1677725198,
    157835, 2701332232, 222530, 774382084, 135086, 1677725199, 150374, 1795362567, 206504, 1795169543, 227070, 2868978441,
    174551, 1728123653, 153027, 1728253705, 26371, 1845690374, 220288, 1863590404, 203796, 1845501191, 666, 1711276042,
    676, 1627389962, 173172, 1929450245, 236109, 1694574349, 202535, 1677729033, 41727, 3154116887, 220902, 2232951310,
    133197, 1879051779, 76945, 973080593, 79695, 2181171472, 84848, 2181247248, 180525, 973084189, 98564, 1929579282,
    137084, 1929383442, 57598, 2181038874, 113820, 2969766682, 167736, 2181238810, 70003, 3036677400, 70051, 3036677400,
    70139, 3204449560, 70099, 3070231828, 113772, 2919435024, 209773, 2885688588, 221756, 773857801, 231875, 2181047316,
    13181, 1962934285, 46803, 1694499354, 166848, 1929580560, 24906, 1862467595, 203311, 1929387272, 112461, 1627589396,
    112481, 1627589396, 241627, 1845702662, 22861, 1627389972, 45989, 1627390228, 118713, 973147142, 103122, 1912802063,
    109073, 3036875535, 213591, 1627397384, 132967, 2013269511, 76253, 973080583, 27835, 1979908102, 79349, 1979844870,
    84506, 1979920646, 87044, 1979921414, 31062, 3204644880, 65578, 973145100, 65546, 1627456523, 65567, 973145099,
    65536, 2181104650, 65557, 1761674250, 65590, 1627456520, 139645, 1979715077, 134388, 1912606224, 204092, 1845501190,
    144413, 1929580294, 142784, 1946357509, 151627, 1912803076, 240889, 2181179926, 205074, 1627397382, 153704, 2902658823,
    147397, 1862471430, 33408, 1694695428, 156894, 2952990478, 156936, 3087208206, 225838, 2952995598, 116349, 973147145,
    26774, 1728249864, 143217, 1728253704, 224144, 1728258824, 216935, 1627398410, 132492, 2550205706, 209677, 3120569610,
    77826, 973080582, 85200, 2198024454, 177054, 973149190, 177072, 973149190, 85195, 1627599109, 177049, 1627460613,
    177067, 1694569477, 203669, 1694506248, 166472, 973147912, 200614, 2969574168, 28986, 1694695431, 209243, 2885688586,
    165991, 1040256776, 31554, 3120758792, 177557, 1929450760, 148870, 1862471428, 88999, 1694709258, 28910, 1946353669,
    160216, 2533560097, 198713, 1694505747, 198696, 1694505745, 25780, 1912799240, 9911, 2181038095, 38653, 2566914315,
    165344, 2181238540, 83213, 3187673623, 87430, 3187880983, 79777, 2986477834, 86264, 2986554122, 83456, 1627392523,
    1060, 1677721608, 18725, 1811939346, 186919, 3036878864, 10148, 1862270990, 187163, 3036878862, 31919, 2198011912,
    184194, 1627395856, 135759, 1929383439, 122891, 3036744739, 121530, 3036744737, 105000, 3036875545, 115724, 3036744473,
    115774, 3053521689, 121168, 3036744729, 122749, 3053521945, 22303, 2164260885, 41882, 2164261141, 104870, 2432895765,
    104933, 3036875541, 121239, 2432764949, 121302, 3036744725, 109507, 3036875539, 111562, 2952989459, 121459, 2952858643,
    122818, 3036744723, 109429, 2986543889, 121406, 2986413073, 121359, 973147151, 203159, 1694506254, 13241, 2902458380,
    81944, 1677724169, 87077, 1677931529, 162356, 2198015754, 222583, 1630020109, 222596, 1797792268, 215549, 973152015,
    167802, 3070431246, 153607, 1627590409, 68310, 1828717837, 68300, 1946158346, 82382, 3087010329, 82356, 3187673613,
    199857, 2348817172, 199821, 2399148818, 178025, 1912673547, 25383, 1694695434, 23548, 3036872722, 26782, 1845690377,
    33881, 2382561302, 33841, 2952986644, 159799, 2952990478, 138436, 1627393545, 171446, 2348814626, 229561, 1761616902,
    229557, 1761616900, 99510, 2030242578, 99528, 2030242578, 22498, 2030043151, 99502, 1694698248, 188344, 1912609044,
    67909, 973145103, 240172, 2198022668, 205125, 1627397382, 26765, 1929576457, 67172, 2399208472, 67128, 2399208470,
    1445, 1728053268, 210093, 2583698704, 141737, 1929580035, 108551, 2449672993, 108650, 2449672993, 105508, 2500004636,
    108727, 839060246, 208873, 2583698710, 108140, 2936212245, 108791, 2550336277, 159433, 2936213269, 159296, 2550337294,
    143601, 1761808134, 145274, 1862471430, 184598, 1946162954, 167180, 1745031175, 99808, 1694698257, 78845, 1946290438,
    79202, 2835482886, 210705, 2885688596, 65982, 1862337549, 3656, 1929379859, 173912, 1862341386, 24730, 1912799238,
    184762, 1879250958, 95099, 1845693196, 95111, 1845693196, 117249, 1845562380, 117261, 1845562380, 212646, 2566921485,
    38383, 1929380116, 151983, 1828917000, 241298, 637741825, 83645, 2885683728, 180214, 973084176, 207399, 1694506246,
    48121, 3036676637, 133919, 1728056847, 103993, 1963133711, 120778, 1963002895, 186383, 1946359823, 137931, 1845497359,
    229786, 1845502987, 174756, 2030113541, 47141, 1694499346, 87764, 1946367248, 217162, 1795170566, 186746, 3187873817,
    1814, 1845493773, 58662, 1845560328, 29239, 2600665094, 225604, 2600674054, 214036, 1627397651, 26359, 1845690375,
    137122, 1929383431, 141236, 1862471172, 93937, 1627589396, 131176, 973147403, 93957, 1694698250, 29049, 2835546127,
    41002, 1761607951, 29037, 2835546124, 29026, 1946353675, 41017, 1946157323, 80054, 1694632196, 86305, 1694708484,
    87725, 1694708740, 206134, 1862278407, 151955, 1979911944, 109672, 2516781847, 123088, 2516651031, 46150, 1862271247,
    216373, 1929388295, 101343, 1912802071, 101303, 1912802065, 101394, 1845693198, 231632, 1962943501, 146558, 1912803081,
    221881, 1965040134, 17358, 3036676126, 34269, 2952855566, 240132, 2952997390, 172900, 2030113286, 174224, 1627460358,
    41306, 1694499087, 154642, 3087208204, 28629, 1795358724, 45097, 1929380115, 81342, 1627392530, 86846, 1627599890,
    81325, 1862273553, 86822, 1862480913, 85681, 1694708233, 27193, 2567110672, 171546, 2030047497, 98166, 1845693206,
    98217, 1845693206, 98199, 1929579282, 98188, 1677921035, 13459, 2936012825, 180230, 973084183, 71074, 1811940889,
    71030, 1845495318, 71396, 1862272533, 71438, 1862272533, 97266, 1929579282, 94352, 1929579281, 94328, 1627589388,
    146653, 1627590412, 224594, 1627595532, 97320, 1929579272, 148940, 1929580296, 141357, 1862471174, 213360, 2533367057,
    940, 1912602633, 80954, 1862273551, 241307, 2550344450, 211419, 3187678474, 133817, 2046823939, 187951, 1946228744,
    151383, 1795362567, 164974, 2516782864, 139979, 2852130312, 222412, 774119945, 218904, 1862803976, 158176, 2885881612,
    40387, 1929380108, 144295, 1946357510, 229238, 1912611850, 218070, 3204456718, 219698, 2181833230, 141053, 2181104651,
    57435, 1811940112, 201237, 1694506006, 229599, 3154125839, 163942, 2432896784, 69435, 3187672344, 69483, 2952791320,
    69757, 3187672344, 23364, 1845690373, 243539, 1761752840, 5403, 1627389964, 163124, 2919436044, 8343, 1627389963,
    53641, 1627390739, 53624, 2030043921, 55069, 1962935056, 53604, 1627390730, 53614, 2030043914, 53596, 1912603400,
    167260, 1912803336, 205286, 1627397383, 125500, 1929448714, 125510, 1929448714, 147033, 1694699271, 154145, 1627590406,
    6367, 1761607702, 21596, 1862270987, 95690, 1862470411, 118062, 1862339595, 227258, 822158088, 223572, 1865425416,
    137200, 1627393551, 136620, 1862274574, 159982, 3087208206, 225952, 2147689226, 33114, 2969763854, 145993, 822284042,
    226222, 822289164, 138963, 1795165703, 172868, 1929449995, 23877, 755171331, 31212, 2952986636, 11226, 1962934284,
    8784, 1627389960, 198029, 688069125, 162412, 1761808135, 209623, 2885688594, 31862, 3187867660, 226486, 3187876620,
    148470, 1862471432, 81008, 1845496344, 81470, 1627392530, 81488, 1627392528, 27543, 1761804292, 138537, 3137343002,
    213079, 2969574672, 199069, 1694505745, 219789, 1661739525, 78564, 973080585, 224215, 1845699337, 177214, 1694569479,
    204141, 1627397384, 31816, 3087204366, 204194, 1862278408, 234922, 3036751377, 162729, 1627590419, 94253, 1929579280,
    102892, 1946356493, 120411, 973147144, 115525, 1828784903, 88722, 1929590284, 217066, 1728061703, 137728, 2801798664,
    11452, 1694498831, 118907, 973147143, 215992, 3053461764, 142094, 1862471172, 27841, 1912799239, 32244, 1627586569,
    140919, 1627456521, 240280, 1627597321, 55680, 2952790842, 175053, 3170964234, 20745, 1929379849, 174183, 1862341382,
    205450, 1862278407, 197183, 2533366039, 152118, 1929580295, 187977, 1912674324, 186251, 1728256014, 34724, 1845494033,
    143889, 1929580294, 80427, 1694501385, 217077, 771760389, 224806, 1862476555, 146370, 3120762629, 229325, 1795171338,
    216088, 3120570630, 71875, 1761609239, 71837, 1761609238, 71859, 1694500368, 73166, 973080080, 71822, 1694500367,
    172846, 1929449998, 11127, 2046820361, 241805, 1879113737, 157765, 3137539858, 213111, 2181045518, 81717, 1778387464,
    214546, 1627397639, 121053, 1694567432, 188609, 1845500181, 41575, 2197815585, 41641, 2197815585, 212747, 1627397383,
    66116, 1694565382, 5563, 1929379861, 197553, 771758340, 202456, 1845501194, 165476, 2298679046, 229313, 1912611852,
    174292, 1627460360, 153775, 1694699285, 237940, 1627399950, 153761, 2030243591, 176637, 973149191, 147593, 1862471429,
    8094, 1694498840, 5192, 1677721623, 5215, 1929379860, 168907, 1862275346, 21531, 1627389968, 74197, 1627391760,
    168896, 1694503179, 145155, 1627590409, 168887, 973082889, 219794, 2047615491, 158975, 2651000584, 31885, 2198011914,
    26475, 1929576460, 34225, 1694564363, 239930, 1694706187, 163250, 2181238552, 81734, 1778387464, 27802, 1694695430,
    214152, 1627397640, 150168, 1627590411, 28542, 1979908106, 151897, 1828916999, 236231, 1627465484, 95339, 1627589391,
    235859, 1912678158, 22023, 1912602637, 102164, 1912802061, 27522, 1761804295, 32260, 1761804294, 154558, 2701332236,
    155198, 2869104392, 39016, 2566914326, 169593, 1694503181, 31054, 2332229640, 553, 1845493773, 81645, 1744833037,
    81634, 1962936843, 27035, 1694695431, 173115, 1761678086, 174046, 1778455302, 175949, 1677792006, 240464, 1761749510,
    173383, 1761678085, 38998, 1996488978, 143575, 1946357510, 56390, 2181038866, 57160, 2181038866, 152700, 1761808133,
    153000, 1828916996, 100217, 1761807120, 100233, 1761807120, 196894, 3087014178, 197014, 2214598942, 196962, 2214598938,
    96967, 1929579279, 207570, 1811946759, 168015, 1845498126, 212995, 2969574670, 167988, 973082893, 222484, 3089375762,
    96381, 1761807119, 9067, 1811939349, 9088, 1811939345, 171248, 2231374115, 67636, 973145107, 67600, 2969633810,
    164624, 2181238542, 235727, 1694574347, 147097, 1761808138, 147107, 1862471434, 235709, 1912678154, 236059, 1694574346,
    138259, 2046823946, 156752, 2936213262, 216141, 1946165507, 235285, 2164336141, 125330, 1929448708, 18801, 1694498833,
    227973, 1845502985, 227966, 1912611847, 72315, 3036677671, 108161, 3087207201, 202774, 1845501189, 221566, 1965040132,
    96551, 1694698250, 44514, 1929380114, 217710, 2399150351, 209219, 2516589838, 131187, 1694567694, 174707, 1627460359,
    200393, 1627396879, 200365, 1694505742, 29684, 3120758794, 181515, 1627395862, 181494, 1627395861, 198483, 1677728531,
    26057, 1862467591, 71898, 1795163664, 69400, 2835350795, 90611, 1845693193, 169824, 1694503184, 114744, 1795361555,
    114763, 1795361555, 59749, 1694565393, 229659, 1912611856, 27867, 1912799245, 87827, 1946367240, 52359, 1694499594,
    243439, 1761752837, 231049, 2147492876, 210961, 3170901260, 134975, 1929383434, 198139, 1946360329, 228291, 1728062467,
    137032, 1946160654, 137021, 1946160651, 78854, 1912736002, 142141, 1912802818, 228388, 1912611842, 109983, 2516781842,
    134550, 1694502408, 173984, 1929450245, 5627, 1912602656, 151877, 1627590407, 203579, 1929387270, 206358, 1694506246,
    241611, 1627598852, 80929, 687868419, 3304, 1694498838, 24173, 1912799239, 17848, 2197815326, 8023, 1845493775,
    212985, 2734693642, 91414, 1761807116, 22543, 1912602637, 46052, 1912602893, 151473, 2952990474, 151464, 1761808137,
    46186, 1845494035, 223991, 1697653256, 213495, 2533367054, 179151, 973084165, 100679, 1912802083, 100649, 1912802078,
    100620, 1912802077, 34591, 1845494038, 34575, 1845494032, 204251, 1627397383, 76697, 3187673097, 174142, 1812009736,
    57451, 1912603410, 52911, 1862271760, 52882, 1862271758, 55135, 1627390731, 148259, 1845694216, 146010, 1627590404,
    229372, 2030052357, 229377, 1627399173, 27984, 2969763846, 152058, 2969767686, 225301, 2969772806, 152064, 1761808133,
    35033, 1845494040, 28387, 1946353673, 225348, 1946362633, 224044, 1979917064, 242460, 1979908104, 53123, 1862271768,
    228969, 1862280203, 228980, 1627399179, 230121, 1627399177, 203677, 1929387272, 230113, 1627399176, 17445, 2348810267,
    211575, 3154124050, 204643, 1862278411, 204654, 1862278411, 203637, 1694506245, 209997, 2483035408, 197420, 2533366052,
    45009, 1677721869, 220312, 1628709383, 220319, 1846813191, 168484, 1929384208, 54099, 1761608465, 116131, 1694567434,
    190053, 1694505233, 209449, 2583698700, 237100, 1694574348, 160565, 2399342346, 45708, 1929380113, 176147, 2969637640,
    209101, 2197822746, 176103, 2181108488, 120176, 973147141, 216510, 1929388295, 49721, 1946157589, 173312, 1694569222,
    28062, 1627586565, 174647, 1979781894, 158722, 2617446156, 73340, 1627391750, 160647, 2399342353, 155555, 3036876560,
    160600, 2399342351, 23730, 1929576452, 207460, 1761615115, 143672, 1694699273, 75214, 1862273030, 199572, 1946163979,
    165773, 2181238542, 89458, 1828926987, 37552, 1962934540, 26009, 1694695435, 37541, 1694499083, 154089, 1627590405,
    179842, 973084168, 233151, 1946166556, 189866, 1929386264, 419, 1845493780, 12025, 1912602644, 400, 1845493779,
    9537, 1912602643, 236489, 1845569299, 366, 1845493778, 49777, 1677722130, 333, 1845493777, 8950, 1845493777,
    350, 1845493776, 384, 1845493776, 1784, 1845493776, 155827, 3036876560, 290, 1845493775, 8893, 1845493775,
    21756, 1845493775, 305, 1845493774, 319, 1845493774, 21743, 1845493773, 124902, 1812084743, 239706, 1812146695,
    218306, 1795170565, 241546, 3187879684, 231584, 771761156, 88907, 1929590282, 52410, 1862271756, 240196, 3187878406,
    205707, 1828723974, 15508, 3103784999, 243807, 2952935191, 243788, 3171038995, 69697, 3187672338, 181945, 1828722448,
    181978, 1946162958, 143766, 1694699273, 117889, 973147143, 111462, 2265123611, 227942, 1845502986, 227934, 1912611848,
    165212, 2885881612, 101649, 1912802058, 207252, 1929387270, 217888, 1761616134, 16181, 3036676149, 40544, 1962934541,
    134103, 1845497367, 134084, 1728056851, 159760, 2516782861, 97720, 1929579274, 97730, 1929579274, 202080, 1946164489,
    165482, 2181238549, 76688, 3187673097, 221740, 3206554120, 221726, 773857799, 221714, 2149589510, 218652, 1845764611,
    139026, 2952793625, 148154, 1627590413, 148167, 1627590413, 154292, 1627590408, 25186, 1627586572, 120982, 973147148,
    25654, 2030239755, 26176, 1627586571, 29228, 1694695435, 222258, 774119943, 222246, 2149851654, 238842, 1862412551,
    38476, 1929380105, 98303, 1845693204, 98284, 1963133715, 98267, 1963133713, 98257, 1845693194, 55305, 2181038881,
    157703, 3036876575, 211125, 3170901260, 91115, 1929579280, 1002, 1845493775, 83157, 3187673633, 87486, 3187880993,
    77521, 973080597, 85134, 2399351060, 200851, 1694505999, 200837, 2835356686, 4565, 1862270994, 4549, 1627389968,
    12978, 1728053264, 69297, 1811940620, 70509, 973079818, 69288, 1946158345, 24722, 1912799240, 221477, 1948262918,
    95599, 1845693197, 199232, 1694505751, 199202, 1627396884, 96895, 1929579277, 220062, 772809225, 232220, 1929389059,
    89588, 1627589396, 125272, 1845562642, 116178, 973147151, 125298, 973147407, 115310, 1627458318, 125290, 973147400,
    115340, 1963002631, 16996, 2181038113, 150561, 1627590407, 221406, 1931223559, 244178, 3036821260, 198231, 688069126,
    186030, 1694701587, 186063, 2030245903, 186049, 2030245902, 34324, 2030108682, 135289, 1929383429, 185542, 1761810442,
    206424, 1728060677, 77605, 973080593, 137970, 1912606218, 25198, 1929576455, 146634, 1929580295, 169931, 973082893,
    241265, 1761815299, 228532, 1627399176, 228525, 1912611847, 26978, 1778581509, 215797, 973152258, 135317, 1694502411,
    157252, 2550337298, 91011, 1812138769, 157200, 2516782864, 220884, 773333508, 161596, 2986544908, 211643, 2986351884,
    205875, 1862278410, 53353, 1912603413, 53277, 1912603410, 149050, 1795362568, 240701, 1694640647, 141579, 1627590149,
    142084, 2047020549, 1550, 1845493773, 167014, 1627590663, 215354, 1627463431, 9105, 1912602633, 136552, 1862274576,
    241107, 1627531789, 240397, 1946298892, 240630, 1694640652, 240671, 1946298892, 146976, 2684555019, 146987, 2147684107,
    240486, 2835491339, 240539, 1677863435, 240589, 2684496395, 240821, 1946298891, 241219, 2030184970, 88988, 1694709259,
    220337, 2400461318, 217243, 3120570638, 179429, 973084168, 38515, 1845494026, 47789, 2835350041, 57421, 1811940110,
    225327, 1761813260, 65860, 1979778050, 241446, 1979919362, 218355, 2030051590, 201591, 3087014956, 177814, 1845564684,
    177826, 1946227978, 198194, 704846341, 82796, 2952792587, 49663, 2835350018, 22064, 1761607698, 81898, 2969569807,
    87922, 2969777423, 76211, 973080589, 81814, 1761610253, 169954, 973082893, 27954, 1912799244, 84481, 1912811788,
    81803, 1627392523, 76191, 973080586, 76201, 536872970, 171614, 973148426, 27945, 1711472649, 84472, 1711485193,
    164676, 3070430986, 226882, 3070436106, 198216, 688069125, 156153, 2416119586, 156065, 2550337300, 160841, 2265124628,
    172813, 1929449994, 211939, 2415926542, 109209, 2181237535, 109128, 2181237529, 224973, 822289159, 32294, 2198011913,
    147410, 1627590405, 159574, 2332233488, 161524, 2986544906, 138074, 1694502415, 151741, 1812139784, 202840, 1811946760,
    169386, 1694503181, 169399, 973082891, 176424, 973149192, 176417, 1929450503, 39982, 1845494046, 39953, 1845494045,
    101499, 2952989462, 101479, 1761807124, 119967, 973147148, 240569, 1862412812, 101468, 1627589387, 119956, 973147147,
    152026, 1627590411, 101458, 1627589386, 152016, 1627590410, 225307, 1627595530, 204686, 2046827782, 238210, 3053463341,
    238300, 3053463339, 222840, 774382089, 169016, 973082890, 75527, 973080585, 84197, 1862480136, 70485, 973079821,
    68847, 1862272268, 68859, 2030044428, 68871, 1694500108, 220349, 3105104390, 162642, 1627590410, 212500, 1627397386,
    143420, 1946357510, 221117, 2048664070, 148853, 1929580294, 12417, 1728053266, 12786, 1677721617, 73701, 1845495566,
    113926, 2919435036, 115832, 3204516619, 102882, 2231569162, 120401, 2231438346, 158311, 2399342390, 55436, 2181038897,
    44826, 1828716822, 157426, 2332233494, 11292, 2969567252, 30450, 2181234708, 226162, 2181243668, 226534, 2181243668,
    55534, 2147484430, 44848, 1929380106, 27808, 1795358728, 15995, 2181038107, 79612, 2986477847, 177374, 1946227978,
    75404, 973080584, 77263, 973080589, 84964, 3053662476, 198896, 1627396880, 203409, 1912610055, 217437, 2181046532,
    38350, 1845494034, 172402, 822153737, 172411, 838930953, 172395, 1694568967, 79151, 1879181571, 89009, 1879258627,
    133205, 1879051779, 26073, 1627586565, 206265, 1828723975, 39307, 1778385165, 1753, 1845493775, 1740, 1845493773,
    11397, 1761607690, 149872, 1627590410, 153579, 1627590410, 238711, 1627531526, 38857, 1929380108, 237045, 2986419997,
    216094, 3036684561, 174113, 1912673030, 144466, 1946357510, 136446, 1761611268, 135487, 1660947971, 83722, 1946159625,
    213377, 2969574668, 31504, 2986541074, 225654, 2986550034, 16320, 1694498833, 45823, 1694499089, 59687, 1862337548,
    65862, 973145091, 82960, 2516584981, 82432, 3036678673, 27249, 1929576453, 234715, 1929455109, 160054, 2349010710,
    88709, 1677932045, 12961, 1811939337, 236620, 2231445267, 66876, 973145106, 234974, 3036751377, 236586, 3036751633,
    162145, 1761808135, 124795, 973147141, 33447, 1694695428, 241559, 3171102472, 241587, 3070439174, 226114, 2399347468,
    133444, 2634026506, 142776, 1694699272, 52471, 1694499607, 16644, 1828716561, 228874, 1694508042, 176095, 2181108488,
    175669, 3120632582, 206215, 1845501193, 163384, 3204648730, 12153, 1694498840, 214568, 1845501458, 242150, 1828782091,
    28085, 1912799240, 102260, 1912802056, 120094, 1912671240, 212593, 1627397382, 163552, 2432896784, 212606, 1627397383,
    220545, 1930699270, 145686, 1694699269, 220551, 773071365, 220585, 1628709381, 220590, 1779704324, 8209, 1929379853,
    26159, 1862467594, 118574, 973147141, 173936, 1862341383, 137614, 1795165705, 38500, 1879048463, 155603, 2952990480,
    153268, 1627590409, 174483, 1963004678, 23892, 1845690381, 97772, 1929579278, 134650, 1912606211, 188993, 1912609027,
    94443, 1929579285, 94502, 1929579284, 94522, 1929579284, 117784, 973147156, 94464, 1627589395, 94483, 1929579283,
    115951, 1694567179, 124964, 1929525256, 146687, 1929580296, 238717, 1929521416, 239817, 1929587208, 212568, 1761615111,
    6389, 1761607695, 52246, 1862271751, 94565, 1929579287, 94609, 1862470421, 204868, 1795169546, 209973, 2550144264,
    211969, 2449480976, 212105, 2248154384, 65913, 973145100, 188996, 771758342, 33657, 1812135946, 166501, 973147914,
    166511, 973147914, 166521, 973147913, 173277, 1694569225, 174324, 1627460361, 135354, 1627393544, 174493, 1761678088,
    150294, 1694699271, 164374, 2919436046, 133085, 1929383433, 149792, 1627590407, 119634, 1845562382, 119622, 973147148,
    101834, 1963133707, 95664, 3103984397, 95677, 2567113485, 207434, 1694506247, 156351, 2550337290, 162592, 1694699270,
    146064, 1812139781, 244063, 3171038999, 201026, 1862278155, 201037, 1627397131, 135113, 1761611284, 135101, 1694502412,
    215865, 1811947778, 111525, 2500004626, 218311, 1627398406, 200099, 2399148828, 147827, 1862471432, 39469, 1912602898,
    39452, 1912602897, 39438, 2969567502, 1800, 1694498830, 222440, 774119942, 242758, 1694643981, 242746, 1912747788,
    217516, 771760389, 147006, 1627590407, 3516, 2835349525, 153651, 1627590416, 148653, 1627590409, 205646, 1627397385,
    200712, 1912609802, 200722, 1694505993, 85356, 2919444744, 177091, 2919306248, 209561, 3120569622, 210561, 3070237974,
    136971, 1677725207, 91719, 1694698249, 149651, 1694699271, 17472, 2399141929, 235114, 2399217189, 47882, 2332033563,
    141945, 2952990220, 239223, 2952931596, 155206, 3187871498, 135778, 1929383431, 216619, 771760388, 49144, 1694499354,
    96396, 1694698257, 24093, 1694695432, 24075, 1946353671, 205550, 1862278407, 23375, 1812135942, 141154, 1812139526,
    227391, 771761157, 173219, 1929450244, 187519, 1929582602, 152147, 1845694216, 169038, 973082888, 216879, 771760387,
    225267, 1694704390, 148627, 1862471429, 205938, 1862278405, 20894, 1946157080, 45376, 1946157336, 157885, 2952990476,
    10162, 1627389972, 73725, 1845495563, 147557, 1761808134, 148794, 1828916998, 158676, 2936213270, 173515, 1694569220,
    235603, 1845569291, 221915, 1948262919, 50983, 1845494539, 166691, 1845694475, 179084, 973084171, 50974, 1912603401,
    166682, 1912803337, 207799, 1929387270, 211015, 2550144270, 150432, 1795362570, 206552, 1795169546, 229094, 1912611849,
    20788, 1879048205, 205094, 1761615108, 242169, 1912668168, 67807, 3170960413, 67865, 3170960413, 164830, 3070430996,
    226792, 3070436116, 97740, 1929579280, 97756, 1929579280, 90925, 1728252693, 90906, 1845693203, 235625, 1845569294,
    34714, 1879048458, 68351, 973079814, 70559, 973080070, 239732, 1677928965, 241673, 1677788421, 58008, 2181038872,
    58056, 3070231318, 76440, 973080584, 242683, 1795362309, 140115, 1660947972, 95473, 1845693205, 95494, 1845693205,
    131107, 1845562636, 28643, 1795358724, 154622, 3087208202, 78814, 1744963848, 88522, 1745040904, 209185, 2583698708,
    209307, 2684362002, 115906, 1694567175, 134404, 1845497367, 202147, 1728060681, 176349, 973149192, 12188, 1845493776,
    179752, 973084170, 218795, 1627660810, 218787, 1963205128, 152584, 1912803078, 168749, 1845498138, 228152, 1946166293,
    228173, 1946166291, 46948, 1862271514, 22683, 1845493783, 45443, 1845494039, 147905, 1627590410, 147915, 1627590410,
    220613, 1863852549, 220598, 1763189252, 187560, 1711478792, 187867, 1728124945, 184993, 1795364877, 167947, 973082884,
    157296, 2399342362, 157374, 3036876570, 225998, 3036881690, 168848, 1929384205, 238782, 1862412554, 69565, 973079817,
    149030, 1677922058, 56351, 2348811047, 223480, 3089900046, 20512, 1946157071, 20527, 2030043149, 131951, 1677790473,
    215599, 973152266, 166835, 1694699528, 216585, 2885689608, 8038, 1845493771, 47282, 1912603160, 102231, 1761807118,
    11439, 1912602637, 68434, 1761608981, 68415, 1761608979, 68401, 1627391246, 59016, 1912669195, 68381, 1694500106,
    68391, 2684355850, 68374, 2835350791, 122397, 973147161, 170721, 973082905, 236970, 2952865559, 161140, 3087208202,
    161170, 2952990474, 226382, 2952995594, 162093, 1812139782, 227384, 1962943492, 219592, 2349605392, 219564, 2399937038,
    233528, 3170903350, 197456, 2399148329, 66798, 2952856615, 190731, 2399148327, 66724, 3137405989, 109863, 2382564130,
    105356, 3036875552, 122202, 973147167, 125093, 2332178450, 38674, 1778385164, 146341, 1862471431, 204551, 1862278407,
    215839, 1912611075, 175785, 3187741452, 142012, 1694699013, 202750, 1828723971, 135143, 1694502410, 149531, 1677922054,
    57624, 2181038874, 113846, 2969766682, 167762, 2181238810, 70027, 3036677400, 70075, 3036677400, 70163, 3204449560,
    70119, 3070231828, 113788, 2919435024, 175465, 3120632586, 212737, 1962941706, 46829, 1694499354, 150621, 1677922054,
    155236, 2332233505, 98661, 1812138765, 26223, 1862467589, 215946, 3154125060, 40599, 1912602891, 157819, 2164461320,
    79339, 1627523331, 89131, 1627600387, 133603, 1627393539, 149915, 1929580294, 168390, 1879052554, 74015, 2197817099,
    102410, 1946356493, 102423, 1946356493, 103137, 1845693196, 239602, 1912744195, 28058, 1627586564, 180952, 973084420,
    173888, 1929450244, 33468, 1694695433, 31078, 3204644880, 170189, 973082887, 179930, 973084167, 203490, 1627397383,
    143040, 1845694216, 143033, 1694699271, 224077, 1694704391, 216860, 771760388, 22969, 1845690375, 106250, 2332232485,
    231073, 3170903054, 89527, 1627600387, 147, 1694498838, 222858, 1697128969, 146076, 1677922054, 173545, 1677792006,
    155302, 2869104417, 236406, 1946232588, 236576, 1694574346, 59918, 973145096, 53906, 1627390727, 140107, 1912606216,
    4825, 1627389967, 203303, 1929387272, 173731, 1862341382, 215574, 973152003, 123288, 973147152, 109695, 2382564111,
    142721, 1946357509, 235873, 1627465487, 5659, 1627389966, 235845, 1627465486, 125180, 1912671500, 125192, 1912671500,
    138117, 1946160657, 213825, 1845501456, 207941, 1728060683, 208088, 1929387275, 203781, 1627397386, 20702, 2030043148,
    141455, 1862471179, 241536, 1996697345, 175285, 2147554058, 110061, 2550336277, 160249, 2533560097, 154750, 3087208208,
    175305, 2399212304, 175845, 2399212304, 187926, 1694570521, 185971, 1694701580, 189002, 1694505230, 137878, 1627393549,
    228696, 1627399178, 35719, 1929380109, 53553, 1912603400, 161688, 2248347408, 203239, 1694506255, 173569, 1862341383,
    22192, 1627389971, 204086, 1845501190, 33427, 1946353668, 150344, 1996689160, 206474, 1996496136, 207544, 1946164485,
    82407, 3087010329, 39810, 2046820628, 82369, 3187673613, 152409, 1627590408, 206326, 1845501189, 138134, 1946160657,
    238640, 1694640391, 23566, 3036872722, 174727, 1627460359, 59252, 1912669197, 67274, 1694565387, 217445, 2969575684,
    182007, 1828722447, 148621, 1627590406, 204955, 1627397382, 168814, 1694503180, 49417, 2969567785, 171480, 2348814626,
    92144, 1963133718, 207644, 1845501192, 27912, 1912799238, 178443, 771822861, 240184, 2198022668, 241336, 1845701635,
    103450, 2298678036, 103518, 1694698260, 120674, 973147151, 120704, 536939535, 103484, 1761807118, 114237, 3171093271,
    179985, 973084169, 174366, 1912673030, 177695, 1627460875, 169808, 2030047504, 149998, 2030243591, 174722, 1694569221,
    241493, 3171101702, 12232, 1677721615, 152841, 1677922055, 208411, 1828723984, 42625, 3154116883, 225629, 1812144903,
    137699, 1912606218, 215156, 1627397643, 78555, 973080585, 51664, 1912603398, 59045, 1912669190, 100361, 1627589385,
    175809, 3154187018, 83661, 2885683728, 179339, 1912608270, 53530, 1694499597, 136071, 1862274573, 52271, 1627390732,
    166882, 1627590668, 179580, 973084172, 52260, 1912603403, 53519, 1912603403, 166871, 1912803339, 167098, 1912803339,
    238701, 1862412554, 179353, 973084169, 239608, 1963075843, 147164, 1862471432, 205495, 1862278408, 98111, 1845693198,
    202506, 1795169546, 202516, 1795169546, 220221, 1628447239, 53660, 1862271774, 140928, 3070297102, 240312, 3070437902,
    44966, 1929380107, 172592, 2181108238, 151908, 2952990469, 198627, 1694505742, 198598, 1946163981, 147495, 1862471431,
    205067, 1862278407, 216818, 1627398406, 178613, 2231440657, 26688, 1929576455, 25345, 3103981573, 219456, 1946952197,
    168332, 1811943700, 206750, 3154124038, 206756, 3137346822, 95043, 1929579278, 177636, 1845564681, 53960, 3154117391,
    140729, 1761674253, 240801, 1761749517, 206397, 1845501191, 218951, 2030576132, 94318, 1862470410, 154654, 3087208204,
    221542, 2216698377, 115132, 1929579278, 197945, 1694505229, 227197, 822158084, 168262, 1845498128, 8610, 1677721614,
    136255, 1862274572, 136918, 1677725199, 238570, 1694640396, 82700, 3103787568, 85814, 3187880483, 85884, 2952999457,
    85950, 3137548831, 82648, 2952792602, 87281, 2952999962, 86012, 3036885525, 77360, 2164262929, 77394, 2952792079,
    77738, 3070232587, 76650, 973080586, 76670, 536872969, 108464, 2550336277, 115613, 1694567189, 71099, 1811940889,
    71052, 1845495318, 71417, 1862272533, 71459, 1862272533, 97284, 1929579282, 97302, 1929579282, 94369, 1929579281,
    94340, 1627589388, 146665, 1627590412, 224606, 1627595532, 97328, 1929579272, 148948, 1929580296, 215916, 2969575686,
    137796, 1677725187, 48884, 2516582946, 174501, 2667647748, 79284, 1694632209, 27254, 1828913160, 86997, 1828926472,
    173471, 1694569223, 190929, 2147490076, 102688, 1728252694, 102710, 1728252694, 102662, 1946356493, 102675, 1929579277,
    163880, 2969767690, 217082, 771760388, 75750, 1828718610, 88375, 1828926738, 75734, 1862273040, 75481, 1862273037,
    85719, 1694708235, 75463, 973080586, 75454, 973080585, 84159, 1929589001, 88339, 738407689, 75473, 1862273032,
    84151, 1862480136, 37646, 1862271250, 37635, 1879048459, 46266, 1728053777, 197979, 1728256528, 76310, 973080586,
    79408, 1677854985, 81935, 1677724169, 84529, 1677930761, 87068, 1677931529, 197958, 973084939, 189398, 973084938,
    139458, 2952793625, 175553, 2181108494, 213630, 838868487, 227183, 838935303, 53448, 1946157847, 149040, 1677922058,
    207729, 2617253125, 216911, 1761616137, 134558, 1979715076, 101320, 1912802071, 101286, 1912802065, 115807, 1845562126,
    154798, 2349010716, 222534, 1697128967, 239167, 2952931596, 216544, 771760389, 69647, 3187672334, 56572, 3120562956,
    9274, 1845493780, 203266, 1929387270, 163136, 2919436044, 241554, 2198023938, 59414, 1761674242, 241379, 1761815554,
    151605, 1912803083, 225211, 1912808203, 44807, 1912602899, 44792, 1912602895, 179095, 1845499405, 132836, 1929448710,
    137592, 1845497351, 177796, 1828787466, 845, 1946157075, 21018, 1828716560, 236348, 1929455375, 229475, 2969576463,
    160575, 2936213258, 1173, 1845493780, 9336, 1845493779, 45803, 1946157322, 45813, 1761607946, 225962, 2147689226,
    74587, 1627392009, 75972, 1879050248, 33128, 2969763854, 205436, 1627397383, 238484, 1946298629, 24101, 1694695436,
    24082, 1946353675, 18929, 1761607701, 204302, 1627397384, 32221, 1761804295, 88578, 1627600391, 241237, 1946364674,
    235934, 1627465485, 134897, 1862274569, 216549, 771760388, 206331, 1728060682, 91861, 1694698264, 91885, 1694698264,
    91817, 1694698262, 91839, 1694698262, 173676, 1929450246, 174119, 1845564166, 173863, 1761678085, 225155, 1694704389,
    211057, 2164268302, 54881, 1627390731, 54872, 2566914825, 55127, 1912603400, 19979, 2181038101, 11425, 1912602638,
    178895, 1845564686, 178867, 1845564685, 178952, 1761678603, 26109, 1862467602, 77441, 973080593, 85030, 2952999184,
    149225, 1879248650, 10341, 1778384912, 59775, 1694565385, 72812, 1761609234, 140158, 1929383442, 234939, 3036751377,
    54671, 1946157838, 173161, 1812009734, 173595, 1862341382, 205152, 1627397382, 174064, 1812009733, 142666, 1694699268,
    149799, 1694699271, 140023, 1912606213, 219497, 772547077, 3810, 1912602642, 117233, 973147152, 93057, 1929579278,
    228550, 1627399179, 228540, 1912611850, 151460, 1845694212, 98595, 1929579278, 55738, 2952790842, 40399, 1694499093,
    40420, 1627390227, 34741, 1845494025, 185024, 1946359813, 150086, 1677922054, 225056, 1677927174, 197678, 1694505246,
    105216, 3036875536, 169539, 1862275350, 88834, 1795372559, 204750, 2835356937, 204759, 2298486025, 26715, 1845690376,
    118355, 973147144, 91358, 1946356495, 116553, 1946225679, 212575, 1761615113, 21801, 2264924183, 188047, 1627461651,
    66080, 1694565384, 186466, 2902661128, 153314, 1694699271, 198270, 688069124, 242691, 687934980, 134571, 1677725187,
    228214, 1912611849, 223051, 1697391112, 223068, 1865163272, 223463, 1630282248, 210895, 2717916430, 177932, 973149450,
    58676, 973145096, 50636, 1845494535, 6891, 1862270990, 225371, 1946362633, 143134, 1946357512, 224104, 1946362632,
    89637, 1946356500, 89657, 1644366608, 213637, 1694506510, 115324, 1929448200, 240845, 1627531786, 73312, 1912604429,
    202118, 1677729032, 157783, 3137539858, 142958, 1845694216, 202014, 1845501192, 73216, 973080074, 72053, 1946158601,
    66018, 1627456519, 207032, 1627397383, 145948, 1812139783, 180969, 973084425, 142451, 1946357512, 173803, 1862341384,
    159875, 2248347409, 59416, 973145091, 176488, 973149189, 84390, 1845702916, 176484, 1845564420, 134784, 1728056846,
    160963, 2952990476, 45178, 2046820617, 231011, 2399151114, 169630, 1912606988, 46082, 1694499093, 231721, 1912611848,
    244160, 1946302218, 144481, 1862471426, 184172, 1627395862, 184121, 1627395860, 183643, 2197821203, 184155, 1627395857,
    8390, 1862270990, 145634, 1845694221, 145647, 1845694221, 175705, 3187741450, 1862, 973078534, 79253, 1828849925,
    242435, 1828913157, 149376, 1677922059, 173663, 1862341382, 163274, 2181238552, 152796, 1862471427, 165828, 2030243591,
    239052, 1694640391, 163840, 3171094292, 208652, 1627397383, 238831, 1812080902, 98350, 1795361555, 98333, 1795361553,
    6761, 1694498833, 236243, 1627465484, 190012, 1946163474, 152958, 1694699269, 28853, 1946353672, 212291, 3120569610,
    104391, 1929579283, 104371, 1694698250, 52396, 1694499598, 52383, 1694499597, 28042, 1946353671, 241347, 1912810499,
    152229, 1627590406, 223560, 774906372, 56408, 2181038866, 57178, 2181038866, 35092, 1929380112, 235652, 1845569295,
    196928, 3087014178, 197044, 2214598942, 196988, 2214598938, 49627, 1677722127, 241693, 1694564361, 71568, 1879049740,
    164204, 3204648716, 71559, 1946158601, 228654, 1912611846, 67088, 2952856596, 67052, 2986411026, 173298, 1812009735,
    203216, 1677729040, 174967, 2952860428, 171283, 2231374115, 67655, 973145107, 67618, 2969633810, 164638, 2181238542,
    203504, 1694506247, 75990, 788531206, 78911, 1627523333, 88983, 1627600389, 133200, 1627393541, 210025, 2583698700,
    35565, 1912602896, 216882, 771760388, 12855, 1728053268, 242379, 1845559306, 173260, 1912673031, 102070, 1845693201,
    120555, 973147150, 103312, 2298678029, 103351, 1694698253, 103390, 1694698253, 120514, 2298547213, 120646, 973147149,
    103421, 1761807113, 120587, 1761676297, 72354, 3036677671, 108194, 3087207201, 217559, 2952798474, 162336, 2198015754,
    162346, 2181238538, 216174, 1912611087, 81398, 1627392522, 27918, 1812135941, 21636, 1694498825, 241702, 1694564365,
    116843, 1627458567, 205311, 1627397384, 70187, 2181039403, 70273, 2969568532, 176055, 2969637652, 80641, 1845496342,
    86528, 1845703702, 80621, 1845496340, 86550, 1845703700, 80679, 1929382418, 86570, 1929589778, 80663, 1929382416,
    86588, 1929589776, 3496, 2835349524, 213509, 3103792402, 2186, 1962934289, 200408, 1627396879, 200379, 1694505742,
    209497, 3120569614, 7843, 1627389973, 93071, 1929579283, 93137, 1929579282, 93155, 1929579282, 115424, 1929448207,
    93111, 1929579276, 242281, 2197880843, 29694, 3120758794, 205503, 1627397385, 25908, 1694695431, 216975, 1828724995,
    139521, 1946160656, 125022, 1761753099, 149575, 1761808139, 149586, 1761808139, 238916, 1761749259, 239955, 1761815051,
    177706, 1845564679, 207904, 1929387274, 53855, 1962935055, 12060, 1811939342, 12632, 1811939342, 135914, 1862274573,
    114413, 2969766691, 114330, 2969766680, 187452, 2885883921, 53833, 1761608458, 211563, 2583698700, 35757, 1845494030,
    73690, 1845495563, 115852, 1912670988, 97619, 1912802075, 97673, 1912802067, 165943, 3120631560, 100260, 1694698249,
    112714, 1694698248, 115103, 1912802055, 144234, 1929580297, 144217, 1694699272, 243183, 1862416139, 17878, 2197815326,
    150367, 2198015751, 206497, 2197822727, 221043, 3088589318, 173041, 2013336071, 141651, 1929580041, 217871, 1761616134,
    8354, 1627389962, 219872, 1846551045, 26651, 1845690375, 74698, 973080583, 186543, 1845696518, 152660, 1761808136,
    27352, 1862467592, 150682, 1862471432, 225124, 1862476552, 43947, 1946157325, 148267, 1845694216, 13870, 2382364729,
    15860, 2952790070, 13794, 2382364710, 17618, 2197815332, 13984, 2197815330, 17554, 2197815328, 235408, 2969642522,
    233764, 3187680536, 48048, 2952790550, 170275, 973082901, 170869, 2952794386, 170835, 973082897, 49112, 3120562704,
    170345, 2952794384, 170905, 2986348816, 170247, 3019903246, 170317, 3137343758, 164402, 3204648716, 207304, 1627397384,
    28278, 1778581509, 111263, 2449672991, 109835, 2919435036, 161893, 2550337292, 80256, 1711278601, 88325, 738407694,
    83757, 1845496333, 88312, 1845703949, 184513, 1946162957, 151637, 1728253706, 144054, 1929580295, 122043, 973147147,
    185839, 1845696535, 156669, 2701332243, 161037, 2701332243, 138322, 2046823945, 242635, 1828913155, 169914, 973082890,
    179742, 973084170, 18512, 2197815315, 215082, 771759653, 214804, 771759651, 187662, 1946228760, 184735, 1728256015,
    150418, 1845694214, 206546, 1845501190, 123691, 1694567433, 204202, 1862278408, 166919, 1711476746, 146282, 1929580296,
    156547, 2651000594, 135802, 1862274569, 208149, 1845501193, 28382, 1627586565, 76327, 788531203, 213259, 2969574666,
    238478, 1694640390, 239520, 1929521413, 55574, 2147484428, 115532, 1694567175, 8593, 1912602641, 162170, 1761808136,
    175979, 1694569224, 211999, 2550144270, 78244, 973080589, 33142, 3204644876, 79881, 3204581644, 87691, 3204658188,
    165787, 2181238542, 28660, 1694695431, 221963, 1696866826, 150858, 1912803081, 207840, 1845501190, 138089, 1845497354,
    94386, 1929579283, 173701, 1862341383, 155843, 3036876560, 122065, 973147147, 241550, 3187879684, 7125, 1694498830,
    239540, 1694640387, 241432, 1694706690, 140319, 1811942924, 183116, 973084431, 78289, 788531204, 15547, 3103784999,
    69715, 3187672338, 140093, 1946160654, 200444, 1811946254, 205293, 1761615109, 186265, 1828919303, 117079, 1929448457,
    142866, 1812139786, 151658, 1812139785, 104410, 1929579283, 104381, 1694698250, 52553, 1694499609, 59554, 1694565401,
    52515, 1862271762, 59516, 1862337554, 222265, 774119943, 222252, 2149851654, 220264, 1863590404, 95733, 1694698267,
    95783, 1761807127, 118271, 973147158, 95712, 1761807125, 95806, 1761807121, 142661, 1694699269, 132191, 2868972808,
    132464, 2550205704, 138041, 1795165699, 96474, 1862470411, 147638, 1862471435, 147019, 1761808135, 134476, 1694502423,
    220071, 772809225, 202139, 1912610056, 95585, 1845693198, 117577, 1845562382, 123738, 973147154, 123756, 973147154,
    111972, 2198014737, 111989, 2181237521, 179810, 973084166, 218275, 1795170566, 137191, 1811942921, 143921, 1845694220,
    17029, 2181038113, 205701, 1828723974, 205305, 1627397382, 179219, 973084175, 51743, 1694499598, 166805, 1694699534,
    179205, 1912608270, 51730, 1912603405, 166792, 1912803341, 229197, 1912611852, 35364, 1828716816, 116389, 1929448461,
    116402, 1929448460, 116378, 1929448459, 208553, 1845501193, 134443, 1728056852, 145109, 1929580300, 37317, 1694499084,
    15806, 3187671094, 30684, 2399338518, 58305, 1845560323, 241330, 1845701635, 12074, 1845493775, 122709, 2499873807,
    22988, 1845690374, 95147, 1845693197, 95160, 1845693197, 117297, 1845562381, 117310, 1845562381, 149725, 1627590405,
    173194, 1627460357, 139211, 2952793635, 142150, 1677922054, 142427, 1946357512, 41137, 1795162382, 152069, 1862471430,
    189578, 1627396372, 244140, 1946302218, 153687, 2030243589, 88892, 1929590282, 183085, 973084424, 28446, 1694695431,
    26811, 1778581510, 160315, 3137539856, 78705, 1627523340, 88697, 1627600396, 133182, 1627393548, 75014, 788531209,
    78697, 1694632200, 88689, 1694709256, 225317, 2667782917, 51053, 1946157841, 201122, 2030050313, 201131, 1627397129,
    202807, 1677729031, 221774, 2233475602, 241289, 1929587459, 136647, 1862274568, 218779, 1627660808, 218772, 1912873479,
    149957, 1627590406, 201310, 1912609804, 204677, 1811946761, 162798, 1694699271, 218560, 772022791, 218548, 2986615302,
    139303, 3036679700, 82807, 2952792587, 51988, 1811940112, 11028, 1761607693, 95872, 1694698259, 186350, 1946359820,
    28514, 1677918215, 202646, 1711283460, 12768, 1677721607, 31988, 2198011917, 162954, 2198015757, 162967, 2181238541,
    152618, 1627590416, 198835, 1929386764, 153962, 1845694215, 134845, 1912606222, 161534, 2986544906, 211711, 2986351882,
    162446, 2198015749, 159590, 2332233488, 166490, 973147915, 166480, 973147914, 166634, 973147914, 173687, 1627460362,
    173872, 1627460361, 174125, 1694569225, 2079, 1912602636, 206101, 1862278407, 78851, 1728186627, 86341, 1728262915,
    35351, 1845494029, 10516, 1677721620, 233866, 2516591901, 238255, 3053463341, 238343, 3053463339, 26900, 1778581510,
    222849, 774382089, 241311, 2248354562, 207162, 1912610058, 200756, 1694506003, 146777, 1761808134, 161905, 3171094297,
    28074, 1627586566, 234542, 1761682958, 147867, 1862471433, 175837, 2952860424, 242738, 1929525000, 48692, 2952790573,
    221486, 773857796, 39765, 1845494029, 135372, 1912606216, 134648, 1996492290, 1675, 1845493778, 122181, 973147157,
    105714, 2500004628, 198274, 688069129, 136299, 872418823, 43439, 3154116883, 217441, 2181046532, 175994, 1929450244,
    34767, 1694499083, 200691, 1711283210, 212141, 3120569631, 146003, 1627590407, 207636, 2952797448, 225202, 822289161,
    149177, 1677922058, 138163, 1761611273, 206580, 1627397388, 15586, 2332033061, 22364, 2348810268, 34111, 671154200,
    30072, 3087204374, 30116, 3103981590, 56426, 2147484438, 79635, 2315389206, 156964, 3087208214, 225852, 3103990550,
    216111, 3036684561, 146030, 1929580305, 146047, 1929580305, 115500, 1694567178, 33781, 1862467592, 65762, 973145095,
    156085, 2952990498, 156025, 3087208212, 160801, 2533560084, 172763, 1627460105, 231662, 1912611846, 152313, 1912803079,
    213433, 2533367072, 21053, 1845493777, 46065, 1845494033, 169238, 1761612040, 17180, 2952790078, 91172, 1845693195,
    54215, 1912603398, 167193, 1912803334, 150791, 1627590410, 165937, 1040256774, 165958, 788598534, 143302, 1694699268,
    242485, 1694695428, 76483, 973080587, 117914, 973147145, 145740, 1845694216, 224569, 1845699336, 69352, 1862272268,
    3214, 1694498838, 149257, 1845694214, 187851, 1627461648, 185611, 1761810439, 179776, 973084169, 80981, 1811941901,
    164026, 2969767700, 146915, 1761808135, 82981, 2516584981, 82449, 3036678673, 160076, 2349010710, 224996, 1812144903,
    154273, 1627590419, 104598, 1627589384, 153204, 1627590408, 234301, 1845569049, 234277, 1845569048, 188169, 1845500181,
    188190, 973084936, 236639, 2231445267, 66894, 973145106, 234991, 3036751377, 236603, 3036751633, 146306, 1627590414,
    146320, 1627590414, 143048, 1812139787, 224193, 1812144907, 187614, 1946228748, 182873, 3103790904, 183391, 2382370608,
    110180, 3087207197, 110105, 3087207191, 189915, 1845500180, 189992, 1845500180, 228847, 1694508043, 229059, 1912611850,
    211495, 3137346830, 243293, 1963079432, 226126, 2399347468, 16661, 1828716561, 141975, 1761807877, 206296, 1946164485,
    141466, 1812139532, 78121, 973080585, 177108, 973149193, 204407, 1627397383, 92382, 1929579285, 80215, 973081094,
    227163, 536945413, 153472, 2365787918, 140124, 1728056838, 23397, 1812135942, 160142, 3187871510, 139285, 3036679698,
    231795, 2181047320, 145422, 1694699277, 138941, 3154120214, 152301, 1795362566, 79220, 1812072723, 89069, 1812149779,
    76175, 1627392016, 76161, 1627392014, 79239, 1627523342, 89088, 1627600398, 111778, 1694698254, 123609, 1694567438,
    242303, 1946222605, 238955, 1627531527, 218826, 3087278604, 223106, 1932272131, 228884, 1694508042, 148223, 1862471438,
    15702, 2348810265, 29608, 3036872714, 20554, 1946157069, 185371, 1929582598, 186535, 1677924360, 12662, 1946157074,
    12646, 1677721616, 215820, 1929388293, 215825, 1627398404, 142768, 1694699272, 71734, 1761609232, 229635, 1946166278,
    69173, 1761608972, 135962, 1912606215, 40623, 1946157327, 80821, 1862273551, 80836, 1627392527, 81310, 1862273551,
    86612, 1862480911, 86807, 1862480911, 85536, 1812148744, 74417, 1694500871, 83840, 1694707975, 85498, 1694708231,
    166747, 1694699525, 215331, 1694572293, 216321, 771760387, 229808, 1677730818, 148571, 1929580296, 151271, 1627590405,
    18688, 1694498827, 139332, 2399145499, 9418, 1728053267, 207482, 1627397382, 216778, 771760387, 93967, 1845693191,
    28728, 1912799238, 186375, 1795364872, 33954, 1795358725, 219890, 772809220, 40260, 1946157327, 236517, 1845569294,
    238462, 1694640394, 188779, 1845500181, 188956, 1694505236, 189343, 1862277393, 188764, 1912609039, 184141, 1627395854,
    209377, 3087015184, 235560, 1845569297, 235530, 1912678159, 9815, 2181038104, 9795, 2181038100, 9781, 1627389966,
    26800, 1778581515, 217347, 2952798478, 19714, 2181038109, 67984, 973145111, 58132, 2181038870, 94542, 1929579287,
    232704, 1845503254, 94588, 1862470421, 124972, 1929525258, 167206, 1963134980, 215382, 1963007748, 15224, 3087007779,
    121635, 3036744735, 241868, 2382430239, 109271, 2164460313, 242058, 3036741657, 14976, 3036676119, 105050, 3036875543,
    241822, 3036741655, 16600, 2986344470, 242108, 2516647957, 121596, 973147149, 29584, 2349006860, 41277, 1912602892,
    204258, 1929387272, 29251, 2902654988, 144708, 1761808139, 131921, 1677790473, 199035, 1862277900, 199047, 1627396876,
    75684, 788531209, 79017, 1694632200, 88864, 1694709256, 133097, 1694502408, 91728, 1694698249, 83124, 3187673633,
    87453, 3187880993, 77500, 973080597, 85114, 2399351060, 208967, 3019906333, 34947, 1845494039, 35971, 1929380108,
    179559, 973084171, 17513, 2399141929, 235151, 2399217189, 47909, 2332033563, 141957, 2952990220, 239235, 2952931596,
    155216, 3187871498, 120527, 973147150, 103286, 2835548941, 103325, 1694698253, 103364, 1694698253, 120488, 2835418125,
    120620, 973147149, 103403, 1761807113, 120569, 1761676297, 57010, 2952790802, 56982, 2264924942, 226402, 3020104458,
    173778, 1862341382, 143429, 1627590405, 144742, 1694699269, 175909, 1694569220, 131827, 1627458839, 173371, 1946227468,
    200866, 1929387021, 200879, 1862278156, 153616, 1627590409, 138683, 2248150569, 157897, 2952990476, 208689, 2952797452,
    38607, 2013266187, 198115, 2349013516, 244190, 3036821264, 148111, 1694699281, 236396, 1946232586, 148085, 1929580297,
    148068, 1627590408, 236568, 1694574344, 137575, 1761611281, 150813, 1694699272, 74230, 1627391761, 140119, 822087170,
    221922, 1948262919, 1827, 1845493775, 23011, 1845690376, 184034, 973084424, 11817, 1845493779, 102374, 2768440077,
    102387, 2231569165, 120250, 2768309261, 120263, 2231438349, 242316, 2768306186, 22099, 1862270988, 141824, 1946357258,
    161084, 2936213262, 58032, 2181038872, 58078, 3070231318, 13716, 1795162130, 29296, 2768437257, 1615, 1845493773,
    209887, 2483035414, 22036, 1912602637, 102191, 1912802061, 27529, 1761804295, 23443, 1845690376, 152104, 1828916999,
    133279, 1929383434, 73770, 3019900693, 215900, 2986352906, 143323, 1694699269, 117193, 973147156, 117213, 973147156,
    91755, 1694698259, 91774, 1694698259, 91737, 1946356498, 115439, 1946225426, 91805, 1946356492, 93572, 1644366602,
    134532, 1694502418, 46974, 1862271514, 59168, 1694565403, 59143, 1812005913, 59120, 1694565399, 59098, 1946223638,
    6552, 1946157070, 6566, 1862270990, 211101, 3170901260, 136192, 1946160663, 92787, 1912802073, 90659, 1845693204,
    90679, 1845693202, 90643, 1812138768, 143281, 1929580297, 143274, 1812139783, 239646, 1812146695, 239079, 1946298628,
    69574, 973079817, 229746, 1946166287, 55017, 1627390729, 223494, 3089900046, 133734, 1660947972, 198541, 1929386767,
    139080, 2181041678, 212754, 1828723977, 112390, 1828915985, 218400, 1912873479, 186295, 1946359823, 201817, 2197822478,
    201805, 1946164236, 199735, 2902465302, 72118, 1694500373, 104564, 2030242577, 104581, 2030242577, 135604, 1627393553,
    207150, 1627397382, 236993, 2952865559, 93042, 1845693199, 161150, 3087208202, 161180, 2952990474, 226392, 2952995594,
    162419, 1761808135, 236291, 1694574351, 234874, 1761682954, 236160, 2835425034, 236424, 1744905994, 236558, 1761683210,
    234720, 1694574089, 236378, 1694574345, 236387, 1694574345, 219608, 2349605392, 219578, 2399937038, 162305, 2198015751,
    53295, 1912603409, 234173, 1963009550, 135030, 1929383437, 116241, 973147148, 90469, 1677921035, 143159, 1677922059,
    224112, 1677927179, 85324, 3204657416, 85340, 2349019400, 146848, 1627590408, 149094, 1694699272, 162117, 1661144840,
    233582, 3170903350, 197497, 2399148329, 66837, 2952856615, 190770, 2399148327, 66761, 3137405989, 109897, 2382564130,
    105388, 3036875552, 122233, 973147167, 125111, 2332178450, 147850, 1929580296, 227168, 536945416, 10004, 1778384912,
    98722, 3154316048, 98738, 3137538832, 98754, 1778584334, 98768, 1778584334, 214508, 771759630, 98696, 1694698253,
    98709, 1694698253, 26874, 1778581516, 98782, 1778584332, 98674, 3154316043, 98685, 3137538827, 118962, 536939527,
    173135, 1812009734, 175475, 3120632586, 221527, 1763713543, 158144, 2600668936, 143249, 1912803082, 203880, 1811946761,
    135539, 1811942923, 50516, 1845494554, 50491, 1946157849, 54415, 1912603412, 54696, 1912603410, 54398, 1912603409,
    154393, 2684555014, 157827, 2164461320, 238506, 1946298634, 11260, 1828716560, 113982, 2919435031, 75437, 973080586,
    84142, 1929589001, 79211, 1929513225, 89060, 1929590281, 204692, 1845501193, 204701, 1845501193, 33997, 1677787144,
    150241, 1812139783, 40275, 1811939599, 11238, 1761607690, 4987, 1862270994, 137234, 1627393550, 206841, 1795169545,
    71515, 1879049741, 71505, 1946158602, 154974, 2651000592, 116547, 973147142, 24021, 1694695428, 231087, 3170903054,
    153681, 1627590406, 22881, 1862270992, 146743, 1845694221, 146756, 1845694221, 224647, 1845699341, 39196, 1862271251,
    146733, 1929580298, 210657, 3120569614, 33667, 1694695431, 179049, 620827909, 222608, 3123192324, 221123, 1830560259,
    35451, 2684354830, 9324, 1677721612, 24256, 1912799243, 71165, 973080068, 150615, 1677922054, 18782, 1962934291,
    137736, 1761611279, 138190, 2046823944, 75107, 1879050246, 215577, 973152003, 123304, 973147152, 109710, 2382564111,
    121069, 1694567432, 216623, 1761616132, 81847, 1627392517, 146875, 1761808133, 154766, 3087208208, 175321, 2399212304,
    175861, 2399212304, 151491, 2651000584, 237637, 1929389846, 148632, 1929580300, 146863, 1761808135, 190117, 1694505233,
    28899, 2902654987, 104079, 2030242584, 115664, 2902526735, 47159, 1694499343, 206668, 1627397389, 206681, 1627397389,
    45323, 1862271249, 73525, 1845495563, 173811, 1627460359, 247, 1845493779, 216838, 1795170567, 103262, 1912802059,
    216556, 1912611076, 152401, 1627590408, 225380, 1627595528, 44176, 2919235882, 42159, 2164261147, 42119, 3036676372,
    149206, 1946357511, 16850, 3170893847, 28194, 1812135954, 221499, 1864376838, 221903, 1948262917, 147013, 1627590406,
    149213, 1912803078, 142581, 1912803077, 159720, 2416119568, 178456, 771822861, 209093, 2583698696, 17969, 2399141907,
    136391, 1627393555, 52328, 1627390731, 52339, 1761608459, 166987, 1627590667, 238774, 1694640392, 198095, 2248350218,
    241499, 3171101702, 210619, 2583698702, 134574, 1811942923, 42644, 3154116883, 70752, 973080071, 148677, 1627590415,
    146298, 1627590408, 207258, 1845501193, 151076, 1828916997, 202284, 1728060681, 203984, 1627397381, 58760, 1946223628,
    223607, 774906372, 234674, 1912677892, 82315, 1862273541, 29944, 3020095500, 219231, 2231902742, 219275, 2181571094,
    116301, 973147150, 1082, 1694498829, 116315, 973147148, 223454, 1630282249, 23744, 1845690384, 58446, 1845560338,
    58464, 1845560338, 26862, 2047016966, 206240, 1694506246, 167210, 1879248901, 215655, 1879121925, 147779, 1929580293,
    202711, 1811946760, 134166, 1912606230, 6183, 1862270994, 6167, 1862270992, 121107, 1778453516, 40723, 1694499084,
    216703, 771760388, 80864, 1627392526, 202574, 1795169545, 226150, 3187876620, 151769, 1912803078, 206896, 1912610054,
    33677, 1812135942, 228722, 771761155, 223096, 774644228, 112060, 2198014744, 112084, 2181237528, 112126, 1694698258,
    112021, 1694698255, 112158, 1694698254, 186098, 1946359813, 225233, 1812144901, 150904, 1761808141, 176035, 2969637642,
    576, 1845493775, 146199, 1627590407, 162386, 1694699274, 231201, 2147492894, 229641, 771761161, 37697, 1811939602,
    147710, 1761808137, 162627, 1761808133, 212515, 1761615109, 20000, 2231369763, 164144, 2181238548, 163004, 2919436048,
    43671, 2197815564, 79403, 1979844869, 86229, 1979921157, 87095, 1979921413, 215962, 771760388, 143948, 1929580294,
    148180, 1929580294, 33535, 1677918210, 89617, 1912802058, 210057, 2348817674, 153147, 1946357510, 179850, 973084166,
    58365, 1845560341, 58346, 1845560339, 39897, 1845494034, 198611, 1694505744, 198583, 1946163983, 59403, 973145099,
    140425, 1845560330, 239799, 1845701130, 81233, 1627392521, 173478, 1694569223, 190957, 2147490076, 19117, 1946157069,
    163890, 2969767690, 54116, 1761608469, 140190, 1946160655, 204878, 771759375, 202903, 1845501194, 228509, 1862280200,
    228517, 1627399176, 80019, 1862404360, 89492, 1862481416, 151884, 1946357511, 23734, 1845690374, 125214, 1845562630,
    125266, 973147398, 215928, 771760390, 175567, 2181108494, 207846, 1845501195, 210237, 2415926536, 182351, 1912608534,
    94308, 1862470410, 22141, 1845493779, 175921, 2197885701, 154826, 2349010716, 21982, 1946157072, 138829, 1962937871,
    139506, 1627393551, 239179, 2952931596, 124909, 1694644233, 56584, 3120562956, 204347, 1627397382, 227989, 1845502985,
    227982, 1912611847, 104486, 1694698255, 151616, 1912803083, 225222, 1912808203, 22976, 1845690374, 141166, 1912802822,
    174629, 1694569221, 174069, 1795232516, 32754, 3204644886, 81827, 1627392524, 144753, 1929580295, 65777, 973145094,
    65783, 973145094, 54076, 1912603397, 236434, 1912678149, 81418, 1627392538, 177617, 1929450760, 236439, 1845569288,
    23810, 1845690377, 167548, 2231570440, 236077, 1694574353, 236094, 1694574351, 27633, 1845690372, 133731, 1845497347,
    75679, 788531205, 79055, 788662533, 78690, 1627523332, 88860, 1627600388, 133081, 1627393540, 178834, 1929450764,
    174279, 1627460358, 145844, 1929580297, 54221, 1962935046, 167187, 1963134982, 37755, 1862271250, 142122, 1929580041,
    124860, 973147147, 45022, 1929380106, 115195, 1929579274, 207724, 3154124037, 6905, 2030043153, 118139, 1862339599,
    118154, 1862339598, 96100, 1694698252, 118127, 1694567436, 215644, 973152267, 167163, 3120762890, 27019, 2047016969,
    65789, 973145094, 141274, 1795362309, 222078, 2401509904, 222110, 2351178256, 76080, 973080584, 84425, 1795371271,
    135277, 1929383436, 31969, 1694695432, 132558, 2181106960, 161126, 2936213262, 198016, 1694702084, 132001, 2030112008,
    209127, 2734693658, 40097, 1845494033, 136375, 1627393552, 20991, 1694498843, 45896, 1694499099, 213554, 1862278408,
    33741, 1929576453, 33737, 1694695428, 162137, 1694699272, 9505, 1694498829, 96125, 1963133704, 154166, 2365787912,
    174103, 1929450245, 163732, 2969767694, 162246, 1694699273, 75494, 973080584, 78963, 1862404359, 86199, 1862480647,
    86644, 1862480903, 239583, 1912744195, 92166, 1929579289, 167708, 1694699530, 215514, 1694572298, 2419, 1677721614,
    24124, 1929576457, 153176, 2030243591, 144108, 1946357510, 24949, 1627586573, 24938, 1694695435, 36220, 1694499083,
    36231, 1694499083, 150590, 1627590411, 137168, 1627393552, 52508, 1761608455, 148824, 1862471437, 26169, 1627586567,
    142805, 1627590410, 173092, 1677792010, 180154, 973084171, 91161, 1644366603, 46521, 1845494294, 46445, 1929380369,
    58100, 2164261648, 125480, 1929448714, 125490, 1929448714, 31939, 1694695432, 173519, 1694569225, 12333, 1795162128,
    213841, 1694506502, 77342, 788531209, 25029, 1912799237, 76107, 1627392018, 176584, 1744901136, 176526, 973149194,
    176564, 973149194, 84449, 1862480137, 176508, 1862341641, 176546, 1627460617, 199442, 2969574158, 9451, 1694498831,
    71589, 1879049740, 71580, 1677723145, 33989, 1946222600, 78822, 1929513222, 88530, 1929590278, 69087, 1761608973,
    27685, 1879244810, 134355, 1912606220, 203555, 1912610053, 45667, 1929380111, 45682, 1694499086, 160975, 2952990476,
    162760, 1627590403, 180673, 1694504735, 180704, 1845499675, 23197, 1845690377, 166752, 1946357767, 215592, 1946230791,
    8012, 1845493771, 81085, 1862273550, 86685, 1862480910, 23071, 1845690374, 23077, 1694695429, 175715, 3187741450,
    119362, 973147144, 153307, 1694699271, 202526, 1728060681, 44022, 3036676374, 243429, 2181183242, 139543, 1862274569,
    241341, 1912810499, 34922, 1728053529, 210645, 2583698700, 20457, 1811939336, 236030, 1694574349, 51799, 1929380619,
    51789, 1627390730, 166894, 1627590666, 174409, 1845564164, 138878, 2332036627, 85756, 1761817102, 207914, 1862278407,
    22160, 1627389960, 58386, 1845560333, 203012, 1845501190, 203826, 1627397384, 218574, 2399412746, 24451, 1929576455,
    216781, 771760387, 204082, 1862278404, 151681, 2969767695, 151696, 1761808142, 185817, 1946359823, 205378, 1627397382,
    100014, 1946356500, 119398, 1946225684, 100071, 1761807123, 100145, 1761807123, 100108, 1761807122, 131626, 1946225936,
    101366, 1912802062, 119431, 1828785165, 131600, 973147402, 100034, 1862470409, 100043, 2047019785, 76429, 788531207,
    79342, 1627523331, 89134, 1627600387, 153625, 1627590405, 235747, 1912678167, 235793, 1912678165, 212419, 2583698700,
    24695, 1929576457, 234345, 1929455113, 178980, 1845564678, 162890, 1761808134, 239407, 1761749254, 240295, 1761815046,
    211399, 3170901258, 235962, 1862346509, 235975, 1627465485, 118771, 973147145, 148311, 1862471432, 224943, 1862476552,
    25470, 1862467607, 93582, 1929579285, 93603, 1929579285, 24218, 2835546131, 95973, 1761807123, 4190, 2835349521,
    137682, 1694502411, 164216, 3204648716, 188630, 1912609055, 188661, 2835355932, 188736, 1946163484, 188689, 2835355931,
    232453, 2835359003, 232428, 2835359001, 188716, 1962940692, 232480, 1962943764, 3874, 1627389970, 3892, 1946157071,
    115332, 1845562120, 237498, 1694508813, 79711, 3154250002, 89325, 3154327058, 72979, 3070232101, 114163, 2181237541,
    114076, 2969766681, 96413, 1761807122, 179315, 973084168, 7387, 1627389978, 7362, 1627389977, 4455, 1862271000,
    7413, 1862270999, 4416, 1627389974, 4479, 1627389973, 4438, 1627389969, 7436, 1627389967, 7348, 1862270990,
    21362, 1627389966, 21376, 1694498830, 4403, 1912602637, 4391, 1845493772, 21691, 1912602636, 4500, 1845493771,
    21680, 1694498827, 24713, 1912799241, 25257, 1694695432, 149387, 1812139783, 26695, 1929576458, 241404, 1694706690,
    143490, 2298679049, 140782, 1761674262, 140804, 1912669198, 227489, 1845502985, 227482, 1912611847, 209353, 2348817676,
    73634, 1694500618, 137380, 872418821, 208919, 2466258200, 217569, 2952798474, 83036, 687868432, 134059, 771755524,
    81408, 1627392522, 226498, 3187876626, 18146, 2147483681, 238758, 1627531528, 75907, 973080582, 75913, 536872966,
    84364, 1677930757, 86188, 1677931269, 26669, 1879244804, 173760, 1862341383, 70230, 2181039403, 70293, 2969568532,
    176075, 2969637652, 40677, 1979711760, 135397, 1694502418, 43303, 2399142166, 98384, 1795361566, 76616, 1694500880,
    202416, 1728060682, 229103, 1862280200, 34778, 1845494029, 229248, 1912611847, 184084, 1728059152, 184306, 1694504720,
    184322, 1728059149, 165999, 1040256777, 25924, 1862467592, 24798, 1627586567, 146695, 1627590407, 57302, 1946157845,
    51864, 1694499600, 51850, 1627390734, 51837, 1694499597, 57276, 1711276813, 57289, 1711276813, 236018, 1694574348,
    236007, 1694574347, 51827, 1929380618, 51818, 1627390729, 57323, 1761608457, 67356, 973145097, 51810, 1912603400,
    142640, 1845694213, 42000, 3036676389, 38954, 1996488985, 96953, 1929579278, 209659, 2415926546, 203776, 1946164485,
    241154, 3204590104, 39098, 1828716813, 66610, 2952856603, 66560, 3137405977, 107081, 3036875540, 156187, 2181238544,
    157120, 2382565136, 225672, 2382570256, 152782, 1694699270, 202544, 1677729034, 142726, 1946357517, 142739, 1946357517,
    74485, 1694500872, 85505, 1694708232, 34449, 1912602894, 132875, 1929448712, 152993, 1845694215, 220306, 1930699270,
    7102, 1694498839, 158008, 3003322130, 27244, 1661140997, 176364, 973149193, 176373, 973149192, 176397, 1929450503,
    223656, 2402296334, 223684, 2351964686, 202100, 1711283467, 131418, 1694567694, 136887, 1811942917, 25205, 1862467594,
    224577, 1862476554, 24631, 1946353673, 144982, 1946357513, 224430, 1946362633, 82874, 3187673624, 82922, 3187673619,
    136878, 1946160649, 152668, 1761808136, 204310, 1627397384, 221438, 1629233670, 221570, 1629495813, 217405, 3170902276,
    13927, 2382364729, 15914, 2952790070, 13832, 2382364710, 17654, 2197815332, 14018, 2197815330, 17586, 2197815328,
    235434, 2969642522, 233788, 3187680536, 48070, 2952790550, 170296, 973082901, 170887, 2952794386, 170852, 973082897,
    49128, 3120562704, 170361, 2952794384, 170921, 2986348816, 170261, 3019903246, 170331, 3137343758, 22123, 1593835525,
    137777, 1845497346, 164414, 3204648716, 209853, 2583698700, 23275, 1946353674, 26487, 1677918218, 150227, 1812139783,
    241313, 3103992578, 218169, 1795170572, 210047, 2583698698, 83591, 2231372315, 78192, 973080589, 85364, 2969776396,
    222579, 774382084, 170793, 3087012117, 140592, 1862337545, 220858, 773333513, 239878, 1862478345, 162598, 1761808138,
    162608, 1761808138, 212455, 1761615114, 212465, 1761615114, 219316, 772284935, 219303, 2986877446, 6653, 2030043161,
    181662, 1627395865, 6678, 2030043155, 12875, 1912602643, 45753, 1912602899, 184221, 1627395858, 234512, 1963009551,
    59396, 1627456519, 143413, 1694699271, 188106, 1845500183, 169730, 3154120978, 76041, 973080585, 169721, 973082889,
    27327, 1627586568, 84413, 1627599112, 150718, 1627590408, 204742, 1845501192, 157030, 2952990482, 225728, 2952995602,
    157084, 3070430988, 225704, 3070436108, 18531, 2197815315, 215119, 771759653, 214839, 771759651, 158959, 3187871496,
    136955, 1677725200, 69990, 1946158344, 174239, 1828786952, 173450, 1912673030, 114952, 1862470408, 124787, 1862339592,
    213613, 1677729030, 90519, 1845693202, 179362, 973084171, 196682, 3154123062, 196790, 3154123060, 196608, 3154123045,
    190985, 3154123043, 201717, 3103792150, 201761, 2399149078, 78257, 973080589, 33154, 3204644876, 79893, 3204581644,
    87703, 3204658188, 227884, 1845502982, 228306, 1694508038, 227880, 1711285252, 54284, 1711276810, 169184, 1761612042,
    75662, 973080584, 169194, 973082888, 84285, 1627599111, 151048, 1828916999, 188151, 1845500178, 91373, 1946356495,
    116568, 1946225679, 237443, 1845503780, 94405, 1929579283, 94424, 1929579283, 173708, 1862341383, 142598, 1946357514,
    142608, 1946357514, 144860, 2835549961, 144869, 2298679049, 242538, 1694695431, 161716, 2416119558, 37402, 1862271248,
    26030, 1912799240, 181158, 973084423, 143142, 1946357512, 224769, 1862476552, 7551, 1912602639, 7537, 1929379854,
    7524, 1862270989, 25274, 1845690380, 32682, 2365784074, 25265, 1929576457, 36435, 1929380105, 217425, 2147492100,
    152527, 1728253705, 189906, 973084937, 207866, 1728060681, 221286, 773595655, 221274, 3206291974, 5340, 1862270989,
    34695, 1694499082, 25154, 1912799240, 65795, 973145098, 151557, 1778585353, 225243, 1778590473, 220433, 2987663880,
    150124, 1627590407, 220419, 773071367, 225069, 1627595527, 220407, 2954109446, 85586, 1711485457, 78415, 2030045198,
    38525, 1778385164, 78429, 1946159116, 85469, 1946366220, 221994, 774119940, 201140, 2030050313, 201149, 1627397129,
    4045, 1694498829, 218819, 1912873479, 199255, 1946163986, 108872, 2885880606, 21454, 1627389970, 59852, 973145094,
    59858, 1946223621, 207039, 1761615111, 211821, 2449480976, 137693, 1946160646, 216189, 1811947786, 163184, 2533560076,
    174509, 1677792006, 174577, 1677792006, 173286, 1694569228, 147551, 1862471430, 37582, 1929380112, 37598, 1627390220,
    148874, 1862471436, 148886, 1862471436, 37564, 1929380105, 37573, 1862271241, 164388, 2298679054, 137119, 1946160643,
    153009, 1728253705, 56210, 2348811059, 154480, 2952990482, 220618, 1863852550, 216488, 1929388294, 219650, 1695293958,
    219479, 1946952196, 11533, 1694498835, 11515, 1694498834, 27990, 1845690381, 185282, 2835552267, 204567, 1627397383,
    203439, 1694506254, 9146, 1929379853, 144095, 1929580295, 209339, 2449480974, 136568, 2030046729, 147760, 1812139782,
    34970, 1845494042, 453, 1811939342, 467, 1728053262, 18880, 1694498846, 18910, 1929379859, 162010, 2198015753,
    162019, 2181238537, 142109, 1862471176, 146769, 1627590408, 165820, 1929580296, 162028, 1661144839, 111092, 2885880604,
    111009, 2550336283, 110941, 2500004622, 161855, 2500005646, 131862, 1845562641, 109376, 2332232460, 227358, 973153035,
    109346, 2181237514, 226202, 2181243658, 180096, 973084174, 177722, 1828787470, 119909, 973147143, 134756, 1946160668,
    213215, 2566921484, 120349, 973147141, 10672, 1761607693, 95571, 1845693198, 117563, 1845562382, 174455, 1694569221,
    242034, 2231435276, 70456, 1677722888, 228369, 771761156, 44260, 2181038357, 231763, 2181047312, 160331, 3137539856,
    154516, 2416119570, 68131, 2030109708, 76461, 973080587, 179891, 973084168, 221792, 2233475602, 241292, 1929587459,
    21169, 1845493777, 2046, 1845493772, 133559, 2969570840, 144498, 1929580296, 144514, 1845694215, 173364, 1845564167,
    118391, 973147146, 147265, 1761808137, 224751, 1761813257, 233924, 1694508301, 143895, 1929580295, 238658, 1929521415,
    166545, 973147919, 79035, 1627523342, 88675, 1627600398, 58670, 973145094, 59510, 1694565382, 236418, 973154054,
    50631, 1912603397, 59285, 1912669189, 142618, 1862471428, 218594, 2349081100, 160044, 2248347402, 22776, 2667577373,
    111716, 1694698263, 19003, 1811939350, 19025, 1694498836, 111680, 1694698258, 123499, 1694567442, 111646, 1946356497,
    123465, 1946225681, 123535, 1812007953, 123439, 1761676301, 111600, 1761807116, 123375, 1761676300, 123421, 973147145,
    31931, 1694695432, 216443, 771760388, 173958, 1862341385, 230629, 2147492876, 29704, 2349006860, 150543, 1694699273,
    176131, 3070300936, 134271, 1728056854, 68197, 973145095, 202111, 1728060679, 220594, 2903777796, 157322, 2936213274,
    157400, 2500005658, 233895, 2516591901, 221162, 773595653, 149200, 1963134726, 139012, 3087011342, 242678, 1845693957,
    198775, 1862277897, 200662, 2030050056, 199371, 1627396872, 220275, 1863590406, 67518, 2231436294, 34705, 1929380105,
    11941, 1912602644, 14509, 2952790051, 48737, 2952790573, 204961, 1627397383, 206378, 1811946759, 215234, 2969574948,
    20214, 2181038115, 54650, 1946157845, 229964, 1912611856, 6809, 1862270989, 152950, 1929580296, 25629, 1627586567,
    177915, 1996559622, 176616, 973149189, 47491, 1929380380, 47646, 1946157594, 47021, 1845494297, 46225, 1845494295,
    47519, 1912603152, 217073, 771760388, 143434, 1677922056, 43458, 3154116883, 5415, 1627389969, 184898, 1929582606,
    184885, 1929582605, 184912, 1929582604, 184924, 1929582603, 161380, 2399342362, 226422, 2399347482, 77285, 2164262923,
    164768, 3070430990, 226812, 3070436110, 240991, 2952931852, 150155, 1627590413, 115393, 1761676046, 134659, 872418820,
    15623, 2332033061, 241962, 2348875804, 34135, 671154200, 30094, 3087204374, 30138, 3103981590, 56448, 2147484438,
    79657, 2315389206, 138515, 2315259414, 156986, 3087208214, 225874, 3103990550, 168291, 1811943699, 243033, 1694643983,
    168278, 1845498125, 243020, 1812084493, 23057, 1845690375, 216230, 1677730059, 30820, 2952986640, 39597, 1694499083,
    243630, 1845638920, 7905, 1862270999, 148237, 1929580300, 153742, 2030243593, 151550, 2047020807, 17242, 2952790078,
    68630, 1811940617, 81050, 1862273543, 3236, 1694498838, 243847, 2952935189, 243830, 3171038993, 109088, 2500004623,
    26049, 1929576456, 37675, 1929380104, 98515, 1912802056, 103193, 1694698245, 153048, 1795362567, 225510, 1795367687,
    74793, 973080587, 74804, 1694500874, 83879, 1694707978, 153099, 1845694216, 23722, 1694695432, 142269, 1694699272,
    80910, 687868422, 24503, 1979908099, 44584, 2382364954, 207705, 1627397384, 150381, 1795362567, 206511, 1795169543,
    174378, 1694569221, 182929, 3103790904, 183439, 2382370608, 162686, 1627590417, 234131, 1828726032, 209729, 3187678480,
    150977, 1694699271, 216727, 1728061703, 165368, 2969767694, 151364, 1627590406, 52138, 1627390737, 52122, 1862271760,
    140282, 1694502411, 179373, 973084169, 228610, 1627399177, 228602, 1912611848, 224587, 1862476551, 137847, 1946160643,
    84205, 1862480134, 242618, 1862467590, 148587, 1862471434, 205603, 1862278410, 51670, 1694499591, 213866, 771759623,
    13749, 1778384911, 223832, 774906377, 141842, 1946357256, 136812, 1711279619, 185552, 1694701576, 68143, 2030109719,
    237257, 2181113623, 204915, 1845501190, 108952, 2500004633, 69185, 973079814, 151446, 1745030917, 151978, 1828916997,
    174349, 1744900869, 173847, 1627460359, 197884, 973084945, 29618, 3036872714, 15727, 2348810265, 219374, 1913135622,
    218940, 772284933, 218936, 1913135620, 153348, 1694699270, 209945, 2885688596, 19354, 2919235620, 163958, 3070430992,
    227046, 838935303, 32858, 3204644876, 164744, 2969767692, 242189, 2969632780, 74456, 973080583, 202126, 1845501190,
    5123, 1627389964, 169529, 973082890, 179521, 973084170, 229860, 1845502991, 229684, 1912611853, 21316, 1946157067,
    83737, 687868423, 238935, 1929521413, 208045, 1677729034, 70371, 1694500108, 156780, 2399342350, 147415, 822284041,
    235577, 1845569297, 235545, 1912678159, 138114, 1694502403, 189195, 1912609044, 228912, 1627399181, 236278, 1627465485,
    236266, 1627465484, 227405, 1845502987, 228342, 1694508043, 228332, 1912611850, 228902, 1694508042, 229119, 1627399178,
    227396, 1912611849, 172334, 1627532558, 172321, 1812081933, 101963, 1912802084, 101932, 1912802079, 101902, 1912802078,
    119916, 973147143, 19743, 2181038109, 68007, 973145111, 58154, 2181038870, 234697, 1694574088, 46543, 1929380381,
    177476, 1677792522, 55106, 1962935061, 54813, 1627390735, 54785, 1912603405, 202030, 1845501189, 53510, 1946157833,
    220627, 773333508, 24197, 1929576458, 20674, 1929379854, 38317, 1879048459, 202854, 1845501194, 205361, 1627397386,
    26643, 1929576456, 28369, 1946353670, 144991, 1946357510, 224424, 1946362630, 225409, 1946362630, 131930, 1677790473,
    205241, 1627397381, 57028, 2952790802, 56996, 2264924942, 226412, 3020104458, 7658, 1627389968, 86418, 1677931532,
    131217, 1929448714, 903, 1946157072, 8992, 1677721616, 9021, 1845493773, 73267, 1912604427, 203135, 1694506245,
    229363, 1627399177, 171585, 2030047499, 75948, 973080584, 198127, 2349013516, 204185, 1912610057, 173267, 1694569222,
    174312, 2030113542, 135074, 1694502412, 206827, 1828723972, 214656, 1694506510, 28412, 1694695433, 102796, 1694698249,
    120311, 1694567433, 148094, 1694699281, 177545, 1929450764, 177534, 1929450763, 177565, 1929450763, 177606, 1929450763,
    148076, 1929580297, 148060, 1627590408, 218486, 1627660805, 36684, 1912602900, 74336, 1845495569, 209687, 2583698698,
    36314, 1627390217, 239973, 1862478344, 197238, 2533366049, 41321, 1962934546, 164610, 2432896782, 230561, 2147492870,
    141437, 1845693961, 187177, 3120764944, 75919, 1677723654, 202889, 1845501191, 22556, 1912602637, 102204, 1912802061,
    112636, 1627589386, 112646, 1627589386, 27536, 1761804295, 24594, 1946353674, 151055, 1828917001, 169498, 973082887,
    102525, 1963133714, 102543, 1963133714, 102503, 1627589387, 102514, 1627589387, 102905, 1694698251, 115653, 1694567179,
    102493, 1946356490, 102916, 1946356490, 102926, 1946356490, 115634, 1946225418, 28722, 2768437254, 147580, 1694699269,
    142670, 1812139780, 204064, 1627397384, 173396, 1694569222, 92812, 1912802073, 92837, 1912802073, 131809, 1912671506,
    131792, 1912671505, 32093, 1694695433, 167728, 1929580552, 215739, 1929453576, 139279, 2634026502, 218084, 2919244046,
    112407, 1828915985, 118579, 1929448458, 141421, 1862471176, 23664, 1963130886, 212629, 1962941701, 179067, 1694569741,
    216871, 771760388, 89244, 1828926992, 75117, 788531213, 78780, 1795295500, 88450, 1795372556, 230015, 1946166284,
    75035, 788531204, 213095, 2432703760, 102790, 1929579270, 25601, 1862467589, 39830, 2969567500, 120456, 1862339592,
    219865, 1762664963, 178377, 2399212833, 243444, 1761752836, 19309, 2181038125, 162035, 1845694214, 220284, 773071364,
    166560, 973147923, 166598, 2399211282, 175517, 2399212306, 216972, 1946165507, 94298, 1862470410, 146870, 1627590405,
    173854, 1694569225, 147842, 1929580296, 74409, 1845495816, 85481, 1845703176, 67230, 1694565384, 59503, 973145095,
    177267, 1627460615, 205268, 2885688582, 205274, 2348817670, 218500, 2399412748, 218524, 2349081100, 32814, 2969763856,
    15294, 3087007773, 8547, 1845493781, 73654, 1845495564, 25959, 2701328394, 139656, 1979715086, 162910, 1761808142,
    241309, 2516790018, 117923, 973147145, 145748, 1845694216, 148056, 1812139780, 243638, 1845638921, 243647, 1845638921,
    2058, 1845493781, 158929, 2399342346, 136170, 1845497346, 32113, 1761804296, 146403, 771952391, 120479, 1929448453,
    241015, 2181179926, 52004, 1929380627, 53001, 1929380626, 51972, 1811940112, 53896, 1627390730, 53887, 1627390729,
    133785, 1795165711, 133771, 1694502414, 133764, 1811942919, 172981, 1929449996, 189622, 2030049567, 10648, 1862271000,
    27087, 2030239765, 189653, 2566920469, 99747, 1694698260, 99767, 1694698260, 232972, 2046829843, 233033, 1694508307,
    125013, 2030188553, 118816, 1627458565, 135500, 1627393549, 84124, 1694707974, 176391, 1694569478, 98369, 1946356495,
    168205, 973082895, 179791, 973084174, 54460, 1694499597, 167215, 1694699533, 54751, 1912603404, 216899, 2600476933,
    117980, 1862339600, 203715, 1962941702, 204968, 3120569606, 204974, 2583698694, 205541, 1627397381, 75727, 1828718599,
    202766, 1845501192, 206117, 1694506251, 26749, 1694695433, 219404, 3087540752, 217491, 771760389, 13266, 1795162132,
    13286, 1761607695, 28773, 1946353675, 215791, 973152259, 207405, 1962941700, 169099, 1627394312, 212965, 2248154378,
    44218, 2919235882, 42186, 2164261147, 42139, 3036676372, 169287, 1929384205, 169275, 1627394316, 116745, 1812007955,
    116764, 1812007955, 116599, 1845562386, 116647, 1694567441, 116664, 1694567441, 2403, 1694498832, 116695, 1694567440,
    37171, 1694499096, 16873, 3170893847, 230673, 2348819480, 29844, 2399338516, 29884, 3103981588, 207596, 1912610055,
    53490, 1946157844, 137650, 1979715085, 137554, 1795165706, 142974, 1845694214, 229891, 1912611850, 222033, 2049188355,
    181367, 1627395862, 181352, 1627395855, 181389, 1627395855, 198105, 2248350218, 235364, 1694574086, 216071, 771760388,
    169367, 1929384203, 23455, 1946353673, 174362, 1946227460, 215858, 1946165508, 135258, 822087171, 238497, 1963075849,
    148662, 1627590415, 65805, 973145098, 151575, 1761808137, 225252, 1761813257, 146290, 1627590408, 29956, 3020095500,
    117863, 973147146, 216981, 1845502214, 81040, 1862273546, 231385, 2147492870, 92622, 1761807122, 141402, 1694699018,
    152859, 1677922057, 82100, 687868421, 173057, 1912673028, 215446, 973152015, 167584, 2399342606, 135179, 1862274570,
    96651, 1761807114, 147774, 1929580293, 202703, 1811946760, 215802, 2046828803, 58176, 2181038868, 32870, 3036872722,
    217095, 771760389, 131283, 1761676548, 183705, 2181044011, 201259, 1912609804, 57535, 1946157831, 186103, 1946359813,
    225238, 1812144901, 14404, 2197815331, 29440, 2349006870, 83414, 687868425, 34891, 1845494031, 201957, 2969574422,
    32434, 2919432208, 169857, 1694503180, 176621, 973149194, 169848, 771756297, 231703, 1912611848, 159744, 2181238536,
    231231, 2147492894, 45340, 1929380121, 37846, 1627390232, 97176, 1929579287, 25932, 1862467605, 97134, 1862470421,
    154584, 2332233486, 114483, 2969766685, 114570, 2349009693, 242201, 2969632790, 111313, 3087207187, 23534, 1912799237,
    36704, 1912602901, 185734, 1812142091, 156283, 2952990480, 80047, 1946290439, 86298, 1946366727, 87740, 1946366983,
    142844, 822284040, 227388, 771761155, 216715, 1828724997, 168051, 1946161437, 232678, 1845503258, 232874, 1828726042,
    168029, 1845498134, 58799, 1845560338, 232375, 1845503250, 90982, 1946356495, 227305, 1845568271, 90997, 1979910926,
    59265, 1912669197, 68556, 1811940620, 68568, 1828717836, 68600, 1811940620, 68612, 1828717836, 69926, 1845495052,
    74294, 1946158860, 67254, 1694565387, 68580, 1627391243, 69915, 1627391243, 69938, 1694500107, 69949, 2197816586,
    70464, 973079818, 70549, 973079818, 68547, 1862272265, 68591, 1627391241, 69907, 1946158344, 44694, 1912602894,
    74168, 1694500621, 227150, 1694573325, 219096, 2148016648, 219082, 772284935, 219070, 2986877446, 972, 1845493777,
    228070, 1694508038, 140252, 1627393546, 179409, 973084170, 149981, 1627590409, 103104, 2768440073, 103113, 2231569161,
    120426, 2768309257, 120435, 2231438345, 187272, 1694701585, 46643, 1627390479, 19105, 1627389964, 212613, 1761615112,
    172906, 1627460106, 86918, 1694708756, 155679, 2500005654, 177335, 3187741711, 149488, 1828917001, 203003, 1828723977,
    10074, 2046820367, 208247, 1795169546, 208257, 1795169546, 203027, 1795169545, 217521, 771760389, 240264, 2198022664,
    215934, 771760390, 186198, 1963137034, 26886, 1778581511, 205038, 1929387270, 205581, 1694506245, 46406, 1728053777,
    174354, 1812009732, 203889, 1811946761, 202932, 1761615113, 231421, 2952799250, 230573, 2181047310, 149353, 1929580295,
    59352, 1694565388, 145835, 1929580297, 224506, 1929585417, 149770, 2030243589, 117046, 973147144, 162190, 1694699273,
    241356, 1694706690, 100798, 1912802078, 100714, 1912802067, 119498, 1912671251, 6404, 1761607695, 6834, 3103784974,
    6822, 1862270988, 147791, 1929580297, 204454, 1627397398, 204626, 1694506257, 211309, 3019906316, 40557, 1694499082,
    102400, 1694698250, 158485, 2416119558, 185346, 1711478798, 200805, 1929387019, 132574, 2181106960, 118643, 973147152,
    118659, 973147152, 96809, 1828915983, 96824, 1828915983, 118635, 973147144, 25162, 1912799240, 23307, 1845690378,
    28488, 1946353672, 181291, 1929385753, 94674, 1929579276, 94686, 1929579276, 117804, 973147148, 117816, 973147148,
    94698, 1862470411, 97961, 1912802056, 210511, 2885688598, 20918, 1845493781, 22671, 1744830476, 45431, 1744830732,
    135877, 1845497351, 1028, 1694498833, 24113, 1912799238, 78982, 1879181570, 151544, 2047020806, 152443, 1929580294,
    205961, 1627397382, 225261, 2047025926, 225365, 1929585414, 123647, 973147144, 52793, 1929380619, 236255, 738273035,
    52783, 1627390730, 216494, 1929388298, 5080, 1845493775, 8049, 1862270991, 167718, 1694699530, 215524, 1694572298,
    93825, 1946356496, 93841, 1946356496, 120604, 973147144, 178914, 1929450764, 178926, 1929450764, 171669, 1845636385,
    200548, 2969574177, 171702, 1845636382, 28003, 1912799243, 243547, 1761752842, 185029, 1912805381, 145205, 1812139784,
    112441, 1627589396, 0, 1845493779, 180165, 973084171, 68834, 1879049485, 93802, 1929579276, 202976, 1929387272,
    71973, 1677723143, 31947, 1694695432, 55198, 2332033820, 55146, 2181038874, 167340, 2181238810, 170411, 973082899,
    36589, 1862271254, 37786, 1862271252, 37806, 1912602900, 67530, 2181104646, 173256, 1828786948, 155158, 2885881624,
    189935, 1946163477, 12591, 1912602644, 233179, 1946166548, 189956, 1946163474, 207769, 1929387270, 241463, 1845701635,
    173210, 1946227460, 95399, 1929579279, 95414, 1929579279, 97859, 1929579279, 186328, 1761810444, 73679, 1845495563,
    29310, 1661140996, 71528, 1946158609, 71601, 1677723152, 147475, 1862471430, 205061, 1862278406, 115920, 1627458311,
    141584, 1694699015, 26416, 1912799236, 76882, 973080599, 170675, 973082903, 84788, 2952999190, 159508, 2952990486,
    153169, 2030243591, 239095, 2030184711, 240060, 2030250503, 173184, 1912673034, 161608, 2449673996, 211655, 2449480972,
    241295, 1677929219, 136351, 1862274570, 187115, 3187873809, 172633, 1929449997, 136892, 1946160653, 142715, 2047020806,
    207393, 1694506246, 28429, 1728249860, 44044, 3036676374, 164474, 3070430994, 103978, 1963133711, 120763, 1963002895,
    177895, 2181109001, 77046, 2399143975, 76996, 3187673113, 176851, 973149203, 176815, 3087078418, 76962, 973080593,
    176781, 973149201, 84864, 3120771344, 176749, 3120632848, 156724, 2399342350, 204414, 1627397382, 204149, 1845501198,
    204163, 1845501198, 220636, 1628971527, 136725, 1929383444, 136706, 1694502419, 159892, 2952990482, 150568, 1627590409,
    29924, 3020095498, 67227, 973145091, 208482, 1694506247, 218862, 1644700163, 218038, 2919244050, 220978, 1696080388,
    40953, 1694499085, 177806, 1828787464, 101380, 1912802062, 212363, 3120569622, 93917, 1627589396, 131165, 973147403,
    115347, 1694567178, 203065, 1912610056, 174006, 1912673028, 99845, 1694698260, 139100, 2164264475, 235770, 1912678167,
    235814, 1912678165, 157502, 2181238538, 24704, 1929576457, 234354, 1929455113, 169840, 973082888, 53826, 1627390727,
    28346, 1912799238, 173537, 1929450243, 83258, 1694501390, 5181, 1811939339, 234461, 1812014603, 204338, 1627397385,
    12715, 1845493774, 12310, 1845493772, 12322, 1811939339, 145386, 1694699278, 9939, 1627389964, 207297, 2650807559,
    27695, 2667773961, 207373, 1627397383, 198072, 688069126, 221947, 1881416195, 12552, 1795162125, 160664, 2936213265,
    155571, 2500005648, 160615, 2936213263, 138724, 2332036640, 151007, 1694699276, 44858, 1845494031, 43045, 1811939597,
    82079, 1694501387, 110040, 3087207189, 216199, 1627398421, 42995, 2348810521, 88824, 1929590282, 74636, 1627392008,
    168150, 973082894, 47460, 1627390495, 49795, 1912603153, 167173, 1745031175, 223544, 774906372, 23875, 755171330,
    89627, 1912802058, 205811, 2701139207, 83715, 1845496327, 201048, 1862278156, 177871, 1744901388, 144289, 1946357510,
    224343, 1946362630, 116881, 973147142, 18179, 2147483681, 28655, 1694695429, 207021, 2030050565, 141219, 1912802821,
    239840, 2835556868, 151094, 1761808134, 152286, 1761808134, 218416, 1862541829, 156650, 2164461331, 161018, 2164461331,
    227998, 1845502984, 218231, 1761616135, 43325, 2399142166, 166728, 1845694469, 45219, 1862271243, 184291, 1694504719,
    236043, 1627465488, 204353, 1627397382, 229343, 2046829577, 99042, 1694698255, 99057, 1694698255, 119117, 1694567439,
    119132, 1694567439, 119108, 973147145, 26854, 1778581512, 171172, 973082889, 156832, 2936213260, 156868, 2500005644,
    6532, 1627389972, 1657, 1845493778, 209409, 3137346830, 142258, 1912803083, 198020, 688069126, 198005, 688069125,
    145983, 822284042, 34837, 1862271240, 189974, 687872267, 133487, 2952793633, 66637, 2952856603, 66585, 3137405977,
    107101, 3036875540, 133358, 2164264466, 156203, 2181238544, 157136, 2382565136, 225688, 2382570256, 144673, 1946357517,
    210823, 2449480970, 32646, 3070427154, 158026, 3003322130, 208771, 3003129106, 98052, 1795361544, 118925, 1795230728,
    43940, 1627390215, 8878, 1677721615, 223670, 2402296334, 223698, 2351964686, 168448, 1929384205, 125364, 1929448726,
    125386, 1929448726, 12222, 1912602634, 12729, 1694498828, 12349, 1795162123, 202779, 1962941704, 82898, 3187673624,
    82941, 3187673619, 161112, 2399342350, 217409, 3170902276, 162517, 2198015752, 162525, 2181238536, 226590, 2198020872,
    229575, 2969576463, 241315, 2567121666, 5042, 1862270997, 142858, 1812139784, 162585, 1812139783, 83618, 2231372315,
    170814, 3087012117, 78205, 973080589, 85376, 2969776396, 203852, 1828723978, 9307, 1728053265, 6732, 2030043150,
    9294, 1677721613, 25594, 2030239751, 94870, 1694698259, 31164, 2349006866, 133376, 3137342998, 98537, 1845693201,
    71545, 1694500366, 98523, 1929579278, 198912, 1811946252, 27209, 1862467594, 2146, 1694498837, 157048, 2952990482,
    225746, 2952995602, 157096, 3070430988, 225716, 3070436108, 153426, 2902658823, 40529, 1929380111, 40518, 1929380107,
    158967, 3187871496, 6474, 1761607698, 6351, 1761607696, 118119, 1812007944, 46716, 1627390486, 79905, 1627523350,
    86309, 1627599638, 86785, 1627599894, 46387, 1912603155, 47544, 1946157591, 47535, 1946157577, 78085, 973080585,
    36741, 1929380105, 35623, 1845494045, 35679, 1845494045, 35596, 1845494043, 35652, 1845494043, 45157, 1879048469,
    45138, 1879048467, 74181, 1627391760, 117114, 973147149, 144335, 1929580300, 144312, 1694699275, 217413, 2181046532,
    196736, 3154123062, 196842, 3154123060, 196645, 3154123045, 191020, 3154123043, 201739, 3103792150, 201783, 2399149078,
    40795, 1946157330, 152904, 1929580294, 208119, 1929387270, 68219, 1828717842, 68204, 1946158351, 119663, 973147150,
    101859, 1845693197, 119688, 2046888970, 239530, 1929521413, 95834, 1694698258, 95823, 1761807115, 25373, 1862467594,
    232229, 1912611854, 140609, 1694565389, 143553, 1929580296, 78581, 973080584, 177221, 1694569479, 153951, 1812139782,
    211043, 2449480974, 109240, 2718108447, 109153, 2718108441, 54022, 1761608471, 171009, 973082899, 170547, 973082897,
    170581, 973082897, 179994, 973084177, 180028, 973084177, 170979, 973082895, 180276, 973084175, 220303, 1779704323,
    221305, 1813783043, 150011, 1627590407, 168556, 1929384214, 168536, 1929384212, 168513, 1912606987, 69050, 1761608979,
    69069, 1627391244, 150473, 1627590411, 32692, 2365784074, 187901, 1694570521, 185983, 1694701580, 10879, 2667577364,
    10861, 2667577362, 73364, 1627391754, 23411, 1912799239, 79979, 1912736007, 89547, 1912813063, 221293, 773595655,
    221280, 3206291974, 33250, 3070427152, 177750, 1929450763, 177772, 1929450763, 215814, 1929388294, 133899, 1694502405,
    173350, 1694569221, 180935, 973084421, 215809, 1694507269, 49170, 1694499348, 49190, 1912603153, 174583, 1677792004,
    212879, 2969574668, 174010, 1677792005, 202927, 1862278405, 215862, 771760387, 19652, 2181038111, 164102, 2667777810,
    226934, 3204653838, 227498, 1912611851, 74676, 973080587, 78733, 1862404362, 80068, 1862273546, 83977, 1862480138,
    86374, 1862480906, 197572, 2197821702, 139755, 1627393559, 139741, 2197818894, 75582, 788531213, 78970, 1929513228,
    88794, 1929590284, 133145, 1929383436, 66059, 1627456526, 66046, 1812005901, 120994, 973147145, 153884, 2030243593,
    153876, 1912803080, 225535, 1912808200, 173456, 1694569222, 208659, 1795169546, 207232, 1912610063, 207218, 1912610062,
    30944, 2164457481, 234956, 2164336137, 37729, 1694499080, 228794, 1862280200, 228802, 1627399176, 231676, 1946166279,
    152654, 1845694214, 28552, 1728249861, 213599, 1627397382, 241471, 1812147202, 26966, 2047016966, 175968, 2600538885,
    239037, 1627531529, 125058, 1912748039, 152111, 1912803079, 239030, 1912744199, 240022, 1912809991, 182392, 1845499675,
    148644, 1627590409, 205637, 1627397385, 131879, 1845562641, 228268, 1694508036, 187997, 1728124948, 180110, 973084174,
    82105, 687868421, 23335, 1845690376, 118780, 973147145, 148319, 1862471432, 172464, 1627460102, 172502, 1812009478,
    172478, 1812009477, 210296, 2583698715, 28734, 1946353671, 132183, 2332101896, 132456, 3087076616, 96561, 1644366599,
    174092, 1929450245, 239599, 1946298627, 73440, 738199313, 217815, 2516590864, 242046, 2231435276, 240765, 2969709068,
    207117, 2650807562, 88734, 1694709260, 30200, 2349006864, 167416, 2181238794, 215681, 2181111818, 166937, 1627590665,
    215609, 1627463689, 73644, 1694500618, 171425, 973082901, 180444, 973084181, 53543, 1946157834, 38210, 1845494029,
    38223, 1845494028, 24025, 1912799238, 23003, 1845690376, 207514, 1761615111, 76260, 788531203, 242688, 788598275,
    151715, 1912803086, 105983, 2332232481, 106082, 3087207197, 106169, 3087207195, 208496, 1627397381, 137984, 838864387,
    137631, 1912606217, 24445, 1912799238, 5253, 1929379863, 239559, 1963075843, 34397, 721485826, 165256, 2432896778,
    212773, 2432703754, 185321, 1929582601, 177259, 1795232776, 224660, 1812144904, 29716, 2349006860, 81211, 687868427,
    174300, 1644237572, 221087, 1729896963, 241715, 1929445385, 203771, 1929387269, 160393, 2516782876, 160477, 2382565146,
    160363, 2952990474, 135261, 1862274568, 206604, 1828723973, 241196, 3204590098, 231859, 2181047312, 27588, 1627586568,
    175725, 2952860428, 206067, 1862278406, 204244, 1627397383, 146533, 1627590404, 139734, 1862274567, 173790, 1862341383,
    34249, 1929445382, 240029, 1929587206, 173723, 1862341380, 188129, 771758348, 188141, 771758346, 203632, 1694506245,
    203731, 1694506250, 96694, 1627589386, 118469, 1627458570, 53712, 1627390734, 53700, 1946157836, 70635, 1728054805,
    70670, 1728054800, 53843, 1962935052, 5466, 1862270989, 95326, 1862470413, 218765, 2030313991, 241353, 1828924419,
    200423, 1761614601, 142196, 2047020807, 22747, 1929379857, 45400, 1929380113, 54339, 1946157837, 51540, 1694499596,
    58962, 1694565388, 51529, 1912603403, 144199, 1929580298, 144190, 1694699273, 224384, 1694704393, 171954, 1862413582,
    150442, 1795362570, 206562, 1795169546, 36811, 1845494037, 88348, 1862481167, 87899, 1627600135, 185150, 1912805386,
    141268, 1862471174, 164782, 3070430990, 226826, 3070436110, 152361, 1912803081, 137376, 855641604, 171577, 2030047496,
    78514, 973080587, 177239, 1862341642, 217894, 2197823754, 27513, 1627586569, 23064, 1845690375, 39154, 1946157322,
    22994, 1845690377, 204006, 1627397402, 204032, 1929387274, 68186, 973145099, 53242, 1912603414, 23471, 1795358726,
    238695, 1862412550, 216386, 1761616133, 26387, 1627586570, 145562, 1627590410, 149465, 1627590410, 142353, 1912803081,
    215799, 1912611075, 239737, 1912809987, 207127, 1627397383, 205234, 1862278407, 80926, 687868419, 134595, 1694502413,
    134585, 1962937866, 216734, 1728061704, 75536, 973080583, 117882, 973147143, 44610, 2382364954, 36725, 1862271248,
    143743, 1694699272, 203402, 1946164487, 179868, 973084171, 175357, 2164331276, 173223, 1728123656, 162703, 1627590407,
    177394, 1946227986, 177384, 1845564682, 135133, 1845497354, 186362, 1694701581, 25365, 1862467592, 134473, 2046823939,
    220665, 2048401923, 203060, 1811946757, 134824, 1728056853, 12842, 1677721613, 147818, 1929580297, 216409, 1761616136,
    200891, 1862278160, 200907, 1627397136, 223841, 774906377, 147766, 1812139784, 218637, 772022791, 218624, 2265195014,
    179879, 973084172, 23936, 1912799242, 143229, 1912803082, 224152, 1912808202, 237280, 2181113623, 144280, 1929580297,
    144272, 1946357512, 224349, 1946362632, 206931, 1879055625, 173121, 1946227464, 87916, 1929590022, 218375, 1912873478,
    222177, 774119945, 8755, 1811939340, 237897, 1728063257, 237854, 1728063256, 237878, 1795172115, 237836, 1795172114,
    197901, 973084945, 186440, 1845696526, 149672, 1694699274, 120195, 1627458569, 155905, 2952990492, 155875, 2952990474,
    19390, 2919235620, 163974, 3070430992, 209785, 2348817682, 38300, 1879048465, 44752, 1879048464, 44768, 1879048464,
    38285, 1879048463, 153342, 1694699270, 131944, 1677790471, 198060, 1845697027, 233104, 1795171604, 233085, 1795171603,
    173236, 1728123652, 27438, 1845690378, 27431, 2667773959, 208063, 2030050565, 177713, 1845564681, 183789, 2181044009,
    177156, 973149201, 208395, 1828723984, 931, 1912602633, 240708, 1946298891, 122386, 973147147, 159498, 2651000586,
    239571, 1812080899, 241419, 2567121924, 223118, 2402034188, 223142, 2351702540, 88468, 1862481419, 90283, 1812138775,
    90306, 1812138775, 90241, 1929579285, 90262, 1929579285, 115034, 1694698259, 204909, 1845501190, 181326, 973084422,
    216627, 1761616132, 226920, 3204653838, 158632, 2399342358, 141308, 1946357256, 137067, 1929383432, 176410, 973149191,
    68464, 1694500111, 68479, 1694500108, 78916, 1929513226, 88931, 1929590282, 212939, 2432703760, 241442, 1845701634,
    241523, 1845702402, 13337, 1694498835, 13356, 1694498835, 172606, 1627460110, 197918, 771758342, 227579, 1845502992,
    227565, 1912611854, 203018, 1744837897, 156437, 2651000584, 81279, 1694501384, 28688, 1845690376, 241458, 1845701635,
    75857, 788531211, 79122, 1929513226, 89028, 1929590282, 136485, 1929383434, 151804, 1627590407, 159127, 2416119564,
    172483, 822153735, 50310, 1845494539, 50301, 1912603401, 142065, 1862471175, 217277, 3003130126, 217671, 2147492108,
    185708, 1929582609, 243500, 1761752843, 228205, 1694508041, 211463, 2550144264, 228197, 2835358728, 174097, 1694569222,
    239941, 1828923910, 80166, 687868424, 219838, 772809220, 242720, 1912747794, 242703, 1912747784, 46030, 855638281,
    144440, 822284039, 45582, 1694499092, 45617, 1694499089, 227729, 1845502992, 45602, 1694499087, 227715, 1912611854,
    208205, 1677729036, 133007, 1694502420, 147257, 1862471432, 80221, 973081095, 170171, 1627394315, 170161, 1811943690,
    230233, 1694508038, 153421, 2030243589, 174599, 1946227461, 244040, 2952935191, 243725, 2952935189, 244021, 3171038995,
    243708, 3171038993, 189360, 1694505236, 218897, 1862803975, 32197, 1963130890, 197271, 2533366049, 140840, 1694565383,
    240053, 1694706183, 230567, 2147492870, 145345, 1677922057, 187193, 3120764944, 205983, 1811946759, 68932, 1627391244,
    140239, 1946160653, 240739, 1761749517, 101549, 1912802064, 38582, 1677721868, 150761, 1812139783, 205131, 1694506247,
    7750, 1694498832, 7766, 1862270992, 102872, 2768440074, 120391, 2768309258, 184557, 1694504725, 152941, 1929580297,
    101600, 1761807123, 101565, 1761807121, 216324, 771760387, 35138, 1845494036, 35057, 1694499090, 166929, 1627590664,
    215346, 1627463432, 178469, 2231440661, 153326, 2902658824, 153334, 2365787912, 218098, 2919244046, 29275, 2600665099,
    225524, 2600674059, 1842, 1845493780, 26529, 1946353683, 38146, 1946157331, 143059, 1694699275, 143070, 1711476490,
    98632, 1912802062, 23206, 1845690374, 198502, 1828723470, 149829, 1627590407, 207353, 1694506245, 46855, 1694499351,
    55387, 2181038897, 230239, 2600477705, 178347, 2231440655, 242675, 1677921795, 14114, 2382364710, 14052, 2231369759,
    218421, 1694769667, 137861, 1862274574, 152132, 1694699271, 40203, 2046820636, 40176, 2046820635, 147228, 1694699278,
    3627, 2835349533, 143442, 1694699273, 178410, 2399212833, 21960, 1694498838, 10685, 2801795086, 10751, 1627389966,
    82058, 1694501387, 153598, 1627590409, 225561, 1946362632, 166579, 973147923, 166616, 2399211282, 175535, 2399212306,
    198243, 688069125, 134663, 1912606211, 155989, 2164461324, 206807, 1795169542, 23650, 1694695431, 187776, 1862342673,
    187760, 1862342672, 185532, 1627592714, 185435, 1845696519, 185293, 1929582608, 207974, 1728060683, 39504, 1845494034,
    39487, 1845494033, 27760, 1946353672, 58415, 1845560336, 185396, 1812142091, 26267, 1845690377, 209965, 3087015176,
    32830, 2969763856, 225322, 1627595525, 124672, 2499873809, 15323, 3087007773, 17096, 3036676130, 42732, 3154116887,
    114283, 2634222359, 136306, 872418824, 26228, 1929576455, 43921, 1694499080, 142679, 1929580294, 241485, 3036883972,
    137310, 2030046729, 151033, 1795362568, 204618, 1761615108, 222544, 774382084, 27547, 1761804293, 225085, 1627595528,
    3032, 1694498833, 18709, 1694498832, 198417, 1728060170, 120474, 1929448453, 73400, 1946158858, 223471, 1915494921,
    102109, 2952989465, 151171, 1761808146, 26420, 1912799238, 135785, 1694502403, 107031, 3187870489, 151112, 1627590405,
    68079, 2030109706, 202719, 1728060682, 102732, 1912802061, 114943, 1677921033, 124768, 1677790217, 229735, 1694508043,
    218475, 772022788, 154666, 2550337292, 164296, 2734886684, 3957, 1694498831, 32586, 3204644880, 209605, 2348817682,
    74654, 973080587, 78753, 1862404362, 80088, 1862273546, 84007, 1862480138, 86354, 1862480906, 36761, 1929380105,
    59619, 1862337550, 171981, 1862413582, 158293, 3187871494, 230167, 2902467592, 203758, 1694506248, 217267, 2952798474,
    180079, 973084177, 180323, 973084177, 92948, 1929579293, 92977, 1929579293, 92894, 1929579291, 92921, 1929579291,
    92862, 1845693200, 92878, 1845693200, 102469, 1728252684, 230032, 1946166281, 148981, 1862471431, 149442, 1845694214,
    6868, 1761607692, 221031, 2904039942, 220989, 773333509, 221022, 1628971525, 221027, 1847075332, 154016, 2583891731,
    215794, 973152259, 149775, 1694699274, 173832, 1694569222, 173627, 1912673029, 220609, 1847075332, 118238, 973147152,
    96046, 1761807119, 118224, 973147150, 96061, 1761807117, 164696, 2181238540, 158949, 2936213258, 131492, 973147416,
    98067, 1879247639, 118940, 973147146, 115457, 1912670985, 37471, 1761607946, 118763, 973147144, 185756, 1627592711,
    48410, 3187671618, 48316, 2986345007, 16354, 1694498843, 225936, 2399347472, 158766, 2332233486, 161736, 3087208206,
    230697, 2348819480, 29864, 2399338516, 29904, 3103981588, 206650, 1694506245, 171732, 1761750298, 20656, 1929379858,
    33647, 1812135946, 25691, 1694695432, 202405, 1828723971, 180815, 1845499664, 210201, 2952797454, 32632, 2969763854,
    20503, 1694498825, 38044, 1879048465, 138644, 2952793639, 28331, 1627586566, 18950, 1946157071, 217996, 3070238988,
    43705, 2197815567, 43683, 1694499083, 172778, 1845563913, 132536, 1694567688, 30920, 2349006860, 234752, 1627465225,
    235491, 1627530761, 152139, 1845694216, 241274, 1761815299, 132856, 1929448712, 175621, 3137409806, 28128, 1627586566,
    172787, 1845563921, 12384, 1677721608, 231391, 2147492870, 202830, 1996496133, 52755, 1912603399, 174610, 1644237575,
    208001, 2231377157, 210257, 2583698700, 214399, 1627397650, 214382, 1627397649, 216517, 1862279431, 215461, 973152015,
    167598, 2399342606, 158983, 3087208214, 150287, 2030243591, 70838, 1912604182, 70890, 1845495318, 93213, 1929579286,
    93257, 1929579284, 93401, 1929579282, 145061, 1929580306, 93297, 1929579280, 93369, 1694698256, 115935, 1929448208,
    211071, 2701139214, 141794, 1761807885, 135308, 1694502409, 149806, 1627590408, 173898, 1862341382, 202562, 2046827780,
    221575, 1847599621, 181460, 1761613593, 146389, 1929580302, 112532, 1761807115, 223580, 1915757064, 136215, 1946160660,
    136007, 1627393555, 53019, 1627390731, 136026, 1694502408, 238766, 1694640392, 96360, 1627589387, 224857, 1627595531,
    43834, 1761607960, 43814, 1694499092, 111792, 1761807119, 32207, 1694695438, 43787, 1694499086, 123623, 973147148,
    152877, 1728253703, 154043, 1862471429, 178731, 2348881171, 201979, 2969574422, 32450, 2919432208, 154534, 2164461324,
    178095, 1744901388, 23821, 1845690372, 89769, 1627589400, 213789, 1694506520, 116046, 1828785171, 116065, 1828785171,
    89739, 1912802064, 116030, 1912671248, 72026, 1946158607, 116084, 1946225679, 89711, 1745029902, 89725, 1912802062,
    89755, 1963133710, 89793, 1912802062, 115974, 1744899086, 115988, 1912671246, 116002, 1912671246, 116016, 1963002894,
    216945, 1694507273, 241525, 1929588483, 218924, 772284932, 213125, 2734693646, 170220, 973082890, 220701, 773333509,
    205336, 1627397382, 32171, 1694695437, 154381, 2147684102, 145366, 1845694218, 145376, 1845694218, 141035, 1795228680,
    218479, 1795432964, 155515, 2885881624, 156299, 2952990480, 156265, 3087208198, 24476, 1912799246, 236122, 1694574347,
    229435, 1627399175, 224912, 1627595527, 149347, 1694699270, 162494, 1761808134, 225027, 1694704390, 225118, 1627595526,
    77458, 973080597, 85046, 2399351060, 31682, 3087204364, 147026, 1627590407, 94276, 1862470411, 94287, 1862470411,
    178769, 771822862, 212891, 2432703756, 150301, 1627590408, 206438, 1627397384, 105588, 2500004634, 23905, 1929576466,
    145213, 1627590409, 145222, 1627590409, 23369, 1946353670, 97711, 1929579273, 146334, 1862471431, 204544, 1862278407,
    207609, 1845501191, 58951, 1694565387, 227119, 755049226, 144225, 1929580297, 144209, 1694699272, 224324, 1694704392,
    237710, 1694508816, 147663, 2684555026, 147681, 2147684114, 231169, 2231378960, 158923, 2617446150, 173066, 1946227463,
    172260, 1946299660, 172285, 1946299660, 207811, 1694506245, 185574, 1694701580, 10447, 1962934297, 10472, 1962934294,
    241339, 1963142146, 229014, 1862280200, 229022, 1627399176, 217526, 771760389, 215940, 771760390, 87729, 1862480907,
    148135, 1862471431, 199993, 2164267795, 200251, 3070237459, 6419, 1862270994, 31538, 3120758788, 222562, 1948787203,
    8377, 1929379853, 142752, 1946357513, 179156, 973084168, 135336, 1946160658, 46591, 1845494298, 46617, 1845494298,
    219464, 772547076, 231439, 2952799250, 230587, 2181047310, 170102, 973082898, 28598, 1912799240, 234259, 1929455122,
    25529, 1761804292, 242786, 1761752854, 213741, 1694506513, 74139, 1694500622, 213728, 1694506509, 125041, 1845639177,
    59926, 973145096, 181418, 1761613594, 96908, 1929579274, 115590, 1929448202, 243604, 1845638921, 243613, 1845638921,
    168696, 1694503184, 75302, 973080590, 84084, 1694707980, 78338, 973080587, 85435, 1745039626, 164666, 3070430986,
    226872, 3070436106, 173167, 1694569221, 174247, 1627460357, 205689, 1694506246, 210973, 2634030348, 117627, 973147147,
    186515, 1694701576, 52672, 1862271767, 52695, 1694499600, 52711, 1862271751, 24013, 1912799240, 155182, 2332233480,
    168721, 973082892, 136322, 1929383431, 147250, 1694699271, 10402, 1845493772, 3716, 1946157067, 26705, 1845690378,
    28322, 1627586569, 24554, 1912799240, 138872, 1627393542, 151675, 1929580294, 199969, 3087014680, 217647, 2952798476,
    153943, 1627590408, 147502, 1627590407, 205105, 1627397383, 215210, 2969574924, 218982, 1627922950, 218994, 1913135621,
    219004, 772284933, 51757, 1694499599, 150775, 1946357512, 30994, 3087204368, 75352, 973080584, 117038, 973147144,
    205371, 1627397383, 146217, 1862471435, 78058, 973080585, 227232, 822158086, 75376, 1845495826, 78884, 1845627154,
    80740, 1845496338, 75360, 1845495824, 78868, 1845627152, 80724, 1845496336, 142918, 1929580295, 106589, 2332232493,
    106466, 2349009703, 106703, 3087207192, 110262, 3187870488, 122318, 973147159, 106383, 3154316054, 144942, 1728253702,
    200581, 2969574177, 68624, 1862272262, 69998, 1946158341, 37453, 1761607954, 82537, 687868433, 209821, 2952797450,
    72483, 3187672606, 211159, 2516589834, 212975, 2181045514, 71980, 1677723143, 150690, 1862471432, 55226, 2332033820,
    55172, 2181038874, 167366, 2181238810, 170430, 973082899, 18852, 1946157069, 138585, 2583694854, 164438, 2181238540,
    30308, 3137536039, 175063, 2399212300, 169378, 1627394312, 118413, 1761676296, 120231, 973147145, 102366, 1845693192,
    25340, 1627586565, 36281, 1627390222, 36269, 1962934540, 36304, 1929380106, 36295, 1627390217, 28749, 1946353671,
    2868, 1845493774, 2905, 1811939342, 2893, 1811939340, 22897, 1828716555, 45867, 1828716811, 139973, 2751467014,
    236146, 1627465486, 70449, 1677722887, 143339, 1929580294, 76905, 973080599, 170698, 973082903, 84810, 2952999190,
    159530, 2952990486, 27614, 1946353675, 68237, 1728054549, 151938, 1812139784, 152536, 3053653766, 152542, 2516782854,
    207875, 3053460742, 207881, 2516589830, 109599, 2516781851, 123015, 2516651035, 182437, 1694504726, 22436, 2231369747,
    180744, 1845499667, 181815, 1996494611, 182286, 1845499667, 182459, 1627395859, 182419, 1627395858, 123145, 973147153,
    181834, 2030049041, 182270, 1912608528, 181851, 2030049039, 33813, 3103981582, 29147, 2030239752, 242440, 1946353671,
    74757, 973080587, 74747, 1694500874, 83857, 1694707978, 142223, 1845694216, 52605, 1862271758, 207661, 1879055621,
    136664, 1811942922, 173646, 1845564171, 234404, 1946232333, 218449, 1761878535, 77085, 2399143975, 77021, 3187673113,
    176870, 973149203, 176833, 3087078418, 76979, 973080593, 176798, 973149201, 84880, 3120771344, 176765, 3120632848,
    156738, 2399342350, 242778, 1694643976, 239546, 1929521411, 10918, 2667577365, 10899, 2667577363, 39556, 1627390226,
    20754, 1811939344, 44977, 1811939600, 35298, 1811939598, 38627, 1811939598, 23418, 1879244808, 233328, 3170903344,
    190875, 3170900251, 66190, 973145099, 66212, 2181104650, 81617, 687868424, 179667, 973084171, 165456, 2432896776,
    139246, 2952793633, 159910, 2952990482, 222867, 2233999890, 202667, 1845501190, 124929, 1845639177, 29934, 3020095498,
    223637, 774906372, 73278, 1694500620, 35799, 2885681418, 90632, 1812138763, 199417, 1962941204, 221402, 2031886852,
    230027, 2902467589, 83272, 1694501390, 142418, 1728253705, 176663, 973149189, 68491, 1694500105, 222024, 2216960521,
    20370, 1795162129, 20403, 1879048209, 20420, 1845493777, 20387, 1912602640, 34307, 1845559304, 66004, 973145096,
    71629, 1862272526, 71643, 2030044686, 137602, 1912606220, 80037, 1862404362, 83697, 1862273546, 87715, 1862480906,
    238148, 3087017759, 133583, 2969570836, 132083, 2030112004, 87027, 1711485969, 87012, 1812149263, 81876, 1761610247,
    87005, 1761817607, 166446, 973147911, 153263, 1946357509, 27704, 2667773961, 74026, 2197817101, 78573, 973080584,
    152392, 1946357513, 174641, 1862341382, 203391, 1694506251, 238454, 1946298632, 213568, 1627397382, 164870, 2181238552,
    49008, 2986345012, 97199, 1929579287, 97155, 1862470421, 86430, 1677931530, 43058, 1811939597, 43020, 2348810521,
    216742, 1728061705, 3675, 1929379858, 205353, 1627397384, 219814, 772809220, 28303, 1929576454, 28565, 1929576453,
    206108, 1795169545, 68113, 973145095, 8739, 1811939344, 21735, 1946157064, 180638, 1694504718, 180625, 1946162957,
    241402, 1627597826, 54828, 1627390744, 125129, 1929525252, 143270, 1929580292, 239509, 1929521412, 54153, 1761608465,
    54170, 1761608465, 144633, 1929580298, 4583, 1862270993, 4616, 1811939345, 4600, 1811939344, 149419, 1795362571,
    171514, 973082891, 177117, 973149195, 134727, 1728056847, 30778, 2349006869, 202293, 1946164486, 104804, 1694698250,
    104814, 1694698250, 147424, 1879248646, 147430, 1761808134, 145978, 1912803077, 150652, 1862471428, 70541, 1694500104,
    173767, 1694569227, 37481, 1879048463, 37496, 1828716815, 24413, 1845690379, 143690, 1845694218, 27500, 1627586565,
    243342, 1694643974, 173922, 1862341384, 31410, 2399338518, 199299, 1677728527, 198378, 1728060170, 13301, 1694498836,
    13321, 1761607696, 13554, 2902458384, 28816, 1694695438, 73474, 1862272777, 149191, 1929580297, 102087, 1761807126,
    189674, 1962940687, 164756, 2432896780, 189689, 1962940684, 53951, 3154117385, 65836, 973145096, 53944, 1912603399,
    32664, 3070427154, 40986, 1912602896, 33712, 1694695441, 213962, 1694506511, 91240, 1761807114, 116523, 1761676298,
    3459, 1694498836, 3441, 1694498834, 213917, 1694506512, 202372, 1811946758, 59051, 1694565400, 59075, 1694565399,
    171841, 1845636373, 219186, 772284935, 219174, 2181571078, 28360, 1946353673, 37029, 1627390225, 11961, 1912602640,
    197206, 3019905296, 236363, 1929455375, 236322, 1912678158, 143499, 1694699273, 147079, 1627590406, 145572, 1694699268,
    10780, 1845493770, 78282, 788531207, 141909, 3087207954, 239267, 3087149330, 172620, 1862341133, 206246, 1627397381,
    228381, 771761154, 33696, 771948554, 33689, 1728249863, 220654, 773333508, 186020, 1862473738, 216265, 1728061704,
    22467, 1828716562, 147800, 1929580297, 152705, 1677922055, 98100, 1929579275, 174383, 1694569222, 243329, 1627535110,
    31182, 2349006866, 232107, 2181047312, 76436, 788531204, 171596, 2030047499, 145522, 1627590411, 145533, 1627590411,
    147046, 1627590410, 147056, 1694699274, 203665, 1694506244, 162451, 2181238533, 8164, 1912602643, 8151, 1929379853,
    26140, 1912799239, 172495, 822153735, 214522, 771759627, 217417, 2181046532, 221312, 2233213454, 137525, 1929383433,
    204809, 1912610060, 215306, 1694506504, 23127, 1795358727, 32133, 1694695431, 75113, 788531204, 173467, 1644237572,
    227952, 1912611846, 175421, 2952860430, 33592, 1946353674, 165118, 3204648724, 30294, 3087204366, 217867, 1761616132,
    58308, 973145092, 218912, 1862803977, 144809, 1929580294, 144804, 1694699269, 154141, 1812139780, 137295, 1627393551,
    207320, 1694506250, 207267, 1845501192, 40464, 1946157329, 10123, 1694498841, 34017, 671154188, 53799, 1627390732,
    27009, 1694695434, 53789, 1912603402, 150038, 1694699274, 150048, 2047020809, 225101, 2047025929, 242370, 2046885897,
    145941, 1812139783, 143196, 1912803080, 2810, 1694498836, 2830, 1694498836, 2792, 1694498834, 23954, 1912799240,
    242531, 1694695431, 157570, 3103985420, 152799, 1912803077, 218491, 1845764613, 225469, 1912808197, 230010, 1912611845,
    25083, 1627586565, 2433, 1929379866, 2478, 1929379862, 3192, 1694498838, 21281, 1929379862, 2459, 1929379859,
    207172, 1912610060, 176500, 973149192, 176493, 1845564423, 241245, 1694706435, 26506, 1912799240, 26521, 1929576456,
    38118, 1912602888, 26514, 1694695431, 90620, 1845693196, 117377, 2902526985, 117386, 2365656073, 33266, 3070427152,
    50830, 1845494543, 50817, 1912603405, 101, 1845493783, 93483, 1963133721, 93508, 1963133721, 67365, 1627456533,
    57401, 1811940116, 57373, 2197816078, 57387, 1761608462, 57361, 1946157836, 21343, 1627389971, 5689, 1862270993,
    5673, 1627389968, 160765, 2181238540, 12204, 1677721609, 33746, 1929576454, 33378, 1694695429, 151710, 1812139781,
    32358, 3070427158, 35281, 1845494033, 201357, 1811946510, 205325, 1862278406, 203701, 1694506246, 205033, 1627397381,
    202787, 1728060676, 5157, 1627389976, 216772, 771760387, 42962, 3087008033, 122550, 3036744731, 161710, 2952990470,
    79821, 2197948689, 163410, 2667777818, 208622, 3187678472, 76000, 973080581, 75996, 771753988, 84394, 771961092,
    120484, 1929448452, 78503, 973080587, 30953, 2164457481, 234965, 2164336137, 721, 1694498831, 179552, 973084167,
    170008, 1979715852, 138756, 2952793623, 177883, 771822855, 109400, 2869103372, 109366, 2718108426, 176223, 3204518668,
    172441, 822153735, 31982, 2198011910, 162980, 2181238534, 166275, 2197884678, 229073, 1627399174, 136868, 1929383434,
    118317, 1694567453, 118293, 973147160, 95760, 1694698263, 219121, 772284937, 118479, 973147141, 95535, 1929579274,
    102052, 1845693202, 137921, 1694502410, 113954, 2298678044, 52927, 1627390737, 52896, 1627390735, 52869, 1694499597,
    241770, 2566979596, 156331, 3087208202, 27179, 1778581511, 52079, 1627390727, 142553, 1929580294, 207762, 1845501191,
    25426, 1761804296, 174038, 1694569224, 240693, 1694640648, 240409, 1694640650, 204558, 2030050569, 49219, 1912603160,
    178938, 1694569742, 59241, 1912669195, 23087, 1845690378, 143838, 1862471430, 143856, 1745030916, 30216, 2349006864,
    6072, 1862270988, 7512, 1862270988, 18663, 1946157067, 20446, 1677721611, 167426, 2181238794, 215691, 2181111818,
    155619, 2416119568, 156255, 2416119562, 165356, 2734886668, 241299, 2030250753, 241423, 2030251009, 205818, 2164268295,
    106016, 2332232481, 106111, 3087207197, 106196, 3087207195, 221300, 1696342533, 179947, 973084167, 38537, 1845494034,
    210909, 3120569612, 207894, 1929387274, 173576, 1862341385, 173388, 1946227464, 142994, 1845694214, 37619, 1912602896,
    136047, 1627393546, 152581, 1812139779, 236928, 2197890837, 235298, 2952865299, 236890, 2952865555, 216345, 738205955,
    225502, 1946362632, 226606, 1946362631, 103149, 1694698250, 115644, 1946225417, 103070, 1912802062, 211193, 2348817680,
    135052, 1811942934, 181184, 973084426, 227698, 1845502993, 229181, 1929389072, 227683, 1912611855, 235899, 1929455372,
    146922, 2684555016, 146930, 2147684104, 173818, 2684424968, 109931, 2919435042, 105420, 2500004640, 122264, 973147167,
    150845, 1929580294, 215829, 1694507267, 136103, 1862274569, 51486, 1694499604, 51467, 1946157843, 33510, 2030239749,
    160421, 2516782876, 160503, 2382565146, 160373, 2952990474, 241398, 2567121924, 175737, 2952860428, 198399, 1946163986,
    145606, 1845694219, 145617, 1845694219, 147117, 1694699275, 148191, 1862471434, 148201, 1862471434, 233139, 1912612108,
    140058, 1694502410, 204225, 1627397382, 110019, 3087207189, 75824, 788531213, 75837, 1862273036, 79076, 1862404364,
    84345, 1862480140, 86274, 1862480652, 172455, 822153737, 172448, 1627460103, 139903, 2969570842, 11782, 1677721607,
    241344, 1828924419, 41339, 1694499085, 181620, 1929385751, 205342, 1694506245, 205431, 1862278405, 162326, 2198015754,
    25112, 1929576459, 209165, 3120569620, 209289, 2147491090, 154632, 2550337290, 218958, 772284932, 171192, 1627394324,
    7722, 1694498830, 83423, 1627392523, 185160, 1912805386, 135992, 1811942927, 231481, 2399151118, 231457, 3120571404,
    173462, 1929450245, 216138, 1660952835, 68074, 2030109698, 242698, 973152002, 216367, 1929388294, 23819, 1795358722,
    29006, 2902654996, 147445, 1761808135, 147736, 1694699277, 220458, 773071369, 206094, 1627397383, 217154, 1795170568,
    153433, 2365787911, 174680, 2600538885, 187707, 2835421202, 187736, 1912674316, 185274, 2835552264, 49982, 1845494548,
    49963, 1912603411, 137799, 1946160651, 204129, 1627397383, 21239, 1694498838, 21261, 1694498836, 2935, 1845493773,
    2948, 1845493773, 2961, 1845493773, 2974, 1845493773, 2987, 1845493773, 171555, 2030047501, 22636, 973078537,
    211471, 2952797452, 236854, 2952865572, 153711, 2365787911, 243072, 3003266824, 145359, 1677922055, 172735, 1795232265,
    205568, 1627397383, 223519, 774906372, 26187, 1862467591, 224951, 1862476551, 107705, 3036875547, 37715, 1862271246,
    173949, 1862341385, 135684, 1627393552, 204928, 1845501191, 150265, 1627590411, 150276, 1627590411, 141446, 1862471177,
    175501, 2332103432, 175369, 2164331276, 133233, 1912606211, 136634, 805309960, 143561, 1929580296, 174015, 1677792004,
    78665, 1879181571, 88761, 1879258627, 133004, 1879051779, 142984, 1845694215, 182331, 1845499668, 182373, 1845499667,
    26098, 1929576459, 151667, 1812139784, 207822, 1946164487, 81269, 1627392522, 180554, 973084189, 207275, 1795169545,
    28581, 1912799240, 231895, 2181047316, 221765, 773857801, 2167, 1962934291, 199503, 2969574157, 76075, 973080581,
    76071, 771753988, 84421, 771961092, 223329, 1764499971, 153871, 2030243589, 220581, 1729372676, 148744, 1694699278,
    113872, 2432895770, 113804, 2298678032, 203127, 2013273352, 230721, 2348819474, 155933, 2952990492, 155885, 2952990474,
    41250, 1879048457, 237591, 1845503770, 147809, 1929580297, 186474, 1694701578, 205158, 1627397391, 205173, 1627397389,
    82090, 1694501386, 82130, 1694501386, 173826, 1862341382, 65713, 1627456525, 65701, 2181104652, 88563, 1694709258,
    223130, 2402034188, 223154, 2351702540, 38869, 2566914323, 215660, 973152263, 203971, 1627397383, 220326, 773071365,
    216451, 771760388, 25501, 1862467595, 25512, 1761804299, 178511, 3170964745, 158654, 2399342358, 68076, 973145091,
    208006, 2768248070, 208012, 2231377158, 188811, 1929386253, 188824, 1929386253, 176235, 2919305992, 200638, 2969574168,
    24640, 1694695430, 54861, 1627390731, 153913, 1694699275, 153924, 1694699275, 153893, 3187871498, 153903, 3171094282,
    225551, 3187876618, 54852, 1912603401, 164528, 2969767698, 137391, 1946160649, 217725, 2399150353, 223548, 1697653257,
    223588, 1630544391, 75712, 973080583, 198034, 1694702085, 178271, 3019969803, 149627, 1627590410, 217086, 771760389,
    104103, 2030242584, 104064, 2365786895, 141546, 1627590153, 173318, 1728123659, 51293, 1694499599, 199877, 2348817172,
    199839, 2399148818, 17908, 2399141909, 132137, 2550205704, 215747, 973152273, 32906, 3070427152, 167816, 3070431248,
    175185, 3187741450, 31598, 3087204372, 230066, 2600477707, 231645, 1811948553, 228144, 1694508040, 228429, 1862280200,
    228437, 1627399176, 231654, 1962943496, 230059, 1912611847, 11136, 1694498826, 139145, 2952793633, 33903, 2382561302,
    33861, 2952986644, 159813, 2952990478, 156421, 3187871496, 153004, 1694699269, 216439, 771760388, 29126, 1946353672,
    205765, 3003129095, 208955, 2885688588, 144889, 1929580297, 147155, 1694699273, 142707, 1845694216, 231729, 1845502984,
    231737, 771761155, 27859, 1912799240, 67196, 2399208472, 67150, 2399208470, 180495, 973084175, 240752, 1761749517,
    46906, 1929380371, 38189, 1845494027, 138176, 2952793614, 166339, 1912672013, 158543, 2936213256, 241415, 1862478850,
    26217, 1912799238, 135940, 1862274571, 107817, 2550336285, 107988, 2936212253, 159239, 2550337309, 107902, 2885880604,
    108071, 2701331227, 159167, 2500005646, 216567, 2885689608, 168524, 973082892, 169665, 1879052551, 229951, 1912611846,
    218391, 772022788, 33398, 1946353669, 178362, 2231440655, 149126, 1795362564, 14152, 2382364710, 14083, 2231369759,
    142797, 1812139784, 121983, 536939526, 133454, 2952793633, 161346, 2382565137, 226299, 2382570257, 160877, 2181238544,
    161299, 2382565135, 226331, 2382570255, 80027, 1929513226, 89500, 1929590282, 217361, 3036684566, 131560, 1694567695,
    177645, 1845564680, 222527, 1948787203, 156001, 2164461324, 17388, 3036676126, 197627, 1946163476, 34283, 2952855566,
    240146, 2952997390, 98475, 1845693196, 217913, 1761616135, 50158, 1845494544, 50144, 1912603406, 23644, 1912799238,
    74710, 973080582, 74716, 754976774, 83851, 1912811782, 143351, 1912803078, 74705, 973080581, 74729, 788531205,
    83847, 1677930756, 86167, 1677931268, 87780, 1677931780, 239713, 1677928964, 5793, 1694498843, 5777, 1862270992,
    5887, 1912602637, 180253, 973084183, 48782, 2516582946, 8478, 1929379873, 202132, 1845501191, 82336, 2902460937,
    240035, 1912809991, 214998, 771759641, 13696, 1744830484, 132820, 1946225930, 241489, 3036883972, 36424, 1694499083,
    135550, 1862274568, 37911, 1862271248, 10568, 1761607700, 10550, 1694498834, 10536, 1677721614, 102445, 1946356492,
    102457, 1946356492, 131303, 1694567689, 132502, 1694567688, 53228, 1912603406, 86651, 1627599890, 80804, 1862273553,
    85690, 1912812049, 86627, 1862480913, 80851, 1627392525, 204821, 1627397387, 26465, 1845690378, 75428, 1694500873,
    85672, 1694708233, 167126, 1677922312, 215636, 1677795336, 223652, 774906372, 79192, 1862404362, 222421, 774119945,
    135428, 1711279620, 123362, 973147149, 23529, 1828913157, 208617, 1828723973, 131673, 1946225926, 237741, 1627399949,
    238404, 1677731599, 115927, 1627458312, 20688, 1929379854, 24778, 1627586569, 169170, 1761612040, 179454, 1761613320,
    203332, 1845501188, 147403, 1627590407, 80923, 687868419, 168626, 973082894, 75324, 973080589, 117088, 973147149,
    75515, 973080588, 75650, 973080588, 75956, 973080588, 169004, 973082892, 24613, 1694695435, 74840, 973080587,
    84107, 1694707979, 84186, 1627599115, 84274, 1627599115, 169505, 973082891, 230049, 1627399178, 230041, 1912611848,
    32602, 3204644880, 93026, 1912802064, 34483, 1845494032, 34499, 1845494030, 100249, 2030242571, 90831, 1845693210,
    90789, 1694698261, 90810, 1694698261, 90777, 1845693196, 124853, 1677790215, 149012, 1828917000, 206233, 1728060679,
    118564, 973147146, 96768, 1929579273, 143631, 1694699270, 240533, 1694640646, 159996, 3087208206, 132199, 973147401,
    222520, 1915232775, 45086, 1845494027, 161516, 2449673992, 211635, 2449480968, 221427, 1629233675, 221418, 1964777993,
    226234, 822289164, 174304, 1795232520, 232900, 1862280477, 27028, 2600665095, 32798, 2298675208, 1925, 1728053288,
    237415, 1694508828, 31902, 2198011913, 25816, 1862467591, 115357, 1845562119, 148974, 1862471431, 164708, 2181238540,
    179199, 973084166, 241317, 1661152004, 229773, 1728062477, 48476, 3187671618, 48363, 2986345007, 16381, 1694498843,
    95255, 1845693195, 95266, 1845693195, 117515, 1845562379, 117526, 1845562379, 216775, 771760387, 214778, 771759629,
    50465, 1845494554, 50441, 1946157848, 50092, 1845494550, 50072, 1912603412, 133961, 1694502416, 142213, 1946357514,
    220292, 773071364, 207330, 1694506246, 149459, 1929580294, 238877, 1929521414, 239924, 1929587206, 132217, 973147401,
    204274, 1627397382, 28175, 1627586565, 215667, 973152261, 28469, 1912799236, 167234, 1912803332, 206643, 1845501191,
    34390, 1862336517, 43720, 2197815567, 43694, 1694499083, 181485, 973084425, 181687, 973084425, 180940, 973084424,
    227284, 1694573333, 68277, 1828717837, 68290, 1845495050, 30932, 2349006860, 198641, 1694505750, 119943, 973147149,
    119931, 973147148, 152086, 2952990476, 11493, 1761607691, 152075, 1761808139, 114934, 1862470409, 124759, 1862339593,
    142407, 1845694217, 238590, 1845635337, 151411, 1845694216, 175635, 3137409806, 224301, 1862476558, 224288, 1694704397,
    75130, 973080583, 120009, 1845562390, 182743, 2399147817, 182613, 2332038948, 183213, 3087013666, 183281, 2952795938,
    182553, 3087013662, 183153, 2516588318, 182685, 3187676957, 30888, 2332229648, 159005, 3087208214, 160749, 2936213264,
    83405, 687868425, 134463, 1912606218, 218238, 1761616137, 143710, 1694699270, 26005, 1912799236, 143481, 2835549961,
    173441, 2835419913, 240507, 2835491337, 145319, 1627590408, 206714, 1761615124, 201173, 1694505998, 189016, 1627396361,
    58719, 1845560332, 68266, 1828717835, 70532, 973079817, 68258, 1946158344, 164120, 2969767688, 220842, 2987926024,
    220828, 773333511, 220816, 2149065222, 59988, 973145095, 241243, 1694706434, 241540, 1694707458, 20476, 1694498834,
    34809, 1912602898, 31300, 2399338510, 154546, 2164461324, 141111, 1946357256, 141231, 1929580037, 218438, 772022788,
    204437, 1694506247, 102571, 1946356496, 149310, 2030243591, 116117, 1744899086, 201286, 1912609804, 154224, 2583891722,
    207996, 2768248069, 32184, 1694695437, 154387, 2147684102, 143940, 1929580296, 143933, 1694699271, 98554, 1845693194,
    199554, 1811946249, 142137, 1879248386, 231915, 2181047312, 227266, 822158089, 77479, 973080597, 85066, 2399351060,
    100296, 2164460306, 119286, 973147154, 119304, 973147154, 99198, 2265123601, 99215, 2248346385, 230475, 2147492887,
    223595, 2217746953, 133247, 1879051783, 222548, 1697128967, 184539, 1929385746, 157921, 3003322141, 234220, 1812014604,
    201322, 1946164231, 216812, 1795170566, 44442, 2181038372, 178084, 1744901387, 65844, 973145095, 170205, 973082887,
    142381, 1862471428, 220960, 773333513, 80770, 1862273546, 177201, 973149190, 79849, 1694632198, 89426, 1694709254,
    225415, 1946362637, 213651, 1694506515, 116168, 973147146, 23883, 1963130889, 89608, 1963133705, 134427, 1728056848,
    222502, 3089375762, 231185, 2231378960, 51618, 1694499604, 51638, 1627390739, 51610, 1694499592, 224393, 1694704392,
    35215, 1845494032, 38078, 1627390233, 153042, 1912803078, 36527, 1627390223, 216607, 1627398408, 200012, 2164267795,
    200270, 3070237459, 57518, 1912603400, 31542, 3120758788, 210993, 2734693640, 108812, 2349009694, 70402, 1845495052,
    70393, 1677722889, 133949, 1946160652, 144912, 1694699270, 155813, 2416119566, 139650, 1979715078, 207985, 1728060683,
    201329, 1828723722, 15660, 3070230549, 30606, 3087204362, 216978, 1946165507, 44532, 1929380114, 134742, 1946160654,
    133937, 1728056844, 153675, 1627590406, 174556, 1694569223, 179044, 620827909, 71710, 771753476, 141371, 1694699019,
    147749, 1761808139, 28741, 1946353672, 80174, 687868423, 154035, 1627590408, 158911, 3154317062, 209085, 3120569608,
    186493, 2902661142, 198248, 688069126, 242711, 1694643977, 241607, 1912811524, 70656, 1694500366, 23636, 1929576451,
    132165, 2550205706, 151749, 1812139785, 206887, 1811946761, 74857, 973080582, 116281, 973147142, 143345, 1929580294,
    242415, 1929576454, 83942, 1862480133, 147598, 1862471429, 152743, 1845694213, 239721, 1862478341, 242410, 1862467589,
    181747, 1694504725, 234678, 1929455123, 218988, 1627922950, 218999, 1913135621, 219009, 772284933, 231061, 2147492876,
    241381, 1627597826, 177365, 2919306249, 111201, 2986543903, 109779, 2382564124, 161869, 3087208204, 239367, 3087149324,
    240240, 3087215116, 146828, 2684555018, 146838, 2147684106, 31010, 3087204368, 8940, 1845493770, 26299, 1845690375,
    209981, 3019906320, 179506, 973084175, 53193, 1627390733, 167055, 1627590669, 53181, 1912603404, 167043, 1912803340,
    17304, 3103784987, 108341, 3103984411, 159310, 3103985435, 40337, 1879048466, 40322, 1845494031, 134293, 1728056851,
    74722, 973080583, 146206, 1862471435, 36323, 1912602898, 95007, 1845693202, 95025, 1845693202, 79392, 2013399307,
    89193, 2013476363, 202173, 1828723974, 212837, 2432703754, 148607, 1862471438, 205623, 1862278414, 218181, 1795170567,
    162048, 1812139790, 162062, 1812139790, 143451, 1812139789, 145173, 1812139789, 217052, 1728061703, 198026, 1828919811,
    68096, 2030109704, 162815, 2198015759, 162830, 2181238543, 241450, 1812147202, 81222, 1627392523, 72513, 3187672606,
    174176, 1694569223, 166017, 1040256779, 25350, 1694695433, 102481, 1728252684, 74069, 3170895633, 134859, 1711279619,
    30347, 3137536039, 175075, 2399212300, 152224, 1946357509, 212863, 2667584784, 137437, 1627393559, 140293, 1694502413,
    162152, 1929580296, 136543, 1811942915, 241599, 1828925188, 221519, 1931485704, 95369, 1627589386, 150726, 1627590408,
    176155, 2969637640, 179708, 973084168, 41769, 3137339675, 156565, 3036876566, 11913, 1862270987, 53726, 1946157841,
    137055, 1929383433, 212720, 1627397383, 25251, 1929576454, 210013, 3120569612, 132045, 973147398, 132092, 2030112005,
    30386, 2332229664, 73056, 2030044683, 10602, 2181038108, 146574, 1929580296, 182122, 1845499673, 182098, 1845499672,
    222885, 2233999890, 200701, 1845500939, 177356, 2919306249, 120222, 973147145, 102358, 1845693192, 210229, 2952797448,
    144176, 1929580295, 169202, 973082891, 73985, 2197817103, 239574, 1694640387, 79366, 1946290434, 89152, 1946367490,
    133277, 1946160642, 184210, 1946162955, 25854, 1912799238, 133649, 1828720134, 181165, 973084422, 101089, 1912802066,
    93235, 1929579286, 93277, 1929579284, 93419, 1929579282, 145079, 1929580306, 93313, 1929579280, 93385, 1694698256,
    175449, 2969637640, 36149, 1694499089, 155859, 2500005648, 139629, 1912606224, 133655, 2013269511, 240202, 3187878406,
    238997, 1963075851, 151390, 1845694218, 153718, 1694699272, 239131, 1694640392, 156609, 2500005654, 228240, 1694508041,
    12213, 1828716553, 232957, 1845503247, 216540, 771760388, 238179, 3087017759, 211181, 2634030348, 150018, 2181238538,
    199597, 1979718410, 221002, 1628971530, 150999, 1627590408, 220994, 1964515848, 137354, 1929383435, 165503, 2181238549,
    159773, 2516782861, 221748, 3206554120, 221733, 773857799, 221720, 2149589510, 212311, 3019906318, 32303, 2198011916,
    172508, 1627460103, 100497, 1761807128, 131732, 1912671504, 100408, 1912802063, 131686, 1912671502, 100457, 1912802060,
    119582, 1912671244, 7819, 1828716568, 4966, 1627389973, 4946, 1627389972, 157843, 2332233486, 34055, 671154189,
    53030, 1627390732, 174991, 3170964236, 24842, 1929576459, 53052, 1627390731, 24853, 1862467594, 32073, 1761804298,
    32083, 1963130890, 53042, 1912603402, 57508, 1912603402, 162500, 1761808138, 226613, 1963139850, 24863, 1912799240,
    49060, 2986345012, 11053, 1627389960, 179954, 973084172, 182478, 2902464275, 182497, 973084434, 184335, 1627395856,
    142540, 1728253703, 181727, 1694504724, 229980, 1912611849, 142645, 1694699273, 207666, 1879055622, 82069, 1694501386,
    82120, 1694501386, 223208, 774644233, 6153, 1862270990, 47605, 1946157588, 47593, 1946157580, 170097, 973082885,
    229511, 1845502983, 150534, 1694699273, 38641, 1879048460, 89318, 1828926983, 143211, 1912803078, 183, 1728053264,
    26972, 2265120774, 201467, 2348817448, 201387, 2399149076, 201427, 3036683284, 203918, 1694506254, 52187, 1845494546,
    52155, 1845494544, 218255, 1761616137, 152641, 1677922054, 174776, 2902528779, 58704, 1845560335, 151499, 1912803080,
    30799, 2349006869, 147216, 1694699276, 144623, 1929580298, 157871, 2869104398, 132523, 1694567693, 189237, 1862277401,
    237659, 1694508823, 32266, 1879244808, 205410, 1627397381, 117062, 536939528, 112036, 2198014744, 112108, 1694698258,
    112006, 1694698255, 112144, 1694698254, 143700, 1845694218, 222015, 1629757961, 70823, 1694500367, 188571, 973084942,
    70811, 1912604172, 202316, 1929387271, 177684, 1761678603, 177674, 1761678602, 78495, 973080584, 177207, 1694569479,
    180583, 973084181, 212255, 2348817682, 54901, 1627390731, 54892, 1778385673, 45067, 1862271238, 118950, 1929448453,
    118000, 1694567428, 219193, 772284935, 219180, 2181571078, 58692, 1845560332, 236181, 1627465485, 31770, 3036872716,
    241633, 1912811524, 94747, 1912802075, 117650, 1912671252, 117690, 1912671251, 36087, 1929380113, 118004, 973147145,
    21472, 1845493796, 21508, 1845493783, 181332, 973084436, 21437, 1862270993, 22832, 1862270990, 45975, 1862271246,
    197222, 3019905296, 143508, 1694699273, 75023, 788531209, 88766, 1862481416, 174634, 1879118599, 154882, 2952990484,
    114782, 1644366606, 76330, 973080579, 36484, 1862271243, 141927, 3087207954, 239285, 3087149330, 98125, 1845693192,
    187967, 1627461642, 215867, 1845502215, 98858, 3154316052, 98878, 3137538836, 10630, 2600468498, 98898, 1778584338,
    98916, 1778584338, 98824, 1694698257, 98841, 1694698257, 98794, 3154316047, 98809, 3137538831, 118969, 1778453514,
    223508, 1915757064, 146582, 1862471430, 167848, 1896026113, 242702, 1895898881, 136235, 1946160650, 232123, 2181047312,
    216273, 1744838920, 185170, 1912805399, 185214, 1912805398, 206999, 1912610059, 197578, 2197821718, 97786, 1694698251,
    144102, 1946357510, 89154, 1845704207, 137906, 1845497359, 50416, 1845494553, 50393, 1946157847, 229470, 1845502981,
    240160, 3120769542, 68966, 1761608978, 69026, 2969568524, 68955, 1627391243, 139406, 1946160648, 221326, 2233213454,
    181108, 1929385754, 181134, 1929385752, 141488, 1912802829, 197647, 1694505247, 197600, 1946163483, 111920, 2198014746,
    111946, 2181237530, 111839, 1694698263, 111862, 1694698263, 232790, 1962943766, 95852, 1761807124, 111885, 1694698260,
    96299, 1761807123, 96318, 1761807123, 233952, 1946166547, 37264, 1862271250, 95905, 1761807122, 95923, 1761807122,
    111822, 1694698257, 67238, 1694565392, 95941, 1761807119, 111905, 1694698255, 233937, 1946166543, 59492, 1761674251,
    125005, 1761753096, 40490, 1929380105, 241321, 1845701379, 215970, 1828724994, 207577, 1811946760, 36936, 1862271247,
    36924, 1627390220, 36951, 1912602892, 36914, 1627390218, 25493, 1761804296, 175435, 2952860430, 166085, 1040256777,
    28647, 1845690376, 28433, 1694695431, 208030, 1694506246, 107579, 3036875553, 107486, 3036875551, 107405, 3036875547,
    186629, 3036878871, 80407, 687868427, 115679, 3036744458, 176688, 973149192, 176681, 1912673287, 158365, 2399342390,
    55485, 2181038897, 157448, 2332233494, 30470, 2181234708, 226182, 2181243668, 226554, 2181243668, 55548, 2147484430,
    147481, 1627590407, 205080, 1627397383, 229286, 1845502979, 96165, 1694698253, 38766, 2181038344, 79993, 1627523332,
    89523, 1627600388, 232520, 1845503271, 232559, 1845503269, 46658, 1811939869, 46462, 1694499350, 47000, 1627390485,
    46502, 1694499347, 86083, 1694708239, 75799, 788531213, 49207, 1627390476, 75812, 1862273036, 79088, 1862404364,
    84333, 1862480140, 86286, 1862480652, 156361, 2952990484, 117127, 1929448481, 117160, 1929448481, 24333, 1929576478,
    49753, 2835350040, 20801, 1996488727, 92103, 1929579285, 92255, 1929579285, 92276, 1929579285, 232500, 1660953876,
    92219, 1929579283, 92297, 1929579282, 92315, 1929579282, 4173, 2835349521, 92238, 1929579281, 92333, 1929579281,
    92350, 1929579281, 92191, 1929579278, 92205, 1929579278, 59027, 1694565386, 124938, 1929525256, 239759, 1694706183,
    79953, 1627523337, 88617, 1627600393, 95067, 1929579280, 95083, 1929579280, 162319, 1694699271, 166433, 1778454285,
    68455, 1694500105, 152910, 1912803078, 3014, 1694498834, 73510, 1845495567, 73483, 1862272779, 162632, 1627590410,
    212490, 1627397386, 198987, 1862277900, 199011, 1627396876, 167951, 973082891, 179188, 973084171, 173177, 1946227463,
    235888, 1929455371, 135528, 1929383435, 240005, 1812146694, 73570, 1962936076, 140537, 1627456530, 140520, 1627456529,
    140465, 1694565392, 140555, 1946223631, 140506, 1627456526, 140481, 1644233741, 140456, 1694565385, 239844, 1694706185,
    187549, 1694701579, 23834, 1845690376, 145660, 1929580301, 145673, 1929580301, 160777, 2181238540, 213856, 1929387530,
    213847, 1694506505, 154348, 3036876555, 144007, 1929580292, 107645, 2500004641, 107548, 2500004639, 107459, 2500004635,
    77652, 3187673111, 77622, 973080591, 176943, 973149199, 177001, 973149199, 85086, 3187880206, 176915, 3187741710,
    176973, 2952860686, 32011, 1627586571, 32380, 3070427158, 163608, 2349010708, 211509, 2600475918, 3798, 1929379852,
    16337, 1694498833, 58820, 973145093, 114796, 1929579281, 124729, 1812007946, 107201, 3087207203, 107306, 3087207201,
    110586, 3087207199, 107141, 3036875540, 110532, 3036875538, 22982, 1845690374, 24506, 1694695428, 170020, 1979715852,
    220564, 1628709386, 220556, 1964253704, 116995, 1694567429, 241567, 3171102472, 241593, 3070439174, 214697, 1627397642,
    214707, 771759624, 53162, 1828717331, 144574, 1694699272, 175675, 3120632582, 40355, 2768240909, 28283, 1929576457,
    28080, 1627586565, 169, 1946157070, 25359, 1761804294, 145198, 1627590407, 235465, 1929455130, 156341, 3087208202,
    231668, 1811948552, 212827, 2969574666, 200334, 1929386761, 211333, 3170901266, 176357, 973149191, 212634, 1962941702,
    173355, 1694569221, 11741, 1677721614, 238636, 1912744196, 13431, 1862270993, 202165, 1728060680, 67474, 3103851539,
    67386, 3204514831, 67416, 3070297103, 67446, 3170960398, 136335, 1946160648, 209925, 2348817684, 220881, 1847075331,
    47814, 2332033570, 88245, 1694709013, 88266, 1694709011, 87850, 1862481166, 87864, 1694709006, 87842, 1694709000,
    82818, 3036678684, 83002, 2197817873, 136655, 1929383433, 205384, 1862278409, 204729, 1862278413, 67296, 1694565396,
    59885, 1912669198, 225796, 2181243662, 58521, 1845560333, 59479, 1761674253, 215580, 973152012, 58534, 973145098,
    116253, 973147146, 143124, 1929580298, 147292, 1627590410, 147328, 1694699274, 162541, 1761808138, 224697, 1627595530,
    143115, 1996689161, 224052, 1996694281, 162533, 1963134728, 201192, 1912609800, 226582, 1963139848, 236949, 2197890837,
    235317, 2952865299, 236909, 2952865555, 187626, 1946228751, 212561, 1761615111, 207679, 1845501190, 43903, 1694499082,
    31895, 1694695431, 50334, 1845494543, 50321, 1946157837, 23264, 1812135947, 138099, 872418819, 180898, 973084437,
    232393, 1845503252, 234111, 1677731092, 180919, 1946162956, 229527, 2969576466, 29992, 3036872716, 240777, 1761749514,
    200127, 2399148828, 54360, 1946157838, 13210, 1761607699, 13194, 1795162128, 166281, 1040256782, 32702, 2919432204,
    166309, 2919304972, 240814, 1761749511, 174664, 1929450244, 155226, 2651000586, 162884, 1761808134, 239401, 1761749254,
    240289, 1761815046, 14832, 2399141907, 211001, 3087015182, 174230, 1627460356, 202089, 1711283467, 76472, 973080587,
    236133, 1912678157, 110735, 2500004636, 110819, 2248346396, 141080, 1979778055, 21581, 1761607695, 186001, 2265126931,
    133301, 1929383427, 79345, 1627523332, 89137, 1627600388, 133606, 1627393540, 23230, 1929576456, 8922, 1811939346,
    8908, 1811939342, 137385, 1828720134, 146713, 1929580308, 223336, 2234262034, 145302, 1929580295, 134821, 2046823939,
    141834, 1812139528, 24889, 1929576458, 243557, 2969712395, 217110, 1912611078, 223859, 2234524180, 184720, 1795364879,
    138352, 1694502416, 152376, 1845694218, 33166, 2969763858, 152386, 1946357510, 225394, 1946362630, 152804, 1946357509,
    225474, 1946362629, 38564, 1694499090, 78548, 973080583, 24604, 1627586569, 203820, 2030050566, 241473, 3171101702,
    181898, 1627395870, 217759, 2952798476, 83434, 1627392523, 174547, 1929450244, 179185, 1795167747, 223641, 1915757064,
    20437, 1795162121, 119714, 771820548, 28892, 2902654983, 131470, 1845562635, 173273, 1694569220, 185691, 1929582609,
    2604, 1694498834, 2622, 1694498834, 2588, 1694498832, 182222, 1845499668, 25102, 1627586570, 212702, 1761615113,
    177431, 1862341894, 179481, 973084171, 152831, 1979911946, 189177, 973084935, 161160, 2550337290, 161190, 2416119562,
    205825, 1694506252, 204986, 1845501190, 157522, 3137539852, 134367, 1694502421, 202234, 1728060680, 141043, 1711342597,
    8967, 1811939345, 186272, 1946359817, 227426, 1845502988, 227416, 1946166282, 137875, 872418819, 223618, 1630544387,
    242624, 1627586563, 27908, 1946353668, 241361, 1627597829, 241366, 1862478853, 218331, 2030051591, 151126, 1828916997,
    78717, 1979844870, 83971, 1979920646, 86193, 1979921158, 86384, 1979921414, 175509, 2332103432, 89962, 1845693219,
    116428, 973147171, 89836, 1845693218, 90032, 1845693215, 89904, 1845693213, 135870, 1694502407, 115510, 1828784902,
    198046, 1661147654, 137819, 1845497361, 210725, 3120569610, 152518, 1728253705, 207857, 1728060681, 144643, 1694699268,
    203599, 1811946762, 37895, 1694499088, 213035, 2432703756, 69326, 1946158343, 241386, 1862478850, 122422, 973147161,
    170746, 973082905, 169785, 1627394327, 53913, 1795162896, 65688, 973145101, 172171, 1627532556, 242572, 1963130888,
    175797, 3187741452, 243363, 1929524997, 1212, 1845493776, 182188, 973084424, 204503, 1627397383, 124871, 973147149,
    45032, 1929380108, 115205, 1929579276, 241724, 1929445384, 227245, 822158087, 199516, 2969574157, 179816, 973084174,
    77952, 788531209, 79787, 1929513224, 89381, 1929590280, 133261, 1929383432, 155269, 2332233505, 172012, 1862413600,
    171862, 1862413599, 171893, 1694641439, 185104, 1862473753, 185058, 1912805400, 181866, 1694504717, 185034, 1812142093,
    215950, 3154125060, 205331, 1694506245, 76149, 788531204, 242646, 1845690392, 153063, 1946357522, 237922, 1912612626,
    211237, 2415926540, 153055, 1912803080, 189129, 1862277393, 189160, 1862277393, 144088, 1929580295, 210671, 2583698702,
    115843, 1677789961, 45535, 1929380114, 45567, 1929380111, 234821, 1845569049, 235614, 1912678155, 197804, 2181044520,
    197738, 2181044513, 217968, 3070238990, 52661, 1627390731, 144136, 1929580296, 147172, 1761808136, 144129, 1845694215,
    226985, 1845699335, 145776, 1929580296, 145784, 1627590407, 224554, 1627595527, 26078, 1929576458, 234613, 1929455114,
    153859, 2030243591, 206041, 1929387274, 206051, 1929387274, 202444, 1962941702, 74153, 1694500623, 74306, 1811941135,
    106287, 2332232485, 77565, 973080599, 241743, 1929445389, 117853, 973147146, 27475, 1694695429, 223047, 774644228,
    5867, 1694498836, 68798, 1879049487, 70519, 973079821, 68786, 1677722892, 174787, 2399212294, 222987, 1630020105,
    222980, 1965564423, 210605, 3120569614, 91426, 1761807114, 116871, 1761676298, 26577, 1845690377, 216864, 771760387,
    38555, 1929380105, 76510, 1694500880, 76526, 1862273034, 84617, 1862480138, 161070, 2399342350, 164582, 2969767694,
    166094, 1040256775, 28861, 2936209413, 154249, 2936213253, 217742, 2399150353, 14870, 3036676124, 73791, 3019900693,
    218442, 1862541831, 243765, 2952935191, 243746, 3171038995, 175295, 2147554058, 158128, 3137539848, 207816, 1845501190,
    173881, 2684424964, 225584, 1795367687, 234147, 1929389328, 178282, 3019969803, 76632, 973080585, 218188, 1946165511,
    125340, 1929448716, 125352, 1929448716, 23381, 1862467594, 132630, 2432765196, 174285, 1627460359, 55796, 2147484455,
    147383, 1862471438, 137351, 1845497347, 161704, 2952990470, 234456, 1694574085, 182535, 973084434, 103892, 2030242577,
    103926, 1963133713, 103830, 2030242576, 103862, 2030242575, 212027, 2684361998, 101737, 1845693207, 119811, 1761676306,
    119778, 1761676303, 40944, 1912602889, 29628, 2349006862, 207010, 1912610059, 213582, 1627397385, 215764, 973152273,
    32922, 3070427152, 167832, 3070431248, 175195, 3187741450, 152274, 3053653766, 152280, 2516782854, 152722, 3087208198,
    152728, 2550337286, 31618, 3087204372, 217449, 2969575684, 239107, 1795303689, 114996, 1929579273, 28936, 1946353674,
    178880, 1862341895, 28260, 1627586568, 28534, 1694695432, 156429, 3187871496, 240911, 3187812888, 230403, 2147492878,
    35983, 1929380109, 231740, 771761155, 114260, 3171093271, 133434, 2634026506, 139855, 2969570835, 238962, 1761749256,
    240617, 1694640646, 120367, 1912671240, 22764, 1929379852, 58510, 1845560331, 58974, 1694565386, 116273, 973147144,
    143177, 1845694216, 143170, 1694699271, 224061, 1694704391, 188800, 771758347, 23019, 1845690376, 165689, 2969767704,
    183988, 973084439, 33070, 2969763862, 175819, 3154187018, 211455, 3087015176, 203036, 1929387275, 149814, 1627590408,
    180465, 973084175, 24587, 1912799239, 123320, 973147152, 109725, 2919435023, 236531, 1912678158, 65940, 973145098,
    140942, 3070297102, 240326, 3070437902, 238489, 1694640388, 199714, 2902465301, 199772, 1677728529, 221230, 2400985610,
    26868, 1778581510, 14610, 3036676130, 31370, 2399338516, 29368, 2349006866, 159049, 2181238546, 178630, 2231440657,
    211731, 2399149330, 96351, 1627589385, 224868, 1627595529, 28014, 1845690374, 202958, 1862278405, 142512, 1946357514,
    217383, 3036684566, 39394, 1946157327, 39382, 1694499084, 27744, 1845690375, 36510, 1845494033, 103909, 2030242577,
    103943, 1963133713, 103846, 2030242576, 103877, 2030242575, 158527, 2399342344, 199472, 1761614602, 139559, 1862274570,
    139552, 1929383431, 151081, 1828916998, 82748, 3103787568, 85849, 3187880483, 85917, 2952999457, 85981, 3137548831,
    82674, 2952792602, 87307, 2952999962, 86033, 3036885525, 77377, 2164262929, 198442, 1912609553, 77409, 2952792079,
    77749, 3070232587, 76660, 973080586, 76679, 536872969, 48816, 2516582946, 101203, 1912802069, 101144, 1912802063,
    186153, 1912805391, 203232, 1929387271, 7607, 1627389966, 133289, 1962937862, 215023, 771759641, 198260, 688069125,
    207349, 1694506244, 117413, 973147154, 117449, 536939538, 93874, 1845693201, 151138, 1761808143, 200063, 3036683026,
    229499, 1845502981, 114849, 1677921035, 187337, 2969770005, 238652, 1694640390, 176323, 973149192, 176316, 1845564423,
    217023, 1728061703, 174273, 1929450246, 173214, 2013336325, 241440, 1879256066, 150734, 2030243590, 225033, 822289158,
    225039, 839066374, 26263, 1812135940, 39276, 1778385183, 161458, 3087208206, 207197, 1845501191, 114028, 2298678039,
    219656, 2232164878, 179282, 973084170, 179292, 973084169, 208612, 1828723973, 70577, 1828718095, 72093, 1862272526,
    72189, 2835351054, 73153, 973080077, 70565, 1946158604, 71617, 1627391500, 138421, 1795165708, 72107, 1694500363,
    154234, 2030243593, 25699, 1862467593, 224679, 1627595529, 224688, 1862476553, 241556, 2734894850, 159946, 2164461324,
    73943, 2197817109, 114715, 2432895773, 165673, 2734886672, 207585, 2969574662, 168246, 973082896, 51038, 1946157839,
    244124, 1929524998, 131939, 1912671493, 208125, 1694506246, 149645, 1929580294, 200519, 2919242525, 221973, 1696866825,
    90452, 1627589393, 228233, 1946166279, 144043, 1929580299, 223523, 1697653257, 80372, 1862273544, 34428, 1845494037,
    21149, 1845493780, 34463, 1845494036, 34409, 1845494035, 36357, 1627390227, 43735, 1962934547, 25728, 1627586575,
    43754, 1811939597, 24434, 1929576459, 34297, 1912668170, 205854, 1929387274, 239667, 1912809994, 200789, 1845500944,
    200775, 1845500942, 217179, 1627398406, 149448, 1912803076, 198368, 1728060170, 140176, 1929383438, 202913, 1795169544,
    219130, 3188204044, 229843, 1694508040, 154399, 2399342348, 97818, 1929579285, 131349, 1929448725, 131390, 1627458836,
    131320, 1929448712, 189420, 1694505234, 29201, 1946353674, 199059, 1694505738, 204286, 2046827782, 13734, 1778384911,
    141562, 1862471178, 231683, 1946166292, 202209, 1912610056, 43269, 2952790289, 207418, 1795169541, 141087, 973145093,
    90550, 1946356496, 168984, 1862275348, 168976, 973082888, 168794, 1694503188, 59364, 1694565395, 168775, 1694503187,
    216668, 1627398412, 120612, 973147144, 221465, 3088851462, 169882, 973082888, 175955, 1946227463, 65658, 1627456521,
    65650, 2181104648, 182784, 2399147817, 182649, 2332038948, 183247, 3087013666, 183315, 2952795938, 182583, 3087013662,
    183183, 2516588318, 182714, 3187676957, 30904, 2332229648, 190379, 973084951, 211321, 2483035404, 2273, 1694498836,
    2349, 1694498836, 2313, 1694498834, 116887, 1761676302, 116948, 973147146, 23997, 1912799240, 147488, 1694699271,
    205087, 1694506247, 143716, 1694699270, 149317, 1929580299, 161955, 2634223385, 137946, 1946160653, 168400, 1879052556,
    160987, 2416119564, 238582, 1795303688, 235694, 1845569295, 243673, 1627535110, 225435, 822289157, 225440, 839066373,
    243668, 1812084485, 3537, 2835349524, 164128, 2969767688, 199543, 1929386763, 133811, 771755526, 226623, 2198020872,
    31314, 2399338510, 158515, 2416119564, 15022, 2382364699, 122472, 973147153, 29524, 2349006862, 78103, 3204450313,
    149135, 1728253707, 179261, 1660950026, 224180, 1694704390, 241678, 1694565894, 242496, 1694695430, 168461, 1929384204,
    168473, 1694503179, 204056, 1627397384, 205772, 2466258183, 134502, 1677725214, 140355, 1677788190, 167884, 1728057625,
    167860, 973082904, 189804, 1728059672, 90884, 1845693206, 189782, 1912609046, 51070, 1677722386, 239611, 1795369490,
    189890, 1694505232, 140818, 1845560331, 240011, 1845701131, 58750, 973145098, 167922, 973082890, 140346, 1845560329,
    240372, 1845635593, 189036, 1694505239, 188849, 1912609045, 112704, 1694698250, 38723, 1879048461, 184711, 1694701577,
    101872, 1912802078, 107121, 2500004628, 156219, 2718109456, 157152, 2919436048, 204377, 1627397387, 55085, 1962935061,
    54798, 1627390735, 54772, 1912603405, 231931, 2181047312, 185932, 1694701593, 186078, 2030245908, 185957, 1694701582,
    178529, 2231440661, 178571, 2231440661, 23740, 1745027076, 32970, 2181234710, 32938, 2919432208, 158044, 2466451218,
    208789, 2466258194, 230498, 2147492887, 148501, 1812139797, 148485, 1812139792, 148478, 1812139783, 949, 1845493783,
    179054, 1694569741, 96704, 1828915979, 96715, 1828915979, 118493, 1828785163, 118504, 1828785163, 20727, 1862270986,
    140068, 1862274564, 5005, 1862270994, 179716, 973084167, 73098, 1677723143, 215874, 1845502215, 220969, 773333513,
    163800, 2533560084, 187015, 3187873804, 204177, 1627397384, 72165, 1862272536, 72147, 1862272530, 209365, 2885688588,
    118798, 973147145, 148426, 1694699272, 75575, 788531204, 147518, 1627590414, 221534, 1629495816, 45490, 1929380122,
    57577, 1694499605, 228473, 1862280202, 228483, 1627399178, 198237, 688069126, 85770, 1627599363, 81770, 1962936841,
    67108, 2952856596, 67070, 2986411026, 120279, 973147145, 28352, 1812135944, 115380, 1694567181, 142559, 1946357510,
    76536, 973080584, 211093, 2415926536, 174979, 2952860428, 132812, 1795230984, 28440, 1694695430, 216711, 1694507268,
    114200, 2734885669, 114101, 2432895769, 206796, 1862278405, 78094, 3204450313, 139094, 1962937862, 94851, 1694698259,
    131119, 1929448713, 143225, 1694699268, 224162, 1694704388, 148217, 1627590406, 15681, 3070230549, 30616, 3087204362,
    26846, 2047016968, 216314, 1728061703, 37124, 1761607946, 37116, 1761607944, 209511, 2583698702, 179499, 973084167,
    96492, 1862470422, 96514, 1627589393, 229151, 771761156, 39164, 1761607955, 158917, 3154317062, 198226, 688069125,
    226676, 2349015832, 226724, 2919441176, 31874, 1694695435, 152347, 1694699269, 40661, 1946157328, 45250, 1979711758,
    45264, 1694499084, 6492, 1694498837, 6437, 1862270994, 37367, 1627390216, 216867, 771760388, 221250, 2350653964,
    161329, 2382565137, 226282, 2382570257, 160861, 2181238544, 161284, 2382565135, 226316, 2382570255, 227800, 1912611852,
    227812, 1694508043, 142586, 1694699269, 111232, 2986543903, 109807, 2382564124, 161881, 3087208204, 239379, 3087149324,
    240252, 3087215116, 32228, 1912799238, 150612, 1828916995, 115264, 1627589406, 27065, 2030239766, 21914, 1694498837,
    67316, 1694565396, 27108, 1627586578, 79266, 1694632210, 145714, 1627590408, 152788, 1694699272, 82250, 1694501399,
    82230, 1795164692, 87160, 1795372052, 76571, 973080594, 76554, 1862273041, 79448, 1862404369, 82213, 1862273553,
    84627, 1862480145, 87143, 1862480913, 86108, 1694708239, 86123, 1694708239, 75502, 973080589, 75768, 973080589,
    84174, 1845702924, 84305, 1862480140, 76096, 973080587, 76544, 973080586, 84439, 1627599114, 84603, 1694707977,
    148145, 1627590409, 243258, 1694643976, 17331, 3103784987, 108368, 3103984411, 159337, 3103985435, 138814, 2197818895,
    215966, 771760388, 115146, 1929579280, 197930, 1694505231, 73536, 1845495565, 40907, 1677721866, 190463, 973084945,
    36251, 1929380114, 5135, 1694498827, 214002, 1694506513, 25823, 1812135951, 135884, 838864394, 227207, 822158089,
    243012, 1694643976, 206791, 1996496133, 58312, 1845560337, 58630, 973145098, 146144, 1627590410, 146154, 1627590410,
    224224, 1812144905, 137663, 1979715079, 239303, 3187812626, 54450, 1711276810, 18584, 1946157074, 5276, 1929379865,
    5301, 1929379858, 78487, 973080584, 162896, 1761808142, 143880, 1745030921, 144918, 1694699272, 5584, 1929379862,
    23670, 1946353676, 122054, 973147147, 230891, 2147492903, 40862, 2768240908, 151735, 1694699270, 90109, 1946356490,
    189701, 687872263, 217091, 771760388, 225591, 1694704391, 209205, 3053460750, 139831, 2969570827, 144905, 1862471431,
    80878, 1627392524, 95545, 1845693197, 95558, 1845693197, 117537, 1845562381, 117550, 1845562381, 79389, 1644300547,
    89190, 1644377603, 133295, 1644170755, 9653, 1761607709, 9698, 1778384924, 9726, 2030043158, 9634, 1761607699,
    10322, 1962934291, 9682, 1962934288, 241782, 1862336523, 200490, 2919242525, 12115, 1811939366, 186310, 1946359826,
    3336, 2684354579, 173748, 1694569221, 224827, 1694704397, 91793, 1946356492, 241303, 1761815297, 241425, 1761815553,
    241558, 1761816321, 242400, 1761804289, 166366, 973147913, 212339, 2181045516, 205681, 1627397384, 30418, 2332229664,
    183596, 1694504735, 183568, 1761613596, 43870, 1761607949, 155425, 2952990478, 204318, 1845501194, 204328, 1845501194,
    78677, 1627523331, 88781, 1627600387, 215476, 973152019, 148758, 1627590418, 148776, 1627590418, 167612, 2399342610,
    146473, 1627590417, 147719, 1627590417, 66692, 2952856592, 66664, 3137405966, 229761, 1694508044, 144183, 1929580295,
    74000, 2197817103, 202835, 1795169541, 190497, 3087014180, 178123, 2231440661, 210109, 3120569622, 101107, 1912802066,
    49651, 1946157580, 175457, 2969637640, 150917, 1795362565, 201339, 1711283207, 213619, 1694506507, 7736, 1694498830,
    141279, 1761807876, 50964, 1845494538, 50956, 1912603400, 143097, 1912803085, 151262, 1946357513, 179909, 973084173,
    125415, 1929448711, 56876, 2147484449, 111036, 2349009692, 110955, 3087207195, 166207, 1040256784, 31726, 2952986638,
    110913, 3036875534, 161827, 3036876558, 166239, 2952859406, 187039, 3036878862, 93904, 1929579277, 231397, 2952799244,
    76790, 973080599, 84744, 3036885270, 122604, 3036744729, 237125, 3070306091, 113550, 2181237537, 113691, 2969766683,
    113475, 2969766681, 235370, 3036751379, 124593, 973147151, 113649, 2885880590, 179966, 973084172, 167909, 1845498125,
    27972, 1761804300, 88363, 738407692, 87878, 1862481163, 47046, 1845494292, 136781, 1929383437, 172755, 1828786696,
    223557, 1664098819, 134312, 1728056854, 136329, 822087171, 35708, 1929380107, 223217, 774644233, 179696, 973084172,
    187411, 3070433292, 26597, 1946353676, 132307, 3154185494, 122076, 973147157, 105614, 3036875540, 242447, 1828913159,
    147285, 1761808135, 224733, 1761813255, 201507, 2348817448, 201407, 2399149076, 201447, 3036683284, 170182, 973082887,
    82326, 1677724170, 149890, 1627590410, 149900, 1627590410, 177320, 3187741711, 1161, 1845493772, 74649, 1862273029,
    179723, 973084173, 40439, 1912602905, 174489, 1845564164, 6880, 1761607691, 23802, 1845690376, 75794, 973080581,
    148186, 1929580293, 169516, 973082885, 84329, 1694707972, 145596, 1694699268, 78270, 788531212, 79838, 1761741067,
    89415, 1761818123, 240581, 1627531784, 111762, 1761807112, 123569, 1761676296, 37282, 1862271249, 183093, 973084424,
    217847, 2952798474, 150527, 1627590407, 54630, 1946157844, 7928, 1862270998, 18567, 1946157073, 236194, 1627465485,
    31782, 3036872716, 142980, 1845694212, 202554, 1845501188, 221018, 2031624708, 206592, 1627397388, 214685, 1694506508,
    28622, 1912799239, 103097, 1912802055, 120419, 1912671239, 150248, 1694699281, 73149, 973080068, 218567, 772022791,
    218554, 2986615302, 34875, 1711276304, 117054, 536939528, 186454, 1912805388, 168964, 973082892, 148535, 1929580299,
    144401, 1946357516, 224457, 1946362636, 124777, 973147146, 114916, 1946356489, 216131, 1946165508, 58329, 1845560337,
    118047, 973147142, 25325, 1761804293, 6697, 1694498838, 20593, 1929379855, 6719, 2030043149, 149521, 1845694218,
    23212, 1845690376, 34236, 1627455495, 239966, 1627597319, 83381, 1627392536, 20970, 1946157077, 116231, 973147146,
    90329, 1627589385, 143735, 1694699272, 215336, 973152010, 166827, 1845694472, 173420, 2013336324, 68639, 1845495061,
    82187, 1744833037, 82177, 1962936842, 240166, 3120769542, 172272, 1946299661, 22082, 1912602641, 51506, 1946157847,
    51957, 1845494543, 52986, 1929380623, 51439, 1694499598, 51453, 1929380622, 51943, 1929380622, 52972, 1694499598,
    51426, 1946157837, 53374, 1946157837, 51931, 1811940108, 146090, 1929580298, 173551, 1627460361, 174029, 1694569225,
    56596, 3120562964, 207343, 1828723974, 198809, 1627396875, 198924, 1862277898, 199222, 1627396874, 198934, 1761614601,
    161930, 3171094297, 82554, 2952792586, 153134, 1694699277, 208591, 1979718917, 156381, 2952990484, 54081, 1761608456,
    217004, 1728061702, 141137, 1677921804, 214488, 771759636, 135658, 1627393553, 135574, 1862274572, 135490, 1660947978,
    138331, 1845497352, 21223, 1694498832, 234846, 1761682958, 78329, 2030045193, 85560, 1694708233, 85577, 2030252553,
    168712, 1694503177, 171568, 2030047497, 75157, 973080584, 93090, 1929579285, 93173, 1929579284, 93193, 1929579284,
    115407, 1929448209, 93123, 1929579278, 8511, 1694498852, 198999, 1862277900, 199023, 1627396876, 169456, 1694503178,
    75719, 973080584, 169448, 973082888, 84298, 1929588999, 207134, 1761615111, 142323, 1946357518, 203549, 1694506246,
    7158, 1811939357, 7139, 1862270995, 7289, 1962934286, 7303, 1862270990, 144483, 1929580303, 231755, 2969576452,
    149506, 1946357511, 206208, 1946164487, 174714, 1795232520, 141727, 1912802826, 123204, 973147157, 78541, 973080583,
    156119, 2952990498, 156045, 3087208212, 160821, 2533560084, 141127, 1694699018, 140713, 1963000848, 154359, 3036876555,
    140705, 1627456520, 239947, 1627597320, 132981, 1912606231, 134619, 1795165711, 134634, 1694502414, 142163, 1677922059,
    150424, 1694699272, 173904, 1862341384, 206572, 1694506248, 33757, 1745027079, 223036, 1915494920, 77675, 3187673111,
    77637, 973080591, 176958, 973149199, 177016, 973149199, 85100, 3187880206, 176929, 3187741710, 176987, 2952860686,
    219473, 1661739526, 219438, 1863066117, 215886, 771760388, 134879, 1694502418, 144121, 1929580296, 144114, 1694699271,
    224357, 1694704391, 238624, 1694640391, 133416, 3154120210, 214715, 2600476185, 13673, 1962934295, 214740, 771759638,
    242348, 2902523926, 229335, 1627399176, 76281, 973080590, 142685, 1845694214, 120596, 973147144, 107236, 3087207203,
    107339, 3087207201, 110617, 3087207199, 107161, 3036875540, 110550, 3036875538, 42561, 2952790304, 150851, 1929580295,
    77224, 973080589, 137400, 1862274573, 221113, 773595652, 148462, 1929580296, 148455, 1694699271, 5729, 1627389974,
    158106, 2500005654, 24267, 1929576460, 35415, 1929380108, 35427, 1929380108, 145600, 1929580294, 227028, 973153030,
    224039, 1694704389, 52435, 1694499598, 52422, 1694499597, 87800, 1845703963, 87784, 1728263440, 134040, 1946160659,
    134024, 1728056848, 68120, 2030109707, 50550, 1845494538, 51921, 1929380618, 53690, 1627390730, 135362, 1694502410,
    51903, 1862271753, 51912, 1627390729, 57332, 1761608457, 50542, 1912603400, 79258, 1912736008, 166702, 1912803336,
    33799, 1761804294, 149601, 1627590406, 94045, 1929579276, 94069, 1929579276, 94022, 1862470411, 143393, 1694699284,
    203721, 1979718916, 120243, 973147143, 222272, 1696866826, 221929, 1914970633, 221954, 1696866825, 222475, 1629757961,
    209745, 2650807568, 176460, 973149189, 177516, 1694569742, 58275, 1912603407, 57469, 1912603405, 40789, 1929380102,
    189838, 1694505225, 38937, 2264924433, 240427, 1744972292, 79815, 1627523334, 158848, 3087208213, 161764, 2399342357,
    158818, 2349010698, 231819, 2181047320, 163464, 2432896782, 147356, 1862471435, 224777, 1862476555, 160206, 2265124618,
    218838, 3087278604, 47339, 2969567758, 47327, 2969567756, 96090, 1694698250, 118175, 1694567434, 145691, 1845694216,
    204399, 1694506248, 229289, 1761616900, 134656, 1912606211, 33577, 1946353671, 115110, 1929579275, 165877, 1929580299,
    216998, 1728061702, 36341, 1845494032, 36861, 1811939597, 243701, 1812084487, 149730, 1862471439, 67493, 3103851539,
    67401, 3204514831, 67431, 3070297103, 67460, 3170960398, 207792, 1694506247, 50251, 1845494546, 50235, 1912603408,
    216160, 1929388302, 142045, 1845693963, 72139, 1862272520, 184608, 1862276871, 24761, 1912799238, 141412, 1862471177,
    146588, 1862471433, 203272, 2046827780, 207672, 1845501191, 241793, 1912668172, 235336, 2952865294, 47848, 2332033570,
    82846, 3036678684, 83019, 2197817873, 141514, 1627590157, 243523, 1761752840, 17130, 2952790041, 69661, 3187672338,
    75613, 973080584, 84236, 1761816839, 24871, 1912799241, 225810, 2181243662, 43993, 1879048467, 142080, 1812139524,
    134719, 1694502408, 115091, 1996688140, 115083, 1728252680, 24510, 1929576463, 234363, 1929455119, 30004, 3036872716,
    166295, 1040256782, 32714, 2919432204, 166321, 2919304972, 28799, 1946353670, 439, 1845493774, 144447, 1929580307,
    102757, 1912802060, 102769, 1912802060, 14851, 2399141907, 44682, 1694499084, 44661, 1912602891, 44672, 1862271242,
    33570, 1879244807, 52849, 1627390728, 141195, 1862471176, 52842, 1912603399, 118955, 973147143, 85804, 1845703178,
    74832, 973080584, 171924, 1694641438, 172093, 1862413595, 172348, 1946299674, 172374, 1728195861, 25716, 1761804300,
    58243, 1912603403, 24490, 1912799242, 15259, 3087007779, 121666, 3036744735, 241899, 2382430239, 109296, 2164460313,
    242083, 3036741657, 14999, 3036676119, 105073, 3036875543, 241845, 3036741655, 16622, 2986344470, 242129, 2516647957,
    121609, 973147149, 29596, 2349006860, 220271, 773071364, 10257, 1761607703, 10280, 1929379858, 207156, 1627397382,
    209865, 3019906326, 96882, 1828915981, 118738, 1828785165, 223354, 2234262034, 228725, 1694508041, 37773, 1929380109,
    223879, 2234524180, 66012, 1812005894, 143185, 1795362571, 224123, 1795367691, 211249, 2952797454, 205729, 1929387272,
    138032, 1946160649, 238890, 1677863175, 203842, 1828723978, 207387, 1946164486, 81070, 1694501391, 94774, 1912802075,
    117670, 1912671252, 117709, 1912671251, 118013, 973147145, 184042, 973084424, 240623, 1627531783, 42341, 2348810525,
    42295, 2348810519, 45365, 1828716811, 211277, 2952797450, 174541, 1694569222, 219420, 2047615493, 219429, 772547077,
    219425, 1913397764, 19834, 2348810270, 44302, 2181038355, 12089, 1929379849, 40481, 1929380105, 26457, 1845690376,
    233009, 2181047576, 117101, 973147149, 144323, 1929580300, 144301, 1694699275, 224332, 1694704395, 205254, 1627397383,
    241277, 3103992582, 133614, 2499808781, 148142, 1661144835, 136497, 1862274580, 149613, 1946357510, 225139, 1862476560,
    230969, 2147492880, 27360, 1627586567, 225132, 1627595527, 78455, 973080582, 83779, 3003330821, 148402, 1912803088,
    198847, 771758854, 221483, 1730159107, 142485, 1845694214, 989, 1845493773, 188364, 1946163489, 188424, 1946163486,
    188397, 1946163483, 232246, 1946166555, 2008, 1828716570, 188454, 1845500183, 232273, 1845503255, 187686, 1946228757,
    232296, 1946166549, 34996, 1946157330, 150837, 2952990472, 220876, 1696080389, 166080, 1040256773, 49258, 2181038651,
    205213, 1761615112, 120164, 973147148, 102329, 1694698251, 183830, 2231375641, 9477, 1845493773, 29333, 2835546123,
    152567, 1812139784, 228323, 1694508041, 47625, 1946157589, 6320, 1627389969, 224632, 1862476559, 216333, 771760387,
    241452, 1845701635, 241255, 1728260866, 102745, 1912802060, 20494, 1694498825, 96178, 1694698253, 158152, 2349010700,
    145266, 1627590408, 80147, 687868420, 189553, 687872261, 65726, 771818500, 216707, 771760388, 243317, 1963079433,
    241232, 1694706437, 26038, 1627586571, 141026, 1795228681, 243588, 1845638920, 156469, 2416119564, 28810, 2600665094,
    228087, 1912611842, 160939, 3187871496, 173240, 1845564166, 240439, 1845635590, 173737, 1862341381, 204622, 1627397380,
    204980, 1845501190, 172297, 1845636367, 6287, 1627389968, 7674, 1627389968, 163688, 2969767690, 132510, 1761676550,
    148692, 1627590405, 97010, 1929579277, 81992, 1912605195, 174155, 1661014792, 203254, 1946164485, 99595, 1694698264,
    99582, 1694698253, 91183, 1845693203, 205200, 1862278407, 93785, 1929579281, 125463, 1929448721, 228645, 1627399177,
    229819, 1694508041, 228637, 1912611848, 158305, 2651000582, 85730, 1761817114, 114005, 2919435031, 232812, 1694508311,
    50284, 1845494545, 50269, 1912603407, 21902, 1929379852, 27219, 1778581512, 31977, 1963130885, 219014, 2399674894,
    219042, 2349343246, 142277, 1711476485, 215954, 3154125060, 140622, 1694565390, 163232, 2432896786, 162272, 2198015752,
    162280, 2181238536, 174793, 2399212294, 17690, 2399141908, 17730, 2348810260, 149020, 1795362570, 203592, 1694506247,
    220916, 2182619662, 69013, 1761608973, 23760, 1845690386, 32121, 1694695436, 43659, 1694499084, 102616, 1694698251,
    174594, 1812009733, 164596, 2969767694, 14898, 3036676124, 73812, 3019900693, 241539, 1979920129, 135432, 1627393548,
    173018, 1711346186, 214936, 771759647, 121782, 973147159, 121728, 3036744722, 136420, 1627393548, 162433, 2181238535,
    55835, 2147484455, 137007, 1845497358, 143239, 1728253706, 224134, 1728258826, 145970, 1862471432, 121061, 1694567432,
    218857, 1913135621, 203151, 1694506248, 203370, 1929387270, 29642, 2349006862, 22522, 2030043157, 217041, 1912611077,
    73494, 1862272776, 173727, 1694569220, 240935, 3187812888, 230417, 2147492878, 135198, 1929383444, 135234, 1912606220,
    135168, 1862274571, 135189, 872418825, 135218, 838864392, 135226, 855641608, 35996, 1929380109, 73016, 3036677652,
    224618, 1694704391, 152634, 1677922055, 181578, 1627395862, 82200, 1761610253, 43929, 1627390219, 228838, 1694508041,
    81287, 1862273543, 26405, 1694695430, 141969, 1627590150, 211369, 3120569615, 14190, 2382364709, 14264, 3103784995,
    14334, 3103784995, 22324, 2399141908, 177909, 771822854, 81967, 1912605196, 142503, 1728253705, 49872, 1845494543,
    49859, 1912603405, 49887, 1845494541, 54254, 1912603405, 54527, 1912603405, 208234, 1811946759, 79154, 1694632214,
    147465, 1627590404, 204905, 1627397380, 178036, 771822854, 178042, 771822854, 33540, 1677918216, 151913, 1795362565,
    165713, 2969767704, 184011, 973084439, 33092, 2969763862, 232761, 1962943773, 3170, 1694498838, 6937, 1627389973,
    68728, 1694500111, 59466, 1627456525, 68715, 1811940621, 68743, 1811940621, 34203, 2684420107, 239860, 2684561931,
    68705, 1862272266, 49677, 2449474051, 209271, 2483035410, 216435, 771760388, 219446, 772547076, 156277, 2550337286,
    118168, 973147143, 198753, 1929386774, 122001, 973147150, 105317, 3036875533, 109740, 2516781837, 9951, 1627389966,
    143791, 2835549965, 143804, 2298679053, 169924, 973082887, 23696, 1694695429, 178006, 1812010250, 33416, 1694695429,
    38103, 1862271247, 152352, 1912803081, 148128, 1862471431, 221240, 2400985610, 216483, 1929388293, 87333, 3187880997,
    76836, 973080599, 84700, 2399351062, 14644, 3036676130, 29386, 2349006866, 111807, 1761807119, 123635, 973147148,
    213885, 1694506505, 124739, 973147146, 124749, 536939530, 33451, 1694695433, 114925, 1694698249, 220379, 2350129678,
    220355, 2400461324, 68666, 1828717833, 156481, 2147684106, 207754, 1811946760, 152370, 1694699270, 225388, 1694704390,
    237553, 1694508814, 237525, 1694508812, 160449, 2248347420, 160529, 2919436058, 160383, 2416119562, 111351, 3087207187,
    40874, 1845494030, 20035, 2231369763, 197304, 973084951, 164164, 2181238548, 8064, 1627389971, 163020, 2919436048,
    27157, 1627586571, 27126, 1778581514, 38664, 1778385162, 158535, 2399342344, 198063, 688069125, 38165, 1929380110,
    38179, 1962934538, 119856, 1845562382, 29286, 2835546122, 173585, 1694569226, 203747, 1845501190, 178909, 620827909,
    184467, 2231375639, 167492, 2332233752, 40770, 1929380108, 101224, 1912802069, 101159, 1912802063, 186168, 1912805391,
    146788, 1627590406, 220982, 1930961415, 96931, 1929579275, 96942, 1929579275, 153935, 1627590408, 225543, 1627595528,
    119923, 973147144, 200081, 3036683026, 214441, 1627397644, 214431, 771759626, 209153, 2952797446, 149692, 1627590405,
    187358, 2969770005, 25976, 1627586570, 218411, 772022789, 218407, 1979982340, 1514, 1845493778, 34176, 1728118791,
    239660, 1728260615, 89997, 1845693219, 116463, 973147171, 89870, 1845693218, 19772, 2231369759, 90063, 1845693215,
    89933, 1845693213, 219670, 2232164878, 123599, 1862339594, 216593, 2885689608, 199583, 1946163982, 221686, 2350916110,
    221662, 2401247756, 203609, 1811946762, 53103, 1862271764, 9177, 1694498832, 53147, 1862271759, 35202, 1694499085,
    51026, 1845494540, 51016, 1946157834, 38138, 1677721864, 229086, 1627399176, 229079, 1912611847, 207070, 1912610058,
    82309, 1627392518, 9373, 1845493776, 75868, 788531205, 79147, 1627523332, 89053, 1627600388, 133113, 1627393540,
    159958, 2164461324, 12007, 1845493778, 104772, 1694698256, 120186, 1627458569, 32776, 3204644886, 34243, 1828782086,
    239994, 1828923910, 20352, 1694498834, 33383, 1929576458, 53998, 3154117400, 203534, 1929387273, 142691, 1845694214,
    152433, 1694699274, 25051, 1929576457, 132590, 2734755088, 182038, 1761613587, 182077, 973084426, 27783, 1828913161,
    175135, 3187741460, 8083, 1627389963, 37961, 1862271244, 144068, 1694699272, 198887, 1862277897, 136745, 1929383443,
    136826, 1929383443, 136851, 1862274577, 119370, 973147144, 42037, 3036676393, 134257, 1728056846, 206073, 1962941702,
    31955, 1694695432, 42213, 3036676393, 45553, 1929380110, 203384, 1694506247, 219142, 3188204044, 207428, 1694506246,
    19172, 3204448302, 140334, 1811942924, 227216, 822158088, 12525, 1811939338, 47215, 1627390480, 198265, 688069125,
    3326, 2046820362, 90501, 1845693202, 137518, 1946160647, 225495, 1694704391, 174907, 2248217354, 76494, 973080586,
    219724, 772547079, 219712, 2165056006, 1228, 1845493773, 228827, 1694508043, 229040, 1627399179, 229030, 1912611850,
    205347, 1862278406, 169714, 3154120967, 22723, 1946157080, 45466, 1946157336, 34791, 1912602898, 8183, 1929379854,
    26147, 1912799240, 219848, 1628447240, 169890, 973082888, 73290, 1627391750, 172064, 1828859165, 190402, 973084951,
    53063, 1627390738, 52234, 1627390732, 52223, 1912603403, 57542, 1912603403, 59708, 1828783115, 172053, 1828859147,
    59719, 973145098, 59699, 1963000841, 172044, 1963076873, 134565, 1694502406, 78763, 2030176517, 88445, 2030253573,
    151998, 1627590407, 2293, 1694498836, 2369, 1694498836, 2331, 1694498834, 116901, 1761676302, 116958, 973147146,
    24005, 1912799240, 28134, 1694695436, 202262, 1795169543, 104788, 1694698256, 91637, 1912802065, 58116, 2164261648,
    91671, 1912802063, 216423, 1694507272, 51406, 1929380628, 51370, 1694499602, 51388, 2013266706, 51354, 1811940112,
    77351, 788531209, 150959, 1828916998, 72275, 3036677652, 72203, 3187672594, 72239, 2952791570, 135852, 1946160658,
    206921, 1627397381, 158473, 2952990470, 176308, 973149192, 162986, 1761808135, 67220, 973145095, 48150, 3087008285,
    223604, 1966088707, 237682, 1694508828, 77542, 973080599, 71791, 1761609235, 71761, 1761609234, 101533, 1912802064,
    71779, 1694500364, 71810, 1761609228, 73182, 973080076, 164426, 2667777804, 71750, 1694500363, 150754, 1812139783,
    83104, 2952792586, 73105, 1677723148, 73117, 1694500363, 142098, 1929580043, 133194, 1627393539, 171370, 973082897,
    207488, 1627397382, 54473, 1912603401, 100164, 1694698253, 145507, 1929580296, 145500, 1627590407, 161056, 2399342350,
    74438, 1912604681, 85527, 1912812041, 212385, 2583698710, 237112, 1694574349, 218159, 1677730052, 223093, 1932272131,
    8681, 1677721616, 228619, 1912611850, 8455, 1694498839, 36178, 1879048464, 189146, 1912609038, 77184, 973080585,
    242454, 1929576454, 218584, 2399412746, 216920, 2969575685, 38618, 1912602889, 73502, 1862272776, 167849, 1627590657,
    241304, 1627597569, 161554, 2952990474, 202476, 1728060684, 234326, 1929455123, 12565, 1694498824, 28667, 1912799239,
    185995, 1946359814, 105119, 3036875547, 121851, 3036744731, 105248, 2432895767, 121932, 973147153, 29552, 2349006864,
    27168, 1879244811, 38712, 1879048459, 118789, 973147145, 148418, 1694699272, 224919, 1694704392, 41047, 2835349782,
    212431, 3170901260, 210881, 2181045518, 57046, 2952790804, 79729, 3154250002, 89343, 3154327058, 133398, 3154120210,
    157216, 3087208210, 56000, 2147484432, 56032, 2147484432, 157168, 3053653776, 225764, 3053658896, 243482, 1963079442,
    166771, 1912803338, 206780, 1996496134, 33618, 1946353669, 235460, 1946232325, 1281, 1845493784, 1241, 1728053269,
    1262, 1694498835, 23682, 2047016971, 39665, 1845494040, 39642, 1845494039, 39881, 1912602896, 11196, 1845493774,
    119842, 1845562382, 11183, 1845493773, 119829, 1845562381, 214533, 1627397645, 27568, 2969763847, 41259, 1946157330,
    112556, 1761807122, 112574, 1761807122, 84896, 2147692808, 237954, 2348820284, 236760, 3087083293, 236710, 2952865561,
    156808, 2399342348, 156844, 3036876556, 225896, 3036881676, 229357, 2181047302, 6121, 1811939343, 179899, 973084170,
    177457, 1862341895, 226516, 3187876626, 147563, 1627590406, 206627, 1996496136, 227857, 1912611852, 227869, 1694508043,
    199314, 1694505736, 7782, 1929379856, 4858, 1929379855, 169152, 1761612042, 169162, 973082888, 22569, 1694498839,
    134203, 1694502423, 10699, 2801795087, 10765, 1627389967, 240609, 1862412808, 226700, 2349015832, 226748, 2919441176,
    65740, 1627456523, 65730, 2181104650, 26250, 1862467592, 236306, 1694574352, 236170, 2835425035, 230084, 1627399177,
    230077, 1845502983, 229352, 1946166277, 221262, 2350653964, 48618, 3036676645, 166463, 973147913, 183529, 1946162964,
    183549, 1946162963, 210985, 2197822728, 27848, 1963130891, 152005, 1963134731, 199616, 1677728521, 3355, 1962934291,
    3374, 1912602643, 3393, 1929379856, 88490, 1795372554, 24189, 1912799240, 172120, 1812081945, 218163, 1627398406,
    125050, 1912748040, 174052, 1812009734, 78466, 973080585, 219339, 1627922953, 219331, 1913135624, 228947, 2852135941,
    80469, 1845496338, 162763, 1761808139, 238647, 1862412549, 190480, 973084945, 153997, 2600668947, 148350, 1929580298,
    52963, 1627390729, 215910, 2969575686, 134952, 1694502423, 134931, 1694502421, 216470, 1761616141, 216459, 1761616139,
    206786, 1996496133, 239321, 3187812626, 162474, 1694699270, 228366, 771761155, 173885, 1862341379, 135269, 1761611267,
    209697, 3003129104, 73410, 738199311, 217531, 2399150350, 36657, 1929380123, 8568, 1929379865, 37870, 1929380121,
    38403, 1929380119, 227089, 755049226, 26791, 1711472649, 224478, 1627595529, 224487, 1862476553, 224987, 1711481609,
    226976, 1694704393, 227099, 771826441, 242476, 1862467593, 224280, 1711481608, 226574, 1979917064, 242468, 1711472648,
    224980, 839066375, 25308, 1627586565, 12177, 1795162123, 78902, 1627523332, 88888, 1627600388, 18296, 2197815325,
    244103, 2952935189, 244086, 3171038993, 230930, 2147492903, 220867, 773333513, 150577, 2030243592, 131679, 1946225927,
    178797, 3036747021, 52953, 1627390730, 52944, 1912603401, 72794, 1694500370, 71250, 1627391503, 112202, 2198014731,
    112213, 2181237515, 96371, 1627589386, 147607, 1627590410, 132516, 1761676551, 141429, 1929580040, 171968, 1862413581,
    37142, 1694499089, 186108, 1761810444, 186120, 1761810444, 243622, 1845638920, 152337, 1946357509, 96027, 1761807123,
    131264, 1761676563, 131246, 1761676562, 160010, 2550337294, 131237, 1761676553, 41111, 1694499084, 144616, 1694699271,
    51265, 1694499612, 51239, 1946157850, 51220, 1711276819, 51202, 1711276818, 51191, 1694499595, 51181, 1912603402,
    140398, 1845560330, 239749, 1845701130, 232063, 2181047318, 199403, 1627396878, 74780, 973080589, 74768, 1929381900,
    83867, 1929589004, 155439, 2952990478, 52731, 1694499598, 52718, 1694499597, 169685, 771756294, 4375, 1862270992,
    4362, 1627389965, 212913, 2734693642, 116968, 2046888969, 215495, 973152019, 167630, 2399342610, 66708, 2952856592,
    66678, 3137405966, 164066, 3204648722, 77760, 973080587, 190533, 3087014180, 178144, 2231440661, 149990, 1627590408,
    211805, 2986351888, 229957, 1912611847, 137751, 1946160652, 79997, 1728186633, 89514, 1728263689, 133680, 1728056841,
    11504, 1912602635, 153667, 1627590408, 142459, 1795362567, 70935, 1778386436, 198199, 704846339, 133904, 1728056847,
    217904, 2197823753, 36137, 1845494028, 218751, 772022791, 218739, 3171164678, 42399, 2986344733, 81242, 1862273550,
    96460, 1862470414, 147649, 1862471438, 75980, 1627392010, 174073, 1929450245, 207336, 1694506247, 216954, 1627398404,
    74039, 2348812047, 56909, 2147484449, 111064, 2349009692, 110982, 3087207195, 234790, 1627465233, 166223, 1040256784,
    31740, 2952986638, 110927, 3036875534, 161841, 3036876558, 166253, 2952859406, 187053, 3036878862, 231409, 2952799244,
    150932, 1912803082, 220441, 2987663880, 174448, 1946227463, 220426, 773071367, 220413, 2954109446, 76813, 973080599,
    84766, 3036885270, 125408, 1929448711, 102824, 2231569162, 120339, 2231438346, 25794, 1912799241, 25803, 1627586568,
    150807, 1627590406, 35262, 1845494035, 566, 1811939338, 202566, 1728060680, 237379, 1912678160, 210037, 3120569610,
    187067, 3036878872, 241271, 1761815299, 4298, 1811939353, 4235, 1862270991, 111408, 2533559067, 33014, 3070427150,
    243194, 1862416139, 56261, 2348811059, 154498, 2952990482, 132329, 3154185494, 122097, 973147157, 105634, 3036875540,
    216791, 1845502216, 11467, 1946157070, 215564, 771825413, 211985, 3087015182, 113616, 2734885665, 113745, 2432895771,
    113525, 2432895769, 124623, 973147151, 113677, 2248346382, 39868, 1845494029, 8131, 1929379860, 8118, 1862270989,
    223420, 774644231, 223408, 3039568390, 51703, 1845494555, 35907, 2835349776, 228281, 1694508042, 28146, 1627586568,
    109388, 2332232460, 227369, 973153035, 109356, 2181237514, 226212, 2181243658, 198211, 688069125, 207775, 1627397381,
    6513, 1761607699, 70362, 1946158345, 203198, 1929387270, 185862, 1929582616, 239552, 1828858116, 146816, 1627590412,
    146801, 1627590407, 220696, 773333509, 2565, 1694498839, 2544, 1694498837, 44281, 2181038357, 231779, 2181047312,
    73136, 1677723149, 23980, 1912799243, 33733, 1694695428, 81099, 1862273552, 86669, 1862480912, 174752, 2030113540,
    145515, 1862471431, 217857, 2952798474, 26620, 1845690381, 26609, 1711472651, 75032, 788531203, 214351, 1627397642,
    34372, 1912668167, 24805, 1694695433, 99290, 2248346396, 219154, 3104317962, 73871, 3019900689, 59037, 973145096,
    27552, 1761804294, 241248, 1694706436, 56064, 2348811032, 201371, 1627397136, 120240, 973147139, 71657, 1627391509,
    99954, 1761807124, 99974, 1761807124, 41750, 3137339667, 44993, 1811939600, 71695, 1627391503, 35312, 1811939598,
    242337, 1812004875, 23426, 1828913160, 148522, 1862471437, 144840, 1694699274, 227252, 822158086, 218606, 2349081100,
    23871, 1627586562, 79322, 1627523330, 242670, 1627590146, 230641, 2147492876, 118807, 973147145, 81303, 1862273543,
    78130, 2181040159, 67924, 3204514846, 234037, 2231379221, 229989, 1946166293, 150207, 1627590410, 176139, 3070300936,
    158810, 2416119560, 135018, 1929383429, 81256, 1761610253, 118523, 536939527, 204921, 1845501191, 46878, 1929380380,
    7798, 1929379861, 117873, 973147145, 82520, 687868433, 199, 1728053258, 30232, 2399338520, 185586, 1761810448,
    185560, 1694701582, 59337, 1694565391, 241637, 1912811523, 133, 1694498830, 56616, 3120562964, 36376, 1862271249,
    25043, 1845690376, 208501, 1979718919, 46248, 1845494290, 25229, 1929576462, 26203, 1929576462, 9926, 1627389965,
    24653, 1929576461, 32347, 1761804299, 25682, 1694695433, 222576, 1948787203, 229255, 1694508053, 217125, 3170902279,
    185922, 1694701578, 38751, 1879048463, 215270, 2969574948, 20249, 2181038115, 19894, 3204448288, 143909, 1845694220,
    238683, 1845635340, 108260, 3087207195, 204899, 1929387270, 6746, 1694498831, 221495, 1948262916, 59290, 1694565389,
    59303, 973145099, 74687, 973080587, 117932, 973147147, 145863, 1929580299, 78723, 1677854986, 80058, 1677724170,
    83987, 1677930762, 86364, 1677931530, 145853, 1627590410, 224496, 1627595530, 147459, 1862471430, 205049, 1862278406,
    77961, 788531209, 89402, 2013476360, 133269, 2013269512, 211837, 2348817682, 135700, 1627393556, 228940, 1627399175,
    231575, 1627399174, 184578, 1845499668, 161406, 2399342362, 226448, 2399347482, 241003, 2952931852, 206909, 1627397381,
    206820, 2197822727, 172240, 1845636372, 4535, 1862270990, 231759, 2969576452, 141619, 1845693961, 38801, 2566914329,
    38783, 2566914322, 55011, 1795162886, 203543, 1694506246, 220706, 2400723464, 220722, 2350391816, 220750, 773333511,
    220738, 3172475398, 206742, 1627397384, 144833, 1694699271, 154243, 1694699270, 225598, 1694704390, 238533, 1694640390,
    239640, 1694706182, 102781, 1627589385, 30836, 2952986640, 115864, 1828784905, 210431, 2634030350, 216991, 1728061703,
    213562, 1694506246, 140262, 1929383432, 134669, 872418821, 29191, 1828913162, 25523, 1761804294, 32283, 1946353670,
    108314, 2550336283, 12741, 1946157069, 96431, 1862470418, 95956, 1694698257, 96010, 1694698257, 23484, 2030239751,
    124998, 1694644231, 147631, 1694699271, 238808, 1694640391, 239853, 1694706183, 2850, 1694498834, 12392, 1677721613,
    173305, 1845564167, 49700, 1677722133, 49680, 1677722132, 189515, 1761614091, 46572, 1929380371, 181643, 973084435,
    221991, 1948525059, 165382, 2969767694, 198878, 1862277897, 221554, 773857796, 13146, 2046820369, 230223, 1627399178,
    32162, 1694695433, 230205, 1811948552, 219954, 772809223, 219942, 2148540934, 11726, 1845493775, 11713, 1795162125,
    52283, 1845494539, 52294, 1845494539, 28067, 1627586567, 29772, 2399338514, 29808, 3103981586, 77202, 973080587,
    122364, 973147147, 170771, 973082891, 84932, 3187880202, 159478, 3187871498, 158279, 2416119566, 159827, 2416119566,
    36114, 2046820616, 67548, 3170960397, 67574, 3170960397, 162076, 1845694214, 99318, 2265123609, 219992, 2349867534,
    219968, 2400199180, 171536, 2030047498, 208227, 1845501191, 221584, 2954895886, 221612, 2183143948, 27603, 1946353675,
    5235, 1862270994, 135774, 1694502404, 69875, 3187672336, 143517, 1929580299, 143528, 1694699274, 173431, 1694569226,
    238615, 1694640393, 231743, 2181047302, 177031, 973149193, 107732, 2500004635, 108422, 3087207189, 79208, 1879181571,
    89057, 1879258627, 133208, 1879051779, 152763, 1912803078, 33222, 2919432206, 37159, 1929380108, 153734, 2030243592,
    98451, 1845693196, 115005, 1929579276, 235350, 2952865294, 139778, 2030046727, 159103, 2952990476, 24379, 1845690380,
    32618, 2969763854, 142117, 1795362309, 168231, 973082895, 76224, 1711278090, 133820, 1946160647, 172726, 1627460105,
    184429, 3070236435, 234202, 1812014610, 142247, 1845694219, 173199, 1845564171, 229415, 1627399178, 229407, 1912611848,
    131896, 1912671494, 76594, 788531205, 79421, 1795295492, 89217, 1795372548, 133243, 1795165700, 151811, 2047020807,
    610, 1845493778, 77720, 3170895881, 11887, 1677721616, 221135, 1696342537, 221153, 1662788105, 220689, 1847075335,
    112424, 1828915985, 161363, 2919436049, 160893, 2718109456, 161314, 2919436047, 19426, 3204448294, 19502, 3036676118,
    19546, 2231369744, 4665, 1694498831, 117339, 973147146, 117349, 973147146, 24833, 1929576457, 95189, 1929579273,
    95198, 1929579273, 151972, 1828916998, 187641, 1728124949, 43619, 3187671316, 11768, 1845493774, 11755, 1811939341,
    178107, 1979782408, 230157, 1627399178, 230149, 1912611848, 208446, 1627397383, 198148, 2181241354, 96869, 1828915981,
    118725, 1828785165, 68995, 1761608978, 69038, 2969568524, 68984, 1627391243, 199658, 1728060174, 136137, 2013269517,
    212711, 1694506249, 149187, 1728253700, 153119, 1845694214, 208167, 1845501190, 80969, 1627392524, 29314, 1627586568,
    198673, 1845500682, 232139, 2181047316, 1868, 1845493794, 104753, 2030242579, 228110, 1694508048, 231623, 1811948553,
    228734, 1912611847, 4680, 1929379859, 125334, 1929448710, 28409, 1946353667, 120867, 973147159, 120890, 973147159,
    103710, 2030242582, 103732, 2030242582, 103754, 1627589397, 103775, 1627589397, 120839, 973147150, 120853, 973147150,
    103684, 2902657805, 103697, 2365786893, 137980, 838864388, 148546, 1929580299, 141363, 1862471176, 19864, 2348810270,
    44321, 2181038355, 80505, 1845496340, 25583, 1761804299, 234582, 1761682955, 241283, 3103992582, 179856, 973084172,
    135297, 822087176, 133627, 2499808774, 77803, 973080588, 77782, 1862273035, 85174, 1862480139, 6633, 1761607700,
    222770, 2351440398, 222746, 2401772044, 18761, 1962934293, 18743, 1962934290, 230985, 2147492880, 138339, 2046823944,
    202593, 2046827783, 32289, 2047016965, 176021, 1694569222, 212540, 1627397383, 185387, 1929582601, 239562, 1627531523,
    7209, 1811939360, 7187, 1862270998, 142203, 1627590406, 143469, 1694699270, 31136, 2349006862, 49317, 2181038651,
    29064, 1694695442, 41151, 1694499090, 35529, 1912602902, 35551, 1694499086, 214086, 1627397655, 5449, 1862270993,
    183855, 2231375641, 43395, 3036676374, 223724, 774906375, 223712, 3123716614, 243326, 2046965507, 153365, 1946357515,
    124655, 3036744721, 91131, 1728252694, 80228, 1677724174, 136034, 1627393549, 66088, 1812005906, 133034, 1929383439,
    208138, 1728060679, 223100, 1831608838, 22168, 1929379850, 38979, 1627390227, 81376, 1627392523, 24458, 1694695430,
    153969, 1627590405, 208283, 1627397381, 150641, 1627590411, 136845, 1627393542, 160947, 3187871496, 184239, 2030049041,
    185464, 1694701584, 203100, 1929387270, 167854, 1912803334, 167093, 1929580549, 24899, 1862467591, 214553, 822091271,
    227238, 822158087, 145918, 1929580297, 145901, 1627590408, 151064, 1694699270, 148697, 1627590405, 213894, 1694506506,
    218512, 2399412748, 218536, 2349081100, 190161, 1761614107, 190214, 1845500186, 233280, 1811948825, 13589, 1694498835,
    233240, 1811948815, 164240, 2181238556, 208453, 2030050572, 204851, 1627397385, 71721, 1862272525, 229828, 1694508041,
    227190, 855712519, 228597, 1627399173, 228593, 2046829572, 147573, 1694699271, 93768, 1929579281, 125446, 1929448721,
    150399, 1862471435, 158939, 2399342346, 241037, 2181179926, 174193, 1862341388, 59770, 973145093, 59766, 1912669188,
    154264, 1862471433, 173838, 1694569225, 209909, 2952797448, 215958, 3154125060, 151826, 1627590406, 102627, 1963133703,
    225428, 1963139847, 11348, 2969567253, 52205, 1845494546, 52171, 1845494544, 35889, 2835349778, 57350, 2197816075,
    57341, 1946157833, 17710, 2399141908, 17750, 2348810260, 212955, 2885688586, 166008, 1040256777, 150099, 1627590407,
    225062, 1627595527, 220930, 2182619662, 24056, 1912799240, 239577, 1795303683, 206694, 1761615124, 23704, 1929576457,
    227079, 1560355594, 207141, 2952797449, 185776, 1627592722, 185763, 1627592717, 187804, 1862342669, 139323, 1694502409,
    132606, 2969636108, 145699, 1845694216, 214967, 771759647, 121805, 973147159, 121746, 3036744722, 78218, 973080589,
    33326, 3204644876, 85388, 3204657420, 217496, 771760389, 117996, 1627458564, 26830, 1778581510, 28403, 1912799238,
    138295, 2046823949, 154214, 2600668938, 186573, 3187873806, 114813, 1929579273, 114822, 1929579273, 124689, 1929448457,
    124698, 1929448457, 67712, 973145105, 67746, 3053519888, 164942, 3053653776, 226840, 3053658896, 140038, 1912606221,
    140028, 1627393546, 9985, 2181038099, 203585, 1694506247, 151891, 1828916998, 162785, 1828916998, 220624, 1964515843,
    210533, 3103792398, 84168, 1694707974, 176404, 1694569478, 207741, 1979718917, 209025, 3120569618, 134226, 2046823939,
    16678, 3036676137, 133800, 1694502411, 137779, 1946160657, 218805, 1627660809, 33947, 1627586567, 23082, 3154313221,
    43883, 1761607956, 73036, 3036677652, 13484, 2030043151, 222152, 2183406088, 222138, 774119943, 222126, 3173261830,
    200937, 1862278161, 200971, 1627397137, 14227, 2382364709, 14299, 3103784995, 14369, 3103784995, 22344, 2399141908,
    216751, 1728061703, 9965, 1962934292, 99072, 1694698257, 119147, 973147147, 26836, 1778581514, 147897, 1627590408,
    203619, 1728060680, 185506, 1694701580, 137963, 1845497351, 139483, 2952793623, 136674, 1811942927, 135978, 1862274574,
    133723, 1929383432, 174477, 1828786950, 27455, 1912799239, 100951, 2047019803, 101035, 1912802073, 221056, 773595652,
    213873, 1694506508, 136689, 1627393553, 75873, 788531216, 79132, 1812072719, 89038, 1812149775, 133130, 1811942927,
    133117, 1627393549, 239887, 1929587209, 238869, 1627531528, 39111, 1627390218, 205280, 1862278406, 229442, 1912611846,
    140829, 1845560331, 240042, 1845701131, 136245, 1862274570, 201837, 2181045266, 201873, 2936019986, 100370, 2030242574,
    25088, 1929576462, 234498, 1929455118, 122015, 973147150, 105330, 3036875533, 109753, 2516781837, 155467, 2349010712,
    217481, 771760389, 115245, 1677921043, 115898, 1946225416, 200031, 2952796944, 23042, 1694695429, 138347, 872418821,
    58196, 2181038868, 32888, 3036872722, 81444, 1862273545, 159085, 2718109458, 142522, 1845694215, 120469, 973147141,
    87370, 3187880997, 55874, 2147484439, 76859, 973080599, 84722, 2399351062, 35395, 1929380116, 89673, 1845693200,
    190080, 1694505229, 190070, 771758346, 185442, 1845696522, 84644, 3187880200, 88229, 3187881224, 159454, 3187871496,
    14439, 2197815331, 93437, 1963133719, 93460, 1963133719, 29462, 2349006870};

inline constexpr std::uint16_t begins[] = {
    0, 1, 1, 1, 4, 6, 7, 8, 11, 11, 11, 11, 11, 13, 13, 16, 18, 21, 22, 27, 31, 31, 35, 35,
    35, 36, 37, 40, 42, 43, 46, 46, 47, 47, 47, 47, 47, 47, 48, 50, 50, 50, 51, 55, 58, 58, 59, 59,
    61, 64, 64, 73, 73, 74, 76, 76, 76, 76, 76, 76, 76, 77, 77, 77, 78, 79, 83, 83, 92, 92, 93, 93,
    96, 96, 96, 96, 96, 97, 97, 97, 101, 101, 108, 108, 111, 115, 116, 121, 121, 123, 123, 123, 124, 125, 125, 125,
    126, 126, 127, 128, 128, 129, 129, 129, 129, 129, 129, 129, 129, 130, 131, 133, 133, 134, 134, 134, 135, 136, 136, 136,
    136, 138, 138, 139, 140, 140, 141, 141, 141, 141, 142, 148, 148, 149, 149, 149, 152, 155, 155, 156, 156, 157, 159, 160,
    162, 162, 162, 164, 165, 166, 170, 170, 170, 172, 173, 176, 176, 176, 176, 177, 178, 179, 181, 184, 186, 186, 188, 189,
    190, 190, 191, 191, 192, 193, 193, 193, 194, 196, 196, 196, 196, 196, 200, 201, 206, 208, 209, 211, 211, 214, 215, 216,
    216, 216, 216, 216, 219, 219, 223, 223, 223, 226, 226, 229, 229, 230, 234, 234, 234, 234, 236, 236, 236, 237, 238, 238,
    238, 239, 241, 242, 242, 242, 244, 246, 248, 248, 248, 248, 249, 249, 251, 252, 253, 253, 255, 259, 260, 260, 262, 263,
    263, 264, 265, 266, 267, 271, 271, 272, 272, 272, 274, 274, 276, 276, 276, 277, 277, 278, 279, 279, 279, 279, 281, 281,
    282, 282, 283, 284, 284, 284, 284, 284, 284, 285, 285, 285, 285, 286, 286, 287, 288, 288, 295, 295, 299, 299, 299, 300,
    300, 300, 301, 302, 303, 305, 305, 305, 312, 313, 315, 315, 315, 315, 316, 317, 317, 317, 317, 317, 317, 322, 323, 323,
    323, 324, 325, 326, 327, 327, 328, 328, 328, 330, 331, 331, 336, 336, 337, 337, 338, 341, 342, 342, 342, 342, 342, 342,
    347, 347, 347, 347, 351, 351, 352, 354, 356, 358, 358, 358, 358, 358, 362, 365, 367, 367, 367, 367, 367, 368, 369, 369,
    370, 370, 370, 373, 374, 374, 374, 376, 377, 384, 384, 388, 388, 389, 390, 393, 393, 393, 394, 394, 395, 395, 395, 395,
    395, 395, 399, 399, 400, 405, 405, 405, 405, 405, 406, 406, 406, 407, 408, 410, 410, 410, 413, 413, 413, 413, 413, 413,
    413, 415, 415, 415, 416, 419, 419, 419, 420, 420, 420, 422, 422, 422, 422, 423, 425, 426, 426, 427, 427, 431, 431, 433,
    433, 433, 434, 434, 443, 443, 445, 445, 446, 447, 449, 449, 449, 450, 450, 458, 460, 460, 460, 460, 461, 461, 461, 463,
    463, 463, 472, 473, 474, 476, 477, 477, 477, 479, 480, 481, 482, 482, 482, 482, 482, 483, 487, 488, 489, 490, 494, 497,
    497, 497, 498, 498, 498, 498, 498, 498, 498, 499, 499, 502, 502, 504, 507, 507, 507, 510, 510, 511, 513, 516, 516, 516,
    517, 517, 517, 518, 518, 520, 520, 521, 523, 524, 524, 524, 525, 525, 526, 526, 526, 528, 528, 528, 529, 534, 534, 535,
    535, 535, 543, 545, 548, 548, 548, 550, 553, 553, 553, 553, 553, 553, 554, 554, 555, 555, 555, 555, 557, 558, 559, 559,
    559, 560, 560, 561, 563, 563, 569, 570, 570, 572, 572, 572, 573, 574, 577, 578, 578, 578, 578, 578, 579, 581, 581, 581,
    582, 582, 586, 586, 590, 592, 592, 592, 592, 592, 593, 593, 595, 595, 596, 596, 597, 598, 598, 600, 600, 600, 603, 603,
    604, 604, 604, 606, 606, 607, 607, 607, 607, 609, 609, 611, 612, 612, 613, 614, 615, 617, 618, 621, 623, 624, 625, 625,
    625, 625, 626, 626, 630, 632, 633, 633, 633, 633, 633, 634, 634, 643, 648, 648, 648, 648, 649, 650, 650, 650, 650, 658,
    660, 662, 669, 673, 673, 673, 673, 674, 675, 675, 677, 677, 680, 681, 681, 682, 682, 687, 688, 688, 689, 692, 693, 693,
    695, 698, 698, 698, 699, 699, 699, 699, 699, 699, 700, 700, 700, 710, 710, 710, 712, 712, 714, 715, 715, 715, 715, 715,
    715, 717, 722, 722, 722, 722, 722, 728, 731, 731, 732, 732, 732, 734, 734, 734, 734, 735, 736, 740, 740, 740, 740, 741,
    743, 743, 743, 744, 747, 748, 749, 749, 750, 751, 751, 752, 756, 756, 758, 760, 760, 760, 768, 768, 768, 768, 769, 772,
    775, 775, 776, 778, 780, 783, 784, 784, 785, 786, 786, 786, 786, 788, 792, 792, 794, 799, 800, 800, 802, 802, 802, 803,
    804, 804, 809, 810, 810, 811, 815, 816, 816, 816, 816, 817, 817, 817, 820, 825, 825, 825, 825, 825, 826, 826, 827, 829,
    837, 837, 837, 837, 837, 837, 837, 838, 840, 841, 843, 845, 852, 852, 852, 852, 853, 853, 853, 854, 855, 855, 856, 856,
    860, 875, 875, 876, 877, 877, 877, 878, 878, 879, 880, 882, 882, 883, 884, 884, 887, 887, 887, 889, 891, 894, 896, 896,
    897, 897, 897, 902, 903, 906, 906, 908, 908, 909, 909, 909, 918, 918, 919, 919, 919, 919, 922, 927, 930, 930, 930, 932,
    934, 937, 938, 938, 938, 938, 938, 940, 940, 940, 941, 944, 945, 947, 947, 949, 952, 954, 954, 954, 961, 962, 962, 963,
    970, 970, 970, 970, 970, 970, 971, 971, 972, 973, 973, 978, 979, 981, 983, 984, 984, 985, 988, 989, 991, 992, 993, 994,
    994, 995, 995, 1000, 1000, 1002, 1003, 1004, 1004, 1007, 1008, 1008, 1008, 1009, 1009, 1009, 1013, 1014, 1015, 1015, 1015, 1016, 1017, 1019,
    1019, 1031, 1033, 1033, 1033, 1034, 1034, 1034, 1035, 1037, 1037, 1037, 1038, 1039, 1039, 1040, 1040, 1042, 1042, 1043, 1043, 1043, 1043, 1043,
    1043, 1043, 1043, 1043, 1044, 1045, 1045, 1045, 1050, 1051, 1057, 1057, 1057, 1058, 1059, 1059, 1060, 1060, 1063, 1063, 1064, 1065, 1065, 1066,
    1066, 1069, 1069, 1069, 1069, 1069, 1069, 1069, 1083, 1086, 1088, 1088, 1088, 1088, 1088, 1090, 1090, 1090, 1090, 1090, 1090, 1090, 1091, 1091,
    1092, 1094, 1094, 1094, 1095, 1097, 1098, 1099, 1099, 1099, 1099, 1102, 1103, 1103, 1103, 1103, 1103, 1103, 1109, 1109, 1110, 1114, 1116, 1117,
    1117, 1118, 1119, 1119, 1124, 1124, 1127, 1127, 1138, 1138, 1138, 1138, 1139, 1139, 1140, 1140, 1140, 1146, 1149, 1151, 1151, 1151, 1153, 1154,
    1156, 1156, 1157, 1160, 1163, 1166, 1167, 1167, 1167, 1168, 1168, 1168, 1168, 1170, 1170, 1172, 1172, 1172, 1172, 1172, 1172, 1173, 1175, 1176,
    1177, 1177, 1178, 1178, 1184, 1184, 1185, 1189, 1190, 1190, 1190, 1192, 1192, 1193, 1193, 1193, 1193, 1195, 1195, 1198, 1200, 1201, 1202, 1203,
    1203, 1204, 1205, 1206, 1206, 1207, 1212, 1212, 1212, 1212, 1213, 1214, 1216, 1219, 1220, 1220, 1223, 1224, 1224, 1224, 1225, 1227, 1227, 1229,
    1231, 1234, 1234, 1235, 1237, 1237, 1237, 1237, 1238, 1239, 1242, 1244, 1245, 1245, 1247, 1250, 1250, 1250, 1252, 1252, 1252, 1252, 1252, 1252,
    1253, 1253, 1255, 1260, 1260, 1261, 1262, 1263, 1266, 1267, 1268, 1269, 1269, 1272, 1272, 1272, 1272, 1272, 1276, 1278, 1278, 1279, 1280, 1281,
    1281, 1282, 1282, 1283, 1283, 1283, 1283, 1285, 1286, 1291, 1291, 1291, 1291, 1291, 1291, 1295, 1295, 1297, 1298, 1299, 1300, 1301, 1301, 1302,
    1303, 1304, 1304, 1304, 1304, 1304, 1304, 1305, 1311, 1311, 1311, 1315, 1316, 1316, 1318, 1318, 1322, 1323, 1323, 1323, 1323, 1325, 1326, 1326,
    1327, 1330, 1330, 1330, 1330, 1330, 1332, 1333, 1333, 1335, 1336, 1339, 1339, 1341, 1341, 1341, 1346, 1346, 1347, 1349, 1349, 1349, 1361, 1361,
    1361, 1361, 1362, 1362, 1362, 1363, 1363, 1366, 1366, 1369, 1373, 1374, 1374, 1374, 1375, 1375, 1375, 1375, 1377, 1377, 1379, 1379, 1382, 1382,
    1385, 1385, 1385, 1385, 1386, 1386, 1388, 1388, 1389, 1391, 1391, 1391, 1391, 1392, 1395, 1395, 1397, 1397, 1397, 1398, 1398, 1399, 1406, 1406,
    1409, 1410, 1411, 1411, 1412, 1413, 1417, 1417, 1417, 1425, 1425, 1426, 1426, 1429, 1429, 1430, 1431, 1431, 1432, 1434, 1434, 1434, 1434, 1434,
    1434, 1437, 1437, 1437, 1437, 1439, 1444, 1446, 1460, 1462, 1462, 1464, 1464, 1464, 1464, 1466, 1466, 1466, 1467, 1467, 1470, 1471, 1471, 1473,
    1474, 1478, 1479, 1479, 1479, 1479, 1480, 1486, 1486, 1486, 1486, 1486, 1486, 1487, 1487, 1490, 1491, 1491, 1491, 1491, 1491, 1491, 1492, 1492,
    1493, 1493, 1493, 1493, 1493, 1493, 1495, 1495, 1495, 1495, 1495, 1496, 1496, 1496, 1497, 1497, 1498, 1502, 1502, 1507, 1509, 1509, 1516, 1516,
    1517, 1518, 1518, 1518, 1519, 1520, 1520, 1521, 1521, 1521, 1522, 1524, 1524, 1524, 1524, 1527, 1527, 1528, 1528, 1529, 1529, 1531, 1531, 1531,
    1531, 1531, 1534, 1534, 1534, 1537, 1537, 1537, 1538, 1541, 1543, 1543, 1543, 1543, 1544, 1544, 1544, 1545, 1547, 1547, 1547, 1548, 1550, 1550,
    1551, 1551, 1551, 1554, 1559, 1559, 1559, 1559, 1559, 1561, 1561, 1561, 1562, 1562, 1565, 1566, 1567, 1567, 1568, 1569, 1573, 1573, 1573, 1576,
    1577, 1577, 1579, 1579, 1579, 1580, 1580, 1580, 1582, 1584, 1584, 1585, 1585, 1586, 1589, 1593, 1595, 1597, 1597, 1597, 1597, 1597, 1597, 1597,
    1597, 1597, 1598, 1598, 1599, 1600, 1600, 1600, 1601, 1601, 1602, 1602, 1603, 1603, 1603, 1603, 1603, 1604, 1604, 1604, 1604, 1605, 1605, 1605,
    1605, 1607, 1607, 1608, 1609, 1609, 1609, 1610, 1611, 1611, 1611, 1612, 1615, 1615, 1615, 1615, 1615, 1616, 1616, 1616, 1618, 1618, 1618, 1618,
    1618, 1618, 1624, 1627, 1628, 1628, 1632, 1633, 1633, 1635, 1635, 1658, 1658, 1659, 1659, 1659, 1660, 1661, 1661, 1662, 1662, 1662, 1662, 1662,
    1663, 1667, 1667, 1667, 1668, 1668, 1669, 1669, 1669, 1670, 1672, 1673, 1674, 1674, 1675, 1678, 1678, 1678, 1678, 1679, 1679, 1680, 1682, 1683,
    1684, 1684, 1684, 1684, 1685, 1685, 1685, 1687, 1688, 1688, 1688, 1688, 1689, 1689, 1689, 1692, 1694, 1694, 1701, 1702, 1703, 1704, 1706, 1708,
    1708, 1708, 1714, 1714, 1714, 1714, 1714, 1714, 1714, 1715, 1715, 1719, 1719, 1720, 1720, 1720, 1720, 1724, 1725, 1725, 1725, 1728, 1730, 1730,
    1735, 1745, 1745, 1745, 1745, 1745, 1745, 1745, 1745, 1745, 1746, 1747, 1747, 1748, 1748, 1748, 1748, 1753, 1754, 1754, 1755, 1755, 1756, 1756,
    1757, 1766, 1766, 1767, 1768, 1769, 1773, 1775, 1776, 1776, 1776, 1779, 1779, 1779, 1780, 1781, 1782, 1782, 1783, 1783, 1785, 1785, 1810, 1810,
    1810, 1810, 1814, 1814, 1814, 1815, 1816, 1816, 1816, 1816, 1818, 1820, 1821, 1821, 1823, 1827, 1827, 1827, 1827, 1828, 1828, 1829, 1834, 1834,
    1835, 1837, 1837, 1837, 1837, 1838, 1838, 1841, 1843, 1843, 1843, 1845, 1845, 1845, 1850, 1850, 1851, 1852, 1856, 1856, 1858, 1864, 1864, 1864,
    1865, 1869, 1869, 1869, 1869, 1869, 1870, 1874, 1875, 1875, 1875, 1877, 1877, 1878, 1879, 1879, 1879, 1879, 1879, 1879, 1879, 1879, 1879, 1879,
    1879, 1883, 1883, 1883, 1885, 1885, 1886, 1887, 1887, 1887, 1887, 1887, 1887, 1887, 1889, 1889, 1889, 1891, 1891, 1893, 1893, 1894, 1894, 1894,
    1895, 1895, 1897, 1898, 1898, 1898, 1898, 1899, 1902, 1903, 1906, 1907, 1907, 1907, 1912, 1912, 1913, 1913, 1913, 1914, 1917, 1925, 1927, 1927,
    1927, 1928, 1930, 1930, 1930, 1930, 1930, 1930, 1932, 1932, 1932, 1932, 1932, 1932, 1932, 1932, 1934, 1934, 1934, 1934, 1934, 1934, 1936, 1941,
    1941, 1942, 1944, 1945, 1945, 1945, 1946, 1947, 1947, 1947, 1947, 1950, 1950, 1951, 1951, 1952, 1952, 1952, 1952, 1953, 1953, 1953, 1954, 1954,
    1956, 1970, 1970, 1972, 1972, 1973, 1974, 1974, 1975, 1975, 1975, 1976, 1976, 1977, 1977, 1977, 1977, 1981, 1981, 1982, 1983, 1983, 1983, 1983,
    1987, 1989, 1989, 1990, 1990, 1990, 1994, 1994, 1994, 1994, 1996, 1998, 1998, 1998, 1999, 1999, 2001, 2001, 2002, 2002, 2016, 2016, 2016, 2017,
    2018, 2018, 2018, 2018, 2018, 2018, 2019, 2020, 2021, 2021, 2022, 2024, 2024, 2024, 2024, 2024, 2024, 2026, 2027, 2027, 2028, 2029, 2031, 2031,
    2032, 2033, 2034, 2034, 2034, 2035, 2036, 2037, 2037, 2037, 2037, 2037, 2037, 2037, 2037, 2038, 2038, 2038, 2038, 2039, 2041, 2041, 2042, 2043,
    2044, 2044, 2044, 2049, 2049, 2049, 2049, 2050, 2050, 2050, 2050, 2052, 2052, 2055, 2056, 2056, 2056, 2065, 2065, 2065, 2066, 2066, 2070, 2070,
    2070, 2073, 2073, 2076, 2078, 2081, 2081, 2081, 2084, 2084, 2084, 2085, 2088, 2088, 2089, 2089, 2089, 2090, 2093, 2093, 2093, 2093, 2095, 2095,
    2095, 2095, 2096, 2096, 2097, 2097, 2098, 2099, 2099, 2099, 2099, 2102, 2102, 2102, 2103, 2103, 2104, 2108, 2108, 2109, 2111, 2113, 2113, 2113,
    2113, 2114, 2114, 2115, 2115, 2121, 2126, 2126, 2126, 2126, 2127, 2127, 2129, 2129, 2129, 2132, 2133, 2133, 2133, 2133, 2134, 2134, 2136, 2136,
    2136, 2140, 2141, 2141, 2141, 2141, 2142, 2145, 2145, 2147, 2147, 2147, 2149, 2154, 2154, 2154, 2158, 2159, 2159, 2159, 2159, 2159, 2160, 2162,
    2163, 2163, 2164, 2169, 2170, 2172, 2172, 2173, 2177, 2177, 2177, 2177, 2178, 2179, 2179, 2180, 2180, 2182, 2184, 2185, 2185, 2189, 2191, 2191,
    2192, 2194, 2195, 2195, 2202, 2205, 2207, 2208, 2209, 2210, 2210, 2211, 2213, 2222, 2222, 2222, 2234, 2235, 2235, 2237, 2239, 2240, 2240, 2240,
    2240, 2241, 2241, 2244, 2245, 2246, 2246, 2249, 2250, 2252, 2253, 2253, 2253, 2255, 2255, 2255, 2256, 2257, 2257, 2258, 2261, 2261, 2263, 2263,
    2263, 2266, 2268, 2272, 2272, 2272, 2272, 2272, 2273, 2273, 2273, 2273, 2284, 2288, 2288, 2289, 2289, 2289, 2289, 2289, 2291, 2292, 2293, 2295,
    2297, 2297, 2297, 2299, 2301, 2301, 2303, 2308, 2309, 2311, 2313, 2315, 2316, 2316, 2316, 2316, 2318, 2319, 2319, 2319, 2319, 2320, 2320, 2321,
    2322, 2322, 2323, 2323, 2323, 2325, 2327, 2328, 2328, 2328, 2328, 2329, 2330, 2332, 2336, 2337, 2337, 2338, 2340, 2340, 2341, 2342, 2343, 2344,
    2346, 2348, 2352, 2353, 2354, 2359, 2359, 2359, 2360, 2360, 2360, 2364, 2364, 2364, 2365, 2365, 2365, 2368, 2370, 2370, 2370, 2377, 2377, 2377,
    2377, 2377, 2378, 2379, 2379, 2379, 2381, 2386, 2388, 2388, 2389, 2390, 2390, 2390, 2391, 2391, 2391, 2391, 2391, 2391, 2391, 2393, 2394, 2394,
    2394, 2394, 2394, 2394, 2394, 2395, 2395, 2418, 2418, 2419, 2419, 2419, 2421, 2422, 2424, 2425, 2427, 2431, 2431, 2431, 2432, 2433, 2433, 2436,
    2437, 2437, 2438, 2438, 2438, 2440, 2463, 2463, 2466, 2466, 2466, 2466, 2467, 2470, 2471, 2471, 2471, 2471, 2471, 2472, 2476, 2477, 2477, 2477,
    2477, 2477, 2479, 2479, 2480, 2483, 2483, 2483, 2483, 2484, 2487, 2487, 2488, 2488, 2488, 2488, 2489, 2489, 2493, 2497, 2498, 2499, 2501, 2503,
    2504, 2505, 2507, 2507, 2507, 2509, 2510, 2510, 2510, 2510, 2510, 2510, 2510, 2510, 2510, 2510, 2510, 2510, 2510, 2510, 2510, 2512, 2512, 2513,
    2513, 2513, 2513, 2513, 2513, 2513, 2515, 2516, 2520, 2520, 2521, 2522, 2522, 2522, 2524, 2526, 2531, 2533, 2534, 2535, 2535, 2549, 2550, 2551,
    2554, 2554, 2554, 2554, 2555, 2559, 2565, 2565, 2565, 2570, 2570, 2570, 2571, 2571, 2574, 2575, 2575, 2578, 2578, 2579, 2582, 2582, 2587, 2588,
    2589, 2589, 2589, 2591, 2591, 2592, 2593, 2593, 2595, 2597, 2597, 2600, 2604, 2604, 2604, 2604, 2604, 2604, 2604, 2604, 2605, 2608, 2608, 2609,
    2609, 2609, 2610, 2610, 2610, 2610, 2612, 2613, 2614, 2614, 2615, 2616, 2616, 2617, 2617, 2618, 2618, 2618, 2619, 2619, 2619, 2619, 2620, 2620,
    2621, 2621, 2621, 2622, 2622, 2622, 2622, 2622, 2623, 2624, 2625, 2626, 2626, 2626, 2626, 2626, 2626, 2628, 2628, 2630, 2630, 2631, 2631, 2631,
    2632, 2632, 2633, 2633, 2633, 2633, 2635, 2636, 2636, 2640, 2640, 2640, 2641, 2644, 2644, 2644, 2644, 2644, 2644, 2648, 2648, 2654, 2656, 2656,
    2656, 2656, 2656, 2656, 2658, 2658, 2661, 2661, 2661, 2661, 2663, 2666, 2666, 2666, 2666, 2671, 2671, 2671, 2672, 2672, 2672, 2672, 2672, 2672,
    2673, 2675, 2676, 2678, 2678, 2678, 2680, 2680, 2680, 2680, 2683, 2684, 2687, 2690, 2691, 2691, 2691, 2691, 2694, 2694, 2694, 2696, 2696, 2696,
    2696, 2697, 2698, 2700, 2702, 2703, 2705, 2706, 2706, 2706, 2708, 2710, 2710, 2710, 2711, 2711, 2714, 2715, 2715, 2715, 2715, 2716, 2717, 2717,
    2717, 2717, 2718, 2719, 2725, 2727, 2728, 2728, 2728, 2728, 2728, 2729, 2733, 2733, 2734, 2734, 2736, 2737, 2738, 2742, 2744, 2744, 2745, 2784,
    2788, 2788, 2790, 2790, 2790, 2790, 2791, 2792, 2793, 2794, 2794, 2794, 2796, 2798, 2800, 2800, 2800, 2801, 2801, 2802, 2803, 2804, 2806, 2806,
    2810, 2812, 2813, 2824, 2824, 2824, 2824, 2824, 2824, 2824, 2824, 2824, 2835, 2835, 2835, 2836, 2836, 2836, 2837, 2837, 2839, 2839, 2839, 2839,
    2839, 2839, 2839, 2840, 2842, 2842, 2842, 2848, 2849, 2849, 2849, 2852, 2856, 2857, 2857, 2859, 2860, 2860, 2860, 2861, 2861, 2861, 2862, 2864,
    2864, 2864, 2864, 2867, 2873, 2873, 2873, 2879, 2881, 2881, 2881, 2882, 2882, 2883, 2886, 2888, 2892, 2893, 2893, 2895, 2895, 2895, 2895, 2896,
    2897, 2900, 2901, 2901, 2903, 2908, 2909, 2909, 2909, 2909, 2910, 2910, 2915, 2915, 2916, 2916, 2916, 2917, 2942, 2942, 2942, 2945, 2945, 2945,
    2945, 2945, 2947, 2961, 2961, 2961, 2961, 2961, 2962, 2963, 2964, 2968, 2971, 2971, 2971, 2972, 2972, 2972, 2977, 2977, 2978, 2978, 2981, 2984,
    2988, 3002, 3003, 3003, 3004, 3006, 3010, 3010, 3011, 3013, 3017, 3018, 3019, 3019, 3019, 3019, 3019, 3020, 3020, 3021, 3021, 3021, 3022, 3026,
    3026, 3027, 3027, 3029, 3029, 3029, 3031, 3031, 3031, 3032, 3032, 3040, 3040, 3040, 3040, 3046, 3054, 3054, 3054, 3062, 3062, 3062, 3062, 3063,
    3063, 3064, 3064, 3064, 3065, 3065, 3067, 3069, 3069, 3069, 3070, 3070, 3072, 3072, 3074, 3074, 3076, 3076, 3076, 3077, 3103, 3104, 3104, 3104,
    3104, 3104, 3107, 3107, 3107, 3107, 3109, 3109, 3109, 3109, 3111, 3111, 3111, 3111, 3111, 3112, 3113, 3113, 3113, 3116, 3117, 3118, 3119, 3121,
    3126, 3126, 3128, 3130, 3131, 3131, 3132, 3133, 3133, 3133, 3133, 3133, 3133, 3133, 3134, 3134, 3134, 3134, 3137, 3138, 3138, 3139, 3139, 3139,
    3142, 3142, 3143, 3144, 3148, 3148, 3148, 3148, 3149, 3153, 3153, 3153, 3153, 3159, 3161, 3161, 3161, 3161, 3161, 3162, 3163, 3163, 3166, 3166,
    3166, 3166, 3166, 3170, 3171, 3172, 3172, 3172, 3172, 3174, 3176, 3176, 3176, 3177, 3177, 3178, 3180, 3180, 3186, 3187, 3190, 3190, 3191, 3191,
    3191, 3192, 3193, 3193, 3194, 3195, 3195, 3195, 3195, 3195, 3196, 3196, 3197, 3199, 3200, 3200, 3200, 3200, 3201, 3201, 3213, 3214, 3214, 3214,
    3214, 3214, 3215, 3215, 3224, 3224, 3229, 3233, 3235, 3235, 3235, 3235, 3235, 3238, 3238, 3238, 3240, 3242, 3242, 3243, 3244, 3246, 3246, 3246,
    3246, 3246, 3247, 3248, 3248, 3250, 3251, 3251, 3254, 3254, 3256, 3256, 3256, 3256, 3257, 3260, 3261, 3263, 3264, 3264, 3265, 3265, 3266, 3267,
    3267, 3267, 3267, 3271, 3271, 3273, 3274, 3274, 3274, 3275, 3275, 3276, 3278, 3279, 3279, 3279, 3280, 3281, 3281, 3283, 3283, 3302, 3303, 3304,
    3305, 3307, 3307, 3307, 3308, 3308, 3308, 3308, 3309, 3317, 3317, 3317, 3321, 3323, 3324, 3324, 3324, 3327, 3327, 3328, 3328, 3329, 3329, 3330,
    3330, 3330, 3330, 3330, 3330, 3330, 3330, 3330, 3333, 3334, 3336, 3337, 3337, 3339, 3340, 3340, 3344, 3345, 3346, 3346, 3346, 3347, 3348, 3348,
    3348, 3348, 3350, 3352, 3355, 3356, 3356, 3356, 3356, 3356, 3356, 3357, 3360, 3361, 3363, 3363, 3365, 3365, 3365, 3367, 3367, 3376, 3377, 3377,
    3377, 3377, 3378, 3378, 3378, 3378, 3378, 3378, 3380, 3380, 3383, 3384, 3384, 3386, 3388, 3388, 3388, 3391, 3391, 3392, 3392, 3393, 3394, 3396,
    3396, 3398, 3399, 3399, 3399, 3399, 3399, 3400, 3400, 3400, 3404, 3405, 3405, 3406, 3409, 3410, 3412, 3413, 3416, 3416, 3418, 3419, 3422, 3422,
    3423, 3423, 3424, 3425, 3426, 3427, 3427, 3428, 3430, 3431, 3432, 3433, 3433, 3433, 3433, 3434, 3434, 3434, 3434, 3435, 3435, 3436, 3436, 3438,
    3438, 3440, 3442, 3446, 3446, 3448, 3449, 3451, 3452, 3452, 3452, 3452, 3453, 3454, 3454, 3457, 3462, 3462, 3463, 3463, 3469, 3469, 3469, 3470,
    3474, 3475, 3478, 3480, 3480, 3480, 3481, 3484, 3485, 3485, 3485, 3492, 3493, 3493, 3493, 3494, 3494, 3494, 3494, 3496, 3496, 3496, 3496, 3497,
    3499, 3499, 3499, 3499, 3503, 3505, 3505, 3505, 3506, 3508, 3511, 3511, 3513, 3514, 3514, 3515, 3516, 3517, 3517, 3517, 3518, 3519, 3519, 3519,
    3520, 3522, 3522, 3522, 3523, 3523, 3524, 3525, 3525, 3525, 3525, 3525, 3531, 3531, 3534, 3535, 3536, 3538, 3539, 3539, 3539, 3540, 3541, 3542,
    3543, 3543, 3549, 3549, 3552, 3555, 3556, 3559, 3559, 3559, 3560, 3560, 3570, 3572, 3572, 3573, 3574, 3574, 3577, 3579, 3581, 3583, 3585, 3585,
    3585, 3585, 3585, 3586, 3586, 3586, 3586, 3586, 3586, 3588, 3590, 3590, 3592, 3592, 3594, 3594, 3601, 3602, 3603, 3603, 3604, 3611, 3612, 3612,
    3613, 3613, 3614, 3614, 3615, 3617, 3618, 3620, 3621, 3626, 3626, 3628, 3628, 3629, 3630, 3631, 3631, 3633, 3635, 3636, 3636, 3636, 3637, 3639,
    3640, 3641, 3647, 3647, 3649, 3650, 3654, 3655, 3655, 3655, 3655, 3658, 3658, 3659, 3660, 3662, 3662, 3663, 3666, 3666, 3669, 3669, 3669, 3669,
    3669, 3669, 3669, 3670, 3670, 3670, 3670, 3672, 3672, 3673, 3673, 3673, 3674, 3675, 3676, 3676, 3678, 3678, 3680, 3680, 3681, 3681, 3681, 3682,
    3682, 3682, 3682, 3683, 3684, 3684, 3686, 3687, 3687, 3689, 3690, 3690, 3697, 3697, 3699, 3702, 3702, 3704, 3705, 3708, 3709, 3709, 3709, 3709,
    3709, 3710, 3712, 3713, 3719, 3720, 3720, 3726, 3726, 3727, 3727, 3728, 3730, 3730, 3730, 3730, 3731, 3731, 3731, 3731, 3733, 3733, 3733, 3737,
    3739, 3740, 3741, 3741, 3742, 3744, 3746, 3750, 3752, 3760, 3761, 3761, 3761, 3761, 3762, 3762, 3762, 3762, 3762, 3762, 3763, 3764, 3765, 3765,
    3766, 3766, 3767, 3768, 3777, 3777, 3779, 3782, 3783, 3783, 3783, 3786, 3787, 3787, 3787, 3788, 3788, 3789, 3790, 3793, 3794, 3795, 3796, 3799,
    3805, 3806, 3809, 3817, 3818, 3818, 3818, 3822, 3822, 3822, 3822, 3822, 3824, 3825, 3825, 3830, 3831, 3832, 3832, 3833, 3833, 3836, 3837, 3838,
    3838, 3838, 3838, 3838, 3838, 3838, 3842, 3844, 3844, 3845, 3845, 3848, 3848, 3849, 3852, 3854, 3854, 3855, 3855, 3857, 3857, 3864, 3864, 3867,
    3867, 3869, 3869, 3869, 3870, 3871, 3871, 3872, 3872, 3872, 3874, 3876, 3879, 3880, 3880, 3881, 3881, 3881, 3881, 3882, 3883, 3883, 3883, 3885,
    3885, 3885, 3887, 3887, 3889, 3890, 3891, 3893, 3894, 3894, 3894, 3894, 3894, 3895, 3895, 3896, 3897, 3897, 3899, 3899, 3900, 3901, 3902, 3903,
    3903, 3903, 3906, 3910, 3910, 3910, 3910, 3910, 3915, 3918, 3918, 3919, 3919, 3921, 3923, 3923, 3923, 3924, 3928, 3928, 3929, 3932, 3934, 3935,
    3935, 3935, 3935, 3935, 3937, 3937, 3937, 3937, 3938, 3938, 3938, 3938, 3940, 3946, 3947, 3949, 3949, 3949, 3950, 3952, 3952, 3953, 3953, 3953,
    3953, 3956, 3956, 3956, 3956, 3959, 3959, 3960, 3962, 3962, 3964, 3965, 3965, 3968, 3968, 3969, 3971, 3972, 3972, 3976, 3977, 3978, 3978, 3978,
    3978, 3978, 3978, 3981, 3983, 3986, 3988, 3988, 3988, 3988, 3990, 3991, 3991, 3992, 3992, 3992, 3993, 3993, 3994, 3995, 3996, 3996, 3997, 3999,
    3999, 3999, 4001, 4002, 4007, 4007, 4009, 4010, 4012, 4013, 4013, 4013, 4013, 4013, 4013, 4018, 4018, 4018, 4018, 4019, 4019, 4020, 4020, 4021,
    4025, 4025, 4025, 4027, 4027, 4027, 4027, 4030, 4031, 4031, 4031, 4033, 4034, 4037, 4037, 4039, 4042, 4042, 4042, 4046, 4046, 4047, 4047, 4047,
    4047, 4048, 4050, 4050, 4051, 4054, 4057, 4068, 4071, 4071, 4071, 4071, 4072, 4073, 4076, 4077, 4077, 4077, 4077, 4077, 4082, 4083, 4083, 4083,
    4084, 4084, 4084, 4087, 4088, 4089, 4093, 4093, 4093, 4097, 4098, 4098, 4098, 4101, 4104, 4105, 4105, 4112, 4112, 4112, 4112, 4112, 4113, 4116,
    4117, 4117, 4119, 4119, 4120, 4120, 4121, 4121, 4121, 4121, 4129, 4131, 4131, 4131, 4132, 4133, 4133, 4133, 4133, 4136, 4138, 4138, 4138, 4140,
    4142, 4142, 4142, 4142, 4142, 4144, 4145, 4145, 4147, 4149, 4149, 4154, 4154, 4154, 4154, 4159, 4159, 4159, 4160, 4160, 4160, 4162, 4163, 4163,
    4163, 4164, 4164, 4165, 4165, 4167, 4167, 4168, 4168, 4168, 4168, 4168, 4171, 4174, 4174, 4175, 4177, 4178, 4180, 4194, 4194, 4196, 4196, 4197,
    4198, 4199, 4200, 4201, 4207, 4209, 4210, 4211, 4213, 4213, 4214, 4216, 4216, 4216, 4216, 4217, 4218, 4219, 4219, 4222, 4222, 4222, 4223, 4223,
    4223, 4223, 4224, 4224, 4224, 4226, 4226, 4227, 4235, 4235, 4236, 4236, 4236, 4236, 4237, 4237, 4237, 4239, 4246, 4247, 4248, 4248, 4248, 4248,
    4248, 4249, 4249, 4250, 4250, 4250, 4250, 4250, 4252, 4252, 4252, 4253, 4253, 4253, 4254, 4254, 4254, 4257, 4257, 4258, 4260, 4261, 4261, 4261,
    4261, 4263, 4264, 4264, 4265, 4265, 4265, 4267, 4267, 4267, 4272, 4275, 4276, 4276, 4277, 4277, 4277, 4277, 4279, 4281, 4281, 4284, 4284, 4284,
    4285, 4286, 4287, 4287, 4288, 4292, 4293, 4293, 4295, 4296, 4297, 4297, 4297, 4297, 4299, 4299, 4300, 4304, 4304, 4305, 4307, 4311, 4311, 4312,
    4313, 4313, 4313, 4316, 4317, 4317, 4320, 4321, 4322, 4322, 4322, 4322, 4322, 4322, 4322, 4322, 4323, 4324, 4324, 4324, 4324, 4324, 4327, 4327,
    4327, 4327, 4328, 4329, 4331, 4331, 4332, 4335, 4336, 4343, 4343, 4343, 4346, 4347, 4347, 4347, 4347, 4349, 4349, 4349, 4351, 4351, 4351, 4351,
    4351, 4352, 4355, 4355, 4355, 4355, 4355, 4357, 4357, 4357, 4361, 4361, 4363, 4364, 4364, 4367, 4368, 4371, 4371, 4371, 4371, 4372, 4372, 4372,
    4373, 4374, 4374, 4376, 4376, 4379, 4379, 4390, 4390, 4390, 4390, 4390, 4390, 4390, 4392, 4392, 4396, 4396, 4398, 4399, 4399, 4400, 4400, 4400,
    4400, 4400, 4400, 4403, 4403, 4404, 4404, 4405, 4405, 4405, 4406, 4409, 4410, 4410, 4411, 4411, 4413, 4413, 4413, 4416, 4417, 4417, 4418, 4418,
    4419, 4420, 4420, 4429, 4430, 4432, 4433, 4433, 4433, 4433, 4435, 4436, 4436, 4436, 4436, 4452, 4453, 4456, 4456, 4456, 4456, 4457, 4459, 4460,
    4460, 4460, 4461, 4465, 4465, 4465, 4465, 4472, 4474, 4475, 4475, 4476, 4478, 4478, 4479, 4481, 4483, 4483, 4484, 4484, 4484, 4485, 4486, 4486,
    4487, 4488, 4488, 4490, 4491, 4491, 4492, 4492, 4493, 4496, 4497, 4498, 4501, 4501, 4502, 4502, 4502, 4502, 4502, 4502, 4503, 4503, 4509, 4510,
    4510, 4511, 4511, 4512, 4512, 4512, 4513, 4513, 4514, 4516, 4517, 4517, 4517, 4517, 4518, 4518, 4520, 4520, 4520, 4520, 4520, 4521, 4521, 4521,
    4523, 4523, 4525, 4525, 4527, 4528, 4528, 4528, 4528, 4529, 4529, 4529, 4529, 4532, 4532, 4533, 4533, 4536, 4536, 4537, 4538, 4538, 4539, 4539,
    4540, 4542, 4542, 4542, 4545, 4549, 4549, 4549, 4553, 4553, 4561, 4561, 4561, 4561, 4561, 4564, 4564, 4565, 4566, 4570, 4572, 4573, 4576, 4580,
    4581, 4582, 4583, 4583, 4583, 4589, 4589, 4590, 4592, 4596, 4596, 4596, 4596, 4598, 4600, 4600, 4602, 4605, 4606, 4611, 4614, 4614, 4615, 4615,
    4621, 4625, 4629, 4629, 4630, 4630, 4630, 4630, 4631, 4633, 4634, 4642, 4644, 4644, 4647, 4647, 4647, 4649, 4652, 4653, 4654, 4656, 4658, 4658,
    4659, 4663, 4664, 4669, 4669, 4669, 4670, 4671, 4671, 4671, 4673, 4673, 4676, 4686, 4687, 4688, 4690, 4690, 4690, 4692, 4693, 4694, 4699, 4712,
    4714, 4715, 4717, 4718, 4718, 4719, 4721, 4721, 4722, 4723, 4723, 4724, 4724, 4727, 4729, 4729, 4729, 4729, 4730, 4731, 4731, 4735, 4735, 4737,
    4737, 4738, 4739, 4740, 4741, 4746, 4750, 4752, 4753, 4753, 4753, 4753, 4753, 4754, 4755, 4756, 4757, 4757, 4757, 4757, 4760, 4763, 4767, 4767,
    4768, 4769, 4769, 4769, 4769, 4770, 4774, 4774, 4778, 4779, 4779, 4780, 4780, 4781, 4781, 4783, 4786, 4787, 4788, 4789, 4790, 4792, 4797, 4801,
    4804, 4804, 4804, 4804, 4808, 4808, 4814, 4814, 4814, 4814, 4814, 4815, 4815, 4816, 4816, 4816, 4816, 4817, 4817, 4819, 4824, 4825, 4825, 4825,
    4827, 4827, 4827, 4828, 4828, 4831, 4837, 4837, 4837, 4839, 4839, 4840, 4842, 4842, 4845, 4845, 4845, 4845, 4845, 4846, 4847, 4848, 4848, 4849,
    4849, 4849, 4849, 4849, 4849, 4849, 4849, 4850, 4850, 4850, 4850, 4852, 4852, 4853, 4854, 4861, 4863, 4864, 4864, 4864, 4864, 4864, 4865, 4867,
    4867, 4869, 4869, 4870, 4871, 4873, 4875, 4876, 4876, 4878, 4879, 4879, 4881, 4883, 4883, 4885, 4885, 4886, 4887, 4888, 4889, 4889, 4890, 4890,
    4890, 4895, 4896, 4897, 4897, 4897, 4901, 4903, 4903, 4905, 4905, 4906, 4907, 4907, 4909, 4909, 4909, 4910, 4910, 4912, 4912, 4912, 4918, 4918,
    4919, 4920, 4921, 4922, 4951, 4951, 4952, 4952, 4953, 4954, 4957, 4958, 4958, 4958, 4959, 4961, 4962, 4962, 4963, 4963, 4964, 4964, 4964, 4964,
    4965, 4968, 4968, 4969, 4970, 4970, 4971, 4971, 4973, 4974, 4975, 4975, 4975, 4975, 4975, 4979, 4979, 4980, 4980, 4981, 4982, 4982, 4984, 4984,
    4987, 4990, 4990, 4990, 4991, 4991, 4992, 4993, 4994, 4997, 4998, 4998, 4999, 5002, 5002, 5003, 5003, 5008, 5009, 5009, 5013, 5014, 5014, 5014,
    5016, 5017, 5018, 5018, 5018, 5020, 5020, 5020, 5022, 5022, 5027, 5033, 5034, 5037, 5037, 5037, 5042, 5042, 5042, 5044, 5044, 5044, 5044, 5044,
    5044, 5045, 5046, 5047, 5050, 5050, 5051, 5052, 5052, 5053, 5054, 5055, 5055, 5055, 5059, 5061, 5062, 5063, 5063, 5066, 5068, 5068, 5071, 5071,
    5073, 5073, 5073, 5075, 5075, 5075, 5075, 5079, 5079, 5080, 5083, 5089, 5091, 5092, 5092, 5092, 5092, 5097, 5098, 5098, 5099, 5099, 5099, 5102,
    5102, 5108, 5110, 5110, 5110, 5110, 5111, 5111, 5113, 5115, 5115, 5117, 5117, 5119, 5119, 5121, 5121, 5122, 5126, 5127, 5131, 5131, 5131, 5131,
    5132, 5133, 5133, 5133, 5134, 5135, 5135, 5138, 5141, 5141, 5141, 5144, 5149, 5149, 5149, 5150, 5150, 5150, 5152, 5157, 5158, 5158, 5159, 5159,
    5166, 5168, 5169, 5169, 5171, 5171, 5172, 5172, 5173, 5173, 5173, 5173, 5175, 5177, 5177, 5177, 5179, 5185, 5185, 5185, 5186, 5186, 5187, 5190,
    5194, 5196, 5197, 5198, 5198, 5202, 5202, 5202, 5202, 5205, 5207, 5209, 5209, 5209, 5209, 5211, 5216, 5217, 5218, 5219, 5223, 5226, 5228, 5228,
    5229, 5230, 5230, 5231, 5232, 5233, 5233, 5235, 5235, 5236, 5236, 5244, 5248, 5251, 5252, 5252, 5253, 5256, 5257, 5257, 5258, 5259, 5261, 5262,
    5262, 5265, 5266, 5267, 5268, 5269, 5270, 5270, 5272, 5272, 5272, 5272, 5273, 5273, 5279, 5280, 5281, 5283, 5283, 5283, 5283, 5283, 5283, 5286,
    5286, 5288, 5288, 5289, 5289, 5295, 5297, 5300, 5300, 5300, 5301, 5301, 5301, 5301, 5301, 5302, 5303, 5303, 5306, 5308, 5308, 5309, 5310, 5311,
    5311, 5311, 5311, 5311, 5311, 5312, 5312, 5313, 5313, 5313, 5313, 5315, 5315, 5316, 5316, 5316, 5317, 5317, 5317, 5318, 5318, 5320, 5323, 5326,
    5328, 5328, 5330, 5330, 5330, 5331, 5331, 5331, 5333, 5334, 5336, 5337, 5337, 5338, 5338, 5338, 5338, 5340, 5340, 5343, 5343, 5347, 5348, 5348,
    5349, 5352, 5352, 5352, 5360, 5361, 5361, 5361, 5362, 5365, 5392, 5395, 5395, 5395, 5396, 5399, 5399, 5400, 5401, 5405, 5406, 5407, 5408, 5408,
    5410, 5411, 5412, 5412, 5414, 5418, 5424, 5424, 5425, 5425, 5427, 5427, 5428, 5428, 5428, 5433, 5435, 5439, 5441, 5441, 5442, 5446, 5446, 5447,
    5447, 5447, 5447, 5447, 5448, 5448, 5450, 5450, 5450, 5459, 5462, 5462, 5463, 5465, 5470, 5471, 5471, 5473, 5474, 5474, 5474, 5474, 5474, 5477,
    5480, 5487, 5487, 5491, 5493, 5493, 5497, 5498, 5498, 5500, 5500, 5500, 5500, 5503, 5503, 5503, 5506, 5506, 5506, 5506, 5509, 5510, 5511, 5512,
    5512, 5513, 5513, 5515, 5515, 5517, 5517, 5517, 5518, 5519, 5519, 5520, 5521, 5522, 5522, 5523, 5525, 5525, 5527, 5527, 5527, 5527, 5527, 5529,
    5529, 5529, 5529, 5531, 5532, 5532, 5532, 5533, 5535, 5538, 5539, 5539, 5540, 5540, 5542, 5542, 5545, 5547, 5547, 5547, 5547, 5549, 5549, 5550,
    5551, 5552, 5552, 5552, 5552, 5553, 5553, 5556, 5557, 5557, 5557, 5558, 5560, 5560, 5560, 5562, 5563, 5567, 5567, 5567, 5569, 5572, 5576, 5577,
    5583, 5584, 5588, 5592, 5592, 5593, 5593, 5597, 5599, 5602, 5602, 5602, 5602, 5602, 5603, 5603, 5603, 5603, 5603, 5603, 5604, 5604, 5605, 5607,
    5609, 5610, 5611, 5612, 5612, 5616, 5616, 5617, 5617, 5618, 5619, 5620, 5620, 5621, 5622, 5622, 5622, 5623, 5623, 5624, 5625, 5625, 5625, 5627,
    5628, 5629, 5631, 5633, 5633, 5633, 5634, 5635, 5637, 5637, 5637, 5641, 5641, 5643, 5643, 5647, 5648, 5649, 5649, 5650, 5651, 5651, 5651, 5652,
    5653, 5654, 5665, 5667, 5667, 5667, 5667, 5667, 5669, 5669, 5669, 5669, 5671, 5673, 5673, 5675, 5678, 5679, 5679, 5679, 5680, 5681, 5683, 5689,
    5689, 5689, 5691, 5692, 5694, 5695, 5695, 5695, 5695, 5696, 5696, 5697, 5699, 5699, 5701, 5701, 5707, 5709, 5711, 5712, 5712, 5714, 5718, 5718,
    5719, 5719, 5720, 5720, 5720, 5720, 5721, 5721, 5722, 5723, 5723, 5724, 5725, 5725, 5727, 5730, 5731, 5738, 5741, 5741, 5743, 5743, 5743, 5743,
    5746, 5746, 5748, 5749, 5749, 5750, 5750, 5750, 5753, 5753, 5757, 5760, 5760, 5760, 5760, 5760, 5761, 5761, 5762, 5762, 5762, 5765, 5765, 5767,
    5767, 5767, 5768, 5768, 5768, 5770, 5773, 5773, 5773, 5774, 5775, 5775, 5776, 5780, 5781, 5781, 5781, 5781, 5781, 5781, 5781, 5782, 5784, 5788,
    5790, 5790, 5790, 5792, 5792, 5792, 5792, 5792, 5793, 5794, 5796, 5796, 5797, 5799, 5801, 5802, 5813, 5813, 5814, 5814, 5814, 5817, 5819, 5819,
    5822, 5823, 5823, 5826, 5826, 5827, 5827, 5827, 5827, 5830, 5830, 5831, 5832, 5832, 5832, 5832, 5840, 5840, 5842, 5843, 5843, 5844, 5844, 5844,
    5844, 5844, 5844, 5844, 5844, 5844, 5845, 5845, 5846, 5847, 5848, 5848, 5849, 5849, 5850, 5854, 5854, 5854, 5854, 5856, 5856, 5856, 5857, 5859,
    5859, 5862, 5865, 5865, 5865, 5865, 5866, 5866, 5866, 5867, 5867, 5871, 5871, 5871, 5871, 5871, 5873, 5874, 5874, 5874, 5875, 5876, 5878, 5880,
    5881, 5883, 5884, 5900, 5900, 5900, 5900, 5900, 5902, 5904, 5906, 5906, 5908, 5908, 5911, 5911, 5911, 5914, 5914, 5914, 5916, 5916, 5916, 5916,
    5918, 5921, 5926, 5926, 5926, 5926, 5944, 5946, 5946, 5946, 5946, 5948, 5948, 5948, 5948, 5948, 5949, 5950, 5950, 5950, 5952, 5952, 5952, 5953,
    5953, 5953, 5954, 5954, 5956, 5958, 5960, 5960, 5960, 5960, 5960, 5963, 5964, 5964, 5964, 5964, 5970, 5970, 5970, 5972, 5972, 5974, 5974, 5975,
    5975, 5976, 5981, 5985, 5987, 5988, 5988, 5988, 5991, 5998, 5999, 5999, 5999, 5999, 6000, 6002, 6002, 6002, 6003, 6004, 6004, 6007, 6007, 6008,
    6009, 6014, 6014, 6014, 6015, 6016, 6017, 6017, 6017, 6019, 6019, 6023, 6024, 6024, 6024, 6025, 6027, 6028, 6029, 6030, 6030, 6031, 6033, 6033,
    6033, 6034, 6035, 6035, 6037, 6037, 6037, 6039, 6039, 6039, 6039, 6041, 6041, 6041, 6041, 6042, 6042, 6043, 6044, 6044, 6044, 6044, 6044, 6044,
    6044, 6044, 6046, 6050, 6052, 6052, 6053, 6053, 6053, 6054, 6054, 6059, 6061, 6061, 6062, 6062, 6062, 6063, 6064, 6064, 6068, 6070, 6070, 6071,
    6073, 6073, 6073, 6074, 6076, 6076, 6077, 6078, 6078, 6078, 6079, 6089, 6090, 6091, 6097, 6099, 6100, 6101, 6101, 6103, 6103, 6104, 6107, 6107,
    6109, 6110, 6110, 6112, 6117, 6120, 6120, 6120, 6121, 6122, 6122, 6122, 6123, 6133, 6133, 6134, 6134, 6134, 6135, 6137, 6137, 6138, 6139, 6139,
    6139, 6139, 6139, 6139, 6140, 6146, 6146, 6146, 6150, 6151, 6153, 6155, 6156, 6157, 6160, 6160, 6167, 6167, 6167, 6167, 6168, 6168, 6168, 6168,
    6168, 6169, 6169, 6170, 6170, 6170, 6170, 6172, 6173, 6173, 6173, 6173, 6173, 6174, 6180, 6182, 6188, 6188, 6188, 6191, 6191, 6192, 6192, 6198,
    6200, 6200, 6201, 6201, 6201, 6201, 6203, 6203, 6203, 6203, 6203, 6205, 6205, 6206, 6208, 6209, 6209, 6209, 6211, 6212, 6212, 6212, 6217, 6217,
    6217, 6217, 6222, 6222, 6222, 6223, 6224, 6226, 6231, 6231, 6231, 6234, 6235, 6236, 6236, 6237, 6237, 6239, 6239, 6239, 6239, 6239, 6239, 6250,
    6252, 6253, 6254, 6254, 6254, 6257, 6257, 6258, 6260, 6260, 6260, 6263, 6265, 6265, 6265, 6266, 6266, 6267, 6268, 6269, 6269, 6269, 6269, 6272,
    6272, 6272, 6274, 6277, 6277, 6278, 6278, 6278, 6278, 6278, 6279, 6290, 6290, 6291, 6292, 6293, 6293, 6293, 6293, 6293, 6296, 6296, 6299, 6299,
    6299, 6299, 6299, 6300, 6300, 6301, 6306, 6306, 6307, 6309, 6309, 6310, 6310, 6313, 6313, 6313, 6313, 6314, 6314, 6314, 6317, 6319, 6321, 6322,
    6325, 6328, 6329, 6329, 6332, 6332, 6332, 6334, 6334, 6335, 6335, 6335, 6337, 6339, 6343, 6343, 6345, 6346, 6346, 6347, 6347, 6347, 6347, 6350,
    6353, 6355, 6357, 6360, 6360, 6361, 6362, 6363, 6364, 6364, 6368, 6369, 6372, 6373, 6373, 6375, 6379, 6382, 6382, 6383, 6383, 6386, 6386, 6386,
    6387, 6387, 6389, 6390, 6390, 6391, 6394, 6395, 6395, 6395, 6395, 6396, 6397, 6398, 6399, 6399, 6400, 6400, 6400, 6400, 6400, 6401, 6401, 6403,
    6411, 6413, 6416, 6417, 6417, 6420, 6420, 6422, 6422, 6424, 6424, 6425, 6426, 6428, 6429, 6430, 6432, 6432, 6433, 6437, 6438, 6439, 6440, 6443,
    6443, 6443, 6447, 6447, 6447, 6448, 6448, 6450, 6450, 6451, 6451, 6452, 6452, 6452, 6452, 6453, 6453, 6455, 6455, 6456, 6457, 6457, 6459, 6462,
    6462, 6462, 6462, 6463, 6463, 6463, 6464, 6465, 6467, 6468, 6469, 6472, 6474, 6474, 6476, 6478, 6478, 6478, 6478, 6478, 6479, 6479, 6479, 6479,
    6479, 6481, 6481, 6481, 6481, 6481, 6481, 6481, 6482, 6483, 6484, 6485, 6485, 6490, 6490, 6490, 6490, 6490, 6491, 6492, 6492, 6497, 6497, 6497,
    6497, 6497, 6498, 6498, 6498, 6499, 6499, 6502, 6507, 6508, 6512, 6512, 6513, 6514, 6515, 6515, 6515, 6517, 6518, 6518, 6518, 6520, 6521, 6522,
    6522, 6522, 6522, 6524, 6526, 6526, 6526, 6526, 6529, 6529, 6529, 6529, 6529, 6529, 6530, 6530, 6531, 6531, 6531, 6532, 6532, 6533, 6533, 6539,
    6540, 6540, 6540, 6541, 6541, 6541, 6542, 6542, 6544, 6544, 6544, 6545, 6547, 6547, 6547, 6549, 6549, 6550, 6550, 6550, 6550, 6550, 6550, 6550,
    6551, 6552, 6554, 6554, 6554, 6563, 6563, 6563, 6563, 6565, 6565, 6567, 6568, 6569, 6575, 6576, 6581, 6581, 6581, 6605, 6605, 6605, 6608, 6611,
    6611, 6614, 6614, 6614, 6614, 6614, 6616, 6618, 6618, 6618, 6619, 6619, 6622, 6623, 6624, 6624, 6624, 6624, 6625, 6626, 6626, 6626, 6626, 6627,
    6628, 6628, 6629, 6630, 6630, 6631, 6633, 6636, 6637, 6642, 6645, 6646, 6647, 6647, 6647, 6647, 6647, 6654, 6654, 6657, 6659, 6659, 6661, 6662,
    6662, 6663, 6663, 6664, 6665, 6665, 6672, 6672, 6674, 6674, 6674, 6676, 6676, 6676, 6685, 6686, 6690, 6691, 6691, 6691, 6691, 6692, 6694, 6694,
    6697, 6698, 6698, 6698, 6698, 6698, 6698, 6699, 6700, 6703, 6703, 6705, 6705, 6705, 6705, 6705, 6705, 6707, 6708, 6714, 6714, 6714, 6714, 6714,
    6715, 6718, 6721, 6725, 6725, 6725, 6728, 6731, 6731, 6732, 6732, 6734, 6734, 6735, 6736, 6736, 6745, 6745, 6752, 6754, 6757, 6757, 6757, 6757,
    6757, 6758, 6759, 6759, 6762, 6763, 6763, 6763, 6763, 6764, 6764, 6764, 6766, 6766, 6766, 6766, 6767, 6768, 6772, 6772, 6772, 6773, 6773, 6776,
    6778, 6778, 6779, 6780, 6781, 6782, 6782, 6782, 6783, 6783, 6783, 6783, 6784, 6784, 6784, 6784, 6784, 6785, 6785, 6785, 6786, 6786, 6786, 6787,
    6790, 6803, 6803, 6803, 6803, 6803, 6803, 6804, 6804, 6805, 6805, 6806, 6806, 6806, 6806, 6807, 6810, 6810, 6813, 6813, 6814, 6816, 6816, 6819,
    6819, 6822, 6822, 6822, 6822, 6822, 6822, 6826, 6826, 6826, 6826, 6826, 6828, 6830, 6838, 6840, 6841, 6841, 6841, 6841, 6842, 6842, 6842, 6848,
    6848, 6849, 6849, 6849, 6850, 6850, 6851, 6853, 6859, 6860, 6861, 6862, 6862, 6862, 6864, 6864, 6864, 6865, 6865, 6865, 6865, 6865, 6865, 6865,
    6865, 6866, 6866, 6868, 6875, 6876, 6878, 6878, 6879, 6879, 6879, 6880, 6880, 6881, 6882, 6884, 6886, 6886, 6886, 6886, 6887, 6887, 6887, 6888,
    6889, 6889, 6889, 6889, 6890, 6892, 6893, 6894, 6894, 6894, 6894, 6901, 6903, 6904, 6905, 6905, 6907, 6910, 6911, 6911, 6912, 6912, 6913, 6916,
    6917, 6917, 6917, 6917, 6917, 6920, 6920, 6922, 6922, 6922, 6922, 6922, 6922, 6923, 6924, 6925, 6927, 6928, 6928, 6928, 6928, 6928, 6929, 6929,
    6932, 6932, 6934, 6934, 6936, 6936, 6936, 6937, 6938, 6938, 6939, 6950, 6950, 6951, 6953, 6955, 6955, 6958, 6958, 6958, 6958, 6958, 6959, 6960,
    6960, 6961, 6961, 6969, 6969, 6969, 6969, 6969, 6971, 6972, 6974, 6974, 6974, 6974, 6974, 6974, 6975, 6976, 6976, 6976, 6976, 6976, 6976, 6976,
    6976, 6977, 6978, 6978, 6978, 6979, 6979, 6979, 6979, 6987, 6987, 6988, 6992, 6993, 6994, 6998, 6998, 6998, 6998, 6998, 6999, 7000, 7000, 7001,
    7001, 7001, 7003, 7007, 7007, 7008, 7011, 7012, 7014, 7015, 7015, 7015, 7015, 7017, 7017, 7017, 7017, 7017, 7018, 7019, 7020, 7020, 7020, 7023,
    7023, 7023, 7027, 7027, 7027, 7027, 7027, 7027, 7028, 7028, 7028, 7029, 7029, 7030, 7031, 7032, 7033, 7033, 7033, 7034, 7034, 7034, 7034, 7034,
    7034, 7035, 7035, 7035, 7036, 7036, 7036, 7036, 7041, 7041, 7050, 7050, 7050, 7051, 7052, 7052, 7053, 7053, 7053, 7054, 7054, 7057, 7059, 7060,
    7074, 7078, 7078, 7078, 7079, 7079, 7081, 7083, 7083, 7084, 7085, 7086, 7086, 7086, 7086, 7086, 7086, 7088, 7090, 7090, 7090, 7090, 7091, 7091,
    7091, 7092, 7092, 7093, 7093, 7094, 7094, 7095, 7095, 7096, 7096, 7096, 7097, 7099, 7099, 7099, 7101, 7103, 7103, 7103, 7103, 7103, 7103, 7104,
    7104, 7104, 7104, 7108, 7108, 7108, 7109, 7109, 7109, 7110, 7111, 7112, 7112, 7113, 7114, 7114, 7116, 7118, 7123, 7125, 7129, 7133, 7133, 7133,
    7134, 7135, 7139, 7139, 7139, 7140, 7140, 7140, 7141, 7141, 7141, 7142, 7142, 7145, 7145, 7146, 7146, 7147, 7147, 7147, 7149, 7150, 7150, 7153,
    7156, 7156, 7158, 7158, 7158, 7158, 7159, 7159, 7160, 7161, 7161, 7164, 7166, 7166, 7166, 7168, 7168, 7168, 7168, 7169, 7171, 7171, 7171, 7174,
    7175, 7179, 7179, 7179, 7180, 7180, 7181, 7185, 7185, 7186, 7186, 7186, 7187, 7187, 7191, 7191, 7193, 7194, 7195, 7198, 7198, 7200, 7203, 7204,
    7204, 7204, 7205, 7206, 7206, 7206, 7206, 7208, 7208, 7211, 7211, 7211, 7215, 7215, 7215, 7217, 7217, 7217, 7218, 7218, 7218, 7218, 7220, 7223,
    7223, 7223, 7224, 7226, 7226, 7227, 7227, 7231, 7235, 7235, 7235, 7236, 7236, 7236, 7238, 7242, 7242, 7254, 7254, 7255, 7255, 7255, 7257, 7258,
    7258, 7260, 7260, 7260, 7262, 7262, 7262, 7262, 7264, 7264, 7264, 7266, 7266, 7266, 7266, 7266, 7266, 7266, 7266, 7268, 7268, 7269, 7269, 7269,
    7270, 7270, 7271, 7274, 7274, 7274, 7280, 7281, 7281, 7281, 7281, 7281, 7281, 7282, 7283, 7283, 7283, 7283, 7285, 7286, 7289, 7290, 7290, 7291,
    7292, 7292, 7292, 7292, 7300, 7300, 7301, 7304, 7304, 7304, 7305, 7305, 7306, 7308, 7309, 7313, 7314, 7316, 7319, 7320, 7320, 7321, 7323, 7323,
    7324, 7330, 7330, 7330, 7333, 7334, 7337, 7337, 7337, 7337, 7337, 7337, 7337, 7337, 7344, 7344, 7345, 7345, 7346, 7348, 7348, 7348, 7349, 7349,
    7350, 7351, 7354, 7357, 7357, 7357, 7357, 7358, 7358, 7361, 7362, 7362, 7362, 7363, 7363, 7364, 7368, 7369, 7369, 7372, 7374, 7374, 7376, 7376,
    7376, 7376, 7377, 7378, 7379, 7379, 7379, 7379, 7379, 7379, 7379, 7379, 7379, 7379, 7379, 7382, 7383, 7385, 7386, 7386, 7386, 7386, 7386, 7386,
    7388, 7392, 7392, 7395, 7395, 7396, 7398, 7398, 7398, 7398, 7399, 7401, 7401, 7401, 7404, 7404, 7404, 7406, 7407, 7412, 7412, 7415, 7418, 7418,
    7419, 7419, 7425, 7426, 7426, 7427, 7428, 7431, 7434, 7434, 7434, 7435, 7436, 7437, 7437, 7438, 7439, 7439, 7447, 7449, 7449, 7449, 7449, 7449,
    7450, 7450, 7450, 7450, 7450, 7451, 7452, 7454, 7455, 7455, 7458, 7458, 7461, 7462, 7462, 7462, 7465, 7465, 7466, 7471, 7471, 7472, 7472, 7474,
    7476, 7477, 7477, 7477, 7479, 7479, 7480, 7482, 7482, 7482, 7482, 7482, 7483, 7485, 7485, 7489, 7490, 7490, 7491, 7494, 7496, 7497, 7498, 7498,
    7499, 7503, 7505, 7505, 7507, 7509, 7511, 7511, 7513, 7514, 7514, 7514, 7514, 7515, 7515, 7515, 7515, 7515, 7518, 7519, 7519, 7520, 7520, 7520,
    7521, 7530, 7530, 7532, 7533, 7533, 7534, 7534, 7534, 7534, 7535, 7535, 7535, 7537, 7538, 7539, 7539, 7541, 7542, 7543, 7545, 7545, 7545, 7546,
    7547, 7548, 7549, 7551, 7551, 7551, 7552, 7552, 7553, 7554, 7555, 7556, 7558, 7558, 7560, 7560, 7560, 7560, 7561, 7562, 7562, 7565, 7567, 7567,
    7568, 7568, 7569, 7569, 7571, 7578, 7578, 7578, 7578, 7578, 7579, 7580, 7580, 7580, 7580, 7585, 7585, 7587, 7587, 7588, 7588, 7590, 7591, 7591,
    7592, 7593, 7594, 7594, 7595, 7596, 7597, 7601, 7601, 7601, 7604, 7605, 7605, 7606, 7606, 7606, 7606, 7608, 7608, 7608, 7608, 7608, 7610, 7613,
    7613, 7614, 7614, 7615, 7626, 7626, 7626, 7630, 7630, 7631, 7632, 7633, 7633, 7633, 7634, 7634, 7634, 7634, 7634, 7638, 7640, 7640, 7640, 7640,
    7641, 7641, 7643, 7644, 7644, 7644, 7645, 7645, 7648, 7650, 7650, 7651, 7652, 7652, 7652, 7656, 7656, 7658, 7664, 7665, 7666, 7668, 7668, 7668,
    7668, 7668, 7669, 7675, 7675, 7676, 7677, 7677, 7677, 7679, 7683, 7683, 7683, 7683, 7683, 7686, 7686, 7686, 7687, 7687, 7688, 7689, 7689, 7691,
    7692, 7693, 7694, 7695, 7696, 7696, 7699, 7701, 7702, 7703, 7703, 7704, 7705, 7706, 7706, 7709, 7709, 7709, 7709, 7710, 7710, 7710, 7711, 7711,
    7711, 7711, 7712, 7714, 7714, 7715, 7716, 7716, 7716, 7718, 7719, 7719, 7722, 7722, 7725, 7725, 7726, 7727, 7728, 7728, 7728, 7730, 7730, 7731,
    7734, 7734, 7734, 7734, 7738, 7740, 7741, 7741, 7742, 7742, 7742, 7742, 7742, 7745, 7745, 7746, 7748, 7748, 7748, 7748, 7748, 7748, 7751, 7752,
    7753, 7754, 7755, 7755, 7756, 7756, 7758, 7760, 7764, 7764, 7765, 7766, 7767, 7767, 7767, 7767, 7767, 7767, 7771, 7773, 7775, 7782, 7785, 7786,
    7786, 7786, 7786, 7786, 7786, 7786, 7789, 7789, 7789, 7789, 7789, 7789, 7791, 7791, 7792, 7794, 7794, 7794, 7796, 7797, 7797, 7799, 7800, 7800,
    7800, 7800, 7807, 7810, 7810, 7814, 7815, 7815, 7815, 7815, 7815, 7815, 7815, 7817, 7818, 7819, 7819, 7822, 7822, 7824, 7825, 7830, 7830, 7830,
    7830, 7830, 7830, 7830, 7831, 7832, 7833, 7834, 7835, 7837, 7839, 7839, 7840, 7840, 7840, 7840, 7840, 7840, 7847, 7848, 7849, 7849, 7849, 7850,
    7850, 7852, 7853, 7853, 7854, 7861, 7861, 7861, 7863, 7864, 7865, 7865, 7867, 7867, 7867, 7868, 7868, 7868, 7869, 7871, 7871, 7871, 7871, 7871,
    7871, 7871, 7872, 7875, 7875, 7877, 7877, 7877, 7887, 7888, 7889, 7890, 7890, 7892, 7892, 7892, 7893, 7893, 7893, 7893, 7893, 7895, 7895, 7895,
    7895, 7895, 7895, 7897, 7903, 7903, 7904, 7904, 7905, 7905, 7905, 7905, 7907, 7908, 7908, 7908, 7908, 7908, 7910, 7910, 7911, 7912, 7913, 7914,
    7914, 7920, 7920, 7937, 7944, 7945, 7945, 7947, 7947, 7948, 7948, 7949, 7949, 7950, 7950, 7950, 7950, 7950, 7950, 7950, 7950, 7951, 7951, 7951,
    7952, 7952, 7952, 7952, 7952, 7955, 7955, 7956, 7956, 7957, 7958, 7959, 7959, 7966, 7966, 7967, 7967, 7967, 7968, 7969, 7971, 7971, 7978, 7978,
    7978, 7978, 7978, 7978, 7981, 7983, 7987, 7987, 7987, 7988, 7990, 7990, 7990, 7993, 7993, 7993, 7994, 7994, 7994, 7994, 7994, 7994, 7994, 7995,
    7995, 7995, 7996, 7997, 7999, 7999, 8000, 8000, 8000, 8000, 8000, 8007, 8007, 8008, 8009, 8009, 8009, 8009, 8011, 8011, 8011, 8011, 8011, 8012,
    8012, 8015, 8015, 8018, 8018, 8019, 8020, 8021, 8021, 8023, 8023, 8024, 8024, 8026, 8027, 8027, 8029, 8032, 8032, 8032, 8032, 8033, 8033, 8033,
    8034, 8034, 8035, 8036, 8039, 8041, 8043, 8043, 8043, 8043, 8044, 8047, 8047, 8049, 8050, 8050, 8051, 8051, 8052, 8052, 8053, 8054, 8054, 8056,
    8056, 8056, 8057, 8061, 8063, 8063, 8064, 8065, 8065, 8065, 8065, 8065, 8067, 8068, 8068, 8068, 8073, 8073, 8076, 8076, 8077, 8077, 8077, 8077,
    8078, 8079, 8079, 8081, 8081, 8083, 8083, 8086, 8086, 8086, 8087, 8087, 8087, 8087, 8089, 8089, 8090, 8090, 8091, 8091, 8091, 8091, 8091, 8092,
    8092, 8092, 8092, 8093, 8093, 8094, 8094, 8094, 8096, 8097, 8098, 8099, 8099, 8101, 8103, 8103, 8104, 8104, 8108, 8108, 8110, 8111, 8113, 8114,
    8114, 8115, 8115, 8118, 8119, 8120, 8121, 8131, 8131, 8132, 8132, 8136, 8136, 8138, 8138, 8138, 8142, 8145, 8148, 8148, 8149, 8149, 8149, 8149,
    8149, 8149, 8150, 8150, 8150, 8150, 8151, 8151, 8151, 8151, 8152, 8153, 8153, 8153, 8154, 8155, 8155, 8156, 8157, 8158, 8160, 8160, 8162, 8162,
    8164, 8164, 8166, 8167, 8167, 8170, 8170, 8170, 8170, 8172, 8173, 8173, 8175, 8175, 8176, 8178, 8178, 8182, 8182, 8183, 8187, 8187, 8188, 8189,
    8190, 8190, 8190, 8191, 8195, 8199, 8202, 8204, 8204, 8206, 8207, 8207, 8208, 8209, 8209, 8209, 8209, 8210, 8210, 8210, 8210, 8210, 8210, 8210,
    8210, 8210, 8210, 8210, 8210, 8210, 8211, 8211, 8211, 8211, 8211, 8213, 8214, 8215, 8215, 8217, 8217, 8217, 8217, 8217, 8217, 8217, 8218, 8219,
    8221, 8221, 8221, 8221, 8221, 8221, 8223, 8223, 8224, 8224, 8226, 8226, 8227, 8228, 8229, 8229, 8229, 8229, 8229, 8229, 8229, 8231, 8231, 8232,
    8233, 8233, 8233, 8235, 8236, 8238, 8238, 8238, 8240, 8240, 8241, 8242, 8242, 8245, 8246, 8247, 8247, 8248, 8249, 8249, 8250, 8250, 8250, 8250,
    8250, 8252, 8252, 8252, 8252, 8253, 8253, 8259, 8259, 8262, 8267, 8267, 8267, 8271, 8272, 8272, 8272, 8272, 8273, 8274, 8275, 8275, 8275, 8275,
    8275, 8275, 8275, 8275, 8277, 8279, 8279, 8281, 8283, 8283, 8283, 8283, 8285, 8285, 8286, 8287, 8288, 8288, 8289, 8289, 8290, 8290, 8290, 8290,
    8290, 8291, 8291, 8293, 8293, 8295, 8295, 8295, 8295, 8295, 8295, 8295, 8295, 8295, 8295, 8300, 8302, 8304, 8305, 8306, 8306, 8306, 8307, 8308,
    8308, 8308, 8309, 8309, 8309, 8311, 8313, 8314, 8314, 8314, 8314, 8314, 8314, 8316, 8317, 8318, 8318, 8319, 8319, 8321, 8321, 8322, 8325, 8325,
    8326, 8327, 8328, 8330, 8331, 8331, 8331, 8334, 8334, 8334, 8334, 8336, 8337, 8338, 8338, 8338, 8338, 8338, 8339, 8339, 8339, 8339, 8341, 8341,
    8341, 8341, 8344, 8344, 8344, 8344, 8344, 8344, 8345, 8347, 8348, 8352, 8352, 8354, 8355, 8356, 8356, 8360, 8363, 8363, 8363, 8363, 8363, 8364,
    8365, 8365, 8365, 8366, 8368, 8368, 8368, 8368, 8369, 8371, 8372, 8372, 8372, 8372, 8372, 8372, 8374, 8374, 8374, 8374, 8374, 8377, 8377, 8380,
    8383, 8383, 8383, 8391, 8391, 8393, 8395, 8397, 8397, 8397, 8397, 8397, 8397, 8397, 8397, 8397, 8398, 8398, 8399, 8399, 8401, 8402, 8405, 8405,
    8405, 8405, 8405, 8405, 8405, 8406, 8406, 8407, 8408, 8408, 8409, 8409, 8414, 8414, 8414, 8415, 8415, 8422, 8422, 8423, 8424, 8427, 8428, 8429,
    8429, 8429, 8429, 8430, 8432, 8439, 8439, 8440, 8440, 8440, 8440, 8441, 8441, 8442, 8449, 8450, 8451, 8453, 8455, 8457, 8457, 8457, 8457, 8457,
    8457, 8457, 8458, 8458, 8460, 8464, 8466, 8466, 8467, 8467, 8471, 8471, 8473, 8473, 8478, 8479, 8479, 8480, 8500, 8500, 8504, 8504, 8505, 8507,
    8509, 8510, 8510, 8512, 8514, 8514, 8516, 8516, 8518, 8518, 8518, 8519, 8519, 8519, 8519, 8519, 8520, 8520, 8520, 8520, 8524, 8527, 8531, 8532,
    8534, 8535, 8535, 8535, 8535, 8536, 8538, 8540, 8540, 8540, 8541, 8552, 8553, 8554, 8554, 8555, 8557, 8558, 8559, 8559, 8560, 8561, 8562, 8562,
    8567, 8567, 8567, 8567, 8567, 8568, 8569, 8570, 8571, 8571, 8571, 8572, 8572, 8574, 8574, 8576, 8576, 8578, 8579, 8581, 8582, 8582, 8582, 8585,
    8588, 8588, 8588, 8590, 8593, 8593, 8594, 8594, 8594, 8594, 8594, 8594, 8594, 8594, 8594, 8594, 8597, 8597, 8605, 8606, 8607, 8607, 8607, 8611,
    8611, 8616, 8616, 8616, 8617, 8620, 8622, 8625, 8625, 8626, 8631, 8631, 8631, 8633, 8637, 8637, 8638, 8639, 8639, 8639, 8650, 8650, 8650, 8650,
    8651, 8652, 8653, 8653, 8654, 8655, 8657, 8658, 8659, 8660, 8660, 8660, 8660, 8660, 8661, 8663, 8664, 8664, 8666, 8666, 8667, 8669, 8669, 8670,
    8671, 8673, 8674, 8677, 8677, 8677, 8677, 8678, 8679, 8682, 8689, 8689, 8690, 8690, 8693, 8693, 8693, 8693, 8693, 8693, 8693, 8693, 8694, 8694,
    8699, 8699, 8700, 8700, 8703, 8703, 8703, 8703, 8704, 8705, 8706, 8707, 8707, 8708, 8708, 8709, 8709, 8710, 8711, 8712, 8712, 8713, 8713, 8714,
    8715, 8716, 8718, 8718, 8718, 8719, 8719, 8723, 8723, 8723, 8724, 8725, 8725, 8725, 8725, 8726, 8727, 8730, 8730, 8731, 8731, 8732, 8732, 8733,
    8733, 8733, 8733, 8733, 8734, 8734, 8734, 8734, 8739, 8740, 8740, 8741, 8741, 8742, 8742, 8742, 8745, 8745, 8746, 8747, 8750, 8752, 8752, 8754,
    8755, 8757, 8759, 8759, 8759, 8759, 8761, 8761, 8762, 8762, 8762, 8762, 8762, 8762, 8763, 8763, 8763, 8763, 8763, 8764, 8764, 8765, 8765, 8765,
    8765, 8767, 8767, 8773, 8773, 8775, 8775, 8776, 8776, 8779, 8779, 8780, 8781, 8784, 8784, 8784, 8784, 8784, 8785, 8787, 8787, 8789, 8790, 8790,
    8791, 8791, 8796, 8796, 8806, 8807, 8807, 8807, 8807, 8807, 8808, 8811, 8812, 8812, 8813, 8813, 8813, 8814, 8814, 8815, 8815, 8816, 8816, 8816,
    8817, 8818, 8819, 8821, 8824, 8825, 8827, 8827, 8828, 8830, 8830, 8830, 8831, 8831, 8833, 8834, 8839, 8841, 8841, 8841, 8843, 8845, 8845, 8845,
    8847, 8850, 8852, 8855, 8857, 8857, 8857, 8857, 8857, 8857, 8859, 8862, 8868, 8868, 8869, 8869, 8870, 8870, 8871, 8871, 8871, 8872, 8873, 8873,
    8873, 8873, 8873, 8873, 8873, 8876, 8878, 8878, 8878, 8878, 8880, 8881, 8881, 8881, 8881, 8881, 8881, 8881, 8882, 8882, 8882, 8882, 8884, 8885,
    8886, 8886, 8888, 8888, 8889, 8889, 8893, 8893, 8894, 8894, 8895, 8896, 8897, 8897, 8900, 8901, 8901, 8903, 8903, 8903, 8904, 8905, 8905, 8905,
    8905, 8905, 8905, 8906, 8906, 8908, 8910, 8910, 8915, 8915, 8916, 8916, 8916, 8917, 8917, 8918, 8918, 8924, 8926, 8927, 8927, 8929, 8929, 8929,
    8929, 8930, 8934, 8934, 8934, 8936, 8937, 8938, 8938, 8941, 8944, 8945, 8945, 8946, 8949, 8949, 8952, 8954, 8958, 8958, 8963, 8966, 8966, 8969,
    8969, 8969, 8969, 8969, 8974, 8974, 8974, 8975, 8977, 8977, 8977, 8979, 8980, 8982, 8982, 8983, 8984, 8986, 8986, 8987, 8988, 8988, 8988, 8988,
    8991, 8991, 8992, 8995, 8996, 8996, 8998, 9001, 9002, 9004, 9004, 9005, 9006, 9006, 9007, 9007, 9007, 9007, 9007, 9007, 9007, 9008, 9012, 9012,
    9013, 9036, 9036, 9038, 9038, 9039, 9039, 9040, 9041, 9041, 9041, 9041, 9041, 9042, 9042, 9043, 9047, 9050, 9051, 9052, 9054, 9054, 9057, 9057,
    9058, 9059, 9060, 9066, 9067, 9067, 9072, 9075, 9076, 9076, 9076, 9083, 9084, 9085, 9085, 9089, 9090, 9090, 9090, 9092, 9094, 9098, 9100, 9108,
    9108, 9108, 9108, 9109, 9113, 9113, 9113, 9113, 9114, 9121, 9121, 9122, 9124, 9124, 9124, 9124, 9124, 9124, 9125, 9125, 9126, 9129, 9131, 9131,
    9133, 9135, 9135, 9137, 9137, 9137, 9138, 9139, 9139, 9139, 9142, 9142, 9142, 9142, 9143, 9143, 9143, 9143, 9144, 9144, 9144, 9148, 9151, 9155,
    9155, 9156, 9156, 9157, 9157, 9160, 9161, 9161, 9173, 9173, 9175, 9175, 9177, 9177, 9178, 9178, 9178, 9178, 9179, 9179, 9179, 9181, 9181, 9181,
    9183, 9183, 9183, 9184, 9184, 9185, 9185, 9185, 9185, 9185, 9185, 9185, 9187, 9187, 9188, 9189, 9189, 9190, 9190, 9204, 9206, 9206, 9207, 9207,
    9210, 9211, 9212, 9212, 9212, 9215, 9215, 9215, 9215, 9215, 9215, 9215, 9215, 9217, 9219, 9222, 9222, 9222, 9224, 9226, 9238, 9239, 9239, 9239,
    9239, 9239, 9239, 9239, 9239, 9239, 9241, 9242, 9242, 9245, 9249, 9249, 9250, 9252, 9253, 9254, 9254, 9255, 9255, 9258, 9262, 9262, 9262, 9273,
    9273, 9273, 9273, 9273, 9276, 9277, 9277, 9277, 9277, 9279, 9279, 9279, 9279, 9279, 9280, 9280, 9281, 9281, 9282, 9289, 9290, 9290, 9291, 9292,
    9292, 9292, 9294, 9294, 9295, 9295, 9298, 9299, 9300, 9300, 9300, 9302, 9303, 9304, 9304, 9304, 9305, 9305, 9306, 9306, 9306, 9307, 9307, 9309,
    9309, 9309, 9311, 9311, 9312, 9312, 9312, 9313, 9315, 9317, 9318, 9318, 9319, 9319, 9319, 9320, 9324, 9325, 9327, 9327, 9327, 9327, 9329, 9329,
    9329, 9329, 9329, 9330, 9331, 9332, 9336, 9337, 9337, 9338, 9338, 9338, 9338, 9345, 9345, 9346, 9346, 9347, 9347, 9348, 9353, 9356, 9356, 9357,
    9358, 9358, 9359, 9359, 9360, 9360, 9360, 9360, 9362, 9362, 9362, 9362, 9362, 9362, 9363, 9366, 9366, 9377, 9378, 9378, 9380, 9383, 9384, 9384,
    9384, 9388, 9388, 9389, 9389, 9389, 9389, 9389, 9396, 9396, 9396, 9397, 9397, 9397, 9398, 9399, 9400, 9400, 9400, 9403, 9406, 9407, 9409, 9410,
    9410, 9412, 9415, 9417, 9418, 9418, 9419, 9419, 9419, 9419, 9422, 9423, 9423, 9423, 9423, 9423, 9423, 9423, 9423, 9423, 9424, 9424, 9427, 9428,
    9429, 9429, 9432, 9436, 9436, 9438, 9439, 9440, 9440, 9441, 9441, 9448, 9448, 9448, 9449, 9458, 9460, 9462, 9465, 9465, 9465, 9465, 9468, 9469,
    9470, 9470, 9472, 9472, 9472, 9472, 9473, 9474, 9476, 9476, 9482, 9483, 9485, 9485, 9486, 9487, 9488, 9489, 9495, 9499, 9503, 9505, 9505, 9505,
    9505, 9508, 9511, 9512, 9512, 9513, 9515, 9515, 9517, 9518, 9521, 9523, 9523, 9526, 9526, 9526, 9526, 9526, 9526, 9526, 9529, 9530, 9534, 9536,
    9537, 9540, 9540, 9540, 9544, 9544, 9546, 9546, 9546, 9547, 9547, 9547, 9549, 9552, 9552, 9552, 9552, 9552, 9552, 9552, 9554, 9555, 9555, 9556,
    9556, 9556, 9559, 9566, 9566, 9572, 9572, 9572, 9574, 9574, 9576, 9576, 9586, 9586, 9589, 9589, 9591, 9592, 9592, 9592, 9594, 9594, 9604, 9604,
    9604, 9605, 9605, 9605, 9605, 9605, 9605, 9606, 9607, 9610, 9610, 9610, 9611, 9611, 9612, 9612, 9615, 9615, 9615, 9616, 9616, 9616, 9616, 9616,
    9617, 9618, 9621, 9622, 9623, 9623, 9624, 9625, 9626, 9626, 9629, 9629, 9629, 9629, 9630, 9630, 9634, 9634, 9635, 9636, 9636, 9638, 9640, 9640,
    9640, 9642, 9642, 9642, 9642, 9647, 9647, 9647, 9648, 9648, 9651, 9651, 9652, 9654, 9655, 9658, 9660, 9665, 9667, 9668, 9668, 9668, 9669, 9670,
    9671, 9674, 9676, 9676, 9679, 9681, 9683, 9684, 9684, 9684, 9685, 9686, 9686, 9686, 9687, 9690, 9690, 9690, 9690, 9690, 9690, 9690, 9694, 9694,
    9694, 9695, 9695, 9695, 9697, 9697, 9698, 9699, 9702, 9702, 9702, 9702, 9703, 9705, 9706, 9706, 9708, 9710, 9711, 9714, 9714, 9719, 9720, 9720,
    9721, 9722, 9723, 9724, 9726, 9727, 9729, 9729, 9730, 9730, 9730, 9731, 9731, 9731, 9732, 9733, 9734, 9734, 9737, 9737, 9738, 9738, 9738, 9739,
    9739, 9739, 9739, 9739, 9739, 9740, 9753, 9753, 9753, 9755, 9758, 9759, 9760, 9760, 9760, 9760, 9762, 9763, 9763, 9763, 9764, 9764, 9764, 9765,
    9765, 9765, 9770, 9771, 9771, 9771, 9771, 9773, 9774, 9774, 9774, 9774, 9777, 9779, 9784, 9785, 9785, 9785, 9785, 9785, 9785, 9785, 9785, 9785,
    9785, 9787, 9790, 9792, 9792, 9793, 9793, 9793, 9793, 9794, 9795, 9807, 9808, 9809, 9823, 9823, 9823, 9825, 9825, 9828, 9829, 9829, 9830, 9830,
    9836, 9847, 9849, 9849, 9849, 9856, 9858, 9858, 9858, 9862, 9865, 9865, 9865, 9865, 9865, 9867, 9867, 9870, 9872, 9872, 9872, 9873, 9874, 9876,
    9876, 9877, 9878, 9879, 9880, 9880, 9882, 9884, 9884, 9884, 9884, 9888, 9888, 9888, 9889, 9889, 9889, 9890, 9892, 9893, 9893, 9895, 9895, 9895,
    9895, 9895, 9902, 9902, 9903, 9903, 9905, 9905, 9907, 9907, 9912, 9912, 9912, 9915, 9915, 9915, 9915, 9916, 9916, 9916, 9916, 9920, 9920, 9920,
    9923, 9924, 9924, 9928, 9930, 9930, 9930, 9930, 9930, 9930, 9933, 9933, 9933, 9934, 9934, 9934, 9937, 9938, 9938, 9939, 9939, 9940, 9943, 9943,
    9948, 9948, 9949, 9951, 9951, 9954, 9954, 9954, 9954, 9954, 9956, 9956, 9957, 9957, 9958, 9958, 9962, 9963, 9965, 9967, 9973, 9975, 9975, 9975,
    9976, 9977, 9977, 9980, 9980, 9983, 9983, 9983, 9983, 9983, 9983, 9984, 9988, 9989, 9990, 9992, 9996, 10000, 10000, 10000, 10001, 10001, 10002, 10003,
    10003, 10003, 10006, 10009, 10009, 10009, 10009, 10010, 10011, 10011, 10011, 10013, 10014, 10016, 10019, 10019, 10019, 10021, 10021, 10021, 10022, 10023, 10024, 10026,
    10028, 10028, 10036, 10039, 10039, 10041, 10042, 10042, 10043, 10045, 10045, 10045, 10045, 10045, 10048, 10050, 10050, 10050, 10051, 10051, 10052, 10052, 10052, 10052,
    10054, 10055, 10056, 10058, 10060, 10060, 10060, 10060, 10060, 10060, 10061, 10062, 10063, 10064, 10064, 10066, 10066, 10067, 10068, 10073, 10073, 10073, 10077, 10077,
    10080, 10081, 10081, 10082, 10082, 10085, 10087, 10087, 10087, 10091, 10091, 10091, 10092, 10092, 10092, 10092, 10094, 10097, 10097, 10097, 10097, 10098, 10106, 10106,
    10109, 10109, 10111, 10111, 10111, 10113, 10113, 10113, 10113, 10114, 10114, 10114, 10114, 10115, 10117, 10118, 10118, 10118, 10121, 10121, 10129, 10135, 10145, 10146,
    10146, 10146, 10146, 10146, 10146, 10147, 10147, 10147, 10152, 10152, 10153, 10153, 10154, 10155, 10155, 10155, 10155, 10158, 10158, 10158, 10158, 10160, 10160, 10160,
    10162, 10163, 10165, 10166, 10168, 10168, 10168, 10169, 10169, 10172, 10172, 10174, 10175, 10175, 10176, 10178, 10178, 10178, 10178, 10179, 10179, 10179, 10179, 10180,
    10181, 10182, 10182, 10183, 10183, 10184, 10187, 10188, 10191, 10191, 10191, 10193, 10212, 10212, 10212, 10212, 10212, 10212, 10213, 10213, 10217, 10221, 10223, 10224,
    10224, 10224, 10224, 10225, 10228, 10228, 10228, 10228, 10229, 10231, 10231, 10232, 10232, 10238, 10239, 10240, 10240, 10241, 10242, 10245, 10246, 10247, 10247, 10247,
    10247, 10247, 10247, 10250, 10252, 10255, 10256, 10260, 10262, 10263, 10263, 10263, 10263, 10263, 10265, 10265, 10265, 10265, 10266, 10268, 10270, 10270, 10271, 10271,
    10271, 10272, 10274, 10275, 10276, 10277, 10277, 10277, 10277, 10277, 10277, 10279, 10279, 10280, 10280, 10280, 10282, 10282, 10282, 10283, 10283, 10284, 10286, 10286,
    10286, 10286, 10286, 10288, 10288, 10292, 10295, 10295, 10295, 10295, 10295, 10295, 10295, 10295, 10300, 10300, 10300, 10300, 10300, 10301, 10304, 10306, 10307, 10310,
    10310, 10312, 10318, 10319, 10320, 10321, 10321, 10322, 10323, 10323, 10330, 10330, 10335, 10337, 10337, 10338, 10338, 10338, 10338, 10340, 10342, 10344, 10344, 10344,
    10345, 10345, 10345, 10349, 10349, 10349, 10349, 10349, 10349, 10349, 10349, 10351, 10351, 10351, 10352, 10352, 10352, 10352, 10352, 10353, 10354, 10356, 10358, 10359,
    10360, 10361, 10361, 10362, 10362, 10362, 10363, 10363, 10371, 10371, 10372, 10372, 10372, 10374, 10374, 10375, 10375, 10375, 10377, 10378, 10381, 10381, 10381, 10382,
    10382, 10382, 10382, 10382, 10382, 10383, 10383, 10384, 10386, 10388, 10390, 10391, 10391, 10392, 10392, 10392, 10392, 10392, 10394, 10394, 10394, 10395, 10395, 10395,
    10398, 10398, 10400, 10401, 10402, 10402, 10402, 10402, 10405, 10412, 10412, 10413, 10416, 10417, 10417, 10417, 10418, 10418, 10418, 10418, 10418, 10418, 10418, 10419,
    10419, 10422, 10424, 10424, 10425, 10427, 10427, 10427, 10427, 10427, 10429, 10429, 10429, 10431, 10432, 10433, 10433, 10433, 10433, 10434, 10434, 10434, 10434, 10434,
    10434, 10435, 10435, 10436, 10436, 10436, 10436, 10436, 10438, 10439, 10442, 10443, 10443, 10445, 10445, 10445, 10446, 10446, 10448, 10449, 10449, 10449, 10449, 10450,
    10451, 10452, 10453, 10454, 10455, 10455, 10465, 10470, 10474, 10474, 10474, 10475, 10476, 10479, 10480, 10484, 10489, 10493, 10493, 10494, 10494, 10496, 10498, 10499,
    10500, 10502, 10504, 10504, 10505, 10505, 10505, 10506, 10506, 10509, 10513, 10519, 10519, 10519, 10521, 10521, 10522, 10524, 10524, 10526, 10530, 10532, 10533, 10533,
    10536, 10536, 10536, 10539, 10540, 10540, 10542, 10542, 10542, 10543, 10544, 10544, 10544, 10545, 10546, 10546, 10548, 10548, 10550, 10552, 10562, 10562, 10562, 10564,
    10565, 10565, 10565, 10565, 10565, 10565, 10565, 10566, 10566, 10568, 10569, 10569, 10570, 10570, 10570, 10570, 10571, 10571, 10571, 10573, 10575, 10576, 10578, 10578,
    10578, 10580, 10580, 10581, 10581, 10590, 10592, 10594, 10594, 10594, 10595, 10596, 10596, 10597, 10597, 10600, 10600, 10600, 10601, 10601, 10603, 10605, 10606, 10606,
    10607, 10609, 10614, 10615, 10617, 10617, 10621, 10622, 10622, 10623, 10625, 10625, 10625, 10629, 10629, 10631, 10644, 10644, 10645, 10647, 10647, 10647, 10647, 10648,
    10654, 10655, 10659, 10661, 10662, 10663, 10669, 10677, 10677, 10680, 10684, 10686, 10686, 10688, 10689, 10689, 10689, 10693, 10694, 10694, 10694, 10695, 10700, 10700,
    10702, 10704, 10705, 10705, 10707, 10708, 10714, 10714, 10715, 10716, 10716, 10716, 10717, 10717, 10717, 10717, 10721, 10721, 10722, 10723, 10723, 10726, 10727, 10728,
    10728, 10728, 10729, 10729, 10729, 10729, 10732, 10732, 10732, 10740, 10740, 10740, 10741, 10741, 10741, 10742, 10742, 10748, 10748, 10748, 10749, 10750, 10758, 10758,
    10759, 10759, 10760, 10760, 10760, 10761, 10763, 10763, 10765, 10766, 10768, 10768, 10768, 10768, 10768, 10769, 10769, 10769, 10771, 10771, 10775, 10775, 10777, 10782,
    10783, 10783, 10791, 10791, 10794, 10806, 10806, 10815, 10815, 10815, 10815, 10815, 10815, 10817, 10831, 10831, 10832, 10833, 10834, 10834, 10834, 10836, 10837, 10842,
    10842, 10842, 10842, 10842, 10842, 10842, 10842, 10843, 10844, 10844, 10844, 10844, 10844, 10844, 10845, 10846, 10846, 10846, 10847, 10849, 10853, 10853, 10854, 10855,
    10855, 10855, 10856, 10857, 10857, 10857, 10857, 10860, 10860, 10860, 10862, 10862, 10862, 10863, 10865, 10865, 10867, 10871, 10873, 10877, 10878, 10882, 10882, 10883,
    10883, 10883, 10883, 10885, 10886, 10887, 10888, 10888, 10890, 10890, 10890, 10891, 10891, 10892, 10892, 10892, 10894, 10894, 10894, 10894, 10897, 10898, 10901, 10903,
    10903, 10903, 10905, 10906, 10906, 10906, 10906, 10908, 10908, 10909, 10911, 10912, 10912, 10912, 10913, 10914, 10914, 10914, 10914, 10914, 10915, 10917, 10917, 10921,
    10921, 10921, 10921, 10921, 10921, 10923, 10925, 10925, 10928, 10928, 10928, 10928, 10928, 10928, 10931, 10931, 10937, 10937, 10937, 10937, 10938, 10938, 10938, 10939,
    10939, 10939, 10939, 10940, 10941, 10943, 10945, 10946, 10946, 10947, 10949, 10952, 10953, 10954, 10954, 10954, 10956, 10956, 10960, 10961, 10965, 10965, 10965, 10967,
    10968, 10969, 10969, 10970, 10970, 10972, 10973, 10975, 10976, 10977, 10977, 10977, 10980, 10982, 10983, 10983, 10983, 10983, 10983, 10983, 10990, 10990, 10991, 10991,
    10991, 10991, 10992, 10992, 10992, 10994, 10994, 10995, 10995, 10996, 10996, 10997, 10997, 10999, 11001, 11004, 11005, 11005, 11009, 11009, 11012, 11013, 11014, 11016,
    11016, 11016, 11019, 11019, 11019, 11019, 11019, 11021, 11024, 11024, 11024, 11025, 11025, 11025, 11026, 11026, 11027, 11027, 11029, 11029, 11029, 11029, 11029, 11035,
    11038, 11041, 11042, 11042, 11045, 11045, 11045, 11047, 11048, 11048, 11048, 11049, 11051, 11051, 11051, 11054, 11055, 11055, 11057, 11057, 11059, 11060, 11060, 11060,
    11060, 11060, 11062, 11066, 11066, 11068, 11069, 11073, 11073, 11073, 11076, 11076, 11077, 11078, 11081, 11082, 11082, 11087, 11088, 11088, 11089, 11092, 11093, 11093,
    11093, 11094, 11098, 11098, 11098, 11103, 11103, 11103, 11103, 11106, 11108, 11108, 11110, 11110, 11112, 11112, 11114, 11114, 11115, 11115, 11115, 11116, 11116, 11116,
    11116, 11116, 11117, 11118, 11118, 11118, 11118, 11118, 11118, 11118, 11119, 11120, 11121, 11121, 11124, 11124, 11124, 11126, 11126, 11127, 11129, 11130, 11131, 11133,
    11133, 11137, 11137, 11138, 11139, 11139, 11141, 11141, 11141, 11141, 11143, 11145, 11145, 11145, 11150, 11150, 11150, 11152, 11152, 11152, 11152, 11152, 11154, 11154,
    11156, 11156, 11157, 11157, 11157, 11157, 11158, 11163, 11164, 11165, 11167, 11169, 11169, 11169, 11169, 11169, 11169, 11176, 11176, 11176, 11176, 11177, 11180, 11180,
    11181, 11181, 11181, 11181, 11183, 11183, 11185, 11185, 11185, 11185, 11185, 11187, 11191, 11191, 11196, 11196, 11197, 11199, 11201, 11201, 11201, 11204, 11205, 11205,
    11207, 11207, 11207, 11209, 11209, 11209, 11209, 11212, 11217, 11218, 11219, 11220, 11220, 11220, 11221, 11223, 11223, 11224, 11224, 11227, 11228, 11228, 11230, 11231,
    11232, 11243, 11243, 11243, 11243, 11246, 11247, 11253, 11256, 11256, 11256, 11257, 11259, 11262, 11268, 11268, 11269, 11270, 11270, 11280, 11281, 11282, 11284, 11288,
    11289, 11308, 11309, 11310, 11311, 11315, 11315, 11315, 11315, 11316, 11317, 11317, 11317, 11317, 11318, 11318, 11318, 11318, 11320, 11321, 11321, 11322, 11322, 11323,
    11323, 11323, 11323, 11324, 11324, 11324, 11325, 11326, 11331, 11331, 11331, 11331, 11332, 11335, 11336, 11336, 11337, 11337, 11337, 11337, 11338, 11338, 11339, 11342,
    11342, 11342, 11343, 11344, 11344, 11347, 11351, 11364, 11364, 11364, 11365, 11367, 11368, 11368, 11368, 11369, 11369, 11369, 11369, 11370, 11370, 11371, 11371, 11371,
    11372, 11379, 11380, 11382, 11384, 11386, 11387, 11388, 11391, 11394, 11394, 11396, 11397, 11397, 11398, 11398, 11398, 11398, 11398, 11399, 11404, 11404, 11404, 11407,
    11407, 11408, 11409, 11409, 11409, 11412, 11431, 11432, 11433, 11437, 11437, 11438, 11438, 11438, 11439, 11439, 11439, 11443, 11447, 11453, 11453, 11461, 11462, 11463,
    11463, 11463, 11469, 11470, 11474, 11474, 11475, 11478, 11478, 11480, 11480, 11481, 11482, 11482, 11485, 11486, 11486, 11486, 11487, 11487, 11487, 11487, 11493, 11493,
    11493, 11500, 11500, 11500, 11505, 11506, 11506, 11507, 11507, 11507, 11507, 11507, 11507, 11509, 11513, 11518, 11518, 11518, 11518, 11518, 11518, 11519, 11519, 11519,
    11519, 11520, 11520, 11521, 11521, 11522, 11522, 11522, 11524, 11524, 11524, 11524, 11524, 11527, 11532, 11532, 11532, 11532, 11532, 11537, 11537, 11537, 11537, 11540,
    11548, 11548, 11554, 11554, 11554, 11556, 11557, 11558, 11558, 11558, 11558, 11559, 11559, 11559, 11560, 11560, 11563, 11564, 11566, 11566, 11567, 11570, 11572, 11572,
    11578, 11580, 11580, 11580, 11581, 11584, 11587, 11590, 11591, 11592, 11593, 11593, 11594, 11594, 11595, 11595, 11598, 11601, 11601, 11609, 11609, 11613, 11614, 11618,
    11619, 11621, 11621, 11621, 11621, 11622, 11623, 11623, 11624, 11624, 11624, 11624, 11624, 11624, 11624, 11625, 11625, 11627, 11627, 11627, 11628, 11628, 11630, 11631,
    11631, 11633, 11634, 11635, 11635, 11635, 11636, 11637, 11637, 11638, 11638, 11638, 11640, 11640, 11642, 11643, 11643, 11646, 11649, 11649, 11649, 11650, 11650, 11650,
    11650, 11652, 11652, 11652, 11652, 11652, 11652, 11652, 11652, 11653, 11655, 11655, 11661, 11661, 11662, 11662, 11663, 11678, 11679, 11680, 11680, 11681, 11681, 11681,
    11681, 11681, 11681, 11681, 11681, 11683, 11683, 11686, 11686, 11686, 11686, 11687, 11687, 11687, 11689, 11689, 11689, 11690, 11691, 11692, 11692, 11694, 11696, 11697,
    11697, 11697, 11697, 11698, 11698, 11699, 11699, 11699, 11700, 11701, 11701, 11701, 11702, 11703, 11703, 11705, 11705, 11712, 11712, 11714, 11714, 11714, 11714, 11714,
    11719, 11719, 11719, 11719, 11720, 11720, 11721, 11727, 11727, 11727, 11730, 11733, 11733, 11733, 11733, 11734, 11734, 11735, 11736, 11736, 11736, 11736, 11736, 11736,
    11751, 11752, 11753, 11753, 11755, 11755, 11755, 11758, 11759, 11760, 11761, 11761, 11762, 11762, 11762, 11762, 11763, 11770, 11770, 11772, 11772, 11775, 11776, 11776,
    11778, 11779, 11779, 11780, 11780, 11781, 11782, 11784, 11784, 11785, 11785, 11789, 11792, 11793, 11794, 11794, 11794, 11802, 11804, 11804, 11806, 11807, 11808, 11810,
    11810, 11812, 11812, 11813, 11813, 11813, 11814, 11814, 11814, 11815, 11815, 11815, 11815, 11815, 11815, 11815, 11815, 11816, 11821, 11821, 11821, 11822, 11822, 11822,
    11822, 11822, 11822, 11824, 11828, 11828, 11829, 11830, 11830, 11830, 11830, 11832, 11833, 11836, 11836, 11836, 11836, 11836, 11836, 11836, 11836, 11836, 11836, 11836,
    11838, 11838, 11838, 11839, 11841, 11844, 11845, 11845, 11845, 11845, 11845, 11846, 11847, 11847, 11847, 11847, 11847, 11847, 11848, 11848, 11848, 11850, 11853, 11863,
    11865, 11868, 11869, 11870, 11872, 11873, 11875, 11875, 11879, 11881, 11882, 11887, 11887, 11887, 11887, 11891, 11891, 11892, 11892, 11892, 11892, 11892, 11892, 11892,
    11893, 11893, 11893, 11896, 11896, 11897, 11897, 11897, 11898, 11899, 11904, 11905, 11907, 11908, 11908, 11909, 11909, 11909, 11911, 11911, 11913, 11917, 11924, 11925,
    11925, 11925, 11925, 11927, 11928, 11929, 11930, 11930, 11931, 11931, 11934, 11935, 11937, 11938, 11938, 11943, 11945, 11945, 11945, 11946, 11946, 11946, 11946, 11946,
    11946, 11956, 11957, 11957, 11957, 11959, 11959, 11959, 11959, 11959, 11959, 11960, 11960, 11960, 11960, 11961, 11963, 11963, 11968, 11968, 11969, 11970, 11970, 11970,
    11970, 11970, 11970, 11970, 11971, 11971, 11972, 11972, 11972, 11972, 11972, 11974, 11974, 11975, 11975, 11977, 11982, 11982, 11983, 11983, 11983, 11983, 11985, 11986,
    11986, 11988, 11988, 11989, 11991, 11993, 11993, 11994, 11994, 11998, 11999, 12000, 12000, 12002, 12002, 12002, 12002, 12004, 12005, 12006, 12006, 12007, 12009, 12009,
    12011, 12012, 12012, 12013, 12013, 12016, 12016, 12019, 12019, 12021, 12021, 12021, 12022, 12022, 12022, 12024, 12026, 12026, 12027, 12029, 12030, 12031, 12031, 12031,
    12031, 12031, 12031, 12031, 12031, 12031, 12031, 12031, 12031, 12031, 12034, 12034, 12036, 12036, 12039, 12040, 12040, 12040, 12040, 12040, 12049, 12050, 12051, 12053,
    12054, 12059, 12059, 12060, 12060, 12060, 12065, 12066, 12067, 12067, 12067, 12067, 12069, 12069, 12069, 12070, 12070, 12070, 12070, 12070, 12070, 12070, 12070, 12071,
    12071, 12071, 12071, 12074, 12074, 12074, 12074, 12074, 12074, 12074, 12075, 12076, 12076, 12077, 12077, 12077, 12077, 12078, 12083, 12083, 12090, 12090, 12090, 12092,
    12096, 12099, 12099, 12099, 12100, 12100, 12100, 12102, 12102, 12102, 12102, 12102, 12102, 12102, 12106, 12107, 12107, 12107, 12107, 12108, 12108, 12109, 12109, 12110,
    12110, 12110, 12110, 12113, 12114, 12114, 12119, 12119, 12121, 12121, 12122, 12124, 12124, 12125, 12125, 12125, 12126, 12126, 12128, 12129, 12131, 12131, 12132, 12133,
    12134, 12136, 12138, 12138, 12138, 12138, 12138, 12140, 12141, 12142, 12142, 12142, 12143, 12143, 12145, 12145, 12148, 12149, 12149, 12155, 12155, 12155, 12155, 12155,
    12155, 12155, 12155, 12156, 12162, 12162, 12162, 12162, 12162, 12162, 12162, 12163, 12166, 12167, 12168, 12170, 12170, 12170, 12171, 12171, 12171, 12171, 12171, 12171,
    12174, 12175, 12175, 12175, 12175, 12175, 12176, 12176, 12177, 12203, 12204, 12209, 12209, 12210, 12211, 12211, 12211, 12211, 12211, 12211, 12213, 12213, 12214, 12214,
    12218, 12219, 12219, 12219, 12220, 12222, 12222, 12222, 12223, 12223, 12224, 12224, 12224, 12224, 12224, 12226, 12228, 12228, 12228, 12228, 12228, 12228, 12228, 12228,
    12229, 12232, 12232, 12233, 12234, 12234, 12235, 12235, 12236, 12237, 12237, 12239, 12241, 12242, 12242, 12243, 12245, 12246, 12246, 12246, 12246, 12250, 12251, 12251,
    12251, 12251, 12251, 12252, 12253, 12253, 12253, 12256, 12256, 12260, 12262, 12266, 12268, 12269, 12269, 12269, 12274, 12275, 12275, 12277, 12277, 12277, 12284, 12285,
    12285, 12285, 12285, 12285, 12288, 12289, 12289, 12289, 12290, 12292, 12292, 12292, 12297, 12297, 12297, 12298, 12298, 12298, 12298, 12302, 12302, 12304, 12304, 12304,
    12306, 12306, 12306, 12309, 12309, 12309, 12309, 12309, 12311, 12311, 12314, 12314, 12314, 12316, 12316, 12316, 12317, 12318, 12319, 12319, 12320, 12321, 12322, 12322,
    12323, 12325, 12326, 12326, 12330, 12330, 12335, 12335, 12340, 12342, 12343, 12343, 12346, 12346, 12347, 12347, 12348, 12348, 12349, 12349, 12353, 12354, 12354, 12354,
    12355, 12355, 12356, 12363, 12363, 12363, 12364, 12364, 12366, 12367, 12368, 12368, 12368, 12368, 12370, 12371, 12371, 12373, 12374, 12376, 12376, 12376, 12379, 12389,
    12389, 12389, 12389, 12391, 12391, 12391, 12391, 12392, 12395, 12396, 12396, 12397, 12398, 12400, 12402, 12402, 12403, 12403, 12404, 12405, 12409, 12409, 12411, 12411,
    12412, 12418, 12418, 12420, 12422, 12423, 12423, 12426, 12429, 12429, 12429, 12429, 12429, 12431, 12432, 12432, 12435, 12435, 12435, 12436, 12436, 12437, 12440, 12441,
    12441, 12441, 12442, 12444, 12445, 12447, 12450, 12450, 12450, 12451, 12451, 12456, 12456, 12457, 12458, 12459, 12459, 12459, 12460, 12460, 12460, 12460, 12463, 12464,
    12465, 12465, 12467, 12467, 12469, 12472, 12472, 12472, 12474, 12474, 12474, 12476, 12476, 12476, 12477, 12478, 12478, 12479, 12480, 12481, 12482, 12482, 12482, 12482,
    12482, 12483, 12489, 12489, 12489, 12489, 12490, 12490, 12492, 12494, 12496, 12498, 12498, 12498, 12499, 12500, 12501, 12501, 12501, 12501, 12510, 12510, 12511, 12511,
    12511, 12512, 12512, 12517, 12518, 12518, 12521, 12523, 12523, 12523, 12524, 12524, 12526, 12526, 12526, 12526, 12526, 12527, 12529, 12529, 12529, 12529, 12530, 12530,
    12531, 12531, 12531, 12534, 12536, 12537, 12537, 12537, 12539, 12539, 12539, 12539, 12543, 12543, 12544, 12548, 12548, 12550, 12551, 12551, 12554, 12556, 12561, 12562,
    12562, 12562, 12565, 12568, 12568, 12573, 12575, 12576, 12576, 12576, 12577, 12577, 12583, 12587, 12587, 12588, 12588, 12594, 12594, 12595, 12595, 12595, 12597, 12599,
    12603, 12605, 12605, 12605, 12605, 12605, 12606, 12607, 12608, 12608, 12609, 12611, 12611, 12612, 12612, 12612, 12613, 12613, 12613, 12613, 12623, 12624, 12625, 12625,
    12625, 12626, 12629, 12631, 12631, 12631, 12631, 12631, 12633, 12635, 12635, 12635, 12635, 12643, 12643, 12651, 12651, 12651, 12651, 12654, 12655, 12655, 12655, 12657,
    12658, 12658, 12658, 12658, 12659, 12660, 12661, 12662, 12662, 12667, 12667, 12667, 12667, 12667, 12668, 12674, 12674, 12674, 12674, 12681, 12682, 12682, 12682, 12682,
    12687, 12687, 12691, 12692, 12693, 12694, 12694, 12695, 12695, 12695, 12696, 12696, 12701, 12704, 12704, 12704, 12705, 12706, 12708, 12708, 12708, 12708, 12708, 12708,
    12709, 12710, 12710, 12710, 12710, 12712, 12712, 12715, 12717, 12717, 12717, 12717, 12721, 12722, 12724, 12724, 12725, 12726, 12726, 12726, 12727, 12727, 12728, 12728,
    12731, 12733, 12734, 12734, 12734, 12734, 12736, 12736, 12736, 12737, 12740, 12744, 12745, 12748, 12748, 12749, 12749, 12749, 12749, 12749, 12749, 12749, 12750, 12751,
    12752, 12752, 12752, 12752, 12752, 12753, 12754, 12754, 12754, 12755, 12755, 12757, 12758, 12760, 12760, 12762, 12762, 12762, 12762, 12764, 12765, 12765, 12765, 12765,
    12765, 12765, 12766, 12769, 12770, 12771, 12773, 12774, 12775, 12775, 12776, 12776, 12776, 12776, 12777, 12777, 12778, 12778, 12779, 12779, 12779, 12779, 12779, 12779,
    12779, 12779, 12779, 12780, 12780, 12780, 12783, 12783, 12786, 12786, 12786, 12786, 12787, 12787, 12789, 12791, 12794, 12797, 12797, 12797, 12797, 12797, 12798, 12800,
    12809, 12812, 12812, 12812, 12815, 12817, 12819, 12820, 12820, 12821, 12822, 12822, 12822, 12822, 12825, 12826, 12826, 12826, 12827, 12828, 12829, 12829, 12829, 12829,
    12831, 12831, 12831, 12832, 12832, 12832, 12836, 12836, 12840, 12840, 12842, 12842, 12842, 12843, 12843, 12845, 12845, 12845, 12845, 12845, 12845, 12847, 12847, 12850,
    12854, 12854, 12855, 12855, 12858, 12860, 12860, 12860, 12861, 12863, 12865, 12866, 12866, 12866, 12867, 12870, 12870, 12876, 12877, 12877, 12877, 12880, 12880, 12880,
    12880, 12880, 12880, 12880, 12881, 12881, 12881, 12884, 12885, 12885, 12885, 12885, 12885, 12885, 12885, 12887, 12888, 12888, 12889, 12889, 12890, 12890, 12898, 12898,
    12898, 12898, 12900, 12900, 12900, 12902, 12908, 12908, 12909, 12909, 12909, 12910, 12912, 12913, 12913, 12913, 12916, 12917, 12917, 12921, 12922, 12924, 12924, 12925,
    12926, 12926, 12928, 12928, 12929, 12929, 12929, 12929, 12933, 12935, 12936, 12937, 12938, 12940, 12940, 12942, 12944, 12946, 12946, 12949, 12949, 12949, 12951, 12953,
    12955, 12957, 12958, 12958, 12958, 12960, 12960, 12960, 12960, 12960, 12964, 12964, 12965, 12965, 12965, 12965, 12965, 12965, 12965, 12967, 12967, 12967, 12967, 12969,
    12969, 12969, 12969, 12970, 12972, 12973, 12973, 12977, 12977, 12977, 12979, 12980, 12980, 12981, 12983, 12983, 12985, 12991, 12991, 12994, 12994, 12998, 12999, 13003,
    13005, 13006, 13009, 13009, 13010, 13010, 13011, 13012, 13012, 13012, 13012, 13013, 13014, 13015, 13015, 13015, 13016, 13016, 13016, 13020, 13020, 13020, 13020, 13020,
    13024, 13026, 13026, 13026, 13029, 13029, 13029, 13029, 13029, 13029, 13033, 13033, 13034, 13034, 13036, 13039, 13039, 13044, 13044, 13044, 13045, 13046, 13047, 13047,
    13049, 13049, 13049, 13050, 13051, 13051, 13051, 13051, 13052, 13052, 13053, 13054, 13054, 13057, 13059, 13061, 13062, 13062, 13064, 13064, 13064, 13064, 13069, 13071,
    13071, 13071, 13071, 13075, 13075, 13075, 13075, 13076, 13076, 13078, 13079, 13079, 13083, 13084, 13085, 13088, 13089, 13089, 13090, 13092, 13094, 13095, 13096, 13099,
    13101, 13101, 13102, 13102, 13102, 13102, 13102, 13102, 13103, 13104, 13105, 13106, 13106, 13108, 13108, 13109, 13109, 13110, 13112, 13112, 13114, 13116, 13116, 13116,
    13116, 13116, 13118, 13118, 13118, 13118, 13118, 13119, 13120, 13120, 13120, 13122, 13122, 13124, 13127, 13129, 13130, 13130, 13130, 13132, 13132, 13132, 13133, 13134,
    13134, 13134, 13134, 13134, 13140, 13142, 13143, 13144, 13144, 13144, 13144, 13145, 13145, 13145, 13145, 13145, 13145, 13146, 13146, 13146, 13146, 13146, 13148, 13148,
    13155, 13158, 13159, 13163, 13165, 13168, 13168, 13169, 13175, 13179, 13182, 13185, 13185, 13185, 13185, 13188, 13188, 13188, 13188, 13191, 13191, 13192, 13195, 13197,
    13198, 13199, 13200, 13201, 13201, 13202, 13202, 13202, 13202, 13202, 13204, 13204, 13206, 13206, 13208, 13208, 13208, 13209, 13209, 13210, 13214, 13215, 13215, 13215,
    13216, 13217, 13217, 13217, 13218, 13218, 13222, 13223, 13223, 13225, 13226, 13229, 13229, 13229, 13231, 13232, 13233, 13233, 13246, 13246, 13248, 13248, 13248, 13248,
    13249, 13253, 13253, 13258, 13258, 13260, 13260, 13266, 13266, 13266, 13266, 13268, 13268, 13269, 13272, 13273, 13274, 13290, 13290, 13291, 13292, 13292, 13293, 13293,
    13294, 13296, 13296, 13297, 13297, 13297, 13297, 13297, 13298, 13299, 13299, 13303, 13303, 13305, 13306, 13306, 13306, 13309, 13310, 13310, 13314, 13314, 13314, 13314,
    13316, 13316, 13317, 13317, 13317, 13318, 13318, 13318, 13318, 13318, 13320, 13320, 13324, 13326, 13326, 13326, 13329, 13329, 13329, 13332, 13332, 13333, 13338, 13338,
    13338, 13339, 13339, 13339, 13339, 13339, 13339, 13341, 13341, 13341, 13343, 13344, 13346, 13347, 13347, 13348, 13348, 13348, 13348, 13348, 13351, 13351, 13354, 13354,
    13355, 13355, 13357, 13357, 13362, 13362, 13364, 13365, 13366, 13368, 13369, 13371, 13372, 13372, 13373, 13375, 13375, 13375, 13375, 13375, 13375, 13381, 13381, 13386,
    13393, 13395, 13396, 13396, 13396, 13396, 13399, 13402, 13402, 13403, 13403, 13404, 13405, 13406, 13406, 13407, 13407, 13407, 13407, 13407, 13408, 13412, 13412, 13412,
    13412, 13412, 13414, 13419, 13420, 13423, 13423, 13424, 13424, 13425, 13425, 13425, 13425, 13425, 13429, 13431, 13431, 13431, 13432, 13432, 13432, 13432, 13438, 13438,
    13439, 13445, 13446, 13446, 13449, 13449, 13450, 13450, 13452, 13452, 13452, 13452, 13452, 13452, 13452, 13452, 13452, 13453, 13455, 13456, 13456, 13457, 13457, 13461,
    13461, 13462, 13463, 13464, 13467, 13468, 13468, 13471, 13475, 13475, 13475, 13476, 13476, 13481, 13481, 13481, 13481, 13482, 13484, 13484, 13485, 13485, 13490, 13492,
    13496, 13496, 13512, 13515, 13516, 13517, 13517, 13518, 13518, 13518, 13519, 13520, 13521, 13522, 13522, 13522, 13522, 13532, 13533, 13533, 13533, 13541, 13546, 13546,
    13546, 13546, 13548, 13551, 13552, 13553, 13554, 13555, 13556, 13557, 13557, 13557, 13558, 13558, 13558, 13558, 13559, 13560, 13560, 13561, 13561, 13561, 13561, 13564,
    13566, 13571, 13572, 13575, 13575, 13578, 13581, 13581, 13587, 13587, 13588, 13589, 13590, 13590, 13592, 13594, 13595, 13595, 13596, 13596, 13600, 13601, 13601, 13601,
    13601, 13602, 13602, 13602, 13602, 13602, 13602, 13603, 13603, 13604, 13604, 13604, 13604, 13605, 13606, 13608, 13608, 13609, 13610, 13610, 13610, 13610, 13610, 13610,
    13612, 13615, 13615, 13615, 13616, 13616, 13619, 13619, 13619, 13622, 13626, 13628, 13629, 13630, 13630, 13631, 13631, 13631, 13633, 13633, 13637, 13638, 13639, 13641,
    13643, 13643, 13644, 13645, 13645, 13645, 13645, 13646, 13646, 13646, 13647, 13648, 13649, 13654, 13654, 13655, 13655, 13655, 13662, 13663, 13663, 13664, 13665, 13665,
    13668, 13671, 13672, 13677, 13677, 13677, 13677, 13677, 13677, 13678, 13680, 13680, 13680, 13684, 13684, 13684, 13686, 13688, 13690, 13693, 13693, 13696, 13697, 13698,
    13698, 13701, 13701, 13701, 13702, 13702, 13702, 13702, 13702, 13702, 13704, 13706, 13706, 13706, 13707, 13708, 13708, 13708, 13712, 13713, 13713, 13714, 13714, 13714,
    13717, 13717, 13717, 13717, 13717, 13718, 13719, 13719, 13719, 13720, 13720, 13721, 13721, 13721, 13721, 13721, 13721, 13722, 13724, 13724, 13728, 13729, 13729, 13729,
    13731, 13732, 13733, 13734, 13735, 13735, 13736, 13739, 13740, 13740, 13742, 13743, 13753, 13754, 13759, 13759, 13759, 13760, 13764, 13764, 13765, 13765, 13765, 13771,
    13774, 13774, 13774, 13778, 13781, 13781, 13781, 13781, 13781, 13782, 13782, 13784, 13784, 13785, 13785, 13787, 13792, 13792, 13792, 13796, 13796, 13796, 13796, 13796,
    13800, 13802, 13802, 13802, 13802, 13802, 13803, 13803, 13804, 13807, 13809, 13811, 13812, 13813, 13819, 13820, 13820, 13820, 13822, 13824, 13825, 13825, 13827, 13827,
    13827, 13827, 13829, 13829, 13829, 13830, 13830, 13830, 13831, 13831, 13835, 13835, 13835, 13835, 13835, 13835, 13836, 13839, 13839, 13839, 13840, 13840, 13841, 13842,
    13842, 13843, 13844, 13845, 13845, 13852, 13853, 13854, 13854, 13854, 13854, 13854, 13854, 13857, 13859, 13859, 13859, 13865, 13865, 13872, 13874, 13874, 13874, 13877,
    13877, 13877, 13877, 13877, 13877, 13877, 13878, 13881, 13881, 13882, 13882, 13883, 13884, 13885, 13885, 13885, 13888, 13888, 13889, 13889, 13889, 13889, 13889, 13891,
    13892, 13896, 13896, 13898, 13898, 13900, 13900, 13901, 13901, 13902, 13902, 13902, 13904, 13904, 13904, 13904, 13911, 13916, 13916, 13917, 13920, 13920, 13923, 13923,
    13923, 13924, 13925, 13925, 13926, 13926, 13931, 13931, 13931, 13934, 13942, 13942, 13942, 13942, 13945, 13946, 13946, 13946, 13946, 13946, 13946, 13947, 13949, 13949,
    13950, 13951, 13951, 13951, 13951, 13951, 13954, 13955, 13955, 13955, 13955, 13955, 13955, 13955, 13955, 13955, 13956, 13956, 13956, 13957, 13957, 13957, 13958, 13959,
    13959, 13965, 13965, 13965, 13965, 13965, 13966, 13966, 13967, 13967, 13967, 13968, 13970, 13973, 13973, 13975, 13975, 13975, 13976, 13979, 13981, 13981, 13983, 13992,
    13993, 13995, 13996, 13996, 13997, 13998, 13999, 13999, 13999, 13999, 14000, 14002, 14002, 14004, 14005, 14005, 14006, 14006, 14006, 14006, 14006, 14007, 14011, 14013,
    14014, 14014, 14015, 14015, 14015, 14015, 14015, 14016, 14016, 14016, 14016, 14016, 14016, 14016, 14016, 14016, 14019, 14019, 14020, 14024, 14025, 14025, 14026, 14026,
    14027, 14027, 14027, 14029, 14029, 14031, 14031, 14033, 14036, 14037, 14038, 14039, 14040, 14043, 14044, 14044, 14044, 14044, 14044, 14044, 14044, 14046, 14047, 14047,
    14047, 14047, 14047, 14047, 14048, 14048, 14048, 14049, 14049, 14050, 14050, 14050, 14050, 14052, 14055, 14055, 14055, 14055, 14057, 14057, 14058, 14060, 14061, 14061,
    14062, 14064, 14064, 14065, 14068, 14068, 14068, 14069, 14070, 14070, 14072, 14072, 14075, 14075, 14075, 14075, 14077, 14084, 14084, 14084, 14084, 14086, 14086, 14086,
    14088, 14088, 14088, 14089, 14089, 14090, 14090, 14090, 14091, 14091, 14093, 14093, 14093, 14094, 14094, 14096, 14097, 14097, 14098, 14098, 14098, 14098, 14098, 14098,
    14098, 14098, 14098, 14099, 14099, 14099, 14101, 14101, 14102, 14102, 14102, 14103, 14107, 14108, 14115, 14115, 14116, 14116, 14116, 14116, 14120, 14120, 14123, 14125,
    14129, 14129, 14131, 14131, 14132, 14134, 14134, 14134, 14134, 14135, 14136, 14137, 14137, 14137, 14138, 14138, 14138, 14138, 14138, 14140, 14140, 14140, 14140, 14140,
    14141, 14141, 14141, 14142, 14143, 14143, 14144, 14144, 14144, 14151, 14151, 14152, 14152, 14153, 14153, 14153, 14153, 14153, 14155, 14155, 14155, 14155, 14155, 14156,
    14156, 14156, 14156, 14156, 14157, 14158, 14158, 14158, 14161, 14162, 14162, 14162, 14162, 14162, 14162, 14162, 14168, 14170, 14170, 14170, 14173, 14173, 14173, 14173,
    14173, 14173, 14174, 14174, 14175, 14179, 14181, 14181, 14181, 14181, 14183, 14183, 14183, 14183, 14194, 14197, 14198, 14198, 14199, 14200, 14201, 14202, 14203, 14203,
    14205, 14205, 14206, 14207, 14207, 14208, 14208, 14209, 14209, 14209, 14210, 14213, 14217, 14218, 14230, 14232, 14232, 14233, 14234, 14234, 14236, 14236, 14236, 14237,
    14238, 14238, 14238, 14238, 14239, 14240, 14240, 14240, 14240, 14240, 14240, 14240, 14240, 14245, 14245, 14247, 14262, 14264, 14266, 14267, 14272, 14272, 14274, 14274,
    14274, 14276, 14276, 14278, 14279, 14281, 14281, 14284, 14286, 14286, 14286, 14287, 14287, 14288, 14290, 14290, 14290, 14290, 14291, 14291, 14291, 14291, 14293, 14293,
    14297, 14297, 14298, 14300, 14300, 14301, 14304, 14309, 14309, 14309, 14309, 14309, 14309, 14310, 14310, 14317, 14317, 14317, 14317, 14317, 14317, 14318, 14321, 14321,
    14321, 14321, 14327, 14327, 14327, 14327, 14327, 14329, 14334, 14334, 14337, 14337, 14337, 14337, 14338, 14346, 14346, 14348, 14349, 14349, 14350, 14352, 14352, 14352,
    14352, 14353, 14353, 14353, 14353, 14354, 14362, 14362, 14362, 14365, 14367, 14368, 14369, 14369, 14369, 14373, 14373, 14373, 14373, 14375, 14375, 14375, 14375, 14376,
    14376, 14376, 14381, 14381, 14381, 14384, 14387, 14387, 14388, 14392, 14394, 14394, 14395, 14395, 14395, 14395, 14396, 14396, 14396, 14396, 14397, 14398, 14398, 14399,
    14400, 14401, 14401, 14403, 14403, 14403, 14405, 14405, 14407, 14407, 14408, 14408, 14408, 14408, 14409, 14410, 14410, 14410, 14413, 14417, 14417, 14418, 14418, 14418,
    14419, 14420, 14420, 14421, 14421, 14422, 14426, 14427, 14427, 14431, 14431, 14432, 14432, 14432, 14433, 14433, 14433, 14433, 14433, 14434, 14434, 14436, 14436, 14437,
    14441, 14442, 14442, 14442, 14443, 14444, 14444, 14444, 14444, 14444, 14448, 14449, 14449, 14449, 14449, 14449, 14449, 14449, 14450, 14451, 14451, 14452, 14453, 14457,
    14458, 14458, 14461, 14462, 14463, 14465, 14466, 14467, 14467, 14467, 14467, 14467, 14467, 14467, 14467, 14469, 14469, 14470, 14471, 14471, 14473, 14474, 14475, 14477,
    14477, 14478, 14478, 14478, 14478, 14479, 14481, 14483, 14483, 14483, 14484, 14484, 14484, 14486, 14488, 14489, 14489, 14489, 14489, 14490, 14490, 14491, 14502, 14504,
    14507, 14507, 14509, 14510, 14517, 14517, 14517, 14517, 14520, 14521, 14526, 14526, 14526, 14531, 14533, 14534, 14540, 14540, 14540, 14540, 14541, 14541, 14543, 14543,
    14543, 14544, 14549, 14549, 14550, 14551, 14551, 14554, 14554, 14554, 14555, 14557, 14557, 14557, 14557, 14559, 14560, 14560, 14561, 14561, 14561, 14562, 14565, 14565,
    14565, 14565, 14565, 14565, 14565, 14566, 14570, 14570, 14570, 14571, 14571, 14571, 14572, 14572, 14573, 14574, 14574, 14574, 14574, 14575, 14576, 14576, 14578, 14578,
    14578, 14579, 14579, 14579, 14579, 14580, 14581, 14581, 14582, 14583, 14583, 14583, 14583, 14583, 14584, 14586, 14588, 14588, 14588, 14590, 14592, 14595, 14595, 14597,
    14599, 14600, 14605, 14605, 14607, 14607, 14607, 14609, 14609, 14610, 14617, 14619, 14620, 14622, 14622, 14622, 14622, 14622, 14626, 14626, 14628, 14629, 14629, 14631,
    14638, 14639, 14639, 14641, 14641, 14641, 14644, 14645, 14645, 14647, 14647, 14647, 14653, 14670, 14671, 14672, 14672, 14672, 14672, 14673, 14673, 14676, 14677, 14677,
    14679, 14679, 14679, 14680, 14680, 14681, 14681, 14681, 14684, 14685, 14685, 14688, 14688, 14689, 14689, 14689, 14690, 14691, 14692, 14693, 14695, 14699, 14699, 14699,
    14699, 14703, 14704, 14704, 14704, 14706, 14706, 14707, 14708, 14709, 14710, 14711, 14711, 14714, 14715, 14715, 14715, 14716, 14720, 14721, 14721, 14721, 14722, 14725,
    14726, 14726, 14726, 14730, 14731, 14731, 14731, 14731, 14732, 14735, 14735, 14735, 14737, 14737, 14737, 14737, 14737, 14737, 14737, 14737, 14737, 14737, 14739, 14739,
    14739, 14740, 14742, 14743, 14743, 14743, 14748, 14754, 14756, 14759, 14762, 14762, 14763, 14765, 14765, 14765, 14766, 14766, 14767, 14767, 14767, 14768, 14768, 14768,
    14782, 14783, 14783, 14783, 14783, 14785, 14785, 14787, 14787, 14787, 14788, 14788, 14788, 14789, 14790, 14790, 14791, 14791, 14791, 14793, 14796, 14796, 14796, 14797,
    14797, 14797, 14800, 14800, 14800, 14801, 14802, 14802, 14802, 14802, 14805, 14805, 14827, 14829, 14830, 14831, 14836, 14836, 14837, 14841, 14841, 14847, 14849, 14859,
    14859, 14861, 14863, 14876, 14877, 14898, 14900, 14900, 14900, 14900, 14900, 14900, 14900, 14903, 14903, 14904, 14906, 14911, 14911, 14913, 14916, 14917, 14917, 14917,
    14917, 14917, 14917, 14918, 14919, 14919, 14919, 14919, 14920, 14928, 14929, 14930, 14932, 14935, 14936, 14936, 14936, 14937, 14948, 14949, 14949, 14949, 14951, 14952,
    14952, 14953, 14953, 14953, 14954, 14954, 14954, 14956, 14962, 14962, 14962, 14963, 14963, 14963, 14964, 14964, 14964, 14964, 14967, 14967, 14967, 14967, 14969, 14971,
    14971, 14971, 14971, 14971, 14971, 14972, 14972, 14974, 14974, 14976, 14976, 14977, 14977, 14977, 14977, 14979, 14980, 14981, 14981, 14981, 14981, 14981, 14981, 14981,
    14982, 14982, 14983, 14983, 14985, 14987, 14987, 14987, 14987, 14987, 14988, 14988, 14989, 14990, 14991, 14991, 14991, 14991, 14991, 14991, 14992, 14993, 14997, 14997,
    14998, 14998, 14998, 14998, 14999, 14999, 14999, 15000, 15000, 15000, 15006, 15008, 15009, 15009, 15009, 15010, 15011, 15011, 15029, 15029, 15033, 15033, 15035, 15035,
    15037, 15041, 15045, 15048, 15050, 15052, 15057, 15061, 15061, 15061, 15061, 15061, 15062, 15063, 15063, 15064, 15065, 15066, 15067, 15070, 15071, 15073, 15073, 15073,
    15076, 15077, 15079, 15080, 15083, 15083, 15084, 15084, 15085, 15086, 15086, 15086, 15088, 15089, 15090, 15090, 15090, 15090, 15090, 15090, 15092, 15092, 15092, 15093,
    15093, 15093, 15097, 15098, 15099, 15100, 15100, 15100, 15100, 15100, 15100, 15100, 15102, 15103, 15103, 15103, 15104, 15105, 15105, 15105, 15107, 15107, 15107, 15107,
    15107, 15107, 15107, 15108, 15109, 15110, 15110, 15110, 15110, 15111, 15111, 15113, 15113, 15113, 15114, 15117, 15120, 15120, 15121, 15122, 15122, 15122, 15124, 15124,
    15126, 15128, 15129, 15132, 15134, 15134, 15137, 15139, 15140, 15142, 15143, 15144, 15144, 15148, 15148, 15148, 15149, 15149, 15155, 15155, 15156, 15156, 15157, 15161,
    15162, 15162, 15163, 15165, 15167, 15169, 15169, 15169, 15169, 15169, 15169, 15169, 15173, 15174, 15174, 15174, 15175, 15176, 15176, 15176, 15177, 15179, 15182, 15183,
    15183, 15184, 15185, 15186, 15186, 15190, 15190, 15194, 15199, 15199, 15201, 15201, 15206, 15206, 15206, 15206, 15206, 15208, 15209, 15209, 15211, 15213, 15213, 15214,
    15214, 15215, 15217, 15217, 15217, 15218, 15218, 15223, 15226, 15226, 15226, 15226, 15226, 15226, 15228, 15229, 15232, 15234, 15236, 15239, 15239, 15240, 15240, 15240,
    15240, 15240, 15244, 15245, 15245, 15247, 15247, 15247, 15247, 15247, 15252, 15252, 15253, 15256, 15257, 15257, 15257, 15261, 15262, 15265, 15265, 15265, 15270, 15271,
    15272, 15272, 15273, 15273, 15274, 15276, 15279, 15280, 15280, 15280, 15280, 15280, 15281, 15281, 15284, 15284, 15284, 15286, 15286, 15292, 15292, 15292, 15296, 15296,
    15297, 15297, 15297, 15299, 15299, 15299, 15299, 15307, 15309, 15310, 15310, 15311, 15313, 15313, 15313, 15315, 15315, 15316, 15318, 15318, 15318, 15320, 15322, 15323,
    15323, 15323, 15324, 15324, 15324, 15325, 15326, 15326, 15326, 15326, 15326, 15326, 15333, 15335, 15335, 15335, 15335, 15335, 15335, 15338, 15338, 15338, 15338, 15340,
    15340, 15340, 15340, 15342, 15342, 15344, 15344, 15344, 15344, 15344, 15344, 15344, 15344, 15344, 15348, 15350, 15350, 15350, 15351, 15351, 15353, 15354, 15354, 15354,
    15354, 15355, 15360, 15361, 15361, 15363, 15363, 15363, 15363, 15364, 15364, 15364, 15364, 15365, 15366, 15367, 15370, 15371, 15371, 15371, 15371, 15376, 15376, 15376,
    15376, 15377, 15379, 15379, 15379, 15379, 15379, 15379, 15379, 15379, 15380, 15393, 15394, 15394, 15398, 15398, 15400, 15400, 15403, 15406, 15406, 15406, 15407, 15407,
    15407, 15408, 15409, 15409, 15409, 15410, 15410, 15410, 15412, 15414, 15417, 15418, 15422, 15422, 15422, 15424, 15424, 15425, 15426, 15430, 15430, 15430, 15430, 15430,
    15430, 15430, 15439, 15442, 15443, 15443, 15443, 15444, 15444, 15444, 15445, 15447, 15447, 15448, 15448, 15450, 15450, 15450, 15451, 15451, 15451, 15451, 15452, 15453,
    15453, 15454, 15454, 15454, 15454, 15454, 15454, 15454, 15454, 15454, 15455, 15455, 15455, 15456, 15456, 15457, 15457, 15458, 15458, 15461, 15461, 15473, 15475, 15475,
    15476, 15476, 15476, 15476, 15477, 15477, 15478, 15478, 15478, 15480, 15480, 15481, 15482, 15483, 15483, 15483, 15487, 15488, 15489, 15489, 15490, 15491, 15493, 15493,
    15493, 15493, 15495, 15497, 15497, 15497, 15498, 15498, 15499, 15499, 15501, 15501, 15501, 15501, 15501, 15505, 15507, 15507, 15508, 15508, 15508, 15509, 15509, 15511,
    15511, 15519, 15521, 15521, 15521, 15530, 15530, 15530, 15531, 15534, 15534, 15534, 15534, 15535, 15536, 15541, 15541, 15541, 15541, 15541, 15542, 15543, 15545, 15545,
    15545, 15545, 15546, 15547, 15548, 15548, 15548, 15552, 15552, 15552, 15552, 15552, 15553, 15557, 15559, 15561, 15561, 15561, 15561, 15561, 15577, 15580, 15582, 15582,
    15583, 15583, 15583, 15583, 15583, 15583, 15587, 15590, 15591, 15594, 15596, 15597, 15599, 15601, 15601, 15602, 15605, 15605, 15605, 15605, 15607, 15613, 15613, 15614,
    15614, 15615, 15615, 15616, 15617, 15618, 15618, 15620, 15620, 15621, 15624, 15624, 15627, 15629, 15629, 15629, 15635, 15635, 15635, 15635, 15635, 15636, 15636, 15636,
    15640, 15642, 15644, 15645, 15645, 15645, 15645, 15645, 15645, 15645, 15646, 15646, 15648, 15648, 15648, 15650, 15650, 15650, 15650, 15651, 15651, 15651, 15651, 15651,
    15651, 15652, 15653, 15653, 15654, 15654, 15657, 15657, 15657, 15658, 15660, 15662, 15664, 15664, 15664, 15664, 15664, 15665, 15665, 15666, 15666, 15669, 15669, 15669,
    15669, 15670, 15671, 15672, 15675, 15676, 15676, 15676, 15676, 15676, 15676, 15679, 15679, 15679, 15683, 15683, 15684, 15684, 15684, 15684, 15684, 15692, 15698, 15699,
    15699, 15699, 15707, 15727, 15727, 15727, 15727, 15728, 15732, 15732, 15733, 15735, 15737, 15738, 15738, 15740, 15744, 15746, 15746, 15746, 15747, 15752, 15752, 15753,
    15754, 15755, 15755, 15757, 15758, 15759, 15760, 15760, 15761, 15761, 15761, 15761, 15761, 15762, 15763, 15763, 15763, 15763, 15763, 15763, 15763, 15763, 15764, 15767,
    15769, 15769, 15769, 15770, 15771, 15772, 15772, 15773, 15774, 15775, 15779, 15779, 15782, 15789, 15789, 15789, 15790, 15790, 15792, 15792, 15793, 15793, 15794, 15794,
    15795, 15800, 15801, 15801, 15802, 15802, 15802, 15803, 15803, 15803, 15804, 15807, 15807, 15808, 15808, 15808, 15808, 15812, 15821, 15822, 15823, 15824, 15824, 15826,
    15826, 15827, 15827, 15828, 15829, 15831, 15832, 15833, 15834, 15835, 15835, 15835, 15835, 15835, 15837, 15837, 15837, 15837, 15837, 15837, 15837, 15839, 15839, 15839,
    15839, 15839, 15839, 15841, 15841, 15852, 15852, 15854, 15854, 15855, 15855, 15855, 15855, 15862, 15863, 15863, 15863, 15867, 15869, 15869, 15869, 15869, 15869, 15871,
    15871, 15873, 15875, 15875, 15877, 15877, 15877, 15877, 15877, 15877, 15878, 15878, 15881, 15881, 15882, 15884, 15888, 15888, 15891, 15892, 15892, 15892, 15892, 15893,
    15894, 15894, 15894, 15895, 15895, 15896, 15896, 15896, 15896, 15897, 15899, 15899, 15899, 15899, 15899, 15904, 15908, 15908, 15908, 15908, 15908, 15908, 15908, 15910,
    15910, 15912, 15912, 15912, 15912, 15912, 15912, 15912, 15912, 15912, 15913, 15913, 15913, 15914, 15914, 15915, 15916, 15917, 15917, 15917, 15919, 15919, 15921, 15921,
    15921, 15922, 15927, 15927, 15928, 15929, 15929, 15931, 15932, 15933, 15934, 15935, 15936, 15938, 15940, 15940, 15940, 15941, 15941, 15942, 15942, 15942, 15942, 15944,
    15944, 15947, 15947, 15949, 15949, 15949, 15951, 15952, 15952, 15952, 15952, 15956, 15956, 15956, 15958, 15958, 15959, 15959, 15963, 15963, 15963, 15964, 15964, 15965,
    15965, 15965, 15965, 15978, 15978, 15978, 15980, 15984, 15984, 15984, 15985, 15985, 15985, 15986, 15986, 15986, 15986, 15986, 15987, 15987, 15987, 15988, 15990, 15991,
    15992, 15993, 15996, 15997, 15997, 16005, 16010, 16010, 16010, 16011, 16011, 16011, 16011, 16017, 16017, 16018, 16018, 16019, 16020, 16024, 16026, 16028, 16028, 16028,
    16028, 16029, 16030, 16031, 16031, 16032, 16032, 16035, 16036, 16040, 16048, 16049, 16049, 16056, 16056, 16059, 16064, 16064, 16064, 16064, 16065, 16070, 16070, 16070,
    16071, 16072, 16073, 16078, 16080, 16080, 16080, 16080, 16081, 16082, 16083, 16085, 16086, 16086, 16093, 16093, 16093, 16093, 16095, 16097, 16097, 16112, 16115, 16115,
    16117, 16118, 16122, 16123, 16124, 16125, 16127, 16128, 16129, 16129, 16129, 16130, 16131, 16131, 16132, 16135, 16135, 16140, 16140, 16140, 16140, 16140, 16140, 16141,
    16141, 16141, 16141, 16141, 16145, 16146, 16147, 16147, 16147, 16147, 16149, 16150, 16150, 16153, 16153, 16156, 16157, 16161, 16162, 16165, 16167, 16169, 16169, 16169,
    16169, 16172, 16173, 16174, 16175, 16178, 16179, 16180, 16184, 16184, 16184, 16184, 16185, 16186, 16186, 16188, 16188, 16188, 16188, 16189, 16191, 16191, 16194, 16194,
    16194, 16198, 16198, 16199, 16199, 16199, 16202, 16207, 16207, 16211, 16211, 16211, 16213, 16220, 16220, 16220, 16232, 16233, 16233, 16235, 16236, 16239, 16239, 16240,
    16240, 16240, 16240, 16241, 16242, 16242, 16242, 16243, 16244, 16246, 16247, 16247, 16248, 16250, 16250, 16250, 16250, 16250, 16252, 16252, 16253, 16253, 16257, 16257,
    16257, 16257, 16257, 16257, 16257, 16258, 16258, 16258, 16259, 16261, 16267, 16267, 16269, 16271, 16272, 16272, 16273, 16277, 16279, 16281, 16281, 16282, 16282, 16282,
    16283, 16283, 16287, 16287, 16287, 16289, 16289, 16289, 16290, 16290, 16291, 16292, 16293, 16294, 16294, 16294, 16304, 16306, 16307, 16309, 16311, 16313, 16313, 16313,
    16313, 16313, 16314, 16315, 16316, 16316, 16316, 16316, 16317, 16322, 16322, 16323, 16323, 16323, 16323, 16324, 16324, 16328, 16331, 16331, 16331, 16331, 16331, 16332,
    16332, 16332, 16333, 16333, 16334, 16334, 16334, 16334, 16334, 16335, 16336, 16336, 16336, 16336, 16339, 16343, 16344, 16345, 16346, 16348, 16349, 16349, 16350, 16350,
    16350, 16351, 16351, 16351, 16351, 16352, 16353, 16353, 16353, 16355, 16357, 16358, 16359, 16361, 16364, 16365, 16365, 16365, 16368, 16372, 16372, 16372, 16372, 16372,
    16372, 16372, 16373, 16373, 16373, 16373, 16373, 16373, 16373, 16375, 16375, 16376, 16377, 16377, 16378, 16378, 16378, 16381, 16381, 16381, 16381, 16382, 16382, 16382,
    16385, 16385, 16386, 16387, 16387, 16388, 16388, 16389, 16392, 16392, 16392, 16393, 16394, 16397, 16397, 16398, 16398, 16398, 16399, 16399, 16399, 16399, 16399, 16399,
    16399, 16399, 16399, 16399, 16402, 16403, 16404, 16404, 16404, 16405, 16405, 16406, 16409, 16409, 16410, 16411, 16411, 16411, 16413, 16414, 16416, 16417, 16417, 16417,
    16417, 16417, 16417, 16417, 16417, 16417, 16418, 16418, 16418, 16418, 16418, 16418, 16420, 16420, 16426, 16427, 16427, 16427, 16427, 16429, 16429, 16430, 16435, 16437,
    16437, 16438, 16438, 16442, 16443, 16445, 16450, 16451, 16451, 16452, 16454, 16456, 16458, 16458, 16461, 16461, 16471, 16471, 16471, 16471, 16472, 16475, 16476, 16477,
    16478, 16481, 16481, 16481, 16482, 16482, 16482, 16482, 16484, 16486, 16488, 16490, 16491, 16491, 16491, 16492, 16492, 16492, 16493, 16496, 16500, 16500, 16500, 16501,
    16505, 16507, 16507, 16508, 16509, 16509, 16509, 16509, 16510, 16512, 16514, 16517, 16517, 16519, 16519, 16524, 16529, 16529, 16531, 16533, 16533, 16533, 16533, 16536,
    16537, 16537, 16537, 16537, 16538, 16538, 16539, 16539, 16542, 16543, 16543, 16543, 16544, 16548, 16548, 16548, 16548, 16549, 16549, 16550, 16550, 16553, 16553, 16553,
    16554, 16554, 16555, 16556, 16558, 16558, 16558, 16558, 16561, 16561, 16567, 16567, 16567, 16567, 16568, 16568, 16568, 16570, 16574, 16583, 16585, 16585, 16590, 16590,
    16590, 16591, 16594, 16594, 16594, 16595, 16595, 16597, 16599, 16601, 16601, 16602, 16602, 16604, 16605, 16608, 16608, 16608, 16609, 16610, 16610, 16610, 16610, 16610,
    16610, 16610, 16610, 16611, 16611, 16611, 16611, 16612, 16612, 16613, 16613, 16616, 16616, 16616, 16616, 16616, 16616, 16616, 16616, 16617, 16618, 16618, 16618, 16619,
    16619, 16620, 16621, 16624, 16624, 16626, 16626, 16626, 16629, 16630, 16631, 16631, 16632, 16632, 16632, 16632, 16633, 16633, 16635, 16636, 16637, 16637, 16637, 16637,
    16637, 16638, 16638, 16640, 16644, 16644, 16644, 16645, 16645, 16646, 16646, 16651, 16652, 16653, 16653, 16654, 16654, 16654, 16654, 16654, 16665, 16668, 16669, 16675,
    16675, 16676, 16677, 16677, 16677, 16678, 16678, 16682, 16682, 16682, 16688, 16691, 16693, 16693, 16693, 16694, 16694, 16696, 16697, 16697, 16697, 16699, 16699, 16710,
    16710, 16711, 16711, 16711, 16711, 16714, 16715, 16715, 16716, 16716, 16717, 16717, 16718, 16718, 16718, 16719, 16719, 16721, 16722, 16724, 16724, 16725, 16725, 16726,
    16728, 16728, 16728, 16728, 16728, 16728, 16729, 16730, 16730, 16730, 16730, 16731, 16732, 16732, 16732, 16732, 16733, 16733, 16735, 16736, 16736, 16737, 16737, 16737,
    16737, 16738, 16741, 16742, 16743, 16743, 16746, 16746, 16747, 16747, 16747, 16747, 16757, 16757, 16757, 16757, 16758, 16758, 16759, 16759, 16760, 16760, 16769, 16770,
    16770, 16771, 16771, 16772, 16772, 16772, 16774, 16778, 16778, 16778, 16787, 16787, 16788, 16791, 16791, 16791, 16798, 16798, 16798, 16800, 16800, 16800, 16800, 16800,
    16800, 16800, 16801, 16802, 16802, 16802, 16802, 16802, 16803, 16804, 16807, 16807, 16809, 16809, 16809, 16811, 16811, 16815, 16815, 16815, 16815, 16816, 16818, 16821,
    16821, 16821, 16821, 16821, 16821, 16821, 16821, 16821, 16825, 16826, 16827, 16829, 16829, 16831, 16831, 16831, 16832, 16835, 16835, 16840, 16842, 16842, 16842, 16844,
    16844, 16844, 16845, 16845, 16845, 16848, 16851, 16852, 16853, 16853, 16855, 16855, 16855, 16856, 16856, 16860, 16860, 16861, 16862, 16862, 16862, 16863, 16864, 16865,
    16866, 16867, 16869, 16885, 16885, 16886, 16886, 16886, 16886, 16886, 16887, 16887, 16887, 16887, 16889, 16890, 16890, 16892, 16896, 16896, 16897, 16899, 16905, 16905,
    16906, 16906, 16906, 16906, 16906, 16906, 16906, 16907, 16908, 16908, 16908, 16908, 16908, 16908, 16908, 16912, 16913, 16918, 16918, 16918, 16919, 16919, 16919, 16920,
    16920, 16920, 16928, 16930, 16933, 16933, 16933, 16934, 16937, 16937, 16940, 16941, 16945, 16947, 16947, 16947, 16947, 16949, 16949, 16950, 16952, 16956, 16957, 16957,
    16960, 16960, 16961, 16962, 16962, 16963, 16963, 16966, 16966, 16966, 16966, 16967, 16970, 16971, 16972, 16972, 16973, 16974, 16975, 16975, 16975, 16975, 16975, 16975,
    16991, 16993, 16993, 16994, 16994, 16996, 16996, 16996, 16996, 16998, 16998, 16999, 17001, 17001, 17002, 17003, 17004, 17005, 17005, 17005, 17006, 17006, 17006, 17008,
    17009, 17009, 17009, 17009, 17011, 17013, 17016, 17017, 17017, 17018, 17018, 17019, 17019, 17020, 17020, 17026, 17026, 17030, 17030, 17030, 17033, 17034, 17034, 17039,
    17039, 17039, 17039, 17039, 17040, 17040, 17040, 17042, 17043, 17044, 17044, 17044, 17044, 17044, 17044, 17044, 17045, 17045, 17045, 17045, 17047, 17047, 17047, 17048,
    17054, 17055, 17058, 17058, 17059, 17060, 17060, 17060, 17060, 17060, 17062, 17063, 17063, 17064, 17064, 17065, 17066, 17066, 17067, 17067, 17068, 17068, 17070, 17070,
    17070, 17072, 17074, 17074, 17075, 17075, 17075, 17084, 17084, 17084, 17084, 17084, 17084, 17087, 17088, 17088, 17088, 17091, 17091, 17092, 17092, 17092, 17094, 17094,
    17094, 17097, 17097, 17098, 17100, 17102, 17104, 17105, 17107, 17108, 17108, 17108, 17109, 17110, 17113, 17115, 17116, 17116, 17116, 17116, 17116, 17116, 17116, 17116,
    17120, 17120, 17120, 17128, 17128, 17129, 17129, 17130, 17130, 17130, 17131, 17131, 17131, 17131, 17132, 17132, 17132, 17134, 17134, 17137, 17139, 17139, 17141, 17141,
    17152, 17152, 17154, 17154, 17154, 17157, 17158, 17158, 17161, 17162, 17166, 17167, 17167, 17167, 17169, 17170, 17171, 17171, 17175, 17175, 17179, 17179, 17180, 17185,
    17185, 17186, 17187, 17187, 17187, 17188, 17188, 17188, 17188, 17190, 17190, 17190, 17190, 17191, 17192, 17193, 17196, 17196, 17197, 17197, 17198, 17198, 17198, 17206,
    17206, 17206, 17206, 17206, 17209, 17209, 17211, 17211, 17212, 17213, 17213, 17215, 17217, 17218, 17218, 17218, 17219, 17219, 17222, 17222, 17222, 17222, 17222, 17222,
    17224, 17224, 17229, 17231, 17231, 17236, 17239, 17239, 17239, 17239, 17239, 17241, 17242, 17242, 17242, 17242, 17242, 17247, 17247, 17247, 17247, 17250, 17250, 17250,
    17252, 17256, 17258, 17259, 17260, 17260, 17261, 17261, 17264, 17264, 17265, 17265, 17265, 17266, 17267, 17267, 17267, 17268, 17269, 17269, 17270, 17270, 17271, 17271,
    17271, 17272, 17273, 17273, 17273, 17274, 17275, 17275, 17275, 17276, 17278, 17278, 17279, 17279, 17279, 17280, 17281, 17284, 17284, 17286, 17291, 17292, 17294, 17294,
    17298, 17298, 17298, 17302, 17312, 17312, 17312, 17312, 17313, 17313, 17313, 17316, 17317, 17317, 17317, 17320, 17321, 17321, 17321, 17321, 17321, 17323, 17326, 17327,
    17328, 17328, 17329, 17329, 17329, 17329, 17329, 17330, 17330, 17332, 17333, 17334, 17334, 17335, 17336, 17338, 17341, 17341, 17342, 17344, 17344, 17344, 17344, 17344,
    17344, 17344, 17355, 17355, 17356, 17356, 17357, 17359, 17360, 17362, 17362, 17362, 17363, 17364, 17364, 17365, 17365, 17366, 17366, 17369, 17372, 17375, 17375, 17375,
    17378, 17379, 17379, 17379, 17380, 17380, 17381, 17382, 17384, 17384, 17384, 17386, 17387, 17390, 17392, 17394, 17396, 17398, 17398, 17398, 17398, 17398, 17399, 17400,
    17401, 17401, 17401, 17401, 17401, 17401, 17401, 17401, 17401, 17401, 17402, 17402, 17403, 17403, 17404, 17404, 17405, 17407, 17407, 17408, 17409, 17414, 17414, 17415,
    17415, 17415, 17415, 17415, 17415, 17415, 17415, 17416, 17416, 17417, 17417, 17420, 17421, 17421, 17422, 17423, 17425, 17425, 17425, 17429, 17430, 17430, 17430, 17432,
    17437, 17437, 17437, 17438, 17438, 17438, 17440, 17440, 17445, 17446, 17446, 17446, 17446, 17448, 17449, 17449, 17450, 17450, 17450, 17450, 17451, 17452, 17452, 17454,
    17454, 17455, 17455, 17455, 17455, 17456, 17457, 17458, 17458, 17458, 17458, 17459, 17459, 17459, 17461, 17462, 17464, 17465, 17467, 17470, 17473, 17474, 17474, 17474,
    17475, 17475, 17475, 17476, 17476, 17476, 17478, 17480, 17480, 17480, 17484, 17484, 17484, 17484, 17485, 17485, 17485, 17485, 17485, 17485, 17485, 17486, 17489, 17493,
    17493, 17493, 17493, 17494, 17494, 17494, 17494, 17496, 17496, 17496, 17496, 17498, 17499, 17499, 17503, 17507, 17509, 17511, 17513, 17514, 17514, 17514, 17515, 17517,
    17518, 17519, 17520, 17520, 17522, 17522, 17522, 17522, 17526, 17526, 17526, 17526, 17526, 17527, 17528, 17528, 17528, 17532, 17532, 17534, 17534, 17539, 17544, 17544,
    17545, 17546, 17546, 17546, 17547, 17551, 17551, 17552, 17553, 17553, 17553, 17556, 17557, 17565, 17568, 17571, 17573, 17574, 17574, 17576, 17579, 17581, 17583, 17584,
    17586, 17586, 17588, 17588, 17589, 17590, 17590, 17591, 17591, 17591, 17591, 17592, 17592, 17596, 17600, 17604, 17608};

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
    10134, 1208, 13565, 12025, 17449, 2202, 8979, 5692, 15557, 1563, 3065, 10198, 11417, 7185, 8086, 17406, 1923, 52, 12206, 2200, 14550, 11793, 5375, 7837,
    14183, 14186, 14187, 1080, 3686, 17556, 13492, 13494, 10897, 2026, 16850, 1597, 7350, 14258, 11504, 7399, 7453, 5401, 6569, 7966, 2402, 13055, 14159, 11628,
    12724, 15586, 7033, 7723, 8713, 9715, 10100, 1379, 4592, 9556, 4693, 7775, 16605, 1994, 2501, 3248, 8160, 13931, 8723, 14336, 5596, 9303, 11990, 13908,
    13910, 6646, 10788, 10789, 3543, 4760, 12816, 8984, 189, 1347, 17207, 3675, 13219, 10381, 874, 10450, 3160, 2953, 2954, 15622, 16166, 7665, 5496, 10951,
    3198, 11627, 8279, 15270, 5157, 8894, 7470, 15439, 15441, 16876, 16880, 15329, 563, 7292, 13173, 14297, 3700, 624, 4097, 3773, 6759, 17281, 14423, 16629,
    9454, 9455, 383, 2945, 2358, 1870, 7597, 14389, 15546, 10734, 10249, 12966, 3084, 2700, 2499, 14995, 16159, 1535, 5829, 968, 6773, 6536, 10518, 10944,
    8029, 10695, 2500, 14623, 5116, 11735, 755, 8658, 10016, 9539, 13734, 6732, 6452, 10313, 15185, 13241, 9886, 15863, 12077, 251, 15045, 9893, 12534, 3168,
    14540, 14073, 5585, 11247, 12413, 11248, 12414, 13682, 8866, 7110, 9735, 9736, 3553, 7773, 17600, 13082, 7192, 4712, 11711, 7658, 5819, 11284, 6722, 7784,
    5556, 6758, 7959, 7960, 7961, 10749, 13253, 14923, 466, 6448, 6449, 11406, 11306, 12581, 6055, 5662, 7548, 2267, 5544, 12990, 13741, 5878, 16811, 13065,
    5789, 8319, 13017, 16292, 8770, 16706, 11817, 1250, 1251, 4095, 4096, 5777, 13612, 3304, 11720, 12022, 16335, 9073, 8610, 8273, 13637, 4024, 13926, 9056,
    11847, 2378, 6803, 9147, 9256, 2068, 16028, 10394, 12005, 10770, 2913, 11084, 11085, 11086, 14292, 10996, 5322, 6530, 16156, 5977, 570, 13206, 14329, 11004,
    10185, 800, 1767, 4461, 7396, 2253, 3505, 1586, 1587, 4513, 8018, 3579, 15597, 4253, 8220, 15994, 13429, 14533, 10057, 16123, 8313, 86, 12242, 13191,
    5207, 16787, 16405, 3655, 7838, 13678, 3784, 17362, 7311, 16383, 17468, 1965, 3210, 1969, 3212, 4925, 4229, 12303, 12992, 4799, 9186, 849, 15508, 6813,
    12086, 6282, 13336, 13337, 14359, 15516, 15552, 10040, 1429, 11994, 13071, 6218, 5036, 16853, 16308, 6538, 1318, 1319, 1320, 13470, 12463, 3421, 14057, 6058,
    2695, 2174, 674, 9284, 7818, 1584, 12335, 13303, 4961, 8864, 6988, 8118, 10790, 12040, 13573, 5253, 7857, 6668, 10002, 14166, 14167, 15687, 15688, 7189,
    2960, 14509, 14594, 3935, 3936, 9434, 9435, 6696, 9774, 11746, 8806, 3297, 4448, 16709, 9624, 2710, 14685, 9106, 13656, 17043, 8381, 8382, 8635, 5658,
    12553, 2628, 13701, 6451, 6687, 13835, 14580, 1203, 6976, 14318, 14319, 14320, 9141, 15465, 8334, 1673, 16575, 1183, 14072, 5452, 2090, 13623, 1550, 12443,
    13600, 17000, 10545, 194, 16678, 3366, 5593, 11819, 8844, 14092, 14840, 2271, 13722, 16960, 16215, 7489, 5113, 1212, 13316, 3999, 5258, 14468, 15659, 241,
    6882, 7947, 12375, 8997, 6869, 44, 9131, 10497, 12097, 11858, 12648, 12650, 5758, 6962, 9370, 854, 4714, 13630, 13267, 17396, 3973, 9490, 733, 17240,
    9327, 14967, 3739, 4963, 2187, 15989, 1925, 10973, 9286, 9287, 9288, 4199, 7937, 763, 10170, 12726, 6289, 2645, 10485, 14424, 6501, 10287, 17427, 17513,
    11791, 1421, 8502, 8503, 4076, 16080, 15000, 16175, 9443, 10665, 16435, 125, 11714, 3397, 9946, 16392, 2661, 2662, 1614, 2232, 5978, 12740, 17481, 5301,
    1755, 1942, 2406, 14259, 7737, 453, 11984, 1847, 16082, 12749, 17197, 5980, 6182, 16440, 17536, 6635, 8280, 1607, 7830, 1662, 3601, 7622, 4387, 4388,
    390, 300, 9648, 2943, 10327, 10328, 14775, 10827, 180, 5897, 9845, 9846, 2094, 11965, 1160, 2261, 7274, 8290, 14482, 3482, 3750, 14811, 1283, 11311,
    6227, 2866, 7325, 15055, 8361, 8362, 13046, 15378, 8911, 1405, 9922, 7874, 15180, 15181, 11095, 11096, 1876, 6742, 6744, 7871, 10785, 15485, 7098, 11568,
    12477, 7398, 4425, 217, 4828, 1035, 1366, 1390, 13509, 15724, 1014, 8892, 5276, 1955, 16023, 3368, 4622, 4424, 271, 10856, 15494, 13308, 17103, 11557,
    9406, 16232, 7534, 15788, 11074, 15126, 16288, 14746, 12840, 12841, 13108, 8722, 12936, 11603, 5170, 11212, 17141, 2872, 15453, 7423, 15239, 10693, 11907, 13989,
    14672, 15862, 9960, 1377, 2833, 4066, 8671, 17558, 13407, 16130, 10963, 3179, 15063, 16973, 12475, 8863, 5653, 11806, 885, 17390, 450, 3470, 4216, 2426,
    14534, 10092, 13663, 13889, 11384, 12203, 15470, 15472, 15237, 12848, 12849, 9866, 979, 14771, 9937, 920, 2757, 2759, 10820, 2724, 17523, 1091, 5498, 5792,
    1670, 1791, 1793, 78, 5528, 841, 3119, 16577, 10446, 3899, 5499, 6391, 8981, 11538, 8897, 8898, 7022, 6198, 7285, 3586, 14426, 2276, 2277, 8003,
    8004, 14489, 11607, 17073, 3472, 15753, 17219, 4346, 8966, 8055, 13468, 13381, 13249, 370, 8227, 5513, 9072, 9858, 77, 1239, 780, 17272, 633, 1837,
    4278, 16874, 16877, 14515, 17351, 17119, 13132, 14262, 571, 17319, 17350, 16380, 9976, 17206, 1489, 13236, 14611, 14820, 10986, 14718, 14522, 14523, 9743, 9744,
    14661, 6330, 12308, 16072, 6176, 6177, 6178, 6179, 11155, 1260, 4657, 16912, 11145, 1542, 9758, 3153, 8991, 5436, 5438, 15068, 234, 7287, 11154, 8241,
    9537, 5882, 1409, 12234, 12392, 16613, 8643, 9813, 9493, 11572, 40, 15868, 6965, 6966, 6967, 6968, 9387, 12338, 6811, 17338, 788, 789, 11360, 14110,
    13222, 12628, 3921, 5140, 10261, 12964, 12453, 1810, 835, 6618, 2975, 4094, 16097, 3301, 9467, 10690, 10691, 3424, 14930, 11477, 12564, 444, 5567, 10165,
    10171, 14028, 7693, 13228, 17084, 14726, 7315, 5445, 5663, 16304, 9423, 127, 2647, 3453, 10113, 1157, 15347, 9069, 13911, 10214, 15345, 5469, 5099, 5309,
    14123, 12837, 11222, 5039, 12681, 5813, 16384, 1117, 15527, 15528, 7016, 7182, 33, 12034, 2240, 13075, 11685, 9448, 8443, 7466, 12158, 16656, 14223, 6506,
    8656, 14234, 17044, 4894, 6579, 8059, 8060, 7151, 6534, 3117, 2910, 521, 522, 13077, 12694, 4244, 276, 14280, 4729, 15052, 16194, 9898, 13004, 9339,
    2687, 13180, 13182, 14301, 9796, 15381, 74, 197, 4155, 5844, 6788, 7841, 9046, 10278, 16181, 16689, 1854, 3070, 3920, 5139, 5361, 17252, 2355, 3612,
    16264, 2399, 2400, 8331, 58, 11644, 11645, 23, 25, 12272, 16237, 16238, 587, 589, 5199, 5201, 1135, 15608, 15610, 12902, 1975, 4087, 10876, 5387,
    5249, 5250, 2935, 2938, 8493, 8496, 17415, 2223, 1951, 8236, 8237, 3889, 498, 5360, 10172, 6236, 15881, 314, 13743, 7811, 2000, 4019, 2193, 11080,
    4102, 4838, 10565, 10253, 8036, 4368, 9934, 3697, 3698, 11113, 1971, 12517, 8407, 244, 328, 3393, 12315, 3885, 5620, 11077, 1199, 16639, 1469, 13569,
    12638, 12639, 12640, 8418, 16802, 13200, 16323, 4316, 17158, 9535, 13733, 11262, 955, 8052, 3022, 13632, 4299, 14031, 16835, 10131, 1476, 283, 1701, 16451,
    15097, 1487, 1488, 3524, 4737, 13628, 2342, 6141, 7177, 7178, 8921, 2108, 9471, 16805, 6753, 10757, 3591, 15737, 16851, 9028, 2303, 9634, 4570, 4023,
    15154, 9264, 7560, 8572, 6877, 15451, 1515, 325, 6770, 7816, 14339, 16548, 14378, 250, 657, 785, 7455, 7457, 8432, 8434, 2065, 16788, 8229, 13839,
    16841, 8337, 13971, 6841, 404, 9386, 14678, 4916, 5241, 6628, 5115, 3108, 261, 8805, 185, 5834, 11698, 12763, 13855, 13856, 14676, 12072, 7829, 1273,
    14643, 13515, 5550, 5943, 4627, 11206, 11845, 1831, 2793, 12061, 12269, 4413, 5725, 1132, 2237, 10222, 6649, 7762, 16281, 3481, 8027, 8028, 11804, 11805,
    7695, 3031, 5223, 12297, 2323, 2324, 5222, 8257, 4559, 10764, 7107, 9891, 3332, 8657, 601, 15722, 6901, 6902, 7825, 7760, 7023, 6980, 6983, 10670,
    10673, 15183, 9354, 16416, 12062, 2593, 6632, 19, 266, 14756, 16019, 1729, 15026, 15028, 2350, 3610, 15099, 535, 538, 2479, 3333, 4488, 13302, 485,
    9400, 12600, 9233, 12956, 2199, 4405, 15919, 15920, 9567, 15168, 12329, 13460, 1759, 3898, 5118, 7523, 3298, 4449, 13372, 14984, 5606, 3596, 15072, 15377,
    4982, 12778, 13416, 11653, 11654, 9022, 14929, 10344, 12419, 12395, 16256, 3361, 8342, 17222, 16400, 17487, 11156, 12320, 6745, 14647, 9229, 4268, 13027, 9557,
    4468, 5508, 11632, 17051, 7484, 8466, 12852, 17375, 13940, 3702, 5262, 12546, 10879, 14022, 6263, 8919, 5424, 8784, 7787, 4685, 7864, 11303, 12378, 16455,
    7011, 6459, 7539, 10547, 16169, 16170, 14779, 815, 1232, 12562, 7642, 11832, 15219, 2670, 10517, 12118, 14457, 13952, 12934, 7856, 9402, 12981, 5095, 5096,
    5742, 3090, 8012, 17497, 1785, 5635, 13094, 5493, 5494, 13044, 2576, 2577, 3053, 9453, 8072, 13208, 12294, 16431, 16363, 4224, 7252, 5105, 12371, 5260,
    17177, 13838, 14503, 947, 3367, 11593, 1182, 15791, 10768, 12978, 1411, 10194, 11413, 13927, 9993, 6091, 14732, 7208, 7994, 2703, 6030, 7145, 4591, 17286,
    12274, 4399, 6394, 1233, 3802, 1993, 14260, 9589, 15174, 15480, 16624, 2082, 3348, 12019, 3358, 11788, 1340, 15627, 4967, 12955, 10362, 4934, 9679, 15318,
    16426, 10661, 15873, 9321, 10514, 9066, 14639, 87, 17143, 9851, 2134, 1820, 7133, 11550, 12100, 5918, 4157, 10793, 6878, 14025, 886, 13935, 14870, 16278,
    7767, 7768, 8781, 8782, 12585, 16274, 13653, 2640, 14730, 17376, 5435, 5437, 12691, 14868, 3705, 9083, 2644, 5885, 3822, 4726, 9848, 12153, 6904, 8271,
    896, 11623, 9007, 9385, 9545, 10758, 8272, 3979, 1937, 3182, 4172, 3823, 5247, 11316, 12561, 13024, 3236, 15274, 7036, 2765, 4169, 10066, 353, 6920,
    13703, 10775, 10993, 16095, 3029, 15092, 16558, 11792, 17215, 6332, 7422, 12715, 3329, 8539, 15209, 10091, 768, 7927, 10251, 213, 6173, 7280, 8291, 8292,
    12112, 5695, 590, 4531, 13539, 7557, 17356, 1177, 2289, 36, 9914, 4881, 5068, 5069, 16757, 1520, 961, 8599, 16313, 484, 12599, 865, 2007, 10634,
    16223, 14293, 14808, 10984, 10315, 15652, 11920, 9289, 13764, 1650, 1651, 7499, 2663, 12545, 15946, 12006, 7588, 7589, 9312, 13849, 14981, 12420, 9123, 13479,
    13480, 14795, 16953, 16954, 16955, 11614, 17034, 3847, 9031, 11062, 11125, 4606, 4372, 7392, 8374, 2348, 17470, 9977, 3666, 8714, 14180, 16550, 4159, 9573,
    4242, 2894, 12021, 11009, 14760, 3894, 11619, 15894, 6119, 9559, 16858, 7378, 11117, 8551, 16677, 15924, 15925, 15926, 681, 2066, 9656, 9657, 12810, 12811,
    11981, 6138, 7255, 1281, 16862, 326, 1977, 3794, 16069, 8650, 14973, 9729, 12919, 3410, 5464, 12587, 6054, 5479, 16772, 16773, 17140, 17127, 751, 14786,
    6388, 7503, 16344, 7221, 5553, 4941, 1259, 13622, 10867, 6029, 14009, 1437, 1438, 16191, 16192, 5997, 199, 4050, 3559, 2463, 15413, 9776, 11811, 5416,
    546, 9211, 13210, 14337, 4703, 5579, 5580, 5591, 6589, 15751, 16884, 16438, 17534, 10633, 16222, 3531, 15548, 6293, 7379, 1816, 1817, 9521, 7858, 7636,
    3493, 3526, 6949, 13475, 3580, 15598, 2800, 14269, 7120, 15699, 15703, 12890, 2393, 7230, 9738, 15338, 16738, 3558, 12870, 14137, 16581, 15553, 5922, 13377,
    1558, 1069, 1070, 1071, 8796, 2950, 2952, 4297, 4298, 1221, 10778, 3450, 17214, 1214, 14317, 17038, 15467, 9355, 518, 15839, 3541, 8946, 5746, 16189,
    2268, 2304, 4564, 13252, 9371, 5598, 10452, 16516, 11052, 4522, 16640, 15898, 13912, 8543, 13324, 5467, 10440, 4554, 11491, 12592, 5858, 14012, 9892, 4542,
    4543, 5796, 16282, 7291, 8305, 7676, 9732, 48, 548, 8530, 1776, 3007, 6723, 12155, 11528, 12632, 11373, 12503, 6757, 8017, 934, 2266, 11983, 2076,
    6859, 7897, 13183, 14302, 10509, 15605, 5369, 4022, 6596, 15571, 15572, 1688, 17345, 7681, 7005, 8636, 3584, 5035, 1501, 8187, 4840, 16454, 8164, 13731,
    3806, 7683, 5185, 10406, 11751, 10025, 8106, 9065, 13410, 2547, 9660, 472, 3926, 3927, 7264, 9651, 11810, 10432, 10448, 12405, 7497, 3779, 6169, 13588,
    14595, 3905, 13334, 2822, 1336, 2480, 2481, 14160, 2472, 2473, 1054, 1055, 1056, 14275, 9543, 6625, 2631, 13841, 5040, 5041, 16719, 8660, 529, 12722,
    17343, 8506, 2813, 5782, 8321, 5825, 2513, 14576, 2089, 17078, 2624, 3887, 10363, 11633, 5085, 3762, 2460, 12647, 12110, 12111, 10272, 11866, 8939, 11867,
    15582, 8940, 103, 104, 105, 106, 12254, 12255, 8207, 7391, 12615, 1783, 3039, 9652, 10888, 15471, 11281, 981, 16061, 16062, 16063, 5762, 11159, 3563,
    17269, 16150, 16151, 11088, 17405, 12520, 901, 7550, 12108, 10728, 2123, 2124, 2125, 14400, 4647, 9110, 13162, 5794, 8535, 9831, 3176, 15217, 14559, 17349,
    339, 16573, 12610, 17515, 17516, 15337, 16460, 10119, 10120, 11333, 11334, 3843, 5044, 4767, 9676, 10361, 16271, 778, 779, 1943, 13156, 16865, 13034, 5388,
    4084, 4085, 5318, 5319, 8958, 2209, 12275, 2044, 2045, 11880, 6499, 13784, 12319, 2573, 15322, 12653, 6996, 6080, 14313, 7118, 13980, 2215, 2216, 16163,
    16369, 898, 14182, 16446, 2495, 2912, 7227, 7228, 12734, 12735, 7705, 483, 17518, 5637, 10873, 14583, 15158, 2172, 1334, 2329, 4270, 15834, 12237, 6736,
    17264, 6326, 10380, 16457, 2017, 9609, 4356, 17445, 17479, 7034, 1838, 12576, 5468, 3046, 3047, 6319, 12244, 13370, 4459, 8809, 8810, 10766, 11970, 1742,
    13013, 1482, 5504, 7207, 10955, 4259, 5541, 5621, 6804, 6112, 6474, 7220, 7552, 1602, 2727, 5306, 6514, 7643, 8668, 16386, 17473, 3254, 4403, 5474,
    13040, 13041, 7115, 10580, 5562, 4572, 14972, 12984, 5055, 1171, 288, 16791, 7915, 13440, 219, 1382, 2388, 14458, 4237, 16259, 10456, 11737, 4238, 16260,
    1562, 7306, 12146, 17607, 3571, 4775, 4127, 5358, 3533, 15550, 2096, 3376, 10642, 11680, 12760, 16231, 12524, 8818, 10051, 16854, 16638, 11622, 2524, 6017,
    17005, 17364, 8142, 8143, 11914, 11915, 11916, 16744, 15124, 17192, 4596, 9675, 403, 1267, 5235, 5497, 7478, 7720, 15005, 1895, 1896, 13581, 17277, 9202,
    9203, 10032, 3081, 11571, 8463, 1588, 2856, 10322, 15336, 16459, 12548, 15653, 8669, 8631, 17574, 17575, 13848, 15226, 15227, 11482, 11483, 3161, 10162, 6711,
    12874, 11358, 14120, 15315, 16620, 1445, 11487, 12588, 11488, 12589, 11489, 12590, 11490, 12591, 12093, 13189, 5334, 17229, 5377, 5383, 6556, 6559, 6651, 2608,
    17494, 16939, 5569, 9677, 12696, 10833, 1523, 14393, 11640, 3005, 4733, 4734, 5368, 6592, 1522, 4909, 11590, 13978, 16990, 14244, 10101, 10603, 1633, 2245,
    9047, 9702, 7779, 16607, 7938, 3346, 12106, 8457, 15235, 16700, 3088, 16895, 2338, 3404, 8, 3597, 12910, 3598, 12911, 7127, 10179, 1099, 16771, 8215,
    10425, 4910, 3656, 3657, 11601, 7113, 9146, 2456, 6849, 5857, 17178, 10015, 7905, 2735, 7468, 12160, 8397, 3599, 3600, 15376, 9530, 9531, 8827, 13029,
    428, 16388, 1667, 8764, 7038, 10732, 10733, 4464, 2897, 4136, 4219, 5500, 7804, 14088, 3433, 6801, 10210, 11431, 12299, 6223, 14471, 2578, 15768, 9439,
    10654, 17411, 11054, 9281, 6200, 764, 10987, 14719, 4516, 1403, 1404, 9349, 9826, 9827, 2569, 10461, 11742, 11743, 13058, 1974, 4163, 658, 8038, 7776,
    9243, 9120, 12185, 15144, 15145, 15146, 15147, 5397, 6720, 8359, 14476, 14452, 3132, 9452, 10595, 6527, 5128, 6374, 12907, 14357, 15514, 1270, 2387, 14220,
    16810, 15951, 7490, 8471, 4121, 5352, 10631, 16220, 12012, 13095, 10458, 10462, 11739, 11744, 4607, 11943, 14526, 14527, 14528, 15728, 15729, 15730, 1253, 3856,
    1227, 10181, 818, 17316, 718, 11993, 3087, 4949, 2883, 2884, 9135, 9136, 11106, 15691, 4780, 7518, 11681, 2433, 2434, 3678, 3679, 16916, 4137, 5395,
    14925, 9017, 11282, 11283, 12659, 16064, 16761, 16762, 16763, 3224, 16978, 13211, 13212, 5597, 6769, 11533, 11826, 12980, 2767, 2769, 16349, 12584, 16273, 3085,
    3622, 11854, 9678, 7302, 7303, 7501, 7502, 14200, 7963, 16058, 14679, 1646, 1648, 11696, 3157, 12467, 14325, 14326, 9871, 7035, 4225, 840, 1989, 13254,
    12766, 13920, 4550, 5862, 4980, 3496, 16843, 1154, 12228, 13749, 13750, 13751, 651, 1853, 9437, 179, 1339, 16307, 17387, 1781, 3013, 8989, 9335, 16758,
    11815, 10759, 8201, 5065, 11605, 5149, 13919, 10797, 16486, 10573, 4660, 15944, 2141, 15679, 10610, 15240, 6203, 16908, 6599, 4721, 8329, 12125, 14926, 14927,
    2144, 1512, 1480, 17392, 172, 1051, 1076, 8590, 4824, 5876, 2178, 6881, 5877, 7704, 3273, 6846, 11537, 4376, 4248, 11031, 12925, 13923, 11952, 3547,
    3548, 762, 3941, 170, 10936, 5495, 6327, 4146, 1101, 10701, 3848, 9338, 1458, 1459, 10587, 10588, 10589, 8120, 17276, 8793, 6772, 2505, 15450, 15230,
    10882, 7343, 12858, 5462, 9275, 13152, 13153, 660, 1521, 7405, 14172, 16543, 14554, 1090, 2431, 7908, 8223, 14112, 11773, 11774, 17588, 15784, 6322, 8420,
    14487, 8157, 10575, 7094, 12575, 8519, 7254, 14742, 12089, 6285, 15331, 15332, 14129, 15321, 6791, 6793, 5064, 8248, 17461, 67, 68, 69, 70, 4739,
    8033, 17168, 13867, 11545, 11181, 11182, 405, 7569, 7570, 10725, 10838, 14311, 9862, 14794, 6529, 7669, 7670, 683, 7565, 11707, 3849, 15914, 5232, 10371,
    14579, 15038, 15973, 12790, 13791, 4850, 11688, 12224, 14626, 12491, 5630, 6815, 12493, 2685, 6126, 6127, 11669, 11670, 13204, 10560, 7943, 8902, 14722, 2974,
    14237, 7278, 7279, 14215, 17385, 1257, 1258, 15899, 15901, 3245, 1894, 12289, 7172, 7732, 9080, 6730, 8778, 2476, 138, 7626, 1164, 15293, 12674, 12521,
    12431, 16993, 16604, 11941, 14416, 7298, 15496, 16206, 5866, 14403, 6345, 8082, 12544, 686, 8970, 11877, 15589, 8687, 8688, 15187, 15188, 15189, 12073, 7863,
    14417, 15601, 4028, 5287, 399, 16016, 5888, 11234, 10707, 16257, 12868, 9927, 1882, 3114, 13695, 16684, 15559, 3283, 4436, 6081, 16246, 1106, 6909, 872,
    2015, 7983, 8198, 15923, 4284, 10554, 8700, 1626, 750, 14947, 11029, 8980, 2699, 1691, 17111, 15889, 6573, 6574, 10644, 5547, 4414, 1136, 2241, 1305,
    7731, 15563, 11683, 15871, 12866, 526, 10335, 9061, 14531, 12239, 14441, 16098, 6767, 7999, 10019, 16618, 3572, 14472, 8091, 3555, 14465, 1495, 7132, 14396,
    8270, 13113, 4247, 9763, 13757, 10262, 1594, 14087, 15455, 3035, 3036, 13665, 10254, 7728, 6096, 8545, 9515, 11438, 9615, 6103, 11019, 9765, 729, 730,
    6122, 3542, 11953, 6634, 10231, 11474, 13087, 15486, 14024, 3810, 784, 11944, 3228, 7045, 2515, 3913, 14817, 1909, 3150, 15388, 16353, 635, 15804, 11121,
    11122, 5350, 13822, 1800, 1803, 1804, 12768, 13922, 648, 12401, 10841, 2165, 6226, 7323, 16125, 2103, 900, 2637, 16107, 16108, 16109, 16461, 9844, 9582,
    10812, 2992, 4184, 2057, 7820, 275, 1440, 15880, 17015, 16479, 17577, 10, 15543, 12780, 12781, 11270, 13233, 14724, 2976, 8952, 13102, 4053, 5216, 6927,
    227, 228, 11647, 11648, 15882, 15883, 4807, 7755, 13898, 10383, 12410, 4279, 14698, 2993, 4185, 12351, 12352, 6076, 10042, 3745, 4167, 16184, 16938, 10829,
    7956, 8969, 6314, 6315, 7708, 13187, 13800, 14948, 12511, 13662, 14104, 14105, 15300, 15301, 7510, 8508, 2494, 5925, 3824, 11876, 15588, 8685, 17284, 10649,
    11027, 10934, 2741, 16844, 14491, 14492, 9220, 9221, 11682, 17099, 4032, 5291, 4396, 7434, 17131, 15580, 16752, 16753, 11903, 14988, 8228, 7431, 14194, 12218,
    4194, 16139, 13364, 14810, 16886, 4222, 15127, 912, 4422, 12188, 5411, 11500, 16507, 113, 327, 1516, 14097, 9536, 16836, 15910, 10206, 11425, 14946, 16055,
    5944, 13916, 9320, 10513, 7610, 13096, 7834, 12905, 1446, 1447, 1448, 10121, 10122, 13674, 1450, 1451, 1452, 10123, 10124, 8702, 14278, 6602, 6603, 16165,
    8250, 8251, 8853, 9306, 16149, 16010, 9109, 8104, 4704, 2157, 14053, 14682, 4624, 8942, 7289, 1288, 2296, 600, 602, 147, 10962, 6590, 4758, 11209,
    8509, 6526, 547, 7446, 11175, 11574, 2849, 4089, 4123, 5354, 2932, 2934, 8490, 8492, 6539, 6266, 1918, 5970, 1768, 6157, 10242, 10862, 13283, 13287,
    11324, 12464, 7103, 8156, 10697, 17582, 11410, 16067, 4725, 15992, 5894, 10822, 13718, 12769, 16972, 15427, 2153, 14937, 14939, 5047, 5048, 10537, 10538, 6256,
    8941, 3647, 634, 15210, 10104, 10105, 7538, 16727, 2127, 15113, 5155, 5156, 690, 12266, 4132, 3408, 2564, 11437, 6782, 2330, 2331, 6380, 7770, 3250,
    17524, 391, 16347, 2944, 4098, 10436, 14607, 3274, 9860, 9861, 8992, 15828, 5079, 5313, 5314, 10550, 562, 3853, 2011, 9753, 9754, 2398, 1432, 5310,
    1949, 6620, 7696, 14067, 9479, 9480, 301, 13698, 13645, 8097, 7906, 366, 10246, 10742, 16683, 13306, 4994, 7123, 9994, 9995, 135, 1944, 5514, 9084,
    6494, 7582, 9318, 1830, 11887, 11890, 17344, 15275, 14484, 5328, 10904, 3608, 6812, 10255, 1294, 17596, 16769, 6936, 9324, 7330, 8322, 9436, 6037, 6038,
    262, 10969, 10401, 1697, 1827, 4233, 1601, 7860, 11409, 6850, 1236, 3192, 8982, 2641, 11059, 17598, 3603, 13007, 13008, 10887, 10367, 17201, 4148, 5413,
    15296, 16413, 2379, 8081, 6003, 15774, 16233, 3924, 741, 17247, 10847, 312, 4007, 4008, 11878, 2349, 17173, 161, 3568, 12047, 9569, 10779, 1910, 541,
    1517, 581, 15333, 8592, 15707, 11339, 15253, 12422, 13561, 2411, 30, 6975, 8711, 8088, 16569, 11469, 1086, 6305, 1635, 15067, 7156, 3282, 17541, 1468,
    7263, 13566, 11165, 3219, 3220, 3221, 11837, 1592, 1988, 10088, 10089, 10090, 2285, 14381, 245, 329, 2709, 3983, 16105, 9876, 8138, 1941, 5669, 15957,
    5168, 14350, 3535, 17348, 4161, 911, 1674, 13174, 5941, 7074, 8823, 4165, 1268, 7957, 13693, 654, 17176, 210, 3159, 15424, 15340, 9822, 7977, 8985,
    5600, 11904, 3249, 7054, 5674, 8707, 1573, 7887, 8181, 13759, 9772, 15907, 10698, 16958, 7261, 414, 15448, 536, 539, 15706, 2811, 16600, 6888, 10290,
    10291, 13516, 4265, 12531, 12533, 7903, 5010, 5011, 5012, 12530, 4262, 10265, 8039, 2595, 167, 17241, 14907, 15735, 10909, 12775, 17306, 75, 6018, 9551,
    6584, 6585, 6586, 6587, 6588, 14355, 15512, 5714, 17503, 3494, 4686, 13025, 11710, 4475, 15742, 2192, 10349, 10350, 11259, 10782, 8569, 6486, 13545, 53,
    16437, 8079, 13570, 9890, 1462, 2591, 14252, 11906, 1277, 12208, 9782, 8971, 17126, 8886, 10132, 15008, 5367, 7340, 13274, 9114, 15456, 7542, 6550, 9118,
    15954, 13843, 10660, 1790, 8830, 10481, 1824, 1825, 3242, 9395, 9805, 15391, 4586, 4587, 4588, 10965, 10966, 1433, 695, 1124, 4324, 12953, 12987, 2538,
    2543, 9522, 796, 8737, 5765, 5230, 17071, 15938, 9983, 13037, 13038, 11058, 8169, 1553, 13107, 3974, 3975, 9491, 9492, 11905, 16849, 8132, 3969, 3846,
    16682, 12031, 3877, 8087, 8745, 17444, 1657, 14205, 4170, 11975, 15606, 5629, 6814, 7142, 8202, 11814, 12880, 416, 16928, 2060, 14412, 3722, 17434, 3725,
    17436, 11463, 16645, 8797, 5172, 6799, 1580, 10372, 11562, 17365, 4896, 4409, 8211, 13809, 16633, 3379, 13122, 7870, 14778, 1173, 1174, 5942, 16743, 1098,
    3865, 753, 6211, 7308, 5848, 16183, 7634, 10702, 14560, 8899, 3082, 8630, 4688, 8134, 8135, 15065, 7584, 7143, 7144, 1194, 13777, 2711, 3988, 11002,
    16521, 1146, 17571, 5917, 14080, 14082, 2906, 2035, 569, 3615, 9096, 10657, 2176, 4808, 9228, 443, 6311, 6031, 1190, 15122, 2795, 9285, 1922, 7222,
    4942, 9002, 14461, 4135, 8076, 5174, 6421, 585, 6446, 6893, 1152, 1262, 15743, 16628, 13737, 11852, 1363, 14255, 4037, 4038, 8162, 15983, 73, 1230,
    16376, 14070, 15007, 16177, 15246, 8625, 794, 8644, 9815, 9777, 1890, 15850, 6670, 6671, 9373, 9374, 9375, 9376, 2305, 14765, 15177, 7439, 11169, 13133,
    11466, 11467, 11468, 10036, 2264, 4678, 13176, 351, 4615, 5667, 851, 5259, 7249, 2340, 7, 6268, 17019, 14964, 7159, 7979, 2885, 10001, 15043, 17210,
    2034, 14460, 13431, 16936, 2630, 12435, 16570, 2146, 4525, 9360, 2287, 13691, 6698, 12131, 17259, 12245, 16436, 15747, 4235, 9127, 11910, 355, 880, 153,
    6456, 8020, 9058, 4629, 4634, 5724, 16617, 16621, 17520, 8876, 10106, 336, 5867, 11365, 16827, 650, 1852, 3577, 9090, 15262, 16394, 4004, 4005, 9541,
    9542, 5303, 6513, 6035, 7150, 175, 1331, 2514, 14577, 15853, 16992, 196, 6692, 7746, 14697, 15886, 16688, 15407, 16549, 6110, 7218, 292, 293, 16795,
    16796, 9071, 9438, 4390, 11478, 10009, 16249, 7317, 8728, 7058, 3804, 10760, 10947, 926, 12258, 4107, 728, 5632, 16770, 10238, 9549, 5343, 10568, 2782,
    2783, 6014, 11336, 12819, 16489, 13933, 13375, 13170, 2167, 2168, 2343, 13020, 13956, 15833, 13179, 15363, 838, 11107, 10507, 10508, 7450, 489, 10281, 4341,
    16327, 10830, 16467, 11075, 3411, 15311, 2567, 14961, 3476, 12661, 11314, 6212, 6616, 3164, 1929, 1698, 1700, 3104, 3776, 16910, 7678, 7124, 3507, 4717,
    6891, 7951, 12070, 17492, 11945, 8879, 10176, 10177, 16903, 16904, 2861, 8427, 12030, 17450, 6043, 1628, 1630, 9164, 7331, 8391, 14125, 15142, 5817, 5818,
    13451, 2754, 13297, 14401, 11202, 13262, 11673, 11674, 5196, 14229, 7617, 7618, 7619, 7620, 14219, 14221, 17055, 17056, 10581, 10584, 11197, 11198, 11134, 11135,
    11136, 4100, 15107, 1388, 15769, 5056, 12381, 13524, 1389, 14408, 15590, 11692, 7911, 2233, 4171, 14671, 3043, 3044, 3045, 2523, 9506, 9163, 1247, 1248,
    1249, 8851, 8176, 9277, 422, 16946, 11969, 13036, 15986, 9605, 2444, 11367, 15056, 12973, 14982, 3569, 1518, 14790, 13625, 17546, 11985, 11660, 8167, 13116,
    10727, 4715, 10336, 13265, 15458, 3253, 4402, 11675, 15367, 6623, 11756, 9, 1044, 4776, 6034, 10990, 3704, 15930, 4978, 3674, 10063, 6568, 1369, 12573,
    1549, 3183, 4173, 6760, 12733, 6614, 2646, 1843, 15510, 16660, 16661, 3243, 2070, 10438, 6253, 3965, 1282, 16173, 5189, 15979, 3270, 17591, 15660, 4960,
    4264, 10477, 10478, 4730, 3627, 5860, 9550, 1710, 6411, 11610, 7375, 9669, 318, 6133, 10215, 9476, 9477, 4039, 13344, 5016, 10500, 1972, 14084, 3437,
    14079, 16235, 1427, 2042, 10451, 3814, 3815, 2371, 11549, 10011, 13969, 14384, 16614, 7706, 13185, 14048, 15375, 16527, 13195, 10330, 14046, 820, 8725, 9888,
    10386, 16970, 16630, 5719, 1579, 15498, 2218, 2219, 11885, 13604, 12497, 16370, 5425, 16092, 12029, 6002, 13084, 4766, 3546, 17287, 9695, 17522, 15532, 13981,
    16248, 7967, 3502, 3125, 13218, 6185, 8620, 2857, 4144, 10370, 9824, 13976, 2394, 6255, 9481, 1716, 2904, 2719, 14841, 2721, 14843, 2723, 14846, 6234,
    3089, 8218, 4212, 5551, 10096, 3636, 9148, 9149, 5143, 16131, 11769, 12465, 13048, 1357, 6244, 12346, 3389, 2839, 4355, 889, 890, 3094, 3098, 1505,
    9461, 10937, 12105, 1274, 14324, 5668, 6664, 7730, 16919, 7122, 8850, 2972, 421, 5923, 6354, 3947, 1832, 1833, 9639, 13059, 13060, 15936, 15937, 6541,
    7410, 8314, 12787, 12788, 6798, 10620, 7373, 17086, 4630, 2316, 14689, 7978, 8943, 8834, 8837, 4489, 17568, 17569, 10312, 10424, 4367, 9721, 16148, 11380,
    11513, 12210, 12223, 8281, 8282, 6604, 10108, 11319, 9516, 6868, 10052, 1695, 8701, 10007, 17332, 15170, 13083, 8772, 525, 8690, 4382, 4383, 13959, 10836,
    1996, 9904, 7353, 2083, 3349, 6209, 7305, 15254, 15255, 13421, 14505, 8465, 9907, 9087, 15001, 4577, 14674, 10299, 1149, 1150, 12441, 2689, 8352, 14002,
    448, 3018, 5427, 4427, 8150, 9865, 12466, 5761, 294, 16351, 1424, 12449, 13815, 10735, 12950, 8310, 6247, 13144, 5058, 12480, 13882, 4015, 12812, 15966,
    13559, 4009, 8556, 9578, 10808, 9797, 15382, 5402, 6570, 16142, 3336, 15474, 14752, 14753, 6066, 15245, 4853, 6349, 9703, 9704, 7017, 15509, 6267, 5519,
    10487, 10488, 13712, 2627, 4792, 12262, 15643, 4196, 7239, 1317, 2823, 2605, 14656, 11241, 9125, 4895, 6167, 1263, 1264, 6919, 1898, 3461, 8436, 8437,
    8438, 16009, 3837, 6624, 16333, 16609, 2778, 9517, 2532, 6537, 12957, 2114, 15327, 3122, 10705, 16650, 3917, 10927, 12859, 9382, 13608, 17001, 13484, 8178,
    1879, 3309, 12322, 9713, 11522, 13215, 4654, 4271, 11287, 1484, 8338, 1578, 12437, 3430, 9239, 10419, 9240, 10420, 5577, 5578, 1627, 862, 2004, 3464,
    2994, 2996, 4187, 4189, 4955, 16868, 2110, 3387, 4482, 9687, 9688, 335, 17342, 7357, 9682, 14477, 3985, 4878, 11193, 9158, 9159, 13686, 6997, 13783,
    2805, 311, 13728, 12087, 6283, 10173, 7119, 7121, 8173, 8174, 13465, 14563, 17590, 461, 11132, 14784, 17584, 12074, 11703, 9030, 14519, 5837, 5839, 10094,
    16806, 4752, 11397, 10115, 4366, 5587, 10767, 7845, 8762, 14093, 1669, 3347, 4567, 7998, 2032, 15259, 15260, 6196, 12101, 4154, 16180, 1900, 1901, 13824,
    14963, 8013, 11843, 14537, 14538, 7233, 7234, 710, 9750, 16832, 16833, 543, 1704, 5849, 17023, 16935, 10528, 7487, 7488, 8469, 8470, 1829, 9429, 16957,
    1863, 15900, 4018, 9020, 9024, 4079, 13707, 15334, 14404, 1291, 7477, 8355, 12944, 12945, 12739, 17585, 2072, 1560, 4347, 16373, 756, 12135, 3227, 7312,
    8330, 16266, 9304, 5582, 3319, 1378, 6222, 10013, 858, 17312, 2587, 10235, 4839, 15133, 7028, 9495, 4112, 12050, 1746, 5123, 6370, 10482, 10483, 16339,
    17416, 1735, 2664, 12017, 15758, 11596, 1564, 446, 6217, 12082, 11923, 17564, 7809, 13847, 2890, 2320, 14409, 7847, 11690, 17384, 13505, 14126, 12220, 8681,
    9079, 11153, 969, 6776, 14239, 6240, 14272, 4801, 426, 10835, 4574, 10159, 7196, 16450, 14185, 4514, 4556, 340, 9694, 16649, 13715, 7917, 13442, 7360,
    769, 6608, 11158, 133, 7919, 13444, 7369, 7370, 9392, 10411, 16856, 16857, 8720, 3766, 4981, 11592, 1692, 11911, 1243, 5263, 5264, 14596, 13738, 7275,
    12771, 11564, 10257, 10258, 10259, 11494, 11495, 11496, 1229, 7000, 14062, 13199, 17274, 12831, 618, 4243, 13869, 12008, 13716, 10097, 5254, 8787, 15958, 7458,
    16878, 5884, 5891, 11236, 3682, 4502, 4889, 5799, 8389, 9600, 11730, 11731, 12817, 12818, 607, 9511, 16963, 7722, 12109, 16217, 8622, 11529, 11530, 7507,
    12689, 3385, 7729, 6306, 8175, 10117, 951, 6766, 1163, 2688, 10453, 7029, 187, 4738, 13907, 17456, 9337, 17128, 4072, 7397, 10594, 4523, 1624, 3845,
    14913, 14914, 4790, 15573, 15574, 13070, 12334, 4914, 5559, 7561, 4307, 7464, 11768, 5881, 985, 4139, 14391, 8756, 3637, 4833, 16765, 2019, 17227, 8925,
    1577, 4277, 9823, 14198, 15393, 1581, 10086, 11973, 4071, 16078, 1966, 3211, 3213, 4371, 14418, 4104, 11979, 11980, 15801, 14241, 8440, 14490, 3504, 5875,
    11370, 16906, 15432, 5853, 6522, 1345, 14936, 668, 11385, 15447, 982, 15420, 9857, 2206, 16071, 7504, 11010, 9171, 8034, 7136, 8184, 3312, 3314, 2351,
    12397, 10245, 15140, 13325, 4990, 13412, 16328, 7031, 7909, 10747, 13874, 2269, 15734, 9788, 10241, 625, 14642, 13123, 12132, 2424, 16509, 7384, 3659, 10957,
    8024, 8025, 236, 4323, 5851, 1565, 7309, 1118, 13496, 13497, 1641, 1643, 8607, 8608, 16869, 2725, 5323, 8256, 8351, 11098, 2257, 9665, 9078, 4779,
    15932, 14885, 4696, 5110, 5966, 6353, 8841, 10064, 12856, 711, 5721, 12059, 14865, 14561, 7690, 13147, 954, 2504, 15678, 15786, 6323, 11219, 3429, 13995,
    16004, 6781, 3401, 17401, 16291, 1919, 9722, 8197, 2106, 2858, 4841, 8526, 13106, 12370, 14091, 15273, 1444, 5583, 11780, 12850, 5937, 7071, 2832, 4065,
    413, 5015, 7240, 17275, 7578, 5633, 2606, 14659, 12342, 12181, 13572, 14645, 4919, 3714, 17471, 17472, 11723, 10331, 17329, 11581, 17011, 396, 1570, 8356,
    9547, 561, 12092, 13188, 17072, 4126, 5357, 13901, 3958, 5112, 5188, 6356, 13462, 13015, 14135, 1172, 13268, 2038, 7794, 3269, 4417, 12174, 15626, 354,
    4349, 4486, 4344, 1798, 4681, 16258, 1717, 5675, 12238, 13056, 2850, 4090, 4124, 4821, 5355, 16749, 2931, 2933, 8489, 8491, 13012, 4340, 15171, 13827,
    1861, 3075, 7086, 121, 13706, 9924, 9319, 13503, 13504, 4936, 14473, 9399, 10340, 10341, 10713, 14958, 16075, 1905, 3146, 15843, 16977, 5043, 10525, 12445,
    13934, 16, 6734, 12166, 16517, 14512, 14513, 14514, 15694, 15695, 15696, 6238, 8826, 12168, 11925, 1061, 13780, 10374, 3311, 694, 7176, 10704, 9802, 15387,
    11729, 1706, 1707, 7472, 7473, 8885, 11351, 3775, 16909, 4213, 5491, 13578, 14631, 289, 4149, 5418, 16792, 6768, 7815, 7916, 13441, 4991, 6252, 3232,
    8165, 13732, 4116, 5341, 1786, 10911, 1083, 6517, 9093, 3163, 1928, 2873, 9157, 16293, 12828, 1696, 11584, 12933, 257, 10337, 6479, 6480, 13140, 13141,
    14083, 7814, 5728, 5729, 8123, 8124, 8125, 8126, 12448, 10283, 6737, 15726, 12470, 13857, 5648, 15468, 16887, 16888, 17251, 6701, 6702, 13119, 9172, 10212,
    9331, 14892, 12046, 17526, 5683, 5422, 13, 5684, 7262, 2764, 2412, 8709, 15156, 2292, 1725, 4509, 13245, 16465, 13284, 13289, 6581, 5974, 8311, 5001,
    6650, 7763, 16918, 8552, 2186, 130, 7087, 2967, 7918, 13443, 12522, 15840, 6911, 1818, 1819, 13517, 8232, 6187, 16500, 9780, 9781, 11163, 12325, 11946,
    11947, 17459, 17460, 2491, 15570, 4987, 10692, 5896, 11240, 13877, 3264, 8505, 15069, 6601, 14695, 15884, 15648, 3777, 4984, 17020, 9870, 11049, 1153, 5732,
    5793, 6044, 6188, 6895, 7281, 17579, 9317, 10504, 6447, 7520, 16378, 15446, 3196, 5448, 6627, 14138, 767, 9023, 5589, 13090, 7008, 7009, 11318, 5901,
    15599, 15600, 3689, 4876, 16775, 3434, 4598, 5723, 6892, 6027, 15233, 6912, 1981, 12038, 744, 3943, 2101, 13318, 16847, 7055, 11836, 1265, 4458, 6743,
    10590, 10591, 13042, 4976, 13985, 10762, 3966, 17550, 7666, 7667, 15705, 6321, 13266, 10816, 7800, 6090, 5859, 11775, 14162, 6654, 17547, 6851, 8522, 14119,
    12774, 13924, 13536, 13537, 17079, 5959, 6457, 6458, 8920, 15285, 11864, 1195, 17064, 3514, 4133, 4134, 7869, 9957, 372, 9947, 12897, 16593, 2852, 7651,
    17211, 8790, 3321, 15342, 15223, 8945, 10130, 2853, 5197, 6438, 8765, 7039, 7040, 7491, 10964, 13363, 3537, 7079, 17114, 5161, 5162, 12049, 9661, 3782,
    7496, 3426, 7660, 16047, 10224, 9921, 6022, 1175, 9970, 13609, 12637, 4732, 10592, 5509, 12773, 1110, 17532, 702, 742, 9659, 17248, 655, 10600, 12649,
    15765, 8288, 16552, 7590, 193, 16186, 2173, 3344, 7166, 7167, 13201, 13567, 16731, 13639, 14690, 13540, 4682, 4617, 13834, 9422, 4335, 7661, 10900, 8518,
    9697, 8733, 9941, 13057, 10157, 16081, 12270, 1133, 12896, 8067, 891, 696, 12989, 323, 16428, 13902, 3370, 5051, 14546, 10474, 799, 17280, 5737, 6900,
    12526, 12138, 8791, 13649, 7244, 7248, 15888, 15, 5624, 1254, 1891, 12863, 12864, 16236, 4404, 10010, 2936, 2937, 8494, 8495, 7640, 10837, 14310, 14793,
    682, 2535, 15037, 15134, 1286, 8799, 5433, 11802, 11803, 12209, 11229, 11104, 14327, 3532, 15549, 2941, 8499, 506, 15835, 16103, 7759, 1228, 12776, 11699,
    16330, 17075, 15435, 11381, 11514, 13194, 16490, 6147, 14016, 14017, 14018, 1953, 6858, 11020, 9766, 8323, 15360, 3646, 7283, 7284, 2135, 8691, 12391, 11575,
    2616, 11355, 15761, 2726, 11884, 7641, 4938, 16822, 203, 1636, 1637, 3291, 3508, 12865, 3719, 16167, 783, 14451, 13941, 1871, 7598, 1000, 6563, 6564,
    16965, 14434, 14435, 3513, 9962, 8094, 232, 16247, 3014, 1656, 16448, 455, 15452, 14943, 16052, 7406, 12888, 1143, 3362, 11578, 1599, 16101, 12779, 16375,
    7007, 14358, 15515, 2995, 4188, 1897, 5701, 13305, 9910, 1242, 6318, 8031, 4016, 11556, 598, 8928, 10512, 9088, 7972, 11559, 16625, 3618, 10763, 2483,
    5181, 5183, 12229, 5229, 5948, 13658, 2049, 83, 11070, 2614, 8268, 1213, 4110, 4806, 3305, 3316, 6903, 16087, 16088, 1206, 4877, 7418, 8957, 4626,
    845, 2963, 1568, 11327, 7322, 13818, 1443, 14692, 1419, 1138, 14738, 15568, 13099, 6817, 15179, 11094, 6, 14210, 11929, 8583, 5529, 7102, 10845, 14420,
    14582, 8859, 10082, 8300, 8301, 13166, 3415, 11679, 17091, 7923, 13184, 14303, 12985, 9309, 9310, 10050, 12986, 14952, 12988, 17139, 11188, 6402, 1211, 11110,
    7300, 662, 3940, 9683, 7426, 8101, 3967, 2607, 8354, 12121, 15872, 892, 8416, 3886, 6248, 6249, 9015, 97, 2734, 15176, 1796, 5845, 9633, 10981,
    959, 4484, 8112, 7940, 5212, 5214, 2442, 12189, 13251, 11253, 11254, 11255, 8537, 14133, 15819, 16944, 7245, 10046, 3868, 14078, 11392, 5273, 5274, 16298,
    5177, 5178, 6329, 7415, 3116, 4800, 1712, 9986, 13164, 60, 17417, 13508, 1541, 8901, 1775, 7853, 3167, 4380, 4381, 4288, 4289, 5696, 14627, 11015,
    3255, 11957, 7179, 8602, 8603, 8604, 13773, 15257, 16393, 5327, 6092, 15041, 14733, 9575, 10792, 12009, 17430, 5664, 10956, 12393, 11034, 13352, 5522, 15564,
    7675, 5392, 10905, 4975, 4605, 7813, 4430, 4431, 10750, 11961, 11962, 8567, 13521, 343, 6089, 13063, 14446, 14447, 3630, 4875, 13957, 15104, 5315, 1292,
    16332, 12783, 5317, 17599, 5871, 16070, 4239, 4240, 12742, 12743, 11874, 2939, 2940, 8497, 8498, 5097, 5062, 14835, 3728, 7355, 8340, 14268, 11081, 13571,
    3677, 13864, 16488, 14521, 3642, 15719, 302, 5000, 9223, 7613, 11839, 11840, 1290, 812, 17303, 5533, 6718, 2834, 4067, 17069, 4558, 9950, 3692, 4898,
    3896, 3165, 1887, 11563, 16631, 12565, 2753, 9029, 3703, 1178, 11442, 13954, 2088, 3835, 3961, 9332, 4025, 8203, 12036, 12436, 2221, 13797, 6359, 16381,
    5626, 5666, 15836, 10252, 17041, 6544, 9411, 13098, 15545, 10321, 10946, 15143, 11558, 14605, 11865, 8938, 2361, 2362, 6533, 9731, 537, 540, 3409, 12523,
    17438, 13118, 17311, 79, 11930, 13006, 4150, 5419, 497, 17008, 7740, 8755, 11335, 8816, 575, 576, 10047, 7926, 7685, 9326, 15112, 7385, 13915, 12321,
    843, 844, 7629, 1616, 10696, 13081, 11231, 13531, 8571, 9739, 129, 3825, 3826, 5022, 5023, 2923, 2925, 8484, 8486, 3072, 3073, 4250, 4251, 7950,
    11808, 15491, 14876, 15988, 12170, 13304, 14823, 2166, 173, 1330, 15125, 3878, 12418, 15750, 13660, 2112, 15965, 10505, 3522, 1745, 14020, 15117, 17161, 3460,
    3672, 17334, 3133, 8286, 1381, 3799, 10395, 10396, 567, 8116, 8117, 8754, 6890, 3629, 7846, 2704, 8623, 9785, 11822, 12894, 8596, 10467, 12408, 13719,
    8231, 12720, 2669, 1237, 89, 17543, 457, 14688, 11226, 3327, 1310, 3827, 8727, 9734, 9520, 1115, 5239, 992, 4223, 7801, 7803, 14714, 1307, 12113,
    7798, 13163, 11841, 2119, 17016, 7644, 15220, 1137, 2242, 13125, 13126, 5195, 8159, 12179, 8071, 5549, 3105, 3237, 6385, 3767, 13223, 15561, 15562, 16043,
    9501, 9502, 12655, 5505, 7080, 12366, 13062, 2459, 8170, 9273, 11375, 12506, 14165, 15686, 11480, 754, 5855, 8213, 13250, 7160, 1395, 1661, 16362, 17441,
    4328, 3918, 8951, 9830, 7346, 13154, 14570, 9591, 6764, 11798, 7562, 8574, 8963, 8641, 8642, 9811, 9812, 6999, 16574, 11092, 10611, 15206, 4529, 914,
    2977, 9311, 12459, 13936, 13937, 13938, 13939, 15721, 1241, 4563, 11444, 11446, 389, 16493, 17592, 9094, 9095, 10655, 10656, 1731, 1960, 2920, 3205, 6830,
    6831, 7877, 7878, 12380, 13523, 7485, 7486, 8467, 8468, 14940, 16049, 3288, 3289, 3290, 4440, 4441, 4442, 8513, 9692, 8944, 9067, 5785, 5786, 5787,
    17601, 17602, 17603, 6482, 2284, 2436, 3573, 1719, 12316, 5224, 5225, 7699, 7700, 8716, 8717, 6690, 141, 3946, 3619, 5449, 17293, 13246, 9313, 10502,
    295, 14845, 14479, 12102, 10031, 12103, 12104, 492, 14096, 5989, 5990, 5063, 4478, 10045, 4056, 13619, 6662, 11213, 11589, 5955, 1169, 1684, 9709, 8904,
    2047, 10075, 1046, 5718, 1655, 7269, 2860, 17242, 4956, 13445, 3432, 17, 10796, 15006, 16176, 9801, 15386, 14712, 17104, 15213, 9592, 7152, 11356, 3869,
    14941, 14942, 16050, 16051, 5618, 6137, 7601, 7602, 7603, 3621, 9165, 10442, 7621, 9786, 599, 3614, 7250, 7251, 7253, 163, 17107, 14493, 14494, 4292,
    10893, 243, 7718, 16355, 12645, 11013, 5830, 6509, 15845, 15848, 16980, 16983, 739, 895, 17244, 17371, 11151, 8278, 16452, 16453, 3757, 7224, 9803, 15389,
    2392, 12662, 7842, 2131, 12805, 8679, 9076, 5756, 11565, 7111, 2345, 3523, 10890, 15620, 12460, 15952, 13359, 15680, 8763, 2776, 2780, 2781, 10392, 2660,
    8618, 8619, 14177, 14178, 7913, 14261, 5681, 15102, 6310, 9167, 1547, 91, 8049, 7084, 9004, 8995, 431, 10825, 10826, 4209, 5480, 14107, 15307, 7711,
    8731, 5872, 2363, 3617, 14405, 13842, 2001, 1618, 1619, 8188, 584, 6445, 16089, 6312, 4851, 11308, 2771, 7130, 5558, 13629, 14706, 4115, 16134, 14263,
    1845, 2818, 2306, 2307, 4983, 15945, 3912, 8880, 13159, 556, 8597, 5176, 16513, 3284, 4437, 11543, 16987, 1324, 7735, 11144, 10582, 5074, 15150, 16562,
    17253, 6703, 16819, 16045, 9728, 4392, 6807, 9350, 16587, 16588, 16589, 7772, 10536, 1888, 14077, 15501, 3017, 10379, 8736, 16219, 11900, 1596, 3115, 14050,
    798, 4623, 1343, 1394, 2518, 15526, 16674, 5627, 2980, 12053, 15402, 3708, 6921, 11630, 2097, 15927, 8637, 9719, 15320, 14398, 7748, 8400, 4077, 2381,
    6040, 16241, 13100, 3230, 10417, 10494, 11762, 13767, 16462, 2766, 8795, 427, 7259, 4080, 348, 1362, 11755, 15915, 7191, 4847, 8147, 8964, 15344, 573,
    10765, 7914, 13439, 9635, 15234, 12745, 13878, 358, 1538, 9584, 10814, 3832, 5066, 8190, 2048, 9026, 9033, 15981, 15948, 3731, 9258, 10846, 16366, 8390,
    9601, 7106, 500, 501, 8949, 12273, 7056, 15970, 3260, 4254, 8794, 14587, 3959, 2293, 6102, 1321, 5850, 3855, 7726, 9192, 12023, 8152, 14388, 16648,
    17531, 9926, 16666, 16667, 63, 1008, 1899, 7232, 5054, 8040, 3067, 13165, 6886, 5791, 13272, 16443, 16352, 6705, 1043, 8127, 16041, 15535, 3866, 2075,
    5460, 3707, 2918, 8481, 10632, 16221, 16401, 17488, 11087, 6856, 13988, 15650, 9393, 10410, 564, 7293, 13322, 13323, 7872, 14675, 13101, 15519, 15852, 16655,
    16991, 1976, 7719, 3696, 13345, 4410, 8715, 9610, 11343, 11615, 17035, 2360, 101, 102, 12253, 8611, 9867, 305, 15394, 16539, 306, 7554, 4810, 14609,
    15827, 5958, 7131, 1116, 3512, 4720, 6747, 13016, 16703, 903, 1858, 6224, 7412, 14649, 1494, 6070, 11312, 12744, 9558, 579, 15440, 16875, 4469, 4470,
    4471, 9361, 15591, 9126, 2427, 12373, 15002, 4579, 7614, 1883, 5895, 11239, 13158, 7657, 13285, 13288, 15565, 5770, 701, 9658, 3661, 1062, 14054, 4081,
    9989, 13168, 15793, 16417, 14428, 14429, 13591, 10145, 9942, 15049, 12802, 2492, 10943, 12114, 13966, 5391, 14131, 9778, 4485, 16915, 9963, 9964, 13811, 13729,
    14836, 6845, 16372, 1893, 8767, 8768, 12629, 16701, 14797, 16702, 17323, 2531, 7483, 11183, 16387, 10578, 10444, 17301, 17552, 8531, 8177, 9278, 12452, 11718,
    3875, 7727, 11067, 13752, 3049, 2092, 3578, 3148, 6857, 9441, 10663, 12379, 13522, 11989, 13064, 4151, 5420, 9417, 15048, 4003, 9540, 4153, 5423, 7354,
    8339, 1527, 13646, 14696, 15885, 15061, 16202, 9672, 10895, 16967, 16968, 16969, 291, 9329, 10532, 16794, 10304, 10305, 5269, 7594, 221, 12331, 4665, 1081,
    1082, 2384, 2385, 13696, 411, 11043, 8065, 14691, 4669, 2679, 11828, 9356, 9948, 9068, 14641, 10140, 3063, 8585, 14869, 15717, 9222, 1289, 17496, 1246,
    7888, 9463, 9464, 4207, 4803, 3170, 14619, 13356, 16079, 10243, 2250, 2570, 10228, 13535, 6790, 6792, 5672, 14069, 4701, 14740, 15917, 10933, 10935, 12300,
    5774, 8458, 16989, 16736, 17330, 17331, 8766, 13103, 13172, 15897, 11057, 4520, 16820, 8624, 6007, 13814, 3325, 2254, 11328, 11329, 479, 16920, 5134, 11078,
    11079, 8372, 13307, 8867, 4864, 16484, 11656, 6952, 15280, 1147, 17572, 4614, 5912, 14601, 2255, 12892, 11770, 11771, 16285, 16286, 7595, 15012, 9420, 9792,
    17570, 4636, 15364, 965, 12630, 14284, 14635, 9279, 6343, 6344, 5124, 5125, 9183, 5020, 6272, 3256, 776, 4846, 17325, 7563, 13053, 14300, 4854, 15312,
    15120, 11342, 13654, 16602, 1399, 13997, 14394, 3477, 12230, 16137, 16138, 11523, 84, 3030, 8910, 12372, 13946, 17026, 6796, 17122, 13362, 1240, 6840, 2596,
    6291, 5443, 11518, 10232, 11475, 524, 1685, 272, 10264, 15682, 3663, 10858, 8652, 6328, 837, 15531, 4266, 2745, 286, 14777, 4303, 11879, 14109, 6926,
    15354, 2876, 2877, 5800, 12923, 14153, 11142, 7638, 14152, 6075, 7201, 13932, 13593, 13676, 7615, 7616, 6174, 6175, 2170, 9180, 8839, 12716, 17224, 817,
    17313, 15047, 15004, 8332, 12727, 9173, 16603, 5463, 3738, 4945, 10715, 1557, 15414, 5165, 7724, 1139, 7082, 4887, 9266, 7290, 8302, 2951, 400, 17458,
    16654, 14653, 14971, 3091, 3092, 11354, 6301, 7388, 18, 16520, 13314, 14410, 15812, 16941, 12129, 13229, 8309, 824, 15292, 5563, 6286, 16531, 13624, 16798,
    14140, 6071, 7984, 1356, 1358, 6243, 8987, 14574, 9254, 16855, 16117, 16745, 10598, 11346, 7793, 11017, 4793, 4794, 510, 5730, 11305, 1967, 13471, 8905,
    14507, 15892, 14114, 16340, 16341, 9424, 14486, 8591, 4480, 6395, 9570, 9571, 10780, 10781, 6303, 3709, 322, 15490, 3395, 5518, 12444, 13068, 205, 304,
    4473, 5767, 10880, 4683, 7736, 3440, 3441, 13239, 14614, 12175, 12337, 5679, 6863, 9144, 9751, 5543, 7868, 6525, 5991, 15740, 17065, 10152, 1222, 11337,
    12476, 182, 16637, 16056, 14821, 12004, 9951, 4860, 4230, 5166, 315, 458, 459, 5111, 11796, 16207, 7149, 3129, 10178, 6498, 11991, 11995, 13072, 15256,
    16721, 13554, 11288, 6186, 1126, 13647, 7053, 7876, 15346, 516, 14565, 16424, 1552, 12081, 11922, 17563, 846, 17545, 12737, 9663, 2796, 2797, 13469, 15221,
    15222, 1892, 12044, 6505, 12609, 13589, 12941, 2160, 13805, 4977, 13680, 14754, 10953, 12119, 11954, 2246, 406, 10168, 12213, 1703, 4736, 2517, 7215, 13512,
    14728, 15757, 4537, 15244, 8238, 8239, 11859, 4646, 534, 4571, 4944, 4946, 6192, 6193, 9042, 9684, 6338, 7430, 15908, 15909, 5067, 10087, 3683, 12777,
    1797, 12016, 3103, 7849, 6820, 6821, 6453, 8449, 6945, 6947, 4101, 5331, 10409, 2466, 4453, 384, 385, 5680, 8959, 8960, 1434, 12976, 17093, 13466,
    1709, 7155, 4743, 11357, 7438, 10183, 12341, 2116, 3235, 16421, 12027, 3919, 5138, 1048, 14705, 8042, 13365, 16691, 11030, 568, 10357, 11479, 11509, 14267,
    10510, 11462, 5092, 10511, 16357, 11506, 908, 16447, 15575, 15576, 13340, 9645, 13641, 7893, 12127, 14709, 7824, 15975, 14222, 970, 4648, 5326, 16316, 10076,
    17377, 1271, 13472, 10529, 8388, 9599, 8448, 2430, 7631, 4697, 5967, 8842, 10065, 15017, 15018, 14419, 12757, 10542, 910, 4162, 15581, 1737, 8179, 12096,
    112, 5750, 7314, 3315, 17466, 5, 12142, 10074, 11269, 15191, 377, 2901, 2814, 378, 945, 2902, 379, 2815, 380, 2817, 10970, 2819, 10971, 946,
    14684, 382, 8204, 8429, 15710, 2874, 17366, 2150, 5121, 6368, 8022, 9972, 4031, 5289, 14334, 15232, 12204, 12205, 11521, 16085, 16115, 3002, 13088, 11461,
    5403, 6571, 7348, 6706, 4927, 7465, 122, 16468, 16469, 3064, 13883, 2982, 3495, 5324, 8732, 12451, 4673, 4674, 66, 14715, 14593, 11497, 5933, 7067,
    1714, 4805, 14145, 8546, 8548, 3487, 3488, 2471, 5982, 5983, 684, 685, 5703, 5704, 16809, 7333, 13499, 12176, 10877, 13606, 4770, 8454, 2120, 13892,
    15029, 3751, 6358, 16551, 14970, 12995, 7536, 2604, 3474, 3852, 4652, 4114, 16133, 994, 6794, 14348, 14006, 10334, 2321, 3574, 16269, 16270, 931, 16522,
    10240, 9900, 10677, 11893, 6476, 3246, 17451, 836, 11166, 4217, 13248, 5523, 4465, 10296, 10298, 8606, 7540, 10506, 9075, 5749, 1605, 5473, 8149, 3680,
    7687, 11099, 1406, 1500, 15611, 16568, 4049, 11987, 11716, 15867, 2461, 17414, 27, 12163, 10199, 11418, 7141, 8199, 7265, 3756, 13461, 1442, 11927, 10930,
    15708, 15709, 3442, 3443, 1608, 8092, 12402, 6689, 10866, 7108, 10815, 13438, 9215, 15238, 14373, 17476, 2140, 2196, 16110, 2654, 3180, 17061, 15942, 13104,
    16584, 10499, 16837, 4285, 16325, 14015, 6146, 743, 1917, 2991, 4183, 198, 16690, 7691, 8710, 1436, 7174, 12657, 14761, 1030, 9508, 11625, 11626, 9108,
    10345, 10347, 15775, 15777, 1128, 1130, 3746, 3748, 7041, 7043, 8563, 8565, 14304, 14306, 967, 2366, 16463, 2947, 7952, 6346, 9232, 9234, 9451, 2686,
    11211, 5132, 6207, 8477, 2634, 8336, 6190, 9037, 2143, 1992, 6598, 16921, 5945, 2142, 7394, 15690, 11963, 10678, 11894, 8726, 15306, 9362, 7216, 13513,
    13514, 16598, 14729, 6823, 6824, 6825, 12309, 2469, 11919, 2609, 4043, 4511, 12765, 13948, 3320, 11697, 14977, 3184, 4345, 937, 7751, 9449, 12651, 8095,
    6956, 13093, 2095, 9249, 2440, 2369, 3628, 15766, 2791, 220, 14837, 15044, 9235, 9236, 9237, 1316, 3342, 3343, 2129, 5296, 10802, 993, 7958, 11276,
    11277, 13139, 6818, 2024, 14134, 1423, 5650, 6259, 1543, 12339, 14055, 402, 16818, 8158, 3414, 1756, 4753, 1935, 5678, 10961, 8475, 1398, 14578, 4501,
    12555, 15278, 9224, 688, 1617, 3527, 3529, 12226, 12227, 14737, 10710, 10712, 1507, 1508, 6871, 6873, 4156, 1921, 5971, 2244, 11846, 8639, 9809, 16289,
    9011, 16122, 255, 12903, 17307, 1513, 4707, 14989, 12663, 12664, 12665, 12666, 7843, 7844, 13502, 15050, 3394, 15423, 4635, 15422, 15783, 12710, 6153, 7173,
    8550, 7576, 7577, 12701, 14021, 1828, 165, 1326, 13328, 8972, 17379, 8021, 11708, 3850, 265, 1125, 4325, 12606, 12954, 2539, 11842, 8789, 2548, 8996,
    16017, 7213, 12717, 10938, 16824, 3446, 10412, 1687, 14881, 4416, 16651, 17052, 14827, 2036, 13052, 14156, 2133, 7209, 12644, 92, 8947, 15806, 3741, 868,
    870, 2010, 2013, 14128, 11123, 7929, 7930, 7931, 5147, 533, 4041, 5014, 3480, 208, 8655, 7682, 3930, 473, 5218, 6101, 2487, 10605, 15723, 2217,
    3068, 1726, 5447, 10378, 13311, 13400, 14380, 15542, 13872, 17236, 13968, 14673, 13192, 11693, 8102, 4499, 16508, 15083, 8773, 9486, 277, 3881, 3611, 14232,
    2204, 11782, 11783, 10574, 4272, 15995, 3377, 16120, 6381, 4640, 4641, 8682, 15671, 14819, 14768, 829, 1019, 2749, 2751, 10818, 774, 449, 16966, 5623,
    2357, 14751, 8304, 5755, 9745, 12909, 252, 1425, 1964, 3209, 12382, 13525, 6611, 5434, 6780, 15169, 811, 17302, 347, 5281, 6484, 6155, 12265, 709,
    6264, 17388, 17389, 6621, 10390, 12603, 65, 9564, 10740, 9794, 11570, 5788, 9897, 445, 704, 8262, 8881, 14470, 3142, 1862, 15310, 5332, 1814, 2841,
    3733, 5077, 11299, 12959, 11453, 11455, 12547, 14683, 15874, 12015, 4675, 3867, 10427, 15984, 12855, 14011, 15073, 15074, 15075, 9836, 9837, 7352, 1057, 4885,
    5952, 12065, 6739, 6741, 10939, 17457, 16556, 11404, 12527, 11405, 12528, 726, 727, 1770, 1771, 1772, 2985, 2986, 2987, 17234, 17235, 6156, 7694, 149,
    150, 12276, 324, 10752, 644, 5372, 1784, 13778, 13552, 17097, 5300, 16155, 14991, 3024, 13396, 3162, 8084, 15677, 3744, 13009, 666, 1856, 1857, 10030,
    697, 4937, 242, 6168, 15469, 10746, 15877, 13730, 1576, 8392, 14030, 8214, 1109, 13205, 14247, 17250, 7717, 17027, 16882, 9696, 10832, 15410, 16554, 3149,
    4313, 13028, 14890, 10699, 12682, 3996, 12692, 15309, 3880, 3742, 17209, 13860, 7765, 16533, 10221, 14694, 7948, 8587, 15369, 16013, 4922, 13031, 13032, 11624,
    11553, 8441, 14483, 7757, 408, 14495, 14496, 9742, 9544, 9300, 10464, 2715, 3528, 13547, 4625, 1510, 6990, 8993, 6959, 5548, 8843, 612, 5847, 338,
    4160, 13897, 10688, 11560, 6957, 14748, 7716, 14749, 7419, 7421, 8640, 9810, 15959, 2816, 1485, 15370, 615, 2443, 10033, 10868, 10870, 3643, 15720, 13519,
    6686, 13299, 14216, 13708, 15980, 6613, 9832, 16146, 2916, 10988, 12143, 4832, 16764, 1084, 3706, 6712, 6713, 13260, 766, 14184, 4940, 9465, 9466, 7019,
    1121, 362, 10319, 17135, 17136, 59, 5691, 6935, 6257, 10908, 3557, 17296, 9458, 2656, 2031, 580, 10531, 17512, 9341, 15155, 1261, 5525, 12968, 8692,
    3199, 11977, 12363, 7752, 8988, 1959, 3204, 3287, 4439, 15551, 15651, 5295, 10801, 8242, 15770, 12687, 531, 532, 7238, 10874, 11069, 2827, 4060, 6989,
    16663, 16664, 12251, 938, 14208, 12834, 8750, 9958, 8341, 13993, 290, 16793, 9568, 10777, 13893, 13894, 15030, 15031, 15912, 17059, 3888, 6787, 7840, 16494,
    17594, 13831, 13833, 3813, 11540, 11076, 3977, 9804, 15390, 14042, 3842, 12383, 12384, 13526, 13527, 2063, 15109, 12495, 7390, 3870, 2069, 2862, 2863, 3186,
    6361, 5348, 6929, 6930, 6931, 12824, 7596, 3736, 7649, 11912, 10323, 1418, 4073, 6594, 5442, 14151, 3252, 4401, 15956, 6884, 11591, 11082, 11083, 16586,
    14271, 2197, 3302, 14064, 4952, 15681, 226, 11646, 1063, 6406, 6407, 11452, 1279, 10404, 5378, 5384, 6557, 6560, 3154, 3155, 3156, 10391, 6419, 13806,
    14804, 16029, 16644, 1486, 1653, 1654, 4512, 3726, 4921, 11401, 11402, 11403, 11888, 11889, 3861, 15859, 10399, 691, 15408, 16839, 5521, 17380, 10569, 9572,
    16627, 3326, 13343, 608, 7474, 10317, 16284, 17374, 13374, 14969, 9177, 14037, 10848, 8472, 14629, 2365, 1003, 12098, 16244, 16245, 14227, 14228, 11713, 6061,
    7451, 8168, 6802, 12820, 10479, 5482, 12695, 8578, 5086, 5087, 8121, 15990, 3423, 11686, 15947, 13792, 13794, 7116, 10166, 1004, 2137, 12024, 1533, 2650,
    1733, 2927, 16382, 17467, 4900, 229, 8708, 14425, 16334, 2073, 4518, 2290, 3138, 8667, 1122, 5275, 7187, 8265, 8266, 940, 61, 3276, 2372, 10217,
    10878, 4680, 12833, 8612, 9868, 11238, 12404, 2041, 7799, 1904, 3145, 4152, 5421, 11727, 11728, 17162, 17163, 11492, 12593, 1999, 14101, 13315, 14411, 5471,
    10931, 15815, 16942, 12130, 13230, 12871, 1806, 2774, 11012, 20, 3895, 177, 3158, 6880, 8425, 4500, 7980, 12758, 2334, 2335, 10714, 1344, 2212, 11813,
    11635, 17245, 11035, 11036, 15831, 6636, 13333, 875, 7321, 10276, 12806, 9102, 16720, 13602, 8408, 1235, 13242, 10920, 8757, 2489, 8415, 8933, 3412, 5920,
    1571, 2690, 12196, 5228, 6532, 8974, 1479, 15539, 9612, 9613, 9614, 3509, 3510, 14288, 7962, 7965, 2581, 12200, 6492, 7580, 16290, 13904, 12967, 415,
    13026, 3711, 7411, 7471, 1113, 8878, 10143, 9637, 10716, 5741, 6159, 15961, 14812, 12604, 5969, 7364, 8349, 3576, 15595, 16423, 15304, 4600, 9302, 8315,
    3130, 5590, 8562, 7702, 14502, 13003, 5330, 7673, 10207, 11426, 11177, 16377, 4510, 8828, 12607, 469, 470, 471, 2470, 14632, 5284, 5285, 10384, 929,
    16502, 11555, 3732, 9259, 2428, 2908, 4141, 3720, 17432, 7377, 2413, 8516, 2448, 16695, 5904, 10156, 7900, 7901, 7902, 14497, 14498, 14500, 14501, 9968,
    2228, 10163, 4105, 6862, 7855, 11485, 4568, 9901, 4433, 15202, 13590, 15093, 15094, 9238, 7990, 8998, 4519, 15748, 2149, 7907, 424, 15741, 4365, 454,
    10239, 11897, 5454, 2091, 9759, 6151, 5320, 4915, 2898, 10146, 5308, 6562, 5599, 6779, 10999, 11000, 5517, 10586, 8461, 15641, 13198, 2294, 4628, 10731,
    17054, 11809, 12872, 10297, 1360, 8776, 6653, 11781, 11666, 3037, 9981, 9982, 128, 15820, 13171, 17508, 7890, 3902, 5988, 5722, 9655, 8792, 13482, 13368,
    2224, 2225, 2226, 2227, 17495, 2911, 1364, 1365, 6974, 14731, 8422, 7382, 520, 11063, 214, 6004, 6383, 11848, 4351, 15621, 15431, 887, 5852, 12482,
    12884, 952, 2050, 2051, 159, 16636, 10650, 14395, 15404, 7786, 2018, 5907, 2878, 9255, 16894, 11747, 6984, 10674, 15744, 9154, 13157, 6460, 8926, 10175,
    16164, 3864, 11323, 16801, 11789, 11524, 5340, 13613, 7500, 13511, 8263, 8264, 827, 1979, 6524, 3818, 3463, 13825, 9872, 11053, 16415, 2714, 2579, 2580,
    5133, 2633, 8424, 437, 439, 12618, 12620, 11498, 11242, 12641, 9943, 13112, 9975, 12007, 1722, 2447, 12928, 8219, 6213, 10646, 16530, 3008, 5809, 5810,
    14621, 7374, 11279, 12001, 8426, 13273, 2632, 330, 6152, 15978, 17116, 9875, 11055, 6666, 5266, 11886, 1058, 3214, 9394, 3624, 3625, 56, 57, 5899,
    14382, 14588, 9509, 10310, 10311, 8035, 10346, 10348, 15776, 15778, 1129, 1131, 3747, 3749, 7042, 7044, 8564, 8566, 14305, 14307, 15108, 1196, 877, 4968,
    13808, 3351, 5507, 6683, 4467, 1314, 11128, 5206, 8460, 9670, 11266, 16913, 16914, 14818, 6617, 7692, 2680, 5659, 8651, 12881, 15071, 8917, 8367, 4432,
    7875, 5924, 2410, 2414, 15700, 12042, 15027, 8404, 17528, 6020, 12501, 4369, 8240, 9359, 9935, 826, 6660, 1102, 6220, 7440, 11170, 2682, 3785, 39,
    12634, 15397, 9580, 10810, 9798, 15383, 5404, 6572, 14402, 2054, 3990, 11396, 15064, 8155, 12839, 13745, 10058, 16093, 8057, 8058, 8903, 9334, 15993, 4603,
    4604, 7733, 9681, 7920, 13592, 15666, 12241, 5766, 5481, 13826, 8083, 6993, 17138, 6351, 7566, 9104, 9209, 1680, 6118, 10566, 11824, 1430, 7879, 4198,
    14998, 17157, 7769, 11192, 13500, 3763, 4228, 4231, 4999, 15584, 17300, 3097, 2677, 8759, 12180, 3128, 3517, 4727, 14704, 9225, 13432, 13433, 13434, 13435,
    13436, 13437, 7366, 3261, 14983, 6379, 3058, 13489, 17249, 10902, 15655, 15656, 5612, 13178, 2520, 2347, 10754, 12356, 12357, 13485, 13486, 6150, 11652, 2203,
    2258, 3054, 17142, 17144, 3271, 9576, 10806, 1413, 13541, 17102, 8906, 7817, 8829, 9726, 15592, 9128, 962, 17410, 976, 6725, 8045, 1875, 13694, 16364,
    8744, 1105, 6908, 13560, 12543, 16250, 4017, 5052, 11126, 12032, 10912, 10948, 5861, 4109, 6979, 10669, 10975, 7545, 3263, 1839, 8553, 7949, 4722, 11649,
    7865, 7866, 17261, 17262, 17263, 11390, 4487, 16038, 16039, 1738, 2117, 2118, 13556, 9619, 14214, 582, 6443, 2733, 4012, 6210, 7307, 10968, 13405, 7093,
    9952, 11301, 15399, 16601, 1598, 8694, 12566, 9378, 12256, 15070, 2775, 2779, 7555, 11855, 9940, 3337, 15478, 6471, 11093, 17549, 5783, 11972, 1053, 10855,
    17305, 2582, 4667, 4249, 7193, 6116, 12525, 12354, 3222, 15530, 3188, 4236, 16532, 13105, 2810, 12150, 13270, 12803, 15630, 12786, 14637, 13121, 1060, 13779,
    3833, 14544, 9475, 1886, 15019, 5613, 5614, 5615, 16354, 2439, 15940, 11600, 4795, 4796, 15738, 6056, 16529, 8335, 6336, 8664, 17266, 16734, 4456, 10022,
    4226, 8873, 4653, 9680, 2598, 13568, 10726, 11709, 9247, 8695, 8696, 8697, 11585, 13840, 9769, 8189, 11971, 11160, 16679, 14891, 1724, 1931, 3166, 1840,
    5535, 3521, 16208, 8976, 5963, 13175, 8446, 8447, 11999, 17165, 11606, 4861, 13583, 13584, 3774, 12343, 313, 17308, 17309, 15182, 10541, 4985, 1202, 15864,
    14342, 14343, 6785, 8107, 14363, 11115, 9649, 7910, 14130, 12550, 11933, 719, 2708, 7449, 1526, 5987, 9519, 6648, 7761, 16371, 8775, 10003, 13905, 3109,
    15128, 747, 17258, 2299, 7796, 11541, 11542, 3101, 3102, 10398, 15913, 5173, 6420, 1748, 2968, 8451, 14075, 583, 6444, 3994, 15969, 4874, 9666, 8136,
    8137, 737, 1908, 12457, 15928, 11378, 15987, 9012, 6694, 12935, 11704, 9821, 2676, 8360, 4755, 9328, 15808, 7223, 8216, 11844, 4326, 8950, 10192, 6973,
    8573, 1151, 5219, 8253, 12761, 6149, 7420, 15405, 3664, 10034, 10869, 13300, 13982, 10700, 10884, 12389, 13243, 15323, 12055, 10004, 10005, 10247, 8435, 1179,
    13709, 9834, 11028, 3581, 6528, 1723, 17053, 13402, 12595, 12596, 4552, 12998, 5302, 9718, 10906, 5524, 7712, 1293, 13386, 8247, 13207, 14330, 948, 14634,
    12478, 11616, 11617, 17036, 17037, 14481, 14430, 3303, 11296, 7971, 8348, 7153, 4741, 2844, 14658, 7049, 10434, 5515, 9003, 9298, 12367, 13607, 6995, 7425,
    13782, 2804, 310, 5268, 9969, 4252, 4663, 3829, 5477, 17320, 8746, 1689, 4687, 8788, 11037, 5478, 5204, 9527, 17096, 14103, 15299, 7509, 8507, 5950,
    12997, 6777, 1200, 14308, 8538, 3634, 10067, 14061, 3373, 3374, 11434, 12514, 12515, 16040, 7090, 943, 1385, 12355, 15476, 8541, 8542, 12056, 12057, 13127,
    16510, 16511, 3467, 14710, 7416, 4334, 10555, 10556, 10557, 6206, 11, 15639, 13449, 1473, 7203, 11618, 12707, 5656, 145, 115, 7229, 16402, 10501, 16542,
    13360, 6865, 2169, 1591, 4979, 9737, 15962, 2914, 8046, 13278, 13279, 5751, 8514, 14099, 5905, 223, 224, 225, 7547, 1333, 2496, 1127, 16717, 8626,
    8627, 14218, 4201, 4202, 7969, 3012, 7689, 13146, 7697, 2705, 4006, 5776, 7612, 9045, 15266, 11764, 13002, 6916, 17195, 9534, 5406, 5557, 8983, 15034,
    7335, 775, 10771, 1015, 45, 12568, 12569, 12570, 12571, 4426, 7810, 1867, 664, 17045, 13319, 16114, 2145, 2617, 7202, 11278, 5772, 6709, 6710, 864,
    2006, 15842, 16976, 3454, 4631, 9574, 10791, 738, 894, 1821, 2109, 3386, 4493, 4540, 7558, 16505, 16571, 17243, 17370, 11315, 11661, 15683, 16826, 17087,
    5705, 5706, 6917, 15893, 7932, 7933, 7934, 7935, 7936, 13636, 15269, 8100, 8402, 8403, 10571, 1038, 11838, 6412, 12797, 11044, 5339, 9196, 9197, 7408,
    156, 6540, 2869, 11152, 4246, 14065, 12235, 11090, 11091, 17101, 9001, 9295, 12554, 1303, 10786, 831, 1021, 8500, 5215, 12748, 8838, 8119, 11898, 10903,
    3604, 17346, 1140, 3499, 5119, 15289, 659, 10926, 10169, 16535, 4419, 6023, 9685, 10118, 11332, 11706, 17133, 481, 12658, 5931, 5932, 7065, 7066, 10622,
    11869, 2828, 2829, 4061, 4062, 3195, 9928, 10271, 15977, 13061, 14707, 4706, 4709, 15657, 10110, 13681, 1585, 13963, 11687, 12490, 2521, 6774, 6606, 13758,
    8243, 5594, 11362, 4205, 5459, 6630, 12145, 17604, 3570, 4774, 393, 16889, 610, 13744, 7341, 6806, 14686, 13899, 12712, 3952, 15633, 11146, 11147, 511,
    4176, 5461, 8026, 10871, 17166, 12399, 636, 12642, 11608, 8511, 3050, 4000, 8007, 4708, 3650, 9929, 8515, 14100, 14448, 6547, 13310, 13312, 15324, 15537,
    3588, 3589, 13881, 16553, 809, 2948, 15997, 3964, 1708, 3280, 7154, 14144, 14146, 4742, 17196, 14449, 7668, 9807, 8549, 9062, 14640, 9097, 10658, 1763,
    1765, 7527, 7529, 3469, 235, 7475, 980, 9282, 14772, 1881, 2758, 10821, 11901, 7161, 2909, 11443, 12540, 2875, 930, 17404, 6375, 6376, 8205, 16121,
    14646, 5602, 4943, 15428, 407, 2238, 17200, 554, 16283, 10188, 10189, 10190, 17170, 16922, 16923, 2490, 15079, 16578, 14298, 1026, 1028, 816, 13111, 3178,
    10596, 2028, 11203, 16209, 13804, 2155, 10601, 14338, 6170, 14723, 1610, 14102, 5075, 6325, 15457, 5682, 6864, 2344, 3620, 15505, 3735, 4601, 7295, 11298,
    6682, 15351, 13491, 12829, 7985, 2755, 16616, 13724, 5042, 10524, 7139, 474, 7778, 16606, 2613, 14838, 1226, 6633, 13975, 2085, 10080, 10154, 12793, 17397,
    16473, 16474, 64, 9563, 1002, 17437, 8383, 8385, 9594, 9596, 7003, 8053, 10624, 11871, 8645, 8646, 8647, 9816, 9817, 9818, 2512, 16379, 2744, 9905,
    13510, 6331, 7361, 8779, 13774, 13776, 8520, 14117, 13793, 13021, 5605, 1782, 16210, 17017, 16902, 6512, 16442, 6644, 9839, 8840, 13655, 3034, 14341, 12814,
    11176, 154, 721, 15749, 12432, 13587, 16619, 13659, 6797, 4418, 3503, 16595, 16596, 6950, 9014, 4698, 1176, 13611, 6362, 7831, 2482, 16420, 5512, 2838,
    5555, 3890, 6934, 16729, 9140, 9421, 3106, 2794, 7095, 9762, 8395, 9604, 8111, 13049, 4769, 55, 4765, 9700, 410, 2638, 2639, 9623, 14950, 11138,
    14882, 90, 977, 6724, 3003, 6050, 6051, 8233, 8234, 12433, 11304, 808, 6727, 201, 10056, 2893, 4131, 990, 17288, 17289, 17290, 6495, 7583, 9115,
    5398, 6441, 7516, 5381, 6154, 14895, 8895, 11038, 11039, 14242, 14243, 8103, 17058, 7493, 5502, 13721, 3717, 4331, 3378, 11352, 3369, 3, 10991, 11501,
    4521, 12904, 9040, 7257, 5575, 7482, 717, 4809, 6746, 14648, 1970, 3225, 6552, 16986, 3780, 10892, 10561, 13196, 8062, 10191, 11310, 1338, 9198, 1985,
    1986, 5643, 2612, 14828, 14974, 9771, 9978, 14825, 12364, 12365, 4692, 14858, 16403, 5601, 11372, 12502, 10077, 15636, 13317, 7409, 5130, 15462, 15463, 3200,
    10329, 748, 3396, 4658, 16971, 10302, 12461, 12462, 3592, 15619, 2962, 989, 10465, 10466, 11892, 10180, 13562, 12646, 7656, 17150, 17151, 3262, 8431, 3286,
    17074, 9997, 14597, 10008, 3340, 15887, 17297, 13785, 13786, 17605, 17606, 14822, 5109, 7402, 5645, 14475, 11733, 5868, 3752, 3758, 6425, 10685, 11807, 14713,
    14076, 16487, 15895, 14086, 15261, 7873, 8882, 735, 1841, 2502, 8161, 13960, 16118, 2915, 7272, 9122, 5527, 11631, 17050, 16268, 17358, 12958, 9383, 4834,
    16766, 14399, 2574, 144, 15022, 16789, 12409, 8706, 14286, 15664, 13225, 13736, 12586, 16275, 16276, 8584, 4888, 16212, 715, 4140, 5400, 6300, 7386, 126,
    5883, 6077, 4496, 13298, 80, 81, 82, 9111, 10679, 11895, 13383, 15890, 6032, 2475, 12785, 9764, 10498, 17189, 14170, 15366, 4679, 7163, 16492, 5342,
    8856, 11734, 14826, 10449, 14999, 6073, 591, 7363, 8347, 7413, 7414, 675, 6829, 3828, 5024, 13329, 11190, 10917, 12078, 17238, 10817, 264, 11366, 5126,
    11371, 1012, 15131, 12440, 9265, 14851, 14361, 15518, 1874, 7443, 15488, 1666, 9616, 16780, 1559, 11244, 11245, 6307, 11986, 3665, 2565, 3811, 7505, 467,
    1750, 2970, 3324, 4476, 11205, 12374, 12137, 17587, 3560, 17400, 5939, 7073, 5288, 6496, 921, 5150, 14444, 4274, 802, 2318, 8831, 9864, 13238, 14613,
    4759, 15939, 14606, 4789, 6041, 13795, 14932, 16267, 17357, 10978, 10979, 12509, 6308, 4862, 12853, 17040, 637, 11338, 15825, 16948, 4702, 14552, 16272, 2867,
    16464, 12789, 9903, 13651, 7713, 15110, 15754, 88, 15916, 9408, 17542, 671, 8428, 3900, 4970, 9283, 14575, 3932, 9166, 9170, 5864, 478, 3141, 3770,
    2181, 2121, 14462, 11441, 12542, 14990, 417, 13384, 16911, 9618, 14213, 6465, 12134, 9631, 9632, 10769, 14322, 13679, 15204, 13687, 5363, 6665, 16251, 4814,
    2367, 3059, 8303, 6390, 8133, 7532, 11340, 11204, 14530, 16518, 2326, 7459, 4455, 14911, 16011, 7195, 5248, 162, 4744, 10111, 11705, 17132, 200, 1372,
    1315, 13419, 11207, 15251, 111, 9039, 12961, 12962, 12963, 8581, 16200, 1699, 7277, 1312, 2452, 15667, 17398, 5856, 4609, 12071, 1096, 15051, 10354, 9723,
    1511, 8285, 10303, 7376, 10071, 16864, 10496, 2610, 5946, 3466, 15482, 9055, 10958, 16091, 16900, 10530, 15844, 16979, 10184, 706, 15283, 10577, 12388, 3338,
    17082, 16171, 12943, 12344, 17310, 9931, 2468, 13717, 15319, 17085, 9838, 12813, 1384, 2151, 2152, 12122, 14432, 16434, 42, 17562, 14344, 14345, 9985, 6944,
    6946, 1672, 5986, 16635, 9710, 9103, 17341, 1204, 6086, 5753, 14019, 176, 11341, 9092, 9784, 11512, 13341, 14443, 15782, 15785, 16582, 13401, 16799, 605,
    10428, 839, 10000, 11902, 9200, 1016, 17448, 3185, 8753, 3407, 13047, 2040, 10055, 14776, 10828, 699, 8037, 1297, 13403, 15809, 14871, 974, 975, 944,
    1947, 1948, 2353, 6763, 995, 8739, 12671, 12672, 12673, 10359, 14168, 14169, 17225, 6088, 12390, 16367, 9330, 16060, 16059, 17510, 3771, 11520, 13476, 626,
    7575, 8528, 7170, 7544, 17519, 6033, 7338, 6838, 6258, 7125, 7126, 11634, 6231, 10928, 15534, 1025, 1027, 9369, 12281, 6466, 17010, 14997, 3139, 4304,
    12199, 806, 17155, 17156, 17372, 1304, 10883, 17373, 14664, 14668, 6511, 10355, 3626, 2698, 1872, 7599, 9507, 15200, 17062, 3006, 12429, 374, 10549, 7032,
    8718, 9107, 10301, 507, 13091, 7564, 1308, 11228, 11863, 14108, 3465, 15194, 593, 594, 10227, 11604, 3862, 8479, 15860, 7835, 8852, 795, 13332, 9956,
    8221, 13829, 9644, 13615, 17002, 12450, 6597, 6600, 9478, 8817, 17031, 15130, 12683, 8544, 12403, 14905, 342, 14351, 4361, 6235, 17553, 7530, 14807, 10983,
    14716, 10314, 5205, 9662, 17199, 2681, 14047, 10491, 10492, 12719, 9207, 10484, 13873, 9487, 13366, 13367, 10609, 14535, 14699, 17462, 14700, 17463, 8328, 11022,
    11023, 517, 1031, 3653, 15118, 3915, 12835, 16153, 17118, 11001, 16519, 10375, 11638, 6202, 14796, 9230, 4823, 16751, 925, 5671, 4560, 9686, 9070, 12260,
    10921, 12091, 1094, 6219, 2256, 9407, 530, 12723, 13702, 14770, 6928, 9077, 514, 1676, 1758, 4671, 4831, 5956, 7522, 16760, 3293, 4444, 1205, 2319,
    13944, 10473, 8835, 606, 11726, 7492, 10187, 11407, 6230, 623, 17134, 6339, 11833, 14034, 14035, 4286, 2551, 2552, 2553, 14316, 9629, 13014, 9841, 7448,
    12918, 3021, 13382, 6700, 12140, 7447, 12917, 5202, 17094, 1397, 2522, 10343, 6365, 909, 2308, 16611, 11293, 6676, 11294, 14654, 6677, 14655, 11295, 6681,
    9101, 5292, 5747, 3345, 16544, 17145, 13117, 131, 15406, 5961, 12115, 9456, 13507, 1834, 8900, 873, 9099, 713, 9413, 17256, 2211, 5305, 4330, 8423,
    7945, 7946, 8930, 8931, 5642, 11109, 3671, 4868, 11395, 12519, 12927, 14059, 7828, 9717, 3518, 4363, 12873, 17220, 7511, 2784, 11715, 8595, 12407, 10640,
    16229, 6473, 7551, 6214, 1823, 8148, 11260, 11261, 8588, 8589, 12456, 32, 371, 2667, 3551, 8325, 9775, 5472, 10995, 12156, 4027, 5286, 5131, 6382,
    9829, 11026, 515, 1677, 15317, 16419, 4965, 9708, 3690, 2653, 9367, 14962, 9051, 13408, 621, 622, 148, 2046, 12349, 10861, 16326, 11246, 9036, 14211,
    4907, 15629, 15755, 7677, 8259, 8798, 6805, 8559, 11602, 7267, 13193, 13603, 15211, 15756, 16234, 8139, 8986, 12800, 12801, 3925, 8140, 11187, 15212, 1047,
    3934, 7839, 11882, 14240, 16622, 100, 9231, 10687, 12940, 2965, 7002, 15178, 11749, 12191, 5647, 9160, 5417, 4869, 8869, 15773, 4754, 8306, 16959, 5136,
    7964, 14711, 2449, 916, 11536, 6546, 12952, 9162, 5336, 2900, 9625, 1912, 11178, 13772, 10949, 4227, 14171, 8663, 4358, 2683, 3956, 108, 16141, 12314,
    5530, 1335, 12922, 8616, 14739, 11795, 16576, 8948, 10527, 9532, 15567, 7433, 368, 15837, 1805, 1807, 1808, 1809, 14669, 4763, 6025, 3534, 7372, 4128,
    5359, 12385, 12386, 13528, 13529, 3691, 4897, 8090, 9175, 1842, 13961, 6393, 11577, 16599, 2162, 8672, 9779, 1465, 5455, 418, 6922, 17555, 1325, 13430,
    11271, 71, 7512, 6876, 9590, 4837, 9405, 8747, 8748, 8749, 7109, 8260, 3191, 4350, 14007, 17098, 14504, 3485, 15495, 8277, 7753, 2716, 4407, 5539,
    13726, 922, 6752, 7895, 13414, 4113, 16132, 17159, 9415, 6575, 12069, 10562, 16140, 6454, 11386, 1298, 2422, 4204, 14206, 5588, 14295, 2979, 11129, 13448,
    11118, 1671, 15647, 14276, 14277, 3801, 9752, 3317, 3318, 1561, 2201, 9351, 5537, 15787, 16022, 14693, 17109, 8699, 3882, 3435, 9552, 12487, 15790, 2368,
    4118, 2058, 16840, 1045, 2115, 12929, 12930, 7854, 4566, 8857, 2571, 3113, 3306, 6855, 15077, 5396, 5622, 6440, 7515, 8858, 9145, 15132, 2572, 10753,
    13610, 646, 1934, 5373, 11599, 15078, 9607, 17315, 4644, 7212, 12889, 2102, 6067, 10519, 10520, 12428, 13557, 9034, 9035, 1189, 11111, 1355, 7214, 12718,
    9504, 10718, 2691, 595, 2693, 1978, 11447, 11449, 12782, 10078, 15637, 2477, 447, 253, 3498, 4691, 7611, 13097, 9730, 10443, 10941, 11721, 14883, 6657,
    12624, 672, 17271, 1844, 10959, 8954, 8955, 8956, 16024, 2359, 15631, 12686, 2868, 4421, 16466, 6688, 5072, 17223, 12807, 12808, 10282, 14450, 2198, 4989,
    16988, 8206, 9294, 8108, 12330, 7797, 17393, 62, 3275, 12794, 12795, 3189, 7997, 4145, 13447, 14834, 7004, 6889, 867, 2009, 14833, 10468, 13426, 13427,
    927, 13033, 136, 14063, 8593, 9124, 4912, 3023, 5231, 2081, 10457, 11738, 4395, 202, 10286, 12675, 8244, 8409, 14287, 3218, 3501, 5573, 10994, 13711,
    8011, 9049, 8061, 12095, 4221, 15676, 2029, 2030, 11273, 11274, 11275, 14880, 15541, 9565, 5733, 6896, 5735, 6898, 3152, 1426, 6519, 4959, 10431, 14831,
    9470, 8019, 3360, 15087, 4954, 16867, 11317, 8051, 14127, 96, 6100, 4817, 10338, 3916, 7806, 12280, 5294, 12198, 1322, 882, 9057, 1544, 5114, 17278,
    14376, 7286, 8295, 559, 15701, 4273, 14566, 11150, 13739, 1097, 363, 12631, 16111, 9923, 17412, 17413, 6842, 8414, 9626, 17439, 7320, 11662, 17369, 12149,
    13269, 5687, 11131, 4314, 16348, 13339, 723, 724, 725, 1769, 2984, 17231, 17232, 17233, 6948, 6462, 17423, 17424, 10174, 13853, 7081, 14085, 463, 464,
    17581, 9546, 9863, 1483, 5297, 15718, 2840, 7359, 15934, 11021, 11486, 8141, 8804, 16828, 184, 11779, 11429, 2848, 11149, 3169, 8617, 14175, 923, 17395,
    2812, 4046, 6016, 6107, 9693, 10182, 1664, 1665, 8729, 12051, 12052, 12832, 9152, 10794, 11935, 13011, 899, 14217, 1529, 16925, 5255, 3897, 5117, 3295,
    4446, 5869, 5265, 7001, 7403, 3790, 7862, 337, 16322, 6429, 12697, 12698, 12699, 12700, 9412, 14985, 10615, 11850, 15536, 9497, 3451, 2300, 5129, 9474,
    9991, 9915, 349, 4322, 4103, 13478, 4119, 233, 9336, 14806, 10643, 2458, 14986, 9216, 12192, 5534, 6719, 375, 15792, 15207, 8275, 11678, 13413, 17353,
    12194, 11532, 11534, 15159, 15160, 15964, 118, 10109, 13949, 12994, 13850, 1144, 8109, 3120, 3995, 15985, 5998, 15464, 752, 14265, 9293, 10416, 1457, 15250,
    5771, 12709, 13045, 12028, 14445, 423, 16945, 3681, 1088, 17498, 652, 1855, 7158, 3783, 13998, 7986, 6726, 16823, 1435, 5245, 2288, 13670, 6171, 4147,
    5412, 9825, 10256, 11493, 12311, 12313, 12197, 5660, 2736, 6427, 10236, 10237, 5538, 7424, 15902, 15903, 16066, 4357, 8394, 3602, 4815, 5984, 9979, 10684,
    14887, 17446, 17447, 2252, 8074, 6269, 4088, 3788, 1401, 16545, 7774, 5570, 5571, 3791, 3792, 11398, 12924, 4992, 17198, 2895, 171, 10263, 9650, 10098,
    6918, 13816, 13817, 11445, 15976, 16893, 4002, 9044, 12999, 15265, 11763, 13000, 16890, 15807, 16933, 6939, 7572, 17076, 5889, 15813, 4329, 8845, 2510, 10147,
    10148, 10150, 10151, 653, 17175, 14346, 14347, 1757, 7521, 435, 12616, 3292, 4443, 10413, 6969, 8015, 11695, 1612, 3754, 9873, 1463, 9363, 11525, 5708,
    357, 13452, 14555, 7645, 7647, 8674, 8676, 10200, 11419, 10772, 4312, 9874, 15437, 14549, 3281, 14774, 834, 1024, 12484, 12486, 2761, 2763, 10824, 8533,
    9712, 13181, 4561, 4562, 3107, 4762, 17525, 12326, 13457, 43, 16537, 3111, 12067, 4429, 3834, 5337, 7709, 15415, 689, 6826, 4768, 1868, 14966, 10864,
    11191, 1449, 6875, 12991, 344, 4551, 4932, 4935, 7271, 16035, 6148, 10651, 10652, 10653, 10248, 6398, 7339, 9538, 1313, 2462, 10006, 7461, 8439, 2249,
    6938, 16319, 3028, 1903, 3144, 3497, 4690, 9043, 10277, 10459, 10463, 11740, 11745, 4178, 4179, 7725, 16320, 6324, 13313, 1087, 11071, 11072, 4082, 9638,
    17115, 4857, 4858, 4859, 16632, 3425, 7630, 16534, 4879, 14369, 14370, 14371, 9585, 16525, 16526, 258, 6432, 14909, 14910, 16873, 3233, 3234, 7928, 16483,
    8868, 15197, 6366, 14033, 3789, 4998, 2053, 3331, 8283, 8284, 1120, 13925, 3724, 15449, 6342, 9554, 2739, 15602, 15603, 14547, 12317, 5842, 15931, 9260,
    9261, 16994, 16995, 12215, 12217, 2528, 2530, 98, 16585, 13409, 6786, 12821, 12898, 14044, 12358, 12359, 13487, 13488, 2671, 14759, 1370, 1371, 2507, 2508,
    11470, 11471, 11582, 12557, 12558, 17012, 397, 1162, 1572, 2262, 10020, 11189, 11257, 15305, 6507, 269, 3439, 13945, 8398, 14051, 13866, 15164, 1740, 8712,
    632, 13650, 4490, 10209, 11428, 16389, 16390, 604, 7025, 9296, 13220, 1346, 5316, 1252, 3226, 15268, 1029, 11454, 8889, 10028, 16430, 4924, 8890, 4926,
    6274, 10029, 4929, 4930, 6275, 8478, 3778, 10613, 9297, 10662, 14975, 1197, 1422, 3633, 942, 4352, 15870, 9984, 1380, 4593, 4594, 6250, 6251, 14589,
    9241, 10422, 5985, 9389, 10408, 1660, 13675, 6822, 16299, 16300, 12791, 12222, 1231, 10709, 10711, 11440, 12541, 5408, 5409, 6870, 6872, 3928, 15654, 13942,
    10619, 4835, 4836, 16767, 16768, 2164, 2636, 16100, 10597, 15228, 15433, 3645, 15121, 15896, 6414, 1407, 1408, 13294, 8741, 16917, 15372, 4048, 8576, 8577,
    6735, 10470, 16032, 499, 1668, 9447, 1873, 7600, 9847, 13290, 879, 17359, 356, 16848, 7183, 7627, 5362, 2207, 9528, 1219, 4186, 13951, 17003, 3380,
    3381, 321, 3172, 15215, 2136, 3416, 3173, 15216, 12425, 12261, 5921, 10043, 16263, 12147, 4129, 4130, 4633, 7326, 7327, 15665, 13338, 1727, 17218, 2555,
    12075, 7268, 8453, 9009, 9010, 16205, 2177, 12830, 15933, 14677, 2464, 1085, 3438, 3638, 4620, 16343, 3565, 13661, 9887, 5374, 6554, 8380, 14026, 631,
    5638, 5639, 5640, 10037, 10038, 9214, 17409, 3492, 17282, 17283, 12738, 4621, 10270, 6582, 6583, 4460, 2859, 4953, 6508, 4786, 16808, 14660, 7652, 7653,
    7654, 7655, 17113, 996, 17551, 4849, 12284, 8557, 11829, 6977, 4988, 10989, 12144, 7324, 3268, 10430, 2234, 14415, 16129, 950, 7297, 11161, 7674, 1040,
    14847, 7241, 2389, 9091, 10748, 9611, 10843, 8875, 16726, 14743, 16253, 3457, 3458, 4454, 972, 12577, 12578, 12579, 12580, 13234, 6810, 4054, 4384, 4385,
    3363, 7198, 13642, 14720, 6047, 6048, 6049, 16116, 6940, 6941, 6942, 6943, 7026, 5008, 11014, 5256, 6472, 11547, 3884, 17146, 17147, 17148, 17149, 9852,
    9853, 9854, 9855, 0, 215, 16697, 2981, 4177, 5251, 6467, 9671, 10894, 5586, 3027, 11637, 3032, 16287, 11376, 11377, 12507, 12508, 12286, 12287, 6771,
    8870, 13039, 1787, 1812, 7175, 13051, 9272, 5298, 9954, 16642, 9139, 17354, 9219, 10044, 13858, 8068, 3356, 8293, 3406, 11519, 2870, 10356, 12893, 10429,
    2182, 2183, 5526, 12643, 13781, 5344, 6548, 15830, 10079, 14485, 12020, 16315, 14536, 1111, 17533, 398, 333, 1645, 1647, 13295, 17047, 883, 7442, 11172,
    9276, 7328, 7329, 1224, 13320, 7953, 35, 11663, 14094, 3605, 17347, 1141, 17337, 5120, 15373, 16524, 8638, 14197, 3040, 4637, 16083, 963, 1811, 13397,
    256, 647, 1779, 6866, 7912, 1749, 2969, 2138, 3417, 5510, 12136, 17335, 17586, 4599, 5903, 7236, 8261, 13705, 14783, 8918, 16996, 3478, 6663, 16365,
    4659, 6591, 6104, 6105, 9936, 8534, 760, 16216, 8114, 16408, 560, 6416, 12549, 13704, 15357, 16497, 6693, 7747, 12728, 13865, 1348, 773, 15996, 6183,
    2159, 6313, 6158, 13197, 9889, 6675, 7739, 6619, 14551, 9906, 12899, 14045, 10307, 16812, 1306, 140, 15129, 10608, 14438, 3223, 12064, 7147, 7148, 4882,
    14285, 5103, 5104, 2643, 6808, 6195, 1885, 4544, 3322, 4466, 1036, 8740, 9999, 8363, 10980, 6372, 10626, 9510, 17226, 5389, 7498, 1472, 15379, 8907,
    3431, 8915, 8326, 16480, 17578, 16280, 3131, 17060, 12058, 2526, 853, 12711, 4638, 4656, 5349, 919, 2748, 13746, 13748, 3796, 3797, 4716, 5972, 9307,
    9308, 7157, 16583, 11531, 12552, 14488, 16712, 1980, 15554, 15555, 15556, 11937, 14060, 8661, 14231, 552, 13697, 1158, 1159, 2295, 9368, 617, 16879, 2740,
    2341, 16931, 16932, 13134, 14207, 12826, 1600, 12705, 7188, 17474, 15739, 10680, 3455, 4632, 11677, 2756, 5617, 2655, 2079, 2080, 15616, 9643, 14788, 237,
    12368, 15506, 4332, 2423, 8099, 1416, 13544, 670, 6296, 12605, 1007, 5163, 1386, 1387, 17254, 17255, 14571, 4903, 669, 12563, 3341, 5037, 16724, 11249,
    6180, 13638, 16863, 5386, 6561, 11956, 4070, 6304, 4670, 5483, 5484, 5485, 5486, 5953, 12167, 16410, 9533, 2525, 17442, 15224, 15225, 4477, 14736, 2180,
    1773, 5233, 10729, 15263, 16395, 7134, 8182, 5171, 17068, 12396, 13553, 6852, 9416, 7463, 15544, 12886, 11818, 11820, 14630, 15421, 17217, 2130, 9290, 16090,
    16318, 13828, 3968, 3960, 13420, 14427, 4092, 4865, 12798, 14356, 15513, 4391, 11862, 5694, 12656, 6355, 13586, 2273, 2274, 8000, 8001, 4533, 16564, 11439,
    12539, 1481, 5503, 7206, 10954, 4258, 5540, 15088, 16242, 13550, 14592, 15081, 16239, 4920, 6191, 7393, 8375, 13720, 14801, 15426, 16567, 11460, 11499, 5947,
    8010, 1754, 5049, 2061, 9488, 4906, 17187, 13947, 6923, 2099, 15195, 14785, 6364, 6387, 12815, 13958, 13114, 6392, 13994, 17129, 15252, 9705, 2356, 16000,
    16002, 11382, 11383, 7018, 14532, 10552, 10553, 16785, 1625, 12825, 14636, 12474, 4321, 12660, 12937, 12860, 21, 4269, 11787, 14212, 12857, 3251, 4400, 2243,
    6225, 10318, 7336, 17530, 14884, 5820, 11285, 3858, 15856, 1475, 1877, 7605, 8811, 10041, 13595, 2601, 2602, 2603, 3839, 3840, 3841, 8862, 10085, 11185,
    14365, 7780, 7781, 11982, 16681, 13054, 14158, 13813, 14066, 2892, 9987, 9877, 15091, 8561, 3328, 11719, 14154, 11856, 847, 12970, 8614, 14113, 9419, 11611,
    11612, 4826, 6622, 2772, 2773, 12054, 10095, 11064, 13393, 15024, 15025, 10023, 4575, 392, 16018, 12283, 3126, 14238, 11609, 14147, 15623, 5088, 3879, 9459,
    3475, 11313, 7710, 6924, 373, 1548, 15418, 5940, 3971, 4534, 5757, 5902, 6961, 9366, 12278, 11831, 12901, 9174, 8344, 7792, 953, 9789, 4083, 13884,
    6707, 5841, 14375, 786, 10489, 6638, 9524, 13399, 16444, 8665, 5595, 13160, 513, 1675, 15316, 16418, 5061, 10546, 123, 16608, 3500, 4699, 15752, 16861,
    6699, 7754, 1911, 16057, 3575, 7365, 8350, 15594, 15035, 10324, 10325, 16934, 9741, 3922, 4788, 5366, 14360, 15517, 1234, 6765, 11799, 16312, 13895, 15638,
    9137, 13812, 2391, 3660, 4848, 1620, 13891, 16044, 16046, 14802, 5407, 14803, 16005, 1166, 10136, 14421, 17124, 12267, 7974, 4093, 10844, 11326, 13987, 15662,
    9992, 8968, 3267, 15529, 3753, 3759, 3279, 8609, 13321, 134, 11210, 11432, 8774, 11368, 5144, 10435, 2408, 14257, 12913, 16336, 1694, 949, 5775, 2801,
    1973, 10285, 116, 5237, 5238, 13900, 2768, 2770, 6490, 352, 4855, 110, 13790, 15165, 13464, 14562, 5032, 2544, 11516, 15303, 1730, 2919, 1958, 3203,
    10924, 1849, 2835, 16096, 10915, 10916, 11576, 15271, 13798, 15201, 8923, 9483, 9484, 13644, 1328, 1329, 6413, 13423, 14098, 4354, 346, 15929, 14038, 3743,
    708, 14090, 7225, 16707, 2438, 12312, 13446, 2845, 2846, 2847, 3914, 15921, 5175, 16512, 12822, 13819, 7441, 11171, 3078, 3079, 3080, 13177, 8044, 9971,
    15326, 12736, 10213, 10617, 10618, 17509, 2059, 2354, 5823, 8151, 8464, 7288, 8296, 1349, 1350, 6239, 15445, 14040, 4232, 4234, 9155, 14480, 8888, 10142,
    93, 14039, 13970, 11511, 14901, 1184, 7758, 11184, 14374, 10614, 9440, 15596, 15203, 9210, 4827, 9945, 15090, 14624, 14625, 16846, 1751, 1752, 772, 6450,
    13803, 6697, 4364, 9428, 10129, 2955, 2958, 263, 5135, 10621, 3062, 15103, 16646, 16647, 5311, 10300, 8009, 1191, 12869, 3820, 9063, 9315, 9316, 14392,
    6516, 12369, 9799, 9800, 15384, 15385, 5026, 14888, 4811, 16359, 16360, 6749, 14650, 6309, 14541, 14542, 13454, 15264, 11643, 16675, 367, 12667, 3851, 12770,
    15698, 10839, 386, 387, 1799, 9747, 9749, 13747, 14666, 10059, 3632, 14573, 5545, 5546, 6386, 7703, 13501, 14584, 14572, 11349, 11350, 12133, 9577, 10807,
    1532, 2649, 7114, 8172, 596, 17110, 1734, 1962, 2928, 3207, 16441, 17537, 932, 14935, 16037, 15869, 2302, 17130, 5244, 8977, 17194, 6643, 8893, 5734,
    6897, 11732, 17164, 8054, 15297, 9153, 3545, 5992, 6553, 14439, 14440, 12556, 16937, 7190, 5446, 6028, 4908, 6134, 6436, 6333, 5832, 5644, 5646, 9138,
    11535, 13896, 8077, 12340, 1777, 4507, 4508, 8386, 8387, 9597, 9598, 6721, 7782, 2386, 3641, 16427, 17527, 1658, 11951, 9473, 11105, 8066, 2156, 10745,
    13918, 11978, 15972, 11765, 14633, 1032, 10950, 2286, 5076, 12231, 14680, 12128, 14251, 7517, 11502, 11503, 2558, 17117, 722, 545, 11217, 16201, 1683, 2021,
    7764, 13631, 11056, 1930, 12611, 5748, 5752, 2777, 7164, 465, 6011, 13683, 14755, 10804, 11620, 9208, 14459, 1679, 16030, 14233, 9161, 566, 6121, 13943,
    10551, 3654, 13643, 14121, 14814, 14815, 5221, 8258, 5179, 6430, 7235, 7922, 4549, 72, 13962, 9457, 10445, 7469, 9381, 10627, 12161, 13598, 12282, 2557,
    15941, 15014, 5234, 10730, 3993, 10982, 2742, 3978, 13799, 7015, 7181, 1359, 6245, 7975, 4423, 12195, 12123, 16211, 14830, 16949, 2071, 14980, 8396, 4305,
    14406, 7688, 157, 158, 17360, 17361, 1968, 6491, 14000, 14001, 11124, 1017, 1018, 14928, 11752, 17186, 12979, 4483, 54, 7462, 2100, 2077, 15674, 3904,
    15802, 5795, 6292, 16294, 1590, 15434, 17352, 13546, 5863, 10103, 16499, 14908, 6132, 4997, 6197, 16042, 15288, 7833, 12376, 12377, 7832, 11724, 10332, 15675,
    16342, 9227, 5271, 14591, 16779, 3769, 6656, 13086, 551, 5565, 16783, 16784, 6288, 11934, 16145, 12751, 12762, 13727, 4287, 11388, 3471, 9450, 4142, 4143,
    15640, 1108, 17202, 17203, 17204, 17205, 6827, 4996, 8724, 4320, 5609, 15291, 9005, 10842, 11047, 2441, 4420, 12187, 11760, 8287, 9642, 4995, 3809, 11830,
    12900, 6181, 2896, 787, 12654, 2842, 6925, 7052, 16301, 4494, 8965, 9482, 15355, 16496, 4497, 4761, 6113, 6114, 14003, 12045, 629, 12488, 7467, 9380,
    10625, 12159, 13597, 1554, 1555, 15483, 15484, 1323, 5707, 5226, 5227, 12279, 5574, 13710, 15982, 207, 16845, 2445, 4530, 616, 915, 12574, 4282, 4283,
    11872, 7417, 2575, 16188, 17237, 11162, 12972, 15759, 4662, 10623, 11870, 12439, 5712, 5713, 12680, 16432, 11168, 15762, 13069, 16612, 17216, 3042, 13453, 3071,
    17548, 17559, 17560, 17561, 13518, 11597, 17363, 120, 12333, 6987, 17402, 10798, 10799, 10800, 9894, 3957, 5187, 5090, 11573, 5071, 10441, 14616, 15829, 9396,
    3491, 12292, 12295, 4804, 5926, 5927, 5928, 7060, 7061, 7062, 2824, 2825, 4057, 4058, 2600, 3838, 8384, 9595, 29, 12165, 12011, 13092, 1566, 7313,
    1093, 285, 6464, 3800, 2084, 7436, 8575, 16961, 17455, 15661, 4294, 17171, 17172, 3124, 528, 11909, 11393, 15800, 4610, 6565, 7637, 1496, 3350, 5506,
    6679, 12124, 1342, 1392, 2516, 15524, 16672, 4506, 5191, 5808, 6435, 2282, 2283, 8929, 1209, 1210, 13666, 13667, 15248, 15249, 1181, 1373, 13463, 9668,
    15267, 13237, 12921, 4583, 4584, 4585, 12706, 8758, 1353, 1354, 6241, 6242, 11024, 527, 4295, 5628, 2626, 7117, 10167, 1005, 2139, 10433, 11702, 4360,
    4728, 5019, 15821, 3516, 15625, 487, 16391, 1702, 13481, 12041, 4713, 16147, 10455, 11736, 12804, 11218, 4661, 1998, 11459, 5779, 2322, 16800, 13389, 5283,
    8130, 9896, 4195, 5091, 4689, 8813, 7744, 482, 15614, 8659, 7205, 6566, 1145, 12002, 12003, 8677, 8317, 11758, 38, 5824, 3307, 8113, 1112, 14431,
    15617, 12177, 5167, 6221, 9384, 11300, 10202, 11421, 14569, 9856, 14992, 14013, 1089, 4616, 3365, 8540, 146, 5739, 14924, 2701, 2457, 9432, 14383, 13277,
    12323, 10093, 13735, 6684, 4462, 4463, 2503, 9292, 3033, 15218, 3137, 5973, 9218, 10402, 10403, 9756, 2957, 553, 12182, 8832, 9529, 10741, 341, 14872,
    14873, 14874, 14875, 15779, 15780, 15781, 10476, 9193, 9195, 12060, 11399, 11400, 2886, 11800, 3795, 5007, 9333, 10533, 3844, 5046, 13640, 1835, 17083, 7836,
    8854, 3761, 12582, 6057, 12538, 4013, 3419, 6117, 1287, 14832, 1420, 7495, 8476, 15846, 15847, 15849, 16981, 16982, 16984, 2022, 16358, 16302, 13885, 12000,
    12116, 12117, 12532, 10024, 14922, 12037, 181, 1410, 17521, 8916, 17181, 17182, 17183, 17184, 5053, 430, 14008, 902, 12536, 2437, 10857, 15613, 14662, 9305,
    4757, 5831, 14377, 15365, 7750, 14340, 5649, 477, 11868, 11451, 13074, 13130, 9269, 14854, 5634, 6819, 10998, 1884, 2559, 7861, 9134, 132, 888, 2111,
    1932, 1933, 3174, 3175, 8848, 10069, 8849, 10070, 7184, 8008, 13455, 9377, 13787, 13955, 9059, 8908, 6001, 13203, 12277, 5631, 15974, 16592, 2272, 3483,
    15173, 8525, 7345, 16411, 15794, 7316, 4503, 5802, 5803, 4504, 5804, 5805, 11926, 6063, 876, 2016, 11757, 2668, 6232, 490, 14176, 13742, 10606, 6669,
    12949, 4359, 9112, 10308, 4261, 12598, 1718, 5676, 5677, 12982, 2864, 2865, 4812, 4813, 6297, 6298, 1470, 4472, 6750, 6751, 8821, 8822, 10723, 10724,
    11938, 11939, 14651, 14652, 4539, 9882, 9883, 11060, 11061, 2270, 12750, 2291, 2229, 2037, 13802, 3473, 17221, 15308, 17106, 16807, 8146, 11223, 7593, 1997,
    10480, 11759, 2673, 3950, 5122, 6369, 6493, 7581, 8191, 10203, 11422, 15818, 16943, 13671, 8633, 9085, 4536, 9755, 11243, 8836, 10385, 15062, 12250, 11784,
    8628, 8629, 10583, 10585, 164, 5993, 5994, 5995, 5996, 3020, 6233, 10907, 1802, 13888, 10719, 1836, 7437, 491, 5870, 4527, 10144, 11966, 11967, 10521,
    12572, 17154, 866, 2008, 13076, 14174, 11948, 12412, 10316, 7128, 4852, 11712, 11164, 7607, 1368, 345, 10293, 14225, 14226, 11267, 14889, 9188, 10387, 9925,
    2618, 16687, 17407, 17028, 2506, 6612, 4822, 16750, 14949, 85, 14886, 10279, 555, 10418, 11689, 10048, 10049, 11263, 5914, 1396, 8089, 6867, 5592, 6661,
    8673, 5100, 3001, 1728, 12212, 8456, 7698, 1926, 8368, 14456, 15298, 1073, 13473, 12221, 4210, 10647, 11891, 592, 10570, 7395, 6477, 4613, 4785, 13247,
    8462, 6958, 15999, 16001, 16003, 5811, 361, 15330, 4200, 5351, 9345, 544, 1705, 7592, 12652, 10616, 11851, 8820, 15066, 114, 7105, 15214, 13621, 14708,
    1215, 5209, 1982, 8154, 5476, 13999, 15412, 10292, 9060, 9518, 8634, 10751, 643, 5370, 12551, 10960, 17597, 6082, 6083, 6084, 6085, 13379, 7549, 7970,
    5364, 15481, 14367, 11932, 4705, 1753, 7454, 15673, 16817, 11003, 16523, 5840, 6992, 8274, 9397, 15053, 15054, 16195, 16196, 14767, 4830, 3525, 5906, 9806,
    15392, 1198, 10805, 4267, 3511, 4719, 6320, 12862, 3187, 11883, 9150, 6350, 6352, 5430, 10922, 6254, 7310, 1801, 16829, 16830, 4055, 6201, 10220, 2190,
    11369, 15095, 15096, 3830, 7604, 6887, 10840, 3015, 7479, 8192, 3631, 7648, 4528, 16449, 456, 2738, 11048, 5441, 13991, 9840, 1524, 6072, 8364, 9206,
    15401, 1285, 10544, 6009, 13326, 1491, 10923, 11464, 11465, 8171, 9274, 6833, 6834, 6835, 6836, 6837, 7882, 7883, 7884, 7885, 7886, 13395, 16199, 8312,
    10211, 1009, 7435, 8406, 1010, 17440, 9246, 9930, 2467, 11772, 12974, 557, 2702, 11860, 16433, 6093, 11527, 14281, 13648, 3136, 10382, 614, 3296, 4447,
    14809, 1039, 12887, 9909, 432, 1603, 6270, 7639, 15649, 14199, 12157, 16870, 16871, 6005, 17419, 3687, 11790, 16025, 15416, 10471, 16033, 15814, 6334, 476,
    11200, 14863, 14864, 4075, 12708, 15042, 15352, 11321, 4290, 9398, 3755, 3118, 12398, 15865, 7010, 10612, 16732, 16126, 5700, 16898, 4166, 14581, 8346, 14687,
    906, 11268, 4293, 119, 3635, 11899, 1595, 2067, 11180, 1878, 5916, 17022, 7089, 195, 16680, 2, 3359, 9113, 2415, 10073, 16718, 3382, 15149, 16561,
    15151, 16563, 15153, 16566, 12285, 5827, 5828, 10274, 10940, 10755, 10756, 1889, 2397, 6964, 9372, 14622, 8043, 12302, 442, 3536, 3949, 7356, 2642, 12729,
    12730, 13870, 13871, 5146, 1041, 2486, 14056, 1033, 10967, 5754, 7785, 4394, 10901, 640, 641, 6488, 6489, 9793, 16776, 13030, 4969, 16896, 6424, 13863,
    2622, 627, 628, 6503, 6504, 3323, 17573, 14266, 31, 14201, 15098, 16031, 1400, 14414, 13807, 12394, 13549, 9917, 6142, 4816, 12446, 307, 308, 15395,
    15396, 16540, 16541, 309, 12702, 12703, 12713, 9689, 13080, 13371, 11045, 15205, 9980, 3716, 10886, 11041, 7404, 16825, 5217, 9271, 4291, 6951, 12400, 10899,
    2826, 4059, 1067, 1068, 17490, 17491, 3468, 4917, 10736, 10737, 10738, 15795, 14202, 2917, 8480, 1715, 2903, 488, 17004, 2488, 3727, 16277, 14762, 15459,
    4870, 7664, 13255, 3112, 12454, 4315, 5843, 16337, 15520, 10682, 15199, 11116, 13685, 8752, 746, 5164, 1502, 6543, 6761, 10306, 4569, 5160, 2837, 9468,
    16580, 1013, 11621, 5089, 2098, 8180, 6542, 14315, 11089, 1509, 13387, 14248, 14249, 16026, 16027, 7508, 2836, 11364, 983, 5338, 17425, 5312, 16439, 17535,
    2332, 2333, 14422, 7996, 5900, 11389, 12512, 12513, 16866, 2956, 2959, 17493, 6059, 7180, 9242, 1604, 12489, 16361, 16725, 679, 10393, 13276, 15998, 17399,
    5611, 11289, 11290, 10135, 3819, 17480, 6816, 11896, 15398, 7608, 7609, 2314, 12458, 11580, 3479, 5457, 3418, 15487, 1514, 10021, 3339, 5654, 5657, 17267,
    6144, 7805, 7135, 8183, 3310, 190, 9859, 11042, 1519, 4337, 11976, 15489, 5018, 480, 12912, 9720, 6377, 4526, 16305, 14919, 11821, 5566, 2973, 5002,
    6316, 14978, 9314, 10503, 11325, 9194, 11629, 16190, 17279, 7571, 9263, 13050, 14850, 8032, 9089, 9121, 10320, 12327, 12328, 13458, 13459, 2312, 3550, 3583,
    4783, 16759, 7020, 7021, 2533, 3786, 6172, 7270, 5743, 17529, 17403, 10269, 13890, 8953, 11924, 15350, 10784, 10787, 16161, 12753, 7894, 519, 15473, 17326,
    16699, 15731, 15560, 17378, 9390, 10407, 496, 642, 10576, 2843, 1611, 693, 7078, 12847, 4353, 2541, 2275, 8002, 4296, 17485, 2025, 3277, 9143, 13244,
    11025, 6120, 7231, 10972, 7741, 13394, 5456, 3803, 3970, 5439, 7165, 11252, 6455, 7850, 7851, 17517, 1720, 1721, 11097, 12288, 6045, 503, 17018, 15057,
    11566, 597, 13672, 13673, 4120, 239, 16317, 16346, 7848, 8598, 5981, 151, 209, 436, 438, 1374, 12617, 12619, 440, 441, 12621, 12622, 4052, 9404,
    5108, 17273, 6109, 10602, 17482, 11913, 705, 16172, 12085, 6281, 16705, 6164, 6165, 6166, 10875, 6162, 5137, 1361, 7371, 5815, 5816, 8730, 13078, 1327,
    7091, 2279, 8006, 13845, 9301, 2586, 6078, 10918, 12079, 2929, 2930, 8487, 8488, 7852, 8871, 12684, 12685, 13820, 13821, 10952, 16240, 15479, 15436, 4257,
    2803, 13019, 11103, 5333, 7955, 825, 9280, 2039, 16187, 14787, 1245, 509, 6861, 10976, 8777, 8812, 3606, 10773, 3651, 15290, 3729, 12360, 12361, 12362,
    10885, 14860, 5572, 8934, 334, 7976, 7247, 8973, 2247, 12875, 14189, 5005, 6261, 11073, 10112, 11322, 3061, 6400, 3991, 16422, 801, 7663, 12668, 8560,
    5325, 1690, 5003, 1375, 8246, 1186, 12427, 7807, 7808, 4164, 5726, 12479, 16168, 462, 15612, 9433, 11167, 16686, 17021, 15279, 4573, 10158, 3860, 15858,
    8994, 14323, 8922, 15137, 15138, 13109, 14557, 7568, 4125, 5356, 13209, 11567, 2534, 1170, 16755, 16756, 10534, 15010, 4370, 4590, 8267, 12263, 12264, 3765,
    14314, 14142, 16412, 1534, 17299, 460, 572, 5976, 9191, 14798, 17324, 7104, 12993, 16579, 7112, 16503, 16504, 8445, 9953, 14, 14951, 12764, 17566, 11216,
    8308, 8417, 14996, 16160, 3694, 4901, 15258, 8666, 3372, 16737, 2313, 4578, 13131, 7896, 8115, 11046, 10267, 3718, 1531, 2648, 7650, 13120, 3594, 3595,
    3093, 2983, 13740, 13406, 10604, 15823, 850, 7989, 819, 14282, 14283, 11940, 8967, 3876, 15876, 9204, 9205, 13391, 13392, 10223, 15763, 15076, 26, 13202,
    10351, 6659, 13548, 14116, 9444, 9445, 10666, 10667, 12249, 12784, 12677, 574, 4731, 9105, 2418, 3669, 12259, 425, 10229, 10230, 1846, 8131, 10854, 8883,
    13301, 2309, 16309, 4086, 9767, 9768, 13854, 8316, 12126, 9835, 5152, 6397, 12938, 14068, 14800, 192, 2446, 11331, 10454, 15922, 8333, 1536, 6783, 11857,
    803, 5812, 7771, 16262, 893, 9566, 15167, 4406, 5720, 16306, 1414, 13542, 4014, 2052, 3330, 12792, 2882, 9630, 978, 5769, 17580, 11579, 10368, 10369,
    4802, 14856, 14857, 10153, 3933, 9426, 12623, 17420, 5329, 14095, 3609, 13796, 16124, 5736, 6899, 11472, 11473, 12559, 12560, 3874, 1050, 17477, 6115, 16555,
    9357, 2122, 10925, 6717, 4215, 7014, 7407, 1074, 1075, 3048, 13226, 1078, 1367, 13227, 1255, 2352, 502, 9733, 12836, 12838, 17063, 8814, 1945, 2785,
    11199, 2737, 16414, 6502, 7574, 8527, 7169, 7543, 12048, 5929, 5930, 7063, 7064, 4580, 10160, 2712, 3989, 3863, 15861, 3540, 9054, 9579, 10809, 2988,
    4180, 1780, 3011, 13996, 2078, 5272, 8861, 10084, 5673, 6860, 8704, 9902, 12688, 16279, 3383, 10204, 11423, 1276, 2390, 4971, 10472, 16034, 14920, 16203,
    6012, 6229, 10803, 8210, 16112, 7812, 4397, 5697, 5698, 8269, 11691, 15341, 9939, 4639, 14859, 16324, 5180, 6431, 8056, 16119, 8358, 2474, 17246, 7083,
    638, 11224, 16735, 4010, 4011, 260, 2421, 13992, 13128, 5127, 6373, 16303, 3945, 14904, 7088, 5243, 15409, 13563, 5935, 7069, 2831, 4064, 8014, 5501,
    3357, 4481, 7973, 7826, 13652, 6981, 10671, 14455, 7992, 9000, 15624, 549, 12043, 1632, 9019, 6036, 7452, 7715, 5379, 5380, 15003, 913, 3489, 3490,
    6053, 12190, 13355, 13575, 13576, 13577, 14757, 15460, 15672, 16816, 1747, 2961, 4377, 15838, 10012, 957, 9129, 4771, 7146, 17268, 11194, 11195, 3684, 9212,
    3685, 9213, 603, 8937, 14332, 16385, 1006, 5492, 12169, 13089, 13483, 5084, 17009, 8194, 1609, 4746, 4747, 4748, 4749, 14139, 14524, 14525, 9746, 9748,
    14665, 905, 2562, 10373, 5490, 11221, 3335, 15358, 6960, 12415, 11908, 2064, 14789, 14915, 10377, 7319, 6128, 11671, 15157, 8579, 7981, 1848, 676, 15419,
    11958, 15325, 12345, 9353, 6510, 6439, 2583, 2584, 2585, 5975, 2317, 12608, 8615, 11797, 15689, 8298, 2239, 7537, 16746, 2747, 11127, 5651, 1471, 7556,
    9523, 4645, 5915, 3354, 8093, 11801, 10216, 14548, 848, 12971, 9082, 6715, 11917, 6367, 3948, 17328, 700, 9850, 16406, 16407, 10114, 731, 10053, 5410,
    15604, 12669, 15547, 966, 1927, 6800, 797, 11264, 11517, 8936, 13580, 15618, 1528, 9740, 3197, 9699, 12186, 7606, 13903, 2023, 9505, 6371, 15525, 16673,
    9018, 99, 3051, 3052, 287, 16790, 2043, 1256, 6442, 9711, 10929, 13493, 13495, 4175, 9706, 3859, 15857, 1059, 17484, 17057, 11778, 8193, 1902, 3147,
    7553, 13605, 9770, 15359, 14917, 15466, 6478, 6545, 13555, 1104, 160, 5220, 8254, 7514, 7051, 3004, 6615, 16885, 15634, 11130, 10447, 6475, 3805, 5560,
    5561, 4386, 12714, 13909, 1201, 9352, 8276, 8163, 5880, 11353, 3649, 4203, 1864, 3076, 9602, 10831, 17421, 9640, 9641, 7659, 216, 16710, 2380, 6932,
    6933, 5607, 16815, 3026, 9885, 12854, 13558, 9773, 11586, 17499, 17501, 6139, 12201, 15036, 5236, 13124, 6010, 13327, 16842, 13309, 6062, 5009, 9462, 246,
    247, 17426, 16929, 12332, 16924, 17032, 8703, 9899, 16852, 14510, 15692, 8208, 9299, 13929, 17507, 7294, 16964, 12178, 14933, 8294, 508, 8410, 8411, 8412,
    8413, 2731, 10722, 16472, 881, 319, 320, 687, 13765, 7968, 11881, 279, 2619, 15009, 984, 11997, 7299, 5371, 14960, 16077, 13005, 4255, 4256, 3038,
    10017, 10018, 15111, 14224, 12876, 6098, 15967, 5299, 9485, 13620, 7954, 4428, 7591, 6428, 5879, 10421, 15704, 2263, 4677, 15196, 1869, 5542, 17188, 2588,
    14111, 15294, 5034, 5050, 5393, 5394, 12066, 792, 2891, 17191, 3734, 8555, 15810, 15811, 9074, 6595, 1546, 6106, 14599, 8450, 7867, 8209, 10522, 11785,
    16261, 4281, 2191, 1693, 11950, 5898, 15727, 9217, 10405, 11918, 7480, 7481, 11992, 14148, 1640, 810, 15152, 16565, 13837, 6143, 14005, 420, 8769, 16704,
    6228, 6294, 6295, 7380, 7381, 6277, 7941, 14321, 8547, 14049, 16475, 9499, 9500, 3982, 10196, 11415, 10197, 11416, 10376, 15711, 15712, 15713, 15714, 15715,
    3444, 3445, 2364, 17336, 2658, 14467, 15658, 3215, 13533, 12635, 3216, 13534, 12636, 13079, 5145, 12809, 16907, 12914, 1478, 1492, 17193, 703, 4, 11505,
    13275, 8195, 8196, 14437, 13376, 1185, 5141, 1794, 9998, 13378, 15832, 8689, 1412, 2563, 14734, 17408, 4611, 5908, 4612, 5909, 15851, 16985, 5603, 8235,
    14702, 17257, 15585, 11157, 5093, 5094, 3587, 6520, 12752, 6795, 17121, 15236, 12039, 10872, 15085, 6639, 6640, 6641, 3648, 1792, 1180, 5385, 11641, 6631,
    1042, 9961, 8225, 16084, 14143, 16311, 17394, 37, 16536, 9446, 10668, 4740, 10275, 821, 7199, 17382, 4034, 16020, 1474, 17006, 254, 11265, 11050, 958,
    10060, 16722, 16723, 14585, 5098, 3793, 9322, 9323, 10515, 10516, 1072, 11297, 793, 15904, 13411, 1850, 6521, 9912, 11214, 11215, 3590, 1503, 1504, 13626,
    13627, 2946, 13953, 6389, 2651, 9391, 2062, 11539, 15772, 6549, 369, 3821, 6199, 1914, 1915, 8735, 16113, 4338, 4339, 5688, 14994, 16158, 16515, 4618,
    2301, 10686, 6145, 8621, 13950, 16179, 13690, 7046, 7204, 6160, 10326, 4074, 7995, 13977, 611, 1815, 9562, 11694, 16501, 2297, 3539, 3413, 15444, 5194,
    6437, 14600, 15822, 9842, 109, 12233, 4311, 4535, 10469, 15646, 4492, 8554, 15593, 4582, 16182, 928, 12353, 3140, 8366, 4001, 4545, 7349, 419, 6937,
    12492, 8605, 6060, 12184, 11250, 11251, 12416, 12417, 2786, 2787, 3695, 4902, 10563, 7400, 5440, 12094, 13190, 5335, 17230, 5376, 5382, 6555, 6558, 5101,
    3069, 14617, 4931, 4933, 11650, 11651, 8299, 10648, 3906, 3907, 3908, 5960, 8932, 3667, 3668, 14620, 16881, 16883, 12211, 1300, 2425, 6674, 7738, 5151,
    12225, 15891, 14944, 14945, 16053, 16054, 14466, 2966, 9790, 15281, 15764, 16404, 16892, 5949, 7085, 15841, 16975, 860, 2002, 5781, 17593, 2432, 3676, 10460,
    11741, 3730, 4957, 1761, 4672, 5957, 7525, 1499, 7242, 3299, 3300, 4450, 4451, 2093, 12725, 15368, 12882, 12883, 7217, 4348, 16374, 15429, 13404, 9795,
    15380, 17514, 3313, 8252, 2498, 15403, 2675, 12823, 7444, 7445, 11173, 11174, 1216, 1217, 8686, 2315, 1225, 15577, 8517, 1788, 2732, 11148, 12676, 933,
    15084, 1574, 14179, 10539, 2635, 6685, 10244, 6423, 6626, 7743, 7546, 8041, 212, 4948, 11676, 2033, 2278, 8005, 1207, 5304, 3760, 12496, 4047, 1100,
    7506, 5865, 781, 1939, 8800, 8801, 12583, 777, 1065, 2148, 14279, 1826, 5182, 5184, 5797, 5798, 16694, 15106, 15175, 2435, 16482, 9168, 15963, 13232,
    16429, 14773, 17540, 833, 1023, 12483, 12485, 2760, 2762, 10823, 3086, 16797, 15771, 5685, 5686, 8683, 6140, 2205, 10579, 17454, 6074, 7200, 15824, 16947,
    8847, 10068, 13425, 14517, 1493, 2620, 7318, 1119, 16821, 10783, 2383, 4911, 273, 4541, 16572, 15353, 16491, 1606, 4950, 3134, 3135, 13022, 13023, 12214,
    12216, 2527, 2529, 6695, 4842, 8719, 4260, 10851, 12076, 10834, 12877, 12878, 12879, 5059, 5060, 4597, 14877, 14879, 3257, 3258, 3259, 6097, 4546, 4547,
    3217, 3462, 5159, 10364, 10365, 10366, 12154, 15286, 1537, 2055, 9808, 2325, 12411, 4619, 2417, 13129, 6844, 3929, 13467, 9586, 9587, 6593, 5278, 16331,
    15013, 16185, 7988, 3658, 5280, 12915, 2887, 9920, 1192, 9603, 12597, 12240, 10636, 16225, 4168, 13281, 13043, 2625, 4457, 5102, 494, 17048, 8924, 13983,
    495, 2746, 17049, 5429, 5450, 5451, 13668, 13754, 13755, 13984, 15521, 15522, 16669, 16670, 5453, 13669, 13756, 14387, 15114, 15115, 15523, 16597, 16671, 13664,
    7823, 10572, 12088, 15116, 3564, 5432, 6284, 11861, 14897, 11988, 14556, 11100, 6729, 6784, 15866, 3190, 10035, 11201, 8145, 14657, 6832, 7881, 11931, 15021,
    17557, 16178, 2542, 8421, 13836, 10295, 2820, 2821, 11101, 11102, 4106, 4108, 16143, 16144, 8705, 12498, 11849, 10694, 2621, 3110, 10284, 2248, 6607, 12290,
    2854, 2855, 14478, 14516, 13221, 376, 1551, 16104, 7513, 14190, 14191, 14192, 14193, 2373, 2374, 10218, 10219, 6069, 1506, 4884, 2678, 1402, 2554, 12293,
    12296, 15805, 10744, 13917, 15968, 3066, 3459, 15172, 1936, 3181, 17291, 9086, 15875, 2346, 5790, 17544, 13235, 16006, 10137, 4964, 2453, 2454, 10523, 11786,
    12767, 13921, 8320, 1341, 12625, 10776, 14366, 3449, 13599, 2519, 7821, 4962, 13261, 3060, 4986, 13788, 7037, 8670, 10388, 12033, 9179, 12759, 50, 9849,
    17355, 4342, 17327, 512, 6408, 6409, 6410, 1311, 13415, 7686, 13145, 6714, 3123, 4042, 7256, 9593, 2546, 5021, 6273, 17339, 14931, 1621, 1622, 4892,
    4893, 15161, 5616, 4668, 3737, 7273, 565, 7296, 8307, 4197, 16610, 14089, 16152, 2717, 10681, 17039, 12939, 3009, 14608, 14902, 6998, 8371, 12721, 3640,
    4845, 15016, 16481, 17123, 12430, 5465, 2429, 3673, 1049, 5475, 8860, 10083, 3892, 8521, 14118, 7304, 7197, 630, 15733, 9787, 178, 12678, 12679, 331,
    332, 1638, 1642, 1644, 14529, 1682, 6042, 5745, 10397, 3294, 4445, 10689, 6065, 1497, 9364, 9365, 17174, 11588, 1663, 15533, 267, 268, 16741, 6828,
    7880, 4122, 5353, 8212, 13810, 3854, 10635, 15854, 16224, 14741, 15046, 15918, 16193, 5655, 8721, 667, 12510, 13424, 3355, 17092, 7924, 7925, 2194, 3566,
    16398, 15668, 4214, 2298, 5711, 2020, 17453, 2743, 8935, 9253, 4393, 7012, 7013, 12472, 12473, 13271, 14390, 15443, 16590, 4498, 11949, 14372, 1464, 2404,
    1659, 2697, 3422, 6673, 10161, 14957, 16074, 2674, 3951, 12747, 13880, 360, 1540, 3285, 4438, 5738, 270, 16546, 16547, 3923, 13417, 13418, 3857, 15855,
    14747, 7246, 486, 12601, 7092, 8030, 13346, 11827, 8990, 523, 183, 12193, 7701, 15955, 9401, 14364, 10233, 11476, 1490, 2615, 16399, 17486, 14203, 15400,
    2185, 14309, 3623, 15492, 218, 7541, 7579, 6994, 6079, 14312, 13979, 2213, 2214, 16162, 16368, 897, 14181, 16445, 2493, 3057, 3567, 11361, 13771, 14014,
    11302, 807, 10208, 11427, 3452, 9553, 1467, 828, 8327, 17080, 10910, 1238, 757, 8909, 14893, 15276, 6290, 17213, 6360, 1337, 7258, 6658, 7171, 6728,
    2672, 10721, 11750, 2592, 8166, 94, 9646, 16952, 16425, 17066, 5261, 6363, 7892, 1441, 9257, 9469, 10164, 6204, 1498, 1193, 10353, 2336, 17033, 6401,
    16714, 3554, 3901, 6978, 11598, 6879, 9025, 4676, 8586, 9185, 6215, 6216, 10706, 8785, 9627, 9628, 12426, 698, 3883, 9588, 13450, 17108, 7401, 1284,
    3787, 5142, 7587, 9933, 1393, 9498, 9714, 6647, 7024, 10099, 10102, 5257, 17042, 12063, 1220, 16174, 17270, 9006, 10260, 14938, 1711, 15583, 14149, 6985,
    6986, 10675, 10676, 14663, 14667, 17333, 13380, 9187, 14335, 9621, 10205, 11424, 1678, 7476, 8455, 6384, 4581, 14805, 6317, 9965, 16899, 2451, 14866, 7057,
    12846, 11112, 6265, 10490, 14568, 4300, 5768, 13217, 7096, 3428, 13292, 782, 13388, 14254, 14256, 6906, 2799, 7921, 11139, 11140, 12304, 12305, 6237, 8594,
    12406, 8819, 10914, 13657, 2465, 2718, 16838, 7788, 3688, 9724, 720, 17500, 17502, 11561, 17025, 8230, 1822, 4495, 7559, 16506, 9691, 13700, 16538, 3400,
    2978, 9996, 12183, 16659, 3552, 998, 999, 6068, 11996, 13073, 12387, 13530, 12494, 1739, 16485, 13930, 1302, 12481, 6024, 117, 5240, 8405, 7006, 10913,
    11554, 5744, 1589, 15430, 8510, 1987, 3405, 15502, 15503, 15716, 7358, 8802, 4602, 5911, 9654, 4099, 5836, 5838, 13770, 186, 4415, 11141, 6847, 296,
    297, 298, 2549, 9379, 8096, 8459, 8891, 1142, 7456, 8433, 3984, 9512, 2594, 9270, 14855, 4718, 10250, 11359, 939, 7101, 1913, 2401, 2403, 14250,
    14253, 14567, 3519, 8064, 661, 9430, 9431, 8648, 8649, 9819, 9820, 13213, 4174, 10853, 656, 3937, 4035, 9967, 17383, 677, 16021, 6347, 6348, 14023,
    7367, 8200, 4078, 2382, 13928, 3616, 3239, 4068, 4873, 16956, 12612, 1924, 3484, 8975, 17030, 5689, 9526, 4923, 7889, 14993, 16157, 15287, 15371, 4595,
    16926, 16927, 11594, 6567, 1351, 1352, 8343, 17024, 2179, 5210, 15493, 429, 16559, 16560, 4798, 14979, 9673, 10896, 12035, 9038, 137, 8399, 12318, 8529,
    11639, 7625, 4576, 5873, 7519, 4379, 11875, 15587, 8684, 2395, 2396, 7679, 7680, 4206, 7734, 7344, 758, 17265, 5073, 2657, 4557, 14155, 4333, 1880,
    3436, 3272, 11700, 12141, 7432, 14195, 8865, 3010, 10495, 15328, 3981, 505, 5919, 16102, 16314, 5625, 8887, 10133, 12099, 7749, 15193, 16213, 3095, 3099,
    16860, 4411, 4412, 11544, 11546, 3699, 4856, 5169, 10352, 4589, 13498, 12567, 14106, 15302, 649, 5690, 12845, 13974, 8078, 13348, 4724, 17539, 7162, 3171,
    9130, 13616, 13617, 13618, 11515, 6299, 6483, 1461, 2590, 365, 14299, 15569, 11928, 11387, 8016, 3402, 3403, 15105, 9427, 11722, 14273, 4928, 1332, 1545,
    9503, 10717, 7982, 17452, 6278, 9156, 5740, 4973, 8430, 3077, 13474, 14004, 278, 2665, 5821, 11286, 5347, 9053, 17285, 813, 17304, 15905, 15906, 7347,
    12014, 107, 12347, 5814, 15314, 10054, 3238, 663, 3942, 7790, 12171, 12172, 12173, 11595, 7186, 8222, 5414, 10266, 11510, 14900, 5025, 10628, 14791, 14792,
    16557, 14813, 10985, 14717, 1741, 4608, 7802, 16834, 2027, 1567, 2684, 4241, 8073, 3561, 7567, 17429, 14558, 14934, 13723, 7047, 7048, 13538, 17081, 2560,
    2561, 6955, 13385, 11754, 12298, 16696, 14564, 13361, 10193, 11412, 10195, 11414, 16295, 16296, 16297, 6848, 2550, 2597, 2599, 16905, 11816, 10475, 13760, 13762,
    13763, 10061, 16197, 5979, 12844, 1066, 17489, 6954, 6399, 15080, 3041, 8226, 7168, 814, 3701, 13582, 1428, 14464, 2339, 13551, 5846, 16930, 5731, 6894,
    1920, 14043, 12010, 17431, 1649, 1652, 16693, 3781, 1744, 3976, 12931, 12932, 1431, 3721, 17433, 284, 16730, 15163, 6006, 12, 4871, 4872, 1275, 12885,
    13887, 11345, 6136, 5057, 6754, 11636, 14235, 14196, 5192, 9021, 15949, 15950, 5246, 6463, 350, 15241, 7777, 9244, 11717, 16999, 17120, 1593, 10720, 832,
    1022, 15475, 12690, 4275, 12906, 17565, 8803, 3240, 3241, 4020, 3025, 12442, 6883, 17464, 7140, 4548, 13913, 5466, 10439, 4553, 5581, 6704, 2158, 3910,
    3911, 4302, 9358, 17070, 8419, 1309, 7266, 4650, 4651, 9944, 13594, 12471, 6335, 7427, 5661, 9176, 17180, 15943, 10891, 6577, 10607, 13282, 13286, 14397,
    1187, 1188, 15645, 15461, 14264, 6748, 842, 2696, 14618, 12151, 11120, 282, 4843, 10852, 6052, 8680, 9878, 17318, 2905, 13886, 14878, 2086, 5699, 16897,
    13851, 12977, 7944, 3807, 7684, 9064, 95, 1990, 1991, 15198, 8512, 9690, 7243, 5153, 5154, 5854, 7662, 17317, 17381, 14955, 3447, 3177, 14750, 10881,
    13240, 14615, 13861, 14912, 16012, 14368, 6843, 13330, 13331, 6708, 9388, 2713, 10860, 11456, 11457, 14052, 14681, 8743, 316, 8324, 2104, 2105, 2370, 11548,
    5763, 5764, 16814, 13067, 7904, 13684, 17185, 15826, 14721, 8144, 9267, 9268, 14852, 14853, 7351, 1383, 2113, 1950, 6738, 6740, 907, 16692, 2949, 14115,
    15361, 15362, 15878, 17013, 2623, 10400, 11960, 13373, 4524, 11642, 13579, 6403, 6404, 6405, 1813, 2405, 2409, 2907, 10486, 5784, 5106, 5107, 1940, 13633,
    4819, 4820, 16747, 16748, 2922, 2924, 8483, 8485, 434, 10637, 16226, 4398, 9966, 8442, 8444, 5552, 13293, 7623, 2231, 6551, 8582, 1466, 15082, 9169,
    1415, 13543, 1453, 1454, 10125, 10126, 1455, 1456, 10127, 10128, 5028, 5029, 5030, 5031, 14333, 9581, 10811, 14511, 15693, 6469, 11458, 9653, 10889, 11825,
    7898, 7899, 139, 1301, 8896, 3391, 11812, 8110, 5715, 5716, 5717, 17504, 17505, 17506, 3266, 16136, 204, 14610, 16007, 10138, 12951, 2455, 10062, 15186,
    3544, 13224, 16962, 13830, 17298, 1743, 3903, 6046, 6642, 13161, 10543, 6418, 15736, 9908, 11569, 7671, 7672, 9151, 822, 823, 8452, 10863, 9988, 2666,
    8297, 15454, 15789, 8978, 1391, 12468, 10155, 15295, 13035, 10641, 16230, 9938, 6982, 10672, 409, 5568, 5778, 49, 15935, 1299, 17029, 17367, 17368, 1859,
    14274, 2375, 2376, 11551, 11552, 5999, 4655, 7076, 14701, 960, 3398, 15477, 5444, 3593, 13914, 4408, 142, 16626, 5203, 17095, 11066, 16594, 971, 2074,
    13214, 13422, 14506, 1103, 6907, 5520, 10977, 2692, 13862, 13477, 6481, 11307, 1123, 6276, 6019, 7429, 2971, 4939, 15504, 7535, 3520, 1156, 17583, 1278,
    4033, 2189, 1766, 8760, 9583, 10813, 274, 1439, 15879, 17014, 16478, 17576, 1778, 4723, 714, 13349, 4452, 6246, 16657, 14898, 14899, 11484, 2807, 2808,
    8378, 8379, 1556, 7097, 884, 11220, 1269, 12236, 10280, 15578, 11853, 6915, 16065, 46, 11725, 10333, 5532, 9052, 3456, 5004, 5006, 6260, 6262, 10919,
    12080, 17160, 4764, 6026, 9843, 14598, 4829, 168, 4890, 4891, 15272, 4565, 14518, 14725, 5910, 2087, 2132, 10116, 8815, 2545, 8580, 249, 394, 11186,
    2210, 12013, 8927, 9555, 11196, 5693, 7993, 3229, 4373, 2720, 14842, 2722, 14844, 11374, 12504, 14959, 16076, 2484, 3713, 7494, 8474, 869, 871, 2012,
    2014, 5727, 8122, 13596, 14670, 2879, 4117, 3710, 15767, 11748, 941, 12975, 7383, 1218, 15247, 16036, 5252, 4958, 4905, 692, 1037, 4974, 6357, 6208,
    9325, 3231, 11873, 17105, 14136, 17212, 2881, 3998, 13844, 15425, 14041, 11684, 707, 16716, 4308, 14545, 6340, 6341, 11834, 11835, 6716, 12942, 15123, 1295,
    1296, 2419, 2420, 1639, 1615, 9199, 9201, 1736, 12796, 1525, 2235, 2236, 15141, 4886, 14816, 7783, 6189, 16813, 13066, 13115, 16048, 11008, 15732, 17469,
    13010, 12842, 16940, 8069, 8070, 16470, 12083, 12084, 6279, 6280, 15039, 7137, 7138, 8185, 8186, 4710, 4711, 14894, 15277, 14245, 10493, 7714, 13823, 2806,
    3613, 8377, 9133, 9348, 17483, 6087, 665, 3944, 11998, 16665, 13358, 14454, 5083, 1165, 4880, 9027, 10268, 12602, 12421, 10898, 5426, 14612, 3384, 15343,
    13148, 13149, 13150, 13151, 10540, 14867, 16008, 3562, 5710, 10139, 14896, 15642, 12755, 12756, 13990, 16099, 6605, 8632, 11955, 15100, 7387, 11655, 11657, 12537,
    8365, 206, 8345, 13585, 6194, 5405, 5962, 12500, 10026, 1107, 3986, 3987, 9955, 16643, 14628, 15229, 7789, 6518, 6963, 2450, 917, 5321, 12324, 10629,
    10630, 2888, 9472, 9250, 9251, 8318, 1686, 5516, 15697, 8742, 6970, 2706, 2707, 12469, 904, 5345, 5346, 16831, 7282, 6991, 16086, 12438, 3127, 11433,
    11794, 13846, 8662, 2851, 4091, 12350, 11179, 1860, 3074, 5080, 15119, 15500, 6578, 15960, 15086, 5636, 6762, 9561, 2416, 16653, 16713, 240, 3194, 8536,
    14132, 5709, 14027, 973, 15335, 16458, 4211, 5489, 878, 14703, 13135, 13136, 13137, 13138, 7721, 2265, 2809, 1167, 16265, 15033, 5934, 5936, 7068, 7070,
    2830, 4063, 8874, 4318, 7742, 8761, 3997, 16528, 7362, 5670, 9757, 5148, 740, 5826, 13335, 9513, 9514, 16951, 4517, 230, 231, 2259, 2260, 3055,
    3056, 15020, 15023, 7129, 14353, 6396, 11119, 2337, 7210, 15558, 15411, 12336, 12594, 2327, 13280, 4782, 5242, 15499, 1865, 1866, 10974, 14173, 14921, 1613,
    17046, 4336, 3371, 280, 4044, 4045, 9132, 9418, 7332, 6184, 17152, 17153, 13677, 1001, 4276, 7827, 9716, 15632, 5954, 1168, 14799, 13906, 10414, 10415,
    918, 17386, 6910, 17294, 4777, 16471, 1774, 17554, 7531, 790, 791, 11363, 13143, 174, 14906, 13110, 6426, 2942, 6415, 2230, 5390, 2566, 3812, 5428,
    3891, 5277, 5431, 9727, 124, 13973, 11018, 2792, 5487, 5488, 16728, 5968, 9791, 14436, 9409, 13001, 16891, 9622, 10294, 15208, 11766, 11767, 11348, 8872,
    7226, 12219, 1161, 8734, 15817, 9664, 3019, 4434, 8050, 8613, 9869, 6756, 11658, 11659, 13635, 11344, 16742, 14161, 9081, 15243, 11942, 11256, 3931, 15242,
    6021, 16350, 17428, 281, 6853, 6854, 2659, 4664, 4666, 6500, 5702, 3662, 3016, 11974, 4951, 8653, 16514, 10014, 3538, 16128, 17179, 6778, 9701, 4030,
    13506, 15011, 15702, 3644, 9560, 16859, 3909, 14976, 13753, 14824, 15745, 12670, 12960, 4700, 17465, 12626, 12627, 13714, 238, 3083, 11280, 5951, 15015, 8808,
    9116, 9117, 15953, 11040, 13852, 6672, 188, 3980, 8698, 12107, 9949, 11137, 17567, 248, 14769, 830, 1020, 2750, 2752, 10819, 10683, 10659, 14520, 14644,
    734, 1906, 14150, 16998, 13564, 11959, 9932, 14081, 14727, 15816, 3639, 4378, 1983, 1984, 10288, 10289, 6064, 15971, 3962, 7050, 7337, 10639, 16228, 15089,
    9190, 8600, 8601, 759, 6302, 7389, 4327, 13428, 5584, 12068, 4863, 12246, 2611, 16950, 1114, 11208, 2652, 8289, 17125, 12434, 6885, 155, 12996, 3831,
    5033, 15192, 11291, 6678, 6680, 9100, 5290, 2629, 8524, 9707, 1223, 2328, 28, 12164, 5045, 16974, 11753, 8353, 9636, 10865, 9606, 15190, 4773, 10186,
    2556, 6039, 4069, 15540, 2311, 3549, 4694, 4695, 5964, 5965, 10201, 11420, 12243, 13369, 14469, 3808, 5013, 1916, 6905, 2802, 9342, 9343, 9344, 9918,
    9919, 7822, 17511, 3556, 17295, 16094, 4026, 13398, 16662, 5365, 6000, 4263, 5511, 6913, 17292, 10992, 9032, 16198, 609, 4966, 2509, 6468, 7633, 11320,
    9959, 2310, 16310, 4158, 12090, 1077, 10358, 5874, 7030, 1957, 3201, 3202, 12447, 13601, 1732, 1961, 2926, 3206, 6691, 7745, 1963, 3208, 6580, 3352,
    3353, 1052, 1079, 14331, 17112, 388, 13347, 8771, 16708, 6129, 11672, 3096, 3100, 3388, 3390, 765, 15579, 9916, 364, 9725, 14036, 4343, 7342, 12861,
    5193, 3939, 11032, 14328, 6497, 8833, 16409, 8783, 745, 10141, 8807, 17167, 1789, 10708, 16591, 11613, 12704, 10342, 17314, 7211, 5760, 2790, 4021, 2222,
    7991, 8999, 14543, 8085, 10072, 12499, 2729, 2730, 3938, 2056, 7819, 6205, 11701, 7646, 8675, 2478, 10081, 15644, 14230, 11761, 5279, 2880, 504, 7859,
    11481, 12891, 2147, 5576, 12946, 2188, 9833, 1, 14918, 5017, 17418, 8884, 2694, 12423, 12424, 11330, 16214, 11292, 804, 3740, 678, 805, 5293, 11526,
    12202, 12247, 12248, 15635, 13634, 9098, 712, 12139, 16477, 5890, 16711, 15615, 1034, 3193, 14413, 997, 12516, 1280, 4309, 4310, 924, 14204, 5536, 3244,
    8751, 11936, 6485, 6487, 14638, 10849, 10850, 14539, 15284, 17169, 13018, 16804, 16676, 6163, 11016, 15746, 1795, 964, 14744, 16254, 15139, 6914, 6576, 8217,
    16014, 16015, 34, 3836, 5038, 1956, 16397, 5027, 3530, 11435, 17538, 2485, 3715, 1148, 17190, 2208, 639, 15725, 13832, 3871, 16329, 1634, 9048, 10645,
    5070, 51, 9884, 1272, 16218, 11258, 1064, 2154, 6124, 6125, 11667, 11668, 10558, 10559, 7942, 4913, 4111, 13390, 5913, 11114, 12268, 4918, 12613, 12614,
    401, 13155, 11051, 11411, 9674, 12633, 956, 9913, 9760, 9761, 15348, 15349, 8855, 14442, 4138, 5399, 5470, 6637, 9548, 10761, 14953, 15497, 16345, 166,
    6470, 12895, 9620, 7194, 856, 857, 859, 8780, 10526, 5282, 645, 6422, 620, 17208, 11968, 6123, 11664, 10743, 16685, 13713, 8678, 17589, 8075, 991,
    11068, 14124, 14586, 15803, 5186, 2107, 17475, 12916, 1952, 14074, 16068, 2126, 1938, 8501, 4797, 8504, 9828, 299, 9617, 5665, 8255, 4306, 13520, 433,
    2407, 8224, 3151, 14246, 11033, 13351, 10997, 1460, 2589, 3143, 16154, 4791, 14954, 5604, 9783, 13972, 6378, 15438, 10360, 15911, 303, 17340, 5801, 3364,
    8249, 15339, 13490, 9990, 2964, 15670, 5081, 5082, 4051, 12257, 9403, 13357, 14453, 11408, 12148, 855, 1681, 11448, 11450, 9041, 13258, 13259, 12920, 4474,
    16641, 10564, 4040, 3963, 14032, 15184, 8558, 9346, 13142, 12799, 5078, 17443, 2540, 12741, 11230, 3772, 16786, 13291, 16252, 4649, 6755, 7791, 7624, 3764,
    4389, 13859, 15663, 2921, 8482, 10638, 16227, 10567, 11823, 15991, 3972, 9489, 5822, 732, 17239, 9410, 16127, 13986, 4029, 14782, 11583, 9525, 11133, 12301,
    6971, 14766, 16204, 6271, 15282, 12505, 16658, 16634, 15231, 13766, 13768, 13769, 9008, 11225, 16456, 2220, 4735, 4555, 191, 12348, 9698, 3121, 16774, 15566,
    9895, 9496, 13801, 143, 7756, 14270, 14735, 1092, 2184, 7059, 12529, 15760, 152, 16476, 15538, 10389, 16243, 16668, 13263, 13264, 9425, 12120, 9050, 15040,
    6535, 12207, 7301, 3247, 10599, 11005, 11006, 11007, 2871, 259, 16733, 4374, 4375, 8128, 8129, 14433, 452, 9608, 15313, 8961, 8962, 3506, 13725, 8376,
    4479, 5773, 11391, 2536, 2537, 6731, 5554, 15135, 4947, 14758, 9248, 3278, 14289, 381, 15669, 4362, 9226, 5270, 14590, 16778, 3768, 6655, 13085, 550,
    5564, 16781, 16782, 6287, 8401, 395, 1569, 8098, 9184, 14956, 16073, 8877, 10107, 861, 863, 2003, 2005, 12746, 13879, 359, 1539, 5267, 17137, 13231,
    14362, 749, 770, 771, 5652, 6609, 6610, 17260, 13688, 13689, 14763, 14764, 2997, 2998, 2999, 3000, 4190, 4191, 4192, 4193, 3693, 4899, 13342, 15101,
    16698, 673, 11227, 2889, 8023, 9460, 16803, 12908, 11587, 12867, 4778, 2568, 10426, 1713, 222, 13761, 14499, 5307, 716, 14861, 14862, 4684, 11272, 4505,
    5190, 5806, 5807, 6433, 6434, 2280, 2281, 12306, 12307, 9973, 9974, 11507, 11508, 6111, 7219, 8047, 8048, 6099, 16106, 2798, 1851, 14163, 14164, 15684,
    15685, 16997, 4745, 9245, 2497, 11379, 6953, 5619, 6008, 15136, 5886, 5887, 11232, 11233, 988, 5892, 5893, 11237, 613, 12827, 13354, 4772, 3607, 10774,
    5158, 15374, 11143, 9814, 9494, 41, 5759, 1623, 12983, 7075, 542, 7260, 6667, 10234, 15032, 14379, 17478, 4972, 13532, 680, 3652, 6972, 17422, 4825,
    6161, 12851, 14209, 3448, 9347, 7628, 1530, 468, 3893, 6135, 7237, 12969, 6645, 7795, 7334, 9647, 10309, 47, 2377, 6015, 3265, 6417, 10039, 15162,
    6095, 7533, 8532, 11347, 8693, 5458, 5608, 4784, 1954, 14294, 14296, 10859, 4301, 9340, 5531, 619, 4245, 7368, 7635, 8080, 11776, 11777, 13256, 13257,
    2195, 1266, 14071, 12843, 7707, 13186, 10945, 13456, 8738, 211, 7573, 17077, 11235, 8846, 2511, 10149, 9252, 3420, 1095, 10548, 16135, 8393, 14029, 7276,
    12772, 14968, 9178, 4756, 16715, 14188, 11065, 14157, 6629, 11665, 1417, 4036, 14745, 16255, 1946, 8473, 17007, 14236, 14463, 12965, 17100, 578, 558, 17067,
    7891, 16615, 6531, 4491, 16777, 10942, 15628, 22, 24, 12271, 17321, 17322, 586, 588, 5198, 5200, 1134, 15607, 15609, 6733, 12162, 12232, 13353, 9291,
    14903, 475, 15507, 16652, 14839, 13296, 1629, 1631, 2989, 2990, 4181, 4182, 6337, 7428, 13868, 14291, 1583, 2788, 2789, 3712, 4218, 16498, 6130, 6131,
    4220, 8824, 7027, 5833, 2161, 14122, 13789, 16754, 13699, 13167, 7460, 6094, 3723, 17435, 12731, 12732, 10535, 12152, 9013, 3798, 8369, 169, 8153, 13169,
    16356, 1011, 1155, 8063, 9119, 8373, 14474, 5610, 10795, 8370, 2175, 6775, 9016, 3872, 3873, 14965, 7987, 3816, 8523, 4208, 14916, 2163, 14290, 16872,
    8568, 13775, 1582, 5780, 1376, 761, 7939, 5211, 5213, 3308, 15058, 15059, 15060, 13216, 14349, 3515, 317, 10932, 4883, 6515, 13574, 16901, 17391, 5415,
    4787, 11964, 577, 2171, 3427, 6874, 6809, 8245, 3486, 14352, 8357, 14987, 3375, 16623, 1477, 14010, 15148, 7077, 12310, 11921, 451, 10225, 10226, 5641,
    11108, 3670, 4867, 11394, 12518, 1575, 8825, 12926, 14058, 6013, 3585, 10739, 5938, 7072, 493, 17228, 986, 987, 8105, 6652, 4317, 9262, 14849, 14354,
    15511, 9442, 10664, 736, 1907, 4818, 10339, 16495, 17595, 3334, 15356, 1760, 1762, 1764, 7524, 7526, 7528, 852, 1995, 14848, 4781, 5835, 8786};

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
